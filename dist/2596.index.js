export const id = 2596;
export const ids = [2596];
export const modules = {

/***/ 22596:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   run: () => (/* binding */ run)
/* harmony export */ });
/* harmony import */ var _manifest_schema_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12629);
/* harmony import */ var _providers_catalog_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86902);


/** The manifest's is made from the kinds that this version knows; the others are files. */
const SCHEMAS = {
    manifest: async () => (0,_manifest_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .publishedSchema */ .sk)(_providers_catalog_js__WEBPACK_IMPORTED_MODULE_1__/* .catalog */ .U),
    lockfile: async () => (await __webpack_require__.e(/* import() */ 480).then(__webpack_require__.t.bind(__webpack_require__, 50480, 17))).default,
    results: async () => (await __webpack_require__.e(/* import() */ 7561).then(__webpack_require__.t.bind(__webpack_require__, 7561, 17))).default,
    plan: async () => (await __webpack_require__.e(/* import() */ 218).then(__webpack_require__.t.bind(__webpack_require__, 50218, 17))).default,
};
const run = async ({ args, out }) => {
    out.json(await SCHEMAS[args[0] ?? 'manifest']?.());
    return 0;
};


/***/ })

};
