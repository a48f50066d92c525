export const id = 3876;
export const ids = [3876];
export const modules = {

/***/ 83876:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   remoteState: () => (/* binding */ remoteState)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62807);


/** Who runs the action unless it was given a token of its own; its commits are signed by GitHub. */
const ACTION_LOGIN = 'github-actions[bot]';
/** The lane's state branch. GitHub's client is loaded when it is asked. */
function remoteState(input) {
    const { lane, repository, home, platform } = input;
    const fromRoot = (path) => (0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(repository.root, path).split(node_path__WEBPACK_IMPORTED_MODULE_0__.sep).join('/');
    const manifest = fromRoot((0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(platform.workspace, input.file));
    const lockfile = fromRoot(lane.lockfile);
    let opened;
    let used;
    return {
        async load(signal) {
            if (manifest.startsWith('../') || lockfile.startsWith('../'))
                return undefined;
            opened ??= openBranches(input, { manifest, lockfile, fromRoot }, signal);
            opened.catch(() => {
                opened = undefined;
            });
            const branches = await opened;
            used = branches.whole;
            const state = await used.load(signal).catch((error) => {
                // Without a state branch the newest pull request has the last state; a person's token may be too narrow to see it.
                if (!(error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .SecretZeroError */ .j2) || error.code !== 'FORBIDDEN')
                    throw error;
                used = branches.narrow;
                return used.load(signal).then((narrow) => {
                    input.warn(`this token may not read the pull requests of ${home.repository}: state that is only in one of them is not seen`);
                    return narrow;
                });
            });
            // What the action would take for something that nobody declared is not told it as the lane's.
            const isOurs = input.writes && state.reviewed && (await used.believesUs(signal));
            return { lockfile: state.lockfile, token: state.token, isOurs };
        },
        async save(next, token, what, signal) {
            if (used === undefined)
                throw new TypeError('the state is saved that was never loaded');
            return used.save(next, token, what, signal);
        },
        now: () => used?.now() ?? platform.now(),
    };
}
async function openBranches({ lane, home, token, platform, upgrade }, paths, signal) {
    const { Octokit } = await Promise.all(/* import() */[__webpack_require__.e(9479), __webpack_require__.e(1267)]).then(__webpack_require__.bind(__webpack_require__, 11267));
    const { githubApi } = await __webpack_require__.e(/* import() */ 654).then(__webpack_require__.bind(__webpack_require__, 40654));
    const { defaultBranch } = await __webpack_require__.e(/* import() */ 2876).then(__webpack_require__.bind(__webpack_require__, 12876));
    const { laneState } = await __webpack_require__.e(/* import() */ 1173).then(__webpack_require__.bind(__webpack_require__, 61173));
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
    const at = {
        api,
        repository: home.repository,
        base: await defaultBranch(api, home.repository, signal),
        manifest: { path: paths.manifest, text: lane.text },
        ...(lane.manifest.environment === undefined ? {} : { environment: lane.manifest.environment }),
        varFiles: lane.varFiles.map(({ path, text }) => ({ path: paths.fromRoot(path), text })),
        lockfile: paths.lockfile,
    };
    const branch = (pullRequests) => laneState(at, { upgrade, pullRequests, trusted: [ACTION_LOGIN] });
    return { whole: branch(true), narrow: branch(false) };
}


/***/ })

};
