export const id = 6996;
export const ids = [6996];
export const modules = {

/***/ 86996:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   run: () => (/* binding */ run)
/* harmony export */ });
/* harmony import */ var _core_exit_code_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(11388);
/* harmony import */ var _engine_secret_names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2438);
/* harmony import */ var _reports_results_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(96254);
/* harmony import */ var _reports_terminal_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1868);
/* harmony import */ var _render_run_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6830);
/* harmony import */ var _session_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(78082);






const run = (invocation) => {
    const { args, flags, out } = invocation;
    return (0,_session_js__WEBPACK_IMPORTED_MODULE_5__/* .withSession */ .fQ)(invocation, { writes: false }, async (session, lane) => {
        const named = (0,_engine_secret_names_js__WEBPACK_IMPORTED_MODULE_1__/* .requireSecrets */ .p)(lane.manifest, args);
        const { plan, notes } = await session.run({ write: false, ...(named.length > 0 ? { only: named } : {}) });
        if (flags.json)
            out.json((0,_reports_results_js__WEBPACK_IMPORTED_MODULE_2__/* .driftResult */ .vd)(plan.drift));
        else {
            (0,_render_run_js__WEBPACK_IMPORTED_MODULE_4__/* .tellNotes */ .fy)(notes, invocation);
            out.data((0,_reports_terminal_js__WEBPACK_IMPORTED_MODULE_3__/* .driftText */ .LU)(plan.drift, plan.checked, out.layout));
        }
        return (0,_core_exit_code_js__WEBPACK_IMPORTED_MODULE_0__/* .exitCodeOf */ .FO)({ plan }, 'drift');
    });
};


/***/ })

};
