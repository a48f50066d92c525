import { expect } from 'vitest';
import { RETRY_BUDGET_MS } from '../../../src/providers/github/client.ts';
import { provider } from '../../../src/providers/github/index.ts';
import { type ConformanceHarness, describeConformance } from '../../conformance/suite.ts';
import { type FakeGitHub, startGitHub } from '../../support/github/server.ts';
import { contextFor } from './context.ts';

/** What the suite does behind the store's back, at the test server. */
interface Stock {
  get(name: string): { readonly value: string } | undefined;
  store(name: string, value: string): void;
}

interface Case {
  readonly kind: string;
  readonly of: string;
  readonly container: string;
  readonly settings: Readonly<Record<string, unknown>>;
  readonly stock: (server: FakeGitHub) => Stock;
  /** Requests for a batch besides one a value: the public key where there is one, and the list that says when. */
  readonly around: number;
}

const REPOSITORY = { owner: 'acme', repo: 'app' };
const ENVIRONMENT = { ...REPOSITORY, environment: 'Production/EU' };
const ORGANIZATION = { organization: 'acme' };
const SEALED = 2;
const PLAIN = 1;

const environmentOf = (server: FakeGitHub) => server.repository.addEnvironment(ENVIRONMENT.environment);
const organizationOf = (server: FakeGitHub) => server.organizations.get('acme') ?? server.addOrganization('acme');

const CASES: readonly Case[] = [
  {
    kind: 'github_secret',
    of: 'a repository',
    container: 'acme/app',
    settings: REPOSITORY,
    stock: (server) => server.repository.secrets,
    around: SEALED,
  },
  {
    kind: 'github_secret',
    of: 'an environment',
    container: 'acme/app/environments/production/eu',
    settings: ENVIRONMENT,
    stock: (server) => environmentOf(server).secrets,
    around: SEALED,
  },
  {
    kind: 'github_organization_secret',
    of: 'an organization',
    container: 'acme',
    settings: ORGANIZATION,
    stock: (server) => organizationOf(server).actions.scope,
    around: SEALED,
  },
  {
    kind: 'github_dependabot_secret',
    of: 'a repository',
    container: 'acme/app',
    settings: REPOSITORY,
    stock: (server) => server.repository.dependabot,
    around: SEALED,
  },
  {
    kind: 'github_dependabot_secret',
    of: 'an organization',
    container: 'acme',
    settings: ORGANIZATION,
    stock: (server) => organizationOf(server).dependabot.scope,
    around: SEALED,
  },
  {
    kind: 'github_codespaces_secret',
    of: 'a repository',
    container: 'acme/app',
    settings: REPOSITORY,
    stock: (server) => server.repository.codespaces,
    around: SEALED,
  },
  {
    kind: 'github_codespaces_secret',
    of: 'an organization',
    container: 'acme',
    settings: ORGANIZATION,
    stock: (server) => organizationOf(server).codespaces.scope,
    around: SEALED,
  },
  {
    kind: 'github_variable',
    of: 'a repository',
    container: 'acme/app',
    settings: REPOSITORY,
    stock: (server) => server.repository.variables,
    around: PLAIN,
  },
  {
    kind: 'github_variable',
    of: 'an environment',
    container: 'acme/app/environments/production/eu',
    settings: ENVIRONMENT,
    stock: (server) => environmentOf(server).variables,
    around: PLAIN,
  },
  {
    kind: 'github_variable',
    of: 'an organization',
    container: 'acme',
    settings: ORGANIZATION,
    stock: (server) => organizationOf(server).variables.scope,
    around: PLAIN,
  },
];

const FAULTS = {
  throttled: { match: /secrets|variables/, status: 429, secondary: true },
  unavailable: { match: /secrets|variables/, status: 502 },
  lost: { match: /^(?:PUT|POST|PATCH) .*(?:secrets|variables)/, when: 'after' },
} as const;

const RIGHTS = {
  secrets: 'write',
  environments: 'write',
  actions: 'read',
  actions_variables: 'write',
  dependabot_secrets: 'write',
  codespaces_secrets: 'write',
  organization_secrets: 'write',
  organization_actions_variables: 'write',
  organization_dependabot_secrets: 'write',
  organization_codespaces_secrets: 'write',
} as const;

for (const each of CASES) describeConformance(`github/${each.kind} of ${each.of}`, () => harness(each));

async function harness({ kind, container, settings, stock: stockOf, around }: Case): Promise<ConformanceHarness> {
  const server = await startGitHub();
  const stock = stockOf(server);
  server.addToken('test-token', RIGHTS);
  const { context, warnings, slept } = contextFor(server, 'test-token');
  const session = await provider.open(context);
  return {
    store: session.store(kind),
    address: (n) => ({ store: `github/${kind}`, container, key: `KEY_${n}`, settings }),
    peek: async ({ key = '' }) => stock.get(key)?.value,
    plant: async ({ key = '' }, value) => {
      stock.store(key, value);
    },
    async deny() {
      server.revokeToken('test-token');
      server.addToken('test-token', {});
    },
    requests: () => session.requests,
    floor: (n) => ({ observe: 1, write: n + around }),
    faults: {
      inject: (fault, times) => server.fail({ ...FAULTS[fault], times }),
      waited: () => slept.reduce((sum, milliseconds) => sum + milliseconds, 0),
      budget: RETRY_BUDGET_MS,
    },
    emitted: () => warnings,
    async [Symbol.asyncDispose]() {
      await session[Symbol.asyncDispose]();
      await server.close();
      expect(server.violations).toEqual([]);
    },
  };
}
