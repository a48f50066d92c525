import type { Manifest } from '../core/model.ts';

/** The named secrets and all that are made from them: what gets a new value takes its followers along. */
export function withDependents(manifest: Manifest, names: readonly string[]): string[] {
  const selected = new Set(names);
  // Parts come before what is made from them, so one pass is enough.
  for (const secret of manifest.secrets) {
    if (secret.parts.some((part) => selected.has(part))) selected.add(secret.name);
  }
  return [...selected];
}
