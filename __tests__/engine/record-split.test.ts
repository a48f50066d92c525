import { describe, expect, it } from 'vitest';
import {
  EMPTY_RECORD,
  type Expectation,
  type Pending,
  type SecretRecord,
  type TargetRecord,
} from '../../src/core/lock.ts';
import type { DesiredSecret, DesiredTarget, Scope } from '../../src/core/model.ts';
import { mergeSplit, RecordSplit } from '../../src/engine/record-split.ts';

const REMOTE = 'github/github_secret/acme/app#KEY';
const FILE = 'local/file/.env#KEY';

const held: TargetRecord = { generation: 1, field: 'value', state: 'held' };
const secret = (targets: Readonly<Record<string, Scope>>, local = false) =>
  ({
    name: 's',
    local,
    targets: Object.entries(targets).map(([id, scope]) => ({ id, scope }) as DesiredTarget),
  }) as unknown as DesiredSecret;
const split = (...secrets: DesiredSecret[]) => new RecordSplit({ secrets });
const recordOf = (...ids: string[]): SecretRecord => ({
  ...EMPTY_RECORD,
  generation: 1,
  fingerprints: { value: 'f' },
  targets: Object.fromEntries(ids.map((id) => [id, held])),
});
const pendingFor = (nonce: string, ...ids: string[]): Pending => ({
  action: 'copy',
  generation: 1,
  nonce,
  reason: 'manual',
  since: '2026-11-01T10:00:00.000Z',
  until: '2026-11-01T10:10:00.000Z',
  run: '1/1',
  origin: 'generated',
  fingerprints: {},
  targets: Object.fromEntries(ids.map((id) => [id, { kind: 'absent' } satisfies Expectation])),
});

describe('a record that is to be saved', () => {
  it('goes apart by the scope of each target, its intent too, and its fingerprints are committed only', () => {
    const record = { ...recordOf(REMOTE, FILE), pending: pendingFor('n', REMOTE, FILE) };
    const { shared, local } = split(secret({ [REMOTE]: 'remote', [FILE]: 'workspace' })).split('s', record, {});
    expect(Object.keys(shared?.targets ?? {})).toEqual([REMOTE]);
    expect(Object.keys(shared?.pending?.targets ?? {})).toEqual([REMOTE]);
    expect(Object.keys(local?.targets ?? {})).toEqual([FILE]);
    expect(Object.keys(local?.pending?.targets ?? {})).toEqual([FILE]);
    expect([shared?.fingerprints, local?.fingerprints]).toEqual([{ value: 'f' }, {}]);
  });

  it('is this machine\u2019s as a whole where all its targets are files of this machine', () => {
    const record = recordOf(FILE);
    expect(split(secret({ [FILE]: 'workspace' })).split('s', record, {})).toEqual({ local: record });
    expect(split(secret({}, true)).split('s', recordOf(), {})).toEqual({ local: recordOf() });
  });

  it('never leaves the committed lockfile that knows it already', () => {
    const known = { shared: recordOf(REMOTE) };
    const { shared, local } = split(secret({ [FILE]: 'workspace' })).split('s', recordOf(FILE), known);
    expect(shared).toMatchObject({ generation: 1, targets: {} });
    expect(Object.keys(local?.targets ?? {})).toEqual([FILE]);
  });

  it('keeps a file of this machine out of the committed lockfile although nobody declares it any more', () => {
    const { shared, local } = split(secret({ [REMOTE]: 'remote' })).split('s', recordOf(REMOTE, FILE), {});
    expect(Object.keys(shared?.targets ?? {})).toEqual([REMOTE]);
    expect(Object.keys(local?.targets ?? {})).toEqual([FILE]);
    expect(split().split('s', recordOf(FILE), {})).toEqual({ local: recordOf(FILE) });
  });

  it('has no machine-local part where nothing of it is on this machine', () => {
    const record = recordOf(REMOTE);
    expect(split(secret({ [REMOTE]: 'remote' })).split('s', record, {})).toEqual({ shared: record });
  });
});

describe('the records of both lockfiles', () => {
  it('are one again after they were split', () => {
    const record = { ...recordOf(REMOTE, FILE), pending: pendingFor('n', REMOTE, FILE) };
    const parts = split(secret({ [REMOTE]: 'remote', [FILE]: 'workspace' })).split('s', record, {});
    const { s } = mergeSplit({ s: parts.shared as SecretRecord }, { s: parts.local as SecretRecord });
    expect(s).toEqual(record);
  });

  it('take an intent of this machine for undelivered where the lane has settled or dropped it', () => {
    const local = { ...recordOf(FILE), pending: pendingFor('old', FILE) };
    for (const shared of [recordOf(REMOTE), { ...recordOf(REMOTE), pending: pendingFor('new', REMOTE) }]) {
      const { s } = mergeSplit({ s: shared }, { s: local });
      expect(s?.targets[FILE]?.state).toBe('behind');
      expect(s?.targets[REMOTE]?.state).toBe('held');
      expect(s?.pending).toEqual(shared.pending);
    }
  });

  it('stand as they are where only one of the two knows the secret', () => {
    const [a, b] = [recordOf(REMOTE), recordOf(FILE)];
    expect({ ...mergeSplit({ a }, { b }) }).toEqual({ a, b });
  });
});
