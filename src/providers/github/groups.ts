import type { Address } from '../../core/address.ts';
import { ProviderError } from '../../core/errors.ts';

/** Containers that are listed at the same time. */
const LISTS_AT_ONCE = 6;

/** Items by the container that their addresses are in. */
export function byContainer<T>(items: readonly T[], address: (item: T) => Address): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const { container } = address(item);
    const group = groups.get(container);
    if (group === undefined) groups.set(container, [item]);
    else group.push(item);
  }
  return groups;
}

/** One list for each container, a few at a time; a list that fails is given out as its error. */
export async function* listGroups<T>(
  addresses: readonly Address[],
  list: (first: Address, group: readonly Address[]) => Promise<T>,
  signal: AbortSignal,
): AsyncGenerator<readonly [readonly Address[], T | ProviderError], void, undefined> {
  const groups = [...byContainer(addresses, (address) => address).values()];
  for (let at = 0; at < groups.length; at += LISTS_AT_ONCE) {
    signal.throwIfAborted();
    const some = groups.slice(at, at + LISTS_AT_ONCE);
    const listed = await Promise.all(
      some.map(async (group) => [group, await caught(() => list(group[0] as Address, group))] as const),
    );
    yield* listed;
  }
}

/** What a task gives, or the ProviderError that it ended with; with a signal, also what its abort came to. */
export async function caught<T>(task: () => Promise<T>, signal?: AbortSignal): Promise<T | ProviderError> {
  try {
    return await task();
  } catch (error) {
    if (error instanceof ProviderError) return error;
    if (signal?.aborted === true) return new ProviderError('UNAVAILABLE', 'the run was stopped before the write');
    throw error;
  }
}
