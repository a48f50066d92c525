import type { Address } from '../../core/address.ts';
import type { ProviderUses } from '../../core/catalog.ts';
import { ProviderError } from '../../core/errors.ts';
import type { Ability, TokenInfo } from '../contract.ts';
import type { GoogleClient } from './client.ts';
import { getSecret, purposeOf } from './looking.ts';
import { rightsInProject, rightsOnSecret } from './permissions.ts';
import { placeOf, secretName } from './place.ts';

const TO_WRITE = ['secretmanager.versions.add', 'secretmanager.secrets.update'];
const TO_MAKE = 'secretmanager.secrets.create';

/** Rights with which a login can do far more than any manifest needs. */
const TOO_WIDE = [
  'secretmanager.secrets.setIamPolicy',
  'secretmanager.versions.destroy',
  'resourcemanager.projects.setIamPolicy',
];

/**
 * Which of these secrets the login cannot write, and why. One request a project where its rights are for all of it; else each secret
 * is asked about. What cannot be told without a write is not called missing.
 */
export async function missingRights(
  client: GoogleClient,
  container: string,
  addresses: readonly Address[],
  signal: AbortSignal,
): Promise<ReadonlyMap<Address, ProviderError>> {
  const problems = new Map<Address, ProviderError>();
  const { project } = placeOf(container);
  const granted = await rightsOfProject(client, project, [...TO_WRITE, TO_MAKE], signal);
  if (granted instanceof ProviderError && granted.code === 'UNAUTHENTICATED') {
    for (const address of addresses) problems.set(address, granted);
    return problems;
  }
  const known = granted instanceof ProviderError ? undefined : new Set(granted);
  if (known !== undefined && [...TO_WRITE, TO_MAKE].every((right) => known.has(right))) return problems;
  for (const address of addresses) {
    const error = await missingOn(client, address, known, signal);
    if (error !== undefined) problems.set(address, error);
  }
  return problems;
}

async function missingOn(
  client: GoogleClient,
  address: Address,
  project: ReadonlySet<string> | undefined,
  signal: AbortSignal,
): Promise<ProviderError | undefined> {
  try {
    if ((await getSecret(client, address, signal)) === undefined)
      return project === undefined || (project.has(TO_MAKE) && project.has(TO_WRITE[0] as string))
        ? undefined
        : lacking(address, project.has(TO_MAKE) ? (TO_WRITE[0] as string) : TO_MAKE);
    const granted = await rightsOf(client, secretName(address), 'secretmanager', TO_WRITE, signal);
    if (granted instanceof ProviderError) return granted;
    const missing = TO_WRITE.find((right) => !granted.includes(right));
    return missing === undefined ? undefined : lacking(address, missing);
  } catch (error) {
    if (error instanceof ProviderError) return error;
    throw error;
  }
}

/** What a login is and what it can do for these uses; reads only. Throws ProviderError where there is no login. */
export async function tokenInfo(client: GoogleClient, uses: ProviderUses, signal: AbortSignal): Promise<TokenInfo> {
  const { kind, identity, by } = await client.tokens.who();
  const { until } = await client.tokens.grant(signal);
  const can: Ability[] = [];
  const surplus = new Set<string>();
  const notes: string[] = by === undefined ? [] : [`acting for ${by}`];
  for (const [project, targets] of byProject(uses)) {
    const needed = rightsInProject(targets, 'sync');
    const granted = await rightsOfProject(client, project, [...new Set([...needed, ...TOO_WIDE])], signal);
    if (granted instanceof ProviderError) {
      if (granted.code === 'UNAUTHENTICATED') throw granted;
      notes.push(
        `the rights in ${project} as a whole cannot be asked for: switch on cloudresourcemanager.googleapis.com there to see them`,
      );
    } else
      for (const right of TOO_WIDE)
        if (granted.includes(right) && !needed.includes(right)) surplus.add(`${right} in ${project}`);
    const single = granted instanceof ProviderError ? [] : granted;
    const onSecrets = needed.every((right) => single.includes(right))
      ? new Map<string, Ability['verdict']>()
      : await verdictsOn(client, targets, signal);
    for (const right of needed) {
      const what = `secrets of ${project}`;
      if (single.includes(right)) can.push({ what, right, verdict: 'yes' });
      else can.push({ what, right, ...verdictOf(onSecrets.get(right), granted instanceof ProviderError) });
    }
  }
  return {
    kind,
    identity,
    ...(Number.isFinite(until) ? { expires: new Date(until).toISOString() } : {}),
    can,
    surplus: [...surplus],
    notes,
    links: [{ text: 'which right is for what', url: 'https://cloud.google.com/secret-manager/docs/access-control' }],
  };
}

/** Whether a right that is not granted for the whole project is granted on each secret that is there. */
function verdictOf(
  onSecrets: Ability['verdict'] | undefined,
  hidden: boolean,
): { readonly verdict: Ability['verdict']; readonly reason?: string } {
  if (onSecrets === 'yes') return { verdict: 'yes' };
  if (onSecrets === 'no') return { verdict: 'no', reason: 'it is missing on at least one of the secrets' };
  return hidden
    ? { verdict: 'unknown', reason: 'only asking for it would show it' }
    : { verdict: 'no', reason: 'it is not granted in the project' };
}

async function verdictsOn(
  client: GoogleClient,
  targets: ProviderUses['targets'],
  signal: AbortSignal,
): Promise<Map<string, Ability['verdict']>> {
  const verdicts = new Map<string, Ability['verdict']>();
  for (const target of targets) {
    const needed = rightsOnSecret(target, 'sync');
    const granted = await rightsOf(client, secretName(target.address), 'secretmanager', needed, signal);
    // Nothing at all is also what is answered for a secret that is not there.
    if (granted instanceof ProviderError || granted.length === 0) continue;
    for (const right of needed) {
      if (verdicts.get(right) !== 'no') verdicts.set(right, granted.includes(right) ? 'yes' : 'no');
    }
  }
  return verdicts;
}

function byProject({ targets }: ProviderUses): ReadonlyMap<string, ProviderUses['targets'][number][]> {
  const projects = new Map<string, ProviderUses['targets'][number][]>();
  for (const target of targets) {
    const { project } = placeOf(target.address.container);
    projects.set(project, [...(projects.get(project) ?? []), target]);
  }
  return projects;
}

async function rightsOfProject(
  client: GoogleClient,
  project: string,
  asked: readonly string[],
  signal: AbortSignal,
): Promise<readonly string[] | ProviderError> {
  return rightsOf(client, `projects/${project}`, 'cloudresourcemanager', asked, signal);
}

/** Which of these rights the login has there. */
async function rightsOf(
  client: GoogleClient,
  name: string,
  service: 'secretmanager' | 'cloudresourcemanager',
  asked: readonly string[],
  signal: AbortSignal,
): Promise<readonly string[] | ProviderError> {
  const purpose = { what: `the rights on ${name}`, permission: 'resourcemanager.projects.get' };
  const call = { method: 'POST', path: `${name}:testIamPermissions`, body: { permissions: asked } } as const;
  const reply = await client.send({ ...call, purpose, quota: 'read', service }, signal);
  if (reply.kind !== 'answer') return reply.error;
  const { permissions } = (reply.data ?? {}) as { permissions?: unknown };
  return Array.isArray(permissions) ? permissions.filter((each) => typeof each === 'string') : [];
}

function lacking(address: Address, permission: string): ProviderError {
  const { what } = purposeOf(address, permission);
  return new ProviderError('FORBIDDEN', `Google does not allow ${what} to be written`, {
    hint: `the login needs ${permission}; \`secretzero permissions\` prints a role with all that it needs`,
  });
}
