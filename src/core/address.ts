/** Which opened store serves an address: `<provider alias>/<target kind>`. */
export type StoreId = string;

/**
 * Where one value is. `container` is what is written at once (a file, a repository's secret scope, a KV path) and is canonical
 * for the platform, whatever alias led there; `key` is the place inside.
 */
export interface Address {
  readonly store: StoreId;
  readonly container: string;
  readonly key?: string;
  /** How the container is to be treated (a file's format, a template's source): no part of the identity. */
  readonly settings?: Readonly<Record<string, unknown>>;
}

/** The key under which an address stands in maps within one run. */
export function addressKey(address: Address): string {
  return `${address.store}\u0000${address.container}\u0000${address.key ?? ''}`;
}

/**
 * The identity of a target in the lockfile: every field that distinguishes it, and no alias, so that renaming a provider moves
 * nothing. Example: `github/github_secret/acme/app#DB_PASSWORD`.
 */
export function targetId(providerKind: string, kind: string, address: Pick<Address, 'container' | 'key'>): string {
  return `${providerKind}/${kind}/${address.container}${address.key === undefined ? '' : `#${address.key}`}`;
}

/** The parts of a target's id, as `targetId` put them together; `undefined` for text that is none. */
export function parseTargetId(
  id: string,
): { providerKind: string; kind: string; container: string; key?: string } | undefined {
  const match = /^([^/]+)\/([^/]+)\/(.+?)(?:#([^#]*))?$/.exec(id);
  if (!match) return undefined;
  const [, providerKind = '', kind = '', container = '', key] = match;
  return { providerKind, kind, container, ...(key === undefined ? {} : { key }) };
}
