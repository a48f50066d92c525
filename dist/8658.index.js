export const id = 8658;
export const ids = [8658];
export const modules = {

/***/ 220:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KA: () => (/* binding */ refusedResponse),
/* harmony export */   WY: () => (/* binding */ refusedGraphql),
/* harmony export */   dw: () => (/* binding */ lostAnswer),
/* harmony export */   y_: () => (/* binding */ GitHubError)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2807);

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

/***/ 8658:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  LeasedState: () => (/* binding */ LeasedState),
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


/***/ })

};
