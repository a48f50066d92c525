import type { Address } from '../../core/address.ts';
import { ProviderError } from '../../core/errors.ts';
import type { Observation } from '../../core/observation.ts';
import { SecretValue } from '../../core/secret-value.ts';
import { removeFile } from '../../platform/files.ts';
import type { RunKey } from '../../platform/run-key.ts';
import type {
  CallOptions,
  ObserveOptions,
  ProviderContext,
  TargetStore,
  WriteRequest,
  WriteResult,
} from '../contract.ts';
import { TEMPLATE_CAPABILITIES } from './catalog.ts';
import { byContainer, Containers } from './container.ts';
import { conflict, reduce, stopped } from './failure.ts';
import { outOfBounds } from './limits.ts';
import { type Lookup, Template, TemplateError } from './template.ts';

/**
 * Files rendered from a template. A file is one thing: it is rendered from all secrets of a batch or not at all, and every key of
 * it is observed as the whole file.
 */
export class TemplateStore implements TargetStore {
  readonly capabilities = TEMPLATE_CAPABILITIES;
  readonly #containers: Containers;
  readonly #context: Pick<ProviderContext, 'warn'>;
  readonly #key: RunKey;

  constructor(context: Pick<ProviderContext, 'workspace' | 'now' | 'sleep' | 'warn'>, key: RunKey) {
    this.#containers = new Containers(context);
    this.#context = context;
    this.#key = key;
  }

  async *observe(
    addresses: readonly Address[],
    options: ObserveOptions,
  ): AsyncGenerator<readonly [Address, Observation], void, undefined> {
    for (const [container, group] of byContainer(addresses, (address) => address)) {
      options.signal.throwIfAborted();
      let text: string | undefined | ProviderError;
      try {
        text = (await this.#containers.read(container)).text;
      } catch (error) {
        text = reduce(container, error);
      }
      for (const address of group) yield [address, this.#seen(address, text, options)];
    }
  }

  /** A rendered file cannot be taken apart into the values that went in. */
  async read(addresses: readonly Address[]): Promise<ReadonlyMap<Address, SecretValue>> {
    if (addresses.length === 0) return new Map();
    throw new ProviderError('UNSUPPORTED', `${addresses[0]?.container} is rendered: its values cannot be read back`);
  }

  async *write(
    batch: readonly WriteRequest[],
    options: CallOptions,
  ): AsyncGenerator<readonly [Address, WriteResult], void, undefined> {
    for (const [container, requests] of byContainer(batch, (request) => request.address)) {
      const result = await this.#render(container, requests, options.signal);
      for (const request of requests) yield [request.address, result];
    }
  }

  /** The file goes as a whole: what is left of its secrets is rendered anew by the next write. */
  async delete(address: Address, expected: string | undefined, options: CallOptions): Promise<void> {
    const { container } = address;
    options.signal.throwIfAborted();
    // Without a file there is no folder to lock it in either.
    if ((await this.#containers.read(container)).text === undefined) return;
    await this.#containers.locked(container, options.signal, async (path, { text }) => {
      if (text === undefined) return;
      if (expected !== undefined && expected !== this.#condition(container, text)) {
        throw conflict(container, 'the file has changed');
      }
      await removeFile(path);
    });
  }

  async preflight(addresses: readonly Address[], options: CallOptions): Promise<ReadonlyMap<Address, ProviderError>> {
    const troubles = new Map<Address, ProviderError>();
    for (const [container, group] of byContainer(addresses, (address) => address)) {
      options.signal.throwIfAborted();
      const error = (await this.#containers.preflight(container)) ?? (await this.#templateTrouble(group));
      if (error !== undefined) for (const address of group) troubles.set(address, error);
      else await this.#containers.warnIfCommitted(container, options.signal);
    }
    return troubles;
  }

  async [Symbol.asyncDispose](): Promise<void> {}

  async #render(container: string, requests: readonly WriteRequest[], signal: AbortSignal): Promise<WriteResult> {
    if (signal.aborted) return { outcome: 'refused', error: stopped(container) };
    try {
      for (const { address, value } of requests) {
        const error = outOfBounds(`${container}#${address.key ?? ''}`, value, TEMPLATE_CAPABILITIES);
        if (error !== undefined) return { outcome: 'refused', error };
      }
      const { path, template } = await this.#template(requests.map((request) => request.address));
      const rendered = this.#rendered(path, template, requests);
      const safe = await this.#containers.replace(container, signal, ({ text }) => {
        for (const { expected } of requests) this.#demand(container, text, expected);
        return rendered;
      });
      await this.#containers.warnIfCommitted(container, signal);
      if (safe) return { outcome: 'written', rendered: new SecretValue(rendered) };
      return {
        outcome: 'unknown',
        error: new ProviderError('UNAVAILABLE', `${container}: the folder could not be synced`),
      };
    } catch (error) {
      return { outcome: 'refused', error: signal.aborted ? stopped(container) : reduce(container, error) };
    }
  }

  #demand(container: string, text: string | undefined, expected: WriteRequest['expected']): void {
    if (expected === undefined) return;
    if (expected.kind === 'absent') {
      if (text !== undefined) throw conflict(container, 'a file has come');
    } else if (text === undefined) throw conflict(container, 'the file has gone');
    else if (this.#condition(container, text) !== expected.version) throw conflict(container, 'the file has changed');
  }

  #rendered(path: string, template: Template, requests: readonly WriteRequest[]): string {
    const used = new Set<string>();
    const values = new Map(requests.map(({ address, value }) => [address.key ?? '', value]));
    const lookup: Lookup = (parts) => {
      const name = parts.join('.');
      // `name` alone is the one field of a secret that has one; names and fields may hold dots of their own.
      const key = values.has(name) ? name : `${name}.value`;
      used.add(key);
      return values.get(key)?.reveal();
    };
    try {
      const text = template.render(lookup);
      for (const key of values.keys()) {
        if (!used.has(key)) this.#context.warn(`${path} does not use ${key}, which names it as its template`);
      }
      return text;
    } catch (error) {
      throw templateFailure(path, error);
    }
  }

  #seen(address: Address, text: string | undefined | ProviderError, options: ObserveOptions): Observation {
    if (text === undefined) return { kind: 'absent' };
    if (text instanceof ProviderError) return { kind: 'unreadable', error: text };
    const condition = this.#condition(address.container, text);
    if (options.examine === undefined) return { kind: 'present', condition };
    return { kind: 'present', condition, content: options.examine(address, new SecretValue(text)) };
  }

  #condition(container: string, text: string): string {
    return this.#key.digest(container, text);
  }

  async #template(group: readonly Address[]): Promise<{ readonly path: string; readonly template: Template }> {
    const paths = new Set(group.map((address) => String(address.settings?.['template'] ?? '')));
    const [path, other] = paths;
    if (path === undefined || path === '' || other !== undefined) {
      throw new ProviderError('REJECTED', `${group[0]?.container} is declared with ${[...paths].join(' and ')}`, {
        hint: 'give every target of the file the same template_path',
      });
    }
    const { text } = await this.#containers.read(path);
    if (text === undefined) {
      throw new ProviderError('REJECTED', `the template ${path} does not exist`, {
        hint: 'correct template_path, which is relative to the workspace',
      });
    }
    try {
      return { path, template: new Template(text) };
    } catch (error) {
      throw templateFailure(path, error);
    }
  }

  async #templateTrouble(group: readonly Address[]): Promise<ProviderError | undefined> {
    try {
      await this.#template(group);
      return undefined;
    } catch (error) {
      return reduce(group[0]?.container ?? '', error);
    }
  }
}

function templateFailure(path: string, error: unknown): unknown {
  if (!(error instanceof TemplateError)) return error;
  const { line, column, hint } = error;
  return new ProviderError('REJECTED', `${path}:${line}:${column}: ${error.message}`, {
    span: { file: path, line, column },
    ...(hint === undefined ? {} : { hint }),
  });
}
