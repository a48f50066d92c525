import { describe, expect, it } from 'vitest';
import { compile } from '../../reports/schemas.ts';
import { desk, manifestOf } from './desk.ts';

describe('validate', () => {
  it('reports every fault at once, each with its place, and exits with 3', async () => {
    const at = await desk({
      'Secretfile.yml':
        'version: "1.0"\nsecrets:\n  - name: a\n    kind: random_pasword\n    rotatoin_period: 90d\n  - name: a\n    kind: static\n',
    });
    const { code, json } = await at.run('validate', '--json');
    expect(code).toBe(3);
    expect(json.valid).toBe(false);
    const codes = json.errors.map((error: { code: string; line: number }) => [error.code, error.line]);
    expect(codes).toEqual(
      expect.arrayContaining([
        ['MANIFEST_UNKNOWN_KIND', 4],
        ['MANIFEST_UNKNOWN_KEY', 5],
        ['MANIFEST_DUPLICATE_NAME', 6],
      ]),
    );
    expect(compile('results', 'validate')(json)).toBe(true);
  });

  it('shows place and nearest match to people', async () => {
    const at = await desk({ 'Secretfile.yml': 'version: "1.0"\nsecrets:\n  - name: a\n    kind: random_pasword\n' });
    const { code, stdout } = await at.run('validate');
    expect(code).toBe(3);
    expect(stdout).toMatch(/Secretfile\.yml:4:\d+/);
    expect(stdout).toContain('random_password');
  });

  it('names create where there is no manifest', async () => {
    const { code, stdout } = await (await desk()).run('validate');
    expect(code).toBe(3);
    expect(stdout).toContain('secretzero create');
  });

  it('takes a secret without a target as a warning, and as an error when it is strict', async () => {
    const at = await desk({ 'Secretfile.yml': 'version: "1.0"\nsecrets:\n  - { name: a, kind: uuid }\n' });
    expect((await at.run('validate')).code).toBe(0);
    expect((await at.run('validate', '--strict')).code).toBe(3);
  });

  it('reads variables from var files and from the environment, as far as they are declared', async () => {
    const text =
      'version: "1.0"\nvariables: { FOLDER: "${FOLDER:-here}" }\nsecrets:\n  - name: a\n    kind: uuid\n    targets:\n      - { provider: local, kind: file, config: { path: "{{ var.FOLDER }}/.env" } }\n';
    const at = await desk({ 'Secretfile.yml': text, 'more.yml': 'FOLDER: there\n' });
    const targets = async (env: Record<string, string>, ...argv: string[]) =>
      (await at.runWith({ env }, 'plan', '--json', ...argv)).json.steps[0].targets[0];
    expect(await targets({})).toBe('local/file/here/.env#A');
    expect(await targets({ FOLDER: 'outside' })).toBe('local/file/outside/.env#A');
    expect(await targets({}, '-v', 'more.yml')).toBe('local/file/there/.env#A');
  });

  it('names the nearest environment', async () => {
    const at = await desk({ 'Secretfile.yml': `${manifestOf(['a'])}environments:\n  profiles: { production: {} }\n` });
    const { code, stdout } = await at.run('validate', '-e', 'prodution');
    expect(code).toBe(3);
    expect(stdout).toContain('production');
  });
});

describe('plan', () => {
  it('exits with 0, and with 2 for changes when the exit code is to be detailed', async () => {
    const at = await desk({ 'Secretfile.yml': manifestOf(['a']) });
    expect((await at.run('plan')).code).toBe(0);
    expect((await at.run('plan', '--detailed-exitcode')).code).toBe(2);
    await at.run('sync');
    expect((await at.run('plan', '--detailed-exitcode')).code).toBe(0);
  });

  it('writes nothing', async () => {
    const at = await desk({ 'Secretfile.yml': manifestOf(['a']) });
    const before = await at.everything();
    await at.run('plan');
    expect(await at.everything()).toEqual(before);
  });

  it('prints the published shape', async () => {
    const at = await desk({ 'Secretfile.yml': manifestOf(['a', 'b']) });
    const { json } = await at.run('plan', '--json', '-s', 'b');
    expect(compile('results', 'plan')(json)).toBe(true);
    expect(json.steps.map((step: { secret: string }) => step.secret)).toEqual(['b']);
  });
});

describe('drift', () => {
  it('finds a value that was changed, says since nothing it does not know, and exits with 2', async () => {
    const at = await desk({ 'Secretfile.yml': manifestOf(['a', 'b']) });
    await at.run('sync');
    expect(await at.run('drift')).toMatchObject({ code: 0 });
    await at.write('.env', (await at.read('.env')).replace(/^A=.*$/m, 'A=changed-by-hand'));
    const { code, json } = await at.run('drift', '--json');
    expect(code).toBe(2);
    expect(json).toMatchObject({
      has_drift: true,
      secrets_with_drift: ['a'],
      details: [{ target: 'local/file/.env#A', status: 'changed' }],
    });
    expect(compile('results', 'drift')(json)).toBe(true);
    expect((await at.run('drift', 'b')).code).toBe(0);
  });
});

describe('show and status', () => {
  it('show the published shapes and never a value', async () => {
    const at = await desk({ 'Secretfile.yml': manifestOf(['a', 'b']) });
    await at.run('sync');
    const shown = await at.run('show', '--json');
    expect(compile('results', 'show')(shown.json)).toBe(true);
    expect(shown.json.count).toBe(2);
    const status = await at.run('status', '--json');
    expect(compile('results', 'status')(status.json)).toBe(true);
    expect(status.json).toMatchObject({ secrets: 2, made: 2, due: [], pending: [] });
    const value = /^A=(.*)$/m.exec(await at.read('.env'))![1]!.replaceAll('"', '');
    const human = (await at.run('show', 'a')).stdout + (await at.run('status')).stdout;
    expect(shown.stdout + status.stdout + human).not.toContain(value);
    expect(human).toMatch(/next: a on \d{4}-\d\d-\d\d/);
  });

  it.each(['show', 'drift', 'rotate', 'adopt'])('%s answers an unknown name with the nearest one', async (command) => {
    const at = await desk({ 'Secretfile.yml': manifestOf(['db_password']) });
    const { code, stderr } = await at.run(command, 'db_pasword');
    expect(code).toBe(3);
    expect(stderr).toContain('did you mean "db_password"?');
  });

  it('works from another folder, with the manifest named', async () => {
    const at = await desk({ 'sub/Secretfile.yml': manifestOf(['a']) });
    expect((await at.run('sync', '-f', 'sub/Secretfile.yml')).code).toBe(0);
    expect(await at.exists('sub/.env')).toBe(true);
    expect((await at.run('--file', 'sub/Secretfile.yml', 'show', '--json')).json.secrets[0].generation).toBe(1);
  });
});
