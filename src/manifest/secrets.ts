import { canonicalJson } from '../core/canonical.ts';
import type { DesiredField, DesiredSecret, DesiredTarget, Instructions, Making } from '../core/model.ts';
import { RESERVED_VARIABLES, valueVariable } from '../core/names.ts';
import { didYouMean } from '../core/nearest.ts';
import { PERIOD_WORDS, type Period, parsePeriod } from '../core/period.ts';
import type { Span } from '../core/span.ts';
import { type BuildContext, placeOf, valueAt } from './build-context.ts';
import { type Shape, valueDigest } from './digest.ts';
import { lazySpan } from './faults.ts';
import { checkName, type FieldPlan, fieldPlan, type TemplatePlan } from './field-plan.ts';
import { generatorSpec } from './generator-spec.ts';
import { fieldNamesOf, issuerInstructions } from './issuing.ts';
import { type SecretTable, type SourceSpec, sourceSpec } from './making.ts';
import type { Path } from './source.ts';
import { type TargetSpec, targetSpecs } from './target-spec.ts';
import { Targets } from './targets.ts';
import { asList, asMap, asText, describe, member } from './values.ts';

/** Shared, since most secrets have none of their own. */
const NONE: readonly never[] = [];
const NO_LABELS: Readonly<Record<string, string>> = {};

type Tree = Readonly<Record<string, unknown>>;

/** Builds the secrets of a manifest, in its order; what cannot be built has been reported and is left out. */
export class SecretBuilder {
  readonly #context: BuildContext;
  readonly #table: SecretTable;
  readonly #templates: ReadonlyMap<string, TemplatePlan>;
  readonly #targets: Targets;
  readonly #variables = new Map<string, { readonly name: string; readonly path: Path }>();

  readonly #periods = new Map<string, Period>();

  constructor(context: BuildContext, table: SecretTable, templates: ReadonlyMap<string, TemplatePlan>) {
    this.#context = context;
    this.#table = table;
    this.#templates = templates;
    this.#targets = new Targets(context);
  }

  build(secret: Tree, path: Path): DesiredSecret | undefined {
    const name = asText(secret['name']);
    const kind = asText(secret['kind']);
    if (name !== undefined) checkName(this.#context, name, [...path, 'name'], 'a secret', 'value');
    const own = targetSpecs(this.#context, secret['targets'], [...path, 'targets']);
    const rotationPeriod = this.#period(secret['rotation_period'], path);
    // That one of them is missing has been said; what else is wrong with the secret is said in the same breath.
    if (name === undefined || kind === undefined) return undefined;
    const template = kind.startsWith('templates.') ? this.#template(kind, path) : undefined;
    const source = sourceSpec(
      this.#context,
      name,
      secret['source'],
      valueAt(this.#context.raw, [...path, 'source']),
      [...path, 'source'],
      this.#table,
    );
    const span = lazySpan(placeOf(this.#context, path));
    const plans = template === undefined ? this.#single(secret, kind, path, span) : template.fields;
    const multiField = template !== undefined || (plans ?? NONE).length > 1;
    this.#warnWithoutEffect(secret, path, template !== undefined, multiField);
    if (plans === undefined) return undefined;
    const fields = plans.map(({ field }) =>
      finished(field, secret['secret'] === false, multiField ? undefined : source),
    );
    const rotates = secret['one_time'] === true ? undefined : rotationPeriod;
    this.#claimVariables(name, fields, multiField, path);
    const targets = plans.flatMap((plan, index) => {
      const field = fields[index] ?? plan.field;
      return [...plan.targets, ...(template?.targets ?? []), ...own].flatMap((spec) => {
        const target = this.#targets.locate(spec, {
          secret: name,
          field,
          spec: plan.spec,
          multiField,
          ...(rotates === undefined ? {} : { rotationPeriod: rotates }),
        });
        return target === undefined ? [] : [target];
      });
    });
    const declared =
      own.length > 0 || (template?.targets.length ?? 0) > 0 || plans.some((plan) => plan.targets.length > 0);
    if (!declared) this.#withoutTarget(secret, name, path, template);
    const local = secret['local'] === true;
    if (local && secret['local_allow_cloud'] !== true) this.#checkLocal(targets, own, path);
    const instructions =
      instructionsOf(secret['agent_instructions']) ?? plans.map(({ spec }) => issuerInstructions(spec)).find(Boolean);
    const description = asText(secret['description']);
    const parts = [...plans.flatMap((plan) => plan.parts), ...(source?.parts ?? NONE)];
    return {
      name,
      ...(description === undefined ? {} : { description }),
      kind,
      fields,
      targets,
      oneTime: secret['one_time'] === true,
      ...(rotationPeriod === undefined ? {} : { rotationPeriod }),
      owner: secret['owner'] === 'external' ? 'external' : 'managed',
      onConflict: secret['on_conflict'] === 'overwrite' ? 'overwrite' : 'fail',
      onDrift: secret['on_drift'] === 'repair' ? 'repair' : 'report',
      onNewTarget: secret['on_new_target'] === 'rotate' ? 'rotate' : 'block',
      local,
      parts: parts.length === 0 ? NONE : [...new Set(parts)],
      valueDigest: valueDigest(plans.map((plan) => shapeOf(plan, source))),
      labels: labelsOf(secret['labels']),
      ...(instructions === undefined ? {} : { instructions }),
      span,
    };
  }

  #template(kind: string, path: Path): TemplatePlan | undefined {
    const name = kind.slice('templates.'.length);
    const template = this.#templates.get(name);
    if (template !== undefined) return template;
    const known = [...this.#templates.keys()];
    this.#context.faults.add(
      'MANIFEST_UNKNOWN_REFERENCE',
      placeOf(this.#context, [...path, 'kind']),
      `there is no template ${JSON.stringify(name)}`,
      {
        hint:
          didYouMean(name, known) ?? (known.length === 0 ? 'declare it under templates' : `known: ${known.join(', ')}`),
      },
    );
    return undefined;
  }

  #single(secret: Tree, kind: string, path: Path, span: Span): readonly FieldPlan[] | undefined {
    if (kind.startsWith('templates.') || this.#context.scope.kept.has(kind)) return undefined;
    const config = [...path, 'config'];
    const values = { config: secret['config'], raw: valueAt(this.#context.raw, config) };
    const spec = generatorSpec(this.#context, kind, values, { kind: [...path, 'kind'], config }, [
      ...this.#templates.keys(),
    ]);
    if (spec === undefined) return undefined;
    return fieldNamesOf(spec.generator, spec.config).map((field) =>
      fieldPlan(this.#context, field, spec, { secret: true, targets: NONE, path, span }, this.#table),
    );
  }

  #period(value: unknown, path: Path): Period | undefined {
    const text = asText(value);
    if (text === undefined || this.#context.scope.kept.has(text)) return undefined;
    const known = this.#periods.get(text);
    if (known !== undefined) return known;
    const period = parsePeriod(text);
    if (period !== undefined) this.#periods.set(text, period);
    if (period === undefined) {
      this.#context.faults.add(
        'MANIFEST_INVALID',
        placeOf(this.#context, [...path, 'rotation_period']),
        `${PERIOD_WORDS} is expected here, and ${describe(text)} was found`,
        {
          hint: periodHint(text),
        },
      );
    }
    return period;
  }

  #warnWithoutEffect(secret: Tree, path: Path, template: boolean, multiField: boolean): void {
    const warn = (key: string, message: string, hint: string): void => {
      this.#context.faults.warn('MANIFEST_STYLE', placeOf(this.#context, [...path, key]), message, { at: 'key', hint });
    };
    if (secret['vars'] !== undefined && secret['vars'] !== null)
      warn('vars', 'vars has no effect, and never had one', 'use variables');
    if (multiField && !template && secret['source'] !== undefined && secret['source'] !== null)
      warn('source', 'source has no effect for a secret of several fields', 'choose one field under output');
    if (!template) return;
    for (const key of ['config', 'source']) {
      const value = secret[key];
      if (value === undefined || value === null || (key === 'config' && Object.keys(asMap(value) ?? {}).length === 0))
        continue;
      warn(key, `${key} has no effect for a secret that is made from a template`, "put it into the template's fields");
    }
  }

  /** Every value has its own variable: two names that are one in capitals would be given each other's values. */
  #claimVariables(secret: string, fields: readonly DesiredField[], multiField: boolean, path: Path): void {
    const at = [...path, 'name'];
    for (const field of fields) {
      const variable = valueVariable(secret, field.name);
      const name = multiField ? `${secret}.${field.name}` : secret;
      const first = this.#variables.get(variable);
      if (first !== undefined && first.name !== name) {
        const { line, column } = this.#context.source.locate(first.path).span;
        const message = `${JSON.stringify(name)} and ${JSON.stringify(first.name)} (${line}:${column}) would both be given as ${variable}`;
        this.#context.faults.add('MANIFEST_NAME', placeOf(this.#context, at), message, {
          hint: 'choose names that differ in more than case, _, - and .',
        });
      } else if (first === undefined) this.#variables.set(variable, { name, path: at });
      if (needsPerson(field.making) && RESERVED_VARIABLES.has(variable.replace('SECRETZERO_', ''))) {
        const message = `${JSON.stringify(name)} would be given as ${variable}, which means something else to this program`;
        this.#context.faults.add('MANIFEST_NAME', placeOf(this.#context, at), message, {
          hint: 'give it another name',
        });
      }
    }
  }

  #withoutTarget(secret: Tree, name: string, path: Path, template: TemplatePlan | undefined): void {
    // Targets that were all refused are no missing targets.
    if (asList(secret['targets']).length > 0 || (template !== undefined && template.fields.length === 0)) return;
    this.#context.faults.add(
      'MANIFEST_NO_TARGET',
      placeOf(this.#context, [...path, 'name']),
      `the secret ${JSON.stringify(name)} has no target, so its value would be kept nowhere`,
      {
        severity: this.#context.strict ? 'error' : 'warning',
        hint: 'add targets, such as a local file or a GitHub secret',
      },
    );
  }

  #checkLocal(targets: readonly DesiredTarget[], own: readonly TargetSpec[], path: Path): void {
    const away = targets.find(({ scope }) => scope === 'remote');
    if (away === undefined) return;
    const spec = own.find(({ kindName }) => kindName === away.kind);
    const message = `a local secret has its targets on this machine, and ${away.providerKind}/${away.kind} is elsewhere`;
    this.#context.faults.add('MANIFEST_INVALID', placeOf(this.#context, spec?.path ?? [...path, 'local']), message, {
      hint: 'remove local, or set local_allow_cloud: true',
    });
  }
}

function finished(field: DesiredField, isPublic: boolean, source: SourceSpec | undefined): DesiredField {
  const making = source === undefined ? field.making : sourced(field.making, source);
  if (making === field.making && !isPublic) return field;
  return {
    ...field,
    making,
    secret: field.secret && !isPublic,
    entropyBits: source === undefined ? field.entropyBits : 0,
  };
}

function sourced(otherwise: Making, source: SourceSpec): Making {
  if (!source.available) return { how: 'unavailable', kind: source.kind };
  const { kind, config, required, reads } = source;
  return { how: 'source', kind, config, ...(reads ? { reads } : {}), ...(required ? {} : { otherwise }) };
}

function needsPerson(making: Making): boolean {
  return (
    making.how === 'human' ||
    (making.how === 'source' && making.otherwise !== undefined && needsPerson(making.otherwise))
  );
}

function shapeOf({ field, spec }: FieldPlan, source: SourceSpec | undefined): Shape {
  const { kind, raw, config, generator } = spec;
  return {
    field: field.name,
    kind,
    raw,
    config,
    defaults: generator?.defaults ?? {},
    ...(source === undefined ? {} : { source }),
  };
}

function labelsOf(value: unknown): Readonly<Record<string, string>> {
  const labels = asMap(value);
  if (labels === undefined) return NO_LABELS;
  const entries = Object.entries(labels);
  return Object.fromEntries(
    entries.map(([key, label]) => [key, typeof label === 'string' ? label : canonicalJson(label)]),
  );
}

function instructionsOf(value: unknown): Instructions | undefined {
  const given = asMap(value);
  if (given === undefined) return undefined;
  const steps = asList(given['steps']).flatMap((step) => {
    const [action, description] = [
      asText(step) ?? asText(member(asMap(step), 'action')),
      asText(member(asMap(step), 'description')),
    ];
    const text = [action, description].filter((part) => part !== undefined).join(': ');
    return text === '' ? [] : [text];
  });
  const [summary, url] = [asText(given['summary']), asText(given['documentation_url'])];
  return { ...(summary === undefined ? {} : { summary }), steps, ...(url === undefined ? {} : { url }) };
}

const PERIOD_HINTS: readonly (readonly [RegExp, (count: number) => string])[] = [
  [/^(\d+) ?(?:h|hours?)$/i, (count) => (count % 24 === 0 ? `${count / 24}d` : `PT${count}H`)],
  [/^(\d+) ?days?$/i, (count) => `${count}d`],
  [/^(\d+) ?weeks?$/i, (count) => `${count}w`],
  [/^(\d+) ?months?$/i, (count) => `${count}mo`],
  [/^(\d+) ?years?$/i, (count) => `${count}y`],
  [/^(\d+) ?min(?:utes?)?$/i, (count) => `PT${count}M`],
  [/^(\d+)$/, (count) => `${count}d`],
];

function periodHint(text: string): string | undefined {
  for (const [pattern, written] of PERIOD_HINTS) {
    const count = Number(pattern.exec(text.trim())?.[1] ?? 0);
    if (count > 0) return `did you mean ${JSON.stringify(written(count))}?`;
  }
  return undefined;
}
