import { ProviderError } from '../../core/errors.ts';
import type { Stamp } from '../../core/observation.ts';
import { SecretValue } from '../../core/secret-value.ts';
import { stampLine } from '../seam/stamp-map.ts';
import { encoded, type VaultClient, type VaultReply, type VaultRequest } from './client.ts';
import { isUnmounted, type PolicyRight } from './failure.ts';
import { carriedOn, dated, entriesIn, entryOf, type Metadata, metadataIn, NOTHING } from './metadata.ts';
import type { Mounts } from './mounts.ts';
import type { Place } from './place.ts';

type Part = 'data' | 'metadata' | 'subkeys' | 'delete';

/** What came of a write of some keys of a path. */
export type Put =
  | { readonly kind: 'written'; readonly metadata: Metadata }
  | { readonly kind: 'refused' | 'lost'; readonly error: ProviderError };

/** A write of ours in this run: it changed these keys and left all others as they were. */
interface Move {
  readonly from: number;
  readonly to: number;
  readonly keys: ReadonlySet<string>;
}

/** One path of a KV engine of version 2, with what this run knows of it. */
export class Kv2Path {
  readonly place: Place;
  /** In messages. */
  readonly what: string;
  /** As it was seen last, or left by a write of ours; a write says which version it expects, so that it may be old. */
  known: Metadata | undefined;
  readonly #client: VaultClient;
  readonly #mounts: Mounts;
  readonly #now: () => Date;
  readonly #moves: Move[] = [];

  constructor(place: Place, container: string, client: VaultClient, mounts: Mounts, now: () => Date) {
    this.place = place;
    this.what = container;
    this.#client = client;
    this.#mounts = mounts;
    this.#now = now;
  }

  /** Looks at the metadata; no value is touched. Throws ProviderError. */
  async look(signal: AbortSignal): Promise<Metadata> {
    const reply = await this.#send('GET', 'metadata', 'read', signal, { expected: [404] });
    if (reply.kind !== 'done') throw reply.error;
    const { status, body, date } = reply.value;
    const metadata = status === 404 ? NOTHING : metadataIn(body['data'], date ?? this.#now());
    // At an engine of version 1, nothing is below `metadata/`: that would look like absence.
    if (metadata === undefined || status === 404) await this.checkMount(signal);
    if (metadata === undefined) throw new ProviderError('REJECTED', `${this.what}: Vault's answer is not understood`);
    this.known = metadata;
    return metadata;
  }

  /** Throws ProviderError where the mount is not of version 2. */
  async checkMount(signal: AbortSignal): Promise<void> {
    const problem = await this.#mounts.check(this.place, 2, signal);
    if (problem !== undefined) throw problem;
  }

  /** The names in the data, without a value; `refused` where the login may not know them. Throws ProviderError. */
  async names(signal: AbortSignal): Promise<ReadonlySet<string> | 'refused'> {
    const known = this.known ?? (await this.look(signal));
    if (known.keys !== undefined) return known.keys;
    const reply = await this.#send('GET', 'subkeys', 'read', signal, { expected: [404], query: '?depth=1' });
    if (reply.kind !== 'done') {
      if (!['FORBIDDEN', 'REJECTED', 'UNSUPPORTED'].includes(reply.error.code)) throw reply.error;
      this.known = { ...known, keys: 'refused' };
      return 'refused';
    }
    const { subkeys, metadata } = (reply.value.body['data'] ?? {}) as {
      subkeys?: Readonly<Record<string, unknown>> | null;
      metadata?: { version?: unknown };
    };
    const names = new Set(Object.keys(subkeys ?? {}));
    // Somebody wrote in between: what is known is of the version before, and is looked at anew by whoever needs it.
    if (metadata?.version === known.version) this.known = { ...known, keys: names };
    return names;
  }

  /** The version at which a key, seen at `version`, must be for this run's own writes alone to have moved it there. */
  movedOn(version: string, key: string): number {
    let at = Number(version);
    for (const { from, to, keys } of this.#moves) if (from === at && !keys.has(key)) at = to;
    return at;
  }

  /**
   * Writes keys over the version that is known, which has to be there still; keys of others stay. Then marks them. A mark that is
   * refused leaves a value that was written.
   */
  async put(
    values: ReadonlyMap<string, SecretValue>,
    marks: ReadonlyMap<string, Stamp>,
    declared: Readonly<Record<string, string>>,
    signal: AbortSignal,
  ): Promise<Put> {
    const known = this.known ?? (await this.look(signal));
    const reply = await this.#change(
      known,
      Object.fromEntries([...values].map(([key, value]) => [key, value.reveal()])),
      signal,
    );
    if (reply.kind !== 'done') {
      this.known = undefined;
      return { kind: reply.kind, error: reply.error };
    }
    const metadata = this.#moved(known, reply.value.body['data'], new Set(values.keys()));
    const lines = Object.fromEntries(
      [...marks].map(([key, stamp]) => [entryOf(key), stampLine({ ...stamp, version: String(metadata.version) })]),
    );
    const carried = carriedOn(known, metadata, new Set(values.keys()));
    await this.#mark(metadata, { ...declared, ...carried, ...lines }, signal);
    return { kind: 'written', metadata: this.known ?? metadata };
  }

  /** Changes what is written beside the values. Throws ProviderError. */
  async describe(entries: Readonly<Record<string, string>>, signal: AbortSignal): Promise<void> {
    const known = this.known ?? (await this.look(signal));
    const error = await this.#annotate(known, entries, signal);
    if (error !== undefined) throw error;
  }

  /** Takes a key away; the last one by deleting the version, which the platform can bring back. Throws ProviderError. */
  async remove(key: string, expected: string | undefined, signal: AbortSignal): Promise<void> {
    const known = await this.look(signal);
    if (known.gone) return;
    if (expected !== undefined && this.movedOn(expected, key) !== known.version) throw this.conflict();
    const names = await this.names(signal);
    const all = names === 'refused' ? new Set(Object.keys(await this.read(signal))) : names;
    if (!all.has(key)) return;
    if (all.size > 1) {
      const reply = await this.#change(known, { [key]: null }, signal);
      if (reply.kind !== 'done') throw reply.error;
      const left = new Set([...all].filter((each) => each !== key));
      const metadata = { ...this.#moved(known, reply.value.body['data'], new Set([key])), keys: left };
      this.known = metadata;
      const carried = carriedOn(known, metadata, new Set([key]));
      await this.#mark(metadata, { ...carried, [entryOf(key)]: null }, signal);
      return;
    }
    // By its number: what somebody writes in between is a version of its own, and stays.
    const reply = await this.#send('POST', 'delete', 'update', signal, { body: { versions: [known.version] } });
    this.known = undefined;
    if (reply.kind !== 'done') throw reply.error;
    if (expected !== undefined && (await this.look(signal)).version !== known.version) throw this.conflict();
  }

  /** All of the data. Throws ProviderError. */
  async read(signal: AbortSignal): Promise<Readonly<Record<string, unknown>>> {
    const reply = await this.#send('GET', 'data', 'read', signal, { expected: [404] });
    if (reply.kind !== 'done') throw reply.error;
    const { status, body } = reply.value;
    if (status === 404) {
      await this.checkMount(signal);
      return {};
    }
    const { data } = (body['data'] ?? {}) as { data?: Readonly<Record<string, unknown>> | null };
    return data ?? {};
  }

  conflict(): ProviderError {
    return new ProviderError('CONFLICT', `${this.what} has been changed by someone else`, { hint: 'run again' });
  }

  /** Over a version that is there by merging; over none, whole. */
  async #change(
    known: Metadata,
    data: Readonly<Record<string, string | null>>,
    signal: AbortSignal,
  ): Promise<VaultReply> {
    await this.checkMount(signal);
    const options = { cas: known.version };
    if (known.gone) return this.#send('POST', 'data', 'create', signal, { body: { data, options } });
    const reply = await this.#send('PATCH', 'data', 'patch', signal, {
      body: { data, options },
      // What was there a moment ago has been deleted.
      judge: (bad) => (bad.status === 404 && !isUnmounted(bad) ? this.conflict() : undefined),
    });
    if (reply.kind !== 'refused' || !isNotOffered(reply.error)) return reply;
    // Without the right to merge, it is read and written whole, over the very version that was read.
    const read = await this.#send('GET', 'data', 'read', signal, { expected: [404] });
    if (read.kind !== 'done') return reply;
    const held = read.value.body['data'] as
      | { data?: Readonly<Record<string, unknown>> | null; metadata?: { version?: unknown } }
      | undefined;
    if (held?.metadata?.version !== known.version || !held.data) return { kind: 'refused', error: this.conflict() };
    const merged = { ...held.data, ...data };
    const body = { data: Object.fromEntries(Object.entries(merged).filter(([, value]) => value !== null)), options };
    return this.#send('POST', 'data', 'update', signal, { body });
  }

  /** What is known after a write of ours. */
  #moved(before: Metadata, data: unknown, keys: ReadonlySet<string>): Metadata {
    const { version, created_time, custom_metadata } = (data ?? {}) as Readonly<Record<string, unknown>>;
    const to = typeof version === 'number' ? version : before.version + 1;
    this.#moves.push({ from: before.version, to, keys });
    const changed = dated('changedAt', created_time);
    const createdAt = before.createdAt ?? (to === 1 ? changed.changedAt : undefined);
    const names = before.gone ? keys : before.keys instanceof Set ? new Set([...before.keys, ...keys]) : undefined;
    this.known = {
      version: to,
      gone: false,
      entries: custom_metadata === undefined ? before.entries : entriesIn(custom_metadata),
      ...changed,
      ...(createdAt === undefined ? {} : { createdAt }),
      ...(names === undefined ? {} : { keys: names }),
    };
    return this.known;
  }

  /** Whatever comes of it, the value was written. */
  async #mark(
    metadata: Metadata,
    entries: Readonly<Record<string, string | null>>,
    signal: AbortSignal,
  ): Promise<void> {
    try {
      await this.#annotate(metadata, entries, signal);
    } catch (error) {
      if (!signal.aborted) throw error;
    }
  }

  /** Why entries could not be written, if so. */
  async #annotate(
    metadata: Metadata,
    entries: Readonly<Record<string, string | null>>,
    signal: AbortSignal,
  ): Promise<ProviderError | undefined> {
    let reply = await this.#send('PATCH', 'metadata', 'patch', signal, { body: { custom_metadata: entries } });
    const all = present({ ...metadata.entries, ...entries });
    if (reply.kind === 'refused' && isNotOffered(reply.error)) {
      const whole = await this.#send('POST', 'metadata', 'update', signal, { body: { custom_metadata: all } });
      if (whole.kind !== 'refused' || whole.error.code !== 'FORBIDDEN') reply = whole;
    }
    if (reply.kind !== 'done') return reply.error;
    this.known = { ...metadata, entries: all };
    return undefined;
  }

  #send(
    method: VaultRequest['method'],
    part: Part,
    capability: PolicyRight['capability'],
    signal: AbortSignal,
    more: Pick<VaultRequest, 'body' | 'expected' | 'judge'> & { readonly query?: string } = {},
  ): Promise<VaultReply> {
    const { mount, path, namespace } = this.place;
    const { query = '', ...rest } = more;
    return this.#client.send(
      {
        method,
        path: `${encoded(mount)}/${part}/${encoded(path)}${query}`,
        ...(namespace === undefined ? {} : { namespace }),
        purpose: { what: this.what, right: { path: `${mount}/${part}/${path}`, capability } },
        ...rest,
      },
      signal,
    );
  }
}

/** Whether merging is not allowed, or not known there (servers before 1.9). */
function isNotOffered({ code }: ProviderError): boolean {
  return code === 'FORBIDDEN' || code === 'UNSUPPORTED';
}

function present(entries: Readonly<Record<string, string | null>>): Record<string, string> {
  return Object.fromEntries(Object.entries(entries).filter((entry): entry is [string, string] => entry[1] !== null));
}

/** One value of the data, as text. Throws ProviderError for anything else. */
export function valueIn(data: Readonly<Record<string, unknown>>, key: string, what: string): SecretValue | undefined {
  if (!Object.hasOwn(data, key)) return undefined;
  const value = data[key];
  if (typeof value === 'string') return new SecretValue(value);
  throw new ProviderError('REJECTED', `${what}#${key} holds something that is no text`, {
    hint: 'choose another key, or write it as text',
  });
}
