import { describe, expect, it } from 'vitest';
import { type Comparison, compare, type Declaration, type ScopeListing } from '../../src/scan/compare.ts';
import { guess, looksSecret } from '../../src/scan/guess.ts';
import type { Reference } from '../../src/scan/reference.ts';

const use = (name: string, category: Reference['category'] = 'secret'): Reference => ({
  category,
  name,
  role: 'use',
  span: { file: category === 'env' ? 'svc/compose.yml' : '.github/workflows/ci.yml', line: 1, column: 1 },
});
const listing = (
  names: readonly string[] | undefined,
  scope: ScopeListing['scope'] = { kind: 'repository' },
): ScopeListing => ({
  category: 'secret',
  scope,
  names,
});
const declared = (name: string, scope: Declaration['scope'] = { kind: 'repository' }): Declaration => ({
  category: 'secret',
  name,
  scope,
  secret: name.toLowerCase(),
});
const rows = (input: Partial<Comparison>) =>
  compare({ references: [], listings: [], declarations: [], supports: () => true, ...input });
const statuses = (input: Partial<Comparison>) =>
  Object.fromEntries(rows(input).map(({ name, status }) => [name, status]));

describe('declared × used × present', () => {
  it('tells what is declared, unused, undeclared and missing', () => {
    expect(
      statuses({
        references: [use('A'), use('C'), use('D')],
        listings: [listing(['A', 'B', 'D', 'E'])],
        declarations: [declared('A'), declared('B')],
      }),
    ).toEqual({ A: 'declared', B: 'unused', C: 'missing', D: 'undeclared', E: 'undeclared' });
  });

  it('calls nothing missing while a scope is not visible', () => {
    expect(
      statuses({ references: [use('C')], listings: [listing([]), listing(undefined, { kind: 'organization' })] }),
    ).toEqual({
      C: 'undeclared',
    });
  });

  it('asks for a stanza at each place that no target covers', () => {
    const [row] = rows({
      listings: [
        listing(['A']),
        listing(['A'], { kind: 'environment', name: 'Prod' }),
        listing(['A'], { kind: 'environment', name: 'dev' }),
      ],
      declarations: [declared('A', { kind: 'environment', name: 'prod' })],
    });
    expect([row?.status, row?.wanted]).toEqual([
      'undeclared',
      [{ kind: 'repository' }, { kind: 'environment', name: 'dev' }],
    ]);
  });

  it('leaves to the organisation what is only there', () => {
    expect(statuses({ references: [use('A')], listings: [listing(['A', 'B'], { kind: 'organization' })] })).toEqual({
      A: 'inherited',
      B: 'inherited',
    });
  });

  it('asks for nothing that SecretZero logs in with', () => {
    expect(statuses({ references: [use('SECRETZERO_APP_PRIVATE_KEY')] })).toEqual({
      SECRETZERO_APP_PRIVATE_KEY: 'own',
    });
  });

  it('looks for a key of the environment in the .env beside what reads it, and leaves plain settings alone', () => {
    const [password, port] = rows({ references: [use('DB_PASSWORD', 'env'), use('PORT', 'env')] });
    expect([password?.status, password?.wanted]).toEqual(['missing', [{ kind: 'file', name: 'svc/.env' }]]);
    expect(port?.status).toBe('setting');
  });

  it('says where this version has no target', () => {
    expect(statuses({ references: [use('A')], supports: () => false })).toEqual({ A: 'unsupported' });
  });
});

describe('a guess by the name', () => {
  it.each([
    ['DB_PASSWORD', 'random_password'],
    ['SMTP_PASSWORD', 'static'],
    ['DOCKER_PASSWORD', 'static'],
    ['SESSION_SECRET', 'random_string'],
    ['WEBHOOK_SECRET', 'random_string'],
    ['CLIENT_SECRET', 'static'],
    ['STRIPE_SECRET_KEY', 'static'],
    ['NPM_TOKEN', 'static'],
    ['API_KEY', 'static'],
    ['SOMETHING', 'static'],
  ])('%s is %s', (name, kind) => {
    expect(guess(name).kind).toBe(kind);
  });

  it('never lets what seals data be rotated by a date', () => {
    expect(guess('ENCRYPTION_KEY')).toMatchObject({ kind: 'random_string', oneTime: true });
  });

  it.each([
    ['DB_PASSWORD', true],
    ['api_key', true],
    ['DATABASE_URL', true],
    ['AWS_ACCESS_KEY_ID', false],
    ['NEXT_PUBLIC_API_KEY', false],
    ['PORT', false],
    ['KEYBOARD', false],
    ['TOKEN_TTL', false],
  ])('%s looks like a secret: %s', (name, expected) => {
    expect(looksSecret(name)).toBe(expected);
  });
});
