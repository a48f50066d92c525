import { describe, expect, it } from 'vitest';
import { readInputs, refuseMisspelt } from '../../../src/faces/action/inputs.ts';

/** Inputs as the runner gives them: the defaults of action.yml where the workflow says nothing. */
const defaults: Readonly<Record<string, string>> = { 'dry-run': 'false', 'approved-plan': 'any' };
const read = (written: Record<string, string> = {}, given: Record<string, string> = {}) =>
  readInputs((name) => written[name] ?? defaults[name] ?? '', given);

describe('the inputs of the action', () => {
  it('follow the event, write, and stop after fifty minutes by default', () => {
    expect(read()).toMatchObject({
      command: 'auto',
      secretfiles: ['Secretfile.yml'],
      dryRun: false,
      rotateOnPush: true,
      pullRequest: true,
      timeBudgetMs: 50 * 60_000,
    });
  });

  it.each([
    ['a list by commas and lines', { rotate: 'a, b\nc,' }, { rotate: ['a', 'b', 'c'] }],
    ['an empty list, which is nothing and never everything', { rotate: ' \n ,' }, { rotate: [] }],
    ['a branch with its prefix', { 'sync-branch': 'refs/heads/live' }, { syncBranch: 'live' }],
    ['an approved plan as it is', { 'approved-plan': '[]' }, { approvedPlan: '[]' }],
    ['minutes', { 'time-budget': '1.5' }, { timeBudgetMs: 90_000 }],
  ])('take %s', (_, written, expected) => {
    expect(read(written as unknown as Record<string, string>)).toMatchObject(expected);
  });

  it.each([
    ['command', 'snyc'],
    ['dry-run', 'perhaps'],
    ['fail-on', 'drifting'],
    ['time-budget', '0'],
    ['time-budget', '50m'],
    ['time-budget', '361'],
    ['env', 'no equals sign'],
    ['approved-plan', ''],
  ])('refuse %s: %s', (name, value) => {
    expect(() => read({ [name]: value })).toThrow(expect.objectContaining({ code: 'ARGUMENTS' }));
  });

  it('name what was meant', () => {
    expect(() => read({ command: 'snyc' })).toThrow(/sync/);
  });
});

describe('what a person gives who starts the workflow by hand', () => {
  it('counts where the workflow says nothing', () => {
    const { environment, rotate, secrets, dryRun } = read(
      {},
      { environment: 'prod', rotate: 'a,b', secrets: 'c', 'dry-run': 'true' },
    );
    expect({ environment, rotate, secrets, dryRun }).toEqual({
      environment: 'prod',
      rotate: ['a', 'b'],
      secrets: ['c'],
      dryRun: true,
    });
  });

  it('does not count where the workflow says otherwise', () => {
    expect(read({ environment: 'dev', rotate: 'x' }, { environment: 'prod', rotate: 'y' })).toMatchObject({
      environment: 'dev',
      rotate: ['x'],
    });
  });

  it('never makes a real run of a dry one', () => {
    expect(read({ 'dry-run': 'true' }, { 'dry-run': 'false' }).dryRun).toBe(true);
  });

  it('cannot give rights, tokens, hosts or another manifest', () => {
    const given = {
      'allow-scripts': 'true',
      'allow-hosts': 'evil.example',
      token: 'ghp_0123456789',
      secretfile: 'Other.yml',
      prune: 'true',
      'fail-on': 'never',
    };
    expect(read({}, given)).toEqual(read());
  });
});

describe('an input that is nearly one of ours', () => {
  it.each([
    ['INPUT_DRY_RUN', 'dry-run'],
    ['INPUT_GITHUB-TOKEN', 'token'],
    ['INPUT_MANIFEST', 'secretfile'],
    ['INPUT_MODE', 'command'],
  ])('is refused with the right name: %s', (variable, name) => {
    const refusal = expect.objectContaining({ code: 'ARGUMENTS', hint: expect.stringContaining(name) });
    expect(() => refuseMisspelt(['PATH', variable])).toThrow(refusal);
  });

  it('is none where it is ours, or of another tool', () => {
    expect(() => refuseMisspelt(['INPUT_DRY-RUN', 'INPUT_COMMAND', 'INPUT_SOMETHING', 'INPUT_', 'HOME'])).not.toThrow();
  });
});
