export const id = 902;
export const ids = [902,7062];
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

/***/ 54993:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  run: () => (/* binding */ run)
});

// EXTERNAL MODULE: ./build/engine/lane.js + 24 modules
var engine_lane = __webpack_require__(27594);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/core/catalog.js
var catalog = __webpack_require__(5281);
// EXTERNAL MODULE: ./build/core/errors.js
var errors = __webpack_require__(62807);
// EXTERNAL MODULE: ./build/lockfile/fingerprint.js
var fingerprint = __webpack_require__(68636);
// EXTERNAL MODULE: ./build/platform/files.js
var files = __webpack_require__(71665);
// EXTERNAL MODULE: ./build/platform/git.js
var git = __webpack_require__(63454);
;// CONCATENATED MODULE: ./build/platform/runtime.js

/** The version of the Node that runs us, such as `24.1.0`. */
function nodeVersion() {
    return process.versions.node;
}
/** How this very program is called from a shell: by its place where it is known, else by its name. */
function selfCommand() {
    const script = process.argv[1];
    if (script === undefined || !/^(index\.js|secretzero(\.js)?|main\.(ts|js))$/.test((0,external_node_path_.basename)(script)))
        return 'secretzero';
    return `${quoted(process.execPath)} ${quoted(script)}`;
}
/** For git, which hands the command to a POSIX shell on every system. */
function quoted(text) {
    return `'${text.replaceAll('\\', '/').replaceAll("'", "'\\''")}'`;
}

// EXTERNAL MODULE: ./build/providers/catalog.js + 7 modules
var providers_catalog = __webpack_require__(44303);
// EXTERNAL MODULE: ./build/engine/session.js + 4 modules
var session = __webpack_require__(16468);
// EXTERNAL MODULE: ./build/engine/stores.js + 1 modules
var engine_stores = __webpack_require__(91254);
;// CONCATENATED MODULE: ./build/engine/prepare-machine.js
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










/** The oldest Node that everything in this version runs on. */
const OLDEST_NODE = [20, 19];
const KEY_BYTES = 32;
/** Checks and prepares a machine and its repository for a lane; doing it twice changes nothing. */
async function prepareMachine(lane, options) {
    const { signal } = options;
    const repository = await (0,git/* repositoryOf */._M)(lane.folder, signal);
    return [
        nodeCheck(),
        gitCheck(repository !== undefined),
        ...(await loginChecks(lane.manifest, options)),
        // Ignored before it is made, so that at no moment git could take it.
        await ignoreLines(lane, options),
        await keyFile(lane, options),
        await attributesLine(lane, options),
        ...(repository ? [await mergeDriver(lane, options)] : []),
    ];
}
function nodeCheck() {
    const version = nodeVersion();
    const [major = 0, minor = 0] = version.split('.').map(Number);
    const old = major < OLDEST_NODE[0] || (major === OLDEST_NODE[0] && minor < OLDEST_NODE[1]);
    if (!old)
        return { what: `Node ${version}`, state: 'ready' };
    return missing(`Node ${version}`, 'UNSUPPORTED', `Node ${OLDEST_NODE.join('.')} or later is needed`, 'install a newer one');
}
function gitCheck(found) {
    if (found)
        return { what: 'git', state: 'ready' };
    return missing('git', 'UNAVAILABLE', 'the manifest is in no git repository, or git is not installed', 'run `git init` where the history of the lockfile is to be kept');
}
/** Variables that hold logins, by name alone, else a login that this machine has: whether they are good is for `test` to say. */
async function loginChecks(manifest, { platform, signal }) {
    const used = new Set(manifest.secrets.flatMap((secret) => secret.targets.map((target) => target.provider)));
    const names = new Set(platform.variableNames());
    const checks = [];
    for (const alias of used) {
        const provider = manifest.providers.get(alias);
        const kind = provider?.kind ?? alias;
        const declared = declaredVariables(provider?.auth);
        const wanted = declared.length > 0 ? declared : (providers_catalog/* catalog */.U.providers.get(kind)?.ambientLogin ?? []);
        if (wanted.length === 0)
            continue;
        const set = declared.length > 0 ? wanted.every((name) => names.has(name)) : wanted.some((name) => names.has(name));
        const what = `login for ${alias}`;
        const list = wanted.join(declared.length > 0 ? ' and ' : ' or ');
        if (set)
            checks.push({ what: `${what} (${wanted.filter((name) => names.has(name)).join(', ')})`, state: 'ready' });
        else if (declared.length === 0 && (await hasLogin(alias, manifest, platform, signal)))
            checks.push({ what: `${what} (kept on this machine by another tool)`, state: 'ready' });
        else
            checks.push(missing(what, 'UNAUTHENTICATED', `${list} is not set`, `set ${list} for the run; \`secretzero test\` then shows whether it is enough`));
    }
    return checks;
}
/** Whether the provider finds a login here without asking anybody. */
async function hasLogin(alias, manifest, platform, signal) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const stores = __addDisposableResource(env_1, new engine_stores/* Stores */.F(manifest, platform, {
            allowHosts: [],
            laptop: { signal },
            onValue: () => undefined,
            warn: () => undefined,
            allowed: true,
        }), true);
        const session = await stores.session(alias).catch((error) => {
            if (error instanceof errors/* SecretZeroError */.j2)
                return undefined;
            throw error;
        });
        return session?.loggedIn === true;
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
function declaredVariables(auth) {
    if (typeof auth === 'string')
        return [...auth.matchAll(/\$\{([A-Za-z_][A-Za-z0-9_]*)\}/g)].map((match) => match[1]);
    if (typeof auth !== 'object' || auth === null)
        return [];
    return [...new Set(Object.values(auth).flatMap(declaredVariables))];
}
async function keyFile(lane, { platform, dryRun }) {
    const what = `fingerprint key ${session/* FINGERPRINT_KEY_FILE */.gu}`;
    const path = (0,external_node_path_.join)(lane.folder, session/* FINGERPRINT_KEY_FILE */.gu);
    const known = await (0,files/* readFileIfPresent */.Ts)(path);
    if (known) {
        if (!fingerprint/* FingerprintKey */.uJ.parse(known.bytes.toString('utf8'))) {
            return missing(what, 'VALUE_INVALID', `${session/* FINGERPRINT_KEY_FILE */.gu} is no key: 32 bytes in base64 or hex are`, 'restore it, or delete it and run this again');
        }
        if ((known.mode & 0o077) === 0)
            return { what, state: 'ready' };
        return missing(what, 'FORBIDDEN', `others may read ${session/* FINGERPRINT_KEY_FILE */.gu}`, `run \`chmod 600 ${session/* FINGERPRINT_KEY_FILE */.gu}\``);
    }
    if (platform.variableNames().includes(session/* FINGERPRINT_KEY_VARIABLE */.eu))
        return { what: `fingerprint key (${session/* FINGERPRINT_KEY_VARIABLE */.eu})`, state: 'ready' };
    if (dryRun)
        return { what, state: 'needed' };
    await (0,files/* writeAtomic */.vZ)(path, `${platform.random(KEY_BYTES).toString('base64')}\n`, { mode: 0o600 });
    return { what, state: 'done' };
}
/** Everything of this lane that must never be committed. */
async function ignoreLines(lane, options) {
    const targets = lane.manifest.secrets.flatMap((secret) => secret.targets);
    const files = targets.flatMap(({ providerKind, kind, address }) => {
        const file = (0,catalog/* findTargetKind */.R)(providers_catalog/* catalog */.U, providerKind, kind)?.plaintextFile?.(address.container);
        return file === undefined ? [] : [`/${file}`];
    });
    const wanted = [
        `/${session/* FINGERPRINT_KEY_FILE */.gu}`,
        `/${(0,external_node_path_.basename)(lane.localLockfile)}`,
        '.gitsecrets*.local.lock',
        '*.lock.lease',
        ...new Set(files.map(escapedPattern)),
    ];
    return addLines((0,external_node_path_.join)(lane.folder, '.gitignore'), '.gitignore', [...new Set(wanted)], '# SecretZero: values and state of one machine', options);
}
function escapedPattern(path) {
    return path.replace(/[\\*?[\]]/g, '\\$&').replace(/ $/, '\\ ');
}
async function attributesLine(lane, options) {
    const line = `${(0,external_node_path_.basename)(lane.lockfile)} text eol=lf merge=secretzero`;
    return addLines((0,external_node_path_.join)(lane.folder, '.gitattributes'), '.gitattributes', [line], undefined, options);
}
async function addLines(path, what, wanted, heading, { dryRun }) {
    const known = await (0,files/* readFileIfPresent */.Ts)(path);
    const text = known?.bytes.toString('utf8') ?? '';
    const present = new Set(text.split(/\r?\n/).map((line) => line.trim()));
    const lacking = wanted.filter((line) => !present.has(line) && !present.has(line.replace(/^\//, '')));
    if (lacking.length === 0)
        return { what, state: 'ready' };
    const lines = `${what} (${lacking.length === 1 ? lacking[0] : `${lacking.length} lines`})`;
    if (dryRun)
        return { what: lines, state: 'needed' };
    const eol = text.includes('\r\n') ? '\r\n' : '\n';
    const gap = text === '' || text.endsWith('\n') ? '' : eol;
    const block = [...(heading === undefined || present.has(heading) ? [] : [heading]), ...lacking].join(eol);
    await (0,files/* writeAtomic */.vZ)(path, `${text}${gap}${block}${eol}`, { mode: known?.mode ?? 0o644 });
    return { what: lines, state: 'done' };
}
async function mergeDriver(lane, { dryRun, signal }) {
    const what = 'merge driver';
    const driver = `${selfCommand()} merge-driver %O %A %B`;
    const now = await (0,git/* gitSetting */.$1)(lane.folder, 'merge.secretzero.driver', signal);
    if (now === driver)
        return { what, state: 'ready' };
    if (dryRun)
        return { what, state: 'needed' };
    const done = (await (0,git/* setGitSetting */.FX)(lane.folder, 'merge.secretzero.name', 'SecretZero lockfiles, secret by secret', signal)) &&
        (await (0,git/* setGitSetting */.FX)(lane.folder, 'merge.secretzero.driver', driver, signal));
    if (done)
        return { what, state: 'done' };
    return missing(what, 'UNAVAILABLE', 'git did not take the setting', `run: git config merge.secretzero.driver "${driver}"`);
}
function missing(what, code, message, hint) {
    return { what, state: 'missing', problem: { code, message, hint } };
}

// EXTERNAL MODULE: ./build/reports/escape.js
var reports_escape = __webpack_require__(38705);
// EXTERNAL MODULE: ./build/faces/cli/session.js + 1 modules
var cli_session = __webpack_require__(78082);
;// CONCATENATED MODULE: ./build/faces/cli/commands/init.js





const ATTENTION = 2;
const WORDS = {
    done: '+ made',
    ready: '\u00b7 ready',
    needed: '+ to make',
    missing: '! missing',
};
const run = async (invocation) => {
    const { flags, io, out, signal } = invocation;
    const lane = await (0,engine_lane/* openLane */.B)(await (0,cli_session/* laneOptions */.BP)(invocation, (0,cli_session/* lazyHome */.Ih)(invocation)), io.platform);
    await (0,cli_session/* tellWarnings */.lp)(lane.faults, invocation);
    const steps = await prepareMachine(lane, { platform: io.platform, dryRun: flags.dryRun, signal });
    const missing = steps.some((step) => step.state === 'missing');
    if (flags.json)
        out.json({
            ready: !missing,
            changes: steps.some((step) => step.state === 'done' || step.state === 'needed'),
            steps: steps.map(stepResult),
        });
    else {
        const { style } = out.layout;
        for (const { what, state, problem } of steps) {
            const paint = state === 'missing' ? style.warn : state === 'ready' ? style.dim : style.good;
            out.data(`${paint(WORDS[state].padEnd(9))}  ${(0,reports_escape/* visible */.RK)(`${what}${problem ? `: ${problem.message}` : ''}`)}`);
            if (problem?.hint !== undefined)
                out.data(`           hint: ${(0,reports_escape/* visible */.RK)(problem.hint)}`);
        }
        if (steps.some((step) => step.state === 'done' && step.what.includes(session/* FINGERPRINT_KEY_FILE */.gu))) {
            out.note(`next: give the key to the action, unseen: gh secret set ${session/* FINGERPRINT_KEY_VARIABLE */.eu} < ${session/* FINGERPRINT_KEY_FILE */.gu}`);
            out.note('keep a copy where your other keys are: without it, values can no longer be recognised by their fingerprint');
        }
    }
    return missing ? ATTENTION : 0;
};
function stepResult({ what, state, problem }) {
    return { what, state, ...(problem ? { error: problem } : {}) };
}


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
