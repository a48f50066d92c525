import { describe, expect, it } from 'vitest';
import type { Address } from '../../../src/core/address.ts';
import { live, look, openStore, put, sentTo, useServer } from './store-fixture.ts';

const box = useServer();
const KIND = 'github_variable';
const RIGHTS = { actions_variables: 'write', environments: 'write', actions: 'read', administration: 'write' } as const;

function at(key: string, more: Readonly<Record<string, unknown>> = {}): Address {
  const container = 'environment' in more ? `acme/app/environments/${String(more['environment'])}` : 'acme/app';
  return { store: `github/${KIND}`, container, key, settings: { owner: 'acme', repo: 'app', ...more } };
}

describe('a variable', () => {
  it('is made by one request and changed by another', async () => {
    const store = await openStore(box.server, KIND, RIGHTS);
    await look(store, at('REGION'));
    expect((await put(store, at('REGION'), 'eu-west-1')).outcome).toBe('written');
    expect((await put(store, at('REGION'), 'eu-west-2')).outcome).toBe('written');
    expect(box.server.repository.variables.get('REGION')?.value).toBe('eu-west-2');
    expect(sentTo(box.server).filter((each) => !each.startsWith('GET'))).toEqual([
      'POST /repos/acme/app/actions/variables',
      'PATCH /repos/acme/app/actions/variables/REGION',
    ]);
  });

  it('can be read, and is looked into with the list that is needed anyway', async () => {
    box.server.repository.variables.store('REGION', 'eu-west-1');
    const store = await openStore(box.server, KIND, RIGHTS);
    const seen = await look(store, at('REGION'), (_, value) => ({ digest: String(value.byteLength) }));
    expect(seen).toMatchObject({ kind: 'present', content: { digest: '9' } });
    expect(sentTo(box.server)).toEqual(['GET /repos/acme/app/actions/variables']);
    const values = await store.read([at('REGION')], { signal: live() });
    expect([...values.values()].map((value) => value.reveal())).toEqual(['eu-west-1']);
  });

  it('that somebody made since we looked is not written over', async () => {
    const store = await openStore(box.server, KIND, RIGHTS);
    await look(store, at('REGION'));
    box.server.repository.variables.store('REGION', 'of somebody else');
    expect(await put(store, at('REGION'), 'ours')).toMatchObject({ outcome: 'refused', error: { code: 'CONFLICT' } });
    expect(box.server.repository.variables.get('REGION')?.value).toBe('of somebody else');
  });

  it('that somebody changed while we wrote it does not look like ours', async () => {
    const store = await openStore(box.server, KIND, RIGHTS);
    await look(store, at('REGION'));
    box.server.before(/GET .*variables$/, () => box.server.repository.variables.store('REGION', 'of somebody else'));
    expect(await put(store, at('REGION'), 'ours')).toEqual({ outcome: 'written' });
  });

  it('is found on any page of thirty', async () => {
    for (let n = 0; n < 75; n += 1) box.server.repository.variables.store(`K${n}`, `${n}`);
    const store = await openStore(box.server, KIND, RIGHTS);
    expect((await look(store, at('K74'))).kind).toBe('present');
    expect((await look(store, at('K75'))).kind).toBe('absent');
    expect(sentTo(box.server)).toHaveLength(6);
  });

  it('of an environment brings the environment with it, where that is asked for', async () => {
    const store = await openStore(box.server, KIND, RIGHTS);
    const address = at('REGION', { environment: 'staging', createEnvironment: true });
    expect(await look(store, address)).toMatchObject({ kind: 'absent', creates: 'environment staging of acme/app' });
    expect((await put(store, address, 'eu-west-1')).outcome).toBe('written');
    expect(box.server.repository.environments.get('staging')?.variables.get('REGION')?.value).toBe('eu-west-1');
  });

  it.each([
    ['a repository', 500, {}],
    ['an environment', 100, { environment: 'prod' }],
  ])('has a limit of their number for %s, told beforehand', async (_, most, more) => {
    const { variables } = 'environment' in more ? box.server.repository.addEnvironment('prod') : box.server.repository;
    for (let n = 0; n < most; n += 1) variables.store(`K${n}`, 'x');
    const store = await openStore(box.server, KIND, RIGHTS);
    const known = at('K7', more);
    const unknown = at('NEW', more);
    const troubles = await store.preflight([known, unknown], { signal: live() });
    expect([...troubles.keys()]).toEqual([unknown]);
  });

  it('needs a right that the hint names', async () => {
    const store = await openStore(box.server, KIND, { secrets: 'write' });
    const [error] = (await store.preflight([at('REGION')], { signal: live() })).values();
    expect(error).toMatchObject({ code: 'FORBIDDEN' });
    expect(error?.hint).toContain('actions_variables: write');
  });
});
