export const id = 9156;
export const ids = [9156];
export const modules = {

/***/ 9768:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ agree)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62807);
/* harmony import */ var _reports_escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38705);
/* harmony import */ var _invocation_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(93960);



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
    const { askConfirmation } = await __webpack_require__.e(/* import() */ 4030).then(__webpack_require__.bind(__webpack_require__, 34030));
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
/* harmony import */ var _invocation_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(93960);
/* harmony import */ var _render_run_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6830);
/* harmony import */ var _session_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(78082);




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


/***/ })

};
