import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { exitCodeOf } from '../../src/core/exit-code.ts';
import { openLane } from '../../src/engine/lane.ts';
import { Session } from '../../src/engine/session.ts';
import { nodePlatform } from '../../src/platform/node.ts';

const MANIFEST = 'secrets:\n  - name: db\n    kind: random_string\n    targets: [{ provider: local, kind: file }]\n';

describe('a session', () => {
  it('begins no write after its limit, exits with 6, and the next one goes on (ruling 30)', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'secretzero-session-'));
    onTestFinished(() => rm(folder, { recursive: true }));
    await writeFile(join(folder, 'Secretfile.yml'), MANIFEST);
    const platform = nodePlatform(folder);
    const run = async (limit?: number) => {
      let timeIsOver = () => {};
      // The limit comes while values are being made.
      const sleep = () =>
        new Promise<void>((resolve) => {
          timeIsOver = resolve;
        });
      const lane = await openLane({ file: 'Secretfile.yml', varFiles: [], strict: false, env: {} }, platform);
      await using session = await Session.open(
        lane,
        { ...platform, sleep },
        {
          localTargets: true,
          observe: true,
          allowScripts: false,
          allowHosts: [],
          author: {},
          signal: new AbortController().signal,
          warn: () => {},
          progress: (event) => {
            if (event.type === 'phase' && event.phase === 'making') timeIsOver();
          },
          ...(limit === undefined ? {} : { limit }),
        },
      );
      return session.run({ write: true });
    };
    const stopped = await run(50 * 60_000);
    expect(stopped.outcomes?.map((each) => each.result)).toEqual(['failed']);
    expect(exitCodeOf(stopped, 'sync')).toBe(6);
    await expect(readFile(join(folder, '.env'))).rejects.toThrow();
    const next = await run();
    expect(exitCodeOf(next, 'sync')).toBe(0);
    expect(await readFile(join(folder, '.env'), 'utf8')).toMatch(/^DB=/);
  });
});
