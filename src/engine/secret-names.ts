import { SecretZeroError } from '../core/errors.ts';
import type { Manifest } from '../core/model.ts';
import { didYouMean } from '../core/nearest.ts';

/** The given names, which must be secrets of the manifest. Throws `ARGUMENTS` with the nearest match: an unknown name is never "all". */
export function requireSecrets(manifest: Manifest, names: readonly string[]): string[] {
  const known = new Set(manifest.secrets.map((secret) => secret.name));
  for (const name of names) {
    if (known.has(name)) continue;
    throw new SecretZeroError('ARGUMENTS', `${manifest.file} declares no secret ${JSON.stringify(name)}`, {
      hint:
        didYouMean(name, known) ??
        `it declares ${known.size === 0 ? 'none' : [...known].slice(0, 8).join(', ')}${known.size > 8 ? ', …' : ''}`,
    });
  }
  return [...new Set(names)];
}
