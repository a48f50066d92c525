import {
  type Document,
  isAlias,
  isMap,
  isScalar,
  LineCounter,
  type ParsedNode,
  parseAllDocuments,
  type YAMLMap,
} from 'yaml';
import {
  appendLines,
  applyEdits,
  type Edit,
  type Entries,
  type Entry,
  type Format,
  FormatError,
  newlineOf,
  wholeLines,
} from './format.ts';

/**
 * YAML files with a mapping at the top. A library says what stands where; the text itself is edited, because writing the document
 * out again would change the quotes and folds of other keys.
 */
export const yaml: Format = {
  parse(text) {
    const entries = new Map<string, Entry>();
    for (const pair of scan(text).pairs) {
      if (pair.entry === undefined) entries.delete(pair.key);
      else entries.set(pair.key, pair.entry);
    }
    return entries satisfies Entries;
  },

  set(text, values) {
    const shape = scan(text);
    const last = new Map(shape.pairs.map((pair) => [pair.key, pair]));
    const edits: Edit[] = [];
    const added: string[] = [];
    for (const [key, value] of values) {
      const pair = last.get(key);
      if (pair === undefined) {
        if (shape.flow) throw new FormatError('its mapping is in flow style ({…}), to which no key is added', 1);
        added.push(`${shape.indent}${keyText(key)}: ${quote(value)}`);
      } else if (pair.anchored) {
        throw new FormatError('a key of ours has an anchor or a tag', pair.line);
      } else {
        edits.push({ start: pair.start, end: pair.end, text: `${pair.lead}${quote(value)}${pair.tail}` });
      }
    }
    const newline = newlineOf(text);
    if (shape.end === text.length) return appendLines(applyEdits(text, edits), added, newline);
    const lines = added.map((line) => `${line}${newline}`).join('');
    if (lines !== '') edits.push({ start: shape.end, end: shape.end, text: lines });
    return applyEdits(text, edits);
  },

  remove(text, keys) {
    const shape = scan(text);
    const gone = shape.pairs.filter((pair) => keys.has(pair.key));
    if (gone.length > 0 && shape.flow) {
      throw new FormatError('its mapping is in flow style ({…}), from which no key is cut', 1);
    }
    for (const pair of gone) {
      if (pair.anchored) throw new FormatError('a key of ours has an anchor or a tag', pair.line);
    }
    return applyEdits(
      text,
      gone.map((pair) => ({ ...wholeLines(text, pair.keyStart, pair.contentEnd), text: '' })),
    );
  },

  refusal() {
    return undefined;
  },
};

interface Pair {
  readonly key: string;
  /** `undefined` for `null` and for nothing. */
  readonly entry: Entry | undefined;
  readonly keyStart: number;
  /** The range that a new value replaces, and what must stand around it. */
  readonly start: number;
  readonly end: number;
  readonly lead: string;
  readonly tail: string;
  /** The last character of the value that is not a line break. */
  readonly contentEnd: number;
  readonly anchored: boolean;
  readonly line: number;
}

interface Shape {
  readonly pairs: readonly Pair[];
  /** Where a new pair goes: the end, or the line of a `...` mark. */
  readonly end: number;
  readonly indent: string;
  readonly flow: boolean;
}

function scan(text: string): Shape {
  const lines = new LineCounter();
  // uniqueKeys of the library compares every pair of keys; here the last one wins anyway.
  const options = { lineCounter: lines, prettyErrors: false, uniqueKeys: false, keepSourceTokens: true } as const;
  const documents = parseAllDocuments(text, options);
  if (!Array.isArray(documents) || documents.length === 0) {
    return { pairs: [], end: text.length, indent: '', flow: false };
  }
  const [document, second] = documents as Document.Parsed[];
  for (const fault of [...(document?.errors ?? []), ...(second?.errors ?? [])]) {
    // The library's sentence may quote a key or an anchor; its code says enough.
    const what = fault.code.toLowerCase().replaceAll('_', ' ');
    throw new FormatError(`it is not valid YAML (${what})`, lines.linePos(fault.pos[0]).line);
  }
  if (second !== undefined) {
    throw new FormatError('it holds several YAML documents', lines.linePos(second.range[0]).line);
  }
  const root = document?.contents;
  const end = endOf(text, document);
  if (root === null || root === undefined) return { pairs: [], end, indent: '', flow: false };
  if (isScalar(root) && root.value === null && (root.source ?? '') === '')
    return { pairs: [], end, indent: '', flow: false };
  if (!isMap(root)) throw new FormatError('it holds no mapping at its top', lines.linePos(root.range[0]).line);
  const map = root as YAMLMap.Parsed;
  for (const { key, srcToken } of map.items) {
    if (srcToken?.start.some((token) => token.type === 'explicit-key-ind')) {
      throw new FormatError(
        'it has an explicit key (?), behind which nothing is added safely',
        lines.linePos(key.range[0]).line,
      );
    }
  }
  const pairs = map.items.flatMap((item) => pairOf(text, document as Document.Parsed, lines, item));
  const first = map.items[0]?.key.range[0] ?? 0;
  const line = text.slice(text.lastIndexOf('\n', first - 1) + 1, first);
  return { pairs, end, indent: /^[ \t]*/.exec(line)?.[0] ?? '', flow: map.flow === true };
}

function endOf(text: string, document: Document.Parsed | undefined): number {
  if (document === undefined) return text.length;
  const rest = text.slice(document.range[1]);
  const mark = /^\.\.\.(?=\s|$)/m.exec(rest);
  return mark === null ? text.length : document.range[1] + mark.index;
}

function pairOf(
  text: string,
  document: Document.Parsed,
  lines: LineCounter,
  item: YAMLMap.Parsed['items'][number],
): Pair[] {
  const { key: keyNode, value: node } = item;
  if (!isScalar(keyNode) || typeof keyNode.value === 'object') return [];
  const key = typeof keyNode.value === 'string' ? keyNode.value : (keyNode.source ?? String(keyNode.value));
  const line = lines.linePos(keyNode.range[0]).line;
  const base = { key, keyStart: keyNode.range[0], line };
  const colon = colonAfter(text, keyNode.range[1]);
  if (node === null || (isScalar(node) && node.range[0] === node.range[1])) {
    const anchored = node !== null && hasProperties(node);
    return [{ ...base, entry: undefined, start: colon, end: colon, lead: ' ', tail: '', contentEnd: colon, anchored }];
  }
  const [start, valueEnd] = node.range;
  const raw = text.slice(start, valueEnd);
  const ending = /\s*$/.exec(raw)?.[0] ?? '';
  const contentEnd = valueEnd - ending.length;
  const anchored = hasProperties(node);
  // A block scalar's range takes in its last line break, which the new one-line value needs as well.
  const block = isScalar(node) && (node.type === 'BLOCK_LITERAL' || node.type === 'BLOCK_FOLDED');
  const end = block ? valueEnd : contentEnd;
  const tail = block ? `${headerComment(raw)}${/(\r?\n)\s*$/.exec(raw)?.[1] ?? ''}` : '';
  return [{ ...base, entry: entryOf(node, document, raw, line), start, end, lead: '', tail, contentEnd, anchored }];
}

function colonAfter(text: string, keyEnd: number): number {
  const colon = text.indexOf(':', keyEnd);
  return colon === -1 ? keyEnd : colon + 1;
}

/** A comment behind `|` or `>` outlives the block. */
function headerComment(raw: string): string {
  return /^[|>][^\s#]*([ \t]+#[^\r\n]*)/.exec(raw)?.[1] ?? '';
}

function hasProperties(node: ParsedNode): boolean {
  if (isAlias(node)) return false;
  return node.anchor !== undefined || node.tag !== undefined;
}

function entryOf(node: ParsedNode, document: Document.Parsed, raw: string, line: number): Entry | undefined {
  const target = isAlias(node) ? node.resolve(document) : node;
  if (target === undefined) throw new FormatError('an alias leads nowhere', line);
  if (isScalar(target)) {
    if (target.value === null) return undefined;
    if (typeof target.value === 'string') return { kind: 'text', text: target.value };
    return { kind: 'text', text: target.source ?? raw };
  }
  return { kind: 'other', what: isMap(target) ? 'a mapping' : 'a list', raw };
}

function keyText(key: string): string {
  return /^[A-Za-z_][A-Za-z0-9_.-]*$/.test(key) && !AMBIGUOUS.test(key) ? key : quote(key);
}

/** Words that some reader of YAML takes for a boolean or for nothing. */
const AMBIGUOUS = /^(?:y|yes|n|no|true|false|on|off|null)$/i;

/** A double-quoted scalar on one line: JSON's escapes, and those characters that YAML does not allow as they are. */
function quote(value: string): string {
  return JSON.stringify(value).replace(/[\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]/g, (char) => {
    return `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`;
  });
}
