export const id = 1911;
export const ids = [1911];
export const modules = {

/***/ 81911:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ghToken: () => (/* binding */ ghToken)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var _core_secret_value_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44200);


const LIMIT_MS = 2_000;
/** Tokens by host and by what gh is found with: the state and the secrets of a run ask for the same one. */
const known = new Map();
/**
 * The token that GitHub's own command line has for a host; `undefined` where it is not installed or not logged in. It is asked once for
 * each host, unless it had none. Never throws.
 */
function ghToken(host, signal) {
    const env = environment();
    const key = JSON.stringify([host, env]);
    const asked = known.get(key) ?? askGh(host, env, signal);
    known.set(key, asked);
    return asked.then((token) => {
        if (token === undefined)
            known.delete(key);
        return token;
    });
}
function askGh(host, env, signal) {
    return new Promise((resolve) => {
        (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.execFile)('gh', ['auth', 'token', '--hostname', host], { signal, timeout: LIMIT_MS, windowsHide: true, env }, (error, stdout) => {
            const token = stdout.trim();
            resolve(error === null && token !== '' ? new _core_secret_value_js__WEBPACK_IMPORTED_MODULE_1__/* .SecretValue */ .i(token) : undefined);
        });
    });
}
/** What gh needs to find itself, its settings and the keyring. */
function environment() {
    const names = [
        'PATH',
        'HOME',
        'XDG_CONFIG_HOME',
        'XDG_RUNTIME_DIR',
        'DBUS_SESSION_BUS_ADDRESS',
        'GH_CONFIG_DIR',
        'USERPROFILE',
        'APPDATA',
        'LOCALAPPDATA',
        'SystemRoot',
    ];
    return Object.fromEntries(names.flatMap((name) => (process.env[name] === undefined ? [] : [[name, process.env[name]]])));
}


/***/ })

};
