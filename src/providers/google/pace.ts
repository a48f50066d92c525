import { earliest } from '../../core/quota.ts';
import type { ProviderContext } from '../contract.ts';
import { REQUESTS_A_MINUTE } from './catalog.ts';

/** What Google counts apart. Reading a value has a quota that no run comes near. */
export type Quota = 'read' | 'write' | 'access';

/** Requests do not take equally long to arrive, so the window is held a little longer than Google's. */
const WINDOWS = [{ most: REQUESTS_A_MINUTE.most, per: REQUESTS_A_MINUTE.per + 1000 }];

/**
 * Holds requests back so that a project's quota is kept rather than met. A place in the row is taken before it is waited for, so that
 * requests that are sent side by side do not all get the same one.
 */
export class Pace {
  readonly #context: Pick<ProviderContext, 'now' | 'sleep'>;
  readonly #rows = new Map<string, number[]>();

  constructor(context: Pick<ProviderContext, 'now' | 'sleep'>) {
    this.#context = context;
  }

  async pass(project: string, quota: Quota, signal: AbortSignal): Promise<void> {
    if (quota === 'access') return;
    const key = `${quota} ${project}`;
    const row = this.#rows.get(key) ?? [];
    this.#rows.set(key, row);
    const now = this.#context.now().getTime();
    const at = earliest(row, row.length, now, WINDOWS);
    row.push(at);
    if (row.length > 2 * REQUESTS_A_MINUTE.most) row.splice(0, row.length - REQUESTS_A_MINUTE.most);
    if (at > now) await this.#context.sleep(at - now, signal);
  }
}
