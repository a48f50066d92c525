import { describe, expect, it } from 'vitest';
import { SecretValue } from '../../../src/core/secret-value.ts';
import type { ProviderContext } from '../../../src/providers/contract.ts';
import { loginOf } from '../../../src/providers/github/login.ts';

interface Given {
  readonly auth?: Readonly<Record<string, string>>;
  readonly environment?: Readonly<Record<string, string>>;
  readonly face?: Readonly<Record<string, string>>;
  readonly allowHosts?: readonly string[];
}

const secret = (text: string | undefined): SecretValue | undefined =>
  text === undefined ? undefined : new SecretValue(text);

function login({ auth = {}, environment = {}, face = {}, allowHosts = [] }: Given): {
  url: string;
  token: string | undefined;
} {
  const context = {
    declaration: { alias: 'github', kind: 'github', auth: {}, config: {} },
    credential: (key: string) => secret(auth[key]),
    ambient: (name: string) => secret(environment[name]),
    login: (host: string) => secret(face[host]),
    allowHosts,
  } as unknown as ProviderContext;
  const { apiUrl, token } = loginOf(context);
  return { url: apiUrl, token: token?.reveal() };
}

describe('the login at GitHub', () => {
  it('takes the declared token, then that of the face, then GH_TOKEN, then GITHUB_TOKEN', () => {
    const environment = { GH_TOKEN: 'gh', GITHUB_TOKEN: 'github' };
    const face = { 'api.github.com': 'face' };
    expect(login({ auth: { token: 'declared' }, face, environment }).token).toBe('declared');
    expect(login({ face, environment }).token).toBe('face');
    expect(login({ environment }).token).toBe('gh');
    expect(login({ environment: { GITHUB_TOKEN: 'github' } }).token).toBe('github');
    expect(login({}).token).toBeUndefined();
  });

  it('obeys api_url of the declaration, which SecretZero ignored (W8)', () => {
    const given = { auth: { api_url: 'https://ghe.example/api/v3/', token: 't' }, allowHosts: ['ghe.example'] };
    expect(login(given)).toEqual({ url: 'https://ghe.example/api/v3', token: 't' });
  });

  it("goes where the environment's GITHUB_API_URL says, without further leave", () => {
    const environment = { GITHUB_API_URL: 'https://ghe.example/api/v3', GITHUB_TOKEN: 't' };
    expect(login({ environment })).toEqual({ url: 'https://ghe.example/api/v3', token: 't' });
  });

  it('sends no credential to a host that nobody allowed', () => {
    expect(() => login({ auth: { api_url: 'https://evil.example', token: 't' } })).toThrowError(
      expect.objectContaining({ code: 'FORBIDDEN' }),
    );
  });

  it("takes no token of the environment to a host that is not the environment's", () => {
    const environment = { GH_TOKEN: 'gh', GITHUB_TOKEN: 'github' };
    const ghe = { api_url: 'https://ghe.example/api/v3' };
    expect(login({ auth: ghe, environment, allowHosts: ['ghe.example'] }).token).toBeUndefined();
    const onServer = { ...environment, GITHUB_API_URL: 'https://ghe.example/api/v3' };
    expect(login({ auth: { api_url: 'https://api.github.com' }, environment: onServer }).token).toBeUndefined();
  });

  it.each(['http://ghe.example/api/v3', 'ftp://api.github.com', 'not a url', 'https://user:pass@api.github.com'])(
    'refuses the URL %s',
    (url) => {
      expect(() => login({ auth: { api_url: url }, allowHosts: ['ghe.example'] })).toThrowError(
        expect.objectContaining({ code: 'REJECTED' }),
      );
    },
  );

  it('takes an empty token for none', () => {
    expect(login({ environment: { GH_TOKEN: '' } }).token).toBeUndefined();
  });
});
