import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 42613:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("assert");

/***/ }),

/***/ 20181:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("buffer");

/***/ }),

/***/ 35317:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("child_process");

/***/ }),

/***/ 76982:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("crypto");

/***/ }),

/***/ 24434:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("events");

/***/ }),

/***/ 79896:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs");

/***/ }),

/***/ 58611:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("http");

/***/ }),

/***/ 85675:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("http2");

/***/ }),

/***/ 65692:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("https");

/***/ }),

/***/ 69278:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("net");

/***/ }),

/***/ 34589:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:assert");

/***/ }),

/***/ 16698:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:async_hooks");

/***/ }),

/***/ 4573:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:buffer");

/***/ }),

/***/ 31421:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:child_process");

/***/ }),

/***/ 37540:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:console");

/***/ }),

/***/ 77598:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");

/***/ }),

/***/ 53053:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:diagnostics_channel");

/***/ }),

/***/ 40610:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:dns");

/***/ }),

/***/ 78474:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:events");

/***/ }),

/***/ 73024:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");

/***/ }),

/***/ 51455:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs/promises");

/***/ }),

/***/ 37067:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http");

/***/ }),

/***/ 32467:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http2");

/***/ }),

/***/ 44708:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:https");

/***/ }),

/***/ 77030:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:net");

/***/ }),

/***/ 48161:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");

/***/ }),

/***/ 76760:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");

/***/ }),

/***/ 643:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:perf_hooks");

/***/ }),

/***/ 1708:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:process");

/***/ }),

/***/ 41792:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:querystring");

/***/ }),

/***/ 80481:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:readline");

/***/ }),

/***/ 57075:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream");

/***/ }),

/***/ 41692:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:tls");

/***/ }),

/***/ 7066:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:tty");

/***/ }),

/***/ 73136:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:url");

/***/ }),

/***/ 57975:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");

/***/ }),

/***/ 73429:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util/types");

/***/ }),

/***/ 78877:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:v8");

/***/ }),

/***/ 30714:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:vm");

/***/ }),

/***/ 75919:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:worker_threads");

/***/ }),

/***/ 38522:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:zlib");

/***/ }),

/***/ 70857:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("os");

/***/ }),

/***/ 16928:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("path");

/***/ }),

/***/ 932:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("process");

/***/ }),

/***/ 2203:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("stream");

/***/ }),

/***/ 13193:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("string_decoder");

/***/ }),

/***/ 53557:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("timers");

/***/ }),

/***/ 64756:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("tls");

/***/ }),

/***/ 52018:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("tty");

/***/ }),

/***/ 87016:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("url");

/***/ }),

/***/ 39023:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("util");

/***/ }),

/***/ 43106:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("zlib");

/***/ }),

/***/ 62807:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   aP: () => (/* binding */ FaultsError),
/* harmony export */   j2: () => (/* binding */ SecretZeroError),
/* harmony export */   mZ: () => (/* binding */ ProviderError)
/* harmony export */ });
/** The base of every error that is ours. `message` never holds a value; SDK errors are reduced, never kept as `cause`. */
class SecretZeroError extends Error {
    code;
    hint;
    span;
    constructor(code, message, detail = {}) {
        super(message);
        this.name = 'SecretZeroError';
        this.code = code;
        if (detail.hint !== undefined)
            this.hint = detail.hint;
        if (detail.span !== undefined)
            this.span = detail.span;
    }
}
/** An error of a platform, reduced at the seam to what may be shown. */
class ProviderError extends SecretZeroError {
    code;
    status;
    requestId;
    /** Milliseconds after which the platform allows another try. */
    retryAfter;
    constructor(code, message, detail = {}) {
        super(code, message, detail);
        this.name = 'ProviderError';
        this.code = code;
        if (detail.status !== undefined)
            this.status = detail.status;
        if (detail.requestId !== undefined)
            this.requestId = detail.requestId;
        if (detail.retryAfter !== undefined)
            this.retryAfter = detail.retryAfter;
    }
}
/** Input that cannot be used, with every fault found in it. */
class FaultsError extends SecretZeroError {
    faults;
    constructor(faults) {
        const first = faults.find((fault) => fault.severity === 'error') ?? faults[0];
        super(first?.code ?? 'MANIFEST_INVALID', first?.message ?? 'the input is not valid', {
            ...(first?.hint === undefined ? {} : { hint: first.hint }),
            ...(first?.span === undefined ? {} : { span: first.span }),
        });
        this.name = 'FaultsError';
        this.faults = faults;
    }
}


/***/ }),

/***/ 26182:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ forbiddenFolder)
/* harmony export */ });
/** Folders whose files are run, published or owned by a tool: nothing of ours is read from or written to them (ruling 23). */
const FORBIDDEN_FOLDERS = new Set([
    '.git',
    '.github',
    'node_modules',
    'dist',
    '_runner_file_commands',
]);
/** The part of a `/`-separated path that ruling 23 forbids, or `undefined`. Some file systems ignore case, so we do. */
function forbiddenFolder(path) {
    return path.split('/').find((part) => FORBIDDEN_FOLDERS.has(part.toLowerCase()));
}


/***/ }),

/***/ 44200:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ SecretValue)
/* harmony export */ });
const REDACTED = '[redacted]';
/**
 * The only thing in which a value may live. It leaves through {@link SecretValue.reveal}, called at a target write, at a
 * derivation, or by the runner's mask command; a test pins the list of files that call it.
 *
 * The value is text (UTF-8). Equality of two instances is not structural: use {@link SecretValue.equals}.
 */
class SecretValue {
    #value;
    constructor(value) {
        this.#value = value;
    }
    /** The value itself. Every caller is an exit that the architecture test knows. */
    reveal() {
        return this.#value;
    }
    /** Size in bytes of the UTF-8 text: what the limits of targets are counted in. */
    get byteLength() {
        return Buffer.byteLength(this.#value, 'utf8');
    }
    /** Length in UTF-16 units; enough to refuse values that are too short to be masked. */
    get length() {
        return this.#value.length;
    }
    equals(other) {
        return this.#value === other.#value;
    }
    /** Whether the whole value matches a pattern, without the value leaving. */
    matches(pattern) {
        return pattern.test(this.#value);
    }
    toString() {
        return REDACTED;
    }
    toJSON() {
        return REDACTED;
    }
    get [Symbol.toStringTag]() {
        return 'SecretValue';
    }
    [Symbol.for('nodejs.util.inspect.custom')]() {
        return REDACTED;
    }
}


/***/ }),

/***/ 59479:
/***/ ((__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var _platform_node_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(41661);

/**
 * Which face is asked for: a runner's step has no arguments and its inputs in the environment; everything else is the command line.
 * Faces are loaded lazily, so that a run pays only for its own.
 */
async function main() {
    const argv = process.argv.slice(2);
    if (argv[0] === '__selftest')
        return (await __nccwpck_require__.e(/* import() */ 5603).then(__nccwpck_require__.bind(__nccwpck_require__, 85603))).selfTest((text) => process.stdout.write(text));
    const isStep = argv.length === 0 && process.env['GITHUB_ACTIONS'] === 'true' && process.env['INPUT_COMMAND'] !== undefined;
    if (isStep) {
        const { runAction } = await Promise.all(/* import() */[__nccwpck_require__.e(3243), __nccwpck_require__.e(5818), __nccwpck_require__.e(4172), __nccwpck_require__.e(4865), __nccwpck_require__.e(148), __nccwpck_require__.e(1713), __nccwpck_require__.e(1046), __nccwpck_require__.e(1173), __nccwpck_require__.e(4900), __nccwpck_require__.e(8797), __nccwpck_require__.e(7062)]).then(__nccwpck_require__.bind(__nccwpck_require__, 68797));
        return runAction((0,_platform_node_js__WEBPACK_IMPORTED_MODULE_0__/* .nodePlatform */ .OP)(process.env['GITHUB_WORKSPACE'] ?? process.cwd()), (stop) => {
            for (const signal of ['SIGTERM', 'SIGINT'])
                process.once(signal, stop);
        });
    }
    for (const stream of [process.stdout, process.stderr]) {
        // A reader that has seen enough (`| head`) is no reason to stop in the middle of a write.
        stream.on('error', (error) => {
            if (error.code !== 'EPIPE')
                throw error;
        });
    }
    const { runCli } = await __nccwpck_require__.e(/* import() */ 6103).then(__nccwpck_require__.bind(__nccwpck_require__, 76103));
    return runCli(argv, {
        platform: (0,_platform_node_js__WEBPACK_IMPORTED_MODULE_0__/* .nodePlatform */ .OP)(),
        stdin: process.stdin,
        stdout: process.stdout,
        stderr: process.stderr,
        onSignal(handler) {
            for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'])
                process.on(signal, handler);
        },
        exit: (code) => process.exit(code),
    });
}
try {
    process.exitCode = await main();
}
catch {
    // Faces report their own errors; what still arrives here must not print anything it may hold.
    process.stderr.write('secretzero: error: an unexpected error ended the run (INTERNAL)\n');
    process.exitCode = 1;
}

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 71665:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   DA: () => (/* binding */ removeLeftovers),
/* harmony export */   T5: () => (/* binding */ writable),
/* harmony export */   Ts: () => (/* binding */ readFileIfPresent),
/* harmony export */   VO: () => (/* binding */ lstatIfPresent),
/* harmony export */   fX: () => (/* binding */ containedPath),
/* harmony export */   nM: () => (/* binding */ removeFile),
/* harmony export */   ux: () => (/* binding */ makePrivate),
/* harmony export */   vZ: () => (/* binding */ writeAtomic),
/* harmony export */   wh: () => (/* binding */ readNamedFile),
/* harmony export */   xU: () => (/* binding */ systemCode),
/* harmony export */   x_: () => (/* binding */ nearestFolder)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(76760);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(62807);
/* harmony import */ var _core_paths_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(26182);






const PRIVATE = 0o600;
/** What the operating system said, without its sentence (which quotes paths of this machine). */
function systemCode(error) {
    const code = error instanceof Error ? error.code : undefined;
    return typeof code === 'string' ? code : undefined;
}
/**
 * Where a path of a manifest really is. Every folder on the way may be a symbolic link, but the real place must be inside the
 * real root, outside the folders of ruling 23, and its last part no link. The file and its folders need not exist. Throws
 * `MANIFEST_PATH`; an error of the operating system goes through.
 */
async function containedPath(root, path) {
    const realRoot = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.realpath)(root);
    const target = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(realRoot, path);
    const { folder, missing } = await realFolder((0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(target));
    const real = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder, ...missing, (0,node_path__WEBPACK_IMPORTED_MODULE_3__.basename)(target));
    const inside = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.relative)(realRoot, real);
    if (inside === '' || inside === '..' || inside.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_3__.sep}`) || inside.startsWith(node_path__WEBPACK_IMPORTED_MODULE_3__.sep)) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .SecretZeroError */ .j2('MANIFEST_PATH', `${path} leads out of the workspace through a symbolic link`, {
            hint: 'let the path lead to a place inside the workspace',
        });
    }
    const forbidden = (0,_core_paths_js__WEBPACK_IMPORTED_MODULE_5__/* .forbiddenFolder */ .s)(inside.split(node_path__WEBPACK_IMPORTED_MODULE_3__.sep).join('/'));
    if (forbidden !== undefined || /^\/(proc|sys|dev)\//.test(real)) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .SecretZeroError */ .j2('MANIFEST_PATH', `${path} leads into ${forbidden ?? 'a system folder'}`, {
            hint: 'choose another folder',
        });
    }
    const status = await lstatIfPresent(real);
    if (status?.isSymbolicLink() === true) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .SecretZeroError */ .j2('MANIFEST_PATH', `${path} is a symbolic link`, {
            hint: 'name the file that it leads to',
        });
    }
    return real;
}
/**
 * Text of a file that the environment of this run names, wherever it is and whatever links lead there (a mounted secret is a link);
 * `undefined` where it cannot be read. Never for a path of a manifest.
 */
async function readNamedFile(path) {
    const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.realpath)(path)
        .then(readFileIfPresent)
        .catch(() => undefined);
    return file?.bytes.toString('utf8');
}
/** The bytes of a regular file, or `undefined` if there is none. A final symbolic link is not followed; a pipe does not block. */
async function readFileIfPresent(path) {
    let handle;
    try {
        handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.open)(path, node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_RDONLY | (node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_NOFOLLOW ?? 0) | (node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_NONBLOCK ?? 0));
    }
    catch (error) {
        if (systemCode(error) === 'ENOENT' || systemCode(error) === 'ENOTDIR')
            return undefined;
        throw error;
    }
    try {
        const status = await handle.stat();
        if (status.isDirectory())
            throw errno('EISDIR', 'it is a folder');
        if (!status.isFile())
            throw errno('ENOTSUP', 'it is no regular file');
        return { bytes: await handle.readFile(), mode: status.mode & 0o777 };
    }
    finally {
        await handle.close();
    }
}
/**
 * Replaces a file, or makes it with its folders: the bytes go to a new file in the same folder, are synced, and take the old
 * file's place in one step, so that a crash leaves either the old file or the new one. Resolves to `false` where the new file
 * is in place but the folder could not be synced. Throws when the old file is still in place.
 */
async function writeAtomic(path, bytes, options = {}) {
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(path);
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.mkdir)(folder, { recursive: true });
    const temporary = `${path}.${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(8).toString('hex')}.tmp`;
    const handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.open)(temporary, 'wx', PRIVATE);
    try {
        try {
            // The mode given to open() is cut by the umask; this one is not.
            await handle.chmod(options.mode ?? PRIVATE);
            await handle.writeFile(bytes);
            await handle.sync();
        }
        finally {
            await handle.close();
        }
        await options.beforeRename?.();
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rename)(temporary, path);
    }
    catch (error) {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.unlink)(temporary).catch(() => undefined);
        throw error;
    }
    return syncFolder(folder);
}
/** Tightens the permissions of a file to 0600. */
async function makePrivate(path) {
    const handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.open)(path, node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_RDONLY | (node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_NOFOLLOW ?? 0));
    try {
        await handle.chmod(PRIVATE);
    }
    finally {
        await handle.close();
    }
}
/** Removes what a killed {@link writeAtomic} of this file left behind. Only for the holder of the file's lock. */
async function removeLeftovers(path) {
    const prefix = `${(0,node_path__WEBPACK_IMPORTED_MODULE_3__.basename)(path)}.`;
    const names = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.readdir)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(path)).catch(() => []);
    for (const name of names) {
        if (name.startsWith(prefix) && /^[0-9a-f]{16}\.tmp$/.test(name.slice(prefix.length))) {
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.unlink)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(path), name)).catch(() => undefined);
        }
    }
}
/** Removes a file; an absent one is no error. */
async function removeFile(path) {
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.unlink)(path);
    }
    catch (error) {
        if (systemCode(error) !== 'ENOENT')
            throw error;
    }
}
/** The nearest folder on the way to a path that exists; where a new file would have to be made. */
async function nearestFolder(path) {
    return (await realFolder((0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(path))).folder;
}
/** Throws what the operating system says if no file can be made in a folder. */
async function writable(folder) {
    if (!(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.lstat)(folder)).isDirectory())
        throw errno('ENOTDIR', 'it is no folder');
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.access)(folder, node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.W_OK | node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.X_OK);
}
/** What stands at a path, or `undefined`; a final symbolic link is not followed. */
async function lstatIfPresent(path) {
    try {
        return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.lstat)(path);
    }
    catch (error) {
        if (systemCode(error) === 'ENOENT' || systemCode(error) === 'ENOTDIR')
            return undefined;
        throw error;
    }
}
async function realFolder(folder) {
    const missing = [];
    let at = folder;
    for (;;) {
        try {
            return { folder: await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.realpath)(at), missing };
        }
        catch (error) {
            const up = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(at);
            // A link that leads nowhere has no real path, yet what is made through it would be somewhere else.
            const dangling = (await lstatIfPresent(at))?.isSymbolicLink() === true;
            if (systemCode(error) !== 'ENOENT' || dangling || up === at)
                throw error;
            missing.unshift((0,node_path__WEBPACK_IMPORTED_MODULE_3__.basename)(at));
            at = up;
        }
    }
}
async function syncFolder(folder) {
    try {
        const handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.open)(folder, node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_RDONLY);
        try {
            await handle.sync();
        }
        finally {
            await handle.close();
        }
        return true;
    }
    catch (error) {
        // Some systems cannot open or sync a folder; there the rename is all that can be had.
        return ['EISDIR', 'EPERM', 'EINVAL', 'ENOTSUP', 'EACCES'].includes(systemCode(error) ?? '');
    }
}
function errno(code, message) {
    return Object.assign(new Error(message), { code });
}


/***/ }),

/***/ 41661:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  OP: () => (/* binding */ nodePlatform),
  gu: () => (/* binding */ readContained)
});

// UNUSED EXPORTS: shownPath

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __nccwpck_require__(77598);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __nccwpck_require__(51455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __nccwpck_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(76760);
;// CONCATENATED MODULE: external "node:timers/promises"
const external_node_timers_promises_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:timers/promises");
// EXTERNAL MODULE: ./build/core/secret-value.js
var secret_value = __nccwpck_require__(44200);
// EXTERNAL MODULE: ./build/platform/files.js
var files = __nccwpck_require__(71665);
;// CONCATENATED MODULE: ./build/platform/proxy.js
/**
 * The proxy that a request goes through, by the variables that other tools obey: `HTTPS_PROXY` and `HTTP_PROXY` by the scheme, and
 * `NO_PROXY` with names of hosts, their domains, ports and `*`; small letters win. `undefined`: straight to the host.
 */
function proxyFor(url, variable) {
    const read = (name) => nonEmpty(variable(name.toLowerCase())) ?? nonEmpty(variable(name));
    const proxy = read(url.protocol === 'https:' ? 'HTTPS_PROXY' : 'HTTP_PROXY');
    if (proxy === undefined || isExempt(url, read('NO_PROXY') ?? ''))
        return undefined;
    // As curl has it: a proxy without a scheme is spoken to in plain HTTP.
    return proxy.includes('://') ? proxy : `http://${proxy}`;
}
function isExempt(url, list) {
    const port = url.port === '' ? (url.protocol === 'https:' ? '443' : '80') : url.port;
    const host = withoutBrackets(url.hostname.toLowerCase());
    return list
        .toLowerCase()
        .split(/[\s,]+/)
        .filter((entry) => entry !== '')
        .some((entry) => {
        // An address with colons has a port only behind brackets.
        const [, name = entry, ofPort = port] = /^(\[[^\]]*\]|[^:]*):(\d+)$/.exec(entry) ?? [];
        const domain = withoutBrackets(name).replace(/^\*?\./, '');
        return entry === '*' || (ofPort === port && (host === domain || host.endsWith(`.${domain}`)));
    });
}
function withoutBrackets(host) {
    return host.replace(/^\[|\]$/g, '');
}
function nonEmpty(text) {
    return text === undefined || text.trim() === '' ? undefined : text.trim();
}
/**
 * `fetch` by way of the environment's proxy: Node's own obeys none. What is needed for one is loaded with the first request that goes
 * through it. Private authorities need nothing here: Node reads `NODE_EXTRA_CA_CERTS` itself, for both.
 */
function proxiedFetch(variable, direct) {
    const agents = new Map();
    return async (input, init) => {
        const proxy = proxyFor(new URL(typeof input === 'object' && 'url' in input ? input.url : input), variable);
        if (proxy === undefined)
            return direct(input, init);
        const known = agents.get(proxy) ?? through(proxy);
        agents.set(proxy, known);
        return (await known)(input, init);
    };
}
async function through(proxy) {
    const { fetch: send, ProxyAgent } = await __nccwpck_require__.e(/* import() */ 6752).then(__nccwpck_require__.t.bind(__nccwpck_require__, 46752, 19));
    const dispatcher = new ProxyAgent(proxy);
    // The two know nothing of each other's types, and take and give the same.
    return ((input, init) => send(input, { ...init, dispatcher }));
}

;// CONCATENATED MODULE: ./build/platform/node.js








/** The longest that one request may take. */
const REQUEST_LIMIT_MS = 45_000;
/** The real machine. */
function nodePlatform(workspace = process.cwd()) {
    const send = proxiedFetch((name) => process.env[name], fetch);
    return {
        workspace,
        variable(name) {
            const text = process.env[name];
            return text === undefined || text === '' ? undefined : new secret_value/* SecretValue */.i(text);
        },
        setting(name) {
            const text = process.env[name];
            return text === '' ? undefined : text;
        },
        variableNames: () => Object.keys(process.env).filter((name) => process.env[name] !== ''),
        takeVariable(name) {
            const text = process.env[name];
            delete process.env[name];
            return text === undefined || text === '' ? undefined : new secret_value/* SecretValue */.i(text);
        },
        now: () => new Date(),
        monotonic: () => performance.now(),
        random: (bytes) => (0,external_node_crypto_.randomBytes)(bytes),
        async sleep(milliseconds, signal) {
            await (0,external_node_timers_promises_namespaceObject.setTimeout)(milliseconds, undefined, { signal }).catch((error) => {
                if (!signal.aborted)
                    throw error;
            });
        },
        fetch: (input, init) => {
            const limit = AbortSignal.timeout(REQUEST_LIMIT_MS);
            return send(input, { ...init, signal: init?.signal ? AbortSignal.any([init.signal, limit]) : limit });
        },
        async readText(path) {
            // A path that was given on the command line may lead anywhere; one from a manifest is checked by its reader.
            const absolute = (0,external_node_path_.isAbsolute)(path) ? path : (0,external_node_path_.resolve)(workspace, path);
            const file = await (0,files/* readFileIfPresent */.Ts)(absolute).catch((error) => {
                if (error.code === 'ELOOP')
                    return (0,promises_.readFile)(absolute).then((bytes) => ({ bytes, mode: 0 }));
                throw error;
            });
            return file?.bytes.toString('utf8');
        },
        ...(process.env['GITHUB_ACTIONS'] === 'true' ? {} : { homeFile }),
        isRunning(processId) {
            try {
                process.kill(processId, 0);
                return true;
            }
            catch (error) {
                return error.code === 'EPERM';
            }
        },
        process: { id: process.pid, host: (0,external_node_os_.hostname)() },
    };
}
async function homeFile(path) {
    const file = await (0,files/* readFileIfPresent */.Ts)((0,external_node_path_.join)((0,external_node_os_.homedir)(), path)).catch(() => undefined);
    const text = file?.bytes.toString('utf8').trim() ?? '';
    return text === '' ? undefined : new secret_value/* SecretValue */.i(text);
}
/** Text of a file that a manifest names: inside the workspace by its real path, or refused. */
async function readContained(workspace, path) {
    const file = await (0,files/* readFileIfPresent */.Ts)(await (0,files/* containedPath */.fX)(workspace, path));
    return file?.bytes.toString('utf8');
}
/** A path as it is shown: relative to the workspace where it is inside it. */
function shownPath(workspace, path) {
    const inside = relative(workspace, resolve(workspace, path));
    return inside.startsWith('..') || isAbsolute(inside) ? path : inside.split('\\').join('/');
}


/***/ })

/******/ });
/************************************************************************/
/******/ // The module cache
/******/ var __webpack_module_cache__ = {};
/******/ 
/******/ // The require function
/******/ function __nccwpck_require__(moduleId) {
/******/ 	// Check if module is in cache
/******/ 	var cachedModule = __webpack_module_cache__[moduleId];
/******/ 	if (cachedModule !== undefined) {
/******/ 		return cachedModule.exports;
/******/ 	}
/******/ 	// Create a new module (and put it into the cache)
/******/ 	var module = __webpack_module_cache__[moduleId] = {
/******/ 		// no module.id needed
/******/ 		// no module.loaded needed
/******/ 		exports: {}
/******/ 	};
/******/ 
/******/ 	// Execute the module function
/******/ 	var threw = true;
/******/ 	try {
/******/ 		__webpack_modules__[moduleId].call(module.exports, module, module.exports, __nccwpck_require__);
/******/ 		threw = false;
/******/ 	} finally {
/******/ 		if(threw) delete __webpack_module_cache__[moduleId];
/******/ 	}
/******/ 
/******/ 	// Return the exports of the module
/******/ 	return module.exports;
/******/ }
/******/ 
/******/ // expose the modules object (__webpack_modules__)
/******/ __nccwpck_require__.m = __webpack_modules__;
/******/ 
/************************************************************************/
/******/ /* webpack/runtime/asset-relocator-loader */
/******/ if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
/******/ 
/******/ /* webpack/runtime/async module */
/******/ (() => {
/******/ 	var webpackQueues = typeof Symbol === "function" ? Symbol("webpack queues") : "__webpack_queues__";
/******/ 	var webpackExports = typeof Symbol === "function" ? Symbol("webpack exports") : "__webpack_exports__";
/******/ 	var webpackError = typeof Symbol === "function" ? Symbol("webpack error") : "__webpack_error__";
/******/ 	var resolveQueue = (queue) => {
/******/ 		if(queue && queue.d < 1) {
/******/ 			queue.d = 1;
/******/ 			queue.forEach((fn) => (fn.r--));
/******/ 			queue.forEach((fn) => (fn.r-- ? fn.r++ : fn()));
/******/ 		}
/******/ 	}
/******/ 	var wrapDeps = (deps) => (deps.map((dep) => {
/******/ 		if(dep !== null && typeof dep === "object") {
/******/ 			if(dep[webpackQueues]) return dep;
/******/ 			if(dep.then) {
/******/ 				var queue = [];
/******/ 				queue.d = 0;
/******/ 				dep.then((r) => {
/******/ 					obj[webpackExports] = r;
/******/ 					resolveQueue(queue);
/******/ 				}, (e) => {
/******/ 					obj[webpackError] = e;
/******/ 					resolveQueue(queue);
/******/ 				});
/******/ 				var obj = {};
/******/ 				obj[webpackQueues] = (fn) => (fn(queue));
/******/ 				return obj;
/******/ 			}
/******/ 		}
/******/ 		var ret = {};
/******/ 		ret[webpackQueues] = x => {};
/******/ 		ret[webpackExports] = dep;
/******/ 		return ret;
/******/ 	}));
/******/ 	__nccwpck_require__.a = (module, body, hasAwait) => {
/******/ 		var queue;
/******/ 		hasAwait && ((queue = []).d = -1);
/******/ 		var depQueues = new Set();
/******/ 		var exports = module.exports;
/******/ 		var currentDeps;
/******/ 		var outerResolve;
/******/ 		var reject;
/******/ 		var promise = new Promise((resolve, rej) => {
/******/ 			reject = rej;
/******/ 			outerResolve = resolve;
/******/ 		});
/******/ 		promise[webpackExports] = exports;
/******/ 		promise[webpackQueues] = (fn) => (queue && fn(queue), depQueues.forEach(fn), promise["catch"](x => {}));
/******/ 		module.exports = promise;
/******/ 		body((deps) => {
/******/ 			currentDeps = wrapDeps(deps);
/******/ 			var fn;
/******/ 			var getResult = () => (currentDeps.map((d) => {
/******/ 				if(d[webpackError]) throw d[webpackError];
/******/ 				return d[webpackExports];
/******/ 			}))
/******/ 			var promise = new Promise((resolve) => {
/******/ 				fn = () => (resolve(getResult));
/******/ 				fn.r = 0;
/******/ 				var fnQueue = (q) => (q !== queue && !depQueues.has(q) && (depQueues.add(q), q && !q.d && (fn.r++, q.push(fn))));
/******/ 				currentDeps.map((dep) => (dep[webpackQueues](fnQueue)));
/******/ 			});
/******/ 			return fn.r ? promise : getResult();
/******/ 		}, (err) => ((err ? reject(promise[webpackError] = err) : outerResolve(exports)), resolveQueue(queue)));
/******/ 		queue && queue.d < 0 && (queue.d = 0);
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/create fake namespace object */
/******/ (() => {
/******/ 	var getProto = Object.getPrototypeOf ? (obj) => (Object.getPrototypeOf(obj)) : (obj) => (obj.__proto__);
/******/ 	var leafPrototypes;
/******/ 	// create a fake namespace object
/******/ 	// mode & 1: value is a module id, require it
/******/ 	// mode & 2: merge all properties of value into the ns
/******/ 	// mode & 4: return value when already ns object
/******/ 	// mode & 16: return value when it's Promise-like
/******/ 	// mode & 8|1: behave like require
/******/ 	__nccwpck_require__.t = function(value, mode) {
/******/ 		if(mode & 1) value = this(value);
/******/ 		if(mode & 8) return value;
/******/ 		if(typeof value === 'object' && value) {
/******/ 			if((mode & 4) && value.__esModule) return value;
/******/ 			if((mode & 16) && typeof value.then === 'function') return value;
/******/ 		}
/******/ 		var ns = Object.create(null);
/******/ 		__nccwpck_require__.r(ns);
/******/ 		var def = {};
/******/ 		leafPrototypes = leafPrototypes || [null, getProto({}), getProto([]), getProto(getProto)];
/******/ 		for(var current = mode & 2 && value; typeof current == 'object' && !~leafPrototypes.indexOf(current); current = getProto(current)) {
/******/ 			Object.getOwnPropertyNames(current).forEach((key) => (def[key] = () => (value[key])));
/******/ 		}
/******/ 		def['default'] = () => (value);
/******/ 		__nccwpck_require__.d(ns, def);
/******/ 		return ns;
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/define property getters */
/******/ (() => {
/******/ 	// define getter functions for harmony exports
/******/ 	__nccwpck_require__.d = (exports, definition) => {
/******/ 		for(var key in definition) {
/******/ 			if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 				Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 			}
/******/ 		}
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/ensure chunk */
/******/ (() => {
/******/ 	__nccwpck_require__.f = {};
/******/ 	// This file contains only the entry chunk.
/******/ 	// The chunk loading function for additional chunks
/******/ 	__nccwpck_require__.e = (chunkId) => {
/******/ 		return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 			__nccwpck_require__.f[key](chunkId, promises);
/******/ 			return promises;
/******/ 		}, []));
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/get javascript chunk filename */
/******/ (() => {
/******/ 	// This function allow to reference async chunks
/******/ 	__nccwpck_require__.u = (chunkId) => {
/******/ 		// return url for filenames based on template
/******/ 		return "" + chunkId + ".index.js";
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ })();
/******/ 
/******/ /* webpack/runtime/make namespace object */
/******/ (() => {
/******/ 	// define __esModule on exports
/******/ 	__nccwpck_require__.r = (exports) => {
/******/ 		if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 			Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 		}
/******/ 		Object.defineProperty(exports, '__esModule', { value: true });
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/import chunk loading */
/******/ (() => {
/******/ 	// no baseURI
/******/ 	
/******/ 	// object to store loaded and loading chunks
/******/ 	// undefined = chunk not loaded, null = chunk preloaded/prefetched
/******/ 	// [resolve, Promise] = chunk loading, 0 = chunk loaded
/******/ 	var installedChunks = {
/******/ 		8792: 0
/******/ 	};
/******/ 	
/******/ 	var installChunk = (data) => {
/******/ 		var {ids, modules, runtime} = data;
/******/ 		// add "modules" to the modules object,
/******/ 		// then flag all "ids" as loaded and fire callback
/******/ 		var moduleId, chunkId, i = 0;
/******/ 		for(moduleId in modules) {
/******/ 			if(__nccwpck_require__.o(modules, moduleId)) {
/******/ 				__nccwpck_require__.m[moduleId] = modules[moduleId];
/******/ 			}
/******/ 		}
/******/ 		if(runtime) runtime(__nccwpck_require__);
/******/ 		for(;i < ids.length; i++) {
/******/ 			chunkId = ids[i];
/******/ 			if(__nccwpck_require__.o(installedChunks, chunkId) && installedChunks[chunkId]) {
/******/ 				installedChunks[chunkId][0]();
/******/ 			}
/******/ 			installedChunks[ids[i]] = 0;
/******/ 		}
/******/ 	
/******/ 	}
/******/ 	
/******/ 	__nccwpck_require__.f.j = (chunkId, promises) => {
/******/ 			// import() chunk loading for javascript
/******/ 			var installedChunkData = __nccwpck_require__.o(installedChunks, chunkId) ? installedChunks[chunkId] : undefined;
/******/ 			if(installedChunkData !== 0) { // 0 means "already installed".
/******/ 	
/******/ 				// a Promise means "currently loading".
/******/ 				if(installedChunkData) {
/******/ 					promises.push(installedChunkData[1]);
/******/ 				} else {
/******/ 					if(true) { // all chunks have JS
/******/ 						// setup Promise in chunk cache
/******/ 						var promise = import("./" + __nccwpck_require__.u(chunkId)).then(installChunk, (e) => {
/******/ 							if(installedChunks[chunkId] !== 0) installedChunks[chunkId] = undefined;
/******/ 							throw e;
/******/ 						});
/******/ 						var promise = Promise.race([promise, new Promise((resolve) => (installedChunkData = installedChunks[chunkId] = [resolve]))])
/******/ 						promises.push(installedChunkData[1] = promise);
/******/ 					}
/******/ 				}
/******/ 			}
/******/ 	};
/******/ 	
/******/ 	// no prefetching
/******/ 	
/******/ 	// no preloaded
/******/ 	
/******/ 	// no external install chunk
/******/ 	
/******/ 	// no on chunks loaded
/******/ })();
/******/ 
/************************************************************************/
/******/ 
/******/ // startup
/******/ // Load entry module and return exports
/******/ // This entry module used 'module' so it can't be inlined
/******/ var __webpack_exports__ = __nccwpck_require__(59479);
/******/ __webpack_exports__ = await __webpack_exports__;
/******/ 
