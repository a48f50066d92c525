import { ProviderError } from '../core/errors.ts';
import { SecretValue } from '../core/secret-value.ts';
import type { Platform } from './platform.ts';

/**
 * The job's own OIDC token for an audience: GitHub signs whose run it is, and platforms that trust it give a login for that. `undefined`
 * outside a job. Throws ProviderError where the job may not have one, and where GitHub does not answer.
 */
export async function jobIdToken(
  audience: string,
  platform: Pick<Platform, 'variable' | 'fetch'>,
  signal: AbortSignal,
): Promise<SecretValue | undefined> {
  const url = platform.variable('ACTIONS_ID_TOKEN_REQUEST_URL');
  const bearer = platform.variable('ACTIONS_ID_TOKEN_REQUEST_TOKEN');
  if (url === undefined || bearer === undefined) {
    if (platform.variable('GITHUB_ACTIONS') === undefined) return undefined;
    throw new ProviderError('UNAUTHENTICATED', 'the job may not ask GitHub for an OIDC token', {
      hint: 'add `permissions: id-token: write` to the job',
    });
  }
  const asked = new URL(url.reveal());
  asked.searchParams.set('audience', audience);
  let answer: Response;
  try {
    answer = await platform.fetch(asked, { headers: { authorization: `Bearer ${bearer.reveal()}` }, signal });
  } catch {
    throw new ProviderError('UNAVAILABLE', "GitHub did not answer when it was asked for the job's OIDC token");
  }
  const body = (await answer.json().catch(() => undefined)) as { value?: unknown } | undefined;
  if (answer.status !== 200 || typeof body?.value !== 'string') {
    throw new ProviderError(
      answer.status >= 500 ? 'UNAVAILABLE' : 'UNAUTHENTICATED',
      `GitHub gave no OIDC token for the job (status ${answer.status})`,
      { status: answer.status, hint: 'the job needs `permissions: id-token: write`' },
    );
  }
  return new SecretValue(body.value);
}
