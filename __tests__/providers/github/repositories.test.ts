import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ProviderError } from '../../../src/core/errors.ts';
import type { Selected } from '../../../src/core/selector.ts';
import { provider } from '../../../src/providers/github/index.ts';
import { expectNoViolations, type FakeGitHub, startGitHub } from '../../support/github/server.ts';
import { contextFor } from './context.ts';

let server: FakeGitHub;
const signal = new AbortController().signal;

beforeEach(async () => {
  server = await startGitHub({ repository: 'acme/app' });
  server.addToken('person', { kind: 'pat', secrets: 'write', login: 'alice' });
});
afterEach(async () => {
  expectNoViolations(server);
  await server.close();
});

async function expand(token: string, ...all: Record<string, unknown>[]): Promise<(Selected | ProviderError)[]> {
  await using session = await provider.open(contextFor(server, token).context);
  const selectors = all.map((repos) => ({ kind: 'github_secret', config: { environment: 'prod', repos } }));
  const answers = await session.expand?.(selectors, { signal });
  return selectors.map((selector) => answers?.get(selector) as Selected | ProviderError);
}

function namesOf(answer: Selected | ProviderError | undefined): unknown {
  return answer instanceof ProviderError ? answer.code : answer?.configs.map(({ repo }) => repo);
}

const paths = () => server.requests.map(({ path, query }) => `${path}${query}`);

describe('repositories that selectors stand for', () => {
  it('are told by one list for all selectors of an owner, as configs of single repositories', async () => {
    server.addRepository('acme/svc-a');
    server.addRepository('acme/svc-b').topics.push('backend');
    const answers = await expand('person', { owner: 'acme', names: 'svc-*' }, { owner: 'Acme', topic: 'backend' });
    expect(answers).toEqual([
      {
        configs: [
          { environment: 'prod', owner: 'acme', repo: 'svc-a' },
          { environment: 'prod', owner: 'acme', repo: 'svc-b' },
        ],
        among: 3,
      },
      { configs: [{ environment: 'prod', owner: 'acme', repo: 'svc-b' }], among: 3 },
    ]);
    expect(server.requests).toHaveLength(1);
  });

  it.each<[string, Record<string, unknown>, string[]]>([
    ['any of the names, whatever the case', { names: ['WEB', 'svc-?'] }, ['svc-a', 'svc-b', 'web']],
    ['all of the topics', { topic: ['backend', 'go'] }, ['svc-a']],
    ['any value of every property', { property: { tier: ['1', '2'], team: 'x' } }, ['svc-b']],
    ['a value among several of a property', { property: { tags: 'blue' } }, ['web']],
    ['a visibility', { names: '*', visibility: 'public' }, ['web']],
    ['all criteria together', { names: 'svc-*', topic: 'go', property: { tier: '1' } }, ['svc-a']],
    ['nothing', { names: 'nothing-*' }, []],
  ])('have %s', async (_, criteria, expected) => {
    const a = server.addRepository('acme/svc-a');
    a.topics.push('backend', 'go');
    a.properties = { tier: '1' };
    const b = server.addRepository('acme/svc-b');
    b.topics.push('backend');
    b.properties = { tier: '2', team: 'x' };
    server.addRepository('acme/web', { private: false }).properties = { tier: null, tags: ['red', 'blue'] };
    const [answer] = await expand('person', { owner: 'acme', ...criteria });
    expect(namesOf(answer)).toEqual(expected);
    expect(answer).toMatchObject({ among: 4 });
  });

  it('are never archived ones, unless that is said', async () => {
    server.addRepository('acme/svc-a');
    server.addRepository('acme/svc-old').archived = true;
    const [some, all] = await expand(
      'person',
      { owner: 'acme', names: 'svc-*' },
      { owner: 'acme', names: 'svc-*', archived: true },
    );
    expect(namesOf(some)).toEqual(['svc-a']);
    expect(namesOf(all)).toEqual(['svc-a', 'svc-old']);
  });

  it('are read a hundred a page, and of several pages the first is read twice', async () => {
    for (let i = 0; i < 249; i += 1) server.addRepository(`acme/svc-${i}`);
    const [answer] = await expand('person', { owner: 'acme', names: '*' });
    expect(answer).toMatchObject({ among: 250 });
    expect(paths().map((path) => /&page=(\d)/.exec(path)?.[1] ?? '1')).toEqual(['1', '3', '2', '1']);
  });

  it.each([2, 3, 4])('are none the fewer for one that is removed before request %i of the list', async (when) => {
    for (let i = 0; i < 249; i += 1) server.addRepository(`acme/svc-${i}`);
    let request = 0;
    const remove = () => {
      request += 1;
      if (request === when) server.repositories.delete('acme/svc-3');
    };
    server.before({ path: '/orgs/acme/repos' }, remove, 9);
    const [answer] = await expand('person', { owner: 'acme', names: '*' });
    const names = namesOf(answer) as string[];
    const staying = [...server.repositories.keys()].map((name) => name.slice('acme/'.length));
    expect(staying).toHaveLength(249);
    expect(staying.filter((name) => !names.includes(name))).toEqual([]);
  });

  it("are a person's own where the owner is no organisation", async () => {
    server.people.add('alice');
    server.addRepository('alice/svc-a');
    const [answer] = await expand('person', { owner: 'alice', names: 'svc-*' });
    expect(namesOf(answer)).toEqual(['svc-a']);
    expect(paths().map((path) => path.split('?')[0])).toEqual(['/orgs/alice/repos', '/user/repos']);
  });

  it('are those of the installation for the token of an app, told by its beginning', async () => {
    server.addToken('ghs_app', { kind: 'app', repositories: ['acme/svc-a', 'other/svc-b'] });
    server.addRepository('acme/svc-a');
    server.addRepository('acme/svc-hidden');
    server.addRepository('other/svc-b');
    const answers = await expand('ghs_app', { owner: 'acme', names: '*' }, { owner: 'nobody', names: '*' });
    expect(answers.map(namesOf)).toEqual([['svc-a'], 'FORBIDDEN']);
    expect(paths().every((path) => path.startsWith('/installation/repositories'))).toBe(true);
  });

  it('are told by a second list where the first does not tell the properties', async () => {
    const a = server.addRepository('acme/svc-a');
    server.addRepository('acme/svc-b').properties = undefined;
    a.properties = undefined;
    a.listedProperties = { tier: '1' };
    const answers = await expand('person', { owner: 'acme', property: { tier: '1' } }, { owner: 'acme', names: '*' });
    expect(answers.map(namesOf)).toEqual([['svc-a'], ['app', 'svc-a', 'svc-b']]);
    expect(paths().map((path) => path.split('?')[0])).toEqual(['/orgs/acme/repos', '/orgs/acme/properties/values']);
  });

  it('are not known where an owner has none that is visible: that is no empty list', async () => {
    const [answer] = await expand('person', { owner: 'nobody', names: '*' });
    expect(namesOf(answer)).toBe('FORBIDDEN');
  });

  it('are not known where the list fails, for the selectors of that owner only', async () => {
    server.addRepository('other/svc-a');
    server.fail({ match: { path: '/orgs/acme/repos' }, status: 403 });
    const answers = await expand('person', { owner: 'acme', names: '*' }, { owner: 'other', names: '*' });
    expect(answers.map(namesOf)).toEqual(['FORBIDDEN', ['svc-a']]);
  });

  it('are not known where a later page fails, however many the others had', async () => {
    for (let i = 0; i < 149; i += 1) server.addRepository(`acme/svc-${i}`);
    server.fail({ match: { path: '/orgs/acme/repos' }, status: 403, skip: 1 });
    const [answer] = await expand('person', { owner: 'acme', names: '*' });
    expect(namesOf(answer)).toBe('FORBIDDEN');
  });
});
