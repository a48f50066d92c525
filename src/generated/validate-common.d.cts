/** One error of a precompiled validator, with the data and schema that it is about. */
interface ValidationError {
  readonly instancePath: string;
  readonly schemaPath: string;
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
  readonly message?: string;
  readonly data?: unknown;
  readonly parentSchema?: Readonly<Record<string, unknown>>;
}

interface Validator {
  (data: unknown): boolean;
  errors?: readonly ValidationError[] | null;
}

declare const validators: Readonly<Record<string, Validator>>;

declare namespace validators {
  export type { ValidationError, Validator };
}

export = validators;
