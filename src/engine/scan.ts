import { relative, sep } from 'node:path';
import type { PlacedName, Standpoint } from '../core/inventory.ts';
import type { Manifest } from '../core/model.ts';
import { variableName } from '../core/names.ts';
import { catalog } from '../providers/catalog.ts';
import type { NameListing } from '../providers/contract.ts';
import { compare, type Declaration, type NameRow, needsAttention, type ScopeListing } from '../scan/compare.ts';
import type { Note } from '../scan/reference.ts';
import { type Stanza, stanzasOf } from '../scan/stanza.ts';
import { aliasOf } from './alias-of.ts';
import { scanFiles } from './scan-files.ts';

export interface ScanInput {
  /** The folder that is searched; places are relative to it. */
  readonly root: string;
  /** Folder of the manifest, inside `root`: paths in stanzas are relative to it. */
  readonly folder: string;
  /** The manifest, once for each of its environments; none where there is no manifest yet. */
  readonly manifests: readonly Manifest[];
  /** Other lanes of the repository: what they declare is declared; stanzas are for `manifests` alone. */
  readonly others?: readonly { readonly folder: string; readonly manifests: readonly Manifest[] }[];
  /** `owner/name`, where it is known: only targets there count as declared for this repository. */
  readonly repository?: string;
  /** What the platform lists; without it no scope is visible. */
  readonly listings?: readonly NameListing[];
  readonly signal: AbortSignal;
}

/** Where all secrets of a repository are: declared × used × present. Names and places only. */
export interface Scan {
  /** Every name, sorted; `status` says what it is. */
  readonly rows: readonly NameRow[];
  /** What a manifest needs for a row that needs attention; a row that cannot be addressed from this manifest has none. */
  readonly stanzas: ReadonlyMap<NameRow, readonly Stanza[]>;
  readonly listings: readonly ScopeListing[];
  /** Things that a person should know: what cannot be told, what was not read, values that stand in files. */
  readonly notes: readonly Note[];
  readonly files: number;
  /** Whether something is undeclared or missing. */
  readonly attention: boolean;
}

const NOT_ASKED: readonly NameListing['scope'][] = [
  { kind: 'repository' },
  { kind: 'environment' },
  { kind: 'organization' },
];

/**
 * Searches a repository for names of secrets and compares them with its manifest and with what the platform lists. Reads files inside
 * `root` only, keeps no value, writes nothing; the same input gives the same result. The command line and the action call it.
 */
export async function scanRepository(input: ScanInput): Promise<Scan> {
  const { root, manifests, signal } = input;
  const { references, notes, files } = await scanFiles(root, signal);
  const listings = (input.listings ?? notAsked()).map(scopeListing);
  const at = (folder: string): Standpoint => ({
    folder: relative(root, folder).split(sep).join('/'),
    ...(input.repository === undefined ? {} : { repository: input.repository }),
  });
  const from = at(input.folder);
  const lanes = [{ folder: input.folder, manifests }, ...(input.others ?? [])];
  const target = (name: PlacedName) => targetFor(name, from, manifests);
  const rows = compare({
    references,
    listings,
    declarations: lanes.flatMap((lane) =>
      lane.manifests.flatMap((manifest) => declarationsOf(manifest, at(lane.folder))),
    ),
    supports: (name) => target(name) !== undefined,
  });
  const taken = new Set(manifests.flatMap(({ secrets }) => secrets.map(({ name }) => variableName(name))));
  const stanzas = new Map<NameRow, readonly Stanza[]>();
  for (const row of rows) if (needsAttention(row)) stanzas.set(row, stanzasOf(row, { taken, target }));
  return { rows, stanzas, listings, notes, files, attention: rows.some(needsAttention) };
}

function notAsked(): NameListing[] {
  return NOT_ASKED.flatMap((scope) => [
    { category: 'secret', scope },
    { category: 'variable', scope },
  ]);
}

function scopeListing({ category, scope, names, problem }: NameListing): ScopeListing {
  if (names !== undefined) return { category, scope, names };
  const reason =
    problem === undefined ? 'GitHub was not asked' : `${problem.message}${problem.hint ? ` (${problem.hint})` : ''}`;
  return { category, scope, names: undefined, reason };
}

/** Targets that deliver to this repository and its files, as names at places. */
function declarationsOf(manifest: Manifest, from: Standpoint): Declaration[] {
  return manifest.secrets.flatMap(({ name: secret, targets }) =>
    targets.flatMap((target): Declaration[] => {
      const placed = catalog.providers.get(target.providerKind)?.inventory?.nameOf(target, from);
      return placed === undefined ? [] : [{ ...placed, secret }];
    }),
  );
}

/** The first provider that delivers to a name, by its alias in the manifest. */
function targetFor(name: PlacedName, from: Standpoint, manifests: readonly Manifest[]) {
  for (const [kind, { inventory }] of catalog.providers) {
    const target = inventory?.targetFor(name, from);
    if (target !== undefined) return { provider: aliasOf(kind, manifests), ...target };
  }
  return undefined;
}
