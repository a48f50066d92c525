import { assess } from '../core/assess.ts';
import { dictionaryOf } from '../core/dictionary.ts';
import type { Lockfile, SecretRecord } from '../core/lock.ts';
import type { Manifest } from '../core/model.ts';
import type { Observation } from '../core/observation.ts';
import { heldTarget } from '../core/record.ts';
import type { Examiner } from './observe.ts';

/** Version 1 entries that the target itself confirms become version 2 evidence. */
export function verifyLegacy(
  lockfile: Lockfile,
  manifest: Manifest,
  observations: ReadonlyMap<string, Observation>,
  examiner: Examiner,
  owner: string,
): Lockfile {
  let secrets: Record<string, SecretRecord> | undefined;
  for (const secret of manifest.secrets) {
    const record = lockfile.secrets[secret.name];
    if (!record || !Object.values(record.targets).some((target) => target.legacy)) continue;
    const targets = { ...record.targets };
    const fingerprints = { ...record.fingerprints };
    for (const target of secret.targets) {
      const known = targets[target.id];
      const seen = observations.get(target.id);
      if (!known?.legacy || seen?.kind !== 'present') continue;
      if (assess(secret.name, target, record, seen, owner) !== 'ok') continue;
      targets[target.id] = heldTarget(target, 1, seen);
      const fresh = examiner.verified(secret.name, target.field);
      if (fresh !== undefined) fingerprints[target.field] = fresh;
    }
    secrets ??= dictionaryOf(lockfile.secrets);
    secrets[secret.name] = { ...record, targets, fingerprints };
  }
  return secrets ? { ...lockfile, secrets } : lockfile;
}
