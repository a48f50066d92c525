import {
  CreateSecretCommand,
  GetSecretValueCommand,
  PutSecretValueCommand,
  SecretsManagerClient,
} from '@aws-sdk/client-secrets-manager';
import { GetParametersCommand, PutParameterCommand, SSMClient } from '@aws-sdk/client-ssm';
import { afterAll, expect } from 'vitest';
import type { Address } from '../../src/core/address.ts';
import { provider } from '../../src/providers/aws/index.ts';
import { RETRY_BUDGET_MS } from '../../src/providers/seam/patience.ts';
import { type ConformanceHarness, describeConformance } from '../conformance/suite.ts';
import { denied, throttled } from '../support/aws/answers.ts';
import { checked } from '../support/aws/models.ts';
import { REGION, startMoto } from '../support/aws/moto.ts';
import { providerContext } from '../support/provider-context.ts';

const moto = await startMoto();
afterAll(() => moto[Symbol.asyncDispose]());

const CREDENTIALS = { accessKeyId: 'other', secretAccessKey: 'person' };

/** How another person, with AWS's own tools, sees and changes what is there. */
interface Others {
  peek(address: Address): Promise<string | undefined>;
  plant(address: Address, value: string): Promise<void>;
}

interface Case {
  readonly of: string;
  readonly kind: string;
  readonly address: (n: number) => Address;
  readonly others: Others;
  readonly largest?: number;
  readonly floor: (n: number) => { readonly observe: number; readonly write: number };
}

const secrets = new SecretsManagerClient({ region: REGION, endpoint: moto.url, credentials: CREDENTIALS });

async function secretText(name: string): Promise<string | undefined> {
  try {
    return (await secrets.send(new GetSecretValueCommand({ SecretId: name, VersionStage: 'AWSCURRENT' }))).SecretString;
  } catch {
    return undefined;
  }
}

async function plantSecret(name: string, value: string): Promise<void> {
  const there = (await secretText(name)) !== undefined;
  await (there
    ? secrets.send(new PutSecretValueCommand({ SecretId: name, SecretString: value }))
    : secrets.send(new CreateSecretCommand({ Name: name, SecretString: value })));
}

const parameters = new SSMClient({ region: REGION, endpoint: moto.url, credentials: CREDENTIALS });

async function parameterText(name: string): Promise<string | undefined> {
  const { Parameters } = await parameters.send(new GetParametersCommand({ Names: [name], WithDecryption: true }));
  return Parameters?.[0]?.Value;
}

async function plantParameter(name: string, value: string): Promise<void> {
  await parameters.send(new PutParameterCommand({ Name: name, Value: value, Type: 'SecureString', Overwrite: true }));
}

const LARGE = { settings: { tier: 'Advanced' } };

const RECOVERS = { settings: { recoveryDays: 0 } };

const CASES: readonly Case[] = [
  {
    of: 'a secret',
    kind: 'secrets_manager',
    address: (n) => ({ store: 'aws/secrets_manager', container: `prod/app/key_${n}`, ...RECOVERS }),
    others: {
      peek: ({ container }) => secretText(container),
      plant: ({ container }, value) => plantSecret(container, value),
    },
    floor: (n) => ({ observe: 1, write: n }),
  },
  {
    of: 'a key of a JSON object',
    kind: 'secrets_manager',
    address: (n) => ({ store: 'aws/secrets_manager', container: 'prod/app', key: `key_${n}`, ...RECOVERS }),
    others: {
      async peek({ container, key = '' }) {
        const text = await secretText(container);
        return text === undefined ? undefined : (JSON.parse(text) as Record<string, string>)[key];
      },
      async plant({ container, key = '' }, value) {
        const before = JSON.parse((await secretText(container)) ?? '{}') as Record<string, string>;
        await plantSecret(container, JSON.stringify({ ...before, [key]: value }));
      },
    },
    // The braces, the key and the quotes are of the same secret.
    largest: 65_536 - '{"key_0":""}'.length,
    floor: () => ({ observe: 1, write: 1 }),
  },
  {
    of: 'a parameter',
    kind: 'ssm_parameter',
    address: (n) => ({ store: 'aws/ssm_parameter', container: `/prod/app/key_${n}`, ...LARGE }),
    others: {
      peek: ({ container }) => parameterText(container),
      plant: ({ container }, value) => plantParameter(container, value),
    },
    floor: (n) => ({ observe: 1, write: n }),
  },
  {
    of: 'a key of a JSON object',
    kind: 'ssm_parameter',
    address: (n) => ({ store: 'aws/ssm_parameter', container: '/prod/app', key: `key_${n}`, ...LARGE }),
    others: {
      async peek({ container, key = '' }) {
        const text = await parameterText(container);
        return text === undefined ? undefined : (JSON.parse(text) as Record<string, string>)[key];
      },
      async plant({ container, key = '' }, value) {
        const before = JSON.parse((await parameterText(container)) ?? '{}') as Record<string, string>;
        await plantParameter(container, JSON.stringify({ ...before, [key]: value }));
      },
    },
    largest: 8192 - '{"key_0":""}'.length,
    floor: () => ({ observe: 1, write: 1 }),
  },
];

for (const each of CASES) describeConformance(`aws/${each.kind}: ${each.of}`, () => harness(each));

async function harness({ kind, address, others, floor, largest }: Case): Promise<ConformanceHarness> {
  await moto.reset();
  let allowed = true;
  const violations: string[] = [];
  const send = checked(fetch, violations);
  const test = providerContext({
    kind: 'aws',
    environment: moto.environment,
    // moto's own refusals are in XML, which AWS's are not.
    fetch: (input, init) => (allowed ? send(input, init) : Promise.resolve(denied())),
    throttled,
  });
  const session = await provider.open(test.context);
  return {
    store: session.store(kind),
    address,
    ...others,
    async deny() {
      allowed = false;
    },
    // What moto's own server lost under way was sent again after a wait.
    requests: () => test.sent.length - test.slept.length,
    floor,
    ...(largest === undefined ? {} : { largest }),
    faults: { inject: test.inject, waited: test.waited, budget: RETRY_BUDGET_MS },
    emitted: () => test.warnings,
    async [Symbol.asyncDispose]() {
      await session[Symbol.asyncDispose]();
      expect(violations).toEqual([]);
    },
  };
}
