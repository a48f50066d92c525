import type { Address } from '../core/address.ts';
import type { ContainerUse } from '../core/catalog.ts';
import type { Manifest } from '../core/model.ts';
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
  manifest: Manifest,
  result: Pick<Reconciled, 'plan' | 'outcomes' | 'lockfile'>,
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
    floor: targetsFloor(manifest, result, written) + laneFloor({ ...place, writes: written.size > 0, firstState }),
  };
}

/** What each provider says that its containers take, all together. */
function targetsFloor(manifest: Manifest, result: Pick<Reconciled, 'lockfile'>, written: ReadonlySet<string>): number {
  const uses = new Map<string, Map<string, Use>>();
  for (const secret of manifest.secrets) {
    const again = (result.lockfile.secrets[secret.name]?.generation ?? 1) > 1;
    for (const { id, providerKind, kind, address } of secret.targets) {
      const containers = uses.get(providerKind) ?? new Map<string, Use>();
      uses.set(providerKind, containers);
      const place = `${address.store}\0${address.container}`;
      const use = containers.get(place) ?? { kind, listed: 0, written: [] };
      containers.set(place, use);
      if (written.has(id)) use.written.push({ address, again });
      else use.listed += 1;
    }
  }
  const floorOf = (providerKind: string, containers: readonly ContainerUse[]) =>
    catalog.providers.get(providerKind)?.requestFloor?.(containers) ?? 0;
  return [...uses].reduce((sum, [kind, containers]) => sum + floorOf(kind, [...containers.values()]), 0);
}

interface Use extends ContainerUse {
  listed: number;
  readonly written: { readonly address: Address; readonly again: boolean }[];
}
