import { guardLines, visible } from './escape.ts';

/** `1 secret`, `2 secrets`. */
export function counted(n: number, one: string, many = `${one}s`): string {
  return `${n} ${n === 1 ? one : many}`;
}

/** `2 made, 1 failed`, without what there is none of. */
export function tally(counts: readonly (readonly [number, string])[]): string {
  return counts
    .filter(([n]) => n > 0)
    .map(([n, words]) => `${n} ${words}`)
    .join(', ');
}

/** The date of an ISO time, in UTC. Text that is no time is shown as it is. */
export function day(time: string | Date): string {
  const date = new Date(time);
  return Number.isNaN(date.getTime()) ? String(time) : date.toISOString().slice(0, 10);
}

/** With a capital at its beginning. */
export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

const DAY_MS = 86_400_000;

/** How long ago something was, in the largest unit that says enough. */
export function age(since: string, now: Date): string {
  const days = Math.floor((now.getTime() - Date.parse(since)) / DAY_MS);
  if (Number.isNaN(days)) return 'unknown';
  if (days < 1) return 'less than a day';
  if (days < 60) return counted(days, 'day');
  if (days < 730) return counted(Math.floor(days / 30.44), 'month');
  return counted(Math.floor(days / 365.25), 'year');
}

/** At most so many characters, cut between characters and marked. */
export function clipped(text: string, most: number): string {
  if (text.length <= most) return text;
  const units = text.slice(0, most - 1);
  return `${/[\ud800-\udbff]$/.test(units) ? units.slice(0, -1) : units}…`;
}

/** Text from elsewhere, for a terminal or a log: nothing hidden, one line, and no command of the runner. */
export function plain(text: string): string {
  return guardLines(visible(text));
}
