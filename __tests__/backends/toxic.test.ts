import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type CliResult, runBundle } from '../support/runner.ts';
import { startToxiproxy, type Toxic, type Toxiproxy, type TroubledWay } from '../support/toxiproxy.ts';
import { type Place, Places } from './stores.ts';

const KEY = 'b'.repeat(64);
/** No call waits longer for a platform than its budget, and a run does not do so for each of them: a guard against what does not end. */
const GUARD_MS = 300_000;

let toxiproxy: Toxiproxy;
let places: Places;
let folder: string;
let ways: TroubledWay[];

beforeAll(async () => {
  toxiproxy = await startToxiproxy();
});
afterAll(async () => {
  await toxiproxy[Symbol.asyncDispose]();
});
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'secretzero-toxic-'));
  ways = [];
  places = await Places.start(
    () => folder,
    async (url) => {
      const way = await toxiproxy.way(url);
      ways.push(way);
      return way.url;
    },
  );
  const lines = places.all.map(({ target }) => `      - ${target}`);
  const text = [
    'secrets:',
    '  - name: shared',
    '    kind: random_string',
    '    config: { length: 40 }',
    '    targets:',
  ];
  writeFileSync(join(folder, 'Secretfile.yml'), [...text, ...lines, ''].join('\n'));
});
afterEach(async () => {
  await places[Symbol.asyncDispose]();
  rmSync(folder, { recursive: true, force: true });
});

const run = (...argv: string[]): Promise<CliResult> =>
  runBundle(argv, folder, { ...places.env, SECRETZERO_FINGERPRINT_KEY: KEY });

async function expectOneValue(): Promise<void> {
  const values = await places.values();
  expect(
    new Set(Object.values(values)).size,
    Object.keys(values)
      .filter((name) => !values[name])
      .join(),
  ).toBe(1);
  expect(Object.values(values)[0]).toMatch(/^\S{40}$/);
  for (const { name, versions } of places.all) if (versions) expect([name, await versions()]).toEqual([name, 1]);
}

describe('on a bad way to every platform', () => {
  it.each<[string, Toxic]>([
    ['slow', { type: 'latency', attributes: { latency: 400, jitter: 100 } }],
    ['narrow', { type: 'bandwidth', attributes: { rate: 2 } }],
  ])('that is %s, a secret is brought to all of them, once', async (_, toxic) => {
    for (const way of ways) await way.trouble(toxic);
    const result = await run('sync');
    expect(result.code, result.stdout + result.stderr).toBe(0);
    await expectOneValue();
  });

  it.each<[string, Toxic]>([
    ['connections are reset', { type: 'reset_peer', attributes: { timeout: 0 } }],
    ['answers break off', { type: 'limit_data', attributes: { bytes: 60 } }],
    ['answers do not come', { type: 'timeout', attributes: { timeout: 300 } }],
  ])('on which %s for two seconds, a secret is brought to all of them, once', async (_, toxic) => {
    for (const way of ways) await way.trouble(toxic);
    const running = run('sync');
    await delay(2000);
    for (const way of ways) await way.heal();
    const result = await running;
    expect(result.code, result.stdout + result.stderr).toBe(0);
    await expectOneValue();
  });

  it.each([429, 503])(
    'of which every first request is answered with %i, a secret is brought to all of them, once',
    async (status) => {
      for (const gate of places.gates) {
        const met = new Set<string>();
        gate.judge = ({ method, path, target }) => {
          const key = `${method} ${target || path}`;
          if (met.has(key)) return undefined;
          met.add(key);
          return { status, headers: { 'retry-after': '1' } };
        };
      }
      const result = await run('sync');
      expect(result.code, result.stdout + result.stderr).toBe(0);
      await expectOneValue();
    },
  );
});

describe('a platform that cannot be reached any more in the middle of a run', () => {
  it.each(['vault', 'secrets manager'])(
    '(%s) does not keep the others from their value, is named, and gets its own by the next run',
    { timeout: GUARD_MS },
    async (name) => {
      const place: Place = places.of(name);
      let cut = false;
      (place.gate as NonNullable<Place['gate']>).judge = (request) => {
        cut ||= place.changes(request);
        return cut ? 'before' : undefined;
      };
      const result = await run('sync');
      expect(result.code, result.stdout + result.stderr).toBe(6);
      expect(result.stdout + result.stderr).toContain(place.target.match(/provider: (\w+)/)?.[1]);
      expect(await place.peek()).toBeUndefined();
      (place.gate as NonNullable<Place['gate']>).judge = () => undefined;
      const healed = await run('sync');
      expect(healed.code, healed.stdout + healed.stderr).toBe(0);
      await expectOneValue();
    },
  );
});
