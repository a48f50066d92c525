export const id = 1661;
export const ids = [1661];
export const modules = {

/***/ 11661:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   tokenInfo: () => (/* binding */ tokenInfo)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62807);
/* harmony import */ var _pages_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(80845);
/* harmony import */ var _place_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(58098);
/* harmony import */ var _rights_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(26758);
/* harmony import */ var _shelf_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(98905);





const PREFIXES = {
    ghp_: 'classic',
    github_pat_: 'fine-grained',
    gho_: 'oauth',
    ghu_: 'app-user',
    ghs_: 'app-installation',
};
const WORKFLOW_LOGIN = 'github-actions[bot]';
const LINKS = {
    pat: ['make a fine-grained token', 'https://github.com/settings/personal-access-tokens/new'],
    app: [
        'make a GitHub App: `secretzero setup github`, or by hand',
        'https://docs.github.com/apps/creating-github-apps/about-creating-github-apps',
    ],
    rights: [
        'which right is for what',
        'https://docs.github.com/rest/authentication/permissions-required-for-github-apps',
    ],
    workflow: ['what GITHUB_TOKEN may do', 'https://docs.github.com/actions/concepts/security/github_token'],
};
/**
 * What a token is and what it can do for these targets, by reading requests alone. Nothing is written, so a right to write is only certain
 * where GitHub says so (the scopes of a classic token). Throws ProviderError where the token is not accepted.
 */
async function tokenInfo(client, prefix, targets, signal) {
    const seen = await lookAt(client, prefix, signal);
    const abilities = new Map();
    for (const target of targets) {
        for (const { name, level, what } of (0,_rights_js__WEBPACK_IMPORTED_MODULE_2__/* .rightsOf */ .D)(target)) {
            const right = `${name}: ${level}`;
            const key = `${right} ${what}`;
            if (!abilities.has(key))
                abilities.set(key, { what, right, ...(await ability(client, seen, target, name, signal)) });
        }
    }
    const can = [...abilities.values()];
    return { ...seen, can, ...surplusOf(seen, can), notes: notesOn(seen), links: linksFor(seen, can) };
}
async function lookAt(client, prefix, signal) {
    const known = Object.entries(PREFIXES).find(([begin]) => prefix.startsWith(begin))?.[1];
    const who = { what: 'the user of the token', right: 'nothing more' };
    const user = await client.send('GET', '/user', who, { signal, expected: [200] });
    if (user.kind === 'answer') {
        const { headers, data } = user.answer;
        const expires = headers.get('github-authentication-token-expiration')?.trim();
        const granted = headers.get('x-oauth-scopes');
        const kind = known ?? (granted === null ? 'fine-grained' : 'classic');
        return {
            kind,
            identity: plainLogin((0,_pages_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)(data, 'login')) ?? 'a user',
            ...(expires !== undefined && /^[\d :+-]+(?:UTC)?$/.test(expires) ? { expires } : {}),
            ...(granted === null
                ? {}
                : {
                    scopes: granted
                        .split(',')
                        .map((each) => each.trim())
                        .filter((each) => /^[a-z:_]+$/.test(each)),
                }),
        };
    }
    // An app's token has no user.
    if (user.error.code !== 'FORBIDDEN')
        throw user.error;
    const viewer = await viewerOf(client, signal);
    if (viewer === WORKFLOW_LOGIN)
        return { kind: 'workflow', identity: viewer };
    const purpose = { what: 'the repositories of the installation', right: 'metadata: read' };
    const reply = await client.send('GET', '/installation/repositories?per_page=1', purpose, { signal, expected: [200] });
    const total = reply.kind === 'answer' ? reply.answer.data?.total_count : undefined;
    return {
        kind: 'app-installation',
        identity: viewer ?? 'an app',
        ...(typeof total === 'number' ? { repositories: total } : {}),
    };
}
/** The login by GraphQL, which answers every kind of token. */
async function viewerOf(client, signal) {
    const path = new URL(client.apiUrl).pathname.endsWith('/v3') ? '/../graphql' : '/graphql';
    const purpose = { what: 'whose token it is', right: 'nothing more' };
    const reply = await client.send('POST', path, purpose, {
        signal,
        expected: [200],
        body: { query: 'query WhoAmI { viewer { login } }' },
    });
    if (reply.kind !== 'answer')
        return undefined;
    const { data } = (reply.answer.data ?? {});
    return plainLogin((0,_pages_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)(data?.viewer, 'login'));
}
async function ability(client, seen, target, right, signal) {
    if (seen.kind === 'workflow')
        return { verdict: 'no', reason: 'GitHub gives the GITHUB_TOKEN of a workflow no such right' };
    const lacking = scopeLacking(seen.scopes, right);
    if (lacking !== undefined)
        return { verdict: 'no', reason: `the scope ${lacking} is missing` };
    if (target.selector)
        return { verdict: 'unknown', reason: 'it stands for repositories that are not asked for here' };
    const goods = _shelf_js__WEBPACK_IMPORTED_MODULE_3__/* .goodsOf */ .cF.get(target.kind);
    if (goods === undefined || right === 'administration')
        return { verdict: 'unknown', reason: 'only a write would show it' };
    const { path, purpose } = (0,_shelf_js__WEBPACK_IMPORTED_MODULE_3__/* .shelfOf */ .qR)(goods, (0,_place_js__WEBPACK_IMPORTED_MODULE_4__/* .placeOf */ .$t)(target.address));
    const reply = await client.send('GET', `${path}?per_page=1`, purpose, { signal, expected: [200] });
    if (reply.kind === 'answer')
        return seen.scopes === undefined
            ? { verdict: 'unknown', reason: 'it may look there; only a write would show whether it may write' }
            : { verdict: 'yes' };
    const { error } = reply;
    if (error.code === 'UNAUTHENTICATED')
        throw error;
    const reason = error.hint === undefined ? error.message : `${error.message} (${error.hint})`;
    return error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ProviderError */ .mZ && error.code === 'FORBIDDEN'
        ? { verdict: 'no', reason }
        : { verdict: 'unknown', reason };
}
/** Scopes are coarse: `repo` is for all of a repository, `admin:org` for what an organisation keeps. */
function scopeLacking(scopes, right) {
    if (scopes === undefined)
        return undefined;
    const needed = scopeFor(right);
    return scopes.includes(needed) ? undefined : needed;
}
function scopeFor(right) {
    return right.startsWith('organization_') ? 'admin:org' : 'repo';
}
/** Scopes that nothing here needs: of a token that somebody made for this, not of a program's login, which is for more than this. */
function surplusOf({ kind, scopes }, can) {
    if (kind !== 'classic' || scopes === undefined || can.length === 0)
        return {};
    const needed = new Set(can.map(({ right }) => scopeFor(right)));
    return { surplus: scopes.filter((scope) => !needed.has(scope)).map((scope) => `the scope ${scope}`) };
}
const NOTES = {
    workflow: ['it is the GITHUB_TOKEN of a workflow: it cannot write secrets, whatever permissions: says'],
    classic: [
        'a classic token reaches everything that its owner can: a fine-grained one, or a GitHub App, can be kept to single repositories and rights',
    ],
    oauth: [
        'it is the login of a program, such as gh, and reaches everything that the person can: fine for a laptop, not for a workflow',
    ],
    'fine-grained': ['it acts as a person, and ends with that account: a GitHub App does not'],
    'app-installation': ['it ends an hour after it was made'],
    'app-user': ['it acts as a person through an app'],
};
function notesOn({ kind, repositories, expires }) {
    return [
        ...NOTES[kind],
        ...(repositories === undefined
            ? []
            : [`the app is installed on ${repositories === 1 ? '1 repository' : `${repositories} repositories`}`]),
        ...(kind === 'classic' && expires === undefined ? ['it never expires'] : []),
    ];
}
function linksFor({ kind }, can) {
    const wanting = can.some(({ verdict }) => verdict !== 'yes');
    const links = [
        ...(kind === 'workflow' ? [LINKS.workflow] : []),
        ...(kind !== 'app-installation' ? [LINKS.app] : []),
        ...(kind === 'classic' || kind === 'oauth' ? [LINKS.pat] : []),
        ...(wanting ? [LINKS.rights] : []),
    ];
    return links.map(([text, url]) => ({ text, url }));
}
function plainLogin(login) {
    return /^[A-Za-z0-9_[\]-]{1,100}$/.test(login) ? login : undefined;
}


/***/ })

};
