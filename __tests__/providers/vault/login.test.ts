import { inspect } from 'node:util';
import { describe, expect, it } from 'vitest';
import { SecretValue } from '../../../src/core/secret-value.ts';
import { provider } from '../../../src/providers/vault/index.ts';
import type { ContextOptions } from '../../support/provider-context.ts';
import { answer, refusing, type Seen, stubbed } from './stub.ts';

const options = () => ({ signal: new AbortController().signal });

const server = (request: Seen) => {
  if (request.path.endsWith('/login')) return answer({ auth: { client_token: 'hvs.of-the-login' } });
  if (request.path === 'auth/token/lookup-self') return answer({ data: { display_name: 'somebody', policies: ['p'] } });
  if (request.path === 'auth/token/revoke-self') return answer(undefined, 204);
  return undefined;
};

async function login(more: Partial<ContextOptions>, handle: (request: Seen) => Response | undefined = server) {
  const at = stubbed(handle, more);
  const context = { ...at.context, podToken: async () => new SecretValue('eyJ-of-the-pod') };
  try {
    const session = await provider.open(context);
    await session.test(options());
    await session[Symbol.asyncDispose]();
    return { ...at, code: undefined, told: '' };
  } catch (error) {
    return { ...at, code: (error as { code?: string }).code, told: inspect(error, { depth: 8, showHidden: true }) };
  }
}

const pathsOf = ({ requests }: { requests: readonly Seen[] }) => requests.map(({ path }) => path);

describe('where Vault is', () => {
  it.each<[string, Partial<ContextOptions>, string | undefined]>([
    ['named by the environment', {}, undefined],
    ['named by manifest and environment alike', { auth: { url: 'https://vault.example.com' } }, undefined],
    ['named by the manifest alone', { auth: { config: { url: 'https://evil.example' } } }, 'FORBIDDEN'],
    [
      'named by the manifest and allowed by the workflow',
      { auth: { address: 'https://other.example:8200' }, allowHosts: ['other.example'] },
      undefined,
    ],
    ['not named at all', { environment: { VAULT_TOKEN: 't' } }, 'UNAUTHENTICATED'],
    ['without TLS', { environment: { VAULT_ADDR: 'http://vault.example.com', VAULT_TOKEN: 't' } }, 'REJECTED'],
    [
      'to be trusted whoever it is',
      { environment: { VAULT_ADDR: 'https://vault.example.com', VAULT_TOKEN: 't', VAULT_SKIP_VERIFY: 'true' } },
      'REJECTED',
    ],
    [
      'not to be trusted whoever it is',
      { environment: { VAULT_ADDR: 'https://vault.example.com', VAULT_TOKEN: 't', VAULT_SKIP_VERIFY: '0' } },
      undefined,
    ],
  ])('%s', async (_, more, code) => {
    const at = await login(more);
    expect(at.code).toBe(code);
    if (code !== undefined) expect(at.sent).toEqual([]);
  });
});

describe('a login', () => {
  it('by a service account goes to the mount and as the role that are named, and ends with the run', async () => {
    const at = await login({ auth: { kind: 'kubernetes', config: { role: 'app', auth_mount: 'k8s/prod' } } });
    expect(pathsOf(at)).toEqual(['auth/k8s/prod/login', 'auth/token/lookup-self', 'auth/token/revoke-self']);
    expect(at.requests[0]?.body).toEqual({ role: 'app', jwt: 'eyJ-of-the-pod' });
    expect(at.requests.map(({ headers }) => headers.get('x-vault-token'))).toEqual([
      null,
      'hvs.of-the-login',
      'hvs.of-the-login',
    ]);
  });

  it('by a job asks for the audience that is named, else for the address of Vault', async () => {
    const asked: string[] = [];
    const idToken = async (audience: string) => {
      asked.push(audience);
      return 'eyJ-of-the-job';
    };
    await login({ auth: { kind: 'jwt', role: 'app' }, idToken });
    await login({ auth: { kind: 'oidc', config: { role: 'app', audience: 'vault' } }, idToken });
    expect(asked).toEqual(['https://vault.example.com', 'vault']);
  });

  it('is in the namespace that the manifest or the environment names', async () => {
    const environment = { VAULT_ADDR: 'https://vault.example.com', VAULT_TOKEN: 't', VAULT_NAMESPACE: 'ambient/' };
    const namespaces = [];
    for (const more of [
      { environment },
      { environment, config: { namespace: 'configured' } },
      { environment, config: { namespace: 'configured' }, auth: { config: { namespace: 'declared' } } },
    ]) {
      const { requests } = await login(more);
      namespaces.push(requests[0]?.headers.get('x-vault-namespace'));
    }
    expect(namespaces).toEqual(['ambient', 'configured', 'declared']);
  });

  it.each([
    ['a role is missing', { kind: 'jwt' }],
    ['a token is missing', { kind: 'token' }],
    ['a wrapping token is missing', { kind: 'wrapped' }],
    ['a role-id is missing', { kind: 'approle', secret_id: 's' }],
  ])('says what is missing before anything is sent: %s', async (_, auth) => {
    const at = await login({ auth, environment: { VAULT_ADDR: 'https://vault.example.com' } });
    expect([at.code, at.sent]).toEqual(['UNAUTHENTICATED', []]);
  });

  it('of a kind that there is not names those that there are', async () => {
    const { code, told } = await login({ auth: { kind: 'ldap' } });
    expect([code, told.includes('approle')]).toEqual(['REJECTED', true]);
  });

  it('that is refused shows nothing of what was sent', async () => {
    for (const status of [400, 403, 500]) {
      const quoting = (request: Seen) =>
        request.path.endsWith('/login')
          ? refusing(status, `invalid secret id "s3cret-id": ${JSON.stringify(request.body)}`)
          : undefined;
      const { code, told } = await login(
        { auth: { kind: 'approle', role_id: 'r0le-id', secret_id: 's3cret-id' } },
        quoting,
      );
      expect(code).toBe(status === 500 ? 'UNAVAILABLE' : 'UNAUTHENTICATED');
      expect(told).not.toMatch(/s3cret-id|r0le-id/);
    }
  });

  it('that wants a second factor is no login', async () => {
    const mfa = (request: Seen) =>
      request.path.endsWith('/login') ? answer({ auth: { client_token: '', mfa_requirement: {} } }) : undefined;
    expect((await login({ auth: { kind: 'approle', role_id: 'r', secret_id: 's' } }, mfa)).code).toBe(
      'UNAUTHENTICATED',
    );
  });

  it('takes a wrapping token out once, whatever becomes of the answer', async () => {
    let tries = 0;
    const lost = (request: Seen) => {
      if (request.path !== 'sys/wrapping/unwrap') return undefined;
      tries += 1;
      return refusing(500);
    };
    const { code } = await login({ auth: { kind: 'wrapped', token: 'hvs.wrapping' } }, lost);
    expect([code, tries]).toEqual(['UNAVAILABLE', 1]);
  });
});
