import type { Generator } from './generator.ts';
import { passphrase } from './passphrase.ts';
import { randomPassword } from './random-password.ts';
import { randomString } from './random-string.ts';
import { uuid } from './uuid.ts';

const GENERATORS: ReadonlyMap<string, Generator> = new Map(
  [randomPassword, randomString, uuid, passphrase].map((generator) => [generator.kind, generator]),
);

/** The generator of a kind that makes values from randomness; `undefined` for `static`, `script` and what is not known. */
export function findGenerator(kind: string): Generator | undefined {
  return GENERATORS.get(kind);
}
