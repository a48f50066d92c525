import { SecretZeroError } from './errors.ts';
import { type Match, PatternIndex } from './pattern-index.ts';
import type { SecretValue } from './secret-value.ts';
import { encodingsOf, leavesOf, linesOf, MIN_FORM, MIN_PART } from './value-forms.ts';

const REDACTED = '[redacted]';

/** A line of this length in a value of several lines is part of a key, not a word that also stands elsewhere. */
const ASSERTED_LINE = 16;

/**
 * What every output of a run passes. It knows the values of the run in all the forms of {@link encodingsOf}: whole, and by their
 * lines and JSON leaves. Making a value known costs next to nothing; its forms are worked out when something is printed.
 */
export class Redactor {
  #pending: SecretValue[] = [];
  readonly #index = new PatternIndex();

  /** Makes a value known. A value of fewer than four characters is not looked for: it would be found everywhere. */
  add(value: SecretValue): void {
    if (value.length >= MIN_FORM) this.#pending.push(value);
  }

  /** The text with every value in it, in whatever form, replaced by `[redacted]`. For text that people read. */
  redact(text: string): string {
    this.#prepare();
    return replace(text, this.#index.matches(text));
  }

  /**
   * For machine formats, in which nothing may be replaced: throws `LEAK` if a value of at least eight characters is in the text. Lines
   * of long keys count as values; the leaves of a JSON value do not, since names of hosts and projects are among them.
   */
  assertClean(text: string, where: string): void {
    this.#prepare();
    if (this.#index.matches(text, true).length === 0) return;
    throw new SecretZeroError('LEAK', `${where} would have held the value of a secret, and was not written`, {
      hint: 'a name, path or description in the manifest has the same text as a secret; if none has, please report this',
    });
  }

  /** A redactor for text that comes in pieces: a value that is divided between two of them is caught. */
  stream(): RedactingStream {
    return new RedactingStream(
      (text) => {
        this.#prepare();
        return this.#index.matches(text);
      },
      (text) => this.#index.openFrom(text),
    );
  }

  #prepare(): void {
    if (this.#pending.length === 0) return;
    const pending = this.#pending;
    this.#pending = [];
    for (const value of pending) this.#learn(value.reveal());
  }

  #learn(text: string): void {
    const assert = text.length >= MIN_PART;
    for (const form of encodingsOf(text)) this.#index.add(form, assert);
    const trimmed = text.trim();
    if (trimmed !== text && trimmed.length >= MIN_FORM) {
      for (const form of encodingsOf(trimmed)) this.#index.add(form, trimmed.length >= MIN_PART);
    }
    const leaves = leavesOf(text);
    for (const line of linesOf(text)) {
      const asserted = leaves.length === 0 && line.length >= ASSERTED_LINE;
      for (const form of encodingsOf(line)) this.#index.add(form, asserted);
    }
    for (const leaf of leaves) for (const form of encodingsOf(leaf)) this.#index.add(form, false);
  }
}

/** Redacts text piece by piece. What could be the beginning of a value is held back until it is known whether it is one. */
export class RedactingStream {
  readonly #matches: (text: string) => readonly Match[];
  readonly #openFrom: (text: string) => number;
  #held = '';

  constructor(matches: (text: string) => readonly Match[], openFrom: (text: string) => number) {
    this.#matches = matches;
    this.#openFrom = openFrom;
  }

  /** Takes a piece and gives what may be printed now. */
  write(piece: string): string {
    const text = this.#held + piece;
    const merged = merge(this.#matches(text));
    let end = this.#openFrom(text);
    // What is held must begin between two replacements, or one of them would be cut in two.
    for (const { from, to } of [...merged].reverse()) if (from < end && end < to) end = from;
    this.#held = text.slice(end);
    return replace(
      text.slice(0, end),
      merged.filter(({ to }) => to <= end),
    );
  }

  /** Gives what is held back: at the end, or before the reader is waited for. */
  flush(): string {
    const text = this.#held;
    this.#held = '';
    return replace(text, this.#matches(text));
  }
}

function merge(matches: readonly Match[]): readonly Match[] {
  if (matches.length < 2) return matches;
  const merged: { from: number; to: number }[] = [];
  for (const { from, to } of [...matches].sort((a, b) => a.from - b.from)) {
    const last = merged.at(-1);
    if (last !== undefined && from < last.to) last.to = Math.max(last.to, to);
    else merged.push({ from, to });
  }
  return merged;
}

function replace(text: string, matches: readonly Match[]): string {
  if (matches.length === 0) return text;
  let clean = '';
  let at = 0;
  for (const { from, to } of merge(matches)) {
    clean += text.slice(at, from) + REDACTED;
    at = to;
  }
  return clean + text.slice(at);
}
