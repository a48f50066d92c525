import { EVENT_ID, type Event, getScalarValue, parseEvents, type ScalarEvent } from 'js-yaml';
import type { Span } from '../core/span.ts';

export interface ScalarNode {
  readonly kind: 'scalar';
  readonly value: string;
  /** Where its text stands, quotes included. */
  readonly start: number;
  readonly end: number;
}

export interface MapNode {
  readonly kind: 'map';
  readonly start: number;
  readonly entries: readonly { readonly key: string; readonly start: number; readonly value: Node }[];
}

export interface ListNode {
  readonly kind: 'list';
  readonly start: number;
  readonly items: readonly Node[];
}

/** What an alias leads to is seen where it stands. */
export type Node = ScalarNode | MapNode | ListNode | { readonly kind: 'alias' };

/** The documents of a YAML text with every place in it; `undefined` where it cannot be read (a template of another tool, a slip). */
export function yamlDocuments(text: string): readonly Node[] | undefined {
  let events: readonly Event[];
  try {
    events = parseEvents(text, {});
  } catch {
    return undefined;
  }
  const documents: Node[] = [];
  let at = 0;
  const node = (): Node => {
    const event = events[at] as Event;
    at += 1;
    switch (event.type) {
      case EVENT_ID.SCALAR:
        return scalar(event, text);
      case EVENT_ID.SEQUENCE: {
        const items: Node[] = [];
        while (at < events.length && events[at]?.type !== EVENT_ID.POP) items.push(node());
        at += 1;
        return { kind: 'list', start: event.start, items };
      }
      case EVENT_ID.MAPPING: {
        const entries: { key: string; start: number; value: Node }[] = [];
        while (at < events.length && events[at]?.type !== EVENT_ID.POP) {
          const key = node();
          const value = node();
          if (key.kind === 'scalar') entries.push({ key: key.value, start: key.start, value });
        }
        at += 1;
        return { kind: 'map', start: event.start, entries };
      }
      default:
        return { kind: 'alias' };
    }
  };
  while (at < events.length) {
    const { type } = events[at] as Event;
    if (type === EVENT_ID.DOCUMENT || type === EVENT_ID.POP) at += 1;
    else documents.push(node());
  }
  return documents;
}

function scalar(event: ScalarEvent, text: string): ScalarNode {
  const start = Math.max(event.valueStart, 0);
  return { kind: 'scalar', value: getScalarValue(text, event), start, end: Math.max(event.valueEnd, start) };
}

/** The value under a key. */
export function get(node: Node | undefined, ...keys: readonly string[]): Node | undefined {
  let at = node;
  for (const key of keys) at = at?.kind === 'map' ? at.entries.find((entry) => entry.key === key)?.value : undefined;
  return at;
}

/** The entries of a map; none for anything else. */
export function entriesOf(node: Node | undefined): MapNode['entries'] {
  return node?.kind === 'map' ? node.entries : [];
}

/** The items of a list; a single node counts as a list of one where `orOne`. */
export function itemsOf(node: Node | undefined, orOne = false): readonly Node[] {
  if (node?.kind === 'list') return node.items;
  return orOne && node !== undefined && node.kind !== 'alias' ? [node] : [];
}

export function textOf(node: Node | undefined): string | undefined {
  return node?.kind === 'scalar' ? node.value : undefined;
}

/** Every scalar below a node that is no key, with the key that it is under. */
export function* scalarsOf(node: Node, key = ''): Generator<readonly [ScalarNode, string]> {
  if (node.kind === 'scalar') yield [node, key];
  else if (node.kind === 'list') for (const item of node.items) yield* scalarsOf(item, key);
  else if (node.kind === 'map') for (const entry of node.entries) yield* scalarsOf(entry.value, entry.key);
}

/** Every map below a node, itself included. */
export function* mapsOf(node: Node): Generator<MapNode> {
  if (node.kind === 'map') {
    yield node;
    for (const { value } of node.entries) yield* mapsOf(value);
  } else if (node.kind === 'list') for (const item of node.items) yield* mapsOf(item);
}

/** Lines and columns of a text. */
export class Places {
  readonly #file: string;
  readonly #starts: number[] = [0];

  constructor(file: string, text: string) {
    this.#file = file;
    for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) this.#starts.push(at + 1);
  }

  at(offset: number): Span {
    let low = 0;
    let high = this.#starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.#starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return { file: this.#file, line: low + 1, column: offset - (this.#starts[low] ?? 0) + 1 };
  }
}
