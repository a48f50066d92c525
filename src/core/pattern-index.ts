/** A found pattern: `text.slice(from, to)`. */
export interface Match {
  readonly from: number;
  readonly to: number;
}

const LONG = 8;
const SHORT = 4;
const BASE = 0x01000193;
const MIX = 0x9e3779b1;

/**
 * Looks for many patterns in one pass over a text. Each pattern is known by the hash of a few characters of it (eight where it
 * differs from the others, or its first four), which roll along the text; only where they agree is the pattern itself compared. The cost is that of
 * the text, however many patterns there are, and a pattern can be added at any time.
 */
export class PatternIndex {
  readonly #patterns: string[] = [];
  readonly #byText = new Map<string, number>();
  readonly #asserted: boolean[] = [];
  readonly #long = new Window(LONG);
  readonly #short = new Window(SHORT);
  readonly #offsets: number[] = [];
  #longest = 0;
  /** Pattern by its first four characters, for texts that end in the middle of one; made when first asked for. */
  #starts: { readonly byStart: Map<string, number[]>; readonly brief: Set<string>; upTo: number } | undefined;

  get size(): number {
    return this.#patterns.length;
  }

  /** Adds a pattern of at least four characters. `asserted` ones are those that `matches` gives when asked for them only. */
  add(pattern: string, asserted: boolean): void {
    const known = this.#byText.get(pattern);
    if (known !== undefined) {
      if (asserted) this.#asserted[known] = true;
      return;
    }
    const id = this.#patterns.length;
    this.#byText.set(pattern, id);
    this.#patterns.push(pattern);
    this.#asserted.push(asserted);
    this.#longest = Math.max(this.#longest, pattern.length);
    this.#offsets.push(
      pattern.length >= LONG ? this.#long.add(id, pattern, windows(pattern)) : this.#short.add(id, pattern, [0]),
    );
  }

  /** Every place where a pattern stands, in no order; they may overlap. */
  matches(text: string, assertedOnly = false): Match[] {
    const found: Match[] = [];
    const look = (id: number, at: number): void => {
      if (assertedOnly && this.#asserted[id] !== true) return;
      const pattern = this.#patterns[id] as string;
      const from = at - (this.#offsets[id] as number);
      if (from >= 0 && text.startsWith(pattern, from)) found.push({ from, to: from + pattern.length });
    };
    this.#long.scan(text, look);
    this.#short.scan(text, look);
    return found;
  }

  /** Where the end of the text begins that could go on to be a pattern; the length of the text where nothing could. */
  openFrom(text: string): number {
    const { byStart, brief } = this.#startsNow();
    for (let at = Math.max(0, text.length - this.#longest + 1); at < text.length; at += 1) {
      const rest = text.length - at;
      if (rest < SHORT) {
        if (brief.has(text.slice(at))) return at;
        continue;
      }
      const candidates = byStart.get(text.slice(at, at + SHORT));
      if (candidates === undefined) continue;
      for (const id of candidates) {
        const pattern = this.#patterns[id] as string;
        if (pattern.length > rest && pattern.startsWith(text.slice(at))) return at;
      }
    }
    return text.length;
  }

  #startsNow(): { readonly byStart: ReadonlyMap<string, readonly number[]>; readonly brief: ReadonlySet<string> } {
    this.#starts ??= { byStart: new Map(), brief: new Set(), upTo: 0 };
    const starts = this.#starts;
    for (; starts.upTo < this.#patterns.length; starts.upTo += 1) {
      const pattern = this.#patterns[starts.upTo] as string;
      const start = pattern.slice(0, SHORT);
      const same = starts.byStart.get(start);
      if (same === undefined) starts.byStart.set(start, [starts.upTo]);
      else same.push(starts.upTo);
      for (let length = 1; length < SHORT; length += 1) starts.brief.add(pattern.slice(0, length));
    }
    return starts;
  }
}

/** Where to look for a window of its own: the middle is the likeliest, since prefixes and endings are what values have in common. */
function windows(pattern: string): readonly number[] {
  const last = pattern.length - LONG;
  return [last >> 1, last, 0, last >> 2, last - (last >> 2)];
}

/** Patterns by the hash of `width` characters, with a filter in front that answers nearly every place with no. */
class Window {
  readonly #width: number;
  /** BASE to the power of `width`: what the character that leaves the window counts. */
  readonly #leaving: number;
  readonly #byHash = new Map<number, number | number[]>();
  #filter = new Uint32Array(1 << 10);
  #shift = 32 - 15;

  constructor(width: number) {
    this.#width = width;
    let leaving = 1;
    for (let i = 0; i < width; i += 1) leaving = Math.imul(leaving, BASE);
    this.#leaving = leaving;
  }

  /** Adds a pattern by that of the offered windows which it shares with the fewest others; gives its offset. */
  add(id: number, pattern: string, offsets: readonly number[]): number {
    let chosen = 0;
    let hash = 0;
    let fewest = Number.POSITIVE_INFINITY;
    for (const offset of offsets) {
      const candidate = this.#hashAt(pattern, offset);
      const same = this.#byHash.get(candidate);
      const sharing = same === undefined ? 0 : typeof same === 'number' ? 1 : same.length;
      if (sharing >= fewest) continue;
      [chosen, hash, fewest] = [offset, candidate, sharing];
      if (sharing === 0) break;
    }
    const same = this.#byHash.get(hash);
    if (same === undefined) {
      this.#byHash.set(hash, id);
      this.#mark(hash);
      this.#grow();
    } else if (typeof same === 'number') this.#byHash.set(hash, [same, id]);
    else same.push(id);
    return chosen;
  }

  #hashAt(pattern: string, offset: number): number {
    let hash = 0;
    for (let i = 0; i < this.#width; i += 1) hash = (Math.imul(hash, BASE) + pattern.charCodeAt(offset + i)) | 0;
    return hash;
  }

  scan(text: string, look: (id: number, at: number) => void): void {
    if (this.#byHash.size === 0) return;
    const width = this.#width;
    const leaving = this.#leaving;
    const filter = this.#filter;
    const shift = this.#shift;
    let hash = 0;
    for (let i = 0; i < text.length; i += 1) {
      hash = (Math.imul(hash, BASE) + text.charCodeAt(i)) | 0;
      if (i >= width) hash = (hash - Math.imul(leaving, text.charCodeAt(i - width))) | 0;
      else if (i < width - 1) continue;
      const bit = Math.imul(hash, MIX) >>> shift;
      if (((filter[bit >>> 5] as number) & (1 << (bit & 31))) === 0) continue;
      const candidates = this.#byHash.get(hash);
      if (candidates === undefined) continue;
      const at = i - width + 1;
      if (typeof candidates === 'number') look(candidates, at);
      else for (const id of candidates) look(id, at);
    }
  }

  #mark(hash: number): void {
    const bit = Math.imul(hash, MIX) >>> this.#shift;
    const word = bit >>> 5;
    this.#filter[word] = (this.#filter[word] as number) | (1 << (bit & 31));
  }

  #grow(): void {
    // One bit in sixteen may be set, so that chance answers yes for one place in sixteen at most.
    if (this.#byHash.size * 16 <= this.#filter.length * 32 || this.#shift <= 8) return;
    this.#filter = new Uint32Array(this.#filter.length * 4);
    this.#shift -= 2;
    for (const hash of this.#byHash.keys()) this.#mark(hash);
  }
}
