import type { Pending, Retiring, SecretRecord } from './lock.ts';
import type { Making } from './model.ts';
import { addPeriod } from './period.ts';

type Issue = Extract<Making, { how: 'issue' }>;

/** The credentials of an attempt that came to nothing: by handle, or by the mark where the answer was lost. */
export function abandonedBy(
  pending: Pick<Pending, 'generation' | 'nonce' | 'since' | 'handles' | 'issues'>,
): Retiring[] {
  const common = { generation: pending.generation, since: pending.since };
  const known = Object.entries(pending.handles ?? {}).map(([field, issued]) => ({ field, ...issued, ...common }));
  const perhaps = Object.entries(pending.issues ?? {})
    .filter(([field]) => pending.handles?.[field] === undefined)
    .map(([field, kind]) => ({ field, kind, nonce: pending.nonce, ...common }));
  return [...known, ...perhaps];
}

/** The credentials of the current generation, once it is replaced. */
export function replacedOf(record: SecretRecord, at: string): Retiring[] {
  return Object.entries(record.handles ?? {}).map(([field, issued]) => ({
    field,
    ...issued,
    generation: record.generation,
    since: at,
  }));
}

/** The record with these credentials to be revoked besides those that it knows. */
export function withRetiring(record: SecretRecord, more: readonly Retiring[]): SecretRecord {
  if (more.length === 0) return record;
  const keyOf = ({ kind, handle, nonce }: Retiring) => `${kind}\0${handle ?? ''}\0${nonce ?? ''}`;
  const all = new Map([...(record.retiring ?? []), ...more].map((each) => [keyOf(each), each]));
  return { ...record, retiring: [...all.values()] };
}

/** The record without these credentials: they are gone. */
export function withoutRetiring(record: SecretRecord, gone: ReadonlySet<Retiring>): SecretRecord {
  const { retiring = [], ...rest } = record;
  const left = retiring.filter((each) => !gone.has(each));
  return left.length === 0 ? rest : { ...rest, retiring: left };
}

/** How the manifest says that a credential is issued, and so revoked; `undefined` where it does not say so any more. */
export function issuerOf(
  secret: { readonly fields: readonly { readonly name: string; readonly making: Making }[] },
  { field, kind }: Pick<Retiring, 'field' | 'kind'>,
): Issue | undefined {
  const making = secret.fields.find(({ name }) => name === field)?.making;
  return making?.how === 'issue' && making.kind === kind ? making : undefined;
}

/** Whether some target may still hold what a credential gave: then it is not revoked. What is no longer declared does not count. */
export function isHeld({ generation }: Retiring, record: SecretRecord): boolean {
  return Object.values(record.targets).some(
    (target) => target.generation === generation && target.absent !== true && target.state !== 'removed',
  );
}

/** Whether the time that the manifest gives a replaced credential is over. */
export function isOver({ since }: Retiring, { retireAfter }: Issue, now: Date): boolean {
  return retireAfter === undefined || addPeriod(new Date(since), retireAfter).getTime() <= now.getTime();
}
