export const id = 4679;
export const ids = [4679];
export const modules = {

/***/ 54679:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   yaml: () => (/* binding */ yaml)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38815);
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(65295);


/**
 * YAML files with a mapping at the top. A library says what stands where; the text itself is edited, because writing the document
 * out again would change the quotes and folds of other keys.
 */
const yaml = {
    parse(text) {
        const entries = new Map();
        for (const pair of scan(text).pairs) {
            if (pair.entry === undefined)
                entries.delete(pair.key);
            else
                entries.set(pair.key, pair.entry);
        }
        return entries;
    },
    set(text, values) {
        const shape = scan(text);
        const last = new Map(shape.pairs.map((pair) => [pair.key, pair]));
        const edits = [];
        const added = [];
        for (const [key, value] of values) {
            const pair = last.get(key);
            if (pair === undefined) {
                if (shape.flow)
                    throw new _format_js__WEBPACK_IMPORTED_MODULE_1__/* .FormatError */ .IF('its mapping is in flow style ({\u2026}), to which no key is added', 1);
                added.push(`${shape.indent}${keyText(key)}: ${quote(value)}`);
            }
            else if (pair.anchored) {
                throw new _format_js__WEBPACK_IMPORTED_MODULE_1__/* .FormatError */ .IF('a key of ours has an anchor or a tag', pair.line);
            }
            else {
                edits.push({ start: pair.start, end: pair.end, text: `${pair.lead}${quote(value)}${pair.tail}` });
            }
        }
        const newline = (0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .newlineOf */ .q3)(text);
        if (shape.end === text.length)
            return (0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .appendLines */ ._g)((0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .applyEdits */ .ct)(text, edits), added, newline);
        const lines = added.map((line) => `${line}${newline}`).join('');
        if (lines !== '')
            edits.push({ start: shape.end, end: shape.end, text: lines });
        return (0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .applyEdits */ .ct)(text, edits);
    },
    remove(text, keys) {
        const shape = scan(text);
        const gone = shape.pairs.filter((pair) => keys.has(pair.key));
        if (gone.length > 0 && shape.flow) {
            throw new _format_js__WEBPACK_IMPORTED_MODULE_1__/* .FormatError */ .IF('its mapping is in flow style ({\u2026}), from which no key is cut', 1);
        }
        for (const pair of gone) {
            if (pair.anchored)
                throw new _format_js__WEBPACK_IMPORTED_MODULE_1__/* .FormatError */ .IF('a key of ours has an anchor or a tag', pair.line);
        }
        return (0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .applyEdits */ .ct)(text, gone.map((pair) => ({ ...(0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .wholeLines */ .zo)(text, pair.keyStart, pair.contentEnd), text: '' })));
    },
    refusal() {
        return undefined;
    },
};
function scan(text) {
    const lines = new yaml__WEBPACK_IMPORTED_MODULE_0__.LineCounter();
    // uniqueKeys of the library compares every pair of keys; here the last one wins anyway.
    const options = { lineCounter: lines, prettyErrors: false, uniqueKeys: false, keepSourceTokens: true };
    const documents = (0,yaml__WEBPACK_IMPORTED_MODULE_0__.parseAllDocuments)(text, options);
    if (!Array.isArray(documents) || documents.length === 0) {
        return { pairs: [], end: text.length, indent: '', flow: false };
    }
    const [document, second] = documents;
    for (const fault of [...(document?.errors ?? []), ...(second?.errors ?? [])]) {
        // The library's sentence may quote a key or an anchor; its code says enough.
        const what = fault.code.toLowerCase().replaceAll('_', ' ');
        throw new _format_js__WEBPACK_IMPORTED_MODULE_1__/* .FormatError */ .IF(`it is not valid YAML (${what})`, lines.linePos(fault.pos[0]).line);
    }
    if (second !== undefined) {
        throw new _format_js__WEBPACK_IMPORTED_MODULE_1__/* .FormatError */ .IF('it holds several YAML documents', lines.linePos(second.range[0]).line);
    }
    const root = document?.contents;
    const end = endOf(text, document);
    if (root === null || root === undefined)
        return { pairs: [], end, indent: '', flow: false };
    if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__.isScalar)(root) && root.value === null && (root.source ?? '') === '')
        return { pairs: [], end, indent: '', flow: false };
    if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__.isMap)(root))
        throw new _format_js__WEBPACK_IMPORTED_MODULE_1__/* .FormatError */ .IF('it holds no mapping at its top', lines.linePos(root.range[0]).line);
    const map = root;
    for (const { key, srcToken } of map.items) {
        if (srcToken?.start.some((token) => token.type === 'explicit-key-ind')) {
            throw new _format_js__WEBPACK_IMPORTED_MODULE_1__/* .FormatError */ .IF('it has an explicit key (?), behind which nothing is added safely', lines.linePos(key.range[0]).line);
        }
    }
    const pairs = map.items.flatMap((item) => pairOf(text, document, lines, item));
    const first = map.items[0]?.key.range[0] ?? 0;
    const line = text.slice(text.lastIndexOf('\n', first - 1) + 1, first);
    return { pairs, end, indent: /^[ \t]*/.exec(line)?.[0] ?? '', flow: map.flow === true };
}
function endOf(text, document) {
    if (document === undefined)
        return text.length;
    const rest = text.slice(document.range[1]);
    const mark = /^\.\.\.(?=\s|$)/m.exec(rest);
    return mark === null ? text.length : document.range[1] + mark.index;
}
function pairOf(text, document, lines, item) {
    const { key: keyNode, value: node } = item;
    if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__.isScalar)(keyNode) || typeof keyNode.value === 'object')
        return [];
    const key = typeof keyNode.value === 'string' ? keyNode.value : (keyNode.source ?? String(keyNode.value));
    const line = lines.linePos(keyNode.range[0]).line;
    const base = { key, keyStart: keyNode.range[0], line };
    const colon = colonAfter(text, keyNode.range[1]);
    if (node === null || ((0,yaml__WEBPACK_IMPORTED_MODULE_0__.isScalar)(node) && node.range[0] === node.range[1])) {
        const anchored = node !== null && hasProperties(node);
        return [{ ...base, entry: undefined, start: colon, end: colon, lead: ' ', tail: '', contentEnd: colon, anchored }];
    }
    const [start, valueEnd] = node.range;
    const raw = text.slice(start, valueEnd);
    const ending = /\s*$/.exec(raw)?.[0] ?? '';
    const contentEnd = valueEnd - ending.length;
    const anchored = hasProperties(node);
    // A block scalar's range takes in its last line break, which the new one-line value needs as well.
    const block = (0,yaml__WEBPACK_IMPORTED_MODULE_0__.isScalar)(node) && (node.type === 'BLOCK_LITERAL' || node.type === 'BLOCK_FOLDED');
    const end = block ? valueEnd : contentEnd;
    const tail = block ? `${headerComment(raw)}${/(\r?\n)\s*$/.exec(raw)?.[1] ?? ''}` : '';
    return [{ ...base, entry: entryOf(node, document, raw, line), start, end, lead: '', tail, contentEnd, anchored }];
}
function colonAfter(text, keyEnd) {
    const colon = text.indexOf(':', keyEnd);
    return colon === -1 ? keyEnd : colon + 1;
}
/** A comment behind `|` or `>` outlives the block. */
function headerComment(raw) {
    return /^[|>][^\s#]*([ \t]+#[^\r\n]*)/.exec(raw)?.[1] ?? '';
}
function hasProperties(node) {
    if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__.isAlias)(node))
        return false;
    return node.anchor !== undefined || node.tag !== undefined;
}
function entryOf(node, document, raw, line) {
    const target = (0,yaml__WEBPACK_IMPORTED_MODULE_0__.isAlias)(node) ? node.resolve(document) : node;
    if (target === undefined)
        throw new _format_js__WEBPACK_IMPORTED_MODULE_1__/* .FormatError */ .IF('an alias leads nowhere', line);
    if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__.isScalar)(target)) {
        if (target.value === null)
            return undefined;
        if (typeof target.value === 'string')
            return { kind: 'text', text: target.value };
        return { kind: 'text', text: target.source ?? raw };
    }
    return { kind: 'other', what: (0,yaml__WEBPACK_IMPORTED_MODULE_0__.isMap)(target) ? 'a mapping' : 'a list', raw };
}
function keyText(key) {
    return /^[A-Za-z_][A-Za-z0-9_.-]*$/.test(key) && !AMBIGUOUS.test(key) ? key : quote(key);
}
/** Words that some reader of YAML takes for a boolean or for nothing. */
const AMBIGUOUS = /^(?:y|yes|n|no|true|false|on|off|null)$/i;
/** A double-quoted scalar on one line: JSON's escapes, and those characters that YAML does not allow as they are. */
function quote(value) {
    return JSON.stringify(value).replace(/[\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]/g, (char) => {
        return `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`;
    });
}


/***/ })

};
