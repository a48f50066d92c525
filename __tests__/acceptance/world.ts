import { randomBytes } from 'node:crypto';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Lockfile } from '../../src/core/lock.ts';
import { laneOf } from '../../src/github/lane.ts';
import { parseLockfile } from '../../src/lockfile/parse.ts';
import { assertNoValue } from '../support/canary.ts';
import { recordEmitted } from '../support/emitted.ts';
import type { TokenOptions } from '../support/github/model.ts';
import type { FakeRepository, Pull } from '../support/github/repository.ts';
import type { SecretScope } from '../support/github/secret-scope.ts';
import { expectNoViolations, type FakeGitHub, type LoggedRequest, startGitHub } from '../support/github/server.ts';
import { type CliResult, Runner, type Step, type StepResult } from '../support/runner.ts';

export const LOCK = '.gitsecrets.lock';
export const MINUTE = 60_000;
export const DAY = 24 * 60 * MINUTE;

export interface SecretOptions {
  readonly kind?: string;
  readonly config?: string;
  /** Lines of the secret, such as `rotation_period: 90d`. */
  readonly more?: readonly string[];
  /** Flow mappings of targets; by default one GitHub secret of this repository. */
  readonly targets?: readonly string[];
}

export const here = (name: string, more = '') =>
  `{ provider: github, kind: github_secret, config: { secret_name: ${name}${more === '' ? '' : `, ${more}`} } }`;

/** One secret of a manifest: a password of 40 characters unless something else is said. */
export function secret(name: string, options: SecretOptions = {}): string {
  const { kind = 'random_password', more = [], targets = [here(name.toUpperCase())] } = options;
  const config = options.config ?? (kind === 'random_password' ? 'length: 40' : '');
  return [
    `  - name: ${name}`,
    `    kind: ${kind}`,
    ...(config === '' ? [] : [`    config: { ${config} }`]),
    ...more.map((line) => `    ${line}`),
    '    targets:',
    ...targets.map((target) => `      - ${target}`),
    '',
  ].join('\n');
}

export const manifest = (...parts: readonly string[]) => `version: "1.0"\nsecrets:\n${parts.join('')}`;

export interface WorldOptions {
  readonly manifest?: string;
  readonly files?: Readonly<Record<string, string>>;
  /** Rights of the token that writes secrets, beside `secrets` and `environments`. */
  readonly secretsToken?: TokenOptions;
}

/** A GitHub with one repository that has a manifest, and a runner with its checkout; it remembers all that was emitted. */
export class World {
  readonly server: FakeGitHub;
  readonly runner: Runner;
  readonly tokens: Readonly<Record<'token' | 'secrets-token' | 'fingerprint-key', string>>;
  readonly #runners: Runner[] = [];
  readonly #values = new Set<string>();
  readonly #byPeople = new Set<string>();
  readonly #emitted: Record<string, string> = {};
  #steps = 0;

  private constructor(server: FakeGitHub, options: WorldOptions) {
    this.server = server;
    this.runner = this.newRunner();
    this.tokens = {
      token: `ghs_${randomBytes(18).toString('hex')}`,
      'secrets-token': `github_pat_${randomBytes(18).toString('hex')}`,
      'fingerprint-key': randomBytes(32).toString('base64'),
    };
    server.addToken(this.tokens.token, {
      kind: 'actions',
      contents: 'write',
      pull_requests: 'write',
      actions: 'read',
    });
    server.addToken(this.tokens['secrets-token'], {
      secrets: 'write',
      environments: 'write',
      ...options.secretsToken,
    });
    for (const value of Object.values(this.tokens)) this.#values.add(value);
  }

  static async start(options: WorldOptions): Promise<World> {
    const files = { 'Secretfile.yml': options.manifest ?? manifest(secret('api_key')), ...options.files };
    const server = await startGitHub({ files });
    const world = new World(server, options);
    await world.runner.checkout(files);
    return world;
  }

  get repository(): FakeRepository {
    return this.server.repository;
  }

  newRunner(): Runner {
    const runner = new Runner(this.server);
    this.#runners.push(runner);
    return runner;
  }

  /** A person's own change, in a commit on main and in the checkout. */
  async push(files: Readonly<Record<string, string>>): Promise<void> {
    this.server.pushCommit('main', files);
    await this.runner.checkout(files);
  }

  /** Runs the action with both tokens and the fingerprint key. */
  async run(event: string, more: Partial<Step> & { readonly runner?: Runner } = {}): Promise<StepResult> {
    const { runner = this.runner, ...step } = more;
    const result = await runner.step({ event, ...step, inputs: { ...this.tokens, ...step.inputs } });
    this.#steps += 1;
    for (const [place, text] of Object.entries(result.places)) this.#emitted[`${place} of step ${this.#steps}`] = text;
    // What is masked is a value or a form of one: all of it must be nowhere else.
    for (const value of result.masked) if (value.length >= 12) this.#values.add(value);
    this.#remember();
    return result;
  }

  /** A person merges the one open pull request; the checkout is of what came of it. */
  async merge(how: 'merge' | 'squash' | 'rebase' = 'squash'): Promise<void> {
    this.server.merge(this.pull.number, how);
    await this.pullMain();
  }

  /** The checkout has the lockfile of the base, as `git pull` brings it. */
  async pullMain(): Promise<void> {
    const text = this.repository.text('main', LOCK);
    if (text !== undefined) await this.runner.checkout({ [LOCK]: text });
  }

  /** Every request of a run that asked for a change, whether or not it was carried out; GraphQL's by the name of its mutation. */
  async writesOf(action: () => Promise<unknown>): Promise<string[]> {
    return (await this.requestsOf(action)).flatMap(({ method, path, operation }) => {
      if (operation !== undefined) return /^(?:repository|viewer)$/.test(operation) ? [] : [operation];
      return method === 'GET' ? [] : [`${method} ${path}`];
    });
  }

  /** Runs the bundle as the command line in a checkout. */
  async cli(
    argv: readonly string[],
    env: Readonly<Record<string, string>> = {},
    runner: Runner = this.runner,
  ): Promise<CliResult> {
    const result = await runner.cli(argv, { GH_TOKEN: this.tokens['secrets-token'], ...env });
    this.#emitted[`stdout of ${argv.join(' ')}`] = result.stdout;
    this.#emitted[`stderr of ${argv.join(' ')}`] = result.stderr;
    this.#remember();
    return result;
  }

  /** What was sent to the server while something was done. */
  async requestsOf(action: () => Promise<unknown>): Promise<readonly LoggedRequest[]> {
    const before = this.server.requests.length;
    await action();
    return this.server.requests.slice(before);
  }

  /** A person sets a secret by hand. */
  byHand(name: string, value: string, scope: SecretScope = this.repository.secrets): void {
    this.#byPeople.add(value);
    scope.store(name, value);
  }

  /** A value that was given to a run: it is looked for like those that were made. */
  given(value: string): string {
    this.#values.add(value);
    return value;
  }

  value(name: string): string | undefined {
    return this.server.secretValue(name);
  }

  get puts(): number {
    return this.server.requests.filter((request) => request.method === 'PUT').length;
  }

  get lane() {
    return laneOf('Secretfile.yml');
  }

  /** The lockfile on a branch. */
  lockfile(branch: string): Lockfile {
    const parsed = parseLockfile(this.repository.text(branch, LOCK) ?? '', LOCK);
    if (parsed.version !== 2) throw new Error('not version 2');
    return parsed.lockfile;
  }

  get state(): Lockfile {
    return this.lockfile(this.lane.stateBranch);
  }

  get proposal(): Lockfile {
    return this.lockfile(this.lane.proposalBranch('main'));
  }

  /** The one open pull request. */
  get pull(): Pull {
    const open = this.repository.pulls.filter((pull) => pull.state === 'open');
    if (open.length !== 1) throw new Error(`${open.length} open pull requests`);
    return open[0] as Pull;
  }

  /** All that a run must leave as it was: every ref, pull request and comment, and which secret has which date. */
  everything(): string {
    return JSON.stringify([...this.server.repositories.values()].map((repository) => snapshot(repository)));
  }

  /** For the end: nothing was said that GitHub would not understand, and no value left the places that it belongs in. */
  check(): void {
    expectNoViolations(this.server);
    this.#remember();
    for (const repository of this.server.repositories.values()) {
      for (const pull of repository.pulls) {
        this.#emitted[`title of ${repository.name}#${pull.number}`] = pull.title;
        this.#emitted[`body of ${repository.name}#${pull.number}`] = pull.body;
      }
      for (const comment of repository.comments) this.#emitted[`comment ${comment.id}`] = comment.body;
      for (const { title, body } of repository.pulls) recordEmitted(`${title}\n${body}`);
      for (const { body } of repository.comments) recordEmitted(body);
      // Also what no branch leads to any more.
      for (const sha of objectsOf(repository))
        this.#emitted[`object ${sha} of ${repository.name}`] = repository.git.read(sha)?.body.toString('utf8') ?? '';
    }
    this.#emitted['bodies of requests'] = this.server.requests.map((request) => request.body ?? '').join('\n');
    this.#emitted['addresses of requests'] = this.server.requests
      .map((request) => request.path + request.query)
      .join('\n');
    assertNoValue(this.#values, this.#emitted);
  }

  async close(): Promise<void> {
    for (const runner of this.#runners) runner.dispose();
    await this.server.close();
  }

  #remember(): void {
    for (const repository of this.server.repositories.values()) {
      const scopes = [repository.secrets, ...[...repository.environments.values()].map(({ secrets }) => secrets)];
      for (const { value } of scopes.flatMap((scope) => scope.list()))
        if (!this.#byPeople.has(value)) this.#values.add(value);
    }
  }
}

function snapshot(repository: FakeRepository): unknown {
  const dates = (scope: SecretScope) =>
    scope.list().map(({ name, createdAt, updatedAt }) => [name, createdAt, updatedAt]);
  return {
    refs: repository.git.refs('refs/'),
    pulls: repository.pulls,
    comments: repository.comments,
    secrets: dates(repository.secrets),
    environments: [...repository.environments].map(([name, { secrets }]) => [name, dates(secrets)]),
  };
}

function objectsOf(repository: FakeRepository): string[] {
  const folder = join(repository.git.directory, 'objects');
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /[0-9a-f]{2}$/.test(entry.parentPath))
    .map((entry) => `${entry.parentPath.slice(-2)}${entry.name}`);
}
