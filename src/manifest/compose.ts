import {
  EVENT_ID,
  type Event,
  getScalarValue,
  type MappingEvent,
  SCALAR_STYLE,
  type ScalarEvent,
  type SequenceEvent,
} from 'js-yaml';
import { Anchors } from './anchors.ts';
import { type EntryPlace, entryPlace, type Places, startOf } from './entry-places.ts';
import { ScalarReader } from './scalar-reader.ts';
import { clip, type TextIssue, TextIssues } from './text-issues.ts';

export interface Composed {
  readonly value: unknown;
  readonly issues: readonly TextIssue[];
  /** No document, or one that is empty. */
  readonly empty: boolean;
}

type Node = SequenceEvent | MappingEvent | ScalarEvent;

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
  readonly #issues = new TextIssues();
  readonly #anchors: Anchors;
  readonly #scalars: ScalarReader;
  #next = 0;
  #depth = 0;
  /** Levels below the node that was read last. */
  #height = 0;
  /** End of the last scalar or alias that was read. */
  #end = 0;

  constructor(events: readonly Event[], text: string, places: Places | undefined) {
    this.#events = events;
    this.#text = text;
    this.#places = places;
    this.#anchors = new Anchors(events.length, this.#issues);
    this.#scalars = new ScalarReader(text, this.#issues);
  }

  stream(): Composed {
    if (this.#events.length === 0) return { value: null, issues: this.#issues.list, empty: true };
    const head = this.#events[0];
    if (head?.type === EVENT_ID.DOCUMENT && head.directives.some((directive) => directive.kind === 'tag')) {
      this.#issues.error('MANIFEST_SYNTAX', 'a %TAG directive is not supported', 0, 'write the file without tags');
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
      this.#issues.error(
        'MANIFEST_SYNTAX',
        'a second document begins here, and a manifest is one document',
        marker < 0 ? (rest ?? this.#end) : this.#end + marker,
        'remove the --- line, or put the other document into a file of its own',
      );
    }
    return { value, issues: this.#issues.list, empty: value === null };
  }

  #peek(): Event | undefined {
    return this.#events[this.#next];
  }

  #node(): unknown {
    const event = this.#events[this.#next];
    this.#next += 1;
    this.#anchors.count();
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
    const close = this.#anchors.open(this.#nameOf(event));
    const value = read();
    close(value, this.#height);
    return value;
  }

  #nameOf(event: Node): string {
    return this.#text.slice(event.anchorStart, event.anchorEnd).replace(/^&/, '');
  }

  #alias(start: number, end: number): unknown {
    const name = this.#text.slice(start, end).replace(/^\*/, '');
    this.#end = end;
    const anchor = this.#anchors.follow(name, start, this.#depth);
    if (anchor === undefined) return null;
    this.#height = anchor.height;
    return anchor.value;
  }

  #scalar(event: ScalarEvent): unknown {
    this.#end = event.valueEnd < 0 ? this.#end : event.valueEnd;
    return this.#scalars.read(event);
  }

  #sequence(event: SequenceEvent): unknown[] {
    this.#scalars.checkTag(event, '!!seq');
    const list: unknown[] = [];
    const entries = this.#open(list, event.start);
    let height = 0;
    this.#depth += 1;
    for (let child = this.#peek(); child !== undefined && child.type !== EVENT_ID.POP; child = this.#peek()) {
      const start = startOf(child);
      list.push(this.#node());
      height = Math.max(height, this.#height);
      entries?.set(String(list.length - 1), entryPlace(start < 0 ? event.start : start, start, this.#end, child));
    }
    this.#depth -= 1;
    this.#next += 1;
    this.#height = height + 1;
    return list;
  }

  #mapping(event: MappingEvent): Record<string, unknown> {
    this.#scalars.checkTag(event, '!!map');
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
        this.#issues.error(
          'MANIFEST_DUPLICATE_KEY',
          `the key ${JSON.stringify(clip(key))} is given twice in one map`,
          keyAt,
          'remove one of the two',
          entries?.get(key)?.key,
        );
        continue;
      }
      map[key] = value;
      entries?.set(key, entryPlace(keyAt, start, this.#end, next));
    }
    this.#depth -= 1;
    this.#next += 1;
    this.#height = height + 1;
    if (merges.length > 1) {
      this.#issues.error(
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
      this.#anchors.count();
      const close = event.anchorStart < 0 ? undefined : this.#anchors.open(this.#nameOf(event));
      const key = getScalarValue(this.#text, event);
      close?.(key, 0);
      const plain = event.style === SCALAR_STYLE.PLAIN;
      if (plain && key === '<<') return MERGE;
      if (key === '__proto__') {
        this.#issues.error('MANIFEST_SYNTAX', '"__proto__" cannot be a key', startOf(event), 'give it another name');
        return undefined;
      }
      if (!plain || key !== '') return key;
      this.#issues.error(
        'MANIFEST_SYNTAX',
        'a key is missing before the colon',
        Math.max(startOf(event), mapStart),
        'write the name of the key',
      );
      return undefined;
    }
    const offset = startOf(event);
    this.#node();
    this.#issues.error(
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
        this.#issues.error(
          'MANIFEST_SYNTAX',
          '<< takes a map, or a list of maps',
          merge.offset,
          'such as <<: *defaults',
        );
        continue;
      }
      const keys = Object.keys(source);
      if (!this.#anchors.spend(keys.length, merge.offset)) return;
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
