import { describe, expect, it } from 'vitest';
import type { LocateInput } from '../../../src/core/catalog.ts';
import { awsProvider } from '../../../src/providers/aws/catalog.ts';
import { namePrefixes } from '../../../src/providers/aws/name-prefixes.ts';
import { containerVersionId, versionIdOf } from '../../../src/providers/aws/version-id.ts';
import { stamp } from './fixture.ts';

type Config = Readonly<Record<string, unknown>>;

function locate(kind: string, config: Config = {}, over: Partial<LocateInput> = {}) {
  const target = awsProvider.targets.find((each) => each.kind === kind);
  return target?.locate({
    secret: 'db_password',
    field: 'value',
    multiField: false,
    config,
    provider: { auth: {}, config: {} },
    ...over,
  });
}

const problemKeys = (located: unknown) => (located as readonly { key?: string }[]).map(({ key }) => key);

describe('where a secret of Secrets Manager is', () => {
  const secret = (config?: Config, over?: Partial<LocateInput>) => locate('secrets_manager', config, over);

  it('is under its own name, else under ours', () => {
    expect(secret()).toMatchObject({ container: 'db_password' });
    expect(secret({ name: 'prod/db' })).toMatchObject({ container: 'prod/db' });
    expect(secret({}, { field: 'user', multiField: true })).toMatchObject({ container: 'db_password/user' });
  });

  it('is in the region that the target names, else in the one of the provider, wherever that is written', () => {
    const provider = (auth: Config, config: Config = {}) => ({ provider: { auth, config } });
    expect(secret({ region: 'us-west-2' }, provider({ region: 'eu-west-1' }))).toMatchObject({
      container: 'us-west-2:db_password',
    });
    for (const given of [
      provider({ config: { region: 'eu-west-1' } }),
      provider({ region: 'eu-west-1' }),
      provider({}, { region: 'eu-west-1' }),
    ])
      expect(secret({}, given)).toMatchObject({ container: 'eu-west-1:db_password' });
  });

  it('is in no region that is known before the login where the environment says it', () => {
    const given = { provider: { auth: { config: { region: `\${AWS_REGION}` } }, config: {} } };
    expect(secret({}, given)).toMatchObject({ container: 'db_password' });
  });

  it('is a key of an object under its secret or field', () => {
    expect(secret({ name: 'app', format: 'json' })).toMatchObject({ container: 'app', key: 'db_password' });
    expect(secret({ format: 'json' }, { field: 'user', multiField: true })).toMatchObject({
      container: 'db_password',
      key: 'user',
    });
    expect(secret({ name: 'app', key: 'PASSWORD' })).toMatchObject({ container: 'app', key: 'PASSWORD' });
  });

  it('says what is written beside it, so that a change of that is one', () => {
    const located = secret({ description: 'd', tags: { team: 'pay', cost: 7 }, recovery_window_days: 7 });
    expect(located).toMatchObject({
      described: { description: 'd', tags: { team: 'pay', cost: '7' } },
      settings: { recoveryDays: 7 },
    });
    expect(secret()).not.toHaveProperty('described');
  });

  it.each([
    ['name', { name: 'arn:aws:secretsmanager:eu-west-1:123456789012:secret:x-AbCdEf' }],
    ['name', { name: 'with blank' }],
    ['name', { name: 'x'.repeat(513) }],
    ['region', { region: 'Frankfurt' }],
    ['key', { format: 'raw', key: 'k' }],
    ['key', { key: 'two words' }],
    ['recovery_window_days', { recovery_window_days: 3 }],
    ['recovery_period', { recovery_period: 'a week' }],
    ['replica_regions', { replica_regions: ['here'] }],
    ['tags', { tags: { 'aws:x': 'y' } }],
    ['tags', { tags: { 'secretzero-owner': 'y' } }],
    ['tags', { format: 'json', tags: Object.fromEntries(Array.from({ length: 20 }, (_, n) => [`t${n}`, 'x'])) }],
    ['tags', { tags: Object.fromEntries(Array.from({ length: 45 }, (_, n) => [`t${n}`, 'x'])) }],
  ])('is refused with a word about its %s', (key, config) => {
    expect(problemKeys(secret(config))).toEqual([key]);
  });

  it('takes the recovery window in the words of SecretZero', () => {
    for (const recovery_period of [7, '7', '7d', '7 days'])
      expect(secret({ recovery_period })).toMatchObject({ settings: { recoveryDays: 7 } });
  });
});

describe('where a parameter is', () => {
  const parameter = (config?: Config, over?: Partial<LocateInput>) => locate('ssm_parameter', config, over);

  it('is under its own name, else under ours; fields have a folder of their own', () => {
    expect(parameter()).toMatchObject({ container: 'db_password' });
    expect(parameter({ name: '/prod/db', region: 'us-west-2' })).toMatchObject({ container: 'us-west-2:/prod/db' });
    expect(parameter({}, { field: 'user', multiField: true })).toMatchObject({ container: '/db_password/user' });
    expect(parameter({ format: 'json' }, { field: 'user', multiField: true })).toMatchObject({
      container: 'db_password',
      key: 'user',
    });
  });

  it('says what is written beside it, so that a change of that is one', () => {
    const config = { type: 'String', tier: 'Advanced', description: 'd', overwrite: false };
    expect(parameter(config)).toMatchObject({
      described: { type: 'String', tier: 'Advanced', description: 'd' },
      settings: { once: true },
    });
    expect(parameter({ overwrite: true })).toMatchObject({ settings: {} });
  });

  it.each([
    ['name', { name: 'prod/db' }],
    ['name', { name: '/prod/' }],
    ['name', { name: '/aws/x' }],
    ['name', { name: 'SSMthing' }],
    ['name', { name: `/${'a/'.repeat(15)}b` }],
    ['tags', { tags: { a: 'x,y' } }],
    ['kms_key_id', { type: 'String', kms_key_id: 'alias/own' }],
  ])('is refused with a word about its %s', (key, config) => {
    expect(problemKeys(parameter(config))).toEqual([key]);
  });
});

describe('the ids of our versions', () => {
  it('are the same for the same attempt and differ in each of its parts', () => {
    expect(versionIdOf(stamp())).toBe(versionIdOf(stamp()));
    expect(versionIdOf(stamp())).toMatch(/^[\da-f]{8}-[\da-f]{4}-5[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/);
    const parts = [{ owner: 'o' }, { secret: 's' }, { field: 'f' }, { generation: 2 }, { nonce: 'n' }];
    const ids = [stamp(), ...parts.map(stamp)].map(versionIdOf);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('of an object depend on what it was made from, and not on the order of its keys', () => {
    const [a, b] = [stamp(), stamp({ field: 'f' })];
    expect(containerVersionId([a, b], 'v1')).toBe(containerVersionId([b, a], 'v1'));
    expect(containerVersionId([a, b], 'v1')).not.toBe(containerVersionId([a, b], 'v2'));
  });
});

describe('what a list is asked for', () => {
  it('is the names themselves as long as they are few', () => {
    expect(namePrefixes(['b', 'a', 'a'])).toEqual(['a', 'b']);
    expect(namePrefixes(['a', 'ab'])).toEqual(['a']);
  });

  it('is at most ten beginnings that cover every name', () => {
    const names = Array.from({ length: 300 }, (_, n) => `${'abcdefghij'[n % 10]}/app/key-${n}`);
    const prefixes = namePrefixes(names) ?? [];
    expect(prefixes.length).toBeLessThanOrEqual(10);
    for (const name of names) expect(prefixes.some((prefix) => name.startsWith(prefix))).toBe(true);
    expect(prefixes.filter((prefix) => prefix.length < 7)).toHaveLength(0);
  });

  it('is everything where names have nothing in common', () => {
    expect(namePrefixes(['a', 'b', 'c'], 2)).toBeUndefined();
  });
});

describe('the fewest requests', () => {
  const { requestFloor } = awsProvider;
  const containers = (count: number, written: 'none' | 'new' | 'again') =>
    Array.from({ length: count }, (_, n) => ({
      kind: 'secrets_manager',
      listed: written === 'none' ? 1 : 0,
      written:
        written === 'none'
          ? []
          : [{ address: { store: 'aws/secrets_manager', container: `s${n}` }, again: written === 'again' }],
    }));

  it('for parameters are a look for fifty, one write each, and one more for tags', () => {
    const use = (n: number, again: boolean, settings = {}) => ({
      kind: 'ssm_parameter',
      listed: 0,
      written: [{ address: { store: 'aws/ssm_parameter', container: `/p/${n}`, settings }, again }],
    });
    expect(requestFloor?.(Array.from({ length: 51 }, (_, n) => use(n, n > 0)))).toBe(2 + 51);
    expect(requestFloor?.([use(0, true, { tags: { a: 'b' } })])).toBe(1 + 2);
  });

  it.each([
    [1, 1, 2, 4],
    [100, 1, 101, 301],
    [1000, 10, 1010, 3010],
  ])('for %i secrets are %i to look, %i to make them and %i to write them again', (count, look, make, again) => {
    expect(requestFloor?.(containers(count, 'none'))).toBe(look);
    expect(requestFloor?.(containers(count, 'new'))).toBe(make);
    expect(requestFloor?.(containers(count, 'again'))).toBe(again);
  });
});
