export const id = 1065;
export const ids = [1065];
export const modules = {

/***/ 26187:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ noUses),
/* harmony export */   M: () => (/* binding */ usesOf)
/* harmony export */ });
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
    const { fingerprintKey } = manifest;
    if (fingerprintKey)
        uses.set(fingerprintKey.provider, { ...of(fingerprintKey.provider), fingerprintKey });
    return uses;
}
/** A login of which nothing is wanted. */
function noUses(alias, kind) {
    return { provider: { alias, kind, auth: {}, config: {} }, targets: [], issues: [], reads: [] };
}
function withFallbacks(making) {
    return making.how === 'source' && making.otherwise ? [making, ...withFallbacks(making.otherwise)] : [making];
}


/***/ }),

/***/ 74940:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ testProviders),
/* harmony export */   r: () => (/* binding */ inWords)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62807);
/* harmony import */ var _manifest_expand_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(454);
/* harmony import */ var _providers_catalog_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(44303);
/* harmony import */ var _observe_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(86959);
/* harmony import */ var _provider_uses_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(26187);
/* harmony import */ var _selectors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(67345);






/**
 * Logs in to every provider that the manifest uses, all at the same time, and asks of each target whether it could be written. Writes
 * nothing, reads no value.
 */
async function testProviders(manifest, stores, options) {
    const resolutions = await (0,_selectors_js__WEBPACK_IMPORTED_MODULE_4__/* .resolveSelectors */ .L)(manifest, (alias) => stores.session(alias), { signal: options.signal });
    const expanded = (0,_manifest_expand_js__WEBPACK_IMPORTED_MODULE_1__/* .expandSelectors */ .f)(manifest, { manifest: '', secrets: {} }, resolutions, _providers_catalog_js__WEBPACK_IMPORTED_MODULE_2__/* .catalog */ .U);
    const targets = expanded.manifest.secrets.flatMap((secret) => secret.targets);
    const uses = (0,_provider_uses_js__WEBPACK_IMPORTED_MODULE_5__/* .usesOf */ .M)(manifest);
    const declared = manifest.secrets.flatMap((secret) => secret.targets);
    const aliases = new Set([...declared.map((target) => target.provider), ...uses.keys()]);
    const tested = await Promise.all([...aliases].map(async (alias) => {
        const own = declared.filter((target) => target.provider === alias);
        const kind = own[0]?.providerKind ?? uses.get(alias)?.provider.kind ?? alias;
        const capabilities = Object.fromEntries(own.map((target) => [target.kind, inWords(target)]));
        const known = targets.filter((target) => target.provider === alias && !target.selector);
        const selections = expanded.selections.filter(({ provider }) => provider === alias);
        return testOne({ alias, kind, capabilities, targets: known, selections, uses: uses.get(alias) }, stores, options);
    }));
    return { checks: tested.flatMap(({ checks }) => checks), providers: tested.map(({ provider }) => provider) };
}
async function testOne({ alias, kind, capabilities, targets, selections, uses }, stores, { monotonic, permissions, signal }) {
    const subject = alias === kind ? alias : `${alias} (${kind})`;
    const checks = [];
    const began = monotonic();
    const took = () => Math.round(monotonic() - began);
    try {
        const session = await stores.session(alias);
        const { identity, notes } = await session.test({ signal });
        checks.push({ subject: `${subject}: logged in as ${identity}` });
        for (const { selector, places, among, problem } of selections) {
            const seen = `${selector}: ${places.length} of ${among ?? places.length}`;
            checks.push(problem ? { subject: selector, problem } : { subject: seen });
        }
        checks.push(...(await preflight(targets, stores, signal)));
        const info = permissions && uses ? await session.tokenInfo?.(uses, { signal }) : undefined;
        for (const { what, right, verdict, reason } of info?.can ?? []) {
            if (verdict !== 'no')
                continue;
            const message = reason ?? 'the login does not have it';
            checks.push({ subject: `${subject}: ${right}, for ${what}`, problem: { code: 'FORBIDDEN', message } });
        }
        const unknown = (info?.can ?? []).filter(({ verdict }) => verdict === 'unknown');
        const rights = info && {
            unknown: unknown.map(({ what, right }) => `${right}, for ${what}`),
            surplus: info.surplus ?? [],
        };
        return { checks, provider: { alias, kind, identity, milliseconds: took(), notes, capabilities, ...rights } };
    }
    catch (error) {
        checks.push({ subject, problem: problemOf(error), closed: true });
        return { checks, provider: { alias, kind, milliseconds: took(), notes: [], capabilities } };
    }
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
// EXTERNAL MODULE: ./build/faces/cli/session.js + 2 modules
var session = __webpack_require__(82101);
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
