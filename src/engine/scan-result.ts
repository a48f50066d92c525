import type { ScopeName } from '../core/inventory.ts';
import type { Span } from '../core/span.ts';
import type { ScanName, ScanResult } from '../reports/result-types.ts';
import type { Scan } from './scan.ts';

/** `scan --json`. */
export function scanResult(
  { rows, stanzas, listings, notes, files, attention }: Scan,
  written?: readonly string[],
): ScanResult {
  const names = rows.map((row): ScanName => {
    const ready = stanzas.get(row) ?? [];
    const adopt = ready.flatMap((stanza) => (stanza.adopt === undefined ? [] : [stanza.adopt]));
    return {
      category: row.category,
      name: row.name,
      status: row.status,
      declared: row.declared,
      used: row.used.map(({ span }) => place(span)),
      present: row.present.map(({ scope, declared, span }) => ({
        scope: scopeText(scope),
        declared,
        ...(span === undefined ? {} : place(span)),
      })),
      ...(ready.length === 0 ? {} : { stanza: ready.flatMap(({ lines }) => lines).join('\n') }),
      ...(adopt.length === 0 ? {} : { adopt }),
    };
  });
  const summary = {
    declared: 0,
    unused: 0,
    undeclared: 0,
    missing: 0,
    inherited: 0,
    setting: 0,
    own: 0,
    unsupported: 0,
  };
  for (const { status } of names) summary[status] += 1;
  return {
    attention,
    summary,
    names,
    scopes: listings.map(({ category, scope, names: listed, reason }) => ({
      category,
      scope: scopeText(scope),
      visible: listed !== undefined,
      ...(listed === undefined ? {} : { count: listed.length }),
      ...(reason === undefined ? {} : { reason }),
    })),
    notes: notes.map(({ message, hint, span }) => ({
      message,
      ...(hint === undefined ? {} : { hint }),
      ...place(span),
    })),
    files,
    ...(written === undefined ? {} : { written }),
  };
}

/** A scope in words. */
export function scopeText({ kind, name }: ScopeName): string {
  if (kind === 'file') return name ?? 'a file';
  if (kind === 'environment') return name === undefined ? 'environments' : `environment ${name}`;
  return { repository: 'repository', organization: 'organization', dependabot: 'Dependabot', codespaces: 'Codespaces' }[
    kind
  ];
}

function place({ file, line, column }: Span): { file: string; line: number; column: number } {
  return { file, line, column };
}
