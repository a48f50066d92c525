export const id = 6103;
export const ids = [6103];
export const modules = {

/***/ 18614:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ VERSION)
/* harmony export */ });
/** The version of this release; a test holds it equal to package.json's. */
const VERSION = '0.1.0';


/***/ }),

/***/ 76103:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runCli: () => (/* binding */ runCli)
/* harmony export */ });
/* harmony import */ var _core_version_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18614);

/** The command line: parses, calls the engine, renders. Never throws; returns the exit code. */
async function runCli(argv, io) {
    // Nothing is loaded for it: scripts ask for the version often.
    if (argv.length === 1 && (argv[0] === '--version' || argv[0] === '-V')) {
        io.stdout.write(`${_core_version_js__WEBPACK_IMPORTED_MODULE_0__/* .VERSION */ .x}\n`);
        return 0;
    }
    const { runProgram } = await Promise.all(/* import() */[__webpack_require__.e(8179), __webpack_require__.e(1046), __webpack_require__.e(2053)]).then(__webpack_require__.bind(__webpack_require__, 72053));
    return runProgram(argv, io);
}


/***/ })

};
