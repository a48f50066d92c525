export const id = 7653;
export const ids = [7653];
export const modules = {

/***/ 97653:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   run: () => (/* binding */ run)
/* harmony export */ });
/* harmony import */ var _engine_lane_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27594);
/* harmony import */ var _reports_results_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(96254);
/* harmony import */ var _reports_terminal_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1868);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(39410);
/* harmony import */ var _session_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(82101);





const WRONG_INPUT = 3;
const run = async (invocation) => {
    const { flags, io, out } = invocation;
    const { faults } = await (0,_engine_lane_js__WEBPACK_IMPORTED_MODULE_0__/* .checkLane */ .J)(await (0,_session_js__WEBPACK_IMPORTED_MODULE_4__/* .laneOptions */ .BP)(invocation, (0,_session_js__WEBPACK_IMPORTED_MODULE_4__/* .lazyHome */ .Ih)(invocation)), io.platform);
    const result = (0,_reports_results_js__WEBPACK_IMPORTED_MODULE_1__/* .validateResult */ ._t)(faults);
    if (flags.json)
        out.json(result);
    else
        out.data((0,_reports_terminal_js__WEBPACK_IMPORTED_MODULE_2__/* .validateText */ .Ok)(flags.file, faults, { ...out.layout, sources: await (0,_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .sourcesOf */ .u)(flags, io.platform) }));
    return result.valid ? 0 : WRONG_INPUT;
};


/***/ })

};
