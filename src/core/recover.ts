import { isOwnStamp, provenStamp } from './assess.ts';
import {
  agreeInMemory,
  breaksDefinition,
  equalInMemory,
  isNotOurs,
  isReadable,
  isWriteOnly,
  type Landing,
  look,
  present,
  type Seen,
} from './landing.ts';
import type { Expectation, Pending, SecretRecord, TargetRecord } from './lock.ts';
import type { DesiredSecret } from './model.ts';
import type { Observation } from './observation.ts';
import { type Author, evidenceOf, heldTarget, settleGeneration, withoutPending } from './record.ts';

export interface Recovery {
  /** The record as it is to be planned on: without the old intent, with what is proven written down. */
  readonly record: SecretRecord;
  /** Rows of `state.md` §3 that decided, for the report and the tests. */
  readonly rows: readonly string[];
  /** Observations whose comparison with "pending" is one with the settled generation now. */
  readonly seen?: ReadonlyMap<string, Observation>;
  /** The value is lost: the next number goes to all targets. */
  readonly remake?: boolean;
  /** Nothing can be decided now. */
  readonly wait?: readonly string[];
  /** Targets that somebody else wrote (E7, E10): not to be touched. */
  readonly conflicts: readonly string[];
}

/**
 * Decides what to do about an intent that a run left behind. Pure; the rows are those of `state.md` §3.
 * @param neededAgain the value is needed for something that did not land: see `needed-again.ts`
 */
export function recover(
  secret: DesiredSecret,
  record: SecretRecord,
  observations: ReadonlyMap<string, Observation>,
  owner: string,
  now: Date,
  author: Author,
  neededAgain = false,
): Recovery {
  const intents = [record.pending, ...(record.rivals ?? [])].filter((each) => each !== undefined);
  const pending = intents.length === 1 ? intents[0] : chooseRival(secret, record, intents, observations, owner);
  if (!pending) {
    const owned = ownedAsBehind(
      secret,
      record,
      intents.flatMap((each) => Object.keys(each.targets)),
    );
    return { record: owned, rows: ['E19'], remake: true, conflicts: [] };
  }
  const rows = intents.length > 1 ? ['E19'] : [];
  const seen = secret.targets
    .filter((target) => pending.targets[target.id] !== undefined)
    .map((target) => {
      const observation = observations.get(target.id);
      const compared = pending === record.pending ? observation : withoutComparison(observation);
      return look(secret, target, record, pending, compared, owner);
    });
  const equalled = equalInMemory(seen);
  const unreadable = equalled.filter((each) => each.landing === 'unreadable').map((each) => each.target.id);
  if (unreadable.length > 0) return { record, rows: [...rows, 'wait'], wait: unreadable, conflicts: [] };
  if (pending.action !== 'make') return recoverDelivery(record, pending, equalled, rows);
  return recoverMaking(secret, record, pending, equalled, rows, now, author, neededAgain);
}

/**
 * The observations under the settled generation: what was found to hold it does; what was compared with the pending fingerprints
 * was compared with the settled ones.
 */
function promote(all: readonly Seen[], compared: boolean, heldNow: (each: Seen) => boolean): Map<string, Observation> {
  const seen = new Map<string, Observation>();
  for (const each of all) {
    const { target, observation } = each;
    if (observation?.kind !== 'present') continue;
    const { pending, digest } = observation.content ?? {};
    const settled = heldNow(each) ? true : compared ? pending : undefined;
    const { content: _content, ...rest } = observation;
    const content = { ...(digest === undefined ? {} : { digest }), ...(settled === undefined ? {} : { settled }) };
    seen.set(target.id, Object.keys(content).length === 0 ? rest : { ...rest, content });
  }
  return seen;
}

/** The observation without what was compared with another intent's fingerprints. */
function withoutComparison(seen: Observation | undefined): Observation | undefined {
  if (seen?.kind !== 'present' || seen.content?.pending === undefined) return seen;
  const { pending: _pending, ...content } = seen.content;
  return { ...seen, content };
}

/** E19: the intent whose nonce or fingerprint has proof at a target; both or none → neither. */
function chooseRival(
  secret: DesiredSecret,
  record: SecretRecord,
  intents: readonly Pending[],
  observations: ReadonlyMap<string, Observation>,
  owner: string,
): Pending | undefined {
  const proven = intents.filter((intent) =>
    secret.targets.some((target) => {
      const seen = observations.get(target.id);
      if (seen?.kind !== 'present') return false;
      if (intent === record.pending && seen.content?.pending === true) return true;
      const stamp = provenStamp(seen);
      return stamp !== undefined && isOwnStamp(stamp, owner, secret.name, target.field) && stamp.nonce === intent.nonce;
    }),
  );
  return proven.length === 1 ? proven[0] : undefined;
}

/** E11–E13: no new number was being made; what is proven is held, the rest is delivered again. */
function recoverDelivery(
  record: SecretRecord,
  pending: Pending,
  seen: readonly Seen[],
  rows: readonly string[],
): Recovery {
  const targets: Record<string, TargetRecord> = { ...record.targets };
  const conflicts: string[] = [];
  for (const each of seen) {
    const { id } = each.target;
    const previous = targets[id];
    if (each.landing === 'foreign') conflicts.push(id);
    else if (each.landing === 'new' || (each.landing === 'moved' && isWriteOnly(each) && each.inWindow)) {
      targets[id] = held(each, record.generation);
    } else if (each.landing === 'moved' && present(each) && isReadable(each)) {
      // Ours or somebody else's: met like a value that was there first, it is adopted if it is the current one.
      targets[id] = { generation: 0, field: each.target.field, state: 'behind', absent: true };
    } else if (each.landing === 'moved' && present(each) && isNotOurs(each, false)) {
      // Somebody wrote it meanwhile: it keeps the evidence from before, so that it shows.
      if (pending.targets[id]?.kind === 'absent') {
        targets[id] = { generation: 0, field: each.target.field, state: 'behind', absent: true };
      }
    } else if (each.landing !== 'old' || previous?.state === 'behind') {
      targets[id] = { ...behind(each, record.generation), ...(previous?.refused ? { refused: previous.refused } : {}) };
    }
  }
  return {
    record: { ...withoutPending(record), targets },
    rows: [...rows, seen.length === 0 && removes(pending) ? 'E12' : pending.action === 'adopt' ? 'E13' : 'E11'],
    conflicts,
  };
}

function removes(pending: Pending): boolean {
  return Object.values(pending.targets).some((expected) => expected.remove);
}

function recoverMaking(
  secret: DesiredSecret,
  record: SecretRecord,
  pending: Pending,
  all: readonly Seen[],
  rows: readonly string[],
  now: Date,
  author: Author,
  neededAgain: boolean,
): Recovery {
  // Workspace files never decide for remote targets, they follow; but one that is proven is a copy on this machine.
  const remote = all.some((each) => each.target.scope === 'remote');
  const deciding = remote ? all.filter((each) => each.target.scope === 'remote' || each.landing === 'new') : all;
  const following = all.filter((each) => !deciding.includes(each) && each.landing !== 'foreign');
  const conflicts = all.filter((each) => each.landing === 'foreign').map((each) => each.target.id);
  if (conflicts.length > 0) rows = [...rows, 'E10'];
  const own = deciding.filter((each) => each.landing !== 'foreign');
  const is = (landing: Landing) => own.filter((each) => each.landing === landing);
  const settle = (
    row: string,
    heldNow: (each: Seen) => boolean,
    changed: (each: Seen) => boolean = () => false,
  ): Recovery => {
    const targets = settledTargets(record, pending, all, heldNow, changed);
    const settled = settleGeneration(record, pending, targets, now.toISOString(), author);
    const seen = promote(all, pending === record.pending, (each) => heldNow(each) && isReadable(each));
    return { record: settled, seen, rows: [...rows, row], conflicts };
  };
  const remake = (row: string): Recovery => {
    // What was to be adopted is somebody's value: it is looked at afresh, never made anew over.
    if (!pending.replaces && Object.values(pending.targets).some((expected) => expected.adopted)) return drop(row);
    // E8: what somebody else wrote meanwhile is not made anew over.
    const late = own.filter((each) => each.landing === 'moved' && present(each) && isNotOurs(each, false));
    const ids = [...own, ...following.filter((each) => !isNotOurs(each, false))]
      .filter((each) => !late.includes(each))
      .map((each) => each.target.id);
    return {
      record: ownedAsBehind(secret, record, ids),
      rows: [...rows, late.length > 0 ? 'E8' : row],
      remake: true,
      conflicts: [...conflicts, ...late.map((each) => each.target.id)],
    };
  };
  const drop = (row: string, foreign: readonly string[] = []): Recovery => {
    // What the targets have ended when it was issued anew: there is nothing to go back to.
    if (pending.replaces) return remake(row);
    return {
      record: withFollowersBehind(record, following),
      rows: [...rows, row],
      conflicts: [...conflicts, ...foreign],
    };
  };

  const readable = own.filter((each) => each.target.capabilities.read === 'value');
  const writeOnly = own.filter(isWriteOnly);
  const moved = is('moved');
  const news = is('new');
  if (own.every((each) => each.landing === 'old')) return drop('E1');
  if (own.length > 0 && own.every((each) => each.landing === 'new'))
    return settle('E3', (each) => each.landing === 'new');
  if (news.some((each) => each.target.capabilities.read === 'value')) {
    const compared = new Set(news.filter(isReadable).map((each) => each.target.field));
    const foreign = (each: Seen) =>
      each.landing === 'moved' && present(each) && isNotOurs(each, compared.has(each.target.field));
    return settle(moved.some(foreign) ? 'E8' : 'E2', (each) => each.landing === 'new', foreign);
  }
  if (news.length > 0) return remake('E4');
  if (readable.length > 0) {
    const readableMoved = readable.filter((each) => each.landing === 'moved');
    if (readable.every((each) => each.landing === 'old')) {
      return drop(
        'E7',
        moved.filter((each) => isWriteOnly(each) && present(each)).map((each) => each.target.id),
      );
    }
    const undecided = readableMoved.filter(
      (each) =>
        pending.fingerprints[each.target.field] === undefined &&
        pending.targets[each.target.id]?.adopted !== true &&
        present(each) &&
        !breaksDefinition(each),
    );
    if (undecided.length > 0 && agreeInMemory(undecided)) {
      return settle(
        'E9',
        (each) => undecided.includes(each) && each.target.scope === (undecided[0] as Seen).target.scope,
        (each) => each.landing === 'moved' && !undecided.includes(each) && present(each) && isNotOurs(each, true),
      );
    }
    if (readableMoved.length > 0 && undecided.length === 0) {
      // Somebody else's value is at the readable targets: ours is nowhere that it could be read from.
      if (writeOnly.every((each) => each.landing === 'old')) return drop('E1');
      if (writeOnly.every((each) => each.landing === 'moved' && each.inWindow)) {
        return settle('E5', isWriteOnly, (each) => each.landing === 'moved' && !isWriteOnly(each));
      }
      return drop('E8');
    }
    return remake('E4');
  }
  if (writeOnly.every((each) => each.landing === 'moved' && each.inWindow)) {
    return neededAgain ? remake('E15') : settle('E5', isWriteOnly);
  }
  const outside = writeOnly.filter((each) => each.landing === 'moved' && isNotOurs(each, false));
  if (outside.length > 0 && writeOnly.every((each) => each.landing === 'old' || outside.includes(each)))
    return drop('E8');
  return remake('E6');
}

function settledTargets(
  record: SecretRecord,
  pending: Pending,
  all: readonly Seen[],
  heldNow: (each: Seen) => boolean,
  changed: (each: Seen) => boolean,
): Record<string, TargetRecord> {
  const targets: Record<string, TargetRecord> = {};
  for (const [id, target] of Object.entries(record.targets)) {
    // Not part of the intent: it cannot have the new generation.
    if (pending.targets[id] === undefined)
      targets[id] = target.state === 'removed' ? target : { ...target, state: 'behind' };
  }
  for (const each of all) {
    const { id } = each.target;
    if (each.landing === 'foreign') continue;
    if (changed(each)) {
      const { kind: _kind, remove: _remove, ...before } = pending.targets[id] as Expectation;
      // The evidence from before the run: what is there now differs from it, so it shows as changed.
      targets[id] = {
        changedAt: pending.since,
        ...before,
        generation: pending.generation,
        field: each.target.field,
        state: 'held',
      };
    } else targets[id] = heldNow(each) ? held(each, pending.generation) : behind(each, record.generation);
  }
  return targets;
}

function held(each: Seen, generation: number): TargetRecord {
  return heldTarget(each.target, generation, each.observation?.kind === 'present' ? each.observation : {});
}

function behind(each: Seen, generation: number): TargetRecord {
  const evidence = each.observation?.kind === 'present' ? evidenceOf(each.observation) : { absent: true as const };
  return { ...evidence, generation, field: each.target.field, state: 'behind' };
}

/** A workspace file that the dropped intent may have reached is ours to write again: it does not have the settled value. */
function withFollowersBehind(record: SecretRecord, following: readonly Seen[]): SecretRecord {
  const base = withoutPending(record);
  const reached = following.filter(
    (each) => base.targets[each.target.id] && each.landing === 'moved' && present(each) && !isNotOurs(each, false),
  );
  if (reached.length === 0) return base;
  return {
    ...base,
    targets: {
      ...base.targets,
      ...Object.fromEntries(reached.map((each) => [each.target.id, behind(each, base.generation)])),
    },
  };
}

/** Every target of the lost generation is ours to write: `behind`, so that the next number goes to all of them. */
function ownedAsBehind(secret: DesiredSecret, record: SecretRecord, ids: readonly string[]): SecretRecord {
  const base = withoutPending(record);
  const targets: Record<string, TargetRecord> = { ...base.targets };
  for (const id of ids) {
    const target = secret.targets.find((each) => each.id === id);
    if (target) targets[id] = { generation: base.generation, field: target.field, state: 'behind' };
  }
  return { ...base, targets };
}
