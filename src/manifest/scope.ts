import type { ManifestCode } from '../core/errors.ts';
import type { Segment } from '../core/model.ts';
import type { Expression } from './expression.ts';
import type { FaultList, Place } from './faults.ts';
import { Growth } from './growth.ts';
import { isForbiddenOutsideCredentials } from './names.ts';
import { appendText } from './segments.ts';
import { type Piece, parseTemplate } from './template.ts';
import { FAILED, type Looked, type VariableLayer, Variables } from './variables.ts';

/** Where a text stands decides what its templates may do. */
export interface Position {
  /** `${NAME}` that no variable answers stays, to be read from the environment when the value is needed. */
  readonly credential?: boolean;
  /** `{{ secret.field }}` is allowed. */
  readonly references?: boolean;
  /** The config of a kind that this version has not: a template that is not understood is kept, with a warning. */
  readonly lenient?: boolean;
}

/** A piece that only a later moment can turn into text. */
export type Deferred =
  | { readonly type: 'env'; readonly name: string; readonly fallback?: string }
  | { readonly type: 'path'; readonly steps: readonly string[]; readonly raw: string };

export type Evaluated =
  | { readonly kind: 'value'; readonly value: unknown }
  | { readonly kind: 'parts'; readonly parts: readonly (Deferred | Extract<Segment, { type: 'text' }>)[] }
  /** Reported, or kept on purpose: the text stays as it is. */
  | { readonly kind: 'failed' };

type PieceValue = { readonly value: unknown } | { readonly deferred: Deferred } | typeof FAILED;

/** The variables of one environment, and the reckoning of templates with them. */
export class Scope {
  readonly #env: Readonly<Record<string, string>>;
  readonly #faults: FaultList;
  readonly #growth: Growth;
  readonly #variables: Variables;
  readonly #plainResults = new Map<string, Evaluated>();
  /** Texts that were left as they are: what is checked later makes allowance for them. */
  readonly kept = new Set<string>();

  constructor(layers: readonly VariableLayer[], env: Readonly<Record<string, string>>, faults: FaultList) {
    this.#env = env;
    this.#faults = faults;
    this.#growth = new Growth(faults);
    this.#variables = new Variables(layers, faults, (text, place) => this.#reckon(text, place));
  }

  get names(): readonly string[] {
    return this.#variables.names;
  }

  /** Resolves every variable, so that one which nobody uses is not wrong in silence. */
  resolveAll(): void {
    this.#variables.resolveAll();
  }

  /** The text with its templates reckoned; a text that is one whole template has its variable's own type. */
  evaluate(text: string, place: Place, position: Position = {}): Evaluated {
    const plain = position.credential !== true && position.references !== true && position.lenient !== true;
    const known = plain ? this.#plainResults.get(text) : undefined;
    if (known !== undefined) return known;
    const result = this.#evaluate(parseTemplate(text), place, position);
    if (result.kind === 'failed') this.kept.add(text);
    else if (plain && this.#variables.isIdle) this.#plainResults.set(text, result);
    return result;
  }

  /** What a variable's own text comes to. */
  #reckon(text: string, place: Place): unknown {
    const result = this.#evaluate(parseTemplate(text), place, {});
    if (result.kind === 'value') return result.value;
    this.kept.add(text);
    return FAILED;
  }

  #evaluate(pieces: readonly Piece[], place: Place, position: Position): Evaluated {
    const [only] = pieces;
    if (pieces.length === 1 && only !== undefined && only.type !== 'text') {
      const value = this.#piece(only, place, position, 0);
      if (value === FAILED) return { kind: 'failed' };
      if ('deferred' in value) return { kind: 'parts', parts: [value.deferred] };
      return this.#growth.affords(value.value, place) ? { kind: 'value', value: value.value } : { kind: 'failed' };
    }
    const parts: (Deferred | Extract<Segment, { type: 'text' }>)[] = [];
    const seen = new Map<string, number>();
    let failed = false;
    for (const piece of pieces) {
      if (piece.type === 'text') {
        appendText(parts as Segment[], piece.text);
        continue;
      }
      const nth = seen.get(piece.raw) ?? 0;
      seen.set(piece.raw, nth + 1);
      const value = this.#piece(piece, place, position, nth);
      if (value === FAILED) failed = true;
      else if ('deferred' in value) parts.push(value.deferred);
      else if (typeof value.value === 'object') {
        this.#report(
          'MANIFEST_INVALID',
          place,
          piece,
          nth,
          `${piece.raw} is a map or a list and cannot be a part of a text`,
          {
            hint: 'use one of its members, or let the template be the whole value',
          },
        );
        failed = true;
      } else appendText(parts as Segment[], String(value.value));
    }
    if (failed) return { kind: 'failed' };
    if (parts.some(({ type }) => type !== 'text')) return { kind: 'parts', parts };
    const text = parts.map((part) => (part.type === 'text' ? part.text : '')).join('');
    return this.#growth.affords(text, place) ? { kind: 'value', value: text } : { kind: 'failed' };
  }

  #piece(piece: Exclude<Piece, { type: 'text' }>, place: Place, position: Position, nth: number): PieceValue {
    if (piece.type === 'bad')
      return this.#misunderstood(place, piece, nth, position, 'MANIFEST_INVALID', piece.problem, piece.hint);
    const found =
      piece.type === 'env'
        ? this.#environment(piece, place, position)
        : this.#expression(piece.expression, place, position, piece, nth);
    if (found === FAILED || 'deferred' in found || 'value' in found) return found;
    this.#report('MANIFEST_UNDEFINED_VARIABLE', place, piece, nth, found.missing, { hint: found.hint });
    return FAILED;
  }

  #environment(piece: Extract<Piece, { type: 'env' }>, place: Place, position: Position): Looked | PieceValue {
    const { name } = piece;
    // Within its own definition a name means what is outside: `HOST: ${HOST:-localhost}` is no cycle.
    if (this.#variables.has(name) && !this.#variables.isInside(name)) {
      const found = this.#variables.lookup([name]);
      if (found === FAILED || ('value' in found && found.value !== null)) return found;
    }
    if (position.credential === true) {
      const fallback = piece.fallback === undefined ? undefined : this.#fallback(piece.fallback, place);
      if (fallback === FAILED) return FAILED;
      if (!/^[A-Za-z_][A-Za-z0-9_]*$/.test(name)) {
        return {
          missing: `${piece.raw} is no variable, and cannot be the name of one in the environment`,
          hint: this.#variables.near(name),
        };
      }
      return { deferred: { type: 'env', name, ...(fallback === undefined ? {} : { fallback }) } };
    }
    const forbidden = isForbiddenOutsideCredentials(name);
    const given = !forbidden && Object.hasOwn(this.#env, name) ? this.#env[name] : undefined;
    if (given !== undefined && (given !== '' || piece.fallback === undefined)) return { value: given };
    if (piece.fallback !== undefined) {
      const fallback = this.#fallback(piece.fallback, place);
      return fallback === FAILED ? FAILED : { value: fallback };
    }
    const allowed = forbidden
      ? 'this name is read from the environment only in auth and in default or value of a secret'
      : `declare it under variables, give a default (\${${name}:-…}), or name it in the action's env input`;
    const near = this.#variables.near(name);
    return {
      missing: `\${${name}} is not defined here`,
      hint: near === undefined ? allowed : `${near} Else ${allowed}`,
    };
  }

  #fallback(pieces: readonly Piece[], place: Place): string | typeof FAILED {
    const result = this.#evaluate(pieces, place, {});
    if (result.kind !== 'value') return FAILED;
    return result.value === null ? '' : String(result.value);
  }

  #expression(
    expression: Expression,
    place: Place,
    position: Position,
    piece: Piece & { raw: string },
    nth: number,
  ): Looked | PieceValue {
    switch (expression.op) {
      case 'literal':
        return { value: expression.value };
      case 'path':
        if (expression.steps[0] === 'var') return this.#variable(expression.steps.slice(1));
        if (position.references === true && piece.type === 'expression' && piece.expression === expression) {
          return { deferred: { type: 'path', steps: expression.steps, raw: piece.raw } };
        }
        return this.#strayReference(expression.steps, place, position, piece, nth);
      case 'default': {
        const found = this.#expression(expression.of, place, position, piece, nth);
        if (found === FAILED || 'deferred' in found) return found;
        const lacking = 'missing' in found || found.value === null || (expression.blank && !truthy(found.value));
        return lacking ? this.#expression(expression.to, place, position, piece, nth) : found;
      }
      case 'or': {
        let last: Looked | PieceValue = FAILED;
        for (const part of expression.parts) {
          last = this.#expression(part, place, position, piece, nth);
          if (last === FAILED || 'deferred' in last) return last;
          if ('value' in last && truthy(last.value)) return last;
        }
        return last;
      }
    }
  }

  #strayReference(
    steps: readonly string[],
    place: Place,
    position: Position,
    piece: Piece & { raw: string },
    nth: number,
  ): typeof FAILED {
    const name = steps[0] ?? '';
    const known = this.#variables.has(name);
    const message = `${piece.raw} is not understood here`;
    const hint = known
      ? `did you mean {{ var.${steps.join('.')} }}?`
      : 'variables are written {{ var.name }}; another secret can be named in default or value of a static secret only';
    this.#misunderstood(place, piece, nth, position, 'MANIFEST_UNKNOWN_REFERENCE', message, hint);
    return FAILED;
  }

  #misunderstood(
    place: Place,
    piece: Piece & { raw: string },
    nth: number,
    position: Position,
    code: ManifestCode,
    message: string,
    hint: string,
  ): typeof FAILED {
    if (position.lenient === true) {
      this.#report(
        'MANIFEST_STYLE',
        place,
        piece,
        nth,
        `${message}; it is kept as it is, since this kind is not available yet`,
        { hint, severity: 'warning' },
      );
    } else this.#report(code, place, piece, nth, message, { hint });
    return FAILED;
  }

  #report(
    code: ManifestCode,
    place: Place,
    piece: { readonly raw: string },
    nth: number,
    message: string,
    detail: { hint?: string | undefined; severity?: 'error' | 'warning' },
  ): void {
    this.#faults.add(code, place, message, { ...detail, within: { text: piece.raw, nth } });
  }

  #variable(path: readonly string[]): Looked {
    if (path.length === 0) return { missing: '{{ var }} is all variables at once', hint: 'name one: {{ var.name }}' };
    return this.#variables.lookup(path);
  }
}

function truthy(value: unknown): boolean {
  return Array.isArray(value) ? value.length > 0 : Boolean(value);
}
