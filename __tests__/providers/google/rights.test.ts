import { describe, expect, it } from 'vitest';
import type { DesiredTarget } from '../../../src/core/model.ts';
import { googleProvider } from '../../../src/providers/google/catalog.ts';
import { rightsInProject } from '../../../src/providers/google/permissions.ts';
import { at, bench, CONTAINER, live, put, see } from './bench.ts';

const target = (key: string, settings = {}) => ({ address: at(key, settings) }) as unknown as DesiredTarget;
const uses = (...targets: readonly DesiredTarget[]) => ({
  provider: { alias: 'google', kind: 'google', auth: {}, config: {} },
  targets,
  issues: [],
  reads: [],
});

describe('the rights at Google', () => {
  it('are known to suffice by one request a project', async () => {
    const { store, test } = await bench();
    expect((await store.preflight([at('a'), at('b')], { signal: live() })).size).toBe(0);
    expect(test.sent).toHaveLength(1);
  });

  it('are missed before anything is written, each by its name', async () => {
    const { server, store } = await bench();
    await put(store, at('there'), 'x');
    server.allow('test-token', { project: rightsInProject([], 'plan') });
    const missing = await store.preflight([at('there'), at('new')], { signal: live() });
    expect([...missing.values()].map(({ code }) => code)).toEqual(['FORBIDDEN', 'FORBIDDEN']);
    expect([...missing.values()].map(({ hint }) => hint).join()).toContain('secretmanager.secrets.create');
  });

  it('may be granted on single secrets', async () => {
    const { server, store } = await bench();
    await put(store, at('there'), 'x');
    const single = ['versions.add', 'secrets.update', 'secrets.get'].map((each) => `secretmanager.${each}`);
    server.allow('test-token', { secrets: { [`${CONTAINER}/secrets/there`]: single } });
    expect((await store.preflight([at('there')], { signal: live() })).size).toBe(0);
  });

  it('that permissions prints for plan are enough to look, and read no value', async () => {
    const { server, store } = await bench();
    await put(store, at('db'), 'x');
    server.allow('test-token', { project: rightsInProject([target('db')], 'plan') });
    expect(await see(store, at('db'), false)).toMatchObject({ kind: 'present', stamp: { version: '1' } });
    await expect(store.read([at('db')], { signal: live() })).rejects.toMatchObject({ code: 'FORBIDDEN' });
  });

  it('that permissions prints for sync are enough for everything that is done', async () => {
    const { server, store } = await bench();
    const address = at('db', { previous: 'destroy' });
    server.allow('test-token', { project: rightsInProject([target('db', { previous: 'destroy' })], 'sync') });
    for (const value of ['first', 'second']) expect(await put(store, address, value)).not.toHaveProperty('left');
    expect(await see(store, address, false)).toMatchObject({ version: '2', stamp: { version: '2' } });
    expect((await store.read([address], { signal: live() })).size).toBe(1);
    await store.describe?.(address, { signal: live() });
    await store.delete(address, undefined, { signal: live() });
    expect(server.secrets.size).toBe(0);
  });

  it('are told one by one, with those that are too many', async () => {
    const { server, session } = await bench();
    const plan = rightsInProject([target('db')], 'plan');
    server.allow('test-token', { project: [...plan, 'secretmanager.secrets.setIamPolicy'] });
    const info = await session.tokenInfo?.(uses(target('db')), { signal: live() });
    const verdict = (right: string) => info?.can.find((each) => each.right === right)?.verdict;
    expect(verdict('secretmanager.secrets.list')).toBe('yes');
    expect(verdict('secretmanager.versions.add')).toBe('no');
    expect(info?.surplus).toEqual(['secretmanager.secrets.setIamPolicy in acme-prod']);
  });

  it('are printed as a role for each project, with who gets it where the manifest says so', async () => {
    const pool = 'projects/1/locations/global/workloadIdentityPools/github/providers/app';
    const provider = { alias: 'google', kind: 'google', auth: { workload_identity_provider: pool }, config: {} };
    const [role, commands] = (await googleProvider.permissions?.({ ...uses(target('db')), provider }, 'plan')) ?? [];
    expect(role?.text).not.toContain('versions.access');
    expect(role?.text).toContain('- secretmanager.versions.get');
    expect(commands?.text).toContain('principalSet://iam.googleapis.com/projects/1/locations/global');
    expect((await googleProvider.permissions?.(uses(target('db')), 'sync'))?.[0]?.text).toContain(
      'secretmanager.versions.add',
    );
  });
});
