import { createHash } from 'node:crypto';
import { ProviderError } from '../../core/errors.ts';
import { SecretValue } from '../../core/secret-value.ts';
import type { CallOptions, CredentialSource, Issued, IssueMark, IssueRequest, OwnCredential } from '../contract.ts';
import { claimsOf } from './claims.ts';
import { type ApplicationKey, dateIn, type Graph } from './graph.ts';
import { GRAPH_RIGHT } from './permissions.ts';
import type { AccessToken } from './tokens.ts';

type Config = IssueRequest['config'];
type Whose = Pick<IssueMark, 'owner' | 'secret'>;

/** How long after its rotation falls due a client secret is still good: a rotation may have to wait for a person. */
const GRACE_MS = 14 * 86_400_000;
const MARK = /^secretzero:(?<secret>[^:]*):(?<generation>\d+):(?<nonce>[0-9a-f]+):(?<whose>[0-9a-f]{16})$/;

/** Client secrets of app registrations in Entra: several can be good at once, and each has a name, which is our mark. */
export class AppSource implements CredentialSource {
  readonly #graph: Graph;
  readonly #token: (scope: string, signal: AbortSignal) => Promise<AccessToken>;

  constructor(graph: Graph, token: (scope: string, signal: AbortSignal) => Promise<AccessToken>) {
    this.#graph = graph;
    this.#token = token;
  }

  async issue({ config, mark, due }: IssueRequest, options: CallOptions): Promise<Issued> {
    options.signal.throwIfAborted();
    const key = keyFor(config, mark);
    const tenant = claimsOf(await this.#token(this.#graph.scope, options.signal)).tenant;
    if (tenant === undefined)
      throw new ProviderError('UNSUPPORTED', 'the login does not say of which tenant it is', {
        hint: 'take kind: oidc',
      });
    const application = await this.#application(key, config, mark, options);
    const until = due === undefined ? undefined : new Date(due.getTime() + GRACE_MS);
    const made = await this.#graph.addPassword(application, markText(mark), until, options);
    const { keyId, secretText, endDateTime } = made;
    if (typeof keyId !== 'string' || typeof secretText !== 'string' || secretText === '')
      throw new ProviderError('UNAVAILABLE', `the answer about the application ${application.appId} has no secret`);
    const expires = dateIn(endDateTime);
    return {
      values: {
        client_id: new SecretValue(application.appId),
        tenant_id: new SecretValue(tenant),
        client_secret: new SecretValue(secretText),
      },
      handle: `${application.id}/${keyId}`,
      ...(expires === undefined ? {} : { expires }),
    };
  }

  async revoke(handle: string, _config: Config, options: CallOptions): Promise<void> {
    options.signal.throwIfAborted();
    const { id, keyId } = /^(?<id>[\w-]{1,64})\/(?<keyId>[\w-]{1,64})$/.exec(handle)?.groups ?? {};
    if (id === undefined || keyId === undefined)
      throw new ProviderError('REJECTED', 'what is to be revoked names no client secret');
    if (await this.#graph.removePassword(id, keyId, options)) return;
    const left = await this.#graph.passwords(id, options);
    if (left?.some((password) => password.keyId === keyId))
      throw new ProviderError('REJECTED', `Entra does not remove the client secret ${keyId}`, {
        hint: 'remove it by hand, under Certificates & secrets of the application',
      });
  }

  async listOwn(mark: Whose, config: Config, options: CallOptions): Promise<readonly OwnCredential[]> {
    options.signal.throwIfAborted();
    const application = await this.#graph.find(keyFor(config, mark), options);
    return (application?.passwords ?? []).flatMap(({ keyId, displayName, from }) => {
      const { whose, nonce } = MARK.exec(displayName)?.groups ?? {};
      if (application === undefined || nonce === undefined || whose !== whoseText(mark)) return [];
      return [{ handle: `${application.id}/${keyId}`, nonce, ...(from === undefined ? {} : { createdAt: from }) }];
    });
  }

  async preflight(config: Config, options: CallOptions): Promise<ProviderError | undefined> {
    try {
      const { roles } = claimsOf(await this.#token(this.#graph.scope, options.signal));
      const { application_id: appId } = config;
      // A token of an application names what it may do; that of a person does not.
      if (
        roles.length > 0 &&
        !roles.some((role) => role === GRAPH_RIGHT.name || role === 'Application.ReadWrite.All')
      ) {
        return new ProviderError('FORBIDDEN', 'the login may not make client secrets in Entra', {
          hint: `it needs ${GRAPH_RIGHT.name} of Microsoft Graph; \`secretzero permissions\` prints how it is given`,
        });
      }
      if (typeof appId !== 'string') return undefined;
      if ((await this.#graph.find({ appId }, options)) !== undefined) return undefined;
      return new ProviderError('REJECTED', `the tenant has no application ${appId}`, {
        hint: 'look at application_id; or leave it out, so that one is made',
      });
    } catch (thrown) {
      if (thrown instanceof ProviderError) return thrown;
      throw thrown;
    }
  }

  /** The registration that is named; or our own with its principal, each made where a run before did not come to it. */
  async #application(key: ApplicationKey, config: Config, { secret }: Whose, options: CallOptions) {
    const found = await this.#graph.find(key, options);
    if ('appId' in key) {
      if (found !== undefined) return found;
      throw new ProviderError('REJECTED', `the tenant has no application ${key.appId}`, {
        hint: 'look at application_id; or leave it out, so that one is made',
      });
    }
    const { display_name: name } = config;
    const own = found ?? (await this.#graph.ensure(key.uniqueName, typeof name === 'string' ? name : secret, options));
    await this.#graph.ensurePrincipal(own.appId, options);
    return own;
  }
}

function keyFor({ application_id: appId }: Config, mark: Whose): ApplicationKey {
  return typeof appId === 'string' ? { appId } : { uniqueName: `secretzero-${digest(mark, 32)}` };
}

/** Our mark as the name of a client secret: people can read whose it is. */
function markText(mark: IssueMark): string {
  const { secret, generation, nonce } = mark;
  return `secretzero:${secret.slice(0, 40)}:${generation}:${nonce}:${whoseText(mark)}`;
}

/** Of which manifest and secret it is; several may have their secrets at one application. */
function whoseText(mark: Whose): string {
  return digest(mark, 16);
}

function digest({ owner, secret }: Whose, length: number): string {
  return createHash('sha256').update(`${owner}\0${secret}`).digest('hex').slice(0, length);
}
