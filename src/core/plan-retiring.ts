import { isHeld, isOver, issuerOf } from './credentials.ts';
import type { Retiring } from './lock.ts';
import type { PlanDraft } from './plan-draft.ts';
import { isChange } from './plan-types.ts';

/**
 * Credentials that are not current any more: each is revoked by a step of its own, once no target may hold it and its time is over. What
 * a rotation of this run replaces is part of the plan; the step is carried out when every target has taken the new one.
 */
export function planRetiring(draft: PlanDraft): void {
  const { record, secret, context } = draft;
  if (!record) return;
  const { now } = context.input;
  const writes = draft.steps.filter((step) => isChange(step) && Object.keys(step.acquire).length > 0);
  const rotates = writes.some((step) => step.generation > record.generation);
  const held: Retiring[] = [];
  const over: Retiring[] = [];
  for (const each of record.retiring ?? []) {
    const issuer = issuerOf(secret, each);
    if (issuer === undefined) tellLeft(draft, each);
    else if (each.handle === undefined && !issuer.marks) {
      tellLost(draft, each);
      over.push(each);
    } else if (isOver(each, issuer, now)) (isHeld(each, record) ? held : over).push(each);
  }
  const replaced = Object.entries(record.handles ?? {}).some(([field, { kind }]) => {
    const issuer = issuerOf(secret, { field, kind });
    return issuer !== undefined && issuer.retireAfter === undefined;
  });
  const soon = (rotates && replaced) || (writes.length > 0 && held.length > 0);
  if (over.length === 0 && !soon) return;
  const generations = [...new Set(over.map(({ generation }) => generation))].join(', ');
  const because = [
    ...(over.length > 0
      ? [`what was issued for generation ${generations} is at no target any more, and is revoked`]
      : []),
    ...(soon ? ['what is replaced is revoked once every target has the new one'] : []),
  ].join('; ');
  draft.add('retire', 'replaced', because, [], {}, draft.generation);
}

function tellLeft({ findings, secret }: PlanDraft, { kind, generation }: Retiring): void {
  findings.push({
    rule: 'credential-left',
    severity: 'warning',
    secret: secret.name,
    message: `what ${kind} issued for generation ${generation} of ${secret.name} is still valid, and the manifest does not say any more how it is revoked`,
    advice: 'revoke it at the platform',
    span: secret.span,
  });
}

function tellLost({ findings, secret }: PlanDraft, { kind, generation, since }: Retiring): void {
  findings.push({
    rule: 'credential-lost',
    severity: 'warning',
    secret: secret.name,
    message: `a run stopped at ${since} while ${kind} issued generation ${generation} of ${secret.name}: if one was made then, nobody has it, and the platform keeps no mark to find it by`,
    advice: 'look for one of that time at the platform, and revoke it',
    span: secret.span,
  });
}
