import type { ProviderUses } from '../../core/catalog.ts';
import type { Ability, TokenInfo } from '../contract.ts';
import type { VaultClient } from './client.ts';
import { placeOf } from './place.ts';
import { capabilitiesAt, isAllowed } from './preflight.ts';
import { needsOf } from './rights.ts';

/** A token as it says of itself, without what it is. */
export interface TokenSelf {
  readonly kind: string;
  readonly identity: string;
  readonly expires?: Date;
  /** Absent where it may not look at itself. */
  readonly policies?: readonly string[];
}

/** Asks Vault whose the token is. Throws ProviderError. */
export async function lookupSelf(client: VaultClient, signal: AbortSignal): Promise<TokenSelf> {
  const purpose = {
    what: 'the token itself',
    right: { path: 'auth/token/lookup-self', capability: 'read' as const },
  };
  const reply = await client.send({ method: 'GET', path: 'auth/token/lookup-self', purpose }, signal);
  // A token without the policy `default` is as good as any other.
  if (reply.kind !== 'done' && reply.error.code === 'FORBIDDEN') return { kind: 'token', identity: 'a token' };
  if (reply.kind !== 'done') throw reply.error;
  const data = (reply.value.body['data'] ?? {}) as Readonly<Record<string, unknown>>;
  const path = plain(data['path']) ?? '';
  const [, mount, how] = path.split('/');
  const expires = new Date(String(data['expire_time'] ?? ''));
  const policies = [data['policies'], data['identity_policies']].flatMap((each) => (Array.isArray(each) ? each : []));
  return {
    kind: how === 'login' && mount !== undefined ? mount : 'token',
    identity: plain(data['display_name']) ?? 'a token',
    policies: [...new Set(policies.map(plain).filter((each) => each !== undefined))],
    ...(Number.isNaN(expires.getTime()) ? {} : { expires }),
  };
}

/**
 * What a token is, and whether its policies allow what a sync of this manifest does. What they allow besides is told for the paths of the
 * manifest, for their neighbours and for the policies themselves. Throws ProviderError.
 */
export async function tokenInfo(
  client: VaultClient,
  uses: ProviderUses,
  probe: string,
  signal: AbortSignal,
): Promise<TokenInfo> {
  const self = await lookupSelf(client, signal);
  const needs = needsOf(uses, 'sync');
  const can: Ability[] = [];
  const surplus = new Set<string>();
  let isToldNothing = false;
  for (const namespace of new Set([...needs.map((each) => each.namespace), undefined])) {
    const own = needs.filter((each) => each.namespace === namespace);
    const beside = namespace === undefined ? probesFor(uses, probe) : [];
    const paths = [...own, ...beside].map(({ path }) => path);
    if (paths.length === 0) continue;
    const has = await capabilitiesAt(client, paths, namespace, signal);
    isToldNothing ||= has === undefined;
    for (const { path, capabilities, what } of own) {
      const granted = has?.get(path);
      for (const capability of capabilities) {
        const verdict = granted === undefined ? 'unknown' : isAllowed(granted, capability) ? 'yes' : 'no';
        can.push({ what, right: `${capability} ${path}`, verdict });
      }
      const more = [...(granted ?? [])].filter((each) => isMore(each, capabilities));
      if (more.length > 0) surplus.add(`${more.join(', ')} at ${path}`);
    }
    for (const { path, words } of beside) {
      const granted = [...(has?.get(path) ?? [])].filter((each) => each !== 'deny');
      if (granted.length > 0) surplus.add(`${granted.join(', ')} at ${words}`);
    }
  }
  return {
    kind: self.kind,
    identity: self.identity,
    ...(self.expires === undefined ? {} : { expires: self.expires.toISOString() }),
    ...(self.policies === undefined ? {} : { scopes: self.policies }),
    can,
    ...(isToldNothing
      ? {}
      : { surplus: self.policies?.includes('root') ? ['everything: it is a root token'] : [...surplus] }),
    notes: notesOn(self, isToldNothing),
    links: [],
  };
}

/** Lines about a token for a person. */
export function notesOn({ policies, expires }: TokenSelf, isToldNothing = false): string[] {
  return [
    policies === undefined
      ? 'it may not look at itself (auth/token/lookup-self)'
      : `policies: ${policies.join(', ') || 'none'}`,
    ...(policies !== undefined && expires === undefined ? ['it never expires'] : []),
    ...(policies?.includes('root') ? ['it is a root token: it may do everything, and is for setting up alone'] : []),
    ...(isToldNothing ? ['it may not ask for its own rights (sys/capabilities-self)'] : []),
  ];
}

/** Paths that no manifest names: who may do something there, may do it everywhere. */
function probesFor({ targets }: ProviderUses, probe: string): { readonly path: string; readonly words: string }[] {
  const mounts = new Map<string, string>();
  for (const { kind, address } of targets) {
    const { mount, namespace } = placeOf(address.container);
    if (namespace === undefined) mounts.set(mount, kind === 'vault_kv_v1' ? `${mount}/` : `${mount}/data/`);
  }
  return [
    ...[...mounts.values()].map((path) => ({ path: `${path}${probe}`, words: `other paths of ${path}` })),
    { path: `sys/policies/acl/${probe}`, words: 'sys/policies/acl/' },
  ];
}

function isMore(granted: string, needed: readonly string[]): boolean {
  return granted !== 'deny' && !needed.includes(granted);
}

function plain(value: unknown): string | undefined {
  return typeof value === 'string' && /^[\w.:@/ -]{1,200}$/.test(value) ? value : undefined;
}
