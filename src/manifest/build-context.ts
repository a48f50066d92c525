import type { DesiredProvider } from '../core/model.ts';
import { checkSchema } from './check.ts';
import type { Environment } from './environment.ts';
import type { FaultList, Place } from './faults.ts';
import type { Kinds } from './kinds.ts';
import type { Scope } from './scope.ts';
import type { Path, YamlSource } from './source.ts';

/** What every part of the build works with. */
export interface BuildContext {
  readonly kinds: Kinds;
  readonly scope: Scope;
  readonly faults: FaultList;
  readonly source: YamlSource;
  readonly environment: Environment;
  readonly strict: boolean;
  readonly repository?: string;
  /** The manifest as written: what came out of a template is told by it. */
  readonly raw: unknown;
  readonly providers: ProviderTable;
  /** Names of policies, for targets that name one. */
  readonly policies: readonly string[];
}

/** Providers that are declared or used, with one of their profiles where a target asks for it. */
export interface ProviderTable {
  /** The provider that a target means; `undefined` where it has no such profile. */
  use(alias: string, profile: string | undefined): DesiredProvider | undefined;
  readonly profiles: (alias: string) => readonly string[];
}

export function placeOf(context: { readonly source: YamlSource }, path: Path): Place {
  return { source: context.source, path };
}

/** Holds a config against the precompiled schema of its kind; whether nothing was wrong. */
export function checkConfig(context: BuildContext, validator: string, config: unknown, path: Path): boolean {
  return checkSchema(validator, config, path, {
    faults: context.faults,
    source: context.source,
    excused: (text) => context.scope.kept.has(text),
    fromTemplate: (at) => isTemplateText(valueAt(context.raw, at)),
    showable: (at) => at.at(-1) !== 'default' && at.at(-1) !== 'value',
  });
}

/** What stands at a path, or `undefined`. */
export function valueAt(root: unknown, path: Path): unknown {
  let value = root;
  for (const step of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, step)) return undefined;
    value = (value as Record<string | number, unknown>)[step];
  }
  return value;
}

function isTemplateText(value: unknown): boolean {
  return typeof value === 'string' && value.includes('{');
}
