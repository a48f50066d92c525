import { exitCodeOfError } from '../../../core/error-exit.ts';
import { listCapabilities, listProviders, tokenInfos } from '../../../engine/provider-facts.ts';
import { capabilitiesText, providersText, tokenInfoText } from '../../../reports/terminal.ts';
import type { Run } from '../command-spec.ts';
import type { Invocation } from '../invocation.ts';
import { withLogins } from '../session.ts';

const NO_ACCESS = 4;

export const run: Run = async (invocation) => {
  const { args, flags, out } = invocation;
  const [what] = args;
  if (what === 'token-info') return tokenInfo(invocation);
  const [result, text] =
    what === 'capabilities'
      ? ([listCapabilities(), capabilitiesText(listCapabilities(), out.layout)] as const)
      : ([listProviders(), providersText(listProviders(), out.layout)] as const);
  if (flags.json) out.json(result);
  else out.data(text);
  return 0;
};

function tokenInfo(invocation: Invocation): Promise<number> {
  const { flags, out, signal } = invocation;
  return withLogins(invocation, async (stores, manifest) => {
    const result = await tokenInfos(manifest, stores, signal);
    if (flags.json) out.json(result);
    else out.data(tokenInfoText(result, out.layout));
    const refused = result.tokens.flatMap(({ error }) => (error ? [exitCodeOfError(error.code)] : []));
    if (refused.length > 0) return refused.every((code) => code === NO_ACCESS) ? NO_ACCESS : Math.max(...refused);
    return result.tokens.some(({ can }) => can?.some(({ verdict }) => verdict === 'no')) ? NO_ACCESS : 0;
  });
}
