export const id = 1046;
export const ids = [1046];
export const modules = {

/***/ 32682:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EI: () => (/* binding */ isOwnStamp),
/* harmony export */   no: () => (/* binding */ assess),
/* harmony export */   w3: () => (/* binding */ provenStamp)
/* harmony export */ });
/** A stamp proves only the version that it names. */
function provenStamp(observation) {
    const { stamp, version } = observation;
    if (!stamp)
        return undefined;
    return stamp.version === undefined || stamp.version === version ? stamp : undefined;
}
/** Whether a stamp is of this manifest, this secret and this field. */
function isOwnStamp(stamp, owner, secret, field) {
    return stamp.owner === owner && stamp.secret === secret && stamp.field === field;
}
/** The status of one target. Proof outranks recorded versions, which outrank nothing: without evidence it is `unknown`. */
function assess(secret, target, record, observation, owner) {
    if (!observation)
        return 'unobserved';
    if (observation.kind === 'unreadable')
        return 'unreadable';
    if (observation.kind === 'deleting')
        return 'deleting';
    const known = record?.targets[target.id];
    const recorded = known && known.state !== 'removed' ? known : undefined;
    if (observation.kind === 'absent') {
        if (!recorded)
            return 'new';
        return recorded.state === 'behind' ? 'behind' : 'missing';
    }
    const stamp = provenStamp(observation);
    if (stamp) {
        if (!isOwnStamp(stamp, owner, secret, target.field))
            return 'foreign';
        const generation = record?.generation ?? 0;
        if (stamp.generation > generation)
            return 'ahead';
        const current = stamp.generation === generation && (record?.nonce === undefined || record.nonce === stamp.nonce);
        return current ? 'ok' : 'behind';
    }
    if (!recorded || (recorded.absent && observation.content?.settled !== true))
        return 'found';
    return assessEvidence(recorded, observation, record?.generation ?? 0, target.capabilities.stamp);
}
function assessEvidence(recorded, seen, generation, stamps) {
    const current = recorded.generation === generation;
    if (seen.content?.settled === true)
        return 'ok';
    const same = sameEvidence(recorded, seen);
    // What we write there is stamped: without a stamp, and with nothing else to go by, it is not what we wrote.
    const unstamped = same === undefined && stamps && seen.shared !== true && recorded.state !== 'unknown' && recorded.state !== 'taken';
    if (unstamped && seen.content === undefined)
        return 'changed';
    if (recorded.state === 'behind' || !current)
        return same === false || seen.content?.left === false ? 'changed' : 'behind';
    if (seen.content?.settled === false)
        return 'changed';
    if (recorded.legacy)
        return assessLegacy(recorded, seen);
    if (same === undefined || (recorded.state === 'unknown' && same))
        return 'unknown';
    return same ? 'ok' : 'changed';
}
/** Ruling 39: an old entry proves a write-only target only if its id was unique and the time fits within two seconds. */
function assessLegacy(recorded, seen) {
    const { at, unique } = recorded.legacy ?? {};
    if (!unique || at === undefined || seen.changedAt === undefined)
        return 'unknown';
    return Math.abs(seen.changedAt.getTime() - Date.parse(at)) <= 2000 ? 'ok' : 'unknown';
}
/** Whether version id or times are the recorded ones; `undefined` where there is nothing to compare. */
function sameEvidence(recorded, seen) {
    // What was removed and made again may count its versions from the start.
    const created = recorded.createdAt === undefined || seen.createdAt === undefined || sameInstant(recorded.createdAt, seen.createdAt);
    if (recorded.version !== undefined && seen.version !== undefined) {
        if (recorded.version !== seen.version && seen.shared === true)
            return undefined;
        return created && recorded.version === seen.version;
    }
    if (recorded.changedAt !== undefined && seen.changedAt !== undefined)
        return created && sameInstant(recorded.changedAt, seen.changedAt);
    return undefined;
}
function sameInstant(text, date) {
    return Date.parse(text) === date.getTime();
}


/***/ }),

/***/ 52696:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CF: () => (/* binding */ abandonedBy),
/* harmony export */   PU: () => (/* binding */ isOver),
/* harmony export */   TJ: () => (/* binding */ withRetiring),
/* harmony export */   h9: () => (/* binding */ withoutRetiring),
/* harmony export */   i7: () => (/* binding */ isHeld),
/* harmony export */   kT: () => (/* binding */ replacedOf),
/* harmony export */   xD: () => (/* binding */ issuerOf)
/* harmony export */ });
/* harmony import */ var _period_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82997);

/** The credentials of an attempt that came to nothing: by handle, or by the mark where the answer was lost. */
function abandonedBy(pending) {
    const common = { generation: pending.generation, since: pending.since };
    const known = Object.entries(pending.handles ?? {}).map(([field, issued]) => ({ field, ...issued, ...common }));
    const perhaps = Object.entries(pending.issues ?? {})
        .filter(([field]) => pending.handles?.[field] === undefined)
        .map(([field, kind]) => ({ field, kind, nonce: pending.nonce, ...common }));
    return [...known, ...perhaps];
}
/** The credentials of the current generation, once it is replaced. */
function replacedOf(record, at) {
    return Object.entries(record.handles ?? {}).map(([field, issued]) => ({
        field,
        ...issued,
        generation: record.generation,
        since: at,
    }));
}
/** The record with these credentials to be revoked besides those that it knows. */
function withRetiring(record, more) {
    if (more.length === 0)
        return record;
    const keyOf = ({ kind, handle, nonce }) => `${kind}\0${handle ?? ''}\0${nonce ?? ''}`;
    const all = new Map([...(record.retiring ?? []), ...more].map((each) => [keyOf(each), each]));
    return { ...record, retiring: [...all.values()] };
}
/** The record without these credentials: they are gone. */
function withoutRetiring(record, gone) {
    const { retiring = [], ...rest } = record;
    const left = retiring.filter((each) => !gone.has(each));
    return left.length === 0 ? rest : { ...rest, retiring: left };
}
/** How the manifest says that a credential is issued, and so revoked; `undefined` where it does not say so any more. */
function issuerOf(secret, { field, kind }) {
    const making = secret.fields.find(({ name }) => name === field)?.making;
    return making?.how === 'issue' && making.kind === kind ? making : undefined;
}
/** Whether some target may still hold what a credential gave: then it is not revoked. What is no longer declared does not count. */
function isHeld({ generation }, record) {
    return Object.values(record.targets).some((target) => target.generation === generation && target.absent !== true && target.state !== 'removed');
}
/** Whether the time that the manifest gives a replaced credential is over. */
function isOver({ since }, { retireAfter }, now) {
    return retireAfter === undefined || (0,_period_js__WEBPACK_IMPORTED_MODULE_0__/* .addPeriod */ .zL)(new Date(since), retireAfter).getTime() <= now.getTime();
}


/***/ }),

/***/ 58421:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ exitCodeOfError)
/* harmony export */ });
const WRONG_INPUT = 3;
const CODES = {
    ARGUMENTS: WRONG_INPUT,
    PLAN_STALE: WRONG_INPUT,
    PLAN_EXPIRED: WRONG_INPUT,
    UNSUPPORTED: WRONG_INPUT,
    LOCKFILE_CORRUPT: WRONG_INPUT,
    LOCKFILE_NEWER: WRONG_INPUT,
    VALUE_MISSING: 2,
    VALUE_WAITING: 2,
    UNAUTHENTICATED: 4,
    FORBIDDEN: 4,
    LOCKFILE_FOREIGN: 6,
    LOCKFILE_CONFLICT: 6,
    LOCKFILE_HELD: 6,
    CONFLICT: 6,
    THROTTLED: 6,
    UNAVAILABLE: 6,
    REJECTED: 6,
    INTERRUPTED: 130,
    LEAK: 1,
    INTERNAL: 1,
};
/** The exit code of a run that an error ended before there was a result (design \u00a77). */
function exitCodeOfError(code) {
    return CODES[code] ?? (code.startsWith('MANIFEST_') || code.startsWith('VALUE_') ? WRONG_INPUT : 1);
}


/***/ }),

/***/ 11388:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FO: () => (/* binding */ exitCodeOf),
/* harmony export */   OI: () => (/* binding */ isRealDrift),
/* harmony export */   gX: () => (/* binding */ worstExit),
/* harmony export */   jo: () => (/* binding */ unplannedDrift),
/* harmony export */   oU: () => (/* binding */ remainingDrift)
/* harmony export */ });
/* harmony import */ var _plan_types_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65071);

const DONE = 0;
const ATTENTION = 2;
const NO_ACCESS = 4;
const POLICY = 5;
const PARTIAL = 6;
const INTERRUPTED = 130;
const ACCESS = new Set(['UNAUTHENTICATED', 'FORBIDDEN']);
/** What a person has to decide or to give: no failure. */
const DECISION = new Set(['UNSUPPORTED', 'VALUE_MISSING']);
/** What follows from another failure: targets that were not begun, and secrets whose part failed. */
const CONSEQUENCE = new Set(['INTERRUPTED', 'VALUE_MISSING']);
/**
 * The exit code of a run that came to its end (design \u00a77). The worst thing that happened decides: interrupted (130), something
 * failed (6), something was not allowed and nothing else failed (4), a policy is broken (5), something waits for a person (2), all is
 * well (0). Errors before a plan was made (3, 4) are the caller's.
 */
function exitCodeOf(ended, mode) {
    if (ended.interrupted)
        return INTERRUPTED;
    const { plan, outcomes, heldBack } = ended;
    if (heldBack && heldBack.reason !== 'unreviewed')
        return PARTIAL;
    const failures = mode === 'drift' ? unreadCodes(plan) : [...blockedCodes(plan), ...failedCodes(outcomes ?? [])];
    const causes = failures.some((code) => ACCESS.has(code))
        ? failures.filter((code) => !CONSEQUENCE.has(code))
        : failures;
    if (causes.some((code) => !ACCESS.has(code)))
        return PARTIAL;
    if (causes.length > 0)
        return NO_ACCESS;
    if (plan.findings.some(({ severity }) => severity === 'error'))
        return POLICY;
    return needsAttention(ended, mode) ? ATTENTION : DONE;
}
/** The exit code of several runs in one: that of the worst. Wrong input outranks what only waits, and a failure outranks both. */
function worstExit(codes) {
    const rank = (code) => RANKS.indexOf(code);
    return codes.reduce((worst, code) => (rank(code) > rank(worst) ? code : worst), DONE);
}
/** From the best to the worst. */
const RANKS = [DONE, ATTENTION, POLICY, 3, NO_ACCESS, PARTIAL, 1, INTERRUPTED];
/**
 * Drift that is left after a run: that of every target which the run did not write or adopt. Before a run (no outcomes), all of it.
 */
function remainingDrift(plan, outcomes = []) {
    const settled = new Set();
    for (const { step, result, refused } of outcomes) {
        if (step.action === 'keep' || step.blocked || step.waiting || result === 'skipped')
            continue;
        if (result === 'failed' && refused === undefined)
            continue;
        for (const id of step.targets)
            if (refused?.[id] === undefined)
                settled.add(driftKey(step.secret, id));
    }
    return plan.drift.filter((each) => !settled.has(driftKey(each.secret, each.target)));
}
/** Drift that would be left if all that is planned were done: what a plan would settle is a change, not drift. */
function unplannedDrift(plan) {
    const ends = plan.steps.filter(_plan_types_js__WEBPACK_IMPORTED_MODULE_0__/* .isChange */ .X).map((step) => ({ step, result: 'done' }));
    return remainingDrift(plan, ends);
}
function driftKey(secret, target) {
    return `${secret}\0${target}`;
}
function needsAttention({ plan, outcomes, heldBack }, mode) {
    if (mode === 'drift')
        return plan.drift.some(isRealDrift);
    // A step may turn out to wait only when its value is asked for.
    const steps = [...plan.steps, ...(outcomes ?? []).map(({ step }) => step)];
    if (steps.some((step) => step.blocked !== undefined || step.waiting !== undefined))
        return true;
    if (plan.changes && (mode === 'plan-detailed' || heldBack))
        return true;
    return (outcomes ? remainingDrift(plan, outcomes) : unplannedDrift(plan)).some(isRealDrift);
}
/** Whether it counts as drift: without evidence (`unknown`) it is shown, and nothing is known to have drifted. */
function isRealDrift({ status }) {
    return status !== 'unknown';
}
function blockedCodes(plan) {
    return plan.steps.flatMap(({ blocked }) => (blocked && !DECISION.has(blocked.code) ? [blocked.code] : []));
}
function failedCodes(outcomes) {
    return outcomes
        .filter(({ result }) => result === 'failed')
        .flatMap(({ error, refused }) => {
        const codes = Object.values(refused ?? {}).map(({ code }) => code);
        return codes.length > 0 ? codes : [error?.code ?? 'INTERNAL'];
    });
}
/** A drift check fails only where it could not look; what a sync could not do is none of its business. */
function unreadCodes(plan) {
    const unknown = new Set(plan.drift.filter((each) => each.status === 'unknown').map((each) => each.target));
    return plan.steps.flatMap(({ blocked, targets }) => blocked && blocked.code !== 'CONFLICT' && !DECISION.has(blocked.code) && targets.some((id) => unknown.has(id))
        ? [blocked.code]
        : []);
}


/***/ }),

/***/ 18947:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ HISTORY_LIMIT),
/* harmony export */   s: () => (/* binding */ EMPTY_RECORD)
/* harmony export */ });
/** How many history entries a record keeps. */
const HISTORY_LIMIT = 10;
/** The record of a secret that has none yet. */
const EMPTY_RECORD = {
    generation: 0,
    rev: 0,
    chain: '',
    rotations: 0,
    fingerprints: {},
    targets: {},
    history: [],
};


/***/ }),

/***/ 71295:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ isDerived)
/* harmony export */ });
/** Whether a field's value is put together from other secrets. */
function isDerived(making) {
    if (making.how === 'compose')
        return making.segments.some((segment) => segment.type === 'ref');
    if (making.how === 'source')
        return making.kind === 'secret_ref';
    return false;
}


/***/ }),

/***/ 5562:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   RL: () => (/* binding */ RESERVED_VARIABLES),
/* harmony export */   Vh: () => (/* binding */ NAME_PATTERN),
/* harmony export */   _P: () => (/* binding */ valueVariable),
/* harmony export */   aF: () => (/* binding */ fieldKey),
/* harmony export */   cG: () => (/* binding */ variableName)
/* harmony export */ });
/** Names of secrets, fields, environments and providers. */
const NAME_PATTERN = /^[A-Za-z_][A-Za-z0-9_.-]{0,127}$/;
/** Suffixes of `SECRETZERO_\u2026` that mean something else and are never a secret's variable. */
const RESERVED_VARIABLES = new Set([
    'FINGERPRINT_KEY',
    'CONFIG',
    'API_KEY',
    'GITHUB_CLIENT_ID',
    'HOST',
    'PORT',
    'RELOAD',
]);
/** A name as it stands in an environment variable: upper case, everything else an underscore. */
function variableName(name) {
    return name.toUpperCase().replace(/[^A-Z0-9_]/g, '_');
}
/** The variable that supplies a value: `SECRETZERO_<SECRET>` for the field `value`, else `SECRETZERO_<SECRET>_<FIELD>`. */
function valueVariable(secret, field) {
    const base = `SECRETZERO_${variableName(secret)}`;
    return field === 'value' ? base : `${base}_${variableName(field)}`;
}
/** Key of a field's value in maps within one run. */
function fieldKey(secret, field) {
    return `${secret}.${field}`;
}


/***/ }),

/***/ 42732:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   au: () => (/* binding */ didYouMean),
/* harmony export */   pA: () => (/* binding */ nearest)
/* harmony export */ });
/* unused harmony export editDistance */
/**
 * How many insertions, deletions, replacements and swaps of neighbours lead from one word to the other (optimal string alignment).
 * Above `limit` the answer is only known to be greater than `limit`.
 */
function editDistance(a, b, limit = Number.POSITIVE_INFINITY) {
    if (Math.abs(a.length - b.length) > limit)
        return limit + 1;
    let beforeLast = [];
    let last = Array.from({ length: b.length + 1 }, (_, column) => column);
    for (let row = 1; row <= a.length; row += 1) {
        const current = [row];
        let best = row;
        for (let column = 1; column <= b.length; column += 1) {
            const same = a[row - 1] === b[column - 1];
            let cost = Math.min((last[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1, (last[column - 1] ?? 0) + (same ? 0 : 1));
            if (row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1]) {
                cost = Math.min(cost, (beforeLast[column - 2] ?? 0) + 1);
            }
            current.push(cost);
            if (cost < best)
                best = cost;
        }
        if (best > limit)
            return limit + 1;
        beforeLast = last;
        last = current;
    }
    return last[b.length] ?? 0;
}
/**
 * The candidate that a misspelt word most likely meant, or `undefined` where none is near: one edit for every three letters, at
 * most three. Case counts for nothing but a tie; of equals the first one wins.
 */
function nearest(word, candidates) {
    // What is longer than any name is not a misspelt one, and comparing it would cost.
    if (word.length > 128)
        return undefined;
    const wanted = word.toLowerCase();
    let limit = Math.min(3, Math.max(1, Math.floor(wanted.length / 3)));
    let found;
    for (const candidate of candidates) {
        if (candidate === word)
            continue;
        const distance = editDistance(wanted, candidate.toLowerCase(), limit);
        if (distance > limit || (found !== undefined && distance === limit))
            continue;
        found = candidate;
        limit = distance;
        if (distance === 0)
            break;
    }
    return found;
}
/** `did you mean "x"?`, or nothing to say. */
function didYouMean(word, candidates) {
    const match = nearest(word, candidates);
    return match === undefined ? undefined : `did you mean ${JSON.stringify(match)}?`;
}


/***/ }),

/***/ 97660:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ isMade),
/* harmony export */   u: () => (/* binding */ nextRotation)
/* harmony export */ });
/* harmony import */ var _period_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82997);

/**
 * When the rotation period of a secret is over, or what a platform issued for it ends, whichever comes first; `undefined` where neither is
 * known, it is `one_time`, or was never made.
 */
function nextRotation(secret, record) {
    const since = record?.rotated ?? record?.created;
    if (secret.oneTime || !isMade(record))
        return undefined;
    const { expires } = record;
    const over = secret.rotationPeriod && since !== undefined ? (0,_period_js__WEBPACK_IMPORTED_MODULE_0__/* .addPeriod */ .zL)(new Date(since), secret.rotationPeriod) : undefined;
    const end = expires === undefined ? undefined : new Date(expires);
    return over === undefined || (end !== undefined && end < over) ? end : over;
}
/** Whether a record has a settled generation of a secret that is still declared. */
function isMade(record) {
    return record !== undefined && record.generation > 0 && record.tombstone === undefined;
}


/***/ }),

/***/ 82997:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DB: () => (/* binding */ parsePeriod),
/* harmony export */   cy: () => (/* binding */ PERIOD_WORDS),
/* harmony export */   zL: () => (/* binding */ addPeriod)
/* harmony export */ });
const SHORT = /^(\d{1,5})(d|w|m|mo|y)$/;
const ISO = /^P(?!$)(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?(?:T(?=\d)(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?)?$/;
/** What `rotation_period` accepts, in words, for messages and for the schema. */
const PERIOD_WORDS = 'a period such as 90d, 2w, 6mo (or 6m), 1y, or ISO 8601 such as P90D';
/** `90d`, `2w`, `6m` and `6mo` (months), `1y`, or an ISO 8601 duration; `undefined` for anything else and for zero. */
function parsePeriod(text) {
    const zero = { years: 0, months: 0, days: 0, hours: 0, minutes: 0, seconds: 0, text };
    const short = SHORT.exec(text);
    if (short) {
        const n = Number(short[1]);
        if (n === 0)
            return undefined;
        switch (short[2]) {
            case 'd':
                return { ...zero, days: n };
            case 'w':
                return { ...zero, days: 7 * n };
            case 'y':
                return { ...zero, years: n };
            default:
                return { ...zero, months: n };
        }
    }
    const iso = ISO.exec(text);
    if (!iso)
        return undefined;
    const [years = 0, months = 0, weeks = 0, days = 0, hours = 0, minutes = 0, seconds = 0] = iso
        .slice(1)
        .map((part) => Number(part ?? 0));
    const period = { years, months, days: days + 7 * weeks, hours, minutes, seconds, text };
    return years + months + period.days + hours + minutes + seconds === 0 ? undefined : period;
}
/** `from` plus the period, in UTC; a day that a month does not have becomes its last day. */
function addPeriod(from, period) {
    const day = from.getUTCDate();
    const moved = new Date(from.getTime());
    moved.setUTCDate(1);
    moved.setUTCFullYear(moved.getUTCFullYear() + period.years, moved.getUTCMonth() + period.months);
    const last = new Date(Date.UTC(moved.getUTCFullYear(), moved.getUTCMonth() + 1, 0)).getUTCDate();
    moved.setUTCDate(Math.min(day, last));
    return new Date(moved.getTime() +
        period.days * 86_400_000 +
        period.hours * 3_600_000 +
        period.minutes * 60_000 +
        period.seconds * 1000);
}


/***/ }),

/***/ 65071:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ isChange)
/* harmony export */ });
/** Whether a step will be carried out. */
function isChange(step) {
    return step.action !== 'keep' && step.blocked === undefined && step.waiting === undefined;
}


/***/ }),

/***/ 45380:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  e: () => (/* binding */ plan),
  f: () => (/* binding */ summarise)
});

// EXTERNAL MODULE: ./build/core/plan-types.js
var plan_types = __webpack_require__(65071);
// EXTERNAL MODULE: ./build/core/readable.js
var core_readable = __webpack_require__(65720);
;// CONCATENATED MODULE: ./build/core/plan-containers.js


/**
 * A container that is only ever written whole (a rendered template) needs all its values at once: when one of its secrets is
 * delivered there, the others are rendered with it, from a readable copy or from this run. Where a part is not at hand, the
 * container is left untouched and its targets are taken out of the other steps.
 */
function joinRenderings(input, steps, records) {
    const members = new Map();
    for (const secret of input.manifest.secrets) {
        for (const target of secret.targets) {
            if (!target.capabilities.wholeContainer)
                continue;
            const key = `${target.address.store}\0${target.address.container}`;
            members.set(key, [...(members.get(key) ?? []), { secret, target }]);
        }
    }
    if (members.size === 0)
        return steps;
    let joined = steps;
    for (const group of members.values())
        joined = joinOne(input, joined, records, group);
    return joined;
}
function joinOne(input, steps, records, group) {
    const ids = new Set(group.map((each) => each.target.id));
    const writes = steps.filter((step) => (0,plan_types/* isChange */.X)(step) && writesValue(step) && step.targets.some((id) => ids.has(id)));
    if (writes.length === 0)
        return steps;
    const extra = [];
    const absent = [];
    for (const { secret, target } of group) {
        if (writes.some((step) => step.secret === secret.name && step.targets.includes(target.id)))
            continue;
        const record = records[secret.name] ?? input.lockfile.secrets[secret.name];
        const made = steps.find((step) => step.secret === secret.name && (0,plan_types/* isChange */.X)(step) && step.acquire[target.field] !== undefined);
        const copies = (0,core_readable/* readableCopies */.s)(secret, record, (id) => input.observations.get(id), input.request.owner);
        const from = copies.filter((id) => secret.targets.some((other) => other.id === id && other.field === target.field));
        const acquisition = made?.acquire[target.field] ?? (from.length > 0 ? { how: 'read', from } : undefined);
        if (!acquisition) {
            absent.push(`${secret.name}.${target.field}`);
            continue;
        }
        extra.push({
            action: 'copy',
            secret: secret.name,
            fields: [target.field],
            targets: [target.id],
            reason: 'rendered',
            because: `${target.address.container} is rendered again`,
            generation: made?.generation ?? record?.generation ?? 1,
            acquire: { [target.field]: acquisition },
        });
    }
    if (absent.length === 0)
        return [...steps, ...extra];
    const kept = steps.flatMap((step) => {
        if (!writes.includes(step))
            return [step];
        const rest = step.targets.filter((id) => !ids.has(id));
        return rest.length > 0 ? [{ ...step, targets: rest }] : [];
    });
    const container = group[0]?.target.address.container ?? '';
    const blocked = writes.map((step) => ({
        ...step,
        action: 'copy',
        targets: step.targets.filter((id) => ids.has(id)),
        reason: 'rendered',
        because: `${container} needs ${absent.join(', ')}`,
        acquire: {},
        blocked: {
            code: 'VALUE_MISSING',
            message: `${container} is rendered from all its secrets, and ${absent.join(', ')} ${absent.length === 1 ? 'is' : 'are'} not at hand in this run`,
            hint: 'give them a target on this machine that can be read (a local file), or rotate them in the same run',
        },
    }));
    return [...kept, ...blocked];
}
function writesValue(step) {
    return Object.keys(step.acquire).length > 0;
}
/** What is made beside the values, once each: nobody should find an environment that no plan has spoken of. */
function createdContainers(input, steps) {
    const created = new Map();
    for (const step of steps) {
        if (!(0,plan_types/* isChange */.X)(step))
            continue;
        for (const id of step.targets) {
            const seen = input.observations.get(id);
            if (seen?.kind === 'absent' && seen.creates !== undefined && !created.has(seen.creates))
                created.set(seen.creates, step.secret);
        }
    }
    return [...created].map(([what, secret]) => ({
        rule: 'created-container',
        severity: 'info',
        secret,
        message: `${what} does not exist and is created first`,
    }));
}

// EXTERNAL MODULE: ./build/core/assess.js
var assess = __webpack_require__(32682);
// EXTERNAL MODULE: ./build/core/record.js
var core_record = __webpack_require__(40029);
;// CONCATENATED MODULE: ./build/core/catch-up.js

/** The record as proven by the newest stamp: our state was lost or is older than the targets. */
function catchUp(context, record, ahead) {
    const { secret, input } = context;
    const stamps = ahead.flatMap((target) => {
        const seen = input.observations.get(target.id);
        return seen?.kind === 'present' && seen.stamp ? [{ target, stamp: seen.stamp, seen }] : [];
    });
    const newest = stamps.reduce((best, each) => (each.stamp.generation > best.stamp.generation ? each : best));
    const at = input.now.toISOString();
    const targets = { ...record?.targets };
    for (const target of secret.targets) {
        const old = targets[target.id];
        if (old && old.state !== 'removed')
            targets[target.id] = { ...old, state: 'behind' };
    }
    for (const { target, stamp, seen } of stamps) {
        if (stamp.generation !== newest.stamp.generation || stamp.nonce !== newest.stamp.nonce)
            continue;
        targets[target.id] = (0,core_record/* heldTarget */.Pg)(target, stamp.generation, seen);
    }
    const { tombstone: _t, pending: _p, nonce: _n, inputs: _i, sources: _s, definition: _d, ...rest } = record ?? {
        rev: 0,
        chain: '',
        rotations: 0,
        history: [],
    };
    return {
        ...rest,
        generation: newest.stamp.generation,
        nonce: newest.stamp.nonce,
        created: record?.created ?? at,
        ...(record !== undefined && record.generation > 0
            ? { rotated: newest.seen.changedAt?.toISOString() ?? at, rotations: record.rotations + 1 }
            : {}),
        fingerprints: {},
        definition: secret.valueDigest,
        targets,
        history: [...rest.history, { generation: newest.stamp.generation, date: at, reason: 'recovered' }].slice(-10),
    };
}

;// CONCATENATED MODULE: ./build/core/landing.js

/** Change times have a resolution of one second, so the window is wider by that. */
const RESOLUTION_MS = 1000;
function look(secret, target, record, pending, observation, owner) {
    const expected = pending.targets[target.id];
    return {
        target,
        observation,
        landing: landingOf(secret, target, record, pending, expected, observation, owner),
        inWindow: isInWindow(observation, pending),
    };
}
function landingOf(secret, target, record, pending, expected, seen, owner) {
    const landing = landingByEvidence(secret, target, record, pending, expected, seen, owner);
    return expected.adopted === true && (landing === 'old' || landing === 'unclear') ? 'new' : landing;
}
function landingByEvidence(secret, target, record, pending, expected, seen, owner) {
    if (!seen || seen.kind === 'unreadable')
        return 'unreadable';
    // A name on its way out holds nothing that anybody can read: as before the intent, or deleted since.
    if (seen.kind === 'absent' || seen.kind === 'deleting')
        return expected.kind === 'absent' ? 'old' : 'moved';
    const stamp = (0,assess/* provenStamp */.w3)(seen);
    if (stamp) {
        if (!(0,assess/* isOwnStamp */.EI)(stamp, owner, secret.name, target.field))
            return 'foreign';
        if (stamp.generation === pending.generation && stamp.nonce === pending.nonce)
            return 'new';
    }
    if (seen.content?.pending === true)
        return 'new';
    if (expected.kind === 'absent')
        return 'moved';
    // A container that moved because something else in it was written: what is proven to be of the settled generation is as it was.
    if (stamp && stamp.generation === record.generation && stamp.nonce === record.nonce)
        return 'old';
    if (expected.version !== undefined && seen.version !== undefined) {
        return expected.version === seen.version ? 'old' : 'moved';
    }
    if (stamp && stamp.generation === record.generation)
        return 'old';
    if (expected.changedAt !== undefined && seen.changedAt !== undefined) {
        return Date.parse(expected.changedAt) === seen.changedAt.getTime() ? 'old' : 'moved';
    }
    if (seen.content?.settled === true)
        return 'old';
    if (seen.content?.settled === false)
        return 'moved';
    return !stamp && target.capabilities.stamp && target.capabilities.read === 'metadata' ? 'moved' : 'unclear';
}
function isInWindow(seen, pending) {
    if (seen?.kind !== 'present' || seen.changedAt === undefined)
        return false;
    const at = seen.changedAt.getTime();
    return at >= Date.parse(pending.since) - RESOLUTION_MS && at <= Date.parse(pending.until) + RESOLUTION_MS;
}
/** NEW by equality with another NEW in memory; and E9: two or more moved readable targets that are equal are ours. */
function equalInMemory(all) {
    const digestOf = (each) => each.observation?.kind === 'present' ? each.observation.content?.digest : undefined;
    const news = new Set(all.filter((each) => each.landing === 'new').map((each) => `${each.target.field}\0${digestOf(each)}`));
    return all.map((each) => {
        const digest = digestOf(each);
        if ((each.landing !== 'moved' && each.landing !== 'unclear') || digest === undefined)
            return each;
        return news.has(`${each.target.field}\0${digest}`) ? { ...each, landing: 'new' } : each;
    });
}
/**
 * A moved target that holds what this run cannot have written: a readable one whose content is not ours, a write-only one
 * that stamps with every write and has no stamp of ours, or one that changed outside our window (E8).
 * @param comparable whether a value of ours was at hand to compare contents with
 */
function isNotOurs(each, comparable) {
    const { capabilities } = each.target;
    const seen = each.observation?.kind === 'present' ? each.observation : undefined;
    if (capabilities.read === 'value') {
        if (seen?.content?.pending === false ||
            breaksDefinition(each) ||
            (comparable && seen?.content?.digest !== undefined))
            return true;
    }
    else if (capabilities.stamp)
        return true;
    return seen?.changedAt !== undefined && !each.inWindow;
}
/** E9: what the definition cannot have made was not made by it, whatever the intent says. */
function breaksDefinition({ observation }) {
    return observation?.kind === 'present' && observation.content?.fits === false;
}
function present(each) {
    return each.observation?.kind === 'present';
}
function isReadable(each) {
    return each.target.capabilities.read === 'value';
}
function isWriteOnly(each) {
    return each.target.capabilities.read === 'metadata';
}
/** E9: two or more such targets of a field are equal, or there is only one: ours by the intent (residual R1). */
function agreeInMemory(moved) {
    const digests = new Map();
    for (const { target, observation } of moved) {
        const digest = observation?.kind === 'present' ? observation.content?.digest : undefined;
        const set = digests.get(target.field) ?? new Set();
        set.add(digest ?? '');
        digests.set(target.field, set);
    }
    return [...digests.values()].every((set) => set.size === 1);
}

;// CONCATENATED MODULE: ./build/core/recover.js



/**
 * Decides what to do about an intent that a run left behind. Pure; the rows are those of `state.md` \u00a73.
 * @param neededAgain the value is needed for something that did not land: see `needed-again.ts`
 */
function recover(secret, record, observations, owner, now, author, neededAgain = false) {
    const intents = [record.pending, ...(record.rivals ?? [])].filter((each) => each !== undefined);
    const pending = intents.length === 1 ? intents[0] : chooseRival(secret, record, intents, observations, owner);
    if (!pending) {
        const owned = ownedAsBehind(secret, record, intents.flatMap((each) => Object.keys(each.targets)));
        return { record: owned, rows: ['E19'], remake: true, conflicts: [] };
    }
    const rows = intents.length > 1 ? ['E19'] : [];
    const seen = secret.targets
        .filter((target) => pending.targets[target.id] !== undefined)
        .map((target) => {
        const observation = observations.get(target.id);
        const compared = pending === record.pending ? observation : withoutComparison(observation);
        return look(secret, target, record, pending, compared, owner);
    });
    const equalled = equalInMemory(seen);
    const unreadable = equalled.filter((each) => each.landing === 'unreadable').map((each) => each.target.id);
    if (unreadable.length > 0)
        return { record, rows: [...rows, 'wait'], wait: unreadable, conflicts: [] };
    if (pending.action !== 'make')
        return recoverDelivery(record, pending, equalled, rows);
    return recoverMaking(secret, record, pending, equalled, rows, now, author, neededAgain);
}
/**
 * The observations under the settled generation: what was found to hold it does; what was compared with the pending fingerprints
 * was compared with the settled ones.
 */
function promote(all, compared, heldNow) {
    const seen = new Map();
    for (const each of all) {
        const { target, observation } = each;
        if (observation?.kind !== 'present')
            continue;
        const { pending, digest } = observation.content ?? {};
        const settled = heldNow(each) ? true : compared ? pending : undefined;
        const { content: _content, ...rest } = observation;
        const content = { ...(digest === undefined ? {} : { digest }), ...(settled === undefined ? {} : { settled }) };
        seen.set(target.id, Object.keys(content).length === 0 ? rest : { ...rest, content });
    }
    return seen;
}
/** The observation without what was compared with another intent's fingerprints. */
function withoutComparison(seen) {
    if (seen?.kind !== 'present' || seen.content?.pending === undefined)
        return seen;
    const { pending: _pending, ...content } = seen.content;
    return { ...seen, content };
}
/** E19: the intent whose nonce or fingerprint has proof at a target; both or none \u2192 neither. */
function chooseRival(secret, record, intents, observations, owner) {
    const proven = intents.filter((intent) => secret.targets.some((target) => {
        const seen = observations.get(target.id);
        if (seen?.kind !== 'present')
            return false;
        if (intent === record.pending && seen.content?.pending === true)
            return true;
        const stamp = (0,assess/* provenStamp */.w3)(seen);
        return stamp !== undefined && (0,assess/* isOwnStamp */.EI)(stamp, owner, secret.name, target.field) && stamp.nonce === intent.nonce;
    }));
    return proven.length === 1 ? proven[0] : undefined;
}
/** E11\u2013E13: no new number was being made; what is proven is held, the rest is delivered again. */
function recoverDelivery(record, pending, seen, rows) {
    const targets = { ...record.targets };
    const conflicts = [];
    for (const each of seen) {
        const { id } = each.target;
        const previous = targets[id];
        if (each.landing === 'foreign')
            conflicts.push(id);
        else if (each.landing === 'new' || (each.landing === 'moved' && isWriteOnly(each) && each.inWindow)) {
            targets[id] = held(each, record.generation);
        }
        else if (each.landing === 'moved' && present(each) && isReadable(each)) {
            // Ours or somebody else's: met like a value that was there first, it is adopted if it is the current one.
            targets[id] = { generation: 0, field: each.target.field, state: 'behind', absent: true };
        }
        else if (each.landing === 'moved' && present(each) && isNotOurs(each, false)) {
            // Somebody wrote it meanwhile: it keeps the evidence from before, so that it shows.
            if (pending.targets[id]?.kind === 'absent') {
                targets[id] = { generation: 0, field: each.target.field, state: 'behind', absent: true };
            }
        }
        else if (each.landing !== 'old' || previous?.state === 'behind') {
            targets[id] = { ...behind(each, record.generation), ...(previous?.refused ? { refused: previous.refused } : {}) };
        }
    }
    return {
        record: { ...(0,core_record/* withoutPending */.kc)(record), targets },
        rows: [...rows, seen.length === 0 && removes(pending) ? 'E12' : pending.action === 'adopt' ? 'E13' : 'E11'],
        conflicts,
    };
}
function removes(pending) {
    return Object.values(pending.targets).some((expected) => expected.remove);
}
function recoverMaking(secret, record, pending, all, rows, now, author, neededAgain) {
    // Workspace files never decide for remote targets, they follow; but one that is proven is a copy on this machine.
    const remote = all.some((each) => each.target.scope === 'remote');
    const deciding = remote ? all.filter((each) => each.target.scope === 'remote' || each.landing === 'new') : all;
    const following = all.filter((each) => !deciding.includes(each) && each.landing !== 'foreign');
    const conflicts = all.filter((each) => each.landing === 'foreign').map((each) => each.target.id);
    if (conflicts.length > 0)
        rows = [...rows, 'E10'];
    const own = deciding.filter((each) => each.landing !== 'foreign');
    const is = (landing) => own.filter((each) => each.landing === landing);
    const settle = (row, heldNow, changed = () => false) => {
        const targets = settledTargets(record, pending, all, heldNow, changed);
        const settled = (0,core_record/* settleGeneration */.KS)(record, pending, targets, now.toISOString(), author);
        const seen = promote(all, pending === record.pending, (each) => heldNow(each) && isReadable(each));
        return { record: settled, seen, rows: [...rows, row], conflicts };
    };
    const remake = (row) => {
        // What was to be adopted is somebody's value: it is looked at afresh, never made anew over.
        if (!pending.replaces && Object.values(pending.targets).some((expected) => expected.adopted))
            return drop(row);
        // E8: what somebody else wrote meanwhile is not made anew over.
        const late = own.filter((each) => each.landing === 'moved' && present(each) && isNotOurs(each, false));
        const ids = [...own, ...following.filter((each) => !isNotOurs(each, false))]
            .filter((each) => !late.includes(each))
            .map((each) => each.target.id);
        return {
            record: ownedAsBehind(secret, record, ids),
            rows: [...rows, late.length > 0 ? 'E8' : row],
            remake: true,
            conflicts: [...conflicts, ...late.map((each) => each.target.id)],
        };
    };
    const drop = (row, foreign = []) => {
        // What the targets have ended when it was issued anew: there is nothing to go back to.
        if (pending.replaces)
            return remake(row);
        return {
            record: withFollowersBehind(record, following),
            rows: [...rows, row],
            conflicts: [...conflicts, ...foreign],
        };
    };
    const readable = own.filter((each) => each.target.capabilities.read === 'value');
    const writeOnly = own.filter(isWriteOnly);
    const moved = is('moved');
    const news = is('new');
    if (own.every((each) => each.landing === 'old'))
        return drop('E1');
    if (own.length > 0 && own.every((each) => each.landing === 'new'))
        return settle('E3', (each) => each.landing === 'new');
    if (news.some((each) => each.target.capabilities.read === 'value')) {
        const compared = new Set(news.filter(isReadable).map((each) => each.target.field));
        const foreign = (each) => each.landing === 'moved' && present(each) && isNotOurs(each, compared.has(each.target.field));
        return settle(moved.some(foreign) ? 'E8' : 'E2', (each) => each.landing === 'new', foreign);
    }
    if (news.length > 0)
        return remake('E4');
    if (readable.length > 0) {
        const readableMoved = readable.filter((each) => each.landing === 'moved');
        if (readable.every((each) => each.landing === 'old')) {
            return drop('E7', moved.filter((each) => isWriteOnly(each) && present(each)).map((each) => each.target.id));
        }
        const undecided = readableMoved.filter((each) => pending.fingerprints[each.target.field] === undefined &&
            pending.targets[each.target.id]?.adopted !== true &&
            present(each) &&
            !breaksDefinition(each));
        if (undecided.length > 0 && agreeInMemory(undecided)) {
            return settle('E9', (each) => undecided.includes(each) && each.target.scope === undecided[0].target.scope, (each) => each.landing === 'moved' && !undecided.includes(each) && present(each) && isNotOurs(each, true));
        }
        if (readableMoved.length > 0 && undecided.length === 0) {
            // Somebody else's value is at the readable targets: ours is nowhere that it could be read from.
            if (writeOnly.every((each) => each.landing === 'old'))
                return drop('E1');
            if (writeOnly.every((each) => each.landing === 'moved' && each.inWindow)) {
                return settle('E5', isWriteOnly, (each) => each.landing === 'moved' && !isWriteOnly(each));
            }
            return drop('E8');
        }
        return remake('E4');
    }
    if (writeOnly.every((each) => each.landing === 'moved' && each.inWindow)) {
        return neededAgain ? remake('E15') : settle('E5', isWriteOnly);
    }
    const outside = writeOnly.filter((each) => each.landing === 'moved' && isNotOurs(each, false));
    if (outside.length > 0 && writeOnly.every((each) => each.landing === 'old' || outside.includes(each)))
        return drop('E8');
    return remake('E6');
}
function settledTargets(record, pending, all, heldNow, changed) {
    const targets = {};
    for (const [id, target] of Object.entries(record.targets)) {
        // Not part of the intent: it cannot have the new generation.
        if (pending.targets[id] === undefined)
            targets[id] = target.state === 'removed' ? target : { ...target, state: 'behind' };
    }
    for (const each of all) {
        const { id } = each.target;
        if (each.landing === 'foreign')
            continue;
        if (changed(each)) {
            const { kind: _kind, remove: _remove, ...before } = pending.targets[id];
            // The evidence from before the run: what is there now differs from it, so it shows as changed.
            targets[id] = {
                changedAt: pending.since,
                ...before,
                generation: pending.generation,
                field: each.target.field,
                state: 'held',
            };
        }
        else
            targets[id] = heldNow(each) ? held(each, pending.generation) : behind(each, record.generation);
    }
    return targets;
}
function held(each, generation) {
    return (0,core_record/* heldTarget */.Pg)(each.target, generation, each.observation?.kind === 'present' ? each.observation : {});
}
function behind(each, generation) {
    const evidence = each.observation?.kind === 'present' ? (0,core_record/* evidenceOf */.X1)(each.observation) : { absent: true };
    return { ...evidence, generation, field: each.target.field, state: 'behind' };
}
/** A workspace file that the dropped intent may have reached is ours to write again: it does not have the settled value. */
function withFollowersBehind(record, following) {
    const base = (0,core_record/* withoutPending */.kc)(record);
    const reached = following.filter((each) => base.targets[each.target.id] && each.landing === 'moved' && present(each) && !isNotOurs(each, false));
    if (reached.length === 0)
        return base;
    return {
        ...base,
        targets: {
            ...base.targets,
            ...Object.fromEntries(reached.map((each) => [each.target.id, behind(each, base.generation)])),
        },
    };
}
/** Every target of the lost generation is ours to write: `behind`, so that the next number goes to all of them. */
function ownedAsBehind(secret, record, ids) {
    const base = (0,core_record/* withoutPending */.kc)(record);
    const targets = { ...base.targets };
    for (const id of ids) {
        const target = secret.targets.find((each) => each.id === id);
        if (target)
            targets[id] = { generation: base.generation, field: target.field, state: 'behind' };
    }
    return { ...base, targets };
}

;// CONCATENATED MODULE: ./build/core/needed-again.js

/**
 * E15 after a crash: a derived secret can only be rendered with its parts at hand. Where a part landed on write-only targets alone and
 * what is made from it did not land, settling the part would leave the two apart until somebody rotates: its unfinished generation
 * is better made anew, with its followers. Only of what can be made again without a person.
 */
function neededAgain(secret, input) {
    const generation = unfinished(secret, input)?.generation;
    if (generation === undefined || !canBeMadeAgain(secret, input))
        return { needed: false, unclear: [] };
    const unclear = [];
    let needed = false;
    for (const follower of input.manifest.secrets) {
        if (input.request.only && !input.request.only.has(follower.name))
            continue;
        const pending = unfinished(follower, input);
        const record = input.lockfile.secrets[follower.name];
        if (!record || pending?.inputs?.[secret.name] !== generation)
            continue;
        const { owner, author } = input.request;
        const outcome = recover(follower, record, input.observations, owner, input.now, author);
        if (outcome.wait) {
            unclear.push(...outcome.wait);
        }
        else if (outcome.record.generation < pending.generation) {
            // Over what somebody else wrote nothing is delivered, so nothing is needed for it.
            if (outcome.conflicts.length === 0)
                needed = true;
        }
        else {
            const further = neededAgain(follower, input);
            unclear.push(...further.unclear);
            if (further.needed)
                needed = true;
        }
    }
    return { needed, unclear };
}
function unfinished(secret, input) {
    const record = input.lockfile.secrets[secret.name];
    if (record?.rivals !== undefined && record.rivals.length > 0)
        return undefined;
    return record?.pending?.action === 'make' ? record.pending : undefined;
}
/** Made by a generator in the unfinished run, or put together from nothing but such parts. */
function canBeMadeAgain(secret, input) {
    const pending = unfinished(secret, input);
    if (!pending || secret.oneTime)
        return false;
    if (pending.origin === 'generated')
        return true;
    if (pending.origin !== 'derived')
        return false;
    return secret.parts.every((name) => {
        const part = input.manifest.secrets.find((each) => each.name === name);
        return part !== undefined && canBeMadeAgain(part, input);
    });
}

;// CONCATENATED MODULE: ./build/core/drift.js
const DRIFTED = {
    missing: 'missing',
    changed: 'changed',
    behind: 'behind',
    foreign: 'foreign',
    unknown: 'unknown',
    unreadable: 'unknown',
    deleting: 'missing',
};
/** A target that is not as we left it, with what to do about it; nothing for one that is. */
function driftOf(secret, target, status, observation) {
    const drifted = DRIFTED[status];
    if (!drifted)
        return undefined;
    const changedAt = observation?.kind === 'present' ? observation.changedAt : undefined;
    return {
        secret: secret.name,
        target: target.id,
        status: drifted,
        ...(changedAt === undefined ? {} : { since: changedAt.toISOString() }),
        advice: adviceFor(secret.name, status, observation),
    };
}
function adviceFor(name, status, observation) {
    switch (status) {
        case 'missing':
            return 'the next sync delivers it again from a readable copy';
        case 'changed':
            return `someone else wrote it: \`adopt ${name}\` keeps that value, \`rotate ${name} --force\` replaces it`;
        case 'behind':
            return 'the next sync delivers the current generation';
        case 'foreign':
            return 'another manifest stamped it: remove one of the two declarations';
        case 'unreadable':
            return observation?.kind === 'unreadable' ? observation.error.message : 'it could not be looked at';
        case 'deleting':
            return 'recover it at the platform, or wait until it is gone';
        default:
            return 'there is no evidence whether it is ours: set a fingerprint key (`secretzero init`) or rotate it once';
    }
}

// EXTERNAL MODULE: ./build/core/model.js
var model = __webpack_require__(71295);
// EXTERNAL MODULE: ./build/core/names.js
var names = __webpack_require__(5562);
// EXTERNAL MODULE: ./build/core/next-rotation.js
var next_rotation = __webpack_require__(97660);
;// CONCATENATED MODULE: ./build/core/plan-problems.js
/** Ids, for lists and messages. */
const idOf = (target) => target.id;
function listOf(targets) {
    return targets.map(idOf).join(', ');
}
function noCopyProblem(secret, targets) {
    return {
        code: 'UNSUPPORTED',
        message: `no readable copy of ${secret.name} to deliver to ${listOf(targets)}`,
        hint: `\`rotate ${secret.name} --force\` makes a new generation for all its targets, or set \`on_new_target: rotate\``,
    };
}
function conflictProblem(secret, targets, stamped) {
    return {
        code: 'CONFLICT',
        message: stamped
            ? `${listOf(targets)} is written by someone else`
            : `${listOf(targets)} ${targets.length === 1 ? 'has' : 'have'} a value that is not ours`,
        hint: stamped
            ? 'two manifests claim one place: remove one of the declarations'
            : `\`adopt ${secret.name} --as-is\` takes it over unchanged; \`on_conflict: overwrite\` on the secret replaces it`,
    };
}
/** Why no new generation is made now: the gravest obstacle has the word. */
function obstacleProblem(looked, because, obstacles) {
    const of = (status) => obstacles.filter((target) => looked.statusOf(target.id) === status);
    const unseen = [...of('unreadable'), ...of('deleting')];
    if (unseen.length > 0) {
        const problem = unseenProblem(looked, unseen);
        return { ...problem, message: `${because}, but ${problem.message}` };
    }
    const foreign = of('foreign');
    if (foreign.length > 0) {
        return {
            code: 'CONFLICT',
            message: `${because}, but another manifest stamped ${listOf(foreign)}`,
            hint: 'two manifests claim one place: remove one of the declarations',
        };
    }
    return {
        code: 'CONFLICT',
        message: `${because}, but somebody else changed ${listOf(obstacles)}`,
        hint: `\`adopt ${looked.secret.name}\` keeps what is there, \`rotate ${looked.secret.name} --force\` replaces it`,
    };
}
/** A target that could not be looked at, or is on its way out. */
function unseenProblem({ context }, targets) {
    const first = targets[0];
    const seen = context.input.observations.get(first.id);
    if (seen?.kind === 'unreadable') {
        return {
            code: seen.error.code,
            message: `${first.id} could not be looked at: ${seen.error.message}`,
            ...(seen.error.hint === undefined ? {} : { hint: seen.error.hint }),
        };
    }
    if (seen?.kind === 'deleting') {
        return {
            code: 'CONFLICT',
            message: `${first.id} is on its way out there, and is not ours`,
            hint: '`on_conflict: overwrite` recovers it and writes over it; or recover it at the platform, or wait until it is gone',
        };
    }
    return { code: 'UNAVAILABLE', message: `${first.id} was not observed` };
}

;// CONCATENATED MODULE: ./build/core/plan-draft.js









/**
 * A secret while it is being planned: what is known of it, and the steps found so far. It decides nothing about which steps are
 * needed; that is done by `plan-first` (nothing settled yet), `plan-renewal` (a new generation) and `plan-settled` (the current one).
 */
class PlanDraft {
    context;
    secret;
    record;
    rows;
    remake;
    #status = new Map();
    /** Targets on their way out at the platform that are recovered when they are written. */
    #recovered = new Set();
    steps = [];
    findings = [];
    constructor(context, record, rows = [], remake = false, conflicts = []) {
        this.context = context;
        this.secret = context.secret;
        this.record = record;
        this.rows = rows;
        this.remake = remake;
        const { observations, request } = context.input;
        for (const target of this.secret.targets) {
            const status = (0,assess/* assess */.no)(this.secret.name, target, record, observations.get(target.id), request.owner);
            const { store, container } = target.address;
            const joins = status === 'found' && context.ownContainers.has(`${store}\0${container}`);
            this.#status.set(target.id, conflicts.includes(target.id) ? 'foreign' : joins ? 'new' : this.#unburied(target, status));
        }
    }
    /**
     * A name that is on its way out is recovered where it was ours, or where the manifest says that what was there first is written over;
     * the step says so. Else it stays `deleting`, which nothing is written over.
     */
    #unburied({ id }, status) {
        if (status !== 'deleting')
            return status;
        // What only an intent claims is not known to have been ours.
        const stored = this.context.input.lockfile.secrets[this.secret.name]?.targets[id];
        const known = this.record?.targets[id];
        const ours = stored !== undefined && known !== undefined && known.state !== 'removed';
        if (!ours && this.secret.onConflict !== 'overwrite')
            return status;
        this.#recovered.add(id);
        if (!ours)
            return 'new';
        return known.state === 'behind' ? 'behind' : 'missing';
    }
    /** Whether a target is on its way out and would be recovered: what it held is not lost yet. */
    isRecovered(id) {
        return this.#recovered.has(id);
    }
    get settled() {
        return this.record !== undefined && this.record.generation > 0 && this.record.tombstone === undefined;
    }
    get generation() {
        return this.record?.generation ?? 0;
    }
    get isDue() {
        const at = (0,next_rotation/* nextRotation */.u)(this.secret, this.record);
        return this.settled && at !== undefined && at.getTime() <= this.context.input.now.getTime();
    }
    /** The status of one target of this secret. */
    statusOf(id) {
        return this.#status.get(id) ?? 'unobserved';
    }
    with(...statuses) {
        return this.secret.targets.filter((target) => statuses.includes(this.statusOf(target.id)));
    }
    /** Ids of targets from which the current generation of a field can be read. */
    readable(field) {
        return this.secret.targets
            .filter((target) => field === undefined || target.field === field)
            .filter((target) => (0,core_readable/* isReadableCopy */.y)(target, this.statusOf(target.id), this.record))
            .map(idOf);
    }
    reading(targets) {
        const acquire = {};
        for (const { field } of targets)
            acquire[field] = { how: 'read', from: this.readable(field) };
        return acquire;
    }
    nextNumber() {
        return (0,core_record/* nextGeneration */.aN)(this.record);
    }
    /** Whether values that were seen without being read (local files) are known to differ within a field. */
    unequal(targets) {
        const digests = new Map();
        for (const target of targets) {
            const seen = this.context.input.observations.get(target.id);
            const digest = seen?.kind === 'present' ? seen.content?.digest : undefined;
            if (digest === undefined)
                continue;
            const other = digests.get(target.field);
            if (other !== undefined && other !== digest)
                return true;
            digests.set(target.field, digest);
        }
        return false;
    }
    keep(reason, because) {
        this.add('keep', reason, because, this.secret.targets.map(idOf), {}, this.generation);
    }
    block(action, reason, targets, problem) {
        this.add(action, reason, problem.message, targets.map(idOf), {}, this.generation, { blocked: problem });
    }
    add(action, reason, because, targets, acquire, generation, extra = {}) {
        const ids = new Set(targets);
        const fields = this.secret.fields
            .map((field) => field.name)
            .filter((name) => ids.size === 0 || this.secret.targets.some((target) => target.field === name && ids.has(target.id)));
        const recovered = extra.blocked ? [] : targets.filter((id) => this.#recovered.has(id));
        const first = `${recovered.join(', ')} ${recovered.length === 1 ? 'is' : 'are'} on the way out there and recovered first`;
        this.steps.push({
            action,
            secret: this.secret.name,
            fields,
            targets,
            reason,
            because: recovered.length === 0 ? because : `${because}; ${first}`,
            generation,
            acquire,
            ...(extra.blocked ? { blocked: extra.blocked } : {}),
            ...(extra.waiting && extra.waiting.length > 0 ? { waiting: extra.waiting } : {}),
        });
    }
    make(action, reason, because) {
        const secret = this.secret;
        const acquire = Object.fromEntries(secret.fields.map((field) => [field.name, { how: 'make' }]));
        const targets = secret.targets.map(idOf);
        const unwritable = secret.targets.filter((target) => this.context.input.unwritable.has(target.id));
        const missing = secret.parts.filter((part) => this.context.planned.get(part)?.atHand !== true);
        const blocked = missing.length > 0
            ? {
                code: 'VALUE_MISSING',
                message: `${secret.name} is made from ${missing.join(', ')}, whose value is not at hand in this run`,
                hint: `give ${missing.join(', ')} a target that can be read, or rotate ${missing.length === 1 ? 'it' : 'them'} in the same run`,
            }
            : unwritable.length > 0 && (reason === 'new' || unwritable.length === targets.length || reason === 'behind')
                ? this.context.input.unwritable.get(unwritable[0].id)
                : undefined;
        const unissuable = blocked ? undefined : this.context.input.unissuable?.get(secret.name);
        const byHand = unissuable !== undefined && this.#byHand(unissuable);
        const renewed = reason === 'due' || reason === 'forced' ? this.fixedFields() : [];
        const refused = blocked ?? (byHand ? undefined : unissuable);
        const issued = byHand ? secret.fields.filter(({ making }) => making.how === 'issue').map(({ name }) => name) : [];
        const waiting = refused ? [] : this.waitingFor(secret.fields, [...renewed, ...issued]);
        const why = byHand ? `${because}; it cannot be issued: ${unissuable.message}` : because;
        this.add(action, reason, why, targets, acquire, this.nextNumber(), {
            waiting,
            ...(refused ? { blocked: refused } : {}),
        });
    }
    /** Where only login or rights are missing, a person can make the credential at the platform and give it here. */
    #byHand({ code }) {
        const issues = this.secret.fields.flatMap(({ making }) => (making.how === 'issue' ? [making] : []));
        return (code === 'UNAUTHENTICATED' || code === 'FORBIDDEN') && issues.every(({ manual }) => manual);
    }
    /** A new generation for all targets, or what is in its way: it is never made over what somebody else did there. */
    makeUnlessTaken(action, reason, because) {
        const named = this.context.input.request.force.has(this.secret.name);
        const obstacles = this.with('foreign', 'unreadable', 'deleting', ...(named ? [] : ['changed']));
        if (obstacles.length > 0) {
            return this.block(action, reason, obstacles, obstacleProblem(this, because, obstacles));
        }
        const found = this.with('found');
        if (found.length > 0 && this.secret.onConflict === 'fail') {
            return this.block(action, reason, found, conflictProblem(this.secret, found, false));
        }
        this.make(action, reason, because);
    }
    /**
     * Where no field is made by a generator, a rotation needs something new to be said: the text of the manifest, or a source that
     * still says the same, would only "rotate" to the old value.
     */
    fixedFields() {
        const { secret } = this.context;
        if (secret.fields.some(({ making }) => making.how === 'generate' || making.how === 'issue' || (0,model/* isDerived */.m)(making)))
            return [];
        const { sources } = this.context.input.request;
        return secret.fields
            .filter((field) => {
            const says = sources.get((0,names/* fieldKey */.aF)(secret.name, field.name));
            return (says !== undefined && says !== 'missing' && says !== 'opaque' && says === this.record?.sources?.[field.name]);
        })
            .map((field) => field.name);
    }
    waitingFor(fields, fixed = []) {
        const { request } = this.context.input;
        return fields
            .filter((field) => !request.provided.has((0,names/* fieldKey */.aF)(this.secret.name, field.name)))
            .filter((field) => fixed.includes(field.name) || this.needsPerson(field.making, field.name))
            .filter(() => !request.canPrompt)
            .map((field) => ({ field: field.name, variable: (0,names/* valueVariable */._P)(this.secret.name, field.name) }));
    }
    needsPerson(making, field) {
        const { request } = this.context.input;
        if (making.how === 'human')
            return true;
        if (making.how === 'compose') {
            return making.segments.some((part) => part.type === 'env' && part.fallback === undefined && !request.environment.has(part.name));
        }
        if (making.how !== 'source' || (0,model/* isDerived */.m)(making))
            return false;
        if (request.sources.get((0,names/* fieldKey */.aF)(this.secret.name, field)) !== 'missing')
            return false;
        return making.otherwise === undefined || this.needsPerson(making.otherwise, field);
    }
    /** Proof outranks the record (S6): a target that has the current stamp is written down as holding the generation. */
    corrected() {
        const record = this.record;
        if (!record || !this.settled)
            return record;
        const { observations } = this.context.input;
        const written = new Set(this.steps.filter(plan_types/* isChange */.X).flatMap((step) => step.targets));
        const targets = { ...record.targets };
        let corrected = false;
        for (const target of this.with('ok')) {
            const known = targets[target.id];
            const seen = observations.get(target.id);
            if (known?.state === 'held' || known?.state === 'taken' || seen?.kind !== 'present' || written.has(target.id))
                continue;
            if (!(0,assess/* provenStamp */.w3)(seen))
                continue;
            targets[target.id] = (0,core_record/* heldTarget */.Pg)(target, record.generation, seen);
            corrected = true;
        }
        return corrected ? { ...record, targets } : record;
    }
    /** What came of it: steps, the corrected record, drift and findings. */
    done() {
        const { observations } = this.context.input;
        const stored = this.context.input.lockfile.secrets[this.secret.name];
        if (this.rows.length > 0) {
            this.findings.push({
                rule: 'state-recovered',
                severity: this.remake && this.secret.oneTime ? 'warning' : 'info',
                secret: this.secret.name,
                message: `state of ${this.secret.name} recovered (${this.rows.join(', ')})`,
            });
        }
        if (this.record?.exposed) {
            this.findings.push({
                rule: 'exposed-digest',
                severity: 'warning',
                secret: this.secret.name,
                message: `an unsalted digest of ${this.secret.name} was committed in a version 1 lockfile and can be guessed`,
                advice: `rotate ${this.secret.name} --force`,
                span: this.secret.span,
            });
        }
        const drift = this.settled
            ? this.secret.targets.flatMap((target) => {
                const entry = driftOf(this.secret, target, this.statusOf(target.id), observations.get(target.id));
                return entry ? [entry] : [];
            })
            : [];
        const record = this.corrected();
        return {
            steps: this.steps,
            ...(record !== undefined && record !== stored ? { record } : {}),
            drift,
            findings: this.findings,
            due: this.isDue,
        };
    }
}

;// CONCATENATED MODULE: ./build/core/plan-first.js

/** Plans a secret that has no settled generation: made, adopted, taken over as it is, or blocked by what is there. */
function planFirst(draft) {
    const secret = draft.secret;
    if (secret.targets.length === 0)
        return draft.keep('in-sync', 'has no target: nothing to deliver');
    const unseen = draft.with('unreadable', 'deleting', 'unobserved');
    if (unseen.length > 0)
        return draft.block('create', 'new', unseen, unseenProblem(draft, unseen));
    const foreign = draft.with('foreign');
    if (foreign.length > 0)
        return draft.block('create', 'new', foreign, conflictProblem(secret, foreign, true));
    const found = draft.with('found', 'unknown', 'changed', 'ok', 'missing');
    const present = found.filter((target) => draft.statusOf(target.id) !== 'missing');
    if (present.length === 0 || draft.remake) {
        return draft.make('create', draft.remake ? 'recovered' : 'new', draft.remake ? 'an unfinished value was lost: made anew for all targets' : 'declared, and at none of its targets');
    }
    if (draft.context.input.request.adoptAsIs.has(secret.name)) {
        return draft.add('adopt', 'as-is', 'taken over as it is: value unknown, version and dates recorded', present.map(idOf), {}, draft.nextNumber());
    }
    adoptFirst(draft, present);
}
function adoptFirst(draft, present) {
    const secret = draft.secret;
    const overwrite = secret.onConflict === 'overwrite';
    const writeOnly = present.filter((target) => target.capabilities.read === 'metadata');
    const readable = present.filter((target) => target.capabilities.read === 'value');
    if ((writeOnly.length > 0 || draft.unequal(readable)) && !overwrite) {
        return draft.block('adopt', 'found', present, conflictProblem(secret, present, false));
    }
    if (readable.length === 0 || draft.unequal(readable)) {
        return draft.make('create', 'new', `a value was there first; \`on_conflict: overwrite\` replaces it at ${listOf(present)}`);
    }
    const acquire = {};
    for (const field of secret.fields) {
        const from = readable.filter((target) => target.field === field.name).map(idOf);
        acquire[field.name] = from.length > 0 ? { how: 'read', from } : { how: 'make' };
    }
    const waiting = draft.waitingFor(secret.fields.filter((field) => acquire[field.name]?.how === 'make'));
    const generation = draft.nextNumber();
    draft.add('adopt', 'found', 'a value was there first and is adopted', readable.map(idOf), acquire, generation, {
        waiting,
    });
    const rest = secret.targets.filter((target) => !readable.includes(target));
    if (rest.length > 0 && waiting.length === 0) {
        draft.add('copy', 'new-target', 'the adopted value is delivered', rest.map(idOf), acquire, generation);
    }
}

;// CONCATENATED MODULE: ./build/core/plan-renewal.js


/** A write-only target that keeps refusing makes its siblings rotate at most once in this time, unattended. */
const REMAKE_PAUSE_MS = 86_400_000;
/** A new generation, where one is asked for or due. True when the secret needs nothing else. */
function renew(draft) {
    const cause = renewalCause(draft);
    if (!cause)
        return false;
    const { reason, because, action } = cause;
    draft.makeUnlessTaken(action, reason, because);
    return true;
}
function renewalCause(draft) {
    const secret = draft.secret;
    const { request, sources } = { request: draft.context.input.request, sources: draft.context.input.request.sources };
    const record = draft.record;
    if (draft.remake)
        return { action: 'rotate', reason: 'recovered', because: 'an unfinished value was lost' };
    if (record.ended) {
        const because = 'what its targets hold ended when another one was issued, and that one was lost';
        return { action: 'rotate', reason: 'recovered', because };
    }
    if (request.force.has(secret.name) || (request.forceAll === true && !secret.oneTime)) {
        return { action: 'rotate', reason: 'forced', because: 'rotation was asked for' };
    }
    if (record.definition !== undefined && record.definition !== secret.valueDigest) {
        if (!secret.oneTime)
            return { action: 'update', reason: 'definition', because: 'its definition changed' };
        draft.findings.push({
            rule: 'one-time-definition',
            severity: 'warning',
            secret: secret.name,
            message: `the definition of ${secret.name} changed, but it is \`one_time\``,
            advice: `rotate ${secret.name} --force makes a value by the new definition`,
            span: secret.span,
        });
    }
    // Parts that it is not known to be made from (its state was lost) count as changed.
    const stale = secret.parts.filter((part) => {
        const planned = draft.context.planned.get(part);
        return planned !== undefined && planned.generation !== record.inputs?.[part];
    });
    const taken = Object.values(record.targets).some((target) => target.state === 'taken');
    if (stale.length > 0 && !secret.oneTime && !(record.inputs === undefined && taken)) {
        return {
            action: 'update',
            reason: 'inputs',
            because: `it is made from ${stale.join(', ')}, which changed`,
        };
    }
    for (const field of secret.fields) {
        const before = record.sources?.[field.name];
        const says = sources.get((0,names/* fieldKey */.aF)(secret.name, field.name));
        if (before === undefined || says === undefined || says === 'missing' || says === 'opaque' || before === 'opaque')
            continue;
        if (before.split('/')[1] !== says.split('/')[1])
            continue; // another key's digest is no evidence
        if (before !== says && !secret.oneTime)
            return { action: 'update', reason: 'source', because: `the source of its field ${field.name} changed` };
    }
    if (draft.isDue && request.rotateDue) {
        const ended = record.expires !== undefined && Date.parse(record.expires) <= draft.context.input.now.getTime();
        return {
            action: 'rotate',
            reason: 'due',
            because: ended
                ? `what was issued for it ended at ${record.expires}`
                : `its rotation period of ${secret.rotationPeriod?.text} is over`,
        };
    }
    return undefined;
}
/** L2's exception: everything is proven absent, so nobody can hold the old value; and ruling 9's repair. */
function remakeLost(draft) {
    const secret = draft.secret;
    if (secret.targets.length === 0)
        return false;
    const counted = secret.targets.filter((target) => !target.capabilities.wholeContainer);
    const remote = counted.filter((target) => target.scope === 'remote');
    const deciding = remote.length > 0 ? remote : counted;
    // What is on its way out still has the value: it can be recovered there, and then read.
    const gone = (target) => !draft.isRecovered(target.id) &&
        (['missing', 'new'].includes(draft.statusOf(target.id)) || absentBehind(draft, target));
    if (deciding.length === 0 || !deciding.every(gone))
        return remakeRefused(draft);
    if (draft.readable(undefined).length > 0)
        return false;
    if (!deciding.some((target) => ['missing', 'behind'].includes(draft.statusOf(target.id))))
        return false;
    if (secret.oneTime) {
        draft.block('repair', 'lost', deciding, {
            code: 'UNSUPPORTED',
            message: `${secret.name} is \`one_time\` and its value is gone from every target`,
            hint: `\`rotate ${secret.name} --force\` makes a new one`,
        });
        return true;
    }
    draft.makeUnlessTaken('create', 'lost', 'its value is gone from every target');
    return true;
}
function absentBehind(draft, target) {
    return draft.statusOf(target.id) === 'behind' && draft.context.input.observations.get(target.id)?.kind === 'absent';
}
/** Ruling 9: a target that is behind and has no readable sibling needs a new generation, at most once a day unattended. */
function remakeRefused(draft) {
    const behind = draft.with('behind').filter((target) => target.scope === 'remote');
    if (behind.length === 0)
        return false;
    // A readable target without evidence may well hold the value: it is no reason to make another.
    const perhaps = new Set(draft
        .with('unknown')
        .filter((target) => target.capabilities.read === 'value')
        .map((target) => target.field));
    const stuck = behind.filter((target) => draft.readable(target.field).length === 0 && !perhaps.has(target.field));
    if (stuck.length === 0)
        return false;
    const { input } = draft.context;
    const refusals = stuck
        .map((target) => draft.record?.targets[target.id]?.refused)
        .filter((each) => each !== undefined);
    const latest = Math.max(0, ...refusals.map((each) => Date.parse(each.at)));
    const unwritable = stuck.filter((target) => input.unwritable.has(target.id));
    const paused = input.request.unattended && refusals.length > 0 && input.now.getTime() - latest < REMAKE_PAUSE_MS;
    if (draft.secret.oneTime ||
        unwritable.length > 0 ||
        paused ||
        draft.with('changed', 'unreadable', 'deleting', 'foreign').length > 0 ||
        (draft.with('found').length > 0 && draft.secret.onConflict === 'fail')) {
        draft.block('repair', 'behind', stuck, {
            code: unwritable.length > 0
                ? input.unwritable.get(unwritable[0].id).code
                : 'UNSUPPORTED',
            message: `${listOf(stuck)} ${stuck.length === 1 ? 'is' : 'are'} behind and there is no readable copy of ${draft.secret.name}`,
            hint: paused
                ? `a new generation is tried at most once a day; \`rotate ${draft.secret.name} --force\` tries now`
                : `\`rotate ${draft.secret.name} --force\` makes a new generation for all its targets`,
        });
        return false;
    }
    draft.make('rotate', 'behind', `${listOf(stuck)} could not be written last time and there is no readable copy`);
    return true;
}

// EXTERNAL MODULE: ./build/core/credentials.js
var credentials = __webpack_require__(52696);
;// CONCATENATED MODULE: ./build/core/plan-retiring.js


/**
 * Credentials that are not current any more: each is revoked by a step of its own, once no target may hold it and its time is over. What
 * a rotation of this run replaces is part of the plan; the step is carried out when every target has taken the new one.
 */
function planRetiring(draft) {
    const { record, secret, context } = draft;
    if (!record)
        return;
    const { now } = context.input;
    const writes = draft.steps.filter((step) => (0,plan_types/* isChange */.X)(step) && Object.keys(step.acquire).length > 0);
    const rotates = writes.some((step) => step.generation > record.generation);
    const held = [];
    const over = [];
    for (const each of record.retiring ?? []) {
        const issuer = (0,credentials/* issuerOf */.xD)(secret, each);
        if (issuer === undefined)
            tellLeft(draft, each);
        else if (each.handle === undefined && !issuer.marks) {
            tellLost(draft, each);
            over.push(each);
        }
        else if ((0,credentials/* isOver */.PU)(each, issuer, now))
            ((0,credentials/* isHeld */.i7)(each, record) ? held : over).push(each);
    }
    const replaced = Object.entries(record.handles ?? {}).some(([field, { kind }]) => {
        const issuer = (0,credentials/* issuerOf */.xD)(secret, { field, kind });
        return issuer !== undefined && issuer.retireAfter === undefined;
    });
    const soon = (rotates && replaced) || (writes.length > 0 && held.length > 0);
    if (over.length === 0 && !soon)
        return;
    const generations = [...new Set(over.map(({ generation }) => generation))].join(', ');
    const because = [
        ...(over.length > 0
            ? [`what was issued for generation ${generations} is at no target any more, and is revoked`]
            : []),
        ...(soon ? ['what is replaced is revoked once every target has the new one'] : []),
    ].join('; ');
    draft.add('retire', 'replaced', because, [], {}, draft.generation);
}
function tellLeft({ findings, secret }, { kind, generation }) {
    findings.push({
        rule: 'credential-left',
        severity: 'warning',
        secret: secret.name,
        message: `what ${kind} issued for generation ${generation} of ${secret.name} is still valid, and the manifest does not say any more how it is revoked`,
        advice: 'revoke it at the platform',
        span: secret.span,
    });
}
function tellLost({ findings, secret }, { kind, generation, since }) {
    findings.push({
        rule: 'credential-lost',
        severity: 'warning',
        secret: secret.name,
        message: `a run stopped at ${since} while ${kind} issued generation ${generation} of ${secret.name}: if one was made then, nobody has it, and the platform keeps no mark to find it by`,
        advice: 'look for one of that time at the platform, and revoke it',
        span: secret.span,
    });
}

;// CONCATENATED MODULE: ./build/core/plan-settled.js


/** Plans a secret that has a settled generation: a new one where one is due, else the current one to where it is not. */
function planSettled(draft) {
    const foreign = draft.with('foreign');
    if (foreign.length > 0)
        draft.block('repair', 'drift', foreign, conflictProblem(draft.secret, foreign, true));
    if (renew(draft))
        return;
    const unseen = draft.with('unreadable', 'deleting');
    if (unseen.length > 0)
        draft.block('keep', 'in-sync', unseen, unseenProblem(draft, unseen));
    if (remakeLost(draft))
        return;
    if (takeBack(draft))
        return;
    deliver(draft);
    describe(draft);
    if (draft.steps.length === 0)
        draft.keep('in-sync', `generation ${draft.generation} is at every target`);
}
/** The current generation to targets that do not have it. */
function deliver(draft) {
    const request = draft.context.input.request;
    const blockedBefore = new Set(draft.steps.filter((step) => step.blocked).flatMap((step) => step.targets));
    const groups = [
        ['new', 'copy', 'new-target', 'a new target'],
        ['missing', 'repair', 'missing', 'it is gone from the target'],
        ['behind', 'copy', 'behind', 'the target does not have the current generation'],
        ['changed', 'repair', 'changed', 'the target was changed by someone else (`on_drift: repair`)'],
        ['found', 'adopt', 'found', 'a value was at the new target first'],
    ];
    for (const [status, action, reason, because] of groups) {
        const targets = draft.with(status).filter((target) => !blockedBefore.has(target.id));
        if (targets.length === 0)
            continue;
        if (status === 'changed' && (draft.secret.onDrift !== 'repair' || request.adopt.has(draft.secret.name)))
            continue;
        if (status === 'found') {
            meetFound(draft, targets);
            continue;
        }
        const able = targets.filter((target) => draft.readable(target.field).length > 0);
        const unable = targets.filter((target) => draft.readable(target.field).length === 0);
        if (unable.some((target) => target.scope === 'remote') &&
            status === 'new' &&
            draft.secret.onNewTarget === 'rotate' &&
            !draft.secret.oneTime) {
            return draft.makeUnlessTaken('rotate', 'new-target', `${listOf(unable)} is new and there is no readable copy (\`on_new_target: rotate\`)`);
        }
        if (able.length > 0)
            draft.add(action, reason, because, able.map(idOf), draft.reading(able), draft.generation);
        if (unable.length > 0)
            draft.block(action, reason, unable, noCopyProblem(draft.secret, unable));
    }
}
function meetFound(draft, targets) {
    const secret = draft.secret;
    const readable = targets.filter((target) => target.capabilities.read === 'value');
    const writeOnly = targets.filter((target) => target.capabilities.read === 'metadata');
    const adoptable = readable.filter((target) => draft.readable(target.field).length > 0);
    if (adoptable.length > 0) {
        const acquire = {};
        for (const target of adoptable) {
            acquire[target.field] = { how: 'read', from: [...draft.readable(target.field), target.id] };
        }
        draft.add('adopt', 'found', 'a value was at the new target first; it is adopted if it is the current one', adoptable.map(idOf), acquire, draft.generation);
    }
    const rest = [...writeOnly, ...readable.filter((target) => !adoptable.includes(target))];
    if (rest.length === 0)
        return;
    if (draft.context.input.request.adoptAsIs.has(secret.name)) {
        draft.add('adopt', 'as-is', 'taken over as it is: value unknown', rest.map(idOf), {}, draft.generation);
    }
    else if (secret.onConflict === 'overwrite' && rest.every((target) => draft.readable(target.field).length > 0)) {
        draft.add('copy', 'new-target', 'a value was there first; `on_conflict: overwrite`', rest.map(idOf), draft.reading(rest), draft.generation);
    }
    else
        draft.block('copy', 'found', rest, conflictProblem(secret, rest, false));
}
/**
 * `adopt NAME`: what a changed target holds becomes the value, as a new generation, and goes to the others. True when the secret
 * needs nothing else.
 */
function takeBack(draft) {
    const { request } = draft.context.input;
    const secret = draft.secret;
    const changed = draft.with('changed', 'unknown');
    if (changed.length === 0)
        return false;
    if (request.adopt.has(secret.name)) {
        const readable = changed.filter((target) => target.capabilities.read === 'value');
        if (readable.length === 0 || draft.unequal(readable)) {
            draft.block('adopt', 'found', changed, {
                code: 'CONFLICT',
                message: readable.length === 0
                    ? `${listOf(changed)} cannot be read back`
                    : `${listOf(readable)} hold different values`,
                hint: `\`adopt ${secret.name} --as-is\` records what is there without its value; \`rotate ${secret.name} --force\` replaces it`,
            });
            return false;
        }
        const acquire = {};
        for (const field of secret.fields) {
            const own = readable.filter((target) => target.field === field.name).map(idOf);
            acquire[field.name] = { how: 'read', from: own.length > 0 ? own : draft.readable(field.name) };
        }
        const generation = draft.nextNumber();
        draft.add('adopt', 'found', 'the changed value is adopted as a new generation', readable.map(idOf), acquire, generation);
        const closed = draft.with('foreign', 'unreadable', 'deleting', 'unobserved', ...(secret.onConflict === 'fail' ? ['found'] : []));
        const rest = secret.targets.filter((target) => !readable.includes(target) && !closed.includes(target));
        if (rest.length > 0)
            draft.add('copy', 'found', 'the adopted value is delivered', rest.map(idOf), acquire, generation);
        return true;
    }
    if (request.adoptAsIs.has(secret.name)) {
        draft.add('adopt', 'as-is', 'taken as it is: value unknown, version and dates recorded', changed.map(idOf), {}, draft.generation);
    }
    return false;
}
/** Description, tags and the like changed: written without the value where the target can, else with it, without a new generation. */
function describe(draft) {
    const changed = draft.with('ok').filter((target) => {
        const digest = draft.record?.targets[target.id]?.digest;
        return digest !== undefined && digest !== target.digest;
    });
    if (changed.length === 0)
        return;
    const apart = changed.filter((target) => target.capabilities.describes === true);
    const rest = changed.filter((target) => !apart.includes(target));
    const able = rest.filter((target) => draft.readable(target.field).length > 0);
    const unable = rest.filter((target) => !able.includes(target));
    const because = 'its description at the target changed';
    if (able.length > 0)
        draft.add('update', 'described', because, able.map(idOf), draft.reading(able), draft.generation);
    if (apart.length > 0)
        draft.add('update', 'described', because, apart.map(idOf), {}, draft.generation);
    if (unable.length > 0)
        draft.block('update', 'described', unable, noCopyProblem(draft.secret, unable));
}

;// CONCATENATED MODULE: ./build/core/plan-secret.js










/** Plans one secret. Its parts must have been planned before it. */
function planSecret(context) {
    const { secret, input } = context;
    const stored = input.lockfile.secrets[secret.name];
    if (secret.owner === 'external')
        return observeOnly(new PlanDraft(context, stored));
    if (!stored?.pending)
        return planProven(context, stored, [], false, []);
    const { owner, author } = input.request;
    const again = neededAgain(secret, input);
    const judged = recover(secret, stored, input.observations, owner, input.now, author, again.needed);
    const undecided = again.unclear.length > 0 && judged.rows.includes('E5');
    const recovery = undecided ? { ...judged, wait: again.unclear } : judged;
    if (recovery.wait) {
        const draft = new PlanDraft(context, stored);
        draft.add('keep', 'recovered', 'waits for a target', recovery.wait, {}, draft.generation, {
            blocked: {
                code: 'UNAVAILABLE',
                message: `an unfinished write of ${secret.name} cannot be judged while ${recovery.wait.join(', ')} cannot be read`,
                hint: 'nothing is decided on a guess; the next run that can look at it goes on',
            },
        });
        return draft.done();
    }
    const { seen = new Map() } = recovery;
    const observations = seen.size === 0 ? input.observations : new Overlay(seen, input.observations);
    const informed = { ...context, input: { ...input, observations } };
    const planned = planProven(informed, recovery.record, recovery.rows, recovery.remake === true, recovery.conflicts);
    return { ...planned, seen };
}
/** What recovery knows better, over what was observed. */
class Overlay extends Map {
    #below;
    constructor(above, below) {
        super(above);
        this.#below = below;
    }
    get(id) {
        return super.get(id) ?? this.#below?.get(id);
    }
}
/** Corrects the record by proof that is ahead of it (S6), then plans. */
function planProven(context, record, rows, remake, conflicts) {
    const { secret, input } = context;
    let base = record;
    const ahead = secret.targets.filter((target) => (0,assess/* assess */.no)(secret.name, target, base, input.observations.get(target.id), input.request.owner) === 'ahead');
    const found = [...rows];
    if (ahead.length > 0) {
        base = catchUp(context, base, ahead);
        found.push('S6');
    }
    return planDraft(new PlanDraft(context, base, found, remake, conflicts));
}
function planDraft(draft) {
    const { targets } = draft.secret;
    if (unavailable(draft))
        return draft.done();
    if (targets.length > 0 && draft.with('unobserved').length === targets.length)
        return planUnobserved(draft);
    // A value that would go nowhere is not made, and one that has no place now is not replaced.
    if (targets.length === 0 && draft.settled)
        draft.keep('in-sync', 'has no target now: nothing to deliver');
    else if (draft.settled)
        planSettled(draft);
    else
        planFirst(draft);
    planRetiring(draft);
    return draft.done();
}
/** `owner: external`: looked at and reported, never written. */
function observeOnly(draft) {
    draft.keep('external', 'managed elsewhere; observed only');
    return draft.done();
}
function unavailable(draft) {
    const kinds = new Set();
    for (const field of draft.secret.fields)
        if (field.making.how === 'unavailable')
            kinds.add(field.making.kind);
    for (const target of draft.secret.targets)
        if (!target.available)
            kinds.add(`${target.providerKind}/${target.kind}`);
    if (kinds.size === 0)
        return false;
    draft.add('keep', 'in-sync', 'uses a kind that this version does not have', draft.secret.targets.map(idOf), {}, draft.generation, {
        blocked: {
            code: 'UNSUPPORTED',
            message: `${[...kinds].join(', ')}: not available in this version`,
            hint: 'remove it from this environment or leave the secret out with -s until it is',
        },
    });
    return true;
}
function planUnobserved(draft) {
    if (!draft.settled)
        draft.make('create', 'new', 'declared, and not in the lockfile (targets not observed)');
    else if (!renew(draft))
        draft.keep('in-sync', `generation ${draft.generation} by the lockfile (targets not observed)`);
    return draft.done();
}

;// CONCATENATED MODULE: ./build/core/plan-undeclared.js

/**
 * What the lockfile knows and the manifest does not declare: the record of a secret is retired (its value stays where it is), or,
 * asked for, the value is pruned where our own evidence and the lockfile both claim it. Never from an error or an empty list.
 */
function planUndeclared(input) {
    const steps = [];
    const findings = [];
    const declared = new Map(input.manifest.secrets.map((secret) => [secret.name, secret]));
    for (const [name, record] of Object.entries(input.lockfile.secrets)) {
        const secret = declared.get(name);
        if (isDeclaredWhole(record, secret))
            continue;
        // E12: a removal that was begun is finished, whether or not this run was asked to prune.
        const begun = new Set(Object.entries(record.pending?.targets ?? {}).flatMap(([id, expected]) => (expected.remove ? [id] : [])));
        if (record.tombstone !== undefined && !input.request.prune && begun.size === 0)
            continue;
        const wanted = new Set(secret?.targets.map((target) => target.id));
        const left = Object.entries(record.targets).filter(([id, target]) => !wanted.has(id) && target.state !== 'removed');
        const removed = Object.keys(record.targets).filter((id) => !wanted.has(id) && record.targets[id]?.state === 'removed');
        const candidates = [...left.map(([id]) => id), ...removed].filter((id) => input.request.prune || begun.has(id));
        const retired = new Map((input.retired.get(name) ?? []).map((target) => [target.id, target]));
        const prunable = candidates.filter((id) => {
            if (!begun.has(id) && !isReviewed(input, name, retired.get(id)))
                return false;
            const status = statusOf(input, name, record, retired.get(id));
            return status === 'ok' || status === 'behind' || status === 'missing';
        });
        const base = { secret: name, generation: record.generation, acquire: {}, fields: [] };
        if (prunable.length > 0) {
            steps.push({
                ...base,
                action: 'prune',
                targets: prunable,
                reason: 'undeclared',
                because: 'no longer declared, and ours: removed from the target',
            });
        }
        const undecided = [...begun].filter((id) => !wanted.has(id) && !prunable.includes(id) && retired.has(id));
        if (undecided.length > 0) {
            const conflict = undecided.some((id) => input.observations.get(id)?.kind === 'present');
            steps.push({
                ...base,
                action: 'prune',
                targets: undecided,
                reason: 'undeclared',
                because: 'its removal was begun and not finished',
                blocked: {
                    code: conflict ? 'CONFLICT' : 'UNAVAILABLE',
                    message: conflict
                        ? `${undecided.join(', ')} changed since the removal of ${name} was begun`
                        : `${undecided.join(', ')} could not be looked at since the removal of ${name} was begun`,
                    hint: `\`forget ${name}\` leaves the value where it is`,
                },
            });
        }
        const kept = left.map(([id]) => id).filter((id) => !prunable.includes(id) && !undecided.includes(id));
        if (!secret && record.tombstone === undefined && undecided.length === 0) {
            steps.push({
                ...base,
                action: 'retire',
                targets: kept,
                reason: 'undeclared',
                because: kept.length > 0 ? 'no longer declared; the value stays where it is' : 'no longer declared',
            });
        }
        else if (secret && kept.length > 0) {
            steps.push({
                ...base,
                action: 'retire',
                targets: kept,
                reason: 'undeclared',
                because: 'the target is no longer declared; the value stays there',
            });
        }
        const valid = [...Object.values(record.handles ?? {}), ...(record.retiring ?? [])].map(({ kind }) => kind);
        if (!secret && valid.length > 0) {
            findings.push({
                rule: 'credential-left',
                severity: 'warning',
                secret: name,
                message: `${name} is no longer declared, and what ${[...new Set(valid)].join(', ')} issued for it is still valid`,
                advice: 'revoke it at the platform',
            });
        }
        const staying = kept.filter((id) => input.observations.get(id)?.kind !== 'absent');
        if (staying.length > 0) {
            findings.push({
                rule: 'left-behind',
                severity: 'warning',
                secret: name,
                message: `${staying.join(', ')} still ${staying.length === 1 ? 'has' : 'have'} a value of ${name}, which is no longer declared there`,
                advice: '`sync --prune` removes what is provably ours; else remove it by hand',
            });
        }
    }
    return { steps, findings };
}
/** Ruling 22: without a stamp beside the value, what the state alone claims is not removed; the reviewed lockfile must claim it too. */
function isReviewed(input, name, target) {
    if (!target || !input.base || target.scope === 'workspace' || target.capabilities.stamp)
        return true;
    return input.base.secrets[name]?.targets[target.id] !== undefined;
}
/** Almost every record of a large lane. */
function isDeclaredWhole(record, secret) {
    if (!secret || record.pending)
        return false;
    return Object.keys(record.targets).every((id) => secret.targets.some((target) => target.id === id));
}
/** What a target that is no longer declared is, by what the lockfile claims of it; nothing where it cannot be looked at. */
function statusOf(input, name, record, target) {
    const claim = target && record.targets[target.id];
    if (!target?.available || !claim)
        return undefined;
    const known = claim.state === 'removed' ? { ...record, targets: { [target.id]: { ...claim, state: 'held' } } } : record;
    return (0,assess/* assess */.no)(name, target, known, input.observations.get(target.id), input.request.owner);
}

;// CONCATENATED MODULE: ./build/core/plan.js





/**
 * The ordered list of steps, each with its reason, that would make the world match the manifest. A pure function: no I/O, no
 * clock, no randomness; equal input gives an equal plan. Everything that shows or carries out what would happen is a rendering
 * of its result.
 */
function plan(input) {
    const steps = [];
    const records = Object.create(null);
    const drift = [];
    const findings = [];
    const due = [];
    const planned = new Map();
    const seen = new Map();
    const ownContainers = containersOfRecords(input);
    const { selections = [] } = input;
    findings.push(...selections.flatMap(selectsNothing));
    let checked = 0;
    for (const secret of input.manifest.secrets) {
        const selected = !input.request.only || input.request.only.has(secret.name);
        if (!selected) {
            planned.set(secret.name, partOf(secret, input.lockfile.secrets[secret.name], [], input, seen));
            continue;
        }
        checked += 1;
        const result = planSecret({ input, secret, planned, ownContainers });
        const own = input.request.rotateOnly ? onlyRotations(result.steps, secret, input.request.force) : result.steps;
        steps.push(...own);
        drift.push(...result.drift);
        findings.push(...result.findings);
        if (result.due)
            due.push(secret.name);
        if (result.record)
            records[secret.name] = result.record;
        for (const [id, observation] of result.seen ?? [])
            seen.set(id, observation);
        planned.set(secret.name, partOf(secret, result.record ?? input.lockfile.secrets[secret.name], own, input, seen));
    }
    if (!input.request.only && !input.request.rotateOnly) {
        const undeclared = planUndeclared(input);
        steps.push(...undeclared.steps);
        findings.push(...undeclared.findings);
    }
    const joined = joinRenderings(seen.size > 0 ? { ...input, observations: new Map([...input.observations, ...seen]) } : input, steps, records);
    return {
        steps: joined,
        records,
        seen,
        drift,
        findings: [...findings, ...createdContainers(input, joined)],
        selections,
        summary: summarise(joined),
        changes: joined.some(plan_types/* isChange */.X) || Object.keys(records).length > 0,
        checked,
        due,
    };
}
/** An empty list is believed, and nothing is removed because of it. */
function selectsNothing({ state, selector, among, places, secrets, span }) {
    if (state !== 'empty')
        return [];
    const [secret] = secrets;
    return [
        {
            rule: 'selects-nothing',
            severity: 'warning',
            ...(secret === undefined || secrets.length > 1 ? {} : { secret }),
            message: `${selector}: selects none of the ${among ?? 0} that there are`,
            advice: places.length === 0
                ? 'correct the selector, or remove it'
                : `what was delivered by it (${places.length}) is left as it is: correct the selector, or remove it`,
            span,
        },
    ];
}
function containersOfRecords(input) {
    const own = new Set();
    const wholes = input.manifest.secrets.flatMap((secret) => secret.targets.filter((target) => target.capabilities.wholeContainer));
    if (wholes.length === 0)
        return own;
    const ids = new Map(wholes.map((target) => [target.id, `${target.address.store}\0${target.address.container}`]));
    for (const record of Object.values(input.lockfile.secrets)) {
        for (const [id, target] of Object.entries(record.targets)) {
            const container = ids.get(id);
            if (container !== undefined && target.state === 'held')
                own.add(container);
        }
    }
    return own;
}
/** `rotate` makes new generations and finishes what is half done; it creates nothing that was never there. */
function onlyRotations(steps, secret, named) {
    // Who asks for a new value by name gets one, also where there was none before.
    if (named.has(secret.name))
        return steps;
    const kept = steps.filter((step) => step.action !== 'create' || step.reason === 'recovered');
    if (kept.length > 0 || steps.length === 0)
        return kept;
    const { waiting: _waiting, blocked: _blocked, ...first } = steps[0];
    const because = `${secret.name} was never made; \`sync\` makes it`;
    return [{ ...first, action: 'keep', acquire: {}, because, reason: 'new' }];
}
/** What secrets made from this one may count on. */
function partOf(secret, record, steps, input, seen) {
    const carried = steps.filter(plan_types/* isChange */.X);
    const made = carried.find((step) => Object.keys(step.acquire).length > 0 && step.generation > (record?.generation ?? 0));
    if (made)
        return { generation: made.generation, atHand: true };
    const generation = record?.tombstone === undefined ? (record?.generation ?? 0) : 0;
    const look = (id) => seen.get(id) ?? input.observations.get(id);
    const readable = new Set((0,core_readable/* readableCopies */.s)(secret, record, look, input.request.owner));
    const readableFields = new Set(secret.targets.filter((target) => readable.has(target.id)).map((target) => target.field));
    return { generation, atHand: generation > 0 && secret.fields.every((field) => readableFields.has(field.name)) };
}
/** How many steps there are of each action; what is blocked or waiting is counted as that. */
function summarise(steps) {
    const counts = {
        create: 0,
        adopt: 0,
        copy: 0,
        update: 0,
        rotate: 0,
        repair: 0,
        retire: 0,
        prune: 0,
        keep: 0,
        blocked: 0,
        waiting: 0,
    };
    for (const step of steps)
        counts[step.blocked ? 'blocked' : step.waiting ? 'waiting' : step.action] += 1;
    return counts;
}


/***/ }),

/***/ 65720:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ readableCopies),
/* harmony export */   y: () => (/* binding */ isReadableCopy)
/* harmony export */ });
/* harmony import */ var _assess_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(32682);

/**
 * Whether the current generation can be read from a target: one that holds it by evidence, or one without evidence whose value
 * can be checked against a fingerprint once it is read.
 */
function isReadableCopy(target, status, record) {
    if (target.capabilities.read !== 'value')
        return false;
    if (status === 'ok')
        return true;
    const held = record?.targets[target.id];
    return status === 'unknown' && held?.state === 'held' && record?.fingerprints[target.field] !== undefined;
}
/** Ids of the targets from which the current generation can be read. */
function readableCopies(secret, record, seen, owner) {
    return secret.targets
        .filter((target) => isReadableCopy(target, (0,_assess_js__WEBPACK_IMPORTED_MODULE_0__/* .assess */ .no)(secret.name, target, record, seen(target.id), owner), record))
        .map((target) => target.id);
}


/***/ }),

/***/ 40029:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EV: () => (/* binding */ expectationOf),
/* harmony export */   KS: () => (/* binding */ settleGeneration),
/* harmony export */   NV: () => (/* binding */ withoutGoodValue),
/* harmony export */   Pg: () => (/* binding */ heldTarget),
/* harmony export */   QP: () => (/* binding */ withPending),
/* harmony export */   X1: () => (/* binding */ evidenceOf),
/* harmony export */   aN: () => (/* binding */ nextGeneration),
/* harmony export */   kc: () => (/* binding */ withoutPending),
/* harmony export */   nN: () => (/* binding */ bury),
/* harmony export */   ok: () => (/* binding */ historyReasonOf)
/* harmony export */ });
/* harmony import */ var _credentials_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(52696);
/* harmony import */ var _lock_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18947);


/** The number for a value made anew: above every number that was ever given out. */
function nextGeneration(record) {
    if (!record)
        return 1;
    const given = [record.generation, record.last ?? 0, record.pending?.generation ?? 0];
    for (const rival of record.rivals ?? [])
        given.push(rival.generation);
    return Math.max(...given) + 1;
}
/** What an observation says that recovery will compare with: the `OLD` of the recovery table. */
function expectationOf(observation) {
    if (observation?.kind !== 'present')
        return { kind: 'absent' };
    return { kind: 'present', ...evidenceOf(observation) };
}
/** The evidence that is worth recording of a target. */
function evidenceOf(seen) {
    return {
        ...(seen.version === undefined ? {} : { version: seen.version }),
        ...(seen.createdAt === undefined ? {} : { createdAt: seen.createdAt.toISOString() }),
        ...(seen.changedAt === undefined ? {} : { changedAt: seen.changedAt.toISOString() }),
    };
}
/** A target that holds a generation, with the evidence of it. */
function heldTarget(target, generation, seen = {}) {
    return { ...evidenceOf(seen), generation, field: target.field, state: 'held', digest: target.digest };
}
/** The record with its intent written down. */
function withPending(record, pending) {
    const { rivals: _rivals, ...base } = record ?? _lock_js__WEBPACK_IMPORTED_MODULE_0__/* .EMPTY_RECORD */ .s;
    return { ...base, pending };
}
/**
 * The record without its intent, which came to nothing: the number of a generation that was never settled is remembered, and what was
 * issued for it is to be revoked.
 */
function withoutPending(record) {
    const abandoned = [record.pending, ...(record.rivals ?? [])].flatMap((each) => (each ? (0,_credentials_js__WEBPACK_IMPORTED_MODULE_1__/* .abandonedBy */ .CF)(each) : []));
    return (0,_credentials_js__WEBPACK_IMPORTED_MODULE_1__/* .withRetiring */ .TJ)(withoutIntent(record), abandoned);
}
function withoutIntent(record) {
    const { pending, rivals, ...rest } = record;
    const given = Math.max(record.last ?? 0, pending?.generation ?? 0, ...(rivals ?? []).map((each) => each.generation));
    const { last: _last, ...base } = rest;
    return given > record.generation ? { ...base, last: given } : base;
}
/**
 * The record with the pending generation settled: it is the current one now, held by the given targets.
 * @param at time of settling, ISO
 */
function settleGeneration(record, pending, targets, at, author) {
    const { tombstone: _t, exposed: _e, inputs: _i, sources: _s, nonce: _n, definition: _d, handles: _h, expires: _x, ended: _g, ...base } = withoutIntent(record);
    const { last, ...rest } = base;
    const others = [record.pending, ...(record.rivals ?? [])].filter((each) => each && each.nonce !== pending.nonce);
    const retiring = [...(0,_credentials_js__WEBPACK_IMPORTED_MODULE_1__/* .replacedOf */ .kT)(record, at), ...others.flatMap((each) => (each ? (0,_credentials_js__WEBPACK_IMPORTED_MODULE_1__/* .abandonedBy */ .CF)(each) : []))];
    const first = record.generation === 0 || record.tombstone !== undefined;
    const history = [
        ...record.history,
        {
            generation: pending.generation,
            date: at,
            reason: pending.reason,
            ...(author.actor === undefined ? {} : { actor: author.actor }),
            ...(author.run === undefined ? {} : { run: author.run }),
        },
    ];
    return {
        ...(0,_credentials_js__WEBPACK_IMPORTED_MODULE_1__/* .withRetiring */ .TJ)(rest, retiring),
        ...(pending.handles === undefined ? {} : { handles: pending.handles }),
        ...(pending.expires === undefined ? {} : { expires: pending.expires }),
        ...(last !== undefined && last > pending.generation ? { last } : {}),
        generation: pending.generation,
        nonce: pending.nonce,
        fingerprints: pending.fingerprints,
        ...(pending.definition === undefined ? {} : { definition: pending.definition }),
        ...(pending.inputs === undefined ? {} : { inputs: pending.inputs }),
        ...(pending.sources === undefined ? {} : { sources: pending.sources }),
        created: first ? at : (record.created ?? at),
        ...(first ? {} : { rotated: at }),
        rotations: first ? 0 : record.rotations + 1,
        targets,
        history: history.slice(-_lock_js__WEBPACK_IMPORTED_MODULE_0__/* .HISTORY_LIMIT */ .D),
    };
}
/** The record of a secret whose value ended at the platform that issues it: whatever its targets hold is good no more. */
function withoutGoodValue(record) {
    return { ...record, ended: true };
}
/** A record that says: not declared any more, but its numbers stay used. */
function bury(record, at) {
    const { pending: _p, rivals: _r, ...rest } = withoutPending(record);
    return { ...rest, targets: {}, fingerprints: {}, tombstone: at };
}
function historyReasonOf(reason) {
    const known = {
        new: 'created',
        due: 'due',
        forced: 'forced',
        definition: 'definition',
        inputs: 'inputs',
        source: 'manual',
        lost: 'recovered',
        recovered: 'recovered',
        found: 'adopted',
    };
    return known[reason] ?? 'drift';
}


/***/ }),

/***/ 54558:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  p: () => (/* binding */ Redactor)
});

// UNUSED EXPORTS: RedactingStream

// EXTERNAL MODULE: ./build/core/errors.js
var errors = __webpack_require__(62807);
;// CONCATENATED MODULE: ./build/core/pattern-index.js
const LONG = 8;
const SHORT = 4;
const BASE = 0x01000193;
const MIX = 0x9e3779b1;
/**
 * Looks for many patterns in one pass over a text. Each pattern is known by the hash of a few characters of it (eight where it
 * differs from the others, or its first four), which roll along the text; only where they agree is the pattern itself compared. The cost is that of
 * the text, however many patterns there are, and a pattern can be added at any time.
 */
class PatternIndex {
    #patterns = [];
    #byText = new Map();
    #asserted = [];
    #long = new Window(LONG);
    #short = new Window(SHORT);
    #offsets = [];
    #longest = 0;
    /** Pattern by its first four characters, for texts that end in the middle of one; made when first asked for. */
    #starts;
    get size() {
        return this.#patterns.length;
    }
    /** Adds a pattern of at least four characters. `asserted` ones are those that `matches` gives when asked for them only. */
    add(pattern, asserted) {
        const known = this.#byText.get(pattern);
        if (known !== undefined) {
            if (asserted)
                this.#asserted[known] = true;
            return;
        }
        const id = this.#patterns.length;
        this.#byText.set(pattern, id);
        this.#patterns.push(pattern);
        this.#asserted.push(asserted);
        this.#longest = Math.max(this.#longest, pattern.length);
        this.#offsets.push(pattern.length >= LONG ? this.#long.add(id, pattern, windows(pattern)) : this.#short.add(id, pattern, [0]));
    }
    /** Every place where a pattern stands, in no order; they may overlap. */
    matches(text, assertedOnly = false) {
        const found = [];
        const look = (id, at) => {
            if (assertedOnly && this.#asserted[id] !== true)
                return;
            const pattern = this.#patterns[id];
            const from = at - this.#offsets[id];
            if (from >= 0 && text.startsWith(pattern, from))
                found.push({ from, to: from + pattern.length });
        };
        this.#long.scan(text, look);
        this.#short.scan(text, look);
        return found;
    }
    /** Where the end of the text begins that could go on to be a pattern; the length of the text where nothing could. */
    openFrom(text) {
        const { byStart, brief } = this.#startsNow();
        for (let at = Math.max(0, text.length - this.#longest + 1); at < text.length; at += 1) {
            const rest = text.length - at;
            if (rest < SHORT) {
                if (brief.has(text.slice(at)))
                    return at;
                continue;
            }
            const candidates = byStart.get(text.slice(at, at + SHORT));
            if (candidates === undefined)
                continue;
            for (const id of candidates) {
                const pattern = this.#patterns[id];
                if (pattern.length > rest && pattern.startsWith(text.slice(at)))
                    return at;
            }
        }
        return text.length;
    }
    #startsNow() {
        this.#starts ??= { byStart: new Map(), brief: new Set(), upTo: 0 };
        const starts = this.#starts;
        for (; starts.upTo < this.#patterns.length; starts.upTo += 1) {
            const pattern = this.#patterns[starts.upTo];
            const start = pattern.slice(0, SHORT);
            const same = starts.byStart.get(start);
            if (same === undefined)
                starts.byStart.set(start, [starts.upTo]);
            else
                same.push(starts.upTo);
            for (let length = 1; length < SHORT; length += 1)
                starts.brief.add(pattern.slice(0, length));
        }
        return starts;
    }
}
/** Where to look for a window of its own: the middle is the likeliest, since prefixes and endings are what values have in common. */
function windows(pattern) {
    const last = pattern.length - LONG;
    return [last >> 1, last, 0, last >> 2, last - (last >> 2)];
}
/** Patterns by the hash of `width` characters, with a filter in front that answers nearly every place with no. */
class Window {
    #width;
    /** BASE to the power of `width`: what the character that leaves the window counts. */
    #leaving;
    #byHash = new Map();
    #filter = new Uint32Array(1 << 10);
    #shift = 32 - 15;
    constructor(width) {
        this.#width = width;
        let leaving = 1;
        for (let i = 0; i < width; i += 1)
            leaving = Math.imul(leaving, BASE);
        this.#leaving = leaving;
    }
    /** Adds a pattern by that of the offered windows which it shares with the fewest others; gives its offset. */
    add(id, pattern, offsets) {
        let chosen = 0;
        let hash = 0;
        let fewest = Number.POSITIVE_INFINITY;
        for (const offset of offsets) {
            const candidate = this.#hashAt(pattern, offset);
            const same = this.#byHash.get(candidate);
            const sharing = same === undefined ? 0 : typeof same === 'number' ? 1 : same.length;
            if (sharing >= fewest)
                continue;
            [chosen, hash, fewest] = [offset, candidate, sharing];
            if (sharing === 0)
                break;
        }
        const same = this.#byHash.get(hash);
        if (same === undefined) {
            this.#byHash.set(hash, id);
            this.#mark(hash);
            this.#grow();
        }
        else if (typeof same === 'number')
            this.#byHash.set(hash, [same, id]);
        else
            same.push(id);
        return chosen;
    }
    #hashAt(pattern, offset) {
        let hash = 0;
        for (let i = 0; i < this.#width; i += 1)
            hash = (Math.imul(hash, BASE) + pattern.charCodeAt(offset + i)) | 0;
        return hash;
    }
    scan(text, look) {
        if (this.#byHash.size === 0)
            return;
        const width = this.#width;
        const leaving = this.#leaving;
        const filter = this.#filter;
        const shift = this.#shift;
        let hash = 0;
        for (let i = 0; i < text.length; i += 1) {
            hash = (Math.imul(hash, BASE) + text.charCodeAt(i)) | 0;
            if (i >= width)
                hash = (hash - Math.imul(leaving, text.charCodeAt(i - width))) | 0;
            else if (i < width - 1)
                continue;
            const bit = Math.imul(hash, MIX) >>> shift;
            if ((filter[bit >>> 5] & (1 << (bit & 31))) === 0)
                continue;
            const candidates = this.#byHash.get(hash);
            if (candidates === undefined)
                continue;
            const at = i - width + 1;
            if (typeof candidates === 'number')
                look(candidates, at);
            else
                for (const id of candidates)
                    look(id, at);
        }
    }
    #mark(hash) {
        const bit = Math.imul(hash, MIX) >>> this.#shift;
        const word = bit >>> 5;
        this.#filter[word] = this.#filter[word] | (1 << (bit & 31));
    }
    #grow() {
        // One bit in sixteen may be set, so that chance answers yes for one place in sixteen at most.
        if (this.#byHash.size * 16 <= this.#filter.length * 32 || this.#shift <= 8)
            return;
        this.#filter = new Uint32Array(this.#filter.length * 4);
        this.#shift -= 2;
        for (const hash of this.#byHash.keys())
            this.#mark(hash);
    }
}

// EXTERNAL MODULE: ./build/core/value-forms.js
var value_forms = __webpack_require__(40085);
;// CONCATENATED MODULE: ./build/core/redactor.js



const REDACTED = '[redacted]';
/** A line of this length in a value of several lines is part of a key, not a word that also stands elsewhere. */
const ASSERTED_LINE = 16;
/**
 * What every output of a run passes. It knows the values of the run in all the forms of {@link encodingsOf}: whole, and by their
 * lines and JSON leaves. Making a value known costs next to nothing; its forms are worked out when something is printed.
 */
class Redactor {
    #pending = [];
    #index = new PatternIndex();
    /** Makes a value known. A value of fewer than four characters is not looked for: it would be found everywhere. */
    add(value) {
        if (value.length >= value_forms/* MIN_FORM */.IS)
            this.#pending.push(value);
    }
    /** The text with every value in it, in whatever form, replaced by `[redacted]`. For text that people read. */
    redact(text) {
        this.#prepare();
        return replace(text, this.#index.matches(text));
    }
    /**
     * For machine formats, in which nothing may be replaced: throws `LEAK` if a value of at least eight characters is in the text. Lines
     * of long keys count as values; the leaves of a JSON value do not, since names of hosts and projects are among them.
     */
    assertClean(text, where) {
        this.#prepare();
        if (this.#index.matches(text, true).length === 0)
            return;
        throw new errors/* SecretZeroError */.j2('LEAK', `${where} would have held the value of a secret, and was not written`, {
            hint: 'a name, path or description in the manifest has the same text as a secret; if none has, please report this',
        });
    }
    /** A redactor for text that comes in pieces: a value that is divided between two of them is caught. */
    stream() {
        return new RedactingStream((text) => {
            this.#prepare();
            return this.#index.matches(text);
        }, (text) => this.#index.openFrom(text));
    }
    #prepare() {
        if (this.#pending.length === 0)
            return;
        const pending = this.#pending;
        this.#pending = [];
        for (const value of pending)
            this.#learn(value.reveal());
    }
    #learn(text) {
        const assert = text.length >= value_forms/* MIN_PART */.FC;
        for (const form of (0,value_forms/* encodingsOf */.a_)(text))
            this.#index.add(form, assert);
        const trimmed = text.trim();
        if (trimmed !== text && trimmed.length >= value_forms/* MIN_FORM */.IS) {
            for (const form of (0,value_forms/* encodingsOf */.a_)(trimmed))
                this.#index.add(form, trimmed.length >= value_forms/* MIN_PART */.FC);
        }
        const leaves = (0,value_forms/* leavesOf */.wf)(text);
        for (const line of (0,value_forms/* linesOf */.Dx)(text)) {
            const asserted = leaves.length === 0 && line.length >= ASSERTED_LINE;
            for (const form of (0,value_forms/* encodingsOf */.a_)(line))
                this.#index.add(form, asserted);
        }
        for (const leaf of leaves)
            for (const form of (0,value_forms/* encodingsOf */.a_)(leaf))
                this.#index.add(form, false);
    }
}
/** Redacts text piece by piece. What could be the beginning of a value is held back until it is known whether it is one. */
class RedactingStream {
    #matches;
    #openFrom;
    #held = '';
    constructor(matches, openFrom) {
        this.#matches = matches;
        this.#openFrom = openFrom;
    }
    /** Takes a piece and gives what may be printed now. */
    write(piece) {
        const text = this.#held + piece;
        const merged = merge(this.#matches(text));
        let end = this.#openFrom(text);
        // What is held must begin between two replacements, or one of them would be cut in two.
        for (const { from, to } of [...merged].reverse())
            if (from < end && end < to)
                end = from;
        this.#held = text.slice(end);
        return replace(text.slice(0, end), merged.filter(({ to }) => to <= end));
    }
    /** Gives what is held back: at the end, or before the reader is waited for. */
    flush() {
        const text = this.#held;
        this.#held = '';
        return replace(text, this.#matches(text));
    }
}
function merge(matches) {
    if (matches.length < 2)
        return matches;
    const merged = [];
    for (const { from, to } of [...matches].sort((a, b) => a.from - b.from)) {
        const last = merged.at(-1);
        if (last !== undefined && from < last.to)
            last.to = Math.max(last.to, to);
        else
            merged.push({ from, to });
    }
    return merged;
}
function replace(text, matches) {
    if (matches.length === 0)
        return text;
    let clean = '';
    let at = 0;
    for (const { from, to } of merge(matches)) {
        clean += text.slice(at, from) + REDACTED;
        at = to;
    }
    return clean + text.slice(at);
}


/***/ }),

/***/ 69212:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ formatSpan)
/* harmony export */ });
/** `Secretfile.yml:14:7`, the form that editors and terminals make clickable. */
function formatSpan(span) {
    return `${span.file}:${span.line}:${span.column}`;
}


/***/ }),

/***/ 40085:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dx: () => (/* binding */ linesOf),
/* harmony export */   FC: () => (/* binding */ MIN_PART),
/* harmony export */   IS: () => (/* binding */ MIN_FORM),
/* harmony export */   Xb: () => (/* binding */ addUrl),
/* harmony export */   a_: () => (/* binding */ encodingsOf),
/* harmony export */   lf: () => (/* binding */ addBase64),
/* harmony export */   wf: () => (/* binding */ leavesOf)
/* harmony export */ });
/** Below this a text occurs by chance too often to be looked for. */
const MIN_FORM = 4;
/** Lines and JSON leaves below this are words as likely as parts of a secret. */
const MIN_PART = 8;
/** Base64 is wrapped at these widths by the tools that people have. */
const WRAPS = [64, 76];
// No tilde: a form writes it as %7E.
const PLAIN = /^[A-Za-z0-9_.-]*$/;
const ARMOUR = /^-{3,}\s?(?:BEGIN|END) [A-Z0-9 ]+-{3,}$/;
/** The lines of a text that has more than one, without the blanks around them; frames of PEM blocks are no secret. */
function linesOf(text) {
    if (!/[\r\n]/.test(text))
        return [];
    return text
        .split(/[\r\n]+/)
        .map((line) => line.trim())
        .filter((line) => line.length >= MIN_PART && !ARMOUR.test(line));
}
/** The strings and numbers in a text that is a JSON object or array. */
function leavesOf(text) {
    if (!/^\s*[[{]/.test(text))
        return [];
    let root;
    try {
        root = JSON.parse(text);
    }
    catch {
        return [];
    }
    const leaves = [];
    const open = [root];
    while (open.length > 0) {
        const node = open.pop();
        if (typeof node === 'string' || typeof node === 'number')
            leaves.push(String(node));
        else if (typeof node === 'object' && node !== null)
            open.push(...Object.values(node));
    }
    return leaves.filter((leaf) => leaf.length >= MIN_PART);
}
/**
 * How a text may look after it went through something else: as it is, in base64 (alone or inside something larger, which has three
 * alignments), in URLs, JSON, YAML, XML, shell and JavaScript source, and in hex. Without repetition; none is shorter than
 * {@link MIN_FORM}.
 */
function encodingsOf(text) {
    const forms = new Set([text]);
    const bytes = Buffer.from(text, 'utf8');
    addBase64(forms, bytes);
    const hex = bytes.toString('hex');
    forms.add(hex).add(hex.toUpperCase());
    if (!PLAIN.test(text)) {
        const json = JSON.stringify(text).slice(1, -1);
        forms.add(json);
        forms.add(JSON.stringify(json).slice(1, -1));
        forms.add(asciiJson(json));
        forms.add(json.replaceAll('/', '\\/'));
        if (json !== text)
            addBase64(forms, Buffer.from(json, 'utf8'));
        addUrl(forms, bytes.toString('utf8'));
        addQuoted(forms, text);
    }
    for (const form of forms)
        if (form.length < MIN_FORM)
            forms.delete(form);
    return forms;
}
/** Base64 and base64url of the bytes: whole, wrapped, and the characters that they alone decide at each alignment. */
function addBase64(forms, bytes) {
    const add = (form) => {
        forms.add(form);
        if (/[+/]/.test(form))
            forms.add(form.replaceAll('+', '-').replaceAll('/', '_'));
    };
    const whole = bytes.toString('base64');
    add(whole);
    add(whole.replace(/=+$/, ''));
    for (const width of WRAPS) {
        if (whole.length <= width)
            continue;
        for (let at = 0; at < whole.length; at += width) {
            const line = whole.slice(at, at + width);
            if (line.length >= 2 * MIN_PART)
                add(line);
        }
    }
    for (const shift of [0, 1, 2]) {
        const shifted = Buffer.concat([Buffer.alloc(shift), bytes]).toString('base64');
        // The first character that holds none of the bytes in front, and the last that holds none of what follows.
        add(shifted.slice(Math.ceil((shift * 8) / 6), Math.floor(((shift + bytes.length) * 8) / 6)));
    }
}
/** The ways in which URLs and forms write a text: which characters are escaped, in capitals or not, differs by library. */
function addUrl(forms, wellFormed) {
    const component = encodeURIComponent(wellFormed);
    const strict = component.replace(/[!'()*]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`);
    const inForm = new URLSearchParams([['', wellFormed]]).toString().slice(1);
    for (const form of [component, strict, inForm, strict.replaceAll('%20', '+'), encodeURI(wellFormed)]) {
        forms.add(form);
        forms.add(form.replace(/%[0-9A-F]{2}/g, (escaped) => escaped.toLowerCase()));
    }
}
function addQuoted(forms, text) {
    // Inside single quotes of a shell, in both spellings; inside single quotes of YAML.
    forms.add(text.replaceAll("'", "'\\''"));
    forms.add(text.replaceAll("'", `'"'"'`));
    forms.add(text.replaceAll("'", "''"));
    // Inside double quotes of a shell; with a backslash before every special character (printf %q); $'\u2026'.
    forms.add(text.replace(/["$`\\]/g, '\\$&'));
    forms.add(text.replace(/[^A-Za-z0-9_./:=@%+,\n-]/g, '\\$&'));
    const source = text.replaceAll('\\', '\\\\').replaceAll('\n', '\\n').replaceAll('\r', '\\r').replaceAll('\t', '\\t');
    forms.add(source);
    forms.add(source.replaceAll("'", "\\'"));
    forms.add(source.replaceAll('`', '\\`'));
    // XML and HTML.
    const xml = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
    forms.add(xml);
    forms.add(xml.replaceAll('"', '&quot;'));
    forms.add(xml.replaceAll('"', '&quot;').replaceAll("'", '&#39;'));
    forms.add(xml.replaceAll('"', '&quot;').replaceAll("'", '&apos;'));
    // With other line ends than its own.
    forms.add(text.replace(/\r?\n/g, '\r\n'));
    forms.add(text.replaceAll('\r\n', '\n'));
}
function asciiJson(json) {
    return json.replace(/[\u007f-\uffff]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}


/***/ }),

/***/ 1531:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BJ: () => (/* binding */ LOOKS),
/* harmony export */   J7: () => (/* binding */ countsLine),
/* harmony export */   bx: () => (/* binding */ courseOf),
/* harmony export */   c_: () => (/* binding */ heldBackWords),
/* harmony export */   g7: () => (/* binding */ plannedCourse)
/* harmony export */ });
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68013);

const LOOKS = {
    create: { symbol: '+', word: 'create', planned: 'to create', done: 'created' },
    adopt: { symbol: '=', word: 'adopt', planned: 'to adopt', done: 'adopted' },
    copy: { symbol: '>', word: 'copy', planned: 'to copy', done: 'copied' },
    update: { symbol: '~', word: 'update', planned: 'to update', done: 'updated' },
    rotate: { symbol: '\u00b1', word: 'rotate', planned: 'to rotate', done: 'rotated' },
    repair: { symbol: '~', word: 'repair', planned: 'to repair', done: 'repaired' },
    retire: { symbol: '-', word: 'retire', planned: 'to retire', done: 'retired' },
    prune: { symbol: '-', word: 'delete', planned: 'to delete', done: 'deleted' },
    failed: { symbol: '!', word: 'failed', planned: 'failed', done: 'failed' },
    blocked: { symbol: '!', word: 'blocked', planned: 'blocked', done: 'blocked' },
    waiting: { symbol: '?', word: 'waiting', planned: 'waiting', done: 'waiting' },
    skipped: { symbol: '\u00b7', word: 'skipped', planned: 'skipped', done: 'skipped' },
    keep: { symbol: '\u00b7', word: 'in sync', planned: 'in sync', done: 'in sync' },
};
/** The course of a planned step. */
function plannedCourse(step) {
    if (step.blocked)
        return 'blocked';
    if (step.waiting)
        return 'waiting';
    // What was never made is kept as it is by a run that only rotates: that is no "in sync".
    return step.action === 'keep' && step.reason === 'new' ? 'skipped' : step.action;
}
/** The course of a step that was to be carried out. */
function courseOf({ step, result }) {
    const planned = plannedCourse(step);
    if (planned === 'blocked' || planned === 'waiting' || planned === 'keep' || planned === 'skipped')
        return planned;
    return result === 'done' ? planned : result;
}
/** `2 to create, 1 blocked, 12 in sync`; of what was done, where it was. Always says something. */
function countsLine(plan, outcomes) {
    const counts = new Map();
    for (const course of outcomes ? outcomes.map(courseOf) : plan.steps.map(plannedCourse)) {
        counts.set(course, (counts.get(course) ?? 0) + 1);
    }
    const all = Object.entries(LOOKS).map(([course, look]) => [counts.get(course) ?? 0, outcomes ? look.done : look.planned]);
    return (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .tally */ .N4)(all) || 'nothing declared';
}
/** Why nothing was written although it was asked for, and what to do. */
function heldBackWords(heldBack) {
    switch (heldBack.reason) {
        case 'held':
            return heldBack.lease
                ? `nothing was written: ${heldBack.lease.run} may write until ${heldBack.lease.until}; run it again after that`
                : 'nothing was written: another run may write now; run it again when that is done';
        case 'moved':
            return 'nothing was written: the state was saved twice by others while this run got ready; run it again';
        default:
            return 'nothing was written: the manifest here is not the reviewed one on the base branch; merge it first';
    }
}


/***/ }),

/***/ 38705:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D9: () => (/* binding */ markdownCode),
/* harmony export */   F: () => (/* binding */ guardLines),
/* harmony export */   RK: () => (/* binding */ visible),
/* harmony export */   wD: () => (/* binding */ markdown)
/* harmony export */ });
/** Characters that change what others look like or where they stand, and those that have no look: all but the emoji joiner. */
const INVISIBLE = /[\p{Cc}\p{Zl}\p{Zp}\p{Cs}]|(?!\u200d)\p{Cf}/gu;
/** What .NET's comparison of texts, by which the runner finds its commands, does not see or trims away. */
const UNSEEN = '[\\s\\p{Cc}\\p{Cf}\\p{Mn}\\p{Me}]*';
const COMMAND = new RegExp(`^${UNSEEN}:${UNSEEN}:`, 'u');
const OLD_COMMAND = new RegExp(`#${UNSEEN}#${UNSEEN}\\[`, 'gu');
/** An invisible break in a word, by which GitHub no longer takes it for a name, a number or a link. */
const BREAK = '&#8203;';
/** What GitHub's markdown makes something of. One pass finds all of it, so that nothing that was put in is escaped again. */
const MARKUP = /[\\`*_{}[\]()!~|&<>$@]|#(?=\d)|\bGH-(?=\d)|:\/\/|\bwww(?=\.)/gi;
const ENTITIES = { '&': '&amp;', '<': '&lt;', '>': '&gt;', $: '&#36;' };
/**
 * One line of text in which nothing is hidden: control characters (an escape sequence of a terminal among them), bidirectional marks,
 * line ends and lone surrogates are written as `\u{\u2026}`.
 */
function visible(text) {
    return text.replace(INVISIBLE, (character) => `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`);
}
/**
 * Text from a manifest, a lockfile or a server, so that markdown shows it as it is: no markup, no HTML, no end of a table's cell, no
 * mention, no reference to an issue, no link, no formula. One line.
 */
function markdown(text) {
    return visible(text)
        .replace(MARKUP, (found) => ENTITIES[found] ?? (found.length === 1 && found !== '@' && found !== '#' ? `\\${found}` : broken(found)))
        .replace(/^(\s*)([-+=#]|\d+(?=[.)]))/, (_, blanks, mark) => /\d/.test(mark) ? `${blanks}${mark}${BREAK}` : `${blanks}\\${mark}`);
}
function broken(word) {
    return word === '://' ? `:${BREAK}//` : `${word}${BREAK}`;
}
/** Text as code, also inside a table: shown as it is, never a mention, a reference or a link. One line; never empty. */
function markdownCode(text) {
    const shown = visible(text);
    if (/^[^`|\\&<]+$/.test(shown) && shown.trim() === shown)
        return `\`${shown}\``;
    const entities = shown.replace(/[^A-Za-z0-9 ./-]/gu, (character) => `&#${character.codePointAt(0)};`);
    return `<code>${entities}</code>`;
}
/**
 * Text for the log, in which no line is a command of the runner: not `::name::`, which counts at the beginning of a line, nor
 * `##[name]`, which counts anywhere. Such a line is shown with a blank inside.
 */
function guardLines(text) {
    return text
        .split(/(\r\n|\r|\n)/)
        .map((part, i) => (i % 2 === 1 ? part : part.replace(COMMAND, ': :').replace(OLD_COMMAND, '# #[')))
        .join('');
}


/***/ }),

/***/ 32512:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ quotaSentences)
/* harmony export */ });
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68013);

/** Below this nobody plans for it. */
const WORTH_SAYING_MS = 10 * 60_000;
/** A sentence for each platform whose quota makes the writes take long; none where all is done soon. */
function quotaSentences(quota, nameOf) {
    return quota
        .filter(({ least }) => least > WORTH_SAYING_MS)
        .map(({ provider, writes, least }) => `The quota of ${nameOf(provider)} spreads ${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(writes, 'write')} over at least ${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(Math.ceil(least / 60_000), 'minute')}`);
}


/***/ }),

/***/ 96254:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ke: () => (/* binding */ testResult),
/* harmony export */   L$: () => (/* binding */ showResult),
/* harmony export */   L_: () => (/* binding */ rotateResult),
/* harmony export */   SP: () => (/* binding */ statusResult),
/* harmony export */   VR: () => (/* binding */ planResult),
/* harmony export */   _t: () => (/* binding */ validateResult),
/* harmony export */   j: () => (/* binding */ syncResult),
/* harmony export */   vd: () => (/* binding */ driftResult)
/* harmony export */ });
/* unused harmony export policyResult */
/* harmony import */ var _core_exit_code_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(11388);
/* harmony import */ var _core_next_rotation_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(97660);
/* harmony import */ var _core_plan_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(45380);



/** `validate --json`. */
function validateResult(faults) {
    const errors = faults.filter((fault) => fault.severity === 'error').map(faultResult);
    const warnings = faults.filter((fault) => fault.severity === 'warning').map(faultResult);
    return { valid: errors.length === 0, errors, warnings };
}
/** `plan --json`. `requests` are those that carrying it out would take, and the fewest possible. */
function planResult(plan, requests) {
    return { ...planParts(plan, requests), steps: plan.steps.map(stepResult) };
}
/** `sync --json`. Without outcomes nothing was carried out: every step was skipped, and `held_back` says why. */
function syncResult(plan, outcomes, requests, heldBack) {
    const ends = outcomes ?? plan.steps.map((step) => ({ step, result: 'skipped' }));
    return {
        ...planParts(plan, requests),
        summary: { ...(0,_core_plan_js__WEBPACK_IMPORTED_MODULE_1__/* .summarise */ .f)(ends.map(({ step }) => step)) },
        steps: ends.map(outcomeResult),
        failures: ends.filter(({ result }) => result === 'failed').length,
        ...(heldBack ? { held_back: heldBackResult(heldBack) } : {}),
    };
}
/** `rotate --json`: sync's, and how many secrets were looked at and were due. */
function rotateResult(...input) {
    const [plan] = input;
    return { ...syncResult(...input), secrets_checked: plan.checked, secrets_due: plan.due.length };
}
/** `drift --json`. What is `unknown` stands in the details and is no drift. */
function driftResult(drift) {
    const secrets = new Set(drift.filter(_core_exit_code_js__WEBPACK_IMPORTED_MODULE_0__/* .isRealDrift */ .OI).map(({ secret }) => secret));
    return {
        has_drift: secrets.size > 0,
        secrets_with_drift: [...secrets],
        details: drift.map(({ secret, target, status, since, advice }) => ({
            secret,
            target,
            status,
            ...(since === undefined ? {} : { since }),
            advice,
        })),
    };
}
/** `policy --json`. Warnings are shown and break nothing. */
function policyResult(findings, controls) {
    const of = (severity) => findings.filter((finding) => finding.severity === severity).map(findingResult);
    const errors = of('error');
    return {
        compliant: errors.length === 0,
        errors,
        warnings: of('warning'),
        controls: controls.map(({ framework, control, status, evidence }) => ({ framework, control, status, evidence })),
    };
}
/** `show --json` for some secrets. `drift` is what was seen at the targets in this run, where they were looked at. */
function showResult(secrets, lockfile, drift = []) {
    const seen = new Map(drift.map((each) => [`${each.secret}\0${each.target}`, each.status]));
    const shown = secrets.map((secret) => shownSecret(secret, lockfile.secrets[secret.name], seen));
    return { count: shown.length, secrets: shown };
}
/** `status --json`: the lane as its lockfile has it, who may write now, and what is not finished. */
function statusResult(manifest, lockfile, now) {
    const declared = manifest.secrets.map((secret) => ({ secret, record: lockfile.secrets[secret.name] }));
    const { lease } = lockfile;
    return {
        manifest: manifest.file,
        ...(manifest.environment === undefined ? {} : { environment: manifest.environment }),
        secrets: declared.length,
        made: declared.filter(({ record }) => (0,_core_next_rotation_js__WEBPACK_IMPORTED_MODULE_2__/* .isMade */ .s)(record)).length,
        due: declared
            .filter(({ secret, record }) => ((0,_core_next_rotation_js__WEBPACK_IMPORTED_MODULE_2__/* .nextRotation */ .u)(secret, record)?.getTime() ?? Number.POSITIVE_INFINITY) <= +now)
            .map(({ secret }) => secret.name),
        ...(lease && Date.parse(lease.until) > now.getTime() ? { lease: leaseResult(lease) } : {}),
        pending: Object.entries(lockfile.secrets).flatMap(([secret, { pending }]) => pending
            ? [{ secret, action: pending.action, generation: pending.generation, since: pending.since, run: pending.run }]
            : []),
    };
}
/** `test --json`: whether each provider can be logged in to and does what the manifest needs of it. */
function testResult(checks, logins) {
    const results = checks.map(({ subject, problem }) => {
        return problem ? { subject, ok: false, error: problemResult(problem) } : { subject, ok: true };
    });
    return { ok: results.every(({ ok }) => ok), checks: results, logins };
}
function planParts(plan, { planned, floor }) {
    return {
        changes: plan.changes,
        summary: { ...plan.summary },
        findings: plan.findings.map(findingResult),
        ...(plan.selections.length === 0 ? {} : { selections: plan.selections.map(selectionResult) }),
        requests: { planned, floor },
    };
}
function selectionResult(selection) {
    const { selector, provider, kind, state, places, among, secrets, problem, span } = selection;
    return {
        selector,
        provider,
        kind,
        state,
        places: [...places],
        ...(among === undefined ? {} : { among }),
        secrets: [...secrets],
        ...(problem ? { error: problemResult(problem) } : {}),
        ...place(span),
    };
}
function stepResult(step) {
    const { action, secret, fields, targets, reason, because, blocked, waiting } = step;
    return {
        action,
        secret,
        fields: [...fields],
        targets: [...targets],
        reason,
        because,
        ...(blocked ? { blocked: problemResult(blocked) } : {}),
        ...(waiting ? { waiting: waiting.map(({ field, variable }) => ({ field, variable })) } : {}),
    };
}
function outcomeResult({ step, result, error, refused }) {
    return {
        ...stepResult(step),
        result,
        ...(error ? { error: problemResult(error) } : {}),
        ...(refused
            ? { refused: Object.entries(refused).map(([target, problem]) => ({ target, ...problemResult(problem) })) }
            : {}),
    };
}
function problemResult({ code, message, hint }) {
    return { code, message, ...(hint === undefined ? {} : { hint }) };
}
function faultResult({ code, message, hint, path, span }) {
    return {
        ...place(span),
        ...(path === undefined ? {} : { path }),
        ...problemResult({ code, message, ...hinted(hint) }),
    };
}
function hinted(hint) {
    return hint === undefined ? {} : { hint };
}
function findingResult({ rule, severity, secret, message, advice, span, controls }) {
    return {
        rule,
        severity,
        ...(secret === undefined ? {} : { secret }),
        message,
        ...(advice === undefined ? {} : { advice }),
        ...place(span),
        ...(controls === undefined ? {} : { controls: [...controls] }),
    };
}
function place(span) {
    return span ? { file: span.file, line: span.line, column: span.column } : {};
}
function heldBackResult({ reason, lease }) {
    return { reason, ...(lease ? { lease: leaseResult(lease) } : {}) };
}
function leaseResult({ run, until, actor }) {
    return { run, until, ...(actor === undefined ? {} : { actor }) };
}
function shownSecret(secret, record, drift) {
    const made = (0,_core_next_rotation_js__WEBPACK_IMPORTED_MODULE_2__/* .isMade */ .s)(record) ? record : undefined;
    const next = (0,_core_next_rotation_js__WEBPACK_IMPORTED_MODULE_2__/* .nextRotation */ .u)(secret, record);
    return {
        secret: secret.name,
        kind: secret.kind,
        generation: made?.generation ?? 0,
        ...(made?.created === undefined ? {} : { created: made.created }),
        ...(made?.rotated === undefined ? {} : { rotated: made.rotated }),
        ...(next === undefined ? {} : { next_rotation: next.toISOString() }),
        ...(made?.expires === undefined ? {} : { expires: made.expires }),
        targets: secret.targets.map(({ id }) => {
            const known = made?.targets[id];
            const seen = drift.get(`${secret.name}\0${id}`);
            return {
                id,
                status: seen ?? known?.state ?? 'none',
                ...(known?.version === undefined ? {} : { version: known.version }),
            };
        }),
    };
}


/***/ }),

/***/ 99669:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ selectionWords)
/* harmony export */ });
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68013);

/** Which targets a selector stood for, in one line; of long lists, the first ones. */
function selectionWords(selection, most) {
    const { selector, state, places, among, problem } = selection;
    const kept = places.length === 0 ? '' : `; ${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(places.length, 'target')} of the lockfile left as they are`;
    switch (state) {
        case 'selected':
            return `${selector}: ${places.length} of ${among ?? places.length}: ${listed(places, most)}`;
        case 'empty':
            return `${selector}: none of ${among ?? 0}${kept}`;
        case 'failed':
            return `${selector}: not known which: ${problem?.message ?? 'the list could not be read'}${kept}`;
        case 'unasked':
            return `${selector}: not resolved, since nothing was looked at${places.length === 0 ? '' : `; by the lockfile ${places.length}: ${listed(places, most)}`}`;
    }
}
function listed(places, most) {
    const more = places.length - most;
    return more > 0 ? `${places.slice(0, most).join(', ')} and ${more} more` : places.join(', ');
}


/***/ }),

/***/ 68013:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KW: () => (/* binding */ age),
/* harmony export */   N4: () => (/* binding */ tally),
/* harmony export */   Nx: () => (/* binding */ capital),
/* harmony export */   cz: () => (/* binding */ clipped),
/* harmony export */   hS: () => (/* binding */ counted),
/* harmony export */   pj: () => (/* binding */ plain),
/* harmony export */   vd: () => (/* binding */ day)
/* harmony export */ });
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38705);

/** `1 secret`, `2 secrets`. */
function counted(n, one, many = `${one}s`) {
    return `${n} ${n === 1 ? one : many}`;
}
/** `2 made, 1 failed`, without what there is none of. */
function tally(counts) {
    return counts
        .filter(([n]) => n > 0)
        .map(([n, words]) => `${n} ${words}`)
        .join(', ');
}
/** The date of an ISO time, in UTC. Text that is no time is shown as it is. */
function day(time) {
    const date = new Date(time);
    return Number.isNaN(date.getTime()) ? String(time) : date.toISOString().slice(0, 10);
}
/** With a capital at its beginning. */
function capital(text) {
    return text.charAt(0).toUpperCase() + text.slice(1);
}
const DAY_MS = 86_400_000;
/** How long ago something was, in the largest unit that says enough. */
function age(since, now) {
    const days = Math.floor((now.getTime() - Date.parse(since)) / DAY_MS);
    if (Number.isNaN(days))
        return 'unknown';
    if (days < 1)
        return 'less than a day';
    if (days < 60)
        return counted(days, 'day');
    if (days < 730)
        return counted(Math.floor(days / 30.44), 'month');
    return counted(Math.floor(days / 365.25), 'year');
}
/** At most so many characters, cut between characters and marked. */
function clipped(text, most) {
    if (text.length <= most)
        return text;
    const units = text.slice(0, most - 1);
    return `${/[\ud800-\udbff]$/.test(units) ? units.slice(0, -1) : units}\u2026`;
}
/** Text from elsewhere, for a terminal or a log: nothing hidden, one line, and no command of the runner. */
function plain(text) {
    return (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .guardLines */ .F)((0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(text));
}


/***/ })

};
