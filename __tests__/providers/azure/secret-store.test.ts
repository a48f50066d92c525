import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { ContainerUse } from '../../../src/core/catalog.ts';
import type { Observation, Stamp } from '../../../src/core/observation.ts';
import { SecretValue } from '../../../src/core/secret-value.ts';
import { azureProvider } from '../../../src/providers/azure/catalog.ts';
import type { WriteRequest } from '../../../src/providers/contract.ts';
import { type AtAzure, at, atAzure, CLIENT, live, look, write } from './harness.ts';

const STAMP: Stamp = {
  owner: '7d0c6f7e-6a55-4f0e-9f53-0f3f5f0f6d11',
  secret: 'db_password',
  field: 'value',
  generation: 1,
  nonce: '00112233445566778899aabbccddeeff',
};
const DB = at('db-password');
const never = () => false;

let azure: AtAzure;
beforeEach(async () => {
  azure = await atAzure();
});
afterEach(async () => {
  await azure[Symbol.asyncDispose]();
  expect(azure.server.violations).toEqual([]);
});

function request(address = DB, text = 'first', more: Partial<WriteRequest> = {}): WriteRequest {
  return { address, value: new SecretValue(text), stamp: STAMP, idempotencyKey: 'one', ...more };
}

async function put(text = 'first', more: Partial<WriteRequest> = {}) {
  const [result] = await write(azure.store, request(DB, text, more));
  return result;
}

async function seen(agrees: (observation: Observation) => boolean = never, marks: readonly Stamp[] = [STAMP]) {
  const [observation] = await look(azure.store, [DB], { agrees: (_, each) => agrees(each), marks: () => marks });
  return observation;
}

describe('what is written to a vault', () => {
  it('is one request, with value, tags, mark, content type and dates', async () => {
    const address = at('Db-Password', {
      contentType: 'text/plain',
      tags: { team: 'core' },
      enabled: true,
      notBefore: new Date('2026-01-01T00:00:00Z'),
      expires: 'due',
    });
    await look(azure.store, [address]);
    const before = azure.session.requests;
    const due = new Date('2027-02-01T00:00:00Z');
    const [result] = await write(azure.store, request(address, 'first', { due }));
    expect(azure.session.requests - before).toBe(1);
    const version = azure.server.vault().newest('db-password');
    expect(result).toMatchObject({
      outcome: 'written',
      version: version?.id,
      changedAt: new Date(azure.server.seconds * 1000),
    });
    expect(version).toMatchObject({
      value: 'first',
      contentType: 'text/plain',
      tags: { team: 'core', 'secretzero-secret': 'db_password', 'secretzero-generation': '1' },
      attributes: { enabled: true, nbf: 1767225600, exp: due.getTime() / 1000 },
    });
  });

  it('keeps the tags and the content type of others for the new version', async () => {
    azure.server.vault().plant('db-password', 'theirs', { tags: { cost: '42' }, contentType: 'text/plain' });
    await seen();
    await put();
    expect(azure.server.vault().newest('db-password')).toMatchObject({
      tags: { cost: '42' },
      contentType: 'text/plain',
    });
  });

  it('has no date where that is later than the SDK can write', async () => {
    const [result] = await write(
      azure.store,
      request(at('db-password', { expires: 'due' }), 'x', { due: new Date('2040-01-01') }),
    );
    expect(result?.outcome).toBe('written');
    expect(azure.server.vault().newest('db-password')?.attributes.exp).toBeUndefined();
  });

  it('is refused beforehand where the tags of others leave no room for our mark, or a certificate has the name', async () => {
    const tags = Object.fromEntries(Array.from({ length: 11 }, (_, n) => [`tag${n}`, 'x']));
    azure.server.vault().plant('db-password', 'theirs', { tags });
    azure.server.vault().plant('certificate', 'theirs', { managed: true });
    const troubles = await azure.store.preflight([DB, at('certificate'), at('free')], { signal: live() });
    expect([...troubles].map(([{ key }, { code }]) => [key, code])).toEqual([
      ['db-password', 'REJECTED'],
      ['certificate', 'REJECTED'],
    ]);
    expect(await put()).toMatchObject({ outcome: 'refused', error: { code: 'REJECTED' } });
  });

  it('never sends a value before the vault has told where to log in, whoever else writes at the same time', async () => {
    const results = await write(azure.store, ...[1, 2, 3, 4].map((n) => request(at(`key-${n}`), 'value')));
    expect(results.map(({ outcome }) => outcome)).toEqual(Array.from({ length: 4 }, () => 'written'));
    expect(azure.server.vault().challenges).toBe(1);
  });

  it('is not written twice because the answer was lost: its mark tells that it landed', async () => {
    await seen();
    azure.test.inject('lost', 1);
    expect(await put()).toMatchObject({ outcome: 'written' });
    expect(azure.server.vault().versionsOf('db-password')).toHaveLength(1);
  });

  it('is tried again after a failure of the server only when it is seen that it did not land', async () => {
    await seen();
    azure.server.faults.push({ match: /^PUT/, status: 500, times: 1 });
    expect(await put()).toMatchObject({ outcome: 'written' });
    expect(azure.server.vault().versionsOf('db-password')).toHaveLength(1);
  });

  it('is unknown where the mark was there before and the answer was lost', async () => {
    await put();
    await seen();
    azure.test.inject('lost', 1);
    expect(await put('first')).toMatchObject({ outcome: 'unknown' });
  });

  it('waits as long as the vault asks for', async () => {
    await seen();
    azure.server.faults.push({ match: /^PUT/, status: 429, headers: { 'retry-after': '7' }, times: 1 });
    expect(await put()).toMatchObject({ outcome: 'written' });
    expect(azure.test.slept).toEqual([7000]);
  });

  it('is held back so that no more than 300 new versions are made in ten seconds', async () => {
    await seen();
    const began = azure.test.context.now().getTime();
    const results = await write(azure.store, ...Array.from({ length: 601 }, (_, n) => request(at(`key-${n}`))));
    expect(new Set(results.map(({ outcome }) => outcome))).toEqual(new Set(['written']));
    expect(azure.test.context.now().getTime() - began).toBeGreaterThanOrEqual(20_000);
  });

  it('is changed beside the value without the value, and keeps the mark', async () => {
    await put();
    azure.server.seconds += 60;
    const before = azure.server.vault().newest('db-password');
    const due = new Date('2027-02-01T00:00:00Z');
    const address = at('db-password', { contentType: 'text/plain', tags: { team: 'core' }, expires: 'due' });
    const dates = await azure.store.describe?.(address, { signal: live(), due });
    expect(dates).toEqual({ version: before?.id, changedAt: new Date(azure.server.seconds * 1000) });
    const after = azure.server.vault().newest('db-password');
    expect(after).toMatchObject({
      id: before?.id,
      contentType: 'text/plain',
      attributes: { exp: due.getTime() / 1000 },
    });
    expect(after?.tags).toMatchObject({ team: 'core', 'secretzero-nonce': STAMP.nonce });
    expect(azure.server.vault().calls).not.toContain('getSecret');
  });
});

describe('what a vault says of its secrets', () => {
  it('is told by the list alone where date and mark are those on record', async () => {
    await put();
    expect(await seen(() => true)).toMatchObject({ kind: 'present', stamp: STAMP });
    expect(azure.server.vault().calls).toEqual(['setSecret', 'getSecrets']);
  });

  it('is told by the versions where they are not: a value set by hand has another version and no mark', async () => {
    const first = await put();
    azure.server.seconds += 60;
    const theirs = azure.server.vault().plant('db-password', 'theirs');
    const found = await seen();
    expect(found).toEqual({
      kind: 'present',
      version: theirs.id,
      changedAt: new Date(azure.server.seconds * 1000),
    });
    expect(first).not.toMatchObject({ version: theirs.id });
  });

  it('does not take a mark for proof that somebody copied to a version of his own', async () => {
    const first = await put();
    azure.server.seconds += 60;
    const { tags = {} } = azure.server.vault().newest('db-password') ?? {};
    const theirs = azure.server.vault().plant('db-password', 'theirs', { tags });
    const version = first?.outcome === 'written' ? first.version : undefined;
    expect(await seen()).toMatchObject({ version: theirs.id, stamp: { ...STAMP, version } });
  });

  it('sees through a version that was made within the same second, by the mark that is missing', async () => {
    await put();
    azure.server.vault().plant('db-password', 'theirs');
    const found = await seen(() => true);
    expect(found).toMatchObject({ kind: 'present' });
    expect(found).not.toHaveProperty('stamp');
  });

  it('says nothing of two versions of one second that look the same', async () => {
    azure.server.vault().plant('db-password', 'one');
    azure.server.vault().plant('db-password', 'two');
    expect(await seen()).toEqual({ kind: 'present' });
  });

  it('keeps to the version that it wrote when somebody disables it or changes its tags', async () => {
    const first = await put();
    azure.server.seconds += 60;
    const version = azure.server.vault().newest('db-password');
    if (version === undefined) throw new Error('it was not written');
    version.attributes.enabled = false;
    version.attributes.updated = azure.server.seconds;
    version.tags = {};
    expect(await seen()).toMatchObject({ kind: 'present', version: first?.outcome === 'written' ? first.version : '' });
  });

  it('is told by its versions alone where nothing is on record: a tag that somebody changes is no new version', async () => {
    const { id } = azure.server.vault().plant('db-password', 'theirs');
    const version = azure.server.vault().newest('db-password');
    if (version) version.attributes.updated += 60;
    expect(await look(azure.store, [DB])).toMatchObject([{ kind: 'present', version: id }]);
    expect(azure.server.vault().calls).toEqual(['getSecretVersions']);
  });

  it('finds a secret whatever the capitals of its name', async () => {
    azure.server.vault().plant('DB-Password', 'theirs');
    expect(await seen(() => true, [])).toMatchObject({ kind: 'present' });
  });

  it('takes no name for absent that a second look finds, and none for there that it does not', async () => {
    expect(await seen()).toEqual({ kind: 'absent' });
    expect(azure.server.vault().calls).toEqual(['getSecrets', 'getSecretVersions', 'getDeletedSecrets']);
  });

  it('is unreadable, never absent, for who may not look', async () => {
    const application = azure.server.entra.applications.get(CLIENT);
    if (application) application.actions = new Set();
    const found = await seen();
    expect(found).toMatchObject({ kind: 'unreadable', error: { code: 'FORBIDDEN', status: 403 } });
    expect(found?.kind === 'unreadable' && found.error.hint).toContain('readMetadata');
  });

  it('is asked of no other host, wherever a list says that it goes on', async () => {
    for (let n = 0; n < 26; n += 1) azure.server.vault().plant(`key-${n}`, 'x');
    const answers = azure.server.vault();
    const answer = answers.answer.bind(answers);
    answers.answer = (wire) => {
      const reply = answer(wire);
      const body = reply.body as { nextLink?: string | null } | undefined;
      if (body?.nextLink) body.nextLink = 'https://evil.vault.azure.net/secrets?api-version=7.6';
      return reply;
    };
    expect(await seen()).toMatchObject({ kind: 'unreadable', error: { code: 'REJECTED' } });
    expect(azure.server.seen.some((line) => line.includes('evil'))).toBe(false);
  });
});

describe('a deleted secret', () => {
  beforeEach(async () => {
    await put();
    await azure.store.delete(DB, undefined, { signal: live() });
  });

  it('is on its way out, with the day until which it can be recovered', async () => {
    const until = new Date((azure.server.seconds + 90 * 86_400) * 1000);
    expect(await seen()).toEqual({ kind: 'deleting', recoverableUntil: until });
  });

  it('is not written over without being recovered, which only a plan says', async () => {
    expect(await put('second')).toMatchObject({ outcome: 'refused', error: { code: 'CONFLICT' } });
    expect(azure.server.vault().peek('db-password')).toBeUndefined();
  });

  it('is recovered, waited for and then written, without a look at its old value', async () => {
    azure.server.vault().recovery = 3;
    expect(await put('second', { recovers: true })).toMatchObject({ outcome: 'written' });
    expect(azure.server.vault().peek('db-password')).toBe('second');
    expect(azure.test.slept).toEqual([2000, 2000]);
    expect(azure.server.vault().calls).not.toContain('getSecret');
  });
});

it('reads values back, and says of a disabled one that it is disabled', async () => {
  await put();
  await write(azure.store, request(at('off', { enabled: false })));
  const values = await azure.store.read([DB, at('none')], { signal: live() });
  expect([...values].map(([{ key }, value]) => [key, value.reveal()])).toEqual([['db-password', 'first']]);
  await expect(azure.store.read([at('off')], { signal: live() })).rejects.toMatchObject({
    code: 'FORBIDDEN',
    hint: expect.stringContaining('disabled'),
  });
});

it('deletes nothing but the version that was seen, where one is expected', async () => {
  const first = await put();
  azure.server.seconds += 60;
  azure.server.vault().plant('db-password', 'theirs');
  const version = first?.outcome === 'written' ? first.version : undefined;
  await expect(azure.store.delete(DB, version, { signal: live() })).rejects.toMatchObject({ code: 'CONFLICT' });
  expect(azure.server.vault().peek('db-password')).toBe('theirs');
});

it.each([1, 100, 1000])('needs the published floor of requests for %i secrets, and reads no value', async (count) => {
  const addresses = Array.from({ length: count }, (_, n) => at(`key-${n}`));
  const written = addresses.map((address) => ({ address, again: false }));
  const use: ContainerUse = { kind: 'azure_keyvault', listed: 0, written };
  const floor = (one: ContainerUse) => azureProvider.requestFloor?.([one]);
  await look(azure.store, [DB]);
  let before = azure.session.requests;
  await look(azure.store, addresses, { agrees: () => true });
  await write(azure.store, ...addresses.map((address) => request(address)));
  expect(azure.session.requests - before).toBe(floor(use));
  before = azure.session.requests;
  await look(azure.store, addresses, { agrees: () => true, marks: () => [STAMP] });
  expect(azure.session.requests - before).toBe(floor({ kind: 'azure_keyvault', listed: count, written: [] }));
  expect(azure.server.vault().calls).not.toContain('getSecret');
});
