export const id = 7608;
export const ids = [7608];
export const modules = {

/***/ 26187:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ noUses),
/* harmony export */   M: () => (/* binding */ usesOf)
/* harmony export */ });
/** What a manifest wants of each of its logins, by the alias of the provider. */
function usesOf(manifest) {
    const uses = new Map();
    const of = (alias) => {
        const provider = manifest.providers.get(alias) ?? { alias, kind: alias, auth: {}, config: {} };
        const known = uses.get(alias) ?? { provider, targets: [], issues: [], reads: [] };
        uses.set(alias, known);
        return known;
    };
    for (const { name, fields, targets } of manifest.secrets) {
        for (const target of targets)
            if (target.available)
                of(target.provider).targets.push(target);
        for (const { making } of fields) {
            for (const each of withFallbacks(making)) {
                if (each.how === 'source' && each.reads) {
                    const { address } = each.reads;
                    const slash = address.store.lastIndexOf('/');
                    of(address.store.slice(0, slash)).reads.push({ kind: address.store.slice(slash + 1), address });
                }
                if (each.how !== 'issue')
                    continue;
                const { issues } = of(each.provider);
                if (!issues.some(({ secret, kind, config }) => secret === name && kind === each.kind && config === each.config))
                    issues.push({ kind: each.kind, secret: name, config: each.config });
            }
        }
    }
    const { fingerprintKey } = manifest;
    if (fingerprintKey)
        uses.set(fingerprintKey.provider, { ...of(fingerprintKey.provider), fingerprintKey });
    return uses;
}
/** A login of which nothing is wanted. */
function noUses(alias, kind) {
    return { provider: { alias, kind, auth: {}, config: {} }, targets: [], issues: [], reads: [] };
}
function withFallbacks(making) {
    return making.how === 'source' && making.otherwise ? [making, ...withFallbacks(making.otherwise)] : [making];
}


/***/ }),

/***/ 17608:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  run: () => (/* binding */ run)
});

;// CONCATENATED MODULE: ./build/github/workflow-permissions.js
/** The workflow's own `permissions:`, for the token that GitHub gives a job. `federated`: logins that ask for the job's OIDC token. Pure. */
function workflowPermissions(purpose, federated) {
    const rights = purpose === 'plan'
        ? [['contents: read', 'the manifest and the lockfile']]
        : [
            ['actions: read', 'whether a run that holds the lease is over'],
            ['contents: write', 'the state branch and the commits of the lockfile'],
            ['pull-requests: write', 'the pull request with the lockfile'],
        ];
    const login = federated.length === 0 ? [] : [['id-token: write', `the login of ${federated.join(', ')}`]];
    const all = [...rights, ...login].sort(([a], [b]) => (a < b ? -1 : 1));
    const width = Math.max(...all.map(([right]) => right.length));
    const lines = all.map(([right, what]) => `  ${right.padEnd(width)} # ${what}`);
    const comment = 'for the comment on a pull request add pull-requests: write';
    return {
        title: 'the job of the workflow',
        language: 'yaml',
        text: `permissions:\n${lines.join('\n')}\n`,
        notes: purpose === 'plan' ? [comment] : [],
    };
}

// EXTERNAL MODULE: ./build/providers/catalog.js + 7 modules
var catalog = __webpack_require__(44303);
// EXTERNAL MODULE: ./build/engine/provider-uses.js
var provider_uses = __webpack_require__(26187);
;// CONCATENATED MODULE: ./build/engine/permissions.js



const PURPOSES = ['plan', 'sync'];
/** The least that each login of a manifest needs, and the job that it runs in. Asks nobody. */
async function permissionsOf(manifest, purposes = PURPOSES) {
    const uses = [...(0,provider_uses/* usesOf */.M)(manifest)].map(([alias, own]) => ({
        alias,
        own,
        known: catalog/* catalog */.U.providers.get(own.provider.kind),
    }));
    const federated = uses.filter(({ own, known }) => federates(own, known)).map(({ alias }) => alias);
    const permissions = [];
    for (const purpose of purposes) {
        for (const { alias, own, known } of uses) {
            const documents = (await known?.permissions?.(own, purpose)) ?? [];
            if (documents.length > 0)
                permissions.push({ provider: alias, for: purpose, documents: [...documents] });
        }
        permissions.push({ for: purpose, documents: [workflowPermissions(purpose, federated)] });
    }
    return { permissions };
}
/** Whether a login asks for the job's own OIDC token: its kind of provider knows; else what `auth.kind` is called says it. */
function federates({ provider }, known) {
    if (known?.federates)
        return known.federates(provider);
    const { kind } = provider.auth;
    return typeof kind === 'string' && /oidc|jwt|federat|web_?identity/i.test(kind);
}

// EXTERNAL MODULE: ./build/reports/terminal.js + 9 modules
var terminal = __webpack_require__(1868);
// EXTERNAL MODULE: ./build/faces/cli/session.js + 2 modules
var session = __webpack_require__(82101);
;// CONCATENATED MODULE: ./build/faces/cli/commands/permissions.js



const run = (invocation) => {
    const { flags, out } = invocation;
    return (0,session/* withSession */.fQ)(invocation, { writes: false, observe: false, remote: false }, async (_session, lane) => {
        const wanted = PURPOSES.filter((purpose) => flags.for === undefined || flags.for === purpose);
        const result = await permissionsOf(lane.manifest, wanted);
        if (flags.json)
            out.json(result);
        else
            out.data((0,terminal/* permissionsText */._m)(result, out.layout));
        return 0;
    });
};


/***/ })

};
