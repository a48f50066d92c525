import { EVENT_ID, type Event, SCALAR_STYLE } from 'js-yaml';

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

/** Where an event begins: at its tag or anchor's end no more than at its own first character; -1 for an empty scalar. */
export function startOf(event: Event): number {
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

/** The place of an entry whose value is the event; a value without text stands at its key. */
export function entryPlace(key: number, start: number, end: number, event: Event | undefined): EntryPlace {
  const at = start < 0 ? key : start;
  return { key, start: at, end: Math.max(at, end), ...(event?.type === EVENT_ID.ALIAS ? { via: at } : {}) };
}
