import { parse as parseToml, TomlError } from 'smol-toml';
import {
  appendLines,
  applyEdits,
  type Edit,
  type Entries,
  type Entry,
  type Format,
  FormatError,
  lineAt,
  newlineOf,
  wholeLines,
} from './format.ts';

/**
 * TOML files. A library says whether the text is valid; what we add is where each key of the root table stands, so that only
 * those bytes change.
 */
export const toml: Format = {
  parse,

  set(text, values) {
    const shape = scan(text);
    const found = new Map(shape.pairs.map((pair) => [pair.key, pair]));
    const edits: Edit[] = [];
    const added: string[] = [];
    for (const [key, value] of values) {
      const pair = found.get(key);
      if (pair === undefined) added.push(`${keyText(key)} = ${valueText(value)}`);
      else edits.push({ start: pair.start, end: pair.end, text: valueText(value) });
    }
    const newline = newlineOf(text);
    if (added.length === 0 || shape.firstTable === undefined) {
      return appendLines(applyEdits(text, edits), added, newline);
    }
    const lines = added.map((line) => `${line}${newline}`).join('');
    const last = shape.pairs.at(-1);
    if (last !== undefined) {
      const { end } = wholeLines(text, last.start, last.end);
      edits.push({ start: end, end, text: lines });
    } else {
      const start = aboveComments(text, shape.firstTable);
      edits.push({ start, end: start, text: `${lines}${newline}` });
    }
    return applyEdits(text, edits);
  },

  remove(text, keys) {
    const edits = scan(text)
      .pairs.filter((pair) => keys.has(pair.key))
      .map((pair) => ({ ...wholeLines(text, pair.start, pair.end), text: '' }));
    return applyEdits(text, edits);
  },

  refusal() {
    return undefined;
  },
};

interface Pair {
  readonly key: string;
  /** The range of the value. */
  readonly start: number;
  readonly end: number;
}

interface Shape {
  readonly root: Readonly<Record<string, unknown>>;
  /** Simple keys of the root table, in order. */
  readonly pairs: readonly Pair[];
  /** Where the line of the first table header begins. */
  readonly firstTable: number | undefined;
}

function parse(text: string): Entries {
  const { root, pairs } = scan(text);
  const ranges = new Map(pairs.map((pair) => [pair.key, text.slice(pair.start, pair.end)]));
  const entries = new Map<string, Entry>();
  for (const [key, value] of Object.entries(root)) {
    const raw = ranges.get(key) ?? '';
    if (typeof value === 'string') entries.set(key, { kind: 'text', text: value });
    else if (Array.isArray(value)) entries.set(key, { kind: 'other', what: 'a list', raw: JSON.stringify(value, big) });
    else if (typeof value === 'object' && value !== null && !(value instanceof Date)) {
      entries.set(key, { kind: 'other', what: 'a table', raw: JSON.stringify(value, big) });
    } else entries.set(key, { kind: 'text', text: raw });
  }
  return entries;
}

function big(_key: string, value: unknown): unknown {
  return typeof value === 'bigint' ? String(value) : value;
}

function keyText(key: string): string {
  return /^[A-Za-z0-9_-]+$/.test(key) ? key : valueText(key);
}

/** A basic string: JSON's escapes are TOML's, but for DEL. */
function valueText(value: string): string {
  return JSON.stringify(value).replaceAll('\u007f', '\\u007f');
}

/** The comment lines right above a header belong to it. */
function aboveComments(text: string, at: number): number {
  let start = at;
  while (start > 0) {
    const previous = text.lastIndexOf('\n', start - 2) + 1;
    if (!/^[ \t]*#/.test(text.slice(previous, start))) break;
    start = previous;
  }
  return start === 0 && text.startsWith('\ufeff') ? 1 : start;
}

const BLANK = /(?:[ \t\r\n]|#[^\n]*)*/y;
const KEY = /[ \t]*(?:([A-Za-z0-9_-]+)|("(?:[^"\\\n]|\\.)*")|'([^'\n]*)')[ \t]*/y;

function scan(text: string): Shape {
  const body = text.startsWith('\ufeff') ? ` ${text.slice(1)}` : text;
  const root = checked(body);
  const pairs: Pair[] = [];
  let at = 0;
  for (;;) {
    at = after(BLANK, body, at);
    if (at >= body.length) return { root, pairs, firstTable: undefined };
    if (body[at] === '[') return { root, pairs, firstTable: body.lastIndexOf('\n', at) + 1 };
    const parts: string[] = [];
    do {
      if (body[at] === '.') at += 1;
      KEY.lastIndex = at;
      const found = KEY.exec(body);
      if (found === null) throw new FormatError('it is not TOML: a key is expected', lineAt(body, at));
      at += found[0].length;
      parts.push(found[1] ?? found[3] ?? decodeKey(found[2] ?? ''));
    } while (body[at] === '.');
    at = after(/=[ \t]*/y, body, at);
    const end = valueEnd(body, at);
    const [key] = parts;
    if (parts.length === 1 && key !== undefined) pairs.push({ key, start: at, end });
    at = end;
  }
}

function checked(text: string): Readonly<Record<string, unknown>> {
  try {
    return parseToml(text, { integersAsBigInt: 'asNeeded' });
  } catch (error) {
    // The library's message shows the lines around the fault, which may be values.
    throw new FormatError('it is not valid TOML', error instanceof TomlError ? error.line : 1);
  }
}

/** A quoted key in its decoded form, by the library that has accepted it. */
function decodeKey(quoted: string): string {
  return Object.keys(parseToml(`${quoted} = 0`))[0] ?? '';
}

function after(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return at + (pattern.exec(text)?.[0].length ?? 0);
}

/** The end of the value that begins here, in a text that is known to be valid. */
function valueEnd(text: string, begin: number): number {
  let depth = 0;
  let at = begin;
  while (at < text.length) {
    const mark = text[at];
    if (mark === '"' || mark === "'") at = stringEnd(text, at, mark);
    else if (mark === '[' || mark === '{') {
      depth += 1;
      at += 1;
    } else if (mark === ']' || mark === '}') {
      depth -= 1;
      at += 1;
    } else if (mark === '#') {
      if (depth === 0) break;
      at = after(/[^\n]*/y, text, at);
    } else if (mark === '\n' && depth === 0) break;
    else at += 1;
    if (depth === 0 && /["'\]}]/.test(mark ?? '')) return at;
  }
  return begin + text.slice(begin, at).trimEnd().length;
}

function stringEnd(text: string, begin: number, mark: string): number {
  const triple = text.startsWith(mark.repeat(3), begin);
  const close = triple ? mark.repeat(3) : mark;
  let at = begin + close.length;
  while (!text.startsWith(close, at)) {
    if (at >= text.length) throw new FormatError('it is not TOML: a string is not closed', lineAt(text, begin));
    at += mark === '"' && text[at] === '\\' ? 2 : 1;
  }
  at += close.length;
  // A multi-line string may end with up to two quotes of its own.
  for (let extra = 0; triple && extra < 2 && text[at] === mark; extra += 1) at += 1;
  return at;
}
