export const id = 4273;
export const ids = [4273];
export const modules = {

/***/ 9355:
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

/***/ 4273:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   run: () => (/* binding */ run)
/* harmony export */ });
/* harmony import */ var _engine_dependents_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9355);
/* harmony import */ var _engine_secret_names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2438);
/* harmony import */ var _render_run_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6830);
/* harmony import */ var _session_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1919);




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


/***/ }),

/***/ 6830:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EG: () => (/* binding */ renderPlan),
/* harmony export */   eJ: () => (/* binding */ renderRun),
/* harmony export */   fy: () => (/* binding */ tellNotes)
/* harmony export */ });
/* harmony import */ var _core_exit_code_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1388);
/* harmony import */ var _engine_reconcile_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6272);
/* harmony import */ var _reports_results_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6254);
/* harmony import */ var _reports_terminal_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3315);




/** Shows what a run of `sync`, `rotate`, `adopt` or `apply` came to; returns the exit code. */
function renderRun(result, as, invocation) {
    const { flags, out, signal } = invocation;
    const { plan, outcomes, heldBack, notes, requests } = result;
    if (flags.json) {
        const shape = as === 'sync' ? _reports_results_js__WEBPACK_IMPORTED_MODULE_2__/* .syncResult */ .j : _reports_results_js__WEBPACK_IMPORTED_MODULE_2__/* .rotateResult */ .L_;
        out.json(shape(plan, outcomes, { planned: requests, floor: requests }, heldBack));
    }
    else {
        tellNotes(notes, invocation);
        const drift = (0,_core_exit_code_js__WEBPACK_IMPORTED_MODULE_0__/* .remainingDrift */ .oU)(plan, outcomes);
        const run = { plan, drift, ...(outcomes ? { outcomes } : {}), ...(heldBack ? { heldBack } : {}) };
        out.data((as === 'sync' ? _reports_terminal_js__WEBPACK_IMPORTED_MODULE_3__/* .syncText */ .n5 : _reports_terminal_js__WEBPACK_IMPORTED_MODULE_3__/* .rotateText */ .R0)(run, out.layout));
        const hint = heldBack ? (0,_engine_reconcile_js__WEBPACK_IMPORTED_MODULE_1__/* .heldBackError */ .ps)(heldBack).hint : undefined;
        if (hint !== undefined)
            out.note(`hint: ${hint}`);
    }
    const interrupted = signal.aborted;
    return (0,_core_exit_code_js__WEBPACK_IMPORTED_MODULE_0__/* .exitCodeOf */ .FO)({ plan, interrupted, ...(outcomes ? { outcomes } : {}), ...(heldBack ? { heldBack } : {}) }, 'sync');
}
/** Shows what would be done; returns the exit code. */
function renderPlan(result, invocation) {
    const { flags, out } = invocation;
    const { plan, notes, requests } = result;
    if (flags.json)
        out.json((0,_reports_results_js__WEBPACK_IMPORTED_MODULE_2__/* .planResult */ .VR)(plan, { planned: requests, floor: requests }));
    else {
        tellNotes(notes, invocation);
        out.data((0,_reports_terminal_js__WEBPACK_IMPORTED_MODULE_3__/* .planText */ .Pt)(plan, out.layout));
    }
    return (0,_core_exit_code_js__WEBPACK_IMPORTED_MODULE_0__/* .exitCodeOf */ .FO)({ plan }, flags.detailedExitcode ? 'plan-detailed' : 'plan');
}
function tellNotes(notes, { out }) {
    for (const note of notes)
        out.note(`secretzero: note: ${note}`);
}


/***/ })

};
