/** A calendar period; months and years are calendar months and years, not 30 and 365 days. */
export interface Period {
  readonly years: number;
  readonly months: number;
  readonly days: number;
  readonly hours: number;
  readonly minutes: number;
  readonly seconds: number;
  /** As written, for messages. */
  readonly text: string;
}

const SHORT = /^(\d{1,5})(d|w|m|mo|y)$/;
const ISO = /^P(?!$)(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?(?:T(?=\d)(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?)?$/;

/** What `rotation_period` accepts, in words, for messages and for the schema. */
export const PERIOD_WORDS = 'a period such as 90d, 2w, 6mo (or 6m), 1y, or ISO 8601 such as P90D';

/** `90d`, `2w`, `6m` and `6mo` (months), `1y`, or an ISO 8601 duration; `undefined` for anything else and for zero. */
export function parsePeriod(text: string): Period | undefined {
  const zero = { years: 0, months: 0, days: 0, hours: 0, minutes: 0, seconds: 0, text };
  const short = SHORT.exec(text);
  if (short) {
    const n = Number(short[1]);
    if (n === 0) return undefined;
    switch (short[2]) {
      case 'd':
        return { ...zero, days: n };
      case 'w':
        return { ...zero, days: 7 * n };
      case 'y':
        return { ...zero, years: n };
      default:
        return { ...zero, months: n };
    }
  }
  const iso = ISO.exec(text);
  if (!iso) return undefined;
  const [years = 0, months = 0, weeks = 0, days = 0, hours = 0, minutes = 0, seconds = 0] = iso
    .slice(1)
    .map((part) => Number(part ?? 0));
  const period = { years, months, days: days + 7 * weeks, hours, minutes, seconds, text };
  return years + months + period.days + hours + minutes + seconds === 0 ? undefined : period;
}

/** `from` plus the period, in UTC; a day that a month does not have becomes its last day. */
export function addPeriod(from: Date, period: Period): Date {
  const day = from.getUTCDate();
  const moved = new Date(from.getTime());
  moved.setUTCDate(1);
  moved.setUTCFullYear(moved.getUTCFullYear() + period.years, moved.getUTCMonth() + period.months);
  const last = new Date(Date.UTC(moved.getUTCFullYear(), moved.getUTCMonth() + 1, 0)).getUTCDate();
  moved.setUTCDate(Math.min(day, last));
  return new Date(
    moved.getTime() +
      period.days * 86_400_000 +
      period.hours * 3_600_000 +
      period.minutes * 60_000 +
      period.seconds * 1000,
  );
}
