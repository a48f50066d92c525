import { posix } from 'node:path';
import type { LocateProblem } from '../../core/catalog.ts';
import { forbiddenFolder } from '../../core/paths.ts';

/** Files of ours, which a target must not overwrite. */
const OUR_FILES: ReadonlySet<string> = new Set(['.gitsecrets.lock', '.gitsecrets.local.lock', '.gitsecrets.key']);

/** A path of a manifest in its one canonical spelling, or why it cannot be a target. */
export type WorkspacePath = { readonly path: string } | { readonly problem: LocateProblem };

/**
 * The canonical spelling of a path inside the workspace: relative, `/` between parts, no `.` and no `..`. It is judged by its
 * text alone; symbolic links are looked at where the file is opened.
 */
export function workspacePath(key: string, text: string): WorkspacePath {
  const refuse = (message: string, hint: string): WorkspacePath => ({ problem: { key, message, hint } });
  const relative = 'give a path relative to the workspace, such as .env or config/app.env';
  if (text.trim() === '') return refuse(`${key} is empty`, relative);
  if (hasControl(text)) return refuse(`${key} holds a control character`, relative);
  if (text.includes('\\')) return refuse(`${key} holds a backslash`, 'write / between folders, on every system');
  if (text.startsWith('/') || /^[A-Za-z]:/.test(text)) return refuse(`${key} is an absolute path`, relative);
  if (text.startsWith('~')) return refuse(`${key} begins with ~, which is not expanded`, relative);
  if (text.endsWith('/')) return refuse(`${key} names a folder`, 'name the file in it');
  const path = posix.normalize(text);
  const parts = path.split('/');
  if (path === '.') return refuse(`${key} names a folder`, 'name the file in it');
  if (parts[0] === '..') return refuse(`${key} leads out of the workspace`, relative);
  const forbidden = forbiddenPart(path);
  if (forbidden !== undefined) {
    return refuse(`${key} leads into ${forbidden}, where no secret is written`, 'choose another folder');
  }
  return { path };
}

/** The part of a relative path that no secret may be written to, or `undefined`. */
export function forbiddenPart(path: string): string | undefined {
  const last = path.split('/').at(-1) ?? '';
  return forbiddenFolder(path) ?? (OUR_FILES.has(last.toLowerCase()) ? last : undefined);
}

function hasControl(text: string): boolean {
  return [...text].some((char) => char < ' ' || char === '\u007f');
}
