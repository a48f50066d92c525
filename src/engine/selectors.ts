import { ProviderError } from '../core/errors.ts';
import type { Manifest } from '../core/model.ts';
import type { Resolution, Selector } from '../core/selector.ts';
import type { CallOptions, ProviderSession, SelectorRequest } from '../providers/contract.ts';
import { asProviderError } from './observe.ts';

interface Request extends SelectorRequest {
  readonly selector: Selector;
}

/**
 * Asks the providers what the manifest's selectors stand for, those of one provider together. Nothing is thrown: an answer that could
 * not be had is an error in the result.
 */
export async function resolveSelectors(
  manifest: Manifest,
  session: ((alias: string) => Promise<Pick<ProviderSession, 'expand'>>) | undefined,
  options: CallOptions,
  only?: ReadonlySet<string>,
): Promise<ReadonlyMap<Selector, Resolution>> {
  const resolutions = new Map<Selector, Resolution>();
  for (const [alias, requests] of byProvider(manifest, only)) {
    try {
      const provider = await session?.(alias);
      const answers = await provider?.expand?.(requests, options);
      for (const request of requests) resolutions.set(request.selector, answers?.get(request) ?? unanswered(request));
    } catch (error) {
      options.signal.throwIfAborted();
      const reduced = asProviderError(error);
      for (const { selector } of requests) resolutions.set(selector, reduced);
    }
  }
  return resolutions;
}

/** Selectors that this run needs: those of the secrets asked for, and of their parts. */
function byProvider(manifest: Manifest, only: ReadonlySet<string> | undefined): Map<string, Request[]> {
  const parts = new Set(manifest.secrets.filter(({ name }) => only?.has(name)).flatMap((secret) => secret.parts));
  const groups = new Map<string, Request[]>();
  for (const secret of manifest.secrets) {
    if (only && !only.has(secret.name) && !parts.has(secret.name)) continue;
    for (const { selector, provider, kind } of secret.targets) {
      if (!selector) continue;
      const request = { kind, config: selector.config, selector };
      const group = groups.get(provider);
      if (group) group.push(request);
      else groups.set(provider, [request]);
    }
  }
  return groups;
}

function unanswered({ selector }: Request): ProviderError {
  return new ProviderError('UNSUPPORTED', `${selector.words}: the provider cannot say which these are`);
}
