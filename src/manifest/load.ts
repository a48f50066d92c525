import type { Catalog } from '../core/catalog.ts';
import type { Fault } from '../core/errors.ts';
import type { DesiredSecret, Manifest } from '../core/model.ts';
import { didYouMean } from '../core/nearest.ts';
import { type BuildContext, placeOf } from './build-context.ts';
import { checkSchema, excuseTemplates } from './check.ts';
import { environmentNames, selectEnvironment } from './environment.ts';
import { FaultList, type Place } from './faults.ts';
import { templatePlans } from './field-plan.ts';
import type { InterpolateContext } from './interpolate.ts';
import { fieldNamesOf } from './issuing.ts';
import { Kinds } from './kinds.ts';
import { inDependencyOrder } from './order.ts';
import { Providers } from './providers.ts';
import { resolveManifest } from './resolve.ts';
import { validatorName } from './schema-names.ts';
import { Scope } from './scope.ts';
import { SecretBuilder } from './secrets.ts';
import { type Path, YamlSource } from './source.ts';
import { checkPolicies } from './target-spec.ts';
import { loadMoreValidators, mayNeedMore, ValidatorsMissing } from './validators.ts';
import { asList, asMap, asText, asTexts, describe, member } from './values.ts';
import { type VariableFiles, variableLayers } from './variable-files.ts';

export { parseSegments } from './segments.ts';

type Tree = Readonly<Record<string, unknown>>;

export interface LoadInput extends VariableFiles {
  /** Path of the manifest as given, for messages. */
  readonly file: string;
  readonly text: string;
  /** What `--environment` says; else the manifest's own default. */
  readonly environment?: string;
  readonly catalog: Catalog;
  /** A secret without a target is an error. */
  readonly strict: boolean;
  /** owner/name, where it is known. */
  readonly repository?: string;
}

export interface LoadResult {
  /** Present iff no fault is an error. */
  readonly manifest?: Manifest;
  readonly faults: readonly Fault[];
  /** Names of the environments and variables, as far as the manifest could be read. */
  readonly environments: readonly string[];
  readonly variables: readonly string[];
}

/** The same, with whatever part of the validators the manifest turns out to need. */
export async function loadWholeManifest(input: LoadInput): Promise<LoadResult> {
  const texts = [input.text, ...input.varFiles.map(({ text }) => text)];
  while (texts.some((text) => mayNeedMore(text, input.catalog)) && (await loadMoreValidators()));
  for (;;) {
    try {
      return loadManifest(input);
    } catch (error) {
      // A provider that only a variable named, or a kind that nobody has.
      if (!(error instanceof ValidatorsMissing) || !(await loadMoreValidators())) throw error;
    }
  }
}

/**
 * Reads, checks and resolves a manifest for one environment. No I/O; nothing is thrown for anything that stands in a file: every
 * fault is in the result, each with its place, as many as there are. Throws `ValidatorsMissing` alone: see {@link loadWholeManifest}.
 */
export function loadManifest(input: LoadInput): LoadResult {
  const faults = new FaultList();
  const source = YamlSource.read(input.file, input.text);
  faults.take(source.faults);
  const root = asMap(source.value);
  if (root === undefined) {
    if (source.value !== undefined) {
      faults.add(
        'MANIFEST_INVALID',
        { source, path: [] },
        `a manifest is a map, and ${describe(source.value)} was found`,
        {
          hint: 'it begins with keys such as secrets: and providers:',
        },
      );
    }
    return { faults: faults.list(), environments: [], variables: [] };
  }
  const place = (path: Path): Place => ({ source, path });
  // First the tree as written, where a text with a template passes for anything that is written as text.
  checkSchema(validatorName.structure, root, [], { faults, source, excused: excuseTemplates, showable: isShowable });
  const environment = selectEnvironment({ root, asked: input.environment, faults, place });
  const scope = new Scope(variableLayers(input, source, root, environment, faults), input.env, faults);
  scope.resolveAll();
  const kinds = new Kinds(input.catalog, root['providers']);
  const context: InterpolateContext = { scope, source, faults };
  const resolved = resolveManifest(root, context, kinds);
  if (resolved !== root) {
    checkSchema(validatorName.structure, resolved, [], {
      faults,
      source,
      excused: (text) => scope.kept.has(text),
      fromTemplate: (path) => isTemplate(root, path),
      showable: isShowable,
    });
  }
  const manifest = build(input, resolved, root, { scope, source, faults });
  source.release();
  return {
    ...(faults.hasErrors ? {} : { manifest }),
    faults: faults.list(),
    environments: environmentNames(root),
    variables: scope.names,
  };
}

function build(input: LoadInput, root: Tree, raw: Tree, base: InterpolateContext): Manifest {
  const { faults, source } = base;
  const place = (path: Path): Place => ({ source, path });
  const kinds = new Kinds(input.catalog, root['providers']);
  // Its faults have been reported on the tree as written; what was reckoned since is in this one.
  const environment = selectEnvironment({ root, asked: input.environment, faults, place });
  const providers = new Providers(root, kinds, faults, place);
  const policies = asMap(root['policies']) ?? {};
  const context: BuildContext = {
    ...base,
    kinds,
    environment,
    providers,
    raw,
    strict: input.strict,
    policies: Object.keys(policies),
    ...(input.repository === undefined ? {} : { repository: input.repository }),
  };
  checkTargetProfiles(context, root);
  warnOfUnenforced(context, policies);
  const list = asList(root['secrets']);
  const { table, places } = secretTable(context, list, root);
  const templates = templatePlans(context, root, table);
  const builder = new SecretBuilder(context, table, templates);
  const secrets = list.flatMap((value, index): readonly DesiredSecret[] => {
    const secret = asMap(value);
    const built = secret === undefined ? undefined : builder.build(secret, ['secrets', index]);
    return built === undefined ? [] : [built];
  });
  const ordered = inDependencyOrder(secrets, faults, ({ name }) => place(places.get(name) ?? ['secrets']));
  const metadata = asMap(root['metadata']);
  const project = asText(metadata?.['project']);
  const responsible = asText(metadata?.['owner']);
  const { name, lockfile } = environment;
  const fingerprintKey = keptKey(context, metadata?.['fingerprint_key']);
  return {
    file: input.file,
    ...(name === undefined ? {} : { environment: name }),
    ...(project === undefined ? {} : { project }),
    ...(responsible === undefined ? {} : { responsible }),
    secrets: ordered,
    providers: providers.all,
    policies,
    compliance: asTexts(metadata?.['compliance']),
    ...(fingerprintKey === undefined ? {} : { fingerprintKey }),
    ...(lockfile === undefined ? {} : { lockfile }),
  };
}

/** Where a provider keeps the key of fingerprints. */
function keptKey(context: BuildContext, value: unknown): Manifest['fingerprintKey'] {
  const declared = asMap(value);
  const [alias, key, mount] = ['provider', 'key', 'mount'].map((name) => asText(declared?.[name]));
  if (alias === undefined || key === undefined) return undefined;
  if (context.providers.use(alias, undefined) === undefined) {
    context.faults.add(
      'MANIFEST_UNKNOWN_PROVIDER',
      placeOf(context, ['metadata', 'fingerprint_key', 'provider']),
      `there is no provider ${JSON.stringify(alias)}`,
      { hint: didYouMean(alias, context.kinds.aliases) ?? `known: ${context.kinds.aliases.join(', ')}` },
    );
    return undefined;
  }
  const version = Number(declared?.['version'] ?? 1);
  return { provider: alias, key, version, ...(mount === undefined ? {} : { mount }) };
}

/** Names and fields of all secrets, ahead of their turn, since any of them may name any other. */
function secretTable(
  context: BuildContext,
  list: readonly unknown[],
  root: Tree,
): { readonly table: ReadonlyMap<string, readonly string[]>; readonly places: ReadonlyMap<string, Path> } {
  const table = new Map<string, readonly string[]>();
  const places = new Map<string, Path>();
  for (const [index, value] of list.entries()) {
    const secret = asMap(value);
    const name = asText(secret?.['name']);
    if (name === undefined) continue;
    const path = ['secrets', index, 'name'];
    const first = places.get(name);
    if (first !== undefined) {
      const { line, column } = context.source.locate(first).span;
      context.faults.add(
        'MANIFEST_DUPLICATE_NAME',
        placeOf(context, path),
        `there is a secret ${JSON.stringify(name)} already (${line}:${column})`,
        {
          hint: 'give one of the two another name',
        },
      );
      continue;
    }
    places.set(name, path);
    const kind = asText(secret?.['kind']) ?? '';
    const template = kind.startsWith('templates.')
      ? member(asMap(root['templates']), kind.slice('templates.'.length))
      : undefined;
    const fields = asMap(asMap(template)?.['fields']);
    const generator = context.kinds.catalog.generators.get(kind);
    table.set(name, fields === undefined ? fieldNamesOf(generator, secret?.['config']) : Object.keys(fields));
  }
  return { table, places };
}

function checkTargetProfiles(context: BuildContext, root: Tree): void {
  const { faults, kinds } = context;
  for (const [name, value] of Object.entries(asMap(root['target_profiles']) ?? {})) {
    const profile = asMap(value);
    const path = ['target_profiles', name];
    checkPolicies(context, asTexts(profile?.['identity_policies']), [...path, 'identity_policies']);
    for (const alias of Object.keys(asMap(profile?.['provider_overrides']) ?? {})) {
      if (kinds.aliases.includes(alias)) continue;
      faults.add(
        'MANIFEST_UNKNOWN_PROVIDER',
        placeOf(context, [...path, 'provider_overrides', alias]),
        `there is no provider ${JSON.stringify(alias)}`,
        { at: 'key' },
      );
    }
    const known = [...kinds.catalog.providers.values()].flatMap(({ targets, planned }) => [
      ...targets.map(({ kind }) => kind),
      ...planned,
    ]);
    for (const kind of Object.keys(asMap(profile?.['target_overrides']) ?? {})) {
      if (known.includes(kind)) continue;
      faults.add(
        'MANIFEST_UNKNOWN_KIND',
        placeOf(context, [...path, 'target_overrides', kind]),
        `there is no kind of target ${JSON.stringify(kind)}`,
        { at: 'key' },
      );
    }
  }
}

/** A gate that is written down and does not hold must not be believed in. */
function warnOfUnenforced(context: BuildContext, policies: Tree): void {
  for (const [name, value] of Object.entries(policies)) {
    const policy = asMap(value);
    if (policy?.['kind'] !== 'provider_identity' || policy['enabled'] === false) continue;
    context.faults.warn(
      'MANIFEST_UNAVAILABLE',
      placeOf(context, ['policies', name]),
      `the policy ${JSON.stringify(name)} is not enforced in this version`,
      {
        at: 'key',
        hint: 'nothing stops a login with another identity yet',
      },
    );
  }
}

/** What stands under auth, or is a value, is named in no message. */
function isShowable(path: Path): boolean {
  return !(path[0] === 'providers' && path[2] === 'auth') && path.at(-1) !== 'default' && path.at(-1) !== 'value';
}

function isTemplate(root: unknown, path: Path): boolean {
  let value = root;
  for (const step of path) {
    if (typeof value !== 'object' || value === null) return false;
    value = (value as Record<string | number, unknown>)[step];
  }
  return typeof value === 'string' && excuseTemplates(value);
}
