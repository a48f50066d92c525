import type { Manifest } from '../core/model.ts';

/** The alias under which the manifests log in to a kind of provider; by default the kind itself. */
export function aliasOf(kind: string, manifests: readonly Manifest[]): string {
  const aliases = manifests.flatMap(({ providers }) =>
    [...providers.values()].filter((provider) => provider.kind === kind).map(({ alias }) => alias),
  );
  return aliases.includes(kind) ? kind : (aliases[0] ?? kind);
}
