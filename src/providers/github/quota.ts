import type { QuotaWindow } from '../../core/quota.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

/** GitHub's limits of requests that create content, which every write may be. */
export const WRITE_QUOTA: readonly QuotaWindow[] = [
  { most: 80, per: MINUTE },
  { most: 500, per: HOUR },
];

/** GitHub's limit of points: a write counts five, anything else one. */
export const POINTS: QuotaWindow = { most: 900, per: MINUTE };
export const POINTS_A_WRITE = 5;
