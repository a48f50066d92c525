import { describe, expect, it } from 'vitest';
import { lines, load, secret } from './support.ts';

const manifest = (auth: string) => `providers:\n  github:\n    auth: ${auth}\nsecrets:\n${secret('a')}`;
const warnings = (auth: string) => load(manifest(auth)).faults.filter(({ severity }) => severity === 'warning');

describe('what a manifest says of a login', () => {
  it.each([
    '{ kind: token, config: { token: "${TOKEN:-}", api_url: "https://ghe.example/api/v3" } }',
    '{ token: "${TOKEN:-}" }',
    '{ kind: ambient }',
    '{ profiles: { prod: { token: "${TOKEN:-}" } } }',
  ])('is not spoken of where the provider knows it: %s', (auth) => {
    expect(warnings(auth)).toEqual([]);
  });

  it.each([
    ['{ kind: tokn }', 'providers.github.auth.kind', '"token"'],
    ['{ config: { tokens: x } }', 'providers.github.auth.config.tokens', '"token"'],
    ['{ api_ulr: x }', 'providers.github.auth.api_ulr', '"api_url"'],
    ['{ profiles: { prod: { api_ulr: x } } }', 'providers.github.auth.profiles.prod.api_ulr', '"api_url"'],
    ['{ app_key: x }', 'providers.github.auth.app_key', 'github knows: token, api_url'],
  ])('is warned of where it has no effect, with what it may have meant: %s', (auth, path, hint) => {
    const found = warnings(auth);
    expect(found).toMatchObject([{ code: 'MANIFEST_STYLE', path, hint: expect.stringContaining(hint) }]);
    expect(found[0]?.span?.line).toBe(3);
  });

  it('is left alone for a provider that is not available yet', () => {
    const planned = manifest('{ team_id: x }').replace('github', 'vercel');
    expect(lines(load(planned)).filter((line) => line.startsWith('warning'))).toEqual([]);
  });
});
