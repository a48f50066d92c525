import type { Manifest } from '../../core/model.ts';
import { parseSegments } from '../../manifest/segments.ts';
import type { Platform } from '../../platform/platform.ts';

/**
 * Hosts that the manifest's own providers name. On the command line a person runs a manifest of their own, so credentials may go where it
 * says; in the action the workflow has to say so as well.
 */
export function declaredHosts(manifest: Manifest, platform: Platform): string[] {
  const texts = [...manifest.providers.values()].flatMap(({ auth, config }) => [...textsIn(auth), ...textsIn(config)]);
  const targets = manifest.secrets.flatMap((secret) => secret.targets.map((target) => target.address.container));
  return [...new Set([...texts.map((text) => resolved(text, platform)), ...targets].flatMap(hostOf))];
}

function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

function resolved(written: string, platform: Platform): string {
  return parseSegments(written)
    .map((part) => {
      if (part.type === 'text') return part.text;
      return part.type === 'env' ? (platform.variable(part.name)?.reveal() ?? part.fallback ?? '') : '';
    })
    .join('');
}

function hostOf(text: string): string[] {
  return /^https?:\/\//i.test(text) && URL.canParse(text) ? [new URL(text).host] : [];
}
