import type { Catalog } from '../core/catalog.ts';
// biome-ignore lint/correctness/useImportExtensions: it would name the declaration file, and nothing is there at run time
import usual from '../generated/validate.cjs';
import { validatorName } from './schema-names.ts';

export type ValidationError = usual.ValidationError;

let stores: typeof usual | undefined;

/** A kind is checked whose validator has not been loaded yet: {@link loadStoreValidators} first. */
export class ValidatorsMissing extends Error {}

/** The precompiled validator of a name; `undefined` where there is none. Throws {@link ValidatorsMissing}. */
export function validatorOf(name: string): usual.Validator | undefined {
  if (Object.hasOwn(usual, name)) return usual[name];
  if (stores === undefined) throw new ValidatorsMissing();
  return Object.hasOwn(stores, name) ? stores[name] : undefined;
}

/** Loads the validators of the platforms that only some manifests use: they are as large as all others. */
export async function loadStoreValidators(): Promise<void> {
  // biome-ignore lint/correctness/useImportExtensions: as above
  stores ??= (await import('../generated/validate-stores.cjs')).default;
}

/** Whether a text speaks of a provider whose validators are not in the part that every run has. */
export function mayNeedStores(text: string, catalog: Catalog): boolean {
  if (stores !== undefined) return false;
  return [...catalog.providers.values()].some(
    ({ kind, targets }) =>
      text.includes(kind) && targets.some((target) => !Object.hasOwn(usual, validatorName.target(kind, target.kind))),
  );
}
