import { describe, expect, it } from 'vitest';
import { ProviderError } from '../../src/core/errors.ts';
import { exitCodeOf } from '../../src/core/exit-code.ts';
import type { Making } from '../../src/core/model.ts';
import { type Period, parsePeriod } from '../../src/core/period.ts';
import { SecretValue } from '../../src/core/secret-value.ts';
import { ISSUED } from '../simulation/runs.ts';
import { Bench, brief } from './bench.ts';

const issued = (more: Partial<Extract<Making, { how: 'issue' }>> = {}, targets = ['vault', 'github']) =>
  new Bench([{ targets, making: { ...ISSUED, ...more } as Making }]);
const valid = (bench: Bench): string[] => [...bench.world.live.values()].map(({ value }) => value);
const DAY = 86_400_000;

describe('a credential that a platform issues', () => {
  it('is issued once, is at every target, and a second run does nothing', async () => {
    const bench = issued();
    const first = await bench.run();
    expect(brief(first.plan.steps)).toEqual(['create s (new)']);
    expect(new Set(bench.values())).toEqual(new Set(valid(bench)));
    expect(bench.record()?.handles).toEqual({ value: { kind: 'mem_key', handle: 'key-1' } });
    bench.forgetLog();
    expect((await bench.run()).plan.changes).toBe(false);
    expect(bench.state.log).toEqual([]);
    expect(bench.world.issued).toBe(1);
  });

  it('is written down as an intent before it is issued, and by its handle before it is delivered', async () => {
    const bench = issued();
    await bench.run();
    expect(bench.state.log).toEqual(['intent', 'intent', 'settled']);
    const [before, after] = bench.state.texts.map((text) => JSON.parse(text).secrets.s.pending);
    expect(before).toMatchObject({ origin: 'issued', issues: { value: 'mem_key' } });
    expect(after).toMatchObject({ handles: { value: { handle: 'key-1' } }, nonce: before.nonce });
  });

  it('replaces the old one, which is revoked by a step of the plan once every target has the new one', async () => {
    const bench = issued();
    await bench.run();
    const result = await bench.run({ force: ['s'] });
    expect(brief(result.plan.steps)).toEqual(['rotate s (forced)', 'retire s (replaced)']);
    expect(result.outcomes?.map((each) => each.result)).toEqual(['done', 'done']);
    expect([...bench.world.live.keys()]).toEqual(['key-2']);
    expect(new Set(bench.values())).toEqual(new Set(valid(bench)));
    expect(bench.record()?.retiring).toBeUndefined();
  });

  it('leaves the old one valid while a target still has it, and revokes it when that one has the new one', async () => {
    const bench = issued();
    await bench.run();
    bench.behaviours.set(bench.container(1), 'refuse');
    const refused = await bench.run({ force: ['s'] });
    expect(exitCodeOf(refused, 'sync')).toBe(4);
    expect(refused.outcomes?.map((each) => each.result)).toEqual(['failed', 'skipped']);
    expect([...bench.world.live.keys()]).toEqual(['key-1', 'key-2']);
    bench.behaviours.clear();
    bench.pass(2 * DAY);
    const healed = await bench.run();
    expect(brief(healed.plan.steps)).toEqual(['copy s (behind)', 'retire s (replaced)']);
    expect([...bench.world.live.keys()]).toEqual(['key-2']);
    expect(bench.values()).toEqual([...valid(bench), ...valid(bench)]);
  });

  it('leaves the old one valid as long as the manifest says', async () => {
    const bench = issued({ retireAfter: parsePeriod('1d') as Period });
    await bench.run();
    const rotated = await bench.run({ force: ['s'] });
    expect(brief(rotated.plan.steps)).toEqual(['rotate s (forced)']);
    expect(bench.world.live.size).toBe(2);
    expect((await bench.run()).plan.changes).toBe(false);
    bench.pass(DAY);
    expect(brief((await bench.run()).plan.steps)).toContain('retire s (replaced)');
    expect([...bench.world.live.keys()]).toEqual(['key-2']);
    expect((await bench.run()).plan.changes).toBe(false);
  });

  it('that the platform lets end is due then, whatever the rotation period', async () => {
    const bench = issued();
    bench.onSource = (source) => {
      const issue = source.issue.bind(source);
      source.issue = async (...args) => ({ ...(await issue(...args)), expires: new Date(bench.world.now + DAY) });
      return source;
    };
    await bench.run();
    expect((await bench.run()).plan.changes).toBe(false);
    bench.pass(DAY);
    const result = await bench.run();
    expect(brief(result.plan.steps)).toEqual(['rotate s (due)', 'retire s (replaced)']);
    expect(result.plan.steps[0]?.because).toMatch(/^what was issued for it ended at /);
  });

  it('that cannot be revoked makes the run fail, and the next one tries again', async () => {
    const bench = issued();
    await bench.run();
    bench.onSource = (source) => {
      source.revoke = () => Promise.reject(new ProviderError('FORBIDDEN', 'not allowed to revoke'));
      return source;
    };
    const result = await bench.run({ force: ['s'] });
    expect(exitCodeOf(result, 'sync')).not.toBe(0);
    expect(result.outcomes?.map((each) => each.result)).toEqual(['done', 'failed']);
    bench.onSource = (source) => source;
    const next = await bench.run();
    expect(brief(next.plan.steps)).toContain('retire s (replaced)');
    expect([...bench.world.live.keys()]).toEqual(['key-2']);
  });

  it('of which the targets can take nothing is revoked: nobody has it', async () => {
    const bench = issued();
    bench.onSource = (source) => {
      const issue = source.issue.bind(source);
      source.issue = async (...args) => ({ ...(await issue(...args)), values: { value: new SecretValue('abc') } });
      return source;
    };
    const result = await bench.run();
    expect(result.outcomes?.[0]).toMatchObject({ result: 'failed', error: { code: 'VALUE_TOO_SHORT' } });
    expect(bench.attempts).toEqual([]);
    bench.onSource = (source) => source;
    await bench.run();
    expect(bench.record()).toMatchObject({ generation: 2 });
    expect([...bench.world.live.keys()]).toEqual(['key-2']);
  });

  it('is not asked for where preflight knows that none can be issued', async () => {
    const bench = issued();
    bench.onSource = (source) => {
      source.preflight = async () => new ProviderError('REJECTED', 'both keys of the user are in use') as never;
      return source;
    };
    const result = await bench.run();
    expect(brief(result.plan.steps)).toEqual(['create s (new) blocked REJECTED']);
    expect(bench.world.issued).toBe(0);
    expect(bench.state.log).toEqual([]);
  });

  it('of a platform without marks, whose answer was lost, is told: nothing can find it', async () => {
    const bench = issued({ kind: 'mem_unmarked', marks: false });
    bench.onSource = (source) => {
      const issue = source.issue.bind(source);
      source.issue = async (...args) => {
        await issue(...args);
        throw new ProviderError('UNAVAILABLE', 'the connection was lost');
      };
      return source;
    };
    const lost = await bench.run();
    expect(exitCodeOf(lost, 'sync')).toBe(6);
    expect(bench.record()?.retiring).toMatchObject([{ kind: 'mem_unmarked', generation: 1 }]);
    bench.onSource = (source) => source;
    const next = await bench.run();
    expect(next.plan.findings.map(({ rule }) => rule)).toContain('credential-lost');
    expect(bench.record()).toMatchObject({ generation: 2, handles: { value: { handle: 'key-2' } } });
    expect((await bench.run()).plan.changes).toBe(false);
  });
});

describe('a credential that a person can make by hand', () => {
  const pair = (): Bench => {
    const bench = issued({}, ['vault']);
    const [secret] = bench.manifest.secrets;
    if (secret === undefined) throw new Error('no secret');
    const [target] = secret.targets;
    const [field] = secret.fields;
    if (target === undefined || field === undefined) throw new Error('no target');
    const parts = ['id', 'key'] as const;
    const manifest = {
      ...bench.manifest,
      secrets: [
        {
          ...secret,
          fields: parts.map((name) => ({
            ...field,
            name,
            making: { ...ISSUED, manual: true, output: name } as Making,
          })),
          targets: parts.map((name) => ({
            ...target,
            id: `${target.id}-${name}`,
            field: name,
            address: { ...target.address, container: `${target.address.container}-${name}` },
          })),
        },
      ],
    };
    bench.manifest = manifest;
    bench.unissued = new ProviderError('UNAUTHENTICATED', 'nobody is logged in');
    return bench;
  };

  it('waits for it where login or rights are missing, and says which variables give it', async () => {
    const bench = pair();
    const result = await bench.run();
    expect(exitCodeOf(result, 'sync')).toBe(2);
    expect(result.plan.steps[0]?.waiting).toEqual([
      { field: 'id', variable: 'SECRETZERO_S_ID' },
      { field: 'key', variable: 'SECRETZERO_S_KEY' },
    ]);
    expect(result.plan.steps[0]?.because).toContain('nobody is logged in');
  });

  it('takes what was given, and issues nothing', async () => {
    const bench = pair();
    bench.given.set('s.id', 'an-id-by-hand').set('s.key', 'a-key-by-hand');
    const result = await bench.run();
    expect(exitCodeOf(result, 'sync')).toBe(0);
    expect([...bench.world.cells.values()].map(({ value }) => value)).toEqual(['an-id-by-hand', 'a-key-by-hand']);
    expect(bench.record()?.handles).toBeUndefined();
  });

  it('takes no half of it: what is given and what would be issued would not fit', async () => {
    const bench = pair();
    bench.unissued = undefined;
    bench.given.set('s.id', 'an-id-by-hand');
    const result = await bench.run();
    expect(exitCodeOf(result, 'sync')).toBe(2);
    expect(bench.world.cells.size).toBe(0);
    expect(bench.world.issued).toBe(0);
  });
});
