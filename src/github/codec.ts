import type { Lockfile, SecretRecord } from '../core/lock.ts';

/** What the branches need of `src/lockfile`, handed in by the face. */
export interface LockfileCodec {
  /** Throws `LOCKFILE_CORRUPT` or `LOCKFILE_NEWER`; an older form comes out upgraded. */
  parse(text: string): Lockfile;
  format(lockfile: Lockfile): string;
  join(a: Lockfile, b: Lockfile): Lockfile;
}

/** Windows line ends are no change. */
export function sameText(a: string | undefined, b: string | undefined): boolean {
  return a?.replaceAll('\r\n', '\n') === b?.replaceAll('\r\n', '\n');
}

/**
 * What is proposed of a lane's state: all that is settled. A secret that is not finished stays as the base has it, so that the base
 * never holds a record under a number that the state uses for other content.
 */
export function settledPart(state: Lockfile, base: Lockfile | undefined): Lockfile {
  const secrets: Record<string, SecretRecord> = {};
  for (const [name, record] of Object.entries(state.secrets)) {
    const settled = record.pending === undefined && !record.rivals?.length ? record : base?.secrets[name];
    if (settled !== undefined) secrets[name] = settled;
  }
  return { manifest: state.manifest, secrets };
}

/** Whether one record is later than another by the key of the join. */
export function isLater(a: SecretRecord, b: SecretRecord | undefined): boolean {
  return b === undefined || a.generation > b.generation || (a.generation === b.generation && a.rev > b.rev);
}
