import { execFileSync } from 'node:child_process';
import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { desk, manifestOf } from './desk.ts';

describe('create', () => {
  it.each(['basic', 'github'])('writes a %s manifest that is valid in the strictest way', async (template) => {
    const at = await desk();
    expect((await at.run('create', '--template', template)).code).toBe(0);
    const { code, json } = await at.run('validate', '--strict', '--json');
    expect({ code, json }).toEqual({ code: 0, json: { valid: true, errors: [], warnings: [] } });
  });

  it('writes templates that differ, each with comments that teach', async () => {
    const at = await desk();
    const texts = [];
    for (const template of ['basic', 'github'])
      texts.push((await at.run('create', '-t', template, '--dry-run')).stdout);
    expect(texts[0]).not.toContain('github_secret');
    expect(texts[1]).toContain('github_secret');
    for (const text of texts) expect(text.split('\n').filter((line) => /^\s*#/.test(line)).length).toBeGreaterThan(12);
    expect(await at.everything()).toEqual({});
  });

  it('gives every secret that is not made once a rotation period, as its own policies would ask', async () => {
    const at = await desk();
    for (const template of ['basic', 'github']) {
      const text = (await at.run('create', '-t', template, '--dry-run')).stdout;
      for (const block of text.split(/^ {2}- name: /m).slice(1)) {
        expect(block).toMatch(/rotation_period:|one_time: true|\{\{ \w+\.value \}\}/);
      }
    }
  });

  it('is followed by a sync that makes all it declares, and a second one that touches nothing', async () => {
    const at = await desk();
    await at.run('create');
    expect((await at.run('sync')).code).toBe(0);
    const before = await at.everything();
    expect(before['.env']).toContain('DATABASE_URL=');
    expect((await at.run('sync')).code).toBe(0);
    expect(await at.everything()).toEqual(before);
  });

  it('never overwrites a file', async () => {
    const at = await desk({ 'Secretfile.yml': 'mine\n' });
    const { code, json } = await at.run('create', '--json');
    expect([code, json.error.code]).toEqual([3, 'ARGUMENTS']);
    expect(await at.read('Secretfile.yml')).toBe('mine\n');
  });

  it('writes where it is told', async () => {
    const at = await desk();
    expect((await at.run('create', '-o', 'deploy/Secretfile.yml', '--json')).json).toEqual({
      file: 'deploy/Secretfile.yml',
      created: true,
      template: 'basic',
    });
    expect(await at.exists('deploy/Secretfile.yml')).toBe(true);
  });
});

describe('init', () => {
  const ready = async () => {
    const at = await desk({ 'Secretfile.yml': manifestOf(['token']) });
    at.env['HOME'] = at.folder;
    at.git('init', '-q');
    return at;
  };

  it('makes the key, the lines for git and the merge driver, and changes nothing the second time', async () => {
    const at = await ready();
    const { code, json } = await at.run('init', '--json');
    expect([code, json.ready, json.changes]).toEqual([0, true, true]);
    expect((await at.read('.gitignore')).split('\n')).toEqual(
      expect.arrayContaining(['/.gitsecrets.key', '/.gitsecrets.local.lock', '*.lock.lease', '/.env']),
    );
    expect(await at.read('.gitattributes')).toBe('.gitsecrets.lock text eol=lf merge=secretzero\n');
    expect(at.git('config', 'merge.secretzero.driver')).toMatch(/merge-driver %O %A %B\n$/);
    const before = await at.everything();
    const again = await at.run('init', '--json');
    expect([again.code, again.json.changes]).toEqual([0, false]);
    expect(await at.everything()).toEqual(before);
  });

  it('makes a key of 32 random bytes that only its owner reads, and never prints it', async () => {
    const at = await ready();
    const { stdout, stderr } = await at.run('init');
    const key = (await at.read('.gitsecrets.key')).trim();
    expect(Buffer.from(key, 'base64')).toHaveLength(32);
    expect((await stat(join(at.folder, '.gitsecrets.key'))).mode & 0o777).toBe(0o600);
    expect(stdout + stderr).not.toContain(key);
    expect(stderr).toContain('gh secret set SECRETZERO_FINGERPRINT_KEY < .gitsecrets.key');
  });

  it('lets git see neither values nor state of this machine', async () => {
    const at = await ready();
    await at.run('init');
    await at.run('sync');
    const seen = at.git('status', '--porcelain', '-uall').split('\n').filter(Boolean).sort();
    expect(seen).toEqual(['?? .gitattributes', '?? .gitignore', '?? Secretfile.yml']);
  });

  it('keeps what stands in the files of git', async () => {
    const at = await ready();
    await at.write('.gitignore', 'node_modules\n.env');
    await at.run('init');
    const lines = (await at.read('.gitignore')).split('\n');
    expect(lines.slice(0, 2)).toEqual(['node_modules', '.env']);
    expect(lines).not.toContain('/.env');
  });

  it('shows what it would do and does nothing with --dry-run', async () => {
    const at = await ready();
    const before = await at.everything();
    const { code, json } = await at.run('init', '--dry-run', '--json');
    expect(code).toBe(0);
    expect(json.steps.filter((step: { state: string }) => step.state === 'needed').length).toBe(4);
    expect(await at.everything()).toEqual(before);
  });

  it('names the variables that hold logins, set or not, and never their values', async () => {
    const at = await desk();
    await at.run('create', '-t', 'github');
    const without = await at.run('init', '--json');
    expect(without.code).toBe(2);
    expect(without.json.steps).toContainEqual(expect.objectContaining({ what: 'login for github', state: 'missing' }));
    const withToken = await at.runWith({ env: { GH_TOKEN: 'ghp_canary0123456789' } }, 'init', '--json');
    expect(withToken.json.steps).toContainEqual({ what: 'login for github (GH_TOKEN)', state: 'ready' });
    expect(withToken.stdout + withToken.stderr).not.toContain('canary');
  });

  it('says what is missing outside of a repository, and does the rest', async () => {
    const at = await desk({ 'Secretfile.yml': manifestOf(['token']) });
    const { code, json } = await at.run('init', '--json');
    expect(code).toBe(2);
    expect(json.steps.find((step: { what: string }) => step.what === 'git')).toMatchObject({ state: 'missing' });
    expect(await at.exists('.gitsecrets.key')).toBe(true);
  });

  it('refuses a key file that is none, and leaves it', async () => {
    const at = await ready();
    await at.write('.gitsecrets.key', 'short\n', 0o600);
    const { code, json } = await at.run('init', '--json');
    expect(code).toBe(2);
    expect(json.steps).toContainEqual(
      expect.objectContaining({ error: expect.objectContaining({ code: 'VALUE_INVALID' }) }),
    );
    expect(await at.read('.gitsecrets.key')).toBe('short\n');
  });

  it('sets up a merge driver that git really uses', async () => {
    const at = await desk({ 'Secretfile.yml': manifestOf(['token']) });
    at.env['HOME'] = at.folder;
    at.git('init', '-q');
    await at.run('init');
    expect(
      execFileSync('git', ['-C', at.folder, 'check-attr', 'merge', '--', '.gitsecrets.lock'], { encoding: 'utf8' }),
    ).toContain('secretzero');
  });
});
