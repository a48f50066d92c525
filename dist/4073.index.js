export const id = 4073;
export const ids = [4073,4165];
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

/***/ 58350:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  h: () => (/* binding */ azureProvider)
});

// EXTERNAL MODULE: ./build/providers/azure/limits.js
var limits = __webpack_require__(10225);
;// CONCATENATED MODULE: ./build/providers/azure/config.js

/** The schema of a secret's config. */
const SECRET_CONFIG = {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    type: 'object',
    additionalProperties: false,
    properties: {
        vault_url: {
            type: 'string',
            minLength: 1,
            description: "The vault, such as https://myvault.vault.azure.net; by default the provider's vault_url.",
        },
        secret_name: {
            type: 'string',
            minLength: 1,
            description: "The secret's name in the vault; by default our name (for several fields: the field's) with - for _ and dots.",
        },
        content_type: {
            type: 'string',
            maxLength: limits/* MOST_CONTENT_TYPE */.rT,
            description: 'What kind of value it is, such as text/plain.',
        },
        tags: {
            type: 'object',
            maxProperties: limits/* MOST_TAGS */._h - limits/* STAMP_TAGS */.ML,
            propertyNames: { minLength: 1, maxLength: limits/* MOST_TAG_CHARACTERS */.ke },
            additionalProperties: { type: 'string', maxLength: limits/* MOST_TAG_CHARACTERS */.ke },
            description: `Tags beside the value, ${limits/* MOST_TAGS */._h - limits/* STAMP_TAGS */.ML} at most: ${limits/* STAMP_TAGS */.ML} of the ${limits/* MOST_TAGS */._h} that Key Vault allows are our mark. Tags of others are kept.`,
        },
        enabled: { type: 'boolean', description: 'false: the value cannot be read until somebody enables it.' },
        expires: {
            type: ['boolean', 'string'],
            description: 'The date beside the value from which it should no longer be used: by default when its rotation falls due, if it has a rotation_period; false for none, or a date. Key Vault only shows it.',
        },
        expires_on: { type: 'string', description: 'Another way to give expires as a date.' },
        not_before: { type: 'string', description: 'The date from which the value may be used. Key Vault only shows it.' },
    },
};

;// CONCATENATED MODULE: ./build/providers/azure/floor.js

/**
 * The fewest requests that Key Vault's calls allow: one list a page; where a name is not in it, one page of those that are on their way
 * out; and one request a write, which carries value and mark.
 */
function keyVaultFloor(containers) {
    return containers.reduce((sum, { listed, written }) => {
        const there = listed + written.filter(({ again }) => again).length;
        const anew = written.length - (there - listed);
        return sum + Math.max(1, Math.ceil(there / limits/* PAGE */.KL)) + (anew > 0 ? 1 : 0) + written.length;
    }, 0);
}

;// CONCATENATED MODULE: ./build/providers/azure/issuers.js
const PORTAL = 'https://entra.microsoft.com/#view/Microsoft_AAD_RegisteredApps/ApplicationsListBlade';
const appRegistration = {
    kind: 'azure_app_reg',
    summary: 'A client secret of an Entra app registration: a new one beside the old one, which is removed when all targets have the new one.',
    configSchema: {
        $schema: 'https://json-schema.org/draft/2020-12/schema',
        type: 'object',
        additionalProperties: false,
        properties: {
            application_id: {
                type: 'string',
                pattern: '^[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}$',
                description: 'The application (client) id of a registration that is there; left out: one is made, and found again by our mark.',
            },
            display_name: {
                type: 'string',
                minLength: 1,
                maxLength: 120,
                description: "What a registration that is made is called; by default the secret's name. Not changed afterwards.",
            },
        },
    },
    outputs: [
        { name: 'client_id', secret: false, entropyBits: 0 },
        { name: 'tenant_id', secret: false, entropyBits: 0 },
        // Entra makes 16 characters at least.
        { name: 'client_secret', secret: true, entropyBits: 96 },
    ],
    lasting: true,
    live: 100,
    marks: true,
    check: (config) => config['application_id'] !== undefined && config['display_name'] !== undefined
        ? [
            {
                key: 'display_name',
                message: 'display_name is for a registration that is made, and application_id names one that is there',
                hint: 'keep one of the two',
            },
        ]
        : [],
    instructions: ({ application_id: application }) => ({
        summary: application === undefined
            ? 'A client secret of an app registration in Entra is needed.'
            : `A client secret of the app registration ${application} is needed.`,
        steps: [
            application === undefined
                ? 'register an application: App registrations, New registration'
                : 'open the application under App registrations, All applications',
            'add a secret: Certificates & secrets, New client secret; it is shown once',
            "give the Application (client) ID as client_id, the Directory (tenant) ID as tenant_id, and the secret's Value (not its ID) as client_secret",
            'delete the old secret when everything uses the new one',
        ],
        url: PORTAL,
    }),
};
/** What Azure issues. */
const ISSUERS = [appRegistration];

// EXTERNAL MODULE: ./build/providers/azure/job-login.js
var job_login = __webpack_require__(98262);
// EXTERNAL MODULE: ./build/providers/azure/place.js
var place = __webpack_require__(37006);
;// CONCATENATED MODULE: ./build/providers/azure/locate.js


/** Where a value goes in Key Vault by a target's config, or everything that is wrong with it. Pure. */
function locateSecret(input) {
    const { config } = input;
    const problems = [];
    const keep = (found) => {
        if (found === undefined || !('message' in found))
            return found;
        problems.push(found);
        return undefined;
    };
    const vault = keep(vaultIn(input));
    const explicit = locate_text(config['secret_name']);
    const name = explicit ?? (input.multiField ? input.field : input.secret).replace(/[._]/g, '-');
    const problem = (0,limits/* nameProblem */.rH)(name);
    if (problem !== undefined) {
        problems.push({
            ...(explicit === undefined ? {} : { key: 'secret_name' }),
            message: `"${name}" cannot be used: ${problem}`,
            hint: explicit === undefined ? 'give another name under secret_name' : 'such as db-password',
        });
    }
    const ours = Object.keys(config['tags'] ?? {}).find((tag) => tag.startsWith('secretzero-'));
    if (ours !== undefined)
        problems.push({
            key: 'tags',
            below: [ours],
            message: `the tag ${ours} is kept for our mark`,
            hint: 'take another name',
        });
    const expires = keep(expiryIn(input));
    const notBefore = keep(dateIn(config, 'not_before'));
    if (problems.length > 0 || vault === undefined)
        return problems;
    const settings = {
        name,
        ...(typeof config['content_type'] === 'string' ? { contentType: config['content_type'] } : {}),
        ...(config['tags'] === undefined ? {} : { tags: config['tags'] }),
        ...(typeof config['enabled'] === 'boolean' ? { enabled: config['enabled'] } : {}),
        ...(notBefore === undefined ? {} : { notBefore: notBefore.date }),
        ...(expires?.date === undefined ? {} : { expires: expires.date }),
    };
    const described = describedOf(settings, input);
    return {
        container: vault.container,
        key: name.toLowerCase(),
        settings: { secret: settings },
        ...(Object.keys(described).length === 0 ? {} : { described }),
    };
}
/** What is written beside the value, for the target's digest: a changed period changes the date that is written there. */
function describedOf({ name: _name, ...settings }, { rotationPeriod }) {
    const { expires, notBefore, ...rest } = settings;
    return {
        ...rest,
        ...(notBefore === undefined ? {} : { notBefore: notBefore.toISOString() }),
        ...(expires === undefined
            ? {}
            : { expires: expires === 'due' ? `after ${rotationPeriod?.text}` : expires.toISOString() }),
    };
}
function vaultIn({ config, provider }) {
    const nested = provider.auth['config'];
    const inAuth = typeof nested === 'object' && nested !== null ? nested['vault_url'] : undefined;
    const own = locate_text(config['vault_url']);
    const written = own ?? locate_text(provider.config['vault_url']) ?? locate_text(inAuth) ?? locate_text(provider.auth['vault_url']);
    // What only the environment names is known at login.
    if (written === undefined || (own === undefined && written.includes('${')))
        return { container: place/* VAULT_OF_LOGIN */.f0 };
    const url = URL.canParse(written) ? new URL(written) : undefined;
    if (url?.protocol === 'https:' && url.username === '' && url.pathname === '/' && url.search === '')
        return { container: (0,place/* containerOf */.t8)(url) };
    return {
        ...(own === undefined ? {} : { key: 'vault_url' }),
        message: `"${written}" is not the URL of a vault`,
        hint: 'such as https://myvault.vault.azure.net',
    };
}
function expiryIn({ config, rotationPeriod }) {
    const { expires } = config;
    if (expires !== undefined && config['expires_on'] !== undefined)
        return { key: 'expires_on', message: 'expires says it already', hint: 'keep one of the two' };
    if (expires === false)
        return {};
    if (expires === true && rotationPeriod === undefined) {
        return {
            key: 'expires',
            message: 'there is no date at which the value expires: the secret has no rotation_period',
            hint: 'give it a rotation_period, or give a date',
        };
    }
    const date = dateIn(config, config['expires_on'] === undefined ? 'expires' : 'expires_on');
    if (date !== undefined)
        return date;
    return rotationPeriod === undefined ? {} : { date: 'due' };
}
function dateIn(config, key) {
    const written = config[key];
    if (typeof written !== 'string')
        return undefined;
    const date = new Date(written);
    const isDate = /^\d{4}-\d\d-\d\d(?:T\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:\d\d))?$/.test(written);
    if (isDate && date.getTime() > 0 && date.getTime() <= limits/* LAST_DATE */.al.getTime())
        return { date };
    return {
        key,
        message: `"${written}" is not a date that can be written there`,
        hint: `such as 2027-01-31T00:00:00Z, before ${limits/* LAST_DATE */.al.toISOString()}`,
    };
}
function locate_text(value) {
    return typeof value === 'string' && value !== '' ? value : undefined;
}

;// CONCATENATED MODULE: ./build/providers/azure/catalog.js






const secretKind = {
    kind: 'azure_keyvault',
    scope: 'remote',
    capabilities: limits/* SECRET_CAPABILITIES */.WQ,
    summary: 'A secret of an Azure Key Vault.',
    configSchema: SECRET_CONFIG,
    locate: locateSecret,
};
/** Another name, which SecretZero's manifests use. */
const keyVaultKind = {
    ...secretKind,
    kind: 'key_vault',
    sameAs: 'azure_keyvault',
    summary: 'Another name for azure_keyvault.',
};
/** Azure, as the manifest's checks see it. */
const azureProvider = {
    kind: 'azure',
    available: true,
    targets: [secretKind, keyVaultKind],
    planned: ['key_vault_certificate'],
    login: {
        kinds: ['oidc', 'managed_identity', 'service_principal', 'cli', 'default', 'ambient'],
        keys: ['tenant_id', 'client_id', 'client_secret', 'authority_host', 'audience', 'vault_url'],
    },
    issues: ISSUERS,
    federates: job_login/* logsInByJob */.d,
    permissions: async (...asked) => (await __webpack_require__.e(/* import() */ 4165).then(__webpack_require__.bind(__webpack_require__, 64165))).permissionsOf(...asked),
    requestFloor: keyVaultFloor,
    writeQuota: [limits/* NEW_VERSIONS */.Lu],
};


/***/ }),

/***/ 35932:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ identityOf),
/* harmony export */   d: () => (/* binding */ claimsOf)
/* harmony export */ });
function claimsOf({ value }) {
    const claims = bodyOf(value.reveal());
    const text = (name, form) => {
        const claim = claims[name];
        return typeof claim === 'string' && form.test(claim) ? claim : undefined;
    };
    const id = /^[\da-fA-F-]{36}$/;
    const application = text('appid', id) ?? text('azp', id);
    const person = text('upn', /^[\w.+@#-]{3,120}$/) ?? text('unique_name', /^[\w.+@#-]{3,120}$/);
    const tenant = text('tid', id);
    const { roles } = claims;
    return {
        roles: (Array.isArray(roles) ? roles : []).filter((role) => typeof role === 'string' && /^[\w.]{3,80}$/.test(role)),
        ...(application === undefined ? {} : { application }),
        ...(person === undefined ? {} : { person }),
        ...(tenant === undefined ? {} : { tenant }),
    };
}
/** Whose a login is, in words. */
function identityOf({ application, person, tenant }) {
    const who = person ?? (application === undefined ? 'a login of Entra' : `the application ${application}`);
    return tenant === undefined ? who : `${who} of the tenant ${tenant}`;
}
function bodyOf(token) {
    try {
        const parsed = JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString('utf8'));
        return typeof parsed === 'object' && parsed !== null ? parsed : {};
    }
    catch {
        return {};
    }
}


/***/ }),

/***/ 60763:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   hH: () => (/* binding */ cloudOf),
/* harmony export */   rF: () => (/* binding */ isVaultHost),
/* harmony export */   ye: () => (/* binding */ isAuthorityHost)
/* harmony export */ });
const PUBLIC = {
    vaults: 'vault.azure.net',
    authority: 'login.microsoftonline.com',
    graph: 'graph.microsoft.com',
    exchange: 'api://AzureADTokenExchange',
};
const CLOUDS = [
    PUBLIC,
    {
        vaults: 'vault.azure.cn',
        authority: 'login.chinacloudapi.cn',
        graph: 'microsoftgraph.chinacloudapi.cn',
        exchange: 'api://AzureADTokenExchangeChina',
    },
    {
        vaults: 'vault.usgovcloudapi.net',
        authority: 'login.microsoftonline.us',
        graph: 'graph.microsoft.us',
        exchange: 'api://AzureADTokenExchangeUSGov',
    },
];
/** The cloud that a host belongs to, or a scope such as `https://vault.azure.net/.default`; the public one for what is of none. */
function cloudOf(named) {
    const host = URL.canParse(named) ? new URL(named).hostname : named;
    return (CLOUDS.find(({ vaults, authority, graph }) => host === authority || host === graph || `.${host}`.endsWith(`.${vaults}`)) ?? PUBLIC);
}
/** Whether a host is a vault of Microsoft's own. */
function isVaultHost(host) {
    return CLOUDS.some(({ vaults }) => host.endsWith(`.${vaults}`));
}
/** Whether a host is Microsoft's own Entra. */
function isAuthorityHost(host) {
    return CLOUDS.some(({ authority }) => authority === host);
}


/***/ }),

/***/ 24073:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  provider: () => (/* binding */ provider)
});

// EXTERNAL MODULE: ./build/core/errors.js
var errors = __webpack_require__(62807);
// EXTERNAL MODULE: ./build/providers/seam/credential-host.js
var credential_host = __webpack_require__(24098);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./build/core/secret-value.js
var secret_value = __webpack_require__(44200);
// EXTERNAL MODULE: ./build/providers/azure/claims.js
var claims = __webpack_require__(35932);
// EXTERNAL MODULE: ./build/providers/seam/network.js
var network = __webpack_require__(4982);
// EXTERNAL MODULE: ./build/providers/seam/patience.js
var patience = __webpack_require__(28097);
;// CONCATENATED MODULE: ./build/providers/azure/failure.js


/** The answer to a write was lost: it may have been carried out. */
class LostAnswer extends errors/* ProviderError */.mZ {
}
/** What an error's body says in codes: `{error: {code, innererror: {code}}}`. */
function codesIn(body) {
    const codes = [];
    try {
        let at = JSON.parse(body)?.error;
        for (let depth = 0; depth < 4 && typeof at === 'object' && at !== null; depth += 1) {
            const { code, innererror, innerError } = at;
            if (typeof code === 'string' && /^[A-Za-z_]{2,60}$/.test(code))
                codes.push(code);
            at = innererror ?? innerError;
        }
    }
    catch {
        // What is no JSON says nothing.
    }
    return codes;
}
/** A refusal, reduced to what may be shown. */
function refusal({ status, codes, requestId, retryAfter }, purpose) {
    const said = codes.length === 0 ? '' : ` (${codes.join(', ')})`;
    const detail = (hint) => ({
        status,
        ...(hint === undefined ? {} : { hint }),
        ...(requestId === undefined ? {} : { requestId }),
    });
    if (status === 401) {
        return new errors/* ProviderError */.mZ('UNAUTHENTICATED', `Azure does not accept the login (${purpose.what})`, detail('it may be of another tenant than the vault: look at tenant_id'));
    }
    if (status === 429) {
        return new errors/* ProviderError */.mZ('THROTTLED', `Azure allows no more requests for now (${purpose.what})`, {
            ...detail('run again later; others that use the same vault count too'),
            ...(retryAfter === undefined ? {} : { retryAfter }),
        });
    }
    if (status === 403) {
        return new errors/* ProviderError */.mZ('FORBIDDEN', `Azure does not allow access to ${purpose.what}${said}`, detail(hintOf(codes, purpose)));
    }
    if (status === 404)
        return new errors/* ProviderError */.mZ('REJECTED', `${purpose.what}: not found`, detail());
    if (status === 409)
        return new errors/* ProviderError */.mZ('CONFLICT', `${purpose.what}: ${conflictOf(codes)}`, detail('run again later'));
    if (status >= 500)
        return new errors/* ProviderError */.mZ('UNAVAILABLE', `Azure failed with status ${status} (${purpose.what})`, detail('run again later'));
    return new errors/* ProviderError */.mZ('REJECTED', `Azure refused with status ${status} (${purpose.what})${said}`, detail());
}
function conflictOf(codes) {
    if (codes.includes('ObjectIsDeletedButRecoverable'))
        return 'the name is of a deleted secret that can still be recovered';
    if (codes.includes('ObjectIsBeingDeleted'))
        return 'it is being deleted';
    if (codes.includes('ObjectIsBeingRecovered'))
        return 'it is being recovered';
    return 'it was being changed at the same time';
}
function hintOf(codes, { right }) {
    if (codes.includes('SecretDisabled'))
        return 'the secret is disabled: enable it, or say enabled: true';
    if (codes.includes('ForbiddenByFirewall') || codes.includes('ForbiddenByConnection'))
        return "the vault's firewall does not let this machine in: allow its address, or run where the vault can be reached";
    return `the login needs ${right}; \`secretzero permissions\` prints a role with all that is needed`;
}
/** No answer came. Only a code of the system is kept: errors of HTTP clients quote requests. */
function unreachable(error, { what }) {
    const code = (0,network/* networkCode */.e8)(error);
    return new errors/* ProviderError */.mZ('UNAVAILABLE', `no answer from Azure about ${what}${code === undefined ? '' : ` (${code})`}`, {
        hint: (0,network/* distrusted */.kw)(error)
            ? 'the certificate is not trusted here: name the file with the authority in NODE_EXTRA_CA_CERTS, if it is a private one'
            : 'look at the name of the host, at the network, and at HTTPS_PROXY and NO_PROXY, then run again',
    });
}
/** Whether asking again changes nothing: the certificate is not trusted, or there is no host of that name. */
function isFinal(error) {
    return (0,network/* distrusted */.kw)(error) || (0,network/* networkCode */.e8)(error) === 'ENOTFOUND';
}
/** Whatever was thrown while a vault was asked, as an error that may be shown; what is none of a platform's is thrown again. */
function reduced(thrown, purpose) {
    if (thrown instanceof errors/* ProviderError */.mZ)
        return thrown;
    const { statusCode } = thrown;
    if (typeof statusCode === 'number')
        return refusal({ status: statusCode, codes: [] }, purpose);
    return new errors/* ProviderError */.mZ('UNAVAILABLE', `${purpose.what}: the answer could not be understood`);
}

;// CONCATENATED MODULE: ./build/providers/azure/requests.js




/**
 * Sends a request to one of Microsoft's APIs, and again where that helps and does no harm; follows no redirect. Throws ProviderError,
 * and `LostAnswer` where a write that is not to be repeated may have been carried out.
 */
async function send(request, purpose, context, signal) {
    const outcome = await (0,patience/* patiently */.d_)(() => attempt(request, purpose, context, signal), context, signal);
    if (outcome.kind === 'done')
        return outcome.value;
    if (outcome.kind === 'refused' || request.once !== true)
        throw outcome.error;
    const { code, message, hint } = outcome.error;
    throw new LostAnswer(code, message, hint === undefined ? {} : { hint });
}
async function attempt({ method, url, headers, body, accepts, once = false }, purpose, context, signal) {
    let response;
    let text;
    let sent = false;
    try {
        response = await context.fetch(url, {
            method,
            headers: { ...headers, 'user-agent': 'secretzero' },
            redirect: 'manual',
            signal,
            ...(body === undefined ? {} : { body }),
        });
        sent = true;
        text = await response.text();
    }
    catch (thrown) {
        if (signal.aborted && !once)
            throw signal.reason;
        const gone = !sent && (0,network/* neverSent */.vQ)(thrown);
        const again = isFinal(thrown) || signal.aborted || (once && !gone) ? false : {};
        return { kind: 'failed', error: unreachable(thrown, purpose), again, uncertain: once && !gone };
    }
    const { status } = response;
    if (accepts(status))
        return { kind: 'done', value: { status, headers: response.headers, text } };
    const wait = (0,patience/* retryAfter */.P9)(response.headers.get('retry-after'), context.now());
    const id = response.headers.get('x-ms-request-id') ?? response.headers.get('request-id');
    const error = refusal({
        status,
        codes: codesIn(text),
        ...(id !== null && /^[\w-]{8,64}$/.test(id) ? { requestId: id } : {}),
        ...(wait === undefined ? {} : { retryAfter: wait }),
    }, purpose);
    const after = wait === undefined ? {} : { after: wait };
    if (status === 429)
        return { kind: 'failed', error, again: after, uncertain: false };
    if (status < 500)
        return { kind: 'failed', error, again: false, uncertain: false };
    return { kind: 'failed', error, again: once ? false : after, uncertain: once };
}
/** The object in an answer. Throws ProviderError where it is none. */
function objectIn({ text }, { what }) {
    let parsed;
    try {
        parsed = JSON.parse(text);
    }
    catch {
        parsed = undefined;
    }
    if (typeof parsed === 'object' && parsed !== null)
        return parsed;
    throw new errors/* ProviderError */.mZ('UNAVAILABLE', `${what}: the answer could not be understood`);
}

;// CONCATENATED MODULE: ./build/providers/azure/graph.js


const SELECTED = '$select=id,appId,passwordCredentials';
const ID = /^[\w-]{1,64}$/;
/** Calls of Microsoft Graph, version 1.0, about applications and their passwords. All throw ProviderError. */
class Graph {
    scope;
    #origin;
    #token;
    #context;
    constructor(host, token, context) {
        this.#origin = `https://${host}`;
        this.scope = `${this.#origin}/.default`;
        this.#token = token;
        this.#context = context;
    }
    /** The application; `undefined` where there is none. */
    async find(key, options) {
        const purpose = purposeOf(key, 'read');
        const answer = await this.#send('GET', `/applications(${keyText(key)})?${SELECTED}`, purpose, options, {
            accepts: [200, 404],
        });
        return answer.status === 404 ? undefined : applicationIn(answer, purpose);
    }
    /** Makes an application of that name, or finds it; it can be asked for again. */
    async ensure(uniqueName, displayName, options) {
        const key = { uniqueName };
        const purpose = purposeOf(key, 'make');
        const answer = await this.#send('PATCH', `/applications(${keyText(key)})`, purpose, options, {
            body: { displayName, signInAudience: 'AzureADMyOrg', tags: ['secretzero'] },
            upsert: true,
            accepts: [200, 201, 204],
        });
        if (answer.status !== 204)
            return applicationIn(answer, purpose);
        const found = await this.find(key, options);
        if (found !== undefined)
            return found;
        throw new errors/* ProviderError */.mZ('UNAVAILABLE', `${purpose.what} was made, and is not shown yet`, { hint: 'run again' });
    }
    /** Makes the application's own principal in the tenant, without which it cannot log in, or finds it. */
    async ensurePrincipal(appId, options) {
        const purpose = { what: `the service principal of the application ${appId}`, right: RIGHT };
        const path = `/servicePrincipals(appId='${appId}')`;
        const { status } = await this.#send('GET', `${path}?$select=id`, purpose, options, { accepts: [200, 404] });
        if (status === 200)
            return;
        await this.#send('PATCH', path, purpose, options, {
            body: { tags: ['secretzero'] },
            upsert: true,
            // An application that was just made is not known everywhere at once.
            accepts: [200, 201, 204],
            late: true,
        });
    }
    /** Adds a password; a `LostAnswer` where it may have been added, and nobody knows it. */
    async addPassword({ id, appId }, displayName, until, options) {
        const purpose = purposeOf({ appId }, 'make');
        const passwordCredential = { displayName, ...(until === undefined ? {} : { endDateTime: until.toISOString() }) };
        const answer = await this.#send('POST', `/applications/${id}/addPassword`, purpose, options, {
            body: { passwordCredential },
            accepts: [200],
            once: true,
            late: true,
        });
        return objectIn(answer, purpose);
    }
    /** Removes a password. Answers false where Graph refuses, which it does for one that is gone too. */
    async removePassword(id, keyId, options) {
        const purpose = { what: `a client secret of the application object ${id}`, right: RIGHT };
        const { status } = await this.#send('POST', `/applications/${id}/removePassword`, purpose, options, {
            body: { keyId },
            accepts: [200, 204, 400, 404],
        });
        return status < 300;
    }
    /** The passwords of an application by its object's id; `undefined` where there is no such object. */
    async passwords(id, options) {
        const purpose = { what: `the application object ${id}`, right: RIGHT };
        const answer = await this.#send('GET', `/applications/${id}?${SELECTED}`, purpose, options, {
            accepts: [200, 404],
        });
        return answer.status === 404 ? undefined : applicationIn(answer, purpose).passwords;
    }
    async #send(method, path, purpose, { signal }, { body, accepts, upsert = false, once = false, late = false, }) {
        for (let looks = 0;; looks += 1) {
            const { value } = await this.#token(this.scope, signal);
            const answer = await send({
                method,
                url: `${this.#origin}/v1.0${path}`,
                headers: {
                    authorization: `Bearer ${value.reveal()}`,
                    accept: 'application/json',
                    ...(body === undefined ? {} : { 'content-type': 'application/json' }),
                    ...(upsert ? { prefer: 'create-if-missing' } : {}),
                },
                ...(body === undefined ? {} : { body: JSON.stringify(body) }),
                accepts: (status) => accepts.includes(status) || (late && status === 404),
                once,
            }, purpose, this.#context, signal);
            if (!late || answer.status !== 404)
                return answer;
            if (looks === LATE_LOOKS)
                throw new errors/* ProviderError */.mZ('UNAVAILABLE', `${purpose.what} is not known everywhere yet`, { hint: 'run again' });
            await this.#context.sleep(LATE_WAIT_MS, signal);
            signal.throwIfAborted();
        }
    }
}
/** How often what was just made is looked for. */
const LATE_LOOKS = 10;
const LATE_WAIT_MS = 3_000;
const RIGHT = 'Application.ReadWrite.OwnedBy of Microsoft Graph, and to be an owner of the application';
function purposeOf(key, purpose) {
    const what = 'appId' in key ? `the application ${key.appId}` : 'the app registration of this secret';
    return { what, right: purpose === 'read' ? `${RIGHT} (or Application.Read.All, to look)` : RIGHT };
}
function keyText(key) {
    return 'appId' in key ? `appId='${key.appId}'` : `uniqueName='${key.uniqueName}'`;
}
function applicationIn(answer, purpose) {
    const { id, appId, passwordCredentials } = objectIn(answer, purpose);
    if (typeof id !== 'string' || typeof appId !== 'string' || !ID.test(id) || !ID.test(appId))
        throw new errors/* ProviderError */.mZ('UNAVAILABLE', `${purpose.what}: the answer could not be understood`);
    return { id, appId, passwords: (Array.isArray(passwordCredentials) ? passwordCredentials : []).flatMap(passwordIn) };
}
function passwordIn(shown) {
    const { keyId, displayName, startDateTime, endDateTime } = (shown ?? {});
    if (typeof keyId !== 'string' || !ID.test(keyId))
        return [];
    const [from, until] = [startDateTime, endDateTime].map(dateIn);
    return [
        {
            keyId,
            displayName: typeof displayName === 'string' ? displayName : '',
            ...(from === undefined ? {} : { from }),
            ...(until === undefined ? {} : { until }),
        },
    ];
}
/** A date of Graph's; `undefined` for what is none. */
function dateIn(written) {
    const date = new Date(typeof written === 'string' ? written : Number.NaN);
    return Number.isNaN(date.getTime()) ? undefined : date;
}

// EXTERNAL MODULE: ./build/providers/azure/permissions.js
var permissions = __webpack_require__(64165);
;// CONCATENATED MODULE: ./build/providers/azure/app-source.js






/** How long after its rotation falls due a client secret is still good: a rotation may have to wait for a person. */
const GRACE_MS = 14 * 86_400_000;
const MARK = /^secretzero:(?<secret>[^:]*):(?<generation>\d+):(?<nonce>[0-9a-f]+):(?<whose>[0-9a-f]{16})$/;
/** Client secrets of app registrations in Entra: several can be good at once, and each has a name, which is our mark. */
class AppSource {
    #graph;
    #token;
    constructor(graph, token) {
        this.#graph = graph;
        this.#token = token;
    }
    async issue({ config, mark, due }, options) {
        options.signal.throwIfAborted();
        const key = keyFor(config, mark);
        const tenant = (0,claims/* claimsOf */.d)(await this.#token(this.#graph.scope, options.signal)).tenant;
        if (tenant === undefined)
            throw new errors/* ProviderError */.mZ('UNSUPPORTED', 'the login does not say of which tenant it is', {
                hint: 'take kind: oidc',
            });
        const application = await this.#application(key, config, mark, options);
        const until = due === undefined ? undefined : new Date(due.getTime() + GRACE_MS);
        const made = await this.#graph.addPassword(application, markText(mark), until, options);
        const { keyId, secretText, endDateTime } = made;
        if (typeof keyId !== 'string' || typeof secretText !== 'string' || secretText === '')
            throw new errors/* ProviderError */.mZ('UNAVAILABLE', `the answer about the application ${application.appId} has no secret`);
        const expires = dateIn(endDateTime);
        return {
            values: {
                client_id: new secret_value/* SecretValue */.i(application.appId),
                tenant_id: new secret_value/* SecretValue */.i(tenant),
                client_secret: new secret_value/* SecretValue */.i(secretText),
            },
            handle: `${application.id}/${keyId}`,
            ...(expires === undefined ? {} : { expires }),
        };
    }
    async revoke(handle, _config, options) {
        options.signal.throwIfAborted();
        const { id, keyId } = /^(?<id>[\w-]{1,64})\/(?<keyId>[\w-]{1,64})$/.exec(handle)?.groups ?? {};
        if (id === undefined || keyId === undefined)
            throw new errors/* ProviderError */.mZ('REJECTED', 'what is to be revoked names no client secret');
        if (await this.#graph.removePassword(id, keyId, options))
            return;
        const left = await this.#graph.passwords(id, options);
        if (left?.some((password) => password.keyId === keyId))
            throw new errors/* ProviderError */.mZ('REJECTED', `Entra does not remove the client secret ${keyId}`, {
                hint: 'remove it by hand, under Certificates & secrets of the application',
            });
    }
    async listOwn(mark, config, options) {
        options.signal.throwIfAborted();
        const application = await this.#graph.find(keyFor(config, mark), options);
        return (application?.passwords ?? []).flatMap(({ keyId, displayName, from }) => {
            const { whose, nonce } = MARK.exec(displayName)?.groups ?? {};
            if (application === undefined || nonce === undefined || whose !== whoseText(mark))
                return [];
            return [{ handle: `${application.id}/${keyId}`, nonce, ...(from === undefined ? {} : { createdAt: from }) }];
        });
    }
    async preflight(config, options) {
        try {
            const { roles } = (0,claims/* claimsOf */.d)(await this.#token(this.#graph.scope, options.signal));
            const { application_id: appId } = config;
            // A token of an application names what it may do; that of a person does not.
            if (roles.length > 0 &&
                !roles.some((role) => role === permissions.GRAPH_RIGHT.name || role === 'Application.ReadWrite.All')) {
                return new errors/* ProviderError */.mZ('FORBIDDEN', 'the login may not make client secrets in Entra', {
                    hint: `it needs ${permissions.GRAPH_RIGHT.name} of Microsoft Graph; \`secretzero permissions\` prints how it is given`,
                });
            }
            if (typeof appId !== 'string')
                return undefined;
            if ((await this.#graph.find({ appId }, options)) !== undefined)
                return undefined;
            return new errors/* ProviderError */.mZ('REJECTED', `the tenant has no application ${appId}`, {
                hint: 'look at application_id; or leave it out, so that one is made',
            });
        }
        catch (thrown) {
            if (thrown instanceof errors/* ProviderError */.mZ)
                return thrown;
            throw thrown;
        }
    }
    /** The registration that is named; or our own with its principal, each made where a run before did not come to it. */
    async #application(key, config, { secret }, options) {
        const found = await this.#graph.find(key, options);
        if ('appId' in key) {
            if (found !== undefined)
                return found;
            throw new errors/* ProviderError */.mZ('REJECTED', `the tenant has no application ${key.appId}`, {
                hint: 'look at application_id; or leave it out, so that one is made',
            });
        }
        const { display_name: name } = config;
        const own = found ?? (await this.#graph.ensure(key.uniqueName, typeof name === 'string' ? name : secret, options));
        await this.#graph.ensurePrincipal(own.appId, options);
        return own;
    }
}
function keyFor({ application_id: appId }, mark) {
    return typeof appId === 'string' ? { appId } : { uniqueName: `secretzero-${digest(mark, 32)}` };
}
/** Our mark as the name of a client secret: people can read whose it is. */
function markText(mark) {
    const { secret, generation, nonce } = mark;
    return `secretzero:${secret.slice(0, 40)}:${generation}:${nonce}:${whoseText(mark)}`;
}
/** Of which manifest and secret it is; several may have their secrets at one application. */
function whoseText(mark) {
    return digest(mark, 16);
}
function digest({ owner, secret }, length) {
    return (0,external_node_crypto_.createHash)('sha256').update(`${owner}\0${secret}`).digest('hex').slice(0, length);
}

// EXTERNAL MODULE: ./build/providers/azure/catalog.js + 4 modules
var catalog = __webpack_require__(58350);
// EXTERNAL MODULE: ./build/providers/azure/clouds.js
var clouds = __webpack_require__(60763);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
;// CONCATENATED MODULE: ./build/platform/az.js


const LIMIT_MS = 20_000;
/**
 * A token of the Azure CLI's login for a scope, of a tenant where one is given; `undefined` where it is not installed or not logged in.
 * Never throws.
 */
function azToken(scope, tenant, signal) {
    const asked = ['account', 'get-access-token', '--output', 'json', '--scope', scope];
    const args = tenant === undefined ? asked : [...asked, '--tenant', tenant];
    // On Windows it is a batch file, which only a shell can run: nothing that a manifest says may get there.
    if (process.platform === 'win32' || args.some((arg) => !/^[\w./:@-]+$/.test(arg)))
        return Promise.resolve(undefined);
    return new Promise((resolve) => {
        (0,external_node_child_process_.execFile)('az', args, { signal, timeout: LIMIT_MS, windowsHide: true, env: environment() }, (error, stdout) => {
            resolve(error === null ? tokenIn(stdout) : undefined);
        });
    });
}
function tokenIn(text) {
    try {
        const { accessToken, expires_on: expires } = JSON.parse(text);
        if (typeof accessToken !== 'string' || typeof expires !== 'number')
            return undefined;
        return { token: new secret_value/* SecretValue */.i(accessToken), expires: expires * 1000 };
    }
    catch {
        return undefined;
    }
}
/** What az needs to find itself, its settings and its way out. */
function environment() {
    const names = [
        'PATH',
        'HOME',
        'AZURE_CONFIG_DIR',
        'HTTPS_PROXY',
        'HTTP_PROXY',
        'NO_PROXY',
        'https_proxy',
        'http_proxy',
        'no_proxy',
        'REQUESTS_CA_BUNDLE',
    ];
    return Object.fromEntries(names.flatMap((name) => (process.env[name] === undefined ? [] : [[name, process.env[name]]])));
}

;// CONCATENATED MODULE: ./build/providers/azure/tokens.js



const ASSERTION = 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer';
/** Tokens for an application, from Entra. */
function applicationTokens(kind, { authority, tenant, clientId, proof }, context) {
    return {
        kind,
        tenant,
        async token(scope, signal) {
            const host = authority(scope);
            const purpose = { what: `the login at ${new URL(host).host}`, right: 'an application that trusts it' };
            const { name, value } = await proof(scope, signal);
            const form = new URLSearchParams({ client_id: clientId, scope, grant_type: 'client_credentials' });
            if (name === 'client_assertion')
                form.set('client_assertion_type', ASSERTION);
            form.set(name, value.reveal());
            const answer = await send({
                method: 'POST',
                url: `${host}/${encodeURIComponent(tenant)}/oauth2/v2.0/token`,
                headers: { 'content-type': 'application/x-www-form-urlencoded', accept: 'application/json' },
                body: form.toString(),
                accepts: (status) => status === 200 || status === 400 || status === 401,
            }, purpose, context, signal);
            const body = objectIn(answer, purpose);
            if (answer.status === 200)
                return tokens_tokenIn(body, purpose.what, context);
            throw refusedLogin(kind, answer.status, body);
        },
    };
}
const INSTANCE_METADATA = 'http://169.254.169.254/metadata/identity/oauth2/token';
/** Tokens of the identity that a machine or an app of Azure has; with `clientId`, of that one of several. */
function managedTokens({ clientId, endpoint, }, context) {
    const purpose = { what: 'the managed identity of this machine', right: 'an identity that is assigned to it' };
    return {
        kind: 'managed_identity',
        async token(scope, signal) {
            const url = new URL(endpoint?.url ?? INSTANCE_METADATA);
            url.searchParams.set('api-version', endpoint === undefined ? '2018-02-01' : '2019-08-01');
            url.searchParams.set('resource', scope.replace(/\/\.default$/, ''));
            if (clientId !== undefined)
                url.searchParams.set('client_id', clientId);
            const answer = await send({
                method: 'GET',
                url: url.href,
                headers: {
                    accept: 'application/json',
                    ...(endpoint === undefined ? { metadata: 'true' } : { 'x-identity-header': endpoint.header.reveal() }),
                },
                accepts: (status) => status === 200 || status === 400 || status === 404,
            }, purpose, context, signal);
            if (answer.status === 200)
                return tokens_tokenIn(objectIn(answer, purpose), purpose.what, context);
            throw new errors/* ProviderError */.mZ('UNAUTHENTICATED', `${purpose.what} gave no token (status ${answer.status})`, {
                status: answer.status,
                hint: 'assign an identity to the machine; where it has several, name the one that is meant in client_id',
            });
        },
    };
}
/** The token in an answer: `expires_in` in seconds from now, or `expires_on` in seconds since 1970, which IMDS gives as texts. */
function tokens_tokenIn(body, what, { now }) {
    const { access_token: token, expires_in: lasts, expires_on: until } = body;
    const at = now().getTime();
    const expires = until === undefined ? at + Number(lasts) * 1000 : Number(until) * 1000;
    if (typeof token !== 'string' || token === '' || Number.isNaN(expires))
        throw new errors/* ProviderError */.mZ('UNAVAILABLE', `${what}: the answer has no token`);
    return { value: new secret_value/* SecretValue */.i(token), expires };
}
/** What Entra's numbers mean; its sentences are not shown, since they quote what was sent. */
const REASONS = {
    50013: ['the assertion has a wrong signature', 'look at the issuer of the federated credential'],
    53003: ['a policy of the tenant does not allow it from here', 'look at conditional access for workload identities'],
    70021: [
        'no federated credential fits the token of the job',
        'compare issuer, subject and audience with `secretzero permissions`',
    ],
    90002: ['there is no such tenant', 'look at tenant_id'],
    700016: ['the tenant has no such application', 'look at client_id and tenant_id'],
    700024: ['the token of the job is over', 'run again'],
    700211: ['no federated credential is of this issuer', 'its issuer is https://token.actions.githubusercontent.com'],
    700212: ['no federated credential is for this audience', 'its audience is that of auth.config.audience'],
    700213: [
        'no federated credential fits the subject of the job',
        'compare its subject with `secretzero permissions`: branch, tag, environment or pull request',
    ],
    700223: [
        'no federated credential fits the token of the job',
        'compare issuer, subject and audience with `secretzero permissions`',
    ],
    7000215: ['the client secret is wrong', 'give the value of the secret, not its id'],
    7000222: ['the client secret has expired', 'make a new one; or let the job log in by OIDC, without one'],
};
function refusedLogin(kind, status, body) {
    const { error_codes: codes, trace_id: trace } = body;
    const known = (Array.isArray(codes) ? codes : []).filter((code) => Number.isSafeInteger(code));
    const [reason, hint] = known.map((code) => REASONS[code]).find((each) => each !== undefined) ?? [
        'it gives no reason that is known here',
        'look at tenant_id and client_id, and at the sign-in logs of the tenant',
    ];
    const numbers = known.length === 0 ? '' : ` (AADSTS${known.join(', AADSTS')})`;
    return new errors/* ProviderError */.mZ('UNAUTHENTICATED', `Entra refuses the login ${kind}: ${reason}${numbers}`, {
        status,
        hint,
        ...(typeof trace === 'string' && /^[\w-]{8,64}$/.test(trace) ? { requestId: trace } : {}),
    });
}
/** How long before its end a token is not used any more. */
const MARGIN_MS = 120_000;
/** Keeps one token for each scope, and asks once for those who ask at the same time. */
function keptTokens(source, { now, learn }) {
    const known = new Map();
    return async (scope, signal) => {
        const kept = await known.get(scope)?.catch(() => undefined);
        if (kept !== undefined && kept.expires - MARGIN_MS > now().getTime())
            return kept;
        const asked = source(scope, signal).then(async (each) => {
            const token = await each.token(scope, signal);
            learn?.(token.value);
            return token;
        });
        known.set(scope, asked);
        return asked;
    };
}

;// CONCATENATED MODULE: ./build/providers/azure/login.js





const ENTRA = 'Entra';
/** How long a machine is asked whether it is one of Azure's, where nothing says that it is. */
const PROBE_MS = 1_500;
/**
 * The login that is declared, or the first that there is: the environment's application, the job's own token for a declared one, the
 * identity of the machine, the Azure CLI at a laptop. Nothing is sent but for a machine's identity. Throws ProviderError.
 */
async function loginOf(context, scope, signal) {
    const { kind } = context.declaration.auth;
    switch (kind) {
        case 'oidc':
            return federated(context, 'declared');
        case 'service_principal':
            return withSecret(context, needed(context, 'client_secret', 'AZURE_CLIENT_SECRET'));
        case 'managed_identity':
            return managed(context);
        case 'cli':
            return commandLine(context);
        case undefined:
        case 'default':
        case 'ambient':
            return firstOf(context, scope, signal);
        default:
            throw new errors/* ProviderError */.mZ('REJECTED', `azure has no login of kind ${JSON.stringify(String(kind).slice(0, 40))}`, {
                hint: 'oidc, service_principal, managed_identity, cli or default',
            });
    }
}
async function firstOf(context, scope, signal) {
    const secret = context.credential('client_secret') ?? context.ambient('AZURE_CLIENT_SECRET');
    if (secret !== undefined)
        return withSecret(context, secret);
    const clientId = setting(context, 'client_id', 'AZURE_CLIENT_ID');
    if (clientId !== undefined && setting(context, 'tenant_id', 'AZURE_TENANT_ID') !== undefined) {
        const inJob = await context.idToken(audienceOf(context, scope), signal);
        if (inJob !== undefined)
            return federated(context, 'found');
    }
    const managedHere = managed(context);
    if (context.ambient('IDENTITY_ENDPOINT') !== undefined || (await isAzureMachine(context, signal)))
        return managedHere;
    if (context.laptop !== undefined)
        return commandLine(context);
    throw new errors/* ProviderError */.mZ('UNAUTHENTICATED', 'there is no login for Azure', {
        hint: 'in a job: give client_id and tenant_id of an application that trusts the repository, and `permissions: id-token: write`; at a laptop: `az login`',
    });
}
/** Whether the machine answers as those of Azure do: any answer to a request without the header that they ask for. */
async function isAzureMachine(context, signal) {
    try {
        const limit = AbortSignal.any([signal, AbortSignal.timeout(PROBE_MS)]);
        const answer = await context.fetch('http://169.254.169.254/metadata/instance?api-version=2021-02-01', {
            headers: { metadata: 'true' },
            redirect: 'manual',
            signal: limit,
        });
        await answer.arrayBuffer();
        return answer.status === 200;
    }
    catch {
        signal.throwIfAborted();
        return false;
    }
}
function federated(context, how) {
    const application = applicationOf(context);
    return applicationTokens('oidc', {
        ...application,
        async proof(scope, signal) {
            const value = await context.idToken(audienceOf(context, scope), signal);
            if (value !== undefined)
                return { name: 'client_assertion', value };
            throw new errors/* ProviderError */.mZ('UNAUTHENTICATED', 'there is no token of a job to log in with', {
                hint: how === 'declared'
                    ? 'kind: oidc works in a job of GitHub Actions; at a laptop, take a profile with kind: cli'
                    : 'the job needs `permissions: id-token: write`',
            });
        },
    }, context);
}
function withSecret(context, value) {
    return applicationTokens('service_principal', { ...applicationOf(context), proof: async () => ({ name: 'client_secret', value }) }, context);
}
function managed(context) {
    const clientId = setting(context, 'client_id', 'AZURE_CLIENT_ID');
    const url = context.ambient('IDENTITY_ENDPOINT');
    const header = context.ambient('IDENTITY_HEADER');
    return managedTokens({
        ...(clientId === undefined ? {} : { clientId }),
        // Whoever set the two allowed it; the header is good for that place alone.
        ...(url === undefined || header === undefined ? {} : { endpoint: { url: url.reveal(), header } }),
    }, context);
}
function commandLine(context) {
    if (context.laptop === undefined) {
        throw new errors/* ProviderError */.mZ('UNSUPPORTED', 'the login of the Azure CLI is not used in a job', {
            hint: 'take kind: oidc, for which the job needs no stored credential',
        });
    }
    const tenant = setting(context, 'tenant_id', 'AZURE_TENANT_ID');
    return {
        kind: 'cli',
        ...(tenant === undefined ? {} : { tenant }),
        async token(scope, signal) {
            const found = await azToken(scope, tenant, signal);
            signal.throwIfAborted();
            if (found === undefined)
                throw new errors/* ProviderError */.mZ('UNAUTHENTICATED', 'the Azure CLI has no login here', { hint: 'run `az login`' });
            context.laptop?.onToken(found.token);
            return { value: found.token, expires: found.expires };
        },
    };
}
function applicationOf(context) {
    const declared = context.credential('authority_host')?.reveal();
    const ambient = context.ambient('AZURE_AUTHORITY_HOST')?.reveal();
    const host = declared === undefined
        ? ambient && (0,credential_host/* usableUrl */.s)(ambient, ENTRA)
        : (0,credential_host/* credentialUrl */.Z)(declared, {
            what: ENTRA,
            key: 'auth.config.authority_host',
            own: clouds/* isAuthorityHost */.ye,
            allowHosts: context.allowHosts,
        });
    return {
        authority: (scope) => (host ? host.href.replace(/\/+$/, '') : `https://${(0,clouds/* cloudOf */.hH)(scope).authority}`),
        tenant: needed(context, 'tenant_id', 'AZURE_TENANT_ID').reveal(),
        clientId: needed(context, 'client_id', 'AZURE_CLIENT_ID').reveal(),
    };
}
function audienceOf(context, scope) {
    return context.credential('audience')?.reveal() ?? (0,clouds/* cloudOf */.hH)(scope).exchange;
}
function setting(context, key, name) {
    return (context.credential(key) ?? context.ambient(name))?.reveal();
}
function needed(context, key, name) {
    const value = context.credential(key) ?? context.ambient(name);
    if (value !== undefined)
        return value;
    throw new errors/* ProviderError */.mZ('UNAUTHENTICATED', `the login for Azure has no ${key}`, {
        hint: `give it under auth.config.${key}, or set ${name}`,
    });
}

// EXTERNAL MODULE: ./build/providers/azure/place.js
var place = __webpack_require__(37006);
// EXTERNAL MODULE: ./build/providers/seam/at-once.js
var at_once = __webpack_require__(13);
// EXTERNAL MODULE: ./build/providers/seam/stamp-map.js
var stamp_map = __webpack_require__(82408);
// EXTERNAL MODULE: ./build/providers/azure/limits.js
var limits = __webpack_require__(10225);
;// CONCATENATED MODULE: ./build/providers/azure/beside.js



/**
 * All that is to be beside a value: what is declared, our mark, and what others have put there, which a new version would not have by
 * itself. `mark`: the entries of a stamp, or `keep mark` for what is there already.
 */
function besideOf({ contentType, tags, enabled, notBefore, expires }, before, due, mark) {
    const until = expires === 'due' ? due : expires;
    const type = contentType ?? before?.contentType;
    return {
        tags: { ...kept(before, mark === 'keep mark'), ...tags, ...(mark === 'keep mark' ? {} : mark) },
        ...(type === undefined ? {} : { contentType: type }),
        ...(enabled === undefined ? {} : { enabled }),
        ...(notBefore === undefined ? {} : { notBefore }),
        // A date beyond what can be written there is no date at all: Key Vault only shows it.
        ...(until === undefined || until.getTime() > limits/* LAST_DATE */.al.getTime() ? {} : { expires: until }),
    };
}
/** Why declared tags, our mark and the tags of others have no room together, if so. */
function tooManyTags({ name, tags = {} }, item) {
    const others = Object.keys(kept(item, false)).filter((tag) => tags[tag] === undefined);
    const wanted = others.length + Object.keys(tags).length + limits/* STAMP_TAGS */.ML;
    if (wanted <= limits/* MOST_TAGS */._h)
        return undefined;
    return new errors/* ProviderError */.mZ('REJECTED', `${name}: with our mark it would have ${wanted} tags, and Key Vault takes ${limits/* MOST_TAGS */._h}`, { hint: `it has ${others.length} that are not declared: remove some of them there` });
}
function kept(item, withMark) {
    return Object.fromEntries(Object.entries(item?.tags ?? {}).filter(([tag]) => withMark || !(0,stamp_map/* isStampEntry */.aK)(tag)));
}

;// CONCATENATED MODULE: ./build/providers/azure/groups.js
/** Addresses by the vault that they are in. */
function byContainer(addresses) {
    const groups = new Map();
    for (const address of addresses) {
        const group = groups.get(address.container);
        if (group === undefined)
            groups.set(address.container, [address]);
        else
            group.push(address);
    }
    return groups;
}

;// CONCATENATED MODULE: ./build/providers/azure/versions.js

/**
 * Which of a secret's versions is the current one: the newest. Dates there have seconds only, so where two are the newest, the one that
 * the list of the vault shows. `undefined`: that cannot be told.
 */
function currentOf(versions, listed) {
    const newest = Math.max(...versions.map(createdAt));
    const candidates = versions.filter((version) => createdAt(version) === newest);
    if (candidates.length <= 1)
        return candidates[0];
    const shown = candidates.filter((version) => listed !== undefined && looks(version) === looks(listed));
    return shown.length === 1 ? shown[0] : undefined;
}
/**
 * The stamp of a version, with the version that it marks. Value and tags are written in one request, so a stamp cannot name its version
 * itself; but whoever copies tags to a version of his own can do so only later: a stamp marks the oldest version that bears it.
 */
function stampOf(version, versions) {
    const stamp = (0,stamp_map/* stampFrom */._)(version.tags);
    if (stamp === undefined)
        return undefined;
    const bearers = versions.filter((each) => isSame((0,stamp_map/* stampFrom */._)(each.tags), stamp));
    const first = bearers.reduce((oldest, each) => (createdAt(each) < createdAt(oldest) ? each : oldest), version);
    return first.version === undefined ? stamp : { ...stamp, version: first.version };
}
/** Whether two stamps are of the same attempt to write the same value. */
function isSame(a, b) {
    return (a !== undefined &&
        b !== undefined &&
        a.owner === b.owner &&
        a.secret === b.secret &&
        a.field === b.field &&
        a.generation === b.generation &&
        a.nonce === b.nonce);
}
function createdAt({ created }) {
    return created?.getTime() ?? 0;
}
/** All that the list of a vault and that of its versions both say. */
function looks({ tags, contentType, enabled, notBefore, expires, updated }) {
    return JSON.stringify([
        Object.entries(tags).sort(([a], [b]) => (a < b ? -1 : 1)),
        contentType ?? '',
        enabled,
        notBefore,
        expires,
        updated,
    ]);
}

;// CONCATENATED MODULE: ./build/providers/azure/observe.js





/** Secrets whose versions are looked at at the same time. */
const LOOKS_AT_ONCE = 8;
/**
 * What a vault says of secrets, by its list. The list has no version ids: where its date and its mark are those on record, nothing has
 * happened, and nothing else is asked; else, and where nothing is on record, the versions of that one secret tell. No call here gives a
 * value.
 */
async function* observeSecrets(vault, items, addresses, options) {
    const missing = [];
    const doubtful = [];
    for (const address of addresses) {
        const item = items.get((0,place/* keyOf */.TN)(address));
        const seen = item === undefined ? { kind: 'absent' } : byList(address, item, options);
        if (seen === undefined || options.agrees?.(address, seen) !== true)
            doubtful.push(address);
        else if (seen.kind === 'absent')
            missing.push(address);
        else
            yield [address, withMark(seen, item)];
    }
    const look = async (address) => [address, await byVersions(vault, address, items.get((0,place/* keyOf */.TN)(address)), options)];
    for await (const [address, seen] of (0,at_once/* atOnce */.z)(doubtful, LOOKS_AT_ONCE, look)) {
        if (seen.kind === 'absent')
            missing.push(address);
        else
            yield [address, seen];
    }
    if (missing.length === 0)
        return;
    let deleted;
    try {
        deleted = await vault.deleted(options);
    }
    catch (thrown) {
        if (!(thrown instanceof errors/* ProviderError */.mZ))
            throw thrown;
        for (const address of missing)
            yield [address, { kind: 'unreadable', error: thrown }];
        return;
    }
    for (const address of missing) {
        const name = (0,place/* keyOf */.TN)(address);
        const until = deleted.get(name);
        const isGoing = deleted.has(name);
        yield [
            address,
            isGoing ? { kind: 'deleting', ...(until === undefined ? {} : { recoverableUntil: until }) } : { kind: 'absent' },
        ];
    }
}
/**
 * What the list alone proves; `undefined` where it is not enough: it has only seconds, and not the mark that our record knows. Its mark
 * is left out, since nothing in the list says which version bore it first.
 */
function byList(address, item, { marks }) {
    const known = marks?.(address) ?? [];
    const stamp = (0,stamp_map/* stampFrom */._)(item.tags);
    if (known.length > 0 && !known.some((mark) => isSame(mark, stamp)))
        return undefined;
    return { kind: 'present', ...(item.updated === undefined ? {} : { changedAt: item.updated }) };
}
/** The mark, beside a date that agrees with the record. */
function withMark(seen, item) {
    const stamp = item && (0,stamp_map/* stampFrom */._)(item.tags);
    return seen.kind !== 'present' || stamp === undefined ? seen : { ...seen, stamp };
}
async function byVersions(vault, address, item, options) {
    let versions;
    try {
        versions = await vault.versions((0,place/* settingsOf */.f5)(address).name, options);
    }
    catch (thrown) {
        if (thrown instanceof errors/* ProviderError */.mZ)
            return { kind: 'unreadable', error: thrown };
        throw thrown;
    }
    if (versions.length === 0)
        return { kind: 'absent' };
    const current = currentOf(versions, item);
    // Two were made within a second and look the same: nothing is said of either, so that nothing is taken for ours.
    if (current === undefined)
        return { kind: 'present' };
    const stamp = stampOf(current, versions);
    return {
        kind: 'present',
        ...(current.version === undefined ? {} : { version: current.version }),
        ...(current.updated === undefined ? {} : { changedAt: current.updated }),
        ...(stamp === undefined ? {} : { stamp }),
    };
}

;// CONCATENATED MODULE: ./build/providers/azure/secret-store.js











/** How many reads or writes are under way at the same time; a vault takes 300 new versions in ten seconds. */
const AT_ONCE = 8;
/** How long a recovered secret is waited for, and how often it is looked for. */
const RECOVERY_LOOKS = 30;
const RECOVERY_WAIT_MS = 2_000;
/** Secrets of Key Vaults. A write is one request, which carries the value and all that is beside it, our mark too. */
class SecretStore {
    capabilities = limits/* SECRET_CAPABILITIES */.WQ;
    #open;
    #context;
    #seen = new Map();
    constructor(open, context) {
        this.#open = open;
        this.#context = context;
    }
    async *observe(addresses, options) {
        for (const group of byContainer(addresses).values()) {
            options.signal.throwIfAborted();
            try {
                const seen = this.#at(group[0]);
                // Where nothing is on record to compare with, the list is not enough for any of them.
                const items = options.agrees === undefined ? new Map() : await this.#list(seen, options);
                yield* observeSecrets(seen.vault, items, group, options);
            }
            catch (thrown) {
                if (!(thrown instanceof errors/* ProviderError */.mZ))
                    throw thrown;
                for (const address of group)
                    yield [address, { kind: 'unreadable', error: thrown }];
            }
        }
    }
    async read(addresses, options) {
        const values = new Map();
        for await (const [address, value] of (0,at_once/* atOnce */.z)(addresses, AT_ONCE, async (each) => [each, await this.#at(each).vault.read((0,place/* settingsOf */.f5)(each).name, options)])) {
            if (value !== undefined)
                values.set(address, value);
        }
        return values;
    }
    async *write(batch, options) {
        const sendable = [];
        for (const request of batch) {
            const error = outOfBounds(request);
            if (error === undefined)
                sendable.push(request);
            else
                yield [request.address, { outcome: 'refused', error }];
        }
        let closed;
        const put = async (request) => {
            if (closed !== undefined)
                return { outcome: 'refused', error: closed };
            const result = await this.#put(request, options);
            // What is refused to the login, or to everybody for now, is refused for the rest as well.
            if (result.outcome === 'refused' && /^(?:UNAUTHENTICATED|THROTTLED)$/.test(result.error.code))
                closed = result.error;
            return result;
        };
        yield* (0,at_once/* atOnce */.z)(sendable, AT_ONCE, async (request) => [request.address, await put(request)]);
    }
    async delete(address, expected, options) {
        options.signal.throwIfAborted();
        const { vault } = this.#at(address);
        const { name } = (0,place/* settingsOf */.f5)(address);
        if (expected !== undefined) {
            const versions = await vault.versions(name, options);
            if (versions.length > 0 && !versions.some(({ version }) => version === expected))
                throw new errors/* ProviderError */.mZ('CONFLICT', `${name} of ${vault.host} is not the secret that was seen`);
            if (versions.length > 0 && currentOf(versions, undefined)?.version !== expected)
                throw new errors/* ProviderError */.mZ('CONFLICT', `${name} of ${vault.host} has another version than the one that was seen`);
        }
        await vault.delete(name, options);
    }
    async describe(address, options) {
        options.signal.throwIfAborted();
        const { vault, items } = this.#at(address);
        const { name } = (0,place/* settingsOf */.f5)(address);
        const versions = await vault.versions(name, options);
        const current = currentOf(versions, items?.get((0,place/* keyOf */.TN)(address)));
        if (current?.version === undefined)
            throw new errors/* ProviderError */.mZ('CONFLICT', `${name} of ${vault.host}: it cannot be told which version is the current one`);
        const beside = besideOf((0,place/* settingsOf */.f5)(address), current, options.due, 'keep mark');
        return outcomeOf(await vault.update(name, current.version, beside, options));
    }
    async preflight(addresses, options) {
        const troubles = new Map();
        for (const group of byContainer(addresses).values()) {
            options.signal.throwIfAborted();
            let items;
            try {
                const seen = this.#at(group[0]);
                items = seen.items ?? (await this.#list(seen, options));
            }
            catch (thrown) {
                if (!(thrown instanceof errors/* ProviderError */.mZ))
                    throw thrown;
                for (const address of group)
                    troubles.set(address, thrown);
                continue;
            }
            for (const address of group) {
                const error = troubleOf(address, items.get((0,place/* keyOf */.TN)(address)));
                if (error !== undefined)
                    troubles.set(address, error);
            }
        }
        return troubles;
    }
    async [Symbol.asyncDispose]() { }
    async #list(seen, options) {
        const items = new Map((await seen.vault.list(options)).map((item) => [item.name.toLowerCase(), item]));
        seen.items = items;
        return items;
    }
    async #put(request, options) {
        const { address, stamp } = request;
        try {
            const { vault, items } = this.#at(address);
            const { name } = (0,place/* settingsOf */.f5)(address);
            const before = items?.get((0,place/* keyOf */.TN)(address));
            const trouble = troubleOf(address, before);
            if (trouble !== undefined)
                return { outcome: 'refused', error: trouble };
            if (request.recovers === true)
                await this.#recover(vault, name, options);
            const { version: _version, ...marked } = stamp;
            const settings = (0,place/* settingsOf */.f5)(address);
            const beside = besideOf(settings, before, request.due, (0,stamp_map/* stampEntries */.eG)(marked));
            const outcome = await (0,patience/* patiently */.d_)(async () => {
                try {
                    return { kind: 'done', value: await vault.set(name, request.value, beside, options) };
                }
                catch (thrown) {
                    if (!(thrown instanceof errors/* ProviderError */.mZ))
                        throw thrown;
                    if (!(thrown instanceof LostAnswer))
                        return { kind: 'failed', error: thrown, again: false, uncertain: false };
                    const landed = await this.#landed(vault, request, before, options);
                    if (typeof landed === 'object')
                        return { kind: 'done', value: landed };
                    return { kind: 'failed', error: thrown, again: landed === 'no' ? {} : false, uncertain: true };
                }
            }, this.#context, options.signal);
            if (outcome.kind === 'done')
                return { outcome: 'written', ...outcomeOf(outcome.value) };
            return { outcome: outcome.kind === 'lost' ? 'unknown' : 'refused', error: outcome.error };
        }
        catch (thrown) {
            if (thrown instanceof errors/* ProviderError */.mZ)
                return { outcome: 'refused', error: thrown };
            if (!options.signal.aborted)
                throw thrown;
            const error = new errors/* ProviderError */.mZ('UNAVAILABLE', 'the run was stopped before the write');
            return { outcome: 'refused', error };
        }
    }
    /** The version that a write with a lost answer has made, if it has: told by the mark, where that was not there before. */
    async #landed(vault, { address, stamp }, before, options) {
        if (before !== undefined && isSame((0,stamp_map/* stampFrom */._)(before.tags), stamp))
            return 'unclear';
        try {
            const versions = await vault.versions((0,place/* settingsOf */.f5)(address).name, options);
            const ours = versions.filter((version) => isSame(stampOf(version, versions), stamp));
            const current = currentOf(versions, undefined);
            if (ours.length === 0)
                return 'no';
            return ours.length === 1 && current !== undefined && ours[0]?.version === current.version ? current : 'unclear';
        }
        catch {
            return 'unclear';
        }
    }
    async #recover(vault, name, options) {
        await vault.recover(name, options);
        for (let look = 0; look < RECOVERY_LOOKS; look += 1) {
            if ((await vault.versions(name, options)).length > 0)
                return;
            await this.#context.sleep(RECOVERY_WAIT_MS, options.signal);
            options.signal.throwIfAborted();
        }
        throw new errors/* ProviderError */.mZ('UNAVAILABLE', `${name} of ${vault.host} is still being recovered`, {
            hint: 'run again later',
        });
    }
    #at(address) {
        const known = this.#seen.get(address.container);
        if (known !== undefined)
            return known;
        const made = { vault: this.#open(address.container), items: undefined };
        this.#seen.set(address.container, made);
        return made;
    }
}
function outcomeOf({ version, updated }) {
    return {
        ...(version === undefined ? {} : { version }),
        ...(updated === undefined ? {} : { changedAt: updated }),
    };
}
function outOfBounds({ address, value }) {
    const { name } = (0,place/* settingsOf */.f5)(address);
    const { minValueBytes, maxValueBytes } = limits/* SECRET_CAPABILITIES */.WQ;
    if (value.byteLength < minValueBytes)
        return new errors/* ProviderError */.mZ('REJECTED', `${name}: Key Vault stores nothing empty`);
    if (value.byteLength <= maxValueBytes)
        return undefined;
    return new errors/* ProviderError */.mZ('REJECTED', `${name}: the value has ${value.byteLength} bytes, and Key Vault takes ${maxValueBytes}`, {
        hint: 'keep the large part encrypted elsewhere, and its key as the secret',
    });
}
/** Why a secret cannot be written, as far as its name and what is there tell. */
function troubleOf(address, item) {
    const settings = (0,place/* settingsOf */.f5)(address);
    const problem = (0,limits/* nameProblem */.rH)(settings.name);
    if (problem !== undefined)
        return new errors/* ProviderError */.mZ('REJECTED', `${settings.name}: ${problem}`);
    if (item?.managed === true) {
        return new errors/* ProviderError */.mZ('REJECTED', `${settings.name}: it belongs to a certificate of the vault, which alone writes it`, {
            hint: 'give another name under secret_name',
        });
    }
    return item === undefined ? undefined : tooManyTags(settings, item);
}

// EXTERNAL MODULE: ./build/core/quota.js
var quota = __webpack_require__(34290);
;// CONCATENATED MODULE: ./build/providers/azure/pace.js


/** Requests do not take equally long to arrive, so the window is held a little longer than the vault's. */
const WINDOWS = [{ most: limits/* NEW_VERSIONS */.Lu.most, per: limits/* NEW_VERSIONS */.Lu.per + 500 }];
/** Holds new versions back so that a vault's limit is kept rather than met: who meets it is refused for all that he asks. */
class Pace {
    #context;
    #row = [];
    constructor(context) {
        this.#context = context;
    }
    async pass(signal) {
        const now = this.#context.now().getTime();
        const at = (0,quota/* earliest */.Q)(this.#row, this.#row.length, now, WINDOWS);
        // The place is taken before it is waited for, so that those that are sent side by side do not all get the same one.
        this.#row.push(at);
        if (this.#row.length > 2 * limits/* NEW_VERSIONS */.Lu.most)
            this.#row.splice(0, this.#row.length - limits/* NEW_VERSIONS */.Lu.most);
        if (at > now)
            await this.#context.sleep(at - now, signal);
        signal.throwIfAborted();
    }
}

// EXTERNAL MODULE: ./build/providers/azure/rights.js
var rights = __webpack_require__(98650);
;// CONCATENATED MODULE: ./build/providers/azure/transport.js



/** What the SDK looks at itself: an answer, a challenge to log in, and that there is no such secret. */
const isAnswer = (status) => (status >= 200 && status < 300) || status === 401 || status === 404;
/**
 * Sends what the SDK wants to send to one vault by our own way: counted, waited for, never to another host. Every failure is thrown as
 * a ProviderError, which the SDK lets through.
 */
function transportTo(vault, context) {
    return {
        async sendRequest(request) {
            const url = new URL(request.url);
            const purpose = transport_purposeOf(request.method, url);
            // A list says itself where it goes on.
            if (url.origin !== vault.origin)
                throw new errors/* ProviderError */.mZ('REJECTED', `${purpose.what}: the vault sends us to another host, which is not asked`);
            const { headers, status, text } = await send({
                method: request.method,
                url: url.href,
                headers: request.headers.toJSON(),
                ...(typeof request.body === 'string' ? { body: request.body } : {}),
                accepts: isAnswer,
                // Each time it is sent, a value becomes one more version.
                once: request.method === 'PUT' && request.headers.has('authorization'),
            }, purpose, context, request.abortSignal ?? new AbortController().signal);
            return { request, status, headers: new SdkHeaders(headers), bodyAsText: text };
        },
    };
}
/** What a call is about, by what it asks for. */
function transport_purposeOf(method, { host, pathname }) {
    const [, collection, name = '', below = ''] = pathname.split('/');
    const isList = name === '' || below === 'versions' || collection === 'deletedsecrets';
    const what = name === '' ? `the secrets of ${host}` : `${name} of ${host}`;
    if (method === 'GET')
        return { what, right: isList ? rights/* RIGHTS */.c.list : rights/* RIGHTS */.c.read };
    if (method === 'POST')
        return { what, right: rights/* RIGHTS */.c.recover };
    return { what, right: method === 'PUT' ? rights/* RIGHTS */.c.set : method === 'PATCH' ? rights/* RIGHTS */.c.update : rights/* RIGHTS */.c.delete };
}
/** Headers as the SDK wants to see them. */
class SdkHeaders {
    #headers;
    constructor(headers) {
        this.#headers = headers;
    }
    get(name) {
        return this.#headers.get(name) ?? undefined;
    }
    has(name) {
        return this.#headers.has(name);
    }
    set(name, value) {
        this.#headers.set(name, String(value));
    }
    delete(name) {
        this.#headers.delete(name);
    }
    toJSON() {
        return Object.fromEntries(this.#headers);
    }
    [Symbol.iterator]() {
        return this.#headers.entries();
    }
}

;// CONCATENATED MODULE: ./build/providers/azure/vault.js






/** What the SDK would do besides sending: its log may be turned on by a variable, the rest is done here. */
const NOT_OURS = ['logPolicy', 'defaultRetryPolicy', 'redirectPolicy', 'tracingPolicy', 'proxyPolicy'];
/** One vault. Everything throws ProviderError; what is not there is `undefined`, or not in a list. */
class Vault {
    host;
    #url;
    #token;
    #context;
    #client;
    #pace;
    #isIn = false;
    #turn = Promise.resolve();
    constructor(url, token, context) {
        this.host = url.host;
        this.#url = url;
        this.#token = token;
        this.#context = context;
        this.#pace = new Pace(context);
    }
    /** Every secret, without its value. */
    list(options) {
        return this.#ask('list', undefined, options, async (client, abortSignal) => {
            const found = [];
            const pages = client.listPropertiesOfSecrets({ abortSignal }).byPage({ maxPageSize: limits/* PAGE */.KL });
            for await (const page of pages)
                found.push(...page.map(itemOf));
            return found;
        });
    }
    /** Every version of a secret that the vault has; none where there is no such secret. */
    versions(name, options) {
        return this.#ask('list', name, options, async (client, abortSignal) => {
            const found = [];
            const pages = client.listPropertiesOfSecretVersions(name, { abortSignal }).byPage({ maxPageSize: limits/* PAGE */.KL });
            try {
                for await (const page of pages)
                    found.push(...page.map(itemOf));
            }
            catch (thrown) {
                if (!isNotFound(thrown))
                    throw thrown;
            }
            return found;
        });
    }
    /** Names in small letters that were deleted and can be recovered, and until when. */
    deleted(options) {
        return this.#ask('list', undefined, options, async (client, abortSignal) => {
            const found = new Map();
            const pages = client.listDeletedSecrets({ abortSignal }).byPage({ maxPageSize: limits/* PAGE */.KL });
            for await (const page of pages)
                for (const { name, properties } of page)
                    found.set(name.toLowerCase(), properties.scheduledPurgeDate);
            return found;
        });
    }
    /** The value; `undefined` where there is no such secret. */
    read(name, options) {
        return this.#ask('read', name, options, async (client, abortSignal) => {
            try {
                const { value } = await client.getSecret(name, { abortSignal });
                return value === undefined ? undefined : new secret_value/* SecretValue */.i(value);
            }
            catch (thrown) {
                if (isNotFound(thrown))
                    return undefined;
                throw thrown;
            }
        });
    }
    /** Writes a value, and all that is beside it, as a new version. A `LostAnswer` where it may have been written. */
    set(name, value, beside, options) {
        return this.#ask('set', name, options, async (client, abortSignal) => {
            await this.#pace.pass(abortSignal);
            const { properties } = await client.setSecret(name, value.reveal(), { abortSignal, ...forSdk(beside) });
            return itemOf(properties);
        });
    }
    /** Writes what is beside the value of a version. */
    update(name, version, beside, options) {
        return this.#ask('update', name, options, async (client, abortSignal) => itemOf(await client.updateSecretProperties(name, version, { abortSignal, ...forSdk(beside) })));
    }
    /** Takes a secret with all its versions out of use; it can be recovered for as long as the vault says. None is no error. */
    delete(name, options) {
        return this.#ask('delete', name, options, async (client, abortSignal) => {
            await unpolled(client)
                .deleteSecret(name, { abortSignal })
                .catch((thrown) => {
                if (!isNotFound(thrown))
                    throw thrown;
            });
        });
    }
    /** Begins to bring a deleted secret back; it takes a while until it is there. One that is back already is no error. */
    recover(name, options) {
        return this.#ask('recover', name, options, async (client, abortSignal) => {
            await unpolled(client)
                .recoverDeletedSecret(name, { abortSignal })
                .catch((thrown) => {
                if (!isNotFound(thrown))
                    throw thrown;
            });
        });
    }
    async #ask(right, name, { signal }, task) {
        signal.throwIfAborted();
        const purpose = {
            what: name === undefined ? `the secrets of ${this.host}` : `${name} of ${this.host}`,
            right: rights/* RIGHTS */.c[right],
        };
        try {
            this.#client ??= this.#connect();
            const client = await this.#client;
            return await this.#afterLogin(() => task(client, signal));
        }
        catch (thrown) {
            signal.throwIfAborted();
            throw reduced(thrown, purpose);
        }
    }
    /**
     * One call alone until one has come through: the SDK sends the first request without login and body, to be told where to log in, but
     * would send the bodies of others at the same time, values in them.
     */
    async #afterLogin(call) {
        if (this.#isIn)
            return call();
        const before = this.#turn;
        const { promise, resolve } = withResolver();
        this.#turn = promise;
        await before;
        if (this.#isIn) {
            resolve();
            return call();
        }
        try {
            const result = await call();
            this.#isIn = true;
            return result;
        }
        finally {
            resolve();
        }
    }
    async #connect() {
        const { SecretClient } = await Promise.all(/* import() */[__webpack_require__.e(2830), __webpack_require__.e(3923)]).then(__webpack_require__.bind(__webpack_require__, 33923));
        const client = new SecretClient(this.#url.origin, {
            getToken: async (scopes, options) => {
                const scope = typeof scopes === 'string' ? scopes : (scopes[0] ?? '');
                const signal = options?.abortSignal ?? new AbortController().signal;
                const { value, expires } = await this.#token(scope, signal);
                return { token: value.reveal(), expiresOnTimestamp: expires };
            },
        }, {
            httpClient: transportTo(this.#url, this.#context),
            // Not the newest, which reaches the sovereign clouds last.
            serviceVersion: '7.6',
        });
        const { pipeline } = unpolled(client);
        for (const name of NOT_OURS)
            pipeline.removePolicy({ name });
        return client;
    }
}
function withResolver() {
    let resolve = () => { };
    const promise = new Promise((done) => {
        resolve = done;
    });
    return { promise, resolve };
}
function unpolled(client) {
    return client.client;
}
function isNotFound(thrown) {
    return thrown.statusCode === 404;
}
function forSdk({ expires, ...rest }) {
    return { ...rest, ...(expires === undefined ? {} : { expiresOn: expires }) };
}
function itemOf(properties) {
    const { name, version, tags, contentType, enabled, notBefore, expiresOn, createdOn, updatedOn, managed } = properties;
    return {
        name,
        tags: tags ?? {},
        managed: managed === true,
        ...(version ? { version } : {}),
        ...(contentType === undefined ? {} : { contentType }),
        ...(enabled === undefined ? {} : { enabled }),
        ...(notBefore === undefined ? {} : { notBefore }),
        ...(expiresOn === undefined ? {} : { expires: expiresOn }),
        ...(createdOn === undefined ? {} : { created: createdOn }),
        ...(updatedOn === undefined ? {} : { updated: updatedOn }),
    };
}

;// CONCATENATED MODULE: ./build/providers/azure/index.js













const VAULT = 'the vault';
/** Azure: secrets of Key Vaults. */
const provider = {
    async open(context) {
        let requests = 0;
        const counted = {
            ...context,
            fetch: (input, init) => {
                requests += 1;
                return context.fetch(input, init);
            },
        };
        let login;
        const source = (scope, signal) => {
            login ??= loginOf(counted, scope, signal).catch((error) => {
                login = undefined;
                throw error;
            });
            return login;
        };
        const token = keptTokens(source, counted);
        const vaults = new Map();
        const open = (container) => {
            const url = container === place/* VAULT_OF_LOGIN */.f0 ? vaultOfLogin(counted) : allowed((0,place/* vaultOf */._7)(container), counted);
            const known = vaults.get(url.origin);
            if (known !== undefined)
                return known;
            const made = new Vault(url, token, counted);
            vaults.set(url.origin, made);
            return made;
        };
        return {
            get requests() {
                return requests;
            },
            store(kind) {
                if (catalog/* azureProvider */.h.targets.some((target) => target.kind === kind))
                    return new SecretStore(open, counted);
                throw new errors/* ProviderError */.mZ('UNSUPPORTED', `azure has no targets of kind ${kind}`, {
                    hint: `it has ${catalog/* azureProvider */.h.targets.map((target) => target.kind).join(', ')}`,
                });
            },
            source(kind) {
                if (kind === 'azure_app_reg')
                    return new AppSource(new Graph(cloudOfLogin(counted).graph, token, counted), token);
                throw new errors/* ProviderError */.mZ('UNSUPPORTED', `azure issues nothing of kind ${kind}`);
            },
            async test({ signal }) {
                const named = urlOfLogin(counted);
                const scope = `https://${cloudOfLogin(counted).vaults}/.default`;
                const access = await token(scope, signal);
                if (named !== undefined)
                    await open(place/* VAULT_OF_LOGIN */.f0).list({ signal });
                return { identity: (0,claims/* identityOf */.c)((0,claims/* claimsOf */.d)(access)), notes: [] };
            },
            async tokenInfo(uses, { signal }) {
                const { tokenInfo } = await __webpack_require__.e(/* import() */ 7441).then(__webpack_require__.bind(__webpack_require__, 87441));
                const [vault = ''] = (0,permissions.vaultsOf)(uses);
                const { kind } = await source(`https://${(0,clouds/* cloudOf */.hH)(vault).vaults}/.default`, signal);
                return tokenInfo({ kind, token, open }, uses, signal);
            },
            async [Symbol.asyncDispose]() { },
        };
    },
};
/** The vault that the login or the environment names, if one is named. */
function urlOfLogin(context) {
    const declared = context.credential('vault_url')?.reveal() ?? context.declaration.config['vault_url'];
    if (typeof declared === 'string' && declared !== '')
        return allowed(declared, context);
    const ambient = context.ambient('AZURE_KEYVAULT_URL')?.reveal();
    return ambient === undefined ? undefined : (0,credential_host/* usableUrl */.s)(ambient, VAULT);
}
/** The cloud of the login: that of its Entra, or of its vault. */
function cloudOfLogin(context) {
    const authority = context.credential('authority_host') ?? context.ambient('AZURE_AUTHORITY_HOST');
    return (0,clouds/* cloudOf */.hH)(authority?.reveal() ?? urlOfLogin(context)?.hostname ?? '');
}
function vaultOfLogin(context) {
    const url = urlOfLogin(context);
    if (url !== undefined)
        return url;
    throw new errors/* ProviderError */.mZ('REJECTED', 'it is not known which vault is meant', {
        hint: "give vault_url in the target's config, or under auth.config of the provider; or set AZURE_KEYVAULT_URL",
    });
}
function allowed(url, context) {
    return (0,credential_host/* credentialUrl */.Z)(url, { what: VAULT, key: 'vault_url', own: clouds/* isVaultHost */.rF, allowHosts: context.allowHosts });
}


/***/ }),

/***/ 98262:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ logsInByJob)
/* harmony export */ });
/* harmony import */ var _seam_federated_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(54184);

/** Whether a login asks for the job's own token, by the manifest alone. */
const logsInByJob = (0,_seam_federated_js__WEBPACK_IMPORTED_MODULE_0__/* .federatesBy */ .v)(['oidc'], ['client_id', 'tenant_id']);


/***/ }),

/***/ 10225:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KL: () => (/* binding */ PAGE),
/* harmony export */   Lu: () => (/* binding */ NEW_VERSIONS),
/* harmony export */   ML: () => (/* binding */ STAMP_TAGS),
/* harmony export */   WQ: () => (/* binding */ SECRET_CAPABILITIES),
/* harmony export */   _h: () => (/* binding */ MOST_TAGS),
/* harmony export */   al: () => (/* binding */ LAST_DATE),
/* harmony export */   ke: () => (/* binding */ MOST_TAG_CHARACTERS),
/* harmony export */   rH: () => (/* binding */ nameProblem),
/* harmony export */   rT: () => (/* binding */ MOST_CONTENT_TYPE)
/* harmony export */ });
/* harmony import */ var _seam_stamp_map_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82408);

/** Tags that one secret has room for. */
const MOST_TAGS = 15;
/** Entries of a stamp that are kept as tags: its version is not, since a value and its tags are written in one request. */
const STAMP_TAGS = _seam_stamp_map_js__WEBPACK_IMPORTED_MODULE_0__/* .STAMP_ENTRIES */ .$W - 1;
/** The longest name or text of a tag, and the longest content type. */
const MOST_TAG_CHARACTERS = 256;
const MOST_CONTENT_TYPE = 255;
/** The last second that the SDK can write as a date: it counts them in 32 bits. */
const LAST_DATE = new Date(0x7fff_ffff * 1000);
/** New versions that one vault makes in what time; everything else has a limit that no run comes near. */
const NEW_VERSIONS = { most: 300, per: 10_000 };
/** Secrets that one page of a list has at most. */
const PAGE = 25;
/**
 * Key Vault has no precondition: whoever sets a secret makes a new version, whatever was there. Its versions stay, but who reads the
 * secret gets the newest alone.
 */
const SECRET_CAPABILITIES = {
    read: 'value',
    stamp: true,
    conditionalWrite: false,
    liveVersions: 1,
    minValueBytes: 1,
    maxValueBytes: 25_000,
    describes: true,
};
/** What is wrong with the name of a secret by Key Vault's rules, if anything. */
function nameProblem(name) {
    if (name.length > 127)
        return 'the name of a secret of Key Vault has at most 127 characters';
    if (!/^[0-9a-zA-Z-]+$/.test(name))
        return 'a secret of Key Vault is named with letters, digits and - only';
    return undefined;
}


/***/ }),

/***/ 64165:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GRAPH_RIGHT: () => (/* binding */ GRAPH_RIGHT),
/* harmony export */   dataActions: () => (/* binding */ dataActions),
/* harmony export */   permissionsOf: () => (/* binding */ permissionsOf),
/* harmony export */   vaultsOf: () => (/* binding */ vaultsOf)
/* harmony export */ });
/* harmony import */ var _clouds_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60763);
/* harmony import */ var _job_login_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(98262);
/* harmony import */ var _place_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(37006);
/* harmony import */ var _rights_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(98650);




const ROLE = { plan: 'SecretZero plan', sync: 'SecretZero sync' };
const NEAREST = {
    plan: 'the built-in role that comes nearest is `Key Vault Reader`, which sees keys and certificates as well',
    sync: 'the built-in role that comes nearest is `Key Vault Secrets Officer`, which may delete, purge, back up and restore as well',
};
/** The least data actions for the secrets of this manifest. */
function dataActions({ targets, reads }, purpose) {
    if (targets.length + reads.length === 0)
        return [];
    const actions = [_rights_js__WEBPACK_IMPORTED_MODULE_3__/* .RIGHTS */ .c.list];
    if (purpose === 'plan')
        return actions;
    if (targets.length > 0)
        actions.push(_rights_js__WEBPACK_IMPORTED_MODULE_3__/* .RIGHTS */ .c.set, _rights_js__WEBPACK_IMPORTED_MODULE_3__/* .RIGHTS */ .c.read);
    else
        actions.push(_rights_js__WEBPACK_IMPORTED_MODULE_3__/* .RIGHTS */ .c.read);
    if (targets.some(isDescribed))
        actions.push(_rights_js__WEBPACK_IMPORTED_MODULE_3__/* .RIGHTS */ .c.update);
    return actions;
}
function isDescribed({ address }) {
    const { name: _name, ...beside } = (0,_place_js__WEBPACK_IMPORTED_MODULE_2__/* .settingsOf */ .f5)(address);
    return Object.keys(beside).length > 0;
}
/** The vaults of a manifest, by their hosts; `default` is the one that the login names. */
function vaultsOf({ targets, reads }) {
    return [...new Set([...targets, ...reads].map(({ address }) => address.container))].sort();
}
/** The least role at the vaults, the commands that make and grant it, and what lets a job log in without a secret. Pure. */
function permissionsOf(uses, purpose) {
    const actions = dataActions(uses, purpose);
    const documents = [];
    if (actions.length > 0)
        documents.push(roleOf(actions, purpose), grantOf(uses, purpose));
    if (uses.issues.length > 0 && purpose === 'sync')
        documents.push(graphOf(uses));
    if ((0,_job_login_js__WEBPACK_IMPORTED_MODULE_1__/* .logsInByJob */ .d)(uses.provider) && documents.length > 0)
        documents.push(trustOf(uses, purpose));
    return documents;
}
function roleOf(actions, purpose) {
    const role = {
        Name: ROLE[purpose],
        IsCustom: true,
        Description: 'What SecretZero needs of the secrets of a vault.',
        Actions: [],
        NotActions: [],
        DataActions: actions,
        NotDataActions: [],
        AssignableScopes: ['/subscriptions/SUBSCRIPTION'],
    };
    const notes = [
        NEAREST[purpose],
        'a vault with access policies knows `list` for looking, `set` for writing and `get` for reading in their place',
    ];
    if (purpose === 'sync') {
        notes.push(`${_rights_js__WEBPACK_IMPORTED_MODULE_3__/* .RIGHTS */ .c.read} reads values: for copies to other targets and for finishing what was interrupted`, `${_rights_js__WEBPACK_IMPORTED_MODULE_3__/* .RIGHTS */ .c.delete} is needed besides where \`prune\` is used, and ${_rights_js__WEBPACK_IMPORTED_MODULE_3__/* .RIGHTS */ .c.recover} where a deleted name is to be had back`);
    }
    return { title: `Azure: role.json of the role ${ROLE[purpose]}`, language: 'json', text: json(role), notes };
}
function grantOf(uses, purpose) {
    const { clientId } = loginIn(uses);
    const scopes = vaultsOf(uses).map((container) => {
        const name = container === _place_js__WEBPACK_IMPORTED_MODULE_2__/* .VAULT_OF_LOGIN */ .f0 ? 'VAULT' : (new URL((0,_place_js__WEBPACK_IMPORTED_MODULE_2__/* .vaultOf */ ._7)(container)).hostname.split('.')[0] ?? 'VAULT');
        return [
            `az role assignment create --role '${ROLE[purpose]}' --assignee ${clientId} \\`,
            `  --scope "$(az keyvault show --name ${name} --query id --output tsv)"`,
        ];
    });
    return {
        title: 'Azure: making and granting it',
        language: 'text',
        text: `${['az role definition create --role-definition @role.json', ...scopes.flat()].join('\n')}\n`,
        notes: [
            'it can be granted on single secrets too (a scope that ends in /secrets/NAME), but a list of the vault is of the vault',
        ],
    };
}
function graphOf(uses) {
    const { clientId } = loginIn(uses);
    return {
        title: `Microsoft Graph: ${GRAPH_RIGHT.name}`,
        language: 'text',
        text: [
            `az ad app permission add --id ${clientId} --api 00000003-0000-0000-c000-000000000000 \\`,
            `  --api-permissions ${GRAPH_RIGHT.id}=Role`,
            `az ad app permission admin-consent --id ${clientId}`,
            '',
        ].join('\n'),
        notes: [
            'an administrator of the tenant has to consent',
            'it is for applications that the login has made itself, or of which it was made an owner: no other can be changed with it',
        ],
    };
}
/** The application permission of Microsoft Graph, by its id, which is the same everywhere. */
const GRAPH_RIGHT = {
    name: 'Application.ReadWrite.OwnedBy',
    id: '18a4783c-866b-4cc7-a460-3d5e5662c884',
};
function trustOf(uses, purpose) {
    const { clientId, audience } = loginIn(uses);
    const vault = vaultsOf(uses)[0];
    const usual = (0,_clouds_js__WEBPACK_IMPORTED_MODULE_0__/* .cloudOf */ .hH)(vault === undefined || vault === _place_js__WEBPACK_IMPORTED_MODULE_2__/* .VAULT_OF_LOGIN */ .f0 ? '' : new URL((0,_place_js__WEBPACK_IMPORTED_MODULE_2__/* .vaultOf */ ._7)(vault)).hostname).exchange;
    const credential = {
        name: `github-${purpose}`,
        issuer: 'https://token.actions.githubusercontent.com',
        subject: 'repo:OWNER/REPOSITORY:ref:refs/heads/main',
        audiences: [audience ?? usual],
    };
    return {
        title: `Entra: federated.json, for az ad app federated-credential create --id ${clientId} --parameters @federated.json`,
        language: 'json',
        text: json(credential),
        notes: [
            'write the repository; `repo:OWNER/REPOSITORY:environment:NAME` binds it to a protected environment, one credential for each',
            'a user-assigned identity takes the same by `az identity federated-credential create`',
        ],
    };
}
/** What the manifest says of the login; it becomes part of a command, so it is taken by its form only. */
function loginIn({ provider }) {
    const nested = provider.auth['config'];
    const written = (key) => nested?.[key] ?? provider.auth[key];
    const clientId = written('client_id');
    const audience = written('audience');
    return {
        clientId: typeof clientId === 'string' && /^[\da-fA-F-]{36}$/.test(clientId) ? clientId : 'CLIENT_ID',
        ...(typeof audience === 'string' && /^[\w:/.-]+$/.test(audience) ? { audience } : {}),
    };
}
function json(value) {
    return `${JSON.stringify(value, undefined, 2)}\n`;
}


/***/ }),

/***/ 37006:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TN: () => (/* binding */ keyOf),
/* harmony export */   _7: () => (/* binding */ vaultOf),
/* harmony export */   f0: () => (/* binding */ VAULT_OF_LOGIN),
/* harmony export */   f5: () => (/* binding */ settingsOf),
/* harmony export */   t8: () => (/* binding */ containerOf)
/* harmony export */ });
/* harmony import */ var _clouds_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60763);

/** A container that is known at login only: the vault that the login, or the environment, names. */
const VAULT_OF_LOGIN = 'default';
/** A vault as a container: its host, which Microsoft's own have for a name; the whole origin of another one. */
function containerOf(vault) {
    return (0,_clouds_js__WEBPACK_IMPORTED_MODULE_0__/* .isVaultHost */ .rF)(vault.host) ? vault.host : vault.origin;
}
/** The vault that {@link containerOf} made a container of. */
function vaultOf(container) {
    return container.startsWith('https://') ? container : `https://${container}`;
}
/** What was declared of an address; of one that is known from the lockfile only, its name. */
function settingsOf(address) {
    const settings = address.settings?.['secret'];
    return settings ?? { name: address.key ?? '' };
}
/** The secret's name as lists are searched for it. */
function keyOf(address) {
    return (address.key ?? '').toLowerCase();
}


/***/ }),

/***/ 98650:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ RIGHTS)
/* harmony export */ });
const SECRETS = 'Microsoft.KeyVault/vaults/secrets';
/** Data actions of Azure's roles, by what they are needed for. */
const RIGHTS = {
    list: `${SECRETS}/readMetadata/action`,
    read: `${SECRETS}/getSecret/action`,
    set: `${SECRETS}/setSecret/action`,
    update: `${SECRETS}/update/action`,
    delete: `${SECRETS}/delete`,
    recover: `${SECRETS}/recover/action`,
};


/***/ }),

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

/***/ 54184:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ federatesBy)
/* harmony export */ });
/**
 * Whether a login asks for the job's OIDC token, by the manifest alone: where `auth.kind` is one of these ways, or where there is none and
 * all keys of one of these sets are given.
 */
function federatesBy(kinds, ...sets) {
    return ({ auth }) => {
        const { kind } = auth;
        if (kind !== undefined)
            return kinds.some((each) => each === kind);
        const nested = (auth['config'] ?? {});
        return sets.some((keys) => keys.every((key) => (nested[key] ?? auth[key]) !== undefined));
    };
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


/***/ })

};
