import { SecretZeroError } from '../core/errors.ts';
import type { Manifest } from '../core/model.ts';
import { catalog } from '../providers/catalog.ts';
import type { CapabilitiesResult, ProvidersResult, TokenInfoResult } from '../reports/result-types.ts';
import { NO_MANIFEST } from './platform-names.ts';
import { noUses, usesOf } from './provider-uses.ts';
import { aliasOf } from './scan.ts';
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

/** What each login is, and what it can do for a manifest. Nothing is written; a login that is not accepted is part of the answer. */
export async function tokenInfos(
  manifest: Manifest = NO_MANIFEST,
  stores: Stores,
  signal: AbortSignal,
): Promise<TokenInfoResult> {
  const tokens: TokenInfoResult['tokens'][number][] = [];
  const uses = usesOf(manifest);
  for (const kind of catalog.providers.keys()) {
    const used = [...uses.values()].filter((each) => each.provider.kind === kind);
    if (used.length === 0 && catalog.providers.get(kind)?.ambientLogin === undefined) continue;
    for (const own of used.length > 0 ? used : [noUses(aliasOf(kind, [manifest]), kind)]) {
      const provider = own.provider.alias;
      try {
        const session = await stores.session(provider);
        const info = await session.tokenInfo?.(own, { signal });
        if (info !== undefined) tokens.push({ provider, ...info });
      } catch (error) {
        if (!(error instanceof SecretZeroError)) throw error;
        const { code, message, hint } = error;
        tokens.push({ provider, error: { code, message, ...(hint === undefined ? {} : { hint }) } });
      }
    }
  }
  return { tokens };
}
