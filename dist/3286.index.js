export const id = 3286;
export const ids = [3286];
export const modules = {

/***/ 3286:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  cI: () => (/* binding */ LOGIN_KINDS),
  M7: () => (/* binding */ REQUESTS_A_MINUTE),
  WQ: () => (/* binding */ SECRET_CAPABILITIES),
  hJ: () => (/* binding */ googleProvider)
});

// EXTERNAL MODULE: ./build/providers/google/floor.js
var floor = __webpack_require__(9783);
// EXTERNAL MODULE: ./build/providers/seam/stamp-map.js
var stamp_map = __webpack_require__(2408);
// EXTERNAL MODULE: ./build/providers/google/place.js
var place = __webpack_require__(3794);
;// CONCATENATED MODULE: ./build/providers/google/locate.js


const SECRET_ID = /^[A-Za-z0-9_-]{1,255}$/;
/** A project's id, in some with a domain in front, or its number. */
const PROJECT = /^(?:(?:[a-z][a-z0-9.-]{0,62}:)?[a-z][a-z0-9-]{4,28}[a-z0-9]|\d{1,19})$/;
const LOCATION = /^[a-z]+(?:-[a-z0-9]+)+$/;
const KMS_KEY = /^projects\/[^/\s]+\/locations\/[^/\s]+\/keyRings\/[^/\s]+\/cryptoKeys\/[^/\s]+$/;
const LABEL_KEY = /^[\p{Ll}\p{Lo}][\p{Ll}\p{Lo}\p{N}_-]{0,62}$/u;
const LABEL = /^[\p{Ll}\p{Lo}\p{N}_-]{0,63}$/u;
const ANNOTATION_KEY = /^[A-Za-z0-9](?:[A-Za-z0-9_.-]{0,61}[A-Za-z0-9])?$/;
/** Google takes 16 KiB in all, and our stamp is among it. */
const ANNOTATIONS_BYTES = 14 * 1024;
/** Where a value goes by a target's config, or everything that is wrong with it. Pure. */
function locateSecret(input) {
    const { config } = input;
    const problems = [];
    const explicit = locate_text(config['name']) ?? locate_text(config['secret_id']);
    const ours = (input.multiField ? input.field : input.secret).replaceAll('.', '_');
    const name = explicit ?? ours;
    if (!SECRET_ID.test(name)) {
        problems.push({
            ...(explicit === undefined ? {} : { key: config['name'] === undefined ? 'secret_id' : 'name' }),
            message: `"${name}" cannot be the name of a secret at Google: letters, digits, - and _, at most 255`,
            hint: 'give another one under name',
        });
    }
    const project = projectOf(input);
    if (project === undefined) {
        problems.push({
            message: 'it is not known which project of Google Cloud is meant',
            hint: "give project here, or under the provider's auth.config",
        });
    }
    else if (!PROJECT.test(project)) {
        problems.push({
            ...(config['project'] === undefined ? {} : { key: 'project' }),
            message: `"${project}" cannot be a project of Google Cloud`,
            hint: 'its id, such as acme-prod, or its number',
        });
    }
    const location = locate_text(config['location']) ?? locate_text(input.provider.config['location']);
    if (location !== undefined && !LOCATION.test(location))
        problems.push({ key: 'location', message: `"${location}" cannot be a location`, hint: 'such as europe-west3' });
    problems.push(...replicationProblems(config, location), ...labelProblems(config), ...annotationProblems(config));
    if (problems.length > 0 || project === undefined)
        return problems;
    const settings = settingsFrom(config);
    const { labels, annotations } = settings;
    const described = { ...(labels ? { labels } : {}), ...(annotations ? { annotations } : {}) };
    return {
        container: (0,place/* containerOf */.t8)({ project, ...(location === undefined ? {} : { location }) }),
        key: name,
        ...(Object.keys(settings).length === 0 ? {} : { settings: { ...settings } }),
        ...(Object.keys(described).length === 0 ? {} : { described }),
    };
}
/** The project by the target's config, else by the provider's. */
function projectOf({ config, provider }) {
    const nested = provider.auth['config'];
    for (const holder of [config, provider.config, nested ?? {}, provider.auth]) {
        const project = locate_text(holder['project']) ?? locate_text(holder['project_id']);
        if (project !== undefined)
            return project;
    }
    return undefined;
}
function settingsFrom(config) {
    const { labels, annotations, kms_key_name, replicas, previous } = config;
    return {
        ...(isFull(labels) ? { labels } : {}),
        ...(isFull(annotations) ? { annotations } : {}),
        ...(typeof kms_key_name === 'string' ? { kmsKeyName: kms_key_name } : {}),
        ...(Array.isArray(replicas) ? { replicas: replicas } : {}),
        ...(previous === 'disable' || previous === 'destroy' ? { previous } : {}),
    };
}
function replicationProblems(config, location) {
    const replicas = config['replicas'];
    const key = locate_text(config['kms_key_name']);
    const problems = [];
    if (replicas !== undefined && location !== undefined) {
        problems.push({
            key: 'replicas',
            message: 'a secret of one location has no replicas',
            hint: 'keep either location or replicas',
        });
    }
    if (replicas !== undefined && key !== undefined) {
        problems.push({
            key: 'kms_key_name',
            message: 'each replica has a key of its own location',
            hint: 'give kms_key_name to the replicas',
        });
    }
    const keys = [key, ...(replicas ?? []).map(({ kms_key_name }) => kms_key_name)].filter((each) => each !== undefined);
    for (const each of keys) {
        if (KMS_KEY.test(each))
            continue;
        problems.push({
            key: replicas === undefined ? 'kms_key_name' : 'replicas',
            message: `"${each}" is not the name of a key`,
            hint: 'such as projects/acme-prod/locations/global/keyRings/secrets/cryptoKeys/main',
        });
    }
    const bad = replicas?.find((each) => !LOCATION.test(each.location))?.location;
    if (bad !== undefined)
        problems.push({ key: 'replicas', message: `"${bad}" cannot be a location`, hint: 'such as europe-west3' });
    return problems;
}
function labelProblems(config) {
    const entries = Object.entries((config['labels'] ?? {}));
    const bad = entries.find(([key, value]) => !LABEL_KEY.test(key) || !LABEL.test(value));
    if (bad === undefined && entries.length <= 64)
        return [];
    return [
        {
            key: 'labels',
            ...(bad === undefined ? {} : { below: [bad[0]] }),
            message: bad === undefined ? 'Google keeps at most 64 labels' : `"${bad[0]}: ${bad[1]}" cannot be a label`,
            hint: 'small letters, digits, - and _, at most 63; a key begins with a letter',
        },
    ];
}
function annotationProblems(config) {
    const entries = Object.entries((config['annotations'] ?? {}));
    const problems = entries.flatMap(([key]) => {
        if ((0,stamp_map/* isStampEntry */.aK)(key))
            return [{ key: 'annotations', below: [key], message: `${key} is what we mark our versions with` }];
        if (ANNOTATION_KEY.test(key))
            return [];
        const hint = 'letters, digits, -, _ and ., at most 63, with a letter or a digit at both ends';
        return [{ key: 'annotations', below: [key], message: `"${key}" cannot be the key of an annotation`, hint }];
    });
    const size = Buffer.byteLength(entries.flat().join(''));
    if (size > ANNOTATIONS_BYTES)
        problems.push({
            key: 'annotations',
            message: `the annotations have ${size} bytes, and ${ANNOTATIONS_BYTES} are left`,
        });
    return problems;
}
function isFull(value) {
    return typeof value === 'object' && value !== null && Object.keys(value).length > 0;
}
function locate_text(value) {
    return typeof value === 'string' && value !== '' ? value : undefined;
}

// EXTERNAL MODULE: ./build/providers/google/permissions.js
var permissions = __webpack_require__(2025);
;// CONCATENATED MODULE: ./build/providers/google/catalog.js




/**
 * Google adds versions without a condition: a stale write is not refused there, only noticed afterwards by the number that it got, and
 * nothing is lost by it, since versions are kept.
 */
const SECRET_CAPABILITIES = {
    read: 'value',
    stamp: true,
    conditionalWrite: false,
    liveVersions: 2,
    minValueBytes: 1,
    maxValueBytes: 64 * 1024,
    // What UTF-8 cannot write would arrive as something else.
    alphabet: /^\P{Cs}*$/u,
    describes: true,
};
const MINUTE = 60_000;
/** Google's quota of a project. */
const REQUESTS_A_MINUTE = { most: 600, per: MINUTE };
/** A new secret takes three requests that write. */
const WRITES_A_MINUTE = { most: REQUESTS_A_MINUTE.most / 3, per: MINUTE };
const word = (description) => ({ type: 'string', minLength: 1, description });
const map = (description) => ({ type: 'object', additionalProperties: { type: 'string' }, description });
const secretKind = {
    kind: 'gcp_secret_manager',
    scope: 'remote',
    capabilities: SECRET_CAPABILITIES,
    summary: 'A secret of Google Secret Manager, of a project or of one location of it.',
    configSchema: {
        $schema: 'https://json-schema.org/draft/2020-12/schema',
        type: 'object',
        additionalProperties: false,
        properties: {
            name: word("The secret's id at Google; by default our name (for several fields: the field's)."),
            secret_id: word('Another way to say name.'),
            project: word("The project's id or number; by default the provider's."),
            project_id: word('Another way to say project.'),
            location: word('For a regional secret: the location that it never leaves. By default a global one.'),
            replicas: {
                type: 'array',
                minItems: 1,
                description: 'The locations that a new global secret is kept in; by default Google chooses.',
                items: {
                    type: 'object',
                    additionalProperties: false,
                    required: ['location'],
                    properties: {
                        location: word('Such as europe-west3.'),
                        kms_key_name: word('A key of Cloud KMS in that location.'),
                    },
                },
            },
            kms_key_name: word('The key of Cloud KMS that a new secret is encrypted with; by default one of Google.'),
            labels: map('Labels of the secret; others that it has stay.'),
            annotations: map('Annotations of the secret; others that it has stay.'),
            previous: {
                enum: [...place/* PREVIOUS */.kn],
                default: 'keep',
                description: 'What becomes of our version that a new one replaces.',
            },
        },
    },
    locate: locateSecret,
};
/** Ways to log in. */
const LOGIN_KINDS = ['oidc', 'service_account', 'token', 'metadata', 'ambient'];
/** Google Cloud, as the manifest's checks see it. */
const googleProvider = {
    kind: 'google',
    available: true,
    targets: [
        secretKind,
        {
            ...secretKind,
            kind: 'secret_manager',
            sameAs: 'gcp_secret_manager',
            summary: 'Another name for gcp_secret_manager.',
        },
    ],
    planned: [],
    login: {
        kinds: LOGIN_KINDS,
        keys: [
            'project',
            'project_id',
            'workload_identity_provider',
            'service_account',
            'audience',
            'credentials',
            'token',
            'endpoint',
        ],
    },
    requestFloor: (containers) => (0,floor/* googleFloor */.Q)(containers),
    permissions: permissions/* permissions */.P,
    writeQuota: [WRITES_A_MINUTE],
};


/***/ }),

/***/ 9783:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ googleFloor),
/* harmony export */   c: () => (/* binding */ SECRETS_A_PAGE)
/* harmony export */ });
/** Google's own limit of a page. */
const SECRETS_A_PAGE = 25_000;
/** Making a secret, adding its version, marking it. */
const FIRST = 3;
/** Adding a version, marking it. */
const AGAIN = 2;
/**
 * The fewest requests that Google's calls allow: one list a page for what is beside the values, and one look at the newest version of
 * each secret that is there, since neither the list nor a secret's etag tells of a version that somebody added.
 */
function googleFloor(containers) {
    let sum = 0;
    for (const { listed, written } of containers) {
        const again = written.filter((each) => each.again).length;
        const there = listed + again;
        sum += Math.max(1, Math.ceil(there / SECRETS_A_PAGE)) + there;
        sum += again * AGAIN + (written.length - again) * FIRST;
        sum += written.filter((each) => each.again && each.address.settings?.['previous'] !== undefined).length;
    }
    return sum;
}


/***/ }),

/***/ 2025:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ permissions),
/* harmony export */   UM: () => (/* binding */ rightsInProject),
/* harmony export */   bi: () => (/* binding */ rightsOnSecret)
/* harmony export */ });
/* harmony import */ var _place_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3794);

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
    const { member, known } = memberOf(uses);
    const id = ROLE[purpose];
    const text = [
        `gcloud iam roles create ${id} --project=${project} --file=role.yaml`,
        `gcloud projects add-iam-policy-binding ${project} \\`,
        `  --role=projects/${project}/roles/${id} --condition=None \\`,
        `  --member='${member}'`,
        '',
    ].join('\n');
    const note = known ? [] : ['put in who logs in: a service account, or a principal of a workload identity pool'];
    return { title: `Google: making and granting it in ${project}`, language: 'text', text, notes: note };
}
/** Who logs in, as far as the manifest says so. What it says is checked by its form, since it becomes part of a command. */
function memberOf({ provider }) {
    const nested = provider.auth['config'];
    const written = (key) => nested?.[key] ?? provider.auth[key];
    const account = written('service_account');
    if (typeof account === 'string' && /^[\w.+-]+@[\w.-]+$/.test(account))
        return { member: `serviceAccount:${account}`, known: true };
    const pool = /^(?:\/\/iam\.googleapis\.com\/)?(projects\/\d+\/locations\/global\/workloadIdentityPools\/[a-z0-9-]+)\/providers\//.exec(String(written('workload_identity_provider') ?? ''))?.[1];
    if (pool !== undefined)
        return {
            member: `principalSet://iam.googleapis.com/${pool}/attribute.repository/OWNER/REPOSITORY`,
            known: true,
        };
    return { member: 'serviceAccount:NAME@PROJECT.iam.gserviceaccount.com', known: false };
}


/***/ }),

/***/ 3794:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $t: () => (/* binding */ placeOf),
/* harmony export */   Gf: () => (/* binding */ secretName),
/* harmony export */   TH: () => (/* binding */ idOf),
/* harmony export */   f5: () => (/* binding */ settingsOf),
/* harmony export */   kn: () => (/* binding */ PREVIOUS),
/* harmony export */   t8: () => (/* binding */ containerOf)
/* harmony export */ });
/** What becomes of the version that a new one replaces. */
const PREVIOUS = ['keep', 'disable', 'destroy'];
/** Google's own name of a place, which is our container. */
function containerOf({ project, location }) {
    return `projects/${project}${location === undefined ? '' : `/locations/${location}`}`;
}
/** The place of a container. Throws RangeError for one that {@link containerOf} did not make. */
function placeOf(container) {
    const match = /^projects\/([^/]+)(?:\/locations\/([^/]+))?$/.exec(container);
    if (match === null)
        throw new RangeError('the address is not one of Google');
    const [, project = '', location] = match;
    return { project, ...(location === undefined ? {} : { location }) };
}
/** The id of the secret that an address is. */
function idOf(address) {
    if (address.key === undefined)
        throw new RangeError('an address of Google has a key');
    return address.key;
}
/** Google's own name of the secret that an address is. */
function secretName(address) {
    return `${address.container}/secrets/${idOf(address)}`;
}
/** What was declared of an address; nothing of one that is known from the lockfile only. */
function settingsOf(address) {
    return (address.settings ?? {});
}


/***/ }),

/***/ 2408:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   UY: () => (/* binding */ stampFromLine),
/* harmony export */   _: () => (/* binding */ stampFrom),
/* harmony export */   aK: () => (/* binding */ isStampEntry),
/* harmony export */   eG: () => (/* binding */ stampEntries),
/* harmony export */   i$: () => (/* binding */ stampLine)
/* harmony export */ });
/* unused harmony exports STAMP_ENTRIES, STAMP_ENTRY_LENGTH */
/** What each part of a stamp is called where a store keeps text beside a value (tags, custom metadata, annotations). */
const NAMES = {
    owner: 'secretzero-owner',
    secret: 'secretzero-secret',
    field: 'secretzero-field',
    generation: 'secretzero-generation',
    nonce: 'secretzero-nonce',
    version: 'secretzero-version',
};
/** How many entries a stamp takes of what a store allows. */
const STAMP_ENTRIES = Object.keys(NAMES).length;
/** The longest text of one entry: a name of a secret has at most 128 characters. */
const STAMP_ENTRY_LENGTH = 128;
/** Whether an entry beside a value is one of a stamp: those of others are kept as they are. */
function isStampEntry(name) {
    return Object.values(NAMES).includes(name);
}
/** A stamp as entries of names and texts; parts that it does not have are left out. */
function stampEntries(stamp) {
    const { owner, secret, field, generation, nonce, version } = stamp;
    return {
        [NAMES.owner]: owner,
        [NAMES.secret]: secret,
        [NAMES.field]: field,
        [NAMES.generation]: String(generation),
        [NAMES.nonce]: nonce,
        ...(version === undefined ? {} : { [NAMES.version]: version }),
    };
}
/** The stamp among entries; `undefined` where there is none, or where what is there is not whole. */
function stampFrom(entries) {
    const { [NAMES.owner]: owner, [NAMES.secret]: secret, [NAMES.field]: field, [NAMES.nonce]: nonce } = entries;
    const { [NAMES.generation]: number, [NAMES.version]: version } = entries;
    if (!owner || !secret || !field || !nonce || !/^[1-9]\d{0,8}$/.test(number ?? ''))
        return undefined;
    return { owner, secret, field, nonce, generation: Number(number), ...(version ? { version } : {}) };
}
/**
 * A stamp as one text, for stores that keep several values in one container and can mark each by its key: at most 512 characters.
 * The parts cannot contain the blank between them.
 */
function stampLine({ owner, secret, field, generation, nonce, version }) {
    return [owner, secret, field, generation, nonce, version ?? '-'].join(' ');
}
/** The stamp in such a text; `undefined` for any other text. */
function stampFromLine(line) {
    const [owner, secret, field, number, nonce, version, ...rest] = line.split(' ');
    if (!owner || !secret || !field || !nonce || !version || rest.length > 0)
        return undefined;
    if (!/^[1-9]\d{0,8}$/.test(number ?? ''))
        return undefined;
    return { owner, secret, field, nonce, generation: Number(number), ...(version === '-' ? {} : { version }) };
}


/***/ })

};
