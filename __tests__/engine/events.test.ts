import { describe, expect, it } from 'vitest';
import { decide, type EventFacts } from '../../src/engine/events.ts';

const facts = (name: string, more: Partial<EventFacts> = {}): EventFacts => ({
  name,
  ref: 'refs/heads/main',
  deleted: false,
  command: 'auto',
  dryRun: false,
  rotateOnPush: true,
  ...more,
});

/** What is done, in short: `sync! due` writes and rotates what is due. */
function inShort(event: EventFacts): string {
  const decided = decide(event);
  if ('refused' in decided) return 'refused';
  if ('nothing' in decided) return 'nothing';
  const { command, write, observe, rotateDue, rotateOnly, unattended } = decided;
  const words = [
    `${command}${write ? '!' : ''}`,
    ...(observe ? [] : ['blind']),
    ...(rotateDue ? ['due'] : []),
    ...(rotateOnly ? ['rotations only'] : []),
    ...(unattended ? ['unattended'] : []),
  ];
  return words.join(', ');
}

describe('what an event means', () => {
  it.each<[string, EventFacts, string]>([
    ['a push syncs and rotates what is due', facts('push'), 'sync!, due'],
    ['a push leaves rotation to the schedule if asked to', facts('push', { rotateOnPush: false }), 'sync!'],
    [
      'a schedule rotates what is due, finishes and repairs, with nobody watching',
      facts('schedule'),
      'sync!, due, unattended',
    ],
    [
      'a schedule rotates also where a push does not',
      facts('schedule', { rotateOnPush: false }),
      'sync!, due, unattended',
    ],
    ['a person who starts it by hand syncs', facts('workflow_dispatch'), 'sync!, due'],
    ['a dry run by hand plans the same', facts('workflow_dispatch', { dryRun: true }), 'sync, due'],
    ['a program that sends an event syncs', facts('repository_dispatch'), 'sync!, due'],
    ['a reusable workflow syncs', facts('workflow_call'), 'sync!, due'],
    ['a pull request is planned without a look at any target', facts('pull_request'), 'plan, blind'],
    [
      'a pull request is planned blind whatever the command says',
      facts('pull_request', { command: 'sync' }),
      'plan, blind',
    ],
    ['a pull request may be validated alone', facts('pull_request', { command: 'validate' }), 'validate, blind'],
    ['a pull request that was closed is nothing', facts('pull_request', { activity: 'closed' }), 'nothing'],
    ['a merge queue is planned blind', facts('merge_group'), 'plan, blind'],
    ['the end of another workflow is planned blind', facts('workflow_run'), 'plan, blind'],
    ['a comment is planned blind', facts('issue_comment', { command: 'rotate' }), 'plan, blind'],
    ['a pull request with the rights of the base is refused', facts('pull_request_target'), 'refused'],
    ['it is refused whatever the command says', facts('pull_request_target', { command: 'plan' }), 'refused'],
    ['a tag is nothing', facts('push', { ref: 'refs/tags/v1' }), 'nothing'],
    ['a tag is nothing even for a command', facts('push', { ref: 'refs/tags/v1', command: 'sync' }), 'nothing'],
    ['a deleted branch is nothing', facts('push', { deleted: true }), 'nothing'],
    ['a push to our own branches is nothing', facts('push', { ref: 'refs/heads/secretzero/x-1/main' }), 'nothing'],
    ['a push to a state branch is nothing', facts('push', { ref: 'refs/heads/secretzero-state/x-1' }), 'nothing'],
    ['an event that nobody thought of is nothing', facts('watch'), 'nothing'],
    ['it is what a command says', facts('watch', { command: 'drift' }), 'drift'],
    ['rotate does rotations only', facts('workflow_dispatch', { command: 'rotate' }), 'rotate!, due, rotations only'],
    ['drift writes nothing', facts('schedule', { command: 'drift' }), 'drift, unattended'],
    ['plan writes nothing', facts('push', { command: 'plan' }), 'plan'],
    ['validate looks at nothing', facts('push', { command: 'validate' }), 'validate, blind'],
    ['sync rotates nothing that nobody asked for', facts('push', { command: 'sync' }), 'sync!'],
  ])('%s', (_, event, meaning) => {
    expect(inShort(event)).toBe(meaning);
  });

  it('is said in words, in every case', () => {
    for (const name of ['push', 'pull_request', 'schedule', 'watch', 'pull_request_target']) {
      const decided = decide(facts(name));
      const words = 'refused' in decided ? decided.refused : 'nothing' in decided ? decided.nothing : decided.because;
      expect(words).toContain(name);
    }
  });
});
