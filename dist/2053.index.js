export const id = 2053;
export const ids = [2053];
export const modules = {

/***/ 40896:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DT: () => (/* binding */ COMMON_OPTIONS),
/* harmony export */   Lo: () => (/* binding */ COMMANDS),
/* harmony export */   ai: () => (/* binding */ EXIT_CODES),
/* harmony export */   pO: () => (/* binding */ TOPICS)
/* harmony export */ });
/** Flags that every command understands, before or after its name. */
const COMMON_OPTIONS = [
    {
        flags: '-f, --file <file>',
        description: 'the manifest',
        default: 'Secretfile.yml',
        completes: 'file',
    },
    {
        flags: '-l, --lockfile <file>',
        description: "the lockfile, instead of the environment's or the default beside the manifest",
        completes: 'file',
    },
    { flags: '-e, --environment <name>', description: 'the environment of the manifest' },
    {
        flags: '-v, --var-file <file>',
        description: "variables over the manifest's own; may be repeated, the last one wins",
        repeatable: true,
        completes: 'file',
    },
    { flags: '--json', description: 'print one JSON document on stdout and nothing else' },
    { flags: '--no-input', description: 'never ask; what needs a person waits' },
    { flags: '--offline', description: "do not read the lane's state at GitHub" },
    { flags: '--actor <name>', description: 'the name in the history of the lockfile', default: 'local' },
    { flags: '--no-color', description: 'no colour; NO_COLOR and FORCE_COLOR are obeyed too' },
    { flags: '--verbose', description: 'also show what is in sync' },
    { flags: '--debug', description: 'show where an error came from' },
];
const SECRETS = {
    flags: '-s, --secret <name>',
    description: 'only this secret; may be repeated',
    repeatable: true,
    completes: 'secret',
};
const DRY_RUN = {
    flags: '--dry-run',
    description: 'show what would be done; no script runs, nothing is asked or written',
};
const YES = { flags: '--yes', description: 'do not ask for confirmation' };
const NAMES = {
    name: '[name...]',
    description: 'secrets; all of them where none is named',
    completes: 'secret',
};
const SOME_NAMES = { name: '<name...>', description: 'secrets', completes: 'secret' };
const WAITING = 'something waits for a person: a value, a decision, drift';
const ACCESS = 'a provider could not be logged in to, or forbids it';
const PARTIAL = 'some targets failed, or another run holds the lane; the next run finishes';
/** All commands, in the order of the help. */
const COMMANDS = [
    {
        name: 'create',
        group: 'Begin',
        arguments: [],
        summary: 'write a first manifest',
        description: [
            'The file is full of comments that explain it, and valid as it is. An existing file is never overwritten.',
        ],
        options: [
            {
                flags: '-t, --template <name>',
                description: 'basic: files of this machine; github: Actions secrets as well',
                default: 'basic',
                choices: ['basic', 'github'],
            },
            {
                flags: '-o, --output <file>',
                description: 'where to write it (by default what --file says)',
                completes: 'file',
            },
            { flags: '--dry-run', description: 'print it instead of writing it' },
        ],
        examples: [
            ['secretzero create', 'write Secretfile.yml for local files'],
            ['secretzero create --template github', 'write one that delivers to GitHub Actions'],
        ],
        exits: {},
        load: () => __webpack_require__.e(/* import() */ 794).then(__webpack_require__.bind(__webpack_require__, 90794)),
    },
    {
        name: 'init',
        group: 'Begin',
        arguments: [],
        summary: 'make this machine and repository ready',
        description: [
            'Checks what the manifest needs here: git, Node, and which variables hold logins.',
            'Makes the fingerprint key .gitsecrets.key where there is none, adds the lines for .gitignore and .gitattributes, and sets up the merge driver of the lockfile. Running it again changes nothing.',
        ],
        options: [{ flags: '--dry-run', description: 'show what would be done' }],
        examples: [
            ['secretzero init', 'do it'],
            ['gh secret set SECRETZERO_FINGERPRINT_KEY < .gitsecrets.key', 'give the key to the action, unseen'],
        ],
        exits: { 2: 'something that the manifest needs is missing here' },
        load: () => Promise.all(/* import() */[__webpack_require__.e(3243), __webpack_require__.e(5818), __webpack_require__.e(4172), __webpack_require__.e(4865), __webpack_require__.e(148), __webpack_require__.e(1713), __webpack_require__.e(902)]).then(__webpack_require__.bind(__webpack_require__, 54993)),
    },
    {
        name: 'scan',
        group: 'Begin',
        arguments: [],
        summary: 'find every secret of this repository, declared or not',
        description: [
            'Searches workflows, actions, .env files (their keys, never a value), compose files and Kubernetes objects, and lists what the login can see at GitHub: secrets and variables of the repository, its environments and its organisation, Dependabot and Codespaces. A scope that cannot be seen is said to be not visible; nothing is called absent there.',
            'Each name that is used or present and not in the manifest comes with lines to paste; --write adds them and leaves every other byte as it is. How a value is made is guessed from its name, and the lines say so.',
        ],
        options: [{ flags: '--write', description: 'add what is undeclared to the manifest, or make it' }],
        examples: [
            ['secretzero scan', 'show where all secrets are'],
            ['secretzero scan --write', 'declare what is not declared'],
            ['secretzero scan --offline --json', 'files alone, for a program'],
        ],
        exits: { 2: 'something is undeclared or missing', 4: 'no credential may be sent where the manifest says' },
        load: () => Promise.all(/* import() */[__webpack_require__.e(3243), __webpack_require__.e(5818), __webpack_require__.e(4172), __webpack_require__.e(4865), __webpack_require__.e(148), __webpack_require__.e(1713), __webpack_require__.e(4900), __webpack_require__.e(1681), __webpack_require__.e(449)]).then(__webpack_require__.bind(__webpack_require__, 42830)),
    },
    {
        name: 'setup',
        group: 'Begin',
        arguments: [{ name: '<what>', description: 'github', choices: ['github'] }],
        summary: 'make the GitHub App whose token may write the secrets',
        description: [
            'Walks through GitHub\u2019s own flow: a page on this machine hands over a manifest with exactly the permissions that the Secretfile\u2019s targets need, GitHub makes the App, and its private key goes straight into the repository\u2019s secret SECRETS_APP_PRIVATE_KEY, its client id into the variable SECRETS_APP_CLIENT_ID. The key is never shown. Then it prints the step for the workflow.',
            'Without a terminal, with --no-input or --json, nothing is made: it prints the manifest, a link with everything filled in, and the steps.',
        ],
        options: [
            { flags: '--organization <name>', description: 'who is to own the App (by default the owner of the repository)' },
            {
                flags: '--key-file <file>',
                description: 'keep the key in this new file, which only you can read, instead of the repository',
                completes: 'file',
            },
            YES,
        ],
        examples: [
            ['secretzero setup github', 'make it'],
            ['secretzero setup github --no-input', 'show how to make it by hand'],
        ],
        exits: { 4: 'the login may not write the secret or the variable', 6: 'GitHub could not be reached' },
        load: () => Promise.all(/* import() */[__webpack_require__.e(3243), __webpack_require__.e(5818), __webpack_require__.e(4172), __webpack_require__.e(4865), __webpack_require__.e(148), __webpack_require__.e(1713), __webpack_require__.e(1681), __webpack_require__.e(7506)]).then(__webpack_require__.bind(__webpack_require__, 20505)),
    },
    {
        name: 'validate',
        group: 'Look',
        arguments: [],
        summary: 'check the manifest, every fault at once',
        description: [
            'Needs no login and no network. Each fault comes with its file, line and column, and with what is allowed there.',
        ],
        options: [{ flags: '--strict', description: 'a secret without a target is an error' }],
        examples: [
            ['secretzero validate', 'check Secretfile.yml'],
            ['secretzero validate -e prod --strict', 'check one environment, strictly'],
        ],
        exits: {},
        load: () => Promise.all(/* import() */[__webpack_require__.e(3243), __webpack_require__.e(5818), __webpack_require__.e(4172), __webpack_require__.e(4865), __webpack_require__.e(148), __webpack_require__.e(1713), __webpack_require__.e(6546)]).then(__webpack_require__.bind(__webpack_require__, 97653)),
    },
    {
        name: 'plan',
        group: 'Look',
        arguments: [],
        summary: 'show what sync would do, and why',
        description: [
            'Looks at every target without reading a value from a platform. Nothing is written, made or asked.',
            'A plan that is saved with --out is carried out by `apply` exactly as it is, or refused.',
        ],
        options: [
            SECRETS,
            { flags: '-o, --out <file>', description: 'save the plan for `apply`', completes: 'file' },
            { flags: '--detailed-exitcode', description: 'exit with 2 where there are changes' },
            { flags: '--rotate-due', description: 'also plan rotations that are due' },
            { flags: '--prune', description: 'also plan the removal of what is no longer declared' },
        ],
        examples: [
            ['secretzero plan', 'show the plan'],
            ['secretzero plan --out plan.json && secretzero apply plan.json', 'review first, then exactly that'],
        ],
        exits: {
            2: `with --detailed-exitcode: there are changes; else ${WAITING}`,
            4: ACCESS,
            6: 'a target could not be looked at',
        },
        load: () => Promise.all(/* import() */[__webpack_require__.e(3243), __webpack_require__.e(5818), __webpack_require__.e(4172), __webpack_require__.e(4865), __webpack_require__.e(148), __webpack_require__.e(1713), __webpack_require__.e(3722), __webpack_require__.e(5756)]).then(__webpack_require__.bind(__webpack_require__, 85756)),
    },
    {
        name: 'apply',
        group: 'Change',
        arguments: [{ name: '<plan>', description: 'file written by `plan --out`', completes: 'file' }],
        summary: 'carry out a saved plan, exactly',
        description: [
            'Plans again and compares: equal steps are carried out, anything else is refused with the difference. Nothing that stands in the file is executed. Give the same --file, --environment and --var-file as for `plan`. A plan expires after 24 hours.',
        ],
        options: [YES],
        examples: [['secretzero apply plan.json', 'do what was reviewed']],
        exits: { 2: WAITING, 4: ACCESS, 6: PARTIAL },
        load: () => Promise.all(/* import() */[__webpack_require__.e(3243), __webpack_require__.e(5818), __webpack_require__.e(4172), __webpack_require__.e(4865), __webpack_require__.e(148), __webpack_require__.e(1713), __webpack_require__.e(3722), __webpack_require__.e(2031)]).then(__webpack_require__.bind(__webpack_require__, 52031)),
    },
    {
        name: 'sync',
        group: 'Change',
        arguments: [],
        summary: 'make what is missing, deliver it, finish what was begun',
        description: [
            'Makes secrets that were never made, delivers them to every target, finishes what a broken run left, and repairs targets from a copy that can be read. What is done already is left alone: a second run does nothing.',
            'Rotations that are due are only reported; `rotate` carries them out, and `sync --rotate-due` does both.',
            'A value that a person has to give is taken from SECRETZERO_<SECRET>, else asked for on the terminal, unseen; else the secret waits and the others proceed.',
        ],
        options: [
            SECRETS,
            DRY_RUN,
            { flags: '--rotate-due', description: 'also carry out rotations that are due' },
            { flags: '--prune', description: 'remove what is no longer declared, where it is provably ours' },
            { flags: '--strict', description: 'a secret without a target is an error' },
            YES,
        ],
        examples: [
            ['secretzero sync', 'make the world match the manifest'],
            ['secretzero sync -s db_password --dry-run', 'show it for one secret'],
            ['SECRETZERO_MAIL_KEY="$(pass mail-key)" secretzero sync --no-input', 'give a value without a prompt'],
        ],
        exits: { 2: WAITING, 4: ACCESS, 6: PARTIAL },
        load: () => Promise.all(/* import() */[__webpack_require__.e(3243), __webpack_require__.e(5818), __webpack_require__.e(4172), __webpack_require__.e(4865), __webpack_require__.e(148), __webpack_require__.e(1713), __webpack_require__.e(3722), __webpack_require__.e(9156)]).then(__webpack_require__.bind(__webpack_require__, 9156)),
    },
    {
        name: 'rotate',
        group: 'Change',
        arguments: [NAMES],
        summary: 'give secrets that are due a new value',
        description: [
            'Without --force: those whose rotation_period is over, of the named ones or of all. With --force: the named ones now, due or not; all of them where none is named, except those with one_time, which have to be named.',
        ],
        options: [SECRETS, { flags: '--force', description: 'now, due or not' }, DRY_RUN, YES],
        examples: [
            ['secretzero rotate', 'rotate what is due'],
            ['secretzero rotate db_password --force', 'rotate one now'],
            ['secretzero rotate --force --dry-run', 'show what rotating everything would touch'],
        ],
        exits: { 2: WAITING, 4: ACCESS, 6: PARTIAL },
        load: () => Promise.all(/* import() */[__webpack_require__.e(3243), __webpack_require__.e(5818), __webpack_require__.e(4172), __webpack_require__.e(4865), __webpack_require__.e(148), __webpack_require__.e(1713), __webpack_require__.e(3722), __webpack_require__.e(4048)]).then(__webpack_require__.bind(__webpack_require__, 34048)),
    },
    {
        name: 'adopt',
        group: 'Repair',
        arguments: [SOME_NAMES],
        summary: 'accept what is at the targets',
        description: [
            'A value that somebody else wrote becomes the value of the secret, if every target that holds one can be read and they are equal.',
            'With --as-is, secrets whose values cannot be read are taken over as they are: version and dates are recorded, the value stays unknown until it is rotated.',
        ],
        options: [{ flags: '--as-is', description: 'take over what cannot be read' }, DRY_RUN],
        examples: [
            ['secretzero adopt api_key', 'keep the value that was changed by hand'],
            ['secretzero adopt deploy_key --as-is', 'take over an Actions secret that exists already'],
        ],
        exits: { 2: WAITING, 4: ACCESS, 6: PARTIAL },
        load: () => Promise.all(/* import() */[__webpack_require__.e(3243), __webpack_require__.e(5818), __webpack_require__.e(4172), __webpack_require__.e(4865), __webpack_require__.e(148), __webpack_require__.e(1713), __webpack_require__.e(3722), __webpack_require__.e(4273)]).then(__webpack_require__.bind(__webpack_require__, 54273)),
    },
    {
        name: 'forget',
        group: 'Repair',
        arguments: [{ name: '<name>', description: 'a secret of the lockfile', completes: 'secret' }],
        summary: 'drop a secret from the lockfile, leave its value',
        description: [
            'Writes a tombstone: the numbers of its generations are never used again. Nothing is removed from any target; the places that keep a value are listed.',
        ],
        options: [{ flags: '--dry-run', description: 'show what would be forgotten' }, YES],
        examples: [['secretzero forget old_token', 'stop managing it']],
        exits: { 6: 'another run holds the lane' },
        load: () => Promise.all(/* import() */[__webpack_require__.e(3243), __webpack_require__.e(5818), __webpack_require__.e(4172), __webpack_require__.e(4865), __webpack_require__.e(148), __webpack_require__.e(1713), __webpack_require__.e(99)]).then(__webpack_require__.bind(__webpack_require__, 46448)),
    },
    {
        name: 'drift',
        group: 'Look',
        arguments: [NAMES],
        summary: 'find targets that are not as we left them',
        description: [
            'Looks at every target; needs no right to read a value. A target that cannot be judged is shown as unknown and is no drift.',
        ],
        options: [],
        examples: [
            ['secretzero drift', 'look at all of them'],
            ['secretzero drift db_password --json', 'look at one, for a program'],
        ],
        exits: { 2: 'there is drift', 4: ACCESS, 6: 'a target could not be looked at' },
        load: () => Promise.all(/* import() */[__webpack_require__.e(3243), __webpack_require__.e(5818), __webpack_require__.e(4172), __webpack_require__.e(4865), __webpack_require__.e(148), __webpack_require__.e(1713), __webpack_require__.e(3722), __webpack_require__.e(6996)]).then(__webpack_require__.bind(__webpack_require__, 86996)),
    },
    {
        name: 'show',
        group: 'Look',
        arguments: [{ name: '[name]', description: 'one secret; all of them where none is named', completes: 'secret' }],
        summary: 'show what the lockfile says of secrets',
        description: [
            'Generation, dates, next rotation and targets; never a value. No target is looked at: `drift` does that.',
        ],
        options: [],
        examples: [['secretzero show db_password', 'show one']],
        exits: {},
        load: () => Promise.all(/* import() */[__webpack_require__.e(3243), __webpack_require__.e(5818), __webpack_require__.e(4172), __webpack_require__.e(4865), __webpack_require__.e(148), __webpack_require__.e(1713), __webpack_require__.e(8257)]).then(__webpack_require__.bind(__webpack_require__, 25574)),
    },
    {
        name: 'status',
        group: 'Look',
        arguments: [],
        summary: 'show the lane: who holds it, what is pending, what is due',
        description: ['Reads lockfiles and the state at GitHub; no target is looked at.'],
        options: [],
        examples: [['secretzero status', 'show it']],
        exits: {},
        load: () => Promise.all(/* import() */[__webpack_require__.e(3243), __webpack_require__.e(5818), __webpack_require__.e(4172), __webpack_require__.e(4865), __webpack_require__.e(148), __webpack_require__.e(1713), __webpack_require__.e(686)]).then(__webpack_require__.bind(__webpack_require__, 82201)),
    },
    {
        name: 'unlock',
        group: 'Repair',
        arguments: [],
        summary: 'take the lease from a run that is dead',
        description: [
            'A run that writes holds a lease in the lockfile for ten minutes and renews it. One whose process is gone from this machine holds nobody up; any other runs out by itself. What the dead run began is finished by the next sync.',
        ],
        options: [YES],
        examples: [['secretzero unlock', 'show who holds it, and ask']],
        exits: { 6: 'the holder is alive, or the answer was no' },
        load: () => Promise.all(/* import() */[__webpack_require__.e(3243), __webpack_require__.e(5818), __webpack_require__.e(4172), __webpack_require__.e(4865), __webpack_require__.e(148), __webpack_require__.e(1713), __webpack_require__.e(9892)]).then(__webpack_require__.bind(__webpack_require__, 48311)),
    },
    {
        name: 'test',
        group: 'Look',
        arguments: [],
        summary: 'log in to every provider and check the rights',
        description: [
            'Logs in to all providers that the manifest uses, side by side, and checks that each target could be written. Nothing is written, no value is read.',
            'With --permissions, also says which rights each login lacks for this manifest, and which it has too many, as far as the platform tells.',
        ],
        options: [{ flags: '--permissions', description: 'compare the rights of each login with what is needed' }],
        examples: [
            ['secretzero test', 'check it all before the first sync'],
            ['secretzero test --permissions', 'is a right missing, or one too many?'],
        ],
        exits: {
            4: 'a provider cannot be reached or logged in to, or a right is missing',
            6: 'a target cannot be written for another reason',
        },
        load: () => Promise.all(/* import() */[__webpack_require__.e(3243), __webpack_require__.e(5818), __webpack_require__.e(4172), __webpack_require__.e(4865), __webpack_require__.e(148), __webpack_require__.e(1713), __webpack_require__.e(6172), __webpack_require__.e(2735)]).then(__webpack_require__.bind(__webpack_require__, 72735)),
    },
    {
        name: 'permissions',
        group: 'Look',
        arguments: [],
        summary: 'print the least rights that this manifest needs',
        description: [
            'For every provider that the manifest uses: policies, roles and commands to copy, for looking (plan and drift) apart from sync; and the permissions: of the job. It is made from the manifest; nobody is asked.',
        ],
        options: [
            { flags: '--for <purpose>', description: 'plan (drift too) or sync; both by default', choices: ['plan', 'sync'] },
        ],
        examples: [
            ['secretzero permissions --for plan', 'for a login that may only look'],
            ['secretzero permissions --json', 'for a program'],
        ],
        exits: {},
        load: () => Promise.all(/* import() */[__webpack_require__.e(3243), __webpack_require__.e(5818), __webpack_require__.e(4172), __webpack_require__.e(4865), __webpack_require__.e(148), __webpack_require__.e(1713), __webpack_require__.e(4427)]).then(__webpack_require__.bind(__webpack_require__, 17608)),
    },
    {
        name: 'providers',
        group: 'Look',
        arguments: [
            {
                name: '<what>',
                description: 'list, capabilities or token-info',
                choices: ['list', 'capabilities', 'token-info'],
            },
        ],
        summary: 'show providers, what they can do, and what a token is good for',
        description: [
            '`list` and `capabilities` say what this version has. `token-info` logs in and says what kind of token it is (classic, fine-grained, a GitHub App\u2019s, GITHUB_TOKEN), when it ends, and what it can do for this manifest, with links to where a better one is made. It writes nothing; the token is never shown.',
        ],
        options: [],
        examples: [
            ['secretzero providers list', 'what there is'],
            ['secretzero providers token-info', 'is this token enough for this manifest?'],
        ],
        exits: { 4: 'token-info: no login, or a right is missing', 6: 'token-info: the platform could not be asked' },
        load: () => Promise.all(/* import() */[__webpack_require__.e(3243), __webpack_require__.e(5818), __webpack_require__.e(4172), __webpack_require__.e(4865), __webpack_require__.e(148), __webpack_require__.e(1713), __webpack_require__.e(6172), __webpack_require__.e(1065)]).then(__webpack_require__.bind(__webpack_require__, 41065)),
    },
    {
        name: 'docs',
        group: 'Tools',
        arguments: [],
        summary: 'write SECRETS.md: what each secret is for, and how to come by it',
        description: [
            'Purpose, owner, kind, rotation, targets and instructions, as the manifest says them, for all its environments. Only what stands between the markers <!-- secretzero:begin --> and <!-- secretzero:end --> is written; a file without them gets them at its end. No value and no state is in it, so it changes only with the manifest.',
        ],
        options: [
            {
                flags: '-o, --output <file>',
                description: 'the file (by default SECRETS.md beside the manifest)',
                completes: 'file',
            },
            { flags: '--check', description: 'write nothing; exit with 2 where the file is not up to date' },
        ],
        examples: [
            ['secretzero docs', 'write it'],
            ['secretzero docs --check', 'in a pull request: is it up to date?'],
        ],
        exits: { 2: 'with --check: the file is not up to date' },
        load: () => Promise.all(/* import() */[__webpack_require__.e(3243), __webpack_require__.e(5818), __webpack_require__.e(4172), __webpack_require__.e(4865), __webpack_require__.e(148), __webpack_require__.e(1713), __webpack_require__.e(1681), __webpack_require__.e(8678)]).then(__webpack_require__.bind(__webpack_require__, 69285)),
    },
    {
        name: 'merge-driver',
        group: 'Tools',
        arguments: [
            { name: '<base>', description: "git's %O", completes: 'file' },
            { name: '<ours>', description: "git's %A; the result is written there", completes: 'file' },
            { name: '<theirs>', description: "git's %B", completes: 'file' },
        ],
        summary: 'merge two lockfiles for git',
        description: ['Joins them secret by secret, without conflicts. `init` sets it up; git calls it.'],
        options: [],
        examples: [['git config merge.secretzero.driver "secretzero merge-driver %O %A %B"', 'what `init` does']],
        exits: { 1: 'one side cannot be read; git then reports a conflict' },
        load: () => Promise.all(/* import() */[__webpack_require__.e(148), __webpack_require__.e(9836)]).then(__webpack_require__.bind(__webpack_require__, 99836)),
    },
    {
        name: 'schema',
        group: 'Tools',
        arguments: [
            {
                name: '[name]',
                description: 'manifest (default), lockfile, results or plan',
                choices: ['manifest', 'lockfile', 'results', 'plan'],
            },
        ],
        summary: 'print a JSON Schema',
        description: ['For editors and for programs that read our files.'],
        options: [],
        examples: [['secretzero schema > Secretfile.schema.json', 'for an editor']],
        exits: {},
        load: () => Promise.all(/* import() */[__webpack_require__.e(3243), __webpack_require__.e(5818), __webpack_require__.e(4172), __webpack_require__.e(4865), __webpack_require__.e(382)]).then(__webpack_require__.bind(__webpack_require__, 80382)),
    },
    {
        name: 'completion',
        group: 'Tools',
        arguments: [{ name: '<shell>', description: 'bash, zsh or fish', choices: ['bash', 'zsh', 'fish'] }],
        summary: 'print a completion script for a shell',
        description: [],
        options: [],
        examples: [
            ['source <(secretzero completion bash)', 'bash, for this session'],
            ['secretzero completion zsh > "${fpath[1]}/_secretzero"', 'zsh'],
            ['secretzero completion fish > ~/.config/fish/completions/secretzero.fish', 'fish'],
        ],
        exits: {},
        load: () => __webpack_require__.e(/* import() */ 2485).then(__webpack_require__.bind(__webpack_require__, 32485)),
    },
];
/** What the exit codes mean, everywhere. */
const EXIT_CODES = {
    0: 'done, or in sync',
    1: 'unexpected',
    2: 'attention: changes (`plan --detailed-exitcode`), drift, or something waits for a person',
    3: 'the manifest, the lockfile or the arguments are wrong',
    4: 'not authenticated, or forbidden',
    5: 'a policy is broken',
    6: 'stopped part-way: some targets failed; the next run finishes',
    130: 'interrupted; what was begun is saved',
};
/** Topics of `help` that are no commands. */
const TOPICS = {
    'exit-codes': {
        summary: 'what the exit codes mean',
        text: Object.entries(EXIT_CODES).map(([code, meaning]) => `${code.padStart(5)}  ${meaning}`),
    },
    environment: {
        summary: 'environment variables that are read',
        text: [
            '  SECRETZERO_<SECRET>[_<FIELD>]   the value of a secret that a person gives; in capitals, others as _',
            '  SECRETZERO_FINGERPRINT_KEY      instead of the file .gitsecrets.key; both are made by `secretzero init`',
            '  GH_TOKEN, GITHUB_TOKEN          login at GitHub; without them that of `gh auth login`, then a code to type',
            '  SECRETZERO_GITHUB_CLIENT_ID     the app that a login by code goes through; public',
            '  GITHUB_API_URL                  another GitHub than github.com, and where the token may go',
            '  NO_COLOR, FORCE_COLOR           colours off, colours on',
        ],
    },
};


/***/ }),

/***/ 39410:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ sourcesOf),
/* harmony export */   x: () => (/* binding */ reportFailure)
/* harmony export */ });
/* harmony import */ var _core_error_exit_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58421);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62807);
/* harmony import */ var _reports_results_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(96254);



/** Tells of an error that ended a run before there was a result; returns the exit code. */
function reportFailure(error, out, how, sources) {
    if (error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .FaultsError */ .aP) {
        if (how.json)
            out.json((0,_reports_results_js__WEBPACK_IMPORTED_MODULE_2__/* .validateResult */ ._t)(error.faults));
        else
            out.faults(error.faults, sources);
        return (0,_core_error_exit_js__WEBPACK_IMPORTED_MODULE_0__/* .exitCodeOfError */ .L)(error.code);
    }
    const shown = error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .SecretZeroError */ .j2 ? error : unexpected(error);
    const { code, message, hint, span } = shown;
    const hinted = hint === undefined ? {} : { hint };
    if (how.json) {
        const place = span ? { file: span.file, line: span.line, column: span.column } : {};
        out.json({ error: { code, message, ...hinted, ...place } });
    }
    else
        out.error({ code, message, ...hinted, ...(span ? { span } : {}) });
    if (how.debug && error instanceof Error && error.stack !== undefined)
        out.note(error.stack);
    return (0,_core_error_exit_js__WEBPACK_IMPORTED_MODULE_0__/* .exitCodeOfError */ .L)(code);
}
/** The text of the files that faults may point into. */
async function sourcesOf({ file, varFile }, platform) {
    const sources = new Map();
    for (const name of [file, ...varFile]) {
        const text = await platform.readText(name).catch(() => undefined);
        if (text !== undefined)
            sources.set(name, text);
    }
    return sources;
}
/** What is not ours is shown by its kind alone: its message may hold anything. */
function unexpected(error) {
    const { code, path } = (error ?? {});
    if (typeof code === 'string' && /^E[A-Z0-9]+$/.test(code)) {
        return new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .SecretZeroError */ .j2('INTERNAL', `the system said ${code}${path === undefined ? '' : ` for ${path}`}`, {
            hint: 'check the permissions of the file and its folder, and the space that is left',
        });
    }
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .SecretZeroError */ .j2('INTERNAL', 'an unexpected error ended the run', {
        hint: 'run it again with --debug, and report what it shows',
    });
}


/***/ }),

/***/ 72053:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runProgram: () => (/* binding */ runProgram)
});

// UNUSED EXPORTS: buildProgram

// EXTERNAL MODULE: ./node_modules/commander/esm.mjs
var esm = __webpack_require__(48179);
// EXTERNAL MODULE: ./build/core/errors.js
var errors = __webpack_require__(62807);
// EXTERNAL MODULE: ./build/core/nearest.js
var nearest = __webpack_require__(42732);
// EXTERNAL MODULE: ./build/core/version.js
var version = __webpack_require__(18614);
// EXTERNAL MODULE: ./build/faces/cli/commands.js
var commands = __webpack_require__(40896);
// EXTERNAL MODULE: ./build/faces/cli/failure.js
var failure = __webpack_require__(39410);
;// CONCATENATED MODULE: ./build/faces/cli/flags.js
/** The values of flags that were not given. */
const UNSET = {
    file: 'Secretfile.yml',
    varFile: [],
    json: false,
    input: true,
    color: true,
    debug: false,
    verbose: false,
    offline: false,
    secret: [],
    dryRun: false,
    yes: false,
    strict: false,
    prune: false,
    rotateDue: false,
    force: false,
    asIs: false,
    template: 'basic',
    detailedExitcode: false,
    write: false,
    check: false,
    permissions: false,
};

;// CONCATENATED MODULE: ./build/faces/cli/help-text.js

/** What the help of a command says after its options: examples and exit codes. */
function commandNotes(spec) {
    const width = Math.max(...spec.examples.map(([command]) => command.length));
    const examples = spec.examples.map(([command, effect]) => `  ${command.padEnd(width)}  # ${effect}`);
    const exits = exitsOf(spec).map(([code, meaning]) => `  ${String(code).padStart(3)}  ${meaning}`);
    return ['', 'Examples:', ...examples, '', 'Exit codes:', ...exits].join('\n');
}
/** Exit codes of one command: those with a meaning of their own over those that all have. */
function exitsOf(spec) {
    const codes = new Set([0, 1, 3, 130, ...Object.keys(spec.exits).map(Number)]);
    return [...codes].sort((a, b) => a - b).map((code) => [code, spec.exits[code] ?? commands/* EXIT_CODES */.ai[code]]);
}
/** What the overview says after the list of commands. */
function overviewNotes() {
    return [
        '',
        'Begin here:',
        '  secretzero create && secretzero init && secretzero plan && secretzero sync',
        '',
        'Topics:',
        ...Object.entries(commands/* TOPICS */.pO).map(([name, { summary }]) => `  secretzero help ${name.padEnd(12)} ${summary}`),
    ].join('\n');
}
function topicText(name) {
    const topic = commands/* TOPICS */.pO[name];
    return topic === undefined ? '' : [`${topic.summary}:`, '', ...topic.text].join('\n');
}

// EXTERNAL MODULE: ./build/core/redactor.js + 1 modules
var redactor = __webpack_require__(54558);
// EXTERNAL MODULE: ./build/reports/escape.js
var reports_escape = __webpack_require__(38705);
// EXTERNAL MODULE: ./build/reports/terminal/layout.js
var terminal_layout = __webpack_require__(92851);
// EXTERNAL MODULE: ./build/reports/terminal.js + 9 modules
var terminal = __webpack_require__(1868);
;// CONCATENATED MODULE: ./build/faces/cli/output.js




const CLEAR_LINE = '\r\u001b[2K';
const DEFAULT_COLUMNS = 80;
/** Where a run's words go: data to stdout, talk to stderr, all of it past the redactor. */
class Output {
    #io;
    #colour;
    #verbose;
    #redactor = new redactor/* Redactor */.p();
    #progress = false;
    /** @param colour what flags and environment say; `undefined`: as each stream can */
    constructor(io, colour, verbose = false) {
        this.#io = io;
        this.#colour = colour;
        this.#verbose = verbose;
    }
    /** From now on the values of this session are known. */
    use(redactor) {
        this.#redactor = redactor;
    }
    /** How reports are laid out on stdout. */
    get layout() {
        return this.#layoutOf(this.#io.stdout);
    }
    get columns() {
        return width(this.#io.stdout);
    }
    /** What was asked for, for people. */
    data(text) {
        this.#clear();
        this.#io.stdout.write(this.#redactor.redact(output_closed(text)));
    }
    /** What was asked for, for programs: one document, in which nothing is replaced. Throws `LEAK` if a value is in it. */
    json(document) {
        this.exact(`${JSON.stringify(document, undefined, 2)}\n`, 'the JSON output');
    }
    /** Text for programs that is no JSON. */
    exact(text, what) {
        this.#redactor.assertClean(text, what);
        this.#clear();
        this.#io.stdout.write(text);
    }
    /** Talk about the run. */
    talk(text) {
        this.#clear();
        this.#io.stderr.write(this.#redactor.redact(output_closed(text)));
    }
    warn(message) {
        const layout = this.#layoutOf(this.#io.stderr);
        const start = 'secretzero: warning: ';
        this.talk(`secretzero: ${layout.style.warn('warning')}: ${(0,terminal_layout/* folded */.TM)((0,reports_escape/* visible */.RK)(message), layout.width, start.length, 2)}`);
    }
    /** A line of talk; what stands in it moves no cursor. */
    note(message) {
        this.talk(message.split('\n').map(reports_escape/* visible */.RK).join('\n'));
    }
    error(error) {
        this.talk((0,terminal/* errorText */.kc)(error, this.#layoutOf(this.#io.stderr)));
    }
    faults(faults, sources) {
        this.talk((0,terminal/* faultsText */.H0)(faults, { ...this.#layoutOf(this.#io.stderr), sources }));
    }
    /** One line that says what is going on, on a terminal only; the next one takes its place. */
    progress(event) {
        const { stderr } = this.#io;
        if (!stderr.isTTY)
            return;
        const text = this.#redactor.redact((0,reports_escape/* visible */.RK)(progressText(event)));
        stderr.write(CLEAR_LINE + text.slice(0, width(stderr) - 1));
        this.#progress = true;
    }
    done() {
        this.#clear();
    }
    #clear() {
        if (!this.#progress)
            return;
        this.#progress = false;
        this.#io.stderr.write(CLEAR_LINE);
    }
    #layoutOf(stream) {
        const coloured = this.#colour ?? stream.isTTY;
        return {
            style: coloured ? terminal/* ANSI */.mh : terminal/* PLAIN */.tZ,
            verbose: this.#verbose,
            ...(stream.isTTY ? { width: width(stream) } : {}),
        };
    }
}
/** What flags and environment say of colours: NO_COLOR and --no-color win, then FORCE_COLOR; `undefined`: they say nothing. */
function wantedColour(io, allowed) {
    if (!allowed || io.platform.variable('NO_COLOR') !== undefined)
        return false;
    const forced = io.platform.setting('FORCE_COLOR');
    if (forced === undefined)
        return io.platform.setting('TERM') === 'dumb' ? false : undefined;
    return forced !== '0' && forced.toLowerCase() !== 'false';
}
function progressText(event) {
    switch (event.type) {
        case 'phase':
            return event.total === undefined ? `${event.phase} \u2026` : `${event.phase} ${event.total} \u2026`;
        case 'waiting-for-lease':
            return `waiting for run ${event.run}, which holds the lane \u2026`;
        case 'waiting-for-quota':
            return `waiting ${event.minutes} min: the platform allows no more writes before \u2026`;
        default:
            return `${event.done}/${event.total} ${event.type} ${event.secret} \u2192 ${event.target}`;
    }
}
function output_closed(text) {
    return text === '' || text.endsWith('\n') ? text : `${text}\n`;
}
function width(stream) {
    // A terminal that does not know its size says 0.
    return stream.columns || DEFAULT_COLUMNS;
}

;// CONCATENATED MODULE: ./build/faces/cli/program.js









const INTERRUPTED = 130;
/** Finds out what is asked for and does it; returns the exit code. */
async function runProgram(argv, io) {
    const raw = new Output(io, wantedColour(io, !argv.includes('--no-color')));
    const how = { json: argv.includes('--json'), debug: argv.includes('--debug') };
    try {
        const [word, topic] = argv;
        if (word === 'help' && topic !== undefined && Object.hasOwn(commands/* TOPICS */.pO, topic)) {
            raw.data(topicText(topic));
            return 0;
        }
        if (word === 'help' && topic !== undefined && !topic.startsWith('-'))
            requireTopic(topic);
        const chosen = parse(argv, raw);
        return typeof chosen === 'number' ? chosen : await carryOut(chosen, io);
    }
    catch (error) {
        return (0,failure/* reportFailure */.x)(error, raw, how, new Map());
    }
}
async function carryOut({ spec, args, flags }, io) {
    const out = new Output(io, wantedColour(io, flags.color), flags.verbose);
    const stopping = new AbortController();
    const { promise: leave, resolve: leaveNow } = deferred();
    const stop = () => {
        if (stopping.signal.aborted) {
            io.exit?.(INTERRUPTED);
            leaveNow(INTERRUPTED);
            return;
        }
        out.note('secretzero: stopping: the write that is under way is finished and saved; press Ctrl-C again to leave at once');
        stopping.abort(new errors/* SecretZeroError */.j2('INTERRUPTED', 'the run was interrupted'));
    };
    io.onSignal(stop);
    const invocation = { args, flags, io, out, signal: stopping.signal, stop };
    const run = async () => {
        try {
            const code = await (await spec.load()).run(invocation);
            return stopping.signal.aborted ? INTERRUPTED : code;
        }
        catch (error) {
            const code = (0,failure/* reportFailure */.x)(error, out, flags, await (0,failure/* sourcesOf */.u)(flags, io.platform));
            return stopping.signal.aborted ? INTERRUPTED : code;
        }
        finally {
            out.done();
        }
    };
    return Promise.race([run(), leave]);
}
/** The command and its flags, or an exit code where there is nothing more to do. */
function parse(argv, out) {
    let chosen;
    const program = buildProgram((spec, args, flags) => {
        chosen = { spec, args, flags };
    }, out);
    try {
        program.parse(argv.length === 0 ? ['--help'] : [...argv], { from: 'user' });
    }
    catch (error) {
        if (!(error instanceof esm/* CommanderError */.b7))
            throw error;
        if (error.exitCode === 0)
            return 0;
        throw misused(error, argv, program);
    }
    return chosen ?? 0;
}
/** The parser for the command table; also what help and documentation are made from. */
function buildProgram(choose, out) {
    const program = new esm/* Command */.uB('secretzero');
    const settle = (command) => command
        .exitOverride()
        .showSuggestionAfterError(false)
        .configureOutput({
        writeOut: (text) => out.data(text),
        writeErr: () => undefined,
        getOutHelpWidth: () => Math.min(out.columns, 100),
    })
        .configureHelp({ showGlobalOptions: command !== program });
    settle(program)
        .description('Secrets as code: declared in Secretfile.yml, made, delivered, rotated and watched.')
        .version(version/* VERSION */.x, '-V, --version', 'print the version')
        .helpOption('-h, --help', 'explain a command')
        .helpCommand('help [command]', 'explain a command or a topic')
        .addHelpText('after', () => overviewNotes());
    for (const option of commands/* COMMON_OPTIONS */.DT)
        program.addOption(optionOf(option));
    for (const spec of commands/* COMMANDS */.Lo) {
        const command = settle(program.command(spec.name))
            .summary(spec.summary)
            .description([capital(spec.summary), ...spec.description].map(sentence).join('\n\n'))
            .helpGroup(`${spec.group}:`)
            .allowExcessArguments(false)
            .addHelpText('after', () => commandNotes(spec));
        for (const argument of spec.arguments)
            command.argument(argument.name, argument.description);
        for (const option of spec.options)
            command.addOption(optionOf(option));
        command.action((...given) => {
            const args = given
                .slice(0, spec.arguments.length)
                .flat()
                .filter((arg) => typeof arg === 'string');
            checkChoices(spec, args);
            choose(spec, args, { ...UNSET, ...command.optsWithGlobals() });
        });
    }
    return program;
}
function optionOf(spec) {
    const option = new esm/* Option */.c$(spec.flags, spec.description);
    if (spec.repeatable)
        option.argParser((value, before) => [...(before ?? []), value]);
    if (spec.default !== undefined && !spec.flags.startsWith('--actor'))
        option.default(spec.default);
    if (spec.choices)
        option.choices(spec.choices);
    return option;
}
function checkChoices(spec, args) {
    const choices = spec.arguments[0]?.choices;
    const [given] = args;
    if (!choices || given === undefined || choices.includes(given))
        return;
    throw new errors/* SecretZeroError */.j2('ARGUMENTS', `${spec.name} knows no ${JSON.stringify(given)}`, {
        hint: (0,nearest/* didYouMean */.au)(given, choices) ?? `it knows ${choices.join(', ')}`,
    });
}
/** What commander found wrong, in our words, with the nearest match. */
function misused(error, argv, program) {
    const command = program.commands.find((each) => argv.includes(each.name()));
    const [, quoted = ''] = /'([^']*)'/.exec(error.message) ?? [];
    const help = `see \`secretzero ${command === undefined ? '--help' : `${command.name()} --help`}\``;
    switch (error.code) {
        case 'commander.unknownCommand':
            return wrong(`there is no command ${JSON.stringify(quoted)}`, (0,nearest/* didYouMean */.au)(quoted, [...program.commands.map((each) => each.name()), 'help']) ?? help);
        case 'commander.unknownOption': {
            const word = quoted.split('=')[0] ?? quoted;
            const known = [...program.options, ...(command?.options ?? [])].map((option) => option.long ?? option.short ?? '');
            const elsewhere = program.commands
                .filter((each) => each.options.some((option) => option.long === word || option.short === word))
                .map((each) => each.name());
            const other = elsewhere.length > 0 && command !== undefined
                ? `${elsewhere.join(', ')} ${elsewhere.length === 1 ? 'has' : 'have'} it`
                : undefined;
            return wrong(`${command === undefined ? 'secretzero' : command.name()} has no option ${word}`, other ?? (0,nearest/* didYouMean */.au)(word, known) ?? help);
        }
        case 'commander.invalidArgument': {
            const [, option = ''] = /option '([^']*)'/.exec(error.message) ?? [];
            const [, value = ''] = /argument '([^']*)' is invalid/.exec(error.message) ?? [];
            const [, choices = ''] = /Allowed choices are (.*)\.$/.exec(error.message) ?? [];
            return wrong(`${JSON.stringify(value)} is no value for ${option}`, (0,nearest/* didYouMean */.au)(value, choices.split(', ')) ?? `allowed: ${choices}`);
        }
        default:
            return wrong(error.message.replace(/^error: /, ''), help);
    }
}
function requireTopic(topic) {
    const known = [...commands/* COMMANDS */.Lo.map((command) => command.name), 'help', ...Object.keys(commands/* TOPICS */.pO)];
    if (!known.includes(topic))
        throw wrong(`there is no help on ${JSON.stringify(topic)}`, (0,nearest/* didYouMean */.au)(topic, known) ?? 'see `secretzero --help`');
}
function wrong(message, hint) {
    return new errors/* SecretZeroError */.j2('ARGUMENTS', message, { hint });
}
function capital(text) {
    return text.charAt(0).toUpperCase() + text.slice(1);
}
function sentence(text) {
    return /[.!?:]$/.test(text) ? text : `${text}.`;
}
function deferred() {
    let resolve = () => undefined;
    const promise = new Promise((settle) => {
        resolve = settle;
    });
    return { promise, resolve };
}


/***/ }),

/***/ 1868:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  mh: () => (/* reexport */ ANSI),
  tZ: () => (/* reexport */ PLAIN),
  sb: () => (/* reexport */ capabilitiesText),
  LU: () => (/* reexport */ driftText),
  kc: () => (/* reexport */ errorText),
  H0: () => (/* reexport */ faultsText),
  _m: () => (/* reexport */ permissionsText),
  Pt: () => (/* reexport */ planText),
  UU: () => (/* reexport */ providersText),
  R0: () => (/* reexport */ rotateText),
  Ff: () => (/* reexport */ scanText),
  jP: () => (/* reexport */ setupText),
  h$: () => (/* reexport */ showText),
  qS: () => (/* reexport */ statusText),
  n5: () => (/* reexport */ syncText),
  e5: () => (/* reexport */ testText),
  X7: () => (/* reexport */ tokenInfoText),
  Ok: () => (/* reexport */ validateText)
});

// EXTERNAL MODULE: ./build/core/exit-code.js
var exit_code = __webpack_require__(11388);
// EXTERNAL MODULE: ./build/reports/words.js
var reports_words = __webpack_require__(68013);
// EXTERNAL MODULE: ./build/reports/terminal/layout.js
var layout = __webpack_require__(92851);
;// CONCATENATED MODULE: ./build/reports/terminal/drift.js



const INDENT = 11;
/** `drift`: a line for each target that is not as we left it, with what to do about it. */
function driftText(drift, checked, options) {
    const secrets = new Set(drift.filter(exit_code/* isRealDrift */.OI).map((each) => each.secret)).size;
    const unknown = new Set(drift.filter((each) => !(0,exit_code/* isRealDrift */.OI)(each)).map((each) => each.secret)).size;
    const sum = [
        secrets === 0 ? 'No drift' : `${(0,reports_words/* counted */.hS)(secrets, 'secret')} drifted`,
        ...(unknown === 0 ? [] : [`${unknown} cannot be told`]),
        `${checked} checked`,
    ];
    const lines = driftLines(drift, options);
    return (0,layout/* text */.Qq)([...lines, ...(lines.length > 0 ? [''] : []), `${sum.join(', ')}.`]);
}
/** The lines alone, for reports that also show something else. */
function driftLines(drift, { style, width }) {
    return drift.flatMap(({ secret, target, status, since, advice }) => {
        const start = `! ${status}`;
        const colour = status === 'unknown' ? style.dim : status === 'foreign' ? style.bad : style.warn;
        const when = since === undefined ? '' : `, last changed ${(0,reports_words/* day */.vd)(since)}`;
        return [
            `${colour(start)}${' '.repeat(INDENT - start.length)}${(0,layout/* folded */.TM)((0,reports_words/* plain */.pj)(`${secret} (${target})${when}`), width, INDENT, INDENT)}`,
            `${' '.repeat(INDENT)}${(0,layout/* folded */.TM)((0,reports_words/* plain */.pj)(advice), width, INDENT, INDENT + 2)}`,
        ];
    });
}

;// CONCATENATED MODULE: ./build/core/docs-url.js
/** Where the pages of docs/ are for people who have only the bundle. */
const DOCS_URL = 'https://github.com/secretzero/secretzero-action/blob/main/docs';

// EXTERNAL MODULE: ./build/core/span.js
var core_span = __webpack_require__(69212);
// EXTERNAL MODULE: ./build/reports/escape.js
var reports_escape = __webpack_require__(38705);
;// CONCATENATED MODULE: ./build/reports/terminal/faults.js





/** Once, after the last error. */
const MORE = `  codes: ${DOCS_URL}/troubleshooting.md`;
/** `validate`: every fault with its place, and how many there are. */
function validateText(file, faults, options) {
    const errors = faults.filter((fault) => fault.severity === 'error').length;
    const warnings = faults.length - errors;
    const found = [
        ...(errors > 0 ? [(0,reports_words/* counted */.hS)(errors, 'error')] : []),
        ...(warnings > 0 ? [(0,reports_words/* counted */.hS)(warnings, 'warning')] : []),
    ].join(', ');
    const verdict = errors > 0 ? options.style.bad(`${(0,reports_words/* plain */.pj)(file)} is not valid`) : options.style.good(`${(0,reports_words/* plain */.pj)(file)} is valid`);
    return faultsText(faults, options) + (0,layout/* text */.Qq)([found === '' ? `${verdict}.` : `${verdict}: ${found}.`]);
}
/** Every fault with its place, without a verdict: for commands that stop at them. */
function faultsText(faults, options) {
    const lines = faults.flatMap((fault) => faultLines(fault, options));
    return (0,layout/* text */.Qq)(faults.some(({ severity }) => severity === 'error') ? [...lines, MORE] : lines);
}
/** One error of ours, as every command ends with it. */
function errorText(error, options) {
    return (0,layout/* text */.Qq)([...faultLines({ severity: 'error', ...error }, options), MORE]);
}
function faultLines(fault, { style, width, sources }) {
    const { severity, code, message, hint, span } = fault;
    const said = code === undefined ? message : `${message} (${code})`;
    const colour = severity === 'error' ? style.bad : style.warn;
    const start = `secretzero: ${severity}: `;
    const lines = [`secretzero: ${colour(severity)}: ${(0,layout/* folded */.TM)((0,reports_words/* plain */.pj)(said), width, start.length, 2)}`];
    if (span) {
        lines.push(`  ${style.bold((0,reports_words/* plain */.pj)((0,core_span/* formatSpan */.Q)(span)))}`);
        lines.push(...faults_frame(span, sources?.get(span.file)).map((line) => `  ${line}`));
    }
    if (hint !== undefined)
        lines.push(`  hint: ${(0,layout/* folded */.TM)((0,reports_words/* plain */.pj)(hint), width, 8, 8)}`);
    return lines;
}
/** A line of YAML that is a key with or without something after it. */
const ENTRY = /^(\s*(?:-\s+)*)((?:[A-Za-z_][\w.-]*|"[A-Za-z_][\w.-]*"|'[A-Za-z_][\w.-]*'))(\s*:)(?:\s+(.*))?$/u;
/** Keys whose values are words of ours or names: all else may be the value of a secret, and is left out. */
const TELLING = new Set('version name kind type provider rotation_period length one_time on_conflict on_drift on_new_target owner'.split(' '));
const SCALAR = /^(["']?)[A-Za-z0-9_. -]*\1$/;
/**
 * The line that a fault is about, with a caret under its column. A manifest may hold values of secrets, so only what is known to be
 * none is shown: keys, and the values of a few of them. Nothing for a line of another shape.
 */
function faults_frame(span, source) {
    const line = source?.split(/\r\n|\r|\n/, span.line)[span.line - 1];
    const entry = line === undefined ? null : ENTRY.exec(line.trimEnd());
    if (!entry)
        return [];
    const [, indent = '', key = '', colon = '', value] = entry;
    const head = `${indent}${key}${colon}`;
    const tells = value === undefined || (TELLING.has(key.replace(/["']/g, '')) && SCALAR.test(value));
    const shown = value === undefined ? head : `${head} ${tells ? value : '\u2026'}`;
    const whole = tells ? (line ?? '') : shown;
    const before = whole.slice(0, Math.min(span.column - 1, whole.length));
    const number = String(span.line);
    return [`${number} | ${(0,reports_words/* plain */.pj)(shown)}`, `${' '.repeat(number.length)} | ${' '.repeat((0,layout/* columnsOf */.PL)((0,reports_escape/* visible */.RK)(before)))}^`];
}

;// CONCATENATED MODULE: ./build/reports/terminal/lane.js


/** `show`: one secret in full, several as a table. */
function showText({ secrets }, now, options) {
    const { style } = options;
    const [only] = secrets;
    if (only && secrets.length === 1) {
        const facts = [
            ['kind', only.kind],
            ['generation', only.generation === 0 ? 'not made yet' : String(only.generation)],
            ...(only.created === undefined ? [] : [['created', dated(only.created, now)]]),
            ...(only.rotated === undefined ? [] : [['rotated', dated(only.rotated, now)]]),
            ...(only.next_rotation === undefined ? [] : [['next rotation', due(only.next_rotation, now)]]),
            ...(only.expires === undefined ? [] : [['expires', (0,reports_words/* day */.vd)(only.expires)]]),
        ];
        const targets = only.targets.map(({ id, status, version }) => [
            ` `,
            (0,reports_words/* plain */.pj)(id),
            STATUS[status] ?? status,
            version === undefined ? '' : `version ${(0,reports_words/* plain */.pj)(version)}`,
        ]);
        return (0,layout/* text */.Qq)([
            style.bold((0,reports_words/* plain */.pj)(only.secret)),
            ...(0,layout/* aligned */.b6)(facts.map(([name, fact]) => [` `, name, (0,reports_words/* plain */.pj)(fact)])),
            ...(targets.length === 0 ? ['  no targets'] : ['  targets', ...(0,layout/* aligned */.b6)(targets)]),
        ]);
    }
    const rows = secrets.map((secret) => [
        (0,reports_words/* plain */.pj)(secret.secret),
        (0,reports_words/* plain */.pj)(secret.kind),
        secret.generation === 0 ? 'not made' : `generation ${secret.generation}`,
        secret.generation === 0 ? '' : (0,reports_words/* age */.KW)(secret.rotated ?? secret.created ?? '', now),
        secret.next_rotation === undefined ? '' : due(secret.next_rotation, now),
        (0,reports_words/* counted */.hS)(secret.targets.length, 'target'),
    ]);
    const [head, ...body] = (0,layout/* aligned */.b6)([['SECRET', 'KIND', 'STATE', 'AGE', 'NEXT ROTATION', 'TARGETS'], ...rows]);
    return (0,layout/* text */.Qq)([style.bold(head ?? ''), ...body]);
}
/** `status`: the lane at a glance, who may write, and what is not finished. */
function statusText(status, now, options) {
    const { style, width } = options;
    const { manifest, environment, secrets, made, due: late, lease, pending } = status;
    const lines = [
        style.bold((0,reports_words/* plain */.pj)(environment === undefined ? manifest : `${manifest}, environment ${environment}`)),
        `${(0,reports_words/* counted */.hS)(secrets, 'secret')} declared, ${made} made, ${late.length} due for rotation.`,
    ];
    if (late.length > 0)
        lines.push(`due: ${(0,layout/* folded */.TM)((0,reports_words/* plain */.pj)(late.join(', ')), width, 5, 5)}`);
    lines.push(lease
        ? style.warn((0,reports_words/* plain */.pj)(`${lease.run}${lease.actor === undefined ? '' : ` (${lease.actor})`} may write until ${lease.until}.`))
        : 'No run holds the lane.');
    for (const each of pending) {
        const began = `began ${(0,reports_words/* age */.KW)(each.since, now)} ago by ${each.run}`;
        lines.push(`${style.warn('pending')}: ${(0,layout/* folded */.TM)((0,reports_words/* plain */.pj)(`${each.secret}, ${PENDING[each.action]} generation ${each.generation}, ${began}`), width, 9, 9)}`);
    }
    if (pending.length > 0 && !lease)
        lines.push('  hint: the next sync finishes it');
    return (0,layout/* text */.Qq)(lines);
}
/** `test`: a line for each check. */
function testText({ ok, checks, logins }, options) {
    const { style, width } = options;
    const lines = checks.flatMap(({ subject, ok: good, error }) => [
        good
            ? `${style.good('\u00b7 ok')}      ${(0,reports_words/* plain */.pj)(subject)}`
            : `${style.bad('! failed')}  ${(0,layout/* folded */.TM)((0,reports_words/* plain */.pj)(`${subject}: ${error?.message}`), width, 10, 10)}`,
        ...(error?.hint === undefined ? [] : [`          hint: ${(0,layout/* folded */.TM)((0,reports_words/* plain */.pj)(error.hint), width, 16, 16)}`]),
    ]);
    for (const { provider, unknown = [], surplus = [] } of logins) {
        for (const right of unknown)
            lines.push(`${style.warn('? unknown')} ${(0,layout/* folded */.TM)((0,reports_words/* plain */.pj)(`${provider}: ${right}: only a write would show it`), width, 10, 10)}`);
        for (const right of surplus)
            lines.push(`${style.warn('+ too wide')} ${(0,layout/* folded */.TM)((0,reports_words/* plain */.pj)(`${provider}: ${right}: this manifest does not need it`), width, 11, 11)}`);
    }
    const failed = checks.filter((check) => !check.ok).length;
    lines.push(ok ? `${(0,reports_words/* counted */.hS)(checks.length, 'check')} passed.` : `${failed} of ${(0,reports_words/* counted */.hS)(checks.length, 'check')} failed.`);
    return (0,layout/* text */.Qq)(lines);
}
const PENDING = { make: 'making', copy: 'delivering', adopt: 'adopting' };
const STATUS = {
    held: 'delivered',
    taken: 'taken over as it is',
    removed: 'no longer declared',
    none: 'not delivered',
};
function dated(time, now) {
    return `${(0,reports_words/* day */.vd)(time)} (${(0,reports_words/* age */.KW)(time, now)} ago)`;
}
function due(time, now) {
    return Date.parse(time) <= now.getTime() ? `${(0,reports_words/* day */.vd)(time)} (due)` : (0,reports_words/* day */.vd)(time);
}

;// CONCATENATED MODULE: ./build/reports/terminal/providers.js


/** `providers list`: what there is, and what is to come. */
function providersText({ providers }, { style }) {
    const rows = providers.map(({ kind, available, targets, planned }) => [
        kind,
        available ? 'available' : 'planned',
        targets.join(', ') || planned.join(', '),
    ]);
    const [head = '', ...body] = (0,layout/* aligned */.b6)([['PROVIDER', 'STATE', 'TARGETS'], ...rows]);
    return (0,layout/* text */.Qq)([style.bold(head), ...body.map((line, i) => (providers[i]?.available ? line : style.dim(line)))]);
}
/** `providers capabilities`: what each kind of target can do. */
function capabilitiesText({ capabilities }, { style, width }) {
    return (0,layout/* text */.Qq)(capabilities.flatMap(({ provider, kind, summary, can }) => [
        style.bold(`${provider}/${kind}`),
        `  ${(0,layout/* folded */.TM)(summary, width, 2, 2)}`,
        `  ${(0,layout/* folded */.TM)(can, width, 2, 2)}`,
    ]));
}
const KINDS = {
    classic: 'a classic personal access token',
    'fine-grained': 'a fine-grained personal access token',
    oauth: 'an OAuth token, such as that of gh',
    'app-user': 'a token of a person through a GitHub App',
    'app-installation': "a GitHub App's installation token",
    workflow: 'the token that GitHub gives a workflow',
    'access-token': 'an access token',
    machine: "a machine's own login",
    person: "a person's login",
    'service-account': 'the login of a service account',
    'service-account-key': 'a key of a service account',
    'workload-identity': 'a login by workload identity federation',
};
const VERDICTS = { yes: '\u00b7 can', no: '! cannot', unknown: '? may' };
/** `providers token-info`: what the login is, what it can do for the manifest, and where a better one is made. */
function tokenInfoText({ tokens }, { style, width }) {
    const lines = [];
    for (const { provider, kind, identity, expires, scopes, can = [], notes = [], surplus = [], links = [], error, } of tokens) {
        if (error !== undefined) {
            lines.push(`${style.bold((0,reports_words/* plain */.pj)(provider))}: ${style.bad((0,reports_words/* plain */.pj)(error.message))}`);
            if (error.hint !== undefined)
                lines.push(`  hint: ${(0,layout/* folded */.TM)((0,reports_words/* plain */.pj)(error.hint), width, 8, 8)}`);
            continue;
        }
        const what = kind === undefined ? '' : `${(0,reports_words/* plain */.pj)(KINDS[kind] ?? kind)}, `;
        lines.push(`${style.bold((0,reports_words/* plain */.pj)(provider))}: ${what}of ${(0,reports_words/* plain */.pj)(identity ?? '')}`);
        if (expires !== undefined)
            lines.push(`  expires: ${(0,reports_words/* plain */.pj)(expires)}`);
        if (scopes !== undefined)
            lines.push(`  scopes: ${scopes.length === 0 ? 'none' : (0,reports_words/* plain */.pj)(scopes.join(', '))}`);
        for (const { what, right, verdict, reason } of can) {
            const paint = verdict === 'no' ? style.bad : verdict === 'yes' ? style.good : style.warn;
            const words = (0,reports_words/* plain */.pj)(`${right}, for ${what}${reason === undefined ? '' : `: ${reason}`}`);
            lines.push(`  ${paint(VERDICTS[verdict].padEnd(8))}  ${(0,layout/* folded */.TM)(words, width, 12, 12)}`);
        }
        for (const right of surplus)
            lines.push(`  ${style.warn('+ too wide')}  ${(0,layout/* folded */.TM)((0,reports_words/* plain */.pj)(right), width, 14, 14)}`);
        for (const note of notes)
            lines.push(`  note: ${(0,layout/* folded */.TM)((0,reports_words/* plain */.pj)(note), width, 8, 8)}`);
        for (const { text: words, url } of links)
            lines.push(`  ${(0,reports_words/* plain */.pj)(words)}: ${(0,reports_words/* plain */.pj)(url)}`);
    }
    return (0,layout/* text */.Qq)(lines);
}
const PURPOSES = { plan: 'plan and drift', sync: 'sync' };
/** `permissions`: each document as it can be copied, under what it is for. */
function permissionsText({ permissions }, { style, width }) {
    const lines = [];
    for (const { provider, for: purpose, documents } of permissions) {
        for (const { title, text: document, notes } of documents) {
            const who = provider === undefined ? '' : `${provider}, `;
            if (lines.length > 0)
                lines.push('');
            lines.push(style.bold((0,reports_words/* plain */.pj)(`# ${who}for ${PURPOSES[purpose]}: ${title}`)));
            lines.push(...document.trimEnd().split('\n').map(reports_words/* plain */.pj));
            for (const note of notes)
                lines.push(style.dim(`# ${(0,layout/* folded */.TM)((0,reports_words/* plain */.pj)(note), width, 2, 2).replaceAll('\n  ', '\n# ')}`));
        }
    }
    return (0,layout/* text */.Qq)(lines);
}

;// CONCATENATED MODULE: ./build/reports/terminal/scan.js


const WORTH_A_LINE = new Set([
    'undeclared',
    'missing',
    'unused',
    'unsupported',
    'declared',
]);
const MARKS = {
    undeclared: '! undeclared',
    missing: '! missing',
    declared: '\u00b7 declared',
    unused: '\u00b7 unused',
    unsupported: '- no target yet',
    inherited: '- inherited',
    setting: '- setting',
    own: '- own login',
};
const PLACES = 3;
/** `scan`: the table, what is not visible, what to know, and the stanzas to add. */
function scanText(result, options) {
    const { style, width, verbose = false, file } = options;
    const { names, scopes, notes, summary, written } = result;
    const shown = names.filter(({ status }) => verbose || WORTH_A_LINE.has(status));
    const rows = shown.map((each) => [
        MARKS[each.status],
        each.category,
        (0,reports_words/* plain */.pj)(each.name),
        each.declared.length === 0 ? 'no' : (0,reports_words/* plain */.pj)(each.declared.join(', ')),
        each.used.length === 0 ? 'nowhere' : (0,reports_words/* counted */.hS)(each.used.length, 'place'),
        each.present.length === 0 ? 'not seen' : (0,reports_words/* plain */.pj)([...new Set(each.present.map(({ scope }) => scope))].join(', ')),
    ]);
    const [head = '', ...body] = (0,layout/* aligned */.b6)([['STATUS', 'WHAT', 'NAME', 'DECLARED', 'USED', 'PRESENT'], ...rows]);
    const lines = [];
    if (shown.length > 0)
        lines.push(style.bold(head));
    for (const [index, each] of shown.entries()) {
        const line = body[index] ?? '';
        const loud = each.status === 'undeclared' || each.status === 'missing';
        lines.push(loud ? style.warn(line) : line);
        if (!loud && !verbose)
            continue;
        const most = verbose ? Number.POSITIVE_INFINITY : PLACES;
        const places = each.used.map(({ file: at, line: row, column }) => `${at}:${row}:${column}`);
        for (const at of places.slice(0, most))
            lines.push(style.dim(`    ${(0,reports_words/* plain */.pj)(at)}`));
        if (places.length > most)
            lines.push(style.dim(`    and ${places.length - most} more (--verbose)`));
    }
    if (lines.length > 0)
        lines.push('');
    for (const { category, scope, reason } of scopes.filter(({ visible }) => !visible)) {
        lines.push(`${style.dim('not visible')}: ${(0,layout/* folded */.TM)((0,reports_words/* plain */.pj)(`${CATEGORIES[category]} of ${scope}: ${reason}`), width, 13, 13)}`);
    }
    for (const { file: at, line, column, message, hint } of notes) {
        lines.push(`${style.warn('note')}: ${(0,layout/* folded */.TM)((0,reports_words/* plain */.pj)(`${at}:${line}:${column}: ${message}`), width, 6, 6)}`);
        if (hint !== undefined)
            lines.push(`      hint: ${(0,layout/* folded */.TM)((0,reports_words/* plain */.pj)(hint), width, 12, 12)}`);
    }
    const counts = (0,reports_words/* tally */.N4)([
        [summary.undeclared, 'undeclared'],
        [summary.missing, 'missing'],
        [summary.declared, 'declared'],
        [summary.unused, 'unused'],
        [summary.unsupported, 'without a target in this version'],
        [summary.inherited, 'of the organisation'],
        [summary.setting, 'likely no secret'],
        [summary.own, "of SecretZero's own login"],
    ]);
    lines.push(`${(0,reports_words/* counted */.hS)(result.files, 'file')} searched: ${counts === '' ? 'no name of a secret was found' : counts}.`);
    return (0,layout/* text */.Qq)([...lines, ...remedy(names, written, file)]);
}
function remedy(names, written, file) {
    const adopt = names.flatMap((each) => each.adopt ?? []);
    const adopting = adopt.length === 0 ? [] : ['take over what exists already:', ...adopt.map((command) => `  ${(0,reports_words/* plain */.pj)(command)}`)];
    if (written !== undefined) {
        if (written.length === 0)
            return [`${(0,reports_words/* plain */.pj)(file)} needs nothing more.`];
        return [`added to ${(0,reports_words/* plain */.pj)(file)}: ${(0,reports_words/* plain */.pj)(written.join(', '))}`, ...adopting];
    }
    const stanzas = names.flatMap(({ stanza }) => (stanza === undefined ? [] : [stanza]));
    if (stanzas.length === 0)
        return [];
    return [
        '',
        `for ${(0,reports_words/* plain */.pj)(file)}, under secrets: (\`secretzero scan --write\` adds them):`,
        '',
        ...stanzas.flatMap((stanza) => [...stanza.split('\n').map((line) => `  ${(0,reports_words/* plain */.pj)(line)}`), '']),
        ...adopting,
    ];
}
const CATEGORIES = { secret: 'secrets', variable: 'variables' };

;// CONCATENATED MODULE: ./build/reports/terminal/setup.js


/** `setup github`: what was made and what is left to do; without a person, the way by hand. */
function setupText({ manifest, page, url, workflow, variable, secret, app }, { style }) {
    const permissions = Object.entries(manifest.default_permissions).map(([name, level]) => `    ${name}: ${level}`);
    const lines = app === undefined
        ? [
            style.bold('Make a GitHub App with exactly these permissions:'),
            ...permissions,
            '',
            '1. Open this page, where all of it is filled in, and create the App:',
            `   ${(0,reports_words/* plain */.pj)(url)}`,
            '2. Make a private key there; install the App on this repository.',
            `3. Keep its client id in the variable ${variable} and the key in the secret ${secret}:`,
            `     gh variable set ${variable}`,
            `     gh secret set ${secret} < the-downloaded-key.pem`,
            '   and delete the file.',
            '',
            `Or post this manifest, as the field "manifest" of a form, to ${(0,reports_words/* plain */.pj)(page)}:`,
            (0,reports_words/* plain */.pj)(JSON.stringify(manifest)),
        ]
        : [
            style.good(`The App ${(0,reports_words/* plain */.pj)(app.slug)} is made (id ${app.id}, client id ${(0,reports_words/* plain */.pj)(app.client_id)}).`),
            app.in_repository
                ? `Its key is in the secret ${secret} of ${(0,reports_words/* plain */.pj)(app.kept)}, its client id in the variable ${variable}.`
                : `Its key is in ${(0,reports_words/* plain */.pj)(app.kept)}, which only you can read: put it into the secret ${secret}, the client id into the variable ${variable}, and delete it.`,
            `Now install it on the repository: ${(0,reports_words/* plain */.pj)(app.install)}`,
        ];
    return (0,layout/* text */.Qq)([
        ...lines,
        '',
        style.bold('The step for the workflow; secretzero takes its token as secrets-token:'),
        '',
        ...workflow.split('\n').map((line) => `      ${(0,reports_words/* plain */.pj)(line)}`),
        '',
    ]);
}

// EXTERNAL MODULE: ./build/reports/actions.js
var actions = __webpack_require__(1531);
// EXTERNAL MODULE: ./build/reports/quota.js
var reports_quota = __webpack_require__(32512);
// EXTERNAL MODULE: ./build/reports/selections.js
var selections = __webpack_require__(99669);
;// CONCATENATED MODULE: ./build/reports/terminal/steps.js






const steps_INDENT = 11;
/** `plan`: a line for each step, what was found, and the counts. */
function planText(plan, options, quota = []) {
    const lines = plan.steps.flatMap((step) => stepLines({ step, course: (0,actions/* plannedCourse */.g7)(step) }, options));
    const slow = (0,reports_quota/* quotaSentences */.f)(quota, reports_words/* plain */.pj).map((sentence) => (0,layout/* folded */.TM)(`${sentence}.`, options.width, 0, 2));
    return report(lines, plan, undefined, plan.drift, options) + (0,layout/* text */.Qq)(slow);
}
/** `sync` and `adopt`: a line for each step with what came of it, and the counts. */
function syncText(run, options) {
    const { plan, outcomes, drift, heldBack } = run;
    const entries = outcomes
        ? outcomes.map((outcome) => ({ ...outcome, course: (0,actions/* courseOf */.bx)(outcome) }))
        : plan.steps.map((step) => ({ step, course: (0,actions/* plannedCourse */.g7)(step) }));
    const held = heldBack ? [options.style.warn((0,layout/* folded */.TM)((0,reports_words/* plain */.pj)((0,actions/* heldBackWords */.c_)(heldBack)), options.width, 0, 2))] : [];
    const told = report(entries.flatMap((entry) => stepLines(entry, options)), plan, outcomes, drift, options);
    return `${(0,layout/* text */.Qq)(held)}${held.length > 0 ? '\n' : ''}${told}`;
}
/** `rotate`: sync's, and how many secrets were looked at and were due. */
function rotateText(run, options) {
    const { checked, due } = run.plan;
    return `${syncText(run, options)}${(0,reports_words/* counted */.hS)(checked, 'secret')} checked, ${due.length} due.\n`;
}
function report(lines, plan, outcomes, drift, options) {
    const kept = plan.steps.filter((step) => (0,actions/* plannedCourse */.g7)(step) === 'keep').length;
    const collapsed = kept > 0 && !options.verbose ? [prefixed('keep', options.style) + (0,reports_words/* counted */.hS)(kept, 'secret')] : [];
    const blocks = [
        [...lines, ...collapsed],
        driftLines(drift, options),
        plan.selections.map((each) => selectionLine(each, options)),
        plan.findings.flatMap((finding) => findingLines(finding, options)),
        [(0,layout/* folded */.TM)(`${capital((0,actions/* countsLine */.J7)(plan, outcomes))}.`, options.width, 0, 0)],
    ];
    return (0,layout/* text */.Qq)(blocks.filter((block) => block.length > 0).flatMap((block, i) => (i === 0 ? block : ['', ...block])));
}
function capital(words) {
    return words.charAt(0).toUpperCase() + words.slice(1);
}
function stepLines(entry, options) {
    const { step, course } = entry;
    if (course === 'keep' && !options.verbose)
        return [];
    const { style, width } = options;
    const said = `${place(entry)}${words(entry)}`;
    const lines = [prefixed(course, style) + (0,layout/* folded */.TM)((0,reports_words/* plain */.pj)(said), width, steps_INDENT, steps_INDENT)];
    const indented = (words) => ' '.repeat(steps_INDENT) + (0,layout/* folded */.TM)((0,reports_words/* plain */.pj)(words), width, steps_INDENT, steps_INDENT + 2);
    if (options.verbose && step.targets.length > 1)
        lines.push(...step.targets.map((id) => style.dim(indented(id))));
    if (course === 'failed')
        lines.push(...refusedLines(entry).map(indented));
    const problem = course === 'blocked' ? step.blocked : course === 'failed' ? entry.error : undefined;
    if (problem?.hint !== undefined)
        lines.push(indented(`hint: ${problem.hint}`));
    if (course === 'waiting') {
        for (const { variable } of step.waiting ?? [])
            lines.push(indented(`set ${variable} for this run,`));
        lines.push(indented('or run `secretzero sync` on a terminal and be asked'));
    }
    return lines;
}
function prefixed(course, style) {
    const { symbol, word } = actions/* LOOKS */.BJ[course];
    const start = `${symbol} ${word}`;
    const colour = course === 'blocked' || course === 'failed'
        ? style.bad
        : course === 'waiting' || course === 'prune' || course === 'retire'
            ? style.warn
            : course === 'keep' || course === 'skipped'
                ? style.dim
                : style.good;
    return colour(start) + ' '.repeat(steps_INDENT - start.length);
}
/** The secret, and where: of a step that failed in part, only where it failed. */
function place({ step: { secret, targets }, refused }) {
    if (targets.length === 0)
        return secret;
    const failed = refused === undefined ? targets.length : Object.keys(refused).length;
    const part = failed < targets.length ? `${failed} of ` : '';
    return `${secret} (${targets.length === 1 ? targets[0] : part + (0,reports_words/* counted */.hS)(targets.length, 'target')})`;
}
function words({ step, course, error }) {
    const acted = step.action === 'keep' ? 'checked' : actions/* LOOKS */.BJ[step.action].done;
    if (course === 'blocked')
        return ` cannot be ${acted}: ${step.blocked ? coded(step.blocked) : step.because}`;
    if (course === 'failed')
        return ` could not be ${acted}: ${error ? coded(error) : step.because}`;
    return `: ${course === 'waiting' ? waitingWords(step) : step.because}`;
}
/** What went wrong, and the code under which the troubleshooting table has it. */
function coded({ code, message }) {
    return `${message} (${code})`;
}
function waitingWords({ waiting = [], fields }) {
    const names = waiting.map(({ field }) => field);
    if (fields.length <= 1 && names.length <= 1)
        return 'needs a value that only a person can give';
    return `needs ${names.length === 1 ? 'a value' : 'values'} that only a person can give, for ${names.join(', ')}`;
}
/** The targets that were not written, where that is more than what the step's line says already. */
function refusedLines({ step, error, refused = {} }) {
    const all = Object.entries(refused);
    if (step.targets.length <= 1)
        return [];
    return all.map(([id, problem]) => (problem.message === error?.message ? id : `${id}: ${problem.message}`));
}
/** Of a selector that stands for more, so many are named. */
const PLACES_SHOWN = 5;
function selectionLine(selection, { style, width, verbose }) {
    const said = (0,selections/* selectionWords */.w)(selection, verbose ? Number.POSITIVE_INFINITY : PLACES_SHOWN);
    const colour = selection.state === 'selected' ? style.dim : style.warn;
    return `${colour('selects')}: ${(0,layout/* folded */.TM)((0,reports_words/* plain */.pj)(said), width, 9, 2)}`;
}
function findingLines(finding, { style, width }) {
    const { severity, message, advice } = finding;
    const colour = severity === 'error' ? style.bad : severity === 'warning' ? style.warn : style.dim;
    const word = severity === 'info' ? 'note' : severity;
    const lines = [`${colour(word)}: ${(0,layout/* folded */.TM)((0,reports_words/* plain */.pj)(message), width, word.length + 2, 2)}`];
    if (advice !== undefined)
        lines.push(`  hint: ${(0,layout/* folded */.TM)((0,reports_words/* plain */.pj)(advice), width, 8, 8)}`);
    return lines;
}

;// CONCATENATED MODULE: ./build/reports/terminal/style.js
const same = (text) => text;
/** No colour at all: for files, pipes and `NO_COLOR`. */
const PLAIN = { bold: same, dim: same, good: same, warn: same, bad: same };
const ansi = (on, off) => (text) => `\u001b[${on}m${text}\u001b[${off}m`;
/** Sixteen colours, which every terminal has and every theme keeps readable. */
const ANSI = {
    bold: ansi(1, 22),
    dim: ansi(2, 22),
    good: ansi(32, 39),
    warn: ansi(33, 39),
    bad: ansi(31, 39),
};

;// CONCATENATED MODULE: ./build/reports/terminal.js










/***/ }),

/***/ 92851:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   PL: () => (/* binding */ columnsOf),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   TM: () => (/* binding */ folded),
/* harmony export */   b6: () => (/* binding */ aligned)
/* harmony export */ });
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38705);

/** Below this, folding makes a text harder to read, not easier. */
const NARROWEST = 40;
/** Characters that take two columns: emoji, and the scripts and forms that are set wide. */
const WIDE = /[\p{Emoji_Presentation}\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\ua960-\ua97f\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{20000}-\u{3fffd}]/u;
const NO_WIDTH = /[\p{Mn}\p{Me}\u200d]/u;
/** How many columns a text takes on a terminal. */
function columnsOf(text) {
    let columns = 0;
    for (const character of text)
        columns += NO_WIDTH.test(character) ? 0 : WIDE.test(character) ? 2 : 1;
    return columns;
}
/** A text folded at blanks, later lines indented. A word that is too long is left whole, so that it can be copied. */
function folded(text, width, first, indent) {
    if (width === undefined)
        return text;
    const most = Math.max(width, NARROWEST);
    const lines = [];
    let line = '';
    let room = most - first;
    for (const word of text.split(' ')) {
        if (line !== '' && columnsOf(line) + 1 + columnsOf(word) > room) {
            lines.push(line);
            line = word;
            room = most - indent;
        }
        else
            line = line === '' ? word : `${line} ${word}`;
    }
    return [...lines, line].join(`\n${' '.repeat(indent)}`);
}
/** Rows of a table in columns of equal width, the last one open. */
function aligned(rows) {
    const widths = [];
    for (const row of rows) {
        for (const [i, cell] of row.entries())
            widths[i] = Math.max(widths[i] ?? 0, columnsOf(cell));
    }
    return rows.map((row) => row
        .map((cell, i) => (i === row.length - 1 ? cell : cell + ' '.repeat((widths[i] ?? 0) - columnsOf(cell))))
        .join('  ')
        .trimEnd());
}
/** Lines as one text with a final newline, in which none is a command of the runner. Empty for no lines. */
function text(lines) {
    return lines.length === 0 ? '' : `${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .guardLines */ .F)(lines.join('\n'))}\n`;
}


/***/ })

};
