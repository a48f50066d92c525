import type { PermissionDocument, ProviderUses } from '../../core/catalog.ts';
import { AUDIENCE } from './login-kinds.ts';
import { type Need, needsOf, rolesOf, settingOf, whereaboutsOf } from './needs.ts';

/** What a managed policy may have, without the blanks. */
const MOST_CHARACTERS = 6144;
const ISSUER = 'token.actions.githubusercontent.com';

interface Statement {
  readonly Sid: string;
  readonly Effect: 'Allow';
  readonly Action: readonly string[] | string;
  readonly Resource: readonly string[] | string;
  readonly Condition?: Need['condition'];
}

/** The least IAM policies for a manifest, and the trust policies of the roles that its login takes on. Pure. */
export function permissionsOf(uses: ProviderUses, purpose: 'plan' | 'sync'): readonly PermissionDocument[] {
  const needs = needsOf(uses, purpose);
  const parts = inParts(needs.flatMap(statementsOf));
  const policies = parts.map(
    (statements, at): PermissionDocument => ({
      title: `IAM policy secretzero-${purpose}${parts.length > 1 ? ` (${at + 1} of ${parts.length})` : ''}`,
      language: 'json',
      text: json({ Version: '2012-10-17', Statement: statements }),
      notes: at === 0 ? notesOn(uses, needs, purpose) : [],
    }),
  );
  return [...policies, ...trusts(uses, purpose)];
}

function statementsOf({ sid, actions, resources, condition }: Need): Statement[] {
  // As few as fit: a statement of a thousand names is cut so that parts can be put into several policies.
  const chunks: (readonly string[])[] = [];
  for (let at = 0; at < resources.length; at += 20) chunks.push(resources.slice(at, at + 20));
  return chunks.map((chunk, at) => ({
    Sid: `${sid}${at === 0 ? '' : `Part${at + 1}`}`,
    Effect: 'Allow',
    Action: one(actions),
    Resource: one(chunk),
    ...(condition === undefined ? {} : { Condition: condition }),
  }));
}

function inParts(statements: readonly Statement[]): Statement[][] {
  const parts: Statement[][] = [];
  let size = MOST_CHARACTERS;
  for (const statement of statements) {
    const own = JSON.stringify(statement).length + 1;
    if (size + own > MOST_CHARACTERS) {
      parts.push([]);
      size = 50;
    }
    parts.at(-1)?.push(statement);
    size += own;
  }
  return parts;
}

function notesOn(uses: ProviderUses, needs: readonly Need[], purpose: 'plan' | 'sync'): string[] {
  const { account, region } = whereaboutsOf(uses.provider);
  const has = (action: string) => needs.some(({ actions }) => actions.includes(action));
  const kinds = new Set(uses.targets.map(({ kind }) => kind));
  const keys = uses.targets.some(({ address }) => address.key !== undefined);
  const open = [...(account === '*' ? ['account'] : []), ...(region === '*' ? ['region'] : [])];
  return [
    ...(open.length === 0 || needs.length === 0
      ? []
      : [`the ${open.join(' and the ')} cannot be told from the manifest: write it in place of the *`]),
    ...(has('secretsmanager:ListSecrets')
      ? ['secretsmanager:ListSecrets cannot be kept to single names; without it every secret is looked at by itself']
      : []),
    ...(has('secretsmanager:BatchGetSecretValue')
      ? [
          'secretsmanager:BatchGetSecretValue gives no value without GetSecretValue on that secret; without it values are read one by one',
        ]
      : []),
    ...(has('ssm:DescribeParameters') ? ['ssm:DescribeParameters cannot be kept to single names'] : []),
    ...(purpose === 'plan' && needs.length > 0 ? ['no value can be read with it'] : []),
    ...(purpose === 'plan' && keys
      ? [
          'an object that others write too is read to see whether our keys are right: that needs secretsmanager:GetSecretValue (ssm:GetParameters) on it',
        ]
      : []),
    ...(purpose === 'sync' && kinds.has('secrets_manager')
      ? ['`prune` needs secretsmanager:DeleteSecret besides, and secretsmanager:UntagResource for keys of objects']
      : []),
    ...(purpose === 'sync' && kinds.has('ssm_parameter') ? ['`prune` needs ssm:DeleteParameter besides'] : []),
  ];
}

/** Who may take on the roles that the manifest names: the job at first, then each role the next. */
function trusts({ provider }: ProviderUses, purpose: 'plan' | 'sync'): PermissionDocument[] {
  const { auth } = provider;
  const roles = rolesOf(auth);
  const kind = auth['kind'];
  const byToken = kind === undefined || kind === 'oidc' || kind === 'web_identity';
  const externalId = settingOf(auth, 'external_id');
  return roles.flatMap((role, at): PermissionDocument[] => {
    const previous = roles[at - 1];
    if (previous !== undefined) return [chained(role, previous, externalId), mayTakeOn(previous, role)];
    return byToken ? [ofJobs(role, settingOf(auth, 'audience'), purpose)] : [];
  });
}

function ofJobs(role: string, audience: unknown, purpose: 'plan' | 'sync'): PermissionDocument {
  const [, partition, , , account] = role.split(':');
  const aud = typeof audience === 'string' && audience !== '' ? audience : AUDIENCE;
  return {
    title: `Trust policy of ${role} for GitHub's jobs`,
    language: 'json',
    text: json({
      Version: '2012-10-17',
      Statement: [
        {
          Effect: 'Allow',
          Principal: { Federated: `arn:${partition}:iam::${account}:oidc-provider/${ISSUER}` },
          Action: 'sts:AssumeRoleWithWebIdentity',
          Condition: {
            StringEquals: { [`${ISSUER}:aud`]: aud, [`${ISSUER}:sub`]: 'repo:OWNER/REPOSITORY:ref:refs/heads/main' },
          },
        },
      ],
    }),
    notes: [
      'write the repository and its branch; `repo:OWNER/REPOSITORY:environment:NAME` binds it to a protected environment',
      ...(purpose === 'sync'
        ? ['never a * in the subject: a pull request of a fork is a job of the repository too']
        : []),
      `the issuer is made known to the account once: \`aws iam create-open-id-connect-provider --url https://${ISSUER} --client-id-list ${aud}\``,
    ],
  };
}

function chained(role: string, previous: string, externalId: unknown): PermissionDocument {
  const known = typeof externalId === 'string' && externalId !== '' && !externalId.includes('${');
  return {
    title: `Trust policy of ${role} for ${previous}`,
    language: 'json',
    text: json({
      Version: '2012-10-17',
      Statement: [
        {
          Effect: 'Allow',
          Principal: { AWS: previous },
          Action: 'sts:AssumeRole',
          ...(externalId === undefined
            ? {}
            : { Condition: { StringEquals: { 'sts:ExternalId': known ? externalId : 'THE EXTERNAL ID' } } }),
        },
      ],
    }),
    notes: [],
  };
}

function mayTakeOn(previous: string, role: string): PermissionDocument {
  return {
    title: `IAM policy of ${previous}`,
    language: 'json',
    text: json({
      Version: '2012-10-17',
      Statement: [{ Sid: 'TakeOnTheNextRole', Effect: 'Allow', Action: 'sts:AssumeRole', Resource: role }],
    }),
    notes: [],
  };
}

function one<T>(list: readonly T[]): readonly T[] | T {
  return list.length === 1 ? (list[0] as T) : list;
}

function json(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
