import { createHash } from 'node:crypto';
import type { DeployKey } from './deploy-keys.ts';
import { description } from './description.ts';
import { difference, type FileDifference } from './git-history.ts';
import type { CommitObject, Signature } from './git-store.ts';
import { type Account, isoSeconds } from './model.ts';
import type { FakeOrganization } from './organization.ts';
import type { Comment, Environment, FakeRepository, Pull, Run } from './repository.ts';

/** What shapes need to know of the server around a repository. */
export interface Surroundings {
  readonly url: string;
  readonly byEmail: (email: string) => Account | undefined;
  readonly repositories: () => readonly FakeRepository[];
  readonly organization: (name: string) => FakeOrganization | undefined;
}

type Json = Record<string, unknown>;

export const nodeId = (kind: string, id: string | number): string =>
  `${kind}_${createHash('sha1').update(`${kind}:${id}`).digest('base64url').slice(0, 20)}`;

export function accountShape(account: Account, at: Surroundings): Json {
  return description.complete('simple-user', {
    login: account.login,
    id: account.id,
    node_id: nodeId('U', account.id),
    type: account.type,
    url: `${at.url}/users/${encodeURIComponent(account.login)}`,
    html_url: `https://github.com/${account.login}`,
  });
}

function ownerOf(repository: FakeRepository, at: Surroundings): Account {
  const organization = at.organization(repository.owner) !== undefined;
  return {
    id: 1,
    login: repository.owner,
    type: organization ? 'Organization' : 'User',
    name: repository.owner,
    email: `${repository.owner}@example.com`,
  };
}

export function repositoryShape(repository: FakeRepository, at: Surroundings): Json {
  return description.complete('full-repository', {
    id: repository.id,
    node_id: nodeId('R', repository.name),
    name: repository.name.split('/')[1],
    full_name: repository.name,
    owner: accountShape(ownerOf(repository, at), at),
    private: repository.private,
    default_branch: repository.defaultBranch,
    url: `${at.url}/repos/${repository.name}`,
    html_url: `https://github.com/${repository.name}`,
    created_at: repository.createdAt,
    updated_at: repository.createdAt,
    pushed_at: repository.createdAt,
    clone_url: repository.git.directory,
  });
}

export function minimalRepositoryShape(repository: FakeRepository, at: Surroundings): Json {
  return description.complete('minimal-repository', {
    id: repository.id,
    node_id: nodeId('R', repository.name),
    name: repository.name.split('/')[1],
    full_name: repository.name,
    owner: accountShape(ownerOf(repository, at), at),
    private: repository.private,
    url: `${at.url}/repos/${repository.name}`,
    html_url: `https://github.com/${repository.name}`,
  });
}

export function deployKeyShape(repository: FakeRepository, key: DeployKey, at: Surroundings): Json {
  return {
    id: key.id,
    key: key.key,
    title: key.title,
    read_only: key.readOnly,
    verified: true,
    created_at: key.createdAt,
    url: `${at.url}/repos/${repository.name}/keys/${key.id}`,
  };
}

function repoUrl(repository: FakeRepository, at: Surroundings): string {
  return `${at.url}/repos/${repository.name}`;
}

export function refShape(repository: FakeRepository, name: string, sha: string, at: Surroundings): Json {
  const type = repository.git.read(sha)?.type ?? 'commit';
  return {
    ref: name,
    node_id: nodeId('REF', `${repository.name}:${name}`),
    url: `${repoUrl(repository, at)}/git/${name}`,
    object: { type, sha, url: `${repoUrl(repository, at)}/git/${type}s/${sha}` },
  };
}

function person(who: Signature): Json {
  return { name: who.name, email: who.email, date: isoSeconds(who.date) };
}

function verification(repository: FakeRepository, sha: string): Json {
  const verified = repository.verified.has(sha) || repository.signedByPeople.has(sha);
  return {
    verified,
    reason: verified ? 'valid' : 'unsigned',
    signature: verified ? '-----BEGIN PGP SIGNATURE-----\n(web-flow)\n-----END PGP SIGNATURE-----' : null,
    payload: null,
    verified_at: null,
  };
}

export function gitCommitShape(repository: FakeRepository, commit: CommitObject, at: Surroundings): Json {
  const url = repoUrl(repository, at);
  return {
    sha: commit.sha,
    node_id: nodeId('C', commit.sha),
    url: `${url}/git/commits/${commit.sha}`,
    html_url: `https://github.com/${repository.name}/commit/${commit.sha}`,
    author: person(commit.author),
    committer: person(commit.committer),
    tree: { sha: commit.tree, url: `${url}/git/trees/${commit.tree}` },
    message: commit.message,
    parents: commit.parents.map((sha) => ({
      sha,
      url: `${url}/git/commits/${sha}`,
      html_url: `https://github.com/${repository.name}/commit/${sha}`,
    })),
    verification: verification(repository, commit.sha),
  };
}

function fileShape(file: FileDifference, repository: FakeRepository, sha: string): Json {
  const link = `https://github.com/${repository.name}/blob/${sha}/${file.path}`;
  return {
    sha: file.sha,
    filename: file.path,
    status: file.status,
    additions: 0,
    deletions: 0,
    changes: 0,
    blob_url: link,
    raw_url: link,
    contents_url: link,
  };
}

export function commitFiles(repository: FakeRepository, commit: CommitObject): FileDifference[] {
  const parent = commit.parents[0] === undefined ? undefined : repository.git.commit(commit.parents[0]);
  return difference(repository.git, parent?.tree, commit.tree);
}

export function commitShape(
  repository: FakeRepository,
  commit: CommitObject,
  at: Surroundings,
  withFiles = false,
): Json {
  const url = repoUrl(repository, at);
  const account = (who: Signature) => {
    const found = at.byEmail(who.email);
    return found === undefined ? null : accountShape(found, at);
  };
  const git = gitCommitShape(repository, commit, at);
  return {
    url: `${url}/commits/${commit.sha}`,
    sha: commit.sha,
    node_id: git['node_id'],
    html_url: git['html_url'],
    comments_url: `${url}/commits/${commit.sha}/comments`,
    commit: {
      url: git['url'],
      author: git['author'],
      committer: git['committer'],
      message: commit.message,
      comment_count: 0,
      tree: git['tree'],
      verification: git['verification'],
    },
    author: account(commit.author),
    committer: account(commit.committer),
    parents: git['parents'],
    ...(withFiles
      ? { files: commitFiles(repository, commit).map((file) => fileShape(file, repository, commit.sha)) }
      : {}),
  };
}

export function compareFiles(repository: FakeRepository, before: string, after: string): Json[] {
  const { git } = repository;
  return difference(git, git.commit(before)?.tree, git.commit(after)?.tree).map((file) =>
    fileShape(file, repository, after),
  );
}

export function pullShape(repository: FakeRepository, pull: Pull, at: Surroundings, whole: boolean): Json {
  const url = `${repoUrl(repository, at)}/pulls/${pull.number}`;
  const html = `https://github.com/${repository.name}/pull/${pull.number}`;
  const user = accountShape(pull.user, at);
  const repo = repositoryShape(repository, at);
  const link = (href: string) => ({ href });
  const shared = {
    url,
    id: pull.id,
    node_id: nodeId('PR', `${repository.name}#${pull.number}`),
    html_url: html,
    diff_url: `${html}.diff`,
    patch_url: `${html}.patch`,
    issue_url: `${repoUrl(repository, at)}/issues/${pull.number}`,
    commits_url: `${url}/commits`,
    review_comments_url: `${url}/comments`,
    review_comment_url: `${url}/comments{/number}`,
    comments_url: `${repoUrl(repository, at)}/issues/${pull.number}/comments`,
    statuses_url: `${repoUrl(repository, at)}/statuses/${pull.headSha}`,
    number: pull.number,
    state: pull.state,
    locked: false,
    title: pull.title,
    user,
    body: pull.body,
    labels: [...pull.labels].map((name) => labelShape(name)),
    milestone: null,
    created_at: pull.createdAt,
    updated_at: pull.updatedAt,
    closed_at: pull.closedAt ?? null,
    merged_at: pull.mergedAt ?? null,
    merge_commit_sha: pull.mergeCommitSha ?? null,
    assignee: null,
    draft: pull.draft,
    head: {
      label: `${pull.headRepository.split('/')[0]}:${pull.head}`,
      ref: pull.head,
      sha: pull.headSha,
      user,
      repo: pull.headRepository === repository.name ? repo : null,
    },
    base: { label: `${repository.owner}:${pull.base}`, ref: pull.base, sha: pull.baseSha, user, repo },
    _links: {
      self: link(url),
      html: link(html),
      issue: link(html),
      comments: link(html),
      review_comments: link(html),
      review_comment: link(html),
      commits: link(html),
      statuses: link(html),
    },
    author_association: 'NONE',
    auto_merge: null,
  };
  return whole
    ? description.complete('pull-request', {
        ...shared,
        merged: pull.merged,
        mergeable: true,
        mergeable_state: 'clean',
        merged_by: pull.mergedBy === undefined ? null : accountShape(pull.mergedBy, at),
      })
    : description.complete('pull-request-simple', shared);
}

export function labelShape(name: string): Json {
  return {
    id: 1,
    node_id: nodeId('LA', name),
    url: `https://api.github.com/labels/${encodeURIComponent(name)}`,
    name,
    description: '',
    color: 'ededed',
    default: false,
  };
}

export function commentShape(repository: FakeRepository, comment: Comment, at: Surroundings): Json {
  return description.complete('issue-comment', {
    id: comment.id,
    node_id: nodeId('IC', comment.id),
    url: `${repoUrl(repository, at)}/issues/comments/${comment.id}`,
    html_url: `https://github.com/${repository.name}/pull/${comment.issue}#issuecomment-${comment.id}`,
    issue_url: `${repoUrl(repository, at)}/issues/${comment.issue}`,
    body: comment.body,
    user: accountShape(comment.user, at),
    created_at: comment.createdAt,
    updated_at: comment.updatedAt,
    author_association: 'NONE',
  });
}

export function environmentShape(repository: FakeRepository, environment: Environment, at: Surroundings): Json {
  return {
    id: environment.id,
    node_id: nodeId('EN', environment.id),
    name: environment.name,
    url: `${repoUrl(repository, at)}/environments/${encodeURIComponent(environment.name)}`,
    html_url: `https://github.com/${repository.name}/deployments`,
    created_at: environment.createdAt,
    updated_at: environment.createdAt,
    protection_rules: [],
    deployment_branch_policy: null,
  };
}

export function runShape(repository: FakeRepository, run: Run, at: Surroundings): Json {
  const head = repository.branch(repository.defaultBranch) ?? '';
  return description.complete('workflow-run', {
    id: run.id,
    run_attempt: run.attempt,
    run_number: 1,
    status: run.status,
    conclusion: run.conclusion ?? null,
    head_sha: head,
    head_branch: repository.defaultBranch,
    path: '.github/workflows/secrets.yml',
    event: 'push',
    url: `${repoUrl(repository, at)}/actions/runs/${run.id}`,
    html_url: `https://github.com/${repository.name}/actions/runs/${run.id}`,
    created_at: repository.createdAt,
    updated_at: repository.createdAt,
  });
}
