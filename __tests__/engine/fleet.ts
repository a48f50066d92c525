import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { SecretValue } from '../../src/core/secret-value.ts';
import { openLane } from '../../src/engine/lane.ts';
import { Session, type SessionRequest, type SessionResult } from '../../src/engine/session.ts';
import { nodePlatform } from '../../src/platform/node.ts';
import type { Platform } from '../../src/platform/platform.ts';
import { expectNoViolations, type FakeGitHub, startGitHub } from '../support/github/server.ts';

/** A manifest in a folder and an organisation full of repositories, with the real engine between them; no time passes in waits. */
export class Fleet {
  readonly server: FakeGitHub;
  readonly #folder: string;

  private constructor(server: FakeGitHub, folder: string) {
    this.server = server;
    this.#folder = folder;
  }

  static async start(repositories: readonly string[]): Promise<Fleet> {
    const server = await startGitHub({ repository: 'acme/app', now: '2026-05-01T08:00:00Z' });
    server.addToken('fleet-token', { kind: 'pat', secrets: 'write', metadata: 'read', login: 'alice' });
    for (const name of repositories) server.addRepository(name);
    const folder = await mkdtemp(join(tmpdir(), 'secretzero-fleet-'));
    onTestFinished(async () => {
      await rm(folder, { recursive: true });
      expectNoViolations(server);
      await server.close();
    });
    return new Fleet(server, folder);
  }

  get lockfile(): string {
    return join(this.#folder, '.gitsecrets.lock');
  }

  async declare(manifest: string): Promise<void> {
    await writeFile(join(this.#folder, 'Secretfile.yml'), manifest);
  }

  /** One run; a minute later than the one before. */
  async run(request: Partial<SessionRequest> = {}, { observe = true } = {}): Promise<SessionResult> {
    const { clock, url } = this.server;
    clock.advance(60_000);
    const given: Readonly<Record<string, string>> = { GITHUB_API_URL: url, GITHUB_TOKEN: 'fleet-token' };
    const own = nodePlatform(this.#folder);
    const platform: Platform = {
      ...own,
      variable: (name) => (given[name] === undefined ? undefined : new SecretValue(given[name])),
      variableNames: () => [],
      now: () => clock.now(),
      monotonic: () => clock.now().getTime(),
      sleep: async (milliseconds, signal) => {
        signal.throwIfAborted();
        clock.advance(milliseconds);
      },
    };
    const options = { file: 'Secretfile.yml', varFiles: [], strict: false, repository: 'acme/app', env: {} };
    const lane = await openLane(options, platform);
    await using session = await Session.open(lane, platform, {
      localTargets: true,
      observe,
      allowScripts: false,
      allowHosts: [],
      author: {},
      signal: new AbortController().signal,
      warn: () => {},
      progress: () => {},
    });
    return await session.run({ write: observe, ...request });
  }
}

/** What is planned, one line a step. */
export function steps({ plan }: Pick<SessionResult, 'plan'>): readonly string[] {
  return plan.steps.map(
    ({ action, secret, targets, blocked }) =>
      `${blocked ? `blocked ${blocked.code}` : action} ${secret}: ${targets.map((id) => id.slice(id.indexOf('/acme/') + 6)).join(' ')}`,
  );
}

/** Names of the repositories whose secret has a value. */
export function holders({ server }: Fleet, name: string): readonly string[] {
  return [...server.repositories.values()]
    .filter(({ secrets }) => secrets.get(name) !== undefined)
    .map((repository) => repository.name);
}
