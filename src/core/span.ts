/** A place in a file. Lines and columns start at 1; columns count UTF-16 units. */
export interface Span {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/** `Secretfile.yml:14:7`, the form that editors and terminals make clickable. */
export function formatSpan(span: Span): string {
  return `${span.file}:${span.line}:${span.column}`;
}
