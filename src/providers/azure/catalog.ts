import type { ProviderKind, TargetKind } from '../../core/catalog.ts';
import { SECRET_CONFIG } from './config.ts';
import { keyVaultFloor } from './floor.ts';
import { ISSUERS } from './issuers.ts';
import { logsInByJob } from './job-login.ts';
import { NEW_VERSIONS, SECRET_CAPABILITIES } from './limits.ts';
import { locateSecret } from './locate.ts';

const secretKind: TargetKind = {
  kind: 'azure_keyvault',
  scope: 'remote',
  capabilities: SECRET_CAPABILITIES,
  summary: 'A secret of an Azure Key Vault.',
  configSchema: SECRET_CONFIG,
  locate: locateSecret,
};

/** Another name, which SecretZero's manifests use. */
const keyVaultKind: TargetKind = {
  ...secretKind,
  kind: 'key_vault',
  sameAs: 'azure_keyvault',
  summary: 'Another name for azure_keyvault.',
};

/** Azure, as the manifest's checks see it. */
export const azureProvider: ProviderKind = {
  kind: 'azure',
  available: true,
  targets: [secretKind, keyVaultKind],
  planned: ['key_vault_certificate'],
  login: {
    kinds: ['oidc', 'managed_identity', 'service_principal', 'cli', 'default', 'ambient'],
    keys: ['tenant_id', 'client_id', 'client_secret', 'authority_host', 'audience', 'vault_url'],
  },
  issues: ISSUERS,
  federates: logsInByJob,
  permissions: async (...asked) => (await import('./permissions.ts')).permissionsOf(...asked),
  requestFloor: keyVaultFloor,
  writeQuota: [NEW_VERSIONS],
};
