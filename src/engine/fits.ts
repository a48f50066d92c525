import type { DesiredSecret, Making, Manifest } from '../core/model.ts';
import type { SecretValue } from '../core/secret-value.ts';
import { findGenerator } from '../generators/registry.ts';
import { assertValid } from '../generators/validation.ts';

/**
 * Whether a value could be one that this making gives (E9): `false` where it certainly is none, `undefined` where the definition
 * says nothing of what its values look like (a script, a source, what is put together from others).
 */
export function fitsDefinition(making: Making, value: SecretValue): boolean | undefined {
  if (making.how === 'generate') {
    return findGenerator(making.kind)
      ?.patterns(making.config)
      .every((pattern) => value.matches(pattern));
  }
  const validation = making.how === 'human' || making.how === 'compose' ? making.validation : undefined;
  if (validation === undefined) return undefined;
  try {
    assertValid(value, validation, 'the target');
    return true;
  } catch {
    return false;
  }
}

/** {@link fitsDefinition} by the names of secret and field; nothing is said of a definition that has changed since. */
export function fitsOf(
  manifest: Manifest,
): (secret: string, field: string, definition: string | undefined, value: SecretValue) => boolean | undefined {
  const secrets = new Map<string, DesiredSecret>(manifest.secrets.map((secret) => [secret.name, secret]));
  return (name, field, definition, value) => {
    const secret = secrets.get(name);
    if (secret === undefined || secret.valueDigest !== definition) return undefined;
    const making = secret.fields.find((each) => each.name === field)?.making;
    return making && fitsDefinition(making, value);
  };
}
