export const id = 9156;
export const ids = [9156];
export const modules = {

/***/ 9768:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ agree)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2807);
/* harmony import */ var _reports_escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8705);
/* harmony import */ var _invocation_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3960);



/**
 * Asks before something that cannot be undone, unless --yes. Where nobody can be asked it is not done: throws `ARGUMENTS`; after a no,
 * `INTERRUPTED`.
 */
async function agree(question, invocation) {
    const { flags, io, out } = invocation;
    if (flags.yes)
        return;
    if (!(0,_invocation_js__WEBPACK_IMPORTED_MODULE_2__/* .canPrompt */ .z)(invocation)) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SecretZeroError */ .j2('ARGUMENTS', `this needs a yes, and nobody can be asked: ${question}`, {
            hint: 'give --yes if that is what you want',
        });
    }
    out.done();
    if (await (io.confirm ?? (await asker(invocation)))((0,_reports_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .RK)(question)))
        return;
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SecretZeroError */ .j2('INTERRUPTED', 'nothing was done');
}
async function asker({ io }) {
    const { askConfirmation } = await __webpack_require__.e(/* import() */ 4030).then(__webpack_require__.bind(__webpack_require__, 4030));
    const streams = { input: io.stdin, output: io.stderr };
    return (question) => askConfirmation(question, streams);
}


/***/ }),

/***/ 9156:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   run: () => (/* binding */ run)
/* harmony export */ });
/* harmony import */ var _agree_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9768);
/* harmony import */ var _invocation_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3960);
/* harmony import */ var _render_run_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6830);
/* harmony import */ var _session_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1919);




const run = (invocation) => {
    const { flags } = invocation;
    return (0,_session_js__WEBPACK_IMPORTED_MODULE_2__/* .withSession */ .fQ)(invocation, { writes: !flags.dryRun }, async (session) => {
        const result = await session.run({
            write: !flags.dryRun,
            ...(flags.secret.length > 0 ? { only: flags.secret } : {}),
            rotateDue: flags.rotateDue,
            prune: flags.prune,
            canPrompt: (0,_invocation_js__WEBPACK_IMPORTED_MODULE_3__/* .canPrompt */ .z)(invocation),
            beforeApply: async (plan) => {
                const removed = plan.steps
                    .filter((step) => step.action === 'prune' && !step.blocked)
                    .flatMap((step) => step.targets);
                if (removed.length > 0 && (0,_invocation_js__WEBPACK_IMPORTED_MODULE_3__/* .canPrompt */ .z)(invocation))
                    await (0,_agree_js__WEBPACK_IMPORTED_MODULE_0__/* .agree */ .d)(`Remove the values at ${removed.join(', ')}?`, invocation);
            },
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
