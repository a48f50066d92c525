import {
  CreateSecretCommand,
  DescribeSecretCommand,
  GetSecretValueCommand,
  PutSecretValueCommand,
  SecretsManagerClient,
} from '@aws-sdk/client-secrets-manager';
import { afterAll, afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Address } from '../../src/core/address.ts';
import { awsProvider } from '../../src/providers/aws/catalog.ts';
import { provider } from '../../src/providers/aws/index.ts';
import type { ProviderSession, StagedStore } from '../../src/providers/contract.ts';
import { live, request, see, stamp, write } from '../providers/aws/fixture.ts';
import { checked } from '../support/aws/models.ts';
import { REGION, startMoto } from '../support/aws/moto.ts';
import { providerContext } from '../support/provider-context.ts';

const moto = await startMoto();
afterAll(() => moto[Symbol.asyncDispose]());

const others = new SecretsManagerClient({
  region: REGION,
  endpoint: moto.url,
  credentials: { accessKeyId: 'other', secretAccessKey: 'person' },
});
const current = async (SecretId: string) =>
  (await others.send(new GetSecretValueCommand({ SecretId, VersionStage: 'AWSCURRENT' }))).SecretString;
const at = (container: string, key?: string): Address => ({
  store: 'aws/secrets_manager',
  container,
  ...(key === undefined ? {} : { key }),
});

let session: ProviderSession;
let store: StagedStore;
let sent: { readonly length: number };
const violations: string[] = [];

beforeEach(async () => {
  await moto.reset();
  const test = providerContext({
    kind: 'aws',
    environment: moto.environment,
    fetch: checked(fetch, violations),
  });
  // What moto lost under way was sent again after a wait: that is no request of ours.
  sent = {
    get length() {
      return test.sent.length - test.slept.length;
    },
  };
  session = await provider.open(test.context);
  store = session.store('secrets_manager') as StagedStore;
});
afterEach(() => expect(violations).toEqual([]));

describe('a secret at AWS', () => {
  it('that Terraform made without a value gets its first one, and is ours then', async () => {
    await others.send(new CreateSecretCommand({ Name: 'prod/db', Tags: [{ Key: 'team', Value: 'pay' }] }));
    expect(await see(store, at('prod/db'))).toMatchObject({ kind: 'absent' });
    const [written] = await write(store, request(at('prod/db'), 'first', { expected: { kind: 'absent' } }));
    expect(written?.outcome).toBe('written');
    expect(await current('prod/db')).toBe('first');
    expect(await see(store, at('prod/db'))).toMatchObject({ kind: 'present', stamp: stamp() });
    const { Tags } = await others.send(new DescribeSecretCommand({ SecretId: 'prod/db' }));
    expect(Tags).toContainEqual({ Key: 'team', Value: 'pay' });
  });

  it('that is scheduled for deletion is seen so, and comes back with the new value where the plan says so', async () => {
    await write(store, request(at('prod/db'), 'old'));
    await store.delete(at('prod/db'), undefined, { signal: live() });
    expect((await see(store, at('prod/db'))).kind).toBe('deleting');
    const next = { stamp: stamp({ generation: 2, nonce: 'ab' }), recovers: true } as const;
    expect(await write(store, request(at('prod/db'), 'new', next))).toMatchObject([{ outcome: 'written' }]);
    expect(await current('prod/db')).toBe('new');
    expect(await see(store, at('prod/db'))).toMatchObject({ kind: 'present', stamp: { generation: 2 } });
  });

  it('is made once by an attempt that is tried twice', async () => {
    const one = request(at('prod/db'), 'v', { expected: { kind: 'absent' } });
    const [first] = await write(store, one);
    const [second] = await write(store, one);
    expect(second).toEqual(first);
    const { VersionIdsToStages } = await others.send(new DescribeSecretCommand({ SecretId: 'prod/db' }));
    expect(Object.keys(VersionIdsToStages ?? {})).toHaveLength(1);
  });

  it('has its description, key, tags and mark from the first request on', async () => {
    const settings = {
      description: 'for the app',
      kmsKeyId: 'alias/own',
      tags: { team: 'pay' },
      replicas: ['us-east-1'],
    };
    const before = sent.length;
    await write(store, request({ ...at('prod/db'), settings }, 'v'));
    expect(sent.length - before).toBe(1);
    const seen = await others.send(new DescribeSecretCommand({ SecretId: 'prod/db' }));
    expect(seen).toMatchObject({
      Description: 'for the app',
      KmsKeyId: 'alias/own',
      Tags: expect.arrayContaining([
        { Key: 'team', Value: 'pay' },
        { Key: 'secretzero-generation', Value: '1' },
      ]),
      ReplicationStatus: [{ Region: 'us-east-1' }],
    });
  });

  it('is described anew without a new version', async () => {
    await write(store, request(at('prod/db'), 'v'));
    const before = await see(store, at('prod/db'));
    await store.describe?.(
      { ...at('prod/db'), settings: { description: 'other', tags: { team: 'web' }, replicas: ['us-east-1'] } },
      { signal: live() },
    );
    const seen = await others.send(new DescribeSecretCommand({ SecretId: 'prod/db' }));
    expect(seen).toMatchObject({ Description: 'other', ReplicationStatus: [{ Region: 'us-east-1' }] });
    expect(await see(store, at('prod/db'))).toMatchObject({ kind: 'present', stamp: stamp() });
    expect(before.kind === 'present' && before.version).toBe(Object.keys(seen.VersionIdsToStages ?? {})[0]);
  });
});

describe('an object of several values', () => {
  const both = () => [
    request(at('app', 'user'), 'ada', { stamp: stamp({ field: 'user' }) }),
    request(at('app', 'password'), 'p1', { stamp: stamp({ field: 'password' }) }),
  ];

  it('is one write for a batch, and keeps what others have put beside ours', async () => {
    await others.send(new CreateSecretCommand({ Name: 'app', SecretString: '{"theirs":{"deep":[1]},"n":7}' }));
    expect(await see(store, at('app', 'user'))).toEqual({ kind: 'absent' });
    const results = await write(store, ...both());
    expect(new Set(results.map((each) => each.outcome === 'written' && each.version)).size).toBe(1);
    expect(JSON.parse((await current('app')) ?? '')).toEqual({
      theirs: { deep: [1] },
      n: 7,
      user: 'ada',
      password: 'p1',
    });
  });

  it('is written again in four requests, and all of its keys are proven by it', async () => {
    await write(store, ...both());
    const seen = await see(store, at('app', 'password'));
    const version = seen.kind === 'present' ? (seen.version ?? '') : '';
    const before = sent.length;
    const next = stamp({ field: 'password', generation: 2, nonce: 'cd' });
    await write(store, request(at('app', 'password'), 'p2', { stamp: next, expected: { kind: 'version', version } }));
    expect(sent.length - before).toBe(4);
    expect(JSON.parse((await current('app')) ?? '')).toEqual({ user: 'ada', password: 'p2' });
    expect(await see(store, at('app', 'password'))).toMatchObject({ stamp: { generation: 2 } });
    expect(await see(store, at('app', 'user'))).toMatchObject({ stamp: { generation: 1, field: 'user' } });
  });

  it('refuses a key that somebody else put there meanwhile, and writes the others', async () => {
    await others.send(new CreateSecretCommand({ Name: 'app', SecretString: '{"user":"theirs"}' }));
    const results = await write(store, ...both().map((each) => ({ ...each, expected: { kind: 'absent' } as const })));
    expect(results).toMatchObject([{ outcome: 'refused', error: { code: 'CONFLICT' } }, { outcome: 'written' }]);
    expect(JSON.parse((await current('app')) ?? '')).toEqual({ user: 'theirs', password: 'p1' });
  });

  it('loses a key that is deleted, and ends with its last one', async () => {
    await write(store, ...both());
    await store.delete(at('app', 'user'), undefined, { signal: live() });
    expect(JSON.parse((await current('app')) ?? '')).toEqual({ password: 'p1' });
    expect(await see(store, at('app', 'password'))).toMatchObject({ kind: 'present', stamp: { field: 'password' } });
    expect(await see(store, at('app', 'user'))).toEqual({ kind: 'absent' });
    await store.delete(at('app', 'password'), undefined, { signal: live() });
    expect((await see(store, at('app', 'password'))).kind).toBe('deleting');
  });
});

describe('the stages of versions', () => {
  it('let a value be there before it is current, be current, and be taken back', async () => {
    await write(store, request(at('prod/db'), 'one'));
    const first = await see(store, at('prod/db'));
    const one = first.kind === 'present' ? (first.version ?? '') : '';
    const next = request(at('prod/db'), 'two', { stamp: stamp({ generation: 2, nonce: 'ef' }) });
    const { version: two } = await store.stage(next, { signal: live() });
    expect(await current('prod/db')).toBe('one');
    await store.promote(at('prod/db'), two, one, { signal: live() });
    expect(await current('prod/db')).toBe('two');
    expect(await see(store, at('prod/db'))).toMatchObject({ version: two, stamp: { generation: 2 } });
    await store.promote(at('prod/db'), two, one, { signal: live() });
    await store.rollBack(at('prod/db'), two, { signal: live() });
    expect(await current('prod/db')).toBe('one');
  });

  it('are not moved from a version that is not current any more', async () => {
    await write(store, request(at('prod/db'), 'one'));
    const first = await see(store, at('prod/db'));
    const one = first.kind === 'present' ? (first.version ?? '') : '';
    const next = request(at('prod/db'), 'two', { stamp: stamp({ generation: 2, nonce: 'ef' }) });
    const { version: two } = await store.stage(next, { signal: live() });
    await others.send(new PutSecretValueCommand({ SecretId: 'prod/db', SecretString: 'by hand' }));
    await expect(store.promote(at('prod/db'), two, one, { signal: live() })).rejects.toMatchObject({
      code: 'CONFLICT',
    });
    await expect(store.rollBack(at('prod/db'), two, { signal: live() })).rejects.toMatchObject({ code: 'CONFLICT' });
    expect(await current('prod/db')).toBe('by hand');
  });

  it('are taken off a version that is not to become current, once or twice', async () => {
    await write(store, request(at('prod/db'), 'one'));
    const next = request(at('prod/db'), 'two', { stamp: stamp({ generation: 2, nonce: 'ef' }) });
    const { version } = await store.stage(next, { signal: live() });
    await store.retire(at('prod/db'), version, { signal: live() });
    await store.retire(at('prod/db'), version, { signal: live() });
    const { VersionIdsToStages } = await others.send(new DescribeSecretCommand({ SecretId: 'prod/db' }));
    expect(Object.values(VersionIdsToStages ?? {}).flat()).not.toContain('AWSPENDING');
  });

  it('cannot be gone back where there was only one version', async () => {
    await write(store, request(at('prod/db'), 'one'));
    await expect(store.rollBack(at('prod/db'), stamp().nonce, { signal: live() })).rejects.toMatchObject({
      code: 'REJECTED',
    });
  });
});

describe('requests for parameters', () => {
  it.each([1, 100, 1000])('%i of them are as many as the floor: to look, to make, to look again', async (count) => {
    const parameters = session.store('ssm_parameter');
    const addresses = Array.from({ length: count }, (_, n) => ({
      store: 'aws/ssm_parameter',
      container: `/prod/key-${n}`,
    }));
    const look = async (): Promise<Record<string, number>> => {
      const before = sent.length;
      const kinds: Record<string, number> = {};
      for await (const [, { kind }] of parameters.observe(addresses, { signal: live(), agrees: () => true }))
        kinds[kind] = (kinds[kind] ?? 0) + 1;
      return { ...kinds, requests: sent.length - before };
    };
    const uses = addresses.map(() => ({ kind: 'ssm_parameter', listed: 1, written: [] }));
    const floor = awsProvider.requestFloor?.(uses);
    expect(await look()).toEqual({ absent: count, requests: floor });
    const before = sent.length;
    const results = await write(parameters, ...addresses.map((address, n) => request(address, `v${n}`)));
    expect(results.every(({ outcome }) => outcome === 'written')).toBe(true);
    expect(sent.length - before).toBe(count);
    // moto gives ten a page, whatever it is asked for; AWS gives fifty, as the stub in __tests__/providers/aws does.
    expect(await look()).toEqual({ present: count, requests: Math.ceil(count / 10) });
  });
});

describe('requests', () => {
  it.each([1, 100, 1000])('for %i secrets are as many as the floor: to look, to make, to look again', async (count) => {
    // Others live in the same account, under names that begin otherwise.
    for (let n = 0; n < 3; n += 1)
      await others.send(new CreateSecretCommand({ Name: `theirs/${n}`, SecretString: 'x' }));
    const addresses = Array.from({ length: count }, (_, n) => at(`prod/app/key-${n}`));
    const look = async (): Promise<Record<string, number>> => {
      const before = sent.length;
      const kinds: Record<string, number> = {};
      for await (const [, { kind }] of store.observe(addresses, { signal: live(), agrees: () => true }))
        kinds[kind] = (kinds[kind] ?? 0) + 1;
      return { ...kinds, requests: sent.length - before };
    };
    const uses = addresses.map(() => ({ kind: 'secrets_manager', listed: 1, written: [] }));
    const floor = awsProvider.requestFloor?.(uses);
    // Nothing is there yet: a list says so on one page.
    expect(await look()).toEqual({ absent: count, requests: 1 });
    const before = sent.length;
    const results = await write(
      store,
      ...addresses.map((address, n) => request(address, `v${n}`, { stamp: stamp({ secret: `key_${n}` }) })),
    );
    expect(results.every(({ outcome }) => outcome === 'written')).toBe(true);
    expect(sent.length - before).toBe(count);
    expect(await look()).toEqual({ present: count, requests: floor });
  });
});
