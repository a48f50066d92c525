export const id = 6771;
export const ids = [6771];
export const modules = {

/***/ 77446:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LQ: () => (/* binding */ whereaboutsOf),
/* harmony export */   R7: () => (/* binding */ rolesOf),
/* harmony export */   hN: () => (/* binding */ needsOf),
/* harmony export */   y7: () => (/* binding */ settingOf)
/* harmony export */ });
/* harmony import */ var _place_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68376);

/** Where a login ends up: the account of the last role that it takes on, the region that is declared. */
function whereaboutsOf({ auth, config }) {
    const role = rolesOf(auth).at(-1);
    const [, partition, , , account] = role?.split(':') ?? [];
    const region = plain(settingOf(auth, 'region') ?? config['region']);
    return {
        partition: partition ?? (region?.startsWith('cn-') ? 'aws-cn' : region?.startsWith('us-gov-') ? 'aws-us-gov' : 'aws'),
        account: account ?? '*',
        region: region ?? '*',
    };
}
/** The roles that a login takes on, in their order, as far as they are written out. */
function rolesOf(auth) {
    const listed = settingOf(auth, 'role_arns');
    const written = Array.isArray(listed) ? listed : (plain(listed)?.split(',') ?? []);
    const arns = [...written, settingOf(auth, 'role_arn')].map((each) => plain(typeof each === 'object' && each !== null ? each['role_arn'] : each));
    return arns.filter((arn) => arn !== undefined).map((arn) => arn.trim());
}
function settingOf(auth, key) {
    const nested = auth['config'];
    const inside = typeof nested === 'object' && nested !== null ? nested[key] : undefined;
    return inside ?? auth[key];
}
/** The least that a manifest needs of a login, without what it is taken on by. Pure. */
function needsOf(uses, purpose, where = whereaboutsOf(uses.provider)) {
    return [
        ...secretNeeds(uses, purpose, where),
        ...parameterNeeds(uses, purpose, where),
        ...(purpose === 'sync' ? issueNeeds(uses, where) : []),
    ];
}
function secretNeeds({ targets, reads }, purpose, where) {
    const arn = (address) => {
        const { region = where.region, name } = (0,_place_js__WEBPACK_IMPORTED_MODULE_0__/* .placeOf */ .$t)(address);
        // Every secret's ARN ends with six characters that nobody chooses.
        return `arn:${where.partition}:secretsmanager:${region}:${where.account}:secret:${name}-??????`;
    };
    const written = targets.filter(({ kind }) => kind === 'secrets_manager').map(({ address }) => address);
    const read = reads.filter(({ kind }) => kind === 'secrets_manager').map(({ address }) => address);
    const all = [...written, ...read];
    if (all.length === 0)
        return [];
    const several = new Set(all.map(({ container }) => container)).size > 1;
    const sync = purpose === 'sync';
    const describes = (key) => written.filter((address) => (0,_place_js__WEBPACK_IMPORTED_MODULE_0__/* .settingsOf */ .f5)(address)[key] !== undefined);
    const updated = [...new Set([...describes('description'), ...describes('kmsKeyId')])];
    return [
        ...need('ListSecrets', 'lists of secrets', several ? ['secretsmanager:ListSecrets'] : [], ['*']),
        ...need('LookAtSecrets', 'secrets', ['secretsmanager:DescribeSecret'], all.map(arn)),
        ...(sync ? need('ReadSecrets', 'secrets', ['secretsmanager:GetSecretValue'], all.map(arn)) : []),
        ...(sync && several ? need('ReadSecretsTogether', 'secrets', ['secretsmanager:BatchGetSecretValue'], ['*']) : []),
        ...(sync ? need('WriteSecrets', 'secrets', WRITES_OF_SECRETS, written.map(arn)) : []),
        ...(sync ? need('DescribeSecretsAnew', 'secrets', ['secretsmanager:UpdateSecret'], updated.map(arn)) : []),
        ...(sync
            ? need('CopySecrets', 'secrets', ['secretsmanager:ReplicateSecretToRegions'], describes('replicas').map(arn))
            : []),
        ...(sync ? keyNeeds('Secrets', written, ['kms:Decrypt', 'kms:GenerateDataKey'], where) : []),
    ];
}
const WRITES_OF_SECRETS = [
    'secretsmanager:CreateSecret',
    'secretsmanager:PutSecretValue',
    'secretsmanager:RestoreSecret',
    'secretsmanager:TagResource',
    'secretsmanager:UpdateSecretVersionStage',
];
function parameterNeeds({ targets, reads }, purpose, where) {
    const arn = (address) => {
        const { region = where.region, name } = (0,_place_js__WEBPACK_IMPORTED_MODULE_0__/* .placeOf */ .$t)(address);
        return `arn:${where.partition}:ssm:${region}:${where.account}:parameter/${name.replace(/^\//, '')}`;
    };
    const written = targets.filter(({ kind }) => kind === 'ssm_parameter').map(({ address }) => address);
    const all = [...written, ...reads.filter(({ kind }) => kind === 'ssm_parameter').map(({ address }) => address)];
    if (all.length === 0)
        return [];
    const sync = purpose === 'sync';
    const tagged = written.filter((address) => (0,_place_js__WEBPACK_IMPORTED_MODULE_0__/* .settingsOf */ .f5)(address).tags !== undefined);
    return [
        ...need('ListParameters', 'lists of parameters', ['ssm:DescribeParameters'], ['*']),
        ...(sync ? need('ReadParameters', 'parameters', ['ssm:GetParameters'], all.map(arn)) : []),
        ...(sync ? need('WriteParameters', 'parameters', ['ssm:PutParameter'], written.map(arn)) : []),
        ...(sync ? need('TagParameters', 'parameters', ['ssm:AddTagsToResource'], tagged.map(arn)) : []),
        ...(sync ? keyNeeds('Parameters', written, ['kms:Decrypt', 'kms:Encrypt', 'kms:GenerateDataKey'], where) : []),
    ];
}
/** KMS keys are asked for only where one is named: those of AWS itself need no right of their own. */
function keyNeeds(of, written, actions, where) {
    const keys = new Map();
    for (const address of written) {
        const id = (0,_place_js__WEBPACK_IMPORTED_MODULE_0__/* .settingsOf */ .f5)(address).kmsKeyId;
        const { region = where.region } = (0,_place_js__WEBPACK_IMPORTED_MODULE_0__/* .placeOf */ .$t)(address);
        if (id !== undefined && !/^(?:alias\/aws\/|arn:[^:]+:kms:[^:]*:[^:]*:alias\/aws\/)/.test(id))
            keys.set(`${region} ${id}`, { id, region });
    }
    const named = [];
    const aliases = new Map();
    for (const { id, region } of keys.values()) {
        const alias = /(?:^|:)(alias\/.+)$/.exec(id)?.[1];
        if (alias !== undefined)
            aliases.set(region, [...(aliases.get(region) ?? []), alias]);
        else
            named.push(id.startsWith('arn:') ? id : `arn:${where.partition}:kms:${region}:${where.account}:key/${id}`);
    }
    return [
        ...need(`UseKeysOf${of}`, 'KMS keys', actions, named),
        ...[...aliases].map(([region, names], at) => ({
            sid: `UseAliasesOf${of}${at === 0 ? '' : at + 1}`,
            what: 'KMS keys',
            actions,
            resources: [`arn:${where.partition}:kms:${region}:${where.account}:key/*`],
            condition: { 'ForAnyValue:StringEquals': { 'kms:ResourceAliases': names } },
        })),
    ];
}
function issueNeeds({ issues }, { partition, account }) {
    const users = issues
        .filter(({ kind }) => kind === 'aws_iam_access_key')
        .flatMap(({ config }) => (0,_place_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(config['user_name']) ?? [])
        .map((name) => `arn:${partition}:iam::${account}:user/${name}`);
    const passwords = issues.some(({ kind }) => kind === 'aws_random_password');
    return [
        ...need('MakePasswords', 'random passwords', passwords ? ['secretsmanager:GetRandomPassword'] : [], ['*']),
        ...need('IssueAccessKeys', 'access keys', ['iam:CreateAccessKey', 'iam:DeleteAccessKey', 'iam:ListAccessKeys'], users),
    ];
}
function need(sid, what, actions, resources) {
    const own = [...new Set(resources)].sort();
    return actions.length === 0 || own.length === 0 ? [] : [{ sid, what, actions, resources: own }];
}
function plain(value) {
    const written = (0,_place_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(value);
    return written === undefined || written.includes('${') ? undefined : written;
}


/***/ }),

/***/ 76771:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   permissionsOf: () => (/* binding */ permissionsOf)
/* harmony export */ });
/* harmony import */ var _login_kinds_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65744);
/* harmony import */ var _needs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77446);


/** What a managed policy may have, without the blanks. */
const MOST_CHARACTERS = 6144;
const ISSUER = 'token.actions.githubusercontent.com';
/** The least IAM policies for a manifest, and the trust policies of the roles that its login takes on. Pure. */
function permissionsOf(uses, purpose) {
    const needs = (0,_needs_js__WEBPACK_IMPORTED_MODULE_1__/* .needsOf */ .hN)(uses, purpose);
    const parts = inParts(needs.flatMap(statementsOf));
    const policies = parts.map((statements, at) => ({
        title: `IAM policy secretzero-${purpose}${parts.length > 1 ? ` (${at + 1} of ${parts.length})` : ''}`,
        language: 'json',
        text: json({ Version: '2012-10-17', Statement: statements }),
        notes: at === 0 ? notesOn(uses, needs, purpose) : [],
    }));
    return [...policies, ...trusts(uses, purpose)];
}
function statementsOf({ sid, actions, resources, condition }) {
    // As few as fit: a statement of a thousand names is cut so that parts can be put into several policies.
    const chunks = [];
    for (let at = 0; at < resources.length; at += 20)
        chunks.push(resources.slice(at, at + 20));
    return chunks.map((chunk, at) => ({
        Sid: `${sid}${at === 0 ? '' : `Part${at + 1}`}`,
        Effect: 'Allow',
        Action: one(actions),
        Resource: one(chunk),
        ...(condition === undefined ? {} : { Condition: condition }),
    }));
}
function inParts(statements) {
    const parts = [];
    let size = MOST_CHARACTERS;
    for (const statement of statements) {
        const own = JSON.stringify(statement).length + 1;
        if (size + own > MOST_CHARACTERS) {
            parts.push([]);
            size = 50;
        }
        parts.at(-1)?.push(statement);
        size += own;
    }
    return parts;
}
function notesOn(uses, needs, purpose) {
    const { account, region } = (0,_needs_js__WEBPACK_IMPORTED_MODULE_1__/* .whereaboutsOf */ .LQ)(uses.provider);
    const has = (action) => needs.some(({ actions }) => actions.includes(action));
    const kinds = new Set(uses.targets.map(({ kind }) => kind));
    const keys = uses.targets.some(({ address }) => address.key !== undefined);
    const open = [...(account === '*' ? ['account'] : []), ...(region === '*' ? ['region'] : [])];
    return [
        ...(open.length === 0 || needs.length === 0
            ? []
            : [`the ${open.join(' and the ')} cannot be told from the manifest: write it in place of the *`]),
        ...(has('secretsmanager:ListSecrets')
            ? ['secretsmanager:ListSecrets cannot be kept to single names; without it every secret is looked at by itself']
            : []),
        ...(has('secretsmanager:BatchGetSecretValue')
            ? [
                'secretsmanager:BatchGetSecretValue gives no value without GetSecretValue on that secret; without it values are read one by one',
            ]
            : []),
        ...(has('ssm:DescribeParameters') ? ['ssm:DescribeParameters cannot be kept to single names'] : []),
        ...(purpose === 'plan' && needs.length > 0 ? ['no value can be read with it'] : []),
        ...(purpose === 'plan' && keys
            ? [
                'an object that others write too is read to see whether our keys are right: that needs secretsmanager:GetSecretValue (ssm:GetParameters) on it',
            ]
            : []),
        ...(purpose === 'sync' && kinds.has('secrets_manager')
            ? ['`prune` needs secretsmanager:DeleteSecret besides, and secretsmanager:UntagResource for keys of objects']
            : []),
        ...(purpose === 'sync' && kinds.has('ssm_parameter') ? ['`prune` needs ssm:DeleteParameter besides'] : []),
    ];
}
/** Who may take on the roles that the manifest names: the job at first, then each role the next. */
function trusts({ provider }, purpose) {
    const { auth } = provider;
    const roles = (0,_needs_js__WEBPACK_IMPORTED_MODULE_1__/* .rolesOf */ .R7)(auth);
    const kind = auth['kind'];
    const byToken = kind === undefined || kind === 'oidc' || kind === 'web_identity';
    const externalId = (0,_needs_js__WEBPACK_IMPORTED_MODULE_1__/* .settingOf */ .y7)(auth, 'external_id');
    return roles.flatMap((role, at) => {
        const previous = roles[at - 1];
        if (previous !== undefined)
            return [chained(role, previous, externalId), mayTakeOn(previous, role)];
        return byToken ? [ofJobs(role, (0,_needs_js__WEBPACK_IMPORTED_MODULE_1__/* .settingOf */ .y7)(auth, 'audience'), purpose)] : [];
    });
}
function ofJobs(role, audience, purpose) {
    const [, partition, , , account] = role.split(':');
    const aud = typeof audience === 'string' && audience !== '' ? audience : _login_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .AUDIENCE */ .Xu;
    return {
        title: `Trust policy of ${role} for GitHub's jobs`,
        language: 'json',
        text: json({
            Version: '2012-10-17',
            Statement: [
                {
                    Effect: 'Allow',
                    Principal: { Federated: `arn:${partition}:iam::${account}:oidc-provider/${ISSUER}` },
                    Action: 'sts:AssumeRoleWithWebIdentity',
                    Condition: {
                        StringEquals: { [`${ISSUER}:aud`]: aud, [`${ISSUER}:sub`]: 'repo:OWNER/REPOSITORY:ref:refs/heads/main' },
                    },
                },
            ],
        }),
        notes: [
            'write the repository and its branch; `repo:OWNER/REPOSITORY:environment:NAME` binds it to a protected environment',
            ...(purpose === 'sync'
                ? ['never a * in the subject: a pull request of a fork is a job of the repository too']
                : []),
            `the issuer is made known to the account once: \`aws iam create-open-id-connect-provider --url https://${ISSUER} --client-id-list ${aud}\``,
        ],
    };
}
function chained(role, previous, externalId) {
    const known = typeof externalId === 'string' && externalId !== '' && !externalId.includes('${');
    return {
        title: `Trust policy of ${role} for ${previous}`,
        language: 'json',
        text: json({
            Version: '2012-10-17',
            Statement: [
                {
                    Effect: 'Allow',
                    Principal: { AWS: previous },
                    Action: 'sts:AssumeRole',
                    ...(externalId === undefined
                        ? {}
                        : { Condition: { StringEquals: { 'sts:ExternalId': known ? externalId : 'THE EXTERNAL ID' } } }),
                },
            ],
        }),
        notes: [],
    };
}
function mayTakeOn(previous, role) {
    return {
        title: `IAM policy of ${previous}`,
        language: 'json',
        text: json({
            Version: '2012-10-17',
            Statement: [{ Sid: 'TakeOnTheNextRole', Effect: 'Allow', Action: 'sts:AssumeRole', Resource: role }],
        }),
        notes: [],
    };
}
function one(list) {
    return list.length === 1 ? list[0] : list;
}
function json(value) {
    return `${JSON.stringify(value, null, 2)}\n`;
}


/***/ })

};
