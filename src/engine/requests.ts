import type { Manifest } from '../core/model.ts';
import { isChange } from '../core/plan-types.ts';
import { requestFloor } from '../github/floor.ts';
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
  place: { readonly state: boolean; readonly proposal: Parameters<typeof requestFloor>[0]['proposal'] },
): RequestCount {
  const written = new Set(
    (result.outcomes ?? [])
      .filter(({ step }) => isChange(step) && Object.keys(step.acquire).length > 0)
      .flatMap(({ step }) => step.targets),
  );
  const scopes = new Map<string, { listed: number; written: number }>();
  for (const target of manifest.secrets.flatMap((secret) => secret.targets)) {
    if (target.providerKind !== 'github') continue;
    const scope = scopes.get(target.address.container) ?? { listed: 0, written: 0 };
    scopes.set(target.address.container, scope);
    if (written.has(target.id)) scope.written += 1;
    else scope.listed += 1;
  }
  const firstState = Object.values(result.lockfile.secrets).every(
    (record) => record.generation <= 1 && record.history.length <= 1,
  );
  return {
    planned: used,
    floor: requestFloor({
      scopes: [...scopes.values()],
      state: place.state,
      writes: written.size > 0,
      firstState,
      proposal: place.proposal,
    }),
  };
}
