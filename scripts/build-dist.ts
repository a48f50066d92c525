import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
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

// A file in which every character is one byte is read and parsed faster, and every run starts with a million and a half of them.
for (const file of readdirSync('dist').filter((name) => name.endsWith('.js'))) {
  const text = readFileSync(join('dist', file), 'utf8');
  const escaped = text.replace(/[\u0080-\uffff]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
  if (escaped !== text) writeFileSync(join('dist', file), escaped);
}

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
