import type { SecretValue } from '../../core/secret-value.ts';

/** Where a token is looked for that nobody declares, in this order. */
export const AMBIENT_TOKENS = ['GH_TOKEN', 'GITHUB_TOKEN'] as const;

/** The token of the environment, read by `variable`. */
export function ambientToken(variable: (name: string) => SecretValue | undefined): SecretValue | undefined {
  for (const name of AMBIENT_TOKENS) {
    const token = variable(name);
    if (token !== undefined) return token;
  }
  return undefined;
}
