import type { ProviderUses } from '../../core/catalog.ts';
import type { PolicyRight } from './failure.ts';
import { type Place, placeOf } from './place.ts';
import { issuerRights } from './sources/rights.ts';
import { hmacPath } from './transit-path.ts';

/** What a login does at one path. */
export interface Need {
  readonly namespace?: string;
  readonly path: string;
  readonly capabilities: readonly PolicyRight['capability'][];
  /** Such as `secret/app`. */
  readonly what: string;
}

/** The least that a manifest needs of a login, one entry a path. Pure. */
export function needsOf(uses: ProviderUses, purpose: 'plan' | 'sync'): readonly Need[] {
  const needs = new Map<string, { need: Omit<Need, 'capabilities'>; capabilities: Set<PolicyRight['capability']> }>();
  const add = (need: Omit<Need, 'capabilities'>, ...capabilities: readonly PolicyRight['capability'][]) => {
    const key = `${need.namespace ?? ''}\0${need.path}`;
    const known = needs.get(key) ?? { need, capabilities: new Set() };
    needs.set(key, known);
    for (const capability of capabilities) known.capabilities.add(capability);
  };
  const at = (place: Place, path: string, what: string) => ({
    path,
    what,
    ...(place.namespace === undefined ? {} : { namespace: place.namespace }),
  });
  const sync = purpose === 'sync';
  for (const { kind, address } of uses.targets) {
    const place = placeOf(address.container);
    const of = (part: string) => at(place, `${place.mount}/${part}${place.path}`, address.container);
    if (kind === 'vault_kv_v1') {
      add(of(''), 'read', ...(sync ? (['create', 'update'] as const) : []));
      continue;
    }
    add(of('metadata/'), 'read', ...(sync ? (['patch'] as const) : []));
    if (!sync) continue;
    add(of('data/'), 'create', 'read', 'update', 'patch');
    add(of('subkeys/'), 'read');
  }
  for (const { kind, address } of uses.reads) {
    const place = placeOf(address.container);
    const of = (part: string) => at(place, `${place.mount}/${part}${place.path}`, address.container);
    if (kind === 'vault_kv_v1') add(of(''), 'read');
    else {
      add(of('metadata/'), 'read');
      if (sync) add(of('data/'), 'read');
    }
  }
  if (uses.fingerprintKey !== undefined) {
    add({ path: hmacPath(uses.fingerprintKey), what: 'the key of fingerprints' }, 'update');
  }
  for (const { kind, config, secret } of sync ? uses.issues : []) {
    const namespace = config['namespace'];
    for (const { path, capability } of issuerRights(kind, config)) {
      add({ path, what: secret, ...(typeof namespace === 'string' ? { namespace } : {}) }, capability);
    }
  }
  return [...needs.values()].map(({ need, capabilities }) => ({ ...need, capabilities: [...capabilities] }));
}
