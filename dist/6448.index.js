export const id = 6448;
export const ids = [6448];
export const modules = {

/***/ 9768:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ agree)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62807);
/* harmony import */ var _reports_escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38705);
/* harmony import */ var _invocation_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(93960);



/**
 * Asks before something that cannot be undone, unless --yes. Where nobody can be asked it is not done: throws `ARGUMENTS`; after a no,
 * `INTERRUPTED`.
 */
async function agree(question, invocation) {
    const { flags, io, out } = invocation;
    if (flags.yes)
        return;
    if (!(0,_invocation_js__WEBPACK_IMPORTED_MODULE_2__/* .canPrompt */ .z)(invocation)) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SecretZeroError */ .j2('ARGUMENTS', `this needs a yes, and nobody can be asked: ${question}`, {
            hint: 'give --yes if that is what you want',
        });
    }
    out.done();
    if (await (io.confirm ?? (await asker(invocation)))((0,_reports_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .RK)(question)))
        return;
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SecretZeroError */ .j2('INTERRUPTED', 'nothing was done');
}
async function asker({ io }) {
    const { askConfirmation } = await __webpack_require__.e(/* import() */ 4030).then(__webpack_require__.bind(__webpack_require__, 34030));
    const streams = { input: io.stdin, output: io.stderr };
    return (question) => askConfirmation(question, streams);
}


/***/ }),

/***/ 46448:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  run: () => (/* binding */ run)
});

// EXTERNAL MODULE: ./build/core/errors.js
var errors = __webpack_require__(62807);
// EXTERNAL MODULE: ./build/core/nearest.js
var nearest = __webpack_require__(42732);
// EXTERNAL MODULE: ./build/core/record.js
var core_record = __webpack_require__(40029);
// EXTERNAL MODULE: ./build/engine/lease.js
var engine_lease = __webpack_require__(23317);
;// CONCATENATED MODULE: ./build/engine/forget.js




/** What forgetting a secret would leave behind. Throws `ARGUMENTS` with the nearest match for a name that the lockfile does not have. */
function whatForgets(journal, name) {
    const { secrets } = journal.merged;
    const known = Object.keys(secrets).filter((each) => secrets[each]?.tombstone === undefined);
    const record = known.includes(name) ? secrets[name] : undefined;
    if (!record) {
        throw new errors/* SecretZeroError */.j2('ARGUMENTS', `the lockfile has no secret ${JSON.stringify(name)}`, {
            hint: (0,nearest/* didYouMean */.au)(name, known) ??
                `it has ${known.length === 0 ? 'none' : known.slice(0, 8).join(', ')}${known.length > 8 ? ', …' : ''}`,
        });
    }
    const pending = Object.keys(record.pending?.targets ?? {});
    return {
        secret: name,
        generation: record.generation,
        left: [...new Set([...Object.keys(record.targets), ...pending])],
        unfinished: record.pending !== undefined,
    };
}
/**
 * Writes a tombstone in place of the record. No target is touched; the values that stay remain known as left behind, so that a later
 * prune can still prove that they are ours.
 */
async function forget(journal, name, signal) {
    const lease = journal.heldBy(journal.now());
    if (lease)
        throw (0,engine_lease/* heldError */.kD)(lease);
    const forgotten = whatForgets(journal, name);
    const record = journal.merged.secrets[name];
    if (!record)
        return forgotten;
    const targets = {};
    for (const [id, target] of Object.entries(record.targets))
        targets[id] = { ...target, state: 'removed' };
    const fingerprints = Object.keys(targets).length > 0 ? record.fingerprints : {};
    const buried = { ...(0,core_record/* bury */.nN)(record, journal.now().toISOString()), targets, fingerprints };
    await journal.save({ [name]: buried }, 'settled', signal);
    return forgotten;
}

// EXTERNAL MODULE: ./build/faces/cli/agree.js
var agree = __webpack_require__(9768);
// EXTERNAL MODULE: ./build/faces/cli/invocation.js
var cli_invocation = __webpack_require__(93960);
// EXTERNAL MODULE: ./build/faces/cli/session.js + 2 modules
var session = __webpack_require__(82101);
;// CONCATENATED MODULE: ./build/faces/cli/commands/forget.js




const run = (invocation) => {
    const { args, flags, out, signal } = invocation;
    const [name = ''] = args;
    return (0,session/* withSession */.fQ)(invocation, { writes: !flags.dryRun, observe: false }, async (session, lane) => {
        const journal = await session.journal();
        const would = whatForgets(journal, name);
        if (!flags.dryRun && (0,cli_invocation/* canPrompt */.z)(invocation))
            await (0,agree/* agree */.d)(`Forget ${name}? Its value stays where it is.`, invocation);
        const { generation, left, unfinished } = flags.dryRun ? would : await forget(journal, name, signal);
        if (flags.json) {
            out.json({ secret: name, generation, forgotten: !flags.dryRun, left, unfinished });
            return 0;
        }
        out.data(`${name}, generation ${generation}, ${flags.dryRun ? 'would be forgotten' : 'is forgotten'}.`);
        if (left.length > 0)
            out.warn(`its value stays at ${left.join(', ')}: remove it there by hand, or declare the secret again`);
        if (unfinished)
            out.warn('a write of it was not finished: its targets may hold different values');
        if (lane.manifest.secrets.some((secret) => secret.name === name)) {
            out.warn(`${lane.manifest.file} still declares it: the next sync makes or adopts it again`);
        }
        return 0;
    });
};


/***/ })

};
