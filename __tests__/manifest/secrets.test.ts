import { describe, expect, it } from 'vitest';
import type { Catalog, ProviderKind } from '../../src/core/catalog.ts';
import { catalog } from '../../src/providers/catalog.ts';
import { accepted, errors, lines, load, secret, secretOf } from './support.ts';

const FILE = 'targets: [{provider: local, kind: file, config: {path: .env}}]';
const one = (body: string): string => `secrets:\n  - {name: one, ${body}, ${FILE}}\n`;
const making = (text: string, name = 'one', field = 0): unknown => secretOf(accepted(text), name).fields[field]?.making;

describe('a static secret', () => {
  it.each([
    ['config: {default: abc}', 'abc'],
    ['config: {value: abc}', 'abc'],
    ['config: {value: 42}', '42'],
    ['config: {default: true}', 'true'],
    ['config: {default: null, value: abc}', 'abc'],
    ['config: {default: {b: 1, a: [x, null]}}', '{"a":["x",null],"b":1}'],
    ['config: {value: [1, two]}', '[1,"two"]'],
  ])('with %s is that text', (config, text) => {
    expect(making(one(`kind: static, ${config}`))).toEqual({ how: 'compose', segments: [{ type: 'text', text }] });
  });

  it.each(['config: {default: null}', 'config: {default: ""}', 'config: {}', 'config: null'])(
    'with %s is asked of a person',
    (config) => {
      expect(making(one(`kind: static, ${config}`))).toEqual({ how: 'human' });
    },
  );

  it('keeps its validation for when the value is there', () => {
    expect(making(one("kind: static, config: {validation: '^ab+$'}"))).toEqual({ how: 'human', validation: '^ab+$' });
    expect(making(one("kind: static, config: {default: abb, validation: '^ab+$'}"))).toMatchObject({
      how: 'compose',
      validation: '^ab+$',
    });
  });

  it('reads the environment when it is made, not before', () => {
    expect(making(one("kind: static, config: {default: 'a-${TOKEN}-${OTHER:-x}'}"))).toEqual({
      how: 'compose',
      segments: [
        { type: 'text', text: 'a-' },
        { type: 'env', name: 'TOKEN' },
        { type: 'text', text: '-' },
        { type: 'env', name: 'OTHER', fallback: 'x' },
      ],
    });
    expect(making(one("kind: static, config: {default: '${GITHUB_TOKEN}'}"))).toEqual({
      how: 'compose',
      segments: [{ type: 'env', name: 'GITHUB_TOKEN' }],
    });
  });

  it('takes what variables say at once', () => {
    const text = `variables: {host: h, gone: ''}\n${one("kind: static, config: {default: 'https://{{ var.host }}/${host}'}")}`;
    expect(making(text)).toEqual({ how: 'compose', segments: [{ type: 'text', text: 'https://h/h' }] });
    expect(making(`variables: {gone: ''}\n${one("kind: static, config: {default: '{{ var.gone }}'}")}`)).toEqual({
      how: 'human',
    });
  });

  it('of an Entra app registration is issued by Azure, or made by hand where that is not allowed', () => {
    expect(making(one('kind: azure_app_reg, config: {output: client_secret}'))).toMatchObject({
      how: 'issue',
      provider: 'azure',
      output: 'client_secret',
      manual: true,
    });
  });

  it('that is public may say so', () => {
    expect(
      secretOf(accepted(one('kind: static, secret: false, config: {default: joe}')), 'one').fields[0]?.secret,
    ).toBe(false);
    expect(secretOf(accepted(one('kind: static, config: {default: joe}')), 'one').fields[0]?.secret).toBe(true);
  });

  it('never shows its value in a fault', () => {
    const canary = 'cAnArY-9f31';
    const result = load(
      `secrets:\n  - {name: one, kind: static, config: {default: ['${canary}', {x: ${canary}}], validation: 7}}\nproviders: {github: {auth: {kind: [${canary}], config: ${canary}}}}\n`,
    );
    expect(result.faults.length).toBeGreaterThan(2);
    expect(JSON.stringify(result.faults)).not.toContain(canary);
  });
});

describe('a reference to another secret', () => {
  const URL_SECRET =
    "  - {name: url, kind: static, config: {default: 'pg://{{ user }}:{{ db.password }}@h'}, targets: [{provider: local, kind: file}]}\n";

  it('makes a derived secret that comes after its parts', () => {
    const text = `secrets:\n${URL_SECRET}${secret('user')}  - {name: db, kind: templates.t}\ntemplates:\n  t: {fields: {password: {generator: {kind: uuid}}, other: {generator: {kind: uuid}}}, targets: [{provider: local, kind: file, config: {path: db.env}}]}\n`;
    const manifest = accepted(text);
    expect(manifest.secrets.map(({ name }) => name)).toEqual(['user', 'db', 'url']);
    expect(secretOf(manifest, 'url').parts).toEqual(['user', 'db']);
    expect(secretOf(manifest, 'url').fields[0]?.making).toEqual({
      how: 'compose',
      segments: [
        { type: 'text', text: 'pg://' },
        { type: 'ref', secret: 'user', field: 'value' },
        { type: 'text', text: ':' },
        { type: 'ref', secret: 'db', field: 'password' },
        { type: 'text', text: '@h' },
      ],
    });
  });

  it('finds names with points and dashes in them', () => {
    const text = `secrets:\n${secret('my-db.main')}  - {name: t, kind: templates.t}\n  - {name: url, kind: static, config: {default: "{{ my-db.main }}{{ t['tls.crt'] }}{{ t.tls.crt }}"}, targets: [{provider: local, kind: file}]}\ntemplates: {t: {fields: {tls.crt: {generator: {kind: uuid}}}, targets: [{provider: local, kind: file}]}}\n`;
    expect(secretOf(accepted(text), 'url').parts).toEqual(['my-db.main', 't']);
  });

  it.each([
    ['{{ usr }}', '"user"'],
    ['{{ db.pasword }}', '"password"'],
    ['{{ db }}', 'password'],
    ['{{ env.HOME }}', '${HOME}'],
    ['{{ region }}', '{{ var.region }}'],
    ["{{ user | default('x') }}", 'static'],
  ])('that leads nowhere is an error at its place: %s', (reference, hint) => {
    const text = `variables: {region: eu}\nsecrets:\n${secret('user')}  - {name: db, kind: templates.t}\n  - name: url\n    kind: static\n    config: {default: "a ${reference}"}\n    targets: [{provider: local, kind: file}]\ntemplates:\n  t: {fields: {password: {generator: {kind: uuid}}, other: {generator: {kind: uuid}}}, targets: [{provider: local, kind: file, config: {path: db.env}}]}\n`;
    const result = load(text);
    expect(errors(result)).toEqual(['error MANIFEST_UNKNOWN_REFERENCE 10:26 secrets[2].config.default']);
    expect(result.faults[0]?.hint).toContain(hint);
  });

  it('stands in no other place', () => {
    expect(
      errors(
        load(
          `secrets:\n${secret('user')}  - {name: b, kind: random_password, config: {exclude_characters: '{{ user }}'}, targets: [{provider: local, kind: file}]}\n`,
        ),
      ),
    ).toEqual(['error MANIFEST_UNKNOWN_REFERENCE 6:68 secrets[1].config.exclude_characters']);
  });

  it('to itself is a cycle, at whatever distance', () => {
    const links = [1, 2, 3]
      .map(
        (n) =>
          `  - {name: s${n}, kind: static, config: {default: 'x{{ s${(n % 3) + 1} }}'}, targets: [{provider: local, kind: file}]}\n`,
      )
      .join('');
    const result = load(`secrets:\n${links}`);
    expect(result.faults.map(({ code }) => code)).toEqual(['MANIFEST_CYCLE']);
    expect(result.faults[0]?.message).toContain('s1 → s2 → s3 → s1');
  });

  it('may be the end of a chain of thousands', () => {
    const links = Array.from(
      { length: 5000 },
      (_, n) =>
        `  - {name: s${n}, kind: static, config: {default: 'x{{ s${n + 1} }}'}, targets: [{provider: local, kind: file}]}\n`,
    ).join('');
    expect(accepted(`secrets:\n${links}${secret('s5000')}`).secrets[0]?.name).toBe('s5000');
  });
});

describe('a source', () => {
  it('comes before what the kind would make', () => {
    expect(making(one('kind: uuid, source: {kind: env, config: {name: SEED}}'))).toEqual({
      how: 'source',
      kind: 'env',
      config: { name: 'SEED' },
    });
    expect(making(one('kind: uuid, source: {kind: file, required: false, config: {path: a.txt}}'))).toEqual({
      how: 'source',
      kind: 'file',
      config: { path: 'a.txt' },
      otherwise: { how: 'generate', kind: 'uuid', config: {} },
    });
  });

  it('gives no entropy that could be relied on', () => {
    expect(
      secretOf(accepted(one('kind: uuid, source: {kind: env, config: {name: SEED}}')), 'one').fields[0]?.entropyBits,
    ).toBe(0);
    expect(secretOf(accepted(one('kind: uuid')), 'one').fields[0]?.entropyBits).toBeGreaterThan(100);
  });

  it('may be another secret, which is then a part', () => {
    const text = `secrets:\n  - {name: copy, kind: static, source: {kind: secret_ref, config: {secret: db}}, ${FILE}}\n${secret('db')}`;
    expect(accepted(text).secrets.map(({ name, parts }) => [name, parts])).toEqual([
      ['db', []],
      ['copy', ['db']],
    ]);
  });

  it.each([
    ['{kind: secret_ref, config: {secret: dbb}}', 'MANIFEST_UNKNOWN_REFERENCE'],
    ['{kind: secret_ref, config: {secret: db, field: user}}', 'MANIFEST_UNKNOWN_REFERENCE'],
    ['{kind: secret_reff, config: {secret: db}}', 'MANIFEST_UNKNOWN_KIND'],
    ['{kind: secret_ref, config: {}}', 'MANIFEST_INVALID'],
    ['{kind: env, config: {name: GITHUB_TOKEN}}', 'MANIFEST_INVALID'],
    ['{kind: env, config: {name: ACTIONS_ID_TOKEN_REQUEST_TOKEN}}', 'MANIFEST_INVALID'],
    ['{kind: env, config: {nam: X, name: X}}', 'MANIFEST_UNKNOWN_KEY'],
  ])('that cannot be is an error: %s', (source, code) => {
    expect(
      load(
        `secrets:\n${secret('db')}  - {name: copy, kind: static, source: ${source}, targets: [{provider: local, kind: file}]}\n`,
      ).faults.map((fault) => fault.code),
    ).toEqual([code]);
  });
});

describe('a template', () => {
  const TEMPLATE = `templates:
  agent:
    fields:
      key: {generator: {kind: random_password}, targets: [{provider: github, kind: github_secret, config: {secret_name: AGENT_KEY}}]}
      user: {generator: {kind: static, config: {default: joe}}, secret: false}
    targets: [{provider: local, kind: file, config: {path: agent.json}}]
`;

  it('gives each field its own targets, then its own, then those of the secret', () => {
    const manifest = accepted(
      `secrets:\n  - {name: a, kind: templates.agent, targets: [{provider: local, kind: file, config: {path: .env}}]}\n${TEMPLATE}`,
    );
    expect(secretOf(manifest, 'a').targets.map(({ field, id }) => `${field} ${id}`)).toEqual([
      'key github/github_secret/acme/app#AGENT_KEY',
      'key local/file/agent.json#key',
      'key local/file/.env#KEY',
      'user local/file/agent.json#user',
      'user local/file/.env#USER',
    ]);
    expect(secretOf(manifest, 'a').fields.map((field) => field.secret)).toEqual([true, false]);
  });

  it('leaves one_time, rotation_period and labels to the secret', () => {
    expect(
      secretOf(
        accepted(
          `secrets:\n  - {name: a, kind: templates.agent, one_time: true, rotation_period: 6mo, labels: {team: x, n: 1}}\n${TEMPLATE}`,
        ),
        'a',
      ),
    ).toMatchObject({
      kind: 'templates.agent',
      oneTime: true,
      rotationPeriod: { months: 6 },
      labels: { team: 'x', n: '1' },
    });
  });

  it('used twice on one address is an error that names both', () => {
    const result = load(
      `secrets:\n  - {name: a, kind: templates.agent}\n  - {name: b, kind: templates.agent}\n${TEMPLATE}`,
    );
    expect(new Set(result.faults.map(({ code }) => code))).toEqual(new Set(['MANIFEST_DUPLICATE_ADDRESS']));
    expect(result.faults[0]?.message).toMatch(/"b\..*"a\./);
  });

  it('that does not exist is an error with the nearest one', () => {
    const result = load(`secrets:\n  - {name: a, kind: templates.agnet}\n${TEMPLATE}`);
    expect(errors(result)).toEqual(['error MANIFEST_UNKNOWN_REFERENCE 2:21 secrets[0].kind']);
    expect(result.faults[0]?.hint).toContain('"agent"');
  });

  it('is checked though no secret uses it', () => {
    expect(
      errors(
        load(
          'templates:\n  t:\n    fields:\n      a b: {generator: {kind: uid}}\n      c: {generator: {kind: uuid, config: {version: 9}}}\n',
        ),
      ),
    ).toEqual([
      'error MANIFEST_NAME 4:7 templates.t.fields["a b"]',
      'error MANIFEST_UNKNOWN_KIND 4:31 templates.t.fields["a b"].generator.kind',
      expect.stringMatching(/^error MANIFEST_(INVALID|UNKNOWN_KEY) 5:\d+ templates\.t\.fields\.c\.generator\.config/),
    ]);
  });

  it('needs no description', () => {
    expect(accepted(`secrets:\n  - {name: a, kind: templates.agent}\n${TEMPLATE}`).secrets).toHaveLength(1);
  });

  it('says what of its secret has no effect', () => {
    expect(
      lines(load(`secrets:\n  - {name: a, kind: templates.agent, config: {length: 3}, vars: {a: 1}}\n${TEMPLATE}`)),
    ).toEqual(['warning MANIFEST_STYLE 2:38 secrets[0].config', 'warning MANIFEST_STYLE 2:59 secrets[0].vars']);
  });
});

describe('names', () => {
  it.each(['a b', '1a', '-a', 'ä', 'a/b', 'a'.repeat(129)])('outside the pattern are refused: %s', (name) => {
    expect(
      errors(
        load(
          `secrets:\n  - {name: '${name}', kind: uuid, targets: [{provider: github, kind: github_secret, config: {secret_name: A}}]}\n`,
        ),
      ),
    ).toEqual(['error MANIFEST_NAME 2:12 secrets[0].name']);
  });

  it('are there once', () => {
    const result = load(`secrets:\n${secret('db')}${secret('db')}`);
    expect(lines(result)[0]).toBe('error MANIFEST_DUPLICATE_NAME 6:11 secrets[1].name');
    expect(result.faults[0]?.message).toContain('2:11');
  });

  it.each([
    ['db-pass', 'db_pass'],
    ['Token', 'TOKEN'],
    ['a_b.c', 'a.b_c'],
  ])('that are one as an environment variable are refused: %s, %s', (first, second) => {
    const target = (n: number): string => `targets: [{provider: local, kind: file, config: {path: .env, key: K${n}}}]`;
    const result = load(
      `secrets:\n  - {name: ${first}, kind: uuid, ${target(1)}}\n  - {name: ${second}, kind: uuid, ${target(2)}}\n`,
    );
    expect(errors(result)).toEqual(['error MANIFEST_NAME 3:12 secrets[1].name']);
  });

  it('of a secret and of another one with its field are kept apart too', () => {
    const text =
      'secrets:\n  - {name: a_b, kind: uuid}\n  - {name: a, kind: templates.t}\ntemplates: {t: {fields: {b: {generator: {kind: uuid}}}}}\n';
    expect(errors(load(text))).toEqual(['error MANIFEST_NAME 3:12 secrets[1].name']);
  });

  it.each(['api_key', 'Config', 'HOST', 'port', 'reload', 'fingerprint-key'])(
    'that the program has for itself are refused where a person is asked: %s',
    (name) => {
      expect(errors(load(`secrets: [{name: ${name}, kind: static, ${FILE}}]\n`))).toEqual([
        expect.stringContaining('MANIFEST_NAME'),
      ]);
      expect(errors(load(`secrets: [{name: ${name}, kind: uuid, ${FILE}}]\n`))).toEqual([]);
    },
  );

  it('of providers and environments are held to the pattern as well', () => {
    expect(errors(load('providers: {a b: {kind: github}}\nenvironments: {profiles: {c d: {}}}\n'))).toEqual([
      'error MANIFEST_NAME 1:13 providers["a b"]',
      'error MANIFEST_NAME 2:27 environments.profiles["c d"]',
    ]);
  });
});

describe('targets', () => {
  it('of one address are refused, whatever alias leads there', () => {
    const result = load(
      `providers: {gh: {kind: github}}\nsecrets:\n  - {name: a, kind: uuid, targets: [{provider: github, kind: github_secret, config: {secret_name: X}}]}\n  - {name: b, kind: uuid, targets: [{provider: gh, kind: github_secret, config: {repository: Acme/App, secret_name: x}}]}\n`,
    );
    expect(errors(result)).toEqual(['error MANIFEST_DUPLICATE_ADDRESS 4:37 secrets[1].targets[0]']);
    expect(result.faults[0]?.message).toContain('Secretfile.yml:3:37');
  });

  it('of one file agree about its format', () => {
    const text =
      'secrets:\n  - {name: a, kind: uuid, targets: [{provider: local, kind: file, config: {path: x, format: json}}]}\n  - {name: b, kind: uuid, targets: [{provider: local, kind: file, config: {path: ./x, format: yaml}}]}\n';
    expect(errors(load(text))).toEqual(['error MANIFEST_DUPLICATE_ADDRESS 3:37 secrets[1].targets[0]']);
  });

  it('do not write keys into a file that a template renders', () => {
    const text =
      'secrets:\n  - {name: a, kind: uuid, targets: [{provider: local, kind: file, config: {path: x}}, {provider: local, kind: template, config: {template_path: t, output_path: x}}]}\n';
    expect(errors(load(text))).toEqual(['error MANIFEST_DUPLICATE_ADDRESS 2:87 secrets[0].targets[1]']);
  });

  it('need no declared provider, and take what is declared', () => {
    const manifest = accepted(
      `providers: {ghe: {kind: github, auth: {kind: token, config: {token: '\${T}', api_url: 'https://{{ var.h }}/api/v3'}}}}\nvariables: {h: git.acme.com}\nsecrets:\n  - {name: a, kind: uuid, targets: [{provider: local, kind: file}, {provider: ghe, kind: github_secret, config: {owner: o, repo: r}}]}\n`,
    );
    expect([...manifest.providers.keys()]).toEqual(['ghe', 'local']);
    expect(manifest.providers.get('ghe')).toMatchObject({
      kind: 'github',
      auth: { kind: 'token', config: { token: '${T}', api_url: 'https://git.acme.com/api/v3' } },
    });
    expect(secretOf(manifest, 'a').targets[1]?.address.store).toBe('ghe/github_secret');
  });

  it('of a provider whose kind is unknown add no second fault', () => {
    const text =
      'providers: {gh: {kind: githb}}\nsecrets:\n  - {name: a, kind: uuid, targets: [{provider: gh, kind: github_secret}]}\n';
    expect(lines(load(text))).toEqual(['error MANIFEST_UNKNOWN_PROVIDER 1:24 providers.gh.kind']);
  });

  it('may log in with a profile of their provider', () => {
    const text = (profile: string): string =>
      `providers: {github: {auth: {kind: token, token: '\${A}', profiles: {admin: {kind: token, token: '\${B}'}}}}}\nsecrets:\n  - {name: a, kind: uuid, targets: [{provider: github, profile: ${profile}, kind: github_secret}]}\n`;
    const manifest = accepted(text('admin'));
    expect(secretOf(manifest, 'a').targets[0]?.provider).toBe('github@admin');
    expect(manifest.providers.get('github@admin')?.auth).toEqual({ kind: 'token', token: '${B}' });
    expect(errors(load(text('admn')))).toEqual(['error MANIFEST_UNKNOWN_REFERENCE 3:65 secrets[0].targets[0].profile']);
  });

  it('have the problems that only their kind can see', () => {
    expect(
      errors(
        load('secrets:\n  - {name: a, kind: uuid, targets: [{provider: local, kind: file, config: {path: ../x}}]}\n'),
      ),
    ).toEqual(['error MANIFEST_INVALID 2:82 secrets[0].targets[0].config.path']);
  });

  it('that everybody can read take only what is said to be no secret', () => {
    const text = (more: string) =>
      `secrets:\n  - {name: region, kind: static, config: {default: eu-west-1}, ${more}targets: [{provider: github, kind: github_variable}]}\n`;
    const refused = load(text(''));
    expect(errors(refused)).toEqual(['error MANIFEST_INVALID 2:99 secrets[0].targets[0].kind']);
    expect(refused.faults[0]?.hint).toContain('secret: false');
    expect(errors(load(text('secret: false, ')))).toEqual([]);
  });

  it('have room for so many values as the platform keeps, and the first that is one too many is said', () => {
    const one = (n: number, kind: string) =>
      `  - {name: s${n}, kind: uuid, targets: [{provider: github, kind: ${kind}}]}\n`;
    const many = (count: number, kind: string) =>
      errors(load(`secrets:\n${Array.from({ length: count }, (_, n) => one(n, kind)).join('')}`));
    expect(many(100, 'github_secret')).toEqual([]);
    expect(many(102, 'github_secret')).toEqual(['error MANIFEST_LIMIT 102:40 secrets[100].targets[0]']);
    expect(many(102, 'github_organization_secret')).toEqual([]);
    expect(many(102, 'github_dependabot_secret')).toEqual([]);
  });

  it('of two names for one kind are one place', () => {
    const twice = load(
      'secrets:\n  - {name: a, kind: uuid, targets: [{provider: github, kind: github_secret, config: {environment: prod, secret_name: X}}]}\n  - {name: b, kind: uuid, targets: [{provider: github, kind: github_environment_secret, config: {environment: prod, secret_name: X}}]}\n',
    );
    expect(errors(twice)).toEqual(['error MANIFEST_DUPLICATE_ADDRESS 3:37 secrets[1].targets[0]']);
  });

  it('of planned kinds are accepted, and said not to be available', () => {
    const result = load(
      'secrets:\n  - {name: a, kind: uuid, targets: [{provider: gitlab, kind: gitlab_variable, config: {name: x, anything: [1]}}, {provider: azure, kind: key_vault_certificate}]}\n',
    );
    expect(lines(result)).toEqual([
      'warning MANIFEST_UNAVAILABLE 2:62 secrets[0].targets[0].kind',
      'warning MANIFEST_UNAVAILABLE 2:138 secrets[0].targets[1].kind',
    ]);
    expect(result.manifest?.secrets[0]?.targets.map(({ available }) => available)).toEqual([false, false]);
    expect(new Set(result.manifest?.secrets[0]?.targets.map(({ id }) => id)).size).toBe(2);
  });

  it('that are missing are a warning, and an error when it is strict', () => {
    const text = 'secrets: [{name: a, kind: uuid}]\n';
    expect(lines(load(text))).toEqual(['warning MANIFEST_NO_TARGET 1:18 secrets[0].name']);
    expect(lines(load(text, { strict: true }))).toEqual(['error MANIFEST_NO_TARGET 1:18 secrets[0].name']);
  });

  it('of a local secret are on this machine', () => {
    const text = (more: string): string =>
      `secrets:\n  - {name: a, kind: uuid, local: true, ${more}targets: [{provider: github, kind: github_secret}]}\n`;
    expect(errors(load(text('')))).toEqual(['error MANIFEST_INVALID 2:50 secrets[0].targets[0]']);
    expect(accepted(text('local_allow_cloud: true, ')).secrets[0]?.local).toBe(true);
  });

  it('take no value that is too large or too small for them', () => {
    const limited = (minValueBytes: number, maxValueBytes: number, alphabet?: RegExp): Catalog => {
      const local = catalog.providers.get('local') as ProviderKind;
      const targets = local.targets.map((target) => ({
        ...target,
        capabilities: {
          ...target.capabilities,
          minValueBytes,
          maxValueBytes,
          ...(alphabet === undefined ? {} : { alphabet }),
        },
      }));
      return { ...catalog, providers: new Map([['local', { ...local, targets }]]) };
    };
    const literal = one('kind: static, config: {default: äöü}');
    expect(errors(load(literal, { catalog: limited(0, 5) }))).toEqual([
      'error MANIFEST_LIMIT 2:65 secrets[0].targets[0]',
    ]);
    expect(errors(load(literal, { catalog: limited(7, 9) }))).toEqual([
      'error MANIFEST_LIMIT 2:65 secrets[0].targets[0]',
    ]);
    expect(errors(load(literal, { catalog: limited(0, 9, /^[a-z]*$/) }))).toEqual([
      'error MANIFEST_LIMIT 2:65 secrets[0].targets[0]',
    ]);
    expect(errors(load(literal, { catalog: limited(6, 6) }))).toEqual([]);
    expect(errors(load(one('kind: random_string, config: {length: 64}'), { catalog: limited(0, 63) }))).toEqual([
      expect.stringContaining('MANIFEST_LIMIT'),
    ]);
    expect(errors(load(one('kind: random_string'), { catalog: limited(33, 99) }))).toEqual([
      expect.stringContaining('MANIFEST_LIMIT'),
    ]);
  });

  it('say which policies must hold, and these exist', () => {
    const text =
      'policies: {me: {kind: provider_identity}}\nsecrets:\n  - {name: a, kind: uuid, targets: [{provider: local, kind: file, identity_policies: [me, mee]}]}\n';
    expect(lines(load(text))).toEqual([
      'warning MANIFEST_UNAVAILABLE 1:12 policies.me',
      'error MANIFEST_UNKNOWN_REFERENCE 3:91 secrets[0].targets[0].identity_policies[1]',
    ]);
  });
});

describe('kinds', () => {
  it('that are planned are accepted, with any config and with templates that are not understood', () => {
    const result = load(
      "secrets:\n  - {name: a, kind: provider_backed, config: {path: '{{ 90 days from now }}', x: '{{ env.Y }}'}, targets: [{provider: local, kind: file}]}\n",
    );
    expect(result.faults.map(({ severity, code }) => `${severity} ${code}`)).toEqual([
      'warning MANIFEST_UNAVAILABLE',
      'warning MANIFEST_STYLE',
      'warning MANIFEST_STYLE',
    ]);
    expect(result.manifest?.secrets[0]?.fields[0]?.making).toEqual({ how: 'unavailable', kind: 'provider_backed' });
  });

  it('that nobody plans are refused with the nearest one', () => {
    const result = load('secrets:\n  - {name: a, kind: random_pasword, targets: [{provider: local, kind: file}]}\n');
    expect(errors(result)).toEqual(['error MANIFEST_UNKNOWN_KIND 2:21 secrets[0].kind']);
    expect(result.faults[0]?.hint).toContain('"random_password"');
  });

  it('say what only they can see of their config', () => {
    expect(
      errors(load(one('kind: random_password, config: {upper: false, lower: false, number: false, special: false}'))),
    ).toEqual([expect.stringContaining('MANIFEST_INVALID')]);
    expect(lines(load(one('kind: random_password, config: {length: 8}')))).toEqual([
      'warning MANIFEST_STYLE 2:57 secrets[0].config.length',
    ]);
  });

  it('are told of rotation_period where it never had an effect', () => {
    expect(lines(load(one('kind: static, config: {default: x, rotation_period: 90d}')))).toEqual([
      'warning MANIFEST_STYLE 2:69 secrets[0].config.rotation_period',
    ]);
  });
});

describe('rotation_period', () => {
  it.each(['90d', '2w', '6m', '6mo', '1y', 'P90D', 'PT24H'])('may be %s', (period) => {
    expect(secretOf(accepted(one(`kind: uuid, rotation_period: ${period}`)), 'one').rotationPeriod?.text).toBe(period);
  });

  it.each([
    ['24 hours', '"1d"'],
    ['24h', '"1d"'],
    ['30 days', '"30d"'],
    ["'90'", '"90d"'],
    ['3 months', '"3mo"'],
  ])('may not be %s', (period, hint) => {
    const result = load(one(`kind: uuid, rotation_period: ${period}`));
    expect(errors(result)).toEqual(['error MANIFEST_INVALID 2:46 secrets[0].rotation_period']);
    expect(result.faults[0]?.hint).toContain(hint);
  });

  it('may not be a number', () => {
    expect(errors(load(one('kind: uuid, rotation_period: 90')))).toEqual([
      'error MANIFEST_INVALID 2:46 secrets[0].rotation_period',
    ]);
  });
});

describe('what is ours', () => {
  it('has safe defaults', () => {
    expect(secretOf(accepted(one('kind: uuid')), 'one')).toMatchObject({
      owner: 'managed',
      onConflict: 'fail',
      onDrift: 'report',
      onNewTarget: 'block',
      oneTime: false,
      local: false,
      parts: [],
    });
  });

  it('is read', () => {
    const text = one('kind: uuid, owner: external, on_conflict: overwrite, on_drift: repair, on_new_target: rotate');
    expect(secretOf(accepted(text), 'one')).toMatchObject({
      owner: 'external',
      onConflict: 'overwrite',
      onDrift: 'repair',
      onNewTarget: 'rotate',
    });
  });

  it('is spelt right', () => {
    const result = load(one('kind: uuid, on_conflict: overwirte'));
    expect(errors(result)).toEqual(['error MANIFEST_INVALID 2:42 secrets[0].on_conflict']);
    expect(result.faults[0]?.hint).toContain('"overwrite"');
  });

  it('has instructions for people', () => {
    const text = one(
      "kind: static, agent_instructions: {summary: Make it, steps: [{action: Open, description: the page}, Copy], documentation_url: 'https://x.example'}",
    );
    expect(secretOf(accepted(text), 'one').instructions).toEqual({
      summary: 'Make it',
      steps: ['Open: the page', 'Copy'],
      url: 'https://x.example',
    });
  });
});

describe('spans', () => {
  it('of secrets, fields and targets are where these stand', () => {
    const manifest = accepted(
      `secrets:\n${secret('db')}  - {name: a, kind: templates.t}\ntemplates:\n  t:\n    fields:\n      f: {generator: {kind: uuid}}\n    targets: [{provider: local, kind: file}]\n`,
    );
    const [db, a] = manifest.secrets;
    const span = (of: { readonly span: { readonly line: number; readonly column: number } } | undefined): string =>
      `${of?.span.line}:${of?.span.column}`;
    expect([span(db), span(db?.fields[0]), span(db?.targets[0])]).toEqual(['2:5', '2:5', '5:9']);
    expect([span(a), span(a?.fields[0]), span(a?.targets[0])]).toEqual(['6:5', '10:10', '11:15']);
    expect(JSON.parse(JSON.stringify(db?.span))).toEqual({ file: 'Secretfile.yml', line: 2, column: 5 });
  });
});
