/**
 * A map by names that people choose, as an object without a prototype: `constructor` and `__proto__` are names like others, and one
 * that is not there is not there. Later sources win.
 */
export function dictionaryOf<T>(...sources: readonly Readonly<Record<string, T>>[]): Record<string, T> {
  return Object.assign(Object.create(null), ...sources) as Record<string, T>;
}
