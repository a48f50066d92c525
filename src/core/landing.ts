import { isOwnStamp, provenStamp } from './assess.ts';
import type { Expectation, Pending, SecretRecord } from './lock.ts';
import type { DesiredSecret, DesiredTarget } from './model.ts';
import type { Observation } from './observation.ts';

/**
 * A target against the journal's intent: as it was before (`old`), proven or equal to what we were writing (`new`), neither
 * (`moved`), another owner's (`foreign`), not decidable (`unclear`), not to be looked at (`unreadable`).
 */
export type Landing = 'old' | 'new' | 'moved' | 'foreign' | 'unclear' | 'unreadable';

export interface Seen {
  readonly target: DesiredTarget;
  readonly landing: Landing;
  readonly observation: Observation | undefined;
  readonly inWindow: boolean;
}

/** Change times have a resolution of one second, so the window is wider by that. */
const RESOLUTION_MS = 1000;

export function look(
  secret: DesiredSecret,
  target: DesiredTarget,
  record: SecretRecord,
  pending: Pending,
  observation: Observation | undefined,
  owner: string,
): Seen {
  const expected = pending.targets[target.id] as Expectation;
  return {
    target,
    observation,
    landing: landingOf(secret, target, record, pending, expected, observation, owner),
    inWindow: isInWindow(observation, pending),
  };
}

function landingOf(
  secret: DesiredSecret,
  target: DesiredTarget,
  record: SecretRecord,
  pending: Pending,
  expected: Expectation,
  seen: Observation | undefined,
  owner: string,
): Landing {
  const landing = landingByEvidence(secret, target, record, pending, expected, seen, owner);
  return expected.adopted === true && (landing === 'old' || landing === 'unclear') ? 'new' : landing;
}

function landingByEvidence(
  secret: DesiredSecret,
  target: DesiredTarget,
  record: SecretRecord,
  pending: Pending,
  expected: Expectation,
  seen: Observation | undefined,
  owner: string,
): Landing {
  if (!seen || seen.kind === 'unreadable') return 'unreadable';
  // A name on its way out holds nothing that anybody can read: as before the intent, or deleted since.
  if (seen.kind === 'absent' || seen.kind === 'deleting') return expected.kind === 'absent' ? 'old' : 'moved';
  const stamp = provenStamp(seen);
  if (stamp) {
    if (!isOwnStamp(stamp, owner, secret.name, target.field)) return 'foreign';
    if (stamp.generation === pending.generation && stamp.nonce === pending.nonce) return 'new';
  }
  if (seen.content?.pending === true) return 'new';
  if (expected.kind === 'absent') return 'moved';
  // A container that moved because something else in it was written: what is proven to be of the settled generation is as it was.
  if (stamp && stamp.generation === record.generation && stamp.nonce === record.nonce) return 'old';
  if (expected.version !== undefined && seen.version !== undefined) {
    return expected.version === seen.version ? 'old' : 'moved';
  }
  if (stamp && stamp.generation === record.generation) return 'old';
  if (expected.changedAt !== undefined && seen.changedAt !== undefined) {
    return Date.parse(expected.changedAt) === seen.changedAt.getTime() ? 'old' : 'moved';
  }
  if (seen.content?.settled === true) return 'old';
  if (seen.content?.settled === false) return 'moved';
  return !stamp && target.capabilities.stamp && target.capabilities.read === 'metadata' ? 'moved' : 'unclear';
}

function isInWindow(seen: Observation | undefined, pending: Pending): boolean {
  if (seen?.kind !== 'present' || seen.changedAt === undefined) return false;
  const at = seen.changedAt.getTime();
  return at >= Date.parse(pending.since) - RESOLUTION_MS && at <= Date.parse(pending.until) + RESOLUTION_MS;
}

/** NEW by equality with another NEW in memory; and E9: two or more moved readable targets that are equal are ours. */
export function equalInMemory(all: readonly Seen[]): Seen[] {
  const digestOf = (each: Seen) =>
    each.observation?.kind === 'present' ? each.observation.content?.digest : undefined;
  const news = new Set(
    all.filter((each) => each.landing === 'new').map((each) => `${each.target.field}\0${digestOf(each)}`),
  );
  return all.map((each) => {
    const digest = digestOf(each);
    if ((each.landing !== 'moved' && each.landing !== 'unclear') || digest === undefined) return each;
    return news.has(`${each.target.field}\0${digest}`) ? { ...each, landing: 'new' as const } : each;
  });
}

/**
 * A moved target that holds what this run cannot have written: a readable one whose content is not ours, a write-only one
 * that stamps with every write and has no stamp of ours, or one that changed outside our window (E8).
 * @param comparable whether a value of ours was at hand to compare contents with
 */
export function isNotOurs(each: Seen, comparable: boolean): boolean {
  const { capabilities } = each.target;
  const seen = each.observation?.kind === 'present' ? each.observation : undefined;
  if (capabilities.read === 'value') {
    if (
      seen?.content?.pending === false ||
      breaksDefinition(each) ||
      (comparable && seen?.content?.digest !== undefined)
    )
      return true;
  } else if (capabilities.stamp) return true;
  return seen?.changedAt !== undefined && !each.inWindow;
}

/** E9: what the definition cannot have made was not made by it, whatever the intent says. */
export function breaksDefinition({ observation }: Seen): boolean {
  return observation?.kind === 'present' && observation.content?.fits === false;
}

export function present(each: Seen): boolean {
  return each.observation?.kind === 'present';
}

export function isReadable(each: Seen): boolean {
  return each.target.capabilities.read === 'value';
}

export function isWriteOnly(each: Seen): boolean {
  return each.target.capabilities.read === 'metadata';
}

/** E9: two or more such targets of a field are equal, or there is only one: ours by the intent (residual R1). */
export function agreeInMemory(moved: readonly Seen[]): boolean {
  const digests = new Map<string, Set<string>>();
  for (const { target, observation } of moved) {
    const digest = observation?.kind === 'present' ? observation.content?.digest : undefined;
    const set = digests.get(target.field) ?? new Set<string>();
    set.add(digest ?? '');
    digests.set(target.field, set);
  }
  return [...digests.values()].every((set) => set.size === 1);
}
