import { ProviderError } from '../../core/errors.ts';
import type { Manifest } from '../../core/model.ts';
import { SecretValue } from '../../core/secret-value.ts';
import { encoded, type VaultClient } from './client.ts';
import { hmacPath } from './transit-path.ts';

/**
 * A key that follows from one of the transit engine, which never leaves it, and from a label: its HMAC of the label, 32 bytes in base64.
 * Throws ProviderError.
 */
export async function deriveKey(
  client: VaultClient,
  kept: NonNullable<Manifest['fingerprintKey']>,
  label: string,
  signal: AbortSignal,
): Promise<SecretValue> {
  const { key, mount = 'transit', version } = kept;
  const path = hmacPath(kept);
  const reply = await client.send(
    {
      method: 'POST',
      path: encoded(path),
      body: { input: Buffer.from(label, 'utf8').toString('base64'), key_version: version },
      purpose: { what: `the key ${key} of ${mount}`, right: { path, capability: 'update' } },
      judge: ({ status }) =>
        status === 400
          ? new ProviderError('REJECTED', `${mount} has no key ${key} of version ${version} that can be used`, {
              status,
              hint: `\`vault read ${mount}/keys/${key}\` shows its versions; \`vault write -f ${mount}/keys/${key}\` makes one`,
            })
          : undefined,
    },
    signal,
  );
  if (reply.kind !== 'done') throw reply.error;
  const { hmac } = (reply.value.body['data'] ?? {}) as { hmac?: unknown };
  const [, , digest] = typeof hmac === 'string' ? hmac.split(':') : [];
  if (digest === undefined || Buffer.from(digest, 'base64').length !== 32) {
    throw new ProviderError('REJECTED', `Vault's answer about the key ${key} is not understood`);
  }
  return new SecretValue(digest);
}
