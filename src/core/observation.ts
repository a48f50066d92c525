import type { ProviderError } from './errors.ts';

/** Our mark beside a stored value; never a value. It names the version that it marks and proves nothing about another one. */
export interface Stamp {
  /** Manifest id and, where there is one, repository id: another owner is `foreign`. */
  readonly owner: string;
  readonly secret: string;
  readonly field: string;
  readonly generation: number;
  /** 128 random bits, hex: the identity of one attempt to make this generation. */
  readonly nonce: string;
  /** The version that the stamp marks, where the store has versions. */
  readonly version?: string;
}

/**
 * What a store could say of a value that it had at hand, without the value leaving it. `digest` is keyed for this run: equal
 * values have equal digests within the run and nothing can be learned from them later.
 */
export interface ContentEvidence {
  readonly digest?: string;
  /** Equal to the fingerprint of the settled generation? Absent where there is no fingerprint. */
  readonly settled?: boolean;
  /** Equal to the fingerprint of what a target that is behind held when we left it? */
  readonly left?: boolean;
  /** Equal to the fingerprint of the pending generation? */
  readonly pending?: boolean;
  /** Where the pending generation has no fingerprint: could its definition have made it? `false` is proof that it did not (E9). */
  readonly fits?: boolean;
}

/** What a target says of itself. Absence is a fact; not being allowed to look is `unreadable`. */
export type Observation =
  | {
      readonly kind: 'present';
      /** A durable version id of the store (never a modification time of a local file). */
      readonly version?: string;
      /**
       * The version is of a container with values of others as well: an equal one proves that this value is the same, another one proves
       * nothing of it (ruling 7).
       */
      readonly shared?: true;
      /** A version that is good for a conditional write within this run only, and is never recorded. */
      readonly condition?: string;
      readonly changedAt?: Date;
      readonly createdAt?: Date;
      readonly stamp?: Stamp;
      readonly content?: ContentEvidence;
    }
  | {
      readonly kind: 'absent';
      readonly condition?: string;
      /** What holds it is not there either and is made before the first write, as the plan shows: an environment, by its name. */
      readonly creates?: string;
    }
  | { readonly kind: 'deleting'; readonly recoverableUntil?: Date }
  | { readonly kind: 'unreadable'; readonly error: ProviderError };

export type Present = Extract<Observation, { kind: 'present' }>;

/** What a target can do. Declared, never found out by failing; the conformance suite proves it. */
export interface TargetCapabilities {
  /** Do values come back? (GitHub, Jenkins: only metadata.) */
  readonly read: 'value' | 'metadata';
  /** Can our mark be stored beside the value? */
  readonly stamp: boolean;
  /** Is a stale expected version refused by the store itself? */
  readonly conditionalWrite: boolean;
  /** How many values can be valid at once. */
  readonly liveVersions: 1 | 2;
  readonly minValueBytes: number;
  readonly maxValueBytes: number;
  /** What a value may consist of, where not everything. */
  readonly alphabet?: RegExp;
  /** How many writes to one container one call should be given at most, where they are slow: after them the run can save and stop. */
  readonly writesPerCall?: number;
  /** Can what is written beside a value (who may use it) be changed without the value? */
  readonly describes?: boolean;
  /** A container that is only ever written whole, from all its keys (a rendered template). */
  readonly wholeContainer?: boolean;
}
