import { execFileSync } from 'node:child_process';
import { chmod, mkdir, mkdtemp, readdir, readFile, realpath, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';
import { SecretValue } from '../../../src/core/secret-value.ts';
import type { CliIo } from '../../../src/faces/cli/io.ts';
import { runCli } from '../../../src/faces/cli/main.ts';
import { nodePlatform } from '../../../src/platform/node.ts';
import type { Platform } from '../../../src/platform/platform.ts';
import { recordEmitted } from '../../support/emitted.ts';

export interface Call {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
  /** stdout as JSON; fails where there is more or less than one document. */
  // biome-ignore lint/suspicious/noExplicitAny: transcripts look into documents of every shape
  readonly json: any;
}

export interface Circumstances {
  /** Streams are a terminal. */
  readonly tty?: boolean;
  readonly env?: Readonly<Record<string, string>>;
  /** What the person types when asked. */
  readonly ask?: (question: string, details: readonly string[]) => string | undefined | Promise<string | undefined>;
  readonly confirm?: (question: string) => boolean;
  /** Called with Ctrl-C in hand, before the run. */
  readonly onStart?: (interrupt: () => void) => void;
  readonly exit?: (code: number) => void;
  /** Sees every piece of stderr as it is written. */
  readonly onStderr?: (text: string) => void;
  readonly platform?: Partial<Platform>;
}

/** A folder of one's own with a command line in it: the real engine on the real file system. */
export class Desk {
  readonly folder: string;
  readonly env: Record<string, string> = { PATH: process.env['PATH'] ?? '' };

  constructor(folder: string) {
    this.folder = folder;
  }

  async run(...argv: string[]): Promise<Call> {
    return this.runWith({}, ...argv);
  }

  async runWith(circumstances: Circumstances, ...argv: string[]): Promise<Call> {
    const { tty = false, ask, confirm, onStart, exit } = circumstances;
    const env = new Map(Object.entries({ ...this.env, ...circumstances.env }));
    const variable = (name: string) => {
      const text = env.get(name);
      return text === undefined || text === '' ? undefined : new SecretValue(text);
    };
    const platform: Platform = {
      ...nodePlatform(this.folder),
      variable,
      setting: (name) => env.get(name) || undefined,
      variableNames: () => [...env.keys()].filter((name) => env.get(name) !== ''),
      takeVariable: (name) => {
        const value = variable(name);
        env.delete(name);
        return value;
      },
      ...(ask
        ? {
            ask: async (question: string, details: readonly string[]) => {
              const typed = await ask(question, details);
              return typed === undefined ? undefined : new SecretValue(typed);
            },
          }
        : {}),
      ...circumstances.platform,
    };
    const printed = { stdout: '', stderr: '' };
    const collect = (stream: keyof typeof printed, text: string) => {
      printed[stream] += text;
      if (stream === 'stderr') circumstances.onStderr?.(text);
    };
    const io: CliIo = {
      platform,
      stdout: { write: (text) => collect('stdout', text), isTTY: tty, columns: 80 },
      stderr: { write: (text) => collect('stderr', text), isTTY: tty, columns: 80 },
      stdin: { isTTY: tty },
      onSignal: (handler) => onStart?.(handler),
      ...(confirm ? { confirm: async (question: string) => confirm(question) } : {}),
      ...(exit ? { exit } : {}),
    };
    const code = await runCli(argv, io);
    recordEmitted(printed.stdout);
    recordEmitted(printed.stderr);
    return {
      code,
      ...printed,
      get json() {
        return JSON.parse(printed.stdout);
      },
    };
  }

  async write(name: string, text: string, mode?: number): Promise<void> {
    const path = join(this.folder, name);
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, text);
    if (mode !== undefined) await chmod(path, mode);
  }

  async read(name: string): Promise<string> {
    return readFile(join(this.folder, name), 'utf8');
  }

  async exists(name: string): Promise<boolean> {
    return stat(join(this.folder, name)).then(
      () => true,
      () => false,
    );
  }

  async remove(name: string): Promise<void> {
    await rm(join(this.folder, name), { recursive: true });
  }

  /** Content, time and mode of every file, by path: equal before and after where nothing was touched. */
  async everything(): Promise<Record<string, string>> {
    const seen: Record<string, string> = {};
    for (const entry of await readdir(this.folder, { recursive: true, withFileTypes: true })) {
      if (!entry.isFile()) continue;
      const path = join(entry.parentPath, entry.name);
      const { mtimeMs, mode } = await stat(path);
      seen[path.slice(this.folder.length + 1)] = `${mode.toString(8)} ${mtimeMs} ${await readFile(path, 'utf8')}`;
    }
    return seen;
  }

  git(...args: string[]): string {
    const env = {
      ...this.env,
      GIT_CONFIG_NOSYSTEM: '1',
      HOME: this.folder,
      GIT_AUTHOR_NAME: 'a',
      GIT_AUTHOR_EMAIL: 'a@b',
      GIT_COMMITTER_NAME: 'a',
      GIT_COMMITTER_EMAIL: 'a@b',
    };
    return execFileSync('git', ['-C', this.folder, ...args], {
      encoding: 'utf8',
      env,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
  }
}

/** A new folder, with these files in it; it is removed after the test. */
export async function desk(files: Readonly<Record<string, string>> = {}): Promise<Desk> {
  const folder = await realpath(await mkdtemp(join(tmpdir(), 'secretzero-cli-')));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  const made = new Desk(folder);
  for (const [name, text] of Object.entries(files)) await made.write(name, text);
  return made;
}

/** A manifest with one secret for each name, in one dotenv file. */
export function manifestOf(names: readonly string[], more = ''): string {
  const secrets = names.map(
    (name) =>
      `  - name: ${name}\n    kind: random_string\n    config: { length: 24 }\n    rotation_period: 90d\n    targets:\n      - { provider: local, kind: file, config: { path: .env, key: ${name.toUpperCase()} } }\n`,
  );
  return `version: "1.0"\nsecrets:\n${secrets.join('')}${more}`;
}

/** The value of a key in a simple dotenv text. */
export function entryOf(text: string, key: string): string | undefined {
  return new RegExp(`^${key}=["']?(.*?)["']?$`, 'm').exec(text)?.[1];
}
