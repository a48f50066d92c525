import { describe, expect, it } from 'vitest';
import { githubHome } from '../../../src/faces/cli/github-home.ts';

describe('where a repository is', () => {
  it.each([
    'https://github.com/acme/app.git',
    'https://github.com/acme/app',
    'https://alice@github.com/acme/app.git/',
    'git@github.com:acme/app.git',
    'github.com:acme/app',
    'ssh://git@github.com/acme/app.git',
    'ssh://git@github.com:22/acme/app.git',
    'git://GitHub.com/acme/app',
  ])('is read from %s', (origin) => {
    expect(githubHome(origin, undefined)).toEqual({
      repository: 'acme/app',
      apiUrl: 'https://api.github.com',
      host: 'github.com',
    });
  });

  it('is at the server that GITHUB_API_URL names', () => {
    const enterprise = 'https://ghe.example.com/api/v3/';
    const home = { repository: 'acme/app', apiUrl: 'https://ghe.example.com/api/v3', host: 'ghe.example.com' };
    expect(githubHome('git@ghe.example.com:acme/app.git', enterprise)).toEqual(home);
    expect(githubHome('https://ghe.example.com/acme/app.git', enterprise)).toEqual(home);
    expect(githubHome('https://github.com/acme/app.git', enterprise)).toBeUndefined();
  });

  it.each([
    undefined,
    '',
    'https://gitlab.com/acme/app.git',
    'https://github.com.evil.example/acme/app.git',
    'https://evil.example/github.com/acme/app.git',
    'git@evil.example:github.com/app.git',
    'https://github.com/acme',
    'https://github.com/acme/app/more',
    '/srv/git/app.git',
    '../app.git',
    'C:\\repos\\app',
    'file:///srv/git/acme/app.git',
  ])('is not at GitHub where origin is %s, so that no token is sent', (origin) => {
    expect(githubHome(origin, undefined)).toBeUndefined();
  });

  it('is not known where GITHUB_API_URL is no URL for its origin', () => {
    expect(githubHome('https://ghe.example.com/acme/app.git', 'nonsense')).toBeUndefined();
  });
});
