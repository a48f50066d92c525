import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Template, TemplateError } from '../../../src/providers/local/template.ts';

const lookup = (parts: readonly string[]): string | undefined =>
  ({ name: ' Ann "é" ', 'db.user': 'root', empty: '' })[parts.join('.')];
const render = (text: string): string => new Template(text).render(lookup);

describe('a template', () => {
  it.each([
    ['plain } text { with % and #', 'plain } text { with % and #'],
    ['{{name|trim}}!', 'Ann "é"!'],
    ['{{ name | trim | upper }}', 'ANN "É"'],
    ['{{ db.user }} {{ secrets.db.user }} {{ secrets["db"].user }}', 'root root root'],
    ['{{ name | trim | tojson }}', '"Ann \\"é\\""'],
    ['{{ db.user | b64encode }}', 'cm9vdA=='],
    ["{{ nobody | default('x') | upper }}", 'X'],
    ["{{ empty | default('x') }}", ''],
    ['a{# {{ not.read }} #}b', 'ab'],
    ["{{ '{{ raw }}' }}", '{{ raw }}'],
    ['line\r\n{{ db.user }}\r\n', 'line\r\nroot\r\n'],
  ])('renders %j', (text, rendered) => {
    expect(render(text)).toBe(rendered);
  });

  it.each([
    ['{{ nobody }}', 1, 1],
    ['a\n  {{ name | shout }}', 2, 13],
    ['{% if x %}', 1, 1],
    ['x {# open', 1, 3],
    ['{{ name', 1, 8],
    ['{{ }}', 1, 4],
    ['{{ name() }}', 1, 8],
    ['{{ name + 1 }}', 1, 8],
    ['{{ secrets }}', 1, 11],
    ['{{ name | default }}', 1, 18],
    ['{{ secrets[name] }}', 1, 12],
    ['{{- name }}', 1, 3],
    ["{{ ''.__class__ }}", 1, 6],
  ])('does not accept %j, and says where', (text, line, column) => {
    try {
      render(text);
      expect.unreachable();
    } catch (error) {
      expect(error).toBeInstanceOf(TemplateError);
      expect(error).toMatchObject({ line, column });
    }
  });

  it('puts values in as they are, and does not read them as templates', () => {
    fc.assert(
      fc.property(fc.string(), (value) => {
        expect(new Template('<{{ a }}>').render(() => `{{ b }}${value}{#`)).toBe(`<{{ b }}${value}{#>`);
      }),
    );
  });

  it('finds nothing in objects that a manifest did not put there', () => {
    expect(() =>
      new Template('{{ constructor }}').render((parts) => new Map<string, string>().get(parts.join('.'))),
    ).toThrowError(TemplateError);
    expect(() => new Template('{{ name | constructor }}')).toThrowError(TemplateError);
  });
});
