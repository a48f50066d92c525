import type { ProviderContext } from '../contract.ts';

const MINUTE = 60_000;
/** GitHub's limit of requests that create content, and of points; a write counts five, anything else one. */
const WRITES_A_MINUTE = 80;
const POINTS_A_MINUTE = 900;
const POINTS_A_WRITE = 5;

/** Holds requests back so that GitHub's secondary limits are kept rather than met. */
export class Pacer {
  readonly #context: Pick<ProviderContext, 'now' | 'sleep'>;
  /** Of the last minute, oldest first. */
  readonly #sent: { readonly at: number; readonly points: number }[] = [];

  constructor(context: Pick<ProviderContext, 'now' | 'sleep'>) {
    this.#context = context;
  }

  /** Waits until one more request may be sent, and counts it. */
  async pass(write: boolean, signal: AbortSignal): Promise<void> {
    const points = write ? POINTS_A_WRITE : 1;
    const wait = this.#wait(points);
    if (wait > 0) await this.#context.sleep(wait, signal);
    this.#sent.push({ at: this.#context.now().getTime(), points });
  }

  /** Takes from the record what no longer counts once the answer's time has passed. */
  #wait(points: number): number {
    const now = this.#context.now().getTime();
    let wait = 0;
    for (;;) {
      const oldest = this.#sent[0];
      if (oldest === undefined) return wait;
      const expired = oldest.at + MINUTE <= now + wait;
      const used = this.#sent.reduce((sum, one) => sum + one.points, 0);
      const writes = this.#sent.filter((one) => one.points === POINTS_A_WRITE).length;
      const full = used + points > POINTS_A_MINUTE || (points === POINTS_A_WRITE && writes >= WRITES_A_MINUTE);
      if (!expired && !full) return wait;
      if (!expired) wait = oldest.at + MINUTE - now;
      this.#sent.shift();
    }
  }
}
