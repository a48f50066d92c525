import { federatesBy } from '../seam/federated.ts';

/** Whether a login asks for the job's own token, by the manifest alone. */
export const logsInByJob = federatesBy(['oidc'], ['client_id', 'tenant_id']);
