import type { Platform } from '../../platform/platform.ts';

/** A stream that people or programs read. */
export interface TextOutput {
  write(text: string): unknown;
  readonly isTTY: boolean;
  readonly columns?: number;
}

/** The terminal, the machine and the person, as the command line sees them; tests replace all of it. */
export interface CliIo {
  /** With `ask` where a person is to be asked by other means than the terminal (tests). */
  readonly platform: Platform;
  readonly stdout: TextOutput;
  readonly stderr: TextOutput;
  /** Where a person types, and where `--stdin` reads. */
  readonly stdin: NodeJS.ReadStream | TextInput;
  /** Called at Ctrl-C and at the end that the system asks for. */
  onSignal(handler: () => void): void;
  /** Ends the process at once; for the second Ctrl-C. Without it, the run is left to itself and its code returned. */
  exit?(code: number): void;
  /** Asks yes or no on the terminal; a kept prompt where absent. */
  confirm?(question: string): Promise<boolean>;
}

export interface TextInput {
  readonly isTTY: boolean;
}
