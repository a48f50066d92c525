export const id = 5756;
export const ids = [5756];
export const modules = {

/***/ 85756:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   run: () => (/* binding */ run)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _platform_files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71665);
/* harmony import */ var _render_run_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6830);
/* harmony import */ var _session_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(78082);




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
            const { savePlan } = await __webpack_require__.e(/* import() */ 4494).then(__webpack_require__.bind(__webpack_require__, 14494));
            const text = `${JSON.stringify(savePlan(result.plan, lane, request, io.platform.now()), undefined, 2)}\n`;
            session.redactor.assertClean(text, 'the saved plan');
            await (0,_platform_files_js__WEBPACK_IMPORTED_MODULE_1__/* .writeAtomic */ .vZ)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(io.platform.workspace, flags.out), text, { mode: 0o600 });
            out.note(`saved; \`secretzero apply ${flags.out}\` carries it out within 24 hours`);
        }
        return code;
    });
};


/***/ })

};
