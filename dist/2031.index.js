export const id = 2031;
export const ids = [2031,4494];
export const modules = {

/***/ 34290:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ earliest),
/* harmony export */   X: () => (/* binding */ leastTime)
/* harmony export */ });
/**
 * How long a number of requests takes at least where these limits are kept and nothing else takes time, in milliseconds: from the
 * first request to the last. What others use up of the same quota is not known and not counted.
 */
function leastTime(count, windows) {
    if (windows.length === 0)
        return 0;
    const times = [];
    for (let nth = 0; nth < count; nth += 1)
        times.push(earliest(times, nth, 0, windows));
    return times.at(-1) ?? 0;
}
/** The earliest moment from `now` on at which the nth request (from 0) keeps every limit, given when those before it were sent. */
function earliest(times, nth, now, windows) {
    let at = Math.max(now, times[nth - 1] ?? now);
    for (const { most, per } of windows) {
        const first = times[nth - most];
        if (first !== undefined)
            at = Math.max(at, first + per);
    }
    return at;
}


/***/ }),

/***/ 94547:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ quotaOf)
/* harmony export */ });
/* harmony import */ var _core_catalog_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5281);
/* harmony import */ var _core_plan_types_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(65071);
/* harmony import */ var _core_quota_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(34290);
/* harmony import */ var _providers_catalog_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44303);




/**
 * How long a plan's writes take at least by the quotas of the platforms that have one; only those for which it takes any time. A
 * login of its own has a quota of its own, so writes are counted for each alias, and apart for a kind of target with one of its own.
 */
function quotaOf(manifest, plan) {
    const targets = new Map(manifest.secrets.flatMap((secret) => secret.targets).map((target) => [target.id, target]));
    const writes = new Map();
    for (const step of plan.steps) {
        if (!(0,_core_plan_types_js__WEBPACK_IMPORTED_MODULE_1__/* .isChange */ .X)(step) || (step.action !== 'prune' && Object.keys(step.acquire).length === 0))
            continue;
        for (const id of step.targets) {
            const target = targets.get(id);
            if (target === undefined)
                continue;
            const { provider, providerKind, kind } = target;
            const own = (0,_core_catalog_js__WEBPACK_IMPORTED_MODULE_2__/* .findTargetKind */ .R)(_providers_catalog_js__WEBPACK_IMPORTED_MODULE_0__/* .catalog */ .U, providerKind, kind)?.writeQuota;
            const key = own === undefined ? provider : `${provider} ${kind}`;
            const quota = own ?? _providers_catalog_js__WEBPACK_IMPORTED_MODULE_0__/* .catalog */ .U.providers.get(providerKind)?.writeQuota ?? [];
            const known = writes.get(key) ?? { provider, quota, count: 0 };
            known.count += 1;
            writes.set(key, known);
        }
    }
    return [...writes.values()]
        .map(({ provider, quota, count }) => ({ provider, writes: count, least: (0,_core_quota_js__WEBPACK_IMPORTED_MODULE_3__/* .leastTime */ .X)(count, quota) }))
        .filter(({ least }) => least > 0);
}


/***/ }),

/***/ 59499:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  K: () => (/* binding */ countRequests)
});

// EXTERNAL MODULE: ./build/core/plan-types.js
var plan_types = __webpack_require__(65071);
;// CONCATENATED MODULE: ./build/github/floor.js
/** What each change of the pull request takes: its look, and the calls that make it. */
const PROPOSAL = { none: 0, unchanged: 1, updated: 5, created: 5, closed: 5 };
/** The state's head, intent and outcome, and the pull request; what the targets take is for their providers to say. */
function laneFloor(facts) {
    // The lane in one query, and who we are, to tell our commits from others': a new lane has none yet.
    const look = facts.state ? (facts.writes && facts.firstState ? 1 : 2) : 0;
    // The head is looked at again before the first intent; a new branch is one more.
    const journal = facts.state && facts.writes ? 3 + (facts.firstState ? 1 : 0) : 0;
    return look + journal + PROPOSAL[facts.proposal];
}

// EXTERNAL MODULE: ./build/providers/catalog.js + 7 modules
var catalog = __webpack_require__(44303);
;// CONCATENATED MODULE: ./build/engine/requests.js



/** Counts a run's requests against the published floor. Secrets of others in a scope are not known here and not counted. */
function countRequests(result, used, place) {
    const written = new Set((result.outcomes ?? [])
        .filter(({ step }) => (0,plan_types/* isChange */.X)(step) && Object.keys(step.acquire).length > 0)
        .flatMap(({ step }) => step.targets));
    const firstState = Object.values(result.lockfile.secrets).every((record) => record.generation <= 1 && record.history.length <= 1);
    return {
        planned: used,
        floor: targetsFloor(result, written) + laneFloor({ ...place, writes: written.size > 0, firstState }),
    };
}
/** What each provider says that its containers take, and the lists that selectors choose from, all together. */
function targetsFloor({ manifest, plan, lockfile }, written) {
    const uses = new Map();
    for (const { name, targets } of manifest.secrets) {
        const again = (lockfile.secrets[name]?.generation ?? 1) > 1;
        const widths = new Map();
        for (const { id, address } of targets)
            if (written.has(id))
                widths.set(address.store, (widths.get(address.store) ?? 0) + 1);
        for (const { id, providerKind, kind, address, selector } of targets) {
            if (selector)
                continue;
            const containers = uses.get(providerKind) ?? new Map();
            uses.set(providerKind, containers);
            const place = `${address.store}\0${address.container}`;
            const use = containers.get(place) ?? { kind, listed: 0, written: [] };
            containers.set(place, use);
            if (!written.has(id)) {
                use.listed += 1;
                continue;
            }
            use.written.push({ address, again });
            use.spread = Math.min(use.spread ?? Number.POSITIVE_INFINITY, widths.get(address.store) ?? 1);
        }
    }
    const lists = new Map();
    for (const { provider, list, among } of plan.selections) {
        const kind = manifest.providers.get(provider)?.kind ?? provider;
        const known = lists.get(kind) ?? new Map();
        lists.set(kind, known);
        if (among !== undefined)
            known.set(`${provider}\0${list}`, among);
    }
    const floorOf = (kind) => catalog/* catalog */.U.providers
        .get(kind)
        ?.requestFloor?.([...(uses.get(kind)?.values() ?? [])], [...(lists.get(kind)?.values() ?? [])]) ?? 0;
    return [...new Set([...uses.keys(), ...lists.keys()])].reduce((sum, kind) => sum + floorOf(kind), 0);
}


/***/ }),

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
/* harmony import */ var _session_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(82101);






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


/***/ }),

/***/ 6830:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EG: () => (/* binding */ renderPlan),
/* harmony export */   eJ: () => (/* binding */ renderRun),
/* harmony export */   fy: () => (/* binding */ tellNotes)
/* harmony export */ });
/* harmony import */ var _core_exit_code_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(11388);
/* harmony import */ var _engine_quota_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(94547);
/* harmony import */ var _engine_reconcile_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(65737);
/* harmony import */ var _engine_requests_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(59499);
/* harmony import */ var _reports_results_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(96254);
/* harmony import */ var _reports_terminal_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1868);






/** Shows what a run of `sync`, `rotate`, `adopt` or `apply` came to; returns the exit code. */
function renderRun(result, as, invocation) {
    const { flags, out, signal } = invocation;
    const { plan, outcomes, heldBack, notes } = result;
    if (flags.json) {
        const shape = as === 'sync' ? _reports_results_js__WEBPACK_IMPORTED_MODULE_4__/* .syncResult */ .j : _reports_results_js__WEBPACK_IMPORTED_MODULE_4__/* .rotateResult */ .L_;
        out.json(shape(plan, outcomes, countOf(result), heldBack));
    }
    else {
        tellNotes(notes, invocation);
        const drift = (0,_core_exit_code_js__WEBPACK_IMPORTED_MODULE_0__/* .remainingDrift */ .oU)(plan, outcomes);
        const run = { plan, drift, ...(outcomes ? { outcomes } : {}), ...(heldBack ? { heldBack } : {}) };
        out.data((as === 'sync' ? _reports_terminal_js__WEBPACK_IMPORTED_MODULE_5__/* .syncText */ .n5 : _reports_terminal_js__WEBPACK_IMPORTED_MODULE_5__/* .rotateText */ .R0)(run, out.layout));
        const hint = heldBack ? (0,_engine_reconcile_js__WEBPACK_IMPORTED_MODULE_2__/* .heldBackError */ .p)(heldBack).hint : undefined;
        if (hint !== undefined)
            out.note(`hint: ${hint}`);
    }
    const interrupted = signal.aborted;
    return (0,_core_exit_code_js__WEBPACK_IMPORTED_MODULE_0__/* .exitCodeOf */ .FO)({ plan, interrupted, ...(outcomes ? { outcomes } : {}), ...(heldBack ? { heldBack } : {}) }, 'sync');
}
/** Shows what would be done; returns the exit code. */
function renderPlan(result, invocation) {
    const { flags, out } = invocation;
    const { plan, notes } = result;
    if (flags.json)
        out.json((0,_reports_results_js__WEBPACK_IMPORTED_MODULE_4__/* .planResult */ .VR)(plan, countOf(result)));
    else {
        tellNotes(notes, invocation);
        out.data((0,_reports_terminal_js__WEBPACK_IMPORTED_MODULE_5__/* .planText */ .Pt)(plan, out.layout, (0,_engine_quota_js__WEBPACK_IMPORTED_MODULE_1__/* .quotaOf */ .O)(result.manifest, plan)));
    }
    return (0,_core_exit_code_js__WEBPACK_IMPORTED_MODULE_0__/* .exitCodeOf */ .FO)({ plan }, flags.detailedExitcode ? 'plan-detailed' : 'plan');
}
/** Requests to platforms; reading the state is not counted, since it is not a part of what was asked for. */
function countOf(result) {
    return (0,_engine_requests_js__WEBPACK_IMPORTED_MODULE_3__/* .countRequests */ .K)(result, result.requests, { state: false, proposal: 'none' });
}
function tellNotes(notes, { out }) {
    for (const note of notes)
        out.note(`secretzero: note: ${note}`);
}


/***/ })

};
