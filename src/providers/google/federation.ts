import { ProviderError } from '../../core/errors.ts';
import type { ProviderContext } from '../contract.ts';
import type { Login } from './credentials.ts';
import type { endpointsOf } from './endpoints.ts';
import { ask, type Grant, grantOf } from './exchange.ts';

export const SCOPE = 'https://www.googleapis.com/auth/cloud-platform';
const WHAT = 'a token of the workload identity pool';
const PROVIDER =
  /^projects\/\d{1,19}\/locations\/global\/workloadIdentityPools\/[a-z0-9-]{4,32}\/providers\/[a-z0-9-]{4,32}$/;

/** The login of a job by its own OIDC token, which a workload identity pool trusts: nothing is kept anywhere. Throws ProviderError. */
export function federated(context: ProviderContext, endpoint: ReturnType<typeof endpointsOf>): Login {
  const written = context.credential('workload_identity_provider')?.reveal();
  const provider = written?.replace(/^(?:https:)?\/\/iam\.googleapis\.com\//, '');
  if (provider === undefined || !PROVIDER.test(provider)) {
    throw new ProviderError(
      'UNAUTHENTICATED',
      provider === undefined
        ? 'the login by OIDC does not say which workload identity provider it is for'
        : 'auth.config.workload_identity_provider is not the name of one',
      {
        hint: 'projects/123456789/locations/global/workloadIdentityPools/POOL/providers/PROVIDER, with the number of the project',
      },
    );
  }
  const audience = context.credential('audience')?.reveal() ?? `https://iam.googleapis.com/${provider}`;
  return {
    kind: 'workload-identity',
    identity: `the workflow, by ${provider.replace(/^.*workloadIdentityPools\//, '')}`,
    async grant(signal) {
      const subject = await context.idToken(audience, signal);
      if (subject === undefined) {
        throw new ProviderError('UNAUTHENTICATED', 'this is no job of GitHub, so there is no OIDC token for Google', {
          hint: 'on a laptop run `gcloud auth application-default login` and leave auth out for it, such as in an environment of its own',
        });
      }
      return exchangeToken(subject.reveal(), `//iam.googleapis.com/${provider}`, endpoint('sts'), context, signal);
    },
  };
}

/** Exchanges a token of another issuer for one of Google. Throws ProviderError. */
export async function exchangeToken(
  subjectToken: string,
  audience: string,
  sts: string,
  context: ProviderContext,
  signal: AbortSignal,
  subjectTokenType = 'urn:ietf:params:oauth:token-type:jwt',
): Promise<Grant> {
  const answer = await ask(
    {
      url: `${sts}/v1/token`,
      what: WHAT,
      hint: "compare the pool's issuer, audience and condition with the job's repository and branch: its trust is for exactly these",
      json: {
        audience,
        grantType: 'urn:ietf:params:oauth:grant-type:token-exchange',
        requestedTokenType: 'urn:ietf:params:oauth:token-type:access_token',
        scope: SCOPE,
        subjectToken,
        subjectTokenType,
      },
    },
    context,
    signal,
  );
  return grantOf(answer, WHAT, context.now());
}
