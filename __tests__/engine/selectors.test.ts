import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { countRequests } from '../../src/engine/requests.ts';
import { Fleet, holders, steps } from './fleet.ts';

const SELECTOR = '{repos: {names: "svc-*"}}';
const github = (config: string) => `      - {provider: github, kind: github_secret, config: ${config}}\n`;
const local = '      - {provider: local, kind: file, config: {path: .env}}\n';
const manifest = (...targets: string[]) =>
  `secrets:\n  - name: token\n    kind: random_password\n    targets:\n${targets.join('')}`;

/** Two repositories of the selector, synced once from a readable copy. */
async function synced(...targets: string[]): Promise<Fleet> {
  const fleet = await Fleet.start(['acme/svc-a', 'acme/svc-b', 'acme/web']);
  await fleet.declare(manifest(github(SELECTOR), ...targets));
  const first = await fleet.run();
  expect(steps(first)).toEqual([expect.stringMatching(/^create token: /)]);
  fleet.server.requests.length = 0;
  return fleet;
}

const writes = ({ server }: Fleet) => server.requests.filter(({ method }) => method !== 'GET');

describe('a target that selects repositories', () => {
  it('delivers to all of them, with one list, and the second run does nothing at the floor', async () => {
    const fleet = await synced();
    expect(holders(fleet, 'TOKEN')).toEqual(['acme/svc-a', 'acme/svc-b']);
    const before = await readFile(fleet.lockfile);
    const second = await fleet.run();
    expect(steps(second)).toEqual(['keep token: svc-a#TOKEN svc-b#TOKEN']);
    expect(second.plan.changes).toBe(false);
    expect(await readFile(fleet.lockfile)).toEqual(before);
    expect(second.requests).toBe(3);
    expect(countRequests(second, second.requests, { state: false, proposal: 'none' })).toEqual({
      planned: 3,
      floor: 3,
    });
  });

  it('says in the plan which repositories it stands for', async () => {
    const fleet = await synced();
    const { plan } = await fleet.run();
    expect(plan.selections).toMatchObject([
      {
        selector: 'repositories of acme named svc-*',
        state: 'selected',
        places: ['acme/svc-a', 'acme/svc-b'],
        among: 4,
        secrets: ['token'],
      },
    ]);
  });

  it('copies to a repository that is new from a readable copy, and without one waits for a decision', async () => {
    const [rich, poor] = [await synced(local), await synced()];
    for (const { server } of [rich, poor]) server.addRepository('acme/svc-c');
    expect(steps(await rich.run())).toEqual(['copy token: svc-c#TOKEN']);
    expect(holders(rich, 'TOKEN')).toContain('acme/svc-c');
    expect(steps(await poor.run())).toEqual(['blocked UNSUPPORTED token: svc-c#TOKEN']);
    expect(writes(poor)).toEqual([]);
  });

  it('retires a repository that no longer matches, and prunes it only on request', async () => {
    const fleet = await synced(local);
    fleet.server.repositories.get('acme/svc-b')!.archived = true;
    expect(steps(await fleet.run({ write: false, prune: true }))).toEqual([
      expect.stringContaining('keep token'),
      'prune token: svc-b#TOKEN',
    ]);
    expect(steps(await fleet.run())).toEqual([expect.stringContaining('keep token'), 'retire token: svc-b#TOKEN']);
    expect(holders(fleet, 'TOKEN')).toEqual(['acme/svc-a', 'acme/svc-b']);
    await fleet.run({ prune: true });
    expect(holders(fleet, 'TOKEN')).toEqual(['acme/svc-a']);
  });

  it('stands beside a list that names one of the same repositories', async () => {
    const fleet = await Fleet.start(['acme/svc-a', 'acme/svc-b']);
    await fleet.declare(manifest(github('{repos: [svc-b, app]}'), github(SELECTOR)));
    expect((await fleet.run()).manifest.secrets[0]?.targets.map(({ id }) => id)).toEqual([
      'github/github_secret/acme/svc-b#TOKEN',
      'github/github_secret/acme/app#TOKEN',
      'github/github_secret/acme/svc-a#TOKEN',
    ]);
  });

  it('gives no repository a second value under a name that has one', async () => {
    const fleet = await Fleet.start(['acme/svc-a', 'acme/svc-b']);
    const other = `  - name: other\n    kind: random_password\n    targets:\n${github('{repo: svc-b, secret_name: TOKEN}')}`;
    await fleet.declare(manifest(github(SELECTOR)) + other);
    expect(steps(await fleet.run())).toEqual([
      'blocked CONFLICT token: {named svc-*}#TOKEN',
      'create other: svc-b#TOKEN',
    ]);
    expect(holders(fleet, 'TOKEN')).toEqual(['acme/svc-b']);
  });
});

describe('a run that is about some secrets only', () => {
  it('asks for the selectors of those and of their parts alone, and leaves the others as they are', async () => {
    const fleet = await Fleet.start(['acme/svc-a', 'other/x-a']);
    const other = `  - name: other\n    kind: random_password\n    targets:\n${github('{repos: {owner: other, names: "x-*"}}')}`;
    await fleet.declare(manifest(github(SELECTOR)) + other);
    await fleet.run();
    fleet.server.requests.length = 0;
    const result = await fleet.run({ only: ['other'] });
    expect(result.plan.selections.map(({ list }) => list)).toEqual(['other']);
    expect(steps(result)).toHaveLength(1);
    expect(fleet.server.requests.some(({ path }) => path === '/orgs/acme/repos')).toBe(false);
  });
});

describe('a selector that cannot be resolved', () => {
  it.each([
    ['is not allowed', 403, 'FORBIDDEN'],
    ['is broken', 500, 'UNAVAILABLE'],
  ])('leaves everything as it is while its list %s, also when asked to prune or to rotate', async (_, status, code) => {
    const fleet = await synced();
    fleet.server.fail({ match: { path: '/orgs/acme/repos' }, status, times: 99 });
    const result = await fleet.run({ prune: true });
    expect(steps(result)).toEqual([`blocked ${code} token: svc-a#TOKEN svc-b#TOKEN {named svc-*}#TOKEN`]);
    expect((await fleet.run({ force: ['token'] })).plan.changes).toBe(false);
    expect(result.plan.selections).toMatchObject([
      { state: 'failed', places: ['acme/svc-a', 'acme/svc-b'], problem: { code } },
    ]);
    expect(writes(fleet)).toEqual([]);
    expect(holders(fleet, 'TOKEN')).toEqual(['acme/svc-a', 'acme/svc-b']);
  });

  it('makes no value while the list fails, also where there is another target', async () => {
    const fleet = await Fleet.start(['acme/svc-a']);
    await fleet.declare(manifest(github(SELECTOR), local));
    fleet.server.fail({ match: { path: '/orgs/acme/repos' }, status: 403, times: 99 });
    expect(steps(await fleet.run())).toEqual(['blocked FORBIDDEN token: {named svc-*}#TOKEN']);
    expect(writes(fleet)).toEqual([]);
  });

  it('removes nothing over a list that is empty, and says so', async () => {
    const fleet = await synced();
    for (const name of ['acme/svc-a', 'acme/svc-b']) fleet.server.repositories.get(name)!.archived = true;
    const result = await fleet.run({ prune: true });
    expect(steps(result)).toEqual([expect.stringMatching(/^blocked CONFLICT token: svc-a#TOKEN svc-b#TOKEN /)]);
    expect((await fleet.run({ force: ['token'] })).plan.changes).toBe(false);
    expect(result.plan.findings.map(({ rule }) => rule)).toEqual(['selects-nothing']);
    expect(writes(fleet)).toEqual([]);
    expect(holders(fleet, 'TOKEN')).toEqual(['acme/svc-a', 'acme/svc-b']);
  });

  it('delivers to the other targets where nothing was ever selected', async () => {
    const fleet = await Fleet.start([]);
    await fleet.declare(manifest(github(SELECTOR), github('{repo: app}')));
    const result = await fleet.run();
    expect(steps(result)).toEqual(['create token: app#TOKEN']);
    expect(result.plan.findings.map(({ rule }) => rule)).toEqual(['selects-nothing']);
  });

  it('makes no value that would go nowhere', async () => {
    const fleet = await Fleet.start([]);
    await fleet.declare(manifest(github(SELECTOR)));
    expect(steps(await fleet.run())).toEqual(['keep token: ']);
    expect((await fleet.run({ force: ['token'] })).plan.changes).toBe(false);
  });

  it('is shown as not resolved where nothing is looked at, and keeps what the lockfile has', async () => {
    const fleet = await synced();
    const result = await fleet.run({ write: false }, { observe: false });
    expect(steps(result)).toEqual(['keep token: svc-a#TOKEN svc-b#TOKEN {named svc-*}#TOKEN']);
    expect(result.plan.selections).toMatchObject([{ state: 'unasked', places: ['acme/svc-a', 'acme/svc-b'] }]);
    expect(fleet.server.requests).toEqual([]);
  });

  it('waits with a write that broke off until it can be resolved, then finishes it', async () => {
    const fleet = await Fleet.start(['acme/svc-a', 'acme/svc-b']);
    await fleet.declare(manifest(github(SELECTOR), local));
    fleet.server.fail({ match: /PUT .*svc-b\/actions\/secrets/, times: 9, when: 'after' });
    await fleet.run();
    fleet.server.clearFaults();
    fleet.server.fail({ match: { path: '/orgs/acme/repos' }, status: 403, times: 1 });
    const blocked = await fleet.run();
    expect(blocked.plan.summary).toMatchObject({ blocked: 1, retire: 0, prune: 0, create: 0 });
    await fleet.run();
    expect(steps(await fleet.run())).toEqual([expect.stringMatching(/^keep token: .*svc-a#TOKEN svc-b#TOKEN$/)]);
  });
});
