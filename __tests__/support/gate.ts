import { createServer, type IncomingMessage, request as send } from 'node:http';
import { createServer as createTlsServer, request as sendTls } from 'node:https';
import type { AddressInfo, Socket } from 'node:net';

/** A request at a gate. */
export interface Passing {
  readonly method: string;
  /** With its query. */
  readonly path: string;
  /** The header by which AWS says what is asked for. */
  readonly target: string;
}

/** `before`: it never reaches the server. `after`: it is carried out, and its answer is lost. */
export type Loss = 'before' | 'after';

/** What the gate answers in place of the server. */
export interface Instead {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
}

/** Stands before a server, knows every request, and can lose one, or its answer. */
export interface Gate extends AsyncDisposable {
  readonly url: string;
  readonly requests: readonly Passing[];
  /** Called for each request; what it answers happens to it. */
  judge: (request: Passing) => Loss | Instead | undefined;
}

export interface GateOptions {
  /** For a server with TLS: key and certificate that the gate shows, and that it believes of the server. */
  readonly tls?: { readonly key: string; readonly cert: string };
}

/** Puts a gate before the server at `upstream` (without a path). */
export async function startGate(upstream: string, { tls }: GateOptions = {}): Promise<Gate> {
  const requests: Passing[] = [];
  const sockets = new Set<Socket>();
  const handle = (asked: IncomingMessage, answer: import('node:http').ServerResponse): void => {
    const { method = 'GET', url: path = '/', headers } = asked;
    const passing: Passing = { method, path, target: String(headers['x-amz-target'] ?? '') };
    requests.push(passing);
    const loss = gate.judge(passing);
    if (typeof loss === 'object') {
      asked.resume();
      answer.writeHead(loss.status, loss.headers).end();
      return;
    }
    if (loss === 'before') {
      asked.socket.destroy();
      return;
    }
    const to = new URL(path, upstream);
    const options = { method, headers, ...(tls ? { ca: tls.cert } : {}) };
    const onward = (tls ? sendTls : send)(to, options, (reply) => {
      const parts: Buffer[] = [];
      reply.on('data', (part: Buffer) => parts.push(part));
      reply.on('end', () => {
        if (loss === 'after') asked.socket.destroy();
        else {
          answer.writeHead(reply.statusCode ?? 502, reply.headers);
          answer.end(Buffer.concat(parts));
        }
      });
    });
    onward.on('error', () => asked.socket.destroy());
    asked.pipe(onward);
  };
  const server = tls ? createTlsServer(tls, handle) : createServer(handle);
  server.on('connection', (socket: Socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const gate: Gate = {
    url: `${tls ? 'https://localhost' : 'http://127.0.0.1'}:${port}`,
    requests,
    judge: () => undefined,
    [Symbol.asyncDispose]: () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve());
        for (const socket of sockets) socket.destroy();
      }),
  };
  return gate;
}
