import { describe, expect, it } from 'vitest';
import { accepted, errors, lines, load, secretOf } from './support.ts';

const reading = (config: string, rest = ''): string =>
  `secrets:\n  - name: copy\n    kind: static\n    source:\n      kind: provider_read\n${rest}      config: ${config}\n    targets: [{provider: local, kind: file}]\n`;
const makingOf = (text: string): unknown => secretOf(accepted(text), 'copy').fields[0]?.making;

describe('a value that is read from another system', () => {
  it('is at the place that the config of such a target says, under `read`', () => {
    expect(
      makingOf(reading('{provider: github, kind: github_variable, read: {repo: other, variable_name: REGION}}')),
    ).toMatchObject({
      how: 'source',
      kind: 'provider_read',
      reads: { address: { store: 'github/github_variable', container: 'acme/other', key: 'REGION' } },
    });
  });

  it('is a key of the JSON text that is there, where a field is named and the place has no keys', () => {
    const text = reading('{provider: local, kind: file, field: PASSWORD, read: {path: other.env}}');
    expect(makingOf(text)).toMatchObject({ reads: { address: { container: 'other.env', key: 'PASSWORD' } } });
  });

  it('may fall back to how it is made else', () => {
    expect(
      makingOf(reading('{provider: local, kind: file, read: {path: other.env, key: A}}', '      required: false\n')),
    ).toMatchObject({ how: 'source', otherwise: { how: 'human' } });
  });

  it.each([
    ['{provider: githib, kind: github_variable}', 'MANIFEST_UNKNOWN_PROVIDER', 'provider'],
    ['{provider: local, kind: file, profile: other}', 'MANIFEST_UNKNOWN_REFERENCE', 'profile'],
  ])('%s is an error at its place', (config, code, key) => {
    expect(errors(load(reading(config)))).toEqual([expect.stringContaining(`${code} `)]);
    expect(errors(load(reading(config)))[0]).toMatch(new RegExp(`secrets\\[0\\]\\.source\\.config\\.${key}$`));
  });

  it('is held against the schema of that kind of target', () => {
    expect(errors(load(reading('{provider: local, kind: file, read: {pth: x}}')))).toEqual([
      'error MANIFEST_UNKNOWN_KEY 6:52 secrets[0].source.config.read.pth',
    ]);
  });

  it.each(['{provider: github, kind: github_secret}', '{provider: github, kind: nothing_like_it}'])(
    '%s waits for a version that can read it',
    (config) => {
      const result = load(reading(config));
      expect(lines(result)).toEqual([expect.stringMatching(/^warning MANIFEST_UNAVAILABLE .*\.kind$/)]);
      expect(makingOf(reading(config))).toEqual({ how: 'unavailable', kind: 'provider_read' });
    },
  );
});
