import { describe, expect, it } from 'vitest';
import { accepted, errors, load, secretOf } from './support.ts';

const keeping = (...targets: readonly string[]): string =>
  `secrets:\n  - name: api\n    kind: random_password\n    targets:\n${targets.map((each) => `      - ${each}\n`).join('')}`;
const targetsOf = (text: string) => secretOf(accepted(text), 'api').targets;

describe('a kind of target that its config makes another one', () => {
  it('has the identity, the store and the abilities of that one, whatever name led there', () => {
    const [first, second, third] = targetsOf(
      keeping(
        '{provider: vault, kind: vault_kv, config: {path: a}}',
        '{provider: vault, kind: vault_kv, config: {path: b, version: 1}}',
        '{provider: vault, kind: kv, config: {path: c, version: "1"}}',
      ),
    );
    expect([first?.id, second?.id, third?.id]).toEqual([
      'vault/vault_kv/secret/a#value',
      'vault/vault_kv_v1/secret/b#value',
      'vault/vault_kv_v1/secret/c#value',
    ]);
    expect([second?.address.store, second?.kind]).toEqual(['vault/vault_kv_v1', 'vault_kv_v1']);
    expect([first?.capabilities.conditionalWrite, second?.capabilities.conditionalWrite]).toEqual([true, false]);
  });

  it('is where a value is read through, too', () => {
    const text =
      'secrets:\n  - name: copy\n    kind: static\n    source:\n      kind: provider_read\n      config: {provider: vault, kind: kv, read: {path: a, version: 1}}\n    targets: [{provider: local, kind: file}]\n';
    expect(secretOf(accepted(text), 'copy').fields[0]?.making).toMatchObject({
      reads: { address: { store: 'vault/vault_kv_v1', container: 'secret/a', key: 'value' } },
    });
  });

  it('is held against the rules of what it is: no metadata where none are kept', () => {
    const text = keeping('{provider: vault, kind: vault_kv, config: {path: a, version: 1, metadata: {team: x}}}');
    expect(errors(load(text))).toEqual([expect.stringMatching(/^error MANIFEST_INVALID .*config\.metadata$/)]);
  });

  it('claims a place once: two values at one key of one path are an error', () => {
    const text = `${keeping('{provider: vault, kind: vault_kv, config: {path: a}}')}  - name: other\n    kind: random_password\n    targets: [{provider: vault, kind: kv, config: {path: secret/data/a}}]\n`;
    expect(errors(load(text))).toEqual([expect.stringContaining('MANIFEST_DUPLICATE_ADDRESS')]);
  });

  it('takes no more values at one path than it has room for marks', () => {
    const many = Array.from(
      { length: 65 },
      (_, n) =>
        `  - name: s${n}\n    kind: random_password\n    targets: [{provider: vault, kind: kv, config: {path: a, key: k${n}}}]\n`,
    );
    expect(errors(load(`secrets:\n${many.join('')}`))).toEqual([expect.stringContaining('MANIFEST_LIMIT')]);
  });
});
