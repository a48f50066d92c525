import type { CredentialSource } from '../../contract.ts';
import { SecretIdSource } from './approle-secret-id.ts';
import type { SourceContext } from './calls.ts';
import { DatabaseRoleSource } from './database-role.ts';
import { PasswordSource } from './password.ts';
import { StaticRoleSource } from './static-role.ts';

/** The source of a kind that Vault issues; `undefined` for any other kind. */
export function sourceOf(kind: string, context: SourceContext): CredentialSource | undefined {
  switch (kind) {
    case 'vault_password':
      return new PasswordSource(context);
    case 'vault_database_role':
      return new DatabaseRoleSource(context);
    case 'vault_static_role':
      return new StaticRoleSource(context);
    case 'vault_approle_secret_id':
      return new SecretIdSource(context);
    default:
      return undefined;
  }
}
