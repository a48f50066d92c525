import { type ErrorDetail, ProviderError } from '../../core/errors.ts';
import { distrusted, networkCode } from '../seam/network.ts';

/** What was wanted, for messages and hints. */
export interface Purpose {
  /** Such as `the secrets of myvault.vault.azure.net`. */
  readonly what: string;
  /** What the login needs for it, such as `Microsoft.KeyVault/vaults/secrets/readMetadata/action`. */
  readonly right: string;
}

/** An answer that is not the hoped-for one, as far as it may be shown: Microsoft's sentences are not, since some quote what was sent. */
export interface BadAnswer {
  readonly status: number;
  /** The codes of the error, the outermost first. */
  readonly codes: readonly string[];
  readonly requestId?: string;
  readonly retryAfter?: number;
}

/** The answer to a write was lost: it may have been carried out. */
export class LostAnswer extends ProviderError {}

/** What an error's body says in codes: `{error: {code, innererror: {code}}}`. */
export function codesIn(body: string): readonly string[] {
  const codes: string[] = [];
  try {
    let at = (JSON.parse(body) as { error?: unknown } | null)?.error;
    for (let depth = 0; depth < 4 && typeof at === 'object' && at !== null; depth += 1) {
      const { code, innererror, innerError } = at as { code?: unknown; innererror?: unknown; innerError?: unknown };
      if (typeof code === 'string' && /^[A-Za-z_]{2,60}$/.test(code)) codes.push(code);
      at = innererror ?? innerError;
    }
  } catch {
    // What is no JSON says nothing.
  }
  return codes;
}

/** A refusal, reduced to what may be shown. */
export function refusal({ status, codes, requestId, retryAfter }: BadAnswer, purpose: Purpose): ProviderError {
  const said = codes.length === 0 ? '' : ` (${codes.join(', ')})`;
  const detail = (hint?: string): ErrorDetail & { status: number; requestId?: string } => ({
    status,
    ...(hint === undefined ? {} : { hint }),
    ...(requestId === undefined ? {} : { requestId }),
  });
  if (status === 401) {
    return new ProviderError(
      'UNAUTHENTICATED',
      `Azure does not accept the login (${purpose.what})`,
      detail('it may be of another tenant than the vault: look at tenant_id'),
    );
  }
  if (status === 429) {
    return new ProviderError('THROTTLED', `Azure allows no more requests for now (${purpose.what})`, {
      ...detail('run again later; others that use the same vault count too'),
      ...(retryAfter === undefined ? {} : { retryAfter }),
    });
  }
  if (status === 403) {
    return new ProviderError(
      'FORBIDDEN',
      `Azure does not allow access to ${purpose.what}${said}`,
      detail(hintOf(codes, purpose)),
    );
  }
  if (status === 404) return new ProviderError('REJECTED', `${purpose.what}: not found`, detail());
  if (status === 409)
    return new ProviderError('CONFLICT', `${purpose.what}: ${conflictOf(codes)}`, detail('run again later'));
  if (status >= 500)
    return new ProviderError(
      'UNAVAILABLE',
      `Azure failed with status ${status} (${purpose.what})`,
      detail('run again later'),
    );
  return new ProviderError('REJECTED', `Azure refused with status ${status} (${purpose.what})${said}`, detail());
}

function conflictOf(codes: readonly string[]): string {
  if (codes.includes('ObjectIsDeletedButRecoverable'))
    return 'the name is of a deleted secret that can still be recovered';
  if (codes.includes('ObjectIsBeingDeleted')) return 'it is being deleted';
  if (codes.includes('ObjectIsBeingRecovered')) return 'it is being recovered';
  return 'it was being changed at the same time';
}

function hintOf(codes: readonly string[], { right }: Purpose): string {
  if (codes.includes('SecretDisabled')) return 'the secret is disabled: enable it, or say enabled: true';
  if (codes.includes('ForbiddenByFirewall') || codes.includes('ForbiddenByConnection'))
    return "the vault's firewall does not let this machine in: allow its address, or run where the vault can be reached";
  return `the login needs ${right}; \`secretzero permissions\` prints a role with all that is needed`;
}

/** No answer came. Only a code of the system is kept: errors of HTTP clients quote requests. */
export function unreachable(error: unknown, { what }: Purpose): ProviderError {
  const code = networkCode(error);
  return new ProviderError(
    'UNAVAILABLE',
    `no answer from Azure about ${what}${code === undefined ? '' : ` (${code})`}`,
    {
      hint: distrusted(error)
        ? 'the certificate is not trusted here: name the file with the authority in NODE_EXTRA_CA_CERTS, if it is a private one'
        : 'look at the name of the host, at the network, and at HTTPS_PROXY and NO_PROXY, then run again',
    },
  );
}

/** Whether asking again changes nothing: the certificate is not trusted, or there is no host of that name. */
export function isFinal(error: unknown): boolean {
  return distrusted(error) || networkCode(error) === 'ENOTFOUND';
}

/** Whatever was thrown while a vault was asked, as an error that may be shown; what is none of a platform's is thrown again. */
export function reduced(thrown: unknown, purpose: Purpose): ProviderError {
  if (thrown instanceof ProviderError) return thrown;
  const { statusCode } = thrown as { statusCode?: unknown };
  if (typeof statusCode === 'number') return refusal({ status: statusCode, codes: [] }, purpose);
  return new ProviderError('UNAVAILABLE', `${purpose.what}: the answer could not be understood`);
}
