import { describe, expect, it } from 'vitest';
import { SecretValue } from '../../src/core/secret-value.ts';
import {
  checkFingerprint,
  FingerprintKey,
  type FingerprintSubject,
  makeFingerprint,
  UNKEYED_ENTROPY_BITS,
} from '../../src/lockfile/fingerprint.ts';

const KEY = new FingerprintKey(Buffer.alloc(32, 1));
const OTHER = new FingerprintKey(Buffer.alloc(32, 2));
const SUBJECT: FingerprintSubject = { manifest: 'm', secret: 's', field: 'value', generation: 1 };
const VALUE = new SecretValue('correct horse battery staple');
const made = (subject: FingerprintSubject = SUBJECT) => makeFingerprint(subject, VALUE, 0, KEY) as string;

describe('fingerprints', () => {
  it('recognise the value, and no other one, under their key', () => {
    expect(checkFingerprint(made(), SUBJECT, VALUE, KEY)).toBe(true);
    expect(checkFingerprint(made(), SUBJECT, new SecretValue('another'), KEY)).toBe(false);
  });

  it("are no evidence under another key, or without one: that is not the same as 'different'", () => {
    expect(checkFingerprint(made(), SUBJECT, VALUE, OTHER)).toBeUndefined();
    expect(checkFingerprint(made(), SUBJECT, VALUE, undefined)).toBeUndefined();
    expect(checkFingerprint('sha3/of/tomorrow', SUBJECT, VALUE, KEY)).toBeUndefined();
  });

  it.each<[string, Partial<FingerprintSubject>]>([
    ['manifest', { manifest: 'm2' }],
    ['secret', { secret: 's2' }],
    ['field', { field: 'user' }],
    ['generation', { generation: 2 }],
  ])('are bound to the %s', (_, other) => {
    expect(checkFingerprint(made(), { ...SUBJECT, ...other }, VALUE, KEY)).toBe(false);
  });

  it('are bound by length: parts cannot be shifted into one another', () => {
    const shifted = { ...SUBJECT, secret: 'sv', field: 'alue' };
    expect(checkFingerprint(made({ ...SUBJECT, secret: 's', field: 'value' }), shifted, VALUE, KEY)).toBe(false);
  });

  it('never look equal for equal values', () => {
    expect(new Set(Array.from({ length: 50 }, () => made())).size).toBe(50);
    expect(made().split('/')[3]).not.toBe(made().split('/')[3]);
  });

  it('are made without a key only for values that cannot be guessed', () => {
    expect(makeFingerprint(SUBJECT, VALUE, UNKEYED_ENTROPY_BITS - 1, undefined)).toBeUndefined();
    const plain = makeFingerprint(SUBJECT, VALUE, UNKEYED_ENTROPY_BITS, undefined) as string;
    expect(checkFingerprint(plain, SUBJECT, VALUE, undefined)).toBe(true);
    expect(checkFingerprint(plain, SUBJECT, VALUE, KEY)).toBe(true);
    expect(checkFingerprint(plain, SUBJECT, new SecretValue('x'), undefined)).toBe(false);
  });

  it('have a form of plain hex with slashes, in which no scanner sees a token, and no part of the value', () => {
    expect(made()).toMatch(/^hmac-sha256\/[0-9a-f]{8}\/[0-9a-f]{32}\/[0-9a-f]{64}$/);
    expect(makeFingerprint(SUBJECT, VALUE, 200, undefined)).toMatch(/^sha-256\/[0-9a-f]{32}\/[0-9a-f]{64}$/);
    // gitleaks' generic rule: a word such as key, secret, token or password, an assignment, and a run of its characters.
    const generic =
      /(?:access|auth|api|credential|creds|key|passw(?:or)?d|secret|token)(?:[ \t\w.-]{0,20})[\s'"]{0,3}(?:=|>|:{1,3}=|\|\||:|=>|\?=|,)[`'"\s=]{0,5}([\w.=-]{10,150}|[a-z0-9][a-z0-9+/]{11,}={0,3})(?:[`'"\s;]|\\[nr]|$)/i;
    for (const field of ['value', 'password', 'api_key']) {
      expect(`        "${field}": "${made()}"`).not.toMatch(generic);
    }
  });

  it('name their key without telling it', () => {
    expect(KEY.id).toMatch(/^[0-9a-f]{8}$/);
    expect(KEY.id).not.toBe(OTHER.id);
    expect(Buffer.alloc(32, 1).toString('hex')).not.toContain(KEY.id);
    expect(JSON.stringify(KEY)).not.toContain('01010101');
  });

  it('take a key of exactly 32 bytes in hex, base64 or base64url, and nothing else', () => {
    const bytes = Buffer.from(Array.from({ length: 32 }, (_, index) => 255 - index));
    for (const form of ['hex', 'base64', 'base64url'] as const) {
      expect(FingerprintKey.parse(`${bytes.toString(form)}\n`)?.id).toBe(new FingerprintKey(bytes).id);
    }
    for (const text of [
      '',
      'x',
      bytes.subarray(1).toString('hex'),
      bytes.subarray(1).toString('base64'),
      'z'.repeat(64),
    ]) {
      expect(FingerprintKey.parse(text)).toBeUndefined();
    }
  });

  it('tell what a source said, bound to the field and comparable between runs under one key', () => {
    const say = (key: FingerprintKey, field = 'value', value = VALUE) => key.sourceDigest('m', 's', field, value);
    expect(say(KEY)).toBe(say(KEY));
    expect(new Set([say(KEY), say(OTHER), say(KEY, 'user'), say(KEY, 'value', new SecretValue('x'))]).size).toBe(4);
    expect(say(KEY).split('/')[1]).toBe(KEY.id);
  });
});
