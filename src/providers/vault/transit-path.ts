import type { Manifest } from '../../core/model.ts';

const DEFAULT_MOUNT = 'transit';

/** Where a key of the transit engine makes HMACs. */
export function hmacPath({ key, mount = DEFAULT_MOUNT }: NonNullable<Manifest['fingerprintKey']>): string {
  return `${mount}/hmac/${key}/sha2-256`;
}
