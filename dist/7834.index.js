export const id = 7834;
export const ids = [7834];
export const modules = {

/***/ 97834:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   profileRegion: () => (/* binding */ profileRegion),
/* harmony export */   stsApi: () => (/* binding */ stsApi)
/* harmony export */ });
/* harmony import */ var _aws_sdk_client_sts__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71695);
/* harmony import */ var _connection_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9298);


/** The API that gives logins for other logins. */
function stsApi(settings) {
    return (0,_connection_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .p)(new _aws_sdk_client_sts__WEBPACK_IMPORTED_MODULE_1__/* .STS */ .$E(settings));
}
/** The region of a profile of this person's AWS configuration; `undefined` where it names none. */
async function profileRegion(profile) {
    try {
        return await new _aws_sdk_client_sts__WEBPACK_IMPORTED_MODULE_1__/* .STS */ .$E(profile === undefined ? {} : { profile }).config.region();
    }
    catch {
        return undefined;
    }
}


/***/ })

};
