import { inspect } from 'node:util';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Address } from '../../../src/core/address.ts';
import type { ProviderError } from '../../../src/core/errors.ts';
import type { Observation } from '../../../src/core/observation.ts';
import { SecretValue } from '../../../src/core/secret-value.ts';
import type { ProviderContext, ProviderSession, TargetStore, WriteResult } from '../../../src/providers/contract.ts';
import { provider } from '../../../src/providers/github/index.ts';
import type { TokenOptions } from '../../support/github/model.ts';
import { type FakeGitHub, startGitHub } from '../../support/github/server.ts';
import { contextFor, type TestContext } from './context.ts';

const ALL: TokenOptions = { secrets: 'write', environments: 'write', actions: 'read', administration: 'write' };
const live = (): AbortSignal => new AbortController().signal;

let server: FakeGitHub;
beforeEach(async () => {
  server = await startGitHub({ now: '2026-03-01T12:00:00.500Z' });
});
afterEach(async () => {
  await server.close();
  expect(server.violations).toEqual([]);
});

interface Opened extends TestContext {
  readonly session: ProviderSession;
  readonly store: TargetStore;
}

async function open(rights: TokenOptions = ALL, more: Partial<ProviderContext> = {}): Promise<Opened> {
  server.addToken('test-token', rights);
  const made = contextFor(server, 'test-token', more);
  const session = await provider.open(made.context);
  return { ...made, session, store: session.store('github_secret') };
}

function at(key: string, environment?: string, more: Record<string, unknown> = {}): Address {
  const settings = { owner: 'acme', repo: 'app', ...(environment === undefined ? {} : { environment }), ...more };
  const container = environment === undefined ? 'acme/app' : `acme/app/environments/${environment.toLowerCase()}`;
  return { store: 'github/github_secret', container, key, settings };
}

async function observe(store: TargetStore, ...addresses: Address[]): Promise<Map<string, Observation>> {
  const seen = new Map<string, Observation>();
  for await (const [address, observation] of store.observe(addresses, { signal: live() }))
    seen.set(address.key ?? '', observation);
  return seen;
}

async function write(
  store: TargetStore,
  values: readonly (readonly [Address, string])[],
  signal = live(),
): Promise<Map<string, WriteResult>> {
  const stamp = { owner: 'o', secret: 's', field: 'value', generation: 1, nonce: '0'.repeat(32) };
  const batch = values.map(([address, value]) => ({
    address,
    value: new SecretValue(value),
    stamp,
    idempotencyKey: address.key ?? '',
  }));
  const results = new Map<string, WriteResult>();
  for await (const [address, result] of store.write(batch, { signal })) results.set(address.key ?? '', result);
  return results;
}

const sent = (pattern: RegExp): number =>
  server.requests.filter(({ method, path }) => pattern.test(`${method} ${path}`)).length;

describe('looking at secrets', () => {
  it('tells when each was made and changed', async () => {
    server.repository.secrets.store('OLD', 'x');
    server.clock.advance(60_000);
    server.repository.secrets.store('OLD', 'y');
    const { store } = await open();
    expect((await observe(store, at('OLD'))).get('OLD')).toEqual({
      kind: 'present',
      createdAt: new Date('2026-03-01T12:00:00Z'),
      changedAt: new Date('2026-03-01T12:01:00Z'),
    });
  });

  it('asks once for each scope, whatever the number of addresses', async () => {
    server.repository.addEnvironment('prod');
    const { store, session } = await open();
    await observe(store, at('A'), at('B'), at('C', 'prod'), at('D', 'prod'));
    expect(session.requests).toBe(2);
  });

  it('reads every page before it calls anything absent', async () => {
    server.repository.addEnvironment('prod');
    const environment = server.repository.environments.get('prod');
    for (let i = 0; i < 230; i += 1) environment?.secrets.store(`K${i}`, 'x');
    const { store } = await open();
    const seen = await observe(store, at('K229', 'prod'), at('K230', 'prod'));
    expect([seen.get('K229')?.kind, seen.get('K230')?.kind]).toEqual(['present', 'absent']);
  });

  it('lists again when the list changes between its pages', async () => {
    for (let i = 100; i < 205; i += 1) server.repository.secrets.store(`K${i}`, 'x');
    const { store } = await open();
    // With the first name gone, the second page begins one later: K200 is on neither page that is read.
    let gone = false;
    server.before(
      /GET .*secrets$/,
      () => {
        if (gone || server.requests.at(-1)?.query.includes('page=2') !== true) return;
        gone = true;
        server.repository.secrets.delete('K100');
      },
      10,
    );
    const seen = await observe(store, at('K200'));
    expect(gone).toBe(true);
    expect(seen.get('K200')?.kind).toBe('present');
  });

  it.each<[string, TokenOptions]>([
    ['a right is missing', { actions: 'read' }],
    ['the repository is hidden', { ...ALL, repositories: [] }],
    ['a right is missing and that is hidden', { hides: true }],
  ])('never says absent when %s', async (_, rights) => {
    const { store } = await open(rights);
    const seen = (await observe(store, at('A'))).get('A');
    expect(seen).toMatchObject({ kind: 'unreadable', error: { code: 'FORBIDDEN' } });
  });

  it('says absent for an environment only when the list of environments does not have it (ruling 29)', async () => {
    server.repository.addEnvironment('prod');
    const { store } = await open();
    expect((await observe(store, at('A', 'staging'))).get('A')?.kind).toBe('absent');
    const unseeing = await open({ environments: 'write', secrets: 'write' });
    expect((await observe(unseeing.store, at('A', 'staging'))).get('A')).toMatchObject({
      kind: 'unreadable',
      error: { code: 'FORBIDDEN' },
    });
    const hidden = await open({ actions: 'read', hides: true });
    expect((await observe(hidden.store, at('A', 'prod'))).get('A')?.kind).toBe('unreadable');
  });

  it('names the token as the reason when it is not accepted', async () => {
    const { store } = await open();
    server.revokeToken('test-token');
    expect((await observe(store, at('A'))).get('A')).toMatchObject({
      kind: 'unreadable',
      error: { code: 'UNAUTHENTICATED' },
    });
  });

  it('goes on with other scopes when one cannot be seen', async () => {
    server.addRepository('acme/other');
    const { store } = await open({ ...ALL, repositories: ['acme/app'] });
    const other: Address = { ...at('B'), container: 'acme/other', settings: { owner: 'acme', repo: 'other' } };
    const seen = await observe(store, other, at('A'));
    expect([seen.get('A')?.kind, seen.get('B')?.kind]).toEqual(['absent', 'unreadable']);
  });
});

describe('writing secrets', () => {
  it('delivers what GitHub can open, and tells the dates that its list has afterwards', async () => {
    const { store } = await open();
    const result = (await write(store, [[at('TOKEN'), 'v4lue ✓']])).get('TOKEN');
    expect(server.secretValue('TOKEN')).toBe('v4lue ✓');
    expect(result).toEqual({
      outcome: 'written',
      createdAt: new Date('2026-03-01T12:00:00Z'),
      changedAt: new Date('2026-03-01T12:00:00Z'),
    });
  });

  it('takes one key and one closing list for a batch, and the key of the preflight with it', async () => {
    const { store, session } = await open();
    const addresses = ['A', 'B', 'C'].map((key) => at(key));
    await observe(store, ...addresses);
    expect((await store.preflight(addresses, { signal: live() })).size).toBe(0);
    await write(
      store,
      addresses.map((address) => [address, 'x'] as const),
    );
    // List, key, three writes, closing list.
    expect(session.requests).toBe(6);
  });

  it('leaves the dates out when somebody wrote after us, so that the target does not look in sync (ruling 28)', async () => {
    const { store } = await open();
    server.before(/GET .*\/secrets$/, () => {
      server.clock.advance(5000);
      server.repository.secrets.store('A', 'of somebody else');
    });
    const results = await write(store, [
      [at('A'), 'ours'],
      [at('B'), 'ours'],
    ]);
    expect(results.get('A')).toEqual({ outcome: 'written' });
    expect(results.get('B')).toMatchObject({ outcome: 'written', changedAt: new Date('2026-03-01T12:00:00Z') });
  });

  it('looks once more when the list does not show the write yet', async () => {
    server.repository.secrets.store('A', 'old');
    server.clock.advance(3_600_000);
    const old = server.repository.secrets.get('A');
    const { store, slept } = await open();
    const list = server.repository.secrets.list.bind(server.repository.secrets);
    let lags = 1;
    server.repository.secrets.list = () => {
      lags -= 1;
      return lags === 0 && old !== undefined ? [old] : list();
    };
    expect((await write(store, [[at('A'), 'new']])).get('A')).toMatchObject({
      changedAt: new Date('2026-03-01T13:00:00Z'),
    });
    expect(slept).toEqual([2000]);
  });

  it('says written, without dates, when the closing list fails', async () => {
    const { store } = await open();
    server.fail({ match: /GET .*\/secrets$/, status: 403 });
    expect((await write(store, [[at('A'), 'x']])).get('A')).toEqual({ outcome: 'written' });
  });

  it('fetches the key anew when it has gone stale, once', async () => {
    const { store } = await open();
    await write(store, [[at('A'), 'first']]);
    server.repository.secrets.rotateKey();
    expect((await write(store, [[at('A'), 'second']])).get('A')?.outcome).toBe('written');
    expect(server.secretValue('A')).toBe('second');
    expect(sent(/GET .*public-key/)).toBe(2);
  });

  it('refuses what GitHub refuses for another reason, without trying for ever', async () => {
    for (let i = 0; i < 100; i += 1) server.repository.secrets.store(`K${i}`, 'x');
    const { store } = await open();
    const result = (await write(store, [[at('ONE_TOO_MANY'), 'x']])).get('ONE_TOO_MANY');
    expect(result).toMatchObject({ outcome: 'refused', error: { code: 'REJECTED', status: 422 } });
    expect(sent(/PUT/)).toBe(1);
  });

  it('asks once, not a hundred times, where the token may not write', async () => {
    const { store } = await open({ secrets: 'read' });
    const results = await write(
      store,
      Array.from({ length: 100 }, (_, i) => [at(`K${i}`), 'x'] as const),
    );
    expect(results.size).toBe(100);
    for (const result of results.values())
      expect(result).toMatchObject({ outcome: 'refused', error: { code: 'FORBIDDEN' } });
    expect(sent(/PUT/)).toBe(1);
  });

  it('writes to the repositories that it may write to, when another one is closed to it', async () => {
    server.addRepository('acme/other');
    const { store } = await open({ ...ALL, repositories: ['acme/app'] });
    const other: Address = { ...at('B'), container: 'acme/other', settings: { owner: 'acme', repo: 'other' } };
    const results = await write(store, [
      [other, 'x'],
      [at('A'), 'x'],
    ]);
    expect([results.get('A')?.outcome, results.get('B')?.outcome]).toEqual(['written', 'refused']);
  });

  it('says unknown when the answer of a write is lost, and does not send it again', async () => {
    const { store } = await open();
    server.fail({ match: /PUT/, when: 'after' });
    expect((await write(store, [[at('A'), 'x']])).get('A')).toMatchObject({ outcome: 'unknown' });
    expect(server.secretValue('A')).toBe('x');
    expect(sent(/PUT/)).toBe(1);
  });

  it('keeps below 80 writes a minute', async () => {
    const { store, slept } = await open();
    const results = await write(
      store,
      Array.from({ length: 100 }, (_, i) => [at(`K${i}`), 'x'] as const),
    );
    expect([...results.values()].every(({ outcome }) => outcome === 'written')).toBe(true);
    expect(slept.reduce((sum, wait) => sum + wait, 0)).toBeGreaterThanOrEqual(60_000);
  });

  it('answers for what it wrote when it is stopped in the middle, and begins nothing more', async () => {
    const { store } = await open();
    const stop = new AbortController();
    server.before(/PUT .*\/B$/, () => stop.abort());
    const results = await write(
      store,
      ['A', 'B', 'C'].map((key) => [at(key), 'x'] as const),
      stop.signal,
    );
    expect(['A', 'B', 'C'].map((key) => results.get(key)?.outcome)).toEqual(['written', 'written', 'refused']);
    expect(server.secretValue('C')).toBeUndefined();
  });
});

describe('environments', () => {
  it('are created where create_environment says so, and only where they are absent', async () => {
    const { store } = await open();
    const address = at('A', 'Staging/EU', { createEnvironment: true });
    await observe(store, address);
    expect((await store.preflight([address], { signal: live() })).size).toBe(0);
    expect((await write(store, [[address, 'x']])).get('A')?.outcome).toBe('written');
    expect(server.repository.environments.get('Staging/EU')?.secrets.get('A')?.value).toBe('x');
    expect(sent(/PUT \/repos\/acme\/app\/environments\/[^/]+$/)).toBe(1);
    await write(store, [[address, 'y']]);
    expect(sent(/PUT \/repos\/acme\/app\/environments\/[^/]+$/)).toBe(1);
  });

  it('are not set anew when somebody created one meanwhile', async () => {
    const { store } = await open();
    const address = at('A', 'staging', { createEnvironment: true });
    await observe(store, address);
    server.repository.addEnvironment('staging');
    expect((await write(store, [[address, 'x']])).get('A')?.outcome).toBe('written');
    expect(sent(/PUT \/repos\/acme\/app\/environments\/staging$/)).toBe(0);
  });

  it('that do not exist are told before anything is made', async () => {
    const { store } = await open();
    const troubles = await store.preflight([at('A', 'staging')], { signal: live() });
    expect([...troubles.values()]).toMatchObject([{ code: 'REJECTED' }]);
  });

  it('cannot be created without the right to, and the hint names it', async () => {
    const { store } = await open({ environments: 'write', actions: 'read' });
    const address = at('A', 'staging', { createEnvironment: true });
    await observe(store, address);
    const result = (await write(store, [[address, 'x']])).get('A');
    expect(result).toMatchObject({ outcome: 'refused', error: { code: 'FORBIDDEN' } });
    expect(result?.outcome === 'refused' && result.error.hint).toContain('administration: write');
  });
});

describe('the preflight', () => {
  const trouble = async (store: TargetStore, address: Address): Promise<ProviderError | undefined> =>
    (await store.preflight([address], { signal: live() })).get(address);

  it("says that the workflow's GITHUB_TOKEN cannot write secrets, and names the right that is needed", async () => {
    const { store } = await open({ kind: 'actions', actions: 'read', contents: 'write' });
    const error = await trouble(store, at('A'));
    expect(error).toMatchObject({ code: 'FORBIDDEN' });
    expect(error?.hint).toMatch(/secrets: write.*GITHUB_TOKEN/);
  });

  it('names the right for environments', async () => {
    server.repository.addEnvironment('prod');
    const { store } = await open({ secrets: 'write', actions: 'read' });
    expect((await trouble(store, at('A', 'prod')))?.hint).toContain('environments: write');
  });

  it('counts what GitHub would refuse as one too many, for new names only', async () => {
    for (let i = 0; i < 99; i += 1) server.repository.secrets.store(`K${i}`, 'x');
    const { store } = await open();
    const addresses = [at('K5'), at('NEW_1'), at('NEW_2')];
    const troubles = await store.preflight(addresses, { signal: live() });
    expect([...troubles.keys()].map(({ key }) => key)).toEqual(['NEW_2']);
  });

  it('refuses names that GitHub would refuse', async () => {
    const { store } = await open();
    expect(await trouble(store, at('GITHUB_X'))).toMatchObject({ code: 'REJECTED' });
  });

  it('writes nothing', async () => {
    server.repository.addEnvironment('prod');
    const { store } = await open();
    await store.preflight([at('A'), at('B', 'prod'), at('C', 'new', { createEnvironment: true })], { signal: live() });
    expect(server.requests.every(({ method }) => method === 'GET')).toBe(true);
  });
});

describe('deleting a secret', () => {
  it('of a repository that may not be seen is an error, not a success (E12)', async () => {
    const { store } = await open({ secrets: 'read', hides: true });
    server.repository.secrets.store('A', 'x');
    await expect(store.delete(at('A'), undefined, { signal: live() })).rejects.toMatchObject({ code: 'FORBIDDEN' });
    expect(server.secretValue('A')).toBe('x');
  });
});

describe('the session', () => {
  it('names a person, and says of an app that it is one', async () => {
    const { session } = await open({ login: 'alice', ...ALL });
    expect((await session.test({ signal: live() })).identity).toBe('alice');
    const app = await open({ kind: 'app', ...ALL });
    expect((await app.session.test({ signal: live() })).identity).toBe('an app');
  });

  it('refuses a login that is none', async () => {
    const { session } = await open();
    server.revokeToken('test-token');
    await expect(session.test({ signal: live() })).rejects.toMatchObject({ code: 'UNAUTHENTICATED' });
  });

  it('shows its token in nothing', async () => {
    const { session, store } = await open();
    await observe(store, at('A'));
    expect(inspect([session, store], { depth: 9, showHidden: true })).not.toContain('test-token');
  });

  it('knows no kind of target that it has not', async () => {
    const { session } = await open();
    expect(() => session.store('github_nothing')).toThrowError(expect.objectContaining({ code: 'UNSUPPORTED' }));
  });
});
