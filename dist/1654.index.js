export const id = 1654;
export const ids = [1654];
export const modules = {

/***/ 71654:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   dotenv: () => (/* binding */ dotenv)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57975);
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(65295);


/**
 * `.env` files, read by three kinds of reader with three grammars: shells (`set -a; . file`), Node (`util.parseEnv`, `--env-file`)
 * and python-dotenv. What we write is what all three read alike; existing lines are read as most of the three do.
 */
const dotenv = { parse, set, remove, refusal };
const HEAD = /[ \t]*(?:export[ \t]+)?([^\s=#'"`]+)[ \t]*=[ \t]*/dy;
/** What may follow a closing quote: blanks, a comment, the end of the line. */
const CLEAN_REST = /[ \t]*(?:[ \t]#[^\n]*|\r?(?=\n)|\r?$)/y;
function parse(text) {
    const entries = new Map();
    for (const binding of scan(text)) {
        if (binding.value === undefined)
            entries.delete(binding.key);
        else
            entries.set(binding.key, { kind: 'text', text: binding.value });
    }
    return entries;
}
function set(text, values) {
    const last = new Map();
    for (const binding of scan(text))
        if (values.has(binding.key))
            last.set(binding.key, binding);
    const edits = [];
    const added = [];
    const newline = (0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .newlineOf */ .q3)(text);
    for (const [key, value] of values) {
        const binding = last.get(key);
        if (binding === undefined)
            added.push(`${key}=${quote(value)}${guard(newline)}`);
        else
            edits.push({ start: binding.start, end: binding.end, text: `=${quote(value)}${guardAt(text, binding.end)}` });
    }
    const edited = (0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .applyEdits */ .ct)(text, edits);
    // Node takes the next line for the value of a key with nothing but blanks behind its =; not if that line is a comment.
    if (added.length > 0 && (edited === '\ufeff' || /=[ \t]+\s*$/.test(edited)))
        added.unshift('#');
    const next = (0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .appendLines */ ._g)(edited, added, newline);
    const read = (0,node_util__WEBPACK_IMPORTED_MODULE_0__.parseEnv)(next);
    for (const [key, value] of values) {
        if (read[key] !== value)
            throw new _format_js__WEBPACK_IMPORTED_MODULE_1__/* .FormatError */ .IF('a line before a key of ours makes Node read it differently', (0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .lineAt */ .mh)(next, last.get(key)?.start ?? 0));
    }
    return next;
}
function remove(text, keys) {
    const edits = scan(text)
        .filter((binding) => keys.has(binding.key))
        .map((binding) => ({ ...(0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .wholeLines */ .zo)(text, binding.start, binding.end), text: '' }));
    return (0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .applyEdits */ .ct)(text, edits);
}
/**
 * A shell takes the `\r` of a CRLF line for a part of the value, unless a comment swallows it. So our lines of such a file end
 * with an empty comment.
 */
function guard(newline) {
    return newline === '\r\n' ? ' #' : '';
}
function guardAt(text, end) {
    return /^[ \t]*\r(?:\n|$)/.test(text.slice(end, end + 64)) ? ' #' : '';
}
/**
 * Single quotes where all three read what stands between them; else double quotes, which a value with a `'` needs. Measured with
 * bash 5.2, Node 20 and 24, python-dotenv 1.1.
 */
function quote(value) {
    if (singleTrouble(value) === undefined)
        return `'${value}'`;
    if (doubleTrouble(value) === undefined)
        return `"${value}"`;
    throw new _format_js__WEBPACK_IMPORTED_MODULE_1__/* .FormatError */ .IF('a value cannot be carried by a dotenv file', 1);
}
function refusal(value) {
    if (value.includes('\r'))
        return 'a carriage return, which Node and python-dotenv drop';
    const single = singleTrouble(value);
    if (single === undefined)
        return undefined;
    const double = doubleTrouble(value);
    if (double === undefined)
        return undefined;
    return `${single}, and ${double}; bash, Node and python-dotenv have no spelling in common for that`;
}
/** Why a value cannot stand between single quotes. */
function singleTrouble(value) {
    if (value.includes('\r'))
        return 'a carriage return';
    if (value.includes("'"))
        return "a single quote (')";
    if (value.includes('\\\\'))
        return 'two backslashes in a row';
    if (value.endsWith('\\'))
        return 'a backslash at the end';
    if (/\$\{[^}]*\}/.test(value))
        return 'a ${\u2026}';
    return undefined;
}
/** Why a value cannot stand between double quotes. */
function doubleTrouble(value) {
    if (value.includes('\r'))
        return 'a carriage return';
    if (value.includes('"'))
        return 'a double quote (")';
    if (value.includes('`'))
        return 'a backtick';
    if (/\$[^\s.,/%:;=+)\]}~^]/.test(value))
        return 'a dollar sign that a shell would expand';
    if (/\\(?:[\\'abfnrtv$\n]|$)/.test(value))
        return 'a backslash that a reader would take for an escape';
    return undefined;
}
function scan(text) {
    const bindings = [];
    // A byte order mark is a part of the first key for every reader: that line is not ours.
    let at = 0;
    while (at < text.length) {
        const head = match(HEAD, text, at);
        const range = head?.indices?.[1];
        if (head?.[1] === undefined || range === undefined) {
            at = skipLine(text, at);
            continue;
        }
        const value = readValue(text, at + head[0].length);
        bindings.push({ key: head[1], start: range[1], value: value.text, end: value.end });
        at = nextLine(text, value.end);
    }
    return bindings;
}
function readValue(text, begin) {
    const mark = text[begin];
    if (mark === "'")
        return readSingle(text, begin);
    if (mark === '"')
        return readDouble(text, begin);
    if (mark === '`') {
        // Only Node knows these quotes: with lines between them, other readers find keys where Node finds none.
        const close = text.indexOf('`', begin + 1);
        if (close > lineEnd(text, begin))
            throw unclosed(text, begin);
        if (close !== -1 && match(CLEAN_REST, text, close + 1) !== undefined) {
            return { text: plain(text.slice(begin + 1, close)), end: close + 1 };
        }
    }
    return readBare(text, begin);
}
function readBare(text, begin) {
    const line = text.slice(begin, lineEnd(text, begin));
    const blankBefore = begin > 0 && /[ \t]/.test(text[begin - 1] ?? '');
    const comment = blankBefore && line.startsWith('#') ? 0 : line.search(/\s#/);
    const body = (comment === -1 ? line : line.slice(0, comment)).trimEnd();
    return body === '' ? { text: undefined, end: backOverBlanks(text, begin) } : { text: body, end: begin + body.length };
}
/** The blanks between `=` and a comment are needed by the comment. */
function backOverBlanks(text, at) {
    let end = at;
    while (end > 0 && (text[end - 1] === ' ' || text[end - 1] === '\t'))
        end -= 1;
    return end;
}
function readSingle(text, begin) {
    const close = text.indexOf("'", begin + 1);
    if (close === -1)
        throw unclosed(text, begin);
    if (text[close - 1] !== '\\') {
        if (match(CLEAN_REST, text, close + 1) === undefined)
            return rest(text, begin, close);
        return { text: plain(text.slice(begin + 1, close)), end: close + 1 };
    }
    // For python-dotenv a quote behind a backslash is none, and it looks for one further on: harmless only if that one ends the
    // line for all readers, else it would find one of ours.
    const end = lineEnd(text, begin);
    const escaped = /^'((?:\\'|[^'])*)(?<!\\)'(?=[ \t]*(?:[ \t]#.*)?$)/.exec(text.slice(begin, end));
    if (escaped?.[1] === undefined)
        throw unclosed(text, begin);
    return { text: escaped[1].replace(/\\(['\\])/g, '$1'), end: begin + escaped[0].length };
}
function readDouble(text, begin) {
    let close = begin + 1;
    while (close < text.length && text[close] !== '"')
        close += text[close] === '\\' ? 2 : 1;
    if (close >= text.length)
        throw unclosed(text, begin);
    if (match(CLEAN_REST, text, close + 1) === undefined)
        return rest(text, begin, close);
    const value = plain(text.slice(begin + 1, close)).replace(/\\(["\\n])/g, (_, char) => char === 'n' ? '\n' : char);
    return { text: value, end: close + 1 };
}
/** Something follows a closing quote (`"a"b`): readers differ on the value, but must not differ on where it ends. */
function rest(text, begin, close) {
    const end = lineEnd(text, close);
    const tail = text.slice(close + 1, end);
    if (/['"`\\]/.test(tail.replace(/'[^']*'|"[^"\\]*"/g, '')))
        throw unclosed(text, begin);
    return { text: plain(text.slice(begin + 1, close)), end: close + 1 + tail.replace(/\s#.*$/, '').trimEnd().length };
}
/** Node and python-dotenv read CRLF as LF, also inside quotes. */
function plain(value) {
    return value.replaceAll('\r', '');
}
function unclosed(text, at) {
    return new _format_js__WEBPACK_IMPORTED_MODULE_1__/* .FormatError */ .IF('a quoted value is not closed, or is closed differently by different readers', (0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .lineAt */ .mh)(text, at));
}
/** What python-dotenv takes for a key and the beginning of a quoted value. */
const PYTHON_HEAD = /^[ \t]*(?:export[ \t]+)?[^\s=#]+[ \t]*=[ \t]*['"]/;
/** A line that is no binding: blank, a comment, a shell command. One with an open quote might hold the next lines. */
function skipLine(text, at) {
    const end = lineEnd(text, at);
    const line = text.slice(at, end);
    const code = line.trimStart().startsWith('#') ? '' : line.replace(/\s#.*$/, '');
    const open = /['"`]/.test(code.replace(/'[^']*'|"(?:\\.|[^"\\])*"|`[^`]*`/g, ''));
    // Node takes all before the first = for a key, and looks for the end of a quoted value behind it.
    const [, mark, tail] = /^[^=]*=[ \t]*(['"`])(.*)$/.exec(code) ?? [];
    const openForNode = mark !== undefined && tail?.includes(mark) !== true;
    if (open || openForNode || PYTHON_HEAD.test(code))
        throw unclosed(text, at);
    return nextLine(text, end);
}
function lineEnd(text, at) {
    const newline = text.indexOf('\n', at);
    if (newline === -1)
        return text.endsWith('\r') ? Math.max(at, text.length - 1) : text.length;
    return text[newline - 1] === '\r' && newline > at ? newline - 1 : newline;
}
function nextLine(text, at) {
    const newline = text.indexOf('\n', at);
    return newline === -1 ? text.length : newline + 1;
}
function match(pattern, text, at) {
    pattern.lastIndex = at;
    return pattern.exec(text) ?? undefined;
}


/***/ })

};
