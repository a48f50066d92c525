export const id = 5486;
export const ids = [5486];
export const modules = {

/***/ 5486:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   laneOf: () => (/* binding */ laneOf),
/* harmony export */   r: () => (/* binding */ isLaneBranch)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);

const READABLE = 40;
const OWN = /^(?:refs\/heads\/)?secretzero(?:-state|-draft)?\//;
/** Whether a branch is one of those that lanes are kept on: a push to it is our own. */
function isLaneBranch(ref) {
    return OWN.test(ref);
}
/**
 * The lane of a manifest. Its name is the path and the environment made readable, and a hash of both as they are: two lanes never
 * share a name, also where letters are all that differ, or what a branch may not be called.
 * @param manifest path from the root of the repository
 */
function laneOf(manifest, environment) {
    const path = manifest.replaceAll('\\', '/').replace(/^(?:\.\/)+/, '');
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256')
        .update(JSON.stringify([path, environment ?? null]))
        .digest('hex')
        .slice(0, 12);
    const readable = `${path.replace(/\.ya?ml$/i, '')}${environment === undefined ? '' : `-${environment}`}`
        .toLowerCase()
        .replace(/[^a-z0-9]+/g, '-')
        .slice(-READABLE)
        .replace(/^-+|-+$/g, '');
    const name = readable === '' ? hash : `${readable}-${hash}`;
    return {
        name,
        stateBranch: `secretzero-state/${name}`,
        proposalBranch: (base) => `secretzero/${name}/${base}`,
        draftBranch: `secretzero-draft/${name}`,
    };
}


/***/ })

};
