export const id = 2876;
export const ids = [2876];
export const modules = {

/***/ 12876:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   defaultBranch: () => (/* binding */ defaultBranch)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62807);

/** The default branch of a repository (`owner/name`). Throws what {@link GitHubApi.request} throws, and UNAVAILABLE for an answer without one. */
async function defaultBranch(api, repository, signal) {
    const { data } = await api.request('GET', `/repos/${repository}`, undefined, { signal });
    const branch = data?.default_branch;
    if (typeof branch === 'string')
        return branch;
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SecretZeroError */ .j2('UNAVAILABLE', `GitHub does not say what the default branch of ${repository} is`);
}


/***/ })

};
