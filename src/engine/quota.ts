import { findTargetKind } from '../core/catalog.ts';
import type { Manifest } from '../core/model.ts';
import { isChange, type Plan } from '../core/plan-types.ts';
import { leastTime, type QuotaWindow } from '../core/quota.ts';
import { catalog } from '../providers/catalog.ts';
import type { QuotaUse } from '../reports/quota.ts';

/**
 * How long a plan's writes take at least by the quotas of the platforms that have one; only those for which it takes any time. A
 * login of its own has a quota of its own, so writes are counted for each alias, and apart for a kind of target with one of its own.
 */
export function quotaOf(manifest: Manifest, plan: Pick<Plan, 'steps'>): readonly QuotaUse[] {
  const targets = new Map(
    manifest.secrets.flatMap((secret) => secret.targets).map((target) => [target.id, target] as const),
  );
  const writes = new Map<string, { provider: string; quota: readonly QuotaWindow[]; count: number }>();
  for (const step of plan.steps) {
    if (!isChange(step) || (step.action !== 'prune' && Object.keys(step.acquire).length === 0)) continue;
    for (const id of step.targets) {
      const target = targets.get(id);
      if (target === undefined) continue;
      const { provider, providerKind, kind } = target;
      const own = findTargetKind(catalog, providerKind, kind)?.writeQuota;
      const key = own === undefined ? provider : `${provider} ${kind}`;
      const quota = own ?? catalog.providers.get(providerKind)?.writeQuota ?? [];
      const known = writes.get(key) ?? { provider, quota, count: 0 };
      known.count += 1;
      writes.set(key, known);
    }
  }
  return [...writes.values()]
    .map(({ provider, quota, count }) => ({ provider, writes: count, least: leastTime(count, quota) }))
    .filter(({ least }) => least > 0);
}
