/** A page with its generated parts, each between `<!-- NAME: … -->` and `<!-- /NAME -->`, made anew. Throws for a part that has no place. */
export function fillParts(page: string, parts: Readonly<Record<string, readonly string[]>>): string {
  let filled = page;
  for (const [name, lines] of Object.entries(parts)) {
    const place = new RegExp(`(<!-- ${name}: [^>]*-->\\n)[\\s\\S]*?(<!-- /${name} -->)`);
    if (!place.test(filled)) throw new Error(`the page has no place for ${name}`);
    filled = filled.replace(place, (_, start: string, end: string) => `${start}\n${lines.join('\n')}\n\n${end}`);
  }
  return filled;
}

export function table(head: readonly string[], rows: readonly (readonly string[])[]): string[] {
  const line = (cells: readonly string[]) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)];
}

export function code(text: string): string {
  return `\`${text}\``;
}
