export const id = 2031;
export const ids = [2031,4494];
export const modules = {

/***/ 14494:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Rx: () => (/* binding */ compareWithSaved),
/* harmony export */   XB: () => (/* binding */ approvedPlan),
/* harmony export */   nf: () => (/* binding */ checkSavedPlan),
/* harmony export */   q4: () => (/* binding */ parseSavedPlan),
/* harmony export */   savePlan: () => (/* binding */ savePlan)
/* harmony export */ });
/* unused harmony export PLAN_LIFE_MS */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _core_canonical_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(97592);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62807);



/** How long a saved plan may be carried out. */
const PLAN_LIFE_MS = 24 * 60 * 60_000;
const FORMAT = 'secretzero-plan';
const VERSION = 1;
function savePlan(plan, lane, request, now) {
    const { file, environment } = lane.manifest;
    return {
        format: FORMAT,
        version: VERSION,
        created: now.toISOString(),
        expires: new Date(now.getTime() + PLAN_LIFE_MS).toISOString(),
        lane: { file, ...(environment === undefined ? {} : { environment }) },
        manifest: lane.digest,
        definitions: definitionsOf(lane),
        request,
        steps: plan.steps.map(savedStep),
    };
}
/** Reads a saved plan's text. Throws `ARGUMENTS` for what is none. */
function parseSavedPlan(text, file) {
    return savedPlanOf(jsonOf(text, file), file);
}
/**
 * The plan of a lane among plans that were saved together, one or a list; fit to be carried out now. Throws `ARGUMENTS` for what is no plan,
 * `PLAN_STALE` where there is none of this lane, and what {@link checkSavedPlan} throws.
 * @param name what the text is called where somebody gives it
 */
function approvedPlan(text, name, lane, now) {
    const tree = jsonOf(text, name);
    const all = (Array.isArray(tree) ? tree : [tree]).map((each) => savedPlanOf(each, name));
    const here = laneName(lane.manifest);
    const saved = all.find((each) => laneName(each.lane) === here);
    if (!saved) {
        const others = all.length === 0 ? 'none is in it' : `it has ${all.map((each) => laneName(each.lane)).join('; ')}`;
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .SecretZeroError */ .j2('PLAN_STALE', `${name} has no plan for ${here}: ${others}; nothing was done`, {
            hint: 'plan and apply have to be given the same manifest and environment',
        });
    }
    checkSavedPlan(saved, lane, now);
    return saved;
}
const noPlan = (file, what) => new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .SecretZeroError */ .j2('ARGUMENTS', `${file} is no saved plan: ${what}`, {
    hint: 'make one with `secretzero plan --out FILE`, or with `dry-run: true` in a workflow',
});
function jsonOf(text, file) {
    try {
        return JSON.parse(text);
    }
    catch {
        throw noPlan(file, 'it is not JSON');
    }
}
function savedPlanOf(tree, file) {
    const wrong = (what) => noPlan(file, what);
    if (!isMap(tree) || tree['format'] !== FORMAT)
        throw wrong(`its format is not ${FORMAT}`);
    if (tree['version'] !== VERSION)
        throw wrong(`this release knows version ${VERSION}`);
    const { lane, request, steps } = tree;
    for (const key of ['created', 'expires', 'manifest', 'definitions']) {
        if (typeof tree[key] !== 'string')
            throw wrong(`${key} is missing`);
    }
    if (Number.isNaN(Date.parse(String(tree['expires']))))
        throw wrong('expires is no time');
    if (!isMap(lane) || typeof lane['file'] !== 'string' || !['undefined', 'string'].includes(typeof lane['environment']))
        throw wrong('lane is missing');
    const only = isMap(request) ? request['only'] : undefined;
    const named = only === undefined || (Array.isArray(only) && only.every((name) => typeof name === 'string'));
    if (!isMap(request) || !named || typeof request['rotateDue'] !== 'boolean' || typeof request['prune'] !== 'boolean') {
        throw wrong('request is missing');
    }
    if (!Array.isArray(steps) ||
        !steps.every((step) => isMap(step) && typeof step['secret'] === 'string' && typeof step['action'] === 'string')) {
        throw wrong('steps are missing');
    }
    return tree;
}
/** Throws `PLAN_EXPIRED`, or `PLAN_STALE` where the plan is of another lane or of another manifest. */
function checkSavedPlan(saved, lane, now) {
    const again = { hint: 'run `secretzero plan --out FILE` again and review it' };
    const lifetime = Date.parse(saved.expires) - Date.parse(saved.created);
    if (!(now.getTime() < Date.parse(saved.expires)) || !(lifetime <= PLAN_LIFE_MS)) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .SecretZeroError */ .j2('PLAN_EXPIRED', `the plan of ${saved.created} expired at ${saved.expires}`, again);
    }
    const here = laneName(lane.manifest);
    const there = laneName(saved.lane);
    if (here !== there) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .SecretZeroError */ .j2('PLAN_STALE', `the plan is for ${there}, and this is ${here}`, {
            hint: 'give `apply` the same --file and --environment as `plan`',
        });
    }
    if (saved.manifest !== lane.digest) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .SecretZeroError */ .j2('PLAN_STALE', `${lane.manifest.file} was changed since the plan was made; nothing was done`, again);
    }
    if (saved.definitions !== definitionsOf(lane)) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .SecretZeroError */ .j2('PLAN_STALE', 'the variables are not those of the plan; nothing was done', {
            hint: 'give `apply` the same --var-file as `plan`, or plan again',
        });
    }
}
/** Throws `PLAN_STALE` with the difference where the steps are not those of the saved plan. */
function compareWithSaved(saved, plan) {
    const before = saved.steps.map(_core_canonical_js__WEBPACK_IMPORTED_MODULE_2__/* .canonicalJson */ .d);
    const now = plan.steps.map((step) => (0,_core_canonical_js__WEBPACK_IMPORTED_MODULE_2__/* .canonicalJson */ .d)(savedStep(step)));
    if (before.length === now.length && before.every((text, index) => text === now[index]))
        return;
    const gone = saved.steps.filter((_, index) => !now.includes(before[index]));
    const come = plan.steps.filter((_, index) => !before.includes(now[index]));
    const lines = [...gone.map((step) => `  - ${inWords(step)}`), ...come.map((step) => `  + ${inWords(step)}`)];
    const shown = lines.length === 0 ? ['  the steps come in another order'] : lines.slice(0, 20);
    const rest = lines.length > 20 ? [`  and ${lines.length - 20} more`] : [];
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .SecretZeroError */ .j2('PLAN_STALE', [
        'the world changed since the plan was made; nothing was done. Planned before (-) and now (+):',
        ...shown,
        ...rest,
    ].join('\n'), { hint: 'run `secretzero plan --out FILE` again and review it' });
}
function savedStep(step) {
    const { action, secret, fields, targets, reason, generation, blocked, waiting } = step;
    return {
        action,
        secret,
        fields: [...fields],
        targets: [...targets],
        reason,
        generation,
        ...(blocked ? { blocked: blocked.code } : {}),
        ...(waiting ? { waiting: waiting.map((each) => each.variable) } : {}),
    };
}
/**
 * What the definitions came to. Digests cover no value (ruling 4) and no var file, so the settings of generators and sources are added as
 * they were reckoned; what is put together from text may be a value and is left out, so that nothing can be guessed from this.
 */
function definitionsOf(lane) {
    const definitions = lane.manifest.secrets.map((secret) => {
        const { name, valueDigest, oneTime, onConflict, onDrift, onNewTarget, owner, fields, targets } = secret;
        return {
            name,
            valueDigest,
            oneTime,
            onConflict,
            onDrift,
            onNewTarget,
            owner,
            fields: fields.map((field) => ({ name: field.name, settings: settingsOf(field.making) })),
            targets: targets.map(({ id, field, digest, provider }) => ({ id, field, digest, provider })),
        };
    });
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update((0,_core_canonical_js__WEBPACK_IMPORTED_MODULE_2__/* .canonicalJson */ .d)(definitions)).digest('hex');
}
function settingsOf(making) {
    const open = making.how === 'source' || making.how === 'issue' || (making.how === 'generate' && making.kind !== 'script');
    return open ? { kind: making.kind, config: making.config } : making.how;
}
function laneName({ file, environment }) {
    return `${file.replace(/^(\.\/)+/, '')}${environment === undefined ? '' : `, environment ${environment}`}`;
}
function inWords({ action, secret, targets, reason, generation, }) {
    return `${action} ${secret} (${reason}), generation ${generation}${targets.length === 0 ? '' : `: ${targets.join(', ')}`}`;
}
function isMap(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}


/***/ }),

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

/***/ 52031:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   run: () => (/* binding */ run)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62807);
/* harmony import */ var _engine_saved_plan_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14494);
/* harmony import */ var _agree_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9768);
/* harmony import */ var _invocation_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(93960);
/* harmony import */ var _render_run_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6830);
/* harmony import */ var _session_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(78082);






const run = async (invocation) => {
    const { args, io } = invocation;
    const [file = ''] = args;
    const text = await io.platform.readText(file);
    if (text === undefined) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SecretZeroError */ .j2('ARGUMENTS', `${file} does not exist`, {
            hint: 'make it with `secretzero plan --out FILE`',
        });
    }
    const saved = (0,_engine_saved_plan_js__WEBPACK_IMPORTED_MODULE_1__/* .parseSavedPlan */ .q4)(text, file);
    return (0,_session_js__WEBPACK_IMPORTED_MODULE_4__/* .withSession */ .fQ)(invocation, { writes: true }, async (session, lane) => {
        (0,_engine_saved_plan_js__WEBPACK_IMPORTED_MODULE_1__/* .checkSavedPlan */ .nf)(saved, lane, io.platform.now());
        const { only, rotateDue, prune } = saved.request;
        const result = await session.run({
            write: true,
            ...(only ? { only } : {}),
            rotateDue,
            prune,
            canPrompt: (0,_invocation_js__WEBPACK_IMPORTED_MODULE_5__/* .canPrompt */ .z)(invocation),
            beforeApply: async (plan) => {
                (0,_engine_saved_plan_js__WEBPACK_IMPORTED_MODULE_1__/* .compareWithSaved */ .Rx)(saved, plan);
                const removed = plan.steps
                    .filter((step) => step.action === 'prune' && !step.blocked)
                    .flatMap((step) => step.targets);
                if (removed.length > 0 && (0,_invocation_js__WEBPACK_IMPORTED_MODULE_5__/* .canPrompt */ .z)(invocation))
                    await (0,_agree_js__WEBPACK_IMPORTED_MODULE_2__/* .agree */ .d)(`Remove the values at ${removed.join(', ')}?`, invocation);
            },
        });
        return (0,_render_run_js__WEBPACK_IMPORTED_MODULE_3__/* .renderRun */ .eJ)(result, 'sync', invocation);
    });
};


/***/ })

};
