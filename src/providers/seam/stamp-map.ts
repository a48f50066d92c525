import type { Stamp } from '../../core/observation.ts';

/** What each part of a stamp is called where a store keeps text beside a value (tags, custom metadata, annotations). */
const NAMES = {
  owner: 'secretzero-owner',
  secret: 'secretzero-secret',
  field: 'secretzero-field',
  generation: 'secretzero-generation',
  nonce: 'secretzero-nonce',
  version: 'secretzero-version',
} as const;

/** How many entries a stamp takes of what a store allows. */
export const STAMP_ENTRIES = Object.keys(NAMES).length;

/** The longest text of one entry: a name of a secret has at most 128 characters. */
export const STAMP_ENTRY_LENGTH = 128;

/** Whether an entry beside a value is one of a stamp: those of others are kept as they are. */
export function isStampEntry(name: string): boolean {
  return Object.values<string>(NAMES).includes(name);
}

/** A stamp as entries of names and texts; parts that it does not have are left out. */
export function stampEntries(stamp: Stamp): Record<string, string> {
  const { owner, secret, field, generation, nonce, version } = stamp;
  return {
    [NAMES.owner]: owner,
    [NAMES.secret]: secret,
    [NAMES.field]: field,
    [NAMES.generation]: String(generation),
    [NAMES.nonce]: nonce,
    ...(version === undefined ? {} : { [NAMES.version]: version }),
  };
}

/** The stamp among entries; `undefined` where there is none, or where what is there is not whole. */
export function stampFrom(entries: Readonly<Record<string, string | undefined>>): Stamp | undefined {
  const { [NAMES.owner]: owner, [NAMES.secret]: secret, [NAMES.field]: field, [NAMES.nonce]: nonce } = entries;
  const { [NAMES.generation]: number, [NAMES.version]: version } = entries;
  if (!owner || !secret || !field || !nonce || !/^[1-9]\d{0,8}$/.test(number ?? '')) return undefined;
  return { owner, secret, field, nonce, generation: Number(number), ...(version ? { version } : {}) };
}

/**
 * A stamp as one text, for stores that keep several values in one container and can mark each by its key: at most 512 characters.
 * The parts cannot contain the blank between them.
 */
export function stampLine({ owner, secret, field, generation, nonce, version }: Stamp): string {
  return [owner, secret, field, generation, nonce, version ?? '-'].join(' ');
}

/** The stamp in such a text; `undefined` for any other text. */
export function stampFromLine(line: string): Stamp | undefined {
  const [owner, secret, field, number, nonce, version, ...rest] = line.split(' ');
  if (!owner || !secret || !field || !nonce || !version || rest.length > 0) return undefined;
  if (!/^[1-9]\d{0,8}$/.test(number ?? '')) return undefined;
  return { owner, secret, field, nonce, generation: Number(number), ...(version === '-' ? {} : { version }) };
}
