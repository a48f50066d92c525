import type { Address } from '../core/address.ts';
import type { ContainerUse } from '../core/catalog.ts';
import { isChange } from '../core/plan-types.ts';
import { type FloorFacts, laneFloor } from '../github/floor.ts';
import { catalog } from '../providers/catalog.ts';
import type { Reconciled } from './reconcile.ts';

/** Requests of a run: what was sent, and the fewest that the platforms' list calls allow for the same work. */
export interface RequestCount {
  readonly planned: number;
  readonly floor: number;
}

/** Counts a run's requests against the published floor. Secrets of others in a scope are not known here and not counted. */
export function countRequests(
  result: Pick<Reconciled, 'manifest' | 'plan' | 'outcomes' | 'lockfile'>,
  used: number,
  place: Pick<FloorFacts, 'state' | 'proposal'>,
): RequestCount {
  const written = new Set(
    (result.outcomes ?? [])
      .filter(({ step }) => isChange(step) && Object.keys(step.acquire).length > 0)
      .flatMap(({ step }) => step.targets),
  );
  const firstState = Object.values(result.lockfile.secrets).every(
    (record) => record.generation <= 1 && record.history.length <= 1,
  );
  return {
    planned: used,
    floor: targetsFloor(result, written) + laneFloor({ ...place, writes: written.size > 0, firstState }),
  };
}

/** What each provider says that its containers take, and the lists that selectors choose from, all together. */
function targetsFloor(
  { manifest, plan, lockfile }: Pick<Reconciled, 'manifest' | 'plan' | 'lockfile'>,
  written: ReadonlySet<string>,
): number {
  const uses = new Map<string, Map<string, Use>>();
  for (const { name, targets } of manifest.secrets) {
    const again = (lockfile.secrets[name]?.generation ?? 1) > 1;
    const widths = new Map<string, number>();
    for (const { id, address } of targets)
      if (written.has(id)) widths.set(address.store, (widths.get(address.store) ?? 0) + 1);
    for (const { id, providerKind, kind, address, selector } of targets) {
      if (selector) continue;
      const containers = uses.get(providerKind) ?? new Map<string, Use>();
      uses.set(providerKind, containers);
      const place = `${address.store}\0${address.container}`;
      const use: Use = containers.get(place) ?? { kind, listed: 0, written: [] };
      containers.set(place, use);
      if (!written.has(id)) {
        use.listed += 1;
        continue;
      }
      use.written.push({ address, again });
      use.spread = Math.min(use.spread ?? Number.POSITIVE_INFINITY, widths.get(address.store) ?? 1);
    }
  }
  const lists = new Map<string, Map<string, number>>();
  for (const { provider, list, among } of plan.selections) {
    const kind = manifest.providers.get(provider)?.kind ?? provider;
    const known = lists.get(kind) ?? new Map<string, number>();
    lists.set(kind, known);
    if (among !== undefined) known.set(`${provider}\0${list}`, among);
  }
  const floorOf = (kind: string) =>
    catalog.providers
      .get(kind)
      ?.requestFloor?.([...(uses.get(kind)?.values() ?? [])], [...(lists.get(kind)?.values() ?? [])]) ?? 0;
  return [...new Set([...uses.keys(), ...lists.keys()])].reduce((sum, kind) => sum + floorOf(kind), 0);
}

interface Use extends ContainerUse {
  listed: number;
  spread?: number;
  readonly written: { readonly address: Address; readonly again: boolean }[];
}
