import { ProviderError } from '../../core/errors.ts';
import { SecretValue } from '../../core/secret-value.ts';

/** A JSON object whose values are texts of ours and whatever others keep beside them. */
export class JsonObject {
  readonly #entries: Map<string, unknown>;

  private constructor(entries: Map<string, unknown>) {
    this.#entries = entries;
  }

  static empty(): JsonObject {
    return new JsonObject(new Map());
  }

  /** Throws ProviderError `REJECTED` for a text that is no JSON object, and for one whose numbers could not be written back as they are. */
  static parse(text: SecretValue, what: string): JsonObject {
    let read: unknown;
    try {
      read = JSON.parse(text.reveal());
    } catch {
      read = undefined;
    }
    if (typeof read !== 'object' || read === null || Array.isArray(read)) {
      throw new ProviderError('REJECTED', `${what} holds no JSON object, so no key can be put into it`, {
        hint: 'use format raw, or another name',
      });
    }
    if (hasUnsafeNumber(read)) {
      throw new ProviderError('REJECTED', `${what} holds a number that would be changed by writing the object again`, {
        hint: 'keep it there as a text, or use another name',
      });
    }
    return new JsonObject(new Map(Object.entries(read)));
  }

  get isEmpty(): boolean {
    return this.#entries.size === 0;
  }

  has(key: string): boolean {
    return this.#entries.has(key);
  }

  /** The value of a key as text: what is no text as JSON. */
  get(key: string): SecretValue | undefined {
    if (!this.#entries.has(key)) return undefined;
    const value = this.#entries.get(key);
    return new SecretValue(typeof value === 'string' ? value : JSON.stringify(value));
  }

  set(key: string, value: SecretValue): void {
    this.#entries.set(key, value.reveal());
  }

  delete(key: string): void {
    this.#entries.delete(key);
  }

  toText(): SecretValue {
    return new SecretValue(JSON.stringify(Object.fromEntries(this.#entries)));
  }
}

/** Whole numbers above 2^53 lose digits when they are read. */
function hasUnsafeNumber(value: unknown): boolean {
  if (typeof value === 'number') return Number.isInteger(value) && !Number.isSafeInteger(value);
  return typeof value === 'object' && value !== null && Object.values(value).some(hasUnsafeNumber);
}
