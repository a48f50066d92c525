import { afterEach, describe, expect, it } from 'vitest';
import { awsProvider } from '../../../src/providers/aws/catalog.ts';
import { provider } from '../../../src/providers/aws/index.ts';
import { type AwsStub, awsStub } from '../../support/aws/stub.ts';
import { providerContext } from '../../support/provider-context.ts';
import { ENVIRONMENT, live } from './fixture.ts';

const MARK = { owner: 'o', secret: 's', generation: 1, nonce: 'ab' };

let stub: AwsStub;

/** What comes of a password that AWS answers with. */
async function issued(RandomPassword: string, config: Readonly<Record<string, unknown>>) {
  stub = awsStub({ GetRandomPassword: () => ({ RandomPassword }) });
  const { context } = providerContext({ kind: 'aws', environment: ENVIRONMENT, fetch: stub.fetch });
  const source = (await provider.open(context)).source?.('aws_random_password');
  return source?.issue({ config, mark: MARK }, { signal: live() });
}

afterEach(() => expect(stub?.violations ?? []).toEqual([]));

describe('a password that AWS made up', () => {
  it('is asked for as it is declared', async () => {
    const config = {
      length: 8,
      exclude_characters: 'x',
      include_space: true,
      exclude_punctuation: true,
      region: 'us-west-2',
    };
    expect((await issued('aB3 aB3 ', config))?.values['value']?.length).toBe(8);
    expect(stub.asked).toMatchObject([
      {
        host: 'secretsmanager.us-west-2.amazonaws.com',
        input: { PasswordLength: 8, ExcludeCharacters: 'x', IncludeSpace: true, ExcludePunctuation: true },
      },
    ]);
  });

  it.each([
    ['too short', 'aB3!', {}],
    ['without a digit', 'aBcdefg!', {}],
    ['with what is excluded', 'aBcdef3!', { exclude_characters: '!' }],
    ['with a blank', 'aB3! aB3', {}],
    ['with punctuation', 'aB3!aB3!', { exclude_punctuation: true }],
  ])('is not used where it is %s, and is in no text', async (_, password, config) => {
    const error: unknown = await issued(password, { length: 8, ...config }).catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({ code: 'REJECTED' });
    expect(JSON.stringify(error) + String(error)).not.toContain(password);
  });

  it('needs no kind of which every character is excluded', async () => {
    const config = { length: 8, exclude_characters: '0123456789' };
    expect((await issued('aBcdefg!', config))?.values['value']?.length).toBe(8);
  });
});

describe('what is wrong with what is to be issued', () => {
  const check = (kind: string, config: object) =>
    awsProvider.issues?.find((each) => each.kind === kind)?.check?.({ ...config }) ?? [];

  it('is told where nothing is left to make a password of', () => {
    const none = { exclude_lowercase: true, exclude_uppercase: true, exclude_numbers: true, exclude_punctuation: true };
    expect(check('aws_random_password', none)).toHaveLength(1);
    expect(check('aws_random_password', { ...none, include_space: true })).toEqual([]);
  });

  it('comes with what a person does by hand', () => {
    const kind = awsProvider.issues?.find((each) => each.kind === 'aws_iam_access_key');
    expect(kind?.instructions?.({ user_name: 'agent' }).steps[0]).toContain('create-access-key --user-name agent');
  });
});
