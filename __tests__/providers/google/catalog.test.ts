import { describe, expect, it } from 'vitest';
import type { LocateInput } from '../../../src/core/catalog.ts';
import { crc32c } from '../../../src/providers/google/crc32c.ts';
import { googleFloor } from '../../../src/providers/google/floor.ts';
import { locateSecret } from '../../../src/providers/google/locate.ts';
import { at, bench, CONTAINER, live, put } from './bench.ts';

function input(config: LocateInput['config'], auth: LocateInput['provider']['auth'] = {}): LocateInput {
  return { secret: 'db.password', field: 'value', multiField: false, config, provider: { auth, config: {} } };
}

describe('a target at Google', () => {
  it('is a secret of a project, under our name where no other is given', () => {
    expect(locateSecret(input({ project: 'acme-prod' }))).toEqual({ container: CONTAINER, key: 'db_password' });
    expect(
      locateSecret(input({ name: 'DB-1', location: 'europe-west3' }, { config: { project: 'acme-prod' } })),
    ).toEqual({
      container: `${CONTAINER}/locations/europe-west3`,
      key: 'DB-1',
    });
  });

  it.each([
    [{ project: 'acme-prod', name: 'a/b' }, 'name'],
    [{ project: 'Not A Project' }, 'project'],
    [{ project: 'acme-prod', location: 'x y' }, 'location'],
    [{ project: 'acme-prod', kms_key_name: 'main' }, 'kms_key_name'],
    [{ project: 'acme-prod', location: 'europe-west3', replicas: [{ location: 'europe-west3' }] }, 'replicas'],
    [{ project: 'acme-prod', labels: { Team: 'x' } }, 'labels'],
    [{ project: 'acme-prod', annotations: { 'secretzero-owner': 'x' } }, 'annotations'],
    [{}, undefined],
  ])('is refused with the key that is wrong: %j', (config, key) => {
    const located = locateSecret(input(config));
    expect(Array.isArray(located) ? located.map((each) => each.key) : located).toEqual([key]);
  });

  it('has labels and annotations beside its value, which make no new generation', () => {
    expect(locateSecret(input({ project: 'acme-prod', labels: { app: 'shop' } }))).toMatchObject({
      described: { labels: { app: 'shop' } },
    });
  });
});

describe('the floor of requests at Google', () => {
  it.each([1, 100, 1000])('is what a look at %i secrets takes that have not changed', async (count) => {
    const { server, store, test } = await bench();
    const addresses = Array.from({ length: count }, (_, n) => at(`s${n}`));
    for (const { key } of addresses) server.plant(`${CONTAINER}/secrets/${key}`, 'x');
    for await (const [,] of store.observe(addresses, { signal: live(), agrees: () => true }));
    expect(test.sent).toHaveLength(googleFloor([{ kind: 'gcp_secret_manager', listed: count, written: [] }]));
    expect(test.sent.filter(({ url }) => url.includes(':access'))).toEqual([]);
  });

  it('is what a write takes: three requests for a new secret, two for a new version', async () => {
    const { store, test } = await bench();
    const floor = (again: boolean) =>
      googleFloor([{ kind: 'gcp_secret_manager', listed: 0, written: [{ address: at('db'), again }] }]);
    for (const again of [false, true]) {
      const before = test.sent.length;
      for await (const [,] of store.observe([at('db')], { signal: live() }));
      await put(store, at('db'), String(again));
      expect(test.sent.length - before).toBe(floor(again));
    }
  });
});

describe('the checksum', () => {
  it('is CRC32C, by the vectors of RFC 3720', () => {
    expect(crc32c(Buffer.alloc(32))).toBe(0x8a9136aa);
    expect(crc32c(Buffer.alloc(32, 0xff))).toBe(0x62a8ab43);
    expect(crc32c(Buffer.from(Array.from({ length: 32 }, (_, n) => n)))).toBe(0x46dd794e);
    expect(crc32c(Buffer.from('123456789'))).toBe(0xe3069283);
  });
});
