import { looksSecret } from './guess.ts';
import type { Found, Note, Reference } from './reference.ts';
import {
  entriesOf,
  get,
  itemsOf,
  type Node,
  Places,
  type ScalarNode,
  scalarsOf,
  textOf,
  yamlDocuments,
} from './yaml-tree.ts';

/** `$NAME`, `${NAME}`, `${NAME:-default}`; `$$` is a dollar sign. */
const VARIABLE = /\$(?:\$|([A-Za-z_]\w*)|\{([A-Za-z_]\w*)(:?[-?+])?)/g;
const NAME = /^[A-Za-z_][A-Za-z0-9_]{0,127}$/;

/** What a compose file reads from the environment, which files of keys it reads, and where values stand in it. */
export function scanCompose(file: string, text: string): Found {
  const places = new Places(file, text);
  const documents = yamlDocuments(text);
  if (documents === undefined) {
    return { references: [], notes: [{ message: `${file} cannot be read as YAML`, span: places.at(0) }] };
  }
  const references: Reference[] = [];
  const notes: Note[] = [];
  const envFiles: { path: string; span: ReturnType<Places['at']> }[] = [];
  const use = (name: string, offset: number, optional = false) => {
    const place = { category: 'env', name, span: places.at(offset), role: 'use' } as const;
    references.push(optional ? { ...place, optional: true } : place);
  };
  for (const root of documents) {
    for (const [scalar] of scalarsOf(root)) interpolated(scalar, text, use);
    for (const { value: service } of entriesOf(get(root, 'services'))) {
      environment(get(service, 'environment'), places, use, notes);
      for (const item of itemsOf(get(service, 'env_file'), true)) {
        const node = item.kind === 'map' ? get(item, 'path') : item;
        const path = textOf(node);
        if (path !== undefined && node?.kind === 'scalar' && !path.includes('$'))
          envFiles.push({ path, span: places.at(node.start) });
      }
    }
    for (const { value: secret } of entriesOf(get(root, 'secrets'))) {
      const name = get(secret, 'environment');
      if (name?.kind === 'scalar' && NAME.test(name.value)) use(name.value, name.start);
    }
  }
  return { references, notes, envFiles };
}

function interpolated(
  scalar: ScalarNode,
  text: string,
  use: (name: string, offset: number, optional: boolean) => void,
): void {
  for (const match of text.slice(scalar.start, scalar.end).matchAll(VARIABLE)) {
    const [, plain, braced, operator = ''] = match;
    const name = plain ?? braced;
    if (name !== undefined) use(name, scalar.start + match.index, /[-+]$/.test(operator));
  }
}

/** A key without a value is passed through from outside; one with a value that looks like a secret's is worth a word. */
function environment(
  node: Node | undefined,
  places: Places,
  use: (name: string, offset: number) => void,
  notes: Note[],
): void {
  const entries =
    node?.kind === 'map'
      ? node.entries.map(({ key, start, value }) => ({ key, start, value: textOf(value) ?? '' }))
      : itemsOf(node).flatMap((item) => {
          if (item.kind !== 'scalar') return [];
          const [key = '', ...rest] = item.value.split('=');
          return [{ key, start: item.start, value: rest.join('=') }];
        });
  for (const { key, start, value } of entries) {
    if (!NAME.test(key)) continue;
    if (value === '' || value === '~' || value === 'null') use(key, start);
    else if (!value.includes('$') && looksSecret(key)) {
      use(key, start);
      notes.push({
        message: `a value for ${key} stands in this file`,
        hint: `write \${${key}} instead, and change the value if the file was ever committed`,
        span: places.at(start),
      });
    }
  }
}
