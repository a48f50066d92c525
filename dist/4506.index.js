export const id = 4506;
export const ids = [4506];
export const modules = {

/***/ 11672:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ke: () => (/* binding */ lockFile),
/* harmony export */   Rk: () => (/* binding */ LockHeldError)
/* harmony export */ });
/* unused harmony export LOCK_STALE_MS */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76760);
/* harmony import */ var _files_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(71665);





/** A lock is held for one read and one write of a small file; after this long its holder is gone or stuck. */
const LOCK_STALE_MS = 30_000;
const FIRST_PAUSE_MS = 10;
const LONGEST_PAUSE_MS = 50;
/** Thrown by {@link lockFile} when another process kept the lock for longer than our patience. */
class LockHeldError extends Error {
    holder;
    constructor(holder) {
        super(`the file is locked by ${holder}`);
        this.name = 'LockHeldError';
        this.holder = holder;
    }
}
/**
 * Takes the exclusive lock of a file: a file beside it that only one process can make. One whose process is gone (same machine)
 * or that is older than {@link LOCK_STALE_MS} is broken. Throws {@link LockHeldError}, or what the operating system said.
 */
async function lockFile(path, options) {
    const place = `${path}.lock.lease`;
    const token = JSON.stringify({ pid: process.pid, host: (0,node_os__WEBPACK_IMPORTED_MODULE_2__.hostname)(), nonce: (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(8).toString('hex') });
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(path), { recursive: true });
    const until = options.now().getTime() + options.patience;
    for (let pause = FIRST_PAUSE_MS;; pause = Math.min(2 * pause, LONGEST_PAUSE_MS)) {
        options.signal.throwIfAborted();
        if (await make(place, token))
            break;
        const seen = await look(place);
        if (seen === undefined)
            continue;
        if (isStale(seen)) {
            await breakLock(place, seen.text);
            continue;
        }
        if (options.now().getTime() >= until)
            throw new LockHeldError(holderOf(seen.text));
        await options.sleep(pause, options.signal);
    }
    const held = async () => (await look(place))?.text === token;
    return {
        held,
        async [Symbol.asyncDispose]() {
            if (await held())
                await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.unlink)(place).catch(() => undefined);
        },
    };
}
async function make(place, token) {
    let handle;
    try {
        handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(place, 'wx', 0o600);
    }
    catch (error) {
        if ((0,_files_js__WEBPACK_IMPORTED_MODULE_4__/* .systemCode */ .xU)(error) === 'EEXIST')
            return false;
        throw error;
    }
    try {
        await handle.writeFile(token);
    }
    finally {
        await handle.close();
    }
    return true;
}
async function look(place) {
    const status = await (0,_files_js__WEBPACK_IMPORTED_MODULE_4__/* .lstatIfPresent */ .VO)(place);
    if (status === undefined)
        return undefined;
    try {
        return { text: await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)(place, 'utf8'), modified: status.mtimeMs };
    }
    catch (error) {
        if ((0,_files_js__WEBPACK_IMPORTED_MODULE_4__/* .systemCode */ .xU)(error) === 'ENOENT')
            return undefined;
        throw error;
    }
}
function isStale(seen) {
    // The real clock, since it is compared with the file system's.
    if (Date.now() - seen.modified > LOCK_STALE_MS)
        return true;
    const holder = parse(seen.text);
    return holder !== undefined && holder.host === (0,node_os__WEBPACK_IMPORTED_MODULE_2__.hostname)() && !isAlive(holder.pid);
}
/** Two breakers must not both win: the lock is moved away first, and put back if it was not the abandoned one. */
async function breakLock(place, stale) {
    const aside = `${place}.${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(4).toString('hex')}`;
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rename)(place, aside);
    }
    catch (error) {
        if ((0,_files_js__WEBPACK_IMPORTED_MODULE_4__/* .systemCode */ .xU)(error) === 'ENOENT')
            return;
        throw error;
    }
    if ((await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)(aside, 'utf8')) !== stale)
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.link)(aside, place).catch(() => undefined);
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.unlink)(aside);
}
function isAlive(pid) {
    try {
        process.kill(pid, 0);
        return true;
    }
    catch (error) {
        return (0,_files_js__WEBPACK_IMPORTED_MODULE_4__/* .systemCode */ .xU)(error) !== 'ESRCH';
    }
}
function parse(text) {
    try {
        const { pid, host } = JSON.parse(text);
        return typeof pid === 'number' && Number.isInteger(pid) && pid > 0 && typeof host === 'string'
            ? { pid, host }
            : undefined;
    }
    catch {
        // Half written: its maker is at work, or its age will tell.
        return undefined;
    }
}
function holderOf(text) {
    const holder = parse(text);
    return holder === undefined ? 'another process' : `process ${holder.pid}`;
}


/***/ }),

/***/ 63454:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $1: () => (/* binding */ gitSetting),
/* harmony export */   FX: () => (/* binding */ setGitSetting),
/* harmony export */   JJ: () => (/* binding */ unignoredFiles),
/* harmony export */   WN: () => (/* binding */ gitView),
/* harmony export */   _M: () => (/* binding */ repositoryOf)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(71665);



const LIMIT_MS = 5_000;
/** Asks git, changing nothing, how it sees a file; `name` is relative to the folder. The file need not exist. Never throws. */
async function gitView(folder, name, signal) {
    const tracked = await run(folder, ['--literal-pathspecs', 'ls-files', '--error-unmatch', '--', name], signal);
    if (tracked === 0)
        return 'tracked';
    if (tracked !== 1)
        return 'unknown';
    switch (await run(folder, ['check-ignore', '-q', '--no-index', '--', `./${name}`], signal)) {
        case 0:
            return 'ignored';
        case 1:
            return 'untracked';
        default:
            return 'unknown';
    }
}
/** The repository that a folder is in; `undefined` without git or outside of one. Never throws. */
async function repositoryOf(folder, signal) {
    if (!(await isBelowGit(folder)))
        return undefined;
    const root = await read(folder, ['rev-parse', '--show-toplevel'], signal);
    if (root === undefined)
        return undefined;
    const origin = await gitSetting(folder, 'remote.origin.url', signal);
    return { root, ...(origin === undefined ? {} : { origin }) };
}
/** Whether a folder or one above it has a `.git`: asking the file system costs less than starting git for nothing. */
async function isBelowGit(folder) {
    for (let at = folder;; at = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(at)) {
        if (await (0,_files_js__WEBPACK_IMPORTED_MODULE_2__/* .lstatIfPresent */ .VO)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(at, '.git')).catch(() => undefined))
            return true;
        if ((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(at) === at)
            return false;
    }
}
/** All files that git tracks or would take, relative to the folder; `undefined` without git. Never throws. */
function unignoredFiles(folder, signal) {
    const args = ['-C', folder, '-c', 'core.fsmonitor=false', '--no-optional-locks', 'ls-files', '-z'];
    const options = { signal, timeout: LIMIT_MS, windowsHide: true, maxBuffer: 64 * 1024 * 1024, env: environment() };
    return new Promise((resolve) => {
        (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.execFile)('git', [...args, '--cached', '--others', '--exclude-standard'], options, (error, stdout) => {
            resolve(error === null ? new Set(stdout.split('\0').filter((name) => name !== '')) : undefined);
        });
    });
}
/** The value of a setting, or `undefined`. */
async function gitSetting(folder, name, signal) {
    return read(folder, ['config', '--get', name], signal);
}
/** Sets a setting of the repository; false where git would not. */
async function setGitSetting(folder, name, value, signal) {
    return (await run(folder, ['config', '--local', name, value], signal)) === 0;
}
/** What git prints, without its last line end; `undefined` where it fails or prints nothing. */
function read(folder, args, signal) {
    const full = ['-C', folder, '-c', 'core.fsmonitor=false', '--no-optional-locks', ...args];
    return new Promise((resolve) => {
        (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.execFile)('git', full, { signal, timeout: LIMIT_MS, windowsHide: true, env: environment() }, (error, stdout) => {
            const text = stdout.replace(/\r?\n$/, '');
            resolve(error === null && text !== '' ? text : undefined);
        });
    });
}
/** The exit code, or `undefined` if there was none. */
function run(folder, args, signal) {
    // No file-system monitor is started: its command comes from the repository's own configuration.
    const full = ['-C', folder, '-c', 'core.fsmonitor=false', '--no-optional-locks', ...args];
    return new Promise((resolve) => {
        (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.execFile)('git', full, { signal, timeout: LIMIT_MS, windowsHide: true, env: environment() }, (error) => {
            if (error === null)
                resolve(0);
            else
                resolve(typeof error.code === 'number' ? error.code : undefined);
        });
    });
}
/** What git needs to find itself and the person's ignore rules; nothing that may hold a credential. */
function environment() {
    const names = ['PATH', 'HOME', 'XDG_CONFIG_HOME', 'USERPROFILE', 'SystemRoot'];
    return Object.fromEntries(names.flatMap((name) => (process.env[name] === undefined ? [] : [[name, process.env[name]]])));
}


/***/ }),

/***/ 51050:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  qH: () => (/* binding */ FILE_CAPABILITIES),
  GM: () => (/* binding */ FILE_FORMATS),
  SR: () => (/* binding */ TEMPLATE_CAPABILITIES),
  nt: () => (/* binding */ localProvider)
});

// UNUSED EXPORTS: formatOf

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./build/providers/local/inventory.js

/** Keys of files, by paths from the root of the repository. */
const localInventory = {
    lists: false,
    nameOf({ kind, address }, { folder }) {
        if (kind !== 'file' || address.key === undefined)
            return undefined;
        const path = external_node_path_.posix.join(folder, address.container.replace(/^local:/, ''));
        return { category: 'env', name: address.key, scope: { kind: 'file', name: path } };
    },
    targetFor({ category, name, scope }, { folder }) {
        if (category !== 'env' || scope.kind !== 'file')
            return undefined;
        const path = external_node_path_.posix.relative(folder === '' ? '.' : folder, scope.name ?? '');
        // A manifest reaches what is below it, and a path that it would take for a template cannot be written in it.
        if (path.startsWith('../') || /\p{Cc}|\$\{|\{\{/u.test(path))
            return undefined;
        return { kind: 'file', config: { path, key: name } };
    },
};

// EXTERNAL MODULE: ./build/providers/local/paths.js
var paths = __webpack_require__(26165);
;// CONCATENATED MODULE: ./build/providers/local/catalog.js


/** The file formats that a `file` target knows. */
const FILE_FORMATS = ['dotenv', 'json', 'yaml', 'toml', 'tfvars'];
const MEBIBYTE = 1_048_576;
/** Any Unicode text without NUL, which no environment can carry. */
const TEXT = /^[^\0\p{Cs}]*$/u;
const FILE_CAPABILITIES = {
    read: 'value',
    stamp: false,
    conditionalWrite: true,
    liveVersions: 1,
    minValueBytes: 0,
    maxValueBytes: MEBIBYTE,
    alphabet: TEXT,
};
const TEMPLATE_CAPABILITIES = {
    read: 'metadata',
    stamp: false,
    conditionalWrite: true,
    liveVersions: 1,
    minValueBytes: 0,
    maxValueBytes: MEBIBYTE,
    alphabet: TEXT,
    wholeContainer: true,
};
const fileKind = {
    kind: 'file',
    scope: 'workspace',
    capabilities: FILE_CAPABILITIES,
    summary: 'A key in a plaintext file of this machine: dotenv, JSON, YAML, TOML or tfvars.',
    configSchema: {
        $schema: 'https://json-schema.org/draft/2020-12/schema',
        type: 'object',
        additionalProperties: false,
        properties: {
            path: {
                type: 'string',
                minLength: 1,
                default: '.env',
                description: 'The file, relative to the workspace.',
            },
            format: {
                enum: [...FILE_FORMATS],
                description: 'The format; by default told from the suffix (.json, .yaml, .yml, .toml, .tfvars), else dotenv.',
            },
            key: {
                type: 'string',
                minLength: 1,
                description: "The key in the file; by default the secret's name (for several fields: the field's name).",
            },
            mappings: {
                type: 'array',
                description: 'Keys of single fields: each field named by source_key is written under target_key.',
                items: {
                    type: 'object',
                    additionalProperties: false,
                    required: ['source_key', 'target_key'],
                    properties: {
                        source_key: { type: 'string', minLength: 1, description: "A field's name." },
                        target_key: { type: 'string', minLength: 1, description: 'The key in the file.' },
                    },
                },
            },
            merge: {
                type: 'boolean',
                default: true,
                description: 'Always true: keys of others are kept. false is refused.',
            },
            structure: { enum: ['flat'], default: 'flat', description: 'Keys stand at the top of the file.' },
            value_field: {
                type: 'string',
                minLength: 1,
                description: "SecretZero's; accepted without effect, since values are written whole.",
            },
        },
    },
    plaintextFile: (path) => path,
    locate: locateFile,
};
const templateKind = {
    kind: 'template',
    scope: 'workspace',
    capabilities: TEMPLATE_CAPABILITIES,
    summary: 'A file of this machine, rendered from a template and all secrets that name it.',
    configSchema: {
        $schema: 'https://json-schema.org/draft/2020-12/schema',
        type: 'object',
        additionalProperties: false,
        required: ['template_path', 'output_path'],
        properties: {
            template_path: { type: 'string', minLength: 1, description: 'The template, relative to the workspace.' },
            output_path: { type: 'string', minLength: 1, description: 'The rendered file, relative to the workspace.' },
            overwrite: {
                type: 'boolean',
                default: true,
                description: "SecretZero's; accepted without effect, since on_conflict decides what may be overwritten.",
            },
        },
    },
    plaintextFile: (path) => path,
    locate: locateTemplate,
};
/** Files of this machine, as the manifest's checks see them. */
const localProvider = {
    kind: 'local',
    available: true,
    targets: [fileKind, templateKind],
    inventory: localInventory,
    planned: [],
};
function locateFile(input) {
    const { config } = input;
    const problems = [];
    const place = (0,paths/* workspacePath */.X)('path', catalog_text(config['path']) ?? '.env');
    if ('problem' in place)
        problems.push(place.problem);
    if (config['merge'] === false) {
        problems.push({
            key: 'merge',
            message: 'merge: false would lose every key of the file that is not ours',
            hint: 'leave merge out, or name a file of its own',
        });
    }
    const format = formatOf(catalog_text(config['format']), 'path' in place ? place.path : '');
    const key = keyOf(input, format);
    if (typeof key !== 'string')
        problems.push(key);
    if ('problem' in place || typeof key !== 'string' || problems.length > 0)
        return problems;
    const unheeded = config['value_field'] === undefined ? {} : { unheeded: ['value_field'] };
    return { container: place.path, key, settings: { format, ...unheeded } };
}
function locateTemplate(input) {
    const template = (0,paths/* workspacePath */.X)('template_path', catalog_text(input.config['template_path']) ?? '');
    const output = (0,paths/* workspacePath */.X)('output_path', catalog_text(input.config['output_path']) ?? '');
    if ('problem' in template || 'problem' in output) {
        return [template, output].flatMap((place) => ('problem' in place ? [place.problem] : []));
    }
    if (template.path === output.path) {
        return [
            {
                key: 'output_path',
                message: 'output_path is the template itself',
                hint: 'give the rendered file a name of its own',
            },
        ];
    }
    const settings = { template: template.path };
    return {
        container: output.path,
        key: `${input.secret}.${input.field}`,
        settings: { ...settings },
        described: { template: template.path },
    };
}
/** The format as declared, else by the path's suffix. */
function formatOf(declared, path) {
    const known = FILE_FORMATS.find((format) => format === declared);
    if (known !== undefined)
        return known;
    const suffix = /\.([A-Za-z]+)$/.exec(path)?.[1]?.toLowerCase();
    switch (suffix) {
        case 'json':
        case 'yaml':
        case 'toml':
        case 'tfvars':
            return suffix;
        case 'yml':
            return 'yaml';
        default:
            return 'dotenv';
    }
}
function keyOf(input, format) {
    const { config, secret, field, multiField } = input;
    const mapped = mappedKey(config['mappings'], multiField ? [field] : [field, secret]);
    if (mapped !== undefined)
        return checkedKey('mappings', mapped, format);
    const explicit = catalog_text(config['key']);
    if (explicit !== undefined)
        return checkedKey('key', explicit, format);
    const name = multiField ? field : secret;
    if (format === 'dotenv')
        return name.toUpperCase().replace(/[^A-Z0-9_]/g, '_');
    return checkedKey('key', name, format);
}
const KEY_RULES = {
    dotenv: [/^[A-Za-z_][A-Za-z0-9_]*$/, 'letters, digits and _, not beginning with a digit'],
    tfvars: [/^[A-Za-z_][A-Za-z0-9_-]*$/, 'letters, digits, _ and -, not beginning with a digit'],
    json: [/^[^\p{Cc}\p{Cs}]+$/u, 'text without control characters'],
    yaml: [/^[^\p{Cc}\p{Cs}]+$/u, 'text without control characters'],
    toml: [/^[^\p{Cc}\p{Cs}]+$/u, 'text without control characters'],
};
function checkedKey(where, key, format) {
    const [pattern, words] = KEY_RULES[format];
    if (pattern.test(key))
        return key;
    return {
        key: where,
        message: `"${key}" cannot be a key of a ${format} file, which allows ${words}`,
        hint: 'set key (or mappings) to a name that it can carry',
    };
}
function mappedKey(mappings, names) {
    if (!Array.isArray(mappings))
        return undefined;
    for (const mapping of mappings) {
        const source = catalog_text(mapping.source_key);
        if (source !== undefined && names.includes(source))
            return catalog_text(mapping.target_key);
    }
    return undefined;
}
function catalog_text(value) {
    return typeof value === 'string' ? value : undefined;
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


/***/ }),

/***/ 74506:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  provider: () => (/* binding */ provider)
});

// EXTERNAL MODULE: ./build/core/errors.js
var errors = __webpack_require__(62807);
// EXTERNAL MODULE: ./build/platform/files.js
var files = __webpack_require__(71665);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./build/platform/run-key.js

/** A digest under a key that lives as long as this object and is written nowhere: equal texts can be told, nothing is learned. */
class RunKey {
    #key = (0,external_node_crypto_.randomBytes)(32);
    digest(...parts) {
        const mac = (0,external_node_crypto_.createHmac)('sha256', this.#key);
        // Each part with its length before it, so that no two lists of parts run together.
        for (const part of parts)
            mac.update(`${Buffer.byteLength(part)}:`).update(part);
        return mac.digest('hex');
    }
}

// EXTERNAL MODULE: ./build/platform/file-lock.js
var file_lock = __webpack_require__(11672);
// EXTERNAL MODULE: ./build/providers/local/formats/format.js
var formats_format = __webpack_require__(65295);
;// CONCATENATED MODULE: ./build/providers/local/failure.js




/** Any failure at a file, reduced to what may be shown: no absolute path, no text of the file. */
function reduce(path, error) {
    if (error instanceof errors/* ProviderError */.mZ)
        return error;
    if (error instanceof formats_format/* FormatError */.IF) {
        return new errors/* ProviderError */.mZ('REJECTED', `${path}:${error.line}: ${error.message}`, {
            hint: 'correct the file by hand; it was left as it is',
        });
    }
    if (error instanceof file_lock/* LockHeldError */.Rk) {
        return new errors/* ProviderError */.mZ('UNAVAILABLE', `${path} is being written by ${error.holder}`, {
            hint: 'run again when the other run has ended',
        });
    }
    if (error instanceof errors/* SecretZeroError */.j2) {
        return new errors/* ProviderError */.mZ('REJECTED', error.message, error.hint === undefined ? {} : { hint: error.hint });
    }
    if (error instanceof Error && error.name === 'AbortError')
        return stopped(path);
    const code = (0,files/* systemCode */.xU)(error);
    switch (code) {
        case 'EACCES':
        case 'EPERM':
        case 'EROFS':
            return new errors/* ProviderError */.mZ('FORBIDDEN', `${path}: access is denied (${code})`, {
                hint: 'give this user the right to read and write the file and its folder',
            });
        case 'EISDIR':
            return new errors/* ProviderError */.mZ('REJECTED', `${path} is a folder`, { hint: 'name a file' });
        case 'ENOTDIR':
        case 'EEXIST':
        case 'ELOOP':
        case 'ENOTSUP':
        case 'ENAMETOOLONG':
            return new errors/* ProviderError */.mZ('REJECTED', `${path} cannot be a file here (${code})`, { hint: 'choose another path' });
        default:
            return new errors/* ProviderError */.mZ('UNAVAILABLE', `${path}: the file system failed${code === undefined ? '' : ` (${code})`}`);
    }
}
/** Nothing was written, because the run was told to stop. */
function stopped(path) {
    return new errors/* ProviderError */.mZ('UNAVAILABLE', `${path}: the run was stopped before the write`);
}
/** Somebody else changed what we are about to write. */
function conflict(path, what) {
    return new errors/* ProviderError */.mZ('CONFLICT', `${path}: ${what} since it was looked at`, {
        hint: 'run again: the new content is looked at first',
    });
}

// EXTERNAL MODULE: ./build/core/secret-value.js
var secret_value = __webpack_require__(44200);
// EXTERNAL MODULE: ./build/providers/local/catalog.js + 1 modules
var catalog = __webpack_require__(51050);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
// EXTERNAL MODULE: ./build/platform/git.js
var git = __webpack_require__(63454);
// EXTERNAL MODULE: ./build/providers/local/paths.js
var paths = __webpack_require__(26165);
;// CONCATENATED MODULE: ./build/providers/local/container.js
var __addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
    if (value !== null && value !== void 0) {
        if (typeof value !== "object" && typeof value !== "function") throw new TypeError("Object expected.");
        var dispose, inner;
        if (async) {
            if (!Symbol.asyncDispose) throw new TypeError("Symbol.asyncDispose is not defined.");
            dispose = value[Symbol.asyncDispose];
        }
        if (dispose === void 0) {
            if (!Symbol.dispose) throw new TypeError("Symbol.dispose is not defined.");
            dispose = value[Symbol.dispose];
            if (async) inner = dispose;
        }
        if (typeof dispose !== "function") throw new TypeError("Object not disposable.");
        if (inner) dispose = function() { try { inner.call(this); } catch (e) { return Promise.reject(e); } };
        env.stack.push({ value: value, dispose: dispose, async: async });
    }
    else if (async) {
        env.stack.push({ async: true });
    }
    return value;
};
var __disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
    return function (env) {
        function fail(e) {
            env.error = env.hasError ? new SuppressedError(e, env.error, "An error was suppressed during disposal.") : e;
            env.hasError = true;
        }
        var r, s = 0;
        function next() {
            while (r = env.stack.pop()) {
                try {
                    if (!r.async && s === 1) return s = 0, env.stack.push(r), Promise.resolve().then(next);
                    if (r.dispose) {
                        var result = r.dispose.call(r.value);
                        if (r.async) return s |= 2, Promise.resolve(result).then(next, function(e) { fail(e); return next(); });
                    }
                    else s |= 1;
                }
                catch (e) {
                    fail(e);
                }
            }
            if (s === 1) return env.hasError ? Promise.reject(env.error) : Promise.resolve();
            if (env.hasError) throw env.error;
        }
        return next();
    };
})(typeof SuppressedError === "function" ? SuppressedError : function (error, suppressed, message) {
    var e = new Error(message);
    return e.name = "SuppressedError", e.error = error, e.suppressed = suppressed, e;
});







/** How long a run waits for another one that is writing the same file. */
const PATIENCE_MS = 10_000;
/** A larger file is not one of settings; it is left alone. */
const LARGEST_FILE = 64 * 1_048_576;
const PRIVATE = 0o600;
/** How often a write is tried anew because the file changed under it. */
const ATTEMPTS = 3;
class Moved extends errors/* ProviderError */.mZ {
}
/** Files of one workspace: found, read, locked and replaced. All failures are ProviderErrors that name the path as written. */
class Containers {
    #context;
    #warned = new Set();
    constructor(context) {
        this.#context = context;
    }
    /** Where a container really is; refused outside the workspace and where ruling 23 forbids it. */
    async locate(container) {
        return this.#guarded(container, async () => {
            const part = (0,paths/* forbiddenPart */.j)(container);
            if (part !== undefined) {
                throw new errors/* ProviderError */.mZ('REJECTED', `${container} leads into ${part}`, { hint: 'choose another path' });
            }
            return (0,files/* containedPath */.fX)(this.#context.workspace, container);
        });
    }
    async read(container) {
        const path = await this.locate(container);
        return this.#guarded(container, async () => {
            const found = await (0,files/* readFileIfPresent */.Ts)(path);
            if (found === undefined)
                return { text: undefined, mode: PRIVATE };
            if (found.bytes.length > LARGEST_FILE) {
                throw new errors/* ProviderError */.mZ('REJECTED', `${container} is larger than 64 MiB`, { hint: 'name a file of its own' });
            }
            return { text: decode(container, found.bytes), mode: found.mode };
        });
    }
    /**
     * One read, one change and at most one write of a file, with no other run of ours in between. `change` answers the new text, or
     * `undefined` to leave the file. Resolves to whether the new text is known to be on disk.
     */
    async replace(container, signal, change) {
        const path = await this.locate(container);
        return this.#guarded(container, async () => {
            const env_1 = { stack: [], error: void 0, hasError: false };
            try {
                const { now, sleep } = this.#context;
                const lock = __addDisposableResource(env_1, await (0,file_lock/* lockFile */.Ke)(path, { now, sleep, signal, patience: PATIENCE_MS }), true);
                await (0,files/* removeLeftovers */.DA)(path);
                for (let attempt = 1;; attempt += 1) {
                    const before = await this.read(container);
                    const after = change(before);
                    if (after === undefined)
                        return true;
                    if (after === before.text) {
                        if (before.mode !== PRIVATE)
                            await (0,files/* makePrivate */.ux)(path);
                        return true;
                    }
                    signal.throwIfAborted();
                    try {
                        return await (0,files/* writeAtomic */.vZ)(path, after, { beforeRename: () => this.#unchanged(container, lock, before) });
                    }
                    catch (error) {
                        // An editor that knows no lock was faster; its change is merged like any other.
                        if (!(error instanceof Moved) || attempt === ATTEMPTS)
                            throw error;
                    }
                }
            }
            catch (e_1) {
                env_1.error = e_1;
                env_1.hasError = true;
            }
            finally {
                const result_1 = __disposeResources(env_1);
                if (result_1)
                    await result_1;
            }
        });
    }
    /** Runs a change of the file itself (its removal) under its lock. */
    async locked(container, signal, task) {
        const path = await this.locate(container);
        return this.#guarded(container, async () => {
            const env_2 = { stack: [], error: void 0, hasError: false };
            try {
                const { now, sleep } = this.#context;
                const _lock = __addDisposableResource(env_2, await (0,file_lock/* lockFile */.Ke)(path, { now, sleep, signal, patience: PATIENCE_MS }), true);
                // Awaited here, so that the lock is held until the end.
                return await task(path, await this.read(container));
            }
            catch (e_2) {
                env_2.error = e_2;
                env_2.hasError = true;
            }
            finally {
                const result_2 = __disposeResources(env_2);
                if (result_2)
                    await result_2;
            }
        });
    }
    /** Why a container could not be written, told without writing. */
    async preflight(container) {
        try {
            const path = await this.locate(container);
            await this.#guarded(container, async () => {
                const status = await (0,files/* lstatIfPresent */.VO)(path);
                if (status?.isDirectory() === true)
                    throw Object.assign(new Error(), { code: 'EISDIR' });
                await (0,files/* writable */.T5)(await (0,files/* nearestFolder */.x_)(path));
            });
            return undefined;
        }
        catch (error) {
            return reduce(container, error);
        }
    }
    /** Warns, once a file, where git would take it into a commit. */
    async warnIfCommitted(container, signal) {
        if (this.#warned.has(container))
            return;
        this.#warned.add(container);
        const view = await (0,git/* gitView */.WN)(this.#context.workspace, container, signal);
        if (view === 'tracked') {
            this.#context.warn(`${container} is tracked by git, and holds secrets: git rm --cached it and add it to .gitignore`);
        }
        else if (view === 'untracked') {
            this.#context.warn(`${container} is not ignored by git, and holds secrets: add it to .gitignore`);
        }
    }
    /** The last look before the new file takes the old one's place: programs that know no lock write to it too. */
    async #unchanged(container, lock, before) {
        if (!(await lock.held()))
            throw conflict(container, 'another run has taken the lock');
        if ((await this.read(container)).text !== before.text)
            throw new Moved('CONFLICT', `${container} keeps changing`);
    }
    async #guarded(container, task) {
        try {
            return await task();
        }
        catch (error) {
            throw reduce(container, error);
        }
    }
}
/** Addresses by their container, in the order in which each is first met. */
function byContainer(items, addressOf) {
    const groups = new Map();
    for (const item of items) {
        const { container } = addressOf(item);
        const group = groups.get(container);
        if (group === undefined)
            groups.set(container, [item]);
        else
            group.push(item);
    }
    return groups;
}
function decode(container, bytes) {
    try {
        // A byte order mark stays in the text, so that it is written again.
        return new external_node_util_.TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    }
    catch {
        throw new errors/* ProviderError */.mZ('REJECTED', `${container} is not UTF-8 text`, { hint: 'convert the file to UTF-8' });
    }
}

;// CONCATENATED MODULE: ./build/providers/local/formats/registry.js
/** Loads one format, since YAML and TOML bring a library along. */
async function loadFormat(format) {
    switch (format) {
        case 'dotenv':
            return (await __webpack_require__.e(/* import() */ 1654).then(__webpack_require__.bind(__webpack_require__, 71654))).dotenv;
        case 'json':
            return (await __webpack_require__.e(/* import() */ 3318).then(__webpack_require__.bind(__webpack_require__, 53318))).json;
        case 'yaml':
            return (await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(4679)]).then(__webpack_require__.bind(__webpack_require__, 54679))).yaml;
        case 'toml':
            return (await Promise.all(/* import() */[__webpack_require__.e(3292), __webpack_require__.e(2568)]).then(__webpack_require__.bind(__webpack_require__, 22568))).toml;
        case 'tfvars':
            return (await __webpack_require__.e(/* import() */ 7332).then(__webpack_require__.bind(__webpack_require__, 57332))).tfvars;
    }
}

;// CONCATENATED MODULE: ./build/providers/local/limits.js

/** Why a value is outside what a store declares, told before anything is opened. */
function outOfBounds(place, value, limits) {
    const { byteLength } = value;
    if (byteLength > limits.maxValueBytes) {
        return new errors/* ProviderError */.mZ('REJECTED', `${place}: the value has ${byteLength} bytes, allowed are ${limits.maxValueBytes}`);
    }
    if (byteLength < limits.minValueBytes) {
        return new errors/* ProviderError */.mZ('REJECTED', `${place}: the value has ${byteLength} bytes, needed are ${limits.minValueBytes}`);
    }
    if (limits.alphabet !== undefined && !value.matches(limits.alphabet)) {
        return new errors/* ProviderError */.mZ('REJECTED', `${place}: the value is no text, or has a NUL character`);
    }
    return undefined;
}

;// CONCATENATED MODULE: ./build/providers/local/file-store.js








/** Keys in plaintext files. A file is read once to observe it and written once, whole, for all its keys of a batch. */
class FileStore {
    capabilities = catalog/* FILE_CAPABILITIES */.qH;
    #containers;
    #context;
    #key;
    constructor(context, key) {
        this.#containers = new Containers(context);
        this.#context = context;
        this.#key = key;
    }
    async *observe(addresses, options) {
        for (const [container, group] of byContainer(addresses, (address) => address)) {
            options.signal.throwIfAborted();
            let entries;
            try {
                entries = await this.#entries(container, group);
            }
            catch (error) {
                entries = reduce(container, error);
            }
            for (const address of group) {
                if (entries instanceof errors/* ProviderError */.mZ)
                    yield [address, { kind: 'unreadable', error: entries }];
                else
                    yield [address, this.#seen(address, entries.get(keyOf(address)), options)];
            }
        }
    }
    async read(addresses, options) {
        const values = new Map();
        for (const [container, group] of byContainer(addresses, (address) => address)) {
            options.signal.throwIfAborted();
            const entries = await this.#entries(container, group).catch((error) => {
                throw reduce(container, error);
            });
            for (const address of group) {
                const entry = entries.get(keyOf(address));
                if (entry?.kind === 'other')
                    throw notText(address, entry);
                if (entry !== undefined)
                    values.set(address, new secret_value/* SecretValue */.i(entry.text));
            }
        }
        return values;
    }
    async *write(batch, options) {
        for (const [container, requests] of byContainer(batch, (request) => request.address)) {
            const refused = new Map();
            const lost = await this.#writeOne(container, requests, refused, options.signal);
            for (const request of requests) {
                const error = refused.get(request);
                if (error !== undefined)
                    yield [request.address, { outcome: 'refused', error }];
                else if (lost !== undefined)
                    yield [request.address, { outcome: 'unknown', error: lost }];
                else
                    yield [request.address, { outcome: 'written' }];
            }
        }
    }
    async delete(address, expected, options) {
        options.signal.throwIfAborted();
        const { container } = address;
        try {
            const format = await this.#format([address]);
            // Without a file there is no folder to lock it in either.
            if ((await this.#containers.read(container)).text === undefined)
                return;
            await this.#containers.replace(container, options.signal, ({ text }) => {
                const entry = text === undefined ? undefined : format.parse(text).get(keyOf(address));
                if (text === undefined || entry === undefined)
                    return undefined;
                if (entry.kind === 'other')
                    throw notText(address, entry);
                if (expected !== undefined && expected !== this.#condition(address, entry.text)) {
                    throw conflict(placeOf(address), 'the value has changed');
                }
                return checkedRemoval(format, text, keyOf(address));
            });
        }
        catch (error) {
            throw reduce(container, error);
        }
    }
    async preflight(addresses, options) {
        const troubles = new Map();
        for (const [container, group] of byContainer(addresses, (address) => address)) {
            options.signal.throwIfAborted();
            const error = await this.#trouble(container, group);
            if (error !== undefined)
                for (const address of group)
                    troubles.set(address, error);
            else
                await this.#containers.warnIfCommitted(container, options.signal);
            for (const address of group)
                this.#warnUnheeded(address);
        }
        return troubles;
    }
    async [Symbol.asyncDispose]() { }
    /** Fills `refused`; answers an error where the new file is in place but may not survive a power cut. */
    async #writeOne(container, requests, refused, signal) {
        const refuseAll = (error) => {
            for (const request of requests)
                if (!refused.has(request))
                    refused.set(request, error);
            return undefined;
        };
        if (signal.aborted)
            return refuseAll(stopped(container));
        try {
            const format = await this.#format(requests.map((request) => request.address));
            const carried = requests.filter((request) => {
                const error = outOfBounds(placeOf(request.address), request.value, catalog/* FILE_CAPABILITIES */.qH) ?? uncarried(request, format);
                if (error !== undefined)
                    refused.set(request, error);
                return error === undefined;
            });
            if (carried.length === 0)
                return undefined;
            const safe = await this.#containers.replace(container, signal, ({ text }) => {
                const before = format.parse(text ?? '');
                const values = new Map();
                for (const request of carried) {
                    // The change may be made anew on a newer text: an earlier verdict does not count.
                    refused.delete(request);
                    const error = this.#obstacle(request, before.get(keyOf(request.address)));
                    if (error === undefined)
                        values.set(keyOf(request.address), request.value.reveal());
                    else
                        refused.set(request, error);
                }
                return values.size === 0 ? undefined : checkedSet(format, text ?? '', before, values);
            });
            await this.#containers.warnIfCommitted(container, signal);
            return safe ? undefined : new errors/* ProviderError */.mZ('UNAVAILABLE', `${container}: the folder could not be synced`);
        }
        catch (error) {
            return refuseAll(signal.aborted ? stopped(container) : reduce(container, error));
        }
    }
    /** Why a key must not be written now. */
    #obstacle({ address, expected }, entry) {
        if (entry?.kind === 'other')
            return notText(address, entry);
        if (expected === undefined)
            return undefined;
        if (expected.kind === 'absent')
            return entry === undefined ? undefined : conflict(placeOf(address), 'a value has come');
        if (entry === undefined)
            return conflict(placeOf(address), 'the value has gone');
        return this.#condition(address, entry.text) === expected.version
            ? undefined
            : conflict(placeOf(address), 'the value has changed');
    }
    #seen(address, entry, options) {
        if (entry === undefined)
            return { kind: 'absent' };
        if (entry.kind === 'other')
            return { kind: 'unreadable', error: notText(address, entry) };
        const condition = this.#condition(address, entry.text);
        if (options.examine === undefined)
            return { kind: 'present', condition };
        return { kind: 'present', condition, content: options.examine(address, new secret_value/* SecretValue */.i(entry.text)) };
    }
    #condition(address, text) {
        return this.#key.digest(address.container, keyOf(address), text);
    }
    async #entries(container, group) {
        const format = await this.#format(group);
        const { text } = await this.#containers.read(container);
        return text === undefined ? new Map() : format.parse(text);
    }
    /** All keys of a file must agree on what it is. */
    async #format(group) {
        const names = new Set(group.map((address) => settingsOf(address).format));
        const [name, other] = names;
        if (name === undefined || other !== undefined) {
            const words = [...names].join(' and ');
            throw new errors/* ProviderError */.mZ('REJECTED', `${group[0]?.container} is declared as ${words}`, {
                hint: 'give every target of the file the same format',
            });
        }
        return loadFormat(name);
    }
    async #trouble(container, group) {
        const error = await this.#containers.preflight(container);
        if (error !== undefined)
            return error;
        try {
            await this.#entries(container, group);
            return undefined;
        }
        catch (fault) {
            return reduce(container, fault);
        }
    }
    #warnUnheeded(address) {
        for (const key of settingsOf(address).unheeded ?? []) {
            this.#context.warn(`${placeOf(address)}: ${key} has no effect, since values are written whole`);
        }
    }
}
/** The new text, proven: ours reads back as it went in, and every other key as it was. */
function checkedSet(format, text, before, values) {
    const next = format.set(text, values);
    const after = format.parse(next);
    const faithful = [...values].every(([key, value]) => isText(after.get(key), value)) &&
        [...before].every(([key, entry]) => values.has(key) || isSame(entry, after.get(key))) &&
        [...after.keys()].every((key) => values.has(key) || before.has(key));
    if (!faithful)
        throw new formats_format/* FormatError */.IF('it is written in a way that cannot be edited safely', 1);
    return next;
}
function checkedRemoval(format, text, gone) {
    const before = format.parse(text);
    const next = format.remove(text, new Set([gone]));
    const after = format.parse(next);
    const faithful = !after.has(gone) && [...before].every(([key, entry]) => key === gone || isSame(entry, after.get(key)));
    if (!faithful)
        throw new formats_format/* FormatError */.IF('it is written in a way that cannot be edited safely', 1);
    return next;
}
function isText(entry, text) {
    return entry?.kind === 'text' && entry.text === text;
}
function isSame(a, b) {
    if (a.kind === 'text')
        return isText(b, a.text);
    return b?.kind === 'other' && b.raw === a.raw;
}
function uncarried({ address, value }, format) {
    const reason = format.refusal(value.reveal());
    if (reason === undefined)
        return undefined;
    const { format: name } = settingsOf(address);
    return new errors/* ProviderError */.mZ('REJECTED', `${placeOf(address)}: a ${name} file cannot carry the value: it has ${reason}`, {
        hint: 'use format: json, or leave such characters out (exclude_characters)',
    });
}
function notText(address, entry) {
    return new errors/* ProviderError */.mZ('REJECTED', `${placeOf(address)} holds ${entry.what}, not one text`, {
        hint: 'choose another key, or remove what stands there by hand',
    });
}
function placeOf(address) {
    return `${address.container}#${keyOf(address)}`;
}
function keyOf(address) {
    return address.key ?? '';
}
function settingsOf(address) {
    const { format, unheeded } = address.settings ?? {};
    const known = catalog/* FILE_FORMATS */.GM.find((name) => name === format) ?? 'dotenv';
    return Array.isArray(unheeded) ? { format: known, unheeded: unheeded.map(String) } : { format: known };
}

;// CONCATENATED MODULE: ./build/providers/local/template.js
/** A template that cannot be read or rendered; `message` names names of the template, never a value. */
class TemplateError extends Error {
    line;
    column;
    hint;
    constructor(message, place, hint) {
        super(message);
        this.name = 'TemplateError';
        this.line = place.line;
        this.column = place.column;
        this.hint = hint;
    }
}
const FILTERS = {
    default: (value) => value,
    upper: (value) => value.toUpperCase(),
    lower: (value) => value.toLowerCase(),
    trim: (value) => value.trim(),
    tojson: (value) => JSON.stringify(value),
    b64encode: (value) => Buffer.from(value, 'utf8').toString('base64'),
};
/** A parsed template: plain text with `{{ \u2026 }}` and `{# \u2026 #}`. No code runs from it. */
class Template {
    #parts;
    /** Throws {@link TemplateError} at the first thing that is not of our small part of Jinja. */
    constructor(text) {
        this.#parts = [...parse(text)];
    }
    /** Throws {@link TemplateError} at a reference that has no value and no `default`. */
    render(lookup) {
        return this.#parts.map((part) => ('text' in part ? part.text : evaluate(part, lookup))).join('');
    }
    /** Every reference, by its parts. */
    references() {
        return this.#parts.flatMap((part) => 'source' in part && 'reference' in part.source ? [part.source.reference] : []);
    }
}
function evaluate({ source, filters, place }, lookup) {
    let value = 'literal' in source ? source.literal : lookup(source.reference);
    for (const filter of filters) {
        if (filter.name === 'default')
            value ??= filter.argument;
        else if (value !== undefined)
            value = FILTERS[filter.name](value);
    }
    if (value !== undefined)
        return value;
    const name = 'reference' in source ? source.reference.join('.') : '';
    throw new TemplateError(`no secret that names this template is called ${name}`, place, 'give that secret a template target with the same paths, or write | default(\u2026)');
}
function* parse(text) {
    const opening = /\{[{#%]/g;
    let at = 0;
    for (;;) {
        opening.lastIndex = at;
        const found = opening.exec(text);
        if (found === null)
            break;
        if (found.index > at)
            yield { text: text.slice(at, found.index) };
        const place = placeAt(text, found.index);
        if (found[0] === '{%') {
            throw new TemplateError('statements ({% \u2026 %}) are not part of templates here', place, 'use {{ name }} only');
        }
        if (found[0] === '{#') {
            const close = text.indexOf('#}', found.index + 2);
            if (close === -1)
                throw new TemplateError('a comment is not closed', place, 'close it with #}');
            at = close + 2;
        }
        else {
            const reader = new Reader(text, found.index + 2, place);
            yield reader.expression();
            at = reader.at;
        }
    }
    if (at < text.length)
        yield { text: text.slice(at) };
}
/** Reads one `{{ \u2026 }}` from behind its opening. */
class Reader {
    at;
    #text;
    #place;
    constructor(text, at, place) {
        this.#text = text;
        this.at = at;
        this.#place = place;
    }
    expression() {
        const source = this.#source();
        const filters = [];
        while (this.#take(/\s*\|\s*/y) !== undefined)
            filters.push(this.#filter());
        if (this.#take(/\s*\}\}/y) === undefined)
            this.#fail('}} is expected');
        return { place: this.#place, source, filters };
    }
    #source() {
        this.#take(/\s*/y);
        const literal = this.#string();
        if (literal !== undefined)
            return { literal };
        const parts = [this.#name() ?? this.#fail('a name is expected')];
        for (;;) {
            if (this.#take(/\s*\.\s*/y) !== undefined)
                parts.push(this.#name() ?? this.#fail('a name is expected'));
            else if (this.#take(/\s*\[\s*/y) !== undefined) {
                parts.push(this.#string() ?? this.#fail('a name in quotes is expected'));
                if (this.#take(/\s*\]/y) === undefined)
                    this.#fail('] is expected');
            }
            else
                break;
        }
        if (parts[0] !== 'secrets')
            return { reference: parts };
        return parts.length > 1 ? { reference: parts.slice(1) } : this.#fail('a name of a secret is expected');
    }
    #filter() {
        const start = this.at;
        const name = this.#name() ?? this.#fail('a filter is expected');
        if (!isFilter(name)) {
            this.at = start;
            return this.#fail(`there is no filter ${name}`, `allowed are ${Object.keys(FILTERS).join(', ')}`);
        }
        if (name !== 'default')
            return { name, argument: undefined };
        if (this.#take(/\s*\(\s*/y) === undefined)
            this.#fail("default needs a text: default('x')");
        const argument = this.#string() ?? this.#fail("default needs a text: default('x')");
        if (this.#take(/\s*\)/y) === undefined)
            this.#fail(') is expected');
        return { name, argument };
    }
    #name() {
        return this.#take(/[A-Za-z_][A-Za-z0-9_]*/y);
    }
    #string() {
        const quoted = this.#take(/'(?:[^'\\\n]|\\['"\\])*'|"(?:[^"\\\n]|\\['"\\])*"/y);
        return quoted?.slice(1, -1).replace(/\\(['"\\])/g, '$1');
    }
    #take(pattern) {
        pattern.lastIndex = this.at;
        const found = pattern.exec(this.#text)?.[0];
        if (found !== undefined)
            this.at += found.length;
        return found;
    }
    #fail(message, hint) {
        throw new TemplateError(message, placeAt(this.#text, this.at), hint ?? "write {{ name }}, {{ name.field }} or {{ secrets['name'] }}, with filters behind |");
    }
}
function isFilter(name) {
    return Object.hasOwn(FILTERS, name);
}
function placeAt(text, offset) {
    const before = text.slice(0, offset);
    return { line: before.split('\n').length, column: offset - before.lastIndexOf('\n') };
}

;// CONCATENATED MODULE: ./build/providers/local/template-store.js








/**
 * Files rendered from a template. A file is one thing: it is rendered from all secrets of a batch or not at all, and every key of
 * it is observed as the whole file.
 */
class TemplateStore {
    capabilities = catalog/* TEMPLATE_CAPABILITIES */.SR;
    #containers;
    #context;
    #key;
    constructor(context, key) {
        this.#containers = new Containers(context);
        this.#context = context;
        this.#key = key;
    }
    async *observe(addresses, options) {
        for (const [container, group] of byContainer(addresses, (address) => address)) {
            options.signal.throwIfAborted();
            let text;
            try {
                text = (await this.#containers.read(container)).text;
            }
            catch (error) {
                text = reduce(container, error);
            }
            for (const address of group)
                yield [address, this.#seen(address, text, options)];
        }
    }
    /** A rendered file cannot be taken apart into the values that went in. */
    async read(addresses) {
        if (addresses.length === 0)
            return new Map();
        throw new errors/* ProviderError */.mZ('UNSUPPORTED', `${addresses[0]?.container} is rendered: its values cannot be read back`);
    }
    async *write(batch, options) {
        for (const [container, requests] of byContainer(batch, (request) => request.address)) {
            const result = await this.#render(container, requests, options.signal);
            for (const request of requests)
                yield [request.address, result];
        }
    }
    /** The file goes as a whole: what is left of its secrets is rendered anew by the next write. */
    async delete(address, expected, options) {
        const { container } = address;
        options.signal.throwIfAborted();
        // Without a file there is no folder to lock it in either.
        if ((await this.#containers.read(container)).text === undefined)
            return;
        await this.#containers.locked(container, options.signal, async (path, { text }) => {
            if (text === undefined)
                return;
            if (expected !== undefined && expected !== this.#condition(container, text)) {
                throw conflict(container, 'the file has changed');
            }
            await (0,files/* removeFile */.nM)(path);
        });
    }
    async preflight(addresses, options) {
        const troubles = new Map();
        for (const [container, group] of byContainer(addresses, (address) => address)) {
            options.signal.throwIfAborted();
            const error = (await this.#containers.preflight(container)) ?? (await this.#templateTrouble(group));
            if (error !== undefined)
                for (const address of group)
                    troubles.set(address, error);
            else
                await this.#containers.warnIfCommitted(container, options.signal);
        }
        return troubles;
    }
    async [Symbol.asyncDispose]() { }
    async #render(container, requests, signal) {
        if (signal.aborted)
            return { outcome: 'refused', error: stopped(container) };
        try {
            for (const { address, value } of requests) {
                const error = outOfBounds(`${container}#${address.key ?? ''}`, value, catalog/* TEMPLATE_CAPABILITIES */.SR);
                if (error !== undefined)
                    return { outcome: 'refused', error };
            }
            const { path, template } = await this.#template(requests.map((request) => request.address));
            const rendered = this.#rendered(path, template, requests);
            const safe = await this.#containers.replace(container, signal, ({ text }) => {
                for (const { expected } of requests)
                    this.#demand(container, text, expected);
                return rendered;
            });
            await this.#containers.warnIfCommitted(container, signal);
            if (safe)
                return { outcome: 'written', rendered: new secret_value/* SecretValue */.i(rendered) };
            return {
                outcome: 'unknown',
                error: new errors/* ProviderError */.mZ('UNAVAILABLE', `${container}: the folder could not be synced`),
            };
        }
        catch (error) {
            return { outcome: 'refused', error: signal.aborted ? stopped(container) : reduce(container, error) };
        }
    }
    #demand(container, text, expected) {
        if (expected === undefined)
            return;
        if (expected.kind === 'absent') {
            if (text !== undefined)
                throw conflict(container, 'a file has come');
        }
        else if (text === undefined)
            throw conflict(container, 'the file has gone');
        else if (this.#condition(container, text) !== expected.version)
            throw conflict(container, 'the file has changed');
    }
    #rendered(path, template, requests) {
        const used = new Set();
        const values = new Map(requests.map(({ address, value }) => [address.key ?? '', value]));
        const lookup = (parts) => {
            const name = parts.join('.');
            // `name` alone is the one field of a secret that has one; names and fields may hold dots of their own.
            const key = values.has(name) ? name : `${name}.value`;
            used.add(key);
            return values.get(key)?.reveal();
        };
        try {
            const text = template.render(lookup);
            for (const key of values.keys()) {
                if (!used.has(key))
                    this.#context.warn(`${path} does not use ${key}, which names it as its template`);
            }
            return text;
        }
        catch (error) {
            throw templateFailure(path, error);
        }
    }
    #seen(address, text, options) {
        if (text === undefined)
            return { kind: 'absent' };
        if (text instanceof errors/* ProviderError */.mZ)
            return { kind: 'unreadable', error: text };
        const condition = this.#condition(address.container, text);
        if (options.examine === undefined)
            return { kind: 'present', condition };
        return { kind: 'present', condition, content: options.examine(address, new secret_value/* SecretValue */.i(text)) };
    }
    #condition(container, text) {
        return this.#key.digest(container, text);
    }
    async #template(group) {
        const paths = new Set(group.map((address) => String(address.settings?.['template'] ?? '')));
        const [path, other] = paths;
        if (path === undefined || path === '' || other !== undefined) {
            throw new errors/* ProviderError */.mZ('REJECTED', `${group[0]?.container} is declared with ${[...paths].join(' and ')}`, {
                hint: 'give every target of the file the same template_path',
            });
        }
        const { text } = await this.#containers.read(path);
        if (text === undefined) {
            throw new errors/* ProviderError */.mZ('REJECTED', `the template ${path} does not exist`, {
                hint: 'correct template_path, which is relative to the workspace',
            });
        }
        try {
            return { path, template: new Template(text) };
        }
        catch (error) {
            throw templateFailure(path, error);
        }
    }
    async #templateTrouble(group) {
        try {
            await this.#template(group);
            return undefined;
        }
        catch (error) {
            return reduce(group[0]?.container ?? '', error);
        }
    }
}
function templateFailure(path, error) {
    if (!(error instanceof TemplateError))
        return error;
    const { line, column, hint } = error;
    return new errors/* ProviderError */.mZ('REJECTED', `${path}:${line}:${column}: ${error.message}`, {
        span: { file: path, line, column },
        ...(hint === undefined ? {} : { hint }),
    });
}

;// CONCATENATED MODULE: ./build/providers/local/index.js






/** Files of this machine: nothing to log in to, no requests. */
const provider = {
    async open(context) {
        const key = new RunKey();
        const stores = new Map([
            ['file', new FileStore(context, key)],
            ['template', new TemplateStore(context, key)],
        ]);
        return {
            requests: 0,
            store(kind) {
                const store = stores.get(kind);
                if (store !== undefined)
                    return store;
                throw new errors/* ProviderError */.mZ('UNSUPPORTED', `local has no targets of kind ${kind}`, {
                    hint: `it has ${[...stores.keys()].join(' and ')}`,
                });
            },
            async test({ signal }) {
                signal.throwIfAborted();
                const status = await (0,files/* lstatIfPresent */.VO)(context.workspace).catch((error) => {
                    throw reduce('the workspace', error);
                });
                if (status === undefined)
                    throw new errors/* ProviderError */.mZ('UNAVAILABLE', 'the workspace does not exist');
                return { identity: 'this machine', notes: [] };
            },
            async [Symbol.asyncDispose]() {
                for (const store of stores.values())
                    await store[Symbol.asyncDispose]();
            },
        };
    },
};


/***/ }),

/***/ 26165:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ workspacePath),
/* harmony export */   j: () => (/* binding */ forbiddenPart)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _core_paths_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26182);


/** Files of ours, which a target must not overwrite. */
const OUR_FILES = new Set(['.gitsecrets.lock', '.gitsecrets.local.lock', '.gitsecrets.key']);
/**
 * The canonical spelling of a path inside the workspace: relative, `/` between parts, no `.` and no `..`. It is judged by its
 * text alone; symbolic links are looked at where the file is opened.
 */
function workspacePath(key, text) {
    const refuse = (message, hint) => ({ problem: { key, message, hint } });
    const relative = 'give a path relative to the workspace, such as .env or config/app.env';
    if (text.trim() === '')
        return refuse(`${key} is empty`, relative);
    if (hasControl(text))
        return refuse(`${key} holds a control character`, relative);
    if (text.includes('\\'))
        return refuse(`${key} holds a backslash`, 'write / between folders, on every system');
    if (text.startsWith('/') || /^[A-Za-z]:/.test(text))
        return refuse(`${key} is an absolute path`, relative);
    if (text.startsWith('~'))
        return refuse(`${key} begins with ~, which is not expanded`, relative);
    if (text.endsWith('/'))
        return refuse(`${key} names a folder`, 'name the file in it');
    const path = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.normalize(text);
    const parts = path.split('/');
    if (path === '.')
        return refuse(`${key} names a folder`, 'name the file in it');
    if (parts[0] === '..')
        return refuse(`${key} leads out of the workspace`, relative);
    const forbidden = forbiddenPart(path);
    if (forbidden !== undefined) {
        return refuse(`${key} leads into ${forbidden}, where no secret is written`, 'choose another folder');
    }
    return { path };
}
/** The part of a relative path that no secret may be written to, or `undefined`. */
function forbiddenPart(path) {
    const last = path.split('/').at(-1) ?? '';
    return (0,_core_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .forbiddenFolder */ .s)(path) ?? (OUR_FILES.has(last.toLowerCase()) ? last : undefined);
}
function hasControl(text) {
    return [...text].some((char) => char < ' ' || char === '\u007f');
}


/***/ })

};
