import type { ProviderKind } from '../../core/catalog.ts';
import { federatesBy } from '../seam/federated.ts';
import { vaultFloor } from './floor.ts';
import { kv1Kind, kvAlias, kvKind } from './kv-kinds.ts';
import { LOGIN_KEYS, LOGIN_KINDS } from './login-kinds.ts';
import { ISSUERS } from './sources/issuers.ts';

/** Vault and OpenBao, as the manifest's checks see them. */
export const vaultProvider: ProviderKind = {
  kind: 'vault',
  available: true,
  targets: [kvKind, kvAlias, kv1Kind],
  planned: [],
  login: { kinds: LOGIN_KINDS, keys: LOGIN_KEYS },
  federates: federatesBy(['jwt', 'oidc'], ['role']),
  issues: ISSUERS,
  permissions: async (...asked) => (await import('./permissions.ts')).permissionsOf(...asked),
  requestFloor: (containers) => vaultFloor(containers),
};
