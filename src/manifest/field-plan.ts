import type { DesiredField, Making } from '../core/model.ts';
import { NAME_PATTERN } from '../core/names.ts';
import type { Span } from '../core/span.ts';
import { type BuildContext, placeOf, valueAt } from './build-context.ts';
import { lazySpan } from './faults.ts';
import { type GeneratorSpec, generatorSpec } from './generator-spec.ts';
import { outputOf } from './issuing.ts';
import { makingOf, type SecretTable } from './making.ts';
import { NAME_WORDS } from './names.ts';
import type { Path } from './source.ts';
import { type TargetSpec, targetSpecs } from './target-spec.ts';
import { asMap, asText } from './values.ts';

type Tree = Readonly<Record<string, unknown>>;

/** One field, ready to be put into a secret. */
export interface FieldPlan {
  readonly field: DesiredField;
  readonly spec: GeneratorSpec;
  readonly parts: readonly string[];
  /** Targets of this field alone. */
  readonly targets: readonly TargetSpec[];
  readonly path: Path;
}

export interface TemplatePlan {
  readonly fields: readonly FieldPlan[];
  /** Targets that take every field. */
  readonly targets: readonly TargetSpec[];
}

/** All templates, each checked once whether or not a secret uses it. */
export function templatePlans(
  context: BuildContext,
  root: Tree,
  table: SecretTable,
): ReadonlyMap<string, TemplatePlan> {
  const plans = new Map<string, TemplatePlan>();
  for (const [name, value] of Object.entries(asMap(root['templates']) ?? {})) {
    const template = asMap(value);
    if (template === undefined) continue;
    const path = ['templates', name];
    checkName(context, name, path, 'a template');
    const fields = Object.entries(asMap(template['fields']) ?? {}).flatMap(([field, definition]) => {
      const plan = templateField(context, field, asMap(definition), [...path, 'fields', field], table);
      return plan === undefined ? [] : [plan];
    });
    plans.set(name, { fields, targets: targetSpecs(context, template['targets'], [...path, 'targets']) });
  }
  return plans;
}

function templateField(
  context: BuildContext,
  name: string,
  definition: Tree | undefined,
  path: Path,
  table: SecretTable,
): FieldPlan | undefined {
  checkName(context, name, path, 'a field');
  const targets = targetSpecs(context, definition?.['targets'], [...path, 'targets']);
  const generator = asMap(definition?.['generator']);
  const kind = asText(generator?.['kind']);
  if (definition === undefined || generator === undefined || kind === undefined) return undefined;
  const at = [...path, 'generator', 'config'];
  const values = { config: generator['config'], raw: valueAt(context.raw, at) };
  const spec = generatorSpec(context, kind, values, { kind: [...path, 'generator', 'kind'], config: at });
  if (spec === undefined) return undefined;
  return fieldPlan(
    context,
    name,
    spec,
    { secret: definition['secret'] !== false, targets, path, span: lazySpan(placeOf(context, path)) },
    table,
  );
}

/** Puts a field together from its checked generator. */
export function fieldPlan(
  context: BuildContext,
  name: string,
  spec: GeneratorSpec,
  rest: { readonly secret: boolean; readonly targets: readonly TargetSpec[]; readonly path: Path; readonly span: Span },
  table: SecretTable,
): FieldPlan {
  const { making, parts } = makingOf(context, spec, table, name);
  const output = making.how === 'issue' ? outputOf(spec, name) : undefined;
  return {
    field: {
      name,
      making,
      entropyBits: output?.entropyBits ?? entropy(spec, making),
      secret: rest.secret && output?.secret !== false,
      span: rest.span,
    },
    spec,
    parts,
    targets: rest.targets,
    path: rest.path,
  };
}

function entropy({ generator, sound, config }: GeneratorSpec, making: Making): number {
  if (generator === undefined || !sound || making.how !== 'generate') return 0;
  return generator.entropyBits({ ...generator.defaults, ...config });
}

/** Reports a name that is not allowed. */
export function checkName(
  context: BuildContext,
  name: string,
  path: Path,
  what: string,
  at: 'key' | 'value' = 'key',
): void {
  if (NAME_PATTERN.test(name)) return;
  const shown = JSON.stringify(name.length > 60 ? `${name.slice(0, 57)}…` : name);
  context.faults.add('MANIFEST_NAME', placeOf(context, path), `${shown} cannot be the name of ${what}`, {
    at,
    hint: NAME_WORDS,
  });
}
