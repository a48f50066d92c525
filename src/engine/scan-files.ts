import { join, posix } from 'node:path';
import { SecretZeroError } from '../core/errors.ts';
import { containedPath, lstatIfPresent } from '../platform/files.ts';
import { unignoredFiles } from '../platform/git.ts';
import { readSmallText, walk } from '../platform/walk.ts';
import { scanCompose } from '../scan/compose.ts';
import { scanDotenv } from '../scan/dotenv.ts';
import { isKubernetes, scanKubernetes } from '../scan/kubernetes.ts';
import type { Found, Note, Reference } from '../scan/reference.ts';
import { scanWorkflow, withoutParameters } from '../scan/workflow.ts';

type Sort = 'workflow' | 'dotenv' | 'compose' | 'yaml';

const WORKFLOW = /^\.github\/(?:workflows\/[^/]+|dependabot)\.ya?ml$/;
const ACTION = /(?:^|\/)action\.ya?ml$/;
const DOTENV = /(?:^|\/)\.env(?:rc|[._-][^/]*)?$/;
const COMPOSE = /(?:^|\/)(?:docker-)?compose(?:[._-][^/]*)?\.ya?ml$/;
const YAML = /\.ya?ml$/;

export interface ScannedFiles {
  readonly references: readonly Reference[];
  readonly notes: readonly Note[];
  /** How many files were read. */
  readonly files: number;
}

/**
 * Every name of a secret in the files of a folder: workflows and actions, `.env` files, compose, Kubernetes. What git ignores is passed
 * by, but for `.env` files, which are ignored as a rule. Nothing outside the folder is read.
 */
export async function scanFiles(root: string, signal: AbortSignal): Promise<ScannedFiles> {
  const { files, complete } = await walk(root, (path) => sortOf(path) !== undefined, signal);
  const unignored = await unignoredFiles(root, signal);
  const found: Found[] = [];
  const notes: Note[] = complete
    ? []
    : [
        {
          message: 'there are more files than are looked at: the rest was not searched',
          span: { file: '.', line: 1, column: 1 },
        },
      ];
  const seen = new Set<string>();
  const read = async (file: string, path: string, sort: Sort): Promise<Found | undefined> => {
    if (seen.has(file)) return undefined;
    seen.add(file);
    const content = await readSmallText(path);
    if ('text' in content) return scanText(file, content.text, sort);
    if (sort !== 'yaml') notes.push({ message: NOT_READ[content.not](file), span: { file, line: 1, column: 1 } });
    return undefined;
  };
  for (const file of files) {
    signal.throwIfAborted();
    const sort = sortOf(file);
    if (sort === undefined || (sort !== 'dotenv' && unignored !== undefined && !unignored.has(file))) continue;
    const here = await read(file, join(root, file), sort);
    if (here !== undefined) found.push(here);
    for (const { path, span } of here?.envFiles ?? []) {
      const inside = posix.normalize(posix.join(posix.dirname(file), path));
      if (path.startsWith('/') || inside.startsWith('../') || inside === '..') {
        notes.push({ message: 'this file of keys is outside the repository and was not read', span });
        continue;
      }
      const real = await realFile(root, inside);
      const more = real === undefined ? undefined : await read(inside, real, 'dotenv');
      if (more !== undefined) found.push(more);
    }
  }
  const references = withoutParameters(found);
  return { references, notes: [...found.flatMap((each) => each.notes), ...notes], files: seen.size };
}

/** A file of keys that a compose file names: inside the folder by its real path, and no link. */
async function realFile(root: string, file: string): Promise<string | undefined> {
  try {
    const path = await containedPath(root, file);
    return (await lstatIfPresent(path))?.isFile() === true ? path : undefined;
  } catch (error) {
    if (error instanceof SecretZeroError) return undefined;
    throw error;
  }
}

function scanText(file: string, text: string, sort: Sort): Found {
  switch (sort) {
    case 'workflow':
      return scanWorkflow(file, text);
    case 'dotenv':
      return scanDotenv(file, text);
    case 'compose':
      return scanCompose(file, text);
    case 'yaml':
      return isKubernetes(text) ? scanKubernetes(file, text) : { references: [], notes: [] };
  }
}

function sortOf(path: string): Sort | undefined {
  if (WORKFLOW.test(path) || ACTION.test(path)) return 'workflow';
  if (DOTENV.test(path)) return 'dotenv';
  if (COMPOSE.test(path)) return 'compose';
  return YAML.test(path) && !path.startsWith('.github/') ? 'yaml' : undefined;
}

const NOT_READ = {
  large: (file: string) => `${file} is larger than 1 MiB and was not searched`,
  binary: (file: string) => `${file} is no text and was not searched`,
  unreadable: (file: string) => `${file} cannot be read`,
} as const;
