/** Characters that change what others look like or where they stand, and those that have no look: all but the emoji joiner. */
const INVISIBLE = /[\p{Cc}\p{Zl}\p{Zp}\p{Cs}]|(?!\u200d)\p{Cf}/gu;

/** What .NET's comparison of texts, by which the runner finds its commands, does not see or trims away. */
const UNSEEN = '[\\s\\p{Cc}\\p{Cf}\\p{Mn}\\p{Me}]*';
const COMMAND = new RegExp(`^${UNSEEN}:${UNSEEN}:`, 'u');
const OLD_COMMAND = new RegExp(`#${UNSEEN}#${UNSEEN}\\[`, 'gu');

/** An invisible break in a word, by which GitHub no longer takes it for a name, a number or a link. */
const BREAK = '&#8203;';

/** What GitHub's markdown makes something of. One pass finds all of it, so that nothing that was put in is escaped again. */
const MARKUP = /[\\`*_{}[\]()!~|&<>$@]|#(?=\d)|\bGH-(?=\d)|:\/\/|\bwww(?=\.)/gi;
const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', $: '&#36;' };

/**
 * One line of text in which nothing is hidden: control characters (an escape sequence of a terminal among them), bidirectional marks,
 * line ends and lone surrogates are written as `\u{…}`.
 */
export function visible(text: string): string {
  return text.replace(INVISIBLE, (character) => `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`);
}

/**
 * Text from a manifest, a lockfile or a server, so that markdown shows it as it is: no markup, no HTML, no end of a table's cell, no
 * mention, no reference to an issue, no link, no formula. One line.
 */
export function markdown(text: string): string {
  return visible(text)
    .replace(
      MARKUP,
      (found) =>
        ENTITIES[found] ?? (found.length === 1 && found !== '@' && found !== '#' ? `\\${found}` : broken(found)),
    )
    .replace(/^(\s*)([-+=#]|\d+(?=[.)]))/, (_, blanks: string, mark: string) =>
      /\d/.test(mark) ? `${blanks}${mark}${BREAK}` : `${blanks}\\${mark}`,
    );
}

function broken(word: string): string {
  return word === '://' ? `:${BREAK}//` : `${word}${BREAK}`;
}

/** Text as code, also inside a table: shown as it is, never a mention, a reference or a link. One line; never empty. */
export function markdownCode(text: string): string {
  const shown = visible(text);
  if (/^[^`|\\&<]+$/.test(shown) && shown.trim() === shown) return `\`${shown}\``;
  const entities = shown.replace(/[^A-Za-z0-9 ./-]/gu, (character) => `&#${character.codePointAt(0)};`);
  return `<code>${entities}</code>`;
}

/**
 * Text for the log, in which no line is a command of the runner: not `::name::`, which counts at the beginning of a line, nor
 * `##[name]`, which counts anywhere. Such a line is shown with a blank inside.
 */
export function guardLines(text: string): string {
  return text
    .split(/(\r\n|\r|\n)/)
    .map((part, i) => (i % 2 === 1 ? part : part.replace(COMMAND, ': :').replace(OLD_COMMAND, '# #[')))
    .join('');
}
