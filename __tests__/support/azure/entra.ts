import { randomUUID } from 'node:crypto';
import type { OidcIssuer } from '../oidc-issuer.ts';
import type { Reply, Wire } from './wire.ts';

/** An application of the tenant, and whom it trusts. */
export interface FakeApplication {
  readonly clientId: string;
  readonly secret?: string;
  /** A federated credential: whose tokens, for whom, about whom. */
  readonly trusts?: { readonly issuer: OidcIssuer; readonly audience: string; readonly subject: string };
  /** Data actions that its roles allow at every vault of the tenant. */
  actions: ReadonlySet<string>;
  /** Permissions of Microsoft Graph. */
  roles?: ReadonlySet<string>;
}

export interface FakeLogin {
  readonly clientId: string;
  readonly actions: ReadonlySet<string>;
  readonly roles: ReadonlySet<string>;
}

interface Given {
  readonly application: FakeApplication;
  readonly scope: string;
  readonly tenant: string;
  readonly ends: number;
}

const JWT_BEARER = 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer';

/** Entra: gives tokens to applications that prove who they are. It verifies what a job shows as the real one does. */
export class Entra {
  readonly tenant: string;
  readonly applications = new Map<string, FakeApplication>();
  /** The identity of the machine, where it is one of Azure's. */
  identity: FakeApplication | undefined;
  /** Tokens given out so far. */
  tokens = 0;
  /** Seconds that a token is good for. */
  lasts = 3600;
  readonly #given = new Map<string, Given>();
  readonly #now: () => Date;

  constructor(tenant: string, now: () => Date) {
    this.tenant = tenant;
    this.#now = now;
  }

  add(application: FakeApplication): FakeApplication {
    this.applications.set(application.clientId, application);
    return application;
  }

  /** The login behind an `Authorization` header, if its token is for this. */
  loginFor(header: string | undefined, scope: string, tenant: string): FakeLogin | undefined {
    const given = this.#given.get(header?.replace(/^Bearer /, '') ?? '');
    if (given === undefined || given.scope !== scope || given.tenant !== tenant) return undefined;
    if (given.ends <= this.#now().getTime()) return undefined;
    const { clientId, actions, roles = new Set<string>() } = given.application;
    return { clientId, actions, roles };
  }

  answer({ method, url, headers, body }: Wire): Reply {
    const [, tenant = '', ...rest] = url.pathname.split('/');
    if (method !== 'POST' || rest.join('/') !== 'oauth2/v2.0/token') return { status: 404 };
    if (tenant !== this.tenant) return refused(400, 'invalid_request', 90002);
    const form = new URLSearchParams(body);
    if (
      headers['content-type'] !== 'application/x-www-form-urlencoded' ||
      form.get('grant_type') !== 'client_credentials'
    )
      return refused(400, 'invalid_request', 900144);
    const application = this.applications.get(form.get('client_id') ?? '');
    if (application === undefined) return refused(400, 'unauthorized_client', 700016);
    const problem = this.#problemOf(application, form);
    if (problem !== undefined) return refused(401, 'invalid_client', problem);
    return {
      status: 200,
      body: {
        token_type: 'Bearer',
        expires_in: this.lasts,
        access_token: this.#give(application, form.get('scope') ?? ''),
      },
    };
  }

  /** The endpoint that a machine of Azure asks for its own tokens. */
  answerMachine({ url, headers }: Wire): Reply {
    const { identity } = this;
    if (headers['metadata'] !== 'true' || headers['x-forwarded-for'] !== undefined)
      return { status: 400, body: { error: 'invalid_request' } };
    if (url.pathname === '/metadata/instance') return { status: 200, body: { compute: {} } };
    if (identity === undefined)
      return { status: 400, body: { error: 'invalid_request', error_description: 'Identity not found' } };
    const asked = url.searchParams.get('client_id');
    if (asked !== null && asked !== identity.clientId) return { status: 400, body: { error: 'invalid_request' } };
    const token = this.#give(identity, `${url.searchParams.get('resource')}/.default`);
    const ends = Math.floor(this.#now().getTime() / 1000) + this.lasts;
    return {
      status: 200,
      body: { access_token: token, expires_in: String(this.lasts), expires_on: String(ends), token_type: 'Bearer' },
    };
  }

  #problemOf({ secret, trusts }: FakeApplication, form: URLSearchParams): number | undefined {
    const shown = form.get('client_secret');
    if (shown !== null) return shown === secret ? undefined : 7000215;
    const assertion = form.get('client_assertion');
    if (assertion === null || form.get('client_assertion_type') !== JWT_BEARER) return 7000218;
    if (trusts === undefined) return 70021;
    const { issuer, audience, subject } = trusts;
    const claims = issuer.check(assertion, { audience, now: this.#now() });
    if (claims === 'the signature is wrong' || claims === 'it is no token') return 50013;
    if (claims === 'the issuer is wrong') return 700211;
    if (claims === 'the audience is wrong') return 700212;
    if (typeof claims === 'string') return 700024;
    return claims['sub'] === subject ? undefined : 700213;
  }

  #give(application: FakeApplication, scope: string): string {
    this.tokens += 1;
    const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
    const ends = this.#now().getTime() + this.lasts * 1000;
    const { clientId, roles = new Set<string>() } = application;
    const isGraph = /graph/.test(scope);
    const claims = {
      appid: clientId,
      oid: randomUUID(),
      tid: this.tenant,
      exp: Math.floor(ends / 1000),
      ...(isGraph && roles.size > 0 ? { roles: [...roles] } : {}),
    };
    const token = `${part({ alg: 'none' })}.${part(claims)}.${randomUUID()}`;
    this.#given.set(token, { application, scope, tenant: this.tenant, ends });
    return token;
  }
}

function refused(status: number, error: string, code: number): Reply {
  return {
    status,
    body: {
      error,
      error_description: `AADSTS${code}: a text that may quote what was sent`,
      error_codes: [code],
      trace_id: randomUUID(),
    },
  };
}
