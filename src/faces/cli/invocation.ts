import type { Flags } from './flags.ts';
import type { CliIo } from './io.ts';
import type { Output } from './output.ts';

/** One call of a command. */
export interface Invocation {
  readonly args: readonly string[];
  readonly flags: Flags;
  readonly io: CliIo;
  readonly out: Output;
  /** Aborted by the first Ctrl-C: what is under way is finished and saved. */
  readonly signal: AbortSignal;
  /** Stops the run as Ctrl-C does. */
  readonly stop: () => void;
}

/** Whether a person can be asked. */
export function canPrompt({ flags, io }: Pick<Invocation, 'flags' | 'io'>): boolean {
  return flags.input && io.stdin.isTTY && io.stderr.isTTY;
}
