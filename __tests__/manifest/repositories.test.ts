import { describe, expect, it } from 'vitest';
import type { DesiredTarget } from '../../src/core/model.ts';
import { accepted, errors, load, secretOf } from './support.ts';

/** A manifest of one secret with one target at GitHub. */
const one = (config: string, name = 'token') =>
  `  - {name: ${name}, kind: random_password, targets: [{provider: github, kind: github_secret, config: ${config}}]}\n`;
const manifest = (...configs: string[]) => `secrets:\n${configs.map((config, i) => one(config, `s${i}`)).join('')}`;
const targetsOf = (text: string): readonly DesiredTarget[] => secretOf(accepted(text), 's0').targets;
const ids = (text: string) => targetsOf(text).map(({ id }) => id);

describe('a list of repositories', () => {
  it('is a target for each, in its order, with names of this owner and of others', () => {
    expect(ids(manifest('{repos: [b, acme/a, other/c]}'))).toEqual([
      'github/github_secret/acme/b#S0',
      'github/github_secret/acme/a#S0',
      'github/github_secret/other/c#S0',
    ]);
  });

  it('keeps owner, environment and secret_name for each of them', () => {
    expect(ids(manifest('{owner: o, repos: [a, b], environment: Prod, secret_name: key}'))).toEqual([
      'github/github_secret/o/a/environments/prod#KEY',
      'github/github_secret/o/b/environments/prod#KEY',
    ]);
  });

  it('puts the span of each target at its own place in the list', () => {
    const text = manifest('{repos: [aa, bb]}');
    const columns = targetsOf(text).map(({ span }) => text.split('\n')[span.line - 1]?.slice(span.column - 1));
    expect(columns.map((rest) => rest?.slice(0, 2))).toEqual(['aa', 'bb']);
  });

  it('is refused where it names a repository twice, in whatever way it is written', () => {
    expect(errors(load(manifest('{repos: [a, Acme/A]}')))).toEqual([
      expect.stringMatching(/^error MANIFEST_DUPLICATE_ADDRESS 2:\d+ secrets\[0\]\.targets\[0\]\.config\.repos\[1\]$/),
    ]);
  });

  it('is refused where another secret has one of its places', () => {
    const text = manifest('{repos: [a, b], secret_name: X}', '{repo: b, secret_name: X}');
    expect(errors(load(text))).toEqual([expect.stringContaining('MANIFEST_DUPLICATE_ADDRESS 3:')]);
  });

  it.each([
    ['{repos: []}', 'MANIFEST_INVALID'],
    ['{repos: [a], repo: b}', 'MANIFEST_INVALID'],
    ['{repos: [a], repository: acme/b}', 'MANIFEST_INVALID'],
    ['{repos: ["not a name"]}', 'MANIFEST_INVALID'],
    ['{repos: acme/a}', 'MANIFEST_INVALID'],
  ])('%s is refused', (config, code) => {
    expect(errors(load(manifest(config)))).toEqual([expect.stringContaining(code)]);
  });
});

describe('a selector of repositories', () => {
  it('is one place holder, whose id says what it selects, whatever the order in which that is written', () => {
    const a = '{repos: {names: [web-*, "svc-*"], topic: backend, property: {tier: ["2", "1"]}}, environment: prod}';
    const b =
      '{repos: {owner: acme, property: {tier: ["1", "2"]}, topic: [backend], names: ["svc-*", web-*]}, environment: prod}';
    const expected =
      'github/github_secret/acme/{named svc-* or web-*, with topic backend, with tier = "1" or "2"}/environments/prod#S0';
    expect(ids(manifest(a))).toEqual([expected]);
    expect(ids(manifest(b))).toEqual([expected]);
  });

  it('covers what its owner, its names and its environment allow, and nothing else', () => {
    const [target] = targetsOf(manifest('{repos: {names: "svc-*"}, environment: prod}'));
    const covers = (container: string) => target?.selector?.covers(container);
    expect(covers('acme/svc-a/environments/prod')).toBe(true);
    expect(covers('acme/svc-a')).toBe(false);
    expect(covers('acme/svc-a/environments/dev')).toBe(false);
    expect(covers('acme/web/environments/prod')).toBe(false);
    expect(covers('other/svc-a/environments/prod')).toBe(false);
    expect(covers('ghe.example:acme/svc-a/environments/prod')).toBe(false);
  });

  it('takes one value or a list of them for each criterion', () => {
    const list = '{repos: {names: [a, b], topic: [x, y], property: {p: [v]}, visibility: [private, internal]}}';
    const single = '{repos: {names: a, topic: x, property: {p: v}, visibility: private, archived: true}}';
    expect(targetsOf(manifest(list, single)).map(({ selector }) => selector?.words)).toEqual([
      'repositories of acme named a or b, with topic x, with topic y, with p = "v", internal or private only',
    ]);
  });

  it.each([
    ['no criterion', '{repos: {owner: acme}}'],
    ['an unknown key', '{repos: {name: svc-*}}'],
    ['two owners', '{owner: a, repos: {owner: b, names: "*"}}'],
    ['a property that is a number', '{repos: {property: {tier: 1}}}'],
    ['a visibility that GitHub does not have', '{repos: {names: "*", visibility: secret}}'],
    ['a repository beside it', '{repo: a, repos: {names: "*"}}'],
    ['what is wrong with the rest of the config', '{repos: {names: "*"}, secret_name: GITHUB_X}'],
  ])('is refused with %s', (_, config) => {
    expect(errors(load(manifest(config)))).toHaveLength(1);
  });

  it('is refused where two secrets would have the same name in what is selected by the same words', () => {
    const config = '{repos: {names: "svc-*"}, secret_name: X}';
    expect(errors(load(manifest(config, config)))).toEqual([expect.stringContaining('MANIFEST_DUPLICATE_ADDRESS')]);
  });

  it('needs an owner where none is known', () => {
    expect(errors(load(manifest('{repos: {names: "*"}}'), { repository: undefined as never }))).toEqual([
      expect.stringContaining('MANIFEST_INVALID'),
    ]);
  });
});
