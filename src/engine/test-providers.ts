import { SecretZeroError } from '../core/errors.ts';
import type { DesiredTarget, Manifest } from '../core/model.ts';
import type { Problem } from '../core/plan-types.ts';
import { expandSelectors } from '../manifest/expand.ts';
import { catalog } from '../providers/catalog.ts';
import { byStore } from './observe.ts';
import { resolveSelectors } from './selectors.ts';
import type { Stores } from './stores.ts';

export interface ProviderCheck {
  readonly subject: string;
  readonly problem?: Problem;
}

export interface TestedProvider {
  readonly alias: string;
  readonly kind: string;
  readonly identity?: string;
  readonly notes: readonly string[];
  /** What its kinds of target can do, in words, by kind. */
  readonly capabilities: Readonly<Record<string, string>>;
}

/** Logs in to every provider that the manifest uses, and asks of each target whether it could be written. Writes nothing, reads no value. */
export async function testProviders(
  manifest: Manifest,
  stores: Stores,
  signal: AbortSignal,
): Promise<{ readonly checks: readonly ProviderCheck[]; readonly providers: readonly TestedProvider[] }> {
  const declared = manifest.secrets.flatMap((secret) => secret.targets);
  const checks: ProviderCheck[] = [];
  const providers: TestedProvider[] = [];
  const resolutions = await resolveSelectors(manifest, (alias) => stores.session(alias), { signal });
  const expanded = expandSelectors(manifest, { manifest: '', secrets: {} }, resolutions, catalog);
  const targets = expanded.manifest.secrets.flatMap((secret) => secret.targets);
  for (const alias of new Set(declared.map((target) => target.provider))) {
    const own = declared.filter((target) => target.provider === alias);
    const kind = own[0]?.providerKind ?? alias;
    const subject = alias === kind ? alias : `${alias} (${kind})`;
    const capabilities = Object.fromEntries(own.map((target) => [target.kind, inWords(target)]));
    try {
      const session = await stores.session(alias);
      const { identity, notes } = await session.test({ signal });
      providers.push({ alias, kind, identity, notes, capabilities });
      checks.push({ subject: `${subject}: logged in as ${identity}` });
      for (const { provider, selector, places, among, problem } of expanded.selections) {
        if (provider !== alias) continue;
        checks.push(
          problem
            ? { subject: selector, problem }
            : { subject: `${selector}: ${places.length} of ${among ?? places.length}` },
        );
      }
      const known = targets.filter((target) => target.provider === alias && !target.selector);
      checks.push(...(await preflight(known, stores, signal)));
    } catch (error) {
      providers.push({ alias, kind, notes: [], capabilities });
      checks.push({ subject, problem: problemOf(error) });
    }
  }
  return { checks, providers };
}

async function preflight(
  targets: readonly DesiredTarget[],
  stores: Stores,
  signal: AbortSignal,
): Promise<ProviderCheck[]> {
  const checks: ProviderCheck[] = [];
  for (const [storeId, group] of byStore(targets.filter((target) => target.available).map((target) => ({ target })))) {
    const store = await stores.store(storeId);
    const byAddress = new Map(group.map(({ target }) => [target.address, target.id]));
    const refused = await store.preflight([...byAddress.keys()], { signal });
    for (const [address, id] of byAddress) {
      const error = refused.get(address);
      checks.push(
        error === undefined ? { subject: `${id} can be written` } : { subject: id, problem: problemOf(error) },
      );
    }
  }
  return checks;
}

/** What a kind of target can do, in words. */
export function inWords({ capabilities, available }: Pick<DesiredTarget, 'capabilities' | 'available'>): string {
  if (!available) return 'not available in this version';
  const { read, stamp, conditionalWrite, maxValueBytes } = capabilities;
  return [
    read === 'value' ? 'values can be read back' : 'write-only',
    stamp ? 'carries our mark' : 'carries no mark',
    conditionalWrite ? 'refuses stale writes' : 'takes any write',
    `up to ${maxValueBytes} bytes`,
  ].join(', ');
}

function problemOf(error: unknown): Problem {
  if (!(error instanceof SecretZeroError)) throw error;
  const { code, message, hint } = error;
  return { code, message, ...(hint === undefined ? {} : { hint }) };
}
