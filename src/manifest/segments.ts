import type { Segment } from '../core/model.ts';
import { parseTemplate } from './template.ts';

/**
 * Reads a text of `DesiredProvider.auth`, in which everything but the environment has been resolved: text and `${NAME}`. For login,
 * when the environment may be read. Such a text has nothing else in it; anything else is taken as it stands.
 */
export function parseSegments(text: string): readonly Segment[] {
  const segments: Segment[] = [];
  for (const piece of parseTemplate(text)) {
    if (piece.type === 'text') {
      appendText(segments, piece.text);
    } else if (piece.type === 'env') {
      const fallback = piece.fallback?.map((part) => (part.type === 'text' ? part.text : literalOf(part.raw))).join('');
      segments.push({ type: 'env', name: piece.name, ...(fallback === undefined ? {} : { fallback }) });
    } else {
      appendText(segments, piece.type === 'expression' ? literalOf(piece.raw) : piece.raw);
    }
  }
  return segments;
}

/** Adds text, to the last segment where that is text as well. */
export function appendText(segments: Segment[], text: string): void {
  if (text === '') return;
  const last = segments.at(-1);
  if (last?.type === 'text') segments[segments.length - 1] = { type: 'text', text: last.text + text };
  else segments.push({ type: 'text', text });
}

/** Text for `parseSegments`: the same segments come out of it. */
export function formatSegments(segments: readonly Segment[]): string {
  return segments
    .map((segment, index) => {
      if (segment.type === 'text') return escapeText(segment.text, segments[index + 1]?.type === 'env');
      if (segment.type === 'ref') return '';
      return segment.fallback === undefined
        ? `\${${segment.name}}`
        : `\${${segment.name}:-${escapeText(segment.fallback, false)}}`;
    })
    .join('');
}

/** A dollar right before a template would make an escape of it, so that goes into a literal of its own. */
function escapeText(text: string, beforeTemplate: boolean): string {
  const tail = beforeTemplate ? (/[{$]*\$$/.exec(text)?.[0] ?? '') : '';
  const escaped = text
    .slice(0, text.length - tail.length)
    .replace(/\$\{|\{\{|\{%/g, (mark) => (mark === '${' ? '$${' : `{{ '${mark}' }}`));
  return tail === '' ? escaped : `${escaped}{{ '${tail}' }}`;
}

const LITERAL = /^\{\{ '([{$%]+)' \}\}$/;

function literalOf(raw: string): string {
  return LITERAL.exec(raw)?.[1] ?? raw;
}
