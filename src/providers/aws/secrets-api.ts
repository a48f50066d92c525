import { SecretsManager } from '@aws-sdk/client-secrets-manager';
import { type ClientSettings, plain } from './connection.ts';

/** The API of Secrets Manager in one region. */
export function secretsApi(settings: ClientSettings): SecretsManager {
  return plain(new SecretsManager(settings));
}
