import { expect, test } from 'vitest';
import { faultsOf } from './three.ts';

// Two hundred of them are in `npm run test:backends`. With these, answers are lost, nothing exists yet, and secrets are due.
test('a push, a schedule and a laptop at the same moment end in one lockfile, and write each value once', async () => {
  expect(await faultsOf([1, 2, 3, 6])).toEqual([]);
});

test('what two of them that end at the same moment do to one draft is done again', async () => {
  expect(await faultsOf([58, 80])).toEqual([]);
});
