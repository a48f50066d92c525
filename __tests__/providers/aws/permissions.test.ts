import { describe, expect, it } from 'vitest';
import { permissionsOf } from '../../../src/engine/permissions.ts';
import { usesOf } from '../../../src/engine/provider-uses.ts';
import { provider } from '../../../src/providers/aws/index.ts';
import { accepted } from '../../manifest/support.ts';
import { type StsOptions, startSts } from '../../support/aws/sts.ts';
import { providerContext } from '../../support/provider-context.ts';
import { live } from './fixture.ts';

const MANIFEST = `
providers:
  aws:
    auth:
      kind: oidc
      config: {region: eu-west-1, role_arn: 'arn:aws:iam::123456789012:role/secretzero'}
secrets:
  - name: db_password
    kind: random_password
    targets:
      - {provider: aws, kind: secrets_manager, config: {name: prod/db, description: d, kms_key_id: 1234-5678}}
      - {provider: aws, kind: secrets_manager, config: {name: prod/app, format: json, replica_regions: [eu-west-2]}}
      - {provider: aws, kind: ssm_parameter, config: {name: /prod/db, tags: {team: pay}, kms_key_id: alias/own}}
`;

interface Policy {
  readonly Statement: readonly {
    readonly Sid: string;
    readonly Action: string | readonly string[];
    readonly Resource: string | readonly string[];
    readonly Condition?: unknown;
  }[];
}

const documents = async (text: string, purpose: 'plan' | 'sync') =>
  (await permissionsOf(accepted(text), [purpose])).permissions.find(({ provider: alias }) => alias === 'aws')
    ?.documents ?? [];
const policy = async (text: string, purpose: 'plan' | 'sync') =>
  JSON.parse((await documents(text, purpose))[0]?.text ?? '') as Policy;
const list = (value: string | readonly string[]) => (typeof value === 'string' ? [value] : value);

describe('the least IAM policy', () => {
  it('for a plan reads no value and writes nothing', async () => {
    expect(await policy(MANIFEST, 'plan')).toEqual({
      Version: '2012-10-17',
      Statement: [
        { Sid: 'ListSecrets', Effect: 'Allow', Action: 'secretsmanager:ListSecrets', Resource: '*' },
        {
          Sid: 'LookAtSecrets',
          Effect: 'Allow',
          Action: 'secretsmanager:DescribeSecret',
          Resource: [
            'arn:aws:secretsmanager:eu-west-1:123456789012:secret:prod/app-??????',
            'arn:aws:secretsmanager:eu-west-1:123456789012:secret:prod/db-??????',
          ],
        },
        { Sid: 'ListParameters', Effect: 'Allow', Action: 'ssm:DescribeParameters', Resource: '*' },
      ],
    });
  });

  it('for a sync names each secret and parameter, and the keys that are declared', async () => {
    const statements = (await policy(MANIFEST, 'sync')).Statement;
    const of = (sid: string) => statements.find(({ Sid }) => Sid === sid);
    expect(of('WriteSecrets')?.Action).toEqual([
      'secretsmanager:CreateSecret',
      'secretsmanager:PutSecretValue',
      'secretsmanager:RestoreSecret',
      'secretsmanager:TagResource',
      'secretsmanager:UpdateSecretVersionStage',
    ]);
    expect(of('DescribeSecretsAnew')?.Resource).toContain('prod/db-??????');
    expect(of('CopySecrets')?.Resource).toContain('prod/app-??????');
    expect(of('UseKeysOfSecrets')?.Resource).toBe('arn:aws:kms:eu-west-1:123456789012:key/1234-5678');
    expect(of('WriteParameters')?.Resource).toBe('arn:aws:ssm:eu-west-1:123456789012:parameter/prod/db');
    expect(of('TagParameters')).toBeDefined();
    expect(of('UseAliasesOfParameters')).toMatchObject({
      Resource: 'arn:aws:kms:eu-west-1:123456789012:key/*',
      Condition: { 'ForAnyValue:StringEquals': { 'kms:ResourceAliases': ['alias/own'] } },
    });
    expect(statements.flatMap(({ Action }) => list(Action)).filter((each) => each.includes('Delete'))).toEqual([]);
  });

  it('has a star for no write, and for what IAM cannot keep to names alone', async () => {
    const wide = (await policy(MANIFEST, 'sync')).Statement.filter(({ Resource }) => list(Resource).includes('*'));
    expect(wide.flatMap(({ Action }) => list(Action)).sort()).toEqual([
      'secretsmanager:BatchGetSecretValue',
      'secretsmanager:ListSecrets',
      'ssm:DescribeParameters',
    ]);
  });

  it('needs no list for one secret alone', async () => {
    const text = 'secrets: [{name: a, kind: uuid, targets: [{provider: aws, kind: secrets_manager}]}]\n';
    expect((await policy(text, 'plan')).Statement.map(({ Sid }) => Sid)).toEqual(['LookAtSecrets']);
    expect((await documents(text, 'plan'))[0]?.notes[0]).toContain('account and the region');
    expect((await policy(text, 'plan')).Statement[0]?.Resource).toBe('arn:aws:secretsmanager:*:*:secret:a-??????');
  });

  it('of a thousand secrets is cut into policies that IAM takes', async () => {
    const secrets = Array.from(
      { length: 1000 },
      (_, n) =>
        `  - {name: secret_number_${n}, kind: uuid, targets: [{provider: aws, kind: secrets_manager, config: {region: eu-west-1}}]}\n`,
    );
    const all = await documents(`secrets:\n${secrets.join('')}`, 'plan');
    const names = new Set<string>();
    for (const { text } of all) {
      expect(JSON.stringify(JSON.parse(text)).length).toBeLessThanOrEqual(6144);
      for (const { Resource } of (JSON.parse(text) as Policy).Statement)
        for (const each of list(Resource)) names.add(each);
    }
    expect(names.size).toBe(1001);
    expect(all.length).toBeLessThan(20);
  });

  it('for what is issued is of its users', async () => {
    const text = `
secrets:
  - name: agent
    kind: aws_iam_access_key
    config: {provider: aws, user_name: agent}
    targets: [{provider: local, kind: file}]
`;
    expect((await policy(text, 'sync')).Statement).toEqual([
      {
        Sid: 'IssueAccessKeys',
        Effect: 'Allow',
        Action: ['iam:CreateAccessKey', 'iam:DeleteAccessKey', 'iam:ListAccessKeys'],
        Resource: 'arn:aws:iam::*:user/agent',
      },
    ]);
  });
});

describe('the trust policy', () => {
  it('is for one branch of one repository, with the audience', async () => {
    const trust = (await documents(MANIFEST, 'sync')).at(-1);
    expect(trust?.title).toContain('arn:aws:iam::123456789012:role/secretzero');
    expect(JSON.parse(trust?.text ?? '')).toEqual({
      Version: '2012-10-17',
      Statement: [
        {
          Effect: 'Allow',
          Principal: {
            Federated: 'arn:aws:iam::123456789012:oidc-provider/token.actions.githubusercontent.com',
          },
          Action: 'sts:AssumeRoleWithWebIdentity',
          Condition: {
            StringEquals: {
              'token.actions.githubusercontent.com:aud': 'sts.amazonaws.com',
              'token.actions.githubusercontent.com:sub': 'repo:OWNER/REPOSITORY:ref:refs/heads/main',
            },
          },
        },
      ],
    });
  });

  it('of a chain names each role by the one before, and the external id', async () => {
    const auth =
      "role_arns: ['arn:aws:iam::111111111111:role/a'], role_arn: 'arn:aws:iam::222222222222:role/b', external_id: x";
    const text = MANIFEST.replace(/role_arn: '[^']*'/, auth);
    const [own, ...trusts] = await documents(text, 'sync');
    expect(own?.text).toContain(':222222222222:');
    expect(trusts.map(({ title }) => title)).toEqual([
      "Trust policy of arn:aws:iam::111111111111:role/a for GitHub's jobs",
      'Trust policy of arn:aws:iam::222222222222:role/b for arn:aws:iam::111111111111:role/a',
      'IAM policy of arn:aws:iam::111111111111:role/a',
    ]);
    expect(JSON.parse(trusts[1]?.text ?? '')).toMatchObject({
      Statement: [{ Condition: { StringEquals: { 'sts:ExternalId': 'x' } } }],
    });
  });
});

describe('token-info', () => {
  const ADA = 'arn:aws:iam::123456789012:user/ada';
  const ROLE = 'arn:aws:iam::123456789012:role/deploy';
  const KEYS = { AKIAADA: ADA, ASIAROOT: 'arn:aws:iam::123456789012:root' };
  const uses = usesOf(accepted(MANIFEST)).get('aws');

  async function info(options: Partial<StsOptions>, key = 'AKIAADA', auth = {}) {
    const sts = startSts({ roles: { [ROLE]: { principal: ADA } }, keys: KEYS, ...options });
    const { context } = providerContext({
      kind: 'aws',
      auth,
      environment: { AWS_REGION: 'eu-west-1', AWS_ACCESS_KEY_ID: key, AWS_SECRET_ACCESS_KEY: 'x' },
      fetch: sts.fetch,
    });
    const session = await provider.open(context);
    if (uses === undefined || session.tokenInfo === undefined) throw new Error('no uses');
    return { seen: await session.tokenInfo(uses, { signal: live() }), sts };
  }

  it('says who the login is, and that only a write would show the rest where nothing may be simulated', async () => {
    const { seen } = await info({});
    expect(seen).toMatchObject({ kind: 'user', identity: ADA });
    expect(seen.can.every(({ verdict }) => verdict === 'unknown')).toBe(true);
    expect(seen.notes.join()).toContain('iam:SimulatePrincipalPolicy');
  });

  it('says what is missing, of all that the manifest needs, and what is too wide', async () => {
    const { seen, sts } = await info({
      allows: (_, action, resource) =>
        !(action === 'secretsmanager:PutSecretValue' && resource.includes('prod/app')) && !/^iam:/.test(action),
    });
    expect(seen.can.filter(({ verdict }) => verdict === 'no')).toEqual([
      {
        what: 'secrets',
        right: 'secretsmanager:PutSecretValue',
        verdict: 'no',
        reason: 'not allowed on arn:aws:secretsmanager:eu-west-1:123456789012:secret:prod/app-AbCdEf',
      },
    ]);
    expect(seen.can.find(({ right }) => right === 'ssm:PutParameter')?.verdict).toBe('yes');
    expect(seen.surplus).toEqual(['secretsmanager:DeleteResourcePolicy', 'secretsmanager:PutResourcePolicy']);
    expect(sts.asked.filter(({ action }) => action !== 'SimulatePrincipalPolicy')).toHaveLength(1);
  });

  it('asks about the role behind a session, and says when it ends', async () => {
    const { seen, sts } = await info({ allows: () => true }, 'AKIAADA', { kind: 'assume_role', role_arn: ROLE });
    expect(seen.kind).toBe('assumed-role');
    expect(Date.parse(seen.expires ?? '')).toBeGreaterThan(Date.now());
    expect(sts.asked.at(-1)?.form.get('PolicySourceArn')).toBe(ROLE);
  });

  it('warns of the root user', async () => {
    const { seen } = await info({}, 'ASIAROOT');
    expect(seen.kind).toBe('root');
    expect(seen.notes.join()).toContain('root user');
  });
});
