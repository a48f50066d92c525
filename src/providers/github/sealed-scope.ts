import { ProviderError } from '../../core/errors.ts';
import type { SecretValue } from '../../core/secret-value.ts';
import { answerOf, textOf } from './pages.ts';
import type { Access } from './place.ts';
import { GitHubScope, type Put } from './scope.ts';
import { type PublicKey, seal } from './seal.ts';

/** Secrets of one place. They go in sealed with its public key, which is fetched once, and never come out. */
export class SealedScope extends GitHubScope {
  #key: PublicKey | undefined;

  override async prepare(signal: AbortSignal): Promise<void> {
    await this.#publicKey(signal);
  }

  /** Seals and stores a value. A key that has gone stale is fetched once more. */
  override async put(name: string, value: SecretValue, access: Access | undefined, signal: AbortSignal): Promise<Put> {
    for (let again = false; ; again = true) {
      let key: PublicKey;
      let body: unknown;
      try {
        key = await this.#publicKey(signal);
        const grant = await this.grant(name, access, signal);
        body = { encrypted_value: await seal(value, key), key_id: key.id, ...grant };
      } catch (error) {
        if (error instanceof ProviderError) return { kind: 'refused', error };
        if (!(error instanceof RangeError)) throw error;
        const what = `the public key for ${this.purpose.what} cannot be used: ${error.message}`;
        return { kind: 'refused', error: new ProviderError('REJECTED', what) };
      }
      const before = this.client.lastDate;
      const reply = await this.client.send('PUT', `${this.shelf.path}/${name}`, this.purpose, {
        signal,
        expected: [201, 204],
        body,
      });
      if (reply.kind === 'answer') return { kind: 'written', before, after: reply.answer.date };
      if (again || reply.kind !== 'refused' || reply.error.status !== 422) return reply;
      this.#key = undefined;
      const fresh = await this.#publicKey(signal).catch((error: unknown) => {
        if (error instanceof ProviderError) return undefined;
        throw error;
      });
      // The key was not the reason, then.
      if (fresh === undefined || fresh.id === key.id) return reply;
    }
  }

  async #publicKey(signal: AbortSignal): Promise<PublicKey> {
    if (this.#key !== undefined) return this.#key;
    const path = `${this.shelf.path}/public-key`;
    const { data } = answerOf(await this.client.send('GET', path, this.purpose, { signal, expected: [200] }));
    const id = textOf(data, 'key_id');
    const key = textOf(data, 'key');
    if (id === '' || key === '') {
      throw new ProviderError('UNAVAILABLE', `GitHub gave no public key for ${this.purpose.what}`);
    }
    this.#key = { id, key };
    return this.#key;
  }
}
