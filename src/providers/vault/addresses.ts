import type { Address } from '../../core/address.ts';
import { DEFAULT_KEY } from './place.ts';

/** The key in the data. */
export function keyOf(address: Address): string {
  return address.key ?? DEFAULT_KEY;
}

/** What belongs to addresses, by their container, in the order in which they come. */
export function byContainer<T>(all: readonly T[], addressOf: (each: T) => Address): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const each of all) {
    const { container } = addressOf(each);
    const group = groups.get(container);
    if (group) group.push(each);
    else groups.set(container, [each]);
  }
  return groups;
}
