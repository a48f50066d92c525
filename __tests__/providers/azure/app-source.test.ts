import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { IssuerKind } from '../../../src/core/catalog.ts';
import { azureProvider } from '../../../src/providers/azure/catalog.ts';
import type { CredentialSource, IssueRequest } from '../../../src/providers/contract.ts';
import { FakeGraph } from '../../support/azure/graph.ts';
import { TENANT } from '../../support/azure/server.ts';
import { type AtAzure, atAzure, CLIENT, live } from './harness.ts';

const MARK = {
  owner: '7d0c6f7e-6a55-4f0e-9f53-0f3f5f0f6d11',
  secret: 'web_app',
  generation: 1,
  nonce: 'aa'.repeat(16),
};
const options = () => ({ signal: live() });

let azure: AtAzure;
let graph: FakeGraph;
let source: CredentialSource;
beforeEach(async () => {
  azure = await atAzure({ spared: () => false });
  graph = new FakeGraph(azure.server.entra, azure.server.violations);
  azure.server.others.set('graph.microsoft.com', graph.answer);
  allow('Application.ReadWrite.OwnedBy');
  source = azure.session.source?.('azure_app_reg') as CredentialSource;
});
afterEach(async () => {
  await azure[Symbol.asyncDispose]();
  expect(azure.server.violations).toEqual([]);
});

function allow(...roles: string[]) {
  const application = azure.server.entra.applications.get(CLIENT);
  if (application) application.roles = new Set(roles);
}

const issue = (more: Partial<IssueRequest> = {}) => source.issue({ config: {}, mark: MARK, ...more }, options());

describe('a client secret of an Entra app registration', () => {
  it('is made at a registration of its own, with its principal, and says whose it is', async () => {
    const due = new Date('2027-03-01T00:00:00Z');
    const { values, handle, expires } = await issue({ due });
    const [made] = graph.registrations;
    expect([values['client_id']?.reveal(), values['tenant_id']?.reveal()]).toEqual([made?.appId, TENANT]);
    expect(values['client_secret']?.reveal()).toMatch(/^s3cr~/);
    expect(handle).toBe(`${made?.id}/${made?.passwords[0]?.keyId}`);
    expect(expires).toEqual(new Date('2027-03-15T00:00:00Z'));
    expect([made?.displayName, [...graph.principals]]).toEqual(['web_app', [made?.appId]]);
    expect(made?.passwords[0]?.displayName).toMatch(/^secretzero:web_app:1:(aa){16}:[0-9a-f]{16}$/);
  });

  it('comes beside those that are there, at the same registration, until the old one is removed', async () => {
    const first = await issue();
    const second = await issue({ mark: { ...MARK, generation: 2, nonce: 'bb'.repeat(16) } });
    expect(graph.registrations.map(({ passwords }) => passwords.length)).toEqual([2]);
    expect(second.values['client_id']?.reveal()).toBe(first.values['client_id']?.reveal());
    await source.revoke(first.handle ?? '', {}, options());
    expect(graph.registrations[0]?.passwords.map(({ keyId }) => keyId)).toEqual([second.handle?.split('/')[1]]);
  });

  it('is found by its mark, and no other secret’s is taken for it', async () => {
    const { handle } = await issue();
    const other = graph.register(CLIENT, 'shared');
    const config = { application_id: other.appId };
    await issue({ config });
    await issue({ config, mark: { ...MARK, secret: 'other' } });
    await issue({ config, mark: { ...MARK, owner: 'somebody else' } });
    expect(await source.listOwn(MARK, {}, options())).toMatchObject([
      { handle, nonce: MARK.nonce, createdAt: expect.any(Date) },
    ]);
    expect(await source.listOwn(MARK, config, options())).toHaveLength(1);
    expect(await source.listOwn({ ...MARK, secret: 'none' }, {}, options())).toEqual([]);
  });

  it('is not made twice where the answer was lost: it is found by its mark and removed', async () => {
    azure.server.others.set('graph.microsoft.com', (wire) => {
      const reply = graph.answer(wire);
      return wire.url.pathname.endsWith('/addPassword') ? { status: 503 } : reply;
    });
    await expect(issue()).rejects.toMatchObject({ code: 'UNAVAILABLE' });
    expect(graph.registrations[0]?.passwords).toHaveLength(1);
    const [own] = await source.listOwn(MARK, {}, options());
    expect(own?.nonce).toBe(MARK.nonce);
    await source.revoke(own?.handle ?? '', {}, options());
    expect(await source.listOwn(MARK, {}, options())).toEqual([]);
  });

  it('that is gone is no error to remove, and what is no client secret is refused', async () => {
    const { handle = '' } = await issue();
    await source.revoke(handle, {}, options());
    await source.revoke(handle, {}, options());
    await source.revoke('gone/gone', {}, options());
    await expect(source.revoke('../x', {}, options())).rejects.toMatchObject({ code: 'REJECTED' });
  });

  it('waits for a registration that is not known everywhere at once', async () => {
    graph.lag = 3;
    expect((await issue()).handle).toBeDefined();
    expect(azure.test.slept).toEqual([3000, 3000, 3000]);
  });

  it('gets its principal in the next run where a run was stopped before', async () => {
    azure.server.faults.push({ match: /PATCH .*servicePrincipals/, status: 403, times: 1 });
    await expect(issue()).rejects.toMatchObject({ code: 'FORBIDDEN' });
    expect(graph.principals.size).toBe(0);
    await issue();
    expect([graph.registrations.length, graph.principals.size]).toEqual([1, 1]);
  });

  it('is made at no registration of somebody else, nor at one that is not there', async () => {
    const { appId } = graph.register('somebody', 'theirs');
    await expect(issue({ config: { application_id: appId } })).rejects.toMatchObject({ code: 'FORBIDDEN' });
    const none = { application_id: '00000000-0000-4000-8000-000000000000' };
    await expect(issue({ config: none })).rejects.toMatchObject({ code: 'REJECTED' });
    expect(await source.preflight(none, options())).toMatchObject({ code: 'REJECTED' });
  });

  it('is known beforehand to be allowed or not, and nothing is made to know it', async () => {
    expect(await source.preflight({}, options())).toBeUndefined();
    allow();
    await expect(issue()).rejects.toMatchObject({ code: 'FORBIDDEN', hint: expect.stringContaining('OwnedBy') });
    expect(await source.preflight({ application_id: '00000000-0000-4000-8000-000000000000' }, options())).toMatchObject(
      {
        code: 'FORBIDDEN',
      },
    );
    expect(graph.registrations).toEqual([]);
  });

  it('has a value that is in nothing else', async () => {
    const { values } = await issue();
    const text = JSON.stringify([values, azure.test.sent, azure.test.warnings]);
    expect(text).not.toContain('s3cr~');
  });
});

describe('what a manifest may say of it', () => {
  const kind = azureProvider.issues?.find((each) => each.kind === 'azure_app_reg') as IssuerKind;

  it('is one of two: a registration that is there, or what a new one is called', () => {
    expect(kind.check?.({ application_id: 'x', display_name: 'y' })).toMatchObject([{ key: 'display_name' }]);
    expect(kind.check?.({ display_name: 'y' })).toEqual([]);
  });

  it('comes with the way for a person who makes one by hand', () => {
    const { steps = [], url } = kind.instructions?.({}) ?? {};
    for (const { name } of kind.outputs) expect(steps.join('\n')).toContain(name);
    expect(url).toMatch(/^https:\/\/entra\.microsoft\.com\//);
  });
});
