export const id = 8678;
export const ids = [8678];
export const modules = {

/***/ 69285:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  run: () => (/* binding */ run)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/core/errors.js
var errors = __webpack_require__(62807);
// EXTERNAL MODULE: ./build/platform/files.js
var files = __webpack_require__(71665);
// EXTERNAL MODULE: ./build/core/model.js
var model = __webpack_require__(71295);
// EXTERNAL MODULE: ./build/reports/escape.js
var reports_escape = __webpack_require__(38705);
// EXTERNAL MODULE: ./build/reports/markdown.js
var markdown = __webpack_require__(83387);
;// CONCATENATED MODULE: ./build/reports/secrets-page.js



const BEGIN = '<!-- secretzero:begin -->';
const END = '<!-- secretzero:end -->';
/**
 * A page with what the manifest says of its secrets between the markers; everything else stays as it is, its line ends too. A page without
 * markers gets them at its end, no page is begun anew. The same manifest gives the same bytes.
 * @param manifests the manifest once for each of its environments
 */
function secretsPage(page, manifests) {
    const part = [BEGIN, ...secretsPart(manifests), END];
    if (page === undefined)
        return { text: `# Secrets\n\n${part.join('\n')}\n` };
    const eol = page.includes('\r\n') ? '\r\n' : '\n';
    const ours = part.join(eol);
    const begin = page.indexOf(BEGIN);
    const end = page.indexOf(END);
    if (begin < 0 && end < 0) {
        const gap = page === '' ? '' : page.endsWith('\n') ? eol : eol + eol;
        return { text: `${page}${gap}${ours}${eol}` };
    }
    if (begin < 0 || end < begin)
        return { problem: `the marker ${begin < 0 ? BEGIN : END} is missing or out of place` };
    if (page.indexOf(BEGIN, begin + 1) >= 0 || page.indexOf(END, end + 1) >= 0)
        return { problem: 'a marker stands there more than once' };
    return { text: page.slice(0, begin) + ours + page.slice(end + END.length) };
}
function secretsPart(manifests) {
    const [first] = manifests;
    const secrets = first === undefined ? [] : [...first.secrets].sort((a, b) => (a.name < b.name ? -1 : 1));
    const lines = [
        '',
        `Made by \`secretzero docs\` from ${(0,reports_escape/* markdownCode */.D9)(first?.file ?? 'Secretfile.yml')}: change it there. No value is in this file.`,
        '',
    ];
    if (first?.responsible !== undefined)
        lines.push(`Responsible: ${(0,reports_escape/* markdown */.wD)(first.responsible)}`, '');
    if (secrets.length === 0)
        return [...lines, 'No secret is declared.', ''];
    lines.push('| secret | purpose | kind | rotation | owner |', '| --- | --- | --- | --- | --- |');
    for (const secret of secrets)
        lines.push(`| ${[
            (0,reports_escape/* markdownCode */.D9)(secret.name),
            (0,reports_escape/* markdown */.wD)(oneLine(secret.description ?? secret.instructions?.summary ?? '')),
            (0,reports_escape/* markdownCode */.D9)(secret.kind),
            rotation(secret),
            owner(secret),
        ].join(' | ')} |`);
    lines.push('');
    for (const secret of secrets)
        lines.push(...section(secret, manifests));
    return lines;
}
function section(secret, manifests) {
    const { name, description, fields, instructions } = secret;
    const lines = [`### ${(0,reports_escape/* markdownCode */.D9)(name)}`, ''];
    if (description !== undefined)
        lines.push(...paragraphs(description));
    lines.push(`Made: ${origin(secret)}`, '');
    if (fields.length > 1)
        lines.push(`Fields: ${fields.map((field) => (0,reports_escape/* markdownCode */.D9)(field.name)).join(', ')}`, '');
    const targets = targetsOf(name, manifests);
    lines.push(targets.length === 0 ? 'It has no target.' : 'Targets:', '');
    if (targets.length > 0)
        lines.push(...targets.map((line) => `- ${line}`), '');
    if (instructions !== undefined) {
        lines.push(`How to obtain it:${instructions.summary === undefined ? '' : ` ${(0,reports_escape/* markdown */.wD)(oneLine(instructions.summary))}`}`, '');
        lines.push(...instructions.steps.map((step, index) => `${index + 1}. ${(0,reports_escape/* markdown */.wD)(oneLine(step))}`));
        if (instructions.steps.length > 0)
            lines.push('');
        if (instructions.url !== undefined)
            lines.push(`Read more: ${(0,markdown/* link */.nf)((0,reports_escape/* markdown */.wD)(instructions.url), instructions.url)}`, '');
    }
    return lines;
}
/** Every target, with the environments that have it where not all of them do. */
function targetsOf(name, manifests) {
    const environments = new Map();
    for (const { environment, secrets } of manifests) {
        for (const { id } of secrets.find((secret) => secret.name === name)?.targets ?? [])
            environments.set(id, [...(environments.get(id) ?? []), environment ?? '']);
    }
    return [...environments].map(([id, having]) => {
        const everywhere = having.length === manifests.length;
        return everywhere ? (0,reports_escape/* markdownCode */.D9)(id) : `${(0,reports_escape/* markdownCode */.D9)(id)} in ${having.map(reports_escape/* markdownCode */.D9).join(', ')}`;
    });
}
function origin({ fields, parts, owner: who }) {
    if (who === 'external')
        return 'elsewhere; it is only watched';
    const ways = new Set(fields.map(({ making }) => ((0,model/* isDerived */.m)(making) ? 'derived' : making.how)));
    const words = {
        derived: `put together from ${parts.map(reports_escape/* markdownCode */.D9).join(', ')}`,
        generate: 'by SecretZero',
        compose: 'from what the manifest says',
        source: 'read from its source',
        issue: 'issued by a platform',
        human: 'given by a person',
        unavailable: 'by a kind that is not available in this version',
    };
    return [...ways].map((way) => words[way]).join(', ');
}
function rotation({ oneTime, rotationPeriod }) {
    if (oneTime)
        return 'never by a date';
    return rotationPeriod === undefined ? 'when asked' : `every ${(0,reports_escape/* markdownCode */.D9)(rotationPeriod.text)}`;
}
function owner({ owner: who, labels }) {
    const named = labels['owner'] ?? labels['team'];
    if (named !== undefined)
        return (0,reports_escape/* markdown */.wD)(named);
    return who === 'external' ? 'external' : '';
}
function paragraphs(text) {
    return text
        .split(/\n\s*\n/)
        .map(oneLine)
        .filter((each) => each !== '')
        .flatMap((each) => [(0,reports_escape/* markdown */.wD)(each), '']);
}
function oneLine(text) {
    return text.replace(/\s+/g, ' ').trim();
}

// EXTERNAL MODULE: ./build/engine/lane.js + 24 modules
var lane = __webpack_require__(27594);
// EXTERNAL MODULE: ./build/engine/scan-write.js + 1 modules
var scan_write = __webpack_require__(24301);
;// CONCATENATED MODULE: ./build/engine/docs.js






/** Brings the page on the manifest's secrets up to date, between its markers; a page that is up to date is not touched. */
async function writeSecretsPage(options, platform) {
    await (0,lane/* openLane */.B)(options.lane, platform);
    const manifests = await (0,scan_write/* manifestsOf */.o)(options.lane, platform);
    const file = options.output ?? (0,external_node_path_.join)((0,external_node_path_.dirname)(options.lane.file), 'SECRETS.md');
    const path = (0,external_node_path_.resolve)(platform.workspace, file);
    const before = await (0,files/* readFileIfPresent */.Ts)(path);
    const text = before?.bytes.toString('utf8');
    const page = secretsPage(text, manifests);
    if ('problem' in page) {
        throw new errors/* SecretZeroError */.j2('ARGUMENTS', `${file} was left as it is: ${page.problem}`, {
            hint: 'keep each of the two markers once, or remove both',
        });
    }
    const stale = page.text !== text;
    if (stale && !options.check)
        await (0,files/* writeAtomic */.vZ)(path, page.text, { mode: before?.mode ?? 0o644 });
    return { file, secrets: manifests[0]?.secrets.length ?? 0, stale, written: stale && !options.check };
}

// EXTERNAL MODULE: ./build/faces/cli/session.js + 1 modules
var session = __webpack_require__(78082);
;// CONCATENATED MODULE: ./build/faces/cli/commands/docs.js



const STALE = 2;
const run = async (invocation) => {
    const { flags, io, out } = invocation;
    const result = await writeSecretsPage({
        lane: await (0,session/* laneOptions */.BP)(invocation, (0,session/* lazyHome */.Ih)(invocation)),
        ...(flags.output === undefined ? {} : { output: flags.output }),
        check: flags.check,
    }, io.platform);
    const { file, stale, written } = result;
    if (flags.json)
        out.json(result);
    else {
        const end = written ? 'was written' : stale ? 'is not up to date: run `secretzero docs`' : 'is up to date';
        out.data((0,reports_escape/* visible */.RK)(`${file} ${end}.`));
    }
    return stale && flags.check ? STALE : 0;
};


/***/ }),

/***/ 83387:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $5: () => (/* binding */ fitted),
/* harmony export */   D_: () => (/* binding */ unbroken),
/* harmony export */   Yc: () => (/* binding */ tableSection),
/* harmony export */   ag: () => (/* binding */ said),
/* harmony export */   iC: () => (/* binding */ listSection),
/* harmony export */   kP: () => (/* binding */ filledColumns),
/* harmony export */   nf: () => (/* binding */ link),
/* harmony export */   qq: () => (/* binding */ saidWithAdvice)
/* harmony export */ });
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38705);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(68013);


/** From everything to a little; what comes after is counts alone. */
const EXTENTS = [
    { rows: Number.POSITIVE_INFINITY, words: 1000, detail: true },
    { rows: Number.POSITIVE_INFINITY, words: 300, detail: false },
    ...[5000, 2000, 1000, 500, 200, 100, 50, 20, 5].map((rows) => ({ rows, words: 200, detail: false })),
];
/** The first rendering that is small enough, by how much it shows; `counts` where none is. */
function fitted(render, fits, counts) {
    for (const extent of EXTENTS) {
        const text = render(extent);
        if (fits(text))
            return text;
    }
    return counts();
}
/** A message of ours or of a platform, as text; what it has between backticks as code, which means nothing to a reader's browser. */
function said(message, { words }) {
    const parts = (0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .clipped */ .cz)(message, words).split(/`([^`\s][^`]*)`/);
    return parts.map((part, i) => (i % 2 === 1 ? (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownCode */ .D9)(part) : (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdown */ .wD)(part))).join('');
}
/** A message, and what to do about it as a sentence of its own. */
function saidWithAdvice(message, advice, extent) {
    if (advice === undefined)
        return said(message, extent);
    const text = said(message, extent).replace(/(?<![.\u2026!?])$/, '.');
    return `${text} ${said((0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .capital */ .Nx)(advice), extent)}`;
}
/** A table under a heading, or nothing where there is no row. Cells are finished markdown. */
function tableSection(title, heads, rows, extent) {
    if (rows.length === 0)
        return [];
    const line = (cells) => `| ${cells.join(' | ')} |`;
    return [
        '',
        `### ${title}`,
        '',
        line(heads),
        line(heads.map(() => '---')),
        ...rows.slice(0, extent.rows).map(line),
        ...left(rows.length, extent),
    ];
}
/** Short words of ours that stay on one line, however narrow their column is. */
function unbroken(text) {
    return text.replaceAll(' ', '\u00a0').replaceAll('-', '\u2011');
}
/** Only the columns in which some row has something, and the first ones in any case. */
function filledColumns(heads, rows, always) {
    const kept = heads.map((_, i) => i < always || rows.some((row) => row[i] !== ''));
    const only = (cells) => cells.filter((_, i) => kept[i]);
    return { heads: only(heads), rows: rows.map(only) };
}
/** A list under a heading, or nothing where there is no item. Items are finished markdown. */
function listSection(title, items, extent) {
    if (items.length === 0)
        return [];
    return [
        '',
        `### ${title}`,
        '',
        ...items.slice(0, extent.rows).map((item) => `- ${item}`),
        ...left(items.length, extent),
    ];
}
function left(all, { rows }) {
    return all > rows ? ['', `_${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(all - rows, 'more row')} left out to keep this short._`] : [];
}
/** A link, where the address is a plain web address; else the words alone. */
function link(words, url) {
    return /^https?:\/\/[\w.~:/?#@%&=+,;-]+$/.test(url) ? `[${words}](${url})` : words;
}


/***/ }),

/***/ 48922:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jt: () => (/* binding */ get),
/* harmony export */   Mc: () => (/* binding */ entriesOf),
/* harmony export */   N4: () => (/* binding */ Places),
/* harmony export */   Ou: () => (/* binding */ yamlDocuments),
/* harmony export */   S3: () => (/* binding */ itemsOf),
/* harmony export */   TM: () => (/* binding */ scalarsOf),
/* harmony export */   b6: () => (/* binding */ textOf),
/* harmony export */   jQ: () => (/* binding */ mapsOf)
/* harmony export */ });
/* harmony import */ var js_yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33243);

/** The documents of a YAML text with every place in it; `undefined` where it cannot be read (a template of another tool, a slip). */
function yamlDocuments(text) {
    let events;
    try {
        events = (0,js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .parseEvents */ .PH)(text, {});
    }
    catch {
        return undefined;
    }
    const documents = [];
    let at = 0;
    const node = () => {
        const event = events[at];
        at += 1;
        switch (event.type) {
            case js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .EVENT_ID */ .hy.SCALAR:
                return scalar(event, text);
            case js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .EVENT_ID */ .hy.SEQUENCE: {
                const items = [];
                while (at < events.length && events[at]?.type !== js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .EVENT_ID */ .hy.POP)
                    items.push(node());
                at += 1;
                return { kind: 'list', start: event.start, items };
            }
            case js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .EVENT_ID */ .hy.MAPPING: {
                const entries = [];
                while (at < events.length && events[at]?.type !== js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .EVENT_ID */ .hy.POP) {
                    const key = node();
                    const value = node();
                    if (key.kind === 'scalar')
                        entries.push({ key: key.value, start: key.start, value });
                }
                at += 1;
                return { kind: 'map', start: event.start, entries };
            }
            default:
                return { kind: 'alias' };
        }
    };
    while (at < events.length) {
        const { type } = events[at];
        if (type === js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .EVENT_ID */ .hy.DOCUMENT || type === js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .EVENT_ID */ .hy.POP)
            at += 1;
        else
            documents.push(node());
    }
    return documents;
}
function scalar(event, text) {
    const start = Math.max(event.valueStart, 0);
    return { kind: 'scalar', value: (0,js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .getScalarValue */ .KE)(text, event), start, end: Math.max(event.valueEnd, start) };
}
/** The value under a key. */
function get(node, ...keys) {
    let at = node;
    for (const key of keys)
        at = at?.kind === 'map' ? at.entries.find((entry) => entry.key === key)?.value : undefined;
    return at;
}
/** The entries of a map; none for anything else. */
function entriesOf(node) {
    return node?.kind === 'map' ? node.entries : [];
}
/** The items of a list; a single node counts as a list of one where `orOne`. */
function itemsOf(node, orOne = false) {
    if (node?.kind === 'list')
        return node.items;
    return orOne && node !== undefined && node.kind !== 'alias' ? [node] : [];
}
function textOf(node) {
    return node?.kind === 'scalar' ? node.value : undefined;
}
/** Every scalar below a node that is no key, with the key that it is under. */
function* scalarsOf(node, key = '') {
    if (node.kind === 'scalar')
        yield [node, key];
    else if (node.kind === 'list')
        for (const item of node.items)
            yield* scalarsOf(item, key);
    else if (node.kind === 'map')
        for (const entry of node.entries)
            yield* scalarsOf(entry.value, entry.key);
}
/** Every map below a node, itself included. */
function* mapsOf(node) {
    if (node.kind === 'map') {
        yield node;
        for (const { value } of node.entries)
            yield* mapsOf(value);
    }
    else if (node.kind === 'list')
        for (const item of node.items)
            yield* mapsOf(item);
}
/** Lines and columns of a text. */
class Places {
    #file;
    #starts = [0];
    constructor(file, text) {
        this.#file = file;
        for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1))
            this.#starts.push(at + 1);
    }
    at(offset) {
        let low = 0;
        let high = this.#starts.length - 1;
        while (low < high) {
            const middle = (low + high + 1) >> 1;
            if ((this.#starts[middle] ?? 0) <= offset)
                low = middle;
            else
                high = middle - 1;
        }
        return { file: this.#file, line: low + 1, column: offset - (this.#starts[low] ?? 0) + 1 };
    }
}


/***/ })

};
