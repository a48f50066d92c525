import type { ProviderUses } from '../core/catalog.ts';
import type { Making, Manifest } from '../core/model.ts';

/** What a manifest wants of each of its logins, by the alias of the provider. */
export function usesOf(manifest: Manifest): ReadonlyMap<string, ProviderUses> {
  const uses = new Map<string, Mutable<ProviderUses>>();
  const of = (alias: string): Mutable<ProviderUses> => {
    const provider = manifest.providers.get(alias) ?? { alias, kind: alias, auth: {}, config: {} };
    const known = uses.get(alias) ?? { provider, targets: [], issues: [], reads: [] };
    uses.set(alias, known);
    return known;
  };
  for (const { name, fields, targets } of manifest.secrets) {
    for (const target of targets) if (target.available) of(target.provider).targets.push(target);
    for (const { making } of fields) {
      for (const each of withFallbacks(making)) {
        if (each.how === 'source' && each.reads) {
          const { address } = each.reads;
          const slash = address.store.lastIndexOf('/');
          of(address.store.slice(0, slash)).reads.push({ kind: address.store.slice(slash + 1), address });
        }
        if (each.how !== 'issue') continue;
        const { issues } = of(each.provider);
        if (!issues.some(({ secret, kind, config }) => secret === name && kind === each.kind && config === each.config))
          issues.push({ kind: each.kind, secret: name, config: each.config });
      }
    }
  }
  const { fingerprintKey } = manifest;
  if (fingerprintKey) uses.set(fingerprintKey.provider, { ...of(fingerprintKey.provider), fingerprintKey });
  return uses;
}

/** A login of which nothing is wanted. */
export function noUses(alias: string, kind: string): ProviderUses {
  return { provider: { alias, kind, auth: {}, config: {} }, targets: [], issues: [], reads: [] };
}

type Mutable<T> = { [Key in keyof T]: T[Key] extends readonly (infer Item)[] ? Item[] : T[Key] };

function withFallbacks(making: Making): readonly Making[] {
  return making.how === 'source' && making.otherwise ? [making, ...withFallbacks(making.otherwise)] : [making];
}
