import type { Address } from '../../core/address.ts';
import { ProviderError } from '../../core/errors.ts';
import type { WriteRequest, WriteResult } from '../contract.ts';
import { isStampEntry, stampEntries, stampFrom } from '../seam/stamp-map.ts';
import { SECRET_CAPABILITIES } from './catalog.ts';
import type { GoogleClient, Reply } from './client.ts';
import { crc32c } from './crc32c.ts';
import { getSecret, lookClosely, purposeOf, type Seen } from './looking.ts';
import { idOf, placeOf, secretName, settingsOf } from './place.ts';
import { type SecretAnswer, secretIn, type VersionAnswer, versionIn, versionText } from './wire.ts';

/** How often the stamp is written again because somebody else changed what is beside the value at the same time. */
const STAMP_TRIES = 3;

/** What came of a write, and what is there now; nothing where it has to be looked at again. */
interface Written {
  readonly result: WriteResult;
  readonly seen?: Seen;
}

/** Writes values: the secret where there is none, then a version, then the stamp that names it. */
export class SecretWriter {
  readonly #client: GoogleClient;
  readonly #warn: (message: string) => void;

  constructor(client: GoogleClient, warn: (message: string) => void) {
    this.#client = client;
    this.#warn = warn;
  }

  /** `known`: what was seen there in this run. Throws ProviderError where it could not be looked at before anything was written. */
  async write(request: WriteRequest, known: Seen | undefined, signal: AbortSignal): Promise<Written> {
    const { address, expected } = request;
    const bounds = outOfBounds(request);
    if (bounds !== undefined) return refused(bounds);
    let seen = known ?? (await lookClosely(this.#client, address, signal));
    if (expected !== undefined && !fits(seen, expected)) return refused(conflict(address));
    const isNew = seen.secret === undefined;
    if (isNew) {
      const made = await this.#create(address, signal);
      if ('result' in made) return made;
      seen = made;
    }
    const added = await this.#add(request, isNew, signal);
    if ('result' in added) return added;
    const before = seen.newest?.number ?? 0;
    if (added.number !== before + 1) {
      this.#warn(
        `${purposeOf(address, '').what}: a version that somebody else added at the same time is older than ours now; it is still there`,
      );
    }
    const old = seen.secret && stampFrom(seen.secret.annotations);
    // The value is there: what belongs to it is finished, also where the run is to stop.
    const through = new AbortController().signal;
    const secret = await this.#stamp(request, seen.secret as SecretAnswer, String(added.number), through);
    const ours = old?.owner === request.stamp.owner && old.version === String(before) ? before : undefined;
    const left = ours === undefined ? undefined : await this.#retire(address, ours, through);
    const createdAt = (secret ?? seen.secret)?.createdAt;
    return {
      result: {
        outcome: 'written',
        version: versionText(added),
        ...(createdAt === undefined ? {} : { createdAt }),
        ...(added.createdAt === undefined ? {} : { changedAt: added.createdAt }),
        ...(left === undefined ? {} : { left }),
      },
      ...(secret === undefined ? {} : { seen: { secret, newest: added } }),
    };
  }

  async #create(address: Address, signal: AbortSignal): Promise<Seen | Written> {
    const { labels, annotations } = settingsOf(address);
    const body = {
      ...encryptionOf(address),
      ...(labels === undefined ? {} : { labels }),
      ...(annotations === undefined ? {} : { annotations }),
    };
    const purpose = purposeOf(address, 'secretmanager.secrets.create');
    const query = { secretId: idOf(address) };
    const path = `${address.container}/secrets`;
    const reply = await this.#client.send({ method: 'POST', path, query, body, purpose, quota: 'write' }, signal);
    const secret = reply.kind === 'answer' ? secretIn(reply.data) : undefined;
    if (secret !== undefined) return { secret };
    if (reply.kind === 'lost') return { result: { outcome: 'unknown', error: reply.error } };
    if (reply.kind === 'answer')
      return refused(new ProviderError('UNAVAILABLE', `${purpose.what}: Google's answer is no secret`));
    if (reply.error.status !== 409) return refused(reply.error);
    // It was made in the meantime: by a try of ours whose answer was lost, or by somebody else, whose value is left alone.
    const seen = await lookClosely(this.#client, address, signal);
    return seen.newest === undefined && seen.secret !== undefined ? seen : refused(conflict(address));
  }

  async #add(request: WriteRequest, fresh: boolean, signal: AbortSignal): Promise<VersionAnswer | Written> {
    const { address, value } = request;
    const bytes = Buffer.from(value.reveal(), 'utf8');
    const body = { payload: { data: bytes.toString('base64'), dataCrc32c: String(crc32c(bytes)) } };
    const purpose = purposeOf(address, 'secretmanager.versions.add');
    const path = `${secretName(address)}:addVersion`;
    const reply = await this.#client.send(
      { method: 'POST', path, body, purpose, quota: 'write', once: true, ...(fresh ? { fresh } : {}) },
      signal,
    );
    if (reply.kind === 'lost') return { result: { outcome: 'unknown', error: reply.error } };
    if (reply.kind === 'refused') return refused(reply.error.status === 404 ? conflict(address) : reply.error);
    const version = versionIn(reply.data);
    if (version !== undefined) return version;
    const error = new ProviderError('UNAVAILABLE', `${purpose.what}: Google's answer is no version`);
    return { result: { outcome: 'unknown', error } };
  }

  /** The secret with the stamp; `undefined` where it could not be written, which takes nothing from the value that is there. */
  async #stamp(
    { address, stamp }: WriteRequest,
    secret: SecretAnswer,
    version: string,
    signal: AbortSignal,
  ): Promise<SecretAnswer | undefined> {
    let current: SecretAnswer | undefined = secret;
    for (let tries = 0; tries < STAMP_TRIES && current !== undefined; tries += 1) {
      const marks = stampEntries({ ...stamp, version });
      const reply = await patch(this.#client, address, current, marks, signal);
      if (reply.kind === 'answer') return secretIn(reply.data);
      if (reply.kind === 'refused' && reply.error.code !== 'CONFLICT') return undefined;
      current = await getSecret(this.#client, address, signal).catch(() => undefined);
    }
    return undefined;
  }

  /** Does with the version that was replaced what the manifest says; the reason where Google refused. */
  async #retire(address: Address, number: number, signal: AbortSignal): Promise<ProviderError | undefined> {
    const { previous } = settingsOf(address);
    if (previous === undefined || previous === 'keep') return undefined;
    const purpose = purposeOf(address, `secretmanager.versions.${previous}`);
    const path = `${secretName(address)}/versions/${number}:${previous}`;
    const reply = await this.#client.send({ method: 'POST', path, body: {}, purpose, quota: 'write' }, signal);
    // One that is destroyed already can be neither destroyed nor disabled.
    return reply.kind === 'answer' || reply.error.code === 'CONFLICT' ? undefined : reply.error;
  }
}

/** Makes what is beside a value what is declared; entries of others stay. Throws ProviderError. */
export async function describeSecret(client: GoogleClient, address: Address, signal: AbortSignal): Promise<void> {
  for (let tries = 1; ; tries += 1) {
    const secret = await getSecret(client, address, signal);
    if (secret === undefined) throw conflict(address);
    const reply = await patch(client, address, secret, {}, signal);
    if (reply.kind === 'answer') return;
    if (reply.error.code !== 'CONFLICT' || tries === STAMP_TRIES) throw reply.error;
  }
}

/** One conditional change of what is beside the value: what others wrote there in the meantime makes it a conflict. */
async function patch(
  client: GoogleClient,
  address: Address,
  { etag, labels, annotations }: SecretAnswer,
  marks: Readonly<Record<string, string>>,
  signal: AbortSignal,
): Promise<Reply> {
  const declared = settingsOf(address);
  const kept = Object.entries(annotations).filter(([name]) => Object.keys(marks).length === 0 || !isStampEntry(name));
  const body = {
    ...(etag === undefined ? {} : { etag }),
    annotations: { ...Object.fromEntries(kept), ...declared.annotations, ...marks },
    ...(declared.labels === undefined ? {} : { labels: { ...labels, ...declared.labels } }),
  };
  const updateMask = declared.labels === undefined ? 'annotations' : 'annotations,labels';
  const purpose = purposeOf(address, 'secretmanager.secrets.update');
  const path = secretName(address);
  return client.send({ method: 'PATCH', path, query: { updateMask }, body, purpose, quota: 'write' }, signal);
}

/** Where a new secret is kept, and with which key it is encrypted. */
function encryptionOf(address: Address): Readonly<Record<string, unknown>> {
  const { kmsKeyName, replicas } = settingsOf(address);
  const keyed = (name: string | undefined) =>
    name === undefined ? {} : { customerManagedEncryption: { kmsKeyName: name } };
  if (placeOf(address.container).location !== undefined) return keyed(kmsKeyName);
  if (replicas === undefined) return { replication: { automatic: keyed(kmsKeyName) } };
  const kept = replicas.map(({ location, kms_key_name }) => ({ location, ...keyed(kms_key_name) }));
  return { replication: { userManaged: { replicas: kept } } };
}

function fits({ newest }: Seen, expected: NonNullable<WriteRequest['expected']>): boolean {
  if (expected.kind === 'absent') return newest === undefined;
  return newest !== undefined && versionText(newest) === expected.version;
}

/** Why a value is outside what Google takes, told before anything is sent. */
function outOfBounds({ address, value }: WriteRequest): ProviderError | undefined {
  const { minValueBytes, maxValueBytes, alphabet } = SECRET_CAPABILITIES;
  const name = idOf(address);
  const { byteLength } = value;
  if (byteLength < minValueBytes) return new ProviderError('REJECTED', `${name}: Google stores nothing empty`);
  if (byteLength > maxValueBytes)
    return new ProviderError(
      'REJECTED',
      `${name}: the value has ${byteLength} bytes, and Google takes ${maxValueBytes}`,
    );
  if (alphabet !== undefined && !value.matches(alphabet))
    return new ProviderError('REJECTED', `${name}: the value is no text`, { hint: 'encode it, in base64 for example' });
  return undefined;
}

function conflict(address: Address): ProviderError {
  return new ProviderError('CONFLICT', `${purposeOf(address, '').what}: it is not as it was when it was looked at`, {
    hint: 'run again: it is looked at anew',
  });
}

function refused(error: ProviderError): { readonly result: WriteResult } {
  return { result: { outcome: 'refused', error } };
}
