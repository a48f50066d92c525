import type { Catalog, ProviderKind, TargetKind } from '../core/catalog.ts';
import { asMap, asText, member } from './values.ts';

/** What a manifest's `provider` and `kind` of a target come to. */
export type TargetKindFound =
  | { readonly state: 'available'; readonly provider: ProviderKind; readonly target: TargetKind }
  | { readonly state: 'planned'; readonly provider: ProviderKind }
  | { readonly state: 'unknown provider'; readonly aliases: readonly string[] }
  | { readonly state: 'unknown kind'; readonly provider: ProviderKind; readonly kinds: readonly string[] };

/** The catalog, seen through the providers that one manifest declares. */
export class Kinds {
  readonly catalog: Catalog;
  /** Aliases of the manifest with the names of their kinds. */
  readonly #declared: ReadonlyMap<string, string>;

  constructor(catalog: Catalog, providers: unknown) {
    this.catalog = catalog;
    this.#declared = new Map(
      Object.entries(asMap(providers) ?? {}).map(([alias, provider]) => [
        alias,
        asText(member(asMap(provider), 'kind')) ?? alias,
      ]),
    );
  }

  /** The kind of a provider, declared or implied by its name. */
  provider(alias: string): ProviderKind | undefined {
    return this.catalog.providers.get(this.#declared.get(alias) ?? alias);
  }

  isDeclared(alias: string): boolean {
    return this.#declared.has(alias);
  }

  /** Everything that `provider` of a target may say. */
  get aliases(): readonly string[] {
    return [...new Set([...this.#declared.keys(), ...this.catalog.providers.keys()])];
  }

  target(alias: string, kind: string): TargetKindFound {
    const provider = this.provider(alias);
    if (provider === undefined) return { state: 'unknown provider', aliases: this.aliases };
    const target = provider.targets.find((one) => one.kind === kind);
    if (target !== undefined) return { state: 'available', provider, target };
    if (provider.planned.includes(kind)) return { state: 'planned', provider };
    return {
      state: 'unknown kind',
      provider,
      kinds: [...provider.targets.map((one) => one.kind), ...provider.planned],
    };
  }

  isGeneratorAvailable(kind: unknown): boolean {
    return typeof kind === 'string' && this.catalog.generators.get(kind)?.available === true;
  }

  isSourceAvailable(kind: unknown): boolean {
    return typeof kind === 'string' && this.catalog.sources.get(kind)?.available === true;
  }

  isTargetAvailable(alias: unknown, kind: unknown): boolean {
    return typeof alias === 'string' && typeof kind === 'string' && this.target(alias, kind).state === 'available';
  }
}
