import { ProviderError } from '../../core/errors.ts';
import type { ProviderContext, ProviderModule, ProviderSession } from '../contract.ts';
import { AccessKeySource } from './access-key-source.ts';
import { awsProvider } from './catalog.ts';
import { AwsConnection } from './connection.ts';
import { ISSUERS } from './issuers.ts';
import { loginOf } from './login.ts';

import { RandomPasswordSource } from './random-password-source.ts';

/** AWS: Secrets Manager and the Parameter Store. */
export const provider: ProviderModule = {
  async open(context: ProviderContext): Promise<ProviderSession> {
    const connection = new AwsConnection(context, (own) => loginOf(context, own));
    const { SecretsStore } = await import('./secrets-store.ts');
    const { ParametersStore } = await import('./parameters-store.ts');
    return {
      get requests() {
        return connection.requests;
      },
      store(kind) {
        if (kind === 'secrets_manager') return new SecretsStore(connection);
        if (kind === 'ssm_parameter') return new ParametersStore(connection);
        throw new ProviderError('UNSUPPORTED', `aws has no targets of kind ${kind}`, {
          hint: `it has ${awsProvider.targets.map((target) => target.kind).join(', ')}`,
        });
      },
      source(kind) {
        if (kind === 'aws_random_password') return new RandomPasswordSource(connection);
        if (kind === 'aws_iam_access_key') return new AccessKeySource(connection);
        throw new ProviderError('UNSUPPORTED', `aws issues no credentials of kind ${kind}`, {
          hint: `it issues ${ISSUERS.map((each) => each.kind).join(', ')}`,
        });
      },
      async test(options) {
        const { callerOf } = await import('./caller.ts');
        const { arn, account } = await callerOf(connection, options.signal);
        return { identity: arn, notes: [`account ${account}, region ${await connection.region()}`] };
      },
      async tokenInfo(uses, { signal }) {
        const { tokenInfo } = await import('./token-info.ts');
        return tokenInfo(connection, uses, signal);
      },
      async [Symbol.asyncDispose]() {},
    };
  },
};
