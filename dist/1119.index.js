export const id = 1119;
export const ids = [1119];
export const modules = {

/***/ 31119:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   SCRIPT_OUTPUT_LIMIT: () => (/* binding */ SCRIPT_OUTPUT_LIMIT),
/* harmony export */   runScript: () => (/* binding */ runScript)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(62807);
/* harmony import */ var _core_secret_value_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(44200);




/** More than any target takes; a program that prints more is not printing a secret. */
const SCRIPT_OUTPUT_LIMIT = 65_536;
/** How long output may stay open after the program has ended, before what still holds it is ended too. */
const LINGER_MS = 500;
/** All that a program learns of us: where programs and files are, and how text is written. No credential is among them. */
const PASSED_ON = [
    'PATH',
    'HOME',
    'USER',
    'LOGNAME',
    'LANG',
    'LC_ALL',
    'LC_CTYPE',
    'TZ',
    'TMPDIR',
    'TEMP',
    'TMP',
    'SystemRoot',
    'SYSTEMROOT',
    'PATHEXT',
    'COMSPEC',
    'USERPROFILE',
];
/**
 * Runs a program and takes what it prints as a value, without the line ends at its end (as `$(\u2026)` does). No shell, no input, a clean
 * environment, a process group of its own that is ended as a whole at the limit, at an abort and at too much output.
 *
 * Throws `VALUE_EMPTY` for no output, `VALUE_SCRIPT` for a program that cannot be started, fails, prints too much or something that is
 * not UTF-8, or takes too long, and `INTERRUPTED` for an abort. No message quotes what the program printed, on either output.
 */
async function runScript(script) {
    const { what, signal } = script;
    if (signal.aborted)
        throw interrupted(what);
    const command = /[\\/]/.test(script.command) ? (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(script.workspace, script.command) : script.command;
    const child = start(command, script);
    const ended = await ending(child, script);
    try {
        return printed(ended, script);
    }
    finally {
        for (const chunk of ended.output)
            chunk.fill(0);
    }
}
function start(command, script) {
    try {
        return (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)(command, [...script.args], {
            cwd: script.workspace,
            env: cleanEnvironment(),
            stdio: ['ignore', 'pipe', 'pipe'],
            // A group of its own, so that what it starts can be ended with it.
            detached: true,
            shell: false,
            windowsHide: true,
        });
    }
    catch {
        // What is refused before a process exists is a NUL in command or args; the error quotes them.
        throw scriptError(script, 'could not be started', 'look for a NUL character in command and args');
    }
}
function ending(child, script) {
    return new Promise((settle) => {
        const output = [];
        let outputBytes = 0;
        let stderrBytes = 0;
        let fault;
        let exit = { code: null, signal: null };
        let linger;
        const done = () => {
            clearTimeout(limit);
            clearTimeout(linger);
            script.signal.removeEventListener('abort', abort);
            settle({ output, stderrBytes, ...exit, ...(fault === undefined ? {} : { fault }) });
        };
        const stop = (reason) => {
            fault ??= reason;
            endGroup(child);
            // A grandchild that left the group may hold the outputs open for ever: they are no longer waited for.
            child.stdout.destroy();
            child.stderr.destroy();
        };
        const abort = () => stop(interrupted(script.what));
        const limit = setTimeout(() => {
            const hint = 'raise timeout in its config, or make the program faster';
            stop(scriptError(script, `took longer than ${script.timeoutSeconds} s and was ended`, hint));
        }, script.timeoutSeconds * 1000);
        script.signal.addEventListener('abort', abort, { once: true });
        child.stdout.on('data', (chunk) => {
            output.push(chunk);
            outputBytes += chunk.length;
            if (outputBytes <= SCRIPT_OUTPUT_LIMIT)
                return;
            const hint = 'let it print the value and nothing else';
            stop(scriptError(script, `printed more than ${SCRIPT_OUTPUT_LIMIT} bytes and was ended`, hint));
        });
        child.stderr.on('data', (chunk) => {
            stderrBytes += chunk.length;
            chunk.fill(0);
        });
        child.on('error', (error) => {
            if (child.pid !== undefined)
                return;
            fault = scriptError(script, `could not be started (${error.code ?? 'unknown reason'})`, startHint(script, error.code));
            done();
        });
        child.on('exit', (code, signal) => {
            exit = { code, signal };
            linger = setTimeout(() => {
                endGroup(child);
                child.stdout.destroy();
                child.stderr.destroy();
            }, LINGER_MS);
        });
        child.on('close', done);
    });
}
function printed(ended, script) {
    if (ended.fault !== undefined)
        throw ended.fault;
    const talk = ended.stderrBytes === 0 ? '' : `; it wrote ${ended.stderrBytes} bytes to stderr, which are not shown`;
    if (ended.code !== 0) {
        const how = ended.code === null ? `was ended by ${ended.signal ?? 'a signal'}` : `ended with exit code ${ended.code}`;
        throw scriptError(script, `${how}${talk}`, 'run it by hand in the same folder to see what it says');
    }
    let text;
    const whole = Buffer.concat(ended.output);
    try {
        text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(whole);
    }
    catch {
        throw scriptError(script, 'printed bytes that are not UTF-8 text', 'let it print text, such as base64');
    }
    finally {
        whole.fill(0);
    }
    const value = text.replace(/(?:\r?\n)+$/, '');
    if (value.trim() === '') {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .SecretZeroError */ .j2('VALUE_EMPTY', `the script of ${script.what} printed nothing${talk}`, {
            hint: 'let it print the value on stdout, or end with a code that is not 0',
        });
    }
    return new _core_secret_value_js__WEBPACK_IMPORTED_MODULE_3__/* .SecretValue */ .i(value);
}
function cleanEnvironment() {
    const clean = {};
    for (const name of PASSED_ON) {
        const value = process.env[name];
        if (value !== undefined)
            clean[name] = value;
    }
    return clean;
}
function endGroup(child) {
    if (child.pid === undefined)
        return;
    try {
        process.kill(-child.pid, 'SIGKILL');
    }
    catch {
        // No such group: it has ended by itself, or the system has no groups and the process alone can be ended.
        child.kill('SIGKILL');
    }
}
function startHint(script, code) {
    if (code === 'EACCES')
        return 'make the file executable (chmod +x)';
    if (code === 'ENOENT' && /[\\/]/.test(script.command)) {
        return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(script.command)
            ? 'look whether the file, and the interpreter in its first line, exist'
            : 'the path is relative to the workspace; the interpreter in its first line must exist too';
    }
    if (code === 'ENOENT')
        return 'the name is looked up in PATH; write ./name for a file of the workspace';
    return 'run it by hand to see why';
}
function scriptError(script, what, hint) {
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .SecretZeroError */ .j2('VALUE_SCRIPT', `the script of ${script.what} ${what}`, { hint });
}
function interrupted(what) {
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .SecretZeroError */ .j2('INTERRUPTED', `the script of ${what} was stopped, since the run was`);
}


/***/ })

};
