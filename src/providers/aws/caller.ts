import type { AwsConnection } from './connection.ts';

/** Who a login is. */
export interface Caller {
  readonly arn: string;
  readonly account: string;
  readonly userId: string;
}

/** Asks AWS who we are; no policy can forbid that. Throws ProviderError. */
export async function callerOf(connection: AwsConnection, signal: AbortSignal): Promise<Caller> {
  const sts = await connection.client('STS', undefined, async (settings) => {
    const { stsApi } = await import('./sts-api.ts');
    return stsApi(settings);
  });
  const { Arn, Account, UserId } = await connection.ask(
    () => sts.getCallerIdentity({}),
    { what: 'the login', action: 'sts:GetCallerIdentity', repeatable: true },
    signal,
  );
  return { arn: safe(Arn), account: safe(Account), userId: safe(UserId) };
}

/** AWS's own names, which may be shown. */
function safe(text: string | undefined): string {
  return text !== undefined && /^[\w+=,.@:/-]{1,300}$/.test(text) ? text : 'unknown';
}
