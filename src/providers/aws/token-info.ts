import type { ProviderUses } from '../../core/catalog.ts';
import type { ProviderError } from '../../core/errors.ts';
import type { Ability, TokenInfo } from '../contract.ts';
import { callerOf } from './caller.ts';
import type { AwsConnection } from './connection.ts';
import { caught } from './groups.ts';
import { iamOf } from './iam.ts';
import { type Need, needsOf, whereaboutsOf } from './needs.ts';

const LINKS = [
  {
    text: 'roles for the jobs of GitHub',
    url: 'https://docs.github.com/actions/how-tos/secure-your-work/security-harden-deployments/oidc-in-aws',
  },
  {
    text: 'actions and resources of Secrets Manager',
    url: 'https://docs.aws.amazon.com/service-authorization/latest/reference/list_awssecretsmanager.html',
  },
] as const;

/** Actions of which one alone is far more than any manifest needs. */
const TOO_WIDE = [
  'secretsmanager:DeleteResourcePolicy',
  'secretsmanager:PutResourcePolicy',
  'iam:CreateUser',
  'iam:PutRolePolicy',
];

/** Resources that one simulation is asked about. */
const AT_ONCE = 50;

/**
 * Who a login is, and what its policies allow of what a manifest needs: told by IAM's own simulation, where the login may ask for one. Reads
 * alone. Throws ProviderError where there is no login.
 */
export async function tokenInfo(
  connection: AwsConnection,
  uses: ProviderUses,
  signal: AbortSignal,
): Promise<TokenInfo> {
  const caller = await callerOf(connection, signal);
  const region = (await caught(() => connection.region())) as string | ProviderError;
  const where = whereaboutsOf(uses.provider);
  const needs = needsOf(uses, 'sync', {
    ...where,
    account: caller.account,
    region: typeof region === 'string' ? region : where.region,
  });
  const principal = principalOf(caller.arn);
  const simulated =
    principal === undefined ? undefined : await caught(() => simulate(connection, principal, needs, signal));
  const isTold = Array.isArray(simulated);
  const surplus = isTold && needs.length > 0 ? await caught(() => wide(connection, principal as string, signal)) : [];
  const expires = await connection.expires();
  return {
    kind: kindOf(caller.arn),
    identity: caller.arn,
    ...(expires === undefined ? {} : { expires: expires.toISOString() }),
    can: isTold ? simulated : needs.flatMap(unknownAbilities),
    ...(Array.isArray(surplus) && surplus.length > 0 ? { surplus } : {}),
    notes: [
      ...(isTold || needs.length === 0
        ? []
        : ['iam:SimulatePrincipalPolicy would show before a write what the login may do']),
      ...(kindOf(caller.arn) === 'root' ? ['it is the root user of the account: no policy limits it'] : []),
      ...(kindOf(caller.arn) === 'user'
        ? ['it is a user with a key that lasts: a job can take on a role by OIDC instead']
        : []),
    ],
    links: LINKS,
  };
}

function kindOf(arn: string): string {
  if (/:root$/.test(arn)) return 'root';
  return /:(assumed-role|user|federated-user)\//.exec(arn)?.[1] ?? 'unknown';
}

/** Whose policies are asked about: a role stands behind its sessions, without its path, which they do not show. */
function principalOf(arn: string): string | undefined {
  const session = /^arn:([\w-]+):sts::(\d{12}):assumed-role\/([^/]+)\//.exec(arn);
  if (session !== null) return `arn:${session[1]}:iam::${session[2]}:role/${session[3]}`;
  return /:user\//.test(arn) ? arn : undefined;
}

async function simulate(
  connection: AwsConnection,
  principal: string,
  needs: readonly Need[],
  signal: AbortSignal,
): Promise<readonly Ability[]> {
  const abilities: Ability[] = [];
  for (const { what, actions, resources, condition } of needs) {
    // What is bound to a condition is not simulated without it.
    if (condition !== undefined) {
      abilities.push(...unknownAbilities({ what, actions }));
      continue;
    }
    const refused = new Map<string, string[]>();
    for (let at = 0; at < resources.length; at += AT_ONCE) {
      const some = resources.slice(at, at + AT_ONCE).map((each) => each.replace(/-\?{6}$/, '-AbCdEf'));
      for (const { action, resource } of await refusedOf(connection, principal, actions, some, signal))
        refused.set(action, [...(refused.get(action) ?? []), resource]);
    }
    for (const action of actions) {
      const missing = refused.get(action);
      abilities.push({
        what,
        right: action,
        verdict: missing === undefined ? 'yes' : 'no',
        ...(missing === undefined
          ? {}
          : { reason: `not allowed on ${missing[0]}${missing.length > 1 ? ` and ${missing.length - 1} more` : ''}` }),
      });
    }
  }
  return abilities;
}

async function wide(connection: AwsConnection, principal: string, signal: AbortSignal): Promise<string[]> {
  const refused = await refusedOf(connection, principal, TOO_WIDE, ['*'], signal);
  return TOO_WIDE.filter((action) => !refused.some((each) => each.action === action));
}

/** Which of these actions are refused on which of these resources. Throws ProviderError. */
async function refusedOf(
  connection: AwsConnection,
  principal: string,
  actions: readonly string[],
  resources: readonly string[],
  signal: AbortSignal,
): Promise<readonly { readonly action: string; readonly resource: string }[]> {
  const iam = await iamOf(connection);
  const refused: { action: string; resource: string }[] = [];
  let next: string | undefined;
  do {
    const marker = next;
    const page = await connection.ask(
      () =>
        iam.simulatePrincipalPolicy({
          PolicySourceArn: principal,
          ActionNames: [...actions],
          ResourceArns: [...resources],
          ...(marker === undefined ? {} : { Marker: marker }),
        }),
      { what: 'the simulation of policies', action: 'iam:SimulatePrincipalPolicy', repeatable: true },
      signal,
    );
    for (const { EvalActionName, EvalDecision, EvalResourceName, ResourceSpecificResults } of page.EvaluationResults ??
      []) {
      const single = ResourceSpecificResults?.map((each) => ({
        decision: each.EvalResourceDecision,
        resource: each.EvalResourceName,
      })) ?? [{ decision: EvalDecision, resource: EvalResourceName }];
      for (const { decision, resource } of single)
        if (decision !== 'allowed') refused.push({ action: EvalActionName ?? '', resource: resource ?? '*' });
    }
    next = page.IsTruncated === true ? page.Marker : undefined;
  } while (next !== undefined);
  return refused;
}

function unknownAbilities({ what, actions }: Pick<Need, 'what' | 'actions'>): Ability[] {
  return actions.map((right) => ({ what, right, verdict: 'unknown' }));
}
