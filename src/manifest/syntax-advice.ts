import type { ManifestCode } from '../core/errors.ts';
import { MAX_DEPTH } from './anchors.ts';

export interface SyntaxAdvice {
  readonly code: ManifestCode;
  readonly message: string;
  readonly hint: string;
  /** Where the reader should look, when it is not where the parser stopped. */
  readonly offset?: number;
}

/** The parser's reasons in words for people who do not know how YAML is read. */
export function syntaxAdvice(reason: string, text: string, offset: number): SyntaxAdvice {
  const syntax = (message: string, hint: string, at?: number): SyntaxAdvice => ({
    code: 'MANIFEST_SYNTAX',
    message,
    hint,
    ...(at === undefined ? {} : { offset: at }),
  });
  const lineStart = text.lastIndexOf('\n', offset - 1) + 1;
  const tab = /^ *\t/.exec(text.slice(lineStart, lineStart + 400));
  if (tab !== null || reason.includes('tab characters')) {
    const at = tab === null ? offset : lineStart + tab[0].length - 1;
    return syntax('this line is indented with a tab, which YAML does not allow', 'indent with spaces', at);
  }
  if (reason.startsWith('nesting exceeded')) {
    return {
      code: 'MANIFEST_LIMIT',
      message: `maps and lists are nested more than ${MAX_DEPTH} levels deep here`,
      hint: 'nest less deeply',
    };
  }
  if (reason.includes('null byte')) return syntax('a NUL character stands here', 'remove it; is this a binary file?');
  if (reason.includes('non-printable')) return syntax('a control character stands here', 'remove it');
  if (/quoted scalar/.test(reason)) return syntax('a quoted text is not closed', 'add the missing quote');
  if (/flow collection/.test(reason) && reason.includes('comma')) {
    return syntax('a comma is missing between two entries', 'put a comma between the entries of [ ] or { }');
  }
  if (/flow collection/.test(reason)) return syntax('a [ or { is not closed', 'add the missing bracket');
  if (/escape/.test(reason) || /hexadecimal/.test(reason)) {
    return syntax(
      'a backslash in double quotes begins an escape that YAML does not know',
      'use single quotes, or write \\\\ for a backslash',
    );
  }
  if (/bad indentation of a mapping entry|deficient indentation|bad indentation of a sequence/.test(reason)) {
    return syntax(
      'this line is not indented like its neighbours, or its text has ": " in it',
      'give keys of one map the same indentation; put text with ": " or " #" in quotes',
    );
  }
  if (/multiline key|expected ':'/.test(reason)) {
    return syntax(
      'a key is expected here, followed by a colon',
      'write it as `key: value`; text of several lines follows `key: |`',
    );
  }
  if (/%|directive/.test(reason))
    return syntax(`the directive cannot be read: ${reason}`, 'a manifest needs no % directive');
  if (/end of the stream or a document separator/.test(reason)) {
    return syntax(
      'the text does not go on as it began',
      'a file is one map: every line of the top level is `key:` or is indented',
    );
  }
  return syntax(`the YAML cannot be read here: ${reason}`, 'text with special characters goes into quotes');
}
