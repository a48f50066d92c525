import { ancestors, log, mergeBase } from './git-history.ts';
import { type CommitObject, type TreeItem, ZERO_OID } from './git-store.ts';
import { notFound, Problem } from './model.ts';
import type { FakeRepository } from './repository.ts';
import { type Call, REPO, type Routes, route } from './route.ts';
import { commitFiles, commitShape, compareFiles, gitCommitShape, nodeId, refShape } from './shapes.ts';

const read = { contents: 'read' } as const;
const write = { contents: 'write' } as const;

/** A commit by sha, full ref name, branch or tag. */
function resolve(repository: FakeRepository, name: string): CommitObject {
  const sha =
    repository.branch(name) ??
    repository.git.ref(`refs/tags/${name}`) ??
    repository.git.ref(name.startsWith('refs/') ? name : `refs/${name}`) ??
    name;
  const commit = repository.git.commit(sha);
  if (commit === undefined) throw new Problem(422, `No commit found for SHA: ${name}`);
  return commit;
}

function isRaw(call: Call): boolean {
  return /application\/vnd\.github(\.v3)?(\.|\+)raw(\+json)?/.test(call.accept);
}

function treeShape(repository: FakeRepository, sha: string, recursive: boolean, call: Call): unknown {
  const url = `${call.at.url}/repos/${repository.name}`;
  const list = (tree: string, prefix: string): unknown[] =>
    (repository.git.tree(tree) ?? []).flatMap((item) => {
      const type = item.mode === '40000' ? 'tree' : 'blob';
      const size = type === 'blob' ? { size: repository.git.blob(item.sha)?.length ?? 0 } : {};
      const entry = {
        path: `${prefix}${item.name}`,
        mode: item.mode.padStart(6, '0'),
        type,
        sha: item.sha,
        url: `${url}/git/${type}s/${item.sha}`,
        ...size,
      };
      return recursive && type === 'tree' ? [entry, ...list(item.sha, `${prefix}${item.name}/`)] : [entry];
    });
  return { sha, url: `${url}/git/trees/${sha}`, tree: list(sha, ''), truncated: false };
}

export const gitRoutes: Routes = {
  [`GET ${REPO}/git/ref/{ref}`]: route(read, (repository, call) => {
    const name = `refs/${call.params['ref']}`;
    const sha = repository.git.ref(name);
    if (sha === undefined) throw notFound();
    return { status: 200, body: refShape(repository, name, sha, call.at) };
  }),
  [`GET ${REPO}/git/matching-refs/{ref}`]: route(read, (repository, call) => ({
    status: 200,
    body: repository.git
      .refs(`refs/${call.params['ref']}`)
      .map(([name, sha]) => refShape(repository, name, sha, call.at)),
  })),
  [`POST ${REPO}/git/refs`]: route(write, (repository, call) => {
    const { ref, sha } = call.body as { ref: string; sha: string };
    if (repository.git.ref(ref) !== undefined) throw new Problem(422, 'Reference already exists');
    repository.updateRefs([{ name: ref, after: sha, before: ZERO_OID }]);
    return { status: 201, body: refShape(repository, ref, sha, call.at) };
  }),
  [`PATCH ${REPO}/git/refs/{ref}`]: route(write, (repository, call) => {
    const name = `refs/${call.params['ref']}`;
    const { sha, force } = call.body as { sha: string; force?: boolean };
    if (repository.git.ref(name) === undefined) throw new Problem(422, 'Reference does not exist');
    repository.updateRefs([{ name, after: sha, force: force === true }]);
    return { status: 200, body: refShape(repository, name, sha, call.at) };
  }),
  [`DELETE ${REPO}/git/refs/{ref}`]: route(write, (repository, call) => {
    repository.updateRefs([{ name: `refs/${call.params['ref']}`, after: ZERO_OID }]);
    return { status: 204 };
  }),
  [`GET ${REPO}/git/commits/{commit_sha}`]: route(read, (repository, call) => {
    const commit = repository.git.commit(call.params['commit_sha'] ?? '');
    if (commit === undefined) throw notFound();
    return { status: 200, body: gitCommitShape(repository, commit, call.at) };
  }),
  [`POST ${REPO}/git/commits`]: route(write, (repository, call) => {
    const input = call.body as {
      message: string;
      tree: string;
      parents?: string[];
      author?: { name: string; email: string; date?: string };
      committer?: unknown;
    };
    if (repository.git.tree(input.tree) === undefined) throw new Problem(422, 'Tree SHA does not exist');
    for (const parent of input.parents ?? [])
      if (repository.git.commit(parent) === undefined) throw new Problem(422, 'Parent SHA does not exist');
    const account = call.token?.account;
    const date = call.now();
    const own = { name: account?.name ?? '', email: account?.email ?? '', date };
    // GitHub signs what a bot makes without naming an author; a person's token gets an unsigned commit.
    const signed = account?.type === 'Bot' && input.author === undefined && input.committer === undefined;
    const author = input.author === undefined ? own : { name: input.author.name, email: input.author.email, date };
    const sha = repository.git.writeCommit({
      tree: input.tree,
      parents: input.parents ?? [],
      author,
      committer: signed ? { name: 'GitHub', email: 'noreply@github.com', date } : author,
      message: input.message,
    });
    if (signed) repository.verified.add(sha);
    const commit = repository.git.commit(sha);
    if (commit === undefined) throw notFound();
    return { status: 201, body: gitCommitShape(repository, commit, call.at) };
  }),
  [`GET ${REPO}/git/trees/{tree_sha}`]: route(read, (repository, call) => {
    const name = call.params['tree_sha'] ?? '';
    const sha =
      repository.git.tree(name) === undefined ? repository.git.commit(repository.branch(name) ?? name)?.tree : name;
    if (sha === undefined) throw notFound();
    return { status: 200, body: treeShape(repository, sha, call.query.has('recursive'), call) };
  }),
  [`POST ${REPO}/git/trees`]: route(write, (repository, call) => {
    const input = call.body as {
      base_tree?: string;
      tree: { path: string; mode?: string; sha?: string | null; content?: string }[];
    };
    const changes: Record<string, Buffer | null> = {};
    for (const item of input.tree) {
      if (item.sha === null) changes[item.path] = null;
      else if (item.content !== undefined) changes[item.path] = Buffer.from(item.content);
      else {
        const blob = repository.git.blob(item.sha ?? '');
        if (blob === undefined) throw new Problem(422, `tree.sha ${item.sha} is not a valid blob`);
        changes[item.path] = blob;
      }
    }
    const base = input.base_tree;
    if (base !== undefined && repository.git.tree(base) === undefined)
      throw new Problem(422, 'base_tree is not a valid tree');
    return { status: 201, body: treeShape(repository, repository.git.changeTree(base, changes), false, call) };
  }),
  [`GET ${REPO}/git/blobs/{file_sha}`]: route(read, (repository, call) => {
    const sha = call.params['file_sha'] ?? '';
    const blob = repository.git.blob(sha);
    if (blob === undefined) throw notFound();
    if (isRaw(call)) return { status: 200, raw: blob };
    const url = `${call.at.url}/repos/${repository.name}/git/blobs/${sha}`;
    return {
      status: 200,
      body: {
        sha,
        node_id: nodeId('B', sha),
        url,
        size: blob.length,
        content: blob.toString('base64'),
        encoding: 'base64',
      },
    };
  }),
  [`POST ${REPO}/git/blobs`]: route(write, (repository, call) => {
    const { content, encoding } = call.body as { content: string; encoding?: string };
    const sha = repository.git.write('blob', Buffer.from(content, encoding === 'base64' ? 'base64' : 'utf8'));
    return { status: 201, body: { sha, url: `${call.at.url}/repos/${repository.name}/git/blobs/${sha}` } };
  }),
  [`GET ${REPO}/contents/{path}`]: route(read, (repository, call) => {
    const path = (call.params['path'] ?? '').replace(/\/+$/, '');
    const at = call.query.get('ref') ?? repository.defaultBranch;
    const commit = repository.git.commit(repository.branch(at) ?? repository.git.ref(at) ?? at);
    if (commit === undefined) throw new Problem(404, `No commit found for the ref ${at}`);
    const found = repository.git.entry(commit.tree, path);
    if (found === undefined) throw notFound();
    const shape = (item: TreeItem, where: string, withContent: boolean) => {
      const blob = item.mode === '40000' ? undefined : repository.git.blob(item.sha);
      const url = `${call.at.url}/repos/${repository.name}/contents/${where}?ref=${at}`;
      const html = `https://github.com/${repository.name}/blob/${at}/${where}`;
      const git = `${call.at.url}/repos/${repository.name}/git/blobs/${item.sha}`;
      return {
        type: blob === undefined ? 'dir' : 'file',
        size: blob?.length ?? 0,
        name: item.name,
        path: where,
        sha: item.sha,
        url,
        git_url: git,
        html_url: html,
        download_url: blob === undefined ? null : html,
        _links: { self: url, git, html },
        ...(withContent && blob !== undefined
          ? { encoding: 'base64', content: blob.length > 1_048_576 ? '' : blob.toString('base64') }
          : {}),
      };
    };
    if (found.mode === '40000') {
      const items = repository.git.tree(found.sha) ?? [];
      return { status: 200, body: items.map((item) => shape(item, `${path}/${item.name}`, false)) };
    }
    if (isRaw(call)) return { status: 200, raw: repository.git.blob(found.sha) ?? Buffer.alloc(0) };
    return { status: 200, body: shape(found, path, true) };
  }),
  [`GET ${REPO}/compare/{basehead}`]: route(read, (repository, call) => {
    const [base = '', head = ''] = (call.params['basehead'] ?? '').split('...');
    const resolveOr404 = (name: string): CommitObject => {
      const commit = repository.git.commit(repository.branch(name) ?? name);
      if (commit === undefined) throw notFound();
      return commit;
    };
    const [from, to] = [resolveOr404(base), resolveOr404(head)];
    const common = mergeBase(repository.git, from.sha, to.sha);
    const commonCommit = common === undefined ? undefined : repository.git.commit(common);
    if (commonCommit === undefined) throw new Problem(404, `No common ancestor between ${base} and ${head}.`);
    const ahead = log(repository.git, to.sha, ancestors(repository.git, from.sha)).reverse();
    const behind = log(repository.git, from.sha, ancestors(repository.git, to.sha));
    const size = Math.min(Number(call.query.get('per_page') ?? 250), 250);
    const start = (Number(call.query.get('page') ?? 1) - 1) * size;
    const url = `${call.at.url}/repos/${repository.name}/compare/${base}...${head}`;
    return {
      status: 200,
      body: {
        url,
        html_url: `https://github.com/${repository.name}/compare/${base}...${head}`,
        permalink_url: url,
        diff_url: `${url}.diff`,
        patch_url: `${url}.patch`,
        base_commit: commitShape(repository, from, call.at),
        merge_base_commit: commitShape(repository, commonCommit, call.at),
        status:
          ahead.length === 0
            ? behind.length === 0
              ? 'identical'
              : 'behind'
            : behind.length === 0
              ? 'ahead'
              : 'diverged',
        ahead_by: ahead.length,
        behind_by: behind.length,
        total_commits: ahead.length,
        commits: ahead.slice(start, start + size).map((commit) => commitShape(repository, commit, call.at)),
        files: compareFiles(repository, commonCommit.sha, to.sha),
      },
    };
  }),
  [`GET ${REPO}/commits`]: route(read, (repository, call) => {
    const name = call.query.get('sha') ?? repository.defaultBranch;
    const head = repository.git.commit(repository.branch(name) ?? name);
    if (head === undefined) throw notFound();
    const since = call.query.get('since');
    const path = call.query.get('path');
    const items = log(repository.git, head.sha)
      .filter((commit) => since === null || commit.committer.date >= new Date(since))
      .filter((commit) => path === null || commitFiles(repository, commit).some((file) => file.path === path))
      .map((commit) => commitShape(repository, commit, call.at));
    return { status: 200, page: { items } };
  }),
  [`GET ${REPO}/commits/{ref}`]: route(read, (repository, call) => ({
    status: 200,
    body: commitShape(repository, resolve(repository, call.params['ref'] ?? ''), call.at, true),
  })),
};
