import { ProviderError } from '../../core/errors.ts';
import { lstatIfPresent } from '../../platform/files.ts';
import { RunKey } from '../../platform/run-key.ts';
import type { ProviderContext, ProviderModule, ProviderSession, TargetStore } from '../contract.ts';
import { reduce } from './failure.ts';
import { FileStore } from './file-store.ts';
import { TemplateStore } from './template-store.ts';

/** Files of this machine: nothing to log in to, no requests. */
export const provider: ProviderModule = {
  async open(context: ProviderContext): Promise<ProviderSession> {
    const key = new RunKey();
    const stores = new Map<string, TargetStore>([
      ['file', new FileStore(context, key)],
      ['template', new TemplateStore(context, key)],
    ]);
    return {
      requests: 0,
      store(kind) {
        const store = stores.get(kind);
        if (store !== undefined) return store;
        throw new ProviderError('UNSUPPORTED', `local has no targets of kind ${kind}`, {
          hint: `it has ${[...stores.keys()].join(' and ')}`,
        });
      },
      async test({ signal }) {
        signal.throwIfAborted();
        const status = await lstatIfPresent(context.workspace).catch((error: unknown) => {
          throw reduce('the workspace', error);
        });
        if (status === undefined) throw new ProviderError('UNAVAILABLE', 'the workspace does not exist');
        return { identity: 'this machine', notes: [] };
      },
      async [Symbol.asyncDispose]() {
        for (const store of stores.values()) await store[Symbol.asyncDispose]();
      },
    };
  },
};
