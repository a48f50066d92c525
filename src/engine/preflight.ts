import type { Manifest } from '../core/model.ts';
import { isChange, type Plan, type Problem } from '../core/plan-types.ts';
import type { EngineDependencies } from './dependencies.ts';
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
