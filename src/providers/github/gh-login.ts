import type { SecretValue } from '../../core/secret-value.ts';
import { ghToken } from '../../platform/gh.ts';
import type { ProviderContext } from '../contract.ts';
import type { Login } from './login.ts';
import { webOrigin } from './names.ts';

/** The variable that names the OAuth or GitHub App which people log in through; it is public. */
const CLIENT_ID = 'SECRETZERO_GITHUB_CLIENT_ID';

/**
 * A login with whatever a person at a laptop has, where nothing else gave a token: first that of GitHub's own command line for this very
 * host, then one that is made now by GitHub's device flow, if an app to log in through is named and somebody can be asked.
 */
export async function withLaptop(login: Login, context: ProviderContext): Promise<Login> {
  const { laptop } = context;
  if (login.token !== undefined || laptop === undefined) return login;
  const web = webOrigin(login.apiUrl);
  const token = (await ghToken(new URL(web).host, laptop.signal)) ?? (await byDevice(web, context));
  if (token === undefined) return login;
  laptop.onToken(token);
  return { ...login, token };
}

async function byDevice(web: string, context: ProviderContext): Promise<SecretValue | undefined> {
  const { laptop, declaration } = context;
  if (laptop?.tell === undefined) return undefined;
  const declared = declaration.config['client_id'];
  const clientId = typeof declared === 'string' && declared !== '' ? declared : context.ambient(CLIENT_ID)?.reveal();
  if (clientId === undefined) return undefined;
  const { deviceLogin } = await import('./device-flow.ts');
  return deviceLogin(
    { web, clientId, tell: laptop.tell, signal: laptop.signal },
    { fetch: context.fetch, sleep: context.sleep, now: context.now },
  );
}
