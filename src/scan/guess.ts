/** What a name lets one suppose of how its value comes about. */
export interface Guess {
  readonly kind: 'random_password' | 'random_string' | 'static';
  readonly config?: Readonly<Record<string, number | string>>;
  /** Rotating it by a date would break what was made with it. */
  readonly oneTime?: true;
  /** Why; stands in a comment. */
  readonly because: string;
  /** How a person comes by it. */
  readonly obtain?: { readonly summary: string; readonly url?: string };
}

const SECRET_WORDS =
  /(?:^|[_.-])(?:PASS(?:WORD|WD|PHRASE)?|PWD|SECRETS?|TOKEN|KEY|APIKEY|PAT|CREDENTIALS?|CREDS?|AUTH|DSN|SALT|PEPPER|PRIVATE|CERT(?:IFICATE)?|PEM|SIGNATURE|COOKIE|WEBHOOK(?:_URL)?|(?:DATABASE|DB|REDIS|MONGO(?:DB)?|AMQP|POSTGRES|MYSQL)_UR[LI]|CONNECTION_STRING)(?:$|[_.\d-])/i;
/** Words beside which the others mean something public. */
const PUBLIC =
  /(?:^|_)(?:PUBLIC|NEXT_PUBLIC|VITE|REACT_APP)(?:_|$)|_(?:KEY_ID|KEYID|TTL|TIMEOUT|EXPIRY|EXPIRES(?:_IN)?|LENGTH|FILE|PATH|NAME|ENABLED|HEADER|ISSUER|AUDIENCE)$/i;

/** Whether a key of an environment file is likely a secret's, by its name alone. */
export function looksSecret(name: string): boolean {
  return SECRET_WORDS.test(name) && !PUBLIC.test(name);
}

/** Where values of well-known platforms come from. */
const ISSUERS: readonly (readonly [RegExp, string, string])[] = [
  [
    /^NPM_|_NPM_TOKEN$|^NODE_AUTH_TOKEN$/,
    'a granular access token of npm, for the packages concerned',
    'https://docs.npmjs.com/creating-and-viewing-access-tokens',
  ],
  [
    /PYPI/,
    'an API token of PyPI, scoped to the project; trusted publishing needs none',
    'https://docs.github.com/actions/how-tos/secure-your-work/security-harden-deployments/oidc-in-pypi',
  ],
  [/^DOCKER(?:HUB)?_/, 'an access token of Docker Hub', 'https://docs.docker.com/security/access-tokens/'],
  [/CODECOV/, 'the upload token of the repository at Codecov', 'https://docs.codecov.com/docs/codecov-tokens'],
  [/^SONAR/, 'a project analysis token of SonarQube', 'https://docs.sonarsource.com/'],
  [/^SLACK_.*WEBHOOK/, 'an incoming webhook of Slack', 'https://api.slack.com/messaging/webhooks'],
  [/^SLACK_/, 'a token of a Slack app', 'https://api.slack.com/authentication/token-types'],
  [
    /^AWS_/,
    'an access key of an IAM user; a role by OpenID Connect needs none',
    'https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_access-keys.html',
  ],
  [
    /^(?:AZURE|ARM)_/,
    'a client secret of an app registration; federated credentials need none',
    'https://learn.microsoft.com/entra/identity-platform/quickstart-register-app',
  ],
  [
    /^(?:GCP|GOOGLE)_/,
    'a key of a service account; workload identity federation needs none',
    'https://cloud.google.com/iam/docs/keys-create-delete',
  ],
  [
    /^(?:CLOUDFLARE|CF)_/,
    'an API token of Cloudflare',
    'https://developers.cloudflare.com/fundamentals/api/get-started/create-token/',
  ],
  [/^SENTRY_/, 'an auth token of Sentry', 'https://docs.sentry.io/account/auth-tokens/'],
  [/^STRIPE_/, 'a restricted API key of Stripe', 'https://docs.stripe.com/keys'],
  [/^OPENAI_/, 'an API key of OpenAI', 'https://platform.openai.com/api-keys'],
  [/^ANTHROPIC_/, 'an API key of Anthropic', 'https://console.anthropic.com/settings/keys'],
  [
    /^(?:GH|GITHUB)_|_PAT$|_GITHUB_TOKEN$/,
    'a token of GitHub: better that of a GitHub App, else a fine-grained one with the least rights',
    'https://docs.github.com/authentication/keeping-your-account-and-data-secure/managing-your-personal-access-tokens',
  ],
  [
    /^(?:OSSRH|SONATYPE|MAVEN)_/,
    'a user token of Maven Central',
    'https://central.sonatype.org/publish/generate-portal-token/',
  ],
  [
    /^NUGET_/,
    'an API key of NuGet, for the packages concerned',
    'https://learn.microsoft.com/nuget/nuget-org/scoped-api-keys',
  ],
];

/** A value that is only ever compared with itself, so that any will do. */
const OWN =
  /(?:^|_)(?:SESSION|COOKIE|JWT|CSRF|XSRF|NEXTAUTH|AUTH|WEBHOOK|HMAC|SIGNING|STATE|NONCE|FLASK|DJANGO|RAILS|APP|INTERNAL)_(?:SECRET|SECRET_KEY|SIGNING_KEY|HMAC_KEY)$|^SECRET_KEY(?:_BASE)?$|^(?:SIGNING|HMAC|SESSION)_KEY$/;
const SEALS = /(?:^|_)(?:ENCRYPTION|CRYPTO|MASTER|DATA)_(?:KEY|SECRET|PASSWORD)$|(?:^|_)(?:SALT|PEPPER)$/;
const ISSUED_PASSWORD = /(?:^|_)(?:SMTP|MAIL|EMAIL|FTP|SFTP|REGISTRY|APPLE|KEYSTORE|CERT|CERTIFICATE|P12|GPG|SSH)_/;

/** The kind that fits a name best, said to be a guess. */
export function guess(written: string): Guess {
  const name = written.toUpperCase().replace(/[^A-Z0-9]+/g, '_');
  const issuer = ISSUERS.find(([pattern]) => pattern.test(name));
  if (issuer !== undefined) {
    const [, summary, url] = issuer;
    return {
      kind: 'static',
      because: 'by its name, another platform issues it',
      obtain: { summary: capital(summary), url },
    };
  }
  if (SEALS.test(name)) {
    return {
      kind: 'random_string',
      config: { length: 64, charset: 'hex' },
      oneTime: true,
      because: 'by its name, something is sealed with it, which a new value could not open',
    };
  }
  if (OWN.test(name)) {
    return {
      kind: 'random_string',
      config: { length: 64, charset: 'hex' },
      because: 'by its name, any long random value will do',
    };
  }
  if (/(?:^|_)(?:PASSWORD|PASSWD|PASS|PWD|PASSPHRASE)\d*$/.test(name) && !ISSUED_PASSWORD.test(name)) {
    return {
      kind: 'random_password',
      config: { length: 32 },
      because: 'by its name, a password; where another system sets it, write kind: static',
    };
  }
  return {
    kind: 'static',
    because: 'where its value comes from is not known',
    obtain: { summary: 'Say here where a person gets this value, and with which rights' },
  };
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
