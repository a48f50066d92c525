export const id = 8797;
export const ids = [8797,4494,2876];
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

/***/ 68797:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runAction: () => (/* binding */ runAction)
});

// EXTERNAL MODULE: ./build/core/error-exit.js
var error_exit = __webpack_require__(58421);
// EXTERNAL MODULE: ./build/core/errors.js
var errors = __webpack_require__(62807);
// EXTERNAL MODULE: ./build/core/exit-code.js
var exit_code = __webpack_require__(11388);
// EXTERNAL MODULE: ./build/github/lane.js
var github_lane = __webpack_require__(45486);
;// CONCATENATED MODULE: ./build/engine/events.js

/** What the action is asked to do, by name; `auto` follows the event. */
const ACTION_COMMANDS = ['auto', 'validate', 'plan', 'sync', 'rotate', 'drift'];
/** Events that carry code nobody has reviewed: no login, no target, no write (ruling 20). */
const UNREVIEWED = new Set(['pull_request', 'workflow_run', 'issue_comment', 'pull_request_review', 'merge_group']);
/** What an event means for a run. An event that we do not know does nothing; it is never guessed at. */
function decide(event) {
    if (event.name === 'pull_request_target') {
        return {
            refused: '`pull_request_target` runs code of a pull request with the rights of the base branch',
            hint: 'use `on: pull_request`: the review of a plan needs no right and no secret',
        };
    }
    if (event.deleted)
        return { nothing: `${event.ref} was deleted: nothing to do` };
    if (event.name === 'pull_request' && event.activity === 'closed') {
        return { nothing: 'the pull request was closed: nothing to do; a merge starts a run of its own' };
    }
    if (event.name === 'push' && (0,github_lane/* isLaneBranch */.r)(event.ref)) {
        return { nothing: `${event.ref} is a branch that this action keeps: nothing to do` };
    }
    if (UNREVIEWED.has(event.name)) {
        const command = event.command === 'validate' ? 'validate' : 'plan';
        return mode(command, {
            write: false,
            observe: false,
            because: `${event.name}: reviewed, not observed; nothing is written`,
        });
    }
    if (event.ref.startsWith('refs/tags/'))
        return { nothing: `a push of the tag ${event.ref.slice('refs/tags/'.length)}: nothing to do` };
    const command = event.command === 'auto' ? automatic(event.name) : event.command;
    if (command === undefined)
        return { nothing: `the event ${event.name} means nothing to this action; name a \`command\` to run it anyway` };
    const scheduled = event.name === 'schedule';
    const writes = (command === 'sync' || command === 'rotate') && !event.dryRun;
    return mode(command, {
        write: writes,
        observe: command !== 'validate',
        rotateDue: command === 'rotate' ||
            (command === 'sync' && event.command === 'auto' && (event.name !== 'push' || event.rotateOnPush)),
        rotateOnly: command === 'rotate',
        unattended: scheduled,
        because: event.command === 'auto' ? `${event.name}: ${command}` : `command: ${command}`,
    });
}
function automatic(event) {
    return ['push', 'schedule', 'workflow_dispatch', 'repository_dispatch', 'workflow_call'].includes(event)
        ? 'sync'
        : undefined;
}
function mode(command, given) {
    return { rotateDue: false, rotateOnly: false, unattended: false, ...given, command };
}

// EXTERNAL MODULE: ./build/core/names.js
var names = __webpack_require__(5562);
// EXTERNAL MODULE: ./build/engine/secret-names.js
var secret_names = __webpack_require__(2438);
// EXTERNAL MODULE: ./build/scan/compare.js
var compare = __webpack_require__(2963);
// EXTERNAL MODULE: ./build/engine/scan.js + 7 modules
var scan = __webpack_require__(74900);
;// CONCATENATED MODULE: ./build/engine/undeclared-uses.js


/**
 * Secrets and variables that files of a repository use and none of the lanes declares, each at its first use, with what would declare
 * it. No platform is asked: what is present there is not known here.
 */
async function undeclaredUses(lanes, root, repository, signal) {
    const [first] = lanes;
    if (!first)
        return [];
    const { rows, stanzas } = await (0,scan/* scanRepository */.G)({
        root,
        folder: first.folder,
        manifests: lanes.map(({ manifest }) => manifest),
        ...(repository === undefined ? {} : { repository }),
        signal,
    });
    return rows.flatMap((row) => {
        const [use] = row.used;
        // Keys of an `.env` and of a cluster are seldom what a pull request is about; `scan` has them.
        const asked = row.category === 'secret' || row.category === 'variable';
        if (!(0,compare/* needsAttention */.e_)(row) || use === undefined || !asked)
            return [];
        const stanza = (stanzas.get(row) ?? []).flatMap(({ lines }) => lines).join('\n');
        return [{ name: row.name, file: use.span.file, line: use.span.line, stanza }];
    });
}

;// CONCATENATED MODULE: ./build/engine/lanes.js



/** Several manifests in one step: what is given once for all of them, and whose it is. */
class Lanes {
    #platform;
    #lanes;
    #names;
    #taken = new Map();
    constructor(lanes, platform) {
        this.#lanes = lanes;
        this.#platform = platform;
        this.#names = platform.variableNames();
    }
    /** The one that speaks for what is not of a single lane. */
    isFirst(lane) {
        return this.#lanes[0] === lane;
    }
    /** What files of the repository use and none of the lanes declares. */
    undeclared(repository, signal) {
        return undeclaredUses(this.#lanes, this.#platform.workspace, repository, signal);
    }
    /**
     * The names that a lane has of those asked for. A name has to be in one of the lanes; throws `ARGUMENTS` with the nearest match for
     * one that is in none.
     */
    namesIn(lane, names) {
        (0,secret_names/* requireSecretsOfAll */.h)(this.#lanes.map(({ manifest }) => manifest), names);
        const own = new Set(lane.manifest.secrets.map(({ name }) => name));
        return [...new Set(names)].filter((name) => own.has(name));
    }
    /** The machine as one lane sees it: a value that was given for several is there for each, and one for another lane is not its. */
    platformOf(lane) {
        const own = variablesOf(lane);
        const others = new Set(this.#lanes.filter((each) => each !== lane).flatMap((each) => [...variablesOf(each)]));
        return {
            ...this.#platform,
            variableNames: () => this.#names.filter((name) => own.has(name) || !others.has(name)),
            takeVariable: (name) => {
                if (!this.#taken.has(name))
                    this.#taken.set(name, this.#platform.takeVariable(name));
                return this.#taken.get(name);
            },
        };
    }
}
function variablesOf({ manifest }) {
    return new Set(manifest.secrets.flatMap(({ name, fields }) => fields.map((field) => (0,names/* valueVariable */._P)(name, field.name))));
}

// EXTERNAL MODULE: ./build/core/nearest.js
var nearest = __webpack_require__(42732);
// EXTERNAL MODULE: ./build/platform/walk.js
var walk = __webpack_require__(37709);
;// CONCATENATED MODULE: ./build/engine/manifests.js



/** Manifests that one run is about; each is a lane of its own, and more than this is a slip of the pattern. */
const MOST = 200;
const WILD = /[*?]/;
/**
 * The manifests that paths and patterns name: `*` and `?` within a folder's or a file's name, `**` for any folders. Relative to `root`,
 * with `/`, in the order of the patterns and sorted within each, none twice. A plain path is taken as it is, whether or not there is a
 * file; symbolic links and folders of tools are passed by. Throws `ARGUMENTS` for a pattern that fits nothing or leads out of `root`.
 */
async function findManifests(patterns, root, signal) {
    const wild = patterns.filter((pattern) => WILD.test(pattern));
    const files = wild.length === 0 ? [] : (await (0,walk/* walk */.G)(root, (path) => /\.ya?ml$/i.test(path), signal)).files;
    const found = new Set();
    for (const pattern of patterns) {
        if (!WILD.test(pattern)) {
            found.add(pattern);
            continue;
        }
        const fits = files.filter((path) => matcherOf(pattern).test(path));
        if (fits.length === 0)
            throw nothingFits(pattern, files);
        for (const path of fits)
            found.add(path);
    }
    if (found.size <= MOST)
        return [...found];
    throw new errors/* SecretZeroError */.j2('ARGUMENTS', `${found.size} manifests fit, more than the ${MOST} allowed`, {
        hint: 'name the folders that they are in, such as services/*/Secretfile.yml',
    });
}
function matcherOf(pattern) {
    const plain = pattern.replaceAll('\\', '/').replace(/^(?:\.\/)+/, '');
    const segments = plain.split('/');
    if (plain.startsWith('/') || segments.includes('..')) {
        throw new errors/* SecretZeroError */.j2('ARGUMENTS', `"${pattern}" leads out of the repository`, {
            hint: 'patterns are relative to the root of the workspace',
        });
    }
    const source = segments
        .map((segment, index) => {
        const last = index === segments.length - 1;
        if (segment === '**')
            return last ? '.*' : '(?:[^/]+/)*';
        const text = segment
            .replace(/[\\^$.+()[\]{}|]/g, '\\$&')
            .replace(/\*+/g, '[^/]*')
            .replace(/\?/g, '[^/]');
        return last ? text : `${text}/`;
    })
        .join('');
    return new RegExp(`^${source}$`);
}
function nothingFits(pattern, files) {
    const manifests = files.filter((path) => /(?:^|\/)Secretfile[^/]*\.ya?ml$/i.test(path));
    return new errors/* SecretZeroError */.j2('ARGUMENTS', `no file fits "${pattern}"${(0,nearest/* didYouMean */.au)(pattern, manifests) ?? ''}`, {
        hint: manifests.length === 0
            ? 'there is no Secretfile.yml anywhere in the repository; is it checked out?'
            : `there are ${manifests.slice(0, 5).join(', ')}${manifests.length > 5 ? ' and others' : ''}`,
    });
}

// EXTERNAL MODULE: ./build/engine/session.js + 4 modules
var engine_session = __webpack_require__(16468);
// EXTERNAL MODULE: ./build/reports/actions.js
var actions = __webpack_require__(1531);
// EXTERNAL MODULE: ./build/core/next-rotation.js
var next_rotation = __webpack_require__(97660);
;// CONCATENATED MODULE: ./build/core/record-changes.js

/**
 * What one lockfile says that the one before it did not, by secret. Intents are no part of it. Sorted like the lockfile's text: in
 * memory, the run that made a record has it elsewhere than the next one, and that next one must find nothing to tell anew.
 */
function changesBetween(base, lockfile) {
    return byName(lockfile.secrets).flatMap(([name, record]) => {
        const before = base?.secrets[name];
        if (record.generation === 0 || (before && before.rev === record.rev && before.generation === record.generation)) {
            return [];
        }
        const common = { name, record, ...(before ? { before } : {}) };
        if (!(0,next_rotation/* isMade */.s)(record))
            return (0,next_rotation/* isMade */.s)(before) ? [{ ...common, kind: 'removed' }] : [];
        if (!(0,next_rotation/* isMade */.s)(before))
            return [{ ...common, kind: 'made' }];
        if (record.generation > before.generation)
            return [{ ...common, kind: 'rotated' }];
        return [{ ...common, kind: newlyHeld(record, before).length > 0 ? 'delivered' : 'noted' }];
    });
}
/** Targets that hold the current generation and did not by the record before. */
function newlyHeld(record, before) {
    return byName(record.targets).flatMap(([id, { state, generation }]) => {
        const known = before?.targets[id];
        const was = known?.state === 'held' && known.generation === generation;
        return state === 'held' && generation === record.generation && !was ? [id] : [];
    });
}
/** Members in the order of their names. */
function byName(members) {
    return Object.entries(members).sort(([a], [b]) => (a < b ? -1 : 1));
}

// EXTERNAL MODULE: ./build/reports/escape.js
var reports_escape = __webpack_require__(38705);
// EXTERNAL MODULE: ./build/reports/markdown.js
var markdown = __webpack_require__(83387);
// EXTERNAL MODULE: ./build/reports/words.js
var reports_words = __webpack_require__(68013);
;// CONCATENATED MODULE: ./build/reports/changes.js





const WORDS = {
    made: 'made',
    rotated: 'rotated',
    delivered: 'delivered',
    removed: 'no longer declared',
    noted: 'with news of their targets',
};
/** How many targets an item names. */
const MOST_TARGETS = 10;
const REASONS = {
    created: 'made for the first time',
    due: 'its rotation period was over',
    forced: 'rotation was asked for',
    definition: 'its definition changed',
    drift: 'a target could not be brought back without it',
    manual: 'a new value was given',
    adopted: 'taken over as it was there',
    recovered: 'after a run that broke off',
    inputs: 'a secret that it is made from changed',
};
/** `2 made, 1 rotated`; empty where there is nothing. */
function changeCounts(changes) {
    return (0,reports_words/* tally */.N4)(Object.keys(WORDS).map((kind) => [
        changes.filter((change) => change.kind === kind).length,
        WORDS[kind],
    ]));
}
/** What became of a secret, why and by whom, and where it is: one item, as markdown. */
function changeItem({ kind, name, record, before }, extent) {
    const subject = `**${(0,reports_escape/* markdownCode */.D9)(name)}**`;
    if (kind === 'removed')
        return `${subject}: no longer declared; its last generation was ${record.generation}`;
    const parts = [];
    if (kind === 'made' || kind === 'rotated') {
        const entries = record.history.filter((entry) => entry.generation > ((0,next_rotation/* isMade */.s)(before) ? before.generation : 0));
        const reasons = [...new Set(entries.map(({ reason }) => REASONS[reason] ?? 'unknown reason'))].join(', then ');
        const actors = [...new Set(entries.flatMap(({ actor }) => (actor === undefined ? [] : [actor])))];
        const by = actors.length === 0 ? '' : ` (by ${actors.map((actor) => (0,reports_escape/* markdownCode */.D9)((0,reports_words/* clipped */.cz)(actor, 100))).join(', ')})`;
        const what = kind === 'made' ? `generation ${record.generation}` : `rotated to generation ${record.generation}`;
        parts.push(`${what}${reasons === '' ? '' : `, ${reasons}`}${by}`);
    }
    const held = newlyHeld(record, kind === 'made' || kind === 'rotated' ? undefined : before);
    const behind = byName(record.targets).flatMap(([id, { state }]) => (state === 'behind' ? [id] : []));
    if (held.length > 0)
        parts.push(`delivered to ${places(held, extent)}`);
    if (behind.length > 0)
        parts.push(`not yet at ${places(behind, extent)}`);
    const refused = byName(record.targets).flatMap(([id, target]) => target.refused && target.refused.at !== before?.targets[id]?.refused?.at ? [id] : []);
    if (refused.length > 0)
        parts.push(`refused by ${places(refused, extent)}: the next run tries again`);
    return `${subject}: ${parts.length === 0 ? 'what is known of its targets changed' : parts.join('; ')}`;
}
/** Targets by their ids, the first of them by name. */
function places(ids, extent) {
    const most = extent.detail ? MOST_TARGETS : 2;
    const shown = ids.slice(0, most).map((id) => place(id, extent));
    return ids.length > most ? `${shown.join(', ')} and ${ids.length - most} more` : shown.join(', ');
}
/** A target that is not as it was left, and what to do about it. */
function driftItem({ secret, target, status, since, advice }, extent) {
    const when = since === undefined ? '' : ` since ${(0,reports_escape/* markdown */.wD)((0,reports_words/* day */.vd)(since))}`;
    return `**${(0,reports_escape/* markdownCode */.D9)(secret)}** at ${place(target, extent)} is ${status}${when}: ${(0,markdown/* said */.ag)(advice, extent)}`;
}
function place(id, extent) {
    return (0,reports_escape/* markdownCode */.D9)((0,reports_words/* clipped */.cz)(id, extent.words));
}

;// CONCATENATED MODULE: ./build/reports/controls.js



const NOTHING_MADE = { status: 'not observed', evidence: 'no secret is made yet' };
/** Below this a value that was made at random can be guessed by who has a copy of something made from it. */
const STRONG_BITS = 128;
const OWNER = 'owner';
const CONTROLS = [
    { framework: 'SOC 2', control: 'CC6.1', title: 'Logical access: credentials are managed', fact: rotation },
    { framework: 'SOC 2', control: 'CC7.2', title: 'Monitoring for anomalies', fact: drift },
    { framework: 'SOC 2', control: 'CC8.1', title: 'Changes are authorised and documented', fact: controls_history },
    { framework: 'ISO 27001:2022', control: 'A.5.9', title: 'Inventory of assets, with owners', fact: inventory },
    { framework: 'ISO 27001:2022', control: 'A.5.17', title: 'Authentication information', fact: making },
    { framework: 'ISO 27001:2022', control: 'A.8.9', title: 'Configuration management', fact: configuration },
    { framework: 'ISO 27001:2022', control: 'A.8.24', title: 'Use of cryptography', fact: strength },
];
/** What of a manifest's `compliance` means which framework; written in many ways. */
const WANTED = [
    [/^soc-?2/, 'SOC 2'],
    [/^iso-?(?:iec-?)?27001/, 'ISO 27001:2022'],
];
/** The controls that the facts of a run say something about: of the frameworks that the manifest names, or of all. */
function evidenceOf(input) {
    const facts = factsOf(input);
    const named = input.manifest.compliance.map((name) => name.toLowerCase().replace(/[\s_/]+/g, '-'));
    const wanted = new Set(named.flatMap((name) => WANTED.flatMap(([pattern, framework]) => (pattern.test(name) ? [framework] : []))));
    if (facts.managed.length === 0)
        return [];
    return CONTROLS.filter(({ framework }) => wanted.size === 0 || wanted.has(framework)).map(({ fact, ...control }) => ({
        ...control,
        ...fact(facts),
    }));
}
function factsOf(input) {
    const managed = input.manifest.secrets.filter(({ owner }) => owner === 'managed');
    const left = (0,exit_code/* remainingDrift */.oU)(input.plan, input.outcomes);
    return {
        input,
        managed,
        made: managed.filter(({ name }) => (0,next_rotation/* isMade */.s)(input.lockfile.secrets[name])),
        drifted: left.filter(exit_code/* isRealDrift */.OI).length,
        unknown: left.filter((each) => !(0,exit_code/* isRealDrift */.OI)(each)).length,
        targets: managed.reduce((sum, { targets }) => sum + targets.length, 0),
    };
}
function rotation({ managed, input }) {
    const turning = managed.filter(({ oneTime }) => !oneTime);
    const without = turning.filter(({ rotationPeriod }) => rotationPeriod === undefined).length;
    const overdue = turning.filter((secret) => {
        const next = (0,next_rotation/* nextRotation */.u)(secret, input.lockfile.secrets[secret.name]);
        return next !== undefined && next <= input.now;
    }).length;
    const once = managed.length - turning.length;
    return {
        status: without + overdue === 0 ? 'shown' : 'open',
        evidence: `${turning.length - without} of ${(0,reports_words/* counted */.hS)(turning.length, 'secret')} with a rotation period, ${overdue} overdue${once === 0 ? '' : `; ${once} made once and for all`}`,
    };
}
function drift({ input, drifted, unknown, targets }) {
    if (input.observed === false)
        return { status: 'not observed', evidence: 'no target was looked at' };
    const more = (0,reports_words/* tally */.N4)([
        [drifted, 'not as they were left'],
        [unknown, 'without evidence'],
    ]);
    return {
        status: drifted + unknown === 0 ? 'shown' : 'open',
        evidence: `${(0,reports_words/* counted */.hS)(targets, 'target')} looked at: ${more || 'all as they were left'}`,
    };
}
function controls_history({ made, input }) {
    const recorded = made.filter(({ name }) => {
        const record = input.lockfile.secrets[name];
        return record?.history.some(({ generation }) => generation === record.generation) === true;
    }).length;
    if (made.length === 0)
        return NOTHING_MADE;
    return {
        status: recorded === made.length ? 'shown' : 'open',
        evidence: `${recorded} of ${(0,reports_words/* counted */.hS)(made.length, 'secret')} with date and reason of the current value in the committed lockfile`,
    };
}
function inventory({ managed, targets }) {
    const owned = managed.filter(({ labels }) => labels[OWNER] !== undefined).length;
    return {
        status: owned === managed.length ? 'shown' : 'open',
        evidence: `${(0,reports_words/* counted */.hS)(managed.length, 'secret')} at ${(0,reports_words/* counted */.hS)(targets, 'target')} declared; ${owned} name an owner (\`labels.owner\`)`,
    };
}
function making({ managed, made }) {
    const typed = made.filter(({ fields }) => fields.some((field) => field.secret && field.making.how === 'human')).length;
    const open = managed.length - made.length;
    return {
        status: open === 0 ? 'shown' : 'open',
        evidence: `${made.length} of ${(0,reports_words/* counted */.hS)(managed.length, 'secret')} delivered and recorded without their values; ${typed} typed by a person`,
    };
}
function configuration({ made, input, drifted, unknown }) {
    const known = made.filter(({ name }) => input.lockfile.secrets[name]?.definition !== undefined);
    if (made.length === 0)
        return NOTHING_MADE;
    const other = known.filter(({ name, valueDigest }) => input.lockfile.secrets[name]?.definition !== valueDigest).length;
    const rest = input.observed === false ? '; no target was looked at' : `; ${drifted + unknown} targets with drift`;
    return {
        status: other + drifted + unknown > 0 ? 'open' : input.observed === false ? 'not observed' : 'shown',
        evidence: `${known.length - other} of ${(0,reports_words/* counted */.hS)(made.length, 'secret')} made by the definition in the manifest${rest}`,
    };
}
function strength({ managed }) {
    const generated = managed.flatMap(({ fields }) => fields.filter(({ secret, making: { how } }) => secret && how === 'generate'));
    const strong = generated.filter(({ entropyBits }) => entropyBits >= STRONG_BITS).length;
    if (generated.length === 0)
        return { status: 'not observed', evidence: 'no value is made here' };
    return {
        status: strong === generated.length ? 'shown' : 'open',
        evidence: `${strong} of ${(0,reports_words/* counted */.hS)(generated.length, 'value')} that are made here with at least ${STRONG_BITS} bits of randomness`,
    };
}

;// CONCATENATED MODULE: ./build/reports/findings.js


/** A finding as one item: how bad it is, of which secret, what was found, and what to do. */
function findingItem({ severity, secret, message, advice }, extent) {
    const words = severity === 'info' ? 'note' : severity;
    const prefix = `${secret}: `;
    return secret !== undefined && message.startsWith(prefix)
        ? `**${words}** ${(0,reports_escape/* markdownCode */.D9)(secret)}: ${(0,markdown/* saidWithAdvice */.qq)(message.slice(prefix.length), advice, extent)}`
        : `**${words}**: ${(0,markdown/* saidWithAdvice */.qq)(message, advice, extent)}`;
}

;// CONCATENATED MODULE: ./build/reports/flow.js

/** Above this a picture is harder to read than a table. */
const flow_MOST_TARGETS = 30;
/** Which secret goes where, as a mermaid block; nothing where there are too many targets, or none. */
function flow(manifest) {
    const targets = [...new Set(manifest.secrets.flatMap((secret) => secret.targets.map((target) => target.id)))];
    if (targets.length === 0 || targets.length > flow_MOST_TARGETS || manifest.secrets.length > flow_MOST_TARGETS)
        return [];
    const secretNode = new Map(manifest.secrets.map((secret, i) => [secret.name, `s${i}`]));
    const targetNode = new Map(targets.map((id, i) => [id, `t${i}`]));
    return [
        '```mermaid',
        'flowchart LR',
        ...manifest.secrets.map((secret) => `  ${secretNode.get(secret.name)}(["${label(secret.name)}"])`),
        ...targets.map((id) => `  ${targetNode.get(id)}["${label(id)}"]`),
        ...manifest.secrets.flatMap((secret) => [
            ...secret.parts.flatMap((part) => {
                const from = secretNode.get(part);
                return from === undefined ? [] : [`  ${from} -.-> ${secretNode.get(secret.name)}`];
            }),
            ...[...new Set(secret.targets.map((target) => target.id))].map((id) => `  ${secretNode.get(secret.name)} --> ${targetNode.get(id)}`),
        ]),
        '```',
    ];
}
/** Text inside a mermaid label: everything that could mean something there as a numbered entity. */
function label(text) {
    return (0,reports_escape/* visible */.RK)(text).replace(/[^A-Za-z0-9 ._/-]/gu, (character) => `#${character.codePointAt(0)};`);
}

// EXTERNAL MODULE: ./build/reports/quota.js
var reports_quota = __webpack_require__(32512);
;// CONCATENATED MODULE: ./build/reports/rows.js



/** What needs a person comes first, then what was done, then what is as it should be. */
const ORDER = [
    'failed',
    'blocked',
    'waiting',
    'drifted',
    'create',
    'rotate',
    'update',
    'adopt',
    'copy',
    'repair',
    'prune',
    'retire',
    'skipped',
    'keep',
    'unchecked',
];
const RANK = new Map(ORDER.map((course, i) => [course, i]));
/** A row for each secret, what needs a person first, else in the order of the plan. */
function rowsOf({ manifest, plan, outcomes, lockfile }) {
    const entries = grouped((outcomes?.map((outcome) => ({ step: outcome.step, course: (0,actions/* courseOf */.bx)(outcome), outcome })) ??
        plan.steps.map((step) => ({ step, course: (0,actions/* plannedCourse */.g7)(step) }))).map((entry) => [entry.step.secret, entry]));
    const drift = grouped((0,exit_code/* remainingDrift */.oU)(plan, outcomes).map((each) => [each.secret, each]));
    const drifting = new Set((outcomes ? (0,exit_code/* remainingDrift */.oU)(plan, outcomes) : (0,exit_code/* unplannedDrift */.jo)(plan)).filter(exit_code/* isRealDrift */.OI).map(({ secret }) => secret));
    const findings = grouped(plan.findings.flatMap((each) => (each.secret === undefined ? [] : [[each.secret, each]])));
    const declared = new Map(manifest.secrets.map((secret) => [secret.name, secret]));
    const names = new Set([...declared.keys(), ...entries.keys()]);
    const rows = [...names].map((name) => {
        const secret = declared.get(name);
        const record = lockfile.secrets[name];
        const own = entries.get(name) ?? [];
        const courses = [...own.map((entry) => entry.course), ...(drifting.has(name) ? ['drifted'] : [])];
        const course = courses.sort((a, b) => rank(a) - rank(b))[0] ?? 'unchecked';
        const next = secret && (0,next_rotation/* nextRotation */.u)(secret, record);
        return {
            name,
            ...(secret ? { secret } : {}),
            ...((0,next_rotation/* isMade */.s)(record) ? { record } : {}),
            entries: own,
            course,
            state: stateWords(course, outcomes !== undefined),
            drift: drift.get(name) ?? [],
            findings: findings.get(name) ?? [],
            ...(next ? { next } : {}),
        };
    });
    return rows.sort((a, b) => rank(a.course) - rank(b.course));
}
/** The next rotations, soonest first. */
function dueNext(rows) {
    return rows
        .flatMap((row) => (row.next ? [{ ...row, next: row.next }] : []))
        .sort((a, b) => a.next.getTime() - b.next.getTime() || (a.name < b.name ? -1 : 1));
}
function stateWords(course, done) {
    if (course === 'drifted' || course === 'unchecked')
        return course === 'drifted' ? 'drifted' : 'not looked at';
    return done ? actions/* LOOKS */.BJ[course].done : actions/* LOOKS */.BJ[course].planned;
}
function rank(course) {
    return RANK.get(course) ?? ORDER.length;
}
function grouped(pairs) {
    const groups = new Map();
    for (const [key, each] of pairs) {
        const group = groups.get(key);
        if (group)
            group.push(each);
        else
            groups.set(key, [each]);
    }
    return groups;
}

// EXTERNAL MODULE: ./build/reports/selections.js
var selections = __webpack_require__(99669);
;// CONCATENATED MODULE: ./build/reports/waiting.js



/** The label by which a manifest says whose a secret is. */
const waiting_OWNER = 'owner';
const WAYS = [
    'Values that only a person can give, in one of two ways, and never in a comment, a commit or a workflow file:',
    '',
    '1. on a terminal: `secretzero sync` asks for each with a prompt that shows nothing;',
    '2. for one run: as a secret of this repository, given to the step under `env:` by the name below, and deleted afterwards.',
];
/** Everything that waits for a person, whose it is and how it is given; nothing where nothing waits. */
function waitingSection(rows, extent) {
    const items = rows.flatMap(({ secret, entries }) => entries.filter(({ course }) => course === 'waiting').map(({ step }) => waitingItem(secret, step, extent)));
    const [blank = '', title = '', ...list] = (0,markdown/* listSection */.iC)('Waits for a person', items, extent);
    return items.length === 0 ? [] : [blank, title, '', ...WAYS, ...list];
}
function waitingItem(secret, step, extent) {
    const variables = (step.waiting ?? []).map(({ variable }) => (0,reports_escape/* markdownCode */.D9)(variable)).join(' and ');
    const owner = secret?.labels[waiting_OWNER];
    const whose = owner === undefined ? '' : ` (owner: ${(0,reports_escape/* markdown */.wD)((0,reports_words/* clipped */.cz)(owner, 100))})`;
    return [
        `**${(0,reports_escape/* markdownCode */.D9)(step.secret)}**${whose}: ${variables}`,
        ...(extent.detail ? instructions(secret) : []),
    ].join('. ');
}
function instructions(secret) {
    const { summary, steps, url } = secret?.instructions ?? { steps: [] };
    const sentences = [...(summary === undefined ? [] : [summary]), ...steps, ...(url === undefined ? [] : [url])];
    // People write them as sentences or not; here they are parts of one.
    const parts = sentences.map((each) => each.trim().replace(/[.;]+$/, '')).filter((each) => each !== '');
    return parts.length === 0 ? [] : [`How to get it: ${(0,reports_escape/* markdown */.wD)((0,reports_words/* clipped */.cz)(parts.join('; '), 2000))}.`];
}

;// CONCATENATED MODULE: ./build/reports/summary.js












/** GitHub takes 1 MiB for a step; some room is left for what the redactor puts in. */
const SUMMARY_BYTES = 1_000_000;
const DUE_ROWS = 5;
/** How many targets of a selector are named. */
const PLACES = 30;
const FEW_PLACES = 5;
const SIGNS = {
    failed: '\u274c',
    blocked: '\u26d4',
    waiting: '\u270b',
    drifted: '\u26a0\ufe0f',
    keep: '\u2705',
    unchecked: '\u25ab\ufe0f',
    skipped: '\u25ab\ufe0f',
    prune: '\ud83d\uddd1\ufe0f',
    retire: '\ud83d\uddd1\ufe0f',
};
/**
 * The job summary of a run, as markdown: what happened, what waits for a person, what failed and why, every secret, what is due next.
 * Below 1 MiB, or the `bytes` given, whatever the size of the manifest. With `names: false` (`summary: counts`) it names no secret and no place.
 */
function jobSummary(input, options) {
    const rows = rowsOf(input);
    if (!options.names)
        return countsSummary(input, rows, 'Names are left out (`summary: counts`).');
    return (0,markdown/* fitted */.$5)((extent) => fullSummary(input, rows, extent), (text) => Buffer.byteLength(text, 'utf8') <= (options.bytes ?? SUMMARY_BYTES), () => countsSummary(input, rows, 'The details did not fit in here.'));
}
function fullSummary(input, rows, extent) {
    const { manifest, now } = input;
    const entries = rows.flatMap((row) => row.entries.map((entry) => ({ row, entry })));
    const where = [
        (0,reports_escape/* markdownCode */.D9)((0,reports_words/* clipped */.cz)(manifest.file, 300)),
        ...(manifest.environment === undefined ? [] : [`environment ${(0,reports_escape/* markdownCode */.D9)(manifest.environment)}`]),
    ].join(', ');
    const secrets = (0,markdown/* filledColumns */.kP)(['secret', 'state', 'age', 'next rotation', 'drift', 'findings', 'targets'], rows.map((row) => secretCells(row, now)), 2);
    const picture = extent.detail ? flow(manifest) : [];
    const lines = [
        ...heading(input, rows),
        '',
        where,
        ...remarks(input, extent),
        ...(0,markdown/* listSection */.iC)('Failed', entries.filter(({ entry }) => entry.course === 'failed').flatMap(({ entry }) => failedItems(entry, extent)), extent),
        ...(0,markdown/* listSection */.iC)('Blocked', entries
            .filter(({ entry }) => entry.course === 'blocked')
            .map(({ entry }) => problemItem((0,reports_escape/* markdownCode */.D9)(entry.step.secret), entry.step.blocked, extent)), extent),
        ...(0,markdown/* listSection */.iC)('Drift', rows.flatMap((row) => row.drift.map((each) => driftItem(each, extent))), extent),
        ...waitingSection(rows, extent),
        ...(0,markdown/* tableSection */.Yc)('Secrets', secrets.heads, secrets.rows, extent),
        ...(0,markdown/* listSection */.iC)('Selected', input.plan.selections.map((each) => (0,markdown/* said */.ag)((0,selections/* selectionWords */.w)(each, extent.detail ? PLACES : FEW_PLACES), extent)), extent),
        ...(0,markdown/* listSection */.iC)('Findings', input.plan.findings.map((each) => findingItem(each, extent)), extent),
        ...(0,markdown/* listSection */.iC)('Due next', dueNext(rows)
            .slice(0, DUE_ROWS)
            .map(({ name, next }) => `${(0,reports_escape/* markdownCode */.D9)(name)}: ${(0,markdown/* unbroken */.D_)((0,reports_words/* day */.vd)(next))}${next <= now ? ' (due now)' : ''}`), extent),
        ...evidenceSection(input),
        ...(picture.length === 0 ? placesSection(rows, extent) : ['', '### Where they go', '', ...picture]),
        ...footer(input),
    ];
    return `${lines.join('\n')}\n`;
}
function countsSummary(input, rows, why) {
    const findings = new Map();
    for (const { severity } of input.plan.findings) {
        const word = severity === 'info' ? 'note' : severity;
        findings.set(word, (findings.get(word) ?? 0) + 1);
    }
    const codes = new Map();
    for (const { entries } of rows) {
        for (const { course, step, outcome } of entries) {
            const problem = course === 'failed' ? outcome?.error : course === 'blocked' ? step.blocked : undefined;
            if (problem)
                codes.set(problem.code, (codes.get(problem.code) ?? 0) + 1);
        }
    }
    const all = { rows: Number.POSITIVE_INFINITY, words: 300, detail: false };
    const lines = [
        ...heading(input, rows),
        ...remarks(input, all, false),
        '',
        why,
        ...(0,markdown/* tableSection */.Yc)('Secrets', ['state', 'secrets'], byState(rows).map(([n, state]) => [state, String(n)]), all),
        ...(0,markdown/* listSection */.iC)('Reasons', [...codes].map(([code, n]) => `${(0,reports_escape/* markdownCode */.D9)(code)}: ${n}`), all),
        ...(0,markdown/* listSection */.iC)('Findings', [...findings].map(([word, n]) => (0,reports_words/* counted */.hS)(n, word)), all),
        ...evidenceSection(input),
        ...footer(input),
    ];
    return `${lines.join('\n')}\n`;
}
function heading(input, rows) {
    const before = input.outcomes ? '' : ' plan';
    const counts = (0,reports_words/* tally */.N4)(byState(rows)) || 'nothing declared';
    return [`## SecretZero${before}: ${input.interrupted ? 'stopped early, ' : ''}${counts}`];
}
function byState(rows) {
    const counts = new Map();
    for (const { state } of rows)
        counts.set(state, (counts.get(state) ?? 0) + 1);
    return [...counts].map(([state, n]) => [n, state]);
}
function remarks(input, extent, names = true) {
    const { heldBack, observed, interrupted, outcomes } = input;
    const lines = [];
    const { reason } = heldBack ?? {};
    if (heldBack && reason) {
        const words = (0,actions/* heldBackWords */.c_)(names ? heldBack : { reason });
        lines.push(`**${(0,markdown/* said */.ag)((0,reports_words/* capital */.Nx)(words), extent)}.**`);
    }
    if (interrupted && outcomes)
        lines.push('The run was stopped; what was begun is saved, and the next run finishes it.');
    if (observed === false)
        lines.push('Targets were not looked at: these steps are by the lockfile alone.');
    if (names)
        lines.push(...quotaWords(input));
    return lines.flatMap((line) => ['', line]);
}
/** The targets of each secret, folded, where they are too many for a picture. */
function placesSection(rows, extent) {
    const items = rows.flatMap(({ name, secret }) => secret && secret.targets.length > 0
        ? [`${(0,reports_escape/* markdownCode */.D9)(name)}: ${places([...new Set(secret.targets.map(({ id }) => id))], extent)}`]
        : []);
    if (!extent.detail || items.length === 0)
        return [];
    return ['', '<details><summary>Where they go</summary>', '', ...items.map((item) => `- ${item}`), '', '</details>'];
}
/** What the run shows for the controls of the catalogues: numbers, no names; folded, since most readers want the rest. */
function evidenceSection(input) {
    const lines = evidenceOf(input);
    if (lines.length === 0)
        return [];
    const counts = (0,reports_words/* tally */.N4)(['shown', 'open', 'not observed'].map((status) => [
        lines.filter((each) => each.status === status).length,
        status,
    ]));
    const frameworks = [...new Set(lines.map(({ framework }) => framework))].join(' and ');
    return [
        '',
        `<details><summary>Evidence for ${frameworks}: ${counts}</summary>`,
        '',
        '| control | status | evidence |',
        '| --- | --- | --- |',
        ...lines.map(({ framework, control, title, status, evidence }) => `| ${framework} ${control}<br>${title} | ${EVIDENCE_SIGNS[status]} ${status} | ${evidence} |`),
        '',
        'What this run shows by itself. An audit asks for more.',
        '',
        '</details>',
    ];
}
const EVIDENCE_SIGNS = { shown: '\u2705', open: '\u26a0\ufe0f', 'not observed': '\u25ab\ufe0f' };
function quotaWords({ quota = [], outcomes }) {
    const rest = outcomes ? '.' : '; what does not fit into `time-budget` is left to the next run.';
    return (0,reports_quota/* quotaSentences */.f)(quota, reports_escape/* markdownCode */.D9).map((sentence) => `${sentence}${rest}`);
}
function footer({ requests, pullRequestUrl, runUrl }) {
    const parts = [
        ...(pullRequestUrl === undefined ? [] : [(0,markdown/* link */.nf)('pull request with the new lockfile', pullRequestUrl)]),
        ...(runUrl === undefined ? [] : [(0,markdown/* link */.nf)('this run', runUrl)]),
        ...(requests === undefined
            ? []
            : [
                `${(0,reports_words/* counted */.hS)(requests.planned, 'request')} used${requests.floor < requests.planned ? ` (${requests.floor} would do)` : ''}`,
            ]),
    ];
    return parts.length === 0 ? [] : ['', parts.join(' \u00b7 ')];
}
function failedItems({ step, outcome }, extent) {
    const refused = Object.entries(outcome?.refused ?? {});
    if (refused.length === 0)
        return [problemItem((0,reports_escape/* markdownCode */.D9)(step.secret), outcome?.error, extent)];
    return refused.map(([id, problem]) => problemItem(`${(0,reports_escape/* markdownCode */.D9)(step.secret)} at ${place(id, extent)}`, problem, extent));
}
function problemItem(subject, problem, extent) {
    if (!problem)
        return subject;
    const hint = problem.hint === undefined ? '' : `. ${(0,markdown/* said */.ag)((0,reports_words/* capital */.Nx)(problem.hint), extent)}`;
    return `${subject}: ${(0,markdown/* said */.ag)(problem.message, extent)} (${(0,reports_escape/* markdownCode */.D9)(problem.code)})${hint}`;
}
function secretCells(row, now) {
    const { name, secret, record, course, state, drift, findings, next } = row;
    const since = record?.rotated ?? record?.created;
    const sign = SIGNS[course] ?? '\ud83d\udd11';
    const targets = secret?.targets.map(({ id }) => id) ?? [];
    return [
        (0,reports_escape/* markdownCode */.D9)(name),
        (0,markdown/* unbroken */.D_)(`${sign} ${state}`),
        since === undefined ? '' : (0,markdown/* unbroken */.D_)((0,reports_words/* age */.KW)(since, now)),
        next === undefined ? '' : (0,markdown/* unbroken */.D_)(`${(0,reports_words/* day */.vd)(next)}${next <= now ? ' (due)' : ''}`),
        (0,markdown/* unbroken */.D_)((0,reports_words/* tally */.N4)(['missing', 'changed', 'behind', 'foreign', 'unknown'].map((s) => [
            drift.filter((d) => d.status === s).length,
            s,
        ]))),
        findings.length === 0 ? '' : String(findings.length),
        targets.length === 0 ? '' : String(targets.length),
    ];
}

;// CONCATENATED MODULE: ./build/faces/action/event.js
/** Reads the runner's variables and the event's payload. */
async function readEvent(platform) {
    const text = (name) => platform.setting(name);
    const path = text('GITHUB_EVENT_PATH');
    const payload = path === undefined ? undefined : await platform.readText(path);
    const event = payload === undefined ? {} : JSON.parse(payload);
    const repository = text('GITHUB_REPOSITORY');
    const repositoryId = text('GITHUB_REPOSITORY_ID') ?? (event.repository?.id === undefined ? undefined : String(event.repository.id));
    const actor = text('GITHUB_ACTOR');
    const runId = text('GITHUB_RUN_ID') ?? '0';
    const server = text('GITHUB_SERVER_URL');
    return {
        name: text('GITHUB_EVENT_NAME') ?? '',
        ref: text('GITHUB_REF') ?? '',
        deleted: event.deleted === true,
        isPublic: event.repository?.private === false,
        ...(event.action === undefined ? {} : { activity: event.action }),
        given: texts(event.inputs ?? event.client_payload),
        ...pullRequestOf(event.pull_request),
        ...(repository === undefined ? {} : { repository }),
        ...(repositoryId === undefined ? {} : { repositoryId }),
        ...(event.repository?.default_branch === undefined ? {} : { defaultBranch: event.repository.default_branch }),
        ...(actor === undefined ? {} : { actor }),
        runId,
        runAttempt: text('GITHUB_RUN_ATTEMPT') ?? '1',
        ...(server === undefined || repository === undefined
            ? {}
            : { runUrl: `${server}/${repository}/actions/runs/${runId}` }),
        apiHost: new URL(text('GITHUB_API_URL') ?? 'https://api.github.com').host,
    };
}
/** What is text, a number or a switch: a list or a map is none of our inputs. */
function texts(given) {
    return Object.fromEntries(Object.entries(given ?? {}).flatMap(([name, value]) => ['string', 'boolean', 'number'].includes(typeof value) ? [[name, String(value)]] : []));
}
function pullRequestOf(pull) {
    const { number, base, head } = pull ?? {};
    if (number === undefined || base?.sha === undefined || base.ref === undefined)
        return {};
    const fork = head?.repo?.id === undefined || head.repo.id !== base.repo?.id;
    return {
        pullRequest: {
            number,
            baseSha: base.sha,
            baseRef: base.ref,
            ...(head?.sha === undefined ? {} : { headSha: head.sha }),
            fork,
        },
    };
}

// EXTERNAL MODULE: ./build/core/secret-value.js
var secret_value = __webpack_require__(44200);
;// CONCATENATED MODULE: ./build/core/step-failure.js

/** What may fail a step besides errors; `never` stands alone. */
const FAIL_ON = ['drift', 'waiting', 'policy', 'never'];
const DONE = 0;
const ATTENTION = 2;
const POLICY = 5;
/** Rules of the lockfile's review: an error of one says that no run wrote what is to be merged, which is no matter of policy. */
const LOCKFILE_RULE = /^lockfile-/;
/**
 * Whether a step of a job fails after a run that ended with an exit code. Errors always fail it (1, 3, 4, 6, 130), and so does a
 * lockfile that no run wrote (5); what breaks a policy (5), drift and what waits, where the workflow says so; what is blocked, unless
 * nothing is to fail it. Drift that a mere plan sees fails nothing: it is the business of the run that may write, and of the drift
 * check.
 */
function failsStep(code, ended, mode, failOn) {
    if (code === DONE)
        return false;
    const tampered = ended.plan.findings.some(({ rule, severity }) => severity === 'error' && LOCKFILE_RULE.test(rule));
    if (code === POLICY && (tampered || failOn.has('policy')))
        return true;
    if (code !== ATTENTION && code !== POLICY)
        return true;
    if (failOn.size === 0 || failOn.has('never'))
        return false;
    const { plan, outcomes = [] } = ended;
    const steps = [...plan.steps, ...outcomes.map(({ step }) => step)];
    if (steps.some((step) => step.blocked !== undefined))
        return true;
    if (failOn.has('waiting') && steps.some((step) => step.waiting !== undefined))
        return true;
    const looks = mode === 'sync' || mode === 'drift';
    return looks && failOn.has('drift') && (0,exit_code/* remainingDrift */.oU)(plan, outcomes).some(exit_code/* isRealDrift */.OI);
}

;// CONCATENATED MODULE: ./build/faces/action/inputs.js





const inputNames = [
    'command',
    'secretfile',
    'environment',
    'var-files',
    'env',
    'secrets',
    'rotate',
    'dry-run',
    'approved-plan',
    'rotate-on-push',
    'token',
    'secrets-token',
    'fingerprint-key',
    'sync-branch',
    'pull-request',
    'labels',
    'reviewers',
    'assignees',
    'draft',
    'auto-merge',
    'comment',
    'local-targets',
    'allow-scripts',
    'allow-hosts',
    'prune',
    'summary',
    'fail-on',
    'time-budget',
];
const AUTO_MERGE = ['off', 'merge', 'squash', 'rebase'];
/** What a person who starts a run by hand, or a program that sends an event, may say in its own inputs of the same names. */
const GIVEN = new Set(['environment', 'secrets', 'rotate', 'dry-run']);
/** The default of `approved-plan`: whatever is planned is carried out. */
const ANY_PLAN = 'any';
const MINUTE_MS = 60_000;
/** A job of GitHub may run for six hours. */
const MOST_MINUTES = 360;
/** What people write who come from another action, or from the command line. */
const OTHER_NAMES = {
    mode: 'command',
    file: 'secretfile',
    manifest: 'secretfile',
    'secret-file': 'secretfile',
    'var-file': 'var-files',
    secret: 'secrets',
    force: 'rotate',
    'github-token': 'token',
    'gh-token': 'token',
    'app-token': 'secrets-token',
    'secret-token': 'secrets-token',
    'base-branch': 'sync-branch',
    'timeout-minutes': 'time-budget',
};
/**
 * Refuses inputs that are not ours but nearly so: the runner only warns of them, and the run would go on without. Throws `ARGUMENTS`.
 * @param variables names of all environment variables; the runner hands `INPUT_\u2026` to a step, in capitals
 */
function refuseMisspelt(variables) {
    const known = new Set(inputNames);
    for (const variable of variables) {
        const written = /^INPUT_(.+)$/.exec(variable)?.[1]?.toLowerCase();
        if (written === undefined || known.has(written))
            continue;
        const spelt = written.replace(/[_ ]/g, '-');
        const meant = known.has(spelt) ? spelt : OTHER_NAMES[spelt];
        if (meant === undefined)
            continue;
        throw new errors/* SecretZeroError */.j2('ARGUMENTS', `there is no input "${written}"`, {
            hint: `write ${meant} under \`with:\``,
        });
    }
}
/**
 * Reads every input. Throws `ARGUMENTS` for what cannot be understood, with what is allowed.
 * @param get text of an input, empty where it is not given
 * @param given what the event itself carries: it counts where the workflow leaves the input of that name empty
 */
function readInputs(get, given = {}) {
    const text = (name) => {
        const written = get(name).trim();
        // The default of a switch cannot be told from the same word written down; a run that is to be dry stays so.
        const open = written === '' || (name === 'dry-run' && written === 'false');
        return open && GIVEN.has(name) ? (given[name] ?? written).trim() : written;
    };
    const secret = (name) => (text(name) === '' ? undefined : new secret_value/* SecretValue */.i(text(name)));
    const environment = text('environment');
    const syncBranch = text('sync-branch');
    const approved = approval(text('approved-plan'));
    return {
        command: oneOf('command', text('command') || 'auto', ACTION_COMMANDS),
        secretfiles: list(text('secretfile') || 'Secretfile.yml'),
        ...(environment === '' ? {} : { environment }),
        varFiles: list(text('var-files')),
        env: pairs(get('env')),
        secrets: list(text('secrets')),
        rotate: list(text('rotate')),
        dryRun: yes('dry-run', text('dry-run')),
        ...(approved === undefined ? {} : { approvedPlan: approved }),
        rotateOnPush: yes('rotate-on-push', text('rotate-on-push') || 'true'),
        token: secret('token'),
        secretsToken: secret('secrets-token'),
        fingerprintKey: secret('fingerprint-key'),
        ...(syncBranch === '' ? {} : { syncBranch: syncBranch.replace(/^refs\/heads\//, '') }),
        pullRequest: yes('pull-request', text('pull-request') || 'true'),
        labels: list(text('labels')),
        reviewers: list(text('reviewers')),
        assignees: list(text('assignees')),
        draft: yes('draft', text('draft')),
        autoMerge: oneOf('auto-merge', text('auto-merge') || 'off', AUTO_MERGE),
        comment: yes('comment', text('comment') || 'true'),
        localTargets: yes('local-targets', text('local-targets')),
        allowScripts: yes('allow-scripts', text('allow-scripts')),
        allowHosts: list(text('allow-hosts')),
        prune: yes('prune', text('prune')),
        summary: oneOf('summary', text('summary') || 'full', ['full', 'counts']),
        failOn: failOn(list(text('fail-on') || 'drift')),
        timeBudgetMs: minutes('time-budget', text('time-budget') || '50') * MINUTE_MS,
    };
}
function oneOf(name, value, allowed) {
    if (allowed.includes(value))
        return value;
    throw new errors/* SecretZeroError */.j2('ARGUMENTS', `the input ${name} is "${value}"${(0,nearest/* didYouMean */.au)(value, allowed) ?? ''}`, {
        hint: `allowed: ${allowed.join(', ')}`,
    });
}
function yes(name, value) {
    if (value === '' || /^(false|no|off)$/i.test(value))
        return false;
    if (/^(true|yes|on)$/i.test(value))
        return true;
    throw new errors/* SecretZeroError */.j2('ARGUMENTS', `the input ${name} is "${value}"`, { hint: 'allowed: true, false' });
}
function minutes(name, value) {
    const number = /^\d{1,3}(?:\.\d+)?$/.test(value) ? Number(value) : 0;
    if (number > 0 && number <= MOST_MINUTES)
        return number;
    throw new errors/* SecretZeroError */.j2('ARGUMENTS', `the input ${name} is "${value}"`, {
        hint: `allowed: minutes, up to ${MOST_MINUTES}; the tokens of a job live for 60`,
    });
}
/** An output that did not arrive is empty, and no approval: it must not be taken for an input that was left out. */
function approval(value) {
    if (value === '') {
        throw new errors/* SecretZeroError */.j2('ARGUMENTS', 'the input approved-plan is empty', {
            hint: 'give it the output `saved-plan` of the job that planned; leave it out where no approval is needed',
        });
    }
    return value === ANY_PLAN ? undefined : value;
}
/** Names separated by commas or line ends. */
function list(value) {
    return value
        .split(/[,\n\r]+/)
        .map((each) => each.trim())
        .filter((each) => each !== '');
}
function pairs(value) {
    const env = {};
    for (const line of value.split(/\r?\n/)) {
        if (line.trim() === '')
            continue;
        const match = /^\s*([A-Za-z_][A-Za-z0-9_]*)=(.*)$/.exec(line);
        if (!match)
            throw new errors/* SecretZeroError */.j2('ARGUMENTS', 'a line of the input env is not NAME=value', {
                hint: 'one NAME=value a line',
            });
        env[match[1]] = match[2];
    }
    return env;
}
function failOn(names) {
    const chosen = names.map((name) => oneOf('fail-on', name, FAIL_ON));
    return new Set(chosen.includes('never') ? [] : chosen);
}

// EXTERNAL MODULE: ./build/engine/lane.js + 24 modules
var engine_lane = __webpack_require__(27594);
// EXTERNAL MODULE: ./build/engine/quota.js
var quota = __webpack_require__(94547);
// EXTERNAL MODULE: ./build/engine/requests.js + 1 modules
var engine_requests = __webpack_require__(59499);
// EXTERNAL MODULE: ./build/engine/saved-plan.js
var saved_plan = __webpack_require__(14494);
// EXTERNAL MODULE: ./build/github/leased-state.js + 1 modules
var leased_state = __webpack_require__(98658);
;// CONCATENATED MODULE: ./build/reports/annotations.js


/** The runner shows no more of one level in a step. */
const annotations_MOST = 10;
const LONGEST = 1000;
/** Faults of the input, at their lines. */
function faultAnnotations(faults) {
    return faults.map(({ severity, code, message, hint, span }) => annotation(severity, code, message, hint, span));
}
/**
 * Findings, what failed, what is blocked and what waits for a person, each at its line of the manifest.
 */
function runAnnotations({ manifest, plan, outcomes }) {
    const { file } = manifest;
    const spans = new Map(manifest.secrets.map((secret) => [secret.name, secret.span]));
    const at = (secret) => spans.get(secret);
    const failed = (outcomes ?? []).flatMap(({ step, error }) => error ? [annotation('error', error.code, `${step.secret}: ${error.message}`, error.hint, at(step.secret))] : []);
    const blocked = plan.steps.flatMap(({ secret, blocked: problem }) => problem ? [annotation('error', problem.code, problem.message, problem.hint, at(secret))] : []);
    const waiting = plan.steps.flatMap(({ secret, waiting: values = [] }) => values.map(({ field, variable }) => annotation('warning', 'waiting', `${secret}.${field} waits for a value`, `set ${variable} for one run`, at(secret))));
    const findings = plan.findings.map(({ severity, rule, message, advice, span }) => annotation(LEVELS[severity], rule, message, advice, span));
    return [...failed, ...blocked, ...waiting, ...findings].map((each) => ({ file, ...each }));
}
/** Secrets that are used without being declared, where they are used. */
function undeclaredAnnotations(uses) {
    return uses.map(({ name, file, line }) => annotation('warning', 'undeclared', `${name} is used and not declared`, '`secretzero scan --write` declares it', {
        file,
        line,
        column: 1,
    }));
}
const LEVELS = { error: 'error', warning: 'warning', info: 'notice' };
function annotation(level, title, message, advice, span) {
    return {
        level,
        title: (0,reports_words/* clipped */.cz)((0,reports_escape/* visible */.RK)(title), 100),
        message: (0,reports_words/* clipped */.cz)((0,reports_escape/* visible */.RK)(advice === undefined ? message : `${message}. Hint: ${advice}`), LONGEST),
        ...(span ? { file: (0,reports_escape/* visible */.RK)(span.file), line: span.line, column: span.column } : {}),
    };
}
/** No more of a level than the runner shows in a step: the rest is counted in one notice. */
function limited(all) {
    const of = (level) => all.filter((each) => each.level === level);
    const levels = { error: of('error'), warning: of('warning'), notice: of('notice') };
    if (Object.values(levels).every((each) => each.length <= annotations_MOST))
        return all;
    // The notice about the rest takes a place among the notices.
    const notices = levels.notice.slice(0, annotations_MOST - 1);
    const left = [
        [levels.error.length - annotations_MOST, 'error'],
        [levels.warning.length - annotations_MOST, 'warning'],
        [levels.notice.length - notices.length, 'notice'],
    ];
    const words = left.filter(([n]) => n > 0).map(([n, word]) => (0,reports_words/* counted */.hS)(n, `more ${word}`));
    const message = `${words.join(' and ')}: see the log and the job summary`;
    return [
        ...levels.error.slice(0, annotations_MOST),
        ...levels.warning.slice(0, annotations_MOST),
        ...notices,
        { level: 'notice', title: 'SecretZero', message },
    ];
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./build/reports/pull-request.js








/** GitHub takes 65,536 characters; some room is left for its marker and for what the redactor puts in. */
const MOST_CHARACTERS = 60_000;
const pull_request_DUE_ROWS = 10;
/**
 * Title and body of the pull request that brings the lockfile to the base: per secret what happened since the base, from the two
 * lockfiles; then what waits, failed or drifted. It says nothing of the run that wrote it (no time, no address), so that a run
 * that changes nothing changes no byte. The title names no secret. The last line is a hidden hash of the rest.
 */
function pullRequestText(input) {
    const changes = changesBetween(input.base, input.lockfile);
    const rows = rowsOf(input);
    const counts = changeCounts(changes);
    const body = (0,markdown/* fitted */.$5)((extent) => bodyOf(input, changes, rows, extent), (text) => text.length <= MOST_CHARACTERS, () => `${INTRODUCTION}\n\n${(0,reports_words/* capital */.Nx)(counts || 'nothing new')}. The job summary has the details.\n`);
    const hash = (0,external_node_crypto_.createHash)('sha256').update(body).digest('hex').slice(0, 16);
    return {
        title: counts === '' ? 'Update the record of secrets' : `Update the record of secrets: ${counts}`,
        body: `${body}\n<!-- secretzero:content ${hash} -->\n`,
    };
}
const INTRODUCTION = 'What is delivered is in place already; this brings the record of it, the lockfile, up to date. It holds no values.';
function bodyOf(input, changes, rows, extent) {
    const entries = rows.flatMap((row) => row.entries);
    const lines = [
        INTRODUCTION,
        ...(0,markdown/* listSection */.iC)('What happened', changes.map((change) => changeItem(change, extent)), extent),
        ...(0,markdown/* listSection */.iC)('Not done', entries.flatMap(({ course, step, outcome }) => {
            const problem = course === 'failed' ? outcome?.error : course === 'blocked' ? step.blocked : undefined;
            return problem ? [`${(0,reports_escape/* markdownCode */.D9)(step.secret)}: ${(0,markdown/* said */.ag)(problem.message, extent)}`] : [];
        }), extent),
        ...(0,markdown/* listSection */.iC)('Drift', rows.flatMap((row) => row.drift.map((each) => driftItem(each, extent))), extent),
        ...waitingSection(rows, extent),
        ...(0,markdown/* listSection */.iC)('Due next', dueNext(rows)
            .slice(0, pull_request_DUE_ROWS)
            .map(({ name, next }) => `${(0,reports_escape/* markdownCode */.D9)(name)}: ${(0,markdown/* unbroken */.D_)((0,reports_words/* day */.vd)(next))}${next <= input.now ? ' (due now)' : ''}`), extent),
    ];
    return `${lines.join('\n')}\n`;
}

// EXTERNAL MODULE: ./build/reports/results.js
var results = __webpack_require__(96254);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/github/api.js
var api = __webpack_require__(40654);
// EXTERNAL MODULE: ./build/github/default-branch.js
var default_branch = __webpack_require__(12876);
// EXTERNAL MODULE: ./build/github/lane-state.js + 4 modules
var lane_state = __webpack_require__(61173);
// EXTERNAL MODULE: ./build/github/failure.js
var failure = __webpack_require__(220);
// EXTERNAL MODULE: ./build/github/identity.js
var github_identity = __webpack_require__(20530);
;// CONCATENATED MODULE: ./build/github/auto-merge.js


/**
 * Has GitHub merge a pull request as soon as the base's own rules are met. Only the head that was seen: a later one asks again.
 * @returns what a person has to do for it, where it could not be done; never a reason to fail
 */
async function enableAutoMerge(api, pull, method, settings, signal) {
    if (pull.autoMerge !== undefined || pull.draft)
        return [];
    const not = `pull request #${pull.number} is not merged by itself`;
    if (settings?.auto === false)
        return [`${not}: turn on Settings \u2192 General \u2192 Pull Requests \u2192 "Allow auto-merge", or set \`auto-merge: off\``];
    if (settings?.methods.has(method) === false) {
        const allowed = [...settings.methods].map((each) => `\`auto-merge: ${each}\``).join(' or ');
        return [
            `${not}: this repository does not allow ${ALLOW[method]} (Settings \u2192 General \u2192 Pull Requests \u2192 "Allow ${ALLOW[method]}")${allowed === '' ? '' : `; it allows ${allowed}`}`,
        ];
    }
    const query = 'mutation AutoMerge($input: EnablePullRequestAutoMergeInput!) { enablePullRequestAutoMerge(input: $input) { clientMutationId } }';
    const input = { pullRequestId: pull.id, mergeMethod: method.toUpperCase(), expectedHeadOid: pull.headOid };
    try {
        await api.graphql(query, { input }, { signal, idempotent: true });
        return [];
    }
    catch (error) {
        if (!(error instanceof failure/* GitHubError */.y_))
            throw error;
        if (error.code === 'FORBIDDEN')
            return [`${not}: add \`contents: write\` and \`pull-requests: write\` to the \`permissions:\` of the job`];
        if (error.kind === 'mergeable')
            return [
                `${not}: the base asks for nothing that it could wait for. Require a review or a check there (Settings \u2192 Rules), or merge it by hand`,
            ];
        return [`${not}: ${error.message}`];
    }
}
/**
 * Takes back what {@link enableAutoMerge} did. What a person turned on is theirs, and stays.
 * @returns what a person has to do, where it could not be taken back
 */
async function disableAutoMerge(api, pull, signal) {
    if (pull.autoMerge === undefined)
        return [];
    const self = await (0,github_identity/* tokenIdentity */.sX)(api, signal);
    // Where GitHub does not say who we are, off is the safe side.
    if (self !== undefined && pull.autoMerge.by !== self.id)
        return [];
    const query = 'mutation NoAutoMerge($input: DisablePullRequestAutoMergeInput!) { disablePullRequestAutoMerge(input: $input) { clientMutationId } }';
    try {
        await api.graphql(query, { input: { pullRequestId: pull.id } }, { signal, idempotent: true });
        return [];
    }
    catch (error) {
        if (!(error instanceof failure/* GitHubError */.y_))
            throw error;
        return [
            `pull request #${pull.number} has something for a person to look at, and GitHub still merges it by itself: turn its auto-merge off (${error.message})`,
        ];
    }
}
const ALLOW = {
    merge: 'merge commits',
    squash: 'squash merging',
    rebase: 'rebase merging',
};

// EXTERNAL MODULE: ./build/github/blob-id.js
var blob_id = __webpack_require__(50685);
;// CONCATENATED MODULE: ./build/github/body.js
/** GitHub takes no longer text for a pull request or a comment. */
const BODY_LIMIT = 65_536;
const ROOM = 200;
/**
 * A body that GitHub takes: cut at the end of a line, and saying so. The marker, by which we know our own text again, is kept.
 */
function fitBody(body, marker, limit = BODY_LIMIT) {
    const marked = body.includes(marker) ? body : `${body}\n\n${marker}`;
    if (marked.length <= limit)
        return marked;
    const room = limit - ROOM - marker.length;
    const end = body.lastIndexOf('\n', room);
    const kept = body.slice(0, end > 0 ? end : wholeCharacters(body, room)).replaceAll(marker, '');
    const left = body
        .slice(kept.length)
        .split('\n')
        .filter((line) => line.trim() !== '').length;
    return `${kept}\n\n_${left} more lines did not fit in here; the job summary has them._\n\n${marker}`;
}
/** Not in the middle of a character that takes two units. */
function wholeCharacters(text, end) {
    const code = text.charCodeAt(end - 1);
    return code >= 0xd800 && code <= 0xdbff ? end - 1 : end;
}

// EXTERNAL MODULE: ./build/github/codec.js
var github_codec = __webpack_require__(76660);
;// CONCATENATED MODULE: ./build/github/comment.js


const PAGE = 100;
/**
 * One comment that is known by its marker and its author: made the first time, changed when its text changes, else left alone.
 * Somebody else's comment with our marker in it is theirs: they could change what it says after us.
 * @param make false: changed where it is there, and not made where it is not
 */
async function stickyComment(api, repository, issue, marker, text, signal, make = true) {
    const body = fitBody(text, marker);
    const known = await findOwn(api, repository, issue, marker, signal);
    if (known === undefined && !make)
        return 'none';
    if (known === undefined) {
        await api.request('POST', `/repos/${repository}/issues/${issue}/comments`, { body }, { signal });
        return 'created';
    }
    if (known.body === body)
        return 'kept';
    await api.request('PATCH', `/repos/${repository}/issues/comments/${known.id}`, { body }, { signal });
    return 'updated';
}
async function findOwn(api, repository, issue, marker, signal) {
    for (let page = 1;; page += 1) {
        const path = `/repos/${repository}/issues/${issue}/comments?per_page=${PAGE}&page=${page}`;
        const comments = (await api.request('GET', path, undefined, { signal })).data;
        for (const comment of comments) {
            if (comment.body?.includes(marker) === true && isOwn(comment, await (0,github_identity/* tokenIdentity */.sX)(api, signal)))
                return comment;
        }
        if (comments.length < PAGE)
            return undefined;
    }
}
/** By the number of the account. Where GitHub does not say who we are we are no person, and no person can write as a bot. */
function isOwn({ user }, self) {
    return self === undefined ? user?.type === 'Bot' : user?.id === self.id;
}

// EXTERNAL MODULE: ./build/github/commits.js
var commits = __webpack_require__(72628);
// EXTERNAL MODULE: ./build/github/lane-view.js
var lane_view = __webpack_require__(34018);
// EXTERNAL MODULE: ./build/github/proposal-build.js
var proposal_build = __webpack_require__(34291);
;// CONCATENATED MODULE: ./build/github/dress.js

const dress_PLACES = {
    label: { path: 'issues/{n}/labels', member: 'labels' },
    reviewer: { path: 'pulls/{n}/requested_reviewers', member: 'reviewers' },
    team: { path: 'pulls/{n}/requested_reviewers', member: 'team_reviewers' },
    assignee: { path: 'issues/{n}/assignees', member: 'assignees' },
};
/**
 * Adds labels, reviewers and assignees to a pull request; takes none away. None of it is worth failing for: what could not be added
 * comes back in words, with what to do. One name that GitHub refuses keeps no other from being added.
 */
async function dressPull(api, repository, number, { labels = [], reviewers = [], assignees = [] }, signal) {
    const teams = reviewers.filter((name) => name.includes('/'));
    const wanted = [
        ['label', labels],
        ['reviewer', reviewers.filter((name) => !name.includes('/'))],
        ['team', teams.map((name) => name.slice(name.indexOf('/') + 1))],
        ['assignee', assignees],
    ];
    const notes = [];
    const add = async (kind, names) => {
        const { path, member } = dress_PLACES[kind];
        try {
            const { data } = await api.request('POST', `/repos/${repository}/${path.replace('{n}', String(number))}`, { [member]: names }, { signal, idempotent: true });
            if (kind === 'assignee')
                notes.push(...unassigned(number, names, data));
        }
        catch (error) {
            if (!(error instanceof failure/* GitHubError */.y_))
                throw error;
            // GitHub refuses all for one: each is asked for alone.
            if (error.code === 'REJECTED' && names.length > 1)
                for (const name of names)
                    await add(kind, [name]);
            else
                notes.push(refusal(number, kind, names, error));
        }
    };
    for (const [kind, names] of wanted)
        if (names.length > 0)
            await add(kind, names);
    return notes;
}
/** GitHub takes every assignee and leaves out, without a word, who cannot be one. */
function unassigned(number, names, data) {
    const { assignees } = data;
    const are = new Set((assignees ?? []).map(({ login }) => login.toLowerCase()));
    const not = names.filter((name) => !are.has(name.toLowerCase()));
    return not.length === 0
        ? []
        : [`pull request #${number} could not be assigned to ${not.join(', ')}: only who may read the repository can be`];
}
function refusal(number, kind, names, error) {
    const what = `${kind} ${names.join(', ')} could not be added to pull request #${number}`;
    if (error.code === 'FORBIDDEN' || error.kind === 'missing') {
        const rights = 'add `pull-requests: write` to the `permissions:` of the job';
        return kind === 'team'
            ? `${what}: ${rights}; a team also takes the token of an App with members: read`
            : `${what}: ${rights}`;
    }
    if (error.code !== 'REJECTED')
        return `${what}: ${error.message}`;
    switch (kind) {
        case 'reviewer':
            return `${what}: a reviewer must have access to the repository and must not be the account that opens the pull request`;
        case 'team':
            return `${what}: the team must have access to the repository, and the token must see it: GITHUB_TOKEN sees no team, an App with members: read does`;
        default:
            return `${what}: ${error.message}`;
    }
}

;// CONCATENATED MODULE: ./build/github/proposal-pull.js




const CREATE_TRIES = 3;
const CREATE_PAUSE_MS = 2000;
/** Makes the pull request of a lane, and brings its words up to date; what GitHub does not let us do comes back in words. */
class ProposalPull {
    #options;
    #branch;
    #marker;
    #findOpen;
    /** @param findOpen looks for an open one again, where GitHub does not say whether it made it */
    constructor(options, branch, marker, findOpen) {
        this.#options = options;
        this.#branch = branch;
        this.#marker = marker;
        this.#findOpen = findOpen;
    }
    async update(pull, content, headSha, moved, signal) {
        const { api, repository } = this.#options;
        const body = fitBody(content.body, this.#marker);
        const differs = pull.title !== content.title || !(0,github_codec/* sameText */.QV)(pull.body.trim(), body.trim());
        const about = { branch: this.#branch, number: pull.number, url: pull.url, headSha };
        if (differs) {
            try {
                await api.request('PATCH', `/repos/${repository}/pulls/${pull.number}`, { title: content.title, body }, { signal });
            }
            catch (error) {
                if (isForbidden(error))
                    return { ...about, operation: 'refused', reason: this.#permission() };
                throw error;
            }
        }
        return { ...about, operation: differs || moved ? 'updated' : 'none' };
    }
    async create(content, headSha, signal) {
        const { api, repository, base, sleep } = this.#options;
        const body = fitBody(content.body, this.#marker);
        const notes = [];
        let { draft = false } = this.#options;
        for (let attempt = 1;; attempt += 1) {
            try {
                const input = { title: content.title, head: this.#branch, base, body, draft };
                const { data } = await api.request('POST', `/repos/${repository}/pulls`, input, { signal });
                const made = data;
                notes.push(...(await dressPull(api, repository, made.number, this.#options, signal)));
                const result = {
                    operation: 'created',
                    branch: this.#branch,
                    number: made.number,
                    url: made.html_url,
                    headSha,
                    made: { id: made.node_id, draft },
                };
                return withNotes(result, notes);
            }
            catch (error) {
                if (!(error instanceof failure/* GitHubError */.y_))
                    throw error;
                if (draft && error.kind === 'drafts-off') {
                    draft = false;
                    notes.push('this repository has no draft pull requests (they take another plan of GitHub): it is a usual one');
                    continue;
                }
                const refused = { operation: 'refused', branch: this.#branch, headSha };
                if (isForbidden(error))
                    return { ...refused, reason: error.kind === 'pull-requests-off' ? this.#setting() : this.#permission() };
                if (!error.lost && error.code !== 'REJECTED')
                    throw error;
                // Made all the same, by us or by somebody else, is as good; and GitHub may not know the new branch yet.
                const open = await this.#findOpen(signal);
                if (open !== undefined) {
                    const updated = { ...(await this.update(open, content, headSha, true, signal)), made: open };
                    if (!error.lost || updated.operation !== 'updated')
                        return updated;
                    notes.push(...(await dressPull(api, repository, open.number, this.#options, signal)));
                    return withNotes({ ...updated, operation: 'created' }, notes);
                }
                if (attempt >= CREATE_TRIES) {
                    return { ...refused, reason: `${error.message}; open the pull request by hand: ${this.#compareLink()}` };
                }
                await sleep(CREATE_PAUSE_MS * attempt, signal);
            }
        }
    }
    #compareLink() {
        const { webUrl = 'https://github.com', repository, base } = this.#options;
        return `${webUrl}/${repository}/compare/${encodeURI(base)}...${encodeURI(this.#branch)}?expand=1`;
    }
    #setting() {
        return `this repository does not let GitHub Actions open pull requests: turn on Settings \u2192 Actions \u2192 General \u2192 Workflow permissions \u2192 "Allow GitHub Actions to create and approve pull requests", or open it by hand: ${this.#compareLink()}`;
    }
    #permission() {
        return `the token may not write pull requests: add \`pull-requests: write\` to the \`permissions:\` of the job (and see that Settings \u2192 Actions \u2192 General allows GitHub Actions to create pull requests), or open it by hand: ${this.#compareLink()}`;
    }
}
function withNotes(result, more) {
    const notes = [...(result.notes ?? []), ...more];
    return notes.length === 0 ? result : { ...result, notes };
}
/** GitHub answers 404 where it hides what a token may not do. */
function isForbidden(error) {
    return error instanceof failure/* GitHubError */.y_ && (error.code === 'FORBIDDEN' || error.kind === 'missing');
}

;// CONCATENATED MODULE: ./build/github/proposal-work.js





/**
 * Whose commits a proposal's branch carries. "Update branch" makes a merge, or makes our commit again without a signature: as long
 * as the branch brings nothing but a lockfile, and that nothing that the state does not know, there is no work of anybody's to lose.
 */
async function workOn(input, signal) {
    const { api, repository, base, proposal } = input;
    const trust = { self: await (0,github_identity/* tokenIdentity */.sX)(api, signal), logins: input.trusted };
    const [newest] = proposal.history.commits;
    // Ours stands directly on the base: below it is nothing of anybody's.
    if (newest !== undefined && isOurs(newest, trust))
        return { strangers: [] };
    const compared = await proposal_work_compare(api, repository, base, proposal.oid, signal);
    if (compared === undefined)
        return { strangers: proposal.history.commits };
    const theirs = compared.commits
        .map((commit) => ({ commit: seen(commit), isMerge: commit.parents.length > 1 }))
        .filter(({ commit }) => !isOurs(commit, trust));
    const onto = compared.merge_base_commit.sha;
    const isOnlyLockfile = compared.files?.every(({ filename }) => filename === input.lockfile) === true;
    const isUpdated = isOnlyLockfile &&
        compared.total_commits === compared.commits.length &&
        theirs.every(({ commit, isMerge }) => isMerge || isMadeAgain(commit, trust));
    if (isUpdated && (await addsNothing(input, signal)))
        return { strangers: [], onto };
    return { strangers: theirs.map(({ commit }) => commit), onto };
}
/** Where GitHub does not say who we are, our subject under its signature is the best that there is. */
function isOurs(commit, trust) {
    if (commit.subject !== proposal_build/* PROPOSAL_SUBJECT */.U)
        return false;
    return trust.self === undefined ? commit.signedByGitHub : (0,commits/* isTrusted */.W2)(commit, trust);
}
/** Our commit on another base: its author and words stay, the signature is gone. */
function isMadeAgain(commit, { self }) {
    return commit.subject === proposal_build/* PROPOSAL_SUBJECT */.U && self !== undefined && commit.author?.id === self.id;
}
/** Whether all that the branch's lockfile says is known. */
async function addsNothing({ api, repository, proposal, state, codec }, signal) {
    if (proposal.lockfile === undefined)
        return true;
    const text = await (0,lane_view/* blobText */.L9)(api, repository, proposal.lockfile, signal);
    try {
        return codec.format(codec.join(state, codec.parse(text))) === codec.format(state);
    }
    catch {
        // What cannot be read may be anybody's.
        return false;
    }
}
/** `undefined` where the two have no common history. */
async function proposal_work_compare(api, repository, base, head, signal) {
    try {
        const { data } = await api.request('GET', `/repos/${repository}/compare/${base}...${head}`, undefined, { signal });
        return data;
    }
    catch (error) {
        if (error instanceof failure/* GitHubError */.y_ && error.kind === 'missing')
            return undefined;
        throw error;
    }
}
/** The account that GitHub itself commits by. */
const GITHUB_LOGIN = 'web-flow';
function seen({ sha, commit, author, committer }) {
    const identity = author?.id === undefined || author.login === undefined
        ? (0,github_identity/* identityOfEmail */.sc)(commit.author?.email ?? '')
        : { id: author.id, login: author.login };
    return {
        oid: sha,
        subject: commit.message.split('\n')[0] ?? '',
        signedByGitHub: commit.verification?.verified === true && committer?.login === GITHUB_LOGIN,
        ...(identity === undefined ? {} : { author: identity }),
    };
}

// EXTERNAL MODULE: ./build/github/refs.js
var refs = __webpack_require__(54914);
;// CONCATENATED MODULE: ./build/github/proposal.js














/** Two runs of a lane that end at the same moment have one draft between them. */
const SYNC_TRIES = 4;
const SYNC_PAUSE_MS = 1000;
const CLOSED_MARK = '<!-- secretzero:nothing-left -->';
/** The lane's projection onto its base: one branch, one commit, one pull request (S7, S11, S12). */
class Proposal {
    #options;
    #branch;
    #marker;
    #pull;
    constructor(options) {
        this.#options = options;
        this.#branch = options.lane.proposalBranch(options.base);
        this.#marker = `<!-- secretzero:proposal ${options.lane.name} -->`;
        this.#pull = new ProposalPull(options, this.#branch, this.#marker, async (signal) => (await this.#view(signal)).pulls.find((pull) => pull.state === 'OPEN'));
    }
    /** Brings branch and pull request to what the lockfile says; changes nothing where they say it already. Throws GitHubError. */
    async sync(content, signal) {
        for (let attempt = 1;; attempt += 1) {
            try {
                return await this.#sync(content, signal);
            }
            catch (error) {
                if (attempt >= SYNC_TRIES || !mayBeRace(error))
                    throw this.#explained(error);
                await this.#options.sleep(SYNC_PAUSE_MS * attempt, signal);
            }
        }
    }
    async #sync(content, signal) {
        const { api, repository, codec } = this.#options;
        const view = await this.#view(signal);
        const baseText = view.base.lockfile && (await (0,lane_view/* blobText */.L9)(api, repository, view.base.lockfile, signal));
        const baseLockfile = baseText === undefined ? undefined : codec.parse(baseText);
        const settled = (0,github_codec/* settledPart */.fY)(content.lockfile, baseLockfile);
        const text = codec.format(settled);
        const open = view.pulls.find((pull) => pull.state === 'OPEN');
        const work = await this.#workOn(view, content.lockfile, signal);
        const isEmpty = baseText === undefined && Object.keys(settled.secrets).length === 0;
        if (work.strangers.length > 0)
            return this.#stepAside(open, work.strangers, signal);
        if (isEmpty || (0,github_codec/* sameText */.QV)(baseText, text))
            return this.#withdraw(view, open, content.tidy !== false, signal);
        const latest = view.pulls[0];
        const closed = open === undefined && latest?.state === 'CLOSED' && !latest.body.includes(CLOSED_MARK) ? latest : undefined;
        if (closed !== undefined && (await this.#proposed(view, closed, signal)) === (0,blob_id/* blobId */.z)(text)) {
            return {
                ...this.#about(closed),
                operation: 'none',
                reason: `pull request #${closed.number} proposed exactly this and was closed`,
            };
        }
        // Before the branch moves: what a person has to see is not to be merged meanwhile.
        const notes = this.#options.autoMerge !== undefined && content.ready !== true && open !== undefined
            ? await disableAutoMerge(api, open, signal)
            : [];
        const standsWell = work.onto === view.base.oid ||
            (view.proposal?.parents.length === 1 && view.proposal.parentLockfile === view.base.lockfile?.oid);
        const isCurrent = standsWell && view.proposal?.lockfile?.oid === (0,blob_id/* blobId */.z)(text);
        // GitHub opens no pull request again whose branch has moved since: so this comes before the branch is moved.
        const reopened = closed !== undefined && view.proposal?.oid === closed.headOid && (await this.#reopen(closed, signal));
        const head = isCurrent && view.proposal !== undefined
            ? view.proposal.oid
            : await (0,proposal_build/* buildProposal */.$)({ ...this.#options, view, text }, signal);
        const pull = reopened ? closed : open;
        const words = content.words(baseLockfile);
        const result = pull === undefined
            ? await this.#pull.create(words, head, signal)
            : await this.#pull.update(pull, words, head, !isCurrent || reopened, signal);
        const { made: _made, ...told } = result;
        return withNotes(told, [...notes, ...(await this.#autoMerge(content, view, pull, result, signal))]);
    }
    async #autoMerge(content, view, pull, { number, headSha, operation, made }, signal) {
        const { api, autoMerge } = this.#options;
        if (autoMerge === undefined || content.ready !== true || operation === 'refused')
            return [];
        if (number === undefined || headSha === undefined)
            return [];
        const known = pull ?? made;
        return known === undefined
            ? []
            : enableAutoMerge(api, { ...known, number, headOid: headSha }, autoMerge, view.merging, signal);
    }
    async #view(signal) {
        const { api, repository, base, lockfile } = this.#options;
        return (0,lane_view/* viewLane */.oW)(api, { repository, base, lockfile, proposal: this.#branch, head: this.#branch, words: true }, signal);
    }
    #about(pull) {
        return { branch: this.#branch, number: pull.number, url: pull.url, headSha: pull.headOid };
    }
    async #workOn(view, state, signal) {
        const { proposal, base } = view;
        if (proposal === undefined)
            return { strangers: [] };
        return workOn({ ...this.#options, base: base.oid, proposal, state, trusted: this.#options.trusted ?? [] }, signal);
    }
    /** Blob id of the lockfile that a pull request brought. */
    async #proposed(view, pull, signal) {
        if (view.proposal?.oid === pull.headOid)
            return view.proposal.lockfile?.oid;
        const { api, repository, lockfile } = this.#options;
        return (await (0,lane_view/* lockfileAt */.Pp)(api, repository, pull.headOid, lockfile, signal))?.oid;
    }
    async #stepAside(open, strangers, signal) {
        const { api, repository } = this.#options;
        const names = [...new Set(strangers.map(commits/* authorName */.fh))].join(', ');
        const reason = `${this.#branch} carries commits by ${names}: it is left as it is. Merge it or delete it, then the next run proposes the current lockfile`;
        if (open === undefined)
            return { operation: 'refused', branch: this.#branch, reason };
        const accounts = [
            ...new Set(strangers.map((commit) => (commit.author === undefined ? 'somebody' : (0,reports_escape/* markdownCode */.D9)(commit.author.login)))),
        ].join(', ');
        const text = `This branch carries commits by ${accounts}, so SecretZero leaves it as it is, and it no longer has the newest lockfile.\n\nMerge it or delete the branch: the next run proposes the rest.`;
        await stickyComment(api, repository, open.number, this.#marker, text, signal);
        return { ...this.#about(open), operation: 'refused', reason };
    }
    /** S7: the base says all that there is to say. */
    async #withdraw(view, open, tidy, signal) {
        const { api, repository } = this.#options;
        const notes = [];
        const latest = view.pulls[0];
        const isMerged = open === undefined && latest?.state === 'MERGED' && latest.headOid === view.proposal?.oid;
        if (isMerged && !tidy)
            return { operation: 'none', branch: this.#branch };
        if (open !== undefined) {
            const body = fitBody(open.body, CLOSED_MARK);
            await api.request('PATCH', `/repos/${repository}/pulls/${open.number}`, { state: 'closed', body }, { signal });
            notes.push(...(await this.#sayClosed(open.number, signal)));
        }
        if (view.proposal !== undefined) {
            try {
                await (0,refs/* updateRefs */.EA)(api, view.repositoryId, [{ branch: this.#branch, before: view.proposal.oid, after: refs/* NO_OID */.Hj }], signal);
            }
            catch (error) {
                // Somebody else was quicker, or is at work on it: the next run looks again.
                if (!(error instanceof failure/* GitHubError */.y_) || error.code === 'FORBIDDEN')
                    throw error;
            }
        }
        return open === undefined
            ? { operation: 'none', branch: this.#branch }
            : withNotes({ ...this.#about(open), operation: 'closed' }, notes);
    }
    /** Why it was closed, for who follows it; no reason to fail. */
    async #sayClosed(number, signal) {
        const { api, repository } = this.#options;
        const body = 'The base has all that this proposed, so SecretZero closes it and deletes its branch. What comes next is a new pull request.';
        try {
            await api.request('POST', `/repos/${repository}/issues/${number}/comments`, { body }, { signal });
            return [];
        }
        catch (error) {
            if (!(error instanceof failure/* GitHubError */.y_))
                throw error;
            return [`pull request #${number} was closed without a word why: ${error.message}`];
        }
    }
    async #reopen(pull, signal) {
        const { api, repository } = this.#options;
        try {
            await api.request('PATCH', `/repos/${repository}/pulls/${pull.number}`, { state: 'open' }, { signal });
            return true;
        }
        catch (error) {
            if (error instanceof failure/* GitHubError */.y_ && error.code === 'REJECTED')
                return false;
            throw error;
        }
    }
    /** A refusal with the line to add; what no line mends, with what is to be seen to. */
    #explained(error) {
        if (!(error instanceof failure/* GitHubError */.y_) || error.hint !== undefined)
            return error;
        if (error.code === 'FORBIDDEN')
            return error.withHint('the proposal needs `contents: write` and `pull-requests: write` in the `permissions:` of the job');
        if (error.code !== 'REJECTED')
            return error;
        return error.withHint(`see whether a ruleset keeps this token from ${this.#branch}: its account must be allowed to make, push and delete it`);
    }
}
/** Somebody else moved, made or deleted a branch under us; what a rule forbids looks the same, and stays so. */
function mayBeRace(error) {
    const codes = error instanceof failure/* GitHubError */.y_ ? ['CONFLICT', 'REJECTED'] : ['LOCKFILE_CONFLICT'];
    return error instanceof errors/* SecretZeroError */.j2 && codes.includes(error.code);
}

;// CONCATENATED MODULE: ./build/faces/action/place.js





/** GitHub's API as the job's token sees it. */
async function openApi(token, platform) {
    const { getOctokit } = await Promise.all(/* import() */[__webpack_require__.e(6752), __webpack_require__.e(9479), __webpack_require__.e(4942), __webpack_require__.e(722)]).then(__webpack_require__.bind(__webpack_require__, 60722));
    const silent = { debug() { }, info() { }, warn() { }, error() { } };
    const graphqlUrl = platform.setting('GITHUB_GRAPHQL_URL');
    return (0,api.githubApi)({
        octokit: getOctokit(token.reveal(), { log: silent }),
        ...(graphqlUrl === undefined ? {} : { graphqlUrl }),
        now: () => platform.now(),
        monotonic: () => platform.monotonic(),
        sleep: (milliseconds, signal) => platform.sleep(milliseconds, signal),
    });
}
async function placeOf(api, lane, inputs, event, platform, signal) {
    const { repository } = event;
    const at = (path) => pathInRepository(platform, path);
    const home = {
        api,
        repository,
        base: inputs.syncBranch ?? event.defaultBranch ?? (await (0,default_branch.defaultBranch)(api, repository, signal)),
        manifest: { path: at(lane.manifest.file), text: lane.text },
        ...(lane.manifest.environment === undefined ? {} : { environment: lane.manifest.environment }),
        varFiles: lane.varFiles.map(({ path, text }) => ({ path: at(path), text })),
        lockfile: at(lane.lockfile),
    };
    const webUrl = platform.setting('GITHUB_SERVER_URL');
    return {
        shared: (upgrade) => (0,lane_state.laneState)(home, { upgrade, pullRequests: inputs.pullRequest }),
        proposal: new Proposal({
            ...(0,lane_state/* laneBranches */.Z)(home),
            codec: (0,lane_state/* lockfileCodec */.m)(home.lockfile, () => ({ manifest: '', secrets: {} })),
            sleep: (milliseconds, stop) => platform.sleep(milliseconds, stop),
            ...(webUrl === undefined ? {} : { webUrl }),
            labels: inputs.labels,
            reviewers: inputs.reviewers,
            assignees: inputs.assignees,
            draft: inputs.draft,
            ...(inputs.autoMerge === 'off' ? {} : { autoMerge: inputs.autoMerge }),
        }),
    };
}
/** A path as GitHub knows it: from the root of the repository, with slashes. */
function pathInRepository(platform, path) {
    const root = platform.workspace;
    return (0,external_node_path_.relative)(root, (0,external_node_path_.resolve)(root, path)).split('\\').join('/');
}

;// CONCATENATED MODULE: ./build/github/review-view.js


const FILE = 'lockfile: file(path: $lockfile) { oid object { ... on Blob { text } } }';
/** Reads what a pull request's lockfile is compared with; `contents: read` is enough. Throws GitHubError. */
async function reviewTexts(api, query, signal) {
    const { repository, lockfile, stateBranch, baseSha } = query;
    const [owner = '', name = ''] = repository.split('/');
    const text = `query Review($owner: String!, $name: String!, $base: GitObjectID!, $state: String!, $lockfile: String!) {
    repository(owner: $owner, name: $name) {
      base: object(oid: $base) { ... on Commit { ${FILE} } }
      state: ref(qualifiedName: $state) { target { ... on Commit { ${FILE} } } }
    }
  }`;
    const variables = { owner, name, base: baseSha, state: `refs/heads/${stateBranch}`, lockfile };
    const data = await api.graphql(text, variables, { signal, missingIsNull: true });
    const seen = data['repository'];
    const began = await startOf(api, query, signal);
    const tip = (0,lane_view/* blobOf */.DE)(seen.base?.lockfile);
    const start = began === baseSha ? tip : await (0,lane_view/* lockfileAt */.Pp)(api, repository, began, lockfile, signal);
    const whole = async (blob) => blob && (0,lane_view/* blobText */.L9)(api, repository, blob, signal);
    const texts = [await whole(tip), await whole(start), await whole((0,lane_view/* blobOf */.DE)(seen.state?.target?.lockfile))];
    return {
        ...(texts[0] === undefined ? {} : { tip: texts[0] }),
        ...(texts[1] === undefined ? {} : { start: texts[1] }),
        ...(texts[2] === undefined ? {} : { state: texts[2] }),
    };
}
/** The commit at which the branch left the base; the base itself where GitHub does not know. */
async function startOf(api, { repository, baseSha, headSha }, signal) {
    if (headSha === undefined)
        return baseSha;
    try {
        const path = `/repos/${repository}/compare/${baseSha}...${headSha}?per_page=1`;
        const { data } = await api.request('GET', path, undefined, { signal });
        return data.merge_base_commit.sha;
    }
    catch (error) {
        if (error instanceof failure/* GitHubError */.y_ && error.kind === 'missing')
            return baseSha;
        throw error;
    }
}

// EXTERNAL MODULE: ./build/lockfile/parse.js
var parse = __webpack_require__(3007);
// EXTERNAL MODULE: ./build/core/canonical.js
var canonical = __webpack_require__(97592);
// EXTERNAL MODULE: ./build/core/lock.js
var lock = __webpack_require__(18947);
// EXTERNAL MODULE: ./build/core/selector.js
var selector = __webpack_require__(62845);
// EXTERNAL MODULE: ./build/lockfile/chain.js
var chain = __webpack_require__(66733);
;// CONCATENATED MODULE: ./build/lockfile/review.js





const RESTORE = 'take the lockfile as the base has it: a run writes what is new from its own state';
/**
 * Reviews a change of the lockfile as a reviewer would who knows how runs write it: whether each record follows from the one before
 * it, and from what runs have left on the state branch. Needs no value, no platform and no key. A record that the state branch has
 * word for word was written by a run; of another, only what a run never does can be told.
 */
function reviewLockfile({ base, head, manifest, state, at }) {
    const findings = [];
    const tell = (secret, { severity, message, ...remark }) => {
        const span = at?.(secret);
        findings.push({
            advice: RESTORE,
            ...remark,
            message: secret === undefined ? message : `${secret}: ${message}`,
            severity: severity ?? 'error',
            ...(secret === undefined ? {} : { secret }),
            ...(span ? { span } : {}),
        });
    };
    if (head === undefined) {
        if (base !== undefined && Object.keys(base.secrets).length > 0)
            tell(undefined, {
                rule: 'lockfile-removed',
                message: 'the lockfile is deleted: what is known of every secret would be lost',
            });
        return { findings, changes: [] };
    }
    if (base !== undefined && base.manifest !== '' && head.manifest !== base.manifest)
        tell(undefined, {
            rule: 'lockfile-owner',
            message: `the id of the manifest changed (${base.manifest} \u2192 ${head.manifest}): everything that was delivered under the old one would be somebody else's`,
        });
    if (head.lease !== undefined)
        tell(undefined, {
            rule: 'lockfile-journal',
            message: `it has the lease of run ${head.lease.run}: leases are on the state branch alone`,
        });
    const declared = new Map(manifest.secrets.map(({ name, targets }) => [name, targets]));
    const changed = Object.create(null);
    for (const [name, record] of byName(head.secrets)) {
        const before = base?.secrets[name];
        if (before && (0,canonical/* canonicalJson */.d)(before) === (0,canonical/* canonicalJson */.d)(record))
            continue;
        const remarks = remarksOf(record, before, state && { record: state.secrets[name] }, declared.get(name));
        for (const remark of remarks)
            tell(name, remark);
        if (remarks.every(({ severity }) => severity === 'warning'))
            changed[name] = record;
    }
    for (const name of Object.keys(base?.secrets ?? {}).sort())
        if (head.secrets[name] === undefined)
            tell(name, {
                rule: 'lockfile-forgotten',
                message: 'its record is gone without a tombstone, and its numbers would be used again',
                advice: `take it back; \`secretzero forget ${name}\` lets go of a secret, and removing it from the manifest does too`,
            });
    return { findings, changes: changesBetween(base, { manifest: head.manifest, secrets: changed }) };
}
function remarksOf(record, before, state, declared) {
    const remarks = [];
    if (record.pending !== undefined || record.rivals?.length)
        remarks.push({
            rule: 'lockfile-journal',
            message: 'it has a write that was begun and not finished: a run proposes only what is settled',
            advice: 'run `secretzero sync` once more, so that it is finished, and commit the lockfile after that',
        });
    const written = state?.record;
    if (written && (0,canonical/* canonicalJson */.d)(written) === (0,canonical/* canonicalJson */.d)(record))
        return remarks;
    const order = before && compared(record, before);
    if (before && order !== undefined && order < 0) {
        remarks.push({
            rule: 'lockfile-went-back',
            message: `${keyOf(before)} became ${keyOf(record)}: a record never goes back`,
        });
        return remarks;
    }
    if (before && order === 0) {
        remarks.push(isJoin(before, record) ? JOINED : edited('its content changed under the same revision'));
        return remarks;
    }
    if (before)
        remarks.push(...notFollowing(record, before));
    remarks.push(...(state ? beyondState(record, written) : []), ...notItself(record), ...claims(record, before, declared));
    return remarks;
}
const JOINED = {
    rule: 'lockfile-joined',
    severity: 'warning',
    message: 'two copies of the record were joined: what is at its targets is not known until the next run looks',
    advice: 'nothing is to be done',
};
function edited(what) {
    return { rule: 'lockfile-edited', message: `${what}: no run writes that` };
}
/**
 * What the record says beyond all that the action has written. An older one may be a proposal that is not up to date; one that goes on
 * may be a laptop's that nobody named as trusted, which keeps its journal in its own file. Two records under one key are neither.
 */
function beyondState(record, written) {
    const order = written ? compared(record, written) : 1;
    if (order < 0)
        return [];
    const rule = 'lockfile-unknown';
    const at = written ? `is at ${keyOf(written)}` : 'knows nothing of it';
    if (order === 0)
        return [{ rule, message: `the state branch ${at} too, with other content: one of them was not written by a run` }];
    return [
        {
            rule,
            severity: 'warning',
            message: `it is at ${keyOf(record)}, and the state branch ${at}: the action did not write it`,
            advice: 'see that it comes from the laptop of somebody who may write it; `metadata.trusted` names who is believed',
        },
    ];
}
/** Where a later record is not what a run makes of the one before it. */
function notFollowing(record, before) {
    const remarks = [];
    const renewed = record.generation > before.generation;
    if (renewed && record.generation <= (before.last ?? 0))
        remarks.push({
            rule: 'lockfile-reused',
            message: `generation ${record.generation} was given out before (the last number is ${before.last}): numbers are never used again`,
        });
    if (record.rev === before.rev + 1 && record.chain !== (0,chain/* recordHash */.o)(before))
        remarks.push(edited('it does not follow the record before it (`chain`)'));
    const added = addedHistory(record, before);
    if (added === undefined)
        remarks.push(edited('its history was rewritten'));
    else if (renewed !== added.some(({ generation }) => generation === record.generation))
        remarks.push(edited(renewed
            ? 'it has a new generation that its history does not have'
            : 'its history has a generation that it is not at'));
    if (!renewed)
        remarks.push(...changedInPlace(record, before));
    return remarks;
}
/** Under one generation the value is one, and so is all that was written down when it was made. */
function changedInPlace(record, before) {
    const remarks = [];
    const fixed = ['created', 'rotated', 'rotations', 'nonce', 'definition'];
    const moved = fixed.filter((key) => before[key] !== undefined && record[key] !== undefined && record[key] !== before[key]);
    if (record.rotated !== undefined && before.rotated === undefined)
        moved.push('rotated');
    if (moved.length > 0)
        remarks.push(edited(`${moved.map((key) => `\`${key}\``).join(', ')} changed without a new generation`));
    if (before.tombstone !== undefined && record.tombstone === undefined)
        remarks.push(edited('its tombstone is gone without a new generation'));
    for (const [field, now] of byName(record.fingerprints)) {
        const was = before.fingerprints[field];
        if (was === undefined || was === now)
            continue;
        remarks.push(keyIdOf(was) === keyIdOf(now)
            ? edited(`the fingerprint of ${field} changed without a new generation`)
            : {
                rule: 'lockfile-rekeyed',
                severity: 'warning',
                message: `the fingerprint of ${field} is under another key: it says nothing about the one before`,
                advice: 'see that the fingerprint key was changed on purpose',
            });
    }
    return remarks;
}
/** What contradicts itself. */
function notItself(record) {
    return byName(record.targets)
        .filter(([, target]) => target.generation > record.generation)
        .map(([id, target]) => edited(`${id} holds generation ${target.generation}, and the secret is at ${record.generation}`));
}
/** A target that the lockfile claims may be overwritten and removed: a claim that nobody declared is no run's. */
function claims(record, before, declared) {
    return Object.keys(record.targets)
        .filter((id) => before?.targets[id] === undefined && declared?.some((target) => (0,selector/* standsFor */.j)(target, id)) !== true)
        .sort()
        .map((id) => ({
        rule: 'lockfile-claim',
        message: `it claims ${id}, which the manifest does not declare for it: what the lockfile claims may be overwritten and removed`,
    }));
}
/** What the history gained, where it kept the rest; the oldest entries may have gone for it. */
function addedHistory({ history }, before) {
    const texts = history.map((entry) => (0,canonical/* canonicalJson */.d)(entry));
    for (let dropped = 0; dropped <= before.history.length; dropped += 1) {
        const kept = before.history.slice(dropped);
        if (dropped > 0 && history.length < lock/* HISTORY_LIMIT */.D)
            break;
        if (kept.length <= texts.length && kept.every((entry, i) => (0,canonical/* canonicalJson */.d)(entry) === texts[i]))
            return history.slice(kept.length);
    }
    return undefined;
}
/** A join of two copies with one key leaves nothing behind but targets of which nothing is known. */
function isJoin(before, record) {
    const { targets: a, ...rest } = before;
    const { targets: b, ...others } = record;
    if ((0,canonical/* canonicalJson */.d)(rest) !== (0,canonical/* canonicalJson */.d)(others))
        return false;
    const bare = (id) => {
        const { generation, field, state, ...evidence } = b[id] ?? { state: 'gone' };
        return state === 'unknown' && generation !== undefined && field !== undefined && Object.keys(evidence).length === 0;
    };
    return [...new Set([...Object.keys(a), ...Object.keys(b)])].every((id) => (0,canonical/* canonicalJson */.d)(a[id]) === (0,canonical/* canonicalJson */.d)(b[id]) || bare(id));
}
function compared(a, b) {
    return a.generation - b.generation || a.rev - b.rev;
}
function keyOf({ generation, rev }) {
    return `generation ${generation}, revision ${rev}`;
}
/** The key of a fingerprint; one that needs none has its kind. */
function keyIdOf(fingerprint) {
    return /^hmac-sha256\/([0-9a-f]{8})\//.exec(fingerprint)?.[1] ?? fingerprint.split('/')[0] ?? '';
}
/** Where the records stand in a lockfile's text, as runs write it; the first line for what is not found. */
function recordSpans(text, file) {
    const lines = new Map();
    text.split(/\r?\n/).forEach((line, index) => {
        const name = /^ {4}("(?:[^"\\]|\\.)*"): \{/.exec(line)?.[1];
        if (name !== undefined)
            lines.set(JSON.parse(name), index + 1);
    });
    return (secret) => {
        const line = secret === undefined ? undefined : lines.get(secret);
        return line === undefined ? { file, line: 1, column: 1 } : { file, line, column: 5 };
    };
}
/**
 * The lockfile that a proposed one is to be compared with, where the base has moved on since the branch left it: a record that the
 * base has exactly so is the base's, whether it came by a merge or not; any other started from where the branch began.
 */
function comparedWith(tip, start, head) {
    // Gone on the base, or not there yet when the branch began: nothing that this change deletes.
    if (head === undefined)
        return tip && start;
    if (tip === undefined && start === undefined)
        return undefined;
    const [theirs, began] = [tip?.secrets ?? {}, start?.secrets ?? {}];
    const secrets = Object.create(null);
    for (const name of new Set([...Object.keys(theirs), ...Object.keys(began)])) {
        const isTheirs = (0,canonical/* canonicalJson */.d)(theirs[name] ?? null) === (0,canonical/* canonicalJson */.d)(head.secrets[name] ?? null);
        const record = isTheirs ? theirs[name] : began[name];
        if (record !== undefined)
            secrets[name] = record;
    }
    const manifest = tip?.manifest === head.manifest ? tip.manifest : (start?.manifest ?? '');
    return { manifest, secrets };
}

// EXTERNAL MODULE: ./build/core/plan-types.js
var plan_types = __webpack_require__(65071);
;// CONCATENATED MODULE: ./build/reports/plan-comment.js









/** GitHub takes 65,536 characters; some room is left for the marker and for what the redactor puts in. */
const plan_comment_MOST_CHARACTERS = 60_000;
const MOST_STANZA = 2000;
/**
 * The comment on a pull request: what a run would do by manifest and lockfile alone, whether the change of the lockfile is one that a
 * run wrote, what was found, and what is used without being declared. With `names: false` it names no secret and no place.
 */
function planComment(input, options) {
    const { plan, review, undeclared = [] } = input;
    const steps = plan.steps.filter((step) => (0,actions/* plannedCourse */.g7)(step) !== 'keep');
    const changes = 'changes' in review ? review.changes.length : 0;
    const telling = steps.length + changes + plan.findings.length + undeclared.length > 0;
    const counts = () => `${[...opening(input), '', ...verdict(input)].join('\n')}\n`;
    const text = options.names
        ? (0,markdown/* fitted */.$5)((extent) => full(input, extent), (each) => each.length <= plan_comment_MOST_CHARACTERS, counts)
        : counts();
    return { text, telling };
}
function opening({ plan, manifest }) {
    const environment = manifest.environment === undefined ? '' : `, environment ${(0,reports_escape/* markdownCode */.D9)((0,reports_words/* clipped */.cz)(manifest.environment, 100))}`;
    return [
        `## SecretZero plan: ${(0,actions/* countsLine */.J7)(plan, undefined)}`,
        '',
        `${(0,reports_escape/* markdownCode */.D9)((0,reports_words/* clipped */.cz)(manifest.file, 300))}${environment}. By the manifest and the lockfile alone: no target was looked at, no value read and nothing written.`,
    ];
}
/** What was found, in numbers. */
function verdict({ plan, review, undeclared = [] }) {
    const of = (severity) => plan.findings.filter((each) => each.severity === severity).length;
    const findings = (0,reports_words/* tally */.N4)([
        [of('error'), (0,reports_words/* counted */.hS)(of('error'), 'error').replace(/^\d+ /, '')],
        [of('warning'), (0,reports_words/* counted */.hS)(of('warning'), 'warning').replace(/^\d+ /, '')],
        [of('info'), (0,reports_words/* counted */.hS)(of('info'), 'note').replace(/^\d+ /, '')],
        [undeclared.length, 'used and not declared'],
    ]);
    return [`${reviewWords(review)}${findings === '' ? '' : ` Found: ${findings}.`}`];
}
function reviewWords(review) {
    if ('notCompared' in review)
        return `The lockfile was not compared with the base: ${(0,reports_escape/* markdown */.wD)(review.notCompared)}.`;
    const errors = review.findings.filter(({ severity }) => severity === 'error').length;
    if (errors > 0)
        return `\u26d4 **The lockfile is not one that a run wrote** (${(0,reports_words/* counted */.hS)(errors, 'error')}). Do not merge it before that is explained.`;
    const warnings = review.findings.filter(({ severity }) => severity === 'warning').length;
    if (warnings > 0)
        return `\u26a0\ufe0f **The lockfile's change is to be looked at** (${(0,reports_words/* counted */.hS)(warnings, 'warning')}): ${changeCounts(review.changes)}.`;
    if (review.changes.length === 0)
        return '\u2705 The lockfile is as the base has it.';
    return `\u2705 The lockfile's change is one that runs write: ${changeCounts(review.changes)}.`;
}
function full(input, extent) {
    const { plan, review, undeclared = [] } = input;
    const rows = rowsOf(input);
    const isReview = new Set('findings' in review ? review.findings : []);
    const order = ['error', 'warning', 'info'];
    const findings = order.flatMap((severity) => plan.findings.filter((each) => each.severity === severity));
    const lines = [
        ...opening(input),
        '',
        reviewWords(review),
        ...(0,markdown/* listSection */.iC)('Review of the lockfile', findings.filter((each) => isReview.has(each)).map((each) => findingItem(each, extent)), extent),
        ...(0,markdown/* listSection */.iC)('Findings', findings.filter((each) => !isReview.has(each)).map((each) => findingItem(each, extent)), extent),
        ...(0,markdown/* listSection */.iC)('What a run would do', plan.steps.flatMap((step) => stepItem(step, extent)), extent),
        ...waitingSection(rows, extent),
        ...(0,markdown/* listSection */.iC)('What the lockfile brings', 'changes' in review ? review.changes.map((change) => changeItem(change, extent)) : [], extent),
        ...(0,markdown/* listSection */.iC)('Used, and not declared', undeclared.map((use) => undeclaredItem(use, extent)), extent),
    ];
    return `${lines.join('\n')}\n`;
}
function stepItem(step, extent) {
    const name = (0,reports_escape/* markdownCode */.D9)(step.secret);
    if (step.blocked)
        return [`\u26d4 **blocked** ${name}: ${(0,markdown/* said */.ag)(step.blocked.message, extent)} (${(0,reports_escape/* markdownCode */.D9)(step.blocked.code)})`];
    if (!(0,plan_types/* isChange */.X)(step))
        return [];
    const where = step.targets.length === 0 ? '' : `, at ${places(step.targets, extent)}`;
    return [`**${actions/* LOOKS */.BJ[step.action].word}** ${name}${where}: ${(0,markdown/* said */.ag)(step.because, extent)}`];
}
/** Where it is used, and what to paste into the manifest. */
function undeclaredItem({ name, file, line, stanza }, extent) {
    const where = `${(0,reports_escape/* markdownCode */.D9)(name)} in ${(0,reports_escape/* markdownCode */.D9)((0,reports_words/* clipped */.cz)(file, extent.words))}, line ${line}`;
    if (!extent.detail)
        return where;
    const lines = (0,reports_words/* clipped */.cz)(stanza, MOST_STANZA).replace(/\s+$/, '').split(/\r?\n/).map(reports_escape/* visible */.RK);
    const longest = Math.max(2, ...lines.map((each) => /`*/.exec(each.trim())?.[0].length ?? 0));
    const fence = '`'.repeat(longest + 1);
    return [where, '', `${fence}yaml`, ...lines, fence].join('\n  ');
}

;// CONCATENATED MODULE: ./build/faces/action/review.js









/** What reading the other lockfiles takes, in a workflow's words. */
const READ = '`contents: read`';
/** Compares the lockfile of a pull request with the base's and with what runs wrote; says why where it could not. */
async function reviewPull(step, lane) {
    const { api, event, platform, signal } = step;
    const { pullRequest, repository } = event;
    if (!pullRequest || !repository)
        return { notCompared: 'the event names no pull request' };
    if (!api)
        return { notCompared: `the step has no token, and one with ${READ} would do` };
    const file = pathInRepository(platform, lane.lockfile);
    const { stateBranch } = (0,github_lane/* laneOf */.k)(pathInRepository(platform, lane.manifest.file), lane.manifest.environment);
    try {
        const { baseSha, headSha } = pullRequest;
        const query = { repository, lockfile: file, stateBranch, baseSha, ...(headSha === undefined ? {} : { headSha }) };
        const texts = await reviewTexts(api, query, signal);
        const text = await platform.readText(lane.lockfile);
        const [tip, start, state, head] = [texts.tip, texts.start, texts.state, text].map((each) => readable(each, file));
        const base = comparedWith(tip, start, head);
        return reviewLockfile({
            manifest: lane.manifest,
            ...(base ? { base } : {}),
            ...(head ? { head } : {}),
            ...(state ? { state } : {}),
            ...(text === undefined ? {} : { at: recordSpans(text, file) }),
        });
    }
    catch (error) {
        if (error instanceof OldLockfile)
            return { notCompared: 'one of them is of version 1, which the next run rewrites' };
        if (error instanceof failure/* GitHubError */.y_ && (error.code === 'FORBIDDEN' || error.kind === 'missing'))
            return { notCompared: `the token may not read the repository; add ${READ} to the \`permissions:\` of the job` };
        if (error instanceof errors/* SecretZeroError */.j2 && error.code.startsWith('LOCKFILE_'))
            return { notCompared: `the one to compare it with cannot be read (${error.message})` };
        throw error;
    }
}
/** Says it in the one comment of the lane on the pull request. Never fails the run: what is missing for it is said in the log. */
async function commentPull({ api, inputs, event, voice, signal, platform }, result, found) {
    const { pullRequest, repository } = event;
    if (!api || !pullRequest || !repository || !inputs.comment)
        return;
    if (pullRequest.fork) {
        voice.say('no comment: the token of a pull request from a fork can only read; the job summary has the plan');
        return;
    }
    const { manifest } = result;
    const { text, telling } = planComment({ manifest, plan: result.plan, lockfile: result.lockfile, now: result.now, ...found }, { names: inputs.summary === 'full' });
    const { name } = (0,github_lane/* laneOf */.k)(pathInRepository(platform, manifest.file), manifest.environment);
    const marker = `<!-- secretzero:plan ${name} -->`;
    try {
        await stickyComment(api, repository, pullRequest.number, marker, voice.redactor.redact(text), signal, telling);
    }
    catch (error) {
        if (!(error instanceof failure/* GitHubError */.y_))
            throw error;
        const forbidden = error.code === 'FORBIDDEN' || error.kind === 'missing';
        const what = forbidden
            ? 'add `pull-requests: write` to the `permissions:` of the job, or set `comment: false`'
            : error.message;
        voice.warn(`the plan could not be written on pull request #${pullRequest.number}: ${what}`);
    }
}
class OldLockfile extends Error {
}
function readable(text, file) {
    if (text === undefined)
        return undefined;
    const parsed = (0,parse/* parseLockfile */.t)(text, file);
    if (parsed.version === 1)
        throw new OldLockfile();
    return parsed.lockfile;
}

;// CONCATENATED MODULE: ./build/faces/action/lane-run.js
var __addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
    if (value !== null && value !== void 0) {
        if (typeof value !== "object" && typeof value !== "function") throw new TypeError("Object expected.");
        var dispose, inner;
        if (async) {
            if (!Symbol.asyncDispose) throw new TypeError("Symbol.asyncDispose is not defined.");
            dispose = value[Symbol.asyncDispose];
        }
        if (dispose === void 0) {
            if (!Symbol.dispose) throw new TypeError("Symbol.dispose is not defined.");
            dispose = value[Symbol.dispose];
            if (async) inner = dispose;
        }
        if (typeof dispose !== "function") throw new TypeError("Object not disposable.");
        if (inner) dispose = function() { try { inner.call(this); } catch (e) { return Promise.reject(e); } };
        env.stack.push({ value: value, dispose: dispose, async: async });
    }
    else if (async) {
        env.stack.push({ async: true });
    }
    return value;
};
var __disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
    return function (env) {
        function fail(e) {
            env.error = env.hasError ? new SuppressedError(e, env.error, "An error was suppressed during disposal.") : e;
            env.hasError = true;
        }
        var r, s = 0;
        function next() {
            while (r = env.stack.pop()) {
                try {
                    if (!r.async && s === 1) return s = 0, env.stack.push(r), Promise.resolve().then(next);
                    if (r.dispose) {
                        var result = r.dispose.call(r.value);
                        if (r.async) return s |= 2, Promise.resolve(result).then(next, function(e) { fail(e); return next(); });
                    }
                    else s |= 1;
                }
                catch (e) {
                    fail(e);
                }
            }
            if (s === 1) return env.hasError ? Promise.reject(env.error) : Promise.resolve();
            if (env.hasError) throw env.error;
        }
        return next();
    };
})(typeof SuppressedError === "function" ? SuppressedError : function (error, suppressed, message) {
    var e = new Error(message);
    return e.name = "SuppressedError", e.error = error, e.suppressed = suppressed, e;
});
















const PROPOSED = {
    none: 'unchanged',
    created: 'created',
    updated: 'updated',
    closed: 'closed',
    refused: 'unchanged',
};
/** Checks one manifest. Throws FaultsError for one that is wrong; its faults and warnings are annotated either way. */
async function openLane({ inputs, event, voice, platform }, file) {
    const { lane, faults } = await (0,engine_lane/* checkLane */.J)({
        file,
        ...(inputs.environment === undefined ? {} : { environment: inputs.environment }),
        varFiles: inputs.varFiles,
        strict: false,
        ...(event.repository === undefined ? {} : { repository: event.repository }),
        env: inputs.env,
    }, platform);
    voice.annotate(faultAnnotations(faults));
    if (!lane)
        throw new errors/* FaultsError */.aP(faults);
    return lane;
}
/** Carries out what the event means for a lane, and tells the result. Throws what ended it before it had one. */
async function runLane(step, lane, lanes) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const { inputs, event, mode, voice, api, signal } = step;
        if (mode.command === 'validate') {
            voice.say(`${lane.manifest.file} is valid`);
            return { code: 0, failed: false };
        }
        const platform = lanes.platformOf(lane);
        const only = inputs.secrets.length > 0 ? lanes.namesIn(lane, inputs.secrets) : undefined;
        const force = lanes.namesIn(lane, inputs.rotate);
        const approved = mode.write && inputs.approvedPlan !== undefined
            ? (0,saved_plan/* approvedPlan */.XB)(inputs.approvedPlan, 'the input approved-plan', lane, platform.now())
            : undefined;
        const before = api?.requests ?? 0;
        const { repository } = event;
        const place = api && repository && mode.observe
            ? await placeOf(api, lane, inputs, { ...event, repository }, platform, signal)
            : undefined;
        const session = __addDisposableResource(env_1, await engine_session/* Session */.Nn.open(lane, platform, {
            ...(place ? { shared: place.shared } : {}),
            localTargets: inputs.localTargets,
            observe: mode.observe,
            allowScripts: inputs.allowScripts,
            allowHosts: inputs.allowHosts,
            login: (host) => (host === event.apiHost ? (inputs.secretsToken ?? inputs.token) : undefined),
            ...(event.repositoryId === undefined ? {} : { repositoryId: event.repositoryId }),
            author: {
                ...(event.actor === undefined ? {} : { actor: event.actor }),
                ...(event.runUrl === undefined ? {} : { run: event.runUrl }),
            },
            run: (0,leased_state/* workflowRun */.t)(event.runId, event.runAttempt),
            signal,
            limit: step.timeLeft(),
            warn: (message) => voice.warn(message),
            progress: (progress) => {
                if (progress.type === 'waiting-for-lease')
                    voice.say(`the lane is held by run ${progress.run}: waiting`);
                if (progress.type === 'waiting-for-quota')
                    voice.say(`the platform allows no more writes for ${progress.minutes} min: waiting`);
                if (progress.type === 'written')
                    voice.say(`${progress.done}/${progress.total} ${progress.target}`);
            },
            redactor: voice.redactor,
            onValue: (value) => voice.mask(value),
        }), true);
        const run = await session.run({
            write: mode.write,
            rotateDue: mode.rotateDue,
            rotateOnly: mode.rotateOnly,
            unattended: mode.unattended,
            prune: inputs.prune,
            force,
            ...(only ? { only } : {}),
            ...(approved ? { beforeApply: async (plan) => (0,saved_plan/* compareWithSaved */.Rx)(approved, plan) } : {}),
        });
        const review = event.pullRequest && !mode.observe ? await reviewPull(step, lane) : undefined;
        const result = review ? reviewed(run, review, voice) : run;
        if (review) {
            const undeclared = lanes.isFirst(lane) ? await lanes.undeclared(repository, signal) : [];
            voice.annotate(undeclaredAnnotations(undeclared));
            await commentPull(step, result, { review, undeclared });
        }
        const proposed = place && mode.write && inputs.pullRequest ? await propose(step, place, result) : {};
        const request = { ...(only ? { only } : {}), rotateDue: mode.rotateDue, prune: inputs.prune };
        const saved = mode.observe && !mode.write && !result.heldBack ? (0,saved_plan.savePlan)(result.plan, lane, request, platform.now()) : undefined;
        return report(step, result, { ...proposed, saved }, (api?.requests ?? 0) - before + result.requests);
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        const result_1 = __disposeResources(env_1);
        if (result_1)
            await result_1;
    }
}
/** What the review found is a finding of the run like others; it also may be that there was nothing to compare. */
function reviewed(run, review, voice) {
    if ('notCompared' in review) {
        voice.say(`the lockfile was not compared with the base: ${review.notCompared}`);
        return run;
    }
    return { ...run, plan: { ...run.plan, findings: [...run.plan.findings, ...review.findings] } };
}
/** What was written is saved by now, and is told whatever becomes of the pull request. */
async function propose({ mode, voice, signal }, place, result) {
    // A cancelled job has seconds left: the state is saved, and the next run proposes it.
    if (result.heldBack || signal.aborted)
        return {};
    const words = (base) => {
        const { title, body } = pullRequestText({
            manifest: result.manifest,
            plan: result.plan,
            ...(result.outcomes ? { outcomes: result.outcomes } : {}),
            lockfile: result.lockfile,
            now: result.now,
            ...(base ? { base } : {}),
        });
        return { title: voice.redactor.redact(title), body: voice.redactor.redact(body) };
    };
    const content = {
        lockfile: result.lockfile,
        ready: (0,exit_code/* exitCodeOf */.FO)(result, 'sync') === 0,
        tidy: mode.unattended,
        words,
    };
    try {
        const proposal = await place.proposal.sync(content, signal);
        if (proposal.operation === 'refused')
            voice.warn(proposal.reason ?? 'the pull request was refused');
        for (const note of proposal.notes ?? [])
            voice.warn(note);
        return { proposal };
    }
    catch (error) {
        if (signal.aborted)
            return {};
        if (error instanceof errors/* SecretZeroError */.j2)
            return { error };
        throw error;
    }
}
async function report({ inputs, event, mode, voice, signal, summaryBytes }, result, { proposal, error, saved }, requests) {
    const { manifest } = result;
    for (const note of result.notes)
        voice.say(note);
    const ended = {
        plan: result.plan,
        ...(result.outcomes ? { outcomes: result.outcomes } : {}),
        ...(result.heldBack ? { heldBack: result.heldBack } : {}),
        interrupted: signal.aborted,
    };
    const count = (0,engine_requests/* countRequests */.K)(result, requests, {
        state: mode.observe && inputs.token !== undefined,
        proposal: proposal ? PROPOSED[proposal.operation] : 'none',
    });
    const exitMode = mode.command === 'drift' ? 'drift' : mode.write ? 'sync' : 'plan';
    const own = (0,exit_code/* exitCodeOf */.FO)(ended, exitMode);
    const code = error ? (0,exit_code/* worstExit */.gX)([own, (0,error_exit/* exitCodeOfError */.L)(error.code)]) : own;
    const summary = jobSummary({
        manifest,
        ...ended,
        lockfile: result.lockfile,
        now: result.now,
        requests: count,
        quota: (0,quota/* quotaOf */.O)(manifest, result.plan),
        observed: mode.observe,
        ...(proposal?.url === undefined ? {} : { pullRequestUrl: proposal.url }),
        ...(event.runUrl === undefined ? {} : { runUrl: event.runUrl }),
    }, { names: inputs.summary === 'full', bytes: summaryBytes });
    await voice.summarise(summary);
    voice.annotate(runAnnotations({ manifest, ...ended }));
    const drifted = (0,exit_code/* remainingDrift */.oU)(result.plan, result.outcomes).some(exit_code/* isRealDrift */.OI);
    return {
        code,
        failed: error !== undefined || failsStep(own, ended, exitMode, inputs.failOn),
        ...(error ? { error } : {}),
        outputs: {
            manifest: manifest.file,
            ...(manifest.environment === undefined ? {} : { environment: manifest.environment }),
            code,
            drifted,
            plan: (0,results/* planResult */.VR)(result.plan, count),
            ...(saved ? { saved } : {}),
            result: (0,results/* syncResult */.j)(result.plan, result.outcomes, count, result.heldBack),
            ...(proposal ? { proposal } : {}),
        },
    };
}

;// CONCATENATED MODULE: ./build/faces/action/outputs.js
/** The action's outputs with the values that mean "nothing happened": a workflow never reads an empty string by surprise. */
const emptyOutputs = {
    changed: 'false',
    drifted: 'false',
    'exit-code': '0',
    plan: '{}',
    'saved-plan': '[]',
    result: '{}',
    lanes: '[]',
    created: '0',
    rotated: '0',
    delivered: '0',
    waiting: '0',
    blocked: '0',
    failures: '0',
    'pull-request-number': '',
    'pull-request-url': '',
    'pull-request-operation': 'none',
};
/** The outputs of a step: of one lane, or of several together. */
function outputsOf(lanes, code) {
    const plan = mergePlans(lanes.map((lane) => lane.plan));
    const result = mergeResults(lanes.map((lane) => lane.result));
    const proposals = lanes.flatMap(({ proposal }) => proposal ?? []);
    const { summary } = plan;
    return {
        changed: String(plan.changes),
        drifted: String(lanes.some(({ drifted }) => drifted)),
        'exit-code': String(code),
        plan: JSON.stringify(plan),
        'saved-plan': JSON.stringify(lanes.flatMap(({ saved }) => saved ?? [])),
        result: JSON.stringify(result),
        lanes: JSON.stringify(lanes.map(laneOutput)),
        created: String(summary.create),
        rotated: String(summary.rotate + summary.update),
        delivered: String(summary.copy + summary.repair + summary.adopt),
        waiting: String(summary.waiting),
        blocked: String(summary.blocked),
        failures: String(result.failures),
        'pull-request-number': proposals.flatMap(({ number }) => number ?? []).join(','),
        'pull-request-url': proposals.flatMap(({ url }) => url ?? []).join(','),
        'pull-request-operation': operationOf(proposals),
    };
}
function laneOutput({ manifest, environment, code, drifted, plan, result, proposal }) {
    return {
        manifest,
        ...(environment === undefined ? {} : { environment }),
        exit_code: code,
        changed: plan.changes,
        drifted,
        summary: plan.summary,
        failures: result.failures,
        pull_request: {
            operation: proposal?.operation ?? 'none',
            ...(proposal?.number === undefined ? {} : { number: proposal.number }),
            ...(proposal?.url === undefined ? {} : { url: proposal.url }),
        },
    };
}
/** With several lanes, the one that says most: what was refused, then what was opened, changed or closed. */
function operationOf(proposals) {
    const order = ['refused', 'created', 'updated', 'closed'];
    return order.find((operation) => proposals.some((each) => each.operation === operation)) ?? 'none';
}
function mergePlans(plans) {
    const [first, ...others] = plans;
    if (first && others.length === 0)
        return first;
    return {
        changes: plans.some(({ changes }) => changes),
        summary: sums(plans.map(({ summary }) => summary)),
        steps: plans.flatMap(({ steps }) => steps),
        findings: plans.flatMap(({ findings }) => findings),
        requests: requestsOf(plans),
    };
}
function mergeResults(results) {
    const [first, ...others] = results;
    if (first && others.length === 0)
        return first;
    const heldBack = results.find(({ held_back: why }) => why !== undefined)?.held_back;
    return {
        changes: results.some(({ changes }) => changes),
        summary: sums(results.map(({ summary }) => summary)),
        steps: results.flatMap(({ steps }) => steps),
        findings: results.flatMap(({ findings }) => findings),
        requests: requestsOf(results),
        failures: results.reduce((sum, { failures }) => sum + failures, 0),
        ...(heldBack ? { held_back: heldBack } : {}),
    };
}
function requestsOf(all) {
    return {
        planned: all.reduce((sum, { requests }) => sum + requests.planned, 0),
        floor: all.reduce((sum, { requests }) => sum + requests.floor, 0),
    };
}
function sums(all) {
    const total = {};
    for (const summary of all) {
        for (const [name, count] of Object.entries(summary))
            total[name] = (total[name] ?? 0) + count;
    }
    return total;
}

// EXTERNAL MODULE: ./build/core/value-forms.js
var value_forms = __webpack_require__(40085);
;// CONCATENATED MODULE: ./build/core/mask-forms.js

/**
 * The strings that the runner must be told to mask before a value is used first. The runner masks line by line, so none has a line
 * end: a value of several lines is masked by its lines. None is shorter than four characters, lines and leaves not shorter than
 * eight, and none is only brackets, quotes, commas and blanks: masking those would make every log unreadable.
 *
 * The one caller is the mask command of the action's face.
 */
function maskForms(value) {
    const text = value.reveal();
    const forms = new Set();
    const several = /[\r\n]/.test(text.trim());
    const parts = [...(0,value_forms/* linesOf */.Dx)(text), ...(0,value_forms/* leavesOf */.wf)(text)].filter((part) => part.length >= value_forms/* MIN_PART */.FC);
    for (const plain of [...(several ? [] : [text, text.trim()]), ...parts]) {
        forms.add(plain);
        forms.add(JSON.stringify(plain).slice(1, -1));
        if (plain.length >= value_forms/* MIN_FORM */.IS)
            (0,value_forms/* addBase64 */.lf)(forms, Buffer.from(plain, 'utf8'));
        (0,value_forms/* addUrl */.Xb)(forms, Buffer.from(plain, 'utf8').toString('utf8'));
    }
    if (text.length >= value_forms/* MIN_FORM */.IS) {
        // Encoded, several lines become one.
        (0,value_forms/* addBase64 */.lf)(forms, Buffer.from(text, 'utf8'));
        (0,value_forms/* addUrl */.Xb)(forms, Buffer.from(text, 'utf8').toString('utf8'));
        forms.add(JSON.stringify(text).slice(1, -1));
    }
    return [...forms].filter((form) => form.length >= value_forms/* MIN_FORM */.IS && !/[\r\n]/.test(form) && !/^[\s[\]{}(),:;"'\\]*$/.test(form));
}

// EXTERNAL MODULE: ./build/core/redactor.js + 1 modules
var redactor = __webpack_require__(54558);
;// CONCATENATED MODULE: ./build/faces/action/voice.js




/** Everything that the action says, to the log, to the summary and as outputs: nothing of it holds a value. */
class Voice {
    redactor = new redactor/* Redactor */.p();
    #core;
    #annotations = [];
    constructor(core) {
        this.#core = core;
    }
    say(text) {
        this.#core.info((0,reports_escape/* guardLines */.F)(this.#clean(text)));
    }
    warn(text) {
        this.#core.warning(this.#clean(text));
    }
    /** Remarks at lines of files, or on the run; shown at the end, and never more than the runner shows. */
    annotate(annotations) {
        this.#annotations.push(...annotations);
    }
    flush() {
        for (const { level, message, title, file, line, column } of limited(this.#annotations.splice(0))) {
            this.#core[level](this.#clean(message), {
                title,
                ...(file === undefined ? {} : { file }),
                ...(line === undefined ? {} : { startLine: line }),
                ...(column === undefined ? {} : { startColumn: column }),
            });
        }
    }
    async summarise(markdown) {
        await this.#core.summary.addRaw(this.#clean(markdown), true).write();
    }
    /** Throws LEAK, and sets nothing, where a value is in it. */
    output(name, value) {
        this.redactor.assertClean(value, `the output ${name}`);
        this.#core.setOutput(name, value);
    }
    /** A value that the run has come to know: it is in no log of the job, and in nothing that is said here. */
    learn(value) {
        this.redactor.add(value);
        this.mask(value);
    }
    /** The one place where a value leaves for the runner: so that no log of the job can show it (ruling 24). */
    mask(value) {
        for (const form of maskForms(value))
            this.#core.setSecret(form);
    }
    #clean(text) {
        return this.redactor.redact(text);
    }
}

;// CONCATENATED MODULE: ./build/faces/action/run.js














/**
 * The action: reads inputs and event, has the engine do it, and tells the result in log, summary, annotations, outputs and pull
 * request. No decision about secrets is taken here.
 * @param onStop called once with what is to happen when the job is cancelled
 * @returns the exit code of the step
 */
async function runAction(platform, onStop) {
    const core = await Promise.all(/* import() */[__webpack_require__.e(6752), __webpack_require__.e(4942), __webpack_require__.e(143)]).then(__webpack_require__.bind(__webpack_require__, 90143));
    const voice = new Voice(core);
    const controller = new AbortController();
    for (const [name, value] of Object.entries(emptyOutputs))
        core.setOutput(name, value);
    try {
        return await run(platform, voice, (name) => core.getInput(name), controller, onStop);
    }
    catch (error) {
        const code = tell(error, voice, controller.signal);
        voice.output('exit-code', String(code));
        return code;
    }
    finally {
        voice.flush();
    }
}
async function run(platform, voice, input, controller, onStop) {
    const event = await readEvent(platform);
    refuseMisspelt(platform.variableNames());
    const inputs = readInputs(input, event.given);
    for (const value of [inputs.token, inputs.secretsToken, inputs.fingerprintKey])
        if (value)
            voice.learn(value);
    const mode = decide({
        name: event.name,
        ref: event.ref,
        activity: event.activity,
        deleted: event.deleted,
        command: inputs.command,
        dryRun: inputs.dryRun,
        rotateOnPush: inputs.rotateOnPush,
    });
    if ('refused' in mode)
        throw new errors/* SecretZeroError */.j2('ARGUMENTS', mode.refused, { hint: mode.hint });
    if ('nothing' in mode) {
        voice.say(mode.nothing);
        return 0;
    }
    voice.say(mode.because);
    if (event.isPublic && inputs.summary === 'full') {
        voice.warn('everybody can read the names of secrets in this summary: `summary: counts` leaves them out');
    }
    onStop(() => controller.abort());
    const files = await findManifests(inputs.secretfiles, platform.workspace, controller.signal);
    if (files.length > 1 && inputs.approvedPlan !== undefined)
        throw onePlanOnly();
    if (files.length > 1)
        voice.say(`${files.length} manifests, a lane each: ${files.join(', ')}`);
    const started = platform.monotonic();
    const step = {
        inputs,
        event,
        mode,
        platform: withKey(platform, inputs.fingerprintKey),
        voice,
        api: (mode.observe || event.pullRequest) && inputs.token && event.repository
            ? await openApi(inputs.token, platform)
            : undefined,
        signal: controller.signal,
        timeLeft: () => Math.max(0, inputs.timeBudgetMs - (platform.monotonic() - started)),
        summaryBytes: Math.floor(SUMMARY_BYTES / files.length),
    };
    const opened = await openAll(step, files);
    const lanes = new Lanes(opened.flatMap((each) => ('lane' in each ? [each.lane] : [])), step.platform);
    const ends = [];
    for (const each of opened)
        ends.push('lane' in each ? await endOf(step, () => toldEnd(step, each.lane, lanes)) : each);
    return finish(ends, voice);
}
/** Every manifest is checked before anything is done for one of them. */
async function openAll(step, files) {
    const opened = [];
    for (const file of files)
        opened.push(await endOf(step, async () => ({ lane: await openLane(step, file) })));
    return opened;
}
/** What ends a lane before it has a result does not keep the others from theirs. */
async function endOf(step, work) {
    try {
        return await work();
    }
    catch (error) {
        return { code: tell(error, step.voice, step.signal), failed: true };
    }
}
/** A lane's end; what went wrong once its report was done is told like what ends a lane before it has one. */
async function toldEnd(step, lane, lanes) {
    const end = await runLane(step, lane, lanes);
    if (end.error)
        tell(end.error, step.voice, step.signal);
    return end;
}
function finish(ends, voice) {
    const code = (0,exit_code/* worstExit */.gX)(ends.map((end) => end.code));
    const lanes = ends.flatMap(({ outputs }) => (outputs ? [outputs] : []));
    const outputs = lanes.length > 0 ? outputsOf(lanes, code) : { 'exit-code': String(code) };
    for (const [name, value] of Object.entries(outputs))
        voice.output(name, value);
    return (0,exit_code/* worstExit */.gX)(ends.filter(({ failed }) => failed).map((end) => end.code));
}
/** Says what error ended a run before it had a result; its exit code comes back. */
function tell(error, voice, signal) {
    // Whatever an interrupted call threw: it was stopped because we were.
    const stopped = () => new errors/* SecretZeroError */.j2('INTERRUPTED', 'the run was stopped', { hint: 'the next run goes on' });
    const known = error instanceof errors/* SecretZeroError */.j2 ? error : signal.aborted ? stopped() : undefined;
    if (!(error instanceof errors/* FaultsError */.aP)) {
        const hint = known?.hint === undefined ? '' : `\n${known.hint}`;
        voice.annotate([
            {
                level: 'error',
                title: known?.code ?? 'INTERNAL',
                message: `${known?.message ?? 'an unexpected error ended the run'}${hint}`,
                ...(known?.span ?? {}),
            },
        ]);
    }
    return known ? (0,error_exit/* exitCodeOfError */.L)(known.code) : 1;
}
/** The fingerprint key may come as an input; the engine looks for it where the command line has it, once a lane. */
function withKey(platform, input) {
    const key = input ?? platform.takeVariable(engine_session/* FINGERPRINT_KEY_VARIABLE */.eu);
    if (!key)
        return platform;
    return {
        ...platform,
        takeVariable: (name) => (name === engine_session/* FINGERPRINT_KEY_VARIABLE */.eu ? key : platform.takeVariable(name)),
    };
}
function onePlanOnly() {
    return new errors/* SecretZeroError */.j2('ARGUMENTS', 'an approved plan is of one manifest, and several are named', {
        hint: 'a job for each manifest, with its own approved-plan',
    });
}


/***/ }),

/***/ 40654:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   githubApi: () => (/* binding */ githubApi)
/* harmony export */ });
/* unused harmony export CALL_LIMIT_MS */
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(220);

/** The longest that one call may take: the lease's safety margin counts on it. */
const CALL_LIMIT_MS = 60_000;
const TRIES = 4;
/** A limit that asks for more than this ends the call: the run goes on next time. */
const LONGEST_WAIT_MS = 90_000;
const FIRST_PAUSE_MS = 1000;
/** The seam over an Octokit. Retries what is safe to retry, within a budget, and reduces every error. */
function githubApi(options) {
    return new OctokitApi(options);
}
class OctokitApi {
    #options;
    #requests = 0;
    #seen;
    constructor(options) {
        this.#options = options;
    }
    get requests() {
        return this.#requests;
    }
    serverTime() {
        if (this.#seen === undefined)
            return this.#options.now();
        return new Date(this.#seen.date + Math.max(0, this.#options.monotonic() - this.#seen.at));
    }
    async request(method, path, body, options) {
        const idempotent = options.idempotent ?? method !== 'POST';
        const write = method !== 'GET';
        return this.#insist(idempotent, write, options.signal, () => this.#once(method, path, body, options));
    }
    async graphql(query, variables, options) {
        const write = /^\s*mutation\b/.test(query);
        const what = /\b(?:query|mutation)\s+(\w+)/.exec(query)?.[1] ?? 'a query';
        return this.#insist(options.idempotent ?? !write, write, options.signal, async () => {
            const answer = await this.#once('POST', this.#options.graphqlUrl ?? '/graphql', { query, variables }, options);
            const result = answer.data;
            const errors = result?.errors ?? [];
            const [error] = options.missingIsNull === true && isWhole(result) ? errors.filter((each) => each.type !== 'NOT_FOUND') : errors;
            if (error !== undefined) {
                const [type, words] = [error.type, error.message].map((each) => (typeof each === 'string' ? each : undefined));
                throw (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .refusedGraphql */ .WY)(what, answer, type, words);
            }
            if (!result?.data)
                throw (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .refusedGraphql */ .WY)(what, answer, undefined);
            return result.data;
        });
    }
    /** A limit means that nothing was done, so everything may be tried again; after a lost answer only what is idempotent. */
    async #insist(idempotent, write, signal, call) {
        for (let attempt = 1;; attempt += 1) {
            signal.throwIfAborted();
            await this.#options.pace?.(write ? 'write' : 'read', signal);
            try {
                return await call();
            }
            catch (error) {
                const pause = error instanceof _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .GitHubError */ .y_ ? pauseAfter(error, idempotent, attempt) : undefined;
                if (pause === undefined || attempt >= TRIES)
                    throw error;
                await this.#options.sleep(pause, signal);
            }
        }
    }
    async #once(method, path, body, options) {
        const what = `${method} ${path.split('?')[0]}`;
        this.#requests += 1;
        const limit = AbortSignal.timeout(this.#options.callLimit ?? CALL_LIMIT_MS);
        try {
            const response = await this.#options.octokit.request(`${method} ${literal(path)}`, {
                ...(body === undefined ? {} : { data: body }),
                headers: { accept: options.raw === true ? 'application/vnd.github.raw+json' : 'application/vnd.github+json' },
                request: { signal: AbortSignal.any([options.signal, limit]) },
            });
            this.#readClock(response);
            return { status: response.status, headers: response.headers, data: decoded(response.data) };
        }
        catch (error) {
            // Our own stop is no failure of GitHub's.
            options.signal.throwIfAborted();
            const response = error?.response;
            if (response === undefined)
                throw (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .lostAnswer */ .dw)(what);
            this.#readClock(response);
            throw (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .refusedResponse */ .KA)(what, response, this.serverTime());
        }
    }
    #readClock(response) {
        const date = Date.parse(String(response.headers['date'] ?? ''));
        if (Number.isFinite(date))
            this.#seen = { date, at: this.#options.monotonic() };
    }
}
function isWhole(result) {
    return result?.data != null && Object.values(result.data).every((root) => root !== null);
}
function pauseAfter(error, idempotent, attempt) {
    if (error.kind === 'limited') {
        const wait = error.retryAfter ?? 0;
        return wait <= LONGEST_WAIT_MS ? wait : undefined;
    }
    return error.lost && idempotent ? FIRST_PAUSE_MS * 2 ** (attempt - 1) : undefined;
}
/** Octokit reads `{name}` in a path as a place to fill in; ours are finished. */
function literal(path) {
    return path.replaceAll('{', '%7B').replaceAll('}', '%7D');
}
function decoded(data) {
    return data instanceof ArrayBuffer ? new TextDecoder().decode(data) : data;
}


/***/ }),

/***/ 12876:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   defaultBranch: () => (/* binding */ defaultBranch)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62807);

/** The default branch of a repository (`owner/name`). Throws what {@link GitHubApi.request} throws, and UNAVAILABLE for an answer without one. */
async function defaultBranch(api, repository, signal) {
    const { data } = await api.request('GET', `/repos/${repository}`, undefined, { signal });
    const branch = data?.default_branch;
    if (typeof branch === 'string')
        return branch;
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SecretZeroError */ .j2('UNAVAILABLE', `GitHub does not say what the default branch of ${repository} is`);
}


/***/ }),

/***/ 83387:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $5: () => (/* binding */ fitted),
/* harmony export */   D_: () => (/* binding */ unbroken),
/* harmony export */   Yc: () => (/* binding */ tableSection),
/* harmony export */   ag: () => (/* binding */ said),
/* harmony export */   iC: () => (/* binding */ listSection),
/* harmony export */   kP: () => (/* binding */ filledColumns),
/* harmony export */   nf: () => (/* binding */ link),
/* harmony export */   qq: () => (/* binding */ saidWithAdvice)
/* harmony export */ });
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38705);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(68013);


/** From everything to a little; what comes after is counts alone. */
const EXTENTS = [
    { rows: Number.POSITIVE_INFINITY, words: 1000, detail: true },
    { rows: Number.POSITIVE_INFINITY, words: 300, detail: false },
    ...[5000, 2000, 1000, 500, 200, 100, 50, 20, 5].map((rows) => ({ rows, words: 200, detail: false })),
];
/** The first rendering that is small enough, by how much it shows; `counts` where none is. */
function fitted(render, fits, counts) {
    for (const extent of EXTENTS) {
        const text = render(extent);
        if (fits(text))
            return text;
    }
    return counts();
}
/** A message of ours or of a platform, as text; what it has between backticks as code, which means nothing to a reader's browser. */
function said(message, { words }) {
    const parts = (0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .clipped */ .cz)(message, words).split(/`([^`\s][^`]*)`/);
    return parts.map((part, i) => (i % 2 === 1 ? (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownCode */ .D9)(part) : (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdown */ .wD)(part))).join('');
}
/** A message, and what to do about it as a sentence of its own. */
function saidWithAdvice(message, advice, extent) {
    if (advice === undefined)
        return said(message, extent);
    const text = said(message, extent).replace(/(?<![.\u2026!?])$/, '.');
    return `${text} ${said((0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .capital */ .Nx)(advice), extent)}`;
}
/** A table under a heading, or nothing where there is no row. Cells are finished markdown. */
function tableSection(title, heads, rows, extent) {
    if (rows.length === 0)
        return [];
    const line = (cells) => `| ${cells.join(' | ')} |`;
    return [
        '',
        `### ${title}`,
        '',
        line(heads),
        line(heads.map(() => '---')),
        ...rows.slice(0, extent.rows).map(line),
        ...left(rows.length, extent),
    ];
}
/** Short words of ours that stay on one line, however narrow their column is. */
function unbroken(text) {
    return text.replaceAll(' ', '\u00a0').replaceAll('-', '\u2011');
}
/** Only the columns in which some row has something, and the first ones in any case. */
function filledColumns(heads, rows, always) {
    const kept = heads.map((_, i) => i < always || rows.some((row) => row[i] !== ''));
    const only = (cells) => cells.filter((_, i) => kept[i]);
    return { heads: only(heads), rows: rows.map(only) };
}
/** A list under a heading, or nothing where there is no item. Items are finished markdown. */
function listSection(title, items, extent) {
    if (items.length === 0)
        return [];
    return [
        '',
        `### ${title}`,
        '',
        ...items.slice(0, extent.rows).map((item) => `- ${item}`),
        ...left(items.length, extent),
    ];
}
function left(all, { rows }) {
    return all > rows ? ['', `_${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(all - rows, 'more row')} left out to keep this short._`] : [];
}
/** A link, where the address is a plain web address; else the words alone. */
function link(words, url) {
    return /^https?:\/\/[\w.~:/?#@%&=+,;-]+$/.test(url) ? `[${words}](${url})` : words;
}


/***/ })

};
