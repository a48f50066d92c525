import type { Finding } from '../core/plan-types.ts';
import { markdownCode } from './escape.ts';
import { type Extent, saidWithAdvice } from './markdown.ts';

/** A finding as one item: how bad it is, of which secret, what was found, and what to do. */
export function findingItem({ severity, secret, message, advice }: Finding, extent: Extent): string {
  const words = severity === 'info' ? 'note' : severity;
  const prefix = `${secret}: `;
  return secret !== undefined && message.startsWith(prefix)
    ? `**${words}** ${markdownCode(secret)}: ${saidWithAdvice(message.slice(prefix.length), advice, extent)}`
    : `**${words}**: ${saidWithAdvice(message, advice, extent)}`;
}
