import type { Address } from '../core/address.ts';
import { ProviderError, SecretZeroError } from '../core/errors.ts';
import { SecretValue } from '../core/secret-value.ts';
import { lstatIfPresent, writeAtomic } from '../platform/files.ts';
import type { ProviderSession } from '../providers/contract.ts';
import { containerName } from '../providers/github/place.ts';
import { CLIENT_ID_VARIABLE, PRIVATE_KEY_SECRET } from './app-recipe.ts';
import type { CreatedApp } from './app-setup.ts';

const SECRET = 'github_secret';
const VARIABLE = 'github_variable';

/** The repository's secret and variable from which its workflow makes tokens of the App. */
export class RepositoryStorage {
  readonly #session: ProviderSession;
  readonly #places: readonly { readonly kind: string; readonly address: Address }[];

  constructor(session: ProviderSession, repository: string) {
    this.#session = session;
    const [owner = '', repo = ''] = repository.split('/');
    const container = containerName({ owner, repo }, undefined);
    const address = (kind: string, key: string): Address => ({
      store: `github/${kind}`,
      container,
      key,
      settings: { owner, repo },
    });
    this.#places = [
      { kind: SECRET, address: address(SECRET, PRIVATE_KEY_SECRET) },
      { kind: VARIABLE, address: address(VARIABLE, CLIENT_ID_VARIABLE) },
    ];
  }

  /** Names that are there already. Throws ProviderError where the login cannot see them or could not write them. */
  async taken(signal: AbortSignal): Promise<readonly string[]> {
    const taken: string[] = [];
    for (const { kind, address } of this.#places) {
      const store = this.#session.store(kind);
      const problem = (await store.preflight([address], { signal })).get(address);
      if (problem !== undefined) throw problem;
      for await (const [, seen] of store.observe([address], { signal })) {
        if (seen.kind === 'unreadable') throw seen.error;
        if (seen.kind === 'present') taken.push(address.key ?? '');
      }
    }
    return taken;
  }

  /** Writes both, the key first. Throws ProviderError for what was not certainly written. */
  async store(app: CreatedApp, signal: AbortSignal): Promise<void> {
    const values = [app.privateKey, new SecretValue(app.clientId)];
    for (const [index, { kind, address }] of this.#places.entries()) {
      const value = values[index] as SecretValue;
      const stamp = { owner: '', secret: address.key ?? '', field: 'value', generation: 1, nonce: '' };
      const request = { address, value, stamp, idempotencyKey: `app-${app.id}-${index}` };
      for await (const [, result] of this.#session.store(kind).write([request], { signal }))
        if (result.outcome !== 'written') throw result.error;
    }
  }
}

/** Throws `ARGUMENTS` where something stands at a path that a key is to be written to. */
export async function requireFree(path: string, shown: string): Promise<void> {
  if (!(await lstatIfPresent(path))) return;
  throw new SecretZeroError('ARGUMENTS', `${shown} exists already and is left as it is`, {
    hint: 'name a file that does not exist',
  });
}

/** Writes the private key to a new file that only its owner can read. */
export async function writeKeyFile(path: string, shown: string, app: CreatedApp): Promise<void> {
  await writeAtomic(path, app.privateKey.reveal(), { mode: 0o600, beforeRename: () => requireFree(path, shown) });
}

/** What went wrong with the storing of a key that exists nowhere else. */
export function storageProblem(error: unknown, file: string): SecretZeroError {
  const reason = error instanceof SecretZeroError ? error.message : 'it failed';
  const code = error instanceof ProviderError ? error.code : 'UNAVAILABLE';
  return new SecretZeroError(code, `the App is made, but its key could not be stored: ${reason}`, {
    hint: `it is in ${file}: run \`gh secret set ${PRIVATE_KEY_SECRET} < ${file}\`, set the variable ${CLIENT_ID_VARIABLE}, and delete the file`,
  });
}
