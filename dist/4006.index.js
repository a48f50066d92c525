export const id = 4006;
export const ids = [4006];
export const modules = {

/***/ 13:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ atOnce)
/* harmony export */ });
/**
 * Does a task for each item, so many at a time, and gives out what comes of each as soon as it is there. Nothing is begun that nobody
 * waits for any more; what was begun is waited for.
 */
async function* atOnce(items, limit, task) {
    const running = new Map();
    let next = 0;
    try {
        for (;;) {
            for (; running.size < limit && next < items.length; next += 1) {
                const at = next;
                running.set(at, task(items[at]).then((result) => [at, result]));
            }
            if (running.size === 0)
                return;
            const [at, result] = await Promise.race(running.values());
            running.delete(at);
            yield result;
        }
    }
    finally {
        await Promise.allSettled(running.values());
    }
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


/***/ }),

/***/ 28097:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KM: () => (/* binding */ RETRY_BUDGET_MS),
/* harmony export */   P9: () => (/* binding */ retryAfter),
/* harmony export */   d_: () => (/* binding */ patiently)
/* harmony export */ });
/** How long one call may wait between its tries, in all. */
const RETRY_BUDGET_MS = 60_000;
const WAITS_MS = [500, 1000, 2000, 4000, 8000, 16_000];
/**
 * Tries until it is done, refused, or the budget is used up: waits are on the given clock, twice as long each time, or as long as the
 * platform says. An aborted signal stops before the next try: what may have been carried out is `lost` then, else its reason is thrown.
 */
async function patiently(attempt, context, signal) {
    let waited = 0;
    let uncertain;
    for (let failures = 0;; failures += 1) {
        if (signal.aborted) {
            if (uncertain !== undefined)
                return { kind: 'lost', error: uncertain };
            throw signal.reason;
        }
        const result = await attempt();
        if (result.kind === 'done')
            return result;
        if (result.uncertain)
            uncertain = result.error;
        const wait = result.again === false ? undefined : (result.again.after ?? WAITS_MS[failures]);
        if (wait === undefined || waited + wait > RETRY_BUDGET_MS)
            return { kind: uncertain === undefined ? 'refused' : 'lost', error: result.error };
        waited += wait;
        // An abort ends the wait, and is seen before the next try.
        await context.sleep(wait, signal).catch(() => undefined);
    }
}
/** The milliseconds that a `Retry-After` header asks for; `undefined` where it says nothing that can be understood. */
function retryAfter(header, now) {
    if (header === null || header === undefined || header === '')
        return undefined;
    if (/^\d{1,6}$/.test(header))
        return Number(header) * 1000;
    const at = Date.parse(header);
    return Number.isNaN(at) ? undefined : Math.max(0, at - now.getTime());
}


/***/ }),

/***/ 82408:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $W: () => (/* binding */ STAMP_ENTRIES),
/* harmony export */   UY: () => (/* binding */ stampFromLine),
/* harmony export */   _: () => (/* binding */ stampFrom),
/* harmony export */   aK: () => (/* binding */ isStampEntry),
/* harmony export */   eG: () => (/* binding */ stampEntries),
/* harmony export */   i$: () => (/* binding */ stampLine)
/* harmony export */ });
/* unused harmony export STAMP_ENTRY_LENGTH */
/** What each part of a stamp is called where a store keeps text beside a value (tags, custom metadata, annotations). */
const NAMES = {
    owner: 'secretzero-owner',
    secret: 'secretzero-secret',
    field: 'secretzero-field',
    generation: 'secretzero-generation',
    nonce: 'secretzero-nonce',
    version: 'secretzero-version',
};
/** How many entries a stamp takes of what a store allows. */
const STAMP_ENTRIES = Object.keys(NAMES).length;
/** The longest text of one entry: a name of a secret has at most 128 characters. */
const STAMP_ENTRY_LENGTH = 128;
/** Whether an entry beside a value is one of a stamp: those of others are kept as they are. */
function isStampEntry(name) {
    return Object.values(NAMES).includes(name);
}
/** A stamp as entries of names and texts; parts that it does not have are left out. */
function stampEntries(stamp) {
    const { owner, secret, field, generation, nonce, version } = stamp;
    return {
        [NAMES.owner]: owner,
        [NAMES.secret]: secret,
        [NAMES.field]: field,
        [NAMES.generation]: String(generation),
        [NAMES.nonce]: nonce,
        ...(version === undefined ? {} : { [NAMES.version]: version }),
    };
}
/** The stamp among entries; `undefined` where there is none, or where what is there is not whole. */
function stampFrom(entries) {
    const { [NAMES.owner]: owner, [NAMES.secret]: secret, [NAMES.field]: field, [NAMES.nonce]: nonce } = entries;
    const { [NAMES.generation]: number, [NAMES.version]: version } = entries;
    if (!owner || !secret || !field || !nonce || !/^[1-9]\d{0,8}$/.test(number ?? ''))
        return undefined;
    return { owner, secret, field, nonce, generation: Number(number), ...(version ? { version } : {}) };
}
/**
 * A stamp as one text, for stores that keep several values in one container and can mark each by its key: at most 512 characters.
 * The parts cannot contain the blank between them.
 */
function stampLine({ owner, secret, field, generation, nonce, version }) {
    return [owner, secret, field, generation, nonce, version ?? '-'].join(' ');
}
/** The stamp in such a text; `undefined` for any other text. */
function stampFromLine(line) {
    const [owner, secret, field, number, nonce, version, ...rest] = line.split(' ');
    if (!owner || !secret || !field || !nonce || !version || rest.length > 0)
        return undefined;
    if (!/^[1-9]\d{0,8}$/.test(number ?? ''))
        return undefined;
    return { owner, secret, field, nonce, generation: Number(number), ...(version === '-' ? {} : { version }) };
}


/***/ }),

/***/ 86302:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HO: () => (/* binding */ LARGEST_CONTAINER),
/* harmony export */   Ni: () => (/* binding */ KV2_CAPABILITIES),
/* harmony export */   Oh: () => (/* binding */ KV1_CAPABILITIES)
/* harmony export */ });
/** What one path holds at most: the entry of the server's storage, with what it needs itself. */
const LARGEST_CONTAINER = 1_048_576 - 16_384;
/** What JSON carries: any text that is Unicode. */
const TEXT = /^[^\p{Cs}]*$/u;
const KV2_CAPABILITIES = {
    read: 'value',
    stamp: true,
    conditionalWrite: true,
    liveVersions: 1,
    minValueBytes: 0,
    maxValueBytes: 1_000_000,
    alphabet: TEXT,
    describes: true,
};
/** Version 1 has neither versions nor metadata: nothing can be marked, and nothing is refused. */
const KV1_CAPABILITIES = {
    read: 'value',
    stamp: false,
    conditionalWrite: false,
    liveVersions: 1,
    minValueBytes: 0,
    maxValueBytes: 1_000_000,
    alphabet: TEXT,
};


/***/ }),

/***/ 46542:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  C: () => (/* binding */ VaultClient),
  d: () => (/* binding */ encoded)
});

// EXTERNAL MODULE: ./build/core/errors.js
var errors = __webpack_require__(62807);
// EXTERNAL MODULE: ./build/providers/seam/network.js
var network = __webpack_require__(4982);
// EXTERNAL MODULE: ./build/providers/seam/patience.js
var patience = __webpack_require__(28097);
// EXTERNAL MODULE: ./build/providers/vault/failure.js
var failure = __webpack_require__(97948);
;// CONCATENATED MODULE: ./build/providers/vault/transport.js
const MAX_REDIRECTS = 2;
/** What node-vault takes for its transport. */
async function send({ method, uri, json, seen }, url, context) {
    let at = uri;
    for (let redirects = 0;; redirects += 1) {
        let response;
        try {
            response = await context.fetch(at, {
                method,
                redirect: 'manual',
                headers: { 'content-type': 'application/json', ...seen.headers },
                ...(json === undefined ? {} : { body: JSON.stringify(json) }),
            });
            const next = sameHost(response, at, url);
            if (next !== undefined && redirects < MAX_REDIRECTS) {
                await response.arrayBuffer().catch(() => undefined);
                at = next;
                continue;
            }
            const text = await response.text();
            const body = text === '' ? undefined : parsed(text);
            // A text that broke off, or a page of something in between, is no answer.
            if (response.status === 200 && body === undefined)
                throw new TypeError('no answer of Vault');
            Object.assign(seen, { status: response.status, body, answer: response.headers });
        }
        catch (error) {
            seen.thrown = error;
            throw error;
        }
        return { statusCode: response.status, body: seen.body, request: { path: new URL(at).pathname } };
    }
}
/** Where a redirect leads, if the token may follow: a standby server sends the same request on. */
function sameHost(response, from, url) {
    const location = response.headers.get('location');
    if ((response.status !== 307 && response.status !== 308) || location === null)
        return undefined;
    if (!URL.canParse(location, from))
        return undefined;
    const next = new URL(location, from);
    return next.origin === new URL(url).origin ? next.href : undefined;
}
function parsed(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./build/providers/vault/client.js





/** How long it is believed that a refusal is not about the token. */
const TOKEN_GOOD_MS = 60_000;
/**
 * Requests to one Vault: counted, tried again where that is safe, and reduced to what may be shown. The one place that knows node-vault:
 * its own transport quotes token and values in its errors, has no time limit and obeys VAULT_SKIP_VERIFY, so it never gets to send.
 */
class VaultClient {
    /** Without a slash at its end. */
    url;
    #context;
    #namespace;
    #vault;
    #login;
    #token;
    #requests = 0;
    /** After patience ran out: until then, nothing is waited for again. */
    #impatientUntil = 0;
    #tokenGoodUntil = 0;
    constructor(url, namespace, login, context, vault) {
        this.url = url;
        this.#namespace = namespace;
        this.#context = context;
        this.#vault = vault;
        this.#login = () => login(this);
    }
    /** @param login asked once, before the first request that needs it. */
    static async open({ url, namespace }, login, context) {
        const { default: nodeVault } = await Promise.all(/* import() */[__webpack_require__.e(2830), __webpack_require__.e(8096)]).then(__webpack_require__.t.bind(__webpack_require__, 58096, 19));
        const vault = nodeVault({
            endpoint: url,
            debug: () => undefined,
            'request-promise': { defaults: () => (options) => send(options, url, context) },
        });
        // It takes these from the environment where they are left out, and a token or a prefix of nobody's choice with them.
        Object.assign(vault, { token: '', namespace: '', pathPrefix: '' });
        return new VaultClient(url, namespace, login, context, vault);
    }
    get requests() {
        return this.#requests;
    }
    /** Whether somebody has logged in, or tried to. */
    get isLoggedIn() {
        return this.#token !== undefined;
    }
    /** The token of this session: logs in at the first call. Throws ProviderError. */
    token() {
        this.#token ??= this.#login();
        return this.#token;
    }
    /**
     * Sends a request. Limits and failures of the server are waited out within the budget. An aborted signal stops before the next try
     * and throws its reason, but what was sent is waited for.
     */
    async send(request, signal) {
        signal.throwIfAborted();
        let token;
        try {
            token = request.token === 'none' ? undefined : (request.token ?? (await this.token()));
        }
        catch (error) {
            if (error instanceof errors/* ProviderError */.mZ)
                return { kind: 'refused', error };
            throw error;
        }
        let again = false;
        const attempt = async () => {
            const result = await this.#attempt(request, token);
            again = result.kind === 'failed' && result.again !== false;
            return result;
        };
        const reply = await (0,patience/* patiently */.d_)(attempt, this.#context, signal);
        // Once a request has used up its patience, the others of a run do not do the same.
        if (again)
            this.#impatientUntil = this.#context.now().getTime() + patience/* RETRY_BUDGET_MS */.KM;
        if (reply.kind === 'done' || reply.error.code !== 'FORBIDDEN' || request.token !== undefined)
            return reply;
        return (await this.#isTokenBad(signal)) ? { ...reply, error: (0,failure/* badToken */.j9)(reply.error.status ?? 403) } : reply;
    }
    async #attempt(request, token) {
        const { purpose } = request;
        const seen = await this.#once(request, token);
        const repeatable = request.repeatable !== false;
        const changes = !repeatable || (request.method !== 'GET' && request.method !== 'LIST');
        if (seen.status === undefined) {
            const unsent = (0,network/* neverSent */.vQ)(seen.thrown);
            const may = unsent || repeatable;
            const again = may && !(0,network/* distrusted */.kw)(seen.thrown) && this.#isPatient();
            return {
                kind: 'failed',
                error: (0,failure/* unreachable */.HB)(seen.thrown, purpose),
                again: again && {},
                uncertain: changes && !unsent,
            };
        }
        const { status } = seen;
        const date = dateOf(seen.answer);
        if (status === 200 || status === 204 || (request.expected?.includes(status) && !(0,failure/* isUnmounted */.oO)(this.#badOf(seen)))) {
            this.#impatientUntil = 0;
            const body = (typeof seen.body === 'object' && seen.body !== null ? seen.body : {});
            return { kind: 'done', value: { status, body, date } };
        }
        const bad = this.#badOf(seen);
        const error = request.judge?.(bad) ?? (0,failure/* refusal */.x5)(bad, purpose);
        const failed = status >= 500 && error.code === 'UNAVAILABLE';
        const may = status === 412 || status === 429 || (0,failure/* isUpgrading */.Cg)(bad) || (failed && !(0,failure/* isSealed */.dy)(bad) && repeatable);
        const { after } = bad;
        return {
            kind: 'failed',
            error,
            again: may && this.#isPatient() && (after === undefined ? {} : { after }),
            uncertain: changes && failed && !(0,failure/* isSealed */.dy)(bad),
        };
    }
    #badOf({ status = 0, body, answer }) {
        const { errors } = (body ?? {});
        return {
            status,
            errors: Array.isArray(errors) ? errors.filter((each) => typeof each === 'string') : [],
            after: (0,patience/* retryAfter */.P9)(answer?.get('retry-after'), dateOf(answer) ?? this.#context.now()),
        };
    }
    #isPatient() {
        return this.#context.now().getTime() >= this.#impatientUntil;
    }
    async #once(request, token) {
        const namespace = request.namespace ?? this.#namespace;
        const seen = {
            headers: {
                'x-vault-request': 'true',
                'user-agent': 'secretzero',
                ...(token === undefined ? {} : { 'x-vault-token': token.reveal() }),
                ...(namespace === undefined ? {} : { 'x-vault-namespace': namespace }),
                ...(request.method === 'PATCH' ? { 'content-type': 'application/merge-patch+json' } : {}),
            },
        };
        this.#requests += 1;
        // LIST is no method that every proxy lets through; the server takes this for the same.
        const list = request.method === 'LIST';
        try {
            await this.#vault.request({
                path: `/${request.path}${list ? '?list=true' : ''}`,
                method: list ? 'GET' : request.method,
                ...(request.body === undefined ? {} : { json: request.body }),
                seen,
            });
        }
        catch (error) {
            // Its own errors of answers are of no use: what came is in `seen`. All others are of the way there.
            if (seen.status === undefined)
                seen.thrown ??= error;
        }
        return seen;
    }
    /** Vault answers 403 to a bad token as to a missing right; asked once a minute, and only after a refusal. */
    async #isTokenBad(signal) {
        const now = this.#context.now().getTime();
        if (now < this.#tokenGoodUntil)
            return false;
        const seen = await this.#once({ method: 'GET', path: 'auth/token/lookup-self', purpose: { what: 'the token' } }, await this.token());
        signal.throwIfAborted();
        if (seen.status === 200)
            this.#tokenGoodUntil = now + TOKEN_GOOD_MS;
        if (seen.status !== 403)
            return false;
        // A token without the default policy may not look at itself: there, more errors than the one are told.
        const { errors } = this.#badOf(seen);
        return errors.some((text) => /invalid token/i.test(text) || text.trim() === 'permission denied');
    }
}
function dateOf(headers) {
    const date = new Date(headers?.get('date') ?? Number.NaN);
    return Number.isNaN(date.getTime()) ? undefined : date;
}
/** A path for an address, each part encoded. */
function encoded(path) {
    return path.split('/').map(encodeURIComponent).join('/');
}


/***/ }),

/***/ 97948:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cg: () => (/* binding */ isUpgrading),
/* harmony export */   Dx: () => (/* binding */ policyLine),
/* harmony export */   HB: () => (/* binding */ unreachable),
/* harmony export */   dy: () => (/* binding */ isSealed),
/* harmony export */   j9: () => (/* binding */ badToken),
/* harmony export */   oO: () => (/* binding */ isUnmounted),
/* harmony export */   x5: () => (/* binding */ refusal)
/* harmony export */ });
/* unused harmony export isStale */
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62807);
/* harmony import */ var _seam_network_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4982);


/** Whether the server is there and cannot open its storage: it does not get better by asking again. */
function isSealed({ status, errors }) {
    return status === 503 && errors.some((text) => /\bsealed\b/i.test(text));
}
/** Whether a write came too late: what it expected is not there any more. */
function isStale({ status, errors }) {
    return status === 400 && errors.some((text) => /check-and-set parameter did not match/i.test(text));
}
/** Whether the engine is on its way from version 1 to 2: for a moment it answers nothing else. */
function isUpgrading({ status, errors }) {
    return status === 400 && errors.some((text) => /upgrading from non-versioned/i.test(text));
}
/** Whether nothing at all is mounted there; any other 404 is about what is below the mount. */
function isUnmounted({ status, errors }) {
    return status === 404 && errors.some((text) => /no handler for route|unsupported path/i.test(text));
}
/** A refusal of Vault, reduced to what may be shown. */
function refusal(bad, purpose) {
    const { status, errors, after } = bad;
    const { what } = purpose;
    const detail = (hint) => ({ status, hint });
    if (isStale(bad)) {
        return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ProviderError */ .mZ('CONFLICT', `${what} has been changed by someone else`, detail('run again'));
    }
    if (isSealed(bad)) {
        return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ProviderError */ .mZ('UNAVAILABLE', 'Vault is sealed', detail('unseal it (`vault operator unseal`, or its auto-unseal), then run again'));
    }
    if (isUpgrading(bad)) {
        return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ProviderError */ .mZ('UNAVAILABLE', `the engine of ${what} is being upgraded to version 2`, detail('run again'));
    }
    if (isUnmounted(bad)) {
        return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ProviderError */ .mZ('REJECTED', `no secrets engine is mounted for ${what}`, detail('look at mount_point and namespace; `vault secrets list` shows what is mounted'));
    }
    switch (status) {
        case 307:
            return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ProviderError */ .mZ('UNAVAILABLE', `Vault sends ${what} to another of its servers`, detail('set url to the active server or to what is in front of all of them: no token follows a redirect to another host'));
        case 403:
            return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ProviderError */ .mZ('FORBIDDEN', `the policies of the login do not allow ${what}`, detail(lacking(purpose)));
        case 404:
            return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ProviderError */ .mZ('REJECTED', `${what} was not found`, detail('look at its path, mount and namespace'));
        case 405:
            return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ProviderError */ .mZ('UNSUPPORTED', `Vault does not offer this for ${what}`, detail('look at the version of the engine and of the server'));
        case 412:
            return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ProviderError */ .mZ('UNAVAILABLE', `this server of Vault has not yet seen the last write (${what})`, detail('its replication lags: run again, or set url to the primary'));
        case 413:
            return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ProviderError */ .mZ('REJECTED', `${what} is larger than Vault takes`, detail('put large values elsewhere'));
        case 429:
            return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ProviderError */ .mZ('THROTTLED', `Vault allows no more requests for now (${what})`, {
                ...detail('a rate limit quota is set there: run again later'),
                ...(after === undefined ? {} : { retryAfter: after }),
            });
        default:
            break;
    }
    if (errors.some((text) => /too large/i.test(text))) {
        return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ProviderError */ .mZ('REJECTED', `${what} is larger than Vault takes`, detail('put large values elsewhere'));
    }
    if (status >= 500) {
        return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ProviderError */ .mZ('UNAVAILABLE', `Vault failed with status ${status} (${what})`, detail('run again later'));
    }
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ProviderError */ .mZ('REJECTED', `Vault refused ${what} with status ${status}`, detail("the server's log and its audit device say why"));
}
/** The token is not, or no longer, good for anything. */
function badToken(status) {
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ProviderError */ .mZ('UNAUTHENTICATED', 'Vault does not accept the token', {
        status,
        hint: 'it has expired or was revoked, or is of another server or namespace: log in again',
    });
}
/** No answer came. Only a code of the system is kept: errors of HTTP clients quote requests, with token and value. */
function unreachable(error, { what }) {
    const code = (0,_seam_network_js__WEBPACK_IMPORTED_MODULE_1__/* .networkCode */ .e8)(error);
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ProviderError */ .mZ('UNAVAILABLE', `no answer from Vault about ${what}${code === undefined ? '' : ` (${code})`}`, {
        hint: (0,_seam_network_js__WEBPACK_IMPORTED_MODULE_1__/* .distrusted */ .kw)(error)
            ? 'the certificate is not trusted here: name the file with the authority in NODE_EXTRA_CA_CERTS'
            : 'look at the address, the network, HTTPS_PROXY and NO_PROXY, then run again',
    });
}
/** The line that a policy lacks, to be copied. */
function lacking({ right }) {
    if (right === undefined)
        return 'its policy has to allow it; `secretzero permissions` prints what is needed';
    return `its policy needs: ${policyLine(right.path, [right.capability])}`;
}
/** One rule of a policy. */
function policyLine(path, capabilities) {
    return `path ${JSON.stringify(path)} { capabilities = [${capabilities.map((each) => JSON.stringify(each)).join(', ')}] }`;
}


/***/ }),

/***/ 34006:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  provider: () => (/* binding */ provider)
});

// EXTERNAL MODULE: ./build/core/errors.js
var core_errors = __webpack_require__(62807);
// EXTERNAL MODULE: ./build/providers/vault/client.js + 1 modules
var vault_client = __webpack_require__(46542);
// EXTERNAL MODULE: ./build/core/secret-value.js
var secret_value = __webpack_require__(44200);
;// CONCATENATED MODULE: ./build/providers/vault/enter.js



/** Logs in. `learn` hears of a token before it is used. Throws ProviderError. */
async function enter(client, way, learn, signal) {
    switch (way.how) {
        case 'token':
            return { token: way.token, own: false };
        case 'wrapped': {
            const inside = await unwrap(client, way.token, signal);
            for (const value of [inside.token, inside.secretId])
                if (value !== undefined)
                    learn(value);
            // A token that was handed over is its maker's to end.
            if (inside.token !== undefined)
                return { token: inside.token, own: false };
            if (inside.secretId === undefined || way.roleId === undefined) {
                throw new core_errors/* ProviderError */.mZ('UNAUTHENTICATED', 'what the wrapping token held is no login', {
                    hint: 'wrap a token, or the secret-id of an AppRole beside which auth.config.role_id is set',
                });
            }
            const { roleId, mount } = way;
            return enter(client, { how: 'approle', roleId, mount, secretId: inside.secretId }, learn, signal);
        }
        default: {
            const body = way.how === 'approle'
                ? {
                    role_id: way.roleId.reveal(),
                    ...(way.secretId === undefined ? {} : { secret_id: way.secretId.reveal() }),
                }
                : { role: way.role, jwt: way.jwt.reveal() };
            const reply = await client.send({
                method: 'POST',
                path: `auth/${(0,vault_client/* encoded */.d)(way.mount)}/login`,
                body,
                purpose: { what: `the login at auth/${way.mount}` },
                token: 'none',
                judge: (bad) => loginRefusal(way, bad),
            }, signal);
            if (reply.kind !== 'done')
                throw reply.error;
            const token = tokenIn(reply.value.body['auth']);
            if (token === undefined) {
                throw new core_errors/* ProviderError */.mZ('UNAUTHENTICATED', `auth/${way.mount} gave no token`, {
                    hint: 'a login with a second factor needs a person: `vault login`',
                });
            }
            learn(token);
            return { token, own: true };
        }
    }
}
/** Takes out what a wrapping token holds: that works once. Throws ProviderError. */
async function unwrap(client, token, signal) {
    const reply = await client.send({
        method: 'POST',
        path: 'sys/wrapping/unwrap',
        purpose: { what: 'the wrapping token' },
        token,
        repeatable: false,
        judge: ({ status }) => (status === 400 || status === 403 || status === 404 ? usedUp(status) : undefined),
    }, signal);
    if (reply.kind !== 'done')
        throw reply.error;
    const { body } = reply.value;
    const data = (body['data'] ?? {});
    const inner = tokenIn(body['auth']) ?? secret(data['token']) ?? secret(data['client_token']);
    const secretId = secret(data['secret_id']);
    return { ...(inner === undefined ? {} : { token: inner }), ...(secretId === undefined ? {} : { secretId }) };
}
function usedUp(status) {
    return new core_errors/* ProviderError */.mZ('UNAUTHENTICATED', 'the wrapping token has been used already, or has expired', {
        status,
        hint: 'if nobody of yours has unwrapped it, somebody else holds your login: revoke what was wrapped, look into the audit log, and wrap a new one',
    });
}
/** Why a login was refused, by the words that Vault has for it; those themselves may quote what was sent. */
function loginRefusal(way, { status, errors }) {
    if (status !== 400 && status !== 403 && status !== 404)
        return undefined;
    const said = (pattern) => errors.some((text) => pattern.test(text));
    const mount = 'mount' in way ? way.mount : '';
    const refused = (message, hint) => new core_errors/* ProviderError */.mZ('UNAUTHENTICATED', message, { status, hint });
    if (status === 404 || said(/no handler for route|unsupported (?:path|operation)/i)) {
        return refused(`nothing can be logged in to at auth/${mount}`, 'look at auth_mount and namespace: `vault auth list` shows them');
    }
    if (way.how === 'approle') {
        return refused('Vault does not accept role_id and secret_id', 'the secret-id may have expired, have been used as often as it may, or be bound to other addresses');
    }
    const role = 'role' in way ? way.role : '';
    if (said(/role ".*" could not be found|invalid role name|missing role|role .*not found/i)) {
        return refused(`auth/${mount} has no role ${role}`, 'look at auth.config.role');
    }
    if (said(/audience/i)) {
        return refused(`the role ${role} does not take the audience of the token`, "set auth.config.audience to one of the role's bound_audiences");
    }
    if (said(/claim|subject/i)) {
        return refused(`the role ${role} is not for this repository, branch or environment`, "the role's bound_claims and bound_subject say for which: `vault read auth/.../role/...` shows them");
    }
    if (said(/expired|not valid yet|issued in the future/i)) {
        return refused('the token for the login is not valid now', 'look at the clocks of both machines');
    }
    return refused(`auth/${mount} does not accept the token for the role ${role}`, 'the issuer that it trusts (oidc_discovery_url, bound_issuer) has to be that of the token; its log says more');
}
function tokenIn(auth) {
    return secret(auth?.client_token);
}
function secret(value) {
    return typeof value === 'string' && value !== '' ? new secret_value/* SecretValue */.i(value) : undefined;
}

// EXTERNAL MODULE: ./build/providers/seam/at-once.js
var at_once = __webpack_require__(13);
// EXTERNAL MODULE: ./build/providers/vault/place.js
var vault_place = __webpack_require__(38689);
;// CONCATENATED MODULE: ./build/providers/vault/addresses.js

/** The key in the data. */
function keyOf(address) {
    return address.key ?? vault_place/* DEFAULT_KEY */.uh;
}
/** What belongs to addresses, by their container, in the order in which they come. */
function byContainer(all, addressOf) {
    const groups = new Map();
    for (const each of all) {
        const { container } = addressOf(each);
        const group = groups.get(container);
        if (group)
            group.push(each);
        else
            groups.set(container, [each]);
    }
    return groups;
}

// EXTERNAL MODULE: ./build/providers/vault/capabilities.js
var capabilities = __webpack_require__(86302);
// EXTERNAL MODULE: ./build/providers/vault/failure.js
var failure = __webpack_require__(97948);
// EXTERNAL MODULE: ./build/providers/vault/limits.js
var limits = __webpack_require__(28248);
// EXTERNAL MODULE: ./build/providers/vault/preflight.js
var preflight = __webpack_require__(28585);
;// CONCATENATED MODULE: ./build/providers/vault/kv1-store.js










/**
 * Keys at paths of a KV engine of version 1. It has one call that says anything of a path, and that gives its values: they are looked at
 * where they come in, and go nowhere. It has no condition either: what is written is what was read a moment before, with our keys.
 */
class Kv1Store {
    capabilities = capabilities/* KV1_CAPABILITIES */.Oh;
    #client;
    #mounts;
    constructor(client, mounts) {
        this.#client = client;
        this.#mounts = mounts;
    }
    async *observe(addresses, options) {
        const groups = [...byContainer(addresses, (address) => address)];
        const look = async ([container, group]) => {
            try {
                const data = await this.#data(container, options.signal);
                const seen = group.map((address) => [address, seenIn(data, address, options)]);
                if (seen.some(([, { kind }]) => kind === 'absent'))
                    await this.#checkMount(container, options.signal);
                return seen;
            }
            catch (error) {
                if (!(error instanceof core_errors/* ProviderError */.mZ))
                    throw error;
                return group.map((address) => [address, { kind: 'unreadable', error }]);
            }
        };
        for await (const seen of (0,at_once/* atOnce */.z)(groups, limits/* ABREAST */.rL, look))
            yield* seen;
    }
    async read(addresses, { signal }) {
        const values = new Map();
        const groups = [...byContainer(addresses, (address) => address)];
        for await (const [group, data] of (0,at_once/* atOnce */.z)(groups, limits/* ABREAST */.rL, async ([container, each]) => [each, await this.#data(container, signal)])) {
            for (const address of group) {
                if (!Object.hasOwn(data ?? {}, keyOf(address)))
                    continue;
                const value = data?.[keyOf(address)];
                if (typeof value !== 'string')
                    throw noText(address);
                values.set(address, new secret_value/* SecretValue */.i(value));
            }
        }
        return values;
    }
    async *write(batch, { signal }) {
        signal.throwIfAborted();
        const groups = [...byContainer(batch, (request) => request.address)];
        for await (const results of (0,at_once/* atOnce */.z)(groups, limits/* ABREAST */.rL, ([container, requests]) => this.#writeOne(container, requests, signal)))
            yield* results;
    }
    async delete(address, _expected, { signal }) {
        signal.throwIfAborted();
        const { container } = address;
        await this.#checkMount(container, signal);
        const data = await this.#data(container, signal);
        if (data === undefined || !Object.hasOwn(data, keyOf(address)))
            return;
        const { [keyOf(address)]: _gone, ...left } = data;
        const reply = Object.keys(left).length === 0
            ? await this.#send('DELETE', container, 'delete', signal)
            : await this.#send('POST', container, 'update', signal, { body: left });
        if (reply.kind !== 'done')
            throw reply.error;
    }
    async preflight(addresses, { signal }) {
        const problems = new Map();
        for (const [namespace, group] of byNamespace(addresses)) {
            try {
                const paths = [...new Set(group.map(({ container }) => aclPath((0,vault_place/* placeOf */.$t)(container))))];
                const has = await (0,preflight/* capabilitiesAt */.CR)(this.#client, paths, namespace, signal);
                for (const address of group) {
                    const place = (0,vault_place/* placeOf */.$t)(address.container);
                    const own = has?.get(aclPath(place));
                    const lacks = own !== undefined && !((0,preflight/* isAllowed */.Jr)(own, 'read') && (0,preflight/* isAllowed */.Jr)(own, 'create', 'update'))
                        ? new core_errors/* ProviderError */.mZ('FORBIDDEN', `the policies of the login do not allow writing ${address.container}`, {
                            hint: `they need: ${(0,failure/* policyLine */.Dx)(aclPath(place), ['create', 'read', 'update'])}`,
                        })
                        : undefined;
                    const problem = (await this.#mounts.check(place, 1, signal)) ?? lacks;
                    if (problem !== undefined)
                        problems.set(address, problem);
                }
            }
            catch (error) {
                if (!(error instanceof core_errors/* ProviderError */.mZ))
                    throw error;
                for (const address of group)
                    problems.set(address, error);
            }
        }
        return problems;
    }
    async [Symbol.asyncDispose]() { }
    async #writeOne(container, requests, signal) {
        const refused = new Map();
        for (const request of requests) {
            const error = (0,limits/* outOfBounds */.Lo)(request, this.capabilities);
            if (error !== undefined)
                refused.set(request, error);
        }
        const able = requests.filter((each) => !refused.has(each));
        const outcome = able.length === 0 ? undefined : await this.#put(container, able, signal);
        return requests.map((each) => {
            const error = refused.get(each);
            return [each.address, error === undefined && outcome ? outcome : refusedBy(error)];
        });
    }
    async #put(container, requests, signal) {
        const large = (0,limits/* tooMuch */.Gm)(container, requests);
        if (large !== undefined)
            return refusedBy(large);
        try {
            await this.#checkMount(container, signal);
            const before = await this.#data(container, signal);
            const values = Object.fromEntries(requests.map(({ address, value }) => [keyOf(address), value.reveal()]));
            const body = { ...before, ...values };
            const reply = await this.#send('POST', container, before === undefined ? 'create' : 'update', signal, { body });
            if (reply.kind === 'done')
                return { outcome: 'written' };
            return reply.kind === 'lost' ? { outcome: 'unknown', error: reply.error } : refusedBy(reply.error);
        }
        catch (error) {
            if (error instanceof core_errors/* ProviderError */.mZ)
                return refusedBy(error);
            if (signal.aborted)
                return refusedBy(new core_errors/* ProviderError */.mZ('UNAVAILABLE', `${container}: stopped`));
            throw error;
        }
    }
    /** All that is at a path; `undefined` where nothing is. Throws ProviderError. */
    async #data(container, signal) {
        const reply = await this.#send('GET', container, 'read', signal, { expected: [404] });
        if (reply.kind !== 'done')
            throw reply.error;
        return reply.value.status === 404 ? undefined : (reply.value.body['data'] ?? {});
    }
    /** What is absent at a path of version 1 may be there at an engine of version 2. Throws ProviderError. */
    async #checkMount(container, signal) {
        const problem = await this.#mounts.check((0,vault_place/* placeOf */.$t)(container), 1, signal);
        if (problem !== undefined)
            throw problem;
    }
    #send(method, container, capability, signal, more = {}) {
        const place = (0,vault_place/* placeOf */.$t)(container);
        const { mount, path, namespace } = place;
        return this.#client.send({
            method,
            path: `${(0,vault_client/* encoded */.d)(mount)}/${(0,vault_client/* encoded */.d)(path)}`,
            ...(namespace === undefined ? {} : { namespace }),
            purpose: { what: container, right: { path: aclPath(place), capability } },
            ...more,
        }, signal);
    }
}
function seenIn(data, address, options) {
    if (data === undefined || !Object.hasOwn(data, keyOf(address)))
        return { kind: 'absent' };
    const value = data[keyOf(address)];
    if (typeof value !== 'string')
        return { kind: 'unreadable', error: noText(address) };
    const content = options.examine?.(address, new secret_value/* SecretValue */.i(value));
    return { kind: 'present', ...(content === undefined ? {} : { content }) };
}
function byNamespace(addresses) {
    const groups = new Map();
    for (const address of addresses) {
        const { namespace } = (0,vault_place/* placeOf */.$t)(address.container);
        groups.set(namespace, [...(groups.get(namespace) ?? []), address]);
    }
    return groups;
}
function aclPath({ mount, path }) {
    return `${mount}/${path}`;
}
function noText(address) {
    return new core_errors/* ProviderError */.mZ('REJECTED', `${address.container}#${keyOf(address)} holds something that is no text`, {
        hint: 'choose another key, or write it as text',
    });
}
function refusedBy(error) {
    return { outcome: 'refused', error: error ?? new core_errors/* ProviderError */.mZ('UNAVAILABLE', 'it was not written') };
}

;// CONCATENATED MODULE: ./build/providers/vault/folders.js


/** Folders in which more than one of these paths is: one list each takes fewer requests than a look at each path. */
function foldersWorthListing(paths) {
    const folders = new Map();
    for (const path of paths) {
        const key = folderKey(path.place);
        const known = folders.get(key);
        if (known)
            known.push(path);
        else
            folders.set(key, [path]);
    }
    return [...folders.values()].filter((each) => each.length > 1).map((each) => ({ paths: each }));
}
/** Which folder a place is in, among all of all mounts. */
function folderKey({ namespace, mount, path }) {
    return `${namespace ?? ''}\0${mount}\0${folderOf(path)}`;
}
/** The names in a folder; `undefined` where the login may not list it, so that each path has to be asked for; or why none came. */
async function listFolder(client, paths, signal) {
    const [first] = paths;
    if (first === undefined)
        return undefined;
    const { mount, namespace, path } = first.place;
    const folder = folderOf(path);
    const reply = await client.send({
        method: 'LIST',
        path: `${(0,vault_client/* encoded */.d)(mount)}/metadata/${(0,vault_client/* encoded */.d)(folder)}`,
        ...(namespace === undefined ? {} : { namespace }),
        purpose: { what: `${mount}/${folder}`, right: { path: `${mount}/metadata/${folder}`, capability: 'list' } },
        expected: [404],
    }, signal);
    if (reply.kind !== 'done')
        return reply.error.code === 'FORBIDDEN' ? undefined : reply.error;
    try {
        // A folder without names looks as one of an engine of version 1 does.
        await first.checkMount(signal);
    }
    catch (error) {
        if (error instanceof core_errors/* ProviderError */.mZ)
            return error;
        throw error;
    }
    if (reply.value.status === 404)
        return new Set();
    const { keys } = (reply.value.body['data'] ?? {});
    if (Array.isArray(keys))
        return new Set(keys.filter((key) => typeof key === 'string'));
    return new core_errors/* ProviderError */.mZ('REJECTED', `Vault's list of ${mount}/${folder} is not understood`);
}
/** With a slash at its end; empty for what is directly below the mount. */
function folderOf(path) {
    return path.slice(0, path.lastIndexOf('/') + 1);
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./build/providers/seam/stamp-map.js
var stamp_map = __webpack_require__(82408);
;// CONCATENATED MODULE: ./build/providers/vault/metadata.js


/** A path at which nothing is, and nothing was. */
const NOTHING = { version: 0, gone: true, entries: {}, keys: new Set() };
const PREFIX = 'secretzero:';
const LONGEST_NAME = 128;
/** The server tells its time in whole seconds. */
const SECOND = 1000;
/** The entry that holds the stamp of a key. */
function entryOf(key) {
    const plain = `${PREFIX}${key}`;
    return Buffer.byteLength(plain, 'utf8') <= LONGEST_NAME
        ? plain
        : `${PREFIX}sha256:${(0,external_node_crypto_.createHash)('sha256').update(key, 'utf8').digest('hex')}`;
}
/** The stamp of a key, whichever version it names. */
function stampAt({ entries }, key) {
    const line = entries[entryOf(key)];
    return line === undefined ? undefined : (0,stamp_map/* stampFromLine */.UY)(line);
}
/** How many values there bear a mark. */
function marksIn({ entries }) {
    return Object.entries(entries).filter(([name, line]) => name.startsWith(PREFIX) && (0,stamp_map/* stampFromLine */.UY)(line)).length;
}
/** Whether the stamp of a key names the version that is there now. */
function isProven(metadata, key) {
    return !metadata.gone && stampAt(metadata, key)?.version === String(metadata.version);
}
/**
 * The stamps of other keys, carried on to a version that is known to differ from the last one only in `changed`: they named the last
 * one, and their values have come along untouched.
 */
function carriedOn(before, { entries, version: to }, changed) {
    // Over a version that was deleted, a path is written whole: nothing has come along.
    if (before.gone)
        return {};
    const from = before.version;
    const own = new Set([...changed].map(entryOf));
    const carried = {};
    for (const [name, line] of Object.entries(entries)) {
        const stamp = name.startsWith(PREFIX) && !own.has(name) ? (0,stamp_map/* stampFromLine */.UY)(line) : undefined;
        if (stamp?.version === String(from))
            carried[name] = (0,stamp_map/* stampLine */.i$)({ ...stamp, version: String(to) });
    }
    return carried;
}
/** Reads an answer of the metadata path; `undefined` for an answer that is none of version 2. */
function metadataIn(data, now) {
    const { current_version, created_time, versions, custom_metadata } = (data ?? {});
    if (typeof current_version !== 'number' || typeof versions !== 'object')
        return undefined;
    const current = versions?.[String(current_version)];
    const deleted = dateOf(current?.['deletion_time']);
    // A path may be set up so that its versions end by themselves.
    const gone = current === undefined ||
        current['destroyed'] === true ||
        (deleted !== undefined && deleted.getTime() < now.getTime() + SECOND);
    return {
        version: current_version,
        gone,
        entries: entriesIn(custom_metadata),
        ...dated('createdAt', created_time),
        ...dated('changedAt', current?.['created_time']),
        ...(gone ? { keys: new Set() } : {}),
    };
}
/** The custom metadata in an answer. */
function entriesIn(custom) {
    return Object.fromEntries(Object.entries((custom ?? {})).filter((entry) => typeof entry[1] === 'string'));
}
function dated(name, text) {
    const date = dateOf(text);
    return (date === undefined ? {} : { [name]: date });
}
function dateOf(text) {
    const date = new Date(typeof text === 'string' && text !== '' ? text : Number.NaN);
    return Number.isNaN(date.getTime()) ? undefined : date;
}

;// CONCATENATED MODULE: ./build/providers/vault/kv2-observation.js




/** What can be said of one key at a path whose metadata are known. `read` gives the data, once for all keys. Throws ProviderError. */
async function seenAt(path, address, options, read) {
    const metadata = path.known ?? (await path.look(options.signal));
    if (metadata.gone)
        return { kind: 'absent' };
    const key = keyOf(address);
    const there = presentAs(metadata, key);
    if (isProven(metadata, key) || options.agrees?.(address, there) === true)
        return there;
    // The metadata say nothing of this key at this version; the names in the data do, without a value.
    const names = await path.names(options.signal);
    if (names !== 'refused' && !names.has(key))
        return { kind: 'absent' };
    // Where the names may not be known, a path with one mark is taken for a path with one value.
    const others = names === 'refused' ? marksIn(metadata) > 1 : names.size > 1;
    const seen = others ? { ...there, shared: true } : there;
    if (names !== 'refused')
        return others ? looked(address, seen, options, read) : seen;
    if ((options.marks?.(address).length ?? 0) > 0)
        return seen;
    const { mount, path: below } = path.place;
    const error = new core_errors/* ProviderError */.mZ('FORBIDDEN', `${path.what} is there, but not whether it has the key ${key}`, {
        hint: `let the login see the names in it, without the values: path ${JSON.stringify(`${mount}/subkeys/${below}`)} { capabilities = ["read"] }`,
    });
    return { kind: 'unreadable', error };
}
function presentAs(metadata, key) {
    const { version, createdAt, changedAt } = metadata;
    const stamp = stampAt(metadata, key);
    return {
        kind: 'present',
        version: String(version),
        ...(createdAt === undefined ? {} : { createdAt }),
        ...(changedAt === undefined ? {} : { changedAt }),
        ...(stamp === undefined ? {} : { stamp }),
    };
}
/**
 * Others write to this path too, and their last write says nothing of our value: it is compared where it may be read, and does not
 * leave. Who may see no more than metadata never gets here.
 */
async function looked(address, seen, options, read) {
    if (options.examine === undefined || (options.marks?.(address).length ?? 0) === 0)
        return seen;
    const value = (await read())?.[keyOf(address)];
    if (typeof value !== 'string')
        return seen;
    return { ...seen, content: options.examine(address, new secret_value/* SecretValue */.i(value)) };
}
/** The data of a path; `undefined` where the login may not read it. Throws ProviderError. */
async function readable(path, signal) {
    try {
        return await path.read(signal);
    }
    catch (error) {
        if (error instanceof core_errors/* ProviderError */.mZ && error.code === 'FORBIDDEN')
            return undefined;
        throw error;
    }
}

;// CONCATENATED MODULE: ./build/providers/vault/kv2-path.js






/** One path of a KV engine of version 2, with what this run knows of it. */
class Kv2Path {
    place;
    /** In messages. */
    what;
    /** As it was seen last, or left by a write of ours; a write says which version it expects, so that it may be old. */
    known;
    #client;
    #mounts;
    #now;
    #moves = [];
    constructor(place, container, client, mounts, now) {
        this.place = place;
        this.what = container;
        this.#client = client;
        this.#mounts = mounts;
        this.#now = now;
    }
    /** Looks at the metadata; no value is touched. Throws ProviderError. */
    async look(signal) {
        const reply = await this.#send('GET', 'metadata', 'read', signal, { expected: [404] });
        if (reply.kind !== 'done')
            throw reply.error;
        const { status, body, date } = reply.value;
        const metadata = status === 404 ? NOTHING : metadataIn(body['data'], date ?? this.#now());
        // At an engine of version 1, nothing is below `metadata/`: that would look like absence.
        if (metadata === undefined || status === 404)
            await this.checkMount(signal);
        if (metadata === undefined)
            throw new core_errors/* ProviderError */.mZ('REJECTED', `${this.what}: Vault's answer is not understood`);
        this.known = metadata;
        return metadata;
    }
    /** Throws ProviderError where the mount is not of version 2. */
    async checkMount(signal) {
        const problem = await this.#mounts.check(this.place, 2, signal);
        if (problem !== undefined)
            throw problem;
    }
    /** The names in the data, without a value; `refused` where the login may not know them. Throws ProviderError. */
    async names(signal) {
        const known = this.known ?? (await this.look(signal));
        if (known.keys !== undefined)
            return known.keys;
        const reply = await this.#send('GET', 'subkeys', 'read', signal, { expected: [404], query: '?depth=1' });
        if (reply.kind !== 'done') {
            if (!['FORBIDDEN', 'REJECTED', 'UNSUPPORTED'].includes(reply.error.code))
                throw reply.error;
            this.known = { ...known, keys: 'refused' };
            return 'refused';
        }
        const { subkeys, metadata } = (reply.value.body['data'] ?? {});
        const names = new Set(Object.keys(subkeys ?? {}));
        // Somebody wrote in between: what is known is of the version before, and is looked at anew by whoever needs it.
        if (metadata?.version === known.version)
            this.known = { ...known, keys: names };
        return names;
    }
    /** The version at which a key, seen at `version`, must be for this run's own writes alone to have moved it there. */
    movedOn(version, key) {
        let at = Number(version);
        for (const { from, to, keys } of this.#moves)
            if (from === at && !keys.has(key))
                at = to;
        return at;
    }
    /**
     * Writes keys over the version that is known, which has to be there still; keys of others stay. Then marks them. A mark that is
     * refused leaves a value that was written.
     */
    async put(values, marks, declared, signal) {
        const known = this.known ?? (await this.look(signal));
        const reply = await this.#change(known, Object.fromEntries([...values].map(([key, value]) => [key, value.reveal()])), signal);
        if (reply.kind !== 'done') {
            this.known = undefined;
            return { kind: reply.kind, error: reply.error };
        }
        const metadata = this.#moved(known, reply.value.body['data'], new Set(values.keys()));
        const lines = Object.fromEntries([...marks].map(([key, stamp]) => [entryOf(key), (0,stamp_map/* stampLine */.i$)({ ...stamp, version: String(metadata.version) })]));
        const carried = carriedOn(known, metadata, new Set(values.keys()));
        await this.#mark(metadata, { ...declared, ...carried, ...lines }, signal);
        return { kind: 'written', metadata: this.known ?? metadata };
    }
    /** Changes what is written beside the values. Throws ProviderError. */
    async describe(entries, signal) {
        const known = this.known ?? (await this.look(signal));
        const error = await this.#annotate(known, entries, signal);
        if (error !== undefined)
            throw error;
    }
    /** Takes a key away; the last one by deleting the version, which the platform can bring back. Throws ProviderError. */
    async remove(key, expected, signal) {
        const known = await this.look(signal);
        if (known.gone)
            return;
        if (expected !== undefined && this.movedOn(expected, key) !== known.version)
            throw this.conflict();
        const names = await this.names(signal);
        const all = names === 'refused' ? new Set(Object.keys(await this.read(signal))) : names;
        if (!all.has(key))
            return;
        if (all.size > 1) {
            const reply = await this.#change(known, { [key]: null }, signal);
            if (reply.kind !== 'done')
                throw reply.error;
            const left = new Set([...all].filter((each) => each !== key));
            const metadata = { ...this.#moved(known, reply.value.body['data'], new Set([key])), keys: left };
            this.known = metadata;
            const carried = carriedOn(known, metadata, new Set([key]));
            await this.#mark(metadata, { ...carried, [entryOf(key)]: null }, signal);
            return;
        }
        // By its number: what somebody writes in between is a version of its own, and stays.
        const reply = await this.#send('POST', 'delete', 'update', signal, { body: { versions: [known.version] } });
        this.known = undefined;
        if (reply.kind !== 'done')
            throw reply.error;
        if (expected !== undefined && (await this.look(signal)).version !== known.version)
            throw this.conflict();
    }
    /** All of the data. Throws ProviderError. */
    async read(signal) {
        const reply = await this.#send('GET', 'data', 'read', signal, { expected: [404] });
        if (reply.kind !== 'done')
            throw reply.error;
        const { status, body } = reply.value;
        if (status === 404) {
            await this.checkMount(signal);
            return {};
        }
        const { data } = (body['data'] ?? {});
        return data ?? {};
    }
    conflict() {
        return new core_errors/* ProviderError */.mZ('CONFLICT', `${this.what} has been changed by someone else`, { hint: 'run again' });
    }
    /** Over a version that is there by merging; over none, whole. */
    async #change(known, data, signal) {
        await this.checkMount(signal);
        const options = { cas: known.version };
        if (known.gone)
            return this.#send('POST', 'data', 'create', signal, { body: { data, options } });
        const reply = await this.#send('PATCH', 'data', 'patch', signal, {
            body: { data, options },
            // What was there a moment ago has been deleted.
            judge: (bad) => (bad.status === 404 && !(0,failure/* isUnmounted */.oO)(bad) ? this.conflict() : undefined),
        });
        if (reply.kind !== 'refused' || !isNotOffered(reply.error))
            return reply;
        // Without the right to merge, it is read and written whole, over the very version that was read.
        const read = await this.#send('GET', 'data', 'read', signal, { expected: [404] });
        if (read.kind !== 'done')
            return reply;
        const held = read.value.body['data'];
        if (held?.metadata?.version !== known.version || !held.data)
            return { kind: 'refused', error: this.conflict() };
        const merged = { ...held.data, ...data };
        const body = { data: Object.fromEntries(Object.entries(merged).filter(([, value]) => value !== null)), options };
        return this.#send('POST', 'data', 'update', signal, { body });
    }
    /** What is known after a write of ours. */
    #moved(before, data, keys) {
        const { version, created_time, custom_metadata } = (data ?? {});
        const to = typeof version === 'number' ? version : before.version + 1;
        this.#moves.push({ from: before.version, to, keys });
        const changed = dated('changedAt', created_time);
        const createdAt = before.createdAt ?? (to === 1 ? changed.changedAt : undefined);
        const names = before.gone ? keys : before.keys instanceof Set ? new Set([...before.keys, ...keys]) : undefined;
        this.known = {
            version: to,
            gone: false,
            entries: custom_metadata === undefined ? before.entries : entriesIn(custom_metadata),
            ...changed,
            ...(createdAt === undefined ? {} : { createdAt }),
            ...(names === undefined ? {} : { keys: names }),
        };
        return this.known;
    }
    /** Whatever comes of it, the value was written. */
    async #mark(metadata, entries, signal) {
        try {
            await this.#annotate(metadata, entries, signal);
        }
        catch (error) {
            if (!signal.aborted)
                throw error;
        }
    }
    /** Why entries could not be written, if so. */
    async #annotate(metadata, entries, signal) {
        let reply = await this.#send('PATCH', 'metadata', 'patch', signal, { body: { custom_metadata: entries } });
        const all = present({ ...metadata.entries, ...entries });
        if (reply.kind === 'refused' && isNotOffered(reply.error)) {
            const whole = await this.#send('POST', 'metadata', 'update', signal, { body: { custom_metadata: all } });
            if (whole.kind !== 'refused' || whole.error.code !== 'FORBIDDEN')
                reply = whole;
        }
        if (reply.kind !== 'done')
            return reply.error;
        this.known = { ...metadata, entries: all };
        return undefined;
    }
    #send(method, part, capability, signal, more = {}) {
        const { mount, path, namespace } = this.place;
        const { query = '', ...rest } = more;
        return this.#client.send({
            method,
            path: `${(0,vault_client/* encoded */.d)(mount)}/${part}/${(0,vault_client/* encoded */.d)(path)}${query}`,
            ...(namespace === undefined ? {} : { namespace }),
            purpose: { what: this.what, right: { path: `${mount}/${part}/${path}`, capability } },
            ...rest,
        }, signal);
    }
}
/** Whether merging is not allowed, or not known there (servers before 1.9). */
function isNotOffered({ code }) {
    return code === 'FORBIDDEN' || code === 'UNSUPPORTED';
}
function present(entries) {
    return Object.fromEntries(Object.entries(entries).filter((entry) => entry[1] !== null));
}
/** One value of the data, as text. Throws ProviderError for anything else. */
function valueIn(data, key, what) {
    if (!Object.hasOwn(data, key))
        return undefined;
    const value = data[key];
    if (typeof value === 'string')
        return new secret_value/* SecretValue */.i(value);
    throw new core_errors/* ProviderError */.mZ('REJECTED', `${what}#${key} holds something that is no text`, {
        hint: 'choose another key, or write it as text',
    });
}

;// CONCATENATED MODULE: ./build/providers/vault/kv2-store.js











/** How often a write is tried anew because somebody else wrote beside it. */
const ATTEMPTS = 3;
/** Keys at paths of a KV engine of version 2: looked at by their metadata alone, written over the version that was seen. */
class Kv2Store {
    capabilities = capabilities/* KV2_CAPABILITIES */.Ni;
    #client;
    #mounts;
    #context;
    #paths = new Map();
    constructor(client, mounts, context) {
        this.#client = client;
        this.#mounts = mounts;
        this.#context = context;
    }
    async *observe(addresses, options) {
        const groups = byContainer(addresses, (address) => address);
        const found = await this.#listed(groups, options);
        const tasks = [...groups].map(([container, group]) => ({ path: this.#path(container), group }));
        for await (const seen of (0,at_once/* atOnce */.z)(tasks, limits/* ABREAST */.rL, ({ path, group }) => this.#look(path, group, found, options)))
            yield* seen;
    }
    async read(addresses, options) {
        const values = new Map();
        const groups = [...byContainer(addresses, (address) => address)];
        for await (const [group, data] of (0,at_once/* atOnce */.z)(groups, limits/* ABREAST */.rL, async ([container, each]) => [each, await this.#path(container).read(options.signal)])) {
            for (const address of group) {
                const value = valueIn(data, keyOf(address), address.container);
                if (value !== undefined)
                    values.set(address, value);
            }
        }
        return values;
    }
    async *write(batch, options) {
        options.signal.throwIfAborted();
        const groups = [...byContainer(batch, (request) => request.address)];
        for await (const results of (0,at_once/* atOnce */.z)(groups, limits/* ABREAST */.rL, ([container, requests]) => this.#writeOne(this.#path(container), requests, options.signal))) {
            yield* results;
        }
    }
    async delete(address, expected, { signal }) {
        signal.throwIfAborted();
        await this.#path(address.container).remove(keyOf(address), expected, signal);
    }
    async describe(address, { signal }) {
        await this.#path(address.container).describe((0,vault_place/* settingsOf */.f5)(address.settings).metadata ?? {}, signal);
        return {};
    }
    async preflight(addresses, options) {
        const problems = new Map();
        const paths = [...byContainer(addresses, (address) => address)].map(([container, group]) => ({
            path: this.#path(container),
            group,
        }));
        const lacking = await (0,preflight/* lackingRights */.xT)(this.#client, paths.map(({ path }) => path), options.signal);
        for (const { path, group } of paths) {
            const error = lacking.get(path) ?? tooManyEntries(path, group);
            if (error !== undefined)
                for (const address of group)
                    problems.set(address, error);
        }
        return problems;
    }
    async [Symbol.asyncDispose]() { }
    #path(container) {
        const known = this.#paths.get(container);
        if (known !== undefined)
            return known;
        const { now } = this.#context;
        const path = new Kv2Path((0,vault_place/* placeOf */.$t)(container), container, this.#client, this.#mounts, now);
        this.#paths.set(container, path);
        return path;
    }
    /**
     * Paths of which nothing is recorded are most likely not there: a list of their folder tells that of all of them. What is recorded is
     * most likely there, so that a list would be one request more.
     */
    async #listed(groups, options) {
        const found = new Map();
        const unknown = [...groups]
            .filter(([, group]) => group.every((address) => (options.marks?.(address).length ?? 0) === 0))
            .map(([container]) => this.#path(container));
        const folders = foldersWorthListing(unknown);
        for await (const { paths, names } of (0,at_once/* atOnce */.z)(folders, limits/* ABREAST */.rL, async (folder) => ({
            ...folder,
            names: await listFolder(this.#client, folder.paths, options.signal),
        }))) {
            for (const path of paths) {
                if (names instanceof core_errors/* ProviderError */.mZ)
                    found.set(path, names);
                else if (names !== undefined)
                    found.set(path, names.has(path.place.path.split('/').at(-1) ?? ''));
            }
        }
        return found;
    }
    async #look(path, group, found, options) {
        const seen = [];
        try {
            const listed = found.get(path);
            if (listed instanceof core_errors/* ProviderError */.mZ)
                throw listed;
            path.known = listed === false ? NOTHING : await path.look(options.signal);
            let data;
            const read = () => {
                data ??= readable(path, options.signal);
                return data;
            };
            for (const address of group)
                seen.push([address, await seenAt(path, address, options, read)]);
            return seen;
        }
        catch (error) {
            if (!(error instanceof core_errors/* ProviderError */.mZ))
                throw error;
            return group.map((address) => [address, { kind: 'unreadable', error }]);
        }
    }
    async #writeOne(path, requests, signal) {
        const results = new Map();
        let open = [];
        for (const request of requests) {
            const error = (0,limits/* outOfBounds */.Lo)(request, this.capabilities);
            if (error === undefined)
                open.push(request);
            else
                results.set(request, { outcome: 'refused', error });
        }
        const answer = () => requests.map((each) => [each.address, results.get(each)]);
        const refuse = (all, error) => {
            for (const each of all)
                results.set(each, { outcome: 'refused', error });
        };
        const large = (0,limits/* tooMuch */.Gm)(path.what, open);
        if (large !== undefined) {
            refuse(open, large);
            return answer();
        }
        for (let attempt = 1; open.length > 0; attempt += 1) {
            try {
                const able = [];
                for (const request of open) {
                    const obstacle = await this.#obstacle(path, request, signal);
                    if (obstacle === undefined)
                        able.push(request);
                    else
                        refuse([request], obstacle);
                }
                if (able.length === 0)
                    break;
                const put = await path.put(...contentOf(able), signal);
                if (put.kind === 'refused' && put.error.code === 'CONFLICT' && attempt < ATTEMPTS) {
                    // Somebody wrote there in between: what was to be over a certain version is not written, the rest is looked at anew.
                    const stale = able.filter(({ expected }) => expected?.kind === 'version');
                    refuse(stale, put.error);
                    open = able.filter((each) => !stale.includes(each));
                    continue;
                }
                for (const each of able)
                    results.set(each, resultOf(put));
                break;
            }
            catch (error) {
                const stopped = signal.aborted ? new core_errors/* ProviderError */.mZ('UNAVAILABLE', `${path.what}: stopped`) : error;
                if (!(stopped instanceof core_errors/* ProviderError */.mZ))
                    throw error;
                refuse(open.filter((each) => !results.has(each)), stopped);
                break;
            }
        }
        return answer();
    }
    /** Why a key must not be written now, by what is known of its path. */
    async #obstacle(path, { address, expected }, signal) {
        if (expected === undefined)
            return undefined;
        const key = keyOf(address);
        const known = path.known ?? (await path.look(signal));
        if (expected.kind === 'version') {
            const at = path.movedOn(expected.version, key);
            if (!known.gone && known.version === at)
                return undefined;
            const now = await path.look(signal);
            return !now.gone && now.version === at ? undefined : path.conflict();
        }
        if (known.gone)
            return undefined;
        const names = await path.names(signal);
        if (names !== 'refused')
            return names.has(key) ? path.conflict() : undefined;
        const { mount, path: below } = path.place;
        return new core_errors/* ProviderError */.mZ('FORBIDDEN', `it cannot be told whether ${path.what} has the key ${key} already`, {
            hint: `its policy needs: path ${JSON.stringify(`${mount}/subkeys/${below}`)} { capabilities = ["read"] }`,
        });
    }
}
function contentOf(requests) {
    const values = new Map(requests.map(({ address, value }) => [keyOf(address), value]));
    const marks = new Map(requests.map(({ address, stamp }) => [keyOf(address), stamp]));
    const declared = Object.assign({}, ...requests.map(({ address }) => (0,vault_place/* settingsOf */.f5)(address.settings).metadata ?? {}));
    return [values, marks, declared];
}
function resultOf(put) {
    if (put.kind !== 'written')
        return { outcome: put.kind === 'lost' ? 'unknown' : 'refused', error: put.error };
    const { version, createdAt, changedAt } = put.metadata;
    return {
        outcome: 'written',
        version: String(version),
        ...(createdAt === undefined ? {} : { createdAt }),
        ...(changedAt === undefined ? {} : { changedAt }),
    };
}
/** Marks of ours need room beside what others wrote. */
function tooManyEntries(path, group) {
    if (path.known === undefined)
        return undefined;
    const names = new Set(Object.keys(path.known.entries));
    for (const address of group) {
        names.add(entryOf(keyOf(address)));
        for (const name of Object.keys((0,vault_place/* settingsOf */.f5)(address.settings).metadata ?? {}))
            names.add(name);
    }
    if (names.size <= vault_place/* MOST_ENTRIES */.V0)
        return undefined;
    return new core_errors/* ProviderError */.mZ('REJECTED', `${path.what} would have ${names.size} entries of custom metadata, and Vault takes ${vault_place/* MOST_ENTRIES */.V0}`, { hint: 'every value of ours has one for its mark: use another path, or take entries away' });
}

// EXTERNAL MODULE: ./build/providers/seam/credential-host.js
var credential_host = __webpack_require__(24098);
// EXTERNAL MODULE: ./build/providers/vault/login-kinds.js
var login_kinds = __webpack_require__(19601);
;// CONCATENATED MODULE: ./build/providers/vault/login.js



/** Answers the server that is meant. Throws ProviderError for a host that no credential may go to, and where none is named. */
function serverOf(context) {
    const skip = context.ambient('VAULT_SKIP_VERIFY');
    if (skip !== undefined && !skip.matches(/^(?:0|f|false)$/i)) {
        throw new core_errors/* ProviderError */.mZ('REJECTED', 'VAULT_SKIP_VERIFY is set: anybody on the way could take token and values', {
            hint: 'unset it, and name the file with your authority in NODE_EXTRA_CA_CERTS',
        });
    }
    const { auth, config } = context.declaration;
    const declared = context.credential('url') ?? context.credential('address') ?? login_text(config['url']) ?? login_text(config['address']);
    const ambient = context.ambient('VAULT_ADDR')?.reveal();
    const written = typeof declared === 'string' ? declared : (declared?.reveal() ?? ambient);
    if (written === undefined) {
        throw new core_errors/* ProviderError */.mZ('UNAUTHENTICATED', 'it is not known where Vault is', {
            hint: 'set VAULT_ADDR, or auth.config.url of the provider',
        });
    }
    const usual = ambient === undefined || !URL.canParse(ambient) ? undefined : new URL(ambient);
    const url = written === ambient
        ? (0,credential_host/* usableUrl */.s)(written, 'Vault')
        : (0,credential_host/* credentialUrl */.Z)(written, {
            what: 'Vault',
            key: 'auth.config.url',
            own: (host) => host === usual?.hostname,
            allowHosts: context.allowHosts,
        });
    const nested = auth['config'];
    const named = nested?.['namespace'] ?? auth['namespace'];
    const namespace = named === undefined ? undefined : context.credential('namespace');
    const folded = (namespace?.reveal() ??
        login_text(config['namespace']) ??
        context.ambient('VAULT_NAMESPACE')?.reveal() ??
        '').replace(/^\/+|\/+$/g, '');
    return { url: url.href.replace(/\/+$/, ''), namespace: folded === '' ? undefined : folded };
}
/** How to log in there. Throws ProviderError UNAUTHENTICATED where something is missing for it. */
async function wayIn(context, server, signal) {
    const kind = declaredKind(context) ?? (context.credential('role') === undefined ? 'ambient' : 'jwt');
    switch (kind) {
        case 'token':
        case 'ambient': {
            const token = context.credential('token') ??
                context.ambient('VAULT_TOKEN') ??
                (await context.homeFile('.vault-token').catch(() => undefined));
            if (token !== undefined)
                return { how: 'token', token };
            throw missing('no token for Vault', 'log in with `vault login`, set VAULT_TOKEN, or let a workflow log in by its role (auth.kind: jwt)');
        }
        case 'wrapped': {
            const token = context.credential('wrapping_token') ?? context.credential('token');
            if (token === undefined)
                throw missing('no wrapping token', 'set auth.config.wrapping_token');
            const roleId = context.credential('role_id');
            return { how: 'wrapped', token, mount: mountOf(context, 'approle'), ...(roleId === undefined ? {} : { roleId }) };
        }
        case 'approle': {
            const roleId = context.credential('role_id') ?? context.ambient('VAULT_ROLE_ID');
            const secretId = context.credential('secret_id') ?? context.ambient('VAULT_SECRET_ID');
            if (roleId === undefined)
                throw missing('no role_id for the login by AppRole', 'set auth.config.role_id');
            return {
                how: 'approle',
                roleId,
                mount: mountOf(context, 'approle'),
                ...(secretId === undefined ? {} : { secretId }),
            };
        }
        case 'jwt':
        case 'oidc': {
            const role = roleOf(context);
            const audience = context.credential('audience')?.reveal() ?? new URL(server.url).origin;
            const jwt = context.credential('jwt') ?? (await context.idToken(audience, signal));
            if (jwt === undefined) {
                throw missing('no OIDC token to log in to Vault with', 'this login is for a GitHub job with `permissions: id-token: write`; on a laptop, log in with `vault login` and use auth.kind: token');
            }
            return { how: 'jwt', role, jwt, mount: mountOf(context, 'jwt') };
        }
        case 'kubernetes': {
            const role = roleOf(context);
            const jwt = context.credential('jwt') ?? (await context.podToken?.());
            if (jwt === undefined)
                throw missing('no service account token', 'this login is for a pod of Kubernetes');
            return { how: 'kubernetes', role, jwt, mount: mountOf(context, 'kubernetes') };
        }
        default:
            throw new core_errors/* ProviderError */.mZ('REJECTED', `there is no login of kind ${kind} at Vault`, {
                hint: `there are ${login_kinds/* LOGIN_KINDS */.c.join(', ')}`,
            });
    }
}
function declaredKind(context) {
    return login_text(context.declaration.auth['kind']) ?? undefined;
}
function roleOf(context) {
    const role = context.credential('role')?.reveal();
    if (role === undefined)
        throw missing('no role to log in to Vault as', 'set auth.config.role');
    return role;
}
/** Where the way to log in is mounted. */
function mountOf(context, usual) {
    const written = context.credential('auth_mount') ?? context.credential('mount_point');
    return (written?.reveal() ?? usual).replace(/^\/+|\/+$/g, '').replace(/^auth\//, '');
}
function missing(message, hint) {
    return new core_errors/* ProviderError */.mZ('UNAUTHENTICATED', message, { hint });
}
function login_text(value) {
    return typeof value === 'string' && value !== '' ? value : undefined;
}

;// CONCATENATED MODULE: ./build/providers/vault/mounts.js


/** Which version of the KV engine is mounted where: asked for once a mount, where an answer could be misread without it. */
class Mounts {
    #client;
    #versions = new Map();
    constructor(client) {
        this.#client = client;
    }
    /**
     * Why a mount is not what its targets are declared to be; a login that may not ask is taken at the manifest's word. Throws
     * ProviderError where no answer came.
     */
    async check(place, version, signal) {
        const key = `${place.namespace ?? ''}\0${place.mount}`;
        const asked = this.#versions.get(key) ?? this.#ask(place, signal);
        this.#versions.set(key, asked);
        // What failed is asked again the next time.
        asked.catch(() => this.#versions.delete(key));
        const found = await asked;
        if (found === version || found === 'unknown')
            return undefined;
        if (found === 'other') {
            return new core_errors/* ProviderError */.mZ('REJECTED', `${place.mount} is no KV engine`, {
                hint: 'set mount_point to one; `vault secrets list` shows what is mounted',
            });
        }
        return new core_errors/* ProviderError */.mZ('REJECTED', `${place.mount} is version ${found} of the KV engine, not ${version}`, {
            hint: `set version: ${found} in the target's config`,
        });
    }
    async #ask({ mount, namespace }, signal) {
        const reply = await this.#client.send({
            method: 'GET',
            path: `sys/internal/ui/mounts/${(0,vault_client/* encoded */.d)(mount)}`,
            ...(namespace === undefined ? {} : { namespace }),
            purpose: { what: `the mount ${mount}`, right: { path: `sys/internal/ui/mounts/${mount}`, capability: 'read' } },
        }, signal);
        if (reply.kind === 'done')
            return versionIn(reply.value.body['data']);
        const { code } = reply.error;
        // It is refused as well where nothing is mounted: what is then asked of the mount itself says so.
        if (code === 'FORBIDDEN' || code === 'REJECTED' || code === 'UNSUPPORTED')
            return 'unknown';
        throw reply.error;
    }
}
function versionIn(data) {
    const { type, options } = (data ?? {});
    if (type === 'generic')
        return 1;
    if (type !== 'kv')
        return typeof type === 'string' ? 'other' : 'unknown';
    return String(options?.version) === '2' ? 2 : 1;
}

;// CONCATENATED MODULE: ./build/providers/vault/sources/calls.js





/** One call of a source, at a path as policies write it. Throws ProviderError; a lost answer is UNAVAILABLE. */
async function call({ client }, method, right, what, config, { signal }, more = {}) {
    const namespace = textOf(config['namespace']);
    const reply = await client.send({
        method,
        path: (0,vault_client/* encoded */.d)(right.path),
        purpose: { what, right },
        ...(namespace === undefined ? {} : { namespace }),
        ...more,
    }, signal);
    if (reply.kind === 'done')
        return reply.value;
    throw reply.error;
}
/** Why one of these rights is not there, if so; nothing where the login may not know its rights. Throws ProviderError. */
async function lacking({ client }, rights, what, config, { signal }) {
    try {
        const paths = [...new Set(rights.map(({ path }) => path))];
        const has = await (0,preflight/* capabilitiesAt */.CR)(client, paths, textOf(config['namespace']), signal);
        const missing = rights.filter(({ path, capability }) => {
            const own = has?.get(path);
            return own !== undefined && !(0,preflight/* isAllowed */.Jr)(own, capability);
        });
        if (missing.length === 0)
            return undefined;
        return new core_errors/* ProviderError */.mZ('FORBIDDEN', `the policies of the login do not allow issuing from ${what}`, {
            hint: `they need: ${missing.map(({ path, capability }) => (0,failure/* policyLine */.Dx)(path, [capability])).join(' and ')}`,
        });
    }
    catch (error) {
        if (error instanceof core_errors/* ProviderError */.mZ)
            return error;
        throw error;
    }
}
/** The values of these names in an answer. Throws ProviderError where one is missing. */
function valuesIn(answer, what, ...names) {
    const data = (answer.body['data'] ?? {});
    const values = {};
    for (const name of names) {
        const text = textOf(data[name]);
        if (text === undefined)
            throw new core_errors/* ProviderError */.mZ('REJECTED', `Vault's answer about ${what} has no ${name}`);
        values[name] = new secret_value/* SecretValue */.i(text);
    }
    return values;
}
/** So many seconds from now; `undefined` for no end. */
function after(seconds, now) {
    return typeof seconds === 'number' && seconds > 0 ? new Date(now.getTime() + seconds * 1000) : undefined;
}
function textOf(value) {
    return typeof value === 'string' && value !== '' ? value : undefined;
}

// EXTERNAL MODULE: ./build/providers/vault/sources/rights.js
var rights = __webpack_require__(14860);
;// CONCATENATED MODULE: ./build/providers/vault/sources/approle-secret-id.js





const KIND = 'vault_approle_secret_id';
/** What each part of our mark is called in the metadata of a secret-id. */
const MARK = {
    owner: 'secretzero-owner',
    secret: 'secretzero-secret',
    generation: 'secretzero-generation',
    nonce: 'secretzero-nonce',
};
/** Secret-ids of an AppRole, marked in their metadata and named by their accessor, which reveals nothing. */
class SecretIdSource {
    #context;
    constructor(context) {
        this.#context = context;
    }
    async issue({ config, mark }, options) {
        const what = wordsFor(config);
        const role = await this.#call('GET', 'role-id', 'read', config, options);
        const { ttl, num_uses, cidr_list } = config;
        const body = {
            metadata: JSON.stringify(markEntries(mark)),
            ...(ttl === undefined ? {} : { ttl }),
            ...(num_uses === undefined ? {} : { num_uses }),
            ...(cidr_list === undefined ? {} : { cidr_list }),
        };
        const answer = await this.#call('POST', 'secret-id', 'update', config, options, { body, repeatable: false });
        const { secret_id_accessor, secret_id_ttl } = (answer.body['data'] ?? {});
        const handle = textOf(secret_id_accessor);
        if (handle === undefined)
            throw new core_errors/* ProviderError */.mZ('REJECTED', `Vault's answer about ${what} names no accessor`);
        const expires = after(secret_id_ttl, this.#context.now());
        return {
            values: { ...valuesIn(role, what, 'role_id'), ...valuesIn(answer, what, 'secret_id') },
            handle,
            ...(expires === undefined ? {} : { expires }),
        };
    }
    async revoke(handle, config, options) {
        const body = { secret_id_accessor: handle };
        // Ending one that is gone is a failure of the server to it, and no refusal.
        const found = await this.#call('POST', 'secret-id-accessor/lookup', 'update', config, options, {
            body,
            expected: [404],
        });
        if (found.status === 404)
            return;
        await this.#call('POST', 'secret-id-accessor/destroy', 'update', config, options, { body, expected: [404] });
    }
    async listOwn({ owner, secret }, config, options) {
        const list = await this.#call('LIST', 'secret-id', 'list', config, options, { expected: [404] });
        const { keys } = (list.body['data'] ?? {});
        const accessors = Array.isArray(keys) ? keys.filter((key) => typeof key === 'string') : [];
        const own = [];
        for await (const [handle, data] of (0,at_once/* atOnce */.z)(accessors, limits/* ABREAST */.rL, async (each) => {
            const body = { secret_id_accessor: each };
            // What ends between the two calls is not there any more.
            const more = { body, expected: [404] };
            const answer = await this.#call('POST', 'secret-id-accessor/lookup', 'update', config, options, more);
            return [each, (answer.body['data'] ?? {})];
        })) {
            const metadata = (data['metadata'] ?? {});
            if (metadata[MARK.owner] !== owner || metadata[MARK.secret] !== secret)
                continue;
            const nonce = textOf(metadata[MARK.nonce]);
            const created = new Date(textOf(data['creation_time']) ?? Number.NaN);
            own.push({
                handle,
                ...(nonce === undefined ? {} : { nonce }),
                ...(Number.isNaN(created.getTime()) ? {} : { createdAt: created }),
            });
        }
        return own;
    }
    preflight(config, options) {
        return lacking(this.#context, (0,rights/* issuerRights */.J_)(KIND, config), wordsFor(config), config, options);
    }
    #call(method, below, capability, config, options, more = {}) {
        const right = { path: `${(0,rights/* appRoleOf */.NC)(config)}/${below}`, capability };
        return call(this.#context, method, right, wordsFor(config), config, options, more);
    }
}
function markEntries({ owner, secret, generation, nonce }) {
    return { [MARK.owner]: owner, [MARK.secret]: secret, [MARK.generation]: String(generation), [MARK.nonce]: nonce };
}
function wordsFor(config) {
    return `the AppRole ${(0,rights/* named */.KT)(config, 'role')}`;
}

;// CONCATENATED MODULE: ./build/providers/vault/sources/database-role.js




const database_role_KIND = 'vault_database_role';
/** In a handle, between the lease and the accessor of the token that was made for it. */
const AND_TOKEN = '#';
/**
 * Users of a database that Vault makes for each issuance. A lease ends with the token that it was asked for with: that of the login, or
 * one that is made for it and outlives the login. The handle is the lease, with that token's accessor.
 */
class DatabaseRoleSource {
    #context;
    constructor(context) {
        this.#context = context;
    }
    async issue({ config, mark }, options) {
        const what = database_role_wordsFor(config);
        const right = { path: `${(0,rights/* engineOf */.ky)(config)}/creds/${(0,rights/* named */.KT)(config, 'role')}`, capability: 'read' };
        const holder = await this.#holder(config, mark, options);
        const token = holder.token === undefined ? {} : { token: holder.token };
        try {
            // Every answer is another user: one that was lost is not asked for again.
            const answer = await call(this.#context, 'GET', right, what, config, options, { repeatable: false, ...token });
            const { lease_id, lease_duration } = answer.body;
            if (holder.token === undefined)
                this.#context.onLease();
            const lease = textOf(lease_id);
            const handle = holder.accessor === undefined ? lease : `${lease ?? ''}${AND_TOKEN}${holder.accessor}`;
            const expires = this.#earlier(after(lease_duration, this.#context.now()), holder, what);
            return {
                values: valuesIn(answer, what, 'username', 'password'),
                ...(handle === undefined ? {} : { handle }),
                ...(expires === undefined ? {} : { expires }),
            };
        }
        catch (error) {
            // Nothing was given out: the token takes with it what may have been made all the same.
            if (holder.accessor !== undefined)
                await this.revoke(`${AND_TOKEN}${holder.accessor}`, config, options).catch(() => undefined);
            throw error;
        }
    }
    async revoke(handle, config, options) {
        const what = database_role_wordsFor(config);
        const [lease = '', accessor] = handle.split(AND_TOKEN);
        if (lease !== '') {
            // Waits for the database: what could not be dropped there is an error, not a promise.
            const body = { lease_id: lease, sync: true };
            const judge = (bad) => (bad.status === 403 ? undefined : notRevoked(bad, what));
            await call(this.#context, 'POST', rights/* REVOKE_LEASE */.CN, what, config, options, { body, expected: [404], judge });
        }
        if (accessor === undefined)
            return;
        // One that is gone is said to be wrong.
        const more = { body: { accessor }, expected: [400, 404] };
        await call(this.#context, 'POST', rights/* REVOKE_TOKEN */.F2, what, config, options, more);
    }
    async listOwn() {
        return [];
    }
    preflight(config, options) {
        return lacking(this.#context, (0,rights/* issuerRights */.J_)(database_role_KIND, config), database_role_wordsFor(config), config, options);
    }
    /** Whose the lease will be. */
    async #holder(config, mark, options) {
        const now = this.#context.now();
        if (config['token_role'] === undefined) {
            const purpose = { what: 'the token' };
            const request = { method: 'GET', path: 'auth/token/lookup-self', purpose };
            const reply = await this.#context.client.send(request, options.signal);
            const data = reply.kind === 'done' ? reply.value.body['data'] : undefined;
            return { ends: after(data?.ttl, now) };
        }
        const what = `the token role ${(0,rights/* named */.KT)(config, 'token_role')}`;
        const { owner, secret, generation, nonce } = mark;
        const meta = { owner, secret, generation: String(generation), nonce };
        const body = { display_name: 'secretzero', meta };
        const answer = await call(this.#context, 'POST', (0,rights/* tokenMaker */.EQ)(config), what, config, options, {
            body,
            repeatable: false,
        });
        const auth = (answer.body['auth'] ?? {});
        const [text, accessor] = [textOf(auth['client_token']), textOf(auth['accessor'])];
        if (text === undefined || accessor === undefined) {
            throw new core_errors/* ProviderError */.mZ('REJECTED', `${what} made no token that can be named`, {
                hint: 'set its token_type to service: batch tokens have no accessor',
            });
        }
        const token = new secret_value/* SecretValue */.i(text);
        this.#context.learn(token);
        return { token, accessor, ends: after(auth['lease_duration'], now) };
    }
    /** The end of the lease, or of the token if that is earlier: then a person is told. */
    #earlier(lease, { token, ends }, what) {
        if (ends === undefined || (lease !== undefined && lease <= ends))
            return lease;
        this.#context.warn(token === undefined
            ? `what ${what} gave ends with the token of this login: name a token_role, which makes a token that lives longer`
            : `what ${what} gave ends before its lease, with the token that the token_role made: give that a longer token_period`);
        return ends;
    }
}
function notRevoked({ status, errors }, what) {
    const hint = errors.some((text) => /lease not found|invalid lease/i.test(text))
        ? 'it is not known there: look at the namespace'
        : 'the database may not be reachable for Vault, or its revocation statements may fail';
    const code = status >= 500 ? 'UNAVAILABLE' : 'REJECTED';
    return new core_errors/* ProviderError */.mZ(code, `a lease of ${what} could not be revoked`, { status, hint });
}
function database_role_wordsFor(config) {
    return `the database role ${(0,rights/* named */.KT)(config, 'role')}`;
}

;// CONCATENATED MODULE: ./build/providers/vault/sources/password.js


const password_KIND = 'vault_password';
/** Passwords made up by a password policy: nothing of them stays at the server. */
class PasswordSource {
    #context;
    constructor(context) {
        this.#context = context;
    }
    async issue({ config }, options) {
        const what = password_wordsFor(config);
        const [right] = (0,rights/* issuerRights */.J_)(password_KIND, config);
        const answer = await call(this.#context, 'GET', right, what, config, options);
        const { password: value } = valuesIn(answer, what, 'password');
        return { values: value === undefined ? {} : { value } };
    }
    async revoke() { }
    async listOwn() {
        return [];
    }
    preflight(config, options) {
        return lacking(this.#context, (0,rights/* issuerRights */.J_)(password_KIND, config), password_wordsFor(config), config, options);
    }
}
function password_wordsFor(config) {
    return `the password policy ${(0,rights/* named */.KT)(config, 'policy')}`;
}

;// CONCATENATED MODULE: ./build/providers/vault/sources/static-role.js



const static_role_KIND = 'vault_static_role';
/**
 * The password of a user that stays. Changing it ends the old one at once, and nothing is left to revoke; Vault changes it by itself when
 * its own period is over.
 */
class StaticRoleSource {
    #context;
    constructor(context) {
        this.#context = context;
    }
    async issue({ config }, options) {
        const what = static_role_wordsFor(config);
        const [rotate, read] = (0,rights/* issuerRights */.J_)(static_role_KIND, config);
        // To change it twice for one lost answer does no harm: only the last one is read.
        await call(this.#context, 'POST', rotate, what, config, options);
        const answer = await call(this.#context, 'GET', read, what, config, options).catch((error) => {
            // The old one has ended: whatever this is, it is no refusal to issue.
            if (!(error instanceof core_errors/* ProviderError */.mZ) || error.code === 'UNAVAILABLE')
                throw error;
            const { message, hint } = error;
            throw new core_errors/* ProviderError */.mZ('UNAVAILABLE', `${message}; the password was changed already`, hint === undefined ? {} : { hint });
        });
        const { ttl } = (answer.body['data'] ?? {});
        const expires = after(ttl, this.#context.now());
        return {
            values: valuesIn(answer, what, 'username', 'password'),
            ...(expires === undefined ? {} : { expires }),
        };
    }
    async revoke() { }
    async listOwn() {
        return [];
    }
    preflight(config, options) {
        return lacking(this.#context, (0,rights/* issuerRights */.J_)(static_role_KIND, config), static_role_wordsFor(config), config, options);
    }
}
function static_role_wordsFor(config) {
    return `the static role ${(0,rights/* named */.KT)(config, 'role')}`;
}

;// CONCATENATED MODULE: ./build/providers/vault/sources/registry.js




/** The source of a kind that Vault issues; `undefined` for any other kind. */
function sourceOf(kind, context) {
    switch (kind) {
        case 'vault_password':
            return new PasswordSource(context);
        case 'vault_database_role':
            return new DatabaseRoleSource(context);
        case 'vault_static_role':
            return new StaticRoleSource(context);
        case 'vault_approle_secret_id':
            return new SecretIdSource(context);
        default:
            return undefined;
    }
}

;// CONCATENATED MODULE: ./build/providers/vault/index.js








/** HashiCorp Vault and OpenBao: keys of KV engines, and what they issue. */
const provider = {
    async open(context) {
        const server = serverOf(context);
        const forever = new AbortController().signal;
        let entered;
        let hasLeases = false;
        const client = await vault_client/* VaultClient */.C.open(server, async (opened) => {
            const way = await wayIn(context, server, forever);
            entered = await enter(opened, way, (token) => context.learn?.(token), forever);
            return entered.token;
        }, context);
        const mounts = new Mounts(client);
        const stores = new Map([
            ['vault_kv', new Kv2Store(client, mounts, context)],
            ['vault_kv_v1', new Kv1Store(client, mounts)],
        ]);
        return {
            get requests() {
                return client.requests;
            },
            store(kind) {
                const store = stores.get(kind === 'kv' ? 'vault_kv' : kind);
                if (store !== undefined)
                    return store;
                throw new core_errors/* ProviderError */.mZ('UNSUPPORTED', `vault has no targets of kind ${kind}`, {
                    hint: `it has ${[...stores.keys()].join(' and ')}`,
                });
            },
            source(kind) {
                const { now, warn } = context;
                const onLease = () => {
                    hasLeases = true;
                };
                const learn = (token) => context.learn?.(token);
                const source = sourceOf(kind, { client, now, warn, learn, onLease });
                if (source !== undefined)
                    return source;
                throw new core_errors/* ProviderError */.mZ('UNSUPPORTED', `vault issues nothing of the kind ${kind}`);
            },
            async deriveKey(kept, label, { signal }) {
                const { deriveKey } = await __webpack_require__.e(/* import() */ 8617).then(__webpack_require__.bind(__webpack_require__, 8617));
                return deriveKey(client, kept, label, signal);
            },
            async test({ signal }) {
                const { lookupSelf, notesOn } = await __webpack_require__.e(/* import() */ 5180).then(__webpack_require__.bind(__webpack_require__, 5180));
                const self = await lookupSelf(client, signal);
                const until = self.expires === undefined ? [] : [`the token expires at ${self.expires.toISOString()}`];
                return { identity: self.identity, notes: [...notesOn(self), ...until] };
            },
            async tokenInfo(uses, { signal }) {
                const { tokenInfo } = await __webpack_require__.e(/* import() */ 5180).then(__webpack_require__.bind(__webpack_require__, 5180));
                return tokenInfo(client, uses, `probe-${context.random(8).toString('hex')}`, signal);
            },
            async [Symbol.asyncDispose]() {
                // What was issued by lease would end with the token. Any other token that is our own ends with this run, or else by itself.
                if (entered?.own !== true || hasLeases)
                    return;
                await client
                    .send({ method: 'POST', path: 'auth/token/revoke-self', purpose: { what: 'the token' } }, forever)
                    .catch(() => undefined);
            },
        };
    },
};


/***/ }),

/***/ 28248:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gm: () => (/* binding */ tooMuch),
/* harmony export */   J_: () => (/* binding */ PATHS_A_REQUEST),
/* harmony export */   Lo: () => (/* binding */ outOfBounds),
/* harmony export */   rL: () => (/* binding */ ABREAST)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62807);
/* harmony import */ var _capabilities_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86302);


/** How many requests to one server are under way at once. */
const ABREAST = 16;
/** How many paths a login asks its rights for at once: OpenBao takes no JSON with a thousand texts. */
const PATHS_A_REQUEST = 500;
/** Why a value is not sent at all. */
function outOfBounds({ address, value }, { maxValueBytes, alphabet }) {
    const place = `${address.container}#${address.key ?? ''}`;
    if (value.byteLength > maxValueBytes) {
        return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ProviderError */ .mZ('REJECTED', `${place}: the value has ${value.byteLength} bytes, and Vault takes ${maxValueBytes}`, { hint: 'put large values elsewhere' });
    }
    if (alphabet !== undefined && !value.matches(alphabet)) {
        return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ProviderError */ .mZ('REJECTED', `${place}: the value is no Unicode text`, {
            hint: 'encode it, as base64 for instance',
        });
    }
    return undefined;
}
/** Why values of one path are too large together, as JSON. */
function tooMuch(what, requests) {
    const size = requests.reduce((sum, { address, value }) => sum + Buffer.byteLength(JSON.stringify([address.key, value.reveal()]), 'utf8'), 0);
    if (size <= _capabilities_js__WEBPACK_IMPORTED_MODULE_1__/* .LARGEST_CONTAINER */ .HO)
        return undefined;
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ProviderError */ .mZ('REJECTED', `${what} would hold ${size} bytes, and Vault takes ${_capabilities_js__WEBPACK_IMPORTED_MODULE_1__/* .LARGEST_CONTAINER */ .HO}`, {
        hint: 'give large values paths of their own',
    });
}


/***/ }),

/***/ 19601:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ LOGIN_KINDS),
/* harmony export */   p: () => (/* binding */ LOGIN_KEYS)
/* harmony export */ });
/** Ways to log in, as `auth.kind` names them. */
const LOGIN_KINDS = ['token', 'ambient', 'approle', 'jwt', 'oidc', 'wrapped', 'kubernetes'];
/** What they, or the place of Vault, need; flat below `auth` or in `auth.config`. */
const LOGIN_KEYS = [
    'url',
    'address',
    'namespace',
    'token',
    'wrapping_token',
    'role',
    'role_id',
    'secret_id',
    'audience',
    'jwt',
    'auth_mount',
    'mount_point',
];


/***/ }),

/***/ 38689:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $t: () => (/* binding */ placeOf),
/* harmony export */   V0: () => (/* binding */ MOST_ENTRIES),
/* harmony export */   eP: () => (/* binding */ locateKv),
/* harmony export */   f5: () => (/* binding */ settingsOf),
/* harmony export */   uh: () => (/* binding */ DEFAULT_KEY)
/* harmony export */ });
/* unused harmony export containerOf */
/** How many entries of custom metadata one path may have. */
const MOST_ENTRIES = 64;
const LONGEST_ENTRY_NAME = 128;
const LONGEST_ENTRY = 512;
const NAME = /^[A-Za-z0-9_.-]+$/;
const DEFAULT_MOUNT = 'secret';
const DEFAULT_KEY = 'value';
/**
 * A place as one text, which is its identity in the lockfile: `secret/app/db`; with a namespace `team-a//secret/app/db`, with a cluster
 * `us:secret/app/db`. Slashes of the mount are written `%2F`, so that mount and path can be told apart.
 */
function containerOf({ cluster, namespace, mount, path }) {
    return `${cluster === undefined ? '' : `${cluster}:`}${namespace === undefined ? '' : `${namespace}//`}${mount.replaceAll('/', '%2F')}/${path}`;
}
/** The place that such a text names. Throws RangeError for text that is none. */
function placeOf(container) {
    const match = /^(?:([A-Za-z0-9_.-]+):)?(?:(.+?)\/\/)?([^/]+)\/(.+)$/.exec(container);
    const [, cluster, namespace, mount, path] = match ?? [];
    if (mount === undefined || path === undefined)
        throw new RangeError('no place of Vault');
    return {
        mount: mount.replaceAll('%2F', '/'),
        path,
        ...(cluster === undefined ? {} : { cluster }),
        ...(namespace === undefined ? {} : { namespace }),
    };
}
function settingsOf(settings) {
    return (settings ?? {});
}
/** Where a value goes: a key of the data at one path of one mount. */
function locateKv(input, version) {
    const { config, provider, field, multiField } = input;
    const problems = [];
    const check = (key, outcome, isGood) => {
        if (isGood(outcome))
            return outcome;
        problems.push({ key, message: String(outcome) });
        return undefined;
    };
    const mount = folded(textOf(config['mount_point']) ?? DEFAULT_MOUNT);
    if (!isFolders(mount)) {
        problems.push({ key: 'mount_point', message: `"${mount}" cannot be where a secrets engine is mounted` });
    }
    const path = check('path', pathOf(textOf(config['path']) ?? '', mount), isPath);
    const key = textOf(config['key']) ?? (multiField ? field : DEFAULT_KEY);
    if (/[#\p{Cc}\p{Cs}]/u.test(key)) {
        problems.push({ key: 'key', message: 'a key is text without # and control characters' });
    }
    const namespace = namespaceOf(input);
    if (namespace !== undefined && !isFolders(namespace)) {
        problems.push({ key: 'namespace', message: `"${namespace}" cannot be a namespace` });
    }
    const cluster = textOf(provider.config['cluster']);
    if (cluster !== undefined && !NAME.test(cluster)) {
        problems.push({
            message: `config.cluster of the provider is "${cluster}": letters, digits, _ . and - are allowed`,
        });
    }
    const metadata = metadataOf(config['metadata']);
    const wrong = Object.entries(metadata).find(([name, text]) => name === '' || text === '' || bytes(name) > LONGEST_ENTRY_NAME || bytes(text) > LONGEST_ENTRY);
    if (wrong !== undefined) {
        problems.push({
            key: 'metadata',
            below: [wrong[0]],
            message: `custom metadata has names of 1 to ${LONGEST_ENTRY_NAME} bytes and texts of 1 to ${LONGEST_ENTRY} bytes`,
        });
    }
    const described = Object.keys(metadata).length;
    if (version === 1 && described > 0) {
        problems.push({
            key: 'metadata',
            message: 'version 1 of the engine keeps no metadata',
            hint: 'leave it out, or move to version 2',
        });
    }
    if (problems.length > 0 || path === undefined)
        return problems;
    const container = containerOf({
        mount,
        path: path.path,
        ...(namespace === undefined ? {} : { namespace }),
        ...(cluster === undefined ? {} : { cluster }),
    });
    if (version === 1)
        return { container, key };
    const most = MOST_ENTRIES - described;
    return described === 0
        ? { container, key, most }
        : { container, key, most, settings: { metadata }, described: { metadata } };
}
function isPath(outcome) {
    return typeof outcome !== 'string';
}
/**
 * A path below the mount. What the API calls it (`secret/data/app`) and what the command line calls it (`secret/app`, where the mount is
 * said as well) are often written for it: the first is unmistakable and taken for what it means.
 */
function pathOf(written, mount) {
    const path = folded(written);
    const prefix = `${mount}/data/`;
    const below = path.startsWith(prefix) ? path.slice(prefix.length) : path;
    if (below === '')
        return 'a path is needed, such as app/database';
    const bad = below.split('/').find((part) => part === '' || part === '.' || part === '..' || part === '+');
    if (bad !== undefined)
        return `"${below}" has a part "${bad}", which no path of Vault can have`;
    if (/[*#\p{Cc}\p{Cs}]/u.test(below))
        return 'a path is text without *, # and control characters';
    return { path: below };
}
/** The target's, else the provider's own, else its login's, where that is written in the manifest. */
function namespaceOf({ config, provider }) {
    const nested = provider.auth['config'];
    const written = [config, provider.config, nested ?? {}, provider.auth].map((each) => textOf(each['namespace']));
    const text = written.find((each) => each !== undefined && each !== '');
    // What only the environment knows at login is no part of the identity.
    return text === undefined || text.includes('${') || folded(text) === '' ? undefined : folded(text);
}
function metadataOf(written) {
    return Object.fromEntries(Object.entries((written ?? {})).map(([name, text]) => [name, String(text)]));
}
function isFolders(text) {
    return text.split('/').every((part) => NAME.test(part) && part !== '.' && part !== '..');
}
/** Without slashes at both ends. */
function folded(text) {
    return text.replace(/^\/+|\/+$/g, '');
}
function bytes(text) {
    return Buffer.byteLength(text, 'utf8');
}
function textOf(value) {
    return typeof value === 'string' && value !== '' ? value : undefined;
}


/***/ }),

/***/ 28585:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CR: () => (/* binding */ capabilitiesAt),
/* harmony export */   Jr: () => (/* binding */ isAllowed),
/* harmony export */   xT: () => (/* binding */ lackingRights)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62807);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(97948);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(28248);



/**
 * What the login may do at paths, by path, in its own namespace or another; `undefined` where it may not know. Throws ProviderError where
 * no answer came.
 */
async function capabilitiesAt(client, paths, namespace, signal) {
    const found = new Map();
    for (let from = 0; from < paths.length; from += _limits_js__WEBPACK_IMPORTED_MODULE_2__/* .PATHS_A_REQUEST */ .J_) {
        const part = paths.slice(from, from + _limits_js__WEBPACK_IMPORTED_MODULE_2__/* .PATHS_A_REQUEST */ .J_);
        const reply = await client.send({
            method: 'POST',
            path: 'sys/capabilities-self',
            body: { paths: part },
            ...(namespace === undefined ? {} : { namespace }),
            purpose: { what: 'its own rights', right: { path: 'sys/capabilities-self', capability: 'update' } },
        }, signal);
        if (reply.kind !== 'done') {
            if (reply.error.code === 'FORBIDDEN' || reply.error.code === 'UNSUPPORTED')
                return undefined;
            throw reply.error;
        }
        const data = (reply.value.body['data'] ?? reply.value.body);
        for (const path of part) {
            const names = data[path];
            if (Array.isArray(names))
                found.set(path, new Set(names.map(String)));
        }
    }
    return found;
}
/** Whether one of the capabilities is among those that a login has. */
function isAllowed(has, ...capabilities) {
    return has.has('root') || (!has.has('deny') && capabilities.some((each) => has.has(each)));
}
/** Why values cannot be written at paths: the mount, or rights that are missing; nothing is read or written. */
async function lackingRights(client, paths, signal) {
    const problems = new Map();
    const namespaces = new Map();
    for (const path of paths) {
        const { namespace } = path.place;
        namespaces.set(namespace, [...(namespaces.get(namespace) ?? []), path]);
    }
    for (const [namespace, group] of namespaces) {
        try {
            const asked = group.flatMap((path) => [aclPath(path, 'data'), aclPath(path, 'metadata')]);
            const has = await capabilitiesAt(client, asked, namespace, signal);
            for (const path of group) {
                const error = (await mountProblem(path, signal)) ?? (has && lackingAt(path, has));
                if (error !== undefined)
                    problems.set(path, error);
            }
        }
        catch (error) {
            if (!(error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ProviderError */ .mZ))
                throw error;
            for (const path of group)
                problems.set(path, error);
        }
    }
    return problems;
}
async function mountProblem(path, signal) {
    try {
        await path.checkMount(signal);
        return undefined;
    }
    catch (error) {
        if (error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ProviderError */ .mZ)
            return error;
        throw error;
    }
}
function lackingAt(path, has) {
    const data = has.get(aclPath(path, 'data'));
    const metadata = has.get(aclPath(path, 'metadata'));
    const lines = [];
    const isNew = path.known?.gone !== false;
    const mayWrite = data === undefined ||
        (isNew
            ? isAllowed(data, 'create', 'update')
            : isAllowed(data, 'patch') || (isAllowed(data, 'update') && isAllowed(data, 'read')));
    if (!mayWrite)
        lines.push((0,_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .policyLine */ .Dx)(aclPath(path, 'data'), ['create', 'update', 'patch']));
    if (metadata !== undefined && !isAllowed(metadata, 'patch', 'update')) {
        lines.push((0,_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .policyLine */ .Dx)(aclPath(path, 'metadata'), ['read', 'patch']));
    }
    if (lines.length === 0)
        return undefined;
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ProviderError */ .mZ('FORBIDDEN', `the policies of the login do not allow writing ${path.what}`, {
        hint: `they need: ${lines.join(' and ')}`,
    });
}
function aclPath({ place: { mount, path } }, part) {
    return `${mount}/${part}/${path}`;
}


/***/ }),

/***/ 14860:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CN: () => (/* binding */ REVOKE_LEASE),
/* harmony export */   EQ: () => (/* binding */ tokenMaker),
/* harmony export */   F2: () => (/* binding */ REVOKE_TOKEN),
/* harmony export */   J_: () => (/* binding */ issuerRights),
/* harmony export */   KT: () => (/* binding */ named),
/* harmony export */   NC: () => (/* binding */ appRoleOf),
/* harmony export */   ky: () => (/* binding */ engineOf)
/* harmony export */ });
/** The lease of what was issued is ended here, whichever role it is of. */
const REVOKE_LEASE = { path: 'sys/leases/revoke', capability: 'update' };
/** A token that was made for a lease is ended by its accessor. */
const REVOKE_TOKEN = { path: 'auth/token/revoke-accessor', capability: 'update' };
/** What makes such a token: it has the policies of its role alone. */
function tokenMaker(config) {
    return { path: `auth/token/create/${named(config, 'token_role')}`, capability: 'update' };
}
/** The rights that issuing, finding and revoking need, by kind; none for a kind that is not Vault's. */
function issuerRights(kind, config) {
    switch (kind) {
        case 'vault_password':
            return [{ path: `sys/policies/password/${named(config, 'policy')}/generate`, capability: 'read' }];
        case 'vault_database_role':
            if (config['token_role'] !== undefined)
                return [tokenMaker(config), REVOKE_LEASE, REVOKE_TOKEN];
            return [{ path: `${engineOf(config)}/creds/${named(config, 'role')}`, capability: 'read' }, REVOKE_LEASE];
        case 'vault_static_role':
            return [
                { path: `${engineOf(config)}/rotate-role/${named(config, 'role')}`, capability: 'update' },
                { path: `${engineOf(config)}/static-creds/${named(config, 'role')}`, capability: 'read' },
            ];
        case 'vault_approle_secret_id': {
            const role = appRoleOf(config);
            return [
                { path: `${role}/role-id`, capability: 'read' },
                { path: `${role}/secret-id`, capability: 'update' },
                { path: `${role}/secret-id`, capability: 'list' },
                { path: `${role}/secret-id-accessor/lookup`, capability: 'update' },
                { path: `${role}/secret-id-accessor/destroy`, capability: 'update' },
            ];
        }
        default:
            return [];
    }
}
/** Where an AppRole is. */
function appRoleOf(config) {
    return `auth/${named(config, 'mount_point', 'approle')}/role/${named(config, 'role')}`;
}
/** Where the database engine is. */
function engineOf(config) {
    return named(config, 'mount_point', 'database');
}
/** Config that the schema has made sure of. */
function named(config, key, usual = '') {
    const text = config[key];
    return typeof text === 'string' && text !== '' ? text : usual;
}


/***/ })

};
