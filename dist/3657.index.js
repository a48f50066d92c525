export const id = 3657;
export const ids = [3657];
export const modules = {

/***/ 93657:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   permissions: () => (/* binding */ permissions),
/* harmony export */   permissionsFor: () => (/* binding */ permissionsFor)
/* harmony export */ });
/* harmony import */ var _place_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58098);
/* harmony import */ var _rights_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26758);


/** The permissions that a token needs for these targets, by GitHub's names, sorted. Pure. */
function permissionsFor(targets, purpose) {
    const needed = {};
    for (const target of targets) {
        if (!target.available)
            continue;
        const rights = (0,_rights_js__WEBPACK_IMPORTED_MODULE_0__/* .rightsOf */ .D)(target);
        // The first is for what is there, which is all that is looked at.
        for (const { name, level } of purpose === 'plan' ? rights.slice(0, 1) : rights)
            if (needed[name] !== 'write')
                needed[name] = purpose === 'plan' ? 'read' : level;
        // Only the list of all environments tells one that is absent from one that is hidden.
        if (typeof target.address.settings?.['environment'] === 'string')
            needed['actions'] ??= 'read';
    }
    return Object.fromEntries(Object.entries(needed).sort(([a], [b]) => (a < b ? -1 : 1)));
}
/** What an App, or a fine-grained token of a person, has to be allowed for these targets. Pure. */
function permissions({ targets }, purpose) {
    const needed = Object.entries(permissionsFor(targets, purpose));
    if (needed.length === 0)
        return [];
    const lines = [...needed, ['metadata', 'read']].map(([name, level]) => `${name}: ${level}`).sort();
    const narrow = "GitHub grants these for all secrets of a repository, an environment or an organization; none can be kept to single names. The workflow's own GITHUB_TOKEN can have none of them.";
    return [
        { title: 'GitHub: permissions of an App', language: 'yaml', text: `${lines.join('\n')}\n`, notes: [narrow] },
        {
            title: 'GitHub: a fine-grained personal access token',
            language: 'text',
            text: `${byHand(targets, needed).join('\n')}\n`,
            notes: ['it acts as the person who made it, and ends with that account: an App does not'],
        },
    ];
}
/** The form that a person fills in, in its own words. */
function byHand(targets, needed) {
    const owners = new Set();
    const repositories = new Set();
    for (const { address } of targets) {
        const place = (0,_place_js__WEBPACK_IMPORTED_MODULE_1__/* .placeOf */ .$t)(address);
        owners.add((0,_place_js__WEBPACK_IMPORTED_MODULE_1__/* .isOrganization */ .A2)(place) ? place.organization : place.owner);
        if (!(0,_place_js__WEBPACK_IMPORTED_MODULE_1__/* .isOrganization */ .A2)(place))
            repositories.add(`${place.owner}/${place.repo}`);
    }
    const many = targets.some(({ selector }) => selector !== undefined);
    const group = (title, rights) => rights.length === 0
        ? []
        : [
            title,
            ...rights.map(([name, level]) => `  ${titleOf(name)}: ${level === 'write' ? 'Read and write' : 'Read-only'}`),
        ];
    const whole = needed.filter(([name]) => name.startsWith('organization_'));
    return [
        `Resource owner: ${[...owners].sort().join(', ')}${owners.size > 1 ? ' (a token for each)' : ''}`,
        `Repository access: ${many ? 'all repositories' : [...repositories].sort().join(', ') || 'none'}`,
        ...group('Repository permissions', needed.filter((each) => !whole.includes(each))),
        ...group('Organization permissions', whole),
    ];
}
/** `organization_actions_variables` is called Variables in the form. */
function titleOf(name) {
    const words = name
        .replace(/^organization_/, '')
        .replace(/^actions_variables$/, 'variables')
        .replaceAll('_', ' ');
    return `${words[0]?.toUpperCase()}${words.slice(1)}`;
}


/***/ })

};
