import { ProviderError } from '../../core/errors.ts';
import { SecretValue } from '../../core/secret-value.ts';
import { encoded, type VaultClient } from './client.ts';
import type { BadAnswer } from './failure.ts';
import type { Way } from './login.ts';

/** A token, and whether we made it by logging in: then it is ours to revoke. */
export interface Entered {
  readonly token: SecretValue;
  readonly own: boolean;
}

/** Logs in. `learn` hears of a token before it is used. Throws ProviderError. */
export async function enter(
  client: VaultClient,
  way: Way,
  learn: (token: SecretValue) => void,
  signal: AbortSignal,
): Promise<Entered> {
  switch (way.how) {
    case 'token':
      return { token: way.token, own: false };
    case 'wrapped': {
      const inside = await unwrap(client, way.token, signal);
      for (const value of [inside.token, inside.secretId]) if (value !== undefined) learn(value);
      // A token that was handed over is its maker's to end.
      if (inside.token !== undefined) return { token: inside.token, own: false };
      if (inside.secretId === undefined || way.roleId === undefined) {
        throw new ProviderError('UNAUTHENTICATED', 'what the wrapping token held is no login', {
          hint: 'wrap a token, or the secret-id of an AppRole beside which auth.config.role_id is set',
        });
      }
      const { roleId, mount } = way;
      return enter(client, { how: 'approle', roleId, mount, secretId: inside.secretId }, learn, signal);
    }
    default: {
      const body =
        way.how === 'approle'
          ? {
              role_id: way.roleId.reveal(),
              ...(way.secretId === undefined ? {} : { secret_id: way.secretId.reveal() }),
            }
          : { role: way.role, jwt: way.jwt.reveal() };
      const reply = await client.send(
        {
          method: 'POST',
          path: `auth/${encoded(way.mount)}/login`,
          body,
          purpose: { what: `the login at auth/${way.mount}` },
          token: 'none',
          judge: (bad) => loginRefusal(way, bad),
        },
        signal,
      );
      if (reply.kind !== 'done') throw reply.error;
      const token = tokenIn(reply.value.body['auth']);
      if (token === undefined) {
        throw new ProviderError('UNAUTHENTICATED', `auth/${way.mount} gave no token`, {
          hint: 'a login with a second factor needs a person: `vault login`',
        });
      }
      learn(token);
      return { token, own: true };
    }
  }
}

interface Unwrapped {
  readonly token?: SecretValue;
  readonly secretId?: SecretValue;
}

/** Takes out what a wrapping token holds: that works once. Throws ProviderError. */
async function unwrap(client: VaultClient, token: SecretValue, signal: AbortSignal): Promise<Unwrapped> {
  const reply = await client.send(
    {
      method: 'POST',
      path: 'sys/wrapping/unwrap',
      purpose: { what: 'the wrapping token' },
      token,
      repeatable: false,
      judge: ({ status }) => (status === 400 || status === 403 || status === 404 ? usedUp(status) : undefined),
    },
    signal,
  );
  if (reply.kind !== 'done') throw reply.error;
  const { body } = reply.value;
  const data = (body['data'] ?? {}) as Readonly<Record<string, unknown>>;
  const inner = tokenIn(body['auth']) ?? secret(data['token']) ?? secret(data['client_token']);
  const secretId = secret(data['secret_id']);
  return { ...(inner === undefined ? {} : { token: inner }), ...(secretId === undefined ? {} : { secretId }) };
}

function usedUp(status: number): ProviderError {
  return new ProviderError('UNAUTHENTICATED', 'the wrapping token has been used already, or has expired', {
    status,
    hint: 'if nobody of yours has unwrapped it, somebody else holds your login: revoke what was wrapped, look into the audit log, and wrap a new one',
  });
}

/** Why a login was refused, by the words that Vault has for it; those themselves may quote what was sent. */
function loginRefusal(way: Way, { status, errors }: BadAnswer): ProviderError | undefined {
  if (status !== 400 && status !== 403 && status !== 404) return undefined;
  const said = (pattern: RegExp) => errors.some((text) => pattern.test(text));
  const mount = 'mount' in way ? way.mount : '';
  const refused = (message: string, hint: string) => new ProviderError('UNAUTHENTICATED', message, { status, hint });
  if (status === 404 || said(/no handler for route|unsupported (?:path|operation)/i)) {
    return refused(
      `nothing can be logged in to at auth/${mount}`,
      'look at auth_mount and namespace: `vault auth list` shows them',
    );
  }
  if (way.how === 'approle') {
    return refused(
      'Vault does not accept role_id and secret_id',
      'the secret-id may have expired, have been used as often as it may, or be bound to other addresses',
    );
  }
  const role = 'role' in way ? way.role : '';
  if (said(/role ".*" could not be found|invalid role name|missing role|role .*not found/i)) {
    return refused(`auth/${mount} has no role ${role}`, 'look at auth.config.role');
  }
  if (said(/audience/i)) {
    return refused(
      `the role ${role} does not take the audience of the token`,
      "set auth.config.audience to one of the role's bound_audiences",
    );
  }
  if (said(/claim|subject/i)) {
    return refused(
      `the role ${role} is not for this repository, branch or environment`,
      "the role's bound_claims and bound_subject say for which: `vault read auth/.../role/...` shows them",
    );
  }
  if (said(/expired|not valid yet|issued in the future/i)) {
    return refused('the token for the login is not valid now', 'look at the clocks of both machines');
  }
  return refused(
    `auth/${mount} does not accept the token for the role ${role}`,
    'the issuer that it trusts (oidc_discovery_url, bound_issuer) has to be that of the token; its log says more',
  );
}

function tokenIn(auth: unknown): SecretValue | undefined {
  return secret((auth as { client_token?: unknown } | null | undefined)?.client_token);
}

function secret(value: unknown): SecretValue | undefined {
  return typeof value === 'string' && value !== '' ? new SecretValue(value) : undefined;
}
