import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Octokit } from '@octokit/rest';
import type { Lockfile } from '../../src/core/lock.ts';
import { SecretValue } from '../../src/core/secret-value.ts';
import { JoinedState } from '../../src/engine/joined-state.ts';
import { openLane } from '../../src/engine/lane.ts';
import { Session, type SessionOptions, type SessionResult } from '../../src/engine/session.ts';
import { remoteState } from '../../src/faces/cli/remote-state.ts';
import { type GitHubApi, githubApi } from '../../src/github/api.ts';
import { blobId } from '../../src/github/blob-id.ts';
import { laneOf } from '../../src/github/lane.ts';
import { LeasedState } from '../../src/github/leased-state.ts';
import { Proposal } from '../../src/github/proposal.ts';
import { StateBranch } from '../../src/github/state-branch.ts';
import { recordHash } from '../../src/lockfile/chain.ts';
import { formatLockfile } from '../../src/lockfile/format.ts';
import { joinLockfiles } from '../../src/lockfile/join.ts';
import { parseLockfile } from '../../src/lockfile/parse.ts';
import { trustedAccounts } from '../../src/manifest/trusted.ts';
import { nodePlatform } from '../../src/platform/node.ts';
import type { Platform } from '../../src/platform/platform.ts';
import { seeded } from '../simulation/scheduler.ts';
import { type FakeGitHub, startGitHub } from '../support/github/server.ts';
import { Turns } from './turns.ts';

const MANIFEST = 'Secretfile.yml';
const LOCK = '.gitsecrets.lock';
const REPOSITORY = 'acme/app';
const START = '2026-11-01T10:00:00.000Z';
const DAY = 24 * 60 * 60_000;

/** Two secrets that fall due, one of them in two repositories, and one that does not. */
const TEXT = `version: "1.0"
metadata: { trusted: [alice] }
secrets:
  - name: api_key
    kind: random_string
    config: { length: 40 }
    rotation_period: 90d
    targets:
      - { provider: github, kind: github_secret, config: { secret_name: API_KEY } }
  - name: shared
    kind: random_string
    config: { length: 40 }
    rotation_period: 90d
    targets:
      - { provider: github, kind: github_secret, config: { secret_name: SHARED } }
      - { provider: github, kind: github_secret, config: { secret_name: SHARED, repository: acme/web } }
  - name: steady
    kind: random_string
    config: { length: 40 }
    targets:
      - { provider: github, kind: github_secret, config: { secret_name: STEADY } }
`;

const lane = laneOf(MANIFEST);
const codec = {
  parse: (text: string): Lockfile => {
    const parsed = parseLockfile(text, LOCK);
    if (parsed.version !== 2) throw new Error('not version 2');
    return parsed.lockfile;
  },
  format: formatLockfile,
  join: joinLockfiles,
};

/** What one seed found wrong; empty where all is well. */
export interface Verdict {
  readonly seed: number;
  readonly faults: readonly string[];
  readonly requests: number;
}

/** The seeds of those given that found something wrong, with what they found. */
export async function faultsOf(seeds: readonly number[]): Promise<readonly Verdict[]> {
  const faulty: Verdict[] = [];
  for (const seed of seeds) {
    const verdict = await threeAtOnce(seed);
    if (verdict.faults.length > 0) faulty.push(verdict);
  }
  return faulty;
}

/**
 * A push, a schedule and a laptop at the same moment over the real state branch, the real proposal and the real provider, in the order
 * of requests that the seed says. With an odd seed nothing exists yet; with an even one two secrets are due. In a third of them GitHub
 * loses answers to commits that it made.
 */
async function threeAtOnce(seed: number): Promise<Verdict> {
  const server = await startGitHub({ files: { [MANIFEST]: TEXT }, now: START });
  const folders: string[] = [];
  try {
    const web = server.addRepository('acme/web');
    server.addToken('job', { kind: 'actions', contents: 'write', pull_requests: 'write', actions: 'read' });
    server.addToken('writer', { login: 'robot', secrets: 'write' });
    server.addToken('laptop', {
      login: 'alice',
      contents: 'write',
      pull_requests: 'read',
      actions: 'read',
      secrets: 'write',
    });
    const turns = new Turns(seed, START, (now) => server.clock.set(new Date(now)));
    const machine = (name: string) => machineOf(name, turns, server, folders);
    const isDue = seed % 2 === 0;
    if (isDue) {
      await expectDone(turns.all({ first: () => action('first', machine('first'), server, false) }));
      server.merge(1, 'squash');
      turns.now += 91 * DAY;
      server.clock.set(new Date(turns.now));
    }
    const old = values(server);
    const from = server.requests.length;
    const random = seeded(seed + 7);
    if (seed % 3 === 0)
      for (let lost = 0; lost < 2; lost += 1) {
        const skip = Math.floor(random() * 4);
        server.fail({ match: /createCommitOnBranch/, when: 'after', skip, ...(random() < 0.5 ? { status: 502 } : {}) });
      }
    const ends = await turns.all<unknown>({
      push: () => action('push', machine('push'), server, false),
      cron: () => action('cron', machine('cron'), server, true),
      laptop: () => laptop(machine('laptop'), server),
    });
    server.clearFaults();
    const faults = ends.flatMap((end) => (end.status === 'rejected' ? [`a run ended with ${String(end.reason)}`] : []));
    const puts = server.requests.slice(from).filter(({ method }) => method === 'PUT').length;
    if (puts !== (isDue ? 3 : 4)) faults.push(`${puts} values were written`);
    faults.push(...judge(server, isDue ? { api_key: 2, shared: 2, steady: 1 } : { api_key: 1, shared: 1, steady: 1 }));
    for (const name of isDue ? ['API_KEY', 'SHARED'] : [])
      if (values(server)[name] === old[name]) faults.push(`${name} was not rotated`);
    if (isDue && values(server)['STEADY'] !== old['STEADY']) faults.push('STEADY was rotated');
    if (web.secrets.get('SHARED')?.value !== values(server)['SHARED']) faults.push('SHARED is not one value');
    // A run at another time may still have the pull request to make; the one after it has nothing left.
    await expectDone(turns.all({ heal: () => action('heal', machine('heal'), server, true) }));
    const before = server.requests.length;
    await expectDone(turns.all({ last: () => action('last', machine('last'), server, true) }));
    const writes = server.requests.slice(before).filter(isWrite);
    if (writes.length > 0) faults.push(`the last run asked for ${writes.map((each) => each.operation ?? each.path)}`);
    const open = server.repository.pulls.filter(({ state }) => state === 'open');
    if (open.length !== 1) faults.push(`${open.length} open pull requests`);
    const proposed = server.repository.text(lane.proposalBranch('main'), LOCK);
    if (proposed !== formatLockfile(stateOf(server))) faults.push('the proposal is not the state');
    faults.push(...server.violations);
    return { seed, faults, requests: server.requests.length };
  } finally {
    for (const folder of folders) rmSync(folder, { recursive: true, force: true });
    await server.close();
  }
}

function isWrite({ method, operation }: { readonly method: string; readonly operation?: string }): boolean {
  return operation === undefined ? method !== 'GET' : /updateRefs|createCommitOnBranch/.test(operation);
}

async function expectDone(ends: Promise<readonly PromiseSettledResult<unknown>[]>): Promise<void> {
  for (const end of await ends) if (end.status === 'rejected') throw end.reason;
}

const values = (server: FakeGitHub) =>
  Object.fromEntries(server.repository.secrets.list().map(({ name, value }) => [name, value]));

function stateOf(server: FakeGitHub): Lockfile {
  return codec.parse(server.repository.text(lane.stateBranch, LOCK) ?? '');
}

/** One lockfile in which every record is settled at its number, and a history in which each record follows from the one before. */
function judge(server: FakeGitHub, generations: Readonly<Record<string, number>>): string[] {
  const faults: string[] = [];
  const state = stateOf(server);
  if (state.lease !== undefined) faults.push('a lease is left');
  for (const [name, generation] of Object.entries(generations)) {
    const record = state.secrets[name];
    if (record?.pending !== undefined || record?.rivals !== undefined) faults.push(`${name} has an intent left`);
    if (record?.generation !== generation) faults.push(`${name} has number ${record?.generation}`);
    if (record?.rotations !== generation - 1) faults.push(`${name} was rotated ${record?.rotations} times`);
    for (const [id, target] of Object.entries(record?.targets ?? {}))
      if (target.state !== 'held' || target.generation !== generation) faults.push(`${id} is ${target.state}`);
  }
  const { git } = server.repository;
  let later = state;
  for (let at = server.repository.branch(lane.stateBranch); at !== undefined; at = git.commit(at)?.parents[0]) {
    const text = server.repository.text(at, LOCK);
    if (text === undefined) break;
    const earlier = codec.parse(text);
    for (const [name, record] of Object.entries(later.secrets)) {
      const before = earlier.secrets[name];
      if (before === undefined || before.rev === record.rev) continue;
      if (record.rev !== before.rev + 1 || record.chain !== recordHash(before))
        faults.push(`${name} at ${record.rev} does not follow from ${before.rev}`);
    }
    later = earlier;
  }
  return faults;
}

interface Machine {
  readonly platform: Platform;
  readonly folder: string;
}

let processes = 70_000;

function machineOf(name: string, turns: Turns, server: FakeGitHub, folders: string[]): Machine {
  const folder = mkdtempSync(join(tmpdir(), 'secretzero-three-'));
  folders.push(folder);
  writeFileSync(join(folder, MANIFEST), TEXT);
  processes += 1;
  const settings: Readonly<Record<string, string>> = {
    GITHUB_API_URL: server.url,
    ...(name === 'laptop' ? { GH_TOKEN: 'laptop' } : {}),
  };
  const platform: Platform = {
    ...nodePlatform(folder),
    variable: (variable) => {
      const text = settings[variable];
      return text === undefined ? undefined : new SecretValue(text);
    },
    setting: (variable) => settings[variable],
    variableNames: () => Object.keys(settings),
    takeVariable: () => undefined,
    now: () => new Date(turns.now),
    monotonic: () => turns.now,
    sleep: (milliseconds, signal) => turns.sleep(name, milliseconds, signal),
    fetch: turns.fetchOf(name),
    isRunning: () => true,
    process: { id: processes, host: name },
  };
  return { platform, folder };
}

function sessionOptions(more: Partial<SessionOptions>): SessionOptions {
  return {
    localTargets: false,
    observe: true,
    allowScripts: false,
    allowHosts: [],
    author: {},
    signal: new AbortController().signal,
    warn: () => {},
    progress: () => {},
    ...more,
  };
}

let runs = 0;

/** What the action does with a push or a schedule, without its inputs and its words. */
async function action(
  name: string,
  { platform, folder }: Machine,
  server: FakeGitHub,
  scheduled: boolean,
): Promise<SessionResult> {
  const { signal } = new AbortController();
  const api = apiOf(platform, server, 'job');
  const opened = await openLane(laneOptions(), platform);
  const common = { api, repository: REPOSITORY, lane, base: 'main', lockfile: LOCK, codec };
  const reviewed = [{ path: MANIFEST, blob: blobId(opened.text) }];
  const believes = { manifest: MANIFEST, logins: (text: string) => trustedAccounts(MANIFEST, text) };
  runs += 1;
  await using session = await Session.open(
    opened,
    { ...platform, workspace: folder },
    sessionOptions({
      shared: () => new LeasedState(new StateBranch({ ...common, reviewed, believes }), api, REPOSITORY),
      login: () => new SecretValue('writer'),
      author: { actor: name },
      run: `${runs}/1`,
      signal,
    }),
  );
  const result = await session.run({ write: true, rotateDue: true, unattended: scheduled });
  if (result.heldBack) return result;
  const proposal = new Proposal({ ...common, sleep: platform.sleep });
  const words = () => ({ title: 'Secrets', body: 'What happened.' });
  await proposal.sync({ lockfile: result.lockfile, words, tidy: scheduled }, signal);
  return result;
}

/** `secretzero sync --rotate-due`, with the token of somebody whom the manifest trusts. */
async function laptop({ platform, folder }: Machine, server: FakeGitHub): Promise<SessionResult> {
  const committed = server.repository.text('main', LOCK);
  if (committed !== undefined) writeFileSync(join(folder, LOCK), committed);
  const opened = await openLane(laneOptions(), platform);
  await using session = await Session.open(
    opened,
    platform,
    sessionOptions({
      localTargets: true,
      author: { actor: 'local' },
      shared: (upgrade, file) =>
        new JoinedState({
          file,
          remote: remoteState({
            lane: opened,
            file: MANIFEST,
            repository: { root: folder },
            home: { repository: REPOSITORY, apiUrl: server.url, host: 'github.com' },
            token: new SecretValue('laptop'),
            platform,
            upgrade,
            writes: true,
            warn: () => {},
          }),
          required: true,
          isDead: () => false,
          warn: () => {},
        }),
    }),
  );
  return session.run({ write: true, rotateDue: true });
}

function laneOptions() {
  return { file: MANIFEST, varFiles: [], strict: false, repository: REPOSITORY, env: {} };
}

function apiOf(platform: Platform, server: FakeGitHub, token: string): GitHubApi {
  const log = { debug() {}, info() {}, warn() {}, error() {} };
  return githubApi({
    octokit: new Octokit({ baseUrl: server.url, auth: token, log, request: { fetch: platform.fetch } }),
    now: platform.now,
    monotonic: platform.monotonic,
    sleep: platform.sleep,
  });
}
