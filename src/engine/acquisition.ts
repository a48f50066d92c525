import { type ErrorCode, SecretZeroError } from '../core/errors.ts';
import type { DesiredField, DesiredSecret, Making } from '../core/model.ts';
import { fieldKey } from '../core/names.ts';
import type { Problem, Waiting } from '../core/plan-types.ts';
import type { SecretValue } from '../core/secret-value.ts';
import { assertValid } from '../generators/validation.ts';

/** A whole value shorter than this cannot be masked in a log, so it is refused for secret fields. */
const MIN_SECRET_LENGTH = 4;

/** A value of this run, pinned: everything made from it in this run sees the same one. */
export interface Pinned {
  readonly value: SecretValue;
  readonly generation: number;
  /** Bits that its making guarantees; none for one that was given or read. */
  readonly entropyBits: number;
}

/** A field whose value could not be come by. */
export class AcquisitionError extends Error {
  readonly problem: Problem;
  /** What a person has to give first; without it, it has failed. */
  readonly waiting: readonly Waiting[] | undefined;

  constructor(problem: Problem, waiting?: readonly Waiting[]) {
    super(problem.message);
    this.problem = problem;
    this.waiting = waiting;
  }
}

/** The pattern that a value which is given has to match, where there is one. */
export function validationOf(making: Making): string | undefined {
  return making.how === 'human' || making.how === 'compose' ? making.validation : undefined;
}

/** Throws AcquisitionError for a value that does not match its field's pattern. */
export function assertMatches(secret: DesiredSecret, field: DesiredField, value: SecretValue): void {
  const pattern = validationOf(field.making);
  if (pattern === undefined) return;
  try {
    assertValid(value, pattern, fieldKey(secret.name, field.name));
  } catch (error) {
    if (error instanceof SecretZeroError) throw new AcquisitionError(problemOf(error));
    throw error;
  }
}

/** The limits of every target, before anything is written anywhere. Throws AcquisitionError. */
export function assertFits(secret: DesiredSecret, field: DesiredField, value: SecretValue): void {
  const name = fieldKey(secret.name, field.name);
  const fail = (code: ErrorCode, message: string, hint?: string): never => {
    throw new AcquisitionError({ code, message, ...(hint === undefined ? {} : { hint }) });
  };
  if (value.length === 0) fail('VALUE_EMPTY', `the value of ${name} is empty`);
  if (field.secret && value.length < MIN_SECRET_LENGTH) {
    fail(
      'VALUE_TOO_SHORT',
      `the value of ${name} has fewer than ${MIN_SECRET_LENGTH} characters`,
      'so short a value cannot be masked in a log; mark the field `secret: false` if it is none',
    );
  }
  for (const target of secret.targets) {
    if (target.field !== field.name) continue;
    const { minValueBytes, maxValueBytes, alphabet } = target.capabilities;
    const size = value.byteLength;
    if (size > maxValueBytes)
      fail('VALUE_TOO_LARGE', `the value of ${name} has ${size} bytes; ${target.id} takes ${maxValueBytes}`);
    if (size < minValueBytes)
      fail('VALUE_TOO_SHORT', `the value of ${name} has ${size} bytes; ${target.id} needs ${minValueBytes}`);
    if (alphabet && !value.matches(alphabet))
      fail('VALUE_INVALID', `the value of ${name} has characters that ${target.id} does not take`);
  }
}

/** An error as a problem of a step. */
export function problemOf({ code, message, hint }: SecretZeroError): Problem {
  return { code, message, ...(hint === undefined ? {} : { hint }) };
}
