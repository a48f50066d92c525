import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer, type IncomingHttpHeaders, request } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import { type AddressInfo, connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

interface Closable {
  close(): void;
}

/** A company's network: Enterprise Server with a certificate of its own authority, reached through a proxy only. */
export interface PrivateNetwork extends Closable {
  /** The host's name, which nobody outside can resolve. */
  readonly host: string;
  /** The file with the authority. */
  readonly authority: string;
  readonly proxy: string;
  /** What the proxy was asked for: `CONNECT host:port`, and what else it could see. */
  readonly asked: { readonly target: string; readonly headers: IncomingHttpHeaders }[];
}

/** Puts the server at `url` behind TLS and a proxy. Its REST API is below `/api/v3`, GraphQL at `/api/graphql`. */
export async function startPrivateNetwork(url: string): Promise<PrivateNetwork> {
  const host = 'ghe.example.test';
  const folder = mkdtempSync(join(tmpdir(), 'secretzero-network-'));
  const [key, authority] = [join(folder, 'key.pem'), join(folder, 'authority.pem')];
  const subject = ['-subj', '/CN=A private authority', '-addext', `subjectAltName=DNS:${host}`];
  const made = ['-keyout', key, '-out', authority, '-days', '2', '-nodes'];
  execFileSync(
    'openssl',
    ['req', '-x509', '-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:P-256', ...made, ...subject],
    {
      stdio: 'ignore',
    },
  );

  const inside = createTlsServer({ key: readFileSync(key), cert: readFileSync(authority) }, (asked, answer) => {
    const path = (asked.url ?? '/').replace(/^\/api(?:\/v3)?/, '');
    const { host: _host, ...headers } = asked.headers;
    const onward = request(`${url}${path}`, { method: asked.method ?? 'GET', headers }, (response) => {
      answer.writeHead(response.statusCode ?? 502, response.headers);
      response.pipe(answer);
    });
    asked.pipe(onward);
  });
  const asked: PrivateNetwork['asked'][number][] = [];
  const proxy = createServer((_, answer) => answer.writeHead(405).end());
  proxy.on('connect', (head, socket) => {
    asked.push({ target: head.url ?? '', headers: head.headers });
    const onward = connect(portOf(inside), '127.0.0.1', () => {
      socket.write('HTTP/1.1 200 Connection established\r\n\r\n');
      onward.pipe(socket);
      socket.pipe(onward);
    });
    for (const [one, other] of [
      [socket, onward],
      [onward, socket],
    ] as const)
      one.on('error', () => other.destroy());
  });
  for (const server of [inside, proxy]) await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return {
    host,
    authority,
    proxy: `http://worker:pa55@127.0.0.1:${portOf(proxy)}`,
    asked,
    close() {
      for (const server of [inside, proxy]) {
        server.closeAllConnections();
        server.close();
      }
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function portOf(server: { address(): unknown }): number {
  return (server.address() as AddressInfo).port;
}
