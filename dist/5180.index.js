export const id = 5180;
export const ids = [5180];
export const modules = {

/***/ 2375:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ needsOf)
/* harmony export */ });
/* harmony import */ var _place_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38689);
/* harmony import */ var _sources_rights_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14860);
/* harmony import */ var _transit_path_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4253);



/** The least that a manifest needs of a login, one entry a path. Pure. */
function needsOf(uses, purpose) {
    const needs = new Map();
    const add = (need, ...capabilities) => {
        const key = `${need.namespace ?? ''}\0${need.path}`;
        const known = needs.get(key) ?? { need, capabilities: new Set() };
        needs.set(key, known);
        for (const capability of capabilities)
            known.capabilities.add(capability);
    };
    const at = (place, path, what) => ({
        path,
        what,
        ...(place.namespace === undefined ? {} : { namespace: place.namespace }),
    });
    const sync = purpose === 'sync';
    for (const { kind, address } of uses.targets) {
        const place = (0,_place_js__WEBPACK_IMPORTED_MODULE_1__/* .placeOf */ .$t)(address.container);
        const of = (part) => at(place, `${place.mount}/${part}${place.path}`, address.container);
        if (kind === 'vault_kv_v1') {
            add(of(''), 'read', ...(sync ? ['create', 'update'] : []));
            continue;
        }
        add(of('metadata/'), 'read', ...(sync ? ['patch'] : []));
        if (!sync)
            continue;
        add(of('data/'), 'create', 'read', 'update', 'patch');
        add(of('subkeys/'), 'read');
    }
    for (const { kind, address } of uses.reads) {
        const place = (0,_place_js__WEBPACK_IMPORTED_MODULE_1__/* .placeOf */ .$t)(address.container);
        const of = (part) => at(place, `${place.mount}/${part}${place.path}`, address.container);
        if (kind === 'vault_kv_v1')
            add(of(''), 'read');
        else {
            add(of('metadata/'), 'read');
            if (sync)
                add(of('data/'), 'read');
        }
    }
    if (uses.fingerprintKey !== undefined) {
        add({ path: (0,_transit_path_js__WEBPACK_IMPORTED_MODULE_2__/* .hmacPath */ .f)(uses.fingerprintKey), what: 'the key of fingerprints' }, 'update');
    }
    for (const { kind, config, secret } of sync ? uses.issues : []) {
        const namespace = config['namespace'];
        for (const { path, capability } of (0,_sources_rights_js__WEBPACK_IMPORTED_MODULE_0__/* .issuerRights */ .J_)(kind, config)) {
            add({ path, what: secret, ...(typeof namespace === 'string' ? { namespace } : {}) }, capability);
        }
    }
    return [...needs.values()].map(({ need, capabilities }) => ({ ...need, capabilities: [...capabilities] }));
}


/***/ }),

/***/ 5180:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   lookupSelf: () => (/* binding */ lookupSelf),
/* harmony export */   notesOn: () => (/* binding */ notesOn),
/* harmony export */   tokenInfo: () => (/* binding */ tokenInfo)
/* harmony export */ });
/* harmony import */ var _place_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38689);
/* harmony import */ var _preflight_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28585);
/* harmony import */ var _rights_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2375);



/** Asks Vault whose the token is. Throws ProviderError. */
async function lookupSelf(client, signal) {
    const purpose = {
        what: 'the token itself',
        right: { path: 'auth/token/lookup-self', capability: 'read' },
    };
    const reply = await client.send({ method: 'GET', path: 'auth/token/lookup-self', purpose }, signal);
    // A token without the policy `default` is as good as any other.
    if (reply.kind !== 'done' && reply.error.code === 'FORBIDDEN')
        return { kind: 'token', identity: 'a token' };
    if (reply.kind !== 'done')
        throw reply.error;
    const data = (reply.value.body['data'] ?? {});
    const path = plain(data['path']) ?? '';
    const [, mount, how] = path.split('/');
    const expires = new Date(String(data['expire_time'] ?? ''));
    const policies = [data['policies'], data['identity_policies']].flatMap((each) => (Array.isArray(each) ? each : []));
    return {
        kind: how === 'login' && mount !== undefined ? mount : 'token',
        identity: plain(data['display_name']) ?? 'a token',
        policies: [...new Set(policies.map(plain).filter((each) => each !== undefined))],
        ...(Number.isNaN(expires.getTime()) ? {} : { expires }),
    };
}
/**
 * What a token is, and whether its policies allow what a sync of this manifest does. What they allow besides is told for the paths of the
 * manifest, for their neighbours and for the policies themselves. Throws ProviderError.
 */
async function tokenInfo(client, uses, probe, signal) {
    const self = await lookupSelf(client, signal);
    const needs = (0,_rights_js__WEBPACK_IMPORTED_MODULE_1__/* .needsOf */ .h)(uses, 'sync');
    const can = [];
    const surplus = new Set();
    let isToldNothing = false;
    for (const namespace of new Set([...needs.map((each) => each.namespace), undefined])) {
        const own = needs.filter((each) => each.namespace === namespace);
        const beside = namespace === undefined ? probesFor(uses, probe) : [];
        const paths = [...own, ...beside].map(({ path }) => path);
        if (paths.length === 0)
            continue;
        const has = await (0,_preflight_js__WEBPACK_IMPORTED_MODULE_0__/* .capabilitiesAt */ .CR)(client, paths, namespace, signal);
        isToldNothing ||= has === undefined;
        for (const { path, capabilities, what } of own) {
            const granted = has?.get(path);
            for (const capability of capabilities) {
                const verdict = granted === undefined ? 'unknown' : (0,_preflight_js__WEBPACK_IMPORTED_MODULE_0__/* .isAllowed */ .Jr)(granted, capability) ? 'yes' : 'no';
                can.push({ what, right: `${capability} ${path}`, verdict });
            }
            const more = [...(granted ?? [])].filter((each) => isMore(each, capabilities));
            if (more.length > 0)
                surplus.add(`${more.join(', ')} at ${path}`);
        }
        for (const { path, words } of beside) {
            const granted = [...(has?.get(path) ?? [])].filter((each) => each !== 'deny');
            if (granted.length > 0)
                surplus.add(`${granted.join(', ')} at ${words}`);
        }
    }
    return {
        kind: self.kind,
        identity: self.identity,
        ...(self.expires === undefined ? {} : { expires: self.expires.toISOString() }),
        ...(self.policies === undefined ? {} : { scopes: self.policies }),
        can,
        ...(isToldNothing
            ? {}
            : { surplus: self.policies?.includes('root') ? ['everything: it is a root token'] : [...surplus] }),
        notes: notesOn(self, isToldNothing),
        links: [],
    };
}
/** Lines about a token for a person. */
function notesOn({ policies, expires }, isToldNothing = false) {
    return [
        policies === undefined
            ? 'it may not look at itself (auth/token/lookup-self)'
            : `policies: ${policies.join(', ') || 'none'}`,
        ...(policies !== undefined && expires === undefined ? ['it never expires'] : []),
        ...(policies?.includes('root') ? ['it is a root token: it may do everything, and is for setting up alone'] : []),
        ...(isToldNothing ? ['it may not ask for its own rights (sys/capabilities-self)'] : []),
    ];
}
/** Paths that no manifest names: who may do something there, may do it everywhere. */
function probesFor({ targets }, probe) {
    const mounts = new Map();
    for (const { kind, address } of targets) {
        const { mount, namespace } = (0,_place_js__WEBPACK_IMPORTED_MODULE_2__/* .placeOf */ .$t)(address.container);
        if (namespace === undefined)
            mounts.set(mount, kind === 'vault_kv_v1' ? `${mount}/` : `${mount}/data/`);
    }
    return [
        ...[...mounts.values()].map((path) => ({ path: `${path}${probe}`, words: `other paths of ${path}` })),
        { path: `sys/policies/acl/${probe}`, words: 'sys/policies/acl/' },
    ];
}
function isMore(granted, needed) {
    return granted !== 'deny' && !needed.includes(granted);
}
function plain(value) {
    return typeof value === 'string' && /^[\w.:@/ -]{1,200}$/.test(value) ? value : undefined;
}


/***/ }),

/***/ 4253:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ hmacPath)
/* harmony export */ });
const DEFAULT_MOUNT = 'transit';
/** Where a key of the transit engine makes HMACs. */
function hmacPath({ key, mount = DEFAULT_MOUNT }) {
    return `${mount}/hmac/${key}/sha2-256`;
}


/***/ })

};
