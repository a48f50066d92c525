import type { Address } from '../core/address.ts';
import type { ProviderUses } from '../core/catalog.ts';
import type { ProviderError } from '../core/errors.ts';
import type { ScopeName } from '../core/inventory.ts';
import type { DesiredProvider, Manifest } from '../core/model.ts';
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
  /**
   * The stamps that our record knows of an address: of its settled generation and of intents. A store whose version ids are made from
   * the stamp (AWS) recognises its own versions by them, also where the mark beside the value could not be written any more.
   */
  readonly marks?: (address: Address) => readonly Stamp[];
}

export interface WriteRequest {
  readonly address: Address;
  readonly value: SecretValue;
  readonly stamp: Stamp;
  /** `undefined`: no condition. `absent`: must not exist. Honoured where `conditionalWrite` is declared. */
  readonly expected?: { readonly kind: 'absent' } | { readonly kind: 'version'; readonly version: string };
  /** The name was seen on its way out, and the plan says that it is recovered: the store does so first. Never without. */
  readonly recovers?: true;
  /** Equal for two tries of one write. */
  readonly idempotencyKey: string;
  /** When the rotation of this value falls due, where its secret has a period: for stores that have a place for it. */
  readonly due?: Date;
}

export type WriteResult =
  | {
      readonly outcome: 'written';
      readonly version?: string;
      readonly createdAt?: Date;
      readonly changedAt?: Date;
      /** What a whole container (a rendered file) holds now: only its fingerprint is kept. */
      readonly rendered?: SecretValue;
      /** It holds the value, but something that had to follow was refused (what it replaces is still valid there): no success. */
      readonly left?: ProviderError;
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
    options: CallOptions & { readonly due?: Date },
  ): Promise<{ readonly version?: string; readonly createdAt?: Date; readonly changedAt?: Date }>;
  /**
   * Everything that can be known before the first prompt or generation: login, rights, existence of the scope. Answers only the
   * addresses that cannot be written, with the reason. No value is read, nothing is written.
   */
  preflight(addresses: readonly Address[], options: CallOptions): Promise<ReadonlyMap<Address, ProviderError>>;
}

/**
 * A store whose versions carry stages (AWS Secrets Manager): a value can be there, be tried, and only then become the current one.
 * Versions are those of {@link WriteResult}. All throw ProviderError.
 */
export interface StagedStore extends TargetStore {
  /** Writes the value beside the current one; who reads the target does not see it. Answers its version. */
  stage(request: WriteRequest, options: CallOptions): Promise<{ readonly version: string }>;
  /** Makes a staged version the current one, if `current` still is; what was current stays as the previous one. */
  promote(address: Address, staged: string, current: string | undefined, options: CallOptions): Promise<void>;
  /** Makes the previous version the current one again, if `current` still is. */
  rollBack(address: Address, current: string, options: CallOptions): Promise<void>;
  /** Takes the stage off a version that is not to become current. An unknown one is no error. */
  retire(address: Address, staged: string, options: CallOptions): Promise<void>;
}

/** Our mark on an issued credential, where the platform has a place for one: whose it is and which attempt made it. */
export interface IssueMark {
  /** As in stamps. */
  readonly owner: string;
  readonly secret: string;
  readonly generation: number;
  /** 128 random bits, hex: found again in `listOwn` after a lost answer. */
  readonly nonce: string;
}

export interface IssueRequest {
  /** The kind's config, checked and resolved. */
  readonly config: Readonly<Record<string, unknown>>;
  readonly mark: IssueMark;
  /** When the rotation falls due, where there is a period: for platforms on which credentials end by themselves. */
  readonly due?: Date;
}

export interface Issued {
  /** By the names of the kind's outputs; all of them. */
  readonly values: Readonly<Record<string, SecretValue>>;
  /** Names the credential at the platform, for revoking it; never reveals it. Absent where nothing stays there. */
  readonly handle?: string;
  /** When the platform lets it end. */
  readonly expires?: Date;
}

/** A credential at the platform that bears our mark. */
export interface OwnCredential {
  readonly handle: string;
  readonly nonce?: string;
  readonly createdAt?: Date;
}

/** A platform that issues credentials: the other half of a dual-purpose provider. One for each issuing kind of a session. */
export interface CredentialSource {
  /**
   * Makes a new credential beside those that are there. Throws ProviderError; a lost answer is UNAVAILABLE and is looked for by
   * `listOwn`, so nothing is tried again here that might issue twice.
   */
  issue(request: IssueRequest, options: CallOptions): Promise<Issued>;
  /** Ends a credential. One that is gone is no error. Throws ProviderError. */
  revoke(handle: string, config: IssueRequest['config'], options: CallOptions): Promise<void>;
  /** Credentials with the mark of this owner and secret, whatever their generation; none where the platform keeps no mark. */
  listOwn(
    mark: Pick<IssueMark, 'owner' | 'secret'>,
    config: IssueRequest['config'],
    options: CallOptions,
  ): Promise<readonly OwnCredential[]>;
  /**
   * Everything that can be known before one is issued: login, rights, whether there is room for one more. Nothing is written.
   * Answers the reason why none can be issued.
   */
  preflight(config: IssueRequest['config'], options: CallOptions): Promise<ProviderError | undefined>;
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
  /**
   * The job's OIDC token for an audience, asked for anew each time; `undefined` outside a GitHub job. Throws ProviderError
   * UNAUTHENTICATED where the job lacks `id-token: write`.
   */
  readonly idToken: (audience: string, signal: AbortSignal) => Promise<SecretValue | undefined>;
  /** Text of a file of the person's home folder, such as `.vault-token`; `undefined` where there is none, and in a job. */
  readonly homeFile: (path: string) => Promise<SecretValue | undefined>;
  /** The token of the service account in a pod of Kubernetes; `undefined` elsewhere. */
  readonly podToken?: () => Promise<SecretValue | undefined>;
  /** Tells the redactor of a token that a login was answered with, before it is used. */
  readonly learn?: (token: SecretValue) => void;
  /** Random bytes. */
  readonly random: (bytes: number) => Buffer;
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

/** What a login is, without its token. */
export interface TokenInfo {
  /** In the platform's words: `fine-grained`, `app-installation`, `assumed-role`, `approle`. */
  readonly kind: string;
  readonly identity: string;
  readonly expires?: string;
  readonly scopes?: readonly string[];
  readonly can: readonly Ability[];
  /** Rights that the login has and this manifest does not need, where the platform tells. */
  readonly surplus?: readonly string[];
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
  /** The source of a kind of credential that this provider issues. */
  source?(kind: string): CredentialSource;
  /**
   * A key of 32 bytes, in base64, that follows from a key which is kept there and from `label`: the same for both, and of no use to
   * learn the kept one. Throws ProviderError.
   */
  deriveKey?(kept: NonNullable<Manifest['fingerprintKey']>, label: string, options: CallOptions): Promise<SecretValue>;
  /** Who we are there and what is missing; for `secretzero test`. Throws ProviderError. */
  test(options: CallOptions): Promise<{ readonly identity: string; readonly notes: readonly string[] }>;
  /** What the login is, and what it can do for these uses; reads only. Throws ProviderError. */
  tokenInfo?(uses: ProviderUses, options: CallOptions): Promise<TokenInfo>;
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
