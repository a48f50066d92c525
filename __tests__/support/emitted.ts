import { Redactor } from '../../src/core/redactor.ts';
import { findValues } from './canary.ts';

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
