import type { IAM } from '@aws-sdk/client-iam';
import { ProviderError } from '../../core/errors.ts';
import type { AwsConnection } from './connection.ts';
import { caught } from './groups.ts';

/** IAM is the same in every region of a partition: any of them will do, and where none is said, the first. */
const ANY_REGION = 'us-east-1';

/** The API of users, roles and their keys. */
export async function iamOf(connection: AwsConnection): Promise<IAM> {
  const region = await caught(() => connection.region());
  return connection.client('IAM', region instanceof ProviderError ? ANY_REGION : region, async (settings) => {
    const { iamApi } = await import('./iam-api.ts');
    return iamApi(settings);
  });
}
