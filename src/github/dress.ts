import type { GitHubApi } from './api.ts';
import { GitHubError } from './failure.ts';

/** What a pull request is dressed with when it is made. */
export interface Dress {
  readonly labels?: readonly string[];
  /** Logins, and teams as `org/team`. */
  readonly reviewers?: readonly string[];
  readonly assignees?: readonly string[];
}

type Kind = 'label' | 'reviewer' | 'team' | 'assignee';

const PLACES: Readonly<Record<Kind, { readonly path: string; readonly member: string }>> = {
  label: { path: 'issues/{n}/labels', member: 'labels' },
  reviewer: { path: 'pulls/{n}/requested_reviewers', member: 'reviewers' },
  team: { path: 'pulls/{n}/requested_reviewers', member: 'team_reviewers' },
  assignee: { path: 'issues/{n}/assignees', member: 'assignees' },
};

/**
 * Adds labels, reviewers and assignees to a pull request; takes none away. None of it is worth failing for: what could not be added
 * comes back in words, with what to do. One name that GitHub refuses keeps no other from being added.
 */
export async function dressPull(
  api: GitHubApi,
  repository: string,
  number: number,
  { labels = [], reviewers = [], assignees = [] }: Dress,
  signal: AbortSignal,
): Promise<string[]> {
  const teams = reviewers.filter((name) => name.includes('/'));
  const wanted = [
    ['label', labels],
    ['reviewer', reviewers.filter((name) => !name.includes('/'))],
    ['team', teams.map((name) => name.slice(name.indexOf('/') + 1))],
    ['assignee', assignees],
  ] as const;
  const notes: string[] = [];
  const add = async (kind: Kind, names: readonly string[]): Promise<void> => {
    const { path, member } = PLACES[kind];
    try {
      const { data } = await api.request(
        'POST',
        `/repos/${repository}/${path.replace('{n}', String(number))}`,
        { [member]: names },
        { signal, idempotent: true },
      );
      if (kind === 'assignee') notes.push(...unassigned(number, names, data));
    } catch (error) {
      if (!(error instanceof GitHubError)) throw error;
      // GitHub refuses all for one: each is asked for alone.
      if (error.code === 'REJECTED' && names.length > 1) for (const name of names) await add(kind, [name]);
      else notes.push(refusal(number, kind, names, error));
    }
  };
  for (const [kind, names] of wanted) if (names.length > 0) await add(kind, names);
  return notes;
}

/** GitHub takes every assignee and leaves out, without a word, who cannot be one. */
function unassigned(number: number, names: readonly string[], data: unknown): string[] {
  const { assignees } = data as { readonly assignees?: readonly { readonly login: string }[] | null };
  const are = new Set((assignees ?? []).map(({ login }) => login.toLowerCase()));
  const not = names.filter((name) => !are.has(name.toLowerCase()));
  return not.length === 0
    ? []
    : [`pull request #${number} could not be assigned to ${not.join(', ')}: only who may read the repository can be`];
}

function refusal(number: number, kind: Kind, names: readonly string[], error: GitHubError): string {
  const what = `${kind} ${names.join(', ')} could not be added to pull request #${number}`;
  if (error.code === 'FORBIDDEN' || error.kind === 'missing') {
    const rights = 'add `pull-requests: write` to the `permissions:` of the job';
    return kind === 'team'
      ? `${what}: ${rights}; a team also takes the token of an App with members: read`
      : `${what}: ${rights}`;
  }
  if (error.code !== 'REJECTED') return `${what}: ${error.message}`;
  switch (kind) {
    case 'reviewer':
      return `${what}: a reviewer must have access to the repository and must not be the account that opens the pull request`;
    case 'team':
      return `${what}: the team must have access to the repository, and the token must see it: GITHUB_TOKEN sees no team, an App with members: read does`;
    default:
      return `${what}: ${error.message}`;
  }
}
