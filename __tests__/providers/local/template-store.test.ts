import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Address } from '../../../src/core/address.ts';
import { SecretValue } from '../../../src/core/secret-value.ts';
import type { TargetStore, WriteRequest, WriteResult } from '../../../src/providers/contract.ts';
import { provider } from '../../../src/providers/local/index.ts';
import { contextIn } from './context.ts';

let folder: string;
let store: TargetStore;
let warnings: string[];
const signal = new AbortController().signal;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'template-store-'));
  const made = contextIn(folder);
  warnings = made.warnings;
  store = (await provider.open(made.context)).store('template');
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const at = (key: string): Address => ({
  store: 'local/template',
  container: 'app.conf',
  key,
  settings: { template: 'app.j2' },
});
const template = (text: string): Promise<void> => writeFile(join(folder, 'app.j2'), text);
const output = (): Promise<string> => readFile(join(folder, 'app.conf'), 'utf8');

async function render(values: Record<string, string>, expected?: WriteRequest['expected']): Promise<WriteResult[]> {
  const batch = Object.entries(values).map(
    ([key, value]): WriteRequest => ({
      address: at(key),
      value: new SecretValue(value),
      stamp: { owner: 'm', secret: 's', field: 'value', generation: 1, nonce: '00' },
      idempotencyKey: key,
      ...(expected === undefined ? {} : { expected }),
    }),
  );
  const results: WriteResult[] = [];
  for await (const [, result] of store.write(batch, { signal })) results.push(result);
  return results;
}

describe('a rendered file', () => {
  it('holds all its secrets, by every way to name them, and is private', async () => {
    await template(
      "db={{ db }}\nuser={{ app.user }}\nx={{ secrets.db }}\ny={{ secrets['api-key'] }} {{ secrets['app']['user'] }}\n",
    );
    const results = await render({ 'db.value': 'one', 'app.user': 'two', 'api-key.value': 'three' });
    const text = 'db=one\nuser=two\nx=one\ny=three two\n';
    // The engine keeps a fingerprint of the whole.
    const written = { outcome: 'written', rendered: new SecretValue(text) };
    expect(results).toEqual([written, written, written]);
    expect(await output()).toBe(text);
    expect((await stat(join(folder, 'app.conf'))).mode & 0o777).toBe(0o600);
  });

  it('stays as it is when a secret of its template is not at hand', async () => {
    await template('{{ a }}{{ b }}');
    await render({ 'a.value': '1', 'b.value': '2' });
    expect(await render({ 'a.value': 'new' })).toMatchObject([
      { outcome: 'refused', error: { code: 'REJECTED', span: { file: 'app.j2', line: 1, column: 8 } } },
    ]);
    expect(await output()).toBe('12');
  });

  it('is not written over a text that came after it was seen', async () => {
    await template('{{ a }}');
    expect(await render({ 'a.value': '1' }, { kind: 'absent' })).toMatchObject([{ outcome: 'written' }]);
    await writeFile(join(folder, 'app.conf'), 'edited');
    expect(await render({ 'a.value': '2' }, { kind: 'absent' })).toMatchObject([{ error: { code: 'CONFLICT' } }]);
    expect(await output()).toBe('edited');
  });

  it('is seen whole for each of its keys', async () => {
    await template('{{ a }}-{{ b }}');
    await render({ 'a.value': '1', 'b.value': '2' });
    const seen: boolean[] = [];
    const examine = (_: Address, value: SecretValue): { digest: string } => {
      seen.push(value.equals(new SecretValue('1-2')));
      return { digest: 'd' };
    };
    for await (const [, one] of store.observe([at('a.value'), at('b.value')], { signal, examine })) {
      expect(one).toMatchObject({ kind: 'present', content: { digest: 'd' } });
    }
    expect(seen).toEqual([true, true]);
  });

  it('needs a template that is there and that can be read', async () => {
    const address = at('a.value');
    const errorOf = async (): Promise<string | undefined> =>
      (await store.preflight([address], { signal })).get(address)?.code;
    expect(await errorOf()).toBe('REJECTED');
    await template('{% for x in y %}');
    expect(await errorOf()).toBe('REJECTED');
    await template('{{ a }}');
    expect(await errorOf()).toBeUndefined();
  });

  it('comes with a warning when its template does not use one of its secrets', async () => {
    await template('{{ a }}');
    await render({ 'a.value': '1', 'b.value': '2' });
    expect(warnings.join()).toContain('b.value');
  });
});
