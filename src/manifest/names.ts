/** The pattern of names in words, for messages. */
export const NAME_WORDS = 'letters, digits, _, - and ., beginning with a letter or _, at most 128 characters';

const FORBIDDEN = /^(?:ACTIONS_|INPUT_|SECRETZERO_|RUNNER_)|^GITHUB_TOKEN$/;

/** Environment variables that nothing outside a credential position may read, whatever the `env` input says. */
export function isForbiddenOutsideCredentials(variable: string): boolean {
  return FORBIDDEN.test(variable);
}
