import { describe, expect, it } from 'vitest';
import type { Address } from '../../../src/core/address.ts';
import { provider } from '../../../src/providers/github/index.ts';
import { contextFor } from './context.ts';
import { publicKeyOf } from './public-key.ts';
import { live, look, openStore, put, sentTo, useServer } from './store-fixture.ts';

const box = useServer();
const KIND = 'github_deploy_key';
const RIGHTS = { administration: 'write' } as const;
const [FIRST, SECOND, THIRD] = [1, 2, 3].map((n) => publicKeyOf(new Uint8Array(32).fill(n))) as [
  string,
  string,
  string,
];

const at = (readOnly = true): Address => ({
  store: `github/${KIND}`,
  container: 'acme/app',
  key: 'builder',
  settings: { owner: 'acme', repo: 'app', readOnly },
});
const kept = () => box.server.repository.keys.list().map(({ key, readOnly }) => [key, readOnly]);

describe('a deploy key', () => {
  it('is known by its id, and tells when it was added', async () => {
    const store = await openStore(box.server, KIND, RIGHTS);
    const result = await put(store, at(), FIRST);
    expect(result).toEqual({ outcome: 'written', version: '7001', createdAt: new Date('2026-03-01T12:00:00Z') });
    expect(await look(store, at())).toMatchObject({ kind: 'present', version: '7001' });
    expect(kept()).toEqual([[FIRST, true]]);
  });

  it('is replaced by adding the new one first, and removing the old one by its id then', async () => {
    const store = await openStore(box.server, KIND, RIGHTS);
    await put(store, at(), FIRST);
    await put(store, at(), SECOND);
    expect(kept()).toEqual([[SECOND, true]]);
    expect(sentTo(box.server).slice(-2)).toEqual(['POST /repos/acme/app/keys', 'DELETE /repos/acme/app/keys/7001']);
  });

  it('that may push now is the same key, added anew', async () => {
    const store = await openStore(box.server, KIND, RIGHTS);
    await put(store, at(), FIRST);
    expect((await put(store, at(false), FIRST)).outcome).toBe('written');
    expect(kept()).toEqual([[FIRST, false]]);
  });

  it('that is there as it should be is left alone', async () => {
    box.server.repository.keys.add('builder', FIRST, true);
    const store = await openStore(box.server, KIND, RIGHTS);
    expect(await put(store, at(), FIRST)).toMatchObject({ outcome: 'written', version: '7001' });
    expect(sentTo(box.server)).toEqual(['GET /repos/acme/app/keys']);
  });

  it('of somebody else is neither written over nor removed', async () => {
    const store = await openStore(box.server, KIND, RIGHTS);
    await put(store, at(), FIRST);
    box.server.before(/POST .*keys$/, () => {
      box.server.repository.keys.add('builder', THIRD, true);
    });
    await put(store, at(), SECOND, { kind: 'version', version: '7001' });
    expect(kept().map(([key]) => key)).toEqual([THIRD, SECOND]);
  });

  it('whose answer was lost is looked for, and the old one is removed when it landed', async () => {
    const store = await openStore(box.server, KIND, RIGHTS);
    await put(store, at(), FIRST);
    box.server.fail({ match: /POST .*keys$/, when: 'after' });
    expect(await put(store, at(), SECOND)).toMatchObject({ outcome: 'written', version: '7002' });
    expect(kept()).toEqual([[SECOND, true]]);
  });

  it.each([
    ['stays as it was', 1, [[FIRST, true]], 'REJECTED'],
    ['is said to be gone where GitHub does not take it back either', 9, [], 'UNAVAILABLE'],
  ] as const)('that may not push after all %s', async (_, times, left, code) => {
    const store = await openStore(box.server, KIND, RIGHTS);
    await put(store, at(), FIRST);
    box.server.fail({ match: /POST .*keys$/, status: 422, times: 1 });
    if (times > 1) box.server.fail({ match: /POST .*keys$/, status: 503, times });
    expect(await put(store, at(false), FIRST)).toMatchObject({ outcome: 'refused', error: { code } });
    expect(kept()).toEqual(left);
  });

  it('is written although the old one could not be removed, which is no success', async () => {
    box.server.addToken('test-token', RIGHTS);
    const { context, warnings } = contextFor(box.server, 'test-token');
    const store = (await provider.open(context)).store(KIND);
    await put(store, at(), FIRST);
    box.server.fail({ match: /DELETE/, status: 403 });
    expect(await put(store, at(), SECOND)).toMatchObject({
      outcome: 'written',
      version: '7002',
      left: { code: 'FORBIDDEN', message: expect.stringContaining('7001') },
    });
    expect((await look(store, at())).kind).toBe('present');
    expect(warnings.filter((each) => each.includes('2 keys'))).toHaveLength(1);
  });

  it('in use elsewhere is refused with the reason', async () => {
    box.server.repository.keys.add('another title', FIRST, true);
    const store = await openStore(box.server, KIND, RIGHTS);
    const result = await put(store, at(), FIRST);
    expect(result).toMatchObject({ outcome: 'refused', error: { code: 'REJECTED', status: 422 } });
    expect(result.outcome === 'refused' && result.error.hint).toContain('one place only');
  });

  it.each([
    ['with a comment, which GitHub does not keep', `${FIRST} me@here`],
    [
      'that is a private one',
      '-----BEGIN OPENSSH PRIVATE KEY-----\nb3BlbnNzaC1rZXktdjEAAAAABG5vbmUAAAAEbm9uZQAAAA\n-----END',
    ],
  ])('%s is refused before anything is sent', async (_, value) => {
    const store = await openStore(box.server, KIND, RIGHTS);
    const result = await put(store, at(), value);
    expect(result).toMatchObject({ outcome: 'refused', error: { code: 'REJECTED' } });
    expect(JSON.stringify(result)).not.toContain(value.slice(0, 60));
    expect(sentTo(box.server)).toEqual([]);
  });

  it('is one of many, on any page', async () => {
    for (let n = 0; n < 205; n += 1)
      box.server.repository.keys.add(`k${n}`, publicKeyOf(new Uint8Array(32).fill(0).with(0, n).with(1, 9)), true);
    const store = await openStore(box.server, KIND, RIGHTS);
    expect((await look(store, { ...at(), key: 'k204' })).kind).toBe('present');
    expect((await look(store, { ...at(), key: 'k205' })).kind).toBe('absent');
  });

  it('needs a right that the hint names', async () => {
    const store = await openStore(box.server, KIND, { secrets: 'write' });
    const [error] = (await store.preflight([at()], { signal: live() })).values();
    expect(error).toMatchObject({ code: 'FORBIDDEN' });
    expect(error?.hint).toContain('administration: write');
  });
});
