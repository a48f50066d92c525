import { awsError } from './answers.ts';
import { answerFaults, bodyOf, canFail, requestFaults } from './models.ts';

type Input = Readonly<Record<string, unknown>>;

/** What a test answers to one operation: an output, or the name of an error. */
export type Answerer = (input: Input) => object | string;

export interface AwsStub {
  readonly fetch: typeof fetch;
  /** Operations in the order in which they were asked for. */
  readonly asked: { readonly operation: string; readonly input: Input; readonly host: string }[];
  /** What a request, or an answer of the test, has that AWS's models do not. */
  readonly violations: string[];
}

/** AWS's JSON protocol with answers of a test's own, each request and answer held against AWS's service models. */
export function awsStub(operations: Readonly<Record<string, Answerer>>): AwsStub {
  const asked: AwsStub['asked'] = [];
  const violations: string[] = [];
  return {
    asked,
    violations,
    async fetch(url, init) {
      const target = new Headers(init?.headers).get('x-amz-target') ?? '';
      const operation = target.split('.').at(-1) ?? '';
      const input = bodyOf(init);
      asked.push({ operation, input, host: new URL(String(url)).host });
      violations.push(...requestFaults(target, input));
      const answer = operations[operation]?.(input);
      if (answer === undefined) {
        violations.push(`${operation} was not expected`);
        return awsError('ValidationException');
      }
      if (typeof answer === 'string') {
        if (!canFail(target, answer)) violations.push(`${operation} cannot fail by ${answer}`);
        return awsError(answer);
      }
      violations.push(...answerFaults(target, answer));
      return new Response(JSON.stringify(answer), { headers: { 'content-type': 'application/x-amz-json-1.1' } });
    },
  };
}
