import { ProviderError } from '../../core/errors.ts';

/** Items that have the same in common, in the order in which they were first met. */
export function groups<T>(items: readonly T[], of: (item: T) => string): T[][] {
  const found = new Map<string, T[]>();
  for (const item of items) {
    const group = found.get(of(item));
    if (group === undefined) found.set(of(item), [item]);
    else group.push(item);
  }
  return [...found.values()];
}

/** What a task gives, or the ProviderError that it ended with. */
export async function caught<T>(task: () => Promise<T>): Promise<T | ProviderError> {
  try {
    return await task();
  } catch (error) {
    if (error instanceof ProviderError) return error;
    throw error;
  }
}
