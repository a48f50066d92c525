import type { Catalog } from '../core/catalog.ts';
// biome-ignore lint/correctness/useImportExtensions: it would name the declaration file, and nothing is there at run time
import usual from '../generated/validate.cjs';
import { validatorName } from './schema-names.ts';

export type ValidationError = usual.ValidationError;
type Validators = typeof usual;

/** Validators of providers, in the order in which they are worth loading: they are large, and most manifests need few of them. */
const MORE: readonly (() => Promise<{ readonly default: Validators }>)[] = [
  // biome-ignore lint/correctness/useImportExtensions: as above
  () => import('../generated/validate-common.cjs'),
  // biome-ignore lint/correctness/useImportExtensions: as above
  () => import('../generated/validate-stores.cjs'),
];
const loaded: Validators[] = [usual];

/** A kind is checked whose validator may be in a part that has not been loaded yet: {@link loadMoreValidators} first. */
export class ValidatorsMissing extends Error {}

/** The precompiled validator of a name; `undefined` where there is none. Throws {@link ValidatorsMissing}. */
export function validatorOf(name: string): usual.Validator | undefined {
  const part = loaded.find((each) => Object.hasOwn(each, name));
  if (part === undefined && loaded.length <= MORE.length) throw new ValidatorsMissing();
  return part?.[name];
}

/** Loads the next part; whether there was one. */
export async function loadMoreValidators(): Promise<boolean> {
  const number = loaded.length;
  const more = await MORE[number - 1]?.();
  // Somebody else may have loaded it meanwhile.
  if (more !== undefined && loaded.length === number) loaded.push(more.default);
  return more !== undefined;
}

/** Whether a text speaks of a provider whose validators have not been loaded. */
export function mayNeedMore(text: string, catalog: Catalog): boolean {
  return [...catalog.providers.values()].some(
    ({ kind, targets: [first] }) =>
      first !== undefined &&
      text.includes(kind) &&
      !loaded.some((part) => Object.hasOwn(part, validatorName.target(kind, first.kind))),
  );
}
