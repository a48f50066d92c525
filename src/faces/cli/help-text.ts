import type { CommandSpec } from './command-spec.ts';
import { EXIT_CODES, TOPICS } from './commands.ts';

/** What the help of a command says after its options: examples and exit codes. */
export function commandNotes(spec: CommandSpec): string {
  const width = Math.max(...spec.examples.map(([command]) => command.length));
  const examples = spec.examples.map(([command, effect]) => `  ${command.padEnd(width)}  # ${effect}`);
  const exits = exitsOf(spec).map(([code, meaning]) => `  ${String(code).padStart(3)}  ${meaning}`);
  return ['', 'Examples:', ...examples, '', 'Exit codes:', ...exits].join('\n');
}

/** Exit codes of one command: those with a meaning of their own over those that all have. */
export function exitsOf(spec: CommandSpec): readonly (readonly [number, string])[] {
  const codes = new Set([0, 1, 3, 130, ...Object.keys(spec.exits).map(Number)]);
  return [...codes].sort((a, b) => a - b).map((code) => [code, spec.exits[code] ?? (EXIT_CODES[code] as string)]);
}

/** What the overview says after the list of commands. */
export function overviewNotes(): string {
  return [
    '',
    'Begin here:',
    '  secretzero create && secretzero init && secretzero plan && secretzero sync',
    '',
    'Topics:',
    ...Object.entries(TOPICS).map(([name, { summary }]) => `  secretzero help ${name.padEnd(12)} ${summary}`),
  ].join('\n');
}

export function topicText(name: string): string {
  const topic = TOPICS[name];
  return topic === undefined ? '' : [`${topic.summary}:`, '', ...topic.text].join('\n');
}
