/** Ways to log in, as `auth.kind` names them. */
export const LOGIN_KINDS = ['token', 'ambient', 'approle', 'jwt', 'oidc', 'wrapped', 'kubernetes'] as const;

/** What they, or the place of Vault, need; flat below `auth` or in `auth.config`. */
export const LOGIN_KEYS = [
  'url',
  'address',
  'namespace',
  'token',
  'wrapping_token',
  'role',
  'role_id',
  'secret_id',
  'audience',
  'jwt',
  'auth_mount',
  'mount_point',
] as const;
