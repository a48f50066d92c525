export const id = 6244;
export const ids = [6244];
export const modules = {

/***/ 46244:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   callerOf: () => (/* binding */ callerOf)
/* harmony export */ });
/** Asks AWS who we are; no policy can forbid that. Throws ProviderError. */
async function callerOf(connection, signal) {
    const sts = await connection.client('STS', undefined, async (settings) => {
        const { stsApi } = await Promise.all(/* import() */[__webpack_require__.e(5861), __webpack_require__.e(1695), __webpack_require__.e(7834)]).then(__webpack_require__.bind(__webpack_require__, 97834));
        return stsApi(settings);
    });
    const { Arn, Account, UserId } = await connection.ask(() => sts.getCallerIdentity({}), { what: 'the login', action: 'sts:GetCallerIdentity', repeatable: true }, signal);
    return { arn: safe(Arn), account: safe(Account), userId: safe(UserId) };
}
/** AWS's own names, which may be shown. */
function safe(text) {
    return text !== undefined && /^[\w+=,.@:/-]{1,300}$/.test(text) ? text : 'unknown';
}


/***/ })

};
