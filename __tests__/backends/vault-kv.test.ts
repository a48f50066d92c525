import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Address } from '../../src/core/address.ts';
import type { Observation, Stamp } from '../../src/core/observation.ts';
import { SecretValue } from '../../src/core/secret-value.ts';
import type { ObserveOptions, TargetStore, WriteRequest, WriteResult } from '../../src/providers/contract.ts';
import { vaultFloor } from '../../src/providers/vault/floor.ts';
import { provider } from '../../src/providers/vault/index.ts';
import { must, type OpenBao, startOpenBao } from '../support/openbao.ts';
import { providerContext } from '../support/provider-context.ts';

let bao: OpenBao;
beforeAll(async () => {
  bao = await startOpenBao();
});
afterAll(() => bao[Symbol.asyncDispose]());

const live = () => new AbortController().signal;
const folder = () => `t${randomUUID()}`;
const kv = (path: string, key = 'value'): Address => ({ store: 'vault/vault_kv', container: `secret/${path}`, key });

async function open(token = bao.root, more: { environment?: Record<string, string>; config?: object } = {}) {
  const at = providerContext({
    kind: 'vault',
    auth: { token },
    environment: { VAULT_ADDR: bao.url, ...more.environment },
    config: { ...more.config },
  });
  const session = await provider.open(at.context);
  return {
    ...at,
    session,
    store: session.store('vault_kv'),
    paths: () => at.sent.map(({ url }) => url.split('/v1/')[1]),
  };
}

function stampFor(key: string, generation = 1): Stamp {
  return { owner: 'manifest', secret: key, field: 'value', generation, nonce: 'ab'.repeat(16) };
}

function request(address: Address, value: string, expected?: WriteRequest['expected']): WriteRequest {
  const stamp = stampFor(address.key ?? '');
  return {
    address,
    value: new SecretValue(value),
    stamp,
    idempotencyKey: randomUUID(),
    ...(expected === undefined ? {} : { expected }),
  };
}

async function write(store: TargetStore, ...requests: WriteRequest[]): Promise<WriteResult[]> {
  const results = new Map<Address, WriteResult>();
  for await (const [address, result] of store.write(requests, { signal: live() })) results.set(address, result);
  return requests.map(({ address }) => results.get(address) as WriteResult);
}

async function look(
  store: TargetStore,
  addresses: readonly Address[],
  options: Partial<ObserveOptions> = {},
): Promise<Observation[]> {
  const seen = new Map<Address, Observation>();
  for await (const [address, each] of store.observe(addresses, { signal: live(), ...options })) seen.set(address, each);
  return addresses.map((address) => seen.get(address) as Observation);
}

const recorded: Partial<ObserveOptions> = { marks: (address) => [stampFor(address.key ?? '')] };
const dataAt = async (path: string) => (await bao.call('GET', `secret/data/${path}`)).body.data.data;
const metadataAt = async (path: string) => (await bao.call('GET', `secret/metadata/${path}`)).body.data;
const byHand = async (path: string, data: Record<string, unknown>) =>
  must(await bao.call('POST', `secret/data/${path}`, { data }));

describe('keys of one path', () => {
  it('are written without a change to what others keep there, in data and in metadata', async () => {
    const path = folder();
    await byHand(path, { theirs: 'kept', number: 7 });
    must(await bao.call('POST', `secret/metadata/${path}`, { custom_metadata: { team: 'theirs' }, max_versions: 3 }));
    const { store } = await open();
    expect(await write(store, request(kv(path, 'ours'), 'value', { kind: 'absent' }))).toMatchObject([
      { outcome: 'written', version: '2' },
    ]);
    expect(await dataAt(path)).toEqual({ theirs: 'kept', number: 7, ours: 'value' });
    const metadata = await metadataAt(path);
    expect([metadata.custom_metadata.team, metadata.max_versions]).toEqual(['theirs', 3]);
  });

  it('keep the proof of one when another is written: its stamp is carried on to the new version', async () => {
    const path = folder();
    const { store } = await open();
    await write(store, request(kv(path, 'a'), 'one', { kind: 'absent' }));
    await write(store, request(kv(path, 'b'), 'two', { kind: 'absent' }));
    const seen = await look((await open()).store, [kv(path, 'a'), kv(path, 'b')]);
    expect(
      seen.map((each) => each.kind === 'present' && [each.version, each.stamp?.version, each.stamp?.secret]),
    ).toEqual([
      ['2', '2', 'a'],
      ['2', '2', 'b'],
    ]);
  });

  it('can be written one after another in a run that saw them at the same version', async () => {
    const path = folder();
    const { store } = await open();
    await write(store, request(kv(path, 'a'), 'one'), request(kv(path, 'b'), 'one'));
    await look(store, [kv(path, 'a'), kv(path, 'b')]);
    const expected = { kind: 'version', version: '1' } as const;
    const outcomes = [
      ...(await write(store, request(kv(path, 'a'), 'two', expected))),
      ...(await write(store, request(kv(path, 'b'), 'two', expected))),
      ...(await write(store, request(kv(path, 'a'), 'three', expected))),
    ];
    expect(outcomes).toMatchObject([
      { outcome: 'written', version: '2' },
      { outcome: 'written', version: '3' },
      { outcome: 'refused', error: { code: 'CONFLICT' } },
    ]);
    expect(await dataAt(path)).toEqual({ a: 'two', b: 'two' });
  });

  it('are of one write, whatever their number', async () => {
    const path = folder();
    const { store } = await open();
    await write(
      store,
      ...Array.from({ length: 30 }, (_, n) => request(kv(path, `k${n}`), `v${n}`, { kind: 'absent' })),
    );
    expect([Object.keys(await dataAt(path)).length, (await metadataAt(path)).current_version]).toEqual([30, 1]);
  });

  it('are said to be unknown, not changed, when somebody wrote beside them', async () => {
    const path = folder();
    const { store } = await open();
    await write(store, request(kv(path), 'ours'));
    must(await bao.call('PATCH', `secret/data/${path}`, { data: { theirs: 'x' } }));
    const [seen] = await look((await open()).store, [kv(path)], recorded);
    expect(seen).toMatchObject({ kind: 'present', version: '2', shared: true, stamp: { version: '1' } });
  });

  it('are compared where somebody wrote beside them and they may be read, and not where only names may be seen', async () => {
    const path = folder();
    const { store } = await open();
    await write(store, request(kv(path), 'ours'));
    must(await bao.call('PATCH', `secret/data/${path}`, { data: { theirs: 'x' } }));
    const examined: boolean[] = [];
    const examine = (_: Address, value: SecretValue) => {
      examined.push(value.equals(new SecretValue('ours')));
      return { settled: true };
    };
    const reader = await open();
    expect(await look(reader.store, [kv(path)], { ...recorded, examine })).toMatchObject([
      { content: { settled: true } },
    ]);
    expect(examined).toEqual([true]);
    const policy = `path "secret/metadata/*" { capabilities = ["read"] }
      path "secret/subkeys/*" { capabilities = ["read"] }`;
    const names = await open(await bao.tokenWith(policy));
    const [seen] = await look(names.store, [kv(path)], { ...recorded, examine });
    expect(seen).toMatchObject({ kind: 'present', shared: true });
    expect(seen).not.toHaveProperty('content');
  });

  it('are absent when somebody wrote the path without them, and said to have changed when they are alone there', async () => {
    const [emptied, changed] = [folder(), folder()];
    const { store } = await open();
    await write(store, request(kv(emptied), 'ours'), request(kv(changed), 'ours'));
    await byHand(emptied, { theirs: 'x' });
    await byHand(changed, { value: 'x' });
    const [gone, other] = await look((await open()).store, [kv(emptied), kv(changed)], recorded);
    expect(gone?.kind).toBe('absent');
    expect(other).toMatchObject({ kind: 'present', version: '2', stamp: { version: '1' } });
    expect(other).not.toHaveProperty('shared');
  });

  it('leave the others when one is deleted; the last one deletes the version, which can be brought back', async () => {
    const path = folder();
    const { store } = await open();
    await write(store, request(kv(path, 'a'), 'one'), request(kv(path, 'b'), 'two'));
    await store.delete(kv(path, 'a'), '1', { signal: live() });
    expect(await dataAt(path)).toEqual({ b: 'two' });
    expect(await look((await open()).store, [kv(path, 'b')])).toMatchObject([
      { version: '2', stamp: { version: '2' } },
    ]);
    expect(await write(store, request(kv(path, 'a'), 'again', { kind: 'absent' }))).toMatchObject([{ version: '3' }]);
    await store.delete(kv(path, 'a'), '3', { signal: live() });
    await store.delete(kv(path, 'b'), '1', { signal: live() });
    expect(await look((await open()).store, [kv(path, 'b')])).toEqual([{ kind: 'absent' }]);
    must(await bao.call('POST', `secret/undelete/${path}`, { versions: [4] }));
    expect(await dataAt(path)).toEqual({ b: 'two' });
  });

  it('can be written where the last version was deleted or destroyed, which is absence', async () => {
    for (const how of ['delete', 'destroy'] as const) {
      const path = folder();
      await byHand(path, { value: 'old' });
      must(await bao.call('POST', `secret/${how}/${path}`, { versions: [1] }));
      const { store } = await open();
      expect(await look(store, [kv(path)])).toEqual([{ kind: 'absent' }]);
      expect(await write(store, request(kv(path), 'new', { kind: 'absent' }))).toMatchObject([{ version: '2' }]);
      expect(await dataAt(path)).toEqual({ value: 'new' });
    }
  });

  it('that went with a deleted version are not said to be there when another is written anew', async () => {
    const path = folder();
    const { store } = await open();
    await write(store, request(kv(path, 'a'), 'one'), request(kv(path, 'b'), 'two'));
    must(await bao.call('DELETE', `secret/data/${path}`));
    const later = await open();
    await look(later.store, [kv(path, 'a')], recorded);
    await write(later.store, request(kv(path, 'a'), 'three', { kind: 'absent' }));
    const seen = await look((await open()).store, [kv(path, 'a'), kv(path, 'b')], recorded);
    expect(seen).toMatchObject([{ kind: 'present', stamp: { version: '2' } }, { kind: 'absent' }]);
  });

  it('that are no text are neither read nor taken for absent', async () => {
    const path = folder();
    await byHand(path, { value: { nested: true } });
    const { store } = await open();
    expect(await look(store, [kv(path)])).toMatchObject([{ kind: 'present' }]);
    await expect(store.read([kv(path)], { signal: live() })).rejects.toMatchObject({ code: 'REJECTED' });
  });

  it('have the custom metadata that is declared, and get it without their value when it changes', async () => {
    const path = folder();
    const { store } = await open();
    const described = (team: string) => ({ ...kv(path), settings: { metadata: { team } } });
    await write(store, request(described('a'), 'x'));
    expect((await metadataAt(path)).custom_metadata.team).toBe('a');
    await store.describe?.(described('b'), { signal: live() });
    const { custom_metadata, current_version } = await metadataAt(path);
    expect([custom_metadata.team, current_version]).toEqual(['b', 1]);
    expect(await look((await open()).store, [kv(path)])).toMatchObject([{ stamp: { version: '1' } }]);
  });

  it('take no more marks than Vault has room for: that is said before anything is written', async () => {
    const path = folder();
    await byHand(path, { theirs: 'x' });
    const full = Object.fromEntries(Array.from({ length: 64 }, (_, n) => [`theirs-${n}`, 'x']));
    must(await bao.call('POST', `secret/metadata/${path}`, { custom_metadata: full }));
    const { store } = await open();
    await look(store, [kv(path)]);
    const problems = await store.preflight([kv(path)], { signal: live() });
    expect([...problems.values()]).toMatchObject([{ code: 'REJECTED' }]);
  });
});

describe('with a policy for metadata alone', () => {
  const POLICY = 'path "secret/metadata/*" { capabilities = ["read", "list"] }';

  it('a drift check sees what is in sync, missing and changed, and touches no path with values', async () => {
    const base = folder();
    const addresses = ['held', 'gone', 'moved', 'never'].map((name) => kv(`${base}/${name}`));
    const { store } = await open();
    await write(store, ...addresses.slice(0, 3).map((address) => request(address, 'ours')));
    must(await bao.call('DELETE', `secret/metadata/${base}/gone`));
    await byHand(`${base}/moved`, { value: 'theirs' });
    const least = await open(await bao.tokenWith(POLICY));
    const options: Partial<ObserveOptions> = {
      marks: (address) => (address.container.endsWith('never') ? [] : [stampFor(address.key ?? '')]),
    };
    const seen = await look(least.store, addresses, options);
    expect(seen).toMatchObject([
      { kind: 'present', version: '1', stamp: { version: '1' } },
      { kind: 'absent' },
      { kind: 'present', version: '2', stamp: { version: '1' } },
      { kind: 'absent' },
    ]);
    expect(least.paths().filter((path) => path?.startsWith('secret/data/'))).toEqual([]);
    await expect(least.store.read(addresses, { signal: live() })).rejects.toMatchObject({ code: 'FORBIDDEN' });
  });

  it('what was there before us is not taken for absent: the rule that would tell is named', async () => {
    const path = folder();
    await byHand(path, { value: 'theirs' });
    const { store } = await open(await bao.tokenWith(POLICY));
    const [seen] = await look(store, [kv(path)]);
    expect(seen).toMatchObject({ kind: 'unreadable', error: { code: 'FORBIDDEN' } });
    if (seen?.kind === 'unreadable') expect(seen.error.hint).toContain(`path "secret/subkeys/${path}"`);
  });

  it('a write is refused beforehand, with the rules that are missing', async () => {
    const path = folder();
    const { store } = await open(
      await bao.tokenWith(`${POLICY}\npath "sys/capabilities-self" { capabilities = ["update"] }`),
    );
    const [error] = [...(await store.preflight([kv(path)], { signal: live() })).values()];
    expect(error).toMatchObject({ code: 'FORBIDDEN' });
    expect(error?.hint).toContain(`path "secret/data/${path}" { capabilities = ["create", "update", "patch"] }`);
    expect(error?.hint).toContain(`path "secret/metadata/${path}" { capabilities = ["read", "patch"] }`);
    expect(await write(store, request(kv(path), 'x'))).toMatchObject([
      { outcome: 'refused', error: { code: 'FORBIDDEN' } },
    ]);
  });

  it('paths directly below the mount are told by one list, too', async () => {
    const addresses = [folder(), folder(), folder()].map((path) => kv(path));
    const { store, sent } = await open(await bao.tokenWith(POLICY));
    expect(await look(store, addresses)).toEqual(addresses.map(() => ({ kind: 'absent' })));
    // The list, and what is mounted there.
    expect(sent).toHaveLength(2);
  });

  it('where folders may not be listed, each path is asked for', async () => {
    const base = folder();
    const addresses = ['a', 'b', 'c'].map((name) => kv(`${base}/${name}`));
    const { store } = await open(await bao.tokenWith('path "secret/metadata/*" { capabilities = ["read"] }'));
    expect(await look(store, addresses)).toEqual(addresses.map(() => ({ kind: 'absent' })));
  });
});

describe('with policies that do not know PATCH', () => {
  const POLICY = `
    path "secret/data/*" { capabilities = ["create", "read", "update"] }
    path "secret/metadata/*" { capabilities = ["read", "list", "update"] }
    path "secret/subkeys/*" { capabilities = ["read"] }`;

  it('a path is read and written whole, over the version that was read, and its marks with it', async () => {
    const path = folder();
    await byHand(path, { theirs: 'kept' });
    must(await bao.call('POST', `secret/metadata/${path}`, { custom_metadata: { team: 'theirs' } }));
    const { store } = await open(await bao.tokenWith(POLICY));
    expect(await write(store, request(kv(path), 'ours'))).toMatchObject([{ outcome: 'written', version: '2' }]);
    expect(await dataAt(path)).toEqual({ theirs: 'kept', value: 'ours' });
    expect((await metadataAt(path)).custom_metadata).toMatchObject({ team: 'theirs' });
    expect(await look((await open()).store, [kv(path)])).toMatchObject([{ stamp: { version: '2' } }]);
  });

  it('a value whose mark is refused is written all the same', async () => {
    const path = folder();
    const policy = `path "secret/data/*" { capabilities = ["create"] }
      path "secret/metadata/*" { capabilities = ["read"] }`;
    const { store } = await open(await bao.tokenWith(policy));
    expect(await write(store, request(kv(path), 'ours'))).toMatchObject([{ outcome: 'written', version: '1' }]);
  });
});

describe('a mount', () => {
  it('of another version than declared is neither read nor written, and the version is named', async () => {
    const wrong = { store: 'vault/vault_kv', container: `kv1/${folder()}`, key: 'value' };
    const { store, session } = await open();
    const [seen] = await look(store, [wrong]);
    expect(seen).toMatchObject({
      kind: 'unreadable',
      error: { code: 'REJECTED', hint: "set version: 1 in the target's config" },
    });
    expect(await write(store, request(wrong, 'x', { kind: 'absent' }))).toMatchObject([
      { outcome: 'refused', error: { code: 'REJECTED' } },
    ]);
    const first = session.store('vault_kv_v1');
    const other = { ...kv(folder()), store: 'vault/vault_kv_v1' };
    expect(await look(first, [other])).toMatchObject([{ kind: 'unreadable', error: { code: 'REJECTED' } }]);
    expect([...(await first.preflight([other], { signal: live() })).values()]).toMatchObject([{ code: 'REJECTED' }]);
    expect((await bao.call('GET', 'kv1/data?list=true')).status).toBe(404);
  });

  it('that does not exist, or is no KV engine, is no absence', async () => {
    const { store } = await open();
    for (const container of ['nowhere/app', 'sys/app', 'cubbyhole/app']) {
      const [seen] = await look(store, [{ store: 'vault/vault_kv', container, key: 'value' }]);
      expect([container, seen]).toMatchObject([container, { kind: 'unreadable' }]);
    }
  });
});

describe('namespaces', () => {
  it('of the target, the provider and the environment are where the value goes', async () => {
    const base = folder();
    const name = `n${randomUUID().slice(0, 8)}`;
    must(await bao.call('POST', `sys/namespaces/${name}`));
    must(await bao.call('POST', 'sys/mounts/secret', { type: 'kv-v2' }, { namespace: name }));
    const at = async (path: string) =>
      (await bao.call('GET', `secret/data/${path}`, undefined, { namespace: name })).status;
    const { store } = await open();
    await write(store, request({ ...kv('x'), container: `${name}//secret/${base}/target` }, 'v'));
    const { store: ambient } = await open(bao.root, { environment: { VAULT_NAMESPACE: name } });
    await write(ambient, request(kv(`${base}/ambient`), 'v'));
    const { store: configured } = await open(bao.root, { config: { namespace: `/${name}/` } });
    await write(configured, request(kv(`${base}/configured`), 'v'));
    expect([await at(`${base}/target`), await at(`${base}/ambient`), await at(`${base}/configured`)]).toEqual([
      200, 200, 200,
    ]);
    expect((await bao.call('GET', `secret/data/${base}/target`)).status).toBe(404);
  });
});

describe('requests', () => {
  it.each([1, 100, 1000])(
    'for %i secrets are the floor: observing, writing, and a run with nothing to do',
    async (count) => {
      const base = folder();
      const addresses = Array.from({ length: count }, (_, n) => kv(`${base}/s${n}`));
      const first = await open();
      await look(first.store, addresses);
      expect((await first.store.preflight(addresses, { signal: live() })).size).toBe(0);
      const results = await write(
        first.store,
        ...addresses.map((address) => request(address, 'value', { kind: 'absent' })),
      );
      expect(new Set(results.map(({ outcome }) => outcome))).toEqual(new Set(['written']));
      const use = (written: boolean) =>
        addresses.map((address) => ({
          kind: 'vault_kv',
          listed: written ? 0 : 1,
          written: written ? [{ address, again: false }] : [],
        }));
      expect(first.sent.length).toBe(vaultFloor(use(true)));
      const second = await open();
      const seen = await look(second.store, addresses, recorded);
      expect(seen.every((each) => each.kind === 'present' && each.stamp?.version === each.version)).toBe(true);
      expect([second.sent.length, vaultFloor(use(false))]).toEqual([count, count]);
      expect(second.paths().filter((path) => path?.startsWith('secret/data/'))).toEqual([]);
    },
  );
});
