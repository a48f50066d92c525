export const id = 3951;
export const ids = [3951];
export const modules = {

/***/ 93951:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   secretsApi: () => (/* binding */ secretsApi)
/* harmony export */ });
/* harmony import */ var _aws_sdk_client_secrets_manager__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12994);
/* harmony import */ var _connection_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9298);


/** The API of Secrets Manager in one region. */
function secretsApi(settings) {
    return (0,_connection_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .p)(new _aws_sdk_client_secrets_manager__WEBPACK_IMPORTED_MODULE_1__/* .SecretsManager */ .j5(settings));
}


/***/ })

};
