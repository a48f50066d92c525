import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { provider } from '../../../src/providers/aws/index.ts';
import { type Sts, type StsOptions, startSts } from '../../support/aws/sts.ts';
import { awsStub } from '../../support/aws/stub.ts';
import { type OidcIssuer, startIssuer } from '../../support/oidc-issuer.ts';
import { type ContextOptions, providerContext } from '../../support/provider-context.ts';
import { live, see } from './fixture.ts';

const DEPLOY = 'arn:aws:iam::123456789012:role/deploy';
const TARGET = 'arn:aws:iam::210987654321:role/target';
const ADA = 'arn:aws:iam::123456789012:user/ada';
const KEYS = { AKIAADA: ADA };
const ROLES: StsOptions['roles'] = {
  [DEPLOY]: { subject: /^repo:acme\/app:ref:refs\/heads\/main$/, principal: ADA },
  [TARGET]: { principal: 'arn:aws:sts::123456789012:assumed-role/deploy/', externalId: 'x-42' },
};
const ENVIRONMENT = { AWS_REGION: 'eu-west-1', AWS_ACCESS_KEY_ID: 'AKIAADA', AWS_SECRET_ACCESS_KEY: 'of ada' };
const ADDRESS = { store: 'aws/secrets_manager', container: 'prod/db' };

let issuer: OidcIssuer;
let sts: Sts;

beforeAll(async () => {
  issuer = await startIssuer();
});
afterAll(() => issuer[Symbol.asyncDispose]());
afterEach(() => vi.unstubAllEnvs());

type Auth = Readonly<Record<string, unknown>>;

/** A login with this `auth`; in a job unless `idToken` is given otherwise. */
function open(auth: Auth, more: Partial<ContextOptions> & { readonly trust?: Partial<StsOptions> } = {}) {
  const { trust, ...context } = more;
  const stub = awsStub({ DescribeSecret: () => 'ResourceNotFoundException' });
  sts = startSts({ issuer, roles: ROLES, keys: KEYS, others: stub.fetch, ...trust });
  const test = providerContext({
    kind: 'aws',
    auth,
    environment: { AWS_REGION: 'eu-west-1' },
    idToken: async (audience) => issuer.token(audience),
    ...context,
    fetch: sts.fetch,
  });
  return { ...test, session: provider.open(test.context) };
}

async function identityOf(auth: Auth, more?: Parameters<typeof open>[1]): Promise<string> {
  return (await (await open(auth, more).session).test({ signal: live() })).identity;
}

const failure = async (auth: Auth, more?: Parameters<typeof open>[1]) => {
  const error: unknown = await identityOf(auth, more).catch((thrown: unknown) => thrown);
  return error;
};

const actions = () => sts.asked.map(({ action }) => action);

describe('a job logs in to AWS', () => {
  const oidc = { kind: 'oidc', config: { role_arn: DEPLOY } };

  it('with its own token, once for all that it does', async () => {
    const { session, learned } = open(oidc);
    const store = (await session).store('secrets_manager');
    for (const container of ['a', 'b']) expect((await see(store, { ...ADDRESS, container })).kind).toBe('absent');
    expect(actions()).toEqual(['AssumeRoleWithWebIdentity']);
    expect(sts.signers).toEqual(Array(2).fill('arn:aws:sts::123456789012:assumed-role/deploy/secretzero'));
    // The redactor knows the key and the token of the role's session.
    expect(learned).toHaveLength(2);
  });

  it('by the name of the run, where it is one of GitHub', async () => {
    const environment = { AWS_REGION: 'eu-west-1', GITHUB_RUN_ID: '4711' };
    expect(await identityOf(oidc, { environment })).toBe(
      'arn:aws:sts::123456789012:assumed-role/deploy/secretzero-4711',
    );
  });

  it('also when the manifest names a role and no kind, and as web_identity', async () => {
    for (const auth of [{ role_arn: DEPLOY }, { kind: 'web_identity', role_arn: DEPLOY }]) {
      expect(await identityOf(auth)).toContain('assumed-role/deploy');
      expect(actions()[0]).toBe('AssumeRoleWithWebIdentity');
    }
  });

  it('with the duration and the audience that are declared', async () => {
    const auth = { kind: 'oidc', config: { role_arn: DEPLOY, audience: 'corp', duration: 900, session_name: 'mine' } };
    expect(await identityOf(auth, { trust: { audience: 'corp' } })).toContain('/mine');
    expect(sts.asked[0]?.form.get('DurationSeconds')).toBe('900');
  });

  it('anew before the login ends', async () => {
    let at = Date.now();
    const now = () => new Date(at);
    const idToken = async (audience: string) => issuer.token(audience, { exp: at / 1000 + 300 });
    const { session } = open(oidc, { now, idToken, trust: { lasts: 3600, now } });
    const store = (await session).store('secrets_manager');
    await see(store, ADDRESS);
    at += 54 * 60_000;
    await see(store, ADDRESS);
    expect(actions()).toHaveLength(1);
    at += 2 * 60_000;
    await see(store, ADDRESS);
    expect(actions()).toHaveLength(2);
  });

  it.each([
    ['for another audience', (own: OidcIssuer) => own.token('vault'), 'UNAUTHENTICATED'],
    ['that is over', (own: OidcIssuer) => own.token('sts.amazonaws.com', { exp: 1_700_000_000 }), 'UNAUTHENTICATED'],
    [
      'of another issuer',
      (own: OidcIssuer) => own.token('sts.amazonaws.com', { iss: 'https://evil.example' }),
      'UNAUTHENTICATED',
    ],
    ['that was changed', (own: OidcIssuer) => `${own.token('sts.amazonaws.com')}x`, 'UNAUTHENTICATED'],
    [
      'of another repository',
      (own: OidcIssuer) => own.token('sts.amazonaws.com', { sub: 'repo:evil/app:ref:refs/heads/main' }),
      'FORBIDDEN',
    ],
    [
      'of another branch',
      (own: OidcIssuer) => own.token('sts.amazonaws.com', { sub: 'repo:acme/app:pull_request' }),
      'FORBIDDEN',
    ],
  ])('not with a token %s', async (_, token, code) => {
    expect(await failure(oidc, { idToken: async () => token(issuer) })).toMatchObject({ code });
    expect(actions()).toEqual(['AssumeRoleWithWebIdentity']);
  });

  it('not without a job, which is said at once', async () => {
    expect(await failure(oidc, { idToken: async () => undefined })).toMatchObject({ code: 'UNAUTHENTICATED' });
    expect(sts.asked).toEqual([]);
  });

  it('never by what the environment has, where it is to be by its token', async () => {
    expect(await identityOf(oidc, { environment: ENVIRONMENT })).toContain('assumed-role/deploy');
  });
});

describe('a chain of roles', () => {
  it('goes from the token of the job through each to the last, which asks for its external id', async () => {
    const config = { role_arns: [DEPLOY], role_arn: TARGET, external_id: 'x-42' };
    expect(await identityOf({ kind: 'oidc', config })).toBe('arn:aws:sts::210987654321:assumed-role/target/secretzero');
    expect(actions()).toEqual(['AssumeRoleWithWebIdentity', 'AssumeRole', 'GetCallerIdentity']);
  });

  it('may name an external id for each', async () => {
    const config = { role_arns: [DEPLOY, { role_arn: TARGET, external_id: 'x-42' }] };
    expect(await identityOf({ config })).toContain('assumed-role/target');
  });

  it('ends where a role does not trust, with the role and what to do', async () => {
    const error = await failure({ kind: 'oidc', config: { role_arns: [DEPLOY], role_arn: TARGET, external_id: 'no' } });
    expect(error).toMatchObject({ code: 'FORBIDDEN', hint: expect.stringContaining('trust policy') });
    expect(String(error)).toContain(TARGET);
  });

  it.each([['deploy'], ['arn:aws:iam::1:role/x'], ['arn:aws:iam::123456789012:user/ada']])(
    'has no %s',
    async (role_arn) => {
      expect(await failure({ role_arn })).toMatchObject({ code: 'REJECTED' });
    },
  );
});

describe('other logins', () => {
  const noJob = { idToken: async () => undefined };

  it('are the keys of the environment', async () => {
    expect(await identityOf({}, { environment: ENVIRONMENT })).toBe(ADA);
    expect(await identityOf({ kind: 'ambient' }, { environment: ENVIRONMENT })).toBe(ADA);
  });

  it('are keys that the manifest names by their variables', async () => {
    const config = { access_key_id: 'AKIAADA', secret_access_key: 'of ada' };
    expect(await identityOf({ kind: 'static', config })).toBe(ADA);
    expect(await identityOf({ config })).toBe(ADA);
    expect(await failure({ kind: 'static', config: { access_key_id: 'AKIAADA' } })).toMatchObject({
      code: 'UNAUTHENTICATED',
    });
  });

  it('take a role on, on a laptop with the own login, also where the manifest is made for a job', async () => {
    for (const auth of [{ role_arn: DEPLOY }, { kind: 'assume_role', role_arn: DEPLOY }])
      expect(await identityOf(auth, { ...noJob, environment: ENVIRONMENT })).toContain('assumed-role/deploy');
    expect(actions()[0]).toBe('AssumeRole');
    expect(await failure({ kind: 'assume_role' }, { environment: ENVIRONMENT })).toMatchObject({
      code: 'UNAUTHENTICATED',
    });
  });

  it('take a role on where the job may not have a token and the environment has a login', async () => {
    const idToken = async () => {
      throw new Error('no id-token: write');
    };
    expect(await identityOf({ role_arn: DEPLOY }, { idToken, environment: ENVIRONMENT })).toContain(
      'assumed-role/deploy',
    );
  });

  it('are a profile of the AWS CLI, with its region', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'secretzero-aws-'));
    try {
      writeFileSync(join(folder, 'config'), '[profile work]\nregion = eu-north-1\n');
      writeFileSync(join(folder, 'credentials'), '[work]\naws_access_key_id = AKIAADA\naws_secret_access_key = x\n');
      vi.stubEnv('AWS_CONFIG_FILE', join(folder, 'config'));
      vi.stubEnv('AWS_SHARED_CREDENTIALS_FILE', join(folder, 'credentials'));
      const found = await open({ kind: 'profile', profile: 'work' }, { environment: {} }).session;
      expect(await found.test({ signal: live() })).toEqual({
        identity: ADA,
        notes: ['account 123456789012, region eu-north-1'],
      });
      expect(sts.asked[0]?.host).toBe('sts.eu-north-1.amazonaws.com');
      const other = { kind: 'profile', profile: 'play', region: 'eu-west-1' };
      expect(await failure(other)).toMatchObject({
        code: 'UNAUTHENTICATED',
        message: expect.stringContaining('"play"'),
      });
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  it('that are no way to log in are named with those that are', async () => {
    expect(await failure({ kind: 'password' })).toMatchObject({
      code: 'REJECTED',
      hint: expect.stringContaining('oidc'),
    });
  });

  it('that AWS does not know are said to be not accepted, and the key is in no text', async () => {
    const environment = { ...ENVIRONMENT, AWS_ACCESS_KEY_ID: 'AKIAGONE' };
    const error = await failure({}, { environment });
    expect(error).toMatchObject({ code: 'UNAUTHENTICATED' });
    expect(JSON.stringify(error) + String(error)).not.toMatch(/AKIAGONE|of ada/);
  });
});

describe('where AWS is', () => {
  const config = { access_key_id: 'AKIAADA', secret_access_key: 'of ada' };
  const local = 'http://127.0.0.1:4566';

  it('is another host only where the workflow allows it', async () => {
    const auth = { config: { ...config, endpoint: 'https://aws.corp.example' } };
    expect(await failure(auth)).toMatchObject({ code: 'FORBIDDEN' });
    expect(sts.asked).toEqual([]);
    expect(await identityOf(auth, { allowHosts: ['aws.corp.example'] })).toBe(ADA);
    expect(sts.asked[0]?.host).toBe('aws.corp.example');
  });

  it('is never another host without encryption, but on this machine', async () => {
    const auth = { config: { ...config, endpoint_url: 'http://aws.corp.example' } };
    expect(await failure(auth, { allowHosts: ['aws.corp.example'] })).toMatchObject({ code: 'REJECTED' });
    expect(await identityOf({ config: { ...config, endpoint_url: local } }, { allowHosts: ['127.0.0.1'] })).toBe(ADA);
  });

  it('is where the environment says, for each service by itself', async () => {
    const environment = { ...ENVIRONMENT, AWS_ENDPOINT_URL: local, AWS_ENDPOINT_URL_STS: 'http://127.0.0.1:4567' };
    expect(await identityOf({}, { environment })).toBe(ADA);
    expect(sts.asked[0]?.host).toBe('127.0.0.1:4567');
  });
});
