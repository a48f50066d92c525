import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

/**
 * What a first sync to AWS costs beside a loop that does nothing but create: 1,000 secrets each, ten requests at once, against the same
 * moto (`.ci/programs moto`), one after the other. Both are whole processes; ours is the bundle, with manifest, plan, lockfile and all.
 *
 *   npm run build && node scripts/bench-aws.ts
 */
const ROOT = resolve(import.meta.dirname, '..');
const COUNT = 1000;
const AT_ONCE = 10;
const ROUNDS = 5;
const MOST = 1.3;
const REGION = 'eu-west-1';

/** As a script would: a value and tags for each, nothing looked at, nothing remembered. */
const BARE = `
import { SecretsManagerClient, CreateSecretCommand } from '@aws-sdk/client-secrets-manager';
import { randomBytes, randomUUID } from 'node:crypto';
const client = new SecretsManagerClient({});
let next = 0;
const worker = async () => {
  while (next < ${COUNT}) {
    const n = next++;
    await client.send(new CreateSecretCommand({
      Name: 'bench/key-' + n,
      ClientRequestToken: randomUUID(),
      SecretString: randomBytes(24).toString('base64'),
      Tags: ['owner', 'secret', 'field', 'generation', 'nonce', 'version'].map((Key) => ({ Key, Value: randomUUID() })),
    }));
  }
};
await Promise.all(Array.from({ length: ${AT_ONCE} }, worker));
`;

const port = await freePort();
const url = `http://127.0.0.1:${port}`;
const moto = spawn(join(ROOT, '.cache/moto/bin/moto_server'), ['-H', '127.0.0.1', '-p', String(port)], {
  stdio: 'ignore',
});
try {
  await started();
  const rounds: { readonly bare: number; readonly ours: number }[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    await fetch(`${url}/moto-api/reset`, { method: 'POST' });
    const bare = seconds(bareLoop);
    await fetch(`${url}/moto-api/reset`, { method: 'POST' });
    const ours = seconds(firstSync);
    rounds.push({ bare, ours });
    console.log(`bare loop ${bare.toFixed(2)} s, first sync ${ours.toFixed(2)} s: ${(ours / bare).toFixed(2)} ×`);
  }
  const ratio = rounds.map(({ bare, ours }) => ours / bare).sort((a, b) => a - b)[Math.floor(ROUNDS / 2)] ?? Number.NaN;
  console.log(
    `${ratio <= MOST ? 'PASS' : 'FAIL'}  first sync of ${COUNT} secrets costs at most ${MOST} × a bare loop: ${ratio.toFixed(2)} ×`,
  );
  process.exitCode = ratio <= MOST ? 0 : 1;
} finally {
  moto.kill();
}

function bareLoop(): void {
  run(ROOT, '--input-type=module', '-e', BARE);
}

function firstSync(): void {
  const folder = mkdtempSync(join(tmpdir(), 'secretzero-bench-aws-'));
  try {
    const secrets = Array.from(
      { length: COUNT },
      (_, n) =>
        `  - {name: key_${n}, kind: random_string, targets: [{provider: aws, kind: secrets_manager, config: {name: bench/key-${n}}}]}\n`,
    );
    writeFileSync(join(folder, 'Secretfile.yml'), `version: "1.0"\nsecrets:\n${secrets.join('')}`);
    run(folder, join(ROOT, 'dist/index.js'), 'sync', '-f', 'Secretfile.yml', '--yes');
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function run(cwd: string, ...argv: readonly string[]): void {
  const env = {
    PATH: process.env['PATH'] ?? '',
    HOME: cwd,
    AWS_ENDPOINT_URL: url,
    AWS_REGION: REGION,
    AWS_ACCESS_KEY_ID: 'testing',
    AWS_SECRET_ACCESS_KEY: 'testing',
  };
  const ran = spawnSync(process.execPath, [...argv], { cwd, env, encoding: 'utf8' });
  if (ran.status !== 0) throw new Error(ran.stderr);
}

function seconds(task: () => void): number {
  const begin = performance.now();
  task();
  return (performance.now() - begin) / 1000;
}

async function started(): Promise<void> {
  for (let tries = 0; tries < 600; tries += 1) {
    const answer = await fetch(`${url}/moto-api/`).catch(() => undefined);
    if (answer?.ok) return;
    await new Promise((wait) => setTimeout(wait, 50));
  }
  throw new Error('moto did not start: `.ci/programs moto` installs it');
}

function freePort(): Promise<number> {
  return new Promise((found) => {
    const server = createServer();
    server.listen(0, '127.0.0.1', () => {
      const { port: free } = server.address() as AddressInfo;
      server.close(() => found(free));
    });
  });
}
