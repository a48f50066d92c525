import { Problem, type ServerClock } from './model.ts';

interface StoredVariable {
  readonly name: string;
  readonly value: string;
  readonly createdAt: string;
  readonly updatedAt: string;
}

/** Variables of one place, which anybody who may list them can read. */
export class VariableScope {
  readonly #clock: ServerClock;
  readonly #most: number;
  readonly #variables = new Map<string, StoredVariable>();

  constructor(clock: ServerClock, most: number) {
    this.#clock = clock;
    this.#most = most;
  }

  list(): readonly StoredVariable[] {
    return [...this.#variables.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
  }

  get(name: string): StoredVariable | undefined {
    return this.#variables.get(name.toUpperCase());
  }

  delete(name: string): boolean {
    return this.#variables.delete(name.toUpperCase());
  }

  create(name: string, value: string): void {
    const upper = name.toUpperCase();
    if (!/^[A-Z_][A-Z0-9_]*$/.test(upper) || upper.startsWith('GITHUB_'))
      throw new Problem(422, 'Variable name is invalid.');
    if (this.#variables.has(upper)) throw new Problem(409, 'Already exists - Variable already exists');
    if (this.#variables.size >= this.#most) throw new Problem(422, `Variable limit (${this.#most}) reached.`);
    this.#check(value);
    this.store(upper, value);
  }

  update(name: string, value: string): void {
    if (this.get(name) === undefined) throw new Problem(404, 'Not Found');
    this.#check(value);
    this.store(name, value);
  }

  /** What a person does on the settings page. */
  store(name: string, value: string): void {
    const upper = name.toUpperCase();
    const now = this.#clock.stamp();
    const createdAt = this.#variables.get(upper)?.createdAt ?? now;
    this.#variables.set(upper, { name: upper, value, createdAt, updatedAt: now });
  }

  #check(value: string): void {
    if (value === '') throw new Problem(422, "Value can't be blank");
    if (Buffer.byteLength(value) > 48 * 1024) throw new Problem(422, 'Value is too large.');
  }
}
