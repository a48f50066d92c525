import type { Address } from '../../core/address.ts';

/** Where secrets are listed together: a project, or for regional secrets one of its locations. */
export interface Place {
  readonly project: string;
  readonly location?: string;
}

/** A copy of a secret that the manifest places itself. */
export interface Replica {
  readonly location: string;
  readonly kms_key_name?: string;
}

/** What becomes of the version that a new one replaces. */
export const PREVIOUS = ['keep', 'disable', 'destroy'] as const;

/** What an address says besides its canonical name. */
export interface Settings {
  readonly labels?: Readonly<Record<string, string>>;
  readonly annotations?: Readonly<Record<string, string>>;
  readonly kmsKeyName?: string;
  readonly replicas?: readonly Replica[];
  readonly previous?: (typeof PREVIOUS)[number];
}

/** Google's own name of a place, which is our container. */
export function containerOf({ project, location }: Place): string {
  return `projects/${project}${location === undefined ? '' : `/locations/${location}`}`;
}

/** The place of a container. Throws RangeError for one that {@link containerOf} did not make. */
export function placeOf(container: string): Place {
  const match = /^projects\/([^/]+)(?:\/locations\/([^/]+))?$/.exec(container);
  if (match === null) throw new RangeError('the address is not one of Google');
  const [, project = '', location] = match;
  return { project, ...(location === undefined ? {} : { location }) };
}

/** The id of the secret that an address is. */
export function idOf(address: Address): string {
  if (address.key === undefined) throw new RangeError('an address of Google has a key');
  return address.key;
}

/** Google's own name of the secret that an address is. */
export function secretName(address: Address): string {
  return `${address.container}/secrets/${idOf(address)}`;
}

/** What was declared of an address; nothing of one that is known from the lockfile only. */
export function settingsOf(address: Address): Settings {
  return (address.settings ?? {}) as Settings;
}
