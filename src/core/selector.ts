import { parseTargetId } from './address.ts';
import type { ProviderError } from './errors.ts';
import type { DesiredTarget } from './model.ts';
import type { Problem } from './plan-types.ts';
import type { Span } from './span.ts';

type Config = Readonly<Record<string, unknown>>;

/**
 * What a target of the manifest has that stands for many, which only the platform can name. Until it was asked, the target is a place
 * holder: it is counted and shown, and never looked at nor written.
 */
export interface Selector {
  /** For people: `repositories of acme named svc-*`. */
  readonly words: string;
  /** Which list serves it; selectors with the same one are served by one call. */
  readonly list: string;
  /** The target's config, with what selects. */
  readonly config: Config;
  /** Whether its secret has several fields, each stored under its own name. */
  readonly multiField: boolean;
  /** Whether a target with this container could be one of those selected, by what is known without asking. */
  covers(container: string): boolean;
}

/** What a selector stands for now. */
export interface Selected {
  /** One config for each target, in which nothing selects any more; in any order. */
  readonly configs: readonly Config[];
  /** How many there were to choose from. */
  readonly among: number;
}

/** What came of asking for what a selector stands for; one that is missing here was not asked. */
export type Resolution = Selected | ProviderError;

/** A selector and what it stood for in a run, for all the secrets that use it. */
export interface Selection {
  readonly selector: string;
  /** Alias of the provider, and the kind of target. */
  readonly provider: string;
  readonly kind: string;
  /** See {@link Selector.list}. */
  readonly list: string;
  /** `failed`: the list could not be read. `unasked`: nothing was looked at in this run. */
  readonly state: 'selected' | 'empty' | 'failed' | 'unasked';
  /** Containers of the targets, sorted: those selected; where nothing is selected, those of the lockfile, which are left as they are. */
  readonly places: readonly string[];
  readonly among?: number;
  readonly secrets: readonly string[];
  readonly problem?: Problem;
  readonly span: Span;
}

/** Whether a target is the one of this id, or a place holder that could stand for it, by what is known without asking. */
export function standsFor({ id: own, providerKind, kind, address, selector }: DesiredTarget, id: string): boolean {
  if (own === id || !selector) return own === id;
  const parsed = parseTargetId(id);
  if (parsed?.providerKind !== providerKind || parsed.kind !== kind || parsed.key !== address.key) return false;
  return selector.covers(parsed.container);
}
