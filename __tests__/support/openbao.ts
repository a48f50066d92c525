import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createServer } from 'node:net';
import { resolve } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';

const PROGRAM = resolve(import.meta.dirname, '../../.cache/bin/bao');
const ROOT = 'root-of-tests';

export interface BaoAnswer {
  readonly status: number;
  // biome-ignore lint/suspicious/noExplicitAny: tests look into answers of many forms
  readonly body: any;
}

/** A real OpenBao of its own, in memory, with `secret/` (version 2) and `kv1/` (version 1). */
export interface OpenBao extends AsyncDisposable {
  readonly url: string;
  readonly root: string;
  /** A request with the root token, or another one. */
  call(
    method: string,
    path: string,
    body?: unknown,
    options?: { token?: string; namespace?: string },
  ): Promise<BaoAnswer>;
  /** A token with one policy of this text, and no other. */
  tokenWith(policy: string, options?: { ttl?: string; namespace?: string }): Promise<string>;
}

/** Starts one. `.ci/programs openbao` installs the program; without it, this fails. */
export async function startOpenBao(): Promise<OpenBao> {
  if (!existsSync(PROGRAM)) throw new Error('OpenBao is missing: run .ci/programs openbao');
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const child = spawn(
    PROGRAM,
    ['server', '-dev', `-dev-root-token-id=${ROOT}`, '-dev-no-store-token', `-dev-listen-address=127.0.0.1:${port}`],
    { stdio: 'ignore', env: { PATH: process.env['PATH'] ?? '', HOME: '/nonexistent' } },
  );
  const bao: OpenBao = {
    url,
    root: ROOT,
    async call(method, path, body, { token = ROOT, namespace } = {}) {
      const response = await fetch(`${url}/v1/${path}`, {
        method,
        headers: {
          'x-vault-token': token,
          ...(namespace === undefined ? {} : { 'x-vault-namespace': namespace }),
          ...(method === 'PATCH' ? { 'content-type': 'application/merge-patch+json' } : {}),
        },
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      });
      const text = await response.text();
      return { status: response.status, body: text === '' ? undefined : JSON.parse(text) };
    },
    async tokenWith(policy, { ttl = '1h', namespace } = {}) {
      policies += 1;
      const name = `p${policies}`;
      const there = namespace === undefined ? {} : { namespace };
      must(await bao.call('PUT', `sys/policies/acl/${name}`, { policy }, there));
      const body = { policies: [name], no_default_policy: true, ttl };
      return must(await bao.call('POST', 'auth/token/create', body, there)).body.auth.client_token;
    },
    [Symbol.asyncDispose]: () => stop(child),
  };
  for (let tries = 0; ; tries += 1) {
    const up = await bao.call('GET', 'secret/config').catch(() => undefined);
    if (up?.status === 200) break;
    if (child.exitCode !== null || tries > 200) throw new Error('OpenBao did not start');
    await delay(50);
  }
  must(await bao.call('POST', 'sys/mounts/kv1', { type: 'kv', options: { version: '1' } }));
  return bao;
}

let policies = 0;

/** An answer that is none of a failure. */
export function must(answer: BaoAnswer): BaoAnswer {
  if (answer.status < 300) return answer;
  throw new Error(`OpenBao answered ${answer.status}: ${JSON.stringify(answer.body)}`);
}

async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null) return;
  const gone = new Promise<void>((done) => child.once('exit', () => done()));
  child.kill('SIGKILL');
  await gone;
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as { port: number };
  await new Promise<void>((done) => server.close(() => done()));
  return port;
}
