/**
 * Cuts GitHub's public GraphQL schema to the types and fields that the test server resolves.
 *
 *   npm install --prefix "$(mktemp -d)" @octokit/graphql-schema@15.26.1
 *   node scripts/cut-graphql.ts <that folder>/node_modules/@octokit/graphql-schema
 *   npx biome check --write __tests__/support/github/github.graphql
 *
 * Field arguments, input types and enums are kept whole: what a client may send is checked as GitHub checks it.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  assertValidSchema,
  buildSchema,
  type DefinitionNode,
  type FieldDefinitionNode,
  Kind,
  type NamedTypeNode,
  parse,
  print,
  type TypeNode,
  visit,
} from 'graphql';

const FIELDS: Readonly<Record<string, readonly string[]>> = {
  Query: ['id', 'node', 'rateLimit', 'repository', 'viewer'],
  Mutation: ['createCommitOnBranch', 'disablePullRequestAutoMerge', 'enablePullRequestAutoMerge', 'updateRefs'],
  CreateCommitOnBranchPayload: ['clientMutationId', 'commit', 'ref'],
  UpdateRefsPayload: ['clientMutationId'],
  EnablePullRequestAutoMergePayload: ['clientMutationId', 'pullRequest'],
  DisablePullRequestAutoMergePayload: ['clientMutationId', 'pullRequest'],
  Node: ['id'],
  RateLimit: ['cost', 'limit', 'nodeCount', 'remaining', 'resetAt', 'used'],
  User: ['id', 'databaseId', 'login', 'url', 'email', 'name'],
  Bot: ['id', 'databaseId', 'login', 'url'],
  Actor: ['login', 'url'],
  RepositoryOwner: ['id', 'login', 'url'],
  Repository: [
    'id',
    'databaseId',
    'name',
    'nameWithOwner',
    'owner',
    'url',
    'isPrivate',
    'autoMergeAllowed',
    'mergeCommitAllowed',
    'squashMergeAllowed',
    'rebaseMergeAllowed',
    'defaultBranchRef',
    'ref',
    'object',
    'pullRequest',
    'pullRequests',
  ],
  Ref: ['id', 'name', 'prefix', 'target', 'repository'],
  GitObject: ['id', 'oid', 'abbreviatedOid'],
  Commit: [
    'id',
    'oid',
    'abbreviatedOid',
    'url',
    'message',
    'messageHeadline',
    'messageBody',
    'committedDate',
    'authoredDate',
    'author',
    'committer',
    'signature',
    'parents',
    'history',
    'file',
    'tree',
    'repository',
  ],
  CommitConnection: ['nodes', 'pageInfo', 'totalCount'],
  CommitHistoryConnection: ['nodes', 'pageInfo', 'totalCount'],
  GitActor: ['name', 'email', 'user', 'date'],
  GitSignature: ['isValid', 'state', 'wasSignedByGitHub', 'email'],
  GpgSignature: ['isValid', 'state', 'wasSignedByGitHub', 'email', 'keyId'],
  Tree: ['id', 'oid', 'abbreviatedOid', 'entries'],
  TreeEntry: ['name', 'path', 'type', 'mode', 'oid', 'object', 'size'],
  Blob: ['id', 'oid', 'abbreviatedOid', 'byteSize', 'isBinary', 'isTruncated', 'text'],
  PageInfo: ['endCursor', 'hasNextPage', 'hasPreviousPage', 'startCursor'],
  AutoMergeRequest: ['enabledAt', 'enabledBy', 'mergeMethod'],
  PullRequestConnection: ['nodes', 'pageInfo', 'totalCount'],
  PullRequest: [
    'id',
    'number',
    'url',
    'title',
    'body',
    'state',
    'merged',
    'mergedAt',
    'closed',
    'closedAt',
    'createdAt',
    'updatedAt',
    'isDraft',
    'autoMergeRequest',
    'author',
    'headRefName',
    'headRefOid',
    'headRef',
    'baseRefName',
    'baseRefOid',
    'headRepository',
    'isCrossRepository',
  ],
};

function named(type: TypeNode): NamedTypeNode {
  return type.kind === Kind.NAMED_TYPE ? type : named(type.type);
}

function unique(fields: readonly FieldDefinitionNode[]): FieldDefinitionNode[] {
  return [...new Map(fields.map((field) => [field.name.value, field])).values()];
}

const folder = process.argv[2];
if (folder === undefined) throw new Error('usage: node scripts/cut-graphql.ts <folder of @octokit/graphql-schema>');
const { version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as { version: string };
// `lib/` and the package's root version move together; the published version is the one of the tag.
const bare = visit(parse(readFileSync(join(folder, 'schema.graphql'), 'utf8'), { noLocation: true }), {
  enter: (node) => {
    if ('description' in node && node.description !== undefined) return { ...node, description: undefined };
    return undefined;
  },
  Directive: () => null,
});
const definitions = new Map<string, DefinitionNode>();
for (const definition of bare.definitions)
  if ('name' in definition && definition.name) definitions.set(definition.name.value, definition);

const wanted = new Map<string, DefinitionNode>();
const queue: string[] = [];
for (const [name, names] of Object.entries(FIELDS)) {
  const definition = definitions.get(name);
  if (definition?.kind !== Kind.OBJECT_TYPE_DEFINITION && definition?.kind !== Kind.INTERFACE_TYPE_DEFINITION)
    throw new Error(`no type ${name}`);
  const fields = unique(definition.fields ?? []).filter((field) => names.includes(field.name.value));
  const missing = names.filter((wantedName) => !fields.some((field) => field.name.value === wantedName));
  if (missing.length > 0) throw new Error(`${name} has no ${missing.join(', ')}`);
  const interfaces = (definition.interfaces ?? []).filter((type) => type.name.value in FIELDS);
  wanted.set(name, { ...definition, fields, interfaces });
  for (const field of fields) {
    queue.push(named(field.type).name.value);
    for (const argument of field.arguments ?? []) queue.push(named(argument.type).name.value);
  }
}
for (let name = queue.pop(); name !== undefined; name = queue.pop()) {
  if (wanted.has(name) || ['ID', 'Int', 'Float', 'String', 'Boolean'].includes(name)) continue;
  const definition = definitions.get(name);
  if (definition === undefined) throw new Error(`no type ${name}`);
  if (definition.kind === Kind.OBJECT_TYPE_DEFINITION || definition.kind === Kind.INTERFACE_TYPE_DEFINITION) {
    throw new Error(`${name} is reached but none of its fields are listed`);
  }
  wanted.set(name, definition);
  if (definition.kind === Kind.INPUT_OBJECT_TYPE_DEFINITION)
    for (const field of definition.fields ?? []) queue.push(named(field.type).name.value);
}

const sdl = [...wanted.values()].map((definition) => print(definition)).join('\n\n');
assertValidSchema(buildSchema(sdl));
const licence = readFileSync(join(folder, 'LICENSE.md'), 'utf8')
  .trim()
  .split('\n')
  .map((line) => `# ${line}`.trimEnd());
const head = [
  `# Cut by scripts/cut-graphql.ts from @octokit/graphql-schema ${version}, file schema.graphql.`,
  '#',
  ...licence,
];
const target = new URL('../__tests__/support/github/github.graphql', import.meta.url);
writeFileSync(target, `${head.join('\n')}\n\n${sdl}\n`);
console.log(`${target.pathname}: ${wanted.size} types, ${sdl.length} bytes`);
