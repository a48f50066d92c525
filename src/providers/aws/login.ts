import { ProviderError } from '../../core/errors.ts';
import { SecretValue } from '../../core/secret-value.ts';
import type { ProviderContext } from '../contract.ts';
import type { AwsConnection } from './connection.ts';
import { AUDIENCE, WAYS, type Way } from './login-kinds.ts';

/** What requests are signed with. */
export interface Credentials {
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  readonly sessionToken?: string;
  readonly expiration?: Date;
}

/** A role to be taken on, and what its owner asks for. */
interface Role {
  readonly arn: string;
  readonly externalId?: string;
}

/** How long before its end a login is made anew. */
const EARLY_MS = 5 * 60_000;

const TRUST_OF_JOBS =
  "the role's trust policy has to name GitHub's issuer, the audience, and this repository with its branch or environment as subject; `secretzero permissions` prints one";
const TRUST_OF_LOGINS =
  "the role's trust policy has to name this login, and the external id where it asks for one; the login itself needs sts:AssumeRole";

/**
 * The login of a run: made when the first request is signed, and again before it ends. `auth.kind` says how; without it, a role is taken
 * on with the job's own token where there is one, else with what the environment has.
 */
export function loginOf(context: ProviderContext, connection: AwsConnection): () => Promise<Credentials> {
  const login = new Login(context, connection);
  let current: Promise<Credentials> | undefined;
  let end = Number.POSITIVE_INFINITY;
  return async () => {
    if (current === undefined || context.now().getTime() >= end - EARLY_MS) {
      current = login.make();
      // A login that failed is tried again by whoever asks next.
      current.then(
        ({ expiration, secretAccessKey, sessionToken }) => {
          for (const text of [secretAccessKey, sessionToken])
            if (text !== undefined && text !== '') context.learn?.(new SecretValue(text));
          end = expiration?.getTime() ?? Number.POSITIVE_INFINITY;
        },
        () => {
          current = undefined;
        },
      );
      end = Number.POSITIVE_INFINITY;
    }
    return current;
  };
}

class Login {
  readonly #context: ProviderContext;
  readonly #connection: AwsConnection;

  constructor(context: ProviderContext, connection: AwsConnection) {
    this.#context = context;
    this.#connection = connection;
  }

  async make(): Promise<Credentials> {
    const roles = this.#roles();
    const kind = this.#kind();
    if (kind === 'assume_role' && roles.length === 0) throw incomplete('assume_role', 'role_arn');
    if (kind === 'oidc') {
      const [first, ...others] = roles;
      if (first === undefined) throw incomplete('oidc', 'role_arn');
      const token = await this.#jobToken();
      if (token === undefined) throw noJob();
      return this.#chain(await this.#byToken(first, token), others);
    }
    if (kind === undefined && roles.length > 0 && !this.#hasOwn()) {
      const [first, ...others] = roles as [Role, ...Role[]];
      const token = await this.#jobTokenOr(this.#environment());
      if (token !== undefined) return this.#chain(await this.#byToken(first, token), others);
    }
    return this.#chain(await this.#base(kind), roles);
  }

  #kind(): Way | undefined {
    const written = this.#context.declaration.auth['kind'];
    if (typeof written !== 'string' || written === '') return undefined;
    const known = WAYS[written];
    if (known !== undefined) return known;
    throw new ProviderError(
      'REJECTED',
      `auth.kind ${JSON.stringify(written.slice(0, 40))} is no way to log in to AWS`,
      {
        hint: `it is one of ${Object.keys(WAYS).join(', ')}`,
      },
    );
  }

  /** Whether the manifest itself names what logs in. */
  #hasOwn(): boolean {
    return this.#connection.settings.text('access_key_id', 'profile', 'source_profile') !== undefined;
  }

  async #base(kind: Way | undefined): Promise<Credentials> {
    const { settings } = this.#connection;
    const keys = this.#static();
    if (kind === 'static') {
      if (keys === undefined) throw incomplete('static', 'access_key_id and secret_access_key');
      return keys;
    }
    const named = settings.text('profile', 'source_profile');
    if (kind === 'profile') {
      const profile = settings.profile;
      if (profile === undefined) throw incomplete('profile', 'profile');
      return this.#found(profile);
    }
    if (kind !== 'ambient' && keys !== undefined) return keys;
    if (kind !== 'ambient' && named !== undefined) return this.#found(named);
    return this.#environment() ?? this.#found(settings.variable('AWS_PROFILE'));
  }

  #static(): Credentials | undefined {
    const { settings } = this.#connection;
    return keysOf(
      settings.text('access_key_id', 'aws_access_key_id'),
      settings.text('secret_access_key', 'aws_secret_access_key'),
      settings.text('session_token', 'aws_session_token'),
    );
  }

  #environment(): Credentials | undefined {
    const { settings } = this.#connection;
    return keysOf(
      settings.variable('AWS_ACCESS_KEY_ID'),
      settings.variable('AWS_SECRET_ACCESS_KEY'),
      settings.variable('AWS_SESSION_TOKEN'),
    );
  }

  async #found(profile: string | undefined): Promise<Credentials> {
    const { ownChain } = await import('./own-chain.ts');
    try {
      return await ownChain(profile);
    } catch {
      throw profile === undefined ? nothingFound() : noProfile(profile);
    }
  }

  #jobToken() {
    const audience = this.#connection.settings.text('audience') ?? AUDIENCE;
    return this.#context.idToken(audience, new AbortController().signal);
  }

  /** The job's token; where the job may not have one, it need not, if the environment has another login. */
  async #jobTokenOr(environment: Credentials | undefined) {
    try {
      return await this.#jobToken();
    } catch (error) {
      if (environment === undefined) throw error;
      return undefined;
    }
  }

  async #byToken(role: Role, token: { reveal(): string }): Promise<Credentials> {
    const { stsApi } = await import('./sts-api.ts');
    const none = async (): Promise<Credentials> => ({ accessKeyId: '', secretAccessKey: '' });
    const sts = stsApi(await this.#connection.clientSettings('STS', undefined, none));
    const answer = await this.#connection.ask(
      () =>
        sts.assumeRoleWithWebIdentity({
          RoleArn: role.arn,
          RoleSessionName: this.#sessionName(),
          WebIdentityToken: token.reveal(),
          ...this.#duration(),
        }),
      {
        what: `the role ${role.arn}`,
        action: 'sts:AssumeRoleWithWebIdentity',
        repeatable: true,
        remedy: TRUST_OF_JOBS,
      },
      new AbortController().signal,
    );
    return assumed(answer.Credentials);
  }

  async #chain(base: Credentials, roles: readonly Role[]): Promise<Credentials> {
    let current = base;
    for (const { arn, externalId } of roles) {
      const { stsApi } = await import('./sts-api.ts');
      const own = current;
      const sts = stsApi(await this.#connection.clientSettings('STS', undefined, async () => own));
      const answer = await this.#connection.ask(
        () =>
          sts.assumeRole({
            RoleArn: arn,
            RoleSessionName: this.#sessionName(),
            ...(externalId === undefined ? {} : { ExternalId: externalId }),
            ...this.#duration(),
          }),
        { what: `the role ${arn}`, action: 'sts:AssumeRole', repeatable: true, remedy: TRUST_OF_LOGINS },
        new AbortController().signal,
      );
      current = assumed(answer.Credentials);
    }
    return current;
  }

  /** `role_arns`, one after the other, and `role_arn` at last. An external id of its own wins over that of all. */
  #roles(): readonly Role[] {
    const { settings } = this.#connection;
    const shared = settings.text('external_id');
    const listed = settings.raw('role_arns');
    const written: readonly unknown[] = Array.isArray(listed) ? listed : (settings.text('role_arns')?.split(',') ?? []);
    const roles = [...written, settings.text('role_arn')].filter((each) => each !== undefined).map(roleFrom);
    return roles.map((role) => (shared === undefined || role.externalId ? role : { ...role, externalId: shared }));
  }

  /** What AWS's own records show: the run, where it is one of GitHub's. */
  #sessionName(): string {
    const { settings } = this.#connection;
    const run = settings.variable('GITHUB_RUN_ID');
    const name =
      settings.text('session_name', 'role_session_name') ?? `secretzero${run === undefined ? '' : `-${run}`}`;
    return name.replace(/[^\w+=,.@-]/g, '-').slice(0, 64);
  }

  #duration(): { DurationSeconds?: number } {
    const { settings } = this.#connection;
    const written = settings.raw('duration') ?? settings.raw('duration_seconds');
    const seconds = typeof written === 'number' ? written : Number(settings.text('duration', 'duration_seconds'));
    return Number.isInteger(seconds) && seconds > 0 ? { DurationSeconds: seconds } : {};
  }
}

function roleFrom(written: unknown): Role {
  const { role_arn: arn, external_id: externalId } =
    typeof written === 'string' ? { role_arn: written.trim() } : ((written ?? {}) as Record<string, unknown>);
  if (typeof arn !== 'string' || !/^arn:aws[\w-]*:iam::\d{12}:role\/[\w+=,.@/-]{1,512}$/.test(arn)) {
    throw new ProviderError('REJECTED', 'auth.config.role_arn is no role', {
      hint: 'it looks like arn:aws:iam::123456789012:role/secretzero',
    });
  }
  return { arn, ...(typeof externalId === 'string' && externalId !== '' ? { externalId } : {}) };
}

function keysOf(
  accessKeyId: string | undefined,
  secretAccessKey: string | undefined,
  sessionToken: string | undefined,
): Credentials | undefined {
  if (accessKeyId === undefined || secretAccessKey === undefined) return undefined;
  return { accessKeyId, secretAccessKey, ...(sessionToken === undefined ? {} : { sessionToken }) };
}

function assumed(
  given:
    | {
        AccessKeyId?: string | undefined;
        SecretAccessKey?: string | undefined;
        SessionToken?: string | undefined;
        Expiration?: Date | undefined;
      }
    | undefined,
): Credentials {
  const keys = keysOf(given?.AccessKeyId, given?.SecretAccessKey, given?.SessionToken);
  if (keys === undefined) throw new ProviderError('UNAVAILABLE', 'AWS gave no credentials for the role');
  return { ...keys, ...(given?.Expiration === undefined ? {} : { expiration: given.Expiration }) };
}

function incomplete(kind: string, missing: string): ProviderError {
  return new ProviderError('UNAUTHENTICATED', `auth.kind ${kind} needs ${missing}`, {
    hint: `set auth.config.${missing.replace(' and ', ' and auth.config.')}`,
  });
}

function noJob(): ProviderError {
  return new ProviderError('UNAUTHENTICATED', 'a login by OIDC needs a GitHub job, and this is none', {
    hint: 'on a laptop use auth.kind profile, or leave auth.kind out: then the role is taken on with your own login',
  });
}

function noProfile(profile: string): ProviderError {
  return new ProviderError(
    'UNAUTHENTICATED',
    `the AWS profile ${JSON.stringify(profile.slice(0, 80))} gives no login`,
    {
      hint: 'look at it with `aws configure list`; for single sign-on, `aws sso login` comes first',
    },
  );
}

function nothingFound(): ProviderError {
  return new ProviderError('UNAUTHENTICATED', 'no AWS login was found', {
    hint: 'in a job: `permissions: id-token: write` and auth.config.role_arn; on a laptop: `aws sso login`, AWS_PROFILE or AWS_ACCESS_KEY_ID',
  });
}
