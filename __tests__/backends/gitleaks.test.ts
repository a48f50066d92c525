import { execFileSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { EMPTY_RECORD, type SecretRecord } from '../../src/core/lock.ts';
import { SecretValue } from '../../src/core/secret-value.ts';
import { FingerprintKey, makeFingerprint } from '../../src/lockfile/fingerprint.ts';
import { formatLockfile } from '../../src/lockfile/format.ts';
import { program, ROOT } from '../support/programs.ts';

const GITLEAKS = program('bin/gitleaks');

/** Names that the default rules of a secret scanner look for. */
const NAMES = [
  'password',
  'api_key',
  'auth_token',
  'aws_secret_access_key',
  'datadog_api_key',
  'stripe_secret_key',
  'github_token',
  'slack_webhook',
  'private_key',
  'client_secret',
  'credentials',
  'twilio_auth_token',
  'sendgrid_api_key',
  'heroku_api_key',
  'azure_client_secret',
  'npm_token',
  'jwt_secret',
  'session_key',
  'passwd',
  'access_key',
];

function findings(folder: string, ...more: string[]): unknown[] {
  const report = join(tmpdir(), `gitleaks-${process.pid}-${randomBytes(4).toString('hex')}.json`);
  const options = ['--no-banner', '--redact', '--exit-code', '0', '--report-format', 'json', '--report-path', report];
  try {
    execFileSync(GITLEAKS, [...(more.length > 0 ? more : ['dir']), folder, ...options], { stdio: 'pipe' });
    const found = JSON.parse(readFileSync(report, 'utf8')) as { RuleID: string; File: string; StartLine: number }[];
    return found.map(({ RuleID, File, StartLine }) => `${RuleID} ${File}:${StartLine}`);
  } finally {
    rmSync(report, { force: true });
  }
}

describe('this repository in a secret scanner', () => {
  it('holds nothing that looks like a secret, in any file that git has', () => {
    const folder = mkdtempSync(join(tmpdir(), 'secretzero-tree-'));
    onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
    execFileSync('git', ['checkout-index', '--all', `--prefix=${folder}/`], { cwd: ROOT });
    expect(findings(folder)).toEqual([]);
  });

  it('never held any, in any commit that is here', () => {
    expect(findings(ROOT, 'git')).toEqual([]);
  });
});

describe('the lockfile in a secret scanner with its default rules', () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'secretzero-gitleaks-'));
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('finds nothing in it, with and without a fingerprint key, whatever the secrets are called', () => {
    for (const key of [new FingerprintKey(randomBytes(32)), undefined]) {
      const manifest = '4fd2ec39-4dde-43c0-bc73-2c0eb1dc3108';
      const secrets: Record<string, SecretRecord> = {};
      for (const name of NAMES) {
        const value = new SecretValue(randomBytes(24).toString('base64url'));
        const fingerprint = makeFingerprint(
          { manifest, secret: name, field: name, generation: 3 },
          value,
          190,
          key,
        ) as string;
        const at = '2026-11-23T20:12:01.000Z';
        secrets[name] = {
          ...EMPTY_RECORD,
          generation: 3,
          rev: 7,
          chain: randomBytes(16).toString('hex'),
          nonce: randomBytes(16).toString('hex'),
          created: at,
          definition: `d1:${randomBytes(32).toString('hex')}`,
          fingerprints: { [name]: fingerprint, value: fingerprint },
          sources: { [name]: key ? key.sourceDigest(manifest, name, name, value) : 'opaque' },
          history: [{ generation: 3, date: at, reason: 'due', actor: 'octocat' }],
          targets: {
            [`github/github_secret/acme/app#${name.toUpperCase()}`]: {
              generation: 3,
              field: name,
              state: 'held',
              digest: `d1:${randomBytes(32).toString('hex')}`,
              fingerprint,
              changedAt: at,
              createdAt: at,
            },
          },
        };
      }
      writeFileSync(join(folder, `${key ? 'keyed' : 'unkeyed'}.lock`), formatLockfile({ manifest, secrets }));
    }
    expect(findings(folder)).toEqual([]);
  });

  it('would find a secret, were one there', () => {
    const planted = mkdtempSync(join(tmpdir(), 'secretzero-gitleaks-'));
    try {
      const text = { api_key: ['sk', 'live', randomBytes(18).toString('hex')].join('_') };
      writeFileSync(join(planted, 'leak.json'), JSON.stringify(text, null, 2));
      expect(findings(planted).length).toBeGreaterThan(0);
    } finally {
      rmSync(planted, { recursive: true, force: true });
    }
  });
});
