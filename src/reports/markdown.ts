import { markdown, markdownCode } from './escape.ts';
import { capital, clipped, counted } from './words.ts';

/** How much of a report is shown: what does not fit is counted. */
export interface Extent {
  /** How many rows a table or list may have. */
  readonly rows: number;
  /** How long a message may be. */
  readonly words: number;
  readonly detail: boolean;
}

/** From everything to a little; what comes after is counts alone. */
const EXTENTS: readonly Extent[] = [
  { rows: Number.POSITIVE_INFINITY, words: 1000, detail: true },
  { rows: Number.POSITIVE_INFINITY, words: 300, detail: false },
  ...[5000, 2000, 1000, 500, 200, 100, 50, 20, 5].map((rows) => ({ rows, words: 200, detail: false })),
];

/** The first rendering that is small enough, by how much it shows; `counts` where none is. */
export function fitted(
  render: (extent: Extent) => string,
  fits: (text: string) => boolean,
  counts: () => string,
): string {
  for (const extent of EXTENTS) {
    const text = render(extent);
    if (fits(text)) return text;
  }
  return counts();
}

/** A message of ours or of a platform, as text; what it has between backticks as code, which means nothing to a reader's browser. */
export function said(message: string, { words }: Extent): string {
  const parts = clipped(message, words).split(/`([^`\s][^`]*)`/);
  return parts.map((part, i) => (i % 2 === 1 ? markdownCode(part) : markdown(part))).join('');
}

/** A message, and what to do about it as a sentence of its own. */
export function saidWithAdvice(message: string, advice: string | undefined, extent: Extent): string {
  if (advice === undefined) return said(message, extent);
  const text = said(message, extent).replace(/(?<![.…!?])$/, '.');
  return `${text} ${said(capital(advice), extent)}`;
}

/** A table under a heading, or nothing where there is no row. Cells are finished markdown. */
export function tableSection(
  title: string,
  heads: readonly string[],
  rows: readonly (readonly string[])[],
  extent: Extent,
): string[] {
  if (rows.length === 0) return [];
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [
    '',
    `### ${title}`,
    '',
    line(heads),
    line(heads.map(() => '---')),
    ...rows.slice(0, extent.rows).map(line),
    ...left(rows.length, extent),
  ];
}

/** Short words of ours that stay on one line, however narrow their column is. */
export function unbroken(text: string): string {
  return text.replaceAll(' ', '\u00a0').replaceAll('-', '\u2011');
}

/** Only the columns in which some row has something, and the first ones in any case. */
export function filledColumns(
  heads: readonly string[],
  rows: readonly (readonly string[])[],
  always: number,
): { readonly heads: readonly string[]; readonly rows: readonly (readonly string[])[] } {
  const kept = heads.map((_, i) => i < always || rows.some((row) => row[i] !== ''));
  const only = (cells: readonly string[]) => cells.filter((_, i) => kept[i]);
  return { heads: only(heads), rows: rows.map(only) };
}

/** A list under a heading, or nothing where there is no item. Items are finished markdown. */
export function listSection(title: string, items: readonly string[], extent: Extent): string[] {
  if (items.length === 0) return [];
  return [
    '',
    `### ${title}`,
    '',
    ...items.slice(0, extent.rows).map((item) => `- ${item}`),
    ...left(items.length, extent),
  ];
}

function left(all: number, { rows }: Extent): string[] {
  return all > rows ? ['', `_${counted(all - rows, 'more row')} left out to keep this short._`] : [];
}

/** A link, where the address is a plain web address; else the words alone. */
export function link(words: string, url: string): string {
  return /^https?:\/\/[\w.~:/?#@%&=+,;-]+$/.test(url) ? `[${words}](${url})` : words;
}
