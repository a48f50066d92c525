import { describe, expect, it } from 'vitest';
import { scanWorkflow, withoutParameters } from '../../src/scan/workflow.ts';

const FILE = '.github/workflows/ci.yml';
const names = (text: string) =>
  withoutParameters([scanWorkflow(FILE, text)]).map(
    ({ category, name, span }) => `${category} ${name} ${span.line}:${span.column}`,
  );
const step = (expression: string) => `on: push\njobs:\n  a:\n    steps:\n      - run: ${expression}\n`;

describe('a workflow', () => {
  it.each([
    ['echo ${{ secrets.NPM_TOKEN }}', ['secret NPM_TOKEN 5:23']],
    ['echo ${{ secrets.npm_token }}', ['secret NPM_TOKEN 5:23']],
    ["echo ${{secrets [ 'NPM_TOKEN' ]}}", ['secret NPM_TOKEN 5:22']],
    ["'${{ secrets[''NPM_TOKEN''] }}'", ['secret NPM_TOKEN 5:19']],
    ['"${{ secrets.A && vars.B || secrets.A }}"', ['secret A 5:19', 'variable B 5:32', 'secret A 5:42']],
    ['echo secrets.A ${{ secrets.B }}', ['secret B 5:33']],
    ['echo ${{ inputs.secrets.A }} ${{ needs.x.outputs.vars.B }}', []],
    ["echo ${{ format('secrets.A }} {0}', secrets.B) }}", ['secret B 5:50']],
    ['echo ${{ secrets.GITHUB_TOKEN }}', []],
    ['echo secrets.A # ${{ secrets.COMMENT }}', []],
  ])('%s names %j', (expression, expected) => {
    expect(names(step(expression))).toEqual(expected);
  });

  it('is read inside shell comments, which GitHub fills in, and not in comments of YAML', () => {
    const text =
      'jobs:\n  a:\n    # ${{ secrets.NO }}\n    steps:\n      - run: |\n          # ${{ secrets.YES }}\n          true\n';
    expect(names(text)).toEqual(['secret YES 6:17']);
  });

  it('is read in conditions that are written without braces', () => {
    expect(names("jobs:\n  a:\n    if: vars.ON == 'secrets.NO'\n")).toEqual(['variable ON 3:9']);
  });

  it.each([
    ['${{ toJSON(secrets) }}', 'all secrets'],
    ['${{ secrets.* }}', 'all secrets'],
    ["${{ secrets[format('A_{0}', inputs.x)] }}", 'reckoned'],
  ])('that says %s is noted: the names cannot be told', (expression, words) => {
    const { notes, references } = scanWorkflow(FILE, step(`x ${expression}`));
    expect(references).toEqual([]);
    expect(notes.map(({ message, span }) => [message.includes(words), span.line])).toEqual([[true, 5]]);
  });

  it('that hands all its secrets to a workflow of another repository is noted', () => {
    const text = 'jobs:\n  a:\n    uses: acme/other/.github/workflows/x.yml@main\n    secrets: inherit\n';
    expect(scanWorkflow(FILE, text).notes.map(({ span }) => span.line)).toEqual([4]);
  });

  it('that is only ever called has parameters, which are no secrets of this repository unless a caller inherits', () => {
    const called = scanWorkflow(
      '.github/workflows/called.yml',
      'on:\n  workflow_call:\n    secrets:\n      token: { required: true }\njobs:\n  a:\n    steps:\n      - run: ${{ secrets.TOKEN }} ${{ secrets.OTHER }}\n',
    );
    const caller = scanWorkflow(FILE, 'jobs:\n  a:\n    uses: ./.github/workflows/called.yml\n    secrets: inherit\n');
    expect(withoutParameters([called]).map(({ name }) => name)).toEqual(['OTHER']);
    expect(withoutParameters([called, caller]).map(({ name }) => name)).toEqual(['TOKEN', 'OTHER']);
    expect(caller.notes).toEqual([]);
  });

  it('that YAML cannot read is searched as text', () => {
    const { references, notes } = scanWorkflow(FILE, 'a: [\n  x: ${{ secrets.A }}\n');
    expect(references.map(({ name, span }) => `${name} ${span.line}:${span.column}`)).toEqual(['A 2:10']);
    expect(notes).toHaveLength(1);
  });
});
