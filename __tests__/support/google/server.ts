/**
 * Google as far as the provider uses it: Secret Manager, the tokens of workload identity federation, of service accounts, their keys
 * and of a machine, and the rights of a project. Paths, parameters, requests and answers are held to Google's own discovery documents
 * (google.discovery.json). From Google's guides, not from these documents: what an etag is for and that it does not change with
 * versions, that versions count from 1 and are added without a condition, the numbers of states, what the forms of OAuth look like.
 */
import { type KeyObject, verify } from 'node:crypto';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { crc32c } from '../../../src/providers/google/crc32c.ts';
import type { OidcIssuer } from '../oidc-issuer.ts';
import { description, type Operation } from './description.ts';
import { Clock, Refusal, StoredSecret } from './model.ts';

/** What a token may do: permissions of IAM for everything, or for single secrets by name. */
export interface Rights {
  readonly project?: readonly string[] | 'all';
  readonly secrets?: Readonly<Record<string, readonly string[]>>;
}

interface Trust {
  readonly issuer: OidcIssuer;
  readonly subject: RegExp;
  readonly audience?: string;
}

type Body = Readonly<Record<string, unknown>>;

const PERMISSIONS: Readonly<Record<string, string>> = {
  create: 'secretmanager.secrets.create',
  get: 'secretmanager.secrets.get',
  list: 'secretmanager.secrets.list',
  patch: 'secretmanager.secrets.update',
  delete: 'secretmanager.secrets.delete',
  addVersion: 'secretmanager.versions.add',
  'versions.get': 'secretmanager.versions.get',
  'versions.access': 'secretmanager.versions.access',
  'versions.disable': 'secretmanager.versions.disable',
  'versions.destroy': 'secretmanager.versions.destroy',
};

export class FakeGoogle implements AsyncDisposable {
  readonly secrets = new Map<string, StoredSecret>();
  /** Requests that Google would not understand, and answers of ours that it would not give. */
  readonly violations: string[] = [];
  readonly log: string[] = [];
  readonly trusts = new Map<string, Trust>();
  /** Public keys of service accounts, by their address. */
  readonly keys = new Map<string, KeyObject>();
  /** Refresh tokens of persons. */
  readonly refreshTokens = new Set<string>();
  /** Who may act as a service account. */
  readonly actors = new Map<string, string>();
  pageSize = Number.POSITIVE_INFINITY;
  /** How many of the newest versions `latest` does not know of yet. */
  lag = 0;
  disabled = false;
  readonly clock = new Clock();
  readonly #tokens = new Map<string, { readonly who: string; rights: Rights }>();
  readonly #accounts = new Map<string, Rights>();
  readonly #server = createServer((request, response) => {
    void this.#answer(request).then(({ status, body }) => {
      response.writeHead(status, { 'content-type': 'application/json; charset=UTF-8' }).end(JSON.stringify(body));
    });
  });
  #issued = 0;

  async listen(): Promise<this> {
    await new Promise<void>((resolve) => this.#server.listen(0, '127.0.0.1', resolve));
    return this;
  }

  get url(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  /** What makes gcloud's own variables lead here. */
  get environment(): Record<string, string> {
    const names = ['SECRETMANAGER', 'STS', 'IAMCREDENTIALS', 'CLOUDRESOURCEMANAGER', 'OAUTH2'];
    return Object.fromEntries(names.map((name) => [`CLOUDSDK_API_ENDPOINT_OVERRIDES_${name}`, this.url]));
  }

  /** A token that is good from now on; given again, its rights change. */
  allow(token: string, rights: Rights = { project: 'all' }, who = token): void {
    this.#tokens.set(token, { who, rights });
  }

  revoke(token: string): void {
    this.#tokens.delete(token);
  }

  /** A service account and what it may do; `actor`: whose tokens may act as it. */
  account(address: string, rights: Rights = { project: 'all' }, actor?: string): void {
    this.#accounts.set(address, rights);
    if (actor !== undefined) this.actors.set(address, actor);
  }

  /** Somebody's hand: a new secret or a new version, by the console. */
  plant(name: string, value: string): void {
    const known = this.secrets.get(name) ?? new StoredSecret(name, plain(name), this.clock);
    this.secrets.set(name, known);
    known.add({ data: Buffer.from(value).toString('base64') });
  }

  /** The newest value of a secret. */
  peek(name: string): string | undefined {
    return this.secrets.get(name)?.versions.at(-1)?.data?.toString('utf8');
  }

  async #answer(request: IncomingMessage): Promise<{ status: number; body: unknown }> {
    const url = new URL(request.url ?? '/', this.url);
    const text = await textOf(request);
    this.log.push(`${request.method} ${url.pathname}`);
    try {
      const form = /form-urlencoded/.test(request.headers['content-type'] ?? '');
      if (url.pathname === '/token' && form) return { status: 200, body: this.#oauth(new URLSearchParams(text)) };
      if (url.pathname.startsWith('/computeMetadata/')) return { status: 200, body: this.#metadata(request, url) };
      const operation = description.find(request.method ?? '', url.pathname);
      if (operation === undefined) throw new Refusal(404, 'NOT_FOUND');
      let body: unknown;
      if (text !== '') body = JSON.parse(text);
      const wrong = description.wrongRequest(operation, url.searchParams, body);
      if (wrong !== undefined) {
        this.violations.push(`${operation.name}: ${wrong}`);
        throw new Refusal(400, 'INVALID_ARGUMENT');
      }
      const answer = this.#carryOut(operation, url.searchParams, (body ?? {}) as Body, request);
      const bad = description.wrongAnswer(operation, answer);
      if (bad !== undefined) this.violations.push(`answer of ${operation.name}: ${bad}`);
      return { status: 200, body: answer };
    } catch (error) {
      if (!(error instanceof Refusal)) {
        this.violations.push(`${request.method} ${url.pathname}: ${String(error)}`);
        return { status: 500, body: {} };
      }
      const { status, state, reason } = error;
      const details = reason === undefined ? [] : [{ '@type': 'type.googleapis.com/google.rpc.ErrorInfo', reason }];
      return { status, body: { error: { code: status, status: state, message: `quoting ${text}`, details } } };
    }
  }

  #carryOut(operation: Operation, query: URLSearchParams, body: Body, request: IncomingMessage): unknown {
    if (operation.api === 'sts.v1') return this.#exchange(body);
    const { who, rights } = this.#whose(request);
    if (operation.api === 'iamcredentials.v1') return this.#impersonate(operation, who);
    if (operation.api === 'cloudresourcemanager.v1') {
      const asked = (body['permissions'] ?? []) as readonly string[];
      const { project = [] } = rights;
      return { permissions: project === 'all' ? asked : asked.filter((each) => project.includes(each)) };
    }
    if (this.disabled) throw new Refusal(403, 'PERMISSION_DENIED', 'SERVICE_DISABLED');
    return this.#secretManager(operation, query, body, rights);
  }

  #secretManager({ name, parts }: Operation, query: URLSearchParams, body: Body, rights: Rights): unknown {
    const { projectsId, locationsId, secretsId, versionsId = '' } = parts;
    const place = `projects/${projectsId}${locationsId === undefined ? '' : `/locations/${locationsId}`}`;
    const what = name.replace(/^projects\.(?:locations\.)?secrets\./, '');
    const secretName = `${place}/secrets/${secretsId ?? query.get('secretId')}`;
    const known = this.secrets.get(secretName);
    if (what === 'testIamPermissions') {
      const asked = (body['permissions'] ?? []) as readonly string[];
      return known === undefined ? {} : { permissions: asked.filter((each) => may(rights, secretName, each)) };
    }
    if (!may(rights, secretsId === undefined ? '' : secretName, PERMISSIONS[what] ?? ''))
      throw new Refusal(403, 'PERMISSION_DENIED', 'IAM_PERMISSION_DENIED');
    if (what === 'list') return this.#list(place, query);
    if (what === 'create') {
      if (!/^[A-Za-z0-9_-]{1,255}$/.test(query.get('secretId') ?? '')) throw new Refusal(400, 'INVALID_ARGUMENT');
      if (known !== undefined) throw new Refusal(409, 'ALREADY_EXISTS');
      const made = new StoredSecret(secretName, body, this.clock);
      this.secrets.set(secretName, made);
      return made.view;
    }
    if (known === undefined) throw new Refusal(404, 'NOT_FOUND');
    if (what === 'get') return known.view;
    if (what === 'patch') {
      known.patch(body, (query.get('updateMask') ?? '').split(','));
      return known.view;
    }
    if (what === 'delete') {
      known.checkEtag(query.get('etag'));
      this.secrets.delete(secretName);
      return {};
    }
    if (what === 'addVersion') return known.viewOf(known.add(body['payload'] as Body | undefined));
    const behind = versionsId === 'latest' && this.lag > 0 ? known.versions.length - this.lag : undefined;
    const version = known.version(behind === undefined ? versionsId : String(behind));
    if (what === 'versions.access') {
      if (version.state !== 'ENABLED' || version.data === undefined) throw new Refusal(400, 'FAILED_PRECONDITION');
      const payload = { data: version.data.toString('base64'), dataCrc32c: String(crc32c(version.data)) };
      return { name: `${secretName}/versions/${version.number}`, payload };
    }
    if (what !== 'versions.get')
      known.move(version, what === 'versions.disable' ? 'DISABLED' : 'DESTROYED', body['etag']);
    return known.viewOf(version);
  }

  #list(place: string, query: URLSearchParams): unknown {
    const all = [...this.secrets.values()].filter(({ name }) => name.startsWith(`${place}/secrets/`)).reverse();
    const asked = Number(query.get('pageSize') ?? 0) || 100;
    const size = Math.min(asked, 25_000, this.pageSize);
    const from = Number(query.get('pageToken') ?? 0);
    const page = all.slice(from, from + size).map(({ view }) => view);
    return {
      ...(page.length === 0 ? {} : { secrets: page }),
      totalSize: all.length,
      ...(from + size < all.length ? { nextPageToken: String(from + size) } : {}),
    };
  }

  #exchange(body: Body): unknown {
    const audience = String(body['audience']);
    const trust = this.trusts.get(audience);
    const wanted = {
      grantType: 'urn:ietf:params:oauth:grant-type:token-exchange',
      requestedTokenType: 'urn:ietf:params:oauth:token-type:access_token',
      subjectTokenType: 'urn:ietf:params:oauth:token-type:jwt',
      scope: 'https://www.googleapis.com/auth/cloud-platform',
    };
    if (Object.entries(wanted).some(([key, value]) => body[key] !== value)) throw new Refusal(400, 'invalid_request');
    if (trust === undefined) throw new Refusal(400, 'invalid_target');
    const claims = trust.issuer.check(String(body['subjectToken']), {
      audience: trust.audience ?? `https:${audience}`,
      subject: trust.subject,
    });
    if (typeof claims === 'string') throw new Refusal(400, 'invalid_grant');
    const token = this.#issue(`principal of ${claims['repository']}`, { project: 'all' });
    return {
      access_token: token,
      issued_token_type: wanted.requestedTokenType,
      token_type: 'Bearer',
      expires_in: 3599,
    };
  }

  #impersonate({ parts }: Operation, who: string): unknown {
    const address = parts['serviceAccountsId'] ?? '';
    const rights = this.#accounts.get(address);
    if (rights === undefined || this.actors.get(address) !== who)
      throw new Refusal(403, 'PERMISSION_DENIED', 'IAM_PERMISSION_DENIED');
    const expireTime = new Date(Date.now() + 3_600_000).toISOString();
    return { accessToken: this.#issue(address, rights), expireTime };
  }

  #oauth(form: URLSearchParams): unknown {
    const token = { token_type: 'Bearer', expires_in: 3599 };
    if (form.get('grant_type') === 'refresh_token') {
      if (!this.refreshTokens.has(form.get('refresh_token') ?? '')) throw new Refusal(400, 'invalid_grant');
      return { ...token, access_token: this.#issue('a person', { project: 'all' }) };
    }
    const [head = '', claims = '', signature = ''] = (form.get('assertion') ?? '').split('.');
    const said = JSON.parse(Buffer.from(claims, 'base64url').toString()) as Record<string, unknown>;
    const address = String(said['iss']);
    const key = this.keys.get(address);
    const now = Date.now() / 1000;
    const good =
      form.get('grant_type') === 'urn:ietf:params:oauth:grant-type:jwt-bearer' &&
      key !== undefined &&
      verify('RSA-SHA256', Buffer.from(`${head}.${claims}`), key, Buffer.from(signature, 'base64url'));
    const timely = Number(said['exp']) > now && Number(said['exp']) - Number(said['iat']) <= 3600;
    if (!good || !timely || said['aud'] !== `${this.url}/token`) throw new Refusal(400, 'invalid_grant');
    return { ...token, access_token: this.#issue(address, this.#accounts.get(address) ?? {}) };
  }

  #metadata(request: IncomingMessage, url: URL): unknown {
    if (request.headers['metadata-flavor'] !== 'Google') throw new Refusal(403, 'PERMISSION_DENIED');
    if (!url.pathname.endsWith('/service-accounts/default/token')) throw new Refusal(404, 'NOT_FOUND');
    return { access_token: this.#issue('the machine', { project: 'all' }), expires_in: 3000, token_type: 'Bearer' };
  }

  #issue(who: string, rights: Rights): string {
    this.#issued += 1;
    const token = `ya29.issued-${this.#issued}-${'x'.repeat(24)}`;
    this.#tokens.set(token, { who, rights });
    return token;
  }

  #whose({ headers }: IncomingMessage): { readonly who: string; readonly rights: Rights } {
    const known = this.#tokens.get(/^Bearer (.+)$/.exec(headers.authorization ?? '')?.[1] ?? '');
    if (known === undefined) throw new Refusal(401, 'UNAUTHENTICATED');
    return known;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await new Promise<void>((resolve) => {
      this.#server.close(() => resolve());
      this.#server.closeAllConnections();
    });
  }
}

/** Starts one on this machine, on a free port. */
export function startGoogle(): Promise<FakeGoogle> {
  return new FakeGoogle().listen();
}

function may({ project = [], secrets = {} }: Rights, secret: string, permission: string): boolean {
  return project === 'all' || project.includes(permission) || secrets[secret]?.includes(permission) === true;
}

function plain(name: string): Body {
  return name.includes('/locations/') ? {} : { replication: { automatic: {} } };
}

async function textOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString('utf8');
}
