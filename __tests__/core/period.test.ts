import { describe, expect, it } from 'vitest';
import { addPeriod, type Period, parsePeriod } from '../../src/core/period.ts';

const moved = (from: string, period: string) => addPeriod(new Date(from), parsePeriod(period) as Period).toISOString();

describe('periods', () => {
  it.each([
    ['90d', '2026-01-31T10:00:00Z', '2026-05-01T10:00:00.000Z'],
    ['2w', '2026-01-31T10:00:00Z', '2026-02-14T10:00:00.000Z'],
    ['1m', '2026-01-15T10:00:00Z', '2026-02-15T10:00:00.000Z'],
    ['6mo', '2026-01-15T10:00:00Z', '2026-07-15T10:00:00.000Z'],
    ['1y', '2026-01-15T10:00:00Z', '2027-01-15T10:00:00.000Z'],
    ['P90D', '2026-01-31T10:00:00Z', '2026-05-01T10:00:00.000Z'],
    ['P1W', '2026-01-01T00:00:00Z', '2026-01-08T00:00:00.000Z'],
    ['P1Y2M3DT4H5M6S', '2026-01-01T00:00:00Z', '2027-03-04T04:05:06.000Z'],
    ['PT12H', '2026-01-01T18:00:00Z', '2026-01-02T06:00:00.000Z'],
  ])('%s after %s is %s', (period, from, to) => {
    expect(moved(from, period)).toBe(to);
  });

  it('end on the last day of a month that is too short', () => {
    expect(moved('2026-01-31T00:00:00Z', '1m')).toBe('2026-02-28T00:00:00.000Z');
    expect(moved('2024-01-31T00:00:00Z', '1m')).toBe('2024-02-29T00:00:00.000Z');
    expect(moved('2024-02-29T00:00:00Z', '1y')).toBe('2025-02-28T00:00:00.000Z');
    expect(moved('2026-12-31T00:00:00Z', '2m')).toBe('2027-02-28T00:00:00.000Z');
  });

  it.each([
    '',
    '0d',
    'P0D',
    'P',
    'PT',
    'P1',
    '24 hours',
    '24h',
    '-1d',
    '1.5d',
    '90',
    'd',
    '90D',
    '1d ',
    'P1H',
    '999999d',
  ])('refuse "%s"', (text) => {
    expect(parsePeriod(text)).toBeUndefined();
  });

  it('keep their text for messages', () => {
    expect(parsePeriod('6m')).toMatchObject({ months: 6, text: '6m' });
  });
});
