import { describe, expect, it } from 'vitest';
import { SecretValue } from '../../../src/core/secret-value.ts';
import { at, bench, CONTAINER, live, put, see, stamp } from './bench.ts';

const name = (key: string) => `${CONTAINER}/secrets/${key}`;

describe('secrets of Google Secret Manager', () => {
  it('tells a version that somebody added by hand, which neither the list nor an etag shows', async () => {
    const { server, store } = await bench();
    await put(store, at('db'), 'ours');
    const etag = server.secrets.get(name('db'))?.etag;
    server.plant(name('db'), 'theirs');
    expect(server.secrets.get(name('db'))?.etag).toBe(etag);
    expect(await see(store, at('db'))).toMatchObject({ kind: 'present', version: '2', stamp: { version: '1' } });
  });

  it('finds its own newest version by its number while latest lags behind', async () => {
    const { server, store } = await bench();
    await put(store, at('db'), 'first');
    await put(store, at('db'), 'second');
    server.lag = 1;
    expect(await see(store, at('db'))).toMatchObject({ version: '1' });
    expect(await see(store, at('db'), false)).toMatchObject({ version: '2', stamp: { version: '2' } });
  });

  it('calls a version that was disabled by hand another one than it wrote', async () => {
    const { server, store } = await bench();
    await put(store, at('db'), 'ours');
    const [version] = server.secrets.get(name('db'))?.versions ?? [];
    if (version) version.state = 'DISABLED';
    expect(await see(store, at('db'))).toMatchObject({ kind: 'present', version: '1 (disabled)' });
    await expect(store.read([at('db')], { signal: live() })).rejects.toMatchObject({ code: 'REJECTED' });
  });

  it('calls a secret without a version absent, and gives it its first one', async () => {
    const { server, store } = await bench();
    server.plant(name('db'), 'x');
    server.secrets.get(name('db'))?.versions.pop();
    expect(await see(store, at('db'))).toEqual({ kind: 'absent' });
    expect(await put(store, at('db'), 'first')).toMatchObject({ outcome: 'written', version: '1' });
    expect(server.peek(name('db'))).toBe('first');
  });

  it('keeps labels and annotations of others, and adds the declared ones', async () => {
    const { server, store } = await bench();
    server.plant(name('db'), 'x');
    server.secrets
      .get(name('db'))
      ?.patch({ labels: { team: 'ops' }, annotations: { note: 'theirs' } }, ['labels', 'annotations']);
    await put(store, at('db', { labels: { app: 'shop' }, annotations: { owner: 'shop' } }), 'y');
    const secret = server.secrets.get(name('db'));
    expect(secret?.labels).toEqual({ team: 'ops', app: 'shop' });
    expect(secret?.annotations).toMatchObject({ note: 'theirs', owner: 'shop', 'secretzero-version': '2' });
  });

  it('writes the stamp again where somebody changed what is beside the value at the same time', async () => {
    const { server, store } = await bench();
    await put(store, at('db'), 'first');
    server.secrets.get(name('db'))?.patch({ annotations: { note: 'meanwhile' } }, ['annotations']);
    expect(await put(store, at('db'), 'second')).toMatchObject({ outcome: 'written', version: '2' });
    expect(server.secrets.get(name('db'))?.annotations).toMatchObject({
      note: 'meanwhile',
      'secretzero-version': '2',
    });
  });

  it('calls a value written whose stamp was refused', async () => {
    const { server, store } = await bench();
    server.plant(name('db'), 'x');
    await see(store, at('db'));
    server.allow('test-token', { project: ['secretmanager.versions.add', 'secretmanager.secrets.get'] });
    expect(await put(store, at('db'), 'y')).toMatchObject({ outcome: 'written', version: '2' });
    expect(server.peek(name('db'))).toBe('y');
  });

  it('does not put its value over one that was made since it was seen that there is none', async () => {
    const { server, store } = await bench();
    await see(store, at('db'));
    server.plant(name('db'), 'theirs');
    expect(await put(store, at('db'), 'ours')).toMatchObject({ outcome: 'refused', error: { code: 'CONFLICT' } });
    expect(server.peek(name('db'))).toBe('theirs');
  });

  it('says that a version of somebody else came in between, which Google keeps', async () => {
    const { server, store, test } = await bench();
    await put(store, at('db'), 'first');
    server.plant(name('db'), 'theirs');
    expect(await put(store, at('db'), 'second')).toMatchObject({ outcome: 'written', version: '3' });
    expect(test.warnings).toHaveLength(1);
    expect(test.warnings.join()).toContain('it is still there');
  });

  it('never adds a version twice because an answer was lost', async () => {
    const { server, store, test } = await bench();
    await put(store, at('db'), 'first');
    test.inject('lost', 1);
    expect(await put(store, at('db'), 'second')).toMatchObject({ outcome: 'unknown' });
    expect(server.secrets.get(name('db'))?.versions).toHaveLength(2);
  });

  it('finishes what it has begun when it is stopped, mark and all, and begins nothing more', async () => {
    const stop = new AbortController();
    const { server, store } = await bench({
      async fetch(input, init) {
        if (String(input).endsWith(':addVersion')) stop.abort();
        return fetch(input, init);
      },
    });
    await see(store, at('db'));
    const request = (key: string) => ({
      address: at(key),
      value: new SecretValue('x'),
      stamp: stamp(),
      idempotencyKey: key,
    });
    const requests = ['db', ...Array.from({ length: 20 }, (_, n) => `later-${n}`)].map(request);
    const outcomes = new Map<string, string>();
    for await (const [{ key = '' }, result] of store.write(requests, { signal: stop.signal }))
      outcomes.set(key, result.outcome === 'written' ? 'written' : result.error.code);
    expect(outcomes.size).toBe(21);
    expect(outcomes.get('later-19')).toBe('UNAVAILABLE');
    const made = [...server.secrets.values()].filter(({ versions }) => versions.length > 0);
    expect(made.length).toBeGreaterThan(0);
    expect([...outcomes.values()].filter((each) => each === 'written')).toHaveLength(made.length);
    for (const { annotations } of made) expect(annotations['secretzero-version']).toBe('1');
  });

  it.each(['disable', 'destroy'] as const)(
    'can %s its own version that is replaced, and no other',
    async (previous) => {
      const { server, store } = await bench();
      server.plant(name('db'), 'theirs');
      await see(store, at('db'));
      for (const value of ['first', 'second']) await put(store, at('db', { previous }), value);
      const states = server.secrets.get(name('db'))?.versions.map(({ state }) => state);
      expect(states).toEqual(['ENABLED', previous === 'disable' ? 'DISABLED' : 'DESTROYED', 'ENABLED']);
    },
  );

  it('tells what it left where the replaced version may not be destroyed', async () => {
    const { server, store } = await bench();
    await put(store, at('db'), 'first');
    const all = ['secrets.get', 'secrets.update', 'versions.add', 'versions.get'];
    server.allow('test-token', { project: all.map((each) => `secretmanager.${each}`) });
    expect(await put(store, at('db', { previous: 'destroy' }), 'second')).toMatchObject({
      outcome: 'written',
      left: { code: 'FORBIDDEN' },
    });
  });

  it('honours an expected version by looking anew', async () => {
    const { server, store } = await bench();
    await put(store, at('db'), 'first');
    server.plant(name('db'), 'theirs');
    const expected = { kind: 'version', version: '1' } as const;
    expect(await put(store, at('db'), 'second', { expected })).toMatchObject({ outcome: 'refused' });
    await expect(store.delete(at('db'), '1', { signal: live() })).rejects.toMatchObject({ code: 'CONFLICT' });
    expect(server.peek(name('db'))).toBe('theirs');
    await store.delete(at('db'), '2', { signal: live() });
    expect(server.secrets.size).toBe(0);
  });

  it('makes a secret with its replicas and keys, and a regional one without', async () => {
    const { server, store } = await bench();
    const key = 'projects/p/locations/europe-west3/keyRings/r/cryptoKeys/k';
    await put(store, at('spread', { replicas: [{ location: 'europe-west3', kms_key_name: key }] }), 'x');
    await put(store, at('keyed', { kmsKeyName: key }), 'x');
    await put(store, at('here', { kmsKeyName: key }, `${CONTAINER}/locations/europe-west3`), 'x');
    const customerManagedEncryption = { kmsKeyName: key };
    expect([...server.secrets.values()].map(({ fixed }) => fixed)).toEqual([
      { replication: { userManaged: { replicas: [{ location: 'europe-west3', customerManagedEncryption }] } } },
      { replication: { automatic: { customerManagedEncryption } } },
      { customerManagedEncryption },
    ]);
  });

  it('changes what is beside a value without the value', async () => {
    const { server, store } = await bench();
    await put(store, at('db'), 'x', { stamp: stamp(4) });
    await store.describe?.(at('db', { labels: { app: 'shop' } }), { signal: live() });
    const secret = server.secrets.get(name('db'));
    expect(secret?.labels).toEqual({ app: 'shop' });
    expect(secret?.annotations).toMatchObject({ 'secretzero-generation': '4' });
    expect(secret?.versions).toHaveLength(1);
  });

  it('reads a list to its end, and calls everything unreadable where that fails', async () => {
    const { server, store, test } = await bench();
    const addresses = Array.from({ length: 5 }, (_, n) => at(`s${n}`));
    for (const { key } of addresses) server.plant(name(key ?? ''), 'x');
    server.pageSize = 2;
    const kinds: string[] = [];
    for await (const [, seen] of store.observe(addresses, { signal: live() })) kinds.push(seen.kind);
    expect(kinds).toEqual(Array(5).fill('present'));
    expect(test.sent.filter(({ url }) => /\/secrets\?/.test(url))).toHaveLength(3);
    server.revoke('test-token');
    expect(await see(store, at('s0'))).toMatchObject({ kind: 'unreadable', error: { code: 'UNAUTHENTICATED' } });
  });

  it('refuses a value that was damaged on its way, and one that is no text', async () => {
    let damage = false;
    const { server, store } = await bench({
      async fetch(input, init) {
        const answer = await fetch(input, init);
        if (!damage) return answer;
        return new Response((await answer.text()).replace(/"data":"./, '"data":"Z'));
      },
    });
    server.plant(name('db'), 'AAAA');
    damage = true;
    await expect(store.read([at('db')], { signal: live() })).rejects.toMatchObject({ code: 'UNAVAILABLE' });
    damage = false;
    server.secrets.get(name('db'))?.add({ data: Buffer.from([0xff, 0xfe]).toString('base64') });
    await expect(store.read([at('db')], { signal: live() })).rejects.toMatchObject({ code: 'REJECTED' });
  });

  it("keeps the project's quota of 600 requests a minute, on the given clock", async () => {
    const { server, store, test } = await bench();
    const addresses = Array.from({ length: 700 }, (_, n) => at(`s${n}`));
    for (const { key } of addresses) server.plant(name(key ?? ''), 'x');
    let seen = 0;
    for await (const [,] of store.observe(addresses, { signal: live() })) seen += 1;
    expect(seen).toBe(700);
    expect(test.waited()).toBeGreaterThan(0);
    expect(test.sent).toHaveLength(701);
  });

  it('says which API has to be switched on, and which permission is missing', async () => {
    const { server, store } = await bench();
    server.disabled = true;
    const off = await see(store, at('db'));
    expect(off).toMatchObject({
      error: { code: 'FORBIDDEN', hint: expect.stringContaining('gcloud services enable') },
    });
    server.disabled = false;
    server.allow('test-token', {});
    const forbidden = await see(store, at('db'));
    expect(forbidden).toMatchObject({ error: { hint: expect.stringContaining('secretmanager.secrets.list') } });
  });
});
