import type { GeneratorKind } from '../core/catalog.ts';
import { anyOf, noneOf } from './character-set.ts';
import { configSchema, type Generator, type GeneratorConfig, type RandomSource } from './generator.ts';
import { Uniform } from './uniform.ts';

const UPPER = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';
const LOWER = 'abcdefghijklmnopqrstuvwxyz';
const NUMBER = '0123456789';

/**
 * ASCII punctuation without the three quotes, the backslash and `$`: with any of those no quoting is read alike by shells,
 * dotenv readers and configuration formats, and a password gains next to nothing by them. `special_characters` can bring them back.
 */
const SPECIAL = '!#%&()*+,-./:;<=>?@[]^_{|}~';

const SHORT = 12;
const MAX_LENGTH = 4096;

/** Tries to draw a password that has every class, before it is put together class by class. */
const DRAWS = 256;

const CLASSES = [
  { name: 'upper', min: 'min_upper' },
  { name: 'lower', min: 'min_lower' },
  { name: 'number', min: 'min_number' },
  { name: 'special', min: 'min_special' },
] as const;

const DEFAULTS = {
  length: 32,
  upper: true,
  lower: true,
  number: true,
  special: true,
  special_characters: SPECIAL,
  exclude_characters: '',
};

interface CharacterClass {
  readonly name: string;
  readonly characters: string;
  readonly min: number;
}

interface Shape {
  readonly length: number;
  readonly classes: readonly CharacterClass[];
  readonly alphabet: string;
}

const minimum = (name: string): Readonly<Record<string, unknown>> => ({
  type: 'integer',
  minimum: 0,
  maximum: MAX_LENGTH,
  description: `How many ${name} there are at least; 1 where the class is enabled.`,
});

const enabled = (what: string): Readonly<Record<string, unknown>> => ({
  type: 'boolean',
  default: true,
  description: `Whether ${what} occur, and then at least once.`,
});

/** A password in which every enabled class of characters occurs. */
export const randomPassword: Generator = {
  kind: 'random_password',
  available: true,
  summary: 'A random password in which every enabled class of characters occurs.',
  defaults: DEFAULTS,
  configSchema: configSchema({
    length: { type: 'integer', minimum: 1, maximum: MAX_LENGTH, default: 32, description: 'Number of characters.' },
    upper: enabled('capital letters A-Z'),
    lower: enabled('small letters a-z'),
    number: enabled('digits'),
    special: enabled('special characters'),
    special_characters: {
      type: 'string',
      pattern: '^[!-/:-@\\[-`{-~]+$',
      default: SPECIAL,
      description: 'The special characters to choose from: ASCII punctuation; by default without quotes and backslash.',
    },
    exclude_characters: { type: 'string', default: '', description: 'Characters that must not occur.' },
    min_upper: minimum('capital letters'),
    min_lower: minimum('small letters'),
    min_number: minimum('digits'),
    min_special: minimum('special characters'),
  }),
  entropyBits(config) {
    // A lower bound for every way of making it: the required characters at fixed places, the rest from the whole alphabet.
    const { length, classes, alphabet } = shape(config);
    const required = classes.reduce((sum, { min }) => sum + min, 0);
    if (alphabet.length === 0 || required > length) return 0;
    return classes.reduce(
      (bits, { min, characters }) => bits + (min === 0 ? 0 : min * Math.log2(characters.length)),
      (length - required) * Math.log2(alphabet.length),
    );
  },
  check,
  generate,
  patterns(config) {
    const { length, classes, alphabet } = shape(config);
    const required = classes.filter(({ min }) => min > 0);
    return [
      new RegExp(`^${anyOf(alphabet)}{${length}}$`),
      ...required.map(({ characters, min }) => new RegExp(`^(?:${noneOf(characters)}*${anyOf(characters)}){${min}}`)),
    ];
  },
};

function generate(config: GeneratorConfig, random: RandomSource): string {
  const fault = check(config).find(({ severity }) => severity === 'error');
  if (fault) throw new RangeError(fault.message);
  const { length, classes, alphabet } = shape(config);
  const uniform = new Uniform(random);
  // Drawn whole and drawn again where a class is missing, every allowed password is equally likely.
  for (let draw = 0; draw < DRAWS; draw += 1) {
    const text = uniform.text(alphabet, length);
    if (classes.every(({ characters, min }) => occurs(text, characters, min))) return text;
  }
  // Where the minimums fill nearly all of the length, that would hardly ever succeed; unpredictable it is all the same.
  const required = classes.flatMap(({ characters, min }) => [...uniform.text(characters, min)]);
  const rest = [...uniform.text(alphabet, length - required.length)];
  return uniform.shuffle([...required, ...rest]).join('');
}

function occurs(text: string, characters: string, min: number): boolean {
  let found = 0;
  for (let i = 0; found < min && i < text.length; i += 1) if (characters.includes(text.charAt(i))) found += 1;
  return found >= min;
}

function check(config: GeneratorConfig): ReturnType<NonNullable<GeneratorKind['check']>> {
  const { length, classes, alphabet } = shape(config);
  const problems: ReturnType<typeof check>[number][] = [];
  const error = (key: string, message: string, hint: string): void => {
    problems.push({ severity: 'error', key, message, hint });
  };
  if (!Number.isInteger(length) || length < 1 || length > MAX_LENGTH) {
    error('length', `length must be a whole number from 1 to ${MAX_LENGTH}`, 'the default is 32');
    return problems;
  }
  for (const { name, min } of CLASSES) {
    if (classes.some((one) => one.name === name) || !(Number(config[min] ?? 0) > 0)) continue;
    error(
      min,
      `${min} asks for characters of a class that ${name}: false leaves out`,
      `set ${name}: true or remove ${min}`,
    );
  }
  if (classes.length === 0) {
    error('upper', 'no class of characters is enabled', 'enable at least one of upper, lower, number, special');
    return problems;
  }
  for (const { name, characters } of classes) {
    if (characters !== '') continue;
    error(
      'exclude_characters',
      `every character of the class ${name} is excluded`,
      `exclude fewer characters, or say ${name}: false`,
    );
  }
  const required = classes.reduce((sum, { min }) => sum + min, 0);
  if (required > length) {
    error(
      'length',
      `length ${length} is less than the ${required} characters that the enabled classes need`,
      `set length to ${required} or more, or enable fewer classes`,
    );
  }
  if (problems.length === 0 && alphabet.length === 1) {
    error('exclude_characters', 'only one character is left to choose from', 'exclude fewer characters');
  }
  if (problems.length === 0 && length < SHORT) {
    problems.push({
      severity: 'warning',
      key: 'length',
      message: `a password of ${length} characters can be guessed`,
      hint: `use ${SHORT} or more; the default is 32`,
    });
  }
  return problems;
}

function shape(config: GeneratorConfig): Shape {
  const filled: Readonly<Record<string, unknown>> = { ...DEFAULTS, ...config };
  const excluded = new Set(String(filled['exclude_characters']));
  const characters: Readonly<Record<string, string>> = {
    upper: UPPER,
    lower: LOWER,
    number: NUMBER,
    special: [...new Set(String(filled['special_characters']))].join(''),
  };
  const classes = CLASSES.flatMap(({ name, min }): CharacterClass[] => {
    if (filled[name] !== true) return [];
    const left = [...(characters[name] ?? '')].filter((character) => !excluded.has(character)).join('');
    return [{ name, characters: left, min: Number(filled[min] ?? 1) }];
  });
  return {
    length: Number(filled['length']),
    classes,
    alphabet: classes.map((one) => one.characters).join(''),
  };
}
