import { Problem } from './model.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

interface Sent {
  readonly at: number;
  readonly write: boolean;
}

/** GitHub's limits as its documentation has them, kept by the server's clock: by the hour, by the minute, and of what creates content. */
export class Limits {
  readonly hourly: number;
  readonly #sent: Sent[] = [];
  #hour: { readonly reset: number; used: number } | undefined;
  /** Requests that were one too many. */
  refused = 0;

  constructor(hourly: number) {
    this.hourly = hourly;
  }

  /** Counts a request, or throws what GitHub answers to one too many. */
  count(write: boolean, now: number): void {
    if (this.#hour === undefined || this.#hour.reset <= now) this.#hour = { reset: now + HOUR, used: 0 };
    if (this.#hour.used >= this.hourly) throw this.#refuse('API rate limit exceeded for user ID 1.');
    this.#hour.used += 1;
    const since = (span: number) => this.#sent.filter(({ at }) => at > now - span);
    const minute = since(MINUTE);
    const points = minute.reduce((sum, one) => sum + (one.write ? 5 : 1), write ? 5 : 1);
    const writes = (sent: readonly Sent[]) => sent.filter((one) => one.write).length;
    if (points > 900 || (write && (writes(minute) >= 80 || writes(since(HOUR)) >= 500)))
      throw this.#refuse('You have exceeded a secondary rate limit.', { 'retry-after': '60' });
    this.#sent.push({ at: now, write });
  }

  get headers(): Readonly<Record<string, string>> {
    const { used, reset } = this.#hour ?? { used: 0, reset: 0 };
    return {
      'x-ratelimit-limit': String(this.hourly),
      'x-ratelimit-remaining': String(this.hourly - used),
      'x-ratelimit-reset': String(Math.ceil(reset / 1000)),
      'x-ratelimit-resource': 'core',
    };
  }

  #refuse(message: string, headers: Readonly<Record<string, string>> = {}): Problem {
    this.refused += 1;
    return new Problem(403, message, {}, { ...this.headers, ...headers });
  }
}
