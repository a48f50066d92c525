import { execFile } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { parse } from 'yaml';
import { assertNoValue } from '../support/canary.ts';
import { EXAMPLES, type ExampleRepository, exampleRepositories, groupsOf, OURS } from '../support/examples.ts';
import { BUNDLE } from '../support/runner.ts';

const repositories = exampleRepositories();
const folders = repositories.filter(({ folder }) => existsSync(join(folder, 'Secretfile.yml'))).map(({ name }) => name);

interface Ran {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** The bundle on the Node that runs the tests, with an environment that holds nothing else. */
function secretzero(cwd: string, ...argv: string[]): Promise<Ran> {
  const env = { PATH: process.env['PATH'] ?? '', HOME: cwd, GITHUB_REPOSITORY: 'acme/app', NO_COLOR: '1' };
  return new Promise((done) =>
    execFile(process.execPath, [BUNDLE, ...argv], { cwd, env }, (error, stdout, stderr) =>
      done({ code: error === null ? 0 : (error.code as number), stdout, stderr }),
    ),
  );
}

/** A copy, so that a run leaves nothing in the repository. */
function copyOf(name: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'secretzero-example-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  cpSync(join(EXAMPLES, name), folder, {
    recursive: true,
    filter: (path) => !/(^|\/)(\.env|app\.conf|\.gitsecrets\..*)$/.test(path),
  });
  return folder;
}

const files = (folder: string) =>
  Object.fromEntries(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .map((path) => [path.slice(folder.length + 1), `${statSync(path).mtimeMs} ${readFileSync(path, 'utf8')}`]),
  );

describe('the examples', () => {
  it('are more than one, and each explains itself', () => {
    expect(folders).toEqual(expect.arrayContaining(['github', 'quickstart', 'vault-oidc']));
    const index = readFileSync(join(EXAMPLES, 'README.md'), 'utf8');
    for (const name of new Set(repositories.map((repository) => repository.name.split('/')[0] as string))) {
      expect(readFileSync(join(EXAMPLES, name, 'README.md'), 'utf8')).toMatch(/^# .+\n\n\S/);
      expect(index).toContain(`[${name}](${name})`);
    }
  });

  it.each(folders)('%s is valid under --strict', async (name) => {
    const { code, stdout, stderr } = await secretzero(copyOf(name), 'validate', '--strict', '--json');
    expect([code, JSON.parse(stdout)], stderr).toMatchObject([0, { valid: true, errors: [], warnings: [] }]);
  });

  it('quickstart makes its secrets on this machine, and a second run changes no byte', async () => {
    const folder = copyOf('quickstart');
    const first = await secretzero(folder, 'sync', '-f', 'Secretfile.yml');
    expect(first.code, first.stderr).toBe(0);
    const dotenv = readFileSync(join(folder, '.env'), 'utf8');
    const password = /^DB_PASSWORD=["']?(.*?)["']?$/m.exec(dotenv)?.[1] as string;
    const key = /^SESSION_KEY=["']?(.*?)["']?$/m.exec(dotenv)?.[1] as string;
    expect(password).toHaveLength(32);
    expect(key).toMatch(/^[0-9a-f]{64}$/);
    expect(dotenv).toContain(`postgresql://app:${password}@localhost:5432/quickstart`);
    expect(readFileSync(join(folder, 'app.conf'), 'utf8')).toContain(key);
    const before = files(folder);
    const second = await secretzero(folder, 'sync', '-f', 'Secretfile.yml');
    expect(second.code).toBe(0);
    expect(files(folder)).toEqual(before);

    const rotated = await secretzero(folder, 'rotate', 'db_password', '-f', 'Secretfile.yml', '--force');
    expect(rotated.code, rotated.stderr).toBe(0);
    const anew = /^DB_PASSWORD=["']?(.*?)["']?$/m.exec(readFileSync(join(folder, '.env'), 'utf8'))?.[1] as string;
    expect(anew).not.toBe(password);
    expect(readFileSync(join(folder, 'app.conf'), 'utf8')).toContain(anew);
    expect((await secretzero(folder, 'drift', '-f', 'Secretfile.yml')).code).toBe(0);
    assertNoValue([password, key, anew], {
      ...Object.fromEntries(
        [first, second, rotated].flatMap((ran, run) =>
          Object.entries(ran).map(([name, text]) => [`${name} of run ${run + 1}`, String(text)]),
        ),
      ),
      lockfile: readFileSync(join(folder, '.gitsecrets.local.lock'), 'utf8'),
    });
  });
});

describe('the workflows of the examples', () => {
  const workflows = repositories.flatMap((repository) =>
    Object.entries(repository.workflows).map(([path, found]) => ({
      at: `${repository.name}/${path}`,
      repository,
      ...found,
    })),
  );
  const jobs = ({ workflow }: (typeof workflows)[number]) => Object.values(workflow.jobs);
  const manifestOf = ({ folder }: ExampleRepository) =>
    existsSync(join(folder, 'Secretfile.yml')) ? parse(readFileSync(join(folder, 'Secretfile.yml'), 'utf8')) : {};
  const environments = (repository: ExampleRepository) =>
    Object.keys(manifestOf(repository).environments?.profiles ?? {});

  it('are there for every way to start a run', () => {
    expect(workflows.map(({ repository }) => repository.name)).toEqual(
      expect.arrayContaining([
        'fleet/platform',
        'fleet/service',
        'forced-rotation',
        'github',
        'multi-environment',
        'pull-request-review',
        'push-sync',
        'scheduled-rotation',
        'vault-oidc',
      ]),
    );
  });

  it.each(workflows)('$at gives no right that a job does not name, says why, and pins what it uses', (found) => {
    expect(found.workflow.permissions).toEqual({});
    for (const job of jobs(found)) {
      expect(Object.keys(job.permissions ?? {})).not.toEqual([]);
      if (job.uses === undefined) expect(job['timeout-minutes']).toBeGreaterThan(0);
      for (const { uses = '', with: given } of job.steps ?? []) {
        expect(uses).toMatch(/^[\w-]+\/[\w-]+@[0-9a-f]{40}$/);
        if (uses.startsWith('actions/checkout@')) expect(given?.['persist-credentials']).toBe(false);
      }
      if (job.uses !== undefined)
        expect(job.uses).toMatch(/^(\.\/.github\/workflows\/[\w-]+\.yml|[\w./-]+@[0-9a-f]{40})$/);
    }
    for (const right of found.text.matchAll(/^ +(?:permission-)?[a-z-]+: (?:read|write)\b(.*)$/gm))
      expect(right[1], right[0]).toMatch(/^ # \w.{10}/);
    for (const pin of found.text.matchAll(/uses: \S+@[0-9a-f]{40}(.*)$/gm))
      expect(pin[1]).toMatch(/^ # v\d+\.\d+\.\d+$/);
    expect(found.text).not.toContain('pull_request_target');
  });

  it.each(workflows)('$at gives the action only inputs that it has', (found) => {
    const inputs = Object.keys(parse(readFileSync(resolve(EXAMPLES, '../action.yml'), 'utf8')).inputs);
    for (const job of jobs(found)) {
      if (job.uses !== undefined) continue;
      const ours = (job.steps ?? []).filter(({ uses }) => uses === OURS);
      expect(ours).toHaveLength(1);
      for (const given of Object.keys(ours[0]?.with ?? {})) expect(inputs).toContain(given);
    }
  });

  it('never cancel a run that writes, and have one group for each manifest and environment (ruling 32)', () => {
    const groups = new Map<string, Set<string>>();
    for (const found of workflows) {
      for (const job of jobs(found)) {
        if (job.uses !== undefined || job.permissions?.['contents'] !== 'write') continue;
        expect(job.concurrency?.['cancel-in-progress'], found.at).toBe(false);
        const known = environments(found.repository);
        const lanes = known.length === 0 ? [''] : known;
        const texts = groupsOf(found.workflow, job, known);
        expect(texts, found.at).toHaveLength(lanes.length);
        for (const [index, lane] of lanes.entries())
          groups.set(lane, (groups.get(lane) ?? new Set()).add(texts[index] as string));
      }
    }
    expect(Object.fromEntries([...groups].map(([lane, texts]) => [lane, [...texts]]))).toEqual({
      '': ['secretzero-secretfile'],
      dev: ['secretzero-secretfile-dev'],
      staging: ['secretzero-secretfile-staging'],
      prod: ['secretzero-secretfile-prod'],
    });
  });
});

describe('the demo', () => {
  it('ends with 0, shows summary and pull request, and makes the page that is asked for', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'secretzero-demo-'));
    onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
    const page = join(folder, 'summary.html');
    const demo = resolve(import.meta.dirname, '../../scripts/demo.ts');
    const { code, stdout } = await new Promise<Ran>((done) =>
      execFile(process.execPath, [demo, '--html', page], (error, out, stderr) =>
        done({ code: error === null ? 0 : (error.code as number), stdout: out, stderr }),
      ),
    );
    expect(code, stdout).toBe(0);
    expect(stdout).toContain('The pull request');
    expect(stdout.match(/✓/g)?.length).toBeGreaterThanOrEqual(15);
    const html = readFileSync(page, 'utf8');
    for (const piece of ['<h2>SecretZero', '<td><code>db_password</code></td>', '<svg']) expect(html).toContain(piece);
    expect(html).not.toMatch(/<script|\\_|```/);
  });
});
