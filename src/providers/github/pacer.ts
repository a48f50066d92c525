import { earliest } from '../../core/quota.ts';
import type { ProviderContext } from '../contract.ts';
import { POINTS, POINTS_A_WRITE, WRITE_QUOTA } from './quota.ts';

/** Requests do not take equally long to arrive, so windows are held a little longer than GitHub's. */
const MARGIN_MS = 1000;
const WRITE_WINDOWS = WRITE_QUOTA.map(({ most, per }) => ({ most, per: per + MARGIN_MS }));
const MOST_WRITES = Math.max(...WRITE_QUOTA.map(({ most }) => most));

/** What GitHub said of the hour's limit, by this machine's clock. */
interface Hour {
  readonly reset: number;
  readonly until: number;
  left: number;
}

/**
 * Holds requests back so that GitHub's limits are kept rather than met: writes by the minute and by the hour, points by the minute,
 * and the number of requests that GitHub itself says are left. A place in the row is taken before it is waited for, so that requests
 * that are sent side by side do not all get the same one.
 */
export class Pacer {
  readonly #context: Pick<ProviderContext, 'now' | 'sleep'>;
  /** Of writes, oldest first; no more than the widest limit counts. */
  #writes: number[] = [];
  /** Of the last minute, oldest first. */
  #sent: { readonly at: number; readonly points: number }[] = [];
  #hour: Hour | undefined;

  constructor(context: Pick<ProviderContext, 'now' | 'sleep'>) {
    this.#context = context;
  }

  /** Milliseconds until one more request may be sent. */
  wait(write: boolean): number {
    const now = this.#now();
    return this.#slot(write, now) - now;
  }

  /** Waits until one more request may be sent, and counts it. */
  async pass(write: boolean, signal: AbortSignal): Promise<void> {
    const now = this.#now();
    const at = this.#slot(write, now);
    this.#sent.push({ at, points: pointsOf(write) });
    if (write) this.#writes.push(at);
    if (this.#writes.length > 2 * MOST_WRITES) this.#writes = this.#writes.slice(-MOST_WRITES);
    if (this.#hour !== undefined) this.#hour.left -= 1;
    if (at > now) await this.#context.sleep(at - now, signal);
  }

  /** Takes note of what an answer says is left of the hour's requests; `date` is GitHub's own clock then. */
  heed(headers: Headers, date: Date | undefined): void {
    const resource = headers.get('x-ratelimit-resource') ?? 'core';
    const left = Number(headers.get('x-ratelimit-remaining') ?? Number.NaN);
    const reset = Number(headers.get('x-ratelimit-reset') ?? Number.NaN);
    if (resource !== 'core' || date === undefined || !Number.isFinite(left) || !Number.isFinite(reset)) return;
    const known = this.#hour;
    // Answers overtake one another: within one hour the lowest number is the newest.
    if (known !== undefined && known.reset === reset) known.left = Math.min(known.left, left);
    else this.#hour = { reset, left, until: this.#now() + reset * 1000 - date.getTime() + MARGIN_MS };
  }

  #slot(write: boolean, now: number): number {
    let at = write ? earliest(this.#writes, this.#writes.length, now, WRITE_WINDOWS) : now;
    at = Math.max(at, this.#sent.at(-1)?.at ?? now, this.#afterPoints(write, now));
    const hour = this.#hour;
    return hour !== undefined && hour.left <= 0 && at < hour.until ? hour.until : at;
  }

  /** When enough of the last minute's points have passed. */
  #afterPoints(write: boolean, now: number): number {
    const per = POINTS.per + MARGIN_MS;
    const from = this.#sent.findIndex(({ at }) => at + per > now);
    this.#sent = from < 0 ? [] : this.#sent.slice(from);
    let used = pointsOf(write);
    for (let nth = this.#sent.length - 1; nth >= 0; nth -= 1) {
      const { at, points } = this.#sent[nth] as { at: number; points: number };
      used += points;
      if (used > POINTS.most) return at + per;
    }
    return now;
  }

  #now(): number {
    return this.#context.now().getTime();
  }
}

function pointsOf(write: boolean): number {
  return write ? POINTS_A_WRITE : 1;
}
