export interface Mention {
  readonly context: 'secrets' | 'vars';
  /** In capitals, as GitHub keeps it; `undefined` where all of them are meant, or the name is reckoned at run time. */
  readonly name?: string;
  readonly whole?: 'all' | 'reckoned';
  /** Where in the raw text. */
  readonly index: number;
}

const TOKEN = /'(?:[^']|'')*'|[A-Za-z_][\w-]*|\S/g;
const CONTEXTS: ReadonlySet<string> = new Set(['secrets', 'vars']);

/**
 * What the `${{ … }}` of a text read from the contexts `secrets` and `vars`. `bare`: the whole text is an expression (`if:`).
 * @param value the text as YAML reads it
 * @param raw the same text as it stands in the file, for the places
 */
export function mentionsIn(value: string, raw: string, bare = false): Mention[] {
  const mentions: Mention[] = [];
  let cursor = 0;
  for (const expression of value.includes('${{') ? expressionsOf(value) : bare ? [value] : []) {
    for (const mention of inExpression(expression)) {
      const index = placeOf(raw, mention, cursor);
      cursor = index + 1;
      mentions.push({ ...mention, index });
    }
  }
  return mentions;
}

/** The insides of `${{ … }}`; a `}}` in quotes does not end one. */
function* expressionsOf(text: string): Generator<string> {
  for (let at = text.indexOf('${{'); at >= 0; at = text.indexOf('${{', at)) {
    const start = at + 3;
    let end = start;
    let quoted = false;
    while (end < text.length && (quoted || !text.startsWith('}}', end))) {
      if (text[end] === "'") quoted = !quoted;
      end += 1;
    }
    yield text.slice(start, end);
    at = end;
  }
}

function* inExpression(expression: string): Generator<Omit<Mention, 'index'>> {
  const tokens = expression.match(TOKEN) ?? [];
  for (let i = 0; i < tokens.length; i += 1) {
    const context = tokens[i]?.toLowerCase() ?? '';
    if (!CONTEXTS.has(context) || tokens[i - 1] === '.') continue;
    const [next, after] = [tokens[i + 1], tokens[i + 2]];
    const of = context as Mention['context'];
    if (next === '.' && after !== undefined && /^[A-Za-z_]/.test(after))
      yield { context: of, name: after.toUpperCase() };
    else if (next === '[' && after?.startsWith("'") && tokens[i + 3] === ']')
      yield { context: of, name: after.slice(1, -1).replaceAll("''", "'").toUpperCase() };
    else yield { context: of, whole: next === '[' ? 'reckoned' : 'all' };
  }
}

function placeOf(raw: string, { context, name }: Omit<Mention, 'index'>, from: number): number {
  const after = name === undefined ? '\\b' : `\\s*(?:\\.\\s*|\\[\\s*'{1,2})${name.replace(/[^\w]/g, '.')}`;
  const pattern = new RegExp(`\\b${context}${after}`, 'gi');
  pattern.lastIndex = from;
  return pattern.exec(raw)?.index ?? Math.min(from, raw.length);
}
