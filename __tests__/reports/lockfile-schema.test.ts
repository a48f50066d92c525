import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Lockfile, SecretRecord } from '../../src/core/lock.ts';
import { SecretValue } from '../../src/core/secret-value.ts';
import { recordHash } from '../../src/lockfile/chain.ts';
import { FingerprintKey, makeFingerprint } from '../../src/lockfile/fingerprint.ts';
import { formatLockfile } from '../../src/lockfile/format.ts';
import { parseLockfile } from '../../src/lockfile/parse.ts';
import { describedDigest } from '../../src/manifest/digest.ts';
import { compile, schemaOf } from './schemas.ts';

const validate = compile('lockfile');

const key = new FingerprintKey(Buffer.alloc(32, 7));
const subject = { manifest: 'm', secret: 's', field: 'f', generation: 1 };
const salt = Buffer.alloc(16, 3);
const keyed = makeFingerprint(subject, new SecretValue('a value'), 0, key, salt) as string;
const salted = makeFingerprint(subject, new SecretValue('a value'), 256, undefined, salt) as string;
const keyedSource = key.sourceDigest('m', 's', 'f', new SecretValue('a value'));

const time = fc
  .integer({ min: Date.parse('2000-01-01'), max: Date.parse('2100-01-01') })
  .map((at) => new Date(at).toISOString());
const count = fc.nat({ max: 1_000_000 });
const name = fc.stringMatching(/^[A-Za-z_][A-Za-z0-9_.-]{0,20}$/);
const hex = fc.stringMatching(/^[0-9a-f]{32}$/);
const digest = fc.string().map((text) => describedDigest({ text }));
const fingerprint = fc.constantFrom(keyed, salted);
const id = fc.tuple(name, name, fc.stringMatching(/^[a-z0-9./-]{1,20}$/)).map((parts) => parts.join('/'));
const text = fc.string({ maxLength: 40 });
const reason = fc.constantFrom(
  'created',
  'due',
  'forced',
  'definition',
  'drift',
  'manual',
  'adopted',
  'recovered',
  'inputs',
);
const evidence = { version: text, createdAt: time, changedAt: time };
const sources = fc.dictionary(name, fc.constantFrom('opaque', keyedSource));
const pending = fc.record(
  {
    action: fc.constantFrom('make', 'copy', 'adopt'),
    generation: count,
    nonce: hex,
    reason,
    since: time,
    until: time,
    run: text,
    origin: fc.constantFrom('generated', 'source', 'human', 'derived', 'issued'),
    fingerprints: fc.dictionary(name, fingerprint),
    definition: digest,
    inputs: fc.dictionary(name, count),
    sources,
    targets: fc.dictionary(
      id,
      fc.record(
        {
          kind: fc.constantFrom('absent', 'present'),
          ...evidence,
          remove: fc.constant(true),
          adopted: fc.constant(true),
        },
        { requiredKeys: ['kind'] },
      ),
    ),
  },
  {
    requiredKeys: [
      'action',
      'generation',
      'nonce',
      'reason',
      'since',
      'until',
      'run',
      'origin',
      'fingerprints',
      'targets',
    ],
  },
);
const target = fc.record(
  {
    generation: count,
    field: name,
    state: fc.constantFrom('held', 'behind', 'unknown', 'taken', 'removed'),
    ...evidence,
    absent: fc.constant(true),
    digest,
    fingerprint,
    stage: text,
    legacy: fc.constant({ hash: 'a'.repeat(64), unique: true }),
    refused: fc.record({ at: time, count, code: fc.constantFrom('FORBIDDEN', 'UNAVAILABLE') }),
  },
  { requiredKeys: ['generation', 'field', 'state'] },
);
const record = fc.record(
  {
    generation: count,
    rev: count,
    last: count,
    chain: fc.oneof(fc.constant(''), hex),
    created: time,
    rotated: time,
    expires: time,
    rotations: count,
    definition: digest,
    nonce: hex,
    fingerprints: fc.dictionary(name, fingerprint),
    inputs: fc.dictionary(name, count),
    sources,
    targets: fc.dictionary(id, target),
    handles: fc.dictionary(name, fc.record({ kind: name, handle: text })),
    retiring: fc.array(
      fc.record(
        { field: name, kind: name, generation: count, since: time, handle: text, nonce: hex },
        { requiredKeys: ['field', 'kind', 'generation', 'since'] },
      ),
      { maxLength: 2 },
    ),
    history: fc.array(
      fc.record(
        { generation: count, date: time, reason, actor: text, run: text },
        { requiredKeys: ['generation', 'date', 'reason'] },
      ),
      { maxLength: 10 },
    ),
    pending,
    rivals: fc.array(pending, { maxLength: 2 }),
    tombstone: time,
    exposed: fc.boolean(),
  },
  { requiredKeys: ['generation', 'rev', 'chain', 'rotations', 'fingerprints', 'targets', 'history'] },
);
const lockfile = fc.record(
  {
    manifest: fc.uuid(),
    secrets: fc.dictionary(name, record),
    lease: fc.record({ run: text, until: time, actor: text }, { requiredKeys: ['run', 'until'] }),
  },
  { requiredKeys: ['manifest', 'secrets'] },
) as unknown as fc.Arbitrary<Lockfile>;

describe("the lockfile's schema", () => {
  it('takes whatever we write', () => {
    fc.assert(
      fc.property(lockfile, (each) => {
        const ok = validate(JSON.parse(formatLockfile(each)));
        expect(ok, JSON.stringify(validate.errors, null, 1)).toBe(true);
      }),
      { numRuns: 200 },
    );
  });

  it('takes the hash by which records are linked', () => {
    const base = { generation: 1, rev: 1, rotations: 0 };
    const chain = recordHash({ ...base, chain: '', fingerprints: {}, targets: {}, history: [] } as SecretRecord);
    const text = {
      version: 2,
      manifest: '00000000-0000-0000-0000-000000000000',
      secrets: { a: { ...base, chain } },
    };
    expect(validate(text)).toBe(true);
    expect(parseLockfile(JSON.stringify(text), 'f').version).toBe(2);
  });

  const minimal = (over: object, target: object = {}) => ({
    version: 2,
    manifest: 'f81d4fae-7dec-41d0-a765-00a0c91e6bf6',
    secrets: {
      a: {
        generation: 1,
        rev: 1,
        rotations: 0,
        targets: { 'local/file/.env#A': { generation: 1, field: 'value', state: 'held', ...target } },
        ...over,
      },
    },
  });

  it.each([
    ['a key of its own', minimal({ value: 'hunter2' })],
    ['a value beside a target', minimal({}, { value: 'hunter2' })],
    ["a version 1 lockfile's digest", minimal({}, { legacy: { hash: 'a'.repeat(64), unique: true } })],
    ['a value in place of a fingerprint', minimal({ fingerprints: { value: 'hunter2hunter2' } })],
    ['an unsalted digest in place of a fingerprint', minimal({ fingerprints: { value: 'a'.repeat(64) } })],
    ['a value in place of a nonce', minimal({ nonce: 'hunter2' })],
    ['a value in place of a definition', minimal({ definition: 'd1:hunter2' })],
    ['a value in place of what a source said', minimal({ sources: { value: 'hunter2' } })],
  ])('refuses %s', (_, text) => {
    expect(validate(minimal({}))).toBe(true);
    expect(validate(text)).toBe(false);
  });

  it('leaves free text to versions, actors, runs, stages and handles alone, and nothing open', () => {
    const free: string[] = [];
    const open: string[] = [];
    walk(schemaOf('lockfile'), '', (node, path) => {
      if (node['type'] === 'string' && node['pattern'] === undefined) free.push(path);
      if (node['type'] === 'object' && node['additionalProperties'] === undefined) open.push(path);
      const keys = Object.keys((node['properties'] ?? {}) as object);
      expect(keys.filter((each) => /value|secret$|password|token|key$/i.test(each))).toEqual([]);
    });
    expect(open).toEqual([]);
    expect(free.sort()).toEqual([
      '/$defs/actor',
      '/$defs/credential',
      '/$defs/run',
      '/$defs/target/properties/stage',
      '/$defs/version',
    ]);
  });
});

function walk(node: unknown, path: string, visit: (node: Record<string, unknown>, path: string) => void): void {
  if (typeof node !== 'object' || node === null) return;
  visit(node as Record<string, unknown>, path);
  for (const [member, child] of Object.entries(node)) walk(child, `${path}/${member}`, visit);
}
