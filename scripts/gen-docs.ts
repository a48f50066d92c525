import { writeFileSync } from 'node:fs';
import type { CommandSpec, OptionSpec } from '../src/faces/cli/command-spec.ts';
import { COMMANDS, COMMON_OPTIONS, EXIT_CODES, TOPICS } from '../src/faces/cli/commands.ts';
import { exitsOf } from '../src/faces/cli/help-text.ts';

/** The reference of the command line, from the command table. */
export function cliReference(): string {
  return `${[
    '# The command line',
    '',
    '<!-- Made by scripts/gen-docs.ts from src/faces/cli/commands.ts; not to be edited. -->',
    '',
    'Data goes to stdout, talk to stderr. With `--json`, one document and nothing else is on stdout; `secretzero schema results` prints its schema. A question is asked only on a terminal and without `--no-input`.',
    '',
    ...table(
      ['command', 'what it does'],
      COMMANDS.map((command) => [`[\`${command.name}\`](#${command.name})`, command.summary]),
    ),
    '',
    '## Flags of every command',
    '',
    ...optionTable(COMMON_OPTIONS),
    '',
    '## Exit codes',
    '',
    ...table(['code', 'meaning'], Object.entries(EXIT_CODES)),
    '',
    '## Environment',
    '',
    '```text',
    ...(TOPICS['environment']?.text ?? []),
    '```',
    ...COMMANDS.flatMap(section),
  ].join('\n')}\n`;
}

function section(command: CommandSpec): string[] {
  const usage = ['secretzero', command.name, '[flags]', ...command.arguments.map((argument) => argument.name)].join(
    ' ',
  );
  const own = exitsOf(command).filter(([code]) => command.exits[code] !== undefined);
  return [
    '',
    `## ${command.name}`,
    '',
    `${command.summary.charAt(0).toUpperCase()}${command.summary.slice(1)}.`,
    '',
    '```text',
    usage,
    '```',
    ...command.description.flatMap((paragraph) => ['', paragraph]),
    ...(command.arguments.length === 0
      ? []
      : [
          '',
          ...table(
            ['argument', 'meaning'],
            command.arguments.map(({ name, description }) => [code(name), description]),
          ),
        ]),
    ...(command.options.length === 0 ? [] : ['', ...optionTable(command.options)]),
    ...(own.length === 0
      ? []
      : [
          '',
          ...table(
            ['exit code', 'here'],
            own.map(([number, meaning]) => [String(number), meaning]),
          ),
        ]),
    '',
    '```sh',
    ...command.examples.flatMap(([line, effect]) => [`# ${effect}`, line]),
    '```',
  ];
}

function optionTable(options: readonly OptionSpec[]): string[] {
  return table(
    ['flag', 'meaning', 'default'],
    options.map((option) => [
      code(option.flags),
      `${option.description}${option.choices ? ` (${option.choices.join(', ')})` : ''}`,
      option.default === undefined ? '' : code(option.default),
    ]),
  );
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string[] {
  const line = (cells: readonly string[]) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)];
}

function code(text: string): string {
  return `\`${text}\``;
}

if (import.meta.main) writeFileSync(new URL('../docs/cli.md', import.meta.url), cliReference());
