export const id = 6882;
export const ids = [6882];
export const modules = {

/***/ 36882:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   parametersApi: () => (/* binding */ parametersApi)
/* harmony export */ });
/* harmony import */ var _aws_sdk_client_ssm__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(34736);
/* harmony import */ var _connection_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9298);


/** The API of Systems Manager, of which the Parameter Store is a part, in one region. */
function parametersApi(settings) {
    return (0,_connection_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .p)(new _aws_sdk_client_ssm__WEBPACK_IMPORTED_MODULE_1__/* .SSM */ .A_Q(settings));
}


/***/ })

};
