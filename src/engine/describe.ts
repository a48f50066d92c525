import { ProviderError } from '../core/errors.ts';
import { nextRotation } from '../core/next-rotation.ts';
import type { EngineDependencies } from './dependencies.ts';
import { asProviderError } from './observe.ts';
import { readyOf, type Work } from './work.ts';

/**
 * Changes what is written beside values that stay as they are. It can be done twice without harm, so it needs no intent; the value and
 * its generation are not touched, whatever comes of it. What came of it is in each work's `results`.
 */
export async function describeTargets(
  all: ReadonlyMap<string, Work>,
  mayBegin: () => string | undefined,
  dependencies: Pick<EngineDependencies, 'store' | 'signal'>,
): Promise<void> {
  for (const work of readyOf(all)) {
    const due = nextRotation(work.secret, work.record);
    for (const { id, address } of work.described) {
      const why = mayBegin();
      if (why !== undefined) {
        work.results.set(id, { outcome: 'skipped', why });
        continue;
      }
      try {
        const store = await dependencies.store(address.store);
        if (store.describe === undefined)
          throw new ProviderError('UNSUPPORTED', 'it can only be changed with the value');
        const dates = await store.describe(address, {
          signal: dependencies.signal,
          ...(due === undefined ? {} : { due }),
        });
        work.results.set(id, { outcome: 'written', ...dates });
      } catch (error) {
        work.results.set(id, { outcome: 'refused', error: asProviderError(error) });
      }
    }
  }
}
