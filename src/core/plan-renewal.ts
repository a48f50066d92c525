import type { SecretRecord } from './lock.ts';
import type { DesiredTarget } from './model.ts';
import { fieldKey } from './names.ts';
import type { PlanDraft } from './plan-draft.ts';
import { listOf } from './plan-problems.ts';
import type { Action, Problem, ReasonCode } from './plan-types.ts';

/** A write-only target that keeps refusing makes its siblings rotate at most once in this time, unattended. */
const REMAKE_PAUSE_MS = 86_400_000;

/** A new generation, where one is asked for or due. True when the secret needs nothing else. */
export function renew(draft: PlanDraft): boolean {
  const cause = renewalCause(draft);
  if (!cause) return false;
  const { reason, because, action } = cause;
  draft.makeUnlessTaken(action, reason, because);
  return true;
}

function renewalCause(draft: PlanDraft): { action: Action; reason: ReasonCode; because: string } | undefined {
  const secret = draft.secret;
  const { request, sources } = { request: draft.context.input.request, sources: draft.context.input.request.sources };
  const record = draft.record as SecretRecord;
  if (draft.remake) return { action: 'rotate', reason: 'recovered', because: 'an unfinished value was lost' };
  if (record.ended) {
    const because = 'what its targets hold ended when another one was issued, and that one was lost';
    return { action: 'rotate', reason: 'recovered', because };
  }
  if (request.force.has(secret.name) || (request.forceAll === true && !secret.oneTime)) {
    return { action: 'rotate', reason: 'forced', because: 'rotation was asked for' };
  }
  if (record.definition !== undefined && record.definition !== secret.valueDigest) {
    if (!secret.oneTime) return { action: 'update', reason: 'definition', because: 'its definition changed' };
    draft.findings.push({
      rule: 'one-time-definition',
      severity: 'warning',
      secret: secret.name,
      message: `the definition of ${secret.name} changed, but it is \`one_time\``,
      advice: `rotate ${secret.name} --force makes a value by the new definition`,
      span: secret.span,
    });
  }
  // Parts that it is not known to be made from (its state was lost) count as changed.
  const stale = secret.parts.filter((part) => {
    const planned = draft.context.planned.get(part);
    return planned !== undefined && planned.generation !== record.inputs?.[part];
  });
  const taken = Object.values(record.targets).some((target) => target.state === 'taken');
  if (stale.length > 0 && !secret.oneTime && !(record.inputs === undefined && taken)) {
    return {
      action: 'update',
      reason: 'inputs',
      because: `it is made from ${stale.join(', ')}, which changed`,
    };
  }
  for (const field of secret.fields) {
    const before = record.sources?.[field.name];
    const says = sources.get(fieldKey(secret.name, field.name));
    if (before === undefined || says === undefined || says === 'missing' || says === 'opaque' || before === 'opaque')
      continue;
    if (before.split('/')[1] !== says.split('/')[1]) continue; // another key's digest is no evidence
    if (before !== says && !secret.oneTime)
      return { action: 'update', reason: 'source', because: `the source of its field ${field.name} changed` };
  }
  if (draft.isDue && request.rotateDue) {
    const ended = record.expires !== undefined && Date.parse(record.expires) <= draft.context.input.now.getTime();
    return {
      action: 'rotate',
      reason: 'due',
      because: ended
        ? `what was issued for it ended at ${record.expires}`
        : `its rotation period of ${secret.rotationPeriod?.text} is over`,
    };
  }
  return undefined;
}

/** L2's exception: everything is proven absent, so nobody can hold the old value; and ruling 9's repair. */
export function remakeLost(draft: PlanDraft): boolean {
  const secret = draft.secret;
  if (secret.targets.length === 0) return false;
  const counted = secret.targets.filter((target) => !target.capabilities.wholeContainer);
  const remote = counted.filter((target) => target.scope === 'remote');
  const deciding = remote.length > 0 ? remote : counted;
  // What is on its way out still has the value: it can be recovered there, and then read.
  const gone = (target: DesiredTarget) =>
    !draft.isRecovered(target.id) &&
    (['missing', 'new'].includes(draft.statusOf(target.id) as string) || absentBehind(draft, target));
  if (deciding.length === 0 || !deciding.every(gone)) return remakeRefused(draft);
  if (draft.readable(undefined).length > 0) return false;
  if (!deciding.some((target) => ['missing', 'behind'].includes(draft.statusOf(target.id) as string))) return false;
  if (secret.oneTime) {
    draft.block('repair', 'lost', deciding, {
      code: 'UNSUPPORTED',
      message: `${secret.name} is \`one_time\` and its value is gone from every target`,
      hint: `\`rotate ${secret.name} --force\` makes a new one`,
    });
    return true;
  }
  draft.makeUnlessTaken('create', 'lost', 'its value is gone from every target');
  return true;
}

function absentBehind(draft: PlanDraft, target: DesiredTarget): boolean {
  return draft.statusOf(target.id) === 'behind' && draft.context.input.observations.get(target.id)?.kind === 'absent';
}

/** Ruling 9: a target that is behind and has no readable sibling needs a new generation, at most once a day unattended. */
function remakeRefused(draft: PlanDraft): boolean {
  const behind = draft.with('behind').filter((target) => target.scope === 'remote');
  if (behind.length === 0) return false;
  // A readable target without evidence may well hold the value: it is no reason to make another.
  const perhaps = new Set(
    draft
      .with('unknown')
      .filter((target) => target.capabilities.read === 'value')
      .map((target) => target.field),
  );
  const stuck = behind.filter((target) => draft.readable(target.field).length === 0 && !perhaps.has(target.field));
  if (stuck.length === 0) return false;
  const { input } = draft.context;
  const refusals = stuck
    .map((target) => draft.record?.targets[target.id]?.refused)
    .filter((each) => each !== undefined);
  const latest = Math.max(0, ...refusals.map((each) => Date.parse(each.at)));
  const unwritable = stuck.filter((target) => input.unwritable.has(target.id));
  const paused = input.request.unattended && refusals.length > 0 && input.now.getTime() - latest < REMAKE_PAUSE_MS;
  if (
    draft.secret.oneTime ||
    unwritable.length > 0 ||
    paused ||
    draft.with('changed', 'unreadable', 'deleting', 'foreign').length > 0 ||
    (draft.with('found').length > 0 && draft.secret.onConflict === 'fail')
  ) {
    draft.block('repair', 'behind', stuck, {
      code:
        unwritable.length > 0
          ? (input.unwritable.get((unwritable[0] as DesiredTarget).id) as Problem).code
          : 'UNSUPPORTED',
      message: `${listOf(stuck)} ${stuck.length === 1 ? 'is' : 'are'} behind and there is no readable copy of ${draft.secret.name}`,
      hint: paused
        ? `a new generation is tried at most once a day; \`rotate ${draft.secret.name} --force\` tries now`
        : `\`rotate ${draft.secret.name} --force\` makes a new generation for all its targets`,
    });
    return false;
  }
  draft.make('rotate', 'behind', `${listOf(stuck)} could not be written last time and there is no readable copy`);
  return true;
}
