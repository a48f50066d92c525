import type { Manifest } from '../../core/model.ts';
import { parseSegments } from '../../manifest/segments.ts';
import type { Platform } from '../../platform/platform.ts';

/**
 * Hosts that the manifest's own providers name as their API. On the command line a person runs a manifest of their own, so credentials may
 * go where it says; in the action the workflow has to say so as well.
 */
export function declaredHosts(manifest: Manifest, platform: Platform): string[] {
  const hosts = new Set<string>();
  for (const { auth, config } of manifest.providers.values()) {
    const nested = auth['config'];
    const inside =
      typeof nested === 'object' && nested !== null ? (nested as Record<string, unknown>)['api_url'] : undefined;
    for (const written of [inside, auth['api_url'], config['api_url']]) {
      if (typeof written !== 'string') continue;
      const url = parseSegments(written)
        .map((part) =>
          part.type === 'text'
            ? part.text
            : part.type === 'env'
              ? (platform.variable(part.name)?.reveal() ?? part.fallback ?? '')
              : '',
        )
        .join('');
      if (URL.canParse(url)) hosts.add(new URL(url).host);
    }
  }
  return [...hosts];
}
