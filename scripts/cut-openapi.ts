/**
 * Cuts GitHub's official OpenAPI description to the operations that the test server offers.
 *
 *   npm install --prefix "$(mktemp -d)" @octokit/openapi@23.0.2
 *   node scripts/cut-openapi.ts <that folder>/node_modules/@octokit/openapi
 *
 * The whole package is 385 MB, so it is no dependency: the cut is committed with its version and licence.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };
type Node = { [key: string]: Json };

const REPO = '/repos/{owner}/{repo}';
const ORG = '/orgs/{org}';

type Operations = Readonly<Record<string, readonly string[]>>;

const secrets = (path: string): Operations => ({
  [path]: ['get'],
  [`${path}/public-key`]: ['get'],
  [`${path}/{secret_name}`]: ['get', 'put', 'delete'],
});

const variables = (path: string): Operations => ({
  [path]: ['get', 'post'],
  [`${path}/{name}`]: ['get', 'patch', 'delete'],
});

/** Which repositories may use something of an organisation. */
const selection = (path: string): Operations => ({
  [`${path}/repositories`]: ['get', 'put'],
});

/** What the server answers; anything else is an unknown path there. */
const OPERATIONS: Operations = {
  '/meta': ['get'],
  '/rate_limit': ['get'],
  '/user': ['get'],
  '/installation/repositories': ['get'],
  '/app-manifests/{code}/conversions': ['post'],
  '/user/repos': ['get'],
  '/orgs/{org}/repos': ['get'],
  '/orgs/{org}/properties/values': ['get'],
  [REPO]: ['get'],
  [`${REPO}/git/ref/{ref}`]: ['get'],
  [`${REPO}/git/matching-refs/{ref}`]: ['get'],
  [`${REPO}/git/refs`]: ['post'],
  [`${REPO}/git/refs/{ref}`]: ['patch', 'delete'],
  [`${REPO}/git/commits`]: ['post'],
  [`${REPO}/git/commits/{commit_sha}`]: ['get'],
  [`${REPO}/git/trees`]: ['post'],
  [`${REPO}/git/trees/{tree_sha}`]: ['get'],
  [`${REPO}/git/blobs`]: ['post'],
  [`${REPO}/git/blobs/{file_sha}`]: ['get'],
  [`${REPO}/contents/{path}`]: ['get'],
  [`${REPO}/compare/{basehead}`]: ['get'],
  [`${REPO}/commits`]: ['get'],
  [`${REPO}/commits/{ref}`]: ['get'],
  [`${REPO}/pulls`]: ['get', 'post'],
  [`${REPO}/pulls/{pull_number}`]: ['get', 'patch'],
  [`${REPO}/pulls/{pull_number}/requested_reviewers`]: ['post'],
  [`${REPO}/issues/{issue_number}/comments`]: ['get', 'post'],
  [`${REPO}/issues/comments/{comment_id}`]: ['get', 'patch'],
  [`${REPO}/issues/{issue_number}/labels`]: ['get', 'post'],
  [`${REPO}/issues/{issue_number}/assignees`]: ['post'],
  [`${REPO}/actions/runs/{run_id}`]: ['get'],
  [`${REPO}/actions/runs/{run_id}/attempts/{attempt_number}`]: ['get'],
  [`${REPO}/environments`]: ['get'],
  [`${REPO}/environments/{environment_name}`]: ['get', 'put'],
  ...secrets(`${REPO}/actions/secrets`),
  ...secrets(`${REPO}/dependabot/secrets`),
  ...secrets(`${REPO}/codespaces/secrets`),
  ...secrets(`${REPO}/environments/{environment_name}/secrets`),
  ...variables(`${REPO}/actions/variables`),
  ...variables(`${REPO}/environments/{environment_name}/variables`),
  [`${REPO}/actions/organization-secrets`]: ['get'],
  [`${REPO}/actions/organization-variables`]: ['get'],
  [`${REPO}/keys`]: ['get', 'post'],
  [`${REPO}/keys/{key_id}`]: ['get', 'delete'],
  ...secrets(`${ORG}/actions/secrets`),
  ...secrets(`${ORG}/dependabot/secrets`),
  ...secrets(`${ORG}/codespaces/secrets`),
  ...selection(`${ORG}/actions/secrets/{secret_name}`),
  ...selection(`${ORG}/dependabot/secrets/{secret_name}`),
  ...selection(`${ORG}/codespaces/secrets/{secret_name}`),
  ...variables(`${ORG}/actions/variables`),
  ...selection(`${ORG}/actions/variables/{name}`),
};

/** Prose and samples: nothing that a check reads. */
const PROSE = new Set([
  'description',
  'summary',
  'example',
  'examples',
  'externalDocs',
  'tags',
  'x-github',
  'x-octokit',
  'title',
]);
/** Maps whose keys are names chosen by the API; `description` is a property there, not prose. */
const NAMED = new Set(['properties', 'patternProperties', 'schemas', 'parameters', 'responses', 'paths', 'headers']);

function strip(node: Json, named = false): Json {
  if (Array.isArray(node)) return node.map((item) => strip(item));
  if (node === null || typeof node !== 'object') return node;
  const kept: Node = {};
  for (const [key, value] of Object.entries(node)) {
    if (!named && PROSE.has(key)) continue;
    if (!named && (key === 'enum' || key === 'required' || key === 'default')) kept[key] = value;
    else kept[key] = strip(value, !named && NAMED.has(key) && !Array.isArray(value));
  }
  return kept;
}

function references(node: Json, found: Set<string>): void {
  if (Array.isArray(node)) for (const item of node) references(item, found);
  else if (node !== null && typeof node === 'object') {
    for (const [key, value] of Object.entries(node)) {
      if (key === '$ref' && typeof value === 'string') found.add(value);
      else references(value, found);
    }
  }
}

function at(root: Node, pointer: string): Json {
  let node: Json = root;
  for (const part of pointer.replace(/^#\//, '').split('/')) {
    const key = part.replaceAll('~1', '/').replaceAll('~0', '~');
    if (node === null || typeof node !== 'object' || Array.isArray(node) || node[key] === undefined)
      throw new Error(`no ${pointer}`);
    node = node[key];
  }
  return node;
}

function put(root: Node, pointer: string, value: Json): void {
  const parts = pointer.replace(/^#\//, '').split('/');
  let node = root;
  for (const part of parts.slice(0, -1)) {
    node[part] ??= {};
    node = node[part] as Node;
  }
  node[parts.at(-1) as string] = value;
}

function cut(whole: Node): Node {
  const paths: Node = {};
  for (const [path, methods] of Object.entries(OPERATIONS)) {
    const item = at(whole, `#/paths/${path.replaceAll('/', '~1')}`) as Node;
    paths[path] = {};
    for (const method of methods) {
      const operation = item[method] as Node | undefined;
      if (operation === undefined) throw new Error(`GitHub describes no ${method} ${path}`);
      (paths[path] as Node)[method] = strip(operation);
    }
  }
  const result: Node = { paths };
  const open = new Set<string>();
  const done = new Set<string>();
  references(paths, open);
  // Errors are answered by every operation, also where the description does not list them.
  for (const name of ['basic-error', 'validation-error', 'validation-error-simple'])
    open.add(`#/components/schemas/${name}`);
  while (open.size > 0) {
    for (const pointer of [...open]) {
      open.delete(pointer);
      if (done.has(pointer)) continue;
      done.add(pointer);
      const value = strip(at(whole, pointer));
      put(result, pointer, value);
      references(value, open);
    }
  }
  return result;
}

const folder = process.argv[2];
if (folder === undefined) throw new Error('usage: node scripts/cut-openapi.ts <folder of @octokit/openapi>');
const { version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as { version: string };
const whole = JSON.parse(readFileSync(join(folder, 'generated/api.github.com.json'), 'utf8')) as Node;
const text = JSON.stringify({
  'x-cut': {
    from: '@octokit/openapi',
    version: (whole['info'] as Node)['version'] ?? version,
    file: 'generated/api.github.com.json',
    license: readFileSync(join(folder, 'LICENSE'), 'utf8').trim(),
  },
  openapi: whole['openapi'] ?? null,
  ...cut(whole),
});
const target = new URL('../__tests__/support/github/github.openapi.json', import.meta.url);
writeFileSync(target, `${text.replaceAll('},"', '},\n"')}\n`);
console.log(`${target.pathname}: ${Object.keys(OPERATIONS).length} paths, ${text.length} bytes`);
