import type { ProviderKind, ProviderUses } from '../core/catalog.ts';
import type { Manifest } from '../core/model.ts';
import { workflowPermissions } from '../github/workflow-permissions.ts';
import { catalog } from '../providers/catalog.ts';
import type { PermissionsResult } from '../reports/result-types.ts';
import { usesOf } from './provider-uses.ts';

export const PURPOSES = ['plan', 'sync'] as const;
export type Purpose = (typeof PURPOSES)[number];

/** The least that each login of a manifest needs, and the job that it runs in. Asks nobody. */
export async function permissionsOf(
  manifest: Manifest,
  purposes: readonly Purpose[] = PURPOSES,
): Promise<PermissionsResult> {
  const uses = [...usesOf(manifest)].map(([alias, own]) => ({
    alias,
    own,
    known: catalog.providers.get(own.provider.kind),
  }));
  const federated = uses.filter(({ own, known }) => federates(own, known)).map(({ alias }) => alias);
  const permissions: PermissionsResult['permissions'][number][] = [];
  for (const purpose of purposes) {
    for (const { alias, own, known } of uses) {
      const documents = (await known?.permissions?.(own, purpose)) ?? [];
      if (documents.length > 0) permissions.push({ provider: alias, for: purpose, documents: [...documents] });
    }
    permissions.push({ for: purpose, documents: [workflowPermissions(purpose, federated)] });
  }
  return { permissions };
}

/** Whether a login asks for the job's own OIDC token: its kind of provider knows; else what `auth.kind` is called says it. */
function federates({ provider }: ProviderUses, known: ProviderKind | undefined): boolean {
  if (known?.federates) return known.federates(provider);
  const { kind } = provider.auth;
  return typeof kind === 'string' && /oidc|jwt|federat|web_?identity/i.test(kind);
}
