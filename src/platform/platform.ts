import type { SecretValue } from '../core/secret-value.ts';

/** What a run needs of the machine: everything that is not pure comes through here, and tests replace it. */
export interface Platform {
  /** Folder that local paths are relative to and must stay inside. */
  readonly workspace: string;
  /** An environment variable, as a value that cannot be logged. */
  variable(name: string): SecretValue | undefined;
  /** A variable of the runner that is no secret, as text. */
  setting(name: `GITHUB_${string}` | `RUNNER_${string}` | 'FORCE_COLOR' | 'NO_COLOR' | 'TERM'): string | undefined;
  /** Names of all environment variables that are set and not empty. */
  variableNames(): readonly string[];
  /** Reads a variable and removes it, so that no child process inherits it. */
  takeVariable(name: string): SecretValue | undefined;
  now(): Date;
  /** Milliseconds of a clock that never goes back. */
  monotonic(): number;
  random(bytes: number): Buffer;
  sleep(milliseconds: number, signal: AbortSignal): Promise<void>;
  readonly fetch: typeof fetch;
  /** Text of a file inside the workspace; `undefined` if there is none. Throws `MANIFEST_PATH` for a path that leads out of it. */
  readText(path: string): Promise<string | undefined>;
  /** Text of a file of the person's home folder, cut of blanks at its ends; `undefined` where there is none. Absent in a job. */
  homeFile?(path: string): Promise<SecretValue | undefined>;
  /** Asks on the terminal without showing what is typed; `undefined` where nobody can be asked or nothing was typed. */
  ask?(question: string, details: readonly string[]): Promise<SecretValue | undefined>;
  /** Whether a process of this machine is alive. */
  isRunning(processId: number): boolean;
  readonly process: { readonly id: number; readonly host: string };
}
