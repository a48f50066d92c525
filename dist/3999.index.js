export const id = 3999;
export const ids = [3999];
export const modules = {

/***/ 3999:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   trustedAccounts: () => (/* binding */ trustedAccounts)
/* harmony export */ });
/* harmony import */ var _source_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4937);
/* harmony import */ var _values_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3916);


/** A login of GitHub, or an App's with the brackets that no person can have. */
const LOGIN = /^[A-Za-z0-9](?:[A-Za-z0-9-]{0,98}[A-Za-z0-9])?(?:\[bot\])?$/;
/**
 * The accounts that a manifest trusts with its lane's state (`metadata.trusted`), as they stand in its text: nothing is put in for
 * variables, since who is believed must be what was reviewed. A manifest that cannot be read trusts nobody.
 */
function trustedAccounts(file, text) {
    const metadata = (0,_values_js__WEBPACK_IMPORTED_MODULE_1__/* .asMap */ .$H)((0,_values_js__WEBPACK_IMPORTED_MODULE_1__/* .asMap */ .$H)(_source_js__WEBPACK_IMPORTED_MODULE_0__/* .YamlSource */ .rC.read(file, text).value)?.['metadata']);
    return (0,_values_js__WEBPACK_IMPORTED_MODULE_1__/* .asTexts */ .DW)(metadata?.['trusted']).filter((login) => LOGIN.test(login));
}


/***/ })

};
