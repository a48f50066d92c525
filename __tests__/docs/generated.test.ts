import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { actionFile, actionPage } from '../../scripts/gen-docs-action.ts';
import { secretfilePage } from '../../scripts/gen-docs-manifest.ts';
import { fillParts } from '../../scripts/generated-parts.ts';
import { inputNames } from '../../src/faces/action/inputs.ts';
import { emptyOutputs } from '../../src/faces/action/outputs.ts';

const page = (name: string) => readFileSync(new URL(`../../docs/${name}`, import.meta.url), 'utf8');

describe('the action’s interface', () => {
  it('reads exactly the inputs that action.yml declares, in its order', () => {
    expect([...inputNames]).toEqual(Object.keys(actionFile().inputs));
  });

  it('sets exactly the outputs that action.yml declares', () => {
    expect(Object.keys(emptyOutputs).sort()).toEqual(Object.keys(actionFile().outputs).sort());
  });
});

describe('the generated parts of the documentation', () => {
  it('are those of action.yml: else run `node scripts/gen-docs-action.ts`', () => {
    expect(page('action.md')).toBe(actionPage());
  });

  it('are those of the schema and the catalog: else run `node scripts/gen-docs-manifest.ts`', () => {
    expect(page('secretfile.md')).toBe(secretfilePage());
  });

  it('have a place of their own: a page that lost it is refused', () => {
    expect(() => fillParts('# no place\n', { inputs: [] })).toThrow('no place for inputs');
  });
});

describe('the pages', () => {
  const all = ['../README.md', '../CONTRIBUTING.md', '../SECURITY.md', '../AGENTS.md', '../CHANGELOG.md'].concat(
    'action.md cli.md decisions.md dependencies.md exit-codes.md local-targets.md migrating.md secretfile.md security.md state.md'.split(
      ' ',
    ),
  );

  it.each(all)('%s links only to files that are there', (name) => {
    const here = new URL(`../../docs/${name}`, import.meta.url);
    const links = [...readFileSync(here, 'utf8').matchAll(/\]\((?!https?:)([^)#\s]+)/g)].map(([, to]) => to as string);
    const missing = links.filter((to) => {
      try {
        readFileSync(new URL(to, here));
        return false;
      } catch (error) {
        return (error as NodeJS.ErrnoException).code !== 'EISDIR';
      }
    });
    expect(missing).toEqual([]);
  });
});
