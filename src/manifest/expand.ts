import { type Address, parseTargetId, targetId } from '../core/address.ts';
import { type Catalog, findTargetKind } from '../core/catalog.ts';
import { ProviderError } from '../core/errors.ts';
import type { Lockfile, SecretRecord } from '../core/lock.ts';
import type { DesiredSecret, DesiredTarget, Manifest } from '../core/model.ts';
import type { Observation } from '../core/observation.ts';
import type { Problem } from '../core/plan-types.ts';
import { type Resolution, type Selected, type Selection, type Selector, standsFor } from '../core/selector.ts';
import { describedDigest } from './digest.ts';

export interface Expanded {
  /** In it, targets stand where selectors were. Place holders are left where it is not known what for. */
  readonly manifest: Manifest;
  /** Targets that are not to be looked at, with what is to be taken for seen. */
  readonly unreadable: ReadonlyMap<string, Observation>;
  readonly selections: readonly Selection[];
}

/** A place holder of the manifest. */
type PlaceHolder = DesiredTarget & { readonly selector: Selector };

/**
 * The manifest with targets in place of its selectors, as ordinary as those that were written down one by one. Where a selector was
 * asked for in vain, or selects nothing, the targets that the lockfile has of it are kept, and neither they nor the secret are touched:
 * only a list that was read, and is not empty, makes a target one that is no longer declared. Pure; equal input gives an equal result.
 */
export function expandSelectors(
  manifest: Manifest,
  lockfile: Lockfile,
  resolutions: ReadonlyMap<Selector, Resolution>,
  catalog: Catalog,
): Expanded {
  if (!manifest.secrets.some((secret) => secret.targets.some(isPlaceHolder)))
    return { manifest, unreadable: new Map(), selections: [] };
  const claims = new Map<string, string>();
  for (const secret of manifest.secrets)
    for (const target of secret.targets) if (!target.selector) claims.set(target.id, secret.name);
  const unreadable = new Map<string, Observation>();
  const selections = new Map<string, Selection>();
  const secrets = manifest.secrets.map((secret): DesiredSecret => {
    if (!secret.targets.some(isPlaceHolder)) return secret;
    const targets = new Map<string, DesiredTarget>();
    for (const target of secret.targets) if (!target.selector) targets.set(target.id, target);
    const holders = secret.targets.filter(isPlaceHolder);
    const answered = holders.filter(({ selector }) => isAnswer(resolutions.get(selector)));
    for (const holder of holders) {
      const input: Input = { manifest, secret, holder, answered, catalog, record: lockfile.secrets[secret.name] };
      const found = stoodFor(input, resolutions.get(holder.selector));
      const taken = found.targets.find((target) => (claims.get(target.id) ?? secret.name) !== secret.name);
      const problem = found.error ?? (taken && found.state === 'selected' ? conflict(taken, claims) : undefined);
      for (const target of found.targets) {
        if (claims.has(target.id)) continue;
        claims.set(target.id, secret.name);
        targets.set(target.id, target);
        if (found.error) unreadable.set(target.id, { kind: 'unreadable', error: found.error });
      }
      if (problem || found.state === 'unasked') targets.set(holder.id, holder);
      if (problem) unreadable.set(holder.id, { kind: 'unreadable', error: problem });
      addTo(selections, holder, secret.name, found);
    }
    return { ...secret, targets: [...targets.values()] };
  });
  return { manifest: { ...manifest, secrets }, unreadable, selections: [...selections.values()] };
}

interface Input {
  readonly manifest: Manifest;
  readonly secret: DesiredSecret;
  readonly holder: PlaceHolder;
  /** Those of the secret that select something: what they leave out is left out. */
  readonly answered: readonly PlaceHolder[];
  readonly catalog: Catalog;
  readonly record: SecretRecord | undefined;
}

interface Found {
  readonly state: Selection['state'];
  /** Sorted by id. */
  readonly targets: readonly DesiredTarget[];
  readonly among?: number;
  /** Why the targets, and with them the secret, are left as they are. */
  readonly error?: ProviderError;
}

function stoodFor(input: Input, resolution: Resolution | undefined): Found {
  const { selector } = input.holder;
  if (resolution === undefined) return { state: 'unasked', targets: recorded(input) };
  if (resolution instanceof ProviderError) return { state: 'failed', targets: recorded(input), error: resolution };
  const { among } = resolution;
  if (resolution.configs.length > 0) return selected(input, resolution);
  const targets = recorded(input);
  if (targets.length === 0) return { state: 'empty', targets, among };
  const message = `${selector.words}: nothing is selected any more, and ${targets.length} were`;
  const hint = 'correct the selector; or remove it, if what was delivered by it is to be left behind';
  return { state: 'empty', targets, among, error: new ProviderError('CONFLICT', message, { hint }) };
}

function selected(input: Input, { configs, among }: Selected): Found {
  const { manifest, secret, holder, catalog } = input;
  const kind = findTargetKind(catalog, holder.providerKind, holder.kind);
  const provider = manifest.providers.get(holder.provider);
  const targets = new Map<string, DesiredTarget>();
  for (const config of configs) {
    const located = kind?.locate({
      secret: secret.name,
      field: holder.field,
      multiField: holder.selector.multiField,
      config,
      provider: { auth: provider?.auth ?? {}, config: provider?.config ?? {} },
      ...(secret.rotationPeriod === undefined || secret.oneTime ? {} : { rotationPeriod: secret.rotationPeriod }),
    });
    if (located === undefined || !('container' in located)) {
      const said = located?.[0]?.message ?? 'its kind is not known';
      const message = `${holder.selector.words}: one of those selected cannot be a target: ${said}`;
      return { state: 'failed', targets: recorded(input), error: new ProviderError('REJECTED', message) };
    }
    const { described, ...where } = located;
    const target = at(holder, where);
    targets.set(target.id, { ...target, digest: describedDigest(described) });
  }
  return { state: 'selected', targets: [...targets.values()].sort(byId), among };
}

/**
 * What the lockfile has of the secret in places of this kind, also of a write that was begun and not finished, and no other selector has
 * answered for. It need not fit the selector as it is written now: a slip in a name is no reason to take anything away.
 */
function recorded({ holder, answered, record }: Input): readonly DesiredTarget[] {
  const ids = new Set<string>();
  for (const [id, known] of Object.entries(record?.targets ?? {})) if (known.state !== 'removed') ids.add(id);
  for (const begun of [record?.pending, ...(record?.rivals ?? [])]) {
    for (const [id, expected] of Object.entries(begun?.targets ?? {})) if (!expected.remove) ids.add(id);
  }
  const targets: DesiredTarget[] = [];
  for (const id of ids) {
    const { providerKind, kind, container, key } = parseTargetId(id) ?? {};
    if (container === undefined || providerKind !== holder.providerKind || kind !== holder.kind) continue;
    if ((record?.targets[id]?.field ?? holder.field) !== holder.field) continue;
    if (answered.some((other) => other !== holder && standsFor(other, id))) continue;
    const digest = record?.targets[id]?.digest;
    const target = at(holder, { container, ...(key === undefined ? {} : { key }) });
    targets.push(digest === undefined ? target : { ...target, digest });
  }
  return targets.sort(byId);
}

function at(holder: PlaceHolder, where: Omit<Address, 'store'>): DesiredTarget {
  const { selector: _selector, ...target } = holder;
  const address: Address = { store: holder.address.store, ...where };
  return { ...target, id: targetId(holder.providerKind, holder.kind, address), address };
}

function conflict(taken: DesiredTarget, claims: ReadonlyMap<string, string>): ProviderError {
  const message = `${taken.id} is selected for a second value: it holds ${JSON.stringify(claims.get(taken.id))} already`;
  return new ProviderError('CONFLICT', message, { hint: 'give one of the two another name, or select less' });
}

/** One entry for all the secrets that use a selector in the same way. */
function addTo(all: Map<string, Selection>, holder: PlaceHolder, secret: string, found: Found): void {
  const { selector, provider, kind, address, span } = holder;
  const key = `${address.store}\0${address.container}`;
  const known = all.get(key);
  const places = new Set([...(known?.places ?? []), ...found.targets.map((target) => target.address.container)]);
  const problem = found.error ? problemOf(found.error) : known?.problem;
  all.set(key, {
    selector: selector.words,
    provider,
    kind,
    list: selector.list,
    state: found.state,
    places: [...places].sort(),
    ...(found.among === undefined ? {} : { among: found.among }),
    secrets: known?.secrets.at(-1) === secret ? known.secrets : [...(known?.secrets ?? []), secret],
    ...(problem ? { problem } : {}),
    span: known?.span ?? span,
  });
}

function isAnswer(resolution: Resolution | undefined): boolean {
  return resolution !== undefined && !(resolution instanceof ProviderError) && resolution.configs.length > 0;
}

function problemOf({ code, message, hint }: ProviderError): Problem {
  return { code, message, ...(hint === undefined ? {} : { hint }) };
}

function isPlaceHolder(target: DesiredTarget): target is PlaceHolder {
  return target.selector !== undefined;
}

function byId(a: DesiredTarget, b: DesiredTarget): number {
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}
