import { canonicalJson } from '../core/canonical.ts';
import { dictionaryOf } from '../core/dictionary.ts';
import type { Lease, Lockfile, SecretRecord } from '../core/lock.ts';
import type { Manifest } from '../core/model.ts';
import { succeed } from '../lockfile/chain.ts';
import { joinLockfiles } from '../lockfile/join.ts';
import { CALL_LIMIT_MS, isLive, leaseEnd } from './lease.ts';
import { mergeSplit, RecordSplit } from './record-split.ts';
import type { StateStore } from './state-store.ts';

type SaveKind = 'intent' | 'checkpoint' | 'settled';

export interface JournalOptions {
  /** Committed lockfile: remote targets. Absent where a lane has only machine-local state. */
  readonly shared: StateStore;
  /** Machine-local lockfile: workspace targets. Absent where those are not handled (the action). */
  readonly local?: StateStore;
  /** Who this run is: its lease is in both lockfiles while it writes. */
  readonly lease: { readonly run: string; readonly actor?: string };
  readonly manifest: Manifest;
  /** Makes the id of a manifest that has none yet. */
  readonly newId: () => string;
}

/**
 * The two lockfiles of a lane as one: the planner and the apply see merged records, and every save is split again into what is
 * committed and what stays on this machine.
 */
export class Journal {
  readonly #options: JournalOptions;
  readonly #parts: RecordSplit;
  #shared!: Lockfile;
  #local: Lockfile = { manifest: '', secrets: {} };
  #sharedToken = '';
  #localToken = '';
  #leaseUntil: Date | undefined;
  notes: readonly string[] = [];
  /** Something was read in an old form and has to be saved in the new one. */
  migrated = false;
  reviewed = true;
  /** The reviewed lockfile, where the place that keeps the state has one apart. */
  base: Lockfile | undefined;

  private constructor(options: JournalOptions) {
    this.#options = options;
    this.#parts = new RecordSplit(options.manifest);
  }

  static async load(options: JournalOptions, signal: AbortSignal): Promise<Journal> {
    const journal = new Journal(options);
    await journal.reload(signal);
    return journal;
  }

  async reload(signal: AbortSignal): Promise<void> {
    const { shared, local, newId } = this.#options;
    const state = await shared.load(signal);
    this.#shared = state.lockfile;
    this.#sharedToken = state.token;
    this.notes = state.notes;
    this.reviewed = state.reviewed !== false;
    this.migrated = state.migrated === true;
    this.base = state.base;
    if (local) {
      const own = await local.load(signal);
      this.migrated ||= own.migrated === true;
      this.#local = own.lockfile;
      this.#localToken = own.token;
    }
    const id = this.#shared.manifest || this.#local.manifest || newId();
    this.#shared = {
      ...this.#shared,
      manifest: this.#shared.manifest || id,
      secrets: dictionaryOf(this.#shared.secrets),
    };
    this.#local = { ...this.#local, manifest: id, secrets: dictionaryOf(this.#local.secrets) };
  }

  /** Loads anew; whether records were saved by somebody else since they were loaded. */
  async hasMoved(signal: AbortSignal): Promise<boolean> {
    const [shared, local] = [this.#shared, this.#local];
    await this.reload(signal);
    return !sameRecords(this.#shared.secrets, shared.secrets) || !sameRecords(this.#local.secrets, local.secrets);
  }

  /** UUID of the manifest: owner in stamps, bound into fingerprints. */
  get id(): string {
    return this.#shared.manifest;
  }

  /** Whether somebody else may write now, and until when. */
  heldBy(now: Date): Lease | undefined {
    const others = [this.#shared.lease, this.#local.lease].filter(
      (lease) => lease && lease.run !== this.#options.lease.run,
    );
    return others.find((lease) => lease && isLive(lease, now));
  }

  /** The lease that is written down, live or not; for `status` and `unlock`. */
  get lease(): Lease | undefined {
    return this.#shared.lease ?? this.#local.lease;
  }

  /** Takes the lease from a run that is dead. */
  async unlock(signal: AbortSignal): Promise<void> {
    await this.#store({}, 'settled', signal, { unlock: true });
  }

  now(): Date {
    return this.#options.shared.now();
  }

  /** End of the time in which writes may be begun, by the state's clock. */
  get writableUntil(): Date | undefined {
    return this.#leaseUntil && new Date(this.#leaseUntil.getTime() - CALL_LIMIT_MS);
  }

  get merged(): Lockfile {
    return { manifest: this.id, secrets: mergeSplit(this.#shared.secrets, this.#local.secrets) };
  }

  /**
   * Saves the given records over what was loaded: the local part first when intents are written down, the shared part first when
   * they are settled, so that a crash in between never leaves a local record that claims more than the shared one. Nothing is
   * written where nothing changed. Throws `LOCKFILE_CONFLICT` when somebody else has saved since.
   */
  async save(records: Readonly<Record<string, SecretRecord>>, what: SaveKind, signal: AbortSignal): Promise<void> {
    await this.#store(records, what, signal, { unlock: false });
  }

  async #store(
    records: Readonly<Record<string, SecretRecord>>,
    what: SaveKind,
    signal: AbortSignal,
    { unlock }: { readonly unlock: boolean },
  ): Promise<void> {
    const shared = dictionaryOf(this.#shared.secrets);
    const local = dictionaryOf(this.#local.secrets);
    for (const [name, record] of Object.entries(records)) {
      const known = { shared: this.#shared.secrets[name], local: this.#local.secrets[name] };
      const next = this.#parts.split(name, record, known);
      assign(shared, name, known.shared, next.shared);
      assign(local, name, known.local, next.local);
    }
    const lease = what === 'settled' ? undefined : this.#ownLease();
    const leaseOf = (now: Lockfile) => {
      const next = lease ?? (unlock ? undefined : this.#othersLease(now));
      return next ? { lease: next } : {};
    };
    const saveLocal = async () => {
      const next: Lockfile = { manifest: this.id, secrets: local, ...leaseOf(this.#local) };
      if (!this.#options.local || !this.#isWorthSaving(next, this.#local)) return;
      this.#localToken = await this.#options.local.save(next, this.#localToken, what, signal);
      this.#local = next;
    };
    const saveShared = async () => {
      const next: Lockfile = { manifest: this.id, secrets: shared, ...leaseOf(this.#shared) };
      if (!this.#isWorthSaving(next, this.#shared)) return;
      this.#sharedToken = await this.#options.shared.save(next, this.#sharedToken, what, signal);
      this.#shared = next;
    };
    this.#leaseUntil = lease ? new Date(lease.until) : undefined;
    if (what === 'settled') {
      await saveShared();
      await saveLocal();
    } else {
      await saveLocal();
      await saveShared();
    }
  }

  /**
   * Joins what somebody else saved with ours, after a save was refused. What they changed stays as they left it, and their lease
   * too: they took over, and what this run wrote is judged by its proof. Throws when the place moved again.
   */
  async saveJoined(records: Readonly<Record<string, SecretRecord>>, signal: AbortSignal): Promise<void> {
    const { lease: _mine, ...mine } = this.#shared;
    const state = await this.#options.shared.load(signal);
    this.#sharedToken = state.token;
    this.#shared = joinLockfiles(state.lockfile, mine);
    const untouched = Object.entries(records).filter(([name]) => {
      const joined = this.#shared.secrets[name];
      return joined === undefined || canonicalJson(joined) === canonicalJson(mine.secrets[name]);
    });
    await this.save(Object.fromEntries(untouched), 'settled', signal);
  }

  #ownLease(): Lease {
    const { run, actor } = this.#options.lease;
    return { run, until: leaseEnd(this.now()), ...(actor === undefined ? {} : { actor }) };
  }

  /** The live lease of another run: it outlives what this one settles. */
  #othersLease({ lease }: Lockfile): Lease | undefined {
    if (!lease || lease.run === this.#options.lease.run) return undefined;
    return isLive(lease, this.now()) ? lease : undefined;
  }

  /** Nothing is saved where nothing changed, and a lockfile with nothing in it needs no file: a lease alone is none. */
  #isWorthSaving(next: Lockfile, now: Lockfile): boolean {
    const empty = Object.keys(next.secrets).length === 0 && Object.keys(now.secrets).length === 0;
    if (empty && !now.lease) return false;
    const changed = next.manifest !== now.manifest || !sameRecords(next.secrets, now.secrets);
    return (
      changed || this.migrated || (now.lease !== undefined && canonicalJson(next.lease) !== canonicalJson(now.lease))
    );
  }
}

function assign(
  into: Record<string, SecretRecord>,
  name: string,
  old: SecretRecord | undefined,
  next: SecretRecord | undefined,
): void {
  if (!next) return;
  const { rev: _rev, chain: _chain, ...content } = next;
  into[name] = succeed(old, { ...content, rev: old?.rev ?? 0, chain: old?.chain ?? '' });
}

/** Record by record, and by identity first: `succeed` keeps what did not change. */
function sameRecords(a: Readonly<Record<string, SecretRecord>>, b: Readonly<Record<string, SecretRecord>>): boolean {
  const names = Object.keys(a);
  return (
    names.length === Object.keys(b).length &&
    names.every((name) => a[name] === b[name] || canonicalJson(a[name]) === canonicalJson(b[name]))
  );
}
