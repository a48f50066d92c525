import type { PlacedName, ScopeName } from '../core/inventory.ts';
import { RESERVED_VARIABLES, variableName } from '../core/names.ts';
import type { NameRow } from './compare.ts';
import { guess } from './guess.ts';

/** One secret for the manifest, ready to be pasted under `secrets:`. */
export interface Stanza {
  /** The secret's name in the manifest. */
  readonly secret: string;
  readonly scope: ScopeName;
  /** Lines without indentation; the first begins with `- name:` after its comments. */
  readonly lines: readonly string[];
  /** The command that takes over the value that is there already. */
  readonly adopt?: string;
}

export interface StanzaOptions {
  /** Names that are taken, as {@link variableName} writes them; each stanza's is added. */
  readonly taken: Set<string>;
  /** The target that delivers to a name, with the provider's alias; `undefined` where it cannot be addressed. */
  readonly target: (
    name: PlacedName,
  ) =>
    | { readonly provider: string; readonly kind: string; readonly config: Readonly<Record<string, string>> }
    | undefined;
}

/** A stanza for each place where a name is wanted. What is guessed says so. */
export function stanzasOf(row: NameRow, options: StanzaOptions): Stanza[] {
  return row.wanted.flatMap((scope) => {
    const target = options.target({ category: row.category, name: row.name, scope });
    if (target === undefined) return [];
    const secret = freeName(row, scope, options.taken);
    const exists = row.present.some((each) => each.scope.kind === scope.kind && each.scope.name === scope.name);
    const readable = scope.kind === 'file';
    const adopt = exists ? `secretzero adopt ${secret}${readable ? '' : ' --as-is'}` : undefined;
    const about = row.category === 'variable' ? variable() : guess(row.name);
    const lines = [
      `# A guess by \`secretzero scan\`: ${about.because}.`,
      ...(adopt === undefined ? [] : [`# It exists already: \`${adopt}\` takes it over as it is.`]),
      `- name: ${secret}`,
      `  kind: ${about.kind}`,
      ...(row.category === 'variable' ? ['  secret: false'] : []),
      ...('oneTime' in about && about.oneTime ? ['  one_time: true'] : []),
      ...('config' in about && about.config ? ['  config:', ...pairs(about.config, '    ')] : []),
      ...('obtain' in about && about.obtain
        ? [
            '  agent_instructions:',
            `    summary: ${quoted(about.obtain.summary)}`,
            ...(about.obtain.url === undefined ? [] : [`    documentation_url: ${about.obtain.url}`]),
          ]
        : []),
      '  targets:',
      `    - provider: ${target.provider}`,
      `      kind: ${target.kind}`,
      ...(Object.keys(target.config).length === 0 ? [] : ['      config:', ...pairs(target.config, '        ')]),
    ];
    return [{ secret, scope, lines, ...(adopt === undefined ? {} : { adopt }) }];
  });
}

function variable(): { readonly kind: 'static'; readonly because: string } {
  return { kind: 'static', because: 'a variable of GitHub is public to whoever may read the repository' };
}

function freeName({ name, category }: NameRow, scope: ScopeName, taken: Set<string>): string {
  const base = wordOf(name.toLowerCase());
  const more = scope.name === undefined ? scope.kind : wordOf(scope.name.toLowerCase());
  const choices = [
    ...(scope.kind === 'environment'
      ? []
      : [base, `${base}_secret`].filter((each) => each === base || !isFree(base, new Set()))),
    ...(category === 'variable' ? [`${base}_variable`] : []),
    `${base}_${scope.kind === 'file' ? 'local' : more}`,
  ];
  const chosen = choices.find((each) => isFree(each, taken)) ?? numbered(choices[0] ?? base, taken);
  taken.add(variableName(chosen));
  return chosen;
}

function numbered(base: string, taken: ReadonlySet<string>): string {
  for (let n = 2; ; n += 1) if (isFree(`${base}_${n}`, taken)) return `${base}_${n}`;
}

/** Names that differ in case or in `-` alone would be given by the same variable. */
function isFree(name: string, taken: ReadonlySet<string>): boolean {
  const variable = variableName(name);
  return !taken.has(variable) && !RESERVED_VARIABLES.has(variable);
}

function wordOf(text: string): string {
  const word = text
    .replace(/[^a-z0-9_]+/g, '_')
    .replace(/^_+|_+$/g, '')
    .slice(0, 80);
  return /^[a-z_]/.test(word) ? word : `_${word}`;
}

function pairs(config: Readonly<Record<string, number | string>>, indent: string): string[] {
  return Object.entries(config).map(
    ([key, value]) => `${indent}${key}: ${typeof value === 'number' ? value : quoted(value)}`,
  );
}

/** Words stand as they are; everything else in double quotes, which JSON and YAML write alike. */
function quoted(text: string): string {
  return /^[A-Za-z_.][A-Za-z0-9_./-]*[A-Za-z_]$/.test(text) &&
    !/^(?:true|false|yes|no|on|off|null|y|n|\.inf|\.nan)$/i.test(text)
    ? text
    : JSON.stringify(text);
}
