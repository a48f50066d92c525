import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parse } from 'yaml';

export const EXAMPLES = resolve(import.meta.dirname, '../../examples');

/** What stands for the action in every example: syntactically a commit, obviously none. */
export const PLACEHOLDER = '0'.repeat(40);
export const OURS = `secretzero/secretzero-action@${PLACEHOLDER}`;

type Texts = Readonly<Record<string, string>>;

export interface WorkflowStep {
  readonly uses?: string;
  readonly with?: Readonly<Record<string, unknown>>;
}

export interface Job {
  readonly name?: string;
  readonly uses?: string;
  readonly with?: Readonly<Record<string, unknown>>;
  readonly permissions?: Texts;
  readonly concurrency?: { readonly group: string; readonly 'cancel-in-progress': boolean };
  readonly strategy?: { readonly matrix: Readonly<Record<string, readonly string[]>> };
  readonly 'timeout-minutes'?: number;
  readonly steps?: readonly WorkflowStep[];
}

export interface Trigger {
  readonly inputs?: Readonly<Record<string, { readonly options?: readonly string[] }>>;
}

export interface Workflow {
  readonly permissions: unknown;
  readonly on: Readonly<Record<string, Trigger | null>>;
  readonly jobs: Readonly<Record<string, Job>>;
}

/** A folder of the examples that is meant to be the root of a repository. */
export interface ExampleRepository {
  /** Path below `examples`. */
  readonly name: string;
  readonly folder: string;
  /** Workflow files, by path in the repository. */
  readonly workflows: Readonly<Record<string, { readonly text: string; readonly workflow: Workflow }>>;
}

const WORKFLOWS = '.github/workflows';

function repositoryIn(name: string): ExampleRepository {
  const folder = join(EXAMPLES, name);
  const files = existsSync(join(folder, WORKFLOWS)) ? readdirSync(join(folder, WORKFLOWS)).sort() : [];
  return {
    name,
    folder,
    workflows: Object.fromEntries(
      files.map((file) => {
        const text = readFileSync(join(folder, WORKFLOWS, file), 'utf8');
        return [`${WORKFLOWS}/${file}`, { text, workflow: parse(text) as Workflow }];
      }),
    ),
  };
}

/** Every example, each with the repositories that it is made of. */
export function exampleRepositories(): readonly ExampleRepository[] {
  const folders = (path: string) =>
    readdirSync(path, { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map(({ name }) => name);
  const isRoot = (name: string) => ['Secretfile.yml', WORKFLOWS].some((path) => existsSync(join(EXAMPLES, name, path)));
  return folders(EXAMPLES)
    .flatMap((name) => [name, ...folders(join(EXAMPLES, name)).map((inner) => `${name}/${inner}`)])
    .filter(isRoot)
    .map(repositoryIn);
}

/** The files of an example's repository, by path. */
export function filesOf({ folder, workflows }: ExampleRepository): Record<string, string> {
  const manifest = join(folder, 'Secretfile.yml');
  return {
    ...(existsSync(manifest) ? { 'Secretfile.yml': readFileSync(manifest, 'utf8') } : {}),
    ...Object.fromEntries(Object.entries(workflows).map(([path, { text }]) => [path, text])),
  };
}

/** The texts that a group of a job can have: its matrix, and the choices that its workflow offers, put in. */
export function groupsOf(workflow: Workflow, job: Job, environments: readonly string[]): readonly string[] {
  const group = job.concurrency?.group ?? '';
  const choices = (path: string): readonly string[] => {
    const [kind, name = ''] = path.split('.');
    if (kind === 'matrix') return job.strategy?.matrix[name] ?? [];
    if (kind !== 'inputs') return [];
    const offered = Object.values(workflow.on).flatMap((trigger) => trigger?.inputs?.[name]?.options ?? []);
    // A called workflow is given one of the manifest's own.
    return offered.length > 0 || name !== 'environment' ? offered : environments;
  };
  const expression = /\$\{\{ *([\w.-]+) *\}\}/.exec(group);
  if (expression === null) return [group];
  return choices(expression[1] ?? '').map((choice) => group.replace(expression[0], choice));
}
