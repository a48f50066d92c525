import { hash } from 'node:crypto';
import { type Address, addressKey } from '../core/address.ts';
import { SecretZeroError } from '../core/errors.ts';
import type { DesiredField, Making, Manifest } from '../core/model.ts';
import { isDerived } from '../core/model.ts';
import { fieldKey } from '../core/names.ts';
import type { Observation } from '../core/observation.ts';
import type { SecretValue } from '../core/secret-value.ts';
import type { EngineDependencies } from './dependencies.ts';

/**
 * What the places that values are read from say now (ruling 6): a keyed digest, `opaque` without a key, `missing` where there is
 * nothing. Text that stands in the manifest is observed in the same way, so that a changed `default` is seen. Of what another system
 * has, its version is looked at and no value is read.
 */
export async function observeSources(
  manifest: Manifest,
  only: ReadonlySet<string> | undefined,
  digest: (secret: string, field: string, value: SecretValue) => string,
  compose: (text: string) => SecretValue,
  dependencies: Pick<EngineDependencies, 'makers' | 'store' | 'signal'>,
): Promise<Map<string, string>> {
  const says = new Map<string, string>();
  const elsewhere = new Map<string, Address>();
  for (const secret of manifest.secrets) {
    if (only && !only.has(secret.name)) continue;
    for (const field of secret.fields) {
      if (isDerived(field.making)) continue;
      if (field.making.how === 'source' && field.making.reads) {
        elsewhere.set(fieldKey(secret.name, field.name), field.making.reads.address);
        continue;
      }
      const value = await current(field, compose, dependencies);
      if (value === 'none') continue;
      says.set(
        fieldKey(secret.name, field.name),
        value === undefined ? 'missing' : digest(secret.name, field.name, value),
      );
    }
  }
  for (const [key, version] of await versionsOf(elsewhere, dependencies)) says.set(key, version);
  return says;
}

/** What is said of places in other systems: `version/1/…`, `missing`, or `opaque` where they cannot be looked at. */
async function versionsOf(
  places: ReadonlyMap<string, Address>,
  { store, signal }: Pick<EngineDependencies, 'store' | 'signal'>,
): Promise<Map<string, string>> {
  const says = new Map<string, string>([...places.keys()].map((key) => [key, 'opaque']));
  const stores = new Map<string, Map<string, Address>>();
  const keysOf = new Map<string, string[]>();
  for (const [key, address] of places) {
    const id = addressKey(address);
    keysOf.set(id, [...(keysOf.get(id) ?? []), key]);
    stores.set(address.store, (stores.get(address.store) ?? new Map<string, Address>()).set(id, address));
  }
  for (const [id, addresses] of stores) {
    try {
      for await (const [address, seen] of (await store(id)).observe([...addresses.values()], { signal })) {
        for (const key of keysOf.get(addressKey(address)) ?? []) says.set(key, versionOf(address, seen));
      }
    } catch (error) {
      // It is told when the value is needed.
      if (!(error instanceof SecretZeroError)) throw error;
    }
  }
  return says;
}

function versionOf({ container, key = '' }: Address, seen: Observation): string {
  if (seen.kind === 'absent' || seen.kind === 'deleting') return 'missing';
  const version = seen.kind === 'present' ? (seen.version ?? seen.changedAt?.toISOString()) : undefined;
  if (version === undefined) return 'opaque';
  return `version/1/${hash('sha256', [container, key, version].join('\0'), 'hex').slice(0, 32)}`;
}

async function current(
  field: DesiredField,
  compose: (text: string) => SecretValue,
  dependencies: Pick<EngineDependencies, 'makers'>,
): Promise<SecretValue | undefined | 'none'> {
  const { making } = field;
  if (making.how === 'compose') return composed(making, compose, dependencies);
  if (making.how === 'source') return dependencies.makers.source(making);
  return 'none';
}

function composed(
  making: Extract<Making, { how: 'compose' }>,
  compose: (text: string) => SecretValue,
  dependencies: Pick<EngineDependencies, 'makers'>,
): SecretValue | undefined {
  let text = '';
  for (const segment of making.segments) {
    if (segment.type === 'text') text += segment.text;
    else if (segment.type === 'env') {
      const value = dependencies.makers.environment(segment.name)?.reveal() ?? segment.fallback;
      if (value === undefined) return undefined;
      text += value;
    }
  }
  return compose(text);
}
