import { SSM } from '@aws-sdk/client-ssm';
import { type ClientSettings, plain } from './connection.ts';

/** The API of Systems Manager, of which the Parameter Store is a part, in one region. */
export function parametersApi(settings: ClientSettings): SSM {
  return plain(new SSM(settings));
}
