import { SecretZeroError } from '../core/errors.ts';
import type { Manifest } from '../core/model.ts';
import { didYouMean } from '../core/nearest.ts';

/** The given names, which must be secrets of the manifest. Throws `ARGUMENTS` with the nearest match: an unknown name is never "all". */
export function requireSecrets(manifest: Manifest, names: readonly string[]): string[] {
  return requireSecretsOfAll([manifest], names);
}

/** The given names, each of which must be a secret of one of the manifests. Throws like {@link requireSecrets}. */
export function requireSecretsOfAll(manifests: readonly Manifest[], names: readonly string[]): string[] {
  const known = new Set(manifests.flatMap(({ secrets }) => secrets.map((secret) => secret.name)));
  const [only, ...others] = manifests;
  const subject = only && others.length === 0 ? `${only.file} declares` : 'the manifests declare';
  for (const name of names) {
    if (known.has(name)) continue;
    throw new SecretZeroError('ARGUMENTS', `${subject} no secret ${JSON.stringify(name)}`, {
      hint:
        didYouMean(name, known) ??
        `declared ${known.size === 0 ? 'is none' : `are ${[...known].slice(0, 8).join(', ')}`}${known.size > 8 ? ', …' : ''}`,
    });
  }
  return [...new Set(names)];
}
