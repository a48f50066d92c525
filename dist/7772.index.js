export const id = 7772;
export const ids = [7772,7062];
export const modules = {

/***/ 3960:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ canPrompt)
/* harmony export */ });
/** Whether a person can be asked. */
function canPrompt({ flags, io }) {
    return flags.input && io.stdin.isTTY && io.stderr.isTTY;
}


/***/ }),

/***/ 1919:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  BP: () => (/* binding */ laneOptions),
  Ih: () => (/* binding */ lazyHome),
  lp: () => (/* binding */ tellWarnings),
  fQ: () => (/* binding */ withSession)
});

// EXTERNAL MODULE: ./build/core/errors.js
var errors = __webpack_require__(2807);
// EXTERNAL MODULE: ./build/lockfile/join.js
var join = __webpack_require__(5246);
;// CONCATENATED MODULE: ./build/engine/joined-state.js


/**
 * A lane's state on a laptop: the committed lockfile joined with what the state branch says, so that a run here sees what a run of the
 * action did before its pull request is merged. A live lease there is respected. Saved is the file alone: it gets to the branch by being
 * pushed and joined by the action's next run.
 */
class JoinedState {
    #options;
    constructor(options) {
        this.#options = options;
    }
    async load(signal) {
        const own = await this.#options.file.load(signal);
        const remote = await this.#remote(signal);
        if (!remote || remote.manifest === '')
            return own;
        if (own.lockfile.manifest === '')
            return { ...own, lockfile: remote };
        return { ...own, lockfile: (0,join/* joinLockfiles */.T)(own.lockfile, remote) };
    }
    save(next, token, what, signal) {
        return this.#options.file.save(next, token, what, signal);
    }
    now() {
        return this.#options.file.now();
    }
    async #remote(signal) {
        try {
            return await this.#options.remote.load(signal);
        }
        catch (error) {
            if (!(error instanceof errors/* SecretZeroError */.j2) || signal.aborted)
                throw error;
            // What is there and is not to be believed is no lack of a network.
            const known = error.code.startsWith('LOCKFILE_');
            if (this.#options.required || known) {
                throw new errors/* SecretZeroError */.j2(error.code, `the state of this lane at GitHub could not be read: ${error.message}`, {
                    hint: `${error.hint === undefined ? '' : `${error.hint}; `}--offline goes on without it, at the risk of doing again what the action did`,
                });
            }
            this.#options.warn(`the state of this lane at GitHub could not be read (${error.message}): only the lockfile here is shown`);
            return undefined;
        }
    }
}

// EXTERNAL MODULE: ./build/engine/lane.js + 26 modules
var engine_lane = __webpack_require__(9018);
// EXTERNAL MODULE: ./build/engine/secret-names.js
var secret_names = __webpack_require__(2438);
// EXTERNAL MODULE: ./build/engine/session.js + 3 modules
var engine_session = __webpack_require__(6665);
// EXTERNAL MODULE: ./build/platform/git.js
var git = __webpack_require__(3454);
// EXTERNAL MODULE: ./build/reports/escape.js
var reports_escape = __webpack_require__(8705);
// EXTERNAL MODULE: ./build/manifest/segments.js
var segments = __webpack_require__(2632);
;// CONCATENATED MODULE: ./build/faces/cli/declared-hosts.js

/**
 * Hosts that the manifest's own providers name as their API. On the command line a person runs a manifest of their own, so credentials may
 * go where it says; in the action the workflow has to say so as well.
 */
function declaredHosts(manifest, platform) {
    const hosts = new Set();
    for (const { auth, config } of manifest.providers.values()) {
        const nested = auth['config'];
        const inside = typeof nested === 'object' && nested !== null ? nested['api_url'] : undefined;
        for (const written of [inside, auth['api_url'], config['api_url']]) {
            if (typeof written !== 'string')
                continue;
            const url = (0,segments/* parseSegments */.Iw)(written)
                .map((part) => part.type === 'text'
                ? part.text
                : part.type === 'env'
                    ? (platform.variable(part.name)?.reveal() ?? part.fallback ?? '')
                    : '')
                .join('');
            if (URL.canParse(url))
                hosts.add(new URL(url).host);
        }
    }
    return [...hosts];
}

// EXTERNAL MODULE: ./build/faces/cli/failure.js
var failure = __webpack_require__(9410);
// EXTERNAL MODULE: ./build/faces/cli/invocation.js
var cli_invocation = __webpack_require__(3960);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/lockfile/format.js
var format = __webpack_require__(3313);
// EXTERNAL MODULE: ./build/lockfile/parse.js
var parse = __webpack_require__(3007);
;// CONCATENATED MODULE: ./build/faces/cli/remote-state.js





const DEFAULT_API = 'https://api.github.com';
/** Who runs the action unless it was given a token of its own; its commits are signed by GitHub. */
const ACTION_LOGIN = 'github-actions[bot]';
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
/** The read side of the lane's state branch. GitHub's client is loaded when it is asked. */
function remoteState(input) {
    return {
        async load(signal) {
            const { lane, repository, home, token, platform, upgrade } = input;
            const fromRoot = (path) => (0,external_node_path_.relative)(repository.root, path).split(external_node_path_.sep).join('/');
            const manifest = fromRoot((0,external_node_path_.resolve)(platform.workspace, input.file));
            const lockfile = fromRoot(lane.lockfile);
            if (manifest.startsWith('../') || lockfile.startsWith('../'))
                return undefined;
            const { Octokit } = await Promise.all(/* import() */[__webpack_require__.e(9479), __webpack_require__.e(1267)]).then(__webpack_require__.bind(__webpack_require__, 1267));
            const { githubApi } = await __webpack_require__.e(/* import() */ 654).then(__webpack_require__.bind(__webpack_require__, 654));
            const { laneOf } = await __webpack_require__.e(/* import() */ 5486).then(__webpack_require__.bind(__webpack_require__, 5486));
            const { LeasedState } = await __webpack_require__.e(/* import() */ 8658).then(__webpack_require__.bind(__webpack_require__, 8658));
            const { StateBranch } = await __webpack_require__.e(/* import() */ 8003).then(__webpack_require__.bind(__webpack_require__, 8003));
            const quiet = { debug() { }, info() { }, warn() { }, error() { } };
            const api = githubApi({
                octokit: new Octokit({
                    baseUrl: home.apiUrl,
                    auth: token.reveal(),
                    log: quiet,
                    request: { fetch: platform.fetch },
                }),
                now: () => platform.now(),
                monotonic: () => platform.monotonic(),
                sleep: (milliseconds, stop) => platform.sleep(milliseconds, stop),
            });
            const { data } = await api.request('GET', `/repos/${home.repository}`, undefined, { signal });
            const base = data?.default_branch;
            if (typeof base !== 'string')
                throw new errors/* SecretZeroError */.j2('UNAVAILABLE', `GitHub does not say what the default branch of ${home.repository} is`);
            const branch = (pullRequests) => new StateBranch({
                api,
                repository: home.repository,
                lane: laneOf(manifest, lane.manifest.environment),
                base,
                lockfile,
                reviewed: [],
                codec: {
                    parse: (text) => {
                        const parsed = (0,parse/* parseLockfile */.t)(text, lockfile);
                        return parsed.version === 2 ? parsed.lockfile : upgrade(parsed.legacy);
                    },
                    format: format/* formatLockfile */.N,
                    join: join/* joinLockfiles */.T,
                },
                trusted: [ACTION_LOGIN],
                pullRequests,
            });
            const read = (pullRequests) => new LeasedState(branch(pullRequests), api, home.repository).load(signal);
            const state = await read(true).catch((error) => {
                // Without a state branch the newest pull request has the last state; a person's token may be too narrow to see it.
                if (!(error instanceof errors/* SecretZeroError */.j2) || error.code !== 'FORBIDDEN')
                    throw error;
                return read(false).then((narrow) => {
                    input.warn(`this token may not read the pull requests of ${home.repository}: state that is only in one of them is not seen`);
                    return narrow;
                });
            });
            return state.lockfile.manifest === '' ? undefined : state.lockfile;
        },
    };
}
/** The folder whose repository counts: the manifest's. */
function folderOf(file, platform) {
    return (0,external_node_path_.dirname)((0,external_node_path_.resolve)(platform.workspace, file));
}

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
            allowHosts: declaredHosts(lane.manifest, io.platform),
            author: { actor: flags.actor ?? 'local' },
            leasePoll: LEASE_POLL_MS,
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
    const token = io.platform.variable('GH_TOKEN') ??
        io.platform.variable('GITHUB_TOKEN') ??
        (await (await __webpack_require__.e(/* import() */ 1911).then(__webpack_require__.bind(__webpack_require__, 1911))).ghToken(github.host, signal));
    if (!token)
        return undefined;
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
            warn: (message) => out.warn(message),
        }),
        required: needs.writes,
        warn: (message) => out.warn(message),
    });
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
        const { askHidden } = await __webpack_require__.e(/* import() */ 4030).then(__webpack_require__.bind(__webpack_require__, 4030));
        return askHidden((0,reports_escape/* visible */.RK)(question), shown, {
            input: io.stdin,
            output: io.stderr,
            onCancel: stop,
        });
    };
    return { ...platform, ask };
}


/***/ }),

/***/ 3454:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $1: () => (/* binding */ gitSetting),
/* harmony export */   FX: () => (/* binding */ setGitSetting),
/* harmony export */   WN: () => (/* binding */ gitView),
/* harmony export */   _M: () => (/* binding */ repositoryOf)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1421);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1665);



const LIMIT_MS = 5_000;
/** Asks git, changing nothing, how it sees a file; `name` is relative to the folder. The file need not exist. Never throws. */
async function gitView(folder, name, signal) {
    const tracked = await run(folder, ['--literal-pathspecs', 'ls-files', '--error-unmatch', '--', name], signal);
    if (tracked === 0)
        return 'tracked';
    if (tracked !== 1)
        return 'unknown';
    switch (await run(folder, ['check-ignore', '-q', '--no-index', '--', `./${name}`], signal)) {
        case 0:
            return 'ignored';
        case 1:
            return 'untracked';
        default:
            return 'unknown';
    }
}
/** The repository that a folder is in; `undefined` without git or outside of one. Never throws. */
async function repositoryOf(folder, signal) {
    if (!(await isBelowGit(folder)))
        return undefined;
    const root = await read(folder, ['rev-parse', '--show-toplevel'], signal);
    if (root === undefined)
        return undefined;
    const origin = await gitSetting(folder, 'remote.origin.url', signal);
    return { root, ...(origin === undefined ? {} : { origin }) };
}
/** Whether a folder or one above it has a `.git`: asking the file system costs less than starting git for nothing. */
async function isBelowGit(folder) {
    for (let at = folder;; at = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(at)) {
        if (await (0,_files_js__WEBPACK_IMPORTED_MODULE_2__/* .lstatIfPresent */ .VO)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(at, '.git')).catch(() => undefined))
            return true;
        if ((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(at) === at)
            return false;
    }
}
/** The value of a setting, or `undefined`. */
async function gitSetting(folder, name, signal) {
    return read(folder, ['config', '--get', name], signal);
}
/** Sets a setting of the repository; false where git would not. */
async function setGitSetting(folder, name, value, signal) {
    return (await run(folder, ['config', '--local', name, value], signal)) === 0;
}
/** What git prints, without its last line end; `undefined` where it fails or prints nothing. */
function read(folder, args, signal) {
    const full = ['-C', folder, '-c', 'core.fsmonitor=false', '--no-optional-locks', ...args];
    return new Promise((resolve) => {
        (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.execFile)('git', full, { signal, timeout: LIMIT_MS, windowsHide: true, env: environment() }, (error, stdout) => {
            const text = stdout.replace(/\r?\n$/, '');
            resolve(error === null && text !== '' ? text : undefined);
        });
    });
}
/** The exit code, or `undefined` if there was none. */
function run(folder, args, signal) {
    // No file-system monitor is started: its command comes from the repository's own configuration.
    const full = ['-C', folder, '-c', 'core.fsmonitor=false', '--no-optional-locks', ...args];
    return new Promise((resolve) => {
        (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.execFile)('git', full, { signal, timeout: LIMIT_MS, windowsHide: true, env: environment() }, (error) => {
            if (error === null)
                resolve(0);
            else
                resolve(typeof error.code === 'number' ? error.code : undefined);
        });
    });
}
/** What git needs to find itself and the person's ignore rules; nothing that may hold a credential. */
function environment() {
    const names = ['PATH', 'HOME', 'XDG_CONFIG_HOME', 'USERPROFILE', 'SystemRoot'];
    return Object.fromEntries(names.flatMap((name) => (process.env[name] === undefined ? [] : [[name, process.env[name]]])));
}


/***/ }),

/***/ 7062:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ loadProvider),
/* harmony export */   v: () => (/* binding */ providerKinds)
/* harmony export */ });
/** Literal imports, so that a run loads only the platforms it uses, each as a chunk of the bundle. */
const loaders = {
    local: async () => (await __webpack_require__.e(/* import() */ 4506).then(__webpack_require__.bind(__webpack_require__, 4506))).provider,
    github: async () => (await __webpack_require__.e(/* import() */ 6371).then(__webpack_require__.bind(__webpack_require__, 6371))).provider,
};
/** Loads a provider; `undefined` for a kind that this version does not have. */
async function loadProvider(kind) {
    return Object.hasOwn(loaders, kind) ? loaders[kind]() : undefined;
}
/** Kinds of provider that can be loaded; the bundle's self-test loads each. */
const providerKinds = Object.keys(loaders);


/***/ })

};
