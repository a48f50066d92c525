import { canonicalJson } from '../core/canonical.ts';
import { SecretZeroError } from '../core/errors.ts';
import type { IssuedHandle } from '../core/lock.ts';
import type { DesiredSecret, Making } from '../core/model.ts';
import { fieldKey } from '../core/names.ts';
import { addPeriod } from '../core/period.ts';
import type { SecretValue } from '../core/secret-value.ts';
import type { CredentialSource, Issued, IssueMark } from '../providers/contract.ts';

type Issue = Extract<Making, { how: 'issue' }>;

/** One credential of a secret: what it is issued by, and the first field that it gives, by which it is known. */
export interface Issuance {
  readonly field: string;
  readonly making: Issue;
}

/** The credentials that a secret's fields come from, but for fields whose values a person gave. */
export function issuancesOf(secret: DesiredSecret, isProvided: (secret: string, field: string) => boolean): Issuance[] {
  const known = new Map<string, Issuance>();
  for (const { name, making } of secret.fields) {
    if (making.how !== 'issue' || isProvided(secret.name, name)) continue;
    const key = keyOf(making);
    if (!known.has(key)) known.set(key, { field: name, making });
  }
  return [...known.values()];
}

export interface IssuerFacts {
  /** Opens the source of a kind of credential. Throws ProviderError. */
  readonly source: (provider: string, kind: string) => Promise<CredentialSource>;
  /** Goes into the mark. */
  readonly owner: string;
  readonly now: () => Date;
  readonly signal: AbortSignal;
  /** Learns of each value before it is used. */
  readonly learn: (value: SecretValue) => void;
}

/** What was issued for one secret in this run. */
export interface IssuedFor {
  readonly handles: Record<string, IssuedHandle>;
  expires?: Date;
}

/** Has credentials issued, each once a run, however many fields come from it. */
export class Issuer {
  readonly #facts: IssuerFacts;
  readonly #made = new Map<string, Issued>();
  readonly #of = new Map<string, IssuedFor>();
  readonly #asked = new Set<string>();

  constructor(facts: IssuerFacts) {
    this.#facts = facts;
  }

  /** The value of one field. Throws ProviderError where none could be issued, and where the platform left this one out. */
  async value(
    secret: DesiredSecret,
    { field, making }: Issuance,
    attempt: Pick<IssueMark, 'generation' | 'nonce'>,
  ): Promise<SecretValue | undefined> {
    const key = `${secret.name}\0${keyOf(making)}`;
    const issued = this.#made.get(key) ?? (await this.#issue(secret, { field, making }, attempt));
    this.#made.set(key, issued);
    return issued.values[making.output];
  }

  /** What was issued for a secret; nothing where nothing was, or nothing of it stays at the platform. */
  issuedFor(secret: string): IssuedFor | undefined {
    return this.#of.get(secret);
  }

  /** Whether a platform was asked to issue for a secret, and did not refuse. */
  wasAsked(secret: string): boolean {
    return this.#asked.has(secret);
  }

  async #issue(
    secret: DesiredSecret,
    { field, making }: Issuance,
    { generation, nonce }: Pick<IssueMark, 'generation' | 'nonce'>,
  ): Promise<Issued> {
    const { source, owner, now, signal, learn } = this.#facts;
    const due = secret.rotationPeriod && addPeriod(now(), secret.rotationPeriod);
    const request = {
      config: making.config,
      mark: { owner, secret: secret.name, generation, nonce },
      ...(due ? { due } : {}),
    };
    const opened = await source(making.provider, making.kind);
    this.#asked.add(secret.name);
    const issued = await opened.issue(request, { signal }).catch((error: unknown) => {
      // A refusal is certain; all else may have been carried out.
      if (error instanceof SecretZeroError && error.code !== 'UNAVAILABLE') this.#asked.delete(secret.name);
      throw error;
    });
    for (const value of Object.values(issued.values)) learn(value);
    const known = this.#of.get(secret.name) ?? { handles: {} };
    this.#of.set(secret.name, known);
    if (issued.handle !== undefined) known.handles[field] = { kind: making.kind, handle: issued.handle };
    if (issued.expires && (known.expires === undefined || issued.expires < known.expires))
      known.expires = issued.expires;
    return issued;
  }
}

/** The first field of the credential that a field comes from. */
export function firstField(secret: DesiredSecret, making: Issue): string {
  const key = keyOf(making);
  return secret.fields.find((each) => each.making.how === 'issue' && keyOf(each.making) === key)?.name ?? making.output;
}

function keyOf({ provider, kind, config }: Issue): string {
  return `${provider}\0${kind}\0${canonicalJson(config)}`;
}

/** The names of a secret's fields that are issued together with this one, as `secret.field`. */
export function issuedTogether(secret: DesiredSecret, making: Issue): string[] {
  const key = keyOf(making);
  return secret.fields
    .filter((each) => each.making.how === 'issue' && keyOf(each.making) === key)
    .map((each) => fieldKey(secret.name, each.name));
}
