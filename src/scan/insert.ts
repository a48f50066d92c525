import { entriesOf, type Node, Places, yamlDocuments } from './yaml-tree.ts';

const EMPTY = 'version: "1.0"\n\nsecrets:\n';

/** Why stanzas cannot be put into a text by inserting alone, in words for a person. */
export type Insertion = { readonly text: string } | { readonly problem: string; readonly hint: string };

/**
 * A manifest with stanzas at the end of its `secrets:`. Lines are put in and nothing else changes a byte, but for an empty `[]` that
 * gives way. `undefined` stands for a manifest that does not exist.
 */
export function insertStanzas(manifest: string | undefined, stanzas: readonly (readonly string[])[]): Insertion {
  if (stanzas.length === 0) return { text: manifest ?? EMPTY };
  if (manifest === undefined) return { text: EMPTY + block(stanzas, 2, '\n', false) };
  const eol = manifest.includes('\r\n') ? '\r\n' : '\n';
  const documents = yamlDocuments(manifest.charCodeAt(0) === 0xfeff ? ` ${manifest.slice(1)}` : manifest);
  if (documents === undefined || documents.length > 1) {
    return { problem: 'the manifest cannot be read as one YAML document', hint: '`secretzero validate` shows where' };
  }
  const root = documents[0];
  if (root !== undefined && root.kind !== 'map' && !isNull(root))
    return { problem: 'the manifest is no map', hint: '`secretzero validate` shows where' };
  const entry = entriesOf(root).find(({ key }) => key === 'secrets');
  if (entry === undefined) return { text: atEnd(manifest, `secrets:${eol}${block(stanzas, 2, eol, false)}`, eol) };
  const { value } = entry;
  if (isNull(value)) return afterLine(manifest, entry.start, stanzas, eol);
  if (value.kind !== 'list') {
    return { problem: 'secrets: is no list of its own', hint: 'write the list out under secrets:, without an alias' };
  }
  const flow = manifest[value.start] === '[';
  if (flow && value.items.length === 0) {
    const close = manifest.indexOf(']', value.start);
    const gap = manifest.slice(0, value.start).replace(/[ \t]+$/, '');
    return afterLine(gap + manifest.slice(close + 1), entry.start, stanzas, eol);
  }
  if (flow) {
    return {
      problem: 'secrets: is written in brackets, into which no block fits',
      hint: 'write each secret on lines of its own, beginning with "- name:"',
    };
  }
  return intoList(manifest, value.items, stanzas, eol);
}

/** After the last item, and after comments that are indented like the items. */
function intoList(
  manifest: string,
  items: readonly Node[],
  stanzas: readonly (readonly string[])[],
  eol: string,
): Insertion {
  const places = new Places('', manifest);
  const last = items.at(-1);
  const dash = manifest.lastIndexOf('-', startOf(items[0] as Node));
  const indent = places.at(dash).column - 1;
  let at = lineEnd(manifest, Math.max(endOf(last as Node) - 1, 0));
  for (let next = at; next < manifest.length; ) {
    const end = lineEnd(manifest, next);
    const line = manifest.slice(next, end).trimEnd();
    const comment = /^( *)#/.exec(line);
    // Brackets of the last item, on lines of their own.
    if (/^[\s\]},]*[\]}][\s\]},]*$/.test(line)) {
      at = end;
      next = end;
      continue;
    }
    // A comment less deep belongs to what comes after the list.
    if (line !== '' && (comment === null || (comment[1] ?? '').length < Math.max(indent, 1))) break;
    if (comment !== null) at = end;
    next = end;
  }
  const before = manifest.slice(0, at);
  const gap = before.endsWith('\n') ? '' : eol;
  return { text: `${before}${gap}${block(stanzas, indent, eol, true)}${manifest.slice(at)}` };
}

function afterLine(manifest: string, offset: number, stanzas: readonly (readonly string[])[], eol: string): Insertion {
  const at = lineEnd(manifest, offset);
  const before = manifest.slice(0, at);
  const gap = before.endsWith('\n') ? '' : eol;
  return { text: `${before}${gap}${block(stanzas, 2, eol, false)}${manifest.slice(at)}` };
}

function atEnd(manifest: string, text: string, eol: string): string {
  const gap = manifest === '' ? '' : manifest.endsWith('\n') ? eol : eol + eol;
  return `${manifest}${gap}${text}`;
}

function block(stanzas: readonly (readonly string[])[], indent: number, eol: string, gapFirst: boolean): string {
  const pad = ' '.repeat(indent);
  return stanzas
    .map((lines, index) => `${index > 0 || gapFirst ? eol : ''}${lines.map((line) => pad + line + eol).join('')}`)
    .join('');
}

function isNull(node: Node): boolean {
  return node.kind === 'scalar' && /^(?:|~|null|Null|NULL)$/.test(node.value);
}

function startOf(node: Node): number {
  return node.kind === 'alias' ? 0 : node.kind === 'map' ? (node.entries[0]?.start ?? node.start) : node.start;
}

function endOf(node: Node): number {
  if (node.kind === 'alias') return 0;
  if (node.kind === 'scalar') return node.end;
  const ends =
    node.kind === 'list'
      ? node.items.map(endOf)
      : node.entries.map(({ start, value }) => Math.max(start + 1, endOf(value)));
  return Math.max(node.start + 1, ...ends);
}

/** Where the line of an offset ends, after its line end. */
function lineEnd(text: string, offset: number): number {
  const at = text.indexOf('\n', offset);
  return at < 0 ? text.length : at + 1;
}
