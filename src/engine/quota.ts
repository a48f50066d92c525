import type { Manifest } from '../core/model.ts';
import { isChange, type Plan } from '../core/plan-types.ts';
import { leastTime } from '../core/quota.ts';
import { catalog } from '../providers/catalog.ts';
import type { QuotaUse } from '../reports/quota.ts';

/**
 * How long a plan's writes take at least by the quotas of the platforms that have one; only those for which it takes any time. A
 * login of its own has a quota of its own, so writes are counted for each alias.
 */
export function quotaOf(manifest: Manifest, plan: Pick<Plan, 'steps'>): readonly QuotaUse[] {
  const targets = new Map(
    manifest.secrets.flatMap((secret) => secret.targets).map((target) => [target.id, target] as const),
  );
  const writes = new Map<string, { kind: string; count: number }>();
  for (const step of plan.steps) {
    if (!isChange(step) || (step.action !== 'prune' && Object.keys(step.acquire).length === 0)) continue;
    for (const id of step.targets) {
      const target = targets.get(id);
      if (target === undefined) continue;
      const known = writes.get(target.provider) ?? { kind: target.providerKind, count: 0 };
      known.count += 1;
      writes.set(target.provider, known);
    }
  }
  return [...writes]
    .map(([provider, { kind, count }]) => ({
      provider,
      writes: count,
      least: leastTime(count, catalog.providers.get(kind)?.writeQuota ?? []),
    }))
    .filter(({ least }) => least > 0);
}
