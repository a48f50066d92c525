export const id = 4900;
export const ids = [4900];
export const modules = {

/***/ 74900:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  G: () => (/* binding */ scanRepository)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/core/names.js
var names = __webpack_require__(5562);
// EXTERNAL MODULE: ./build/providers/catalog.js + 7 modules
var catalog = __webpack_require__(44303);
// EXTERNAL MODULE: ./build/scan/compare.js
var compare = __webpack_require__(2963);
// EXTERNAL MODULE: ./build/scan/guess.js
var guess = __webpack_require__(6125);
;// CONCATENATED MODULE: ./build/scan/stanza.js


/** A stanza for each place where a name is wanted. What is guessed says so. */
function stanzasOf(row, options) {
    return row.wanted.flatMap((scope) => {
        const target = options.target({ category: row.category, name: row.name, scope });
        if (target === undefined)
            return [];
        const secret = freeName(row, scope, options.taken);
        const exists = row.present.some((each) => each.scope.kind === scope.kind && each.scope.name === scope.name);
        const readable = scope.kind === 'file';
        const adopt = exists ? `secretzero adopt ${secret}${readable ? '' : ' --as-is'}` : undefined;
        const about = row.category === 'variable' ? variable() : (0,guess/* guess */.I)(row.name);
        const lines = [
            `# A guess by \`secretzero scan\`: ${about.because}.`,
            ...(adopt === undefined ? [] : [`# It exists already: \`${adopt}\` takes it over as it is.`]),
            `- name: ${secret}`,
            `  kind: ${about.kind}`,
            ...(row.category === 'variable' ? ['  secret: false'] : []),
            ...('oneTime' in about && about.oneTime ? ['  one_time: true'] : []),
            ...('config' in about && about.config ? ['  config:', ...pairs(about.config, '    ')] : []),
            ...('obtain' in about && about.obtain
                ? [
                    '  agent_instructions:',
                    `    summary: ${quoted(about.obtain.summary)}`,
                    ...(about.obtain.url === undefined ? [] : [`    documentation_url: ${about.obtain.url}`]),
                ]
                : []),
            '  targets:',
            `    - provider: ${target.provider}`,
            `      kind: ${target.kind}`,
            ...(Object.keys(target.config).length === 0 ? [] : ['      config:', ...pairs(target.config, '        ')]),
        ];
        return [{ secret, scope, lines, ...(adopt === undefined ? {} : { adopt }) }];
    });
}
function variable() {
    return { kind: 'static', because: 'a variable of GitHub is public to whoever may read the repository' };
}
function freeName({ name, category }, scope, taken) {
    const base = wordOf(name.toLowerCase());
    const more = scope.name === undefined ? scope.kind : wordOf(scope.name.toLowerCase());
    const choices = [
        ...(scope.kind === 'environment'
            ? []
            : [base, `${base}_secret`].filter((each) => each === base || !isFree(base, new Set()))),
        ...(category === 'variable' ? [`${base}_variable`] : []),
        `${base}_${scope.kind === 'file' ? 'local' : more}`,
    ];
    const chosen = choices.find((each) => isFree(each, taken)) ?? numbered(choices[0] ?? base, taken);
    taken.add((0,names/* variableName */.cG)(chosen));
    return chosen;
}
function numbered(base, taken) {
    for (let n = 2;; n += 1)
        if (isFree(`${base}_${n}`, taken))
            return `${base}_${n}`;
}
/** Names that differ in case or in `-` alone would be given by the same variable. */
function isFree(name, taken) {
    const variable = (0,names/* variableName */.cG)(name);
    return !taken.has(variable) && !names/* RESERVED_VARIABLES */.RL.has(variable);
}
function wordOf(text) {
    const word = text
        .replace(/[^a-z0-9_]+/g, '_')
        .replace(/^_+|_+$/g, '')
        .slice(0, 80);
    return /^[a-z_]/.test(word) ? word : `_${word}`;
}
function pairs(config, indent) {
    return Object.entries(config).map(([key, value]) => `${indent}${key}: ${typeof value === 'number' ? value : quoted(value)}`);
}
/** Words stand as they are; everything else in double quotes, which JSON and YAML write alike. */
function quoted(text) {
    return /^[A-Za-z_.][A-Za-z0-9_./-]*[A-Za-z_]$/.test(text) &&
        !/^(?:true|false|yes|no|on|off|null|y|n|\.inf|\.nan)$/i.test(text)
        ? text
        : JSON.stringify(text);
}

// EXTERNAL MODULE: ./build/engine/alias-of.js
var alias_of = __webpack_require__(19933);
// EXTERNAL MODULE: ./build/core/errors.js
var errors = __webpack_require__(62807);
// EXTERNAL MODULE: ./build/platform/files.js
var files = __webpack_require__(71665);
// EXTERNAL MODULE: ./build/platform/git.js
var git = __webpack_require__(63454);
// EXTERNAL MODULE: ./build/platform/walk.js
var walk = __webpack_require__(37709);
// EXTERNAL MODULE: ./build/scan/yaml-tree.js
var yaml_tree = __webpack_require__(48922);
;// CONCATENATED MODULE: ./build/scan/compose.js


/** `$NAME`, `${NAME}`, `${NAME:-default}`; `$$` is a dollar sign. */
const VARIABLE = /\$(?:\$|([A-Za-z_]\w*)|\{([A-Za-z_]\w*)(:?[-?+])?)/g;
const NAME = /^[A-Za-z_][A-Za-z0-9_]{0,127}$/;
/** What a compose file reads from the environment, which files of keys it reads, and where values stand in it. */
function scanCompose(file, text) {
    const places = new yaml_tree/* Places */.N4(file, text);
    const documents = (0,yaml_tree/* yamlDocuments */.Ou)(text);
    if (documents === undefined) {
        return { references: [], notes: [{ message: `${file} cannot be read as YAML`, span: places.at(0) }] };
    }
    const references = [];
    const notes = [];
    const envFiles = [];
    const use = (name, offset, optional = false) => {
        const place = { category: 'env', name, span: places.at(offset), role: 'use' };
        references.push(optional ? { ...place, optional: true } : place);
    };
    for (const root of documents) {
        for (const [scalar] of (0,yaml_tree/* scalarsOf */.TM)(root))
            interpolated(scalar, text, use);
        for (const { value: service } of (0,yaml_tree/* entriesOf */.Mc)((0,yaml_tree/* get */.Jt)(root, 'services'))) {
            environment((0,yaml_tree/* get */.Jt)(service, 'environment'), places, use, notes);
            for (const item of (0,yaml_tree/* itemsOf */.S3)((0,yaml_tree/* get */.Jt)(service, 'env_file'), true)) {
                const node = item.kind === 'map' ? (0,yaml_tree/* get */.Jt)(item, 'path') : item;
                const path = (0,yaml_tree/* textOf */.b6)(node);
                if (path !== undefined && node?.kind === 'scalar' && !path.includes('$'))
                    envFiles.push({ path, span: places.at(node.start) });
            }
        }
        for (const { value: secret } of (0,yaml_tree/* entriesOf */.Mc)((0,yaml_tree/* get */.Jt)(root, 'secrets'))) {
            const name = (0,yaml_tree/* get */.Jt)(secret, 'environment');
            if (name?.kind === 'scalar' && NAME.test(name.value))
                use(name.value, name.start);
        }
    }
    return { references, notes, envFiles };
}
function interpolated(scalar, text, use) {
    for (const match of text.slice(scalar.start, scalar.end).matchAll(VARIABLE)) {
        const [, plain, braced, operator = ''] = match;
        const name = plain ?? braced;
        if (name !== undefined)
            use(name, scalar.start + match.index, /[-+]$/.test(operator));
    }
}
/** A key without a value is passed through from outside; one with a value that looks like a secret's is worth a word. */
function environment(node, places, use, notes) {
    const entries = node?.kind === 'map'
        ? node.entries.map(({ key, start, value }) => ({ key, start, value: (0,yaml_tree/* textOf */.b6)(value) ?? '' }))
        : (0,yaml_tree/* itemsOf */.S3)(node).flatMap((item) => {
            if (item.kind !== 'scalar')
                return [];
            const [key = '', ...rest] = item.value.split('=');
            return [{ key, start: item.start, value: rest.join('=') }];
        });
    for (const { key, start, value } of entries) {
        if (!NAME.test(key))
            continue;
        if (value === '' || value === '~' || value === 'null')
            use(key, start);
        else if (!value.includes('$') && (0,guess/* looksSecret */.n)(key)) {
            use(key, start);
            notes.push({
                message: `a value for ${key} stands in this file`,
                hint: `write \${${key}} instead, and change the value if the file was ever committed`,
                span: places.at(start),
            });
        }
    }
}

;// CONCATENATED MODULE: ./build/scan/dotenv.js
const ENTRY = /^[ \t]*(?:export[ \t]+)?([A-Za-z_][A-Za-z0-9_.-]*)[ \t]*=(.*)$/;
const TEMPLATE = /\.(?:example|sample|template|tmpl|dist|defaults?)$/i;
/** Whether a file of environment keys only shows which ones there are. */
function isTemplate(file) {
    return TEMPLATE.test(file);
}
/**
 * The keys of a dotenv text. Values are stepped over and never kept: lines inside quotes and blocks of PEM are no entries, and what
 * could be a piece of a value (the last line of base64 ends in `=`) is no key.
 */
function scanDotenv(file, text) {
    const references = [];
    const role = isTemplate(file) ? 'use' : 'place';
    let quote;
    let pem = false;
    for (const [index, line] of text.split(/\r?\n/).entries()) {
        if (quote !== undefined) {
            if (closes(line, quote))
                quote = undefined;
            continue;
        }
        if (pem) {
            if (line.includes('-----END '))
                pem = false;
            continue;
        }
        const [, name = '', rest = ''] = ENTRY.exec(line) ?? [];
        const value = rest.trimStart();
        const first = value[0];
        if (first === '"' || first === "'" || first === '`') {
            if (!closes(value.slice(1), first))
                quote = first;
        }
        else if (line.includes('-----BEGIN ') && !line.includes('-----END '))
            pem = true;
        if (name === '' || couldBeValue(name, value))
            continue;
        const span = { file, line: index + 1, column: line.indexOf(name) + 1 };
        references.push({ category: 'env', name, span, role });
    }
    return { references, notes: [] };
}
function closes(text, quote) {
    for (let i = 0; i < text.length; i += 1) {
        if (text[i] === '\\' && quote === '"')
            i += 1;
        else if (text[i] === quote)
            return true;
    }
    return false;
}
/** Names of variables are of one case and have words; base64 is mixed and ends in `=`. */
function couldBeValue(name, value) {
    if (name.length > 128)
        return true;
    const oneCase = name === name.toUpperCase() || name === name.toLowerCase();
    if (/^=*$/.test(value))
        return !oneCase || (name.length >= 24 && !name.includes('_'));
    return !oneCase && name.length > 40;
}

;// CONCATENATED MODULE: ./build/scan/kubernetes.js

const kubernetes_NAME = /^[A-Za-z0-9._-]{1,253}$/;
/** Whether a YAML text is worth reading as objects of Kubernetes. */
function isKubernetes(text) {
    return /^\s*(?:-\s+)?["']?apiVersion["']?\s*:/m.test(text) && /^\s*["']?kind["']?\s*:/m.test(text);
}
/** References to Kubernetes Secrets, and the keys of those that are written here; their values are stepped over. */
function scanKubernetes(file, text) {
    const places = new yaml_tree/* Places */.N4(file, text);
    const documents = (0,yaml_tree/* yamlDocuments */.Ou)(text);
    if (documents === undefined) {
        const worth = /secretKeyRef|secretRef|kind:\s*["']?Secret\b/.exec(text);
        if (worth === null)
            return { references: [], notes: [] };
        const message = `${file} cannot be read as YAML (a template?): its references to Secrets are not seen`;
        return { references: [], notes: [{ message, span: places.at(worth.index) }] };
    }
    const references = [];
    const notes = [];
    for (const document of documents) {
        for (const map of (0,yaml_tree/* mapsOf */.jQ)(document)) {
            if ((0,yaml_tree/* textOf */.b6)((0,yaml_tree/* get */.Jt)(map, 'kind')) === 'Secret' && (0,yaml_tree/* textOf */.b6)((0,yaml_tree/* get */.Jt)(map, 'apiVersion')) === 'v1')
                keysOf(map, places, references, notes);
            for (const { key, start, value } of map.entries) {
                if (key === 'secretKeyRef')
                    reference(value, 'name', places.at(start), references);
                else if (key === 'secretRef')
                    reference(value, 'name', places.at(start), references);
                else if (key === 'secret' && (0,yaml_tree/* get */.Jt)(value, 'secretName'))
                    reference(value, 'secretName', places.at(start), references);
            }
        }
    }
    return { references, notes };
}
function reference(node, nameKey, span, references) {
    const name = (0,yaml_tree/* textOf */.b6)((0,yaml_tree/* get */.Jt)(node, nameKey));
    if (name === undefined || !kubernetes_NAME.test(name))
        return;
    const key = (0,yaml_tree/* textOf */.b6)((0,yaml_tree/* get */.Jt)(node, 'key'));
    const optional = (0,yaml_tree/* textOf */.b6)((0,yaml_tree/* get */.Jt)(node, 'optional')) === 'true';
    const keys = key !== undefined
        ? [key]
        : (0,yaml_tree/* itemsOf */.S3)((0,yaml_tree/* get */.Jt)(node, 'items')).flatMap((item) => {
            const each = (0,yaml_tree/* textOf */.b6)((0,yaml_tree/* get */.Jt)(item, 'key'));
            return each === undefined ? [] : [each];
        });
    const names = keys.filter((each) => kubernetes_NAME.test(each)).map((each) => `${name}/${each}`);
    for (const each of names.length > 0 ? names : [name]) {
        const found = { category: 'cluster', name: each, span, role: 'use' };
        references.push(optional ? { ...found, optional: true } : found);
    }
}
function keysOf(secret, places, references, notes) {
    const name = (0,yaml_tree/* textOf */.b6)((0,yaml_tree/* get */.Jt)(secret, 'metadata', 'name'));
    if (name === undefined || !kubernetes_NAME.test(name))
        return;
    // What sops has sealed is no value.
    const sealed = (0,yaml_tree/* get */.Jt)(secret, 'sops') !== undefined;
    for (const section of ['data', 'stringData']) {
        for (const { key, start, value } of (0,yaml_tree/* entriesOf */.Mc)((0,yaml_tree/* get */.Jt)(secret, section))) {
            if (!kubernetes_NAME.test(key))
                continue;
            const span = places.at(start);
            const text = (0,yaml_tree/* textOf */.b6)(value) ?? '';
            references.push({ category: 'cluster', name: `${name}/${key}`, span, role: 'place' });
            if (sealed || text === '' || /^(?:\$\{|\{\{|<)/.test(text))
                continue;
            notes.push({
                message: `a value for ${name}/${key} stands in this file`,
                hint: 'keep it out of the repository, and change it if the file was ever committed',
                span,
            });
        }
    }
}

;// CONCATENATED MODULE: ./build/scan/expressions.js
const TOKEN = /'(?:[^']|'')*'|[A-Za-z_][\w-]*|\S/g;
const CONTEXTS = new Set(['secrets', 'vars']);
/**
 * What the `${{ \u2026 }}` of a text read from the contexts `secrets` and `vars`. `bare`: the whole text is an expression (`if:`).
 * @param value the text as YAML reads it
 * @param raw the same text as it stands in the file, for the places
 */
function mentionsIn(value, raw, bare = false) {
    const mentions = [];
    let cursor = 0;
    for (const expression of value.includes('${{') ? expressionsOf(value) : bare ? [value] : []) {
        for (const mention of inExpression(expression)) {
            const index = placeOf(raw, mention, cursor);
            cursor = index + 1;
            mentions.push({ ...mention, index });
        }
    }
    return mentions;
}
/** The insides of `${{ \u2026 }}`; a `}}` in quotes does not end one. */
function* expressionsOf(text) {
    for (let at = text.indexOf('${{'); at >= 0; at = text.indexOf('${{', at)) {
        const start = at + 3;
        let end = start;
        let quoted = false;
        while (end < text.length && (quoted || !text.startsWith('}}', end))) {
            if (text[end] === "'")
                quoted = !quoted;
            end += 1;
        }
        yield text.slice(start, end);
        at = end;
    }
}
function* inExpression(expression) {
    const tokens = expression.match(TOKEN) ?? [];
    for (let i = 0; i < tokens.length; i += 1) {
        const context = tokens[i]?.toLowerCase() ?? '';
        if (!CONTEXTS.has(context) || tokens[i - 1] === '.')
            continue;
        const [next, after] = [tokens[i + 1], tokens[i + 2]];
        const of = context;
        if (next === '.' && after !== undefined && /^[A-Za-z_]/.test(after))
            yield { context: of, name: after.toUpperCase() };
        else if (next === '[' && after?.startsWith("'") && tokens[i + 3] === ']')
            yield { context: of, name: after.slice(1, -1).replaceAll("''", "'").toUpperCase() };
        else
            yield { context: of, whole: next === '[' ? 'reckoned' : 'all' };
    }
}
function placeOf(raw, { context, name }, from) {
    const after = name === undefined ? '\\b' : `\\s*(?:\\.\\s*|\\[\\s*'{1,2})${name.replace(/[^\w]/g, '.')}`;
    const pattern = new RegExp(`\\b${context}${after}`, 'gi');
    pattern.lastIndex = from;
    return pattern.exec(raw)?.index ?? Math.min(from, raw.length);
}

;// CONCATENATED MODULE: ./build/scan/workflow.js


/** GitHub's own: it is always there, and nobody declares it. */
const GIVEN = new Set(['GITHUB_TOKEN']);
const workflow_NAME = /^[A-Z_][A-Z0-9_]{0,254}$/;
/** What a workflow, a composite action or a configuration of Dependabot reads from `secrets` and `vars`. */
function scanWorkflow(file, text) {
    const places = new yaml_tree/* Places */.N4(file, text);
    const [root] = (0,yaml_tree/* yamlDocuments */.Ou)(text) ?? [];
    if (root === undefined)
        return asText(file, text, places);
    const parameters = parametersOf(root);
    const references = [];
    const notes = [];
    for (const [scalar, key] of (0,yaml_tree/* scalarsOf */.TM)(root)) {
        const raw = text.slice(scalar.start, scalar.end);
        collect(mentionsIn(scalar.value, raw, key === 'if'), scalar.start, places, parameters, references, notes);
    }
    const inherits = inheriting(root, places, notes);
    return { references, notes, inherits };
}
/** References of all workflows, where what is a parameter is left out, unless a workflow here passes all its secrets on. */
function withoutParameters(found) {
    const inherited = new Set(found.flatMap(({ inherits = [] }) => inherits.map((path) => path.replace(/^\.\//, ''))));
    return found
        .flatMap(({ references }) => references)
        .filter(({ parameter, span }) => parameter === undefined || inherited.has(span.file));
}
function collect(mentions, offset, places, parameters, references, notes) {
    for (const { context, name, whole, index } of mentions) {
        const span = places.at(offset + index);
        if (whole !== undefined) {
            if (context === 'vars')
                continue;
            notes.push({
                message: whole === 'all'
                    ? 'all secrets are used at once here: which ones cannot be told'
                    : 'the name of this secret is reckoned when the workflow runs: it cannot be told here',
                hint: 'name each secret as secrets.NAME, so that nothing gets more than it needs',
                span,
            });
        }
        else if (name !== undefined && workflow_NAME.test(name) && !GIVEN.has(name)) {
            references.push({
                category: context === 'vars' ? 'variable' : 'secret',
                name,
                span,
                role: 'use',
                ...(context === 'secrets' && parameters.has(name) ? { parameter: true } : {}),
            });
        }
    }
}
/** Secrets that the callers of a workflow hand in, if it is only ever called. */
function parametersOf(root) {
    const on = (0,yaml_tree/* get */.Jt)(root, 'on');
    const triggers = (0,yaml_tree/* entriesOf */.Mc)(on).map(({ key }) => key);
    if (triggers.length !== 1 || triggers[0] !== 'workflow_call')
        return new Set();
    return new Set((0,yaml_tree/* entriesOf */.Mc)((0,yaml_tree/* get */.Jt)(on, 'workflow_call', 'secrets')).map(({ key }) => key.toUpperCase()));
}
/** Local workflows that get all secrets by `secrets: inherit`; for others, whose names cannot be seen, a note. */
function inheriting(root, places, notes) {
    const local = [];
    for (const { value: job } of (0,yaml_tree/* entriesOf */.Mc)((0,yaml_tree/* get */.Jt)(root, 'jobs'))) {
        const passed = (0,yaml_tree/* entriesOf */.Mc)(job).find(({ key }) => key === 'secrets');
        if ((0,yaml_tree/* textOf */.b6)(passed?.value) !== 'inherit')
            continue;
        const uses = (0,yaml_tree/* textOf */.b6)((0,yaml_tree/* get */.Jt)(job, 'uses')) ?? '';
        if (uses.startsWith('./'))
            local.push(uses);
        else {
            notes.push({
                message: 'all secrets are passed to a workflow of another repository: which ones it uses cannot be told here',
                hint: 'pass each by its name under secrets:',
                span: places.at(passed?.start ?? 0),
            });
        }
    }
    return local;
}
/** A file that YAML cannot read is searched as text, comments included. */
function asText(file, text, places) {
    const references = [];
    const notes = [{ message: `${file} cannot be read as YAML: it was searched as text`, span: places.at(0) }];
    collect(mentionsIn(text, text), 0, places, new Set(), references, notes);
    return { references, notes };
}

;// CONCATENATED MODULE: ./build/engine/scan-files.js









const WORKFLOW = /^\.github\/(?:workflows\/[^/]+|dependabot)\.ya?ml$/;
const ACTION = /(?:^|\/)action\.ya?ml$/;
const DOTENV = /(?:^|\/)\.env(?:rc|[._-][^/]*)?$/;
const COMPOSE = /(?:^|\/)(?:docker-)?compose(?:[._-][^/]*)?\.ya?ml$/;
const YAML = /\.ya?ml$/;
/**
 * Every name of a secret in the files of a folder: workflows and actions, `.env` files, compose, Kubernetes. What git ignores is passed
 * by, but for `.env` files, which are ignored as a rule. Nothing outside the folder is read.
 */
async function scanFiles(root, signal) {
    const { files, complete } = await (0,walk/* walk */.G)(root, (path) => sortOf(path) !== undefined, signal);
    const unignored = await (0,git/* unignoredFiles */.JJ)(root, signal);
    const found = [];
    const notes = complete
        ? []
        : [
            {
                message: 'there are more files than are looked at: the rest was not searched',
                span: { file: '.', line: 1, column: 1 },
            },
        ];
    const seen = new Set();
    const read = async (file, path, sort) => {
        if (seen.has(file))
            return undefined;
        seen.add(file);
        const content = await (0,walk/* readSmallText */.F)(path);
        if ('text' in content)
            return scanText(file, content.text, sort);
        if (sort !== 'yaml')
            notes.push({ message: NOT_READ[content.not](file), span: { file, line: 1, column: 1 } });
        return undefined;
    };
    for (const file of files) {
        signal.throwIfAborted();
        const sort = sortOf(file);
        if (sort === undefined || (sort !== 'dotenv' && unignored !== undefined && !unignored.has(file)))
            continue;
        const here = await read(file, (0,external_node_path_.join)(root, file), sort);
        if (here !== undefined)
            found.push(here);
        for (const { path, span } of here?.envFiles ?? []) {
            const inside = external_node_path_.posix.normalize(external_node_path_.posix.join(external_node_path_.posix.dirname(file), path));
            if (path.startsWith('/') || inside.startsWith('../') || inside === '..') {
                notes.push({ message: 'this file of keys is outside the repository and was not read', span });
                continue;
            }
            const real = await realFile(root, inside);
            const more = real === undefined ? undefined : await read(inside, real, 'dotenv');
            if (more !== undefined)
                found.push(more);
        }
    }
    const references = withoutParameters(found);
    return { references, notes: [...found.flatMap((each) => each.notes), ...notes], files: seen.size };
}
/** A file of keys that a compose file names: inside the folder by its real path, and no link. */
async function realFile(root, file) {
    try {
        const path = await (0,files/* containedPath */.fX)(root, file);
        return (await (0,files/* lstatIfPresent */.VO)(path))?.isFile() === true ? path : undefined;
    }
    catch (error) {
        if (error instanceof errors/* SecretZeroError */.j2)
            return undefined;
        throw error;
    }
}
function scanText(file, text, sort) {
    switch (sort) {
        case 'workflow':
            return scanWorkflow(file, text);
        case 'dotenv':
            return scanDotenv(file, text);
        case 'compose':
            return scanCompose(file, text);
        case 'yaml':
            return isKubernetes(text) ? scanKubernetes(file, text) : { references: [], notes: [] };
    }
}
function sortOf(path) {
    if (WORKFLOW.test(path) || ACTION.test(path))
        return 'workflow';
    if (DOTENV.test(path))
        return 'dotenv';
    if (COMPOSE.test(path))
        return 'compose';
    return YAML.test(path) && !path.startsWith('.github/') ? 'yaml' : undefined;
}
const NOT_READ = {
    large: (file) => `${file} is larger than 1 MiB and was not searched`,
    binary: (file) => `${file} is no text and was not searched`,
    unreadable: (file) => `${file} cannot be read`,
};

;// CONCATENATED MODULE: ./build/engine/scan.js







const NOT_ASKED = [
    { kind: 'repository' },
    { kind: 'environment' },
    { kind: 'organization' },
];
/**
 * Searches a repository for names of secrets and compares them with its manifest and with what the platform lists. Reads files inside
 * `root` only, keeps no value, writes nothing; the same input gives the same result. The command line and the action call it.
 */
async function scanRepository(input) {
    const { root, manifests, signal } = input;
    const { references, notes, files } = await scanFiles(root, signal);
    const listings = (input.listings ?? notAsked()).map(scopeListing);
    const at = (folder) => ({
        folder: (0,external_node_path_.relative)(root, folder).split(external_node_path_.sep).join('/'),
        ...(input.repository === undefined ? {} : { repository: input.repository }),
    });
    const from = at(input.folder);
    const lanes = [{ folder: input.folder, manifests }, ...(input.others ?? [])];
    const target = (name) => targetFor(name, from, manifests);
    const rows = (0,compare/* compare */.UD)({
        references,
        listings,
        declarations: lanes.flatMap((lane) => lane.manifests.flatMap((manifest) => declarationsOf(manifest, at(lane.folder)))),
        supports: (name) => target(name) !== undefined,
    });
    const taken = new Set(manifests.flatMap(({ secrets }) => secrets.map(({ name }) => (0,names/* variableName */.cG)(name))));
    const stanzas = new Map();
    for (const row of rows)
        if ((0,compare/* needsAttention */.e_)(row))
            stanzas.set(row, stanzasOf(row, { taken, target }));
    return { rows, stanzas, listings, notes, files, attention: rows.some(compare/* needsAttention */.e_) };
}
function notAsked() {
    return NOT_ASKED.flatMap((scope) => [
        { category: 'secret', scope },
        { category: 'variable', scope },
    ]);
}
function scopeListing({ category, scope, names, problem }) {
    if (names !== undefined)
        return { category, scope, names };
    const reason = problem === undefined ? 'GitHub was not asked' : `${problem.message}${problem.hint ? ` (${problem.hint})` : ''}`;
    return { category, scope, names: undefined, reason };
}
/** Targets that deliver to this repository and its files, as names at places. */
function declarationsOf(manifest, from) {
    return manifest.secrets.flatMap(({ name: secret, targets }) => targets.flatMap((target) => {
        const placed = catalog/* catalog */.U.providers.get(target.providerKind)?.inventory?.nameOf(target, from);
        return placed === undefined ? [] : [{ ...placed, secret }];
    }));
}
/** The first provider that delivers to a name, by its alias in the manifest. */
function targetFor(name, from, manifests) {
    for (const [kind, { inventory }] of catalog/* catalog */.U.providers) {
        const target = inventory?.targetFor(name, from);
        if (target !== undefined)
            return { provider: (0,alias_of/* aliasOf */.O)(kind, manifests), ...target };
    }
    return undefined;
}


/***/ }),

/***/ 37709:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ readSmallText),
/* harmony export */   G: () => (/* binding */ walk)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);



/** Folders of tools and of other people's code. */
const SKIPPED = new Set([
    '.git',
    '.hg',
    '.svn',
    'node_modules',
    'dist',
    'vendor',
    '.venv',
    'venv',
    '__pycache__',
    '.terraform',
    '.tox',
    '.gradle',
    '.cache',
]);
const MAX_ENTRIES = 200_000;
const MAX_DEPTH = 32;
/** What is larger is no configuration. */
const MAX_BYTES = 1024 * 1024;
const PROBE = 8192;
/**
 * The regular files below a folder that somebody wants. Symbolic links are never followed, and folders of tools, of dependencies and of
 * other repositories are passed by. A folder that cannot be read is passed by, too.
 */
async function walk(root, wanted, signal) {
    const files = [];
    let entries = 0;
    let complete = true;
    const ahead = [{ path: '', depth: 0 }];
    for (let folder = ahead.pop(); folder !== undefined; folder = ahead.pop()) {
        signal.throwIfAborted();
        const { path, depth } = folder;
        const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(root, path), { withFileTypes: true }).catch(() => []);
        if (path !== '' && found.some(({ name }) => name === '.git'))
            continue;
        for (const entry of found) {
            entries += 1;
            if (entries > MAX_ENTRIES)
                return { files: files.sort(), complete: false };
            const inside = path === '' ? entry.name : `${path}/${entry.name}`;
            if (entry.isFile()) {
                if (wanted(inside))
                    files.push(inside);
            }
            else if (entry.isDirectory() && !SKIPPED.has(entry.name)) {
                if (depth >= MAX_DEPTH)
                    complete = false;
                else
                    ahead.push({ path: inside, depth: depth + 1 });
            }
        }
    }
    return { files: files.sort(), complete };
}
/** Text of a file that was found by {@link walk}, or why it is none: too large, binary, gone, not readable. Links are not followed. */
async function readSmallText(path) {
    try {
        const handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(path, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | (node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NOFOLLOW ?? 0) | (node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK ?? 0));
        try {
            const status = await handle.stat();
            if (!status.isFile())
                return { not: 'unreadable' };
            if (status.size > MAX_BYTES)
                return { not: 'large' };
            const bytes = await handle.readFile();
            if (bytes.length > MAX_BYTES)
                return { not: 'large' };
            if (bytes.subarray(0, PROBE).includes(0))
                return { not: 'binary' };
            return { text: bytes.toString('utf8').replace(/^\ufeff/, '') };
        }
        finally {
            await handle.close();
        }
    }
    catch {
        return { not: 'unreadable' };
    }
}


/***/ }),

/***/ 2963:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   UD: () => (/* binding */ compare),
/* harmony export */   e_: () => (/* binding */ needsAttention)
/* harmony export */ });
/* unused harmony exports canonical, sameScope */
/* harmony import */ var _guess_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6125);

/** What our own login needs cannot be made by us. */
const OWN = /^(?:SECRETZERO|SECRETS_APP)_/;
const ATTENTION = new Set(['undeclared', 'missing']);
/** Whether a row asks for something to be done. */
function needsAttention({ status }) {
    return ATTENTION.has(status);
}
/** Declared \u00d7 used \u00d7 present, a row for each name, sorted by category and name. */
function compare(input) {
    const rows = new Map();
    const put = (category, name) => rows.set(`${category} ${canonical(category, name)}`, { category, name: canonical(category, name) });
    for (const { category, name } of [...input.references, ...input.declarations])
        put(category, name);
    for (const { category, names } of input.listings)
        for (const name of names ?? [])
            put(category, name);
    const references = grouped(input.references);
    const declarations = grouped(input.declarations);
    const listed = new Map();
    for (const { category, names, scope } of input.listings)
        for (const name of names ?? []) {
            const key = `${category} ${canonical(category, name)}`;
            listed.set(key, [...(listed.get(key) ?? []), scope]);
        }
    return [...rows]
        .sort(([a], [b]) => order(a, b))
        .map(([key, row]) => rowOf(row, references.get(key) ?? [], declarations.get(key) ?? [], listed.get(key) ?? [], input));
}
function rowOf({ category, name }, references, declarations, listed, input) {
    const used = references.filter(({ role }) => role === 'use');
    const isDeclared = (scope) => declarations.some((each) => sameScope(each.scope, scope));
    const present = [
        ...listed.map((scope) => ({ scope, declared: isDeclared(scope) })),
        ...references
            .filter(({ role }) => role === 'place')
            .map(({ span }) => {
            const scope = { kind: 'file', name: span.file };
            return { scope, declared: isDeclared(scope), span };
        }),
    ];
    const declared = [...new Set(declarations.map(({ secret }) => secret))];
    const loose = present
        .filter((each) => !each.declared && each.scope.kind !== 'organization')
        .map(({ scope }) => scope);
    const base = { category, name, declared, used, present };
    const row = (status, wanted = []) => ({ ...base, status, wanted });
    if (declared.length === 0 && OWN.test(name))
        return row('own');
    if (category === 'env' && declared.length === 0 && !(0,_guess_js__WEBPACK_IMPORTED_MODULE_0__/* .looksSecret */ .n)(name))
        return row('setting');
    const demanded = used.some(({ optional }) => optional === undefined);
    const wanted = loose.length > 0 ? loose : declared.length === 0 && demanded ? [defaultScope(category, used)] : [];
    const asked = unique(wanted);
    const possible = asked.filter((scope) => input.supports({ category, name, scope }));
    if (declared.length > 0 && possible.length === 0)
        return row(used.length > 0 || category !== 'secret' ? 'declared' : 'unused');
    if (loose.length === 0 && present.length > 0)
        return row('inherited');
    if (asked.length === 0)
        return row('setting');
    if (possible.length === 0)
        return row('unsupported');
    if (present.length > 0)
        return row('undeclared', possible);
    const allSeen = input.listings.every((listing) => listing.category !== category || listing.names !== undefined);
    return row(allSeen ? 'missing' : 'undeclared', possible);
}
/** Where a name that is only used would be looked for: at the repository, or in the `.env` beside the file that reads it. */
function defaultScope(category, used) {
    if (category === 'secret' || category === 'variable')
        return { kind: 'repository' };
    const file = used[0]?.span.file ?? '';
    const folder = file.includes('/') ? file.slice(0, file.lastIndexOf('/') + 1) : '';
    return { kind: 'file', name: `${folder}.env` };
}
/** GitHub heeds no case in names; everything else does. */
function canonical(category, name) {
    return category === 'secret' || category === 'variable' ? name.toUpperCase() : name;
}
function sameScope(a, b) {
    if (a.kind !== b.kind)
        return false;
    if (a.kind === 'environment')
        return a.name?.toLowerCase() === b.name?.toLowerCase();
    return a.kind === 'file' ? a.name === b.name : true;
}
function unique(scopes) {
    return scopes.filter((scope, index) => scopes.findIndex((each) => sameScope(each, scope)) === index);
}
function grouped(items) {
    const groups = new Map();
    for (const item of items) {
        const key = `${item.category} ${canonical(item.category, item.name)}`;
        const group = groups.get(key);
        if (group)
            group.push(item);
        else
            groups.set(key, [item]);
    }
    return groups;
}
const CATEGORIES = ['secret', 'variable', 'env', 'cluster'];
function order(a, b) {
    const [categoryA = '', nameA = ''] = a.split(' ');
    const [categoryB = '', nameB = ''] = b.split(' ');
    const by = CATEGORIES.indexOf(categoryA) - CATEGORIES.indexOf(categoryB);
    return by !== 0 ? by : nameA < nameB ? -1 : nameA > nameB ? 1 : 0;
}


/***/ }),

/***/ 6125:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ guess),
/* harmony export */   n: () => (/* binding */ looksSecret)
/* harmony export */ });
const SECRET_WORDS = /(?:^|[_.-])(?:PASS(?:WORD|WD|PHRASE)?|PWD|SECRETS?|TOKEN|KEY|APIKEY|PAT|CREDENTIALS?|CREDS?|AUTH|DSN|SALT|PEPPER|PRIVATE|CERT(?:IFICATE)?|PEM|SIGNATURE|COOKIE|WEBHOOK(?:_URL)?|(?:DATABASE|DB|REDIS|MONGO(?:DB)?|AMQP|POSTGRES|MYSQL)_UR[LI]|CONNECTION_STRING)(?:$|[_.\d-])/i;
/** Words beside which the others mean something public. */
const PUBLIC = /(?:^|_)(?:PUBLIC|NEXT_PUBLIC|VITE|REACT_APP)(?:_|$)|_(?:KEY_ID|KEYID|TTL|TIMEOUT|EXPIRY|EXPIRES(?:_IN)?|LENGTH|FILE|PATH|NAME|ENABLED|HEADER|ISSUER|AUDIENCE)$/i;
/** Whether a key of an environment file is likely a secret's, by its name alone. */
function looksSecret(name) {
    return SECRET_WORDS.test(name) && !PUBLIC.test(name);
}
/** Where values of well-known platforms come from. */
const ISSUERS = [
    [
        /^NPM_|_NPM_TOKEN$|^NODE_AUTH_TOKEN$/,
        'a granular access token of npm, for the packages concerned',
        'https://docs.npmjs.com/creating-and-viewing-access-tokens',
    ],
    [
        /PYPI/,
        'an API token of PyPI, scoped to the project; trusted publishing needs none',
        'https://docs.github.com/actions/how-tos/secure-your-work/security-harden-deployments/oidc-in-pypi',
    ],
    [/^DOCKER(?:HUB)?_/, 'an access token of Docker Hub', 'https://docs.docker.com/security/access-tokens/'],
    [/CODECOV/, 'the upload token of the repository at Codecov', 'https://docs.codecov.com/docs/codecov-tokens'],
    [/^SONAR/, 'a project analysis token of SonarQube', 'https://docs.sonarsource.com/'],
    [/^SLACK_.*WEBHOOK/, 'an incoming webhook of Slack', 'https://api.slack.com/messaging/webhooks'],
    [/^SLACK_/, 'a token of a Slack app', 'https://api.slack.com/authentication/token-types'],
    [
        /^AWS_/,
        'an access key of an IAM user; a role by OpenID Connect needs none',
        'https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_access-keys.html',
    ],
    [
        /^(?:AZURE|ARM)_/,
        'a client secret of an app registration; federated credentials need none',
        'https://learn.microsoft.com/entra/identity-platform/quickstart-register-app',
    ],
    [
        /^(?:GCP|GOOGLE)_/,
        'a key of a service account; workload identity federation needs none',
        'https://cloud.google.com/iam/docs/keys-create-delete',
    ],
    [
        /^(?:CLOUDFLARE|CF)_/,
        'an API token of Cloudflare',
        'https://developers.cloudflare.com/fundamentals/api/get-started/create-token/',
    ],
    [/^SENTRY_/, 'an auth token of Sentry', 'https://docs.sentry.io/account/auth-tokens/'],
    [/^STRIPE_/, 'a restricted API key of Stripe', 'https://docs.stripe.com/keys'],
    [/^OPENAI_/, 'an API key of OpenAI', 'https://platform.openai.com/api-keys'],
    [/^ANTHROPIC_/, 'an API key of Anthropic', 'https://console.anthropic.com/settings/keys'],
    [
        /^(?:GH|GITHUB)_|_PAT$|_GITHUB_TOKEN$/,
        'a token of GitHub: better that of a GitHub App, else a fine-grained one with the least rights',
        'https://docs.github.com/authentication/keeping-your-account-and-data-secure/managing-your-personal-access-tokens',
    ],
    [
        /^(?:OSSRH|SONATYPE|MAVEN)_/,
        'a user token of Maven Central',
        'https://central.sonatype.org/publish/generate-portal-token/',
    ],
    [
        /^NUGET_/,
        'an API key of NuGet, for the packages concerned',
        'https://learn.microsoft.com/nuget/nuget-org/scoped-api-keys',
    ],
];
/** A value that is only ever compared with itself, so that any will do. */
const OWN = /(?:^|_)(?:SESSION|COOKIE|JWT|CSRF|XSRF|NEXTAUTH|AUTH|WEBHOOK|HMAC|SIGNING|STATE|NONCE|FLASK|DJANGO|RAILS|APP|INTERNAL)_(?:SECRET|SECRET_KEY|SIGNING_KEY|HMAC_KEY)$|^SECRET_KEY(?:_BASE)?$|^(?:SIGNING|HMAC|SESSION)_KEY$/;
const SEALS = /(?:^|_)(?:ENCRYPTION|CRYPTO|MASTER|DATA)_(?:KEY|SECRET|PASSWORD)$|(?:^|_)(?:SALT|PEPPER)$/;
const ISSUED_PASSWORD = /(?:^|_)(?:SMTP|MAIL|EMAIL|FTP|SFTP|REGISTRY|APPLE|KEYSTORE|CERT|CERTIFICATE|P12|GPG|SSH)_/;
/** The kind that fits a name best, said to be a guess. */
function guess(written) {
    const name = written.toUpperCase().replace(/[^A-Z0-9]+/g, '_');
    const issuer = ISSUERS.find(([pattern]) => pattern.test(name));
    if (issuer !== undefined) {
        const [, summary, url] = issuer;
        return {
            kind: 'static',
            because: 'by its name, another platform issues it',
            obtain: { summary: capital(summary), url },
        };
    }
    if (SEALS.test(name)) {
        return {
            kind: 'random_string',
            config: { length: 64, charset: 'hex' },
            oneTime: true,
            because: 'by its name, something is sealed with it, which a new value could not open',
        };
    }
    if (OWN.test(name)) {
        return {
            kind: 'random_string',
            config: { length: 64, charset: 'hex' },
            because: 'by its name, any long random value will do',
        };
    }
    if (/(?:^|_)(?:PASSWORD|PASSWD|PASS|PWD|PASSPHRASE)\d*$/.test(name) && !ISSUED_PASSWORD.test(name)) {
        return {
            kind: 'random_password',
            config: { length: 32 },
            because: 'by its name, a password; where another system sets it, write kind: static',
        };
    }
    return {
        kind: 'static',
        because: 'where its value comes from is not known',
        obtain: { summary: 'Say here where a person gets this value, and with which rights' },
    };
}
function capital(text) {
    return text.charAt(0).toUpperCase() + text.slice(1);
}


/***/ }),

/***/ 48922:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jt: () => (/* binding */ get),
/* harmony export */   Mc: () => (/* binding */ entriesOf),
/* harmony export */   N4: () => (/* binding */ Places),
/* harmony export */   Ou: () => (/* binding */ yamlDocuments),
/* harmony export */   S3: () => (/* binding */ itemsOf),
/* harmony export */   TM: () => (/* binding */ scalarsOf),
/* harmony export */   b6: () => (/* binding */ textOf),
/* harmony export */   jQ: () => (/* binding */ mapsOf)
/* harmony export */ });
/* harmony import */ var js_yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33243);

/** The documents of a YAML text with every place in it; `undefined` where it cannot be read (a template of another tool, a slip). */
function yamlDocuments(text) {
    let events;
    try {
        events = (0,js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .parseEvents */ .PH)(text, {});
    }
    catch {
        return undefined;
    }
    const documents = [];
    let at = 0;
    const node = () => {
        const event = events[at];
        at += 1;
        switch (event.type) {
            case js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .EVENT_ID */ .hy.SCALAR:
                return scalar(event, text);
            case js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .EVENT_ID */ .hy.SEQUENCE: {
                const items = [];
                while (at < events.length && events[at]?.type !== js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .EVENT_ID */ .hy.POP)
                    items.push(node());
                at += 1;
                return { kind: 'list', start: event.start, items };
            }
            case js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .EVENT_ID */ .hy.MAPPING: {
                const entries = [];
                while (at < events.length && events[at]?.type !== js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .EVENT_ID */ .hy.POP) {
                    const key = node();
                    const value = node();
                    if (key.kind === 'scalar')
                        entries.push({ key: key.value, start: key.start, value });
                }
                at += 1;
                return { kind: 'map', start: event.start, entries };
            }
            default:
                return { kind: 'alias' };
        }
    };
    while (at < events.length) {
        const { type } = events[at];
        if (type === js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .EVENT_ID */ .hy.DOCUMENT || type === js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .EVENT_ID */ .hy.POP)
            at += 1;
        else
            documents.push(node());
    }
    return documents;
}
function scalar(event, text) {
    const start = Math.max(event.valueStart, 0);
    return { kind: 'scalar', value: (0,js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .getScalarValue */ .KE)(text, event), start, end: Math.max(event.valueEnd, start) };
}
/** The value under a key. */
function get(node, ...keys) {
    let at = node;
    for (const key of keys)
        at = at?.kind === 'map' ? at.entries.find((entry) => entry.key === key)?.value : undefined;
    return at;
}
/** The entries of a map; none for anything else. */
function entriesOf(node) {
    return node?.kind === 'map' ? node.entries : [];
}
/** The items of a list; a single node counts as a list of one where `orOne`. */
function itemsOf(node, orOne = false) {
    if (node?.kind === 'list')
        return node.items;
    return orOne && node !== undefined && node.kind !== 'alias' ? [node] : [];
}
function textOf(node) {
    return node?.kind === 'scalar' ? node.value : undefined;
}
/** Every scalar below a node that is no key, with the key that it is under. */
function* scalarsOf(node, key = '') {
    if (node.kind === 'scalar')
        yield [node, key];
    else if (node.kind === 'list')
        for (const item of node.items)
            yield* scalarsOf(item, key);
    else if (node.kind === 'map')
        for (const entry of node.entries)
            yield* scalarsOf(entry.value, entry.key);
}
/** Every map below a node, itself included. */
function* mapsOf(node) {
    if (node.kind === 'map') {
        yield node;
        for (const { value } of node.entries)
            yield* mapsOf(value);
    }
    else if (node.kind === 'list')
        for (const item of node.items)
            yield* mapsOf(item);
}
/** Lines and columns of a text. */
class Places {
    #file;
    #starts = [0];
    constructor(file, text) {
        this.#file = file;
        for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1))
            this.#starts.push(at + 1);
    }
    at(offset) {
        let low = 0;
        let high = this.#starts.length - 1;
        while (low < high) {
            const middle = (low + high + 1) >> 1;
            if ((this.#starts[middle] ?? 0) <= offset)
                low = middle;
            else
                high = middle - 1;
        }
        return { file: this.#file, line: low + 1, column: offset - (this.#starts[low] ?? 0) + 1 };
    }
}


/***/ })

};
