import { CreateUserCommand, IAMClient, ListAccessKeysCommand } from '@aws-sdk/client-iam';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { awsProvider } from '../../src/providers/aws/catalog.ts';
import { provider } from '../../src/providers/aws/index.ts';
import type { ProviderSession } from '../../src/providers/contract.ts';
import { live } from '../providers/aws/fixture.ts';
import { REGION, startMoto } from '../support/aws/moto.ts';
import { providerContext, type TestContext } from '../support/provider-context.ts';

const moto = await startMoto();
afterAll(() => moto[Symbol.asyncDispose]());

const iam = new IAMClient({
  region: REGION,
  endpoint: moto.url,
  credentials: { accessKeyId: 'other', secretAccessKey: 'person' },
});
const MARK = { owner: 'o', secret: 'agent', generation: 1, nonce: 'ab' };

let session: ProviderSession;
let test: TestContext;

beforeEach(async () => {
  await moto.reset();
  test = providerContext({ kind: 'aws', environment: moto.environment });
  session = await provider.open(test.context);
});

describe('access keys of an IAM user', () => {
  const config = { user_name: 'agent' };
  const source = () =>
    session.source?.('aws_iam_access_key') as NonNullable<ReturnType<NonNullable<ProviderSession['source']>>>;
  const keys = async () =>
    ((await iam.send(new ListAccessKeysCommand({ UserName: 'agent' }))).AccessKeyMetadata ?? []).map(
      ({ AccessKeyId }) => AccessKeyId,
    );

  beforeEach(async () => {
    await iam.send(new CreateUserCommand({ UserName: 'agent' }));
  });

  it('are two at most: a new one is made beside the old one, which is deleted then', async () => {
    expect(await source().preflight(config, { signal: live() })).toBeUndefined();
    const first = await source().issue({ config, mark: MARK }, { signal: live() });
    expect(Object.keys(first.values)).toEqual(
      awsProvider.issues?.find(({ kind }) => kind === 'aws_iam_access_key')?.outputs.map(({ name }) => name),
    );
    const second = await source().issue({ config, mark: MARK }, { signal: live() });
    expect(await keys()).toHaveLength(2);
    expect(await source().preflight(config, { signal: live() })).toMatchObject({ code: 'CONFLICT' });
    await source().revoke(first.handle ?? '', config, { signal: live() });
    await source().revoke(first.handle ?? '', config, { signal: live() });
    expect(await keys()).toEqual([second.handle?.replace('agent/', '').toUpperCase()]);
    expect(second.handle).toBe(second.handle?.toLowerCase());
    expect(second.values['access_key_id']?.matches(new RegExp(`^${second.handle?.replace('agent/', '')}$`, 'i'))).toBe(
      true,
    );
    expect(JSON.stringify(first)).not.toMatch(/"[A-Za-z0-9/+]{40}"/);
  });

  it('are not issued twice where the answer was lost', async () => {
    test.inject('lost', 1);
    await expect(source().issue({ config, mark: MARK }, { signal: live() })).rejects.toMatchObject({
      code: 'UNAVAILABLE',
    });
    expect(await keys()).toHaveLength(1);
    expect(await source().listOwn(MARK, config, { signal: live() })).toEqual([]);
  });

  it('need a user that is there', async () => {
    const nobody = { user_name: 'nobody' };
    expect(await source().preflight(nobody, { signal: live() })).toMatchObject({ code: 'REJECTED' });
    await expect(source().issue({ config: nobody, mark: MARK }, { signal: live() })).rejects.toMatchObject({
      code: 'REJECTED',
    });
  });
});

describe('passwords that AWS makes up', () => {
  const source = () =>
    session.source?.('aws_random_password') as NonNullable<ReturnType<NonNullable<ProviderSession['source']>>>;
  const value = async (config: Readonly<Record<string, unknown>>) =>
    (await source().issue({ config, mark: MARK }, { signal: live() })).values['value'];

  it('are as long as they are to be, of all kinds of characters, and leave nothing behind', async () => {
    const made = await source().issue({ config: {}, mark: MARK }, { signal: live() });
    expect(made.handle).toBeUndefined();
    expect(made.values['value']?.length).toBe(32);
    for (const some of [/[a-z]/, /[A-Z]/, /[0-9]/, /[^A-Za-z0-9]/])
      expect(made.values['value']?.matches(some)).toBe(true);
    expect((await value({}))?.equals(made.values['value'] as never)).toBe(false);
  });

  it('have none of what is excluded', async () => {
    const config = { length: 64, exclude_punctuation: true, exclude_uppercase: true, exclude_characters: 'abc]^-\\\\' };
    expect((await value(config))?.matches(/^[d-z0-9]{64}$/)).toBe(true);
  });

  it('can be made wherever there is a login', async () => {
    expect(await source().preflight({}, { signal: live() })).toBeUndefined();
  });
});
