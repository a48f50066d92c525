import type { DesiredTarget, Manifest } from '../core/model.ts';
import type { ObservedTarget } from './observe.ts';

/** What a run looks at: the targets of what it is about, of what that is made from or stands beside, and of what is left over. */
export function targetsToObserve(
  manifest: Manifest,
  retired: ReadonlyMap<string, readonly DesiredTarget[]>,
  only: ReadonlySet<string> | undefined,
): ObservedTarget[] {
  const parts = new Set(
    manifest.secrets.filter((secret) => !only || only.has(secret.name)).flatMap((secret) => secret.parts),
  );
  const declared = manifest.secrets
    // What shares a whole container, or is a part of something selected, is needed too.
    .filter(
      (secret) =>
        !only ||
        only.has(secret.name) ||
        parts.has(secret.name) ||
        secret.targets.some((target) => target.capabilities.wholeContainer),
    )
    .flatMap((secret) =>
      secret.targets.filter((target) => target.available).map((target) => ({ secret: secret.name, target })),
    );
  const left = [...retired].flatMap(([secret, targets]) => targets.map((target) => ({ secret, target })));
  return [...declared, ...left];
}
