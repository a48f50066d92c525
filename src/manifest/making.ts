import { canonicalJson } from '../core/canonical.ts';
import type { Making, Segment } from '../core/model.ts';
import { didYouMean } from '../core/nearest.ts';
import { type BuildContext, checkConfig, placeOf } from './build-context.ts';
import type { Place } from './faults.ts';
import { type GeneratorSpec, GIVEN_KINDS } from './generator-spec.ts';
import { interpolate } from './interpolate.ts';
import { issueOf } from './issuing.ts';
import { isForbiddenOutsideCredentials } from './names.ts';
import { type ReadPlace, readPlace } from './provider-read.ts';
import { validatorName } from './schema-names.ts';
import type { Deferred } from './scope.ts';
import type { Path } from './source.ts';
import { hasTemplate } from './template.ts';
import { asMap, asText } from './values.ts';

/** Names of all secrets with the names of their fields, which references are looked up in. */
export type SecretTable = ReadonlyMap<string, readonly string[]>;

export interface Made {
  readonly making: Making;
  /** Secrets that the value is made from. */
  readonly parts: readonly string[];
}

const NOTHING: readonly string[] = [];

/** How a field's value comes to be, from its kind alone. */
export function makingOf(context: BuildContext, spec: GeneratorSpec, table: SecretTable, field: string): Made {
  if (spec.generator === undefined) return { making: { how: 'unavailable', kind: spec.kind }, parts: NOTHING };
  if (spec.generator.issuer !== undefined)
    return { making: issueOf(context, spec, field) ?? { how: 'unavailable', kind: spec.kind }, parts: NOTHING };
  if (!GIVEN_KINDS.has(spec.kind))
    return { making: { how: 'generate', kind: spec.kind, config: spec.config }, parts: NOTHING };
  const validation = asText(spec.config['validation']);
  const key = spec.config['default'] === undefined || spec.config['default'] === null ? 'value' : 'default';
  const composed = composedOf(context, spec.config[key], placeOf(context, [...spec.path, key]), table);
  const checked = validation === undefined ? {} : { validation };
  if (composed === undefined) return { making: { how: 'human', ...checked }, parts: NOTHING };
  return { making: { how: 'compose', segments: composed.segments, ...checked }, parts: composed.parts };
}

interface Composition {
  readonly segments: readonly Segment[];
  readonly parts: readonly string[];
}

/** A given value as segments; `undefined` where nothing is given and a person is to be asked. */
function composedOf(context: BuildContext, value: unknown, place: Place, table: SecretTable): Composition | undefined {
  if (value === undefined || value === null || value === '') return undefined;
  const text = (plain: string): Composition => ({ segments: [{ type: 'text', text: plain }], parts: NOTHING });
  if (typeof value === 'object') return text(canonicalJson(interpolate(context, value, [...place.path])));
  if (typeof value !== 'string' || !hasTemplate(value)) return text(String(value));
  const result = context.scope.evaluate(value, place, { credential: true, references: true });
  if (result.kind === 'failed') return text('');
  if (result.kind === 'value') {
    if (result.value === '' || result.value === null) return undefined;
    return text(typeof result.value === 'object' ? canonicalJson(result.value) : String(result.value));
  }
  const parts = new Set<string>();
  const segments = result.parts.flatMap((part): readonly Segment[] => {
    if (part.type !== 'path') return [part];
    const ref = reference(context, part, place, table);
    if (ref === undefined) return [];
    parts.add(ref.secret);
    return [{ type: 'ref', ...ref }];
  });
  return { segments, parts: [...parts] };
}

/** The secret and field that `{{ a.b.c }}` names: names may have points in them, so the longest name that fits is meant. */
function reference(
  context: BuildContext,
  { steps, raw }: Extract<Deferred, { type: 'path' }>,
  place: Place,
  table: SecretTable,
): { readonly secret: string; readonly field: string } | undefined {
  for (let length = steps.length; length > 0; length -= 1) {
    const secret = steps.slice(0, length).join('.');
    const fields = table.get(secret);
    if (fields === undefined) continue;
    const field = fieldOf(context, secret, fields, steps.slice(length).join('.'), { raw, place });
    return field === undefined ? undefined : { secret, field };
  }
  const name = steps.join('.');
  const variable = context.scope.names.includes(steps[0] ?? '');
  const hint = variable
    ? `did you mean {{ var.${name} }}?`
    : steps[0] === 'env'
      ? `did you mean \${${steps.slice(1).join('.')}}?`
      : undefined;
  context.faults.add('MANIFEST_UNKNOWN_REFERENCE', place, `${raw} names no secret of this manifest`, {
    within: { text: raw, nth: 0 },
    hint:
      hint ??
      didYouMean(name, table.keys()) ??
      didYouMean(steps[0] ?? '', table.keys()) ??
      'a variable is written {{ var.name }}',
  });
  return undefined;
}

function fieldOf(
  context: BuildContext,
  secret: string,
  fields: readonly string[],
  wanted: string,
  at: { readonly raw: string; readonly place: Place },
): string | undefined {
  if (wanted === '' && fields.length === 1) return fields[0];
  if (fields.includes(wanted)) return wanted;
  const [name, within] = [JSON.stringify(secret), { text: at.raw, nth: 0 }];
  const message =
    wanted === ''
      ? `the secret ${name} has several fields, and none is named`
      : `the secret ${name} has no field ${JSON.stringify(wanted)}`;
  context.faults.add('MANIFEST_UNKNOWN_REFERENCE', at.place, message, {
    within,
    hint: didYouMean(wanted, fields) ?? `known: ${fields.join(', ')}`,
  });
  return undefined;
}

export interface SourceSpec {
  readonly kind: string;
  readonly available: boolean;
  readonly config: Readonly<Record<string, unknown>>;
  readonly raw: Readonly<Record<string, unknown>>;
  readonly required: boolean;
  readonly parts: readonly string[];
  /** For `provider_read`. */
  readonly reads?: ReadPlace;
}

/** Checks a secret's `source`; `undefined` where there is none, or none that can be used. */
export function sourceSpec(
  context: BuildContext,
  secret: string,
  value: unknown,
  raw: unknown,
  path: Path,
  table: SecretTable,
): SourceSpec | undefined {
  const source = asMap(value);
  const kind = asText(source?.['kind']);
  if (source === undefined || kind === undefined) return undefined;
  const known = context.kinds.catalog.sources;
  const found = known.get(kind);
  if (found === undefined) {
    context.faults.add(
      'MANIFEST_UNKNOWN_KIND',
      placeOf(context, [...path, 'kind']),
      `there is no kind of source ${JSON.stringify(kind)}`,
      {
        hint: didYouMean(kind, known.keys()) ?? `known: ${[...known.keys()].join(', ')}`,
      },
    );
    return undefined;
  }
  const config = asMap(source['config']) ?? {};
  const spec = { kind, config, raw: asMap(asMap(raw)?.['config']) ?? {}, required: source['required'] !== false };
  if (!found.available) {
    context.faults.warn(
      'MANIFEST_UNAVAILABLE',
      placeOf(context, [...path, 'kind']),
      `the source ${kind} is not available in this version`,
      {
        hint: 'the manifest is right, but this secret cannot be read yet',
      },
    );
    return { ...spec, available: false, parts: NOTHING };
  }
  if (!checkConfig(context, validatorName.source(kind), config, [...path, 'config'])) return undefined;
  if (kind === 'provider_read') {
    const reads = readPlace(context, secret, config, [...path, 'config']);
    if (reads === undefined) return undefined;
    return reads === 'unavailable'
      ? { ...spec, available: false, parts: NOTHING }
      : { ...spec, available: true, parts: NOTHING, reads };
  }
  return { ...spec, available: true, parts: sourceParts(context, kind, config, [...path, 'config'], table) };
}

function sourceParts(
  context: BuildContext,
  kind: string,
  config: Readonly<Record<string, unknown>>,
  path: Path,
  table: SecretTable,
): readonly string[] {
  const name = asText(config['name']);
  if (kind === 'env' && name !== undefined && isForbiddenOutsideCredentials(name)) {
    context.faults.add(
      'MANIFEST_INVALID',
      placeOf(context, [...path, 'name']),
      `the environment variable ${name} is never read as a source`,
      {
        hint: 'ACTIONS_*, INPUT_*, SECRETZERO_*, RUNNER_* and GITHUB_TOKEN belong to the run; use another name',
      },
    );
  }
  const secret = asText(config['secret']);
  if (kind !== 'secret_ref' || secret === undefined || context.scope.kept.has(secret)) return NOTHING;
  const fields = table.get(secret);
  if (fields === undefined) {
    context.faults.add(
      'MANIFEST_UNKNOWN_REFERENCE',
      placeOf(context, [...path, 'secret']),
      `there is no secret ${JSON.stringify(secret)} in this manifest`,
      {
        hint: didYouMean(secret, table.keys()) ?? 'declare it, or read the value from env or file',
      },
    );
    return NOTHING;
  }
  const field = asText(config['field']) ?? '';
  const at = field === '' ? 'secret' : 'field';
  fieldOf(context, secret, fields, field, {
    raw: field === '' ? secret : field,
    place: placeOf(context, [...path, at]),
  });
  return [secret];
}
