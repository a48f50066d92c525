import { readFileSync } from 'node:fs';
import { Ajv, type ValidateFunction } from 'ajv';

type Schema = Readonly<Record<string, unknown>>;

interface Method {
  readonly httpMethod: string;
  readonly path: string;
  readonly query: Readonly<Record<string, Schema>>;
  readonly request?: string;
  readonly response: string;
}

/** An operation of an API of Google, with the parts of its path. */
export interface Operation {
  readonly api: string;
  /** As Google calls it: `projects.secrets.create`. */
  readonly name: string;
  readonly method: Method;
  readonly parts: Readonly<Record<string, string>>;
}

interface Pattern {
  readonly api: string;
  readonly name: string;
  readonly method: Method;
  readonly pattern: RegExp;
  readonly keys: readonly string[];
}

/** Google's own discovery documents (the cut of scripts/cut-discovery.ts) as a judge of what goes in and out. */
class Description {
  readonly #ajv = new Ajv({ strict: false, allErrors: true, logger: false });
  readonly #validators = new Map<string, ValidateFunction>();
  readonly #patterns: readonly Pattern[];

  constructor() {
    const { apis } = JSON.parse(readFileSync(new URL('./google.discovery.json', import.meta.url), 'utf8')) as {
      apis: Readonly<Record<string, { methods: Readonly<Record<string, Method>>; $defs: Schema }>>;
    };
    this.#patterns = Object.entries(apis).flatMap(([api, { methods, $defs }]) => {
      this.#ajv.addSchema({ $id: api, $defs });
      return Object.entries(methods).map(([name, method]) => {
        const keys = [...method.path.matchAll(/\{([^}]+)\}/g)].map((match) => match[1] ?? '');
        const pattern = `/${method.path}`.replace(/\{[^}]+\}/g, '([^/:]+)');
        return { api, name, method, keys, pattern: new RegExp(`^${pattern}$`) };
      });
    });
  }

  find(verb: string, path: string): Operation | undefined {
    for (const { api, name, method, pattern, keys } of this.#patterns) {
      const match = method.httpMethod === verb ? pattern.exec(path) : null;
      if (match === null) continue;
      const parts = Object.fromEntries(keys.map((key, nth) => [key, decodeURIComponent(match[nth + 1] ?? '')]));
      return { api, name, method, parts };
    }
    return undefined;
  }

  /** What is wrong with a request by the description; Google answers it with 400. */
  wrongRequest({ api, method }: Operation, query: URLSearchParams, body: unknown): string | undefined {
    for (const key of query.keys()) if (method.query[key] === undefined) return `unknown query parameter ${key}`;
    for (const key of Object.keys(method.query))
      if (key === 'updateMask' && !query.has(key)) return 'updateMask is missing';
    if (method.request === undefined) return body === undefined ? undefined : 'a body is not allowed';
    return this.#check(`${api}#/$defs/${method.request}`, body ?? {});
  }

  /** What is wrong with an answer of ours. */
  wrongAnswer({ api, method }: Operation, body: unknown): string | undefined {
    return this.#check(`${api}#/$defs/${method.response}`, body);
  }

  #check(pointer: string, value: unknown): string | undefined {
    const known = this.#validators.get(pointer) ?? this.#ajv.compile({ $ref: pointer });
    this.#validators.set(pointer, known);
    if (known(value)) return undefined;
    // Where, and by which rule; what was there may be a secret.
    return (known.errors ?? []).map(({ instancePath, keyword, params }) => {
      const extra = (params as { additionalProperty?: string }).additionalProperty ?? '';
      return `${instancePath}: ${keyword} ${extra}`;
    })[0];
  }
}

export const description = new Description();
