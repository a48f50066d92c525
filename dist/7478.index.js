export const id = 7478;
export const ids = [7478];
export const modules = {

/***/ 7478:
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
// EXTERNAL MODULE: ./build/engine/observe.js
var observe = __webpack_require__(6959);
;// CONCATENATED MODULE: ./build/engine/test-providers.js


/** Logs in to every provider that the manifest uses, and asks of each target whether it could be written. Writes nothing, reads no value. */
async function testProviders(manifest, stores, signal) {
    const targets = manifest.secrets.flatMap((secret) => secret.targets);
    const checks = [];
    const providers = [];
    for (const alias of new Set(targets.map((target) => target.provider))) {
        const own = targets.filter((target) => target.provider === alias);
        const kind = own[0]?.providerKind ?? alias;
        const subject = alias === kind ? alias : `${alias} (${kind})`;
        const capabilities = Object.fromEntries(own.map((target) => [target.kind, inWords(target)]));
        try {
            const session = await stores.session(alias);
            const { identity, notes } = await session.test({ signal });
            providers.push({ alias, kind, identity, notes, capabilities });
            checks.push({ subject: `${subject}: logged in as ${identity}` });
            checks.push(...(await preflight(own, stores, signal)));
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
    for (const [storeId, group] of (0,observe/* byStore */.tQ)(targets.filter((target) => target.available).map((target) => ({ target })))) {
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
    if (!(error instanceof errors/* SecretZeroError */.j2))
        throw error;
    const { code, message, hint } = error;
    return { code, message, ...(hint === undefined ? {} : { hint }) };
}

// EXTERNAL MODULE: ./build/reports/escape.js
var reports_escape = __webpack_require__(8705);
// EXTERNAL MODULE: ./build/reports/results.js
var results = __webpack_require__(6254);
// EXTERNAL MODULE: ./build/reports/terminal.js + 5 modules
var terminal = __webpack_require__(3315);
// EXTERNAL MODULE: ./build/faces/cli/session.js + 3 modules
var session = __webpack_require__(1919);
;// CONCATENATED MODULE: ./build/faces/cli/commands/test.js






const NO_ACCESS = 4;
const PARTIAL = 6;
const run = (invocation) => {
    const { flags, out, signal } = invocation;
    return (0,session/* withSession */.fQ)(invocation, { writes: false, remote: false }, async (session, lane) => {
        const { checks, providers } = await testProviders(lane.manifest, session.stores, signal);
        const result = (0,results/* testResult */.Ke)(checks);
        if (flags.json)
            out.json(result);
        else {
            out.data((0,terminal/* testText */.e5)(result, out.layout));
            for (const { alias, notes, capabilities } of providers) {
                for (const note of notes)
                    out.note(`secretzero: note: ${alias}: ${note}`);
                for (const [kind, words] of Object.entries(capabilities))
                    out.data((0,reports_escape/* visible */.RK)(`${alias}/${kind}: ${words}`));
            }
        }
        const codes = checks.flatMap(({ problem }) => (problem ? [(0,error_exit/* exitCodeOfError */.L)(problem.code)] : []));
        if (codes.length === 0)
            return 0;
        return codes.every((code) => code === NO_ACCESS) ? NO_ACCESS : PARTIAL;
    });
};


/***/ })

};
