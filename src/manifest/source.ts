import { type Event, parseEvents, YAMLException } from 'js-yaml';
import type { Fault } from '../core/errors.ts';
import type { Span } from '../core/span.ts';
import { MAX_DEPTH } from './anchors.ts';
import { type Composed, compose } from './compose.ts';
import type { Places } from './entry-places.ts';
import { syntaxAdvice } from './syntax-advice.ts';
import type { TextIssue } from './text-issues.ts';

/** Keys and indexes from the top of a file. */
export type Path = readonly (string | number)[];

/** Largest text that is read. */
export const MAX_BYTES = 8 * 1024 * 1024;

/** Tab-indented lines that are listed beside a syntax error; the first few show the habit. */
const TABS_LISTED = 20;

/** What of an entry is pointed at. `within` is a piece of a scalar's text, the `nth` of its kind. */
export interface Pointer {
  readonly at?: 'key' | 'value';
  readonly within?: { readonly text: string; readonly nth: number };
}

export interface Located {
  readonly span: Span;
  /** The alias or merge through which the entry came to where the path says. */
  readonly via?: Span;
}

/** One YAML file: its value, what is wrong with its text, and where everything in it stands. */
export class YamlSource {
  readonly file: string;
  /** What the file says; `undefined` where its text cannot be read as one YAML document. */
  #value: unknown;
  readonly faults: readonly Fault[];
  readonly #text: string;
  #places: { readonly root: unknown; readonly places: Places } | undefined;
  #lines: readonly number[] | undefined;

  private constructor(file: string, text: string, read: (source: YamlSource) => { value: unknown; faults: Fault[] }) {
    this.file = file;
    this.#text = text;
    const { value, faults } = read(this);
    this.#value = value;
    this.faults = faults;
  }

  get value(): unknown {
    return this.#value;
  }

  /** Lets go of the value: what lives on for the sake of its places needs the text alone. */
  release(): void {
    this.#value = undefined;
  }

  /** Never throws: what is wrong is in `faults`. `what` names the kind of file in messages. */
  static read(file: string, text: string, what = 'the manifest'): YamlSource {
    const plain = text.charCodeAt(0) === 0xfeff ? text.slice(1) : text;
    return new YamlSource(file, plain, (source) => source.#read(what));
  }

  #read(what: string): { value: unknown; faults: Fault[] } {
    const fault = (offset: number, code: Fault['code'], message: string, hint: string): Fault => ({
      severity: 'error',
      code,
      message,
      hint,
      span: this.spanAt(offset),
    });
    const bytes = Buffer.byteLength(this.#text, 'utf8');
    if (bytes > MAX_BYTES) {
      const size = `${(bytes / 1_048_576).toFixed(1)} MiB`;
      const message = `${what} has ${size}, more than the ${MAX_BYTES / 1_048_576} MiB allowed`;
      return {
        value: undefined,
        faults: [fault(0, 'MANIFEST_TOO_LARGE', message, 'divide it into several files, each with its lockfile')],
      };
    }
    const alone = this.#text.includes('\r') ? this.#text.search(/\r(?!\n)/) : -1;
    if (alone >= 0) {
      const message = this.#text.includes('\n')
        ? 'a carriage return stands here without a line feed'
        : 'the lines end in carriage returns alone, so that the file is one line';
      return {
        value: undefined,
        faults: [fault(alone, 'MANIFEST_SYNTAX', message, 'save the file with LF (or CRLF) line ends')],
      };
    }
    let events: readonly Event[];
    try {
      events = parseEvents(this.#text, { maxDepth: MAX_DEPTH });
    } catch (error) {
      return { value: undefined, faults: this.#syntaxFaults(error) };
    }
    let composed = compose(events, this.#text);
    if (composed.issues.length > 0) composed = this.#composeWithPlaces(events);
    const faults = composed.issues.map((issue) => this.#issueFault(issue));
    if (composed.empty && faults.every(({ severity }) => severity !== 'error')) {
      return {
        value: undefined,
        faults: [fault(0, 'MANIFEST_SYNTAX', `${what} is empty`, 'see `secretzero create` for one to begin with')],
      };
    }
    return { value: composed.value, faults };
  }

  #syntaxFaults(error: unknown): Fault[] {
    const mark = error instanceof YAMLException ? error.mark : undefined;
    const offset = Math.min(mark?.position ?? 0, this.#text.length);
    const reason = error instanceof YAMLException ? error.reason : 'it cannot be read';
    const advice = syntaxAdvice(reason, this.#text, offset);
    const span = this.spanAt(advice.offset ?? offset);
    const faults: Fault[] = [
      { severity: 'error', code: advice.code, message: advice.message, hint: advice.hint, span },
    ];
    for (const tab of this.#text.matchAll(/^ *\t[ \t]*(?=[^\s#])/gm)) {
      if (faults.length > TABS_LISTED) break;
      const at = this.spanAt(tab.index + tab[0].indexOf('\t'));
      if (at.line <= span.line) continue;
      const message = 'this line is indented with a tab, which YAML does not allow';
      faults.push({ severity: 'error', code: 'MANIFEST_SYNTAX', message, hint: 'indent with spaces', span: at });
    }
    return faults;
  }

  #issueFault(issue: TextIssue): Fault {
    const other = issue.other === undefined ? undefined : this.spanAt(issue.other);
    return {
      severity: issue.severity,
      code: issue.code,
      message: other === undefined ? issue.message : `${issue.message} (first at ${other.line}:${other.column})`,
      ...(issue.hint === undefined ? {} : { hint: issue.hint }),
      span: this.spanAt(issue.offset),
    };
  }

  #composeWithPlaces(events: readonly Event[]): Composed {
    const places: Places = new Map();
    const composed = compose(events, this.#text, places);
    this.#places = { root: composed.value, places };
    return composed;
  }

  /** Line and column of an offset into the text. */
  spanAt(offset: number): Span {
    this.#lines ??= lineStarts(this.#text);
    let low = 0;
    let high = this.#lines.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.#lines[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return { file: this.file, line: low + 1, column: offset - (this.#lines[low] ?? 0) + 1 };
  }

  /** Where a path leads, or how far one gets on it. The file is read once more, and only when this is first asked. */
  locate(path: Path, pointer: Pointer = {}): Located {
    if (this.#places === undefined) this.#composeWithPlaces(parseEvents(this.#text, { maxDepth: MAX_DEPTH }));
    const { root, places } = this.#places ?? { root: undefined, places: new Map() as Places };
    let container = root;
    let entry:
      | { readonly key: number; readonly start: number; readonly end: number; readonly via?: number }
      | undefined;
    let via: number | undefined;
    let whole = true;
    for (const step of path) {
      const place =
        typeof container === 'object' && container !== null
          ? places.get(container)?.entries.get(String(step))
          : undefined;
      if (place === undefined) {
        whole = false;
        break;
      }
      entry = place;
      via ??= place.via;
      container = (container as Record<string, unknown>)[step];
    }
    if (entry === undefined) return { span: this.spanAt(places.get(root as object)?.start ?? 0) };
    const offset = whole && pointer.at === 'key' ? entry.key : this.#inside(entry, whole ? pointer.within : undefined);
    return { span: this.spanAt(offset), ...(via === undefined ? {} : { via: this.spanAt(via) }) };
  }

  #inside(entry: { readonly start: number; readonly end: number }, within: Pointer['within']): number {
    if (within === undefined) return entry.start;
    let at = entry.start - 1;
    for (let nth = 0; nth <= within.nth; nth += 1) {
      const next = this.#text.indexOf(within.text, at + 1);
      if (next < 0 || next >= entry.end) return entry.start;
      at = next;
    }
    return at;
  }
}

function lineStarts(text: string): number[] {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
}

/** `secrets[0].config.length`; keys that are no plain words stand in brackets and quotes. */
export function formatPath(path: Path): string {
  let text = '';
  for (const step of path) {
    if (typeof step === 'number') text += `[${step}]`;
    else if (/^[A-Za-z_$][\w$-]*$/.test(step)) text += text === '' ? step : `.${step}`;
    else text += `[${JSON.stringify(step)}]`;
  }
  return text;
}
