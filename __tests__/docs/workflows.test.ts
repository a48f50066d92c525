import { execFile } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import type { Workflow } from '../support/examples.ts';

const ROOT = resolve(import.meta.dirname, '../..');
const FOLDER = join(ROOT, '.github/workflows');
const files = readdirSync(FOLDER);
const read = (file: string) => readFileSync(join(FOLDER, file), 'utf8');

describe('the workflows of this repository', () => {
  it('test, check, look for faults, keep dependencies fresh and release', () => {
    expect(files).toEqual(
      expect.arrayContaining([
        'check-dist.yml',
        'ci.yml',
        'codeql.yml',
        'lint.yml',
        'release.yml',
        'scorecard.yml',
        'test.yml',
      ]),
    );
    expect(readFileSync(join(ROOT, '.github/dependabot.yml'), 'utf8')).toContain('cooldown:');
  });

  it.each(files)('%s gives no right without a reason, pins what it uses, and ends', (file) => {
    const text = read(file);
    const workflow = parse(text) as Workflow & { readonly concurrency?: { readonly group: string } };
    expect(workflow.permissions).toEqual({});
    expect(workflow.concurrency?.group).toMatch(/\w/);
    for (const job of Object.values(workflow.jobs)) {
      expect(job['timeout-minutes']).toBeGreaterThan(0);
      for (const { uses = '', with: given } of job.steps ?? [])
        if (uses.startsWith('actions/checkout@')) expect(given?.['persist-credentials']).toBe(false);
    }
    for (const right of text.matchAll(/^ {6}[a-z-]+: (?:read|write)\b(.*)$/gm))
      expect(right[1], right[0]).toMatch(/^ # \w/);
    for (const [line] of text.matchAll(/uses: .*$/gm))
      expect(line).toMatch(/^uses: [\w./-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
  });

  it('never cancel a release, and let it out behind an environment', () => {
    const { jobs, concurrency } = parse(read('release.yml'));
    expect(concurrency['cancel-in-progress']).toBe(false);
    expect([jobs.publish.environment, jobs.npm.environment]).toEqual(['release', 'npm']);
    expect([jobs.draft.needs, jobs.publish.needs, jobs.npm.needs]).toEqual(['check', 'draft', 'publish']);
  });
});

describe('the notes of a release', () => {
  const notes = (version: string): Promise<{ code: number; text: string }> =>
    new Promise((done) =>
      execFile(process.execPath, [join(ROOT, 'scripts/release-notes.ts'), version], (error, text) =>
        done({ code: error === null ? 0 : (error.code as number), text }),
      ),
    );

  it('are what the changelog says of the version in package.json', async () => {
    const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
    const { code, text } = await notes(version);
    expect(code).toBe(0);
    expect(text.trim()).not.toBe('');
    expect(text).not.toMatch(/^## /m);
  });

  it.each(['99.0.0', 'v0.1.0', ''])('are refused for %j', async (version) => {
    expect(await notes(version)).toEqual({ code: 1, text: '' });
  });
});
