import { execFileSync, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { parse } from 'yaml';
import { recordEmitted } from '../emitted.ts';
import { exampleRepositories, filesOf, OURS, type Workflow } from '../examples.ts';
import type { Rights } from '../github/model.ts';
import type { FakeGitHub, LoggedRequest } from '../github/server.ts';
import { program, ROOT } from '../programs.ts';
import { InstalledApp, underscored } from './app.ts';

const APP_TOKEN = join(import.meta.dirname, 'app-token');

export interface Trigger {
  readonly event: string;
  /** Path of the workflow in the repository. */
  readonly workflow: string;
  readonly payload?: Readonly<Record<string, unknown>>;
  /** What a person gives to `workflow_dispatch`. */
  readonly inputs?: Readonly<Record<string, string>>;
  /** The one leg of the matrix that is run, as `name:value`; all by default. */
  readonly matrix?: string;
  /** Rights of the job's token; by default what the jobs of the workflow ask for together, since act has one token for all. */
  readonly rights?: Rights;
  /** Files of a pull request's merge, over those of the default branch. */
  readonly files?: Readonly<Record<string, string>>;
}

export interface WorkflowRun {
  readonly code: number | null;
  /** What act printed: the job's log. */
  readonly log: string;
  /** What the bundle printed, commands to the runner included. */
  readonly said: string;
  /** What GitHub was asked meanwhile. */
  readonly requests: readonly LoggedRequest[];
  /** Of these, what writes. */
  readonly writes: readonly string[];
  /** The versions of Node that ran the bundle. */
  readonly nodes: readonly string[];
}

/** Runs workflows of a repository on this machine: `act` as the runner, the committed bundle as the action, the test GitHub as GitHub. */
export class Workflows {
  readonly app: InstalledApp;
  readonly token = `ghs_${randomBytes(18).toString('hex')}`;
  readonly fingerprintKey = randomBytes(32).toString('base64');
  readonly #github: FakeGitHub;
  readonly #folder = mkdtempSync(join(tmpdir(), 'secretzero-act-'));
  readonly #mapped: Record<string, string>;
  #runs = 4000;

  private constructor(github: FakeGitHub, app: InstalledApp) {
    this.#github = github;
    this.app = app;
    this.#mapped = { [OURS]: join(this.#folder, 'action') };
    for (const path of ['action.yml', 'dist'])
      cpSync(join(ROOT, path), join(this.#folder, 'action', path), { recursive: true });
    for (const text of exampleRepositories().flatMap((example) => Object.values(filesOf(example))))
      for (const [uses] of text.matchAll(/actions\/create-github-app-token@\w+/g)) this.#mapped[uses] = APP_TOKEN;
  }

  static async start(github: FakeGitHub): Promise<Workflows> {
    return new Workflows(github, await InstalledApp.start(github));
  }

  /** All that no log may show. */
  get credentials(): readonly string[] {
    return [this.token, this.fingerprintKey, this.app.privateKey, ...this.app.tokens];
  }

  /** Has `uses: <owner>/<repo>/…@<ref>` taken from files. */
  provide(uses: string, files: Readonly<Record<string, string>>): void {
    const folder = join(this.#folder, uses.replace(/\W+/g, '-'));
    writeAll(folder, files);
    this.#mapped[uses] = folder;
  }

  async run(trigger: Trigger): Promise<WorkflowRun> {
    this.#runs += 1;
    const folder = join(this.#folder, String(this.#runs));
    const workspace = join(folder, 'workspace');
    const { repository } = this.#github;
    execFileSync('git', ['clone', '--quiet', repository.git.directory, workspace]);
    execFileSync('git', ['-C', workspace, 'remote', 'set-url', 'origin', `https://github.com/${repository.name}.git`]);
    writeAll(workspace, trigger.files ?? {});
    const workflow = parse(readFileSync(join(workspace, trigger.workflow), 'utf8')) as Workflow;
    const asked = Object.values(workflow.jobs).map(({ permissions }) => underscored(permissions ?? {}));
    const rights: Rights = trigger.rights ?? Object.assign({}, ...asked);
    this.#github.addToken(this.token, { kind: 'actions', ...rights });
    const event = join(folder, 'event.json');
    writeAll(folder, {
      'event.json': JSON.stringify({
        repository: {
          id: repository.id,
          default_branch: repository.defaultBranch,
          full_name: repository.name,
          private: repository.private,
        },
        sender: { login: 'octocat' },
        ...(trigger.inputs === undefined ? {} : { inputs: trigger.inputs }),
        ...trigger.payload,
      }),
      'nodes.txt': '',
      'nodes.txt.said': '',
      'home/.gitkeep': '',
    });
    const before = this.#github.requests.length;
    const { code, log } = await act(
      [
        trigger.event,
        '-C',
        workspace,
        '-W',
        trigger.workflow,
        '-e',
        event,
        '-a',
        'octocat',
        '-P',
        'ubuntu-latest=-self-hosted',
        '--no-cache-server',
        ...(trigger.matrix === undefined ? [] : ['--matrix', trigger.matrix]),
        '--action-cache-path',
        join(folder, 'cache'),
        ...Object.entries(this.#mapped).flatMap(([uses, path]) => [
          '--local-repository',
          `${repositoryOf(uses)}=${path}`,
        ]),
        ...pairs('--secret', {
          GITHUB_TOKEN: this.token,
          SECRETS_APP_PRIVATE_KEY: this.app.privateKey,
          SECRETZERO_FINGERPRINT_KEY: this.fingerprintKey,
        }),
        ...pairs('--var', { SECRETS_APP_CLIENT_ID: this.app.clientId }),
        ...pairs('--env', {
          GITHUB_API_URL: this.#github.url,
          GITHUB_GRAPHQL_URL: `${this.#github.url}/graphql`,
          GITHUB_SERVER_URL: 'https://github.com',
          GITHUB_RUN_ID: String(this.#runs),
          ACT_APP_URL: this.app.url,
          ACT_NODE_RECORD: join(folder, 'nodes.txt'),
          NODE_OPTIONS: `--require=${join(import.meta.dirname, 'record-node.cjs')}`,
        }),
      ],
      join(folder, 'home'),
    );
    recordEmitted(log);
    const requests = this.#github.requests.slice(before);
    return {
      code,
      log,
      said: readFileSync(join(folder, 'nodes.txt.said'), 'utf8'),
      requests,
      writes: requests.filter(writes).map(({ method, path, operation }) => `${method} ${operation ?? path}`),
      nodes: readFileSync(join(folder, 'nodes.txt'), 'utf8')
        .split('\n')
        .filter((line) => line.endsWith('/dist/index.js'))
        .map((line) => line.split(' ')[0] as string),
    };
  }

  async close(): Promise<void> {
    await this.app.close();
    rmSync(this.#folder, { recursive: true, force: true });
  }
}

/** Of GraphQL, the queries are known; whatever is not known to read is taken to write. */
function writes({ method, operation }: LoggedRequest): boolean {
  return method !== 'GET' && !['repository', 'viewer'].includes(operation ?? '');
}

/** act maps a whole repository at a ref. */
function repositoryOf(uses: string): string {
  const [path = '', ref = ''] = uses.split('@');
  return `${path.split('/').slice(0, 2).join('/')}@${ref}`;
}

const pairs = (flag: string, values: Readonly<Record<string, string>>) =>
  Object.entries(values).flatMap(([name, value]) => [flag, `${name}=${value}`]);

function writeAll(folder: string, files: Readonly<Record<string, string>>): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}

/** act on this Node, with a home and an environment of its own. */
function act(argv: readonly string[], home: string): Promise<{ readonly code: number | null; readonly log: string }> {
  const env = { HOME: home, PATH: `${dirname(process.execPath)}:${process.env['PATH'] ?? ''}`, NO_COLOR: '1' };
  const child = spawn(program('bin/act'), argv, { env, stdio: ['ignore', 'pipe', 'pipe'] });
  const chunks: Buffer[] = [];
  child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk));
  child.stderr.on('data', (chunk: Buffer) => chunks.push(chunk));
  return new Promise((done, failed) => {
    child.on('error', failed);
    child.on('close', (code) => done({ code, log: Buffer.concat(chunks).toString('utf8') }));
  });
}
