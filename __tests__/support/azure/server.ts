/**
 * A fake of Azure behind the real SDK: Key Vault, Entra and Microsoft Graph by TLS under Microsoft's own names, and the endpoint of
 * managed identities. Where its facts come from:
 * - calls, paths, queries, statuses and names on the wire: Microsoft's own description of the API, as the package @azure/keyvault-secrets
 *   is generated from it (`description.ts`): every request and every answer is held against it;
 * - what the service does (a version for each set, lists without version ids, soft delete and 409 `ObjectIsDeletedButRecoverable`, 25
 *   items a page and `nextLink`, 15 tags, 25,000 bytes, the challenge before a login, `SecretDisabled`, names without regard to
 *   capitals, data actions of roles): Microsoft's documentation of Key Vault;
 * - Entra: the documentation of the client credentials flow and of federated identity credentials; numbers of AADSTS errors from
 *   Microsoft's list. It verifies signature, issuer, audience, subject and time of what a job shows;
 * - managed identities: the documentation of the instance metadata service.
 */
import { createServer as createProxy, type IncomingMessage } from 'node:http';
import { createServer } from 'node:https';
import { type AddressInfo, connect } from 'node:net';
import { Agent, buildConnector, fetch as send } from 'undici';
import type { Gate, Passing } from '../gate.ts';
import { certificate } from './certificate.ts';
import { Entra } from './entra.ts';
import { FakeVault } from './vault.ts';
import type { Reply, Wire } from './wire.ts';

export const TENANT = '72f988bf-0000-4000-8000-2d7cd011db47';
const MACHINE = '169.254.169.254';

/** Faults of the next requests to a vault. */
export interface Fault {
  readonly match: RegExp;
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  times: number;
}

export interface FakeAzure extends AsyncDisposable {
  readonly entra: Entra;
  /** What was not as Microsoft describes it; a test that ends with one has failed. */
  readonly violations: string[];
  readonly faults: Fault[];
  /** The vault of a name, made on first use. */
  vault(name?: string): FakeVault;
  /** Sends a request to the real name, and gets it to this server. */
  readonly fetch: typeof fetch;
  /** For programs: a proxy that leads every name to this server, and the authority that they have to trust. */
  readonly environment: { readonly HTTPS_PROXY: string };
  readonly authority: string;
  /** Every request, without its body. */
  readonly seen: string[];
  /** The clock of the service, in seconds since 1970; it stands still. */
  seconds: number;
  /** Knows every request that comes by TLS, and can lose one, or its answer. */
  readonly gate: Pick<Gate, 'requests' | 'judge'>;
  /** Other services under a name of Microsoft's. */
  readonly others: Map<string, (wire: Wire) => Reply>;
}

export async function startAzure(): Promise<FakeAzure> {
  const { key, cert } = certificate();
  const vaults = new Map<string, FakeVault>();
  const others = new Map<string, (wire: Wire) => Reply>();
  const entra = new Entra(TENANT, () => new Date());
  const violations: string[] = [];
  const seen: string[] = [];
  const requests: Passing[] = [];
  const gate: FakeAzure['gate'] = { requests, judge: () => undefined };
  const faults: Fault[] = [];
  const clock = { seconds: Math.floor(Date.now() / 1000) };
  const vaultAt = (host: string): FakeVault => {
    const made = vaults.get(host) ?? new FakeVault(host, TENANT, entra, () => clock.seconds, violations);
    vaults.set(host, made);
    return made;
  };
  const answer = (wire: Wire): Reply => {
    const { hostname } = wire.url;
    seen.push(`${wire.method} ${wire.url.host}${wire.url.pathname}`);
    const fault = faults.find((each) => each.times > 0 && each.match.test(`${wire.method} ${wire.url.href}`));
    if (fault !== undefined) {
      fault.times -= 1;
      return { status: fault.status, ...(fault.headers === undefined ? {} : { headers: fault.headers }) };
    }
    if (hostname === MACHINE) return entra.answerMachine(wire);
    if (hostname.startsWith('login.')) return entra.answer(wire);
    const other = others.get(hostname);
    if (other !== undefined) return other(wire);
    return vaultAt(hostname).answer(wire);
  };
  const server = createServer({ key, cert }, (request, response) => {
    void wireOf(request).then((wire) => {
      const passing: Passing = { method: wire.method, path: `${wire.url.host}${wire.url.pathname}`, target: '' };
      requests.push(passing);
      const loss = gate.judge(passing);
      if (typeof loss === 'object') {
        response.writeHead(loss.status, loss.headers).end();
        return;
      }
      if (loss === 'before') {
        request.socket.destroy();
        return;
      }
      const { status, body, headers } = answer(wire);
      const text = body === undefined ? '' : JSON.stringify(body);
      if (loss === 'after') {
        request.socket.destroy();
        return;
      }
      response.writeHead(status, {
        'content-type': 'application/json; charset=utf-8',
        'x-ms-request-id': '11111111-2222-4333-8444-555555555555',
        ...headers,
      });
      response.end(text);
    });
  });
  const port = await listening(server);
  const proxy = createProxy();
  proxy.on('connect', (_request, socket) => {
    const through = connect(port, '127.0.0.1', () => {
      socket.write('HTTP/1.1 200 Connection established\r\n\r\n');
      through.pipe(socket).pipe(through);
    });
    through.on('error', () => socket.destroy());
    socket.on('error', () => through.destroy());
  });
  const proxyPort = await listening(proxy);
  const toServer = buildConnector({ ca: cert });
  const agent = new Agent({
    connect: (options, callback) =>
      toServer(
        {
          ...options,
          hostname: '127.0.0.1',
          host: `127.0.0.1:${port}`,
          port: String(port),
          servername: options.hostname,
        },
        callback,
      ),
  });
  return {
    entra,
    violations,
    faults,
    seen,
    others,
    gate,
    vault: (name = 'acme') => vaultAt(`${name}.vault.azure.net`),
    authority: cert,
    environment: { HTTPS_PROXY: `http://127.0.0.1:${proxyPort}` },
    fetch: (async (input: string | URL, init?: RequestInit) => {
      const url = new URL(input);
      if (url.hostname !== MACHINE) return send(url, { ...(init as object), dispatcher: agent });
      const { status, body } = answer({
        method: 'GET',
        url,
        headers: init?.headers as Record<string, string>,
        body: '',
      });
      return Response.json(body ?? null, { status });
    }) as unknown as typeof fetch,
    get seconds() {
      return clock.seconds;
    },
    set seconds(value) {
      clock.seconds = value;
    },
    async [Symbol.asyncDispose]() {
      await agent.destroy();
      server.closeAllConnections();
      proxy.closeAllConnections();
      await Promise.all([server, proxy].map((each) => new Promise((done) => each.close(done))));
    },
  };
}

async function wireOf(request: IncomingMessage): Promise<Wire> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return {
    method: request.method ?? '',
    url: new URL(request.url ?? '/', `https://${request.headers.host}`),
    headers: request.headers as Record<string, string>,
    body: Buffer.concat(chunks).toString('utf8'),
  };
}

async function listening(server: {
  listen(port: number, host: string, done: () => void): unknown;
  address(): unknown;
}): Promise<number> {
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return (server.address() as AddressInfo).port;
}
