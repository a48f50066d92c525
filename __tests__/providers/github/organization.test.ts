import { describe, expect, it } from 'vitest';
import type { Address } from '../../../src/core/address.ts';
import type { Access } from '../../../src/providers/github/place.ts';
import type { FakeOrganization } from '../../support/github/organization.ts';
import { live, look, openStore, openTimed, put, sentTo, useServer } from './store-fixture.ts';

const box = useServer();

const RIGHTS = {
  organization_secrets: 'write',
  organization_dependabot_secrets: 'write',
  organization_codespaces_secrets: 'write',
  organization_actions_variables: 'write',
} as const;

const SHELVES = [
  ['github_organization_secret', (acme: FakeOrganization) => acme.actions],
  ['github_dependabot_secret', (acme: FakeOrganization) => acme.dependabot],
  ['github_codespaces_secret', (acme: FakeOrganization) => acme.codespaces],
  ['github_variable', (acme: FakeOrganization) => acme.variables],
] as const;

function at(kind: string, access?: Access): Address {
  const settings = { organization: 'acme', ...(access === undefined ? {} : { access }) };
  return { store: `github/${kind}`, container: 'acme', key: 'TOKEN', settings };
}

for (const [kind, shelfOf] of SHELVES) {
  describe(`who may use ${kind} of an organization`, () => {
    const open = async (rights: object = RIGHTS) => {
      const acme = box.server.addOrganization('acme');
      const [lib, web] = [box.server.addRepository('acme/lib'), box.server.addRepository('acme/web')];
      return { shelf: shelfOf(acme), lib, web, ...(await openTimed(box.server, kind, rights)) };
    };

    it('are its private repositories, where nothing is said', async () => {
      const { shelf, store } = await open();
      expect((await put(store, at(kind), 'v')).outcome).toBe('written');
      expect(shelf.accessOf('TOKEN').visibility).toBe('private');
    });

    it('stay those who were selected by hand, through every write of ours', async () => {
      const { shelf, lib, web, store } = await open();
      shelf.scope.store('TOKEN', 'old');
      shelf.grant('TOKEN', 'selected', [lib.id, web.id]);
      expect((await put(store, at(kind), 'new')).outcome).toBe('written');
      expect(shelf.accessOf('TOKEN')).toEqual({ visibility: 'selected', selected: new Set([lib.id, web.id]) });
      expect(shelf.scope.get('TOKEN')?.value).toBe('new');
    });

    it('are the declared ones beside those who were selected by hand', async () => {
      const { shelf, lib, web, store } = await open();
      shelf.scope.store('TOKEN', 'old');
      shelf.grant('TOKEN', 'selected', [lib.id]);
      await put(store, at(kind, { repositories: ['web'] }), 'new');
      expect(shelf.accessOf('TOKEN')).toEqual({ visibility: 'selected', selected: new Set([lib.id, web.id]) });
    });

    it('can be given by ids, as SecretZero has it', async () => {
      const { shelf, lib, store } = await open();
      await put(store, at(kind, { visibility: 'selected', ids: [lib.id] }), 'new');
      expect(shelf.accessOf('TOKEN')).toEqual({ visibility: 'selected', selected: new Set([lib.id]) });
    });

    it('become all where that is declared', async () => {
      const { shelf, lib, store } = await open();
      shelf.scope.store('TOKEN', 'old');
      shelf.grant('TOKEN', 'selected', [lib.id]);
      await put(store, at(kind, { visibility: 'all' }), 'new');
      expect(shelf.accessOf('TOKEN').visibility).toBe('all');
    });

    it('are looked at anew when the list is old, since somebody may have selected some meanwhile', async () => {
      const { shelf, lib, store, wait } = await open();
      shelf.scope.store('TOKEN', 'old');
      await look(store, at(kind));
      await wait(90_000);
      shelf.grant('TOKEN', 'selected', [lib.id]);
      expect((await put(store, at(kind), 'new')).outcome).toBe('written');
      expect([...shelf.accessOf('TOKEN').selected]).toEqual([lib.id]);
    });

    it('are not guessed: where those who have access cannot be seen, nothing is written', async () => {
      const { shelf, lib, store } = await open();
      shelf.scope.store('TOKEN', 'old');
      shelf.grant('TOKEN', 'selected', [lib.id]);
      box.server.fail({ match: /GET .*\/repositories$/, status: 403, times: 9 });
      const declared = at(kind, { repositories: ['web'] });
      expect(await put(store, declared, 'new')).toMatchObject({ outcome: 'refused', error: { code: 'FORBIDDEN' } });
      expect(shelf.scope.get('TOKEN')?.value).toBe('old');
      expect([...shelf.accessOf('TOKEN').selected]).toEqual([lib.id]);
    });

    it('are told beforehand to be unknown, where a declared repository cannot be seen', async () => {
      const { store } = await open();
      const declared = at(kind, { repositories: ['lib', 'nowhere'] });
      const troubles = await store.preflight([declared], { signal: live() });
      expect(troubles.get(declared)).toMatchObject({ code: 'FORBIDDEN' });
      expect(troubles.get(declared)?.message).toContain('acme/nowhere');
    });

    it('costs one request for each declared repository, however many secrets it may use', async () => {
      const { store } = await open();
      const one = at(kind, { repositories: ['lib'] });
      const other = { ...one, key: 'OTHER' };
      await store.preflight([one, other], { signal: live() });
      await put(store, one, 'x');
      await put(store, other, 'y');
      expect(sentTo(box.server).filter((each) => each === 'GET /repos/acme/lib')).toHaveLength(1);
    });

    it('needs a right that the hint names', async () => {
      const { store } = await open({ secrets: 'write', actions: 'read' });
      const error = (await store.preflight([at(kind)], { signal: live() })).values().next().value;
      expect(error).toMatchObject({ code: 'FORBIDDEN' });
      expect(error?.hint).toMatch(/organization_\w+: write/);
    });
  });
}

describe('an organization', () => {
  it('is not told to be without a secret by a token that may not see it', async () => {
    const store = await openStore(box.server, 'github_organization_secret', RIGHTS);
    expect(await look(store, at('github_organization_secret'))).toMatchObject({
      kind: 'unreadable',
      error: { code: 'FORBIDDEN' },
    });
  });

  it('loses none of more selected repositories than a page has', async () => {
    const { actions } = box.server.addOrganization('acme');
    const ids = Array.from({ length: 101 }, (_, n) => box.server.addRepository(`acme/r${n}`).id);
    actions.scope.store('TOKEN', 'old');
    actions.grant('TOKEN', 'selected', ids);
    const store = await openStore(box.server, 'github_organization_secret', RIGHTS);
    await put(store, at('github_organization_secret', { repositories: ['r7'] }), 'new');
    expect(actions.accessOf('TOKEN').selected).toEqual(new Set(ids));
  });

  it('keeps a thousand secrets, and the one beyond is refused beforehand', async () => {
    const { scope } = box.server.addOrganization('acme').actions;
    for (let n = 0; n < 1000; n += 1) scope.store(`K${n}`, 'x');
    const store = await openStore(box.server, 'github_organization_secret', RIGHTS);
    const [known, unknown] = ['K7', 'NEW'].map((key) => ({ ...at('github_organization_secret'), key }));
    const troubles = await store.preflight([known as Address, unknown as Address], { signal: live() });
    expect([...troubles.keys()]).toEqual([unknown]);
    expect(troubles.get(unknown as Address)).toMatchObject({ code: 'REJECTED' });
  });
});
