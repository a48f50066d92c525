import type { ManifestCode } from '../core/errors.ts';

/** Something wrong with the text of a YAML file, by offsets into it. */
export interface TextIssue {
  readonly severity: 'error' | 'warning';
  readonly code: ManifestCode;
  readonly message: string;
  readonly hint?: string;
  readonly offset: number;
  /** Another place that the message is about (`see`), filled in as `line:column`. */
  readonly other?: number;
}

/** Gathers what is wrong with one text, in the order in which it is met. */
export class TextIssues {
  readonly #issues: TextIssue[] = [];

  get list(): readonly TextIssue[] {
    return this.#issues;
  }

  error(code: ManifestCode, message: string, offset: number, hint?: string, other?: number): void {
    this.#issues.push({
      severity: 'error',
      code,
      message,
      offset,
      ...(hint === undefined ? {} : { hint }),
      ...(other === undefined ? {} : { other }),
    });
  }

  warning(code: ManifestCode, message: string, offset: number, hint: string): void {
    this.#issues.push({ severity: 'warning', code, message, hint, offset });
  }
}

/** Text of a file as a message can show it. */
export function clip(text: string): string {
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}
