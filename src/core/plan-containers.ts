import type { SecretRecord } from './lock.ts';
import type { DesiredSecret, DesiredTarget } from './model.ts';
import { type Finding, isChange, type PlanInput, type Step } from './plan-types.ts';
import { readableCopies } from './readable.ts';

/**
 * A container that is only ever written whole (a rendered template) needs all its values at once: when one of its secrets is
 * delivered there, the others are rendered with it, from a readable copy or from this run. Where a part is not at hand, the
 * container is left untouched and its targets are taken out of the other steps.
 */
export function joinRenderings(
  input: PlanInput,
  steps: readonly Step[],
  records: Readonly<Record<string, SecretRecord>>,
): readonly Step[] {
  const members = new Map<string, { secret: DesiredSecret; target: DesiredTarget }[]>();
  for (const secret of input.manifest.secrets) {
    for (const target of secret.targets) {
      if (!target.capabilities.wholeContainer) continue;
      const key = `${target.address.store}\0${target.address.container}`;
      members.set(key, [...(members.get(key) ?? []), { secret, target }]);
    }
  }
  if (members.size === 0) return steps;
  let joined = steps;
  for (const group of members.values()) joined = joinOne(input, joined, records, group);
  return joined;
}

function joinOne(
  input: PlanInput,
  steps: readonly Step[],
  records: Readonly<Record<string, SecretRecord>>,
  group: readonly { secret: DesiredSecret; target: DesiredTarget }[],
): readonly Step[] {
  const ids = new Set(group.map((each) => each.target.id));
  const writes = steps.filter((step) => isChange(step) && writesValue(step) && step.targets.some((id) => ids.has(id)));
  if (writes.length === 0) return steps;
  const extra: Step[] = [];
  const absent: string[] = [];
  for (const { secret, target } of group) {
    if (writes.some((step) => step.secret === secret.name && step.targets.includes(target.id))) continue;
    const record = records[secret.name] ?? input.lockfile.secrets[secret.name];
    const made = steps.find(
      (step) => step.secret === secret.name && isChange(step) && step.acquire[target.field] !== undefined,
    );
    const copies = readableCopies(secret, record, (id) => input.observations.get(id), input.request.owner);
    const from = copies.filter((id) => secret.targets.some((other) => other.id === id && other.field === target.field));
    const acquisition = made?.acquire[target.field] ?? (from.length > 0 ? { how: 'read' as const, from } : undefined);
    if (!acquisition) {
      absent.push(`${secret.name}.${target.field}`);
      continue;
    }
    extra.push({
      action: 'copy',
      secret: secret.name,
      fields: [target.field],
      targets: [target.id],
      reason: 'rendered',
      because: `${target.address.container} is rendered again`,
      generation: made?.generation ?? record?.generation ?? 1,
      acquire: { [target.field]: acquisition },
    });
  }
  if (absent.length === 0) return [...steps, ...extra];
  const kept = steps.flatMap((step): Step[] => {
    if (!writes.includes(step)) return [step];
    const rest = step.targets.filter((id) => !ids.has(id));
    return rest.length > 0 ? [{ ...step, targets: rest }] : [];
  });
  const container = group[0]?.target.address.container ?? '';
  const blocked = writes.map(
    (step): Step => ({
      ...step,
      action: 'copy',
      targets: step.targets.filter((id) => ids.has(id)),
      reason: 'rendered',
      because: `${container} needs ${absent.join(', ')}`,
      acquire: {},
      blocked: {
        code: 'VALUE_MISSING',
        message: `${container} is rendered from all its secrets, and ${absent.join(', ')} ${absent.length === 1 ? 'is' : 'are'} not at hand in this run`,
        hint: 'give them a target on this machine that can be read (a local file), or rotate them in the same run',
      },
    }),
  );
  return [...kept, ...blocked];
}

function writesValue(step: Step): boolean {
  return Object.keys(step.acquire).length > 0;
}

/** What is made beside the values, once each: nobody should find an environment that no plan has spoken of. */
export function createdContainers(input: PlanInput, steps: readonly Step[]): readonly Finding[] {
  const created = new Map<string, string>();
  for (const step of steps) {
    if (!isChange(step)) continue;
    for (const id of step.targets) {
      const seen = input.observations.get(id);
      if (seen?.kind === 'absent' && seen.creates !== undefined && !created.has(seen.creates))
        created.set(seen.creates, step.secret);
    }
  }
  return [...created].map(([what, secret]) => ({
    rule: 'created-container',
    severity: 'info',
    secret,
    message: `${what} does not exist and is created first`,
  }));
}
