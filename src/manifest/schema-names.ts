/** Names of the precompiled validators: one for the structure, one for the config of every kind that is available. */
export const validatorName = {
  structure: 'structure',
  generator: (kind: string): string => identifier('generator', kind),
  source: (kind: string): string => identifier('source', kind),
  target: (provider: string, kind: string): string => identifier('target', provider, kind),
} as const;

function identifier(...parts: string[]): string {
  return parts.map((part) => part.replace(/[^A-Za-z0-9_]/g, '_')).join('_');
}
