import { defaultProvider } from '@aws-sdk/credential-provider-node';
import type { Credentials } from './login.ts';

/** How long the metadata of a machine at AWS is waited for where there may be none. */
const METADATA_MS = 1000;

/**
 * What the SDK finds by itself: the person's profile (single sign-on, roles, a program), a token file, the credentials of a container or
 * of a machine. Throws the SDK's error where it finds nothing.
 */
export async function ownChain(profile: string | undefined): Promise<Credentials> {
  const find = defaultProvider({
    timeout: METADATA_MS,
    maxRetries: 0,
    ...(profile === undefined ? {} : { profile }),
  });
  return find();
}
