export const id = 2735;
export const ids = [2735];
export const modules = {

/***/ 4940:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ testProviders),
/* harmony export */   r: () => (/* binding */ inWords)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2807);
/* harmony import */ var _manifest_expand_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(454);
/* harmony import */ var _providers_catalog_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7131);
/* harmony import */ var _observe_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6959);
/* harmony import */ var _selectors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7345);





/** Logs in to every provider that the manifest uses, and asks of each target whether it could be written. Writes nothing, reads no value. */
async function testProviders(manifest, stores, signal) {
    const declared = manifest.secrets.flatMap((secret) => secret.targets);
    const checks = [];
    const providers = [];
    const resolutions = await (0,_selectors_js__WEBPACK_IMPORTED_MODULE_4__/* .resolveSelectors */ .L)(manifest, (alias) => stores.session(alias), { signal });
    const expanded = (0,_manifest_expand_js__WEBPACK_IMPORTED_MODULE_1__/* .expandSelectors */ .f)(manifest, { manifest: '', secrets: {} }, resolutions, _providers_catalog_js__WEBPACK_IMPORTED_MODULE_2__/* .catalog */ .U);
    const targets = expanded.manifest.secrets.flatMap((secret) => secret.targets);
    for (const alias of new Set(declared.map((target) => target.provider))) {
        const own = declared.filter((target) => target.provider === alias);
        const kind = own[0]?.providerKind ?? alias;
        const subject = alias === kind ? alias : `${alias} (${kind})`;
        const capabilities = Object.fromEntries(own.map((target) => [target.kind, inWords(target)]));
        try {
            const session = await stores.session(alias);
            const { identity, notes } = await session.test({ signal });
            providers.push({ alias, kind, identity, notes, capabilities });
            checks.push({ subject: `${subject}: logged in as ${identity}` });
            for (const { provider, selector, places, among, problem } of expanded.selections) {
                if (provider !== alias)
                    continue;
                checks.push(problem
                    ? { subject: selector, problem }
                    : { subject: `${selector}: ${places.length} of ${among ?? places.length}` });
            }
            const known = targets.filter((target) => target.provider === alias && !target.selector);
            checks.push(...(await preflight(known, stores, signal)));
        }
        catch (error) {
            providers.push({ alias, kind, notes: [], capabilities });
            checks.push({ subject, problem: problemOf(error) });
        }
    }
    return { checks, providers };
}
async function preflight(targets, stores, signal) {
    const checks = [];
    for (const [storeId, group] of (0,_observe_js__WEBPACK_IMPORTED_MODULE_3__/* .byStore */ .tQ)(targets.filter((target) => target.available).map((target) => ({ target })))) {
        const store = await stores.store(storeId);
        const byAddress = new Map(group.map(({ target }) => [target.address, target.id]));
        const refused = await store.preflight([...byAddress.keys()], { signal });
        for (const [address, id] of byAddress) {
            const error = refused.get(address);
            checks.push(error === undefined ? { subject: `${id} can be written` } : { subject: id, problem: problemOf(error) });
        }
    }
    return checks;
}
/** What a kind of target can do, in words. */
function inWords({ capabilities, available }) {
    if (!available)
        return 'not available in this version';
    const { read, stamp, conditionalWrite, maxValueBytes } = capabilities;
    return [
        read === 'value' ? 'values can be read back' : 'write-only',
        stamp ? 'carries our mark' : 'carries no mark',
        conditionalWrite ? 'refuses stale writes' : 'takes any write',
        `up to ${maxValueBytes} bytes`,
    ].join(', ');
}
function problemOf(error) {
    if (!(error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SecretZeroError */ .j2))
        throw error;
    const { code, message, hint } = error;
    return { code, message, ...(hint === undefined ? {} : { hint }) };
}


/***/ }),

/***/ 2735:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   run: () => (/* binding */ run)
/* harmony export */ });
/* harmony import */ var _core_error_exit_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8421);
/* harmony import */ var _engine_test_providers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4940);
/* harmony import */ var _reports_escape_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8705);
/* harmony import */ var _reports_results_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6254);
/* harmony import */ var _reports_terminal_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1868);
/* harmony import */ var _session_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2101);






const NO_ACCESS = 4;
const PARTIAL = 6;
const run = (invocation) => {
    const { flags, out, signal } = invocation;
    return (0,_session_js__WEBPACK_IMPORTED_MODULE_5__/* .withSession */ .fQ)(invocation, { writes: false, remote: false }, async (session, lane) => {
        const { checks, providers } = await (0,_engine_test_providers_js__WEBPACK_IMPORTED_MODULE_1__/* .testProviders */ .P)(lane.manifest, session.stores, signal);
        const result = (0,_reports_results_js__WEBPACK_IMPORTED_MODULE_3__/* .testResult */ .Ke)(checks);
        if (flags.json)
            out.json(result);
        else {
            out.data((0,_reports_terminal_js__WEBPACK_IMPORTED_MODULE_4__/* .testText */ .e5)(result, out.layout));
            for (const { alias, notes, capabilities } of providers) {
                for (const note of notes)
                    out.note(`secretzero: note: ${alias}: ${note}`);
                for (const [kind, words] of Object.entries(capabilities))
                    out.data((0,_reports_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .visible */ .RK)(`${alias}/${kind}: ${words}`));
            }
        }
        const codes = checks.flatMap(({ problem }) => (problem ? [(0,_core_error_exit_js__WEBPACK_IMPORTED_MODULE_0__/* .exitCodeOfError */ .L)(problem.code)] : []));
        if (codes.length === 0)
            return 0;
        return codes.every((code) => code === NO_ACCESS) ? NO_ACCESS : PARTIAL;
    });
};


/***/ })

};
