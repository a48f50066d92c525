import type { Selection } from '../core/selector.ts';
import { counted } from './words.ts';

/** Which targets a selector stood for, in one line; of long lists, the first ones. */
export function selectionWords(selection: Selection, most: number): string {
  const { selector, state, places, among, problem } = selection;
  const kept = places.length === 0 ? '' : `; ${counted(places.length, 'target')} of the lockfile left as they are`;
  switch (state) {
    case 'selected':
      return `${selector}: ${places.length} of ${among ?? places.length}: ${listed(places, most)}`;
    case 'empty':
      return `${selector}: none of ${among ?? 0}${kept}`;
    case 'failed':
      return `${selector}: not known which: ${problem?.message ?? 'the list could not be read'}${kept}`;
    case 'unasked':
      return `${selector}: not resolved, since nothing was looked at${
        places.length === 0 ? '' : `; by the lockfile ${places.length}: ${listed(places, most)}`
      }`;
  }
}

function listed(places: readonly string[], most: number): string {
  const more = places.length - most;
  return more > 0 ? `${places.slice(0, most).join(', ')} and ${more} more` : places.join(', ');
}
