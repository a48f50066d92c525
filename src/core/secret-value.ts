const REDACTED = '[redacted]';

/**
 * The only thing in which a value may live. It leaves through {@link SecretValue.reveal}, called at a target write, at a
 * derivation, or by the runner's mask command; a test pins the list of files that call it.
 *
 * The value is text (UTF-8). Equality of two instances is not structural: use {@link SecretValue.equals}.
 */
export class SecretValue {
  readonly #value: string;

  constructor(value: string) {
    this.#value = value;
  }

  /** The value itself. Every caller is an exit that the architecture test knows. */
  reveal(): string {
    return this.#value;
  }

  /** Size in bytes of the UTF-8 text: what the limits of targets are counted in. */
  get byteLength(): number {
    return Buffer.byteLength(this.#value, 'utf8');
  }

  /** Length in UTF-16 units; enough to refuse values that are too short to be masked. */
  get length(): number {
    return this.#value.length;
  }

  equals(other: SecretValue): boolean {
    return this.#value === other.#value;
  }

  /** Whether the whole value matches a pattern, without the value leaving. */
  matches(pattern: RegExp): boolean {
    return pattern.test(this.#value);
  }

  toString(): string {
    return REDACTED;
  }

  toJSON(): string {
    return REDACTED;
  }

  get [Symbol.toStringTag](): string {
    return 'SecretValue';
  }

  [Symbol.for('nodejs.util.inspect.custom')](): string {
    return REDACTED;
  }
}
