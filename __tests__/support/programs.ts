import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';

export const ROOT = resolve(import.meta.dirname, '../..');

/** A program that `.ci/run` puts into `.cache`. A suite without it fails: "all green" must not mean "not run". */
export function program(path: string): string {
  const place = join(ROOT, '.cache', path);
  if (!existsSync(place)) throw new Error(`.cache/${path} is missing: \`.ci/run\` installs it`);
  return place;
}

export interface Ran {
  readonly code: number;
  readonly output: string;
}

/** Runs a program to its end; what it prints, on either stream, is one text. */
export function runProgram(file: string, argv: readonly string[], cwd: string = ROOT): Promise<Ran> {
  return new Promise((done, failed) => {
    execFile(file, argv, { cwd, maxBuffer: 64 * 1024 * 1024 }, (error, stdout, stderr) => {
      if (error !== null && typeof error.code !== 'number') failed(error);
      else done({ code: error === null ? 0 : (error.code as number), output: stdout + stderr });
    });
  });
}
