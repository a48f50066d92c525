export const id = 7062;
export const ids = [7062];
export const modules = {

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
