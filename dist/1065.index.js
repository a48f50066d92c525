export const id = 1065;
export const ids = [1065];
export const modules = {

/***/ 41065:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  run: () => (/* binding */ run)
});

// EXTERNAL MODULE: ./build/core/error-exit.js
var error_exit = __webpack_require__(58421);
// EXTERNAL MODULE: ./build/core/errors.js
var errors = __webpack_require__(62807);
// EXTERNAL MODULE: ./build/providers/catalog.js + 7 modules
var catalog = __webpack_require__(44303);
// EXTERNAL MODULE: ./build/engine/alias-of.js
var alias_of = __webpack_require__(19933);
// EXTERNAL MODULE: ./build/engine/platform-names.js
var platform_names = __webpack_require__(64421);
// EXTERNAL MODULE: ./build/engine/provider-uses.js
var provider_uses = __webpack_require__(26187);
// EXTERNAL MODULE: ./build/engine/test-providers.js
var test_providers = __webpack_require__(74940);
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
/**
 * What each login is, and what it can do for a manifest; all are asked at the same time. Nothing is written; a login that is not accepted
 * is part of the answer.
 */
async function tokenInfos(manifest = platform_names/* NO_MANIFEST */.Y, stores, signal) {
    const uses = [...(0,provider_uses/* usesOf */.M)(manifest).values()];
    const asked = [...catalog/* catalog */.U.providers.values()].flatMap(({ kind, ambientLogin }) => {
        const used = uses.filter((each) => each.provider.kind === kind);
        if (used.length > 0 || ambientLogin === undefined)
            return used;
        return [(0,provider_uses/* noUses */.E)((0,alias_of/* aliasOf */.O)(kind, [manifest]), kind)];
    });
    const tokens = await Promise.all(asked.map((own) => tokenInfo(own, stores, signal)));
    return { tokens: tokens.filter((token) => token !== undefined) };
}
async function tokenInfo(own, stores, signal) {
    const { alias: provider, kind } = own.provider;
    try {
        const session = await stores.session(provider);
        if (session.tokenInfo)
            return { provider, ...(await session.tokenInfo(own, { signal })) };
        if (catalog/* catalog */.U.providers.get(kind)?.login === undefined)
            return undefined;
        const { identity, notes } = await session.test({ signal });
        return { provider, identity, can: [], notes: [...notes], links: [] };
    }
    catch (error) {
        if (!(error instanceof errors/* SecretZeroError */.j2))
            throw error;
        const { code, message, hint } = error;
        return { provider, error: { code, message, ...(hint === undefined ? {} : { hint }) } };
    }
}

// EXTERNAL MODULE: ./build/reports/terminal.js + 9 modules
var terminal = __webpack_require__(1868);
// EXTERNAL MODULE: ./build/faces/cli/session.js + 1 modules
var session = __webpack_require__(78082);
;// CONCATENATED MODULE: ./build/faces/cli/commands/providers.js




const NO_ACCESS = 4;
const run = async (invocation) => {
    const { args, flags, out } = invocation;
    const [what] = args;
    if (what === 'token-info')
        return providers_tokenInfo(invocation);
    const [result, text] = what === 'capabilities'
        ? [listCapabilities(), (0,terminal/* capabilitiesText */.sb)(listCapabilities(), out.layout)]
        : [listProviders(), (0,terminal/* providersText */.UU)(listProviders(), out.layout)];
    if (flags.json)
        out.json(result);
    else
        out.data(text);
    return 0;
};
function providers_tokenInfo(invocation) {
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
