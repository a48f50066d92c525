export const id = 4030;
export const ids = [4030];
export const modules = {

/***/ 34030:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   askConfirmation: () => (/* binding */ askConfirmation),
/* harmony export */   askHidden: () => (/* binding */ askHidden)
/* harmony export */ });
/* harmony import */ var _core_secret_value_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44200);

/**
 * Asks a person for a value on the terminal; nothing of it is shown. The talk goes to stderr, so that stdout stays data.
 * `undefined` where the question was left.
 */
async function askHidden(question, details, streams) {
    const { isCancel, password } = await __webpack_require__.e(/* import() */ 6170).then(__webpack_require__.bind(__webpack_require__, 26170));
    for (const line of details)
        streams.output.write(`  ${line}\n`);
    const typed = await password({ message: question, input: streams.input, output: streams.output });
    if (isCancel(typed))
        streams.onCancel?.();
    if (isCancel(typed) || typed === undefined || typed === '')
        return undefined;
    return new _core_secret_value_js__WEBPACK_IMPORTED_MODULE_0__/* .SecretValue */ .i(typed);
}
/** Asks yes or no on the terminal; leaving the question is no. */
async function askConfirmation(question, streams) {
    const { confirm, isCancel } = await __webpack_require__.e(/* import() */ 6170).then(__webpack_require__.bind(__webpack_require__, 26170));
    const answer = await confirm({
        message: question,
        initialValue: false,
        input: streams.input,
        output: streams.output,
    });
    return !isCancel(answer) && answer;
}


/***/ })

};
