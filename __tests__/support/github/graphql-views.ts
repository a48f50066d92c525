import { GraphQLError } from 'graphql';
import { log } from './git-history.ts';
import type { CommitObject } from './git-store.ts';
import { isoSeconds, type Rights, type Token } from './model.ts';
import type { FakeRepository, Pull } from './repository.ts';
import { covers } from './route.ts';
import { nodeId, type Surroundings } from './shapes.ts';

export interface GraphqlCall {
  readonly token: Token;
  readonly at: Surroundings;
  readonly now: () => Date;
  readonly repository: (name: string) => FakeRepository | undefined;
  readonly repositories: () => Iterable<FakeRepository>;
}

/** An error as GitHub sends it: with a `type` beside the message. */
export function problem(type: string, message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { type } });
}

export type Fields = Record<string, unknown>;
type Page = { first?: number; last?: number; after?: string };

function connection<T, U>(items: readonly T[], page: Page, shape: (item: T) => U): Fields {
  if (page.first === undefined && page.last === undefined) {
    throw problem(
      'MISSING_PAGINATION_BOUNDARIES',
      'You must provide a `first` or `last` value to properly paginate the connection.',
    );
  }
  const start = page.after === undefined ? 0 : Number(page.after) + 1;
  const from = items.slice(start);
  const cut = page.first === undefined ? from.slice(-(page.last ?? 0)) : from.slice(0, page.first);
  const end = start + cut.length;
  return {
    nodes: cut.map(shape),
    totalCount: items.length,
    pageInfo: {
      hasNextPage: end < items.length,
      hasPreviousPage: start > 0,
      startCursor: cut.length === 0 ? null : String(start),
      endCursor: cut.length === 0 ? null : String(end - 1),
    },
  };
}

/** Repositories, refs, objects and pull requests as GraphQL shows them; what is not asked for is not made. */
export class GraphqlViews {
  protected readonly call: GraphqlCall;

  constructor(call: GraphqlCall) {
    this.call = call;
  }

  protected need(repository: FakeRepository, needs: Rights): void {
    const { token } = this.call;
    const visible = token.repositories === undefined || token.repositories.includes(repository.name);
    if (!visible) throw problem('NOT_FOUND', `Could not resolve to a Repository with the name '${repository.name}'.`);
    const publicRead = !repository.private && Object.values(needs).every((level) => level === 'read');
    if (!publicRead && !covers(token.rights, needs)) {
      throw problem(
        'FORBIDDEN',
        `Resource not accessible by ${token.kind === 'pat' ? 'personal access token' : 'integration'}`,
      );
    }
  }

  account(account: Token['account']): Fields {
    return {
      __typename: 'User',
      id: nodeId('U', account.id),
      databaseId: account.id,
      login: account.login,
      name: account.name,
      email: '',
      url: `https://github.com/${account.login}`,
    };
  }

  repository(repository: FakeRepository): Fields {
    this.need(repository, { contents: 'read' });
    const { git } = repository;
    return {
      __typename: 'Repository',
      id: nodeId('R', repository.name),
      databaseId: repository.id,
      name: repository.name.split('/')[1],
      nameWithOwner: repository.name,
      owner: {
        __typename: 'User',
        id: nodeId('U', 1),
        login: repository.owner,
        url: `https://github.com/${repository.owner}`,
      },
      url: `https://github.com/${repository.name}`,
      isPrivate: repository.private,
      autoMergeAllowed: repository.autoMergeAllowed,
      mergeCommitAllowed: repository.mergeMethods.has('merge'),
      squashMergeAllowed: repository.mergeMethods.has('squash'),
      rebaseMergeAllowed: repository.mergeMethods.has('rebase'),
      defaultBranchRef: () => this.ref(repository, `refs/heads/${repository.defaultBranch}`),
      ref: ({ qualifiedName }: { qualifiedName: string }) =>
        this.ref(repository, qualifiedName.startsWith('refs/') ? qualifiedName : `refs/heads/${qualifiedName}`),
      object: ({ oid, expression }: { oid?: string; expression?: string }) => {
        const [name = '', path] = (expression ?? '').split(/:(.*)/s);
        const commit = git.commit(repository.branch(name) ?? git.ref(name) ?? name);
        const sha =
          oid ?? (path === undefined || path === '' ? commit?.sha : commit && git.entry(commit.tree, path)?.sha);
        return sha === undefined ? null : this.object(repository, sha);
      },
      pullRequest: ({ number }: { number: number }) => {
        const pull = repository.pulls.find((each) => each.number === number);
        if (pull === undefined)
          throw problem('NOT_FOUND', `Could not resolve to a PullRequest with the number of ${number}.`);
        return this.pull(repository, pull);
      },
      pullRequests: (
        args: Page & {
          states?: string[];
          headRefName?: string;
          baseRefName?: string;
          orderBy?: { field: string; direction: string };
        },
      ) => {
        this.need(repository, { pull_requests: 'read' });
        const descending = args.orderBy?.direction === 'DESC';
        const items = repository.pulls
          .filter((pull) => args.states === undefined || args.states.includes(stateOf(pull)))
          .filter((pull) => args.headRefName === undefined || pull.head === args.headRefName)
          .filter((pull) => args.baseRefName === undefined || pull.base === args.baseRefName)
          .sort((a, b) => (descending ? b.number - a.number : a.number - b.number));
        return connection(items, args, (pull) => this.pull(repository, pull));
      },
    };
  }

  protected ref(repository: FakeRepository, name: string): Fields | null {
    const sha = repository.git.ref(name);
    if (sha === undefined) return null;
    const prefix = /^refs\/[^/]+\//.exec(name)?.[0] ?? 'refs/';
    return {
      __typename: 'Ref',
      id: nodeId('REF', `${repository.name}:${name}`),
      name: name.slice(prefix.length),
      prefix,
      repository: () => this.repository(repository),
      target: () => this.object(repository, sha),
    };
  }

  protected object(repository: FakeRepository, sha: string): Fields | null {
    const object = repository.git.read(sha);
    if (object === undefined) return null;
    const shared = { id: nodeId('O', sha), oid: sha, abbreviatedOid: sha.slice(0, 7) };
    if (object.type === 'blob') {
      const text = object.body.toString();
      const binary = object.body.includes(0);
      // GitHub cuts long texts; a client that wants them whole reads the blob.
      const cut = text.length > 512_000;
      return {
        __typename: 'Blob',
        ...shared,
        byteSize: object.body.length,
        isBinary: binary,
        isTruncated: cut,
        text: binary ? null : text.slice(0, 512_000),
      };
    }
    if (object.type === 'tree') {
      const items = repository.git.tree(sha) ?? [];
      return {
        __typename: 'Tree',
        ...shared,
        entries: items.map((item) => this.#entry(repository, item.mode, item.name, item.name, item.sha)),
      };
    }
    const commit = repository.git.commit(sha);
    return commit === undefined ? null : this.#commit(repository, commit);
  }

  #entry(repository: FakeRepository, mode: string, name: string, path: string, sha: string): Fields {
    return {
      __typename: 'TreeEntry',
      name,
      path,
      mode: Number.parseInt(mode, 8),
      type: mode === '40000' ? 'tree' : 'blob',
      oid: sha,
      size: repository.git.blob(sha)?.length ?? 0,
      object: () => this.object(repository, sha),
    };
  }

  #commit(repository: FakeRepository, commit: CommitObject): Fields {
    const { git } = repository;
    const actor = (who: CommitObject['author']) => ({
      __typename: 'GitActor',
      name: who.name,
      email: who.email,
      date: isoSeconds(who.date),
      // A bot is no User, so GitHub has nothing to say here for one.
      user: () => {
        const account = this.call.at.byEmail(who.email);
        return account?.type === 'User' ? this.account(account) : null;
      },
    });
    const [headline = '', ...rest] = commit.message.split('\n');
    return {
      __typename: 'Commit',
      id: nodeId('C', commit.sha),
      oid: commit.sha,
      abbreviatedOid: commit.sha.slice(0, 7),
      url: `https://github.com/${repository.name}/commit/${commit.sha}`,
      message: commit.message,
      messageHeadline: headline,
      messageBody: rest.join('\n').trim(),
      committedDate: isoSeconds(commit.committer.date),
      authoredDate: isoSeconds(commit.author.date),
      author: actor(commit.author),
      committer: actor(commit.committer),
      signature: () => {
        const byGitHub = repository.verified.has(commit.sha);
        if (!byGitHub && !repository.signedByPeople.has(commit.sha)) return null;
        const email = byGitHub ? 'noreply@github.com' : commit.committer.email;
        return {
          __typename: 'GpgSignature',
          isValid: true,
          state: 'VALID',
          wasSignedByGitHub: byGitHub,
          email,
          keyId: 'B5690EEEBB952194',
        };
      },
      repository: () => this.repository(repository),
      tree: () => this.object(repository, commit.tree),
      parents: (page: Page) => connection(commit.parents, page, (sha) => this.object(repository, sha)),
      history: (page: Page) => connection(log(git, commit.sha), page, (each) => this.#commit(repository, each)),
      file: ({ path }: { path: string }) => {
        const item = git.entry(commit.tree, path);
        return item === undefined ? null : this.#entry(repository, item.mode, item.name, path, item.sha);
      },
    };
  }

  protected pull(repository: FakeRepository, pull: Pull): Fields {
    return {
      __typename: 'PullRequest',
      id: nodeId('PR', `${repository.name}#${pull.number}`),
      number: pull.number,
      url: `https://github.com/${repository.name}/pull/${pull.number}`,
      title: pull.title,
      body: pull.body,
      state: stateOf(pull),
      merged: pull.merged,
      mergedAt: pull.mergedAt ?? null,
      closed: pull.state === 'closed',
      closedAt: pull.closedAt ?? null,
      createdAt: pull.createdAt,
      updatedAt: pull.updatedAt,
      isDraft: pull.draft,
      autoMergeRequest: () =>
        pull.autoMerge === undefined
          ? null
          : {
              enabledAt: pull.autoMerge.at,
              // A bot's login is without its brackets here.
              enabledBy: {
                ...this.account(pull.autoMerge.by),
                __typename: pull.autoMerge.by.type,
                login: pull.autoMerge.by.login.replace(/\[bot\]$/, ''),
              },
              mergeMethod: pull.autoMerge.method,
            },
      author: () => ({ ...this.account(pull.user), __typename: pull.user.type }),
      headRefName: pull.head,
      headRefOid: pull.headSha,
      headRef: () => (pull.headRepository === repository.name ? this.ref(repository, `refs/heads/${pull.head}`) : null),
      baseRefName: pull.base,
      baseRefOid: pull.baseSha,
      headRepository: () => (pull.headRepository === repository.name ? this.repository(repository) : null),
      isCrossRepository: pull.headRepository !== repository.name,
    };
  }
}

function stateOf(pull: Pull): string {
  if (pull.merged) return 'MERGED';
  return pull.state === 'open' ? 'OPEN' : 'CLOSED';
}
