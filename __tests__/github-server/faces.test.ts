import { Octokit } from '@octokit/rest';
import sodium from 'libsodium-wrappers';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { plainClient } from '../support/github/client.ts';
import { expectNoViolations, type FakeGitHub, startGitHub } from '../support/github/server.ts';

const R = '/repos/acme/app';
let server: FakeGitHub;
let alice: ReturnType<typeof plainClient>;

beforeEach(async () => {
  server = await startGitHub({ now: '2026-11-01T10:00:00Z' });
  server.addToken('t-alice', {
    secrets: 'write',
    contents: 'write',
    pull_requests: 'write',
    environments: 'write',
    actions: 'read',
    login: 'alice',
  });
  alice = plainClient(server, 't-alice');
});
afterEach(() => server.close());

async function seal(path: string, value: string): Promise<{ encrypted_value: string; key_id: string }> {
  await sodium.ready;
  const { data } = await alice.send('GET', `${path}/public-key`);
  const key = sodium.from_base64(data.key, sodium.base64_variants.ORIGINAL);
  return {
    encrypted_value: sodium.to_base64(sodium.crypto_box_seal(value, key), sodium.base64_variants.ORIGINAL),
    key_id: data.key_id,
  };
}

describe('secrets', () => {
  test('a sealed value is opened, made with 201, changed with 204, and dated by the server\u2019s clock', async () => {
    const path = `${R}/actions/secrets`;
    const box = await seal(path, 'gr\u00fcn\n\u{1F511}');
    expect((await alice.send('PUT', `${path}/db_password`, box)).status).toBe(201);
    server.clock.advance(61_000);
    expect((await alice.send('PUT', `${path}/DB_PASSWORD`, box)).status).toBe(204);
    expect(server.secretValue('DB_PASSWORD')).toBe('gr\u00fcn\n\u{1F511}');
    const one = await alice.send('GET', `${path}/DB_PASSWORD`);
    expect(one.data).toEqual({
      name: 'DB_PASSWORD',
      created_at: '2026-11-01T10:00:00Z',
      updated_at: '2026-11-01T10:01:01Z',
    });
    expect(one.headers.get('date')).toBe('Sun, 01 Nov 2026 10:01:01 GMT');
    expect((await alice.send('DELETE', `${path}/DB_PASSWORD`)).status).toBe(204);
    expect((await alice.send('GET', `${path}/DB_PASSWORD`)).status).toBe(404);
    expect(server.requests.some((request) => request.body?.includes(box.encrypted_value))).toBe(false);
    expectNoViolations(server);
  });

  test('lists come in pages of at most 100 with the total', async () => {
    for (let i = 0; i < 100; i++) server.repository.secrets.store(`S${i}`, 'x');
    const first = await alice.send('GET', `${R}/actions/secrets?per_page=40`);
    const third = await alice.send('GET', `${R}/actions/secrets?per_page=40&page=3`);
    expect([first.data.total_count, first.data.secrets.length, third.data.secrets.length]).toEqual([100, 40, 20]);
    const full = await alice.send('PUT', `${R}/actions/secrets/ONE_MORE`, await seal(`${R}/actions/secrets`, 'x'));
    expect(full.status).toBe(422);
    expectNoViolations(server);
  });

  test('a stale key, a box for another key and a forbidden name are refused', async () => {
    const path = `${R}/actions/secrets`;
    const box = await seal(path, 'value');
    expect((await alice.send('PUT', `${path}/GITHUB_X`, box)).status).toBe(422);
    server.repository.secrets.rotateKey();
    expect((await alice.send('PUT', `${path}/A`, box)).status).toBe(422);
    const { key_id } = (await alice.send('GET', `${path}/public-key`)).data;
    expect((await alice.send('PUT', `${path}/A`, { ...box, key_id })).status).toBe(422);
    expect(server.repository.secrets.list()).toEqual([]);
    expectNoViolations(server);
  });

  test('a body that GitHub\u2019s description refuses is a violation', async () => {
    expect((await alice.send('PUT', `${R}/actions/secrets/A`, { encrypted_value: 'not base64!' })).status).toBe(422);
    expect((await alice.send('GET', `${R}/actions/secrets?page_size=4`)).status).toBe(422);
    expect((await alice.send('GET', `${R}/nowhere`)).status).toBe(404);
    expect(server.violations.length).toBeGreaterThanOrEqual(3);
  });

  test('an environment has its own secrets and its own key', async () => {
    server.repository.addEnvironment('prod/eu');
    const path = `${R}/environments/prod%2Feu/secrets`;
    expect((await alice.send('PUT', `${path}/A`, await seal(path, 'v'))).status).toBe(201);
    expect((await alice.send('GET', path)).data.total_count).toBe(1);
    expect((await alice.send('GET', `${R}/environments`)).data.environments[0].name).toBe('prod/eu');
    expect(server.secretValue('A')).toBeUndefined();
    expectNoViolations(server);
  });
});

describe('pull requests', () => {
  const open = (head = 'topic') => alice.send('POST', `${R}/pulls`, { title: 'T', head, base: 'main', body: 'B' });

  test('one is made, found by its head, changed, commented and labelled', async () => {
    server.pushCommit('topic', { 'a.txt': '1' });
    const made = await open();
    expect([made.status, made.data.number]).toEqual([201, 1]);
    const found = await alice.send('GET', `${R}/pulls?head=acme:topic&state=all`);
    expect(found.data[0].head.sha).toBe(server.repository.branch('topic'));
    await alice.send('PATCH', `${R}/pulls/1`, { title: 'T2' });
    await alice.send('POST', `${R}/issues/1/labels`, { labels: ['secrets'] });
    const comment = await alice.send('POST', `${R}/issues/1/comments`, { body: 'c' });
    await alice.send('PATCH', `${R}/issues/comments/${comment.data.id}`, { body: 'd' });
    await alice.send('POST', `${R}/pulls/1/requested_reviewers`, { reviewers: ['bob'] });
    await alice.send('POST', `${R}/issues/1/assignees`, { assignees: ['bob'] });
    expect((await alice.send('GET', `${R}/issues/1/comments?per_page=100`)).data[0].body).toBe('d');
    expect((await alice.send('GET', `${R}/pulls/1`)).data).toMatchObject({
      title: 'T2',
      labels: [{ name: 'secrets' }],
    });
    expectNoViolations(server);
  });

  test('a second one from a head, and one without commits, are refused with GitHub\u2019s reasons', async () => {
    server.pushCommit('topic', { 'a.txt': '1' });
    server.repository.setBranch('same', server.repository.branch('main'));
    await open();
    expect((await open()).data.errors[0].message).toContain('already exists');
    expect((await open('same')).data.errors[0].message).toContain('No commits between');
    expect((await open('gone')).data.errors[0]).toMatchObject({ field: 'head', code: 'invalid' });
    expectNoViolations(server);
  });

  test('deleting the head, or resetting it to the base, closes it; its last head outlives the branch', async () => {
    const sha = server.pushCommit('topic', { 'a.txt': '1' });
    await open();
    server.repository.deleteBranch('topic');
    const closed = (await alice.send('GET', `${R}/pulls/1`)).data;
    expect([closed.state, closed.merged, closed.head.sha]).toEqual(['closed', false, sha]);
    expect((await alice.send('GET', `${R}/git/ref/pull/1/head`)).data.object.sha).toBe(sha);
    server.pushCommit('topic', { 'b.txt': '1' });
    await open();
    server.repository.setBranch('topic', server.repository.branch('main'));
    expect((await alice.send('GET', `${R}/pulls/2`)).data.state).toBe('closed');
    expectNoViolations(server);
  });

  test.each(['merge', 'squash', 'rebase'] as const)(
    '%s brings the files to the base and closes it as merged',
    async (how) => {
      server.pushCommit('topic', { 'a.txt': '1' });
      await open();
      server.pushCommit('main', { 'other.txt': '1' });
      server.merge(1, how);
      expect(server.repository.text('main', 'a.txt')).toBe('1');
      expect(server.repository.text('main', 'other.txt')).toBe('1');
      expect((await alice.send('GET', `${R}/pulls/1`)).data).toMatchObject({ state: 'closed', merged: true });
      expectNoViolations(server);
    },
  );

  test('a closed one is opened again only while its branch is as it was', async () => {
    server.pushCommit('topic', { 'a.txt': '1' });
    await open();
    await alice.send('PATCH', `${R}/pulls/1`, { state: 'closed' });
    expect((await alice.send('PATCH', `${R}/pulls/1`, { state: 'open' })).data.state).toBe('open');
    await alice.send('PATCH', `${R}/pulls/1`, { state: 'closed' });
    server.pushCommit('topic', { 'a.txt': '2' });
    expect((await alice.send('PATCH', `${R}/pulls/1`, { state: 'open' })).status).toBe(422);
    expectNoViolations(server);
  });

  test('GITHUB_TOKEN may be kept from making one', async () => {
    server.addToken('t-run', { kind: 'actions', contents: 'write', pull_requests: 'write' });
    server.repository.actionsMayCreatePulls = false;
    server.pushCommit('topic', { 'a.txt': '1' });
    const refused = await plainClient(server, 't-run').send('POST', `${R}/pulls`, {
      title: 'T',
      head: 'topic',
      base: 'main',
    });
    expect([refused.status, refused.data.message]).toEqual([
      403,
      'GitHub Actions is not permitted to create or approve pull requests.',
    ]);
    expectNoViolations(server);
  });
});

describe('rights and faults', () => {
  test('bad credentials are 401, a missing right 403, a hidden one 404, and GITHUB_TOKEN never reaches secrets', async () => {
    server.addToken('t-hide', { hides: true });
    server.addToken('t-other', { repositories: ['acme/other'], contents: 'write' });
    server.addToken('t-run', { kind: 'actions', contents: 'write', secrets: 'write' });
    const status = async (token: string, path: string) => (await plainClient(server, token).send('GET', path)).status;
    expect(await status('t-wrong', R)).toBe(401);
    expect(await status('t-run', `${R}/actions/secrets`)).toBe(403);
    expect(await status('t-hide', `${R}/actions/secrets`)).toBe(404);
    expect(await status('t-other', R)).toBe(404);
    expect(await status('t-run', '/user')).toBe(403);
    expect(await status('t-alice', '/user')).toBe(200);
    expectNoViolations(server);
  });

  test('a fault answers instead, so many times; one "after" does the work and loses the answer', async () => {
    server.fail({ match: /^GET .*\/secrets/, status: 429, retryAfter: 7, times: 2 });
    const first = await alice.send('GET', `${R}/actions/secrets`);
    expect([first.status, first.headers.get('retry-after')]).toEqual([429, '7']);
    expect((await alice.send('GET', `${R}/actions/secrets`)).status).toBe(429);
    expect((await alice.send('GET', `${R}/actions/secrets`)).status).toBe(200);
    server.fail({ match: /^PUT/, when: 'after' });
    await expect(
      alice.send('PUT', `${R}/actions/secrets/A`, await seal(`${R}/actions/secrets`, 'v')),
    ).rejects.toThrow();
    expect(server.secretValue('A')).toBe('v');
    expectNoViolations(server);
  });

  test('something can happen right before a request is handled', async () => {
    server.before(/GET .*commits/, () => void server.pushCommit('main', { 'a.txt': '1' }, 'mallory'));
    expect((await alice.send('GET', `${R}/commits`)).data[0].author.login).toBe('mallory');
    expect((await alice.send('GET', `${R}/commits`)).data).toHaveLength(2);
    expectNoViolations(server);
  });

  test('Octokit talks to it with nothing but a base URL', async () => {
    const octokit = new Octokit({ baseUrl: server.url, auth: 't-alice' });
    for (let i = 0; i < 35; i++) server.repository.secrets.store(`S${i}`, 'x');
    const all = await octokit.paginate(octokit.rest.actions.listRepoSecrets, { owner: 'acme', repo: 'app' });
    expect(all).toHaveLength(35);
    expect((await octokit.rest.repos.get({ owner: 'acme', repo: 'app' })).data.default_branch).toBe('main');
    expect(await octokit.graphql('{ viewer { login } }')).toEqual({ viewer: { login: 'alice' } });
    server.repository.runs.push({ id: 7, attempt: 1, status: 'in_progress' });
    expect((await octokit.rest.actions.getWorkflowRun({ owner: 'acme', repo: 'app', run_id: 7 })).data.status).toBe(
      'in_progress',
    );
    await octokit.rest.rateLimit.get();
    await octokit.rest.meta.get();
    expectNoViolations(server);
  });
});
