export const id = 9836;
export const ids = [9836];
export const modules = {

/***/ 99836:
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
// EXTERNAL MODULE: ./build/lockfile/format.js
var format = __webpack_require__(33313);
// EXTERNAL MODULE: ./build/lockfile/join.js
var join = __webpack_require__(65246);
// EXTERNAL MODULE: ./build/lockfile/parse.js
var parse = __webpack_require__(3007);
;// CONCATENATED MODULE: ./build/engine/merge-lockfiles.js




/**
 * Two sides of a git merge as one lockfile. The join needs no common ancestor; the base only tells which tombstones both sides have
 * long had. Throws `LOCKFILE_CORRUPT` or `LOCKFILE_NEWER` for a side that cannot be read: nothing is guessed.
 */
function mergeLockfiles(ours, theirs) {
    const a = side(ours, 'our side of the lockfile');
    const b = side(theirs, 'their side of the lockfile');
    if (!a || !b)
        return { text: a ? ours : theirs, notes: [] };
    const notes = a.manifest === b.manifest
        ? []
        : [
            'both sides began a lockfile of their own: what the other one stamped or fingerprinted may be shown as foreign or unknown once',
        ];
    return { text: (0,format/* formatLockfile */.N)((0,join/* joinLockfiles */.T)(a, b)), notes };
}
function side(text, name) {
    // Git hands in an empty file where a side has none.
    if (text.trim() === '')
        return undefined;
    const parsed = (0,parse/* parseLockfile */.t)(text, name);
    if (parsed.version === 2)
        return parsed.lockfile;
    throw new errors/* SecretZeroError */.j2('LOCKFILE_CORRUPT', `${name} is of version 1, which cannot be merged`, {
        hint: 'run `secretzero sync` on that side first: it writes version 2',
    });
}

// EXTERNAL MODULE: ./build/platform/files.js
var files = __webpack_require__(71665);
// EXTERNAL MODULE: ./build/faces/cli/failure.js
var failure = __webpack_require__(39410);
;// CONCATENATED MODULE: ./build/faces/cli/commands/merge-driver.js





/** What git takes for a conflict. */
const CONFLICT = 1;
const run = async (invocation) => {
    const { args, flags, io, out } = invocation;
    const [, ours = '', theirs = ''] = args;
    const read = async (file) => {
        const text = await io.platform.readText(file);
        if (text === undefined)
            throw new errors/* SecretZeroError */.j2('ARGUMENTS', `${file} does not exist`, {
                hint: 'git calls this command with %O %A %B',
            });
        return text;
    };
    try {
        const { text, notes } = mergeLockfiles(await read(ours), await read(theirs));
        await (0,files/* writeAtomic */.vZ)((0,external_node_path_.resolve)(io.platform.workspace, ours), text, { mode: 0o644 });
        for (const note of notes)
            out.warn(note);
        return 0;
    }
    catch (error) {
        if (!(error instanceof errors/* SecretZeroError */.j2))
            throw error;
        (0,failure/* reportFailure */.x)(error, out, flags, new Map());
        return CONFLICT;
    }
};


/***/ })

};
