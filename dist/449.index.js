export const id = 449;
export const ids = [449];
export const modules = {

/***/ 24301:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  o: () => (/* binding */ manifestsOf),
  _: () => (/* binding */ writeStanzas)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/core/errors.js
var errors = __webpack_require__(62807);
// EXTERNAL MODULE: ./build/platform/files.js
var files = __webpack_require__(71665);
// EXTERNAL MODULE: ./build/scan/yaml-tree.js
var yaml_tree = __webpack_require__(48922);
;// CONCATENATED MODULE: ./build/scan/insert.js

const EMPTY = 'version: "1.0"\n\nsecrets:\n';
/**
 * A manifest with stanzas at the end of its `secrets:`. Lines are put in and nothing else changes a byte, but for an empty `[]` that
 * gives way. `undefined` stands for a manifest that does not exist.
 */
function insertStanzas(manifest, stanzas) {
    if (stanzas.length === 0)
        return { text: manifest ?? EMPTY };
    if (manifest === undefined)
        return { text: EMPTY + block(stanzas, 2, '\n', false) };
    const eol = manifest.includes('\r\n') ? '\r\n' : '\n';
    const documents = (0,yaml_tree/* yamlDocuments */.Ou)(manifest.charCodeAt(0) === 0xfeff ? ` ${manifest.slice(1)}` : manifest);
    if (documents === undefined || documents.length > 1) {
        return { problem: 'the manifest cannot be read as one YAML document', hint: '`secretzero validate` shows where' };
    }
    const root = documents[0];
    if (root !== undefined && root.kind !== 'map' && !isNull(root))
        return { problem: 'the manifest is no map', hint: '`secretzero validate` shows where' };
    const entry = (0,yaml_tree/* entriesOf */.Mc)(root).find(({ key }) => key === 'secrets');
    if (entry === undefined)
        return { text: atEnd(manifest, `secrets:${eol}${block(stanzas, 2, eol, false)}`, eol) };
    const { value } = entry;
    if (isNull(value))
        return afterLine(manifest, entry.start, stanzas, eol);
    if (value.kind !== 'list') {
        return { problem: 'secrets: is no list of its own', hint: 'write the list out under secrets:, without an alias' };
    }
    const flow = manifest[value.start] === '[';
    if (flow && value.items.length === 0) {
        const close = manifest.indexOf(']', value.start);
        const gap = manifest.slice(0, value.start).replace(/[ \t]+$/, '');
        return afterLine(gap + manifest.slice(close + 1), entry.start, stanzas, eol);
    }
    if (flow) {
        return {
            problem: 'secrets: is written in brackets, into which no block fits',
            hint: 'write each secret on lines of its own, beginning with "- name:"',
        };
    }
    return intoList(manifest, value.items, stanzas, eol);
}
/** After the last item, and after comments that are indented like the items. */
function intoList(manifest, items, stanzas, eol) {
    const places = new yaml_tree/* Places */.N4('', manifest);
    const last = items.at(-1);
    const dash = manifest.lastIndexOf('-', startOf(items[0]));
    const indent = places.at(dash).column - 1;
    let at = lineEnd(manifest, Math.max(endOf(last) - 1, 0));
    for (let next = at; next < manifest.length;) {
        const end = lineEnd(manifest, next);
        const line = manifest.slice(next, end).trimEnd();
        const comment = /^( *)#/.exec(line);
        // Brackets of the last item, on lines of their own.
        if (/^[\s\]},]*[\]}][\s\]},]*$/.test(line)) {
            at = end;
            next = end;
            continue;
        }
        // A comment less deep belongs to what comes after the list.
        if (line !== '' && (comment === null || (comment[1] ?? '').length < Math.max(indent, 1)))
            break;
        if (comment !== null)
            at = end;
        next = end;
    }
    const before = manifest.slice(0, at);
    const gap = before.endsWith('\n') ? '' : eol;
    return { text: `${before}${gap}${block(stanzas, indent, eol, true)}${manifest.slice(at)}` };
}
function afterLine(manifest, offset, stanzas, eol) {
    const at = lineEnd(manifest, offset);
    const before = manifest.slice(0, at);
    const gap = before.endsWith('\n') ? '' : eol;
    return { text: `${before}${gap}${block(stanzas, 2, eol, false)}${manifest.slice(at)}` };
}
function atEnd(manifest, text, eol) {
    const gap = manifest === '' ? '' : manifest.endsWith('\n') ? eol : eol + eol;
    return `${manifest}${gap}${text}`;
}
function block(stanzas, indent, eol, gapFirst) {
    const pad = ' '.repeat(indent);
    return stanzas
        .map((lines, index) => `${index > 0 || gapFirst ? eol : ''}${lines.map((line) => pad + line + eol).join('')}`)
        .join('');
}
function isNull(node) {
    return node.kind === 'scalar' && /^(?:|~|null|Null|NULL)$/.test(node.value);
}
function startOf(node) {
    return node.kind === 'alias' ? 0 : node.kind === 'map' ? (node.entries[0]?.start ?? node.start) : node.start;
}
function endOf(node) {
    if (node.kind === 'alias')
        return 0;
    if (node.kind === 'scalar')
        return node.end;
    const ends = node.kind === 'list'
        ? node.items.map(endOf)
        : node.entries.map(({ start, value }) => Math.max(start + 1, endOf(value)));
    return Math.max(node.start + 1, ...ends);
}
/** Where the line of an offset ends, after its line end. */
function lineEnd(text, offset) {
    const at = text.indexOf('\n', offset);
    return at < 0 ? text.length : at + 1;
}

// EXTERNAL MODULE: ./build/engine/lane.js + 24 modules
var engine_lane = __webpack_require__(27594);
;// CONCATENATED MODULE: ./build/engine/scan-write.js





/**
 * The manifest once for each of its environments; none where the file does not exist. Throws FaultsError where it has faults: what is
 * declared would not be known.
 */
async function manifestsOf(options, platform) {
    if ((await platform.readText(options.file)) === undefined)
        return [];
    const first = await (0,engine_lane/* checkLane */.J)(options, platform);
    if (!first.lane)
        throw new errors/* FaultsError */.aP(first.faults);
    const { environments, manifest } = first.lane;
    const manifests = [manifest];
    for (const environment of options.environment === undefined ? environments : []) {
        if (environment === manifest.environment)
            continue;
        const { lane, faults } = await (0,engine_lane/* checkLane */.J)({ ...options, environment }, platform);
        if (!lane)
            throw new errors/* FaultsError */.aP(faults);
        manifests.push(lane.manifest);
    }
    return manifests;
}
/**
 * Adds stanzas to the manifest, or makes it. What is there keeps every byte; the outcome is checked before it takes the file's place, in
 * one step, and only if nobody changed the file meanwhile. Without stanzas nothing is touched. Returns the names that were added.
 */
async function writeStanzas(stanzas, options, platform) {
    if (stanzas.length === 0)
        return [];
    const path = (0,external_node_path_.resolve)(platform.workspace, options.file);
    const before = await (0,files/* readFileIfPresent */.Ts)(path);
    const inserted = insertStanzas(before?.bytes.toString('utf8'), stanzas.map(({ lines }) => lines));
    if ('problem' in inserted) {
        throw new errors/* SecretZeroError */.j2('ARGUMENTS', `${options.file} was left as it is: ${inserted.problem}`, {
            hint: inserted.hint,
        });
    }
    const names = stanzas.map(({ secret }) => secret);
    await requireValid(names, options, {
        ...platform,
        readText: (name) => (0,external_node_path_.resolve)(platform.workspace, name) === path ? Promise.resolve(inserted.text) : platform.readText(name),
    });
    await (0,files/* writeAtomic */.vZ)(path, inserted.text, {
        mode: before?.mode ?? 0o644,
        beforeRename: async () => {
            const now = await (0,files/* readFileIfPresent */.Ts)(path);
            if ((now === undefined) !== (before === undefined) || (now && before && !now.bytes.equals(before.bytes)))
                throw new errors/* SecretZeroError */.j2('ARGUMENTS', `${options.file} was changed by somebody else meanwhile`, {
                    hint: 'run it again',
                });
        },
    });
    return names;
}
async function requireValid(names, options, platform) {
    const left = `${options.file} was left as it is`;
    const manifests = await manifestsOf(options, platform).catch((error) => {
        if (!(error instanceof errors/* FaultsError */.aP))
            throw error;
        throw new errors/* SecretZeroError */.j2('ARGUMENTS', `${left}: with what was found, ${error.message}`, {
            hint: error.hint ?? 'paste the stanzas that `secretzero scan` shows by hand',
        });
    });
    const known = new Set(manifests[0]?.secrets.map(({ name }) => name));
    if (names.every((name) => known.has(name)))
        return;
    throw new errors/* SecretZeroError */.j2('INTERNAL', `${left}: what was found has no place in it`, {
        hint: 'paste the stanzas that `secretzero scan` shows by hand, and report this',
    });
}


/***/ }),

/***/ 42830:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  run: () => (/* binding */ run)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/core/redactor.js + 1 modules
var core_redactor = __webpack_require__(54558);
// EXTERNAL MODULE: ./build/engine/platform-names.js
var platform_names = __webpack_require__(64421);
// EXTERNAL MODULE: ./build/engine/scan.js + 7 modules
var engine_scan = __webpack_require__(74900);
;// CONCATENATED MODULE: ./build/engine/scan-result.js
/** `scan --json`. */
function scanResult({ rows, stanzas, listings, notes, files, attention }, written) {
    const names = rows.map((row) => {
        const ready = stanzas.get(row) ?? [];
        const adopt = ready.flatMap((stanza) => (stanza.adopt === undefined ? [] : [stanza.adopt]));
        return {
            category: row.category,
            name: row.name,
            status: row.status,
            declared: row.declared,
            used: row.used.map(({ span }) => place(span)),
            present: row.present.map(({ scope, declared, span }) => ({
                scope: scopeText(scope),
                declared,
                ...(span === undefined ? {} : place(span)),
            })),
            ...(ready.length === 0 ? {} : { stanza: ready.flatMap(({ lines }) => lines).join('\n') }),
            ...(adopt.length === 0 ? {} : { adopt }),
        };
    });
    const summary = {
        declared: 0,
        unused: 0,
        undeclared: 0,
        missing: 0,
        inherited: 0,
        setting: 0,
        own: 0,
        unsupported: 0,
    };
    for (const { status } of names)
        summary[status] += 1;
    return {
        attention,
        summary,
        names,
        scopes: listings.map(({ category, scope, names: listed, reason }) => ({
            category,
            scope: scopeText(scope),
            visible: listed !== undefined,
            ...(listed === undefined ? {} : { count: listed.length }),
            ...(reason === undefined ? {} : { reason }),
        })),
        notes: notes.map(({ message, hint, span }) => ({
            message,
            ...(hint === undefined ? {} : { hint }),
            ...place(span),
        })),
        files,
        ...(written === undefined ? {} : { written }),
    };
}
/** A scope in words. */
function scopeText({ kind, name }) {
    if (kind === 'file')
        return name ?? 'a file';
    if (kind === 'environment')
        return name === undefined ? 'environments' : `environment ${name}`;
    return { repository: 'repository', organization: 'organization', dependabot: 'Dependabot', codespaces: 'Codespaces' }[kind];
}
function place({ file, line, column }) {
    return { file, line, column };
}

// EXTERNAL MODULE: ./build/engine/scan-write.js + 1 modules
var scan_write = __webpack_require__(24301);
// EXTERNAL MODULE: ./build/reports/terminal.js + 9 modules
var terminal = __webpack_require__(1868);
// EXTERNAL MODULE: ./build/faces/cli/declared-hosts.js
var declared_hosts = __webpack_require__(98566);
// EXTERNAL MODULE: ./build/faces/cli/session.js + 2 modules
var session = __webpack_require__(82101);
;// CONCATENATED MODULE: ./build/faces/cli/commands/scan.js









const ATTENTION = 2;
const run = async (invocation) => {
    const { flags, io, out, signal } = invocation;
    const home = (0,session/* lazyHome */.Ih)(invocation);
    const { repository: local, github } = await home();
    const repository = github?.repository ?? io.platform.setting('GITHUB_REPOSITORY');
    const options = { ...(await (0,session/* laneOptions */.BP)(invocation, home)), ...(repository === undefined ? {} : { repository }) };
    const manifests = await (0,scan_write/* manifestsOf */.o)(options, io.platform);
    const folder = (0,external_node_path_.dirname)((0,external_node_path_.resolve)(io.platform.workspace, flags.file));
    const redactor = new core_redactor/* Redactor */.p();
    out.use(redactor);
    const listings = flags.offline || repository === undefined
        ? undefined
        : await (0,platform_names/* platformNames */.i)(manifests, repository, io.platform, {
            allowHosts: manifests.flatMap((manifest) => (0,declared_hosts/* declaredHosts */.K)(manifest, io.platform)),
            laptop: (0,session/* laptopOf */.cv)(invocation),
            redactor,
            warn: (message) => out.warn(message),
            signal,
        });
    const scan = await (0,engine_scan/* scanRepository */.G)({
        root: local && !(0,external_node_path_.relative)(local.root, folder).startsWith('..') ? local.root : folder,
        folder,
        manifests,
        ...(repository === undefined ? {} : { repository }),
        ...(listings === undefined ? {} : { listings }),
        signal,
    });
    const written = flags.write ? await (0,scan_write/* writeStanzas */._)([...scan.stanzas.values()].flat(), options, io.platform) : undefined;
    const result = scanResult(scan, written);
    if (flags.json)
        out.json(result);
    else
        out.data((0,terminal/* scanText */.Ff)(result, { ...out.layout, file: flags.file }));
    return scan.attention && !(flags.write && addressed(scan.stanzas)) ? ATTENTION : 0;
};
/** Whether every name that needs attention got a stanza. */
function addressed(stanzas) {
    return [...stanzas.values()].every((each) => each.length > 0);
}


/***/ })

};
