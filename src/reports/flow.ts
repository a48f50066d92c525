import type { Manifest } from '../core/model.ts';
import { visible } from './escape.ts';

/** Above this a picture is harder to read than a table. */
const MOST_TARGETS = 30;

/** Which secret goes where, as a mermaid block; nothing where there are too many targets, or none. */
export function flow(manifest: Manifest): string[] {
  const targets = [...new Set(manifest.secrets.flatMap((secret) => secret.targets.map((target) => target.id)))];
  if (targets.length === 0 || targets.length > MOST_TARGETS || manifest.secrets.length > MOST_TARGETS) return [];
  const secretNode = new Map(manifest.secrets.map((secret, i) => [secret.name, `s${i}`]));
  const targetNode = new Map(targets.map((id, i) => [id, `t${i}`]));
  return [
    '```mermaid',
    'flowchart LR',
    ...manifest.secrets.map((secret) => `  ${secretNode.get(secret.name)}(["${label(secret.name)}"])`),
    ...targets.map((id) => `  ${targetNode.get(id)}["${label(id)}"]`),
    ...manifest.secrets.flatMap((secret) => [
      ...secret.parts.flatMap((part) => {
        const from = secretNode.get(part);
        return from === undefined ? [] : [`  ${from} -.-> ${secretNode.get(secret.name)}`];
      }),
      ...[...new Set(secret.targets.map((target) => target.id))].map(
        (id) => `  ${secretNode.get(secret.name)} --> ${targetNode.get(id)}`,
      ),
    ]),
    '```',
  ];
}

/** Text inside a mermaid label: everything that could mean something there as a numbered entity. */
function label(text: string): string {
  return visible(text).replace(/[^A-Za-z0-9 ._/-]/gu, (character) => `#${character.codePointAt(0)};`);
}
