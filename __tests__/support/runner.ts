import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import type { FakeGitHub } from './github/server.ts';

const ROOT = resolve(import.meta.dirname, '../..');
/** The committed bundle: what people run. */
export const BUNDLE = join(ROOT, 'dist', 'index.js');

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
    const inputs = { command: 'auto', secretfile: 'Secretfile.yml', ...step.inputs };
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
      GITHUB_STATE: file('state'),
      GITHUB_ENV: file('env'),
      ...step.env,
    };
    for (const [name, value] of Object.entries(inputs)) env[`INPUT_${name.toUpperCase()}`] = value;
    const child = spawn(process.execPath, [BUNDLE], { cwd: this.workspace, env, stdio: ['ignore', 'pipe', 'pipe'] });
    let stdout = '';
    let stderr = '';
    child.stdout.on('data', (chunk: Buffer) => {
      stdout += chunk.toString('utf8');
    });
    child.stderr.on('data', (chunk: Buffer) => {
      stderr += chunk.toString('utf8');
    });
    step.started?.((signal) => child.kill(signal));
    const code = await new Promise<number | null>((done) => child.on('close', done));
    const summary = readFileSync(summaryFile, 'utf8');
    const outputText = readFileSync(outputFile, 'utf8');
    const masks = stdout.split('\n').filter((line) => line.startsWith('::add-mask::'));
    const log = stdout
      .split('\n')
      .filter((line) => !line.startsWith('::add-mask::'))
      .join('\n');
    return {
      code,
      stdout,
      stderr,
      outputs: outputsOf(outputText),
      summary,
      emitted: [log, stderr, outputText, summary].join('\n'),
      masked: masks.map((line) =>
        line.slice('::add-mask::'.length).replaceAll('%0A', '\n').replaceAll('%0D', '\r').replaceAll('%25', '%'),
      ),
    };
  }

  dispose(): void {
    rmSync(this.workspace, { recursive: true, force: true });
    rmSync(this.#files, { recursive: true, force: true });
  }
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
