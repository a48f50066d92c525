import type { PolicyRight } from '../failure.ts';

type Config = Readonly<Record<string, unknown>>;

/** The lease of what was issued is ended here, whichever role it is of. */
export const REVOKE_LEASE: PolicyRight = { path: 'sys/leases/revoke', capability: 'update' };

/** A token that was made for a lease is ended by its accessor. */
export const REVOKE_TOKEN: PolicyRight = { path: 'auth/token/revoke-accessor', capability: 'update' };

/** What makes such a token: it has the policies of its role alone. */
export function tokenMaker(config: Config): PolicyRight {
  return { path: `auth/token/create/${named(config, 'token_role')}`, capability: 'update' };
}

/** The rights that issuing, finding and revoking need, by kind; none for a kind that is not Vault's. */
export function issuerRights(kind: string, config: Config): readonly PolicyRight[] {
  switch (kind) {
    case 'vault_password':
      return [{ path: `sys/policies/password/${named(config, 'policy')}/generate`, capability: 'read' }];
    case 'vault_database_role':
      if (config['token_role'] !== undefined) return [tokenMaker(config), REVOKE_LEASE, REVOKE_TOKEN];
      return [{ path: `${engineOf(config)}/creds/${named(config, 'role')}`, capability: 'read' }, REVOKE_LEASE];
    case 'vault_static_role':
      return [
        { path: `${engineOf(config)}/rotate-role/${named(config, 'role')}`, capability: 'update' },
        { path: `${engineOf(config)}/static-creds/${named(config, 'role')}`, capability: 'read' },
      ];
    case 'vault_approle_secret_id': {
      const role = appRoleOf(config);
      return [
        { path: `${role}/role-id`, capability: 'read' },
        { path: `${role}/secret-id`, capability: 'update' },
        { path: `${role}/secret-id`, capability: 'list' },
        { path: `${role}/secret-id-accessor/lookup`, capability: 'update' },
        { path: `${role}/secret-id-accessor/destroy`, capability: 'update' },
      ];
    }
    default:
      return [];
  }
}

/** Where an AppRole is. */
export function appRoleOf(config: Config): string {
  return `auth/${named(config, 'mount_point', 'approle')}/role/${named(config, 'role')}`;
}

/** Where the database engine is. */
export function engineOf(config: Config): string {
  return named(config, 'mount_point', 'database');
}

/** Config that the schema has made sure of. */
export function named(config: Config, key: string, usual = ''): string {
  const text = config[key];
  return typeof text === 'string' && text !== '' ? text : usual;
}
