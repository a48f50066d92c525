import { Problem, type ServerClock } from './model.ts';

export interface DeployKey {
  readonly id: number;
  readonly title: string;
  readonly key: string;
  readonly readOnly: boolean;
  readonly createdAt: string;
}

/** Deploy keys of a repository: each can be added and removed, and never changed. */
export class DeployKeys {
  readonly #clock: ServerClock;
  readonly #keys: DeployKey[] = [];
  #ids = 7000;

  constructor(clock: ServerClock) {
    this.#clock = clock;
  }

  list(): readonly DeployKey[] {
    return this.#keys;
  }

  /** The newest key of a title. */
  titled(title: string): DeployKey | undefined {
    return this.#keys.findLast((key) => key.title === title);
  }

  /** GitHub leaves the comment out, and takes no key that it has anywhere. */
  add(title: string, text: string, readOnly: boolean): DeployKey {
    const invalid = (message: string) =>
      new Problem(422, 'Validation Failed', {
        errors: [{ resource: 'PublicKey', code: 'custom', field: 'key', message }],
      });
    const [type, body] = text.trim().split(/\s+/);
    if (type === undefined || body === undefined || !/^(?:ssh|ecdsa|sk)-/.test(type))
      throw invalid('key is invalid. You must supply a key in OpenSSH public key format');
    const key = `${type} ${body}`;
    if (this.#keys.some((each) => each.key === key)) throw invalid('key is already in use');
    this.#ids += 1;
    const made = { id: this.#ids, title, key, readOnly, createdAt: this.#clock.stamp() };
    this.#keys.push(made);
    return made;
  }

  remove(id: number): boolean {
    const at = this.#keys.findIndex((key) => key.id === id);
    if (at >= 0) this.#keys.splice(at, 1);
    return at >= 0;
  }
}
