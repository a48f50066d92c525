import type { IssuerKind } from '../../core/catalog.ts';

const PORTAL = 'https://entra.microsoft.com/#view/Microsoft_AAD_RegisteredApps/ApplicationsListBlade';

const appRegistration: IssuerKind = {
  kind: 'azure_app_reg',
  summary:
    'A client secret of an Entra app registration: a new one beside the old one, which is removed when all targets have the new one.',
  configSchema: {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    type: 'object',
    additionalProperties: false,
    properties: {
      application_id: {
        type: 'string',
        pattern: '^[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}$',
        description:
          'The application (client) id of a registration that is there; left out: one is made, and found again by our mark.',
      },
      display_name: {
        type: 'string',
        minLength: 1,
        maxLength: 120,
        description:
          "What a registration that is made is called; by default the secret's name. Not changed afterwards.",
      },
    },
  },
  outputs: [
    { name: 'client_id', secret: false, entropyBits: 0 },
    { name: 'tenant_id', secret: false, entropyBits: 0 },
    // Entra makes 16 characters at least.
    { name: 'client_secret', secret: true, entropyBits: 96 },
  ],
  lasting: true,
  live: 100,
  marks: true,
  check: (config) =>
    config['application_id'] !== undefined && config['display_name'] !== undefined
      ? [
          {
            key: 'display_name',
            message: 'display_name is for a registration that is made, and application_id names one that is there',
            hint: 'keep one of the two',
          },
        ]
      : [],
  instructions: ({ application_id: application }) => ({
    summary:
      application === undefined
        ? 'A client secret of an app registration in Entra is needed.'
        : `A client secret of the app registration ${application} is needed.`,
    steps: [
      application === undefined
        ? 'register an application: App registrations, New registration'
        : 'open the application under App registrations, All applications',
      'add a secret: Certificates & secrets, New client secret; it is shown once',
      "give the Application (client) ID as client_id, the Directory (tenant) ID as tenant_id, and the secret's Value (not its ID) as client_secret",
      'delete the old secret when everything uses the new one',
    ],
    url: PORTAL,
  }),
};

/** What Azure issues. */
export const ISSUERS: readonly IssuerKind[] = [appRegistration];
