import type { Address } from '../../core/address.ts';
import { ProviderError } from '../../core/errors.ts';
import type { Observation, Present } from '../../core/observation.ts';
import { SecretValue } from '../../core/secret-value.ts';
import type { ObserveOptions } from '../contract.ts';
import { keyOf } from './addresses.ts';
import type { Kv2Path } from './kv2-path.ts';
import { isProven, type Metadata, marksIn, stampAt } from './metadata.ts';

/** What can be said of one key at a path whose metadata are known. `read` gives the data, once for all keys. Throws ProviderError. */
export async function seenAt(
  path: Kv2Path,
  address: Address,
  options: ObserveOptions,
  read: () => ReturnType<typeof readable>,
): Promise<Observation> {
  const metadata = path.known ?? (await path.look(options.signal));
  if (metadata.gone) return { kind: 'absent' };
  const key = keyOf(address);
  const there = presentAs(metadata, key);
  if (isProven(metadata, key) || options.agrees?.(address, there) === true) return there;
  // The metadata say nothing of this key at this version; the names in the data do, without a value.
  const names = await path.names(options.signal);
  if (names !== 'refused' && !names.has(key)) return { kind: 'absent' };
  // Where the names may not be known, a path with one mark is taken for a path with one value.
  const others = names === 'refused' ? marksIn(metadata) > 1 : names.size > 1;
  const seen: Present = others ? { ...there, shared: true } : there;
  if (names !== 'refused') return others ? looked(address, seen, options, read) : seen;
  if ((options.marks?.(address).length ?? 0) > 0) return seen;
  const { mount, path: below } = path.place;
  const error = new ProviderError('FORBIDDEN', `${path.what} is there, but not whether it has the key ${key}`, {
    hint: `let the login see the names in it, without the values: path ${JSON.stringify(`${mount}/subkeys/${below}`)} { capabilities = ["read"] }`,
  });
  return { kind: 'unreadable', error };
}

function presentAs(metadata: Metadata, key: string): Present {
  const { version, createdAt, changedAt } = metadata;
  const stamp = stampAt(metadata, key);
  return {
    kind: 'present',
    version: String(version),
    ...(createdAt === undefined ? {} : { createdAt }),
    ...(changedAt === undefined ? {} : { changedAt }),
    ...(stamp === undefined ? {} : { stamp }),
  };
}

/**
 * Others write to this path too, and their last write says nothing of our value: it is compared where it may be read, and does not
 * leave. Who may see no more than metadata never gets here.
 */
async function looked(
  address: Address,
  seen: Present,
  options: ObserveOptions,
  read: () => ReturnType<typeof readable>,
): Promise<Observation> {
  if (options.examine === undefined || (options.marks?.(address).length ?? 0) === 0) return seen;
  const value = (await read())?.[keyOf(address)];
  if (typeof value !== 'string') return seen;
  return { ...seen, content: options.examine(address, new SecretValue(value)) };
}

/** The data of a path; `undefined` where the login may not read it. Throws ProviderError. */
export async function readable(
  path: Kv2Path,
  signal: AbortSignal,
): Promise<Readonly<Record<string, unknown>> | undefined> {
  try {
    return await path.read(signal);
  } catch (error) {
    if (error instanceof ProviderError && error.code === 'FORBIDDEN') return undefined;
    throw error;
  }
}
