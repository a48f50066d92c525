import { createHash } from 'node:crypto';
import type { Stamp } from '../../core/observation.ts';

/** The namespace of our version ids: every version id that we give is one of its names (RFC 9562, UUID version 5). */
const NAMESPACE = Buffer.from('8b1f7a3c52e94c0a9d6e3f0b7c2d4a18', 'hex');

/**
 * The id of the version that an attempt makes, known before it is written: a second try is the same version, another value under it is
 * an error, and our own versions are recognised by it.
 */
export function versionIdOf({ owner, secret, field, generation, nonce }: Omit<Stamp, 'version'>): string {
  return uuid5([owner, secret, field, String(generation), nonce]);
}

/** The same for a version that holds several values and what others keep beside them: what it was made from belongs to it. */
export function containerVersionId(stamps: readonly Stamp[], base: string | undefined): string {
  return uuid5([base ?? '', ...stamps.map(versionIdOf).sort()]);
}

function uuid5(parts: readonly string[]): string {
  const bytes = createHash('sha1').update(NAMESPACE).update(JSON.stringify(parts), 'utf8').digest().subarray(0, 16);
  bytes.writeUInt8((bytes.readUInt8(6) & 0x0f) | 0x50, 6);
  bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8);
  return bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}
