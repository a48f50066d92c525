import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { actionFile, actionPage, readmePage } from '../../scripts/gen-docs-action.ts';
import { secretfilePage } from '../../scripts/gen-docs-manifest.ts';
import { MAN_PAGE, manPage } from '../../scripts/gen-man.ts';
import { fillParts } from '../../scripts/generated-parts.ts';
import { inputNames } from '../../src/faces/action/inputs.ts';
import { emptyOutputs } from '../../src/faces/action/outputs.ts';
import { load } from '../manifest/support.ts';

const isInput = (name: string) => (inputNames as readonly string[]).includes(name);
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
    expect(page('../README.md')).toBe(readmePage());
  });

  it('are those of the schema and the catalog: else run `node scripts/gen-docs-manifest.ts`', () => {
    expect(page('secretfile.md')).toBe(secretfilePage());
  });

  it('are those of the command table: else run `node scripts/gen-man.ts`', () => {
    expect(readFileSync(MAN_PAGE, 'utf8')).toBe(manPage());
  });

  it('have a place of their own: a page that lost it is refused', () => {
    expect(() => fillParts('# no place\n', { inputs: [] })).toThrow('no place for inputs');
  });
});

describe('what the README shows to copy', () => {
  const blocks = [...page('../README.md').matchAll(/```yaml\n([\s\S]*?)```/g)].map(([, text]) => text as string);
  const [secretfile = '', workflow = ''] = blocks;

  it('is a Secretfile without a fault', () => {
    expect(load(secretfile, { repository: 'acme/app' }).faults).toEqual([]);
  });

  it('is a workflow with inputs that there are, least rights with a reason each, and one literal concurrency group', () => {
    const { permissions, jobs } = parse(workflow) as {
      permissions: object;
      jobs: Record<string, { steps: { uses: string; with?: object }[]; concurrency?: { group: string } }>;
    };
    const steps = Object.values(jobs).flatMap((job) => job.steps);
    const ours = steps.filter(({ uses }) => uses.startsWith('secretzero/'));
    expect(permissions).toEqual({});
    expect(ours).toHaveLength(2);
    expect(ours.flatMap((step) => Object.keys(step.with ?? {})).filter((name) => !isInput(name))).toEqual([]);
    expect(steps.filter(({ uses }) => !ours.some((one) => one.uses === uses) && !/@[0-9a-f]{40}$/.test(uses))).toEqual(
      [],
    );
    expect(workflow.match(/^ +(?!permission-)[a-z-]+: (?:read|write)(?! #).*$/gm)).toBeNull();
    expect(jobs['reconcile']?.concurrency?.group).toMatch(/^[a-z-]+$/);
  });

  it('names only inputs that action.yml has', () => {
    const rows = page('../README.md').split('## Inputs')[1]?.split('\n## ')[0] ?? '';
    const named = [...rows.matchAll(/^\| ([^|]+) \|/gm)].flatMap(([, cell]) => [
      ...(cell ?? '').matchAll(/`([^`]+)`/g),
    ]);
    expect(named.length).toBeGreaterThan(5);
    expect(named.map(([, name]) => name as string).filter((name) => !isInput(name))).toEqual([]);
  });
});

describe('the pages', () => {
  const all = ['../README.md', '../CONTRIBUTING.md', '../SECURITY.md', '../AGENTS.md', '../CHANGELOG.md'].concat(
    'action.md cli.md decisions.md dependencies.md exit-codes.md github-app.md local-targets.md migrating.md secretfile.md security.md state.md'.split(
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
