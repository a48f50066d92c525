/**
 * Cuts Google's own discovery documents to the methods that the test server offers.
 *
 *   pip download --no-deps google-api-python-client==2.202.0 && unzip google_api_python_client-*.whl -d <folder>
 *   node scripts/cut-discovery.ts <that folder>
 *
 * The package that Google publishes them in has 17 MB of them, so the cut is committed with its version and licence.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };
type Node = { [key: string]: Json };

/** What the server answers; anything else is an unknown path there. */
const METHODS: Readonly<Record<string, readonly string[]>> = {
  'secretmanager.v1': ['secrets', 'locations.secrets'].flatMap((secrets) => [
    ...['create', 'get', 'list', 'patch', 'delete', 'addVersion', 'testIamPermissions'].map(
      (method) => `projects.${secrets}.${method}`,
    ),
    ...['get', 'access', 'disable', 'destroy'].map((method) => `projects.${secrets}.versions.${method}`),
  ]),
  'sts.v1': ['v1.token'],
  'iamcredentials.v1': ['projects.serviceAccounts.generateAccessToken'],
  'cloudresourcemanager.v1': ['projects.testIamPermissions'],
};

/** A method by its name in the document: `projects.secrets.create`. */
function methodOf(document: Node, name: string): Node {
  const parts = name.split('.');
  const last = parts.pop() as string;
  let node = document;
  for (const part of parts) node = (node['resources'] as Node)[part] as Node;
  const method = (node['methods'] as Node)[last] as Node | undefined;
  if (method === undefined) throw new Error(`Google describes no ${name}`);
  const { httpMethod, flatPath, path, parameters, request, response } = method;
  const query = Object.entries((parameters ?? {}) as Node).filter(([, each]) => (each as Node)['location'] === 'query');
  return {
    httpMethod: httpMethod ?? null,
    // The names of the path's parts, one by one, where the document tells them apart.
    path: flatPath ?? path ?? null,
    query: Object.fromEntries(query.map(([key, each]) => [key, schemaOf(each)])),
    ...(request === undefined ? {} : { request: (request as Node)['$ref'] ?? null }),
    response: ((response ?? {}) as Node)['$ref'] ?? null,
  };
}

/** JSON Schema of a discovery schema: closed, as the API is, without prose. */
function schemaOf(node: Json): Json {
  const { type, format, properties, additionalProperties, items, pattern, $ref, enum: values } = node as Node;
  if ($ref !== undefined) return { $ref: `#/$defs/${$ref as string}` };
  if (properties !== undefined || (type === 'object' && additionalProperties === undefined)) {
    const known = Object.entries((properties ?? {}) as Node).map(([key, each]) => [key, schemaOf(each)] as const);
    return { type: 'object', properties: Object.fromEntries(known), additionalProperties: false };
  }
  if (type === 'object') return { type, additionalProperties: schemaOf(additionalProperties as Json) };
  if (type === 'array') return { type, items: schemaOf(items as Json) };
  if (type === 'any') return {};
  return {
    type: type ?? 'string',
    ...(values === undefined ? {} : { enum: values }),
    ...(pattern === undefined ? {} : { pattern }),
    ...(typeof format === 'string' && type === 'string' && FORMS[format] !== undefined
      ? { pattern: FORMS[format] }
      : {}),
  };
}

/** How the API writes what JSON has no type for. */
const FORMS: Readonly<Record<string, string>> = {
  int64: '^-?\\d{1,19}$',
  'google-datetime': '^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(?:\\.\\d{1,9})?(?:Z|[+-]\\d\\d:\\d\\d)$',
  'google-duration': '^-?\\d+(?:\\.\\d{1,9})?s$',
  'google-fieldmask': '^[A-Za-z0-9_.,]+$',
  byte: '^[A-Za-z0-9+/_-]*={0,2}$',
};

function references(node: Json, found: Set<string>): void {
  if (Array.isArray(node)) for (const item of node) references(item, found);
  else if (node !== null && typeof node === 'object') {
    for (const [key, value] of Object.entries(node)) {
      if (key === '$ref' && typeof value === 'string') found.add(value.replace('#/$defs/', ''));
      else references(value, found);
    }
  }
}

function cut(folder: string, name: string, methods: readonly string[]): Node {
  const file = join(folder, 'googleapiclient/discovery_cache/documents', `${name}.json`);
  const document = JSON.parse(readFileSync(file, 'utf8')) as Node;
  const kept = Object.fromEntries(methods.map((method) => [method, methodOf(document, method)]));
  const open = Object.values(kept).flatMap(({ request, response }) => [request, response] as (string | null)[]);
  const defs: Node = {};
  for (let next = open.pop(); open.length > 0 || next !== undefined; next = open.pop()) {
    if (typeof next !== 'string' || defs[next] !== undefined) continue;
    const schema = schemaOf(((document['schemas'] as Node)[next] as Json | undefined) ?? {});
    defs[next] = schema;
    const found = new Set<string>();
    references(schema, found);
    open.push(...found);
  }
  return { revision: document['revision'] ?? null, rootUrl: document['rootUrl'] ?? null, methods: kept, $defs: defs };
}

const folder = process.argv[2];
if (folder === undefined) throw new Error('usage: node scripts/cut-discovery.ts <unpacked google-api-python-client>');
const info = readdirSync(folder).find((each) => each.endsWith('.dist-info')) ?? '';
const text = JSON.stringify({
  'x-cut': {
    from: info.replace('.dist-info', ''),
    files: Object.keys(METHODS).map((name) => `googleapiclient/discovery_cache/documents/${name}.json`),
    license: readFileSync(join(folder, info, 'licenses/LICENSE'), 'utf8').trim(),
  },
  apis: Object.fromEntries(Object.entries(METHODS).map(([name, methods]) => [name, cut(folder, name, methods)])),
});
const target = new URL('../__tests__/support/google/google.discovery.json', import.meta.url);
writeFileSync(target, `${text.replaceAll('},"', '},\n"')}\n`);
console.log(`${target.pathname}: ${text.length} bytes`);
