import { isHeld, isOver, issuerOf, withoutRetiring } from '../core/credentials.ts';
import type { Retiring, SecretRecord } from '../core/lock.ts';
import type { DesiredSecret } from '../core/model.ts';
import { isChange, type Problem, type Step } from '../core/plan-types.ts';
import type { EngineDependencies } from './dependencies.ts';
import { asProviderError } from './observe.ts';

/** What came of a secret's credentials that are not current any more. */
export interface Revoked {
  readonly record: SecretRecord;
  /** Why some are still valid, where that is a failure. */
  readonly problem?: Problem;
  /** Whether any was revoked. */
  readonly any: boolean;
}

/** Whether a step is about credentials that are not current any more. */
export function isRevocation(step: Step): boolean {
  return step.action === 'retire' && step.reason === 'replaced';
}

/**
 * Revokes what no target holds any more and whose time is over, by the records as they are after the writes: a rotation of which one
 * target has not taken the new value revokes nothing. What cannot be revoked stays in the record, and the next run tries again.
 */
export async function revokeReplaced(
  steps: readonly Step[],
  secrets: readonly DesiredSecret[],
  recordOf: (secret: string) => SecretRecord | undefined,
  facts: { readonly owner: string; readonly now: () => Date; readonly mayBegin: () => string | undefined },
  dependencies: Pick<EngineDependencies, 'source' | 'signal'>,
): Promise<ReadonlyMap<string, Revoked>> {
  const revoked = new Map<string, Revoked>();
  for (const step of steps) {
    const secret = secrets.find(({ name }) => name === step.secret);
    const record = recordOf(step.secret);
    if (!isChange(step) || !isRevocation(step) || !secret || !record) continue;
    revoked.set(step.secret, await revokeOf(secret, record, facts, dependencies));
  }
  return revoked;
}

async function revokeOf(
  secret: DesiredSecret,
  record: SecretRecord,
  { owner, now, mayBegin }: Parameters<typeof revokeReplaced>[3],
  dependencies: Pick<EngineDependencies, 'source' | 'signal'>,
): Promise<Revoked> {
  const gone = new Set<Retiring>();
  let problem: Problem | undefined;
  for (const each of record.retiring ?? []) {
    const issuer = issuerOf(secret, each);
    if (!issuer || isHeld(each, record) || !isOver(each, issuer, now())) continue;
    const why = mayBegin();
    if (why !== undefined) {
      problem ??= { code: 'INTERRUPTED', message: why };
      continue;
    }
    try {
      const { signal } = dependencies;
      const source = await dependencies.source(issuer.provider, issuer.kind);
      const handles =
        each.handle === undefined
          ? (await source.listOwn({ owner, secret: secret.name }, issuer.config, { signal }))
              .filter(({ nonce }) => nonce === each.nonce)
              .map(({ handle }) => handle)
          : [each.handle];
      for (const handle of handles) await source.revoke(handle, issuer.config, { signal });
      gone.add(each);
    } catch (error) {
      const { code, message, hint } = asProviderError(error);
      const what = `what ${each.kind} issued for generation ${each.generation} of ${secret.name} is still valid: ${message}`;
      problem ??= { code, message: what, ...(hint === undefined ? {} : { hint }) };
    }
  }
  return { record: withoutRetiring(record, gone), any: gone.size > 0, ...(problem ? { problem } : {}) };
}
