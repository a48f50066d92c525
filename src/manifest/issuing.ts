import type { GeneratorKind, IssuerKind } from '../core/catalog.ts';
import type { Instructions, Making } from '../core/model.ts';
import { didYouMean } from '../core/nearest.ts';
import { parsePeriod } from '../core/period.ts';
import { type BuildContext, placeOf } from './build-context.ts';
import type { GeneratorSpec } from './generator-spec.ts';
import { asText } from './values.ts';

type Output = IssuerKind['outputs'][number];

/** What the config of every issuing kind may say besides its own; no part of what is asked for at the platform. */
const COMMON = new Set(['provider', 'output', 'retire_after']);

/** Names of the fields of a secret of this kind: `value`, or the parts of what is issued. */
export function fieldNamesOf(generator: GeneratorKind | undefined, config: unknown): readonly string[] {
  const outputs = generator?.issuer?.outputs ?? [];
  const chosen = typeof config === 'object' && config !== null ? (config as { output?: unknown }).output : undefined;
  return outputs.length > 1 && chosen === undefined ? outputs.map(({ name }) => name) : ['value'];
}

/** The part of what is issued that a field takes; `undefined` where the config names none and there are several. */
export function outputOf({ generator, config }: GeneratorSpec, field: string): Output | undefined {
  const outputs = generator?.issuer?.outputs ?? [];
  const wanted = asText(config['output']) ?? (outputs.length === 1 ? outputs[0]?.name : field);
  return outputs.find(({ name }) => name === wanted);
}

/** How the value of a field is issued; `undefined` where it is not said well enough, which has been reported. */
export function issueOf(context: BuildContext, spec: GeneratorSpec, field: string): Making | undefined {
  const { generator, config, path, kind } = spec;
  const issuer = generator?.issuer;
  if (issuer === undefined) return undefined;
  const output = outputOf(spec, field);
  if (output === undefined) {
    const names = issuer.outputs.map(({ name }) => name);
    context.faults.add(
      'MANIFEST_INVALID',
      placeOf(context, path),
      `${kind} gives several values, and this is one field`,
      {
        hint: `choose one under output: ${names.join(', ')}`,
      },
    );
    return undefined;
  }
  const alias = asText(config['provider']) ?? issuer.provider;
  const provider = context.kinds.provider(alias);
  if (provider?.kind !== issuer.provider) {
    const fitting = context.kinds.aliases.filter((each) => context.kinds.provider(each)?.kind === issuer.provider);
    context.faults.add(
      'MANIFEST_UNKNOWN_PROVIDER',
      placeOf(context, [...path, 'provider']),
      provider === undefined
        ? `there is no provider ${JSON.stringify(alias)}`
        : `${JSON.stringify(alias)} is a provider of the kind ${provider.kind}, and ${kind} is issued by ${issuer.provider}`,
      { hint: didYouMean(alias, fitting) ?? `known: ${fitting.join(', ')}` },
    );
    return undefined;
  }
  context.providers.use(alias, undefined);
  const period = asText(config['retire_after']);
  const retireAfter = period === undefined ? undefined : parsePeriod(period);
  if (period !== undefined && retireAfter === undefined) {
    context.faults.add(
      'MANIFEST_INVALID',
      placeOf(context, [...path, 'retire_after']),
      `${JSON.stringify(period)} is no period`,
      {
        hint: 'such as 1d, 2w or PT12H',
      },
    );
  }
  return {
    how: 'issue',
    kind,
    provider: alias,
    config: Object.fromEntries(
      Object.entries({ ...generator?.defaults, ...config }).filter(([key]) => !COMMON.has(key)),
    ),
    output: output.name,
    lasting: issuer.lasting,
    ...(issuer.replaces ? { replaces: true as const } : {}),
    marks: issuer.marks,
    manual: issuer.instructions !== undefined,
    ...(retireAfter === undefined ? {} : { retireAfter }),
  };
}

/** How a person makes one by hand, where the kind says so and the manifest does not. */
export function issuerInstructions({ generator, config, kind }: GeneratorSpec): Instructions | undefined {
  const known = generator?.issuer?.instructions?.(config);
  return known && { ...known, summary: known.summary === '' ? kind : known.summary };
}
