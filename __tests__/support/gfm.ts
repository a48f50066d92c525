import { micromark } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';

/** What GitHub's markdown makes of a text, by an implementation of the same specification. Raw HTML comes through, so that it shows. */
export function rendered(markdown: string): string {
  return micromark(markdown, {
    extensions: [gfm()],
    htmlExtensions: [gfmHtml()],
    allowDangerousHtml: true,
    allowDangerousProtocol: true,
  });
}

/** Every tag of a page with its attributes, in order: what of it is not text. */
export function tagsOf(html: string): readonly string[] {
  return [...html.matchAll(/<\/?[a-z!][^>]*>/gi)].map(([tag]) => tag);
}

/** Texts in which GitHub looks for mentions, references and bare addresses: what is not code and not a link. */
export function proseOf(html: string): string {
  return html
    .replace(/<pre>[\s\S]*?<\/pre>|<code[^>]*>[\s\S]*?<\/code>|<a [\s\S]*?<\/a>/g, ' ')
    .replace(/<[^>]+>/g, ' ')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&');
}

/** What GitHub would turn into a link to somebody or something, as its own pages describe it. */
export const REFERENCES: readonly RegExp[] = [
  /@[A-Za-z0-9]/,
  /(?:^|[^&\w])#\d/,
  /\bGH-\d/i,
  /https?:\/\//i,
  /\bwww\./i,
];
