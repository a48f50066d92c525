export const id = 165;
export const ids = [165];
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

/***/ 165:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  run: () => (/* binding */ run)
});

// EXTERNAL MODULE: ./build/core/error-exit.js
var error_exit = __webpack_require__(8421);
// EXTERNAL MODULE: ./build/core/errors.js
var errors = __webpack_require__(2807);
// EXTERNAL MODULE: ./build/providers/catalog.js + 6 modules
var catalog = __webpack_require__(7131);
// EXTERNAL MODULE: ./build/engine/platform-names.js
var platform_names = __webpack_require__(4421);
;// CONCATENATED MODULE: ./build/engine/provider-uses.js
/** What a manifest wants of each of its logins, by the alias of the provider. */
function usesOf(manifest) {
    const uses = new Map();
    const of = (alias) => {
        const provider = manifest.providers.get(alias) ?? { alias, kind: alias, auth: {}, config: {} };
        const known = uses.get(alias) ?? { provider, targets: [], issues: [], reads: [] };
        uses.set(alias, known);
        return known;
    };
    for (const { name, fields, targets } of manifest.secrets) {
        for (const target of targets)
            if (target.available)
                of(target.provider).targets.push(target);
        for (const { making } of fields) {
            for (const each of withFallbacks(making)) {
                if (each.how === 'source' && each.reads) {
                    const { address } = each.reads;
                    const slash = address.store.lastIndexOf('/');
                    of(address.store.slice(0, slash)).reads.push({ kind: address.store.slice(slash + 1), address });
                }
                if (each.how !== 'issue')
                    continue;
                const { issues } = of(each.provider);
                if (!issues.some(({ secret, kind, config }) => secret === name && kind === each.kind && config === each.config))
                    issues.push({ kind: each.kind, secret: name, config: each.config });
            }
        }
    }
    return uses;
}
/** A login of which nothing is wanted. */
function noUses(alias, kind) {
    return { provider: { alias, kind, auth: {}, config: {} }, targets: [], issues: [], reads: [] };
}
function withFallbacks(making) {
    return making.how === 'source' && making.otherwise ? [making, ...withFallbacks(making.otherwise)] : [making];
}

// EXTERNAL MODULE: ./build/engine/scan.js + 7 modules
var scan = __webpack_require__(4900);
// EXTERNAL MODULE: ./build/engine/test-providers.js
var test_providers = __webpack_require__(4940);
;// CONCATENATED MODULE: ./build/engine/provider-facts.js






/** Every provider that this version knows, with its kinds of target. */
function listProviders() {
    return {
        providers: [...catalog/* catalog */.U.providers.values()].map(({ kind, available, targets, planned }) => ({
            kind,
            available,
            targets: targets.map((target) => target.kind),
            planned: [...planned],
        })),
    };
}
/** What each kind of target can do. */
function listCapabilities() {
    return {
        capabilities: [...catalog/* catalog */.U.providers.values()].flatMap(({ kind: provider, targets }) => targets.map((target) => ({
            provider,
            kind: target.kind,
            summary: target.summary,
            can: (0,test_providers/* inWords */.r)({ capabilities: target.capabilities, available: true }),
            reads: target.capabilities.read,
            max_bytes: target.capabilities.maxValueBytes,
        }))),
    };
}
/** What each login is, and what it can do for a manifest. Nothing is written; a login that is not accepted is part of the answer. */
async function tokenInfos(manifest = platform_names/* NO_MANIFEST */.Y, stores, signal) {
    const tokens = [];
    const uses = usesOf(manifest);
    for (const kind of catalog/* catalog */.U.providers.keys()) {
        const used = [...uses.values()].filter((each) => each.provider.kind === kind);
        if (used.length === 0 && catalog/* catalog */.U.providers.get(kind)?.ambientLogin === undefined)
            continue;
        for (const own of used.length > 0 ? used : [noUses((0,scan/* aliasOf */.O)(kind, [manifest]), kind)]) {
            const provider = own.provider.alias;
            try {
                const session = await stores.session(provider);
                const info = await session.tokenInfo?.(own, { signal });
                if (info !== undefined)
                    tokens.push({ provider, ...info });
            }
            catch (error) {
                if (!(error instanceof errors/* SecretZeroError */.j2))
                    throw error;
                const { code, message, hint } = error;
                tokens.push({ provider, error: { code, message, ...(hint === undefined ? {} : { hint }) } });
            }
        }
    }
    return { tokens };
}

// EXTERNAL MODULE: ./build/reports/terminal.js + 9 modules
var terminal = __webpack_require__(1868);
// EXTERNAL MODULE: ./build/faces/cli/session.js + 2 modules
var session = __webpack_require__(2101);
;// CONCATENATED MODULE: ./build/faces/cli/commands/providers.js




const NO_ACCESS = 4;
const run = async (invocation) => {
    const { args, flags, out } = invocation;
    const [what] = args;
    if (what === 'token-info')
        return tokenInfo(invocation);
    const [result, text] = what === 'capabilities'
        ? [listCapabilities(), (0,terminal/* capabilitiesText */.sb)(listCapabilities(), out.layout)]
        : [listProviders(), (0,terminal/* providersText */.UU)(listProviders(), out.layout)];
    if (flags.json)
        out.json(result);
    else
        out.data(text);
    return 0;
};
function tokenInfo(invocation) {
    const { flags, out, signal } = invocation;
    return (0,session/* withLogins */.FH)(invocation, async (stores, manifest) => {
        const result = await tokenInfos(manifest, stores, signal);
        if (flags.json)
            out.json(result);
        else
            out.data((0,terminal/* tokenInfoText */.X7)(result, out.layout));
        const refused = result.tokens.flatMap(({ error }) => (error ? [(0,error_exit/* exitCodeOfError */.L)(error.code)] : []));
        if (refused.length > 0)
            return refused.every((code) => code === NO_ACCESS) ? NO_ACCESS : Math.max(...refused);
        return result.tokens.some(({ can }) => can?.some(({ verdict }) => verdict === 'no')) ? NO_ACCESS : 0;
    });
}


/***/ })

};
