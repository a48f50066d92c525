import { describe, expect, it } from 'vitest';
import type { LocateInput, TargetKind } from '../../../src/core/catalog.ts';
import { parsePeriod } from '../../../src/core/period.ts';
import { azureProvider } from '../../../src/providers/azure/catalog.ts';

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
