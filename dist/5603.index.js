export const id = 5603;
export const ids = [5603,7062];
export const modules = {

/***/ 85603:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   selfTest: () => (/* binding */ selfTest)
/* harmony export */ });
/* harmony import */ var _providers_registry_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17062);

/**
 * Loads every lazy chunk of the bundle, so that a missing one is found when it is built and not when it is needed.
 * @returns the exit code
 */
async function selfTest(print) {
    const loads = {
        action: () => Promise.all(/* import() */[__webpack_require__.e(3243), __webpack_require__.e(5818), __webpack_require__.e(4172), __webpack_require__.e(4865), __webpack_require__.e(148), __webpack_require__.e(1713), __webpack_require__.e(1046), __webpack_require__.e(1173), __webpack_require__.e(4900), __webpack_require__.e(8797)]).then(__webpack_require__.bind(__webpack_require__, 68797)),
        cli: () => __webpack_require__.e(/* import() */ 6103).then(__webpack_require__.bind(__webpack_require__, 76103)),
        'actions/core': () => Promise.all(/* import() */[__webpack_require__.e(6752), __webpack_require__.e(4942), __webpack_require__.e(143)]).then(__webpack_require__.bind(__webpack_require__, 90143)),
        'actions/github': () => Promise.all(/* import() */[__webpack_require__.e(6752), __webpack_require__.e(9479), __webpack_require__.e(4942), __webpack_require__.e(722)]).then(__webpack_require__.bind(__webpack_require__, 60722)),
        octokit: () => Promise.all(/* import() */[__webpack_require__.e(9479), __webpack_require__.e(1267)]).then(__webpack_require__.bind(__webpack_require__, 11267)),
        sodium: async () => {
            const sodium = (await __webpack_require__.e(/* import() */ 4768).then(__webpack_require__.bind(__webpack_require__, 54768))).default;
            await sodium.ready;
            return sodium.crypto_box_seal('x', sodium.crypto_box_keypair().publicKey);
        },
        'key vault': () => Promise.all(/* import() */[__webpack_require__.e(2830), __webpack_require__.e(3923)]).then(__webpack_require__.bind(__webpack_require__, 33923)),
        vault: () => Promise.all(/* import() */[__webpack_require__.e(2830), __webpack_require__.e(8096)]).then(__webpack_require__.t.bind(__webpack_require__, 58096, 19)),
        prompts: () => __webpack_require__.e(/* import() */ 6170).then(__webpack_require__.bind(__webpack_require__, 26170)),
        yaml: () => __webpack_require__.e(/* import() */ 8815).then(__webpack_require__.t.bind(__webpack_require__, 38815, 19)),
        toml: () => __webpack_require__.e(/* import() */ 3292).then(__webpack_require__.bind(__webpack_require__, 3292)),
        passphrase: async () => (await __webpack_require__.e(/* import() */ 4656).then(__webpack_require__.bind(__webpack_require__, 54656))).findGenerator('passphrase'),
        script: () => __webpack_require__.e(/* import() */ 1119).then(__webpack_require__.bind(__webpack_require__, 31119)),
        source: () => __webpack_require__.e(/* import() */ 8478).then(__webpack_require__.bind(__webpack_require__, 8478)),
    };
    for (const kind of _providers_registry_js__WEBPACK_IMPORTED_MODULE_0__/* .providerKinds */ .v)
        loads[`provider ${kind}`] = () => (0,_providers_registry_js__WEBPACK_IMPORTED_MODULE_0__/* .loadProvider */ .C)(kind);
    for (const [name, load] of Object.entries(loads)) {
        if ((await load()) === undefined) {
            print(`${name}: not loaded\n`);
            return 1;
        }
    }
    print(`${Object.keys(loads).length} parts loaded\n`);
    return 0;
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
