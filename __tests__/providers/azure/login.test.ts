import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { provider } from '../../../src/providers/azure/index.ts';
import { type FakeAzure, startAzure, TENANT } from '../../support/azure/server.ts';
import { ALL_ACTIONS } from '../../support/azure/vault.ts';
import { type Claims, type OidcIssuer, startIssuer } from '../../support/oidc-issuer.ts';
import { type ContextOptions, providerContext } from '../../support/provider-context.ts';
import { at, CLIENT, live, look } from './harness.ts';

const AUDIENCE = 'api://AzureADTokenExchange';
const MAIN = 'repo:acme/app:ref:refs/heads/main';
const OIDC = { kind: 'oidc', config: { client_id: CLIENT, tenant_id: TENANT } };

let server: FakeAzure;
let issuer: OidcIssuer;
beforeEach(async () => {
  [server, issuer] = await Promise.all([startAzure(), startIssuer('acme/app')]);
  server.entra.add({
    clientId: CLIENT,
    secret: 'a client secret',
    trusts: { issuer, audience: AUDIENCE, subject: MAIN },
    actions: new Set(ALL_ACTIONS),
  });
});
afterEach(async () => {
  await Promise.all([server[Symbol.asyncDispose](), issuer[Symbol.asyncDispose]()]);
  expect(server.violations).toEqual([]);
});

/** What looking at one secret comes to with a login, and the context that it was done with. */
async function login(options: Partial<ContextOptions>, vault = 'acme') {
  const test = providerContext({ kind: 'azure', fetch: server.fetch, ...options });
  const session = await provider.open(test.context);
  const [seen] = await look(session.store('azure_keyvault'), [at('db', {}, vault)]);
  return { seen, test, session };
}

const job = (claims: Claims = {}) => ({ idToken: async (audience: string) => issuer.token(audience, claims) });
const GOOD = { kind: 'absent' };
const refused = (number: number) => ({
  kind: 'unreadable',
  error: { code: 'UNAUTHENTICATED', message: expect.stringContaining(`AADSTS${number}`), hint: expect.any(String) },
});

describe('a job logs in by its own token', () => {
  it('without any stored credential, where the application trusts the repository', async () => {
    const { seen, test } = await login({ auth: OIDC, ...job() });
    expect(seen).toEqual(GOOD);
    // The redactor knows the token that the login was answered with.
    expect(test.learned).toHaveLength(1);
    expect(server.seen.filter((line) => line.startsWith('POST login.'))).toEqual([
      `POST login.microsoftonline.com/${TENANT}/oauth2/v2.0/token`,
    ]);
  });

  it('also where nothing is declared and the environment names application and tenant', async () => {
    const environment = { AZURE_CLIENT_ID: CLIENT, AZURE_TENANT_ID: TENANT };
    expect((await login({ environment, ...job() })).seen).toEqual(GOOD);
  });

  it.each<readonly [string, Claims, number]>([
    ['another repository', { sub: 'repo:evil/app:ref:refs/heads/main' }, 700213],
    ['another branch', { sub: 'repo:acme/app:ref:refs/heads/other' }, 700213],
    ['a pull request', { sub: 'repo:acme/app:pull_request' }, 700213],
    ['another issuer', { iss: 'https://evil.example' }, 700211],
    ['another time', { exp: 1 }, 700024],
  ])('and is refused for the token of %s', async (_, claims, number) => {
    expect((await login({ auth: OIDC, ...job(claims) })).seen).toMatchObject(refused(number));
  });

  it('and is refused for another audience, which is obeyed where it is declared', async () => {
    const auth = { kind: 'oidc', config: { ...OIDC.config, audience: 'api://other' } };
    expect((await login({ auth, ...job() })).seen).toMatchObject(refused(700212));
  });

  it('and is refused for a token that somebody else signed', async () => {
    await using other = await startIssuer('acme/app', { iss: issuer.url });
    const { seen } = await login({ auth: OIDC, idToken: async (audience) => other.token(audience) });
    expect(seen).toMatchObject(refused(50013));
  });

  it('and is told what to do where there is no job', async () => {
    const { seen } = await login({ auth: OIDC });
    expect(seen).toMatchObject({ kind: 'unreadable', error: { code: 'UNAUTHENTICATED' } });
  });
});

describe('other logins', () => {
  it('are a client secret, flat or below config, which no error quotes', async () => {
    const flat = { kind: 'service_principal', client_id: CLIENT, tenant_id: TENANT, client_secret: 'a client secret' };
    expect((await login({ auth: flat })).seen).toEqual(GOOD);
    const { seen } = await login({ auth: { ...flat, client_secret: 'c4n4ry' } });
    expect(seen).toMatchObject(refused(7000215));
    expect(JSON.stringify(seen)).not.toContain('c4n4ry');
  });

  it('are the identity of a machine of Azure, that of a client_id where it has several', async () => {
    server.entra.identity = { clientId: CLIENT, actions: new Set(ALL_ACTIONS) };
    expect((await login({ auth: { kind: 'managed_identity' } })).seen).toEqual(GOOD);
    expect((await login({ auth: { kind: 'managed_identity', client_id: CLIENT } })).seen).toEqual(GOOD);
    expect((await login({ auth: { kind: 'managed_identity', client_id: 'other' } })).seen).toMatchObject({
      error: { code: 'UNAUTHENTICATED' },
    });
    // Where nothing is declared, the machine is asked whether it is one of Azure's.
    expect((await login({})).seen).toEqual(GOOD);
  });

  it('are not the Azure CLI in a job', async () => {
    expect((await login({ auth: { kind: 'cli' } })).seen).toMatchObject({ error: { code: 'UNSUPPORTED' } });
  });

  it.each([
    ['an unknown kind', { kind: 'magic' }, 'REJECTED'],
    ['no tenant', { kind: 'service_principal', client_id: CLIENT, client_secret: 'x' }, 'UNAUTHENTICATED'],
    [
      'an Entra of nobody',
      { ...OIDC, config: { ...OIDC.config, authority_host: 'https://evil.example' } },
      'FORBIDDEN',
    ],
  ])('are refused with %s', async (_, auth, code) => {
    expect((await login({ auth, ...job() })).seen).toMatchObject({ kind: 'unreadable', error: { code } });
    expect(server.seen.some((line) => line.includes('evil'))).toBe(false);
  });

  it('say of a tenant that does not exist what is wrong', async () => {
    const auth = { kind: 'oidc', config: { client_id: CLIENT, tenant_id: 'nobody.example' } };
    expect((await login({ auth, ...job() })).seen).toMatchObject(refused(90002));
  });

  it('go to the Entra of the cloud that the vault is in, with the audience of that cloud', async () => {
    const asked: string[] = [];
    const idToken = async (audience: string) => {
      asked.push(audience);
      return issuer.token(AUDIENCE);
    };
    const test = providerContext({ kind: 'azure', auth: OIDC, fetch: server.fetch, idToken });
    const session = await provider.open(test.context);
    const address = { ...at('db'), container: 'acme.vault.usgovcloudapi.net' };
    expect(await look(session.store('azure_keyvault'), [address])).toEqual([GOOD]);
    expect(asked).toEqual(['api://AzureADTokenExchangeUSGov']);
    expect(server.seen).toContain(`POST login.microsoftonline.us/${TENANT}/oauth2/v2.0/token`);
  });
});

it('logs in once for all vaults of a run, and again when the token has ended', async () => {
  const { session } = await login({ auth: OIDC, ...job() });
  const store = session.store('azure_keyvault');
  await look(store, [at('db'), at('db', {}, 'other')]);
  expect(server.entra.tokens).toBe(1);
  server.entra.lasts = 1;
  const short = await login({ auth: OIDC, ...job() });
  await look(short.session.store('azure_keyvault'), [at('db', {}, 'other')]);
  expect(server.entra.tokens).toBeGreaterThan(2);
});

it('takes the vault that the environment names, and no other host that nobody allowed', async () => {
  server.vault('named').plant('db', 'there');
  const environment = { AZURE_KEYVAULT_URL: 'https://named.vault.azure.net' };
  const test = providerContext({ kind: 'azure', auth: OIDC, environment, fetch: server.fetch, ...job() });
  const session = await provider.open(test.context);
  const store = session.store('azure_keyvault');
  expect(await look(store, [{ ...at('db'), container: 'default' }])).toMatchObject([{ kind: 'present' }]);
  expect(await look(store, [{ ...at('db'), container: 'https://vault.private.example' }])).toMatchObject([
    { kind: 'unreadable', error: { code: 'FORBIDDEN' } },
  ]);
  await expect(session.test({ signal: live() })).resolves.toMatchObject({ identity: expect.any(String) });
});
