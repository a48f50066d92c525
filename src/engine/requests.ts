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
    floor: targetsFloor(manifest, written) + laneFloor({ ...place, writes: written.size > 0, firstState }),
  };
}

/** What each provider says that its containers take, all together. */
function targetsFloor(manifest: Manifest, written: ReadonlySet<string>): number {
  const uses = new Map<string, Map<string, { listed: number; written: number }>>();
  for (const { id, providerKind, address } of manifest.secrets.flatMap((secret) => secret.targets)) {
    const containers = uses.get(providerKind) ?? new Map<string, { listed: number; written: number }>();
    uses.set(providerKind, containers);
    const use = containers.get(address.container) ?? { listed: 0, written: 0 };
    containers.set(address.container, use);
    if (written.has(id)) use.written += 1;
    else use.listed += 1;
  }
  const floorOf = (providerKind: string, containers: readonly ContainerUse[]) =>
    catalog.providers.get(providerKind)?.requestFloor?.(containers) ?? 0;
  return [...uses].reduce((sum, [kind, containers]) => sum + floorOf(kind, [...containers.values()]), 0);
}
