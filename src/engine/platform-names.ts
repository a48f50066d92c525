import type { Manifest } from '../core/model.ts';
import type { Redactor } from '../core/redactor.ts';
import type { SecretValue } from '../core/secret-value.ts';
import type { Platform } from '../platform/platform.ts';
import { catalog } from '../providers/catalog.ts';
import type { NameListing } from '../providers/contract.ts';
import { aliasOf } from './alias-of.ts';
import { type StoreOptions, Stores } from './stores.ts';

export interface NamesOptions {
  readonly allowHosts: readonly string[];
  readonly login?: (host: string) => SecretValue | undefined;
  readonly laptop?: StoreOptions['laptop'];
  /** Learns of the login before it is used. */
  readonly redactor: Redactor;
  readonly warn: (message: string) => void;
  readonly signal: AbortSignal;
}

/** A manifest of nothing, for logins that need none. */
export const NO_MANIFEST: Manifest = { file: '', secrets: [], providers: new Map(), policies: {}, compliance: [] };

/** What the logins can list for a repository; scopes that they may not see come with the reason. Throws where no login can be tried. */
export async function platformNames(
  manifests: readonly Manifest[],
  repository: string,
  platform: Platform,
  { allowHosts, login, laptop, redactor, warn, signal }: NamesOptions,
): Promise<readonly NameListing[]> {
  await using stores = new Stores(manifests[0] ?? NO_MANIFEST, platform, {
    allowHosts,
    ...(login ? { login } : {}),
    ...(laptop ? { laptop } : {}),
    onValue: (value) => redactor.add(value),
    warn,
    allowed: true,
  });
  const listings: NameListing[] = [];
  for (const [kind, { inventory }] of catalog.providers) {
    if (inventory?.lists !== true) continue;
    const session = await stores.session(aliasOf(kind, manifests));
    listings.push(...((await session.listNames?.(repository, { signal })) ?? []));
  }
  return listings;
}
