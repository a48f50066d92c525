import type { Address } from '../../src/core/address.ts';
import { ProviderError, SecretZeroError } from '../../src/core/errors.ts';
import type { Lockfile } from '../../src/core/lock.ts';
import type { Observation, Stamp, TargetCapabilities } from '../../src/core/observation.ts';
import { SecretValue } from '../../src/core/secret-value.ts';
import type { LoadedState, StateStore } from '../../src/engine/state-store.ts';
import type {
  CallOptions,
  ObserveOptions,
  TargetStore,
  WriteRequest,
  WriteResult,
} from '../../src/providers/contract.ts';
import type { LiveCredential } from './issuer.ts';
import type { Process } from './scheduler.ts';

/** What a simulated platform can do; the capability mix of one target. */
export interface Traits {
  readonly name: string;
  readonly read: 'value' | 'metadata';
  readonly stamp: boolean;
  readonly conditional: boolean;
  readonly versions: boolean;
  readonly times: boolean;
  /** Content can be examined without a read call (a local file). */
  readonly content: boolean;
  /** The stamp is a second call: a crash may come between value and stamp. */
  readonly lateStamp?: boolean;
  /** Lists lag behind writes; a point look does not. */
  readonly lagging?: boolean;
}

const base = { stamp: false, conditional: false, versions: false, times: false, content: false } as const;

/** Every capability mix that a known platform has, and the poorest that one could have. */
export const TRAITS: readonly Traits[] = [
  {
    ...base,
    name: 'vault',
    read: 'value',
    stamp: true,
    conditional: true,
    versions: true,
    times: true,
    lateStamp: true,
  },
  { ...base, name: 'aws', read: 'value', stamp: true, conditional: true, versions: true, times: true, lagging: true },
  { ...base, name: 'azure', read: 'value', stamp: true, versions: true, times: true },
  { ...base, name: 'google', read: 'value', conditional: true, versions: true, times: true },
  { ...base, name: 'versioned', read: 'value', versions: true },
  { ...base, name: 'gitlab', read: 'value' },
  { ...base, name: 'file', read: 'value', conditional: true, content: true },
  { ...base, name: 'github', read: 'metadata', times: true },
  { ...base, name: 'github-lagging', read: 'metadata', times: true, lagging: true },
  { ...base, name: 'jenkins', read: 'metadata', stamp: true },
  { ...base, name: 'etag', read: 'metadata', conditional: true, versions: true, times: true },
  { ...base, name: 'blind', read: 'metadata' },
];

export interface Cell {
  value: string;
  version: number;
  createdAt: number;
  changedAt: number;
  writer: string;
  stamp?: Stamp;
  stampedVersion?: number;
}

/** A write that must not have happened. */
export interface Violation {
  readonly what: string;
  readonly target: string;
}

/** The platforms, the place that keeps the state, and the clock: what survives a crash. */
export class World {
  now = Date.parse('2026-01-01T00:00:00Z');
  readonly cells = new Map<string, Cell>();
  /** What a lagging list still says. */
  readonly listed = new Map<string, Cell | undefined>();
  /** Credentials that are valid, by handle, and how many were ever issued. */
  readonly live = new Map<string, LiveCredential>();
  issued = 0;
  lockfile: Lockfile = { manifest: '', secrets: {} };
  stateVersion = 0;
  writes = 0;
  saves = 0;
  reads = 0;
  /** Looking is not allowed. */
  denied = false;
  readonly violations: Violation[] = [];
  /** Overwrites of a foreign value inside the residual window R1. */
  residual = 0;
  /** A foreign value at a target without stamp and fingerprint may be taken for ours after a crash: also R1. */
  taintable = false;
  /** What was changed before the run is to be replaced: rotation was asked for by name. */
  replaceable = false;
  /** When each writer last looked at a cell. */
  readonly looked = new Map<string, number>();
  /** Windows in which a crashed run may have written: a foreign write inside one cannot be told from ours on some targets. */
  readonly windows: { from: number; until: number }[] = [];
  /** Values by `secret.field generation`: one number, one value. */
  readonly values = new Map<string, string>();

  /** An independent copy, as every crash point starts from the same world. */
  clone(): World {
    const copy = new World();
    copy.now = this.now;
    for (const [key, cell] of this.cells) copy.cells.set(key, { ...cell });
    for (const [key, cell] of this.listed) copy.listed.set(key, cell && { ...cell });
    for (const [handle, credential] of this.live) copy.live.set(handle, credential);
    copy.issued = this.issued;
    copy.lockfile = this.lockfile;
    copy.stateVersion = this.stateVersion;
    for (const [key, mark] of this.values) copy.values.set(key, mark);
    return copy;
  }

  /** Somebody else writes. */
  intrude(key: string, value: string): void {
    const old = this.cells.get(key);
    this.put(key, {
      value,
      version: (old?.version ?? 0) + 1,
      createdAt: old?.createdAt ?? this.now,
      changedAt: this.now,
      writer: 'foreign',
    });
  }

  put(key: string, cell: Cell): void {
    this.listed.set(key, this.cells.get(key));
    this.cells.set(key, cell);
  }
}

/** One simulated target store: every call goes through the process, so that it can be stopped anywhere. */
export class MemoryStore implements TargetStore {
  readonly capabilities: TargetCapabilities;
  readonly #world: World;
  readonly #process: Process;
  readonly #traits: Traits;
  readonly #run: string;

  constructor(world: World, process: Process, traits: Traits, run: string) {
    this.#world = world;
    this.#process = process;
    this.#traits = traits;
    this.#run = run;
    this.capabilities = capabilitiesOf(traits);
  }

  async *observe(
    addresses: readonly Address[],
    options: ObserveOptions,
  ): AsyncIterable<readonly [Address, Observation]> {
    options.signal.throwIfAborted();
    if (this.#world.denied) {
      const error = new ProviderError('FORBIDDEN', 'not allowed to look', { status: 403 });
      for (const address of addresses) yield [address, { kind: 'unreadable', error }];
      return;
    }
    const lagging = this.#traits.lagging === true;
    const listed = await this.#process.effect(() =>
      addresses.map((address): readonly [Address, Observation] => {
        const key = cellKey(address);
        if (!lagging) this.#world.looked.set(`${this.#run} ${key}`, this.#world.now);
        const cell = lagging && this.#world.listed.has(key) ? this.#world.listed.get(key) : this.#world.cells.get(key);
        return [address, this.#observation(address, cell, options)];
      }),
    );
    for (const [address, seen] of listed) {
      if (!lagging || options.agrees?.(address, seen) === true) {
        this.#world.looked.set(`${this.#run} ${cellKey(address)}`, this.#world.now);
        yield [address, seen];
        continue;
      }
      const key = cellKey(address);
      const exact = await this.#process.effect(() => {
        this.#world.looked.set(`${this.#run} ${key}`, this.#world.now);
        return this.#observation(address, this.#world.cells.get(key), options);
      });
      yield [address, exact];
    }
  }

  #observation(address: Address, cell: Cell | undefined, options: ObserveOptions): Observation {
    if (!cell) return { kind: 'absent' };
    const { versions, times, content, stamp, conditional } = this.#traits;
    const stamped = stamp && cell.stamp && cell.stampedVersion === cell.version;
    const evidence = content ? options.examine?.(address, new SecretValue(cell.value)) : undefined;
    return {
      kind: 'present',
      ...(versions ? { version: String(cell.version) } : {}),
      ...(conditional && !versions ? { condition: `c${cell.version}` } : {}),
      // Platforms tell times to the second.
      ...(times
        ? {
            changedAt: new Date(Math.floor(cell.changedAt / 1000) * 1000),
            createdAt: new Date(Math.floor(cell.createdAt / 1000) * 1000),
          }
        : {}),
      ...(stamped && cell.stamp
        ? { stamp: versions ? { ...cell.stamp, version: String(cell.version) } : cell.stamp }
        : {}),
      ...(evidence ? { content: evidence } : {}),
    };
  }

  async read(addresses: readonly Address[], options: CallOptions): Promise<ReadonlyMap<Address, SecretValue>> {
    if (addresses.length === 0) return new Map();
    options.signal.throwIfAborted();
    if (this.#traits.read !== 'value') throw new ProviderError('UNSUPPORTED', 'values cannot be read back');
    if (this.#world.denied) throw new ProviderError('FORBIDDEN', 'not allowed to look', { status: 403 });
    return this.#process.effect(() => {
      this.#world.reads += 1;
      const values = new Map<Address, SecretValue>();
      for (const address of addresses) {
        const cell = this.#world.cells.get(cellKey(address));
        if (cell) values.set(address, new SecretValue(cell.value));
      }
      return values;
    });
  }

  async *write(batch: readonly WriteRequest[], options: CallOptions): AsyncIterable<readonly [Address, WriteResult]> {
    for (const request of batch) {
      const refusal = refusalOf(request, this.capabilities, options.signal);
      if (refusal) {
        yield [request.address, { outcome: 'refused', error: refusal }];
        continue;
      }
      const lost: WriteResult = {
        outcome: 'unknown',
        error: new ProviderError('UNAVAILABLE', 'the connection was lost'),
      };
      const late = this.#traits.stamp && this.#traits.lateStamp === true;
      const result = await this.#process.effect<WriteResult>(() => this.#put(request, !late), {
        refused: () => ({ outcome: 'refused', error: new ProviderError('FORBIDDEN', 'not allowed', { status: 403 }) }),
        lost: () => lost,
      });
      if (late && result.outcome === 'written') await this.#process.effect(() => this.#stamp(request));
      yield [request.address, result];
    }
  }

  #put(request: WriteRequest, withStamp: boolean): WriteResult {
    const key = cellKey(request.address);
    const world = this.#world;
    const old = world.cells.get(key);
    if (this.#traits.conditional && request.expected) {
      const current = old && (this.#traits.versions ? String(old.version) : `c${old.version}`);
      const stale = request.expected.kind === 'absent' ? old !== undefined : current !== request.expected.version;
      if (stale)
        return {
          outcome: 'refused',
          error: new ProviderError('CONFLICT', 'changed since it was observed', { status: 409 }),
        };
    }
    this.#guard(key, old);
    this.#oneNumberOneValue(request);
    const cell: Cell = {
      value: request.value.reveal(),
      version: (old?.version ?? 0) + 1,
      createdAt: old?.createdAt ?? world.now,
      changedAt: world.now,
      writer: this.#run,
      ...(this.#traits.stamp && withStamp ? { stamp: request.stamp, stampedVersion: (old?.version ?? 0) + 1 } : {}),
    };
    world.put(key, cell);
    world.writes += 1;
    return {
      outcome: 'written',
      ...(this.#traits.versions ? { version: String(cell.version) } : {}),
      ...(this.#traits.times
        ? {
            changedAt: new Date(Math.floor(world.now / 1000) * 1000),
            createdAt: new Date(Math.floor(cell.createdAt / 1000) * 1000),
          }
        : {}),
    };
  }

  #stamp(request: WriteRequest): void {
    const cell = this.#world.cells.get(cellKey(request.address));
    if (cell && cell.writer === this.#run) {
      cell.stamp = request.stamp;
      cell.stampedVersion = cell.version;
    }
  }

  /** Promise 3, as ruling 36 measures it: what was there before our last look is never overwritten, save in the residual window. */
  #guard(key: string, old: Cell | undefined): void {
    if (old?.writer !== 'foreign' || this.#world.replaceable) return;
    const world = this.#world;
    const looked = world.looked.get(`${this.#run} ${key}`) ?? Number.NEGATIVE_INFINITY;
    const { stamp, conditional, read } = this.#traits;
    if (old.changedAt > looked && !conditional) {
      world.residual += 1;
      return;
    }
    const blurred =
      !stamp &&
      read === 'metadata' &&
      world.windows.some((window) => old.changedAt >= window.from - 2000 && old.changedAt <= window.until + 2000);
    const unproven = this.#world.taintable && !stamp && !this.#traits.times && world.windows.length > 0;
    const blind = !stamp && !conditional && world.windows.length > 0;
    if (blurred || blind || unproven) world.residual += 1;
    else world.violations.push({ what: 'a foreign value was overwritten', target: key });
  }

  #oneNumberOneValue(request: WriteRequest): void {
    const key = `${request.stamp.secret}.${request.stamp.field} ${request.stamp.generation}`;
    const mark = `${request.stamp.nonce} ${request.value.reveal()}`;
    const known = this.#world.values.get(key);
    if (known === undefined) this.#world.values.set(key, mark);
    else if (known !== mark && this.#world.taintable) this.#world.residual += 1;
    else if (known !== mark)
      this.#world.violations.push({ what: `generation ${request.stamp.generation} was given two values`, target: key });
  }

  async delete(address: Address, expected: string | undefined, options: CallOptions): Promise<void> {
    options.signal.throwIfAborted();
    await this.#process.effect(() => {
      const key = cellKey(address);
      const cell = this.#world.cells.get(key);
      if (!cell) return;
      const current = this.#traits.versions ? String(cell.version) : `c${cell.version}`;
      if (this.#traits.conditional && expected !== undefined && expected !== current) {
        throw new ProviderError('CONFLICT', 'changed since it was observed', { status: 409 });
      }
      this.#world.listed.set(key, cell);
      this.#world.cells.delete(key);
    });
  }

  async preflight(): Promise<ReadonlyMap<Address, ProviderError>> {
    return new Map();
  }

  async [Symbol.asyncDispose](): Promise<void> {}
}

/** Limits are kept before anything is sent. */
function refusalOf(
  request: WriteRequest,
  capabilities: TargetCapabilities,
  signal: AbortSignal,
): ProviderError | undefined {
  if (signal.aborted) return new ProviderError('UNAVAILABLE', 'stopped before it was sent');
  const { byteLength } = request.value;
  if (byteLength > capabilities.maxValueBytes) return new ProviderError('REJECTED', `${byteLength} bytes are too many`);
  if (byteLength < capabilities.minValueBytes) return new ProviderError('REJECTED', `${byteLength} bytes are too few`);
  return undefined;
}

export function cellKey(address: Address): string {
  return `${address.container}#${address.key ?? ''}`;
}

export function capabilitiesOf(traits: Traits): TargetCapabilities {
  return {
    read: traits.read,
    stamp: traits.stamp,
    conditionalWrite: traits.conditional,
    liveVersions: 1,
    minValueBytes: 1,
    maxValueBytes: 65_536,
  };
}

/** The place that keeps the state: compare-and-set, with every call a point. */
export class MemoryState implements StateStore {
  readonly #world: World;
  readonly #process: Process;

  constructor(world: World, process: Process) {
    this.#world = world;
    this.#process = process;
  }

  async load(): Promise<LoadedState> {
    return this.#process.effect(() => ({
      lockfile: this.#world.lockfile,
      token: String(this.#world.stateVersion),
      notes: [],
    }));
  }

  async save(next: Lockfile, token: string, what: 'intent' | 'checkpoint' | 'settled'): Promise<string> {
    return this.#process.effect(() => {
      if (token !== String(this.#world.stateVersion)) throw new SecretZeroError('LOCKFILE_CONFLICT', 'the state moved');
      this.#world.lockfile = next;
      this.#world.stateVersion += 1;
      this.#world.saves += 1;
      if (what === 'intent') this.#world.windows.push({ from: this.#world.now, until: this.#world.now + 10 * 60_000 });
      return String(this.#world.stateVersion);
    });
  }

  now(): Date {
    return new Date(this.#world.now);
  }
}
