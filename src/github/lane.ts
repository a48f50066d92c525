import { createHash } from 'node:crypto';

/** Manifest path + environment: what has one lockfile, one state branch and one proposal. */
export interface Lane {
  readonly name: string;
  /** STATE: the lockfile with its journal. */
  readonly stateBranch: string;
  /** PROPOSAL onto a base branch. */
  proposalBranch(base: string): string;
  /** Where a proposal's commit is made before the branch is moved to it. */
  readonly draftBranch: string;
}

const READABLE = 40;
const OWN = /^(?:refs\/heads\/)?secretzero(?:-state|-draft)?\//;

/** Whether a branch is one of those that lanes are kept on: a push to it is our own. */
export function isLaneBranch(ref: string): boolean {
  return OWN.test(ref);
}

/**
 * The lane of a manifest. Its name is the path and the environment made readable, and a hash of both as they are: two lanes never
 * share a name, also where letters are all that differ, or what a branch may not be called.
 * @param manifest path from the root of the repository
 */
export function laneOf(manifest: string, environment?: string): Lane {
  const path = manifest.replaceAll('\\', '/').replace(/^(?:\.\/)+/, '');
  const hash = createHash('sha256')
    .update(JSON.stringify([path, environment ?? null]))
    .digest('hex')
    .slice(0, 12);
  const readable = `${path.replace(/\.ya?ml$/i, '')}${environment === undefined ? '' : `-${environment}`}`
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(-READABLE)
    .replace(/^-+|-+$/g, '');
  const name = readable === '' ? hash : `${readable}-${hash}`;
  return {
    name,
    stateBranch: `secretzero-state/${name}`,
    proposalBranch: (base) => `secretzero/${name}/${base}`,
    draftBranch: `secretzero-draft/${name}`,
  };
}
