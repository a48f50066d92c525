import { assess, type TargetStatus } from './assess.ts';
import type { SecretRecord } from './lock.ts';
import type { DesiredSecret, DesiredTarget } from './model.ts';
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
    const secret = declared.get(name);
    if (isDeclaredWhole(record, secret)) continue;
    // E12: a removal that was begun is finished, whether or not this run was asked to prune.
    const begun = new Set(
      Object.entries(record.pending?.targets ?? {}).flatMap(([id, expected]) => (expected.remove ? [id] : [])),
    );
    if (record.tombstone !== undefined && !input.request.prune && begun.size === 0) continue;
    const wanted = new Set(secret?.targets.map((target) => target.id));
    const left = Object.entries(record.targets).filter(([id, target]) => !wanted.has(id) && target.state !== 'removed');
    const removed = Object.keys(record.targets).filter(
      (id) => !wanted.has(id) && record.targets[id]?.state === 'removed',
    );
    const candidates = [...left.map(([id]) => id), ...removed].filter((id) => input.request.prune || begun.has(id));
    const retired = new Map((input.retired.get(name) ?? []).map((target) => [target.id, target]));
    const prunable = candidates.filter((id) => {
      if (!begun.has(id) && !isReviewed(input, name, retired.get(id))) return false;
      const status = statusOf(input, name, record, retired.get(id));
      return status === 'ok' || status === 'behind' || status === 'missing';
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
    const undecided = [...begun].filter((id) => !wanted.has(id) && !prunable.includes(id) && retired.has(id));
    if (undecided.length > 0) {
      const conflict = undecided.some((id) => input.observations.get(id)?.kind === 'present');
      steps.push({
        ...base,
        action: 'prune',
        targets: undecided,
        reason: 'undeclared',
        because: 'its removal was begun and not finished',
        blocked: {
          code: conflict ? 'CONFLICT' : 'UNAVAILABLE',
          message: conflict
            ? `${undecided.join(', ')} changed since the removal of ${name} was begun`
            : `${undecided.join(', ')} could not be looked at since the removal of ${name} was begun`,
          hint: `\`forget ${name}\` leaves the value where it is`,
        },
      });
    }
    const kept = left.map(([id]) => id).filter((id) => !prunable.includes(id) && !undecided.includes(id));
    if (!secret && record.tombstone === undefined && undecided.length === 0) {
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
    const valid = [...Object.values(record.handles ?? {}), ...(record.retiring ?? [])].map(({ kind }) => kind);
    if (!secret && valid.length > 0) {
      findings.push({
        rule: 'credential-left',
        severity: 'warning',
        secret: name,
        message: `${name} is no longer declared, and what ${[...new Set(valid)].join(', ')} issued for it is still valid`,
        advice: 'revoke it at the platform',
      });
    }
    const staying = kept.filter((id) => input.observations.get(id)?.kind !== 'absent');
    if (staying.length > 0) {
      findings.push({
        rule: 'left-behind',
        severity: 'warning',
        secret: name,
        message: `${staying.join(', ')} still ${staying.length === 1 ? 'has' : 'have'} a value of ${name}, which is no longer declared there`,
        advice: '`sync --prune` removes what is provably ours; else remove it by hand',
      });
    }
  }
  return { steps, findings };
}

/** Ruling 22: without a stamp beside the value, what the state alone claims is not removed; the reviewed lockfile must claim it too. */
function isReviewed(input: PlanInput, name: string, target: DesiredTarget | undefined): boolean {
  if (!target || !input.base || target.scope === 'workspace' || target.capabilities.stamp) return true;
  return input.base.secrets[name]?.targets[target.id] !== undefined;
}

/** Almost every record of a large lane. */
function isDeclaredWhole(record: SecretRecord, secret: DesiredSecret | undefined): boolean {
  if (!secret || record.pending) return false;
  return Object.keys(record.targets).every((id) => secret.targets.some((target) => target.id === id));
}

/** What a target that is no longer declared is, by what the lockfile claims of it; nothing where it cannot be looked at. */
function statusOf(
  input: PlanInput,
  name: string,
  record: SecretRecord,
  target: DesiredTarget | undefined,
): TargetStatus | undefined {
  const claim = target && record.targets[target.id];
  if (!target?.available || !claim) return undefined;
  const known: SecretRecord =
    claim.state === 'removed' ? { ...record, targets: { [target.id]: { ...claim, state: 'held' } } } : record;
  return assess(name, target, known, input.observations.get(target.id), input.request.owner);
}
