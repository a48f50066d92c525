import { parseTargetId } from '../core/address.ts';
import type { Lockfile } from '../core/lock.ts';
import type { DesiredTarget, Manifest } from '../core/model.ts';

/** Desired targets of what the lockfile knows and the manifest does not declare, from their ids. */
export function retiredTargets(
  manifest: Manifest,
  lockfile: Lockfile,
  describe: (
    providerKind: string,
    kind: string,
    container: string,
    key: string | undefined,
  ) => Pick<DesiredTarget, 'address' | 'capabilities' | 'scope' | 'provider'> | undefined,
): Map<string, readonly DesiredTarget[]> {
  const retired = new Map<string, readonly DesiredTarget[]>();
  const declared = new Set(manifest.secrets.flatMap((secret) => secret.targets.map((target) => target.id)));
  for (const [name, record] of Object.entries(lockfile.secrets)) {
    const targets = Object.entries(record.targets).flatMap(([id, known]): DesiredTarget[] => {
      const parsed = declared.has(id) ? undefined : parseTargetId(id);
      const described = parsed && describe(parsed.providerKind, parsed.kind, parsed.container, parsed.key);
      if (!parsed || !described) return [];
      const span = { file: manifest.file, line: 1, column: 1 };
      return [
        {
          ...described,
          id,
          field: known.field,
          providerKind: parsed.providerKind,
          kind: parsed.kind,
          digest: known.digest ?? '',
          available: true,
          span,
        },
      ];
    });
    if (targets.length > 0) retired.set(name, targets);
  }
  return retired;
}
