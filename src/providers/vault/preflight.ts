import { ProviderError } from '../../core/errors.ts';
import type { VaultClient } from './client.ts';
import { policyLine } from './failure.ts';
import type { Kv2Path } from './kv2-path.ts';
import { PATHS_A_REQUEST } from './limits.ts';

/**
 * What the login may do at paths, by path, in its own namespace or another; `undefined` where it may not know. Throws ProviderError where
 * no answer came.
 */
export async function capabilitiesAt(
  client: VaultClient,
  paths: readonly string[],
  namespace: string | undefined,
  signal: AbortSignal,
): Promise<ReadonlyMap<string, ReadonlySet<string>> | undefined> {
  const found = new Map<string, ReadonlySet<string>>();
  for (let from = 0; from < paths.length; from += PATHS_A_REQUEST) {
    const part = paths.slice(from, from + PATHS_A_REQUEST);
    const reply = await client.send(
      {
        method: 'POST',
        path: 'sys/capabilities-self',
        body: { paths: part },
        ...(namespace === undefined ? {} : { namespace }),
        purpose: { what: 'its own rights', right: { path: 'sys/capabilities-self', capability: 'update' } },
      },
      signal,
    );
    if (reply.kind !== 'done') {
      if (reply.error.code === 'FORBIDDEN' || reply.error.code === 'UNSUPPORTED') return undefined;
      throw reply.error;
    }
    const data = (reply.value.body['data'] ?? reply.value.body) as Readonly<Record<string, unknown>>;
    for (const path of part) {
      const names = data[path];
      if (Array.isArray(names)) found.set(path, new Set(names.map(String)));
    }
  }
  return found;
}

/** Whether one of the capabilities is among those that a login has. */
export function isAllowed(has: ReadonlySet<string>, ...capabilities: readonly string[]): boolean {
  return has.has('root') || (!has.has('deny') && capabilities.some((each) => has.has(each)));
}

/** Why values cannot be written at paths: the mount, or rights that are missing; nothing is read or written. */
export async function lackingRights(
  client: VaultClient,
  paths: readonly Kv2Path[],
  signal: AbortSignal,
): Promise<ReadonlyMap<Kv2Path, ProviderError>> {
  const problems = new Map<Kv2Path, ProviderError>();
  const namespaces = new Map<string | undefined, Kv2Path[]>();
  for (const path of paths) {
    const { namespace } = path.place;
    namespaces.set(namespace, [...(namespaces.get(namespace) ?? []), path]);
  }
  for (const [namespace, group] of namespaces) {
    try {
      const asked = group.flatMap((path) => [aclPath(path, 'data'), aclPath(path, 'metadata')]);
      const has = await capabilitiesAt(client, asked, namespace, signal);
      for (const path of group) {
        const error = (await mountProblem(path, signal)) ?? (has && lackingAt(path, has));
        if (error !== undefined) problems.set(path, error);
      }
    } catch (error) {
      if (!(error instanceof ProviderError)) throw error;
      for (const path of group) problems.set(path, error);
    }
  }
  return problems;
}

async function mountProblem(path: Kv2Path, signal: AbortSignal): Promise<ProviderError | undefined> {
  try {
    await path.checkMount(signal);
    return undefined;
  } catch (error) {
    if (error instanceof ProviderError) return error;
    throw error;
  }
}

function lackingAt(path: Kv2Path, has: ReadonlyMap<string, ReadonlySet<string>>): ProviderError | undefined {
  const data = has.get(aclPath(path, 'data'));
  const metadata = has.get(aclPath(path, 'metadata'));
  const lines: string[] = [];
  const isNew = path.known?.gone !== false;
  const mayWrite =
    data === undefined ||
    (isNew
      ? isAllowed(data, 'create', 'update')
      : isAllowed(data, 'patch') || (isAllowed(data, 'update') && isAllowed(data, 'read')));
  if (!mayWrite) lines.push(policyLine(aclPath(path, 'data'), ['create', 'update', 'patch']));
  if (metadata !== undefined && !isAllowed(metadata, 'patch', 'update')) {
    lines.push(policyLine(aclPath(path, 'metadata'), ['read', 'patch']));
  }
  if (lines.length === 0) return undefined;
  return new ProviderError('FORBIDDEN', `the policies of the login do not allow writing ${path.what}`, {
    hint: `they need: ${lines.join(' and ')}`,
  });
}

function aclPath({ place: { mount, path } }: Kv2Path, part: 'data' | 'metadata'): string {
  return `${mount}/${part}/${path}`;
}
