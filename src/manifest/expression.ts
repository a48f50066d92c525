/** What may stand between `{{` and `}}`. There is nothing in it that could run. */
export type Expression =
  | { readonly op: 'literal'; readonly value: string | number | boolean | null }
  /** `var.a['b']` has the root `var`; any other root names a secret. */
  | { readonly op: 'path'; readonly steps: readonly string[]; readonly text: string }
  | { readonly op: 'default'; readonly of: Expression; readonly to: Expression; readonly blank: boolean }
  | { readonly op: 'or'; readonly parts: readonly Expression[] };

export interface ExpressionError {
  readonly problem: string;
  readonly hint: string;
}

const FORMS = "allowed: {{ var.name }}, {{ var.name or 'x' }}, {{ var.name | default('x') }}, {{ secret.field }}";
const TOKEN = /\s*(?:([A-Za-z_][A-Za-z0-9_-]*)|(-?\d+(?:\.\d+)?)|('(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*")|([.[\]|(),]))/y;
const MAX_TOKENS = 200;

interface Token {
  readonly kind: 'name' | 'number' | 'text' | 'mark';
  readonly text: string;
}

class Refusal extends Error {
  readonly hint: string;
  constructor(problem: string, hint = FORMS) {
    super(problem);
    this.hint = hint;
  }
}

/** Parses the inside of `{{ … }}`. */
export function parseExpression(text: string): Expression | ExpressionError {
  try {
    const parser = new Parser(tokens(text), text.trim());
    return parser.whole();
  } catch (error) {
    if (error instanceof Refusal) return { problem: error.message, hint: error.hint };
    throw error;
  }
}

function tokens(text: string): Token[] {
  const found: Token[] = [];
  TOKEN.lastIndex = 0;
  const end = text.trimEnd().length;
  while (TOKEN.lastIndex < end) {
    const at = TOKEN.lastIndex;
    const match = TOKEN.exec(text);
    if (match === null) {
      const odd = text.slice(at).trimStart().charAt(0);
      const quote = odd === "'" || odd === '"';
      throw new Refusal(quote ? 'a quote is not closed' : `${JSON.stringify(odd)} has no meaning in a template`);
    }
    const [, name, number, quoted, mark] = match;
    if (name !== undefined) found.push({ kind: 'name', text: name });
    else if (number !== undefined) found.push({ kind: 'number', text: number });
    else if (quoted !== undefined) found.push({ kind: 'text', text: unquote(quoted) });
    else found.push({ kind: 'mark', text: mark ?? '' });
    if (found.length > MAX_TOKENS) throw new Refusal('the template is too long');
  }
  return found;
}

function unquote(quoted: string): string {
  const known: Readonly<Record<string, string>> = { n: '\n', t: '\t', r: '\r' };
  return quoted.slice(1, -1).replace(/\\(.)/gs, (_, character: string) => known[character] ?? character);
}

class Parser {
  readonly #tokens: readonly Token[];
  readonly #text: string;
  #at = 0;

  constructor(list: readonly Token[], text: string) {
    this.#tokens = list;
    this.#text = text;
  }

  whole(): Expression {
    if (this.#tokens.length === 0) throw new Refusal('there is nothing between {{ and }}');
    const expression = this.#alternatives();
    const rest = this.#tokens[this.#at];
    if (rest === undefined) return expression;
    if (rest.text === '(') throw new Refusal('nothing is called in a template');
    throw new Refusal(`${JSON.stringify(rest.text)} is not understood in "${clip(this.#text)}"`);
  }

  #alternatives(): Expression {
    const parts = [this.#filtered()];
    while (this.#takeName('or')) parts.push(this.#filtered());
    const [first] = parts;
    return parts.length === 1 && first !== undefined ? first : { op: 'or', parts };
  }

  #filtered(): Expression {
    let expression = this.#primary();
    while (this.#takeMark('|')) {
      const name = this.#tokens[this.#at];
      if (name?.kind !== 'name' || (name.text !== 'default' && name.text !== 'd')) {
        throw new Refusal(`the filter ${JSON.stringify(name?.text ?? '')} is not known`, 'the one filter is default');
      }
      this.#at += 1;
      if (!this.#takeMark('(')) throw new Refusal('default needs a value', "write default('x')");
      const to = this.#alternatives();
      const blank = this.#takeMark(',') && this.#isTrue(this.#alternatives());
      if (!this.#takeMark(')')) throw new Refusal('a ) is missing after default(');
      expression = { op: 'default', of: expression, to, blank };
    }
    return expression;
  }

  #isTrue(expression: Expression): boolean {
    return expression.op === 'literal' && expression.value === true;
  }

  #primary(): Expression {
    const token = this.#tokens[this.#at];
    this.#at += 1;
    switch (token?.kind) {
      case 'text':
        return { op: 'literal', value: token.text };
      case 'number':
        return { op: 'literal', value: Number(token.text) };
      case 'name':
        return this.#named(token.text);
      default:
        throw new Refusal(
          token === undefined ? 'something is missing at the end' : `${JSON.stringify(token.text)} is not understood`,
        );
    }
  }

  #named(name: string): Expression {
    const word = WORDS.get(name);
    if (word !== undefined) return { op: 'literal', value: word.value };
    const steps = [name];
    for (;;) {
      if (this.#takeMark('.')) {
        const step = this.#tokens[this.#at];
        // A number after a point is a key or an index that was written without brackets.
        if (step?.kind !== 'name' && step?.kind !== 'number') throw new Refusal('a name is missing after the point');
        if (step.text.startsWith('__')) throw new Refusal(`${JSON.stringify(step.text)} is no name of a variable`);
        steps.push(step.text);
        this.#at += 1;
      } else if (this.#takeMark('[')) {
        const step = this.#tokens[this.#at];
        if (step?.kind !== 'text' && step?.kind !== 'number')
          throw new Refusal('a name in quotes, or a number, belongs in [ ]');
        steps.push(step.text);
        this.#at += 1;
        if (!this.#takeMark(']')) throw new Refusal('a ] is missing');
      } else {
        return { op: 'path', steps, text: this.#text };
      }
    }
  }

  #takeMark(mark: string): boolean {
    const token = this.#tokens[this.#at];
    if (token?.kind !== 'mark' || token.text !== mark) return false;
    this.#at += 1;
    return true;
  }

  #takeName(name: string): boolean {
    const token = this.#tokens[this.#at];
    if (token?.kind !== 'name' || token.text !== name) return false;
    this.#at += 1;
    return true;
  }
}

const WORDS: ReadonlyMap<string, { readonly value: boolean | null }> = new Map([
  ['true', { value: true }],
  ['True', { value: true }],
  ['false', { value: false }],
  ['False', { value: false }],
  ['none', { value: null }],
  ['None', { value: null }],
]);

function clip(text: string): string {
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}
