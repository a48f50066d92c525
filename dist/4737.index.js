export const id = 4737;
export const ids = [4737];
export const modules = {

/***/ 73829:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ JsonObject)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62807);
/* harmony import */ var _core_secret_value_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44200);


/** A JSON object whose values are texts of ours and whatever others keep beside them. */
class JsonObject {
    #entries;
    constructor(entries) {
        this.#entries = entries;
    }
    static empty() {
        return new JsonObject(new Map());
    }
    /** Throws ProviderError `REJECTED` for a text that is no JSON object, and for one whose numbers could not be written back as they are. */
    static parse(text, what) {
        let read;
        try {
            read = JSON.parse(text.reveal());
        }
        catch {
            read = undefined;
        }
        if (typeof read !== 'object' || read === null || Array.isArray(read)) {
            throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ProviderError */ .mZ('REJECTED', `${what} holds no JSON object, so no key can be put into it`, {
                hint: 'use format raw, or another name',
            });
        }
        if (hasUnsafeNumber(read)) {
            throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ProviderError */ .mZ('REJECTED', `${what} holds a number that would be changed by writing the object again`, {
                hint: 'keep it there as a text, or use another name',
            });
        }
        return new JsonObject(new Map(Object.entries(read)));
    }
    get isEmpty() {
        return this.#entries.size === 0;
    }
    has(key) {
        return this.#entries.has(key);
    }
    /** The value of a key as text: what is no text as JSON. */
    get(key) {
        if (!this.#entries.has(key))
            return undefined;
        const value = this.#entries.get(key);
        return new _core_secret_value_js__WEBPACK_IMPORTED_MODULE_1__/* .SecretValue */ .i(typeof value === 'string' ? value : JSON.stringify(value));
    }
    set(key, value) {
        this.#entries.set(key, value.reveal());
    }
    delete(key) {
        this.#entries.delete(key);
    }
    toText() {
        return new _core_secret_value_js__WEBPACK_IMPORTED_MODULE_1__/* .SecretValue */ .i(JSON.stringify(Object.fromEntries(this.#entries)));
    }
}
/** Whole numbers above 2^53 lose digits when they are read. */
function hasUnsafeNumber(value) {
    if (typeof value === 'number')
        return Number.isInteger(value) && !Number.isSafeInteger(value);
    return typeof value === 'object' && value !== null && Object.values(value).some(hasUnsafeNumber);
}


/***/ }),

/***/ 46991:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Lo: () => (/* binding */ outOfBounds),
/* harmony export */   ce: () => (/* binding */ stopped),
/* harmony export */   gl: () => (/* binding */ mixed)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62807);

/** Why a value is outside what a store takes, told before anything is sent. */
function outOfBounds(name, value, { minValueBytes, maxValueBytes, alphabet }) {
    const { byteLength } = value;
    if (byteLength < minValueBytes)
        return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ProviderError */ .mZ('REJECTED', `${name}: AWS stores nothing empty`);
    if (byteLength > maxValueBytes) {
        return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ProviderError */ .mZ('REJECTED', `${name}: the value has ${byteLength} bytes, and AWS takes ${maxValueBytes}`, {
            hint: 'keep the large part encrypted elsewhere, and its key as the secret',
        });
    }
    if (alphabet !== undefined && !value.matches(alphabet)) {
        return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ProviderError */ .mZ('REJECTED', `${name}: the value has characters that cannot be stored there`, {
            hint: 'encode it, in base64 for example',
        });
    }
    return undefined;
}
/** Two targets that want one name, one of them whole and the other a key of it: neither can be right. */
function mixed(what, addresses) {
    const keys = addresses.filter(({ key }) => key !== undefined).length;
    if (keys === 0 || keys === addresses.length)
        return undefined;
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ProviderError */ .mZ('REJECTED', `${what} is wanted whole by one target, and as an object with keys by another`, {
        hint: 'give one of them another name, or both format json',
    });
}
/** What a write that was not begun is answered with. */
function stopped(name) {
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ProviderError */ .mZ('UNAVAILABLE', `${name}: the run was stopped before the write`);
}


/***/ }),

/***/ 21822:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FL: () => (/* binding */ entryFrom),
/* harmony export */   Iv: () => (/* binding */ marksOfSecret),
/* harmony export */   KY: () => (/* binding */ observationOf),
/* harmony export */   S6: () => (/* binding */ marksOfKeys),
/* harmony export */   Tw: () => (/* binding */ tagList),
/* harmony export */   eN: () => (/* binding */ CURRENT)
/* harmony export */ });
/* harmony import */ var _seam_stamp_map_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82408);
/* harmony import */ var _place_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(68376);
/* harmony import */ var _version_id_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(32321);



/** The stage of the version that readers are given. */
const CURRENT = 'AWSCURRENT';
/** Which version of an object we wrote last: the marks of its keys prove nothing about another one. */
const OBJECT_VERSION = 'secretzero-object-version';
function entryFrom(listed) {
    const versions = listed.SecretVersionsToStages ?? listed.VersionIdsToStages ?? {};
    const tags = (listed.Tags ?? []).flatMap(({ Key, Value }) => Key === undefined ? [] : [[Key, Value ?? '']]);
    return {
        stages: new Map(Object.entries(versions).flatMap(([id, stages]) => stages.map((stage) => [stage, id]))),
        tags: Object.fromEntries(tags),
        replicas: (listed.ReplicationStatus ?? []).flatMap(({ Region }) => Region ?? []),
        ...(listed.DeletedDate === undefined ? {} : { goneAt: listed.DeletedDate }),
        ...(listed.CreatedDate === undefined ? {} : { createdAt: listed.CreatedDate }),
        ...(listed.LastChangedDate === undefined ? {} : { changedAt: listed.LastChangedDate }),
    };
}
/**
 * What a target is by what AWS lists. `undefined`: it is a key of an object that somebody else wrote last, and only the object itself
 * can tell whether it is there.
 */
function observationOf({ key }, entry, marks) {
    if (entry === undefined)
        return { kind: 'absent' };
    if (entry.goneAt !== undefined)
        return { kind: 'deleting', recoverableUntil: entry.goneAt };
    const version = entry.stages.get(CURRENT);
    // A name that was made without a value (by Terraform, mostly) waits for its first one.
    if (version === undefined)
        return { kind: 'absent' };
    const stamp = key === undefined ? stampOfSecret(entry, version, marks) : stampOfKey(entry, version, key);
    if (key !== undefined && stamp === undefined)
        return undefined;
    return {
        kind: 'present',
        version,
        ...(entry.createdAt === undefined ? {} : { createdAt: entry.createdAt }),
        ...(entry.changedAt === undefined ? {} : { changedAt: entry.changedAt }),
        ...(stamp === undefined ? {} : { stamp }),
    };
}
/** Our version ids are made from the stamp: they tell whose version it is also where the tags could not be written any more. */
function stampOfSecret({ tags }, version, marks) {
    const known = marks.find((mark) => (0,_version_id_js__WEBPACK_IMPORTED_MODULE_2__/* .versionIdOf */ .J)(mark) === version);
    return known === undefined ? (0,_seam_stamp_map_js__WEBPACK_IMPORTED_MODULE_0__/* .stampFrom */ ._)(tags) : { ...known, version };
}
function stampOfKey({ tags }, version, key) {
    if (tags[OBJECT_VERSION] !== version)
        return undefined;
    const [owner, number, nonce, secret, field, ...rest] = (tags[`${_place_js__WEBPACK_IMPORTED_MODULE_1__/* .KEY_MARK */ ._i}${key}`] ?? '').split(' ');
    if (!owner || !nonce || !secret || !field || rest.length > 0 || !/^[1-9]\d{0,8}$/.test(number ?? ''))
        return undefined;
    return { owner, secret, field, nonce, generation: Number(number), version };
}
/** The tags that mark a secret. */
function marksOfSecret(stamp, version) {
    return tagList((0,_seam_stamp_map_js__WEBPACK_IMPORTED_MODULE_0__/* .stampEntries */ .eG)({ ...stamp, version }));
}
/** The tags that mark keys of an object, and the version in which all of its marks are right. */
function marksOfKeys(stamps, version) {
    const lines = stamps.map(([key, { owner, generation, nonce, secret, field }]) => [`${_place_js__WEBPACK_IMPORTED_MODULE_1__/* .KEY_MARK */ ._i}${key}`, [owner, generation, nonce, secret, field].join(' ')]);
    return tagList({ [OBJECT_VERSION]: version, ...Object.fromEntries(lines) });
}
function tagList(tags) {
    return Object.entries(tags).map(([Key, Value]) => ({ Key, Value }));
}


/***/ }),

/***/ 54737:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  SecretsStore: () => (/* binding */ SecretsStore)
});

// EXTERNAL MODULE: ./build/core/errors.js
var errors = __webpack_require__(62807);
// EXTERNAL MODULE: ./build/providers/seam/at-once.js
var at_once = __webpack_require__(13);
// EXTERNAL MODULE: ./build/providers/aws/failure.js
var failure = __webpack_require__(37205);
// EXTERNAL MODULE: ./build/providers/aws/groups.js
var groups = __webpack_require__(24047);
// EXTERNAL MODULE: ./build/providers/aws/json-object.js
var json_object = __webpack_require__(73829);
// EXTERNAL MODULE: ./build/providers/aws/limits.js
var limits = __webpack_require__(46991);
// EXTERNAL MODULE: ./build/providers/aws/place.js
var place = __webpack_require__(68376);
// EXTERNAL MODULE: ./build/providers/aws/secret-entry.js
var secret_entry = __webpack_require__(21822);
// EXTERNAL MODULE: ./build/providers/aws/secret-kind.js
var secret_kind = __webpack_require__(48626);
// EXTERNAL MODULE: ./build/providers/aws/version-id.js
var version_id = __webpack_require__(32321);
;// CONCATENATED MODULE: ./build/providers/aws/secret-writer.js







/** The stage of a version of ours that is not current yet. AWS's own AWSPENDING belongs to rotations that others have set up. */
const OWN_STAGE = 'SECRETZERO';
/** Writes secrets: one conditional change each, whoever else writes there. */
class SecretWriter {
    #secrets;
    #capabilities;
    constructor(secrets, capabilities) {
        this.#secrets = secrets;
        this.#capabilities = capabilities;
    }
    /** Answers every request of one container; nothing is thrown. `exists`: that it is there is known. */
    async write(requests, exists, signal) {
        const results = new Map();
        const fit = [];
        for (const request of requests) {
            const error = (0,limits/* outOfBounds */.Lo)(shown(request), request.value, this.#capabilities);
            if (error === undefined)
                fit.push(request);
            else
                results.set(request, { outcome: 'refused', error });
        }
        const [first] = fit;
        if (first === undefined)
            return results;
        const answerAll = (result) => {
            for (const request of fit)
                if (!results.has(request))
                    results.set(request, result);
        };
        const { container, key } = first.address;
        const clash = (0,limits/* mixed */.gl)(`the secret ${(0,place/* nameOf */.Vb)(container)}`, fit.map(({ address }) => address));
        if (clash !== undefined) {
            answerAll({ outcome: 'refused', error: clash });
            return results;
        }
        try {
            signal.throwIfAborted();
            const job = { container, requests: fit, object: key !== undefined };
            answerAll(await this.#write(job, exists, results, signal));
        }
        catch (thrown) {
            if (thrown instanceof errors/* ProviderError */.mZ)
                answerAll({ outcome: 'refused', error: thrown });
            else if (signal.aborted)
                answerAll({ outcome: 'refused', error: (0,limits/* stopped */.ce)((0,place/* nameOf */.Vb)(container)) });
            else
                throw thrown;
        }
        return results;
    }
    async #write(job, exists, results, signal) {
        const { container, requests } = job;
        if (requests.some(({ recovers }) => recovers === true)) {
            const restored = await this.#secrets.restore(container, signal);
            // What is not on its way out any more needs no recovery.
            if (restored.kind !== 'done' && !(0,failure/* isAws */.aZ)(restored.error, 'InvalidRequestException', 'ResourceNotFoundException'))
                return failed(restored);
            return this.#overWhatIsThere(job, results, signal);
        }
        const expected = requests.find((request) => request.expected?.kind === 'version')?.expected;
        if (expected?.kind === 'version' && !job.object)
            return this.#replace(job, expected.version, results, signal);
        if (expected?.kind === 'version' || (job.object && exists))
            return this.#overWhatIsThere(job, results, signal);
        return this.#create(job, results, signal);
    }
    async #create(job, results, signal) {
        const { container, requests } = job;
        const version = this.#firstOf(job);
        if (version instanceof errors/* ProviderError */.mZ)
            return { outcome: 'refused', error: version };
        const { tags = {}, description, kmsKeyId, replicas } = (0,place/* settingsOf */.f5)(requests[0].address);
        const made = await this.#secrets.create(container, {
            version: version.id,
            value: version.value.reveal(),
            tags: [...(0,secret_entry/* tagList */.Tw)(tags), ...version.marks],
            ...(description === undefined ? {} : { description }),
            ...(kmsKeyId === undefined ? {} : { kmsKeyId }),
            ...(replicas === undefined ? {} : { replicas }),
        }, signal);
        if (made.kind === 'done')
            return { outcome: 'written', version: version.id };
        if (!(0,failure/* isAws */.aZ)(made.error, 'ResourceExistsException', 'InvalidRequestException'))
            return failed(made);
        return this.#overWhatIsThere(job, results, signal, version);
    }
    /** For a name that is there: what it holds decides. `created`: the version that a creation would have made, and may have. */
    async #overWhatIsThere(job, results, signal, created) {
        const { container, requests, object } = job;
        const entry = object && created === undefined ? undefined : await this.#secrets.look(container, signal);
        if (entry?.goneAt !== undefined)
            return { outcome: 'refused', error: onItsWayOut(container) };
        const current = entry?.stages.get(secret_entry/* CURRENT */.eN);
        if (created !== undefined && current === created.id)
            return this.#makeCurrent(container, created, current, signal);
        if (entry !== undefined && current === undefined)
            return this.#fill(job, entry, signal);
        if (object)
            return this.#replace(job, undefined, results, signal);
        if (current === undefined || requests[0]?.expected?.kind === 'absent')
            return { outcome: 'refused', error: movedMeanwhile(container) };
        return this.#replace(job, current, results, signal);
    }
    /** Gives a name that has no value its first one. */
    async #fill(job, entry, signal) {
        const version = this.#firstOf(job);
        if (version instanceof errors/* ProviderError */.mZ)
            return { outcome: 'refused', error: version };
        const put = await this.#put(job.container, version, OWN_STAGE, signal);
        if (put.kind !== 'done')
            return failed(put);
        // AWS makes the first version of a secret current by itself; one that lost its stage stays without.
        const now = (await this.#secrets.look(job.container, signal)) ?? entry;
        if (now.stages.get(secret_entry/* CURRENT */.eN) === undefined) {
            const moved = await this.#secrets.move(job.container, { stage: secret_entry/* CURRENT */.eN, to: version.id }, signal);
            if (moved.kind !== 'done')
                return failed(moved);
        }
        else if (now.stages.get(secret_entry/* CURRENT */.eN) !== version.id) {
            return { outcome: 'refused', error: movedMeanwhile(job.container) };
        }
        await this.#mark(job, version);
        return { outcome: 'written', version: version.id };
    }
    /** Writes over the version `from`; for an object, over the one that it is put together from. */
    async #replace(job, from, results, signal) {
        const { container } = job;
        let { requests } = job;
        let base = from;
        let object = json_object/* JsonObject */.Y.empty();
        if (job.object) {
            const held = await this.#secrets.value(container, signal);
            if (held === undefined)
                return { outcome: 'refused', error: movedMeanwhile(container) };
            object = json_object/* JsonObject */.Y.parse(held.value, `the secret ${(0,place/* nameOf */.Vb)(container)}`);
            base = held.version;
            requests = requests.filter((request) => {
                if (isStillSo(request, object, held.version))
                    return true;
                results.set(request, { outcome: 'refused', error: movedMeanwhile(container) });
                return false;
            });
            if (requests.length === 0)
                return { outcome: 'refused', error: movedMeanwhile(container) };
        }
        const version = this.#versionOf(job, requests, object, base);
        if (version instanceof errors/* ProviderError */.mZ)
            return { outcome: 'refused', error: version };
        const result = await this.#makeCurrent(container, version, base, signal);
        if (result.outcome === 'written')
            await this.#mark({ ...job, requests }, version);
        return result;
    }
    /** Puts a version beside the current one and makes it the current one, if `from` still is. */
    async #makeCurrent(container, version, from, signal) {
        const written = { outcome: 'written', version: version.id };
        if (!VERSION_ID.test(from))
            return { outcome: 'refused', error: movedMeanwhile(container) };
        // Also where the version is current already: AWS refuses it if another value is under its id.
        const put = await this.#put(container, version, OWN_STAGE, signal);
        if (put.kind !== 'done')
            return failed(put);
        if (version.id === from)
            return written;
        const moved = await this.#secrets.move(container, { stage: secret_entry/* CURRENT */.eN, from, to: version.id }, signal);
        if (moved.kind === 'done')
            return written;
        // Refused also where a first try was carried out and its answer lost: what is current now tells.
        let current;
        try {
            current = (await this.#secrets.look(container, signal))?.stages.get(secret_entry/* CURRENT */.eN);
        }
        catch {
            return failed({ kind: 'lost', error: moved.error });
        }
        if (current === version.id)
            return written;
        if (moved.kind === 'lost' && current === from)
            return failed(moved);
        await this.#secrets.move(container, { stage: OWN_STAGE, from: version.id }, unstoppable());
        return current === from ? failed(moved) : { outcome: 'refused', error: movedMeanwhile(container) };
    }
    async #put(container, { id, value }, stage, signal) {
        const put = await this.#secrets.put(container, { version: id, value: value.reveal(), stage }, signal);
        const other = put.kind === 'refused' && (0,failure/* isAws */.aZ)(put.error, ...MOVED_MEANWHILE);
        return other ? { kind: 'refused', error: movedMeanwhile(container) } : put;
    }
    /** Puts a version beside the current one, for nobody to read yet. Throws ProviderError. */
    async stage(request, stage, signal) {
        const { address, value } = request;
        const { container, key } = address;
        const trouble = (0,limits/* outOfBounds */.Lo)(shown(request), value, this.#capabilities);
        if (trouble !== undefined)
            throw trouble;
        const job = { container, requests: [request], object: key !== undefined };
        const held = job.object ? await this.#secrets.value(container, signal) : undefined;
        const object = held && json_object/* JsonObject */.Y.parse(held.value, `the secret ${(0,place/* nameOf */.Vb)(container)}`);
        const version = this.#versionOf(job, job.requests, object ?? json_object/* JsonObject */.Y.empty(), held?.version);
        if (version instanceof errors/* ProviderError */.mZ)
            throw version;
        const put = await this.#put(container, version, stage, signal);
        if (put.kind !== 'done')
            throw put.error;
        // The mark names its version, and proves nothing before that one is current.
        await this.#mark(job, version);
        return version.id;
    }
    /** Takes a key out of an object, if it still is at the expected version. Throws ProviderError. */
    async removeKey(container, key, expected, signal) {
        const held = await this.#secrets.value(container, signal);
        if (held === undefined)
            return 'removed';
        const object = json_object/* JsonObject */.Y.parse(held.value, `the secret ${(0,place/* nameOf */.Vb)(container)}`);
        if (!object.has(key))
            return 'removed';
        if (expected !== undefined && held.version !== expected)
            throw movedMeanwhile(container);
        object.delete(key);
        if (object.isEmpty)
            return 'last';
        const version = {
            id: (0,version_id/* containerVersionId */.V)([], `${held.version} ${key}`),
            value: object.toText(),
            marks: [],
        };
        const result = await this.#makeCurrent(container, version, held.version, signal);
        if (result.outcome !== 'written')
            throw result.error;
        await this.#secrets.tag(container, (0,secret_entry/* marksOfKeys */.S6)([], version.id), unstoppable());
        return 'removed';
    }
    /** Tells whose value it is; a mark that could not be written leaves the version's id, which says it too. */
    async #mark({ container }, version) {
        await this.#secrets.tag(container, version.marks, unstoppable());
    }
    /** The version of a name that has none. */
    #firstOf(job) {
        return this.#versionOf(job, job.requests, json_object/* JsonObject */.Y.empty(), undefined);
    }
    #versionOf(job, requests, object, base) {
        const [first] = requests;
        if (!job.object) {
            const id = (0,version_id/* versionIdOf */.J)(first.stamp);
            return { id, value: first.value, marks: (0,secret_entry/* marksOfSecret */.Iv)(first.stamp, id) };
        }
        for (const { address, value } of requests)
            object.set(address.key, value);
        const id = (0,version_id/* containerVersionId */.V)(requests.map(({ stamp }) => stamp), base);
        const value = object.toText();
        const marks = (0,secret_entry/* marksOfKeys */.S6)(requests.map(({ address, stamp }) => [address.key, stamp]), id);
        return (0,limits/* outOfBounds */.Lo)((0,place/* nameOf */.Vb)(job.container), value, this.#capabilities) ?? { id, value, marks };
    }
}
/** What AWS takes for the id of a version: anything else was never one. */
const VERSION_ID = /^[\w-]{32,64}$/;
/** The same id with another value under it, or a name that was deleted meanwhile. */
const MOVED_MEANWHILE = ['ResourceExistsException', 'ResourceNotFoundException', 'InvalidRequestException'];
/** Whether a key is as it was when its write was decided. */
function isStillSo({ expected, address }, object, version) {
    if (expected === undefined)
        return true;
    const there = object.has(address.key);
    return expected.kind === 'absent' ? !there : there && expected.version === version;
}
function failed(outcome) {
    return { outcome: outcome.kind === 'lost' ? 'unknown' : 'refused', error: outcome.error };
}
function shown({ address }) {
    return `${(0,place/* nameOf */.Vb)(address.container)}${address.key === undefined ? '' : `#${address.key}`}`;
}
function movedMeanwhile(container) {
    return new errors/* ProviderError */.mZ('CONFLICT', `the secret ${(0,place/* nameOf */.Vb)(container)} is not as it was seen`, {
        hint: 'somebody wrote it meanwhile: the next run looks again',
    });
}
function onItsWayOut(container) {
    return new errors/* ProviderError */.mZ('CONFLICT', `the secret ${(0,place/* nameOf */.Vb)(container)} is scheduled for deletion`, {
        hint: 'its name is taken until then: run again, and the plan recovers it, or restore it by `aws secretsmanager restore-secret`',
    });
}
/** What follows a value is not left out because the run is being stopped: it is one request. */
function unstoppable() {
    return new AbortController().signal;
}

// EXTERNAL MODULE: ./build/core/secret-value.js
var secret_value = __webpack_require__(44200);
// EXTERNAL MODULE: ./build/providers/aws/floor.js
var floor = __webpack_require__(8161);
;// CONCATENATED MODULE: ./build/providers/aws/name-prefixes.js
/** Values that one filter of a list call takes. */
const MOST_PREFIXES = 10;
/**
 * At most ten beginnings that all of these names have one of, as long as can be: what a list is asked for, so that it tells of as few
 * others as possible. `undefined` where names have nothing in common: then everything is listed.
 */
function namePrefixes(names, most = MOST_PREFIXES) {
    const sorted = [...new Set(names)].sort();
    const shared = sorted.slice(1).map((name, at) => common(sorted[at], name));
    // The names are cut apart where neighbours have the least in common.
    const cuts = new Set(shared
        .map((length, at) => ({ length, at }))
        .sort((a, b) => a.length - b.length || a.at - b.at)
        .slice(0, most - 1)
        .map(({ at }) => at));
    const prefixes = [];
    let first = 0;
    for (let at = 0; at < sorted.length; at += 1) {
        if (at < sorted.length - 1 && !cuts.has(at))
            continue;
        const [start, end] = [sorted[first], sorted[at]];
        prefixes.push(start.slice(0, common(start, end)));
        first = at + 1;
    }
    return prefixes.includes('')
        ? undefined
        : prefixes.filter((each) => !prefixes.some((other) => other !== each && each.startsWith(other)));
}
function common(a, b) {
    let at = 0;
    while (at < a.length && a[at] === b[at])
        at += 1;
    return at;
}

;// CONCATENATED MODULE: ./build/providers/aws/secrets.js







/** Values that one call gives. */
const VALUES_A_CALL = 20;
/** The calls of Secrets Manager in words of ours, by the container of an address: a region and a name. */
class Secrets {
    #connection;
    constructor(connection) {
        this.#connection = connection;
    }
    /** Login and region, without a request to Secrets Manager itself. */
    async ready(container) {
        await this.#api(container);
    }
    /** Those of these secrets of one region that are there, by their containers; from lists, which may lag by minutes. */
    async list(containers, signal) {
        const api = await this.#api(containers[0]);
        const wanted = new Map(containers.map((container) => [(0,place/* nameOf */.Vb)(container), container]));
        const prefixes = namePrefixes([...wanted.keys()]);
        const found = new Map();
        let next;
        do {
            const token = next;
            const page = await this.#connection.ask(() => api.listSecrets({
                IncludePlannedDeletion: true,
                MaxResults: floor/* SECRETS_A_PAGE */.cr,
                ...(prefixes === undefined ? {} : { Filters: [{ Key: 'name', Values: [...prefixes] }] }),
                ...(token === undefined ? {} : { NextToken: token }),
            }), { what: 'the list of secrets', action: 'secretsmanager:ListSecrets', repeatable: true }, signal);
            for (const each of page.SecretList ?? []) {
                const container = wanted.get(each.Name ?? '');
                if (container !== undefined)
                    found.set(container, (0,secret_entry/* entryFrom */.FL)(each));
            }
            next = page.NextToken;
        } while (next !== undefined && next !== '' && found.size < wanted.size);
        return found;
    }
    /** A secret as it is now; `undefined` where there is none. */
    async look(container, signal) {
        const api = await this.#api(container);
        const outcome = await this.#connection.send(() => api.describeSecret({ SecretId: (0,place/* nameOf */.Vb)(container) }), purpose('DescribeSecret', container), signal);
        if (outcome.kind === 'done')
            return (0,secret_entry/* entryFrom */.FL)(outcome.value);
        if ((0,failure/* isAws */.aZ)(outcome.error, 'ResourceNotFoundException'))
            return undefined;
        throw outcome.error;
    }
    /** The current value of one secret; `undefined` where there is none, or none any more. */
    async value(container, signal) {
        const api = await this.#api(container);
        const outcome = await this.#connection.send(() => api.getSecretValue({ SecretId: (0,place/* nameOf */.Vb)(container), VersionStage: secret_entry/* CURRENT */.eN }), purpose('GetSecretValue', container), signal);
        if (outcome.kind === 'done')
            return heldIn(container, outcome.value);
        // Of what is on its way out no value is given, as of what is not there.
        if ((0,failure/* isAws */.aZ)(outcome.error, 'ResourceNotFoundException', 'InvalidRequestException'))
            return undefined;
        throw outcome.error;
    }
    /** The current values of secrets of one region: twenty a call; those that are not there are left out. */
    async values(containers, signal) {
        const held = new Map();
        const singly = async (some) => {
            for (const container of some) {
                const one = await this.value(container, signal);
                if (one !== undefined)
                    held.set(container, one);
            }
        };
        if (containers.length === 1) {
            await singly(containers);
            return held;
        }
        for (let at = 0; at < containers.length; at += VALUES_A_CALL) {
            const some = containers.slice(at, at + VALUES_A_CALL);
            const batch = await this.#batch(some, signal);
            // Where a policy was written before there were batches, single values are allowed all the same.
            if (batch === 'not allowed') {
                await singly(containers.slice(at));
                break;
            }
            for (const [container, one] of batch.held)
                held.set(container, one);
            await singly(batch.again);
        }
        return held;
    }
    /** One batch; `again`: those of which nothing certain was said. */
    async #batch(containers, signal) {
        const api = await this.#api(containers[0]);
        const byName = new Map(containers.map((container) => [(0,place/* nameOf */.Vb)(container), container]));
        const held = new Map();
        const gone = new Set();
        let next;
        do {
            const token = next;
            const outcome = await this.#connection.send(() => api.batchGetSecretValue({
                SecretIdList: [...byName.keys()],
                ...(token === undefined ? {} : { NextToken: token }),
            }), {
                what: `the values of ${byName.size} secrets`,
                action: 'secretsmanager:BatchGetSecretValue',
                repeatable: true,
            }, signal);
            if (outcome.kind !== 'done') {
                if (outcome.error.code === 'FORBIDDEN')
                    return 'not allowed';
                throw outcome.error;
            }
            for (const each of outcome.value.SecretValues ?? []) {
                const container = byName.get(each.Name ?? '');
                if (container === undefined || each.VersionStages?.includes(secret_entry/* CURRENT */.eN) !== true)
                    continue;
                const one = heldIn(container, each);
                if (one !== undefined)
                    held.set(container, one);
            }
            for (const { SecretId, ErrorCode } of outcome.value.Errors ?? []) {
                const container = byName.get(SecretId ?? '');
                if (container !== undefined && ErrorCode === 'ResourceNotFoundException')
                    gone.add(container);
            }
            next = outcome.value.NextToken;
        } while (next !== undefined && next !== '');
        return { held, again: containers.filter((container) => !held.has(container) && !gone.has(container)) };
    }
    /** Makes a secret with its first value, its marks and all that is said of it. */
    create(container, input, signal) {
        const { version, value, tags, description, kmsKeyId, replicas } = input;
        return this.#send('CreateSecret', container, signal, (api, name) => api.createSecret({
            Name: name,
            ClientRequestToken: version,
            SecretString: value,
            Tags: [...tags],
            ...(description === undefined ? {} : { Description: description }),
            ...(kmsKeyId === undefined ? {} : { KmsKeyId: kmsKeyId }),
            ...(replicas === undefined ? {} : { AddReplicaRegions: replicas.map((Region) => ({ Region })) }),
        }));
    }
    /** Puts a version beside the others, under a stage that its readers do not ask for. */
    put(container, { version, value, stage }, signal) {
        return this.#send('PutSecretValue', container, signal, (api, name) => api.putSecretValue({ SecretId: name, ClientRequestToken: version, SecretString: value, VersionStages: [stage] }));
    }
    /** Moves a stage; refused by AWS where it is not where it is to be taken from. */
    move(container, { stage, from, to }, signal) {
        return this.#send('UpdateSecretVersionStage', container, signal, (api, name) => api.updateSecretVersionStage({
            SecretId: name,
            VersionStage: stage,
            ...(from === undefined ? {} : { RemoveFromVersionId: from }),
            ...(to === undefined ? {} : { MoveToVersionId: to }),
        }));
    }
    tag(container, tags, signal) {
        return this.#send('TagResource', container, signal, (api, name) => api.tagResource({ SecretId: name, Tags: [...tags] }));
    }
    untag(container, keys, signal) {
        return this.#send('UntagResource', container, signal, (api, name) => api.untagResource({ SecretId: name, TagKeys: [...keys] }));
    }
    /** Changes what is said of a secret, and no value. */
    update(container, { description, kmsKeyId }, signal) {
        return this.#send('UpdateSecret', container, signal, (api, name) => api.updateSecret({
            SecretId: name,
            ...(description === undefined ? {} : { Description: description }),
            ...(kmsKeyId === undefined ? {} : { KmsKeyId: kmsKeyId }),
        }));
    }
    /** Keeps copies of a secret in more regions. */
    replicate(container, regions, signal) {
        return this.#send('ReplicateSecretToRegions', container, signal, (api, name) => api.replicateSecretToRegions({ SecretId: name, AddReplicaRegions: regions.map((Region) => ({ Region })) }));
    }
    /** Deletes a secret: it can be had back for so many days, or, with 0, not at all. */
    delete(container, days, signal) {
        return this.#send('DeleteSecret', container, signal, (api, name) => api.deleteSecret({
            SecretId: name,
            ...(days === 0 ? { ForceDeleteWithoutRecovery: true } : { RecoveryWindowInDays: days }),
        }));
    }
    restore(container, signal) {
        return this.#send('RestoreSecret', container, signal, (api, name) => api.restoreSecret({ SecretId: name }));
    }
    /** Every change here comes to the same when it is sent twice: versions have ids of ours. */
    async #send(action, container, signal, task) {
        signal.throwIfAborted();
        const api = await this.#api(container);
        return this.#connection.send(() => task(api, (0,place/* nameOf */.Vb)(container)), purpose(action, container), signal);
    }
    #api(container) {
        const { region } = (0,place/* placeOf */.$t)({ store: '', container });
        return this.#connection.client('SECRETS_MANAGER', region, async (settings) => {
            const { secretsApi } = await Promise.all(/* import() */[__webpack_require__.e(5861), __webpack_require__.e(2994), __webpack_require__.e(3951)]).then(__webpack_require__.bind(__webpack_require__, 93951));
            return secretsApi(settings);
        });
    }
}
function purpose(action, container) {
    return { what: `the secret ${(0,place/* nameOf */.Vb)(container)}`, action: `secretsmanager:${action}`, repeatable: true };
}
function heldIn(container, { SecretString, SecretBinary, VersionId, }) {
    if (SecretString !== undefined)
        return { version: VersionId ?? '', value: new secret_value/* SecretValue */.i(SecretString) };
    if (SecretBinary === undefined)
        return undefined;
    throw new errors/* ProviderError */.mZ('REJECTED', `the secret ${(0,place/* nameOf */.Vb)(container)} is no text`, {
        hint: 'a binary value cannot be carried: keep it in base64',
    });
}

;// CONCATENATED MODULE: ./build/providers/aws/secrets-store.js











/** Requests that are under way at once: AWS takes fifty changes a second. */
const AT_ONCE = 10;
const PENDING = 'AWSPENDING';
const PREVIOUS = 'AWSPREVIOUS';
const RECOVERY_DAYS = 30;
/** Secrets of AWS Secrets Manager, and keys of JSON objects in them. */
class SecretsStore {
    capabilities = secret_kind/* SECRET_CAPABILITIES */.W;
    #secrets;
    #writer;
    /** Containers that were seen to hold a value. */
    #there = new Set();
    constructor(connection) {
        this.#secrets = new Secrets(connection);
        this.#writer = new SecretWriter(this.#secrets, this.capabilities);
    }
    async *observe(addresses, options) {
        options.signal.throwIfAborted();
        for (const region of (0,groups/* groups */.T)(addresses, (address) => (0,place/* placeOf */.$t)(address).region ?? '')) {
            const listed = await this.#list(containersOf(region), options.signal);
            const doubtful = [];
            for (const group of (0,groups/* groups */.T)(region, ({ container }) => container)) {
                const container = group[0].container;
                const seen = this.#judge(group, listed.get(container) ?? { entry: undefined }, options);
                const sure = !listed.lags || group.every((address) => agrees(address, seen.get(address), options));
                if (sure && ![...seen.values()].includes(undefined))
                    yield* seen;
                else
                    doubtful.push(group);
            }
            for await (const answers of (0,at_once/* atOnce */.z)(doubtful, AT_ONCE, (group) => this.#lookAgain(group, listed, options))) {
                yield* answers;
            }
        }
    }
    async read(addresses, { signal }) {
        const values = new Map();
        for (const region of (0,groups/* groups */.T)(addresses, (address) => (0,place/* placeOf */.$t)(address).region ?? '')) {
            const held = await this.#secrets.values(containersOf(region), signal);
            for (const address of region) {
                const one = held.get(address.container);
                const value = one && valueAt(address, one);
                if (value !== undefined)
                    values.set(address, value);
            }
        }
        return values;
    }
    async *write(batch, { signal }) {
        const containers = (0,groups/* groups */.T)(batch, ({ address }) => address.container);
        const done = (0,at_once/* atOnce */.z)(containers, AT_ONCE, (requests) => this.#writer.write(requests, this.#there.has(requests[0].address.container), signal));
        for await (const results of done) {
            for (const [{ address }, result] of results) {
                if (result.outcome === 'written')
                    this.#there.add(address.container);
                yield [address, result];
            }
        }
    }
    async delete(address, expected, { signal }) {
        const { container, key } = address;
        if (key !== undefined) {
            if ((await this.#writer.removeKey(container, key, expected, signal)) === 'removed') {
                await this.#secrets.untag(container, [`${place/* KEY_MARK */._i}${key}`], signal).catch(() => undefined);
                return;
            }
        }
        else if (expected !== undefined) {
            const entry = await this.#secrets.look(container, signal);
            if (entry === undefined || entry.goneAt !== undefined)
                return;
            if (entry.stages.get(secret_entry/* CURRENT */.eN) !== expected)
                throw movedMeanwhile(container);
        }
        const outcome = await this.#secrets.delete(container, (0,place/* settingsOf */.f5)(address).recoveryDays ?? RECOVERY_DAYS, signal);
        if (outcome.kind === 'done' || (0,failure/* isAws */.aZ)(outcome.error, 'ResourceNotFoundException', 'InvalidRequestException'))
            return;
        throw outcome.error;
    }
    async describe(address, { signal }) {
        const { description, kmsKeyId, tags, replicas } = (0,place/* settingsOf */.f5)(address);
        if (description !== undefined || kmsKeyId !== undefined) {
            const said = {
                ...(description === undefined ? {} : { description }),
                ...(kmsKeyId === undefined ? {} : { kmsKeyId }),
            };
            const updated = await this.#secrets.update(address.container, said, signal);
            if (updated.kind !== 'done')
                throw updated.error;
        }
        if (tags !== undefined) {
            const tagged = await this.#secrets.tag(address.container, (0,secret_entry/* tagList */.Tw)(tags), signal);
            if (tagged.kind !== 'done')
                throw tagged.error;
        }
        if (replicas !== undefined) {
            const there = (await this.#secrets.look(address.container, signal))?.replicas ?? [];
            const missing = replicas.filter((region) => !there.includes(region));
            const added = missing.length > 0 && (await this.#secrets.replicate(address.container, missing, signal));
            if (added && added.kind !== 'done')
                throw added.error;
        }
        return {};
    }
    async preflight(addresses, { signal }) {
        signal.throwIfAborted();
        const troubles = new Map();
        for (const group of (0,groups/* groups */.T)(addresses, ({ container }) => container)) {
            const clash = (0,limits/* mixed */.gl)(`the secret ${(0,place/* nameOf */.Vb)(group[0].container)}`, group);
            if (clash !== undefined)
                for (const address of group)
                    troubles.set(address, clash);
        }
        for (const address of addresses) {
            if (troubles.has(address))
                continue;
            const trouble = await (0,groups/* caught */.V)(() => this.#secrets.ready(address.container));
            if (trouble instanceof errors/* ProviderError */.mZ)
                troubles.set(address, trouble);
        }
        return troubles;
    }
    async stage(request, { signal }) {
        return { version: await this.#writer.stage(request, PENDING, signal) };
    }
    async promote({ container }, staged, current, { signal }) {
        await this.#moveCurrent(container, current, staged, signal);
    }
    async rollBack({ container }, current, { signal }) {
        const previous = (await this.#secrets.look(container, signal))?.stages.get(PREVIOUS);
        if (previous === undefined) {
            throw new errors/* ProviderError */.mZ('REJECTED', `the secret ${(0,place/* nameOf */.Vb)(container)} has no previous version`, {
                hint: 'there is nothing to go back to',
            });
        }
        await this.#moveCurrent(container, current, previous, signal);
    }
    async retire({ container }, staged, { signal }) {
        const outcome = await this.#secrets.move(container, { stage: PENDING, from: staged }, signal);
        const unknown = ['ResourceNotFoundException', 'InvalidParameterException', 'InvalidRequestException'];
        if (outcome.kind !== 'done' && !(0,failure/* isAws */.aZ)(outcome.error, ...unknown))
            throw outcome.error;
    }
    async [Symbol.asyncDispose]() { }
    /** One secret is looked at by itself, several by lists; where lists are not allowed, each by itself. */
    async #list(containers, signal) {
        if (containers.length > 1) {
            const listed = await (0,groups/* caught */.V)(() => this.#secrets.list(containers, signal));
            if (!(listed instanceof errors/* ProviderError */.mZ)) {
                for (const [container, entry] of listed)
                    this.#remember(container, entry);
                return { lags: true, get: (container) => ({ entry: listed.get(container) }) };
            }
            if (listed.code !== 'FORBIDDEN')
                return { lags: false, get: () => listed };
        }
        const seen = new Map();
        const looked = (0,at_once/* atOnce */.z)(containers, AT_ONCE, async (container) => [container, await this.#look(container, signal)]);
        for await (const [container, each] of looked)
            seen.set(container, each);
        return { lags: false, get: (container) => seen.get(container) };
    }
    async #look(container, signal) {
        const looked = await (0,groups/* caught */.V)(() => this.#secrets.look(container, signal));
        if (looked instanceof errors/* ProviderError */.mZ)
            return looked;
        this.#remember(container, looked);
        return { entry: looked };
    }
    #remember(container, entry) {
        if (entry?.stages.has(secret_entry/* CURRENT */.eN) === true && entry.goneAt === undefined)
            this.#there.add(container);
        else
            this.#there.delete(container);
    }
    #judge(group, seen, { marks }) {
        return new Map(group.map((address) => [
            address,
            seen instanceof errors/* ProviderError */.mZ
                ? { kind: 'unreadable', error: seen }
                : (0,secret_entry/* observationOf */.KY)(address, seen.entry, marks?.(address) ?? []),
        ]));
    }
    /** By strongly consistent calls; keys of an object that others wrote last by the object itself, which stays in here. */
    async #lookAgain(group, listed, options) {
        const { container } = group[0];
        const known = listed.lags ? await this.#look(container, options.signal) : listed.get(container);
        const seen = this.#judge(group, known ?? { entry: undefined }, options);
        const open = group.filter((address) => seen.get(address) === undefined);
        if (open.length === 0)
            return [...seen];
        const within = await (0,groups/* caught */.V)(() => this.#within(container, open, options));
        return group.map((address) => {
            const own = seen.get(address) ?? (within instanceof errors/* ProviderError */.mZ ? unreadable(within) : within.get(address));
            return [address, own ?? { kind: 'absent' }];
        });
    }
    async #within(container, open, { signal, examine }) {
        const held = await this.#secrets.value(container, signal);
        const found = new Map();
        if (held === undefined)
            return found;
        const object = json_object/* JsonObject */.Y.parse(held.value, `the secret ${(0,place/* nameOf */.Vb)(container)}`);
        for (const address of open) {
            const value = object.get(address.key);
            if (value === undefined)
                continue;
            const content = examine?.(address, value);
            found.set(address, { kind: 'present', version: held.version, ...(content === undefined ? {} : { content }) });
        }
        return found;
    }
    async #moveCurrent(container, from, to, signal) {
        const moved = await this.#secrets.move(container, { stage: secret_entry/* CURRENT */.eN, to, ...(from === undefined ? {} : { from }) }, signal);
        if (moved.kind === 'done')
            return;
        // Refused also where it was carried out and its answer lost.
        const current = (await this.#secrets.look(container, signal))?.stages.get(secret_entry/* CURRENT */.eN);
        if (current === to)
            return;
        if (current !== from)
            throw movedMeanwhile(container);
        throw moved.error;
    }
}
function agrees(address, seen, { agrees }) {
    return seen !== undefined && (agrees === undefined || agrees(address, seen));
}
function valueAt({ key, container }, { value }) {
    return key === undefined ? value : json_object/* JsonObject */.Y.parse(value, `the secret ${(0,place/* nameOf */.Vb)(container)}`).get(key);
}
function unreadable(error) {
    return { kind: 'unreadable', error };
}
function containersOf(addresses) {
    return [...new Set(addresses.map(({ container }) => container))];
}


/***/ }),

/***/ 32321:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ versionIdOf),
/* harmony export */   V: () => (/* binding */ containerVersionId)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

/** The namespace of our version ids: every version id that we give is one of its names (RFC 9562, UUID version 5). */
const NAMESPACE = Buffer.from('8b1f7a3c52e94c0a9d6e3f0b7c2d4a18', 'hex');
/**
 * The id of the version that an attempt makes, known before it is written: a second try is the same version, another value under it is
 * an error, and our own versions are recognised by it.
 */
function versionIdOf({ owner, secret, field, generation, nonce }) {
    return uuid5([owner, secret, field, String(generation), nonce]);
}
/** The same for a version that holds several values and what others keep beside them: what it was made from belongs to it. */
function containerVersionId(stamps, base) {
    return uuid5([base ?? '', ...stamps.map(versionIdOf).sort()]);
}
function uuid5(parts) {
    const bytes = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha1').update(NAMESPACE).update(JSON.stringify(parts), 'utf8').digest().subarray(0, 16);
    bytes.writeUInt8((bytes.readUInt8(6) & 0x0f) | 0x50, 6);
    bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8);
    return bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}


/***/ }),

/***/ 13:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ atOnce)
/* harmony export */ });
/**
 * Does a task for each item, so many at a time, and gives out what comes of each as soon as it is there. Nothing is begun that nobody
 * waits for any more; what was begun is waited for.
 */
async function* atOnce(items, limit, task) {
    const running = new Map();
    let next = 0;
    try {
        for (;;) {
            for (; running.size < limit && next < items.length; next += 1) {
                const at = next;
                running.set(at, task(items[at]).then((result) => [at, result]));
            }
            if (running.size === 0)
                return;
            const [at, result] = await Promise.race(running.values());
            running.delete(at);
            yield result;
        }
    }
    finally {
        await Promise.allSettled(running.values());
    }
}


/***/ })

};
