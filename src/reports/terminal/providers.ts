import type { CapabilitiesResult, PermissionsResult, ProvidersResult, TokenInfoResult } from '../result-types.ts';
import { plain } from '../words.ts';
import { aligned, folded, type TextOptions, text } from './layout.ts';

/** `providers list`: what there is, and what is to come. */
export function providersText({ providers }: ProvidersResult, { style }: TextOptions): string {
  const rows = providers.map(({ kind, available, targets, planned }) => [
    kind,
    available ? 'available' : 'planned',
    targets.join(', ') || planned.join(', '),
  ]);
  const [head = '', ...body] = aligned([['PROVIDER', 'STATE', 'TARGETS'], ...rows]);
  return text([style.bold(head), ...body.map((line, i) => (providers[i]?.available ? line : style.dim(line)))]);
}

/** `providers capabilities`: what each kind of target can do. */
export function capabilitiesText({ capabilities }: CapabilitiesResult, { style, width }: TextOptions): string {
  return text(
    capabilities.flatMap(({ provider, kind, summary, can }) => [
      style.bold(`${provider}/${kind}`),
      `  ${folded(summary, width, 2, 2)}`,
      `  ${folded(can, width, 2, 2)}`,
    ]),
  );
}

const KINDS: Readonly<Record<string, string>> = {
  classic: 'a classic personal access token',
  'fine-grained': 'a fine-grained personal access token',
  oauth: 'an OAuth token, such as that of gh',
  'app-user': 'a token of a person through a GitHub App',
  'app-installation': "a GitHub App's installation token",
  workflow: 'the token that GitHub gives a workflow',
  'access-token': 'an access token',
  machine: "a machine's own login",
  person: "a person's login",
  'service-account': 'the login of a service account',
  'service-account-key': 'a key of a service account',
  'workload-identity': 'a login by workload identity federation',
};
const VERDICTS = { yes: '· can', no: '! cannot', unknown: '? may' } as const;

/** `providers token-info`: what the login is, what it can do for the manifest, and where a better one is made. */
export function tokenInfoText({ tokens }: TokenInfoResult, { style, width }: TextOptions): string {
  const lines: string[] = [];
  for (const {
    provider,
    kind,
    identity,
    expires,
    scopes,
    can = [],
    notes = [],
    surplus = [],
    links = [],
    error,
  } of tokens) {
    if (error !== undefined) {
      lines.push(`${style.bold(plain(provider))}: ${style.bad(plain(error.message))}`);
      if (error.hint !== undefined) lines.push(`  hint: ${folded(plain(error.hint), width, 8, 8)}`);
      continue;
    }
    const what = kind === undefined ? '' : `${plain(KINDS[kind] ?? kind)}, `;
    lines.push(`${style.bold(plain(provider))}: ${what}of ${plain(identity ?? '')}`);
    if (expires !== undefined) lines.push(`  expires: ${plain(expires)}`);
    if (scopes !== undefined) lines.push(`  scopes: ${scopes.length === 0 ? 'none' : plain(scopes.join(', '))}`);
    for (const { what, right, verdict, reason } of can) {
      const paint = verdict === 'no' ? style.bad : verdict === 'yes' ? style.good : style.warn;
      const words = plain(`${right}, for ${what}${reason === undefined ? '' : `: ${reason}`}`);
      lines.push(`  ${paint(VERDICTS[verdict].padEnd(8))}  ${folded(words, width, 12, 12)}`);
    }
    for (const right of surplus) lines.push(`  ${style.warn('+ too wide')}  ${folded(plain(right), width, 14, 14)}`);
    for (const note of notes) lines.push(`  note: ${folded(plain(note), width, 8, 8)}`);
    for (const { text: words, url } of links) lines.push(`  ${plain(words)}: ${plain(url)}`);
  }
  return text(lines);
}

const PURPOSES = { plan: 'plan and drift', sync: 'sync' } as const;

/** `permissions`: each document as it can be copied, under what it is for. */
export function permissionsText({ permissions }: PermissionsResult, { style, width }: TextOptions): string {
  const lines: string[] = [];
  for (const { provider, for: purpose, documents } of permissions) {
    for (const { title, text: document, notes } of documents) {
      const who = provider === undefined ? '' : `${provider}, `;
      if (lines.length > 0) lines.push('');
      lines.push(style.bold(plain(`# ${who}for ${PURPOSES[purpose]}: ${title}`)));
      lines.push(...document.trimEnd().split('\n').map(plain));
      for (const note of notes)
        lines.push(style.dim(`# ${folded(plain(note), width, 2, 2).replaceAll('\n  ', '\n# ')}`));
    }
  }
  return text(lines);
}
