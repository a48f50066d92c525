import { scenario } from './scenario.ts';
import { DUE, threeAtOnce } from './three.ts';

// In every order that a seed makes of them: `__tests__/reconcilers`, and `__tests__/backends/three-reconcilers.test.ts`.
scenario(
  'a push, a schedule and a laptop that all found the same to do end in one lockfile, and rotate once',
  { manifest: DUE },
  async (world) => {
    await threeAtOnce(world, () => {
      let arrived = 0;
      const settled = () => world.state.lease === undefined && world.state.secrets['api_key']?.generation === 2;
      world.server.before(
        /createCommitOnBranch/,
        async () => {
          arrived += 1;
          const ready = arrived === 1 ? () => arrived === 3 : settled;
          while (!ready()) await new Promise((done) => setTimeout(done, 5));
        },
        3,
      );
    });
  },
);
