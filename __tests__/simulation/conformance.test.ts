import type { Address } from '../../src/core/address.ts';
import { describeConformance } from '../conformance/suite.ts';
import { Process } from './scheduler.ts';
import { cellKey, MemoryStore, TRAITS, World } from './world.ts';

// The simulation proves what it proves only if its platforms keep the contract that real ones keep.
for (const traits of TRAITS) {
  describeConformance(`the simulated ${traits.name}`, async () => {
    const world = new World();
    const store = new MemoryStore(world, new Process(world), traits, 'test');
    return {
      store,
      address: (n: number): Address => ({ store: 'mem', container: 'c', key: `k${n}` }),
      peek: async (address) => world.cells.get(cellKey(address))?.value,
      plant: async (address, value) => world.intrude(cellKey(address), value),
      deny: async () => {
        world.denied = true;
      },
      requests: () => 0,
      emitted: () => [],
      async [Symbol.asyncDispose]() {},
    };
  });
}
