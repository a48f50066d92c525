import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect } from 'vitest';
import { scenario } from './scenario.ts';
import { LOCK, manifest, secret, type World } from './world.ts';

const KEY = manifest(secret('api_key'));

interface Proposed {
  readonly files: Readonly<Record<string, string>>;
  readonly author?: string;
  readonly fork?: boolean;
  readonly inputs?: Readonly<Record<string, string>>;
}

/** A pull request with these files, and the run that reviews it: on a checkout of them, as GitHub merges them. */
async function review(world: World, { files, author = 'mallory', fork = false, inputs = {} }: Proposed) {
  const base = world.repository.branch('main') as string;
  const sha = world.server.pushCommit('topic', files, author);
  const pull = world.repository.openPull({
    head: 'topic',
    base: 'main',
    title: 'Change',
    user: world.server.account(author),
    ...(fork ? { fork: { repository: `${author}/app`, sha } } : {}),
  });
  await world.runner.checkout(files);
  const result = await world.run('pull_request', {
    ref: `refs/pull/${pull.number}/merge`,
    payload: {
      action: 'synchronize',
      pull_request: {
        number: pull.number,
        base: { sha: base, ref: 'main', repo: { id: 1 } },
        head: { sha, repo: { id: fork ? 2 : 1 } },
      },
    },
    inputs: { 'secrets-token': '', 'fingerprint-key': '', ...inputs },
  });
  const comments = world.repository.comments.filter(({ issue }) => issue === pull.number);
  return { ...result, comments, number: pull.number };
}

const merged = async (world: World) => {
  await world.run('push');
  world.server.merge(1, 'squash');
  await world.runner.checkout({ [LOCK]: world.repository.text('main', LOCK) as string });
};

describe('the review of a pull request', () => {
  scenario('finds nothing in our own proposal, and says on it what it brings', { manifest: KEY }, async (world) => {
    await world.run('push');
    const { pull } = world;
    const text = world.repository.text(pull.head, LOCK) as string;
    await world.runner.checkout({ [LOCK]: text });
    const before = world.puts;
    const { code, stdout } = await world.run('pull_request', {
      ref: `refs/pull/${pull.number}/merge`,
      payload: {
        action: 'opened',
        pull_request: {
          number: pull.number,
          base: { sha: world.repository.branch('main'), ref: 'main', repo: { id: 1 } },
          head: { sha: pull.headSha, repo: { id: 1 } },
        },
      },
      inputs: { 'secrets-token': '' },
    });
    expect(code, stdout).toBe(0);
    expect(world.repository.comments.map(({ body }) => body)).toEqual([expect.stringContaining('runs write: 1 made')]);
    expect(world.puts).toBe(before);
  });

  scenario(
    'lets a change of the manifest pass, in one comment that is kept up to date',
    { manifest: KEY },
    async (world) => {
      await merged(world);
      const first = await review(world, { files: { 'Secretfile.yml': manifest(secret('api_key'), secret('more')) } });
      expect(first.code, first.stdout).toBe(0);
      expect(first.comments.map(({ body }) => body)).toEqual([
        expect.stringMatching(/create\*\* `more`[\s\S]*<!-- secretzero:plan /),
      ]);
    },
  );

  scenario(
    'names what a workflow uses and nobody declared, at its line and with what declares it',
    { manifest: KEY },
    async (world) => {
      await merged(world);
      const workflow = [
        'on: push',
        'jobs:',
        '  a:',
        '    runs-on: ubuntu-latest',
        '    steps:',
        '      - run: deploy',
        '        env:',
        '          KEY: ${{ secrets.API_KEY }}',
        '          TOKEN: ${{ secrets.DEPLOY_TOKEN }}',
        '          GH: ${{ secrets.GITHUB_TOKEN }}',
        '',
      ].join('\n');
      const { code, stdout, comments } = await review(world, { files: { '.github/workflows/deploy.yml': workflow } });
      expect(code, stdout).toBe(0);
      expect(stdout).toMatch(/^::warning .*file=\.github\/workflows\/deploy\.yml,line=9.*DEPLOY_TOKEN/m);
      expect(stdout).not.toMatch(/^::warning .*API_KEY is used/m);
      expect(stdout).not.toMatch(/GITHUB_TOKEN is used/);
      const [comment] = comments;
      expect(comment?.body).toContain('DEPLOY_TOKEN');
      expect(comment?.body).toContain('- name: deploy_token');
    },
  );

  scenario(
    'fails for a lockfile that was edited by hand, at its line, whatever `fail-on` says',
    { manifest: KEY },
    async (world) => {
      await merged(world);
      const text = world.repository.text('main', LOCK) as string;
      const edited = text.replace(/"rev": (\d+)/, (_, rev: string) => `"rev": ${Number(rev) + 1}`);
      expect(edited).not.toBe(text);
      for (const failOn of ['drift', 'never']) {
        const { code, outputs, stdout, comments } = await review(world, {
          files: { [LOCK]: edited },
          inputs: { 'fail-on': failOn },
        });
        expect([code, outputs['exit-code']]).toEqual([5, '5']);
        expect(stdout).toMatch(/^::error title=lockfile-.*file=\.gitsecrets\.lock,line=4/m);
        expect(comments.at(-1)?.body).toContain('not one that a run wrote');
        world.repository.closePull(world.repository.pulls.at(-1) as never);
      }
    },
  );

  scenario(
    'warns of a record that a laptop wrote whom nobody named, and lets it pass',
    { manifest: KEY },
    async (world) => {
      await merged(world);
      world.runner.cloneOf('acme/app');
      const laptop = world.given('ghp_a-laptop-with-a-token-of-its-own');
      world.server.addToken(laptop, { login: 'alice', contents: 'read', pull_requests: 'read', secrets: 'write' });
      const rotated = await world.cli(['rotate', 'api_key', '--force', '--yes'], { GH_TOKEN: laptop });
      expect(rotated.code, rotated.stderr).toBe(0);
      const text = readFileSync(join(world.runner.workspace, LOCK), 'utf8');
      const { code, stdout, comments } = await review(world, { files: { [LOCK]: text }, author: 'alice' });
      expect(code, stdout).toBe(0);
      expect(stdout).toMatch(/^::warning title=lockfile-unknown/m);
      expect(comments.at(-1)?.body).toContain('is to be looked at');
    },
  );

  scenario('takes a branch that is behind the base for no step back', { manifest: KEY }, async (world) => {
    await merged(world);
    const old = world.repository.text('main', LOCK) as string;
    const sha = world.server.pushCommit('behind', { 'README.md': 'x' }, 'alice');
    world.server.clock.advance(1000);
    await world.run('workflow_dispatch', { inputs: { rotate: 'api_key' } });
    world.server.merge(world.pull.number, 'squash');
    await world.runner.checkout({ [LOCK]: old });
    const { code, stdout } = await world.run('pull_request', {
      ref: 'refs/pull/3/merge',
      payload: {
        pull_request: {
          number: 3,
          base: { sha: world.repository.branch('main'), ref: 'main', repo: { id: 1 } },
          head: { sha, repo: { id: 1 } },
        },
      },
      inputs: { comment: 'false' },
    });
    expect(code, stdout).toBe(0);
  });

  scenario(
    'works from a fork with a token that can only read, and writes no comment',
    { manifest: KEY },
    async (world) => {
      await merged(world);
      const reader = world.given('ghs_a-token-that-can-only-read-things');
      world.server.addToken(reader, { kind: 'actions', contents: 'read', pull_requests: 'read' });
      const requests = await world.requestsOf(async () => {
        const { code, stdout, comments } = await review(world, {
          files: { 'Secretfile.yml': manifest(secret('api_key'), secret('more')) },
          fork: true,
          inputs: { token: reader },
        });
        expect(code, stdout).toBe(0);
        expect(comments).toEqual([]);
      });
      expect(requests.filter(({ status }) => status >= 400)).toEqual([]);
      expect(requests.every(({ method, path }) => method === 'GET' || path === '/graphql')).toBe(true);
    },
  );

  scenario('says what it could not do without the rights for it, and stays green', { manifest: KEY }, async (world) => {
    await merged(world);
    const reader = world.given('ghs_another-token-that-can-only-read');
    world.server.addToken(reader, { kind: 'actions', contents: 'read', pull_requests: 'read' });
    const files = { 'Secretfile.yml': manifest(secret('api_key'), secret('more')) };
    const silent = await review(world, { files, inputs: { token: reader } });
    expect(silent.code).toBe(0);
    expect(silent.stdout).toMatch(/^::warning.*pull-requests: write/m);
    world.repository.closePull(world.repository.pull(silent.number));
    const blind = world.given('ghs_a-token-that-can-do-nothing-here');
    world.server.addToken(blind, { kind: 'actions' });
    const compared = await review(world, { files, inputs: { token: blind } });
    expect(compared.code).toBe(0);
    expect(compared.stdout).toContain('was not compared with the base');
    expect(compared.stdout).toContain('contents: read');
  });
});
