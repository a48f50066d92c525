/** The pattern of names in words, for messages. */
export const NAME_WORDS = 'letters, digits, _, - and ., beginning with a letter or _, at most 128 characters';

/** Environment variables of the run itself, which no manifest may read, not even in a credential position (ruling 21). */
export function isForbiddenVariable(variable: string): boolean {
  return /^(?:ACTIONS_|INPUT_|SECRETZERO_|RUNNER_)/.test(variable);
}

/** Environment variables that nothing outside a credential position may read, whatever the `env` input says. */
export function isForbiddenOutsideCredentials(variable: string): boolean {
  return isForbiddenVariable(variable) || variable === 'GITHUB_TOKEN';
}
