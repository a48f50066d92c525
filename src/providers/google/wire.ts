/** A secret without its values, as Google tells of it. */
export interface SecretAnswer {
  readonly id: string;
  readonly etag?: string;
  readonly createdAt?: Date;
  readonly labels: Readonly<Record<string, string>>;
  readonly annotations: Readonly<Record<string, string>>;
}

/** A version without its value. */
export interface VersionAnswer {
  readonly number: number;
  readonly enabled: boolean;
  /** `disabled` or `destroyed`. */
  readonly state: string;
  readonly createdAt?: Date;
}

/** A secret in an answer; `undefined` for what is none. */
export function secretIn(data: unknown): SecretAnswer | undefined {
  const { name, etag, createTime, labels, annotations } = (data ?? {}) as Record<string, unknown>;
  const id = typeof name === 'string' ? /\/secrets\/([A-Za-z0-9_-]{1,255})$/.exec(name)?.[1] : undefined;
  if (id === undefined) return undefined;
  return {
    id,
    ...(typeof etag === 'string' ? { etag } : {}),
    ...dated(createTime),
    labels: textsOf(labels),
    annotations: textsOf(annotations),
  };
}

/** A version in an answer; `undefined` for what is none. */
export function versionIn(data: unknown): VersionAnswer | undefined {
  const { name, state, createTime } = (data ?? {}) as Record<string, unknown>;
  const number = typeof name === 'string' ? /\/versions\/([1-9]\d{0,14})$/.exec(name)?.[1] : undefined;
  if (number === undefined) return undefined;
  const known =
    typeof state === 'string' && /^(?:ENABLED|DISABLED|DESTROYED)$/.test(state) ? state.toLowerCase() : 'enabled';
  return { number: Number(number), enabled: known === 'enabled', state: known, ...dated(createTime) };
}

/**
 * What we call a version: its number, and what keeps its value from being read. One that somebody disabled is so another version than
 * the one that we recorded.
 */
export function versionText({ number, enabled, state }: VersionAnswer): string {
  return enabled ? String(number) : `${number} (${state})`;
}

function dated(time: unknown): { readonly createdAt?: Date } {
  const at = typeof time === 'string' ? new Date(time) : undefined;
  return at === undefined || Number.isNaN(at.getTime()) ? {} : { createdAt: at };
}

function textsOf(map: unknown): Readonly<Record<string, string>> {
  const entries = typeof map === 'object' && map !== null ? Object.entries(map) : [];
  return Object.fromEntries(entries.filter((entry): entry is [string, string] => typeof entry[1] === 'string'));
}
