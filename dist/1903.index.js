export const id = 1903;
export const ids = [1903];
export const modules = {

/***/ 9298:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  E: () => (/* binding */ AwsConnection),
  p: () => (/* binding */ plain)
});

// EXTERNAL MODULE: ./build/core/errors.js
var errors = __webpack_require__(62807);
// EXTERNAL MODULE: ./build/providers/seam/patience.js
var patience = __webpack_require__(28097);
// EXTERNAL MODULE: ./build/providers/aws/failure.js
var failure = __webpack_require__(37205);
// EXTERNAL MODULE: ./build/providers/seam/credential-host.js
var credential_host = __webpack_require__(24098);
;// CONCATENATED MODULE: ./build/providers/aws/settings.js


/** What the manifest says of the login, read when it is needed. */
class LoginSettings {
    #context;
    constructor(context) {
        this.#context = context;
    }
    /** The first of these keys of `auth` that is set, with references to the environment resolved. */
    text(...keys) {
        for (const key of keys) {
            const written = this.#context.credential(key)?.reveal();
            if (written !== undefined && written !== '')
                return written;
        }
        return undefined;
    }
    /** A key of `auth` as it is written, for what is no text. */
    raw(key) {
        const { auth } = this.#context.declaration;
        const nested = auth['config'];
        const inside = typeof nested === 'object' && nested !== null ? nested[key] : undefined;
        return inside ?? auth[key];
    }
    /** A variable of the environment that AWS's own tools read. */
    variable(name) {
        const value = this.#context.ambient(name)?.reveal();
        return value === '' ? undefined : value;
    }
    get profile() {
        return this.text('profile', 'source_profile') ?? this.variable('AWS_PROFILE');
    }
    /** The region for all that says none of its own, before the person's own profile is looked at. */
    get region() {
        const config = this.#context.declaration.config['region'];
        return (this.text('region') ??
            (typeof config === 'string' && config !== '' ? config : undefined) ??
            this.variable('AWS_REGION') ??
            this.variable('AWS_DEFAULT_REGION'));
    }
    /**
     * Where a service is called, if not where AWS has it. What the manifest names has to be allowed; what the environment names was
     * allowed by whoever set it.
     */
    endpoint(service) {
        const declared = this.text('endpoint', 'endpoint_url');
        if (declared !== undefined) {
            return (0,credential_host/* credentialUrl */.Z)(declared, {
                what: 'AWS',
                key: 'auth.config.endpoint',
                own: isOfAws,
                allowHosts: this.#context.allowHosts,
            }).href;
        }
        const named = this.variable(`AWS_ENDPOINT_URL_${service}`) ?? this.variable('AWS_ENDPOINT_URL');
        return named === undefined ? undefined : (0,credential_host/* usableUrl */.s)(named, 'AWS').href;
    }
}
/** Hosts of AWS itself. */
function isOfAws(host) {
    return /(?:^|\.)(?:amazonaws\.com|amazonaws\.com\.cn|api\.aws|amazonaws\.eu)$/.test(host);
}
/** Where no region is said by anything: guessing one would put secrets where nobody looks for them. */
function noRegion() {
    return new errors/* ProviderError */.mZ('REJECTED', 'no AWS region is set', {
        hint: 'set auth.config.region of the provider (or region of the target); AWS_REGION and the profile of the AWS CLI are obeyed too',
    });
}

;// CONCATENATED MODULE: ./build/providers/aws/transport.js
/**
 * What the SDK sends its requests with: the run's own `fetch`, so that they obey proxies and time limits, and are counted. A redirect is
 * not followed: a signature is good for one host.
 */
class Transport {
    metadata = { handlerProtocol: 'h1' };
    #fetch;
    #requests = 0;
    constructor(context) {
        this.#fetch = context.fetch;
    }
    /** Requests sent so far. */
    get requests() {
        return this.#requests;
    }
    async handle(request) {
        const { protocol, hostname, port, path, query, method, headers, body } = request;
        const { host: _host, 'content-length': _length, ...sent } = headers;
        this.#requests += 1;
        const answer = await this.#fetch(`${protocol}//${hostname}${port === undefined ? '' : `:${port}`}${path}${queryOf(query)}`, {
            method,
            headers: sent,
            redirect: 'manual',
            ...(method === 'GET' || method === 'HEAD' ? {} : { body: body }),
        });
        return {
            response: {
                statusCode: answer.status,
                reason: answer.statusText,
                headers: Object.fromEntries(answer.headers),
                body: new Uint8Array(await answer.arrayBuffer()),
            },
        };
    }
    destroy() { }
    updateHttpClientConfig() { }
    httpHandlerConfigs() {
        return {};
    }
}
function queryOf(query = {}) {
    const parts = Object.entries(query).flatMap(([name, value]) => {
        if (value === null)
            return [encoded(name)];
        return (typeof value === 'string' ? [value] : value).map((each) => `${encoded(name)}=${encoded(each)}`);
    });
    return parts.length === 0 ? '' : `?${parts.join('&')}`;
}
function encoded(text) {
    return encodeURIComponent(text).replace(/[!'()*]/g, (each) => `%${each.charCodeAt(0).toString(16).toUpperCase()}`);
}

;// CONCATENATED MODULE: ./build/providers/aws/connection.js





/** Steps of every request that only describe the machine, or look what of a request may be logged, for nobody. */
const IDLE_STEPS = ['getUserAgentMiddleware', 'loggerMiddleware', 'recursionDetectionMiddleware'];
/** A client that says of this program its name, and nothing of the machine that it runs on. */
function plain(client) {
    const name = (next) => {
        return (args) => {
            args.request.headers['user-agent'] = 'secretzero';
            delete args.request.headers['x-amz-user-agent'];
            return next(args);
        };
    };
    for (const step of IDLE_STEPS)
        client.middlewareStack.remove(step);
    client.middlewareStack.add(name, { step: 'build', priority: 'low', name: 'ownUserAgent' });
    return client;
}
/** One login's way to AWS: requests to any region, tried again where that is safe, and reduced to what may be shown. */
class AwsConnection {
    settings;
    #context;
    #transport;
    #credentials;
    #clients = new Map();
    #region;
    constructor(context, login) {
        this.settings = new LoginSettings(context);
        this.#context = context;
        this.#transport = new Transport(context);
        this.#credentials = login(this);
    }
    /** Requests sent so far. */
    get requests() {
        return this.#transport.requests;
    }
    /** The region of all that says none of its own. Throws ProviderError where nothing says one. */
    region() {
        this.#region ??= this.#findRegion();
        return this.#region;
    }
    /** When the login ends by itself; `undefined` for one that lasts. Throws ProviderError where there is none. */
    async expires() {
        return (await this.#credentials()).expiration;
    }
    /** A client of a service, made once for each region. `undefined`: the region of all that says none. */
    client(service, region, make) {
        const key = `${service} ${region ?? ''}`;
        const known = this.#clients.get(key);
        if (known !== undefined)
            return known;
        const made = this.clientSettings(service, region, this.#credentials).then(make);
        this.#clients.set(key, made);
        return made;
    }
    /** What a client of a service is made with. */
    async clientSettings(service, region, credentials) {
        const endpoint = this.settings.endpoint(service);
        return {
            region: region ?? (await this.region()),
            ...(endpoint === undefined ? {} : { endpoint }),
            // The SDK asks before each request: when a login ends is told by the run's own clock.
            credentials: async () => ({ ...(await credentials()), expiration: new Date(0) }),
            requestHandler: this.#transport,
            maxAttempts: 1,
        };
    }
    /** Sends a request, with its tries. */
    send(task, purpose, signal) {
        return (0,patience/* patiently */.d_)(async () => {
            try {
                return { kind: 'done', value: await task() };
            }
            catch (thrown) {
                return (0,failure/* failedAttempt */.N4)(thrown, purpose, this.#context.now());
            }
        }, this.#context, signal);
    }
    /** The same for what only looks: throws AwsError where it does not succeed. */
    async ask(task, purpose, signal) {
        const outcome = await this.send(task, purpose, signal);
        if (outcome.kind === 'done')
            return outcome.value;
        throw outcome.error;
    }
    /** Waits on the run's clock. */
    pause(milliseconds, signal) {
        return this.#context.sleep(milliseconds, signal);
    }
    async #findRegion() {
        const said = this.settings.region;
        if (said !== undefined) {
            if (/^[a-z]{2}(?:-[a-z0-9]+)+-\d{1,2}$/.test(said))
                return said;
            throw new errors/* ProviderError */.mZ('REJECTED', 'the AWS region is none', { hint: 'it looks like eu-west-1' });
        }
        const { profileRegion } = await Promise.all(/* import() */[__webpack_require__.e(5861), __webpack_require__.e(1695), __webpack_require__.e(7834)]).then(__webpack_require__.bind(__webpack_require__, 97834));
        const found = await profileRegion(this.settings.profile);
        if (found === undefined)
            throw noRegion();
        return found;
    }
}


/***/ }),

/***/ 37205:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N4: () => (/* binding */ failedAttempt),
/* harmony export */   aZ: () => (/* binding */ isAws)
/* harmony export */ });
/* unused harmony export AwsError */
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62807);
/* harmony import */ var _seam_network_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4982);
/* harmony import */ var _seam_patience_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28097);



/** An error of AWS, reduced to what may be shown: its name for the error, and never its sentence, which can quote what was sent. */
class AwsError extends _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ProviderError */ .mZ {
    /** AWS's name of the error, such as `ResourceExistsException`; empty where it gave none. */
    aws;
    constructor(aws, code, message, detail = {}) {
        super(code, message, detail);
        this.name = 'AwsError';
        this.aws = aws;
    }
}
/** Whether AWS refused with one of these errors. */
function isAws(error, ...names) {
    return error instanceof AwsError && names.includes(error.aws);
}
const THROTTLED = /^(?:Throttl|TooManyRequests|TooManyUpdates|RequestLimitExceeded|RequestThrottled|SlowDown|PriorRequestNotComplete)/;
const NOT_BELIEVED = /^(?:UnrecognizedClient|InvalidClientTokenId|ExpiredToken|SignatureDoesNotMatch|InvalidSignature|IncompleteSignature|MissingAuthenticationToken|RequestExpired|RequestTimeTooSkewed|InvalidIdentityToken|IDPRejectedClaim|CredentialsProviderError|TokenProviderError|ProcessCredentials)/;
const NOT_ALLOWED = /^(?:AccessDenied|UnauthorizedOperation|NotAuthorized|AuthFailure|OptInRequired)/;
const KEY_TROUBLE = /^(?:EncryptionFailure|DecryptionFailure|InvalidKeyId|KMS)/;
const TAKEN = /^(?:ResourceExists|ParameterAlreadyExists|EntityAlreadyExists|AlreadyExists)/;
const NOT_THERE = /^(?:ResourceNotFound|ParameterNotFound|NoSuchEntity|InvalidResourceId)/;
const TOO_MANY = /^(?:LimitExceeded|ParameterLimitExceeded|ParameterMaxVersionLimit)/;
/** What came of a request that did not succeed. `now` is for the waits that AWS asks for. */
function failedAttempt(thrown, purpose, now) {
    if (thrown instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ProviderError */ .mZ)
        return { kind: 'failed', error: thrown, again: false, uncertain: false };
    const { name, status, requestId, waits, kms } = partsOf(thrown);
    if ((status ?? 0) < 300 && !isRefusal(name))
        return unanswered(thrown, purpose);
    const wait = (0,_seam_patience_js__WEBPACK_IMPORTED_MODULE_1__/* .retryAfter */ .P9)(waits, now);
    const detail = { ...(status === undefined ? {} : { status }), ...(requestId === undefined ? {} : { requestId }) };
    if (status === 429 || THROTTLED.test(name)) {
        const error = new AwsError(name, 'THROTTLED', `AWS allows no more requests for now (${purpose.what})`, {
            ...detail,
            hint: 'run again later; whatever else uses the same account counts too',
        });
        return { kind: 'failed', error, again: wait === undefined ? {} : { after: wait }, uncertain: false };
    }
    if ((status ?? 0) >= 500 || /^(?:InternalService|InternalServer|InternalFailure|ServiceUnavailable)/.test(name)) {
        const error = new AwsError(name, 'UNAVAILABLE', `AWS could not answer about ${purpose.what}`, {
            ...detail,
            hint: 'look at the health dashboard of AWS, then run again',
        });
        const after = wait === undefined ? {} : { after: wait };
        return { kind: 'failed', error, again: purpose.repeatable ? after : false, uncertain: true };
    }
    return { kind: 'failed', error: refusal(name, purpose, detail, kms), again: false, uncertain: false };
}
function refusal(name, { what, action, remedy }, detail, kms) {
    const error = (code, message, hint) => new AwsError(name, code, message, { ...detail, hint });
    if (NOT_BELIEVED.test(name)) {
        return error('UNAUTHENTICATED', `AWS does not accept the login (${name})`, remedy ?? 'it may have expired, be of another account, or the clock of this machine is wrong');
    }
    if (KEY_TROUBLE.test(name) || (kms && NOT_ALLOWED.test(name))) {
        return error('FORBIDDEN', `${what}: its KMS key cannot be used`, 'the login needs kms:GenerateDataKey and kms:Decrypt on that key, and the key has to be enabled');
    }
    if (NOT_ALLOWED.test(name) || detail.status === 403 || detail.status === 401) {
        return error('FORBIDDEN', `AWS does not allow access to ${what}`, remedy ?? `the login needs ${action}; \`secretzero permissions\` prints the policy`);
    }
    if (TAKEN.test(name))
        return error('CONFLICT', `${what} is there already`, 'somebody made it meanwhile: run again');
    if (NOT_THERE.test(name))
        return error('REJECTED', `${what} is not there`, 'look at its name and its region');
    if (TOO_MANY.test(name))
        return error('REJECTED', `${what}: a limit of the account is reached`, 'ask AWS for more, or remove what is not used');
    return error('REJECTED', `AWS refused ${what}${name === '' ? '' : ` (${name})`}`, 'look at the config of the target');
}
/** No answer that says anything: a network's failure, or text of something in between. */
function unanswered(thrown, { what, repeatable }) {
    const code = (0,_seam_network_js__WEBPACK_IMPORTED_MODULE_2__/* .networkCode */ .e8)(thrown);
    const untrusted = (0,_seam_network_js__WEBPACK_IMPORTED_MODULE_2__/* .distrusted */ .kw)(thrown);
    const unsent = (0,_seam_network_js__WEBPACK_IMPORTED_MODULE_2__/* .neverSent */ .vQ)(thrown);
    const error = new AwsError('', 'UNAVAILABLE', `no answer from AWS about ${what}${code === undefined ? '' : ` (${code})`}`, {
        hint: untrusted
            ? 'the certificate is not trusted here: name the file with the authority in NODE_EXTRA_CA_CERTS, if it is a private one'
            : 'look at the network, at HTTPS_PROXY and NO_PROXY, and at the region, then run again',
    });
    const again = (repeatable || unsent) && !untrusted;
    return { kind: 'failed', error, again: again ? {} : false, uncertain: !unsent };
}
/** Names that the SDK gives to refusals of its own, for which nothing was sent. */
function isRefusal(name) {
    return /^(?:CredentialsProviderError|TokenProviderError)$/.test(name);
}
function partsOf(thrown) {
    const error = (typeof thrown === 'object' && thrown !== null ? thrown : {});
    const status = error.$metadata?.httpStatusCode ?? error.$response?.statusCode;
    const headers = error.$response?.headers ?? {};
    const requestId = error.$metadata?.requestId ?? headers['x-amzn-requestid'];
    const waits = headers['retry-after'];
    const named = typeof error.name === 'string' && /^[A-Z][A-Za-z0-9]{2,80}$/.test(error.name) ? error.name : '';
    return {
        // A text that the SDK could not read makes an error of JavaScript's own.
        name: /^(?:Error|[A-Z][a-z]+Error|Unknown)$/.test(named) && !isRefusal(named) ? '' : named,
        status: typeof status === 'number' ? status : undefined,
        requestId: typeof requestId === 'string' && /^[\w-]{8,80}$/.test(requestId) ? requestId : undefined,
        waits: typeof waits === 'string' ? waits : undefined,
        kms: typeof error.message === 'string' && /\bKMS\b/i.test(error.message),
    };
}


/***/ }),

/***/ 24047:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ groups),
/* harmony export */   V: () => (/* binding */ caught)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62807);

/** Items that have the same in common, in the order in which they were first met. */
function groups(items, of) {
    const found = new Map();
    for (const item of items) {
        const group = found.get(of(item));
        if (group === undefined)
            found.set(of(item), [item]);
        else
            group.push(item);
    }
    return [...found.values()];
}
/** What a task gives, or the ProviderError that it ended with. */
async function caught(task) {
    try {
        return await task();
    }
    catch (error) {
        if (error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ProviderError */ .mZ)
            return error;
        throw error;
    }
}


/***/ }),

/***/ 64666:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ iamOf)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62807);
/* harmony import */ var _groups_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(24047);


/** IAM is the same in every region of a partition: any of them will do, and where none is said, the first. */
const ANY_REGION = 'us-east-1';
/** The API of users, roles and their keys. */
async function iamOf(connection) {
    const region = await (0,_groups_js__WEBPACK_IMPORTED_MODULE_1__/* .caught */ .V)(() => connection.region());
    return connection.client('IAM', region instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ProviderError */ .mZ ? ANY_REGION : region, async (settings) => {
        const { iamApi } = await Promise.all(/* import() */[__webpack_require__.e(5861), __webpack_require__.e(6764), __webpack_require__.e(1803)]).then(__webpack_require__.bind(__webpack_require__, 21803));
        return iamApi(settings);
    });
}


/***/ }),

/***/ 81903:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  provider: () => (/* binding */ provider)
});

// EXTERNAL MODULE: ./build/core/errors.js
var errors = __webpack_require__(62807);
// EXTERNAL MODULE: ./build/core/secret-value.js
var secret_value = __webpack_require__(44200);
// EXTERNAL MODULE: ./build/providers/aws/failure.js
var failure = __webpack_require__(37205);
// EXTERNAL MODULE: ./build/providers/aws/groups.js
var groups = __webpack_require__(24047);
// EXTERNAL MODULE: ./build/providers/aws/iam.js
var iam = __webpack_require__(64666);
;// CONCATENATED MODULE: ./build/providers/aws/access-key-source.js





/** A user has two keys at most. */
const MOST = 2;
/** Access keys of an IAM user: a second one is made beside the first, delivered, and the first is deleted. */
class AccessKeySource {
    #connection;
    constructor(connection) {
        this.#connection = connection;
    }
    async issue({ config }, { signal }) {
        const user = userOf(config);
        const iam = await this.#iam();
        const { AccessKey } = await this.#connection.ask(() => iam.createAccessKey({ UserName: user }), purpose('CreateAccessKey', user, false), signal);
        const { AccessKeyId, SecretAccessKey } = AccessKey ?? {};
        if (!AccessKeyId || !SecretAccessKey)
            throw new errors/* ProviderError */.mZ('UNAVAILABLE', `AWS's answer names no access key of the user ${user}`, {
                hint: 'look at the keys of the user: the newest may be one that nobody knows',
            });
        return {
            values: {
                access_key_id: new secret_value/* SecretValue */.i(AccessKeyId),
                secret_access_key: new secret_value/* SecretValue */.i(SecretAccessKey),
            },
            // In small letters: as AWS writes it, it would be taken for a leaked key by everything that scans a repository.
            handle: `${user}/${AccessKeyId.toLowerCase()}`,
        };
    }
    async revoke(handle, config, { signal }) {
        const { user = userOf(config), id } = /^(?<user>[^/]+)\/(?<id>\w+)$/.exec(handle)?.groups ?? {};
        if (id === undefined)
            throw new errors/* ProviderError */.mZ('REJECTED', 'what is to be revoked names no access key');
        const iam = await this.#iam();
        const outcome = await this.#connection.send(() => iam.deleteAccessKey({ UserName: user, AccessKeyId: id.toUpperCase() }), purpose('DeleteAccessKey', user, true), signal);
        if (outcome.kind !== 'done' && !(0,failure/* isAws */.aZ)(outcome.error, 'NoSuchEntityException', 'NoSuchEntity'))
            throw outcome.error;
    }
    /** Keys have no place for a mark of ours. */
    async listOwn() {
        return [];
    }
    async preflight(config, { signal }) {
        const user = userOf(config);
        const listed = await (0,groups/* caught */.V)(async () => {
            const iam = await this.#iam();
            return this.#connection.ask(() => iam.listAccessKeys({ UserName: user }), purpose('ListAccessKeys', user, true), signal);
        });
        if (listed instanceof errors/* ProviderError */.mZ)
            return listed;
        if ((listed.AccessKeyMetadata ?? []).length < MOST)
            return undefined;
        return new errors/* ProviderError */.mZ('CONFLICT', `the user ${user} has ${MOST} access keys: there is no room for a new one`, {
            hint: `delete the one that nothing uses any more: \`aws iam list-access-keys --user-name ${user}\``,
        });
    }
    #iam() {
        return (0,iam/* iamOf */.f)(this.#connection);
    }
}
function userOf(config) {
    return String(config['user_name']);
}
function purpose(action, user, repeatable) {
    return { what: `the access keys of the user ${user}`, action: `iam:${action}`, repeatable };
}

// EXTERNAL MODULE: ./build/providers/aws/catalog.js
var catalog = __webpack_require__(44172);
// EXTERNAL MODULE: ./build/providers/aws/connection.js + 2 modules
var aws_connection = __webpack_require__(9298);
// EXTERNAL MODULE: ./build/providers/aws/issuers.js
var issuers = __webpack_require__(42183);
// EXTERNAL MODULE: ./build/providers/aws/login-kinds.js
var login_kinds = __webpack_require__(65744);
;// CONCATENATED MODULE: ./build/providers/aws/login.js



/** How long before its end a login is made anew. */
const EARLY_MS = 5 * 60_000;
const TRUST_OF_JOBS = "the role's trust policy has to name GitHub's issuer, the audience, and this repository with its branch or environment as subject; `secretzero permissions` prints one";
const TRUST_OF_LOGINS = "the role's trust policy has to name this login, and the external id where it asks for one; the login itself needs sts:AssumeRole";
/**
 * The login of a run: made when the first request is signed, and again before it ends. `auth.kind` says how; without it, a role is taken
 * on with the job's own token where there is one, else with what the environment has.
 */
function loginOf(context, connection) {
    const login = new Login(context, connection);
    let current;
    let end = Number.POSITIVE_INFINITY;
    return async () => {
        if (current === undefined || context.now().getTime() >= end - EARLY_MS) {
            current = login.make();
            // A login that failed is tried again by whoever asks next.
            current.then(({ expiration, secretAccessKey, sessionToken }) => {
                for (const text of [secretAccessKey, sessionToken])
                    if (text !== undefined && text !== '')
                        context.learn?.(new secret_value/* SecretValue */.i(text));
                end = expiration?.getTime() ?? Number.POSITIVE_INFINITY;
            }, () => {
                current = undefined;
            });
            end = Number.POSITIVE_INFINITY;
        }
        return current;
    };
}
class Login {
    #context;
    #connection;
    constructor(context, connection) {
        this.#context = context;
        this.#connection = connection;
    }
    async make() {
        const roles = this.#roles();
        const kind = this.#kind();
        if (kind === 'assume_role' && roles.length === 0)
            throw incomplete('assume_role', 'role_arn');
        if (kind === 'oidc') {
            const [first, ...others] = roles;
            if (first === undefined)
                throw incomplete('oidc', 'role_arn');
            const token = await this.#jobToken();
            if (token === undefined)
                throw noJob();
            return this.#chain(await this.#byToken(first, token), others);
        }
        if (kind === undefined && roles.length > 0 && !this.#hasOwn()) {
            const [first, ...others] = roles;
            const token = await this.#jobTokenOr(this.#environment());
            if (token !== undefined)
                return this.#chain(await this.#byToken(first, token), others);
        }
        return this.#chain(await this.#base(kind), roles);
    }
    #kind() {
        const written = this.#context.declaration.auth['kind'];
        if (typeof written !== 'string' || written === '')
            return undefined;
        const known = login_kinds/* WAYS */.dk[written];
        if (known !== undefined)
            return known;
        throw new errors/* ProviderError */.mZ('REJECTED', `auth.kind ${JSON.stringify(written.slice(0, 40))} is no way to log in to AWS`, {
            hint: `it is one of ${Object.keys(login_kinds/* WAYS */.dk).join(', ')}`,
        });
    }
    /** Whether the manifest itself names what logs in. */
    #hasOwn() {
        return this.#connection.settings.text('access_key_id', 'profile', 'source_profile') !== undefined;
    }
    async #base(kind) {
        const { settings } = this.#connection;
        const keys = this.#static();
        if (kind === 'static') {
            if (keys === undefined)
                throw incomplete('static', 'access_key_id and secret_access_key');
            return keys;
        }
        const named = settings.text('profile', 'source_profile');
        if (kind === 'profile') {
            const profile = settings.profile;
            if (profile === undefined)
                throw incomplete('profile', 'profile');
            return this.#found(profile);
        }
        if (kind !== 'ambient' && keys !== undefined)
            return keys;
        if (kind !== 'ambient' && named !== undefined)
            return this.#found(named);
        return this.#environment() ?? this.#found(settings.variable('AWS_PROFILE'));
    }
    #static() {
        const { settings } = this.#connection;
        return keysOf(settings.text('access_key_id', 'aws_access_key_id'), settings.text('secret_access_key', 'aws_secret_access_key'), settings.text('session_token', 'aws_session_token'));
    }
    #environment() {
        const { settings } = this.#connection;
        return keysOf(settings.variable('AWS_ACCESS_KEY_ID'), settings.variable('AWS_SECRET_ACCESS_KEY'), settings.variable('AWS_SESSION_TOKEN'));
    }
    async #found(profile) {
        const { ownChain } = await Promise.all(/* import() */[__webpack_require__.e(5861), __webpack_require__.e(8123)]).then(__webpack_require__.bind(__webpack_require__, 18123));
        try {
            return await ownChain(profile);
        }
        catch {
            throw profile === undefined ? nothingFound() : noProfile(profile);
        }
    }
    #jobToken() {
        const audience = this.#connection.settings.text('audience') ?? login_kinds/* AUDIENCE */.Xu;
        return this.#context.idToken(audience, new AbortController().signal);
    }
    /** The job's token; where the job may not have one, it need not, if the environment has another login. */
    async #jobTokenOr(environment) {
        try {
            return await this.#jobToken();
        }
        catch (error) {
            if (environment === undefined)
                throw error;
            return undefined;
        }
    }
    async #byToken(role, token) {
        const { stsApi } = await Promise.all(/* import() */[__webpack_require__.e(5861), __webpack_require__.e(1695), __webpack_require__.e(7834)]).then(__webpack_require__.bind(__webpack_require__, 97834));
        const none = async () => ({ accessKeyId: '', secretAccessKey: '' });
        const sts = stsApi(await this.#connection.clientSettings('STS', undefined, none));
        const answer = await this.#connection.ask(() => sts.assumeRoleWithWebIdentity({
            RoleArn: role.arn,
            RoleSessionName: this.#sessionName(),
            WebIdentityToken: token.reveal(),
            ...this.#duration(),
        }), {
            what: `the role ${role.arn}`,
            action: 'sts:AssumeRoleWithWebIdentity',
            repeatable: true,
            remedy: TRUST_OF_JOBS,
        }, new AbortController().signal);
        return assumed(answer.Credentials);
    }
    async #chain(base, roles) {
        let current = base;
        for (const { arn, externalId } of roles) {
            const { stsApi } = await Promise.all(/* import() */[__webpack_require__.e(5861), __webpack_require__.e(1695), __webpack_require__.e(7834)]).then(__webpack_require__.bind(__webpack_require__, 97834));
            const own = current;
            const sts = stsApi(await this.#connection.clientSettings('STS', undefined, async () => own));
            const answer = await this.#connection.ask(() => sts.assumeRole({
                RoleArn: arn,
                RoleSessionName: this.#sessionName(),
                ...(externalId === undefined ? {} : { ExternalId: externalId }),
                ...this.#duration(),
            }), { what: `the role ${arn}`, action: 'sts:AssumeRole', repeatable: true, remedy: TRUST_OF_LOGINS }, new AbortController().signal);
            current = assumed(answer.Credentials);
        }
        return current;
    }
    /** `role_arns`, one after the other, and `role_arn` at last. An external id of its own wins over that of all. */
    #roles() {
        const { settings } = this.#connection;
        const shared = settings.text('external_id');
        const listed = settings.raw('role_arns');
        const written = Array.isArray(listed) ? listed : (settings.text('role_arns')?.split(',') ?? []);
        const roles = [...written, settings.text('role_arn')].filter((each) => each !== undefined).map(roleFrom);
        return roles.map((role) => (shared === undefined || role.externalId ? role : { ...role, externalId: shared }));
    }
    /** What AWS's own records show: the run, where it is one of GitHub's. */
    #sessionName() {
        const { settings } = this.#connection;
        const run = settings.variable('GITHUB_RUN_ID');
        const name = settings.text('session_name', 'role_session_name') ?? `secretzero${run === undefined ? '' : `-${run}`}`;
        return name.replace(/[^\w+=,.@-]/g, '-').slice(0, 64);
    }
    #duration() {
        const { settings } = this.#connection;
        const written = settings.raw('duration') ?? settings.raw('duration_seconds');
        const seconds = typeof written === 'number' ? written : Number(settings.text('duration', 'duration_seconds'));
        return Number.isInteger(seconds) && seconds > 0 ? { DurationSeconds: seconds } : {};
    }
}
function roleFrom(written) {
    const { role_arn: arn, external_id: externalId } = typeof written === 'string' ? { role_arn: written.trim() } : (written ?? {});
    if (typeof arn !== 'string' || !/^arn:aws[\w-]*:iam::\d{12}:role\/[\w+=,.@/-]{1,512}$/.test(arn)) {
        throw new errors/* ProviderError */.mZ('REJECTED', 'auth.config.role_arn is no role', {
            hint: 'it looks like arn:aws:iam::123456789012:role/secretzero',
        });
    }
    return { arn, ...(typeof externalId === 'string' && externalId !== '' ? { externalId } : {}) };
}
function keysOf(accessKeyId, secretAccessKey, sessionToken) {
    if (accessKeyId === undefined || secretAccessKey === undefined)
        return undefined;
    return { accessKeyId, secretAccessKey, ...(sessionToken === undefined ? {} : { sessionToken }) };
}
function assumed(given) {
    const keys = keysOf(given?.AccessKeyId, given?.SecretAccessKey, given?.SessionToken);
    if (keys === undefined)
        throw new errors/* ProviderError */.mZ('UNAVAILABLE', 'AWS gave no credentials for the role');
    return { ...keys, ...(given?.Expiration === undefined ? {} : { expiration: given.Expiration }) };
}
function incomplete(kind, missing) {
    return new errors/* ProviderError */.mZ('UNAUTHENTICATED', `auth.kind ${kind} needs ${missing}`, {
        hint: `set auth.config.${missing.replace(' and ', ' and auth.config.')}`,
    });
}
function noJob() {
    return new errors/* ProviderError */.mZ('UNAUTHENTICATED', 'a login by OIDC needs a GitHub job, and this is none', {
        hint: 'on a laptop use auth.kind profile, or leave auth.kind out: then the role is taken on with your own login',
    });
}
function noProfile(profile) {
    return new errors/* ProviderError */.mZ('UNAUTHENTICATED', `the AWS profile ${JSON.stringify(profile.slice(0, 80))} gives no login`, {
        hint: 'look at it with `aws configure list`; for single sign-on, `aws sso login` comes first',
    });
}
function nothingFound() {
    return new errors/* ProviderError */.mZ('UNAUTHENTICATED', 'no AWS login was found', {
        hint: 'in a job: `permissions: id-token: write` and auth.config.role_arn; on a laptop: `aws sso login`, AWS_PROFILE or AWS_ACCESS_KEY_ID',
    });
}

// EXTERNAL MODULE: ./build/providers/aws/place.js
var place = __webpack_require__(68376);
;// CONCATENATED MODULE: ./build/providers/aws/random-password-source.js





/** Passwords that AWS makes up. What came is looked at before it is used. */
class RandomPasswordSource {
    #connection;
    constructor(connection) {
        this.#connection = connection;
    }
    async issue({ config }, { signal }) {
        const api = await this.#api(config);
        const excluded = (0,place/* text */.Qq)(config['exclude_characters']);
        const { RandomPassword } = await this.#connection.ask(() => api.getRandomPassword({
            PasswordLength: lengthOf(config),
            ...(excluded === undefined ? {} : { ExcludeCharacters: excluded }),
            ExcludeLowercase: config['exclude_lowercase'] === true,
            ExcludeUppercase: config['exclude_uppercase'] === true,
            ExcludeNumbers: config['exclude_numbers'] === true,
            ExcludePunctuation: config['exclude_punctuation'] === true,
            IncludeSpace: config['include_space'] === true,
            RequireEachIncludedType: config['require_each_included_type'] !== false,
        }), { what: 'a random password', action: 'secretsmanager:GetRandomPassword', repeatable: true }, signal);
        const value = new secret_value/* SecretValue */.i(RandomPassword ?? '');
        if (!satisfies(value, config)) {
            throw new errors/* ProviderError */.mZ('REJECTED', 'the password that AWS made up is not what was asked for', {
                hint: 'look at exclude_characters: they may leave too little',
            });
        }
        return { values: { value } };
    }
    /** Nothing of it stays at AWS. */
    async revoke() { }
    async listOwn() {
        return [];
    }
    async preflight(config) {
        const ready = await (0,groups/* caught */.V)(() => this.#api(config));
        return ready instanceof errors/* ProviderError */.mZ ? ready : undefined;
    }
    #api(config) {
        return this.#connection.client('SECRETS_MANAGER', (0,place/* text */.Qq)(config['region']), async (settings) => {
            const { secretsApi } = await Promise.all(/* import() */[__webpack_require__.e(5861), __webpack_require__.e(2994), __webpack_require__.e(3951)]).then(__webpack_require__.bind(__webpack_require__, 93951));
            return secretsApi(settings);
        });
    }
}
function lengthOf(config) {
    const length = config['length'];
    return typeof length === 'number' ? length : issuers/* DEFAULT_LENGTH */.Ls;
}
/** Whether a password has the length, none of what is excluded and, where it is asked for, some of everything else. */
function satisfies(value, config) {
    if (value.length !== lengthOf(config))
        return false;
    const excluded = (0,place/* text */.Qq)(config['exclude_characters']) ?? '';
    if (excluded !== '' && value.matches(new RegExp(`[${excluded.replace(/[\\\]^-]/g, '\\$&')}]`)))
        return false;
    if (config['include_space'] !== true && value.matches(/ /))
        return false;
    return Object.entries(issuers/* CLASSES */.Nv).every(([key, some]) => {
        if (config[key] === true)
            return !value.matches(some);
        // AWS leaves a kind out of which every character is excluded.
        return config['require_each_included_type'] === false || isEmptied(some, excluded) || value.matches(some);
    });
}
function isEmptied(some, excluded) {
    const printable = Array.from({ length: 94 }, (_, n) => String.fromCharCode(33 + n));
    return printable.filter((each) => some.test(each)).every((each) => excluded.includes(each));
}

;// CONCATENATED MODULE: ./build/providers/aws/index.js







/** AWS: Secrets Manager and the Parameter Store. */
const provider = {
    async open(context) {
        const connection = new aws_connection/* AwsConnection */.E(context, (own) => loginOf(context, own));
        const { SecretsStore } = await __webpack_require__.e(/* import() */ 4737).then(__webpack_require__.bind(__webpack_require__, 54737));
        const { ParametersStore } = await __webpack_require__.e(/* import() */ 2720).then(__webpack_require__.bind(__webpack_require__, 72720));
        return {
            get requests() {
                return connection.requests;
            },
            store(kind) {
                if (kind === 'secrets_manager')
                    return new SecretsStore(connection);
                if (kind === 'ssm_parameter')
                    return new ParametersStore(connection);
                throw new errors/* ProviderError */.mZ('UNSUPPORTED', `aws has no targets of kind ${kind}`, {
                    hint: `it has ${catalog/* awsProvider */.t.targets.map((target) => target.kind).join(', ')}`,
                });
            },
            source(kind) {
                if (kind === 'aws_random_password')
                    return new RandomPasswordSource(connection);
                if (kind === 'aws_iam_access_key')
                    return new AccessKeySource(connection);
                throw new errors/* ProviderError */.mZ('UNSUPPORTED', `aws issues no credentials of kind ${kind}`, {
                    hint: `it issues ${issuers/* ISSUERS */.x5.map((each) => each.kind).join(', ')}`,
                });
            },
            async test(options) {
                const { callerOf } = await __webpack_require__.e(/* import() */ 6244).then(__webpack_require__.bind(__webpack_require__, 46244));
                const { arn, account } = await callerOf(connection, options.signal);
                return { identity: arn, notes: [`account ${account}, region ${await connection.region()}`] };
            },
            async tokenInfo(uses, { signal }) {
                const { tokenInfo } = await __webpack_require__.e(/* import() */ 467).then(__webpack_require__.bind(__webpack_require__, 90467));
                return tokenInfo(connection, uses, signal);
            },
            async [Symbol.asyncDispose]() { },
        };
    },
};


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


/***/ })

};
