import type { DesiredSecret, DesiredTarget, Making, Manifest } from '../../src/core/model.ts';
import { SecretValue } from '../../src/core/secret-value.ts';
import type { EngineDependencies } from '../../src/engine/dependencies.ts';
import { type Reconciled, reconcile } from '../../src/engine/reconcile.ts';
import { FingerprintKey } from '../../src/lockfile/fingerprint.ts';
import { MemorySource } from './issuer.ts';
import { Process } from './scheduler.ts';
import { capabilitiesOf, MemoryState, MemoryStore, type Traits, type World } from './world.ts';

const SPAN = { file: 'Secretfile.yml', line: 1, column: 1 };

export interface SecretShape {
  readonly name: string;
  readonly traits: readonly Traits[];
  readonly making?: Making;
  readonly entropyBits?: number;
  readonly oneTime?: boolean;
  readonly parts?: readonly string[];
  readonly options?: Partial<DesiredSecret>;
}

/** A manifest of single-value secrets, each target in a store of its own. */
export function manifestOf(shapes: readonly SecretShape[]): Manifest {
  return {
    file: 'Secretfile.yml',
    providers: new Map(),
    policies: {},
    compliance: [],
    secrets: shapes.map((shape) => ({
      name: shape.name,
      kind: 'random_password',
      fields: [
        {
          name: 'value',
          making: shape.making ?? { how: 'generate', kind: 'made-here', config: {} },
          entropyBits: shape.entropyBits ?? 190,
          secret: true,
          span: SPAN,
        },
      ],
      targets: shape.traits.map((traits, index): DesiredTarget => {
        const container = `${shape.name}/${index}-${traits.name}`;
        return {
          id: `mem/cell/${container}#value`,
          field: 'value',
          provider: 'mem',
          providerKind: 'mem',
          kind: 'cell',
          scope: 'remote',
          address: { store: `${index}:${traits.name}`, container, key: 'value' },
          capabilities: capabilitiesOf(traits),
          digest: 't1',
          available: true,
          span: SPAN,
        };
      }),
      oneTime: shape.oneTime === true,
      owner: 'managed',
      onConflict: 'fail',
      onDrift: 'report',
      onNewTarget: 'block',
      local: false,
      parts: shape.parts ?? [],
      valueDigest: 'd1:0',
      labels: {},
      span: SPAN,
      ...shape.options,
    })),
  };
}

let counter = 0;

/** A definition that says what its values look like, so that E9 can hold what it finds against it. */
export const DEFINED: Making = { how: 'generate', kind: 'random_string', config: { length: 32 } };

/** A definition of what a platform issues, and keeps our mark on. */
export const ISSUED: Making = {
  how: 'issue',
  kind: 'mem_key',
  provider: 'mem',
  config: {},
  output: 'value',
  lasting: true,
  marks: true,
  manual: false,
};

/** A definition of what a platform has one of: issuing ends the one before. */
export const REPLACED: Making = {
  ...ISSUED,
  kind: 'mem_static',
  lasting: false,
  marks: false,
  replaces: true,
} as Making;

/** A value of {@link DEFINED} that tells who made it. */
function madeBy(run: string, number: number): string {
  return `value${run.replace(/[^A-Za-z0-9]/g, '')}${number}`.padEnd(32, 'x');
}

export interface RunOptions {
  readonly world: World;
  readonly manifest: Manifest;
  readonly traits: ReadonlyMap<string, Traits>;
  readonly process: Process;
  readonly name: string;
  readonly force?: readonly string[];
  readonly keyed?: boolean;
  readonly write?: boolean;
}

const KEY = new FingerprintKey(Buffer.alloc(32, 7));

/** One run of the real engine over the world; `crashed` where the process was stopped. */
export async function run(options: RunOptions): Promise<Reconciled | 'crashed'> {
  const { world, process } = options;
  const stores = new Map<string, MemoryStore>();
  const controller = new AbortController();
  const dependencies: EngineDependencies = {
    store: async (id) => {
      const traits = options.traits.get(id) as Traits;
      const store = stores.get(id) ?? new MemoryStore(world, process, traits, options.name);
      stores.set(id, store);
      return store;
    },
    source: async (_, kind) => new MemorySource(world, process, options.name, kind),
    makers: {
      generate: async () => {
        counter += 1;
        return new SecretValue(madeBy(options.name, counter));
      },
      provided: () => undefined,
      environment: () => undefined,
      source: async () => undefined,
      ask: async () => undefined,
    },
    random: (bytes) => {
      counter += 1;
      const buffer = Buffer.alloc(bytes);
      buffer.writeUInt32BE(counter, 0);
      return buffer;
    },
    monotonic: () => world.now,
    sleep: async (milliseconds) => {
      await process.effect(() => {
        world.now += milliseconds;
      });
    },
    ...(options.keyed ? { fingerprintKey: KEY } : {}),
    onValue: () => {},
    progress: () => {},
    author: { actor: 'simulation', run: options.name },
    signal: controller.signal,
  };
  const work = reconcile(
    {
      manifest: options.manifest,
      journal: {
        shared: new MemoryState(world, process),
        lease: { run: options.name },
        newId: () => '00000000-0000-4000-8000-000000000000',
      },
      request: {
        force: new Set(options.force ?? []),
        rotateDue: true,
        prune: false,
        adoptAsIs: new Set(),
        adopt: new Set(),
        provided: new Set(),
        environment: new Set(),
        canPrompt: false,
        unattended: false,
      },
      write: options.write ?? true,
      observe: true,
      workspaceTargets: true,
    },
    dependencies,
  );
  return Promise.race([work, process.dead]);
}

/** Stores by id, for a manifest. */
export function traitsByStore(shapes: readonly SecretShape[]): Map<string, Traits> {
  const map = new Map<string, Traits>();
  for (const shape of shapes) {
    for (const [index, traits] of shape.traits.entries()) map.set(`${index}:${traits.name}`, traits);
  }
  return map;
}

export function newProcess(world: World): Process {
  return new Process(world);
}
