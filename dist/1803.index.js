export const id = 1803;
export const ids = [1803];
export const modules = {

/***/ 21803:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   iamApi: () => (/* binding */ iamApi)
/* harmony export */ });
/* harmony import */ var _aws_sdk_client_iam__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(16764);
/* harmony import */ var _connection_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9298);


/** The API of users, roles and their keys, which has no regions. */
function iamApi(settings) {
    return (0,_connection_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .p)(new _aws_sdk_client_iam__WEBPACK_IMPORTED_MODULE_1__/* .IAM */ .mPj(settings));
}


/***/ })

};
