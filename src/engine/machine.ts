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

/** Whether a lease is of a process of this machine that is alive. Of any other run nothing is known here. */
export function isLeaseOfLiving(run: string, platform: Platform): boolean {
  const process = processOf(run, platform);
  return process !== undefined && platform.isRunning(process);
}

/** Whether a lease is of a process of this machine that is gone. */
export function isLeaseOfDead(run: string, platform: Platform): boolean {
  const process = processOf(run, platform);
  return process !== undefined && !platform.isRunning(process);
}

/** The process of this machine that a lease names; `undefined` for another machine's and for a workflow's. */
export function processOf(run: string, platform: Platform): number | undefined {
  const [, host, id] = /^local-([0-9a-f]+)-(\d+)$/.exec(run) ?? [];
  return id !== undefined && host === machineName(platform.process.host) ? Number(id) : undefined;
}
