import { guardLines } from '../escape.ts';
import type { Style } from './style.ts';

export interface TextOptions {
  readonly style: Style;
  /** Columns of the terminal; lines are not folded where absent. */
  readonly width?: number;
  /** Also what is in sync, and every target of a step. */
  readonly verbose?: boolean;
}

/** Below this, folding makes a text harder to read, not easier. */
const NARROWEST = 40;

/** Characters that take two columns: emoji, and the scripts and forms that are set wide. */
const WIDE =
  /[\p{Emoji_Presentation}\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\ua960-\ua97f\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{20000}-\u{3fffd}]/u;
const NO_WIDTH = /[\p{Mn}\p{Me}\u200d]/u;

/** How many columns a text takes on a terminal. */
export function columnsOf(text: string): number {
  let columns = 0;
  for (const character of text) columns += NO_WIDTH.test(character) ? 0 : WIDE.test(character) ? 2 : 1;
  return columns;
}

/** A text folded at blanks, later lines indented. A word that is too long is left whole, so that it can be copied. */
export function folded(text: string, width: number | undefined, first: number, indent: number): string {
  if (width === undefined) return text;
  const most = Math.max(width, NARROWEST);
  const lines: string[] = [];
  let line = '';
  let room = most - first;
  for (const word of text.split(' ')) {
    if (line !== '' && columnsOf(line) + 1 + columnsOf(word) > room) {
      lines.push(line);
      line = word;
      room = most - indent;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  return [...lines, line].join(`\n${' '.repeat(indent)}`);
}

/** Rows of a table in columns of equal width, the last one open. */
export function aligned(rows: readonly (readonly string[])[]): string[] {
  const widths: number[] = [];
  for (const row of rows) {
    for (const [i, cell] of row.entries()) widths[i] = Math.max(widths[i] ?? 0, columnsOf(cell));
  }
  return rows.map((row) =>
    row
      .map((cell, i) => (i === row.length - 1 ? cell : cell + ' '.repeat((widths[i] ?? 0) - columnsOf(cell))))
      .join('  ')
      .trimEnd(),
  );
}

/** Lines as one text with a final newline, in which none is a command of the runner. Empty for no lines. */
export function text(lines: readonly string[]): string {
  return lines.length === 0 ? '' : `${guardLines(lines.join('\n'))}\n`;
}
