export const id = 8123;
export const ids = [8123];
export const modules = {

/***/ 18123:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ownChain: () => (/* binding */ ownChain)
/* harmony export */ });
/* harmony import */ var _aws_sdk_credential_provider_node__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5861);

/** How long the metadata of a machine at AWS is waited for where there may be none. */
const METADATA_MS = 1000;
/**
 * What the SDK finds by itself: the person's profile (single sign-on, roles, a program), a token file, the credentials of a container or
 * of a machine. Throws the SDK's error where it finds nothing.
 */
async function ownChain(profile) {
    const find = (0,_aws_sdk_credential_provider_node__WEBPACK_IMPORTED_MODULE_0__.defaultProvider)({
        timeout: METADATA_MS,
        maxRetries: 0,
        ...(profile === undefined ? {} : { profile }),
    });
    return find();
}


/***/ })

};
