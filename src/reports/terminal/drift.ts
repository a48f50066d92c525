import { isRealDrift } from '../../core/exit-code.ts';
import type { Drift } from '../../core/plan-types.ts';
import { counted, day, plain } from '../words.ts';
import { folded, type TextOptions, text } from './layout.ts';

const INDENT = 11;

/** `drift`: a line for each target that is not as we left it, with what to do about it. */
export function driftText(drift: readonly Drift[], checked: number, options: TextOptions): string {
  const secrets = new Set(drift.filter(isRealDrift).map((each) => each.secret)).size;
  const unknown = new Set(drift.filter((each) => !isRealDrift(each)).map((each) => each.secret)).size;
  const sum = [
    secrets === 0 ? 'No drift' : `${counted(secrets, 'secret')} drifted`,
    ...(unknown === 0 ? [] : [`${unknown} cannot be told`]),
    `${checked} checked`,
  ];
  const lines = driftLines(drift, options);
  return text([...lines, ...(lines.length > 0 ? [''] : []), `${sum.join(', ')}.`]);
}

/** The lines alone, for reports that also show something else. */
export function driftLines(drift: readonly Drift[], { style, width }: TextOptions): string[] {
  return drift.flatMap(({ secret, target, status, since, advice }) => {
    const start = `! ${status}`;
    const colour = status === 'unknown' ? style.dim : status === 'foreign' ? style.bad : style.warn;
    const when = since === undefined ? '' : `, last changed ${day(since)}`;
    return [
      `${colour(start)}${' '.repeat(INDENT - start.length)}${folded(plain(`${secret} (${target})${when}`), width, INDENT, INDENT)}`,
      `${' '.repeat(INDENT)}${folded(plain(advice), width, INDENT, INDENT + 2)}`,
    ];
  });
}
