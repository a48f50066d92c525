import type { AccessToken } from './tokens.ts';

/** What an access token says of its login. It is meant for the API that it is for: nothing is decided by it, and it may say nothing. */
export interface Claims {
  readonly application?: string;
  readonly person?: string;
  readonly tenant?: string;
  readonly roles: readonly string[];
}

export function claimsOf({ value }: AccessToken): Claims {
  const claims = bodyOf(value.reveal());
  const text = (name: string, form: RegExp): string | undefined => {
    const claim = claims[name];
    return typeof claim === 'string' && form.test(claim) ? claim : undefined;
  };
  const id = /^[\da-fA-F-]{36}$/;
  const application = text('appid', id) ?? text('azp', id);
  const person = text('upn', /^[\w.+@#-]{3,120}$/) ?? text('unique_name', /^[\w.+@#-]{3,120}$/);
  const tenant = text('tid', id);
  const { roles } = claims;
  return {
    roles: (Array.isArray(roles) ? roles : []).filter(
      (role): role is string => typeof role === 'string' && /^[\w.]{3,80}$/.test(role),
    ),
    ...(application === undefined ? {} : { application }),
    ...(person === undefined ? {} : { person }),
    ...(tenant === undefined ? {} : { tenant }),
  };
}

/** Whose a login is, in words. */
export function identityOf({ application, person, tenant }: Claims): string {
  const who = person ?? (application === undefined ? 'a login of Entra' : `the application ${application}`);
  return tenant === undefined ? who : `${who} of the tenant ${tenant}`;
}

function bodyOf(token: string): Readonly<Record<string, unknown>> {
  try {
    const parsed: unknown = JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString('utf8'));
    return typeof parsed === 'object' && parsed !== null ? (parsed as Record<string, unknown>) : {};
  } catch {
    return {};
  }
}
