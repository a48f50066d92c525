import type { ProviderContext } from '../contract.ts';
import { credentialUrl, usableUrl } from '../seam/credential-host.ts';
import type { Place } from './place.ts';

/** The services of Google that are asked; their names are those of gcloud's own settings. */
export type Service = 'secretmanager' | 'sts' | 'iamcredentials' | 'cloudresourcemanager' | 'oauth2';

const HINT_KEY = 'auth.config.endpoint';

/** Whether a host is Google's own: credentials may always go there. */
export function isGoogle(host: string): boolean {
  return /(?:^|\.)googleapis\.com$/i.test(host);
}

/**
 * Where each service is asked, without a slash at its end: where the manifest's `endpoint` says (Secret Manager alone), else where
 * gcloud's own variables of the environment say, else at Google. Throws ProviderError for a host that no credential may go to.
 */
export function endpointsOf(context: ProviderContext): (service: Service, place?: Place) => string {
  const declared = context.credential('endpoint')?.reveal() ?? context.declaration.config['endpoint'];
  const rules = { what: 'Google Secret Manager', key: HINT_KEY, own: isGoogle, allowHosts: context.allowHosts };
  const own = typeof declared === 'string' && declared !== '' ? bare(credentialUrl(declared, rules)) : undefined;
  const known = new Map<Service, string | undefined>();
  return (service, place) => {
    if (service === 'secretmanager' && own !== undefined) return own;
    if (!known.has(service)) known.set(service, overridden(context, service));
    const location = place?.location;
    return (
      known.get(service) ??
      (location === undefined
        ? `https://${service}.googleapis.com`
        : `https://${service}.${location}.rep.googleapis.com`)
    );
  };
}

function overridden(context: ProviderContext, service: Service): string | undefined {
  const url = context.ambient(`CLOUDSDK_API_ENDPOINT_OVERRIDES_${service.toUpperCase()}`);
  return url === undefined ? undefined : bare(usableUrl(url.reveal(), service));
}

function bare(url: URL): string {
  return url.href.replace(/\/+$/, '');
}
