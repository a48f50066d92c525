import { describe, expect, it } from 'vitest';
import { targetId } from '../../../src/core/address.ts';
import type { LocateInput } from '../../../src/core/catalog.ts';
import { kv1Kind, kvAlias, kvKind } from '../../../src/providers/vault/kv-kinds.ts';
import { containerOf, placeOf } from '../../../src/providers/vault/place.ts';

const located = (
  config: Record<string, unknown>,
  more: Partial<Omit<LocateInput, 'config'>> = {},
  kind = kvKind,
): unknown =>
  kind.locate({
    secret: 'db',
    field: 'value',
    multiField: false,
    provider: { auth: {}, config: {} },
    ...more,
    config,
  });

const keysOf = (problems: unknown) => (problems as { key?: string }[]).map(({ key }) => key);

describe('where a value goes at Vault', () => {
  it('is the key that SecretZero writes, where there is one field', () => {
    expect(located({ path: 'app/db' })).toMatchObject({ container: 'secret/app/db', key: 'value' });
  });

  it('is the name of the field, where there are several', () => {
    expect(located({ path: 'app/db' }, { field: 'user', multiField: true })).toMatchObject({ key: 'user' });
  });

  it('is the key that is named, at the mount that is named', () => {
    expect(located({ path: '/app/db/', mount_point: 'team/kv', key: 'DB_PASSWORD' })).toMatchObject({
      container: 'team%2Fkv/app/db',
      key: 'DB_PASSWORD',
    });
  });

  it('understands the path of the API, as the documentation of SecretZero writes it', () => {
    expect(located({ path: 'secret/data/app/db' })).toMatchObject({ container: 'secret/app/db' });
  });

  it('has the namespace in its identity: of the target, else of the provider, else of the login', () => {
    const provider = { auth: { config: { namespace: 'login' } }, config: { namespace: 'provider' } };
    const of = (config: Record<string, unknown>, its: LocateInput['provider']) =>
      (located({ path: 'a', ...config }, { provider: its }) as { container: string }).container;
    expect([
      of({ namespace: 'target/x' }, provider),
      of({}, provider),
      of({}, { ...provider, config: {} }),
      of({}, { auth: { namespace: '${VAULT_NAMESPACE}' }, config: {} }),
    ]).toEqual(['target/x//secret/a', 'provider//secret/a', 'login//secret/a', 'secret/a']);
  });

  it('tells two servers of one manifest apart by their cluster', () => {
    const ids = ['us', 'eu'].map((cluster) => {
      const place = located({ path: 'a' }, { provider: { auth: {}, config: { cluster } } }) as { container: string };
      return targetId('vault', 'vault_kv', place);
    });
    expect(ids).toEqual(['vault/vault_kv/us:secret/a#value', 'vault/vault_kv/eu:secret/a#value']);
  });

  it('is read back from its text as it was put together', () => {
    const places = [
      { mount: 'secret', path: 'app' },
      { mount: 'a/b', path: 'c:d/e f' },
      { mount: 'kv', path: 'x/y', namespace: 'n1/n2', cluster: 'eu' },
      { mount: 'kv', path: 'x', namespace: 'n1' },
      { mount: 'kv', path: 'x', cluster: 'eu-1' },
    ];
    expect(places.map((place) => placeOf(containerOf(place)))).toEqual(places);
  });

  it('refuses paths, keys and metadata that Vault or its policies cannot have', () => {
    for (const path of ['', '/', 'a//b', 'a/../b', 'a/+/b', 'a*', 'a#b', 'a\nb']) {
      expect([path, keysOf(located({ path }))]).toEqual([path, ['path']]);
    }
    expect(keysOf(located({ path: 'a', key: 'x#y' }))).toEqual(['key']);
    expect(keysOf(located({ path: 'a', mount_point: 'a b' }))).toEqual(['mount_point']);
    expect(keysOf(located({ path: 'a', metadata: { ['n'.repeat(129)]: 'x' } }))).toEqual(['metadata']);
    expect(keysOf(located({ path: 'a', metadata: { n: 'x'.repeat(513) } }))).toEqual(['metadata']);
  });

  it('leaves room for a mark of each value among the entries of custom metadata', () => {
    expect(located({ path: 'a', metadata: { team: 'x', level: 'high' } })).toMatchObject({
      most: 62,
      described: { metadata: { team: 'x', level: 'high' } },
    });
  });

  it('is of another kind with version 1, which can do less', () => {
    expect([kvKind.variant?.({ version: 1 })?.kind, kvKind.variant?.({ version: 2 }), kvKind.variant?.({})]).toEqual([
      'vault_kv_v1',
      undefined,
      undefined,
    ]);
    expect(kvAlias.variant?.({ version: 1 })).toBe(kv1Kind);
    expect(kv1Kind.capabilities).toMatchObject({ stamp: false, conditionalWrite: false });
  });
});
