/** GitHub takes no longer text for a pull request or a comment. */
export const BODY_LIMIT = 65_536;

const ROOM = 200;

/**
 * A body that GitHub takes: cut at the end of a line, and saying so. The marker, by which we know our own text again, is kept.
 */
export function fitBody(body: string, marker: string, limit = BODY_LIMIT): string {
  const marked = body.includes(marker) ? body : `${body}\n\n${marker}`;
  if (marked.length <= limit) return marked;
  const room = limit - ROOM - marker.length;
  const end = body.lastIndexOf('\n', room);
  const kept = body.slice(0, end > 0 ? end : wholeCharacters(body, room)).replaceAll(marker, '');
  const left = body
    .slice(kept.length)
    .split('\n')
    .filter((line) => line.trim() !== '').length;
  return `${kept}\n\n_${left} more lines did not fit in here; the job summary has them._\n\n${marker}`;
}

/** Not in the middle of a character that takes two units. */
function wholeCharacters(text: string, end: number): number {
  const code = text.charCodeAt(end - 1);
  return code >= 0xd800 && code <= 0xdbff ? end - 1 : end;
}
