import { type DesiredSecret, isDerived, type Making, type Manifest } from '../core/model.ts';
import { markdown, markdownCode } from './escape.ts';
import { link } from './markdown.ts';

export const BEGIN = '<!-- secretzero:begin -->';
export const END = '<!-- secretzero:end -->';

/** Why a page cannot take the part that is ours. */
export type Page = { readonly text: string } | { readonly problem: string };

/**
 * A page with what the manifest says of its secrets between the markers; everything else stays as it is, its line ends too. A page without
 * markers gets them at its end, no page is begun anew. The same manifest gives the same bytes.
 * @param manifests the manifest once for each of its environments
 */
export function secretsPage(page: string | undefined, manifests: readonly Manifest[]): Page {
  const part = [BEGIN, ...secretsPart(manifests), END];
  if (page === undefined) return { text: `# Secrets\n\n${part.join('\n')}\n` };
  const eol = page.includes('\r\n') ? '\r\n' : '\n';
  const ours = part.join(eol);
  const begin = page.indexOf(BEGIN);
  const end = page.indexOf(END);
  if (begin < 0 && end < 0) {
    const gap = page === '' ? '' : page.endsWith('\n') ? eol : eol + eol;
    return { text: `${page}${gap}${ours}${eol}` };
  }
  if (begin < 0 || end < begin) return { problem: `the marker ${begin < 0 ? BEGIN : END} is missing or out of place` };
  if (page.indexOf(BEGIN, begin + 1) >= 0 || page.indexOf(END, end + 1) >= 0)
    return { problem: 'a marker stands there more than once' };
  return { text: page.slice(0, begin) + ours + page.slice(end + END.length) };
}

function secretsPart(manifests: readonly Manifest[]): string[] {
  const [first] = manifests;
  const secrets = first === undefined ? [] : [...first.secrets].sort((a, b) => (a.name < b.name ? -1 : 1));
  const lines = [
    '',
    `Made by \`secretzero docs\` from ${markdownCode(first?.file ?? 'Secretfile.yml')}: change it there. No value is in this file.`,
    '',
  ];
  if (first?.responsible !== undefined) lines.push(`Responsible: ${markdown(first.responsible)}`, '');
  if (secrets.length === 0) return [...lines, 'No secret is declared.', ''];
  lines.push('| secret | purpose | kind | rotation | owner |', '| --- | --- | --- | --- | --- |');
  for (const secret of secrets)
    lines.push(
      `| ${[
        markdownCode(secret.name),
        markdown(oneLine(secret.description ?? secret.instructions?.summary ?? '')),
        markdownCode(secret.kind),
        rotation(secret),
        owner(secret),
      ].join(' | ')} |`,
    );
  lines.push('');
  for (const secret of secrets) lines.push(...section(secret, manifests));
  return lines;
}

function section(secret: DesiredSecret, manifests: readonly Manifest[]): string[] {
  const { name, description, fields, instructions } = secret;
  const lines = [`### ${markdownCode(name)}`, ''];
  if (description !== undefined) lines.push(...paragraphs(description));
  lines.push(`Made: ${origin(secret)}`, '');
  if (fields.length > 1) lines.push(`Fields: ${fields.map((field) => markdownCode(field.name)).join(', ')}`, '');
  const targets = targetsOf(name, manifests);
  lines.push(targets.length === 0 ? 'It has no target.' : 'Targets:', '');
  if (targets.length > 0) lines.push(...targets.map((line) => `- ${line}`), '');
  if (instructions !== undefined) {
    lines.push(
      `How to obtain it:${instructions.summary === undefined ? '' : ` ${markdown(oneLine(instructions.summary))}`}`,
      '',
    );
    lines.push(...instructions.steps.map((step, index) => `${index + 1}. ${markdown(oneLine(step))}`));
    if (instructions.steps.length > 0) lines.push('');
    if (instructions.url !== undefined)
      lines.push(`Read more: ${link(markdown(instructions.url), instructions.url)}`, '');
  }
  return lines;
}

/** Every target, with the environments that have it where not all of them do. */
function targetsOf(name: string, manifests: readonly Manifest[]): string[] {
  const environments = new Map<string, string[]>();
  for (const { environment, secrets } of manifests) {
    for (const { id } of secrets.find((secret) => secret.name === name)?.targets ?? [])
      environments.set(id, [...(environments.get(id) ?? []), environment ?? '']);
  }
  return [...environments].map(([id, having]) => {
    const everywhere = having.length === manifests.length;
    return everywhere ? markdownCode(id) : `${markdownCode(id)} in ${having.map(markdownCode).join(', ')}`;
  });
}

function origin({ fields, parts, owner: who }: DesiredSecret): string {
  if (who === 'external') return 'elsewhere; it is only watched';
  const ways = new Set(fields.map(({ making }) => (isDerived(making) ? 'derived' : making.how)));
  const words: Readonly<Record<Making['how'] | 'derived', string>> = {
    derived: `put together from ${parts.map(markdownCode).join(', ')}`,
    generate: 'by SecretZero',
    compose: 'from what the manifest says',
    source: 'read from its source',
    issue: 'issued by a platform',
    human: 'given by a person',
    unavailable: 'by a kind that is not available in this version',
  };
  return [...ways].map((way) => words[way]).join(', ');
}

function rotation({ oneTime, rotationPeriod }: DesiredSecret): string {
  if (oneTime) return 'never by a date';
  return rotationPeriod === undefined ? 'when asked' : `every ${markdownCode(rotationPeriod.text)}`;
}

function owner({ owner: who, labels }: DesiredSecret): string {
  const named = labels['owner'] ?? labels['team'];
  if (named !== undefined) return markdown(named);
  return who === 'external' ? 'external' : '';
}

function paragraphs(text: string): string[] {
  return text
    .split(/\n\s*\n/)
    .map(oneLine)
    .filter((each) => each !== '')
    .flatMap((each) => [markdown(each), '']);
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
