import { ProviderError } from '../../core/errors.ts';
import type { ProviderContext, ProviderModule, ProviderSession, TargetStore } from '../contract.ts';
import { VaultClient } from './client.ts';
import { type Entered, enter } from './enter.ts';
import { Kv1Store } from './kv1-store.ts';
import { Kv2Store } from './kv2-store.ts';
import { serverOf, wayIn } from './login.ts';
import { Mounts } from './mounts.ts';

/** HashiCorp Vault and OpenBao: keys of KV engines. */
export const provider: ProviderModule = {
  async open(context: ProviderContext): Promise<ProviderSession> {
    const server = serverOf(context);
    let entered: Entered | undefined;
    const forever = new AbortController().signal;
    const client = await VaultClient.open(
      server,
      async (opened) => {
        const way = await wayIn(context, server, forever);
        entered = await enter(opened, way, context.learn ?? (() => undefined), forever);
        return entered.token;
      },
      context,
    );
    const mounts = new Mounts(client);
    const stores = new Map<string, TargetStore>([
      ['vault_kv', new Kv2Store(client, mounts, context)],
      ['vault_kv_v1', new Kv1Store(client, mounts)],
    ]);
    return {
      get requests() {
        return client.requests;
      },
      store(kind) {
        const store = stores.get(kind === 'kv' ? 'vault_kv' : kind);
        if (store !== undefined) return store;
        throw new ProviderError('UNSUPPORTED', `vault has no targets of kind ${kind}`, {
          hint: `it has ${[...stores.keys()].join(' and ')}`,
        });
      },
      async test({ signal }) {
        const reply = await client.send(
          { method: 'GET', path: 'auth/token/lookup-self', purpose: { what: 'the token' } },
          signal,
        );
        if (reply.kind !== 'done') throw reply.error;
        const { display_name } = (reply.value.body['data'] ?? {}) as { display_name?: unknown };
        return { identity: typeof display_name === 'string' ? display_name : 'a token', notes: [] };
      },
      async [Symbol.asyncDispose]() {
        if (entered?.own !== true) return;
        // What we were given for this run ends with it; where that fails, it ends by itself.
        await client
          .send({ method: 'POST', path: 'auth/token/revoke-self', purpose: { what: 'the token' } }, forever)
          .catch(() => undefined);
      },
    };
  },
};
