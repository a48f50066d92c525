export const id = 9667;
export const ids = [9667,2025];
export const modules = {

/***/ 45242:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IY: () => (/* binding */ addressKey),
/* harmony export */   Lx: () => (/* binding */ targetId),
/* harmony export */   SU: () => (/* binding */ parseTargetId)
/* harmony export */ });
/** The key under which an address stands in maps within one run. */
function addressKey(address) {
    return `${address.store}\u0000${address.container}\u0000${address.key ?? ''}`;
}
/**
 * The identity of a target in the lockfile: every field that distinguishes it, and no alias, so that renaming a provider moves
 * nothing. Example: `github/github_secret/acme/app#DB_PASSWORD`.
 */
function targetId(providerKind, kind, address) {
    return `${providerKind}/${kind}/${address.container}${address.key === undefined ? '' : `#${address.key}`}`;
}
/** The parts of a target's id, as `targetId` put them together; `undefined` for text that is none. */
function parseTargetId(id) {
    const match = /^([^/]+)\/([^/]+)\/(.+?)(?:#([^#]*))?$/.exec(id);
    if (!match)
        return undefined;
    const [, providerKind = '', kind = '', container = '', key] = match;
    return { providerKind, kind, container, ...(key === undefined ? {} : { key }) };
}


/***/ }),

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

/***/ 13286:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  cI: () => (/* binding */ LOGIN_KINDS),
  M7: () => (/* binding */ REQUESTS_A_MINUTE),
  WQ: () => (/* binding */ SECRET_CAPABILITIES),
  hJ: () => (/* binding */ googleProvider)
});

// EXTERNAL MODULE: ./build/providers/seam/federated.js
var federated = __webpack_require__(54184);
// EXTERNAL MODULE: ./build/providers/google/floor.js
var floor = __webpack_require__(99783);
// EXTERNAL MODULE: ./build/providers/seam/stamp-map.js
var stamp_map = __webpack_require__(82408);
// EXTERNAL MODULE: ./build/providers/google/place.js
var place = __webpack_require__(53794);
;// CONCATENATED MODULE: ./build/providers/google/locate.js


const SECRET_ID = /^[A-Za-z0-9_-]{1,255}$/;
/** A project's id, in some with a domain in front, or its number. */
const PROJECT = /^(?:(?:[a-z][a-z0-9.-]{0,62}:)?[a-z][a-z0-9-]{4,28}[a-z0-9]|\d{1,19})$/;
const LOCATION = /^[a-z]+(?:-[a-z0-9]+)+$/;
const KMS_KEY = /^projects\/[^/\s]+\/locations\/[^/\s]+\/keyRings\/[^/\s]+\/cryptoKeys\/[^/\s]+$/;
const LABEL_KEY = /^[\p{Ll}\p{Lo}][\p{Ll}\p{Lo}\p{N}_-]{0,62}$/u;
const LABEL = /^[\p{Ll}\p{Lo}\p{N}_-]{0,63}$/u;
const ANNOTATION_KEY = /^[A-Za-z0-9](?:[A-Za-z0-9_.-]{0,61}[A-Za-z0-9])?$/;
/** Google takes 16 KiB in all, and our stamp is among it. */
const ANNOTATIONS_BYTES = 14 * 1024;
/** Where a value goes by a target's config, or everything that is wrong with it. Pure. */
function locateSecret(input) {
    const { config } = input;
    const problems = [];
    const explicit = locate_text(config['name']) ?? locate_text(config['secret_id']);
    const ours = (input.multiField ? input.field : input.secret).replaceAll('.', '_');
    const name = explicit ?? ours;
    if (!SECRET_ID.test(name)) {
        problems.push({
            ...(explicit === undefined ? {} : { key: config['name'] === undefined ? 'secret_id' : 'name' }),
            message: `"${name}" cannot be the name of a secret at Google: letters, digits, - and _, at most 255`,
            hint: 'give another one under name',
        });
    }
    const project = projectOf(input);
    if (project === undefined) {
        problems.push({
            message: 'it is not known which project of Google Cloud is meant',
            hint: "give project here, or under the provider's auth.config",
        });
    }
    else if (!PROJECT.test(project)) {
        problems.push({
            ...(config['project'] === undefined ? {} : { key: 'project' }),
            message: `"${project}" cannot be a project of Google Cloud`,
            hint: project.includes('${')
                ? 'what is below auth is read when the login is made: give project under config of the provider, where variables are known'
                : 'its id, such as acme-prod, or its number',
        });
    }
    const location = locate_text(config['location']) ?? locate_text(input.provider.config['location']);
    if (location !== undefined && !LOCATION.test(location))
        problems.push({ key: 'location', message: `"${location}" cannot be a location`, hint: 'such as europe-west3' });
    problems.push(...replicationProblems(config, location), ...labelProblems(config), ...annotationProblems(config));
    if (problems.length > 0 || project === undefined)
        return problems;
    const settings = settingsFrom(config);
    const { labels, annotations } = settings;
    const described = { ...(labels ? { labels } : {}), ...(annotations ? { annotations } : {}) };
    return {
        container: (0,place/* containerOf */.t8)({ project, ...(location === undefined ? {} : { location }) }),
        key: name,
        ...(Object.keys(settings).length === 0 ? {} : { settings: { ...settings } }),
        ...(Object.keys(described).length === 0 ? {} : { described }),
    };
}
/** The project by the target's config, else by the provider's. */
function projectOf({ config, provider }) {
    const nested = provider.auth['config'];
    for (const holder of [config, provider.config, nested ?? {}, provider.auth]) {
        const project = locate_text(holder['project']) ?? locate_text(holder['project_id']);
        if (project !== undefined)
            return project;
    }
    return undefined;
}
function settingsFrom(config) {
    const { labels, annotations, kms_key_name, replicas, previous } = config;
    return {
        ...(isFull(labels) ? { labels } : {}),
        ...(isFull(annotations) ? { annotations } : {}),
        ...(typeof kms_key_name === 'string' ? { kmsKeyName: kms_key_name } : {}),
        ...(Array.isArray(replicas) ? { replicas: replicas } : {}),
        ...(previous === 'disable' || previous === 'destroy' ? { previous } : {}),
    };
}
function replicationProblems(config, location) {
    const replicas = config['replicas'];
    const key = locate_text(config['kms_key_name']);
    const problems = [];
    if (replicas !== undefined && location !== undefined) {
        problems.push({
            key: 'replicas',
            message: 'a secret of one location has no replicas',
            hint: 'keep either location or replicas',
        });
    }
    if (replicas !== undefined && key !== undefined) {
        problems.push({
            key: 'kms_key_name',
            message: 'each replica has a key of its own location',
            hint: 'give kms_key_name to the replicas',
        });
    }
    const keys = [key, ...(replicas ?? []).map(({ kms_key_name }) => kms_key_name)].filter((each) => each !== undefined);
    for (const each of keys) {
        if (KMS_KEY.test(each))
            continue;
        problems.push({
            key: replicas === undefined ? 'kms_key_name' : 'replicas',
            message: `"${each}" is not the name of a key`,
            hint: 'such as projects/acme-prod/locations/global/keyRings/secrets/cryptoKeys/main',
        });
    }
    const bad = replicas?.find((each) => !LOCATION.test(each.location))?.location;
    if (bad !== undefined)
        problems.push({ key: 'replicas', message: `"${bad}" cannot be a location`, hint: 'such as europe-west3' });
    return problems;
}
function labelProblems(config) {
    const entries = Object.entries((config['labels'] ?? {}));
    const bad = entries.find(([key, value]) => !LABEL_KEY.test(key) || !LABEL.test(value));
    if (bad === undefined && entries.length <= 64)
        return [];
    return [
        {
            key: 'labels',
            ...(bad === undefined ? {} : { below: [bad[0]] }),
            message: bad === undefined ? 'Google keeps at most 64 labels' : `"${bad[0]}: ${bad[1]}" cannot be a label`,
            hint: 'small letters, digits, - and _, at most 63; a key begins with a letter',
        },
    ];
}
function annotationProblems(config) {
    const entries = Object.entries((config['annotations'] ?? {}));
    const problems = entries.flatMap(([key]) => {
        if ((0,stamp_map/* isStampEntry */.aK)(key))
            return [{ key: 'annotations', below: [key], message: `${key} is what we mark our versions with` }];
        if (ANNOTATION_KEY.test(key))
            return [];
        const hint = 'letters, digits, -, _ and ., at most 63, with a letter or a digit at both ends';
        return [{ key: 'annotations', below: [key], message: `"${key}" cannot be the key of an annotation`, hint }];
    });
    const size = Buffer.byteLength(entries.flat().join(''));
    if (size > ANNOTATIONS_BYTES)
        problems.push({
            key: 'annotations',
            message: `the annotations have ${size} bytes, and ${ANNOTATIONS_BYTES} are left`,
        });
    return problems;
}
function isFull(value) {
    return typeof value === 'object' && value !== null && Object.keys(value).length > 0;
}
function locate_text(value) {
    return typeof value === 'string' && value !== '' ? value : undefined;
}

;// CONCATENATED MODULE: ./build/providers/google/catalog.js




/**
 * Google adds versions without a condition: a stale write is not refused there, only noticed afterwards by the number that it got, and
 * nothing is lost by it, since versions are kept.
 */
const SECRET_CAPABILITIES = {
    read: 'value',
    stamp: true,
    conditionalWrite: false,
    liveVersions: 2,
    minValueBytes: 1,
    maxValueBytes: 64 * 1024,
    // What UTF-8 cannot write would arrive as something else.
    alphabet: /^\P{Cs}*$/u,
    describes: true,
};
const MINUTE = 60_000;
/** Google's quota of a project. */
const REQUESTS_A_MINUTE = { most: 600, per: MINUTE };
/** A new version takes two requests that write; a new secret one more. */
const WRITES_A_MINUTE = { most: REQUESTS_A_MINUTE.most / 2, per: MINUTE };
const word = (description) => ({ type: 'string', minLength: 1, description });
const map = (description) => ({ type: 'object', additionalProperties: { type: 'string' }, description });
const secretKind = {
    kind: 'gcp_secret_manager',
    scope: 'remote',
    capabilities: SECRET_CAPABILITIES,
    summary: 'A secret of Google Secret Manager, of a project or of one location of it.',
    configSchema: {
        $schema: 'https://json-schema.org/draft/2020-12/schema',
        type: 'object',
        additionalProperties: false,
        properties: {
            name: word("The secret's id at Google; by default our name (for several fields: the field's)."),
            secret_id: word('Another way to say name.'),
            project: word("The project's id or number; by default the provider's."),
            project_id: word('Another way to say project.'),
            location: word('For a regional secret: the location that it never leaves. By default a global one.'),
            replicas: {
                type: 'array',
                minItems: 1,
                description: 'The locations that a new global secret is kept in; by default Google chooses.',
                items: {
                    type: 'object',
                    additionalProperties: false,
                    required: ['location'],
                    properties: {
                        location: word('Such as europe-west3.'),
                        kms_key_name: word('A key of Cloud KMS in that location.'),
                    },
                },
            },
            kms_key_name: word('The key of Cloud KMS that a new secret is encrypted with; by default one of Google.'),
            labels: map('Labels of the secret; others that it has stay.'),
            annotations: map('Annotations of the secret; others that it has stay.'),
            previous: {
                enum: [...place/* PREVIOUS */.kn],
                default: 'keep',
                description: 'What becomes of our version that a new one replaces.',
            },
        },
    },
    locate: locateSecret,
};
/** Ways to log in. */
const LOGIN_KINDS = ['oidc', 'service_account', 'token', 'metadata', 'ambient'];
/** Google Cloud, as the manifest's checks see it. */
const googleProvider = {
    kind: 'google',
    available: true,
    targets: [
        secretKind,
        {
            ...secretKind,
            kind: 'secret_manager',
            sameAs: 'gcp_secret_manager',
            summary: 'Another name for gcp_secret_manager.',
        },
    ],
    planned: [],
    login: {
        kinds: LOGIN_KINDS,
        keys: [
            'project',
            'project_id',
            'workload_identity_provider',
            'service_account',
            'audience',
            'credentials',
            'token',
            'endpoint',
        ],
    },
    federates: (0,federated/* federatesBy */.v)(['oidc'], ['workload_identity_provider']),
    requestFloor: (containers) => (0,floor/* googleFloor */.Q)(containers),
    permissions: async (...asked) => (await __webpack_require__.e(/* import() */ 2025).then(__webpack_require__.bind(__webpack_require__, 42025))).permissions(...asked),
    writeQuota: [WRITES_A_MINUTE],
};


/***/ }),

/***/ 99783:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ googleFloor),
/* harmony export */   c: () => (/* binding */ SECRETS_A_PAGE)
/* harmony export */ });
/** Google's own limit of a page. */
const SECRETS_A_PAGE = 25_000;
/** Making a secret, adding its version, marking it. */
const FIRST = 3;
/** Adding a version, marking it. */
const AGAIN = 2;
/**
 * The fewest requests that Google's calls allow: one list a page for what is beside the values, and one look at the newest version of
 * each secret that is there, since neither the list nor a secret's etag tells of a version that somebody added.
 */
function googleFloor(containers) {
    let sum = 0;
    for (const { listed, written } of containers) {
        const again = written.filter((each) => each.again).length;
        const there = listed + again;
        sum += Math.max(1, Math.ceil(there / SECRETS_A_PAGE)) + there;
        sum += again * AGAIN + (written.length - again) * FIRST;
        sum += written.filter((each) => each.again && each.address.settings?.['previous'] !== undefined).length;
    }
    return sum;
}


/***/ }),

/***/ 39667:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  provider: () => (/* binding */ provider)
});

// EXTERNAL MODULE: ./build/core/errors.js
var errors = __webpack_require__(62807);
// EXTERNAL MODULE: ./build/providers/google/catalog.js + 1 modules
var catalog = __webpack_require__(13286);
// EXTERNAL MODULE: ./build/providers/seam/network.js
var network = __webpack_require__(4982);
// EXTERNAL MODULE: ./build/providers/seam/patience.js
var patience = __webpack_require__(28097);
// EXTERNAL MODULE: ./build/providers/seam/credential-host.js
var credential_host = __webpack_require__(24098);
;// CONCATENATED MODULE: ./build/providers/google/endpoints.js

const HINT_KEY = 'auth.config.endpoint';
/** Whether a host is Google's own: credentials may always go there. */
function isGoogle(host) {
    return /(?:^|\.)googleapis\.com$/i.test(host);
}
/**
 * Where each service is asked, without a slash at its end: where the manifest's `endpoint` says (Secret Manager alone), else where
 * gcloud's own variables of the environment say, else at Google. Throws ProviderError for a host that no credential may go to.
 */
function endpointsOf(context) {
    const declared = context.credential('endpoint')?.reveal() ?? context.declaration.config['endpoint'];
    const rules = { what: 'Google Secret Manager', key: HINT_KEY, own: isGoogle, allowHosts: context.allowHosts };
    const own = typeof declared === 'string' && declared !== '' ? bare((0,credential_host/* credentialUrl */.Z)(declared, rules)) : undefined;
    const known = new Map();
    return (service, place) => {
        if (service === 'secretmanager' && own !== undefined)
            return own;
        if (!known.has(service))
            known.set(service, overridden(context, service));
        const location = place?.location;
        return (known.get(service) ??
            (location === undefined
                ? `https://${service}.googleapis.com`
                : `https://${service}.${location}.rep.googleapis.com`));
    };
}
function overridden(context, service) {
    const url = context.ambient(`CLOUDSDK_API_ENDPOINT_OVERRIDES_${service.toUpperCase()}`);
    return url === undefined ? undefined : bare((0,credential_host/* usableUrl */.s)(url.reveal(), service));
}
function bare(url) {
    return url.href.replace(/\/+$/, '');
}

;// CONCATENATED MODULE: ./build/providers/google/failure.js


/** A refusal of Google, reduced to what may be shown. `CONFLICT` with status 400 is an etag or a state that did not fit, with 409 a name that is taken. */
function refusal({ status, state, reason, retryAfter }, purpose) {
    const { what, permission } = purpose;
    const detail = (hint) => ({ status, hint });
    if (status === 401) {
        return new errors/* ProviderError */.mZ('UNAUTHENTICATED', 'Google does not accept the access token', detail('it has expired or was revoked: log in again, or look at the time of this machine'));
    }
    if (status === 403)
        return new errors/* ProviderError */.mZ('FORBIDDEN', forbidden(what, reason), detail(rightsHint(permission, reason)));
    if (status === 404)
        return new errors/* ProviderError */.mZ('FORBIDDEN', `${what}: not found`, detail('look at the name, the project and the location'));
    if (status === 409 || (status === 400 && state === 'FAILED_PRECONDITION'))
        return new errors/* ProviderError */.mZ('CONFLICT', `${what}: it is not as it was when it was looked at`, detail('run again'));
    if (status === 429) {
        return new errors/* ProviderError */.mZ('THROTTLED', `Google allows no more requests for now (${what})`, {
            ...detail('its quotas are by the minute and for the whole project: run again later, or have them raised'),
            retryAfter: retryAfter ?? A_MINUTE,
        });
    }
    if (status >= 500)
        return new errors/* ProviderError */.mZ('UNAVAILABLE', `Google failed with status ${status} (${what})`, detail('run again later'));
    return new errors/* ProviderError */.mZ('REJECTED', `Google refused with status ${status}${worded(state, reason)} (${what})`, {
        status,
    });
}
/** No answer came, or none that could be read. */
function unreachable(error, what) {
    const code = (0,network/* networkCode */.e8)(error);
    return new errors/* ProviderError */.mZ('UNAVAILABLE', `no answer from Google about ${what}${code === undefined ? '' : ` (${code})`}`, {
        hint: (0,network/* distrusted */.kw)(error)
            ? 'the certificate is not trusted here: name the file with the authority in NODE_EXTRA_CA_CERTS, if it is a private one'
            : 'look at the network, at HTTPS_PROXY and NO_PROXY, and at the status page of Google Cloud, then run again',
    });
}
/** What an answer's body says of a failure: words of Google's own alphabet, never its sentence. */
function readFailure(status, body, retryAfter) {
    const error = body?.error;
    const { status: state, details } = (typeof error === 'object' && error !== null ? error : {});
    const reason = (Array.isArray(details) ? details : [])
        .map((each) => each?.reason)
        .find(isWord);
    return {
        status,
        ...(isWord(state) ? { state } : {}),
        ...(reason === undefined ? {} : { reason }),
        ...(retryAfter === undefined ? {} : { retryAfter }),
    };
}
const A_MINUTE = 60_000;
function forbidden(what, reason) {
    if (reason === 'SERVICE_DISABLED')
        return 'the project does not use this API of Google yet';
    return `Google does not allow access to ${what}`;
}
function rightsHint(permission, reason) {
    if (reason === 'SERVICE_DISABLED')
        return 'switch it on: gcloud services enable secretmanager.googleapis.com --project=PROJECT';
    return `the login needs ${permission} there; \`secretzero permissions\` prints a role with all that it needs`;
}
function worded(...words) {
    const known = words.filter((word) => word !== undefined);
    return known.length === 0 ? '' : `, ${known.join(', ')}`;
}
function isWord(word) {
    return typeof word === 'string' && /^[A-Z][A-Z_]{2,60}$/.test(word);
}

// EXTERNAL MODULE: ./build/platform/files.js
var files = __webpack_require__(71665);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./build/core/secret-value.js
var secret_value = __webpack_require__(44200);
;// CONCATENATED MODULE: ./build/providers/google/exchange.js




/**
 * Asks one of the services that give tokens; asking twice does no harm. Throws ProviderError: UNAUTHENTICATED for a refusal, whose text
 * is not kept, since it can quote the credential.
 */
async function ask(asked, context, signal) {
    const outcome = await (0,patience/* patiently */.d_)(() => once(asked, context, signal), context, signal);
    if (outcome.kind === 'done')
        return outcome.value;
    throw outcome.error;
}
async function once({ url, what, hint, method = 'POST', headers = {}, json, form }, context, signal) {
    const failed = (error, again) => ({ kind: 'failed', error, again, uncertain: false });
    let answer;
    let text;
    try {
        answer = await context.fetch(url, {
            method,
            redirect: 'manual',
            signal,
            headers: {
                'user-agent': 'secretzero',
                ...(json === undefined ? {} : { 'content-type': 'application/json' }),
                ...headers,
            },
            ...(json === undefined ? {} : { body: JSON.stringify(json) }),
            ...(form === undefined ? {} : { body: new URLSearchParams(form) }),
        });
        text = await answer.text();
    }
    catch (error) {
        return failed(unreachable(error, what), signal.aborted ? false : {});
    }
    const { status } = answer;
    const data = status === 200 ? parsed(text) : undefined;
    if (data !== undefined)
        return { kind: 'done', value: data };
    if (status === 429 || status >= 500) {
        const after = (0,patience/* retryAfter */.P9)(answer.headers.get('retry-after'), context.now());
        return failed(new errors/* ProviderError */.mZ(status === 429 ? 'THROTTLED' : 'UNAVAILABLE', `Google gave no answer about ${what} (status ${status})`, { status }), after === undefined ? {} : { after });
    }
    return failed(new errors/* ProviderError */.mZ('UNAUTHENTICATED', `Google refused ${what} (status ${status})`, { status, hint }), false);
}
function parsed(text) {
    try {
        const data = JSON.parse(text);
        return typeof data === 'object' && data !== null ? data : undefined;
    }
    catch {
        return undefined;
    }
}
/** The grant in an answer of OAuth. Throws ProviderError for an answer without a token. */
function grantOf(answer, what, now) {
    const { access_token: token, expires_in: seconds } = answer;
    if (typeof token !== 'string' || token === '')
        throw new errors/* ProviderError */.mZ('UNAUTHENTICATED', `Google gave no token for ${what}`);
    const life = typeof seconds === 'number' && seconds > 0 ? seconds : A_WHILE;
    return { token: new secret_value/* SecretValue */.i(token), until: now.getTime() + life * 1000 };
}
/** How long a token is taken to last that does not say it, in seconds. */
const A_WHILE = 600;

;// CONCATENATED MODULE: ./build/providers/google/federation.js


const SCOPE = 'https://www.googleapis.com/auth/cloud-platform';
const WHAT = 'a token of the workload identity pool';
const PROVIDER = /^projects\/\d{1,19}\/locations\/global\/workloadIdentityPools\/[a-z0-9-]{4,32}\/providers\/[a-z0-9-]{4,32}$/;
/** The login of a job by its own OIDC token, which a workload identity pool trusts: nothing is kept anywhere. Throws ProviderError. */
function federated(context, endpoint) {
    const written = context.credential('workload_identity_provider')?.reveal();
    const provider = written?.replace(/^(?:https:)?\/\/iam\.googleapis\.com\//, '');
    if (provider === undefined || !PROVIDER.test(provider)) {
        throw new errors/* ProviderError */.mZ('UNAUTHENTICATED', provider === undefined
            ? 'the login by OIDC does not say which workload identity provider it is for'
            : 'auth.config.workload_identity_provider is not the name of one', {
            hint: 'projects/123456789/locations/global/workloadIdentityPools/POOL/providers/PROVIDER, with the number of the project',
        });
    }
    const audience = context.credential('audience')?.reveal() ?? `https://iam.googleapis.com/${provider}`;
    return {
        kind: 'workload-identity',
        identity: `the workflow, by ${provider.replace(/^.*workloadIdentityPools\//, '')}`,
        async grant(signal) {
            const subject = await context.idToken(audience, signal);
            if (subject === undefined) {
                throw new errors/* ProviderError */.mZ('UNAUTHENTICATED', 'this is no job of GitHub, so there is no OIDC token for Google', {
                    hint: 'on a laptop run `gcloud auth application-default login` and leave auth out for it, such as in an environment of its own',
                });
            }
            return exchangeToken(subject.reveal(), `//iam.googleapis.com/${provider}`, endpoint('sts'), context, signal);
        },
    };
}
/** Exchanges a token of another issuer for one of Google. Throws ProviderError. */
async function exchangeToken(subjectToken, audience, sts, context, signal, subjectTokenType = 'urn:ietf:params:oauth:token-type:jwt') {
    const answer = await ask({
        url: `${sts}/v1/token`,
        what: WHAT,
        hint: "compare the pool's issuer, audience and condition with the job's repository and branch: its trust is for exactly these",
        json: {
            audience,
            grantType: 'urn:ietf:params:oauth:grant-type:token-exchange',
            requestedTokenType: 'urn:ietf:params:oauth:token-type:access_token',
            scope: SCOPE,
            subjectToken,
            subjectTokenType,
        },
    }, context, signal);
    return grantOf(answer, WHAT, context.now());
}

;// CONCATENATED MODULE: ./build/providers/google/impersonation.js




const ACCOUNT = /^[\w.+-]{1,100}@[\w.-]{1,150}$/;
/** A service account that another login may act as. Throws ProviderError for what cannot be one. */
function impersonating(by, account, context, endpoint) {
    if (!ACCOUNT.test(account)) {
        throw new errors/* ProviderError */.mZ('UNAUTHENTICATED', 'auth.config.service_account is not the address of a service account', {
            hint: 'such as secrets@acme-prod.iam.gserviceaccount.com',
        });
    }
    return {
        kind: 'service-account',
        identity: account,
        by: by.identity,
        async grant(signal) {
            const { token } = await by.grant(signal);
            const answer = await ask({
                url: `${endpoint('iamcredentials')}/v1/projects/-/serviceAccounts/${account}:generateAccessToken`,
                what: `a token of ${account}`,
                hint: `grant roles/iam.workloadIdentityUser (or serviceAccountTokenCreator) on ${account} to ${by.identity}, and switch iamcredentials.googleapis.com on in its project`,
                headers: { authorization: `Bearer ${token.reveal()}`, ...by.headers },
                json: { scope: [SCOPE], lifetime: '3600s' },
            }, context, signal);
            const { accessToken, expireTime } = answer;
            if (typeof accessToken !== 'string' || accessToken === '')
                throw new errors/* ProviderError */.mZ('UNAUTHENTICATED', `Google gave no token of ${account}`);
            const until = typeof expireTime === 'string' ? Date.parse(expireTime) : Number.NaN;
            return { token: new secret_value/* SecretValue */.i(accessToken), until: Number.isNaN(until) ? context.now().getTime() : until };
        },
    };
}

;// CONCATENATED MODULE: ./build/providers/google/credentials.js








/** What a file of credentials says. Throws ProviderError for what is none; nothing of it is quoted. */
function parseCredentials(written, place) {
    let parsed;
    try {
        parsed = JSON.parse(typeof written === 'string' ? written : written.reveal());
    }
    catch {
        // Below.
    }
    if (typeof parsed === 'object' && parsed !== null && typeof parsed['type'] === 'string')
        return parsed;
    throw new errors/* ProviderError */.mZ('UNAUTHENTICATED', `${place} holds no credentials of Google`, {
        hint: 'it is the JSON of a key of a service account, or what `gcloud auth application-default login` wrote; not its path',
    });
}
/**
 * The login of a file of credentials, of any type that needs no other program. `trusted`: the environment or this machine gave it, so
 * that the hosts in it need no leave. Throws ProviderError.
 */
function fromCredentials(file, context, endpoint, trusted) {
    const allowed = (key, usual) => urlIn(file, key, usual, context, trusted);
    switch (file['type']) {
        case 'service_account':
            return byKey(file, allowed('token_uri', `${endpoint('oauth2')}/token`), context);
        case 'authorized_user':
            return byPerson(file, allowed('token_uri', `${endpoint('oauth2')}/token`), context);
        case 'impersonated_service_account': {
            const source = file['source_credentials'];
            if (typeof source !== 'object' || source === null)
                throw unusable('source_credentials');
            const by = fromCredentials(source, context, endpoint, trusted);
            return impersonating(by, accountOf(file), context, endpoint);
        }
        case 'external_account': {
            const login = byOther(file, allowed('token_url', `${endpoint('sts')}/v1/token`), context, trusted);
            return file['service_account_impersonation_url'] === undefined
                ? login
                : impersonating(login, accountOf(file), context, endpoint);
        }
        default:
            throw new errors/* ProviderError */.mZ('UNSUPPORTED', 'credentials of this type of Google cannot be used here', {
                hint: "a key of a service account, gcloud's own login, or a workload identity pool",
            });
    }
}
/** A key of a service account: it signs what it asks with. */
function byKey(file, tokenUrl, context) {
    const email = textOf(file, 'client_email');
    const key = keyIn(file);
    const what = `a token of ${email}`;
    return {
        kind: 'service-account-key',
        identity: email,
        async grant(signal) {
            const now = Math.floor(context.now().getTime() / 1000);
            const kid = file['private_key_id'];
            const head = { alg: 'RS256', typ: 'JWT', ...(typeof kid === 'string' ? { kid } : {}) };
            const text = `${part(head)}.${part({ iss: email, scope: SCOPE, aud: tokenUrl, iat: now, exp: now + 3600 })}`;
            const assertion = `${text}.${(0,external_node_crypto_.sign)('RSA-SHA256', Buffer.from(text), key).toString('base64url')}`;
            const form = { grant_type: 'urn:ietf:params:oauth:grant-type:jwt-bearer', assertion };
            const hint = 'the key was deleted or is of another account, or the time of this machine is wrong';
            return grantOf(await ask({ url: tokenUrl, what, hint, form }, context, signal), what, context.now());
        },
    };
}
/** What gcloud keeps of a person's login. */
function byPerson(file, tokenUrl, context) {
    const what = "a token of gcloud's login";
    const quota = file['quota_project_id'];
    const form = {
        grant_type: 'refresh_token',
        client_id: textOf(file, 'client_id'),
        client_secret: textOf(file, 'client_secret'),
        refresh_token: textOf(file, 'refresh_token'),
    };
    return {
        kind: 'person',
        identity: "a person, by gcloud's login",
        ...(typeof quota === 'string' && /^[a-z0-9:.-]{1,100}$/.test(quota)
            ? { headers: { 'x-goog-user-project': quota } }
            : {}),
        async grant(signal) {
            const hint = 'run `gcloud auth application-default login` again';
            return grantOf(await ask({ url: tokenUrl, what, hint, form }, context, signal), what, context.now());
        },
    };
}
/** A file that a step of the workflow wrote: it says where a token of another issuer is to be had. */
function byOther(file, tokenUrl, context, trusted) {
    const audience = textOf(file, 'audience');
    const source = file['credential_source'];
    if (typeof source !== 'object' || source === null)
        throw unusable('credential_source');
    return {
        kind: 'workload-identity',
        identity: `a workload, by ${audience.replace(/^.*workloadIdentityPools\//, '')}`,
        async grant(signal) {
            const subject = await subjectOf(source, context, trusted, signal);
            const sts = tokenUrl.replace(/\/v1\/token$/, '');
            return exchangeToken(subject, audience, sts, context, signal, textOf(file, 'subject_token_type'));
        },
    };
}
async function subjectOf(source, context, trusted, signal) {
    const format = (source['format'] ?? {});
    const field = format['type'] === 'json' ? textOf(format, 'subject_token_field_name') : undefined;
    const { file, url } = source;
    let text;
    if (typeof file === 'string' && trusted)
        text = (await (0,files/* readNamedFile */.wh)(file))?.trim();
    else if (typeof url === 'string') {
        const headers = (source['headers'] ?? {});
        const from = trusted ? usableQuery(url) : urlIn(source, 'url', url, context, false);
        const what = 'the token that its file of credentials names';
        const answer = await ask({ url: from, what, hint: 'run the step that logs in again', method: 'GET', headers }, context, signal);
        return textOf(answer, field ?? '');
    }
    else
        throw unusable('credential_source');
    if (text === undefined || text === '')
        throw unusable('credential_source');
    if (field === undefined)
        return text;
    return textOf(parseToken(text), field);
}
function parseToken(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        throw unusable('credential_source');
    }
}
/** A URL with its query: the one that GitHub gives tokens at has one. Throws ProviderError. */
function usableQuery(written) {
    (0,credential_host/* usableUrl */.s)(written, 'the token of the file of credentials');
    return written;
}
/** A URL of a file of credentials, whose host may have one. Throws ProviderError. */
function urlIn(file, key, usual, context, trusted) {
    const written = file[key];
    if (typeof written !== 'string' || written === '')
        return usual;
    const what = `${key} of the credentials`;
    const rules = { what, key: 'auth.config.credentials', own: isGoogle, allowHosts: context.allowHosts };
    return (trusted ? (0,credential_host/* usableUrl */.s)(written, what) : (0,credential_host/* credentialUrl */.Z)(written, rules)).href;
}
function accountOf(file) {
    const url = textOf(file, 'service_account_impersonation_url');
    return /\/serviceAccounts\/([^/:]+):generateAccessToken$/.exec(url)?.[1] ?? '';
}
function keyIn(file) {
    try {
        return (0,external_node_crypto_.createPrivateKey)(textOf(file, 'private_key'));
    }
    catch {
        throw unusable('private_key');
    }
}
function textOf(file, key) {
    const text = file[key];
    if (typeof text !== 'string' || text === '')
        throw unusable(key);
    return text;
}
function unusable(key) {
    return new errors/* ProviderError */.mZ('UNAUTHENTICATED', `the credentials of Google have no usable ${key}`, {
        hint: 'make or download them again',
    });
}
function part(value) {
    return Buffer.from(JSON.stringify(value)).toString('base64url');
}

;// CONCATENATED MODULE: ./build/providers/google/metadata.js


const metadata_WHAT = 'a token of this machine';
const PATH = '/computeMetadata/v1/instance/service-accounts/default';
/** The service account of the machine of Google that this runs on. */
function fromMetadata(context) {
    const host = context.ambient('GCE_METADATA_HOST')?.reveal() ?? 'metadata.google.internal';
    if (!/^[\w.-]+(?::\d{1,5})?$/.test(host))
        throw new errors/* ProviderError */.mZ('REJECTED', 'GCE_METADATA_HOST is not the name of a host');
    return {
        kind: 'machine',
        identity: 'the service account of this machine',
        async grant(signal) {
            const answer = await ask({
                url: `http://${host}${PATH}/token`,
                what: metadata_WHAT,
                hint: 'the machine has no service account: give it one',
                method: 'GET',
                headers: { 'metadata-flavor': 'Google' },
            }, context, signal);
            return grantOf(answer, metadata_WHAT, context.now());
        },
    };
}

;// CONCATENATED MODULE: ./build/providers/google/login.js








const ADC = '.config/gcloud/application_default_credentials.json';
/** A token that ends so soon is not used any more, in milliseconds. */
const SPARE = 60_000;
/** The login of a run: made when the first request needs it, and again when its token has ended. A login that failed stays so. */
class Tokens {
    #context;
    #login;
    #grant;
    constructor(context) {
        this.#context = context;
    }
    /** Who logs in, as far as it can be known. Throws ProviderError where nothing gives a login. */
    who() {
        this.#login ??= loginOf(this.#context);
        return this.#login;
    }
    /** An access token. Throws ProviderError. */
    async token(signal) {
        return (await this.grant(signal)).token;
    }
    /** The access token with its end. Throws ProviderError. */
    async grant(signal) {
        const asked = this.#grant;
        const known = await asked;
        if (known !== undefined && known.until - SPARE > this.#context.now().getTime())
            return known;
        // Requests that are sent side by side wait for the same one.
        if (this.#grant === asked)
            this.#grant = this.#granted(signal);
        return this.#grant;
    }
    async #granted(signal) {
        const grant = await (await this.who()).grant(signal);
        this.#context.learn?.(grant.token);
        return grant;
    }
}
/**
 * How to log in: as `auth.kind` says; without it by what `auth` gives, else by what the environment or this machine has. Throws
 * ProviderError.
 */
async function loginOf(context) {
    const endpoint = endpointsOf(context);
    const { kind, ...own } = context.declaration.auth;
    const declared = typeof kind === 'string' && kind !== '' ? kind : implied(context, own);
    if (!isKind(declared)) {
        throw new errors/* ProviderError */.mZ('UNSUPPORTED', `google has no login of the kind ${JSON.stringify(declared)}`, {
            hint: `it has ${catalog/* LOGIN_KINDS */.cI.join(', ')}`,
        });
    }
    const login = await BY_KIND[declared](context, endpoint);
    const account = context.credential('service_account')?.reveal();
    return account === undefined || login.identity === account ? login : impersonating(login, account, context, endpoint);
}
function implied(context, auth) {
    const nested = (auth['config'] ?? {});
    if (nested['workload_identity_provider'] !== undefined || auth['workload_identity_provider'] !== undefined)
        return 'oidc';
    if (context.credential('credentials') !== undefined)
        return 'service_account';
    return context.credential('token') === undefined ? 'ambient' : 'token';
}
const BY_KIND = {
    async oidc(context, endpoint) {
        return federated(context, endpoint);
    },
    async service_account(context, endpoint) {
        const written = context.credential('credentials') ?? context.ambient('GOOGLE_CREDENTIALS');
        if (written !== undefined)
            return fromCredentials(parseCredentials(written, 'credentials'), context, endpoint, false);
        const file = await environmentFile(context, endpoint);
        if (file !== undefined)
            return file;
        throw new errors/* ProviderError */.mZ('UNAUTHENTICATED', 'no key of a service account for Google', {
            hint: 'set auth.config.credentials to ${GOOGLE_CREDENTIALS}, or GOOGLE_APPLICATION_CREDENTIALS to the path of the key',
        });
    },
    async token(context) {
        const token = context.credential('token') ?? ambientToken(context);
        if (token !== undefined)
            return fixed(token);
        throw new errors/* ProviderError */.mZ('UNAUTHENTICATED', 'no access token for Google', {
            hint: 'set auth.config.token, or GOOGLE_OAUTH_ACCESS_TOKEN',
        });
    },
    async metadata(context) {
        return fromMetadata(context);
    },
    async ambient(context, endpoint) {
        const token = ambientToken(context);
        if (token !== undefined)
            return fixed(token);
        const written = context.ambient('GOOGLE_CREDENTIALS');
        if (written !== undefined)
            return fromCredentials(parseCredentials(written, 'GOOGLE_CREDENTIALS'), context, endpoint, true);
        const file = await environmentFile(context, endpoint);
        if (file !== undefined)
            return file;
        const adc = await context.homeFile(ADC);
        if (adc !== undefined)
            return fromCredentials(parseCredentials(adc, "gcloud's login"), context, endpoint, true);
        // Asked for only where it is known to be there: where it is not, every run would wait for it in vain.
        if (context.ambient('GCE_METADATA_HOST') !== undefined)
            return fromMetadata(context);
        throw new errors/* ProviderError */.mZ('UNAUTHENTICATED', 'no login for Google', {
            hint: 'in a workflow give auth.config.workload_identity_provider and `permissions: id-token: write`; on a laptop run `gcloud auth application-default login`; on a machine of Google say auth.kind: metadata',
        });
    },
};
async function environmentFile(context, endpoint) {
    const path = context.ambient('GOOGLE_APPLICATION_CREDENTIALS')?.reveal();
    if (path === undefined)
        return undefined;
    const text = await (0,files/* readNamedFile */.wh)(path);
    if (text === undefined) {
        throw new errors/* ProviderError */.mZ('UNAUTHENTICATED', 'the file that GOOGLE_APPLICATION_CREDENTIALS names cannot be read', {
            hint: 'look at the path; a step of the workflow that wrote it has to come first',
        });
    }
    return fromCredentials(parseCredentials(text, 'GOOGLE_APPLICATION_CREDENTIALS'), context, endpoint, true);
}
function ambientToken(context) {
    return context.ambient('GOOGLE_OAUTH_ACCESS_TOKEN') ?? context.ambient('CLOUDSDK_AUTH_ACCESS_TOKEN');
}
function fixed(token) {
    return {
        kind: 'access-token',
        identity: 'whoever made the access token',
        grant: async () => ({ token, until: Number.POSITIVE_INFINITY }),
    };
}
function isKind(kind) {
    return catalog/* LOGIN_KINDS */.cI.includes(kind);
}

// EXTERNAL MODULE: ./build/core/quota.js
var core_quota = __webpack_require__(34290);
;// CONCATENATED MODULE: ./build/providers/google/pace.js


/** Requests do not take equally long to arrive, so the window is held a little longer than Google's. */
const WINDOWS = [{ most: catalog/* REQUESTS_A_MINUTE */.M7.most, per: catalog/* REQUESTS_A_MINUTE */.M7.per + 1000 }];
/**
 * Holds requests back so that a project's quota is kept rather than met. A place in the row is taken before it is waited for, so that
 * requests that are sent side by side do not all get the same one.
 */
class Pace {
    #context;
    #rows = new Map();
    constructor(context) {
        this.#context = context;
    }
    async pass(project, quota, signal) {
        if (quota === 'access')
            return;
        const key = `${quota} ${project}`;
        const row = this.#rows.get(key) ?? [];
        this.#rows.set(key, row);
        const now = this.#context.now().getTime();
        const at = (0,core_quota/* earliest */.Q)(row, row.length, now, WINDOWS);
        row.push(at);
        if (row.length > 2 * catalog/* REQUESTS_A_MINUTE */.M7.most)
            row.splice(0, row.length - catalog/* REQUESTS_A_MINUTE */.M7.most);
        if (at > now)
            await this.#context.sleep(at - now, signal);
    }
}

// EXTERNAL MODULE: ./build/providers/google/place.js
var place = __webpack_require__(53794);
;// CONCATENATED MODULE: ./build/providers/google/client.js







/** Quotas are by the minute: one that is used up is waited for longer than a hiccup. */
const THROTTLE_WAITS_MS = [1000, 2000, 4000, 8000, 16_000, 28_000];
/** Google's REST API, with one login for a run. Never throws but for an aborted signal. */
class GoogleClient {
    tokens;
    #context;
    #endpoint;
    #pace;
    #requests = 0;
    constructor(context) {
        this.#context = {
            ...context,
            fetch: (input, init) => {
                this.#requests += 1;
                return context.fetch(input, init);
            },
        };
        this.tokens = new Tokens(this.#context);
        this.#endpoint = endpointsOf(context);
        this.#pace = new Pace(context);
    }
    /** Requests sent so far, those for the login among them. */
    get requests() {
        return this.#requests;
    }
    async send(call, signal) {
        let throttles = 0;
        const attempt = async () => {
            const result = await this.#try(call, signal);
            if (result.kind === 'done' || result.again === false || result.again.after !== undefined)
                return result;
            if (result.error.code !== 'THROTTLED')
                return result;
            const after = THROTTLE_WAITS_MS[throttles];
            throttles += 1;
            return { ...result, again: after === undefined ? false : { after } };
        };
        const outcome = await (0,patience/* patiently */.d_)(attempt, this.#context, signal);
        return outcome.kind === 'done' ? { kind: 'answer', data: outcome.value } : outcome;
    }
    async #try(call, signal) {
        const { method, path, body, purpose, quota, once, fresh } = call;
        let headers;
        try {
            const token = await this.tokens.token(signal);
            headers = { authorization: `Bearer ${token.reveal()}`, ...(await this.tokens.who()).headers };
        }
        catch (error) {
            return { kind: 'failed', error: error, again: false, uncertain: false };
        }
        await this.#pace.pass(path.split('/')[1] ?? '', quota, signal);
        // The wait may have ended because of it.
        signal.throwIfAborted();
        let answer;
        try {
            answer = await this.#context.fetch(this.#url(call), {
                method,
                // What writes is not cut off once it is under way: its answer would be lost.
                ...(method === 'GET' ? { signal } : {}),
                redirect: 'manual',
                headers: {
                    ...headers,
                    accept: 'application/json',
                    'user-agent': 'secretzero',
                    ...(body === undefined ? {} : { 'content-type': 'application/json' }),
                },
                ...(body === undefined ? {} : { body: JSON.stringify(body) }),
            });
        }
        catch (thrown) {
            const unsent = (0,network/* neverSent */.vQ)(thrown);
            const again = !signal.aborted && !(0,network/* distrusted */.kw)(thrown) && (once !== true || unsent) ? {} : false;
            return {
                kind: 'failed',
                error: unreachable(thrown, purpose.what),
                again,
                uncertain: method !== 'GET' && !unsent,
            };
        }
        const { status } = answer;
        let data;
        try {
            const text = await answer.text();
            data = text === '' ? {} : JSON.parse(text);
        }
        catch (thrown) {
            // Half an answer is none; of a failure the status is enough.
            if (status === 200) {
                const error = unreachable(thrown, purpose.what);
                return { kind: 'failed', error, again: once === true ? false : {}, uncertain: method !== 'GET' };
            }
        }
        if (status === 200)
            return { kind: 'done', value: data };
        const after = (0,patience/* retryAfter */.P9)(answer.headers.get('retry-after'), this.#context.now());
        const error = refusal(readFailure(status, data, after), purpose);
        const uncertain = status >= 500 && method !== 'GET';
        const passing = status === 429 || (status >= 500 && once !== true) || (fresh === true && status === 404);
        return { kind: 'failed', error, again: passing ? { ...(after === undefined ? {} : { after }) } : false, uncertain };
    }
    #url({ path, query = {}, service = 'secretmanager' }) {
        const container = /^projects\/[^/]+\/locations\/[^/]+/.exec(path)?.[0];
        const base = this.#endpoint(service, container === undefined ? undefined : (0,place/* placeOf */.$t)(container));
        const asked = new URLSearchParams(query).toString();
        return `${base}/v1/${path}${asked === '' ? '' : `?${asked}`}`;
    }
}

// EXTERNAL MODULE: ./build/core/address.js
var core_address = __webpack_require__(45242);
// EXTERNAL MODULE: ./build/providers/seam/at-once.js
var at_once = __webpack_require__(13);
;// CONCATENATED MODULE: ./build/providers/google/crc32c.js
const CASTAGNOLI = 0x82f63b78;
const TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
    let sum = byte;
    for (let bit = 0; bit < 8; bit += 1)
        sum = (sum & 1) === 1 ? (sum >>> 1) ^ CASTAGNOLI : sum >>> 1;
    return sum;
});
/** CRC32C (RFC 3720), by which Google and we notice a value that was damaged on its way: Node's zlib has only the other CRC-32. */
function crc32c(bytes) {
    let sum = 0xffffffff;
    for (const byte of bytes)
        sum = TABLE[(sum ^ byte) & 0xff] ^ (sum >>> 8);
    return (sum ^ 0xffffffff) >>> 0;
}

// EXTERNAL MODULE: ./build/providers/google/looking.js
var looking = __webpack_require__(95328);
// EXTERNAL MODULE: ./build/providers/google/rights.js
var rights = __webpack_require__(90454);
// EXTERNAL MODULE: ./build/providers/google/wire.js
var wire = __webpack_require__(15712);
// EXTERNAL MODULE: ./build/providers/seam/stamp-map.js
var stamp_map = __webpack_require__(82408);
;// CONCATENATED MODULE: ./build/providers/google/writing.js







/** How often the stamp is written again because somebody else changed what is beside the value at the same time. */
const STAMP_TRIES = 3;
/** Writes values: the secret where there is none, then a version, then the stamp that names it. */
class SecretWriter {
    #client;
    #warn;
    constructor(client, warn) {
        this.#client = client;
        this.#warn = warn;
    }
    /** `known`: what was seen there in this run. Throws ProviderError where it could not be looked at before anything was written. */
    async write(request, known, signal) {
        const { address, expected } = request;
        const bounds = outOfBounds(request);
        if (bounds !== undefined)
            return refused(bounds);
        let seen = known ?? (await (0,looking/* lookClosely */.Z0)(this.#client, address, signal));
        if (expected !== undefined && !fits(seen, expected))
            return refused(conflict(address));
        const isNew = seen.secret === undefined;
        if (isNew) {
            const made = await this.#create(address, signal);
            if ('result' in made)
                return made;
            seen = made;
        }
        const added = await this.#add(request, isNew, signal);
        if ('result' in added)
            return added;
        const before = seen.newest?.number ?? 0;
        if (added.number !== before + 1) {
            this.#warn(`${(0,looking/* purposeOf */.eK)(address, '').what}: a version that somebody else added at the same time is older than ours now; it is still there`);
        }
        const old = seen.secret && (0,stamp_map/* stampFrom */._)(seen.secret.annotations);
        // The value is there: what belongs to it is finished, also where the run is to stop.
        const through = new AbortController().signal;
        const secret = await this.#stamp(request, seen.secret, String(added.number), through);
        const ours = old?.owner === request.stamp.owner && old.version === String(before) ? before : undefined;
        const left = ours === undefined ? undefined : await this.#retire(address, ours, through);
        const createdAt = (secret ?? seen.secret)?.createdAt;
        return {
            result: {
                outcome: 'written',
                version: (0,wire/* versionText */.KA)(added),
                ...(createdAt === undefined ? {} : { createdAt }),
                ...(added.createdAt === undefined ? {} : { changedAt: added.createdAt }),
                ...(left === undefined ? {} : { left }),
            },
            ...(secret === undefined ? {} : { seen: { secret, newest: added } }),
        };
    }
    async #create(address, signal) {
        const { labels, annotations } = (0,place/* settingsOf */.f5)(address);
        const body = {
            ...encryptionOf(address),
            ...(labels === undefined ? {} : { labels }),
            ...(annotations === undefined ? {} : { annotations }),
        };
        const purpose = (0,looking/* purposeOf */.eK)(address, 'secretmanager.secrets.create');
        const query = { secretId: (0,place/* idOf */.TH)(address) };
        const path = `${address.container}/secrets`;
        const reply = await this.#client.send({ method: 'POST', path, query, body, purpose, quota: 'write' }, signal);
        const secret = reply.kind === 'answer' ? (0,wire/* secretIn */.u7)(reply.data) : undefined;
        if (secret !== undefined)
            return { secret };
        if (reply.kind === 'lost')
            return { result: { outcome: 'unknown', error: reply.error } };
        if (reply.kind === 'answer')
            return refused(new errors/* ProviderError */.mZ('UNAVAILABLE', `${purpose.what}: Google's answer is no secret`));
        if (reply.error.status !== 409)
            return refused(reply.error);
        // It was made in the meantime: by a try of ours whose answer was lost, or by somebody else, whose value is left alone.
        const seen = await (0,looking/* lookClosely */.Z0)(this.#client, address, signal);
        return seen.newest === undefined && seen.secret !== undefined ? seen : refused(conflict(address));
    }
    async #add(request, fresh, signal) {
        const { address, value } = request;
        const bytes = Buffer.from(value.reveal(), 'utf8');
        const body = { payload: { data: bytes.toString('base64'), dataCrc32c: String(crc32c(bytes)) } };
        const purpose = (0,looking/* purposeOf */.eK)(address, 'secretmanager.versions.add');
        const path = `${(0,place/* secretName */.Gf)(address)}:addVersion`;
        const reply = await this.#client.send({ method: 'POST', path, body, purpose, quota: 'write', once: true, ...(fresh ? { fresh } : {}) }, signal);
        if (reply.kind === 'lost')
            return { result: { outcome: 'unknown', error: reply.error } };
        if (reply.kind === 'refused')
            return refused(reply.error.status === 404 ? conflict(address) : reply.error);
        const version = (0,wire/* versionIn */.It)(reply.data);
        if (version !== undefined)
            return version;
        const error = new errors/* ProviderError */.mZ('UNAVAILABLE', `${purpose.what}: Google's answer is no version`);
        return { result: { outcome: 'unknown', error } };
    }
    /** The secret with the stamp; `undefined` where it could not be written, which takes nothing from the value that is there. */
    async #stamp({ address, stamp }, secret, version, signal) {
        let current = secret;
        for (let tries = 0; tries < STAMP_TRIES && current !== undefined; tries += 1) {
            const marks = (0,stamp_map/* stampEntries */.eG)({ ...stamp, version });
            const reply = await patch(this.#client, address, current, marks, signal);
            if (reply.kind === 'answer')
                return (0,wire/* secretIn */.u7)(reply.data);
            if (reply.kind === 'refused' && reply.error.code !== 'CONFLICT')
                return undefined;
            current = await (0,looking/* getSecret */.r6)(this.#client, address, signal).catch(() => undefined);
        }
        return undefined;
    }
    /** Does with the version that was replaced what the manifest says; the reason where Google refused. */
    async #retire(address, number, signal) {
        const { previous } = (0,place/* settingsOf */.f5)(address);
        if (previous === undefined || previous === 'keep')
            return undefined;
        const purpose = (0,looking/* purposeOf */.eK)(address, `secretmanager.versions.${previous}`);
        const path = `${(0,place/* secretName */.Gf)(address)}/versions/${number}:${previous}`;
        const reply = await this.#client.send({ method: 'POST', path, body: {}, purpose, quota: 'write' }, signal);
        // One that is destroyed already can be neither destroyed nor disabled.
        return reply.kind === 'answer' || reply.error.code === 'CONFLICT' ? undefined : reply.error;
    }
}
/** Makes what is beside a value what is declared; entries of others stay. Throws ProviderError. */
async function describeSecret(client, address, signal) {
    for (let tries = 1;; tries += 1) {
        const secret = await (0,looking/* getSecret */.r6)(client, address, signal);
        if (secret === undefined)
            throw conflict(address);
        const reply = await patch(client, address, secret, {}, signal);
        if (reply.kind === 'answer')
            return;
        if (reply.error.code !== 'CONFLICT' || tries === STAMP_TRIES)
            throw reply.error;
    }
}
/** One conditional change of what is beside the value: what others wrote there in the meantime makes it a conflict. */
async function patch(client, address, { etag, labels, annotations }, marks, signal) {
    const declared = (0,place/* settingsOf */.f5)(address);
    const kept = Object.entries(annotations).filter(([name]) => Object.keys(marks).length === 0 || !(0,stamp_map/* isStampEntry */.aK)(name));
    const body = {
        ...(etag === undefined ? {} : { etag }),
        annotations: { ...Object.fromEntries(kept), ...declared.annotations, ...marks },
        ...(declared.labels === undefined ? {} : { labels: { ...labels, ...declared.labels } }),
    };
    const updateMask = declared.labels === undefined ? 'annotations' : 'annotations,labels';
    const purpose = (0,looking/* purposeOf */.eK)(address, 'secretmanager.secrets.update');
    const path = (0,place/* secretName */.Gf)(address);
    return client.send({ method: 'PATCH', path, query: { updateMask }, body, purpose, quota: 'write' }, signal);
}
/** Where a new secret is kept, and with which key it is encrypted. */
function encryptionOf(address) {
    const { kmsKeyName, replicas } = (0,place/* settingsOf */.f5)(address);
    const keyed = (name) => name === undefined ? {} : { customerManagedEncryption: { kmsKeyName: name } };
    if ((0,place/* placeOf */.$t)(address.container).location !== undefined)
        return keyed(kmsKeyName);
    if (replicas === undefined)
        return { replication: { automatic: keyed(kmsKeyName) } };
    const kept = replicas.map(({ location, kms_key_name }) => ({ location, ...keyed(kms_key_name) }));
    return { replication: { userManaged: { replicas: kept } } };
}
function fits({ newest }, expected) {
    if (expected.kind === 'absent')
        return newest === undefined;
    return newest !== undefined && (0,wire/* versionText */.KA)(newest) === expected.version;
}
/** Why a value is outside what Google takes, told before anything is sent. */
function outOfBounds({ address, value }) {
    const { minValueBytes, maxValueBytes, alphabet } = catalog/* SECRET_CAPABILITIES */.WQ;
    const name = (0,place/* idOf */.TH)(address);
    const { byteLength } = value;
    if (byteLength < minValueBytes)
        return new errors/* ProviderError */.mZ('REJECTED', `${name}: Google stores nothing empty`);
    if (byteLength > maxValueBytes)
        return new errors/* ProviderError */.mZ('REJECTED', `${name}: the value has ${byteLength} bytes, and Google takes ${maxValueBytes}`);
    if (alphabet !== undefined && !value.matches(alphabet))
        return new errors/* ProviderError */.mZ('REJECTED', `${name}: the value is no text`, { hint: 'encode it, in base64 for example' });
    return undefined;
}
function conflict(address) {
    return new errors/* ProviderError */.mZ('CONFLICT', `${(0,looking/* purposeOf */.eK)(address, '').what}: it is not as it was when it was looked at`, {
        hint: 'run again: it is looked at anew',
    });
}
function refused(error) {
    return { result: { outcome: 'refused', error } };
}

;// CONCATENATED MODULE: ./build/providers/google/secret-store.js











/** How many requests are under way at the same time. */
const AT_ONCE = 10;
/**
 * Secrets of Google Secret Manager. One list tells what is beside the values, and one look each which version is the newest; a value
 * becomes a new version, and then the stamp beside it names that version. Versions are added without a condition at Google.
 */
class GoogleSecretStore {
    capabilities = catalog/* SECRET_CAPABILITIES */.WQ;
    #client;
    #context;
    /** What was last seen, so that nothing has to be looked at twice before it is written. */
    #seen = new Map();
    constructor(client, context) {
        this.#client = client;
        this.#context = context;
    }
    async *observe(addresses, { signal, agrees }) {
        for (const [container, group] of byContainer(addresses)) {
            let listed;
            try {
                listed = await (0,looking/* listSecrets */.AQ)(this.#client, container, new Set(group.map(place/* idOf */.TH)), signal);
            }
            catch (thrown) {
                for (const address of group)
                    yield [address, { kind: 'unreadable', error: errorOf(thrown) }];
                continue;
            }
            yield* (0,at_once/* atOnce */.z)(group, AT_ONCE, async (address) => {
                try {
                    const secret = listed.get((0,place/* idOf */.TH)(address));
                    const newest = secret && (await (0,looking/* getVersion */.HF)(this.#client, address, 'latest', signal));
                    const first = { ...(secret ? { secret } : {}), ...(newest ? { newest } : {}) };
                    const seen = agrees?.(address, (0,looking/* observationOf */.KY)(first)) === false ? await this.#look(address, signal) : first;
                    this.#seen.set((0,core_address/* addressKey */.IY)(address), seen);
                    return [address, (0,looking/* observationOf */.KY)(seen)];
                }
                catch (thrown) {
                    this.#seen.delete((0,core_address/* addressKey */.IY)(address));
                    return [address, { kind: 'unreadable', error: errorOf(thrown) }];
                }
            });
        }
    }
    async read(addresses, { signal }) {
        const values = new Map();
        let failed;
        for await (const [address, value] of (0,at_once/* atOnce */.z)(addresses, AT_ONCE, async (each) => {
            try {
                return [each, failed === undefined ? await this.#access(each, signal) : undefined];
            }
            catch (thrown) {
                failed ??= errorOf(thrown);
                return [each, undefined];
            }
        }))
            if (value !== undefined)
                values.set(address, value);
        if (failed !== undefined)
            throw failed;
        return values;
    }
    async *write(batch, { signal }) {
        const writer = new SecretWriter(this.#client, (message) => this.#context.warn(message));
        let closed;
        yield* (0,at_once/* atOnce */.z)(batch, AT_ONCE, async (request) => {
            const key = (0,core_address/* addressKey */.IY)(request.address);
            const error = signal.aborted ? new errors/* ProviderError */.mZ('UNAVAILABLE', 'stopped before it') : closed;
            if (error !== undefined)
                return [request.address, { outcome: 'refused', error }];
            try {
                const known = request.expected === undefined ? this.#seen.get(key) : undefined;
                const { result, seen } = await writer.write(request, known, signal);
                if (seen === undefined)
                    this.#seen.delete(key);
                else
                    this.#seen.set(key, seen);
                // What may only be sent later, or by nobody, is not tried for each of those that follow.
                if (result.outcome === 'refused' && /^(?:THROTTLED|UNAUTHENTICATED)$/.test(result.error.code))
                    closed ??= result.error;
                return [request.address, result];
            }
            catch (thrown) {
                this.#seen.delete(key);
                return [request.address, { outcome: 'refused', error: errorOf(thrown) }];
            }
        });
    }
    async delete(address, expected, { signal }) {
        signal.throwIfAborted();
        this.#seen.delete((0,core_address/* addressKey */.IY)(address));
        const secret = await (0,looking/* getSecret */.r6)(this.#client, address, signal);
        if (secret === undefined)
            return;
        const purpose = (0,looking/* purposeOf */.eK)(address, 'secretmanager.secrets.delete');
        if (expected !== undefined) {
            const { newest } = await (0,looking/* lookClosely */.Z0)(this.#client, address, signal);
            if (newest === undefined || (0,wire/* versionText */.KA)(newest) !== expected)
                throw new errors/* ProviderError */.mZ('CONFLICT', `${purpose.what}: it is not the version that was looked at`);
        }
        const query = secret.etag === undefined ? {} : { etag: secret.etag };
        const path = (0,place/* secretName */.Gf)(address);
        const reply = await this.#client.send({ method: 'DELETE', path, query, purpose, quota: 'write' }, signal);
        if (reply.kind !== 'answer' && reply.error.status !== 404)
            throw reply.error;
    }
    async describe(address, { signal }) {
        signal.throwIfAborted();
        this.#seen.delete((0,core_address/* addressKey */.IY)(address));
        await describeSecret(this.#client, address, signal);
        return {};
    }
    async preflight(addresses, { signal }) {
        const problems = new Map();
        for (const [container, group] of byContainer(addresses)) {
            for (const [address, error] of await (0,rights/* missingRights */.o)(this.#client, container, group, signal))
                problems.set(address, error);
        }
        return problems;
    }
    /** The value of the newest version: by its number where that is known, since `latest` lags behind. */
    async #access(address, signal) {
        const newest = this.#seen.get((0,core_address/* addressKey */.IY)(address))?.newest;
        if (newest?.state === 'destroyed')
            return undefined;
        const purpose = (0,looking/* purposeOf */.eK)(address, 'secretmanager.versions.access');
        const path = `${(0,place/* secretName */.Gf)(address)}/versions/${newest?.number ?? 'latest'}:access`;
        const reply = await this.#client.send({ method: 'GET', path, purpose, quota: 'access' }, signal);
        if (reply.kind === 'answer')
            return valueIn(reply.data, purpose.what);
        if (reply.error.status === 404)
            return undefined;
        if (reply.error.code !== 'CONFLICT')
            throw reply.error;
        throw new errors/* ProviderError */.mZ('REJECTED', `${purpose.what}: its newest version is disabled or destroyed`, {
            status: 400,
            hint: 'enable it, or add a new one',
        });
    }
    async #look(address, signal) {
        return (0,looking/* lookClosely */.Z0)(this.#client, address, signal);
    }
    async [Symbol.asyncDispose]() {
        this.#seen.clear();
    }
}
/** The value in an answer, if it arrived whole. Throws ProviderError. */
function valueIn(answer, what) {
    const { data, dataCrc32c } = (answer?.payload ?? {});
    const bytes = Buffer.from(typeof data === 'string' ? data : '', 'base64');
    if (typeof dataCrc32c === 'string' && dataCrc32c !== String(crc32c(bytes)))
        throw new errors/* ProviderError */.mZ('UNAVAILABLE', `${what}: the value was damaged on its way`, { hint: 'run again' });
    try {
        return new secret_value/* SecretValue */.i(new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes));
    }
    catch {
        throw new errors/* ProviderError */.mZ('REJECTED', `${what}: its value is no text`, {
            hint: 'keep it encoded, in base64 for example',
        });
    }
}
function byContainer(addresses) {
    const groups = new Map();
    for (const address of addresses)
        groups.set(address.container, [...(groups.get(address.container) ?? []), address]);
    return groups;
}
/** Any failure as a ProviderError, without its cause. */
function errorOf(thrown) {
    return thrown instanceof errors/* ProviderError */.mZ ? thrown : new errors/* ProviderError */.mZ('UNAVAILABLE', 'stopped before it was done');
}

;// CONCATENATED MODULE: ./build/providers/google/index.js




/** Google Cloud: Secret Manager, by its REST API. */
const provider = {
    async open(context) {
        const client = new GoogleClient(context);
        const store = new GoogleSecretStore(client, context);
        const kinds = catalog/* googleProvider */.hJ.targets.map(({ kind }) => kind);
        return {
            get requests() {
                return client.requests;
            },
            store(kind) {
                if (kinds.includes(kind))
                    return store;
                throw new errors/* ProviderError */.mZ('UNSUPPORTED', `google has no targets of kind ${kind}`, {
                    hint: `it has ${kinds.join(', ')}`,
                });
            },
            async test({ signal }) {
                const { identity, by } = await client.tokens.who();
                await client.tokens.grant(signal);
                return { identity, notes: by === undefined ? [] : [`acting for ${by}`] };
            },
            async tokenInfo(uses, { signal }) {
                const { tokenInfo } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 90454));
                return tokenInfo(client, uses, signal);
            },
            async [Symbol.asyncDispose]() {
                await store[Symbol.asyncDispose]();
            },
        };
    },
};


/***/ }),

/***/ 95328:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AQ: () => (/* binding */ listSecrets),
/* harmony export */   HF: () => (/* binding */ getVersion),
/* harmony export */   KY: () => (/* binding */ observationOf),
/* harmony export */   Z0: () => (/* binding */ lookClosely),
/* harmony export */   eK: () => (/* binding */ purposeOf),
/* harmony export */   r6: () => (/* binding */ getSecret)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62807);
/* harmony import */ var _seam_stamp_map_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(82408);
/* harmony import */ var _floor_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(99783);
/* harmony import */ var _place_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(53794);
/* harmony import */ var _wire_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(15712);





/** How many versions may have been added since Google last told which one is the newest; more are found in the next run. */
const MOST_NEWER = 20;
const MOST_PAGES = 200;
/** All secrets of a place that are asked for, by id. Throws ProviderError: a list that was not read to its end says nothing. */
async function listSecrets(client, container, wanted, signal) {
    const { project, location } = (0,_place_js__WEBPACK_IMPORTED_MODULE_2__/* .placeOf */ .$t)(container);
    const what = `the secrets of ${project}${location === undefined ? '' : ` in ${location}`}`;
    const purpose = { what, permission: 'secretmanager.secrets.list' };
    const found = new Map();
    let pageToken = '';
    for (let page = 0; page < MOST_PAGES; page += 1) {
        const query = { pageSize: String(_floor_js__WEBPACK_IMPORTED_MODULE_3__/* .SECRETS_A_PAGE */ .c), ...(pageToken === '' ? {} : { pageToken }) };
        const path = `${container}/secrets`;
        const reply = await client.send({ method: 'GET', path, query, purpose, quota: 'read' }, signal);
        if (reply.kind !== 'answer')
            throw reply.error;
        const { secrets, nextPageToken } = (reply.data ?? {});
        for (const each of Array.isArray(secrets) ? secrets : []) {
            const secret = (0,_wire_js__WEBPACK_IMPORTED_MODULE_4__/* .secretIn */ .u7)(each);
            if (secret !== undefined && wanted.has(secret.id))
                found.set(secret.id, secret);
        }
        if (typeof nextPageToken !== 'string' || nextPageToken === '')
            return found;
        pageToken = nextPageToken;
    }
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ProviderError */ .mZ('UNAVAILABLE', `${what}: the list did not come to its end`);
}
/** A secret by its name. Throws ProviderError; a 404 is absence, since Google tells a secret that may not be seen by a 403. */
async function getSecret(client, address, signal) {
    const purpose = purposeOf(address, 'secretmanager.secrets.get');
    const reply = await client.send({ method: 'GET', path: (0,_place_js__WEBPACK_IMPORTED_MODULE_2__/* .secretName */ .Gf)(address), purpose, quota: 'read' }, signal);
    if (reply.kind !== 'answer') {
        if (reply.error.status === 404)
            return undefined;
        throw reply.error;
    }
    const secret = (0,_wire_js__WEBPACK_IMPORTED_MODULE_4__/* .secretIn */ .u7)(reply.data);
    if (secret === undefined)
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ProviderError */ .mZ('UNAVAILABLE', `${purpose.what}: Google's answer is no secret`);
    return secret;
}
/** A version by its number, or `latest`; not its value. Throws ProviderError. */
async function getVersion(client, address, which, signal) {
    const purpose = purposeOf(address, 'secretmanager.versions.get');
    const path = `${(0,_place_js__WEBPACK_IMPORTED_MODULE_2__/* .secretName */ .Gf)(address)}/versions/${which}`;
    const reply = await client.send({ method: 'GET', path, purpose, quota: 'read' }, signal);
    if (reply.kind !== 'answer') {
        if (reply.error.status === 404)
            return undefined;
        throw reply.error;
    }
    const version = (0,_wire_js__WEBPACK_IMPORTED_MODULE_4__/* .versionIn */ .It)(reply.data);
    if (version === undefined)
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ProviderError */ .mZ('UNAVAILABLE', `${purpose.what}: Google's answer is no version`);
    return version;
}
/**
 * What is at an address, looked at anew. Of Google's answers only that about a version by its number is always the newest truth, so the
 * numbers after the one called latest are asked for too. Throws ProviderError.
 */
async function lookClosely(client, address, signal) {
    const secret = await getSecret(client, address, signal);
    if (secret === undefined)
        return {};
    let newest = await getVersion(client, address, 'latest', signal);
    for (let more = 0; more < MOST_NEWER; more += 1) {
        const next = await getVersion(client, address, (newest?.number ?? 0) + 1, signal);
        if (next === undefined)
            break;
        newest = next;
    }
    return { secret, ...(newest === undefined ? {} : { newest }) };
}
/** What is at an address, in our words. */
function observationOf({ secret, newest }) {
    if (secret === undefined || newest === undefined)
        return { kind: 'absent' };
    const stamp = (0,_seam_stamp_map_js__WEBPACK_IMPORTED_MODULE_1__/* .stampFrom */ ._)(secret.annotations);
    return {
        kind: 'present',
        version: (0,_wire_js__WEBPACK_IMPORTED_MODULE_4__/* .versionText */ .KA)(newest),
        ...(secret.createdAt === undefined ? {} : { createdAt: secret.createdAt }),
        ...(newest.createdAt === undefined ? {} : { changedAt: newest.createdAt }),
        ...(stamp === undefined ? {} : { stamp }),
    };
}
/** What is wanted of a secret, for messages. */
function purposeOf(address, permission) {
    return { what: `the secret ${(0,_place_js__WEBPACK_IMPORTED_MODULE_2__/* .idOf */ .TH)(address)} of ${(0,_place_js__WEBPACK_IMPORTED_MODULE_2__/* .placeOf */ .$t)(address.container).project}`, permission };
}


/***/ }),

/***/ 42025:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   permissions: () => (/* binding */ permissions),
/* harmony export */   rightsInProject: () => (/* binding */ rightsInProject),
/* harmony export */   rightsOnSecret: () => (/* binding */ rightsOnSecret)
/* harmony export */ });
/* harmony import */ var _place_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53794);

/** What looking takes; values cannot be read with it. */
const LOOKING = ['secretmanager.secrets.get', 'secretmanager.secrets.list', 'secretmanager.versions.get'];
/** What a run needs of one secret that is there. */
function rightsOnSecret(target, purpose) {
    const looking = LOOKING.filter((right) => right !== 'secretmanager.secrets.list');
    if (purpose === 'plan')
        return looking;
    const previous = target === undefined ? undefined : (0,_place_js__WEBPACK_IMPORTED_MODULE_0__/* .settingsOf */ .f5)(target.address).previous;
    return [
        ...looking,
        'secretmanager.secrets.update',
        'secretmanager.versions.access',
        'secretmanager.versions.add',
        ...(previous === undefined ? [] : [`secretmanager.versions.${previous}`]),
    ];
}
/** Everything that a run needs in one project. */
function rightsInProject(targets, purpose) {
    const own = targets.flatMap((target) => rightsOnSecret(target, purpose));
    const whole = purpose === 'plan' ? [] : ['secretmanager.secrets.create', 'secretmanager.secrets.delete'];
    return [...new Set([...LOOKING, ...own, ...whole])].sort();
}
/** The least custom role for each project, with the commands that make and grant it. Pure. */
function permissions(uses, purpose) {
    const projects = new Map();
    for (const target of uses.targets) {
        const { project } = (0,_place_js__WEBPACK_IMPORTED_MODULE_0__/* .placeOf */ .$t)(target.address.container);
        projects.set(project, [...(projects.get(project) ?? []), target]);
    }
    for (const { address } of uses.reads) {
        const { project } = (0,_place_js__WEBPACK_IMPORTED_MODULE_0__/* .placeOf */ .$t)(address.container);
        if (!projects.has(project))
            projects.set(project, []);
    }
    return [...projects].flatMap(([project, targets]) => {
        const reads = uses.reads.some(({ address }) => (0,_place_js__WEBPACK_IMPORTED_MODULE_0__/* .placeOf */ .$t)(address.container).project === project);
        const rights = new Set(targets.length === 0 ? LOOKING : rightsInProject(targets, purpose));
        if (reads)
            rights.add('secretmanager.versions.access');
        return [role(project, [...rights].sort(), purpose), commands(uses, project, purpose)];
    });
}
const ROLE = { plan: 'secretzeroPlan', sync: 'secretzeroSync' };
const TITLE = { plan: 'SecretZero: plan and drift', sync: 'SecretZero: sync' };
function role(project, rights, purpose) {
    const lines = [
        `title: "${TITLE[purpose]}"`,
        'stage: GA',
        'includedPermissions:',
        ...rights.map((right) => `- ${right}`),
    ];
    const notes = [
        'Google grants listing and making secrets for a whole project only; the rest can be kept to single secrets by a condition on resource.name.',
    ];
    if (purpose === 'sync') {
        notes.push('secretmanager.versions.access reads values: for copying to a new target and for finishing what was interrupted. secretmanager.secrets.delete is needed for removing what is no longer declared.');
    }
    return { title: `Google: a role of the project ${project}`, language: 'yaml', text: `${lines.join('\n')}\n`, notes };
}
function commands(uses, project, purpose) {
    const { member, open } = memberOf(uses);
    const id = ROLE[purpose];
    const text = [
        `gcloud iam roles create ${id} --project=${project} --file=role.yaml`,
        `gcloud projects add-iam-policy-binding ${project} \\`,
        `  --role=projects/${project}/roles/${id} --condition=None \\`,
        `  --member='${member}'`,
        '',
    ].join('\n');
    return {
        title: `Google: making and granting it in ${project}`,
        language: 'text',
        text,
        notes: open === undefined ? [] : [open],
    };
}
/** Who logs in, as far as the manifest says so, and what is left open. What it says is checked by its form, since it becomes part of a command. */
function memberOf({ provider }) {
    const nested = provider.auth['config'];
    const written = (key) => nested?.[key] ?? provider.auth[key];
    const account = written('service_account');
    if (typeof account === 'string' && /^[\w.+-]+@[\w.-]+$/.test(account))
        return { member: `serviceAccount:${account}` };
    const pool = POOL.exec(String(written('workload_identity_provider') ?? ''))?.[1];
    if (pool === undefined) {
        return {
            member: 'serviceAccount:NAME@PROJECT.iam.gserviceaccount.com',
            open: 'put in who logs in: a service account, or a principal of a workload identity pool',
        };
    }
    return {
        member: `principalSet://iam.googleapis.com/${pool}/attribute.repository/OWNER/REPOSITORY`,
        open: 'put in the repository whose jobs log in; the pool has to map attribute.repository',
    };
}
const POOL = /^(?:(?:https:)?\/\/iam\.googleapis\.com\/)?(projects\/\d+\/locations\/global\/workloadIdentityPools\/[a-z0-9-]+)\/providers\//;


/***/ }),

/***/ 53794:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $t: () => (/* binding */ placeOf),
/* harmony export */   Gf: () => (/* binding */ secretName),
/* harmony export */   TH: () => (/* binding */ idOf),
/* harmony export */   f5: () => (/* binding */ settingsOf),
/* harmony export */   kn: () => (/* binding */ PREVIOUS),
/* harmony export */   t8: () => (/* binding */ containerOf)
/* harmony export */ });
/** What becomes of the version that a new one replaces. */
const PREVIOUS = ['keep', 'disable', 'destroy'];
/** Google's own name of a place, which is our container. */
function containerOf({ project, location }) {
    return `projects/${project}${location === undefined ? '' : `/locations/${location}`}`;
}
/** The place of a container. Throws RangeError for one that {@link containerOf} did not make. */
function placeOf(container) {
    const match = /^projects\/([^/]+)(?:\/locations\/([^/]+))?$/.exec(container);
    if (match === null)
        throw new RangeError('the address is not one of Google');
    const [, project = '', location] = match;
    return { project, ...(location === undefined ? {} : { location }) };
}
/** The id of the secret that an address is. */
function idOf(address) {
    if (address.key === undefined)
        throw new RangeError('an address of Google has a key');
    return address.key;
}
/** Google's own name of the secret that an address is. */
function secretName(address) {
    return `${address.container}/secrets/${idOf(address)}`;
}
/** What was declared of an address; nothing of one that is known from the lockfile only. */
function settingsOf(address) {
    return (address.settings ?? {});
}


/***/ }),

/***/ 90454:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ missingRights),
/* harmony export */   tokenInfo: () => (/* binding */ tokenInfo)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62807);
/* harmony import */ var _looking_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(95328);
/* harmony import */ var _permissions_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(42025);
/* harmony import */ var _place_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(53794);




const TO_WRITE = ['secretmanager.versions.add', 'secretmanager.secrets.update'];
const TO_MAKE = 'secretmanager.secrets.create';
/** Rights with which a login can do far more than any manifest needs. */
const TOO_WIDE = [
    'secretmanager.secrets.setIamPolicy',
    'secretmanager.versions.destroy',
    'resourcemanager.projects.setIamPolicy',
];
/**
 * Which of these secrets the login cannot write, and why. One request a project where its rights are for all of it; else each secret
 * is asked about. What cannot be told without a write is not called missing.
 */
async function missingRights(client, container, addresses, signal) {
    const problems = new Map();
    const { project } = (0,_place_js__WEBPACK_IMPORTED_MODULE_3__/* .placeOf */ .$t)(container);
    const granted = await rightsOfProject(client, project, [...TO_WRITE, TO_MAKE], signal);
    if (granted instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ProviderError */ .mZ && granted.code === 'UNAUTHENTICATED') {
        for (const address of addresses)
            problems.set(address, granted);
        return problems;
    }
    const known = granted instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ProviderError */ .mZ ? undefined : new Set(granted);
    if (known !== undefined && [...TO_WRITE, TO_MAKE].every((right) => known.has(right)))
        return problems;
    for (const address of addresses) {
        const error = await missingOn(client, address, known, signal);
        if (error !== undefined)
            problems.set(address, error);
    }
    return problems;
}
async function missingOn(client, address, project, signal) {
    try {
        if ((await (0,_looking_js__WEBPACK_IMPORTED_MODULE_1__/* .getSecret */ .r6)(client, address, signal)) === undefined)
            return project === undefined || (project.has(TO_MAKE) && project.has(TO_WRITE[0]))
                ? undefined
                : lacking(address, project.has(TO_MAKE) ? TO_WRITE[0] : TO_MAKE);
        const granted = await rightsOf(client, (0,_place_js__WEBPACK_IMPORTED_MODULE_3__/* .secretName */ .Gf)(address), 'secretmanager', TO_WRITE, signal);
        if (granted instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ProviderError */ .mZ)
            return granted;
        const missing = TO_WRITE.find((right) => !granted.includes(right));
        return missing === undefined ? undefined : lacking(address, missing);
    }
    catch (error) {
        if (error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ProviderError */ .mZ)
            return error;
        throw error;
    }
}
/** What a login is and what it can do for these uses; reads only. Throws ProviderError where there is no login. */
async function tokenInfo(client, uses, signal) {
    const { kind, identity, by } = await client.tokens.who();
    const { until } = await client.tokens.grant(signal);
    const can = [];
    const surplus = new Set();
    const notes = by === undefined ? [] : [`acting for ${by}`];
    for (const [project, targets] of byProject(uses)) {
        const needed = (0,_permissions_js__WEBPACK_IMPORTED_MODULE_2__.rightsInProject)(targets, 'sync');
        const granted = await rightsOfProject(client, project, [...new Set([...needed, ...TOO_WIDE])], signal);
        if (granted instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ProviderError */ .mZ) {
            if (granted.code === 'UNAUTHENTICATED')
                throw granted;
            notes.push(`the rights in ${project} as a whole cannot be asked for: switch on cloudresourcemanager.googleapis.com there to see them`);
        }
        else
            for (const right of TOO_WIDE)
                if (granted.includes(right) && !needed.includes(right))
                    surplus.add(`${right} in ${project}`);
        const single = granted instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ProviderError */ .mZ ? [] : granted;
        const onSecrets = needed.every((right) => single.includes(right))
            ? new Map()
            : await verdictsOn(client, targets, signal);
        for (const right of needed) {
            const what = `secrets of ${project}`;
            if (single.includes(right))
                can.push({ what, right, verdict: 'yes' });
            else
                can.push({ what, right, ...verdictOf(onSecrets.get(right), granted instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ProviderError */ .mZ) });
        }
    }
    return {
        kind,
        identity,
        ...(Number.isFinite(until) ? { expires: new Date(until).toISOString() } : {}),
        can,
        surplus: [...surplus],
        notes,
        links: [{ text: 'which right is for what', url: 'https://cloud.google.com/secret-manager/docs/access-control' }],
    };
}
/** Whether a right that is not granted for the whole project is granted on each secret that is there. */
function verdictOf(onSecrets, hidden) {
    if (onSecrets === 'yes')
        return { verdict: 'yes' };
    if (onSecrets === 'no')
        return { verdict: 'no', reason: 'it is missing on at least one of the secrets' };
    return hidden
        ? { verdict: 'unknown', reason: 'only asking for it would show it' }
        : { verdict: 'no', reason: 'it is not granted in the project' };
}
async function verdictsOn(client, targets, signal) {
    const verdicts = new Map();
    for (const target of targets) {
        const needed = (0,_permissions_js__WEBPACK_IMPORTED_MODULE_2__.rightsOnSecret)(target, 'sync');
        const granted = await rightsOf(client, (0,_place_js__WEBPACK_IMPORTED_MODULE_3__/* .secretName */ .Gf)(target.address), 'secretmanager', needed, signal);
        // Nothing at all is also what is answered for a secret that is not there.
        if (granted instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ProviderError */ .mZ || granted.length === 0)
            continue;
        for (const right of needed) {
            if (verdicts.get(right) !== 'no')
                verdicts.set(right, granted.includes(right) ? 'yes' : 'no');
        }
    }
    return verdicts;
}
function byProject({ targets }) {
    const projects = new Map();
    for (const target of targets) {
        const { project } = (0,_place_js__WEBPACK_IMPORTED_MODULE_3__/* .placeOf */ .$t)(target.address.container);
        projects.set(project, [...(projects.get(project) ?? []), target]);
    }
    return projects;
}
async function rightsOfProject(client, project, asked, signal) {
    return rightsOf(client, `projects/${project}`, 'cloudresourcemanager', asked, signal);
}
/** Which of these rights the login has there. */
async function rightsOf(client, name, service, asked, signal) {
    const purpose = { what: `the rights on ${name}`, permission: 'resourcemanager.projects.get' };
    const call = { method: 'POST', path: `${name}:testIamPermissions`, body: { permissions: asked } };
    const reply = await client.send({ ...call, purpose, quota: 'read', service }, signal);
    if (reply.kind !== 'answer')
        return reply.error;
    const { permissions } = (reply.data ?? {});
    return Array.isArray(permissions) ? permissions.filter((each) => typeof each === 'string') : [];
}
function lacking(address, permission) {
    const { what } = (0,_looking_js__WEBPACK_IMPORTED_MODULE_1__/* .purposeOf */ .eK)(address, permission);
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ProviderError */ .mZ('FORBIDDEN', `Google does not allow ${what} to be written`, {
        hint: `the login needs ${permission}; \`secretzero permissions\` prints a role with all that it needs`,
    });
}


/***/ }),

/***/ 15712:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   It: () => (/* binding */ versionIn),
/* harmony export */   KA: () => (/* binding */ versionText),
/* harmony export */   u7: () => (/* binding */ secretIn)
/* harmony export */ });
/** A secret in an answer; `undefined` for what is none. */
function secretIn(data) {
    const { name, etag, createTime, labels, annotations } = (data ?? {});
    const id = typeof name === 'string' ? /\/secrets\/([A-Za-z0-9_-]{1,255})$/.exec(name)?.[1] : undefined;
    if (id === undefined)
        return undefined;
    return {
        id,
        ...(typeof etag === 'string' ? { etag } : {}),
        ...dated(createTime),
        labels: textsOf(labels),
        annotations: textsOf(annotations),
    };
}
/** A version in an answer; `undefined` for what is none. */
function versionIn(data) {
    const { name, state, createTime } = (data ?? {});
    const number = typeof name === 'string' ? /\/versions\/([1-9]\d{0,14})$/.exec(name)?.[1] : undefined;
    if (number === undefined)
        return undefined;
    const known = typeof state === 'string' && /^(?:ENABLED|DISABLED|DESTROYED)$/.test(state) ? state.toLowerCase() : 'enabled';
    return { number: Number(number), enabled: known === 'enabled', state: known, ...dated(createTime) };
}
/**
 * What we call a version: its number, and what keeps its value from being read. One that somebody disabled is so another version than
 * the one that we recorded.
 */
function versionText({ number, enabled, state }) {
    return enabled ? String(number) : `${number} (${state})`;
}
function dated(time) {
    const at = typeof time === 'string' ? new Date(time) : undefined;
    return at === undefined || Number.isNaN(at.getTime()) ? {} : { createdAt: at };
}
function textsOf(map) {
    const entries = typeof map === 'object' && map !== null ? Object.entries(map) : [];
    return Object.fromEntries(entries.filter((entry) => typeof entry[1] === 'string'));
}


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
