import type { Address } from '../../core/address.ts';
import { ProviderError } from '../../core/errors.ts';
import type { Observation, Stamp } from '../../core/observation.ts';
import type { ObserveOptions } from '../contract.ts';
import { atOnce } from '../seam/at-once.ts';
import { stampFrom } from '../seam/stamp-map.ts';
import { keyOf, settingsOf } from './place.ts';
import type { Item, Vault } from './vault.ts';
import { currentOf, isSame, stampOf } from './versions.ts';

/** Secrets whose versions are looked at at the same time. */
const LOOKS_AT_ONCE = 8;

type Look = Pick<ObserveOptions, 'signal' | 'agrees' | 'marks'>;

/**
 * What a vault says of secrets, by its list. The list has no version ids: where its date and its mark are those on record, nothing has
 * happened, and nothing else is asked; else, and where nothing is on record, the versions of that one secret tell. No call here gives a
 * value.
 */
export async function* observeSecrets(
  vault: Vault,
  items: ReadonlyMap<string, Item>,
  addresses: readonly Address[],
  options: Look,
): AsyncGenerator<readonly [Address, Observation], void, undefined> {
  const missing: Address[] = [];
  const doubtful: Address[] = [];
  for (const address of addresses) {
    const item = items.get(keyOf(address));
    const seen = item === undefined ? { kind: 'absent' as const } : byList(address, item, options);
    if (seen === undefined || options.agrees?.(address, seen) !== true) doubtful.push(address);
    else if (seen.kind === 'absent') missing.push(address);
    else yield [address, withMark(seen, item)];
  }
  const look = async (address: Address) =>
    [address, await byVersions(vault, address, items.get(keyOf(address)), options)] as const;
  for await (const [address, seen] of atOnce(doubtful, LOOKS_AT_ONCE, look)) {
    if (seen.kind === 'absent') missing.push(address);
    else yield [address, seen];
  }
  if (missing.length === 0) return;
  let deleted: ReadonlyMap<string, Date | undefined>;
  try {
    deleted = await vault.deleted(options);
  } catch (thrown) {
    if (!(thrown instanceof ProviderError)) throw thrown;
    for (const address of missing) yield [address, { kind: 'unreadable', error: thrown }];
    return;
  }
  for (const address of missing) {
    const name = keyOf(address);
    const until = deleted.get(name);
    const isGoing = deleted.has(name);
    yield [
      address,
      isGoing ? { kind: 'deleting', ...(until === undefined ? {} : { recoverableUntil: until }) } : { kind: 'absent' },
    ];
  }
}

/**
 * What the list alone proves; `undefined` where it is not enough: it has only seconds, and not the mark that our record knows. Its mark
 * is left out, since nothing in the list says which version bore it first.
 */
function byList(address: Address, item: Item, { marks }: Look): Observation | undefined {
  const known = marks?.(address) ?? [];
  const stamp = stampFrom(item.tags);
  if (known.length > 0 && !known.some((mark) => isSame(mark, stamp))) return undefined;
  return { kind: 'present', ...(item.updated === undefined ? {} : { changedAt: item.updated }) };
}

/** The mark, beside a date that agrees with the record. */
function withMark(seen: Observation, item: Item | undefined): Observation {
  const stamp: Stamp | undefined = item && stampFrom(item.tags);
  return seen.kind !== 'present' || stamp === undefined ? seen : { ...seen, stamp };
}

async function byVersions(vault: Vault, address: Address, item: Item | undefined, options: Look): Promise<Observation> {
  let versions: readonly Item[];
  try {
    versions = await vault.versions(settingsOf(address).name, options);
  } catch (thrown) {
    if (thrown instanceof ProviderError) return { kind: 'unreadable', error: thrown };
    throw thrown;
  }
  if (versions.length === 0) return { kind: 'absent' };
  const current = currentOf(versions, item);
  // Two were made within a second and look the same: nothing is said of either, so that nothing is taken for ours.
  if (current === undefined) return { kind: 'present' };
  const stamp = stampOf(current, versions);
  return {
    kind: 'present',
    ...(current.version === undefined ? {} : { version: current.version }),
    ...(current.updated === undefined ? {} : { changedAt: current.updated }),
    ...(stamp === undefined ? {} : { stamp }),
  };
}
