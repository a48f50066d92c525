import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type PrivateNetwork, startPrivateNetwork } from '../support/private-network.ts';
import { here, manifest, secret, World } from './world.ts';

const TOKEN = 'ghs_canaryOfTheNetworkTest0123456789ab';
const RIGHTS = { kind: 'app', secrets: 'write', environments: 'write', actions: 'read' } as const;

let world: World;
let network: PrivateNetwork;
beforeEach(async () => {
  world = await World.start({
    manifest: manifest(secret('api_key', { targets: [here('API_KEY', 'repository: acme/app')] })),
  });
  world.server.addToken(TOKEN, RIGHTS);
  network = await startPrivateNetwork(world.server.url);
});
afterEach(async () => {
  network.close();
  world.check();
  await world.close();
});

const inside = () => ({
  GITHUB_API_URL: `https://${network.host}/api/v3`,
  GITHUB_GRAPHQL_URL: `https://${network.host}/api/graphql`,
  HTTPS_PROXY: network.proxy,
  NODE_EXTRA_CA_CERTS: network.authority,
});
const isSealed = () =>
  network.asked.every(({ target, headers }) => {
    const login = `Basic ${Buffer.from('worker:pa55').toString('base64')}`;
    return target === `${network.host}:443` && headers['proxy-authorization'] === login && !headers.authorization;
  });

describe('a company with a proxy and an authority of its own', () => {
  it('is reached by the command line, and the proxy sees neither token nor request', async () => {
    const { code, stderr } = await world.runner.cli(['sync', '--json'], { ...inside(), GH_TOKEN: TOKEN });
    expect([code, stderr.includes('UNAVAILABLE')]).toEqual([0, false]);
    expect(world.value('API_KEY')).toHaveLength(40);
    expect(network.asked.length).toBeGreaterThan(0);
    expect(isSealed()).toBe(true);
  }, 60_000);

  it('is reached by the action, with its state and its pull request', async () => {
    const { code } = await world.run('push', { env: inside() });
    expect(code).toBe(0);
    expect(world.value('API_KEY')).toHaveLength(40);
    expect(world.pull.state).toBe('open');
    expect(isSealed()).toBe(true);
  }, 60_000);

  it('is not believed without its authority: nothing is sent, and the hint names the variable', async () => {
    const { NODE_EXTRA_CA_CERTS: _, ...strange } = inside();
    const before = world.server.requests.length;
    const { code, stdout, stderr } = await world.runner.cli(['sync'], { ...strange, GH_TOKEN: TOKEN });
    expect(code).not.toBe(0);
    expect(`${stdout}${stderr}`).toContain('NODE_EXTRA_CA_CERTS');
    expect(world.server.requests.length).toBe(before);
  }, 60_000);
});

describe('a token', () => {
  it('is not taken along when a host sends on to another one', async () => {
    const seen: (string | undefined)[] = [];
    const elsewhere = createServer((request, response) => {
      seen.push(request.headers.authorization);
      response.end('{}');
    });
    const sendingOn = createServer((request, response) => {
      const { port } = elsewhere.address() as AddressInfo;
      response.writeHead(307, { location: `http://localhost:${port}${request.url}` }).end();
    });
    for (const server of [elsewhere, sendingOn]) await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
    const { port } = sendingOn.address() as AddressInfo;
    const { code } = await world.runner.cli(['sync'], {
      GITHUB_API_URL: `http://127.0.0.1:${port}`,
      GH_TOKEN: TOKEN,
    });
    expect(code).not.toBe(0);
    expect(seen).toEqual([]);
    for (const server of [elsewhere, sendingOn]) server.close();
  }, 60_000);
});
