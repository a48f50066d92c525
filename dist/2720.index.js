export const id = 2720;
export const ids = [2720];
export const modules = {

/***/ 45242:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IY: () => (/* binding */ addressKey),
/* harmony export */   Lx: () => (/* binding */ targetId),
/* harmony export */   SU: () => (/* binding */ parseTargetId)
/* harmony export */ });
/** The key under which an address stands in maps within one run. */
function addressKey(address) {
    return `${address.store}\u0000${address.container}\u0000${address.key ?? ''}`;
}
/**
 * The identity of a target in the lockfile: every field that distinguishes it, and no alias, so that renaming a provider moves
 * nothing. Example: `github/github_secret/acme/app#DB_PASSWORD`.
 */
function targetId(providerKind, kind, address) {
    return `${providerKind}/${kind}/${address.container}${address.key === undefined ? '' : `#${address.key}`}`;
}
/** The parts of a target's id, as `targetId` put them together; `undefined` for text that is none. */
function parseTargetId(id) {
    const match = /^([^/]+)\/([^/]+)\/(.+?)(?:#([^#]*))?$/.exec(id);
    if (!match)
        return undefined;
    const [, providerKind = '', kind = '', container = '', key] = match;
    return { providerKind, kind, container, ...(key === undefined ? {} : { key }) };
}


/***/ }),

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

/***/ 72720:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  ParametersStore: () => (/* binding */ ParametersStore)
});

// EXTERNAL MODULE: ./build/core/address.js
var core_address = __webpack_require__(45242);
// EXTERNAL MODULE: ./build/core/errors.js
var errors = __webpack_require__(62807);
// EXTERNAL MODULE: ./build/providers/seam/at-once.js
var at_once = __webpack_require__(13);
// EXTERNAL MODULE: ./build/providers/aws/groups.js
var groups = __webpack_require__(24047);
// EXTERNAL MODULE: ./build/providers/aws/json-object.js
var json_object = __webpack_require__(73829);
// EXTERNAL MODULE: ./build/providers/aws/limits.js
var limits = __webpack_require__(46991);
// EXTERNAL MODULE: ./build/providers/aws/parameter-kind.js
var parameter_kind = __webpack_require__(52487);
// EXTERNAL MODULE: ./build/providers/aws/failure.js
var failure = __webpack_require__(37205);
// EXTERNAL MODULE: ./build/providers/seam/stamp-map.js
var stamp_map = __webpack_require__(82408);
;// CONCATENATED MODULE: ./build/providers/aws/parameter-mark.js

/** What AWS shows beside a name at most. */
const DESCRIPTION_LENGTH = 1024;
const MARK = / ?\[secretzero (keys )?([^[\]]*)\]$/;
/** Takes a description apart. What only looks like a mark is text of people's. */
function readMark(description) {
    const whole = description ?? '';
    const match = MARK.exec(whole);
    if (match === null)
        return { text: whole };
    const [mark, isKeys, body = ''] = match;
    const text = whole.slice(0, -mark.length);
    if (isKeys === undefined) {
        const stamp = (0,stamp_map/* stampFromLine */.UY)(body);
        return stamp === undefined ? { text: whole } : { text, stamp };
    }
    const keys = keysFrom(body);
    return keys === undefined ? { text: whole } : { text, keys };
}
/** A description with the mark of one value. */
function withStamp(text, stamp, version) {
    return joined(text, (0,stamp_map/* stampLine */.i$)({ ...stamp, version }));
}
/** A description with the marks of keys; each owner is written once. */
function withKeys(text, stamps, version) {
    const parts = [version];
    let last;
    for (const [key, { owner, secret, field, generation, nonce }] of [...stamps].sort(byOwner)) {
        if (owner !== last)
            parts.push(`@${owner}`);
        last = owner;
        parts.push(key, secret, field, String(generation), nonce);
    }
    return joined(text, `keys ${parts.join(' ')}`);
}
function byOwner([a, one], [b, other]) {
    return compare(one.owner, other.owner) || compare(a, b);
}
function compare(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}
function joined(text, mark) {
    return `${text}${text === '' ? '' : ' '}[secretzero ${mark}]`;
}
function keysFrom(body) {
    const [version, ...parts] = body.split(' ');
    if (!version || !/^\d+$/.test(version))
        return undefined;
    const stamps = new Map();
    let owner;
    for (let at = 0; at < parts.length;) {
        const part = parts[at];
        if (part.startsWith('@')) {
            owner = part.slice(1);
            at += 1;
            continue;
        }
        const [key, secret, field, number, nonce] = parts.slice(at, at + 5);
        if (!owner || !key || !secret || !field || !nonce || !/^[1-9]\d{0,8}$/.test(number ?? ''))
            return undefined;
        stamps.set(key, { owner, secret, field, generation: Number(number), nonce, version });
        at += 5;
    }
    return { version, stamps };
}

// EXTERNAL MODULE: ./build/providers/aws/place.js
var place = __webpack_require__(68376);
;// CONCATENATED MODULE: ./build/providers/aws/parameter-writer.js






/** Bytes that a parameter takes which is not declared to be of a larger tier. */
const STANDARD_BYTES = 4096;
/** How often a mark is written again whose version somebody else took. */
const TRIES = 3;
/** Writes parameters: value and mark at once. */
class ParameterWriter {
    #parameters;
    #capabilities;
    constructor(parameters, capabilities) {
        this.#parameters = parameters;
        this.#capabilities = capabilities;
    }
    /** Why a parameter cannot be written, by what is known of it. */
    refusal(address, known) {
        if ((0,place/* settingsOf */.f5)(address).once !== true || known === undefined || known === 'absent')
            return undefined;
        return new errors/* ProviderError */.mZ('REJECTED', `${what(address.container)} is there, and overwrite is false`, {
            hint: 'take overwrite: false out of the target, or delete the parameter',
        });
    }
    /** Answers every request of one container; nothing is thrown. `absent`: whether an address was seen to be so. */
    async write(requests, known, absent, signal) {
        const results = new Map();
        const fit = [];
        for (const request of requests) {
            const error = this.#outOfBounds(request.address, request.value);
            if (error === undefined)
                fit.push(request);
            else
                results.set(request, { outcome: 'refused', error });
        }
        const [first] = fit;
        if (first === undefined)
            return { results };
        const { container } = first.address;
        let now;
        const answerAll = (result) => {
            for (const request of fit)
                if (!results.has(request))
                    results.set(request, result);
        };
        const clash = (0,limits/* mixed */.gl)(what(container), fit.map(({ address }) => address));
        if (clash !== undefined) {
            answerAll({ outcome: 'refused', error: clash });
            return { results };
        }
        try {
            signal.throwIfAborted();
            const done = await this.#write(fit, known, absent, results, signal);
            now = done.now;
            answerAll(done.result);
        }
        catch (thrown) {
            if (thrown instanceof errors/* ProviderError */.mZ)
                answerAll({ outcome: 'refused', error: thrown });
            else if (signal.aborted)
                answerAll({ outcome: 'refused', error: (0,limits/* stopped */.ce)((0,place/* nameOf */.Vb)(container)) });
            else
                throw thrown;
        }
        return { results, ...(now === undefined ? {} : { now }) };
    }
    async #write(requests, known, absent, results, signal) {
        const [first] = requests;
        const { container, key } = first.address;
        if (known === undefined || known === 'absent') {
            const made = await this.#create(requests, signal);
            if (made !== 'there')
                return made;
            const entry = (await this.#parameters.describe([container], signal)).get(container);
            // A first try may have been carried out although its answer was lost: its mark tells.
            if (entry !== undefined && isMarked(entry.marked, requests))
                return written(entry.version, entry);
            if (entry === undefined || (known === 'absent' && key === undefined))
                return { result: { outcome: 'refused', error: madeMeanwhile(container) } };
            return this.#write(requests, entry, absent, results, signal);
        }
        const trouble = this.refusal(first.address, known);
        if (trouble !== undefined)
            return { result: { outcome: 'refused', error: trouble } };
        let content;
        if (key === undefined)
            content = contentOf(requests, known, undefined);
        else {
            const held = (await this.#parameters.values([container], signal)).get(container);
            const object = held === undefined ? json_object/* JsonObject */.Y.empty() : json_object/* JsonObject */.Y.parse(held.value, what(container));
            const own = requests.filter(({ address }) => {
                if (!absent(address) || !object.has(address.key))
                    return true;
                for (const request of requests.filter((each) => each.address === address))
                    results.set(request, { outcome: 'refused', error: madeMeanwhile(container) });
                return false;
            });
            if (own.length === 0)
                return { result: { outcome: 'refused', error: madeMeanwhile(container) } };
            content = contentOf(own, known, object);
        }
        return this.#over(first.address, content, known, signal);
    }
    /** `there`: it was made by somebody else, or by a first try. */
    async #create(requests, signal) {
        const [{ address }] = requests;
        const object = address.key === undefined ? undefined : json_object/* JsonObject */.Y.empty();
        const content = contentOf(requests, undefined, object);
        const description = content.mark('1');
        const trouble = this.#tooLarge(address, content.value, description);
        if (trouble !== undefined)
            return { result: { outcome: 'refused', error: trouble } };
        const put = await this.#parameters.put(address.container, { value: content.value.reveal(), description, settings: (0,place/* settingsOf */.f5)(address) }, signal);
        if (put.kind !== 'done') {
            if ((0,failure/* isAws */.aZ)(put.error, 'ParameterAlreadyExists'))
                return 'there';
            return { result: { outcome: put.kind === 'lost' ? 'unknown' : 'refused', error: put.error } };
        }
        return this.#settled(address, content, put.value, '1', {}, signal);
    }
    async #over(address, content, known, signal) {
        const next = String(known.version + 1);
        const description = content.mark(next);
        const trouble = this.#tooLarge(address, content.value, description);
        if (trouble !== undefined)
            return { result: { outcome: 'refused', error: trouble } };
        const settings = (0,place/* settingsOf */.f5)(address);
        const put = await this.#parameters.put(address.container, { value: content.value.reveal(), description, over: known.kept, settings }, signal);
        if (put.kind !== 'done')
            return { result: { outcome: put.kind === 'lost' ? 'unknown' : 'refused', error: put.error } };
        const settled = await this.#settled(address, content, put.value, next, known.kept, signal);
        if (settings.tags === undefined || settled.result.outcome !== 'written')
            return settled;
        const tagged = await this.#parameters.tag(address.container, settings.tags, new AbortController().signal);
        return tagged.kind === 'done' ? settled : { ...settled, result: { ...settled.result, left: tagged.error } };
    }
    /** A mark of a version that somebody else took proves nothing: it is written again with the right one. */
    async #settled(address, content, got, marked, kept, signal) {
        let version = got;
        let mark = marked;
        for (let tries = 1; String(version) !== mark && tries < TRIES; tries += 1) {
            mark = String(version + 1);
            const put = await this.#parameters.put(address.container, { value: content.value.reveal(), description: content.mark(mark), over: kept, settings: (0,place/* settingsOf */.f5)(address) }, signal);
            if (put.kind !== 'done')
                break;
            version = put.value;
        }
        return written(version, { version, marked: readMark(content.mark(mark)), kept });
    }
    /** Takes a key out of an object; the last one takes the parameter with it. Throws ProviderError. */
    async removeKey(container, key, known, signal) {
        const held = (await this.#parameters.values([container], signal)).get(container);
        if (held === undefined)
            return;
        const object = json_object/* JsonObject */.Y.parse(held.value, what(container));
        if (!object.has(key))
            return;
        object.delete(key);
        if (object.isEmpty)
            return this.#parameters.delete(container, signal);
        const stamps = new Map(known.marked.keys?.stamps);
        stamps.delete(key);
        const address = { store: '', container };
        const content = { value: object.toText(), mark: (version) => withKeys(known.marked.text, stamps, version) };
        const { result } = await this.#over(address, content, known, signal);
        if (result.outcome !== 'written')
            throw result.error;
    }
    #outOfBounds(address, value) {
        const { tier } = (0,place/* settingsOf */.f5)(address);
        const maxValueBytes = tier === undefined || tier === 'Standard' ? STANDARD_BYTES : this.#capabilities.maxValueBytes;
        const name = (0,place/* nameOf */.Vb)(address.container);
        const error = (0,limits/* outOfBounds */.Lo)(name, value, { ...this.#capabilities, maxValueBytes });
        if (error !== undefined &&
            value.byteLength > maxValueBytes &&
            value.byteLength <= this.#capabilities.maxValueBytes) {
            return new errors/* ProviderError */.mZ('REJECTED', error.message, {
                hint: `tier Advanced or Intelligent-Tiering takes ${this.#capabilities.maxValueBytes} bytes`,
            });
        }
        if (error !== undefined || !value.matches(/\{\{[^{}]*\}\}/))
            return error;
        return new errors/* ProviderError */.mZ('REJECTED', `${name}: AWS takes no value with double braces`, {
            hint: 'AWS reads them as the name of another parameter: encode the value, in base64 for example',
        });
    }
    #tooLarge(address, value, description) {
        if (address.key !== undefined) {
            const error = this.#outOfBounds(address, value);
            if (error !== undefined)
                return error;
        }
        if (description.length <= DESCRIPTION_LENGTH)
            return undefined;
        return new errors/* ProviderError */.mZ('REJECTED', `${what(address.container)}: its description has no room for our marks`, {
            hint: 'use a shorter description, or fewer keys in one parameter',
        });
    }
}
/** What a batch comes to; people's own part of the description is kept where none is declared. */
function contentOf(requests, known, object) {
    const [{ address, value, stamp }] = requests;
    const text = (0,place/* settingsOf */.f5)(address).description ?? known?.marked.text ?? '';
    if (object === undefined)
        return { value, mark: (version) => withStamp(text, stamp, version) };
    const stamps = new Map(keptStamps(known, object));
    for (const request of requests) {
        object.set(request.address.key, request.value);
        stamps.set(request.address.key, request.stamp);
    }
    return { value: object.toText(), mark: (version) => withKeys(text, stamps, version) };
}
/** The marks of keys that stay as they are: none after somebody else's write, which may have changed any of them. */
function keptStamps(known, object) {
    const keys = known?.marked.keys;
    if (keys === undefined || keys.version !== String(known?.version))
        return [];
    return [...keys.stamps].filter(([key]) => object.has(key));
}
function isMarked({ stamp, keys }, requests) {
    return requests.every(({ address, stamp: own }) => {
        const seen = address.key === undefined ? stamp : keys?.stamps.get(address.key);
        return seen?.owner === own.owner && seen.nonce === own.nonce && seen.generation === own.generation;
    });
}
function written(version, now) {
    return { result: { outcome: 'written', version: String(version) }, ...(now === undefined ? {} : { now }) };
}
function what(container) {
    return `the parameter ${(0,place/* nameOf */.Vb)(container)}`;
}
function madeMeanwhile(container) {
    return new errors/* ProviderError */.mZ('CONFLICT', `${what(container)} was made by somebody else meanwhile`, {
        hint: 'the next run looks again',
    });
}

// EXTERNAL MODULE: ./build/core/secret-value.js
var secret_value = __webpack_require__(44200);
// EXTERNAL MODULE: ./build/providers/aws/floor.js
var floor = __webpack_require__(8161);
// EXTERNAL MODULE: ./build/providers/aws/secret-entry.js
var secret_entry = __webpack_require__(21822);
;// CONCATENATED MODULE: ./build/providers/aws/parameters.js






/** Values that one call gives. */
const VALUES_A_CALL = 10;
/** The calls of the Parameter Store in words of ours, by the container of an address: a region and a name. */
class Parameters {
    #connection;
    constructor(connection) {
        this.#connection = connection;
    }
    /** Login and region, without a request to the Parameter Store itself. */
    async ready(container) {
        await this.#api(container);
    }
    /** A moment in which lists catch up. */
    pause(signal) {
        return this.#connection.pause(1000, signal);
    }
    /** Those of these parameters of one region that are there, by their containers. */
    async describe(containers, signal) {
        const api = await this.#api(containers[0]);
        const found = new Map();
        for (let at = 0; at < containers.length; at += floor/* PARAMETERS_A_PAGE */.dK) {
            const wanted = new Map(containers.slice(at, at + floor/* PARAMETERS_A_PAGE */.dK).map((each) => [(0,place/* nameOf */.Vb)(each), each]));
            const left = new Set(wanted.keys());
            let next;
            do {
                const token = next;
                const page = await this.#connection.ask(() => api.describeParameters({
                    MaxResults: floor/* PARAMETERS_A_PAGE */.dK,
                    ParameterFilters: [{ Key: 'Name', Option: 'Equals', Values: [...wanted.keys()] }],
                    ...(token === undefined ? {} : { NextToken: token }),
                }), { what: 'the list of parameters', action: 'ssm:DescribeParameters', repeatable: true }, signal);
                for (const each of page.Parameters ?? []) {
                    const { Name = '', Version, LastModifiedDate, Description } = each;
                    const container = wanted.get(Name);
                    if (container === undefined || Version === undefined)
                        continue;
                    left.delete(Name);
                    found.set(container, {
                        version: Version,
                        marked: readMark(Description),
                        kept: keptOf(each),
                        ...(LastModifiedDate === undefined ? {} : { changedAt: LastModifiedDate }),
                    });
                }
                next = page.NextToken;
            } while (next !== undefined && next !== '' && left.size > 0);
        }
        return found;
    }
    /** Values of parameters of one region, ten a call; those that are not there are left out. */
    async values(containers, signal) {
        const api = await this.#api(containers[0]);
        const values = new Map();
        for (let at = 0; at < containers.length; at += VALUES_A_CALL) {
            const wanted = new Map(containers.slice(at, at + VALUES_A_CALL).map((each) => [(0,place/* nameOf */.Vb)(each), each]));
            const names = [...wanted.keys()];
            const { Parameters: given = [] } = await this.#connection.ask(() => api.getParameters({ Names: names, WithDecryption: true }), {
                what: names.length === 1 ? `the parameter ${names[0]}` : `the values of ${names.length} parameters`,
                action: 'ssm:GetParameters',
                repeatable: true,
            }, signal);
            for (const { Name = '', Value, Version } of given) {
                const container = wanted.get(Name);
                if (container !== undefined && Value !== undefined)
                    values.set(container, { value: new secret_value/* SecretValue */.i(Value), version: Version ?? 0 });
            }
        }
        return values;
    }
    /**
     * Makes a parameter, or writes a new version over it. The answer says which version it is. A second try of a creation is refused where
     * the first was carried out; a second try over a version would make one more, so there is none.
     */
    async put(container, input, signal) {
        const { value, description, over, settings } = input;
        const { type, tier, kmsKeyId, dataType, pattern } = { type: 'SecureString', ...over, ...settings };
        const tags = over === undefined ? settings.tags : undefined;
        const outcome = await this.#send('PutParameter', container, over === undefined, signal, (api, name) => api.putParameter({
            Name: name,
            Value: value,
            Description: description,
            Overwrite: over !== undefined,
            Type: type,
            ...(tier === undefined ? {} : { Tier: tier }),
            ...(kmsKeyId === undefined || type !== 'SecureString' ? {} : { KeyId: kmsKeyId }),
            ...(pattern === undefined ? {} : { AllowedPattern: pattern }),
            ...(dataType === undefined ? {} : { DataType: dataType }),
            // AWS takes tags only of what is made.
            ...(tags === undefined ? {} : { Tags: (0,secret_entry/* tagList */.Tw)(tags) }),
        }));
        return outcome.kind === 'done' ? { kind: 'done', value: outcome.value.Version ?? 0 } : outcome;
    }
    tag(container, tags, signal) {
        return this.#send('AddTagsToResource', container, true, signal, (api, name) => api.addTagsToResource({ ResourceType: 'Parameter', ResourceId: name, Tags: (0,secret_entry/* tagList */.Tw)(tags) }));
    }
    /** Deletes a parameter; one that is not there needs nothing. Throws ProviderError. */
    async delete(container, signal) {
        const outcome = await this.#send('DeleteParameter', container, true, signal, (api, name) => api.deleteParameter({ Name: name }));
        if (outcome.kind !== 'done' && !(0,failure/* isAws */.aZ)(outcome.error, 'ParameterNotFound'))
            throw outcome.error;
    }
    async #send(action, container, repeatable, signal, task) {
        signal.throwIfAborted();
        const api = await this.#api(container);
        const name = (0,place/* nameOf */.Vb)(container);
        const purpose = { what: `the parameter ${name}`, action: `ssm:${action}`, repeatable };
        return this.#connection.send(() => task(api, name), purpose, signal);
    }
    #api(container) {
        const { region } = (0,place/* placeOf */.$t)({ store: '', container });
        return this.#connection.client('SSM', region, async (settings) => {
            const { parametersApi } = await Promise.all(/* import() */[__webpack_require__.e(5861), __webpack_require__.e(4736), __webpack_require__.e(6882)]).then(__webpack_require__.bind(__webpack_require__, 36882));
            return parametersApi(settings);
        });
    }
}
function keptOf(each) {
    const { Type, Tier, KeyId, DataType, AllowedPattern } = each;
    return {
        ...(Type === undefined ? {} : { type: Type }),
        // A larger one is never made smaller; what is of the smallest may become what the account has by default.
        ...(Tier === 'Advanced' ? { tier: Tier } : {}),
        ...(KeyId === undefined ? {} : { kmsKeyId: KeyId }),
        ...(DataType === undefined || DataType === 'text' ? {} : { dataType: DataType }),
        ...(AllowedPattern === undefined ? {} : { pattern: AllowedPattern }),
    };
}

;// CONCATENATED MODULE: ./build/providers/aws/parameters-store.js










/** Requests that are under way at once: AWS takes three writes a second, and throttles what comes faster. */
const AT_ONCE = 4;
/**
 * Parameters of the Parameter Store, and keys of JSON objects in them. A value and its mark, which is in the description, are one write;
 * the number of its version is told before, and the mark is written again where that was wrong.
 */
class ParametersStore {
    capabilities = parameter_kind/* PARAMETER_CAPABILITIES */.JJ;
    #parameters;
    #writer;
    /** What was last seen of a parameter. */
    #known = new Map();
    /** Addresses that were last seen to be absent: what is there by then was put there by somebody else. */
    #absent = new Set();
    constructor(connection) {
        this.#parameters = new Parameters(connection);
        this.#writer = new ParameterWriter(this.#parameters, this.capabilities);
    }
    async *observe(addresses, options) {
        options.signal.throwIfAborted();
        for (const region of (0,groups/* groups */.T)(addresses, (address) => (0,place/* placeOf */.$t)(address).region ?? '')) {
            const first = await this.#look(region, options);
            const doubtful = region.filter((address) => {
                const seen = first.get(address);
                return seen.kind !== 'unreadable' && options.agrees?.(address, seen) === false;
            });
            // Lists say what they know as well as they can: what looks otherwise than recorded is looked at twice.
            if (doubtful.length > 0)
                await this.#parameters.pause(options.signal);
            const again = doubtful.length > 0 ? await this.#look(doubtful, options) : first;
            for (const address of region) {
                const seen = again.get(address) ?? first.get(address);
                if (seen.kind === 'absent')
                    this.#absent.add((0,core_address/* addressKey */.IY)(address));
                else
                    this.#absent.delete((0,core_address/* addressKey */.IY)(address));
                yield [address, seen];
            }
        }
    }
    async read(addresses, { signal }) {
        const values = new Map();
        for (const region of (0,groups/* groups */.T)(addresses, (address) => (0,place/* placeOf */.$t)(address).region ?? '')) {
            const held = await this.#parameters.values(containersOf(region), signal);
            for (const address of region) {
                const whole = held.get(address.container)?.value;
                const { key, container } = address;
                const value = whole && (key === undefined ? whole : json_object/* JsonObject */.Y.parse(whole, what(container)).get(key));
                if (value !== undefined)
                    values.set(address, value);
            }
        }
        return values;
    }
    async *write(batch, { signal }) {
        const done = (0,at_once/* atOnce */.z)((0,groups/* groups */.T)(batch, ({ address }) => address.container), AT_ONCE, async (requests) => {
            const { container } = requests[0].address;
            const absent = (address) => this.#absent.has((0,core_address/* addressKey */.IY)(address));
            const written = await this.#writer.write(requests, this.#known.get(container), absent, signal);
            if (written.now !== undefined)
                this.#known.set(container, written.now);
            return written.results;
        });
        for await (const results of done) {
            for (const [{ address }, result] of results) {
                if (result.outcome === 'written')
                    this.#absent.delete((0,core_address/* addressKey */.IY)(address));
                yield [address, result];
            }
        }
    }
    async delete(address, expected, { signal }) {
        signal.throwIfAborted();
        const { container, key } = address;
        const entry = (await this.#parameters.describe([container], signal)).get(container);
        if (entry === undefined)
            return;
        if (key !== undefined)
            await this.#writer.removeKey(container, key, entry, signal);
        else {
            if (expected !== undefined && versionOf(entry) !== expected) {
                throw new errors/* ProviderError */.mZ('CONFLICT', `${what(container)} is not as it was seen`, {
                    hint: 'somebody wrote it meanwhile: the next run looks again',
                });
            }
            await this.#parameters.delete(container, signal);
        }
        this.#known.delete(container);
    }
    async preflight(addresses, { signal }) {
        signal.throwIfAborted();
        const troubles = new Map();
        for (const group of (0,groups/* groups */.T)(addresses, ({ container }) => container)) {
            const clash = (0,limits/* mixed */.gl)(what(group[0].container), group);
            if (clash !== undefined)
                for (const address of group)
                    troubles.set(address, clash);
        }
        for (const address of addresses) {
            if (troubles.has(address))
                continue;
            const ready = await (0,groups/* caught */.V)(() => this.#parameters.ready(address.container));
            const trouble = ready instanceof errors/* ProviderError */.mZ ? ready : this.#writer.refusal(address, this.#known.get(address.container));
            if (trouble !== undefined)
                troubles.set(address, trouble);
        }
        return troubles;
    }
    async [Symbol.asyncDispose]() { }
    async #look(addresses, options) {
        const containers = containersOf(addresses);
        const described = await (0,groups/* caught */.V)(() => this.#parameters.describe(containers, options.signal));
        if (described instanceof errors/* ProviderError */.mZ)
            return new Map(addresses.map((address) => [address, { kind: 'unreadable', error: described }]));
        const seen = new Map();
        for (const group of (0,groups/* groups */.T)(addresses, ({ container }) => container)) {
            const { container } = group[0];
            const entry = described.get(container);
            this.#known.set(container, entry ?? 'absent');
            const open = group.filter((address) => {
                const observation = observationOf(address, entry);
                if (observation !== undefined)
                    seen.set(address, observation);
                return observation === undefined;
            });
            if (open.length > 0)
                for (const [address, observation] of await this.#within(container, open, options))
                    seen.set(address, observation);
        }
        return seen;
    }
    /** Keys of an object that somebody else wrote last, by the object itself, which stays in here. */
    async #within(container, open, { signal, examine }) {
        const read = await (0,groups/* caught */.V)(async () => {
            const held = (await this.#parameters.values([container], signal)).get(container);
            return held && { object: json_object/* JsonObject */.Y.parse(held.value, what(container)), version: held.version };
        });
        return new Map(open.map((address) => {
            if (read instanceof errors/* ProviderError */.mZ)
                return [address, { kind: 'unreadable', error: read }];
            const value = read?.object.get(address.key);
            if (read === undefined || value === undefined)
                return [address, { kind: 'absent' }];
            const content = examine?.(address, value);
            const known = this.#known.get(container);
            const version = known === undefined || known === 'absent' ? undefined : versionOf(known);
            return [
                address,
                {
                    kind: 'present',
                    ...(version === undefined ? {} : { version }),
                    ...(content === undefined ? {} : { content }),
                },
            ];
        }));
    }
}
/** `undefined`: only the object itself can tell. */
function observationOf({ key }, entry) {
    if (entry === undefined)
        return { kind: 'absent' };
    const { marked, changedAt } = entry;
    const stamp = key === undefined ? marked.stamp : isProven(entry) ? marked.keys?.stamps.get(key) : undefined;
    if (key !== undefined && stamp === undefined)
        return undefined;
    return {
        kind: 'present',
        version: versionOf(entry),
        ...(changedAt === undefined ? {} : { changedAt }),
        ...(stamp === undefined ? {} : { stamp }),
    };
}
/** Whether the mark is of the version that is there. */
function isProven({ marked, version }) {
    return (marked.stamp?.version ?? marked.keys?.version) === String(version);
}
/**
 * A version that bears our mark is told by its number. The numbers of what others write begin again when they delete it and make it anew:
 * there the time belongs to it.
 */
function versionOf(entry) {
    return isProven(entry) ? String(entry.version) : `${entry.version}@${entry.changedAt?.getTime() ?? 0}`;
}
function containersOf(addresses) {
    return [...new Set(addresses.map(({ container }) => container))];
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
