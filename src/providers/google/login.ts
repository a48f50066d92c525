import { ProviderError } from '../../core/errors.ts';
import type { SecretValue } from '../../core/secret-value.ts';
import { readNamedFile } from '../../platform/files.ts';
import type { ProviderContext } from '../contract.ts';
import { LOGIN_KINDS } from './catalog.ts';
import { fromCredentials, type Login, parseCredentials } from './credentials.ts';
import { endpointsOf } from './endpoints.ts';
import type { Grant } from './exchange.ts';
import { federated } from './federation.ts';
import { impersonating } from './impersonation.ts';
import { fromMetadata } from './metadata.ts';

type Kind = (typeof LOGIN_KINDS)[number];

const ADC = '.config/gcloud/application_default_credentials.json';
/** A token that ends so soon is not used any more, in milliseconds. */
const SPARE = 60_000;

/** The login of a run: made when the first request needs it, and again when its token has ended. A login that failed stays so. */
export class Tokens {
  readonly #context: ProviderContext;
  #login: Promise<Login> | undefined;
  #grant: Promise<Grant> | undefined;

  constructor(context: ProviderContext) {
    this.#context = context;
  }

  /** Who logs in, as far as it can be known. Throws ProviderError where nothing gives a login. */
  who(): Promise<Login> {
    this.#login ??= loginOf(this.#context);
    return this.#login;
  }

  /** An access token. Throws ProviderError. */
  async token(signal: AbortSignal): Promise<SecretValue> {
    return (await this.grant(signal)).token;
  }

  /** The access token with its end. Throws ProviderError. */
  async grant(signal: AbortSignal): Promise<Grant> {
    const asked = this.#grant;
    const known = await asked;
    if (known !== undefined && known.until - SPARE > this.#context.now().getTime()) return known;
    // Requests that are sent side by side wait for the same one.
    if (this.#grant === asked) this.#grant = this.#granted(signal);
    return this.#grant as Promise<Grant>;
  }

  async #granted(signal: AbortSignal): Promise<Grant> {
    const grant = await (await this.who()).grant(signal);
    this.#context.learn?.(grant.token);
    return grant;
  }
}

/**
 * How to log in: as `auth.kind` says; without it by what `auth` gives, else by what the environment or this machine has. Throws
 * ProviderError.
 */
export async function loginOf(context: ProviderContext): Promise<Login> {
  const endpoint = endpointsOf(context);
  const { kind, ...own } = context.declaration.auth;
  const declared = typeof kind === 'string' && kind !== '' ? kind : implied(context, own);
  if (!isKind(declared)) {
    throw new ProviderError('UNSUPPORTED', `google has no login of the kind ${JSON.stringify(declared)}`, {
      hint: `it has ${LOGIN_KINDS.join(', ')}`,
    });
  }
  const login = await BY_KIND[declared](context, endpoint);
  const account = context.credential('service_account')?.reveal();
  return account === undefined || login.identity === account ? login : impersonating(login, account, context, endpoint);
}

function implied(context: ProviderContext, auth: Readonly<Record<string, unknown>>): Kind {
  const nested = (auth['config'] ?? {}) as Readonly<Record<string, unknown>>;
  if (nested['workload_identity_provider'] !== undefined || auth['workload_identity_provider'] !== undefined)
    return 'oidc';
  if (context.credential('credentials') !== undefined) return 'service_account';
  return context.credential('token') === undefined ? 'ambient' : 'token';
}

type Opening = (context: ProviderContext, endpoint: ReturnType<typeof endpointsOf>) => Promise<Login>;

const BY_KIND: Readonly<Record<Kind, Opening>> = {
  async oidc(context, endpoint) {
    return federated(context, endpoint);
  },
  async service_account(context, endpoint) {
    const written = context.credential('credentials') ?? context.ambient('GOOGLE_CREDENTIALS');
    if (written !== undefined)
      return fromCredentials(parseCredentials(written, 'credentials'), context, endpoint, false);
    const file = await environmentFile(context, endpoint);
    if (file !== undefined) return file;
    throw new ProviderError('UNAUTHENTICATED', 'no key of a service account for Google', {
      hint: 'set auth.config.credentials to ${GOOGLE_CREDENTIALS}, or GOOGLE_APPLICATION_CREDENTIALS to the path of the key',
    });
  },
  async token(context) {
    const token = context.credential('token') ?? ambientToken(context);
    if (token !== undefined) return fixed(token);
    throw new ProviderError('UNAUTHENTICATED', 'no access token for Google', {
      hint: 'set auth.config.token, or GOOGLE_OAUTH_ACCESS_TOKEN',
    });
  },
  async metadata(context) {
    return fromMetadata(context);
  },
  async ambient(context, endpoint) {
    const token = ambientToken(context);
    if (token !== undefined) return fixed(token);
    const written = context.ambient('GOOGLE_CREDENTIALS');
    if (written !== undefined)
      return fromCredentials(parseCredentials(written, 'GOOGLE_CREDENTIALS'), context, endpoint, true);
    const file = await environmentFile(context, endpoint);
    if (file !== undefined) return file;
    const adc = await context.homeFile(ADC);
    if (adc !== undefined) return fromCredentials(parseCredentials(adc, "gcloud's login"), context, endpoint, true);
    // Asked for only where it is known to be there: where it is not, every run would wait for it in vain.
    if (context.ambient('GCE_METADATA_HOST') !== undefined) return fromMetadata(context);
    throw new ProviderError('UNAUTHENTICATED', 'no login for Google', {
      hint: 'in a workflow give auth.config.workload_identity_provider and `permissions: id-token: write`; on a laptop run `gcloud auth application-default login`; on a machine of Google say auth.kind: metadata',
    });
  },
};

async function environmentFile(
  context: ProviderContext,
  endpoint: ReturnType<typeof endpointsOf>,
): Promise<Login | undefined> {
  const path = context.ambient('GOOGLE_APPLICATION_CREDENTIALS')?.reveal();
  if (path === undefined) return undefined;
  const text = await readNamedFile(path);
  if (text === undefined) {
    throw new ProviderError('UNAUTHENTICATED', 'the file that GOOGLE_APPLICATION_CREDENTIALS names cannot be read', {
      hint: 'look at the path; a step of the workflow that wrote it has to come first',
    });
  }
  return fromCredentials(parseCredentials(text, 'GOOGLE_APPLICATION_CREDENTIALS'), context, endpoint, true);
}

function ambientToken(context: ProviderContext): SecretValue | undefined {
  return context.ambient('GOOGLE_OAUTH_ACCESS_TOKEN') ?? context.ambient('CLOUDSDK_AUTH_ACCESS_TOKEN');
}

function fixed(token: SecretValue): Login {
  return {
    kind: 'access-token',
    identity: 'whoever made the access token',
    grant: async () => ({ token, until: Number.POSITIVE_INFINITY }),
  };
}

function isKind(kind: string): kind is Kind {
  return (LOGIN_KINDS as readonly string[]).includes(kind);
}
