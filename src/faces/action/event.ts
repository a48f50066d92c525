import type { Platform } from '../../platform/platform.ts';

/** What the runner says about the run. */
export interface EventContext {
  readonly name: string;
  readonly ref: string;
  readonly deleted: boolean;
  /** What happened to the thing that the event is about: `opened`, `closed`, … */
  readonly activity?: string;
  /** What a person gave who started the workflow by hand, or the sender of a `repository_dispatch`. */
  readonly given: Readonly<Record<string, string>>;
  /** The pull request that the event is about. */
  readonly pullRequest?: PullRequestEvent;
  readonly repository?: string;
  readonly repositoryId?: string;
  /** Whether everybody can read the repository, its runs and their summaries. */
  readonly isPublic: boolean;
  /** As the event's payload says; asked of the API where it does not. */
  readonly defaultBranch?: string;
  readonly actor?: string;
  readonly runId: string;
  readonly runAttempt: string;
  readonly runUrl?: string;
  /** Host of the API that the action's token belongs to. */
  readonly apiHost: string;
}

export interface PullRequestEvent {
  readonly number: number;
  readonly baseSha: string;
  readonly baseRef: string;
  readonly headSha?: string;
  /** Whether it comes from another repository: its token can only read. */
  readonly fork: boolean;
}

interface Payload {
  readonly deleted?: boolean;
  readonly action?: string;
  readonly repository?: { readonly id?: number; readonly default_branch?: string; readonly private?: boolean };
  readonly inputs?: Readonly<Record<string, unknown>> | null;
  readonly client_payload?: Readonly<Record<string, unknown>> | null;
  readonly pull_request?: {
    readonly number?: number;
    readonly base?: { readonly sha?: string; readonly ref?: string; readonly repo?: { readonly id?: number } | null };
    readonly head?: { readonly sha?: string; readonly repo?: { readonly id?: number } | null };
  };
}

/** Reads the runner's variables and the event's payload. */
export async function readEvent(platform: Platform): Promise<EventContext> {
  const text = (name: `GITHUB_${string}`) => platform.setting(name);
  const path = text('GITHUB_EVENT_PATH');
  const payload = path === undefined ? undefined : await platform.readText(path);
  const event = payload === undefined ? {} : (JSON.parse(payload) as Payload);
  const repository = text('GITHUB_REPOSITORY');
  const repositoryId =
    text('GITHUB_REPOSITORY_ID') ?? (event.repository?.id === undefined ? undefined : String(event.repository.id));
  const actor = text('GITHUB_ACTOR');
  const runId = text('GITHUB_RUN_ID') ?? '0';
  const server = text('GITHUB_SERVER_URL');
  return {
    name: text('GITHUB_EVENT_NAME') ?? '',
    ref: text('GITHUB_REF') ?? '',
    deleted: event.deleted === true,
    isPublic: event.repository?.private === false,
    ...(event.action === undefined ? {} : { activity: event.action }),
    given: texts(event.inputs ?? event.client_payload),
    ...pullRequestOf(event.pull_request),
    ...(repository === undefined ? {} : { repository }),
    ...(repositoryId === undefined ? {} : { repositoryId }),
    ...(event.repository?.default_branch === undefined ? {} : { defaultBranch: event.repository.default_branch }),
    ...(actor === undefined ? {} : { actor }),
    runId,
    runAttempt: text('GITHUB_RUN_ATTEMPT') ?? '1',
    ...(server === undefined || repository === undefined
      ? {}
      : { runUrl: `${server}/${repository}/actions/runs/${runId}` }),
    apiHost: new URL(text('GITHUB_API_URL') ?? 'https://api.github.com').host,
  };
}

/** What is text, a number or a switch: a list or a map is none of our inputs. */
function texts(given: Readonly<Record<string, unknown>> | null | undefined): Record<string, string> {
  return Object.fromEntries(
    Object.entries(given ?? {}).flatMap(([name, value]) =>
      ['string', 'boolean', 'number'].includes(typeof value) ? [[name, String(value)]] : [],
    ),
  );
}

function pullRequestOf(pull: Payload['pull_request']): { readonly pullRequest?: PullRequestEvent } {
  const { number, base, head } = pull ?? {};
  if (number === undefined || base?.sha === undefined || base.ref === undefined) return {};
  const fork = head?.repo?.id === undefined || head.repo.id !== base.repo?.id;
  return {
    pullRequest: {
      number,
      baseSha: base.sha,
      baseRef: base.ref,
      ...(head?.sha === undefined ? {} : { headSha: head.sha }),
      fork,
    },
  };
}
