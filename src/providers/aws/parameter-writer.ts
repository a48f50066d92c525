import type { Address } from '../../core/address.ts';
import { ProviderError } from '../../core/errors.ts';
import type { Stamp, TargetCapabilities } from '../../core/observation.ts';
import type { SecretValue } from '../../core/secret-value.ts';
import type { WriteRequest, WriteResult } from '../contract.ts';
import { isAws } from './failure.ts';
import { JsonObject } from './json-object.ts';
import { mixed, outOfBounds, stopped } from './limits.ts';
import { DESCRIPTION_LENGTH, type Marked, readMark, withKeys, withStamp } from './parameter-mark.ts';
import type { Kept, ParameterEntry, Parameters } from './parameters.ts';
import { nameOf, settingsOf } from './place.ts';

/** What was last seen of a parameter. */
export type Known = ParameterEntry | 'absent';

/** Bytes that a parameter takes which is not declared to be of a larger tier. */
const STANDARD_BYTES = 4096;
/** How often a mark is written again whose version somebody else took. */
const TRIES = 3;

interface Written {
  readonly results: ReadonlyMap<WriteRequest, WriteResult>;
  /** What is known of the parameter now. */
  readonly now?: ParameterEntry;
}

/** What is written: a text, and the marks that belong to it by the number of its version. */
interface Content {
  readonly value: SecretValue;
  mark(version: string): string;
}

/** Writes parameters: value and mark at once. */
export class ParameterWriter {
  readonly #parameters: Parameters;
  readonly #capabilities: TargetCapabilities;

  constructor(parameters: Parameters, capabilities: TargetCapabilities) {
    this.#parameters = parameters;
    this.#capabilities = capabilities;
  }

  /** Why a parameter cannot be written, by what is known of it. */
  refusal(address: Address, known: Known | undefined): ProviderError | undefined {
    if (settingsOf(address).once !== true || known === undefined || known === 'absent') return undefined;
    return new ProviderError('REJECTED', `${what(address.container)} is there, and overwrite is false`, {
      hint: 'take overwrite: false out of the target, or delete the parameter',
    });
  }

  /** Answers every request of one container; nothing is thrown. `absent`: whether an address was seen to be so. */
  async write(
    requests: readonly WriteRequest[],
    known: Known | undefined,
    absent: (address: Address) => boolean,
    signal: AbortSignal,
  ): Promise<Written> {
    const results = new Map<WriteRequest, WriteResult>();
    const fit: WriteRequest[] = [];
    for (const request of requests) {
      const error = this.#outOfBounds(request.address, request.value);
      if (error === undefined) fit.push(request);
      else results.set(request, { outcome: 'refused', error });
    }
    const [first] = fit;
    if (first === undefined) return { results };
    const { container } = first.address;
    let now: ParameterEntry | undefined;
    const answerAll = (result: WriteResult): void => {
      for (const request of fit) if (!results.has(request)) results.set(request, result);
    };
    const clash = mixed(
      what(container),
      fit.map(({ address }) => address),
    );
    if (clash !== undefined) {
      answerAll({ outcome: 'refused', error: clash });
      return { results };
    }
    try {
      signal.throwIfAborted();
      const done = await this.#write(fit, known, absent, results, signal);
      now = done.now;
      answerAll(done.result);
    } catch (thrown) {
      if (thrown instanceof ProviderError) answerAll({ outcome: 'refused', error: thrown });
      else if (signal.aborted) answerAll({ outcome: 'refused', error: stopped(nameOf(container)) });
      else throw thrown;
    }
    return { results, ...(now === undefined ? {} : { now }) };
  }

  async #write(
    requests: readonly WriteRequest[],
    known: Known | undefined,
    absent: (address: Address) => boolean,
    results: Map<WriteRequest, WriteResult>,
    signal: AbortSignal,
  ): Promise<{ readonly result: WriteResult; readonly now?: ParameterEntry }> {
    const [first] = requests as readonly [WriteRequest];
    const { container, key } = first.address;
    if (known === undefined || known === 'absent') {
      const made = await this.#create(requests, signal);
      if (made !== 'there') return made;
      const entry = (await this.#parameters.describe([container], signal)).get(container);
      // A first try may have been carried out although its answer was lost: its mark tells.
      if (entry !== undefined && isMarked(entry.marked, requests)) return written(entry.version, entry);
      if (entry === undefined || (known === 'absent' && key === undefined))
        return { result: { outcome: 'refused', error: madeMeanwhile(container) } };
      return this.#write(requests, entry, absent, results, signal);
    }
    const trouble = this.refusal(first.address, known);
    if (trouble !== undefined) return { result: { outcome: 'refused', error: trouble } };
    let content: Content | ProviderError;
    if (key === undefined) content = contentOf(requests, known, undefined);
    else {
      const held = (await this.#parameters.values([container], signal)).get(container);
      const object = held === undefined ? JsonObject.empty() : JsonObject.parse(held.value, what(container));
      const own = requests.filter(({ address }) => {
        if (!absent(address) || !object.has(address.key as string)) return true;
        for (const request of requests.filter((each) => each.address === address))
          results.set(request, { outcome: 'refused', error: madeMeanwhile(container) });
        return false;
      });
      if (own.length === 0) return { result: { outcome: 'refused', error: madeMeanwhile(container) } };
      content = contentOf(own, known, object);
    }
    return this.#over(first.address, content, known, signal);
  }

  /** `there`: it was made by somebody else, or by a first try. */
  async #create(
    requests: readonly WriteRequest[],
    signal: AbortSignal,
  ): Promise<{ readonly result: WriteResult; readonly now?: ParameterEntry } | 'there'> {
    const [{ address }] = requests as readonly [WriteRequest];
    const object = address.key === undefined ? undefined : JsonObject.empty();
    const content = contentOf(requests, undefined, object);
    const description = content.mark('1');
    const trouble = this.#tooLarge(address, content.value, description);
    if (trouble !== undefined) return { result: { outcome: 'refused', error: trouble } };
    const put = await this.#parameters.put(
      address.container,
      { value: content.value.reveal(), description, settings: settingsOf(address) },
      signal,
    );
    if (put.kind !== 'done') {
      if (isAws(put.error, 'ParameterAlreadyExists')) return 'there';
      return { result: { outcome: put.kind === 'lost' ? 'unknown' : 'refused', error: put.error } };
    }
    return this.#settled(address, content, put.value, '1', {}, signal);
  }

  async #over(
    address: Address,
    content: Content,
    known: ParameterEntry,
    signal: AbortSignal,
  ): Promise<{ readonly result: WriteResult; readonly now?: ParameterEntry }> {
    const next = String(known.version + 1);
    const description = content.mark(next);
    const trouble = this.#tooLarge(address, content.value, description);
    if (trouble !== undefined) return { result: { outcome: 'refused', error: trouble } };
    const settings = settingsOf(address);
    const put = await this.#parameters.put(
      address.container,
      { value: content.value.reveal(), description, over: known.kept, settings },
      signal,
    );
    if (put.kind !== 'done')
      return { result: { outcome: put.kind === 'lost' ? 'unknown' : 'refused', error: put.error } };
    const settled = await this.#settled(address, content, put.value, next, known.kept, signal);
    if (settings.tags === undefined || settled.result.outcome !== 'written') return settled;
    const tagged = await this.#parameters.tag(address.container, settings.tags, new AbortController().signal);
    return tagged.kind === 'done' ? settled : { ...settled, result: { ...settled.result, left: tagged.error } };
  }

  /** A mark of a version that somebody else took proves nothing: it is written again with the right one. */
  async #settled(
    address: Address,
    content: Content,
    got: number,
    marked: string,
    kept: Kept,
    signal: AbortSignal,
  ): Promise<{ readonly result: WriteResult; readonly now?: ParameterEntry }> {
    let version = got;
    let mark = marked;
    for (let tries = 1; String(version) !== mark && tries < TRIES; tries += 1) {
      mark = String(version + 1);
      const put = await this.#parameters.put(
        address.container,
        { value: content.value.reveal(), description: content.mark(mark), over: kept, settings: settingsOf(address) },
        signal,
      );
      if (put.kind !== 'done') break;
      version = put.value;
    }
    return written(version, { version, marked: readMark(content.mark(mark)), kept });
  }

  /** Takes a key out of an object; the last one takes the parameter with it. Throws ProviderError. */
  async removeKey(container: string, key: string, known: ParameterEntry, signal: AbortSignal): Promise<void> {
    const held = (await this.#parameters.values([container], signal)).get(container);
    if (held === undefined) return;
    const object = JsonObject.parse(held.value, what(container));
    if (!object.has(key)) return;
    object.delete(key);
    if (object.isEmpty) return this.#parameters.delete(container, signal);
    const stamps = new Map(known.marked.keys?.stamps);
    stamps.delete(key);
    const address: Address = { store: '', container };
    const content = { value: object.toText(), mark: (version: string) => withKeys(known.marked.text, stamps, version) };
    const { result } = await this.#over(address, content, known, signal);
    if (result.outcome !== 'written') throw result.error;
  }

  #outOfBounds(address: Address, value: SecretValue): ProviderError | undefined {
    const { tier } = settingsOf(address);
    const maxValueBytes = tier === undefined || tier === 'Standard' ? STANDARD_BYTES : this.#capabilities.maxValueBytes;
    const name = nameOf(address.container);
    const error = outOfBounds(name, value, { ...this.#capabilities, maxValueBytes });
    if (
      error !== undefined &&
      value.byteLength > maxValueBytes &&
      value.byteLength <= this.#capabilities.maxValueBytes
    ) {
      return new ProviderError('REJECTED', error.message, {
        hint: `tier Advanced or Intelligent-Tiering takes ${this.#capabilities.maxValueBytes} bytes`,
      });
    }
    if (error !== undefined || !value.matches(/\{\{[^{}]*\}\}/)) return error;
    return new ProviderError('REJECTED', `${name}: AWS takes no value with double braces`, {
      hint: 'AWS reads them as the name of another parameter: encode the value, in base64 for example',
    });
  }

  #tooLarge(address: Address, value: SecretValue, description: string): ProviderError | undefined {
    if (address.key !== undefined) {
      const error = this.#outOfBounds(address, value);
      if (error !== undefined) return error;
    }
    if (description.length <= DESCRIPTION_LENGTH) return undefined;
    return new ProviderError('REJECTED', `${what(address.container)}: its description has no room for our marks`, {
      hint: 'use a shorter description, or fewer keys in one parameter',
    });
  }
}

/** What a batch comes to; people's own part of the description is kept where none is declared. */
function contentOf(
  requests: readonly WriteRequest[],
  known: ParameterEntry | undefined,
  object: JsonObject | undefined,
): Content {
  const [{ address, value, stamp }] = requests as readonly [WriteRequest];
  const text = settingsOf(address).description ?? known?.marked.text ?? '';
  if (object === undefined) return { value, mark: (version) => withStamp(text, stamp, version) };
  const stamps = new Map<string, Stamp>(keptStamps(known, object));
  for (const request of requests) {
    object.set(request.address.key as string, request.value);
    stamps.set(request.address.key as string, request.stamp);
  }
  return { value: object.toText(), mark: (version) => withKeys(text, stamps, version) };
}

/** The marks of keys that stay as they are: none after somebody else's write, which may have changed any of them. */
function keptStamps(known: ParameterEntry | undefined, object: JsonObject): (readonly [string, Stamp])[] {
  const keys = known?.marked.keys;
  if (keys === undefined || keys.version !== String(known?.version)) return [];
  return [...keys.stamps].filter(([key]) => object.has(key));
}

function isMarked({ stamp, keys }: Marked, requests: readonly WriteRequest[]): boolean {
  return requests.every(({ address, stamp: own }) => {
    const seen = address.key === undefined ? stamp : keys?.stamps.get(address.key);
    return seen?.owner === own.owner && seen.nonce === own.nonce && seen.generation === own.generation;
  });
}

function written(version: number, now?: ParameterEntry): { result: WriteResult; now?: ParameterEntry } {
  return { result: { outcome: 'written', version: String(version) }, ...(now === undefined ? {} : { now }) };
}

export function what(container: string): string {
  return `the parameter ${nameOf(container)}`;
}

function madeMeanwhile(container: string): ProviderError {
  return new ProviderError('CONFLICT', `${what(container)} was made by somebody else meanwhile`, {
    hint: 'the next run looks again',
  });
}
