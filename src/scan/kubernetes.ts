import type { Found, Note, Reference } from './reference.ts';
import { entriesOf, get, itemsOf, mapsOf, type Node, Places, textOf, yamlDocuments } from './yaml-tree.ts';

const NAME = /^[A-Za-z0-9._-]{1,253}$/;

/** Whether a YAML text is worth reading as objects of Kubernetes. */
export function isKubernetes(text: string): boolean {
  return /^\s*(?:-\s+)?["']?apiVersion["']?\s*:/m.test(text) && /^\s*["']?kind["']?\s*:/m.test(text);
}

/** References to Kubernetes Secrets, and the keys of those that are written here; their values are stepped over. */
export function scanKubernetes(file: string, text: string): Found {
  const places = new Places(file, text);
  const documents = yamlDocuments(text);
  if (documents === undefined) {
    const worth = /secretKeyRef|secretRef|kind:\s*["']?Secret\b/.exec(text);
    if (worth === null) return { references: [], notes: [] };
    const message = `${file} cannot be read as YAML (a template?): its references to Secrets are not seen`;
    return { references: [], notes: [{ message, span: places.at(worth.index) }] };
  }
  const references: Reference[] = [];
  const notes: Note[] = [];
  for (const document of documents) {
    for (const map of mapsOf(document)) {
      if (textOf(get(map, 'kind')) === 'Secret' && textOf(get(map, 'apiVersion')) === 'v1')
        keysOf(map, places, references, notes);
      for (const { key, start, value } of map.entries) {
        if (key === 'secretKeyRef') reference(value, 'name', places.at(start), references);
        else if (key === 'secretRef') reference(value, 'name', places.at(start), references);
        else if (key === 'secret' && get(value, 'secretName'))
          reference(value, 'secretName', places.at(start), references);
      }
    }
  }
  return { references, notes };
}

function reference(node: Node, nameKey: string, span: Reference['span'], references: Reference[]): void {
  const name = textOf(get(node, nameKey));
  if (name === undefined || !NAME.test(name)) return;
  const key = textOf(get(node, 'key'));
  const optional = textOf(get(node, 'optional')) === 'true';
  const keys =
    key !== undefined
      ? [key]
      : itemsOf(get(node, 'items')).flatMap((item) => {
          const each = textOf(get(item, 'key'));
          return each === undefined ? [] : [each];
        });
  const names = keys.filter((each) => NAME.test(each)).map((each) => `${name}/${each}`);
  for (const each of names.length > 0 ? names : [name]) {
    const found = { category: 'cluster', name: each, span, role: 'use' } as const;
    references.push(optional ? { ...found, optional: true } : found);
  }
}

function keysOf(secret: Node, places: Places, references: Reference[], notes: Note[]): void {
  const name = textOf(get(secret, 'metadata', 'name'));
  if (name === undefined || !NAME.test(name)) return;
  // What sops has sealed is no value.
  const sealed = get(secret, 'sops') !== undefined;
  for (const section of ['data', 'stringData']) {
    for (const { key, start, value } of entriesOf(get(secret, section))) {
      if (!NAME.test(key)) continue;
      const span = places.at(start);
      const text = textOf(value) ?? '';
      references.push({ category: 'cluster', name: `${name}/${key}`, span, role: 'place' });
      if (sealed || text === '' || /^(?:\$\{|\{\{|<)/.test(text)) continue;
      notes.push({
        message: `a value for ${name}/${key} stands in this file`,
        hint: 'keep it out of the repository, and change it if the file was ever committed',
        span,
      });
    }
  }
}
