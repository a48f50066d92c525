import { basename } from 'node:path';

/** The version of the Node that runs us, such as `24.1.0`. */
export function nodeVersion(): string {
  return process.versions.node;
}

/** How this very program is called from a shell: by its place where it is known, else by its name. */
export function selfCommand(): string {
  const script = process.argv[1];
  if (script === undefined || !/^(index\.js|secretzero(\.js)?|main\.(ts|js))$/.test(basename(script)))
    return 'secretzero';
  return `${quoted(process.execPath)} ${quoted(script)}`;
}

/** For git, which hands the command to a POSIX shell on every system. */
function quoted(text: string): string {
  return `'${text.replaceAll('\\', '/').replaceAll("'", "'\\''")}'`;
}
