import { readFileSync } from 'node:fs';
import { Ajv, type ValidateFunction } from 'ajv';

type Schema = Record<string, unknown>;

interface Operation {
  readonly method: string;
  readonly path: string;
  readonly pattern: RegExp;
  readonly names: readonly string[];
  readonly node: Schema;
  readonly pointer: string;
}

/**
 * Statuses that GitHub documents for the API as a whole rather than for each operation: bad credentials, missing rights, things
 * that hide, limits, and its own troubles.
 */
const ANYWHERE = new Set([401, 403, 404, 429, 500, 502, 503]);

/** Answers seen in practice that the description does not list, each with where it is known from. */
const KNOWN: readonly { readonly match: RegExp; readonly statuses: readonly number[] }[] = [
  // A stale key_id, a forbidden name, a full scope: GitHub's REST guide for secrets.
  { match: /^put .*\/secrets\/\{secret_name\}$/, statuses: [422] },
  // A name that is taken, a forbidden one, a full scope.
  { match: /^(?:post .*\/variables|patch .*\/variables\/\{name\})$/, statuses: [409, 422] },
  { match: /^post .*\/issues\/\{issue_number\}\/assignees$/, statuses: [422] },
];

const pointerPart = (key: string) => key.replaceAll('~', '~0').replaceAll('/', '~1');
const REST_OF_PATH = new Set(['{ref}', '{path}', '{basehead}']);

/** GitHub's official description of its REST API, as a judge of what goes in and out. */
class Description {
  readonly #document: {
    paths: Record<string, Record<string, Schema>>;
    components: { schemas: Record<string, Schema> };
  };
  readonly #ajv = new Ajv({ strict: false, allErrors: true, logger: false, validateFormats: true });
  readonly #validators = new Map<string, ValidateFunction>();
  readonly #operations: readonly Operation[];

  constructor() {
    this.#document = JSON.parse(readFileSync(new URL('./github.openapi.json', import.meta.url), 'utf8'));
    normalise(this.#document);
    this.#ajv.addFormat('date-time', /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/);
    this.#ajv.addFormat('uri', /^[a-z][a-z0-9+.-]*:\S+$/i);
    for (const format of [
      'int64',
      'int32',
      'email',
      'uri-template',
      'repo.nwo',
      'timestamp',
      'date',
      'ssh-key',
      'hostname',
    ]) {
      this.#ajv.addFormat(format, true);
    }
    this.#ajv.addSchema(this.#document as Schema, 'github');
    this.#operations = Object.entries(this.#document.paths)
      .flatMap(([path, item]) =>
        Object.entries(item).map(([method, node]) => {
          const names = [...path.matchAll(/\{([^}]+)\}/g)].map((match) => match[1] ?? '');
          const last = path.slice(path.lastIndexOf('/') + 1);
          const pattern = path
            .split('/')
            .map((part) =>
              !part.startsWith('{') ? part : part === last && REST_OF_PATH.has(part) ? '(.+)' : '([^/]+)',
            )
            .join('/');
          return {
            method,
            path,
            names,
            node,
            pattern: new RegExp(`^${pattern}$`),
            pointer: `#/paths/${pointerPart(path)}/${method}`,
          };
        }),
      )
      // A path without a parameter is nearer than one with it: `public-key` is no secret's name.
      .sort((a, b) => a.names.length - b.names.length || b.path.length - a.path.length);
  }

  find(method: string, path: string): { operation: Operation; params: Record<string, string> } | undefined {
    for (const operation of this.#operations) {
      if (operation.method !== method.toLowerCase()) continue;
      const match = operation.pattern.exec(path);
      if (match === null) continue;
      const params = Object.fromEntries(
        operation.names.map((name, index) => [name, decodeURIComponent(match[index + 1] ?? '')]),
      );
      return { operation, params };
    }
    return undefined;
  }

  checkRequest(operation: Operation, query: URLSearchParams, body: unknown): string[] {
    const faults: string[] = [];
    const parameters = ((operation.node['parameters'] ?? []) as Schema[]).map((node) => this.#resolve(node));
    for (const [name, value] of query) {
      const parameter = parameters.find((node) => node['in'] === 'query' && node['name'] === name);
      if (parameter === undefined) {
        faults.push(`query parameter ${name} is not documented`);
        continue;
      }
      const schema = this.#resolve(parameter['schema'] as Schema);
      const typed =
        schema['type'] === 'integer' ? Number(value) : schema['type'] === 'boolean' ? value === 'true' : value;
      const check = this.#ajv.compile(schema);
      if (!check(typed)) faults.push(`query parameter ${name}: ${this.#ajv.errorsText(check.errors)}`);
    }
    const request = operation.node['requestBody'] as Schema | undefined;
    if (request === undefined) {
      if (body !== undefined) faults.push('a body is not documented');
      return faults;
    }
    if (body === undefined) {
      if (request['required'] === true) faults.push('the body is missing');
      return faults;
    }
    const pointer = `${operation.pointer}/requestBody/content/${pointerPart('application/json')}/schema`;
    faults.push(...this.#check(pointer, body, 'request'));
    const schema = this.#resolve(this.#at(pointer) as Schema);
    const properties = schema['properties'] as Schema | undefined;
    if (properties !== undefined && typeof body === 'object' && body !== null && !Array.isArray(body)) {
      for (const key of Object.keys(body)) if (!(key in properties)) faults.push(`request: ${key} is not documented`);
    }
    return faults;
  }

  checkResponse(operation: Operation, status: number, body: unknown, raw: boolean): string[] {
    const responses = operation.node['responses'] as Record<string, Schema>;
    const documented = responses[String(status)];
    if (documented === undefined) {
      const where = `${operation.method} ${operation.path}`;
      const known =
        ANYWHERE.has(status) || KNOWN.some((each) => each.match.test(where) && each.statuses.includes(status));
      if (!known) return [`status ${status} is not documented`];
      return this.#check('#/components/schemas/basic-error', body, 'response');
    }
    if (raw) return [];
    const content = this.#resolve(documented)['content'] as Record<string, Schema> | undefined;
    if (content === undefined) return body === undefined ? [] : [`status ${status} has no body`];
    // Shared answers stand under components; ajv takes a pointer only where the node really is.
    const base = '$ref' in documented ? String(documented['$ref']) : `${operation.pointer}/responses/${status}`;
    const types = Object.keys(content).filter((type) => type.includes('json'));
    const results = types.map((type) => this.#check(`${base}/content/${pointerPart(type)}/schema`, body, 'response'));
    return results.some((found) => found.length === 0) ? [] : (results[0] ?? []);
  }

  #check(pointer: string, value: unknown, what: string): string[] {
    let check = this.#validators.get(pointer);
    if (check === undefined) {
      const fragment = pointer.slice(1).split('/').map(encodeURIComponent).join('/');
      check = this.#ajv.compile({ $ref: `github#${fragment}` });
      this.#validators.set(pointer, check);
    }
    return check(value)
      ? []
      : (check.errors ?? []).slice(0, 5).map((error) => `${what}${error.instancePath} ${error.message ?? ''}`);
  }

  #at(pointer: string): unknown {
    let node: unknown = this.#document;
    for (const part of pointer.replace(/^#\//, '').split('/')) {
      node = (node as Schema | undefined)?.[part.replaceAll('~1', '/').replaceAll('~0', '~')];
    }
    return node;
  }

  #resolve(node: Schema): Schema {
    return typeof node['$ref'] === 'string' ? this.#resolve(this.#at(node['$ref']) as Schema) : node;
  }

  /** What a test does not care about: required fields that are missing get the least value that their schema allows. */
  complete(name: string, partial: Record<string, unknown>): Record<string, unknown> {
    return this.#fill({ $ref: `#/components/schemas/${name}` }, partial) as Record<string, unknown>;
  }

  #fill(node: Schema, value: unknown): unknown {
    const schema = this.#resolve(node);
    if (value === undefined) return this.#least(schema);
    if (Array.isArray(value)) {
      const items = schema['items'] as Schema | undefined;
      return items === undefined ? value : value.map((item) => this.#fill(items, item));
    }
    if (value === null || typeof value !== 'object') return value;
    const one = (schema['anyOf'] ?? schema['oneOf']) as Schema[] | undefined;
    const object =
      one?.map((choice) => this.#resolve(choice)).find((choice) => choice['properties'] !== undefined) ?? schema;
    const result: Record<string, unknown> = { ...(value as Record<string, unknown>) };
    const properties = { ...((object['properties'] ?? {}) as Record<string, Schema>) };
    const required = [...((object['required'] ?? []) as string[])];
    for (const part of (object['allOf'] ?? []) as Schema[]) {
      const resolved = this.#resolve(part);
      Object.assign(properties, resolved['properties'] ?? {});
      required.push(...((resolved['required'] ?? []) as string[]));
    }
    for (const key of new Set([...Object.keys(result), ...required])) {
      const property = properties[key];
      if (property !== undefined) result[key] = this.#fill(property, result[key]);
    }
    return result;
  }

  #least(schema: Schema): unknown {
    const type = Array.isArray(schema['type']) ? schema['type'][0] : schema['type'];
    if (schema['nullable'] === true) return null;
    const choices = (schema['anyOf'] ?? schema['oneOf']) as Schema[] | undefined;
    if (choices !== undefined) {
      return choices.some((choice) => choice['type'] === 'null') ? null : this.#fill(choices[0] ?? {}, undefined);
    }
    if (Array.isArray(schema['enum'])) return schema['enum'][0];
    if (type === 'object' || schema['properties'] !== undefined || schema['allOf'] !== undefined)
      return this.#fill(schema, {});
    if (type === 'array') return [];
    if (type === 'boolean') return false;
    if (type === 'integer' || type === 'number') return 0;
    if (schema['format'] === 'date-time') return '2026-01-01T00:00:00Z';
    if (schema['format'] === 'uri') return 'https://api.github.com/';
    return '';
  }
}

/** OpenAPI 3.0 says `nullable`; ajv wants it beside a type, and in the list where there is one. */
function normalise(node: unknown): void {
  if (Array.isArray(node)) node.forEach(normalise);
  else if (node !== null && typeof node === 'object') {
    const schema = node as Schema;
    if (schema['nullable'] === true) {
      if (Array.isArray(schema['enum']) && !schema['enum'].includes(null)) schema['enum'].push(null);
      const choices = (schema['oneOf'] ?? schema['anyOf']) as Schema[] | undefined;
      if (schema['type'] === undefined && choices !== undefined) {
        delete schema['nullable'];
        choices.push({ type: 'null' });
      }
    }
    Object.values(schema).forEach(normalise);
  }
}

export type { Operation };
export const description = new Description();
