import { type ErrorDetail, ProviderError } from '../../core/errors.ts';
import { distrusted, networkCode } from '../seam/network.ts';

/** A right of a policy: what is done at which path. */
export interface PolicyRight {
  /** As policies write it: without `v1/`, with the mount. */
  readonly path: string;
  readonly capability: 'create' | 'read' | 'update' | 'patch' | 'delete' | 'list';
}

/** What was wanted, for messages and hints. */
export interface Purpose {
  /** Such as `secret/app`. */
  readonly what: string;
  readonly right?: PolicyRight;
}

/** An answer that is not the hoped-for one. Vault's texts may quote what was sent, so none of them is ever shown. */
export interface BadAnswer {
  readonly status: number;
  readonly errors: readonly string[];
  /** Milliseconds after which it may be asked again, where it says so. */
  readonly after: number | undefined;
}

/** Whether the server is there and cannot open its storage: it does not get better by asking again. */
export function isSealed({ status, errors }: BadAnswer): boolean {
  return status === 503 && errors.some((text) => /\bsealed\b/i.test(text));
}

/** Whether a write came too late: what it expected is not there any more. */
export function isStale({ status, errors }: BadAnswer): boolean {
  return status === 400 && errors.some((text) => /check-and-set parameter did not match/i.test(text));
}

/** Whether the engine is on its way from version 1 to 2: for a moment it answers nothing else. */
export function isUpgrading({ status, errors }: BadAnswer): boolean {
  return status === 400 && errors.some((text) => /upgrading from non-versioned/i.test(text));
}

/** Whether nothing at all is mounted there; any other 404 is about what is below the mount. */
export function isUnmounted({ status, errors }: BadAnswer): boolean {
  return status === 404 && errors.some((text) => /no handler for route|unsupported path/i.test(text));
}

/** A refusal of Vault, reduced to what may be shown. */
export function refusal(bad: BadAnswer, purpose: Purpose): ProviderError {
  const { status, errors, after } = bad;
  const { what } = purpose;
  const detail = (hint: string): ErrorDetail & { status: number } => ({ status, hint });
  if (isStale(bad)) {
    return new ProviderError('CONFLICT', `${what} has been changed by someone else`, detail('run again'));
  }
  if (isSealed(bad)) {
    return new ProviderError(
      'UNAVAILABLE',
      'Vault is sealed',
      detail('unseal it (`vault operator unseal`, or its auto-unseal), then run again'),
    );
  }
  if (isUpgrading(bad)) {
    return new ProviderError(
      'UNAVAILABLE',
      `the engine of ${what} is being upgraded to version 2`,
      detail('run again'),
    );
  }
  if (isUnmounted(bad)) {
    return new ProviderError(
      'REJECTED',
      `no secrets engine is mounted for ${what}`,
      detail('look at mount_point and namespace; `vault secrets list` shows what is mounted'),
    );
  }
  switch (status) {
    case 307:
      return new ProviderError(
        'UNAVAILABLE',
        `Vault sends ${what} to another of its servers`,
        detail(
          'set url to the active server or to what is in front of all of them: no token follows a redirect to another host',
        ),
      );
    case 403:
      return new ProviderError('FORBIDDEN', `the policies of the login do not allow ${what}`, detail(lacking(purpose)));
    case 404:
      return new ProviderError('REJECTED', `${what} was not found`, detail('look at its path, mount and namespace'));
    case 405:
      return new ProviderError(
        'UNSUPPORTED',
        `Vault does not offer this for ${what}`,
        detail('look at the version of the engine and of the server'),
      );
    case 412:
      return new ProviderError(
        'UNAVAILABLE',
        `this server of Vault has not yet seen the last write (${what})`,
        detail('its replication lags: run again, or set url to the primary'),
      );
    case 413:
      return new ProviderError('REJECTED', `${what} is larger than Vault takes`, detail('put large values elsewhere'));
    case 429:
      return new ProviderError('THROTTLED', `Vault allows no more requests for now (${what})`, {
        ...detail('a rate limit quota is set there: run again later'),
        ...(after === undefined ? {} : { retryAfter: after }),
      });
    default:
      break;
  }
  if (errors.some((text) => /too large/i.test(text))) {
    return new ProviderError('REJECTED', `${what} is larger than Vault takes`, detail('put large values elsewhere'));
  }
  if (status >= 500) {
    return new ProviderError('UNAVAILABLE', `Vault failed with status ${status} (${what})`, detail('run again later'));
  }
  return new ProviderError(
    'REJECTED',
    `Vault refused ${what} with status ${status}`,
    detail("the server's log and its audit device say why"),
  );
}

/** The token is not, or no longer, good for anything. */
export function badToken(status: number): ProviderError {
  return new ProviderError('UNAUTHENTICATED', 'Vault does not accept the token', {
    status,
    hint: 'it has expired or was revoked, or is of another server or namespace: log in again',
  });
}

/** No answer came. Only a code of the system is kept: errors of HTTP clients quote requests, with token and value. */
export function unreachable(error: unknown, { what }: Purpose): ProviderError {
  const code = networkCode(error);
  return new ProviderError(
    'UNAVAILABLE',
    `no answer from Vault about ${what}${code === undefined ? '' : ` (${code})`}`,
    {
      hint: distrusted(error)
        ? 'the certificate is not trusted here: name the file with the authority in NODE_EXTRA_CA_CERTS'
        : 'look at the address, the network, HTTPS_PROXY and NO_PROXY, then run again',
    },
  );
}

/** The line that a policy lacks, to be copied. */
function lacking({ right }: Purpose): string {
  if (right === undefined) return 'its policy has to allow it; `secretzero permissions` prints what is needed';
  return `its policy needs: ${policyLine(right.path, [right.capability])}`;
}

/** One rule of a policy. */
export function policyLine(path: string, capabilities: readonly string[]): string {
  return `path ${JSON.stringify(path)} { capabilities = [${capabilities.map((each) => JSON.stringify(each)).join(', ')}] }`;
}
