/** A regular expression's class of exactly these characters; of none, it matches nothing. */
export function anyOf(characters: string): string {
  return `[${escaped(characters)}]`;
}

/** The class of every other character. */
export function noneOf(characters: string): string {
  return `[^${escaped(characters)}]`;
}

function escaped(characters: string): string {
  return characters.replace(/[\\\]^-]/g, '\\$&');
}
