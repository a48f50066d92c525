import { earliest } from '../../core/quota.ts';
import type { ProviderContext } from '../contract.ts';
import { NEW_VERSIONS } from './limits.ts';

/** Requests do not take equally long to arrive, so the window is held a little longer than the vault's. */
const WINDOWS = [{ most: NEW_VERSIONS.most, per: NEW_VERSIONS.per + 500 }];

/** Holds new versions back so that a vault's limit is kept rather than met: who meets it is refused for all that he asks. */
export class Pace {
  readonly #context: Pick<ProviderContext, 'now' | 'sleep'>;
  readonly #row: number[] = [];

  constructor(context: Pick<ProviderContext, 'now' | 'sleep'>) {
    this.#context = context;
  }

  async pass(signal: AbortSignal): Promise<void> {
    const now = this.#context.now().getTime();
    const at = earliest(this.#row, this.#row.length, now, WINDOWS);
    // The place is taken before it is waited for, so that those that are sent side by side do not all get the same one.
    this.#row.push(at);
    if (this.#row.length > 2 * NEW_VERSIONS.most) this.#row.splice(0, this.#row.length - NEW_VERSIONS.most);
    if (at > now) await this.#context.sleep(at - now, signal);
    signal.throwIfAborted();
  }
}
