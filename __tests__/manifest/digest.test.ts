import { describe, expect, it } from 'vitest';
import type { LoadInput } from '../../src/manifest/load.ts';
import { accepted, secretOf } from './support.ts';

const FILE = 'targets: [{provider: local, kind: file}]';

function digest(body: string, variables = '{}', over: Partial<LoadInput> = {}, rest = ''): string {
  return secretOf(
    accepted(`variables: ${variables}\nsecrets:\n  - {name: one, ${body}, ${FILE}}\n${rest}`, over),
    'one',
  ).valueDigest;
}

const BASE = digest('kind: random_password');

describe('the value digest', () => {
  it('is text of a fixed form', () => {
    expect(BASE).toMatch(/^d1:[0-9a-f]{64}$/);
  });

  it('is the same for a definition that says its defaults', () => {
    expect(digest('kind: random_password, config: {length: 32, upper: true}')).toBe(BASE);
    expect(digest('kind: random_password, config: {length: "32"}')).toBe(BASE);
    expect(digest('kind: random_password, config: {}')).toBe(BASE);
  });

  it.each([
    'kind: random_password, config: {length: 64}',
    'kind: random_password, config: {exclude_characters: x}',
    'kind: random_string',
    'kind: random_password, source: {kind: env, config: {name: X}}',
  ])('is another one for another value: %s', (body) => {
    expect(digest(body)).not.toBe(BASE);
  });

  it.each([
    'kind: random_password, one_time: true',
    'kind: random_password, rotation_period: 90d',
    'kind: random_password, description: x, labels: {a: b}',
    'kind: random_password, on_conflict: overwrite, on_drift: repair, on_new_target: rotate',
    'kind: random_password, agent_instructions: {summary: x}',
  ])('stays the same when nothing about the value changes: %s', (body) => {
    expect(digest(body)).toBe(BASE);
  });

  it('stays the same when the target, the name of the secret or that of its template changes', () => {
    expect(
      secretOf(
        accepted('secrets: [{name: two, kind: random_password, targets: [{provider: github, kind: github_secret}]}]\n'),
        'two',
      ).valueDigest,
    ).toBe(BASE);
    const made = (name: string): string =>
      digest(`kind: templates.${name}`, '{}', {}, `templates: {${name}: {fields: {f: {generator: {kind: uuid}}}}}\n`);
    expect(made('a')).toBe(made('b'));
  });

  it('stays the same when a variable changes, wherever it comes from', () => {
    const body = "kind: random_password, config: {length: '{{ var.n }}', exclude_characters: '${x}'}";
    const first = digest(body, '{n: 20, x: a}');
    expect(digest(body, '{n: 30, x: b}')).toBe(first);
    expect(digest(body, '{n: 20, x: a, unused: 1}')).toBe(first);
    expect(digest(body, '{n: 20, x: a}', { varFiles: [{ file: 'v', text: 'n: 50\n' }] })).toBe(first);
    expect(digest(body, '{n: 20}', { env: { x: 'z' } })).toBe(first);
    expect(
      digest("kind: random_password, config: {length: '{{ var.m }}', exclude_characters: '${x}'}", '{m: 20, x: a}'),
    ).not.toBe(first);
  });

  it('has nothing of a given value in it, nor of what checks it', () => {
    const first = digest('kind: static, config: {default: hunter2}');
    expect(digest('kind: static, config: {default: hunter3}')).toBe(first);
    expect(digest('kind: static, config: {value: other}')).toBe(first);
    expect(digest("kind: static, config: {default: '${X}', validation: '^a'}")).toBe(first);
    expect(digest('kind: static')).toBe(first);
  });

  it('of several fields does not hang on their order', () => {
    const fields = (order: string): string =>
      digest('kind: templates.t', '{}', {}, `templates: {t: {fields: {${order}}}}\n`);
    const [a, b] = ['a: {generator: {kind: uuid}}', 'b: {generator: {kind: random_string}}'];
    expect(fields(`${a}, ${b}`)).toBe(fields(`${b}, ${a}`));
    expect(fields(`${a}, ${b}`)).not.toBe(fields(a));
  });
});

describe('the target digest', () => {
  const target = (config: string): string | undefined =>
    secretOf(
      accepted(`secrets: [{name: one, kind: uuid, targets: [{provider: local, kind: template, config: ${config}}]}]\n`),
      'one',
    ).targets[0]?.digest;

  it('changes with what is written beside the value', () => {
    expect(target('{template_path: a, output_path: x}')).toBe(target('{template_path: ./a, output_path: y}'));
    expect(target('{template_path: a, output_path: x}')).not.toBe(target('{template_path: b, output_path: x}'));
  });
});
