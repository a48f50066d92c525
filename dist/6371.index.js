export const id = 6371;
export const ids = [6371];
export const modules = {

/***/ 270:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  yB: () => (/* binding */ AMBIENT_TOKENS),
  WQ: () => (/* binding */ SECRET_CAPABILITIES),
  pD: () => (/* binding */ githubProvider)
});

;// CONCATENATED MODULE: ./build/providers/github/floor.js
const PAGE = 100;
/** Writes after which the run looks at the scope once more, and may save and stop. */
const WRITES_PER_CALL = 60;
/** One list a hundred secrets, one key a scope, one request a write, a closing list a call. */
function secretsFloor(scopes) {
    const pages = (count) => Math.max(1, Math.ceil(count / PAGE));
    return scopes.reduce((sum, { listed, written }) => {
        const after = pages(listed + written);
        return sum + pages(listed) + (written > 0 ? 1 + written + Math.ceil(written / WRITES_PER_CALL) * after : 0);
    }, 0);
}

// EXTERNAL MODULE: ./build/providers/github/names.js
var names = __webpack_require__(9565);
;// CONCATENATED MODULE: ./build/providers/github/catalog.js


/** GitHub's limit of 48 KB is on what it stores, which is sealed: 32 bytes of a key and 16 of a code longer than the value. */
const SEALED_LIMIT = 48 * 1024;
const SEAL_BYTES = 48;
const SECRET_CAPABILITIES = {
    read: 'metadata',
    stamp: false,
    conditionalWrite: false,
    liveVersions: 1,
    writesPerCall: WRITES_PER_CALL,
    minValueBytes: 1,
    maxValueBytes: SEALED_LIMIT - SEAL_BYTES,
    // What UTF-8 cannot write would arrive as something else, and no environment can carry NUL.
    alphabet: /^[^\0\p{Cs}]*$/u,
};
const OWNER = /^[A-Za-z0-9][A-Za-z0-9_-]{0,99}$/;
const REPO = /^(?!\.{1,2}$)[A-Za-z0-9._-]{1,100}$/;
const secretKind = {
    kind: 'github_secret',
    scope: 'remote',
    capabilities: SECRET_CAPABILITIES,
    summary: 'A GitHub Actions secret of a repository or of one of its environments.',
    configSchema: {
        $schema: 'https://json-schema.org/draft/2020-12/schema',
        type: 'object',
        additionalProperties: false,
        properties: {
            owner: {
                type: 'string',
                minLength: 1,
                description: "The repository's owner; by default that of this repository.",
            },
            repo: { type: 'string', minLength: 1, description: "The repository's name; by default this repository." },
            repository: { type: 'string', minLength: 1, description: 'owner/name: another way to say owner and repo.' },
            environment: {
                type: 'string',
                minLength: 1,
                description: 'An environment of the repository, whose secret it is then.',
            },
            create_environment: {
                type: 'boolean',
                default: false,
                description: 'Whether the environment is created where it does not exist.',
            },
            secret_name: {
                type: 'string',
                minLength: 1,
                description: "The secret's name at GitHub; by default our name (for several fields: the field's) in capitals.",
            },
        },
    },
    locate,
};
/** Where a token is looked for that nobody declares. */
const AMBIENT_TOKENS = ['GH_TOKEN', 'GITHUB_TOKEN'];
/** GitHub, as the manifest's checks see it. */
const githubProvider = {
    kind: 'github',
    available: true,
    targets: [secretKind],
    planned: [
        'github_organization_secret',
        'github_environment_secret',
        'github_variable',
        'github_dependabot_secret',
        'github_codespaces_secret',
        'github_deploy_key',
    ],
    ambientLogin: AMBIENT_TOKENS,
    requestFloor: secretsFloor,
};
function locate(input) {
    const { config, provider } = input;
    const problems = [];
    const host = (0,names/* foreignHost */.ls)(apiUrl(provider));
    if (typeof host === 'object') {
        problems.push({ message: `the provider's ${host.problem}`, hint: 'such as https://github.example.com/api/v3' });
    }
    const repository = repositoryOf(input);
    if ('message' in repository)
        problems.push(repository);
    const environment = catalog_text(config['environment']);
    if (environment !== undefined && (environment.length > 255 || /\p{Cc}/u.test(environment))) {
        problems.push({
            key: 'environment',
            message: 'an environment of GitHub has a name of at most 255 printable characters',
        });
    }
    if (config['create_environment'] === true && environment === undefined) {
        problems.push({
            key: 'create_environment',
            message: 'create_environment is set, but no environment is named',
            hint: 'name it under environment, or leave create_environment out',
        });
    }
    const explicit = catalog_text(config['secret_name']);
    const ours = input.multiField ? input.field : input.secret;
    const key = explicit?.toUpperCase() ?? ours.toUpperCase().replace(/[.-]/g, '_');
    const problem = (0,names/* nameProblem */.rH)(key);
    if (problem !== undefined) {
        problems.push({
            ...(explicit === undefined ? {} : { key: 'secret_name' }),
            message: `"${key}" cannot be used: ${problem}`,
            hint: explicit === undefined ? 'give another name under secret_name' : 'such as DB_PASSWORD',
        });
    }
    if (problems.length > 0 || 'message' in repository || typeof host === 'object')
        return problems;
    const scope = { ...repository, ...(environment === undefined ? {} : { environment }) };
    const settings = {
        ...scope,
        ...(config['create_environment'] === true ? { createEnvironment: true } : {}),
    };
    return { container: (0,names/* containerName */.xN)(scope, host), key, settings: { ...settings } };
}
function repositoryOf(input) {
    const { config, provider } = input;
    const declared = catalog_text(config['repository']);
    const owner = catalog_text(config['owner']);
    const repo = catalog_text(config['repo']);
    if (declared !== undefined && (owner !== undefined || repo !== undefined)) {
        return {
            key: 'repository',
            message: 'repository says owner and repo already, and one of these is given too',
            hint: 'keep either repository or owner and repo',
        };
    }
    // `repo: owner/name` is what people write who know no other way; it can mean only one thing.
    const joined = declared ?? (owner === undefined && repo?.includes('/') ? repo : undefined);
    const key = declared === undefined ? 'repo' : 'repository';
    if (joined !== undefined)
        return split(joined, key);
    const usual = split(catalog_text(provider.config['repository']) ?? input.repository ?? '', key);
    const usualOwner = 'message' in usual ? undefined : usual.owner;
    const found = {
        owner: owner ?? catalog_text(provider.config['owner']) ?? usualOwner,
        // Another owner's repository does not bear this one's name by chance: with an owner alone, the name is a guess.
        repo: repo ?? ('message' in usual || (owner !== undefined && !same(owner, usualOwner)) ? undefined : usual.repo),
    };
    if (found.owner === undefined || found.repo === undefined) {
        return {
            ...(owner === undefined ? {} : { key: 'owner' }),
            message: `it is not known which repository is meant: ${found.owner === undefined ? 'owner' : 'repo'} is missing`,
            hint: 'give owner and repo',
        };
    }
    return checked(found.owner, found.repo, owner === undefined ? 'repo' : 'owner');
}
function split(name, key) {
    const parts = name.split('/');
    if (parts.length === 2)
        return checked(parts[0], parts[1], key);
    return { key, message: `"${name}" is not the name of a repository`, hint: 'write it as owner/name' };
}
function checked(owner, repo, key) {
    if (OWNER.test(owner) && REPO.test(repo))
        return { owner, repo };
    return {
        key: OWNER.test(owner) ? (key === 'owner' ? 'repo' : key) : key,
        message: `"${owner}/${repo}" cannot be the name of a repository`,
        hint: 'letters, digits and - for the owner; letters, digits, ., - and _ for the repository',
    };
}
function same(a, b) {
    return a.toLowerCase() === b?.toLowerCase();
}
/** `api_url`, wherever SecretZero's users put it. */
function apiUrl(provider) {
    const nested = provider.auth['config'];
    const inConfig = typeof nested === 'object' && nested !== null ? nested['api_url'] : undefined;
    return inConfig ?? provider.auth['api_url'] ?? provider.config['api_url'];
}
function catalog_text(value) {
    return typeof value === 'string' && value !== '' ? value : undefined;
}


/***/ }),

/***/ 6371:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  provider: () => (/* binding */ provider)
});

// EXTERNAL MODULE: ./build/core/errors.js
var errors = __webpack_require__(2807);
;// CONCATENATED MODULE: ./build/providers/github/failure.js

function purposeOf(scope) {
    const repository = `${scope.owner}/${scope.repo}`;
    return scope.environment === undefined
        ? { what: `the secrets of ${repository}`, right: 'secrets: write' }
        : { what: `the secrets of environment ${scope.environment} of ${repository}`, right: 'environments: write' };
}
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
/** No answer came. Only a code of the system is kept: errors of HTTP clients quote requests. */
function unreachable(error, purpose) {
    const code = networkCode(error);
    const reason = code === undefined ? '' : ` (${code})`;
    return new errors/* ProviderError */.mZ('UNAVAILABLE', `no answer from GitHub about ${purpose.what}${reason}`, {
        hint: 'look at the network and at the status page of GitHub, then run again',
    });
}
/** Whether a request certainly never left: the host was not reached at all. */
function neverSent(error) {
    const code = networkCode(error);
    return (code !== undefined &&
        (/^(?:ECONNREFUSED|ENOTFOUND|EAI_AGAIN|EHOSTUNREACH|ENETUNREACH|UND_ERR_CONNECT_TIMEOUT)$/.test(code) ||
            /^(?:CERT_|ERR_TLS_|DEPTH_ZERO_|SELF_SIGNED_|UNABLE_TO_)/.test(code)));
}
function networkCode(error) {
    for (let at = error, depth = 0; depth < 4 && typeof at === 'object' && at !== null; depth += 1) {
        const code = at.code;
        if (typeof code === 'string' && /^[A-Z][A-Z0-9_]{2,60}$/.test(code))
            return code;
        at = at.cause;
    }
    return undefined;
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

// EXTERNAL MODULE: ./build/providers/github/catalog.js + 1 modules
var catalog = __webpack_require__(270);
// EXTERNAL MODULE: ./build/providers/github/names.js
var names = __webpack_require__(9565);
;// CONCATENATED MODULE: ./build/providers/github/login.js



/**
 * Which API is meant, and the token for it. The declaration wins over the face's own login, and that over the environment's. What the
 * environment holds is for the host that the environment names, and goes to no other. Throws ProviderError for a host that no
 * credential may go to.
 */
function loginOf(context) {
    const environmentUrl = context.ambient('GITHUB_API_URL')?.reveal();
    const usual = apiUrlOf(environmentUrl === undefined || environmentUrl === '' ? names/* DEFAULT_API */.VU : environmentUrl);
    const declared = context.credential('api_url')?.reveal() ?? login_text(context.declaration.config['api_url']);
    const api = declared === undefined || declared === '' ? usual : apiUrlOf(declared);
    const isUsual = api.host === usual.host;
    if (!isUsual && api.host !== new URL(names/* DEFAULT_API */.VU).host && !allowed(api, context.allowHosts)) {
        throw new errors/* ProviderError */.mZ('FORBIDDEN', `no credential may be sent to ${api.host}`, {
            hint: `name it under allow-hosts, if the manifest's api_url is right`,
        });
    }
    const token = context.credential('token') ?? context.login?.(api.host) ?? (isUsual ? ambientToken(context) : undefined);
    return { apiUrl: api.href.replace(/\/+$/, ''), token: token === undefined || token.length === 0 ? undefined : token };
}
function ambientToken(context) {
    for (const name of catalog/* AMBIENT_TOKENS */.yB) {
        const token = context.ambient(name);
        if (token !== undefined)
            return token;
    }
    return undefined;
}
/** What to do where there is no token. */
function noToken(apiUrl) {
    return new errors/* ProviderError */.mZ('UNAUTHENTICATED', `no token for ${new URL(apiUrl).host}`, {
        hint: 'set GH_TOKEN, or auth.config.token of the provider; in the action, the input secrets-token',
    });
}
function apiUrlOf(written) {
    const url = URL.canParse(written) ? new URL(written) : undefined;
    const here = url !== undefined && /^(?:localhost|127\.\d+\.\d+\.\d+|\[::1\])$/.test(url.hostname);
    if (url === undefined || (url.protocol !== 'https:' && !(url.protocol === 'http:' && here)) || url.username !== '') {
        throw new errors/* ProviderError */.mZ('REJECTED', 'the URL of the GitHub API cannot be used', {
            hint: 'it begins with https:// and has no user name; GitHub Enterprise Server adds /api/v3',
        });
    }
    url.search = '';
    url.hash = '';
    return url;
}
function allowed(api, hosts) {
    return hosts.some((host) => host.toLowerCase() === api.host || host.toLowerCase() === api.hostname);
}
function login_text(value) {
    return typeof value === 'string' ? value : undefined;
}

;// CONCATENATED MODULE: ./build/providers/github/pacer.js
const MINUTE = 60_000;
/** GitHub's limit of requests that create content, and of points; a write counts five, anything else one. */
const WRITES_A_MINUTE = 80;
const POINTS_A_MINUTE = 900;
const POINTS_A_WRITE = 5;
/** Holds requests back so that GitHub's secondary limits are kept rather than met. */
class Pacer {
    #context;
    /** Of the last minute, oldest first. */
    #sent = [];
    constructor(context) {
        this.#context = context;
    }
    /** Waits until one more request may be sent, and counts it. */
    async pass(write, signal) {
        const points = write ? POINTS_A_WRITE : 1;
        const wait = this.#wait(points);
        if (wait > 0)
            await this.#context.sleep(wait, signal);
        this.#sent.push({ at: this.#context.now().getTime(), points });
    }
    /** Takes from the record what no longer counts once the answer's time has passed. */
    #wait(points) {
        const now = this.#context.now().getTime();
        let wait = 0;
        for (;;) {
            const oldest = this.#sent[0];
            if (oldest === undefined)
                return wait;
            const expired = oldest.at + MINUTE <= now + wait;
            const used = this.#sent.reduce((sum, one) => sum + one.points, 0);
            const writes = this.#sent.filter((one) => one.points === POINTS_A_WRITE).length;
            const full = used + points > POINTS_A_MINUTE || (points === POINTS_A_WRITE && writes >= WRITES_A_MINUTE);
            if (!expired && !full)
                return wait;
            if (!expired)
                wait = oldest.at + MINUTE - now;
            this.#sent.shift();
        }
    }
}

;// CONCATENATED MODULE: ./build/providers/github/client.js



/** How long one call may wait between its tries, in all. */
const RETRY_BUDGET_MS = 150_000;
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
            const unsent = neverSent(thrown);
            return {
                error: unreachable(thrown, purpose),
                again: !write || unsent,
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

;// CONCATENATED MODULE: ./build/providers/github/limits.js


/** How many secrets GitHub keeps for a repository, and for an environment. */
const SECRETS_A_SCOPE = 100;
/** Why a value is outside what GitHub takes, told before anything is sent. */
function outOfBounds(name, value) {
    const { minValueBytes, maxValueBytes, alphabet } = catalog/* SECRET_CAPABILITIES */.WQ;
    const { byteLength } = value;
    if (byteLength < minValueBytes)
        return new errors/* ProviderError */.mZ('REJECTED', `${name}: GitHub stores no empty secret`);
    if (byteLength > maxValueBytes) {
        return new errors/* ProviderError */.mZ('REJECTED', `${name}: the value has ${byteLength} bytes, and GitHub takes ${maxValueBytes}`, {
            hint: 'keep the large part encrypted in the repository, and its key as the secret',
        });
    }
    if (alphabet !== undefined && !value.matches(alphabet)) {
        return new errors/* ProviderError */.mZ('REJECTED', `${name}: the value is no text, or has a NUL character`, {
            hint: 'encode it, in base64 for example',
        });
    }
    return undefined;
}

;// CONCATENATED MODULE: ./build/providers/github/seal.js
/** Seals a value so that only GitHub can open it (libsodium's anonymous box, base64). Throws RangeError for a key that is none. */
async function seal(value, publicKey) {
    const { default: sodium } = await __webpack_require__.e(/* import() */ 4768).then(__webpack_require__.bind(__webpack_require__, 4768));
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

;// CONCATENATED MODULE: ./build/providers/github/secret-scope.js



const PAGE = 100;
/** Times a list is begun anew because it changed between its pages. */
const LISTINGS = 3;
/** The secrets of one repository or environment. Its public key is fetched once, its last list is remembered. */
class GitHubSecretScope {
    purpose;
    #client;
    #scope;
    #key;
    #listing;
    constructor(client, scope) {
        this.#client = client;
        this.#scope = scope;
        this.purpose = purposeOf(scope);
    }
    get environment() {
        return this.#scope.environment;
    }
    /** The last list of this run, if there was one. */
    get lastListing() {
        return this.#listing;
    }
    /** All secrets, by name. Throws ProviderError where they cannot be listed: an absence is only ever said of a list that was seen. */
    async list(signal) {
        for (let listing = 0; listing < LISTINGS; listing += 1) {
            const secrets = await this.#pages(`${this.#path}`, 'secrets', signal);
            if (secrets === 'changed')
                continue;
            this.#listing =
                secrets === 'missing'
                    ? await this.#withoutEnvironment(signal)
                    : { kind: 'listed', secrets: new Map(secrets.map((item) => [nameOf(item).toUpperCase(), metadata(item)])) };
            return this.#listing;
        }
        throw new errors/* ProviderError */.mZ('UNAVAILABLE', `the list of ${this.purpose.what} changed each time while it was read`, {
            hint: 'run again when nobody else is changing them',
        });
    }
    /** The public key. Throws ProviderError. */
    async publicKey(signal) {
        if (this.#key !== undefined)
            return this.#key;
        const { data } = answerOf(await this.#get(`${this.#path}/public-key`, [200], signal));
        const { key_id: id, key } = (data ?? {});
        if (typeof id !== 'string' || typeof key !== 'string') {
            throw new errors/* ProviderError */.mZ('UNAVAILABLE', `GitHub gave no public key for ${this.purpose.what}`);
        }
        this.#key = { id, key };
        return this.#key;
    }
    /** Seals and stores a value. A key that has gone stale is fetched once more. Throws what an abort gives as its reason. */
    async put(name, value, signal) {
        for (let again = false;; again = true) {
            let key;
            let body;
            try {
                key = await this.publicKey(signal);
                body = { encrypted_value: await seal(value, key), key_id: key.id };
            }
            catch (error) {
                if (error instanceof errors/* ProviderError */.mZ)
                    return { kind: 'refused', error };
                if (!(error instanceof RangeError))
                    throw error;
                const what = `the public key for ${this.purpose.what} cannot be used: ${error.message}`;
                return { kind: 'refused', error: new errors/* ProviderError */.mZ('REJECTED', what) };
            }
            const before = this.#client.lastDate;
            const reply = await this.#client.send('PUT', `${this.#path}/${name}`, this.purpose, {
                signal,
                expected: [201, 204],
                body,
            });
            if (reply.kind === 'answer')
                return { kind: 'written', before, after: reply.answer.date };
            if (again || reply.kind !== 'refused' || reply.error.status !== 422)
                return reply;
            this.#key = undefined;
            const fresh = await this.publicKey(signal).catch((error) => {
                if (error instanceof errors/* ProviderError */.mZ)
                    return undefined;
                throw error;
            });
            // The key was not the reason, then.
            if (fresh === undefined || fresh.id === key.id)
                return reply;
        }
    }
    /** Removes a secret. One that is not there, by a list that could be seen, is no error. Throws ProviderError. */
    async delete(name, signal) {
        const reply = await this.#client.send('DELETE', `${this.#path}/${name}`, this.purpose, {
            signal,
            expected: [204, 404],
        });
        if (answerOf(reply).status === 204)
            return;
        const listing = await this.list(signal);
        if (listing.kind === 'no-environment' || !listing.secrets.has(name))
            return;
        throw new errors/* ProviderError */.mZ('FORBIDDEN', `GitHub does not let this token delete ${this.purpose.what}`, {
            status: 404,
            hint: `the token needs ${this.purpose.right}`,
        });
    }
    /** Creates the environment, which was seen not to exist. Throws ProviderError. */
    async createEnvironment(signal) {
        const purpose = {
            what: `environment ${this.environment} of ${this.#repository}`,
            right: 'administration: write',
        };
        const path = `/repos/${this.#repository}/environments/${encodeURIComponent(this.environment ?? '')}`;
        answerOf(await this.#client.send('PUT', path, purpose, { signal, expected: [200], body: {} }));
        this.#listing = { kind: 'listed', secrets: new Map() };
    }
    get #repository() {
        return `${this.#scope.owner}/${this.#scope.repo}`;
    }
    get #path() {
        const { environment } = this.#scope;
        return environment === undefined
            ? `/repos/${this.#repository}/actions/secrets`
            : `/repos/${this.#repository}/environments/${encodeURIComponent(environment)}/secrets`;
    }
    #get(path, expected, signal) {
        return this.#client.send('GET', path, this.purpose, { signal, expected });
    }
    /** A 404 of an environment: only the list of all environments tells whether it is absent or hidden. */
    async #withoutEnvironment(signal) {
        const { environment } = this.#scope;
        const notSeen = (more) => new errors/* ProviderError */.mZ('FORBIDDEN', `${this.purpose.what}: not found, or not visible to this token`, {
            status: 404,
            hint: `look at the name; if it is right, the token needs ${this.purpose.right} there${more}`,
        });
        const hidden = notSeen('');
        if (environment === undefined)
            throw hidden;
        const path = `/repos/${this.#repository}/environments`;
        const environments = await this.#pages(path, 'environments', signal).catch((error) => {
            // Without the right to see the environments, nothing is known of this one.
            if (!(error instanceof errors/* ProviderError */.mZ) || error.code !== 'FORBIDDEN')
                throw error;
            throw notSeen(', and actions: read to see which environments there are');
        });
        if (environments === 'changed' || environments === 'missing')
            throw hidden;
        const wanted = environment.toLowerCase();
        if (environments.some((item) => nameOf(item).toLowerCase() === wanted))
            throw hidden;
        return { kind: 'no-environment' };
    }
    /** All pages of a list; `changed` where they do not fit together, so that something may be missing; `missing` for a 404. */
    async #pages(path, member, signal) {
        const items = new Map();
        let first;
        for (let page = 1;; page += 1) {
            const query = page === 1 ? `?per_page=${PAGE}` : `?per_page=${PAGE}&page=${page}`;
            const answer = answerOf(await this.#get(`${path}${query}`, [200, 404], signal));
            if (answer.status === 404)
                return 'missing';
            const data = (answer.data ?? {});
            const some = data[member];
            const total = data['total_count'];
            if (!Array.isArray(some) || typeof total !== 'number') {
                throw new errors/* ProviderError */.mZ('UNAVAILABLE', `GitHub gave no list of ${this.purpose.what}`);
            }
            first ??= total;
            // One less or one more moves what comes later to another page.
            if (total !== first)
                return 'changed';
            for (const item of some)
                items.set(nameOf(item), item);
            if (items.size === total)
                return [...items.values()];
            if (some.length < PAGE || items.size > total || page * PAGE >= total + PAGE)
                return 'changed';
        }
    }
}
/** The answer, or its error thrown. */
function answerOf(reply) {
    if (reply.kind === 'answer')
        return reply.answer;
    throw reply.error;
}
function nameOf(item) {
    const name = item?.name;
    return typeof name === 'string' ? name : '';
}
function metadata(item) {
    const { created_at: created, updated_at: updated } = item;
    return { createdAt: secret_scope_dateOf(created), changedAt: secret_scope_dateOf(updated) };
}
function secret_scope_dateOf(text) {
    const date = new Date(typeof text === 'string' ? text : Number.NaN);
    return Number.isNaN(date.getTime()) ? undefined : date;
}

;// CONCATENATED MODULE: ./build/providers/github/secret-store.js





/** Scopes that are listed at the same time. */
const LISTS_AT_ONCE = 6;
/** How long GitHub is given to show in its list what it has just answered for. */
const LIST_LAG_MS = 2000;
/** GitHub's dates and its clock are both cut to seconds. */
const SECOND = 1000;
/**
 * GitHub Actions secrets of repositories and environments. Values go in and never come out; what tells of a change are the dates of
 * one list a scope.
 */
class GitHubSecretStore {
    capabilities = catalog/* SECRET_CAPABILITIES */.WQ;
    #client;
    #context;
    #scopes = new Map();
    constructor(client, context) {
        this.#client = client;
        this.#context = context;
    }
    async *observe(addresses, { signal }) {
        const groups = [...byContainer(addresses, (address) => address)];
        for (let at = 0; at < groups.length; at += LISTS_AT_ONCE) {
            signal.throwIfAborted();
            const listed = await Promise.all(groups.slice(at, at + LISTS_AT_ONCE).map(async ([container, group]) => {
                const scope = this.#scope(container, group);
                return [group, await caught(() => scope.list(signal))];
            }));
            for (const [group, listing] of listed) {
                for (const address of group)
                    yield [address, seen(address, listing)];
            }
        }
    }
    async read() {
        throw new errors/* ProviderError */.mZ('UNSUPPORTED', 'GitHub gives the values of secrets to workflows only');
    }
    async *write(batch, { signal }) {
        let everywhere;
        for (const [container, requests] of byContainer(batch, (request) => request.address)) {
            const scope = this.#scope(container, requests.map(({ address }) => address));
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
        await this.#scope(address.container, [address]).delete(keyOf(address), signal);
    }
    async preflight(addresses, { signal }) {
        const troubles = new Map();
        for (const [container, group] of byContainer(addresses, (address) => address)) {
            signal.throwIfAborted();
            const scope = this.#scope(container, group);
            const listing = await caught(async () => scope.lastListing ?? (await scope.list(signal)));
            const trouble = listing instanceof errors/* ProviderError */.mZ
                ? listing
                : listing.kind === 'listed'
                    ? await keyTrouble(scope, signal)
                    : environmentTrouble(scope, group);
            const names = listing instanceof errors/* ProviderError */.mZ || listing.kind !== 'listed'
                ? new Set()
                : new Set(listing.secrets.keys());
            for (const address of group) {
                const error = trouble ?? nameTrouble(address) ?? quotaTrouble(scope, names, keyOf(address));
                if (error !== undefined)
                    troubles.set(address, error);
            }
        }
        return troubles;
    }
    async [Symbol.asyncDispose]() { }
    async #put(scope, { address, value }, { closed, creates }, signal) {
        const name = keyOf(address);
        const error = outOfBounds(name, value) ?? nameTrouble(address) ?? closed;
        if (error !== undefined)
            return { outcome: 'refused', error };
        try {
            if (creates && scope.lastListing?.kind !== 'listed') {
                // Looked at anew: settings of an environment that somebody has made meanwhile would be reset.
                if ((await scope.list(signal)).kind === 'no-environment')
                    await scope.createEnvironment(signal);
            }
            const put = await scope.put(name, value, signal);
            if (put.kind === 'written')
                return { outcome: 'done', written: { address, before: put.before, after: put.after } };
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
                    const found = listing.kind === 'listed' ? listing.secrets.get(keyOf(one.address)) : undefined;
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
    #scope(container, addresses) {
        const known = this.#scopes.get(container);
        if (known !== undefined)
            return known;
        const [first] = addresses;
        if (first === undefined)
            throw new RangeError('a scope without an address');
        const made = new GitHubSecretScope(this.#client, (0,names/* scopeOf */.Od)(first));
        this.#scopes.set(container, made);
        return made;
    }
}
function seen(address, listing) {
    if (listing instanceof errors/* ProviderError */.mZ)
        return { kind: 'unreadable', error: listing };
    const found = listing.kind === 'listed' ? listing.secrets.get(keyOf(address)) : undefined;
    if (found === undefined)
        return { kind: 'absent' };
    const { createdAt, changedAt } = found;
    return {
        kind: 'present',
        ...(createdAt === undefined ? {} : { createdAt }),
        ...(changedAt === undefined ? {} : { changedAt }),
    };
}
/** Whether a date is of our write (ruling 28), by GitHub's own clock; `earlier`: the list does not show the write yet. */
function judge({ before, after }, found) {
    if (found === undefined)
        return 'earlier';
    const { createdAt, changedAt } = found;
    if (before === undefined || after === undefined || createdAt === undefined || changedAt === undefined)
        return 'unknown';
    if (changedAt.getTime() < before.getTime() - SECOND)
        return 'earlier';
    return changedAt.getTime() <= after.getTime() + SECOND ? { createdAt, changedAt } : 'unknown';
}
async function keyTrouble(scope, signal) {
    const key = await caught(() => scope.publicKey(signal));
    return key instanceof errors/* ProviderError */.mZ ? key : undefined;
}
function environmentTrouble(scope, group) {
    if (group.some(createsEnvironment))
        return undefined;
    return new errors/* ProviderError */.mZ('REJECTED', `${scope.purpose.what}: there is no such environment`, {
        hint: 'create it, correct its name, or say create_environment: true',
    });
}
function nameTrouble(address) {
    const problem = (0,names/* nameProblem */.rH)(keyOf(address));
    return problem === undefined ? undefined : new errors/* ProviderError */.mZ('REJECTED', `${keyOf(address)}: ${problem}`);
}
/** Counts the name in; what is over the limit is refused before anything is made. */
function quotaTrouble(scope, names, name) {
    if (names.has(name))
        return undefined;
    if (names.size < SECRETS_A_SCOPE) {
        names.add(name);
        return undefined;
    }
    return new errors/* ProviderError */.mZ('REJECTED', `${name}: ${scope.purpose.what} are ${SECRETS_A_SCOPE} already, as many as GitHub keeps`, {
        hint: 'delete what is no longer used, or keep some in an environment or in the organisation',
    });
}
function createsEnvironment(address) {
    return address.settings?.createEnvironment === true;
}
function keyOf(address) {
    return (address.key ?? '').toUpperCase();
}
async function caught(task) {
    try {
        return await task();
    }
    catch (error) {
        if (error instanceof errors/* ProviderError */.mZ)
            return error;
        throw error;
    }
}
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

;// CONCATENATED MODULE: ./build/providers/github/index.js




/** GitHub: secrets of repositories and of their environments. */
const provider = {
    async open(context) {
        const login = loginOf(context);
        const client = new GitHubClient(login, context);
        const store = new GitHubSecretStore(client, context);
        return {
            get requests() {
                return client.requests;
            },
            store(kind) {
                if (kind === 'github_secret')
                    return store;
                throw new errors/* ProviderError */.mZ('UNSUPPORTED', `github has no targets of kind ${kind}`, {
                    hint: 'it has github_secret',
                });
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
                return { identity: identityOf(data), notes };
            },
            async [Symbol.asyncDispose]() {
                await store[Symbol.asyncDispose]();
            },
        };
    },
};
function identityOf(user) {
    const login = user?.login;
    return typeof login === 'string' && /^[A-Za-z0-9_[\]-]{1,100}$/.test(login) ? login : 'a user';
}


/***/ }),

/***/ 9565:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Od: () => (/* binding */ scopeOf),
/* harmony export */   VU: () => (/* binding */ DEFAULT_API),
/* harmony export */   ls: () => (/* binding */ foreignHost),
/* harmony export */   rH: () => (/* binding */ nameProblem),
/* harmony export */   xN: () => (/* binding */ containerName)
/* harmony export */ });
/** GitHub's own place; addresses there carry no host. */
const DEFAULT_API = 'https://api.github.com';
/**
 * The canonical name of a scope: small letters, since GitHub takes `Acme/App` and `acme/app` for one repository, with the API's
 * host in front where it is another than GitHub's own.
 */
function containerName(scope, host) {
    const prefix = host === undefined ? '' : `${host}:`;
    const suffix = scope.environment === undefined ? '' : `/environments/${scope.environment}`;
    return `${prefix}${scope.owner}/${scope.repo}${suffix}`.toLowerCase();
}
/** The scope that an address is in. Throws RangeError for a container that {@link containerName} did not make. */
function scopeOf(address) {
    const match = /^(?:[^/]*:)?([^/:]+)\/([^/]+)(?:\/environments\/(.+))?$/s.exec(address.container);
    if (match === null)
        throw new RangeError('the address is not one of GitHub');
    const { owner, repo, environment } = (address.settings ?? {});
    const inEnvironment = environment ?? match[3];
    return {
        owner: owner ?? match[1],
        repo: repo ?? match[2],
        ...(inEnvironment === undefined ? {} : { environment: inEnvironment }),
    };
}
/** What is wrong with a secret's name by GitHub's rules, for a name in capitals; `undefined` for a good one. */
function nameProblem(name) {
    if (!/^[A-Z0-9_]+$/.test(name))
        return 'a secret of GitHub is named with letters, digits and _ only';
    if (/^[0-9]/.test(name))
        return 'the name of a secret of GitHub cannot begin with a digit';
    if (name.startsWith('GITHUB_'))
        return 'names that begin with GITHUB_ are reserved by GitHub';
    if (name.length > 255)
        return 'the name of a secret of GitHub has at most 255 characters';
    return undefined;
}
/** The host of an API that is not GitHub's own, for a literal URL; `undefined` for GitHub's own and for one resolved at login. */
function foreignHost(apiUrl) {
    if (typeof apiUrl !== 'string' || apiUrl === '' || apiUrl.includes('${') || apiUrl.includes('{{'))
        return undefined;
    if (!URL.canParse(apiUrl))
        return { problem: 'api_url is not a URL' };
    const { protocol, host } = new URL(apiUrl);
    if (protocol !== 'https:' && protocol !== 'http:')
        return { problem: 'api_url is not an http URL' };
    return host === new URL(DEFAULT_API).host ? undefined : host;
}


/***/ })

};
