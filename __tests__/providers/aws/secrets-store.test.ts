import { afterEach, describe, expect, it } from 'vitest';
import type { Address } from '../../../src/core/address.ts';
import { SecretValue } from '../../../src/core/secret-value.ts';
import { provider } from '../../../src/providers/aws/index.ts';
import { versionIdOf } from '../../../src/providers/aws/version-id.ts';
import type { StagedStore } from '../../../src/providers/contract.ts';
import { type Answerer, type AwsStub, awsStub } from '../../support/aws/stub.ts';
import { providerContext } from '../../support/provider-context.ts';
import { ENVIRONMENT, live, request, see, stamp, write } from './fixture.ts';

const OLD = '11111111-1111-5111-8111-111111111111';
const OTHER = '22222222-2222-5222-8222-222222222222';
const ADDRESS: Address = { store: 'aws/secrets_manager', container: 'prod/db' };
const ARN = 'arn:aws:secretsmanager:eu-west-1:123456789012:secret:prod/db-AbCdEf';

const named = (name: string): Address => ({ ...ADDRESS, container: name });
const described = (current: string, more: object = {}) => ({
  ARN,
  Name: 'prod/db',
  VersionIdsToStages: { [current]: ['AWSCURRENT'] },
  ...more,
});

let stub: AwsStub;
let slept: readonly number[];

async function storeOn(operations: Readonly<Record<string, Answerer>>): Promise<StagedStore> {
  stub = awsStub(operations);
  const test = providerContext({ kind: 'aws', environment: ENVIRONMENT, fetch: stub.fetch });
  slept = test.slept;
  return (await provider.open(test.context)).store('secrets_manager') as StagedStore;
}

const operations = () => stub.asked.map(({ operation }) => operation);

afterEach(() => expect(stub.violations).toEqual([]));

describe('what AWS answers and moto does not', () => {
  it('is unreadable where access is denied, with the action that is missing', async () => {
    const store = await storeOn({ DescribeSecret: () => 'AccessDeniedException' });
    const seen = await see(store, ADDRESS);
    expect(seen).toMatchObject({
      kind: 'unreadable',
      error: { code: 'FORBIDDEN', status: 400, requestId: '0f8fad5b-d9cb-469f-a165-70867728950e' },
    });
    expect(seen.kind === 'unreadable' && seen.error.hint).toContain('secretsmanager:DescribeSecret');
  });

  it('is looked at one by one where lists are not allowed', async () => {
    const store = await storeOn({
      ListSecrets: () => 'AccessDeniedException',
      DescribeSecret: ({ SecretId }) => (SecretId === 'a' ? described(OLD) : 'ResourceNotFoundException'),
    });
    const seen = new Map<string, string>();
    for await (const [{ container }, { kind }] of store.observe([named('a'), named('b')], { signal: live() }))
      seen.set(container, kind);
    expect([...seen]).toEqual([
      ['a', 'present'],
      ['b', 'absent'],
    ]);
  });

  it('is waited for when it throttles by a status of 400', async () => {
    let tries = 0;
    const store = await storeOn({
      DescribeSecret: () => {
        tries += 1;
        return tries < 3 ? 'ThrottlingException' : described(OLD);
      },
    });
    expect((await see(store, ADDRESS)).kind).toBe('present');
    expect(slept).toEqual([500, 1000]);
  });

  it('takes 65,536 bytes and not one more, which is never sent', async () => {
    const store = await storeOn({ CreateSecret: () => ({ ARN, Name: 'prod/db', VersionId: OLD }) });
    expect((await write(store, request(ADDRESS, 'x'.repeat(65_536))))[0]?.outcome).toBe('written');
    const [refused] = await write(store, request(ADDRESS, `${'x'.repeat(65_535)}é`));
    expect(refused).toMatchObject({ outcome: 'refused', error: { code: 'REJECTED' } });
    expect(operations()).toEqual(['CreateSecret']);
  });

  it('is a conflict where the name is scheduled for deletion, and not where the plan recovers it', async () => {
    let deleted = true;
    const stages: unknown[] = [];
    const store = await storeOn({
      CreateSecret: () => 'InvalidRequestException',
      DescribeSecret: () => described(OLD, deleted ? { DeletedDate: 1_800_000_000 } : {}),
      RestoreSecret: () => {
        deleted = false;
        return { ARN, Name: 'prod/db' };
      },
      PutSecretValue: ({ VersionStages }) => {
        stages.push(VersionStages);
        return { ARN, Name: 'prod/db' };
      },
      UpdateSecretVersionStage: () => ({ ARN }),
      TagResource: () => ({}),
    });
    expect(await see(store, ADDRESS)).toEqual({ kind: 'deleting', recoverableUntil: new Date(1_800_000_000_000) });
    const [refused] = await write(store, request(ADDRESS, 'v', { expected: { kind: 'absent' } }));
    expect(refused).toMatchObject({ outcome: 'refused', error: { code: 'CONFLICT' } });
    expect(deleted).toBe(true);
    const [written] = await write(store, request(ADDRESS, 'v', { recovers: true }));
    expect(written).toEqual({ outcome: 'written', version: versionIdOf(stamp()) });
    expect(stages).toEqual([['SECRETZERO']]);
  });

  it('gives values by twenties; what it could not give is asked for by itself, and what is gone is left out', async () => {
    const value = (Name: string) => ({
      Name,
      VersionId: OLD,
      SecretString: `value of ${Name}`,
      VersionStages: ['AWSCURRENT'],
    });
    const store = await storeOn({
      BatchGetSecretValue: ({ SecretIdList }) => {
        const names = SecretIdList as string[];
        return {
          SecretValues: names.filter((name) => !['s3', 's4', 's5'].includes(name)).map(value),
          Errors: [
            { SecretId: 's3', ErrorCode: 'ResourceNotFoundException', Message: 'not there' },
            { SecretId: 's4', ErrorCode: 'InternalServiceError', Message: 'try again' },
          ].filter(({ SecretId }) => names.includes(SecretId)),
        };
      },
      GetSecretValue: ({ SecretId }) => value(SecretId as string),
    });
    const addresses = Array.from({ length: 41 }, (_, n) => named(`s${n}`));
    const values = await store.read(addresses, { signal: live() });
    expect(operations().filter((each) => each === 'BatchGetSecretValue')).toHaveLength(3);
    expect(stub.asked.filter(({ operation }) => operation === 'GetSecretValue').map(({ input }) => input)).toEqual([
      { SecretId: 's4', VersionStage: 'AWSCURRENT' },
      { SecretId: 's5', VersionStage: 'AWSCURRENT' },
    ]);
    expect(values.size).toBe(40);
    expect(values.get(addresses[4] as Address)?.equals(new SecretValue('value of s4'))).toBe(true);
  });

  it('gives values one by one where batches are not allowed, and fails where those are not either', async () => {
    const store = await storeOn({
      BatchGetSecretValue: () => 'AccessDeniedException',
      GetSecretValue: ({ SecretId }) =>
        SecretId === 'c' ? 'AccessDeniedException' : { Name: 'x', VersionId: OLD, SecretString: 'v' },
    });
    expect((await store.read([named('a'), named('b')], { signal: live() })).size).toBe(2);
    await expect(store.read([named('a'), named('c')], { signal: live() })).rejects.toMatchObject({ code: 'FORBIDDEN' });
  });

  it('leaves versions without a stage out of its description, and a name without a current version holds nothing', async () => {
    const store = await storeOn({ DescribeSecret: () => ({ ARN, Name: 'prod/db', CreatedDate: 1 }) });
    expect(await see(store, ADDRESS)).toEqual({ kind: 'absent' });
  });

  it('may not use the KMS key: that is told apart from the secret itself', async () => {
    const store = await storeOn({ CreateSecret: () => 'EncryptionFailure' });
    const [refused] = await write(store, request(ADDRESS, 'v'));
    expect(refused).toMatchObject({ outcome: 'refused', error: { code: 'FORBIDDEN' } });
    expect(refused?.outcome === 'refused' && refused.error.hint).toContain('kms:GenerateDataKey');
  });
});

describe('a write over a version', () => {
  const put = { ARN, Name: 'prod/db' };
  const over = (from: string) => request(ADDRESS, 'new', { expected: { kind: 'version', version: from } });
  const id = versionIdOf(stamp());

  it('is a version of ours beside it, the move of the stage from it, and the mark, in this order', async () => {
    const store = await storeOn({
      PutSecretValue: () => put,
      UpdateSecretVersionStage: () => put,
      TagResource: () => ({}),
    });
    expect(await write(store, over(OLD))).toEqual([{ outcome: 'written', version: id }]);
    expect(stub.asked.map(({ input }) => input)).toMatchObject([
      { SecretId: 'prod/db', ClientRequestToken: id, SecretString: 'new', VersionStages: ['SECRETZERO'] },
      { VersionStage: 'AWSCURRENT', RemoveFromVersionId: OLD, MoveToVersionId: id },
      { Tags: expect.arrayContaining([{ Key: 'secretzero-version', Value: id }]) },
    ]);
  });

  it('is a conflict where somebody else moved the stage, and leaves no stage of ours behind', async () => {
    const store = await storeOn({
      PutSecretValue: () => put,
      UpdateSecretVersionStage: ({ VersionStage }) =>
        VersionStage === 'AWSCURRENT' ? 'InvalidParameterException' : put,
      DescribeSecret: () => described(OTHER),
    });
    expect(await write(store, over(OLD))).toMatchObject([{ outcome: 'refused', error: { code: 'CONFLICT' } }]);
    expect(stub.asked.at(-1)?.input).toEqual({
      SecretId: 'prod/db',
      VersionStage: 'SECRETZERO',
      RemoveFromVersionId: id,
    });
  });

  it('is written where the answer to the move was lost and the second try was refused', async () => {
    let moves = 0;
    const store = await storeOn({
      PutSecretValue: () => put,
      UpdateSecretVersionStage: () => {
        moves += 1;
        return moves === 1 ? 'InternalServiceError' : 'InvalidParameterException';
      },
      DescribeSecret: () => described(id),
      TagResource: () => ({}),
    });
    expect(await write(store, over(OLD))).toEqual([{ outcome: 'written', version: id }]);
  });

  it('is written although its mark is refused: the id of the version says whose it is', async () => {
    const store = await storeOn({
      PutSecretValue: () => put,
      UpdateSecretVersionStage: () => put,
      TagResource: () => 'AccessDeniedException',
      DescribeSecret: () => described(id),
    });
    expect(await write(store, over(OLD))).toEqual([{ outcome: 'written', version: id }]);
    expect(await see(store, ADDRESS, { marks: () => [stamp({ nonce: 'ff' }), stamp()] })).toMatchObject({
      kind: 'present',
      stamp: { ...stamp(), version: id },
    });
    expect((await see(store, ADDRESS)).kind === 'present' && (await see(store, ADDRESS))).not.toHaveProperty('stamp');
  });

  it('is refused where another value is under the id of its attempt', async () => {
    const store = await storeOn({ PutSecretValue: () => 'ResourceExistsException' });
    expect(await write(store, over(OLD))).toMatchObject([{ outcome: 'refused', error: { code: 'CONFLICT' } }]);
  });
});

describe('lists', () => {
  const entry = (Name: string, current: string) => ({ Name, SecretVersionsToStages: { [current]: ['AWSCURRENT'] } });

  it('that may lag are confirmed by a look at each secret that is not as recorded, and at no other', async () => {
    const store = await storeOn({
      ListSecrets: () => ({ SecretList: [entry('a', OLD), entry('b', OLD)] }),
      DescribeSecret: () => described(OTHER),
    });
    const seen = new Map<string, unknown>();
    const agrees = ({ container }: Address) => container === 'a';
    for await (const [{ container }, each] of store.observe([named('a'), named('b')], { signal: live(), agrees }))
      seen.set(container, each.kind === 'present' ? each.version : each.kind);
    expect([...seen]).toEqual([
      ['a', OLD],
      ['b', OTHER],
    ]);
    expect(operations()).toEqual(['ListSecrets', 'DescribeSecret']);
  });

  it('are asked for what the names begin with, are read to their end, and no further than needed', async () => {
    const store = await storeOn({
      ListSecrets: ({ NextToken }) =>
        NextToken === undefined
          ? { SecretList: [entry('prod/a', OLD)], NextToken: 'more' }
          : { SecretList: [entry('prod/b', OLD)], NextToken: 'and more' },
    });
    const addresses = ['prod/a', 'prod/b'].map(named);
    for await (const [, { kind }] of store.observe(addresses, { signal: live() })) expect(kind).toBe('present');
    expect(stub.asked.map(({ input }) => input)).toEqual([
      { IncludePlannedDeletion: true, MaxResults: 100, Filters: [{ Key: 'name', Values: ['prod/a', 'prod/b'] }] },
      expect.objectContaining({ NextToken: 'more' }),
    ]);
  });

  it('that fail in the middle make everything unreadable, and nothing absent', async () => {
    const store = await storeOn({
      ListSecrets: ({ NextToken }) =>
        NextToken === undefined ? { SecretList: [], NextToken: 'more' } : 'InvalidNextTokenException',
    });
    for await (const [, { kind }] of store.observe(['a', 'b'].map(named), { signal: live() }))
      expect(kind).toBe('unreadable');
  });
});

describe('the region of a target (W8: SecretZero wrote to another one)', () => {
  it.each([
    ['its own', 'us-west-2:prod/db', { region: 'eu-central-1' }, 'secretsmanager.us-west-2.amazonaws.com'],
    ['that of the provider', 'prod/db', { region: 'eu-central-1' }, 'secretsmanager.eu-central-1.amazonaws.com'],
    ['that of the environment', 'prod/db', {}, 'secretsmanager.eu-west-1.amazonaws.com'],
  ])('is %s', async (_, container, config, host) => {
    stub = awsStub({ CreateSecret: () => ({ ARN, Name: 'prod/db' }) });
    const { context } = providerContext({ kind: 'aws', environment: ENVIRONMENT, auth: { config }, fetch: stub.fetch });
    const store = (await provider.open(context)).store('secrets_manager');
    await write(store, request(named(container), 'v'));
    expect(stub.asked.map((each) => each.host)).toEqual([host]);
    expect(stub.asked[0]?.input['Name']).toBe('prod/db');
  });

  it('is never guessed', async () => {
    stub = awsStub({});
    const { AWS_REGION: _, ...environment } = ENVIRONMENT;
    const { context } = providerContext({
      kind: 'aws',
      environment: { ...environment, AWS_PROFILE: 'nobody-has-this-profile' },
      fetch: stub.fetch,
    });
    const store = (await provider.open(context)).store('secrets_manager');
    expect(await see(store, ADDRESS)).toMatchObject({ kind: 'unreadable', error: { code: 'REJECTED' } });
    expect((await store.preflight([ADDRESS], { signal: live() })).get(ADDRESS)).toMatchObject({ code: 'REJECTED' });
    expect(stub.asked).toEqual([]);
  });
});

describe('keys of an object that others write too', () => {
  const key = (name: string): Address => ({ ...ADDRESS, key: name });
  const marked = (version: string) => [
    { Key: 'secretzero-object-version', Value: version },
    { Key: 'secretzero-key-a', Value: `${stamp().owner} 1 ${stamp().nonce} db value` },
  ];
  const held = (text: string) => ({
    Name: 'prod/db',
    VersionId: OLD,
    SecretString: text,
    VersionStages: ['AWSCURRENT'],
  });

  it('are told by their marks while the object is as we left it, and no value is read', async () => {
    const store = await storeOn({ DescribeSecret: () => described(OLD, { Tags: marked(OLD) }) });
    expect(await see(store, key('a'))).toMatchObject({ kind: 'present', version: OLD, stamp: stamp() });
    expect(operations()).toEqual(['DescribeSecret']);
  });

  it('are told by the object itself, which stays inside, where somebody else wrote last', async () => {
    const store = await storeOn({
      DescribeSecret: () => described(OLD, { Tags: marked(OTHER) }),
      GetSecretValue: () => held('{"a":"ours still","b":7}'),
    });
    const seen = await see(store, key('a'), {
      examine: (_, value) => ({ settled: value.equals(new SecretValue('ours still')) }),
    });
    expect(seen).toEqual({ kind: 'present', version: OLD, content: { settled: true } });
    expect(await see(store, key('c'))).toEqual({ kind: 'absent' });
  });

  it('are unreadable where the object may not be read, and where it is no object', async () => {
    const store = await storeOn({
      DescribeSecret: () => described(OLD),
      GetSecretValue: ({ SecretId }) => (SecretId === 'prod/db' ? held('no json') : 'AccessDeniedException'),
    });
    expect(await see(store, key('a'))).toMatchObject({ kind: 'unreadable', error: { code: 'REJECTED' } });
    const other = { ...key('a'), container: 'prod/other' };
    expect(await see(store, other)).toMatchObject({ kind: 'unreadable', error: { code: 'FORBIDDEN' } });
  });

  it('are not written beside a number that would lose digits', async () => {
    const store = await storeOn({
      CreateSecret: () => 'ResourceExistsException',
      DescribeSecret: () => described(OLD),
      GetSecretValue: () => held('{"id":90071992547409931}'),
    });
    expect(await write(store, request(key('a'), 'v'))).toMatchObject([
      { outcome: 'refused', error: { code: 'REJECTED' } },
    ]);
  });

  it('are refused where another target wants the whole secret, before anything is sent', async () => {
    const store = await storeOn({});
    const clash = await store.preflight([ADDRESS, key('a')], { signal: live() });
    expect([...clash.values()].map(({ code }) => code)).toEqual(['REJECTED', 'REJECTED']);
    for (const result of await write(store, request(ADDRESS, 'whole'), request(key('a'), 'part')))
      expect(result).toMatchObject({ outcome: 'refused', error: { code: 'REJECTED' } });
    expect(stub.asked).toEqual([]);
  });

  it('are given back as the text that they are, or as JSON', async () => {
    const store = await storeOn({ GetSecretValue: () => held('{"a":"x","n":7}') });
    const [a, n, c] = [key('a'), key('n'), key('c')];
    const values = await store.read([a, n, c], { signal: live() });
    expect([...values.keys()]).toEqual([a, n]);
    expect(values.get(n)?.equals(new SecretValue('7'))).toBe(true);
  });
});

describe('deletion', () => {
  it('keeps the secret for as long as was declared, and refuses another version', async () => {
    const store = await storeOn({ DescribeSecret: () => described(OLD), DeleteSecret: () => ({}) });
    await store.delete({ ...ADDRESS, settings: { recoveryDays: 7 } }, OLD, { signal: live() });
    await store.delete(ADDRESS, undefined, { signal: live() });
    expect(stub.asked.filter(({ operation }) => operation === 'DeleteSecret').map(({ input }) => input)).toEqual([
      { SecretId: 'prod/db', RecoveryWindowInDays: 7 },
      { SecretId: 'prod/db', RecoveryWindowInDays: 30 },
    ]);
    await expect(store.delete(ADDRESS, OTHER, { signal: live() })).rejects.toMatchObject({ code: 'CONFLICT' });
  });

  it('of what is on its way out already needs nothing more', async () => {
    const store = await storeOn({ DeleteSecret: () => 'InvalidRequestException' });
    await store.delete(ADDRESS, undefined, { signal: live() });
  });
});

describe('what is written beside a value', () => {
  it('is changed without it: description, key, tags, and copies in the regions that have none', async () => {
    const store = await storeOn({
      UpdateSecret: () => ({}),
      TagResource: () => ({}),
      DescribeSecret: () => described(OLD, { ReplicationStatus: [{ Region: 'eu-west-2' }] }),
      ReplicateSecretToRegions: () => ({}),
    });
    const settings = {
      description: 'd',
      kmsKeyId: 'alias/own',
      tags: { team: 'pay' },
      replicas: ['eu-west-2', 'eu-west-3'],
    };
    await store.describe?.({ ...ADDRESS, settings }, { signal: live() });
    expect(stub.asked.map(({ input }) => input)).toEqual([
      expect.objectContaining({ SecretId: 'prod/db', Description: 'd', KmsKeyId: 'alias/own' }),
      { SecretId: 'prod/db', Tags: [{ Key: 'team', Value: 'pay' }] },
      { SecretId: 'prod/db' },
      { SecretId: 'prod/db', AddReplicaRegions: [{ Region: 'eu-west-3' }] },
    ]);
  });
});
