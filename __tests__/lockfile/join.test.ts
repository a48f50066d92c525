import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalJson } from '../../src/core/canonical.ts';
import type { Lockfile, SecretRecord } from '../../src/core/lock.ts';
import { EMPTY_RECORD } from '../../src/core/lock.ts';
import { bury } from '../../src/core/record.ts';
import { recordHash, succeed } from '../../src/lockfile/chain.ts';
import { formatLockfile } from '../../src/lockfile/format.ts';
import { joinLockfiles } from '../../src/lockfile/join.ts';
import { lockfiles } from './arbitrary.ts';

const text = (lockfile: Lockfile) => formatLockfile(lockfile);
const of = (record: Partial<SecretRecord>): Lockfile => ({
  manifest: 'm',
  secrets: { s: { ...EMPTY_RECORD, ...record } },
});
const joined = (a: Partial<SecretRecord>, b: Partial<SecretRecord>) =>
  joinLockfiles(of(a), of(b)).secrets['s'] as SecretRecord;
const held = { generation: 2, field: 'value', state: 'held' as const };

describe('the join of two lockfiles', () => {
  it('is commutative', () => {
    fc.assert(
      fc.property(lockfiles, lockfiles, (a, b) => {
        expect(text(joinLockfiles(a, b))).toBe(text(joinLockfiles(b, a)));
      }),
      { numRuns: 300 },
    );
  });

  it('is associative', () => {
    fc.assert(
      fc.property(lockfiles, lockfiles, lockfiles, (a, b, c) => {
        expect(text(joinLockfiles(joinLockfiles(a, b), c))).toBe(text(joinLockfiles(a, joinLockfiles(b, c))));
      }),
      { numRuns: 500 },
    );
  });

  it('is associative for copies of one record that differ in a little', () => {
    // Three hands on one record: what a merge of real branches looks like.
    const variants = fc.constantFrom<Partial<SecretRecord>>(
      { targets: { a: held } },
      { targets: { a: { ...held, version: '2' } } },
      { targets: { a: held, b: held } },
      { targets: {} },
      { targets: { a: { generation: 2, field: 'value', state: 'unknown' } } },
      { targets: { a: { generation: 1, field: 'user', state: 'behind' } } },
      { targets: { a: held }, rotations: 3 },
      { targets: { a: held }, tombstone: '2026-01-01T00:00:00.000Z' },
    );
    const copy = variants.map((variant) => of({ generation: 2, rev: 4, ...variant }));
    fc.assert(
      fc.property(copy, copy, copy, (a, b, c) => {
        expect(text(joinLockfiles(joinLockfiles(a, b), c))).toBe(text(joinLockfiles(a, joinLockfiles(b, c))));
        expect(text(joinLockfiles(a, b))).toBe(text(joinLockfiles(b, a)));
      }),
      { numRuns: 600 },
    );
  });

  it('is idempotent, and joining what was joined changes nothing', () => {
    fc.assert(
      fc.property(lockfiles, lockfiles, (a, b) => {
        expect(text(joinLockfiles(a, a))).toBe(text(a));
        const both = joinLockfiles(a, b);
        expect(text(joinLockfiles(both, a))).toBe(text(both));
        expect(text(joinLockfiles(both, b))).toBe(text(both));
      }),
      { numRuns: 300 },
    );
  });

  it('changes neither side', () => {
    fc.assert(
      fc.property(lockfiles, lockfiles, (a, b) => {
        const before = [canonicalJson(a), canonicalJson(b)];
        joinLockfiles(a, b);
        expect([canonicalJson(a), canonicalJson(b)]).toEqual(before);
      }),
    );
  });

  it('keeps, record by record, the one with the higher generation, then the higher revision', () => {
    expect(joined({ generation: 2, rev: 1 }, { generation: 1, rev: 9 })).toMatchObject({ generation: 2, rev: 1 });
    expect(joined({ generation: 2, rev: 1 }, { generation: 2, rev: 2 })).toMatchObject({ rev: 2 });
    const both = joinLockfiles(
      { manifest: 'm', secrets: { a: { ...EMPTY_RECORD, rev: 1 } } },
      { manifest: 'm', secrets: { b: { ...EMPTY_RECORD, rev: 1 } } },
    );
    expect(Object.keys(both.secrets).sort()).toEqual(['a', 'b']);
  });

  it('lets a tombstone win over what it buried, and a secret made again over its tombstone', () => {
    const record: SecretRecord = { ...EMPTY_RECORD, generation: 2, rev: 3, targets: { a: held } };
    const dead = succeed(record, bury(record, '2026-01-01T00:00:00.000Z'));
    expect(joined(record, dead).tombstone).toBeDefined();
    const { tombstone: _t, ...alive } = { ...dead, generation: 3, rev: 1 };
    expect(joined(dead, alive).tombstone).toBeUndefined();
  });

  it('takes what both sides say differently of a target for unknown, and keeps what they agree on', () => {
    const same = { generation: 2, rev: 4 };
    const record = joined(
      { ...same, targets: { a: { ...held, version: '1' }, b: held } },
      { ...same, targets: { a: { ...held, version: '2' }, b: held, c: held } },
    );
    expect(record.targets).toEqual({
      a: { generation: 2, field: 'value', state: 'unknown' },
      b: held,
      c: { generation: 2, field: 'value', state: 'unknown' },
    });
  });

  it('keeps both intents of two copies (E19)', () => {
    const intent = (nonce: string, generation: number) => ({ nonce, generation, targets: {} }) as never;
    const record = joined(
      { generation: 1, rev: 2, pending: intent('x', 2) },
      { generation: 1, rev: 2, pending: intent('y', 3) },
    );
    expect(record.pending?.nonce).toBe('y');
    expect(record.rivals?.map((each) => each.nonce)).toEqual(['x']);
  });

  it('keeps the lease that ends last', () => {
    const leased = (run: string, until: string): Lockfile => ({ manifest: 'm', secrets: {}, lease: { run, until } });
    const both = joinLockfiles(leased('1', '2026-01-01T00:00:00Z'), leased('2', '2026-01-02T00:00:00Z'));
    expect(both.lease?.run).toBe('2');
  });

  it('takes the id of the side that has one', () => {
    const empty: Lockfile = { manifest: '', secrets: {} };
    expect(joinLockfiles(empty, of({})).manifest).toBe('m');
    expect(joinLockfiles(of({}), empty).manifest).toBe('m');
  });
});

describe('the chain of a record', () => {
  it('links each revision to its predecessor by hash', () => {
    const first = succeed(undefined, { ...EMPTY_RECORD, generation: 1 });
    const second = succeed(first, { ...first, generation: 2 });
    expect(first).toMatchObject({ rev: 1, chain: '' });
    expect(second).toMatchObject({ rev: 2, chain: recordHash(first) });
    expect(recordHash(second)).not.toBe(recordHash(first));
  });

  it('keeps the predecessor where the content is the same', () => {
    const first = succeed(undefined, { ...EMPTY_RECORD, generation: 1 });
    expect(succeed(first, { ...first, rev: 77, chain: 'x' })).toBe(first);
  });
});
