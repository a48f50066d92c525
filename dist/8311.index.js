export const id = 8311;
export const ids = [8311];
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

/***/ 48311:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   run: () => (/* binding */ run)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62807);
/* harmony import */ var _engine_machine_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4322);
/* harmony import */ var _reports_escape_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38705);
/* harmony import */ var _agree_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9768);
/* harmony import */ var _session_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(82101);





const run = (invocation) => {
    const { flags, io, out, signal } = invocation;
    return (0,_session_js__WEBPACK_IMPORTED_MODULE_4__/* .withSession */ .fQ)(invocation, { writes: false, observe: false, remote: false }, async (session) => {
        const journal = await session.journal({ deadLeases: 'keep' });
        const { lease } = journal;
        if (!lease) {
            if (flags.json)
                out.json({ unlocked: false });
            else
                out.data('No run holds the lane.');
            return 0;
        }
        const holder = `run ${lease.run}${lease.actor === undefined ? '' : ` of ${lease.actor}`}`;
        if ((0,_engine_machine_js__WEBPACK_IMPORTED_MODULE_1__/* .isLeaseOfLiving */ .jx)(lease.run, io.platform)) {
            throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SecretZeroError */ .j2('LOCKFILE_HELD', `${holder} is alive and holds the lane until ${lease.until}`, {
                hint: 'end that process first; it saves what it has',
            });
        }
        await (0,_agree_js__WEBPACK_IMPORTED_MODULE_3__/* .agree */ .d)(`${holder} holds the lane until ${lease.until}. Is it dead, and shall its lease be taken?`, invocation);
        await journal.unlock(signal);
        if (flags.json)
            out.json({ unlocked: true, lease });
        else
            out.data(`The lease of ${(0,_reports_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .visible */ .RK)(holder)} was taken. The next sync finishes what it began.`);
        return 0;
    });
};


/***/ })

};
