import { generateKeyPairSync } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type FakeGoogle, startGoogle } from '../../support/google/server.ts';
import { type OidcIssuer, startIssuer } from '../../support/oidc-issuer.ts';
import type { ContextOptions } from '../../support/provider-context.ts';
import { at, bench, live, put } from './bench.ts';

const POOL = 'projects/123456789/locations/global/workloadIdentityPools/github/providers/acme-app';
const ACCOUNT = 'secrets@acme-prod.iam.gserviceaccount.com';

let issuer: OidcIssuer;
let server: FakeGoogle;
let folder: string;
beforeAll(async () => {
  [issuer, server] = await Promise.all([startIssuer('acme/app'), startGoogle()]);
  folder = mkdtempSync(join(tmpdir(), 'secretzero-google-'));
  server.trusts.set(`//iam.googleapis.com/${POOL}`, { issuer, subject: /^repo:acme\/app:/ });
  server.account(ACCOUNT, { project: 'all' }, 'principal of acme/app');
});
afterAll(async () => {
  rmSync(folder, { recursive: true });
  await Promise.all([issuer[Symbol.asyncDispose](), server[Symbol.asyncDispose]()]);
});

const NO_TOKEN = { GOOGLE_OAUTH_ACCESS_TOKEN: '' };
const idToken = async (audience: string) => issuer.token(audience);

async function identity(options: Partial<ContextOptions>): Promise<string> {
  const { session } = await bench({ ...options, environment: { ...NO_TOKEN, ...options.environment } }, server);
  return (await session.test({ signal: live() })).identity;
}

/** The way of a value to Google by this login. */
async function writes(options: Partial<ContextOptions>): Promise<string> {
  const { store } = await bench({ ...options, environment: { ...NO_TOKEN, ...options.environment } }, server);
  const result = await put(store, at(`login-${server.secrets.size}`), 'value');
  return result.outcome === 'written' ? 'written' : result.error.code;
}

const oidc = (more: Readonly<Record<string, string>> = {}) => ({
  auth: { kind: 'oidc', config: { workload_identity_provider: POOL, ...more } },
  idToken,
});

describe('the login at Google', () => {
  it('tells the redactor of the token that it was answered with', async () => {
    const { store, test } = await bench({ ...oidc(), environment: NO_TOKEN }, server);
    await put(store, at(`login-${server.secrets.size}`), 'value');
    expect(test.learned).toHaveLength(1);
  });

  it("is the job's own by OIDC, without anything stored", async () => {
    expect(await writes(oidc())).toBe('written');
    expect(await writes({ ...oidc(), auth: { workload_identity_provider: `//iam.googleapis.com/${POOL}` } })).toBe(
      'written',
    );
  });

  it('acts as a service account where one is named, and not as one that it may not be', async () => {
    expect(await writes(oidc({ service_account: ACCOUNT }))).toBe('written');
    expect(await identity(oidc({ service_account: ACCOUNT }))).toBe(ACCOUNT);
    expect(await writes(oidc({ service_account: 'other@acme-prod.iam.gserviceaccount.com' }))).toBe('UNAUTHENTICATED');
  });

  it.each([
    ['another repository', () => issuer.token(`https://iam.googleapis.com/${POOL}`, { sub: 'repo:evil/app:ref:x' })],
    ['another audience', () => issuer.token('https://evil.example')],
    ['an end that has passed', () => issuer.token(`https://iam.googleapis.com/${POOL}`, { exp: 1 })],
    ['another issuer', () => issuer.token(`https://iam.googleapis.com/${POOL}`, { iss: 'https://evil.example' })],
    ['no signature', () => `${issuer.token(`https://iam.googleapis.com/${POOL}`)}x`],
  ])('is refused for a token of %s', async (_, token) => {
    expect(await writes({ ...oidc(), idToken: async () => token() })).toBe('UNAUTHENTICATED');
  });

  it('asks for the audience that is declared', async () => {
    server.trusts.set(`//iam.googleapis.com/${POOL}`, { issuer, subject: /^repo:acme\/app:/, audience: 'my-own' });
    expect(await writes(oidc())).toBe('UNAUTHENTICATED');
    expect(await writes(oidc({ audience: 'my-own' }))).toBe('written');
    server.trusts.set(`//iam.googleapis.com/${POOL}`, { issuer, subject: /^repo:acme\/app:/ });
  });

  it('says outside of a job that there is no OIDC token, and what a laptop uses', async () => {
    await expect(identity({ ...oidc(), idToken: async () => undefined })).rejects.toMatchObject({
      code: 'UNAUTHENTICATED',
      hint: expect.stringContaining('gcloud auth application-default login'),
    });
  });

  it('takes the key of a service account from auth, from GOOGLE_CREDENTIALS, and from the file that the environment names', async () => {
    const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
    server.keys.set(ACCOUNT, publicKey);
    const key = JSON.stringify({
      type: 'service_account',
      client_email: ACCOUNT,
      private_key: privateKey.export({ type: 'pkcs8', format: 'pem' }),
      token_uri: `${server.url}/token`,
    });
    const path = join(folder, 'key.json');
    writeFileSync(path, key);
    const declared = { auth: { kind: 'service_account', config: { credentials: key } } };
    expect(await writes({ ...declared, allowHosts: [new URL(server.url).host] })).toBe('written');
    expect(await writes({ environment: { GOOGLE_CREDENTIALS: key } })).toBe('written');
    expect(await writes({ environment: { GOOGLE_APPLICATION_CREDENTIALS: path } })).toBe('written');
    expect(await identity({ environment: { GOOGLE_APPLICATION_CREDENTIALS: path } })).toBe(ACCOUNT);
    // A host in the manifest's own credentials needs leave.
    await expect(identity(declared)).rejects.toMatchObject({ code: 'FORBIDDEN' });
  });

  it("takes gcloud's login of a laptop", async () => {
    server.refreshTokens.add('refresh-1');
    const adc = JSON.stringify({
      type: 'authorized_user',
      client_id: 'c',
      client_secret: 's',
      refresh_token: 'refresh-1',
    });
    const homeFiles = { '.config/gcloud/application_default_credentials.json': adc };
    expect(await writes({ homeFiles })).toBe('written');
    expect(await writes({ homeFiles: { ...homeFiles, ...swap(homeFiles, 'refresh-1', 'stale') } })).toBe(
      'UNAUTHENTICATED',
    );
  });

  it('takes the file that a step of the workflow wrote for the job', async () => {
    const path = join(folder, 'gha-creds.json');
    const { ACTIONS_ID_TOKEN_REQUEST_TOKEN: bearer } = issuer.environment;
    const audience = `//iam.googleapis.com/${POOL}`;
    const url = `${issuer.url}/idtoken?audience=${encodeURIComponent(`https:${audience}`)}`;
    const file = {
      type: 'external_account',
      audience,
      subject_token_type: 'urn:ietf:params:oauth:token-type:jwt',
      token_url: `${server.url}/v1/token`,
      service_account_impersonation_url: `https://iamcredentials.googleapis.com/v1/projects/-/serviceAccounts/${ACCOUNT}:generateAccessToken`,
      credential_source: {
        url,
        headers: { Authorization: `Bearer ${bearer}` },
        format: { type: 'json', subject_token_field_name: 'value' },
      },
    };
    writeFileSync(path, JSON.stringify(file));
    expect(await writes({ environment: { GOOGLE_APPLICATION_CREDENTIALS: path } })).toBe('written');
  });

  it('asks the machine only where it is told that there is one', async () => {
    const host = new URL(server.url).host;
    expect(await writes({ auth: { kind: 'metadata' }, environment: { GCE_METADATA_HOST: host } })).toBe('written');
    const { session, test } = await bench({ environment: NO_TOKEN }, server);
    await expect(session.test({ signal: live() })).rejects.toMatchObject({ code: 'UNAUTHENTICATED' });
    expect(test.sent).toEqual([]);
  });

  it('logs in once a run, and again when the token has ended', async () => {
    let passed = 0;
    const now = () => new Date(Date.now() + passed);
    const { session, store, test } = await bench({ ...oidc(), environment: NO_TOKEN, now }, server);
    await Promise.all([session.test({ signal: live() }), session.test({ signal: live() })]);
    await put(store, at('once'), 'value');
    const exchanges = () => test.sent.filter(({ url }) => url.endsWith('/v1/token')).length;
    expect(exchanges()).toBe(1);
    passed = 3_600_000;
    await put(store, at('once'), 'again');
    expect(exchanges()).toBe(2);
  });

  it('knows no login of another name, and sends no credential to a host that nobody allowed', async () => {
    await expect(identity({ auth: { kind: 'magic' } })).rejects.toMatchObject({ code: 'UNSUPPORTED' });
    await expect(identity({ auth: { config: { endpoint: 'https://evil.example' } } })).rejects.toMatchObject({
      code: 'FORBIDDEN',
    });
  });

  it('takes a page that is no answer for a refusal, by its status', async () => {
    const page = async () => new Response('<html>not here</html>', { status: 404 });
    const { store, test } = await bench({ ...oidc(), environment: NO_TOKEN, fetch: page }, server);
    expect(await put(store, at('x'), 'value')).toMatchObject({ error: { code: 'UNAUTHENTICATED', status: 404 } });
    expect(test.slept).toEqual([]);
  });

  it('quotes nothing of credentials that it cannot use', async () => {
    for (const text of ['no json c4n4ry', '{"type":"service_account","private_key":"c4n4ry","client_email":"a@b"}']) {
      const error = await identity({ environment: { GOOGLE_CREDENTIALS: text } }).catch((thrown: unknown) => thrown);
      expect(error).toMatchObject({ code: 'UNAUTHENTICATED' });
      expect(`${error}${JSON.stringify(error)}`).not.toContain('c4n4ry');
    }
  });
});

function swap(files: Readonly<Record<string, string>>, from: string, to: string): Record<string, string> {
  return Object.fromEntries(Object.entries(files).map(([path, text]) => [path, text.replace(from, to)]));
}
