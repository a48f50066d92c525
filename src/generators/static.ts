import type { GeneratorKind } from '../core/catalog.ts';
import { configSchema } from './generator.ts';
import { parseValidation } from './validation.ts';

/** A map or a list is kept as JSON. */
const VALUE = { type: ['string', 'number', 'boolean', 'object', 'array', 'null'] };

/** A value that is given, by the manifest, the environment or a person; never made here. */
export const staticKind: GeneratorKind = {
  kind: 'static',
  available: true,
  summary: 'A value that is given: by the manifest, by the environment or by a person.',
  defaults: {},
  configSchema: configSchema({
    default: {
      ...VALUE,
      description: 'The value; ${NAME} reads the environment. Left out or empty: a person is asked.',
    },
    value: { ...VALUE, description: 'Another name of default.' },
    validation: {
      type: 'string',
      description:
        'A regular expression that the value must match from its beginning (end it with $ for the whole value).',
    },
    rotation_period: {
      type: 'string',
      description: "Without effect: it belongs to the secret. SecretZero's own example has it here.",
    },
    prompt_on_empty: {
      type: 'boolean',
      default: true,
      description: 'Whether a person is asked where no value is given.',
    },
  }),
  entropyBits: () => 0,
  check(config) {
    const problems: ReturnType<NonNullable<GeneratorKind['check']>>[number][] = [];
    if (config['default'] !== undefined && config['default'] !== null && config['value'] !== undefined) {
      problems.push({
        severity: 'error',
        key: 'value',
        message: 'default and value are two names of one thing, and both are given',
        hint: 'keep one of them',
      });
    }
    const pattern = config['validation'];
    if (typeof pattern === 'string') {
      const parsed = parseValidation(pattern);
      if ('problem' in parsed) {
        problems.push({ severity: 'error', key: 'validation', message: parsed.problem, hint: parsed.hint });
      }
    }
    if (config['rotation_period'] !== undefined) {
      problems.push({
        severity: 'warning',
        key: 'rotation_period',
        message: 'rotation_period has no effect inside config',
        hint: 'write it beside name and kind of the secret',
      });
    }
    return problems;
  },
};
