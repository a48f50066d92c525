import { publishedSchema } from '../../../manifest/schema.ts';
import { catalog } from '../../../providers/catalog.ts';
import type { Run } from '../command-spec.ts';

/** The manifest's is made from the kinds that this version knows; the others are files. */
const SCHEMAS: Readonly<Record<string, () => Promise<unknown>>> = {
  manifest: async () => publishedSchema(catalog),
  lockfile: async () => (await import('../../../../schema/lockfile.schema.json', { with: { type: 'json' } })).default,
  results: async () => (await import('../../../../schema/results.schema.json', { with: { type: 'json' } })).default,
  plan: async () => (await import('../../../../schema/plan.schema.json', { with: { type: 'json' } })).default,
};

export const run: Run = async ({ args, out }) => {
  out.json(await SCHEMAS[args[0] ?? 'manifest']?.());
  return 0;
};
