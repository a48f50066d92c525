import type { Lockfile } from '../core/lock.ts';
import type { GitHubApi } from './api.ts';
import { isRunOver } from './runs.ts';
import type { LoadedBranch, StateBranch } from './state-branch.ts';
import type { SaveKind } from './state-trust.ts';

/** How a workflow run names itself in a lease. */
export function workflowRun(id: string, attempt: string): string {
  return `${id}/${attempt}`;
}

/**
 * The state branch, where the lease of a workflow run that GitHub knows to be over holds nobody up (S4): it need not be waited for
 * until its time is out.
 */
export class LeasedState {
  readonly #branch: StateBranch;
  readonly #api: GitHubApi;
  readonly #repository: string;

  constructor(branch: StateBranch, api: GitHubApi, repository: string) {
    this.#branch = branch;
    this.#api = api;
    this.#repository = repository;
  }

  async load(signal: AbortSignal): Promise<LoadedBranch> {
    const loaded = await this.#branch.load(signal);
    const [, id, attempt] = /^(\d+)\/(\d+)$/.exec(loaded.lockfile.lease?.run ?? '') ?? [];
    if (id === undefined || attempt === undefined) return loaded;
    const over = await isRunOver(this.#api, this.#repository, { id: Number(id), attempt: Number(attempt) }, signal);
    if (over !== true) return loaded;
    const { lease: _over, ...lockfile } = loaded.lockfile;
    return { ...loaded, lockfile };
  }

  believesUs(signal: AbortSignal): Promise<boolean> {
    return this.#branch.believesUs(signal);
  }

  save(next: Lockfile, token: string, what: SaveKind, signal: AbortSignal): Promise<string> {
    return this.#branch.save(next, token, what, signal);
  }

  now(): Date {
    return this.#branch.now();
  }
}
