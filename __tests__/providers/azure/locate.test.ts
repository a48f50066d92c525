import { describe, expect, it } from 'vitest';
import type { LocateInput, TargetKind } from '../../../src/core/catalog.ts';
import { parsePeriod } from '../../../src/core/period.ts';
import { azureProvider } from '../../../src/providers/azure/catalog.ts';
import { accepted, load } from '../../manifest/support.ts';

const [kind, alias] = azureProvider.targets as readonly [TargetKind, TargetKind];

function locate(config: LocateInput['config'] = {}, more: Partial<LocateInput> = {}) {
  return kind.locate({
    secret: 'db_password.v2',
    field: 'value',
    multiField: false,
    config: { vault_url: 'https://Acme.vault.azure.net/', ...config },
    provider: { auth: {}, config: {} },
    ...more,
  });
}

const month = parsePeriod('1mo');
const rotating: Partial<LocateInput> = month === undefined ? {} : { rotationPeriod: month };

describe('a secret of Key Vault', () => {
  it('is in the vault that is named, under our name with - for what Key Vault does not take', () => {
    expect(locate()).toEqual({
      container: 'acme.vault.azure.net',
      key: 'db-password-v2',
      settings: { secret: { name: 'db-password-v2' } },
    });
  });

  it('is one secret whatever its capitals, and is written as it is declared', () => {
    expect(locate({ secret_name: 'DbPassword' })).toMatchObject({
      key: 'dbpassword',
      settings: { secret: { name: 'DbPassword' } },
    });
  });

  it('is called by its field where the secret has several', () => {
    expect(locate({}, { multiField: true, field: 'client_id' })).toMatchObject({ key: 'client-id' });
  });

  it('is in the vault of the provider where the target names none, and in that of the login where the manifest names none', () => {
    const without = { vault_url: undefined };
    const url = 'https://usual.vault.azure.cn';
    const usual = { container: 'usual.vault.azure.cn' };
    expect(locate(without, { provider: { auth: {}, config: { vault_url: url } } })).toMatchObject(usual);
    expect(locate(without, { provider: { auth: { config: { vault_url: url } }, config: {} } })).toMatchObject(usual);
    const named = { vault_url: '${AZURE_KEYVAULT_URL}' };
    expect(locate(without, { provider: { auth: { config: named }, config: {} } })).toMatchObject({
      container: 'default',
    });
    expect(locate(without)).toMatchObject({ container: 'default' });
  });

  it('is at a whole origin where the vault is not one of Microsoft’s own', () => {
    expect(locate({ vault_url: 'https://vault.private.example' })).toMatchObject({
      container: 'https://vault.private.example',
    });
  });

  it('expires when its rotation falls due, at a date that is given, or never', () => {
    const due = { settings: { secret: { expires: 'due' } }, described: { expires: 'after 1mo' } };
    expect(locate({}, rotating)).toMatchObject(due);
    expect(locate({ expires: true }, rotating)).toMatchObject(due);
    expect(locate({ expires: false }, rotating)).not.toHaveProperty('described');
    expect(locate({ expires_on: '2027-01-31T00:00:00Z' }, rotating)).toMatchObject({
      described: { expires: '2027-01-31T00:00:00.000Z' },
    });
  });

  it.each([
    ['vault_url', { vault_url: 'http://acme.vault.azure.net' }],
    ['vault_url', { vault_url: 'https://acme.vault.azure.net/secrets/x' }],
    ['secret_name', { secret_name: 'db_password' }],
    ['secret_name', { secret_name: 'x'.repeat(128) }],
    ['tags', { tags: { 'secretzero-owner': 'x' } }],
    ['expires', { expires: true }],
    ['expires', { expires: 'soon' }],
    ['expires', { expires: '2040-01-01T00:00:00Z' }],
    ['expires_on', { expires: '2027-01-31', expires_on: '2027-01-31' }],
    ['not_before', { not_before: '{{ now }}' }],
  ])('has one fault at %s for %j', (key, config) => {
    expect(locate(config)).toMatchObject([{ key, hint: expect.any(String) }]);
  });

  it('says of a name of ours that Key Vault cannot have what to do', () => {
    expect(locate({}, { secret: 'ä' })).toMatchObject([{ hint: 'give another name under secret_name' }]);
  });

  it('has another name for its kind, which is the same', () => {
    expect(alias).toMatchObject({ kind: 'key_vault', sameAs: 'azure_keyvault' });
  });
});

describe('a manifest', () => {
  const one = (name: string, more = '') =>
    `  - {name: ${name}, kind: uuid, ${more}targets: [{provider: azure, kind: azure_keyvault, config: {vault_url: "https://acme.vault.azure.net"}}]}\n`;

  it('may not have two secrets that are one in the vault', () => {
    const codes = load(`secrets:\n${one('db-pass')}${one('db_pass')}`).faults.map(({ code }) => code);
    expect(codes).toContain('MANIFEST_DUPLICATE_ADDRESS');
    const capitals = load(`secrets:\n${one('Db')}${one('dB')}`).faults.map(({ code }) => code);
    expect(capitals).toContain('MANIFEST_DUPLICATE_ADDRESS');
  });

  it('changes what is beside a value, and not the value, with a new rotation period', () => {
    const digests = ['', 'rotation_period: 30d, ', 'rotation_period: 90d, '].map((period) => {
      const secret = accepted(`secrets:\n${one('db', period)}`).secrets[0];
      return [secret?.valueDigest, secret?.targets[0]?.digest];
    });
    expect(new Set(digests.map(([value]) => value)).size).toBe(1);
    expect(new Set(digests.map(([, described]) => described)).size).toBe(3);
    const once = accepted(`secrets:\n${one('db', 'one_time: true, rotation_period: 30d, ')}`).secrets[0];
    expect(once?.targets[0]?.digest).toBe(digests[0]?.[1]);
  });
});
