import { describe, expect, it } from 'vitest';
import type { SecretZeroError } from '../../src/core/errors.ts';
import { EMPTY_RECORD } from '../../src/core/lock.ts';
import { formatLockfile } from '../../src/lockfile/format.ts';
import { parseLockfile } from '../../src/lockfile/parse.ts';

const GOOD = formatLockfile({
  manifest: 'm',
  secrets: {
    s: {
      ...EMPTY_RECORD,
      generation: 1,
      rev: 1,
      created: '2026-01-01T00:00:00.000Z',
      targets: { 'x/y/z#K': { generation: 1, field: 'value', state: 'held' } },
    },
  },
});

function refusal(text: string): SecretZeroError {
  try {
    parseLockfile(text, '.gitsecrets.lock');
  } catch (error) {
    return error as SecretZeroError;
  }
  throw new Error('it was accepted');
}

interface Tree {
  [member: string]: Tree | undefined;
}

const targetIn = (secret: Tree) => secret['targets']?.['x/y/z#K'] as Tree;

/** A lockfile whose one member is something else. */
function broken(change: (tree: Tree) => void): string {
  const tree = JSON.parse(GOOD);
  change(tree);
  return JSON.stringify(tree, null, 2);
}

describe('reading a lockfile', () => {
  it('takes CRLF and a byte order mark for no change', () => {
    const read = (text: string) => parseLockfile(text, 'f');
    expect(read(GOOD.replaceAll('\n', '\r\n'))).toEqual(read(GOOD));
    expect(read(`\uFEFF${GOOD}`)).toEqual(read(GOOD));
  });

  it.each([
    ['a trailing comma', '{\n  "version": 2,\n}', 3, 1],
    ['a word where a value is expected', '{\n  "version": 2,\n  "manifest": oops\n}', 3, 15],
    ['a file that was cut off', '{\n  "version": 2,\n  "manif', 3, 9],
    ['an empty file', '', 1, 1],
    ['a word in a long file', `{\n${'  "a": 1,\n'.repeat(500)}  "b": oops\n}`, 502, 8],
  ])('refuses %s and names the place', (_, text, line, column) => {
    const error = refusal(text);
    expect(error).toMatchObject({ code: 'LOCKFILE_CORRUPT', span: { file: '.gitsecrets.lock', line, column } });
    expect(error.hint).toBeDefined();
  });

  it.each(['<<<<<<< HEAD', '=======', '>>>>>>> theirs', '||||||| base'])(
    'refuses the merge marker %s by name and line',
    (marker) => {
      const lines = GOOD.split('\n');
      lines.splice(4, 0, marker);
      for (const end of ['\n', '\r\n']) {
        const error = refusal(lines.join(end));
        expect(error).toMatchObject({ code: 'LOCKFILE_CORRUPT', span: { line: 5, column: 1 } });
        expect(error.message).toContain('merge');
      }
    },
  );

  it('refuses a file of a newer version, and says which release is needed', () => {
    const error = refusal(broken((tree) => Object.assign(tree, { version: 3 })));
    expect(error.code).toBe('LOCKFILE_NEWER');
    expect(error.message).toContain('3');
  });

  it.each<[string, (secret: Tree, tree: Tree) => void, string]>([
    ['no version', (_, tree) => Reflect.deleteProperty(tree, 'version'), 'version'],
    ['no manifest id', (_, tree) => Object.assign(tree, { manifest: '' }), 'manifest'],
    ['secrets that are a list', (_, tree) => Object.assign(tree, { secrets: [] }), 'secrets'],
    ['a generation that is no number', (s) => Object.assign(s, { generation: '1' }), 'secrets.s.generation'],
    ['a negative number', (s) => Object.assign(s, { rev: -1 }), 'secrets.s.rev'],
    ['a fraction', (s) => Object.assign(s, { rotations: 0.5 }), 'secrets.s.rotations'],
    ['a date that is none', (s) => Object.assign(s, { created: 'yesterday' }), 'secrets.s.created'],
    [
      'a state that nobody knows',
      (s) => Object.assign(targetIn(s), { state: 'fine' }),
      'secrets.s.targets["x/y/z#K"].state',
    ],
    ['a target without field', (s) => Reflect.deleteProperty(targetIn(s), 'field'), 'field'],
    ['a history that is no list', (s) => Object.assign(s, { history: {} }), 'secrets.s.history'],
    [
      'fingerprints that are no text',
      (s) => Object.assign(s, { fingerprints: { value: 7 } }),
      'secrets.s.fingerprints',
    ],
    ['an intent without nonce', (s) => Object.assign(s, { pending: { generation: 2 } }), 'secrets.s.pending.nonce'],
    [
      'an intent of an unknown kind',
      (s) =>
        Object.assign(s, {
          pending: {
            action: 'burn',
            generation: 2,
            nonce: 'n',
            since: '2026-01-01',
            until: '2026-01-01',
            targets: {},
          },
        }),
      'secrets.s.pending.action',
    ],
    [
      'an expectation of an unknown kind',
      (s) =>
        Object.assign(s, {
          pending: {
            action: 'make',
            generation: 2,
            nonce: 'n',
            since: '2026-01-01',
            until: '2026-01-01',
            targets: { 'x/y/z#K': { kind: 'gone' } },
          },
        }),
      'secrets.s.pending.targets["x/y/z#K"].kind',
    ],
    ['a lease without run', (_, tree) => Object.assign(tree, { lease: { until: '2026-01-01' } }), 'lease.run'],
  ])('refuses %s and names the member', (_, change, path) => {
    const error = refusal(broken((tree) => change(tree['secrets']?.['s'] as Tree, tree)));
    expect(error.code).toBe('LOCKFILE_CORRUPT');
    expect(error.message).toContain(path);
  });

  it('quotes nothing of the file in what it says', () => {
    const error = refusal('{"version": 2, "manifest": "m", "secrets": hunter2hunter2}');
    expect(`${error.message} ${error.hint}`).not.toContain('hunter2');
  });

  it('takes names that objects have already for names', () => {
    const text = broken((tree) => {
      const secrets = tree['secrets'] as Tree;
      secrets['constructor'] = secrets['s'];
    }).replace('"s":', '"__proto__":');
    const read = parseLockfile(text, 'f');
    if (read.version !== 2) throw new Error('not of version 2');
    expect(Object.keys(read.lockfile.secrets).sort()).toEqual(['__proto__', 'constructor']);
    expect(read.lockfile.secrets['toString']).toBeUndefined();
  });
});
