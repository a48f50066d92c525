import type { TextIssues } from './text-issues.ts';

/** Deeper than any manifest, less deep than what a recursion would not stand. */
export const MAX_DEPTH = 64;

/** Nodes that aliases may add up to: this, plus so many times what the file itself has. */
const ALIAS_BASE = 100_000;
const ALIAS_FACTOR = 10;

/** What an alias of it stands for. */
export interface Anchor {
  readonly value: unknown;
  /** Nodes that it is made of. */
  readonly weight: number;
  /** Levels below it. */
  readonly height: number;
}

/** The anchors of one file, and the measure of what their aliases stand for: a small text must not become a huge value. */
export class Anchors {
  readonly #issues: TextIssues;
  readonly #limit: number;
  readonly #anchors = new Map<string, Anchor | 'open'>();
  /** Nodes so far, with what aliases stand for. */
  #weight = 0;
  #aliased = 0;
  #bomb = false;

  /** @param size how many events the file has */
  constructor(size: number, issues: TextIssues) {
    this.#issues = issues;
    this.#limit = ALIAS_BASE + ALIAS_FACTOR * size;
  }

  /** One more node was met. */
  count(): void {
    this.#weight += 1;
  }

  /** An anchor begins with the node that was counted last; what is returned is called with the node's value at its end. */
  open(name: string): (value: unknown, height: number) => void {
    const before = this.#weight;
    this.#anchors.set(name, 'open');
    return (value, height) => {
      this.#anchors.set(name, { value, weight: this.#weight - before + 1, height });
    };
  }

  /**
   * What an alias stands for; `undefined`, with an issue, where it may not stand there.
   * @param depth levels above the alias
   */
  follow(name: string, offset: number, depth: number): Anchor | undefined {
    const anchor = this.#anchors.get(name);
    const refuse = (message: string, hint: string) => this.#issues.error('MANIFEST_SYNTAX', message, offset, hint);
    if (anchor === undefined) {
      refuse(`the alias *${name} has no anchor before it`, `put &${name} before what it stands for`);
      return undefined;
    }
    if (anchor === 'open') {
      refuse(`the alias *${name} stands inside what it stands for`, 'write it out');
      return undefined;
    }
    if (depth + anchor.height > MAX_DEPTH) {
      const message = `the alias *${name} leads to more than ${MAX_DEPTH} levels`;
      this.#issues.error('MANIFEST_LIMIT', message, offset, 'nest less deeply');
      return undefined;
    }
    return this.spend(anchor.weight, offset) ? anchor : undefined;
  }

  /** Counts what an alias or a merge adds, and refuses what only a bomb needs. */
  spend(weight: number, offset: number): boolean {
    this.#weight += weight;
    this.#aliased += weight;
    if (this.#aliased <= this.#limit) return true;
    if (!this.#bomb) {
      this.#issues.error(
        'MANIFEST_LIMIT',
        'the aliases up to here stand for more than a manifest of this size may have',
        offset,
        'write out what the aliases repeat, or use variables and templates',
      );
    }
    this.#bomb = true;
    return false;
  }
}
