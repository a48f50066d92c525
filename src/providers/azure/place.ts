import type { Address } from '../../core/address.ts';
import { isVaultHost } from './clouds.ts';

/** What the manifest says of one secret of a vault, besides its value. */
export interface SecretSettings {
  /** As it is to be written: Key Vault makes no difference between capitals and small letters. */
  readonly name: string;
  readonly contentType?: string;
  readonly tags?: Readonly<Record<string, string>>;
  readonly enabled?: boolean;
  readonly notBefore?: Date;
  /** A date, or `due`: when the rotation falls due. */
  readonly expires?: Date | 'due';
}

/** A container that is known at login only: the vault that the login, or the environment, names. */
export const VAULT_OF_LOGIN = 'default';

/** A vault as a container: its host, which Microsoft's own have for a name; the whole origin of another one. */
export function containerOf(vault: URL): string {
  return isVaultHost(vault.host) ? vault.host : vault.origin;
}

/** The vault that {@link containerOf} made a container of. */
export function vaultOf(container: string): string {
  return container.startsWith('https://') ? container : `https://${container}`;
}

/** What was declared of an address; of one that is known from the lockfile only, its name. */
export function settingsOf(address: Address): SecretSettings {
  const settings = address.settings?.['secret'] as SecretSettings | undefined;
  return settings ?? { name: address.key ?? '' };
}

/** The secret's name as lists are searched for it. */
export function keyOf(address: Address): string {
  return (address.key ?? '').toLowerCase();
}
