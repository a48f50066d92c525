import { randomBytes } from 'node:crypto';
import type { ProviderContext } from '../../../src/providers/contract.ts';

/** A context of the local provider in a folder, and the warnings that it gives. */
export function contextIn(workspace: string): { context: ProviderContext; warnings: string[] } {
  const warnings: string[] = [];
  const context: ProviderContext = {
    declaration: { alias: 'local', kind: 'local', auth: {}, config: {} },
    credential: () => undefined,
    ambient: () => undefined,
    workspace,
    fetch: () => Promise.reject(new Error('the local provider sends no requests')),
    now: () => new Date(),
    sleep: (milliseconds, signal) =>
      new Promise((resolve, reject) => {
        const timer = setTimeout(resolve, milliseconds);
        signal.addEventListener('abort', () => {
          clearTimeout(timer);
          reject(signal.reason);
        });
      }),
    idToken: async () => undefined,
    homeFile: async () => undefined,
    random: (bytes) => randomBytes(bytes),
    allowHosts: [],
    warn: (message) => warnings.push(message),
  };
  return { context, warnings };
}
