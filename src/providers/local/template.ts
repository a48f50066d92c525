/** A template that cannot be read or rendered; `message` names names of the template, never a value. */
export class TemplateError extends Error {
  readonly line: number;
  readonly column: number;
  readonly hint: string | undefined;

  constructor(message: string, place: { readonly line: number; readonly column: number }, hint?: string) {
    super(message);
    this.name = 'TemplateError';
    this.line = place.line;
    this.column = place.column;
    this.hint = hint;
  }
}

/** The value of a reference, by its parts as written (`secrets.` taken away), or `undefined`. */
export type Lookup = (parts: readonly string[]) => string | undefined;

interface Place {
  readonly line: number;
  readonly column: number;
}

type Part = { readonly text: string } | Expression;

interface Expression {
  readonly place: Place;
  readonly source: { readonly literal: string } | { readonly reference: readonly string[] };
  readonly filters: readonly { readonly name: FilterName; readonly argument: string | undefined }[];
}

const FILTERS = {
  default: (value: string) => value,
  upper: (value: string) => value.toUpperCase(),
  lower: (value: string) => value.toLowerCase(),
  trim: (value: string) => value.trim(),
  tojson: (value: string) => JSON.stringify(value),
  b64encode: (value: string) => Buffer.from(value, 'utf8').toString('base64'),
} as const;
type FilterName = keyof typeof FILTERS;

/** A parsed template: plain text with `{{ … }}` and `{# … #}`. No code runs from it. */
export class Template {
  readonly #parts: readonly Part[];

  /** Throws {@link TemplateError} at the first thing that is not of our small part of Jinja. */
  constructor(text: string) {
    this.#parts = [...parse(text)];
  }

  /** Throws {@link TemplateError} at a reference that has no value and no `default`. */
  render(lookup: Lookup): string {
    return this.#parts.map((part) => ('text' in part ? part.text : evaluate(part, lookup))).join('');
  }

  /** Every reference, by its parts. */
  references(): readonly (readonly string[])[] {
    return this.#parts.flatMap((part) =>
      'source' in part && 'reference' in part.source ? [part.source.reference] : [],
    );
  }
}

function evaluate({ source, filters, place }: Expression, lookup: Lookup): string {
  let value = 'literal' in source ? source.literal : lookup(source.reference);
  for (const filter of filters) {
    if (filter.name === 'default') value ??= filter.argument;
    else if (value !== undefined) value = FILTERS[filter.name](value);
  }
  if (value !== undefined) return value;
  const name = 'reference' in source ? source.reference.join('.') : '';
  throw new TemplateError(
    `no secret that names this template is called ${name}`,
    place,
    'give that secret a template target with the same paths, or write | default(…)',
  );
}

function* parse(text: string): Generator<Part> {
  const opening = /\{[{#%]/g;
  let at = 0;
  for (;;) {
    opening.lastIndex = at;
    const found = opening.exec(text);
    if (found === null) break;
    if (found.index > at) yield { text: text.slice(at, found.index) };
    const place = placeAt(text, found.index);
    if (found[0] === '{%') {
      throw new TemplateError('statements ({% … %}) are not part of templates here', place, 'use {{ name }} only');
    }
    if (found[0] === '{#') {
      const close = text.indexOf('#}', found.index + 2);
      if (close === -1) throw new TemplateError('a comment is not closed', place, 'close it with #}');
      at = close + 2;
    } else {
      const reader = new Reader(text, found.index + 2, place);
      yield reader.expression();
      at = reader.at;
    }
  }
  if (at < text.length) yield { text: text.slice(at) };
}

/** Reads one `{{ … }}` from behind its opening. */
class Reader {
  at: number;
  readonly #text: string;
  readonly #place: Place;

  constructor(text: string, at: number, place: Place) {
    this.#text = text;
    this.at = at;
    this.#place = place;
  }

  expression(): Expression {
    const source = this.#source();
    const filters: Expression['filters'][number][] = [];
    while (this.#take(/\s*\|\s*/y) !== undefined) filters.push(this.#filter());
    if (this.#take(/\s*\}\}/y) === undefined) this.#fail('}} is expected');
    return { place: this.#place, source, filters };
  }

  #source(): Expression['source'] {
    this.#take(/\s*/y);
    const literal = this.#string();
    if (literal !== undefined) return { literal };
    const parts = [this.#name() ?? this.#fail('a name is expected')];
    for (;;) {
      if (this.#take(/\s*\.\s*/y) !== undefined) parts.push(this.#name() ?? this.#fail('a name is expected'));
      else if (this.#take(/\s*\[\s*/y) !== undefined) {
        parts.push(this.#string() ?? this.#fail('a name in quotes is expected'));
        if (this.#take(/\s*\]/y) === undefined) this.#fail('] is expected');
      } else break;
    }
    if (parts[0] !== 'secrets') return { reference: parts };
    return parts.length > 1 ? { reference: parts.slice(1) } : this.#fail('a name of a secret is expected');
  }

  #filter(): Expression['filters'][number] {
    const start = this.at;
    const name = this.#name() ?? this.#fail('a filter is expected');
    if (!isFilter(name)) {
      this.at = start;
      return this.#fail(`there is no filter ${name}`, `allowed are ${Object.keys(FILTERS).join(', ')}`);
    }
    if (name !== 'default') return { name, argument: undefined };
    if (this.#take(/\s*\(\s*/y) === undefined) this.#fail("default needs a text: default('x')");
    const argument = this.#string() ?? this.#fail("default needs a text: default('x')");
    if (this.#take(/\s*\)/y) === undefined) this.#fail(') is expected');
    return { name, argument };
  }

  #name(): string | undefined {
    return this.#take(/[A-Za-z_][A-Za-z0-9_]*/y);
  }

  #string(): string | undefined {
    const quoted = this.#take(/'(?:[^'\\\n]|\\['"\\])*'|"(?:[^"\\\n]|\\['"\\])*"/y);
    return quoted?.slice(1, -1).replace(/\\(['"\\])/g, '$1');
  }

  #take(pattern: RegExp): string | undefined {
    pattern.lastIndex = this.at;
    const found = pattern.exec(this.#text)?.[0];
    if (found !== undefined) this.at += found.length;
    return found;
  }

  #fail(message: string, hint?: string): never {
    throw new TemplateError(
      message,
      placeAt(this.#text, this.at),
      hint ?? "write {{ name }}, {{ name.field }} or {{ secrets['name'] }}, with filters behind |",
    );
  }
}

function isFilter(name: string): name is FilterName {
  return Object.hasOwn(FILTERS, name);
}

function placeAt(text: string, offset: number): Place {
  const before = text.slice(0, offset);
  return { line: before.split('\n').length, column: offset - before.lastIndexOf('\n') };
}
