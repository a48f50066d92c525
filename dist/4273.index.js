export const id = 4273;
export const ids = [4273];
export const modules = {

/***/ 29355:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ withDependents)
/* harmony export */ });
/** The named secrets and all that are made from them: what gets a new value takes its followers along. */
function withDependents(manifest, names) {
    const selected = new Set(names);
    // Parts come before what is made from them, so one pass is enough.
    for (const secret of manifest.secrets) {
        if (secret.parts.some((part) => selected.has(part)))
            selected.add(secret.name);
    }
    return [...selected];
}


/***/ }),

/***/ 54273:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   run: () => (/* binding */ run)
/* harmony export */ });
/* harmony import */ var _engine_dependents_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(29355);
/* harmony import */ var _engine_secret_names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2438);
/* harmony import */ var _render_run_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6830);
/* harmony import */ var _session_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(78082);




const run = (invocation) => {
    const { args, flags } = invocation;
    return (0,_session_js__WEBPACK_IMPORTED_MODULE_2__/* .withSession */ .fQ)(invocation, { writes: !flags.dryRun }, async (session, lane) => {
        const named = (0,_engine_secret_names_js__WEBPACK_IMPORTED_MODULE_0__/* .requireSecrets */ .p)(lane.manifest, args);
        const result = await session.run({
            write: !flags.dryRun,
            only: (0,_engine_dependents_js__WEBPACK_IMPORTED_MODULE_3__/* .withDependents */ .h)(lane.manifest, named),
            adopt: named,
            ...(flags.asIs ? { adoptAsIs: named } : {}),
        });
        return flags.dryRun ? (0,_render_run_js__WEBPACK_IMPORTED_MODULE_1__/* .renderPlan */ .EG)(result, invocation) : (0,_render_run_js__WEBPACK_IMPORTED_MODULE_1__/* .renderRun */ .eJ)(result, 'sync', invocation);
    });
};


/***/ })

};
