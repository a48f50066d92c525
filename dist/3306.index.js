export const id = 3306;
export const ids = [3306];
export const modules = {

/***/ 73306:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   listNames: () => (/* binding */ listNames)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62807);
/* harmony import */ var _pages_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(80845);


/** The most that a page has. */
const PAGES = { secrets: 100, variables: 30, environments: 100 };
const NAME = /^[A-Za-z_][A-Za-z0-9_]{0,254}$/;
/**
 * Every name of a secret and a variable that a workflow of a repository, its Dependabot and its Codespaces could see, scope by scope. A
 * scope that the token may not list comes with the refusal: nothing is absent there. Values are never asked for.
 */
async function listNames(client, repository, options) {
    const base = `/repos/${repository}`;
    const lists = [
        list('secret', { kind: 'repository' }, `${base}/actions/secrets`, `the secrets of ${repository}`, 'secrets: read'),
        list('variable', { kind: 'repository' }, `${base}/actions/variables`, `the variables of ${repository}`, 'actions_variables: read'),
        list('secret', { kind: 'organization' }, `${base}/actions/organization-secrets`, `the secrets that the organisation shares with ${repository}`, 'secrets: read'),
        list('variable', { kind: 'organization' }, `${base}/actions/organization-variables`, `the variables that the organisation shares with ${repository}`, 'actions_variables: read'),
        list('secret', { kind: 'dependabot' }, `${base}/dependabot/secrets`, `the Dependabot secrets of ${repository}`, 'dependabot_secrets: read'),
        list('secret', { kind: 'codespaces' }, `${base}/codespaces/secrets`, `the Codespaces secrets of ${repository}`, 'codespaces_secrets: write'),
    ];
    const listings = [];
    for (const each of lists)
        listings.push(await listed(client, each, options));
    const purpose = { what: `the environments of ${repository}`, right: 'actions: read' };
    const environments = await namesOf(client, `${base}/environments`, 'environments', purpose, options);
    if (environments instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ProviderError */ .mZ) {
        const problem = environments;
        for (const category of ['secret', 'variable'])
            listings.push({ category, scope: { kind: 'environment' }, problem });
        return listings;
    }
    for (const environment of environments) {
        const scope = { kind: 'environment', name: environment };
        const path = `${base}/environments/${encodeURIComponent(environment)}`;
        const what = `of environment ${environment} of ${repository}`;
        const right = 'environments: read';
        listings.push(await listed(client, list('secret', scope, `${path}/secrets`, `the secrets ${what}`, right), options));
        listings.push(await listed(client, list('variable', scope, `${path}/variables`, `the variables ${what}`, right), options));
    }
    return listings;
}
function list(category, scope, path, what, right) {
    return { category, scope, path, member: `${category}s`, purpose: { what, right } };
}
async function listed(client, { category, scope, path, member, purpose }, options) {
    const names = await namesOf(client, path, member, purpose, options);
    return names instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ProviderError */ .mZ
        ? { category, scope, problem: names }
        : { category, scope, names: names.filter((name) => NAME.test(name)).map((name) => name.toUpperCase()) };
}
/** All names of a list, or the refusal: half a list is none. */
async function namesOf(client, path, member, purpose, { signal }) {
    const request = { path, page: PAGES[member], member, keyOf: (item) => (0,_pages_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)(item, 'name'), purpose };
    try {
        const items = await (0,_pages_js__WEBPACK_IMPORTED_MODULE_1__/* .listAll */ ._w)(client, request, signal);
        if (items !== 'missing')
            return items.map((item) => (0,_pages_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)(item, 'name'));
        return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ProviderError */ .mZ('FORBIDDEN', `${purpose.what}: not found, or not visible to this token`, {
            status: 404,
            hint: `the token needs ${purpose.right}`,
        });
    }
    catch (error) {
        if (error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ProviderError */ .mZ)
            return error;
        throw error;
    }
}


/***/ })

};
