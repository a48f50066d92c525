import { Command, CommanderError, Option } from 'commander';
import { SecretZeroError } from '../../core/errors.ts';
import { didYouMean } from '../../core/nearest.ts';
import { VERSION } from '../../core/version.ts';
import type { CommandSpec, OptionSpec } from './command-spec.ts';
import { COMMANDS, COMMON_OPTIONS, TOPICS } from './commands.ts';
import { reportFailure, sourcesOf } from './failure.ts';
import { type Flags, UNSET } from './flags.ts';
import { commandNotes, overviewNotes, topicText } from './help-text.ts';
import type { Invocation } from './invocation.ts';
import type { CliIo } from './io.ts';
import { Output, wantedColour } from './output.ts';

const INTERRUPTED = 130;

interface Chosen {
  readonly spec: CommandSpec;
  readonly args: readonly string[];
  readonly flags: Flags;
}

/** Finds out what is asked for and does it; returns the exit code. */
export async function runProgram(argv: readonly string[], io: CliIo): Promise<number> {
  const raw = new Output(io, wantedColour(io, !argv.includes('--no-color')));
  const how = { json: argv.includes('--json'), debug: argv.includes('--debug') };
  try {
    const [word, topic] = argv;
    if (word === 'help' && topic !== undefined && Object.hasOwn(TOPICS, topic)) {
      raw.data(topicText(topic));
      return 0;
    }
    if (word === 'help' && topic !== undefined && !topic.startsWith('-')) requireTopic(topic);
    const chosen = parse(argv, raw);
    return typeof chosen === 'number' ? chosen : await carryOut(chosen, io);
  } catch (error) {
    return reportFailure(error, raw, how, new Map());
  }
}

async function carryOut({ spec, args, flags }: Chosen, io: CliIo): Promise<number> {
  const out = new Output(io, wantedColour(io, flags.color), flags.verbose);
  const stopping = new AbortController();
  const { promise: leave, resolve: leaveNow } = deferred();
  const stop = () => {
    if (stopping.signal.aborted) {
      io.exit?.(INTERRUPTED);
      leaveNow(INTERRUPTED);
      return;
    }
    out.note(
      'secretzero: stopping: the write that is under way is finished and saved; press Ctrl-C again to leave at once',
    );
    stopping.abort(new SecretZeroError('INTERRUPTED', 'the run was interrupted'));
  };
  io.onSignal(stop);
  const invocation: Invocation = { args, flags, io, out, signal: stopping.signal, stop };
  const run = async (): Promise<number> => {
    try {
      const code = await (await spec.load()).run(invocation);
      return stopping.signal.aborted ? INTERRUPTED : code;
    } catch (error) {
      const code = reportFailure(error, out, flags, await sourcesOf(flags, io.platform));
      return stopping.signal.aborted ? INTERRUPTED : code;
    } finally {
      out.done();
    }
  };
  return Promise.race([run(), leave]);
}

/** The command and its flags, or an exit code where there is nothing more to do. */
function parse(argv: readonly string[], out: Output): Chosen | number {
  let chosen: Chosen | undefined;
  const program = buildProgram((spec, args, flags) => {
    chosen = { spec, args, flags };
  }, out);
  try {
    program.parse(argv.length === 0 ? ['--help'] : [...argv], { from: 'user' });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    if (error.exitCode === 0) return 0;
    throw misused(error, argv, program);
  }
  return chosen ?? 0;
}

/** The parser for the command table; also what help and documentation are made from. */
export function buildProgram(
  choose: (spec: CommandSpec, args: readonly string[], flags: Flags) => void,
  out: Pick<Output, 'data' | 'columns'>,
): Command {
  const program = new Command('secretzero');
  const settle = (command: Command) =>
    command
      .exitOverride()
      .showSuggestionAfterError(false)
      .configureOutput({
        writeOut: (text) => out.data(text),
        writeErr: () => undefined,
        getOutHelpWidth: () => Math.min(out.columns, 100),
      })
      .configureHelp({ showGlobalOptions: command !== program });
  settle(program)
    .description('Secrets as code: declared in Secretfile.yml, made, delivered, rotated and watched.')
    .version(VERSION, '-V, --version', 'print the version')
    .helpOption('-h, --help', 'explain a command')
    .helpCommand('help [command]', 'explain a command or a topic')
    .addHelpText('after', () => overviewNotes());
  for (const option of COMMON_OPTIONS) program.addOption(optionOf(option));
  for (const spec of COMMANDS) {
    const command = settle(program.command(spec.name))
      .summary(spec.summary)
      .description([capital(spec.summary), ...spec.description].map(sentence).join('\n\n'))
      .helpGroup(`${spec.group}:`)
      .allowExcessArguments(false)
      .addHelpText('after', () => commandNotes(spec));
    for (const argument of spec.arguments) command.argument(argument.name, argument.description);
    for (const option of spec.options) command.addOption(optionOf(option));
    command.action((...given: unknown[]) => {
      const args = given
        .slice(0, spec.arguments.length)
        .flat()
        .filter((arg): arg is string => typeof arg === 'string');
      checkChoices(spec, args);
      choose(spec, args, { ...UNSET, ...command.optsWithGlobals() });
    });
  }
  return program;
}

function optionOf(spec: OptionSpec): Option {
  const option = new Option(spec.flags, spec.description);
  if (spec.repeatable)
    option.argParser((value: string, before: readonly string[] | undefined) => [...(before ?? []), value]);
  if (spec.default !== undefined && !spec.flags.startsWith('--actor')) option.default(spec.default);
  if (spec.choices) option.choices(spec.choices);
  return option;
}

function checkChoices(spec: CommandSpec, args: readonly string[]): void {
  const choices = spec.arguments[0]?.choices;
  const [given] = args;
  if (!choices || given === undefined || choices.includes(given)) return;
  throw new SecretZeroError('ARGUMENTS', `${spec.name} knows no ${JSON.stringify(given)}`, {
    hint: didYouMean(given, choices) ?? `it knows ${choices.join(', ')}`,
  });
}

/** What commander found wrong, in our words, with the nearest match. */
function misused(error: CommanderError, argv: readonly string[], program: Command): SecretZeroError {
  const command = program.commands.find((each) => argv.includes(each.name()));
  const [, quoted = ''] = /'([^']*)'/.exec(error.message) ?? [];
  const help = `see \`secretzero ${command === undefined ? '--help' : `${command.name()} --help`}\``;
  switch (error.code) {
    case 'commander.unknownCommand':
      return wrong(
        `there is no command ${JSON.stringify(quoted)}`,
        didYouMean(quoted, [...program.commands.map((each) => each.name()), 'help']) ?? help,
      );
    case 'commander.unknownOption': {
      const word = quoted.split('=')[0] ?? quoted;
      const known = [...program.options, ...(command?.options ?? [])].map(
        (option) => option.long ?? option.short ?? '',
      );
      const elsewhere = program.commands
        .filter((each) => each.options.some((option) => option.long === word || option.short === word))
        .map((each) => each.name());
      const other =
        elsewhere.length > 0 && command !== undefined
          ? `${elsewhere.join(', ')} ${elsewhere.length === 1 ? 'has' : 'have'} it`
          : undefined;
      return wrong(
        `${command === undefined ? 'secretzero' : command.name()} has no option ${word}`,
        other ?? didYouMean(word, known) ?? help,
      );
    }
    case 'commander.invalidArgument': {
      const [, option = ''] = /option '([^']*)'/.exec(error.message) ?? [];
      const [, value = ''] = /argument '([^']*)' is invalid/.exec(error.message) ?? [];
      const [, choices = ''] = /Allowed choices are (.*)\.$/.exec(error.message) ?? [];
      return wrong(
        `${JSON.stringify(value)} is no value for ${option}`,
        didYouMean(value, choices.split(', ')) ?? `allowed: ${choices}`,
      );
    }
    default:
      return wrong(error.message.replace(/^error: /, ''), help);
  }
}

function requireTopic(topic: string): void {
  const known = [...COMMANDS.map((command) => command.name), 'help', ...Object.keys(TOPICS)];
  if (!known.includes(topic))
    throw wrong(`there is no help on ${JSON.stringify(topic)}`, didYouMean(topic, known) ?? 'see `secretzero --help`');
}

function wrong(message: string, hint: string): SecretZeroError {
  return new SecretZeroError('ARGUMENTS', message, { hint });
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function sentence(text: string): string {
  return /[.!?:]$/.test(text) ? text : `${text}.`;
}

function deferred(): { promise: Promise<number>; resolve: (code: number) => void } {
  let resolve: (code: number) => void = () => undefined;
  const promise = new Promise<number>((settle) => {
    resolve = settle;
  });
  return { promise, resolve };
}
