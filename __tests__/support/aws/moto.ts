import { spawn } from 'node:child_process';
import type { AddressInfo } from 'node:net';
import { createServer } from 'node:net';
import { program } from '../programs.ts';

/** AWS as moto tells it: a server of its own, with state in memory. */
export interface Moto extends AsyncDisposable {
  readonly url: string;
  /** What points the SDK, and us, to it. */
  readonly environment: Readonly<Record<string, string>>;
  /** Forgets everything. */
  reset(): Promise<void>;
}

export const REGION = 'eu-west-1';

/** Starts moto on a free port; `.ci/programs moto` installs it. */
export async function startMoto(): Promise<Moto> {
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const server = spawn(program('moto/bin/moto_server'), ['-H', '127.0.0.1', '-p', String(port)], { stdio: 'ignore' });
  const ended = new Promise<void>((resolve) => server.once('exit', () => resolve()));
  for (let tries = 0; !(await answers(`${url}/moto-api/`)); tries += 1) {
    if (tries > 600 || server.exitCode !== null) throw new Error('moto did not start');
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  return {
    url,
    environment: {
      AWS_ENDPOINT_URL: url,
      AWS_REGION: REGION,
      AWS_ACCESS_KEY_ID: 'testing',
      AWS_SECRET_ACCESS_KEY: 'testing',
    },
    async reset() {
      await fetch(`${url}/moto-api/reset`, { method: 'POST' });
    },
    async [Symbol.asyncDispose]() {
      server.kill();
      await ended;
    },
  };
}

async function answers(url: string): Promise<boolean> {
  try {
    return (await fetch(url)).ok;
  } catch {
    return false;
  }
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });
}
