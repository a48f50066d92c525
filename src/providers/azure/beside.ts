import { ProviderError } from '../../core/errors.ts';
import { isStampEntry } from '../seam/stamp-map.ts';
import { LAST_DATE, MOST_TAGS, STAMP_TAGS } from './limits.ts';
import type { SecretSettings } from './place.ts';
import type { Beside, Item } from './vault.ts';

/**
 * All that is to be beside a value: what is declared, our mark, and what others have put there, which a new version would not have by
 * itself. `mark`: the entries of a stamp, or `keep mark` for what is there already.
 */
export function besideOf(
  { contentType, tags, enabled, notBefore, expires }: SecretSettings,
  before: Item | undefined,
  due: Date | undefined,
  mark: Readonly<Record<string, string>> | 'keep mark',
): Beside {
  const until = expires === 'due' ? due : expires;
  const type = contentType ?? before?.contentType;
  return {
    tags: { ...kept(before, mark === 'keep mark'), ...tags, ...(mark === 'keep mark' ? {} : mark) },
    ...(type === undefined ? {} : { contentType: type }),
    ...(enabled === undefined ? {} : { enabled }),
    ...(notBefore === undefined ? {} : { notBefore }),
    // A date beyond what can be written there is no date at all: Key Vault only shows it.
    ...(until === undefined || until.getTime() > LAST_DATE.getTime() ? {} : { expires: until }),
  };
}

/** Why declared tags, our mark and the tags of others have no room together, if so. */
export function tooManyTags({ name, tags = {} }: SecretSettings, item: Item): ProviderError | undefined {
  const others = Object.keys(kept(item, false)).filter((tag) => tags[tag] === undefined);
  const wanted = others.length + Object.keys(tags).length + STAMP_TAGS;
  if (wanted <= MOST_TAGS) return undefined;
  return new ProviderError(
    'REJECTED',
    `${name}: with our mark it would have ${wanted} tags, and Key Vault takes ${MOST_TAGS}`,
    { hint: `it has ${others.length} that are not declared: remove some of them there` },
  );
}

function kept(item: Item | undefined, withMark: boolean): Record<string, string> {
  return Object.fromEntries(Object.entries(item?.tags ?? {}).filter(([tag]) => withMark || !isStampEntry(tag)));
}
