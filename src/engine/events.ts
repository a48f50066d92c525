import { isLaneBranch } from '../github/lane.ts';

/** What the action is asked to do, by name; `auto` follows the event. */
export const ACTION_COMMANDS = ['auto', 'validate', 'plan', 'sync', 'rotate', 'drift'] as const;
export type ActionCommand = (typeof ACTION_COMMANDS)[number];

/** How a run behaves. */
export interface RunMode {
  readonly command: Exclude<ActionCommand, 'auto'>;
  readonly write: boolean;
  /** Whether providers are logged in to and targets looked at. */
  readonly observe: boolean;
  readonly rotateDue: boolean;
  /** Only rotations and unfinished work: nothing new is made. */
  readonly rotateOnly: boolean;
  /** Nobody started it: what makes a new generation by itself does so at most once a day. */
  readonly unattended: boolean;
  /** Why it behaves so, for the log. */
  readonly because: string;
}

export type EventDecision =
  | RunMode
  | { readonly nothing: string }
  | { readonly refused: string; readonly hint: string };

/** Events that carry code nobody has reviewed: no login, no target, no write (ruling 20). */
const UNREVIEWED = new Set(['pull_request', 'workflow_run', 'issue_comment', 'pull_request_review', 'merge_group']);

export interface EventFacts {
  readonly name: string;
  /** `refs/heads/main`, `refs/tags/v1`, … */
  readonly ref: string;
  /** What happened to the thing that the event is about: `closed`, … */
  readonly activity?: string | undefined;
  readonly deleted: boolean;
  readonly command: ActionCommand;
  readonly dryRun: boolean;
  readonly rotateOnPush: boolean;
}

/** What an event means for a run. An event that we do not know does nothing; it is never guessed at. */
export function decide(event: EventFacts): EventDecision {
  if (event.name === 'pull_request_target') {
    return {
      refused: '`pull_request_target` runs code of a pull request with the rights of the base branch',
      hint: 'use `on: pull_request`: the review of a plan needs no right and no secret',
    };
  }
  if (event.deleted) return { nothing: `${event.ref} was deleted: nothing to do` };
  if (event.name === 'pull_request' && event.activity === 'closed') {
    return { nothing: 'the pull request was closed: nothing to do; a merge starts a run of its own' };
  }
  if (event.name === 'push' && isLaneBranch(event.ref)) {
    return { nothing: `${event.ref} is a branch that this action keeps: nothing to do` };
  }
  if (UNREVIEWED.has(event.name)) {
    const command = event.command === 'validate' ? 'validate' : 'plan';
    return mode(command, {
      write: false,
      observe: false,
      because: `${event.name}: reviewed, not observed; nothing is written`,
    });
  }
  if (event.ref.startsWith('refs/tags/'))
    return { nothing: `a push of the tag ${event.ref.slice('refs/tags/'.length)}: nothing to do` };
  const command = event.command === 'auto' ? automatic(event.name) : event.command;
  if (command === undefined)
    return { nothing: `the event ${event.name} means nothing to this action; name a \`command\` to run it anyway` };
  const scheduled = event.name === 'schedule';
  const writes = (command === 'sync' || command === 'rotate') && !event.dryRun;
  return mode(command, {
    write: writes,
    observe: command !== 'validate',
    rotateDue:
      command === 'rotate' ||
      (command === 'sync' && event.command === 'auto' && (event.name !== 'push' || event.rotateOnPush)),
    rotateOnly: command === 'rotate',
    unattended: scheduled,
    because: event.command === 'auto' ? `${event.name}: ${command}` : `command: ${command}`,
  });
}

function automatic(event: string): RunMode['command'] | undefined {
  return ['push', 'schedule', 'workflow_dispatch', 'repository_dispatch', 'workflow_call'].includes(event)
    ? 'sync'
    : undefined;
}

function mode(
  command: RunMode['command'],
  given: Partial<RunMode> & Pick<RunMode, 'write' | 'observe' | 'because'>,
): RunMode {
  return { rotateDue: false, rotateOnly: false, unattended: false, ...given, command };
}
