/**
 * The main job, seen from outside: the real bundle, as the action, on a GitHub of its own on this machine. Ends with 0 only if
 * everything was as it should be. Never prints a value.
 *   npm run demo [-- --html FILE]    FILE gets the job summary of the first run as a page
 */
import { randomBytes } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { findValues } from '../__tests__/support/canary.ts';
import type { FakeRepository } from '../__tests__/support/github/repository.ts';
import { startGitHub } from '../__tests__/support/github/server.ts';
import { Runner, type Step, type StepResult } from '../__tests__/support/runner.ts';
import { summaryPage } from './summary-page.ts';

const ROOT = resolve(import.meta.dirname, '..');
const LOCK = '.gitsecrets.lock';
const DAY = 24 * 60 * 60_000;
const { values: flags } = parseArgs({ options: { html: { type: 'string' } } });

const colours = process.stdout.isTTY === true && process.env['NO_COLOR'] === undefined;
const paint = (code: number, text: string) => (colours ? `\x1b[${code}m${text}\x1b[0m` : text);
const say = (text = '') => process.stdout.write(`${text}\n`);
const heading = (text: string) => say(`\n${paint(1, `━━ ${text} ${'━'.repeat(Math.max(0, 96 - text.length))}`)}\n`);
const part = (text: string) => say(`\n${paint(1, text)}`);
const block = (text: string) => say(text.trimEnd().replace(/^(?=.)/gm, paint(2, '│ ')));

let failures = 0;
function check(what: string, holds: boolean): void {
  if (!holds) failures += 1;
  say(`${holds ? paint(32, '  ✓') : paint(31, '  ✗ NOT AS EXPECTED:')} ${what}`);
}

const manifest = readFileSync(join(ROOT, 'examples/github/Secretfile.yml'), 'utf8');
const server = await startGitHub({ files: { 'Secretfile.yml': manifest, 'README.md': '# shop\n' } });
const { repository } = server;
const runner = new Runner(server);
const emitted: Record<string, string> = {};
const secrets = new Set<string>();
const tokens = {
  token: `ghs_${randomBytes(18).toString('hex')}`,
  'secrets-token': `ghs_${randomBytes(18).toString('hex')}`,
  'fingerprint-key': randomBytes(32).toString('base64'),
};
for (const token of Object.values(tokens)) secrets.add(token);

let steps = 0;
async function run(event: string, more: Partial<Step> = {}): Promise<StepResult & { readonly writes: number }> {
  const from = server.requests.length;
  const payload = { repository: { id: repository.id, default_branch: 'main' } };
  const result = await runner.step({ event, payload, ...more, inputs: { ...tokens, ...more.inputs } });
  steps += 1;
  for (const [place, text] of Object.entries(result.places)) emitted[`${place} of run ${steps}`] = text;
  for (const { value } of repository.secrets.list()) secrets.add(value);
  const writes = server.requests
    .slice(from)
    .filter(({ method, operation }) => method !== 'GET' && !/^(repository|viewer)$/.test(operation ?? '')).length;
  return { ...result, writes };
}

/** Every ref with its commit, every pull request, every secret's date: all that a run could have touched. */
function everything(): string {
  const { git, pulls, comments } = repository;
  const dates = repository.secrets.list().map(({ name, updatedAt }) => [name, updatedAt]);
  return JSON.stringify([git.refs('refs/'), pulls, comments, dates]);
}

const value = (name: string) => server.secretValue(name);

function showSecrets(): void {
  for (const { name, value: text, updatedAt } of repository.secrets.list())
    say(`  ${name.padEnd(18)} ${String(text.length).padStart(3)} characters, written ${updatedAt}`);
}

function showOutputs({ outputs }: StepResult): void {
  for (const [name, text] of Object.entries(outputs)) {
    const json = text.startsWith('{') && text.length > 100;
    say(
      `  ${name.padEnd(24)} ${json ? `JSON, ${text.length} characters: ${text.slice(0, 60)}…` : text || paint(2, '(empty)')}`,
    );
  }
}

/** A markdown text for a terminal: the picture is for browsers. */
const readable = (markdown: string) =>
  markdown.trim().replace(/```mermaid\n([\s\S]*?)```/g, (_, picture: string) => {
    return `(a mermaid picture: ${picture.split('-->').length - 1} arrows from secrets to targets)`;
  });

function showPull(repo: FakeRepository): void {
  const pull = repo.pulls.at(-1);
  if (pull === undefined) return;
  const head = repo.git.commit(pull.headSha);
  say(`  #${pull.number} ${pull.title}`);
  say(`  ${pull.head} → ${pull.base}, by ${pull.user.login}, ${pull.state}${pull.merged ? ', merged' : ''}`);
  say(
    `  one commit, ${repo.verified.has(pull.headSha) ? 'verified' : 'NOT verified'}: ${head?.message.split('\n')[0]}`,
  );
  say();
  block(readable(pull.body.replace(/<!--[\s\S]*?-->/g, '')).replace(/\n{3,}/g, '\n\n'));
  part('Its one file');
  const text = repo.text(pull.headSha, LOCK) ?? '';
  const lines = text.split('\n');
  block(
    [`+++ ${LOCK} (${lines.length - 1} lines)`, ...lines.slice(0, 36).map((line) => `+ ${line}`), '+ …'].join('\n'),
  );
}

const generation = (name: string): number =>
  (
    JSON.parse(repository.text(branchOf('secretzero-state/'), LOCK) ?? '{}') as {
      secrets: Record<string, { generation: number }>;
    }
  ).secrets[name]?.generation ?? 0;

function branchOf(prefix: string): string {
  return repository.branches().find((branch) => branch.startsWith(prefix)) ?? '';
}

const openPulls = () => repository.pulls.filter(({ state }) => state === 'open').length;

async function demo(): Promise<void> {
  server.addToken(tokens.token, { kind: 'actions', contents: 'write', pull_requests: 'write', actions: 'read' });
  server.addToken(tokens['secrets-token'], { kind: 'app', login: 'shop-secrets', secrets: 'write' });
  await runner.checkout({ 'Secretfile.yml': manifest });

  heading('1. A push of Secretfile.yml: three secrets, one of which only a person can give');
  const first = await run('push');
  part('The job summary');
  block(readable(first.summary));
  part('The pull request');
  showPull(repository);
  part('The outputs');
  showOutputs(first);
  part('The secrets at GitHub (opened with the private key that only this test GitHub has)');
  showSecrets();
  say();
  const password = value('DB_PASSWORD');
  check('the step passed', first.code === 0);
  check('the password was made and delivered', password?.length === 32);
  check(
    'the database URL was made from it',
    value('DATABASE_URL') === `postgresql://app:${password}@db.internal:5432/shop`,
  );
  check(
    'the payment key waits, and the summary names its variable',
    first.summary.includes('SECRETZERO_PAYMENT_API_KEY'),
  );
  check('one pull request is open', openPulls() === 1 && first.outputs['pull-request-operation'] === 'created');
  if (flags.html !== undefined) writeFileSync(flags.html, summaryPage(first.summary, 'SecretZero'));

  heading('2. The same push again: nothing to do');
  const before = everything();
  const second = await run('push');
  check('no write was sent', second.writes === 0);
  check('no byte changed: every branch, pull request and date is as it was', everything() === before);

  heading('3. 91 days later, before anybody merged: the nightly run rotates what is due, once');
  server.clock.advance(91 * DAY);
  const cron = await run('schedule');
  showSecrets();
  say();
  check(
    'the password was rotated',
    cron.code === 0 && value('DB_PASSWORD') !== password && generation('db_password') === 2,
  );
  check('the URL followed', value('DATABASE_URL') === `postgresql://app:${value('DB_PASSWORD')}@db.internal:5432/shop`);
  check('the same pull request has it', openPulls() === 1 && cron.outputs['pull-request-operation'] === 'updated');
  const rotated = everything();
  const cronAgain = await run('schedule');
  check('the next night rotates nothing twice', cronAgain.writes === 0 && everything() === rotated);

  heading('4. The merge, and the push that it is');
  server.merge(repository.pulls.at(-1)?.number ?? 0, 'squash');
  await runner.checkout({ [LOCK]: repository.text('main', LOCK) ?? '' });
  const atMerge = everything();
  const merged = await run('push');
  check('nothing was written', merged.code === 0 && merged.writes === 0 && everything() === atMerge);
  await run('schedule');
  check(
    'no pull request is open, and the next night its branch is gone',
    openPulls() === 0 && branchOf('secretzero/') === '',
  );

  heading('5. A person gives the value that was waited for');
  const given = `pk_demo_${randomBytes(16).toString('hex')}`;
  secrets.add(given);
  const last = await run('workflow_dispatch', { env: { SECRETZERO_PAYMENT_API_KEY: given } });
  showSecrets();
  say();
  check(
    'it is delivered, and nothing waits any more',
    last.outputs['exit-code'] === '0' && value('PAYMENT_API_KEY') === given,
  );
  check('nothing else was touched', value('DB_PASSWORD') !== password && generation('db_password') === 2);

  heading('What was said in all of it');
  for (const pull of repository.pulls) emitted[`pull request ${pull.number}`] = `${pull.title}\n${pull.body}`;
  emitted['requests'] = server.requests.map((request) => request.body ?? '').join('\n');
  for (const branch of repository.branches()) emitted[`lockfile on ${branch}`] = repository.text(branch, LOCK) ?? '';
  check(
    `no value in any form in ${Object.keys(emitted).length} logs, files and texts`,
    findValues(secrets, emitted).length === 0,
  );
  check("every request was one that GitHub's own description allows", server.violations.length === 0);
}

try {
  await demo();
} finally {
  runner.dispose();
  await server.close();
}
say(failures === 0 ? paint(32, '\nAll as expected.') : paint(31, `\n${failures} things were not as expected.`));
process.exitCode = failures === 0 ? 0 : 1;
