import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { parseLockfile } from '../../src/lockfile/parse.ts';
import { assertNoValue } from '../support/canary.ts';
import type { Loss } from '../support/gate.ts';
import { type CliResult, runBundle } from '../support/runner.ts';
import { Places } from './stores.ts';

const LOCK = '.gitsecrets.lock';
const KEY = 'a'.repeat(64);

let places: Places;
let folder: string;
const known = new Set<string>();

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'secretzero-places-'));
  places = await Places.start(() => folder);
  declare();
});
afterEach(async () => {
  places.check();
  await places[Symbol.asyncDispose]();
  rmSync(folder, { recursive: true, force: true });
});

/** One secret at every place; `more`: lines of it. */
function declare(...more: readonly string[]): void {
  const lines = [
    'version: "1.0"',
    'secrets:',
    '  - name: shared',
    '    kind: random_string',
    '    config: { length: 40 }',
    ...more.map((line) => `    ${line}`),
    '    targets:',
    ...places.all.map(({ target }) => `      - ${target}`),
    '',
  ];
  writeFileSync(join(folder, 'Secretfile.yml'), lines.join('\n'));
}

async function run(
  argv: readonly string[],
  started?: (stop: (signal: NodeJS.Signals) => void) => void,
): Promise<CliResult> {
  const env = { ...places.env, SECRETZERO_FINGERPRINT_KEY: KEY };
  const result = await runBundle(argv, folder, env, started);
  for (const value of Object.values(await places.values()))
    if (value !== undefined && value.length >= 12) known.add(value);
  assertNoValue(known, { stdout: result.stdout, stderr: result.stderr, lockfile: lock() ?? '' });
  return result;
}

function lock(): string | undefined {
  try {
    return readFileSync(join(folder, LOCK), 'utf8');
  } catch {
    return undefined;
  }
}

/** What was asked for while something was done, by place. */
async function asked(action: () => Promise<unknown>): Promise<{ changes: string[]; reads: string[]; all: number }> {
  const marks = places.all.map(({ gate }) => gate?.requests.length ?? 0);
  await action();
  const found = { changes: [] as string[], reads: [] as string[], all: 0 };
  for (const [index, { name, gate, changes, reads }] of places.all.entries()) {
    for (const request of gate?.requests.slice(marks[index]) ?? []) {
      const words = `${name}: ${request.method} ${request.target || request.path}`;
      found.all += 1;
      if (changes(request)) found.changes.push(words);
      if (reads(request)) found.reads.push(words);
    }
  }
  return found;
}

/** Every place holds one value, the record says so, and one more run asks for no change and reads no value. */
async function expectSettled(): Promise<void> {
  const values = await places.values();
  expect(
    new Set(Object.values(values)).size,
    JSON.stringify(Object.keys(values).filter((name) => values[name] === undefined)),
  ).toBe(1);
  expect(Object.values(values)[0]).toMatch(/^\S{40}$/);
  const before = lock() ?? '';
  const parsed = parseLockfile(before, LOCK);
  const record = parsed.version === 2 ? parsed.lockfile.secrets['shared'] : undefined;
  expect(record?.pending).toBeUndefined();
  for (const [id, target] of Object.entries(record?.targets ?? {}))
    expect([id, target.state, target.generation]).toEqual([id, 'held', record?.generation]);
  const idle = await asked(async () => {
    const result = await run(['sync']);
    expect(result.code, result.stderr).toBe(0);
  });
  expect(idle.changes).toEqual([]);
  expect(idle.reads).toEqual([]);
  expect(lock()).toBe(before);
}

const sync = async (): Promise<void> => {
  const result = await run(['sync']);
  expect(result.code, result.stdout + result.stderr).toBe(0);
};

describe('one secret at every kind of place', () => {
  it('is brought there, and the second run asks for no change and reads no value', async () => {
    await sync();
    await expectSettled();
  });

  it('is rotated everywhere, to one new value', async () => {
    await sync();
    const before = await places.values();
    const result = await run(['rotate', 'shared', '--force', '--yes']);
    expect(result.code, result.stdout + result.stderr).toBe(0);
    await expectSettled();
    expect(Object.values(await places.values())[0]).not.toBe(Object.values(before)[0]);
  });

  it('is not brought over a value that was there first, wherever that is', async () => {
    for (const place of places.all) {
      await place.plant('a value of somebody else');
      const result = await run(['sync']);
      const values = await places.values();
      expect([place.name, values[place.name]]).toEqual([place.name, 'a value of somebody else']);
      // What can be read back is adopted, by everybody; what cannot is a conflict that nothing is written for.
      if (place.readable) expect(new Set(Object.values(values))).toEqual(new Set(['a value of somebody else']));
      else {
        expect(result.code).toBe(6);
        expect(Object.values(values).filter((value) => value !== undefined)).toHaveLength(1);
      }
      await forget();
    }
  });

  it('comes back to a place where a person deleted it', async () => {
    await sync();
    for (const place of places.all) {
      await place.remove();
      expect(await place.peek()).toBeUndefined();
      if (place.name !== 'file') expect((await run(['drift'])).code).toBe(2);
      await sync();
      await expectSettled();
    }
  });

  it('is recovered, by a step that says so, where a person deleted it and the platform keeps it for some days', async () => {
    await sync();
    const buried = places.all.filter(({ bury }) => bury !== undefined);
    expect(buried.length).toBeGreaterThan(0);
    for (const place of buried) {
      await place.bury?.();
      const planned = await run(['plan', '--json']);
      const steps = JSON.parse(planned.stdout).steps as readonly { action: string; because: string }[];
      expect(steps.map(({ action }) => action)).toEqual(['repair']);
      expect(steps[0]?.because).toMatch(/on the way out there and recovered first/);
      await sync();
      await expectSettled();
    }
  });

  it('stays as a person changed it until the manifest says `on_drift: repair`, and is one value again then', async () => {
    await sync();
    for (const place of places.all) {
      await place.plant('changed by hand, by somebody');
      if (place.name !== 'file') {
        const drift = await run(['drift', '--json']);
        expect(drift.code, place.name).toBe(2);
        expect(JSON.parse(drift.stdout).details).toMatchObject([{ secret: 'shared', status: 'changed' }]);
      }
      await run(['sync']);
      expect(await place.peek(), place.name).toBe('changed by hand, by somebody');
      declare('on_drift: repair');
      await sync();
      await expectSettled();
      declare();
    }
  });
});

describe.each(['first sync', 'rotation'] as const)(
  'a %s that is killed (kill -9) at a write to one of the places',
  (what) => {
    for (const loss of ['before', 'after'] as const) {
      it(`${loss} it was carried out is finished by the next run: one value everywhere, no number used twice`, async () => {
        let ends = 0;
        if (what === 'rotation') await sync();
        for (let nth = 1; ; nth += 1) {
          const argv = what === 'rotation' ? ['rotate', 'shared', '--force', '--yes'] : ['sync'];
          if (!(await killedAt(nth, loss, argv))) break;
          ends += 1;
          const healed = await run(['sync']);
          expect(healed.code, `${loss} write ${nth}: ${healed.stdout}${healed.stderr}`).toBe(0);
          await expectSettled();
          if (what === 'first sync') await forget();
        }
        expect(ends).toBeGreaterThanOrEqual(places.gates.length);
      });
    }
  },
);

/** As if the secret had never been. */
async function forget(): Promise<void> {
  for (const place of places.all) await place.remove();
  rmSync(join(folder, LOCK), { force: true });
  rmSync(join(folder, '.gitsecrets.local.lock'), { force: true });
}

/** Whether the run got to its nth write: it was killed there. */
async function killedAt(nth: number, loss: Loss, argv: readonly string[]): Promise<boolean> {
  let seen = 0;
  let stop: (signal: NodeJS.Signals) => void = () => {};
  for (const { gate, changes } of places.all) {
    if (!gate) continue;
    gate.judge = (request) => {
      if (!changes(request)) return undefined;
      seen += 1;
      if (seen !== nth) return undefined;
      stop('SIGKILL');
      return loss;
    };
  }
  const result = await run(argv, (kill) => {
    stop = kill;
  });
  for (const gate of places.gates) gate.judge = () => undefined;
  if (seen < nth) {
    expect(result.code).toBe(0);
    return false;
  }
  expect(result.code).toBeNull();
  return true;
}
