import { VERSION } from '../../core/version.ts';
import type { CliIo } from './io.ts';

/** The command line: parses, calls the engine, renders. Never throws; returns the exit code. */
export async function runCli(argv: readonly string[], io: CliIo): Promise<number> {
  // Nothing is loaded for it: scripts ask for the version often.
  if (argv.length === 1 && (argv[0] === '--version' || argv[0] === '-V')) {
    io.stdout.write(`${VERSION}\n`);
    return 0;
  }
  const { runProgram } = await import('./program.ts');
  return runProgram(argv, io);
}
