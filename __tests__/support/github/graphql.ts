import { readFileSync } from 'node:fs';
import { buildSchema, execute, getOperationAST, parse, validate } from 'graphql';
import type { FileChanges } from './git-store.ts';
import { type Fields, type GraphqlCall, GraphqlViews, problem } from './graphql-views.ts';
import { isoSeconds, Problem } from './model.ts';
import type { FakeRepository } from './repository.ts';
import { nodeId } from './shapes.ts';

const schema = buildSchema(readFileSync(new URL('./github.graphql', import.meta.url), 'utf8'));

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

/** The roots: what is read through the views, and what is changed. */
class Roots extends GraphqlViews {
  root(): Fields {
    const { token } = this.call;
    return {
      viewer: () => this.account(token.account),
      rateLimit: () => ({
        cost: 1,
        limit: 5000,
        nodeCount: 1,
        remaining: 4999,
        used: 1,
        resetAt: isoSeconds(this.call.now()),
      }),
      repository: ({ owner, name }: { owner: string; name: string }) => {
        const found = this.call.repository(`${owner}/${name}`);
        const visible =
          found !== undefined && (token.repositories === undefined || token.repositories.includes(found.name));
        if (!visible) throw problem('NOT_FOUND', `Could not resolve to a Repository with the name '${owner}/${name}'.`);
        return this.repository(found);
      },
      createCommitOnBranch: ({ input }: { input: CreateCommitInput }) => this.#createCommit(input),
      updateRefs: ({ input }: { input: UpdateRefsInput }) => this.#updateRefs(input),
      enablePullRequestAutoMerge: ({ input }: { input: AutoMergeInput }) => this.#autoMerge(input, true),
      disablePullRequestAutoMerge: ({ input }: { input: AutoMergeInput }) => this.#autoMerge(input, false),
    };
  }

  #autoMerge({ pullRequestId, mergeMethod = 'MERGE', expectedHeadOid }: AutoMergeInput, on: boolean): Fields {
    for (const repository of this.call.repositories()) {
      const pull = repository.pulls.find(
        ({ number }) => nodeId('PR', `${repository.name}#${number}`) === pullRequestId,
      );
      if (pull === undefined) continue;
      this.need(repository, { contents: 'write', pull_requests: 'write' });
      const refuse = (message: string) => problem('UNPROCESSABLE', message);
      if (!on && pull.autoMerge === undefined) throw refuse("Can't disable auto-merge for this pull request.");
      if (on && !repository.autoMergeAllowed) throw refuse('Auto merge is not allowed for this repository');
      if (on && !repository.mergeMethods.has(mergeMethod.toLowerCase()))
        throw refuse(`Merge method ${mergeMethod.toLowerCase()} merging is not allowed on this repository`);
      if (on && expectedHeadOid !== undefined && expectedHeadOid !== pull.headSha)
        throw refuse('Head sha didn’t match the expected head oid');
      if (on && pull.draft) throw refuse('Pull request Pull request is in draft status');
      if (on && !repository.asksForChecks) throw refuse('Pull request Pull request is in clean status');
      pull.autoMerge = on
        ? { method: mergeMethod, by: this.call.token.account, at: isoSeconds(this.call.now()) }
        : undefined;
      return { clientMutationId: null, pullRequest: () => this.pull(repository, pull) };
    }
    throw problem('NOT_FOUND', `Could not resolve to a node with the global id of '${pullRequestId}'.`);
  }

  #createCommit(input: CreateCommitInput): Fields {
    const { token } = this.call;
    const { branch } = input;
    const byId = branch.id === undefined ? undefined : this.#refById(branch.id);
    const repository = byId?.repository ?? this.call.repository(branch.repositoryNameWithOwner ?? '');
    const name = byId?.branch ?? branch.branchName;
    if (repository === undefined || name === undefined) throw problem('NOT_FOUND', 'Could not resolve the branch.');
    this.need(repository, { contents: 'write' });
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
      commit: () => this.object(repository, sha),
      ref: () => this.ref(repository, `refs/heads/${name}`),
    };
  }

  #updateRefs(input: UpdateRefsInput): Fields {
    const repository = [...this.call.repositories()].find((each) => nodeId('R', each.name) === input.repositoryId);
    if (repository === undefined)
      throw problem('NOT_FOUND', `Could not resolve to a node with the global id of '${input.repositoryId}'.`);
    this.need(repository, { contents: 'write' });
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
    for (const repository of this.call.repositories()) {
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

interface AutoMergeInput {
  readonly pullRequestId: string;
  readonly mergeMethod?: string;
  readonly expectedHeadOid?: string;
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
    rootValue: new Roots(call).root(),
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
