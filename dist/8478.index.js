export const id = 8478;
export const ids = [8478];
export const modules = {

/***/ 8478:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   SOURCE_FORMATS: () => (/* binding */ SOURCE_FORMATS),
/* harmony export */   readFileSource: () => (/* binding */ readFileSource),
/* harmony export */   sourceFormat: () => (/* binding */ sourceFormat)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62807);
/* harmony import */ var _core_secret_value_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44200);
/* harmony import */ var _providers_local_formats_format_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(65295);



const SOURCE_FORMATS = ['dotenv', 'json', 'yaml', 'toml', 'tfvars', 'text'];
/** The format of a `file` source as declared, else by the suffix of its path; a file without a known one is a text. */
function sourceFormat(declared, path) {
    const known = SOURCE_FORMATS.find((format) => format === declared);
    if (known !== undefined)
        return known;
    if (/(?:^|\/)\.env(?:\.[^/]*)?$/.test(path))
        return 'dotenv';
    switch (/\.([A-Za-z]+)$/.exec(path)?.[1]?.toLowerCase()) {
        case 'env':
            return 'dotenv';
        case 'json':
            return 'json';
        case 'yaml':
        case 'yml':
            return 'yaml';
        case 'toml':
            return 'toml';
        case 'tfvars':
            return 'tfvars';
        default:
            return 'text';
    }
}
/**
 * One value out of the text of a file. `key` are names from the top with dots between them; a name with a dot in it is found too.
 * `undefined` where the key is not there, or holds nothing. A `text` is taken whole: of one line without its line end, of several as
 * it is. Throws `VALUE_INVALID` for a file that cannot be read and for a key that holds no single value; nothing of the file is quoted.
 */
async function readFileSource(text, format, key) {
    const body = text.startsWith('\ufeff') ? text.slice(1) : text;
    if (format === 'text') {
        if (key !== undefined)
            throw invalid('a text file has no keys', 'leave key out, or name the format of the file');
        const line = body.replace(/\r?\n$/, '');
        const value = /[\r\n]/.test(line) ? body : line;
        return value === '' ? undefined : new _core_secret_value_js__WEBPACK_IMPORTED_MODULE_1__/* .SecretValue */ .i(value);
    }
    if (key === undefined)
        throw invalid(`a ${format} file has many values, and no key is given`, 'name one under key');
    const found = await lookUp(body, format, key);
    return found === undefined || found === '' ? undefined : new _core_secret_value_js__WEBPACK_IMPORTED_MODULE_1__/* .SecretValue */ .i(found);
}
async function lookUp(text, format, key) {
    try {
        switch (format) {
            case 'dotenv':
                return entry((await __webpack_require__.e(/* import() */ 1654).then(__webpack_require__.bind(__webpack_require__, 71654))).dotenv.parse(text), key);
            case 'tfvars':
                return entry((await __webpack_require__.e(/* import() */ 7332).then(__webpack_require__.bind(__webpack_require__, 57332))).tfvars.parse(text), key);
            case 'json':
                return plain(at(JSON.parse(text), key), key);
            case 'toml':
                return plain(at((await __webpack_require__.e(/* import() */ 3292).then(__webpack_require__.bind(__webpack_require__, 3292))).parse(text, { integersAsBigInt: true }), key), key);
            case 'yaml':
                return plain(at(await yamlTree(text), key), key);
        }
    }
    catch (error) {
        if (error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SecretZeroError */ .j2)
            throw error;
        if (error instanceof _providers_local_formats_format_js__WEBPACK_IMPORTED_MODULE_2__/* .FormatError */ .IF)
            throw invalid(`line ${error.line}: ${error.message}`);
        // The messages of parsers quote the text around the mistake.
        throw invalid(`it is not ${format.toUpperCase()}`, 'look at it with an editor that checks the format');
    }
}
function entry(entries, key) {
    const found = entries.get(key);
    if (found === undefined)
        return undefined;
    if (found.kind === 'text')
        return found.text;
    throw invalid(`"${key}" holds ${found.what}, not a single value`);
}
/** The tree of a YAML file, with numbers and booleans as they are written: `0123` is no octal number here, but a value. */
async function yamlTree(text) {
    const { isScalar, parseDocument, visit } = await __webpack_require__.e(/* import() */ 8815).then(__webpack_require__.t.bind(__webpack_require__, 38815, 19));
    const document = parseDocument(text, {
        version: '1.2',
        schema: 'core',
        merge: true,
        prettyErrors: false,
        logLevel: 'silent',
    });
    const [error] = document.errors;
    if (error !== undefined)
        throw error;
    visit(document, (_, node) => {
        if (isScalar(node) && node.value !== null && typeof node.value !== 'string' && node.source !== undefined) {
            node.value = node.source;
        }
    });
    return document.toJS({ maxAliasCount: 1000 });
}
function at(tree, key) {
    if (typeof tree !== 'object' || tree === null)
        return undefined;
    if (Object.hasOwn(tree, key))
        return tree[key];
    for (let dot = key.indexOf('.'); dot !== -1; dot = key.indexOf('.', dot + 1)) {
        const name = key.slice(0, dot);
        if (!Object.hasOwn(tree, name))
            continue;
        const found = at(tree[name], key.slice(dot + 1));
        if (found !== undefined)
            return found;
    }
    return undefined;
}
function plain(found, key) {
    switch (typeof found) {
        case 'undefined':
        case 'string':
            return found;
        case 'boolean':
        case 'bigint':
            return String(found);
        case 'number':
            if (Number.isSafeInteger(found))
                return String(found);
            throw invalid(`"${key}" is a number that would not be read as it is written`, 'put it between quotes');
        default:
            if (found === null)
                return undefined;
            throw invalid(`"${key}" holds a list, a table or a date, not a single value`, 'name a key inside it');
    }
}
function invalid(message, hint) {
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SecretZeroError */ .j2('VALUE_INVALID', message, hint === undefined ? {} : { hint });
}


/***/ }),

/***/ 65295:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IF: () => (/* binding */ FormatError),
/* harmony export */   _g: () => (/* binding */ appendLines),
/* harmony export */   ct: () => (/* binding */ applyEdits),
/* harmony export */   mh: () => (/* binding */ lineAt),
/* harmony export */   q3: () => (/* binding */ newlineOf),
/* harmony export */   zo: () => (/* binding */ wholeLines)
/* harmony export */ });
/** A file that cannot be read or edited safely. The message says what and where, and quotes nothing of the file. */
class FormatError extends Error {
    line;
    constructor(message, line) {
        super(message);
        this.name = 'FormatError';
        this.line = line;
    }
}
/** Applies replacements that do not overlap; those at one place keep their order. */
function applyEdits(text, edits) {
    const ordered = [...edits].sort((a, b) => a.start - b.start || a.end - b.end);
    const parts = [];
    let at = 0;
    for (const edit of ordered) {
        parts.push(text.slice(at, edit.start), edit.text);
        at = edit.end;
    }
    parts.push(text.slice(at));
    return parts.join('');
}
/** The line (from 1) of a place in a text. */
function lineAt(text, offset) {
    let line = 1;
    for (let at = text.indexOf('\n'); at !== -1 && at < offset; at = text.indexOf('\n', at + 1))
        line += 1;
    return line;
}
/** How the lines of a text end; that of its first line stands for all. */
function newlineOf(text) {
    const first = text.indexOf('\n');
    return first > 0 && text[first - 1] === '\r' ? '\r\n' : '\n';
}
/** Adds whole lines at the end, keeping whether the text ended with a line break. A new file gets a final one. */
function appendLines(text, lines, newline) {
    if (lines.length === 0)
        return text;
    const body = lines.join(newline);
    if (text === '' || text === '\ufeff')
        return `${text}${body}${newline}`;
    return text.endsWith('\n') ? `${text}${body}${newline}` : `${text}${newline}${body}`;
}
/** From the start of a line to the start of the next one, around a range: what to cut so that no blank line stays. */
function wholeLines(text, start, end) {
    const from = text.lastIndexOf('\n', start - 1) + 1;
    const to = text.indexOf('\n', end);
    return { start: from, end: to === -1 ? text.length : to + 1 };
}


/***/ })

};
