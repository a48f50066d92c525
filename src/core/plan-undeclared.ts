import { assess } from './assess.ts';
import type { Finding, PlanInput, Step } from './plan-types.ts';

/**
 * What the lockfile knows and the manifest does not declare: the record of a secret is retired (its value stays where it is), or,
 * asked for, the value is pruned where our own evidence and the lockfile both claim it. Never from an error or an empty list.
 */
export function planUndeclared(input: PlanInput): { steps: Step[]; findings: Finding[] } {
  const steps: Step[] = [];
  const findings: Finding[] = [];
  const declared = new Map(input.manifest.secrets.map((secret) => [secret.name, secret]));
  for (const [name, record] of Object.entries(input.lockfile.secrets)) {
    if (record.tombstone !== undefined && !input.request.prune) continue;
    const secret = declared.get(name);
    const wanted = new Set(secret?.targets.map((target) => target.id));
    const left = Object.entries(record.targets).filter(([id, target]) => !wanted.has(id) && target.state !== 'removed');
    const removed = Object.keys(record.targets).filter(
      (id) => !wanted.has(id) && record.targets[id]?.state === 'removed',
    );
    const candidates = input.request.prune ? [...left.map(([id]) => id), ...removed] : [];
    const retired = new Map((input.retired.get(name) ?? []).map((target) => [target.id, target]));
    const prunable = candidates.filter((id) => {
      const target = retired.get(id);
      const claim = record.targets[id];
      if (!target || !claim || !target.available) return false;
      const known =
        claim.state === 'removed' ? { ...record, targets: { [id]: { ...claim, state: 'held' as const } } } : record;
      return ['ok', 'behind'].includes(assess(name, target, known, input.observations.get(id), input.request.owner));
    });
    const base = { secret: name, generation: record.generation, acquire: {}, fields: [] };
    if (prunable.length > 0) {
      steps.push({
        ...base,
        action: 'prune',
        targets: prunable,
        reason: 'undeclared',
        because: 'no longer declared, and ours: removed from the target',
      });
    }
    const kept = left.map(([id]) => id).filter((id) => !prunable.includes(id));
    if (!secret && record.tombstone === undefined) {
      steps.push({
        ...base,
        action: 'retire',
        targets: kept,
        reason: 'undeclared',
        because: kept.length > 0 ? 'no longer declared; the value stays where it is' : 'no longer declared',
      });
    } else if (secret && kept.length > 0) {
      steps.push({
        ...base,
        action: 'retire',
        targets: kept,
        reason: 'undeclared',
        because: 'the target is no longer declared; the value stays there',
      });
    }
    if (kept.length > 0) {
      findings.push({
        rule: 'left-behind',
        severity: 'warning',
        secret: name,
        message: `${kept.join(', ')} still ${kept.length === 1 ? 'has' : 'have'} a value of ${name}, which is no longer declared there`,
        advice: '`sync --prune` removes what is provably ours; else remove it by hand',
      });
    }
  }
  return { steps, findings };
}
