import { DeployKeys } from './deploy-keys.ts';
import { contains, difference } from './git-history.ts';
import { type FileChanges, GitStore, type Signature, validRef, ZERO_OID } from './git-store.ts';
import { type Account, Problem, type ServerClock } from './model.ts';
import { SecretScope } from './secret-scope.ts';
import { VariableScope } from './variable-scope.ts';

export interface Comment {
  readonly id: number;
  readonly issue: number;
  readonly user: Account;
  body: string;
  readonly createdAt: string;
  updatedAt: string;
}

export interface Pull {
  readonly id: number;
  readonly number: number;
  readonly user: Account;
  title: string;
  body: string;
  state: 'open' | 'closed';
  draft: boolean;
  readonly head: string;
  headSha: string;
  /** Full name of the repository that the head is in; a fork's differs. */
  readonly headRepository: string;
  base: string;
  baseSha: string;
  merged: boolean;
  mergedAt: string | undefined;
  mergedBy: Account | undefined;
  mergeCommitSha: string | undefined;
  closedAt: string | undefined;
  readonly createdAt: string;
  updatedAt: string;
  readonly labels: Set<string>;
  readonly assignees: Set<string>;
  readonly reviewers: Set<string>;
  readonly teams: Set<string>;
  autoMerge: { readonly method: string; readonly by: Account; readonly at: string } | undefined;
}

export interface Environment {
  readonly id: number;
  readonly name: string;
  readonly createdAt: string;
  readonly secrets: SecretScope;
  readonly variables: VariableScope;
}

export interface Run {
  readonly id: number;
  readonly attempt: number;
  readonly status: 'queued' | 'in_progress' | 'completed';
  readonly conclusion?: string;
}

export interface RefUpdate {
  readonly name: string;
  readonly before?: string;
  readonly after: string;
  readonly force?: boolean;
}

export interface RepositoryOptions {
  readonly name: string;
  readonly id: number;
  readonly defaultBranch: string;
  readonly private: boolean;
  readonly directory: string;
  readonly clock: ServerClock;
  readonly account: (login: string) => Account;
}

/** One repository: its real git objects, and what GitHub keeps beside them. */
export class FakeRepository {
  readonly name: string;
  readonly id: number;
  readonly defaultBranch: string;
  readonly private: boolean;
  readonly clock: ServerClock;
  readonly createdAt: string;
  readonly secrets: SecretScope;
  readonly dependabot: SecretScope;
  readonly codespaces: SecretScope;
  readonly variables: VariableScope;
  readonly keys: DeployKeys;
  readonly environments = new Map<string, Environment>();
  readonly pulls: Pull[] = [];
  readonly comments: Comment[] = [];
  readonly runs: Run[] = [];
  /** "Allow GitHub Actions to create and approve pull requests". */
  actionsMayCreatePulls = true;
  /** "Allow auto-merge", and which ways of merging are allowed. */
  autoMergeAllowed = true;
  readonly mergeMethods = new Set(['merge', 'squash', 'rebase']);
  /** Whether the base's rules ask for anything that a new pull request does not have yet. */
  asksForChecks = true;
  /** Free plans have none in private repositories. */
  hasDrafts = true;
  /** Who may be asked for a review, or be assigned: everybody but these. */
  readonly outsiders = new Set<string>();
  /** "Automatically delete head branches". */
  deletesMergedBranches = false;
  /** Commits that GitHub signed itself. */
  readonly verified = new Set<string>();
  /** Commits with a valid signature of their committer, who need not be the author. */
  readonly signedByPeople = new Set<string>();
  archived = false;
  readonly topics: string[] = [];
  /** Custom properties of the organisation, as lists of repositories tell them; `undefined`: they do not. */
  properties: Record<string, string | string[] | null> | undefined = {};
  /** The same, as the list of the properties tells them. */
  listedProperties: Record<string, string | string[] | null> = {};
  readonly #directory: string;
  #git: GitStore | undefined;
  readonly #protected = new Set<string>();
  readonly #account: (login: string) => Account;
  #ids = 1000;

  constructor(options: RepositoryOptions) {
    this.name = options.name;
    this.id = options.id;
    this.defaultBranch = options.defaultBranch;
    this.private = options.private;
    this.clock = options.clock;
    this.createdAt = options.clock.stamp();
    this.#directory = options.directory;
    this.secrets = new SecretScope(options.clock);
    this.dependabot = new SecretScope(options.clock);
    this.codespaces = new SecretScope(options.clock);
    this.variables = new VariableScope(options.clock, 500);
    this.keys = new DeployKeys(options.clock);
    this.#account = options.account;
  }

  /** Its objects and refs, made when they are first asked for: most of many repositories are never looked into. */
  get git(): GitStore {
    this.#git ??= new GitStore(this.#directory, this.defaultBranch);
    return this.#git;
  }

  get owner(): string {
    return this.name.split('/')[0] ?? '';
  }

  nextId(): number {
    this.#ids += 1;
    return this.#ids;
  }

  branch(name: string): string | undefined {
    return this.git.ref(`refs/heads/${name}`);
  }

  branches(): readonly string[] {
    return this.git.refs('refs/heads/').map(([name]) => name.slice('refs/heads/'.length));
  }

  /** Text of a file at a branch or commit. */
  text(at: string, path: string): string | undefined {
    const tree = this.git.commit(this.branch(at) ?? at)?.tree;
    const entry = tree === undefined ? undefined : this.git.entry(tree, path);
    return entry === undefined ? undefined : this.git.blob(entry.sha)?.toString();
  }

  /** Refuses direct pushes to a branch, as a ruleset with "require a pull request" does. */
  protect(branch: string): void {
    this.#protected.add(branch);
  }

  addEnvironment(name: string): Environment {
    const known = this.environments.get(name);
    if (known !== undefined) return known;
    const made = {
      id: this.nextId(),
      name,
      createdAt: this.clock.stamp(),
      secrets: new SecretScope(this.clock),
      variables: new VariableScope(this.clock, 100),
    };
    this.environments.set(name, made);
    return made;
  }

  makeCommit(input: {
    readonly parents: readonly string[];
    readonly changes: FileChanges;
    readonly message: string;
    readonly author: Account;
    readonly signed: boolean;
  }): string {
    const date = this.clock.now();
    const parent = input.parents[0] === undefined ? undefined : this.git.commit(input.parents[0]);
    const author: Signature = { name: input.author.name, email: input.author.email, date };
    const webFlow: Signature = { name: 'GitHub', email: 'noreply@github.com', date };
    const sha = this.git.writeCommit({
      tree: this.git.changeTree(parent?.tree, input.changes),
      parents: input.parents,
      author,
      committer: input.signed ? webFlow : author,
      message: input.message,
    });
    if (input.signed) this.verified.add(sha);
    return sha;
  }

  /** A push by a person with git: an unsigned commit on a branch, which is made at the default branch's tip if missing. */
  pushCommit(
    branch: string,
    files: FileChanges,
    options: { author?: string; message?: string; signed?: boolean } = {},
  ): string {
    const parent = this.branch(branch) ?? this.branch(this.defaultBranch);
    const sha = this.makeCommit({
      parents: parent === undefined ? [] : [parent],
      changes: files,
      message: options.message ?? `Change ${Object.keys(files).join(', ')}`,
      author: this.#account(options.author ?? 'octocat'),
      signed: false,
    });
    if (options.signed === true) this.signedByPeople.add(sha);
    this.setBranch(branch, sha);
    return sha;
  }

  /** Moves (or deletes) a branch without asking anybody, with all that follows for pull requests. */
  setBranch(branch: string, sha: string | undefined): void {
    this.git.setRef(`refs/heads/${branch}`, sha);
    this.#afterMove(branch, sha);
  }

  deleteBranch(branch: string): void {
    this.setBranch(branch, undefined);
  }

  /** All or nothing, with `before` compared; what the REST and GraphQL faces are built on. */
  updateRefs(updates: readonly RefUpdate[], may: { readonly bypass?: boolean } = {}): void {
    for (const update of updates) {
      const now = this.git.ref(update.name);
      if (!validRef(update.name)) throw new Problem(422, `${update.name} is not a valid ref name.`);
      if (update.before !== undefined && update.before !== (now ?? ZERO_OID)) {
        throw new Problem(422, `Reference ${update.name} cannot be updated: it does not point to the expected object.`);
      }
      const branch = update.name.slice('refs/heads/'.length);
      if (this.#protected.has(branch) && may.bypass !== true) {
        throw new Problem(422, 'Repository rule violations found\n\nChanges must be made through a pull request.\n\n');
      }
      if (update.after === ZERO_OID) {
        if (now === undefined) throw new Problem(422, 'Reference does not exist');
        if (branch === this.defaultBranch) throw new Problem(422, 'Cannot delete the default branch');
        continue;
      }
      if (this.git.commit(update.after) === undefined) throw new Problem(422, 'Object does not exist');
      if (now !== undefined && update.force !== true && !contains(this.git, update.after, now)) {
        throw new Problem(422, 'Update is not a fast forward');
      }
      this.#refuseFolderConflict(update.name);
    }
    for (const update of updates) {
      const after = update.after === ZERO_OID ? undefined : update.after;
      this.git.setRef(update.name, after);
      if (update.name.startsWith('refs/heads/')) this.#afterMove(update.name.slice('refs/heads/'.length), after);
    }
  }

  #refuseFolderConflict(name: string): void {
    for (const [other] of this.git.refs('refs/heads/')) {
      if (other !== name && (other.startsWith(`${name}/`) || name.startsWith(`${other}/`))) {
        throw new Problem(422, `Reference cannot be created: ${other} is in the way.`);
      }
    }
  }

  /** What GitHub does to pull requests when a branch moves. */
  #afterMove(branch: string, sha: string | undefined): void {
    for (const pull of this.pulls) {
      if (pull.state !== 'open' || pull.headRepository !== this.name) continue;
      if (pull.head === branch) {
        if (sha === undefined) this.closePull(pull);
        else {
          pull.headSha = sha;
          pull.updatedAt = this.clock.stamp();
          this.git.setRef(`refs/pull/${pull.number}/head`, sha);
          // Nothing left to propose: GitHub closes it, and a reset head cannot be told from a finished one.
          const base = this.branch(pull.base);
          if (base !== undefined && contains(this.git, base, sha)) this.closePull(pull);
        }
      } else if (pull.base === branch) {
        if (sha === undefined) this.closePull(pull);
        else if (contains(this.git, sha, pull.headSha)) this.#merged(pull, sha, pull.user);
      }
    }
  }

  closePull(pull: Pull): void {
    pull.state = 'closed';
    pull.autoMerge = undefined;
    pull.closedAt = this.clock.stamp();
    pull.updatedAt = pull.closedAt;
  }

  #merged(pull: Pull, sha: string, by: Account): void {
    this.closePull(pull);
    pull.merged = true;
    pull.mergedAt = this.clock.stamp();
    pull.mergedBy = by;
    pull.mergeCommitSha = sha;
  }

  pull(number: number): Pull {
    const found = this.pulls.find((pull) => pull.number === number);
    if (found === undefined) throw new Problem(404, 'Not Found');
    return found;
  }

  openPull(input: {
    readonly head: string;
    readonly base: string;
    readonly title: string;
    readonly body?: string;
    readonly draft?: boolean;
    readonly user: Account;
    /** Only for tests of forks: a head that is not in this repository. */
    readonly fork?: { readonly repository: string; readonly sha: string };
  }): Pull {
    const head = input.fork?.sha ?? this.branch(input.head);
    const base = this.branch(input.base);
    const invalid = (field: string) =>
      new Problem(422, 'Validation Failed', { errors: [{ resource: 'PullRequest', field, code: 'invalid' }] });
    if (head === undefined) throw invalid('head');
    if (base === undefined) throw invalid('base');
    const custom = (message: string) =>
      new Problem(422, 'Validation Failed', { errors: [{ resource: 'PullRequest', code: 'custom', message }] });
    const headRepository = input.fork?.repository ?? this.name;
    const twin = this.pulls.find(
      (pull) =>
        pull.state === 'open' &&
        pull.head === input.head &&
        pull.base === input.base &&
        pull.headRepository === headRepository,
    );
    if (twin !== undefined)
      throw custom(`A pull request already exists for ${headRepository.split('/')[0]}:${input.head}.`);
    if (contains(this.git, base, head)) throw custom(`No commits between ${input.base} and ${input.head}`);
    const now = this.clock.stamp();
    const pull: Pull = {
      id: this.nextId(),
      number: this.pulls.length + 1,
      user: input.user,
      title: input.title,
      body: input.body ?? '',
      state: 'open',
      draft: input.draft ?? false,
      head: input.head,
      headSha: head,
      headRepository,
      base: input.base,
      baseSha: base,
      merged: false,
      mergedAt: undefined,
      mergedBy: undefined,
      mergeCommitSha: undefined,
      closedAt: undefined,
      createdAt: now,
      updatedAt: now,
      labels: new Set(),
      assignees: new Set(),
      reviewers: new Set(),
      teams: new Set(),
      autoMerge: undefined,
    };
    this.pulls.push(pull);
    this.git.setRef(`refs/pull/${pull.number}/head`, head);
    return pull;
  }

  /** Opens a closed one again; GitHub refuses where the branch is gone or was pushed over meanwhile. */
  reopen(pull: Pull): void {
    const custom = (message: string) =>
      new Problem(422, 'Validation Failed', {
        errors: [{ resource: 'PullRequest', field: 'state', code: 'invalid', message }],
      });
    if (pull.merged) throw custom('state cannot be changed. The pull request cannot be reopened.');
    const head = this.branch(pull.head);
    if (head === undefined) throw custom(`state cannot be changed. The ${pull.head} branch has been deleted.`);
    if (head !== pull.headSha)
      throw custom(`state cannot be changed. The ${pull.head} branch was force-pushed or recreated.`);
    if (
      this.pulls.some(
        (other) => other !== pull && other.state === 'open' && other.head === pull.head && other.base === pull.base,
      )
    ) {
      throw custom('state cannot be changed. There is already an open pull request from this branch.');
    }
    pull.state = 'open';
    pull.closedAt = undefined;
    pull.updatedAt = this.clock.stamp();
  }

  /** What a person does with the green button. The head branch stays until it is deleted. */
  merge(number: number, how: 'merge' | 'squash' | 'rebase', by = 'octocat'): string {
    const pull = this.pull(number);
    const base = this.branch(pull.base);
    const head = this.git.commit(pull.headSha);
    if (pull.state !== 'open' || base === undefined || head === undefined)
      throw new Error(`#${number} cannot be merged`);
    const changes: Record<string, Buffer | null> = {};
    const before = head.parents[0] === undefined ? undefined : this.git.commit(head.parents[0]);
    for (const file of difference(this.git, before?.tree, head.tree)) {
      changes[file.path] = file.sha === null ? null : (this.git.blob(file.sha) ?? null);
    }
    const account = this.#account(by);
    const titled = `${pull.title} (#${number})`;
    const sha =
      how === 'merge'
        ? this.makeCommit({
            parents: [base, pull.headSha],
            changes,
            message: `Merge pull request #${number} from ${this.owner}/${pull.head}`,
            author: account,
            signed: true,
          })
        : this.makeCommit({
            parents: [base],
            changes,
            message: how === 'squash' ? titled : head.message,
            author: how === 'squash' ? pull.user : account,
            signed: how === 'squash',
          });
    this.git.setRef(`refs/heads/${pull.base}`, sha);
    this.#merged(pull, sha, account);
    this.#afterMove(pull.base, sha);
    if (this.deletesMergedBranches && this.branch(pull.head) !== undefined) this.deleteBranch(pull.head);
    return sha;
  }

  /**
   * What the button “Update branch” does: the base is merged into the head, or the head's commit is made again on the base, which
   * nobody signs.
   */
  updateBranch(number: number, how: 'merge' | 'rebase', by = 'octocat'): string {
    const pull = this.pull(number);
    const base = this.branch(pull.base);
    const head = this.git.commit(pull.headSha);
    const before = this.git.commit(head?.parents[0] ?? '');
    if (pull.state !== 'open' || base === undefined || head === undefined || before === undefined)
      throw new Error(`#${number} cannot be updated`);
    const changes: Record<string, Buffer | null> = {};
    const [from, to] = how === 'merge' ? [before.tree, this.git.commit(base)?.tree] : [before.tree, head.tree];
    for (const file of difference(this.git, from, to))
      changes[file.path] = file.sha === null ? null : (this.git.blob(file.sha) ?? null);
    const sha =
      how === 'merge'
        ? this.makeCommit({
            parents: [pull.headSha, base],
            changes,
            message: `Merge branch '${pull.base}' into ${pull.head}`,
            author: this.#account(by),
            signed: true,
          })
        : this.makeCommit({ parents: [base], changes, message: head.message, author: pull.user, signed: false });
    this.setBranch(pull.head, sha);
    return sha;
  }

  comment(issue: number, body: string, user: Account): Comment {
    const now = this.clock.stamp();
    const made = { id: this.nextId(), issue, user, body, createdAt: now, updatedAt: now };
    this.comments.push(made);
    return made;
  }
}
