export const id = 4165;
export const ids = [4165];
export const modules = {

/***/ 64165:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GRAPH_RIGHT: () => (/* binding */ GRAPH_RIGHT),
/* harmony export */   dataActions: () => (/* binding */ dataActions),
/* harmony export */   permissionsOf: () => (/* binding */ permissionsOf),
/* harmony export */   vaultsOf: () => (/* binding */ vaultsOf)
/* harmony export */ });
/* harmony import */ var _clouds_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60763);
/* harmony import */ var _job_login_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(98262);
/* harmony import */ var _place_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(37006);
/* harmony import */ var _rights_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(98650);




const ROLE = { plan: 'SecretZero plan', sync: 'SecretZero sync' };
const NEAREST = {
    plan: 'the built-in role that comes nearest is `Key Vault Reader`, which sees keys and certificates as well',
    sync: 'the built-in role that comes nearest is `Key Vault Secrets Officer`, which may delete, purge, back up and restore as well',
};
/** The least data actions for the secrets of this manifest. */
function dataActions({ targets, reads }, purpose) {
    if (targets.length + reads.length === 0)
        return [];
    const actions = [_rights_js__WEBPACK_IMPORTED_MODULE_3__/* .RIGHTS */ .c.list];
    if (purpose === 'plan')
        return actions;
    if (targets.length > 0)
        actions.push(_rights_js__WEBPACK_IMPORTED_MODULE_3__/* .RIGHTS */ .c.set, _rights_js__WEBPACK_IMPORTED_MODULE_3__/* .RIGHTS */ .c.read);
    else
        actions.push(_rights_js__WEBPACK_IMPORTED_MODULE_3__/* .RIGHTS */ .c.read);
    if (targets.some(isDescribed))
        actions.push(_rights_js__WEBPACK_IMPORTED_MODULE_3__/* .RIGHTS */ .c.update);
    return actions;
}
function isDescribed({ address }) {
    const { name: _name, ...beside } = (0,_place_js__WEBPACK_IMPORTED_MODULE_2__/* .settingsOf */ .f5)(address);
    return Object.keys(beside).length > 0;
}
/** The vaults of a manifest, by their hosts; `default` is the one that the login names. */
function vaultsOf({ targets, reads }) {
    return [...new Set([...targets, ...reads].map(({ address }) => address.container))].sort();
}
/** The least role at the vaults, the commands that make and grant it, and what lets a job log in without a secret. Pure. */
function permissionsOf(uses, purpose) {
    const actions = dataActions(uses, purpose);
    const documents = [];
    if (actions.length > 0)
        documents.push(roleOf(actions, purpose), grantOf(uses, purpose));
    if (uses.issues.length > 0 && purpose === 'sync')
        documents.push(graphOf(uses));
    if ((0,_job_login_js__WEBPACK_IMPORTED_MODULE_1__/* .logsInByJob */ .d)(uses.provider) && documents.length > 0)
        documents.push(trustOf(uses, purpose));
    return documents;
}
function roleOf(actions, purpose) {
    const role = {
        Name: ROLE[purpose],
        IsCustom: true,
        Description: 'What SecretZero needs of the secrets of a vault.',
        Actions: [],
        NotActions: [],
        DataActions: actions,
        NotDataActions: [],
        AssignableScopes: ['/subscriptions/SUBSCRIPTION'],
    };
    const notes = [
        NEAREST[purpose],
        'a vault with access policies knows `list` for looking, `set` for writing and `get` for reading in their place',
    ];
    if (purpose === 'sync') {
        notes.push(`${_rights_js__WEBPACK_IMPORTED_MODULE_3__/* .RIGHTS */ .c.read} reads values: for copies to other targets and for finishing what was interrupted`, `${_rights_js__WEBPACK_IMPORTED_MODULE_3__/* .RIGHTS */ .c.delete} is needed besides where \`prune\` is used, and ${_rights_js__WEBPACK_IMPORTED_MODULE_3__/* .RIGHTS */ .c.recover} where a deleted name is to be had back`);
    }
    return { title: `Azure: role.json of the role ${ROLE[purpose]}`, language: 'json', text: json(role), notes };
}
function grantOf(uses, purpose) {
    const { clientId } = loginIn(uses);
    const scopes = vaultsOf(uses).map((container) => {
        const name = container === _place_js__WEBPACK_IMPORTED_MODULE_2__/* .VAULT_OF_LOGIN */ .f0 ? 'VAULT' : (new URL((0,_place_js__WEBPACK_IMPORTED_MODULE_2__/* .vaultOf */ ._7)(container)).hostname.split('.')[0] ?? 'VAULT');
        return [
            `az role assignment create --role '${ROLE[purpose]}' --assignee ${clientId} \\`,
            `  --scope "$(az keyvault show --name ${name} --query id --output tsv)"`,
        ];
    });
    return {
        title: 'Azure: making and granting it',
        language: 'text',
        text: `${['az role definition create --role-definition @role.json', ...scopes.flat()].join('\n')}\n`,
        notes: [
            'it can be granted on single secrets too (a scope that ends in /secrets/NAME), but a list of the vault is of the vault',
        ],
    };
}
function graphOf(uses) {
    const { clientId } = loginIn(uses);
    return {
        title: `Microsoft Graph: ${GRAPH_RIGHT.name}`,
        language: 'text',
        text: [
            `az ad app permission add --id ${clientId} --api 00000003-0000-0000-c000-000000000000 \\`,
            `  --api-permissions ${GRAPH_RIGHT.id}=Role`,
            `az ad app permission admin-consent --id ${clientId}`,
            '',
        ].join('\n'),
        notes: [
            'an administrator of the tenant has to consent',
            'it is for applications that the login has made itself, or of which it was made an owner: no other can be changed with it',
        ],
    };
}
/** The application permission of Microsoft Graph, by its id, which is the same everywhere. */
const GRAPH_RIGHT = {
    name: 'Application.ReadWrite.OwnedBy',
    id: '18a4783c-866b-4cc7-a460-3d5e5662c884',
};
function trustOf(uses, purpose) {
    const { clientId, audience } = loginIn(uses);
    const vault = vaultsOf(uses)[0];
    const usual = (0,_clouds_js__WEBPACK_IMPORTED_MODULE_0__/* .cloudOf */ .hH)(vault === undefined || vault === _place_js__WEBPACK_IMPORTED_MODULE_2__/* .VAULT_OF_LOGIN */ .f0 ? '' : new URL((0,_place_js__WEBPACK_IMPORTED_MODULE_2__/* .vaultOf */ ._7)(vault)).hostname).exchange;
    const credential = {
        name: `github-${purpose}`,
        issuer: 'https://token.actions.githubusercontent.com',
        subject: 'repo:OWNER/REPOSITORY:ref:refs/heads/main',
        audiences: [audience ?? usual],
    };
    return {
        title: `Entra: federated.json, for az ad app federated-credential create --id ${clientId} --parameters @federated.json`,
        language: 'json',
        text: json(credential),
        notes: [
            'write the repository; `repo:OWNER/REPOSITORY:environment:NAME` binds it to a protected environment, one credential for each',
            'a user-assigned identity takes the same by `az identity federated-credential create`',
        ],
    };
}
/** What the manifest says of the login; it becomes part of a command, so it is taken by its form only. */
function loginIn({ provider }) {
    const nested = provider.auth['config'];
    const written = (key) => nested?.[key] ?? provider.auth[key];
    const clientId = written('client_id');
    const audience = written('audience');
    return {
        clientId: typeof clientId === 'string' && /^[\da-fA-F-]{36}$/.test(clientId) ? clientId : 'CLIENT_ID',
        ...(typeof audience === 'string' && /^[\w:/.-]+$/.test(audience) ? { audience } : {}),
    };
}
function json(value) {
    return `${JSON.stringify(value, undefined, 2)}\n`;
}


/***/ }),

/***/ 98650:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ RIGHTS)
/* harmony export */ });
const SECRETS = 'Microsoft.KeyVault/vaults/secrets';
/** Data actions of Azure's roles, by what they are needed for. */
const RIGHTS = {
    list: `${SECRETS}/readMetadata/action`,
    read: `${SECRETS}/getSecret/action`,
    set: `${SECRETS}/setSecret/action`,
    update: `${SECRETS}/update/action`,
    delete: `${SECRETS}/delete`,
    recover: `${SECRETS}/recover/action`,
};


/***/ })

};
