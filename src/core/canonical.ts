/** JSON with sorted keys and no blanks: equal content has equal text, whatever the order in which it was built. */
export function canonicalJson(value: unknown): string {
  return write(value, '', '', ':');
}

/** The same as people read it: two blanks of indent, one scalar a line. `margin` is that of the line on which it begins. */
export function sortedJson(value: unknown, margin = ''): string {
  return write(value, `\n${margin}`, '  ', ': ');
}

/**
 * Objects with their keys in code-unit order; members that are `undefined` are left out. Written straight into the text: a sorted copy
 * of everything that is compared or saved would be most of the memory of a large run.
 */
function write(value: unknown, line: string, indent: string, colon: string): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null';
  const inner = line + indent;
  // Joined, not added up: a long text that is added up stays a tree of its pieces, several times as large, until it is written.
  const parts: string[] = [];
  if (Array.isArray(value)) {
    for (const each of value) parts.push(inner + write(each, inner, indent, colon));
    return parts.length === 0 ? '[]' : `[${parts.join()}${line}]`;
  }
  const source = value as Record<string, unknown>;
  for (const key of sorted(Object.keys(source))) {
    const member = source[key];
    if (member !== undefined) parts.push(inner + JSON.stringify(key) + colon + write(member, inner, indent, colon));
  }
  return parts.length === 0 ? '{}' : `{${parts.join()}${line}}`;
}

/** `sort` allocates far more than the few keys that it gets, most of them in order already. */
function sorted(keys: string[]): string[] {
  for (let index = 1; index < keys.length; index += 1) {
    if ((keys[index - 1] as string) > (keys[index] as string)) return keys.sort();
  }
  return keys;
}
