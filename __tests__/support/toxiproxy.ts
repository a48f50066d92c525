import { spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { setTimeout as delay } from 'node:timers/promises';
import { program } from './programs.ts';

/** A kind of trouble on the way back from a server, in toxiproxy's words. */
export interface Toxic {
  readonly type: 'latency' | 'reset_peer' | 'limit_data' | 'timeout' | 'bandwidth';
  readonly attributes: Readonly<Record<string, number>>;
}

/** One way to a server that can be troubled. */
export interface TroubledWay {
  readonly url: string;
  trouble(toxic: Toxic): Promise<void>;
  heal(): Promise<void>;
}

/** The real toxiproxy, with as many ways as are asked for. */
export interface Toxiproxy extends AsyncDisposable {
  /** A way to a server; the protocol and the name of the host stay. */
  way(to: string): Promise<TroubledWay>;
}

/** Starts one. `.ci/programs toxiproxy` installs the program; without it, this fails. */
export async function startToxiproxy(): Promise<Toxiproxy> {
  const port = await freePort();
  const child = spawn(program('bin/toxiproxy'), ['-host', '127.0.0.1', '-port', String(port)], { stdio: 'ignore' });
  const ask = async (method: string, path: string, body?: unknown): Promise<void> => {
    const options = { method, ...(body === undefined ? {} : { body: JSON.stringify(body) }) };
    const answer = await fetch(`http://127.0.0.1:${port}${path}`, options);
    if (!answer.ok) throw new Error(`toxiproxy: ${method} ${path} gave ${answer.status}: ${await answer.text()}`);
  };
  for (let tries = 0; ; tries += 1) {
    if (
      await ask('GET', '/version').then(
        () => true,
        () => false,
      )
    )
      break;
    if (child.exitCode !== null || tries > 200) throw new Error('toxiproxy did not start');
    await delay(25);
  }
  let ways = 0;
  return {
    async way(to) {
      ways += 1;
      const [name, upstream, here] = [`way-${ways}`, new URL(to), await freePort()];
      await ask('POST', '/proxies', {
        name,
        listen: `127.0.0.1:${here}`,
        upstream: `127.0.0.1:${upstream.port}`,
        enabled: true,
      });
      return {
        url: `${upstream.protocol}//${upstream.hostname}:${here}`,
        trouble: ({ type, attributes }) =>
          ask('POST', `/proxies/${name}/toxics`, {
            name: 'trouble',
            type,
            stream: 'downstream',
            toxicity: 1,
            attributes,
          }),
        heal: () => ask('DELETE', `/proxies/${name}/toxics/trouble`),
      };
    },
    async [Symbol.asyncDispose]() {
      if (child.exitCode !== null) return;
      const gone = new Promise<void>((done) => child.once('exit', () => done()));
      child.kill('SIGKILL');
      await gone;
    },
  };
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as { port: number };
  await new Promise<void>((done) => server.close(() => done()));
  return port;
}
