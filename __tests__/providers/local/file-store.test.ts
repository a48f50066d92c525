import { chmod, link, mkdir, mkdtemp, readdir, readFile, rm, stat, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Address } from '../../../src/core/address.ts';
import type { Observation } from '../../../src/core/observation.ts';
import { SecretValue } from '../../../src/core/secret-value.ts';
import type { TargetStore, WriteRequest, WriteResult } from '../../../src/providers/contract.ts';
import { provider } from '../../../src/providers/local/index.ts';
import { contextIn } from './context.ts';

let folder: string;
let store: TargetStore;
let warnings: string[];
const signal = new AbortController().signal;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'file-store-'));
  const made = contextIn(folder);
  warnings = made.warnings;
  store = (await provider.open(made.context)).store('file');
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const at = (container: string, key: string, format = 'dotenv'): Address => ({
  store: 'local/file',
  container,
  key,
  settings: { format },
});
const wants = (address: Address, value: string, expected?: WriteRequest['expected']): WriteRequest => ({
  address,
  value: new SecretValue(value),
  stamp: { owner: 'm', secret: 's', field: 'value', generation: 1, nonce: '00' },
  idempotencyKey: 'k',
  ...(expected === undefined ? {} : { expected }),
});
async function write(...batch: WriteRequest[]): Promise<WriteResult[]> {
  const results: WriteResult[] = [];
  for await (const [, result] of store.write(batch, { signal })) results.push(result);
  return results;
}
async function see(...addresses: Address[]): Promise<Observation[]> {
  const seen: Observation[] = [];
  for await (const [, observation] of store.observe(addresses, { signal })) seen.push(observation);
  return seen;
}
const file = (name = '.env'): string => join(folder, name);
const text = (name = '.env'): Promise<string> => readFile(file(name), 'utf8');
const put = (content: string, name = '.env'): Promise<void> => writeFile(file(name), content);

describe('what is written', () => {
  it('is private to the user, whatever the file was before', async () => {
    await put('A=1\n');
    await chmod(file(), 0o644);
    expect(await write(wants(at('.env', 'K'), 'v'))).toEqual([{ outcome: 'written' }]);
    expect((await stat(file())).mode & 0o777).toBe(0o600);
  });

  it('is made private even when no byte of it changes, and then not written again', async () => {
    await write(wants(at('.env', 'K'), 'v'));
    await chmod(file(), 0o640);
    const before = await stat(file());
    await write(wants(at('.env', 'K'), 'v'));
    const after = await stat(file());
    expect(after.mode & 0o777).toBe(0o600);
    expect(after.ino).toBe(before.ino);
  });

  it('leaves nothing beside it: no temporary file, no lock', async () => {
    await write(wants(at('conf/deep/.env', 'K'), 'v'));
    expect(await readdir(file('conf/deep'))).toEqual(['.env']);
  });

  it('takes the place of the file in one step, so that another name of the old one keeps the old text', async () => {
    await put('A=1\n');
    await link(file(), file('other-name'));
    await write(wants(at('.env', 'K'), 'v'));
    expect(await text('other-name')).toBe('A=1\n');
  });

  it('clears away what a killed run left, and nothing that only looks like it', async () => {
    await put('half', '.env.0123456789abcdef.tmp');
    await put('theirs', '.env.backup.tmp');
    await write(wants(at('.env', 'K'), 'v'));
    expect((await readdir(folder)).sort()).toEqual(['.env', '.env.backup.tmp']);
  });

  it('is one write for all keys of a file', async () => {
    await put('# mine\nB=2\n');
    await write(wants(at('.env', 'A'), '1'), wants(at('.env', 'B'), '2'), wants(at('.env', 'C'), '3'));
    expect(await text()).toBe("# mine\nB='2'\nA='1'\nC='3'\n");
  });

  it('goes to several files by one batch', async () => {
    await write(wants(at('a', 'K'), '1'), wants(at('b.json', 'k', 'json'), '2'), wants(at('a', 'L'), '3'));
    expect([await text('a'), await text('b.json')]).toEqual(["K='1'\nL='3'\n", '{\n  "k": "2"\n}\n']);
  });

  it('is complete when two runs write one file at the same time', async () => {
    const other = (await provider.open(contextIn(folder).context)).store('file');
    const writes = Array.from({ length: 20 }, async (_, n) => {
      const outcomes: string[] = [];
      const by = n % 2 === 0 ? store : other;
      for await (const [, result] of by.write([wants(at('.env', `K${n}`), `${n}`)], { signal }))
        outcomes.push(result.outcome);
      return outcomes;
    });
    expect((await Promise.all(writes)).flat()).toEqual(Array.from({ length: 20 }, () => 'written'));
    expect((await text()).split('\n').filter(Boolean).sort()).toEqual(
      Array.from({ length: 20 }, (_, n) => `K${n}='${n}'`).sort(),
    );
  });
});

describe('what is refused', () => {
  it('is a changed value of ours, while keys of others may change freely', async () => {
    await put('K=1\nL=1\nTHEIRS=1\n');
    const [k, l] = await see(at('.env', 'K'), at('.env', 'L'));
    const version = (seen: Observation | undefined): string => (seen?.kind === 'present' ? (seen.condition ?? '') : '');
    await put('K=changed\nL=1\nTHEIRS=2\nMORE=3\n');
    const results = await write(
      wants(at('.env', 'K'), 'new', { kind: 'version', version: version(k) }),
      wants(at('.env', 'L'), 'new', { kind: 'version', version: version(l) }),
    );
    expect(results).toMatchObject([{ outcome: 'refused', error: { code: 'CONFLICT' } }, { outcome: 'written' }]);
    expect(await text()).toBe("K=changed\nL='new'\nTHEIRS=2\nMORE=3\n");
  });

  it('is a value that has gone since it was seen', async () => {
    await put('K=1\n');
    const [seen] = await see(at('.env', 'K'));
    await put('A=1\n');
    const version = seen?.kind === 'present' ? (seen.condition ?? '') : '';
    expect(await write(wants(at('.env', 'K'), 'new', { kind: 'version', version }))).toMatchObject([
      { outcome: 'refused', error: { code: 'CONFLICT' } },
    ]);
  });

  it('is a file that cannot be parsed, which stays as it is', async () => {
    await put('A=1\nB="open\n');
    expect(await write(wants(at('.env', 'K'), 'v'))).toMatchObject([
      { outcome: 'refused', error: { code: 'REJECTED' } },
    ]);
    expect(await text()).toBe('A=1\nB="open\n');
    const [seen] = await see(at('.env', 'K'));
    expect(seen).toMatchObject({ kind: 'unreadable', error: { code: 'REJECTED' } });
    expect(seen?.kind === 'unreadable' ? seen.error.message : '').toContain('.env:2');
  });

  it('is a file that is not UTF-8, which stays as it is', async () => {
    const bytes = Buffer.from([0x41, 0x3d, 0xff, 0x0a]);
    await writeFile(file(), bytes);
    expect(await write(wants(at('.env', 'K'), 'v'))).toMatchObject([
      { outcome: 'refused', error: { code: 'REJECTED' } },
    ]);
    expect(await readFile(file())).toEqual(bytes);
  });

  it('is a value that the format cannot carry, while the others of the batch are written', async () => {
    const results = await write(wants(at('.env', 'K'), `a'b"c`), wants(at('.env', 'L'), 'v'));
    expect(results).toMatchObject([{ outcome: 'refused', error: { code: 'REJECTED' } }, { outcome: 'written' }]);
    expect(await text()).toBe("L='v'\n");
  });

  it('is a key that holds a list', async () => {
    await put('{"k": ["theirs"]}', 'a.json');
    expect(await see(at('a.json', 'k', 'json'))).toMatchObject([{ kind: 'unreadable', error: { code: 'REJECTED' } }]);
    expect(await write(wants(at('a.json', 'k', 'json'), 'v'))).toMatchObject([{ outcome: 'refused' }]);
    expect(await text('a.json')).toBe('{"k": ["theirs"]}');
  });

  it('is a file that two targets take for different formats', async () => {
    expect(await write(wants(at('x', 'A'), '1'), wants(at('x', 'B', 'json'), '2'))).toMatchObject([
      { outcome: 'refused', error: { code: 'REJECTED' } },
      { outcome: 'refused', error: { code: 'REJECTED' } },
    ]);
    expect(await readdir(folder)).toEqual([]);
  });

  it.each([
    ['a symbolic link at the end', 'link', async () => symlink(join(folder, 'real'), join(folder, 'link'))],
    ['a folder that leads out of the workspace', 'out/.env', async () => symlink(tmpdir(), join(folder, 'out'))],
    ['a folder that leads nowhere', 'gone/.env', async () => symlink(join(folder, 'nowhere'), join(folder, 'gone'))],
    [
      'a link into a forbidden folder',
      'x/y',
      async () => {
        await mkdir(join(folder, '.github'));
        await symlink(join(folder, '.github'), join(folder, 'x'));
      },
    ],
    ['a path that climbs out', '../climbed', async () => undefined],
    ['a folder', 'sub', async () => mkdir(join(folder, 'sub'))],
  ])('is %s', async (_, container, prepare) => {
    await prepare();
    const [seen] = await see(at(container, 'K'));
    expect(seen?.kind).toBe('unreadable');
    expect((await store.preflight([at(container, 'K')], { signal })).size).toBe(1);
    expect(await write(wants(at(container, 'K'), 'v'))).toMatchObject([{ outcome: 'refused' }]);
    await expect(store.read([at(container, 'K')], { signal })).rejects.toMatchObject({ name: 'ProviderError' });
  });

  it('is a path below a file, which is told beforehand', async () => {
    await put('A=1\n', 'plain');
    const address = at('plain/.env', 'K');
    expect((await store.preflight([address], { signal })).get(address)).toMatchObject({ code: 'REJECTED' });
    expect(await write(wants(address, 'v'))).toMatchObject([{ outcome: 'refused', error: { code: 'REJECTED' } }]);
    expect(await text('plain')).toBe('A=1\n');
  });

  it('names no folder of this machine in an error', async () => {
    await mkdir(file('sub'));
    const [seen] = await see(at('sub', 'K'));
    expect(JSON.stringify(seen)).not.toContain(folder);
    expect(seen?.kind === 'unreadable' ? seen.error.message : folder).not.toContain(folder);
  });
});

describe('what is seen', () => {
  it('is what may be said of a value, asked once for each address', async () => {
    await put('K=one\nL=two\n');
    const asked: string[] = [];
    const examine = (address: Address, value: SecretValue): { digest: string; settled: boolean } => {
      asked.push(address.key ?? '');
      return { digest: 'd', settled: value.equals(new SecretValue('one')) };
    };
    const seen: Observation[] = [];
    for await (const [, one] of store.observe([at('.env', 'K'), at('.env', 'L'), at('.env', 'M')], { signal, examine }))
      seen.push(one);
    expect(asked).toEqual(['K', 'L']);
    expect(seen).toMatchObject([{ content: { settled: true } }, { content: { settled: false } }, { kind: 'absent' }]);
  });

  it('holds no time of change and no durable version', async () => {
    await put('K=one\n');
    const [seen] = await see(at('.env', 'K'));
    expect(Object.keys(seen ?? {}).sort()).toEqual(['condition', 'kind']);
  });

  it('has a condition that tells nothing in another run', async () => {
    await put('K=one\n');
    const other = (await provider.open(contextIn(folder).context)).store('file');
    const [mine] = await see(at('.env', 'K'));
    for await (const [, theirs] of other.observe([at('.env', 'K')], { signal })) expect(theirs).not.toEqual(mine);
  });
});

describe('what is removed', () => {
  it('is our key and nothing else', async () => {
    await put('# a\nA=1\nK=2\n# b\n');
    await store.delete(at('.env', 'K'), undefined, { signal });
    expect(await text()).toBe('# a\nA=1\n# b\n');
  });

  it('makes no folder for a file that was never there', async () => {
    await store.delete(at('none/.env', 'K'), undefined, { signal });
    expect(await readdir(folder)).toEqual([]);
  });
});

describe('what is told beforehand', () => {
  it('is that a config key has no effect', async () => {
    const address = { ...at('.env', 'K'), settings: { format: 'dotenv', unheeded: ['value_field'] } };
    expect((await store.preflight([address], { signal })).size).toBe(0);
    expect(warnings.join()).toContain('value_field');
  });

  it('writes nothing, not even a folder', async () => {
    await store.preflight([at('new/deep/.env', 'K')], { signal });
    expect(await readdir(folder)).toEqual([]);
  });
});
