export const id = 7441;
export const ids = [7441];
export const modules = {

/***/ 87441:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   tokenInfo: () => (/* binding */ tokenInfo)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62807);
/* harmony import */ var _claims_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(35932);
/* harmony import */ var _clouds_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(60763);
/* harmony import */ var _permissions_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(64165);
/* harmony import */ var _place_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(37006);
/* harmony import */ var _rights_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(98650);






/** What a login is, and what of a manifest's needs it has, as far as looking tells: Key Vault shows a right to write only by a write. */
async function tokenInfo({ kind, token, open }, uses, signal) {
    const vaults = (0,_permissions_js__WEBPACK_IMPORTED_MODULE_2__.vaultsOf)(uses);
    const cloud = (0,_clouds_js__WEBPACK_IMPORTED_MODULE_1__/* .cloudOf */ .hH)(hostOf(vaults[0]));
    const can = [];
    const access = await token(`https://${cloud.vaults}/.default`, signal);
    for (const container of vaults) {
        for (const right of (0,_permissions_js__WEBPACK_IMPORTED_MODULE_2__.dataActions)(uses, 'sync')) {
            const what = `the secrets of ${container === _place_js__WEBPACK_IMPORTED_MODULE_3__/* .VAULT_OF_LOGIN */ .f0 ? "the login's vault" : hostOf(container)}`;
            can.push({
                what,
                right,
                ...(right === _rights_js__WEBPACK_IMPORTED_MODULE_4__/* .RIGHTS */ .c.list ? await listing(open, container, signal) : { verdict: 'unknown' }),
            });
        }
    }
    if (uses.issues.length > 0) {
        const { roles } = (0,_claims_js__WEBPACK_IMPORTED_MODULE_5__/* .claimsOf */ .d)(await token(`https://${cloud.graph}/.default`, signal));
        const { name } = _permissions_js__WEBPACK_IMPORTED_MODULE_2__.GRAPH_RIGHT;
        const has = [name, 'Application.ReadWrite.All'].some((role) => roles.includes(role));
        can.push({ what: 'application registrations', right: name, verdict: has ? 'yes' : 'no' });
    }
    return {
        kind,
        identity: (0,_claims_js__WEBPACK_IMPORTED_MODULE_5__/* .identityOf */ .c)((0,_claims_js__WEBPACK_IMPORTED_MODULE_5__/* .claimsOf */ .d)(access)),
        expires: new Date(access.expires).toISOString(),
        can,
        notes: vaults.length === 0
            ? []
            : ['a right to write is shown by a write alone: compare its roles with `secretzero permissions`'],
        links: [
            { text: 'roles of a vault', url: 'https://learn.microsoft.com/azure/key-vault/general/rbac-guide' },
            {
                text: 'trust for jobs of GitHub',
                url: 'https://learn.microsoft.com/entra/workload-id/workload-identity-federation-create-trust',
            },
        ],
    };
}
async function listing(open, container, signal) {
    try {
        await open(container).list({ signal });
        return { verdict: 'yes' };
    }
    catch (thrown) {
        if (!(thrown instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ProviderError */ .mZ))
            throw thrown;
        const refused = thrown.code === 'FORBIDDEN' || thrown.code === 'UNAUTHENTICATED';
        return { verdict: refused ? 'no' : 'unknown', reason: thrown.message };
    }
}
function hostOf(container) {
    return container === undefined || container === _place_js__WEBPACK_IMPORTED_MODULE_3__/* .VAULT_OF_LOGIN */ .f0 ? '' : new URL((0,_place_js__WEBPACK_IMPORTED_MODULE_3__/* .vaultOf */ ._7)(container)).hostname;
}


/***/ })

};
