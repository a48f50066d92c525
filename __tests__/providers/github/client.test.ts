import { inspect } from 'node:util';
import { describe, expect, it } from 'vitest';
import { SecretValue } from '../../../src/core/secret-value.ts';
import { GitHubClient, type Method, RETRY_BUDGET_MS, type Reply } from '../../../src/providers/github/client.ts';

const TOKEN = 'ghp_canaryTokenOfTheTest';
const API = 'https://api.example/api/v3';
const PURPOSE = { what: 'the secrets of acme/app', right: 'secrets: write' };

type Scripted = Response | Error;

function answer(status: number, body: unknown = {}, headers: Record<string, string> = {}): Response {
  const empty = status === 204 || status === 304;
  return new Response(empty ? null : JSON.stringify(body), { status, headers });
}

function lost(code: string): Error {
  const error = new TypeError(`fetch failed with ${TOKEN}`);
  error.cause = Object.assign(new Error(`secret ${TOKEN}`), { code });
  return error;
}

/** A client whose requests are answered from a list; the last entry answers all that follow. */
function clientWith(...script: Scripted[]) {
  const sent: { url: string; method: string; authorization: string | null }[] = [];
  const sleeps: number[] = [];
  const hooks: { onSleep?: () => void } = {};
  let now = Date.parse('2026-01-01T00:00:00Z');
  const client = new GitHubClient(
    { apiUrl: API, token: new SecretValue(TOKEN) },
    {
      fetch: (async (url: string, init: RequestInit) => {
        sent.push({ url, method: init.method ?? 'GET', authorization: new Headers(init.headers).get('authorization') });
        const next = script.length > 1 ? script.shift() : script[0];
        if (next instanceof Error) throw next;
        return next?.clone();
      }) as typeof fetch,
      now: () => new Date(now),
      async sleep(milliseconds) {
        sleeps.push(milliseconds);
        now += milliseconds;
        hooks.onSleep?.();
      },
    },
  );
  const send = (
    method: Method,
    expected: readonly number[] = [200, 201, 204],
    signal = new AbortController().signal,
  ): Promise<Reply> => client.send(method, '/x', PURPOSE, { signal, expected });
  return { client, send, sent, sleeps, hooks, advance: (ms: number) => (now += ms) };
}

const code = (reply: Reply): string => (reply.kind === 'answer' ? 'answer' : `${reply.kind} ${reply.error.code}`);

describe('the client', () => {
  it('waits as long as retry-after says, on 429 and on 403', async () => {
    for (const status of [429, 403]) {
      const { send, sleeps } = clientWith(answer(status, {}, { 'retry-after': '7' }), answer(200));
      expect(code(await send('GET'))).toBe('answer');
      expect(sleeps).toEqual([7000]);
    }
  });

  it('waits until the reset of the primary limit, by the clock of GitHub, if it is near', async () => {
    const date = 'Thu, 01 Jan 2026 12:00:00 GMT';
    const reset = String(Date.parse(date) / 1000 + 30);
    const limited = answer(403, {}, { date, 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': reset });
    const { send, sleeps } = clientWith(limited, answer(200));
    expect(code(await send('GET'))).toBe('answer');
    expect(sleeps).toEqual([31_000]);
  });

  it('does not wait for a reset that is farther away than its budget, and says when it is', async () => {
    const { send, sleeps } = clientWith(answer(429, {}, { 'retry-after': '3000' }));
    const reply = await send('GET');
    expect(code(reply)).toBe('refused THROTTLED');
    expect(reply.kind === 'refused' && reply.error.retryAfter).toBe(3_000_000);
    expect(sleeps).toEqual([]);
  });

  it('is patient once: while a limit lasts, later requests are not waited for', async () => {
    const { send, sleeps, sent, advance } = clientWith(answer(429));
    expect(code(await send('GET'))).toBe('refused THROTTLED');
    const waits = sleeps.length;
    expect(sleeps.reduce((sum, wait) => sum + wait, 0)).toBeLessThanOrEqual(RETRY_BUDGET_MS);
    for (let i = 0; i < 50; i += 1) expect(code(await send('PUT'))).toBe('refused THROTTLED');
    expect(sleeps).toHaveLength(waits);
    expect(sent).toHaveLength(waits + 1 + 50);
    advance(60_000);
    await send('GET');
    expect(sleeps.length).toBeGreaterThan(waits);
  });

  it('takes a 403 without signs of a limit for a missing right, and sends once', async () => {
    const { send, sent } = clientWith(answer(403, { message: 'Resource not accessible by personal access token' }));
    expect(code(await send('GET'))).toBe('refused FORBIDDEN');
    expect(sent).toHaveLength(1);
  });

  it('tries a read again after a lost answer, and a write never', async () => {
    const read = clientWith(lost('ECONNRESET'), answer(200));
    expect(code(await read.send('GET'))).toBe('answer');
    const write = clientWith(lost('ECONNRESET'), answer(201));
    expect(code(await write.send('PUT'))).toBe('lost UNAVAILABLE');
    expect(write.sent).toHaveLength(1);
  });

  it('tries a write again that never reached the host, and does not call it lost', async () => {
    const { send } = clientWith(lost('ECONNREFUSED'), answer(201));
    expect(code(await send('PUT'))).toBe('answer');
    expect(code(await clientWith(lost('ENOTFOUND')).send('PUT'))).toBe('refused UNAVAILABLE');
  });

  it('calls a write lost that the server failed to answer for, even if later tries never leave', async () => {
    expect(code(await clientWith(answer(502)).send('PUT'))).toBe('lost UNAVAILABLE');
    expect(code(await clientWith(answer(502), lost('ECONNREFUSED')).send('PUT'))).toBe('lost UNAVAILABLE');
    expect(code(await clientWith(answer(502), answer(403)).send('PUT'))).toBe('lost FORBIDDEN');
    expect(code(await clientWith(answer(502), answer(204)).send('PUT'))).toBe('answer');
  });

  it('does not send when stopped, and does not forget a try that may have worked', async () => {
    const stopped = clientWith(answer(200));
    await expect(stopped.send('GET', [200], AbortSignal.abort())).rejects.toThrow();
    expect(stopped.sent).toEqual([]);
    const stop = new AbortController();
    const { send, sent, hooks } = clientWith(answer(502));
    hooks.onSleep = () => stop.abort();
    expect(code(await send('PUT', [201], stop.signal))).toBe('lost UNAVAILABLE');
    expect(sent).toHaveLength(1);
  });

  it('follows a redirect on its own host, and takes the token to no other', async () => {
    const moved = clientWith(answer(301, {}, { location: 'https://api.example/repositories/1/x' }), answer(200));
    expect(code(await moved.send('GET'))).toBe('answer');
    expect(moved.sent.map(({ url }) => url)).toEqual([`${API}/x`, 'https://api.example/repositories/1/x']);
    for (const location of ['https://evil.example/x', 'http://api.example/x', '//evil.example']) {
      const { send, sent } = clientWith(answer(301, {}, { location }));
      expect(code(await send('GET'))).toBe('refused REJECTED');
      expect(sent).toHaveLength(1);
    }
  });

  it('follows a redirect of a write only where the method is kept', async () => {
    const kept = clientWith(answer(307, {}, { location: 'https://api.example/y' }), answer(201));
    expect(code(await kept.send('PUT'))).toBe('answer');
    expect(kept.sent.map(({ method }) => method)).toEqual(['PUT', 'PUT']);
    const changed = clientWith(answer(302, {}, { location: 'https://api.example/y' }), answer(201));
    expect(code(await changed.send('PUT'))).toBe('refused REJECTED');
  });

  it('does not run in circles', async () => {
    const { send, sent } = clientWith(answer(301, {}, { location: `${API}/x` }));
    expect(code(await send('GET'))).toBe('refused REJECTED');
    expect(sent.length).toBeLessThan(6);
  });

  it('takes a list that is no JSON for no list', async () => {
    const { send } = clientWith(new Response('<html>', { status: 200 }));
    expect(code(await send('GET', [200]))).toBe('refused UNAVAILABLE');
  });

  it('counts every request', async () => {
    const { client, send } = clientWith(answer(502), answer(301, {}, { location: `${API}/y` }), answer(200));
    await send('GET');
    expect(client.requests).toBe(3);
  });

  it('shows the token in nothing', async () => {
    const replies = [
      await clientWith(lost('ECONNRESET')).send('PUT'),
      await clientWith(lost('ECONNRESET')).send('GET'),
      await clientWith(answer(401)).send('GET'),
      await clientWith(answer(422, { message: 'no' })).send('PUT'),
    ];
    const { client } = clientWith(answer(200));
    expect(
      inspect([replies, client], { depth: 9, showHidden: true }) + JSON.stringify([replies, client]),
    ).not.toContain(TOKEN);
  });

  it('asks for a token where there is none, and sends nothing', async () => {
    const client = new GitHubClient(
      { apiUrl: API, token: undefined },
      { fetch: () => Promise.reject(new Error('sent')), now: () => new Date(), sleep: async () => undefined },
    );
    const reply = await client.send('GET', '/x', PURPOSE, { signal: new AbortController().signal, expected: [200] });
    expect(code(reply)).toBe('refused UNAUTHENTICATED');
  });
});
