import { describe, expect, it } from 'vitest';
import { proxiedFetch, proxyFor } from '../../src/platform/proxy.ts';

const by = (environment: Readonly<Record<string, string>>) => (name: string) => environment[name];
const proxyOf = (url: string, environment: Readonly<Record<string, string>>) => proxyFor(new URL(url), by(environment));

const HTTPS = { HTTPS_PROXY: 'http://proxy:3128' };
const API = 'https://api.github.com/x';

describe('the proxy of a request', () => {
  it.each<[string, string, Readonly<Record<string, string>>, string | undefined]>([
    ['is none without a variable', API, {}, undefined],
    ['is that of its scheme', API, { ...HTTPS, HTTP_PROXY: 'http://other:1' }, 'http://proxy:3128'],
    [
      'is that of its scheme for plain HTTP',
      'http://ghe.example/x',
      { ...HTTPS, HTTP_PROXY: 'http://other:1' },
      'http://other:1',
    ],
    ['is not that of another scheme', 'http://ghe.example/x', HTTPS, undefined],
    ['may be written in small letters, which win', API, { ...HTTPS, https_proxy: 'http://small:1' }, 'http://small:1'],
    ['may be written without a scheme', API, { HTTPS_PROXY: 'proxy:3128' }, 'http://proxy:3128'],
    ['is none where the variable is empty', API, { HTTPS_PROXY: ' ' }, undefined],
  ])('%s', (_, url, environment, expected) => {
    expect(proxyOf(url, environment)).toBe(expected);
  });

  it.each([
    'api.github.com',
    'github.com',
    '.github.com',
    '*.github.com',
    'localhost, GITHUB.com',
    'x github.com:443',
    '*',
  ])('is left out for hosts in NO_PROXY: %s', (list) => {
    expect(proxyOf(API, { ...HTTPS, NO_PROXY: list })).toBeUndefined();
  });

  it.each(['', 'hub.com', 'api.github.com.example', 'github.com:8443', 'com.github'])(
    'is kept for hosts that NO_PROXY does not name: "%s"',
    (list) => {
      expect(proxyOf(API, { ...HTTPS, NO_PROXY: list })).toBe('http://proxy:3128');
    },
  );

  it('is left out for addresses by number, with and without a port', () => {
    for (const [url, list] of [
      ['https://127.0.0.1:8443/x', '127.0.0.1'],
      ['https://[::1]:8443/x', '::1'],
      ['https://[::1]:8443/x', '[::1]'],
    ] as const)
      expect(proxyOf(url, { ...HTTPS, no_proxy: list })).toBeUndefined();
  });
});

describe('a request', () => {
  it('that needs no proxy is sent by what sends all others', async () => {
    const sent: unknown[] = [];
    const send = proxiedFetch(by({ ...HTTPS, NO_PROXY: 'github.com' }), (async (input: unknown) => {
      sent.push(input);
      return new Response('direct');
    }) as typeof fetch);
    expect(await (await send(API)).text()).toBe('direct');
    expect(sent).toEqual([API]);
  });
});
