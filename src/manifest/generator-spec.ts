import type { GeneratorKind } from '../core/catalog.ts';
import { didYouMean } from '../core/nearest.ts';
import { type BuildContext, checkConfig, placeOf } from './build-context.ts';
import { validatorName } from './schema-names.ts';
import type { Path } from './source.ts';
import { asMap } from './values.ts';

type Tree = Readonly<Record<string, unknown>>;

/** How one field is made, checked: a kind and its config as written and as reckoned. */
export interface GeneratorSpec {
  readonly kind: string;
  /** Absent where the kind is not available. */
  readonly generator?: GeneratorKind;
  readonly config: Tree;
  readonly raw: Tree;
  /** Whether the config can be relied on: it fits its schema and all of it is reckoned. */
  readonly sound: boolean;
  /** Of the config. */
  readonly path: Path;
}

/** Kinds whose value is given in the manifest or by a person. */
export const GIVEN_KINDS: ReadonlySet<string> = new Set(['static']);

/**
 * Checks a kind and its config. `undefined` where there is no such kind, which has been reported. `templates` are offered as
 * nearest matches where a secret's kind may name one.
 */
export function generatorSpec(
  context: BuildContext,
  kind: string,
  values: { readonly config: unknown; readonly raw: unknown },
  paths: { readonly kind: Path; readonly config: Path },
  templates: readonly string[] = [],
): GeneratorSpec | undefined {
  const { faults } = context;
  const generator = context.kinds.catalog.generators.get(kind);
  if (generator === undefined) {
    const known = [...context.kinds.catalog.generators.keys()];
    const choice = [...known, ...templates.map((name) => `templates.${name}`)];
    faults.add('MANIFEST_UNKNOWN_KIND', placeOf(context, paths.kind), `there is no kind ${JSON.stringify(kind)}`, {
      hint: didYouMean(kind, choice) ?? `known: ${known.join(', ')}, and templates.<name>`,
    });
    return undefined;
  }
  const raw = asMap(values.raw) ?? {};
  const config = asMap(values.config) ?? {};
  if (!generator.available) {
    faults.warn(
      'MANIFEST_UNAVAILABLE',
      placeOf(context, paths.kind),
      `the kind ${kind} is not available in this version`,
      {
        hint: 'the manifest is right, but this secret cannot be made yet',
      },
    );
    return { kind, config, raw, sound: false, path: paths.config };
  }
  const fits = checkConfig(context, validatorName.generator(kind), config, paths.config);
  const sound =
    fits && Object.values(config).every((value) => typeof value !== 'string' || !context.scope.kept.has(value));
  if (sound) checkKind(context, generator, config, paths.config);
  return { kind, generator, config, raw, sound, path: paths.config };
}

function checkKind(context: BuildContext, generator: GeneratorKind, config: Tree, path: Path): void {
  for (const { key, message, hint, severity } of generator.check?.(config) ?? []) {
    const place = placeOf(context, key === undefined ? path : [...path, key]);
    context.faults.add(severity === 'warning' ? 'MANIFEST_STYLE' : 'MANIFEST_INVALID', place, message, {
      hint,
      severity,
    });
  }
}
