export const id = 5756;
export const ids = [5756];
export const modules = {

/***/ 5756:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   run: () => (/* binding */ run)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _platform_files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1665);
/* harmony import */ var _render_run_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6830);
/* harmony import */ var _session_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1919);




const run = (invocation) => {
    const { flags, io, out } = invocation;
    return (0,_session_js__WEBPACK_IMPORTED_MODULE_3__/* .withSession */ .fQ)(invocation, { writes: false }, async (session, lane) => {
        const request = {
            ...(flags.secret.length > 0 ? { only: flags.secret } : {}),
            rotateDue: flags.rotateDue,
            prune: flags.prune,
        };
        const result = await session.run({ write: false, ...request });
        const code = (0,_render_run_js__WEBPACK_IMPORTED_MODULE_2__/* .renderPlan */ .EG)(result, invocation);
        if (flags.out !== undefined) {
            const { savePlan } = await __webpack_require__.e(/* import() */ 4494).then(__webpack_require__.bind(__webpack_require__, 4494));
            const text = `${JSON.stringify(savePlan(result.plan, lane, request, io.platform.now()), undefined, 2)}\n`;
            session.redactor.assertClean(text, 'the saved plan');
            await (0,_platform_files_js__WEBPACK_IMPORTED_MODULE_1__/* .writeAtomic */ .vZ)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(io.platform.workspace, flags.out), text, { mode: 0o600 });
            out.note(`saved; \`secretzero apply ${flags.out}\` carries it out within 24 hours`);
        }
        return code;
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
