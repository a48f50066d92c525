import { getScalarValue, type MappingEvent, SCALAR_STYLE, type ScalarEvent, type SequenceEvent } from 'js-yaml';
import { readPlain } from './scalar.ts';
import { clip, type TextIssues } from './text-issues.ts';

/** Reads the scalars of one file by their style and tag, and judges the tags of its maps and lists. */
export class ScalarReader {
  readonly #text: string;
  readonly #issues: TextIssues;

  constructor(text: string, issues: TextIssues) {
    this.#text = text;
    this.#issues = issues;
  }

  read(event: ScalarEvent): unknown {
    const source = getScalarValue(this.#text, event);
    if (event.tagStart >= 0) return this.#tagged(event, source);
    if (event.style !== SCALAR_STYLE.PLAIN) return source;
    const { value, note } = readPlain(source);
    if (note !== undefined) this.#note(note, source, event.valueStart);
    return value;
  }

  /** Reports the tag of a map or list, if it is any but the one that goes without saying. */
  checkTag(event: SequenceEvent | MappingEvent, allowed: string): void {
    if (event.tagStart < 0) return;
    const tag = this.#text.slice(event.tagStart, event.tagEnd);
    if (tag === allowed || tag === '!') return;
    const message = `the tag ${clip(tag)} is not supported here`;
    this.#issues.error('MANIFEST_SYNTAX', message, event.tagStart, 'remove the tag');
  }

  #note(note: 'precision' | 'zeros' | 'infinite', source: string, offset: number): void {
    if (note === 'zeros') {
      const message = `${source} is read as the number ${Number(source)}, without its zeros`;
      this.#issues.warning('MANIFEST_STYLE', message, offset, `if it is text, write "${source}"`);
      return;
    }
    const message =
      note === 'precision'
        ? `${clip(source)} is a number that cannot be held exactly`
        : `${source} is no number that a manifest can use`;
    this.#issues.error('MANIFEST_INVALID', message, offset, `if it is text, write "${clip(source)}"`);
  }

  #tagged(event: ScalarEvent, source: string): unknown {
    const tag = this.#text.slice(event.tagStart, event.tagEnd);
    if (tag === '!' || tag === '!!str') return source;
    const { value } = readPlain(source);
    if (tag === '!!null' && value === null) return value;
    if (tag === '!!bool' && typeof value === 'boolean') return value;
    if ((tag === '!!int' || tag === '!!float') && typeof value === 'number') return value;
    const known = ['!!null', '!!bool', '!!int', '!!float'].includes(tag);
    this.#issues.error(
      'MANIFEST_SYNTAX',
      known ? `this is no ${tag.slice(2)}, as its tag says` : `the tag ${clip(tag)} is not supported`,
      event.tagStart,
      'remove the tag; text that looks like something else goes into quotes',
    );
    return source;
  }
}
