import type { DesiredField, Making, Manifest } from '../core/model.ts';
import { isDerived } from '../core/model.ts';
import { fieldKey } from '../core/names.ts';
import type { SecretValue } from '../core/secret-value.ts';
import type { EngineDependencies } from './dependencies.ts';

/**
 * What the places that values are read from say now (ruling 6): a keyed digest, `opaque` without a key, `missing` where there is
 * nothing. Text that stands in the manifest is observed in the same way, so that a changed `default` is seen.
 */
export async function observeSources(
  manifest: Manifest,
  only: ReadonlySet<string> | undefined,
  digest: (secret: string, field: string, value: SecretValue) => string,
  compose: (text: string) => SecretValue,
  dependencies: Pick<EngineDependencies, 'makers'>,
): Promise<Map<string, string>> {
  const says = new Map<string, string>();
  for (const secret of manifest.secrets) {
    if (only && !only.has(secret.name)) continue;
    for (const field of secret.fields) {
      if (isDerived(field.making)) continue;
      const value = await current(field, compose, dependencies);
      if (value === 'none') continue;
      says.set(
        fieldKey(secret.name, field.name),
        value === undefined ? 'missing' : digest(secret.name, field.name, value),
      );
    }
  }
  return says;
}

async function current(
  field: DesiredField,
  compose: (text: string) => SecretValue,
  dependencies: Pick<EngineDependencies, 'makers'>,
): Promise<SecretValue | undefined | 'none'> {
  const { making } = field;
  if (making.how === 'compose') return composed(making, compose, dependencies);
  if (making.how === 'source') return dependencies.makers.source(making);
  return 'none';
}

function composed(
  making: Extract<Making, { how: 'compose' }>,
  compose: (text: string) => SecretValue,
  dependencies: Pick<EngineDependencies, 'makers'>,
): SecretValue | undefined {
  let text = '';
  for (const segment of making.segments) {
    if (segment.type === 'text') text += segment.text;
    else if (segment.type === 'env') {
      const value = dependencies.makers.environment(segment.name)?.reveal() ?? segment.fallback;
      if (value === undefined) return undefined;
      text += value;
    }
  }
  return compose(text);
}
