import type { DesiredTarget } from './model.ts';

/**
 * What kind of name it is: a secret or a variable of a platform's workflows, a key of the process environment (`.env` files, compose),
 * or the key of a Kubernetes Secret (`secret/key`, or `secret` for all its keys).
 */
export type Category = 'secret' | 'variable' | 'env' | 'cluster';

/** A place that has names: a scope of a platform, or a file of the repository. */
export interface ScopeName {
  readonly kind: 'repository' | 'environment' | 'organization' | 'dependabot' | 'codespaces' | 'file';
  /** The environment, or the file's path from the root of the repository. */
  readonly name?: string;
}

/** A name at a place. */
export interface PlacedName {
  readonly category: Category;
  readonly name: string;
  readonly scope: ScopeName;
}

/** Where a manifest stands, for paths and addresses in it. */
export interface Standpoint {
  /** The manifest's folder, from the root of the repository; empty for the root. */
  readonly folder: string;
  /** `owner/name`, where it is known. */
  readonly repository?: string;
}

/** How the targets of a provider and the names that a search finds belong together. Pure. */
export interface Inventory {
  /** Whether a login can list names (`ProviderSession.listNames`). */
  readonly lists: boolean;
  /** The name that a target delivers to; `undefined` where it is of another repository, or has none that a search would find. */
  nameOf(target: DesiredTarget, from: Standpoint): PlacedName | undefined;
  /** The target that delivers to a name; `undefined` where there is none in this version, or none that this manifest can address. */
  targetFor(
    name: PlacedName,
    from: Standpoint,
  ): { readonly kind: string; readonly config: Readonly<Record<string, string>> } | undefined;
}
