import type { DesiredProvider } from '../core/model.ts';
import { NAME_PATTERN } from '../core/names.ts';
import { didYouMean } from '../core/nearest.ts';
import type { ProviderTable } from './build-context.ts';
import { type FaultList, lazySpan, type Place } from './faults.ts';
import type { Kinds } from './kinds.ts';
import { warnOfLogin } from './login-checks.ts';
import { NAME_WORDS } from './names.ts';
import type { Path } from './source.ts';
import { asMap, asText, member } from './values.ts';

type Tree = Readonly<Record<string, unknown>>;

/** The providers of a manifest: those that are declared, and those that a target uses by the name of their kind. */
export class Providers implements ProviderTable {
  readonly #table = new Map<string, DesiredProvider>();
  readonly #kinds: Kinds;

  constructor(root: Tree, kinds: Kinds, faults: FaultList, place: (path: Path) => Place) {
    this.#kinds = kinds;
    const known = [...kinds.catalog.providers.keys()];
    for (const [alias, value] of Object.entries(asMap(root['providers']) ?? {})) {
      const declared = asMap(value) ?? {};
      const path = ['providers', alias];
      if (!NAME_PATTERN.test(alias)) {
        faults.add('MANIFEST_NAME', place(path), `${JSON.stringify(alias)} cannot be the name of a provider`, {
          at: 'key',
          hint: NAME_WORDS,
        });
      }
      const kind = asText(declared['kind']) ?? alias;
      if (!kinds.catalog.providers.has(kind)) {
        const stated = declared['kind'] !== undefined;
        faults.add(
          'MANIFEST_UNKNOWN_PROVIDER',
          place(stated ? [...path, 'kind'] : path),
          `there is no provider of the kind ${JSON.stringify(kind)}`,
          {
            at: stated ? 'value' : 'key',
            hint: `${didYouMean(kind, known) ?? (stated ? '' : 'say which kind it is under kind.')} known: ${known.join(', ')}`.trim(),
          },
        );
      }
      warnWithoutEffect(declared, path, faults, place);
      warnOfLogin(declared['auth'], kinds.catalog.providers.get(kind), [...path, 'auth'], faults, place);
      this.#table.set(alias, {
        alias,
        kind,
        auth: asMap(declared['auth']) ?? {},
        config: asMap(declared['config']) ?? {},
        span: lazySpan(place(path)),
      });
    }
  }

  use(alias: string, profile: string | undefined): DesiredProvider | undefined {
    let provider = this.#table.get(alias);
    if (provider === undefined) {
      const kind = this.#kinds.provider(alias)?.kind;
      if (kind === undefined) return undefined;
      provider = { alias, kind, auth: {}, config: {} };
      this.#table.set(alias, provider);
    }
    if (profile === undefined) return provider;
    // A name that no alias can have: one login for each profile that is used.
    const own = `${alias}@${profile}`;
    const known = this.#table.get(own);
    if (known !== undefined) return known;
    const auth = member(asMap(provider.auth['profiles']), profile);
    if (auth === undefined) return undefined;
    const { profiles: _, ...common } = provider.auth;
    const made = { ...provider, alias: own, auth: { ...common, ...asMap(auth) } };
    this.#table.set(own, made);
    return made;
  }

  readonly profiles = (alias: string): readonly string[] =>
    Object.keys(asMap(this.#table.get(alias)?.auth['profiles']) ?? {});

  get all(): ReadonlyMap<string, DesiredProvider> {
    return this.#table;
  }
}

function warnWithoutEffect(declared: Tree, path: Path, faults: FaultList, place: (path: Path) => Place): void {
  for (const at of [['fallback_generator'], ['auth', 'fallback_generator']]) {
    const holder = at.length === 1 ? declared : asMap(declared['auth']);
    if (member(holder, 'fallback_generator') === undefined) continue;
    faults.warn('MANIFEST_STYLE', place([...path, ...at]), 'fallback_generator has no effect, and never had one', {
      at: 'key',
      hint: 'remove it',
    });
  }
}
