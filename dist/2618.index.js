export const id = 2618;
export const ids = [2618];
export const modules = {

/***/ 4982:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e8: () => (/* binding */ networkCode),
/* harmony export */   kw: () => (/* binding */ distrusted),
/* harmony export */   vQ: () => (/* binding */ neverSent)
/* harmony export */ });
/** Whether a request certainly never left: the host was not reached at all. */
function neverSent(error) {
    const code = networkCode(error);
    return (code !== undefined &&
        (/^(?:ECONNREFUSED|ENOTFOUND|EAI_AGAIN|EHOSTUNREACH|ENETUNREACH|UND_ERR_CONNECT_TIMEOUT)$/.test(code) ||
            distrusted(error)));
}
/** Whether the host showed a certificate that is not trusted: asking again does not change that. */
function distrusted(error) {
    return /^(?:CERT_|ERR_TLS_|ERR_SSL_|DEPTH_ZERO_|SELF_SIGNED_|UNABLE_TO_)/.test(networkCode(error) ?? '');
}
/** The system's or the client's code of a failed request; errors of HTTP clients quote requests, so nothing else of them is kept. */
function networkCode(error) {
    for (let at = error, depth = 0; depth < 4 && typeof at === 'object' && at !== null; depth += 1) {
        const code = at.code;
        if (typeof code === 'string' && /^[A-Z][A-Z0-9_]{2,60}$/.test(code))
            return code;
        at = at.cause;
    }
    return undefined;
}


/***/ }),

/***/ 97948:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cg: () => (/* binding */ isUpgrading),
/* harmony export */   Dx: () => (/* binding */ policyLine),
/* harmony export */   HB: () => (/* binding */ unreachable),
/* harmony export */   dy: () => (/* binding */ isSealed),
/* harmony export */   j9: () => (/* binding */ badToken),
/* harmony export */   oO: () => (/* binding */ isUnmounted),
/* harmony export */   x5: () => (/* binding */ refusal)
/* harmony export */ });
/* unused harmony export isStale */
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62807);
/* harmony import */ var _seam_network_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4982);


/** Whether the server is there and cannot open its storage: it does not get better by asking again. */
function isSealed({ status, errors }) {
    return status === 503 && errors.some((text) => /\bsealed\b/i.test(text));
}
/** Whether a write came too late: what it expected is not there any more. */
function isStale({ status, errors }) {
    return status === 400 && errors.some((text) => /check-and-set parameter did not match/i.test(text));
}
/** Whether the engine is on its way from version 1 to 2: for a moment it answers nothing else. */
function isUpgrading({ status, errors }) {
    return status === 400 && errors.some((text) => /upgrading from non-versioned/i.test(text));
}
/** Whether nothing at all is mounted there; any other 404 is about what is below the mount. */
function isUnmounted({ status, errors }) {
    return status === 404 && errors.some((text) => /no handler for route|unsupported path/i.test(text));
}
/** A refusal of Vault, reduced to what may be shown. */
function refusal(bad, purpose) {
    const { status, errors, after } = bad;
    const { what } = purpose;
    const detail = (hint) => ({ status, hint });
    if (isStale(bad)) {
        return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ProviderError */ .mZ('CONFLICT', `${what} has been changed by someone else`, detail('run again'));
    }
    if (isSealed(bad)) {
        return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ProviderError */ .mZ('UNAVAILABLE', 'Vault is sealed', detail('unseal it (`vault operator unseal`, or its auto-unseal), then run again'));
    }
    if (isUpgrading(bad)) {
        return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ProviderError */ .mZ('UNAVAILABLE', `the engine of ${what} is being upgraded to version 2`, detail('run again'));
    }
    if (isUnmounted(bad)) {
        return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ProviderError */ .mZ('REJECTED', `no secrets engine is mounted for ${what}`, detail('look at mount_point and namespace; `vault secrets list` shows what is mounted'));
    }
    switch (status) {
        case 307:
            return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ProviderError */ .mZ('UNAVAILABLE', `Vault sends ${what} to another of its servers`, detail('set url to the active server or to what is in front of all of them: no token follows a redirect to another host'));
        case 403:
            return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ProviderError */ .mZ('FORBIDDEN', `the policies of the login do not allow ${what}`, detail(lacking(purpose)));
        case 404:
            return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ProviderError */ .mZ('REJECTED', `${what} was not found`, detail('look at its path, mount and namespace'));
        case 405:
            return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ProviderError */ .mZ('UNSUPPORTED', `Vault does not offer this for ${what}`, detail('look at the version of the engine and of the server'));
        case 412:
            return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ProviderError */ .mZ('UNAVAILABLE', `this server of Vault has not yet seen the last write (${what})`, detail('its replication lags: run again, or set url to the primary'));
        case 413:
            return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ProviderError */ .mZ('REJECTED', `${what} is larger than Vault takes`, detail('put large values elsewhere'));
        case 429:
            return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ProviderError */ .mZ('THROTTLED', `Vault allows no more requests for now (${what})`, {
                ...detail('a rate limit quota is set there: run again later'),
                ...(after === undefined ? {} : { retryAfter: after }),
            });
        default:
            break;
    }
    if (errors.some((text) => /too large/i.test(text))) {
        return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ProviderError */ .mZ('REJECTED', `${what} is larger than Vault takes`, detail('put large values elsewhere'));
    }
    if (status >= 500) {
        return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ProviderError */ .mZ('UNAVAILABLE', `Vault failed with status ${status} (${what})`, detail('run again later'));
    }
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ProviderError */ .mZ('REJECTED', `Vault refused ${what} with status ${status}`, detail("the server's log and its audit device say why"));
}
/** The token is not, or no longer, good for anything. */
function badToken(status) {
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ProviderError */ .mZ('UNAUTHENTICATED', 'Vault does not accept the token', {
        status,
        hint: 'it has expired or was revoked, or is of another server or namespace: log in again',
    });
}
/** No answer came. Only a code of the system is kept: errors of HTTP clients quote requests, with token and value. */
function unreachable(error, { what }) {
    const code = (0,_seam_network_js__WEBPACK_IMPORTED_MODULE_1__/* .networkCode */ .e8)(error);
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ProviderError */ .mZ('UNAVAILABLE', `no answer from Vault about ${what}${code === undefined ? '' : ` (${code})`}`, {
        hint: (0,_seam_network_js__WEBPACK_IMPORTED_MODULE_1__/* .distrusted */ .kw)(error)
            ? 'the certificate is not trusted here: name the file with the authority in NODE_EXTRA_CA_CERTS'
            : 'look at the address, the network, HTTPS_PROXY and NO_PROXY, then run again',
    });
}
/** The line that a policy lacks, to be copied. */
function lacking({ right }) {
    if (right === undefined)
        return 'its policy has to allow it; `secretzero permissions` prints what is needed';
    return `its policy needs: ${policyLine(right.path, [right.capability])}`;
}
/** One rule of a policy. */
function policyLine(path, capabilities) {
    return `path ${JSON.stringify(path)} { capabilities = [${capabilities.map((each) => JSON.stringify(each)).join(', ')}] }`;
}


/***/ }),

/***/ 2618:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   permissionsOf: () => (/* binding */ permissionsOf)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97948);
/* harmony import */ var _rights_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2375);
/* harmony import */ var _sources_rights_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(14860);



/** The least policies for a manifest, one for each namespace, and the role that a GitHub job logs in as. Pure. */
function permissionsOf(uses, purpose) {
    const needs = (0,_rights_js__WEBPACK_IMPORTED_MODULE_1__/* .needsOf */ .h)(uses, purpose);
    const namespaces = [...new Set(needs.map(({ namespace }) => namespace))];
    const policies = namespaces.map((namespace) => {
        const own = needs.filter((need) => need.namespace === namespace);
        return {
            title: `Policy secretzero-${purpose}${namespace === undefined ? '' : ` (namespace ${namespace})`}`,
            language: 'hcl',
            text: own.map(({ path, capabilities }) => `${(0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .policyLine */ .Dx)(path, capabilities)}\n`).join(''),
            notes: notesFor(purpose, uses, own),
        };
    });
    const kind = uses.provider.auth['kind'];
    return kind === 'jwt' || kind === 'oidc' ? [...policies, roleFor(uses, purpose)] : policies;
}
function notesFor(purpose, { targets }, needs) {
    const first = targets.some(({ kind }) => kind === 'vault_kv_v1');
    const usual = 'the policy `default`, which every token has unless told otherwise, lets it look at itself and its rights';
    if (purpose === 'plan') {
        return [
            first
                ? 'a KV engine of version 1 keeps no metadata: looking there means reading; at version 2 no path with values is looked at'
                : 'no path with values: what is there is told by its metadata alone',
            'with `read` at `<mount>/subkeys/<path>` (names without values), keys that were there before us, and paths that others write to as well, are told apart',
            usual,
        ];
    }
    return [
        '`read` on values is for copies to other targets and for adoption; `list` at `<mount>/metadata/<folder>/` makes a first run cheaper',
        '`prune` needs `update` at `<mount>/delete/<path>` besides (version 1: `delete` at the path)',
        ...(needs.some(({ path }) => path === _sources_rights_js__WEBPACK_IMPORTED_MODULE_2__/* .REVOKE_LEASE */ .CN.path)
            ? [
                'Vault cannot limit sys/leases/revoke to the leases of one role: it needs to know their ids, which are in the lockfile',
            ]
            : []),
        usual,
    ];
}
/** A role of the JWT login that is for one repository's jobs alone. */
function roleFor({ provider }, purpose) {
    const textOf = (key) => {
        const nested = provider.auth['config'];
        const text = nested?.[key] ?? provider.auth[key];
        return typeof text === 'string' && !text.includes('${') ? text : undefined;
    };
    const url = textOf('url') ?? textOf('address');
    const audience = textOf('audience') ?? (url !== undefined && URL.canParse(url) ? new URL(url).origin : undefined);
    const mount = textOf('auth_mount') ?? textOf('mount_point') ?? 'jwt';
    const role = textOf('role') ?? `secretzero-${purpose}`;
    const body = {
        role_type: 'jwt',
        user_claim: 'repository',
        bound_audiences: [audience ?? 'THE ADDRESS OF VAULT'],
        bound_claims: { repository: 'OWNER/REPOSITORY', ref: 'refs/heads/main' },
        token_policies: [`secretzero-${purpose}`],
        token_ttl: '15m',
    };
    return {
        title: `Role of GitHub's jobs: vault write auth/${mount}/role/${role} -`,
        language: 'json',
        text: `${JSON.stringify(body, null, 2)}\n`,
        notes: [
            'write the repository; `repository_id` in its place survives a new name, and is not inherited by who takes the old one',
            '`environment` in place of `ref` binds it to a protected environment; a pull request has neither',
            `the login once: \`vault auth enable jwt\`, then \`vault write auth/${mount}/config oidc_discovery_url=https://token.actions.githubusercontent.com bound_issuer=https://token.actions.githubusercontent.com\``,
        ],
    };
}


/***/ }),

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
