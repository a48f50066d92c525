import type { DesiredProvider } from '../../core/model.ts';

/**
 * Whether a login asks for the job's OIDC token, by the manifest alone: where `auth.kind` is one of these ways, or where there is none and
 * all keys of one of these sets are given.
 */
export function federatesBy(
  kinds: readonly string[],
  ...sets: readonly (readonly string[])[]
): (provider: DesiredProvider) => boolean {
  return ({ auth }) => {
    const { kind } = auth;
    if (kind !== undefined) return kinds.some((each) => each === kind);
    const nested = (auth['config'] ?? {}) as Readonly<Record<string, unknown>>;
    return sets.some((keys) => keys.every((key) => (nested[key] ?? auth[key]) !== undefined));
  };
}
