import { describe, expect, it } from 'vitest';
import { parseTargetId, targetId } from '../../src/core/address.ts';
import { dictionaryOf } from '../../src/core/dictionary.ts';
import { NAME_PATTERN, RESERVED_VARIABLES, valueVariable, variableName } from '../../src/core/names.ts';

describe('names (ruling 11)', () => {
  it.each(['a', '_a', 'DB_PASSWORD', 'db.pass-word', `a${'b'.repeat(127)}`])('takes %s', (name) => {
    expect(NAME_PATTERN.test(name)).toBe(true);
  });

  it.each(['', '1a', '-a', '.a', 'a b', 'a/b', 'ä', 'a\n', 'a\u0000', `a${'b'.repeat(128)}`])('refuses %j', (name) => {
    expect(NAME_PATTERN.test(name)).toBe(false);
  });

  it('names the variable that supplies a value', () => {
    expect(valueVariable('db-pass', 'value')).toBe('SECRETZERO_DB_PASS');
    expect(valueVariable('db.pass', 'user.name')).toBe('SECRETZERO_DB_PASS_USER_NAME');
  });

  it('shows which names collide once they are variables', () => {
    expect(variableName('db-pass')).toBe(variableName('DB_pass'));
    expect(variableName('a_b.c')).toBe(variableName('a.b_c'));
    expect(variableName('a_b')).not.toBe(variableName('ab'));
  });

  it('keeps the variables that mean something else', () => {
    expect([...RESERVED_VARIABLES].sort()).toEqual([
      'API_KEY',
      'CONFIG',
      'FINGERPRINT_KEY',
      'GITHUB_CLIENT_ID',
      'HOST',
      'PORT',
      'RELOAD',
    ]);
  });

  it('puts a target together so that it can be taken apart again', () => {
    for (const place of [{ container: 'acme/app', key: 'A' }, { container: '.env' }, { container: 'a#b', key: 'K' }]) {
      expect(parseTargetId(targetId('github', 'github_secret', place))).toEqual({
        providerKind: 'github',
        kind: 'github_secret',
        ...place,
      });
    }
    expect(parseTargetId('nothing')).toBeUndefined();
  });

  it('keeps what people name in maps where nothing is there before', () => {
    const map = dictionaryOf<number>({ a: 1 }, JSON.parse('{"__proto__": 2, "a": 3}'));
    expect(Object.entries(map).sort()).toEqual([
      ['__proto__', 2],
      ['a', 3],
    ]);
    expect(map['constructor']).toBeUndefined();
  });
});
