export const id = 794;
export const ids = [794];
export const modules = {

/***/ 90794:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  run: () => (/* binding */ run)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/core/errors.js
var errors = __webpack_require__(62807);
// EXTERNAL MODULE: ./build/platform/files.js
var files = __webpack_require__(71665);
;// CONCATENATED MODULE: ./build/faces/cli/templates.js
/** First manifests that teach: each is valid as it is, and what it declares can be made at once. */
const TEMPLATES = {
    basic: `# yaml-language-server: $schema=./Secretfile.schema.json
# The line above is for editors; \`secretzero schema > Secretfile.schema.json\` makes that file.
#
# Every secret of this project: how it is made, how long it may live, where it must be. No value is in this file.
#   secretzero validate    checks it
#   secretzero plan        shows what would be done
#   secretzero sync        makes and delivers what is missing; a second run does nothing
version: "1.0"

metadata:
  project: my-project
  description: Secrets for development on one machine

# Values that are used more than once. {{ var.name }} reads them; \`--var-file\` lays others over them.
variables:
  env_file: .env

secrets:
  # Made here, from randomness. \`secretzero rotate\` replaces it when its time is over.
  - name: db_password
    kind: random_password
    config:
      length: 32
    rotation_period: 90d
    targets:
      - provider: local
        kind: file
        config:
          path: "{{ var.env_file }}"
          key: DB_PASSWORD

  # Put together from another secret: it follows whenever that one is rotated.
  - name: database_url
    kind: static
    config:
      default: "postgres://app:{{ db_password.value }}@localhost:5432/app"
    targets:
      - provider: local
        kind: file
        config:
          path: "{{ var.env_file }}"
          key: DATABASE_URL

  # Made once and never rotated by a date: sessions would end.
  - name: session_key
    kind: random_string
    one_time: true
    config:
      length: 64
      charset: hex
    targets:
      - provider: local
        kind: file
        config:
          path: "{{ var.env_file }}"
          key: SESSION_KEY

  # A value that only a person has: it is asked for on the terminal, or taken from SECRETZERO_PAYMENT_API_KEY.
  # - name: payment_api_key
  #   kind: static
  #   agent_instructions:
  #     summary: The key of the payment provider's test account
  #     steps:
  #       - Open the dashboard and choose "API keys".
  #   targets:
  #     - provider: local
  #       kind: file
  #       config: { path: "{{ var.env_file }}", key: PAYMENT_API_KEY }
`,
    github: `# yaml-language-server: $schema=./Secretfile.schema.json
# The line above is for editors; \`secretzero schema > Secretfile.schema.json\` makes that file.
#
# Secrets of this repository for GitHub Actions, and the same ones for development where they are needed. No value is in this file.
#   secretzero test        shows whether the token may write Actions secrets
#   secretzero plan        shows what would be done
# On GitHub, the action does what \`secretzero sync\` does here, whenever this file changes on the default branch.
version: "1.0"

metadata:
  project: my-project
  description: Secrets of a repository and its Actions

variables:
  # The repository that gets the secrets. Change it, or give it in a var file.
  repository: my-organisation/my-repository

providers:
  # The login is GH_TOKEN or GITHUB_TOKEN. GitHub's own workflow token cannot write secrets: use the token of a GitHub App,
  # or a fine-grained one with "Secrets: write" for this repository alone.
  github:
    kind: github

secrets:
  # An Actions secret can be written and never read. What is there already is a conflict and is left alone, unless
  # \`secretzero adopt deploy_token --as-is\` takes it over, or on_conflict: overwrite replaces it.
  - name: webhook_secret
    kind: random_string
    config:
      length: 40
    rotation_period: 90d
    targets:
      - provider: github
        kind: github_secret
        config:
          repository: "{{ var.repository }}"
          secret_name: WEBHOOK_SECRET
      # The same value for development. Each machine gets it with the first sync that can read it somewhere, or that makes it.
      - provider: local
        kind: file
        config:
          path: .env
          key: WEBHOOK_SECRET

  # Only for deployments to one environment of the repository.
  - name: production_signing_key
    kind: random_password
    config:
      length: 48
      special: false
    rotation_period: 30d
    targets:
      - provider: github
        kind: github_secret
        config:
          repository: "{{ var.repository }}"
          environment: production
          secret_name: SIGNING_KEY

  # A value that only a person has: asked for on the terminal, or taken from SECRETZERO_DEPLOY_TOKEN.
  # - name: deploy_token
  #   kind: static
  #   targets:
  #     - provider: github
  #       kind: github_secret
  #       config: { repository: "{{ var.repository }}", secret_name: DEPLOY_TOKEN }
`,
};

;// CONCATENATED MODULE: ./build/faces/cli/commands/create.js




const run = async ({ flags, io, out }) => {
    const file = flags.output ?? flags.file;
    const text = TEMPLATES[flags.template];
    if (flags.dryRun) {
        if (flags.json)
            out.json({ file, created: false, template: flags.template, text });
        else
            out.exact(text, 'the template');
        return 0;
    }
    const path = (0,external_node_path_.resolve)(io.platform.workspace, file);
    if (await (0,files/* lstatIfPresent */.VO)(path)) {
        throw new errors/* SecretZeroError */.j2('ARGUMENTS', `${file} exists already and is left as it is`, {
            hint: 'name another file with --output, or look at the template with --dry-run',
        });
    }
    await (0,files/* writeAtomic */.vZ)(path, text, { mode: 0o644 });
    if (flags.json)
        out.json({ file, created: true, template: flags.template });
    else {
        out.data(`${file} was written from the template ${flags.template}.`);
        out.note(`next: read it, then \`secretzero init\` and \`secretzero plan\``);
    }
    return 0;
};


/***/ })

};
