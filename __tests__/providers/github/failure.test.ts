import { describe, expect, it } from 'vitest';
import { refusal, unreachable } from '../../../src/providers/github/failure.ts';
import { neverSent } from '../../../src/providers/seam/network.ts';

const PURPOSE = { what: 'the secrets of acme/app', right: 'secrets: write' };

function refused(status: number, headers: Record<string, string> = {}, message = '') {
  return refusal({ status, headers: new Headers(headers), message }, PURPOSE);
}

describe('a refusal of GitHub', () => {
  it.each<[number, Record<string, string>, string, string]>([
    [401, {}, 'Bad credentials', 'UNAUTHENTICATED'],
    [403, {}, 'Resource not accessible by personal access token', 'FORBIDDEN'],
    [403, { 'retry-after': '60' }, '', 'THROTTLED'],
    [403, { 'x-ratelimit-remaining': '0' }, '', 'THROTTLED'],
    [403, {}, 'You have exceeded a secondary rate limit', 'THROTTLED'],
    [429, {}, '', 'THROTTLED'],
    [404, {}, 'Not Found', 'FORBIDDEN'],
    [409, {}, '', 'CONFLICT'],
    [422, {}, 'too large', 'REJECTED'],
    [500, {}, '', 'UNAVAILABLE'],
    [503, {}, '', 'UNAVAILABLE'],
  ])('of status %d with %j and "%s" is %s', (status, headers, message, code) => {
    expect(refused(status, headers, message)).toMatchObject({ code, status });
  });

  it('keeps the request id, by which GitHub finds it', () => {
    expect(refused(500, { 'x-github-request-id': 'ABCD:1' }).requestId).toBe('ABCD:1');
  });

  it('names the right that is needed, and the one that GitHub names', () => {
    const hint = refused(403, { 'x-accepted-github-permissions': 'secrets=write; environments=write' }).hint;
    expect(hint).toContain('needs secrets: write');
    expect(hint).toContain('secrets: write; environments: write)');
  });

  it('repeats no header that is not what GitHub writes', () => {
    expect(refused(403, { 'x-accepted-github-permissions': '<script>' }).hint).not.toContain('script');
  });

  it('sends who lacks the single sign-on there', () => {
    expect(refused(403, { 'x-github-sso': 'required; url=https://x' }).hint).toContain('single sign-on');
  });

  it("speaks of the workflow's GITHUB_TOKEN to apps only", () => {
    expect(refused(403, {}, 'Resource not accessible by integration').hint).toContain('GITHUB_TOKEN');
    expect(refused(403, {}, 'Resource not accessible by personal access token').hint).not.toContain('GITHUB_TOKEN');
  });
});

describe('no answer', () => {
  it('is told by the code of the system alone', () => {
    const error = Object.assign(new TypeError('fetch failed: canary'), {
      cause: { code: 'ECONNRESET', url: 'canary' },
    });
    const reduced = unreachable(error, PURPOSE);
    expect(reduced.message).toContain('ECONNRESET');
    expect(reduced.message + reduced.hint).not.toContain('canary');
    expect(reduced.cause).toBeUndefined();
  });

  it.each([
    ['ECONNREFUSED', true],
    ['ENOTFOUND', true],
    ['CERT_HAS_EXPIRED', true],
    ['ECONNRESET', false],
    ['UND_ERR_HEADERS_TIMEOUT', false],
    ['UND_ERR_SOCKET', false],
  ])('for %s: certainly not sent is %s', (code, expected) => {
    expect(neverSent(Object.assign(new Error('x'), { cause: { code } }))).toBe(expected);
    expect(neverSent(new Error('x'))).toBe(false);
  });
});
