import { didYouMean } from '../core/nearest.ts';
import type { FaultList } from './faults.ts';
import { readOldBoolean } from './scalar.ts';
import type { Path, YamlSource } from './source.ts';
import { hasTemplate } from './template.ts';
import { type ValidationError, validatorOf } from './validators.ts';
import { asMap, describe, describeKind, member } from './values.ts';

export interface CheckContext {
  readonly faults: FaultList;
  readonly source: YamlSource;
  /** Texts that could not be reckoned, or wait for the environment; what they will be is not known, so they satisfy every rule. */
  readonly excused: (text: string) => boolean;
  /** Whether what stands at a place came out of a template, so that `8080` may serve where text is asked for. */
  readonly fromTemplate?: (path: Path) => boolean;
  /** Whether what stands at a place may be shown in a message. */
  readonly showable?: (path: Path) => boolean;
}

/** Any text with a template in it, before templates are reckoned. */
export const excuseTemplates = hasTemplate;

const SUMMARIES = new Set(['if', 'anyOf', 'oneOf', 'not']);

/**
 * Holds a value against a precompiled schema and reports every fault with its place. Text that says a number or a boolean where one
 * is asked for is turned into it, in the tree; the boolean words of YAML 1.1 as well, with a warning. A kind without a precompiled
 * schema (one that a test brings along) is not checked. Whether nothing was wrong. Throws `ValidatorsMissing`.
 */
export function checkSchema(validator: string, value: unknown, path: Path, context: CheckContext): boolean {
  const validate = validatorOf(validator);
  if (validate === undefined || validate(value)) return true;
  let errors = validate.errors ?? [];
  let changed = false;
  for (const error of errors) if (error.keyword === 'type' && coerce(error, value, path, context)) changed = true;
  if (changed) errors = validate(value) ? [] : (validate.errors ?? []);
  const plain = errors.filter((error) => !isExcused(error, context));
  const reported = plain.filter((error) => !SUMMARIES.has(error.keyword));
  for (const error of reported.length > 0 ? reported : plain) report(error, value, path, context);
  return plain.length === 0;
}

function isExcused(error: ValidationError, context: CheckContext): boolean {
  return typeof error.data === 'string' && context.excused(error.data);
}

/** Puts what the text means in its place; whether it did. */
function coerce(error: ValidationError, root: unknown, base: Path, context: CheckContext): boolean {
  const types = [error.params['type']].flat();
  const steps = pointerSteps(error.instancePath, root);
  const path = [...base, ...steps];
  const { data } = error;
  let value: unknown;
  if (typeof data === 'string') {
    if ((types.includes('integer') || types.includes('number')) && /^[-+]?\d{1,15}(?:\.\d{1,15})?$/.test(data))
      value = Number(data);
    else if (types.includes('boolean')) {
      value = data === 'true' || data === 'false' ? data === 'true' : readOldBoolean(data);
      if (value !== undefined && data !== 'true' && data !== 'false') {
        context.faults.warn(
          'MANIFEST_STYLE',
          { source: context.source, path },
          `${describe(data)} is read as ${String(value)}, as YAML 1.1 did`,
          {
            hint: `write ${String(value)}`,
          },
        );
      }
    }
  } else if (
    (typeof data === 'number' || typeof data === 'boolean') &&
    types.includes('string') &&
    context.fromTemplate?.(path) === true
  ) {
    value = String(data);
  }
  const last = steps.at(-1);
  if (value === undefined || last === undefined) return false;
  let container = root as Record<string | number, unknown>;
  for (const step of steps.slice(0, -1)) container = container[step] as Record<string | number, unknown>;
  container[last] = value;
  return true;
}

function report(error: ValidationError, root: unknown, base: Path, context: CheckContext): void {
  const { faults, source } = context;
  const path = [...base, ...pointerSteps(error.instancePath, root)];
  const place = { source, path };
  const found = (context.showable?.(path) ?? true) ? describe(error.data) : describeKind(error.data);
  const about = typeof error.parentSchema?.['description'] === 'string' ? error.parentSchema['description'] : undefined;
  switch (error.keyword) {
    case 'additionalProperties': {
      const key = String(error.params['additionalProperty']);
      const allowed = Object.keys(asMap(error.parentSchema?.['properties']) ?? {});
      const near = didYouMean(key, allowed);
      faults.add(
        'MANIFEST_UNKNOWN_KEY',
        { source, path: [...path, key] },
        `the key ${JSON.stringify(clip(key))} is not known here`,
        {
          at: 'key',
          hint: `${near === undefined ? '' : `${near} `}${allowed.length === 0 ? 'no keys are allowed here' : `allowed: ${allowed.join(', ')}`}`,
        },
      );
      return;
    }
    case 'required': {
      const key = String(error.params['missingProperty']);
      const meaning = member(asMap(member(asMap(error.parentSchema?.['properties']), key)), 'description');
      faults.add('MANIFEST_INVALID', place, `${JSON.stringify(key)} is missing here`, {
        ...(typeof meaning === 'string' ? { hint: `${key}: ${meaning}` } : {}),
      });
      return;
    }
    case 'type': {
      const types = [error.params['type']].flat().map(String);
      const quote = types.includes('string') && (typeof error.data === 'number' || typeof error.data === 'boolean');
      const advice = quote ? `if it is text, put it in quotes: "${String(error.data)}"` : about;
      faults.add('MANIFEST_INVALID', place, `${wordsFor(types)} is expected here, and ${found} was found`, {
        hint: advice,
      });
      return;
    }
    case 'enum': {
      const allowed = (error.params['allowedValues'] as readonly unknown[]).map(String);
      const near = typeof error.data === 'string' ? didYouMean(error.data, allowed) : undefined;
      faults.add('MANIFEST_INVALID', place, `one of ${allowed.join(', ')} is expected here, and ${found} was found`, {
        hint: near ?? about,
      });
      return;
    }
    default: {
      const rule = RULES[error.keyword]?.(error.params) ?? error.message ?? 'it does not fit';
      faults.add('MANIFEST_INVALID', place, `${rule}, and ${found} was found`, { hint: about });
    }
  }
}

const RULES: Readonly<Record<string, (params: Readonly<Record<string, unknown>>) => string>> = {
  minimum: ({ limit }) => `at least ${String(limit)} is expected here`,
  maximum: ({ limit }) => `at most ${String(limit)} is allowed here`,
  exclusiveMinimum: ({ limit }) => `more than ${String(limit)} is expected here`,
  exclusiveMaximum: ({ limit }) => `less than ${String(limit)} is expected here`,
  minLength: ({ limit }) =>
    limit === 1 ? 'text that is not empty is expected here' : `at least ${String(limit)} characters are expected here`,
  maxLength: ({ limit }) => `at most ${String(limit)} characters are allowed here`,
  minItems: ({ limit }) => `at least ${String(limit)} entries are expected here`,
  maxItems: ({ limit }) => `at most ${String(limit)} entries are allowed here`,
  minProperties: ({ limit }) => `at least ${String(limit)} ${limit === 1 ? 'entry is' : 'entries are'} expected here`,
  maxProperties: ({ limit }) => `at most ${String(limit)} entries are allowed here`,
  uniqueItems: () => 'entries that differ are expected here',
  pattern: ({ pattern }) => `text like ${String(pattern)} is expected here`,
  const: ({ allowedValue }) => `${describe(allowedValue)} is expected here`,
  anyOf: () => 'another form is expected here',
  oneOf: () => 'another form is expected here',
};

const TYPE_WORDS: Readonly<Record<string, string>> = {
  object: 'a map',
  array: 'a list',
  string: 'text',
  integer: 'a whole number',
  number: 'a number',
  boolean: 'true or false',
};

function wordsFor(types: readonly string[]): string {
  const words = types.filter((type) => type !== 'null').map((type) => TYPE_WORDS[type] ?? type);
  return words.length > 1 ? `${words.slice(0, -1).join(', ')} or ${words.at(-1)}` : (words[0] ?? 'nothing');
}

/** Keys and indexes of a JSON pointer; the tree tells indexes from keys that are numbers. */
function pointerSteps(pointer: string, root: unknown): (string | number)[] {
  if (pointer === '') return [];
  let value = root;
  return pointer
    .slice(1)
    .split('/')
    .map((part) => {
      const key = part.replace(/~1/g, '/').replace(/~0/g, '~');
      const index = Array.isArray(value);
      if (typeof value === 'object' && value !== null) value = (value as Record<string, unknown>)[key];
      return index ? Number(key) : key;
    });
}

function clip(text: string): string {
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}
