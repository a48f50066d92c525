import type { Catalog, GeneratorKind, ProviderKind } from '../core/catalog.ts';
import { generatorKinds, sourceKinds } from '../generators/catalog.ts';
import { awsProvider } from './aws/catalog.ts';
import { azureProvider } from './azure/catalog.ts';
import { githubProvider } from './github/catalog.ts';
import { googleProvider } from './google/catalog.ts';
import { localProvider } from './local/catalog.ts';
import { vaultProvider } from './vault/catalog.ts';

/** Providers of which nothing is available yet, with the kinds of target that manifests name. */
const PLANNED: Readonly<Record<string, readonly string[]>> = {
  age: ['age_file'],
  ansible_vault: ['ansible_vault_file'],
  azure_devops: [
    'azdo_environment_variable',
    'azdo_keyvault_variable_group',
    'azdo_pipeline_variable',
    'azdo_secure_file',
    'azdo_variable_group',
  ],
  cloudflare: ['cloudflare_secret'],
  doppler: ['doppler_secret'],
  'entra-agent-id': [],
  git_crypt: ['git_crypt_file'],
  gitlab: ['gitlab_group_variable', 'gitlab_service_account_member', 'gitlab_variable'],
  infisical: ['infisical_secret'],
  jenkins: ['jenkins_credential', 'jenkins_secret_text', 'jenkins_ssh_key', 'jenkins_username_password'],
  keeper: ['keeper_record'],
  kubernetes: ['external_secret', 'kubernetes_configmap', 'kubernetes_secret'],
  onepassword: ['onepassword_item'],
  sops: ['sops_file'],
  vercel: ['vercel_env'],
};

const providerKinds: readonly ProviderKind[] = [
  localProvider,
  githubProvider,
  googleProvider,
  vaultProvider,
  awsProvider,
  azureProvider,
  ...Object.entries(PLANNED).map(([kind, planned]): ProviderKind => ({ kind, targets: [], planned, available: false })),
];

/** Kinds of credential that providers issue, as kinds of secrets. */
const issued: readonly GeneratorKind[] = providerKinds.flatMap(({ kind: provider, issues = [] }) =>
  issues.map((issuer): GeneratorKind => {
    const properties = (issuer.configSchema['properties'] ?? {}) as Readonly<Record<string, unknown>>;
    const names = issuer.outputs.map(({ name }) => name);
    return {
      kind: issuer.kind,
      available: true,
      summary: issuer.summary,
      defaults: {},
      configSchema: {
        ...issuer.configSchema,
        properties: {
          ...properties,
          provider: {
            type: 'string',
            minLength: 1,
            default: provider,
            description: 'The provider that issues it, by its alias.',
          },
          ...(names.length < 2
            ? {}
            : {
                output: {
                  enum: names,
                  description: 'Which part of it this secret or field is; left out: each is a field.',
                },
              }),
          ...(issuer.lasting
            ? {
                retire_after: {
                  type: 'string',
                  minLength: 1,
                  description: 'How long the one that a rotation replaced stays valid; at once revoked by default.',
                },
              }
            : {}),
        },
      },
      entropyBits: () => 0,
      issuer: { ...issuer, provider },
      ...(issuer.check
        ? { check: (config) => (issuer.check?.(config) ?? []).map((each) => ({ ...each, severity: 'error' as const })) }
        : {}),
    };
  }),
);

/** Every kind that this version knows: providers with their targets, generators and sources; the available and the planned. */
export const catalog: Catalog = {
  providers: new Map(providerKinds.map((provider) => [provider.kind, provider])),
  generators: new Map([...generatorKinds, ...issued].map((generator) => [generator.kind, generator])),
  sources: new Map(sourceKinds.map((source) => [source.kind, source])),
};
