import { ProviderError } from '../../core/errors.ts';
import type { SecretValue } from '../../core/secret-value.ts';
import type { ProviderContext, ProviderModule, ProviderSession, TargetStore } from '../contract.ts';
import { VaultClient } from './client.ts';
import { type Entered, enter } from './enter.ts';
import { Kv1Store } from './kv1-store.ts';
import { Kv2Store } from './kv2-store.ts';
import { serverOf, wayIn } from './login.ts';
import { Mounts } from './mounts.ts';
import { sourceOf } from './sources/registry.ts';

/** HashiCorp Vault and OpenBao: keys of KV engines, and what they issue. */
export const provider: ProviderModule = {
  async open(context: ProviderContext): Promise<ProviderSession> {
    const server = serverOf(context);
    const forever = new AbortController().signal;
    let entered: Entered | undefined;
    let hasLeases = false;
    const client = await VaultClient.open(
      server,
      async (opened) => {
        const way = await wayIn(context, server, forever);
        entered = await enter(opened, way, (token) => context.learn?.(token), forever);
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
      source(kind) {
        const { now, warn } = context;
        const onLease = () => {
          hasLeases = true;
        };
        const learn = (token: SecretValue) => context.learn?.(token);
        const source = sourceOf(kind, { client, now, warn, learn, onLease });
        if (source !== undefined) return source;
        throw new ProviderError('UNSUPPORTED', `vault issues nothing of the kind ${kind}`);
      },
      async deriveKey(kept, label, { signal }) {
        const { deriveKey } = await import('./transit.ts');
        return deriveKey(client, kept, label, signal);
      },
      async test({ signal }) {
        const { lookupSelf, notesOn } = await import('./token-info.ts');
        const self = await lookupSelf(client, signal);
        const until = self.expires === undefined ? [] : [`the token expires at ${self.expires.toISOString()}`];
        return { identity: self.identity, notes: [...notesOn(self), ...until] };
      },
      async tokenInfo(uses, { signal }) {
        const { tokenInfo } = await import('./token-info.ts');
        return tokenInfo(client, uses, `probe-${context.random(8).toString('hex')}`, signal);
      },
      async [Symbol.asyncDispose]() {
        // What was issued by lease would end with the token. Any other token that is our own ends with this run, or else by itself.
        if (entered?.own !== true || hasLeases) return;
        await client
          .send({ method: 'POST', path: 'auth/token/revoke-self', purpose: { what: 'the token' } }, forever)
          .catch(() => undefined);
      },
    };
  },
};
