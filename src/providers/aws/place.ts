import type { Address } from '../../core/address.ts';
import type { LocateInput, LocateProblem } from '../../core/catalog.ts';
import { isStampEntry, STAMP_ENTRIES } from '../seam/stamp-map.ts';

/** Where a name is: in the region that the manifest names, or in the one that the login has. */
export interface Place {
  readonly region?: string;
  readonly name: string;
}

/** What an address says besides its place. */
export interface AwsSettings {
  readonly description?: string;
  readonly kmsKeyId?: string;
  readonly tags?: Readonly<Record<string, string>>;
  /** Days in which a deleted secret can be had back; 0: it is gone at once. */
  readonly recoveryDays?: number;
  /** Other regions that hold a copy of it. */
  readonly replicas?: readonly string[];
  readonly type?: 'String' | 'StringList' | 'SecureString';
  readonly tier?: 'Standard' | 'Advanced' | 'Intelligent-Tiering';
  readonly dataType?: string;
  /** It is made, and never written again. */
  readonly once?: true;
}

export const REGION = /^[a-z]{2}(?:-[a-z0-9]+)+-\d{1,2}$/;

/** Names at AWS have no colon: before it is the region, where the manifest names one. */
export function containerOf({ region, name }: Place): string {
  return region === undefined ? name : `${region}:${name}`;
}

export function placeOf({ container }: Address): Place {
  const colon = container.indexOf(':');
  return colon < 0 ? { name: container } : { region: container.slice(0, colon), name: container.slice(colon + 1) };
}

export function nameOf(container: string): string {
  return placeOf({ store: '', container }).name;
}

export function settingsOf({ settings = {} }: Address): AwsSettings {
  return settings as AwsSettings;
}

/**
 * The region that the manifest names: the target's own, else the provider's. What the environment or a profile says is not known here
 * and is no part of the identity.
 */
export function declaredRegion({ config, provider }: LocateInput): string | undefined | LocateProblem {
  const nested = provider.auth['config'];
  const inside =
    typeof nested === 'object' && nested !== null ? (nested as Record<string, unknown>)['region'] : undefined;
  const own = text(config['region']);
  const region = own ?? text(inside) ?? text(provider.auth['region']) ?? text(provider.config['region']);
  // A region that the environment is asked for is known at login only.
  if (region === undefined || region.includes('${')) return undefined;
  if (REGION.test(region)) return region;
  return {
    ...(own === undefined ? {} : { key: 'region' }),
    message: `${JSON.stringify(region.slice(0, 40))} is no AWS region`,
    hint: 'it looks like eu-west-1',
  };
}

/** Tags of the config, or what is wrong with them. `taken`: how many our own marks take; `form`: where the service takes not every text. */
export function tagsOf(
  config: LocateInput['config'],
  taken: number,
  form?: RegExp,
): Record<string, string> | undefined | LocateProblem[] {
  const written = config['tags'];
  if (typeof written !== 'object' || written === null) return undefined;
  const tags = Object.fromEntries(Object.entries(written).map(([name, value]) => [name, String(value)]));
  const names = Object.keys(tags);
  const problems: LocateProblem[] = [];
  const problem = (message: string, name?: string) =>
    problems.push({ key: 'tags', ...(name === undefined ? {} : { below: [name] }), message });
  if (names.length > MOST_TAGS - taken)
    problem(`${names.length} tags: AWS allows ${MOST_TAGS}, of which ${taken} are for our own marks`);
  for (const [name, value] of Object.entries(tags)) {
    if (name.length < 1 || name.length > 128) problem("a tag's name has 1 to 128 characters", name);
    if (value.length > 256) problem("a tag's value has at most 256 characters", name);
    if (form !== undefined && (!form.test(name) || !form.test(value)))
      problem('a tag has letters, digits, blanks and _ . : / = + - @ there', name);
    if (/^aws:/i.test(name)) problem('tags beginning with aws: are for AWS itself', name);
    if (isStampEntry(name) || name.startsWith(KEY_MARK)) problem('this tag is for our own marks', name);
  }
  return problems.length > 0 ? problems : names.length === 0 ? undefined : tags;
}

export const MOST_TAGS = 50;
/** How many tags mark a value that has its container for itself. */
export const MARKS = STAMP_ENTRIES;
/** Tags that mark single keys of an object begin so. */
export const KEY_MARK = 'secretzero-key-';

/** What tags consist of where their service says so. */
export const TAG_FORM = /^[\p{L}\p{Z}\p{N}_.:/=+\-@]*$/u;

export function text(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined;
}
