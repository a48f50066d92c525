import type { CommandSpec, OptionSpec } from './command-spec.ts';

/** Flags that every command understands, before or after its name. */
export const COMMON_OPTIONS: readonly OptionSpec[] = [
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

const SECRETS: OptionSpec = {
  flags: '-s, --secret <name>',
  description: 'only this secret; may be repeated',
  repeatable: true,
  completes: 'secret',
};
const DRY_RUN: OptionSpec = {
  flags: '--dry-run',
  description: 'show what would be done; no script runs, nothing is asked or written',
};
const YES: OptionSpec = { flags: '--yes', description: 'do not ask for confirmation' };
const NAMES = {
  name: '[name...]',
  description: 'secrets; all of them where none is named',
  completes: 'secret',
} as const;
const SOME_NAMES = { name: '<name...>', description: 'secrets', completes: 'secret' } as const;

const WAITING = 'something waits for a person: a value, a decision, drift';
const ACCESS = 'a provider could not be logged in to, or forbids it';
const PARTIAL = 'some targets failed, or another run holds the lane; the next run finishes';

/** All commands, in the order of the help. */
export const COMMANDS: readonly CommandSpec[] = [
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
    load: () => import('./commands/create.ts'),
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
    load: () => import('./commands/init.ts'),
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
    load: () => import('./commands/scan.ts'),
  },
  {
    name: 'setup',
    group: 'Begin',
    arguments: [{ name: '<what>', description: 'github', choices: ['github'] }],
    summary: 'make the GitHub App whose token may write the secrets',
    description: [
      'Walks through GitHub’s own flow: a page on this machine hands over a manifest with exactly the permissions that the Secretfile’s targets need, GitHub makes the App, and its private key goes straight into the repository’s secret SECRETS_APP_PRIVATE_KEY, its client id into the variable SECRETS_APP_CLIENT_ID. The key is never shown. Then it prints the step for the workflow.',
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
    load: () => import('./commands/setup.ts'),
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
    load: () => import('./commands/validate.ts'),
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
    load: () => import('./commands/plan.ts'),
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
    load: () => import('./commands/apply.ts'),
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
    load: () => import('./commands/sync.ts'),
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
    load: () => import('./commands/rotate.ts'),
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
    load: () => import('./commands/adopt.ts'),
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
    load: () => import('./commands/forget.ts'),
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
    load: () => import('./commands/drift.ts'),
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
    load: () => import('./commands/show.ts'),
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
    load: () => import('./commands/status.ts'),
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
    load: () => import('./commands/unlock.ts'),
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
    load: () => import('./commands/test.ts'),
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
    load: () => import('./commands/permissions.ts'),
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
      '`list` and `capabilities` say what this version has. `token-info` logs in and says what kind of token it is (classic, fine-grained, a GitHub App’s, GITHUB_TOKEN), when it ends, and what it can do for this manifest, with links to where a better one is made. It writes nothing; the token is never shown.',
    ],
    options: [],
    examples: [
      ['secretzero providers list', 'what there is'],
      ['secretzero providers token-info', 'is this token enough for this manifest?'],
    ],
    exits: { 4: 'token-info: no login, or a right is missing', 6: 'token-info: the platform could not be asked' },
    load: () => import('./commands/providers.ts'),
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
    load: () => import('./commands/docs.ts'),
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
    load: () => import('./commands/merge-driver.ts'),
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
    load: () => import('./commands/schema.ts'),
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
    load: () => import('./commands/completion.ts'),
  },
];

/** What the exit codes mean, everywhere. */
export const EXIT_CODES: Readonly<Record<number, string>> = {
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
export const TOPICS: Readonly<Record<string, { readonly summary: string; readonly text: readonly string[] }>> = {
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
