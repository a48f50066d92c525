import type { CommandSpec, OptionSpec } from './command-spec.ts';
import { COMMANDS, COMMON_OPTIONS, TOPICS } from './commands.ts';

export type Shell = 'bash' | 'zsh' | 'fish';

/** A completion script, made from the command table. */
export function completionScript(shell: Shell): string {
  return { bash, zsh, fish }[shell]();
}

interface Option {
  readonly short?: string;
  readonly long: string;
  readonly value?: string;
  readonly spec: OptionSpec;
}

function parsed(spec: OptionSpec): Option {
  const [, short, long = '', value] = /^(?:(-\w), )?(--[\w-]+)(?: <([^>]+)>)?$/.exec(spec.flags) ?? [];
  return { long, spec, ...(short === undefined ? {} : { short }), ...(value === undefined ? {} : { value }) };
}

const common = COMMON_OPTIONS.map(parsed);

function optionsOf(command: CommandSpec): readonly Option[] {
  return [...command.options.map(parsed), ...common];
}

function words(options: readonly Option[]): string {
  return options.flatMap(({ short, long }) => [long, ...(short === undefined ? [] : [short])]).join(' ');
}

/** What may stand after a command, besides options: its choices. */
function choicesOf(command: CommandSpec): readonly string[] {
  return command.arguments[0]?.choices ?? [];
}

function bash(): string {
  const cases = COMMANDS.map(
    (command) =>
      `    ${command.name}) options="${words(optionsOf(command))}"; choices="${choicesOf(command).join(' ')}" ;;`,
  );
  const values = [
    ...new Map(
      [...common, ...COMMANDS.flatMap((command) => command.options.map(parsed))].map((option) => [option.long, option]),
    ).values(),
  ];
  const pattern = (wanted: (option: Option) => boolean) =>
    values
      .filter(wanted)
      .flatMap(({ short, long }) => [long, ...(short === undefined ? [] : [short])])
      .join('|');
  const chosen = values.filter(({ spec }) => spec.choices);
  return `# bash completion for secretzero; made by \`secretzero completion bash\`
_secretzero() {
  local current="\${COMP_WORDS[COMP_CWORD]}" previous="\${COMP_WORDS[COMP_CWORD - 1]}" command="" word
  local commands="${COMMANDS.map((command) => command.name).join(' ')} help" options="${words(common)} --help --version" choices=""
  for word in "\${COMP_WORDS[@]:1:COMP_CWORD-1}"; do
    case " $commands " in *" $word "*) command="$word"; break ;; esac
  done
  case "$command" in
${cases.join('\n')}
    help) options=""; choices="$commands ${Object.keys(TOPICS).join(' ')}" ;;
    *) choices="$commands" ;;
  esac
  case "$previous" in
${chosen.map(({ short, long, spec }) => `    ${[long, ...(short === undefined ? [] : [short])].join('|')}) COMPREPLY=($(compgen -W "${spec.choices?.join(' ')}" -- "$current")); return ;;`).join('\n')}
    ${pattern(({ spec }) => spec.completes === 'file')}) COMPREPLY=($(compgen -f -- "$current")); return ;;
    ${pattern(({ value, spec }) => value !== undefined && spec.completes !== 'file' && !spec.choices)}) COMPREPLY=(); return ;;
  esac
  if [[ "$current" == -* ]]; then
    COMPREPLY=($(compgen -W "$options" -- "$current"))
  elif [[ -n "$choices" ]]; then
    COMPREPLY=($(compgen -W "$choices" -- "$current"))
  else
    COMPREPLY=($(compgen -f -- "$current"))
  fi
}
complete -F _secretzero secretzero
`;
}

function zsh(): string {
  const quoted = (text: string) =>
    text.replaceAll("'", "'\\''").replaceAll('[', '\\[').replaceAll(']', '\\]').replaceAll(':', '\\:');
  const argument = ({ short, long, value, spec }: Option) => {
    const names = short === undefined ? long : `{${short},${long}}`;
    const after =
      value === undefined
        ? ''
        : `:${quoted(value)}:${spec.choices ? `(${spec.choices.join(' ')})` : spec.completes === 'file' ? '_files' : ' '}`;
    const body = `[${quoted(spec.description)}]${after}`;
    const repeat = spec.repeatable ? '\\*' : short === undefined ? '' : `'(${short} ${long})'`;
    return short === undefined ? `'${spec.repeatable ? '*' : ''}${names}${body}'` : `${repeat}${names}'${body}'`;
  };
  const cases = COMMANDS.map((command) => {
    const choices = choicesOf(command);
    const rest = choices.length > 0 ? `'*:${command.name}:(${choices.join(' ')})'` : "'*:file:_files'";
    return `        ${command.name}) _arguments ${[...optionsOf(command).map(argument), rest].join(' ')} ;;`;
  });
  return `#compdef secretzero
# zsh completion for secretzero; made by \`secretzero completion zsh\`
_secretzero() {
  local state line
  local -a commands
  commands=(
${COMMANDS.map((command) => `    '${command.name}:${quoted(command.summary)}'`).join('\n')}
    'help:explain a command or a topic'
  )
  _arguments -C '1: :->command' '*:: :->rest'
  case $state in
    command) _describe command commands ;;
    rest)
      case $line[1] in
${cases.join('\n')}
        help) _values topic ${[...COMMANDS.map((command) => command.name), ...Object.keys(TOPICS)].join(' ')} ;;
      esac ;;
  esac
}
if [ "$funcstack[1]" = "_secretzero" ]; then _secretzero "$@"; else compdef _secretzero secretzero; fi
`;
}

function fish(): string {
  const quoted = (text: string) => `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;
  const option = (condition: string, { short, long, value, spec }: Option) =>
    [
      `complete -c secretzero ${condition}`,
      ...(short === undefined ? [] : [`-s ${short.slice(1)}`]),
      `-l ${long.slice(2)}`,
      ...(value === undefined
        ? []
        : spec.choices
          ? [`-x -a ${quoted(spec.choices.join(' '))}`]
          : spec.completes === 'file'
            ? ['-r -F']
            : ['-x']),
      `-d ${quoted(spec.description)}`,
    ].join(' ');
  const all = COMMANDS.map((command) => command.name).join(' ');
  return [
    '# fish completion for secretzero; made by `secretzero completion fish`',
    'complete -c secretzero -f',
    ...COMMANDS.map(
      (command) => `complete -c secretzero -n __fish_use_subcommand -a ${command.name} -d ${quoted(command.summary)}`,
    ),
    "complete -c secretzero -n __fish_use_subcommand -a help -d 'explain a command or a topic'",
    `complete -c secretzero -n '__fish_seen_subcommand_from help' -a ${quoted([all, ...Object.keys(TOPICS)].join(' '))}`,
    ...common.map((each) => option('', each)),
    ...COMMANDS.flatMap((command) => {
      const condition = `-n '__fish_seen_subcommand_from ${command.name}'`;
      const choices = choicesOf(command);
      const files = command.arguments.some((argument) => argument.completes === 'file');
      return [
        ...command.options.map((spec) => option(condition, parsed(spec))),
        ...(choices.length > 0 ? [`complete -c secretzero ${condition} -a ${quoted(choices.join(' '))}`] : []),
        ...(files ? [`complete -c secretzero ${condition} -F`] : []),
      ];
    }),
    '',
  ].join('\n');
}
