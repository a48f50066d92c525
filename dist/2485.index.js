export const id = 2485;
export const ids = [2485];
export const modules = {

/***/ 32485:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  run: () => (/* binding */ run)
});

// EXTERNAL MODULE: ./build/faces/cli/commands.js
var commands = __webpack_require__(40896);
;// CONCATENATED MODULE: ./build/faces/cli/completion.js

/** A completion script, made from the command table. */
function completionScript(shell) {
    return { bash, zsh, fish }[shell]();
}
function parsed(spec) {
    const [, short, long = '', value] = /^(?:(-\w), )?(--[\w-]+)(?: <([^>]+)>)?$/.exec(spec.flags) ?? [];
    return { long, spec, ...(short === undefined ? {} : { short }), ...(value === undefined ? {} : { value }) };
}
const common = commands/* COMMON_OPTIONS */.DT.map(parsed);
function optionsOf(command) {
    return [...command.options.map(parsed), ...common];
}
function words(options) {
    return options.flatMap(({ short, long }) => [long, ...(short === undefined ? [] : [short])]).join(' ');
}
/** What may stand after a command, besides options: its choices. */
function choicesOf(command) {
    return command.arguments[0]?.choices ?? [];
}
function bash() {
    const cases = commands/* COMMANDS */.Lo.map((command) => `    ${command.name}) options="${words(optionsOf(command))}"; choices="${choicesOf(command).join(' ')}" ;;`);
    const values = [
        ...new Map([...common, ...commands/* COMMANDS */.Lo.flatMap((command) => command.options.map(parsed))].map((option) => [option.long, option])).values(),
    ];
    const pattern = (wanted) => values
        .filter(wanted)
        .flatMap(({ short, long }) => [long, ...(short === undefined ? [] : [short])])
        .join('|');
    const chosen = values.filter(({ spec }) => spec.choices);
    return `# bash completion for secretzero; made by \`secretzero completion bash\`
_secretzero() {
  local current="\${COMP_WORDS[COMP_CWORD]}" previous="\${COMP_WORDS[COMP_CWORD - 1]}" command="" word
  local commands="${commands/* COMMANDS */.Lo.map((command) => command.name).join(' ')} help" options="${words(common)} --help --version" choices=""
  for word in "\${COMP_WORDS[@]:1:COMP_CWORD-1}"; do
    case " $commands " in *" $word "*) command="$word"; break ;; esac
  done
  case "$command" in
${cases.join('\n')}
    help) options=""; choices="$commands ${Object.keys(commands/* TOPICS */.pO).join(' ')}" ;;
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
function zsh() {
    const quoted = (text) => text.replaceAll("'", "'\\''").replaceAll('[', '\\[').replaceAll(']', '\\]').replaceAll(':', '\\:');
    const argument = ({ short, long, value, spec }) => {
        const names = short === undefined ? long : `{${short},${long}}`;
        const after = value === undefined
            ? ''
            : `:${quoted(value)}:${spec.choices ? `(${spec.choices.join(' ')})` : spec.completes === 'file' ? '_files' : ' '}`;
        const body = `[${quoted(spec.description)}]${after}`;
        const repeat = spec.repeatable ? '\\*' : short === undefined ? '' : `'(${short} ${long})'`;
        return short === undefined ? `'${spec.repeatable ? '*' : ''}${names}${body}'` : `${repeat}${names}'${body}'`;
    };
    const cases = commands/* COMMANDS */.Lo.map((command) => {
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
${commands/* COMMANDS */.Lo.map((command) => `    '${command.name}:${quoted(command.summary)}'`).join('\n')}
    'help:explain a command or a topic'
  )
  _arguments -C '1: :->command' '*:: :->rest'
  case $state in
    command) _describe command commands ;;
    rest)
      case $line[1] in
${cases.join('\n')}
        help) _values topic ${[...commands/* COMMANDS */.Lo.map((command) => command.name), ...Object.keys(commands/* TOPICS */.pO)].join(' ')} ;;
      esac ;;
  esac
}
if [ "$funcstack[1]" = "_secretzero" ]; then _secretzero "$@"; else compdef _secretzero secretzero; fi
`;
}
function fish() {
    const quoted = (text) => `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;
    const option = (condition, { short, long, value, spec }) => [
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
    const all = commands/* COMMANDS */.Lo.map((command) => command.name).join(' ');
    return [
        '# fish completion for secretzero; made by `secretzero completion fish`',
        'complete -c secretzero -f',
        ...commands/* COMMANDS */.Lo.map((command) => `complete -c secretzero -n __fish_use_subcommand -a ${command.name} -d ${quoted(command.summary)}`),
        "complete -c secretzero -n __fish_use_subcommand -a help -d 'explain a command or a topic'",
        `complete -c secretzero -n '__fish_seen_subcommand_from help' -a ${quoted([all, ...Object.keys(commands/* TOPICS */.pO)].join(' '))}`,
        ...common.map((each) => option('', each)),
        ...commands/* COMMANDS */.Lo.flatMap((command) => {
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

;// CONCATENATED MODULE: ./build/faces/cli/commands/completion.js

const run = async ({ args, out }) => {
    out.exact(completionScript(args[0]), 'the completion script');
    return 0;
};


/***/ })

};
