import { describe, expect, it } from 'vitest';
import { insertStanzas } from '../../src/scan/insert.ts';

const STANZA = ['# why', '- name: x', '  kind: static'];
const into = (text: string | undefined) => {
  const result = insertStanzas(text, [STANZA]);
  if ('problem' in result) throw new Error(result.problem);
  return result.text;
};

describe('stanzas that are put into a manifest', () => {
  it('make one where there is none', () => {
    expect(into(undefined)).toBe('version: "1.0"\n\nsecrets:\n  # why\n  - name: x\n    kind: static\n');
  });

  it.each([
    [
      'after the last secret',
      'secrets:\n  - name: a\n    kind: uuid\nproviders: {}\n',
      'secrets:\n  - name: a\n    kind: uuid\n\n  # why\n  - name: x\n    kind: static\nproviders: {}\n',
    ],
    [
      'at the indentation of the list',
      'secrets:\n- name: a # b\n  kind: uuid\n',
      'secrets:\n- name: a # b\n  kind: uuid\n\n# why\n- name: x\n  kind: static\n',
    ],
    [
      'after comments of the list, before those of what follows',
      'secrets:\n  - name: a\n  # - name: later\n\n# providers\nproviders: {}\n',
      'secrets:\n  - name: a\n  # - name: later\n\n  # why\n  - name: x\n    kind: static\n\n# providers\nproviders: {}\n',
    ],
    [
      'after a secret in braces over lines',
      'secrets:\n  - { name: a,\n      kind: uuid\n    }\nproviders: {}\n',
      'secrets:\n  - { name: a,\n      kind: uuid\n    }\n\n  # why\n  - name: x\n    kind: static\nproviders: {}\n',
    ],
    [
      'after a block of text',
      'secrets:\n  - name: a\n    description: |\n      one\n\n      two\n',
      'secrets:\n  - name: a\n    description: |\n      one\n\n      two\n\n  # why\n  - name: x\n    kind: static\n',
    ],
    [
      'under an empty key',
      'secrets: # none\nversion: "1.0"\n',
      'secrets: # none\n  # why\n  - name: x\n    kind: static\nversion: "1.0"\n',
    ],
    ['in place of an empty list', 'secrets: [] # none\n', 'secrets: # none\n  # why\n  - name: x\n    kind: static\n'],
    [
      'under a key of their own',
      'version: "1.0"',
      'version: "1.0"\n\nsecrets:\n  # why\n  - name: x\n    kind: static\n',
    ],
    [
      'with the line ends of the file',
      'secrets:\r\n  - name: a',
      'secrets:\r\n  - name: a\r\n\r\n  # why\r\n  - name: x\r\n    kind: static\r\n',
    ],
  ])('stand %s, and change no other byte', (_, before, after) => {
    expect(into(before)).toBe(after);
  });

  it.each([['secrets: [{ name: a }]\n'], ['x-a: &a []\nsecrets: *a\n'], ['[1]\n'], ['a: [\n'], ['a: 1\n---\nb: 1\n']])(
    'are refused where they do not fit: %j',
    (text) => {
      expect(insertStanzas(text, [STANZA])).toMatchObject({ problem: expect.any(String), hint: expect.any(String) });
    },
  );
});
