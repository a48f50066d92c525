import type { Address } from '../../core/address.ts';
import type { ProviderUses } from '../../core/catalog.ts';
import { placeOf, settingsOf, text } from './place.ts';

/** What a login does on some resources, as IAM says it. */
export interface Need {
  /** Letters and digits, unique among the needs. */
  readonly sid: string;
  /** For people: `secrets`, `parameters`. */
  readonly what: string;
  readonly actions: readonly string[];
  readonly resources: readonly string[];
  readonly condition?: Readonly<Record<string, Readonly<Record<string, string | readonly string[]>>>>;
}

/** What the manifest tells of an account: the rest is a `*`, to be written by whoever uses the policy. */
export interface Whereabouts {
  readonly partition: string;
  readonly account: string;
  readonly region: string;
}

/** Where a login ends up: the account of the last role that it takes on, the region that is declared. */
export function whereaboutsOf({ auth, config }: ProviderUses['provider']): Whereabouts {
  const role = rolesOf(auth).at(-1);
  const [, partition, , , account] = role?.split(':') ?? [];
  const region = plain(settingOf(auth, 'region') ?? config['region']);
  return {
    partition:
      partition ?? (region?.startsWith('cn-') ? 'aws-cn' : region?.startsWith('us-gov-') ? 'aws-us-gov' : 'aws'),
    account: account ?? '*',
    region: region ?? '*',
  };
}

/** The roles that a login takes on, in their order, as far as they are written out. */
export function rolesOf(auth: Readonly<Record<string, unknown>>): readonly string[] {
  const listed = settingOf(auth, 'role_arns');
  const written: readonly unknown[] = Array.isArray(listed) ? listed : (plain(listed)?.split(',') ?? []);
  const arns = [...written, settingOf(auth, 'role_arn')].map((each) =>
    plain(typeof each === 'object' && each !== null ? (each as Record<string, unknown>)['role_arn'] : each),
  );
  return arns.filter((arn) => arn !== undefined).map((arn) => arn.trim());
}

export function settingOf(auth: Readonly<Record<string, unknown>>, key: string): unknown {
  const nested = auth['config'];
  const inside = typeof nested === 'object' && nested !== null ? (nested as Record<string, unknown>)[key] : undefined;
  return inside ?? auth[key];
}

/** The least that a manifest needs of a login, without what it is taken on by. Pure. */
export function needsOf(
  uses: ProviderUses,
  purpose: 'plan' | 'sync',
  where = whereaboutsOf(uses.provider),
): readonly Need[] {
  return [
    ...secretNeeds(uses, purpose, where),
    ...parameterNeeds(uses, purpose, where),
    ...(purpose === 'sync' ? issueNeeds(uses, where) : []),
  ];
}

function secretNeeds({ targets, reads }: ProviderUses, purpose: 'plan' | 'sync', where: Whereabouts): Need[] {
  const arn = (address: Address): string => {
    const { region = where.region, name } = placeOf(address);
    // Every secret's ARN ends with six characters that nobody chooses.
    return `arn:${where.partition}:secretsmanager:${region}:${where.account}:secret:${name}-??????`;
  };
  const written = targets.filter(({ kind }) => kind === 'secrets_manager').map(({ address }) => address);
  const read = reads.filter(({ kind }) => kind === 'secrets_manager').map(({ address }) => address);
  const all = [...written, ...read];
  if (all.length === 0) return [];
  const several = new Set(all.map(({ container }) => container)).size > 1;
  const sync = purpose === 'sync';
  const describes = (key: 'description' | 'kmsKeyId' | 'replicas') =>
    written.filter((address) => settingsOf(address)[key] !== undefined);
  const updated = [...new Set([...describes('description'), ...describes('kmsKeyId')])];
  return [
    ...need('ListSecrets', 'lists of secrets', several ? ['secretsmanager:ListSecrets'] : [], ['*']),
    ...need('LookAtSecrets', 'secrets', ['secretsmanager:DescribeSecret'], all.map(arn)),
    ...(sync ? need('ReadSecrets', 'secrets', ['secretsmanager:GetSecretValue'], all.map(arn)) : []),
    ...(sync && several ? need('ReadSecretsTogether', 'secrets', ['secretsmanager:BatchGetSecretValue'], ['*']) : []),
    ...(sync ? need('WriteSecrets', 'secrets', WRITES_OF_SECRETS, written.map(arn)) : []),
    ...(sync ? need('DescribeSecretsAnew', 'secrets', ['secretsmanager:UpdateSecret'], updated.map(arn)) : []),
    ...(sync
      ? need('CopySecrets', 'secrets', ['secretsmanager:ReplicateSecretToRegions'], describes('replicas').map(arn))
      : []),
    ...(sync ? keyNeeds('Secrets', written, ['kms:Decrypt', 'kms:GenerateDataKey'], where) : []),
  ];
}

const WRITES_OF_SECRETS = [
  'secretsmanager:CreateSecret',
  'secretsmanager:PutSecretValue',
  'secretsmanager:RestoreSecret',
  'secretsmanager:TagResource',
  'secretsmanager:UpdateSecretVersionStage',
];

function parameterNeeds({ targets, reads }: ProviderUses, purpose: 'plan' | 'sync', where: Whereabouts): Need[] {
  const arn = (address: Address): string => {
    const { region = where.region, name } = placeOf(address);
    return `arn:${where.partition}:ssm:${region}:${where.account}:parameter/${name.replace(/^\//, '')}`;
  };
  const written = targets.filter(({ kind }) => kind === 'ssm_parameter').map(({ address }) => address);
  const all = [...written, ...reads.filter(({ kind }) => kind === 'ssm_parameter').map(({ address }) => address)];
  if (all.length === 0) return [];
  const sync = purpose === 'sync';
  const tagged = written.filter((address) => settingsOf(address).tags !== undefined);
  return [
    ...need('ListParameters', 'lists of parameters', ['ssm:DescribeParameters'], ['*']),
    ...(sync ? need('ReadParameters', 'parameters', ['ssm:GetParameters'], all.map(arn)) : []),
    ...(sync ? need('WriteParameters', 'parameters', ['ssm:PutParameter'], written.map(arn)) : []),
    ...(sync ? need('TagParameters', 'parameters', ['ssm:AddTagsToResource'], tagged.map(arn)) : []),
    ...(sync ? keyNeeds('Parameters', written, ['kms:Decrypt', 'kms:Encrypt', 'kms:GenerateDataKey'], where) : []),
  ];
}

/** KMS keys are asked for only where one is named: those of AWS itself need no right of their own. */
function keyNeeds(of: string, written: readonly Address[], actions: readonly string[], where: Whereabouts): Need[] {
  const keys = new Map<string, { readonly id: string; readonly region: string }>();
  for (const address of written) {
    const id = settingsOf(address).kmsKeyId;
    const { region = where.region } = placeOf(address);
    if (id !== undefined && !/^(?:alias\/aws\/|arn:[^:]+:kms:[^:]*:[^:]*:alias\/aws\/)/.test(id))
      keys.set(`${region} ${id}`, { id, region });
  }
  const named: string[] = [];
  const aliases = new Map<string, string[]>();
  for (const { id, region } of keys.values()) {
    const alias = /(?:^|:)(alias\/.+)$/.exec(id)?.[1];
    if (alias !== undefined) aliases.set(region, [...(aliases.get(region) ?? []), alias]);
    else named.push(id.startsWith('arn:') ? id : `arn:${where.partition}:kms:${region}:${where.account}:key/${id}`);
  }
  return [
    ...need(`UseKeysOf${of}`, 'KMS keys', actions, named),
    ...[...aliases].map(([region, names], at) => ({
      sid: `UseAliasesOf${of}${at === 0 ? '' : at + 1}`,
      what: 'KMS keys',
      actions,
      resources: [`arn:${where.partition}:kms:${region}:${where.account}:key/*`],
      condition: { 'ForAnyValue:StringEquals': { 'kms:ResourceAliases': names } },
    })),
  ];
}

function issueNeeds({ issues }: ProviderUses, { partition, account }: Whereabouts): Need[] {
  const users = issues
    .filter(({ kind }) => kind === 'aws_iam_access_key')
    .flatMap(({ config }) => text(config['user_name']) ?? [])
    .map((name) => `arn:${partition}:iam::${account}:user/${name}`);
  const passwords = issues.some(({ kind }) => kind === 'aws_random_password');
  return [
    ...need('MakePasswords', 'random passwords', passwords ? ['secretsmanager:GetRandomPassword'] : [], ['*']),
    ...need(
      'IssueAccessKeys',
      'access keys',
      ['iam:CreateAccessKey', 'iam:DeleteAccessKey', 'iam:ListAccessKeys'],
      users,
    ),
  ];
}

function need(sid: string, what: string, actions: readonly string[], resources: readonly string[]): Need[] {
  const own = [...new Set(resources)].sort();
  return actions.length === 0 || own.length === 0 ? [] : [{ sid, what, actions, resources: own }];
}

function plain(value: unknown): string | undefined {
  const written = text(value);
  return written === undefined || written.includes('${') ? undefined : written;
}
