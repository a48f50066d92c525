import { DOCS_URL } from '../../core/docs-url.ts';
import type { ErrorCode, Fault } from '../../core/errors.ts';
import { formatSpan, type Span } from '../../core/span.ts';
import { visible } from '../escape.ts';
import { counted, plain } from '../words.ts';
import { columnsOf, folded, type TextOptions, text } from './layout.ts';

/** Once, after the last error. */
const MORE = `  codes: ${DOCS_URL}/troubleshooting.md`;

/** Text of the files that faults point into, by the name in their span; for the line with the caret. */
export type Sources = ReadonlyMap<string, string>;

/** `validate`: every fault with its place, and how many there are. */
export function validateText(
  file: string,
  faults: readonly Fault[],
  options: TextOptions & { readonly sources?: Sources },
): string {
  const errors = faults.filter((fault) => fault.severity === 'error').length;
  const warnings = faults.length - errors;
  const found = [
    ...(errors > 0 ? [counted(errors, 'error')] : []),
    ...(warnings > 0 ? [counted(warnings, 'warning')] : []),
  ].join(', ');
  const verdict =
    errors > 0 ? options.style.bad(`${plain(file)} is not valid`) : options.style.good(`${plain(file)} is valid`);
  return faultsText(faults, options) + text([found === '' ? `${verdict}.` : `${verdict}: ${found}.`]);
}

/** Every fault with its place, without a verdict: for commands that stop at them. */
export function faultsText(faults: readonly Fault[], options: TextOptions & { readonly sources?: Sources }): string {
  const lines = faults.flatMap((fault) => faultLines(fault, options));
  return text(faults.some(({ severity }) => severity === 'error') ? [...lines, MORE] : lines);
}

/** One error of ours, as every command ends with it. */
export function errorText(
  error: { readonly code?: ErrorCode; readonly message: string; readonly hint?: string; readonly span?: Span },
  options: TextOptions & { readonly sources?: Sources },
): string {
  return text([...faultLines({ severity: 'error', ...error }, options), MORE]);
}

function faultLines(
  fault: Pick<Fault, 'severity' | 'message' | 'hint' | 'span'> & { readonly code?: ErrorCode },
  { style, width, sources }: TextOptions & { readonly sources?: Sources },
): string[] {
  const { severity, code, message, hint, span } = fault;
  const said = code === undefined ? message : `${message} (${code})`;
  const colour = severity === 'error' ? style.bad : style.warn;
  const start = `secretzero: ${severity}: `;
  const lines = [`secretzero: ${colour(severity)}: ${folded(plain(said), width, start.length, 2)}`];
  if (span) {
    lines.push(`  ${style.bold(plain(formatSpan(span)))}`);
    lines.push(...frame(span, sources?.get(span.file)).map((line) => `  ${line}`));
  }
  if (hint !== undefined) lines.push(`  hint: ${folded(plain(hint), width, 8, 8)}`);
  return lines;
}

/** A line of YAML that is a key with or without something after it. */
const ENTRY = /^(\s*(?:-\s+)*)((?:[A-Za-z_][\w.-]*|"[A-Za-z_][\w.-]*"|'[A-Za-z_][\w.-]*'))(\s*:)(?:\s+(.*))?$/u;

/** Keys whose values are words of ours or names: all else may be the value of a secret, and is left out. */
const TELLING: ReadonlySet<string> = new Set(
  'version name kind type provider rotation_period length one_time on_conflict on_drift on_new_target owner'.split(' '),
);
const SCALAR = /^(["']?)[A-Za-z0-9_. -]*\1$/;

/**
 * The line that a fault is about, with a caret under its column. A manifest may hold values of secrets, so only what is known to be
 * none is shown: keys, and the values of a few of them. Nothing for a line of another shape.
 */
function frame(span: Span, source: string | undefined): string[] {
  const line = source?.split(/\r\n|\r|\n/, span.line)[span.line - 1];
  const entry = line === undefined ? null : ENTRY.exec(line.trimEnd());
  if (!entry) return [];
  const [, indent = '', key = '', colon = '', value] = entry;
  const head = `${indent}${key}${colon}`;
  const tells = value === undefined || (TELLING.has(key.replace(/["']/g, '')) && SCALAR.test(value));
  const shown = value === undefined ? head : `${head} ${tells ? value : '…'}`;
  const whole = tells ? (line ?? '') : shown;
  const before = whole.slice(0, Math.min(span.column - 1, whole.length));
  const number = String(span.line);
  return [`${number} | ${plain(shown)}`, `${' '.repeat(number.length)} | ${' '.repeat(columnsOf(visible(before)))}^`];
}
