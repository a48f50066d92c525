export const id = 3071;
export const ids = [3071];
export const modules = {

/***/ 8421:
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
/** The exit code of a run that an error ended before there was a result (design §7). */
function exitCodeOfError(code) {
    return CODES[code] ?? (code.startsWith('MANIFEST_') || code.startsWith('VALUE_') ? WRONG_INPUT : 1);
}


/***/ }),

/***/ 1388:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FO: () => (/* binding */ exitCodeOf),
/* harmony export */   OI: () => (/* binding */ isRealDrift),
/* harmony export */   jo: () => (/* binding */ unplannedDrift),
/* harmony export */   oU: () => (/* binding */ remainingDrift)
/* harmony export */ });
/* harmony import */ var _plan_types_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5071);

const DONE = 0;
const ATTENTION = 2;
const NO_ACCESS = 4;
const PARTIAL = 6;
const INTERRUPTED = 130;
const ACCESS = new Set(['UNAUTHENTICATED', 'FORBIDDEN']);
/** What a person has to decide or to give: no failure. */
const DECISION = new Set(['UNSUPPORTED', 'VALUE_MISSING']);
/** What follows from another failure: targets that were not begun, and secrets whose part failed. */
const CONSEQUENCE = new Set(['INTERRUPTED', 'VALUE_MISSING']);
/**
 * The exit code of a run that came to its end (design §7). The worst thing that happened decides: interrupted (130), something
 * failed (6), something was not allowed and nothing else failed (4), something waits for a person (2), all is well (0). Errors
 * before a plan was made (3, 4) are the caller's.
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
    return needsAttention(ended, mode) ? ATTENTION : DONE;
}
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
    if (plan.steps.some((step) => step.blocked !== undefined || step.waiting !== undefined))
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

/***/ 2732:
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

/***/ 7660:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ isMade),
/* harmony export */   u: () => (/* binding */ nextRotation)
/* harmony export */ });
/* harmony import */ var _period_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2997);

/** When the rotation period of a secret is over; `undefined` where it has none, is `one_time`, or was never made. */
function nextRotation(secret, record) {
    const since = record?.rotated ?? record?.created;
    if (!secret.rotationPeriod || secret.oneTime || !isMade(record) || since === undefined)
        return undefined;
    return (0,_period_js__WEBPACK_IMPORTED_MODULE_0__/* .addPeriod */ .zL)(new Date(since), secret.rotationPeriod);
}
/** Whether a record has a settled generation of a secret that is still declared. */
function isMade(record) {
    return record !== undefined && record.generation > 0 && record.tombstone === undefined;
}


/***/ }),

/***/ 2997:
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

/***/ 5071:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ isChange)
/* harmony export */ });
/** Whether a step will be carried out. */
function isChange(step) {
    return step.action !== 'keep' && step.blocked === undefined && step.waiting === undefined;
}


/***/ }),

/***/ 4558:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  p: () => (/* binding */ Redactor)
});

// UNUSED EXPORTS: RedactingStream

// EXTERNAL MODULE: ./build/core/errors.js
var errors = __webpack_require__(2807);
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
var value_forms = __webpack_require__(85);
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

/***/ 9212:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ formatSpan)
/* harmony export */ });
/** `Secretfile.yml:14:7`, the form that editors and terminals make clickable. */
function formatSpan(span) {
    return `${span.file}:${span.line}:${span.column}`;
}


/***/ }),

/***/ 85:
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
    // Inside double quotes of a shell; with a backslash before every special character (printf %q); $'…'.
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
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8013);

const LOOKS = {
    create: { symbol: '+', word: 'create', planned: 'to create', done: 'created' },
    adopt: { symbol: '=', word: 'adopt', planned: 'to adopt', done: 'adopted' },
    copy: { symbol: '>', word: 'copy', planned: 'to copy', done: 'copied' },
    update: { symbol: '~', word: 'update', planned: 'to update', done: 'updated' },
    rotate: { symbol: '±', word: 'rotate', planned: 'to rotate', done: 'rotated' },
    repair: { symbol: '~', word: 'repair', planned: 'to repair', done: 'repaired' },
    retire: { symbol: '-', word: 'retire', planned: 'to retire', done: 'retired' },
    prune: { symbol: '-', word: 'delete', planned: 'to delete', done: 'deleted' },
    failed: { symbol: '!', word: 'failed', planned: 'failed', done: 'failed' },
    blocked: { symbol: '!', word: 'blocked', planned: 'blocked', done: 'blocked' },
    waiting: { symbol: '?', word: 'waiting', planned: 'waiting', done: 'waiting' },
    skipped: { symbol: '·', word: 'skipped', planned: 'skipped', done: 'skipped' },
    keep: { symbol: '·', word: 'in sync', planned: 'in sync', done: 'in sync' },
};
/** The course of a planned step. */
function plannedCourse(step) {
    return step.blocked ? 'blocked' : step.waiting ? 'waiting' : step.action;
}
/** The course of a step that was to be carried out. */
function courseOf({ step, result }) {
    const planned = plannedCourse(step);
    if (planned === 'blocked' || planned === 'waiting' || planned === 'keep')
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

/***/ 8705:
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
 * line ends and lone surrogates are written as `\u{…}`.
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

/***/ 6254:
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
/* harmony import */ var _core_exit_code_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1388);
/* harmony import */ var _core_next_rotation_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7660);


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
        made: declared.filter(({ record }) => (0,_core_next_rotation_js__WEBPACK_IMPORTED_MODULE_1__/* .isMade */ .s)(record)).length,
        due: declared
            .filter(({ secret, record }) => ((0,_core_next_rotation_js__WEBPACK_IMPORTED_MODULE_1__/* .nextRotation */ .u)(secret, record)?.getTime() ?? Number.POSITIVE_INFINITY) <= +now)
            .map(({ secret }) => secret.name),
        ...(lease && Date.parse(lease.until) > now.getTime() ? { lease: leaseResult(lease) } : {}),
        pending: Object.entries(lockfile.secrets).flatMap(([secret, { pending }]) => pending
            ? [{ secret, action: pending.action, generation: pending.generation, since: pending.since, run: pending.run }]
            : []),
    };
}
/** `test --json`: whether each provider can be logged in to and does what the manifest needs of it. */
function testResult(checks) {
    const results = checks.map(({ subject, problem }) => {
        return problem ? { subject, ok: false, error: problemResult(problem) } : { subject, ok: true };
    });
    return { ok: results.every(({ ok }) => ok), checks: results };
}
function planParts(plan, { planned, floor }) {
    return {
        changes: plan.changes,
        summary: { ...plan.summary },
        findings: plan.findings.map(findingResult),
        requests: { planned, floor },
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
    const made = (0,_core_next_rotation_js__WEBPACK_IMPORTED_MODULE_1__/* .isMade */ .s)(record) ? record : undefined;
    const next = (0,_core_next_rotation_js__WEBPACK_IMPORTED_MODULE_1__/* .nextRotation */ .u)(secret, record);
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

/***/ 8013:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KW: () => (/* binding */ age),
/* harmony export */   N4: () => (/* binding */ tally),
/* harmony export */   cz: () => (/* binding */ clipped),
/* harmony export */   hS: () => (/* binding */ counted),
/* harmony export */   pj: () => (/* binding */ plain),
/* harmony export */   vd: () => (/* binding */ day)
/* harmony export */ });
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8705);

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
    return `${/[\ud800-\udbff]$/.test(units) ? units.slice(0, -1) : units}…`;
}
/** Text from elsewhere, for a terminal or a log: nothing hidden, one line, and no command of the runner. */
function plain(text) {
    return (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .guardLines */ .F)((0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(text));
}


/***/ })

};
