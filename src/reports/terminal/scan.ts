import type { ScanName, ScanResult } from '../result-types.ts';
import { counted, plain, tally } from '../words.ts';
import { aligned, folded, type TextOptions, text } from './layout.ts';

const WORTH_A_LINE: ReadonlySet<ScanName['status']> = new Set([
  'undeclared',
  'missing',
  'unused',
  'unsupported',
  'declared',
]);
const MARKS: Readonly<Record<ScanName['status'], string>> = {
  undeclared: '! undeclared',
  missing: '! missing',
  declared: '· declared',
  unused: '· unused',
  unsupported: '- no target yet',
  inherited: '- inherited',
  setting: '- setting',
  own: '- own login',
};
const PLACES = 3;

/** `scan`: the table, what is not visible, what to know, and the stanzas to add. */
export function scanText(result: ScanResult, options: TextOptions & { readonly file: string }): string {
  const { style, width, verbose = false, file } = options;
  const { names, scopes, notes, summary, written } = result;
  const shown = names.filter(({ status }) => verbose || WORTH_A_LINE.has(status));
  const rows = shown.map((each) => [
    MARKS[each.status],
    each.category,
    plain(each.name),
    each.declared.length === 0 ? 'no' : plain(each.declared.join(', ')),
    each.used.length === 0 ? 'nowhere' : counted(each.used.length, 'place'),
    each.present.length === 0 ? 'not seen' : plain([...new Set(each.present.map(({ scope }) => scope))].join(', ')),
  ]);
  const [head = '', ...body] = aligned([['STATUS', 'WHAT', 'NAME', 'DECLARED', 'USED', 'PRESENT'], ...rows]);
  const lines: string[] = [];
  if (shown.length > 0) lines.push(style.bold(head));
  for (const [index, each] of shown.entries()) {
    const line = body[index] ?? '';
    const loud = each.status === 'undeclared' || each.status === 'missing';
    lines.push(loud ? style.warn(line) : line);
    if (!loud && !verbose) continue;
    const most = verbose ? Number.POSITIVE_INFINITY : PLACES;
    const places = each.used.map(({ file: at, line: row, column }) => `${at}:${row}:${column}`);
    for (const at of places.slice(0, most)) lines.push(style.dim(`    ${plain(at)}`));
    if (places.length > most) lines.push(style.dim(`    and ${places.length - most} more (--verbose)`));
  }
  if (lines.length > 0) lines.push('');
  for (const { category, scope, reason } of scopes.filter(({ visible }) => !visible)) {
    lines.push(
      `${style.dim('not visible')}: ${folded(plain(`${CATEGORIES[category]} of ${scope}: ${reason}`), width, 13, 13)}`,
    );
  }
  for (const { file: at, line, column, message, hint } of notes) {
    lines.push(`${style.warn('note')}: ${folded(plain(`${at}:${line}:${column}: ${message}`), width, 6, 6)}`);
    if (hint !== undefined) lines.push(`      hint: ${folded(plain(hint), width, 12, 12)}`);
  }
  const counts = tally([
    [summary.undeclared, 'undeclared'],
    [summary.missing, 'missing'],
    [summary.declared, 'declared'],
    [summary.unused, 'unused'],
    [summary.unsupported, 'without a target in this version'],
    [summary.inherited, 'of the organisation'],
    [summary.setting, 'likely no secret'],
    [summary.own, "of SecretZero's own login"],
  ]);
  lines.push(`${counted(result.files, 'file')} searched: ${counts === '' ? 'no name of a secret was found' : counts}.`);
  return text([...lines, ...remedy(names, written, file)]);
}

function remedy(names: readonly ScanName[], written: readonly string[] | undefined, file: string): string[] {
  const adopt = names.flatMap((each) => each.adopt ?? []);
  const adopting =
    adopt.length === 0 ? [] : ['take over what exists already:', ...adopt.map((command) => `  ${plain(command)}`)];
  if (written !== undefined) {
    if (written.length === 0) return [`${plain(file)} needs nothing more.`];
    return [`added to ${plain(file)}: ${plain(written.join(', '))}`, ...adopting];
  }
  const stanzas = names.flatMap(({ stanza }) => (stanza === undefined ? [] : [stanza]));
  if (stanzas.length === 0) return [];
  return [
    '',
    `for ${plain(file)}, under secrets: (\`secretzero scan --write\` adds them):`,
    '',
    ...stanzas.flatMap((stanza) => [...stanza.split('\n').map((line) => `  ${plain(line)}`), '']),
    ...adopting,
  ];
}

const CATEGORIES = { secret: 'secrets', variable: 'variables' } as const;
