import type { Pending } from './lock.ts';
import type { DesiredSecret } from './model.ts';
import type { PlanInput } from './plan-types.ts';
import { recover } from './recover.ts';

/** Whether a value that was written where nobody can read it is needed once more. */
export interface NeededAgain {
  /** A secret that is made from it, in the same unfinished run, did not get to its targets. */
  readonly needed: boolean;
  /** Targets that cannot be looked at, on which the answer depends. */
  readonly unclear: readonly string[];
}

/**
 * E15 after a crash: a derived secret can only be rendered with its parts at hand. Where a part landed on write-only targets alone and
 * what is made from it did not land, settling the part would leave the two apart until somebody rotates: its unfinished generation
 * is better made anew, with its followers. Only of what can be made again without a person.
 */
export function neededAgain(secret: DesiredSecret, input: PlanInput): NeededAgain {
  const generation = unfinished(secret, input)?.generation;
  if (generation === undefined || !canBeMadeAgain(secret, input)) return { needed: false, unclear: [] };
  const unclear: string[] = [];
  let needed = false;
  for (const follower of input.manifest.secrets) {
    if (input.request.only && !input.request.only.has(follower.name)) continue;
    const pending = unfinished(follower, input);
    const record = input.lockfile.secrets[follower.name];
    if (!record || pending?.inputs?.[secret.name] !== generation) continue;
    const { owner, author } = input.request;
    const outcome = recover(follower, record, input.observations, owner, input.now, author);
    if (outcome.wait) {
      unclear.push(...outcome.wait);
    } else if (outcome.record.generation < pending.generation) {
      // Over what somebody else wrote nothing is delivered, so nothing is needed for it.
      if (outcome.conflicts.length === 0) needed = true;
    } else {
      const further = neededAgain(follower, input);
      unclear.push(...further.unclear);
      if (further.needed) needed = true;
    }
  }
  return { needed, unclear };
}

function unfinished(secret: DesiredSecret, input: PlanInput): Pending | undefined {
  const record = input.lockfile.secrets[secret.name];
  if (record?.rivals !== undefined && record.rivals.length > 0) return undefined;
  return record?.pending?.action === 'make' ? record.pending : undefined;
}

/** Made by a generator in the unfinished run, or put together from nothing but such parts. */
function canBeMadeAgain(secret: DesiredSecret, input: PlanInput): boolean {
  const pending = unfinished(secret, input);
  if (!pending || secret.oneTime) return false;
  if (pending.origin === 'generated') return true;
  if (pending.origin !== 'derived') return false;
  return secret.parts.every((name) => {
    const part = input.manifest.secrets.find((each) => each.name === name);
    return part !== undefined && canBeMadeAgain(part, input);
  });
}
