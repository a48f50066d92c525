import type { GitHubApi } from './api.ts';
import { GitHubError } from './failure.ts';

/** An account of GitHub. Its number is what counts: logins can be changed and taken over. */
export interface Identity {
  readonly id: number;
  readonly login: string;
}

const known = new WeakMap<GitHubApi, Promise<Identity | undefined>>();

/**
 * Whose token this is, asked once for an API. `GET /user` refuses an app's token, so `viewer` is asked, which answers all kinds; `undefined` where
 * GitHub does not say.
 */
export function tokenIdentity(api: GitHubApi, signal: AbortSignal): Promise<Identity | undefined> {
  const before = known.get(api);
  if (before !== undefined) return before;
  const asked = ask(api, signal);
  known.set(api, asked);
  asked.catch(() => known.delete(api));
  return asked;
}

/** What GitHub showed by what it made for us counts where it would not say. */
export function learnIdentity(api: GitHubApi, seen: Identity): void {
  const before = known.get(api);
  if (before === undefined) known.set(api, Promise.resolve(seen));
  else
    known.set(
      api,
      before.then(
        (identity) => identity ?? seen,
        () => seen,
      ),
    );
}

async function ask(api: GitHubApi, signal: AbortSignal): Promise<Identity | undefined> {
  try {
    const data = await api.graphql('query WhoAmI { viewer { databaseId login } }', {}, { signal });
    const viewer = data['viewer'] as { databaseId: number | null; login: string } | null;
    return viewer?.databaseId == null ? undefined : { id: viewer.databaseId, login: viewer.login };
  } catch (error) {
    if (error instanceof GitHubError && (error.code === 'FORBIDDEN' || error.code === 'REJECTED')) return undefined;
    throw error;
  }
}

/** The account in GitHub's own noreply address, which `createCommitOnBranch` puts on a bot's commit. */
export function identityOfEmail(email: string): Identity | undefined {
  const match = /^(\d+)\+([^@]+)@users\.noreply\./.exec(email);
  return match === null ? undefined : { id: Number(match[1]), login: String(match[2]) };
}
