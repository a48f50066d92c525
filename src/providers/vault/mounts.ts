import { ProviderError } from '../../core/errors.ts';
import type { VaultClient } from './client.ts';
import { encoded } from './client.ts';
import type { Place } from './place.ts';

type Verdict = ProviderError | undefined;

/** Which version of the KV engine is mounted where: asked for once a mount, where an answer could be misread without it. */
export class Mounts {
  readonly #client: VaultClient;
  readonly #versions = new Map<string, Promise<1 | 2 | 'other' | 'unknown'>>();

  constructor(client: VaultClient) {
    this.#client = client;
  }

  /**
   * Why a mount is not what its targets are declared to be; a login that may not ask is taken at the manifest's word. Throws
   * ProviderError where no answer came.
   */
  async check(place: Place, version: 1 | 2, signal: AbortSignal): Promise<Verdict> {
    const key = `${place.namespace ?? ''}\0${place.mount}`;
    const asked = this.#versions.get(key) ?? this.#ask(place, signal);
    this.#versions.set(key, asked);
    // What failed is asked again the next time.
    asked.catch(() => this.#versions.delete(key));
    const found = await asked;
    if (found === version || found === 'unknown') return undefined;
    if (found === 'other') {
      return new ProviderError('REJECTED', `${place.mount} is no KV engine`, {
        hint: 'set mount_point to one; `vault secrets list` shows what is mounted',
      });
    }
    return new ProviderError('REJECTED', `${place.mount} is version ${found} of the KV engine, not ${version}`, {
      hint: `set version: ${found} in the target's config`,
    });
  }

  async #ask({ mount, namespace }: Place, signal: AbortSignal): Promise<1 | 2 | 'other' | 'unknown'> {
    const reply = await this.#client.send(
      {
        method: 'GET',
        path: `sys/internal/ui/mounts/${encoded(mount)}`,
        ...(namespace === undefined ? {} : { namespace }),
        purpose: { what: `the mount ${mount}`, right: { path: `sys/internal/ui/mounts/${mount}`, capability: 'read' } },
      },
      signal,
    );
    if (reply.kind === 'done') return versionIn(reply.value.body['data']);
    const { code } = reply.error;
    // It is refused as well where nothing is mounted: what is then asked of the mount itself says so.
    if (code === 'FORBIDDEN' || code === 'REJECTED' || code === 'UNSUPPORTED') return 'unknown';
    throw reply.error;
  }
}

function versionIn(data: unknown): 1 | 2 | 'other' | 'unknown' {
  const { type, options } = (data ?? {}) as { type?: unknown; options?: { version?: unknown } | null };
  if (type === 'generic') return 1;
  if (type !== 'kv') return typeof type === 'string' ? 'other' : 'unknown';
  return String(options?.version) === '2' ? 2 : 1;
}
