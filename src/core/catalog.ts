import type { Scope } from './model.ts';
import type { TargetCapabilities } from './observation.ts';

/** What a kind of target needs to know to say where a value goes. */
export interface LocateInput {
  readonly secret: string;
  readonly field: string;
  /** Secrets made from a template, and others with more than one field, are stored under the field's name. */
  readonly multiField: boolean;
  /** The target's resolved `config`. */
  readonly config: Readonly<Record<string, unknown>>;
  /** The provider's `auth` and `config`, resolved; for a host or a default repository. */
  readonly provider: {
    readonly auth: Readonly<Record<string, unknown>>;
    readonly config: Readonly<Record<string, unknown>>;
  };
  /** `owner/name` of the repository that the run is about, where it is known. */
  readonly repository?: string;
}

/** A problem with a target's config that only its kind can see; `key` is the config key it is about. */
export interface LocateProblem {
  readonly key?: string;
  readonly message: string;
  readonly hint?: string;
}

export interface Located {
  readonly container: string;
  readonly key?: string;
  readonly settings?: Readonly<Record<string, unknown>>;
  /** Config that is written beside the value (description, tags): goes into the target digest. */
  readonly described?: Readonly<Record<string, unknown>>;
}

/** A kind of target as the manifest's checks see it. Pure and cheap: no SDK is loaded to validate. */
export interface TargetKind {
  readonly kind: string;
  readonly scope: Scope;
  readonly capabilities: TargetCapabilities;
  /** JSON Schema (2020-12) of `config`; compiled at build time. */
  readonly configSchema: Readonly<Record<string, unknown>>;
  readonly summary: string;
  locate(input: LocateInput): Located | readonly LocateProblem[];
}

/** A provider as the manifest's checks see it. */
export interface ProviderKind {
  readonly kind: string;
  readonly targets: readonly TargetKind[];
  /** Kinds of target that are planned, answered with "not available in this version" on use. */
  readonly planned: readonly string[];
  /** False for a provider of which nothing is available yet. */
  readonly available: boolean;
}

/** A generator or source kind as the manifest's checks see it. */
export interface GeneratorKind {
  readonly kind: string;
  readonly available: boolean;
  readonly summary: string;
  readonly configSchema: Readonly<Record<string, unknown>>;
  /** Defaults by version of the digest table, filled in before a definition is digested. */
  readonly defaults: Readonly<Record<string, unknown>>;
  /** Bits of entropy that every value has at least, for this config. */
  entropyBits(config: Readonly<Record<string, unknown>>): number;
  /** What only the kind can see: lengths against enabled classes, an empty alphabet. */
  check?(
    config: Readonly<Record<string, unknown>>,
  ): readonly (LocateProblem & { readonly severity: 'error' | 'warning' })[];
}

/** All kinds that this version knows, available or planned; given to the manifest by the engine. */
export interface Catalog {
  readonly providers: ReadonlyMap<string, ProviderKind>;
  readonly generators: ReadonlyMap<string, GeneratorKind>;
  readonly sources: ReadonlyMap<
    string,
    { readonly kind: string; readonly available: boolean; readonly configSchema: Readonly<Record<string, unknown>> }
  >;
}
