export const id = 8305;
export const ids = [8305];
export const modules = {

/***/ 90686:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JoinedState: () => (/* binding */ JoinedState)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62807);
/* harmony import */ var _lockfile_join_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(65246);


/** Between the file's token and the branch's. */
const SEPARATOR = ' ';
/**
 * A lane's state on a laptop: the committed lockfile joined with what the state branch says, so that a run here sees what a run of the
 * action did before its pull request is merged. A live lease there is respected.
 *
 * Where the lane's other runs believe us, this is a run like any other: lease, intent and outcome are saved on the branch first, by
 * compare-and-set, and in the file after it. Elsewhere saved is the file alone: it gets to the branch by being pushed and joined by the
 * action's next run.
 */
class JoinedState {
    #options;
    #isShared = false;
    /** What the branch said when it was read, where it is only read. */
    #seen;
    constructor(options) {
        this.#options = options;
    }
    async load(signal) {
        const own = await this.#options.file.load(signal);
        const remote = await this.#remote(signal);
        this.#isShared = remote?.isOurs === true;
        this.#seen = remote?.isOurs === false ? remote.token : undefined;
        if (!remote)
            return own;
        const token = remote.isOurs ? `${own.token}${SEPARATOR}${remote.token}` : own.token;
        if (remote.lockfile.manifest === '')
            return { ...own, token };
        const theirs = this.#withoutDeadLease(remote.lockfile);
        const isNew = own.lockfile.manifest === '';
        return { ...own, token, lockfile: isNew ? theirs : (0,_lockfile_join_js__WEBPACK_IMPORTED_MODULE_1__/* .joinLockfiles */ .T)(own.lockfile, theirs) };
    }
    async save(next, token, what, signal) {
        const { file, remote } = this.#options;
        const [fileToken = '', remoteToken] = token.split(SEPARATOR);
        if (remoteToken === undefined) {
            if (what === 'intent')
                await this.#refuseIfMoved(signal);
            return file.save(next, fileToken, what, signal);
        }
        // First where everybody looks: a crash in between leaves a file that is merely behind.
        const saved = await remote.save(next, remoteToken, what, signal);
        return `${await file.save(next, fileToken, what, signal)}${SEPARATOR}${saved}`;
    }
    now() {
        return this.#isShared ? this.#options.remote.now() : this.#options.file.now();
    }
    /** Who only reads the branch keeps nobody from it: the most that can be done is to look once more before anything is written. */
    async #refuseIfMoved(signal) {
        if (this.#seen === undefined || (await this.#remote(signal))?.token === this.#seen)
            return;
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SecretZeroError */ .j2('LOCKFILE_CONFLICT', 'the state of this lane at GitHub was saved by another run meanwhile');
    }
    #withoutDeadLease(lockfile) {
        if (lockfile.lease === undefined || !this.#options.isDead(lockfile.lease.run))
            return lockfile;
        const { lease: _dead, ...rest } = lockfile;
        return rest;
    }
    async #remote(signal) {
        try {
            return await this.#options.remote.load(signal);
        }
        catch (error) {
            if (!(error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SecretZeroError */ .j2) || signal.aborted)
                throw error;
            // What is there and is not to be believed is no lack of a network.
            const known = error.code.startsWith('LOCKFILE_');
            if (this.#options.required || known) {
                throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SecretZeroError */ .j2(error.code, `the state of this lane at GitHub could not be read: ${error.message}`, {
                    hint: `${error.hint === undefined ? '' : `${error.hint}; `}--offline goes on without it, at the risk of doing again what the action did`,
                });
            }
            this.#options.warn(`the state of this lane at GitHub could not be read (${error.message}): only the lockfile here is shown`);
            return undefined;
        }
    }
}


/***/ })

};
