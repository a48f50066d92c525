export const id = 7506;
export const ids = [7506,3657];
export const modules = {

/***/ 9768:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ agree)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62807);
/* harmony import */ var _reports_escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38705);
/* harmony import */ var _invocation_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(93960);



/**
 * Asks before something that cannot be undone, unless --yes. Where nobody can be asked it is not done: throws `ARGUMENTS`; after a no,
 * `INTERRUPTED`.
 */
async function agree(question, invocation) {
    const { flags, io, out } = invocation;
    if (flags.yes)
        return;
    if (!(0,_invocation_js__WEBPACK_IMPORTED_MODULE_2__/* .canPrompt */ .z)(invocation)) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SecretZeroError */ .j2('ARGUMENTS', `this needs a yes, and nobody can be asked: ${question}`, {
            hint: 'give --yes if that is what you want',
        });
    }
    out.done();
    if (await (io.confirm ?? (await asker(invocation)))((0,_reports_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .RK)(question)))
        return;
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SecretZeroError */ .j2('INTERRUPTED', 'nothing was done');
}
async function asker({ io }) {
    const { askConfirmation } = await __webpack_require__.e(/* import() */ 4030).then(__webpack_require__.bind(__webpack_require__, 34030));
    const streams = { input: io.stdin, output: io.stderr };
    return (question) => askConfirmation(question, streams);
}


/***/ }),

/***/ 20505:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  run: () => (/* binding */ run)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/core/errors.js
var errors = __webpack_require__(62807);
// EXTERNAL MODULE: ./build/engine/alias-of.js
var alias_of = __webpack_require__(19933);
// EXTERNAL MODULE: ./build/engine/lane.js + 24 modules
var lane = __webpack_require__(27594);
// EXTERNAL MODULE: ./build/engine/scan-write.js + 1 modules
var scan_write = __webpack_require__(24301);
// EXTERNAL MODULE: ./build/providers/github/place.js
var github_place = __webpack_require__(58098);
// EXTERNAL MODULE: ./build/providers/github/permissions.js
var permissions = __webpack_require__(93657);
;// CONCATENATED MODULE: ./build/github/app-permissions.js

/** What every App of ours needs: to see a repository, and to keep the state and propose the lockfile. */
const ALWAYS = { contents: 'write', metadata: 'read', pull_requests: 'write' };
/** Permissions that `actions/create-github-app-token` can narrow a token to; it has an input for these and for none of the others that we need. */
const NARROWABLE = new Set([
    'actions',
    'administration',
    'contents',
    'dependabot_secrets',
    'environments',
    'metadata',
    'organization_secrets',
    'pull_requests',
    'secrets',
]);
/** Exactly the permissions that an App needs for a manifest's targets, sorted. Pure. */
function appPermissions(manifest) {
    return sorted({ ...targetPermissions(manifest), ...ALWAYS });
}
/** Those for the targets alone: what the token that writes secrets needs in a run. */
function targetPermissions({ secrets }) {
    const targets = secrets.flatMap((secret) => secret.targets).filter(({ providerKind }) => providerKind === 'github');
    return (0,permissions.permissionsFor)(targets, 'sync');
}
/** The inputs `permission-*` that narrow a token to these permissions; `undefined` where one of them has no input. */
function permissionInputs(permissions) {
    const names = Object.keys(permissions);
    if (names.length === 0 || !names.every((name) => NARROWABLE.has(name)))
        return undefined;
    return Object.fromEntries(Object.entries(permissions).map(([name, level]) => [`permission-${name.replaceAll('_', '-')}`, level]));
}
function sorted(permissions) {
    return Object.fromEntries(Object.entries(permissions).sort(([a], [b]) => (a < b ? -1 : 1)));
}

;// CONCATENATED MODULE: ./build/github/app-recipe.js


/** Where the workflow finds the App: the names that all our examples use. */
const CLIENT_ID_VARIABLE = 'SECRETS_APP_CLIENT_ID';
const PRIVATE_KEY_SECRET = 'SECRETS_APP_PRIVATE_KEY';
const TOKEN_ACTION = 'actions/create-github-app-token@1b10c78c7865c340bc4f6099eb2f838309f1e8c3 # v3.1.1';
/** GitHub's limit. */
const NAME_LENGTH = 34;
/** An App for one manifest: its own repository's owner only, no webhook, no event, no right too many. Pure. */
function appManifest(manifest, repository, web) {
    const [owner = '', name = ''] = repository.split('/');
    const called = `secretzero-${owner}-${name}`.replace(/[^A-Za-z0-9-]+/g, '-').slice(0, NAME_LENGTH);
    return {
        name: called.replace(/-+$/, ''),
        url: `${web}/${repository}`,
        description: 'Writes the secrets that Secretfile.yml declares, and proposes the lockfile.',
        public: false,
        default_permissions: appPermissions(manifest),
        default_events: [],
    };
}
/** Where a person makes an App by hand, with everything filled in. */
function appByHandUrl(manifest, page) {
    const url = new URL(page);
    const { name, url: home, description, default_permissions: permissions } = manifest;
    for (const [key, value] of Object.entries({
        name,
        url: home,
        description,
        public: 'false',
        webhook_active: 'false',
        ...permissions,
    }))
        url.searchParams.set(key, value);
    return url.href;
}
/** The page of GitHub that takes a manifest: the organisation's own, since a private App can be installed by its owner alone. */
function newAppPage(web, organization) {
    return organization === undefined
        ? `${web}/settings/apps/new`
        : `${web}/organizations/${encodeURIComponent(organization)}/settings/apps/new`;
}
/** The step of a workflow that makes the token, narrowed to what the manifest's targets need. Pure. */
function tokenStep(manifest, repository) {
    const inputs = permissionInputs(targetPermissions(manifest));
    const reach = reachOf(manifest, repository);
    return [
        `- uses: ${TOKEN_ACTION}`,
        '  id: app',
        '  with:',
        `    client-id: \${{ vars.${CLIENT_ID_VARIABLE} }}`,
        `    private-key: \${{ secrets.${PRIVATE_KEY_SECRET} }}`,
        ...(reach === undefined ? [] : [`    owner: ${reach.owner}`]),
        ...(reach === undefined || reach.repositories.length === 0
            ? []
            : ['    repositories: |', ...reach.repositories.map((name) => `      ${name}`)]),
        ...(inputs === undefined
            ? [
                '    # no permission-*: one of the rights that the Secretfile needs has no input there, so the token has all of the app\u2019s',
            ]
            : Object.entries(inputs).map(([name, level]) => `    ${name}: ${level}`)),
    ];
}
/** Other repositories of the owner, or its organisation; `undefined` where only this repository is written to. */
function reachOf({ secrets }, repository) {
    const [home = '', own = ''] = repository.split('/');
    const names = new Set([own]);
    let organization = false;
    for (const { providerKind, available, address, selector } of secrets.flatMap((secret) => secret.targets)) {
        if (providerKind !== 'github' || !available)
            continue;
        // What it selects is known in a run only: the token is for all repositories that the App is installed on.
        if (selector !== undefined)
            return { owner: home, repositories: [] };
        const place = (0,github_place/* placeOf */.$t)(address);
        if ('organization' in place)
            organization = true;
        else if (place.owner.toLowerCase() === home.toLowerCase())
            names.add(place.repo);
    }
    const others = [...names].filter((name) => name.toLowerCase() !== own.toLowerCase());
    if (!organization && others.length === 0)
        return undefined;
    return { owner: home, repositories: [own, ...others.sort()] };
}

// EXTERNAL MODULE: ./build/core/secret-value.js
var secret_value = __webpack_require__(44200);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(37067);
;// CONCATENATED MODULE: ./build/platform/callback-page.js


const CODE = /^[A-Za-z0-9_-]{1,200}$/;
/** Serves a page on 127.0.0.1 until its answer has come; everything that is not meant for it is refused. */
async function openCallbackPage(options) {
    let received = () => undefined;
    const answer = new Promise((resolve) => {
        received = resolve;
    });
    const server = (0,external_node_http_.createServer)((request, response) => {
        const code = serve(request, response, server, options);
        if (code !== undefined)
            received(code);
    });
    await new Promise((resolve, reject) => {
        server.once('error', reject);
        server.listen(0, '127.0.0.1', resolve);
    });
    return {
        url: `${originOf(server)}/`,
        code: (signal) => new Promise((resolve, reject) => {
            const stop = () => reject(signal.reason);
            if (signal.aborted)
                return stop();
            signal.addEventListener('abort', stop, { once: true });
            void answer.then(resolve).finally(() => signal.removeEventListener('abort', stop));
        }),
        async [Symbol.asyncDispose]() {
            server.closeAllConnections();
            await new Promise((resolve) => server.close(() => resolve()));
        },
    };
}
function serve(request, response, server, { page, formTarget, done, state }) {
    const origin = originOf(server);
    const url = new URL(request.url ?? '/', origin);
    const send = (status, html) => {
        response.writeHead(status, {
            'content-type': 'text/html; charset=utf-8',
            'cache-control': 'no-store',
            'referrer-policy': 'no-referrer',
            'x-content-type-options': 'nosniff',
            'content-security-policy': `default-src 'none'; style-src 'unsafe-inline'; form-action ${formTarget} 'self'; frame-ancestors 'none'; base-uri 'none'`,
        });
        response.end(html);
    };
    // A page elsewhere may give a name of its own to this address; it gets nothing.
    if (request.headers.host !== new URL(origin).host || request.method !== 'GET') {
        send(403, 'refused');
        return undefined;
    }
    if (url.pathname === '/') {
        send(200, page(`${origin}/callback`));
        return undefined;
    }
    const code = url.searchParams.get('code') ?? '';
    if (url.pathname !== '/callback' || !same(url.searchParams.get('state') ?? '', state) || !CODE.test(code)) {
        send(url.pathname === '/callback' ? 400 : 404, 'This is not the answer that was asked for.');
        return undefined;
    }
    send(200, done);
    return code;
}
function same(given, expected) {
    const [a, b] = [Buffer.from(given), Buffer.from(expected)];
    return a.length === b.length && (0,external_node_crypto_.timingSafeEqual)(a, b);
}
function originOf(server) {
    return `http://127.0.0.1:${server.address().port}`;
}

;// CONCATENATED MODULE: ./build/github/app-setup.js
var __addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
    if (value !== null && value !== void 0) {
        if (typeof value !== "object" && typeof value !== "function") throw new TypeError("Object expected.");
        var dispose, inner;
        if (async) {
            if (!Symbol.asyncDispose) throw new TypeError("Symbol.asyncDispose is not defined.");
            dispose = value[Symbol.asyncDispose];
        }
        if (dispose === void 0) {
            if (!Symbol.dispose) throw new TypeError("Symbol.dispose is not defined.");
            dispose = value[Symbol.dispose];
            if (async) inner = dispose;
        }
        if (typeof dispose !== "function") throw new TypeError("Object not disposable.");
        if (inner) dispose = function() { try { inner.call(this); } catch (e) { return Promise.reject(e); } };
        env.stack.push({ value: value, dispose: dispose, async: async });
    }
    else if (async) {
        env.stack.push({ async: true });
    }
    return value;
};
var __disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
    return function (env) {
        function fail(e) {
            env.error = env.hasError ? new SuppressedError(e, env.error, "An error was suppressed during disposal.") : e;
            env.hasError = true;
        }
        var r, s = 0;
        function next() {
            while (r = env.stack.pop()) {
                try {
                    if (!r.async && s === 1) return s = 0, env.stack.push(r), Promise.resolve().then(next);
                    if (r.dispose) {
                        var result = r.dispose.call(r.value);
                        if (r.async) return s |= 2, Promise.resolve(result).then(next, function(e) { fail(e); return next(); });
                    }
                    else s |= 1;
                }
                catch (e) {
                    fail(e);
                }
            }
            if (s === 1) return env.hasError ? Promise.reject(env.error) : Promise.resolve();
            if (env.hasError) throw env.error;
        }
        return next();
    };
})(typeof SuppressedError === "function" ? SuppressedError : function (error, suppressed, message) {
    var e = new Error(message);
    return e.name = "SuppressedError", e.error = error, e.suppressed = suppressed, e;
});



const WAIT_MS = 30 * 60_000;
const STATE_BYTES = 24;
/**
 * Walks a person through GitHub's App-manifest flow: a page on this machine hands the manifest over, GitHub sends a code back, the code is
 * exchanged for the App. Throws ProviderError-like SecretZeroErrors; after an abort its reason.
 */
async function createApp(setup, platform) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const { manifest, page, tell, signal } = setup;
        const state = platform.random(STATE_BYTES).toString('hex');
        const open = __addDisposableResource(env_1, await openCallbackPage({
            state,
            formTarget: new URL(page).origin,
            page: (callback) => app_setup_form(`${page}?state=${state}`, { ...manifest, redirect_url: callback }),
            done: html('The App is made. Go back to the terminal.'),
        }), true);
        tell(`open ${open.url} in a browser on this machine, and press the button; GitHub then asks for the App's name`);
        const limit = new AbortController();
        const over = platform.sleep(WAIT_MS, limit.signal).then(() => {
            if (!limit.signal.aborted)
                throw new errors/* SecretZeroError */.j2('INTERRUPTED', 'no App was made within half an hour', { hint: 'run it again' });
        });
        try {
            const code = await Promise.race([open.code(signal), over.then(() => new Promise(() => undefined))]);
            return await exchange(code, setup, platform);
        }
        finally {
            limit.abort();
            over.catch(() => undefined);
        }
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        const result_1 = __disposeResources(env_1);
        if (result_1)
            await result_1;
    }
}
async function exchange(code, { apiUrl, onValue, signal, page }, platform) {
    let response;
    try {
        response = await platform.fetch(`${apiUrl}/app-manifests/${code}/conversions`, {
            method: 'POST',
            // The code is worth an App: it goes to no other place.
            redirect: 'error',
            headers: {
                accept: 'application/vnd.github+json',
                'user-agent': 'secretzero',
                'x-github-api-version': '2022-11-28',
            },
            signal,
        });
    }
    catch {
        signal.throwIfAborted();
        throw failed('no answer came when the App was to be fetched', page);
    }
    const data = (await response.json().catch(() => undefined));
    const { id, slug, client_id: clientId, pem, html_url: home } = data ?? {};
    for (const each of ['pem', 'client_secret', 'webhook_secret']) {
        const value = data?.[each];
        if (typeof value === 'string' && value !== '')
            onValue(new secret_value/* SecretValue */.i(value));
    }
    if (response.status !== 201 || typeof pem !== 'string' || typeof id !== 'number' || typeof clientId !== 'string')
        throw failed(`GitHub gave no App (status ${response.status})`, page);
    if (!/^[A-Za-z0-9._-]{1,100}$/.test(clientId) || typeof slug !== 'string' || !/^[a-z0-9-]{1,100}$/.test(slug))
        throw failed('GitHub gave an App that cannot be named', page);
    const base = typeof home === 'string' && URL.canParse(home) ? home : `${new URL(page).origin}/apps/${slug}`;
    return { id, slug, clientId, privateKey: new secret_value/* SecretValue */.i(pem), installUrl: `${base}/installations/new` };
}
function failed(what, page) {
    const settings = page.replace(/\/new$/, '');
    return new errors/* SecretZeroError */.j2('UNAVAILABLE', what, {
        hint: `if the App is at ${settings} nevertheless, delete it there, and run this again`,
    });
}
function app_setup_form(action, manifest) {
    return html(`<form action="${escaped(action)}" method="post"><input type="hidden" name="manifest" value="${escaped(JSON.stringify(manifest))}">` +
        `<p>A GitHub App with these permissions, which only its owner can install:</p><ul>${Object.entries(manifest.default_permissions)
            .map(([name, level]) => `<li>${escaped(name)}: ${level}</li>`)
            .join('')}</ul><button type="submit">Go to GitHub</button></form>`);
}
function html(body) {
    return `<!doctype html><html lang="en"><meta charset="utf-8"><title>SecretZero</title><body style="font:16px system-ui;max-width:40em;margin:4em auto">${body}</body></html>`;
}
function escaped(text) {
    return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}

// EXTERNAL MODULE: ./build/platform/files.js
var files = __webpack_require__(71665);
;// CONCATENATED MODULE: ./build/github/app-storage.js





const SECRET = 'github_secret';
const VARIABLE = 'github_variable';
/** The repository's secret and variable from which its workflow makes tokens of the App. */
class RepositoryStorage {
    #session;
    #places;
    constructor(session, repository) {
        this.#session = session;
        const [owner = '', repo = ''] = repository.split('/');
        const container = (0,github_place/* containerName */.xN)({ owner, repo }, undefined);
        const address = (kind, key) => ({
            store: `github/${kind}`,
            container,
            key,
            settings: { owner, repo },
        });
        this.#places = [
            { kind: SECRET, address: address(SECRET, PRIVATE_KEY_SECRET) },
            { kind: VARIABLE, address: address(VARIABLE, CLIENT_ID_VARIABLE) },
        ];
    }
    /** Names that are there already. Throws ProviderError where the login cannot see them or could not write them. */
    async taken(signal) {
        const taken = [];
        for (const { kind, address } of this.#places) {
            const store = this.#session.store(kind);
            const problem = (await store.preflight([address], { signal })).get(address);
            if (problem !== undefined)
                throw problem;
            for await (const [, seen] of store.observe([address], { signal })) {
                if (seen.kind === 'unreadable')
                    throw seen.error;
                if (seen.kind === 'present')
                    taken.push(address.key ?? '');
            }
        }
        return taken;
    }
    /** Writes both, the key first. Throws ProviderError for what was not certainly written. */
    async store(app, signal) {
        const values = [app.privateKey, new secret_value/* SecretValue */.i(app.clientId)];
        for (const [index, { kind, address }] of this.#places.entries()) {
            const value = values[index];
            const stamp = { owner: '', secret: address.key ?? '', field: 'value', generation: 1, nonce: '' };
            const request = { address, value, stamp, idempotencyKey: `app-${app.id}-${index}` };
            for await (const [, result] of this.#session.store(kind).write([request], { signal }))
                if (result.outcome !== 'written')
                    throw result.error;
        }
    }
}
/** Throws `ARGUMENTS` where something stands at a path that a key is to be written to. */
async function requireFree(path, shown) {
    if (!(await (0,files/* lstatIfPresent */.VO)(path)))
        return;
    throw new errors/* SecretZeroError */.j2('ARGUMENTS', `${shown} exists already and is left as it is`, {
        hint: 'name a file that does not exist',
    });
}
/** Writes the private key to a new file that only its owner can read. */
async function writeKeyFile(path, shown, app) {
    await (0,files/* writeAtomic */.vZ)(path, app.privateKey.reveal(), { mode: 0o600, beforeRename: () => requireFree(path, shown) });
}
/** What went wrong with the storing of a key that exists nowhere else. */
function storageProblem(error, file) {
    const reason = error instanceof errors/* SecretZeroError */.j2 ? error.message : 'it failed';
    const code = error instanceof errors/* ProviderError */.mZ ? error.code : 'UNAVAILABLE';
    return new errors/* SecretZeroError */.j2(code, `the App is made, but its key could not be stored: ${reason}`, {
        hint: `it is in ${file}: run \`gh secret set ${PRIVATE_KEY_SECRET} < ${file}\`, set the variable ${CLIENT_ID_VARIABLE}, and delete the file`,
    });
}

// EXTERNAL MODULE: ./build/providers/github/names.js
var names = __webpack_require__(39565);
// EXTERNAL MODULE: ./build/reports/terminal.js + 9 modules
var terminal = __webpack_require__(1868);
// EXTERNAL MODULE: ./build/faces/cli/agree.js
var agree = __webpack_require__(9768);
// EXTERNAL MODULE: ./build/faces/cli/invocation.js
var cli_invocation = __webpack_require__(93960);
// EXTERNAL MODULE: ./build/faces/cli/session.js + 1 modules
var session = __webpack_require__(78082);
;// CONCATENATED MODULE: ./build/faces/cli/commands/setup.js













const run = async (invocation) => {
    const { flags, io, out } = invocation;
    const home = (0,session/* lazyHome */.Ih)(invocation);
    const { github } = await home();
    if (github === undefined) {
        throw new errors/* SecretZeroError */.j2('ARGUMENTS', 'it is not known for which repository at GitHub this is', {
            hint: 'run it in a clone whose origin is at GitHub; for another server than github.com, set GITHUB_API_URL',
        });
    }
    const options = { ...(await (0,session/* laneOptions */.BP)(invocation, home)), repository: github.repository };
    await (0,lane/* openLane */.B)(options, io.platform);
    const manifests = await (0,scan_write/* manifestsOf */.o)(options, io.platform);
    const all = { secrets: manifests.flatMap(({ secrets }) => secrets) };
    const web = (0,names/* webOrigin */.n6)(github.apiUrl);
    const manifest = appManifest(all, github.repository, web);
    return (0,session/* withLogins */.FH)(invocation, async (stores) => {
        const alias = (0,alias_of/* aliasOf */.O)('github', manifests);
        const organization = flags.organization ?? (await organizationOf(stores, alias, github, invocation));
        const page = newAppPage(web, organization);
        const plan = {
            manifest,
            page,
            url: appByHandUrl(manifest, page),
            workflow: tokenStep(all, github.repository).join('\n'),
            variable: CLIENT_ID_VARIABLE,
            secret: PRIVATE_KEY_SECRET,
        };
        const result = (0,cli_invocation/* canPrompt */.z)(invocation) && !flags.json ? await make(plan, manifest, stores, alias, github, invocation) : plan;
        if (flags.json)
            out.json(result);
        else
            out.data((0,terminal/* setupText */.jP)(result, out.layout));
        return 0;
    });
};
/** The organisation that owns the repository, if one does; without a login a person is taken for the owner, and told so. */
async function organizationOf(stores, alias, { repository }, { flags, out, signal }) {
    if (flags.offline)
        return undefined;
    try {
        const session = await stores.session(alias);
        return (await session.ownerOf?.(repository, { signal })) === 'organization' ? repository.split('/')[0] : undefined;
    }
    catch (error) {
        if (!(error instanceof errors/* SecretZeroError */.j2))
            throw error;
        out.warn(`${error.message}: if an organization owns ${repository}, give --organization, since only the owner of the App can install it`);
        return undefined;
    }
}
/** Makes the App with a person, and keeps its key where it was said beforehand; it is never shown. */
async function make(plan, manifest, stores, alias, { repository, apiUrl }, invocation) {
    const { flags, io, out, signal } = invocation;
    const at = (file) => (0,external_node_path_.resolve)(io.platform.workspace, file);
    const storage = flags.keyFile === undefined ? new RepositoryStorage(await stores.session(alias), repository) : undefined;
    // Everything that can go wrong with the key is found before there is one.
    if (flags.keyFile !== undefined)
        await requireFree(at(flags.keyFile), flags.keyFile);
    const taken = (await storage?.taken(signal)) ?? [];
    if (storage !== undefined) {
        const place = `the secret ${PRIVATE_KEY_SECRET} and the variable ${CLIENT_ID_VARIABLE} of ${repository}`;
        await (0,agree/* agree */.d)(taken.length === 0
            ? `keep the key of the new App in ${place}?`
            : `replace ${taken.join(' and ')} of ${repository} by those of a new App?`, invocation);
    }
    const app = await createApp({ manifest, page: plan.page, apiUrl, tell: (text) => out.note(text), onValue: stores.learn, signal }, io.platform);
    const kept = flags.keyFile ?? repository;
    try {
        if (flags.keyFile !== undefined)
            await writeKeyFile(at(flags.keyFile), flags.keyFile, app);
        else
            await storage?.store(app, signal);
    }
    catch (error) {
        // It exists nowhere else: GitHub gives a key once.
        const rescue = `${app.slug}.${app.id}.private-key.pem`;
        await writeKeyFile(at(rescue), rescue, app);
        throw storageProblem(error, rescue);
    }
    return {
        ...plan,
        app: {
            id: app.id,
            slug: app.slug,
            client_id: app.clientId,
            install: app.installUrl,
            kept,
            in_repository: storage !== undefined,
        },
    };
}


/***/ }),

/***/ 93657:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   permissions: () => (/* binding */ permissions),
/* harmony export */   permissionsFor: () => (/* binding */ permissionsFor)
/* harmony export */ });
/* harmony import */ var _place_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58098);
/* harmony import */ var _rights_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26758);


/** The permissions that a token needs for these targets, by GitHub's names, sorted. Pure. */
function permissionsFor(targets, purpose) {
    const needed = {};
    for (const target of targets) {
        if (!target.available)
            continue;
        const rights = (0,_rights_js__WEBPACK_IMPORTED_MODULE_0__/* .rightsOf */ .D)(target);
        // The first is for what is there, which is all that is looked at.
        for (const { name, level } of purpose === 'plan' ? rights.slice(0, 1) : rights)
            if (needed[name] !== 'write')
                needed[name] = purpose === 'plan' ? 'read' : level;
        // Only the list of all environments tells one that is absent from one that is hidden.
        if (typeof target.address.settings?.['environment'] === 'string')
            needed['actions'] ??= 'read';
    }
    return Object.fromEntries(Object.entries(needed).sort(([a], [b]) => (a < b ? -1 : 1)));
}
/** What an App, or a fine-grained token of a person, has to be allowed for these targets. Pure. */
function permissions({ targets }, purpose) {
    const needed = Object.entries(permissionsFor(targets, purpose));
    if (needed.length === 0)
        return [];
    const lines = [...needed, ['metadata', 'read']].map(([name, level]) => `${name}: ${level}`).sort();
    const narrow = "GitHub grants these for all secrets of a repository, an environment or an organization; none can be kept to single names. The workflow's own GITHUB_TOKEN can have none of them.";
    return [
        { title: 'GitHub: permissions of an App', language: 'yaml', text: `${lines.join('\n')}\n`, notes: [narrow] },
        {
            title: 'GitHub: a fine-grained personal access token',
            language: 'text',
            text: `${byHand(targets, needed).join('\n')}\n`,
            notes: ['it acts as the person who made it, and ends with that account: an App does not'],
        },
    ];
}
/** The form that a person fills in, in its own words. */
function byHand(targets, needed) {
    const owners = new Set();
    const repositories = new Set();
    for (const { address } of targets) {
        const place = (0,_place_js__WEBPACK_IMPORTED_MODULE_1__/* .placeOf */ .$t)(address);
        owners.add((0,_place_js__WEBPACK_IMPORTED_MODULE_1__/* .isOrganization */ .A2)(place) ? place.organization : place.owner);
        if (!(0,_place_js__WEBPACK_IMPORTED_MODULE_1__/* .isOrganization */ .A2)(place))
            repositories.add(`${place.owner}/${place.repo}`);
    }
    const many = targets.some(({ selector }) => selector !== undefined);
    const group = (title, rights) => rights.length === 0
        ? []
        : [
            title,
            ...rights.map(([name, level]) => `  ${titleOf(name)}: ${level === 'write' ? 'Read and write' : 'Read-only'}`),
        ];
    const whole = needed.filter(([name]) => name.startsWith('organization_'));
    return [
        `Resource owner: ${[...owners].sort().join(', ')}${owners.size > 1 ? ' (a token for each)' : ''}`,
        `Repository access: ${many ? 'all repositories' : [...repositories].sort().join(', ') || 'none'}`,
        ...group('Repository permissions', needed.filter((each) => !whole.includes(each))),
        ...group('Organization permissions', whole),
    ];
}
/** `organization_actions_variables` is called Variables in the form. */
function titleOf(name) {
    const words = name
        .replace(/^organization_/, '')
        .replace(/^actions_variables$/, 'variables')
        .replaceAll('_', ' ');
    return `${words[0]?.toUpperCase()}${words.slice(1)}`;
}


/***/ }),

/***/ 48922:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jt: () => (/* binding */ get),
/* harmony export */   Mc: () => (/* binding */ entriesOf),
/* harmony export */   N4: () => (/* binding */ Places),
/* harmony export */   Ou: () => (/* binding */ yamlDocuments),
/* harmony export */   S3: () => (/* binding */ itemsOf),
/* harmony export */   TM: () => (/* binding */ scalarsOf),
/* harmony export */   b6: () => (/* binding */ textOf),
/* harmony export */   jQ: () => (/* binding */ mapsOf)
/* harmony export */ });
/* harmony import */ var js_yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33243);

/** The documents of a YAML text with every place in it; `undefined` where it cannot be read (a template of another tool, a slip). */
function yamlDocuments(text) {
    let events;
    try {
        events = (0,js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .parseEvents */ .PH)(text, {});
    }
    catch {
        return undefined;
    }
    const documents = [];
    let at = 0;
    const node = () => {
        const event = events[at];
        at += 1;
        switch (event.type) {
            case js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .EVENT_ID */ .hy.SCALAR:
                return scalar(event, text);
            case js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .EVENT_ID */ .hy.SEQUENCE: {
                const items = [];
                while (at < events.length && events[at]?.type !== js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .EVENT_ID */ .hy.POP)
                    items.push(node());
                at += 1;
                return { kind: 'list', start: event.start, items };
            }
            case js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .EVENT_ID */ .hy.MAPPING: {
                const entries = [];
                while (at < events.length && events[at]?.type !== js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .EVENT_ID */ .hy.POP) {
                    const key = node();
                    const value = node();
                    if (key.kind === 'scalar')
                        entries.push({ key: key.value, start: key.start, value });
                }
                at += 1;
                return { kind: 'map', start: event.start, entries };
            }
            default:
                return { kind: 'alias' };
        }
    };
    while (at < events.length) {
        const { type } = events[at];
        if (type === js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .EVENT_ID */ .hy.DOCUMENT || type === js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .EVENT_ID */ .hy.POP)
            at += 1;
        else
            documents.push(node());
    }
    return documents;
}
function scalar(event, text) {
    const start = Math.max(event.valueStart, 0);
    return { kind: 'scalar', value: (0,js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .getScalarValue */ .KE)(text, event), start, end: Math.max(event.valueEnd, start) };
}
/** The value under a key. */
function get(node, ...keys) {
    let at = node;
    for (const key of keys)
        at = at?.kind === 'map' ? at.entries.find((entry) => entry.key === key)?.value : undefined;
    return at;
}
/** The entries of a map; none for anything else. */
function entriesOf(node) {
    return node?.kind === 'map' ? node.entries : [];
}
/** The items of a list; a single node counts as a list of one where `orOne`. */
function itemsOf(node, orOne = false) {
    if (node?.kind === 'list')
        return node.items;
    return orOne && node !== undefined && node.kind !== 'alias' ? [node] : [];
}
function textOf(node) {
    return node?.kind === 'scalar' ? node.value : undefined;
}
/** Every scalar below a node that is no key, with the key that it is under. */
function* scalarsOf(node, key = '') {
    if (node.kind === 'scalar')
        yield [node, key];
    else if (node.kind === 'list')
        for (const item of node.items)
            yield* scalarsOf(item, key);
    else if (node.kind === 'map')
        for (const entry of node.entries)
            yield* scalarsOf(entry.value, entry.key);
}
/** Every map below a node, itself included. */
function* mapsOf(node) {
    if (node.kind === 'map') {
        yield node;
        for (const { value } of node.entries)
            yield* mapsOf(value);
    }
    else if (node.kind === 'list')
        for (const item of node.items)
            yield* mapsOf(item);
}
/** Lines and columns of a text. */
class Places {
    #file;
    #starts = [0];
    constructor(file, text) {
        this.#file = file;
        for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1))
            this.#starts.push(at + 1);
    }
    at(offset) {
        let low = 0;
        let high = this.#starts.length - 1;
        while (low < high) {
            const middle = (low + high + 1) >> 1;
            if ((this.#starts[middle] ?? 0) <= offset)
                low = middle;
            else
                high = middle - 1;
        }
        return { file: this.#file, line: low + 1, column: offset - (this.#starts[low] ?? 0) + 1 };
    }
}


/***/ })

};
