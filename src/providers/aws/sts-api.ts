import { STS } from '@aws-sdk/client-sts';
import type { ClientSettings } from './connection.ts';
import { plain } from './connection.ts';

/** The API that gives logins for other logins. */
export function stsApi(settings: ClientSettings): STS {
  return plain(new STS(settings));
}

/** The region of a profile of this person's AWS configuration; `undefined` where it names none. */
export async function profileRegion(profile: string | undefined): Promise<string | undefined> {
  try {
    return await new STS(profile === undefined ? {} : { profile }).config.region();
  } catch {
    return undefined;
  }
}
