/** How parts of a text stand out. Given to the reports by the face, which knows the terminal and `NO_COLOR`. */
export interface Style {
  bold(text: string): string;
  dim(text: string): string;
  good(text: string): string;
  warn(text: string): string;
  bad(text: string): string;
}

const same = (text: string): string => text;

/** No colour at all: for files, pipes and `NO_COLOR`. */
export const PLAIN: Style = { bold: same, dim: same, good: same, warn: same, bad: same };

const ansi =
  (on: number, off: number) =>
  (text: string): string =>
    `\u001b[${on}m${text}\u001b[${off}m`;

/** Sixteen colours, which every terminal has and every theme keeps readable. */
export const ANSI: Style = {
  bold: ansi(1, 22),
  dim: ansi(2, 22),
  good: ansi(32, 39),
  warn: ansi(33, 39),
  bad: ansi(31, 39),
};
