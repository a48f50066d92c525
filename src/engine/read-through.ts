import { type Address, addressKey, type StoreId } from '../core/address.ts';
import { ProviderError, SecretZeroError } from '../core/errors.ts';
import type { Making } from '../core/model.ts';
import type { SecretValue } from '../core/secret-value.ts';
import type { TargetStore } from '../providers/contract.ts';
import { readFileSource } from './sources/file.ts';

/** How long a value that was read is taken for what is there, in milliseconds. */
const TTL_MS = 5 * 60_000;

type Reads = NonNullable<Extract<Making, { how: 'source' }>['reads']>;

interface Entry {
  readonly until: number;
  /** `undefined`: there is nothing. A failure is kept as well, so that each place is asked once. */
  readonly value: SecretValue | undefined | SecretZeroError;
}

/** Values of other systems, kept in memory for the run: one that twenty secrets are made from is fetched once. Never on disk. */
export class ReadThrough {
  readonly #store: (id: StoreId) => Promise<TargetStore>;
  readonly #monotonic: () => number;
  readonly #learn: (value: SecretValue) => void;
  readonly #signal: AbortSignal;
  readonly #entries = new Map<string, Entry>();

  constructor(
    store: (id: StoreId) => Promise<TargetStore>,
    monotonic: () => number,
    learn: (value: SecretValue) => void,
    signal: AbortSignal,
  ) {
    this.#store = store;
    this.#monotonic = monotonic;
    this.#learn = learn;
    this.#signal = signal;
  }

  /** Reads what is not known yet, one batch a store. What fails is told by `value`. */
  async prepare(places: readonly Address[]): Promise<void> {
    const missing = new Map<StoreId, Map<string, Address>>();
    for (const address of places) {
      const key = addressKey(address);
      if (this.#known(key) !== undefined) continue;
      missing.set(address.store, (missing.get(address.store) ?? new Map<string, Address>()).set(key, address));
    }
    for (const [id, addresses] of missing) await this.#fetch(id, addresses);
  }

  /** The value at a place, or of a key of the JSON text there; `undefined` where there is none. Throws what the store said. */
  async value({ address, pick }: Reads): Promise<SecretValue | undefined> {
    await this.prepare([address]);
    const found = this.#known(addressKey(address))?.value;
    if (found instanceof SecretZeroError) throw found;
    if (found === undefined || pick === undefined) return found;
    const picked = await readFileSource(found.reveal(), 'json', pick);
    if (picked !== undefined) this.#learn(picked);
    return picked;
  }

  #known(key: string): Entry | undefined {
    const entry = this.#entries.get(key);
    return entry !== undefined && this.#monotonic() < entry.until ? entry : undefined;
  }

  async #fetch(id: StoreId, addresses: ReadonlyMap<string, Address>): Promise<void> {
    let read: ReadonlyMap<Address, SecretValue> | SecretZeroError;
    try {
      read = await (await this.#store(id)).read([...addresses.values()], { signal: this.#signal });
    } catch (error) {
      read = error instanceof SecretZeroError ? error : new ProviderError('UNAVAILABLE', 'the call failed');
    }
    const until = this.#monotonic() + TTL_MS;
    for (const [key, address] of addresses) {
      const value = read instanceof SecretZeroError ? read : read.get(address);
      if (value !== undefined && !(value instanceof SecretZeroError)) this.#learn(value);
      this.#entries.set(key, { until, value });
    }
  }
}
