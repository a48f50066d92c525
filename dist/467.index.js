export const id = 467;
export const ids = [467,6244];
export const modules = {

/***/ 46244:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   callerOf: () => (/* binding */ callerOf)
/* harmony export */ });
/** Asks AWS who we are; no policy can forbid that. Throws ProviderError. */
async function callerOf(connection, signal) {
    const sts = await connection.client('STS', undefined, async (settings) => {
        const { stsApi } = await Promise.all(/* import() */[__webpack_require__.e(5861), __webpack_require__.e(1695), __webpack_require__.e(7834)]).then(__webpack_require__.bind(__webpack_require__, 97834));
        return stsApi(settings);
    });
    const { Arn, Account, UserId } = await connection.ask(() => sts.getCallerIdentity({}), { what: 'the login', action: 'sts:GetCallerIdentity', repeatable: true }, signal);
    return { arn: safe(Arn), account: safe(Account), userId: safe(UserId) };
}
/** AWS's own names, which may be shown. */
function safe(text) {
    return text !== undefined && /^[\w+=,.@:/-]{1,300}$/.test(text) ? text : 'unknown';
}


/***/ }),

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

/***/ 90467:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   tokenInfo: () => (/* binding */ tokenInfo)
/* harmony export */ });
/* harmony import */ var _caller_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(46244);
/* harmony import */ var _groups_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(24047);
/* harmony import */ var _iam_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64666);
/* harmony import */ var _needs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77446);




const LINKS = [
    {
        text: 'roles for the jobs of GitHub',
        url: 'https://docs.github.com/actions/how-tos/secure-your-work/security-harden-deployments/oidc-in-aws',
    },
    {
        text: 'actions and resources of Secrets Manager',
        url: 'https://docs.aws.amazon.com/service-authorization/latest/reference/list_awssecretsmanager.html',
    },
];
/** Actions of which one alone is far more than any manifest needs. */
const TOO_WIDE = [
    'secretsmanager:DeleteResourcePolicy',
    'secretsmanager:PutResourcePolicy',
    'iam:CreateUser',
    'iam:PutRolePolicy',
];
/** Resources that one simulation is asked about. */
const AT_ONCE = 50;
/**
 * Who a login is, and what its policies allow of what a manifest needs: told by IAM's own simulation, where the login may ask for one. Reads
 * alone. Throws ProviderError where there is no login.
 */
async function tokenInfo(connection, uses, signal) {
    const caller = await (0,_caller_js__WEBPACK_IMPORTED_MODULE_3__.callerOf)(connection, signal);
    const region = (await (0,_groups_js__WEBPACK_IMPORTED_MODULE_0__/* .caught */ .V)(() => connection.region()));
    const where = (0,_needs_js__WEBPACK_IMPORTED_MODULE_2__/* .whereaboutsOf */ .LQ)(uses.provider);
    const needs = (0,_needs_js__WEBPACK_IMPORTED_MODULE_2__/* .needsOf */ .hN)(uses, 'sync', {
        ...where,
        account: caller.account,
        region: typeof region === 'string' ? region : where.region,
    });
    const principal = principalOf(caller.arn);
    const simulated = principal === undefined ? undefined : await (0,_groups_js__WEBPACK_IMPORTED_MODULE_0__/* .caught */ .V)(() => simulate(connection, principal, needs, signal));
    const isTold = Array.isArray(simulated);
    const surplus = isTold && needs.length > 0 ? await (0,_groups_js__WEBPACK_IMPORTED_MODULE_0__/* .caught */ .V)(() => wide(connection, principal, signal)) : [];
    const expires = await connection.expires();
    return {
        kind: kindOf(caller.arn),
        identity: caller.arn,
        ...(expires === undefined ? {} : { expires: expires.toISOString() }),
        can: isTold ? simulated : needs.flatMap(unknownAbilities),
        ...(Array.isArray(surplus) && surplus.length > 0 ? { surplus } : {}),
        notes: [
            ...(isTold || needs.length === 0
                ? []
                : ['iam:SimulatePrincipalPolicy would show before a write what the login may do']),
            ...(kindOf(caller.arn) === 'root' ? ['it is the root user of the account: no policy limits it'] : []),
            ...(kindOf(caller.arn) === 'user'
                ? ['it is a user with a key that lasts: a job can take on a role by OIDC instead']
                : []),
        ],
        links: LINKS,
    };
}
function kindOf(arn) {
    if (/:root$/.test(arn))
        return 'root';
    return /:(assumed-role|user|federated-user)\//.exec(arn)?.[1] ?? 'unknown';
}
/** Whose policies are asked about: a role stands behind its sessions, without its path, which they do not show. */
function principalOf(arn) {
    const session = /^arn:([\w-]+):sts::(\d{12}):assumed-role\/([^/]+)\//.exec(arn);
    if (session !== null)
        return `arn:${session[1]}:iam::${session[2]}:role/${session[3]}`;
    return /:user\//.test(arn) ? arn : undefined;
}
async function simulate(connection, principal, needs, signal) {
    const abilities = [];
    for (const { what, actions, resources, condition } of needs) {
        // What is bound to a condition is not simulated without it.
        if (condition !== undefined) {
            abilities.push(...unknownAbilities({ what, actions }));
            continue;
        }
        const refused = new Map();
        for (let at = 0; at < resources.length; at += AT_ONCE) {
            const some = resources.slice(at, at + AT_ONCE).map((each) => each.replace(/-\?{6}$/, '-AbCdEf'));
            for (const { action, resource } of await refusedOf(connection, principal, actions, some, signal))
                refused.set(action, [...(refused.get(action) ?? []), resource]);
        }
        for (const action of actions) {
            const missing = refused.get(action);
            abilities.push({
                what,
                right: action,
                verdict: missing === undefined ? 'yes' : 'no',
                ...(missing === undefined
                    ? {}
                    : { reason: `not allowed on ${missing[0]}${missing.length > 1 ? ` and ${missing.length - 1} more` : ''}` }),
            });
        }
    }
    return abilities;
}
async function wide(connection, principal, signal) {
    const refused = await refusedOf(connection, principal, TOO_WIDE, ['*'], signal);
    return TOO_WIDE.filter((action) => !refused.some((each) => each.action === action));
}
/** Which of these actions are refused on which of these resources. Throws ProviderError. */
async function refusedOf(connection, principal, actions, resources, signal) {
    const iam = await (0,_iam_js__WEBPACK_IMPORTED_MODULE_1__/* .iamOf */ .f)(connection);
    const refused = [];
    let next;
    do {
        const marker = next;
        const page = await connection.ask(() => iam.simulatePrincipalPolicy({
            PolicySourceArn: principal,
            ActionNames: [...actions],
            ResourceArns: [...resources],
            ...(marker === undefined ? {} : { Marker: marker }),
        }), { what: 'the simulation of policies', action: 'iam:SimulatePrincipalPolicy', repeatable: true }, signal);
        for (const { EvalActionName, EvalDecision, EvalResourceName, ResourceSpecificResults } of page.EvaluationResults ??
            []) {
            const single = ResourceSpecificResults?.map((each) => ({
                decision: each.EvalResourceDecision,
                resource: each.EvalResourceName,
            })) ?? [{ decision: EvalDecision, resource: EvalResourceName }];
            for (const { decision, resource } of single)
                if (decision !== 'allowed')
                    refused.push({ action: EvalActionName ?? '', resource: resource ?? '*' });
        }
        next = page.IsTruncated === true ? page.Marker : undefined;
    } while (next !== undefined);
    return refused;
}
function unknownAbilities({ what, actions }) {
    return actions.map((right) => ({ what, right, verdict: 'unknown' }));
}


/***/ })

};
