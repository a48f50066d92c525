import { EMPTY_RECORD, type SecretRecord } from '../core/lock.ts';
import type { DesiredSecret } from '../core/model.ts';
import { isChange, type Step } from '../core/plan-types.ts';
import type { Work } from './work.ts';

/**
 * The secrets that a plan has a value to make or to move for, each with its steps and its level above the parts that it is made
 * from. What is only retired or pruned needs no value and is none of them.
 * @param secrets all that is declared, parts before what is made from them
 */
export function gather(
  steps: readonly Step[],
  secrets: readonly DesiredSecret[],
  recordOf: (secret: string) => SecretRecord | undefined,
): Map<string, Work> {
  const declared = new Map(secrets.map((secret) => [secret.name, secret]));
  const all = new Map<string, Work>();
  for (const step of steps) {
    const secret = declared.get(step.secret);
    if (!secret || !isChange(step) || step.action === 'prune' || step.action === 'retire') continue;
    const work = all.get(step.secret) ?? begin(secret, recordOf(secret.name) ?? EMPTY_RECORD);
    work.steps.push(step);
    if (step.generation > work.record.generation) {
      work.making = true;
      work.generation = step.generation;
    }
    all.set(step.secret, work);
  }
  for (const secret of secrets) {
    const work = all.get(secret.name);
    if (!work) continue;
    const parts = secret.parts.flatMap((part) => all.get(part) ?? []);
    work.level = parts.reduce((level, part) => Math.max(level, part.level + 1), 0);
  }
  return all;
}

function begin(secret: DesiredSecret, record: SecretRecord): Work {
  return {
    secret,
    steps: [],
    record,
    values: new Map(),
    making: false,
    generation: record.generation,
    deliveries: [],
    adopted: [],
    described: [],
    results: new Map(),
    level: 0,
  };
}
