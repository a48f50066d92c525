import type { Address } from '../../core/address.ts';

/** Addresses by the vault that they are in. */
export function byContainer(addresses: readonly Address[]): ReadonlyMap<string, readonly Address[]> {
  const groups = new Map<string, Address[]>();
  for (const address of addresses) {
    const group = groups.get(address.container);
    if (group === undefined) groups.set(address.container, [address]);
    else group.push(address);
  }
  return groups;
}
