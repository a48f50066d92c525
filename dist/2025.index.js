export const id = 2025;
export const ids = [2025];
export const modules = {

/***/ 42025:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   permissions: () => (/* binding */ permissions),
/* harmony export */   rightsInProject: () => (/* binding */ rightsInProject),
/* harmony export */   rightsOnSecret: () => (/* binding */ rightsOnSecret)
/* harmony export */ });
/* harmony import */ var _place_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53794);

/** What looking takes; values cannot be read with it. */
const LOOKING = ['secretmanager.secrets.get', 'secretmanager.secrets.list', 'secretmanager.versions.get'];
/** What a run needs of one secret that is there. */
function rightsOnSecret(target, purpose) {
    const looking = LOOKING.filter((right) => right !== 'secretmanager.secrets.list');
    if (purpose === 'plan')
        return looking;
    const previous = target === undefined ? undefined : (0,_place_js__WEBPACK_IMPORTED_MODULE_0__/* .settingsOf */ .f5)(target.address).previous;
    return [
        ...looking,
        'secretmanager.secrets.update',
        'secretmanager.versions.access',
        'secretmanager.versions.add',
        ...(previous === undefined ? [] : [`secretmanager.versions.${previous}`]),
    ];
}
/** Everything that a run needs in one project. */
function rightsInProject(targets, purpose) {
    const own = targets.flatMap((target) => rightsOnSecret(target, purpose));
    const whole = purpose === 'plan' ? [] : ['secretmanager.secrets.create', 'secretmanager.secrets.delete'];
    return [...new Set([...LOOKING, ...own, ...whole])].sort();
}
/** The least custom role for each project, with the commands that make and grant it. Pure. */
function permissions(uses, purpose) {
    const projects = new Map();
    for (const target of uses.targets) {
        const { project } = (0,_place_js__WEBPACK_IMPORTED_MODULE_0__/* .placeOf */ .$t)(target.address.container);
        projects.set(project, [...(projects.get(project) ?? []), target]);
    }
    for (const { address } of uses.reads) {
        const { project } = (0,_place_js__WEBPACK_IMPORTED_MODULE_0__/* .placeOf */ .$t)(address.container);
        if (!projects.has(project))
            projects.set(project, []);
    }
    return [...projects].flatMap(([project, targets]) => {
        const reads = uses.reads.some(({ address }) => (0,_place_js__WEBPACK_IMPORTED_MODULE_0__/* .placeOf */ .$t)(address.container).project === project);
        const rights = new Set(targets.length === 0 ? LOOKING : rightsInProject(targets, purpose));
        if (reads)
            rights.add('secretmanager.versions.access');
        return [role(project, [...rights].sort(), purpose), commands(uses, project, purpose)];
    });
}
const ROLE = { plan: 'secretzeroPlan', sync: 'secretzeroSync' };
const TITLE = { plan: 'SecretZero: plan and drift', sync: 'SecretZero: sync' };
function role(project, rights, purpose) {
    const lines = [
        `title: "${TITLE[purpose]}"`,
        'stage: GA',
        'includedPermissions:',
        ...rights.map((right) => `- ${right}`),
    ];
    const notes = [
        'Google grants listing and making secrets for a whole project only; the rest can be kept to single secrets by a condition on resource.name.',
    ];
    if (purpose === 'sync') {
        notes.push('secretmanager.versions.access reads values: for copying to a new target and for finishing what was interrupted. secretmanager.secrets.delete is needed for removing what is no longer declared.');
    }
    return { title: `Google: a role of the project ${project}`, language: 'yaml', text: `${lines.join('\n')}\n`, notes };
}
function commands(uses, project, purpose) {
    const { member, open } = memberOf(uses);
    const id = ROLE[purpose];
    const text = [
        `gcloud iam roles create ${id} --project=${project} --file=role.yaml`,
        `gcloud projects add-iam-policy-binding ${project} \\`,
        `  --role=projects/${project}/roles/${id} --condition=None \\`,
        `  --member='${member}'`,
        '',
    ].join('\n');
    return {
        title: `Google: making and granting it in ${project}`,
        language: 'text',
        text,
        notes: open === undefined ? [] : [open],
    };
}
/** Who logs in, as far as the manifest says so, and what is left open. What it says is checked by its form, since it becomes part of a command. */
function memberOf({ provider }) {
    const nested = provider.auth['config'];
    const written = (key) => nested?.[key] ?? provider.auth[key];
    const account = written('service_account');
    if (typeof account === 'string' && /^[\w.+-]+@[\w.-]+$/.test(account))
        return { member: `serviceAccount:${account}` };
    const pool = POOL.exec(String(written('workload_identity_provider') ?? ''))?.[1];
    if (pool === undefined) {
        return {
            member: 'serviceAccount:NAME@PROJECT.iam.gserviceaccount.com',
            open: 'put in who logs in: a service account, or a principal of a workload identity pool',
        };
    }
    return {
        member: `principalSet://iam.googleapis.com/${pool}/attribute.repository/OWNER/REPOSITORY`,
        open: 'put in the repository whose jobs log in; the pool has to map attribute.repository',
    };
}
const POOL = /^(?:(?:https:)?\/\/iam\.googleapis\.com\/)?(projects\/\d+\/locations\/global\/workloadIdentityPools\/[a-z0-9-]+)\/providers\//;


/***/ })

};
