import type { Found, Reference } from './reference.ts';

const ENTRY = /^[ \t]*(?:export[ \t]+)?([A-Za-z_][A-Za-z0-9_.-]*)[ \t]*=(.*)$/;
const TEMPLATE = /\.(?:example|sample|template|tmpl|dist|defaults?)$/i;

/** Whether a file of environment keys only shows which ones there are. */
export function isTemplate(file: string): boolean {
  return TEMPLATE.test(file);
}

/**
 * The keys of a dotenv text. Values are stepped over and never kept: lines inside quotes and blocks of PEM are no entries, and what
 * could be a piece of a value (the last line of base64 ends in `=`) is no key.
 */
export function scanDotenv(file: string, text: string): Found {
  const references: Reference[] = [];
  const role = isTemplate(file) ? 'use' : 'place';
  let quote: string | undefined;
  let pem = false;
  for (const [index, line] of text.split(/\r?\n/).entries()) {
    if (quote !== undefined) {
      if (closes(line, quote)) quote = undefined;
      continue;
    }
    if (pem) {
      if (line.includes('-----END ')) pem = false;
      continue;
    }
    const [, name = '', rest = ''] = ENTRY.exec(line) ?? [];
    const value = rest.trimStart();
    const first = value[0];
    if (first === '"' || first === "'" || first === '`') {
      if (!closes(value.slice(1), first)) quote = first;
    } else if (line.includes('-----BEGIN ') && !line.includes('-----END ')) pem = true;
    if (name === '' || couldBeValue(name, value)) continue;
    const span = { file, line: index + 1, column: line.indexOf(name) + 1 };
    references.push({ category: 'env', name, span, role });
  }
  return { references, notes: [] };
}

function closes(text: string, quote: string): boolean {
  for (let i = 0; i < text.length; i += 1) {
    if (text[i] === '\\' && quote === '"') i += 1;
    else if (text[i] === quote) return true;
  }
  return false;
}

/** Names of variables are of one case and have words; base64 is mixed and ends in `=`. */
function couldBeValue(name: string, value: string): boolean {
  if (name.length > 128) return true;
  const oneCase = name === name.toUpperCase() || name === name.toLowerCase();
  if (/^=*$/.test(value)) return !oneCase || (name.length >= 24 && !name.includes('_'));
  return !oneCase && name.length > 40;
}
