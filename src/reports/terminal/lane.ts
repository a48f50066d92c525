import type { ShowResult, StatusResult, TestResult } from '../result-types.ts';
import { age, counted, day, plain } from '../words.ts';
import { aligned, folded, type TextOptions, text } from './layout.ts';

/** `show`: one secret in full, several as a table. */
export function showText({ secrets }: ShowResult, now: Date, options: TextOptions): string {
  const { style } = options;
  const [only] = secrets;
  if (only && secrets.length === 1) {
    const facts: (readonly [string, string])[] = [
      ['kind', only.kind],
      ['generation', only.generation === 0 ? 'not made yet' : String(only.generation)],
      ...(only.created === undefined ? [] : [['created', dated(only.created, now)] as const]),
      ...(only.rotated === undefined ? [] : [['rotated', dated(only.rotated, now)] as const]),
      ...(only.next_rotation === undefined ? [] : [['next rotation', due(only.next_rotation, now)] as const]),
      ...(only.expires === undefined ? [] : [['expires', day(only.expires)] as const]),
    ];
    const targets = only.targets.map(({ id, status, version }) => [
      ` `,
      plain(id),
      STATUS[status] ?? status,
      version === undefined ? '' : `version ${plain(version)}`,
    ]);
    return text([
      style.bold(plain(only.secret)),
      ...aligned(facts.map(([name, fact]) => [` `, name, plain(fact)])),
      ...(targets.length === 0 ? ['  no targets'] : ['  targets', ...aligned(targets)]),
    ]);
  }
  const rows = secrets.map((secret) => [
    plain(secret.secret),
    plain(secret.kind),
    secret.generation === 0 ? 'not made' : `generation ${secret.generation}`,
    secret.generation === 0 ? '' : age(secret.rotated ?? secret.created ?? '', now),
    secret.next_rotation === undefined ? '' : due(secret.next_rotation, now),
    counted(secret.targets.length, 'target'),
  ]);
  const [head, ...body] = aligned([['SECRET', 'KIND', 'STATE', 'AGE', 'NEXT ROTATION', 'TARGETS'], ...rows]);
  return text([style.bold(head ?? ''), ...body]);
}

/** `status`: the lane at a glance, who may write, and what is not finished. */
export function statusText(status: StatusResult, now: Date, options: TextOptions): string {
  const { style, width } = options;
  const { manifest, environment, secrets, made, due: late, lease, pending } = status;
  const lines = [
    style.bold(plain(environment === undefined ? manifest : `${manifest}, environment ${environment}`)),
    `${counted(secrets, 'secret')} declared, ${made} made, ${late.length} due for rotation.`,
  ];
  if (late.length > 0) lines.push(`due: ${folded(plain(late.join(', ')), width, 5, 5)}`);
  lines.push(
    lease
      ? style.warn(
          plain(`${lease.run}${lease.actor === undefined ? '' : ` (${lease.actor})`} may write until ${lease.until}.`),
        )
      : 'No run holds the lane.',
  );
  for (const each of pending) {
    const began = `began ${age(each.since, now)} ago by ${each.run}`;
    lines.push(
      `${style.warn('pending')}: ${folded(plain(`${each.secret}, ${PENDING[each.action]} generation ${each.generation}, ${began}`), width, 9, 9)}`,
    );
  }
  if (pending.length > 0 && !lease) lines.push('  hint: the next sync finishes it');
  return text(lines);
}

/** `test`: a line for each check. */
export function testText({ ok, checks, logins }: TestResult, options: TextOptions): string {
  const { style, width } = options;
  const lines = checks.flatMap(({ subject, ok: good, error }) => [
    good
      ? `${style.good('· ok')}      ${plain(subject)}`
      : `${style.bad('! failed')}  ${folded(plain(`${subject}: ${error?.message}`), width, 10, 10)}`,
    ...(error?.hint === undefined ? [] : [`          hint: ${folded(plain(error.hint), width, 16, 16)}`]),
  ]);
  for (const { provider, unknown = [], surplus = [] } of logins) {
    for (const right of unknown)
      lines.push(
        `${style.warn('? unknown')} ${folded(plain(`${provider}: ${right}: only a write would show it`), width, 10, 10)}`,
      );
    for (const right of surplus)
      lines.push(
        `${style.warn('+ too wide')} ${folded(plain(`${provider}: ${right}: this manifest does not need it`), width, 11, 11)}`,
      );
  }
  const failed = checks.filter((check) => !check.ok).length;
  lines.push(
    ok ? `${counted(checks.length, 'check')} passed.` : `${failed} of ${counted(checks.length, 'check')} failed.`,
  );
  return text(lines);
}

const PENDING = { make: 'making', copy: 'delivering', adopt: 'adopting' } as const;

const STATUS: Readonly<Record<string, string>> = {
  held: 'delivered',
  taken: 'taken over as it is',
  removed: 'no longer declared',
  none: 'not delivered',
};

function dated(time: string, now: Date): string {
  return `${day(time)} (${age(time, now)} ago)`;
}

function due(time: string, now: Date): string {
  return Date.parse(time) <= now.getTime() ? `${day(time)} (due)` : day(time);
}
