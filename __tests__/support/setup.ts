import { afterAll, expect } from 'vitest';
import { SecretValue } from '../../src/core/secret-value.ts';
import { keepEmitted, leaks, watch } from './emitted.ts';

// Private fields are invisible to structural equality: without this, two different secrets are "equal" in every test.
expect.addEqualityTesters([
  (a: unknown, b: unknown): boolean | undefined => {
    const left = a instanceof SecretValue;
    const right = b instanceof SecretValue;
    if (!left && !right) return undefined;
    return left && right && a.equals(b);
  },
]);

// The canary search over everything: no value that any run in any test came to know is in anything that it gave out, in any form.
watch();
afterAll(() => {
  keepEmitted(expect.getState().testPath ?? 'unknown');
  expect(leaks()).toEqual([]);
});
