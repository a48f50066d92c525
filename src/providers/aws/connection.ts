import { ProviderError } from '../../core/errors.ts';
import type { ProviderContext } from '../contract.ts';
import { type Outcome, patiently } from '../seam/patience.ts';
import { failedAttempt, type Purpose } from './failure.ts';
import type { Credentials } from './login.ts';
import { LoginSettings, noRegion, type Service } from './settings.ts';
import { Transport } from './transport.ts';

/** What every client of the SDK is made with. */
export interface ClientSettings {
  readonly region: string;
  readonly endpoint?: string;
  readonly credentials: () => Promise<Credentials>;
  readonly requestHandler: Transport;
  /** Tries are ours: by the run's clock, and within its budget. */
  readonly maxAttempts: 1;
}

/** What of a client can be changed before its first request. */
interface Client {
  readonly middlewareStack: {
    add(middleware: never, options: never): void;
    remove(name: string): boolean;
  };
}

/** Steps of every request that only describe the machine, or look what of a request may be logged, for nobody. */
const IDLE_STEPS = ['getUserAgentMiddleware', 'loggerMiddleware', 'recursionDetectionMiddleware'];

type Next = (args: { readonly request: { readonly headers: Record<string, string> } }) => Promise<unknown>;

/** A client that says of this program its name, and nothing of the machine that it runs on. */
export function plain<T extends Client>(client: T): T {
  const name = (next: Next): Next => {
    return (args) => {
      args.request.headers['user-agent'] = 'secretzero';
      delete args.request.headers['x-amz-user-agent'];
      return next(args);
    };
  };
  for (const step of IDLE_STEPS) client.middlewareStack.remove(step);
  client.middlewareStack.add(name as never, { step: 'build', priority: 'low', name: 'ownUserAgent' } as never);
  return client;
}

/** One login's way to AWS: requests to any region, tried again where that is safe, and reduced to what may be shown. */
export class AwsConnection {
  readonly settings: LoginSettings;
  readonly #context: ProviderContext;
  readonly #transport: Transport;
  readonly #credentials: () => Promise<Credentials>;
  readonly #clients = new Map<string, Promise<unknown>>();
  #region: Promise<string> | undefined;

  constructor(context: ProviderContext, login: (connection: AwsConnection) => () => Promise<Credentials>) {
    this.settings = new LoginSettings(context);
    this.#context = context;
    this.#transport = new Transport(context);
    this.#credentials = login(this);
  }

  /** Requests sent so far. */
  get requests(): number {
    return this.#transport.requests;
  }

  /** The region of all that says none of its own. Throws ProviderError where nothing says one. */
  region(): Promise<string> {
    this.#region ??= this.#findRegion();
    return this.#region;
  }

  /** When the login ends by itself; `undefined` for one that lasts. Throws ProviderError where there is none. */
  async expires(): Promise<Date | undefined> {
    return (await this.#credentials()).expiration;
  }

  /** A client of a service, made once for each region. `undefined`: the region of all that says none. */
  client<T>(service: Service, region: string | undefined, make: (settings: ClientSettings) => Promise<T>): Promise<T> {
    const key = `${service} ${region ?? ''}`;
    const known = this.#clients.get(key) as Promise<T> | undefined;
    if (known !== undefined) return known;
    const made = this.clientSettings(service, region, this.#credentials).then(make);
    this.#clients.set(key, made);
    return made;
  }

  /** What a client of a service is made with. */
  async clientSettings(
    service: Service,
    region: string | undefined,
    credentials: () => Promise<Credentials>,
  ): Promise<ClientSettings> {
    const endpoint = this.settings.endpoint(service);
    return {
      region: region ?? (await this.region()),
      ...(endpoint === undefined ? {} : { endpoint }),
      // The SDK asks before each request: when a login ends is told by the run's own clock.
      credentials: async () => ({ ...(await credentials()), expiration: new Date(0) }),
      requestHandler: this.#transport,
      maxAttempts: 1,
    };
  }

  /** Sends a request, with its tries. */
  send<T>(task: () => Promise<T>, purpose: Purpose, signal: AbortSignal): Promise<Outcome<T>> {
    return patiently(
      async () => {
        try {
          return { kind: 'done', value: await task() };
        } catch (thrown) {
          return failedAttempt<T>(thrown, purpose, this.#context.now());
        }
      },
      this.#context,
      signal,
    );
  }

  /** The same for what only looks: throws AwsError where it does not succeed. */
  async ask<T>(task: () => Promise<T>, purpose: Purpose, signal: AbortSignal): Promise<T> {
    const outcome = await this.send(task, purpose, signal);
    if (outcome.kind === 'done') return outcome.value;
    throw outcome.error;
  }

  /** Waits on the run's clock. */
  pause(milliseconds: number, signal: AbortSignal): Promise<void> {
    return this.#context.sleep(milliseconds, signal);
  }

  async #findRegion(): Promise<string> {
    const said = this.settings.region;
    if (said !== undefined) {
      if (/^[a-z]{2}(?:-[a-z0-9]+)+-\d{1,2}$/.test(said)) return said;
      throw new ProviderError('REJECTED', 'the AWS region is none', { hint: 'it looks like eu-west-1' });
    }
    const { profileRegion } = await import('./sts-api.ts');
    const found = await profileRegion(this.settings.profile);
    if (found === undefined) throw noRegion();
    return found;
  }
}
