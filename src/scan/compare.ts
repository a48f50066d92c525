import type { Category, PlacedName, ScopeName } from '../core/inventory.ts';
import { looksSecret } from './guess.ts';
import type { Reference } from './reference.ts';

/** All names at one scope of the platform, or why they are not visible: a scope that was not seen holds nothing absent. */
export interface ScopeListing {
  readonly category: 'secret' | 'variable';
  readonly scope: ScopeName;
  readonly names: readonly string[] | undefined;
  readonly reason?: string;
}

/** A target of the manifest as a name at a scope. */
export interface Declaration extends PlacedName {
  readonly secret: string;
}

/**
 * `declared`: in the manifest, and used or present · `unused`: declared, and used nowhere here · `undeclared`: used or present, and not in
 * the manifest · `missing`: used, present nowhere and not declared · `inherited`: the organisation's, nothing to do here · `setting`: by
 * its name no secret · `own`: what SecretZero itself logs in with · `unsupported`: this version has no target for it.
 */
export type NameStatus =
  | 'declared'
  | 'unused'
  | 'undeclared'
  | 'missing'
  | 'inherited'
  | 'setting'
  | 'own'
  | 'unsupported';

export interface NameRow {
  readonly category: Category;
  readonly name: string;
  readonly status: NameStatus;
  /** Secrets of the manifest. */
  readonly declared: readonly string[];
  readonly used: readonly Reference[];
  readonly present: readonly {
    readonly scope: ScopeName;
    readonly declared: boolean;
    readonly span?: Reference['span'];
  }[];
  /** Where a stanza of the manifest would have to deliver it. */
  readonly wanted: readonly ScopeName[];
}

export interface Comparison {
  readonly references: readonly Reference[];
  readonly listings: readonly ScopeListing[];
  readonly declarations: readonly Declaration[];
  /** Whether this version has a target there. */
  readonly supports: (name: PlacedName) => boolean;
}

/** What our own login needs cannot be made by us. */
const OWN = /^(?:SECRETZERO|SECRETS_APP)_/;
const ATTENTION: ReadonlySet<NameStatus> = new Set(['undeclared', 'missing']);

/** Whether a row asks for something to be done. */
export function needsAttention({ status }: Pick<NameRow, 'status'>): boolean {
  return ATTENTION.has(status);
}

/** Declared × used × present, a row for each name, sorted by category and name. */
export function compare(input: Comparison): NameRow[] {
  const rows = new Map<string, { category: Category; name: string }>();
  const put = (category: Category, name: string) =>
    rows.set(`${category} ${canonical(category, name)}`, { category, name: canonical(category, name) });
  for (const { category, name } of [...input.references, ...input.declarations]) put(category, name);
  for (const { category, names } of input.listings) for (const name of names ?? []) put(category, name);
  const references = grouped(input.references);
  const declarations = grouped(input.declarations);
  const listed = new Map<string, ScopeName[]>();
  for (const { category, names, scope } of input.listings)
    for (const name of names ?? []) {
      const key = `${category} ${canonical(category, name)}`;
      listed.set(key, [...(listed.get(key) ?? []), scope]);
    }
  return [...rows]
    .sort(([a], [b]) => order(a, b))
    .map(([key, row]) =>
      rowOf(row, references.get(key) ?? [], declarations.get(key) ?? [], listed.get(key) ?? [], input),
    );
}

function rowOf(
  { category, name }: { category: Category; name: string },
  references: readonly Reference[],
  declarations: readonly Declaration[],
  listed: readonly ScopeName[],
  input: Comparison,
): NameRow {
  const used = references.filter(({ role }) => role === 'use');
  const isDeclared = (scope: ScopeName) => declarations.some((each) => sameScope(each.scope, scope));
  const present = [
    ...listed.map((scope) => ({ scope, declared: isDeclared(scope) })),
    ...references
      .filter(({ role }) => role === 'place')
      .map(({ span }) => {
        const scope: ScopeName = { kind: 'file', name: span.file };
        return { scope, declared: isDeclared(scope), span };
      }),
  ];
  const declared = [...new Set(declarations.map(({ secret }) => secret))];
  const loose = present
    .filter((each) => !each.declared && each.scope.kind !== 'organization')
    .map(({ scope }) => scope);
  const base = { category, name, declared, used, present };
  const row = (status: NameStatus, wanted: readonly ScopeName[] = []): NameRow => ({ ...base, status, wanted });
  if (declared.length === 0 && OWN.test(name)) return row('own');
  if (category === 'env' && declared.length === 0 && !looksSecret(name)) return row('setting');
  const demanded = used.some(({ optional }) => optional === undefined);
  const wanted = loose.length > 0 ? loose : declared.length === 0 && demanded ? [defaultScope(category, used)] : [];
  const asked = unique(wanted);
  const possible = asked.filter((scope) => input.supports({ category, name, scope }));
  if (declared.length > 0 && possible.length === 0)
    return row(used.length > 0 || category !== 'secret' ? 'declared' : 'unused');
  if (loose.length === 0 && present.length > 0) return row('inherited');
  if (asked.length === 0) return row('setting');
  if (possible.length === 0) return row('unsupported');
  if (present.length > 0) return row('undeclared', possible);
  const allSeen = input.listings.every((listing) => listing.category !== category || listing.names !== undefined);
  return row(allSeen ? 'missing' : 'undeclared', possible);
}

/** Where a name that is only used would be looked for: at the repository, or in the `.env` beside the file that reads it. */
function defaultScope(category: Category, used: readonly Reference[]): ScopeName {
  if (category === 'secret' || category === 'variable') return { kind: 'repository' };
  const file = used[0]?.span.file ?? '';
  const folder = file.includes('/') ? file.slice(0, file.lastIndexOf('/') + 1) : '';
  return { kind: 'file', name: `${folder}.env` };
}

/** GitHub heeds no case in names; everything else does. */
export function canonical(category: Category, name: string): string {
  return category === 'secret' || category === 'variable' ? name.toUpperCase() : name;
}

export function sameScope(a: ScopeName, b: ScopeName): boolean {
  if (a.kind !== b.kind) return false;
  if (a.kind === 'environment') return a.name?.toLowerCase() === b.name?.toLowerCase();
  return a.kind === 'file' ? a.name === b.name : true;
}

function unique(scopes: readonly ScopeName[]): ScopeName[] {
  return scopes.filter((scope, index) => scopes.findIndex((each) => sameScope(each, scope)) === index);
}

function grouped<T extends { readonly category: Category; readonly name: string }>(
  items: readonly T[],
): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const key = `${item.category} ${canonical(item.category, item.name)}`;
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}

const CATEGORIES: readonly Category[] = ['secret', 'variable', 'env', 'cluster'];

function order(a: string, b: string): number {
  const [categoryA = '', nameA = ''] = a.split(' ');
  const [categoryB = '', nameB = ''] = b.split(' ');
  const by = CATEGORIES.indexOf(categoryA as Category) - CATEGORIES.indexOf(categoryB as Category);
  return by !== 0 ? by : nameA < nameB ? -1 : nameA > nameB ? 1 : 0;
}
