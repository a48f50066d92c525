import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

/**
 * What the bundle costs. Every figure is of a whole process as a user starts it: CPU is user and system time of the process and of the
 * children it waited for, memory is its peak, both told by the process itself as its last act (scripts/bench-usage.cjs). Wall time is not
 * judged: it says more about the machine's neighbours than about us.
 */
const ROOT = resolve(import.meta.dirname, '..');
const BUNDLE = join(ROOT, 'dist', 'index.js');
const SIZES = [1, 100, 1_000, 10_000] as const;
const COMMANDS = ['validate', 'plan', 'first sync', 'no-op sync', 'drift'] as const;
const GITHUB_SIZES = [10, 100] as const;

interface Usage {
  readonly cpuSeconds: number;
  readonly peakMiB: number;
}
interface Bar {
  readonly what: string;
  readonly found: string;
  readonly passed: boolean;
}

const work = mkdtempSync(join(tmpdir(), 'secretzero-bench-'));
const bars: Bar[] = [];

try {
  console.log(`Node ${process.versions.node}, ${cpus().length} × ${cpus()[0]?.model ?? 'unknown CPU'}\n`);
  coldStart();
  localFile();
  await github();
  console.log('\nBars');
  for (const { what, found, passed } of bars) console.log(`  ${passed ? 'PASS' : 'FAIL'}  ${what}: ${found}`);
  process.exitCode = bars.every(({ passed }) => passed) ? 0 : 1;
} finally {
  rmSync(work, { recursive: true, force: true });
}

function coldStart(): void {
  const samples = repeat(11, () => ({ bare: measure(['-e', '0']), version: measure([BUNDLE, '--version']) }));
  const bare = median(samples.map(({ bare }) => bare));
  const version = median(samples.map(({ version }) => version));
  const ratio = version.cpuSeconds / bare.cpuSeconds;
  console.log('Cold start (median of 11)');
  print(['', 'CPU s', 'peak MiB'], [row('node -e 0', bare), row('secretzero --version', version)]);
  bar('--version costs at most 2 × bare Node', `${ratio.toFixed(2)} ×`, ratio <= 2);
}

/** Manifests of `random_string` secrets of 32 characters, each with one target in one dotenv file of a fresh folder. */
function localFile(): void {
  const figures = new Map<number, Record<(typeof COMMANDS)[number], Usage>>();
  for (const size of SIZES) {
    const samples = repeat(size === 10_000 ? 3 : 5, () => wholeWay(size));
    const of = (command: (typeof COMMANDS)[number]) => median(samples.map((sample) => sample[command]));
    figures.set(size, {
      validate: of('validate'),
      plan: of('plan'),
      'first sync': of('first sync'),
      'no-op sync': of('no-op sync'),
      drift: of('drift'),
    });
  }
  console.log('\nSecrets in a local dotenv file: CPU s and peak MiB (median of 5; of 3 for 10,000)');
  const figure = (size: number, command: (typeof COMMANDS)[number]) => figures.get(size)?.[command] as Usage;
  print(
    ['', ...SIZES.map((size) => size.toLocaleString('en'))],
    COMMANDS.map((command) => [
      command,
      ...SIZES.map((size) => {
        const { cpuSeconds, peakMiB } = figure(size, command);
        return `${cpuSeconds.toFixed(3)} s ${peakMiB.toFixed(0).padStart(4)} MiB`;
      }),
    ]),
  );
  const idle = figure(1_000, 'no-op sync').cpuSeconds;
  bar('a no-op sync of 1,000 secrets takes at most 0.5 s CPU (SecretZero: 2.8 s)', `${idle.toFixed(3)} s`, idle <= 0.5);
  for (const command of COMMANDS) {
    const ratio = figure(10_000, command).cpuSeconds / figure(1_000, command).cpuSeconds;
    bar(`${command}: 10,000 secrets cost at most 12 × 1,000`, `${ratio.toFixed(1)} ×`, ratio <= 12);
  }
  const peak = Math.max(...COMMANDS.map((command) => figure(10_000, command).peakMiB));
  bar('10,000 secrets stay within 300 MiB, whatever the command', `${peak.toFixed(0)} MiB`, peak <= 300);
}

function wholeWay(size: number): Record<(typeof COMMANDS)[number], Usage> {
  const folder = mkdtempSync(join(work, 'lane-'));
  writeFileSync(
    join(folder, 'Secretfile.yml'),
    manifestOf(size, 'provider: local\n        kind: file\n        config:\n          path: .env'),
  );
  const run = (command: string) => measure([BUNDLE, command, '--no-input'], folder);
  const usage = {
    validate: run('validate'),
    plan: run('plan'),
    'first sync': run('sync'),
    'no-op sync': run('sync'),
    drift: run('drift'),
  };
  const delivered = readFileSync(join(folder, '.env'), 'utf8').match(/^SECRET_\d+=/gm)?.length;
  if (delivered !== size) throw new Error(`${delivered} of ${size} secrets were delivered`);
  rmSync(folder, { recursive: true, force: true });
  return usage;
}

/** The bundle as the action, pushed to twice, against the test GitHub: requests as its server counted them. */
async function github(): Promise<void> {
  // Late, so that the processes measured before have a small parent.
  const { startGitHub, expectNoViolations } = await import('../__tests__/support/github/server.ts');
  const { Runner } = await import('../__tests__/support/runner.ts');
  const rows: string[][] = [];
  for (const size of GITHUB_SIZES) {
    const files = { 'Secretfile.yml': manifestOf(size, 'provider: github\n        kind: github_secret') };
    const server = await startGitHub({ files });
    server.addToken('run-token', { kind: 'actions', contents: 'write', pull_requests: 'write', actions: 'read' });
    server.addToken('app-token', { kind: 'app', secrets: 'write' });
    const runner = new Runner(server);
    try {
      await runner.checkout(files);
      for (const name of ['first push', 'second push']) {
        const before = server.requests.length;
        const payload = { repository: { id: 1, default_branch: 'main' } };
        const step = await runner.step({
          event: 'push',
          payload,
          inputs: { token: 'run-token', 'secrets-token': 'app-token' },
        });
        if (step.code !== 0) throw new Error(`the action ended with ${step.code}\n${step.emitted}`);
        const used = server.requests.length - before;
        const { floor } = (JSON.parse(step.outputs['plan'] ?? '{}') as { requests: { floor: number } }).requests;
        rows.push([`${size} secrets, ${name}`, String(used), String(floor)]);
        bar(`${size} secrets, ${name}: no more requests than the floor`, `${used} of ${floor}`, used <= floor);
      }
      expectNoViolations(server);
    } finally {
      runner.dispose();
      await server.close();
    }
  }
  console.log('\nRequests to GitHub, with everything counted (floor: src/github/floor.ts)');
  print(['', 'used', 'floor'], rows);
}

function manifestOf(size: number, target: string): string {
  const secret = (_: unknown, index: number) =>
    `  - name: secret_${index}\n    kind: random_string\n    config:\n      length: 32\n    targets:\n      - ${target}\n`;
  return `version: "1.0"\nsecrets:\n${Array.from({ length: size }, secret).join('')}`;
}

/** Runs Node once with these arguments and a clean environment; throws where it does not exit with 0. */
function measure(args: readonly string[], cwd = work): Usage {
  const usageFile = join(work, 'usage.json');
  const child = spawnSync(process.execPath, ['--require', join(ROOT, 'scripts', 'bench-usage.cjs'), ...args], {
    cwd,
    env: { PATH: process.env['PATH'] ?? '', HOME: work, BENCH_USAGE_FILE: usageFile },
    stdio: ['ignore', 'ignore', 'pipe'],
    timeout: 120_000,
  });
  if (child.status !== 0) throw new Error(`node ${args.join(' ')} ended with ${child.status}\n${child.stderr}`);
  return JSON.parse(readFileSync(usageFile, 'utf8')) as Usage;
}

function repeat<T>(times: number, sample: () => T): T[] {
  return Array.from({ length: times }, sample);
}

function median(samples: readonly Usage[]): Usage {
  const middle = (of: (usage: Usage) => number) =>
    samples.map(of).sort((a, b) => a - b)[Math.floor(samples.length / 2)] as number;
  return { cpuSeconds: middle(({ cpuSeconds }) => cpuSeconds), peakMiB: middle(({ peakMiB }) => peakMiB) };
}

function bar(what: string, found: string, passed: boolean): void {
  bars.push({ what, found, passed });
}

function row(name: string, { cpuSeconds, peakMiB }: Usage): string[] {
  return [name, cpuSeconds.toFixed(3), peakMiB.toFixed(0)];
}

function print(head: readonly string[], rows: readonly (readonly string[])[]): void {
  const widths = head.map((_, column) => Math.max(...[head, ...rows].map((cells) => (cells[column] ?? '').length)));
  for (const cells of [head, ...rows]) {
    const line = cells.map((cell, column) =>
      column === 0 ? cell.padEnd(widths[0] as number) : cell.padStart(widths[column] as number),
    );
    console.log(`  ${line.join('  ')}`);
  }
}
