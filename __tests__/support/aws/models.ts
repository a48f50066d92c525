import { readFileSync } from 'node:fs';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';

interface Models {
  readonly operations: Readonly<
    Record<string, { readonly input?: string; readonly output?: string; readonly errors: readonly string[] }>
  >;
  readonly $defs: Readonly<Record<string, unknown>>;
}

const models = JSON.parse(readFileSync(new URL('models.json', import.meta.url), 'utf8')) as Models;
const ajv = new Ajv2020({ strict: false, allErrors: true });
ajv.addSchema({ $id: 'aws', $defs: models.$defs });
const compiled = new Map<string, ValidateFunction>();

/** Errors that AWS can give for whatever is asked, besides those of its model. */
const COMMON = ['AccessDeniedException', 'ThrottlingException', 'ValidationException', 'ExpiredTokenException'];

function faults(ref: string | undefined, data: unknown): string[] {
  if (ref === undefined) return [];
  const validate = compiled.get(ref) ?? ajv.compile({ $ref: `aws${ref}` });
  compiled.set(ref, validate);
  return validate(data) ? [] : (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}

/** What is wrong with a request by AWS's own description of it; `target` as in the header `x-amz-target`. */
export function requestFaults(target: string, input: unknown): string[] {
  const operation = models.operations[target];
  return operation === undefined
    ? [`${target}: no such operation`]
    : faults(operation.input, input).map((each) => `${target}: ${each}`);
}

/** What is wrong with an answer that a test gives. */
export function answerFaults(target: string, output: unknown): string[] {
  return faults(models.operations[target]?.output, output).map((each) => `${target} answers: ${each}`);
}

/** Whether AWS can answer so. */
export function canFail(target: string, error: string): boolean {
  return COMMON.includes(error) || (models.operations[target]?.errors ?? []).includes(error);
}

/** What the SDK sends, which is bytes. */
export function bodyOf(init: RequestInit | undefined): Readonly<Record<string, unknown>> {
  const body = init?.body;
  const text = body instanceof Uint8Array ? new TextDecoder().decode(body) : body;
  return JSON.parse(text as string) as Readonly<Record<string, unknown>>;
}

/** A `fetch` that holds every request of AWS's JSON protocol against the models before it is sent on. */
export function checked(send: typeof fetch, violations: string[]): typeof fetch {
  return (input, init) => {
    const target = new Headers(init?.headers).get('x-amz-target');
    if (target !== null) violations.push(...requestFaults(target, bodyOf(init)));
    return send(input, init);
  };
}
