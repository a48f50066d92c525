import { runInNewContext } from 'node:vm';
import { SecretZeroError } from '../core/errors.ts';
import type { SecretValue } from '../core/secret-value.ts';

/** A pattern longer than this is no check of a value's shape, but a program. */
const MAX_PATTERN = 1000;
/** Values longer than this are not matched: no pattern of a manifest is about them, and matching could take for ever. */
const MAX_VALUE = 65_536;
/** How long one match may take before the pattern is held to be at fault. */
const MATCH_LIMIT_MS = 250;
/** Above this, even a pattern without nested repetition is matched under the limit. */
const PLAIN_VALUE = 256;

export type ParsedValidation = { readonly pattern: RegExp } | { readonly problem: string; readonly hint: string };

/**
 * A `validation` as SecretZero's users write it: Python's `re.match`, so it must match from the beginning and need not reach the
 * end. Python's own spellings of named groups, of the ends of the text and of flags at the beginning are understood.
 */
export function parseValidation(text: string): ParsedValidation {
  if (text.length > MAX_PATTERN) {
    return {
      problem: `validation has ${text.length} characters, more than the ${MAX_PATTERN} allowed`,
      hint: 'check the shape of the value with a shorter pattern',
    };
  }
  const { body, flags } = translate(text);
  for (const unicode of ['u', '']) {
    try {
      return { pattern: new RegExp(`^(?:${body})`, flags + unicode) };
    } catch {
      // With the u flag JavaScript refuses escapes that Python allows (`\_`): the second try is without it.
    }
  }
  return {
    problem: 'validation is not a regular expression',
    hint: 'look for unclosed brackets and for stray ( ) [ ] { } * + ?, which need a backslash',
  };
}

/**
 * Holds a value against a `validation`. Throws `VALUE_INVALID` with `what` (a secret's name, a field) in its message; the value is
 * in no message, and neither is the part of it that did not match.
 */
export function assertValid(value: SecretValue, validation: string, what: string): void {
  const parsed = parseValidation(validation);
  if ('problem' in parsed) throw new SecretZeroError('VALUE_INVALID', parsed.problem, { hint: parsed.hint });
  if (value.length > MAX_VALUE) {
    throw new SecretZeroError('VALUE_INVALID', `the value of ${what} is too long to be held against its validation`, {
      hint: `a value with a validation may have ${MAX_VALUE} characters`,
    });
  }
  if (matches(value, parsed.pattern, what)) return;
  throw new SecretZeroError('VALUE_INVALID', `the value of ${what} does not match its validation`, {
    hint: `it must match ${JSON.stringify(validation)} from its beginning; it is not shown here`,
  });
}

function matches(value: SecretValue, pattern: RegExp, what: string): boolean {
  if (value.length <= PLAIN_VALUE && !canExplode(pattern.source)) return value.matches(pattern);
  try {
    // The engine cannot be interrupted but by the watchdog of a context; the value stays inside SecretValue all the same.
    return runInNewContext('match()', { match: () => value.matches(pattern) }, { timeout: MATCH_LIMIT_MS }) === true;
  } catch {
    throw new SecretZeroError('VALUE_INVALID', `the validation of ${what} takes too long to be matched`, {
      hint: 'a repetition inside a repetition, such as (a+)+, is the usual reason: write it without',
    });
  }
}

/** Whether matching could take more than a small power of the value's length: something that repeats is itself repeated. */
function canExplode(source: string): boolean {
  const plain = source.replace(/\\./gs, 'x').replace(/\[[^\]]*\]/g, 'x');
  const repetitions = plain.match(/[*+]|\{\d+,\d*\}/g)?.length ?? 0;
  return repetitions > 2 || /\)(?:[*+]|\{\d+(?:,\d*)?\})/.test(plain);
}

function translate(text: string): { readonly body: string; readonly flags: string } {
  const inline = /^\(\?([aimsux]+)\)/.exec(text);
  const flags = [...new Set(inline?.[1] ?? '')].filter((flag) => 'ims'.includes(flag)).join('');
  const body = (inline === null ? text : text.slice(inline[0].length))
    .replace(/\\A|\\Z|\\./gs, (pair) => (pair === '\\A' ? '^' : pair === '\\Z' ? '$' : pair))
    .replace(/\(\?P</g, '(?<')
    .replace(/\(\?P=([A-Za-z_]\w*)\)/g, '\\k<$1>');
  return { body, flags };
}
