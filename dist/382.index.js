export const id = 382;
export const ids = [382];
export const modules = {

/***/ 80382:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  run: () => (/* binding */ run)
});

// EXTERNAL MODULE: ./build/core/period.js
var period = __webpack_require__(82997);
// EXTERNAL MODULE: ./build/manifest/trusted.js
var trusted = __webpack_require__(93999);
;// CONCATENATED MODULE: ./build/manifest/schema-base.js


const schema_base_text = (description) => ({ type: 'string', minLength: 1, description });
const anyText = (description) => ({ type: 'string', description });
const flag = (description, byDefault = false) => ({
    type: 'boolean',
    default: byDefault,
    description,
});
const texts = (description) => ({
    type: ['array', 'null'],
    items: { type: 'string', minLength: 1 },
    description,
});
const anyMap = (description) => ({ type: ['object', 'null'], description });
const mapOf = (items, description) => ({
    type: ['object', 'null'],
    additionalProperties: items,
    description,
});
const schema_base_closed = (description, properties, required = []) => ({
    type: 'object',
    description,
    additionalProperties: false,
    ...(required.length === 0 ? {} : { required }),
    properties,
});
const AUTH_PROFILE = {
    type: ['object', 'null'],
    description: 'Another way to log in, for targets that name it under profile.',
    properties: {
        kind: schema_base_text('How to log in, such as ambient, token or assume_role.'),
        config: anyMap('What this way of logging in needs.'),
    },
};
const TARGET = schema_base_closed('One place where the value must be.', {
    provider: schema_base_text('A provider: an alias from providers, or the name of a kind such as local or github.'),
    kind: schema_base_text('The kind of target, such as file or github_secret.'),
    config: anyMap('Where exactly: depends on the kind.'),
    profile: schema_base_text('One of the provider\u2019s auth.profiles to log in with.'),
    identity_policies: texts('Policies of the kind provider_identity that must hold before this target is written.'),
    description: anyText('For people.'),
}, ['provider', 'kind']);
const TARGETS = {
    type: ['array', 'null'],
    items: { $ref: '#/$defs/target' },
    description: 'The places where the value must be.',
};
const GENERATOR = schema_base_closed('How the value of a field is made.', { kind: schema_base_text('A kind such as random_password or static.'), config: anyMap('Settings of the kind.') }, ['kind']);
const SOURCE = schema_base_closed('Where the value is read from, before anything is made.', {
    kind: schema_base_text('env, file or secret_ref.'),
    required: flag('Whether it is an error that the source has nothing; else the secret\u2019s kind makes the value.', true),
    config: anyMap('Settings of the kind.'),
    description: anyText('For people.'),
    automation_hint: anyText('For people.'),
}, ['kind']);
const INSTRUCTIONS = {
    type: ['object', 'null'],
    description: 'How a person comes by the value; shown before a prompt. Not interpolated.',
    properties: {
        summary: anyText('In one line.'),
        steps: {
            type: ['array', 'null'],
            description: 'What to do, in order.',
            items: {
                type: ['string', 'object'],
                properties: { action: anyText('What to do.'), description: anyText('What comes of it.') },
            },
        },
        documentation_url: anyText('Where to read more.'),
    },
};
const SECRET = schema_base_closed('A secret: how its value is made, how long it lives, where it must be.', {
    name: schema_base_text('The name; unique in the manifest.'),
    kind: schema_base_text('A generator, or templates.<name> for a secret of several fields.'),
    description: anyText('For people.'),
    config: anyMap('Settings of the kind.'),
    source: { $ref: '#/$defs/source' },
    targets: TARGETS,
    one_time: flag('Made once and never rotated by a due date or a changed definition.'),
    rotation_period: { type: 'string', description: `How long a value may live: ${period/* PERIOD_WORDS */.cy}.` },
    rotation_policy: anyMap('More about rotation; kept for reports.'),
    on_conflict: {
        enum: ['fail', 'overwrite'],
        default: 'fail',
        description: 'What to do with a value that was there first.',
    },
    on_drift: {
        enum: ['report', 'repair'],
        default: 'report',
        description: 'What to do when a target is not as we left it.',
    },
    on_new_target: {
        enum: ['block', 'rotate'],
        default: 'block',
        description: 'What to do when a target is added and no target can be read.',
    },
    owner: {
        enum: ['managed', 'external'],
        default: 'managed',
        description: 'external: observed and reported, never written.',
    },
    secret: flag('false: the value is public (a user name, an address) and may be short.', true),
    local: flag('The state is kept on this machine only; targets are files of this machine.'),
    local_allow_cloud: flag('Lets a local secret have targets elsewhere.'),
    labels: anyMap('Words for selecting and reporting.'),
    annotations: anyMap('Anything else, for people and tools.'),
    agent_instructions: INSTRUCTIONS,
    process_tags: texts('Labels for graphs.'),
    vars: anyMap('SecretZero\u2019s; has no effect.'),
}, ['name', 'kind']);
const FIELD = schema_base_closed('One field of a template.', {
    description: anyText('For people; shown before a prompt.'),
    generator: { $ref: '#/$defs/generator' },
    targets: TARGETS,
    secret: flag('false: the value is public (a user name, an address) and may be short.', true),
}, ['generator']);
const PROVIDER = {
    type: ['object', 'null'],
    description: 'A platform with one login.',
    additionalProperties: false,
    properties: {
        kind: schema_base_text('The kind of provider; by default its alias.'),
        auth: {
            type: ['object', 'null'],
            description: 'How to log in. ${NAME} reads the environment here, when it is needed.',
            properties: {
                kind: schema_base_text('How to log in, such as ambient, token or assume_role.'),
                config: anyMap('What this way of logging in needs; its keys may stand directly under auth as well.'),
                profiles: mapOf(AUTH_PROFILE, 'Other ways to log in, by name.'),
                fallback_generator: anyText('SecretZero\u2019s; has no effect.'),
            },
        },
        config: anyMap('Settings of the provider.'),
        fallback_generator: anyText('SecretZero\u2019s; has no effect.'),
        description: anyText('For people.'),
    },
};
/** The manifest without the configs of its kinds: what is checked before anything is resolved. */
const schema_base_STRUCTURE = {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'Secretfile',
    description: 'Every secret of a repository: how it is made, how long it lives, where it must be.',
    type: 'object',
    additionalProperties: false,
    patternProperties: { '^x-': { description: 'A place for anchors; not read.' } },
    properties: {
        version: { type: ['string', 'number'], description: 'Version of the manifest, such as "1.0".' },
        variables: anyMap('Values for {{ var.name }} and ${name}; they may use each other.'),
        metadata: {
            type: ['object', 'null'],
            description: 'About the project; further keys are kept.',
            properties: {
                project: anyText('The project\u2019s name.'),
                owner: anyText('Who answers for it.'),
                environments: texts('The environments that there are.'),
                compliance: texts('Standards to report on, such as soc2 or iso27001.'),
                fingerprint_key: schema_base_closed('A key that a provider keeps, in place of SECRETZERO_FINGERPRINT_KEY: fingerprints are made with a key that is derived from it for each run, and it never leaves the provider.', {
                    provider: schema_base_text('The provider that keeps it, by its alias.'),
                    key: schema_base_text('Its name there.'),
                    mount: schema_base_text('Where it is mounted there, such as transit.'),
                    version: { type: 'integer', minimum: 1, default: 1, description: 'Which version of the key.' },
                }, ['provider', 'key']),
                trusted: {
                    type: ['array', 'null'],
                    items: { type: 'string', pattern: trusted/* LOGIN */.S.source },
                    description: 'Accounts whose saves of the state are believed besides those of the action\u2019s own token: an App\u2019s name[bot], or the login of a person who works from a laptop. Read as it stands on the base branch, without variables.',
                },
            },
        },
        environments: {
            type: ['object', 'null'],
            description: 'Lanes with their own variables, target overrides and lockfile.',
            additionalProperties: false,
            properties: {
                default: schema_base_text('The environment that is used when none is asked for.'),
                profiles: mapOf({
                    type: ['object', 'null'],
                    additionalProperties: false,
                    properties: {
                        description: anyText('For people.'),
                        var_files: texts('Files of variables that are laid over all others, in order; relative to the manifest.'),
                        lockfile: schema_base_text('The lockfile of this environment; relative to the manifest.'),
                        target_profile: schema_base_text('A name from target_profiles.'),
                        labels: anyMap('Words for reporting.'),
                    },
                }, 'The environments, by name.'),
            },
        },
        target_profiles: mapOf({
            type: ['object', 'null'],
            additionalProperties: false,
            properties: {
                description: anyText('For people.'),
                identity_policies: texts('Policies of the kind provider_identity that must hold for every target.'),
                provider_overrides: mapOf(anyMap('Config that is laid over.'), 'Laid over the config of targets, by provider alias.'),
                target_overrides: mapOf(anyMap('Config that is laid over.'), 'Laid over the config of targets, by kind of target; wins.'),
            },
        }, 'What an environment changes in its targets.'),
        providers: mapOf({ $ref: '#/$defs/provider' }, 'Platforms, by alias. local and others need no declaration.'),
        secrets: { type: ['array', 'null'], items: { $ref: '#/$defs/secret' }, description: 'The secrets.' },
        templates: mapOf(schema_base_closed('A secret of several fields, used by kind: templates.<name>.', {
            description: anyText('For people.'),
            fields: {
                type: 'object',
                additionalProperties: { $ref: '#/$defs/field' },
                minProperties: 1,
                description: 'The fields, by name.',
            },
            targets: TARGETS,
        }, ['fields']), 'Secrets of several fields.'),
        policies: mapOf({
            type: ['object', 'null'],
            properties: { kind: schema_base_text('rotation, access, compliance, provider_identity, \u2026'), enabled: flag('', true) },
        }, 'Rules, by name.'),
        labels: anyMap('Words for selecting and reporting.'),
        annotations: anyMap('Anything else, for people and tools.'),
        config: anyMap('Settings of SecretZero\u2019s other tools; not read.'),
        agent: anyMap('Settings of SecretZero\u2019s guided entry; not read.'),
    },
    $defs: { target: TARGET, generator: GENERATOR, source: SOURCE, secret: SECRET, field: FIELD, provider: PROVIDER },
};

// EXTERNAL MODULE: ./build/manifest/schema-names.js
var schema_names = __webpack_require__(77964);
;// CONCATENATED MODULE: ./build/manifest/schema.js


/** Every schema that is compiled at build time, by the name of its validator. */
function schemasToCompile(catalog) {
    const schemas = new Map([[validatorName.structure, STRUCTURE]]);
    for (const { kind, available, configSchema } of catalog.generators.values()) {
        if (available)
            schemas.set(validatorName.generator(kind), configSchema);
    }
    for (const { kind, available, configSchema } of catalog.sources.values()) {
        if (available)
            schemas.set(validatorName.source(kind), configSchema);
    }
    for (const provider of catalog.providers.values()) {
        for (const target of provider.targets)
            schemas.set(validatorName.target(provider.kind, target.kind), target.configSchema);
    }
    return schemas;
}
/**
 * The schema for editors: the structure and the config of every kind in one document (2020-12). Where it asks for a number or for
 * one of some words, a text with a template will do as well, as it does in the manifest.
 */
function publishedSchema(catalog) {
    const defs = {
        template: {
            type: 'string',
            pattern: '\\$\\{|\\{\\{',
            description: 'A text with ${NAME} or {{ var.name }}, which is reckoned before it is checked.',
        },
    };
    const configs = (group, kinds) => {
        const rules = [];
        for (const { kind, available, configSchema } of kinds) {
            if (!available)
                continue;
            const { $schema: _, ...schema } = configSchema;
            defs[`${group}.${kind}`] = { title: `${group} ${kind}`, ...schema };
            rules.push({
                if: { properties: { kind: { const: kind } }, required: ['kind'] },
                // biome-ignore lint/suspicious/noThenProperty: the keyword of JSON Schema
                then: { properties: { config: { anyOf: [{ $ref: `#/$defs/${group}.${kind}` }, { type: 'null' }] } } },
            });
        }
        return rules;
    };
    const generators = [...catalog.generators.values()];
    const targets = [...catalog.providers.values()].flatMap((provider) => provider.targets.map((target) => ({ ...target, available: true })));
    const generatorRules = configs('generator', generators);
    const rules = {
        secret: generatorRules,
        generator: generatorRules,
        source: configs('source', catalog.sources.values()),
        target: configs('target', targets),
    };
    const kinds = {
        secret: [...generators.map(({ kind }) => kind)],
        generator: generators.map(({ kind }) => kind),
        source: [...catalog.sources.keys()],
        target: [...catalog.providers.values()].flatMap((provider) => [
            ...provider.targets.map(({ kind }) => kind),
            ...provider.planned,
        ]),
    };
    const { $defs, $schema, ...structure } = schema_base_STRUCTURE;
    for (const [name, definition] of Object.entries($defs)) {
        const group = name;
        defs[name] =
            rules[group] === undefined ? definition : withKinds(definition, [...new Set(kinds[group])].sort(), rules[group]);
    }
    const document = {
        ...structure,
        $defs: Object.fromEntries(Object.entries(defs).sort(([a], [b]) => (a < b ? -1 : 1))),
    };
    return { $schema, ...allowTemplates(document, true) };
}
/** Offers the known kinds to editors without refusing others, so that a template's name or a newer kind is no error there. */
function withKinds(definition, kinds, rules) {
    const properties = definition['properties'];
    const kind = properties['kind'] ?? {};
    return {
        ...definition,
        properties: {
            ...properties,
            kind: { description: kind['description'], anyOf: [{ enum: kinds }, { type: 'string', minLength: 1 }] },
        },
        allOf: rules,
    };
}
const SCALARS = new Set(['integer', 'number', 'boolean']);
const RESTRICTIONS = ['enum', 'pattern', 'format', 'const', 'maxLength'];
function allowTemplates(schema, isSchema) {
    if (Array.isArray(schema))
        return schema.map((item) => allowTemplates(item, isSchema));
    if (typeof schema !== 'object' || schema === null)
        return schema;
    const node = schema;
    if (isSchema && isNarrowScalar(node)) {
        const { description, title, default: byDefault, examples, ...rule } = node;
        const notes = Object.fromEntries(Object.entries({ title, description, default: byDefault, examples }).filter(([, value]) => value !== undefined));
        return { ...notes, anyOf: [rule, { $ref: '#/$defs/template' }] };
    }
    const result = {};
    for (const [key, value] of Object.entries(node)) {
        if (!isSchema)
            result[key] = key === 'template' ? value : allowTemplates(value, true);
        else if (key === 'properties' || key === '$defs' || key === 'patternProperties')
            result[key] = allowTemplates(value, false);
        else if (key === 'if')
            result[key] = value;
        else if (['items', 'additionalProperties', 'then', 'else', 'allOf'].includes(key))
            result[key] = allowTemplates(value, true);
        else
            result[key] = value;
    }
    return result;
}
function isNarrowScalar(schema) {
    const types = [schema['type']].flat().filter((type) => typeof type === 'string');
    if (types.includes('object') || types.includes('array'))
        return false;
    if (types.some((type) => SCALARS.has(type)) && !types.includes('string'))
        return true;
    return RESTRICTIONS.some((keyword) => keyword in schema);
}

// EXTERNAL MODULE: ./build/providers/catalog.js + 7 modules
var catalog = __webpack_require__(44303);
;// CONCATENATED MODULE: ./build/faces/cli/commands/schema.js


/** The manifest's is made from the kinds that this version knows; the others are files. */
const SCHEMAS = {
    manifest: async () => publishedSchema(catalog/* catalog */.U),
    lockfile: async () => (await __webpack_require__.e(/* import() */ 480).then(__webpack_require__.t.bind(__webpack_require__, 50480, 17))).default,
    results: async () => (await __webpack_require__.e(/* import() */ 7561).then(__webpack_require__.t.bind(__webpack_require__, 7561, 17))).default,
    plan: async () => (await __webpack_require__.e(/* import() */ 218).then(__webpack_require__.t.bind(__webpack_require__, 50218, 17))).default,
};
const run = async ({ args, out }) => {
    out.json(await SCHEMAS[args[0] ?? 'manifest']?.());
    return 0;
};


/***/ }),

/***/ 93999:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ LOGIN),
/* harmony export */   o: () => (/* binding */ trustedAccounts)
/* harmony export */ });
/* harmony import */ var _source_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84937);
/* harmony import */ var _values_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(13916);


/** A login of GitHub, or an App's with the brackets that no person can have. */
const LOGIN = /^[A-Za-z0-9](?:[A-Za-z0-9-]{0,98}[A-Za-z0-9])?(?:\[bot\])?$/;
/**
 * The accounts that a manifest trusts with its lane's state (`metadata.trusted`), as they stand in its text: nothing is put in for
 * variables, since who is believed must be what was reviewed. A manifest that cannot be read trusts nobody.
 */
function trustedAccounts(file, text) {
    const metadata = (0,_values_js__WEBPACK_IMPORTED_MODULE_1__/* .asMap */ .$H)((0,_values_js__WEBPACK_IMPORTED_MODULE_1__/* .asMap */ .$H)(_source_js__WEBPACK_IMPORTED_MODULE_0__/* .YamlSource */ .rC.read(file, text).value)?.['metadata']);
    return (0,_values_js__WEBPACK_IMPORTED_MODULE_1__/* .asTexts */ .DW)(metadata?.['trusted']).filter((login) => LOGIN.test(login));
}


/***/ })

};
