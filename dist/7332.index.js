export const id = 7332;
export const ids = [7332];
export const modules = {

/***/ 57332:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   tfvars: () => (/* binding */ tfvars)
/* harmony export */ });
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65295);

/** Terraform variable files: HCL attributes, without blocks, functions or references. */
const tfvars = {
    parse(text) {
        const entries = new Map();
        for (const attribute of scan(text)) {
            if (attribute.entry !== undefined)
                entries.set(attribute.key, attribute.entry);
        }
        return entries;
    },
    set(text, values) {
        const found = new Map(scan(text).map((attribute) => [attribute.key, attribute]));
        const edits = [];
        const added = [];
        for (const [key, value] of values) {
            const attribute = found.get(key);
            if (attribute === undefined)
                added.push(`${key} = ${quote(value)}`);
            else
                edits.push({ start: attribute.start, end: attribute.end, text: quote(value) });
        }
        return (0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .appendLines */ ._g)((0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .applyEdits */ .ct)(text, edits), added, (0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .newlineOf */ .q3)(text));
    },
    remove(text, keys) {
        const edits = scan(text)
            .filter((attribute) => keys.has(attribute.key))
            .map((attribute) => ({ ...(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .wholeLines */ .zo)(text, attribute.keyStart, attribute.end), text: '' }));
        return (0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .applyEdits */ .ct)(text, edits);
    },
    refusal(value) {
        return value.normalize('NFC') === value
            ? undefined
            : 'characters that Terraform would normalise (letters written apart from their accents)';
    },
};
const SPACE = /(?:[ \t\r\n]|#[^\n]*|\/\/[^\n]*|\/\*[\s\S]*?\*\/)*/y;
const INLINE = /(?:[ \t]|\/\*[\s\S]*?\*\/)*/y;
const NAME = /(?:([\p{L}_][\p{L}\p{N}_-]*)|"([A-Za-z_][A-Za-z0-9_-]*)")/uy;
const HEREDOC = /<<(-?)([\p{L}_][\p{L}\p{N}_-]*)\r?\n/uy;
const LINE_END = /[ \t]*(?:(?:#|\/\/)[^\n]*|(?:\/\*[^\n]*?\*\/[ \t]*)*)\r?(?:\n|$)/y;
function scan(text) {
    const attributes = [];
    const seen = new Set();
    let at = skip(SPACE, text, text.startsWith('\ufeff') ? 1 : 0);
    while (at < text.length) {
        NAME.lastIndex = at;
        const name = NAME.exec(text);
        const key = name?.[1] ?? name?.[2];
        if (name === null || key === undefined)
            throw fault(text, at, 'a variable name is expected');
        if (seen.has(key))
            throw fault(text, at, 'a variable is set twice');
        seen.add(key);
        const keyStart = at;
        at = skip(INLINE, text, at + name[0].length);
        if (text[at] !== '=')
            throw fault(text, at, '= is expected');
        const start = skip(INLINE, text, at + 1);
        const value = readValue(text, start);
        attributes.push({ key, keyStart, start, end: value.end, entry: value.entry });
        LINE_END.lastIndex = value.end;
        const rest = LINE_END.exec(text);
        if (rest === null)
            throw fault(text, value.end, 'something follows a value');
        at = skip(SPACE, text, value.end + rest[0].length);
    }
    return attributes;
}
function readValue(text, start) {
    if (text[start] === '"') {
        const end = stringEnd(text, start);
        return { entry: stringEntry(text.slice(start, end)), end };
    }
    if (text.startsWith('<<', start))
        return readHeredoc(text, start);
    const end = expressionEnd(text, start);
    const raw = text.slice(start, end);
    if (raw === '')
        throw fault(text, start, 'a value is expected');
    if (raw === 'null')
        return { entry: undefined, end };
    if (/^(?:true|false|-?\d[\d.eE+-]*)$/.test(raw))
        return { entry: { kind: 'text', text: raw }, end };
    const what = raw.startsWith('[') ? 'a list' : raw.startsWith('{') ? 'a map' : 'an expression';
    return { entry: { kind: 'other', what, raw }, end };
}
function stringEntry(raw) {
    const body = raw.slice(1, -1);
    const text = decode(body);
    return text === undefined ? { kind: 'other', what: 'an expression', raw } : { kind: 'text', text };
}
const ESCAPES = { n: '\n', r: '\r', t: '\t', '"': '"', '\\': '\\' };
/** The text of a quoted template, or `undefined` where it has `${\u2026}` or `%{\u2026}` in it. */
function decode(body) {
    const parts = [];
    const pattern = /\$\$\{|%%\{|([$%]\{)|\\u([0-9A-Fa-f]{4})|\\U([0-9A-Fa-f]{8})|\\([nrt"\\])|(\\)|[^\\$%]+|[$%]/gy;
    for (const [all, template, short, long, simple, unknown] of body.matchAll(pattern)) {
        if (template !== undefined || unknown !== undefined)
            return undefined;
        if (short !== undefined || long !== undefined) {
            const point = Number.parseInt(short ?? long ?? '', 16);
            if (point > 0x10ffff)
                return undefined;
            parts.push(String.fromCodePoint(point));
        }
        else if (simple !== undefined)
            parts.push(ESCAPES[simple] ?? '');
        else
            parts.push(all === '$${' || all === '%%{' ? all.slice(1) : all);
    }
    return parts.join('');
}
/** `\b` and `\f` of JSON are not HCL's. `$${` means `${`, but only where no other `$` stands before it. */
function quote(value) {
    const body = JSON.stringify(value)
        .replace(/\\[\s\S]/g, (pair) => (pair === '\\b' ? '\\u0008' : pair === '\\f' ? '\\u000c' : pair))
        .replace(/[\u007f-\u009f\u2028\u2029\ufeff]/g, (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`);
    return body.replace(/([$%]+)\{/g, (_, marks) => marks.length === 1 ? `${marks}${marks}{` : `${marks}\\u007b`);
}
function readHeredoc(text, start) {
    HEREDOC.lastIndex = start;
    const head = HEREDOC.exec(text);
    if (head?.[2] === undefined)
        throw fault(text, start, 'a heredoc has no name');
    const bodyStart = start + head[0].length;
    const close = new RegExp(`^[ \\t]*${head[2]}(?=\\r?$)`, 'mu').exec(text.slice(bodyStart));
    if (close === null)
        throw fault(text, start, 'a heredoc is not closed');
    const end = bodyStart + close.index + close[0].length;
    const body = text.slice(bodyStart, bodyStart + close.index);
    const lines = body.replaceAll('\r\n', '\n').split('\n');
    const indents = lines.slice(0, -1).map((line) => line.search(/[^ ]|$/));
    const indent = head[1] === '-' ? Math.min(...indents, Number.MAX_SAFE_INTEGER) : 0;
    const value = lines.map((line) => line.slice(indent === Number.MAX_SAFE_INTEGER ? 0 : indent)).join('\n');
    if (/(?<![$%])[$%]\{/.test(value))
        return { entry: { kind: 'other', what: 'an expression', raw: body }, end };
    return { entry: { kind: 'text', text: value.replace(/([$%])\1\{/g, '$1{') }, end };
}
/** The end of a quoted template; braces of `${\u2026}` may hold strings of their own. */
function stringEnd(text, start) {
    let at = start + 1;
    while (text[at] !== '"') {
        if (at >= text.length || text[at] === '\n')
            throw fault(text, start, 'a string is not closed');
        if (text[at] === '\\')
            at += 2;
        else if (/^(?:\$\$|%%)\{/.test(text.slice(at, at + 3)))
            at += 3;
        else if (/^[$%]\{/.test(text.slice(at, at + 2)))
            at = bracketEnd(text, at + 1);
        else
            at += 1;
    }
    return at + 1;
}
/** From an opening bracket to behind its partner. */
function bracketEnd(text, open) {
    let depth = 0;
    let at = open;
    while (at < text.length) {
        const mark = text[at] ?? '';
        if (mark === '"')
            at = stringEnd(text, at);
        else if (mark === '#' || text.startsWith('//', at) || text.startsWith('/*', at))
            at = skip(SPACE, text, at);
        else if (text.startsWith('<<', at))
            at = readHeredoc(text, at).end;
        else {
            at += 1;
            if ('[{('.includes(mark))
                depth += 1;
            if (']})'.includes(mark))
                depth -= 1;
            if (depth === 0)
                return at;
        }
    }
    throw fault(text, open, 'a bracket is not closed');
}
function expressionEnd(text, start) {
    let at = start;
    while (at < text.length && text[at] !== '\n') {
        const mark = text[at] ?? '';
        if (mark === '#' || text.startsWith('//', at) || text.startsWith('/*', at))
            break;
        if (mark === '"')
            at = stringEnd(text, at);
        else if ('[{('.includes(mark))
            at = bracketEnd(text, at);
        else
            at += 1;
    }
    return start + text.slice(start, at).trimEnd().length;
}
function skip(pattern, text, at) {
    pattern.lastIndex = at;
    return at + (pattern.exec(text)?.[0].length ?? 0);
}
function fault(text, at, what) {
    return new _format_js__WEBPACK_IMPORTED_MODULE_0__/* .FormatError */ .IF(`it is not a tfvars file: ${what}`, (0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .lineAt */ .mh)(text, at));
}


/***/ })

};
