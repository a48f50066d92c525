/** A platform's limit: at most so many requests within so many milliseconds, whenever these begin. */
export interface QuotaWindow {
  readonly most: number;
  readonly per: number;
}

/**
 * How long a number of requests takes at least where these limits are kept and nothing else takes time, in milliseconds: from the
 * first request to the last. What others use up of the same quota is not known and not counted.
 */
export function leastTime(count: number, windows: readonly QuotaWindow[]): number {
  if (windows.length === 0) return 0;
  const times: number[] = [];
  for (let nth = 0; nth < count; nth += 1) times.push(earliest(times, nth, 0, windows));
  return times.at(-1) ?? 0;
}

/** The earliest moment from `now` on at which the nth request (from 0) keeps every limit, given when those before it were sent. */
export function earliest(times: readonly number[], nth: number, now: number, windows: readonly QuotaWindow[]): number {
  let at = Math.max(now, times[nth - 1] ?? now);
  for (const { most, per } of windows) {
    const first = times[nth - most];
    if (first !== undefined) at = Math.max(at, first + per);
  }
  return at;
}
