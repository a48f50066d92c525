import type { LocateInput, LocateProblem } from '../../core/catalog.ts';
import { text } from './place.ts';

/** Names of a secret and its field have to fit into one tag, with the rest of a mark. */
const MOST_OF_NAMES = 140;
/** Tags are limited: so many values of ours one object holds. */
export const MOST_KEYS = 30;

/** Where in a JSON object a value is, or what is wrong with that. `undefined`: the value has its place for itself. */
export function objectKey({ config, secret, field, multiField }: LocateInput): string | undefined | LocateProblem {
  const format = text(config['format']) ?? (text(config['key']) === undefined ? 'raw' : 'json');
  const written = text(config['key']);
  if (format === 'raw') {
    if (written === undefined) return undefined;
    return { key: 'key', message: 'format raw has no keys', hint: 'leave format out, or say json' };
  }
  const key = written ?? (multiField ? field : secret);
  if (!/^[\w.\-/+=@]{1,100}$/.test(key)) {
    return {
      key: 'key',
      message: `${JSON.stringify(key.slice(0, 60))} cannot be marked as a key`,
      hint: 'it has 1 to 100 letters, digits and _ . - / + = @',
    };
  }
  if (secret.length + field.length > MOST_OF_NAMES) {
    return {
      key: 'format',
      message: `the names of the secret and the field have more than ${MOST_OF_NAMES} characters: too many to be marked in a tag`,
      hint: 'use format raw, or shorter names',
    };
  }
  return key;
}
