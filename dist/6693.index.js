export const id = 6693;
export const ids = [6693,1911];
export const modules = {

/***/ 34290:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ earliest),
/* harmony export */   X: () => (/* binding */ leastTime)
/* harmony export */ });
/**
 * How long a number of requests takes at least where these limits are kept and nothing else takes time, in milliseconds: from the
 * first request to the last. What others use up of the same quota is not known and not counted.
 */
function leastTime(count, windows) {
    if (windows.length === 0)
        return 0;
    const times = [];
    for (let nth = 0; nth < count; nth += 1)
        times.push(earliest(times, nth, 0, windows));
    return times.at(-1) ?? 0;
}
/** The earliest moment from `now` on at which the nth request (from 0) keeps every limit, given when those before it were sent. */
function earliest(times, nth, now, windows) {
    let at = Math.max(now, times[nth - 1] ?? now);
    for (const { most, per } of windows) {
        const first = times[nth - most];
        if (first !== undefined)
            at = Math.max(at, first + per);
    }
    return at;
}


/***/ }),

/***/ 81911:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ghToken: () => (/* binding */ ghToken)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var _core_secret_value_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44200);


const LIMIT_MS = 2_000;
/** Tokens by host and by what gh is found with: the state and the secrets of a run ask for the same one. */
const known = new Map();
/**
 * The token that GitHub's own command line has for a host; `undefined` where it is not installed or not logged in. It is asked once for
 * each host, unless it had none. Never throws.
 */
function ghToken(host, signal) {
    const env = environment();
    const key = JSON.stringify([host, env]);
    const asked = known.get(key) ?? askGh(host, env, signal);
    known.set(key, asked);
    return asked.then((token) => {
        if (token === undefined)
            known.delete(key);
        return token;
    });
}
function askGh(host, env, signal) {
    return new Promise((resolve) => {
        (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.execFile)('gh', ['auth', 'token', '--hostname', host], { signal, timeout: LIMIT_MS, windowsHide: true, env }, (error, stdout) => {
            const token = stdout.trim();
            resolve(error === null && token !== '' ? new _core_secret_value_js__WEBPACK_IMPORTED_MODULE_1__/* .SecretValue */ .i(token) : undefined);
        });
    });
}
/** What gh needs to find itself, its settings and the keyring. */
function environment() {
    const names = [
        'PATH',
        'HOME',
        'XDG_CONFIG_HOME',
        'XDG_RUNTIME_DIR',
        'DBUS_SESSION_BUS_ADDRESS',
        'GH_CONFIG_DIR',
        'USERPROFILE',
        'APPDATA',
        'LOCALAPPDATA',
        'SystemRoot',
    ];
    return Object.fromEntries(names.flatMap((name) => (process.env[name] === undefined ? [] : [[name, process.env[name]]])));
}


/***/ }),

/***/ 96693:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  provider: () => (/* binding */ provider)
});

// EXTERNAL MODULE: ./build/core/errors.js
var errors = __webpack_require__(62807);
// EXTERNAL MODULE: ./build/providers/github/catalog.js + 4 modules
var catalog = __webpack_require__(55818);
// EXTERNAL MODULE: ./build/providers/seam/network.js
var network = __webpack_require__(4982);
;// CONCATENATED MODULE: ./build/providers/github/failure.js


/** A refusal of GitHub, reduced to what may be shown. A 404 is never absence here: GitHub hides with it what may not be seen. */
function refusal(answer, purpose) {
    const { status, headers } = answer;
    const requestId = headers.get('x-github-request-id');
    const detail = (hint) => ({
        status,
        ...(hint === undefined ? {} : { hint }),
        ...(requestId === null ? {} : { requestId }),
    });
    if (status === 401) {
        return new errors/* ProviderError */.mZ('UNAUTHENTICATED', 'GitHub does not accept the token', detail('it has expired, was revoked, or is of another host'));
    }
    if (isThrottle(answer)) {
        const retryAfter = waitOf(answer, new Date(headers.get('date') ?? Number.NaN));
        return new errors/* ProviderError */.mZ('THROTTLED', `GitHub allows no more requests for now (${purpose.what})`, {
            ...detail('run again later; other tools that use the same token count too'),
            ...(retryAfter === undefined ? {} : { retryAfter }),
        });
    }
    if (status === 403) {
        return new errors/* ProviderError */.mZ('FORBIDDEN', `GitHub does not allow access to ${purpose.what}`, detail(rightsHint(answer, purpose)));
    }
    if (status === 404) {
        return new errors/* ProviderError */.mZ('FORBIDDEN', `${purpose.what}: not found, or not visible to this token`, detail(`look at the name; if it is right, the token needs ${purpose.right} there`));
    }
    if (status === 409)
        return new errors/* ProviderError */.mZ('CONFLICT', `${purpose.what} were being changed at the same time`, detail('run again'));
    if (status >= 500)
        return new errors/* ProviderError */.mZ('UNAVAILABLE', `GitHub failed with status ${status} (${purpose.what})`, detail('run again later'));
    const said = answer.message === '' ? '' : `: ${answer.message}`;
    return new errors/* ProviderError */.mZ('REJECTED', `GitHub refused with status ${status} (${purpose.what})${said}`, detail());
}
/** GitHub would refuse it for this long, so it was not sent. */
function usedUp(purpose, wait) {
    const minutes = Math.ceil(wait / 60_000);
    return new errors/* ProviderError */.mZ('THROTTLED', `GitHub allows no more requests for now (${purpose.what})`, {
        retryAfter: wait,
        hint: `it does again in ${minutes} minutes`,
    });
}
/** No answer came. Only a code of the system is kept: errors of HTTP clients quote requests. */
function unreachable(error, purpose) {
    const code = (0,network/* networkCode */.e8)(error);
    const reason = code === undefined ? '' : ` (${code})`;
    return new errors/* ProviderError */.mZ('UNAVAILABLE', `no answer from GitHub about ${purpose.what}${reason}`, {
        hint: (0,network/* distrusted */.kw)(error)
            ? 'the certificate is not trusted here: name the file with the authority in NODE_EXTRA_CA_CERTS, if it is a private one'
            : 'look at the network, at HTTPS_PROXY and NO_PROXY, and at the status page of GitHub, then run again',
    });
}
/** A primary or secondary rate limit, which GitHub tells by 429 and by 403. */
function isThrottle({ status, headers, message }) {
    if (status === 429)
        return true;
    if (status !== 403)
        return false;
    return (headers.get('retry-after') !== null ||
        headers.get('x-ratelimit-remaining') === '0' ||
        /rate limit|abuse detection/i.test(message));
}
/** How many milliseconds GitHub asks to wait, if it says so. `now` is by its own clock. */
function waitOf({ headers }, now) {
    const seconds = Number(headers.get('retry-after') ?? Number.NaN);
    if (Number.isFinite(seconds) && seconds >= 0)
        return seconds * 1000;
    const reset = Number(headers.get('x-ratelimit-reset') ?? Number.NaN);
    if (headers.get('x-ratelimit-remaining') !== '0' || !Number.isFinite(reset))
        return undefined;
    const wait = reset * 1000 - now.getTime();
    return Number.isFinite(wait) ? Math.max(wait, 0) + 1000 : undefined;
}
function rightsHint({ headers, message }, purpose) {
    if (headers.get('x-github-sso') !== null)
        return "authorise the token for the organisation's single sign-on";
    const accepted = headers.get('x-accepted-github-permissions');
    const named = accepted !== null && /^[a-z_]+=(?:read|write|admin)(?:[;,] ?[a-z_]+=(?:read|write|admin))*$/.test(accepted);
    const asked = named ? ` (for this request it names ${accepted.replaceAll('=', ': ')})` : '';
    const needs = `the token needs ${purpose.right}${asked}`;
    // GitHub calls every app an integration, and the workflow's own GITHUB_TOKEN is an app's token that is never given this right.
    return /by integration/i.test(message)
        ? `${needs}; the workflow's own GITHUB_TOKEN cannot have it: give the action's input secrets-token the token of a GitHub App, or a fine-grained personal access token`
        : needs;
}

// EXTERNAL MODULE: ./build/providers/seam/credential-host.js
var credential_host = __webpack_require__(24098);
// EXTERNAL MODULE: ./build/providers/github/ambient.js
var ambient = __webpack_require__(18861);
// EXTERNAL MODULE: ./build/providers/github/names.js
var names = __webpack_require__(39565);
;// CONCATENATED MODULE: ./build/providers/github/login.js




const API = 'the GitHub API (GitHub Enterprise Server: with /api/v3)';
/**
 * Which API is meant, and the token for it. The declaration wins over the face's own login, and that over the environment's. What the
 * environment holds is for the host that the environment names, and goes to no other. Throws ProviderError for a host that no
 * credential may go to.
 */
function loginOf(context) {
    const environmentUrl = context.ambient('GITHUB_API_URL')?.reveal();
    const usual = (0,credential_host/* usableUrl */.s)(environmentUrl === undefined || environmentUrl === '' ? names/* DEFAULT_API */.VU : environmentUrl, API);
    const declared = context.credential('api_url')?.reveal() ?? login_text(context.declaration.config['api_url']);
    const api = declared === undefined || declared === '' ? usual : (0,credential_host/* usableUrl */.s)(declared, API);
    const isUsual = api.host === usual.host;
    const own = isUsual || api.host === new URL(names/* DEFAULT_API */.VU).host;
    (0,credential_host/* credentialUrl */.Z)(api.href, { what: API, key: 'api_url', own: () => own, allowHosts: context.allowHosts });
    const token = context.credential('token') ?? context.login?.(api.host) ?? (isUsual ? (0,ambient/* ambientToken */.i)(context.ambient) : undefined);
    return { apiUrl: api.href.replace(/\/+$/, ''), token: token === undefined || token.length === 0 ? undefined : token };
}
/** What to do where there is no token. */
function noToken(apiUrl) {
    return new errors/* ProviderError */.mZ('UNAUTHENTICATED', `no token for ${new URL(apiUrl).host}`, {
        hint: 'set GH_TOKEN, log in with `gh auth login`, or set auth.config.token of the provider; in the action, the input secrets-token',
    });
}
function login_text(value) {
    return typeof value === 'string' ? value : undefined;
}

// EXTERNAL MODULE: ./build/core/quota.js
var quota = __webpack_require__(34290);
// EXTERNAL MODULE: ./build/providers/github/quota.js
var github_quota = __webpack_require__(91025);
;// CONCATENATED MODULE: ./build/providers/github/pacer.js


/** Requests do not take equally long to arrive, so windows are held a little longer than GitHub's. */
const MARGIN_MS = 1000;
const WRITE_WINDOWS = github_quota/* WRITE_QUOTA */.Xk.map(({ most, per }) => ({ most, per: per + MARGIN_MS }));
const MOST_WRITES = Math.max(...github_quota/* WRITE_QUOTA */.Xk.map(({ most }) => most));
/**
 * Holds requests back so that GitHub's limits are kept rather than met: writes by the minute and by the hour, points by the minute,
 * and the number of requests that GitHub itself says are left. A place in the row is taken before it is waited for, so that requests
 * that are sent side by side do not all get the same one.
 */
class Pacer {
    #context;
    /** Of writes, oldest first; no more than the widest limit counts. */
    #writes = [];
    /** Of the last minute, oldest first. */
    #sent = [];
    #hour;
    constructor(context) {
        this.#context = context;
    }
    /** Milliseconds until one more request may be sent. */
    wait(write) {
        const now = this.#now();
        return this.#slot(write, now) - now;
    }
    /** Waits until one more request may be sent, and counts it. */
    async pass(write, signal) {
        const now = this.#now();
        const at = this.#slot(write, now);
        this.#sent.push({ at, points: pointsOf(write) });
        if (write)
            this.#writes.push(at);
        if (this.#writes.length > 2 * MOST_WRITES)
            this.#writes = this.#writes.slice(-MOST_WRITES);
        if (this.#hour !== undefined)
            this.#hour.left -= 1;
        if (at > now)
            await this.#context.sleep(at - now, signal);
    }
    /** Takes note of what an answer says is left of the hour's requests; `date` is GitHub's own clock then. */
    heed(headers, date) {
        const resource = headers.get('x-ratelimit-resource') ?? 'core';
        const left = Number(headers.get('x-ratelimit-remaining') ?? Number.NaN);
        const reset = Number(headers.get('x-ratelimit-reset') ?? Number.NaN);
        if (resource !== 'core' || date === undefined || !Number.isFinite(left) || !Number.isFinite(reset))
            return;
        const known = this.#hour;
        // Answers overtake one another: within one hour the lowest number is the newest.
        if (known !== undefined && known.reset === reset)
            known.left = Math.min(known.left, left);
        else
            this.#hour = { reset, left, until: this.#now() + reset * 1000 - date.getTime() + MARGIN_MS };
    }
    #slot(write, now) {
        let at = write ? (0,quota/* earliest */.Q)(this.#writes, this.#writes.length, now, WRITE_WINDOWS) : now;
        at = Math.max(at, this.#sent.at(-1)?.at ?? now, this.#afterPoints(write, now));
        const hour = this.#hour;
        return hour !== undefined && hour.left <= 0 && at < hour.until ? hour.until : at;
    }
    /** When enough of the last minute's points have passed. */
    #afterPoints(write, now) {
        const per = github_quota/* POINTS */.iN.per + MARGIN_MS;
        const from = this.#sent.findIndex(({ at }) => at + per > now);
        this.#sent = from < 0 ? [] : this.#sent.slice(from);
        let used = pointsOf(write);
        for (let nth = this.#sent.length - 1; nth >= 0; nth -= 1) {
            const { at, points } = this.#sent[nth];
            used += points;
            if (used > github_quota/* POINTS */.iN.most)
                return at + per;
        }
        return now;
    }
    #now() {
        return this.#context.now().getTime();
    }
}
function pointsOf(write) {
    return write ? github_quota/* POINTS_A_WRITE */.Q8 : 1;
}

;// CONCATENATED MODULE: ./build/providers/github/client.js




/** How long one call may wait between its tries, in all. */
const RETRY_BUDGET_MS = 150_000;
/** How long a write may wait for its place; a longer wait is for the run, which has a lease to keep. */
const WRITE_PATIENCE_MS = 65_000;
/** GitHub asks for a minute where it names no time. */
const THROTTLE_WAIT_MS = 60_000;
const FAILURE_WAITS_MS = [1000, 2000, 4000, 8000];
const MAX_REDIRECTS = 3;
/**
 * Requests to one GitHub API with one token: paced, counted, tried again where that is safe, and reduced to what may be shown. The
 * token goes to this API's host and to no other.
 */
class GitHubClient {
    apiUrl;
    #token;
    #context;
    #pacer;
    #requests = 0;
    #lastDate;
    /** After patience ran out: until then, nothing is waited for again. */
    #impatientUntil = 0;
    constructor(login, context) {
        this.apiUrl = login.apiUrl;
        this.#token = login.token;
        this.#context = context;
        this.#pacer = new Pacer(context);
    }
    get requests() {
        return this.#requests;
    }
    /** This machine's clock, in milliseconds. */
    now() {
        return this.#context.now().getTime();
    }
    /** GitHub's clock at its last answer. */
    get lastDate() {
        return this.#lastDate;
    }
    /**
     * Sends a request to a path of the API; a status listed in `expected` is an answer, every other one a refusal. Limits and failures
     * of the server are waited out within the budget. A read whose answer is lost is sent again; a write is not, since by then someone
     * else may have written: it is `lost`. An aborted signal stops before the next try and throws its reason, but what was sent is
     * waited for.
     */
    async send(method, path, purpose, options) {
        if (this.#token === undefined)
            return { kind: 'refused', error: noToken(this.apiUrl) };
        const { signal, expected } = options;
        const write = method !== 'GET';
        let waited = 0;
        let uncertain;
        for (let failures = 0;; failures += 1) {
            try {
                signal.throwIfAborted();
                const wait = this.#pacer.wait(write);
                if (wait > (write ? WRITE_PATIENCE_MS : RETRY_BUDGET_MS)) {
                    return { kind: uncertain === undefined ? 'refused' : 'lost', error: usedUp(purpose, wait) };
                }
                await this.#pacer.pass(write, signal);
                signal.throwIfAborted();
            }
            catch (reason) {
                // Stopped between two tries: what may have been carried out is not forgotten over that.
                if (uncertain !== undefined)
                    return { kind: 'lost', error: uncertain };
                throw reason;
            }
            const result = await this.#once(method, path, options.body, expected, this.#token);
            if (result.kind === 'answer') {
                this.#impatientUntil = 0;
                return { kind: 'answer', answer: result.answer };
            }
            const verdict = this.#judge(result, purpose, write, failures);
            if (write && verdict.uncertain)
                uncertain = verdict.error;
            const { again, wait } = verdict;
            const patient = this.#context.now().getTime() >= this.#impatientUntil;
            if (again && patient && wait !== undefined && waited + wait <= RETRY_BUDGET_MS) {
                waited += wait;
                // An abort ends the wait, and is seen before the next try.
                await this.#context.sleep(wait, signal).catch(() => undefined);
                continue;
            }
            if (again)
                this.#impatientUntil = this.#context.now().getTime() + THROTTLE_WAIT_MS;
            return { kind: uncertain === undefined ? 'refused' : 'lost', error: verdict.error };
        }
    }
    #judge({ bad, thrown }, purpose, write, failures) {
        if (bad === undefined) {
            const unsent = (0,network/* neverSent */.vQ)(thrown);
            return {
                error: unreachable(thrown, purpose),
                again: (!write || unsent) && !(0,network/* distrusted */.kw)(thrown),
                uncertain: !unsent,
                wait: FAILURE_WAITS_MS[failures],
            };
        }
        const error = refusal(bad, purpose);
        if (isThrottle(bad)) {
            const wait = waitOf(bad, this.#lastDate ?? this.#context.now()) ?? THROTTLE_WAIT_MS;
            return { error, again: true, uncertain: false, wait };
        }
        const failed = bad.status >= 500;
        return { error, again: failed, uncertain: failed, wait: FAILURE_WAITS_MS[failures] };
    }
    async #once(method, path, body, expected, token) {
        const origin = new URL(this.apiUrl).origin;
        let url = `${this.apiUrl}${path}`;
        for (let redirects = 0;; redirects += 1) {
            let response;
            this.#requests += 1;
            try {
                response = await this.#context.fetch(url, {
                    method,
                    // A redirect is followed by hand, so that the token never leaves its host.
                    redirect: 'manual',
                    headers: {
                        accept: 'application/vnd.github+json',
                        authorization: `Bearer ${token.reveal()}`,
                        'user-agent': 'secretzero',
                        'x-github-api-version': '2022-11-28',
                        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
                    },
                    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
                });
            }
            catch (thrown) {
                return { kind: 'network', thrown };
            }
            this.#heed(response);
            const next = target(response, method, url, origin);
            if (next !== undefined && redirects < MAX_REDIRECTS) {
                await response.text().catch(() => undefined);
                url = next;
                continue;
            }
            return answered(response, expected);
        }
    }
    #heed(response) {
        const date = dateOf(response);
        if (date !== undefined)
            this.#lastDate = date;
        this.#pacer.heed(response.headers, date);
    }
}
async function answered(response, expected) {
    const { status, headers } = response;
    let text = '';
    try {
        text = await response.text();
    }
    catch (thrown) {
        // The status of a write says all; a list that broke off is no list.
        if (!expected.includes(status) || status === 200)
            return { kind: 'network', thrown };
    }
    const data = parsed(text);
    if (expected.includes(status)) {
        if (data === undefined && status === 200)
            return { kind: 'network', thrown: undefined };
        return { kind: 'answer', answer: { status, headers, data, date: dateOf(response) } };
    }
    const message = data?.message;
    return { kind: 'bad', bad: { status, headers, message: typeof message === 'string' ? oneLine(message) : '' } };
}
/** Where a redirect leads, if it may be followed: to the same host, and for a write only where the method is kept. */
function target(response, method, from, origin) {
    const location = response.headers.get('location');
    if (location === null || !URL.canParse(location, from))
        return undefined;
    const keeps = response.status === 307 || response.status === 308;
    if (!keeps && !(method === 'GET' && (response.status === 301 || response.status === 302)))
        return undefined;
    const url = new URL(location, from);
    return url.origin === origin ? url.href : undefined;
}
function dateOf(response) {
    const date = new Date(response.headers.get('date') ?? Number.NaN);
    return Number.isNaN(date.getTime()) ? undefined : date;
}
function parsed(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}
function oneLine(message) {
    return message.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\s]+/gu, ' ').slice(0, 200);
}

// EXTERNAL MODULE: ./build/core/secret-value.js
var secret_value = __webpack_require__(44200);
// EXTERNAL MODULE: ./build/providers/github/capabilities.js
var capabilities = __webpack_require__(8823);
;// CONCATENATED MODULE: ./build/providers/github/groups.js

/** Containers that are listed at the same time. */
const LISTS_AT_ONCE = 6;
/** Items by the container that their addresses are in. */
function byContainer(items, address) {
    const groups = new Map();
    for (const item of items) {
        const { container } = address(item);
        const group = groups.get(container);
        if (group === undefined)
            groups.set(container, [item]);
        else
            group.push(item);
    }
    return groups;
}
/** One list for each container, a few at a time; a list that fails is given out as its error. */
async function* listGroups(addresses, list, signal) {
    const groups = [...byContainer(addresses, (address) => address).values()];
    for (let at = 0; at < groups.length; at += LISTS_AT_ONCE) {
        signal.throwIfAborted();
        const some = groups.slice(at, at + LISTS_AT_ONCE);
        const listed = await Promise.all(some.map(async (group) => [group, await caught(() => list(group[0], group))]));
        yield* listed;
    }
}
/** What a task gives, or the ProviderError that it ended with; with a signal, also what its abort came to. */
async function caught(task, signal) {
    try {
        return await task();
    }
    catch (error) {
        if (error instanceof errors/* ProviderError */.mZ)
            return error;
        if (signal?.aborted === true)
            return new errors/* ProviderError */.mZ('UNAVAILABLE', 'the run was stopped before the write');
        throw error;
    }
}

;// CONCATENATED MODULE: ./build/providers/github/limits.js

const TEXT_FORM = {
    problem: 'the value is no text, or has a NUL character',
    hint: 'encode it, in base64 for example',
};
/** Why a value is outside what GitHub takes there, told before anything is sent. */
function outOfBounds(name, value, { minValueBytes, maxValueBytes, alphabet }, form = TEXT_FORM) {
    const { byteLength } = value;
    if (byteLength < minValueBytes)
        return new errors/* ProviderError */.mZ('REJECTED', `${name}: GitHub stores nothing empty`);
    if (byteLength > maxValueBytes) {
        return new errors/* ProviderError */.mZ('REJECTED', `${name}: the value has ${byteLength} bytes, and GitHub takes ${maxValueBytes}`, {
            hint: 'keep the large part encrypted in the repository, and its key as the secret',
        });
    }
    if (alphabet !== undefined && !value.matches(alphabet)) {
        return new errors/* ProviderError */.mZ('REJECTED', `${name}: ${form.problem}`, { hint: form.hint });
    }
    return undefined;
}

// EXTERNAL MODULE: ./build/providers/github/pages.js
var pages = __webpack_require__(80845);
// EXTERNAL MODULE: ./build/providers/github/place.js
var github_place = __webpack_require__(58098);
;// CONCATENATED MODULE: ./build/providers/github/deploy-key-store.js








/**
 * Deploy keys of repositories: the public half of a key pair under a title. GitHub changes no key: a new one is added, and the one
 * that was seen before is removed by its id, so that nothing which somebody else has added is ever lost.
 */
class DeployKeyStore {
    capabilities = capabilities/* DEPLOY_KEY_CAPABILITIES */.b9;
    #client;
    #warn;
    #twins = new Set();
    constructor(client, context) {
        this.#client = client;
        this.#warn = context.warn;
    }
    async *observe(addresses, { signal, examine }) {
        for await (const [group, keys] of listGroups(addresses, (first) => this.#list(first, signal), signal)) {
            for (const address of group) {
                if (keys instanceof errors/* ProviderError */.mZ) {
                    yield [address, { kind: 'unreadable', error: keys }];
                    continue;
                }
                const key = this.#titled(address, keys);
                yield [address, key === undefined ? { kind: 'absent' } : seen(address, key, examine)];
            }
        }
    }
    async read(addresses, { signal }) {
        const values = new Map();
        for await (const [group, keys] of listGroups(addresses, (first) => this.#list(first, signal), signal)) {
            if (keys instanceof errors/* ProviderError */.mZ)
                throw keys;
            for (const address of group) {
                const key = this.#titled(address, keys);
                if (key !== undefined)
                    values.set(address, key.key);
            }
        }
        return values;
    }
    async *write(batch, { signal }) {
        for (const requests of byContainer(batch, ({ address }) => address).values()) {
            let keys;
            for (const request of requests) {
                const result = await caught(async () => {
                    check(request);
                    keys ??= await this.#list(request.address, signal);
                    return this.#put(request, keys, signal);
                }, signal);
                yield [request.address, result instanceof errors/* ProviderError */.mZ ? { outcome: 'refused', error: result } : result];
            }
        }
    }
    async delete(address, expected, { signal }) {
        signal.throwIfAborted();
        const key = this.#titled(address, await this.#list(address, signal));
        if (key === undefined)
            return;
        if (expected !== undefined && expected !== String(key.id))
            throw conflict(address);
        await this.#remove(address, key, signal);
    }
    async preflight(addresses, { signal }) {
        const troubles = new Map();
        for await (const [group, keys] of listGroups(addresses, (first) => this.#list(first, signal), signal)) {
            for (const address of group) {
                const error = keys instanceof errors/* ProviderError */.mZ ? keys : titleTrouble(address);
                if (error !== undefined)
                    troubles.set(address, error);
            }
        }
        return troubles;
    }
    async [Symbol.asyncDispose]() { }
    async #put({ address, value, expected }, keys, signal) {
        const readOnly = (0,github_place/* settingsOf */.f5)(address).readOnly ?? true;
        const old = this.#titled(address, keys);
        if (expected !== undefined) {
            const as = expected.kind === 'absent' ? undefined : expected.version;
            if (as !== (old === undefined ? undefined : String(old.id)))
                throw conflict(address);
        }
        const same = old?.key.equals(value) === true;
        if (same && old.readOnly === readOnly)
            return written(old);
        // GitHub takes no key twice, so one that only changes what it may do has to go first.
        if (same)
            await this.#remove(address, old, signal);
        // What was taken away for it is put back whatever happens: from here on nothing is stopped.
        const reply = await this.#add(address, value, readOnly, same ? new AbortController().signal : signal);
        if (reply.kind === 'refused') {
            if (same)
                throw await this.#backAgain(address, old, reply.error);
            if (reply.error.status !== 422)
                throw reply.error;
            throw new errors/* ProviderError */.mZ('REJECTED', reply.error.message, {
                status: 422,
                hint: 'GitHub takes a public key in one place only: it may be in use as another deploy key or by a person',
            });
        }
        const added = reply.kind === 'answer' ? keyOf(reply.answer.data) : await this.#landed(address, value, signal);
        if (added === undefined) {
            const error = reply.kind === 'lost'
                ? reply.error
                : new errors/* ProviderError */.mZ('UNAVAILABLE', 'GitHub did not tell the new deploy key');
            return { outcome: 'unknown', error };
        }
        const left = old !== undefined && !same ? await this.#retire(address, old, added) : undefined;
        return left === undefined ? written(added) : { ...written(added), left };
    }
    #add(address, key, readOnly, signal) {
        const body = { title: address.key ?? '', key: key.reveal(), read_only: readOnly };
        return this.#client.send('POST', pathOf(address), purposeOf(address), { signal, expected: [201], body });
    }
    /**
     * Adds a key again as it was, which was removed to be added in another way and was refused so: whoever uses it must not be locked out.
     * Answers the refusal, with what has become of the key.
     */
    async #backAgain(address, old, refusal) {
        const reply = await this.#add(address, old.key, old.readOnly, new AbortController().signal);
        const push = old.readOnly ? 'may not push' : 'may push';
        const name = `the deploy key ${address.key}`;
        const back = reply.kind === 'answer';
        return new errors/* ProviderError */.mZ(back ? refusal.code : reply.error.code, back
            ? `${name} stays one that ${push}: GitHub does not take it otherwise`
            : `${name} was removed to be changed, and GitHub has not taken it back`, {
            ...(refusal.status === undefined ? {} : { status: refusal.status }),
            hint: back
                ? `look at what the organization allows of deploy keys${refusal.hint === undefined ? '' : `; ${refusal.hint}`}`
                : 'run again: it is added anew',
        });
    }
    /** Whether a key whose answer was lost is there now: then the old one can still be removed. */
    async #landed(address, value, signal) {
        const keys = await caught(() => this.#list(address, signal), signal);
        if (keys instanceof errors/* ProviderError */.mZ)
            return undefined;
        return keys.find((each) => each.title === address.key && each.key.equals(value));
    }
    /** The new key is there already, so this is carried through. The reason where the old one is still there and lets in. */
    async #retire(address, old, added) {
        const error = await caught(() => this.#remove(address, old, new AbortController().signal));
        if (error === undefined)
            return undefined;
        return new errors/* ProviderError */.mZ(error.code, `the deploy key ${address.key} of ${purposeOf(address).what} is ${added.id} now, and the old one, ${old.id}, could not be removed`, {
            ...(error.status === undefined ? {} : { status: error.status }),
            hint: `remove ${old.id} by hand: it still lets in${error.hint === undefined ? '' : ` (${error.hint})`}`,
        });
    }
    async #remove(address, { id }, signal) {
        const expected = [204, 404];
        (0,pages/* answerOf */.ut)(await this.#client.send('DELETE', `${pathOf(address)}/${id}`, purposeOf(address), { signal, expected }));
    }
    async #list(address, signal) {
        const purpose = purposeOf(address);
        const request = { path: pathOf(address), page: 100, purpose, keyOf: (item) => String(idOf(item)) };
        const items = await (0,pages/* listAll */._w)(this.#client, request, signal);
        if (items === 'missing') {
            throw new errors/* ProviderError */.mZ('FORBIDDEN', `${purpose.what}: not found, or not visible to this token`, {
                status: 404,
                hint: `look at the name; if it is right, the token needs ${purpose.right} there`,
            });
        }
        return items.flatMap((item) => keyOf(item) ?? []);
    }
    /** The newest key of the title: an older one beside it was left by a run that was stopped, or added by a person. */
    #titled(address, keys) {
        const own = keys.filter(({ title }) => title === address.key).sort((a, b) => b.id - a.id);
        const [newest, ...older] = own;
        const place = `${address.container}#${address.key}`;
        if (older.length > 0 && !this.#twins.has(place)) {
            this.#twins.add(place);
            this.#warn(`${purposeOf(address).what} have ${own.length} keys with the title ${address.key}, and all of them let in: remove ${older.map(({ id }) => id).join(', ')} if nobody needs them`);
        }
        return newest;
    }
}
function check({ address, value }) {
    const name = address.key ?? '';
    const error = outOfBounds(name, value, capabilities/* DEPLOY_KEY_CAPABILITIES */.b9, FORM) ?? titleTrouble(address);
    if (error !== undefined)
        throw error;
}
const FORM = {
    problem: 'the value is not the public half of a key pair as OpenSSH writes it, without a comment',
    hint: 'such as "ssh-ed25519 AAAA\u2026"; GitHub does not keep the comment behind it',
};
function titleTrouble({ key = '' }) {
    const problem = (0,names/* titleProblem */.Q9)(key);
    return problem === undefined ? undefined : new errors/* ProviderError */.mZ('REJECTED', `${key}: ${problem}`);
}
function conflict({ key = '' }) {
    return new errors/* ProviderError */.mZ('CONFLICT', `${key}: the deploy key is not the one that was seen before`, {
        hint: 'run again',
    });
}
function pathOf(address) {
    const { owner, repo } = (0,github_place/* placeOf */.$t)(address);
    return `/repos/${owner}/${repo}/keys`;
}
function purposeOf(address) {
    const { owner, repo } = (0,github_place/* placeOf */.$t)(address);
    return { what: `the deploy keys of ${owner}/${repo}`, right: 'administration: write' };
}
function seen(address, key, examine) {
    return {
        kind: 'present',
        version: String(key.id),
        ...(key.createdAt === undefined ? {} : { createdAt: key.createdAt }),
        ...(examine === undefined ? {} : { content: examine(address, key.key) }),
    };
}
function written(key) {
    const { id, createdAt } = key;
    return { outcome: 'written', version: String(id), ...(createdAt === undefined ? {} : { createdAt }) };
}
function idOf(item) {
    const { id } = (item ?? {});
    return typeof id === 'number' ? id : undefined;
}
function keyOf(item) {
    const id = idOf(item);
    const key = (0,pages/* textOf */.b6)(item, 'key');
    if (id === undefined || key === '')
        return undefined;
    const { read_only: readOnly } = item;
    return {
        id,
        title: (0,pages/* textOf */.b6)(item, 'title'),
        key: new secret_value/* SecretValue */.i(key),
        readOnly: readOnly === true,
        createdAt: (0,pages/* dateOf */.Q$)((0,pages/* textOf */.b6)(item, 'created_at')),
    };
}

// EXTERNAL MODULE: ./build/platform/gh.js
var gh = __webpack_require__(81911);
;// CONCATENATED MODULE: ./build/providers/github/gh-login.js


/** The variable that names the OAuth or GitHub App which people log in through; it is public. */
const CLIENT_ID = 'SECRETZERO_GITHUB_CLIENT_ID';
/**
 * A login with whatever a person at a laptop has, where nothing else gave a token: first that of GitHub's own command line for this very
 * host, then one that is made now by GitHub's device flow, if an app to log in through is named and somebody can be asked.
 */
async function withLaptop(login, context) {
    const { laptop } = context;
    if (login.token !== undefined || laptop === undefined)
        return login;
    const web = (0,names/* webOrigin */.n6)(login.apiUrl);
    const token = (await (0,gh.ghToken)(new URL(web).host, laptop.signal)) ?? (await byDevice(web, context));
    if (token === undefined)
        return login;
    laptop.onToken(token);
    return { ...login, token };
}
async function byDevice(web, context) {
    const { laptop, declaration } = context;
    if (laptop?.tell === undefined)
        return undefined;
    const declared = declaration.config['client_id'];
    const clientId = typeof declared === 'string' && declared !== '' ? declared : context.ambient(CLIENT_ID)?.reveal();
    if (clientId === undefined)
        return undefined;
    const { deviceLogin } = await __webpack_require__.e(/* import() */ 7448).then(__webpack_require__.bind(__webpack_require__, 27448));
    return deviceLogin({ web, clientId, tell: laptop.tell, signal: laptop.signal }, { fetch: context.fetch, sleep: context.sleep, now: context.now });
}

// EXTERNAL MODULE: ./build/providers/github/repository-choice.js + 1 modules
var repository_choice = __webpack_require__(39476);
;// CONCATENATED MODULE: ./build/providers/github/repositories.js


const PAGE = 100;
/** Times a list is begun anew because it changed between its pages. */
const LISTINGS = 3;
/**
 * What selectors stand for, by one list for each owner. The token of an app lists what the app is installed on; another token, the
 * repositories of the organisation, or those of a person that its own user may work on.
 */
async function expandRepositories(client, options, selectors, { signal }) {
    const answers = new Map();
    const lists = new Lists(client, options.installation, signal);
    for (const selector of selectors) {
        signal.throwIfAborted();
        const criteria = (0,repository_choice/* choiceOf */.FH)(selector.config);
        try {
            const { all } = await lists.of(criteria);
            const chosen = all.filter((one) => fits(one, criteria));
            const { repos: _repos, ...rest } = selector.config;
            answers.set(selector, {
                configs: chosen.map(({ owner, name }) => ({ ...rest, owner, repo: name })),
                among: all.length,
            });
        }
        catch (error) {
            if (!(error instanceof errors/* ProviderError */.mZ))
                throw error;
            answers.set(selector, error);
        }
    }
    return answers;
}
function fits(repository, criteria) {
    const { topics, properties, visibility, archived } = criteria;
    if (repository.archived && !archived)
        return false;
    if (visibility.length > 0 && !visibility.some((one) => one === repository.visibility))
        return false;
    if (!(0,repository_choice/* isNamed */.ev)(criteria, repository.name))
        return false;
    if (!topics.every((topic) => repository.topics?.includes(topic)))
        return false;
    return Object.entries(properties).every(([name, wanted]) => [repository.properties?.[name]].flat().some((value) => typeof value === 'string' && wanted.includes(value)));
}
/** The lists of one run, each read once; one that failed is not asked for again. */
class Lists {
    #client;
    #installation;
    #signal;
    #known = new Map();
    #full = new Map();
    constructor(client, installation, signal) {
        this.#client = client;
        this.#installation = installation;
        this.#signal = signal;
    }
    async of({ owner, topics, properties }) {
        const found = await once(this.#known, owner, () => this.#owned(owner));
        if (topics.length > 0 && found.all.some((one) => one.topics === undefined))
            throw untold(owner, 'topics');
        const told = Object.keys(properties).length === 0 || found.all.every((one) => one.properties !== undefined);
        return told ? found : once(this.#full, owner, () => this.#withProperties(owner, found));
    }
    /** The repositories of one owner. That none is visible proves nothing: an error, never an empty list. */
    async #owned(owner) {
        const purpose = repositories_purposeOf(owner);
        const found = await this.#listed(owner, purpose);
        const all = found.all.filter((one) => one.owner.toLowerCase() === owner.toLowerCase());
        if (all.length > 0)
            return { ...found, all };
        throw new errors/* ProviderError */.mZ('FORBIDDEN', `${purpose.what}: none is visible to this token`, {
            hint: this.#installation
                ? 'look at the name of the owner; if it is right, install the app there, on these repositories'
                : `look at the name of the owner; if it is right, the token needs ${purpose.right} there`,
        });
    }
    async #listed(owner, purpose) {
        if (this.#installation) {
            const items = await this.#pages('/installation/repositories?', purpose);
            return { kind: 'installation', all: (items ?? []).map(repositoryOf) };
        }
        // Oldest first: what is made while the pages are read comes last.
        const order = 'sort=created&direction=asc&';
        const ofOrganisation = await this.#pages(`/orgs/${encodeURIComponent(owner)}/repos?type=all&${order}`, purpose);
        if (ofOrganisation !== undefined)
            return { kind: 'organisation', all: ofOrganisation.map(repositoryOf) };
        const items = await this.#pages(`/user/repos?affiliation=owner,collaborator&${order}`, purpose);
        return { kind: 'user', all: (items ?? []).map(repositoryOf) };
    }
    async #withProperties(owner, found) {
        const purpose = {
            what: `the custom properties of the repositories of ${owner}`,
            right: 'custom properties: read (of the organisation)',
        };
        const items = await this.#pages(`/orgs/${encodeURIComponent(owner)}/properties/values?`, purpose);
        if (items === undefined) {
            throw new errors/* ProviderError */.mZ('FORBIDDEN', `${purpose.what}: not found, or not visible to this token`, {
                status: 404,
                hint: `only an organisation has them; if ${owner} is one, the token needs ${purpose.right}`,
            });
        }
        const values = new Map(items.map((item) => [textOf(item, 'repository_full_name').toLowerCase(), propertiesOf(item)]));
        const all = found.all.map((one) => {
            const properties = one.properties ?? values.get(`${one.owner}/${one.name}`.toLowerCase());
            // One that the second list does not have was made since, or is hidden from it: nothing is known of it.
            if (properties === undefined)
                throw untold(owner, `custom properties of ${one.name}`);
            return { ...one, properties };
        });
        return { ...found, all };
    }
    /**
     * All pages of a list, or `undefined` for a 404. Of several, the first says how many there are, and they are read from the last to
     * the first: what is removed meanwhile moves others to a page that is still to come, so that none that stays is missed. Throws
     * ProviderError for anything that is not the whole list.
     */
    async #pages(path, purpose) {
        for (let listing = 0; listing < LISTINGS; listing += 1) {
            const first = await this.#page(path, 1, purpose, [200, 404]);
            if (first === undefined)
                return undefined;
            if (first.last === 1)
                return first.items;
            const items = new Map();
            let whole = true;
            for (let page = first.last; page >= 1 && whole; page -= 1) {
                const read = await this.#page(path, page, purpose, [200]);
                if (read === undefined)
                    throw noList(purpose);
                for (const item of read.items)
                    items.set(identityOf(item), item);
                whole = read.total === first.total && (page === first.last || read.items.length === PAGE);
            }
            if (whole)
                return [...items.values()];
        }
        throw new errors/* ProviderError */.mZ('UNAVAILABLE', `${purpose.what}: the list changed each time while it was read`, {
            hint: 'run again',
        });
    }
    async #page(path, page, purpose, expected) {
        const number = page === 1 ? '' : `&page=${page}`;
        const reply = await this.#client.send('GET', `${path}per_page=${PAGE}${number}`, purpose, {
            signal: this.#signal,
            expected,
        });
        if (reply.kind !== 'answer')
            throw reply.error;
        if (reply.answer.status === 404)
            return undefined;
        const { items, total } = membersOf(reply.answer);
        if (items === undefined)
            throw noList(purpose);
        const last = total === undefined ? lastPage(reply.answer, page) : Math.max(1, Math.ceil(total / PAGE));
        // A page with more behind it is full, and one with nothing behind it holds all that is left.
        if (last === undefined || (last > page && items.length < PAGE))
            throw noList(purpose);
        if (total !== undefined && last === 1 && items.length !== total)
            throw noList(purpose);
        return { items, last, ...(total === undefined ? {} : { total }) };
    }
}
function membersOf({ data }) {
    if (Array.isArray(data))
        return { items: data };
    const { repositories, total_count: total } = (data ?? {});
    return Array.isArray(repositories) && typeof total === 'number' ? { items: repositories, total } : {};
}
/** Which page is the last one, by the links of an answer; `undefined` where there is a next one, and the last is not named. */
function lastPage({ headers }, page) {
    const links = headers.get('link') ?? '';
    const named = /<[^<>]*[?&]page=(\d+)[^<>]*>;\s*rel="last"/.exec(links);
    if (named)
        return Math.max(Number(named[1]), page);
    return /rel="next"/.test(links) ? undefined : page;
}
function repositories_purposeOf(owner) {
    return { what: `the list of the repositories of ${owner}`, right: 'metadata: read' };
}
function noList({ what }) {
    return new errors/* ProviderError */.mZ('UNAVAILABLE', `GitHub gave no whole answer for ${what}`, { hint: 'run again later' });
}
function untold(owner, what) {
    return new errors/* ProviderError */.mZ('UNAVAILABLE', `GitHub does not say the ${what} in the list of the repositories of ${owner}`, {
        hint: 'run again; if it stays so, select by names',
    });
}
function repositoryOf(item) {
    const { archived, visibility, topics, custom_properties: properties, owner, } = (item ?? {});
    const isPrivate = item?.private !== false;
    return {
        owner: textOf(owner, 'login'),
        name: textOf(item, 'name'),
        archived: archived === true,
        visibility: typeof visibility === 'string' ? visibility : isPrivate ? 'private' : 'public',
        ...(Array.isArray(topics) ? { topics: topics.filter((one) => typeof one === 'string') } : {}),
        ...(isMap(properties) ? { properties } : {}),
    };
}
function propertiesOf(item) {
    const { properties } = (item ?? {});
    if (!Array.isArray(properties))
        return {};
    return Object.fromEntries(properties.map((one) => [textOf(one, 'property_name'), one?.value]));
}
function identityOf(item) {
    const { id, full_name: name, repository_id: ofRepository } = (item ?? {});
    return String(id ?? ofRepository ?? name);
}
function textOf(item, key) {
    const value = item?.[key];
    return typeof value === 'string' ? value : '';
}
function isMap(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
async function once(known, key, task) {
    const name = key.toLowerCase();
    const begun = known.get(name) ?? task();
    known.set(name, begun);
    return begun;
}

;// CONCATENATED MODULE: ./build/providers/github/sharing.js


const NOBODY_YET = 'private';
/** Who may use what one organisation keeps. Ids of repositories are asked for once a run. */
class Sharing {
    #client;
    #organization;
    #ids = new Map();
    constructor(client, place) {
        this.#client = client;
        this.#organization = place.organization;
    }
    /**
     * What is to be sent with the value. GitHub takes away the access of every repository that a write does not name, so those that
     * have it now are fetched and named, with the declared ones beside them. Throws ProviderError.
     */
    async grant(shelf, name, access, listing, signal) {
        const seen = listing.kind === 'listed' ? listing.entries.get(name)?.visibility : undefined;
        const declared = access?.repositories ?? access?.ids;
        const visibility = access?.visibility ?? (declared === undefined ? (seen ?? NOBODY_YET) : 'selected');
        if (visibility !== 'selected')
            return { visibility };
        const ids = new Set(seen === 'selected' ? await this.#selected(shelf, name, signal) : []);
        for (const id of access?.ids ?? [])
            ids.add(id);
        for (const repository of access?.repositories ?? [])
            ids.add(await this.id(repository, signal));
        return { visibility, selected_repository_ids: [...ids].sort((a, b) => a - b) };
    }
    /**
     * Adds the declared repositories to those that may use it now, without the value. Throws ProviderError: GitHub changes a visibility
     * only together with the value.
     */
    async select(shelf, name, access, listing, signal) {
        const seen = listing.kind === 'listed' ? listing.entries.get(name) : undefined;
        const { visibility, selected_repository_ids: ids } = await this.grant(shelf, name, access, listing, signal);
        const { what } = shelf.purpose;
        if (seen === undefined)
            throw new errors/* ProviderError */.mZ('CONFLICT', `${name}: it is not among ${what} any more`);
        if (seen.visibility !== visibility) {
            throw new errors/* ProviderError */.mZ('UNSUPPORTED', `${name} of ${what} is for ${seen.visibility} repositories, and GitHub makes it ${visibility} only together with the value`, { hint: 'it is done by the next rotation; `rotate` with its name does it now' });
        }
        if (ids === undefined)
            return;
        const body = { selected_repository_ids: ids };
        const path = `${shelf.path}/${name}/repositories`;
        (0,pages/* answerOf */.ut)(await this.#client.send('PUT', path, shelf.purpose, { signal, expected: [204], body }));
    }
    /** The id of a repository of the organisation. Throws ProviderError. */
    async id(repository, signal) {
        const known = this.#ids.get(repository);
        if (known !== undefined)
            return known;
        const what = `the repository ${this.#organization}/${repository}`;
        const path = `/repos/${this.#organization}/${repository}`;
        const purpose = { what, right: 'metadata: read' };
        const { data } = (0,pages/* answerOf */.ut)(await this.#client.send('GET', path, purpose, { signal, expected: [200] }));
        const { id } = (data ?? {});
        if (typeof id !== 'number')
            throw new errors/* ProviderError */.mZ('UNAVAILABLE', `GitHub gave no id of ${what}`);
        this.#ids.set(repository, id);
        return id;
    }
    async #selected(shelf, name, signal) {
        const { what, right } = shelf.purpose;
        const items = await (0,pages/* listAll */._w)(this.#client, {
            path: `${shelf.path}/${name}/repositories`,
            page: 100,
            member: 'repositories',
            keyOf: (item) => (0,pages/* textOf */.b6)(item, 'full_name'),
            purpose: { what: `the repositories that may use ${name} of ${what}`, right },
        }, signal);
        // Gone between the list and now: nobody has access to what is not there.
        if (items === 'missing')
            return [];
        return items.map((item) => {
            const { id } = (item ?? {});
            if (typeof id === 'number')
                return id;
            throw new errors/* ProviderError */.mZ('UNAVAILABLE', `GitHub gave no ids of the repositories that may use ${name} of ${what}`);
        });
    }
}

// EXTERNAL MODULE: ./build/providers/github/shelf.js
var github_shelf = __webpack_require__(98905);
;// CONCATENATED MODULE: ./build/providers/github/scope.js






/** How long a list is believed by what must not undo what somebody else has done since. */
const FRESH_MS = 60_000;
/** The secrets, or the variables, of one place. The last list is remembered. */
class GitHubScope {
    place;
    shelf;
    client;
    #sharing;
    #listing;
    #listedAt = 0;
    constructor(client, place, shelf) {
        this.client = client;
        this.place = place;
        this.shelf = shelf;
        this.#sharing = (0,github_place/* isOrganization */.A2)(place) ? new Sharing(client, place) : undefined;
    }
    get purpose() {
        return this.shelf.purpose;
    }
    /** The environment that the place is, by its name in messages; `undefined` where it is none. */
    get environment() {
        return (0,github_place/* isOrganization */.A2)(this.place) || this.place.environment === undefined ? undefined : (0,github_shelf/* nameOf */.Vb)(this.place);
    }
    /** The last list of this run, if there was one. */
    get lastListing() {
        return this.#listing;
    }
    /** All there is, by name. Throws ProviderError where it cannot be listed: an absence is only ever said of a list that was seen. */
    async list(signal) {
        const { path, page, member, purpose } = this.shelf;
        const items = await (0,pages/* listAll */._w)(this.client, { path, page, member, purpose, keyOf: byName }, signal);
        this.#listing =
            items === 'missing'
                ? await this.#withoutEnvironment(signal)
                : { kind: 'listed', entries: new Map(items.map((item) => [byName(item).toUpperCase(), entryOf(item)])) };
        this.#listedAt = this.client.now();
        return this.#listing;
    }
    /** Throws ProviderError for a repository that is declared to have access and cannot be seen. */
    async checkAccess(access, signal) {
        for (const repository of access?.repositories ?? [])
            await this.#sharing?.id(repository, signal);
    }
    /** Lets the declared repositories use it as well, without its value. Throws ProviderError. */
    async share(name, access, signal) {
        if (access === undefined || this.#sharing === undefined)
            return;
        await this.#sharing.select(this.shelf, name, access, await this.list(signal), signal);
    }
    /** The part of a write that says who may use it; nothing outside an organisation. Throws ProviderError. */
    async grant(name, access, signal) {
        if (this.#sharing === undefined)
            return undefined;
        const known = this.client.now() - this.#listedAt < FRESH_MS ? this.#listing : undefined;
        return this.#sharing.grant(this.shelf, name, access, known ?? (await this.list(signal)), signal);
    }
    /** Removes one. One that is not there, by a list that could be seen, is no error. Throws ProviderError. */
    async delete(name, signal) {
        const reply = await this.client.send('DELETE', `${this.shelf.path}/${name}`, this.purpose, {
            signal,
            expected: [204, 404],
        });
        if ((0,pages/* answerOf */.ut)(reply).status === 204)
            return;
        const listing = await this.list(signal);
        if (listing.kind === 'no-environment' || !listing.entries.has(name))
            return;
        throw new errors/* ProviderError */.mZ('FORBIDDEN', `GitHub does not let this token delete ${this.purpose.what}`, {
            status: 404,
            hint: `the token needs ${this.purpose.right}`,
        });
    }
    /** Creates the environment, which was seen not to exist. Throws ProviderError. */
    async createEnvironment(signal) {
        const { owner, repo, environment = '' } = this.place;
        const purpose = { what: (0,github_shelf/* nameOf */.Vb)(this.place), right: 'administration: write' };
        const path = `/repos/${owner}/${repo}/environments/${encodeURIComponent(environment)}`;
        (0,pages/* answerOf */.ut)(await this.client.send('PUT', path, purpose, { signal, expected: [200], body: {} }));
        this.#listing = { kind: 'listed', entries: new Map() };
    }
    /** A 404 of an environment: only the list of all environments tells whether it is absent or hidden. */
    async #withoutEnvironment(signal) {
        const notSeen = (more) => new errors/* ProviderError */.mZ('FORBIDDEN', `${this.purpose.what}: not found, or not visible to this token`, {
            status: 404,
            hint: `look at the name; if it is right, the token needs ${this.purpose.right} there${more}`,
        });
        const hidden = notSeen('');
        if ((0,github_place/* isOrganization */.A2)(this.place) || this.place.environment === undefined)
            throw hidden;
        const { owner, repo, environment } = this.place;
        const path = `/repos/${owner}/${repo}/environments`;
        const { purpose } = this;
        const request = { path, page: 100, member: 'environments', purpose, keyOf: byName };
        const environments = await (0,pages/* listAll */._w)(this.client, request, signal).catch((error) => {
            // Without the right to see the environments, nothing is known of this one.
            if (!(error instanceof errors/* ProviderError */.mZ) || error.code !== 'FORBIDDEN')
                throw error;
            throw notSeen(', and actions: read to see which environments there are');
        });
        if (environments === 'missing')
            throw hidden;
        const wanted = environment.toLowerCase();
        if (environments.some((item) => byName(item).toLowerCase() === wanted))
            throw hidden;
        return { kind: 'no-environment' };
    }
}
const byName = (item) => (0,pages/* textOf */.b6)(item, 'name');
function entryOf(item) {
    const { value } = item;
    const visibility = github_place/* visibilities */.dm.find((each) => each === (0,pages/* textOf */.b6)(item, 'visibility'));
    return {
        createdAt: (0,pages/* dateOf */.Q$)((0,pages/* textOf */.b6)(item, 'created_at')),
        changedAt: (0,pages/* dateOf */.Q$)((0,pages/* textOf */.b6)(item, 'updated_at')),
        ...(typeof value === 'string' ? { value: new secret_value/* SecretValue */.i(value) } : {}),
        ...(visibility === undefined ? {} : { visibility }),
    };
}

;// CONCATENATED MODULE: ./build/providers/github/seal.js
/** Seals a value so that only GitHub can open it (libsodium's anonymous box, base64). Throws RangeError for a key that is none. */
async function seal(value, publicKey) {
    const { default: sodium } = await __webpack_require__.e(/* import() */ 4768).then(__webpack_require__.bind(__webpack_require__, 54768));
    await sodium.ready;
    const { ORIGINAL } = sodium.base64_variants;
    let key;
    try {
        key = sodium.from_base64(publicKey.key, ORIGINAL);
    }
    catch {
        throw new RangeError('the public key is not base64');
    }
    if (key.length !== sodium.crypto_box_PUBLICKEYBYTES)
        throw new RangeError('the public key has another length');
    const message = Buffer.from(value.reveal(), 'utf8');
    try {
        return sodium.to_base64(sodium.crypto_box_seal(message, key), ORIGINAL);
    }
    finally {
        message.fill(0);
    }
}

;// CONCATENATED MODULE: ./build/providers/github/sealed-scope.js




/** Secrets of one place. They go in sealed with its public key, which is fetched once, and never come out. */
class SealedScope extends GitHubScope {
    #key;
    async prepare(signal) {
        await this.#publicKey(signal);
    }
    /** Seals and stores a value. A key that has gone stale is fetched once more. */
    async put(name, value, access, signal) {
        for (let again = false;; again = true) {
            let key;
            let body;
            try {
                key = await this.#publicKey(signal);
                const grant = await this.grant(name, access, signal);
                body = { encrypted_value: await seal(value, key), key_id: key.id, ...grant };
            }
            catch (error) {
                if (error instanceof errors/* ProviderError */.mZ)
                    return { kind: 'refused', error };
                if (!(error instanceof RangeError))
                    throw error;
                const what = `the public key for ${this.purpose.what} cannot be used: ${error.message}`;
                return { kind: 'refused', error: new errors/* ProviderError */.mZ('REJECTED', what) };
            }
            const before = this.client.lastDate;
            const reply = await this.client.send('PUT', `${this.shelf.path}/${name}`, this.purpose, {
                signal,
                expected: [201, 204],
                body,
            });
            if (reply.kind === 'answer')
                return { kind: 'written', before, after: reply.answer.date };
            if (again || reply.kind !== 'refused' || reply.error.status !== 422)
                return reply;
            this.#key = undefined;
            const fresh = await this.#publicKey(signal).catch((error) => {
                if (error instanceof errors/* ProviderError */.mZ)
                    return undefined;
                throw error;
            });
            // The key was not the reason, then.
            if (fresh === undefined || fresh.id === key.id)
                return reply;
        }
    }
    async #publicKey(signal) {
        if (this.#key !== undefined)
            return this.#key;
        const path = `${this.shelf.path}/public-key`;
        const { data } = (0,pages/* answerOf */.ut)(await this.client.send('GET', path, this.purpose, { signal, expected: [200] }));
        const id = (0,pages/* textOf */.b6)(data, 'key_id');
        const key = (0,pages/* textOf */.b6)(data, 'key');
        if (id === '' || key === '') {
            throw new errors/* ProviderError */.mZ('UNAVAILABLE', `GitHub gave no public key for ${this.purpose.what}`);
        }
        this.#key = { id, key };
        return this.#key;
    }
}

;// CONCATENATED MODULE: ./build/providers/github/variable-scope.js


/** Variables of one place: made by one request and changed by another, and readable by everybody who may list them. */
class VariableScope extends GitHubScope {
    async prepare() { }
    async put(name, value, access, signal) {
        let body;
        let exists;
        try {
            const listing = this.lastListing ?? (await this.list(signal));
            exists = listing.kind === 'listed' && listing.entries.has(name);
            // What a change does not name keeps its access, so only a new variable needs to be told.
            const grant = exists && access === undefined ? undefined : await this.grant(name, access, signal);
            body = { name, value: value.reveal(), ...grant };
        }
        catch (error) {
            if (error instanceof errors/* ProviderError */.mZ)
                return { kind: 'refused', error };
            throw error;
        }
        const { path } = this.shelf;
        const before = this.client.lastDate;
        const reply = exists
            ? await this.client.send('PATCH', `${path}/${name}`, this.purpose, { signal, expected: [204], body })
            : await this.client.send('POST', path, this.purpose, { signal, expected: [201], body });
        return reply.kind === 'answer' ? { kind: 'written', before, after: reply.answer.date } : reply;
    }
}

;// CONCATENATED MODULE: ./build/providers/github/scope-store.js








/** How long GitHub is given to show in its list what it has just answered for. */
const LIST_LAG_MS = 2000;
/** GitHub's dates and its clock are both cut to seconds. */
const SECOND = 1000;
/**
 * Secrets of one of GitHub's products, or variables, of repositories, environments and organisations. What tells of a change are the
 * dates of one list a scope; values of secrets go in and never come out, those of variables are in the list.
 */
class GitHubScopeStore {
    capabilities;
    #goods;
    #client;
    #context;
    #scopes = new Map();
    constructor(goods, capabilities, client, context) {
        this.#goods = goods;
        this.capabilities = capabilities;
        this.#client = client;
        this.#context = context;
    }
    async *observe(addresses, { signal, examine }) {
        for await (const [group, listing] of listGroups(addresses, (first) => this.#scope(first).list(signal), signal)) {
            for (const address of group)
                yield [address, scope_store_seen(this.#scope(address), address, listing, examine)];
        }
    }
    async read(addresses, { signal }) {
        if (this.capabilities.read !== 'value')
            throw new errors/* ProviderError */.mZ('UNSUPPORTED', 'GitHub gives the values of secrets to workflows only');
        const values = new Map();
        for await (const [group, listing] of listGroups(addresses, (first) => this.#scope(first).list(signal), signal)) {
            if (listing instanceof errors/* ProviderError */.mZ)
                throw listing;
            for (const address of group) {
                const value = listing.kind === 'listed' ? listing.entries.get(scope_store_keyOf(address))?.value : undefined;
                if (value !== undefined)
                    values.set(address, value);
            }
        }
        return values;
    }
    async *write(batch, { signal }) {
        let everywhere;
        for (const requests of byContainer(batch, (request) => request.address).values()) {
            const scope = this.#scope(requests[0].address);
            const written = [];
            let closed = everywhere;
            const creates = requests.some(({ address }) => createsEnvironment(address));
            for (const request of requests) {
                const { address } = request;
                const result = await this.#put(scope, request, { closed, creates }, signal);
                if (result.outcome === 'done') {
                    written.push(result.written);
                    continue;
                }
                yield [address, result];
                if (result.outcome !== 'refused')
                    continue;
                // What may only be sent later is not sealed and looked up again for each of those that follow.
                if (result.error.code === 'THROTTLED' && result.error.retryAfter !== undefined)
                    closed = everywhere ??= result.error;
                // What is refused to the token is refused for every other secret of the scope, or everywhere.
                if (result.error.code === 'FORBIDDEN')
                    closed ??= result.error;
                if (result.error.code === 'UNAUTHENTICATED')
                    closed = everywhere ??= result.error;
            }
            if (written.length === 0)
                continue;
            const dates = await this.#dates(scope, written, signal);
            for (const one of written)
                yield [one.address, { outcome: 'written', ...dates.get(one.address) }];
        }
    }
    async delete(address, _expected, { signal }) {
        signal.throwIfAborted();
        await this.#scope(address).delete(scope_store_keyOf(address), signal);
    }
    async describe(address, { signal }) {
        signal.throwIfAborted();
        const scope = this.#scope(address);
        const before = this.#client.lastDate;
        await scope.share(scope_store_keyOf(address), (0,github_place/* settingsOf */.f5)(address).access, signal);
        const after = this.#client.lastDate;
        // Where GitHub counts it as a change of the secret, the date of it is ours.
        const listing = await caught(() => scope.list(signal), signal);
        if (listing instanceof errors/* ProviderError */.mZ || listing.kind !== 'listed')
            return {};
        const found = listing.entries.get(scope_store_keyOf(address));
        const dates = found?.value === undefined ? judge({ before, after }, found) : 'unknown';
        return typeof dates === 'string' ? {} : dates;
    }
    async preflight(addresses, { signal }) {
        const troubles = new Map();
        for (const group of byContainer(addresses, (address) => address).values()) {
            signal.throwIfAborted();
            const scope = this.#scope(group[0]);
            const listing = await caught(async () => scope.lastListing ?? (await scope.list(signal)));
            const trouble = listing instanceof errors/* ProviderError */.mZ
                ? listing
                : listing.kind === 'listed'
                    ? await troubleOf(() => scope.prepare(signal))
                    : environmentTrouble(scope, group);
            const names = listing instanceof errors/* ProviderError */.mZ || listing.kind !== 'listed'
                ? new Set()
                : new Set(listing.entries.keys());
            for (const address of group) {
                const { access } = (0,github_place/* settingsOf */.f5)(address);
                const error = trouble ??
                    this.#nameTrouble(address) ??
                    (await troubleOf(() => scope.checkAccess(access, signal))) ??
                    quotaTrouble(scope, names, scope_store_keyOf(address));
                if (error !== undefined)
                    troubles.set(address, error);
            }
        }
        return troubles;
    }
    async [Symbol.asyncDispose]() { }
    async #put(scope, { address, value }, { closed, creates }, signal) {
        const name = scope_store_keyOf(address);
        const error = outOfBounds(name, value, this.capabilities) ?? this.#nameTrouble(address) ?? closed;
        if (error !== undefined)
            return { outcome: 'refused', error };
        try {
            if (creates && scope.lastListing?.kind !== 'listed') {
                // Looked at anew: settings of an environment that somebody has made meanwhile would be reset.
                if ((await scope.list(signal)).kind === 'no-environment')
                    await scope.createEnvironment(signal);
            }
            const put = await scope.put(name, value, (0,github_place/* settingsOf */.f5)(address).access, signal);
            if (put.kind === 'written')
                return { outcome: 'done', written: { address, value, before: put.before, after: put.after } };
            return { outcome: put.kind === 'lost' ? 'unknown' : 'refused', error: put.error };
        }
        catch (thrown) {
            if (thrown instanceof errors/* ProviderError */.mZ)
                return { outcome: 'refused', error: thrown };
            if (signal.aborted) {
                return {
                    outcome: 'refused',
                    error: new errors/* ProviderError */.mZ('UNAVAILABLE', `${name}: the run was stopped before the write`),
                };
            }
            throw thrown;
        }
    }
    /**
     * The dates that GitHub gave what we wrote, from one list. A date later than its answer is of somebody else's write, and one
     * that is missing proves nothing: both are left out, so that the target shows as changed or unknown, never as in sync.
     */
    async #dates(scope, written, signal) {
        const dates = new Map();
        for (let look = 0; look < 2 && (look === 0 || !signal.aborted); look += 1) {
            let behind = false;
            try {
                if (look > 0)
                    await this.#context.sleep(LIST_LAG_MS, signal);
                // A run that is stopped still looks once: without it, what it wrote would be unknown for ever.
                const listing = await scope.list(signal.aborted ? new AbortController().signal : signal);
                for (const one of written) {
                    const found = listing.kind === 'listed' ? listing.entries.get(scope_store_keyOf(one.address)) : undefined;
                    const verdict = judge(one, found);
                    if (verdict === 'earlier')
                        behind = true;
                    else if (verdict !== 'unknown')
                        dates.set(one.address, verdict);
                }
            }
            catch {
                // Without the list the values are written all the same; only the proof is missing.
                return dates;
            }
            if (!behind)
                return dates;
        }
        return dates;
    }
    #nameTrouble(address) {
        const problem = (0,names/* nameProblem */.rH)(scope_store_keyOf(address), this.#goods.thing === 'variables' ? 'variable' : 'secret');
        return problem === undefined ? undefined : new errors/* ProviderError */.mZ('REJECTED', `${scope_store_keyOf(address)}: ${problem}`);
    }
    #scope(address) {
        const known = this.#scopes.get(address.container);
        if (known !== undefined)
            return known;
        const place = (0,github_place/* placeOf */.$t)(address);
        const shelf = (0,github_shelf/* shelfOf */.qR)(this.#goods, place);
        const made = this.#goods.thing === 'variables'
            ? new VariableScope(this.#client, place, shelf)
            : new SealedScope(this.#client, place, shelf);
        this.#scopes.set(address.container, made);
        return made;
    }
}
function scope_store_seen(scope, address, listing, examine) {
    if (listing instanceof errors/* ProviderError */.mZ)
        return { kind: 'unreadable', error: listing };
    if (listing.kind === 'no-environment') {
        const creates = createsEnvironment(address) ? scope.environment : undefined;
        return { kind: 'absent', ...(creates === undefined ? {} : { creates }) };
    }
    const found = listing.entries.get(scope_store_keyOf(address));
    if (found === undefined)
        return { kind: 'absent' };
    const { createdAt, changedAt, value } = found;
    return {
        kind: 'present',
        ...(createdAt === undefined ? {} : { createdAt }),
        ...(changedAt === undefined ? {} : { changedAt }),
        ...(value === undefined || examine === undefined ? {} : { content: examine(address, value) }),
    };
}
/** Whether a date is of our write (ruling 28), by GitHub's own clock; `earlier`: the list does not show the write yet. */
function judge({ before, after, value }, found) {
    if (found === undefined)
        return 'earlier';
    const { createdAt, changedAt } = found;
    if (before === undefined || after === undefined || createdAt === undefined || changedAt === undefined)
        return 'unknown';
    if (changedAt.getTime() < before.getTime() - SECOND)
        return 'earlier';
    // Where the value can be seen, what is not ours was written by somebody else, or was not kept as it was sent.
    if (value !== undefined && found.value !== undefined && !found.value.equals(value))
        return 'unknown';
    return changedAt.getTime() <= after.getTime() + SECOND ? { createdAt, changedAt } : 'unknown';
}
async function troubleOf(task) {
    return (await caught(task)) ?? undefined;
}
function environmentTrouble(scope, group) {
    if (group.some(createsEnvironment))
        return undefined;
    return new errors/* ProviderError */.mZ('REJECTED', `${scope.purpose.what}: there is no such environment`, {
        hint: 'create it, correct its name, or say create_environment: true',
    });
}
/** Counts the name in; what is over the limit is refused before anything is made. */
function quotaTrouble(scope, names, name) {
    const { most, purpose } = scope.shelf;
    if (names.has(name))
        return undefined;
    if (most === undefined || names.size < most) {
        names.add(name);
        return undefined;
    }
    return new errors/* ProviderError */.mZ('REJECTED', `${name}: ${purpose.what} are ${most} already, as many as GitHub keeps`, {
        hint: 'delete what is no longer used, or keep some in an environment or in the organisation',
    });
}
function createsEnvironment(address) {
    return (0,github_place/* settingsOf */.f5)(address).createEnvironment === true;
}
function scope_store_keyOf(address) {
    return (address.key ?? '').toUpperCase();
}

;// CONCATENATED MODULE: ./build/providers/github/index.js










/** GitHub: secrets and variables of repositories, their environments and organisations. */
const provider = {
    async open(context) {
        const login = await withLaptop(loginOf(context), context);
        const client = new GitHubClient(login, context);
        const kinds = new Map(catalog/* githubProvider */.p.targets.map((target) => [target.kind, target]));
        return {
            loggedIn: login.token !== undefined,
            get requests() {
                return client.requests;
            },
            store(kind) {
                const known = kinds.get(kind);
                const goods = github_shelf/* goodsOf */.cF.get(kind);
                if (goods !== undefined && known !== undefined)
                    return new GitHubScopeStore(goods, known.capabilities, client, context);
                if (kind === 'github_deploy_key')
                    return new DeployKeyStore(client, context);
                throw new errors/* ProviderError */.mZ('UNSUPPORTED', `github has no targets of kind ${kind}`, {
                    hint: `it has ${[...kinds.keys()].join(', ')}`,
                });
            },
            expand(selectors, options) {
                // By its beginning, a token says whether it is of an app: `GET /user` would be refused to it, and cost a request.
                const installation = login.token?.matches(/^ghs_/) === true;
                return expandRepositories(client, { installation }, selectors, options);
            },
            async test({ signal }) {
                if (login.token === undefined)
                    throw noToken(login.apiUrl);
                // An app's token has no user: it is told by the refusal, and nothing depends on more.
                const purpose = { what: 'the user of the token', right: 'nothing more' };
                const reply = await client.send('GET', '/user', purpose, { signal, expected: [200] });
                if (reply.kind !== 'answer') {
                    if (reply.error.code !== 'FORBIDDEN')
                        throw reply.error;
                    return { identity: 'an app', notes: ["if it is the workflow's own GITHUB_TOKEN, it cannot write secrets"] };
                }
                const { headers, data } = reply.answer;
                const notes = [];
                const expires = headers.get('github-authentication-token-expiration');
                if (expires !== null && /^[\d :+-]+(?:UTC)?$/.test(expires))
                    notes.push(`the token expires at ${expires.trim()}`);
                if (headers.get('x-oauth-scopes')) {
                    notes.push('it is a classic token: a fine-grained one, or a GitHub App, can be kept to single repositories and rights');
                }
                return { identity: github_identityOf(data), notes };
            },
            async tokenInfo({ targets }, { signal }) {
                if (login.token === undefined)
                    throw noToken(login.apiUrl);
                const { tokenInfo } = await __webpack_require__.e(/* import() */ 1661).then(__webpack_require__.bind(__webpack_require__, 11661));
                return tokenInfo(client, prefixOf(login.token), targets, signal);
            },
            async ownerOf(repository, { signal }) {
                const purpose = { what: repository, right: 'metadata: read' };
                const answer = (0,pages/* answerOf */.ut)(await client.send('GET', `/repos/${repository}`, purpose, { signal, expected: [200] }));
                const owner = answer.data?.owner;
                return (0,pages/* textOf */.b6)(owner, 'type') === 'Organization' ? 'organization' : 'person';
            },
            async listNames(repository, options) {
                const { listNames } = await __webpack_require__.e(/* import() */ 3306).then(__webpack_require__.bind(__webpack_require__, 73306));
                return listNames(client, repository, options);
            },
            async [Symbol.asyncDispose]() { },
        };
    },
};
/** What a token says of its kind: its first characters, which are the same for all of it. */
function prefixOf(token) {
    return /^(?:gh[pousr]_|github_pat_)/.exec(token.reveal())?.[0] ?? '';
}
function github_identityOf(user) {
    const login = user?.login;
    return typeof login === 'string' && /^[A-Za-z0-9_[\]-]{1,100}$/.test(login) ? login : 'a user';
}


/***/ }),

/***/ 80845:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q$: () => (/* binding */ dateOf),
/* harmony export */   _w: () => (/* binding */ listAll),
/* harmony export */   b6: () => (/* binding */ textOf),
/* harmony export */   ut: () => (/* binding */ answerOf)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62807);

/** Times a list is begun anew because it changed between its pages. */
const LISTINGS = 3;
/**
 * All items of a list, every page of it; `missing` for a 404. An absence is only ever said of a list that was seen whole: one that
 * changes between its pages is read again. Throws ProviderError.
 */
async function listAll(client, request, signal) {
    for (let listing = 0; listing < LISTINGS; listing += 1) {
        const items = await pagesOf(client, request, signal);
        if (items !== 'changed')
            return items;
    }
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ProviderError */ .mZ('UNAVAILABLE', `the list of ${request.purpose.what} changed each time while it was read`, {
        hint: 'run again when nobody else is changing them',
    });
}
/** `changed` where the pages do not fit together, so that something may be missing. */
async function pagesOf(client, { path, page: size, member, keyOf, purpose }, signal) {
    const items = new Map();
    let first;
    for (let page = 1;; page += 1) {
        const query = page === 1 ? `?per_page=${size}` : `?per_page=${size}&page=${page}`;
        const answer = answerOf(await client.send('GET', `${path}${query}`, purpose, { signal, expected: [200, 404] }));
        if (answer.status === 404)
            return 'missing';
        const { some, total } = partOf(answer.data, member);
        if (some === undefined || (member !== undefined && total === undefined)) {
            throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ProviderError */ .mZ('UNAVAILABLE', `GitHub gave no list of ${purpose.what}`);
        }
        const before = items.size;
        for (const item of some)
            items.set(keyOf(item), item);
        if (total === undefined) {
            // Without a count, an item that comes twice is what tells that they moved.
            if (items.size !== before + some.length)
                return 'changed';
            if (some.length < size)
                return [...items.values()];
            continue;
        }
        first ??= total;
        // One less or one more moves what comes later to another page.
        if (total !== first)
            return 'changed';
        if (items.size === total)
            return [...items.values()];
        if (some.length < size || items.size > total || page * size >= total + size)
            return 'changed';
    }
}
function partOf(data, member) {
    if (member === undefined)
        return { some: Array.isArray(data) ? data : undefined, total: undefined };
    const { [member]: some, total_count: total } = (data ?? {});
    return { some: Array.isArray(some) ? some : undefined, total: typeof total === 'number' ? total : undefined };
}
/** The answer, or its error thrown. */
function answerOf(reply) {
    if (reply.kind === 'answer')
        return reply.answer;
    throw reply.error;
}
/** A member of an answer, if it is text. */
function textOf(item, member) {
    const text = item?.[member];
    return typeof text === 'string' ? text : '';
}
function dateOf(text) {
    const date = new Date(text === '' ? Number.NaN : text);
    return Number.isNaN(date.getTime()) ? undefined : date;
}


/***/ }),

/***/ 24098:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ credentialUrl),
/* harmony export */   s: () => (/* binding */ usableUrl)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62807);

/**
 * A URL that credentials may go to (ruling 20): https, or http on this machine alone; without a user name; at a host of the platform's
 * own or one that was allowed. Throws ProviderError `REJECTED` for a URL that cannot be used and `FORBIDDEN` for a host that may not
 * have a credential. What the environment names (`VAULT_ADDR`) was allowed by whoever set it: it needs no such check.
 */
function credentialUrl(written, rules) {
    const url = usableUrl(written, rules.what);
    if (!rules.own(url.hostname) && !isAllowed(url, rules.allowHosts)) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ProviderError */ .mZ('FORBIDDEN', `no credential may be sent to ${url.host}`, {
            hint: `name it under allow-hosts, if the manifest's ${rules.key} is right`,
        });
    }
    return url;
}
/** A URL that a credential can be sent to at all, without query and fragment. Throws ProviderError `REJECTED`. */
function usableUrl(written, what) {
    const url = URL.canParse(written) ? new URL(written) : undefined;
    const here = url !== undefined && /^(?:localhost|127\.\d+\.\d+\.\d+|\[::1\])$/.test(url.hostname);
    if (url === undefined || (url.protocol !== 'https:' && !(url.protocol === 'http:' && here)) || url.username !== '') {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ProviderError */ .mZ('REJECTED', `the URL of ${what} cannot be used`, {
            hint: 'it begins with https:// and has no user name',
        });
    }
    url.search = '';
    url.hash = '';
    return url;
}
function isAllowed(url, hosts) {
    return hosts.some((host) => host.toLowerCase() === url.host || host.toLowerCase() === url.hostname);
}


/***/ }),

/***/ 4982:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e8: () => (/* binding */ networkCode),
/* harmony export */   kw: () => (/* binding */ distrusted),
/* harmony export */   vQ: () => (/* binding */ neverSent)
/* harmony export */ });
/** Whether a request certainly never left: the host was not reached at all. */
function neverSent(error) {
    const code = networkCode(error);
    return (code !== undefined &&
        (/^(?:ECONNREFUSED|ENOTFOUND|EAI_AGAIN|EHOSTUNREACH|ENETUNREACH|UND_ERR_CONNECT_TIMEOUT)$/.test(code) ||
            distrusted(error)));
}
/** Whether the host showed a certificate that is not trusted: asking again does not change that. */
function distrusted(error) {
    return /^(?:CERT_|ERR_TLS_|ERR_SSL_|DEPTH_ZERO_|SELF_SIGNED_|UNABLE_TO_)/.test(networkCode(error) ?? '');
}
/** The system's or the client's code of a failed request; errors of HTTP clients quote requests, so nothing else of them is kept. */
function networkCode(error) {
    for (let at = error, depth = 0; depth < 4 && typeof at === 'object' && at !== null; depth += 1) {
        const code = at.code;
        if (typeof code === 'string' && /^[A-Z][A-Z0-9_]{2,60}$/.test(code))
            return code;
        at = at.cause;
    }
    return undefined;
}


/***/ })

};
