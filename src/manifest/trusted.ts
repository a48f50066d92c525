import { YamlSource } from './source.ts';
import { asMap, asTexts } from './values.ts';

/** A login of GitHub, or an App's with the brackets that no person can have. */
export const LOGIN = /^[A-Za-z0-9](?:[A-Za-z0-9-]{0,98}[A-Za-z0-9])?(?:\[bot\])?$/;

/**
 * The accounts that a manifest trusts with its lane's state (`metadata.trusted`), as they stand in its text: nothing is put in for
 * variables, since who is believed must be what was reviewed. A manifest that cannot be read trusts nobody.
 */
export function trustedAccounts(file: string, text: string): readonly string[] {
  const metadata = asMap(asMap(YamlSource.read(file, text).value)?.['metadata']);
  return asTexts(metadata?.['trusted']).filter((login) => LOGIN.test(login));
}
