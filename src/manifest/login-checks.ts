import type { ProviderKind } from '../core/catalog.ts';
import { didYouMean } from '../core/nearest.ts';
import type { FaultList, Place } from './faults.ts';
import type { Path } from './source.ts';
import { asMap, asText } from './values.ts';

type Tree = Readonly<Record<string, unknown>>;

/** What `auth` itself consists of, whatever the provider; `fallback_generator` is told of elsewhere. */
const FRAME: ReadonlySet<string> = new Set(['kind', 'config', 'profiles', 'fallback_generator']);

/**
 * Warns of what a login says and its provider does not know: nothing would come of it, and a login would be made otherwise than somebody
 * believes (SecretZero ignored it without a word: W8). Only a warning, since manifests with it were always accepted.
 */
export function warnOfLogin(
  auth: unknown,
  known: ProviderKind | undefined,
  path: Path,
  faults: FaultList,
  place: (path: Path) => Place,
): void {
  const tree = asMap(auth);
  if (tree === undefined || known?.login === undefined) return;
  const { kinds, keys } = known.login;
  const own = `${known.kind} knows`;
  const kind = asText(tree['kind']);
  if (kind !== undefined && !kinds.includes(kind) && !kind.includes('${')) {
    faults.warn(
      'MANIFEST_STYLE',
      place([...path, 'kind']),
      `${known.kind} has no login of the kind ${JSON.stringify(kind)}`,
      {
        hint: `${didYouMean(kind, kinds) ?? ''} ${own}: ${kinds.join(', ')}`.trim(),
      },
    );
  }
  const check = (holder: Tree | undefined, at: Path, frame: ReadonlySet<string>) => {
    for (const key of Object.keys(holder ?? {})) {
      if (frame.has(key) || keys.includes(key)) continue;
      faults.warn('MANIFEST_STYLE', place([...at, key]), `${JSON.stringify(key)} has no effect on the login`, {
        at: 'key',
        hint: `${didYouMean(key, [...keys, ...frame]) ?? ''} ${own}: ${keys.join(', ')}`.trim(),
      });
    }
  };
  check(tree, path, FRAME);
  check(asMap(tree['config']), [...path, 'config'], new Set());
  for (const [profile, value] of Object.entries(asMap(tree['profiles']) ?? {}))
    warnOfLogin(value, known, [...path, 'profiles', profile], faults, place);
}
