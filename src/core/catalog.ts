import { type Address, parseTargetId } from './address.ts';
import type { Inventory } from './inventory.ts';
import type { DesiredProvider, DesiredTarget, Manifest, Scope } from './model.ts';
import type { TargetCapabilities } from './observation.ts';
import type { Period } from './period.ts';
import type { QuotaWindow } from './quota.ts';

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
  /** How long a value of the secret is to be used, where that is declared: for kinds that write the due date beside the value. */
  readonly rotationPeriod?: Period;
}

/** A problem with a target's config that only its kind can see; `key` is the config key it is about. */
export interface LocateProblem {
  readonly key?: string;
  /** Where below the key: an index of a list, a key of a map. */
  readonly below?: readonly (string | number)[];
  readonly message: string;
  readonly hint?: string;
}

export interface Located {
  readonly container: string;
  readonly key?: string;
  readonly settings?: Readonly<Record<string, unknown>>;
  /** How many values of the kind the container holds at most; absent where the platform sets no limit. */
  readonly most?: number;
  /** Config that is written beside the value (description, tags): goes into the target digest. */
  readonly described?: Readonly<Record<string, unknown>>;
}

/** A target's config that says more than one place. */
export type Spread =
  /** All of them are named: one config for each, with its place below the config, for messages. */
  | {
      readonly how: 'each';
      readonly configs: readonly {
        readonly config: Readonly<Record<string, unknown>>;
        readonly below: readonly (string | number)[];
      }[];
    }
  /** The platform has to be asked which they are. */
  | {
      readonly how: 'select';
      /** The config with all that the provider needs to ask. */
      readonly config: Readonly<Record<string, unknown>>;
      readonly words: string;
      readonly list: string;
      /** The criteria in one canonical text, in braces: takes the place of `name` in the container of the place holder. */
      readonly criteria: string;
      /** The config of one that might be selected, and how that one is named in its container. */
      readonly sample: { readonly config: Readonly<Record<string, unknown>>; readonly name: string };
      /** Whether one with this name could be selected, by what is known without asking. */
      covers(name: string): boolean;
    };

/** A kind of target as the manifest's checks see it. Pure and cheap: no SDK is loaded to validate. */
export interface TargetKind {
  readonly kind: string;
  readonly scope: Scope;
  readonly capabilities: TargetCapabilities;
  /** JSON Schema (2020-12) of `config`; compiled at build time. */
  readonly configSchema: Readonly<Record<string, unknown>>;
  readonly summary: string;
  /** The plaintext file of this machine that a container is, relative to the workspace; for kinds whose containers are such files. */
  plaintextFile?(container: string): string;
  /** Another name for this kind of the same provider, whose identity and store its targets have. */
  readonly sameAs?: string;
  /** The kind of the same provider that a config makes it, where what can be done depends on the config; `undefined`: itself. */
  variant?(config: Readonly<Record<string, unknown>>): TargetKind | undefined;
  /** `public`: everybody who may look at the place can read the value, so a field has to say that it is no secret. */
  readonly takes?: 'public';
  /** How many writes the platform allows in what time, where it is not as for the rest of its provider. */
  readonly writeQuota?: readonly QuotaWindow[];
  locate(input: LocateInput): Located | readonly LocateProblem[];
  /** For kinds whose config may say many places at once; `undefined` for one that says one. */
  spread?(
    input: Pick<LocateInput, 'config' | 'provider' | 'repository'>,
  ): Spread | readonly LocateProblem[] | undefined;
}

/** A right of a platform, such as `secrets: write`. */
export interface Right {
  readonly name: string;
  readonly level: 'read' | 'write';
  /** What it is needed for, such as `the secrets of acme/app`. */
  readonly what: string;
}

/** What a run does in one container of one kind: how many targets it only looks at, and those that it writes. */
export interface ContainerUse {
  readonly kind: string;
  readonly listed: number;
  readonly written: readonly {
    readonly address: Address;
    /** It was written in an earlier run too. */
    readonly again: boolean;
  }[];
  /** In how many containers each of those written is at least: they are written secret by secret, so many containers at a time. */
  readonly spread?: number;
}

/** A kind of credential that a provider issues, as the manifest's checks see it: a `kind` of a secret or of a field. */
export interface IssuerKind {
  readonly kind: string;
  readonly summary: string;
  /** JSON Schema (2020-12) of `config`, without `provider` and `retire_after`, which every such kind has; compiled at build time. */
  readonly configSchema: Readonly<Record<string, unknown>>;
  /** What one issuance gives: the fields of the secret, in this order. One alone is called `value`. */
  readonly outputs: readonly {
    readonly name: string;
    readonly secret: boolean;
    /** Bits of entropy that every value has at least. */
    readonly entropyBits: number;
  }[];
  /** Whether something stays at the platform that has to be revoked; false for a platform that only makes up a text. */
  readonly lasting: boolean;
  /** Issuing ends the one before at that moment: a run that is stopped then leaves targets with a value that is good no more. */
  readonly replaces?: true;
  /** How many can be valid at once, the old ones included; at least 2 where it is lasting. */
  readonly live: number;
  /** Whether our mark is kept there, so that a credential whose answer was lost is found again. */
  readonly marks: boolean;
  /** Config that was accepted and makes no sense. */
  check?(config: Readonly<Record<string, unknown>>): readonly LocateProblem[];
  /** How a person makes one by hand where login or rights are missing (ManualInstructions). */
  instructions?(config: Readonly<Record<string, unknown>>): {
    readonly summary: string;
    readonly steps: readonly string[];
    readonly url?: string;
  };
}

/** What a manifest wants of one login: what is asked for `permissions`, and what a login is measured against. */
export interface ProviderUses {
  readonly provider: DesiredProvider;
  readonly targets: readonly DesiredTarget[];
  readonly issues: readonly {
    readonly kind: string;
    readonly secret: string;
    readonly config: Readonly<Record<string, unknown>>;
  }[];
  /** Values that are read from there and kept elsewhere: `provider_read`. */
  readonly reads: readonly { readonly kind: string; readonly address: Address }[];
  /** The key of fingerprints, where it is kept there. */
  readonly fingerprintKey?: NonNullable<Manifest['fingerprintKey']>;
}

/** A text that grants rights, ready to be used at the platform. */
export interface PermissionDocument {
  readonly title: string;
  readonly language: 'json' | 'hcl' | 'yaml' | 'text';
  readonly text: string;
  /** What cannot be kept any narrower there, and why. */
  readonly notes: readonly string[];
}

/** A provider as the manifest's checks, and all that is shared by providers, see it. */
export interface ProviderKind {
  readonly kind: string;
  readonly targets: readonly TargetKind[];
  /** Kinds of target that are planned, answered with "not available in this version" on use. */
  readonly planned: readonly string[];
  /** False for a provider of which nothing is available yet. */
  readonly available: boolean;
  /** Variables of the environment that log in where the manifest declares no login: any one is enough, the first that is set is taken. */
  readonly ambientLogin?: readonly string[];
  /** What `auth` may say: ways to log in, and the keys of all of them; absent where there is nothing to log in to. */
  readonly login?: { readonly kinds: readonly string[]; readonly keys: readonly string[] };
  /** Whether a login asks for the job's OIDC token, for which the job needs `id-token: write`; told by `auth.kind` where absent. */
  federates?(provider: DesiredProvider): boolean;
  /** Credentials that it issues. */
  readonly issues?: readonly IssuerKind[];
  /** The least that a login needs, for looking (plan and drift) or for all of a sync; absent where there are no rights to give. */
  permissions?(uses: ProviderUses, purpose: 'plan' | 'sync'): Promise<readonly PermissionDocument[]>;
  /** The fewest requests that the platform's calls allow for this, with lists of so many that selectors choose from; absent where requests are not counted (it has none). */
  requestFloor?(containers: readonly ContainerUse[], lists?: readonly number[]): number;
  /** The rights that a login needs to deliver to a target, by the platform's names; absent where nothing is known of rights. */
  rightsOf?(target: DesiredTarget): readonly Right[];
  /** How its targets and what `secretzero scan` finds belong together; absent where nothing does. */
  readonly inventory?: Inventory;
  /** How many writes the platform allows in what time; absent where it sets no limit worth planning for. */
  readonly writeQuota?: readonly QuotaWindow[];
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
  /** A kind that a provider issues: which, and what it gives. */
  readonly issuer?: IssuerKind & { readonly provider: string };
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

/** A kind of target that is available in this version. */
export function findTargetKind(catalog: Catalog, providerKind: string, kind: string): TargetKind | undefined {
  return catalog.providers.get(providerKind)?.targets.find((each) => each.kind === kind);
}

/**
 * Where the state of a target belongs, by its id alone: for what is no longer declared. A kind that this version does not know is
 * taken for one like all others of its provider; what is of no known provider is remote, so that the lane does not lose sight of it.
 */
export function scopeOfTarget(catalog: Catalog, id: string): Scope {
  const parsed = parseTargetId(id);
  const kinds = (parsed && catalog.providers.get(parsed.providerKind)?.targets) ?? [];
  const known = kinds.find(({ kind }) => kind === parsed?.kind);
  if (known) return known.scope;
  return kinds.length > 0 && kinds.every(({ scope }) => scope === 'workspace') ? 'workspace' : 'remote';
}
