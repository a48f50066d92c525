import type { Address } from './address.ts';
import type { TargetCapabilities } from './observation.ts';
import type { Period } from './period.ts';
import type { Selector } from './selector.ts';
import type { Span } from './span.ts';

/** A remote target's state is in the committed lockfile; a workspace target's in the machine-local one. */
export type Scope = 'remote' | 'workspace';

/** A piece of a text that is put together when a value is made. */
export type Segment =
  | { readonly type: 'text'; readonly text: string }
  /** `${NAME}` in a credential position: read lazily, as a SecretValue. */
  | { readonly type: 'env'; readonly name: string; readonly fallback?: string }
  /** `{{ secret.field }}`: the value of another secret of this manifest. */
  | { readonly type: 'ref'; readonly secret: string; readonly field: string };

/** How the value of a field comes to be. */
export type Making =
  /** By a generator, from randomness (or, for `script`, from a program). */
  | { readonly how: 'generate'; readonly kind: string; readonly config: Readonly<Record<string, unknown>> }
  /** Put together from text, environment and other secrets; with a reference it is *derived* and follows its parts. */
  | { readonly how: 'compose'; readonly segments: readonly Segment[]; readonly validation?: string }
  /** Read from a place: `env`, `file`, `secret_ref` or `provider_read`. With `required: false`, `otherwise` is used where the source has nothing. */
  | {
      readonly how: 'source';
      readonly kind: string;
      readonly config: Readonly<Record<string, unknown>>;
      /** Where a `provider_read` reads, and which key of the JSON text there. */
      readonly reads?: { readonly address: Address; readonly pick?: string };
      readonly otherwise?: Making;
    }
  /** Issued by a platform; fields of one secret with the same provider, kind and config are outputs of one credential. */
  | {
      readonly how: 'issue';
      readonly kind: string;
      /** Alias of the provider that issues it. */
      readonly provider: string;
      readonly config: Readonly<Record<string, unknown>>;
      readonly output: string;
      /** Whether something stays at the platform that has to be revoked. */
      readonly lasting: boolean;
      /** Issuing ends the one before at that moment. */
      readonly replaces?: true;
      /** Whether our mark is kept there. */
      readonly marks: boolean;
      /** Whether a person can make one by hand where login or rights are missing. */
      readonly manual: boolean;
      /** How long a replaced one stays valid; it is revoked at once where absent. */
      readonly retireAfter?: Period;
    }
  /** Typed by a person, or given as `SECRETZERO_…`. */
  | { readonly how: 'human'; readonly validation?: string }
  /** A kind that is planned but not in this version. */
  | { readonly how: 'unavailable'; readonly kind: string };

export interface DesiredField {
  readonly name: string;
  readonly making: Making;
  /** Bits of entropy that the making guarantees; decides whether an unkeyed fingerprint is allowed. */
  readonly entropyBits: number;
  /** False for values that are no secret (a user name, a URL without credentials): short values are then allowed. */
  readonly secret: boolean;
  readonly span: Span;
}

export interface DesiredTarget {
  /** Canonical identity, see `targetId`. */
  readonly id: string;
  readonly field: string;
  /** The provider's alias in the manifest, its kind, and the kind of target. */
  readonly provider: string;
  readonly providerKind: string;
  readonly kind: string;
  readonly scope: Scope;
  readonly address: Address;
  readonly capabilities: TargetCapabilities;
  /** Digest of description, tags, visibility, …: a change means `update` without a new generation. */
  readonly digest: string;
  /** False for a kind of target that is planned but not in this version. */
  readonly available: boolean;
  /** It stands for many, which are not known yet: see {@link Selector}. */
  readonly selector?: Selector;
  readonly span: Span;
}

/** A person's way to obtain a value, shown before a prompt and in reports. */
export interface Instructions {
  readonly summary?: string;
  readonly steps: readonly string[];
  readonly url?: string;
}

export interface DesiredSecret {
  readonly name: string;
  /** What it is for, in the manifest's words. */
  readonly description?: string;
  /** As written: `random_password`, `templates.agent`. */
  readonly kind: string;
  readonly fields: readonly DesiredField[];
  readonly targets: readonly DesiredTarget[];
  readonly oneTime: boolean;
  readonly rotationPeriod?: Period;
  /** `external`: observed and reported, never written. */
  readonly owner: 'managed' | 'external';
  readonly onConflict: 'fail' | 'overwrite';
  readonly onDrift: 'report' | 'repair';
  readonly onNewTarget: 'block' | 'rotate';
  /** `local: true`: the whole record is in the machine-local lockfile. */
  readonly local: boolean;
  /** Secrets whose values this one is made from: `{{ part.field }}` and `secret_ref`. */
  readonly parts: readonly string[];
  /** `d1:` and hex: a change means a new generation (for `one_time`: a finding). */
  readonly valueDigest: string;
  readonly labels: Readonly<Record<string, string>>;
  readonly instructions?: Instructions;
  readonly span: Span;
}

/** A provider as declared, or implied by its kind's name. `auth` may hold environment references, resolved at login. */
export interface DesiredProvider {
  readonly alias: string;
  readonly kind: string;
  readonly auth: Readonly<Record<string, unknown>>;
  readonly config: Readonly<Record<string, unknown>>;
  readonly span?: Span;
}

/** A manifest, checked and resolved for one environment: all that the planner needs to know of it. */
export interface Manifest {
  /** Path as given, for messages and for the lane. */
  readonly file: string;
  readonly environment?: string;
  readonly project?: string;
  /** Who answers for the secrets, where the manifest says so. */
  readonly responsible?: string;
  /** In dependency order: parts come before what is made from them. */
  readonly secrets: readonly DesiredSecret[];
  readonly providers: ReadonlyMap<string, DesiredProvider>;
  readonly policies: Readonly<Record<string, unknown>>;
  readonly compliance: readonly string[];
  /** The key of fingerprints, where a provider keeps it. */
  readonly fingerprintKey?: {
    /** Alias. */
    readonly provider: string;
    readonly key: string;
    readonly mount?: string;
    readonly version: number;
  };
  /** Lockfile named by the environment, relative to the manifest. */
  readonly lockfile?: string;
}

/** Whether a field's value is put together from other secrets. */
export function isDerived(making: Making): boolean {
  if (making.how === 'compose') return making.segments.some((segment) => segment.type === 'ref');
  if (making.how === 'source') return making.kind === 'secret_ref';
  return false;
}
