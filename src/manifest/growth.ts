import type { FaultList, Place } from './faults.ts';

const MAX_TEXT = 1_048_576;
const MAX_NODES = 200_000;
const MAX_TOTAL = 64 * 1_048_576;

/** Keeps texts and maps that grow with every step (`{{ var.a }}{{ var.a }}` …) from growing beyond use. */
export class Growth {
  readonly #faults: FaultList;
  readonly #sizes = new WeakMap<object, number>();
  #spent = 0;

  constructor(faults: FaultList) {
    this.#faults = faults;
  }

  /** Counts what a template came to; false, with a fault, where that is more than a manifest may hold. */
  affords(value: unknown, place: Place): boolean {
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
