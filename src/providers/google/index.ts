import { ProviderError } from '../../core/errors.ts';
import type { ProviderContext, ProviderModule, ProviderSession } from '../contract.ts';
import { googleProvider } from './catalog.ts';
import { GoogleClient } from './client.ts';
import { GoogleSecretStore } from './secret-store.ts';

/** Google Cloud: Secret Manager, by its REST API. */
export const provider: ProviderModule = {
  async open(context: ProviderContext): Promise<ProviderSession> {
    const client = new GoogleClient(context);
    const store = new GoogleSecretStore(client, context);
    const kinds = googleProvider.targets.map(({ kind }) => kind);
    return {
      get requests() {
        return client.requests;
      },
      store(kind) {
        if (kinds.includes(kind)) return store;
        throw new ProviderError('UNSUPPORTED', `google has no targets of kind ${kind}`, {
          hint: `it has ${kinds.join(', ')}`,
        });
      },
      async test({ signal }) {
        const { identity, by } = await client.tokens.who();
        await client.tokens.grant(signal);
        return { identity, notes: by === undefined ? [] : [`acting for ${by}`] };
      },
      async tokenInfo(uses, { signal }) {
        const { tokenInfo } = await import('./rights.ts');
        return tokenInfo(client, uses, signal);
      },
      async [Symbol.asyncDispose]() {
        await store[Symbol.asyncDispose]();
      },
    };
  },
};
