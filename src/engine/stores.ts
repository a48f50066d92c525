import type { StoreId } from '../core/address.ts';
import { ProviderError } from '../core/errors.ts';
import type { DesiredProvider, Manifest } from '../core/model.ts';
import { SecretValue } from '../core/secret-value.ts';
import { parseSegments } from '../manifest/segments.ts';
import { jobIdToken } from '../platform/id-token.ts';
import type { Platform } from '../platform/platform.ts';
import type { CredentialSource, Laptop, ProviderContext, ProviderSession, TargetStore } from '../providers/contract.ts';
import { loadProvider } from '../providers/registry.ts';

export interface StoreOptions {
  readonly allowHosts: readonly string[];
  /** A login that the face has for a host (the action's own token). */
  readonly login?: (host: string) => SecretValue | undefined;
  /** A person at a laptop, who may log in by other means. */
  readonly laptop?: Omit<Laptop, 'onToken'>;
  readonly onValue: (value: SecretValue) => void;
  readonly warn: (message: string) => void;
  /** False: no provider is logged in to (a pull request). */
  readonly allowed: boolean;
}

/** Every provider's login, made on first use and once a run, and the stores behind it. */
export class Stores implements AsyncDisposable {
  readonly #manifest: Manifest;
  readonly #platform: Platform;
  readonly #options: StoreOptions;
  readonly #sessions = new Map<string, Promise<ProviderSession>>();
  readonly #stores = new Map<StoreId, TargetStore>();
  #requests = 0;

  constructor(manifest: Manifest, platform: Platform, options: StoreOptions) {
    this.#manifest = manifest;
    this.#platform = platform;
    this.#options = options;
  }

  /** Tells the redactor of a value that did not come through a store. */
  readonly learn = (value: SecretValue): void => this.#options.onValue(value);

  /** Requests sent to platforms so far. */
  get requests(): number {
    return this.#requests;
  }

  /** The store for `<alias>/<kind of target>`. Throws ProviderError where the login fails. */
  async store(id: StoreId): Promise<TargetStore> {
    const known = this.#stores.get(id);
    if (known) return known;
    const slash = id.lastIndexOf('/');
    const session = await this.session(id.slice(0, slash));
    const store = session.store(id.slice(slash + 1));
    this.#stores.set(id, store);
    return store;
  }

  /** The source of a kind of credential that a provider issues. Throws ProviderError. */
  async source(alias: string, kind: string): Promise<CredentialSource> {
    const source = (await this.session(alias)).source?.(kind);
    if (source) return source;
    throw new ProviderError('UNSUPPORTED', `${alias} issues nothing of the kind ${kind} in this version`);
  }

  /** The login of a provider. */
  async session(alias: string): Promise<ProviderSession> {
    if (!this.#options.allowed) throw new ProviderError('UNSUPPORTED', 'no provider is logged in to in this run');
    const known = this.#sessions.get(alias);
    if (known) return known;
    const opening = this.#open(alias);
    this.#sessions.set(alias, opening);
    return opening;
  }

  async #open(alias: string): Promise<ProviderSession> {
    const declaration = this.#manifest.providers.get(alias) ?? { alias, kind: alias, auth: {}, config: {} };
    const module = await loadProvider(declaration.kind);
    if (!module)
      throw new ProviderError('UNSUPPORTED', `the provider ${declaration.kind} is not available in this version`);
    return module.open(this.#contextOf(declaration));
  }

  #contextOf(declaration: DesiredProvider): ProviderContext {
    const { allowHosts, login, laptop, onValue, warn } = this.#options;
    const platform = this.#platform;
    const known = (value: SecretValue | undefined): SecretValue | undefined => {
      if (value) onValue(value);
      return value;
    };
    return {
      declaration,
      credential: (key) => {
        const value = this.#credential(declaration, key);
        return value && isPlain(key, value) ? value : known(value);
      },
      ambient: (name) => {
        const value = platform.variable(name);
        return value && isPlain(name, value) ? value : known(value);
      },
      workspace: platform.workspace,
      fetch: (input, init) => {
        this.#requests += 1;
        return platform.fetch(input, init);
      },
      now: () => platform.now(),
      sleep: (milliseconds, signal) => platform.sleep(milliseconds, signal),
      random: (bytes) => platform.random(bytes),
      idToken: async (audience, signal) => known(await jobIdToken(audience, platform, signal)),
      homeFile: async (path) => known(await platform.homeFile?.(path)),
      podToken: async () => known(trimmed(await platform.readText(POD_TOKEN))),
      learn: onValue,
      ...(login ? { login: (host: string) => known(login(host)) } : {}),
      ...(laptop ? { laptop: { ...laptop, onToken: onValue } } : {}),
      allowHosts,
      warn,
    };
  }

  /** `auth.config.KEY`, else `auth.KEY`, with environment references read now. */
  #credential(declaration: DesiredProvider, key: string): SecretValue | undefined {
    const nested = declaration.auth['config'];
    const inside = typeof nested === 'object' && nested !== null ? (nested as Record<string, unknown>)[key] : undefined;
    const written = inside ?? declaration.auth[key];
    if (typeof written !== 'string' || written === '') return undefined;
    let text = '';
    for (const segment of parseSegments(written)) {
      if (segment.type === 'text') text += segment.text;
      else if (segment.type === 'env')
        text += this.#platform.variable(segment.name)?.reveal() ?? segment.fallback ?? '';
    }
    return text === '' ? undefined : new SecretValue(text);
  }

  async [Symbol.asyncDispose](): Promise<void> {
    for (const store of this.#stores.values()) await store[Symbol.asyncDispose]();
    for (const opening of this.#sessions.values()) {
      const session = await opening.catch(() => undefined);
      await session?.[Symbol.asyncDispose]();
    }
  }
}

/**
 * Settings that are no credentials although they stand among them: hidden, the name of a host, a region or an account would be missing
 * from every log, and hide nothing.
 */
const PLAIN =
  /(?:^|_)(?:url|addr|address|host|endpoint|region|profile|namespace|mount|mount_point|role|role_arn|role_name|audience|subscription|tenant_id|client_id|project|project_id|location|vault_url|service_account|workload_identity_provider|overrides_[a-z]+|skip_verify)$/i;

/** Where Kubernetes puts the token of a pod's service account. */
const POD_TOKEN = '/var/run/secrets/kubernetes.io/serviceaccount/token';

function trimmed(text: string | undefined): SecretValue | undefined {
  return text === undefined || text.trim() === '' ? undefined : new SecretValue(text.trim());
}

function isPlain(name: string, value: SecretValue): boolean {
  if (!PLAIN.test(name)) return false;
  const text = value.reveal();
  if (!URL.canParse(text) || !/^https?:/i.test(text))
    return /^[A-Za-z0-9][\w.:/@+=,-]{0,200}$/.test(text) && !/_url$/i.test(name);
  const { username, password, search, hash } = new URL(text);
  return username === '' && password === '' && search === '' && hash === '';
}
