import type { ProviderModule } from './contract.ts';

/** Literal imports, so that a run loads only the platforms it uses, each as a chunk of the bundle. */
const loaders = {
  local: async () => (await import('./local/index.ts')).provider,
  aws: async () => (await import('./aws/index.ts')).provider,
  azure: async () => (await import('./azure/index.ts')).provider,
  github: async () => (await import('./github/index.ts')).provider,
  google: async () => (await import('./google/index.ts')).provider,
  vault: async () => (await import('./vault/index.ts')).provider,
} satisfies Record<string, () => Promise<ProviderModule>>;

/** Loads a provider; `undefined` for a kind that this version does not have. */
export async function loadProvider(kind: string): Promise<ProviderModule | undefined> {
  return Object.hasOwn(loaders, kind) ? loaders[kind as keyof typeof loaders]() : undefined;
}

/** Kinds of provider that can be loaded; the bundle's self-test loads each. */
export const providerKinds: readonly string[] = Object.keys(loaders);
