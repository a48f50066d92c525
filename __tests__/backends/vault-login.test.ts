import { randomUUID } from 'node:crypto';
import { setTimeout as delay } from 'node:timers/promises';
import { inspect } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ProviderSession } from '../../src/providers/contract.ts';
import { vaultProvider } from '../../src/providers/vault/catalog.ts';
import { provider } from '../../src/providers/vault/index.ts';
import { type OidcIssuer, startIssuer } from '../support/oidc-issuer.ts';
import { must, type OpenBao, startOpenBao } from '../support/openbao.ts';
import { type ContextOptions, providerContext } from '../support/provider-context.ts';

let bao: OpenBao;
let issuer: OidcIssuer;
beforeAll(async () => {
  [bao, issuer] = await Promise.all([startOpenBao(), startIssuer('acme/app')]);
  must(await bao.call('POST', 'sys/auth/jwt', { type: 'jwt' }));
  must(await bao.call('POST', 'auth/jwt/config', { oidc_discovery_url: issuer.url, bound_issuer: issuer.url }));
  must(await bao.call('POST', 'sys/auth/approle', { type: 'approle' }));
  must(await bao.call('POST', 'auth/approle/role/app', { token_policies: ['default'], secret_id_num_uses: 1 }));
});
afterAll(async () => {
  await bao[Symbol.asyncDispose]();
  await issuer[Symbol.asyncDispose]();
});

const options = () => ({ signal: new AbortController().signal });

async function open(more: Partial<ContextOptions>) {
  const learnt: string[] = [];
  const at = providerContext({ kind: 'vault', environment: { VAULT_ADDR: bao.url }, ...more });
  const context = { ...at.context, learn: (token: { reveal(): string }) => void learnt.push(token.reveal()) };
  return { ...at, learnt, session: await provider.open(context) };
}

const isAlive = async (token: string) =>
  (await bao.call('GET', 'auth/token/lookup-self', undefined, { token })).status === 200;

/** What becomes of a login, as a code and all that is told. */
async function refusalOf(session: ProviderSession) {
  const error = await session.test(options()).then(
    () => undefined,
    (reason: unknown) => reason as { code: string; message: string; hint?: string },
  );
  return { code: error?.code, told: inspect(error, { depth: 8, showHidden: true }) };
}

describe('a GitHub job', () => {
  const auth = { kind: 'jwt', config: { role: 'app' } };
  const jobOf = (claims: Record<string, string> = {}) => ({
    auth,
    idToken: async (audience: string) => issuer.token(audience, claims),
  });

  beforeAll(async () => {
    // The role is the one that `secretzero permissions` prints, for the repository.
    const uses = {
      provider: { alias: 'vault', kind: 'vault', auth: { ...auth, url: bao.url }, config: {} },
      targets: [],
      issues: [],
      reads: [],
    };
    const role =
      (await vaultProvider.permissions?.(uses, 'sync'))?.find(({ language }) => language === 'json')?.text ?? '';
    must(await bao.call('POST', 'auth/jwt/role/app', JSON.parse(role.replace('OWNER/REPOSITORY', 'acme/app'))));
  });

  it('of the repository logs in by its own token, which ends with the run', async () => {
    const { session, learnt } = await open(jobOf());
    expect(await session.test(options())).toMatchObject({ identity: expect.stringContaining('acme/app') });
    expect(learnt).toHaveLength(1);
    const [token = ''] = learnt;
    expect(await isAlive(token)).toBe(true);
    await session[Symbol.asyncDispose]();
    expect(await isAlive(token)).toBe(false);
  });

  it('logs in once, whatever is asked for', async () => {
    const { session, sent } = await open(jobOf());
    await Promise.all([session.test(options()), session.test(options()), session.test(options())]);
    expect(sent.filter(({ url }) => url.endsWith('/login'))).toHaveLength(1);
  });

  it.each([
    ['another repository', { repository: 'mallory/app' }],
    ['another branch', { ref: 'refs/heads/feature' }],
    ['a fork that calls itself the same in another letter case', { repository: 'Acme/App' }],
  ])('of %s is refused, and told why without its token', async (_, claims) => {
    const { session, learnt } = await open(jobOf(claims));
    const { code, told } = await refusalOf(session);
    expect(code).toBe('UNAUTHENTICATED');
    expect(told).toMatch(/not for this repository, branch or environment/);
    expect(told).not.toContain('eyJ');
    expect(learnt).toEqual([]);
  });

  it.each([
    ['of another audience', (aud: string) => issuer.token(`${aud}.example`)],
    [
      'that is over',
      (aud: string) => issuer.token(aud, { exp: 1_700_000_000, nbf: 1_600_000_000, iat: 1_600_000_000 }),
    ],
    ['with another signature', (aud: string) => `${issuer.token(aud).slice(0, -8)}AAAAAAAA`],
    ['that is none', () => 'not-a-token'],
  ])('with a token %s is refused', async (_, make) => {
    const { session } = await open({ auth, idToken: async (audience) => make(audience) });
    expect((await refusalOf(session)).code).toBe('UNAUTHENTICATED');
  });

  it('with a role that is not there, or at a mount that is not there, is told so', async () => {
    for (const wrong of [{ role: 'nobody' }, { role: 'app', auth_mount: 'nowhere' }]) {
      const { session } = await open({ ...jobOf(), auth: { kind: 'oidc', config: wrong } });
      expect((await refusalOf(session)).code).toBe('UNAUTHENTICATED');
    }
  });

  it('logs in by its role where no kind is declared, and asks for no token where there is none to be had', async () => {
    const { session } = await open({ ...jobOf(), auth: { role: 'app' } });
    expect(await session.test(options())).toMatchObject({ identity: expect.stringContaining('acme/app') });
    const { session: laptop, sent } = await open({ auth });
    expect([(await refusalOf(laptop)).code, sent]).toEqual(['UNAUTHENTICATED', []]);
  });
});

describe('an AppRole', () => {
  const ids = async () => ({
    role_id: must(await bao.call('GET', 'auth/approle/role/app/role-id')).body.data.role_id,
    secret_id: must(await bao.call('POST', 'auth/approle/role/app/secret-id')).body.data.secret_id,
  });

  it('logs in, and its token ends with the run', async () => {
    const { session, learnt } = await open({ auth: { kind: 'approle', ...(await ids()) } });
    await session.test(options());
    await session[Symbol.asyncDispose]();
    expect(await isAlive(learnt[0] ?? '')).toBe(false);
  });

  it('whose secret-id is used up is refused, and shows neither id', async () => {
    const auth = { kind: 'approle', config: await ids() };
    await (await open({ auth })).session.test(options());
    const { code, told } = await refusalOf((await open({ auth })).session);
    expect(code).toBe('UNAUTHENTICATED');
    expect(told).not.toContain(auth.config.secret_id);
  });
});

describe('a wrapped login', () => {
  const wrapped = async (path: string, body?: unknown) => {
    const response = await fetch(`${bao.url}/v1/${path}`, {
      method: 'POST',
      headers: { 'x-vault-token': bao.root, 'x-vault-wrap-ttl': '60' },
      body: JSON.stringify(body ?? {}),
    });
    return ((await response.json()) as { wrap_info: { token: string } }).wrap_info.token;
  };

  it('is taken out once, and its token is not ours to end', async () => {
    const token = await wrapped('auth/token/create', { policies: ['default'], display_name: 'handed' });
    const { session, learnt } = await open({ auth: { kind: 'wrapped', config: { wrapping_token: token } } });
    expect(await session.test(options())).toMatchObject({ identity: 'token-handed' });
    await session[Symbol.asyncDispose]();
    expect(await isAlive(learnt[0] ?? '')).toBe(true);
  });

  it('that was taken out before is told as what it may be: a theft', async () => {
    const token = await wrapped('auth/token/create', { policies: ['default'] });
    await (await open({ auth: { kind: 'wrapped', token } })).session.test(options());
    const { code, told } = await refusalOf((await open({ auth: { kind: 'wrapped', token } })).session);
    expect([code, /used already/.test(told), /audit log/.test(told)]).toEqual(['UNAUTHENTICATED', true, true]);
    expect(told).not.toContain(token);
  });

  it('may hold the secret-id of an AppRole', async () => {
    const role_id = must(await bao.call('GET', 'auth/approle/role/app/role-id')).body.data.role_id;
    const wrapping_token = await wrapped('auth/approle/role/app/secret-id');
    const { session } = await open({ auth: { kind: 'wrapped', config: { wrapping_token, role_id } } });
    expect(await session.test(options())).toMatchObject({ identity: 'approle' });
  });
});

describe('a token', () => {
  it('is taken from the manifest, else the environment, else the home folder, and is never ended', async () => {
    const create = async (name: string) =>
      must(await bao.call('POST', 'auth/token/create', { policies: ['default'], display_name: name })).body.auth
        .client_token as string;
    const [declared, ambient, home] = await Promise.all(['declared', 'ambient', 'home'].map(create));
    const environment = { VAULT_ADDR: bao.url, VAULT_TOKEN: ambient ?? '' };
    const homeFiles = { '.vault-token': home ?? '' };
    const identities = [];
    for (const each of [
      { auth: { kind: 'token', token: declared }, environment, homeFiles },
      { auth: { kind: 'token' }, environment, homeFiles },
      { environment: { VAULT_ADDR: bao.url }, homeFiles },
    ]) {
      const { session } = await open(each);
      identities.push((await session.test(options())).identity);
      await session[Symbol.asyncDispose]();
    }
    expect(identities).toEqual(['token-declared', 'token-ambient', 'token-home']);
    expect(await Promise.all([declared, ambient, home].map((each) => isAlive(each ?? '')))).toEqual([true, true, true]);
  });

  it('that may not look at itself is a login all the same', async () => {
    const { session } = await open({
      auth: { token: await bao.tokenWith('path "secret/x" { capabilities = ["read"] }') },
    });
    expect(await session.test(options())).toMatchObject({ identity: 'a token' });
    const { session: wrong } = await open({ auth: { token: 's.nonsense' } });
    expect((await refusalOf(wrong)).code).toBe('UNAUTHENTICATED');
  });

  it('that has expired is told apart from one that lacks a right', async () => {
    const policy = 'path "secret/metadata/*" { capabilities = ["read"] }';
    const address = { store: 'vault/vault_kv', container: `secret/${randomUUID()}`, key: 'value' };
    const look = async (token: string) => {
      const { session } = await open({ auth: { token } });
      for await (const [, seen] of session.store('vault_kv').observe([address], options()))
        return seen.kind === 'unreadable' ? seen.error.code : seen.kind;
      return undefined;
    };
    const short = await bao.tokenWith(policy, { ttl: '1s' });
    expect(await look(short)).toBe('absent');
    await delay(1500);
    expect(await look(short)).toBe('UNAUTHENTICATED');
    expect(await look(await bao.tokenWith('path "secret/other" { capabilities = ["read"] }'))).toBe('FORBIDDEN');
    expect(await look('s.nonsense')).toBe('UNAUTHENTICATED');
  });
});

describe('what a login may do', () => {
  const usesOf = (path: string) => ({
    provider: { alias: 'vault', kind: 'vault', auth: {}, config: {} },
    targets: [
      {
        id: `vault/vault_kv/secret/${path}#value`,
        field: 'value',
        provider: 'vault',
        providerKind: 'vault',
        kind: 'vault_kv',
        scope: 'remote' as const,
        address: { store: 'vault/vault_kv', container: `secret/${path}`, key: 'value' },
        capabilities: vaultProvider.targets[0]?.capabilities as never,
        digest: '',
        available: true,
        span: undefined as never,
      },
    ],
    issues: [{ kind: 'vault_password', secret: 'x', config: { policy: 'strong' } }],
    reads: [],
  });

  it('is all that is needed, and no more, with the policy that is printed', async () => {
    const uses = usesOf('least');
    const policy =
      (await vaultProvider.permissions?.(uses, 'sync'))?.find(({ language }) => language === 'hcl')?.text ?? '';
    const usual = `path "sys/capabilities-self" { capabilities = ["update"] }
      path "auth/token/lookup-self" { capabilities = ["read"] }`;
    const token = await bao.tokenWith(`${policy}\n${usual}`, { ttl: '30m' });
    const { session } = await open({ auth: { token } });
    const info = await session.tokenInfo?.(uses, options());
    expect(info?.can.map(({ verdict }) => verdict)).toEqual(info?.can.map(() => 'yes'));
    expect(info?.can.length).toBeGreaterThan(5);
    expect(info?.surplus).toEqual([]);
    expect(Date.parse(info?.expires ?? '')).toBeGreaterThan(Date.now());
  });

  it('is said to lack and to exceed what the manifest needs, path by path', async () => {
    const token = await bao.tokenWith(`path "secret/*" { capabilities = ["read", "delete", "list"] }
      path "sys/*" { capabilities = ["update", "read", "sudo"] }
      path "auth/token/lookup-self" { capabilities = ["read"] }`);
    const { session } = await open({ auth: { token } });
    const info = await session.tokenInfo?.(usesOf('wide'), options());
    expect(info?.can).toContainEqual(expect.objectContaining({ right: 'create secret/data/wide', verdict: 'no' }));
    expect(info?.can).toContainEqual(expect.objectContaining({ right: 'read secret/data/wide', verdict: 'yes' }));
    expect(info?.surplus).toEqual(
      expect.arrayContaining([
        expect.stringMatching(/delete.* at secret\/data\/wide$/),
        expect.stringMatching(/ at other paths of secret\/data\/$/),
        expect.stringMatching(/ at sys\/policies\/acl\/$/),
      ]),
    );
  });

  it('is not guessed where the login may not know it', async () => {
    const token = await bao.tokenWith('path "auth/token/lookup-self" { capabilities = ["read"] }');
    const { session } = await open({ auth: { token } });
    const info = await session.tokenInfo?.(usesOf('unknown'), options());
    expect(new Set(info?.can.map(({ verdict }) => verdict))).toEqual(new Set(['unknown']));
    expect(info).not.toHaveProperty('surplus');
  });

  it('of a root token is said to be everything', async () => {
    const { session } = await open({ auth: { token: bao.root } });
    const { notes } = await session.test(options());
    expect(notes.some((note) => /root token/.test(note))).toBe(true);
  });
});

describe('the key of fingerprints', () => {
  const kept = { provider: 'vault', key: 'fingerprints', version: 1 };

  it('follows from the key in the transit engine and the label, and is the same each time', async () => {
    must(await bao.call('POST', 'sys/mounts/transit', { type: 'transit' }));
    must(await bao.call('POST', 'transit/keys/fingerprints'));
    must(await bao.call('POST', 'transit/keys/other'));
    const token = await bao.tokenWith('path "transit/hmac/fingerprints/sha2-256" { capabilities = ["update"] }');
    const { session } = await open({ auth: { token } });
    const derive = async (label: string) => (await session.deriveKey?.(kept, label, options()))?.reveal();
    const [one, again, other] = [await derive('a'), await derive('a'), await derive('b')];
    expect(one).toBe(again);
    expect(one).not.toBe(other);
    expect(Buffer.from(one ?? '', 'base64')).toHaveLength(32);
    await expect(session.deriveKey?.({ ...kept, key: 'other' }, 'a', options())).rejects.toMatchObject({
      code: 'FORBIDDEN',
    });
    // A new version of the key changes nothing until the manifest names it.
    must(await bao.call('POST', 'transit/keys/fingerprints/rotate'));
    expect(await derive('a')).toBe(one);
    expect((await session.deriveKey?.({ ...kept, version: 2 }, 'a', options()))?.reveal()).not.toBe(one);
  });

  it('that is not there is told, with how to make one', async () => {
    const { session } = await open({ auth: { token: bao.root } });
    await expect(session.deriveKey?.({ ...kept, key: 'nothing' }, 'a', options())).rejects.toMatchObject({
      code: 'REJECTED',
    });
  });
});

describe('a sealed server', () => {
  it('is told at once, is no absence, and refuses no login as if it were wrong', async () => {
    const own = await startOpenBao();
    try {
      must(await own.call('PUT', 'sys/seal'));
      const { session, slept } = await open({ auth: { token: own.root }, environment: { VAULT_ADDR: own.url } });
      const address = { store: 'vault/vault_kv', container: 'secret/app', key: 'value' };
      for await (const [, seen] of session.store('vault_kv').observe([address], options()))
        expect(seen).toMatchObject({ kind: 'unreadable', error: { code: 'UNAVAILABLE', message: 'Vault is sealed' } });
      const auth = { kind: 'approle', role_id: 'r', secret_id: 's' };
      const login = await open({ auth, environment: { VAULT_ADDR: own.url } });
      expect((await refusalOf(login.session)).code).toBe('UNAVAILABLE');
      expect(slept).toEqual([]);
    } finally {
      await own[Symbol.asyncDispose]();
    }
  });
});
