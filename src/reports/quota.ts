import { counted } from './words.ts';

/** Writes that a platform's quota spreads over time, and the milliseconds that they take at least. */
export interface QuotaUse {
  readonly provider: string;
  readonly writes: number;
  readonly least: number;
}

/** Below this nobody plans for it. */
const WORTH_SAYING_MS = 10 * 60_000;

/** A sentence for each platform whose quota makes the writes take long; none where all is done soon. */
export function quotaSentences(quota: readonly QuotaUse[], nameOf: (provider: string) => string): string[] {
  return quota
    .filter(({ least }) => least > WORTH_SAYING_MS)
    .map(
      ({ provider, writes, least }) =>
        `The quota of ${nameOf(provider)} spreads ${counted(writes, 'write')} over at least ${counted(Math.ceil(least / 60_000), 'minute')}`,
    );
}
