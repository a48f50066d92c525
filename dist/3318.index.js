export const id = 3318;
export const ids = [3318];
export const modules = {

/***/ 53318:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   json: () => (/* binding */ json)
/* harmony export */ });
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65295);

/** JSON files with an object at the top. Members are replaced, added and cut in the text, so that its style stays as it is. */
const json = {
    parse(text) {
        const entries = new Map();
        for (const member of scan(text).members) {
            const entry = entryOf(member.raw);
            if (entry === undefined)
                entries.delete(member.key);
            else
                entries.set(member.key, entry);
        }
        return entries;
    },
    set(text, values) {
        const shape = scan(text);
        const last = new Map(shape.members.map((member) => [member.key, member]));
        const edits = [];
        const added = [];
        for (const [key, value] of values) {
            const member = last.get(key);
            if (member === undefined)
                added.push(`${JSON.stringify(key)}${colonOf(text, shape)}${JSON.stringify(value)}`);
            else
                edits.push({ start: member.valueStart, end: member.valueEnd, text: JSON.stringify(value) });
        }
        if (added.length > 0)
            edits.push(insertion(text, shape, added));
        return (0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .applyEdits */ .ct)(text, edits);
    },
    remove(text, keys) {
        const shape = scan(text);
        const kept = shape.members.filter((member) => !keys.has(member.key));
        if (kept.length === shape.members.length)
            return text;
        if (kept.length === 0)
            return (0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .applyEdits */ .ct)(text, [{ start: shape.open + 1, end: shape.close, text: '' }]);
        const edits = [];
        shape.members.forEach((member, index) => {
            if (!keys.has(member.key))
                return;
            const previous = shape.members.slice(0, index).findLast((other) => !keys.has(other.key));
            const next = shape.members[index + 1];
            // With a member left before it, its comma goes; else the comma behind it.
            if (previous !== undefined) {
                const before = shape.members[index - 1];
                edits.push({ start: before?.valueEnd ?? member.start, end: member.valueEnd, text: '' });
            }
            else if (next !== undefined)
                edits.push({ start: member.start, end: next.start, text: '' });
        });
        return (0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .applyEdits */ .ct)(text, edits);
    },
    refusal() {
        return undefined;
    },
};
function entryOf(raw) {
    if (raw === 'null')
        return undefined;
    if (raw.startsWith('"'))
        return { kind: 'text', text: JSON.parse(raw) };
    if (raw.startsWith('{'))
        return { kind: 'other', what: 'an object', raw };
    if (raw.startsWith('['))
        return { kind: 'other', what: 'a list', raw };
    return { kind: 'text', text: raw };
}
function colonOf(text, shape) {
    const model = shape.members.at(-1);
    return model === undefined ? ': ' : text.slice(model.keyEnd, model.valueStart);
}
function insertion(text, shape, added) {
    const newline = (0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .newlineOf */ .q3)(text);
    if (shape.open === -1) {
        const start = text.startsWith('\ufeff') ? 1 : 0;
        return { start, end: text.length, text: `{${newline}  ${added.join(`,${newline}  `)}${newline}}${newline}` };
    }
    const last = shape.members.at(-1);
    if (last === undefined) {
        const indent = indentBefore(text, shape.open);
        const separator = `${newline}${indent}  `;
        return {
            start: shape.open + 1,
            end: shape.close,
            text: `${separator}${added.join(`,${separator}`)}${newline}${indent}`,
        };
    }
    const before = shape.members.at(-2);
    const gap = before === undefined ? gapOfOne(text, shape, last) : text.slice(before.valueEnd, last.start);
    return { start: last.valueEnd, end: last.valueEnd, text: added.map((member) => `${gap}${member}`).join('') };
}
/** With one member there is no comma to learn from: what stands before the member tells how it is set. */
function gapOfOne(text, shape, only) {
    const lead = text.slice(shape.open + 1, only.start);
    if (lead.includes('\n'))
        return `,${lead}`;
    return text.slice(only.keyEnd, only.valueStart).endsWith(' ') || lead !== '' ? ', ' : ',';
}
function indentBefore(text, at) {
    const line = text.slice(text.lastIndexOf('\n', at - 1) + 1, at);
    return /^[ \t]*/.exec(line)?.[0] ?? '';
}
const ESCAPE = /\\(?:["\\/bfnrt]|u[0-9A-Fa-f]{4})/y;
const WORD = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;
const SPACE = /[ \t\r\n]*/y;
const DEEPEST = 200;
/** Checks the whole text and finds the members at its top. */
function scan(text) {
    let at = text.startsWith('\ufeff') ? 1 : 0;
    const fail = (what) => {
        throw new _format_js__WEBPACK_IMPORTED_MODULE_0__/* .FormatError */ .IF(`it is not JSON: ${what}`, (0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .lineAt */ .mh)(text, at));
    };
    const take = (pattern) => {
        pattern.lastIndex = at;
        const found = pattern.exec(text)?.[0];
        if (found !== undefined)
            at += found.length;
        return found;
    };
    const space = () => void take(SPACE);
    const string = () => {
        if (text[at] !== '"')
            return undefined;
        const start = at;
        at += 1;
        while (text[at] !== '"') {
            if (at >= text.length)
                fail('a string is not closed');
            if (text.charCodeAt(at) < 0x20)
                fail('a string holds a line break or a control character');
            if (text[at] !== '\\')
                at += 1;
            else if (take(ESCAPE) === undefined)
                fail('a string holds an unknown escape');
        }
        at += 1;
        return text.slice(start, at);
    };
    const expect = (mark) => {
        if (text[at] !== mark)
            fail(at >= text.length ? `it ends where ${mark} is expected` : `${mark} is expected`);
        at += 1;
    };
    const value = (depth) => {
        if (depth > DEEPEST)
            fail('it is nested too deeply');
        if (text[at] === '{') {
            sequence('}', () => member(depth));
        }
        else if (text[at] === '[') {
            sequence(']', () => value(depth + 1));
        }
        else if (string() === undefined && take(WORD) === undefined)
            fail('a value is expected');
    };
    const member = (depth) => {
        const start = at;
        const key = string() ?? fail('a key in double quotes is expected');
        const keyEnd = at;
        space();
        expect(':');
        space();
        const valueStart = at;
        value(depth + 1);
        const raw = text.slice(valueStart, at);
        return { key: JSON.parse(key), start, keyEnd, valueStart, valueEnd: at, raw };
    };
    const sequence = (close, item) => {
        at += 1;
        space();
        if (text[at] === close) {
            at += 1;
            return;
        }
        for (;;) {
            item();
            space();
            if (text[at] === close)
                break;
            expect(',');
            space();
        }
        at += 1;
    };
    space();
    if (at >= text.length)
        return { open: -1, close: -1, members: [] };
    const open = at;
    const members = [];
    if (text[at] !== '{')
        fail('an object is expected at its top');
    sequence('}', () => members.push(member(1)));
    const close = at - 1;
    space();
    if (at < text.length)
        fail('something follows its end');
    return { open, close, members };
}


/***/ })

};
