import { randomBytes } from 'node:crypto';
import { errorShape, misfits, type Operation, operations, versions } from './description.ts';
import type { Entra } from './entra.ts';
import type { Reply, Wire } from './wire.ts';

interface Attributes {
  enabled: boolean;
  nbf?: number;
  exp?: number;
  created: number;
  updated: number;
}

export interface Version {
  readonly id: string;
  readonly value: string;
  tags: Record<string, string>;
  contentType?: string;
  attributes: Attributes;
}

interface Secret {
  readonly name: string;
  readonly versions: Version[];
  managed?: boolean;
}

interface Deleted {
  readonly secret: Secret;
  readonly at: number;
}

const PAGE = 25;
const MOST_BYTES = 25_000;
const MOST_TAGS = 15;
const DAYS = 90;
const SECRETS = 'Microsoft.KeyVault/vaults/secrets';

/** The data action that a role must have for each call. */
const ACTIONS: Readonly<Record<string, string>> = {
  getSecrets: `${SECRETS}/readMetadata/action`,
  getSecretVersions: `${SECRETS}/readMetadata/action`,
  getDeletedSecrets: `${SECRETS}/readMetadata/action`,
  getDeletedSecret: `${SECRETS}/readMetadata/action`,
  getSecret: `${SECRETS}/getSecret/action`,
  setSecret: `${SECRETS}/setSecret/action`,
  updateSecret: `${SECRETS}/update/action`,
  deleteSecret: `${SECRETS}/delete`,
  recoverDeletedSecret: `${SECRETS}/recover/action`,
  purgeDeletedSecret: `${SECRETS}/purge/action`,
};
export const ALL_ACTIONS: readonly string[] = [...new Set(Object.values(ACTIONS))];

/** Another person's `az keyvault secret set`, and what the tests look at. */
export class FakeVault {
  readonly host: string;
  readonly tenant: string;
  /** Names of calls that were answered with success, in their order. */
  readonly calls: string[] = [];
  /** Requests that came without a token, and were told where to get one. */
  challenges = 0;
  /** Looks at a recovered secret before it is there. */
  recovery = 0;
  readonly #secrets = new Map<string, Secret>();
  readonly #deleted = new Map<string, Deleted>();
  readonly #recovering = new Map<string, { readonly secret: Secret; looks: number }>();
  readonly #entra: Entra;
  readonly #seconds: () => number;
  readonly #violations: string[];

  constructor(host: string, tenant: string, entra: Entra, seconds: () => number, violations: string[]) {
    this.host = host;
    this.tenant = tenant;
    this.#entra = entra;
    this.#seconds = seconds;
    this.#violations = violations;
  }

  /** The value that is current. */
  peek(name: string): string | undefined {
    return this.newest(name)?.value;
  }

  newest(name: string): Version | undefined {
    return this.#secrets.get(name.toLowerCase())?.versions.at(-1);
  }

  versionsOf(name: string): readonly Version[] {
    return this.#secrets.get(name.toLowerCase())?.versions ?? [];
  }

  /** A new version by another hand. */
  plant(
    name: string,
    value: string,
    more: Partial<Pick<Version, 'tags' | 'contentType'>> & { managed?: true } = {},
  ): Version {
    const now = this.#seconds();
    const version: Version = {
      id: randomBytes(16).toString('hex'),
      value,
      tags: more.tags ?? {},
      ...(more.contentType === undefined ? {} : { contentType: more.contentType }),
      attributes: { enabled: true, created: now, updated: now },
    };
    this.#add(name, version);
    const secret = this.#secrets.get(name.toLowerCase()) as Secret;
    if (more.managed) secret.managed = true;
    return version;
  }

  /** Another hand deletes it for good. */
  purge(name: string): void {
    this.#secrets.delete(name.toLowerCase());
    this.#deleted.delete(name.toLowerCase());
  }

  /** Another hand deletes it; it can be recovered. */
  remove(name: string): void {
    const secret = this.#secrets.get(name.toLowerCase());
    if (secret === undefined) throw new Error(`there is no ${name}`);
    this.#secrets.delete(name.toLowerCase());
    this.#deleted.set(name.toLowerCase(), { secret, at: this.#seconds() });
  }

  answer(wire: Wire): Reply {
    const operation = operations.find(
      ({ method, path }) => method === wire.method && path.test(wire.url.pathname.replace(/\/$/, '')),
    );
    if (operation === undefined) return this.#broken(`${wire.method} ${wire.url.pathname} is no call of the API`);
    const wrong = this.#faultsOf(operation, wire);
    if (wrong.length > 0) return this.#broken(...wrong);
    const audience = `https://${this.host.split('.').slice(1).join('.')}`;
    const login = this.#entra.loginFor(wire.headers['authorization'], `${audience}/.default`, this.tenant);
    if (login === undefined) {
      this.challenges += 1;
      if (wire.body !== '' && wire.headers['authorization'] === undefined)
        return this.#broken('a body was sent before the login');
      return {
        ...failure(401, 'Unauthorized'),
        headers: {
          'www-authenticate': `Bearer authorization="https://login.windows.net/${this.tenant}", resource="${audience}"`,
        },
      };
    }
    if (!login.actions.has(ACTIONS[operation.name] ?? '')) return failure(403, 'Forbidden', 'ForbiddenByRbac');
    const reply = this.#carryOut(operation, wire);
    if (reply.status < 300) {
      this.calls.push(operation.name);
      if (!operation.statuses.includes(reply.status)) return this.#broken(`${operation.name} answers ${reply.status}`);
      if (operation.response !== undefined) {
        const unlike = misfits(reply.body, operation.response, operation.name);
        if (unlike.length > 0) return this.#broken(...unlike);
      }
    } else {
      const unlike = misfits(reply.body, errorShape, operation.name);
      if (unlike.length > 0) return this.#broken(...unlike);
    }
    return reply;
  }

  #faultsOf({ name, query, request }: Operation, { url, body, headers }: Wire): string[] {
    const faults: string[] = [];
    if (!versions.includes(url.searchParams.get('api-version') ?? '')) faults.push(`${name}: no such api-version`);
    for (const key of url.searchParams.keys())
      if (!query.includes(key) && key !== '$skiptoken') faults.push(`${name}: no query ${key}`);
    if (body === '' || headers['authorization'] === undefined) return faults;
    if (headers['content-type'] !== 'application/json') faults.push(`${name}: the body is no JSON`);
    if (request === undefined) faults.push(`${name} takes no body`);
    else faults.push(...misfits(JSON.parse(body), request, name));
    return faults;
  }

  #carryOut({ name, path }: Operation, { url, body }: Wire): Reply {
    const [, written = '', version = ''] = path.exec(url.pathname.replace(/\/$/, '')) ?? [];
    const called = decodeURIComponent(written);
    const key = called.toLowerCase();
    if (called !== '' && !/^[0-9a-zA-Z-]{1,127}$/.test(called)) return failure(400, 'BadParameter');
    const secret = this.#found(key);
    switch (name) {
      case 'getSecrets':
        return this.#page(
          url,
          [...this.#secrets.values()].map((each) => this.#item(each, each.versions.at(-1) as Version, false)),
        );
      case 'getSecretVersions':
        return this.#page(
          url,
          (secret?.versions ?? []).map((each) => this.#item(secret as Secret, each, true)).reverse(),
        );
      case 'getDeletedSecrets':
        return this.#page(
          url,
          [...this.#deleted.values()].map((each) => this.#gone(each, false)),
        );
      case 'getDeletedSecret': {
        const gone = this.#deleted.get(key);
        return gone === undefined ? failure(404, 'SecretNotFound') : { status: 200, body: this.#gone(gone, true) };
      }
      case 'getSecret': {
        const found =
          secret?.versions.find(({ id }) => id === version) ?? (version === '' ? secret?.versions.at(-1) : undefined);
        if (found === undefined || secret === undefined) return failure(404, 'SecretNotFound');
        if (!found.attributes.enabled) return failure(403, 'Forbidden', 'SecretDisabled');
        return { status: 200, body: { value: found.value, ...this.#item(secret, found, true) } };
      }
      case 'setSecret':
        return this.#set(called, JSON.parse(body) as Record<string, unknown>);
      case 'updateSecret': {
        const found = secret?.versions.find(({ id }) => id === version);
        if (found === undefined || secret === undefined) return failure(404, 'SecretNotFound');
        const asked = JSON.parse(body) as { tags?: Record<string, string>; contentType?: string; attributes?: object };
        if (Object.keys(asked.tags ?? {}).length > MOST_TAGS) return failure(400, 'BadParameter');
        if (asked.tags !== undefined) found.tags = asked.tags;
        if (asked.contentType !== undefined) found.contentType = asked.contentType;
        Object.assign(found.attributes, asked.attributes, { updated: this.#seconds() });
        return { status: 200, body: this.#item(secret, found, true) };
      }
      case 'deleteSecret': {
        if (secret === undefined) return failure(404, 'SecretNotFound');
        this.remove(key);
        return { status: 200, body: this.#gone(this.#deleted.get(key) as Deleted, true) };
      }
      case 'recoverDeletedSecret': {
        const gone = this.#deleted.get(key);
        if (gone === undefined) return failure(404, 'SecretNotFound');
        this.#deleted.delete(key);
        if (this.recovery > 0) this.#recovering.set(key, { secret: gone.secret, looks: this.recovery });
        else this.#secrets.set(key, gone.secret);
        return { status: 200, body: this.#item(gone.secret, gone.secret.versions.at(-1) as Version, true) };
      }
      case 'purgeDeletedSecret':
        return this.#deleted.delete(key) ? { status: 204 } : failure(404, 'SecretNotFound');
      default:
        return this.#broken(`${name} is not played here`);
    }
  }

  #found(key: string): Secret | undefined {
    const coming = this.#recovering.get(key);
    if (coming === undefined) return this.#secrets.get(key);
    coming.looks -= 1;
    if (coming.looks > 0) return undefined;
    this.#recovering.delete(key);
    this.#secrets.set(key, coming.secret);
    return coming.secret;
  }

  #set(name: string, asked: Record<string, unknown>): Reply {
    const key = name.toLowerCase();
    if (this.#deleted.has(key)) return failure(409, 'Conflict', 'ObjectIsDeletedButRecoverable');
    if (this.#recovering.has(key)) return failure(409, 'Conflict', 'ObjectIsBeingRecovered');
    const {
      value,
      tags = {},
      contentType,
      attributes = {},
    } = asked as {
      value?: unknown;
      tags?: Record<string, string>;
      contentType?: string;
      attributes?: Partial<Attributes>;
    };
    if (typeof value !== 'string' || value === '' || Buffer.byteLength(value) > MOST_BYTES)
      return failure(400, 'BadParameter');
    if (Object.keys(tags).length > MOST_TAGS) return failure(400, 'BadParameter');
    if ((attributes.exp ?? 1) < 0) return failure(400, 'BadParameter');
    if (this.#secrets.get(key)?.managed) return failure(409, 'Conflict');
    const now = this.#seconds();
    const { enabled = true, nbf, exp } = attributes;
    const version: Version = {
      id: randomBytes(16).toString('hex'),
      value,
      tags,
      ...(contentType === undefined ? {} : { contentType }),
      attributes: {
        enabled,
        ...(nbf === undefined ? {} : { nbf }),
        ...(exp === undefined ? {} : { exp }),
        created: now,
        updated: now,
      },
    };
    const secret = this.#add(name, version);
    return { status: 200, body: { value, ...this.#item(secret, version, true) } };
  }

  #add(name: string, version: Version): Secret {
    const key = name.toLowerCase();
    const secret = this.#secrets.get(key) ?? { name, versions: [] };
    secret.versions.push(version);
    this.#secrets.set(key, secret);
    return secret;
  }

  #item({ name, managed }: Secret, { id, tags, contentType, attributes }: Version, withVersion: boolean) {
    return {
      id: `https://${this.host}/secrets/${name}${withVersion ? `/${id}` : ''}`,
      ...(contentType === undefined ? {} : { contentType }),
      ...(managed ? { managed } : {}),
      attributes: { ...attributes, recoveryLevel: 'Recoverable+Purgeable', recoverableDays: DAYS },
      tags,
    };
  }

  #gone({ secret, at }: Deleted, withVersion: boolean) {
    return {
      ...this.#item(secret, secret.versions.at(-1) as Version, withVersion),
      recoveryId: `https://${this.host}/deletedsecrets/${secret.name}`,
      deletedDate: at,
      scheduledPurgeDate: at + DAYS * 86_400,
    };
  }

  #page(url: URL, all: readonly unknown[]): Reply {
    const most = Number(url.searchParams.get('maxresults') ?? PAGE);
    if (!(most >= 1 && most <= PAGE)) return failure(400, 'BadParameter');
    const from = Number(url.searchParams.get('$skiptoken') ?? 0);
    const next = new URL(url);
    next.host = `${this.host}:443`;
    next.searchParams.set('$skiptoken', String(from + most));
    const more = from + most < all.length;
    // The real one names the port as well.
    const nextLink = more ? next.href.replace(this.host, `${this.host}:443`) : null;
    return { status: 200, body: { value: all.slice(from, from + most), nextLink } };
  }

  #broken(...faults: string[]): Reply {
    this.#violations.push(...faults.map((fault) => `${this.host}: ${fault}`));
    return failure(400, 'NotDescribed');
  }
}

function failure(status: number, code: string, inner?: string): Reply {
  const innererror = inner === undefined ? {} : { innererror: { code: inner } };
  return { status, body: { error: { code, message: `The text of ${code} may quote what was sent.`, ...innererror } } };
}
