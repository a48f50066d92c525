import { maskForms } from '../../core/mask-forms.ts';
import { Redactor } from '../../core/redactor.ts';
import type { SecretValue } from '../../core/secret-value.ts';
import { type Annotation, limited } from '../../reports/annotations.ts';
import { guardLines } from '../../reports/escape.ts';

export type Core = typeof import('@actions/core');

/** Everything that the action says, to the log, to the summary and as outputs: nothing of it holds a value. */
export class Voice {
  readonly redactor = new Redactor();
  readonly #core: Core;
  readonly #annotations: Annotation[] = [];

  constructor(core: Core) {
    this.#core = core;
  }

  say(text: string): void {
    this.#core.info(guardLines(this.#clean(text)));
  }

  warn(text: string): void {
    this.#core.warning(this.#clean(text));
  }

  /** Remarks at lines of files, or on the run; shown at the end, and never more than the runner shows. */
  annotate(annotations: readonly Annotation[]): void {
    this.#annotations.push(...annotations);
  }

  flush(): void {
    for (const { level, message, title, file, line, column } of limited(this.#annotations.splice(0))) {
      this.#core[level](this.#clean(message), {
        title,
        ...(file === undefined ? {} : { file }),
        ...(line === undefined ? {} : { startLine: line }),
        ...(column === undefined ? {} : { startColumn: column }),
      });
    }
  }

  async summarise(markdown: string): Promise<void> {
    await this.#core.summary.addRaw(this.#clean(markdown), true).write();
  }

  /** Throws LEAK, and sets nothing, where a value is in it. */
  output(name: string, value: string): void {
    this.redactor.assertClean(value, `the output ${name}`);
    this.#core.setOutput(name, value);
  }

  /** A value that the run has come to know: it is in no log of the job, and in nothing that is said here. */
  learn(value: SecretValue): void {
    this.redactor.add(value);
    this.mask(value);
  }

  /** The one place where a value leaves for the runner: so that no log of the job can show it (ruling 24). */
  mask(value: SecretValue): void {
    for (const form of maskForms(value)) this.#core.setSecret(form);
  }

  #clean(text: string): string {
    return this.redactor.redact(text);
  }
}
