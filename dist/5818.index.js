export const id = 5818;
export const ids = [5818];
export const modules = {

/***/ 18861:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ ambientToken),
/* harmony export */   y: () => (/* binding */ AMBIENT_TOKENS)
/* harmony export */ });
/** Where a token is looked for that nobody declares, in this order. */
const AMBIENT_TOKENS = ['GH_TOKEN', 'GITHUB_TOKEN'];
/** The token of the environment, read by `variable`. */
function ambientToken(variable) {
    for (const name of AMBIENT_TOKENS) {
        const token = variable(name);
        if (token !== undefined)
            return token;
    }
    return undefined;
}


/***/ }),

/***/ 8823:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   WQ: () => (/* binding */ SECRET_CAPABILITIES),
/* harmony export */   YD: () => (/* binding */ VARIABLE_CAPABILITIES),
/* harmony export */   b9: () => (/* binding */ DEPLOY_KEY_CAPABILITIES),
/* harmony export */   ks: () => (/* binding */ WRITES_PER_CALL)
/* harmony export */ });
/** Writes after which the run looks at the scope once more, and may save and stop. */
const WRITES_PER_CALL = 60;
const LIMIT = 48 * 1024;
/** GitHub's limit is on what it stores, which for a secret is sealed: 32 bytes of a key and 16 of a code longer than the value. */
const SEAL_BYTES = 48;
/** What UTF-8 cannot write would arrive as something else, and no environment can carry NUL. */
const TEXT = /^[^\0\p{Cs}]*$/u;
const SECRET_CAPABILITIES = {
    read: 'metadata',
    stamp: false,
    conditionalWrite: false,
    liveVersions: 1,
    describes: true,
    writesPerCall: WRITES_PER_CALL,
    minValueBytes: 1,
    maxValueBytes: LIMIT - SEAL_BYTES,
    alphabet: TEXT,
};
const VARIABLE_CAPABILITIES = {
    ...SECRET_CAPABILITIES,
    read: 'value',
    maxValueBytes: LIMIT,
};
/**
 * A public key can be read by everybody who may list it. One is never written over: what is expected is compared by its id, and only
 * that id is removed.
 */
const DEPLOY_KEY_CAPABILITIES = {
    read: 'value',
    stamp: false,
    conditionalWrite: true,
    liveVersions: 1,
    writesPerCall: WRITES_PER_CALL,
    minValueBytes: 80,
    maxValueBytes: 16 * 1024,
    // Without the comment, which GitHub does not keep.
    alphabet: /^(?:ssh-(?:ed25519|rsa)|ecdsa-sha2-nistp(?:256|384|521)|sk-(?:ssh-ed25519|ecdsa-sha2-nistp256)@openssh\.com) [A-Za-z0-9+/]+={0,2}$/,
};


/***/ }),

/***/ 55818:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  p: () => (/* binding */ githubProvider)
});

// EXTERNAL MODULE: ./build/providers/github/ambient.js
var ambient = __webpack_require__(18861);
// EXTERNAL MODULE: ./build/providers/github/capabilities.js
var capabilities = __webpack_require__(8823);
// EXTERNAL MODULE: ./build/providers/github/place.js
var github_place = __webpack_require__(58098);
// EXTERNAL MODULE: ./build/providers/github/repository-choice.js + 1 modules
var repository_choice = __webpack_require__(39476);
;// CONCATENATED MODULE: ./build/providers/github/config.js


/** A repository, in the words of a target's config. */
const REPOSITORY = {
    owner: { type: 'string', minLength: 1, description: "The repository's owner; by default that of this repository." },
    repo: { type: 'string', minLength: 1, description: "The repository's name; by default this repository." },
    repository: { type: 'string', minLength: 1, description: 'owner/name: another way to say owner and repo.' },
    repos: repository_choice/* REPOS_SCHEMA */.Et,
};
/** One of its environments. `whose`: what belongs to it then. */
const environment = (whose) => ({
    environment: {
        type: 'string',
        minLength: 1,
        description: `An environment of the repository, whose ${whose} it is then.`,
    },
    create_environment: {
        type: 'boolean',
        default: false,
        description: 'Whether the environment is created where it does not exist.',
    },
});
/** An organisation, and which of its repositories may use it. `then`: what the organisation stands for. */
const organization = (then) => ({
    organization: { type: 'string', minLength: 1, description: `The organization${then}` },
    org: { type: 'string', minLength: 1, description: 'Another way to say organization.' },
    visibility: {
        enum: [...github_place/* visibilities */.dm],
        description: 'Which repositories of the organization may use it; by default as it is, private at first, selected where some are listed.',
    },
    repositories: {
        type: 'array',
        items: { type: 'string', minLength: 1 },
        maxItems: 500,
        description: 'Repositories that may use it, by name. Others that have been selected at GitHub keep their access.',
    },
    selected_repository_ids: {
        type: 'array',
        items: { type: 'integer', minimum: 1 },
        maxItems: 500,
        description: 'The same by ids, as SecretZero has it.',
    },
});
const nameUnder = (key, thing) => ({
    [key]: {
        type: 'string',
        minLength: 1,
        description: `The ${thing}'s name at GitHub; by default our name (for several fields: the field's) in capitals.`,
    },
});
/** The schema of a target's config. */
function configOf(...parts) {
    return {
        $schema: 'https://json-schema.org/draft/2020-12/schema',
        type: 'object',
        additionalProperties: false,
        properties: Object.assign({}, ...parts),
    };
}

// EXTERNAL MODULE: ./build/providers/github/shelf.js
var shelf = __webpack_require__(98905);
;// CONCATENATED MODULE: ./build/providers/github/floor.js



const KEYS_A_PAGE = 100;
const REPOSITORIES_A_PAGE = 100;
/** Writes after which the run saves, in however many places they were. */
const WRITES_A_SAVE = 200;
/**
 * The fewest requests that GitHub's calls allow: one list a page, one key for what goes in sealed, one request a write, a closing list
 * a call. For what an organisation shares with selected repositories: who has it now, and once each declared repository's id.
 */
function githubFloor(containers) {
    const repositories = new Set();
    let sum = 0;
    for (const { kind, listed, written, spread = 1 } of containers) {
        const goods = shelf/* goodsOf */.cF.get(kind);
        const page = goods === undefined ? KEYS_A_PAGE : (0,shelf/* pageOf */.ZZ)(goods);
        const pages = (count) => Math.max(1, Math.ceil(count / page));
        const before = listed + written.filter(({ again }) => again).length;
        sum += pages(before);
        if (written.length === 0)
            continue;
        const calls = Math.ceil(written.length / Math.min(capabilities/* WRITES_PER_CALL */.ks, Math.ceil(WRITES_A_SAVE / spread)));
        if (goods === undefined) {
            // A deploy key is looked for before it is added, tells its own date, and the one that it replaces is removed.
            sum += calls * pages(before) + written.length + before - listed;
            continue;
        }
        sum += (goods.thing === 'secrets' ? 1 : 0) + written.length + calls * pages(listed + written.length);
        for (const { address, again } of written) {
            const { access } = (0,github_place/* settingsOf */.f5)(address);
            if (access === undefined)
                continue;
            if (again && (access.visibility ?? 'selected') === 'selected')
                sum += 1;
            for (const name of access.repositories ?? [])
                repositories.add(`${address.container}/${name}`);
        }
    }
    return sum + repositories.size;
}
/** One list a hundred repositories; of several pages, the first is read twice: to learn how many there are, and to miss none. */
function listsFloor(lists) {
    return lists.reduce((sum, count) => sum + Math.max(1, Math.ceil(count / REPOSITORIES_A_PAGE)) + (count > REPOSITORIES_A_PAGE ? 1 : 0), 0);
}

;// CONCATENATED MODULE: ./build/providers/github/inventory.js

/** Which kind of target delivers to what, and under which key it takes the name. */
const KINDS = {
    'secret repository': ['github_secret', 'secret_name'],
    'secret environment': ['github_secret', 'secret_name'],
    'secret dependabot': ['github_dependabot_secret', 'secret_name'],
    'secret codespaces': ['github_codespaces_secret', 'secret_name'],
    'variable repository': ['github_variable', 'variable_name'],
    'variable environment': ['github_variable', 'variable_name'],
};
/** GitHub's names in workflows, Dependabot and Codespaces, as targets of the kinds that there are. */
function inventoryOf(targets) {
    const kinds = new Set(targets.map(({ kind }) => kind));
    return {
        lists: true,
        nameOf(target, { repository }) {
            const { kind, address, selector } = target;
            if (address.key === undefined || !/_(?:secret|variable)$/.test(kind))
                return undefined;
            const settings = (0,github_place/* settingsOf */.f5)(address);
            const { owner, repo, environment, organization } = settings;
            const here = containerOf(repository, environment);
            // A selector may select this repository: what it declares is not taken for undeclared here.
            const elsewhere = selector ? !selector.covers(here) : containerOf(`${owner}/${repo}`, environment) !== here;
            if (organization === undefined && repository !== undefined && elsewhere)
                return undefined;
            const category = kind.endsWith('_variable') ? 'variable' : 'secret';
            return { category, name: address.key, scope: scopeOf(kind, organization, environment) };
        },
        targetFor({ category, name, scope }) {
            const [kind, nameKey] = KINDS[`${category} ${scope.kind}`] ?? [];
            if (kind === undefined || nameKey === undefined || !kinds.has(kind))
                return undefined;
            if (scope.kind !== 'environment')
                return { kind, config: { [nameKey]: name } };
            // What the manifest would take for a template cannot be written in it.
            if (scope.name === undefined || /\$\{|\{\{/.test(scope.name))
                return undefined;
            return { kind, config: { environment: scope.name, [nameKey]: name } };
        },
    };
}
function containerOf(repository, environment) {
    return `${repository}${typeof environment === 'string' ? `/environments/${environment}` : ''}`.toLowerCase();
}
function scopeOf(kind, organization, environment) {
    if (organization !== undefined)
        return { kind: 'organization' };
    if (kind.includes('dependabot'))
        return { kind: 'dependabot' };
    if (kind.includes('codespaces'))
        return { kind: 'codespaces' };
    return typeof environment === 'string' ? { kind: 'environment', name: environment } : { kind: 'repository' };
}

// EXTERNAL MODULE: ./build/providers/github/names.js
var names = __webpack_require__(39565);
;// CONCATENATED MODULE: ./build/providers/github/locate.js



const OWNER = /^[A-Za-z0-9][A-Za-z0-9_-]{0,99}$/;
const REPO = /^(?!\.{1,2}$)[A-Za-z0-9._-]{1,100}$/;
/** Where a value goes by a target's config, or everything that is wrong with it. Pure. */
function locateBy(rules) {
    return (input) => {
        const { config, provider } = input;
        const problems = [];
        const host = (0,names/* foreignHost */.ls)(apiUrl(provider));
        if (typeof host === 'object') {
            problems.push({ message: `the provider's ${host.problem}`, hint: 'such as https://github.example.com/api/v3' });
        }
        const place = placeIn(input, rules);
        if ('message' in place)
            problems.push(place);
        const environment = locate_text(config['environment']);
        problems.push(...environmentProblems(config, environment, rules));
        const isShared = !('message' in place) && (0,github_place/* isOrganization */.A2)(place);
        const access = accessOf(config, isShared ? place : undefined);
        if (access !== undefined && 'message' in access)
            problems.push(access);
        const explicit = locate_text(config[rules.nameKey]);
        const name = rules.nameOf(explicit, input.multiField ? input.field : input.secret);
        const problem = rules.problemOf(name);
        if (problem !== undefined) {
            problems.push({
                ...(explicit === undefined ? {} : { key: rules.nameKey }),
                message: `"${name}" cannot be used: ${problem}`,
                hint: explicit === undefined ? `give another name under ${rules.nameKey}` : `such as ${rules.example}`,
            });
        }
        if (problems.length > 0 || 'message' in place || typeof host === 'object')
            return problems;
        const granted = access;
        const described = { ...rules.described?.(config), ...(granted === undefined ? {} : { access: granted }) };
        const most = rules.goods === undefined ? undefined : (0,shelf/* shelfOf */.qR)(rules.goods, place).most;
        return {
            ...(most === undefined ? {} : { most }),
            container: (0,github_place/* containerName */.xN)(place, host),
            key: name,
            settings: {
                ...place,
                ...(config['create_environment'] === true ? { createEnvironment: true } : {}),
                ...(granted === undefined ? {} : { access: granted }),
                ...rules.more?.(config),
            },
            ...(Object.keys(described).length === 0 ? {} : { described }),
        };
    };
}
/** The name that GitHub keeps a secret or variable under, from the declared one or from ours. */
function capitals(explicit, ours) {
    return explicit?.toUpperCase() ?? ours.toUpperCase().replace(/[.-]/g, '_');
}
function placeIn(input, rules) {
    const { config } = input;
    const organization = organizationOf(input, rules);
    if (organization !== undefined)
        return organization;
    const repository = repositoryOf(input);
    const environment = locate_text(config['environment']);
    if ('message' in repository || environment === undefined)
        return repository;
    return { ...repository, environment };
}
/** `undefined` where a repository is meant. */
function organizationOf(input, rules) {
    const { config, provider } = input;
    if (rules.organization === 'never')
        return undefined;
    const declared = locate_text(config['organization']);
    const short = locate_text(config['org']);
    const key = declared === undefined && short !== undefined ? 'org' : 'organization';
    if (declared !== undefined && short !== undefined && !same(declared, short))
        return { key: 'org', message: 'organization and org say two things', hint: 'keep one of the two' };
    let name = declared ?? short;
    if (name === undefined && rules.organization === 'only')
        name = locate_text(provider.config['owner']) ?? input.repository?.split('/')[0] ?? '';
    if (name === undefined)
        return undefined;
    const beside = ['owner', 'repo', 'repository', 'environment'].find((each) => locate_text(config[each]) !== undefined);
    if (beside !== undefined)
        return {
            key: beside,
            message: `${beside} is given beside an organization`,
            hint: 'name the organization, or the repository',
        };
    if (name === '')
        return { key, message: 'it is not known which organization is meant', hint: 'give organization' };
    if (OWNER.test(name))
        return { organization: name };
    return { key, message: `"${name}" cannot be the name of an organization`, hint: 'letters, digits and -' };
}
function environmentProblems(config, environment, rules) {
    if (environment !== undefined && (environment.length > 255 || /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}]/u.test(environment))) {
        return [{ key: 'environment', message: 'an environment of GitHub has a name of at most 255 printable characters' }];
    }
    if (environment !== undefined)
        return [];
    if (rules.environment === 'must')
        return [{ message: 'it is not known which environment is meant', hint: 'give environment' }];
    if (config['create_environment'] !== true)
        return [];
    return [
        {
            key: 'create_environment',
            message: 'create_environment is set, but no environment is named',
            hint: 'name it under environment, or leave create_environment out',
        },
    ];
}
/** Who may use what an organisation keeps, as far as it is declared. */
function accessOf(config, place) {
    const visibility = locate_text(config['visibility']);
    const names = config['repositories'];
    const ids = config['selected_repository_ids'];
    const key = ['visibility', 'repositories', 'selected_repository_ids'].find((each) => config[each] !== undefined);
    if (key === undefined)
        return undefined;
    if (place === undefined) {
        return { key, message: `${key} is about an organization, and none is named`, hint: 'name it under organization' };
    }
    const listed = names === undefined ? 'selected_repository_ids' : 'repositories';
    if ((names ?? ids) !== undefined && visibility !== undefined && visibility !== 'selected') {
        return {
            key: 'visibility',
            message: `${listed} are given, and visibility is ${visibility}`,
            hint: 'say visibility: selected, or leave the list out',
        };
    }
    const repositories = [];
    for (const name of names ?? []) {
        const [owner, repo] = name.includes('/') ? name.split('/', 2) : [place.organization, name];
        if (repo === undefined || !REPO.test(repo) || !same(owner, place.organization)) {
            return {
                key: 'repositories',
                message: `"${name}" is not a repository of ${place.organization}`,
                hint: 'its name alone, or with the organization in front',
            };
        }
        repositories.push(repo.toLowerCase());
    }
    return {
        ...(visibility === undefined ? {} : { visibility }),
        ...(names === undefined ? {} : { repositories: [...new Set(repositories)].sort() }),
        ...(ids === undefined ? {} : { ids: [...new Set(ids)].sort((a, b) => a - b) }),
    };
}
function repositoryOf(input) {
    const { config, provider } = input;
    const declared = locate_text(config['repository']);
    const owner = locate_text(config['owner']);
    const repo = locate_text(config['repo']);
    if (declared !== undefined && (owner !== undefined || repo !== undefined)) {
        return {
            key: 'repository',
            message: 'repository says owner and repo already, and one of these is given too',
            hint: 'keep either repository or owner and repo',
        };
    }
    // `repo: owner/name` is what people write who know no other way; it can mean only one thing.
    const joined = declared ?? (owner === undefined && repo?.includes('/') ? repo : undefined);
    const key = declared === undefined ? 'repo' : 'repository';
    if (joined !== undefined)
        return split(joined, key);
    const usual = split(locate_text(provider.config['repository']) ?? input.repository ?? '', key);
    const usualOwner = 'message' in usual ? undefined : usual.owner;
    const found = {
        owner: owner ?? locate_text(provider.config['owner']) ?? usualOwner,
        // Another owner's repository does not bear this one's name by chance: with an owner alone, the name is a guess.
        repo: repo ?? ('message' in usual || (owner !== undefined && !same(owner, usualOwner)) ? undefined : usual.repo),
    };
    if (found.owner === undefined || found.repo === undefined) {
        return {
            ...(owner === undefined ? {} : { key: 'owner' }),
            message: `it is not known which repository is meant: ${found.owner === undefined ? 'owner' : 'repo'} is missing`,
            hint: 'give owner and repo',
        };
    }
    return checked(found.owner, found.repo, owner === undefined ? 'repo' : 'owner');
}
function split(name, key) {
    const parts = name.split('/');
    if (parts.length === 2)
        return checked(parts[0], parts[1], key);
    return { key, message: `"${name}" is not the name of a repository`, hint: 'write it as owner/name' };
}
function checked(owner, repo, key) {
    if (OWNER.test(owner) && REPO.test(repo))
        return { owner, repo };
    return {
        key: OWNER.test(owner) ? (key === 'owner' ? 'repo' : key) : key,
        message: `"${owner}/${repo}" cannot be the name of a repository`,
        hint: 'letters, digits and - for the owner; letters, digits, ., - and _ for the repository',
    };
}
function same(a, b) {
    return a.toLowerCase() === b?.toLowerCase();
}
/** `api_url`, wherever SecretZero's users put it. */
function apiUrl(provider) {
    const nested = provider.auth['config'];
    const inConfig = typeof nested === 'object' && nested !== null ? nested['api_url'] : undefined;
    return inConfig ?? provider.auth['api_url'] ?? provider.config['api_url'];
}
function locate_text(value) {
    return typeof value === 'string' && value !== '' ? value : undefined;
}

// EXTERNAL MODULE: ./build/providers/github/quota.js
var quota = __webpack_require__(91025);
// EXTERNAL MODULE: ./build/providers/github/rights.js
var rights = __webpack_require__(26758);
;// CONCATENATED MODULE: ./build/providers/github/catalog.js











const OF_AN_ORGANIZATION = ', in place of a repository.';
const SECRET_RULES = {
    environment: 'never',
    organization: 'may',
    nameKey: 'secret_name',
    nameOf: capitals,
    problemOf: (name) => (0,names/* nameProblem */.rH)(name),
    example: 'DB_PASSWORD',
};
const secretKind = {
    kind: 'github_secret',
    scope: 'remote',
    capabilities: capabilities/* SECRET_CAPABILITIES */.WQ,
    summary: 'A GitHub Actions secret of a repository or of one of its environments.',
    configSchema: configOf(REPOSITORY, environment('secret'), nameUnder('secret_name', 'secret')),
    locate: locateBy({ ...SECRET_RULES, goods: shelf/* SECRETS_OF */.kO.actions, environment: 'may', organization: 'never' }),
    spread: repository_choice/* spreadRepositories */.M6,
};
const environmentSecretKind = {
    ...secretKind,
    kind: 'github_environment_secret',
    sameAs: 'github_secret',
    summary: 'Another name for github_secret, for which the environment has to be named.',
    locate: locateBy({ ...SECRET_RULES, goods: shelf/* SECRETS_OF */.kO.actions, environment: 'must', organization: 'never' }),
};
const organizationSecretKind = {
    kind: 'github_organization_secret',
    scope: 'remote',
    capabilities: capabilities/* SECRET_CAPABILITIES */.WQ,
    summary: 'A GitHub Actions secret of an organization, for all, its private, or selected repositories.',
    configSchema: configOf(organization("; by default this repository's owner."), nameUnder('secret_name', 'secret')),
    locate: locateBy({ ...SECRET_RULES, goods: shelf/* SECRETS_OF */.kO.actions, organization: 'only' }),
};
const dependabotKind = {
    kind: 'github_dependabot_secret',
    scope: 'remote',
    capabilities: capabilities/* SECRET_CAPABILITIES */.WQ,
    summary: 'A secret of a repository or of an organization that Dependabot reads, and runs that Dependabot starts.',
    configSchema: configOf(REPOSITORY, organization(OF_AN_ORGANIZATION), nameUnder('secret_name', 'secret')),
    locate: locateBy({ ...SECRET_RULES, goods: shelf/* SECRETS_OF */.kO.dependabot }),
    spread: repository_choice/* spreadRepositories */.M6,
};
const codespacesKind = {
    ...dependabotKind,
    kind: 'github_codespaces_secret',
    summary: 'A secret of a repository or of an organization that codespaces read.',
    locate: locateBy({ ...SECRET_RULES, goods: shelf/* SECRETS_OF */.kO.codespaces }),
};
const variableKind = {
    kind: 'github_variable',
    scope: 'remote',
    capabilities: capabilities/* VARIABLE_CAPABILITIES */.YD,
    takes: 'public',
    summary: 'A GitHub Actions variable of a repository, of one of its environments or of an organization: for values that are no secrets.',
    configSchema: configOf(REPOSITORY, environment('variable'), organization(OF_AN_ORGANIZATION), nameUnder('variable_name', 'variable')),
    locate: locateBy({
        ...SECRET_RULES,
        goods: shelf/* VARIABLES */.ut,
        environment: 'may',
        nameKey: 'variable_name',
        problemOf: (name) => (0,names/* nameProblem */.rH)(name, 'variable'),
        example: 'AWS_REGION',
    }),
    spread: repository_choice/* spreadRepositories */.M6,
};
const deployKeyKind = {
    kind: 'github_deploy_key',
    scope: 'remote',
    capabilities: capabilities/* DEPLOY_KEY_CAPABILITIES */.b9,
    takes: 'public',
    summary: 'A deploy key of a repository: the public half of a key pair, which is no secret.',
    configSchema: configOf(REPOSITORY, {
        title: { type: 'string', minLength: 1, description: 'Its title at GitHub; by default our name.' },
        read_only: { type: 'boolean', default: true, description: 'false: whoever has the other half may push.' },
    }),
    locate: locateBy({
        environment: 'never',
        organization: 'never',
        nameKey: 'title',
        nameOf: (explicit, ours) => explicit ?? ours,
        problemOf: names/* titleProblem */.Q9,
        example: 'deploy from the build server',
        more: (config) => ({ readOnly: config['read_only'] !== false }),
        described: (config) => ({ readOnly: config['read_only'] !== false }),
    }),
    spread: repository_choice/* spreadRepositories */.M6,
};
const targets = [
    secretKind,
    environmentSecretKind,
    organizationSecretKind,
    variableKind,
    dependabotKind,
    codespacesKind,
    deployKeyKind,
];
/** GitHub, as the manifest's checks see it. */
const githubProvider = {
    kind: 'github',
    available: true,
    targets,
    inventory: inventoryOf(targets),
    rightsOf: rights/* rightsOf */.D,
    planned: [],
    ambientLogin: ambient/* AMBIENT_TOKENS */.y,
    login: { kinds: ['token', 'ambient'], keys: ['token', 'api_url'] },
    permissions: async (...asked) => (await __webpack_require__.e(/* import() */ 3657).then(__webpack_require__.bind(__webpack_require__, 93657))).permissions(...asked),
    requestFloor: (containers, lists = []) => githubFloor(containers) + listsFloor(lists),
    writeQuota: quota/* WRITE_QUOTA */.Xk,
};


/***/ }),

/***/ 39565:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q9: () => (/* binding */ titleProblem),
/* harmony export */   VU: () => (/* binding */ DEFAULT_API),
/* harmony export */   ls: () => (/* binding */ foreignHost),
/* harmony export */   n6: () => (/* binding */ webOrigin),
/* harmony export */   rH: () => (/* binding */ nameProblem)
/* harmony export */ });
/** GitHub's own place; addresses there carry no host. */
const DEFAULT_API = 'https://api.github.com';
/** What is wrong with the name of a secret or variable by GitHub's rules, for a name in capitals; `undefined` for a good one. */
function nameProblem(name, thing = 'secret') {
    if (!/^[A-Z0-9_]+$/.test(name))
        return `a ${thing} of GitHub is named with letters, digits and _ only`;
    if (/^[0-9]/.test(name))
        return `the name of a ${thing} of GitHub cannot begin with a digit`;
    if (name.startsWith('GITHUB_'))
        return 'names that begin with GITHUB_ are reserved by GitHub';
    if (name.length > 255)
        return `the name of a ${thing} of GitHub has at most 255 characters`;
    return undefined;
}
/** What is wrong with the title of a deploy key, if anything. */
function titleProblem(title) {
    if (title.length > 255)
        return 'the title of a deploy key has at most 255 characters';
    if (/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}#]/u.test(title) || title.trim() !== title)
        return 'the title of a deploy key is one line of printable characters without #';
    return undefined;
}
/** The host of an API that is not GitHub's own, for a literal URL; `undefined` for GitHub's own and for one resolved at login. */
function foreignHost(apiUrl) {
    if (typeof apiUrl !== 'string' || apiUrl === '' || apiUrl.includes('${') || apiUrl.includes('{{'))
        return undefined;
    if (!URL.canParse(apiUrl))
        return { problem: 'api_url is not a URL' };
    const { protocol, host } = new URL(apiUrl);
    if (protocol !== 'https:' && protocol !== 'http:')
        return { problem: 'api_url is not an http URL' };
    return host === new URL(DEFAULT_API).host ? undefined : host;
}
/** Where people log in to the GitHub that has this API: github.com, a tenant of ghe.com, or the server itself. */
function webOrigin(apiUrl) {
    const url = new URL(apiUrl);
    if (/^api\.(?:github\.com|[^.]+\.ghe\.com)$/.test(url.hostname))
        url.hostname = url.hostname.slice('api.'.length);
    return url.origin;
}


/***/ }),

/***/ 58098:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $t: () => (/* binding */ placeOf),
/* harmony export */   A2: () => (/* binding */ isOrganization),
/* harmony export */   dm: () => (/* binding */ visibilities),
/* harmony export */   f5: () => (/* binding */ settingsOf),
/* harmony export */   xN: () => (/* binding */ containerName)
/* harmony export */ });
const visibilities = ['all', 'private', 'selected'];
function isOrganization(place) {
    return 'organization' in place;
}
/**
 * The canonical name of a place: small letters, since GitHub takes `Acme/App` and `acme/app` for one repository, with the API's
 * host in front where it is another than GitHub's own.
 */
function containerName(place, host) {
    const prefix = host === undefined ? '' : `${host}:`;
    return `${prefix}${nameOfPlace(place)}`.toLowerCase();
}
function nameOfPlace(place) {
    if (isOrganization(place))
        return place.organization;
    const repository = `${place.owner}/${place.repo}`;
    return place.environment === undefined ? repository : `${repository}/environments/${place.environment}`;
}
/** The place that an address is at. Throws RangeError for a container that {@link containerName} did not make. */
function placeOf(address) {
    const match = /^(?:[^/]*:)?([^/:]+)(?:\/([^/]+)(?:\/environments\/(.+))?)?$/s.exec(address.container);
    if (match === null)
        throw new RangeError('the address is not one of GitHub');
    const [, first = '', repo, environment] = match;
    const settings = settingsOf(address);
    if (repo === undefined)
        return { organization: settings.organization ?? first };
    const inEnvironment = settings.environment ?? environment;
    return {
        owner: settings.owner ?? first,
        repo: settings.repo ?? repo,
        ...(inEnvironment === undefined ? {} : { environment: inEnvironment }),
    };
}
/** What was declared of an address; nothing of one that is known from the lockfile only. */
function settingsOf(address) {
    return (address.settings ?? {});
}


/***/ }),

/***/ 91025:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q8: () => (/* binding */ POINTS_A_WRITE),
/* harmony export */   Xk: () => (/* binding */ WRITE_QUOTA),
/* harmony export */   iN: () => (/* binding */ POINTS)
/* harmony export */ });
const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
/** GitHub's limits of requests that create content, which every write may be. */
const WRITE_QUOTA = [
    { most: 80, per: MINUTE },
    { most: 500, per: HOUR },
];
/** GitHub's limit of points: a write counts five, anything else one. */
const POINTS = { most: 900, per: MINUTE };
const POINTS_A_WRITE = 5;


/***/ }),

/***/ 39476:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Et: () => (/* binding */ REPOS_SCHEMA),
  FH: () => (/* binding */ choiceOf),
  ev: () => (/* binding */ isNamed),
  M6: () => (/* binding */ spreadRepositories)
});

;// CONCATENATED MODULE: ./build/core/wildcard.js
/**
 * Whether a text is what a pattern says: `*` stands for any characters, also none, `?` for one. Takes time by the product of both
 * lengths at most, whatever the pattern.
 */
function matchesWildcard(pattern, text) {
    let at = 0;
    let star = -1;
    let resume = 0;
    let place = 0;
    while (place < text.length) {
        if (pattern[at] === '*') {
            star = at;
            resume = place;
            at += 1;
        }
        else if (at < pattern.length && (pattern[at] === '?' || pattern[at] === text[place])) {
            at += 1;
            place += 1;
        }
        else if (star >= 0) {
            // The last star takes one character more.
            resume += 1;
            place = resume;
            at = star + 1;
        }
        else
            return false;
    }
    while (pattern[at] === '*')
        at += 1;
    return at === pattern.length;
}

;// CONCATENATED MODULE: ./build/providers/github/repository-choice.js

const repository_choice_text = (description, pattern) => ({ type: 'string', pattern, description });
const oneOrMore = (item, description) => ({
    ...item,
    type: ['string', 'array'],
    minItems: 1,
    items: item,
    description,
});
const NAME = repository_choice_text('A name, with * for any characters and ? for one.', '^[A-Za-z0-9._*?-]{1,100}$');
const TOPIC = repository_choice_text('A topic.', '^[a-z0-9][a-z0-9-]{0,49}$');
const VISIBILITY = repository_choice_text('public, private or internal.', '^(?:public|private|internal)$');
const VALUE = repository_choice_text('A value of the property.', '^[^\\u0000-\\u001f\\u007f]{1,75}$');
/** The key `repos` of every kind of target that is in a repository. */
const REPOS_SCHEMA = {
    type: ['array', 'object'],
    description: 'Many repositories at once: a list of names or owner/name; or a map that selects them (`owner`, `names`, `topic`, `property`, `visibility`, `archived`).',
    minItems: 1,
    items: { type: 'string', minLength: 1, description: 'A repository: its name, or owner/name.' },
    additionalProperties: false,
    properties: {
        owner: {
            type: 'string',
            minLength: 1,
            description: 'Whose repositories; by default those of the owner of this one.',
        },
        names: oneOrMore(NAME, 'Names, with * for any characters and ? for one; of several, any.'),
        topic: oneOrMore(TOPIC, 'A topic that they have; of several, all.'),
        property: {
            type: 'object',
            minProperties: 1,
            propertyNames: { pattern: '^[A-Za-z0-9_$#-]{1,75}$' },
            description: 'Custom properties of the organisation that they have, with a value or a list of values.',
            additionalProperties: oneOrMore(VALUE, 'Value of the property; of several, any.'),
        },
        visibility: oneOrMore(VISIBILITY, 'Only `public`, `private` or `internal` ones; of several, any.'),
        archived: {
            type: 'boolean',
            default: false,
            description: 'Whether archived ones are selected too; nothing can be written to them.',
        },
    },
};
/** A name that no repository is called by chance; it shows where in a container the name is. */
const SAMPLE = 'secretzero.sample.of.a.selection';
/** What `repos` of a target's config says; `undefined` where it says nothing. */
function spreadRepositories(input) {
    const { repos, ...rest } = input.config;
    if (repos === undefined || repos === null)
        return undefined;
    const other = ['repo', 'repository', 'organization', 'org'].find((key) => rest[key] !== undefined);
    if (other !== undefined) {
        const message = `repos says which repositories, and ${other} says it too`;
        return [{ key: other, message, hint: 'keep one of the two' }];
    }
    return Array.isArray(repos) ? eachOf(repos, rest) : selection(repos, rest, input);
}
function eachOf(repos, rest) {
    const configs = repos.map((repo, index) => {
        const { owner: _owner, ...alone } = rest;
        const full = typeof repo === 'string' && repo.includes('/');
        return { config: full ? { ...alone, repository: repo } : { ...rest, repo }, below: ['repos', index] };
    });
    return { how: 'each', configs };
}
function selection(repos, rest, input) {
    const problem = (message, hint, ...below) => [
        { key: 'repos', below, message, hint },
    ];
    const [inside, beside] = [word(repos['owner']), word(rest['owner'])];
    if (inside !== undefined && beside !== undefined && inside.toLowerCase() !== beside.toLowerCase())
        return problem(`two owners are named, ${inside} and ${beside}`, 'keep one of the two', 'owner');
    const owner = inside ?? beside ?? usualOwner(input);
    if (owner === undefined)
        return problem('it is not known whose repositories are meant', 'give owner');
    if (['names', 'topic', 'property'].every((key) => repos[key] === undefined)) {
        const hint = 'give names, topic or property; names: "*" says all of them';
        return problem(`which repositories of ${owner} are meant is not said`, hint);
    }
    const criteria = criteriaOf(repos, owner);
    const said = inWords(criteria);
    return {
        how: 'select',
        config: { ...rest, repos: { ...repos, owner } },
        words: `repositories of ${owner} ${said.join(', ')}`,
        list: owner.toLowerCase(),
        criteria: `{${said.join(', ')}}`,
        sample: { config: { ...rest, owner, repo: SAMPLE }, name: SAMPLE },
        covers: (name) => !name.includes('/') && isNamed(criteria, name),
    };
}
/** The criteria in the config of a selector, as {@link spreadRepositories} gave it. */
function choiceOf(config) {
    const repos = config['repos'];
    return criteriaOf(repos, word(repos['owner']) ?? '');
}
function criteriaOf(repos, owner) {
    return {
        owner,
        names: sorted(repos['names']).map((name) => name.toLowerCase()),
        topics: sorted(repos['topic']),
        properties: Object.fromEntries(Object.entries((repos['property'] ?? {}))
            .map(([name, values]) => [name, sorted(values)])
            .sort(([a], [b]) => (a < b ? -1 : 1))),
        visibility: sorted(repos['visibility']),
        archived: repos['archived'] === true,
    };
}
/** Whether a repository's name is one of those that are meant. */
function isNamed({ names }, name) {
    const own = name.toLowerCase();
    return names.length === 0 || names.some((pattern) => matchesWildcard(pattern, own));
}
function inWords({ names, topics, properties, visibility, archived }) {
    return [
        ...(names.length === 0 ? [] : [`named ${names.join(' or ')}`]),
        ...topics.map((topic) => `with topic ${topic}`),
        ...Object.entries(properties).map(([name, values]) => `with ${name} = ${values.map((value) => JSON.stringify(value)).join(' or ')}`),
        ...(visibility.length === 0 ? [] : [`${visibility.join(' or ')} only`]),
        ...(archived ? ['archived ones too'] : []),
    ];
}
/** Whose repository is meant where a target names none. */
function usualOwner({ provider, repository }) {
    const ofRepository = (name) => word(name)?.split('/')[0];
    return word(provider.config['owner']) ?? ofRepository(provider.config['repository']) ?? ofRepository(repository);
}
/** One text or several, each once, in an order that does not depend on how they were written. */
function sorted(value) {
    const texts = [value].flat().filter((one) => typeof one === 'string');
    return [...new Set(texts)].sort();
}
function word(value) {
    return typeof value === 'string' && value !== '' ? value : undefined;
}


/***/ }),

/***/ 26758:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ rightsOf)
/* harmony export */ });
/* harmony import */ var _place_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58098);
/* harmony import */ var _shelf_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(98905);


/** The rights that GitHub wants of a token for delivering to a target. Pure. */
function rightsOf(target) {
    const { kind, address } = target;
    const place = (0,_place_js__WEBPACK_IMPORTED_MODULE_1__/* .placeOf */ .$t)(address);
    const goods = _shelf_js__WEBPACK_IMPORTED_MODULE_0__/* .goodsOf */ .cF.get(kind);
    if (goods === undefined) {
        return /deploy_key/.test(kind) && target.available
            ? [{ name: 'administration', level: 'write', what: `the deploy keys of ${(0,_shelf_js__WEBPACK_IMPORTED_MODULE_0__/* .nameOf */ .Vb)(place)}` }]
            : [];
    }
    const { purpose } = (0,_shelf_js__WEBPACK_IMPORTED_MODULE_0__/* .shelfOf */ .qR)(goods, place);
    const [name = '', level = ''] = purpose.right.split(': ');
    const right = { name, level: level === 'read' ? 'read' : 'write', what: purpose.what };
    if ((0,_place_js__WEBPACK_IMPORTED_MODULE_1__/* .settingsOf */ .f5)(address).createEnvironment !== true)
        return [right];
    return [right, { name: 'administration', level: 'write', what: `creating ${(0,_shelf_js__WEBPACK_IMPORTED_MODULE_0__/* .nameOf */ .Vb)(place)}` }];
}


/***/ }),

/***/ 98905:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Vb: () => (/* binding */ nameOf),
/* harmony export */   ZZ: () => (/* binding */ pageOf),
/* harmony export */   cF: () => (/* binding */ goodsOf),
/* harmony export */   kO: () => (/* binding */ SECRETS_OF),
/* harmony export */   qR: () => (/* binding */ shelfOf),
/* harmony export */   ut: () => (/* binding */ VARIABLES)
/* harmony export */ });
/* harmony import */ var _place_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58098);

const SECRETS_OF = {
    actions: { thing: 'secrets', app: 'actions' },
    dependabot: { thing: 'secrets', app: 'dependabot' },
    codespaces: { thing: 'secrets', app: 'codespaces' },
};
const VARIABLES = { thing: 'variables' };
/** What each kind of target keeps at GitHub. */
const goodsOf = new Map([
    ['github_secret', SECRETS_OF.actions],
    ['github_organization_secret', SECRETS_OF.actions],
    ['github_dependabot_secret', SECRETS_OF.dependabot],
    ['github_codespaces_secret', SECRETS_OF.codespaces],
    ['github_variable', VARIABLES],
]);
const SECRET_SORTS = {
    actions: {
        called: 'secrets',
        page: 100,
        rights: {
            repository: 'secrets: write',
            environment: 'environments: write',
            organization: 'organization_secrets: write',
        },
        most: { repository: 100, environment: 100, organization: 1000 },
    },
    dependabot: {
        called: 'Dependabot secrets',
        page: 100,
        rights: { repository: 'dependabot_secrets: write', organization: 'organization_dependabot_secrets: write' },
        most: {},
    },
    codespaces: {
        called: 'Codespaces secrets',
        page: 100,
        rights: { repository: 'codespaces_secrets: write', organization: 'organization_codespaces_secrets: write' },
        most: { repository: 100, organization: 100 },
    },
};
const VARIABLE_SORT = {
    called: 'variables',
    page: 30,
    rights: {
        repository: 'actions_variables: write',
        environment: 'environments: write',
        organization: 'organization_actions_variables: write',
    },
    most: { repository: 500, environment: 100, organization: 1000 },
};
/** The most that one page of a list of such goods has. */
function pageOf(goods) {
    return sortOf(goods).page;
}
/** Throws RangeError for a place where GitHub keeps nothing of the sort. */
function shelfOf(goods, place) {
    const level = levelOf(place);
    const { called, page, rights, most } = sortOf(goods);
    const right = rights[level];
    if (right === undefined)
        throw new RangeError(`GitHub keeps no ${called} there`);
    const limit = most[level];
    return {
        purpose: { what: `the ${called} of ${nameOf(place)}`, right },
        path: pathOf(goods, place),
        member: goods.thing,
        page,
        ...(limit === undefined ? {} : { most: limit }),
    };
}
function sortOf(goods) {
    return goods.thing === 'variables' ? VARIABLE_SORT : SECRET_SORTS[goods.app];
}
function levelOf(place) {
    if ((0,_place_js__WEBPACK_IMPORTED_MODULE_0__/* .isOrganization */ .A2)(place))
        return 'organization';
    return place.environment === undefined ? 'repository' : 'environment';
}
function pathOf(goods, place) {
    const app = goods.thing === 'variables' ? 'actions' : goods.app;
    if ((0,_place_js__WEBPACK_IMPORTED_MODULE_0__/* .isOrganization */ .A2)(place))
        return `/orgs/${place.organization}/${app}/${goods.thing}`;
    const repository = `/repos/${place.owner}/${place.repo}`;
    return place.environment === undefined
        ? `${repository}/${app}/${goods.thing}`
        : `${repository}/environments/${encodeURIComponent(place.environment)}/${goods.thing}`;
}
/** A place as it stands in messages. */
function nameOf(place) {
    if ((0,_place_js__WEBPACK_IMPORTED_MODULE_0__/* .isOrganization */ .A2)(place))
        return `the organization ${place.organization}`;
    const repository = `${place.owner}/${place.repo}`;
    return place.environment === undefined ? repository : `environment ${place.environment} of ${repository}`;
}


/***/ })

};
