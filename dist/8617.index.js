export const id = 8617;
export const ids = [8617];
export const modules = {

/***/ 4253:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ hmacPath)
/* harmony export */ });
const DEFAULT_MOUNT = 'transit';
/** Where a key of the transit engine makes HMACs. */
function hmacPath({ key, mount = DEFAULT_MOUNT }) {
    return `${mount}/hmac/${key}/sha2-256`;
}


/***/ }),

/***/ 8617:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   deriveKey: () => (/* binding */ deriveKey)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62807);
/* harmony import */ var _core_secret_value_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44200);
/* harmony import */ var _client_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(46542);
/* harmony import */ var _transit_path_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4253);




/**
 * A key that follows from one of the transit engine, which never leaves it, and from a label: its HMAC of the label, 32 bytes in base64.
 * Throws ProviderError.
 */
async function deriveKey(client, kept, label, signal) {
    const { key, mount = 'transit', version } = kept;
    const path = (0,_transit_path_js__WEBPACK_IMPORTED_MODULE_3__/* .hmacPath */ .f)(kept);
    const reply = await client.send({
        method: 'POST',
        path: (0,_client_js__WEBPACK_IMPORTED_MODULE_2__/* .encoded */ .d)(path),
        body: { input: Buffer.from(label, 'utf8').toString('base64'), key_version: version },
        purpose: { what: `the key ${key} of ${mount}`, right: { path, capability: 'update' } },
        judge: ({ status }) => status === 400
            ? new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ProviderError */ .mZ('REJECTED', `${mount} has no key ${key} of version ${version} that can be used`, {
                status,
                hint: `\`vault read ${mount}/keys/${key}\` shows its versions; \`vault write -f ${mount}/keys/${key}\` makes one`,
            })
            : undefined,
    }, signal);
    if (reply.kind !== 'done')
        throw reply.error;
    const { hmac } = (reply.value.body['data'] ?? {});
    const [, , digest] = typeof hmac === 'string' ? hmac.split(':') : [];
    if (digest === undefined || Buffer.from(digest, 'base64').length !== 32) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ProviderError */ .mZ('REJECTED', `Vault's answer about the key ${key} is not understood`);
    }
    return new _core_secret_value_js__WEBPACK_IMPORTED_MODULE_1__/* .SecretValue */ .i(digest);
}


/***/ })

};
