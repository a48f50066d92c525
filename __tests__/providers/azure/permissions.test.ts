import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { ProviderUses } from '../../../src/core/catalog.ts';
import { SecretValue } from '../../../src/core/secret-value.ts';
import { permissionsOf } from '../../../src/engine/permissions.ts';
import { usesOf } from '../../../src/engine/provider-uses.ts';
import { accepted } from '../../manifest/support.ts';
import { type AtAzure, at, atAzure, CLIENT, live, look, write } from './harness.ts';

const MANIFEST = `
providers:
  azure: {auth: {kind: oidc, config: {tenant_id: t, client_id: ${CLIENT}}}}
secrets:
  - {name: a, kind: uuid, targets: [{provider: azure, kind: azure_keyvault, config: {vault_url: "https://acme.vault.azure.net"}}]}
  - {name: b, kind: uuid, targets: [{provider: azure, kind: key_vault, config: {vault_url: "https://other.vault.azure.net"}}]}
`;
const SECRETS = 'Microsoft.KeyVault/vaults/secrets';

const documents = async (purpose: 'plan' | 'sync', text = MANIFEST) =>
  (await permissionsOf(accepted(text), [purpose])).permissions.find(({ provider }) => provider === 'azure')
    ?.documents ?? [];
const actions = async (purpose: 'plan' | 'sync', text = MANIFEST) =>
  (JSON.parse((await documents(purpose, text))[0]?.text ?? '{}') as { DataActions: string[] }).DataActions;
const uses = () => usesOf(accepted(MANIFEST)).get('azure') as ProviderUses;

describe('the least rights at Azure', () => {
  it('are for plan to look at metadata, with which no value can be read', async () => {
    expect(await actions('plan')).toEqual([`${SECRETS}/readMetadata/action`]);
  });

  it('are for sync to set and read besides, and to change what is beside a value where something is declared there', async () => {
    const sync = [`${SECRETS}/readMetadata/action`, `${SECRETS}/setSecret/action`, `${SECRETS}/getSecret/action`];
    expect(await actions('sync')).toEqual(sync);
    const described = MANIFEST.replace('acme.vault.azure.net"', 'acme.vault.azure.net", tags: {a: b}');
    expect(await actions('sync', described)).toEqual([...sync, `${SECRETS}/update/action`]);
  });

  it('are granted at each vault to the login that the manifest names, whose form is checked', async () => {
    const text = (await documents('plan'))[1]?.text ?? '';
    expect(text).toContain(`--assignee ${CLIENT}`);
    expect(text.match(/--name (\w+)/g)).toEqual(['--name acme', '--name other']);
    const hostile = await documents('plan', MANIFEST.replace(CLIENT, '"$(curl evil)"'));
    expect(hostile.map((each) => each.text + each.title).join('')).not.toContain('evil');
  });

  it('come with the trust for the jobs of one repository, where the login is by a job', async () => {
    const trust = (await documents('sync')).find(({ text }) => text.includes('issuer'));
    expect(JSON.parse(trust?.text ?? '')).toEqual({
      name: 'github-sync',
      issuer: 'https://token.actions.githubusercontent.com',
      subject: 'repo:OWNER/REPOSITORY:ref:refs/heads/main',
      audiences: ['api://AzureADTokenExchange'],
    });
    const cli = MANIFEST.replace('kind: oidc', 'kind: cli');
    expect((await documents('sync', cli)).some(({ text }) => text.includes('issuer'))).toBe(false);
    expect((await permissionsOf(accepted(MANIFEST))).permissions.at(-1)?.documents[0]?.text).toContain(
      'id-token: write',
    );
  });
});

describe('a login', () => {
  let azure: AtAzure;
  beforeEach(async () => {
    azure = await atAzure();
  });
  afterEach(() => azure[Symbol.asyncDispose]());

  it('is told by its application and tenant, without its token', async () => {
    const { identity } = await azure.session.test({ signal: live() });
    expect(identity).toBe(`the application ${CLIENT} of the tenant ${azure.server.entra.tenant}`);
    const info = await azure.session.tokenInfo?.(uses(), { signal: live() });
    expect(info).toMatchObject({ kind: 'service_principal', identity, expires: expect.stringMatching(/^20/) });
    expect(JSON.stringify(info)).not.toMatch(/eyJ/);
  });

  it('is known to look at a vault or not; a right to write only a write would show', async () => {
    const verdicts = async () =>
      (await azure.session.tokenInfo?.(uses(), { signal: live() }))?.can.map(({ right, verdict }) => [
        right.split('/').at(-2),
        verdict,
      ]);
    const rest = [
      ['setSecret', 'unknown'],
      ['getSecret', 'unknown'],
    ];
    expect(await verdicts()).toEqual([['readMetadata', 'yes'], ...rest, ['readMetadata', 'yes'], ...rest]);
    const application = azure.server.entra.applications.get(CLIENT);
    if (application) application.actions = new Set();
    expect(await verdicts()).toEqual([['readMetadata', 'no'], ...rest, ['readMetadata', 'no'], ...rest]);
  });

  it('can look, and neither write nor read, with the role that permissions prints for plan; all with that for sync', async () => {
    const application = azure.server.entra.applications.get(CLIENT);
    if (application === undefined) throw new Error('there is no application');
    const address = at('db');
    const stamp = { owner: 'o', secret: 's', field: 'value', generation: 1, nonce: 'n' };
    const put = { address, value: new SecretValue('x'), stamp, idempotencyKey: '1' };
    const read = async () => (await azure.store.read([address], { signal: live() })).size;
    application.actions = new Set(await actions('plan'));
    expect(await look(azure.store, [address])).toEqual([{ kind: 'absent' }]);
    expect(await write(azure.store, put)).toMatchObject([{ outcome: 'refused', error: { code: 'FORBIDDEN' } }]);
    await expect(read()).rejects.toMatchObject({ code: 'FORBIDDEN', hint: expect.stringContaining('getSecret') });
    application.actions = new Set(await actions('sync'));
    expect(await write(azure.store, put)).toMatchObject([{ outcome: 'written' }]);
    expect(await read()).toBe(1);
  });
});
