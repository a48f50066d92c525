export const id = 2201;
export const ids = [2201];
export const modules = {

/***/ 82201:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   run: () => (/* binding */ run)
/* harmony export */ });
/* harmony import */ var _core_next_rotation_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(97660);
/* harmony import */ var _reports_results_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96254);
/* harmony import */ var _reports_terminal_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1868);
/* harmony import */ var _session_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(82101);




/** How many of the next rotations are shown. */
const NEXT = 3;
const run = (invocation) => {
    const { flags, out } = invocation;
    return (0,_session_js__WEBPACK_IMPORTED_MODULE_2__/* .withSession */ .fQ)(invocation, { writes: false, observe: false }, async (session, lane) => {
        const journal = await session.journal();
        const { lease, merged } = journal;
        const now = journal.now();
        const result = (0,_reports_results_js__WEBPACK_IMPORTED_MODULE_0__/* .statusResult */ .SP)(lane.manifest, lease ? { ...merged, lease } : merged, now);
        if (flags.json) {
            out.json(result);
            return 0;
        }
        out.data((0,_reports_terminal_js__WEBPACK_IMPORTED_MODULE_1__/* .statusText */ .qS)(result, now, out.layout));
        const next = lane.manifest.secrets
            .flatMap((secret) => {
            const at = (0,_core_next_rotation_js__WEBPACK_IMPORTED_MODULE_3__/* .nextRotation */ .u)(secret, merged.secrets[secret.name]);
            return at && at > now ? [{ name: secret.name, at }] : [];
        })
            .sort((a, b) => a.at.getTime() - b.at.getTime());
        for (const { name, at } of next.slice(0, NEXT))
            out.data(`next: ${name} on ${at.toISOString().slice(0, 10)}`);
        return 0;
    });
};


/***/ })

};
