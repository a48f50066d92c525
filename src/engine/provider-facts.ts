import type { ProviderUses } from '../core/catalog.ts';
import { SecretZeroError } from '../core/errors.ts';
import type { Manifest } from '../core/model.ts';
import { catalog } from '../providers/catalog.ts';
import type { CapabilitiesResult, ProvidersResult, TokenInfoResult } from '../reports/result-types.ts';
import { aliasOf } from './alias-of.ts';
import { NO_MANIFEST } from './platform-names.ts';
import { noUses, usesOf } from './provider-uses.ts';
import type { Stores } from './stores.ts';
import { inWords } from './test-providers.ts';

/** Every provider that this version knows, with its kinds of target. */
export function listProviders(): ProvidersResult {
  return {
    providers: [...catalog.providers.values()].map(({ kind, available, targets, planned }) => ({
      kind,
      available,
      targets: targets.map((target) => target.kind),
      planned: [...planned],
    })),
  };
}

/** What each kind of target can do. */
export function listCapabilities(): CapabilitiesResult {
  return {
    capabilities: [...catalog.providers.values()].flatMap(({ kind: provider, targets }) =>
      targets.map((target) => ({
        provider,
        kind: target.kind,
        summary: target.summary,
        can: inWords({ capabilities: target.capabilities, available: true }),
        reads: target.capabilities.read,
        max_bytes: target.capabilities.maxValueBytes,
      })),
    ),
  };
}

/**
 * What each login is, and what it can do for a manifest; all are asked at the same time. Nothing is written; a login that is not accepted
 * is part of the answer.
 */
export async function tokenInfos(
  manifest: Manifest = NO_MANIFEST,
  stores: Stores,
  signal: AbortSignal,
): Promise<TokenInfoResult> {
  const uses = [...usesOf(manifest).values()];
  const asked = [...catalog.providers.values()].flatMap(({ kind, ambientLogin }) => {
    const used = uses.filter((each) => each.provider.kind === kind);
    if (used.length > 0 || ambientLogin === undefined) return used;
    return [noUses(aliasOf(kind, [manifest]), kind)];
  });
  const tokens = await Promise.all(asked.map((own) => tokenInfo(own, stores, signal)));
  return { tokens: tokens.filter((token) => token !== undefined) };
}

async function tokenInfo(
  own: ProviderUses,
  stores: Stores,
  signal: AbortSignal,
): Promise<TokenInfoResult['tokens'][number] | undefined> {
  const { alias: provider, kind } = own.provider;
  try {
    const session = await stores.session(provider);
    if (session.tokenInfo) return { provider, ...(await session.tokenInfo(own, { signal })) };
    if (catalog.providers.get(kind)?.login === undefined) return undefined;
    const { identity, notes } = await session.test({ signal });
    return { provider, identity, can: [], notes: [...notes], links: [] };
  } catch (error) {
    if (!(error instanceof SecretZeroError)) throw error;
    const { code, message, hint } = error;
    return { provider, error: { code, message, ...(hint === undefined ? {} : { hint }) } };
  }
}
