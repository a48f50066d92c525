import { createHash } from 'node:crypto';
import { inspect } from 'node:util';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Address, addressKey } from '../../src/core/address.ts';
import { ProviderError } from '../../src/core/errors.ts';
import type { Observation, Present, Stamp } from '../../src/core/observation.ts';
import { SecretValue } from '../../src/core/secret-value.ts';
import type { TargetStore, WriteRequest, WriteResult } from '../../src/providers/contract.ts';

/** What the suite needs to know of one platform. Everything is about one fresh, empty store. */
export interface ConformanceHarness extends AsyncDisposable {
  readonly store: TargetStore;
  /** The nth address (from 0): valid, distinct, absent at first. For a whole container all are in the same one. */
  address(n: number): Address;
  /** The true value at the platform, looked at behind the store's back; `undefined` if there is none. */
  peek(address: Address): Promise<string | undefined>;
  /** Another person puts a value there, without our stamp. */
  plant(address: Address, value: string): Promise<void>;
  /** A value of the form that the platform takes, made from a text: for places that do not take every text. */
  form?(text: string): string;
  /** The most bytes that a value can have there, where its container needs some of what the kind declares. */
  readonly largest?: number;
  /** From now on looking is not allowed, or not possible. */
  deny(): Promise<void>;
  /** Requests sent so far; always 0 for a store that sends none. */
  requests(): number;
  /** The fewest requests for n addresses of one container or scope, login not counted. Left out by a store that sends none. */
  floor?(n: number): { readonly observe: number; readonly write: number };
  /** What a deleted value is seen as: `deleting` where the platform lets it be recovered for a while; `absent` by default. */
  readonly leaves?: 'absent' | 'deleting';
  /** Faults of the way to the platform. Left out by a store that sends no requests. */
  readonly faults?: {
    /** The next `times` requests fail with 429 or 5xx; for `lost`, the next writes are carried out and their answers lost. */
    inject(kind: 'throttled' | 'unavailable' | 'lost', times: number): void;
    /** Milliseconds slept on the given clock so far, and how long a call may sleep at most. */
    waited(): number;
    readonly budget: number;
  };
  /** Warnings and other text that the store has given out. */
  emitted(): readonly string[];
}

const CANARY = "c4n4ry 'Zx\nsecond line of it-9Q7w";
const FOREVER = 10_000;

/**
 * The definition of done of every provider: a store does what it declares, and never says more than it knows. `make` gives a fresh
 * harness for each test.
 */
export function describeConformance(name: string, make: () => Promise<ConformanceHarness>): void {
  describe(`${name} conforms to the contract of targets`, async () => {
    const probe = await make();
    const { capabilities } = probe.store;
    const form = (text: string) => probe.form?.(text) ?? text;
    const hasFaults = probe.faults !== undefined;
    const hasFloor = probe.floor !== undefined;
    const largest = probe.largest ?? capabilities.maxValueBytes;
    await probe[Symbol.asyncDispose]();

    let h: ConformanceHarness;
    beforeEach(async () => {
      h = await make();
    });
    afterEach(async () => {
      await h[Symbol.asyncDispose]();
    });

    it('says absent of what is not there', async () => {
      expect((await see(h, 0, 'absent')).kind).toBe('absent');
    });

    it('says present of what it wrote and of what others wrote', async () => {
      expect((await put(h, 0, 'first')).outcome).toBe('written');
      expect((await see(h, 0, 'present')).kind).toBe('present');
      if (capabilities.wholeContainer !== true) {
        await h.plant(h.address(1), form('planted'));
        expect((await see(h, 1, 'present')).kind).toBe('present');
      }
    });

    it('says unreadable, never absent, when it may not look', async () => {
      await put(h, 0, 'first');
      await h.deny();
      for (const n of [0, 1]) {
        const seen = await see(h, n, 'unreadable');
        expect(seen.kind).toBe('unreadable');
        if (seen.kind === 'unreadable') expect(seen.error).toBeInstanceOf(ProviderError);
      }
    });

    it('answers every address of an observation once', async () => {
      const addresses = [0, 1, 2].map((n) => h.address(n));
      const answered: Address[] = [];
      for await (const [address] of h.store.observe(addresses, { signal: live() })) answered.push(address);
      expect(answered).toHaveLength(3);
      expect(new Set(answered)).toEqual(new Set(addresses));
    });

    it('answers every request of a batch once', async () => {
      const answers = await write(
        h,
        [0, 1, 2].map((n) => request(h, n, `value ${n}`)),
      );
      expect(answers.map(([, result]) => result.outcome)).toEqual(['written', 'written', 'written']);
      expect(new Set(answers.map(([address]) => address)).size).toBe(3);
    });

    if (capabilities.wholeContainer !== true) {
      it('writes the others of a batch when one is refused', async () => {
        const tooLarge = 'x'.repeat(capabilities.maxValueBytes + 1);
        const answers = await write(h, [request(h, 0, 'kept'), raw(h, 1, tooLarge), request(h, 2, 'kept too')]);
        const outcomes = new Map(answers.map(([address, result]) => [addressKey(address), result.outcome]));
        expect([0, 1, 2].map((n) => outcomes.get(addressKey(h.address(n))))).toEqual(['written', 'refused', 'written']);
        expect(await h.peek(h.address(2))).toBe(form('kept too'));
      });
    }

    for (const [what, value] of valuesWithin({ ...capabilities, maxValueBytes: largest }, form)) {
      it(`carries ${what} byte for byte`, async () => {
        expect((await put(h, 0, value)).outcome).toBe('written');
        expect((await h.peek(h.address(0))) === form(value)).toBe(true);
        if (capabilities.read === 'value') {
          const address = h.address(0);
          const read = await h.store.read([address], { signal: live() });
          expect(read.get(address)?.equals(new SecretValue(form(value)))).toBe(true);
        }
      });
    }

    it('carries every printable character byte for byte, or refuses and writes nothing', async () => {
      const nasty = `${Array.from({ length: 95 }, (_, n) => String.fromCharCode(32 + n)).join('')}\\\\ \${x} %{y} $(z) \t#`;
      const [[, result] = []] = await write(h, [raw(h, 0, nasty)]);
      if (result?.outcome === 'written') expect(await h.peek(h.address(0))).toBe(nasty);
      else {
        expect(result).toMatchObject({ outcome: 'refused', error: { code: 'REJECTED' } });
        expect(await h.peek(h.address(0))).toBeUndefined();
      }
    });

    it('refuses a value that is too large before it sends anything', async () => {
      const before = h.requests();
      expect(await write(h, [raw(h, 0, 'x'.repeat(capabilities.maxValueBytes + 1))])).toMatchObject(REJECTED);
      expect(h.requests()).toBe(before);
      expect(await h.peek(h.address(0))).toBeUndefined();
    });

    if (capabilities.minValueBytes > 0) {
      it('refuses a value that is too short before it sends anything', async () => {
        const before = h.requests();
        expect(await write(h, [raw(h, 0, 'x'.repeat(capabilities.minValueBytes - 1))])).toMatchObject(REJECTED);
        expect(h.requests()).toBe(before);
      });
    }

    if (capabilities.read === 'value') {
      it('gives values back, and leaves absent addresses out', async () => {
        await put(h, 0, 'first');
        const [there, absent] = [h.address(0), h.address(1)];
        const read = await h.store.read([there, absent], { signal: live() });
        expect([...read.keys()]).toEqual([there]);
      });
    } else {
      it('does not pretend to give values back', async () => {
        await put(h, 0, 'first');
        await expect(h.store.read([h.address(0)], { signal: live() })).rejects.toBeInstanceOf(ProviderError);
      });
    }

    if (capabilities.stamp) {
      it('gives the stamp back as it was written', async () => {
        await put(h, 0, 'first');
        const { version: _version, ...seen } = (await present(h, 0)).stamp ?? { version: '' };
        expect(seen).toEqual(stampOf(0, form('first')));
      });

      it('sees no stamp of ours on what others wrote', async () => {
        await h.plant(h.address(0), form('planted'));
        expect((await present(h, 0)).stamp).toBeUndefined();
      });
    } else {
      it('shows no stamp, since it declares that it keeps none', async () => {
        await put(h, 0, 'first');
        expect((await present(h, 0)).stamp).toBeUndefined();
      });
    }

    if (capabilities.conditionalWrite) {
      it('creates once: a second creation is a conflict, and changes nothing', async () => {
        expect(await put(h, 0, 'first', { kind: 'absent' })).toMatchObject({ outcome: 'written' });
        expect(await put(h, 0, 'second', { kind: 'absent' })).toMatchObject(CONFLICT);
        expect(await h.peek(h.address(0))).toBe(form('first'));
      });

      it('writes over the version that it saw', async () => {
        await put(h, 0, 'first');
        const version = versionOf(await present(h, 0));
        expect(await put(h, 0, 'second', { kind: 'version', version })).toMatchObject({ outcome: 'written' });
        expect(await h.peek(h.address(0))).toBe(form('second'));
      });

      it('does not write over a version that is not the one it saw', async () => {
        await put(h, 0, 'first');
        const version = versionOf(await present(h, 0));
        await h.plant(h.address(0), form('planted'));
        expect(await put(h, 0, 'second', { kind: 'version', version })).toMatchObject(CONFLICT);
        expect(await h.peek(h.address(0))).toBe(form('planted'));
      });

      it('does not delete a version that is not the one it saw', async () => {
        await put(h, 0, 'first');
        const version = versionOf(await present(h, 0));
        await h.plant(h.address(0), form('planted'));
        await expect(h.store.delete(h.address(0), version, { signal: live() })).rejects.toMatchObject({
          code: 'CONFLICT',
        });
        expect(await h.peek(h.address(0))).toBe(form('planted'));
      });
    }

    it('deletes, and finds nothing wrong with deleting what is absent', async () => {
      await put(h, 0, 'first');
      await h.store.delete(h.address(0), undefined, { signal: live() });
      expect(await h.peek(h.address(0))).toBeUndefined();
      await h.store.delete(h.address(0), undefined, { signal: live() });
      expect((await see(h, 0, 'absent')).kind).toBe(h.leaves ?? 'absent');
    });

    it('finds nothing to say beforehand about what can be written, and writes nothing to know it', async () => {
      expect((await h.store.preflight([h.address(0)], { signal: live() })).size).toBe(0);
      expect(await h.peek(h.address(0))).toBeUndefined();
    });

    it('stops at an aborted signal before it sends anything', async () => {
      const before = h.requests();
      const options = { signal: AbortSignal.abort() };
      const outcomes: string[] = [];
      try {
        for await (const [, result] of h.store.write([request(h, 0, 'never')], options)) outcomes.push(result.outcome);
      } catch {
        outcomes.push('thrown');
      }
      expect(outcomes).toHaveLength(1);
      expect(outcomes).not.toContain('written');
      expect(h.requests()).toBe(before);
      expect(await h.peek(h.address(0))).toBeUndefined();
    });

    if (hasFaults) {
      for (const kind of ['throttled', 'unavailable'] as const) {
        it(`gets through when requests are ${kind} for a while`, async () => {
          await put(h, 0, 'first');
          h.faults?.inject(kind, 2);
          expect((await see(h, 0, 'present')).kind).toBe('present');
          h.faults?.inject(kind, 2);
          expect((await put(h, 1, 'second')).outcome).toBe('written');
          expect(h.faults?.waited()).toBeGreaterThan(0);
        });

        it(`gives up within its budget when requests stay ${kind}, and says so`, async () => {
          await put(h, 0, 'first');
          const before = h.faults?.waited() ?? 0;
          h.faults?.inject(kind, FOREVER);
          const seen = await see(h, 0, 'unreadable');
          const code = kind === 'throttled' ? 'THROTTLED' : 'UNAVAILABLE';
          expect(seen).toMatchObject({ kind: 'unreadable', error: { code } });
          expect((h.faults?.waited() ?? 0) - before).toBeLessThanOrEqual(h.faults?.budget ?? 0);
        });
      }

      it('does not call a write refused when only its answer was lost', async () => {
        await see(h, 0, 'absent');
        h.faults?.inject('lost', FOREVER);
        expect(['unknown', 'written']).toContain((await put(h, 0, 'first')).outcome);
      });
    } else {
      it('sends no requests that could be throttled or lost', async () => {
        await put(h, 0, 'first');
        await see(h, 0, 'present');
        expect(h.requests()).toBe(0);
      });
    }

    if (hasFloor) {
      for (const n of [1, 7]) {
        it(`needs no more than the published floor of requests for ${n}`, async () => {
          const floor = h.floor?.(n);
          await see(h, 0, 'absent');
          const addresses = Array.from({ length: n }, (_, index) => h.address(index));
          let before = h.requests();
          for await (const _ of h.store.observe(addresses, { signal: live(), agrees: () => true }));
          expect(h.requests() - before).toBe(floor?.observe);
          before = h.requests();
          await write(
            h,
            addresses.map((_, index) => request(h, index, `value ${index}`)),
          );
          expect(h.requests() - before).toBe(floor?.write);
        });
      }
    }

    it('lets a value into nothing that it gives out', async () => {
      const said: unknown[] = [];
      const keep = async (task: () => Promise<unknown>): Promise<void> => {
        said.push(await task().catch((error: unknown) => error));
      };
      const tooLarge = CANARY.repeat(Math.ceil(capabilities.maxValueBytes / CANARY.length) + 1);
      await keep(() => put(h, 0, CANARY));
      await keep(() => put(h, 0, CANARY, { kind: 'absent' }));
      await keep(() => put(h, 0, CANARY, { kind: 'version', version: 'stale' }));
      await keep(() => write(h, [raw(h, 1, tooLarge)]));
      await keep(() => see(h, 0, 'present'));
      await keep(() => h.store.read([h.address(0)], { signal: live() }));
      await keep(() => h.store.delete(h.address(0), 'stale', { signal: live() }));
      await keep(() => h.store.preflight([h.address(0)], { signal: live() }));
      await keep(async () => h.store);
      await h.deny();
      await keep(() => see(h, 0, 'unreadable'));
      await keep(() => put(h, 0, CANARY));
      await keep(() => h.store.read([h.address(0)], { signal: live() }));
      await keep(() => h.store.preflight([h.address(0)], { signal: live() }));
      const text = [...said.flatMap(renderings), ...h.emitted()].join('\n');
      for (const hidden of [CANARY, form(CANARY)].flatMap(formsOf)) expect(text.includes(hidden)).toBe(false);
    });
  });
}

const REJECTED = [[expect.anything(), { outcome: 'refused', error: { code: 'REJECTED' } }]];
const CONFLICT = { outcome: 'refused', error: { code: 'CONFLICT' } };

function live(): AbortSignal {
  return new AbortController().signal;
}

/** One attempt has one value: another value has another nonce. */
function stampOf(n: number, value: string): Stamp {
  return {
    owner: '7d0c6f7e-6a55-4f0e-9f53-0f3f5f0f6d11',
    secret: `secret_${n}`,
    field: 'value',
    generation: 1,
    nonce: createHash('sha256').update(value).digest('hex').slice(0, 32),
  };
}

function request(h: ConformanceHarness, n: number, text: string, expected?: WriteRequest['expected']): WriteRequest {
  const base = raw(h, n, h.form?.(text) ?? text);
  return expected === undefined ? base : { ...base, expected };
}

/** A value as it is, also where the platform takes only another form. */
function raw(h: ConformanceHarness, n: number, value: string): WriteRequest {
  const stamp = stampOf(n, value);
  return { address: h.address(n), value: new SecretValue(value), stamp, idempotencyKey: `${n}:${stamp.nonce}` };
}

async function write(
  h: ConformanceHarness,
  batch: readonly WriteRequest[],
): Promise<(readonly [Address, WriteResult])[]> {
  const answers: (readonly [Address, WriteResult])[] = [];
  for await (const answer of h.store.write(batch, { signal: live() })) answers.push(answer);
  return answers;
}

async function put(
  h: ConformanceHarness,
  n: number,
  value: string,
  expected?: WriteRequest['expected'],
): Promise<WriteResult> {
  const [answer, ...others] = await write(h, [request(h, n, value, expected)]);
  expect(others).toEqual([]);
  if (answer === undefined) throw new Error('a request was not answered');
  return answer[1];
}

/** Looks at one address; a store whose lists lag is told what is recorded, so that it looks again where they disagree. */
async function see(h: ConformanceHarness, n: number, recorded: Observation['kind']): Promise<Observation> {
  const agrees = (_: Address, seen: Observation): boolean => seen.kind === recorded;
  for await (const [, seen] of h.store.observe([h.address(n)], { signal: live(), agrees })) return seen;
  throw new Error('an address was not answered');
}

async function present(h: ConformanceHarness, n: number): Promise<Present> {
  const seen = await see(h, n, 'present');
  if (seen.kind !== 'present') throw new Error(`expected present, not ${seen.kind}`);
  return seen;
}

/** What a conditional write takes: the version for this run, else the durable one. */
function versionOf(seen: Present): string {
  const version = seen.condition ?? seen.version;
  if (version === undefined) throw new Error('a conditional store gave no version');
  return version;
}

function valuesWithin(
  capabilities: TargetStore['capabilities'],
  form: (text: string) => string,
): readonly (readonly [string, string])[] {
  const { minValueBytes, maxValueBytes, alphabet } = capabilities;
  const all: readonly (readonly [string, string])[] = [
    ['the shortest value', 'x'.repeat(minValueBytes)],
    ['a value of many lines', '-----BEGIN THING-----\nMIIB+/=\n\n  indented # no comment\n-----END THING-----\n'],
    ['emoji and other scripts', '😀 naïve Ω 漢字 \u{1f469}\u200d\u{1f4bb}'],
    ['blanks at both ends', '  value\t '],
    ['the largest value', 'x'.repeat(maxValueBytes)],
  ];
  return all.filter(([, text]) => {
    const value = form(text);
    const size = Buffer.byteLength(value);
    return size >= minValueBytes && size <= maxValueBytes && (alphabet === undefined || alphabet.test(value));
  });
}

function renderings(thing: unknown): string[] {
  const shown = inspect(thing, { depth: 12, showHidden: true, maxStringLength: Number.POSITIVE_INFINITY });
  const entries = thing instanceof Map ? [...thing] : thing;
  const text =
    JSON.stringify(entries, (_, value: unknown) => (typeof value === 'bigint' ? String(value) : value)) ?? '';
  return thing instanceof Error ? [shown, text, String(thing), thing.stack ?? ''] : [shown, text];
}

/** A value as it may hide in a text: plain, by line, JSON, base64, URL, hex. */
function formsOf(value: string): readonly string[] {
  const bytes = Buffer.from(value);
  const encoded = [
    value,
    JSON.stringify(value).slice(1, -1),
    bytes.toString('base64').slice(0, 24),
    bytes.toString('hex'),
  ];
  return [...encoded, encodeURIComponent(value), ...value.split('\n')];
}
