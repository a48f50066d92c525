import { createPrivateKey, type KeyObject, sign } from 'node:crypto';
import { ProviderError } from '../../core/errors.ts';
import type { SecretValue } from '../../core/secret-value.ts';
import { readNamedFile } from '../../platform/files.ts';
import type { ProviderContext } from '../contract.ts';
import { credentialUrl, usableUrl } from '../seam/credential-host.ts';
import { type endpointsOf, isGoogle } from './endpoints.ts';
import { ask, type Grant, grantOf } from './exchange.ts';
import { exchangeToken, SCOPE } from './federation.ts';
import { impersonating } from './impersonation.ts';

/** A way to get access tokens. */
export interface Login {
  /** In Google's words, for `token-info`. */
  readonly kind: string;
  /** Who it is there, as far as it can be known without asking. */
  readonly identity: string;
  /** Who acts as that. */
  readonly by?: string;
  /** What every request needs besides the token: the project that is charged for a person's. */
  readonly headers?: Readonly<Record<string, string>>;
  /** A new token. Throws ProviderError. */
  grant(signal: AbortSignal): Promise<Grant>;
}

type Json = Readonly<Record<string, unknown>>;

/** What a file of credentials says. Throws ProviderError for what is none; nothing of it is quoted. */
export function parseCredentials(written: SecretValue | string, place: string): Json {
  let parsed: unknown;
  try {
    parsed = JSON.parse(typeof written === 'string' ? written : written.reveal());
  } catch {
    // Below.
  }
  if (typeof parsed === 'object' && parsed !== null && typeof (parsed as Json)['type'] === 'string')
    return parsed as Json;
  throw new ProviderError('UNAUTHENTICATED', `${place} holds no credentials of Google`, {
    hint: 'it is the JSON of a key of a service account, or what `gcloud auth application-default login` wrote; not its path',
  });
}

/**
 * The login of a file of credentials, of any type that needs no other program. `trusted`: the environment or this machine gave it, so
 * that the hosts in it need no leave. Throws ProviderError.
 */
export function fromCredentials(
  file: Json,
  context: ProviderContext,
  endpoint: ReturnType<typeof endpointsOf>,
  trusted: boolean,
): Login {
  const allowed = (key: string, usual: string) => urlIn(file, key, usual, context, trusted);
  switch (file['type']) {
    case 'service_account':
      return byKey(file, allowed('token_uri', `${endpoint('oauth2')}/token`), context);
    case 'authorized_user':
      return byPerson(file, allowed('token_uri', `${endpoint('oauth2')}/token`), context);
    case 'impersonated_service_account': {
      const source = file['source_credentials'];
      if (typeof source !== 'object' || source === null) throw unusable('source_credentials');
      const by = fromCredentials(source as Json, context, endpoint, trusted);
      return impersonating(by, accountOf(file), context, endpoint);
    }
    case 'external_account': {
      const login = byOther(file, allowed('token_url', `${endpoint('sts')}/v1/token`), context, trusted);
      return file['service_account_impersonation_url'] === undefined
        ? login
        : impersonating(login, accountOf(file), context, endpoint);
    }
    default:
      throw new ProviderError('UNSUPPORTED', 'credentials of this type of Google cannot be used here', {
        hint: "a key of a service account, gcloud's own login, or a workload identity pool",
      });
  }
}

/** A key of a service account: it signs what it asks with. */
function byKey(file: Json, tokenUrl: string, context: ProviderContext): Login {
  const email = textOf(file, 'client_email');
  const key = keyIn(file);
  const what = `a token of ${email}`;
  return {
    kind: 'service-account-key',
    identity: email,
    async grant(signal) {
      const now = Math.floor(context.now().getTime() / 1000);
      const kid = file['private_key_id'];
      const head = { alg: 'RS256', typ: 'JWT', ...(typeof kid === 'string' ? { kid } : {}) };
      const text = `${part(head)}.${part({ iss: email, scope: SCOPE, aud: tokenUrl, iat: now, exp: now + 3600 })}`;
      const assertion = `${text}.${sign('RSA-SHA256', Buffer.from(text), key).toString('base64url')}`;
      const form = { grant_type: 'urn:ietf:params:oauth:grant-type:jwt-bearer', assertion };
      const hint = 'the key was deleted or is of another account, or the time of this machine is wrong';
      return grantOf(await ask({ url: tokenUrl, what, hint, form }, context, signal), what, context.now());
    },
  };
}

/** What gcloud keeps of a person's login. */
function byPerson(file: Json, tokenUrl: string, context: ProviderContext): Login {
  const what = "a token of gcloud's login";
  const quota = file['quota_project_id'];
  const form = {
    grant_type: 'refresh_token',
    client_id: textOf(file, 'client_id'),
    client_secret: textOf(file, 'client_secret'),
    refresh_token: textOf(file, 'refresh_token'),
  };
  return {
    kind: 'person',
    identity: "a person, by gcloud's login",
    ...(typeof quota === 'string' && /^[a-z0-9:.-]{1,100}$/.test(quota)
      ? { headers: { 'x-goog-user-project': quota } }
      : {}),
    async grant(signal) {
      const hint = 'run `gcloud auth application-default login` again';
      return grantOf(await ask({ url: tokenUrl, what, hint, form }, context, signal), what, context.now());
    },
  };
}

/** A file that a step of the workflow wrote: it says where a token of another issuer is to be had. */
function byOther(file: Json, tokenUrl: string, context: ProviderContext, trusted: boolean): Login {
  const audience = textOf(file, 'audience');
  const source = file['credential_source'];
  if (typeof source !== 'object' || source === null) throw unusable('credential_source');
  return {
    kind: 'workload-identity',
    identity: `a workload, by ${audience.replace(/^.*workloadIdentityPools\//, '')}`,
    async grant(signal) {
      const subject = await subjectOf(source as Json, context, trusted, signal);
      const sts = tokenUrl.replace(/\/v1\/token$/, '');
      return exchangeToken(subject, audience, sts, context, signal, textOf(file, 'subject_token_type'));
    },
  };
}

async function subjectOf(
  source: Json,
  context: ProviderContext,
  trusted: boolean,
  signal: AbortSignal,
): Promise<string> {
  const format = (source['format'] ?? {}) as Json;
  const field = format['type'] === 'json' ? textOf(format, 'subject_token_field_name') : undefined;
  const { file, url } = source;
  let text: string | undefined;
  if (typeof file === 'string' && trusted) text = (await readNamedFile(file))?.trim();
  else if (typeof url === 'string') {
    const headers = (source['headers'] ?? {}) as Readonly<Record<string, string>>;
    const from = trusted ? usableQuery(url) : urlIn(source, 'url', url, context, false);
    const what = 'the token that its file of credentials names';
    const answer = await ask(
      { url: from, what, hint: 'run the step that logs in again', method: 'GET', headers },
      context,
      signal,
    );
    return textOf(answer, field ?? '');
  } else throw unusable('credential_source');
  if (text === undefined || text === '') throw unusable('credential_source');
  if (field === undefined) return text;
  return textOf(parseToken(text), field);
}

function parseToken(text: string): Json {
  try {
    return JSON.parse(text) as Json;
  } catch {
    throw unusable('credential_source');
  }
}

/** A URL with its query: the one that GitHub gives tokens at has one. Throws ProviderError. */
function usableQuery(written: string): string {
  usableUrl(written, 'the token of the file of credentials');
  return written;
}

/** A URL of a file of credentials, whose host may have one. Throws ProviderError. */
function urlIn(file: Json, key: string, usual: string, context: ProviderContext, trusted: boolean): string {
  const written = file[key];
  if (typeof written !== 'string' || written === '') return usual;
  const what = `${key} of the credentials`;
  const rules = { what, key: 'auth.config.credentials', own: isGoogle, allowHosts: context.allowHosts };
  return (trusted ? usableUrl(written, what) : credentialUrl(written, rules)).href;
}

function accountOf(file: Json): string {
  const url = textOf(file, 'service_account_impersonation_url');
  return /\/serviceAccounts\/([^/:]+):generateAccessToken$/.exec(url)?.[1] ?? '';
}

function keyIn(file: Json): KeyObject {
  try {
    return createPrivateKey(textOf(file, 'private_key'));
  } catch {
    throw unusable('private_key');
  }
}

function textOf(file: Json, key: string): string {
  const text = file[key];
  if (typeof text !== 'string' || text === '') throw unusable(key);
  return text;
}

function unusable(key: string): ProviderError {
  return new ProviderError('UNAUTHENTICATED', `the credentials of Google have no usable ${key}`, {
    hint: 'make or download them again',
  });
}

function part(value: unknown): string {
  return Buffer.from(JSON.stringify(value)).toString('base64url');
}
