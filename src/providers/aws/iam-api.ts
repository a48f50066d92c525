import { IAM } from '@aws-sdk/client-iam';
import { type ClientSettings, plain } from './connection.ts';

/** The API of users, roles and their keys, which has no regions. */
export function iamApi(settings: ClientSettings): IAM {
  return plain(new IAM(settings));
}
