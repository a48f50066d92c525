import { didYouMean } from '../core/nearest.ts';
import type { FaultList, Place } from './faults.ts';
import type { Path, YamlSource } from './source.ts';
import { hasTemplate } from './template.ts';
import { asMap, deepMerge } from './values.ts';

/** A file of variables: the manifest's own, then var files in their order. */
export interface VariableLayer {
  readonly source: YamlSource;
  readonly prefix: Path;
  readonly values: Readonly<Record<string, unknown>>;
}

/** What could not be reckoned, and was reported where that went wrong. */
export const FAILED = Symbol('failed');

export type Looked =
  | { readonly value: unknown }
  | { readonly missing: string; readonly hint?: string | undefined }
  | typeof FAILED;

/** The variables of one environment: each reckoned once, from the templates in it, when it is first asked for. */
export class Variables {
  readonly #layers: readonly VariableLayer[];
  readonly #values: Readonly<Record<string, unknown>>;
  readonly #faults: FaultList;
  readonly #reckon: (text: string, place: Place) => unknown;
  readonly #resolved = new Map<string, unknown>();
  /** Variables that are being reckoned now, by key, with their names: meeting one again is a cycle. */
  readonly #open = new Map<string, string>();
  #innermost: string | undefined;

  /** @param reckon what a text with templates comes to, or `FAILED`; asks here for the variables in it */
  constructor(layers: readonly VariableLayer[], faults: FaultList, reckon: (text: string, place: Place) => unknown) {
    this.#layers = layers;
    this.#faults = faults;
    this.#reckon = reckon;
    this.#values = layers.reduce<Readonly<Record<string, unknown>>>(
      (merged, layer) => deepMerge(merged, layer.values) as Record<string, unknown>,
      {},
    );
  }

  get names(): readonly string[] {
    return Object.keys(this.#values);
  }

  has(name: string): boolean {
    return Object.hasOwn(this.#values, name);
  }

  /** The variable that may have been meant, as a question. */
  near(name: string): string | undefined {
    return didYouMean(name, this.names);
  }

  /** Whether no variable is being reckoned now. */
  get isIdle(): boolean {
    return this.#open.size === 0;
  }

  /** Whether it is the definition of this variable that is being reckoned now. */
  isInside(name: string): boolean {
    return this.#innermost === name;
  }

  resolveAll(): void {
    for (const name of this.names) this.#resolve(this.#values[name], [name]);
  }

  /** What a path of names leads to, reckoned; or what is missing, for whoever asked to report. */
  lookup(path: readonly string[]): Looked {
    let value: unknown = this.#values;
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
      return this.#reckon(text, place);
    } finally {
      this.#open.delete(key);
      this.#innermost = outer;
    }
  }

  /** Where a variable stands: in the highest layer that has it. */
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
}

function listed(names: readonly string[]): string {
  return names.length > 12 ? `${names.slice(0, 12).join(', ')}, …` : names.join(', ');
}
