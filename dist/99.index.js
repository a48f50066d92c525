export const id = 99;
export const ids = [99,7062];
export const modules = {

/***/ 64421:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ NO_MANIFEST),
/* harmony export */   i: () => (/* binding */ platformNames)
/* harmony export */ });
/* harmony import */ var _providers_catalog_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44303);
/* harmony import */ var _alias_of_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(19933);
/* harmony import */ var _stores_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(91254);
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



/** A manifest of nothing, for logins that need none. */
const NO_MANIFEST = { file: '', secrets: [], providers: new Map(), policies: {}, compliance: [] };
/** What the logins can list for a repository; scopes that they may not see come with the reason. Throws where no login can be tried. */
async function platformNames(manifests, repository, platform, { allowHosts, login, laptop, redactor, warn, signal }) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const stores = __addDisposableResource(env_1, new _stores_js__WEBPACK_IMPORTED_MODULE_1__/* .Stores */ .F(manifests[0] ?? NO_MANIFEST, platform, {
            allowHosts,
            ...(login ? { login } : {}),
            ...(laptop ? { laptop } : {}),
            onValue: (value) => redactor.add(value),
            warn,
            allowed: true,
        }), true);
        const listings = [];
        for (const [kind, { inventory }] of _providers_catalog_js__WEBPACK_IMPORTED_MODULE_0__/* .catalog */ .U.providers) {
            if (inventory?.lists !== true)
                continue;
            const session = await stores.session((0,_alias_of_js__WEBPACK_IMPORTED_MODULE_2__/* .aliasOf */ .O)(kind, manifests));
            listings.push(...((await session.listNames?.(repository, { signal })) ?? []));
        }
        return listings;
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


/***/ }),

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

/***/ 46448:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  run: () => (/* binding */ run)
});

// EXTERNAL MODULE: ./build/core/errors.js
var errors = __webpack_require__(62807);
// EXTERNAL MODULE: ./build/core/nearest.js
var nearest = __webpack_require__(42732);
// EXTERNAL MODULE: ./build/core/record.js
var core_record = __webpack_require__(40029);
// EXTERNAL MODULE: ./build/engine/lease.js
var engine_lease = __webpack_require__(23317);
;// CONCATENATED MODULE: ./build/engine/forget.js




/** What forgetting a secret would leave behind. Throws `ARGUMENTS` with the nearest match for a name that the lockfile does not have. */
function whatForgets(journal, name) {
    const { secrets } = journal.merged;
    const known = Object.keys(secrets).filter((each) => secrets[each]?.tombstone === undefined);
    const record = known.includes(name) ? secrets[name] : undefined;
    if (!record) {
        throw new errors/* SecretZeroError */.j2('ARGUMENTS', `the lockfile has no secret ${JSON.stringify(name)}`, {
            hint: (0,nearest/* didYouMean */.au)(name, known) ??
                `it has ${known.length === 0 ? 'none' : known.slice(0, 8).join(', ')}${known.length > 8 ? ', \u2026' : ''}`,
        });
    }
    const pending = Object.keys(record.pending?.targets ?? {});
    return {
        secret: name,
        generation: record.generation,
        left: [...new Set([...Object.keys(record.targets), ...pending])],
        unfinished: record.pending !== undefined,
    };
}
/**
 * Writes a tombstone in place of the record. No target is touched; the values that stay remain known as left behind, so that a later
 * prune can still prove that they are ours.
 */
async function forget(journal, name, signal) {
    const lease = journal.heldBy(journal.now());
    if (lease)
        throw (0,engine_lease/* heldError */.kD)(lease);
    const forgotten = whatForgets(journal, name);
    const record = journal.merged.secrets[name];
    if (!record)
        return forgotten;
    const targets = {};
    for (const [id, target] of Object.entries(record.targets))
        targets[id] = { ...target, state: 'removed' };
    const fingerprints = Object.keys(targets).length > 0 ? record.fingerprints : {};
    const buried = { ...(0,core_record/* bury */.nN)(record, journal.now().toISOString()), targets, fingerprints };
    await journal.save({ [name]: buried }, 'settled', signal);
    return forgotten;
}

// EXTERNAL MODULE: ./build/faces/cli/agree.js
var agree = __webpack_require__(9768);
// EXTERNAL MODULE: ./build/faces/cli/invocation.js
var cli_invocation = __webpack_require__(93960);
// EXTERNAL MODULE: ./build/faces/cli/session.js + 1 modules
var session = __webpack_require__(78082);
;// CONCATENATED MODULE: ./build/faces/cli/commands/forget.js




const run = (invocation) => {
    const { args, flags, out, signal } = invocation;
    const [name = ''] = args;
    return (0,session/* withSession */.fQ)(invocation, { writes: !flags.dryRun, observe: false }, async (session, lane) => {
        const journal = await session.journal();
        const would = whatForgets(journal, name);
        if (!flags.dryRun && (0,cli_invocation/* canPrompt */.z)(invocation))
            await (0,agree/* agree */.d)(`Forget ${name}? Its value stays where it is.`, invocation);
        const { generation, left, unfinished } = flags.dryRun ? would : await forget(journal, name, signal);
        if (flags.json) {
            out.json({ secret: name, generation, forgotten: !flags.dryRun, left, unfinished });
            return 0;
        }
        out.data(`${name}, generation ${generation}, ${flags.dryRun ? 'would be forgotten' : 'is forgotten'}.`);
        if (left.length > 0)
            out.warn(`its value stays at ${left.join(', ')}: remove it there by hand, or declare the secret again`);
        if (unfinished)
            out.warn('a write of it was not finished: its targets may hold different values');
        if (lane.manifest.secrets.some((secret) => secret.name === name)) {
            out.warn(`${lane.manifest.file} still declares it: the next sync makes or adopts it again`);
        }
        return 0;
    });
};


/***/ }),

/***/ 98566:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ declaredHosts)
/* harmony export */ });
/* harmony import */ var _manifest_segments_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52632);

/**
 * Hosts that the manifest's own providers name. On the command line a person runs a manifest of their own, so credentials may go where it
 * says; in the action the workflow has to say so as well.
 */
function declaredHosts(manifest, platform) {
    const texts = [...manifest.providers.values()].flatMap(({ auth, config }) => [...textsIn(auth), ...textsIn(config)]);
    const targets = manifest.secrets.flatMap((secret) => secret.targets.map((target) => target.address.container));
    return [...new Set([...texts.map((text) => resolved(text, platform)), ...targets].flatMap(hostOf))];
}
function textsIn(value) {
    if (typeof value === 'string')
        return [value];
    return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}
function resolved(written, platform) {
    return (0,_manifest_segments_js__WEBPACK_IMPORTED_MODULE_0__/* .parseSegments */ .Iw)(written)
        .map((part) => {
        if (part.type === 'text')
            return part.text;
        return part.type === 'env' ? (platform.variable(part.name)?.reveal() ?? part.fallback ?? '') : '';
    })
        .join('');
}
function hostOf(text) {
    return /^https?:\/\//i.test(text) && URL.canParse(text) ? [new URL(text).host] : [];
}


/***/ }),

/***/ 93960:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ canPrompt)
/* harmony export */ });
/** Whether a person can be asked. */
function canPrompt({ flags, io }) {
    return flags.input && io.stdin.isTTY && io.stderr.isTTY;
}


/***/ }),

/***/ 78082:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  BP: () => (/* binding */ laneOptions),
  cv: () => (/* binding */ laptopOf),
  Ih: () => (/* binding */ lazyHome),
  lp: () => (/* binding */ tellWarnings),
  FH: () => (/* binding */ withLogins),
  fQ: () => (/* binding */ withSession)
});

// EXTERNAL MODULE: ./build/core/redactor.js + 1 modules
var core_redactor = __webpack_require__(54558);
// EXTERNAL MODULE: ./build/engine/lane.js + 24 modules
var engine_lane = __webpack_require__(27594);
// EXTERNAL MODULE: ./build/engine/machine.js
var machine = __webpack_require__(4322);
// EXTERNAL MODULE: ./build/engine/platform-names.js
var platform_names = __webpack_require__(64421);
// EXTERNAL MODULE: ./build/engine/secret-names.js
var secret_names = __webpack_require__(2438);
// EXTERNAL MODULE: ./build/engine/session.js + 4 modules
var engine_session = __webpack_require__(16468);
// EXTERNAL MODULE: ./build/engine/stores.js + 1 modules
var engine_stores = __webpack_require__(91254);
// EXTERNAL MODULE: ./build/platform/git.js
var git = __webpack_require__(63454);
// EXTERNAL MODULE: ./build/providers/github/ambient.js
var ambient = __webpack_require__(18861);
// EXTERNAL MODULE: ./build/reports/escape.js
var reports_escape = __webpack_require__(38705);
// EXTERNAL MODULE: ./build/faces/cli/declared-hosts.js
var declared_hosts = __webpack_require__(98566);
// EXTERNAL MODULE: ./build/faces/cli/failure.js
var failure = __webpack_require__(39410);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./build/faces/cli/github-home.js

const DEFAULT_API = 'https://api.github.com';
/** Where a repository is at GitHub: at github.com, or at the host that GITHUB_API_URL names; else `undefined`. */
function githubHome(origin, environmentUrl) {
    const place = origin === undefined ? undefined : parseOrigin(origin);
    if (!place)
        return undefined;
    const api = environmentUrl !== undefined && URL.canParse(environmentUrl) ? new URL(environmentUrl) : new URL(DEFAULT_API);
    const host = api.host === new URL(DEFAULT_API).host ? 'github.com' : api.host;
    if (place.host.toLowerCase() !== host && place.host.toLowerCase() !== api.hostname)
        return undefined;
    return { repository: place.repository, apiUrl: api.href.replace(/\/+$/, ''), host };
}
/** `https://host/owner/name.git`, `git@host:owner/name.git`, `ssh://git@host/owner/name`. */
function parseOrigin(origin) {
    const scp = /^(?:[^@/]+@)?([^:/]+):(?!\/\/)\/?(.+)$/.exec(origin);
    const url = !scp && URL.canParse(origin) ? new URL(origin) : undefined;
    const host = scp?.[1] ?? (url?.protocol === 'ssh:' ? url.hostname : url?.host);
    const path = (scp?.[2] ?? url?.pathname ?? '')
        .replace(/^\/+/, '')
        .replace(/\/+$/, '')
        .replace(/\.git$/, '');
    if (!host || !/^[^/\s]+\/[^/\s]+$/.test(path))
        return undefined;
    return { host, repository: path };
}
/** The folder whose repository counts: the manifest's. */
function folderOf(file, platform) {
    return (0,external_node_path_.dirname)((0,external_node_path_.resolve)(platform.workspace, file));
}

// EXTERNAL MODULE: ./build/faces/cli/invocation.js
var cli_invocation = __webpack_require__(93960);
;// CONCATENATED MODULE: ./build/faces/cli/session.js
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














const LEASE_POLL_MS = 250;
/** Opens the lane and a session on it, and closes it whatever happens. Warnings of the manifest are told. */
async function withSession(invocation, needs, use) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const { flags, io, out, signal } = invocation;
        const home = lazyHome(invocation);
        const lane = await (0,engine_lane/* openLane */.B)(await laneOptions(invocation, home), io.platform);
        await tellWarnings(lane.faults, invocation);
        const shared = needs.remote === false || flags.offline ? undefined : await joinedWith(invocation, lane, home, needs);
        const session = __addDisposableResource(env_1, await engine_session/* Session */.Nn.open(lane, platformOf(invocation), {
            localTargets: true,
            observe: needs.observe ?? true,
            allowScripts: true,
            allowHosts: (0,declared_hosts/* declaredHosts */.K)(lane.manifest, io.platform),
            author: { actor: flags.actor ?? 'local' },
            laptop: laptopOf(invocation),
            // A branch at GitHub is looked at less often than a file.
            ...(shared ? {} : { leasePoll: LEASE_POLL_MS }),
            signal,
            warn: (message) => out.warn(message),
            progress: (event) => out.progress(event),
            ...(shared ? { shared } : {}),
        }), true);
        out.use(session.redactor);
        (0,secret_names/* requireSecrets */.p)(lane.manifest, flags.secret);
        return use(session, lane);
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
/** The lane as the flags name it. */
async function laneOptions(invocation, home) {
    const { flags } = invocation;
    const repository = await repositoryName(invocation, home);
    return {
        file: flags.file,
        ...(flags.environment === undefined ? {} : { environment: flags.environment }),
        varFiles: flags.varFile,
        ...(flags.lockfile === undefined ? {} : { lockfile: flags.lockfile }),
        strict: flags.strict,
        ...(repository === undefined ? {} : { repository }),
        env: {},
    };
}
/** Warnings of the manifest; they stay out of the way of programs. */
async function tellWarnings(faults, { flags, out, io }) {
    const warnings = faults.filter((fault) => fault.severity === 'warning');
    if (warnings.length > 0 && !flags.json)
        out.faults(warnings, await (0,failure/* sourcesOf */.u)(flags, io.platform));
}
/** The repository around the manifest, asked of git once and only where somebody wants to know. */
function lazyHome({ flags, io, signal }) {
    let found;
    return () => {
        found ??= (async () => {
            const repository = await (0,git/* repositoryOf */._M)(folderOf(flags.file, io.platform), signal);
            const github = githubHome(repository?.origin, io.platform.setting('GITHUB_API_URL'));
            return { ...(repository ? { repository } : {}), ...(github ? { github } : {}) };
        })();
        return found;
    };
}
/** `owner/name`, for targets at GitHub that do not name theirs. */
async function repositoryName({ flags, io }, home) {
    const text = await io.platform.readText(flags.file);
    if (text === undefined || !text.includes('github'))
        return undefined;
    return (await home()).github?.repository ?? io.platform.setting('GITHUB_REPOSITORY');
}
async function joinedWith({ flags, io, out, signal }, lane, home, needs) {
    const { repository, github } = await home();
    if (!repository || !github)
        return undefined;
    const token = (0,ambient/* ambientToken */.i)((name) => io.platform.variable(name)) ??
        (await (await __webpack_require__.e(/* import() */ 1911).then(__webpack_require__.bind(__webpack_require__, 81911))).ghToken(github.host, signal));
    if (!token)
        return undefined;
    // Few lanes of a laptop have one, and all of them start here.
    const { JoinedState } = await __webpack_require__.e(/* import() */ 8305).then(__webpack_require__.bind(__webpack_require__, 90686));
    const { remoteState } = await __webpack_require__.e(/* import() */ 3876).then(__webpack_require__.bind(__webpack_require__, 83876));
    return (upgrade, file) => new JoinedState({
        file,
        remote: remoteState({
            lane,
            file: flags.file,
            repository,
            home: github,
            token,
            platform: io.platform,
            upgrade,
            writes: needs.writes,
            warn: (message) => out.warn(message),
        }),
        required: needs.writes,
        isDead: (run) => (0,machine/* isLeaseOfDead */.Gz)(run, io.platform),
        warn: (message) => out.warn(message),
    });
}
/** The logins alone, with the manifest where there is one. */
async function withLogins(invocation, use) {
    const env_2 = { stack: [], error: void 0, hasError: false };
    try {
        const { flags, io, out } = invocation;
        const exists = (await io.platform.readText(flags.file)) !== undefined;
        const lane = exists ? await (0,engine_lane/* openLane */.B)(await laneOptions(invocation, lazyHome(invocation)), io.platform) : undefined;
        const redactor = new core_redactor/* Redactor */.p();
        out.use(redactor);
        const stores = __addDisposableResource(env_2, new engine_stores/* Stores */.F(lane?.manifest ?? platform_names/* NO_MANIFEST */.Y, platformOf(invocation), {
            allowHosts: lane ? (0,declared_hosts/* declaredHosts */.K)(lane.manifest, io.platform) : [],
            laptop: laptopOf(invocation),
            onValue: (value) => redactor.add(value),
            warn: (message) => out.warn(message),
            allowed: true,
        }), true);
        return use(stores, lane?.manifest);
    }
    catch (e_2) {
        env_2.error = e_2;
        env_2.hasError = true;
    }
    finally {
        const result_2 = __disposeResources(env_2);
        if (result_2)
            await result_2;
    }
}
/** The person at this machine, for logins that nothing else gives. */
function laptopOf(invocation) {
    const { out, signal } = invocation;
    return { signal, ...((0,cli_invocation/* canPrompt */.z)(invocation) ? { tell: (text) => out.note(text) } : {}) };
}
/** The machine with a person in front of it, where there is one. */
function platformOf(invocation) {
    const { io, stop } = invocation;
    const { ask: given, ...platform } = io.platform;
    if (!(0,cli_invocation/* canPrompt */.z)(invocation))
        return platform;
    const ask = async (question, details) => {
        invocation.out.done();
        const shown = details.map(reports_escape/* visible */.RK);
        if (given)
            return given((0,reports_escape/* visible */.RK)(question), shown);
        const { askHidden } = await __webpack_require__.e(/* import() */ 4030).then(__webpack_require__.bind(__webpack_require__, 34030));
        return askHidden((0,reports_escape/* visible */.RK)(question), shown, {
            input: io.stdin,
            output: io.stderr,
            onCancel: stop,
        });
    };
    return { ...platform, ask };
}


/***/ }),

/***/ 17062:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ loadProvider),
/* harmony export */   v: () => (/* binding */ providerKinds)
/* harmony export */ });
/** Literal imports, so that a run loads only the platforms it uses, each as a chunk of the bundle. */
const loaders = {
    local: async () => (await __webpack_require__.e(/* import() */ 4506).then(__webpack_require__.bind(__webpack_require__, 74506))).provider,
    aws: async () => (await Promise.all(/* import() */[__webpack_require__.e(4172), __webpack_require__.e(1903)]).then(__webpack_require__.bind(__webpack_require__, 81903))).provider,
    azure: async () => (await __webpack_require__.e(/* import() */ 4073).then(__webpack_require__.bind(__webpack_require__, 24073))).provider,
    github: async () => (await Promise.all(/* import() */[__webpack_require__.e(5818), __webpack_require__.e(6693)]).then(__webpack_require__.bind(__webpack_require__, 96693))).provider,
    google: async () => (await __webpack_require__.e(/* import() */ 9667).then(__webpack_require__.bind(__webpack_require__, 39667))).provider,
    vault: async () => (await __webpack_require__.e(/* import() */ 4006).then(__webpack_require__.bind(__webpack_require__, 34006))).provider,
};
/** Loads a provider; `undefined` for a kind that this version does not have. */
async function loadProvider(kind) {
    return Object.hasOwn(loaders, kind) ? loaders[kind]() : undefined;
}
/** Kinds of provider that can be loaded; the bundle's self-test loads each. */
const providerKinds = Object.keys(loaders);


/***/ })

};
