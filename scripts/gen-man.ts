import { writeFileSync } from 'node:fs';
import type { OptionSpec } from '../src/faces/cli/command-spec.ts';
import { COMMANDS, COMMON_OPTIONS, EXIT_CODES, TOPICS } from '../src/faces/cli/commands.ts';

export const MAN_PAGE = new URL('../man/secretzero.1', import.meta.url);

/** `man secretzero`, from the command table. */
export function manPage(): string {
  const lines = [
    '.\\" Made by scripts/gen-man.ts from src/faces/cli/commands.ts; not to be edited.',
    '.TH SECRETZERO 1',
    '.SH NAME',
    'secretzero \\- secrets as code: declared in Secretfile.yml, made, delivered, rotated and watched',
    '.SH SYNOPSIS',
    '.B secretzero',
    '[flags] command [arguments]',
    '.SH DESCRIPTION',
    text('Data goes to stdout, talk to stderr. A question is asked only on a terminal and without --no-input.'),
    '.SH FLAGS OF EVERY COMMAND',
    ...options(COMMON_OPTIONS),
    '.SH COMMANDS',
    ...COMMANDS.flatMap((command) => [
      '.SS',
      text(['secretzero', command.name, ...command.arguments.map(({ name }) => name)].join(' ')),
      ...[`${command.summary.charAt(0).toUpperCase()}${command.summary.slice(1)}.`, ...command.description].flatMap(
        (paragraph) => ['.PP', text(paragraph)],
      ),
      ...command.arguments.flatMap(({ name, description }) => entry(name, description)),
      ...options(command.options),
      ...command.examples.flatMap(([line, effect]) => ['.PP', `${text(effect)}:`, '.PP', '.RS', text(line), '.RE']),
    ]),
    '.SH EXIT STATUS',
    ...Object.entries(EXIT_CODES).flatMap(([code, meaning]) => entry(code, meaning)),
    '.SH ENVIRONMENT',
    '.nf',
    ...(TOPICS['environment']?.text ?? []).map(text),
    '.fi',
    '.SH SEE ALSO',
    text('docs/troubleshooting.md: every error code and what to do'),
  ];
  return `${lines.join('\n')}\n`;
}

function options(all: readonly OptionSpec[]): string[] {
  return all.flatMap(({ flags, description, choices, default: usual }) =>
    entry(
      flags,
      `${description}${choices ? ` (${choices.join(', ')})` : ''}${usual === undefined ? '' : ` (default: ${usual})`}`,
    ),
  );
}

function entry(term: string, meaning: string): string[] {
  return ['.TP', `.B ${text(term)}`, text(meaning)];
}

/** Plain text for roff: no line begins a request, no backslash or hyphen means anything. */
function text(plain: string): string {
  return plain
    .replaceAll('\\', '\\e')
    .replaceAll('-', '\\-')
    .replaceAll('`', '')
    .replace(/^([.'])/, '\\&$1');
}

if (import.meta.main) writeFileSync(MAN_PAGE, manPage());
