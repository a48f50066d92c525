import { scopeOfTarget } from '../core/catalog.ts';
import type { Lockfile, Pending, SecretRecord, TargetRecord } from '../core/lock.ts';
import type { Manifest, Scope } from '../core/model.ts';
import { catalog } from '../providers/catalog.ts';

/** What of a record goes into the committed lockfile, and what stays on this machine. */
export interface SplitRecord {
  readonly shared?: SecretRecord | undefined;
  readonly local?: SecretRecord | undefined;
}

/**
 * Which part of a record is everybody's and which is this machine's: workspace targets, and secrets that have no others, are known to
 * the machine-local lockfile alone (state.md §1).
 */
export class RecordSplit {
  /** Of the declared targets, by id. */
  readonly #scopes: ReadonlyMap<string, Scope>;
  /** Secrets whose whole record is this machine's. */
  readonly #machineLocal: ReadonlySet<string>;
  /** Secrets that are declared to be at some platform. */
  readonly #remote: ReadonlySet<string>;

  constructor({ secrets }: Pick<Manifest, 'secrets'>) {
    this.#scopes = new Map(secrets.flatMap(({ targets }) => targets.map(({ id, scope }) => [id, scope] as const)));
    const named = (which: (secret: Manifest['secrets'][number]) => boolean) =>
      new Set(secrets.filter(which).map(({ name }) => name));
    this.#machineLocal = named(
      ({ local, targets }) => local || (targets.length > 0 && targets.every(({ scope }) => scope === 'workspace')),
    );
    this.#remote = named(({ targets }) => targets.some(({ scope }) => scope === 'remote'));
  }

  /**
   * The two parts of a record that is to be saved.
   * @param known what the two lockfiles hold of it now
   */
  split(name: string, record: SecretRecord, known: SplitRecord): SplitRecord {
    if (!known.shared && this.#isMachineLocal(name, record)) return { local: record };
    const { targets, pending, ...rest } = record;
    const isLocal = (id: string) => this.#isWorkspace(id);
    const isShared = (id: string) => !isLocal(id);
    const sharedPending = pending && narrowed(pending, isShared);
    const shared: SecretRecord = {
      ...rest,
      targets: only(targets, isShared),
      ...(sharedPending ? { pending: sharedPending } : {}),
    };
    const localTargets = only(targets, isLocal);
    const localPending = pending && narrowed(pending, isLocal);
    if (Object.keys(localTargets).length === 0 && !localPending && !known.local) return { shared };
    const local: SecretRecord = {
      generation: record.generation,
      rev: known.local?.rev ?? 0,
      chain: '',
      rotations: 0,
      fingerprints: {},
      history: [],
      targets: localTargets,
      ...(localPending ? { pending: localPending } : {}),
      ...(record.tombstone === undefined ? {} : { tombstone: record.tombstone }),
    };
    return { shared, local };
  }

  #isMachineLocal(name: string, record: SecretRecord): boolean {
    if (this.#machineLocal.has(name)) return true;
    const ids = Object.keys(record.targets);
    return ids.length > 0 && !this.#remote.has(name) && ids.every((id) => this.#isWorkspace(id));
  }

  #isWorkspace(id: string): boolean {
    return (this.#scopes.get(id) ?? scopeOfTarget(catalog, id)) === 'workspace';
  }
}

/** The records of both lockfiles as one; where both know a secret, the committed one rules. */
export function mergeSplit(
  shared: Lockfile['secrets'],
  local: Lockfile['secrets'],
): Readonly<Record<string, SecretRecord>> {
  const secrets: Record<string, SecretRecord> = Object.create(null);
  for (const name of new Set([...Object.keys(shared), ...Object.keys(local)])) {
    secrets[name] = mergeRecords(shared[name], local[name]);
  }
  return secrets;
}

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

/** The intent for some of its targets; `undefined` where it has none of them. */
function narrowed(pending: Pending, keep: (id: string) => boolean): Pending | undefined {
  const targets = only(pending.targets, keep);
  return Object.keys(targets).length > 0 ? { ...pending, targets } : undefined;
}

function only<T>(targets: Readonly<Record<string, T>>, keep: (id: string) => boolean): Record<string, T> {
  return Object.fromEntries(Object.entries(targets).filter(([id]) => keep(id)));
}
