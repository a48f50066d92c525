import { describe, expect, it } from 'vitest';
import { catalog } from '../../../src/providers/catalog.ts';

const asks = (kind: string, auth: Readonly<Record<string, unknown>>) =>
  catalog.providers.get(kind)?.federates?.({ alias: kind, kind, auth, config: {} });

describe('whether a login asks for the OIDC token of the job', () => {
  it.each([
    ['google', { config: { workload_identity_provider: 'p' } }],
    ['google', { kind: 'oidc' }],
    ['aws', { config: { role_arn: 'r' } }],
    ['aws', { kind: 'web_identity' }],
    ['vault', { role: 'ci' }],
    ['vault', { kind: 'jwt' }],
  ])('%s does for %j', (kind, auth) => {
    expect(asks(kind, auth)).toBe(true);
  });

  it.each([
    ['google', { kind: 'ambient', config: { workload_identity_provider: 'p' } }],
    ['google', {}],
    ['aws', { kind: 'assume_role', config: { role_arn: 'r' } }],
    ['vault', { kind: 'approle', role_id: 'r' }],
  ])('%s does not for %j', (kind, auth) => {
    expect(asks(kind, auth)).toBe(false);
  });
});
