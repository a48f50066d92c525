import { Problem } from './model.ts';

export interface FaultOptions {
  /** Tested against `METHOD /path`, and for GraphQL `POST /graphql operation`; or method and path as they are. */
  readonly match: RegExp | { readonly method?: string; readonly path: string };
  /** Without a status, the connection is cut. */
  readonly status?: number;
  /** How often; default once. */
  readonly times?: number;
  /** How many matching requests go well first. */
  readonly skip?: number;
  readonly retryAfter?: number;
  /** `before`: nothing is done. `after`: it is done and the answer is lost (or replaced by the status). */
  readonly when?: 'before' | 'after';
  /** 403 and 429 as a secondary rate limit words them. */
  readonly secondary?: boolean;
  readonly message?: string;
  /** Sent with the status: a used-up rate limit, say. */
  readonly headers?: Readonly<Record<string, string>>;
}

export interface Matched {
  readonly method: string;
  readonly path: string;
  readonly operation?: string;
}

export class Faults {
  readonly #faults: { readonly options: FaultOptions; left: number; skip: number }[] = [];
  readonly #hooks: {
    readonly match: FaultOptions['match'];
    left: number;
    readonly action: () => void | Promise<void>;
  }[] = [];

  add(options: FaultOptions): void {
    this.#faults.push({ options, left: options.times ?? 1, skip: options.skip ?? 0 });
  }

  before(match: FaultOptions['match'], action: () => void | Promise<void>, times = 1): void {
    this.#hooks.push({ match, left: times, action });
  }

  clear(): void {
    this.#faults.length = 0;
    this.#hooks.length = 0;
  }

  async runHooks(request: Matched): Promise<void> {
    for (const hook of this.#hooks) {
      if (hook.left <= 0 || !matches(hook.match, request)) continue;
      hook.left -= 1;
      await hook.action();
    }
  }

  take(request: Matched): FaultOptions | undefined {
    for (const fault of this.#faults) {
      if (fault.left <= 0 || !matches(fault.options.match, request)) continue;
      if (fault.skip > 0) {
        fault.skip -= 1;
        continue;
      }
      fault.left -= 1;
      return fault.options;
    }
    return undefined;
  }
}

function matches(match: FaultOptions['match'], request: Matched): boolean {
  if (match instanceof RegExp) {
    const operation = request.operation === undefined ? '' : ` ${request.operation}`;
    return match.test(`${request.method} ${request.path}${operation}`);
  }
  return (match.method === undefined || match.method === request.method) && match.path === request.path;
}

export function faultProblem(fault: FaultOptions): Problem | undefined {
  if (fault.status === undefined) return undefined;
  const limited = fault.secondary === true || fault.status === 429;
  const message =
    fault.message ??
    (limited
      ? 'You have exceeded a secondary rate limit. Please wait a few minutes before you try again.'
      : fault.status >= 500
        ? 'Server Error'
        : fault.status === 404
          ? 'Not Found'
          : 'Resource not accessible by integration');
  return new Problem(
    fault.status,
    message,
    {},
    { ...fault.headers, ...(fault.retryAfter === undefined ? {} : { 'retry-after': String(fault.retryAfter) }) },
  );
}
