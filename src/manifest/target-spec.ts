import type { LocateProblem, Spread, TargetKind } from '../core/catalog.ts';
import type { DesiredProvider } from '../core/model.ts';
import { didYouMean } from '../core/nearest.ts';
import { type BuildContext, checkConfig, placeOf } from './build-context.ts';
import { overriddenConfig } from './environment.ts';
import { validatorName } from './schema-names.ts';
import type { Path } from './source.ts';
import { asList, asMap, asText, asTexts } from './values.ts';

/** One entry of `targets`, checked as far as it can be without knowing whose value it takes. */
export interface TargetSpec {
  readonly provider: DesiredProvider;
  readonly kindName: string;
  /** Absent for a kind that is planned. */
  readonly kind?: TargetKind;
  readonly config: Readonly<Record<string, unknown>>;
  readonly path: Path;
  /** Where it stands in a list that says many; `path` where it is all of the entry. */
  readonly at: Path;
  /** The config selects many, which only the platform knows. */
  readonly select?: Extract<Spread, { readonly how: 'select' }>;
}

/** The entries of a list of targets that can be used; every other one has been reported. */
export function targetSpecs(context: BuildContext, targets: unknown, path: Path): readonly TargetSpec[] {
  return asList(targets).flatMap((target, index) => {
    const spec = targetSpec(context, target, [...path, index]);
    return spec === undefined ? [] : spread(context, spec);
  });
}

/** One entry for each place that the config names. */
function spread(context: BuildContext, spec: TargetSpec): readonly TargetSpec[] {
  const { kind, config, provider, path } = spec;
  const { repository } = context;
  const found = kind?.spread?.({
    config,
    provider: { auth: provider.auth, config: provider.config },
    ...(repository === undefined ? {} : { repository }),
  });
  if (found === undefined) return [spec];
  if (isProblems(found)) {
    reportProblems(context, found, path);
    return [];
  }
  if (found.how === 'select') return [{ ...spec, select: found }];
  return found.configs.map((each) => ({ ...spec, config: each.config, at: [...path, 'config', ...each.below] }));
}

/** Says what a kind of target found wrong with the config of the entry at `path`, which stands `under` it. */
export function reportProblems(
  context: BuildContext,
  problems: readonly LocateProblem[],
  path: Path,
  under: Path = ['config'],
): void {
  for (const { key, below = [], message, hint } of problems) {
    const at = key === undefined ? path : [...path, ...under, key, ...below];
    context.faults.add('MANIFEST_INVALID', placeOf(context, at), message, { hint });
  }
}

export function isProblems<T extends object>(found: T | readonly LocateProblem[]): found is readonly LocateProblem[] {
  return Array.isArray(found);
}

function targetSpec(context: BuildContext, value: unknown, path: Path): TargetSpec | undefined {
  const target = asMap(value);
  const alias = asText(target?.['provider']);
  const kindName = asText(target?.['kind']);
  // Without both, the structure's own check has said so.
  if (target === undefined || alias === undefined || kindName === undefined) return undefined;
  if (context.scope.kept.has(alias) || context.scope.kept.has(kindName)) return undefined;
  checkPolicies(context, asTexts(target['identity_policies']), [...path, 'identity_policies']);
  const found = context.kinds.target(alias, kindName);
  switch (found.state) {
    case 'unknown provider':
      // A declared one is of an unknown kind, which has been said where it is declared.
      if (context.kinds.isDeclared(alias)) return undefined;
      context.faults.add(
        'MANIFEST_UNKNOWN_PROVIDER',
        placeOf(context, [...path, 'provider']),
        `there is no provider ${JSON.stringify(alias)}`,
        {
          hint:
            didYouMean(alias, found.aliases) ??
            `declare it under providers, or use one of: ${found.aliases.join(', ')}`,
        },
      );
      return undefined;
    case 'unknown kind':
      context.faults.add(
        'MANIFEST_UNKNOWN_KIND',
        placeOf(context, [...path, 'kind']),
        `the provider ${found.provider.kind} has no kind of target ${JSON.stringify(kindName)}`,
        { hint: `${didYouMean(kindName, found.kinds) ?? ''} known: ${found.kinds.join(', ') || 'none'}`.trim() },
      );
      return undefined;
    case 'planned':
      context.faults.warn(
        'MANIFEST_UNAVAILABLE',
        placeOf(context, [...path, 'kind']),
        `the target ${found.provider.kind}/${kindName} is not available in this version`,
        { hint: 'the manifest is right, but nothing will be written there' },
      );
      break;
    case 'available':
      break;
  }
  const provider = usedProvider(context, alias, asText(target['profile']), path);
  if (provider === undefined) return undefined;
  const config = overriddenConfig(asMap(target['config']) ?? {}, alias, kindName, context.environment.profile);
  if (found.state === 'planned') return { provider, kindName, config, path, at: path };
  if (!checkConfig(context, validatorName.target(found.provider.kind, kindName), config, [...path, 'config']))
    return undefined;
  return { provider, kindName, kind: found.target, config, path, at: path };
}

function usedProvider(
  context: BuildContext,
  alias: string,
  profile: string | undefined,
  path: Path,
): DesiredProvider | undefined {
  const provider = context.providers.use(alias, profile);
  if (provider !== undefined || profile === undefined) return provider;
  const known = context.providers.profiles(alias);
  context.faults.add(
    'MANIFEST_UNKNOWN_REFERENCE',
    placeOf(context, [...path, 'profile']),
    `the provider ${JSON.stringify(alias)} has no profile ${JSON.stringify(profile)}`,
    {
      hint:
        didYouMean(profile, known) ??
        (known.length === 0 ? `declare it under providers.${alias}.auth.profiles` : `known: ${known.join(', ')}`),
    },
  );
  return undefined;
}

/** Reports policies that are named and not declared. */
export function checkPolicies(
  context: Pick<BuildContext, 'faults' | 'policies' | 'source'>,
  names: readonly string[],
  path: Path,
): void {
  for (const [index, name] of names.entries()) {
    if (context.policies.includes(name)) continue;
    context.faults.add(
      'MANIFEST_UNKNOWN_REFERENCE',
      placeOf(context, [...path, index]),
      `there is no policy ${JSON.stringify(name)}`,
      {
        hint: didYouMean(name, context.policies) ?? 'declare it under policies',
      },
    );
  }
}
