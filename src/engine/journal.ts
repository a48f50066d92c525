import { canonicalJson } from '../core/canonical.ts';
import { scopeOfTarget } from '../core/catalog.ts';
import { dictionaryOf } from '../core/dictionary.ts';
import { SecretZeroError } from '../core/errors.ts';
import type { Lease, Lockfile, Pending, SecretRecord, TargetRecord } from '../core/lock.ts';
import type { Manifest, Scope } from '../core/model.ts';
import { succeed } from '../lockfile/chain.ts';
import { joinLockfiles } from '../lockfile/join.ts';
import { catalog } from '../providers/catalog.ts';
import type { StateStore } from './state-store.ts';

/** How long a lease runs; it is renewed at each checkpoint. */
export const LEASE_MS = 10 * 60_000;
/** No write is begun later than this before the lease ends: the longest that one call may take. */
export const CALL_LIMIT_MS = 60_000;

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
  /** Of the declared targets, by id. */
  readonly #scopes: ReadonlyMap<string, Scope>;
  readonly #machineLocal: ReadonlySet<string>;
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
    const all = options.manifest.secrets.flatMap((secret) => secret.targets);
    this.#scopes = new Map(all.map(({ id, scope }) => [id, scope]));
    this.#machineLocal = new Set(
      options.manifest.secrets
        .filter(
          (secret) =>
            secret.local ||
            (secret.targets.length > 0 && secret.targets.every((target) => target.scope === 'workspace')),
        )
        .map((secret) => secret.name),
    );
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
    const secrets: Record<string, SecretRecord> = Object.create(null);
    for (const name of new Set([...Object.keys(this.#shared.secrets), ...Object.keys(this.#local.secrets)])) {
      secrets[name] = mergeRecords(this.#shared.secrets[name], this.#local.secrets[name]);
    }
    return { manifest: this.id, secrets };
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
      const split = this.#split(name, record);
      assign(shared, this.#shared.secrets, name, split.shared);
      assign(local, this.#local.secrets, name, split.local);
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
    const until = new Date(this.now().getTime() + LEASE_MS);
    return { run, until: until.toISOString(), ...(actor === undefined ? {} : { actor }) };
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

  #isWorkspace(id: string): boolean {
    return (this.#scopes.get(id) ?? scopeOfTarget(catalog, id)) === 'workspace';
  }

  #split(name: string, record: SecretRecord): { shared?: SecretRecord; local?: SecretRecord } {
    const known = this.#shared.secrets[name] !== undefined;
    const onlyLocal =
      this.#machineLocal.has(name) ||
      (!known &&
        Object.keys(record.targets).length > 0 &&
        Object.keys(record.targets).every((id) => this.#isWorkspace(id)) &&
        !this.#declaresRemote(name));
    if (onlyLocal && !known) return { local: record };
    const { targets, pending, ...rest } = record;
    const remote = filterTargets(targets, (id) => !this.#isWorkspace(id));
    const workspace = filterTargets(targets, (id) => this.#isWorkspace(id));
    const sharedRecord: SecretRecord = {
      ...rest,
      targets: remote,
      ...(pending && hasTargets(pending, (id) => !this.#isWorkspace(id))
        ? { pending: narrowPending(pending, (id) => !this.#isWorkspace(id)) }
        : {}),
    };
    const localPending =
      pending && hasTargets(pending, (id) => this.#isWorkspace(id))
        ? narrowPending(pending, (id) => this.#isWorkspace(id))
        : undefined;
    if (Object.keys(workspace).length === 0 && !localPending && !this.#local.secrets[name])
      return { shared: sharedRecord };
    const localRecord: SecretRecord = {
      generation: record.generation,
      rev: this.#local.secrets[name]?.rev ?? 0,
      chain: '',
      rotations: 0,
      fingerprints: {},
      history: [],
      targets: workspace,
      ...(localPending ? { pending: localPending } : {}),
      ...(record.tombstone === undefined ? {} : { tombstone: record.tombstone }),
    };
    return { shared: sharedRecord, local: localRecord };
  }

  #declaresRemote(name: string): boolean {
    const secret = this.#options.manifest.secrets.find((each) => each.name === name);
    return secret?.targets.some((target) => target.scope === 'remote') === true;
  }
}

function isLive(lease: Lease, now: Date): boolean {
  return now.getTime() < Date.parse(lease.until) + CALL_LIMIT_MS;
}

function assign(
  into: Record<string, SecretRecord>,
  before: Readonly<Record<string, SecretRecord>>,
  name: string,
  next: SecretRecord | undefined,
): void {
  if (!next) return;
  const { rev: _rev, chain: _chain, ...content } = next;
  const old = before[name];
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

function filterTargets(
  targets: Readonly<Record<string, TargetRecord>>,
  keep: (id: string) => boolean,
): Record<string, TargetRecord> {
  return Object.fromEntries(Object.entries(targets).filter(([id]) => keep(id)));
}

function hasTargets(pending: Pending, keep: (id: string) => boolean): boolean {
  return Object.keys(pending.targets).some(keep);
}

function narrowPending(pending: Pending, keep: (id: string) => boolean): Pending {
  return { ...pending, targets: Object.fromEntries(Object.entries(pending.targets).filter(([id]) => keep(id))) };
}

/** One record from the committed and the machine-local one; the committed one rules. */
function mergeRecords(shared: SecretRecord | undefined, local: SecretRecord | undefined): SecretRecord {
  if (!shared || !local) return (shared ?? local) as SecretRecord;
  const together = shared.pending && local.pending && shared.pending.nonce === local.pending.nonce;
  const localTargets: Record<string, TargetRecord> = {};
  for (const [id, target] of Object.entries(local.targets)) {
    // An intent of this machine that the lane has settled or dropped meanwhile: delivered again unless its content proves itself.
    const left = local.pending !== undefined && !together && local.pending.targets[id] !== undefined;
    localTargets[id] = left ? { ...target, state: 'behind' } : target;
  }
  const pending: Pending | undefined = together
    ? { ...(shared.pending as Pending), targets: { ...local.pending?.targets, ...shared.pending?.targets } }
    : shared.pending;
  const { pending: _pending, ...rest } = shared;
  return { ...rest, targets: { ...localTargets, ...shared.targets }, ...(pending ? { pending } : {}) };
}

/** The error of a lane that another run holds. */
export function heldError(lease: Lease): SecretZeroError {
  return new SecretZeroError('LOCKFILE_HELD', `the lane is held by run ${lease.run} until ${lease.until}`, {
    hint: 'wait for that run to end; `secretzero status` shows who holds it, `secretzero unlock` takes it from a run that is dead',
  });
}
