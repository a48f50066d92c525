import type { ProviderError } from '../../core/errors.ts';
import type { ProviderContext } from '../contract.ts';

/** How long one call may wait between its tries, in all. */
export const RETRY_BUDGET_MS = 60_000;
const WAITS_MS = [500, 1000, 2000, 4000, 8000, 16_000];

/** What came of one try. */
export type Attempt<T> =
  | { readonly kind: 'done'; readonly value: T }
  /**
   * It failed. `again`: another try may help and does no harm, after so many milliseconds where the platform named them. `uncertain`:
   * it may have been carried out all the same.
   */
  | {
      readonly kind: 'failed';
      readonly error: ProviderError;
      readonly again: false | { readonly after?: number };
      readonly uncertain: boolean;
    };

/** What came of a call with all its tries. */
export type Outcome<T> =
  | { readonly kind: 'done'; readonly value: T }
  /** It was certainly not carried out. */
  | { readonly kind: 'refused'; readonly error: ProviderError }
  /** It may or may not have been carried out. */
  | { readonly kind: 'lost'; readonly error: ProviderError };

/**
 * Tries until it is done, refused, or the budget is used up: waits are on the given clock, twice as long each time, or as long as the
 * platform says. An aborted signal stops before the next try: what may have been carried out is `lost` then, else its reason is thrown.
 */
export async function patiently<T>(
  attempt: () => Promise<Attempt<T>>,
  context: Pick<ProviderContext, 'sleep'>,
  signal: AbortSignal,
): Promise<Outcome<T>> {
  let waited = 0;
  let uncertain: ProviderError | undefined;
  for (let failures = 0; ; failures += 1) {
    if (signal.aborted) {
      if (uncertain !== undefined) return { kind: 'lost', error: uncertain };
      throw signal.reason;
    }
    const result = await attempt();
    if (result.kind === 'done') return result;
    if (result.uncertain) uncertain = result.error;
    const wait = result.again === false ? undefined : (result.again.after ?? WAITS_MS[failures]);
    if (wait === undefined || waited + wait > RETRY_BUDGET_MS)
      return { kind: uncertain === undefined ? 'refused' : 'lost', error: result.error };
    waited += wait;
    // An abort ends the wait, and is seen before the next try.
    await context.sleep(wait, signal).catch(() => undefined);
  }
}

/** The milliseconds that a `Retry-After` header asks for; `undefined` where it says nothing that can be understood. */
export function retryAfter(header: string | null | undefined, now: Date): number | undefined {
  if (header === null || header === undefined || header === '') return undefined;
  if (/^\d{1,6}$/.test(header)) return Number(header) * 1000;
  const at = Date.parse(header);
  return Number.isNaN(at) ? undefined : Math.max(0, at - now.getTime());
}
