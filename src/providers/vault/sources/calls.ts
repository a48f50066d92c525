import { ProviderError } from '../../../core/errors.ts';
import { SecretValue } from '../../../core/secret-value.ts';
import type { CallOptions, IssueRequest } from '../../contract.ts';
import { encoded, type VaultAnswer, type VaultClient, type VaultRequest } from '../client.ts';
import { type PolicyRight, policyLine } from '../failure.ts';
import { capabilitiesAt, isAllowed } from '../preflight.ts';

export type Config = IssueRequest['config'];

/** What all sources work with. */
export interface SourceContext {
  readonly client: VaultClient;
  readonly now: () => Date;
  readonly warn: (message: string) => void;
  /** Hears of a token before it is used. */
  readonly learn: (token: SecretValue) => void;
  /** Hears that something was issued which ends with the token of this login. */
  readonly onLease: () => void;
}

type More = Pick<VaultRequest, 'body' | 'expected' | 'repeatable' | 'judge' | 'token'>;

/** One call of a source, at a path as policies write it. Throws ProviderError; a lost answer is UNAVAILABLE. */
export async function call(
  { client }: SourceContext,
  method: VaultRequest['method'],
  right: PolicyRight,
  what: string,
  config: Config,
  { signal }: CallOptions,
  more: More = {},
): Promise<VaultAnswer> {
  const namespace = textOf(config['namespace']);
  const reply = await client.send(
    {
      method,
      path: encoded(right.path),
      purpose: { what, right },
      ...(namespace === undefined ? {} : { namespace }),
      ...more,
    },
    signal,
  );
  if (reply.kind === 'done') return reply.value;
  throw reply.error;
}

/** Why one of these rights is not there, if so; nothing where the login may not know its rights. Throws ProviderError. */
export async function lacking(
  { client }: SourceContext,
  rights: readonly PolicyRight[],
  what: string,
  config: Config,
  { signal }: CallOptions,
): Promise<ProviderError | undefined> {
  try {
    const paths = [...new Set(rights.map(({ path }) => path))];
    const has = await capabilitiesAt(client, paths, textOf(config['namespace']), signal);
    const missing = rights.filter(({ path, capability }) => {
      const own = has?.get(path);
      return own !== undefined && !isAllowed(own, capability);
    });
    if (missing.length === 0) return undefined;
    return new ProviderError('FORBIDDEN', `the policies of the login do not allow issuing from ${what}`, {
      hint: `they need: ${missing.map(({ path, capability }) => policyLine(path, [capability])).join(' and ')}`,
    });
  } catch (error) {
    if (error instanceof ProviderError) return error;
    throw error;
  }
}

/** The values of these names in an answer. Throws ProviderError where one is missing. */
export function valuesIn(answer: VaultAnswer, what: string, ...names: readonly string[]): Record<string, SecretValue> {
  const data = (answer.body['data'] ?? {}) as Readonly<Record<string, unknown>>;
  const values: Record<string, SecretValue> = {};
  for (const name of names) {
    const text = textOf(data[name]);
    if (text === undefined) throw new ProviderError('REJECTED', `Vault's answer about ${what} has no ${name}`);
    values[name] = new SecretValue(text);
  }
  return values;
}

/** So many seconds from now; `undefined` for no end. */
export function after(seconds: unknown, now: Date): Date | undefined {
  return typeof seconds === 'number' && seconds > 0 ? new Date(now.getTime() + seconds * 1000) : undefined;
}

export function textOf(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined;
}
