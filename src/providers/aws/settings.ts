import { ProviderError } from '../../core/errors.ts';
import type { ProviderContext } from '../contract.ts';
import { credentialUrl, usableUrl } from '../seam/credential-host.ts';

/** Services of AWS that are called, by the names that their endpoints have in the environment. */
export type Service = 'SECRETS_MANAGER' | 'SSM' | 'STS' | 'IAM';

/** What the manifest says of the login, read when it is needed. */
export class LoginSettings {
  readonly #context: ProviderContext;

  constructor(context: ProviderContext) {
    this.#context = context;
  }

  /** The first of these keys of `auth` that is set, with references to the environment resolved. */
  text(...keys: readonly string[]): string | undefined {
    for (const key of keys) {
      const written = this.#context.credential(key)?.reveal();
      if (written !== undefined && written !== '') return written;
    }
    return undefined;
  }

  /** A key of `auth` as it is written, for what is no text. */
  raw(key: string): unknown {
    const { auth } = this.#context.declaration;
    const nested = auth['config'];
    const inside = typeof nested === 'object' && nested !== null ? (nested as Record<string, unknown>)[key] : undefined;
    return inside ?? auth[key];
  }

  /** A variable of the environment that AWS's own tools read. */
  variable(name: string): string | undefined {
    const value = this.#context.ambient(name)?.reveal();
    return value === '' ? undefined : value;
  }

  get profile(): string | undefined {
    return this.text('profile', 'source_profile') ?? this.variable('AWS_PROFILE');
  }

  /** The region for all that says none of its own, before the person's own profile is looked at. */
  get region(): string | undefined {
    const config = this.#context.declaration.config['region'];
    return (
      this.text('region') ??
      (typeof config === 'string' && config !== '' ? config : undefined) ??
      this.variable('AWS_REGION') ??
      this.variable('AWS_DEFAULT_REGION')
    );
  }

  /**
   * Where a service is called, if not where AWS has it. What the manifest names has to be allowed; what the environment names was
   * allowed by whoever set it.
   */
  endpoint(service: Service): string | undefined {
    const declared = this.text('endpoint', 'endpoint_url');
    if (declared !== undefined) {
      return credentialUrl(declared, {
        what: 'AWS',
        key: 'auth.config.endpoint',
        own: isOfAws,
        allowHosts: this.#context.allowHosts,
      }).href;
    }
    const named = this.variable(`AWS_ENDPOINT_URL_${service}`) ?? this.variable('AWS_ENDPOINT_URL');
    return named === undefined ? undefined : usableUrl(named, 'AWS').href;
  }
}

/** Hosts of AWS itself. */
function isOfAws(host: string): boolean {
  return /(?:^|\.)(?:amazonaws\.com|amazonaws\.com\.cn|api\.aws|amazonaws\.eu)$/.test(host);
}

/** Where no region is said by anything: guessing one would put secrets where nobody looks for them. */
export function noRegion(): ProviderError {
  return new ProviderError('REJECTED', 'no AWS region is set', {
    hint: 'set auth.config.region of the provider (or region of the target); AWS_REGION and the profile of the AWS CLI are obeyed too',
  });
}
