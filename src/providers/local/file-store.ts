import type { Address } from '../../core/address.ts';
import { ProviderError } from '../../core/errors.ts';
import type { Observation } from '../../core/observation.ts';
import { SecretValue } from '../../core/secret-value.ts';
import type { RunKey } from '../../platform/run-key.ts';
import type {
  CallOptions,
  ObserveOptions,
  ProviderContext,
  TargetStore,
  WriteRequest,
  WriteResult,
} from '../contract.ts';
import { FILE_CAPABILITIES, FILE_FORMATS, type FileSettings } from './catalog.ts';
import { byContainer, Containers } from './container.ts';
import { conflict, reduce, stopped } from './failure.ts';
import { type Entries, type Entry, type Format, FormatError } from './formats/format.ts';
import { loadFormat } from './formats/registry.ts';
import { outOfBounds } from './limits.ts';

type Context = Pick<ProviderContext, 'workspace' | 'now' | 'sleep' | 'warn'>;
type Refusals = Map<WriteRequest, ProviderError>;

/** Keys in plaintext files. A file is read once to observe it and written once, whole, for all its keys of a batch. */
export class FileStore implements TargetStore {
  readonly capabilities = FILE_CAPABILITIES;
  readonly #containers: Containers;
  readonly #context: Context;
  readonly #key: RunKey;

  constructor(context: Context, key: RunKey) {
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
      let entries: Entries | ProviderError;
      try {
        entries = await this.#entries(container, group);
      } catch (error) {
        entries = reduce(container, error);
      }
      for (const address of group) {
        if (entries instanceof ProviderError) yield [address, { kind: 'unreadable', error: entries }];
        else yield [address, this.#seen(address, entries.get(keyOf(address)), options)];
      }
    }
  }

  async read(addresses: readonly Address[], options: CallOptions): Promise<ReadonlyMap<Address, SecretValue>> {
    const values = new Map<Address, SecretValue>();
    for (const [container, group] of byContainer(addresses, (address) => address)) {
      options.signal.throwIfAborted();
      const entries = await this.#entries(container, group).catch((error: unknown) => {
        throw reduce(container, error);
      });
      for (const address of group) {
        const entry = entries.get(keyOf(address));
        if (entry?.kind === 'other') throw notText(address, entry);
        if (entry !== undefined) values.set(address, new SecretValue(entry.text));
      }
    }
    return values;
  }

  async *write(
    batch: readonly WriteRequest[],
    options: CallOptions,
  ): AsyncGenerator<readonly [Address, WriteResult], void, undefined> {
    for (const [container, requests] of byContainer(batch, (request) => request.address)) {
      const refused: Refusals = new Map();
      const lost = await this.#writeOne(container, requests, refused, options.signal);
      for (const request of requests) {
        const error = refused.get(request);
        if (error !== undefined) yield [request.address, { outcome: 'refused', error }];
        else if (lost !== undefined) yield [request.address, { outcome: 'unknown', error: lost }];
        else yield [request.address, { outcome: 'written' }];
      }
    }
  }

  async delete(address: Address, expected: string | undefined, options: CallOptions): Promise<void> {
    options.signal.throwIfAborted();
    const { container } = address;
    try {
      const format = await this.#format([address]);
      // Without a file there is no folder to lock it in either.
      if ((await this.#containers.read(container)).text === undefined) return;
      await this.#containers.replace(container, options.signal, ({ text }) => {
        const entry = text === undefined ? undefined : format.parse(text).get(keyOf(address));
        if (text === undefined || entry === undefined) return undefined;
        if (entry.kind === 'other') throw notText(address, entry);
        if (expected !== undefined && expected !== this.#condition(address, entry.text)) {
          throw conflict(placeOf(address), 'the value has changed');
        }
        return checkedRemoval(format, text, keyOf(address));
      });
    } catch (error) {
      throw reduce(container, error);
    }
  }

  async preflight(addresses: readonly Address[], options: CallOptions): Promise<ReadonlyMap<Address, ProviderError>> {
    const troubles = new Map<Address, ProviderError>();
    for (const [container, group] of byContainer(addresses, (address) => address)) {
      options.signal.throwIfAborted();
      const error = await this.#trouble(container, group);
      if (error !== undefined) for (const address of group) troubles.set(address, error);
      else await this.#containers.warnIfCommitted(container, options.signal);
      for (const address of group) this.#warnUnheeded(address);
    }
    return troubles;
  }

  async [Symbol.asyncDispose](): Promise<void> {}

  /** Fills `refused`; answers an error where the new file is in place but may not survive a power cut. */
  async #writeOne(
    container: string,
    requests: readonly WriteRequest[],
    refused: Refusals,
    signal: AbortSignal,
  ): Promise<ProviderError | undefined> {
    const refuseAll = (error: ProviderError): undefined => {
      for (const request of requests) if (!refused.has(request)) refused.set(request, error);
      return undefined;
    };
    if (signal.aborted) return refuseAll(stopped(container));
    try {
      const format = await this.#format(requests.map((request) => request.address));
      const carried = requests.filter((request) => {
        const error =
          outOfBounds(placeOf(request.address), request.value, FILE_CAPABILITIES) ?? uncarried(request, format);
        if (error !== undefined) refused.set(request, error);
        return error === undefined;
      });
      if (carried.length === 0) return undefined;
      const safe = await this.#containers.replace(container, signal, ({ text }) => {
        const before = format.parse(text ?? '');
        const values = new Map<string, string>();
        for (const request of carried) {
          // The change may be made anew on a newer text: an earlier verdict does not count.
          refused.delete(request);
          const error = this.#obstacle(request, before.get(keyOf(request.address)));
          if (error === undefined) values.set(keyOf(request.address), request.value.reveal());
          else refused.set(request, error);
        }
        return values.size === 0 ? undefined : checkedSet(format, text ?? '', before, values);
      });
      await this.#containers.warnIfCommitted(container, signal);
      return safe ? undefined : new ProviderError('UNAVAILABLE', `${container}: the folder could not be synced`);
    } catch (error) {
      return refuseAll(signal.aborted ? stopped(container) : reduce(container, error));
    }
  }

  /** Why a key must not be written now. */
  #obstacle({ address, expected }: WriteRequest, entry: Entry | undefined): ProviderError | undefined {
    if (entry?.kind === 'other') return notText(address, entry);
    if (expected === undefined) return undefined;
    if (expected.kind === 'absent')
      return entry === undefined ? undefined : conflict(placeOf(address), 'a value has come');
    if (entry === undefined) return conflict(placeOf(address), 'the value has gone');
    return this.#condition(address, entry.text) === expected.version
      ? undefined
      : conflict(placeOf(address), 'the value has changed');
  }

  #seen(address: Address, entry: Entry | undefined, options: ObserveOptions): Observation {
    if (entry === undefined) return { kind: 'absent' };
    if (entry.kind === 'other') return { kind: 'unreadable', error: notText(address, entry) };
    const condition = this.#condition(address, entry.text);
    if (options.examine === undefined) return { kind: 'present', condition };
    return { kind: 'present', condition, content: options.examine(address, new SecretValue(entry.text)) };
  }

  #condition(address: Address, text: string): string {
    return this.#key.digest(address.container, keyOf(address), text);
  }

  async #entries(container: string, group: readonly Address[]): Promise<Entries> {
    const format = await this.#format(group);
    const { text } = await this.#containers.read(container);
    return text === undefined ? new Map() : format.parse(text);
  }

  /** All keys of a file must agree on what it is. */
  async #format(group: readonly Address[]): Promise<Format> {
    const names = new Set(group.map((address) => settingsOf(address).format));
    const [name, other] = names;
    if (name === undefined || other !== undefined) {
      const words = [...names].join(' and ');
      throw new ProviderError('REJECTED', `${group[0]?.container} is declared as ${words}`, {
        hint: 'give every target of the file the same format',
      });
    }
    return loadFormat(name);
  }

  async #trouble(container: string, group: readonly Address[]): Promise<ProviderError | undefined> {
    const error = await this.#containers.preflight(container);
    if (error !== undefined) return error;
    try {
      await this.#entries(container, group);
      return undefined;
    } catch (fault) {
      return reduce(container, fault);
    }
  }

  #warnUnheeded(address: Address): void {
    for (const key of settingsOf(address).unheeded ?? []) {
      this.#context.warn(`${placeOf(address)}: ${key} has no effect, since values are written whole`);
    }
  }
}

/** The new text, proven: ours reads back as it went in, and every other key as it was. */
function checkedSet(format: Format, text: string, before: Entries, values: ReadonlyMap<string, string>): string {
  const next = format.set(text, values);
  const after = format.parse(next);
  const faithful =
    [...values].every(([key, value]) => isText(after.get(key), value)) &&
    [...before].every(([key, entry]) => values.has(key) || isSame(entry, after.get(key))) &&
    [...after.keys()].every((key) => values.has(key) || before.has(key));
  if (!faithful) throw new FormatError('it is written in a way that cannot be edited safely', 1);
  return next;
}

function checkedRemoval(format: Format, text: string, gone: string): string {
  const before = format.parse(text);
  const next = format.remove(text, new Set([gone]));
  const after = format.parse(next);
  const faithful =
    !after.has(gone) && [...before].every(([key, entry]) => key === gone || isSame(entry, after.get(key)));
  if (!faithful) throw new FormatError('it is written in a way that cannot be edited safely', 1);
  return next;
}

function isText(entry: Entry | undefined, text: string): boolean {
  return entry?.kind === 'text' && entry.text === text;
}

function isSame(a: Entry, b: Entry | undefined): boolean {
  if (a.kind === 'text') return isText(b, a.text);
  return b?.kind === 'other' && b.raw === a.raw;
}

function uncarried({ address, value }: WriteRequest, format: Format): ProviderError | undefined {
  const reason = format.refusal(value.reveal());
  if (reason === undefined) return undefined;
  const { format: name } = settingsOf(address);
  return new ProviderError('REJECTED', `${placeOf(address)}: a ${name} file cannot carry the value: it has ${reason}`, {
    hint: 'use format: json, or leave such characters out (exclude_characters)',
  });
}

function notText(address: Address, entry: Extract<Entry, { kind: 'other' }>): ProviderError {
  return new ProviderError('REJECTED', `${placeOf(address)} holds ${entry.what}, not one text`, {
    hint: 'choose another key, or remove what stands there by hand',
  });
}

function placeOf(address: Address): string {
  return `${address.container}#${keyOf(address)}`;
}

function keyOf(address: Address): string {
  return address.key ?? '';
}

function settingsOf(address: Address): FileSettings {
  const { format, unheeded } = address.settings ?? {};
  const known = FILE_FORMATS.find((name) => name === format) ?? 'dotenv';
  return Array.isArray(unheeded) ? { format: known, unheeded: unheeded.map(String) } : { format: known };
}
