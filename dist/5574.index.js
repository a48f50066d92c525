export const id = 5574;
export const ids = [5574];
export const modules = {

/***/ 25574:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   run: () => (/* binding */ run)
/* harmony export */ });
/* harmony import */ var _engine_secret_names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2438);
/* harmony import */ var _reports_results_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(96254);
/* harmony import */ var _reports_terminal_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1868);
/* harmony import */ var _session_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(82101);




const run = (invocation) => {
    const { args, flags, out } = invocation;
    return (0,_session_js__WEBPACK_IMPORTED_MODULE_3__/* .withSession */ .fQ)(invocation, { writes: false, observe: false }, async (session, lane) => {
        const named = new Set((0,_engine_secret_names_js__WEBPACK_IMPORTED_MODULE_0__/* .requireSecrets */ .p)(lane.manifest, args));
        const journal = await session.journal();
        const secrets = session.recorded(journal).secrets.filter((secret) => named.size === 0 || named.has(secret.name));
        const result = (0,_reports_results_js__WEBPACK_IMPORTED_MODULE_1__/* .showResult */ .L$)(secrets, journal.merged);
        if (flags.json)
            out.json(result);
        else
            out.data((0,_reports_terminal_js__WEBPACK_IMPORTED_MODULE_2__/* .showText */ .h$)(result, journal.now(), out.layout));
        return 0;
    });
};


/***/ })

};
