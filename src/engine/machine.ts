import { createHash } from 'node:crypto';
import type { Platform } from '../platform/platform.ts';

/** One process of one machine, for leases, without naming the machine. */
export function machineRun(platform: Platform): string {
  return `local-${machineName(platform.process.host)}-${platform.process.id}`;
}

/** A machine by a short digest of its name: enough to tell two apart, nothing to read. */
export function machineName(host: string): string {
  return createHash('sha256').update(host).digest('hex').slice(0, 8);
}
