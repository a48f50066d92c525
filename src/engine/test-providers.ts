import type { ProviderUses } from '../core/catalog.ts';
import { SecretZeroError } from '../core/errors.ts';
import type { DesiredTarget, Manifest } from '../core/model.ts';
import type { Problem } from '../core/plan-types.ts';
import type { Selection } from '../core/selector.ts';
import { expandSelectors } from '../manifest/expand.ts';
import { catalog } from '../providers/catalog.ts';
import { byStore } from './observe.ts';
import { usesOf } from './provider-uses.ts';
import { resolveSelectors } from './selectors.ts';
import type { Stores } from './stores.ts';

export interface ProviderCheck {
  readonly subject: string;
  readonly problem?: Problem;
  /** The provider could not be reached or logged in to, whatever the reason: nothing else could be looked at there. */
  readonly closed?: true;
}

export interface TestedProvider {
  readonly alias: string;
  readonly kind: string;
  readonly identity?: string;
  /** From the login to the last answer. */
  readonly milliseconds: number;
  readonly notes: readonly string[];
  /** What its kinds of target can do, in words, by kind. */
  readonly capabilities: Readonly<Record<string, string>>;
  /** Rights that only a write would show, and rights that are not needed; where they were asked for. */
  readonly unknown?: readonly string[];
  readonly surplus?: readonly string[];
}

export interface TestOptions {
  /** Milliseconds of a clock that never goes back. */
  readonly monotonic: () => number;
  /** Whether the rights of each login are compared with what the manifest needs. */
  readonly permissions?: boolean;
  readonly signal: AbortSignal;
}

/**
 * Logs in to every provider that the manifest uses, all at the same time, and asks of each target whether it could be written. Writes
 * nothing, reads no value.
 */
export async function testProviders(
  manifest: Manifest,
  stores: Stores,
  options: TestOptions,
): Promise<{ readonly checks: readonly ProviderCheck[]; readonly providers: readonly TestedProvider[] }> {
  const resolutions = await resolveSelectors(manifest, (alias) => stores.session(alias), { signal: options.signal });
  const expanded = expandSelectors(manifest, { manifest: '', secrets: {} }, resolutions, catalog);
  const targets = expanded.manifest.secrets.flatMap((secret) => secret.targets);
  const uses = usesOf(manifest);
  const declared = manifest.secrets.flatMap((secret) => secret.targets);
  const aliases = new Set([...declared.map((target) => target.provider), ...uses.keys()]);
  const tested = await Promise.all(
    [...aliases].map(async (alias) => {
      const own = declared.filter((target) => target.provider === alias);
      const kind = own[0]?.providerKind ?? uses.get(alias)?.provider.kind ?? alias;
      const capabilities = Object.fromEntries(own.map((target) => [target.kind, inWords(target)]));
      const known = targets.filter((target) => target.provider === alias && !target.selector);
      const selections = expanded.selections.filter(({ provider }) => provider === alias);
      return testOne({ alias, kind, capabilities, targets: known, selections, uses: uses.get(alias) }, stores, options);
    }),
  );
  return { checks: tested.flatMap(({ checks }) => checks), providers: tested.map(({ provider }) => provider) };
}

interface Tested {
  readonly alias: string;
  readonly kind: string;
  readonly capabilities: TestedProvider['capabilities'];
  readonly targets: readonly DesiredTarget[];
  readonly selections: readonly Selection[];
  readonly uses: ProviderUses | undefined;
}

async function testOne(
  { alias, kind, capabilities, targets, selections, uses }: Tested,
  stores: Stores,
  { monotonic, permissions, signal }: TestOptions,
): Promise<{ readonly checks: readonly ProviderCheck[]; readonly provider: TestedProvider }> {
  const subject = alias === kind ? alias : `${alias} (${kind})`;
  const checks: ProviderCheck[] = [];
  const began = monotonic();
  const took = () => Math.round(monotonic() - began);
  try {
    const session = await stores.session(alias);
    const { identity, notes } = await session.test({ signal });
    checks.push({ subject: `${subject}: logged in as ${identity}` });
    for (const { selector, places, among, problem } of selections) {
      const seen = `${selector}: ${places.length} of ${among ?? places.length}`;
      checks.push(problem ? { subject: selector, problem } : { subject: seen });
    }
    checks.push(...(await preflight(targets, stores, signal)));
    const info = permissions && uses ? await session.tokenInfo?.(uses, { signal }) : undefined;
    for (const { what, right, verdict, reason } of info?.can ?? []) {
      if (verdict !== 'no') continue;
      const message = reason ?? 'the login does not have it';
      checks.push({ subject: `${subject}: ${right}, for ${what}`, problem: { code: 'FORBIDDEN', message } });
    }
    const unknown = (info?.can ?? []).filter(({ verdict }) => verdict === 'unknown');
    const rights = info && {
      unknown: unknown.map(({ what, right }) => `${right}, for ${what}`),
      surplus: info.surplus ?? [],
    };
    return { checks, provider: { alias, kind, identity, milliseconds: took(), notes, capabilities, ...rights } };
  } catch (error) {
    checks.push({ subject, problem: problemOf(error), closed: true });
    return { checks, provider: { alias, kind, milliseconds: took(), notes: [], capabilities } };
  }
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
