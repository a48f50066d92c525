import { ProviderError } from '../../src/core/errors.ts';
import { SecretValue } from '../../src/core/secret-value.ts';
import type {
  CallOptions,
  CredentialSource,
  Issued,
  IssueMark,
  IssueRequest,
  OwnCredential,
} from '../../src/providers/contract.ts';
import type { Process } from './scheduler.ts';
import type { World } from './world.ts';

/** A credential that a simulated platform has issued and not revoked. */
export interface LiveCredential {
  readonly value: string;
  readonly secret: string;
  /** Absent on a platform that keeps no mark. */
  readonly nonce?: string;
}

/** A simulated platform that issues: every call goes through the process, so that it can be stopped, refused or lose its answer. */
export class MemorySource implements CredentialSource {
  readonly #world: World;
  readonly #process: Process;
  readonly #run: string;
  readonly #marks: boolean;
  readonly #replaces: boolean;

  constructor(world: World, process: Process, run: string, kind: string) {
    this.#world = world;
    this.#process = process;
    this.#run = run;
    this.#marks = kind === 'mem_key';
    this.#replaces = kind === 'mem_static';
  }

  async issue({ mark }: IssueRequest, { signal }: CallOptions): Promise<Issued> {
    signal.throwIfAborted();
    const issued = await this.#process.effect<string | ProviderError>(
      () => {
        this.#world.issued += 1;
        const value = `issued${this.#run.replace(/[^A-Za-z0-9]/g, '')}${this.#world.issued}`.padEnd(32, 'x');
        const handle = `key-${this.#world.issued}`;
        if (this.#replaces) this.#world.live.clear();
        this.#world.live.set(handle, { value, secret: mark.secret, ...(this.#marks ? { nonce: mark.nonce } : {}) });
        return handle;
      },
      {
        refused: () => new ProviderError('FORBIDDEN', 'not allowed to issue', { status: 403 }),
        lost: () => new ProviderError('UNAVAILABLE', 'the connection was lost'),
      },
    );
    if (typeof issued !== 'string') throw issued;
    const values = { value: new SecretValue(this.#world.live.get(issued)?.value ?? '') };
    return this.#replaces ? { values } : { values, handle: issued };
  }

  async revoke(handle: string): Promise<void> {
    const failed = await this.#process.effect<ProviderError | undefined>(
      () => {
        const live = this.#world.live.get(handle);
        const held = [...this.#world.cells.values()].some(({ value }) => value === live?.value);
        if (live && held)
          this.#world.violations.push({ what: 'a credential that a target holds was revoked', target: handle });
        this.#world.live.delete(handle);
        return undefined;
      },
      {
        refused: () => new ProviderError('FORBIDDEN', 'not allowed to revoke', { status: 403 }),
        lost: () => new ProviderError('UNAVAILABLE', 'the connection was lost'),
      },
    );
    if (failed) throw failed;
  }

  async listOwn({ secret }: Pick<IssueMark, 'owner' | 'secret'>): Promise<readonly OwnCredential[]> {
    return this.#process.effect(() =>
      [...this.#world.live]
        .filter(([, live]) => live.secret === secret && live.nonce !== undefined)
        .map(([handle, { nonce }]) => ({ handle, nonce: nonce as string })),
    );
  }

  async preflight(): Promise<undefined> {
    return this.#process.effect(() => undefined);
  }
}
