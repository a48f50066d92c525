import { execFile } from 'node:child_process';
import { chmodSync, chownSync, existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);
const VERSIONS = '/usr/lib/postgresql';

/** A real PostgreSQL of its own on a free port of this machine. */
export interface Postgres extends AsyncDisposable {
  readonly port: number;
  /** Runs SQL as the administrator, or as somebody else; answers what psql prints. Rejects where the login or the SQL is refused. */
  sql(text: string, user?: { readonly name: string; readonly password: string }): Promise<string>;
  readonly admin: { readonly name: string; readonly password: string };
}

/** Starts one, as the user postgres where tests run as root. `.ci/programs postgres` installs the program; without it, this fails. */
export async function startPostgres(): Promise<Postgres> {
  const version = existsSync(VERSIONS) ? readdirSync(VERSIONS).sort().at(-1) : undefined;
  if (version === undefined) throw new Error('PostgreSQL is missing: run .ci/programs postgres');
  const bin = (program: string) => join(VERSIONS, version, 'bin', program);
  const folder = mkdtempSync(join(tmpdir(), 'postgres-'));
  const admin = { name: 'admin', password: 'admin-of-tests' };
  const password = join(folder, 'password');
  writeFileSync(password, admin.password);
  const isRoot = process.getuid?.() === 0;
  if (isRoot) {
    const id = Number((await run('id', ['-u', 'postgres'])).stdout);
    const group = Number((await run('id', ['-g', 'postgres'])).stdout);
    for (const path of [folder, password]) chownSync(path, id, group);
    chmodSync(folder, 0o700);
  }
  const as = (program: string, ...argv: string[]) =>
    isRoot
      ? run('setpriv', ['--reuid=postgres', '--regid=postgres', '--clear-groups', bin(program), ...argv], { cwd: '/' })
      : run(bin(program), argv);
  const data = join(folder, 'data');
  const port = await freePort();
  await as('initdb', '-D', data, '-A', 'scram-sha-256', '-U', admin.name, `--pwfile=${password}`, '--no-sync');
  const options = `-p ${port} -c listen_addresses=127.0.0.1 -c unix_socket_directories=${folder} -c fsync=off`;
  await as('pg_ctl', '-D', data, '-o', options, '-l', join(folder, 'log'), '-w', 'start');
  return {
    port,
    admin,
    async sql(text, { name, password: secret } = admin) {
      const argv = ['-h', '127.0.0.1', '-p', String(port), '-U', name, '-d', 'postgres', '-Atc', text];
      const env = { PATH: process.env['PATH'] ?? '', PGPASSWORD: secret };
      return (await run(bin('psql'), argv, { env })).stdout.trim();
    },
    async [Symbol.asyncDispose]() {
      await as('pg_ctl', '-D', data, '-m', 'immediate', '-w', 'stop');
      rmSync(folder, { recursive: true, force: true });
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
