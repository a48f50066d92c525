import type { ProviderKind } from '../../core/catalog.ts';
import { federatesBy } from '../seam/federated.ts';
import { awsFloor } from './floor.ts';
import { ISSUERS } from './issuers.ts';
import { LOGIN_KEYS, WAYS } from './login-kinds.ts';
import { parameterKind } from './parameter-kind.ts';
import { secretKind } from './secret-kind.ts';

/** AWS, as the manifest's checks see it. */
export const awsProvider: ProviderKind = {
  kind: 'aws',
  available: true,
  targets: [secretKind, parameterKind],
  planned: [],
  login: { kinds: Object.keys(WAYS), keys: LOGIN_KEYS },
  federates: federatesBy(['oidc', 'web_identity'], ['role_arn'], ['role_arns']),
  permissions: async (...asked) => (await import('./permissions.ts')).permissionsOf(...asked),
  issues: ISSUERS,
  requestFloor: awsFloor,
};
