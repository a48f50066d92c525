import { ProviderError } from '../../core/errors.ts';
import { SecretValue } from '../../core/secret-value.ts';
import type { ProviderContext } from '../contract.ts';
import type { Login } from './credentials.ts';
import type { endpointsOf } from './endpoints.ts';
import { ask } from './exchange.ts';
import { SCOPE } from './federation.ts';

const ACCOUNT = /^[\w.+-]{1,100}@[\w.-]{1,150}$/;

/** A service account that another login may act as. Throws ProviderError for what cannot be one. */
export function impersonating(
  by: Login,
  account: string,
  context: ProviderContext,
  endpoint: ReturnType<typeof endpointsOf>,
): Login {
  if (!ACCOUNT.test(account)) {
    throw new ProviderError('UNAUTHENTICATED', 'auth.config.service_account is not the address of a service account', {
      hint: 'such as secrets@acme-prod.iam.gserviceaccount.com',
    });
  }
  return {
    kind: 'service-account',
    identity: account,
    by: by.identity,
    async grant(signal) {
      const { token } = await by.grant(signal);
      const answer = await ask(
        {
          url: `${endpoint('iamcredentials')}/v1/projects/-/serviceAccounts/${account}:generateAccessToken`,
          what: `a token of ${account}`,
          hint: `grant roles/iam.workloadIdentityUser (or serviceAccountTokenCreator) on ${account} to ${by.identity}, and switch iamcredentials.googleapis.com on in its project`,
          headers: { authorization: `Bearer ${token.reveal()}`, ...by.headers },
          json: { scope: [SCOPE], lifetime: '3600s' },
        },
        context,
        signal,
      );
      const { accessToken, expireTime } = answer;
      if (typeof accessToken !== 'string' || accessToken === '')
        throw new ProviderError('UNAUTHENTICATED', `Google gave no token of ${account}`);
      const until = typeof expireTime === 'string' ? Date.parse(expireTime) : Number.NaN;
      return { token: new SecretValue(accessToken), until: Number.isNaN(until) ? context.now().getTime() : until };
    },
  };
}
