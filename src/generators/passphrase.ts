import { configSchema, type Generator } from './generator.ts';
import { Uniform } from './uniform.ts';

/** Length of the word list; here as well, so that a manifest is checked without the list being loaded. */
export const WORD_COUNT = 7772;

const DEFAULTS = { words: 6, separator: '-', capitalize: false };
const MAX_WORDS = 64;
const WEAK_WORDS = 5;

/** Words for a person to read out or to type. */
export const passphrase: Generator = {
  kind: 'passphrase',
  available: true,
  summary: 'Random English words of the EFF long list, 12.9 bits a word.',
  defaults: DEFAULTS,
  configSchema: configSchema({
    words: {
      type: 'integer',
      minimum: 1,
      maximum: MAX_WORDS,
      default: DEFAULTS.words,
      description: 'Number of words; 6 have 77 bits, 10 have 129.',
    },
    separator: {
      type: 'string',
      maxLength: 16,
      default: DEFAULTS.separator,
      description: 'What stands between the words; may be empty.',
    },
    capitalize: { type: 'boolean', default: false, description: 'Whether each word begins with a capital letter.' },
  }),
  // No word begins another one, so two different choices never read the same, whatever the separator.
  entropyBits: (config) => wordCount(config) * Math.log2(WORD_COUNT),
  check(config) {
    const words = wordCount(config);
    if (!Number.isInteger(words) || words < 1 || words > MAX_WORDS) {
      const message = `words must be a whole number from 1 to ${MAX_WORDS}`;
      return [{ severity: 'error', key: 'words', message, hint: `the default is ${DEFAULTS.words}` }];
    }
    if (words >= WEAK_WORDS) return [];
    return [
      {
        severity: 'warning',
        key: 'words',
        message: `a passphrase of ${words} ${words === 1 ? 'word' : 'words'} can be guessed`,
        hint: `use ${WEAK_WORDS} or more; the default is ${DEFAULTS.words}`,
      },
    ];
  },
  async generate(config, random) {
    const fault = passphrase.check?.(config).find(({ severity }) => severity === 'error');
    if (fault) throw new RangeError(fault.message);
    const { WORDS } = await import('./words.ts');
    const uniform = new Uniform(random);
    const filled: Readonly<Record<string, unknown>> = { ...DEFAULTS, ...config };
    const words: string[] = [];
    for (let i = 0; i < wordCount(config); i += 1) {
      const word = WORDS[uniform.below(WORDS.length)] as string;
      words.push(filled['capitalize'] === true ? word.charAt(0).toUpperCase() + word.slice(1) : word);
    }
    return words.join(String(filled['separator']));
  },
  patterns(config) {
    const filled: Readonly<Record<string, unknown>> = { ...DEFAULTS, ...config };
    const separator = String(filled['separator']);
    const count = wordCount(config);
    const word = filled['capitalize'] === true ? '[A-Z][a-z]{2,8}' : '[a-z]{3,9}';
    // Where the separator could be part of a word, the words cannot be told apart: their number says how long they are together.
    if (/^[a-z]*$/i.test(separator)) {
      const between = separator.length * (count - 1);
      return [new RegExp(`^[A-Za-z]{${3 * count + between},${9 * count + between}}$`)];
    }
    const literal = separator.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&');
    return [new RegExp(`^${word}(?:${literal}${word}){${count - 1}}$`)];
  },
};

function wordCount(config: Readonly<Record<string, unknown>>): number {
  return Number(config['words'] ?? DEFAULTS.words);
}
