import { ProviderError } from '../../core/errors.ts';
import type { ProviderContext } from '../contract.ts';
import type { Login } from './credentials.ts';
import { ask, grantOf } from './exchange.ts';

const WHAT = 'a token of this machine';
const PATH = '/computeMetadata/v1/instance/service-accounts/default';

/** The service account of the machine of Google that this runs on. */
export function fromMetadata(context: ProviderContext): Login {
  const host = context.ambient('GCE_METADATA_HOST')?.reveal() ?? 'metadata.google.internal';
  if (!/^[\w.-]+(?::\d{1,5})?$/.test(host))
    throw new ProviderError('REJECTED', 'GCE_METADATA_HOST is not the name of a host');
  return {
    kind: 'machine',
    identity: 'the service account of this machine',
    async grant(signal) {
      const answer = await ask(
        {
          url: `http://${host}${PATH}/token`,
          what: WHAT,
          hint: 'the machine has no service account: give it one',
          method: 'GET',
          headers: { 'metadata-flavor': 'Google' },
        },
        context,
        signal,
      );
      return grantOf(answer, WHAT, context.now());
    },
  };
}
