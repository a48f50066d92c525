export const id = 1173;
export const ids = [1173];
export const modules = {

/***/ 50685:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ blobId)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

/** The id under which git keeps a file's content: equal ids are equal bytes. */
function blobId(content) {
    const bytes = typeof content === 'string' ? Buffer.from(content, 'utf8') : content;
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha1').update(`blob ${bytes.byteLength}\0`).update(bytes).digest('hex');
}


/***/ }),

/***/ 76660:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   QV: () => (/* binding */ sameText),
/* harmony export */   d8: () => (/* binding */ isLater),
/* harmony export */   fY: () => (/* binding */ settledPart)
/* harmony export */ });
/** Windows line ends are no change. */
function sameText(a, b) {
    return a?.replaceAll('\r\n', '\n') === b?.replaceAll('\r\n', '\n');
}
/**
 * What is proposed of a lane's state: all that is settled. A secret that is not finished stays as the base has it, so that the base
 * never holds a record under a number that the state uses for other content.
 */
function settledPart(state, base) {
    const secrets = {};
    for (const [name, record] of Object.entries(state.secrets)) {
        const settled = record.pending === undefined && !record.rivals?.length ? record : base?.secrets[name];
        if (settled !== undefined)
            secrets[name] = settled;
    }
    return { manifest: state.manifest, secrets };
}
/** Whether one record is later than another by the key of the join. */
function isLater(a, b) {
    return b === undefined || a.generation > b.generation || (a.generation === b.generation && a.rev > b.rev);
}


/***/ }),

/***/ 72628:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ar: () => (/* binding */ COMMIT_FIELDS),
/* harmony export */   W2: () => (/* binding */ isTrusted),
/* harmony export */   b6: () => (/* binding */ history),
/* harmony export */   e0: () => (/* binding */ historyPage),
/* harmony export */   fh: () => (/* binding */ authorName),
/* harmony export */   rM: () => (/* binding */ authorOf),
/* harmony export */   xm: () => (/* binding */ isPartOf)
/* harmony export */ });
/* unused harmony export seenCommit */
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(220);
/* harmony import */ var _identity_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(20530);


/** What to ask of a commit in GraphQL, for {@link seenCommit}. */
const COMMIT_FIELDS = 'oid messageHeadline author { email user { databaseId login } } signature { isValid wasSignedByGitHub }';
function seenCommit(commit) {
    const author = authorOf(commit.author);
    return {
        oid: commit.oid,
        subject: commit.messageHeadline,
        signedByGitHub: commit.signature?.isValid === true && commit.signature.wasSignedByGitHub,
        ...(author === undefined ? {} : { author }),
    };
}
/** A bot is no `user`; it is known by its address. */
function authorOf(author) {
    const { user, email } = author ?? {};
    return user?.databaseId == null ? (0,_identity_js__WEBPACK_IMPORTED_MODULE_1__/* .identityOfEmail */ .sc)(email ?? '') : { id: user.databaseId, login: user.login };
}
function historyPage(data) {
    const { hasNextPage, endCursor } = data.pageInfo;
    return { commits: data.nodes.map(seenCommit), ...(hasNextPage && endCursor !== null ? { next: endCursor } : {}) };
}
/** History from a commit on, newest first. */
async function history(api, repository, head, after, signal) {
    const [owner = '', name = ''] = repository.split('/');
    const text = `query History($owner: String!, $name: String!, $oid: GitObjectID!, $after: String) {
    repository(owner: $owner, name: $name) { object(oid: $oid) {
      ... on Commit { history(first: 50, after: $after) { nodes { ${COMMIT_FIELDS} } pageInfo { hasNextPage endCursor } } }
    } }
  }`;
    const data = await api.graphql(text, { owner, name, oid: head, ...(after === undefined ? {} : { after }) }, { signal });
    const { object } = data['repository'];
    return object?.history === undefined ? { commits: [] } : historyPage(object.history);
}
/** Whether a commit is part of a base's history, and so was reviewed. */
async function isPartOf(api, repository, base, commit, signal) {
    try {
        const { data } = await api.request('GET', `/repos/${repository}/compare/${base}...${commit}`, undefined, {
            signal,
        });
        return data.ahead_by === 0;
    }
    catch (error) {
        // No common history at all.
        if (error instanceof _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .GitHubError */ .y_ && error.kind === 'missing')
            return false;
        throw error;
    }
}
function isTrusted(commit, trust) {
    if (!commit.signedByGitHub || commit.author === undefined)
        return false;
    const { id, login } = commit.author;
    return id === trust.self?.id || trust.logins.some((each) => each.toLowerCase() === login.toLowerCase());
}
/** For people: who made a commit, as far as it can be known. */
function authorName(commit) {
    if (commit.author === undefined)
        return 'somebody whom GitHub does not know';
    return commit.signedByGitHub ? `@${commit.author.login}` : `@${commit.author.login} (not signed by GitHub)`;
}


/***/ }),

/***/ 220:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KA: () => (/* binding */ refusedResponse),
/* harmony export */   WY: () => (/* binding */ refusedGraphql),
/* harmony export */   dw: () => (/* binding */ lostAnswer),
/* harmony export */   y_: () => (/* binding */ GitHubError)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62807);

/** GitHub's error, reduced: no headers, no body, no token, no cause. */
class GitHubError extends _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ProviderError */ .mZ {
    kind;
    lost;
    constructor(code, message, detail) {
        super(code, message, {
            ...(detail.status === undefined ? {} : { status: detail.status }),
            ...(detail.requestId === undefined ? {} : { requestId: detail.requestId }),
            ...(detail.retryAfter === undefined ? {} : { retryAfter: detail.retryAfter }),
            ...(detail.hint === undefined ? {} : { hint: detail.hint }),
        });
        this.name = 'GitHubError';
        this.kind = detail.kind;
        this.lost = detail.lost;
    }
    /** The same failure with the next step for this place. */
    withHint(hint) {
        return new GitHubError(this.code, this.message, {
            kind: this.kind,
            lost: this.lost,
            hint,
            ...(this.status === undefined ? {} : { status: this.status }),
            ...(this.requestId === undefined ? {} : { requestId: this.requestId }),
            ...(this.retryAfter === undefined ? {} : { retryAfter: this.retryAfter }),
        });
    }
}
/** Reduces a refused REST call. */
function refusedResponse(what, response, now) {
    const { status } = response;
    const requestId = text(response.headers['x-github-request-id']);
    const wait = limitOf(response, now);
    const detail = { status, ...(requestId === undefined ? {} : { requestId }) };
    const message = `GitHub answered ${status} to ${what}`;
    if (wait !== undefined) {
        return new GitHubError('THROTTLED', message, { ...detail, kind: 'limited', lost: false, retryAfter: wait });
    }
    if (status >= 500)
        return new GitHubError('UNAVAILABLE', message, { ...detail, kind: 'other', lost: true });
    switch (status) {
        case 401:
            return new GitHubError('UNAUTHENTICATED', message, {
                ...detail,
                kind: 'other',
                lost: false,
                hint: 'the token is missing, wrong or expired',
            });
        case 403:
            return new GitHubError('FORBIDDEN', message, {
                ...detail,
                kind: /not permitted to create or approve pull requests/i.test(wording(response.data))
                    ? 'pull-requests-off'
                    : 'other',
                lost: false,
            });
        case 404:
            return new GitHubError('REJECTED', message, {
                ...detail,
                kind: 'missing',
                lost: false,
                hint: 'it does not exist, or the token may not see it: GitHub answers both alike',
            });
        case 409:
            return new GitHubError('CONFLICT', message, { ...detail, kind: 'other', lost: false });
        default:
            return new GitHubError('REJECTED', message, {
                ...detail,
                kind: /draft pull requests are not supported/i.test(wording(response.data)) ? 'drafts-off' : 'other',
                lost: false,
            });
    }
}
/**
 * Reduces the first error of a GraphQL answer.
 * @param words its message: looked at where GitHub offers nothing else, never shown
 */
function refusedGraphql(what, response, type, words = '') {
    const requestId = text(response.headers['x-github-request-id']);
    const detail = { lost: false, ...(requestId === undefined ? {} : { requestId }) };
    const message = `GitHub refused ${what}${type === undefined ? '' : ` (${type})`}`;
    switch (type) {
        case 'FORBIDDEN':
        case 'INSUFFICIENT_SCOPES':
            return new GitHubError('FORBIDDEN', message, { ...detail, kind: 'other', status: 403 });
        case 'STALE_DATA':
            return new GitHubError('CONFLICT', message, { ...detail, kind: 'stale' });
        case 'NOT_FOUND':
            return new GitHubError('REJECTED', message, { ...detail, kind: 'missing', status: 404 });
        case 'RATE_LIMITED':
        case 'RATE_LIMIT':
            return new GitHubError('THROTTLED', message, { ...detail, kind: 'limited', retryAfter: DEFAULT_WAIT_MS });
        case 'SERVICE_UNAVAILABLE':
        case 'INTERNAL':
            return new GitHubError('UNAVAILABLE', message, { ...detail, kind: 'other', lost: true });
        default:
            return new GitHubError('REJECTED', message, {
                ...detail,
                kind: /is in (?:clean|unstable) status/i.test(words) ? 'mergeable' : 'other',
            });
    }
}
/** No answer came: it may have been carried out all the same. */
function lostAnswer(what) {
    return new GitHubError('UNAVAILABLE', `GitHub gave no answer to ${what}`, { kind: 'other', lost: true });
}
/** GitHub asks for "at least one minute" where a limit names no time. */
const DEFAULT_WAIT_MS = 60_000;
/** How long a limit asks us to wait, in milliseconds; `undefined` where the answer is about something else. */
function limitOf(response, now) {
    const { status, headers, data } = response;
    if (status !== 403 && status !== 429)
        return undefined;
    const after = Number(headers['retry-after'] ?? Number.NaN);
    if (Number.isFinite(after))
        return Math.max(after, 0) * 1000;
    if (text(headers['x-ratelimit-remaining']) === '0') {
        const reset = Number(headers['x-ratelimit-reset'] ?? Number.NaN) * 1000 - now.getTime();
        return Number.isFinite(reset) ? Math.max(reset, 1000) : DEFAULT_WAIT_MS;
    }
    return status === 429 || /secondary rate limit/i.test(wording(data)) ? DEFAULT_WAIT_MS : undefined;
}
function wording(data) {
    const message = data?.message;
    return typeof message === 'string' ? message : '';
}
function text(header) {
    return header === undefined ? undefined : String(header);
}


/***/ }),

/***/ 20530:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Xy: () => (/* binding */ learnIdentity),
/* harmony export */   sX: () => (/* binding */ tokenIdentity),
/* harmony export */   sc: () => (/* binding */ identityOfEmail)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(220);

const known = new WeakMap();
/**
 * Whose token this is, asked once for an API. `GET /user` refuses an app's token, so `viewer` is asked, which answers all kinds; `undefined` where
 * GitHub does not say.
 */
function tokenIdentity(api, signal) {
    const before = known.get(api);
    if (before !== undefined)
        return before;
    const asked = ask(api, signal);
    known.set(api, asked);
    asked.catch(() => known.delete(api));
    return asked;
}
/** What GitHub showed by what it made for us counts where it would not say. */
function learnIdentity(api, seen) {
    const before = known.get(api);
    if (before === undefined)
        known.set(api, Promise.resolve(seen));
    else
        known.set(api, before.then((identity) => identity ?? seen, () => seen));
}
async function ask(api, signal) {
    try {
        const data = await api.graphql('query WhoAmI { viewer { databaseId login } }', {}, { signal });
        const viewer = data['viewer'];
        return viewer?.databaseId == null ? undefined : { id: viewer.databaseId, login: viewer.login };
    }
    catch (error) {
        if (error instanceof _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .GitHubError */ .y_ && (error.code === 'FORBIDDEN' || error.code === 'REJECTED'))
            return undefined;
        throw error;
    }
}
/** The account in GitHub's own noreply address, which `createCommitOnBranch` puts on a bot's commit. */
function identityOfEmail(email) {
    const match = /^(\d+)\+([^@]+)@users\.noreply\./.exec(email);
    return match === null ? undefined : { id: Number(match[1]), login: String(match[2]) };
}


/***/ }),

/***/ 61173:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Z: () => (/* binding */ laneBranches),
  laneState: () => (/* binding */ laneState),
  m: () => (/* binding */ lockfileCodec)
});

// EXTERNAL MODULE: ./build/lockfile/format.js
var format = __webpack_require__(33313);
// EXTERNAL MODULE: ./build/lockfile/join.js
var join = __webpack_require__(65246);
// EXTERNAL MODULE: ./build/lockfile/parse.js
var parse = __webpack_require__(3007);
// EXTERNAL MODULE: ./build/manifest/trusted.js
var manifest_trusted = __webpack_require__(93999);
// EXTERNAL MODULE: ./build/github/blob-id.js
var blob_id = __webpack_require__(50685);
// EXTERNAL MODULE: ./build/github/lane.js
var lane = __webpack_require__(45486);
// EXTERNAL MODULE: ./build/github/leased-state.js + 1 modules
var leased_state = __webpack_require__(98658);
// EXTERNAL MODULE: ./build/core/errors.js
var errors = __webpack_require__(62807);
// EXTERNAL MODULE: ./build/github/codec.js
var github_codec = __webpack_require__(76660);
;// CONCATENATED MODULE: ./build/github/base-findings.js

/**
 * Why the base's lockfile is behind the state (S13, S13b): still to be merged, refused, or merged and then taken back. Nothing is
 * rotated back for it; the state stands.
 */
async function baseFindings(input) {
    const { branch, lockfile, base, view, codec } = input;
    const settled = (0,github_codec/* settledPart */.fY)(lockfile, base);
    if (codec.format(settled) === (base === undefined ? '' : codec.format((0,github_codec/* settledPart */.fY)(base, base))))
        return [];
    const behind = `the lockfile on ${branch} is behind the state`;
    const pull = view.pulls[0];
    if (pull === undefined)
        return Object.keys(settled.secrets).length === 0 ? [] : [behind];
    if (pull.state === 'OPEN')
        return [`${behind}: pull request #${pull.number} waits to be merged`];
    if (pull.state === 'CLOSED')
        return [`${behind}: pull request #${pull.number} was closed without being merged`];
    const merged = (await input.proposed(pull.headOid))?.lockfile;
    const undone = Object.entries(merged?.secrets ?? {})
        .filter(([name, record]) => {
        const now = base?.secrets[name];
        const same = now !== undefined &&
            !(0,github_codec/* isLater */.d8)(record, now) &&
            ((0,github_codec/* isLater */.d8)(now, record) || JSON.stringify(now) === JSON.stringify(record));
        return !same;
    })
        .map(([name]) => name)
        .sort();
    if (undone.length === 0)
        return [behind];
    const shown = undone.length > 5 ? `${undone.slice(0, 5).join(', ')} and ${undone.length - 5} more` : undone.join(', ');
    return [
        `${behind}: what pull request #${pull.number} brought was reverted or edited there (${shown}); the state stands. To let go of a secret use \`forget NAME\`, to take it over \`adopt NAME\``,
    ];
}

// EXTERNAL MODULE: ./build/github/commits.js
var github_commits = __webpack_require__(72628);
// EXTERNAL MODULE: ./build/github/failure.js
var failure = __webpack_require__(220);
// EXTERNAL MODULE: ./build/github/identity.js
var identity = __webpack_require__(20530);
// EXTERNAL MODULE: ./build/github/lane-view.js
var lane_view = __webpack_require__(34018);
;// CONCATENATED MODULE: ./build/github/lane-trust.js


/** Whose saves of a lane's state are believed (ruling 22). */
class LaneTrust {
    #options;
    #reviewed;
    constructor(options) {
        this.#options = options;
    }
    /** Our own account, and the logins that were named here. */
    async named(signal) {
        return { self: await (0,identity/* tokenIdentity */.sX)(this.#options.api, signal), logins: this.#options.trusted ?? [] };
    }
    /** The same with those that the base's manifest names. One more request where it was changed since. */
    async reviewed(base, signal) {
        const { self, logins } = await this.named(signal);
        return { self, logins: [...logins, ...(await this.#reviewedLogins(base, signal))] };
    }
    /** Whether the base's manifest names our own account. */
    async namesUs(base, signal) {
        const self = await (0,identity/* tokenIdentity */.sX)(this.#options.api, signal);
        if (self === undefined)
            return false;
        const logins = await this.#reviewedLogins(base, signal);
        return logins.some((login) => login.toLowerCase() === self.login.toLowerCase());
    }
    async #reviewedLogins(base, signal) {
        const { api, repository, believes } = this.#options;
        if (believes === undefined)
            return [];
        const blob = base.files.get(believes.manifest);
        if (this.#reviewed === undefined || this.#reviewed.blob !== blob) {
            const text = blob === undefined ? '' : await (0,lane_view/* blobText */.L9)(api, repository, { oid: blob }, signal);
            this.#reviewed = { blob, logins: believes.logins(text) };
        }
        return this.#reviewed.logins;
    }
}

// EXTERNAL MODULE: ./build/github/proposal-build.js
var proposal_build = __webpack_require__(34291);
// EXTERNAL MODULE: ./build/github/refs.js
var refs = __webpack_require__(54914);
;// CONCATENATED MODULE: ./build/github/state-trust.js


const SUBJECT = /^secretzero: (intent|checkpoint|settled) \[skip ci\]$/;
/** More unsettled commits than this are not the doing of runs that were cut short. */
const LONGEST_WALK = 500;
/** No workflow runs for a state commit, and no text of the manifest's is in its subject. */
function stateSubject(what) {
    return `secretzero: ${what} [skip ci]`;
}
/** What a commit of the state branch saved; `undefined` for one that none of us made. */
function savedKind(commit) {
    return SUBJECT.exec(commit?.subject ?? '')?.[1];
}
/**
 * Every commit since the last settled one must be ours (ruling 22); below the first of them stands the base's own history. Throws
 * `LOCKFILE_FOREIGN` for anything else: who may push the branch could otherwise make us believe, or forget, what they like.
 */
async function verifyState(input, signal) {
    const { api, repository, branch, state, base } = input;
    if (state.oid === base)
        return;
    const trust = await input.trust();
    let page = state.history;
    for (let walked = 0; walked < LONGEST_WALK;) {
        for (const commit of page.commits) {
            const kind = savedKind(commit);
            if (kind !== undefined && ((0,github_commits/* isTrusted */.W2)(commit, trust) || (0,github_commits/* isTrusted */.W2)(commit, await input.wider()))) {
                if (kind === 'settled')
                    return;
                continue;
            }
            if (await (0,github_commits/* isPartOf */.xm)(api, repository, base, commit.oid, signal))
                return;
            throw foreign(branch, commit, trust);
        }
        walked += page.commits.length;
        if (page.next === undefined)
            return;
        page = await (0,github_commits/* history */.b6)(api, repository, state.oid, page.next, signal);
    }
    throw new errors/* SecretZeroError */.j2('LOCKFILE_FOREIGN', `no settled state among the last ${LONGEST_WALK} commits of ${branch}`, {
        hint: 'look at the branch; if it is deleted, the state is taken from the newest pull request and the base',
    });
}
function foreign(branch, commit, trust) {
    const ours = trust.self === undefined ? 'GitHub does not say who we are' : `we are @${trust.self.login}`;
    return new errors/* SecretZeroError */.j2('LOCKFILE_FOREIGN', `state moved by ${(0,github_commits/* authorName */.fh)(commit)} in commit ${commit.oid.slice(0, 12)} of ${branch}; ${ours}`, {
        hint: 'look at that commit; if its author is to be believed, name them in `metadata.trusted` of the manifest on the base, else delete the branch: the state is then taken from the newest pull request and the base',
    });
}

;// CONCATENATED MODULE: ./build/github/state-branch.js












const EMPTY = { manifest: '', secrets: {} };
const COMMIT_TRIES = 3;
/**
 * The lane's state head (S1\u2013S3, S8, S10, S13): a branch that only grows, one signed commit a save, each on the head that was
 * read. Its structure is the engine's `StateStore`.
 */
class StateBranch {
    #options;
    /** As it was read last. */
    #base;
    #trust;
    constructor(options) {
        this.#options = options;
        this.#trust = new LaneTrust(options);
    }
    now() {
        return this.#options.api.serverTime();
    }
    /**
     * Reads BASE and STATE by oid in one request and joins them. The token is STATE's oid, zeros where there is none. Throws
     * `LOCKFILE_FOREIGN` when somebody else moved STATE, `LOCKFILE_CORRUPT` and `LOCKFILE_NEWER` for what cannot be read.
     */
    async load(signal) {
        const { codec } = this.#options;
        const view = await this.#view(signal);
        this.#base = view.base;
        const base = await this.#read(view.base.lockfile, signal);
        const notes = [];
        const state = view.state === undefined ? undefined : await this.#fromState(view.state, view.base, signal);
        // A branch that was made and never committed to says nothing of its own yet.
        const begun = savedKind(view.state?.history.commits[0]) !== undefined;
        const kept = begun ? state : await this.#fromPull(view, base, notes, signal);
        const lockfile = kept === undefined
            ? (base?.lockfile ?? EMPTY)
            : base === undefined
                ? kept.lockfile
                : codec.join(kept.lockfile, base.lockfile);
        if (kept !== undefined) {
            notes.push(...(await baseFindings({
                branch: this.#options.base,
                lockfile,
                base: base?.lockfile,
                view,
                codec,
                proposed: (oid) => this.#lockfileOf(oid, signal),
            })));
        }
        const source = kept ?? base;
        return {
            lockfile,
            token: view.state?.oid ?? refs/* NO_OID */.Hj,
            notes,
            reviewed: this.#isReviewed(view.base),
            base: base?.lockfile ?? EMPTY,
            migrated: source !== undefined && !(0,github_codec/* sameText */.QV)(source.text, codec.format(source.lockfile)),
        };
    }
    /**
     * Commits `next` on the head that `token` names; returns the new token. Throws `LOCKFILE_CONFLICT` when STATE has moved, or,
     * for an intent, when the reviewed manifest has (checked once more before the first write).
     */
    async save(next, token, what, signal) {
        let head = token;
        if (what === 'intent' || token === refs/* NO_OID */.Hj) {
            const view = await this.#view(signal);
            if (!this.#isReviewed(view.base))
                throw moved(`the manifest on ${this.#options.base} was changed meanwhile`);
            if (view.state === undefined && token === refs/* NO_OID */.Hj)
                head = await this.#create(view, signal);
            else if (view.state !== undefined && token === refs/* NO_OID */.Hj && view.state.oid === view.base.oid)
                head = view.state.oid;
            else if (view.state?.oid !== token)
                throw moved('the state was saved by somebody else meanwhile');
        }
        return this.#commit(next, head, what, signal);
    }
    /** Whether the other runs of the lane believe what we save: the manifest on the base names our account. */
    async believesUs(signal) {
        const { api, repository, base, lockfile } = this.#options;
        const query = { repository, base, lockfile, files: this.#files };
        this.#base ??= (await (0,lane_view/* viewLane */.oW)(api, query, signal)).base;
        return this.#trust.namesUs(this.#base, signal);
    }
    get #files() {
        const { reviewed, believes } = this.#options;
        return [...new Set([...reviewed.map(({ path }) => path), ...(believes ? [believes.manifest] : [])])];
    }
    /** A token that may not see pull requests is enough as long as STATE is there. */
    async #view(signal) {
        const { api, repository, base, lockfile, lane, pullRequests = true } = this.#options;
        const query = { repository, base, lockfile, state: lane.stateBranch, files: this.#files };
        if (!pullRequests)
            return (0,lane_view/* viewLane */.oW)(api, query, signal);
        try {
            return await (0,lane_view/* viewLane */.oW)(api, { ...query, head: lane.proposalBranch(base) }, signal);
        }
        catch (error) {
            if (!(error instanceof failure/* GitHubError */.y_) || error.code !== 'FORBIDDEN')
                throw error;
            const view = await (0,lane_view/* viewLane */.oW)(api, query, signal);
            if (savedKind(view.state?.history.commits[0]) !== undefined)
                return view;
            throw error.withHint('the state branch is missing, and the newest pull request, which has its last content, may not be read: add `pull-requests: read` to the `permissions:` of the job');
        }
    }
    #isReviewed(base) {
        return this.#options.reviewed.every((file) => base.files.get(file.path) === file.blob);
    }
    async #read(blob, signal) {
        if (blob === undefined)
            return undefined;
        const text = await (0,lane_view/* blobText */.L9)(this.#options.api, this.#options.repository, blob, signal);
        return { text, lockfile: this.#options.codec.parse(text) };
    }
    async #lockfileOf(commit, signal) {
        const { api, repository, lockfile } = this.#options;
        return this.#read(await (0,lane_view/* lockfileAt */.Pp)(api, repository, commit, lockfile, signal), signal);
    }
    async #fromState(state, base, signal) {
        const { api, repository, lane } = this.#options;
        const trust = () => this.#trust.named(signal);
        const wider = () => this.#trust.reviewed(base, signal);
        await verifyState({ api, repository, branch: lane.stateBranch, state, base: base.oid, trust, wider }, signal);
        return this.#read(state.lockfile, signal);
    }
    /** What the reviewed base says as well needs no trust. */
    #adds(kept, base) {
        if (base === undefined)
            return true;
        const { codec } = this.#options;
        return codec.format(codec.join(kept.lockfile, base.lockfile)) !== codec.format(base.lockfile);
    }
    /**
     * STATE is gone: what the newest pull request proposed outlives its branch, be it open, merged or closed. What others put on
     * top of it is left out.
     */
    async #fromPull(view, base, notes, signal) {
        const { api, repository } = this.#options;
        const pull = view.pulls[0];
        if (pull === undefined)
            return undefined;
        const proposed = await this.#lockfileOf(pull.headOid, signal);
        if (proposed === undefined || !this.#adds(proposed, base))
            return undefined;
        const trust = await this.#trust.reviewed(view.base, signal);
        const { commits } = await (0,github_commits/* history */.b6)(api, repository, pull.headOid, undefined, signal);
        const ours = commits.findIndex((commit) => commit.subject === proposal_build/* PROPOSAL_SUBJECT */.U && (0,github_commits/* isTrusted */.W2)(commit, trust));
        const commit = commits[ours];
        if (commit === undefined) {
            notes.push(`the state branch is missing, and the commits of pull request #${pull.number} are not ours: it was not read`);
            return undefined;
        }
        notes.push(`the state branch was missing: its state was taken from pull request #${pull.number}`);
        if (ours === 0)
            return proposed;
        const others = [...new Set(commits.slice(0, ours).map(github_commits/* authorName */.fh))].join(', ');
        notes.push(`commits by ${others} on pull request #${pull.number} were left out of the state`);
        return this.#lockfileOf(commit.oid, signal);
    }
    /** Makes STATE at the base's tip; a run that makes it at the same moment is told from ours by the commit that follows. */
    async #create(view, signal) {
        const { api, lane } = this.#options;
        try {
            await (0,refs/* updateRefs */.EA)(api, view.repositoryId, [{ branch: lane.stateBranch, before: refs/* NO_OID */.Hj, after: view.base.oid }], signal);
        }
        catch (error) {
            if (!(error instanceof failure/* GitHubError */.y_))
                throw error;
            if (isFinal(error))
                throw explained(error, lane.stateBranch);
            if ((await this.#view(signal)).state === undefined)
                throw explained(error, lane.stateBranch);
        }
        return view.base.oid;
    }
    async #commit(next, head, what, signal) {
        const { api, repository, lane, lockfile, codec } = this.#options;
        const content = codec.format(next);
        const request = {
            repository,
            branch: lane.stateBranch,
            expectedHead: head,
            subject: stateSubject(what),
            path: lockfile,
            content,
        };
        for (let attempt = 1;; attempt += 1) {
            try {
                const made = await (0,refs/* commitFile */.w0)(api, request, signal);
                if (made.author !== undefined)
                    (0,identity/* learnIdentity */.Xy)(api, made.author);
                return made.oid;
            }
            catch (error) {
                if (!(error instanceof failure/* GitHubError */.y_))
                    throw error;
                if (isFinal(error))
                    throw explained(error, lane.stateBranch);
                // Ruling 18: what became of it is told by the branch, not by the error.
                const view = await this.#view(signal);
                if (view.state === undefined)
                    return this.#recreate(next, view, what, signal);
                if (view.state.oid !== head) {
                    if (view.state.parents.includes(head) && view.state.lockfile?.oid === (0,blob_id/* blobId */.z)(content))
                        return view.state.oid;
                    throw moved('the state was saved by somebody else meanwhile');
                }
                const mayHelp = error.lost || error.kind === 'stale';
                if (!mayHelp || attempt >= COMMIT_TRIES)
                    throw explained(error, lane.stateBranch);
            }
        }
    }
    /** S10: STATE was deleted under us. Outcomes are written down all the same; an intent is planned again. */
    async #recreate(next, view, what, signal) {
        if (what === 'intent')
            throw moved('the state branch was deleted meanwhile');
        const base = await this.#read(view.base.lockfile, signal);
        const joined = base === undefined ? next : this.#options.codec.join(next, base.lockfile);
        const head = await this.#create(view, signal);
        return this.#commit(joined, head, what, signal);
    }
}
/** Nothing was done and trying again will not change that. */
function isFinal(error) {
    return error.code === 'UNAUTHENTICATED' || error.code === 'FORBIDDEN' || error.kind === 'limited';
}
function explained(error, branch) {
    switch (error.code) {
        case 'FORBIDDEN':
            return error.withHint('the state branch needs `contents: write` in the `permissions:` of the job (or of the token)');
        case 'REJECTED':
            return error.withHint(`see whether a ruleset keeps this token from ${branch}: its account must be allowed to make and push it`);
        default:
            return error;
    }
}
function moved(why) {
    return new errors/* SecretZeroError */.j2('LOCKFILE_CONFLICT', `${why}: nothing was saved`, {
        hint: 'run again: it starts from the new state',
    });
}

;// CONCATENATED MODULE: ./build/github/lane-state.js








/** What a lane's state branch and its proposal have in common. */
function laneBranches({ api, repository, base, manifest, environment, lockfile }) {
    return { api, repository, base, lane: (0,lane/* laneOf */.k)(manifest.path, environment), lockfile };
}
/** The text of a lockfile, and back. */
function lockfileCodec(lockfile, upgrade) {
    return {
        parse(text) {
            const parsed = (0,parse/* parseLockfile */.t)(text, lockfile);
            return parsed.version === 2 ? parsed.lockfile : upgrade(parsed.legacy);
        },
        format: format/* formatLockfile */.N,
        join: join/* joinLockfiles */.T,
    };
}
/** The lane's state on its branch, with the lease of the run that writes: the same for the action and for a laptop. */
function laneState(home, { upgrade, pullRequests, trusted }) {
    const { api, repository, manifest, varFiles, lockfile } = home;
    const branch = new StateBranch({
        ...laneBranches(home),
        reviewed: [manifest, ...varFiles].map(({ path, text }) => ({ path, blob: (0,blob_id/* blobId */.z)(text) })),
        codec: lockfileCodec(lockfile, upgrade),
        pullRequests,
        ...(trusted === undefined ? {} : { trusted }),
        believes: { manifest: manifest.path, logins: (text) => (0,manifest_trusted/* trustedAccounts */.o)(manifest.path, text) },
    });
    return new leased_state/* LeasedState */._(branch, api, repository);
}


/***/ }),

/***/ 34018:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DE: () => (/* binding */ blobOf),
/* harmony export */   L9: () => (/* binding */ blobText),
/* harmony export */   Pp: () => (/* binding */ lockfileAt),
/* harmony export */   oW: () => (/* binding */ viewLane)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62807);
/* harmony import */ var _blob_id_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(50685);
/* harmony import */ var _commits_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(72628);



const LOCKFILE = 'lockfile: file(path: $lockfile) { oid object { ... on Blob { text } } }';
const PARENTS = 'parents(first: 2) { nodes { oid lockfile: file(path: $lockfile) { oid } } }';
/** Enough to find the last settled commit, unless runs were cut short again and again. */
const HISTORY = `history(first: 10) { nodes { ${_commits_js__WEBPACK_IMPORTED_MODULE_2__/* .COMMIT_FIELDS */ .Ar} } pageInfo { hasNextPage endCursor } }`;
const WORDS = 'id title body isDraft autoMergeRequest { enabledBy { ... on User { databaseId } ... on Bot { databaseId } } }';
const MERGING = 'autoMergeAllowed mergeCommitAllowed squashMergeAllowed rebaseMergeAllowed';
function tip(fields) {
    return `{ target { oid ... on Commit { ${LOCKFILE} ${fields} } } }`;
}
/** All of a lane that GitHub can tell in one request, at one moment: the tips of its branches, by oid. */
async function viewLane(api, query, signal) {
    const [owner = '', name = ''] = query.repository.split('/');
    const files = query.files ?? [];
    const variables = {
        owner,
        name,
        base: `refs/heads/${query.base}`,
        lockfile: query.lockfile,
    };
    const declared = ['$owner: String!', '$name: String!', '$base: String!', '$lockfile: String!'];
    const parts = [
        `base: ref(qualifiedName: $base) ${tip(files.map((_, index) => `f${index}: file(path: $f${index}) { oid }`).join(' '))}`,
    ];
    const declare = (variable, value) => {
        declared.push(`$${variable}: String!`);
        variables[variable] = value;
    };
    files.forEach((path, index) => {
        declare(`f${index}`, path);
    });
    for (const which of ['state', 'proposal']) {
        const branch = query[which];
        if (branch === undefined)
            continue;
        declare(which, `refs/heads/${branch}`);
        parts.push(`${which}: ref(qualifiedName: $${which}) ${tip(`${PARENTS} ${HISTORY}`)}`);
    }
    if (query.head !== undefined) {
        declare('head', query.head);
        declare('onto', query.base);
        const fields = `number url state headRefOid isCrossRepository${query.words === true ? ` ${WORDS}` : ''}`;
        const order = 'orderBy: { field: CREATED_AT, direction: DESC }';
        parts.push(`pullRequests(headRefName: $head, baseRefName: $onto, first: ${query.words === true ? 20 : 50}, ${order}) { nodes { ${fields} } }`);
    }
    if (query.words === true)
        parts.push(MERGING);
    const text = `query Lane(${declared.join(', ')}) { repository(owner: $owner, name: $name) { id ${parts.join(' ')} } }`;
    const data = await api.graphql(text, variables, { signal, missingIsNull: true });
    const repository = data['repository'];
    const base = tipOf(repository.base, files);
    if (base === undefined) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SecretZeroError */ .j2('ARGUMENTS', `the branch ${query.base} does not exist in ${query.repository}`, {
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
function pullView(pull) {
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
function mergeSettings(repository) {
    const methods = new Set();
    if (repository.mergeCommitAllowed === true)
        methods.add('merge');
    if (repository.squashMergeAllowed === true)
        methods.add('squash');
    if (repository.rebaseMergeAllowed === true)
        methods.add('rebase');
    return { auto: repository.autoMergeAllowed === true, methods };
}
/** A lockfile as it is in a commit; `undefined` where the commit has none, or is gone. */
async function lockfileAt(api, repository, commit, path, signal) {
    const [owner = '', name = ''] = repository.split('/');
    const text = `query LockfileAt($owner: String!, $name: String!, $oid: GitObjectID!, $lockfile: String!) {
    repository(owner: $owner, name: $name) { object(oid: $oid) {
      ... on Commit { lockfile: file(path: $lockfile) { oid object { ... on Blob { text } } } }
    } }
  }`;
    const data = await api.graphql(text, { owner, name, oid: commit, lockfile: path }, { signal, missingIsNull: true });
    const { object } = data['repository'];
    return blobOf(object?.lockfile);
}
/** The text of a blob: as it came, if it is whole, else read by its id. */
async function blobText(api, repository, blob, signal) {
    if (blob.text !== undefined)
        return blob.text;
    const { data } = await api.request('GET', `/repos/${repository}/git/blobs/${blob.oid}`, undefined, {
        signal,
        raw: true,
    });
    return String(data);
}
function tipOf(ref, files) {
    const target = ref?.target;
    if (target == null)
        return undefined;
    const parents = target['parents']?.nodes ?? [];
    const parentLockfile = parents[0]?.lockfile?.oid;
    const lockfile = blobOf(target['lockfile']);
    const found = files.flatMap((path, index) => {
        const file = target[`f${index}`];
        return file == null ? [] : [[path, file.oid]];
    });
    return {
        oid: target.oid,
        history: target['history'] === undefined ? { commits: [] } : (0,_commits_js__WEBPACK_IMPORTED_MODULE_2__/* .historyPage */ .e0)(target['history']),
        parents: parents.map((parent) => parent.oid),
        files: new Map(found),
        ...(parentLockfile === undefined ? {} : { parentLockfile }),
        ...(lockfile === undefined ? {} : { lockfile }),
    };
}
/** Text that came along is used only if it is the blob's, byte for byte: GitHub cuts long files and mends odd ones. */
function blobOf(file) {
    if (file == null)
        return undefined;
    const text = file.object?.text;
    const whole = typeof text === 'string' && (0,_blob_id_js__WEBPACK_IMPORTED_MODULE_1__/* .blobId */ .z)(text) === file.oid;
    return whole ? { oid: file.oid, text } : { oid: file.oid };
}


/***/ }),

/***/ 45486:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ laneOf),
/* harmony export */   r: () => (/* binding */ isLaneBranch)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

const READABLE = 40;
const OWN = /^(?:refs\/heads\/)?secretzero(?:-state|-draft)?\//;
/** Whether a branch is one of those that lanes are kept on: a push to it is our own. */
function isLaneBranch(ref) {
    return OWN.test(ref);
}
/**
 * The lane of a manifest. Its name is the path and the environment made readable, and a hash of both as they are: two lanes never
 * share a name, also where letters are all that differ, or what a branch may not be called.
 * @param manifest path from the root of the repository
 */
function laneOf(manifest, environment) {
    const path = manifest.replaceAll('\\', '/').replace(/^(?:\.\/)+/, '');
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256')
        .update(JSON.stringify([path, environment ?? null]))
        .digest('hex')
        .slice(0, 12);
    const readable = `${path.replace(/\.ya?ml$/i, '')}${environment === undefined ? '' : `-${environment}`}`
        .toLowerCase()
        .replace(/[^a-z0-9]+/g, '-')
        .slice(-READABLE)
        .replace(/^-+|-+$/g, '');
    const name = readable === '' ? hash : `${readable}-${hash}`;
    return {
        name,
        stateBranch: `secretzero-state/${name}`,
        proposalBranch: (base) => `secretzero/${name}/${base}`,
        draftBranch: `secretzero-draft/${name}`,
    };
}


/***/ }),

/***/ 98658:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  _: () => (/* binding */ LeasedState),
  t: () => (/* binding */ workflowRun)
});

// EXTERNAL MODULE: ./build/github/failure.js
var failure = __webpack_require__(220);
;// CONCATENATED MODULE: ./build/github/runs.js

/**
 * Whether a workflow run that holds a lease is over (S4): `undefined` where GitHub does not say, which is no reason to take its
 * lease before it ends. Needs `actions: read`.
 */
async function isRunOver(api, repository, run, signal) {
    const path = `/repos/${repository}/actions/runs/${run.id}/attempts/${run.attempt}`;
    try {
        const { data } = await api.request('GET', path, undefined, { signal });
        return data.status === 'completed';
    }
    catch (error) {
        if (error instanceof failure/* GitHubError */.y_ && (error.code === 'FORBIDDEN' || error.kind === 'missing'))
            return undefined;
        throw error;
    }
}

;// CONCATENATED MODULE: ./build/github/leased-state.js

/** How a workflow run names itself in a lease. */
function workflowRun(id, attempt) {
    return `${id}/${attempt}`;
}
/**
 * The state branch, where the lease of a workflow run that GitHub knows to be over holds nobody up (S4): it need not be waited for
 * until its time is out.
 */
class LeasedState {
    #branch;
    #api;
    #repository;
    constructor(branch, api, repository) {
        this.#branch = branch;
        this.#api = api;
        this.#repository = repository;
    }
    async load(signal) {
        const loaded = await this.#branch.load(signal);
        const [, id, attempt] = /^(\d+)\/(\d+)$/.exec(loaded.lockfile.lease?.run ?? '') ?? [];
        if (id === undefined || attempt === undefined)
            return loaded;
        const over = await isRunOver(this.#api, this.#repository, { id: Number(id), attempt: Number(attempt) }, signal);
        if (over !== true)
            return loaded;
        const { lease: _over, ...lockfile } = loaded.lockfile;
        return { ...loaded, lockfile };
    }
    believesUs(signal) {
        return this.#branch.believesUs(signal);
    }
    save(next, token, what, signal) {
        return this.#branch.save(next, token, what, signal);
    }
    now() {
        return this.#branch.now();
    }
}


/***/ }),

/***/ 34291:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ buildProposal),
/* harmony export */   U: () => (/* binding */ PROPOSAL_SUBJECT)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62807);
/* harmony import */ var _blob_id_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(50685);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(220);
/* harmony import */ var _lane_view_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(34018);
/* harmony import */ var _refs_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(54914);





/** The one commit of a proposal. Workflows run for it: it is what will be merged. */
const PROPOSAL_SUBJECT = 'Update the lockfile of the secrets';
/**
 * Moves PROPOSAL to the base's tip + one commit (S11). The commit is made on a draft branch first: to reset the head of an open
 * pull request to its base would close it. Returns the new head. Throws `LOCKFILE_CONFLICT` when the branch was moved meanwhile.
 */
async function buildProposal(input, signal) {
    const { api, view, lane, base } = input;
    const branch = lane.proposalBranch(base);
    await resetDraft(input, signal);
    const head = await commitDraft(input, signal);
    const before = view.proposal?.oid ?? _refs_js__WEBPACK_IMPORTED_MODULE_4__/* .NO_OID */ .Hj;
    try {
        const changes = [
            { branch, before, after: head, force: true },
            { branch: lane.draftBranch, before: head, after: _refs_js__WEBPACK_IMPORTED_MODULE_4__/* .NO_OID */ .Hj },
        ];
        await (0,_refs_js__WEBPACK_IMPORTED_MODULE_4__/* .updateRefs */ .EA)(api, view.repositoryId, changes, signal);
        return head;
    }
    catch (error) {
        if (!(error instanceof _failure_js__WEBPACK_IMPORTED_MODULE_2__/* .GitHubError */ .y_))
            throw error;
        const now = await look(input, branch, signal);
        if (now === head)
            return head;
        await dropDraft(input, head, signal);
        if (now !== view.proposal?.oid) {
            throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SecretZeroError */ .j2('LOCKFILE_CONFLICT', `the branch ${branch} was moved by somebody else meanwhile`);
        }
        throw error;
    }
}
async function resetDraft(input, signal) {
    const { api, view, lane } = input;
    const fresh = { branch: lane.draftBranch, after: view.base.oid };
    try {
        await (0,_refs_js__WEBPACK_IMPORTED_MODULE_4__/* .updateRefs */ .EA)(api, view.repositoryId, [{ ...fresh, before: _refs_js__WEBPACK_IMPORTED_MODULE_4__/* .NO_OID */ .Hj }], signal);
    }
    catch (error) {
        if (!(error instanceof _failure_js__WEBPACK_IMPORTED_MODULE_2__/* .GitHubError */ .y_) || error.code === 'FORBIDDEN' || error.code === 'UNAUTHENTICATED')
            throw error;
        // Left by a run that was cut short.
        await (0,_refs_js__WEBPACK_IMPORTED_MODULE_4__/* .updateRefs */ .EA)(api, view.repositoryId, [{ ...fresh, force: true }], signal);
    }
}
async function commitDraft(input, signal) {
    const { api, repository, view, lane, lockfile, text } = input;
    const request = {
        repository,
        branch: lane.draftBranch,
        expectedHead: view.base.oid,
        subject: PROPOSAL_SUBJECT,
        path: lockfile,
        content: text,
    };
    try {
        return (await (0,_refs_js__WEBPACK_IMPORTED_MODULE_4__/* .commitFile */ .w0)(api, request, signal)).oid;
    }
    catch (error) {
        if (!(error instanceof _failure_js__WEBPACK_IMPORTED_MODULE_2__/* .GitHubError */ .y_))
            throw error;
        const { state: draft } = await (0,_lane_view_js__WEBPACK_IMPORTED_MODULE_3__/* .viewLane */ .oW)(api, { repository, base: input.base, lockfile, state: lane.draftBranch }, signal);
        const ours = draft?.parents.includes(view.base.oid) === true && draft.lockfile?.oid === (0,_blob_id_js__WEBPACK_IMPORTED_MODULE_1__/* .blobId */ .z)(text);
        if (draft !== undefined && ours)
            return draft.oid;
        if (draft !== undefined)
            await dropDraft(input, draft.oid, signal);
        throw error;
    }
}
/** Clearing up is no reason to fail. */
async function dropDraft(input, oid, signal) {
    try {
        await (0,_refs_js__WEBPACK_IMPORTED_MODULE_4__/* .updateRefs */ .EA)(input.api, input.view.repositoryId, [{ branch: input.lane.draftBranch, before: oid, after: _refs_js__WEBPACK_IMPORTED_MODULE_4__/* .NO_OID */ .Hj }], signal);
    }
    catch (error) {
        if (!(error instanceof _failure_js__WEBPACK_IMPORTED_MODULE_2__/* .GitHubError */ .y_))
            throw error;
    }
}
async function look(input, branch, signal) {
    const { api, repository, base, lockfile } = input;
    return (await (0,_lane_view_js__WEBPACK_IMPORTED_MODULE_3__/* .viewLane */ .oW)(api, { repository, base, lockfile, proposal: branch }, signal)).proposal?.oid;
}


/***/ }),

/***/ 54914:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EA: () => (/* binding */ updateRefs),
/* harmony export */   Hj: () => (/* binding */ NO_OID),
/* harmony export */   w0: () => (/* binding */ commitFile)
/* harmony export */ });
/* harmony import */ var _commits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72628);

/** Before: it must not exist. After: it is deleted. */
const NO_OID = '0'.repeat(40);
/** Moves branches, all or none of them. Throws GitHubError. */
async function updateRefs(api, repositoryId, changes, signal) {
    const refUpdates = changes.map((change) => ({
        name: `refs/heads/${change.branch}`,
        afterOid: change.after,
        ...(change.before === undefined ? {} : { beforeOid: change.before }),
        ...(change.force === undefined ? {} : { force: change.force }),
    }));
    const query = 'mutation UpdateRefs($input: UpdateRefsInput!) { updateRefs(input: $input) { clientMutationId } }';
    // What names no place that it must be at now is as good twice as once.
    const idempotent = changes.every(({ before }) => before === undefined);
    await api.graphql(query, { input: { repositoryId, refUpdates } }, { signal, idempotent });
}
/** One file in one commit, signed by GitHub whatever kind of token we have. Throws GitHubError. */
async function commitFile(api, request, signal) {
    const query = `mutation CreateCommit($input: CreateCommitOnBranchInput!) {
    createCommitOnBranch(input: $input) { commit { oid author { email user { databaseId login } } } }
  }`;
    const input = {
        branch: { repositoryNameWithOwner: request.repository, branchName: request.branch },
        expectedHeadOid: request.expectedHead,
        message: { headline: request.subject },
        fileChanges: {
            additions: [{ path: request.path, contents: Buffer.from(request.content, 'utf8').toString('base64') }],
        },
    };
    const data = await api.graphql(query, { input }, { signal });
    const payload = data['createCommitOnBranch'];
    const commit = payload?.commit;
    if (commit == null)
        throw new TypeError('GitHub made a commit and did not say which');
    const author = (0,_commits_js__WEBPACK_IMPORTED_MODULE_0__/* .authorOf */ .rM)(commit.author);
    return { oid: commit.oid, ...(author === undefined ? {} : { author }) };
}


/***/ }),

/***/ 93999:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ LOGIN),
/* harmony export */   o: () => (/* binding */ trustedAccounts)
/* harmony export */ });
/* harmony import */ var _source_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84937);
/* harmony import */ var _values_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(13916);


/** A login of GitHub, or an App's with the brackets that no person can have. */
const LOGIN = /^[A-Za-z0-9](?:[A-Za-z0-9-]{0,98}[A-Za-z0-9])?(?:\[bot\])?$/;
/**
 * The accounts that a manifest trusts with its lane's state (`metadata.trusted`), as they stand in its text: nothing is put in for
 * variables, since who is believed must be what was reviewed. A manifest that cannot be read trusts nobody.
 */
function trustedAccounts(file, text) {
    const metadata = (0,_values_js__WEBPACK_IMPORTED_MODULE_1__/* .asMap */ .$H)((0,_values_js__WEBPACK_IMPORTED_MODULE_1__/* .asMap */ .$H)(_source_js__WEBPACK_IMPORTED_MODULE_0__/* .YamlSource */ .rC.read(file, text).value)?.['metadata']);
    return (0,_values_js__WEBPACK_IMPORTED_MODULE_1__/* .asTexts */ .DW)(metadata?.['trusted']).filter((login) => LOGIN.test(login));
}


/***/ })

};
