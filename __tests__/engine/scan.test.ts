import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { scanRepository } from '../../src/engine/scan.ts';
import { accepted } from '../manifest/support.ts';

async function folderWith(files: Readonly<Record<string, string>>): Promise<string> {
  const root = await mkdtemp(join(tmpdir(), 'secretzero-scan-'));
  onTestFinished(() => rm(root, { recursive: true, force: true }));
  for (const [name, text] of Object.entries(files)) {
    await mkdir(dirname(join(root, name)), { recursive: true });
    await writeFile(join(root, name), text);
  }
  return root;
}

const lane = (name: string, target: string) =>
  accepted(
    `secrets:\n  - name: ${name}\n    kind: random_string\n    config: { length: 24 }\n    targets:\n      - { ${target} }\n`,
  );
const signal = new AbortController().signal;

it('takes for declared what another lane of the repository declares, by paths from its own folder', async () => {
  const root = await folderWith({
    '.github/workflows/ci.yml':
      'jobs:\n  a:\n    steps:\n      - run: ${{ secrets.A_TOKEN }} ${{ secrets.B_TOKEN }} ${{ secrets.C_TOKEN }}\n',
    'a/.env': 'X_TOKEN=1\n',
    'b/.env': 'X_TOKEN=1\n',
  });
  const [a, b] = [join(root, 'a'), join(root, 'b')];
  const local = 'provider: local, kind: file, config: { path: .env, key: X_TOKEN }';
  const scan = await scanRepository({
    root,
    folder: a,
    manifests: [lane('a_token', 'provider: github, kind: github_secret')],
    others: [{ folder: b, manifests: [lane('b_token', 'provider: github, kind: github_secret'), lane('x', local)] }],
    repository: 'acme/app',
    signal,
  });
  const status = scan.rows.map(({ name, status: each, declared }) => `${name} ${each} ${declared}`);
  expect(status).toEqual([
    'A_TOKEN declared a_token',
    'B_TOKEN declared b_token',
    'C_TOKEN undeclared ',
    'X_TOKEN undeclared x',
  ]);
  const paths = [...scan.stanzas.values()].flat().map(({ scope }) => scope.name);
  expect(paths).toEqual([undefined, 'a/.env']);
});

it('offers no stanza for a file that the manifest cannot reach, and none for targets of another repository', async () => {
  const root = await folderWith({ '.env': 'X_TOKEN=1\n', '.github/workflows/ci.yml': 'a: ${{ secrets.A_TOKEN }}\n' });
  const scan = await scanRepository({
    root,
    folder: join(root, 'svc'),
    manifests: [lane('a_token', 'provider: github, kind: github_secret, config: { repository: acme/other }')],
    repository: 'acme/app',
    signal,
  });
  expect(scan.rows.map(({ name, status }) => `${name} ${status}`)).toEqual([
    'A_TOKEN undeclared',
    'X_TOKEN unsupported',
  ]);
});

it('stops at an aborted signal', async () => {
  const root = await folderWith({ '.env': 'X_TOKEN=1\n' });
  await expect(
    scanRepository({ root, folder: root, manifests: [], signal: AbortSignal.abort(new Error('stop')) }),
  ).rejects.toThrow('stop');
});
