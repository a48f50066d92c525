import type { Address } from '../core/address.ts';
import { didYouMean } from '../core/nearest.ts';
import { type BuildContext, checkConfig, placeOf } from './build-context.ts';
import { validatorName } from './schema-names.ts';
import type { Path } from './source.ts';
import { isProblems, reportProblems } from './target-spec.ts';
import { asMap, asText } from './values.ts';

/** The place of another system that a value is read from. */
export interface ReadPlace {
  readonly address: Address;
  /** A key of the JSON text that is there, where the place itself has no keys. */
  readonly pick?: string;
}

/**
 * Where `provider_read` reads: told by the kind of target that keeps values there, whose config stands under `read`. `unavailable` for
 * what this version cannot read; `undefined` where something is wrong, which has been reported.
 */
export function readPlace(
  context: BuildContext,
  secret: string,
  config: Readonly<Record<string, unknown>>,
  path: Path,
): ReadPlace | 'unavailable' | undefined {
  const [alias, kind, field] = [asText(config['provider']) ?? '', asText(config['kind']), asText(config['field'])];
  const read = asMap(config['read']) ?? {};
  const providerKind = context.kinds.provider(alias);
  if (providerKind === undefined) {
    if (context.scope.kept.has(alias) || context.kinds.isDeclared(alias)) return undefined;
    const { aliases } = context.kinds;
    context.faults.add(
      'MANIFEST_UNKNOWN_PROVIDER',
      placeOf(context, [...path, 'provider']),
      `there is no provider ${JSON.stringify(alias)}`,
      { hint: didYouMean(alias, aliases) ?? `declare it under providers, or use one of: ${aliases.join(', ')}` },
    );
    return undefined;
  }
  const readable = providerKind.targets.filter(({ capabilities }) => capabilities.read === 'value');
  const found = kind === undefined ? readable[0] : readable.find((each) => each.kind === kind);
  if (found === undefined || kind === undefined) {
    const known = readable.map((each) => each.kind);
    const what = kind === undefined ? 'a kind' : JSON.stringify(kind);
    context.faults.warn(
      'MANIFEST_UNAVAILABLE',
      placeOf(context, kind === undefined ? path : [...path, 'kind']),
      `${providerKind.kind} has no ${what} whose values this version can read`,
      {
        hint:
          (kind && didYouMean(kind, known)) ??
          (known.length === 0 ? 'none of its kinds can be read' : `known: ${known.join(', ')}`),
      },
    );
    return 'unavailable';
  }
  const provider = context.providers.use(alias, asText(config['profile']));
  if (provider === undefined) {
    context.faults.add(
      'MANIFEST_UNKNOWN_REFERENCE',
      placeOf(context, [...path, 'profile']),
      `the provider ${JSON.stringify(alias)} has no profile ${JSON.stringify(config['profile'])}`,
      { hint: `known: ${context.providers.profiles(alias).join(', ') || 'none'}` },
    );
    return undefined;
  }
  const at = [...path, 'read'];
  if (!checkConfig(context, validatorName.target(providerKind.kind, found.kind), read, at)) return undefined;
  const { repository } = context;
  const meant = found.variant?.(read) ?? found;
  const located = meant.locate({
    secret,
    field: field ?? 'value',
    multiField: field !== undefined,
    config: read,
    provider: { auth: provider.auth, config: provider.config },
    ...(repository === undefined ? {} : { repository }),
  });
  if (isProblems(located)) {
    reportProblems(context, located, at, []);
    return undefined;
  }
  const { container, key, settings } = located;
  const store = `${provider.alias}/${meant.sameAs ?? meant.kind}`;
  const address: Address = {
    store,
    container,
    ...(key === undefined ? {} : { key }),
    ...(settings === undefined ? {} : { settings }),
  };
  return { address, ...(field !== undefined && key === undefined ? { pick: field } : {}) };
}
