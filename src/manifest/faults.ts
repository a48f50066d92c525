import type { Fault, ManifestCode } from '../core/errors.ts';
import { formatSpan, type Span } from '../core/span.ts';
import { formatPath, type Path, type Pointer, type YamlSource } from './source.ts';

/** A place in one of the files that a manifest is put together from. */
export interface Place {
  readonly source: YamlSource;
  readonly path: Path;
}

export interface FaultDetail extends Pointer {
  readonly hint?: string | undefined;
  readonly severity?: 'error' | 'warning';
}

/** Gathers everything that is wrong, each with its place; one fault is said once. */
export class FaultList {
  readonly #faults: Fault[] = [];
  readonly #seen = new Set<string>();
  #errors = 0;

  /** Reports a fault. Places are looked up here, so that a manifest without faults pays nothing for them. */
  add(code: ManifestCode, place: Place, message: string, detail: FaultDetail = {}): void {
    const { span, via } = place.source.locate(place.path, detail);
    const path = formatPath(place.path);
    this.#push({
      severity: detail.severity ?? 'error',
      code,
      message: via === undefined ? message : `${message} (through the alias at ${via.line}:${via.column})`,
      ...(detail.hint === undefined ? {} : { hint: detail.hint }),
      span,
      ...(path === '' ? {} : { path }),
    });
  }

  warn(code: ManifestCode, place: Place, message: string, detail: FaultDetail = {}): void {
    this.add(code, place, message, { ...detail, severity: 'warning' });
  }

  take(faults: readonly Fault[]): void {
    for (const fault of faults) this.#push(fault);
  }

  /** How many errors there are so far. */
  get errors(): number {
    return this.#errors;
  }

  get hasErrors(): boolean {
    return this.#errors > 0;
  }

  /** All faults: by file in the order in which the files were met, then by line and column. */
  list(): readonly Fault[] {
    const files = new Map<string, number>();
    for (const { span } of this.#faults)
      if (span !== undefined && !files.has(span.file)) files.set(span.file, files.size);
    const rank = (fault: Fault): readonly [number, number, number] => [
      fault.span === undefined ? -1 : (files.get(fault.span.file) ?? 0),
      fault.span?.line ?? 0,
      fault.span?.column ?? 0,
    ];
    return [...this.#faults].sort((a, b) => {
      const [left, right] = [rank(a), rank(b)];
      return left[0] - right[0] || left[1] - right[1] || left[2] - right[2];
    });
  }

  #push(fault: Fault): void {
    const key = `${fault.code}\0${fault.span === undefined ? '' : formatSpan(fault.span)}\0${fault.message}`;
    if (this.#seen.has(key)) return;
    this.#seen.add(key);
    this.#faults.push(fault);
    if (fault.severity === 'error') this.#errors += 1;
  }
}

/** A span that is looked up when somebody reads its line, which in a run without faults nobody does. */
class LazySpan implements Span {
  readonly file: string;
  readonly #place: Place;
  #found: Span | undefined;

  constructor(place: Place) {
    this.file = place.source.file;
    this.#place = place;
  }

  get line(): number {
    return this.#span.line;
  }

  get column(): number {
    return this.#span.column;
  }

  get #span(): Span {
    this.#found ??= this.#place.source.locate(this.#place.path).span;
    return this.#found;
  }

  toJSON(): Span {
    return { file: this.file, line: this.line, column: this.column };
  }
}

/** The span of a place, at no cost until its line or column is read. */
export function lazySpan(place: Place): Span {
  return new LazySpan(place);
}
