import type { Answer } from './route.ts';

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
  readonly #devices = new Map<string, Device>();

  answer(method: string, path: string, text: string, url: string): Answer | undefined {
    if (method !== 'POST') return undefined;
    const body = new URLSearchParams(text);
    if (path === '/login/device/code') return { status: 200, body: this.#begin(body, url) };
    if (path === '/login/oauth/access_token') return { status: 200, body: this.#poll(body) };
    return undefined;
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
