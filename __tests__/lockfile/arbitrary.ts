import fc from 'fast-check';
import type { Lockfile, Pending, SecretRecord, TargetRecord } from '../../src/core/lock.ts';
import { EMPTY_RECORD } from '../../src/core/lock.ts';

const hex = (length: number) =>
  fc.array(fc.constantFrom(...'0123456789abcdef'), { minLength: length, maxLength: length }).map((all) => all.join(''));
const time = fc
  .date({ min: new Date('2020-01-01'), max: new Date('2030-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString());
const count = fc.nat({ max: 5 });
/** Names that an object has already, or that are its prototype, are names like others. */
const name = fc.oneof(
  { weight: 5, arbitrary: fc.constantFrom('a', 'b', 'DB_PASSWORD', 'db.pass-word') },
  { weight: 1, arbitrary: fc.constantFrom('constructor', '__proto__', 'toString') },
);
const id = fc.constantFrom('github/github_secret/acme/app#A', 'local/file/.env#A', 'x/y/ünï#ключ', 'vault/kv/a');

/** Members that are absent rather than `undefined`. */
function some<T extends object>(
  members: { [K in keyof T]?: fc.Arbitrary<NonNullable<T[K]>> },
): fc.Arbitrary<Partial<T>> {
  const given = members as Record<string, fc.Arbitrary<unknown>>;
  return fc.record(given, { requiredKeys: [] }) as unknown as fc.Arbitrary<Partial<T>>;
}

const target: fc.Arbitrary<TargetRecord> = fc
  .tuple(
    fc.record({
      generation: count,
      field: fc.constantFrom('value', 'user'),
      state: fc.constantFrom('held', 'behind', 'unknown', 'taken', 'removed'),
    }),
    some<TargetRecord>({
      version: fc.string(),
      changedAt: time,
      createdAt: time,
      absent: fc.constant(true as const),
      digest: hex(8),
      stage: fc.constant('AWSPENDING'),
      refused: fc.record({ at: time, count, code: fc.constant('FORBIDDEN') }),
    }),
  )
  .map(([always, rest]) => ({ ...always, ...rest }) as TargetRecord);

const pending: fc.Arbitrary<Pending> = fc.record({
  action: fc.constantFrom('make', 'copy', 'adopt'),
  generation: count,
  nonce: hex(32),
  reason: fc.constantFrom('created', 'due', 'forced'),
  since: time,
  until: time,
  run: fc.constantFrom('1', '2'),
  origin: fc.constantFrom('generated', 'human', 'issued'),
  fingerprints: fc.dictionary(fc.constantFrom('value', 'user'), hex(8)),
  targets: fc.dictionary(
    id,
    fc.oneof(
      fc.constant({ kind: 'absent' as const }),
      time.map((changedAt) => ({ kind: 'present' as const, changedAt })),
    ),
  ),
});

const record: fc.Arbitrary<SecretRecord> = fc
  .tuple(
    fc.record({
      generation: fc.nat({ max: 2 }),
      rev: fc.nat({ max: 2 }),
      chain: fc.oneof(fc.constant(''), hex(32)),
      rotations: count,
      targets: fc.dictionary(id, target),
      fingerprints: fc.dictionary(fc.constantFrom('value', 'user'), hex(8)),
      history: fc.array(fc.record({ generation: count, date: time, reason: fc.constantFrom('created', 'due') }), {
        maxLength: 3,
      }),
    }),
    some<SecretRecord>({
      created: time,
      rotated: time,
      last: count,
      definition: hex(8),
      nonce: hex(32),
      handles: fc.dictionary(fc.constant('value'), fc.record({ kind: name, handle: fc.string() })),
      retiring: fc.array(fc.record({ field: name, kind: name, generation: count, since: time, handle: fc.string() }), {
        maxLength: 2,
      }),
      inputs: fc.dictionary(name, count),
      tombstone: time,
      exposed: fc.constant(true),
    }),
    fc.array(pending, { maxLength: 3 }),
  )
  .map(([always, rest, intents]) => {
    const [first, ...rivals] = intents;
    return {
      ...EMPTY_RECORD,
      ...always,
      ...rest,
      ...(first ? { pending: first } : {}),
      ...(rivals.length > 0 ? { rivals } : {}),
    } as SecretRecord;
  });

export const lockfiles: fc.Arbitrary<Lockfile> = fc
  .tuple(
    fc.constantFrom('11111111-1111-4111-8111-111111111111', '22222222-2222-4222-8222-222222222222'),
    fc.array(fc.tuple(name, record), { maxLength: 4 }),
    fc.option(fc.record({ run: fc.constantFrom('1', '2'), until: time }), { nil: undefined }),
  )
  .map(([manifest, entries, lease]) => {
    const secrets: Record<string, SecretRecord> = Object.create(null);
    for (const [key, value] of entries) secrets[key] = value;
    return { manifest, secrets, ...(lease ? { lease } : {}) };
  });
