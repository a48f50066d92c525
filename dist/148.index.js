export const id = 148;
export const ids = [148];
export const modules = {

/***/ 97592:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ sortedJson),
/* harmony export */   d: () => (/* binding */ canonicalJson)
/* harmony export */ });
/** JSON with sorted keys and no blanks: equal content has equal text, whatever the order in which it was built. */
function canonicalJson(value) {
    return write(value, '', '', ':');
}
/** The same as people read it: two blanks of indent, one scalar a line. `margin` is that of the line on which it begins. */
function sortedJson(value, margin = '') {
    return write(value, `\n${margin}`, '  ', ': ');
}
/**
 * Objects with their keys in code-unit order; members that are `undefined` are left out. Written straight into the text: a sorted copy
 * of everything that is compared or saved would be most of the memory of a large run.
 */
function write(value, line, indent, colon) {
    if (typeof value !== 'object' || value === null)
        return JSON.stringify(value) ?? 'null';
    const inner = line + indent;
    // Joined, not added up: a long text that is added up stays a tree of its pieces, several times as large, until it is written.
    const parts = [];
    if (Array.isArray(value)) {
        for (const each of value)
            parts.push(inner + write(each, inner, indent, colon));
        return parts.length === 0 ? '[]' : `[${parts.join()}${line}]`;
    }
    const source = value;
    for (const key of sorted(Object.keys(source))) {
        const member = source[key];
        if (member !== undefined)
            parts.push(inner + JSON.stringify(key) + colon + write(member, inner, indent, colon));
    }
    return parts.length === 0 ? '{}' : `{${parts.join()}${line}}`;
}
/** `sort` allocates far more than the few keys that it gets, most of them in order already. */
function sorted(keys) {
    for (let index = 1; index < keys.length; index += 1) {
        if (keys[index - 1] > keys[index])
            return keys.sort();
    }
    return keys;
}


/***/ }),

/***/ 33313:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ formatLockfile),
/* harmony export */   R: () => (/* binding */ LOCKFILE_VERSION)
/* harmony export */ });
/* harmony import */ var _core_canonical_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97592);

const LOCKFILE_VERSION = 2;
/**
 * The lockfile's text: JSON, two blanks of indent, keys sorted, one scalar a line, a final newline. Byte-stable: equal content is
 * equal text. Empty members are left out, and nothing of a version 1 lockfile's digests is ever written again.
 */
function formatLockfile(lockfile) {
    // One list of pieces, joined once: each further join would be one more copy of a text that can be megabytes.
    const pieces = ['{'];
    if (lockfile.lease !== undefined)
        pieces.push(`\n  "lease": ${(0,_core_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .sortedJson */ .I)(lockfile.lease, '  ')},`);
    pieces.push(`\n  "manifest": ${JSON.stringify(lockfile.manifest)},\n  "secrets": {`);
    const names = Object.keys(lockfile.secrets).sort();
    names.forEach((name, index) => {
        const record = recordText(lockfile.secrets[name]);
        pieces.push(`${index === 0 ? '' : ','}\n    ${JSON.stringify(name)}: ${(0,_core_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .sortedJson */ .I)(record, '    ')}`);
    });
    pieces.push(`${names.length === 0 ? '' : '\n  '}},\n  "version": ${LOCKFILE_VERSION}\n}\n`);
    return pieces.join('');
}
function recordText(record) {
    const targets = Object.create(null);
    for (const [id, target] of Object.entries(record.targets)) {
        const { legacy: _never, ...kept } = target;
        targets[id] = kept;
    }
    return {
        ...record,
        chain: record.chain === '' ? undefined : record.chain,
        fingerprints: filled(record.fingerprints),
        targets: filled(targets),
        history: record.history.length === 0 ? undefined : record.history,
        rivals: record.rivals?.length ? record.rivals : undefined,
        pending: record.pending && { ...record.pending, fingerprints: filled(record.pending.fingerprints) },
    };
}
function filled(members) {
    return Object.keys(members).length === 0 ? undefined : members;
}


/***/ }),

/***/ 65246:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ joinLockfiles)
/* harmony export */ });
/* harmony import */ var _core_canonical_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97592);

/**
 * The join of two copies of a lane's lockfile, record by record on `(generation, rev)`: commutative, associative and idempotent,
 * so that it does not matter who merges what first. Deletions are tombstones, records like others. Where both sides changed one
 * record to different content, what they say of a target is kept only if they agree; else it is `unknown` until it is observed,
 * and both intents stay (E19).
 */
function joinLockfiles(a, b) {
    const secrets = Object.create(null);
    for (const name of new Set([...Object.keys(a.secrets), ...Object.keys(b.secrets)])) {
        const left = a.secrets[name];
        const right = b.secrets[name];
        secrets[name] = left && right ? joinRecords(left, right) : (left ?? right);
    }
    const lease = joinLeases(a.lease, b.lease);
    return {
        manifest: joinIds(a.manifest, b.manifest),
        secrets,
        ...(lease === undefined ? {} : { lease }),
    };
}
function joinRecords(a, b) {
    const order = a.generation - b.generation || a.rev - b.rev;
    if (order !== 0)
        return order > 0 ? a : b;
    if ((0,_core_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalJson */ .d)(a) === (0,_core_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalJson */ .d)(b))
        return a;
    const { targets: aTargets, pending: _a, rivals: _ra, ...aRest } = a;
    const { targets: bTargets, pending: _b, rivals: _rb, ...bRest } = b;
    const rest = (0,_core_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalJson */ .d)(aRest) > (0,_core_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalJson */ .d)(bRest) ? aRest : bRest;
    const [pending, ...rivals] = joinPending(a, b);
    return {
        ...rest,
        targets: joinTargets(aTargets, bTargets),
        ...(pending === undefined ? {} : { pending }),
        ...(rivals.length === 0 ? {} : { rivals }),
    };
}
function joinTargets(a, b) {
    const joined = Object.create(null);
    for (const id of new Set([...Object.keys(a), ...Object.keys(b)])) {
        const left = a[id];
        const right = b[id];
        if (left && right && (0,_core_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalJson */ .d)(left) === (0,_core_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalJson */ .d)(right)) {
            joined[id] = left;
            continue;
        }
        const fields = [left?.field, right?.field].filter((field) => field !== undefined).sort();
        joined[id] = {
            generation: Math.max(left?.generation ?? 0, right?.generation ?? 0),
            field: fields.at(-1),
            state: 'unknown',
        };
    }
    return joined;
}
/** Every different intent once, the highest generation first. */
function joinPending(a, b) {
    const all = [a.pending, ...(a.rivals ?? []), b.pending, ...(b.rivals ?? [])].filter((each) => each !== undefined);
    const distinct = new Map(all.map((each) => [(0,_core_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalJson */ .d)(each), each]));
    return [...distinct.entries()]
        .sort(([x, p], [y, q]) => q.generation - p.generation || (x < y ? 1 : -1))
        .map(([, each]) => each);
}
/** A side that has no id yet, since it has no state yet, says nothing. */
function joinIds(a, b) {
    if (a === '' || b === '')
        return a || b;
    return a < b ? a : b;
}
function joinLeases(a, b) {
    if (!a || !b)
        return a ?? b;
    if (a.until !== b.until)
        return a.until > b.until ? a : b;
    return (0,_core_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalJson */ .d)(a) > (0,_core_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalJson */ .d)(b) ? a : b;
}


/***/ }),

/***/ 7957:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Od: () => (/* binding */ readLegacy),
/* harmony export */   bP: () => (/* binding */ matchesLegacy),
/* harmony export */   cT: () => (/* binding */ upgradeLegacy)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62807);
/* harmony import */ var _core_lock_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(18947);



/** Entropy from which an unsalted digest cannot be guessed. */
const GUESSABLE_BELOW = 128;
/** Reads SecretZero's own lockfile (`version: "1.0"`). Refuses what does not have its shape. */
function readLegacy(root, file) {
    const entries = Object.create(null);
    for (const [name, value] of Object.entries(asObject(root['secrets'] ?? {}, file, 'secrets'))) {
        const entry = asObject(value, file, name);
        const provenance = asObject(entry['target_provenance'] ?? {}, file, `${name}.target_provenance`);
        const writtenAt = {};
        for (const [id, writes] of Object.entries(provenance)) {
            const last = Array.isArray(writes) ? writes.at(-1) : undefined;
            const at = timeOf(last?.updated_at);
            if (at !== undefined)
                writtenAt[id] = at;
        }
        entries[name] = {
            hash: typeof entry['hash'] === 'string' ? entry['hash'] : '',
            rotationCount: typeof entry['rotation_count'] === 'number' ? entry['rotation_count'] : 0,
            targets: asObject(entry['targets'] ?? {}, file, `${name}.targets`),
            writtenAt,
            ...timeAt(entry, 'created_at', 'createdAt', file, name),
            ...timeAt(entry, 'last_rotated', 'lastRotated', file, name),
        };
    }
    return entries;
}
/** A time as ISO 8601 in UTC. Older releases wrote theirs without a zone. */
function timeOf(value) {
    if (typeof value !== 'string')
        return undefined;
    const date = new Date(/(?:Z|[+-]\d\d:?\d\d)$/i.test(value) ? value : `${value}Z`);
    return Number.isNaN(date.getTime()) ? undefined : date.toISOString();
}
function timeAt(entry, key, as, file, name) {
    const value = entry[key];
    if (value === undefined || value === null)
        return {};
    const time = timeOf(value);
    if (time === undefined)
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .SecretZeroError */ .j2('LOCKFILE_CORRUPT', `${file}: ${name}.${key}: expected a time`);
    return { [as]: time };
}
function asObject(value, file, path) {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .SecretZeroError */ .j2('LOCKFILE_CORRUPT', `${file}: ${path}: expected an object`);
    }
    return value;
}
/**
 * Version 1 state as version 2 records, for the secrets that the manifest declares. The old digest of each target is carried
 * along in memory (`legacy`), so that a readable target can be verified on this run; nothing of it is written again. A secret
 * whose digest could be guessed is marked `exposed`: it was committed.
 * @param id a fresh UUID for the manifest
 */
function upgradeLegacy(legacy, manifest, id) {
    const secrets = Object.create(null);
    for (const secret of manifest.secrets) {
        const record = upgradeSecret(legacy, secret);
        if (record)
            secrets[secret.name] = record;
    }
    return { manifest: id, secrets };
}
function upgradeSecret(legacy, secret) {
    const entryOf = (field) => legacy[`${secret.name}.${field}`] ?? legacy[secret.name];
    const first = secret.fields.map((field) => entryOf(field.name)).find((entry) => entry !== undefined);
    if (!first)
        return undefined;
    const targets = {};
    for (const target of secret.targets) {
        const entry = entryOf(target.field);
        const oldId = legacyTargetId(target);
        const hash = entry?.targets[oldId];
        if (!entry || hash === undefined)
            continue;
        const unique = secret.targets.filter((other) => legacyTargetId(other) === oldId).length === 1;
        const at = entry.writtenAt[oldId];
        targets[target.id] = {
            generation: 1,
            field: target.field,
            state: 'unknown',
            digest: target.digest,
            legacy: { hash, unique, ...(at === undefined ? {} : { at }) },
        };
    }
    const { createdAt: created, lastRotated: rotated } = first;
    return {
        ..._core_lock_js__WEBPACK_IMPORTED_MODULE_2__/* .EMPTY_RECORD */ .s,
        generation: 1,
        rev: 1,
        rotations: first.rotationCount,
        definition: secret.valueDigest,
        targets,
        ...(created === undefined ? {} : { created }),
        ...(rotated === undefined ? {} : { rotated }),
        ...(secret.fields.some((field) => field.secret && field.entropyBits < GUESSABLE_BELOW) ? { exposed: true } : {}),
    };
}
/** The predecessor's id of a target: it leaves out what distinguishes most remote targets, hence `unique`. */
function legacyTargetId(target) {
    const identifier = target.kind === 'file' ? target.address.container : '';
    return `${target.provider}/${target.kind}/${identifier}`;
}
/** Whether a value is the one whose version 1 digest is recorded. */
function matchesLegacy(value, hash) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(value.reveal(), 'utf8').digest('hex') === hash;
}


/***/ }),

/***/ 3007:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ parseLockfile)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62807);
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(33313);
/* harmony import */ var _legacy_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7957);



/**
 * Reads a lockfile's text. A file that is damaged or from a newer version is refused (`LOCKFILE_CORRUPT`, `LOCKFILE_NEWER`), never
 * repaired by guessing: what it says decides what may be written.
 * @param file path for messages
 */
function parseLockfile(text, file) {
    const body = text.startsWith('\uFEFF') ? text.slice(1) : text;
    const at = (position) => {
        const before = body.slice(0, position).split('\n');
        return { span: { file, line: before.length, column: (before.at(-1)?.length ?? 0) + 1 } };
    };
    // No line of JSON begins in this way: also what a half-finished merge left of its markers is told by name.
    const conflict = /^(?:<{7}|={7}|>{7}|\|{7})(?=[ \r\n]|$)/m.exec(body);
    if (conflict) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SecretZeroError */ .j2('LOCKFILE_CORRUPT', `${file} has unresolved merge conflict markers`, {
            ...at(conflict.index),
            hint: 'run `secretzero init` once to set up the merge driver, then `git checkout --conflict=merge` and merge again; or take either side: the next run joins it with the state branch',
        });
    }
    let tree;
    try {
        tree = JSON.parse(body);
    }
    catch {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SecretZeroError */ .j2('LOCKFILE_CORRUPT', `${file} is not JSON`, {
            ...at(faultOf(body)),
            hint: 'restore it from git (`git checkout -- <file>`); it was left untouched',
        });
    }
    const reader = new Reader(file);
    const root = reader.object(tree, '');
    const version = root['version'];
    if (version === '1.0' || version === '1' || version === 1)
        return { version: 1, legacy: (0,_legacy_js__WEBPACK_IMPORTED_MODULE_1__/* .readLegacy */ .Od)(root, file) };
    if (version !== _format_js__WEBPACK_IMPORTED_MODULE_2__/* .LOCKFILE_VERSION */ .R) {
        if (typeof version === 'number' && version > _format_js__WEBPACK_IMPORTED_MODULE_2__/* .LOCKFILE_VERSION */ .R) {
            throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SecretZeroError */ .j2('LOCKFILE_NEWER', `${file} has version ${version}; this release knows ${_format_js__WEBPACK_IMPORTED_MODULE_2__/* .LOCKFILE_VERSION */ .R}`, {
                hint: 'use the release of SecretZero that wrote it, or a later one; the file was left untouched',
            });
        }
        throw reader.error('version', `expected ${_format_js__WEBPACK_IMPORTED_MODULE_2__/* .LOCKFILE_VERSION */ .R}`);
    }
    const secrets = Object.create(null);
    for (const [name, value] of Object.entries(reader.object(root['secrets'] ?? {}, 'secrets'))) {
        secrets[name] = readRecord(reader, value, `secrets.${name}`);
    }
    const lease = root['lease'];
    if (lease !== undefined) {
        const members = reader.object(lease, 'lease');
        reader.text(members['run'], 'lease.run');
        reader.date(members['until'], 'lease.until');
    }
    return {
        version: 2,
        lockfile: {
            manifest: reader.text(root['manifest'], 'manifest'),
            secrets,
            ...(lease === undefined ? {} : { lease: lease }),
        },
    };
}
/** Where text stops being JSON: the parser's own answer, or, where it gives none, the end of the longest beginning that may go on. */
function faultOf(body) {
    const positionIn = (text) => {
        try {
            JSON.parse(text);
            return text.length;
        }
        catch (error) {
            const { message } = error;
            if (/end of JSON input|Unterminated string/.test(message))
                return text.length;
            const position = /position (\d+)/.exec(message)?.[1];
            return position === undefined ? undefined : Number(position);
        }
    };
    const known = positionIn(body);
    if (known !== undefined)
        return known;
    let sound = 0;
    let faulty = body.length;
    while (faulty - sound > 1) {
        const middle = Math.floor((sound + faulty) / 2);
        const position = positionIn(body.slice(0, middle));
        if (position !== undefined && position >= middle)
            sound = middle;
        else
            faulty = middle;
    }
    return sound;
}
function readRecord(reader, value, path) {
    const record = reader.object(value, path);
    reader.count(record['generation'], `${path}.generation`);
    reader.count(record['rev'], `${path}.rev`);
    reader.count(record['rotations'], `${path}.rotations`);
    for (const key of ['created', 'rotated', 'expires', 'tombstone']) {
        if (record[key] !== undefined)
            reader.date(record[key], `${path}.${key}`);
    }
    const targets = reader.object(record['targets'] ?? {}, `${path}.targets`);
    for (const [id, target] of Object.entries(targets)) {
        const members = reader.object(target, `${path}.targets["${id}"]`);
        reader.count(members['generation'], `${path}.targets["${id}"].generation`);
        reader.text(members['field'], `${path}.targets["${id}"].field`);
        const state = reader.text(members['state'], `${path}.targets["${id}"].state`);
        if (!['held', 'behind', 'unknown', 'taken', 'removed'].includes(state)) {
            throw reader.error(`${path}.targets["${id}"].state`, 'expected held, behind, unknown, taken or removed');
        }
    }
    for (const pending of [record['pending'], ...reader.list(record['rivals'] ?? [], `${path}.rivals`)]) {
        if (pending !== undefined)
            checkPending(reader, pending, `${path}.pending`);
    }
    const intent = (value) => ({ fingerprints: {}, ...value });
    return {
        chain: '',
        ...record,
        fingerprints: reader.texts(record['fingerprints'] ?? {}, `${path}.fingerprints`),
        targets,
        history: readHistory(reader, record['history'] ?? [], `${path}.history`),
        ...(record['pending'] === undefined ? {} : { pending: intent(record['pending']) }),
        ...(record['rivals'] === undefined ? {} : { rivals: record['rivals'].map(intent) }),
    };
}
function readHistory(reader, value, path) {
    const entries = reader.list(value, path);
    for (const [index, each] of entries.entries()) {
        const entry = reader.object(each, `${path}[${index}]`);
        reader.count(entry['generation'], `${path}[${index}].generation`);
        reader.date(entry['date'], `${path}[${index}].date`);
    }
    return entries;
}
function checkPending(reader, value, path) {
    const pending = reader.object(value, path);
    reader.count(pending['generation'], `${path}.generation`);
    reader.text(pending['nonce'], `${path}.nonce`);
    reader.date(pending['since'], `${path}.since`);
    reader.date(pending['until'], `${path}.until`);
    const action = reader.text(pending['action'], `${path}.action`);
    if (!['make', 'copy', 'adopt'].includes(action))
        throw reader.error(`${path}.action`, 'expected make, copy or adopt');
    reader.texts(pending['fingerprints'] ?? {}, `${path}.fingerprints`);
    for (const [id, expected] of Object.entries(reader.object(pending['targets'], `${path}.targets`))) {
        const { kind } = reader.object(expected, `${path}.targets["${id}"]`);
        if (kind !== 'absent' && kind !== 'present')
            throw reader.error(`${path}.targets["${id}"].kind`, 'expected absent or present');
    }
}
/** Checks of shape; each failure names the path. */
class Reader {
    #file;
    constructor(file) {
        this.#file = file;
    }
    error(path, message) {
        return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SecretZeroError */ .j2('LOCKFILE_CORRUPT', `${this.#file}: ${path === '' ? 'the root' : path}: ${message}`, {
            hint: 'restore it from git (`git checkout -- <file>`); it was left untouched',
        });
    }
    object(value, path) {
        if (typeof value !== 'object' || value === null || Array.isArray(value))
            throw this.error(path, 'expected an object');
        return value;
    }
    texts(value, path) {
        const members = this.object(value, path);
        for (const [key, member] of Object.entries(members))
            this.text(member, `${path}.${key}`);
        return members;
    }
    list(value, path) {
        if (!Array.isArray(value))
            throw this.error(path, 'expected a list');
        return value;
    }
    text(value, path) {
        if (typeof value !== 'string' || value === '')
            throw this.error(path, 'expected text');
        return value;
    }
    count(value, path) {
        if (typeof value !== 'number' || !Number.isSafeInteger(value) || value < 0) {
            throw this.error(path, 'expected a whole number, 0 or more');
        }
        return value;
    }
    date(value, path) {
        const text = this.text(value, path);
        if (Number.isNaN(Date.parse(text)))
            throw this.error(path, 'expected an ISO 8601 time');
        return text;
    }
}


/***/ })

};
