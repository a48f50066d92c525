import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import type { SecretZeroError } from '../../src/core/errors.ts';
import { SecretValue } from '../../src/core/secret-value.ts';
import type { LoadedState } from '../../src/engine/state-store.ts';
import { checkFingerprint } from '../../src/lockfile/fingerprint.ts';
import { formatLockfile } from '../../src/lockfile/format.ts';
import { type LegacyLockfile, upgradeLegacy } from '../../src/lockfile/legacy.ts';
import { parseLockfile } from '../../src/lockfile/parse.ts';
import { Bench, type BenchShape, brief, KEY, MANIFEST_ID } from '../engine/bench.ts';

const sha = (text: string) => createHash('sha256').update(text).digest('hex');
const WRITTEN = '2026-01-01T00:00:00.500000+00:00';

/** As SecretZero wrote it (study §2), with the members that identify people and machines. */
function versionOne(entries: Record<string, { value: string; targets: readonly string[]; at?: string }>): string {
  const secrets = Object.fromEntries(
    Object.entries(entries).map(([name, { value, targets, at = WRITTEN }]) => [
      name,
      {
        hash: sha(value),
        created_at: '2025-11-22T01:44:29.074409+00:00',
        updated_at: '2025-11-22T01:44:29.074409+00:00',
        last_rotated: null,
        rotation_count: 2,
        definition_hash: '6dac5cd9c4766b6e029c08ae0749dcb982231f8cef75f51547c1a1f763d65b54',
        targets: Object.fromEntries(targets.map((id) => [id, sha(value)])),
        target_provenance: Object.fromEntries(
          targets.map((id) => [id, [{ updated_at: at, actor: { client: 'cli', hostname: 'vm', os_user: 'root' } }]]),
        ),
      },
    ]),
  );
  return JSON.stringify(
    { version: '1.0', secrets, secretfile: { filename: 'Secretfile.yml', variables_hash: sha('v') }, metadata: {} },
    null,
    2,
  );
}

function legacyOf(text: string): LegacyLockfile {
  const parsed = parseLockfile(text, 'f');
  if (parsed.version !== 1) throw new Error('not of version 1');
  return parsed.legacy;
}

/** A lane whose state is of version 1: the ids of its targets there are `mem/cell/`. */
function migrating(shapes: readonly BenchShape[], text: string): Bench {
  const bench = new Bench(shapes);
  const load = bench.state.load.bind(bench.state);
  bench.state.load = async (): Promise<LoadedState> => {
    if (bench.state.text !== undefined) return load();
    const lockfile = upgradeLegacy(legacyOf(text), bench.manifest, MANIFEST_ID);
    return { lockfile, token: '0', notes: ['of version 1'], migrated: true };
  };
  return bench;
}

function place(bench: Bench, index: number, value: string, secret = 's', at = Date.parse(WRITTEN)): void {
  const key = `${bench.container(index, secret)}#value`;
  bench.world.cells.set(key, { value, version: 1, createdAt: at, changedAt: at, writer: 'secretzero' });
}

const OLD = { targets: ['mem/cell/'], value: 'the value that SecretZero made' };

describe('a lockfile of version 1', () => {
  it('is recognised, and read with its dates, counts and times of writing', () => {
    const legacy = legacyOf(versionOne({ s: OLD }));
    expect(legacy['s']).toEqual({
      hash: sha(OLD.value),
      createdAt: '2025-11-22T01:44:29.074Z',
      rotationCount: 2,
      targets: { 'mem/cell/': sha(OLD.value) },
      writtenAt: { 'mem/cell/': '2026-01-01T00:00:00.500Z' },
    });
  });

  it('reads one without provenance, as older releases wrote it', () => {
    const legacy = legacyOf('{"version": "1.0", "secrets": {"s": {"hash": "x", "created_at": "2025-01-01T00:00:00"}}}');
    expect(legacy['s']).toMatchObject({ hash: 'x', targets: {}, writtenAt: {}, rotationCount: 0 });
  });

  it.each([
    ['secrets that are a list', '{"version": "1.0", "secrets": []}'],
    ['an entry that is text', '{"version": "1.0", "secrets": {"s": "x"}}'],
    ['targets that are a list', '{"version": "1.0", "secrets": {"s": {"targets": []}}}'],
    ['a date that is none', '{"version": "1.0", "secrets": {"s": {"hash": "x", "created_at": "yesterday"}}}'],
  ])('refuses %s', (_, text) => {
    try {
      parseLockfile(text, 'f');
      expect.unreachable();
    } catch (error) {
      expect((error as SecretZeroError).code).toBe('LOCKFILE_CORRUPT');
    }
  });

  it('takes a time without a zone for UTC, whatever this machine is set to', () => {
    const { manifest } = new Bench([{ targets: ['vault'] }]);
    const legacy = legacyOf(
      '{"version": "1.0", "secrets": {"s": {"hash": "x", "created_at": "2025-01-01T00:00:00.25"}}}',
    );
    expect(upgradeLegacy(legacy, manifest, 'm').secrets['s']?.created).toBe('2025-01-01T00:00:00.250Z');
  });

  it('knows the entries of a template by field', () => {
    const { manifest } = new Bench([{ targets: ['vault'] }]);
    const legacy = legacyOf(versionOne({ 's.value': OLD }));
    expect(upgradeLegacy(legacy, manifest, 'm').secrets['s']).toMatchObject({ generation: 1, rotations: 2 });
  });

  it('leaves out what the manifest does not declare, and makes no record of what it has not', () => {
    const { manifest } = new Bench([{ targets: ['vault'] }]);
    const upgraded = upgradeLegacy(legacyOf(versionOne({ other: OLD })), manifest, 'm');
    expect(Object.keys(upgraded.secrets)).toEqual([]);
  });

  it('is verified where a readable target still has the value, and written anew without any of its digests', async () => {
    const bench = migrating([{ targets: ['vault'] }], versionOne({ s: OLD }));
    place(bench, 0, OLD.value);
    const result = await bench.run();
    expect(brief(result.plan.steps)).toEqual(['keep s (in-sync)']);
    expect(bench.attempts).toEqual([]);
    expect(bench.state.log).toEqual(['settled']);
    expect(bench.state.text).toMatch(/"version": 2/);
    for (const digest of [sha(OLD.value), 'hostname', 'os_user', sha('v')]) {
      expect(bench.state.text).not.toContain(digest);
    }
    const record = bench.record();
    expect(record?.targets[bench.target(0).id]).toMatchObject({ state: 'held', version: '1' });
    const subject = { manifest: MANIFEST_ID, secret: 's', field: 'value', generation: 1 };
    const fingerprint = record?.fingerprints['value'] as string;
    expect(checkFingerprint(fingerprint, subject, new SecretValue(OLD.value), KEY)).toBe(true);
    bench.forgetLog();
    await bench.run();
    expect(bench.state.log).toEqual([]);
  });

  it('says `changed` of a readable target with another value', async () => {
    const bench = migrating([{ targets: ['vault'] }], versionOne({ s: OLD }));
    place(bench, 0, 'another value');
    const result = await bench.run();
    expect(result.plan.drift.map((each) => each.status)).toEqual(['changed']);
    expect(bench.attempts).toEqual([]);
  });

  it('believes a write-only target by ruling 39: one target of that id, changed within two seconds', async () => {
    for (const [shift, status] of [
      [1900, []],
      [2600, ['unknown']],
    ] as const) {
      const bench = migrating([{ targets: ['github'] }], versionOne({ s: OLD }));
      place(bench, 0, OLD.value, 's', Date.parse(WRITTEN) + shift);
      const result = await bench.run();
      expect(result.plan.drift.map((each) => each.status)).toEqual(status);
      expect(bench.attempts).toEqual([]);
    }
  });

  it('believes none of several write-only targets that shared one id', async () => {
    const bench = migrating([{ targets: ['github', 'github'] }], versionOne({ s: OLD }));
    for (const index of [0, 1]) place(bench, index, OLD.value);
    const result = await bench.run();
    expect(result.plan.drift.map((each) => each.status)).toEqual(['unknown', 'unknown']);
    expect(bench.attempts).toEqual([]);
  });

  it('flags a secret whose digest could be guessed, until it is rotated', async () => {
    const shapes = [
      { name: 'guessable', targets: ['vault'], entropyBits: 60 },
      { name: 'strong', targets: ['vault'], entropyBits: 190 },
    ];
    const bench = migrating(shapes, versionOne({ guessable: OLD, strong: OLD }));
    for (const name of ['guessable', 'strong']) place(bench, 0, OLD.value, name);
    const flagged = async (force: string[] = []) => {
      const { plan } = await bench.run({ force });
      return plan.findings.filter((each) => each.rule === 'exposed-digest').map((each) => each.secret);
    };
    expect(await flagged()).toEqual(['guessable']);
    expect(await flagged()).toEqual(['guessable']);
    await bench.run({ force: ['guessable'] });
    expect(await flagged()).toEqual([]);
  });

  it('loses no evidence of one secret when another one changes in the same run', async () => {
    const shapes = [{ targets: ['vault'] }, { name: 'fresh', targets: ['vault'] }];
    const bench = migrating(shapes, versionOne({ s: OLD }));
    place(bench, 0, OLD.value);
    await bench.run();
    expect(bench.record('fresh')).toMatchObject({ generation: 1 });
    expect(bench.record()?.targets[bench.target(0).id]).toMatchObject({ state: 'held', version: '1' });
    expect((await bench.run()).plan.drift).toEqual([]);
  });

  it('loses no evidence of one secret when the run is about another one', async () => {
    const shapes = [{ targets: ['vault'] }, { name: 'fresh', targets: ['vault'] }];
    const bench = migrating(shapes, versionOne({ s: OLD }));
    place(bench, 0, OLD.value);
    await bench.run({ only: ['fresh'] });
    expect((await bench.run()).plan.drift).toEqual([]);
  });

  it('changes nothing where only a plan is asked for', async () => {
    const bench = migrating([{ targets: ['vault'] }], versionOne({ s: OLD }));
    place(bench, 0, OLD.value);
    await bench.run({ write: false });
    expect(bench.state.log).toEqual([]);
    const upgraded = upgradeLegacy(legacyOf(versionOne({ s: OLD })), bench.manifest, 'm');
    expect(formatLockfile(upgraded)).not.toContain(sha(OLD.value));
  });
});
