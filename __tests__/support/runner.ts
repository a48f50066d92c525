import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { withoutMasks } from './canary.ts';
import { recordEmitted } from './emitted.ts';
import type { FakeGitHub } from './github/server.ts';

const ROOT = resolve(import.meta.dirname, '../..');
/** The committed bundle: what people run. */
export const BUNDLE = join(ROOT, 'dist', 'index.js');

/** `ACCEPTANCE_NODE` names another Node than the one that runs the tests: the bundle also runs on the oldest that it supports. */
const NODE = process.env['ACCEPTANCE_NODE'] ?? process.execPath;

/** Hundreds of runs load the same bundle: what Node made of it once is taken up again. It holds code and nothing else. */
const COMPILED = join(tmpdir(), 'secretzero-tests-compiled');

export interface Step {
  readonly event: string;
  readonly inputs?: Readonly<Record<string, string>>;
  readonly ref?: string;
  readonly payload?: Readonly<Record<string, unknown>>;
  readonly env?: Readonly<Record<string, string>>;
  readonly runId?: number;
  /** Called with the process id as soon as the step runs. */
  readonly started?: (stop: (signal: NodeJS.Signals) => void) => void;
}

export interface StepResult {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
  readonly outputs: Readonly<Record<string, string>>;
  readonly summary: string;
  /** Everything that was emitted, without the runner's mask commands, for canary searches. */
  readonly emitted: string;
  /** What the runner was told to mask. */
  readonly masked: readonly string[];
  /** Everything that was emitted, by place. */
  readonly places: Readonly<Record<string, string>>;
}

export interface CliResult {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

let runs = 1000;

/** One checkout on one runner: a folder with the repository's files, in which the bundle runs as the action. */
export class Runner {
  readonly workspace = mkdtempSync(join(tmpdir(), 'secretzero-runner-'));
  readonly server: FakeGitHub;
  readonly #files = mkdtempSync(join(tmpdir(), 'secretzero-runner-files-'));

  constructor(server: FakeGitHub) {
    this.server = server;
  }

  /** Checks out what the base branch has of a file. */
  async checkout(files: Readonly<Record<string, string>>): Promise<void> {
    for (const [path, text] of Object.entries(files)) {
      const place = join(this.workspace, path);
      await mkdir(dirname(place), { recursive: true });
      writeFileSync(place, text);
    }
  }

  /** Text of a file of the checkout. */
  read(path: string): string {
    return readFileSync(join(this.workspace, path), 'utf8');
  }

  /** Runs the bundle as a step of a workflow. */
  async step(step: Step): Promise<StepResult> {
    runs += 1;
    const id = String(step.runId ?? runs);
    const file = (name: string, text = '') => {
      const path = join(this.#files, `${id}-${name}`);
      writeFileSync(path, text);
      return path;
    };
    const outputFile = file('output');
    const summaryFile = file('summary');
    const stateFile = file('state');
    const envFile = file('env');
    const inputs = { command: 'auto', secretfile: 'Secretfile.yml', 'approved-plan': 'any', ...step.inputs };
    const env: Record<string, string> = {
      PATH: process.env['PATH'] ?? '',
      GITHUB_ACTIONS: 'true',
      GITHUB_WORKSPACE: this.workspace,
      GITHUB_REPOSITORY: 'acme/app',
      GITHUB_REPOSITORY_ID: '1',
      GITHUB_ACTOR: 'octocat',
      GITHUB_API_URL: this.server.url,
      GITHUB_GRAPHQL_URL: `${this.server.url}/graphql`,
      GITHUB_SERVER_URL: 'https://github.com',
      GITHUB_RUN_ID: id,
      GITHUB_RUN_ATTEMPT: '1',
      GITHUB_EVENT_NAME: step.event,
      GITHUB_REF: step.ref ?? 'refs/heads/main',
      GITHUB_EVENT_PATH: file('event.json', JSON.stringify(step.payload ?? {})),
      GITHUB_OUTPUT: outputFile,
      GITHUB_STEP_SUMMARY: summaryFile,
      GITHUB_STATE: stateFile,
      GITHUB_ENV: envFile,
      ...step.env,
    };
    for (const [name, value] of Object.entries(inputs)) env[`INPUT_${name.toUpperCase()}`] = value;
    const { code, stdout, stderr } = await run([], this.workspace, env, step.started);
    const [summary, outputText, state, environment] = [summaryFile, outputFile, stateFile, envFile].map((path) =>
      readFileSync(path, 'utf8'),
    ) as [string, string, string, string];
    const { log, masked } = withoutMasks(stdout);
    const emitted = [log, stderr, outputText, summary, state, environment].join('\n');
    recordEmitted(emitted);
    return {
      code,
      stdout,
      stderr,
      outputs: outputsOf(outputText),
      summary,
      emitted,
      masked,
      places: { stdout: log, stderr, outputs: outputText, summary, state, environment },
    };
  }

  /** Runs the bundle as the command line, in the checkout, as somebody with a clone would. */
  async cli(
    argv: readonly string[],
    env: Readonly<Record<string, string>> = {},
    started?: Step['started'],
  ): Promise<CliResult> {
    const all = {
      PATH: process.env['PATH'] ?? '',
      HOME: this.#files,
      GITHUB_API_URL: this.server.url,
      GIT_CONFIG_NOSYSTEM: '1',
      NO_COLOR: '1',
      ...env,
    };
    const result = await run(argv, this.workspace, all, started);
    recordEmitted(result.stdout);
    recordEmitted(result.stderr);
    return result;
  }

  /** Makes the checkout a clone whose `origin` is a repository of the server. */
  cloneOf(repository: string): void {
    mkdirSync(join(this.workspace, '.git', 'objects'), { recursive: true });
    mkdirSync(join(this.workspace, '.git', 'refs'), { recursive: true });
    writeFileSync(join(this.workspace, '.git', 'HEAD'), 'ref: refs/heads/main\n');
    writeFileSync(
      join(this.workspace, '.git', 'config'),
      `[core]\n\trepositoryformatversion = 0\n\tbare = false\n[remote "origin"]\n\turl = ${this.server.url}/${repository}.git\n`,
    );
  }

  dispose(): void {
    rmSync(this.workspace, { recursive: true, force: true });
    rmSync(this.#files, { recursive: true, force: true });
  }
}

function run(
  argv: readonly string[],
  cwd: string,
  env: Readonly<Record<string, string>>,
  started?: Step['started'],
): Promise<CliResult> {
  const all = { NODE_COMPILE_CACHE: COMPILED, ...env };
  const child = spawn(NODE, [BUNDLE, ...argv], { cwd, env: all, stdio: ['ignore', 'pipe', 'pipe'] });
  const stdout: Buffer[] = [];
  const stderr: Buffer[] = [];
  child.stdout.on('data', (chunk: Buffer) => stdout.push(chunk));
  child.stderr.on('data', (chunk: Buffer) => stderr.push(chunk));
  started?.((signal) => child.kill(signal));
  return new Promise((done, failed) => {
    child.on('error', failed);
    child.on('close', (code) =>
      done({ code, stdout: Buffer.concat(stdout).toString('utf8'), stderr: Buffer.concat(stderr).toString('utf8') }),
    );
  });
}

/** Runs the bundle as the command line in a folder, with this environment alone; what it prints is kept for the canary search. */
export async function runBundle(
  argv: readonly string[],
  folder: string,
  env: Readonly<Record<string, string>>,
  started?: Step['started'],
): Promise<CliResult> {
  const all = { PATH: process.env['PATH'] ?? '', HOME: folder, GIT_CONFIG_NOSYSTEM: '1', NO_COLOR: '1', ...env };
  const result = await run(argv, folder, all, started);
  recordEmitted(result.stdout);
  recordEmitted(result.stderr);
  return result;
}

/** The runner's output file: `name<<delimiter`, lines, delimiter. */
function outputsOf(text: string): Record<string, string> {
  const outputs: Record<string, string> = {};
  const lines = text.split('\n');
  for (let index = 0; index < lines.length; index += 1) {
    const [, name, delimiter] = /^([^<=]+)<<(.+)$/.exec(lines[index] ?? '') ?? [];
    if (name === undefined) continue;
    const value: string[] = [];
    for (index += 1; lines[index] !== delimiter && index < lines.length; index += 1) value.push(lines[index] as string);
    outputs[name] = value.join('\n');
  }
  return outputs;
}
