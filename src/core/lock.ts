/** The lockfile as the engine sees it; text form, checks and migrations are in `src/lockfile`. No values, ever. */
export interface Lockfile {
  /** UUID of the manifest: owner in stamps and salt of fingerprints. */
  readonly manifest: string;
  readonly secrets: Readonly<Record<string, SecretRecord>>;
  /** Who may write now. Only on the state branch, never in a proposal. */
  readonly lease?: Lease;
}

export interface Lease {
  /** One run of one machine: run id and attempt in Actions, pid and boot id on a laptop. */
  readonly run: string;
  /** ISO time, by the clock of the place that keeps the state. */
  readonly until: string;
  readonly actor?: string;
}

export type HistoryReason =
  | 'created'
  | 'due'
  | 'forced'
  | 'definition'
  | 'drift'
  | 'manual'
  | 'adopted'
  | 'recovered'
  | 'inputs';

export interface HistoryEntry {
  readonly generation: number;
  readonly date: string;
  readonly reason: HistoryReason;
  readonly actor?: string;
  readonly run?: string;
}

/** How many history entries a record keeps. */
export const HISTORY_LIMIT = 10;

/** What we know of one target. Absent evidence is absent, never guessed. */
export interface TargetRecord {
  /** The generation that the target holds, as far as we know. */
  readonly generation: number;
  readonly field: string;
  /**
   * `held`: it holds `generation` · `behind`: it does not have the current value, and we know it · `unknown`: the evidence was lost
   * · `taken`: adopted as it is, without its value being known · `removed`: no longer declared, value left where it is.
   */
  readonly state: 'held' | 'behind' | 'unknown' | 'taken' | 'removed';
  readonly version?: string;
  readonly createdAt?: string;
  readonly changedAt?: string;
  /** With `behind`: nothing was there when we last looked, so that what is there later is somebody else's. */
  readonly absent?: true;
  /** Digest of description, tags and the like as last written. */
  readonly digest?: string;
  /** Fingerprint of what a whole-container target (a rendered file) holds, or of what a target that is `behind` held. */
  readonly fingerprint?: string;
  readonly stage?: string;
  /** From a version 1 lockfile: an unsalted SHA-256 and the time of the last write. Never written out again. */
  readonly legacy?: { readonly hash: string; readonly at?: string; readonly unique: boolean };
  /** When a write was last refused, and how often in a row: order of writes and ruling 9. */
  readonly refused?: { readonly at: string; readonly count: number; readonly code: string };
}

/** What a target looked like before we touched it: the `OLD` of the recovery table. */
export interface Expectation {
  readonly kind: 'absent' | 'present';
  readonly version?: string;
  readonly changedAt?: string;
  readonly createdAt?: string;
  /** The intent is to delete what is there, not to write. */
  readonly remove?: true;
  /** The intent is to keep what is there as the value: as it was means as it is to be. */
  readonly adopted?: true;
}

/** `make`: a new generation · `copy`: the current one delivered, or removed, somewhere · `adopt`: a value that was there first. */
export type PendingAction = 'make' | 'copy' | 'adopt';

/** An intent: committed before the first write, gone when the secret is settled. */
export interface Pending {
  readonly action: PendingAction;
  readonly generation: number;
  /** 128 random bits, hex. */
  readonly nonce: string;
  readonly reason: HistoryReason;
  readonly since: string;
  readonly until: string;
  readonly run: string;
  /** Whether the values can be made again without a person: decides E4 and E6. */
  readonly origin: 'generated' | 'source' | 'human' | 'derived' | 'issued';
  readonly fingerprints: Readonly<Record<string, string>>;
  readonly definition?: string;
  readonly inputs?: Readonly<Record<string, number>>;
  readonly sources?: Readonly<Record<string, string>>;
  /** With `issued`: kinds of credential that this attempt was about to have issued, by field; it is not known whether they were. */
  readonly issues?: Readonly<Record<string, string>>;
  /** With `issued`: what the targets had before is good no more, or may not be. */
  readonly replaces?: true;
  /** With `issued`: what was issued, by field. */
  readonly handles?: Readonly<Record<string, IssuedHandle>>;
  /** When the platform lets end what was issued. */
  readonly expires?: string;
  readonly targets: Readonly<Record<string, Expectation>>;
}

/** Names a credential at its platform; never the secret part. */
export interface IssuedHandle {
  /** Kind of the issuer, such as `aws_iam_access_key`. */
  readonly kind: string;
  readonly handle: string;
}

/** A credential that is to be revoked as soon as no target holds it. */
export interface Retiring {
  /** The first field that it gave: there the manifest says how it is revoked. */
  readonly field: string;
  readonly kind: string;
  readonly generation: number;
  readonly since: string;
  readonly handle?: string;
  /** Without a handle: the answer was lost, and the mark of the attempt is all that is known. */
  readonly nonce?: string;
}

export interface SecretRecord {
  /** The current, settled generation; 0 while the first one is still pending. */
  readonly generation: number;
  /** Counts changes of this record; `(generation, rev)` is its key in the join. */
  readonly rev: number;
  /** The highest number ever given out, where it is above `generation`: numbers are never used again (L3). */
  readonly last?: number;
  /** Hash of the predecessor record: shows whether one record follows another. */
  readonly chain: string;
  readonly created?: string;
  readonly rotated?: string;
  readonly expires?: string;
  readonly rotations: number;
  /** Digest of the value-shaping definition that made the current generation. */
  readonly definition?: string;
  /** Nonce of the current generation: what its stamps carry. */
  readonly nonce?: string;
  /** Fingerprint per field of the current generation, where one is allowed. */
  readonly fingerprints: Readonly<Record<string, string>>;
  /** Generations of the parts that the current generation was made from. */
  readonly inputs?: Readonly<Record<string, number>>;
  /** Per field that has a source: keyed digest of what it said, or `opaque`. */
  readonly sources?: Readonly<Record<string, string>>;
  readonly targets: Readonly<Record<string, TargetRecord>>;
  /** Issued credentials of the current generation, by the first field that each gave. */
  readonly handles?: Readonly<Record<string, IssuedHandle>>;
  /** Issued credentials that are not current any more, and still valid. */
  readonly retiring?: readonly Retiring[];
  readonly history: readonly HistoryEntry[];
  readonly pending?: Pending;
  /** Other intents for the same secret, from a join of two copies (E19). */
  readonly rivals?: readonly Pending[];
  /** No longer declared: keeps the last generation, so that numbers are never used again. */
  readonly tombstone?: string;
  /** The value of the current generation ended at the platform that issues it, and a newer one was lost: to be made anew. */
  readonly ended?: true;
  /** Came from a version 1 lockfile whose digest could be guessed: to be rotated. */
  readonly exposed?: boolean;
}

/** The record of a secret that has none yet. */
export const EMPTY_RECORD: SecretRecord = {
  generation: 0,
  rev: 0,
  chain: '',
  rotations: 0,
  fingerprints: {},
  targets: {},
  history: [],
};
