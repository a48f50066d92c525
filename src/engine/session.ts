import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { findTargetKind } from '../core/catalog.ts';
import { SecretZeroError } from '../core/errors.ts';
import type { Lockfile } from '../core/lock.ts';
import type { DesiredTarget, Manifest } from '../core/model.ts';
import type { Plan, PlanRequest } from '../core/plan-types.ts';
import type { Author } from '../core/record.ts';
import { Redactor } from '../core/redactor.ts';
import type { SecretValue } from '../core/secret-value.ts';
import { FingerprintKey } from '../lockfile/fingerprint.ts';
import { type LegacyLockfile, upgradeLegacy } from '../lockfile/legacy.ts';
import { expandSelectors } from '../manifest/expand.ts';
import type { Platform } from '../platform/platform.ts';
import { catalog } from '../providers/catalog.ts';
import type { EngineDependencies, Progress } from './dependencies.ts';
import { FileState } from './file-state.ts';
import { Journal } from './journal.ts';
import type { Lane } from './lane.ts';
import { machineRun } from './machine.ts';
import { makersFor, takeProvided } from './makers.ts';
import { ReadThrough } from './read-through.ts';
import { type Reconciled, reconcile } from './reconcile.ts';
import { retiredTargets } from './retired.ts';
import type { StateStore } from './state-store.ts';
import { type StoreOptions, Stores } from './stores.ts';

/** Where the fingerprint key is looked for after the environment; made by `secretzero init`, ignored by git. */
export const FINGERPRINT_KEY_FILE = '.gitsecrets.key';
export const FINGERPRINT_KEY_VARIABLE = 'SECRETZERO_FINGERPRINT_KEY';
/** What a derived key is for: another use of the same kept key gives another one. */
const FINGERPRINT_LABEL = 'secretzero fingerprints 1';

export interface SessionOptions {
  /** Where the committed lockfile's state is, given what keeps it in the file beside the manifest; that file alone where absent. */
  readonly shared?: (upgrade: (legacy: LegacyLockfile) => Lockfile, file: StateStore) => StateStore;
  /** Whether workspace targets are handled here (in the action only on request). */
  readonly localTargets: boolean;
  /** False: no provider is logged in to and no target looked at. */
  readonly observe: boolean;
  readonly allowScripts: boolean;
  readonly allowHosts: readonly string[];
  readonly login?: (host: string) => SecretValue | undefined;
  /** A person at this machine, who may log in by other means. */
  readonly laptop?: StoreOptions['laptop'];
  readonly repositoryId?: string;
  readonly author: Author;
  /** Names this run in the lease; made up from this machine and process where absent. */
  readonly run?: string;
  readonly leasePoll?: number;
  readonly signal: AbortSignal;
  /** Milliseconds after which no more writes are begun: the run settles what it has done, and the next one goes on (ruling 30). */
  readonly limit?: number;
  readonly warn: (message: string) => void;
  readonly progress: (event: Progress) => void;
  /** What all output of the face goes through; one of its own where absent. */
  readonly redactor?: Redactor;
  /** Besides the redactor: the runner's mask, in the action. */
  readonly onValue?: (value: SecretValue) => void;
}

/** What is asked of a run; what the session knows itself is filled in. */
export type SessionRequest = Partial<
  Pick<PlanRequest, 'rotateDue' | 'rotateOnly' | 'forceAll' | 'prune' | 'unattended' | 'canPrompt'>
> & {
  readonly write: boolean;
  readonly only?: readonly string[];
  readonly force?: readonly string[];
  readonly adopt?: readonly string[];
  readonly adoptAsIs?: readonly string[];
  readonly beforeApply?: (plan: Plan) => Promise<void>;
};

export type SessionResult = Reconciled & { readonly requests: number };

/** One run over one lane on this machine: everything that the faces share. */
export class Session implements AsyncDisposable {
  readonly lane: Lane;
  /** Knows every value of this run; all output goes through it. */
  readonly redactor: Redactor;
  readonly #platform: Platform;
  readonly #options: SessionOptions;
  readonly #provided: ReadonlyMap<string, SecretValue>;
  readonly #key: FingerprintKey | undefined;
  readonly stores: Stores;

  private constructor(lane: Lane, platform: Platform, options: SessionOptions, key: FingerprintKey | undefined) {
    this.lane = lane;
    this.redactor = options.redactor ?? new Redactor();
    // Paths of a manifest are relative to it, wherever the run was started.
    this.#platform = { ...platform, workspace: lane.folder };
    this.#options = options;
    this.#key = key;
    this.#provided = takeProvided(lane.manifest, platform, options.warn);
    for (const value of this.#provided.values()) this.#known(value);
    this.stores = new Stores(lane.manifest, this.#platform, {
      allowHosts: options.allowHosts,
      ...(options.login ? { login: options.login } : {}),
      ...(options.laptop ? { laptop: options.laptop } : {}),
      onValue: (value) => this.#known(value),
      warn: options.warn,
      allowed: options.observe,
    });
  }

  static async open(lane: Lane, platform: Platform, options: SessionOptions): Promise<Session> {
    return new Session(lane, platform, options, await fingerprintKey(lane, platform));
  }

  get manifest(): Manifest {
    return this.lane.manifest;
  }

  /** Values that were given, by `secret.field`. */
  get provided(): ReadonlySet<string> {
    return new Set(this.#provided.keys());
  }

  /** Loads state, observes, plans and, where asked for, carries out. */
  async run(request: SessionRequest): Promise<SessionResult> {
    const over = new AbortController();
    const { limit } = this.#options;
    const deadline = limit === undefined ? undefined : this.#platform.monotonic() + limit;
    const signal = this.#limited(over.signal);
    const key = await this.#fingerprintKey(signal);
    const reconciled = await reconcile(
      {
        manifest: this.manifest,
        journal: this.#journalOptions(),
        request: {
          ...(request.only ? { only: new Set(request.only) } : {}),
          force: new Set(request.force ?? []),
          ...(request.forceAll === undefined ? {} : { forceAll: request.forceAll }),
          rotateDue: request.rotateDue ?? false,
          ...(request.rotateOnly === undefined ? {} : { rotateOnly: request.rotateOnly }),
          prune: request.prune ?? false,
          adopt: new Set(request.adopt ?? []),
          adoptAsIs: new Set(request.adoptAsIs ?? []),
          provided: this.provided,
          environment: new Set(this.#platform.variableNames()),
          canPrompt: request.canPrompt ?? false,
          unattended: request.unattended ?? false,
        },
        write: request.write,
        observe: this.#options.observe,
        ...(this.#options.repositoryId === undefined ? {} : { repositoryId: this.#options.repositoryId }),
        ...(this.#options.leasePoll === undefined ? {} : { leasePoll: this.#options.leasePoll }),
        workspaceTargets: this.#options.localTargets,
        ...(request.prune
          ? { retired: (manifest: Manifest, lockfile: Lockfile) => this.#retired(manifest, lockfile) }
          : {}),
        ...(request.beforeApply ? { beforeApply: request.beforeApply } : {}),
      },
      this.#dependencies(signal, deadline, key),
    )
      .catch((error: unknown) => {
        if (!signal.aborted || this.#options.signal.aborted || error instanceof SecretZeroError) throw error;
        throw new SecretZeroError('UNAVAILABLE', 'the time of the run was over before anything was begun', {
          hint: 'the next run goes on',
        });
      })
      .finally(() => over.abort());
    const notes = [...reconciled.notes, ...this.#pausedNote(signal, reconciled.outcomes)];
    return { ...reconciled, notes, requests: this.stores.requests };
  }

  /** The lane's state alone, for `show`, `status`, `forget` and `unlock`. */
  async journal(options: { readonly deadLeases?: 'drop' | 'keep' } = {}): Promise<Journal> {
    return Journal.load({ ...this.#journalOptions(options.deadLeases), manifest: this.manifest }, this.#options.signal);
  }

  /** The manifest with those targets in place of its selectors that the state knows of, for what is shown without looking. */
  recorded(journal: Journal): Manifest {
    return withoutFilled(expandSelectors(this.manifest, journal.merged, new Map(), catalog).manifest);
  }

  get author(): Author {
    return this.#options.author;
  }

  #journalOptions(deadLeases: 'drop' | 'keep' = 'drop') {
    const upgrade = (legacy: LegacyLockfile) => upgradeLegacy(legacy, this.manifest, randomUUID());
    const { lane } = this;
    const fileState = (path: string, mode: number) =>
      new FileState({ path, shown: shownName(lane, path), mode, upgrade, deadLeases }, this.#platform);
    const file = fileState(lane.lockfile, 0o644);
    return {
      shared: this.#options.shared?.(upgrade, file) ?? file,
      ...(this.#options.localTargets ? { local: fileState(lane.localLockfile, 0o600) } : {}),
      lease: {
        run: this.#options.run ?? machineRun(this.#platform),
        ...(this.#options.author.actor === undefined ? {} : { actor: this.#options.author.actor }),
      },
      newId: () => randomUUID(),
    };
  }

  /** Stops with the run's own signal, and at the limit. */
  #limited(over: AbortSignal): AbortSignal {
    const { signal, limit } = this.#options;
    if (limit === undefined) return signal;
    const pause = new AbortController();
    void this.#platform.sleep(limit, over).then(() => {
      if (!over.aborted) pause.abort();
    });
    return AbortSignal.any([signal, pause.signal]);
  }

  /** Ruling 30: a run whose time was over says how much it leaves to the next one. */
  #pausedNote(signal: AbortSignal, outcomes: Reconciled['outcomes']): string[] {
    if (!signal.aborted || this.#options.signal.aborted) return [];
    const left = (outcomes ?? [])
      .flatMap(({ refused }) => Object.values(refused ?? {}))
      .filter(({ code }) => code === 'INTERRUPTED').length;
    return left === 0 ? [] : [`paused, since the time of the run was over: ${left} left; the next run goes on`];
  }

  #dependencies(
    signal: AbortSignal,
    deadline: number | undefined,
    fingerprintKey: FingerprintKey | undefined,
  ): EngineDependencies {
    const { warn, progress, author, allowScripts } = this.#options;
    return {
      store: (id) => this.stores.store(id),
      session: (alias) => this.stores.session(alias),
      source: (alias, kind) => this.stores.source(alias, kind),
      makers: makersFor(this.manifest, this.#platform, this.#provided, {
        allowScripts,
        signal,
        warn,
        elsewhere: new ReadThrough(
          (id) => this.stores.store(id),
          () => this.#platform.monotonic(),
          (value) => this.#known(value),
          signal,
        ),
      }),
      random: (bytes) => this.#platform.random(bytes),
      monotonic: () => this.#platform.monotonic(),
      sleep: (milliseconds, stop) => this.#platform.sleep(milliseconds, stop),
      ...(deadline === undefined ? {} : { deadline }),
      ...(fingerprintKey ? { fingerprintKey } : {}),
      onValue: (value) => this.#known(value),
      progress,
      author,
      signal,
    };
  }

  /** The key that was given, else one that a provider derives from the key that it keeps; none where no provider is asked. */
  async #fingerprintKey(signal: AbortSignal): Promise<FingerprintKey | undefined> {
    const kept = this.manifest.fingerprintKey;
    if (this.#key || !kept || !this.#options.observe) return this.#key;
    const session = await this.stores.session(kept.provider);
    if (!session.deriveKey) {
      throw new SecretZeroError(
        'UNSUPPORTED',
        `the provider ${kept.provider} keeps no keys that fingerprints could be made with`,
        {
          hint: 'name one that does under metadata.fingerprint_key (vault), or set SECRETZERO_FINGERPRINT_KEY',
        },
      );
    }
    const derived = await session.deriveKey(kept, FINGERPRINT_LABEL, { signal });
    this.#known(derived);
    return FingerprintKey.parse(derived.reveal());
  }

  #known(value: SecretValue): void {
    this.redactor.add(value);
    this.#options.onValue?.(value);
  }

  #retired(manifest: Manifest, lockfile: Lockfile): ReadonlyMap<string, readonly DesiredTarget[]> {
    return retiredTargets(manifest, lockfile, (providerKind, kind, container, key) => {
      const known = findTargetKind(catalog, providerKind, kind);
      if (!known) return undefined;
      const alias =
        [...this.manifest.providers.values()].find((provider) => provider.kind === providerKind)?.alias ?? providerKind;
      return {
        address: { store: `${alias}/${kind}`, container, ...(key === undefined ? {} : { key }) },
        capabilities: known.capabilities,
        scope: known.scope,
        provider: alias,
      };
    });
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.stores[Symbol.asyncDispose]();
  }
}

async function fingerprintKey(lane: Lane, platform: Platform): Promise<FingerprintKey | undefined> {
  const given = platform.takeVariable(FINGERPRINT_KEY_VARIABLE);
  const text = given?.reveal() ?? (await platform.readText(join(lane.folder, FINGERPRINT_KEY_FILE)));
  if (text === undefined || text.trim() === '') return undefined;
  const key = FingerprintKey.parse(text);
  if (key) return key;
  throw new SecretZeroError(
    'ARGUMENTS',
    `${given ? FINGERPRINT_KEY_VARIABLE : FINGERPRINT_KEY_FILE} is no key: 32 bytes in base64 or hex are`,
    {
      hint: '`secretzero init` makes one',
    },
  );
}

/** Without the place holders of which the state knows a target. */
function withoutFilled(manifest: Manifest): Manifest {
  const secrets = manifest.secrets.map((secret) => ({
    ...secret,
    targets: secret.targets.filter(
      ({ id, selector }) =>
        !selector || !secret.targets.some((other) => other.id !== id && selector.covers(other.address.container)),
    ),
  }));
  return { ...manifest, secrets };
}

function shownName(lane: Lane, path: string): string {
  const prefix = `${lane.folder}/`;
  return path.startsWith(prefix) ? path.slice(prefix.length) : path;
}

/** The names of a lane's secrets, for "did you mean". */
export function secretNames(manifest: Manifest): string[] {
  return manifest.secrets.map((secret) => secret.name);
}
