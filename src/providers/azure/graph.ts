import { ProviderError } from '../../core/errors.ts';
import type { CallOptions } from '../contract.ts';
import type { Purpose } from './failure.ts';
import { type AzureAnswer, objectIn, type RequestContext, send } from './requests.ts';
import type { AccessToken } from './tokens.ts';

/** A password of an application, as Graph shows it. */
export interface Password {
  readonly keyId: string;
  readonly displayName: string;
  readonly from?: Date;
  readonly until?: Date;
}

export interface RegisteredApplication {
  /** The object's id, by which it is changed. */
  readonly id: string;
  /** The client id. */
  readonly appId: string;
  readonly passwords: readonly Password[];
}

/** How an application is named to Graph: by its client id, or by a name that is its alone. */
export type ApplicationKey = { readonly appId: string } | { readonly uniqueName: string };

const SELECTED = '$select=id,appId,passwordCredentials';
const ID = /^[\w-]{1,64}$/;

/** Calls of Microsoft Graph, version 1.0, about applications and their passwords. All throw ProviderError. */
export class Graph {
  readonly scope: string;
  readonly #origin: string;
  readonly #token: (scope: string, signal: AbortSignal) => Promise<AccessToken>;
  readonly #context: RequestContext;

  constructor(
    host: string,
    token: (scope: string, signal: AbortSignal) => Promise<AccessToken>,
    context: RequestContext,
  ) {
    this.#origin = `https://${host}`;
    this.scope = `${this.#origin}/.default`;
    this.#token = token;
    this.#context = context;
  }

  /** The application; `undefined` where there is none. */
  async find(key: ApplicationKey, options: CallOptions): Promise<RegisteredApplication | undefined> {
    const purpose = purposeOf(key, 'read');
    const answer = await this.#send('GET', `/applications(${keyText(key)})?${SELECTED}`, purpose, options, {
      accepts: [200, 404],
    });
    return answer.status === 404 ? undefined : applicationIn(answer, purpose);
  }

  /** Makes an application of that name, or finds it; it can be asked for again. */
  async ensure(uniqueName: string, displayName: string, options: CallOptions): Promise<RegisteredApplication> {
    const key = { uniqueName };
    const purpose = purposeOf(key, 'make');
    const answer = await this.#send('PATCH', `/applications(${keyText(key)})`, purpose, options, {
      body: { displayName, signInAudience: 'AzureADMyOrg', tags: ['secretzero'] },
      upsert: true,
      accepts: [200, 201, 204],
    });
    if (answer.status !== 204) return applicationIn(answer, purpose);
    const found = await this.find(key, options);
    if (found !== undefined) return found;
    throw new ProviderError('UNAVAILABLE', `${purpose.what} was made, and is not shown yet`, { hint: 'run again' });
  }

  /** Makes the application's own principal in the tenant, without which it cannot log in, or finds it. */
  async ensurePrincipal(appId: string, options: CallOptions): Promise<void> {
    const purpose = { what: `the service principal of the application ${appId}`, right: RIGHT };
    const path = `/servicePrincipals(appId='${appId}')`;
    const { status } = await this.#send('GET', `${path}?$select=id`, purpose, options, { accepts: [200, 404] });
    if (status === 200) return;
    await this.#send('PATCH', path, purpose, options, {
      body: { tags: ['secretzero'] },
      upsert: true,
      // An application that was just made is not known everywhere at once.
      accepts: [200, 201, 204],
      late: true,
    });
  }

  /** Adds a password; a `LostAnswer` where it may have been added, and nobody knows it. */
  async addPassword(
    { id, appId }: RegisteredApplication,
    displayName: string,
    until: Date | undefined,
    options: CallOptions,
  ): Promise<Readonly<Record<string, unknown>>> {
    const purpose = purposeOf({ appId }, 'make');
    const passwordCredential = { displayName, ...(until === undefined ? {} : { endDateTime: until.toISOString() }) };
    const answer = await this.#send('POST', `/applications/${id}/addPassword`, purpose, options, {
      body: { passwordCredential },
      accepts: [200],
      once: true,
      late: true,
    });
    return objectIn(answer, purpose);
  }

  /** Removes a password. Answers false where Graph refuses, which it does for one that is gone too. */
  async removePassword(id: string, keyId: string, options: CallOptions): Promise<boolean> {
    const purpose = { what: `a client secret of the application object ${id}`, right: RIGHT };
    const { status } = await this.#send('POST', `/applications/${id}/removePassword`, purpose, options, {
      body: { keyId },
      accepts: [200, 204, 400, 404],
    });
    return status < 300;
  }

  /** The passwords of an application by its object's id; `undefined` where there is no such object. */
  async passwords(id: string, options: CallOptions): Promise<readonly Password[] | undefined> {
    const purpose = { what: `the application object ${id}`, right: RIGHT };
    const answer = await this.#send('GET', `/applications/${id}?${SELECTED}`, purpose, options, {
      accepts: [200, 404],
    });
    return answer.status === 404 ? undefined : applicationIn(answer, purpose).passwords;
  }

  async #send(
    method: string,
    path: string,
    purpose: Purpose,
    { signal }: CallOptions,
    {
      body,
      accepts,
      upsert = false,
      once = false,
      late = false,
    }: {
      readonly body?: object;
      readonly accepts: readonly number[];
      readonly upsert?: boolean;
      readonly once?: boolean;
      /** Not found may mean: not yet known there. */
      readonly late?: boolean;
    },
  ): Promise<AzureAnswer> {
    for (let looks = 0; ; looks += 1) {
      const { value } = await this.#token(this.scope, signal);
      const answer = await send(
        {
          method,
          url: `${this.#origin}/v1.0${path}`,
          headers: {
            authorization: `Bearer ${value.reveal()}`,
            accept: 'application/json',
            ...(body === undefined ? {} : { 'content-type': 'application/json' }),
            ...(upsert ? { prefer: 'create-if-missing' } : {}),
          },
          ...(body === undefined ? {} : { body: JSON.stringify(body) }),
          accepts: (status) => accepts.includes(status) || (late && status === 404),
          once,
        },
        purpose,
        this.#context,
        signal,
      );
      if (!late || answer.status !== 404) return answer;
      if (looks === LATE_LOOKS)
        throw new ProviderError('UNAVAILABLE', `${purpose.what} is not known everywhere yet`, { hint: 'run again' });
      await this.#context.sleep(LATE_WAIT_MS, signal);
      signal.throwIfAborted();
    }
  }
}

/** How often what was just made is looked for. */
const LATE_LOOKS = 10;
const LATE_WAIT_MS = 3_000;
const RIGHT = 'Application.ReadWrite.OwnedBy of Microsoft Graph, and to be an owner of the application';

function purposeOf(key: ApplicationKey, purpose: 'read' | 'make'): Purpose {
  const what = 'appId' in key ? `the application ${key.appId}` : 'the app registration of this secret';
  return { what, right: purpose === 'read' ? `${RIGHT} (or Application.Read.All, to look)` : RIGHT };
}

function keyText(key: ApplicationKey): string {
  return 'appId' in key ? `appId='${key.appId}'` : `uniqueName='${key.uniqueName}'`;
}

function applicationIn(answer: AzureAnswer, purpose: Purpose): RegisteredApplication {
  const { id, appId, passwordCredentials } = objectIn(answer, purpose);
  if (typeof id !== 'string' || typeof appId !== 'string' || !ID.test(id) || !ID.test(appId))
    throw new ProviderError('UNAVAILABLE', `${purpose.what}: the answer could not be understood`);
  return { id, appId, passwords: (Array.isArray(passwordCredentials) ? passwordCredentials : []).flatMap(passwordIn) };
}

function passwordIn(shown: unknown): Password[] {
  const { keyId, displayName, startDateTime, endDateTime } = (shown ?? {}) as Readonly<Record<string, unknown>>;
  if (typeof keyId !== 'string' || !ID.test(keyId)) return [];
  const [from, until] = [startDateTime, endDateTime].map(dateIn);
  return [
    {
      keyId,
      displayName: typeof displayName === 'string' ? displayName : '',
      ...(from === undefined ? {} : { from }),
      ...(until === undefined ? {} : { until }),
    },
  ];
}

/** A date of Graph's; `undefined` for what is none. */
export function dateIn(written: unknown): Date | undefined {
  const date = new Date(typeof written === 'string' ? written : Number.NaN);
  return Number.isNaN(date.getTime()) ? undefined : date;
}
