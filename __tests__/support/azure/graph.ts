/**
 * Applications and service principals of Microsoft Graph 1.0. The properties of what goes in and out are held against the package
 * @microsoft/microsoft-graph-types, which Microsoft makes from Graph's own metadata; paths, statuses, upsert by `uniqueName` and `appId`,
 * `addPassword` and `removePassword` and the permissions that they need are from Graph's reference.
 */
import { randomBytes, randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { Entra } from './entra.ts';
import type { Reply, Wire } from './wire.ts';

interface Password {
  readonly keyId: string;
  readonly displayName: string | null;
  readonly startDateTime: string;
  readonly endDateTime: string;
  readonly hint: string;
}

export interface FakeRegistration {
  readonly id: string;
  readonly appId: string;
  readonly uniqueName?: string;
  displayName: string;
  readonly passwords: Password[];
  /** The login that made it, or was made its owner. */
  readonly owner: string;
}

const TYPES = readFileSync(
  new URL('../../../node_modules/@microsoft/microsoft-graph-types/microsoft-graph.d.ts', import.meta.url),
  'utf8',
);

/** The properties of a type, those that it inherits too. */
function propertiesOf(type: string): ReadonlySet<string> {
  const [, parent, body = ''] =
    new RegExp(`export interface ${type} (?:extends (\\w+) )?\\{(.*?)\\n\\}`, 's').exec(TYPES) ?? [];
  const own = [...body.matchAll(/^ {4}(\w+)\??:/gm)].map(([, name = '']) => name);
  return new Set([...own, ...(parent === undefined ? [] : propertiesOf(parent))]);
}

const APPLICATION = propertiesOf('Application');
const PRINCIPAL = propertiesOf('ServicePrincipal');
const PASSWORD = propertiesOf('PasswordCredential');
const OWNED = 'Application.ReadWrite.OwnedBy';
const ALL = 'Application.ReadWrite.All';

export class FakeGraph {
  readonly registrations: FakeRegistration[] = [];
  readonly principals = new Set<string>();
  readonly calls: string[] = [];
  /** Calls about what was just made that do not find it yet. */
  lag = 0;
  readonly #entra: Entra;
  readonly #violations: string[];

  constructor(entra: Entra, violations: string[]) {
    this.#entra = entra;
    this.#violations = violations;
  }

  register(owner: string, displayName: string, uniqueName?: string): FakeRegistration {
    const made = {
      id: randomUUID(),
      appId: randomUUID(),
      displayName,
      passwords: [],
      owner,
      ...(uniqueName === undefined ? {} : { uniqueName }),
    };
    this.registrations.push(made);
    return made;
  }

  readonly answer = (wire: Wire): Reply => {
    const login = this.#entra.loginFor(
      wire.headers['authorization'],
      'https://graph.microsoft.com/.default',
      this.#entra.tenant,
    );
    if (login === undefined) return failure(401, 'InvalidAuthenticationToken');
    if (![OWNED, ALL].some((role) => login.roles.has(role))) return failure(403, 'Authorization_RequestDenied');
    const path = decodeURIComponent(wire.url.pathname).replace(/^\/v1\.0/, '');
    const [, collection = '', kind = '', named = '', plain = '', action = ''] =
      /^\/(applications|servicePrincipals)(?:\((appId|uniqueName)='([^']+)'\)|\/([\w-]+))(?:\/(\w+))?$/.exec(path) ??
      [];
    if (collection === '') return this.#broken(`${wire.method} ${path} is no call of Graph`);
    const body = wire.body === '' ? {} : (JSON.parse(wire.body) as Record<string, unknown>);
    const reply =
      collection === 'servicePrincipals'
        ? this.#principal(wire, named, body)
        : this.#application(wire, { kind, named, plain, action }, body, login.clientId, login.roles.has(ALL));
    if (reply.status < 300) this.calls.push(`${wire.method} ${action || collection}`);
    return reply;
  };

  #principal({ method, headers }: Wire, appId: string, body: Record<string, unknown>): Reply {
    const faults = Object.keys(body).filter((name) => !PRINCIPAL.has(name));
    if (faults.length > 0) return this.#broken(`servicePrincipal has no ${faults}`);
    if (method === 'GET')
      return this.principals.has(appId)
        ? { status: 200, body: { id: appId } }
        : failure(404, 'Request_ResourceNotFound');
    if (method !== 'PATCH') return this.#broken(`${method} of a principal is not played here`);
    if (this.#isLate()) return failure(404, 'Request_ResourceNotFound');
    if (this.principals.has(appId)) return { status: 204 };
    if (headers['prefer'] !== 'create-if-missing' || !this.registrations.some((each) => each.appId === appId))
      return failure(404, 'Request_ResourceNotFound');
    this.principals.add(appId);
    return { status: 201, body: { id: randomUUID(), appId } };
  }

  #application(
    { method, headers, url }: Wire,
    at: { readonly kind: string; readonly named: string; readonly plain: string; readonly action: string },
    body: Record<string, unknown>,
    who: string,
    all: boolean,
  ): Reply {
    const found = this.registrations.find(({ id, appId, uniqueName }) =>
      at.kind === 'appId' ? appId === at.named : at.kind === 'uniqueName' ? uniqueName === at.named : id === at.plain,
    );
    if (method === 'GET') {
      const selected = url.searchParams.get('$select')?.split(',') ?? [];
      const unknown = selected.filter((name) => !APPLICATION.has(name));
      if (unknown.length > 0) return this.#broken(`application has no ${unknown}`);
      return found === undefined ? failure(404, 'Request_ResourceNotFound') : { status: 200, body: this.#shown(found) };
    }
    if (method === 'PATCH' && at.kind === 'uniqueName') {
      const faults = Object.keys(body).filter((name) => !APPLICATION.has(name));
      if (faults.length > 0 || typeof body['displayName'] !== 'string')
        return this.#broken(`an application of ${Object.keys(body)}`);
      if (found !== undefined) return { status: 204 };
      if (headers['prefer'] !== 'create-if-missing') return failure(404, 'Request_ResourceNotFound');
      return { status: 201, body: this.#shown(this.register(who, body['displayName'], at.named)) };
    }
    if (method !== 'POST') return this.#broken(`${method} of an application is not played here`);
    if (found === undefined || this.#isLate()) return failure(404, 'Request_ResourceNotFound');
    if (found.owner !== who && !all) return failure(403, 'Authorization_RequestDenied');
    if (at.action === 'addPassword') return this.#addPassword(found, body['passwordCredential']);
    if (at.action !== 'removePassword') return this.#broken(`${at.action} is not played here`);
    const index = found.passwords.findIndex(({ keyId }) => keyId === body['keyId']);
    if (index === -1) return failure(400, 'Request_BadRequest');
    found.passwords.splice(index, 1);
    return { status: 204 };
  }

  #addPassword(found: FakeRegistration, asked: unknown): Reply {
    const { displayName = null, endDateTime } = asked as { displayName?: string; endDateTime?: string };
    const faults = Object.keys(asked as object).filter((name) => !PASSWORD.has(name));
    if (faults.length > 0) return this.#broken(`passwordCredential has no ${faults}`);
    const secretText = `s3cr~${randomBytes(24).toString('base64url')}`;
    const startDateTime = new Date().toISOString();
    const usual = new Date(Date.now() + 2 * 365 * 86_400_000).toISOString();
    const made = {
      keyId: randomUUID(),
      displayName,
      startDateTime,
      endDateTime: endDateTime ?? usual,
      hint: secretText.slice(0, 3),
    };
    found.passwords.push(made);
    return { status: 200, body: { ...made, secretText } };
  }

  #isLate(): boolean {
    if (this.lag <= 0) return false;
    this.lag -= 1;
    return true;
  }

  #shown({ id, appId, passwords }: FakeRegistration) {
    return { id, appId, passwordCredentials: passwords.map((each) => ({ ...each, secretText: null })) };
  }

  #broken(fault: string): Reply {
    this.#violations.push(`graph: ${fault}`);
    return failure(400, 'NotDescribed');
  }
}

function failure(status: number, code: string): Reply {
  return {
    status,
    body: { error: { code, message: 'A text that may quote what was sent.', innerError: { date: 'now' } } },
  };
}
