import { test } from 'vitest';
import { World, type WorldOptions } from './world.ts';

/** A test in a world of its own, which ends with {@link World.check}. */
export function scenario(name: string, options: WorldOptions, body: (world: World) => Promise<void>): void {
  test.concurrent(name, async () => {
    const world = await World.start(options);
    try {
      await body(world);
      world.check();
    } finally {
      await world.close();
    }
  });
}
