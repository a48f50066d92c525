import { ProviderError } from '../../core/errors.ts';
import { SecretValue } from '../../core/secret-value.ts';
import type { ProviderContext } from '../contract.ts';
import { objectIn, type RequestContext, send } from './requests.ts';

export interface AccessToken {
  readonly value: SecretValue;
  /** Milliseconds since 1970. */
  readonly expires: number;
}

/** A way to come by tokens for one of Microsoft's APIs. */
export interface TokenSource {
  /** In our words, for messages: `oidc`, `service_principal`, … */
  readonly kind: string;
  /** The tenant of the login, where it is known. */
  readonly tenant?: string;
  /** A new token for a scope such as `https://vault.azure.net/.default`. Throws ProviderError. */
  token(scope: string, signal: AbortSignal): Promise<AccessToken>;
}

/** An application that logs in to Entra, by a secret or by somebody who vouches for it. */
export interface Application {
  /** The Entra that makes tokens for a scope, without a slash at its end. */
  authority(scope: string): string;
  readonly tenant: string;
  readonly clientId: string;
  proof(
    scope: string,
    signal: AbortSignal,
  ): Promise<{ readonly name: 'client_secret' | 'client_assertion'; readonly value: SecretValue }>;
}

const ASSERTION = 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer';

/** Tokens for an application, from Entra. */
export function applicationTokens(
  kind: 'oidc' | 'service_principal',
  { authority, tenant, clientId, proof }: Application,
  context: RequestContext,
): TokenSource {
  return {
    kind,
    tenant,
    async token(scope, signal) {
      const host = authority(scope);
      const purpose = { what: `the login at ${new URL(host).host}`, right: 'an application that trusts it' };
      const { name, value } = await proof(scope, signal);
      const form = new URLSearchParams({ client_id: clientId, scope, grant_type: 'client_credentials' });
      if (name === 'client_assertion') form.set('client_assertion_type', ASSERTION);
      form.set(name, value.reveal());
      const answer = await send(
        {
          method: 'POST',
          url: `${host}/${encodeURIComponent(tenant)}/oauth2/v2.0/token`,
          headers: { 'content-type': 'application/x-www-form-urlencoded', accept: 'application/json' },
          body: form.toString(),
          accepts: (status) => status === 200 || status === 400 || status === 401,
        },
        purpose,
        context,
        signal,
      );
      const body = objectIn(answer, purpose);
      if (answer.status === 200) return tokenIn(body, purpose.what, context);
      throw refusedLogin(kind, answer.status, body);
    },
  };
}

const INSTANCE_METADATA = 'http://169.254.169.254/metadata/identity/oauth2/token';

/** Tokens of the identity that a machine or an app of Azure has; with `clientId`, of that one of several. */
export function managedTokens(
  {
    clientId,
    endpoint,
  }: { readonly clientId?: string; readonly endpoint?: { readonly url: string; readonly header: SecretValue } },
  context: RequestContext,
): TokenSource {
  const purpose = { what: 'the managed identity of this machine', right: 'an identity that is assigned to it' };
  return {
    kind: 'managed_identity',
    async token(scope, signal) {
      const url = new URL(endpoint?.url ?? INSTANCE_METADATA);
      url.searchParams.set('api-version', endpoint === undefined ? '2018-02-01' : '2019-08-01');
      url.searchParams.set('resource', scope.replace(/\/\.default$/, ''));
      if (clientId !== undefined) url.searchParams.set('client_id', clientId);
      const answer = await send(
        {
          method: 'GET',
          url: url.href,
          headers: {
            accept: 'application/json',
            ...(endpoint === undefined ? { metadata: 'true' } : { 'x-identity-header': endpoint.header.reveal() }),
          },
          accepts: (status) => status === 200 || status === 400 || status === 404,
        },
        purpose,
        context,
        signal,
      );
      if (answer.status === 200) return tokenIn(objectIn(answer, purpose), purpose.what, context);
      throw new ProviderError('UNAUTHENTICATED', `${purpose.what} gave no token (status ${answer.status})`, {
        status: answer.status,
        hint: 'assign an identity to the machine; where it has several, name the one that is meant in client_id',
      });
    },
  };
}

/** The token in an answer: `expires_in` in seconds from now, or `expires_on` in seconds since 1970, which IMDS gives as texts. */
function tokenIn(body: Readonly<Record<string, unknown>>, what: string, { now }: RequestContext): AccessToken {
  const { access_token: token, expires_in: lasts, expires_on: until } = body;
  const at = now().getTime();
  const expires = until === undefined ? at + Number(lasts) * 1000 : Number(until) * 1000;
  if (typeof token !== 'string' || token === '' || Number.isNaN(expires))
    throw new ProviderError('UNAVAILABLE', `${what}: the answer has no token`);
  return { value: new SecretValue(token), expires };
}

/** What Entra's numbers mean; its sentences are not shown, since they quote what was sent. */
const REASONS: Readonly<Record<number, readonly [reason: string, hint: string]>> = {
  50013: ['the assertion has a wrong signature', 'look at the issuer of the federated credential'],
  53003: ['a policy of the tenant does not allow it from here', 'look at conditional access for workload identities'],
  70021: [
    'no federated credential fits the token of the job',
    'compare issuer, subject and audience with `secretzero permissions`',
  ],
  90002: ['there is no such tenant', 'look at tenant_id'],
  700016: ['the tenant has no such application', 'look at client_id and tenant_id'],
  700024: ['the token of the job is over', 'run again'],
  700211: ['no federated credential is of this issuer', 'its issuer is https://token.actions.githubusercontent.com'],
  700212: ['no federated credential is for this audience', 'its audience is that of auth.config.audience'],
  700213: [
    'no federated credential fits the subject of the job',
    'compare its subject with `secretzero permissions`: branch, tag, environment or pull request',
  ],
  700223: [
    'no federated credential fits the token of the job',
    'compare issuer, subject and audience with `secretzero permissions`',
  ],
  7000215: ['the client secret is wrong', 'give the value of the secret, not its id'],
  7000222: ['the client secret has expired', 'make a new one; or let the job log in by OIDC, without one'],
};

function refusedLogin(kind: string, status: number, body: Readonly<Record<string, unknown>>): ProviderError {
  const { error_codes: codes, trace_id: trace } = body;
  const known = (Array.isArray(codes) ? codes : []).filter((code): code is number => Number.isSafeInteger(code));
  const [reason, hint] = known.map((code) => REASONS[code]).find((each) => each !== undefined) ?? [
    'it gives no reason that is known here',
    'look at tenant_id and client_id, and at the sign-in logs of the tenant',
  ];
  const numbers = known.length === 0 ? '' : ` (AADSTS${known.join(', AADSTS')})`;
  return new ProviderError('UNAUTHENTICATED', `Entra refuses the login ${kind}: ${reason}${numbers}`, {
    status,
    hint,
    ...(typeof trace === 'string' && /^[\w-]{8,64}$/.test(trace) ? { requestId: trace } : {}),
  });
}

/** How long before its end a token is not used any more. */
const MARGIN_MS = 120_000;

/** Keeps one token for each scope, and asks once for those who ask at the same time. */
export function keptTokens(
  source: (scope: string, signal: AbortSignal) => Promise<TokenSource>,
  { now, learn }: Pick<RequestContext, 'now'> & Pick<ProviderContext, 'learn'>,
): (scope: string, signal: AbortSignal) => Promise<AccessToken> {
  const known = new Map<string, Promise<AccessToken>>();
  return async (scope, signal) => {
    const kept = await known.get(scope)?.catch(() => undefined);
    if (kept !== undefined && kept.expires - MARGIN_MS > now().getTime()) return kept;
    const asked = source(scope, signal).then(async (each) => {
      const token = await each.token(scope, signal);
      learn?.(token.value);
      return token;
    });
    known.set(scope, asked);
    return asked;
  };
}
