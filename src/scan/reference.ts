import type { Category } from '../core/inventory.ts';
import type { Span } from '../core/span.ts';

/** A name in a file. There is no member that a value would fit. */
export interface Reference {
  readonly category: Category;
  readonly name: string;
  readonly span: Span;
  /** `use`: something reads it. `place`: a value stands here. */
  readonly role: 'use' | 'place';
  /** It has a default, or may be absent. */
  readonly optional?: true;
  /** A parameter of a reusable workflow: its callers say which secret it is, unless they pass all of theirs. */
  readonly parameter?: true;
}

/** Something in a file that a person should know; never quotes a value. */
export interface Note {
  readonly message: string;
  readonly hint?: string;
  readonly span: Span;
}

/** What one file gives. */
export interface Found {
  readonly references: readonly Reference[];
  readonly notes: readonly Note[];
  /** Workflows of this repository that get all secrets of this one, as written: `./.github/workflows/x.yml`. */
  readonly inherits?: readonly string[];
  /** Files of environment keys that this one reads, as written, relative to its folder. */
  readonly envFiles?: readonly { readonly path: string; readonly span: Span }[];
}

export const NOTHING: Found = { references: [], notes: [] };
