import type { Address } from '../../core/address.ts';
import { ProviderError } from '../../core/errors.ts';
import type { Observation } from '../../core/observation.ts';
import { stampFrom } from '../seam/stamp-map.ts';
import type { GoogleClient } from './client.ts';
import type { Purpose } from './failure.ts';
import { SECRETS_A_PAGE } from './floor.ts';
import { idOf, placeOf, secretName } from './place.ts';
import { type SecretAnswer, secretIn, type VersionAnswer, versionIn, versionText } from './wire.ts';

/** What is at an address: without `secret` nothing, without `newest` a secret that nobody has given a value yet. */
export interface Seen {
  readonly secret?: SecretAnswer;
  readonly newest?: VersionAnswer;
}

/** How many versions may have been added since Google last told which one is the newest; more are found in the next run. */
const MOST_NEWER = 20;
const MOST_PAGES = 200;

/** All secrets of a place that are asked for, by id. Throws ProviderError: a list that was not read to its end says nothing. */
export async function listSecrets(
  client: GoogleClient,
  container: string,
  wanted: ReadonlySet<string>,
  signal: AbortSignal,
): Promise<ReadonlyMap<string, SecretAnswer>> {
  const { project, location } = placeOf(container);
  const what = `the secrets of ${project}${location === undefined ? '' : ` in ${location}`}`;
  const purpose = { what, permission: 'secretmanager.secrets.list' };
  const found = new Map<string, SecretAnswer>();
  let pageToken = '';
  for (let page = 0; page < MOST_PAGES; page += 1) {
    const query = { pageSize: String(SECRETS_A_PAGE), ...(pageToken === '' ? {} : { pageToken }) };
    const path = `${container}/secrets`;
    const reply = await client.send({ method: 'GET', path, query, purpose, quota: 'read' }, signal);
    if (reply.kind !== 'answer') throw reply.error;
    const { secrets, nextPageToken } = (reply.data ?? {}) as { secrets?: unknown; nextPageToken?: unknown };
    for (const each of Array.isArray(secrets) ? secrets : []) {
      const secret = secretIn(each);
      if (secret !== undefined && wanted.has(secret.id)) found.set(secret.id, secret);
    }
    if (typeof nextPageToken !== 'string' || nextPageToken === '') return found;
    pageToken = nextPageToken;
  }
  throw new ProviderError('UNAVAILABLE', `${what}: the list did not come to its end`);
}

/** A secret by its name. Throws ProviderError; a 404 is absence, since Google tells a secret that may not be seen by a 403. */
export async function getSecret(
  client: GoogleClient,
  address: Address,
  signal: AbortSignal,
): Promise<SecretAnswer | undefined> {
  const purpose = purposeOf(address, 'secretmanager.secrets.get');
  const reply = await client.send({ method: 'GET', path: secretName(address), purpose, quota: 'read' }, signal);
  if (reply.kind !== 'answer') {
    if (reply.error.status === 404) return undefined;
    throw reply.error;
  }
  const secret = secretIn(reply.data);
  if (secret === undefined) throw new ProviderError('UNAVAILABLE', `${purpose.what}: Google's answer is no secret`);
  return secret;
}

/** A version by its number, or `latest`; not its value. Throws ProviderError. */
export async function getVersion(
  client: GoogleClient,
  address: Address,
  which: 'latest' | number,
  signal: AbortSignal,
): Promise<VersionAnswer | undefined> {
  const purpose = purposeOf(address, 'secretmanager.versions.get');
  const path = `${secretName(address)}/versions/${which}`;
  const reply = await client.send({ method: 'GET', path, purpose, quota: 'read' }, signal);
  if (reply.kind !== 'answer') {
    if (reply.error.status === 404) return undefined;
    throw reply.error;
  }
  const version = versionIn(reply.data);
  if (version === undefined) throw new ProviderError('UNAVAILABLE', `${purpose.what}: Google's answer is no version`);
  return version;
}

/**
 * What is at an address, looked at anew. Of Google's answers only that about a version by its number is always the newest truth, so the
 * numbers after the one called latest are asked for too. Throws ProviderError.
 */
export async function lookClosely(client: GoogleClient, address: Address, signal: AbortSignal): Promise<Seen> {
  const secret = await getSecret(client, address, signal);
  if (secret === undefined) return {};
  let newest = await getVersion(client, address, 'latest', signal);
  for (let more = 0; more < MOST_NEWER; more += 1) {
    const next = await getVersion(client, address, (newest?.number ?? 0) + 1, signal);
    if (next === undefined) break;
    newest = next;
  }
  return { secret, ...(newest === undefined ? {} : { newest }) };
}

/** What is at an address, in our words. */
export function observationOf({ secret, newest }: Seen): Observation {
  if (secret === undefined || newest === undefined) return { kind: 'absent' };
  const stamp = stampFrom(secret.annotations);
  return {
    kind: 'present',
    version: versionText(newest),
    ...(secret.createdAt === undefined ? {} : { createdAt: secret.createdAt }),
    ...(newest.createdAt === undefined ? {} : { changedAt: newest.createdAt }),
    ...(stamp === undefined ? {} : { stamp }),
  };
}

/** What is wanted of a secret, for messages. */
export function purposeOf(address: Address, permission: string): Purpose {
  return { what: `the secret ${idOf(address)} of ${placeOf(address.container).project}`, permission };
}
