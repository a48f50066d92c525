import { inspect } from 'node:util';
import { afterEach, describe, expect, it } from 'vitest';
import type { Address } from '../../../src/core/address.ts';
import { SecretValue } from '../../../src/core/secret-value.ts';
import type { WriteRequest, WriteResult } from '../../../src/providers/contract.ts';
import { provider } from '../../../src/providers/vault/index.ts';
import { answer, refusing, type Seen, stubbed, URL_OF_VAULT } from './stub.ts';

const options = () => ({ signal: new AbortController().signal });
const ADDRESS: Address = { store: 'vault/vault_kv', container: 'secret/app', key: 'value' };
const CANARY = 'c4n4ry-value-9Q7w';
const TOKEN = 'hvs.token-of-tests';

const request = (expected?: WriteRequest['expected']): WriteRequest => ({
  address: ADDRESS,
  value: new SecretValue(CANARY),
  stamp: { owner: 'o', secret: 's', field: 'value', generation: 1, nonce: 'a'.repeat(32) },
  idempotencyKey: 'k',
  ...(expected === undefined ? {} : { expected }),
});

async function put(at: ReturnType<typeof stubbed>, expected?: WriteRequest['expected']): Promise<WriteResult> {
  const session = await provider.open(at.context);
  for await (const [, result] of session.store('vault_kv').write([request(expected)], options())) return result;
  throw new Error('not answered');
}

async function look(at: ReturnType<typeof stubbed>) {
  const session = await provider.open(at.context);
  for await (const [, seen] of session.store('vault_kv').observe([ADDRESS], options())) return seen;
  throw new Error('not answered');
}

/** A server with an empty engine, but for what `handle` answers. */
const engine = (handle: (request: Seen) => Response | Error | undefined, more = {}) =>
  stubbed((request) => {
    const own = handle(request);
    if (own !== undefined) return own;
    if (request.path.startsWith('sys/internal/ui/mounts/'))
      return answer({ data: { type: 'kv', options: { version: '2' } } });
    if (request.method === 'POST' && request.path === 'secret/data/app') return answer({ data: { version: 1 } });
    if (request.method === 'PATCH' && request.path === 'secret/metadata/app') return answer(undefined, 204);
    return undefined;
  }, more);

const isWrite = ({ method, path }: Seen) => method === 'POST' && path === 'secret/data/app';
const network = (code: string) =>
  Object.assign(new TypeError('fetch failed'), { cause: Object.assign(new Error(), { code }) });

describe('requests to Vault', () => {
  afterEach(() => {
    for (const name of ['VAULT_TOKEN', 'VAULT_NAMESPACE', 'VAULT_PREFIX', 'VAULT_ADDR', 'VAULT_SKIP_VERIFY'])
      delete process.env[name];
  });

  it('go where the context says, with its token, whatever the library finds in the environment', async () => {
    process.env['VAULT_TOKEN'] = 'token-of-another';
    process.env['VAULT_NAMESPACE'] = 'another';
    process.env['VAULT_PREFIX'] = '/another';
    process.env['VAULT_ADDR'] = 'https://another.example';
    const at = engine(() => undefined);
    expect((await look(at)).kind).toBe('absent');
    expect(at.sent.map(({ url }) => new URL(url).origin)).toEqual([URL_OF_VAULT, URL_OF_VAULT]);
    for (const { headers, path } of at.requests) {
      expect(path).not.toContain('another');
      expect([headers.get('x-vault-token'), headers.get('x-vault-namespace')]).toEqual([TOKEN, null]);
      expect([headers.get('user-agent'), headers.get('x-vault-request')]).toEqual(['secretzero', 'true']);
    }
  });

  it('show neither token nor value in any error, whatever comes back', async () => {
    const quoting = `failed to write ${CANARY} with ${TOKEN}`;
    const faults: (() => Response | Error)[] = [
      () => network('ECONNRESET'),
      () => Object.assign(new Error(quoting), { config: { headers: { 'X-Vault-Token': TOKEN }, data: CANARY } }),
      () => refusing(400, quoting),
      () => refusing(403, quoting),
      () => refusing(404, quoting),
      () => refusing(405, quoting),
      () => refusing(412, quoting),
      () => refusing(413, quoting),
      () => refusing(429, quoting),
      () => refusing(500, quoting),
      () => refusing(503, quoting),
      () => new Response(`<html>${CANARY}</html>`, { status: 200 }),
      () => new Response(`<html>${CANARY}</html>`, { status: 502 }),
      () => answer({ errors: quoting, data: quoting }, 418),
    ];
    for (const fault of faults) {
      const at = engine((seen) => (isWrite(seen) ? fault() : undefined));
      const result = await put(at, { kind: 'absent' });
      expect(result.outcome).not.toBe('written');
      const shown = [inspect(result, { depth: 12, showHidden: true }), JSON.stringify(result), ...at.warnings].join();
      expect(shown).not.toContain(CANARY);
      expect(shown).not.toContain(TOKEN);
    }
  });

  it.each([
    [400, 'REJECTED'],
    [403, 'FORBIDDEN'],
    [405, 'UNSUPPORTED'],
    [413, 'REJECTED'],
    [429, 'THROTTLED'],
    [500, 'UNAVAILABLE'],
    [502, 'UNAVAILABLE'],
  ])('a %i while looking is %s, and never absence', async (status, code) => {
    const at = engine(({ path }) => (path.startsWith('secret/metadata/') ? refusing(status) : undefined));
    expect(await look(at)).toMatchObject({ kind: 'unreadable', error: { code, status } });
  });

  it('what is too large for the storage behind it is refused, and not tried again', async () => {
    const text = '1 error occurred: put failed due to value being too large; got 156 bytes, max 1048576 bytes';
    const at = engine((seen) => (isWrite(seen) ? refusing(500, text) : undefined));
    expect(await put(at, { kind: 'absent' })).toMatchObject({ outcome: 'refused', error: { code: 'REJECTED' } });
    expect(at.requests.filter(isWrite)).toHaveLength(1);
  });

  it('an engine that is being upgraded is waited for', async () => {
    let upgrading = true;
    const at = engine((seen) => {
      if (!isWrite(seen) || !upgrading) return undefined;
      upgrading = false;
      return refusing(
        400,
        'Upgrading from non-versioned to versioned data. This backend will be unavailable for a brief period',
      );
    });
    expect(await put(at, { kind: 'absent' })).toMatchObject({ outcome: 'written' });
  });

  it('replication that lags is waited for', async () => {
    let lags = 2;
    const at = engine(({ path }) => {
      if (!path.startsWith('secret/metadata/') || lags === 0) return undefined;
      lags -= 1;
      return refusing(412, 'required index state not present');
    });
    expect((await look(at)).kind).toBe('absent');
    expect(at.slept).toHaveLength(2);
    const never = engine(({ path }) => (path.startsWith('secret/metadata/') ? refusing(412) : undefined));
    expect(await look(never)).toMatchObject({ kind: 'unreadable', error: { code: 'UNAVAILABLE', status: 412 } });
  });

  it('a limit is waited out as long as it says, and told where that is too long', async () => {
    let limited = true;
    const at = engine(({ path }) => {
      if (!path.startsWith('secret/metadata/') || !limited) return undefined;
      limited = false;
      return answer({ errors: ['request path rate limit quota exceeded'] }, 429, { 'retry-after': '7' });
    });
    expect((await look(at)).kind).toBe('absent');
    expect(at.slept).toEqual([7000]);
    const long = engine((seen) => (isWrite(seen) ? answer({ errors: [] }, 429, { 'retry-after': '900' }) : undefined));
    expect(await put(long, { kind: 'absent' })).toMatchObject({
      outcome: 'refused',
      error: { code: 'THROTTLED', retryAfter: 900_000 },
    });
  });

  it('patience is used up once, not once for each request', async () => {
    const at = engine(() => refusing(500));
    const session = await provider.open(at.context);
    const addresses = Array.from({ length: 200 }, (_, n) => ({ ...ADDRESS, container: `secret/f${n}/app` }));
    let unreadable = 0;
    for await (const [, seen] of session.store('vault_kv').observe(addresses, options()))
      if (seen.kind === 'unreadable') unreadable += 1;
    expect(unreadable).toBe(200);
    // Those that were under way at once have waited; none after them did.
    expect(at.requests.length).toBeLessThan(320);
  });

  it('a token follows no redirect to another host, and one to the same host', async () => {
    const away = engine(({ path }) =>
      path === 'secret/metadata/app'
        ? answer({}, 307, { location: 'https://10.0.0.7:8200/v1/secret/metadata/app' })
        : undefined,
    );
    expect(await look(away)).toMatchObject({ kind: 'unreadable', error: { code: 'UNAVAILABLE', status: 307 } });
    expect(new Set(away.sent.map(({ url }) => new URL(url).host))).toEqual(new Set(['vault.example.com']));
    const same = engine(({ path }) =>
      path === 'secret/metadata/app' ? answer({}, 307, { location: '/v1/secret/metadata/other' }) : undefined,
    );
    expect((await look(same)).kind).toBe('absent');
  });

  it('an address of another engine, or of none, is no absence', async () => {
    for (const [data, code] of [
      [{ type: 'kv', options: { version: '1' } }, 'REJECTED'],
      [{ type: 'kv', options: null }, 'REJECTED'],
      [{ type: 'transit', options: null }, 'REJECTED'],
    ] as const) {
      const at = engine(({ path }) => (path.startsWith('sys/internal/') ? answer({ data }) : undefined));
      expect(await look(at)).toMatchObject({ kind: 'unreadable', error: { code } });
    }
    const unmounted = engine(({ path }) =>
      path.startsWith('secret/')
        ? refusing(404, 'no handler for route "secret/metadata/app". route entry not found.')
        : undefined,
    );
    expect(await look(unmounted)).toMatchObject({ kind: 'unreadable', error: { code: 'REJECTED' } });
  });

  it('a login that may not ask what is mounted is taken at the word of the manifest', async () => {
    const at = engine(({ path }) =>
      path.startsWith('sys/internal/') ? refusing(403, 'preflight capability check returned 403') : undefined,
    );
    expect((await look(at)).kind).toBe('absent');
  });
});

describe('a write whose answer is lost', () => {
  it('is sent again under the same condition, and done where it had not landed', async () => {
    let lost = 1;
    const at = engine((seen) => {
      if (!isWrite(seen) || lost === 0) return undefined;
      lost -= 1;
      return network('ECONNRESET');
    });
    expect(await put(at, { kind: 'absent' })).toMatchObject({ outcome: 'written', version: '1' });
    expect(at.requests.filter(isWrite).map(({ body }) => body.options.cas)).toEqual([0, 0]);
  });

  it('is unknown, not a conflict, where the second try finds that it may have landed', async () => {
    let tries = 0;
    const at = engine((seen) => {
      if (!isWrite(seen)) return undefined;
      tries += 1;
      return tries === 1
        ? network('ECONNRESET')
        : refusing(400, 'check-and-set parameter did not match the current version');
    });
    expect(await put(at, { kind: 'absent' })).toMatchObject({ outcome: 'unknown' });
  });

  it('that certainly was never sent is refused', async () => {
    const at = engine((seen) => (isWrite(seen) ? network('ECONNREFUSED') : undefined));
    expect(await put(at, { kind: 'absent' })).toMatchObject({ outcome: 'refused', error: { code: 'UNAVAILABLE' } });
  });

  it('of the mark alone is a value that was written', async () => {
    const at = engine(({ method, path }) =>
      method === 'PATCH' && path === 'secret/metadata/app' ? network('ECONNRESET') : undefined,
    );
    expect(await put(at, { kind: 'absent' })).toMatchObject({ outcome: 'written', version: '1' });
  });
});
