/** A value that is a map, or `undefined`. */
export function asMap(value: unknown): Readonly<Record<string, unknown>> | undefined {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Record<string, unknown>)
    : undefined;
}

/** A value that is a list; anything else counts as an empty one, since its own fault is reported elsewhere. */
export function asList(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

/** A value that is text and not empty, or `undefined`. */
export function asText(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined;
}

/** A value that is a list of text. */
export function asTexts(value: unknown): readonly string[] {
  return asList(value).filter((item): item is string => typeof item === 'string');
}

/** The map's own member: a name from a manifest never reaches what every object inherits. */
export function member(map: Readonly<Record<string, unknown>> | undefined, key: string): unknown {
  return map !== undefined && Object.hasOwn(map, key) ? map[key] : undefined;
}

/** `over` laid over `base`: maps are merged at every level, everything else is replaced. */
export function deepMerge(base: unknown, over: unknown): unknown {
  const [lower, upper] = [asMap(base), asMap(over)];
  if (lower === undefined || upper === undefined) return over;
  const merged: Record<string, unknown> = { ...lower };
  for (const [key, value] of Object.entries(upper)) {
    merged[key] = Object.hasOwn(lower, key) ? deepMerge(lower[key], value) : value;
  }
  return merged;
}

/** A value in words, for messages: text is quoted and cut. */
export function describe(value: unknown): string {
  if (value === undefined) return 'nothing';
  if (value === null) return 'nothing (null)';
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object') return 'a map';
  if (typeof value !== 'string') return String(value);
  return JSON.stringify(value.length > 60 ? `${value.slice(0, 57)}…` : value);
}

/** What sort of value it is, for places whose content is never shown. */
export function describeKind(value: unknown): string {
  if (typeof value === 'string') return value === '' ? 'empty text' : 'text';
  return typeof value === 'number' || typeof value === 'boolean' ? `a ${typeof value}` : describe(value);
}
