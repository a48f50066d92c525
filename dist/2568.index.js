export const id = 2568;
export const ids = [2568];
export const modules = {

/***/ 22568:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   toml: () => (/* binding */ toml)
/* harmony export */ });
/* harmony import */ var smol_toml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3292);
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(65295);


/**
 * TOML files. A library says whether the text is valid; what we add is where each key of the root table stands, so that only
 * those bytes change.
 */
const toml = {
    parse,
    set(text, values) {
        const shape = scan(text);
        const found = new Map(shape.pairs.map((pair) => [pair.key, pair]));
        const edits = [];
        const added = [];
        for (const [key, value] of values) {
            const pair = found.get(key);
            if (pair === undefined)
                added.push(`${keyText(key)} = ${valueText(value)}`);
            else
                edits.push({ start: pair.start, end: pair.end, text: valueText(value) });
        }
        const newline = (0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .newlineOf */ .q3)(text);
        if (added.length === 0 || shape.firstTable === undefined) {
            return (0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .appendLines */ ._g)((0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .applyEdits */ .ct)(text, edits), added, newline);
        }
        const lines = added.map((line) => `${line}${newline}`).join('');
        const last = shape.pairs.at(-1);
        if (last !== undefined) {
            const { end } = (0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .wholeLines */ .zo)(text, last.start, last.end);
            edits.push({ start: end, end, text: lines });
        }
        else {
            const start = aboveComments(text, shape.firstTable);
            edits.push({ start, end: start, text: `${lines}${newline}` });
        }
        return (0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .applyEdits */ .ct)(text, edits);
    },
    remove(text, keys) {
        const edits = scan(text)
            .pairs.filter((pair) => keys.has(pair.key))
            .map((pair) => ({ ...(0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .wholeLines */ .zo)(text, pair.start, pair.end), text: '' }));
        return (0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .applyEdits */ .ct)(text, edits);
    },
    refusal() {
        return undefined;
    },
};
function parse(text) {
    const { root, pairs } = scan(text);
    const ranges = new Map(pairs.map((pair) => [pair.key, text.slice(pair.start, pair.end)]));
    const entries = new Map();
    for (const [key, value] of Object.entries(root)) {
        const raw = ranges.get(key) ?? '';
        if (typeof value === 'string')
            entries.set(key, { kind: 'text', text: value });
        else if (Array.isArray(value))
            entries.set(key, { kind: 'other', what: 'a list', raw: JSON.stringify(value, big) });
        else if (typeof value === 'object' && value !== null && !(value instanceof Date)) {
            entries.set(key, { kind: 'other', what: 'a table', raw: JSON.stringify(value, big) });
        }
        else
            entries.set(key, { kind: 'text', text: raw });
    }
    return entries;
}
function big(_key, value) {
    return typeof value === 'bigint' ? String(value) : value;
}
function keyText(key) {
    return /^[A-Za-z0-9_-]+$/.test(key) ? key : valueText(key);
}
/** A basic string: JSON's escapes are TOML's, but for DEL. */
function valueText(value) {
    return JSON.stringify(value).replaceAll('\u007f', '\\u007f');
}
/** The comment lines right above a header belong to it. */
function aboveComments(text, at) {
    let start = at;
    while (start > 0) {
        const previous = text.lastIndexOf('\n', start - 2) + 1;
        if (!/^[ \t]*#/.test(text.slice(previous, start)))
            break;
        start = previous;
    }
    return start === 0 && text.startsWith('\ufeff') ? 1 : start;
}
const BLANK = /(?:[ \t\r\n]|#[^\n]*)*/y;
const KEY = /[ \t]*(?:([A-Za-z0-9_-]+)|("(?:[^"\\\n]|\\.)*")|'([^'\n]*)')[ \t]*/y;
function scan(text) {
    const body = text.startsWith('\ufeff') ? ` ${text.slice(1)}` : text;
    const root = checked(body);
    const pairs = [];
    let at = 0;
    for (;;) {
        at = after(BLANK, body, at);
        if (at >= body.length)
            return { root, pairs, firstTable: undefined };
        if (body[at] === '[')
            return { root, pairs, firstTable: body.lastIndexOf('\n', at) + 1 };
        const parts = [];
        do {
            if (body[at] === '.')
                at += 1;
            KEY.lastIndex = at;
            const found = KEY.exec(body);
            if (found === null)
                throw new _format_js__WEBPACK_IMPORTED_MODULE_1__/* .FormatError */ .IF('it is not TOML: a key is expected', (0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .lineAt */ .mh)(body, at));
            at += found[0].length;
            parts.push(found[1] ?? found[3] ?? decodeKey(found[2] ?? ''));
        } while (body[at] === '.');
        at = after(/=[ \t]*/y, body, at);
        const end = valueEnd(body, at);
        const [key] = parts;
        if (parts.length === 1 && key !== undefined)
            pairs.push({ key, start: at, end });
        at = end;
    }
}
function checked(text) {
    try {
        return (0,smol_toml__WEBPACK_IMPORTED_MODULE_0__.parse)(text, { integersAsBigInt: 'asNeeded' });
    }
    catch (error) {
        // The library's message shows the lines around the fault, which may be values.
        throw new _format_js__WEBPACK_IMPORTED_MODULE_1__/* .FormatError */ .IF('it is not valid TOML', error instanceof smol_toml__WEBPACK_IMPORTED_MODULE_0__.TomlError ? error.line : 1);
    }
}
/** A quoted key in its decoded form, by the library that has accepted it. */
function decodeKey(quoted) {
    return Object.keys((0,smol_toml__WEBPACK_IMPORTED_MODULE_0__.parse)(`${quoted} = 0`))[0] ?? '';
}
function after(pattern, text, at) {
    pattern.lastIndex = at;
    return at + (pattern.exec(text)?.[0].length ?? 0);
}
/** The end of the value that begins here, in a text that is known to be valid. */
function valueEnd(text, begin) {
    let depth = 0;
    let at = begin;
    while (at < text.length) {
        const mark = text[at];
        if (mark === '"' || mark === "'")
            at = stringEnd(text, at, mark);
        else if (mark === '[' || mark === '{') {
            depth += 1;
            at += 1;
        }
        else if (mark === ']' || mark === '}') {
            depth -= 1;
            at += 1;
        }
        else if (mark === '#') {
            if (depth === 0)
                break;
            at = after(/[^\n]*/y, text, at);
        }
        else if (mark === '\n' && depth === 0)
            break;
        else
            at += 1;
        if (depth === 0 && /["'\]}]/.test(mark ?? ''))
            return at;
    }
    return begin + text.slice(begin, at).trimEnd().length;
}
function stringEnd(text, begin, mark) {
    const triple = text.startsWith(mark.repeat(3), begin);
    const close = triple ? mark.repeat(3) : mark;
    let at = begin + close.length;
    while (!text.startsWith(close, at)) {
        if (at >= text.length)
            throw new _format_js__WEBPACK_IMPORTED_MODULE_1__/* .FormatError */ .IF('it is not TOML: a string is not closed', (0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .lineAt */ .mh)(text, begin));
        at += mark === '"' && text[at] === '\\' ? 2 : 1;
    }
    at += close.length;
    // A multi-line string may end with up to two quotes of its own.
    for (let extra = 0; triple && extra < 2 && text[at] === mark; extra += 1)
        at += 1;
    return at;
}


/***/ })

};
