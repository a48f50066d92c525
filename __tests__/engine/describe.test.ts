import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { exitCodeOf } from '../../src/core/exit-code.ts';
import { SecretValue } from '../../src/core/secret-value.ts';
import { openLane } from '../../src/engine/lane.ts';
import { Session, type SessionResult } from '../../src/engine/session.ts';
import { nodePlatform } from '../../src/platform/node.ts';
import { type FakeGitHub, startGitHub } from '../support/github/server.ts';

const manifest = (config: string) =>
  `secrets:\n  - {name: token, kind: random_string, targets: [{provider: github, kind: github_organization_secret, config: {${config}}}]}\n`;

let server: FakeGitHub;
let folder: string;
beforeEach(async () => {
  server = await startGitHub();
  server.addToken('test-token', { organization_secrets: 'write' });
  server.addOrganization('acme');
  for (const name of ['lib', 'web']) server.addRepository(`acme/${name}`);
  folder = await mkdtemp(join(tmpdir(), 'secretzero-describe-'));
});
afterEach(async () => {
  await server.close();
  await rm(folder, { recursive: true });
  expect(server.violations).toEqual([]);
});

async function sync(config: string): Promise<SessionResult> {
  await writeFile(join(folder, 'Secretfile.yml'), manifest(config));
  const environment: Readonly<Record<string, string>> = { GITHUB_API_URL: server.url, GH_TOKEN: 'test-token' };
  const platform = {
    ...nodePlatform(folder),
    variable: (name: string) => {
      const text = environment[name];
      return text === undefined ? undefined : new SecretValue(text);
    },
  };
  const repository = 'acme/app';
  const lane = await openLane({ file: 'Secretfile.yml', varFiles: [], strict: false, env: {}, repository }, platform);
  await using session = await Session.open(lane, platform, {
    localTargets: true,
    observe: true,
    allowScripts: false,
    allowHosts: [],
    author: {},
    signal: new AbortController().signal,
    warn: () => {},
    progress: () => {},
  });
  return session.run({ write: true });
}

const idOf = (name: string) => server.repositories.get(`acme/${name}`)?.id;
const shelf = () => {
  const acme = server.organizations.get('acme');
  if (acme === undefined) throw new Error('no organization');
  return acme.actions;
};

describe('a declaration of who may use a secret', () => {
  it('that grows is carried out without its value and without a new generation, and the next run does nothing', async () => {
    await sync('repositories: [lib]');
    const value = shelf().scope.get('TOKEN')?.value;
    const grown = await sync('repositories: [lib, web]');
    expect(grown.plan.steps).toMatchObject([{ action: 'update', reason: 'described', generation: 1, acquire: {} }]);
    expect(exitCodeOf(grown, 'sync')).toBe(0);
    expect(shelf().accessOf('TOKEN').selected).toEqual(new Set([idOf('lib'), idOf('web')]));
    expect(shelf().scope.get('TOKEN')?.value).toBe(value);
    const puts = server.requests.filter(({ method }) => method === 'PUT').length;
    const next = await sync('repositories: [lib, web]');
    expect(next.plan.changes).toBe(false);
    expect(server.requests.filter(({ method }) => method === 'PUT')).toHaveLength(puts);
  });

  it('that needs the value is refused with the way to do it, and tried again', async () => {
    await sync('visibility: private');
    for (let run = 0; run < 2; run += 1) {
      const changed = await sync('visibility: all');
      expect(exitCodeOf(changed, 'sync')).toBe(6);
      expect(changed.outcomes).toMatchObject([{ result: 'failed', error: { code: 'UNSUPPORTED' } }]);
      expect(changed.outcomes?.[0]?.error?.hint).toContain('rotate');
    }
    expect(shelf().accessOf('TOKEN').visibility).toBe('private');
    expect(shelf().scope.list()).toHaveLength(1);
  });
});
