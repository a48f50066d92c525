import { randomUUID } from 'node:crypto';
import { afterAll } from 'vitest';
import type { Address } from '../../src/core/address.ts';
import { provider } from '../../src/providers/vault/index.ts';
import { type ConformanceHarness, describeConformance } from '../conformance/suite.ts';
import { must, type OpenBao, startOpenBao } from '../support/openbao.ts';
import { providerContext } from '../support/provider-context.ts';

const BUDGET = 60_000;
// The suite asks a harness for its capabilities before any hook is run.
const bao: OpenBao = await startOpenBao();
afterAll(() => bao[Symbol.asyncDispose]());

interface Kind {
  readonly kind: 'vault_kv' | 'vault_kv_v1';
  /** The nth address below a folder of its own. */
  place(folder: string, n: number): Omit<Address, 'store'>;
  floor(n: number): { readonly observe: number; readonly write: number };
}

async function make({ kind, place, floor }: Kind): Promise<ConformanceHarness> {
  const folder = `t${randomUUID()}`;
  const token = await bao.tokenWith(POLICY);
  const { context, inject, waited, sent, warnings } = providerContext({
    kind: 'vault',
    environment: { VAULT_ADDR: bao.url },
    auth: { kind: 'token', token },
  });
  const session = await provider.open(context);
  const pathOf = ({ container }: Address, part: string) =>
    kind === 'vault_kv' ? container.replace(/^secret\//, `secret/${part}/`) : container;
  const dataOf = async (address: Address): Promise<Record<string, string> | undefined> => {
    const { status, body } = await bao.call('GET', pathOf(address, 'data'));
    if (status === 404) return undefined;
    return kind === 'vault_kv' ? body.data.data : body.data;
  };
  return {
    store: session.store(kind),
    address: (n) => ({ store: `vault/${kind}`, ...place(folder, n) }),
    peek: async (address) => (await dataOf(address))?.[address.key ?? ''],
    async plant(address, value) {
      const data = { ...(await dataOf(address)), [address.key ?? '']: value };
      await bao.call('POST', pathOf(address, 'data'), kind === 'vault_kv' ? { data } : data);
    },
    async deny() {
      const [policy] = must(await bao.call('POST', 'auth/token/lookup', { token })).body.data.policies;
      must(
        await bao.call('PUT', `sys/policies/acl/${policy}`, {
          policy: 'path "sys/mounts" { capabilities = ["deny"] }',
        }),
      );
    },
    requests: () => sent.length,
    floor,
    faults: { inject, waited, budget: BUDGET },
    emitted: () => warnings,
    [Symbol.asyncDispose]: () => session[Symbol.asyncDispose](),
  };
}

const POLICY = `
path "secret/data/*" { capabilities = ["create", "read", "update", "patch", "delete"] }
path "secret/metadata/*" { capabilities = ["read", "list", "patch"] }
path "secret/subkeys/*" { capabilities = ["read"] }
path "secret/delete/*" { capabilities = ["update"] }
path "kv1/*" { capabilities = ["create", "read", "update", "delete", "list"] }
path "sys/capabilities-self" { capabilities = ["update"] }
`;

describeConformance('A path each of KV version 2 (OpenBao)', () =>
  make({
    kind: 'vault_kv',
    place: (folder, n) => ({ container: `secret/${folder}/p${n}`, key: 'value' }),
    // One list for all that is new; a value and its mark each.
    floor: (n) => ({ observe: 1, write: 2 * n }),
  }),
);

describeConformance('Keys of one path of KV version 2 (OpenBao)', () =>
  make({
    kind: 'vault_kv',
    place: (folder, n) => ({ container: `secret/${folder}`, key: `k${n}` }),
    floor: () => ({ observe: 1, write: 2 }),
  }),
);

describeConformance('A path each of KV version 1 (OpenBao)', () =>
  make({
    kind: 'vault_kv_v1',
    place: (folder, n) => ({ container: `kv1/${folder}/p${n}`, key: 'value' }),
    floor: (n) => ({ observe: n, write: 2 * n }),
  }),
);

describeConformance('Keys of one path of KV version 1 (OpenBao)', () =>
  make({
    kind: 'vault_kv_v1',
    place: (folder, n) => ({ container: `kv1/${folder}`, key: `k${n}` }),
    floor: () => ({ observe: 1, write: 2 }),
  }),
);
