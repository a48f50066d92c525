import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FaultList } from '../../src/manifest/faults.ts';
import { Scope } from '../../src/manifest/scope.ts';
import { formatSegments, parseSegments } from '../../src/manifest/segments.ts';
import { YamlSource } from '../../src/manifest/source.ts';
import { hasTemplate, parseTemplate } from '../../src/manifest/template.ts';
import { accepted, errors, lines, load, secretOf } from './support.ts';

const SOURCE = YamlSource.read('Secretfile.yml', 'variables: {}\n');

/** What a text comes to with these variables, and the codes of the faults. */
function reckon(
  text: string,
  variables: Record<string, unknown> = {},
  env: Record<string, string> = {},
): { value: unknown; faults: readonly string[] } {
  const faults = new FaultList();
  const scope = new Scope([{ source: SOURCE, prefix: ['variables'], values: variables }], env, faults);
  scope.resolveAll();
  const result = scope.evaluate(text, { source: SOURCE, path: [] });
  return { value: result.kind === 'value' ? result.value : undefined, faults: faults.list().map(({ code }) => code) };
}

describe('a template', () => {
  it.each([
    ['{{ var.env }}', 'prod'],
    ['{{var.env}}-x', 'prod-x'],
    ["{{ var['env'] }}", 'prod'],
    ['{{ var["db"]["host"] }}', 'db.local'],
    ['{{ var.db.host }}:{{ var.db.port }}', 'db.local:5432'],
    ['{{ var.list[1] }}', 'b'],
    ['${env}', 'prod'],
    ['${env}/${app}', 'prod/shop'],
    ['${NOPE:-x}', 'x'],
    ['${NOPE:-}', ''],
    ['${NOPE:-a:-b}', 'a:-b'],
    ['${NOPE:-{{ var.env }}}', 'prod'],
    ['${NOPE:-${env}}', 'prod'],
    ['${NOPE:-${ALSO:-deep}}', 'deep'],
    ["{{ var.nope or 'x' }}", 'x'],
    ["{{ var.blank or var.env or 'x' }}", 'prod'],
    ["{{ var.nope | default('x') }}", 'x'],
    ['{{ var.nope | default(var.env) }}', 'prod'],
    ["{{ var.nothing | default('x') }}", 'x'],
    ["{{ var.blank | default('x') }}", ''],
    ["{{ var.blank | default('x', true) }}", 'x'],
    ["{{ var.nope | d('x') }}", 'x'],
    ['$${env}', '${env}'],
    ['{{ \'{{\' }} and {{ "}}" }}', '{{ and }}'],
    ['$HOME and $5 and { } and {x}', '$HOME and $5 and { } and {x}'],
    ['${FROM_ENV}', 'given'],
  ])('%s is %j', (text, expected) => {
    const variables = {
      env: 'prod',
      app: 'shop',
      db: { host: 'db.local', port: 5432 },
      list: ['a', 'b'],
      blank: '',
      nothing: null,
    };
    expect(reckon(text, variables, { FROM_ENV: 'given', env: 'hidden by the variable' })).toEqual({
      value: expected,
      faults: [],
    });
  });

  it.each([
    ['{{ var.count }}', 16],
    ['{{ var.on }}', true],
    ['{{ var.tags }}', { a: 1 }],
    ['{{ var.list }}', ['x']],
    ['${count}', 16],
  ])('that is the whole text has the type of its variable: %s', (text, expected) => {
    expect(reckon(text, { count: 16, on: true, tags: { a: 1 }, list: ['x'] })).toEqual({ value: expected, faults: [] });
  });

  it.each([
    ['{{ var.nope }}', 'MANIFEST_UNDEFINED_VARIABLE'],
    ['{{ var.db.prt }}', 'MANIFEST_UNDEFINED_VARIABLE'],
    ['{{ var.db.port.x }}', 'MANIFEST_UNDEFINED_VARIABLE'],
    ['{{ var.nothing }}', 'MANIFEST_UNDEFINED_VARIABLE'],
    ['{{ var }}', 'MANIFEST_UNDEFINED_VARIABLE'],
    ['${NOPE}', 'MANIFEST_UNDEFINED_VARIABLE'],
    ['{{ var.constructor }}', 'MANIFEST_UNDEFINED_VARIABLE'],
    ['{{ var.db.toString }}', 'MANIFEST_UNDEFINED_VARIABLE'],
    ['x {{ var.db }}', 'MANIFEST_INVALID'],
    ['{{ other }}', 'MANIFEST_UNKNOWN_REFERENCE'],
    ['{% if true %}x{% endif %}', 'MANIFEST_INVALID'],
    ['{{ var.db | upper }}', 'MANIFEST_INVALID'],
    ["{{ ''.__class__.__mro__ }}", 'MANIFEST_INVALID'],
    ['{{ var.__class__ }}', 'MANIFEST_INVALID'],
    ['{{ range(10) }}', 'MANIFEST_INVALID'],
    ['{{ 1 + 1 }}', 'MANIFEST_INVALID'],
    ['{{ var.db', 'MANIFEST_INVALID'],
    ["{{ 'x }}", 'MANIFEST_INVALID'],
    ['{{ }}', 'MANIFEST_INVALID'],
    ['${', 'MANIFEST_INVALID'],
    ['${A B}', 'MANIFEST_INVALID'],
    ['${A:=b}', 'MANIFEST_INVALID'],
  ])('%s is refused', (text, code) => {
    const result = reckon(text, { db: { port: 1 }, nothing: null });
    expect(result.value).toBeUndefined();
    expect(new Set(result.faults)).toEqual(new Set([code]));
  });

  it.each(['GITHUB_TOKEN', 'ACTIONS_RUNTIME_TOKEN', 'INPUT_TOKEN', 'SECRETZERO_FINGERPRINT_KEY', 'RUNNER_TEMP'])(
    'never reads %s outside a credential position, even where the env input names it',
    (name) => {
      expect(reckon(`\${${name}}`, {}, { [name]: 'leak' })).toEqual({
        value: undefined,
        faults: ['MANIFEST_UNDEFINED_VARIABLE'],
      });
      expect(reckon(`\${${name}:-safe}`, {}, { [name]: 'leak' }).value).toBe('safe');
    },
  );

  it('is pointed at inside its text, each of two equal ones at its own place', () => {
    const result = load(
      `version: 'a {{ var.nope }} b {{ var.nope }}'\nlabels:\n  a: |\n    text\n    and \${GONE} more\n`,
    );
    expect(errors(result)).toEqual([
      'error MANIFEST_UNDEFINED_VARIABLE 1:13 version',
      'error MANIFEST_UNDEFINED_VARIABLE 1:30 version',
      'error MANIFEST_UNDEFINED_VARIABLE 5:9 labels.a',
    ]);
  });

  it('that is misspelt is told the nearest variable', () => {
    const hints = load(
      "variables: {region: eu, db: {host: h}}\nlabels: {a: '{{ var.regoin }}', b: '${regoin}', c: '{{ var.db.hots }}', d: '{{ region }}'}\n",
    ).faults.map(({ hint }) => hint);
    expect(hints[0]).toContain('"region"');
    expect(hints[1]).toContain('"region"');
    expect(hints[2]).toContain('"host"');
    expect(hints[3]).toContain('{{ var.region }}');
  });

  it('in agent_instructions is text like any other', () => {
    const manifest = accepted(
      "secrets:\n  - name: k\n    kind: static\n    agent_instructions: {summary: 'Put ${IT} into {{ here }}', steps: ['{% a %}']}\n    targets: [{provider: local, kind: file}]\n",
    );
    expect(secretOf(manifest, 'k').instructions).toEqual({ summary: 'Put ${IT} into {{ here }}', steps: ['{% a %}'] });
  });
});

describe('variables', () => {
  it('may use each other, in any order and at any depth', () => {
    const variables = {
      full: '{{ var.base.url }}/x',
      base: { url: 'https://${host}', all: ['{{ var.port }}'] },
      host: 'h',
      port: 80,
    };
    expect(reckon('{{ var.full }} {{ var.base.all[0] }}', variables)).toEqual({ value: 'https://h/x 80', faults: [] });
    expect(reckon('{{ var.base }}', variables).value).toEqual({ url: 'https://h', all: [80] });
  });

  it.each([
    [{ a: '{{ var.b }}', b: '{{ var.a }}' }],
    [{ a: '{{ var.a }}' }],
    [{ a: '${b}', b: 'x${c}', c: '{{ var.a }}' }],
    [{ m: { x: '{{ var.m }}' } }],
  ])('that are made from themselves are refused: %j', (variables) => {
    expect(new Set(reckon('x', variables).faults)).toEqual(new Set(['MANIFEST_CYCLE']));
  });

  it('may have the name of the environment variable that they are made from', () => {
    expect(reckon('${HOST}', { HOST: '${HOST:-localhost}' }).value).toBe('localhost');
    expect(reckon('${HOST}', { HOST: '${HOST:-localhost}' }, { HOST: 'given' }).value).toBe('given');
  });

  it('that nobody uses are checked as well, at their own place', () => {
    expect(lines(load("variables:\n  a: '{{ var.nope }}'\n"))).toEqual([
      'error MANIFEST_UNDEFINED_VARIABLE 2:7 variables.a',
    ]);
  });

  it('that fail are reported once, however often they are used', () => {
    expect(lines(load("variables: {a: '{{ var.nope }}'}\nlabels: {x: '{{ var.a }}', y: '{{ var.a }}'}\n"))).toEqual([
      'error MANIFEST_UNDEFINED_VARIABLE 1:17 variables.a',
    ]);
  });

  it('that double at every step are stopped', () => {
    const doubling = Object.fromEntries(
      Array.from({ length: 40 }, (_, index) => [
        `v${index}`,
        index === 0 ? 'xx' : `{{ var.v${index - 1} }}{{ var.v${index - 1} }}`,
      ]),
    );
    expect(reckon('{{ var.v39 }}', doubling).faults).toContain('MANIFEST_LIMIT');
    const maps = Object.fromEntries(
      Array.from({ length: 40 }, (_, index) => [
        `v${index}`,
        index === 0 ? { a: 1 } : { a: `{{ var.v${index - 1} }}`, b: `{{ var.v${index - 1} }}` },
      ]),
    );
    expect(reckon('{{ var.v39 }}', maps).faults).toContain('MANIFEST_LIMIT');
  });
});

describe('types', () => {
  const password = (config: string, variables = '{}'): string =>
    `variables: ${variables}\nsecrets:\n  - name: p\n    kind: random_password\n    config: ${config}\n    targets: [{provider: local, kind: file}]\n`;
  const made = (text: string): unknown => secretOf(accepted(text), 'p').fields[0]?.making;

  it('of numbers and booleans written as text are put right', () => {
    expect(made(password('{length: "40", special: "false"}'))).toEqual({
      how: 'generate',
      kind: 'random_password',
      config: { length: 40, special: false },
    });
  });

  it('come from variables', () => {
    expect(made(password("{length: '{{ var.n }}', special: '${s}'}", '{n: 40, s: false}'))).toEqual({
      how: 'generate',
      kind: 'random_password',
      config: { length: 40, special: false },
    });
    expect(made(password("{length: '{{ var.n }}'}", '{n: "40"}'))).toEqual({
      how: 'generate',
      kind: 'random_password',
      config: { length: 40 },
    });
  });

  it('are checked after the templates are reckoned', () => {
    expect(errors(load(password("{length: '{{ var.n }}', special: '${s}'}", '{n: many, s: 3}')))).toEqual([
      'error MANIFEST_INVALID 5:22 secrets[0].config.length',
      'error MANIFEST_INVALID 5:46 secrets[0].config.special',
    ]);
    expect(
      errors(load("variables: {flag: maybe}\nsecrets: [{name: a, kind: uuid, one_time: '{{ var.flag }}'}]\n")),
    ).toEqual(['error MANIFEST_INVALID 2:43 secrets[0].one_time']);
  });

  it('that were booleans in YAML 1.1 are understood, with a warning', () => {
    const text =
      'secrets:\n  - {name: a, kind: uuid, one_time: yes, local: off, targets: [{provider: local, kind: file}]}\n';
    expect(lines(load(text))).toEqual([
      'warning MANIFEST_STYLE 2:37 secrets[0].one_time',
      'warning MANIFEST_STYLE 2:49 secrets[0].local',
    ]);
    expect(secretOf(accepted(text), 'a').oneTime).toBe(true);
  });

  it('of numbers do not pass for text, unless a variable says so', () => {
    const text = (value: string): string =>
      `variables: {port: 8080}\nsecrets: [{name: a, kind: uuid, targets: [{provider: local, kind: file, config: {key: K, path: ${value}}}]}]\n`;
    expect(errors(load(text('8080')))).toEqual(['error MANIFEST_INVALID 2:96 secrets[0].targets[0].config.path']);
    expect(secretOf(accepted(text("'{{ var.port }}'")), 'a').targets[0]?.address.container).toBe('8080');
  });
});

describe('for any text', () => {
  const text = fc.string({ unit: 'binary' });
  const templated = fc
    .array(
      fc.oneof(
        fc.constantFrom(
          '${',
          '$${',
          '{{',
          '}}',
          '{%',
          '%}',
          '}',
          ':-',
          'var',
          '.',
          '|',
          'default(',
          "'",
          '"',
          ')',
          ' or ',
          'a',
          '[',
          ']',
          '\\',
        ),
        fc.string(),
      ),
      { maxLength: 20 },
    )
    .map((parts) => parts.join(''));

  it('parsing throws nothing', () => {
    fc.assert(
      fc.property(fc.oneof(text, templated), (any) => Array.isArray(parseTemplate(any))),
      { numRuns: 2000 },
    );
  });

  it('without a template the text is what it was', () => {
    fc.assert(
      fc.property(
        text.filter((any) => !hasTemplate(any)),
        (any) => {
          expect(reckon(any)).toEqual({ value: any, faults: [] });
        },
      ),
    );
  });

  it('reckoning gives a value or a fault, never both and never neither', () => {
    fc.assert(
      fc.property(templated, (any) => {
        const { value, faults } = reckon(any, { a: 'x', b: { c: 1 } });
        expect(value === undefined).toBe(faults.length > 0);
      }),
      { numRuns: 2000 },
    );
  });

  it('a default is what comes where the variable is not', () => {
    const plain = text.filter((any) => !/[{}]/.test(any));
    fc.assert(fc.property(plain, (any) => reckon(`\${NOPE:-${any}}`).value === any));
    fc.assert(
      fc.property(
        plain,
        (any) =>
          reckon(`{{ var.nope | default(${JSON.stringify(any).replace(/\\u[0-9a-f]{4}|\\[bf]/g, '')}) }}`).faults
            .length === 0,
      ),
    );
  });

  it('loading throws nothing and has a manifest or an error', () => {
    const yaml = fc.oneof(
      text,
      templated,
      fc
        .array(
          fc.constantFrom(
            'secrets:\n',
            '  - ',
            'name: a\n',
            '{',
            '}',
            '[',
            '&a ',
            '*a',
            ': ',
            '\n',
            '    kind: static\n',
            '!!str ',
            '"',
            '|\n',
            '<<: ',
            '---\n',
          ),
          { maxLength: 30 },
        )
        .map((parts) => parts.join('')),
    );
    fc.assert(
      fc.property(yaml, (any) => {
        const result = load(any);
        expect(result.manifest === undefined).toBe(result.faults.some(({ severity }) => severity === 'error'));
      }),
      { numRuns: 2000 },
    );
  });

  it('what is written for login is read at login', () => {
    const segment = fc.oneof(
      fc.record({
        type: fc.constant('text' as const),
        text: fc.oneof(
          fc.string({ minLength: 1 }),
          fc.string({ unit: fc.constantFrom('$', '{', '%', '}', 'a'), minLength: 1 }),
        ),
      }),
      fc.record({ type: fc.constant('env' as const), name: fc.constantFrom('A', 'TOKEN_1') }),
    );
    const joined = fc
      .array(segment)
      .filter((list) => list.every((one, index) => one.type !== 'text' || list[index - 1]?.type !== 'text'));
    fc.assert(
      fc.property(joined, (segments) => {
        expect(parseSegments(formatSegments(segments))).toEqual(segments);
      }),
    );
  });
});
