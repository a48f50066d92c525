import { execFile } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { parse } from 'yaml';
import { assertNoValue } from '../support/canary.ts';
import { BUNDLE } from '../support/runner.ts';

const EXAMPLES = resolve(import.meta.dirname, '../../examples');
const folders = readdirSync(EXAMPLES).filter((name) => existsSync(join(EXAMPLES, name, 'Secretfile.yml')));

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
    expect(folders).toEqual(expect.arrayContaining(['github', 'quickstart']));
    for (const name of folders) expect(readFileSync(join(EXAMPLES, name, 'README.md'), 'utf8')).toMatch(/^# .+\n\n\S/);
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
  const workflows = folders.filter((name) => existsSync(join(EXAMPLES, name, 'workflow.yml')));
  const workflow = (name: string) => parse(readFileSync(join(EXAMPLES, name, 'workflow.yml'), 'utf8'));
  interface WorkflowStep {
    readonly uses?: string;
    readonly with?: Readonly<Record<string, unknown>>;
  }
  interface Job {
    readonly permissions?: Readonly<Record<string, string>>;
    readonly concurrency?: { readonly group: string; readonly 'cancel-in-progress': boolean };
    readonly 'timeout-minutes'?: number;
    readonly steps: readonly WorkflowStep[];
  }
  const jobs = (name: string) => Object.values(workflow(name).jobs as Record<string, Job>);

  it.each(workflows)('%s gives no right that a job does not name, and pins what it uses', (name) => {
    expect(workflow(name).permissions).toEqual({});
    for (const job of jobs(name)) {
      expect(Object.keys(job.permissions ?? {})).not.toEqual([]);
      expect(job['timeout-minutes']).toBeGreaterThan(0);
      for (const { uses = '', with: given } of job.steps) {
        expect(uses).toMatch(/^(OWNER\/secretzero@COMMIT|[\w-]+\/[\w-]+@[0-9a-f]{40})$/);
        if (uses.startsWith('actions/checkout@')) expect(given?.['persist-credentials']).toBe(false);
      }
    }
  });

  it.each(workflows)('%s gives the action only inputs that it has, and never cancels a run that writes', (name) => {
    const inputs = Object.keys(parse(readFileSync(resolve(EXAMPLES, '../action.yml'), 'utf8')).inputs);
    for (const job of jobs(name)) {
      const ours = job.steps.filter(({ uses }) => uses?.startsWith('OWNER/secretzero@'));
      expect(ours).toHaveLength(1);
      for (const given of Object.keys(ours[0]?.with ?? {})) expect(inputs).toContain(given);
      if (job.permissions?.['contents'] !== 'write') continue;
      // A literal: with an expression in it, two workflows of one lane may run at once.
      expect(job.concurrency?.group).toMatch(/^[\w-]+$/);
      expect(job.concurrency?.['cancel-in-progress']).toBe(false);
    }
    expect(readFileSync(join(EXAMPLES, name, 'workflow.yml'), 'utf8')).not.toContain('pull_request_target');
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
