import { ProviderError } from '../../core/errors.ts';
import type { SecretValue } from '../../core/secret-value.ts';
import type { Access } from './place.ts';
import { GitHubScope, type Put } from './scope.ts';

/** Variables of one place: made by one request and changed by another, and readable by everybody who may list them. */
export class VariableScope extends GitHubScope {
  override async prepare(): Promise<void> {}

  override async put(name: string, value: SecretValue, access: Access | undefined, signal: AbortSignal): Promise<Put> {
    let body: unknown;
    let exists: boolean;
    try {
      const listing = this.lastListing ?? (await this.list(signal));
      exists = listing.kind === 'listed' && listing.entries.has(name);
      // What a change does not name keeps its access, so only a new variable needs to be told.
      const grant = exists && access === undefined ? undefined : await this.grant(name, access, signal);
      body = { name, value: value.reveal(), ...grant };
    } catch (error) {
      if (error instanceof ProviderError) return { kind: 'refused', error };
      throw error;
    }
    const { path } = this.shelf;
    const before = this.client.lastDate;
    const reply = exists
      ? await this.client.send('PATCH', `${path}/${name}`, this.purpose, { signal, expected: [204], body })
      : await this.client.send('POST', path, this.purpose, { signal, expected: [201], body });
    return reply.kind === 'answer' ? { kind: 'written', before, after: reply.answer.date } : reply;
  }
}
