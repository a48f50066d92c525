export const id = 654;
export const ids = [654];
export const modules = {

/***/ 40654:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   githubApi: () => (/* binding */ githubApi)
/* harmony export */ });
/* unused harmony export CALL_LIMIT_MS */
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(220);

/** The longest that one call may take: the lease's safety margin counts on it. */
const CALL_LIMIT_MS = 60_000;
const TRIES = 4;
/** A limit that asks for more than this ends the call: the run goes on next time. */
const LONGEST_WAIT_MS = 90_000;
const FIRST_PAUSE_MS = 1000;
/** The seam over an Octokit. Retries what is safe to retry, within a budget, and reduces every error. */
function githubApi(options) {
    return new OctokitApi(options);
}
class OctokitApi {
    #options;
    #requests = 0;
    #seen;
    constructor(options) {
        this.#options = options;
    }
    get requests() {
        return this.#requests;
    }
    serverTime() {
        if (this.#seen === undefined)
            return this.#options.now();
        return new Date(this.#seen.date + Math.max(0, this.#options.monotonic() - this.#seen.at));
    }
    async request(method, path, body, options) {
        const idempotent = options.idempotent ?? method !== 'POST';
        const write = method !== 'GET';
        return this.#insist(idempotent, write, options.signal, () => this.#once(method, path, body, options));
    }
    async graphql(query, variables, options) {
        const write = /^\s*mutation\b/.test(query);
        const what = /\b(?:query|mutation)\s+(\w+)/.exec(query)?.[1] ?? 'a query';
        return this.#insist(options.idempotent ?? !write, write, options.signal, async () => {
            const answer = await this.#once('POST', this.#options.graphqlUrl ?? '/graphql', { query, variables }, options);
            const result = answer.data;
            const errors = result?.errors ?? [];
            const [error] = options.missingIsNull === true && isWhole(result) ? errors.filter((each) => each.type !== 'NOT_FOUND') : errors;
            if (error !== undefined) {
                const [type, words] = [error.type, error.message].map((each) => (typeof each === 'string' ? each : undefined));
                throw (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .refusedGraphql */ .WY)(what, answer, type, words);
            }
            if (!result?.data)
                throw (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .refusedGraphql */ .WY)(what, answer, undefined);
            return result.data;
        });
    }
    /** A limit means that nothing was done, so everything may be tried again; after a lost answer only what is idempotent. */
    async #insist(idempotent, write, signal, call) {
        for (let attempt = 1;; attempt += 1) {
            signal.throwIfAborted();
            await this.#options.pace?.(write ? 'write' : 'read', signal);
            try {
                return await call();
            }
            catch (error) {
                const pause = error instanceof _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .GitHubError */ .y_ ? pauseAfter(error, idempotent, attempt) : undefined;
                if (pause === undefined || attempt >= TRIES)
                    throw error;
                await this.#options.sleep(pause, signal);
            }
        }
    }
    async #once(method, path, body, options) {
        const what = `${method} ${path.split('?')[0]}`;
        this.#requests += 1;
        const limit = AbortSignal.timeout(this.#options.callLimit ?? CALL_LIMIT_MS);
        try {
            const response = await this.#options.octokit.request(`${method} ${literal(path)}`, {
                ...(body === undefined ? {} : { data: body }),
                headers: { accept: options.raw === true ? 'application/vnd.github.raw+json' : 'application/vnd.github+json' },
                request: { signal: AbortSignal.any([options.signal, limit]) },
            });
            this.#readClock(response);
            return { status: response.status, headers: response.headers, data: decoded(response.data) };
        }
        catch (error) {
            // Our own stop is no failure of GitHub's.
            options.signal.throwIfAborted();
            const response = error?.response;
            if (response === undefined)
                throw (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .lostAnswer */ .dw)(what);
            this.#readClock(response);
            throw (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .refusedResponse */ .KA)(what, response, this.serverTime());
        }
    }
    #readClock(response) {
        const date = Date.parse(String(response.headers['date'] ?? ''));
        if (Number.isFinite(date))
            this.#seen = { date, at: this.#options.monotonic() };
    }
}
function isWhole(result) {
    return result?.data != null && Object.values(result.data).every((root) => root !== null);
}
function pauseAfter(error, idempotent, attempt) {
    if (error.kind === 'limited') {
        const wait = error.retryAfter ?? 0;
        return wait <= LONGEST_WAIT_MS ? wait : undefined;
    }
    return error.lost && idempotent ? FIRST_PAUSE_MS * 2 ** (attempt - 1) : undefined;
}
/** Octokit reads `{name}` in a path as a place to fill in; ours are finished. */
function literal(path) {
    return path.replaceAll('{', '%7B').replaceAll('}', '%7D');
}
function decoded(data) {
    return data instanceof ArrayBuffer ? new TextDecoder().decode(data) : data;
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


/***/ })

};
