export const id = 2735;
export const ids = [2735];
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

/***/ 72735:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   run: () => (/* binding */ run)
/* harmony export */ });
/* harmony import */ var _core_error_exit_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58421);
/* harmony import */ var _engine_test_providers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(74940);
/* harmony import */ var _reports_escape_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38705);
/* harmony import */ var _reports_results_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(96254);
/* harmony import */ var _reports_terminal_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1868);
/* harmony import */ var _session_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(82101);






const NO_ACCESS = 4;
const PARTIAL = 6;
const run = (invocation) => {
    const { flags, io, out, signal } = invocation;
    return (0,_session_js__WEBPACK_IMPORTED_MODULE_5__/* .withSession */ .fQ)(invocation, { writes: false, remote: false }, async (session, lane) => {
        const monotonic = () => io.platform.monotonic();
        const { permissions } = flags;
        const { checks, providers } = await (0,_engine_test_providers_js__WEBPACK_IMPORTED_MODULE_1__/* .testProviders */ .P)(lane.manifest, session.stores, {
            monotonic,
            permissions,
            signal,
        });
        const result = (0,_reports_results_js__WEBPACK_IMPORTED_MODULE_3__/* .testResult */ .Ke)(checks, providers.map(testedLogin));
        if (flags.json)
            out.json(result);
        else {
            out.data((0,_reports_terminal_js__WEBPACK_IMPORTED_MODULE_4__/* .testText */ .e5)(result, out.layout));
            for (const { alias, identity, milliseconds, notes, capabilities } of providers) {
                if (identity !== undefined)
                    out.note(`secretzero: note: ${alias}: answered in ${milliseconds} ms`);
                for (const note of notes)
                    out.note(`secretzero: note: ${alias}: ${note}`);
                for (const [kind, words] of Object.entries(capabilities))
                    out.data((0,_reports_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .visible */ .RK)(`${alias}/${kind}: ${words}`));
            }
        }
        const codes = checks.flatMap(({ problem, closed }) => problem ? [closed ? NO_ACCESS : (0,_core_error_exit_js__WEBPACK_IMPORTED_MODULE_0__/* .exitCodeOfError */ .L)(problem.code)] : []);
        if (codes.length === 0)
            return 0;
        return codes.every((code) => code === NO_ACCESS) ? NO_ACCESS : PARTIAL;
    });
};
function testedLogin({ alias, kind, identity, milliseconds, unknown, surplus }) {
    return {
        provider: alias,
        kind,
        ...(identity === undefined ? {} : { identity }),
        milliseconds,
        ...(unknown === undefined ? {} : { unknown }),
        ...(surplus === undefined ? {} : { surplus }),
    };
}


/***/ })

};
