export const id = 2735;
export const ids = [2735];
export const modules = {

/***/ 72735:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   run: () => (/* binding */ run)
/* harmony export */ });
/* harmony import */ var _core_error_exit_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58421);
/* harmony import */ var _engine_test_providers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(74940);
/* harmony import */ var _reports_escape_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38705);
/* harmony import */ var _reports_results_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(96254);
/* harmony import */ var _reports_terminal_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1868);
/* harmony import */ var _session_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(78082);






const NO_ACCESS = 4;
const PARTIAL = 6;
const run = (invocation) => {
    const { flags, io, out, signal } = invocation;
    return (0,_session_js__WEBPACK_IMPORTED_MODULE_5__/* .withSession */ .fQ)(invocation, { writes: false, remote: false }, async (session, lane) => {
        const monotonic = () => io.platform.monotonic();
        const { permissions } = flags;
        const { checks, providers } = await (0,_engine_test_providers_js__WEBPACK_IMPORTED_MODULE_1__/* .testProviders */ .P)(lane.manifest, session.stores, {
            monotonic,
            permissions,
            signal,
        });
        const result = (0,_reports_results_js__WEBPACK_IMPORTED_MODULE_3__/* .testResult */ .Ke)(checks, providers.map(testedLogin));
        if (flags.json)
            out.json(result);
        else {
            out.data((0,_reports_terminal_js__WEBPACK_IMPORTED_MODULE_4__/* .testText */ .e5)(result, out.layout));
            for (const { alias, identity, milliseconds, notes, capabilities } of providers) {
                if (identity !== undefined)
                    out.note(`secretzero: note: ${alias}: answered in ${milliseconds} ms`);
                for (const note of notes)
                    out.note(`secretzero: note: ${alias}: ${note}`);
                for (const [kind, words] of Object.entries(capabilities))
                    out.data((0,_reports_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .visible */ .RK)(`${alias}/${kind}: ${words}`));
            }
        }
        const codes = checks.flatMap(({ problem, closed }) => problem ? [closed ? NO_ACCESS : (0,_core_error_exit_js__WEBPACK_IMPORTED_MODULE_0__/* .exitCodeOfError */ .L)(problem.code)] : []);
        if (codes.length === 0)
            return 0;
        return codes.every((code) => code === NO_ACCESS) ? NO_ACCESS : PARTIAL;
    });
};
function testedLogin({ alias, kind, identity, milliseconds, unknown, surplus }) {
    return {
        provider: alias,
        kind,
        ...(identity === undefined ? {} : { identity }),
        milliseconds,
        ...(unknown === undefined ? {} : { unknown }),
        ...(surplus === undefined ? {} : { surplus }),
    };
}


/***/ })

};
