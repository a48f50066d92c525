export const id = 4172;
export const ids = [4172];
export const modules = {

/***/ 44172:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ awsProvider)
/* harmony export */ });
/* harmony import */ var _seam_federated_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(54184);
/* harmony import */ var _floor_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8161);
/* harmony import */ var _issuers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(42183);
/* harmony import */ var _login_kinds_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(65744);
/* harmony import */ var _parameter_kind_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(52487);
/* harmony import */ var _secret_kind_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(48626);






/** AWS, as the manifest's checks see it. */
const awsProvider = {
    kind: 'aws',
    available: true,
    targets: [_secret_kind_js__WEBPACK_IMPORTED_MODULE_4__/* .secretKind */ .F, _parameter_kind_js__WEBPACK_IMPORTED_MODULE_3__/* .parameterKind */ .kk],
    planned: [],
    login: { kinds: Object.keys(_login_kinds_js__WEBPACK_IMPORTED_MODULE_2__/* .WAYS */ .dk), keys: _login_kinds_js__WEBPACK_IMPORTED_MODULE_2__/* .LOGIN_KEYS */ .pj },
    federates: (0,_seam_federated_js__WEBPACK_IMPORTED_MODULE_5__/* .federatesBy */ .v)(['oidc', 'web_identity'], ['role_arn'], ['role_arns']),
    permissions: async (...asked) => (await __webpack_require__.e(/* import() */ 6771).then(__webpack_require__.bind(__webpack_require__, 76771))).permissionsOf(...asked),
    issues: _issuers_js__WEBPACK_IMPORTED_MODULE_1__/* .ISSUERS */ .x5,
    requestFloor: _floor_js__WEBPACK_IMPORTED_MODULE_0__/* .awsFloor */ .YH,
};


/***/ }),

/***/ 8161:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   YH: () => (/* binding */ awsFloor),
/* harmony export */   cr: () => (/* binding */ SECRETS_A_PAGE),
/* harmony export */   dK: () => (/* binding */ PARAMETERS_A_PAGE)
/* harmony export */ });
/* harmony import */ var _place_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68376);

/** Secrets that one list call tells of. */
const SECRETS_A_PAGE = 100;
/** Parameters that one call describes. */
const PARAMETERS_A_PAGE = 50;
/** The fewest requests that the calls of AWS allow: lists by the page, as if all were in one region, and what each write needs. */
function awsFloor(containers) {
    const parameters = containers.filter(({ kind }) => kind === 'ssm_parameter').length;
    const pages = Math.ceil((containers.length - parameters) / SECRETS_A_PAGE) + Math.ceil(parameters / PARAMETERS_A_PAGE);
    return containers.reduce((sum, use) => sum + writesOf(use), pages);
}
/**
 * One request for what is made. For a secret that is there three, on condition: the value, its stage, its mark; for a parameter one, and
 * one more for its tags. The others in an object have to be read before, to be kept.
 */
function writesOf({ kind, listed, written }) {
    const [first] = written;
    if (first === undefined)
        return 0;
    if (listed === 0 && written.every(({ again }) => !again))
        return 1;
    const object = first.address.key === undefined ? 0 : 1;
    if (kind !== 'ssm_parameter')
        return 3 + object;
    return 1 + object + ((0,_place_js__WEBPACK_IMPORTED_MODULE_0__/* .settingsOf */ .f5)(first.address).tags === undefined ? 0 : 1);
}


/***/ }),

/***/ 42183:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ls: () => (/* binding */ DEFAULT_LENGTH),
/* harmony export */   Nv: () => (/* binding */ CLASSES),
/* harmony export */   x5: () => (/* binding */ ISSUERS)
/* harmony export */ });
/** What a password is made of, by the key that leaves it out. */
const CLASSES = {
    exclude_lowercase: /[a-z]/,
    exclude_uppercase: /[A-Z]/,
    exclude_numbers: /[0-9]/,
    exclude_punctuation: /[^A-Za-z0-9 ]/,
};
const DEFAULT_LENGTH = 32;
const flag = (description, usual = false) => ({ type: 'boolean', default: usual, description });
const randomPassword = {
    kind: 'aws_random_password',
    summary: 'A password that AWS Secrets Manager makes up; nothing of it stays there.',
    configSchema: {
        $schema: 'https://json-schema.org/draft/2020-12/schema',
        type: 'object',
        additionalProperties: false,
        properties: {
            length: { type: 'integer', minimum: 8, maximum: 4096, default: DEFAULT_LENGTH, description: 'Characters.' },
            exclude_characters: { type: 'string', maxLength: 4096, description: 'Characters that it does not have.' },
            exclude_lowercase: flag('Whether it has no small letters.'),
            exclude_uppercase: flag('Whether it has no capitals.'),
            exclude_numbers: flag('Whether it has no digits.'),
            exclude_punctuation: flag('Whether it has no punctuation.'),
            include_space: flag('Whether it may have blanks.'),
            require_each_included_type: flag('Whether it has at least one of each.', true),
            region: {
                type: 'string',
                pattern: '^[a-z]{2}(-[a-z0-9]+)+-[0-9]{1,2}$',
                description: "The region, where it is not the provider's.",
            },
        },
    },
    // What AWS makes is known to nobody but AWS: fingerprints of it need a key.
    outputs: [{ name: 'value', secret: true, entropyBits: 0 }],
    lasting: false,
    live: 1,
    marks: false,
    check: passwordProblems,
};
const accessKey = {
    kind: 'aws_iam_access_key',
    summary: 'An access key of an IAM user: a new one beside the old one, which is deleted when all targets have the new one.',
    configSchema: {
        $schema: 'https://json-schema.org/draft/2020-12/schema',
        type: 'object',
        additionalProperties: false,
        required: ['user_name'],
        properties: {
            user_name: {
                type: 'string',
                pattern: '^[A-Za-z0-9_+=,.@-]{1,64}$',
                description: 'The IAM user, without its path.',
            },
        },
    },
    outputs: [
        { name: 'access_key_id', secret: false, entropyBits: 0 },
        // Forty characters of base64.
        { name: 'secret_access_key', secret: true, entropyBits: 240 },
    ],
    lasting: true,
    live: 2,
    // A key has no place for a mark of ours.
    marks: false,
    instructions: ({ user_name: user }) => ({
        summary: `An access key of the IAM user ${user} is needed.`,
        steps: [
            `make one: \`aws iam create-access-key --user-name ${user}\``,
            'give its AccessKeyId as access_key_id and its SecretAccessKey as secret_access_key',
            'delete the old key when everything uses the new one',
        ],
        url: `https://console.aws.amazon.com/iam/home#/users/details/${encodeURIComponent(String(user))}?section=security_credentials`,
    }),
};
/** What AWS issues. */
const ISSUERS = [randomPassword, accessKey];
function passwordProblems(config) {
    const left = Object.keys(CLASSES).filter((key) => config[key] !== true);
    if (left.length === 0 && config['include_space'] !== true)
        return [{ message: 'nothing is left that a password could be made of', hint: 'leave one of the exclude_\u2026 out' }];
    return [];
}


/***/ }),

/***/ 65744:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Xu: () => (/* binding */ AUDIENCE),
/* harmony export */   dk: () => (/* binding */ WAYS),
/* harmony export */   pj: () => (/* binding */ LOGIN_KEYS)
/* harmony export */ });
/** What a role's trust policy usually expects of a job's token. */
const AUDIENCE = 'sts.amazonaws.com';
/** What `auth.kind` may say, and what it means. */
const WAYS = {
    ambient: 'ambient',
    profile: 'profile',
    assume_role: 'assume_role',
    oidc: 'oidc',
    web_identity: 'oidc',
    static: 'static',
};
/** Every key that `auth` may have. */
const LOGIN_KEYS = [
    'region',
    'profile',
    'source_profile',
    'role_arn',
    'role_arns',
    'external_id',
    'session_name',
    'role_session_name',
    'audience',
    'duration',
    'duration_seconds',
    'endpoint',
    'endpoint_url',
    'access_key_id',
    'aws_access_key_id',
    'secret_access_key',
    'aws_secret_access_key',
    'session_token',
    'aws_session_token',
];


/***/ }),

/***/ 4742:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ MOST_KEYS),
/* harmony export */   T: () => (/* binding */ objectKey)
/* harmony export */ });
/* harmony import */ var _place_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68376);

/** Names of a secret and its field have to fit into one tag, with the rest of a mark. */
const MOST_OF_NAMES = 140;
/** Tags are limited: so many values of ours one object holds. */
const MOST_KEYS = 30;
/** Where in a JSON object a value is, or what is wrong with that. `undefined`: the value has its place for itself. */
function objectKey({ config, secret, field, multiField }) {
    const format = (0,_place_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(config['format']) ?? ((0,_place_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(config['key']) === undefined ? 'raw' : 'json');
    const written = (0,_place_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(config['key']);
    if (format === 'raw') {
        if (written === undefined)
            return undefined;
        return { key: 'key', message: 'format raw has no keys', hint: 'leave format out, or say json' };
    }
    const key = written ?? (multiField ? field : secret);
    if (!/^[\w.\-/+=@]{1,100}$/.test(key)) {
        return {
            key: 'key',
            message: `${JSON.stringify(key.slice(0, 60))} cannot be marked as a key`,
            hint: 'it has 1 to 100 letters, digits and _ . - / + = @',
        };
    }
    if (secret.length + field.length > MOST_OF_NAMES) {
        return {
            key: 'format',
            message: `the names of the secret and the field have more than ${MOST_OF_NAMES} characters: too many to be marked in a tag`,
            hint: 'use format raw, or shorter names',
        };
    }
    return key;
}


/***/ }),

/***/ 52487:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JJ: () => (/* binding */ PARAMETER_CAPABILITIES),
/* harmony export */   kk: () => (/* binding */ parameterKind)
/* harmony export */ });
/* unused harmony export MOST_OF_DESCRIPTION */
/* harmony import */ var _object_key_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4742);
/* harmony import */ var _place_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(68376);


const PARAMETER_CAPABILITIES = {
    read: 'value',
    stamp: true,
    // AWS refuses to make a parameter that is there; over a version it knows no condition.
    conditionalWrite: false,
    liveVersions: 1,
    minValueBytes: 1,
    maxValueBytes: 8192,
    alphabet: /^[^\p{Cs}]*$/u,
};
/** Marks are in the description: so many characters are left for one's own. */
const MOST_OF_DESCRIPTION = 400;
/** Keys that a JSON parameter holds of ours, since its description marks all of them. */
const MOST_KEYS_OF_A_PARAMETER = 8;
/** A parameter of the Systems Manager's Parameter Store. */
const parameterKind = {
    kind: 'ssm_parameter',
    scope: 'remote',
    capabilities: PARAMETER_CAPABILITIES,
    writeQuota: [{ most: 3, per: 1000 }],
    summary: 'A parameter of the AWS Systems Manager Parameter Store, or a key of the JSON object in one.',
    configSchema: {
        $schema: 'https://json-schema.org/draft/2020-12/schema',
        type: 'object',
        additionalProperties: false,
        properties: {
            name: {
                type: 'string',
                minLength: 1,
                description: "The parameter's name; by default ours (for several fields: /secret/field). With a slash it begins with one.",
            },
            region: { type: 'string', minLength: 1, description: "The region, where it is not the provider's." },
            type: {
                enum: ['SecureString', 'String', 'StringList'],
                default: 'SecureString',
                description: 'How AWS keeps it: only SecureString is encrypted.',
            },
            tier: {
                enum: ['Standard', 'Advanced', 'Intelligent-Tiering'],
                description: 'Up to 4,096 bytes (by default as the account has it), up to 8,192, or as the value needs.',
            },
            kms_key_id: {
                type: 'string',
                minLength: 1,
                maxLength: 256,
                description: "Id, ARN or alias of the KMS key of a SecureString; by default the account's aws/ssm.",
            },
            data_type: {
                type: 'string',
                enum: ['text', 'aws:ec2:image', 'aws:ssm:integration'],
                description: 'What AWS checks the value for; by default it is any text.',
            },
            format: {
                enum: ['raw', 'json'],
                default: 'raw',
                description: 'raw: the value is the whole parameter. json: it is a key of an object, whose other keys are kept.',
            },
            key: {
                type: 'string',
                minLength: 1,
                description: "The key in the object; by default the secret's name (for several fields: the field's).",
            },
            description: {
                type: 'string',
                maxLength: MOST_OF_DESCRIPTION,
                description: 'What AWS shows beside the name; our mark follows it.',
            },
            tags: {
                type: 'object',
                additionalProperties: { type: ['string', 'number', 'boolean'] },
                description: 'Tags that it has. Tags of others are kept.',
            },
            overwrite: {
                type: 'boolean',
                default: true,
                description: 'false: it is made and never written again, so that a rotation is refused there.',
            },
        },
    },
    locate: locateParameter,
};
function locateParameter(input) {
    const { config, secret, field, multiField } = input;
    const problems = [];
    const region = (0,_place_js__WEBPACK_IMPORTED_MODULE_1__/* .declaredRegion */ .VJ)(input);
    const key = (0,_object_key_js__WEBPACK_IMPORTED_MODULE_0__/* .objectKey */ .T)(input);
    const tags = (0,_place_js__WEBPACK_IMPORTED_MODULE_1__/* .tagsOf */ .Fg)(config, 0, _place_js__WEBPACK_IMPORTED_MODULE_1__/* .TAG_FORM */ .eR);
    if (typeof region === 'object')
        problems.push(region);
    if (typeof key === 'object')
        problems.push(key);
    if (Array.isArray(tags))
        problems.push(...tags);
    const name = (0,_place_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(config['name']) ?? (multiField && key === undefined ? `/${secret}/${field}` : secret);
    const wrong = nameProblem(name);
    if (wrong !== undefined)
        problems.push(wrong);
    const type = (0,_place_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(config['type']);
    const kmsKeyId = (0,_place_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(config['kms_key_id']);
    if (kmsKeyId !== undefined && type !== undefined && type !== 'SecureString')
        problems.push({
            key: 'kms_key_id',
            message: `a ${type} is not encrypted`,
            hint: 'leave type out: it is SecureString then',
        });
    if (problems.length > 0 || typeof region === 'object' || typeof key === 'object')
        return problems;
    const description = (0,_place_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(config['description']);
    const tier = (0,_place_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(config['tier']);
    const dataType = (0,_place_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(config['data_type']);
    const described = {
        ...(description === undefined ? {} : { description }),
        ...(kmsKeyId === undefined ? {} : { kmsKeyId }),
        ...(Array.isArray(tags) || tags === undefined ? {} : { tags }),
        ...(type === undefined ? {} : { type }),
        ...(tier === undefined ? {} : { tier }),
        ...(dataType === undefined ? {} : { dataType }),
    };
    return {
        container: (0,_place_js__WEBPACK_IMPORTED_MODULE_1__/* .containerOf */ .t8)({ name, ...(region === undefined ? {} : { region }) }),
        ...(key === undefined ? {} : { key, most: MOST_KEYS_OF_A_PARAMETER }),
        settings: { ...described, ...(config['overwrite'] === false ? { once: true } : {}) },
        ...(Object.keys(described).length === 0 ? {} : { described: { ...described } }),
    };
}
function nameProblem(name) {
    const problem = (message, hint) => ({ key: 'name', message, hint });
    const shown = JSON.stringify(name.slice(0, 60));
    if (!/^\/?[\w.-]+(?:\/[\w.-]+)*$/.test(name) || name.length > 1011)
        return problem(`${shown} is no name of a parameter`, 'it has letters, digits and _ . - in parts between slashes');
    if (name.includes('/') && !name.startsWith('/'))
        return problem(`${shown} has parts, so it begins with a slash`, `write /${name.slice(0, 60)}`);
    if (name.split('/').filter(Boolean).length > 15)
        return problem(`${shown} has more than 15 parts`, 'AWS allows 15');
    if (/^\/?(?:aws|ssm)/i.test(name))
        return problem('names that begin with aws or ssm are for AWS itself', 'use another name');
    return undefined;
}


/***/ }),

/***/ 68376:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $t: () => (/* binding */ placeOf),
/* harmony export */   Fg: () => (/* binding */ tagsOf),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   VJ: () => (/* binding */ declaredRegion),
/* harmony export */   Vb: () => (/* binding */ nameOf),
/* harmony export */   Zg: () => (/* binding */ REGION),
/* harmony export */   _i: () => (/* binding */ KEY_MARK),
/* harmony export */   eR: () => (/* binding */ TAG_FORM),
/* harmony export */   f5: () => (/* binding */ settingsOf),
/* harmony export */   j7: () => (/* binding */ MARKS),
/* harmony export */   t8: () => (/* binding */ containerOf)
/* harmony export */ });
/* unused harmony export MOST_TAGS */
/* harmony import */ var _seam_stamp_map_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82408);

const REGION = /^[a-z]{2}(?:-[a-z0-9]+)+-\d{1,2}$/;
/** Names at AWS have no colon: before it is the region, where the manifest names one. */
function containerOf({ region, name }) {
    return region === undefined ? name : `${region}:${name}`;
}
function placeOf({ container }) {
    const colon = container.indexOf(':');
    return colon < 0 ? { name: container } : { region: container.slice(0, colon), name: container.slice(colon + 1) };
}
function nameOf(container) {
    return placeOf({ store: '', container }).name;
}
function settingsOf({ settings = {} }) {
    return settings;
}
/**
 * The region that the manifest names: the target's own, else the provider's. What the environment or a profile says is not known here
 * and is no part of the identity.
 */
function declaredRegion({ config, provider }) {
    const nested = provider.auth['config'];
    const inside = typeof nested === 'object' && nested !== null ? nested['region'] : undefined;
    const own = text(config['region']);
    const region = own ?? text(inside) ?? text(provider.auth['region']) ?? text(provider.config['region']);
    // A region that the environment is asked for is known at login only.
    if (region === undefined || region.includes('${'))
        return undefined;
    if (REGION.test(region))
        return region;
    return {
        ...(own === undefined ? {} : { key: 'region' }),
        message: `${JSON.stringify(region.slice(0, 40))} is no AWS region`,
        hint: 'it looks like eu-west-1',
    };
}
/** Tags of the config, or what is wrong with them. `taken`: how many our own marks take; `form`: where the service takes not every text. */
function tagsOf(config, taken, form) {
    const written = config['tags'];
    if (typeof written !== 'object' || written === null)
        return undefined;
    const tags = Object.fromEntries(Object.entries(written).map(([name, value]) => [name, String(value)]));
    const names = Object.keys(tags);
    const problems = [];
    const problem = (message, name) => problems.push({ key: 'tags', ...(name === undefined ? {} : { below: [name] }), message });
    if (names.length > MOST_TAGS - taken)
        problem(`${names.length} tags: AWS allows ${MOST_TAGS}, of which ${taken} are for our own marks`);
    for (const [name, value] of Object.entries(tags)) {
        if (name.length < 1 || name.length > 128)
            problem("a tag's name has 1 to 128 characters", name);
        if (value.length > 256)
            problem("a tag's value has at most 256 characters", name);
        if (form !== undefined && (!form.test(name) || !form.test(value)))
            problem('a tag has letters, digits, blanks and _ . : / = + - @ there', name);
        if (/^aws:/i.test(name))
            problem('tags beginning with aws: are for AWS itself', name);
        if ((0,_seam_stamp_map_js__WEBPACK_IMPORTED_MODULE_0__/* .isStampEntry */ .aK)(name) || name.startsWith(KEY_MARK))
            problem('this tag is for our own marks', name);
    }
    return problems.length > 0 ? problems : names.length === 0 ? undefined : tags;
}
const MOST_TAGS = 50;
/** How many tags mark a value that has its container for itself. */
const MARKS = _seam_stamp_map_js__WEBPACK_IMPORTED_MODULE_0__/* .STAMP_ENTRIES */ .$W;
/** Tags that mark single keys of an object begin so. */
const KEY_MARK = 'secretzero-key-';
/** What tags consist of where their service says so. */
const TAG_FORM = /^[\p{L}\p{Z}\p{N}_.:/=+\-@]*$/u;
function text(value) {
    return typeof value === 'string' && value !== '' ? value : undefined;
}


/***/ }),

/***/ 48626:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ secretKind),
/* harmony export */   W: () => (/* binding */ SECRET_CAPABILITIES)
/* harmony export */ });
/* harmony import */ var _object_key_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4742);
/* harmony import */ var _place_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(68376);


const SECRET_CAPABILITIES = {
    read: 'value',
    stamp: true,
    conditionalWrite: true,
    liveVersions: 2,
    minValueBytes: 1,
    maxValueBytes: 65_536,
    alphabet: /^[^\p{Cs}]*$/u,
    describes: true,
};
/** A secret of AWS Secrets Manager. */
const secretKind = {
    kind: 'secrets_manager',
    scope: 'remote',
    capabilities: SECRET_CAPABILITIES,
    writeQuota: [{ most: 50, per: 1000 }],
    summary: 'A secret of AWS Secrets Manager, or a key of the JSON object in one.',
    configSchema: {
        $schema: 'https://json-schema.org/draft/2020-12/schema',
        type: 'object',
        additionalProperties: false,
        properties: {
            name: {
                type: 'string',
                minLength: 1,
                description: "The secret's name at AWS; by default ours (for several fields: with the field's name after a slash).",
            },
            region: {
                type: 'string',
                minLength: 1,
                description: "The region, where it is not the provider's.",
            },
            format: {
                enum: ['raw', 'json'],
                default: 'raw',
                description: 'raw: the value is the whole secret. json: it is a key of an object, whose other keys are kept.',
            },
            key: {
                type: 'string',
                minLength: 1,
                description: "The key in the object; by default the secret's name (for several fields: the field's).",
            },
            description: { type: 'string', maxLength: 2048, description: 'What AWS shows beside the name.' },
            kms_key_id: {
                type: 'string',
                minLength: 1,
                maxLength: 2048,
                description: "Id, ARN or alias of the KMS key; by default the account's aws/secretsmanager.",
            },
            tags: {
                type: 'object',
                additionalProperties: { type: ['string', 'number', 'boolean'] },
                description: 'Tags that it has. Tags of others are kept.',
            },
            replica_regions: {
                type: 'array',
                items: { type: 'string', minLength: 1 },
                uniqueItems: true,
                maxItems: 40,
                description: 'Other regions that AWS keeps a copy in. Copies in more regions are left where they are.',
            },
            recovery_window_days: {
                type: 'integer',
                minimum: 0,
                maximum: 30,
                default: 30,
                description: 'For how many days it can be had back when it is deleted: 7 to 30; 0 deletes for good.',
            },
            recovery_period: {
                type: ['integer', 'string'],
                description: "The same, in SecretZero's words: 7, or 7d.",
            },
        },
    },
    locate: locateSecret,
};
function locateSecret(input) {
    const { config, secret, field, multiField } = input;
    const problems = [];
    const region = (0,_place_js__WEBPACK_IMPORTED_MODULE_1__/* .declaredRegion */ .VJ)(input);
    const key = (0,_object_key_js__WEBPACK_IMPORTED_MODULE_0__/* .objectKey */ .T)(input);
    const tags = (0,_place_js__WEBPACK_IMPORTED_MODULE_1__/* .tagsOf */ .Fg)(config, typeof key === 'string' ? _object_key_js__WEBPACK_IMPORTED_MODULE_0__/* .MOST_KEYS */ .L + 1 : _place_js__WEBPACK_IMPORTED_MODULE_1__/* .MARKS */ .j7);
    const days = recoveryDays(config);
    if (typeof region === 'object')
        problems.push(region);
    if (typeof key === 'object')
        problems.push(key);
    if (Array.isArray(tags))
        problems.push(...tags);
    problems.push(...replicaProblems(config));
    if (typeof days === 'object')
        problems.push(days);
    const name = (0,_place_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(config['name']) ?? (multiField && key === undefined ? `${secret}/${field}` : secret);
    const wrong = nameProblem(name);
    if (wrong !== undefined)
        problems.push(wrong);
    if (problems.length > 0 || typeof region === 'object' || typeof key === 'object')
        return problems;
    const replicas = config['replica_regions'] ?? [];
    const description = (0,_place_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(config['description']);
    const kmsKeyId = (0,_place_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(config['kms_key_id']);
    const described = {
        ...(description === undefined ? {} : { description }),
        ...(kmsKeyId === undefined ? {} : { kmsKeyId }),
        ...(tags === undefined ? {} : { tags }),
        ...(replicas.length === 0 ? {} : { replicas }),
    };
    return {
        container: (0,_place_js__WEBPACK_IMPORTED_MODULE_1__/* .containerOf */ .t8)({ name, ...(region === undefined ? {} : { region }) }),
        ...(key === undefined ? {} : { key, most: _object_key_js__WEBPACK_IMPORTED_MODULE_0__/* .MOST_KEYS */ .L }),
        settings: { ...described, ...(typeof days === 'number' ? { recoveryDays: days } : {}) },
        ...(Object.keys(described).length === 0 ? {} : { described }),
    };
}
function nameProblem(name) {
    if (/^arn:/.test(name)) {
        return {
            key: 'name',
            message: 'an ARN is no name',
            hint: 'name is what comes after :secret:, without -XXXXXX at its end',
        };
    }
    if (/^[\w/+=.@-]{1,512}$/.test(name))
        return undefined;
    return {
        key: 'name',
        message: `${JSON.stringify(name.slice(0, 60))} is no name for AWS Secrets Manager`,
        hint: 'it has 1 to 512 letters, digits and / _ + = . @ -',
    };
}
function replicaProblems(config) {
    return (config['replica_regions'] ?? []).flatMap((region, at) => _place_js__WEBPACK_IMPORTED_MODULE_1__/* .REGION */ .Zg.test(region)
        ? []
        : [{ key: 'replica_regions', below: [at], message: 'this is no AWS region', hint: 'it looks like eu-west-1' }]);
}
function recoveryDays(config) {
    const key = config['recovery_window_days'] === undefined ? 'recovery_period' : 'recovery_window_days';
    const written = config[key];
    if (written === undefined)
        return undefined;
    const days = Number(/^(\d{1,3}) ?(?:d|days?)?$/.exec(String(written))?.[1] ?? Number.NaN);
    if (days === 0 || (days >= 7 && days <= 30))
        return days;
    return { key, message: 'AWS keeps a deleted secret for 7 to 30 days', hint: '0 deletes it for good' };
}


/***/ }),

/***/ 54184:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ federatesBy)
/* harmony export */ });
/**
 * Whether a login asks for the job's OIDC token, by the manifest alone: where `auth.kind` is one of these ways, or where there is none and
 * all keys of one of these sets are given.
 */
function federatesBy(kinds, ...sets) {
    return ({ auth }) => {
        const { kind } = auth;
        if (kind !== undefined)
            return kinds.some((each) => each === kind);
        const nested = (auth['config'] ?? {});
        return sets.some((keys) => keys.every((key) => (nested[key] ?? auth[key]) !== undefined));
    };
}


/***/ }),

/***/ 82408:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $W: () => (/* binding */ STAMP_ENTRIES),
/* harmony export */   UY: () => (/* binding */ stampFromLine),
/* harmony export */   _: () => (/* binding */ stampFrom),
/* harmony export */   aK: () => (/* binding */ isStampEntry),
/* harmony export */   eG: () => (/* binding */ stampEntries),
/* harmony export */   i$: () => (/* binding */ stampLine)
/* harmony export */ });
/* unused harmony export STAMP_ENTRY_LENGTH */
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
