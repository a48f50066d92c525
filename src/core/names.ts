/** Names of secrets, fields, environments and providers. */
export const NAME_PATTERN = /^[A-Za-z_][A-Za-z0-9_.-]{0,127}$/;

/** Suffixes of `SECRETZERO_…` that mean something else and are never a secret's variable. */
export const RESERVED_VARIABLES: ReadonlySet<string> = new Set([
  'FINGERPRINT_KEY',
  'CONFIG',
  'API_KEY',
  'GITHUB_CLIENT_ID',
  'HOST',
  'PORT',
  'RELOAD',
]);

/** A name as it stands in an environment variable: upper case, everything else an underscore. */
export function variableName(name: string): string {
  return name.toUpperCase().replace(/[^A-Z0-9_]/g, '_');
}

/** The variable that supplies a value: `SECRETZERO_<SECRET>` for the field `value`, else `SECRETZERO_<SECRET>_<FIELD>`. */
export function valueVariable(secret: string, field: string): string {
  const base = `SECRETZERO_${variableName(secret)}`;
  return field === 'value' ? base : `${base}_${variableName(field)}`;
}

/** Key of a field's value in maps within one run. */
export function fieldKey(secret: string, field: string): string {
  return `${secret}.${field}`;
}
