import type { TargetCapabilities } from '../../core/observation.ts';
import type { QuotaWindow } from '../../core/quota.ts';
import { STAMP_ENTRIES } from '../seam/stamp-map.ts';

/** Tags that one secret has room for. */
export const MOST_TAGS = 15;
/** Entries of a stamp that are kept as tags: its version is not, since a value and its tags are written in one request. */
export const STAMP_TAGS = STAMP_ENTRIES - 1;
/** The longest name or text of a tag, and the longest content type. */
export const MOST_TAG_CHARACTERS = 256;
export const MOST_CONTENT_TYPE = 255;
/** The last second that the SDK can write as a date: it counts them in 32 bits. */
export const LAST_DATE = new Date(0x7fff_ffff * 1000);
/** New versions that one vault makes in what time; everything else has a limit that no run comes near. */
export const NEW_VERSIONS: QuotaWindow = { most: 300, per: 10_000 };
/** Secrets that one page of a list has at most. */
export const PAGE = 25;

/**
 * Key Vault has no precondition: whoever sets a secret makes a new version, whatever was there. Its versions stay, but who reads the
 * secret gets the newest alone.
 */
export const SECRET_CAPABILITIES: TargetCapabilities = {
  read: 'value',
  stamp: true,
  conditionalWrite: false,
  liveVersions: 1,
  minValueBytes: 1,
  maxValueBytes: 25_000,
  describes: true,
};

/** What is wrong with the name of a secret by Key Vault's rules, if anything. */
export function nameProblem(name: string): string | undefined {
  if (name.length > 127) return 'the name of a secret of Key Vault has at most 127 characters';
  if (!/^[0-9a-zA-Z-]+$/.test(name)) return 'a secret of Key Vault is named with letters, digits and - only';
  return undefined;
}
