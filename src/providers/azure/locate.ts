import type { Located, LocateInput, LocateProblem } from '../../core/catalog.ts';
import { LAST_DATE, nameProblem } from './limits.ts';
import { containerOf, type SecretSettings, VAULT_OF_LOGIN } from './place.ts';

/** Where a value goes in Key Vault by a target's config, or everything that is wrong with it. Pure. */
export function locateSecret(input: LocateInput): Located | readonly LocateProblem[] {
  const { config } = input;
  const problems: LocateProblem[] = [];
  const keep = <T extends object>(found: T | LocateProblem | undefined): T | undefined => {
    if (found === undefined || !('message' in found)) return found as T | undefined;
    problems.push(found);
    return undefined;
  };
  const vault = keep(vaultIn(input));
  const explicit = text(config['secret_name']);
  const name = explicit ?? (input.multiField ? input.field : input.secret).replace(/[._]/g, '-');
  const problem = nameProblem(name);
  if (problem !== undefined) {
    problems.push({
      ...(explicit === undefined ? {} : { key: 'secret_name' }),
      message: `"${name}" cannot be used: ${problem}`,
      hint: explicit === undefined ? 'give another name under secret_name' : 'such as db-password',
    });
  }
  const ours = Object.keys((config['tags'] as object | undefined) ?? {}).find((tag) => tag.startsWith('secretzero-'));
  if (ours !== undefined)
    problems.push({
      key: 'tags',
      below: [ours],
      message: `the tag ${ours} is kept for our mark`,
      hint: 'take another name',
    });
  const expires = keep(expiryIn(input));
  const notBefore = keep(dateIn(config, 'not_before'));
  if (problems.length > 0 || vault === undefined) return problems;

  const settings: SecretSettings = {
    name,
    ...(typeof config['content_type'] === 'string' ? { contentType: config['content_type'] } : {}),
    ...(config['tags'] === undefined ? {} : { tags: config['tags'] as Readonly<Record<string, string>> }),
    ...(typeof config['enabled'] === 'boolean' ? { enabled: config['enabled'] } : {}),
    ...(notBefore === undefined ? {} : { notBefore: notBefore.date }),
    ...(expires?.date === undefined ? {} : { expires: expires.date }),
  };
  const described = describedOf(settings, input);
  return {
    container: vault.container,
    key: name.toLowerCase(),
    settings: { secret: settings },
    ...(Object.keys(described).length === 0 ? {} : { described }),
  };
}

/** What is written beside the value, for the target's digest: a changed period changes the date that is written there. */
function describedOf(
  { name: _name, ...settings }: SecretSettings,
  { rotationPeriod }: LocateInput,
): Record<string, unknown> {
  const { expires, notBefore, ...rest } = settings;
  return {
    ...rest,
    ...(notBefore === undefined ? {} : { notBefore: notBefore.toISOString() }),
    ...(expires === undefined
      ? {}
      : { expires: expires === 'due' ? `after ${rotationPeriod?.text}` : expires.toISOString() }),
  };
}

function vaultIn({ config, provider }: LocateInput): { readonly container: string } | LocateProblem {
  const nested = provider.auth['config'];
  const inAuth =
    typeof nested === 'object' && nested !== null ? (nested as Record<string, unknown>)['vault_url'] : undefined;
  const own = text(config['vault_url']);
  const written = own ?? text(provider.config['vault_url']) ?? text(inAuth) ?? text(provider.auth['vault_url']);
  // What only the environment names is known at login.
  if (written === undefined || (own === undefined && written.includes('${'))) return { container: VAULT_OF_LOGIN };
  const url = URL.canParse(written) ? new URL(written) : undefined;
  if (url?.protocol === 'https:' && url.username === '' && url.pathname === '/' && url.search === '')
    return { container: containerOf(url) };
  return {
    ...(own === undefined ? {} : { key: 'vault_url' }),
    message: `"${written}" is not the URL of a vault`,
    hint: 'such as https://myvault.vault.azure.net',
  };
}

function expiryIn({ config, rotationPeriod }: LocateInput): { readonly date?: Date | 'due' } | LocateProblem {
  const { expires } = config;
  if (expires !== undefined && config['expires_on'] !== undefined)
    return { key: 'expires_on', message: 'expires says it already', hint: 'keep one of the two' };
  if (expires === false) return {};
  if (expires === true && rotationPeriod === undefined) {
    return {
      key: 'expires',
      message: 'there is no date at which the value expires: the secret has no rotation_period',
      hint: 'give it a rotation_period, or give a date',
    };
  }
  const date = dateIn(config, config['expires_on'] === undefined ? 'expires' : 'expires_on');
  if (date !== undefined) return date;
  return rotationPeriod === undefined ? {} : { date: 'due' };
}

function dateIn(config: LocateInput['config'], key: string): { readonly date: Date } | LocateProblem | undefined {
  const written = config[key];
  if (typeof written !== 'string') return undefined;
  const date = new Date(written);
  const isDate = /^\d{4}-\d\d-\d\d(?:T\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:\d\d))?$/.test(written);
  if (isDate && date.getTime() > 0 && date.getTime() <= LAST_DATE.getTime()) return { date };
  return {
    key,
    message: `"${written}" is not a date that can be written there`,
    hint: `such as 2027-01-31T00:00:00Z, before ${LAST_DATE.toISOString()}`,
  };
}

function text(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined;
}
