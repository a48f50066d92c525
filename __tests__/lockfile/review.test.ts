import { describe, expect, it } from 'vitest';
import {
  EMPTY_RECORD,
  type Lockfile,
  type Pending,
  type SecretRecord,
  type TargetRecord,
} from '../../src/core/lock.ts';
import { bury, settleGeneration, withoutPending, withPending } from '../../src/core/record.ts';
import { succeed } from '../../src/lockfile/chain.ts';
import { formatLockfile } from '../../src/lockfile/format.ts';
import { joinLockfiles } from '../../src/lockfile/join.ts';
import { parseLockfile } from '../../src/lockfile/parse.ts';
import { comparedWith, recordSpans, reviewLockfile } from '../../src/lockfile/review.ts';
import { manifestOf, secret, targetOf } from '../reports/samples.ts';

const ID = 'f81d4fae-7dec-41d0-a765-00a0c91e6bf6';
const MANIFEST = manifestOf([secret('a'), secret('b')]);

function pending(generation: number, over: Partial<Pending> = {}): Pending {
  return {
    action: 'make',
    generation,
    nonce: String(generation).repeat(32).slice(0, 32),
    reason: generation === 1 ? 'created' : 'due',
    since: '2026-01-01T00:00:00.000Z',
    until: '2026-01-01T00:10:00.000Z',
    run: '7/1',
    origin: 'generated',
    fingerprints: { value: `hmac-sha256/0123abcd/${'0'.repeat(32)}/${String(generation).repeat(64).slice(0, 64)}` },
    definition: 'd1:0',
    targets: {},
    ...over,
  };
}

const held = (generation: number): TargetRecord => ({
  generation,
  field: 'value',
  state: 'held',
  version: `v${generation}`,
});

/** What a run saves, one revision after the other: the intent, and what came of it. */
function made(
  name: string,
  before: SecretRecord | undefined,
  generation = (before?.generation ?? 0) + 1,
): SecretRecord {
  const intent = succeed(before, withPending(before ?? EMPTY_RECORD, pending(generation)));
  const at = `2026-0${generation}-01T00:00:00.000Z`;
  const settled = settleGeneration(intent, intent.pending as Pending, { [targetOf(name)]: held(generation) }, at, {
    actor: 'octocat',
  });
  return succeed(intent, settled);
}

function lock(secrets: Record<string, SecretRecord>): Lockfile {
  return { manifest: ID, secrets };
}

/** As it is read from a branch. */
function read(lockfile: Lockfile): Lockfile {
  const parsed = parseLockfile(formatLockfile(lockfile), 'x');
  if (parsed.version !== 2) throw new Error('not version 2');
  return parsed.lockfile;
}

const first = made('a', undefined);
const second = made('a', first);
const third = made('a', second);
const base = lock({ a: second });
const rules = (input: Omit<Parameters<typeof reviewLockfile>[0], 'manifest'>, manifest = MANIFEST) =>
  reviewLockfile({ manifest, ...input }).findings.map(({ rule, severity }) => `${severity} ${rule}`);
const change = (over: Partial<SecretRecord>) => lock({ a: { ...third, ...over } });

describe('the review of a lockfile', () => {
  it('finds nothing in what runs write, and says what it is', () => {
    const head = lock({ a: third, b: made('b', undefined) });
    for (const state of [undefined, read(head)]) {
      const { findings, changes } = reviewLockfile({
        base: read(base),
        head: read(head),
        manifest: MANIFEST,
        ...(state ? { state } : {}),
      });
      expect(findings).toEqual([]);
      expect(changes.map(({ kind, name }) => [kind, name])).toEqual([
        ['rotated', 'a'],
        ['made', 'b'],
      ]);
    }
    expect(reviewLockfile({ base, head: base, manifest: MANIFEST })).toEqual({ findings: [], changes: [] });
    expect(rules({ head: lock({ a: third }) })).toEqual([]);
  });

  it('finds nothing in a delivery, a number that was given up, a tombstone, and a secret that came back', () => {
    const copied = succeed(second, {
      ...second,
      targets: { ...second.targets, [targetOf('a')]: { ...held(2), version: 'other' } },
    });
    expect(rules({ base, head: lock({ a: copied }) })).toEqual([]);
    const intent = succeed(second, withPending(second, pending(3)));
    const dropped = succeed(intent, withoutPending(intent));
    expect(dropped.last).toBe(3);
    expect(rules({ base, head: lock({ a: dropped }) })).toEqual([]);
    expect(rules({ base: lock({ a: dropped }), head: lock({ a: made('a', dropped, 4) }) })).toEqual([]);
    const buried = succeed(second, bury(second, '2026-05-01T00:00:00.000Z'));
    expect(rules({ base, head: lock({ a: buried }) })).toEqual([]);
    expect(rules({ base: lock({ a: buried }), head: lock({ a: made('a', buried) }) })).toEqual([]);
  });

  it('finds nothing in a history that has lost its oldest entries for new ones', () => {
    let record = made('a', undefined);
    for (let generation = 2; generation <= 9; generation += 1) record = made('a', record, generation);
    const old = record;
    for (let generation = 10; generation <= 12; generation += 1)
      record = succeed(record, {
        ...record,
        generation,
        history: [...record.history, { generation, date: '2026-10-01T00:00:00.000Z', reason: 'due' as const }].slice(
          -10,
        ),
      });
    expect(record.history).toHaveLength(10);
    expect(rules({ base: lock({ a: old }), head: lock({ a: record }) })).toEqual([]);
  });

  it.each<[string, Lockfile | undefined, string]>([
    ['is deleted', undefined, 'error lockfile-removed'],
    [
      'has another id of its manifest',
      { ...lock({ a: second }), manifest: ID.replace('f', '0') },
      'error lockfile-owner',
    ],
    ['has a lease', { ...base, lease: { run: '7/1', until: '2026-01-01T00:00:00Z' } }, 'error lockfile-journal'],
    ['has an intent', lock({ a: succeed(second, withPending(second, pending(3))) }), 'error lockfile-journal'],
    ['has lost a record', lock({}), 'error lockfile-forgotten'],
    ['has an older generation', lock({ a: first }), 'error lockfile-went-back'],
    ['has an older revision', lock({ a: { ...second, rev: second.rev - 1 } }), 'error lockfile-went-back'],
    ['was edited under its revision', lock({ a: { ...second, definition: 'd1:9' } }), 'error lockfile-edited'],
    [
      'has a record whose chain does not follow',
      lock({ a: { ...second, rev: second.rev + 1, chain: 'f'.repeat(32) } }),
      'error lockfile-edited',
    ],
    ['has a generation that its history does not know', change({ history: second.history }), 'error lockfile-edited'],
    ['has a history that was rewritten', change({ history: third.history.slice(1) }), 'error lockfile-edited'],
    ['has a target ahead of its secret', change({ targets: { [targetOf('a')]: held(9) } }), 'error lockfile-edited'],
    [
      'claims a target that nobody declared',
      change({ targets: { ...third.targets, [targetOf('b')]: held(3) } }),
      'error lockfile-claim',
    ],
    ['brings a secret that nobody declared', lock({ a: second, c: made('c', undefined) }), 'error lockfile-claim'],
  ])('says so when it %s', (_, head, found) => {
    expect(rules({ base, ...(head ? { head } : {}) })).toEqual([found]);
  });

  it('takes a claim for declared that a selector could have made, and no other one', () => {
    const a = secret('a');
    const [target] = a.targets;
    if (!target) throw new Error('no target');
    const covers = (container: string) => container.startsWith('acme/svc-');
    const selector = { words: 'services', list: 'acme', config: {}, multiField: false, covers };
    const selecting = manifestOf([{ ...a, targets: [target, { ...target, id: 'holder', selector }] }]);
    const found = (id: string) =>
      rules({ base, head: change({ targets: { ...third.targets, [id]: held(3) } }) }, selecting);
    expect(found('github/github_secret/acme/svc-a#A')).toEqual([]);
    for (const id of ['acme/web#A', 'acme/svc-a#B']) expect(found(`github/github_secret/${id}`)).toHaveLength(1);
  });

  it.each<[string, Partial<SecretRecord>, string]>([
    ['a date of rotation', { rotated: '2030-01-01T00:00:00.000Z' }, 'error lockfile-edited'],
    ['a fingerprint', { fingerprints: pending(9).fingerprints }, 'error lockfile-edited'],
    ['a nonce', { nonce: 'e'.repeat(32) }, 'error lockfile-edited'],
    [
      'a fingerprint under another key',
      { fingerprints: { value: `hmac-sha256/ffffffff/${'0'.repeat(32)}/${'1'.repeat(64)}` } },
      'warning lockfile-rekeyed',
    ],
  ])('says so when %s changes without a new generation', (_, over, found) => {
    expect(rules({ base, head: lock({ a: succeed(second, { ...second, ...over }) }) })).toEqual([found]);
  });

  it('says so when a tombstone goes away by itself, and when a number is used again', () => {
    const { tombstone: _, ...raised } = bury(second, '2026-05-01T00:00:00.000Z');
    const buried = succeed(second, bury(second, '2026-05-01T00:00:00.000Z'));
    expect(rules({ base: lock({ a: buried }), head: lock({ a: succeed(buried, raised) }) })).toEqual([
      'error lockfile-edited',
    ]);
    const given = lock({ a: { ...second, last: 3 } });
    expect(rules({ base: given, head: lock({ a: { ...third, last: 3 } }) })).toEqual(['error lockfile-reused']);
  });

  it('believes word for word what is on the state branch, and nothing that goes beyond it', () => {
    const head = lock({ a: third });
    expect(rules({ base, head, state: read(lock({ a: third })) })).toEqual([]);
    // An older proposal.
    expect(rules({ base, head, state: lock({ a: made('a', third) }) })).toEqual([]);
    // A laptop that keeps its own file goes on from where the action was.
    expect(rules({ base, head, state: lock({ a: second }) })).toEqual(['warning lockfile-unknown']);
    expect(rules({ base: lock({}), head, state: lock({}) })).toEqual(['warning lockfile-unknown']);
    const other = { ...third, expires: '2030-01-01T00:00:00.000Z' };
    expect(rules({ base, head, state: lock({ a: other }) })).toEqual(['error lockfile-unknown']);
    const forged = change({ rotated: third.rotated ?? '', history: second.history });
    expect(rules({ base, head: forged, state: lock({ a: second }) })).toContain('error lockfile-edited');
  });

  it('takes two copies that were joined for what they are', () => {
    const other = { ...second, targets: { [targetOf('a')]: { ...held(2), version: 'elsewhere' } } };
    const joined = joinLockfiles(base, lock({ a: other }));
    expect(joined.secrets['a']).not.toEqual(second);
    expect(rules({ base, head: joined })).toEqual(['warning lockfile-joined']);
  });

  it('says where in the lockfile, by the secret', () => {
    const head = lock({ a: second, b: { ...made('b', undefined), pending: pending(2) } });
    const text = formatLockfile(head);
    const { findings } = reviewLockfile({ base, head, manifest: MANIFEST, at: recordSpans(text, '.gitsecrets.lock') });
    const line = text.split('\n').findIndex((each) => each.startsWith('    "b": {')) + 1;
    expect(findings).toMatchObject([{ secret: 'b', span: { file: '.gitsecrets.lock', line, column: 5 } }]);
  });
});

describe('what a lockfile is compared with, where the base has moved on', () => {
  const b1 = made('b', undefined);
  const b2 = made('b', b1);

  it('is where the branch began, but for what the base has exactly so', () => {
    const start = lock({ a: second, b: b1 });
    const tip = lock({ a: second, b: b2 });
    // Behind the base, and nothing changed: no step back.
    expect(comparedWith(tip, start, start)).toEqual(start);
    // Merged with the base: what came from there is no change.
    expect(comparedWith(tip, start, lock({ a: third, b: b2 }))).toEqual(tip);
  });

  it('is nothing where there was none on either side, or where the base let go of it', () => {
    expect(comparedWith(undefined, undefined, base)).toBeUndefined();
    expect(comparedWith(undefined, base, undefined)).toBeUndefined();
    expect(comparedWith(base, undefined, undefined)).toBeUndefined();
    expect(comparedWith(base, base, undefined)).toEqual(base);
    expect(comparedWith(base, undefined, base)).toEqual(base);
  });
});
