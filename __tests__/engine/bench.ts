import type { Address } from '../../src/core/address.ts';
import { ProviderError, SecretZeroError } from '../../src/core/errors.ts';
import type { Lease, Lockfile, SecretRecord } from '../../src/core/lock.ts';
import type { DesiredSecret, DesiredTarget, Making, Manifest } from '../../src/core/model.ts';
import type { Action, PlanRequest, Step } from '../../src/core/plan-types.ts';
import { SecretValue } from '../../src/core/secret-value.ts';
import type { EngineDependencies } from '../../src/engine/dependencies.ts';
import { type Reconciled, type ReconcileInput, reconcile } from '../../src/engine/reconcile.ts';
import type { LoadedState, StateStore } from '../../src/engine/state-store.ts';
import { FingerprintKey } from '../../src/lockfile/fingerprint.ts';
import { formatLockfile } from '../../src/lockfile/format.ts';
import { parseLockfile } from '../../src/lockfile/parse.ts';
import type { CredentialSource, TargetStore, WriteRequest, WriteResult } from '../../src/providers/contract.ts';
import { MemorySource } from '../simulation/issuer.ts';
import { manifestOf, type SecretShape } from '../simulation/runs.ts';
import { type Fault, Process } from '../simulation/scheduler.ts';
import { MemoryStore, TRAITS, type Traits, World } from '../simulation/world.ts';

export const MANIFEST_ID = '00000000-0000-4000-8000-000000000000';
export const KEY = new FingerprintKey(Buffer.alloc(32, 7));

/** A platform's capability mix by its name in the simulation. */
export function traits(name: string): Traits {
  const found = TRAITS.find((each) => each.name === name);
  if (!found) throw new Error(`no traits ${name}`);
  return found;
}

/** What a target does with the next writes: `lost-after` has landed, `lost-before` has not; the engine is told the same. */
export type Behaviour = 'refuse' | 'lost-after' | 'lost-before';

/** A state that is kept as text, as the real ones are: what does not survive `format` and `parse` is not there in the next run. */
export class TextState implements StateStore {
  text: string | undefined;
  version = 0;
  reviewed = true;
  /** What each save was for, in order. */
  readonly log: string[] = [];
  /** Every text that was ever saved. */
  readonly texts: string[] = [];
  readonly #world: World;
  /** Called before a save is carried out; may change the state, as somebody else would. */
  beforeSave: (what: string) => void | Promise<void> = () => {};

  constructor(world: World) {
    this.#world = world;
  }

  get lockfile(): Lockfile {
    if (this.text === undefined) return { manifest: '', secrets: {} };
    const parsed = parseLockfile(this.text, 'state');
    if (parsed.version !== 2) throw new Error('not of version 2');
    return parsed.lockfile;
  }

  /** Somebody else saves. */
  put(lockfile: Lockfile | undefined): void {
    this.text = lockfile && formatLockfile({ ...lockfile, manifest: lockfile.manifest || MANIFEST_ID });
    this.version += 1;
  }

  async load(): Promise<LoadedState> {
    return { lockfile: this.lockfile, token: String(this.version), notes: [], reviewed: this.reviewed };
  }

  async save(next: Lockfile, token: string, what: 'intent' | 'checkpoint' | 'settled'): Promise<string> {
    await this.beforeSave(what);
    if (token !== String(this.version)) throw new SecretZeroError('LOCKFILE_CONFLICT', 'the state moved');
    this.put(next);
    this.log.push(what);
    this.texts.push(this.text as string);
    return String(this.version);
  }

  now(): Date {
    return new Date(this.#world.now);
  }
}

/** A store that notes each write and can be told to fail. */
class WatchedStore implements TargetStore {
  readonly capabilities;
  readonly #store: MemoryStore;
  readonly #bench: Bench;

  constructor(store: MemoryStore, bench: Bench) {
    this.#store = store;
    this.#bench = bench;
    this.capabilities = store.capabilities;
  }

  async *observe(...args: Parameters<TargetStore['observe']>): ReturnType<TargetStore['observe']> {
    for await (const [address, seen] of this.#store.observe(...args)) {
      const error = this.#bench.unreadable.has(address.container)
        ? new ProviderError('FORBIDDEN', 'not allowed to look', { status: 403 })
        : undefined;
      yield [address, error ? { kind: 'unreadable', error } : seen];
    }
  }

  read(...args: Parameters<TargetStore['read']>): ReturnType<TargetStore['read']> {
    return this.#store.read(...args);
  }

  async *write(batch: readonly WriteRequest[], options: { signal: AbortSignal }): ReturnType<TargetStore['write']> {
    for (const request of batch) {
      const { container } = request.address;
      if (options.signal.aborted) return;
      this.#bench.attempts.push(container);
      this.#bench.onWrite(container);
      const queue = this.#bench.behaviours.get(container);
      const behaviour = Array.isArray(queue) ? queue.shift() : queue;
      const lost: WriteResult = { outcome: 'unknown', error: new ProviderError('UNAVAILABLE', 'the answer was lost') };
      if (behaviour === 'refuse') {
        yield [
          request.address,
          { outcome: 'refused', error: new ProviderError('FORBIDDEN', 'not allowed', { status: 403 }) },
        ];
        continue;
      }
      if (behaviour === 'lost-before') {
        yield [request.address, lost];
        continue;
      }
      for await (const [address, result] of this.#store.write([request], options)) {
        if (result.outcome === 'written') this.#bench.written.push(container);
        yield [address, behaviour === 'lost-after' ? lost : result];
      }
    }
  }

  delete(...args: Parameters<TargetStore['delete']>): Promise<void> {
    this.#bench.deleted.push(args[0].container);
    return this.#store.delete(...args);
  }

  async preflight(addresses: readonly Address[]): Promise<ReadonlyMap<Address, ProviderError>> {
    const denied = addresses.filter((address) => this.#bench.unwritable.has(address.container));
    return new Map(denied.map((address) => [address, new ProviderError('FORBIDDEN', 'no right to write')]));
  }

  async [Symbol.asyncDispose](): Promise<void> {}
}

export interface BenchRun extends Partial<Omit<PlanRequest, 'force' | 'adopt' | 'adoptAsIs' | 'only'>> {
  readonly name?: string;
  readonly force?: readonly string[];
  readonly adopt?: readonly string[];
  readonly adoptAsIs?: readonly string[];
  readonly only?: readonly string[];
  readonly write?: boolean;
  readonly observe?: boolean;
  readonly workspaceTargets?: boolean;
  readonly faults?: ReadonlyMap<number, Fault>;
  readonly signal?: AbortSignal;
  readonly retired?: ReconcileInput['retired'];
  readonly beforeApply?: ReconcileInput['beforeApply'];
  /** Do not let the lease of a crashed run pass first. */
  readonly soon?: boolean;
}

/** One lane over in-memory platforms: the real engine, states that are text, targets that can be told to fail. */
export class Bench {
  readonly world = new World();
  readonly state = new TextState(this.world);
  readonly local = new TextState(this.world);
  readonly behaviours = new Map<string, Behaviour | Behaviour[]>();
  readonly unreadable = new Set<string>();
  readonly unwritable = new Set<string>();
  /** Containers in the order in which writes were begun, and in which they landed. */
  readonly attempts: string[] = [];
  readonly written: string[] = [];
  readonly deleted: string[] = [];
  readonly asked: string[] = [];
  onWrite: (container: string) => void = () => {};
  /** Why nothing can be issued. */
  unissued: ProviderError | undefined;
  onSource: (source: MemorySource, provider: string, kind: string) => CredentialSource = (source) => source;
  keyed: boolean;
  manifest: Manifest;
  /** Given as `SECRETZERO_…`, by `secret.field`. */
  readonly given = new Map<string, string>();
  /** Environment, and what sources say (by kind and config, as JSON). */
  readonly environment = new Map<string, string>();
  readonly sources = new Map<string, string>();
  made = 0;
  #random = 0;
  #runs = 0;

  constructor(shapes: readonly BenchShape[], options: { keyed?: boolean } = {}) {
    this.manifest = benchManifest(shapes);
    this.keyed = options.keyed ?? true;
  }

  declare(shapes: readonly BenchShape[]): this {
    this.manifest = benchManifest(shapes);
    return this;
  }

  record(name = 's'): SecretRecord | undefined {
    const { secrets } = this.state.lockfile;
    return Object.hasOwn(secrets, name) ? secrets[name] : undefined;
  }

  target(index: number, secret = 's'): DesiredTarget {
    return this.manifest.secrets.find((each) => each.name === secret)?.targets[index] as DesiredTarget;
  }

  container(index: number, secret = 's'): string {
    return this.target(index, secret).address.container;
  }

  /** What is at a target, by its place in the manifest. */
  value(index: number, secret = 's'): string | undefined {
    return this.world.cells.get(`${this.container(index, secret)}#value`)?.value;
  }

  values(secret = 's'): (string | undefined)[] {
    const targets = this.manifest.secrets.find((each) => each.name === secret)?.targets ?? [];
    return targets.map((_, index) => this.value(index, secret));
  }

  /** Somebody else writes. */
  intrude(index: number, value = 'a value of their own', secret = 's'): void {
    this.pass(5000);
    this.world.intrude(`${this.container(index, secret)}#value`, value);
    this.world.listed.clear();
  }

  /** Somebody removes it. */
  remove(index: number, secret = 's'): void {
    this.world.cells.delete(`${this.container(index, secret)}#value`);
    this.world.listed.clear();
  }

  pass(milliseconds: number): void {
    this.world.now += milliseconds;
    this.world.listed.clear();
  }

  forgetLog(): this {
    this.attempts.length = 0;
    this.written.length = 0;
    this.deleted.length = 0;
    this.state.log.length = 0;
    this.local.log.length = 0;
    return this;
  }

  /** A run that is expected to come to its end. */
  async run(options: BenchRun = {}): Promise<Reconciled> {
    const result = await this.disturbed(options);
    if (result === 'crashed') throw new Error('the run crashed');
    return result;
  }

  /** Stops a run for ever at the n-th effect, then lets its lease pass. */
  async crash(point: number, options: BenchRun = {}): Promise<void> {
    const result = await this.disturbed({ ...options, faults: new Map([[point, 'crash']]) });
    if (result !== 'crashed') throw new Error('the run did not crash');
    if (!options.soon) this.pass(3_600_000);
  }

  async disturbed(options: BenchRun): Promise<Reconciled | 'crashed'> {
    this.#runs += 1;
    const { name = `run-${this.#runs}`, write, observe, workspaceTargets, faults, signal, retired, ...rest } = options;
    const { force, adopt, adoptAsIs, only, soon: _soon, beforeApply, ...request } = rest;
    const process = new Process(this.world, faults);
    const work = reconcile(
      {
        manifest: this.manifest,
        journal: { shared: this.state, local: this.local, lease: { run: name }, newId: () => MANIFEST_ID },
        request: {
          force: new Set(force ?? []),
          adopt: new Set(adopt ?? []),
          adoptAsIs: new Set(adoptAsIs ?? []),
          ...(only ? { only: new Set(only) } : {}),
          rotateDue: true,
          prune: false,
          provided: new Set(this.given.keys()),
          environment: new Set(this.environment.keys()),
          canPrompt: false,
          unattended: false,
          ...request,
        },
        write: write ?? true,
        observe: observe ?? true,
        workspaceTargets: workspaceTargets ?? true,
        ...(retired ? { retired } : {}),
        ...(beforeApply ? { beforeApply } : {}),
      },
      this.#dependencies(name, process, signal ?? new AbortController().signal),
    );
    return Promise.race([work, process.dead]);
  }

  #dependencies(name: string, process: Process, signal: AbortSignal): EngineDependencies {
    const stores = new Map<string, WatchedStore>();
    const wrap = (text: string | undefined) => (text === undefined ? undefined : new SecretValue(text));
    return {
      store: async (id) => {
        const mix = traits(id.slice(id.indexOf(':') + 1));
        const store = stores.get(id) ?? new WatchedStore(new MemoryStore(this.world, process, mix, name), this);
        stores.set(id, store);
        return store;
      },
      source: async (provider, kind) => {
        if (this.unissued !== undefined) throw this.unissued;
        return this.onSource(new MemorySource(this.world, process, name, kind), provider, kind);
      },
      makers: {
        generate: async () => {
          this.made += 1;
          return new SecretValue(`made-by-${name}-${this.made}`);
        },
        provided: (secret, field) => wrap(this.given.get(`${secret}.${field}`)),
        environment: (variable) => wrap(this.environment.get(variable)),
        source: async ({ kind, config }) => wrap(this.sources.get(`${kind} ${JSON.stringify(config)}`)),
        ask: async (secret, field) => {
          this.asked.push(`${secret}.${field}`);
          return undefined;
        },
      },
      random: (bytes) => {
        this.#random += 1;
        const buffer = Buffer.alloc(bytes);
        buffer.writeUInt32BE(this.#random, 0);
        return buffer;
      },
      monotonic: () => this.world.now,
      sleep: async (milliseconds) => {
        this.world.now += milliseconds;
      },
      ...(this.keyed ? { fingerprintKey: KEY } : {}),
      onValue: () => {},
      progress: () => {},
      author: { actor: 'tester', run: name },
      signal,
    };
  }
}

export interface BenchShape extends Omit<SecretShape, 'traits' | 'name'> {
  readonly name?: string;
  /** Names of capability mixes; `~file` is a workspace target. */
  readonly targets: readonly string[];
}

function benchManifest(shapes: readonly BenchShape[]): Manifest {
  const manifest = manifestOf(
    shapes.map(({ name = 's', targets, ...shape }) => ({
      ...shape,
      name,
      traits: targets.map((target) => traits(target.replace('~', ''))),
    })),
  );
  const secrets = manifest.secrets.map((secret, at): DesiredSecret => {
    const names = shapes[at]?.targets ?? [];
    const targets = secret.targets.map((target, index) =>
      names[index]?.startsWith('~') ? { ...target, scope: 'workspace' as const } : target,
    );
    return { ...secret, targets };
  });
  return { ...manifest, secrets };
}

/** A URL made from the values of other secrets. */
export function urlOf(...parts: string[]): Pick<BenchShape, 'making' | 'parts'> {
  const making: Making = {
    how: 'compose',
    segments: [
      { type: 'text', text: 'url' },
      ...parts.flatMap((secret) => [
        { type: 'text' as const, text: ':' },
        { type: 'ref' as const, secret, field: 'value' },
      ]),
    ],
  };
  return { making, parts };
}

/** Steps in short, for comparison: `rotate s (due)`, with `blocked CONFLICT` or `waiting` where they are. */
export function brief(steps: readonly Step[]): string[] {
  return steps.map(
    (step) =>
      `${step.action} ${step.secret} (${step.reason})${step.blocked ? ` blocked ${step.blocked.code}` : ''}${step.waiting ? ' waiting' : ''}`,
  );
}

export function actions(result: Reconciled): Action[] {
  return result.plan.steps.map((step) => step.action);
}

export function leaseOf(run: string, until: number): Lease {
  return { run, until: new Date(until).toISOString() };
}
