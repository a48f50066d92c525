import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Lockfile } from '../../src/core/lock.ts';
import { EMPTY_RECORD } from '../../src/core/lock.ts';
import { formatLockfile } from '../../src/lockfile/format.ts';
import { parseLockfile } from '../../src/lockfile/parse.ts';
import { Bench } from '../engine/bench.ts';
import { lockfiles } from './arbitrary.ts';

function parsed(text: string): Lockfile {
  const read = parseLockfile(text, 'f');
  if (read.version !== 2) throw new Error('not of version 2');
  return read.lockfile;
}

/** The same content, with the members of every object in the opposite order. */
function reversed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(reversed);
  if (typeof value !== 'object' || value === null) return value;
  const turned: Record<string, unknown> = Object.create(null);
  for (const key of Object.keys(value).reverse()) turned[key] = reversed((value as Record<string, unknown>)[key]);
  return turned;
}

describe('the text of a lockfile', () => {
  it('is JSON of two blanks, sorted keys, one scalar a line and a final newline', () => {
    const text = formatLockfile({
      manifest: 'm',
      secrets: {
        b: { ...EMPTY_RECORD, rev: 1 },
        a: {
          ...EMPTY_RECORD,
          generation: 1,
          rev: 2,
          targets: { 'x/y/z': { state: 'held', generation: 1, field: 'value' } },
          history: [{ reason: 'created', generation: 1, date: '2026-01-01T00:00:00.000Z' }],
        },
      },
    });
    expect(text).toBe(`{
  "manifest": "m",
  "secrets": {
    "a": {
      "generation": 1,
      "history": [
        {
          "date": "2026-01-01T00:00:00.000Z",
          "generation": 1,
          "reason": "created"
        }
      ],
      "rev": 2,
      "rotations": 0,
      "targets": {
        "x/y/z": {
          "field": "value",
          "generation": 1,
          "state": "held"
        }
      }
    },
    "b": {
      "generation": 0,
      "rev": 1,
      "rotations": 0
    }
  },
  "version": 2
}
`);
  });

  it('is read back as what was written: parse after format is the identity', () => {
    fc.assert(
      fc.property(lockfiles, (lockfile) => {
        const text = formatLockfile(lockfile);
        expect(reversed(parsed(text))).toEqual(reversed(lockfile));
        expect(formatLockfile(parsed(text))).toBe(text);
      }),
    );
  });

  it('does not depend on the order in which its content was put together', () => {
    fc.assert(
      fc.property(lockfiles, (lockfile) => {
        expect(formatLockfile(reversed(lockfile) as Lockfile)).toBe(formatLockfile(lockfile));
      }),
    );
  });

  it('never holds a digest of a version 1 lockfile again', () => {
    const legacy = { hash: 'a'.repeat(64), unique: true };
    const target = { generation: 1, field: 'value', state: 'unknown' as const, legacy };
    const text = formatLockfile({ manifest: 'm', secrets: { s: { ...EMPTY_RECORD, targets: { 'x/y/z': target } } } });
    expect(text).not.toContain('legacy');
    expect(text).not.toContain(legacy.hash);
  });

  it('never holds a value, a host, a user or a time of the run itself', async () => {
    const bench = new Bench([{ targets: ['vault', 'github', '~file'] }], { keyed: true });
    await bench.run();
    await bench.run({ force: ['s'] });
    for (const text of [...bench.state.texts, ...bench.local.texts]) {
      for (const form of ['utf8', 'base64', 'base64url', 'hex'] as const) {
        for (const run of [1, 2]) expect(text).not.toContain(Buffer.from(`made-by-run-${run}-${run}`).toString(form));
      }
      expect(text).not.toMatch(/synced|hostname|e-?mail|"user/i);
    }
  });
});
