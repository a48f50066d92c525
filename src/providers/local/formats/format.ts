/** What a key of a file holds. */
export type Entry =
  | { readonly kind: 'text'; readonly text: string }
  /** Something that is no single text (a list, a table, an expression): never read, never replaced. `raw` is its source. */
  | { readonly kind: 'other'; readonly what: string; readonly raw: string };

/**
 * The top of a file, by key. A key without a value (`KEY=`, `null`) is a placeholder and not in the map. Where a key stands twice,
 * the one that readers obey (the last) is given.
 */
export type Entries = ReadonlyMap<string, Entry>;

/** One file format. All functions are pure; texts of existing files go in as they are, with their BOM and line ends. */
export interface Format {
  /** Throws {@link FormatError} for a text that is not of this format. */
  parse(text: string): Entries;
  /** The text with these keys holding these values, and every other byte as it was. Throws {@link FormatError}. */
  set(text: string, values: ReadonlyMap<string, string>): string;
  /** The text without these keys, and every other byte as it was. Throws {@link FormatError}. */
  remove(text: string, keys: ReadonlySet<string>): string;
  /** Why this format cannot carry a value, or `undefined`. The reason never quotes the value. */
  refusal(value: string): string | undefined;
}

/** A file that cannot be read or edited safely. The message says what and where, and quotes nothing of the file. */
export class FormatError extends Error {
  readonly line: number;

  constructor(message: string, line: number) {
    super(message);
    this.name = 'FormatError';
    this.line = line;
  }
}

/** One replacement in a text. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Applies replacements that do not overlap; those at one place keep their order. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  const ordered = [...edits].sort((a, b) => a.start - b.start || a.end - b.end);
  const parts: string[] = [];
  let at = 0;
  for (const edit of ordered) {
    parts.push(text.slice(at, edit.start), edit.text);
    at = edit.end;
  }
  parts.push(text.slice(at));
  return parts.join('');
}

/** The line (from 1) of a place in a text. */
export function lineAt(text: string, offset: number): number {
  let line = 1;
  for (let at = text.indexOf('\n'); at !== -1 && at < offset; at = text.indexOf('\n', at + 1)) line += 1;
  return line;
}

/** How the lines of a text end; that of its first line stands for all. */
export function newlineOf(text: string): '\n' | '\r\n' {
  const first = text.indexOf('\n');
  return first > 0 && text[first - 1] === '\r' ? '\r\n' : '\n';
}

/** Adds whole lines at the end, keeping whether the text ended with a line break. A new file gets a final one. */
export function appendLines(text: string, lines: readonly string[], newline: string): string {
  if (lines.length === 0) return text;
  const body = lines.join(newline);
  if (text === '' || text === '\ufeff') return `${text}${body}${newline}`;
  return text.endsWith('\n') ? `${text}${body}${newline}` : `${text}${newline}${body}`;
}

/** From the start of a line to the start of the next one, around a range: what to cut so that no blank line stays. */
export function wholeLines(text: string, start: number, end: number): { start: number; end: number } {
  const from = text.lastIndexOf('\n', start - 1) + 1;
  const to = text.indexOf('\n', end);
  return { start: from, end: to === -1 ? text.length : to + 1 };
}
