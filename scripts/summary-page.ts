const STYLE = `
body { font: 15px/1.5 -apple-system, "Segoe UI", Helvetica, Arial, sans-serif; color: #1f2328; margin: 0; padding: 28px 36px; max-width: 1000px; }
h2 { font-size: 22px; padding-bottom: 6px; border-bottom: 1px solid #d1d9e0; margin: 0 0 14px; }
h3 { font-size: 17px; margin: 22px 0 10px; }
table { border-collapse: collapse; font-size: 14px; }
th, td { white-space: nowrap; border: 1px solid #d1d9e0; padding: 6px 12px; text-align: left; vertical-align: top; }
tr:nth-child(even) td { background: #f6f8fa; }
code { font: 12.5px ui-monospace, Menlo, Consolas, monospace; background: #eff1f3; padding: 2px 5px; border-radius: 5px; }
a { color: #0969da; text-decoration: none; }
ul { padding-left: 24px; }
svg text { font: 12.5px ui-monospace, Menlo, Consolas, monospace; fill: #1f2328; }
svg rect { fill: #f6f8fa; stroke: #8c959f; }
svg path { fill: none; stroke: #8c959f; }
`;

const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

/** A job summary as a page that needs nothing else: the markdown that we write, and no other. */
export function summaryPage(markdown: string, title: string): string {
  return `<!doctype html>\n<html lang="en">\n<meta charset="utf-8">\n<title>${escaped(title)}</title>\n<style>${STYLE}</style>\n${blocks(markdown).join('\n')}\n</html>\n`;
}

function blocks(markdown: string): string[] {
  const html: string[] = [];
  const lines = markdown.split('\n');
  let at = 0;
  const takeWhile = (test: (line: string) => boolean): string[] => {
    const taken: string[] = [];
    while (at < lines.length && test(lines[at] as string)) {
      taken.push(lines[at] as string);
      at += 1;
    }
    return taken;
  };
  while (at < lines.length) {
    const line = lines[at] as string;
    const title = /^(#{1,6}) (.*)$/.exec(line);
    if (line.trim() === '') at += 1;
    else if (title) {
      const level = (title[1] as string).length;
      html.push(`<h${level}>${inline(title[2] as string)}</h${level}>`);
      at += 1;
    } else if (line.startsWith('```')) {
      at += 1;
      const body = takeWhile((each) => !each.startsWith('```'));
      at += 1;
      html.push(line === '```mermaid' ? picture(body) : `<pre>${escaped(body.join('\n'))}</pre>`);
    } else if (line.startsWith('|')) html.push(table(takeWhile((each) => each.startsWith('|'))));
    else if (line.startsWith('- '))
      html.push(
        `<ul>${takeWhile((each) => each.startsWith('- '))
          .map((each) => `<li>${inline(each.slice(2))}</li>`)
          .join('')}</ul>`,
      );
    else
      html.push(
        `<p>${takeWhile((each) => each.trim() !== '' && !/^(#|\||- |```)/.test(each))
          .map(inline)
          .join('<br>')}</p>`,
      );
  }
  return html;
}

function table(lines: readonly string[]): string {
  const cells = (line: string) =>
    line
      .replace(/^\||\|$/g, '')
      .split(/(?<!\\)\|/)
      .map((cell) => inline(cell.trim()));
  const [head = '', , ...body] = lines;
  const row = (tag: string, line: string) =>
    `<tr>${cells(line)
      .map((cell) => `<${tag}>${cell}</${tag}>`)
      .join('')}</tr>`;
  return `<table>${row('th', head)}${body.map((line) => row('td', line)).join('')}</table>`;
}

/** Code, bold, links and escapes. Code is taken out first: nothing in it means anything. */
function inline(text: string): string {
  return text
    .split(/(`[^`]+`)/)
    .map((piece) =>
      piece.length > 2 && piece.startsWith('`')
        ? `<code>${escaped(piece.slice(1, -1))}</code>`
        : escaped(piece)
            .replace(/\*\*(.+?)\*\*/g, '<b>$1</b>')
            .replace(/\[([^\]]+)\]\((https:[^)\s]+)\)/g, '<a href="$2">$1</a>')
            .replace(/\\([\\`*_{}[\]()#+\-.!|&;~])/g, '$1'),
    )
    .join('');
}

const ROW = 44;
const BOX = 30;

/** What goes where, from the picture's source: boxes on two sides, and lines between them. */
function picture(lines: readonly string[]): string {
  const boxes = { s: new Map<string, string>(), t: new Map<string, string>() };
  const arrows: [string, string][] = [];
  for (const line of lines) {
    const box = /^\s*([st])(\d+)\(?\["(.*)"\]\)?$/.exec(line);
    const arrow = /^\s*(s\d+) --> (t\d+)$/.exec(line);
    if (box)
      boxes[box[1] as 's' | 't'].set(
        `${box[1]}${box[2]}`,
        (box[3] as string).replace(/#(\d+);/g, (_, code: string) => String.fromCharCode(Number(code))),
      );
    if (arrow) arrows.push([arrow[1] as string, arrow[2] as string]);
  }
  const width = (names: Iterable<string>) => Math.max(...[...names].map((name) => name.length), 1) * 7.7 + 28;
  const left = width(boxes.s.values());
  const right = width(boxes.t.values());
  const start = left + 110;
  const y = (side: 's' | 't', id: string) => [...boxes[side].keys()].indexOf(id) * ROW + 4;
  const rects = (side: 's' | 't', x: number, size: number) =>
    [...boxes[side]].map(
      ([id, name]) =>
        `<rect x="${x}" y="${y(side, id)}" width="${size}" height="${BOX}" rx="${side === 's' ? 15 : 4}"/><text x="${x + 14}" y="${y(side, id) + 20}">${escaped(name)}</text>`,
    );
  const paths = arrows.map(([from, to]) => {
    const [y1, y2] = [y('s', from) + BOX / 2, y('t', to) + BOX / 2];
    return `<path d="M${left + 2},${y1} C${left + 55},${y1} ${start - 55},${y2} ${start - 2},${y2}" marker-end="url(#end)"/>`;
  });
  const height = Math.max(boxes.s.size, boxes.t.size) * ROW;
  const marker =
    '<marker id="end" markerWidth="8" markerHeight="8" refX="7" refY="4" orient="auto"><path d="M0,0 L8,4 L0,8 z" style="fill:#8c959f"/></marker>';
  return `<svg width="${start + right + 4}" height="${height}" xmlns="http://www.w3.org/2000/svg"><defs>${marker}</defs>${[...paths, ...rects('s', 2, left), ...rects('t', start, right)].join('')}</svg>`;
}
