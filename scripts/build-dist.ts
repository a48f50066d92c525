import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

// ncc does not clean its folder: a chunk that is no longer made would be committed for ever.
rmSync('dist', { recursive: true, force: true });
const ncc = join('node_modules', '@vercel', 'ncc', 'dist', 'ncc', 'cli.js');
execFileSync(
  process.execPath,
  [ncc, 'build', 'build/main.js', '-o', 'dist', '--target', 'es2022', '-C', '--license', 'LICENSES.txt', '-q'],
  {
    stdio: 'inherit',
  },
);

const strange = readdirSync('dist').filter((file) => !/\.(js|json|txt|wasm|cjs)$/.test(file));
if (strange.length > 0) throw new Error(`dist holds what no one asked for: ${strange.join(', ')}`);

// The bundle alone, in an empty folder: no node_modules, every chunk loaded.
const folder = mkdtempSync(join(tmpdir(), 'secretzero-dist-'));
try {
  cpSync('dist', join(folder, 'dist'), { recursive: true });
  const run = (...args: string[]) =>
    execFileSync(process.execPath, [join(folder, 'dist', 'index.js'), ...args], {
      cwd: folder,
      encoding: 'utf8',
      env: { PATH: process.env['PATH'] ?? '' },
    });
  process.stdout.write(`${run('--version').trim()}: ${run('__selftest')}`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
