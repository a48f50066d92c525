import { Octokit } from '@octokit/rest';
import { EMPTY_RECORD, type Lockfile, type Pending, type SecretRecord } from '../../src/core/lock.ts';
import { type ApiOptions, type GitHubApi, githubApi } from '../../src/github/api.ts';
import { blobId } from '../../src/github/blob-id.ts';
import type { LockfileCodec } from '../../src/github/codec.ts';
import { laneOf } from '../../src/github/lane.ts';
import { Proposal, type ProposalOptions } from '../../src/github/proposal.ts';
import { StateBranch, type StateBranchOptions } from '../../src/github/state-branch.ts';
import { formatLockfile } from '../../src/lockfile/format.ts';
import { joinLockfiles } from '../../src/lockfile/join.ts';
import { parseLockfile } from '../../src/lockfile/parse.ts';
import { type FakeGitHub, type GitHubOptions, startGitHub } from '../support/github/server.ts';

export const LOCK = '.gitsecrets.lock';
export const MANIFEST = 'Secretfile.yml';
export const MANIFEST_TEXT = 'version: 1\nsecrets: []\n';
export const never = new AbortController().signal;
export const lane = laneOf(MANIFEST);
export const PROPOSAL = lane.proposalBranch('main');

export const codec: LockfileCodec = {
  parse: (text) => {
    const parsed = parseLockfile(text, LOCK);
    if (parsed.version !== 2) throw new Error('only version 2 here');
    return parsed.lockfile;
  },
  format: formatLockfile,
  join: joinLockfiles,
};

const ID = '7b1f0c1e-6d0b-4c36-9d9b-0a2f3c4d5e6f';

export function record(generation: number, more: Partial<SecretRecord> = {}): SecretRecord {
  const rev = more.rev ?? generation;
  return { ...EMPTY_RECORD, generation, rev, created: '2026-11-01T10:00:00Z', ...more };
}

export function pending(generation: number, nonce = 'a'.repeat(32)): Pending {
  return {
    action: 'make',
    generation,
    nonce,
    reason: 'due',
    since: '2026-11-01T10:00:00Z',
    until: '2026-11-01T10:10:00Z',
    run: 'r1',
    origin: 'generated',
    fingerprints: {},
    targets: {},
  };
}

export function lockfile(secrets: Record<string, SecretRecord>, run?: string): Lockfile {
  return { manifest: ID, secrets, ...(run === undefined ? {} : { lease: { run, until: '2026-11-01T10:10:00Z' } }) };
}

/** A run's hands: an Octokit at the server, with waits that take no time. */
export function apiFor(
  server: FakeGitHub,
  token: string,
  more: Partial<ApiOptions> = {},
): GitHubApi & { slept: number[] } {
  const slept: number[] = [];
  const quiet = { debug() {}, info() {}, warn() {}, error() {} };
  const octokit = new Octokit({ baseUrl: server.url, auth: token, log: quiet });
  const api = githubApi({
    octokit,
    now: () => new Date(0),
    monotonic: () => 0,
    sleep: async (milliseconds) => void slept.push(milliseconds),
    ...more,
  });
  return Object.assign(api, { slept });
}

export interface LaneWorld {
  readonly server: FakeGitHub;
  readonly api: GitHubApi & { slept: number[] };
  readonly state: StateBranch;
  readonly proposal: Proposal;
  store(token: string, more?: Partial<StateBranchOptions>): StateBranch;
  proposer(token: string, more?: Partial<ProposalOptions>): Proposal;
  propose(content: Lockfile, body?: string): ReturnType<Proposal['sync']>;
  /** Text of the lockfile on a branch, parsed. */
  on(branch: string): Lockfile | undefined;
}

/** `bot` is the run's token, `alice` and `mallory` are people who may push. */
export async function laneWorld(options: GitHubOptions = {}, base?: Lockfile): Promise<LaneWorld> {
  const files = {
    [MANIFEST]: MANIFEST_TEXT,
    ...(base === undefined ? {} : { [LOCK]: formatLockfile(base) }),
    ...options.files,
  };
  const server = await startGitHub({ now: '2026-11-01T10:00:00Z', ...options, files });
  const rights = { contents: 'write', pull_requests: 'write' } as const;
  server.addToken('bot', { kind: 'actions', ...rights });
  server.addToken('app', { kind: 'app', ...rights });
  server.addToken('alice', { login: 'alice', ...rights });
  server.addToken('mallory', { login: 'mallory', ...rights });
  const shared = { repository: 'acme/app', lane, base: 'main', lockfile: LOCK, codec };
  const store = (token: string, more: Partial<StateBranchOptions> = {}) =>
    new StateBranch({
      ...shared,
      api: apiFor(server, token),
      reviewed: [{ path: MANIFEST, blob: blobId(MANIFEST_TEXT) }],
      ...more,
    });
  const proposer = (token: string, more: Partial<ProposalOptions> = {}) =>
    new Proposal({ ...shared, api: apiFor(server, token), sleep: async () => {}, ...more });
  const api = apiFor(server, 'bot');
  const state = store('bot', { api });
  const proposal = proposer('bot', { api });
  return {
    server,
    api,
    state,
    proposal,
    store,
    proposer,
    propose: (content, body = 'The plan.') =>
      proposal.sync({ lockfile: content, words: () => ({ title: 'Update secrets', body }) }, never),
    on: (branch) => {
      const text = server.repository.text(branch, LOCK);
      return text === undefined ? undefined : codec.parse(text);
    },
  };
}
