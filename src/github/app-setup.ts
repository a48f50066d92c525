import { SecretZeroError } from '../core/errors.ts';
import { SecretValue } from '../core/secret-value.ts';
import { openCallbackPage } from '../platform/callback-page.ts';
import type { Platform } from '../platform/platform.ts';
import type { AppManifest } from './app-recipe.ts';

export interface AppSetup {
  readonly manifest: AppManifest;
  /** GitHub's page that takes it. */
  readonly page: string;
  readonly apiUrl: string;
  /** Shows a person where to go. */
  readonly tell: (text: string) => void;
  /** Learns of every secret of the App before anything is done with it. */
  readonly onValue: (value: SecretValue) => void;
  readonly signal: AbortSignal;
}

/** An App that was made just now. Its other secrets are not kept: nothing of ours uses them. */
export interface CreatedApp {
  readonly id: number;
  readonly slug: string;
  readonly clientId: string;
  readonly privateKey: SecretValue;
  /** Where it is installed. */
  readonly installUrl: string;
}

const WAIT_MS = 30 * 60_000;
const STATE_BYTES = 24;

/**
 * Walks a person through GitHub's App-manifest flow: a page on this machine hands the manifest over, GitHub sends a code back, the code is
 * exchanged for the App. Throws ProviderError-like SecretZeroErrors; after an abort its reason.
 */
export async function createApp(setup: AppSetup, platform: Platform): Promise<CreatedApp> {
  const { manifest, page, tell, signal } = setup;
  const state = platform.random(STATE_BYTES).toString('hex');
  await using open = await openCallbackPage({
    state,
    formTarget: new URL(page).origin,
    page: (callback) => form(`${page}?state=${state}`, { ...manifest, redirect_url: callback }),
    done: html('The App is made. Go back to the terminal.'),
  });
  tell(`open ${open.url} in a browser on this machine, and press the button; GitHub then asks for the App's name`);
  const limit = new AbortController();
  const over = platform.sleep(WAIT_MS, limit.signal).then(() => {
    if (!limit.signal.aborted)
      throw new SecretZeroError('INTERRUPTED', 'no App was made within half an hour', { hint: 'run it again' });
  });
  try {
    const code = await Promise.race([open.code(signal), over.then(() => new Promise<string>(() => undefined))]);
    return await exchange(code, setup, platform);
  } finally {
    limit.abort();
    over.catch(() => undefined);
  }
}

async function exchange(
  code: string,
  { apiUrl, onValue, signal, page }: AppSetup,
  platform: Platform,
): Promise<CreatedApp> {
  let response: Response;
  try {
    response = await platform.fetch(`${apiUrl}/app-manifests/${code}/conversions`, {
      method: 'POST',
      // The code is worth an App: it goes to no other place.
      redirect: 'error',
      headers: {
        accept: 'application/vnd.github+json',
        'user-agent': 'secretzero',
        'x-github-api-version': '2022-11-28',
      },
      signal,
    });
  } catch {
    signal.throwIfAborted();
    throw failed('no answer came when the App was to be fetched', page);
  }
  const data = (await response.json().catch(() => undefined)) as Readonly<Record<string, unknown>> | undefined;
  const { id, slug, client_id: clientId, pem, html_url: home } = data ?? {};
  for (const each of ['pem', 'client_secret', 'webhook_secret']) {
    const value = data?.[each];
    if (typeof value === 'string' && value !== '') onValue(new SecretValue(value));
  }
  if (response.status !== 201 || typeof pem !== 'string' || typeof id !== 'number' || typeof clientId !== 'string')
    throw failed(`GitHub gave no App (status ${response.status})`, page);
  if (!/^[A-Za-z0-9._-]{1,100}$/.test(clientId) || typeof slug !== 'string' || !/^[a-z0-9-]{1,100}$/.test(slug))
    throw failed('GitHub gave an App that cannot be named', page);
  const base = typeof home === 'string' && URL.canParse(home) ? home : `${new URL(page).origin}/apps/${slug}`;
  return { id, slug, clientId, privateKey: new SecretValue(pem), installUrl: `${base}/installations/new` };
}

function failed(what: string, page: string): SecretZeroError {
  const settings = page.replace(/\/new$/, '');
  return new SecretZeroError('UNAVAILABLE', what, {
    hint: `if the App is at ${settings} nevertheless, delete it there, and run this again`,
  });
}

function form(action: string, manifest: AppManifest): string {
  return html(
    `<form action="${escaped(action)}" method="post"><input type="hidden" name="manifest" value="${escaped(JSON.stringify(manifest))}">` +
      `<p>A GitHub App with these permissions, which only its owner can install:</p><ul>${Object.entries(
        manifest.default_permissions,
      )
        .map(([name, level]) => `<li>${escaped(name)}: ${level}</li>`)
        .join('')}</ul><button type="submit">Go to GitHub</button></form>`,
  );
}

function html(body: string): string {
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>SecretZero</title><body style="font:16px system-ui;max-width:40em;margin:4em auto">${body}</body></html>`;
}

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}
