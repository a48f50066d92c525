const SECRETS = 'Microsoft.KeyVault/vaults/secrets';
/** Data actions of Azure's roles, by what they are needed for. */
export const RIGHTS = {
  list: `${SECRETS}/readMetadata/action`,
  read: `${SECRETS}/getSecret/action`,
  set: `${SECRETS}/setSecret/action`,
  update: `${SECRETS}/update/action`,
  delete: `${SECRETS}/delete`,
  recover: `${SECRETS}/recover/action`,
} as const;
