import { randomBytes } from 'node:crypto';
import { SecretValue } from '../../src/core/secret-value.ts';
import type { ProviderContext } from '../../src/providers/contract.ts';

/** Faults of the way to a platform, for the conformance suite: `lost` carries a write out and loses its answer. */
export type FaultKind = 'throttled' | 'unavailable' | 'lost';

export interface ContextOptions {
  readonly kind: string;
  readonly alias?: string;
  readonly auth?: Readonly<Record<string, unknown>>;
  readonly config?: Readonly<Record<string, unknown>>;
  readonly environment?: Readonly<Record<string, string>>;
  readonly fetch?: typeof fetch;
  readonly allowHosts?: readonly string[];
  readonly idToken?: (audience: string) => Promise<string | undefined>;
  readonly homeFiles?: Readonly<Record<string, string>>;
  /** What the platform answers when it throttles, in its own words: 429 without a body by default. */
  readonly throttled?: () => Response;
  /** Requests that no fault is for (a login). */
  readonly spared?: (url: URL) => boolean;
  readonly now?: () => Date;
}

export interface TestContext {
  readonly context: ProviderContext;
  readonly warnings: string[];
  /** What the redactor was told of. */
  readonly learned: SecretValue[];
  /** Every wait, in milliseconds; no wait takes time. */
  readonly slept: number[];
  /** Every request that was sent, without a body. */
  readonly sent: { readonly method: string; readonly url: string }[];
  inject(kind: FaultKind, times: number): void;
  waited(): number;
}

/** A context of any provider: what is slept takes no time and moves the clock, and the way to the platform can be made to fail. */
export function providerContext(options: ContextOptions): TestContext {
  const { kind, alias = kind, auth = {}, config = {}, environment = {}, homeFiles = {}, allowHosts = [] } = options;
  const warnings: string[] = [];
  const learned: SecretValue[] = [];
  const slept: number[] = [];
  const sent: { method: string; url: string }[] = [];
  let faults: { kind: FaultKind; times: number } | undefined;
  let passed = 0;
  const secret = (text: string | undefined) => (text === undefined || text === '' ? undefined : new SecretValue(text));
  const nested = auth['config'] as Readonly<Record<string, unknown>> | undefined;
  const send = options.fetch ?? fetch;
  const context: ProviderContext = {
    declaration: { alias, kind, auth, config },
    credential: (key) => {
      const written = nested?.[key] ?? auth[key];
      return typeof written === 'string' ? secret(written) : undefined;
    },
    ambient: (name) => secret(environment[name]),
    workspace: '/nowhere',
    async fetch(input, init) {
      const url = new URL(input instanceof Request ? input.url : input);
      const method = init?.method ?? (input instanceof Request ? input.method : 'GET');
      sent.push({ method, url: url.href });
      const spared = options.spared?.(url) === true || (faults?.kind === 'lost' && method === 'GET');
      const fault = spared ? undefined : faults;
      if (fault === undefined || fault.times <= 0) return send(input, init);
      fault.times -= 1;
      if (fault.kind === 'throttled') return options.throttled?.() ?? new Response(null, { status: 429 });
      if (fault.kind === 'unavailable') return new Response(null, { status: 503 });
      await (await send(input, init)).arrayBuffer();
      throw new TypeError('fetch failed', { cause: Object.assign(new Error('reset'), { code: 'ECONNRESET' }) });
    },
    now: () => new Date((options.now?.() ?? new Date()).getTime() + passed),
    async sleep(milliseconds, signal) {
      signal.throwIfAborted();
      slept.push(milliseconds);
      passed += milliseconds;
    },
    idToken: async (audience) => secret(await options.idToken?.(audience)),
    homeFile: async (path) => secret(homeFiles[path]),
    random: (bytes) => randomBytes(bytes),
    allowHosts,
    learn: (value) => learned.push(value),
    warn: (message) => warnings.push(message),
  };
  return {
    context,
    warnings,
    learned,
    slept,
    sent,
    inject(faultKind, times) {
      faults = { kind: faultKind, times };
    },
    waited: () => slept.reduce((sum, each) => sum + each, 0),
  };
}
