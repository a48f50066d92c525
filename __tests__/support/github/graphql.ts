import { readFileSync } from 'node:fs';
import { buildSchema, execute, GraphQLError, getOperationAST, parse, validate } from 'graphql';
import { log } from './git-history.ts';
import type { CommitObject, FileChanges } from './git-store.ts';
import { isoSeconds, Problem, type Rights, type Token } from './model.ts';
import type { FakeRepository, Pull } from './repository.ts';
import { covers } from './route.ts';
import { nodeId, type Surroundings } from './shapes.ts';

const schema = buildSchema(readFileSync(new URL('./github.graphql', import.meta.url), 'utf8'));

export interface GraphqlCall {
  readonly token: Token;
  readonly at: Surroundings;
  readonly now: () => Date;
  readonly repository: (name: string) => FakeRepository | undefined;
  readonly repositories: () => Iterable<FakeRepository>;
}

export interface GraphqlRequest {
  readonly query: string;
  readonly variables?: Readonly<Record<string, unknown>>;
}

export interface GraphqlAnswer {
  readonly data?: unknown;
  readonly errors?: readonly Readonly<Record<string, unknown>>[];
}

/** Names of the root fields that a request asks for: `createCommitOnBranch`, `repository`, … */
export function operationOf(request: GraphqlRequest): string | undefined {
  try {
    const operation = getOperationAST(parse(request.query));
    return operation?.selectionSet.selections.map((each) => (each.kind === 'Field' ? each.name.value : '')).join(',');
  } catch {
    return undefined;
  }
}

/** An error as GitHub sends it: with a `type` beside the message. */
function problem(type: string, message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { type } });
}

type Fields = Record<string, unknown>;
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

class Resolvers {
  readonly #call: GraphqlCall;

  constructor(call: GraphqlCall) {
    this.#call = call;
  }

  #need(repository: FakeRepository, needs: Rights): void {
    const { token } = this.#call;
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
    this.#need(repository, { contents: 'read' });
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
      defaultBranchRef: () => this.#ref(repository, `refs/heads/${repository.defaultBranch}`),
      ref: ({ qualifiedName }: { qualifiedName: string }) =>
        this.#ref(repository, qualifiedName.startsWith('refs/') ? qualifiedName : `refs/heads/${qualifiedName}`),
      object: ({ oid, expression }: { oid?: string; expression?: string }) => {
        const [name = '', path] = (expression ?? '').split(/:(.*)/s);
        const commit = git.commit(repository.branch(name) ?? git.ref(name) ?? name);
        const sha =
          oid ?? (path === undefined || path === '' ? commit?.sha : commit && git.entry(commit.tree, path)?.sha);
        return sha === undefined ? null : this.#object(repository, sha);
      },
      pullRequest: ({ number }: { number: number }) => {
        const pull = repository.pulls.find((each) => each.number === number);
        if (pull === undefined)
          throw problem('NOT_FOUND', `Could not resolve to a PullRequest with the number of ${number}.`);
        return this.#pull(repository, pull);
      },
      pullRequests: (
        args: Page & {
          states?: string[];
          headRefName?: string;
          baseRefName?: string;
          orderBy?: { field: string; direction: string };
        },
      ) => {
        this.#need(repository, { pull_requests: 'read' });
        const descending = args.orderBy?.direction === 'DESC';
        const items = repository.pulls
          .filter((pull) => args.states === undefined || args.states.includes(stateOf(pull)))
          .filter((pull) => args.headRefName === undefined || pull.head === args.headRefName)
          .filter((pull) => args.baseRefName === undefined || pull.base === args.baseRefName)
          .sort((a, b) => (descending ? b.number - a.number : a.number - b.number));
        return connection(items, args, (pull) => this.#pull(repository, pull));
      },
    };
  }

  #ref(repository: FakeRepository, name: string): Fields | null {
    const sha = repository.git.ref(name);
    if (sha === undefined) return null;
    const prefix = /^refs\/[^/]+\//.exec(name)?.[0] ?? 'refs/';
    return {
      __typename: 'Ref',
      id: nodeId('REF', `${repository.name}:${name}`),
      name: name.slice(prefix.length),
      prefix,
      repository: () => this.repository(repository),
      target: () => this.#object(repository, sha),
    };
  }

  #object(repository: FakeRepository, sha: string): Fields | null {
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
      object: () => this.#object(repository, sha),
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
        const account = this.#call.at.byEmail(who.email);
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
      tree: () => this.#object(repository, commit.tree),
      parents: (page: Page) => connection(commit.parents, page, (sha) => this.#object(repository, sha)),
      history: (page: Page) => connection(log(git, commit.sha), page, (each) => this.#commit(repository, each)),
      file: ({ path }: { path: string }) => {
        const item = git.entry(commit.tree, path);
        return item === undefined ? null : this.#entry(repository, item.mode, item.name, path, item.sha);
      },
    };
  }

  #pull(repository: FakeRepository, pull: Pull): Fields {
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
      author: () => ({ ...this.account(pull.user), __typename: pull.user.type }),
      headRefName: pull.head,
      headRefOid: pull.headSha,
      headRef: () =>
        pull.headRepository === repository.name ? this.#ref(repository, `refs/heads/${pull.head}`) : null,
      baseRefName: pull.base,
      baseRefOid: pull.baseSha,
      headRepository: () => (pull.headRepository === repository.name ? this.repository(repository) : null),
      isCrossRepository: pull.headRepository !== repository.name,
    };
  }

  root(): Fields {
    const { token } = this.#call;
    return {
      viewer: () => this.account(token.account),
      rateLimit: () => ({
        cost: 1,
        limit: 5000,
        nodeCount: 1,
        remaining: 4999,
        used: 1,
        resetAt: isoSeconds(this.#call.now()),
      }),
      repository: ({ owner, name }: { owner: string; name: string }) => {
        const found = this.#call.repository(`${owner}/${name}`);
        const visible =
          found !== undefined && (token.repositories === undefined || token.repositories.includes(found.name));
        if (!visible) throw problem('NOT_FOUND', `Could not resolve to a Repository with the name '${owner}/${name}'.`);
        return this.repository(found);
      },
      createCommitOnBranch: ({ input }: { input: CreateCommitInput }) => this.#createCommit(input),
      updateRefs: ({ input }: { input: UpdateRefsInput }) => this.#updateRefs(input),
    };
  }

  #createCommit(input: CreateCommitInput): Fields {
    const { token } = this.#call;
    const { branch } = input;
    const byId = branch.id === undefined ? undefined : this.#refById(branch.id);
    const repository = byId?.repository ?? this.#call.repository(branch.repositoryNameWithOwner ?? '');
    const name = byId?.branch ?? branch.branchName;
    if (repository === undefined || name === undefined) throw problem('NOT_FOUND', 'Could not resolve the branch.');
    this.#need(repository, { contents: 'write' });
    const head = repository.branch(name);
    if (head === undefined) throw problem('NOT_FOUND', `Could not resolve to a branch with the name '${name}'.`);
    if (head !== input.expectedHeadOid) {
      throw problem(
        'STALE_DATA',
        `Expected branch to point to "${input.expectedHeadOid}" but it did not.  Pull and try again.`,
      );
    }
    const changes: Record<string, Buffer | null> = {};
    const parent = repository.git.commit(head);
    for (const { path } of input.fileChanges?.deletions ?? []) {
      if (parent === undefined || repository.git.entry(parent.tree, path) === undefined) {
        throw problem(
          'UNPROCESSABLE',
          `A path was requested for deletion which does not exist as of commit oid \`${head}\``,
        );
      }
      changes[path] = null;
    }
    for (const { path, contents } of input.fileChanges?.additions ?? [])
      changes[path] = Buffer.from(contents, 'base64');
    const paths = Object.keys(changes);
    if (paths.some((path) => path.startsWith('.github/workflows/')) && token.rights.workflows !== 'write') {
      throw problem(
        'FORBIDDEN',
        'refusing to allow an integration to create or update a workflow without `workflows` permission',
      );
    }
    const message = input.message.body ? `${input.message.headline}\n\n${input.message.body}` : input.message.headline;
    const sha = repository.makeCommit({
      parents: [head],
      changes: changes as FileChanges,
      message,
      author: token.account,
      signed: true,
    });
    this.#refused(() => repository.updateRefs([{ name: `refs/heads/${name}`, before: head, after: sha }]));
    return {
      clientMutationId: null,
      commit: () => this.#object(repository, sha),
      ref: () => this.#ref(repository, `refs/heads/${name}`),
    };
  }

  #updateRefs(input: UpdateRefsInput): Fields {
    const repository = [...this.#call.repositories()].find((each) => nodeId('R', each.name) === input.repositoryId);
    if (repository === undefined)
      throw problem('NOT_FOUND', `Could not resolve to a node with the global id of '${input.repositoryId}'.`);
    this.#need(repository, { contents: 'write' });
    this.#refused(() =>
      repository.updateRefs(
        input.refUpdates.map((each) => ({
          name: each.name,
          after: each.afterOid,
          force: each.force,
          ...(each.beforeOid == null ? {} : { before: each.beforeOid }),
        })),
      ),
    );
    return { clientMutationId: null };
  }

  #refById(id: string): { repository: FakeRepository; branch: string } | undefined {
    for (const repository of this.#call.repositories()) {
      const branch = repository
        .branches()
        .find((name) => nodeId('REF', `${repository.name}:refs/heads/${name}`) === id);
      if (branch !== undefined) return { repository, branch };
    }
    return undefined;
  }

  #refused(action: () => void): void {
    try {
      action();
    } catch (error) {
      if (error instanceof Problem) throw problem('UNPROCESSABLE', error.message);
      throw error;
    }
  }
}

interface CreateCommitInput {
  readonly branch: { readonly id?: string; readonly repositoryNameWithOwner?: string; readonly branchName?: string };
  readonly expectedHeadOid: string;
  readonly message: { readonly headline: string; readonly body?: string };
  readonly fileChanges?: {
    readonly additions?: readonly { readonly path: string; readonly contents: string }[];
    readonly deletions?: readonly { readonly path: string }[];
  };
}

interface UpdateRefsInput {
  readonly repositoryId: string;
  readonly refUpdates: readonly {
    readonly name: string;
    readonly afterOid: string;
    readonly beforeOid?: string | null;
    readonly force: boolean;
  }[];
}

function stateOf(pull: Pull): string {
  if (pull.merged) return 'MERGED';
  return pull.state === 'open' ? 'OPEN' : 'CLOSED';
}

/** Scalars that GitHub itself checks, though its schema cannot say how. */
function oidFaults(value: unknown, path = ''): string[] {
  if (Array.isArray(value)) return value.flatMap((item, index) => oidFaults(item, `${path}[${index}]`));
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    /Oid$/.test(key) && typeof inner === 'string' && !/^[0-9a-f]{40}$/.test(inner)
      ? [`${path}.${key} is no object id`]
      : oidFaults(inner, `${path}.${key}`),
  );
}

/**
 * Runs a request on GitHub's own schema. `faults` are a client's mistakes (an unknown field, a missing input): GitHub answers
 * them with errors too, and no test should send them.
 */
export async function runGraphql(
  request: GraphqlRequest,
  call: GraphqlCall,
): Promise<{ answer: GraphqlAnswer; faults: string[] }> {
  let document: ReturnType<typeof parse>;
  try {
    document = parse(request.query);
  } catch (error) {
    const message = error instanceof Error ? error.message : 'syntax error';
    return { answer: { errors: [{ message }] }, faults: [message] };
  }
  const invalid = validate(schema, document);
  if (invalid.length > 0) {
    return {
      answer: { errors: invalid.map((error) => ({ message: error.message, locations: error.locations })) },
      faults: invalid.map((error) => error.message),
    };
  }
  const faults = oidFaults(request.variables);
  const result = await execute({
    schema,
    document,
    rootValue: new Resolvers(call).root(),
    variableValues: request.variables ?? {},
  });
  const errors = result.errors?.map((error) => {
    const type = error.extensions['type'];
    // Only what the resolvers meant to say has a type: anything else is a request that does not fit the schema, or our own fault.
    if (type === undefined) faults.push(error.message);
    return {
      ...(type === undefined ? {} : { type }),
      path: error.path ?? [],
      locations: error.locations,
      message: error.message,
    };
  });
  return {
    answer: {
      ...(result.data === undefined ? {} : { data: result.data }),
      ...(errors === undefined ? {} : { errors }),
    },
    faults,
  };
}
