import { anyOf } from './character-set.ts';
import { configSchema, type Generator, type GeneratorConfig } from './generator.ts';
import { Uniform } from './uniform.ts';

const UPPER = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';
const LOWER = 'abcdefghijklmnopqrstuvwxyz';
const DIGITS = '0123456789';

const CHARSETS: Readonly<Record<string, string>> = {
  alphanumeric: UPPER + LOWER + DIGITS,
  alpha: UPPER + LOWER,
  numeric: DIGITS,
  hex: `${DIGITS}abcdef`,
  base64url: `${UPPER}${LOWER}${DIGITS}-_`,
  // SecretZero's documents use it, where it quietly meant alphanumeric: here it is base64's own alphabet, without padding.
  base64: `${UPPER}${LOWER}${DIGITS}+/`,
};

const DEFAULTS = { length: 32, charset: 'alphanumeric' };
const MAX_LENGTH = 4096;
/** Below this, all values can be tried within days. */
const WEAK_BITS = 64;

/** Characters of one alphabet, each independent of the others. */
export const randomString: Generator = {
  kind: 'random_string',
  available: true,
  summary: 'Random characters of one alphabet.',
  defaults: DEFAULTS,
  configSchema: configSchema({
    length: { type: 'integer', minimum: 1, maximum: MAX_LENGTH, default: 32, description: 'Number of characters.' },
    charset: {
      enum: Object.keys(CHARSETS),
      default: 'alphanumeric',
      description: 'The alphabet: the length counts its characters, and base64 has no padding.',
    },
  }),
  entropyBits(config) {
    const { length, alphabet } = shape(config);
    return alphabet === '' ? 0 : length * Math.log2(alphabet.length);
  },
  check(config) {
    const { length, alphabet } = shape(config);
    if (alphabet === '') {
      return [
        {
          severity: 'error',
          key: 'charset',
          message: 'charset is not one that is known',
          hint: `allowed: ${Object.keys(CHARSETS).join(', ')}`,
        },
      ];
    }
    if (!Number.isInteger(length) || length < 1 || length > MAX_LENGTH) {
      const message = `length must be a whole number from 1 to ${MAX_LENGTH}`;
      return [{ severity: 'error', key: 'length', message, hint: 'the default is 32' }];
    }
    const bits = length * Math.log2(alphabet.length);
    if (bits >= WEAK_BITS) return [];
    const enough = Math.ceil(WEAK_BITS / Math.log2(alphabet.length));
    return [
      {
        severity: 'warning',
        key: 'length',
        message: `${length} characters of this charset have ${Math.floor(bits)} bits and can be guessed`,
        hint: `use ${enough} or more; the default is 32`,
      },
    ];
  },
  generate(config, random) {
    const fault = randomString.check?.(config).find(({ severity }) => severity === 'error');
    if (fault) throw new RangeError(fault.message);
    const { length, alphabet } = shape(config);
    return new Uniform(random).text(alphabet, length);
  },
  patterns(config) {
    const { length, alphabet } = shape(config);
    return [new RegExp(`^${anyOf(alphabet)}{${length}}$`)];
  },
};

function shape(config: GeneratorConfig): { readonly length: number; readonly alphabet: string } {
  const filled: Readonly<Record<string, unknown>> = { ...DEFAULTS, ...config };
  const charset = String(filled['charset']);
  return {
    length: Number(filled['length']),
    alphabet: Object.hasOwn(CHARSETS, charset) ? (CHARSETS[charset] ?? '') : '',
  };
}
