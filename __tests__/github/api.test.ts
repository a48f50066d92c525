import { inspect } from 'node:util';
import { getOctokit } from '@actions/github';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { githubApi } from '../../src/github/api.ts';
import { stickyComment } from '../../src/github/comment.ts';
import { isTrusted } from '../../src/github/commits.ts';
import { GitHubError } from '../../src/github/failure.ts';
import { learnIdentity, tokenIdentity } from '../../src/github/identity.ts';
import { isRunOver } from '../../src/github/runs.ts';
import { expectNoViolations, type FakeGitHub, startGitHub } from '../support/github/server.ts';
import { apiFor, never } from './lane-fixture.ts';

const SECRETS = '/repos/acme/app/actions/secrets';
let server: FakeGitHub;
let api: ReturnType<typeof apiFor>;

beforeEach(async () => {
  server = await startGitHub();
  server.addToken('ghs_canary', { kind: 'app', secrets: 'write', contents: 'write', pull_requests: 'write' });
  api = apiFor(server, 'ghs_canary');
});
afterEach(async () => {
  await server.close();
  expectNoViolations(server);
});

const get = (path = SECRETS) => api.request('GET', path, undefined, { signal: never });

async function failure(action: Promise<unknown>): Promise<GitHubError> {
  const error = await action.then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  if (!(error instanceof GitHubError)) throw new Error(`no GitHubError: ${String(error)}`);
  return error;
}

describe('errors', () => {
  test.each([
    [401, 'UNAUTHENTICATED'],
    [403, 'FORBIDDEN'],
    [404, 'REJECTED'],
    [429, 'THROTTLED'],
    [500, 'UNAVAILABLE'],
  ] as const)('a %i is %s, with status and request id and nothing else of the request', async (status, code) => {
    server.fail({
      match: /secrets/,
      status,
      times: 9,
      message: 'quotes ghs_canary',
      ...(status === 429 ? { retryAfter: 600 } : {}),
    });
    const error = await failure(get());
    expect(error).toMatchObject({ code, status, requestId: expect.stringMatching(/^F4KE:/) });
    expect(inspect(error, { depth: 9, showHidden: true })).not.toContain('canary');
    expect(error.cause).toBeUndefined();
  });

  test('a lost answer is UNAVAILABLE and says that it may have been carried out', async () => {
    server.fail({ match: /comments/, when: 'after' });
    const error = await failure(
      api.request('POST', '/repos/acme/app/issues/1/comments', { body: 'x' }, { signal: never }),
    );
    expect(error).toMatchObject({ code: 'UNAVAILABLE', lost: true });
    expect(inspect(error, { depth: 9 })).not.toContain('canary');
  });

  test('an answer that does not come in time is lost', async () => {
    const hasty = apiFor(server, 'ghs_canary', { callLimit: 40 });
    server.before(/comments/, () => new Promise((resolve) => setTimeout(resolve, 200)));
    const path = '/repos/acme/app/issues/1/comments';
    expect(await failure(hasty.request('POST', path, { body: 'x' }, { signal: never }))).toMatchObject({ lost: true });
  });

  test('GraphQL\u2019s errors are told by their type', async () => {
    const missing = await failure(
      api.graphql('query Gone { repository(owner: "acme", name: "gone") { id } }', {}, { signal: never }),
    );
    expect(missing).toMatchObject({ code: 'REJECTED', kind: 'missing' });
  });

  test('our own stop is our own error, before and during a request', async () => {
    const stop = new AbortController();
    server.before(/secrets/, () => stop.abort(new Error('cancelled')));
    await expect(api.request('GET', SECRETS, undefined, { signal: stop.signal })).rejects.toThrow('cancelled');
    const late = new AbortController();
    server.before(/comments/, () => late.abort(new Error('too late')));
    const post = api.request('POST', '/repos/acme/app/issues/1/comments', { body: 'x' }, { signal: late.signal });
    await expect(post).rejects.toThrow('too late');
    const before = api.requests;
    await expect(api.request('GET', SECRETS, undefined, { signal: stop.signal })).rejects.toThrow('cancelled');
    expect(api.requests).toBe(before);
  });
});

describe('retries', () => {
  test('a 5xx or a lost answer to a read is asked again with growing pauses', async () => {
    server.fail({ match: /secrets/, status: 503, times: 2 });
    server.fail({ match: /secrets/, times: 1, skip: 0 });
    expect((await get()).status).toBe(200);
    expect(api.slept).toEqual([1000, 2000, 4000]);
    expect(api.requests).toBe(4);
  });

  test('a write that may have been done is not done again unless twice is as good as once', async () => {
    server.pushCommit('topic', { a: '1' });
    server.fail({ match: /POST .*pulls/, status: 502 });
    await failure(
      api.request('POST', '/repos/acme/app/pulls', { title: 'T', head: 'topic', base: 'main' }, { signal: never }),
    );
    expect(api.requests).toBe(1);
    server.repository.secrets.store('A', 'x');
    server.fail({ match: /DELETE/, status: 502 });
    expect((await api.request('DELETE', `${SECRETS}/A`, undefined, { signal: never })).status).toBe(204);
  });

  test('a limit was not carried out, so even a write waits as long as GitHub says and goes on', async () => {
    server.pushCommit('topic', { a: '1' });
    server.fail({ match: /POST .*pulls/, status: 403, secondary: true, retryAfter: 7 });
    server.fail({ match: /POST .*pulls/, status: 429, retryAfter: 3 });
    const made = await api.request(
      'POST',
      '/repos/acme/app/pulls',
      { title: 'T', head: 'topic', base: 'main' },
      { signal: never },
    );
    expect(made.status).toBe(201);
    expect(api.slept).toEqual([7000, 3000]);
  });

  test('a limit without a time waits a minute; one that asks for too much ends the call and says how long', async () => {
    server.fail({ match: /secrets/, status: 403, secondary: true });
    await get();
    expect(api.slept).toEqual([60_000]);
    server.fail({ match: /secrets/, status: 429, retryAfter: 3600 });
    expect(await failure(get())).toMatchObject({ code: 'THROTTLED', retryAfter: 3_600_000 });
  });

  test('a 429 is a limit even if it says nothing, and a used-up hour is waited for if it is nearly over', async () => {
    server.fail({ match: /secrets/, status: 429, message: 'busy' });
    await get();
    server.clock.set('2026-11-01T10:00:00Z');
    const reset = String(Date.parse('2026-11-01T10:00:30Z') / 1000);
    server.fail({
      match: /secrets/,
      status: 403,
      headers: { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': reset },
    });
    await get();
    expect(api.slept).toEqual([60_000, 30_000]);
  });

  test('a plain 403 is no limit', async () => {
    server.addToken('thin', { kind: 'app' });
    const thin = apiFor(server, 'thin');
    expect(await failure(thin.request('GET', SECRETS, undefined, { signal: never }))).toMatchObject({
      code: 'FORBIDDEN',
    });
    expect(thin.slept).toEqual([]);
  });

  test('the pace is asked before every try, reads and writes apart', async () => {
    const asked: string[] = [];
    const paced = apiFor(server, 'ghs_canary', { pace: async (kind) => void asked.push(kind) });
    server.fail({ match: /GET/, status: 500 });
    await paced.request('GET', SECRETS, undefined, { signal: never });
    server.repository.secrets.store('A', 'x');
    await paced.request('DELETE', `${SECRETS}/A`, undefined, { signal: never });
    expect(asked).toEqual(['read', 'read', 'write']);
  });
});

test('the Octokit of the action\u2019s toolkit fits the seam as the other one does', async () => {
  const octokit = getOctokit('ghs_canary', { baseUrl: server.url });
  const other = githubApi({ octokit, now: () => new Date(0), monotonic: () => 0, sleep: async () => {} });
  server.fail({ match: /secrets/, status: 404 });
  expect(await failure(other.request('GET', SECRETS, undefined, { signal: never }))).toMatchObject({ status: 404 });
  expect(await tokenIdentity(other, never)).toMatchObject({ login: 'secretzero-app[bot]' });
});

test('what GraphQL calls missing is null where that was asked for, but never a missing root or another error', async () => {
  const answering = (data: unknown, types: string[]) => {
    const answer = { data, errors: types.map((type) => ({ type, message: 'x' })) };
    const octokit = { request: async () => ({ status: 200, headers: {}, data: answer }) };
    const stub = githubApi({ octokit, now: () => new Date(0), monotonic: () => 0, sleep: async () => {} });
    return stub.graphql('query Q { a }', {}, { signal: never, missingIsNull: true });
  };
  expect(await answering({ repository: { file: null } }, ['NOT_FOUND'])).toEqual({ repository: { file: null } });
  await expect(answering({ repository: null }, ['NOT_FOUND'])).rejects.toMatchObject({ kind: 'missing' });
  await expect(answering({ repository: {} }, ['NOT_FOUND', 'FORBIDDEN'])).rejects.toMatchObject({ code: 'FORBIDDEN' });
});

test('an app\u2019s token is told who it is, though GET /user refuses it', async () => {
  expect(await tokenIdentity(api, never)).toMatchObject({ login: 'secretzero-app[bot]' });
  expect(await failure(api.request('GET', '/user', undefined, { signal: never }))).toMatchObject({ code: 'FORBIDDEN' });
});

test('where GitHub does not say who we are, what it shows of our first commit counts', async () => {
  server.fail({ match: /viewer/, status: 403 });
  expect(await tokenIdentity(api, never)).toBeUndefined();
  learnIdentity(api, { id: 7, login: 'seven' });
  expect(await tokenIdentity(api, never)).toEqual({ id: 7, login: 'seven' });
  const other = apiFor(server, 'ghs_canary');
  const known = await tokenIdentity(other, never);
  learnIdentity(other, { id: 7, login: 'seven' });
  expect(await tokenIdentity(other, never)).toEqual(known);
});

test('an account is known by its number, not by a login that somebody may have taken over', () => {
  const commit = { oid: '1', subject: '', signedByGitHub: true, author: { id: 1, login: 'alice' } };
  expect(isTrusted(commit, { self: { id: 1, login: 'alice-before' }, logins: [] })).toBe(true);
  expect(isTrusted(commit, { self: { id: 2, login: 'alice' }, logins: [] })).toBe(false);
  expect(isTrusted({ ...commit, signedByGitHub: false }, { self: { id: 1, login: 'alice' }, logins: ['alice'] })).toBe(
    false,
  );
});

test('S4: whether the run that holds a lease is over is asked of GitHub, and unknown is not over', async () => {
  server.addToken('runs', { kind: 'actions', actions: 'read' });
  const reader = apiFor(server, 'runs');
  server.repository.runs.push(
    { id: 5, attempt: 1, status: 'completed', conclusion: 'cancelled' },
    { id: 5, attempt: 2, status: 'in_progress' },
  );
  const over = (attempt: number) => isRunOver(reader, 'acme/app', { id: 5, attempt }, never);
  expect([await over(1), await over(2), await over(3)]).toEqual([true, false, undefined]);
  expect(await isRunOver(api, 'acme/app', { id: 5, attempt: 1 }, never)).toBeUndefined();
});

test('a path with braces reaches GitHub as it is', async () => {
  expect(await failure(get('/repos/acme/app/git/ref/heads/a{b}c'))).toMatchObject({ kind: 'missing' });
  expect(server.requests.at(-1)?.path).toContain('a%7Bb%7Dc');
});

test('a sticky comment is found behind more than a page of others, and changed only when it differs', async () => {
  server.pushCommit('topic', { a: '1' });
  await api.request('POST', '/repos/acme/app/pulls', { title: 'T', head: 'topic', base: 'main' }, { signal: never });
  for (let i = 0; i < 120; i++) server.repository.comment(1, `talk ${i}`, server.account('alice'));
  const say = (text: string) => stickyComment(api, 'acme/app', 1, '<!-- m -->', text, never);
  expect([await say('one'), await say('one'), await say('two')]).toEqual(['created', 'kept', 'updated']);
  expect(server.repository.comments.filter((comment) => comment.body.includes('<!-- m -->'))).toHaveLength(1);
});
