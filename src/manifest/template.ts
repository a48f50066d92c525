import { type Expression, parseExpression } from './expression.ts';

/** A piece of a text with templates. `raw` is as written, for finding its place in the file; `nth` tells equal ones apart. */
export type Piece =
  | { readonly type: 'text'; readonly text: string }
  | { readonly type: 'env'; readonly name: string; readonly fallback?: readonly Piece[]; readonly raw: string }
  | { readonly type: 'expression'; readonly expression: Expression; readonly raw: string }
  | { readonly type: 'bad'; readonly problem: string; readonly hint: string; readonly raw: string };

const NAME = /^[A-Za-z_][A-Za-z0-9_.-]*$/;
const MARKS = /\$\{|\{\{|\{%/;
const ESCAPE_HINT = 'write $${ where the text itself is to have ${';

/** Whether a text has anything in it that `parseTemplate` would not take as plain text. */
export function hasTemplate(text: string): boolean {
  return text.includes('{') && MARKS.test(text);
}

const cache = new Map<string, readonly Piece[]>();
const CACHE_LIMIT = 5000;

/**
 * Divides a text into its pieces: `${NAME}`, `${NAME:-default}` (where the default may have templates in it), `{{ … }}`, and plain
 * text. `$${` stands for `${`. What is not understood is a piece of its own; nothing is thrown.
 */
export function parseTemplate(text: string): readonly Piece[] {
  const known = cache.get(text);
  if (known !== undefined) return known;
  const pieces = parse(text, 0);
  if (cache.size >= CACHE_LIMIT) cache.clear();
  cache.set(text, pieces);
  return pieces;
}

function parse(text: string, depth: number): Piece[] {
  const pieces: Piece[] = [];
  let plain = '';
  const flush = (): void => {
    if (plain !== '') pieces.push({ type: 'text', text: plain });
    plain = '';
  };
  let at = 0;
  while (at < text.length) {
    const brace = text.indexOf('{', at);
    if (brace < 0) break;
    const next = text[brace + 1];
    const dollar = brace > at && text[brace - 1] === '$';
    if (dollar && brace - 2 >= at && text[brace - 2] === '$') {
      plain += `${text.slice(at, brace - 2)}\${`;
      at = brace + 1;
    } else if (dollar) {
      plain += text.slice(at, brace - 1);
      flush();
      at = readVariable(text, brace - 1, depth, pieces);
    } else if (next === '{') {
      plain += text.slice(at, brace);
      flush();
      at = readExpression(text, brace, pieces);
    } else if (next === '%') {
      plain += text.slice(at, brace);
      flush();
      const end = text.indexOf('%}', brace + 2);
      const raw = end < 0 ? text.slice(brace) : text.slice(brace, end + 2);
      pieces.push({
        type: 'bad',
        raw,
        problem: '{% %} is not supported: nothing runs in a manifest',
        hint: 'use {{ }} and environments, or write the value out',
      });
      at = brace + raw.length;
    } else {
      plain += text.slice(at, brace + 1);
      at = brace + 1;
    }
  }
  plain += text.slice(at);
  flush();
  return pieces;
}

const MAX_NESTING = 8;

function readVariable(text: string, start: number, depth: number, pieces: Piece[]): number {
  const end = closing(text, start);
  if (end < 0) {
    const raw = text.slice(start);
    pieces.push({ type: 'bad', raw, problem: 'a ${ is not closed', hint: `add the missing }, or ${ESCAPE_HINT}` });
    return text.length;
  }
  const raw = text.slice(start, end + 1);
  const inner = text.slice(start + 2, end);
  const split = inner.indexOf(':-');
  const name = split < 0 ? inner : inner.slice(0, split);
  if (!NAME.test(name)) {
    const problem = `${JSON.stringify(clip(raw))} does not name a variable`;
    pieces.push({ type: 'bad', raw, problem, hint: `allowed: \${NAME} and \${NAME:-default}; ${ESCAPE_HINT}` });
  } else if (split < 0) {
    pieces.push({ type: 'env', name, raw });
  } else if (depth >= MAX_NESTING) {
    pieces.push({
      type: 'bad',
      raw,
      problem: 'defaults are nested too deeply',
      hint: 'use a variable for the inner one',
    });
  } else {
    pieces.push({ type: 'env', name, fallback: parse(inner.slice(split + 2), depth + 1), raw });
  }
  return end + 1;
}

/** The `}` that closes `${`, past other templates inside it. */
function closing(text: string, start: number): number {
  const open: ('${' | '{{')[] = ['${'];
  for (let at = start + 2; at < text.length; at += 1) {
    const pair = text.slice(at, at + 2);
    if (pair === '${' || pair === '{{') {
      open.push(pair);
      at += 1;
    } else if (pair === '}}' && open.at(-1) === '{{') {
      open.pop();
      at += 1;
    } else if (text[at] === '}' && open.at(-1) === '${') {
      open.pop();
      if (open.length === 0) return at;
    }
  }
  return -1;
}

function readExpression(text: string, start: number, pieces: Piece[]): number {
  let quote = '';
  for (let at = start + 2; at < text.length; at += 1) {
    const character = text.charAt(at);
    if (quote !== '') {
      if (character === '\\') at += 1;
      else if (character === quote) quote = '';
    } else if (character === "'" || character === '"') {
      quote = character;
    } else if (character === '}' && text[at + 1] === '}') {
      const raw = text.slice(start, at + 2);
      const parsed = parseExpression(text.slice(start + 2, at));
      pieces.push(
        'problem' in parsed ? { type: 'bad', raw, ...parsed } : { type: 'expression', expression: parsed, raw },
      );
      return at + 2;
    }
  }
  pieces.push({
    type: 'bad',
    raw: text.slice(start),
    problem: quote === '' ? 'a {{ is not closed' : 'a quote is not closed inside {{',
    hint: "add the missing }}, or write {{ '{{' }} where the text itself is to have {{",
  });
  return text.length;
}

function clip(text: string): string {
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}
