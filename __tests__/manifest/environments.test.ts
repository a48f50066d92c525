import { describe, expect, it } from 'vitest';
import { accepted, errors, lines, load, secretOf } from './support.ts';

const TEXT = `variables: {name: base, level: base, deep: {a: base, b: base}}
environments:
  default: dev
  profiles:
    dev: {var_files: [vars/dev.szvar]}
    prod: {var_files: [one.szvar, two.szvar], lockfile: prod.lock, target_profile: safe, labels: {tier: gold}}
    bare:
target_profiles:
  safe:
    provider_overrides: {local: {path: .env.prod}}
    target_overrides: {file: {format: yaml}}
secrets:
  - name: a
    kind: static
    config: {default: '{{ var.name }} {{ var.level }} {{ var.deep.a }} {{ var.deep.b }}'}
    targets: [{provider: local, kind: file, config: {path: .env, format: dotenv}}]
  - {name: b, kind: templates.t}
templates: {t: {fields: {f: {generator: {kind: uuid}}}, targets: [{provider: local, kind: file, config: {path: t.json}}]}}
`;

const FILES: Readonly<Record<string, string>> = {
  'vars/dev.szvar': 'name: dev\n',
  'one.szvar': 'name: one\nlevel: one\n',
  'two.szvar': 'level: two\ndeep: {b: two}\n',
};
const given = { readVarFile: (path: string) => FILES[path] };
const text = (environment?: string, more = {}): unknown => {
  const manifest = accepted(TEXT, { ...given, ...(environment === undefined ? {} : { environment }), ...more });
  const making = secretOf(manifest, 'a').fields[0]?.making;
  return making?.how === 'compose'
    ? making.segments.map((segment) => (segment.type === 'text' ? segment.text : '?')).join('')
    : undefined;
};

describe('an environment', () => {
  it('is the one that is asked for, else the default', () => {
    expect(text()).toBe('dev base base base');
    expect(text('prod')).toBe('one two base two');
    expect(text('bare')).toBe('base base base base');
    expect(accepted(TEXT, given).environment).toBe('dev');
    expect(accepted(TEXT, { ...given, environment: 'prod' }).environment).toBe('prod');
  });

  it('has its var files over those of -v, and these over the variables', () => {
    const varFiles = [
      { file: 'first.szvar', text: 'name: v1\nlevel: v1\n' },
      { file: 'second.szvar', text: 'level: v2\ndeep: {a: v2}\n' },
    ];
    expect(text('bare', { varFiles })).toBe('v1 v2 v2 base');
    expect(text('prod', { varFiles })).toBe('one two v2 two');
  });

  it('may have variables in the names of its var files', () => {
    const named = TEXT.replace('vars/dev.szvar', "'vars/{{ var.lane }}.szvar'").replace(
      'variables: {',
      'variables: {lane: dev, ',
    );
    expect(lines(load(named, given))).toEqual([]);
    const gone = load(named.replace('var.lane', 'var.lain'), given);
    expect(errors(gone)).toEqual(['error MANIFEST_UNDEFINED_VARIABLE 5:29 environments.profiles.dev.var_files[0]']);
  });

  it('may have its own lockfile', () => {
    expect(accepted(TEXT, { ...given, environment: 'prod' }).lockfile).toBe('prod.lock');
    expect(accepted(TEXT, given)).not.toHaveProperty('lockfile');
  });

  it('changes the config of all targets, those of templates too; by kind wins over by provider', () => {
    const manifest = accepted(TEXT.replace('t.json', 'x'), { ...given, environment: 'prod' });
    expect(manifest.secrets.map((secret) => secret.targets[0]?.address)).toEqual([
      { store: 'local/file', container: '.env.prod', key: 'a', settings: { format: 'yaml' } },
      { store: 'local/file', container: '.env.prod', key: 'f', settings: { format: 'yaml' } },
    ]);
  });

  it('that does not exist is an error with the nearest one', () => {
    const result = load(TEXT, { ...given, environment: 'prd' });
    expect(errors(result)).toEqual(['error MANIFEST_UNKNOWN_REFERENCE 2:1 environments']);
    expect(result.faults[0]?.hint).toContain('"prod"');
    expect(errors(load('secrets: []\n', { environment: 'prod' }))).toEqual(['error MANIFEST_UNKNOWN_REFERENCE 1:1']);
  });

  it('names what is there', () => {
    expect(errors(load('environments: {default: x, profiles: {dev: {target_profile: nope}}}\n'))).toEqual([
      'error MANIFEST_UNKNOWN_REFERENCE 1:25 environments.default',
      'error MANIFEST_UNKNOWN_REFERENCE 1:61 environments.profiles.dev.target_profile',
    ]);
  });

  it('has var files that can be read', () => {
    expect(errors(load(TEXT, { readVarFile: () => undefined }))).toEqual([
      'error MANIFEST_NOT_FOUND 5:23 environments.profiles.dev.var_files[0]',
    ]);
  });

  it('is listed with the variables for who wants to see them', () => {
    const { environments, variables } = load(TEXT, given);
    expect(environments).toEqual(['dev', 'prod', 'bare']);
    expect(variables).toEqual(['name', 'level', 'deep']);
  });

  it('of a target profile names providers, kinds and policies that there are', () => {
    expect(
      errors(
        load(
          'target_profiles: {p: {identity_policies: [x], provider_overrides: {lokal: {}}, target_overrides: {fiel: {}}}}\n',
        ),
      ),
    ).toEqual([
      'error MANIFEST_UNKNOWN_REFERENCE 1:43 target_profiles.p.identity_policies[0]',
      'error MANIFEST_UNKNOWN_PROVIDER 1:68 target_profiles.p.provider_overrides.lokal',
      'error MANIFEST_UNKNOWN_KIND 1:99 target_profiles.p.target_overrides.fiel',
    ]);
  });
});

describe('a var file', () => {
  const withFile = (content: string): readonly string[] => {
    const result = load('secrets: []\n', { varFiles: [{ file: 'my.szvar', text: content }] });
    return result.faults.map(({ code, span }) => `${code} ${span?.file}:${span?.line}:${span?.column}`);
  };

  it('is held to the same rules as the manifest, at its own places', () => {
    expect(withFile('a: 1\na: 2\n')).toEqual(['MANIFEST_DUPLICATE_KEY my.szvar:2:1']);
    expect(withFile('a: 1\n\tb: 2\n')).toEqual(['MANIFEST_SYNTAX my.szvar:2:1']);
    expect(withFile("a: '{{ var.nope }}'\n")).toEqual(['MANIFEST_UNDEFINED_VARIABLE my.szvar:1:5']);
    expect(withFile('- a\n')).toEqual(['MANIFEST_INVALID my.szvar:1:1']);
  });

  it('may be empty', () => {
    expect(withFile('')).toEqual([]);
    expect(withFile('# nothing yet\n')).toEqual([]);
  });

  it('may use variables of the manifest and of other files', () => {
    const manifest = accepted(
      "variables: {a: 1}\nsecrets: [{name: x, kind: static, config: {default: '{{ var.c }}'}, targets: [{provider: local, kind: file}]}]\n",
      {
        varFiles: [
          { file: 'b', text: "b: '{{ var.a }}2'\n" },
          { file: 'c', text: "c: '{{ var.b }}3'\na: 0\n" },
        ],
      },
    );
    expect(secretOf(manifest, 'x').fields[0]?.making).toEqual({
      how: 'compose',
      segments: [{ type: 'text', text: '023' }],
    });
  });

  it('is named by its path as seen from where the manifest is', () => {
    const result = load('environments: {default: d, profiles: {d: {var_files: [./v.szvar]}}}\n', {
      file: 'deploy/Secretfile.yml',
      readVarFile: () => 'a: [',
    });
    expect(result.faults[0]?.span?.file).toBe('deploy/v.szvar');
  });
});

describe('what has no effect or no force', () => {
  it('is said', () => {
    expect(
      lines(
        load(
          'providers: {github: {fallback_generator: static, auth: {fallback_generator: static}}}\npolicies: {p: {kind: provider_identity}, q: {kind: provider_identity, enabled: false}, r: {kind: rotation}}\n',
        ),
      ),
    ).toEqual([
      'warning MANIFEST_STYLE 1:22 providers.github.fallback_generator',
      'warning MANIFEST_STYLE 1:57 providers.github.auth.fallback_generator',
      'warning MANIFEST_UNAVAILABLE 2:12 policies.p',
    ]);
  });
});
