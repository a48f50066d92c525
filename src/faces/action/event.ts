import type { Platform } from '../../platform/platform.ts';

/** What the runner says about the run. */
export interface EventContext {
  readonly name: string;
  readonly ref: string;
  readonly deleted: boolean;
  readonly repository?: string;
  readonly repositoryId?: string;
  /** As the event's payload says; asked of the API where it does not. */
  readonly defaultBranch?: string;
  readonly actor?: string;
  readonly runId: string;
  readonly runAttempt: string;
  readonly runUrl?: string;
  /** Host of the API that the action's token belongs to. */
  readonly apiHost: string;
}

/** Reads the runner's variables and the event's payload. */
export async function readEvent(platform: Platform): Promise<EventContext> {
  const text = (name: `GITHUB_${string}`) => platform.setting(name);
  const path = text('GITHUB_EVENT_PATH');
  const payload = path === undefined ? undefined : await platform.readText(path);
  const event =
    payload === undefined
      ? {}
      : (JSON.parse(payload) as { deleted?: boolean; repository?: { id?: number; default_branch?: string } });
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
