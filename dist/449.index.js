export const id = 449;
export const ids = [449];
export const modules = {

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
// EXTERNAL MODULE: ./build/faces/cli/session.js + 1 modules
var session = __webpack_require__(78082);
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
