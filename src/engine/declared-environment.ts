import { isForbiddenOutsideCredentials } from '../manifest/names.ts';
import { YamlSource } from '../manifest/source.ts';
import { asMap } from '../manifest/values.ts';
import type { Platform } from '../platform/platform.ts';

/**
 * The environment variables that a manifest may read outside credential positions: those of a name that it declares under `variables:`
 * (ruling 21). The text is parsed for it only where it uses one that is set.
 */
export function declaredEnvironment(file: string, text: string, platform: Platform): Record<string, string> {
  const set = new Set(platform.variableNames());
  const used = new Set([...text.matchAll(/\$\{([A-Za-z_][A-Za-z0-9_]*)/g)].map((match) => match[1] as string));
  const candidates = [...used].filter((name) => set.has(name) && !isForbiddenOutsideCredentials(name));
  if (candidates.length === 0) return {};
  const source = YamlSource.read(file, text);
  const variables = asMap(asMap(source.value)?.['variables']) ?? {};
  source.release();
  const entries = candidates
    .filter((name) => Object.hasOwn(variables, name))
    .map((name) => [name, platform.variable(name)?.reveal() ?? ''] as const);
  return Object.fromEntries(entries);
}
