export const id = 7448;
export const ids = [7448];
export const modules = {

/***/ 27448:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   deviceLogin: () => (/* binding */ deviceLogin)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62807);
/* harmony import */ var _core_secret_value_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44200);


/** What an OAuth App asks for; a GitHub App has its rights by itself and passes it by. */
const SCOPE = 'repo';
const GRANT = 'urn:ietf:params:oauth:grant-type:device_code';
/** GitHub's own, where it names none; each `slow_down` adds as much. */
const INTERVAL_SECONDS = 5;
const MOST_SECONDS = 900;
/**
 * GitHub's device flow: shows a code, waits as often and as long as GitHub says, and gives the token that comes of it. Throws ProviderError
 * where it is refused, runs out, or is not offered. The token lives in this run only.
 */
async function deviceLogin(login, means) {
    const { web, clientId, signal, tell } = login;
    if (!/^[A-Za-z0-9._-]{1,100}$/.test(clientId))
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ProviderError */ .mZ('REJECTED', 'the client id of the login is none', {
            hint: 'it is on the page of the GitHub App, such as Iv23li\u2026',
        });
    const begun = await post(`${web}/login/device/code`, { client_id: clientId, scope: SCOPE }, means, signal);
    const device = textOf(begun, 'device_code');
    const code = textOf(begun, 'user_code');
    const page = textOf(begun, 'verification_uri');
    if (device === undefined || code === undefined || !/^[A-Z0-9-]{4,32}$/i.test(code) || !isOf(page, web))
        throw refused(textOf(begun, 'error'));
    const until = means.now().getTime() + numberOf(begun, 'expires_in', MOST_SECONDS) * 1000;
    let interval = numberOf(begun, 'interval', INTERVAL_SECONDS);
    tell(`to log in at ${new URL(web).host}, open ${page} and type ${code}`);
    const deviceCode = new _core_secret_value_js__WEBPACK_IMPORTED_MODULE_1__/* .SecretValue */ .i(device);
    while (means.now().getTime() + interval * 1000 <= until) {
        await means.sleep(interval * 1000, signal);
        signal.throwIfAborted();
        const body = { client_id: clientId, device_code: deviceCode.reveal(), grant_type: GRANT };
        const answer = await post(`${web}/login/oauth/access_token`, body, means, signal);
        const token = textOf(answer, 'access_token');
        if (token !== undefined)
            return new _core_secret_value_js__WEBPACK_IMPORTED_MODULE_1__/* .SecretValue */ .i(token);
        const error = textOf(answer, 'error');
        if (error === 'slow_down')
            interval = numberOf(answer, 'interval', interval + INTERVAL_SECONDS);
        else if (error !== 'authorization_pending')
            throw refused(error);
    }
    throw refused('expired_token');
}
async function post(url, body, means, signal) {
    let response;
    try {
        response = await means.fetch(url, {
            method: 'POST',
            // A code that was asked for here is for nobody else.
            redirect: 'error',
            headers: { accept: 'application/json', 'user-agent': 'secretzero' },
            body: new URLSearchParams(body),
            signal,
        });
    }
    catch {
        signal.throwIfAborted();
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ProviderError */ .mZ('UNAVAILABLE', `no answer from ${new URL(url).host} about the login`, {
            hint: 'look at the network, or set GH_TOKEN',
        });
    }
    const data = (await response.json().catch(() => undefined));
    if (typeof data === 'object' && data !== null)
        return data;
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ProviderError */ .mZ('UNAVAILABLE', `GitHub gave no login (status ${response.status})`, { hint: 'set GH_TOKEN' });
}
const REASONS = {
    expired_token: ['the code ran out before it was typed', 'run it again'],
    access_denied: ['the login was refused', 'run it again, and allow it'],
    device_flow_disabled: ['the app does not allow logins by code', 'switch on "Enable Device Flow" in its settings'],
    incorrect_client_credentials: ['GitHub knows no app with this client id', 'copy it from the page of the app'],
};
function refused(error) {
    const [message, hint] = REASONS[error ?? ''] ?? [
        'GitHub gave no login',
        'log in with `gh auth login`, or set GH_TOKEN',
    ];
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ProviderError */ .mZ('UNAUTHENTICATED', message, { hint });
}
/** Whether a page is of this GitHub; a person is sent to no other. */
function isOf(page, web) {
    return page !== undefined && URL.canParse(page) && new URL(page).origin === new URL(web).origin;
}
function textOf(data, member) {
    const value = data[member];
    return typeof value === 'string' && value !== '' ? value : undefined;
}
function numberOf(data, member, otherwise) {
    const value = data[member];
    return typeof value === 'number' && value > 0 && value <= MOST_SECONDS ? value : otherwise;
}


/***/ })

};
