import { randomBytes, randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { IssueRequest } from '../../src/providers/contract.ts';
import { provider } from '../../src/providers/vault/index.ts';
import { must, type OpenBao, startOpenBao } from '../support/openbao.ts';
import { type Postgres, startPostgres } from '../support/postgres.ts';
import { providerContext } from '../support/provider-context.ts';

let bao: OpenBao;
let postgres: Postgres;
beforeAll(async () => {
  [bao, postgres] = await Promise.all([startOpenBao(), startPostgres()]);
  const { port, admin } = postgres;
  must(await bao.call('POST', 'sys/mounts/database', { type: 'database' }));
  must(
    await bao.call('POST', 'database/config/main', {
      plugin_name: 'postgresql-database-plugin',
      allowed_roles: '*',
      connection_url: `postgresql://{{username}}:{{password}}@127.0.0.1:${port}/postgres`,
      username: admin.name,
      password: admin.password,
    }),
  );
  must(
    await bao.call('POST', 'database/roles/app', {
      db_name: 'main',
      creation_statements: [`CREATE ROLE "{{name}}" WITH LOGIN PASSWORD '{{password}}' VALID UNTIL '{{expiration}}'`],
      default_ttl: '1h',
      max_ttl: '24h',
    }),
  );
  await postgres.sql("CREATE ROLE keeper WITH LOGIN PASSWORD 'first-of-tests'");
  must(
    await bao.call('POST', 'database/static-roles/keeper', {
      db_name: 'main',
      username: 'keeper',
      rotation_period: '24h',
    }),
  );
  must(await bao.call('POST', 'sys/auth/approle', { type: 'approle' }));
  must(await bao.call('POST', 'auth/approle/role/app', { token_policies: ['default'], token_ttl: '10m' }));
  must(
    await bao.call('PUT', 'sys/policies/password/strong', {
      policy: 'length = 40\nrule "charset" { charset = "abcdefghijklmnopqrstuvwxyz0123456789" min-chars = 1 }',
    }),
  );
});
afterAll(async () => {
  await bao[Symbol.asyncDispose]();
  await postgres[Symbol.asyncDispose]();
});

const options = () => ({ signal: new AbortController().signal });

async function open(kind: string, token = bao.root) {
  const at = providerContext({ kind: 'vault', auth: { token }, environment: { VAULT_ADDR: bao.url } });
  const session = await provider.open(at.context);
  const source = session.source?.(kind);
  if (source === undefined) throw new Error(`no source ${kind}`);
  return { ...at, session, source };
}

function requestFor(config: Record<string, unknown>, secret = 'db'): IssueRequest {
  return { config, mark: { owner: 'manifest', secret, generation: 3, nonce: randomBytes(16).toString('hex') } };
}

describe('vault_password', () => {
  it('is made up by the policy, and nothing of it stays', async () => {
    const { source } = await open('vault_password');
    const { values, ...rest } = await source.issue(requestFor({ policy: 'strong' }), options());
    expect(values['value']?.reveal()).toMatch(/^[a-z0-9]{40}$/);
    expect(rest).toEqual({});
  });

  it('is refused beforehand where the login may not have one made, with the rule', async () => {
    const { source } = await open(
      'vault_password',
      await bao.tokenWith('path "sys/capabilities-self" { capabilities = ["update"] }'),
    );
    const error = await source.preflight({ policy: 'strong' }, options());
    expect(error).toMatchObject({ code: 'FORBIDDEN' });
    expect(error?.hint).toContain('path "sys/policies/password/strong/generate" { capabilities = ["read"] }');
    await expect(source.issue(requestFor({ policy: 'strong' }), options())).rejects.toMatchObject({
      code: 'FORBIDDEN',
    });
  });
});

describe('vault_database_role', () => {
  const config = { role: 'app' };

  it('is a user who can log in, until its lease is revoked', async () => {
    const { source } = await open('vault_database_role');
    expect(await source.preflight(config, options())).toBeUndefined();
    const { values, handle, expires } = await source.issue(requestFor(config), options());
    const user = { name: values['username']?.reveal() ?? '', password: values['password']?.reveal() ?? '' };
    expect(await postgres.sql('SELECT current_user', user)).toBe(user.name);
    expect(handle).toMatch(/^database\/creds\/app\//);
    const hours = ((expires?.getTime() ?? 0) - Date.now()) / 3_600_000;
    expect(hours).toBeGreaterThan(0.9);
    expect(hours).toBeLessThan(1.1);
    await source.revoke(handle ?? '', config, options());
    await expect(postgres.sql('SELECT 1', user)).rejects.toThrow();
    await source.revoke(handle ?? '', config, options());
  });

  it('lives beside the next one', async () => {
    const { source } = await open('vault_database_role');
    const users = [];
    for (let n = 0; n < 2; n += 1) {
      const { values } = await source.issue(requestFor(config), options());
      users.push({ name: values['username']?.reveal() ?? '', password: values['password']?.reveal() ?? '' });
    }
    expect(await Promise.all(users.map((user) => postgres.sql('SELECT 1', user)))).toEqual(['1', '1']);
  });

  it('ends with the token that asked for it: that is its date, and said', async () => {
    const policy = `path "database/creds/app" { capabilities = ["read"] }
      path "auth/token/lookup-self" { capabilities = ["read"] }`;
    const { source, warnings } = await open('vault_database_role', await bao.tokenWith(policy, { ttl: '10m' }));
    const { expires } = await source.issue(requestFor(config), options());
    const minutes = ((expires?.getTime() ?? 0) - Date.now()) / 60_000;
    expect(minutes).toBeLessThan(11);
    expect(warnings).toHaveLength(1);
  });

  it('is not ended by the end of the run that asked for it: its login is not revoked then', async () => {
    const policy = `path "database/creds/app" { capabilities = ["read"] }
      path "auth/token/*" { capabilities = ["read", "update"] }`;
    must(await bao.call('PUT', 'sys/policies/acl/issuing', { policy }));
    must(await bao.call('POST', 'auth/approle/role/issuer', { token_policies: ['issuing'], token_ttl: '2h' }));
    const role_id = must(await bao.call('GET', 'auth/approle/role/issuer/role-id')).body.data.role_id;
    const secret_id = must(await bao.call('POST', 'auth/approle/role/issuer/secret-id')).body.data.secret_id;
    const { context } = providerContext({
      kind: 'vault',
      auth: { kind: 'approle', role_id, secret_id },
      environment: { VAULT_ADDR: bao.url },
    });
    const session = await provider.open(context);
    const issued = await session.source?.('vault_database_role').issue(requestFor(config), options());
    await session[Symbol.asyncDispose]();
    const { username, password } = issued?.values ?? {};
    const user = { name: username?.reveal() ?? '', password: password?.reveal() ?? '' };
    expect(await postgres.sql('SELECT 1', user)).toBe('1');
  });

  it('lives on with a token of its own, which is ended together with the user', async () => {
    must(
      await bao.call('PUT', 'sys/policies/acl/leasing', {
        policy: 'path "database/creds/app" { capabilities = ["read"] }',
      }),
    );
    const role = { allowed_policies: ['leasing'], orphan: true, token_period: '2h', token_no_default_policy: true };
    must(await bao.call('POST', 'auth/token/roles/leaser', role));
    const least = `path "auth/token/create/leaser" { capabilities = ["update"] }
      path "auth/token/revoke-accessor" { capabilities = ["update"] }
      path "sys/leases/revoke" { capabilities = ["update"] }
      path "sys/capabilities-self" { capabilities = ["update"] }`;
    const login = await bao.tokenWith(least, { ttl: '10m' });
    const { source, warnings } = await open('vault_database_role', login);
    const own = { ...config, token_role: 'leaser' };
    expect(await source.preflight(own, options())).toBeUndefined();
    const { values, handle = '', expires } = await source.issue(requestFor(own), options());
    must(await bao.call('POST', 'auth/token/revoke', { token: login }));
    const user = { name: values['username']?.reveal() ?? '', password: values['password']?.reveal() ?? '' };
    expect(await postgres.sql('SELECT 1', user)).toBe('1');
    expect(((expires?.getTime() ?? 0) - Date.now()) / 60_000).toBeGreaterThan(55);
    expect(warnings).toEqual([]);
    const { source: later } = await open('vault_database_role');
    const accessor = handle.split('#').at(-1);
    const alive = async () => (await bao.call('POST', 'auth/token/lookup-accessor', { accessor })).status === 200;
    expect(await alive()).toBe(true);
    await later.revoke(handle, own, options());
    await expect(postgres.sql('SELECT 1', user)).rejects.toThrow();
    expect(await alive()).toBe(false);
    await later.revoke(handle, own, options());
  });

  it('leaves no token behind where the role gave nothing', async () => {
    const tokens = async () => must(await bao.call('LIST', 'auth/token/accessors')).body.data.keys.length;
    const { source } = await open('vault_database_role');
    const before = await tokens();
    const request = requestFor({ role: 'nobody', token_role: 'leaser' });
    await expect(source.issue(request, options())).rejects.toBeInstanceOf(Error);
    expect(await tokens()).toBe(before);
  });

  it('is not asked for twice when an answer was lost', async () => {
    const before = Number(await postgres.sql('SELECT count(*) FROM pg_roles'));
    // A lost answer to a reading request, which here makes something.
    let lost = 0;
    const at = providerContext({
      kind: 'vault',
      auth: { token: bao.root },
      environment: { VAULT_ADDR: bao.url },
      fetch: async (input, init) => {
        const answer = await fetch(input, init);
        if (!String(input).includes('/creds/')) return answer;
        lost += 1;
        throw Object.assign(new TypeError('fetch failed'), { code: 'ECONNRESET' });
      },
    });
    const source = (await provider.open(at.context)).source?.('vault_database_role');
    await expect(source?.issue(requestFor(config), options())).rejects.toMatchObject({ code: 'UNAVAILABLE' });
    expect([lost, Number(await postgres.sql('SELECT count(*) FROM pg_roles')) - before]).toEqual([1, 1]);
  });

  it('of a role that is not there is refused in our words', async () => {
    const { source } = await open('vault_database_role');
    await expect(source.issue(requestFor({ role: 'nobody' }), options())).rejects.toMatchObject({ code: 'REJECTED' });
  });
});

describe('vault_static_role', () => {
  it('is the password of a user that stays: the old one ends when the new one is made', async () => {
    const { source } = await open('vault_static_role');
    const config = { role: 'keeper' };
    expect(await source.preflight(config, options())).toBeUndefined();
    const passwords = [];
    for (let n = 0; n < 2; n += 1) {
      const { values, handle, expires } = await source.issue(requestFor(config), options());
      expect([values['username']?.reveal(), handle, (expires?.getTime() ?? 0) > Date.now()]).toEqual([
        'keeper',
        undefined,
        true,
      ]);
      passwords.push(values['password']?.reveal() ?? '');
    }
    const [first = '', second = ''] = passwords;
    expect(await postgres.sql('SELECT 1', { name: 'keeper', password: second })).toBe('1');
    await expect(postgres.sql('SELECT 1', { name: 'keeper', password: first })).rejects.toThrow();
  });
});

describe('vault_approle_secret_id', () => {
  const config = { role: 'app', ttl: '30m', num_uses: 5 };
  const login = async (values: Readonly<Record<string, { reveal(): string }>>) =>
    (
      await bao.call('POST', 'auth/approle/login', {
        role_id: values['role_id']?.reveal(),
        secret_id: values['secret_id']?.reveal(),
      })
    ).status;

  it('logs in until it is revoked by its accessor, which reveals nothing', async () => {
    const { source } = await open('vault_approle_secret_id');
    expect(await source.preflight(config, options())).toBeUndefined();
    const { values, handle = '', expires } = await source.issue(requestFor(config), options());
    expect(await login(values)).toBe(200);
    expect(handle).not.toBe(values['secret_id']?.reveal());
    expect(((expires?.getTime() ?? 0) - Date.now()) / 60_000).toBeLessThan(31);
    await source.revoke(handle, config, options());
    expect(await login(values)).not.toBe(200);
    await source.revoke(handle, config, options());
  });

  it('is found again by its mark, and no one else’s is', async () => {
    const { source } = await open('vault_approle_secret_id');
    const secret = `s${randomUUID()}`;
    const request = requestFor(config, secret);
    const { handle } = await source.issue(request, options());
    await source.issue(requestFor(config, 'another'), options());
    must(await bao.call('POST', 'auth/approle/role/app/secret-id'));
    const own = await source.listOwn({ owner: 'manifest', secret }, config, options());
    expect(own).toMatchObject([{ handle, nonce: request.mark.nonce, createdAt: expect.any(Date) }]);
    expect(await source.listOwn({ owner: 'a fork', secret }, config, options())).toEqual([]);
  });

  it('of a role without any is an empty list, and with the least policy of all is enough', async () => {
    must(await bao.call('POST', 'auth/approle/role/empty', { token_policies: ['default'] }));
    const { source } = await open('vault_approle_secret_id');
    expect(await source.listOwn({ owner: 'manifest', secret: 's' }, { role: 'empty' }, options())).toEqual([]);
  });
});
