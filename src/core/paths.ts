/** Folders whose files are run, published or owned by a tool: nothing of ours is read from or written to them (ruling 23). */
const FORBIDDEN_FOLDERS: ReadonlySet<string> = new Set([
  '.git',
  '.github',
  'node_modules',
  'dist',
  '_runner_file_commands',
]);

/** The part of a `/`-separated path that ruling 23 forbids, or `undefined`. Some file systems ignore case, so we do. */
export function forbiddenFolder(path: string): string | undefined {
  return path.split('/').find((part) => FORBIDDEN_FOLDERS.has(part.toLowerCase()));
}
