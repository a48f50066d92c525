import { describe, expect, it } from 'vitest';
import type { Address } from '../../src/core/address.ts';
import { ProviderError } from '../../src/core/errors.ts';
import { SecretValue } from '../../src/core/secret-value.ts';
import { ReadThrough } from '../../src/engine/read-through.ts';
import type { TargetStore } from '../../src/providers/contract.ts';

const at = (container: string): Address => ({ store: 'far/kv', container });

/** A store that knows some values, and counts what it is asked. */
function far(values: Readonly<Record<string, string>>, refusal?: ProviderError) {
  const batches: string[][] = [];
  const store = {
    async read(addresses: readonly Address[]) {
      batches.push(addresses.map(({ container }) => container));
      if (refusal) throw refusal;
      return new Map(
        addresses.flatMap((address) => {
          const text = values[address.container];
          return text === undefined ? [] : [[address, new SecretValue(text)] as const];
        }),
      );
    },
  } as unknown as TargetStore;
  const learned: string[] = [];
  const clock = { now: 0 };
  const reads = new ReadThrough(
    async () => store,
    () => clock.now,
    (value) => learned.push(value.reveal()),
    new AbortController().signal,
  );
  return { reads, batches, learned, clock };
}

describe('values of other systems', () => {
  it('are fetched once, however many secrets are made from them, and in one batch', async () => {
    const { reads, batches, learned } = far({ a: 'one', b: 'two' });
    await reads.prepare([at('a'), at('b'), at('a'), at('gone')]);
    for (let nth = 0; nth < 20; nth += 1) expect((await reads.value({ address: at('a') }))?.reveal()).toBe('one');
    expect((await reads.value({ address: at('b') }))?.reveal()).toBe('two');
    expect(await reads.value({ address: at('gone') })).toBeUndefined();
    expect(batches).toEqual([['a', 'b', 'gone']]);
    expect(learned).toEqual(['one', 'two']);
  });

  it('are fetched again when five minutes are over', async () => {
    const { reads, batches, clock } = far({ a: 'one' });
    await reads.value({ address: at('a') });
    clock.now = 5 * 60_000 - 1;
    await reads.value({ address: at('a') });
    expect(batches).toHaveLength(1);
    clock.now += 1;
    await reads.value({ address: at('a') });
    expect(batches).toHaveLength(2);
  });

  it('that cannot be read are refused with what the platform said, and it is asked once', async () => {
    const { reads, batches } = far({}, new ProviderError('FORBIDDEN', 'not for you'));
    await expect(reads.value({ address: at('a') })).rejects.toMatchObject({ code: 'FORBIDDEN' });
    await expect(reads.value({ address: at('a') })).rejects.toMatchObject({ code: 'FORBIDDEN' });
    expect(batches).toHaveLength(1);
  });

  it('are a key of the JSON text where one is named, and the redactor learns of both', async () => {
    const { reads, learned } = far({ a: '{"user":"me","password":"hunter22"}' });
    expect((await reads.value({ address: at('a'), pick: 'password' }))?.reveal()).toBe('hunter22');
    expect(await reads.value({ address: at('a'), pick: 'nothing' })).toBeUndefined();
    expect(learned).toContain('hunter22');
  });
});
