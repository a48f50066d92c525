import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { appPermissions, permissionInputs, targetPermissions } from '../../src/github/app-permissions.ts';
import { appByHandUrl, appManifest, newAppPage, tokenStep } from '../../src/github/app-recipe.ts';
import { accepted } from '../manifest/support.ts';

const manifest = (...targets: readonly string[]) =>
  accepted(
    `secrets:\n${targets
      .map((target, i) => {
        const [kind = '', config = ''] = target.split(' | ');
        const isPublic = kind === 'github_variable' || kind === 'github_deploy_key';
        return `  - name: s${i}\n    kind: random_string\n    secret: ${!isPublic}\n    config: { length: 32 }\n    targets:\n      - { provider: github, kind: ${kind}, config: { ${config} } }\n`;
      })
      .join('')}`,
  );

describe('the permissions of the App', () => {
  it.each([
    ['github_secret', { secrets: 'write' }],
    ['github_secret | environment: prod', { actions: 'read', environments: 'write' }],
    [
      'github_secret | environment: prod, create_environment: true',
      { actions: 'read', administration: 'write', environments: 'write' },
    ],
    ['github_organization_secret | organization: acme', { organization_secrets: 'write' }],
    ['github_dependabot_secret', { dependabot_secrets: 'write' }],
    ['github_codespaces_secret', { codespaces_secrets: 'write' }],
    ['github_variable', { actions_variables: 'write' }],
    ['github_variable | organization: acme', { organization_actions_variables: 'write' }],
  ])('for %s are exactly what it needs', (target, expected) => {
    expect(targetPermissions(manifest(target))).toEqual(expected);
  });

  it('have besides what state and pull request need, and nothing twice', () => {
    expect(appPermissions(manifest('github_secret', 'github_secret | secret_name: B'))).toEqual({
      contents: 'write',
      metadata: 'read',
      pull_requests: 'write',
      secrets: 'write',
    });
  });

  it('narrow the token where there is an input for each, and not where one has none', () => {
    expect(permissionInputs({ secrets: 'write', organization_secrets: 'write' })).toEqual({
      'permission-secrets': 'write',
      'permission-organization-secrets': 'write',
    });
    expect(permissionInputs({ secrets: 'write', actions_variables: 'write' })).toBeUndefined();
  });
});

describe('docs/github-app.md', () => {
  const page = readFileSync(new URL('../../docs/github-app.md', import.meta.url), 'utf8');

  it.each([
    ['`github_secret`', 'github_secret'],
    ['`github_secret` with `environment`', 'github_secret | environment: prod'],
    ['`github_organization_secret`', 'github_organization_secret | organization: acme'],
    ['`github_dependabot_secret`', 'github_dependabot_secret'],
    ['`github_dependabot_secret` of an organization', 'github_dependabot_secret | organization: acme'],
    ['`github_codespaces_secret`', 'github_codespaces_secret'],
    ['`github_codespaces_secret` of an organization', 'github_codespaces_secret | organization: acme'],
    ['`github_variable`', 'github_variable'],
    ['`github_variable` with `environment`', 'github_variable | environment: prod'],
    ['`github_variable` of an organization', 'github_variable | organization: acme'],
  ])('says of %s what the code asks for', (words, target) => {
    const permissions = targetPermissions(manifest(target));
    const inputs = permissionInputs(permissions);
    const list = (of: Readonly<Record<string, string>>) =>
      Object.entries(of)
        .sort(([, a], [, b]) => (a < b ? 1 : -1))
        .map(([name, level]) => `\`${name}: ${level}\``)
        .join(', ');
    expect(page).toContain(`| ${words} | ${list(permissions)} | ${inputs === undefined ? 'none' : list(inputs)} |`);
  });

  it('has the step as it is printed', () => {
    expect(page).toContain(`\`\`\`yaml\n${tokenStep(manifest('github_secret'), 'acme/app').join('\n')}\n\`\`\``);
  });
});

describe('the recipe', () => {
  it('fits a name into what GitHub takes', () => {
    const { name } = appManifest(
      manifest('github_secret'),
      `acme/${'a.very-long_name'.repeat(4)}`,
      'https://github.com',
    );
    expect(name).toMatch(/^[A-Za-z0-9-]{1,34}$/);
    expect(name).not.toMatch(/-$/);
  });

  it('fills in everything on the page for making it by hand', () => {
    const page = newAppPage('https://github.com', 'acme');
    const url = new URL(appByHandUrl(appManifest(manifest('github_secret'), 'acme/app', 'https://github.com'), page));
    expect(url.pathname).toBe('/organizations/acme/settings/apps/new');
    expect(Object.fromEntries(url.searchParams)).toMatchObject({ secrets: 'write', metadata: 'read', public: 'false' });
  });

  it('names the other repositories that the token is for', () => {
    const lines = tokenStep(manifest('github_secret', 'github_secret | repo: other, owner: acme'), 'acme/app');
    expect(lines.join('\n')).toContain('owner: acme\n    repositories: |\n      app\n      other');
    expect(tokenStep(manifest('github_secret'), 'acme/app').join('\n')).not.toContain('owner:');
  });

  it('names none where a selector says which, and gives the owner alone', () => {
    const lines = tokenStep(manifest('github_secret | repos: { owner: acme, names: "svc-*" }'), 'acme/app');
    expect(lines.filter((line) => /owner|repositories|svc|sample/.test(line))).toEqual(['    owner: acme']);
  });
});
