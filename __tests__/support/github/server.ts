import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sodium from 'libsodium-wrappers';
import { Accounts } from './accounts.ts';
import { description, type Operation } from './description.ts';
import { type FaultOptions, Faults, faultProblem } from './faults.ts';
import type { FileChanges } from './git-store.ts';
import { type GraphqlRequest, operationOf, runGraphql } from './graphql.ts';
import { Limits } from './limits.ts';
import { type Account, notFound, Problem, ServerClock, type Token, type TokenOptions } from './model.ts';
import { FakeOrganization } from './organization.ts';
import { FakeRepository } from './repository.ts';
import { type Answer, type Call, covers, type Routes } from './route.ts';
import { gitRoutes } from './routes-git.ts';
import { listAnswer } from './routes-lists.ts';
import { pullRoutes } from './routes-pulls.ts';
import { organizationRoutes, repositoryRoutes } from './routes-secrets.ts';
import { sharedRoutes } from './routes-shared.ts';
import { accountShape, type Surroundings } from './shapes.ts';
import { WebLogins } from './web-login.ts';
import { paginate, parseBody, send } from './wire.ts';

export interface GitHubOptions {
  /** The first repository; default `acme/app`. */
  readonly repository?: string;
  readonly private?: boolean;
  readonly defaultBranch?: string;
  /** Files of the first commit. */
  readonly files?: FileChanges;
  /** Where the clock stands still at first; default: it runs. */
  readonly now?: Date | string;
  /** Requests an hour; with it, all of GitHub's limits are kept. Default: none is. */
  readonly requestsAnHour?: number;
}

export interface LoggedRequest {
  readonly method: string;
  readonly path: string;
  readonly query: string;
  /** Root fields of a GraphQL request. */
  readonly operation?: string;
  /** 0: the connection was cut. */
  status: number;
  readonly login?: string;
  /** What was sent, but never the sealed box of a secret. */
  readonly body?: string;
}

const ROUTES: Routes = { ...gitRoutes, ...pullRoutes, ...repositoryRoutes, ...sharedRoutes };
/** A GitHub of one's own: stateful, on loopback, judged by GitHub's own descriptions. */
export class FakeGitHub {
  readonly clock = new ServerClock();
  /** Logins by a code, which are on the web host. */
  readonly web = new WebLogins();
  readonly requests: LoggedRequest[] = [];
  /** Everything that GitHub would not have understood, or that this server should not have said. */
  readonly violations: string[] = [];
  readonly repositories = new Map<string, FakeRepository>();
  readonly organizations = new Map<string, FakeOrganization>();
  /** Owners that are people, not organisations, in small letters. */
  readonly people = new Set<string>();
  readonly #options: GitHubOptions;
  readonly #accounts = new Accounts();
  readonly #faults = new Faults();
  readonly limits: Limits | undefined;
  readonly #directory = mkdtempSync(join(tmpdir(), 'secretzero-github-'));
  readonly #server: Server;
  #url = '';

  constructor(options: GitHubOptions) {
    this.#options = options;
    if (options.now !== undefined) this.clock.set(options.now);
    this.limits = options.requestsAnHour === undefined ? undefined : new Limits(options.requestsAnHour);
    const repository = this.addRepository(options.repository ?? 'acme/app', {
      private: options.private ?? true,
      defaultBranch: options.defaultBranch ?? 'main',
    });
    repository.pushCommit(repository.defaultBranch, options.files ?? { 'README.md': '# app\n' }, { message: 'Begin' });
    this.#server = createServer((request, response) => {
      this.#serve(request, response).catch((error: unknown) => {
        this.violations.push(`the server failed: ${error instanceof Error ? error.stack : String(error)}`);
        response.destroy();
      });
    });
  }

  /** @internal */
  async listen(): Promise<void> {
    await new Promise<void>((resolve) => this.#server.listen(0, '127.0.0.1', resolve));
    this.#url = `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  /** What a client takes as `baseUrl`; GraphQL is at `${url}/graphql`. */
  get url(): string {
    return this.#url;
  }

  /** The first repository. */
  get repository(): FakeRepository {
    const [first] = this.repositories.values();
    if (first === undefined) throw new Error('no repository');
    return first;
  }

  addRepository(name: string, options: { private?: boolean; defaultBranch?: string } = {}): FakeRepository {
    const repository = new FakeRepository({
      name,
      id: 900_000 + this.repositories.size,
      private: options.private ?? this.#options.private ?? true,
      defaultBranch: options.defaultBranch ?? 'main',
      directory: join(this.#directory, `${name.replace('/', '+')}.git`),
      clock: this.clock,
      account: (login) => this.account(login),
    });
    this.repositories.set(name.toLowerCase(), repository);
    return repository;
  }

  addOrganization(name: string): FakeOrganization {
    const organization = new FakeOrganization(name, this.clock);
    this.organizations.set(name.toLowerCase(), organization);
    return organization;
  }

  /** A person or bot by login, made on first use. */
  account(login: string): Account {
    return this.#accounts.account(login);
  }

  addToken(text: string, options: TokenOptions = {}): Token {
    return this.#accounts.addToken(text, options);
  }

  revokeToken(text: string): void {
    this.#accounts.revokeToken(text);
  }

  /** Switches a fault on for the next matching requests. */
  fail(options: FaultOptions): void {
    this.#faults.add(options);
  }

  /** Does something (a push by somebody else, say) right before a matching request is handled. */
  before(match: FaultOptions['match'], action: () => void | Promise<void>, times = 1): void {
    this.#faults.before(match, action, times);
  }

  clearFaults(): void {
    this.#faults.clear();
  }

  pushCommit(branch: string, files: FileChanges, author = 'octocat', message?: string): string {
    return this.repository.pushCommit(branch, files, { author, ...(message === undefined ? {} : { message }) });
  }

  merge(pullNumber: number, how: 'merge' | 'squash' | 'rebase', by?: string): string {
    return this.repository.merge(pullNumber, how, by);
  }

  /** The opened value of a repository secret. */
  secretValue(name: string): string | undefined {
    return this.repository.secrets.get(name)?.value;
  }

  async close(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise<void>((resolve) => this.#server.close(() => resolve()));
    rmSync(this.#directory, { recursive: true, force: true });
  }

  async #serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const text = Buffer.concat(chunks).toString();
    const url = new URL(request.url ?? '/', this.#url);
    const method = request.method ?? 'GET';
    const path = url.pathname;
    const body = parseBody(text);
    const graphql = path === '/graphql' ? (body as GraphqlRequest | undefined) : undefined;
    const operation = graphql === undefined ? undefined : operationOf(graphql);
    const token = this.#accounts.token(request.headers.authorization);
    const logged: LoggedRequest = {
      method,
      path,
      query: url.search,
      ...(operation === undefined ? {} : { operation }),
      status: 0,
      ...(token === undefined ? {} : { login: token.account.login }),
      ...(text === '' ? {} : { body: shownBody(path, text) }),
    };
    this.requests.push(logged);
    const page = this.web.answer(method, path, text, this.#url, url.search);
    if (page !== undefined) {
      this.#send(response, logged, page, page.headers ?? {});
      return;
    }
    const matched = { method, path, ...(operation === undefined ? {} : { operation }) };
    await this.#faults.runHooks(matched);
    const fault = this.#faults.take(matched);
    if (fault !== undefined && fault.when !== 'after') {
      const problem = faultProblem(fault);
      if (problem === undefined) response.destroy();
      else this.#send(response, logged, { status: problem.status, body: problem.body }, problem.headers);
      return;
    }
    let answer: Answer;
    let headers: Readonly<Record<string, string>> = {};
    try {
      // The code of a new App is its own credential.
      if (!path.startsWith('/app-manifests/')) this.#authenticate(request, token);
      this.limits?.count(method !== 'GET', this.clock.now().getTime());
      answer =
        graphql === undefined ? this.#rest(method, url, body, request, token) : await this.#graphql(graphql, token);
    } catch (error) {
      if (!(error instanceof Problem)) throw error;
      answer = { status: error.status, body: error.body };
      headers = error.headers;
    }
    headers = { ...tokenHeaders(token), ...headers };
    const found = description.find(method, path);
    if (answer.page !== undefined) {
      const cut = paginate(answer.page.items, url, answer.page.most);
      answer = {
        status: answer.status,
        body: answer.page.wrap === undefined ? cut.items : answer.page.wrap(cut.items),
      };
      if (cut.link !== undefined) headers = { ...headers, link: cut.link };
    }
    if (found !== undefined) this.#checkResponse(found.operation, answer);
    if (fault !== undefined) {
      const problem = faultProblem(fault);
      if (problem === undefined) response.destroy();
      else this.#send(response, logged, { status: problem.status, body: problem.body }, problem.headers);
      return;
    }
    this.#send(response, logged, answer, { ...this.limits?.headers, ...headers });
  }

  #authenticate(request: IncomingMessage, token: Token | undefined): void {
    if (token !== undefined) return;
    throw new Problem(401, request.headers.authorization === undefined ? 'Requires authentication' : 'Bad credentials');
  }

  get #surroundings(): Surroundings {
    return {
      url: this.#url,
      byEmail: (email) => this.#accounts.byEmail(email),
      repositories: () => [...this.repositories.values()],
      organization: (name) => this.organizations.get(name.toLowerCase()),
    };
  }

  #rest(method: string, url: URL, body: unknown, request: IncomingMessage, token: Token | undefined): Answer {
    const found = description.find(method, url.pathname);
    if (found === undefined) {
      this.violations.push(`${method} ${url.pathname}: no such operation in the cut description`);
      throw notFound();
    }
    const { operation, params } = found;
    const where = `${method} ${operation.path}`;
    if (request.headers['user-agent'] === undefined)
      this.violations.push(`${where}: GitHub refuses requests without a user agent`);
    const faults = description.checkRequest(operation, url.searchParams, body);
    if (faults.length > 0) {
      this.violations.push(...faults.map((fault) => `${where}: ${fault}`));
      throw new Problem(422, `Invalid request.\n\n${faults[0]}`);
    }
    const call: Call = {
      params,
      query: url.searchParams,
      body: (body ?? {}) as Record<string, unknown>,
      accept: request.headers.accept ?? '',
      token,
      at: this.#surroundings,
      now: () => this.clock.now(),
    };
    if (operation.path === '/app-manifests/{code}/conversions') return this.#convert(params['code'] ?? '', call.at);
    const listed = listAnswer(where, call, { repositories: this.repositories.values(), people: this.people });
    if (listed !== undefined) return listed;
    if (operation.path === '/user') return this.#user(token, call.at);
    if (operation.path === '/rate_limit') return { status: 200, body: this.#rateLimit() };
    if (operation.path === '/meta') return { status: 200, body: { verifiable_password_authentication: false } };
    if (operation.path.startsWith('/orgs/')) {
      const organization = this.organizations.get((params['org'] ?? '').toLowerCase());
      const route = organizationRoutes[where];
      if (route === undefined) throw new Error(`${where} is described but not served`);
      if (organization === undefined) throw notFound();
      this.#authorise(true, route.needs, token);
      return route.handle(organization, call);
    }
    const repository = this.repositories.get(`${params['owner']}/${params['repo']}`.toLowerCase());
    if (
      repository === undefined ||
      (token?.repositories !== undefined && !token.repositories.includes(repository.name))
    )
      throw notFound();
    const route = ROUTES[where];
    if (route === undefined) throw new Error(`${where} is described but not served`);
    this.#authorise(repository.private, route.needs, token);
    return route.handle(repository, call);
  }

  #authorise(isPrivate: boolean, needs: Routes[string]['needs'], token: Token | undefined): void {
    if (token !== undefined && needs.some((each) => covers(token.rights, each))) return;
    const open =
      !isPrivate &&
      needs.some((each) =>
        Object.entries(each).every(
          ([right, level]) => level === 'read' && !/secrets|variables|environments|administration/.test(right),
        ),
      );
    if (open) return;
    if (token === undefined || token.hides) throw notFound();
    throw new Problem(
      403,
      `Resource not accessible by ${token.kind === 'pat' ? 'personal access token' : 'integration'}`,
    );
  }

  #user(token: Token | undefined, at: Surroundings): Answer {
    if (token === undefined || token.kind !== 'pat') throw new Problem(403, 'Resource not accessible by integration');
    return { status: 200, body: description.complete('public-user', accountShape(token.account, at)) };
  }

  #convert(code: string, at: Surroundings): Answer {
    const app = this.web.convert(code);
    if (app === undefined) throw notFound();
    const owner = app['owner'] as { login: string };
    return { status: 201, body: { ...app, owner: accountShape(this.account(owner.login), at) } };
  }

  #rateLimit(): unknown {
    const reset = Math.floor(this.clock.now().getTime() / 1000) + 3600;
    const rate = {
      limit: 5000,
      remaining: 5000 - Math.min(this.requests.length, 5000),
      reset,
      used: this.requests.length,
    };
    return { resources: { core: rate, search: rate, graphql: rate }, rate };
  }

  async #graphql(request: GraphqlRequest, token: Token | undefined): Promise<Answer> {
    if (token === undefined) throw notFound();
    const { answer, faults } = await runGraphql(request, {
      token,
      at: this.#surroundings,
      now: () => this.clock.now(),
      repository: (name) => this.repositories.get(name.toLowerCase()),
      repositories: () => this.repositories.values(),
    });
    this.violations.push(...faults.map((fault) => `POST /graphql: ${fault}`));
    return { status: 200, body: answer };
  }

  #checkResponse(operation: Operation, answer: Answer): void {
    const faults = description.checkResponse(operation, answer.status, answer.body, answer.raw !== undefined);
    this.violations.push(
      ...faults.map(
        (fault) => `${operation.method.toUpperCase()} ${operation.path} answered ${answer.status}: ${fault}`,
      ),
    );
  }

  #send(
    response: ServerResponse,
    logged: LoggedRequest,
    answer: Answer,
    headers: Readonly<Record<string, string>>,
  ): void {
    logged.status = answer.status;
    send(response, answer, headers, { now: this.clock.now(), requests: this.requests.length });
  }
}

/** What may be kept of a body: not the sealed box of a secret, nor the values that a test calls its canaries. */
function shownBody(path: string, text: string): string {
  if (/\/secrets\/[^/]+$/.test(path)) return text.replace(/("encrypted_value":")[^"]*/, '$1[sealed]');
  return text;
}

/** What GitHub tells a token of itself. */
function tokenHeaders(token: Token | undefined): Readonly<Record<string, string>> {
  return {
    ...(token?.scopes === undefined ? {} : { 'x-oauth-scopes': token.scopes.join(', ') }),
    ...(token?.expires === undefined ? {} : { 'github-authentication-token-expiration': token.expires }),
  };
}

export async function startGitHub(options: GitHubOptions = {}): Promise<FakeGitHub> {
  await sodium.ready;
  const server = new FakeGitHub(options);
  await server.listen();
  return server;
}

/** For the end of every test that talks to the server. */
export function expectNoViolations(server: FakeGitHub): void {
  if (server.violations.length > 0)
    throw new Error(`GitHub would not have understood this:\n${server.violations.join('\n')}`);
}
