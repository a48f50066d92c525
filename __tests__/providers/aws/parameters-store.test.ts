import { afterEach, describe, expect, it } from 'vitest';
import type { Address } from '../../../src/core/address.ts';
import { SecretValue } from '../../../src/core/secret-value.ts';
import { awsProvider } from '../../../src/providers/aws/catalog.ts';
import { provider } from '../../../src/providers/aws/index.ts';
import { readMark, withKeys, withStamp } from '../../../src/providers/aws/parameter-mark.ts';
import type { TargetStore } from '../../../src/providers/contract.ts';
import { type Answerer, type AwsStub, awsStub } from '../../support/aws/stub.ts';
import { providerContext } from '../../support/provider-context.ts';
import { ENVIRONMENT, live, request, see, stamp, write } from './fixture.ts';

const ADDRESS: Address = { store: 'aws/ssm_parameter', container: '/prod/db' };
const MODIFIED = 1_790_000_000;

let stub: AwsStub;
let slept: readonly number[];

async function storeOn(operations: Readonly<Record<string, Answerer>>): Promise<TargetStore> {
  stub = awsStub(operations);
  const test = providerContext({ kind: 'aws', environment: ENVIRONMENT, fetch: stub.fetch });
  slept = test.slept;
  return (await provider.open(test.context)).store('ssm_parameter');
}

const listed = (Version: number, Description?: string, more: object = {}) => ({
  Parameters: [
    {
      Name: '/prod/db',
      Type: 'SecureString',
      Version,
      LastModifiedDate: MODIFIED,
      ...(Description ? { Description } : {}),
      ...more,
    },
  ],
});
const operations = () => stub.asked.map(({ operation }) => operation);
const puts = () => stub.asked.filter(({ operation }) => operation === 'PutParameter').map(({ input }) => input);

afterEach(() => expect(stub?.violations ?? []).toEqual([]));

describe('the mark in a description', () => {
  it('is beside what people wrote, and both come back', () => {
    const text = withStamp('for the app [old]', stamp(), '7');
    expect(text.startsWith('for the app [old] [secretzero ')).toBe(true);
    expect(readMark(text)).toEqual({ text: 'for the app [old]', stamp: { ...stamp(), version: '7' } });
    expect(readMark(withStamp('', stamp(), '7')).text).toBe('');
  });

  it('of keys names each with its owner, and the version of all', () => {
    const stamps = new Map([
      ['a', stamp()],
      ['b', stamp({ owner: 'other', field: 'b' })],
      ['c', stamp({ field: 'c', generation: 12 })],
    ]);
    const { text, keys } = readMark(withKeys('x', stamps, '3'));
    expect(text).toBe('x');
    expect(keys?.version).toBe('3');
    expect(new Map([...(keys?.stamps ?? [])].sort())).toEqual(
      new Map([...stamps].map(([key, each]) => [key, { ...each, version: '3' }])),
    );
  });

  it.each([
    '',
    'text',
    '[secretzero]',
    '[secretzero a b]',
    '[secretzero keys x @o a]',
    '[secretzero keys 1 @o a b c d e]',
  ])('is none in %j, which is text of people', (text) => {
    expect(readMark(text)).toEqual({ text });
  });
});

describe('a parameter', () => {
  it('is made with value, mark and tags in one request, and never over one that is there', async () => {
    const store = await storeOn({
      DescribeParameters: () => ({ Parameters: [] }),
      PutParameter: ({ Overwrite }) => (Overwrite ? { Version: 9 } : 'ParameterAlreadyExists'),
    });
    const address = { ...ADDRESS, settings: { tags: { team: 'pay' }, type: 'String' as const } };
    expect((await see(store, address)).kind).toBe('absent');
    expect(await write(store, request(address, 'v'))).toMatchObject([
      { outcome: 'refused', error: { code: 'CONFLICT' } },
    ]);
    expect(puts()).toEqual([
      {
        Name: '/prod/db',
        Value: 'v',
        Description: withStamp('', stamp(), '1'),
        Overwrite: false,
        Type: 'String',
        Tags: [{ Key: 'team', Value: 'pay' }],
      },
    ]);
  });

  it('is ours where the answer to its creation was lost and the second try was refused', async () => {
    let tries = 0;
    const store = await storeOn({
      DescribeParameters: () => (tries === 0 ? { Parameters: [] } : listed(1, withStamp('', stamp(), '1'))),
      PutParameter: () => {
        tries += 1;
        return tries === 1 ? 'InternalServerError' : 'ParameterAlreadyExists';
      },
    });
    await see(store, ADDRESS);
    expect(await write(store, request(ADDRESS, 'v'))).toEqual([{ outcome: 'written', version: '1' }]);
  });

  it('is written over with what it had: its key, its type, its tier and what people wrote about it', async () => {
    const had = { KeyId: 'alias/own', Tier: 'Advanced', DataType: 'text', AllowedPattern: '.*' };
    const store = await storeOn({
      DescribeParameters: () => listed(3, 'mind this', had),
      PutParameter: () => ({ Version: 4 }),
    });
    expect(await see(store, ADDRESS)).toMatchObject({ kind: 'present', version: `3@${MODIFIED * 1000}` });
    expect(await write(store, request(ADDRESS, 'v'))).toEqual([{ outcome: 'written', version: '4' }]);
    expect(puts()).toEqual([
      {
        Name: '/prod/db',
        Value: 'v',
        Description: withStamp('mind this', stamp(), '4'),
        Overwrite: true,
        Type: 'SecureString',
        KeyId: 'alias/own',
        Tier: 'Advanced',
        AllowedPattern: '.*',
      },
    ]);
  });

  it('is marked again where somebody else took the version that the mark was made for', async () => {
    let version = 4;
    const store = await storeOn({
      DescribeParameters: () => listed(3),
      PutParameter: () => {
        version += 1;
        return { Version: version };
      },
    });
    await see(store, ADDRESS);
    expect(await write(store, request(ADDRESS, 'v'))).toEqual([{ outcome: 'written', version: '6' }]);
    expect(puts().map(({ Description }) => Description)).toEqual([
      withStamp('', stamp(), '4'),
      withStamp('', stamp(), '6'),
    ]);
  });

  it('that was lost over a version is not sent again: it would be one more', async () => {
    const store = await storeOn({ DescribeParameters: () => listed(3), PutParameter: () => 'InternalServerError' });
    await see(store, ADDRESS);
    expect(await write(store, request(ADDRESS, 'v'))).toMatchObject([{ outcome: 'unknown' }]);
    expect(puts()).toHaveLength(1);
  });

  it('that was deleted and made anew by hand has another version, though its number is the same', async () => {
    let description: string | undefined = withStamp('', stamp(), '1');
    const store = await storeOn({ DescribeParameters: () => listed(1, description) });
    expect(await see(store, ADDRESS)).toMatchObject({ version: '1', stamp: { version: '1' } });
    description = undefined;
    expect(await see(store, ADDRESS)).toMatchObject({ version: `1@${MODIFIED * 1000}` });
  });

  it('gets its tags by themselves when it is written again, and says what is left where they are refused', async () => {
    const store = await storeOn({
      DescribeParameters: () => listed(3),
      PutParameter: () => ({ Version: 4 }),
      AddTagsToResource: () => 'AccessDeniedException',
    });
    const address = { ...ADDRESS, settings: { tags: { team: 'pay' } } };
    await see(store, address);
    expect(await write(store, request(address, 'v'))).toMatchObject([
      { outcome: 'written', version: '4', left: { code: 'FORBIDDEN' } },
    ]);
  });

  it('is not written again where overwrite is false, which is known before anything is made', async () => {
    const store = await storeOn({ DescribeParameters: () => listed(3) });
    const address = { ...ADDRESS, settings: { once: true } };
    await see(store, address);
    expect((await store.preflight([address], { signal: live() })).get(address)).toMatchObject({ code: 'REJECTED' });
    expect(await write(store, request(address, 'v'))).toMatchObject([
      { outcome: 'refused', error: { code: 'REJECTED' } },
    ]);
  });

  it('takes 4,096 bytes unless its tier takes more, and no double braces', async () => {
    const store = await storeOn({
      DescribeParameters: () => ({ Parameters: [] }),
      PutParameter: () => ({ Version: 1 }),
    });
    const refused = { outcome: 'refused', error: { code: 'REJECTED' } };
    const large = { ...ADDRESS, settings: { tier: 'Intelligent-Tiering' as const } };
    expect(await write(store, request(ADDRESS, 'x'.repeat(4097)))).toMatchObject([refused]);
    expect(await write(store, request(ADDRESS, 'a {{ssm:other}} b'))).toMatchObject([refused]);
    expect(stub.asked).toEqual([]);
    expect(await write(store, request(large, 'x'.repeat(8192)))).toMatchObject([{ outcome: 'written' }]);
  });

  it('that is not as recorded is looked at twice before that is believed, and no value is asked for', async () => {
    let looks = 0;
    const store = await storeOn({
      DescribeParameters: () => {
        looks += 1;
        return looks === 1 ? { Parameters: [] } : listed(1, withStamp('', stamp(), '1'));
      },
    });
    expect((await see(store, ADDRESS, { agrees: (_, { kind }) => kind === 'present' })).kind).toBe('present');
    expect(slept).toEqual([1000]);
    expect(operations()).toEqual(['DescribeParameters', 'DescribeParameters']);
  });

  it.each([
    [1, 1, 1],
    [100, 2, 10],
    [1000, 20, 100],
  ])('of which there are %i are looked at in %i requests, and read in %i', async (count, looks, reads) => {
    const named = (names: unknown) => (names as string[]).map((Name) => ({ Name, Value: `of ${Name}`, Version: 1 }));
    const store = await storeOn({
      DescribeParameters: ({ ParameterFilters, MaxResults }) => {
        const [filter] = ParameterFilters as [{ Values: string[] }];
        expect(filter.Values.length).toBeLessThanOrEqual(MaxResults as number);
        return { Parameters: named(filter.Values).map(({ Value: _, ...each }) => each) };
      },
      GetParameters: ({ Names }) => ({ Parameters: named(Names) }),
    });
    const addresses = Array.from({ length: count }, (_, n) => ({ ...ADDRESS, container: `/p/${n}` }));
    for await (const [, { kind }] of store.observe(addresses, { signal: live(), agrees: () => true }))
      expect(kind).toBe('present');
    expect(stub.asked).toHaveLength(looks);
    expect(awsProvider.requestFloor?.(addresses.map(() => ({ kind: 'ssm_parameter', listed: 1, written: [] })))).toBe(
      looks,
    );
    const values = await store.read(addresses, { signal: live() });
    expect(stub.asked).toHaveLength(looks + reads);
    expect(values.size).toBe(count);
    expect(values.get(addresses[0] as Address)?.equals(new SecretValue('of /p/0'))).toBe(true);
  });

  it('is read in pages that may be empty before their end', async () => {
    const store = await storeOn({
      DescribeParameters: ({ NextToken }) =>
        NextToken === undefined ? { Parameters: [], NextToken: 'more' } : listed(1),
    });
    expect((await see(store, ADDRESS)).kind).toBe('present');
  });

  it('is deleted only in the version that was seen', async () => {
    const store = await storeOn({
      DescribeParameters: () => listed(2, withStamp('', stamp(), '2')),
      DeleteParameter: () => ({}),
    });
    await expect(store.delete(ADDRESS, '1', { signal: live() })).rejects.toMatchObject({ code: 'CONFLICT' });
    await store.delete(ADDRESS, '2', { signal: live() });
    expect(operations().at(-1)).toBe('DeleteParameter');
  });
});

describe('keys of an object in a parameter', () => {
  const key = (name: string): Address => ({ ...ADDRESS, key: name });
  const held = (Value: string, Version = 3) => ({ Parameters: [{ Name: '/prod/db', Value, Version }] });

  it('are proven by one mark while the object is as we left it; what others wrote is looked into', async () => {
    let version = 3;
    const store = await storeOn({
      DescribeParameters: () => listed(version, withKeys('', new Map([['a', stamp()]]), '3')),
      GetParameters: () => held('{"a":"ours","b":"theirs"}', version),
    });
    expect(await see(store, key('a'))).toMatchObject({ version: '3', stamp: stamp() });
    expect(operations()).toEqual(['DescribeParameters']);
    version = 4;
    const examine = () => ({ settled: true });
    expect(await see(store, key('a'), { examine })).toEqual({
      kind: 'present',
      version: `4@${MODIFIED * 1000}`,
      content: { settled: true },
    });
    expect(await see(store, key('c'), { examine })).toEqual({ kind: 'absent' });
  });

  it('keep what is beside them and its marks, and are refused where somebody else put one meanwhile', async () => {
    let text = '{"a":"ours"}';
    const store = await storeOn({
      DescribeParameters: () => listed(3, withKeys('', new Map([['a', stamp()]]), '3')),
      GetParameters: () => held(text),
      PutParameter: ({ Value }) => {
        text = Value as string;
        return { Version: 4 };
      },
    });
    expect((await see(store, key('b'))).kind).toBe('absent');
    expect((await see(store, key('c'))).kind).toBe('absent');
    text = '{"a":"ours","c":"theirs"}';
    const results = await write(
      store,
      request(key('b'), 'new', { stamp: stamp({ field: 'b' }) }),
      request(key('c'), 'new', { stamp: stamp({ field: 'c' }) }),
    );
    expect(results).toMatchObject([
      { outcome: 'written', version: '4' },
      { outcome: 'refused', error: { code: 'CONFLICT' } },
    ]);
    expect(JSON.parse(text)).toEqual({ a: 'ours', b: 'new', c: 'theirs' });
    expect([...(readMark(puts()[0]?.['Description'] as string).keys?.stamps.keys() ?? [])]).toEqual(['a', 'b']);
  });

  it('are refused where another target wants the whole parameter, before anything is sent', async () => {
    const store = await storeOn({});
    expect((await store.preflight([ADDRESS, key('a')], { signal: live() })).size).toBe(2);
    for (const result of await write(store, request(ADDRESS, 'whole'), request(key('a'), 'part')))
      expect(result).toMatchObject({ outcome: 'refused', error: { code: 'REJECTED' } });
    expect(stub.asked).toEqual([]);
  });

  it('are refused where their marks have no room', async () => {
    const store = await storeOn({});
    const many = Array.from({ length: 12 }, (_, n) =>
      request(key(`k${n}`), 'v', { stamp: stamp({ field: `field_${n}_${'x'.repeat(60)}` }) }),
    );
    for (const result of await write(store, ...many))
      expect(result).toMatchObject({ outcome: 'refused', error: { code: 'REJECTED' } });
    expect(stub.asked).toEqual([]);
  });
});
