import { mkdirSync, writeFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { Redactor } from '../../src/core/redactor.ts';
import { findValues } from './canary.ts';

/** Where all that tests gave out is kept, for a secret scanner to look through when they are over. */
const KEPT = resolve(import.meta.dirname, '../../.cache/emitted');

/** A shorter text is found by chance. */
const LONG_ENOUGH = 12;

const known = new Set<string>();
const emitted: string[] = [];

/** Remembers what a run of the product gave out, for the search at the end of the test file. */
export function recordEmitted(text: string): void {
  emitted.push(text);
}

/** From now on every value that a run comes to know is looked for, and everything that this process writes is looked through. */
export function watch(): void {
  const { add } = Redactor.prototype;
  Redactor.prototype.add = function remember(value) {
    if (value.length >= LONG_ENOUGH) known.add(value.reveal());
    add.call(this, value);
  };
  for (const stream of [process.stdout, process.stderr]) {
    const write = stream.write.bind(stream) as (...given: unknown[]) => boolean;
    stream.write = ((chunk: unknown, ...rest: unknown[]) => {
      if (typeof chunk === 'string') emitted.push(chunk);
      return write(chunk, ...rest);
    }) as typeof stream.write;
  }
}

/** Every place where a value was found in what was given out since; empty, or the product leaks. */
export function leaks(): readonly unknown[] {
  return findValues(known, { 'what this test file gave out': emitted.join('\n') });
}

/** Keeps what a test file gave out. */
export function keepEmitted(file: string): void {
  if (emitted.length === 0) return;
  mkdirSync(KEPT, { recursive: true });
  const name = file.slice(file.lastIndexOf('__tests__')).replace(/[^\w.-]+/g, '-');
  writeFileSync(join(KEPT, `${basename(name, '.test.ts')}.txt`), emitted.join('\n'));
}
