import type { Invocation } from './invocation.ts';

export interface ArgumentSpec {
  /** As commander writes it: `<name>`, `[name...]`. */
  readonly name: string;
  readonly description: string;
  readonly choices?: readonly string[];
  /** What stands there, for completions. */
  readonly completes?: 'file' | 'secret';
}

export interface OptionSpec {
  /** As commander writes it: `-o, --output <file>`. */
  readonly flags: string;
  readonly description: string;
  readonly default?: string;
  readonly choices?: readonly string[];
  readonly repeatable?: boolean;
  readonly completes?: 'file' | 'secret';
}

/** Carries a command out; returns the exit code. */
export type Run = (invocation: Invocation) => Promise<number>;

/** One command: help, completions, documentation and parser are made from it. */
export interface CommandSpec {
  readonly name: string;
  readonly group: 'Begin' | 'Look' | 'Change' | 'Repair' | 'Tools';
  readonly arguments: readonly ArgumentSpec[];
  readonly summary: string;
  /** More than the summary says, a paragraph an element. */
  readonly description: readonly string[];
  readonly options: readonly OptionSpec[];
  /** Command line and what it does. */
  readonly examples: readonly (readonly [command: string, effect: string])[];
  /** Exit codes besides 0, 1, 3 and 130, with what they mean here. */
  readonly exits: Readonly<Record<number, string>>;
  readonly load: () => Promise<{ readonly run: Run }>;
}
