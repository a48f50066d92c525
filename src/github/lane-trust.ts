import type { GitHubApi } from './api.ts';
import type { Trust } from './commits.ts';
import { tokenIdentity } from './identity.ts';
import { blobText, type Tip } from './lane-view.ts';

export interface LaneTrustOptions {
  readonly api: GitHubApi;
  /** `owner/name`. */
  readonly repository: string;
  /** Logins whose commits on the state branch are believed besides those of our own token. */
  readonly trusted?: readonly string[];
  /** Whom the manifest on the base trusts besides: who may push the base may say so, and nobody else. */
  readonly believes?: {
    /** Path of the manifest from the root of the repository. */
    readonly manifest: string;
    logins(text: string): readonly string[];
  };
}

/** Whose saves of a lane's state are believed (ruling 22). */
export class LaneTrust {
  readonly #options: LaneTrustOptions;
  #reviewed: { readonly blob: string | undefined; readonly logins: readonly string[] } | undefined;

  constructor(options: LaneTrustOptions) {
    this.#options = options;
  }

  /** Our own account, and the logins that were named here. */
  async named(signal: AbortSignal): Promise<Trust> {
    return { self: await tokenIdentity(this.#options.api, signal), logins: this.#options.trusted ?? [] };
  }

  /** The same with those that the base's manifest names. One more request where it was changed since. */
  async reviewed(base: Tip, signal: AbortSignal): Promise<Trust> {
    const { self, logins } = await this.named(signal);
    return { self, logins: [...logins, ...(await this.#reviewedLogins(base, signal))] };
  }

  /** Whether the base's manifest names our own account. */
  async namesUs(base: Tip, signal: AbortSignal): Promise<boolean> {
    const self = await tokenIdentity(this.#options.api, signal);
    if (self === undefined) return false;
    const logins = await this.#reviewedLogins(base, signal);
    return logins.some((login) => login.toLowerCase() === self.login.toLowerCase());
  }

  async #reviewedLogins(base: Tip, signal: AbortSignal): Promise<readonly string[]> {
    const { api, repository, believes } = this.#options;
    if (believes === undefined) return [];
    const blob = base.files.get(believes.manifest);
    if (this.#reviewed === undefined || this.#reviewed.blob !== blob) {
      const text = blob === undefined ? '' : await blobText(api, repository, { oid: blob }, signal);
      this.#reviewed = { blob, logins: believes.logins(text) };
    }
    return this.#reviewed.logins;
  }
}
