import {
  EVENT_ID,
  type Event,
  getScalarValue,
  type MappingEvent,
  SCALAR_STYLE,
  type ScalarEvent,
  type SequenceEvent,
} from 'js-yaml';
import type { ManifestCode } from '../core/errors.ts';
import { readPlain } from './scalar.ts';

/** Something wrong with the text of a YAML file, by offsets into it. */
export interface TextIssue {
  readonly severity: 'error' | 'warning';
  readonly code: ManifestCode;
  readonly message: string;
  readonly hint?: string;
  readonly offset: number;
  /** Another place that the message is about (`see`), filled in as `line:column`. */
  readonly other?: number;
}

/** Where one entry of a map or list stands. */
export interface EntryPlace {
  readonly key: number;
  readonly start: number;
  readonly end: number;
  /** Offset of the alias through which the entry came here. */
  readonly via?: number;
}

/** Places of the entries of every map and list, by the very object that was composed. */
export type Places = Map<object, { readonly start: number; readonly entries: Map<string, EntryPlace> }>;

export interface Composed {
  readonly value: unknown;
  readonly issues: readonly TextIssue[];
  /** No document, or one that is empty. */
  readonly empty: boolean;
}

/** Deeper than any manifest, less deep than what a recursion would not stand. */
export const MAX_DEPTH = 64;

/** Nodes that aliases may add up to: this, plus so many times what the file itself has. */
const ALIAS_BASE = 100_000;
const ALIAS_FACTOR = 10;

type Node = SequenceEvent | MappingEvent | ScalarEvent;
interface Anchor {
  readonly value: unknown;
  readonly weight: number;
  readonly height: number;
}

/**
 * Turns the events of one YAML file into plain values: core schema of YAML 1.2, merge keys, keys as text. Everything that is wrong
 * is an issue and the rest is composed all the same. With `places`, it is also noted where everything stands, at a cost that only
 * a file with faults should pay.
 */
export function compose(events: readonly Event[], text: string, places?: Places): Composed {
  const composer = new Composer(events, text, places);
  return composer.stream();
}

class Composer {
  readonly #events: readonly Event[];
  readonly #text: string;
  readonly #places: Places | undefined;
  readonly #issues: TextIssue[] = [];
  readonly #anchors = new Map<string, Anchor | 'open'>();
  #next = 0;
  #depth = 0;
  /** Nodes so far, with what aliases stand for. */
  #weight = 0;
  #aliased = 0;
  #bomb = false;
  /** Levels below the node that was read last. */
  #height = 0;
  /** End of the last scalar or alias that was read. */
  #end = 0;

  constructor(events: readonly Event[], text: string, places: Places | undefined) {
    this.#events = events;
    this.#text = text;
    this.#places = places;
  }

  stream(): Composed {
    if (this.#events.length === 0) return { value: null, issues: this.#issues, empty: true };
    const head = this.#events[0];
    if (head?.type === EVENT_ID.DOCUMENT && head.directives.some((directive) => directive.kind === 'tag')) {
      this.#issue('MANIFEST_SYNTAX', 'a %TAG directive is not supported', 0, 'write the file without tags');
    }
    this.#next = 1;
    const value = this.#peek()?.type === EVENT_ID.POP ? null : this.#node();
    this.#next += 1;
    if (this.#next < this.#events.length) {
      const rest = this.#events
        .slice(this.#next)
        .map(startOf)
        .find((offset) => offset >= 0);
      const marker = this.#text.slice(this.#end).search(/^---/m);
      this.#issue(
        'MANIFEST_SYNTAX',
        'a second document begins here, and a manifest is one document',
        marker < 0 ? (rest ?? this.#end) : this.#end + marker,
        'remove the --- line, or put the other document into a file of its own',
      );
    }
    return { value, issues: this.#issues, empty: value === null };
  }

  #peek(): Event | undefined {
    return this.#events[this.#next];
  }

  #issue(code: ManifestCode, message: string, offset: number, hint?: string, other?: number): void {
    this.#issues.push({
      severity: 'error',
      code,
      message,
      offset,
      ...(hint === undefined ? {} : { hint }),
      ...(other === undefined ? {} : { other }),
    });
  }

  #node(): unknown {
    const event = this.#events[this.#next];
    this.#next += 1;
    this.#weight += 1;
    this.#height = 0;
    switch (event?.type) {
      case EVENT_ID.SCALAR:
        return event.anchorStart < 0 ? this.#scalar(event) : this.#anchored(event, () => this.#scalar(event));
      case EVENT_ID.SEQUENCE:
        return event.anchorStart < 0 ? this.#sequence(event) : this.#anchored(event, () => this.#sequence(event));
      case EVENT_ID.MAPPING:
        return event.anchorStart < 0 ? this.#mapping(event) : this.#anchored(event, () => this.#mapping(event));
      case EVENT_ID.ALIAS:
        return this.#alias(startOf(event), event.anchorEnd);
      default:
        return null;
    }
  }

  #anchored(event: Node, read: () => unknown): unknown {
    const name = this.#text.slice(event.anchorStart, event.anchorEnd).replace(/^&/, '');
    const before = this.#weight;
    this.#anchors.set(name, 'open');
    const value = read();
    this.#anchors.set(name, { value, weight: this.#weight - before + 1, height: this.#height });
    return value;
  }

  #alias(start: number, end: number): unknown {
    const name = this.#text.slice(start, end).replace(/^\*/, '');
    this.#end = end;
    const anchor = this.#anchors.get(name);
    if (anchor === undefined) {
      this.#issue(
        'MANIFEST_SYNTAX',
        `the alias *${name} has no anchor before it`,
        start,
        `put &${name} before what it stands for`,
      );
      return null;
    }
    if (anchor === 'open') {
      this.#issue('MANIFEST_SYNTAX', `the alias *${name} stands inside what it stands for`, start, 'write it out');
      return null;
    }
    if (this.#depth + anchor.height > MAX_DEPTH) {
      this.#issue(
        'MANIFEST_LIMIT',
        `the alias *${name} leads to more than ${MAX_DEPTH} levels`,
        start,
        'nest less deeply',
      );
      return null;
    }
    if (!this.#spend(anchor.weight, start)) return null;
    this.#height = anchor.height;
    return anchor.value;
  }

  /** Counts what an alias or a merge adds, and refuses what only a bomb needs. */
  #spend(weight: number, offset: number): boolean {
    this.#weight += weight;
    this.#aliased += weight;
    if (this.#aliased <= ALIAS_BASE + ALIAS_FACTOR * this.#events.length) return true;
    if (!this.#bomb) {
      this.#issue(
        'MANIFEST_LIMIT',
        'the aliases up to here stand for more than a manifest of this size may have',
        offset,
        'write out what the aliases repeat, or use variables and templates',
      );
    }
    this.#bomb = true;
    return false;
  }

  #scalar(event: ScalarEvent): unknown {
    this.#end = event.valueEnd < 0 ? this.#end : event.valueEnd;
    const source = getScalarValue(this.#text, event);
    if (event.tagStart >= 0) return this.#tagged(event, source);
    if (event.style !== SCALAR_STYLE.PLAIN) return source;
    const { value, note } = readPlain(source);
    if (note !== undefined) this.#note(note, source, event.valueStart);
    return value;
  }

  #note(note: 'precision' | 'zeros' | 'infinite', source: string, offset: number): void {
    if (note === 'zeros') {
      this.#issues.push({
        severity: 'warning',
        code: 'MANIFEST_STYLE',
        message: `${source} is read as the number ${Number(source)}, without its zeros`,
        hint: `if it is text, write "${source}"`,
        offset,
      });
      return;
    }
    const message =
      note === 'precision'
        ? `${clip(source)} is a number that cannot be held exactly`
        : `${source} is no number that a manifest can use`;
    this.#issue('MANIFEST_INVALID', message, offset, `if it is text, write "${clip(source)}"`);
  }

  #tagged(event: ScalarEvent, source: string): unknown {
    const tag = this.#text.slice(event.tagStart, event.tagEnd);
    if (tag === '!' || tag === '!!str') return source;
    const { value } = readPlain(source);
    if (tag === '!!null' && value === null) return value;
    if (tag === '!!bool' && typeof value === 'boolean') return value;
    if ((tag === '!!int' || tag === '!!float') && typeof value === 'number') return value;
    const known = ['!!null', '!!bool', '!!int', '!!float'].includes(tag);
    this.#issue(
      'MANIFEST_SYNTAX',
      known ? `this is no ${tag.slice(2)}, as its tag says` : `the tag ${clip(tag)} is not supported`,
      event.tagStart,
      'remove the tag; text that looks like something else goes into quotes',
    );
    return source;
  }

  #containerTag(event: SequenceEvent | MappingEvent, allowed: string): void {
    if (event.tagStart < 0) return;
    const tag = this.#text.slice(event.tagStart, event.tagEnd);
    if (tag === allowed || tag === '!') return;
    this.#issue('MANIFEST_SYNTAX', `the tag ${clip(tag)} is not supported here`, event.tagStart, 'remove the tag');
  }

  #sequence(event: SequenceEvent): unknown[] {
    this.#containerTag(event, '!!seq');
    const list: unknown[] = [];
    const entries = this.#open(list, event.start);
    let height = 0;
    this.#depth += 1;
    for (let child = this.#peek(); child !== undefined && child.type !== EVENT_ID.POP; child = this.#peek()) {
      const start = startOf(child);
      list.push(this.#node());
      height = Math.max(height, this.#height);
      entries?.set(String(list.length - 1), place(start < 0 ? event.start : start, start, this.#end, child));
    }
    this.#depth -= 1;
    this.#next += 1;
    this.#height = height + 1;
    return list;
  }

  #mapping(event: MappingEvent): Record<string, unknown> {
    this.#containerTag(event, '!!map');
    const map: Record<string, unknown> = {};
    const entries = this.#open(map, event.start);
    const merges: { readonly value: unknown; readonly offset: number; readonly alias: boolean }[] = [];
    let height = 0;
    this.#depth += 1;
    for (let child = this.#peek(); child !== undefined && child.type !== EVENT_ID.POP; child = this.#peek()) {
      const keyAt = startOf(child);
      const key = this.#key(child, event.start);
      const next = this.#peek();
      const start = next === undefined ? -1 : startOf(next);
      const value = this.#node();
      height = Math.max(height, this.#height);
      if (key === undefined) continue;
      if (key === MERGE) {
        merges.push({ value, offset: keyAt, alias: next?.type === EVENT_ID.ALIAS });
        continue;
      }
      if (Object.hasOwn(map, key)) {
        this.#issue(
          'MANIFEST_DUPLICATE_KEY',
          `the key ${JSON.stringify(clip(key))} is given twice in one map`,
          keyAt,
          'remove one of the two',
          entries?.get(key)?.key,
        );
        continue;
      }
      map[key] = value;
      entries?.set(key, place(keyAt, start, this.#end, next));
    }
    this.#depth -= 1;
    this.#next += 1;
    this.#height = height + 1;
    if (merges.length > 1) {
      this.#issue(
        'MANIFEST_DUPLICATE_KEY',
        'the key "<<" is given twice in one map',
        merges[1]?.offset ?? event.start,
        'merge a list: <<: [*a, *b]',
        merges[0]?.offset,
      );
    }
    for (const merge of merges) this.#merge(map, entries, merge);
    return map;
  }

  /** A key as text, `MERGE`, or `undefined` where it cannot be one. */
  #key(event: Event, mapStart: number): string | typeof MERGE | undefined {
    if (event.type === EVENT_ID.SCALAR) {
      this.#next += 1;
      this.#weight += 1;
      const key = getScalarValue(this.#text, event);
      if (event.anchorStart >= 0) {
        const name = this.#text.slice(event.anchorStart, event.anchorEnd).replace(/^&/, '');
        this.#anchors.set(name, { value: key, weight: 1, height: 0 });
      }
      const plain = event.style === SCALAR_STYLE.PLAIN;
      if (plain && key === '<<') return MERGE;
      if (key === '__proto__') {
        this.#issue('MANIFEST_SYNTAX', '"__proto__" cannot be a key', startOf(event), 'give it another name');
        return undefined;
      }
      if (!plain || key !== '') return key;
      this.#issue(
        'MANIFEST_SYNTAX',
        'a key is missing before the colon',
        Math.max(startOf(event), mapStart),
        'write the name of the key',
      );
      return undefined;
    }
    const offset = startOf(event);
    this.#node();
    this.#issue(
      'MANIFEST_SYNTAX',
      'a key must be text, not a list, a map or an alias',
      Math.max(offset, mapStart),
      'write the key out',
    );
    return undefined;
  }

  /** Adds what `<<` names: the map's own keys win, then the maps in their order. */
  #merge(
    map: Record<string, unknown>,
    entries: Map<string, EntryPlace> | undefined,
    merge: { readonly value: unknown; readonly offset: number },
  ): void {
    const sources = Array.isArray(merge.value) ? merge.value : [merge.value];
    for (const source of sources) {
      if (typeof source !== 'object' || source === null || Array.isArray(source)) {
        this.#issue('MANIFEST_SYNTAX', '<< takes a map, or a list of maps', merge.offset, 'such as <<: *defaults');
        continue;
      }
      const keys = Object.keys(source);
      if (!this.#spend(keys.length, merge.offset)) return;
      const from = this.#places?.get(source)?.entries;
      for (const key of keys) {
        if (Object.hasOwn(map, key)) continue;
        map[key] = (source as Record<string, unknown>)[key];
        const known = from?.get(key);
        if (known !== undefined) entries?.set(key, { ...known, via: merge.offset });
      }
    }
  }

  #open(container: object, start: number): Map<string, EntryPlace> | undefined {
    if (this.#places === undefined) return undefined;
    const entries = new Map<string, EntryPlace>();
    this.#places.set(container, { start, entries });
    return entries;
  }
}

const MERGE = Symbol('<<');

/** Where an event begins: at its tag or anchor's end no more than at its own first character; -1 for an empty scalar. */
function startOf(event: Event): number {
  switch (event.type) {
    case EVENT_ID.SCALAR: {
      const quoted = event.style === SCALAR_STYLE.SINGLE_QUOTED || event.style === SCALAR_STYLE.DOUBLE_QUOTED;
      return event.valueStart < 0 ? -1 : event.valueStart - (quoted ? 1 : 0);
    }
    case EVENT_ID.SEQUENCE:
    case EVENT_ID.MAPPING:
      return event.start;
    case EVENT_ID.ALIAS:
      return event.anchorStart - 1;
    default:
      return -1;
  }
}

function place(key: number, start: number, end: number, event: Event | undefined): EntryPlace {
  const at = start < 0 ? key : start;
  return { key, start: at, end: Math.max(at, end), ...(event?.type === EVENT_ID.ALIAS ? { via: at } : {}) };
}

function clip(text: string): string {
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}
