import { nodePlatform } from './platform/node.ts';

/**
 * Which face is asked for: a runner's step has no arguments and its inputs in the environment; everything else is the command line.
 * Faces are loaded lazily, so that a run pays only for its own.
 */
async function main(): Promise<number> {
  const argv = process.argv.slice(2);
  if (argv[0] === '__selftest')
    return (await import('./faces/selftest.ts')).selfTest((text) => process.stdout.write(text));
  const isStep =
    argv.length === 0 && process.env['GITHUB_ACTIONS'] === 'true' && process.env['INPUT_COMMAND'] !== undefined;
  if (isStep) {
    const { runAction } = await import('./faces/action/run.ts');
    return runAction(nodePlatform(process.env['GITHUB_WORKSPACE'] ?? process.cwd()), (stop) => {
      for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, stop);
    });
  }
  for (const stream of [process.stdout, process.stderr]) {
    // A reader that has seen enough (`| head`) is no reason to stop in the middle of a write.
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EPIPE') throw error;
    });
  }
  const { runCli } = await import('./faces/cli/main.ts');
  return runCli(argv, {
    platform: nodePlatform(),
    stdin: process.stdin,
    stdout: process.stdout,
    stderr: process.stderr,
    onSignal(handler) {
      for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, handler);
    },
    exit: (code) => process.exit(code),
  });
}

try {
  process.exitCode = await main();
} catch {
  // Faces report their own errors; what still arrives here must not print anything it may hold.
  process.stderr.write('secretzero: error: an unexpected error ended the run (INTERNAL)\n');
  process.exitCode = 1;
}
