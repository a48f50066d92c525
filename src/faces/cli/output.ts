import type { Fault } from '../../core/errors.ts';
import { Redactor } from '../../core/redactor.ts';
import type { Progress } from '../../engine/dependencies.ts';
import { visible } from '../../reports/escape.ts';
import { folded, type TextOptions } from '../../reports/terminal/layout.ts';
import { ANSI, errorText, faultsText, PLAIN, type Sources } from '../../reports/terminal.ts';
import type { CliIo, TextOutput } from './io.ts';

const CLEAR_LINE = '\r\u001b[2K';
const DEFAULT_COLUMNS = 80;

/** Where a run's words go: data to stdout, talk to stderr, all of it past the redactor. */
export class Output {
  readonly #io: CliIo;
  readonly #colour: boolean | undefined;
  readonly #verbose: boolean;
  #redactor = new Redactor();
  #progress = false;

  /** @param colour what flags and environment say; `undefined`: as each stream can */
  constructor(io: CliIo, colour: boolean | undefined, verbose = false) {
    this.#io = io;
    this.#colour = colour;
    this.#verbose = verbose;
  }

  /** From now on the values of this session are known. */
  use(redactor: Redactor): void {
    this.#redactor = redactor;
  }

  /** How reports are laid out on stdout. */
  get layout(): TextOptions {
    return this.#layoutOf(this.#io.stdout);
  }

  get columns(): number {
    return width(this.#io.stdout);
  }

  /** What was asked for, for people. */
  data(text: string): void {
    this.#clear();
    this.#io.stdout.write(this.#redactor.redact(closed(text)));
  }

  /** What was asked for, for programs: one document, in which nothing is replaced. Throws `LEAK` if a value is in it. */
  json(document: unknown): void {
    this.exact(`${JSON.stringify(document, undefined, 2)}\n`, 'the JSON output');
  }

  /** Text for programs that is no JSON. */
  exact(text: string, what: string): void {
    this.#redactor.assertClean(text, what);
    this.#clear();
    this.#io.stdout.write(text);
  }

  /** Talk about the run. */
  talk(text: string): void {
    this.#clear();
    this.#io.stderr.write(this.#redactor.redact(closed(text)));
  }

  warn(message: string): void {
    const layout = this.#layoutOf(this.#io.stderr);
    const start = 'secretzero: warning: ';
    this.talk(
      `secretzero: ${layout.style.warn('warning')}: ${folded(visible(message), layout.width, start.length, 2)}`,
    );
  }

  /** A line of talk; what stands in it moves no cursor. */
  note(message: string): void {
    this.talk(message.split('\n').map(visible).join('\n'));
  }

  error(error: Parameters<typeof errorText>[0]): void {
    this.talk(errorText(error, this.#layoutOf(this.#io.stderr)));
  }

  faults(faults: readonly Fault[], sources: Sources): void {
    this.talk(faultsText(faults, { ...this.#layoutOf(this.#io.stderr), sources }));
  }

  /** One line that says what is going on, on a terminal only; the next one takes its place. */
  progress(event: Progress): void {
    const { stderr } = this.#io;
    if (!stderr.isTTY) return;
    const text = this.#redactor.redact(visible(progressText(event)));
    stderr.write(CLEAR_LINE + text.slice(0, width(stderr) - 1));
    this.#progress = true;
  }

  done(): void {
    this.#clear();
  }

  #clear(): void {
    if (!this.#progress) return;
    this.#progress = false;
    this.#io.stderr.write(CLEAR_LINE);
  }

  #layoutOf(stream: TextOutput): TextOptions {
    const coloured = this.#colour ?? stream.isTTY;
    return {
      style: coloured ? ANSI : PLAIN,
      verbose: this.#verbose,
      ...(stream.isTTY ? { width: width(stream) } : {}),
    };
  }
}

/** What flags and environment say of colours: NO_COLOR and --no-color win, then FORCE_COLOR; `undefined`: they say nothing. */
export function wantedColour(io: Pick<CliIo, 'platform'>, allowed: boolean): boolean | undefined {
  if (!allowed || io.platform.variable('NO_COLOR') !== undefined) return false;
  const forced = io.platform.setting('FORCE_COLOR');
  if (forced === undefined) return io.platform.setting('TERM') === 'dumb' ? false : undefined;
  return forced !== '0' && forced.toLowerCase() !== 'false';
}

function progressText(event: Progress): string {
  switch (event.type) {
    case 'phase':
      return event.total === undefined ? `${event.phase} …` : `${event.phase} ${event.total} …`;
    case 'waiting-for-lease':
      return `waiting for run ${event.run}, which holds the lane …`;
    case 'waiting-for-quota':
      return `waiting ${event.minutes} min: the platform allows no more writes before …`;
    default:
      return `${event.done}/${event.total} ${event.type} ${event.secret} → ${event.target}`;
  }
}

function closed(text: string): string {
  return text === '' || text.endsWith('\n') ? text : `${text}\n`;
}

function width(stream: TextOutput): number {
  // A terminal that does not know its size says 0.
  return stream.columns || DEFAULT_COLUMNS;
}
