import { NAME_PATTERN } from '../core/names.ts';
import { didYouMean } from '../core/nearest.ts';
import type { FaultList, Place } from './faults.ts';
import { NAME_WORDS } from './names.ts';
import type { Path } from './source.ts';
import { asMap, asText, asTexts, deepMerge, member } from './values.ts';

type Tree = Readonly<Record<string, unknown>>;

/** The environment that a run is about, as far as the manifest's `environments` say. */
export interface Environment {
  readonly name?: string;
  readonly varFiles: readonly { readonly path: string; readonly place: Place }[];
  readonly lockfile?: string;
  readonly profile?: TargetProfile;
}

/** What an environment changes in the config of targets. */
export interface TargetProfile {
  readonly providerOverrides: Tree;
  readonly targetOverrides: Tree;
  readonly identityPolicies: readonly string[];
}

export interface EnvironmentInput {
  readonly root: Tree;
  readonly asked: string | undefined;
  readonly faults: FaultList;
  readonly place: (path: Path) => Place;
}

/** Names of the environments that a manifest has. */
export function environmentNames(root: Tree): readonly string[] {
  return Object.keys(asMap(member(asMap(root['environments']), 'profiles')) ?? {});
}

/** The environment that was asked for, else the default one, else none; what is wrong with any of them is reported. */
export function selectEnvironment(input: EnvironmentInput): Environment {
  const { root, asked, faults, place } = input;
  const environments = asMap(root['environments']);
  const profiles = asMap(member(environments, 'profiles'));
  const names = environmentNames(root);
  for (const name of names) {
    if (NAME_PATTERN.test(name)) continue;
    faults.add(
      'MANIFEST_NAME',
      place(['environments', 'profiles', name]),
      `${JSON.stringify(name)} cannot be the name of an environment`,
      {
        at: 'key',
        hint: NAME_WORDS,
      },
    );
  }
  checkProfiles(input, profiles);
  const standard = asText(member(environments, 'default'));
  const hint = (name: string): string =>
    didYouMean(name, names) ??
    (names.length === 0 ? 'this manifest has no environments' : `known: ${names.join(', ')}`);
  if (standard !== undefined && !names.includes(standard)) {
    const message = `the default environment ${JSON.stringify(standard)} is not one of the profiles`;
    faults.add('MANIFEST_UNKNOWN_REFERENCE', place(['environments', 'default']), message, { hint: hint(standard) });
  }
  const name = asked ?? standard;
  if (name === undefined) return { varFiles: [] };
  if (!names.includes(name)) {
    if (asked !== undefined) {
      const path = environments === undefined ? [] : ['environments'];
      faults.add('MANIFEST_UNKNOWN_REFERENCE', place(path), `there is no environment ${JSON.stringify(asked)}`, {
        at: 'key',
        hint: hint(asked),
      });
    }
    return { varFiles: [] };
  }
  const profile = asMap(member(profiles, name));
  const lockfile = asText(profile?.['lockfile']);
  const target = targetProfile(root, asText(profile?.['target_profile']));
  return {
    name,
    varFiles: asTexts(profile?.['var_files']).map((path, index) => ({
      path,
      place: place(['environments', 'profiles', name, 'var_files', index]),
    })),
    ...(lockfile === undefined ? {} : { lockfile }),
    ...(target === undefined ? {} : { profile: target }),
  };
}

function checkProfiles({ root, faults, place }: EnvironmentInput, profiles: Tree | undefined): void {
  const known = Object.keys(asMap(root['target_profiles']) ?? {});
  for (const [name, profile] of Object.entries(profiles ?? {})) {
    const wanted = asText(asMap(profile)?.['target_profile']);
    if (wanted === undefined || known.includes(wanted)) continue;
    const path = ['environments', 'profiles', name, 'target_profile'];
    faults.add('MANIFEST_UNKNOWN_REFERENCE', place(path), `there is no target profile ${JSON.stringify(wanted)}`, {
      hint:
        didYouMean(wanted, known) ??
        (known.length === 0 ? 'declare it under target_profiles' : `known: ${known.join(', ')}`),
    });
  }
}

function targetProfile(root: Tree, name: string | undefined): TargetProfile | undefined {
  const profile = name === undefined ? undefined : asMap(member(asMap(root['target_profiles']), name));
  if (profile === undefined) return undefined;
  return {
    providerOverrides: asMap(profile['provider_overrides']) ?? {},
    targetOverrides: asMap(profile['target_overrides']) ?? {},
    identityPolicies: asTexts(profile['identity_policies']),
  };
}

/** A target's config with the environment's changes: by provider alias, then by kind of target, which wins. */
export function overriddenConfig(config: Tree, alias: string, kind: string, profile: TargetProfile | undefined): Tree {
  if (profile === undefined) return config;
  const byProvider = member(profile.providerOverrides, alias);
  const byKind = member(profile.targetOverrides, kind);
  return [byProvider, byKind].reduce<Tree>(
    (merged, over) => (asMap(over) === undefined ? merged : (deepMerge(merged, over) as Tree)),
    config,
  );
}
