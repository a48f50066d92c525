import { SecretZeroError } from '../core/errors.ts';
import type { GitHubApi } from './api.ts';
import { blobId } from './blob-id.ts';
import { COMMIT_FIELDS, type HistoryData, type HistoryPage, historyPage } from './commits.ts';

/** A branch's tip, with the files that we asked for as they are there. */
export interface Tip {
  readonly oid: string;
  /** The newest commits, the tip first; empty for the base. */
  readonly history: HistoryPage;
  readonly parents: readonly string[];
  /** Blob id of the lockfile in the first parent. */
  readonly parentLockfile?: string;
  readonly lockfile?: BlobView;
  /** Blob ids of the other files, by path; one that is not there is left out. */
  readonly files: ReadonlyMap<string, string>;
}

export interface BlobView {
  readonly oid: string;
  /** Only where it came whole with the answer. */
  readonly text?: string;
}

export interface PullView {
  readonly id: string;
  readonly number: number;
  readonly url: string;
  readonly state: 'OPEN' | 'CLOSED' | 'MERGED';
  readonly title: string;
  readonly body: string;
  readonly headOid: string;
  readonly draft: boolean;
  /** Present where GitHub is to merge it by itself; with the number of the account that said so, where there is one. */
  readonly autoMerge?: { readonly by?: number };
}

/** How pull requests may be merged in a repository, by its settings. */
export interface MergeSettings {
  readonly auto: boolean;
  readonly methods: ReadonlySet<MergeMethod>;
}

export type MergeMethod = 'merge' | 'squash' | 'rebase';

export interface LaneView {
  readonly repositoryId: string;
  readonly base: Tip;
  readonly state?: Tip;
  readonly proposal?: Tip;
  /** Pull requests from the lane's proposal branch of this repository onto the base, newest first. */
  readonly pulls: readonly PullView[];
  /** Only with `words`. */
  readonly merging?: MergeSettings;
}

export interface LaneQuery {
  readonly repository: string;
  readonly base: string;
  readonly lockfile: string;
  readonly state?: string;
  readonly proposal?: string;
  /** Files of the base whose ids are wanted. */
  readonly files?: readonly string[];
  /** Head branch whose pull requests are wanted; needs `pull-requests: read`. */
  readonly head?: string;
  /** With title, body and auto-merge of the pull requests. */
  readonly words?: boolean;
}

const LOCKFILE = 'lockfile: file(path: $lockfile) { oid object { ... on Blob { text } } }';
const PARENTS = 'parents(first: 2) { nodes { oid lockfile: file(path: $lockfile) { oid } } }';
/** Enough to find the last settled commit, unless runs were cut short again and again. */
const HISTORY = `history(first: 10) { nodes { ${COMMIT_FIELDS} } pageInfo { hasNextPage endCursor } }`;

const WORDS =
  'id title body isDraft autoMergeRequest { enabledBy { ... on User { databaseId } ... on Bot { databaseId } } }';
const MERGING = 'autoMergeAllowed mergeCommitAllowed squashMergeAllowed rebaseMergeAllowed';

function tip(fields: string): string {
  return `{ target { oid ... on Commit { ${LOCKFILE} ${fields} } } }`;
}

/** All of a lane that GitHub can tell in one request, at one moment: the tips of its branches, by oid. */
export async function viewLane(api: GitHubApi, query: LaneQuery, signal: AbortSignal): Promise<LaneView> {
  const [owner = '', name = ''] = query.repository.split('/');
  const files = query.files ?? [];
  const variables: Record<string, unknown> = {
    owner,
    name,
    base: `refs/heads/${query.base}`,
    lockfile: query.lockfile,
  };
  const declared = ['$owner: String!', '$name: String!', '$base: String!', '$lockfile: String!'];
  const parts = [
    `base: ref(qualifiedName: $base) ${tip(files.map((_, index) => `f${index}: file(path: $f${index}) { oid }`).join(' '))}`,
  ];
  const declare = (variable: string, value: string) => {
    declared.push(`$${variable}: String!`);
    variables[variable] = value;
  };
  files.forEach((path, index) => {
    declare(`f${index}`, path);
  });
  for (const which of ['state', 'proposal'] as const) {
    const branch = query[which];
    if (branch === undefined) continue;
    declare(which, `refs/heads/${branch}`);
    parts.push(`${which}: ref(qualifiedName: $${which}) ${tip(`${PARENTS} ${HISTORY}`)}`);
  }
  if (query.head !== undefined) {
    declare('head', query.head);
    declare('onto', query.base);
    const fields = `number url state headRefOid isCrossRepository${query.words === true ? ` ${WORDS}` : ''}`;
    const order = 'orderBy: { field: CREATED_AT, direction: DESC }';
    parts.push(
      `pullRequests(headRefName: $head, baseRefName: $onto, first: ${query.words === true ? 20 : 50}, ${order}) { nodes { ${fields} } }`,
    );
  }
  if (query.words === true) parts.push(MERGING);
  const text = `query Lane(${declared.join(', ')}) { repository(owner: $owner, name: $name) { id ${parts.join(' ')} } }`;
  const data = await api.graphql(text, variables, { signal, missingIsNull: true });
  const repository = data['repository'] as RepositoryData;
  const base = tipOf(repository.base, files);
  if (base === undefined) {
    throw new SecretZeroError('ARGUMENTS', `the branch ${query.base} does not exist in ${query.repository}`, {
      hint: 'name an existing branch as `sync-branch`; it needs at least one commit',
    });
  }
  const state = tipOf(repository.state, []);
  const proposal = tipOf(repository.proposal, []);
  return {
    repositoryId: repository.id,
    base,
    ...(state === undefined ? {} : { state }),
    ...(proposal === undefined ? {} : { proposal }),
    // A fork may have a branch of the same name: whatever it proposes is not ours.
    pulls: (repository.pullRequests?.nodes ?? []).filter((pull) => !pull.isCrossRepository).map(pullView),
    ...(query.words === true ? { merging: mergeSettings(repository) } : {}),
  };
}

function pullView(pull: PullData): PullView {
  const by = pull.autoMergeRequest?.enabledBy?.databaseId;
  return {
    id: pull.id ?? '',
    number: pull.number,
    url: pull.url,
    state: pull.state,
    title: pull.title ?? '',
    body: pull.body ?? '',
    headOid: pull.headRefOid,
    draft: pull.isDraft === true,
    ...(pull.autoMergeRequest == null ? {} : { autoMerge: by == null ? {} : { by } }),
  };
}

function mergeSettings(repository: RepositoryData): MergeSettings {
  const methods = new Set<MergeMethod>();
  if (repository.mergeCommitAllowed === true) methods.add('merge');
  if (repository.squashMergeAllowed === true) methods.add('squash');
  if (repository.rebaseMergeAllowed === true) methods.add('rebase');
  return { auto: repository.autoMergeAllowed === true, methods };
}

/** A lockfile as it is in a commit; `undefined` where the commit has none, or is gone. */
export async function lockfileAt(
  api: GitHubApi,
  repository: string,
  commit: string,
  path: string,
  signal: AbortSignal,
): Promise<BlobView | undefined> {
  const [owner = '', name = ''] = repository.split('/');
  const text = `query LockfileAt($owner: String!, $name: String!, $oid: GitObjectID!, $lockfile: String!) {
    repository(owner: $owner, name: $name) { object(oid: $oid) {
      ... on Commit { lockfile: file(path: $lockfile) { oid object { ... on Blob { text } } } }
    } }
  }`;
  const data = await api.graphql(text, { owner, name, oid: commit, lockfile: path }, { signal, missingIsNull: true });
  const { object } = data['repository'] as { object: { lockfile?: FileData | null } | null };
  return blobOf(object?.lockfile);
}

/** The text of a blob: as it came, if it is whole, else read by its id. */
export async function blobText(
  api: GitHubApi,
  repository: string,
  blob: BlobView,
  signal: AbortSignal,
): Promise<string> {
  if (blob.text !== undefined) return blob.text;
  const { data } = await api.request('GET', `/repos/${repository}/git/blobs/${blob.oid}`, undefined, {
    signal,
    raw: true,
  });
  return String(data);
}

export interface FileData {
  readonly oid: string;
  readonly object: { readonly text?: string | null } | null;
}

interface ParentData {
  readonly oid: string;
  readonly lockfile: { readonly oid: string } | null;
}

interface TipData {
  readonly target: (Record<string, unknown> & { readonly oid: string }) | null;
}

interface RepositoryData {
  readonly id: string;
  readonly base: TipData | null;
  readonly state?: TipData | null;
  readonly proposal?: TipData | null;
  readonly pullRequests?: { readonly nodes: readonly PullData[] };
  readonly autoMergeAllowed?: boolean;
  readonly mergeCommitAllowed?: boolean;
  readonly squashMergeAllowed?: boolean;
  readonly rebaseMergeAllowed?: boolean;
}

interface PullData {
  readonly id?: string;
  readonly number: number;
  readonly url: string;
  readonly state: PullView['state'];
  readonly title?: string;
  readonly body?: string;
  readonly headRefOid: string;
  readonly isCrossRepository: boolean;
  readonly isDraft?: boolean;
  readonly autoMergeRequest?: { readonly enabledBy: { readonly databaseId?: number | null } | null } | null;
}

function tipOf(ref: TipData | null | undefined, files: readonly string[]): Tip | undefined {
  const target = ref?.target;
  if (target == null) return undefined;
  const parents = (target['parents'] as { nodes: readonly ParentData[] } | undefined)?.nodes ?? [];
  const parentLockfile = parents[0]?.lockfile?.oid;
  const lockfile = blobOf(target['lockfile'] as FileData | null | undefined);
  const found = files.flatMap((path, index) => {
    const file = target[`f${index}`] as { oid: string } | null | undefined;
    return file == null ? [] : [[path, file.oid] as const];
  });
  return {
    oid: target.oid,
    history: target['history'] === undefined ? { commits: [] } : historyPage(target['history'] as HistoryData),
    parents: parents.map((parent) => parent.oid),
    files: new Map(found),
    ...(parentLockfile === undefined ? {} : { parentLockfile }),
    ...(lockfile === undefined ? {} : { lockfile }),
  };
}

/** Text that came along is used only if it is the blob's, byte for byte: GitHub cuts long files and mends odd ones. */
export function blobOf(file: FileData | null | undefined): BlobView | undefined {
  if (file == null) return undefined;
  const text = file.object?.text;
  const whole = typeof text === 'string' && blobId(text) === file.oid;
  return whole ? { oid: file.oid, text } : { oid: file.oid };
}
