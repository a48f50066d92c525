import type { ManifestCode } from '../core/errors.ts';
import type { Segment } from '../core/model.ts';
import { didYouMean } from '../core/nearest.ts';
import type { Expression } from './expression.ts';
import type { FaultList, Place } from './faults.ts';
import { isForbiddenOutsideCredentials } from './names.ts';
import { appendText } from './segments.ts';
import type { Path, YamlSource } from './source.ts';
import { hasTemplate, type Piece, parseTemplate } from './template.ts';
import { asMap, deepMerge } from './values.ts';

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

/** A file of variables: the manifest's own, then var files in their order. */
export interface VariableLayer {
  readonly source: YamlSource;
  readonly prefix: Path;
  readonly values: Readonly<Record<string, unknown>>;
}

type Looked =
  | { readonly value: unknown }
  | { readonly missing: string; readonly hint?: string | undefined }
  | typeof FAILED;
type PieceValue = { readonly value: unknown } | { readonly deferred: Deferred } | typeof FAILED;

const FAILED = Symbol('failed');
const MAX_TEXT = 1_048_576;
const MAX_NODES = 200_000;
const MAX_TOTAL = 64 * 1_048_576;

/** The variables of one environment, and the reckoning of templates with them. */
export class Scope {
  readonly #layers: readonly VariableLayer[];
  readonly #variables: Readonly<Record<string, unknown>>;
  readonly #env: Readonly<Record<string, string>>;
  readonly #faults: FaultList;
  readonly #resolved = new Map<string, unknown>();
  /** Variables that are being reckoned now, by key, with their names: meeting one again is a cycle. */
  readonly #open = new Map<string, string>();
  #innermost: string | undefined;
  readonly #plainResults = new Map<string, Evaluated>();
  readonly #sizes = new WeakMap<object, number>();
  #spent = 0;
  /** Texts that were left as they are: what is checked later makes allowance for them. */
  readonly kept = new Set<string>();

  constructor(layers: readonly VariableLayer[], env: Readonly<Record<string, string>>, faults: FaultList) {
    this.#layers = layers;
    this.#env = env;
    this.#faults = faults;
    this.#variables = layers.reduce<Readonly<Record<string, unknown>>>(
      (merged, layer) => deepMerge(merged, layer.values) as Record<string, unknown>,
      {},
    );
  }

  get names(): readonly string[] {
    return Object.keys(this.#variables);
  }

  /** Resolves every variable, so that one which nobody uses is not wrong in silence. */
  resolveAll(): void {
    for (const name of this.names) this.#resolve(this.#variables[name], [name]);
  }

  /** The text with its templates reckoned; a text that is one whole template has its variable's own type. */
  evaluate(text: string, place: Place, position: Position = {}): Evaluated {
    const plain = position.credential !== true && position.references !== true && position.lenient !== true;
    const known = plain ? this.#plainResults.get(text) : undefined;
    if (known !== undefined) return known;
    const result = this.#evaluate(parseTemplate(text), place, position);
    if (result.kind === 'failed') this.kept.add(text);
    else if (plain && this.#open.size === 0) this.#plainResults.set(text, result);
    return result;
  }

  #evaluate(pieces: readonly Piece[], place: Place, position: Position): Evaluated {
    const [only] = pieces;
    if (pieces.length === 1 && only !== undefined && only.type !== 'text') {
      const value = this.#piece(only, place, position, 0);
      if (value === FAILED) return { kind: 'failed' };
      if ('deferred' in value) return { kind: 'parts', parts: [value.deferred] };
      return this.#affordable(value.value, place) ? { kind: 'value', value: value.value } : { kind: 'failed' };
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
    return this.#affordable(text, place) ? { kind: 'value', value: text } : { kind: 'failed' };
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
    if (Object.hasOwn(this.#variables, name) && this.#innermost !== name) {
      const found = this.#lookup([name]);
      if (found === FAILED || ('value' in found && found.value !== null)) return found;
    }
    if (position.credential === true) {
      const fallback = piece.fallback === undefined ? undefined : this.#fallback(piece.fallback, place);
      if (fallback === FAILED) return FAILED;
      if (!/^[A-Za-z_][A-Za-z0-9_]*$/.test(name)) {
        return {
          missing: `${piece.raw} is no variable, and cannot be the name of one in the environment`,
          hint: this.#nearVariable(name),
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
    const near = this.#nearVariable(name);
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
    const known = Object.hasOwn(this.#variables, name);
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
    return this.#lookup(path);
  }

  #lookup(path: readonly string[]): Looked {
    let value: unknown = this.#variables;
    let candidates: readonly string[] = [];
    let reckoned = false;
    for (const [depth, step] of path.entries()) {
      if (typeof value === 'string' && hasTemplate(value) && !reckoned) {
        value = this.#resolve(value, path.slice(0, depth));
        reckoned = true;
        if (value === FAILED) return FAILED;
      }
      const held = Array.isArray(value)
        ? (Object.fromEntries(value.entries()) as Record<string, unknown>)
        : asMap(value);
      candidates = held === undefined ? [] : Object.keys(held);
      if (held === undefined || !Object.hasOwn(held, step)) {
        const base = path.slice(0, depth).join('.');
        const near = didYouMean(step, candidates);
        const what =
          depth === 0
            ? `the variable ${JSON.stringify(step)} is defined nowhere`
            : `the variable ${JSON.stringify(base)} has no ${JSON.stringify(step)}`;
        return {
          missing: what,
          hint: near ?? (candidates.length === 0 ? 'declare it under variables' : `known: ${listed(candidates)}`),
        };
      }
      value = held[step];
    }
    if (!reckoned) value = this.#resolve(value, path);
    if (value === FAILED) return FAILED;
    if (value === null)
      return {
        missing: `the variable ${JSON.stringify(path.join('.'))} has no value`,
        hint: "give it one, or say {{ var.name | default('x') }}",
      };
    return { value };
  }

  /** A variable's value with everything in it reckoned, once. */
  #resolve(raw: unknown, path: readonly string[]): unknown {
    if (typeof raw !== 'object' && (typeof raw !== 'string' || !hasTemplate(raw))) return raw;
    const key = path.join('\0');
    if (this.#resolved.has(key)) return this.#resolved.get(key);
    let value: unknown;
    if (typeof raw === 'string') value = this.#resolveText(raw, path, key);
    else if (raw === null) value = null;
    else {
      const children = Object.entries(raw).map(([name, child]) => this.#resolve(child, [...path, name]));
      if (children.includes(FAILED)) value = FAILED;
      else if (Array.isArray(raw)) value = children;
      else value = Object.fromEntries(Object.keys(raw).map((name, index) => [name, children[index]]));
    }
    this.#resolved.set(key, value);
    return value;
  }

  #resolveText(text: string, path: readonly string[], key: string): unknown {
    const name = path.join('.');
    const place = this.#placeOf(path);
    if (this.#open.has(key)) {
      const names = [...this.#open.values()];
      const cycle = [...names.slice(names.indexOf(name)), name].join(' → ');
      this.#faults.add('MANIFEST_CYCLE', place, `the variable ${JSON.stringify(name)} is made from itself: ${cycle}`, {
        hint: 'write one of them out',
      });
      return FAILED;
    }
    const outer = this.#innermost;
    this.#open.set(key, name);
    this.#innermost = key;
    try {
      const result = this.#evaluate(parseTemplate(text), place, {});
      if (result.kind === 'value') return result.value;
      this.kept.add(text);
      return FAILED;
    } finally {
      this.#open.delete(key);
      this.#innermost = outer;
    }
  }

  #placeOf(path: readonly string[]): Place {
    for (const layer of [...this.#layers].reverse()) {
      let value: unknown = layer.values;
      const full: (string | number)[] = [...layer.prefix];
      const found = path.every((step) => {
        const held = value as Record<string, unknown> | null;
        if (typeof held !== 'object' || held === null || !Object.hasOwn(held, step)) return false;
        full.push(Array.isArray(held) ? Number(step) : step);
        value = held[step];
        return true;
      });
      if (found) return { source: layer.source, path: full };
    }
    const [first] = this.#layers;
    if (first === undefined) throw new RangeError('a variable without a file');
    return { source: first.source, path: first.prefix };
  }

  #nearVariable(name: string): string | undefined {
    return didYouMean(name, this.names);
  }

  /** Keeps texts and maps that grow with every step (`{{ var.a }}{{ var.a }}` …) from growing beyond use. */
  #affordable(value: unknown, place: Place): boolean {
    const size =
      typeof value === 'string' ? value.length : typeof value === 'object' && value !== null ? this.#size(value) : 0;
    this.#spent += size;
    const limit = typeof value === 'string' ? MAX_TEXT : MAX_NODES;
    if (size <= limit && this.#spent <= MAX_TOTAL) return true;
    this.#faults.add('MANIFEST_LIMIT', place, 'this template grows to more than a manifest may hold', {
      hint: 'variables that repeat each other double at every step: write them out',
    });
    return false;
  }

  #size(value: object): number {
    const known = this.#sizes.get(value);
    if (known !== undefined) return known;
    let size = 1;
    for (const child of Object.values(value))
      size += typeof child === 'object' && child !== null ? this.#size(child) : 1;
    this.#sizes.set(value, size);
    return size;
  }
}

function truthy(value: unknown): boolean {
  return Array.isArray(value) ? value.length > 0 : Boolean(value);
}

function listed(names: readonly string[]): string {
  return names.length > 12 ? `${names.slice(0, 12).join(', ')}, …` : names.join(', ');
}
