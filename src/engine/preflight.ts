import { SecretZeroError } from '../core/errors.ts';
import type { Manifest } from '../core/model.ts';
import { isChange, type Plan, type Problem } from '../core/plan-types.ts';
import { problemOf } from './acquisition.ts';
import type { EngineDependencies } from './dependencies.ts';
import { type Issuance, issuancesOf } from './issue.ts';
import { byStore } from './observe.ts';

/** Everything that can be known before the first prompt or generation: login, rights, scopes of all targets to be written. */
export async function preflight(
  planned: Plan,
  manifest: Manifest,
  dependencies: EngineDependencies,
): Promise<Map<string, Problem>> {
  const ids = new Set(
    planned.steps
      .filter((step) => isChange(step) && Object.keys(step.acquire).length > 0)
      .flatMap((step) => step.targets),
  );
  const targets = manifest.secrets.flatMap((secret) =>
    secret.targets.filter((target) => ids.has(target.id)).map((target) => ({ target })),
  );
  const problems = new Map<string, Problem>();
  for (const [storeId, group] of byStore(targets)) {
    const store = await dependencies.store(storeId);
    const byAddress = new Map(group.map(({ target }) => [target.address, target.id]));
    for (const [address, error] of await store.preflight([...byAddress.keys()], { signal: dependencies.signal })) {
      const id = byAddress.get(address);
      if (id === undefined) continue;
      problems.set(id, {
        code: error.code,
        message: `${id} cannot be written: ${error.message}`,
        ...(error.hint === undefined ? {} : { hint: error.hint }),
      });
    }
  }
  return problems;
}

/** What can be known before a credential is issued: login, rights, room for one more; by secret, the reason why none can be. */
export async function preflightIssues(
  planned: Plan,
  manifest: Manifest,
  { source, makers, signal }: Pick<EngineDependencies, 'source' | 'makers' | 'signal'>,
): Promise<Map<string, Problem>> {
  const made = new Set(
    planned.steps
      .filter(
        (step) => (isChange(step) || step.waiting) && Object.values(step.acquire).some(({ how }) => how === 'make'),
      )
      .map((step) => step.secret),
  );
  const problems = new Map<string, Problem>();
  for (const secret of manifest.secrets) {
    if (!made.has(secret.name)) continue;
    for (const { making } of issuancesOf(secret, (name, field) => makers.provided(name, field) !== undefined)) {
      const refusal = await refusalOf(making, source, signal);
      if (refusal && !problems.has(secret.name)) problems.set(secret.name, problemOf(refusal));
    }
  }
  return problems;
}

async function refusalOf(
  { provider, kind, config }: Issuance['making'],
  source: EngineDependencies['source'],
  signal: AbortSignal,
): Promise<SecretZeroError | undefined> {
  try {
    return await (await source(provider, kind)).preflight(config, { signal });
  } catch (error) {
    if (error instanceof SecretZeroError) return error;
    throw error;
  }
}
