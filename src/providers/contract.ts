import type { Address } from '../core/address.ts';
import type { ProviderError } from '../core/errors.ts';
import type { ScopeName } from '../core/inventory.ts';
import type { DesiredProvider, DesiredTarget } from '../core/model.ts';
import type { ContentEvidence, Observation, Stamp, TargetCapabilities } from '../core/observation.ts';
import type { SecretValue } from '../core/secret-value.ts';
import type { Selected } from '../core/selector.ts';

/** What every call takes: when to stop. An aborted signal stops before the next request. */
export interface CallOptions {
  readonly signal: AbortSignal;
}

export interface ObserveOptions extends CallOptions {
  /**
   * For stores that have the value at hand anyway (a local file, a list that has values beside names): what may be said of it. No
   * store reads a value for this. Where several addresses share a value, it is called for each.
   */
  readonly examine?: (address: Address, value: SecretValue) => ContentEvidence;
  /**
   * Whether what a list call said agrees with what is recorded. A store whose lists lag must look again, by a strongly
   * consistent call, at each address for which this is false.
   */
  readonly agrees?: (address: Address, seen: Observation) => boolean;
}

export interface WriteRequest {
  readonly address: Address;
  readonly value: SecretValue;
  readonly stamp: Stamp;
  /** `undefined`: no condition. `absent`: must not exist. Honoured where `conditionalWrite` is declared. */
  readonly expected?: { readonly kind: 'absent' } | { readonly kind: 'version'; readonly version: string };
  /** Equal for two tries of one write. */
  readonly idempotencyKey: string;
}

export type WriteResult =
  | {
      readonly outcome: 'written';
      readonly version?: string;
      readonly createdAt?: Date;
      readonly changedAt?: Date;
      /** What a whole container (a rendered file) holds now: only its fingerprint is kept. */
      readonly rendered?: SecretValue;
    }
  /** Definitely not written. THROTTLED with `retryAfter`: the platform takes it later, and the run may come back to it. */
  | { readonly outcome: 'refused'; readonly error: ProviderError }
  /** It may or may not have been written: the answer was lost. Never a refusal. */
  | { readonly outcome: 'unknown'; readonly error: ProviderError };

export interface TargetStore extends AsyncDisposable {
  readonly capabilities: TargetCapabilities;
  /**
   * What the targets say of themselves, with as few calls as the API allows; every address is answered once, in any order. A
   * failed call makes its addresses `unreadable`; it is not thrown.
   */
  observe(addresses: readonly Address[], options: ObserveOptions): AsyncIterable<readonly [Address, Observation]>;
  /** Values, batched; an absent address is missing from the map. Throws ProviderError. */
  read(addresses: readonly Address[], options: CallOptions): Promise<ReadonlyMap<Address, SecretValue>>;
  /** One container (a file, a Kubernetes Secret) is one conditional write. Every request is answered once; refusals are not thrown. */
  write(batch: readonly WriteRequest[], options: CallOptions): AsyncIterable<readonly [Address, WriteResult]>;
  /** Removes the value. An absent one is no error. Throws ProviderError. */
  delete(address: Address, expected: string | undefined, options: CallOptions): Promise<void>;
  /**
   * Changes what is written beside a value to what is declared, without the value; only where `describes` is declared. Answers the
   * dates that the platform gave this change, where it gave any. Throws ProviderError.
   */
  describe?(
    address: Address,
    options: CallOptions,
  ): Promise<{ readonly version?: string; readonly createdAt?: Date; readonly changedAt?: Date }>;
  /**
   * Everything that can be known before the first prompt or generation: login, rights, existence of the scope. Answers only the
   * addresses that cannot be written, with the reason. No value is read, nothing is written.
   */
  preflight(addresses: readonly Address[], options: CallOptions): Promise<ReadonlyMap<Address, ProviderError>>;
}

/** What a login on a laptop may use. */
export interface Laptop {
  /** Shows a person what to do, on stderr; absent where nobody can be asked. */
  readonly tell?: (text: string) => void;
  /** Learns of a token before it is used. */
  readonly onToken: (token: SecretValue) => void;
  readonly signal: AbortSignal;
}

/** What a provider is given to work with; nothing in it knows which face is running. */
export interface ProviderContext {
  /** The manifest's declaration, or the implied one. */
  readonly declaration: DesiredProvider;
  /** Credentials from `auth`, with environment references resolved, by their key (flat or below `auth.config`). */
  readonly credential: (key: string) => SecretValue | undefined;
  /** The platform's usual environment names (`GITHUB_TOKEN`, …). */
  readonly ambient: (name: string) => SecretValue | undefined;
  /** Folder that local paths are relative to and must stay inside. */
  readonly workspace: string;
  /** Sends every request; counts them for the report. */
  readonly fetch: typeof fetch;
  readonly now: () => Date;
  readonly sleep: (milliseconds: number, signal: AbortSignal) => Promise<void>;
  /** A login that the face already has for this host (the action's own token). */
  readonly login?: (host: string) => SecretValue | undefined;
  /** A person at a laptop, whose other logins may be used where nothing else gave one; absent in the action. */
  readonly laptop?: Laptop;
  /** Hosts that credentials may go to besides the provider's default list. */
  readonly allowHosts: readonly string[];
  /** A warning for the person who runs this; redacted by the engine. */
  readonly warn: (message: string) => void;
}

/** The names at one scope of a platform, or why they cannot be seen: then nothing is absent there. */
export interface NameListing {
  readonly category: 'secret' | 'variable';
  /** An environment without a name: not even the environments can be listed. */
  readonly scope: ScopeName;
  readonly names?: readonly string[];
  readonly problem?: ProviderError;
}

/** Whether a login can do something that a manifest needs. */
export interface Ability {
  readonly what: string;
  readonly right: string;
  /** `unknown`: it cannot be told without a write. */
  readonly verdict: 'yes' | 'no' | 'unknown';
  readonly reason?: string;
}

/** What a token is, without the token. */
export interface TokenInfo {
  readonly kind: 'classic' | 'fine-grained' | 'oauth' | 'app-user' | 'app-installation' | 'workflow';
  readonly identity: string;
  readonly expires?: string;
  readonly scopes?: readonly string[];
  readonly can: readonly Ability[];
  readonly notes: readonly string[];
  readonly links: readonly { readonly text: string; readonly url: string }[];
}

/** A selector, as its provider needs it. */
export interface SelectorRequest {
  readonly kind: string;
  /** The target's config, with what selects. */
  readonly config: Readonly<Record<string, unknown>>;
}

/** One login, once a run. */
export interface ProviderSession extends AsyncDisposable {
  /** The store for a kind of target that this provider offers. */
  store(kind: string): TargetStore;
  /** Who we are there and what is missing; for `secretzero test`. Throws ProviderError. */
  test(options: CallOptions): Promise<{ readonly identity: string; readonly notes: readonly string[] }>;
  /** What the token is, and what it can do for these targets; reads only. Throws ProviderError. */
  tokenInfo?(targets: readonly DesiredTarget[], options: CallOptions): Promise<TokenInfo>;
  /** Whose a repository (`owner/name`) is. Throws ProviderError. */
  ownerOf?(repository: string, options: CallOptions): Promise<'person' | 'organization'>;
  /** Every name that the login can list for a repository (`owner/name`), for `secretzero scan`; a refusal is part of the answer. */
  listNames?(repository: string, options: CallOptions): Promise<readonly NameListing[]>;
  /**
   * What selectors stand for now, with as few list calls as the API allows: those with the same list share its calls. Every one is
   * answered. A list that failed, or was not read to its end, is an error, never a shorter list. Only where a kind of target spreads.
   */
  expand?<S extends SelectorRequest>(
    selectors: readonly S[],
    options: CallOptions,
  ): Promise<ReadonlyMap<S, Selected | ProviderError>>;
  /** Whether there is a login at all; good or not. */
  readonly loggedIn?: boolean;
  /** Requests sent so far. */
  readonly requests: number;
}

export interface ProviderModule {
  open(context: ProviderContext): Promise<ProviderSession>;
}
