import type { Answer } from './route.ts';

interface AppManifest {
  readonly name?: string;
  readonly url?: string;
  readonly redirect_url?: string;
  readonly public?: boolean;
  readonly default_permissions?: Readonly<Record<string, string>>;
}

/** Permissions of Apps that GitHub's page takes, as far as ours may ask for them. */
const PERMISSIONS: ReadonlySet<string> = new Set([
  'actions',
  'actions_variables',
  'administration',
  'codespaces_secrets',
  'contents',
  'dependabot_secrets',
  'environments',
  'metadata',
  'organization_actions_variables',
  'organization_codespaces_secrets',
  'organization_dependabot_secrets',
  'organization_secrets',
  'pull_requests',
  'secrets',
]);

interface Device {
  readonly clientId: string;
  readonly userCode: string;
  /** What the next polls are answered with, before the token is. */
  readonly pending: string[];
  last: number;
}

/** The part of GitHub's web host that logs people in by a code: nothing of it is in the description of the API. */
export class WebLogins {
  /** The app that people log in through. */
  clientId = 'Iv23liTESTTESTTEST';
  /** The token that a login gives. */
  token = 'device-token';
  /** Errors that the polls are answered with first; `slow_down` and `authorization_pending` go on. */
  answers: string[] = [];
  enabled = true;
  /** Polls so far, with the scope that was asked for. */
  polls = 0;
  scope: string | undefined;
  /** The private key that a new App gets. */
  pem = '-----BEGIN RSA PRIVATE KEY-----\ncanary-private-key-line-0003\n-----END RSA PRIVATE KEY-----\n';
  readonly made: AppManifest[] = [];
  readonly #devices = new Map<string, Device>();

  /** Apps that were made from a manifest, by their code. */
  readonly apps = new Map<string, { readonly manifest: AppManifest; readonly organization?: string }>();

  answer(method: string, path: string, text: string, url: string, query: string): Answer | undefined {
    if (method !== 'POST') return undefined;
    const body = new URLSearchParams(text);
    const page = /^(?:\/organizations\/([^/]+))?\/settings\/apps\/new$/.exec(path);
    if (page !== null) return this.#register(body, new URLSearchParams(query), page[1]);
    if (path === '/login/device/code') return { status: 200, body: this.#begin(body, url) };
    if (path === '/login/oauth/access_token') return { status: 200, body: this.#poll(body) };
    return undefined;
  }

  /** What a person's press on "Create GitHub App" does. */
  #register(body: URLSearchParams, query: URLSearchParams, organization: string | undefined): Answer {
    const manifest = JSON.parse(body.get('manifest') ?? '{}') as AppManifest;
    const faults = [
      ...(manifest.name === undefined || manifest.name.length > 34 ? ['name'] : []),
      ...(URL.canParse(manifest.url ?? '') ? [] : ['url']),
      ...(URL.canParse(manifest.redirect_url ?? '') ? [] : ['redirect_url']),
      ...Object.keys(manifest.default_permissions ?? {}).filter((name) => !PERMISSIONS.has(name)),
    ];
    if (faults.length > 0) return { status: 422, body: { message: `Invalid GitHub App configuration: ${faults}` } };
    const code = `c0de${this.apps.size}`;
    this.apps.set(code, { manifest, ...(organization === undefined ? {} : { organization }) });
    const back = new URL(manifest.redirect_url ?? '');
    back.searchParams.set('code', code);
    back.searchParams.set('state', query.get('state') ?? '');
    return { status: 302, headers: { location: back.href } };
  }

  /** The App for a code, which is good once. */
  convert(code: string): Readonly<Record<string, unknown>> | undefined {
    const made = this.apps.get(code);
    if (made === undefined) return undefined;
    this.apps.delete(code);
    this.made.push(made.manifest);
    const slug = made.manifest.name ?? '';
    const now = '2026-11-01T10:00:00Z';
    const owner = made.organization ?? 'alice';
    return {
      id: 4711,
      node_id: 'A_x',
      slug,
      client_id: 'Iv23liNEWAPP',
      owner: { login: owner, type: made.organization === undefined ? 'User' : 'Organization' },
      name: slug,
      description: '',
      external_url: made.manifest.url,
      html_url: `https://github.com/apps/${slug}`,
      created_at: now,
      updated_at: now,
      permissions: made.manifest.default_permissions,
      events: [],
      client_secret: 'canary-client-secret-0001',
      webhook_secret: 'canary-webhook-secret-0002',
      pem: this.pem,
    };
  }

  #begin(body: URLSearchParams, url: string): unknown {
    if (!this.enabled) return { error: 'device_flow_disabled' };
    if (body.get('client_id') !== this.clientId) return { error: 'incorrect_client_credentials' };
    this.scope = body.get('scope') ?? undefined;
    const code = `device-${this.#devices.size}`;
    this.#devices.set(code, { clientId: this.clientId, userCode: 'WDJB-MJHT', pending: [...this.answers], last: 0 });
    return {
      device_code: code,
      user_code: 'WDJB-MJHT',
      verification_uri: `${url}/login/device`,
      expires_in: 900,
      interval: 5,
    };
  }

  #poll(body: URLSearchParams): unknown {
    this.polls += 1;
    const device = this.#devices.get(body.get('device_code') ?? '');
    const grant = body.get('grant_type') === 'urn:ietf:params:oauth:grant-type:device_code';
    if (device === undefined || device.clientId !== body.get('client_id') || !grant)
      return { error: 'incorrect_device_code' };
    const next = device.pending.shift();
    if (next === 'slow_down') return { error: next, interval: 10 };
    if (next !== undefined) return { error: next };
    return { access_token: this.token, token_type: 'bearer', scope: '' };
  }
}
