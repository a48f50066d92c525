import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { plainClient } from '../support/github/client.ts';
import { expectNoViolations, type FakeGitHub, startGitHub } from '../support/github/server.ts';

const R = '/repos/acme/app';
const COMMIT = `mutation ($input: CreateCommitOnBranchInput!) {
  createCommitOnBranch(input: $input) { commit { oid signature { isValid } author { user { login } email } } }
}`;
const REFS = 'mutation ($input: UpdateRefsInput!) { updateRefs(input: $input) { clientMutationId } }';

let server: FakeGitHub;
let alice: ReturnType<typeof plainClient>;
let app: ReturnType<typeof plainClient>;

beforeEach(async () => {
  server = await startGitHub({ files: { 'Secretfile.yml': 'version: 1\n', 'src/a.txt': 'a\n' } });
  server.addToken('t-alice', { contents: 'write', login: 'alice' });
  server.addToken('t-app', { kind: 'app', contents: 'write' });
  alice = plainClient(server, 't-alice');
  app = plainClient(server, 't-app');
});
afterEach(() => server.close());

const head = () => server.repository.branch('main') ?? '';

function commitInput(branchName: string, expectedHeadOid: string, text: string) {
  return {
    input: {
      branch: { repositoryNameWithOwner: 'acme/app', branchName },
      expectedHeadOid,
      message: { headline: 'Change' },
      fileChanges: { additions: [{ path: 'deep/er/b.txt', contents: Buffer.from(text).toString('base64') }] },
    },
  };
}

async function repositoryId(): Promise<string> {
  const answer = await alice.graphql('{ repository(owner: "acme", name: "app") { id } }');
  return answer.data.data.repository.id;
}

describe('git objects', () => {
  test('what the server wrote is a repository that git finds sound and clones', async () => {
    await app.graphql(COMMIT, commitInput('main', head(), 'b\n'));
    server.pushCommit('topic', { 'src/a.txt': null, 'src/z.txt': 'z\n' });
    const directory = server.repository.git.directory;
    const fsck = execFileSync('git', ['--git-dir', directory, 'fsck', '--strict', '--full'], {
      encoding: 'utf8',
      stdio: 'pipe',
    });
    expect(fsck).not.toMatch(/error|warning|missing/);
    const clone = mkdtempSync(join(tmpdir(), 'clone-'));
    execFileSync('git', ['clone', '-q', directory, clone], { stdio: 'pipe' });
    expect(readFileSync(join(clone, 'deep/er/b.txt'), 'utf8')).toBe('b\n');
    rmSync(clone, { recursive: true });
    expectNoViolations(server);
  });

  test('blobs, trees, commits and refs made over REST are one history', async () => {
    const blob = await alice.send('POST', `${R}/git/blobs`, { content: 'neu', encoding: 'utf-8' });
    const base = await alice.send('GET', `${R}/git/commits/${head()}`);
    const tree = await alice.send('POST', `${R}/git/trees`, {
      base_tree: base.data.tree.sha,
      tree: [{ path: 'n.txt', mode: '100644', type: 'blob', sha: blob.data.sha }],
    });
    const commit = await alice.send('POST', `${R}/git/commits`, {
      message: 'm',
      tree: tree.data.sha,
      parents: [head()],
    });
    expect(commit.data.verification.verified).toBe(false);
    expect((await alice.send('POST', `${R}/git/refs`, { ref: 'refs/heads/x/y', sha: commit.data.sha })).status).toBe(
      201,
    );
    const raw = await alice.send('GET', `${R}/contents/n.txt?ref=x%2Fy`, undefined, {
      accept: 'application/vnd.github.raw+json',
    });
    expect(raw.data).toBe('neu');
    const compared = await alice.send('GET', `${R}/compare/main...x%2Fy`);
    expect([compared.data.status, compared.data.ahead_by, compared.data.files[0].filename]).toEqual([
      'ahead',
      1,
      'n.txt',
    ]);
    const list = await alice.send('GET', `${R}/commits?sha=${commit.data.sha}&per_page=1`);
    expect(list.data[0].author.login).toBe('alice');
    expect(list.headers.get('link')).toContain('rel="next"');
    expectNoViolations(server);
  });

  test('a bot that names no author gets a verified commit over REST, a named author does not', async () => {
    const tree = server.repository.git.commit(head())?.tree;
    const signed = await app.send('POST', `${R}/git/commits`, { message: 'm', tree, parents: [head()] });
    const unsigned = await app.send('POST', `${R}/git/commits`, {
      message: 'm',
      tree,
      parents: [head()],
      author: { name: 'x', email: 'x@x.x' },
    });
    expect([signed.data.verification.verified, unsigned.data.verification.verified]).toEqual([true, false]);
    expectNoViolations(server);
  });

  test('refs are moved forward only, unless forced, and a ref that is a folder is in the way', async () => {
    const old = head();
    const next = server.pushCommit('main', { 'a.txt': '1' });
    expect((await alice.send('PATCH', `${R}/git/refs/heads/main`, { sha: old })).status).toBe(422);
    expect((await alice.send('PATCH', `${R}/git/refs/heads/main`, { sha: old, force: true })).status).toBe(200);
    expect((await alice.send('POST', `${R}/git/refs`, { ref: 'refs/heads/main/x', sha: next })).status).toBe(422);
    expect((await alice.send('GET', `${R}/git/matching-refs/heads/ma`)).data).toHaveLength(1);
    expect((await alice.send('GET', `${R}/git/ref/heads/nothing`)).status).toBe(404);
    expectNoViolations(server);
  });
});

describe('GraphQL', () => {
  test('createCommitOnBranch signs for any token, with the author of the token', async () => {
    const person = await alice.graphql(COMMIT, commitInput('main', head(), '1'));
    expect(person.data.data.createCommitOnBranch.commit).toMatchObject({
      signature: { isValid: true },
      author: { user: { login: 'alice' } },
    });
    await app.graphql(COMMIT, commitInput('main', head(), '2'));
    const seen = await app.send('GET', `${R}/commits/main`);
    expect([seen.data.author.login, seen.data.commit.verification.verified]).toEqual(['secretzero-app[bot]', true]);
    expectNoViolations(server);
  });

  test('a stale expectedHeadOid is refused and nothing moves', async () => {
    const stale = head();
    const moved = server.pushCommit('main', { 'a.txt': '1' });
    const answer = await alice.graphql(COMMIT, commitInput('main', stale, 'x'));
    expect(answer.data.errors[0].type).toBe('STALE_DATA');
    expect(head()).toBe(moved);
    expectNoViolations(server);
  });

  test('an input that does not fit GitHub\u2019s schema is an error and a violation', async () => {
    const { expectedHeadOid: _left, ...without } = commitInput('main', head(), 'x').input;
    const answer = await alice.graphql(COMMIT, { input: without });
    expect(answer.data.errors).toHaveLength(1);
    expect(server.violations).toHaveLength(1);
    expect(() => expectNoViolations(server)).toThrow();
  });

  test('updateRefs is all or nothing and compares beforeOid, zeros meaning "must not exist" and "delete"', async () => {
    const repository = await repositoryId();
    const zeros = '0'.repeat(40);
    const update = (refUpdates: unknown[]) => alice.graphql(REFS, { input: { repositoryId: repository, refUpdates } });
    const make = { name: 'refs/heads/s/one', beforeOid: zeros, afterOid: head() };
    expect((await update([make])).data.errors).toBeUndefined();
    const again = await update([{ name: 'refs/heads/s/two', beforeOid: zeros, afterOid: head() }, make]);
    expect(again.data.errors).toHaveLength(1);
    expect(server.repository.branches()).toEqual(['main', 's/one']);
    await update([{ name: 'refs/heads/s/one', beforeOid: head(), afterOid: zeros }]);
    expect(server.repository.branches()).toEqual(['main']);
    expectNoViolations(server);
  });

  test('a token without contents: write gets FORBIDDEN', async () => {
    server.addToken('t-read', { kind: 'actions', contents: 'read' });
    const answer = await plainClient(server, 't-read').graphql(COMMIT, commitInput('main', head(), 'x'));
    expect(answer.data.errors[0].type).toBe('FORBIDDEN');
    expectNoViolations(server);
  });

  test('one query reads two branches, their blobs and the pull requests of a head', async () => {
    const answer = await alice.graphql(`{ viewer { login } repository(owner: "acme", name: "app") {
      base: ref(qualifiedName: "refs/heads/main") { target { oid ... on Commit { file(path: "Secretfile.yml") { oid object { ... on Blob { text } } } } } }
      state: ref(qualifiedName: "refs/heads/none") { target { oid } }
    } }`);
    expect(answer.data.data.repository).toMatchObject({
      base: { target: { oid: head(), file: { object: { text: 'version: 1\n' } } } },
      state: null,
    });
    expectNoViolations(server);
  });
});
