import { randomBytes, randomUUID } from 'node:crypto';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  CreateSecretCommand,
  DeleteSecretCommand,
  GetSecretValueCommand,
  ListSecretVersionIdsCommand,
  PutSecretValueCommand,
  SecretsManagerClient,
} from '@aws-sdk/client-secrets-manager';
import { DeleteParameterCommand, GetParameterCommand, PutParameterCommand, SSMClient } from '@aws-sdk/client-ssm';
import { type Moto, REGION, startMoto } from '../support/aws/moto.ts';
import { startAzure, TENANT } from '../support/azure/server.ts';
import { ALL_ACTIONS } from '../support/azure/vault.ts';
import { type Gate, type Passing, startGate } from '../support/gate.ts';
import { expectNoViolations, startGitHub } from '../support/github/server.ts';
import { startGoogle } from '../support/google/server.ts';
import { must, startOpenBao } from '../support/openbao.ts';

/** One place of a secret: how the manifest names it, and how a person looks at it and changes it, past our code. */
export interface Place {
  readonly name: string;
  /** A flow mapping of the manifest. */
  readonly target: string;
  /** Whether its values can be read back. */
  readonly readable: boolean;
  /** What leads the bundle there. */
  readonly env: Readonly<Record<string, string>>;
  /** Stands before its server; none for a file. */
  readonly gate?: Pick<Gate, 'requests' | 'judge'>;
  /** Whether a request asks for a change. */
  readonly changes: (request: Passing) => boolean;
  /** Whether a request asks for a value. */
  readonly reads: (request: Passing) => boolean;
  peek(): Promise<string | undefined>;
  plant(value: string): Promise<void>;
  remove(): Promise<void>;
  /** Deletes it so that the platform can bring it back for some days; absent where that is not known there. */
  bury?(): Promise<void>;
  /** How many versions it keeps; absent where it keeps none. */
  versions?(): Promise<number>;
}

const A_PERSON = { accessKeyId: 'a-person', secretAccessKey: 'by-hand' };
const IS_CHANGE = /Create|Put|Update|Tag|Delete|Restore|Add|Remove/;

/** What was asked for, or nothing where it is not there. */
async function absent<T>(asked: Promise<T>): Promise<T | undefined> {
  try {
    return await asked;
  } catch (error) {
    // What is on its way out cannot be read either.
    if (/NotFound|InvalidRequest/.test((error as Error).name)) return undefined;
    throw error;
  }
}

/** All places of one secret on their servers, each behind a gate of its own. */
export class Places implements AsyncDisposable {
  readonly all: Place[] = [];
  readonly #open: AsyncDisposable[] = [];
  readonly #checks: (() => void)[] = [];

  get env(): Record<string, string> {
    return Object.assign({}, ...this.all.map(({ env }) => env)) as Record<string, string>;
  }

  get gates(): Pick<Gate, 'requests' | 'judge'>[] {
    return this.all.flatMap(({ gate }) => gate ?? []);
  }

  of(name: string): Place {
    const found = this.all.find((place) => place.name === name);
    if (!found) throw new Error(`no place ${name}`);
    return found;
  }

  readonly #front: (url: string) => Promise<string>;

  private constructor(front: (url: string) => Promise<string>) {
    this.#front = front;
  }

  /**
   * @param folder where the file is
   * @param front puts something more before each gate
   */
  static async start(
    folder: () => string,
    front: (url: string) => Promise<string> = async (url) => url,
  ): Promise<Places> {
    const places = new Places(front);
    await places.#github();
    await places.#vault();
    await places.#google();
    await places.#aws();
    await places.#azure();
    places.#file(folder);
    return places;
  }

  async #gate(upstream: string, options: Parameters<typeof startGate>[1] = {}): Promise<Gate> {
    const gate = await startGate(upstream, options);
    this.#open.push(gate);
    const url = await this.#front(gate.url);
    return Object.defineProperty(gate, 'url', { value: url });
  }

  async #github(): Promise<void> {
    const server = await startGitHub();
    const token = `github_pat_${randomBytes(18).toString('hex')}`;
    server.addToken(token, { secrets: 'write' });
    const gate = await this.#gate(server.url);
    this.#open.push({ [Symbol.asyncDispose]: () => server.close() });
    this.#checks.push(() => expectNoViolations(server));
    this.all.push({
      name: 'github',
      target: '{ provider: github, kind: github_secret, config: { repository: acme/app, secret_name: SHARED } }',
      readable: false,
      env: { GITHUB_API_URL: gate.url, GH_TOKEN: token },
      gate,
      changes: ({ method }) => method !== 'GET',
      reads: () => false,
      peek: async () => server.secretValue('SHARED'),
      plant: async (value) => {
        server.clock.advance(5000);
        server.repository.secrets.store('SHARED', value);
      },
      remove: async () => {
        server.repository.secrets.delete('SHARED');
      },
    });
  }

  async #vault(): Promise<void> {
    const bao = await startOpenBao();
    this.#open.push(bao);
    const gate = await this.#gate(bao.url);
    const path = 'secret/data/acme/shared';
    this.all.push({
      name: 'vault',
      target: '{ provider: vault, kind: vault_kv, config: { path: acme/shared, version: 2 } }',
      readable: true,
      env: { VAULT_ADDR: gate.url, VAULT_TOKEN: bao.root },
      gate,
      changes: ({ method, path: asked }) => !['GET', 'LIST'].includes(method) && !asked.includes('/sys/'),
      reads: ({ method, path: asked }) => method === 'GET' && asked.includes('/data/'),
      peek: async () => (await bao.call('GET', path)).body?.data?.data?.value,
      plant: async (value) => {
        must(await bao.call('POST', path, { data: { value } }));
      },
      remove: async () => {
        must(await bao.call('DELETE', 'secret/metadata/acme/shared'));
      },
      versions: async () => (await bao.call('GET', 'secret/metadata/acme/shared')).body?.data?.current_version ?? 0,
    });
  }

  async #google(): Promise<void> {
    const server = await startGoogle();
    this.#open.push(server);
    server.allow('a-google-token-of-tests');
    const gate = await this.#gate(server.url);
    const name = 'projects/acme-prod/secrets/shared';
    const env = Object.fromEntries(Object.keys(server.environment).map((variable) => [variable, gate.url]));
    this.#checks.push(() => {
      if (server.violations.length > 0) throw new Error(server.violations.join('\n'));
    });
    this.all.push({
      name: 'google',
      target: '{ provider: google, kind: gcp_secret_manager, config: { project: acme-prod, name: shared } }',
      readable: true,
      env: { ...env, GOOGLE_OAUTH_ACCESS_TOKEN: 'a-google-token-of-tests' },
      gate,
      changes: ({ method, path }) => method !== 'GET' && !path.includes(':testIamPermissions'),
      reads: ({ path }) => path.includes(':access'),
      peek: async () => server.peek(name),
      plant: async (value) => server.plant(name, value),
      remove: async () => {
        server.secrets.delete(name);
      },
      versions: async () => server.secrets.get(name)?.versions.length ?? 0,
    });
  }

  async #aws(): Promise<void> {
    const moto = await startMoto();
    this.#open.push(moto);
    const secrets = new SecretsManagerClient({ region: REGION, endpoint: moto.url, credentials: A_PERSON });
    const secret = { SecretId: 'acme/shared' };
    const env = { AWS_REGION: REGION, AWS_ACCESS_KEY_ID: 'AKIATESTS', AWS_SECRET_ACCESS_KEY: 'testing-testing' };
    const gate = await this.#gate(moto.url);
    this.all.push({
      name: 'secrets manager',
      target: '{ provider: aws, kind: secrets_manager, config: { name: acme/shared } }',
      readable: true,
      env: { ...env, AWS_ENDPOINT_URL_SECRETS_MANAGER: gate.url },
      gate,
      changes: ({ target }) => IS_CHANGE.test(target),
      reads: ({ target }) => /GetSecretValue/.test(target),
      peek: async () =>
        (await absent(secrets.send(new GetSecretValueCommand({ ...secret, VersionStage: 'AWSCURRENT' }))))
          ?.SecretString,
      plant: async (SecretString) => {
        const there = await absent(secrets.send(new PutSecretValueCommand({ ...secret, SecretString })));
        if (!there) await secrets.send(new CreateSecretCommand({ Name: secret.SecretId, SecretString }));
      },
      remove: async () => {
        await absent(secrets.send(new DeleteSecretCommand({ ...secret, ForceDeleteWithoutRecovery: true })));
      },
      bury: async () => {
        await secrets.send(new DeleteSecretCommand({ ...secret, RecoveryWindowInDays: 7 }));
      },
      versions: async () =>
        (await absent(secrets.send(new ListSecretVersionIdsCommand({ ...secret, IncludeDeprecated: true }))))?.Versions
          ?.length ?? 0,
    });
    await this.#parameters(moto);
  }

  /** Parameters, by a way of their own: that to the secrets does not see them. */
  async #parameters(moto: Moto): Promise<void> {
    const ssm = new SSMClient({ region: REGION, endpoint: moto.url, credentials: A_PERSON });
    const parameter = { Name: '/acme/shared' };
    const gate = await this.#gate(moto.url);
    this.all.push({
      name: 'parameter store',
      target: '{ provider: aws, kind: ssm_parameter, config: { name: /acme/shared } }',
      readable: true,
      env: { AWS_ENDPOINT_URL_SSM: gate.url },
      gate,
      changes: ({ target }) => IS_CHANGE.test(target),
      reads: ({ target }) => /GetParameter/.test(target),
      peek: async () =>
        (await absent(ssm.send(new GetParameterCommand({ ...parameter, WithDecryption: true }))))?.Parameter?.Value,
      plant: async (Value) => {
        await ssm.send(new PutParameterCommand({ ...parameter, Value, Type: 'SecureString', Overwrite: true }));
      },
      remove: async () => {
        await absent(ssm.send(new DeleteParameterCommand(parameter)));
      },
      versions: async () =>
        (await absent(ssm.send(new GetParameterCommand({ ...parameter, WithDecryption: false }))))?.Parameter
          ?.Version ?? 0,
    });
  }

  /** By its real names, through a proxy that leads all of them to the fake. */
  async #azure(): Promise<void> {
    const server = await startAzure();
    const clientId = randomUUID();
    server.entra.add({ clientId, secret: 'of-an-application', actions: new Set(ALL_ACTIONS) });
    const folder = mkdtempSync(join(tmpdir(), 'secretzero-authority-'));
    const authority = join(folder, 'authority.pem');
    writeFileSync(authority, server.authority);
    this.#open.push(server, { [Symbol.asyncDispose]: async () => rmSync(folder, { recursive: true, force: true }) });
    this.#checks.push(() => {
      if (server.violations.length > 0) throw new Error(server.violations.join('\n'));
    });
    const vault = server.vault('acme');
    this.all.push({
      name: 'key vault',
      target:
        '{ provider: azure, kind: azure_keyvault, config: { vault_url: "https://acme.vault.azure.net", secret_name: shared } }',
      readable: true,
      env: {
        HTTPS_PROXY: await this.#front(server.environment.HTTPS_PROXY),
        NODE_EXTRA_CA_CERTS: authority,
        AZURE_TENANT_ID: TENANT,
        AZURE_CLIENT_ID: clientId,
        AZURE_CLIENT_SECRET: 'of-an-application',
      },
      gate: server.gate,
      changes: ({ method, path }) => method !== 'GET' && path.includes('vault.azure.net'),
      reads: ({ method, path }) => method === 'GET' && /\/secrets\/[^/]+(?:\/[0-9a-f]{32})?\/?$/.test(path),
      peek: async () => vault.peek('shared'),
      plant: async (value) => {
        server.seconds += 5;
        vault.plant('shared', value);
      },
      remove: async () => vault.purge('shared'),
      bury: async () => vault.remove('shared'),
      versions: async () => vault.versionsOf('shared').length,
    });
  }

  #file(folder: () => string): void {
    const path = () => join(folder(), '.env');
    this.all.push({
      name: 'file',
      target: '{ provider: local, kind: file, config: { path: .env, key: SHARED } }',
      readable: true,
      env: {},
      changes: () => false,
      reads: () => false,
      peek: async () =>
        existsSync(path())
          ? /^SHARED=(.*)$/m.exec(readFileSync(path(), 'utf8'))?.[1]?.replace(/^['"]|['"]$/g, '')
          : undefined,
      plant: async (value) => writeFileSync(path(), `SHARED=${value}\n`),
      remove: async () => rmSync(path(), { force: true }),
    });
  }

  /** What every place holds, by its name. */
  async values(): Promise<Record<string, string | undefined>> {
    const values: Record<string, string | undefined> = {};
    for (const place of this.all) values[place.name] = await place.peek();
    return values;
  }

  /** Nothing was said that a platform would not understand. */
  check(): void {
    for (const check of this.#checks) check();
  }

  async [Symbol.asyncDispose](): Promise<void> {
    for (const each of this.#open.reverse()) await each[Symbol.asyncDispose]();
  }
}
