import type { PermissionDocument, ProviderUses } from '../../core/catalog.ts';
import type { DesiredTarget } from '../../core/model.ts';
import { placeOf, settingsOf } from './place.ts';

type Purpose = 'plan' | 'sync';

/** What looking takes; values cannot be read with it. */
const LOOKING = ['secretmanager.secrets.get', 'secretmanager.secrets.list', 'secretmanager.versions.get'];

/** What a run needs of one secret that is there. */
export function rightsOnSecret(target: DesiredTarget | undefined, purpose: Purpose): readonly string[] {
  const looking = LOOKING.filter((right) => right !== 'secretmanager.secrets.list');
  if (purpose === 'plan') return looking;
  const previous = target === undefined ? undefined : settingsOf(target.address).previous;
  return [
    ...looking,
    'secretmanager.secrets.update',
    'secretmanager.versions.access',
    'secretmanager.versions.add',
    ...(previous === undefined ? [] : [`secretmanager.versions.${previous}`]),
  ];
}

/** Everything that a run needs in one project. */
export function rightsInProject(targets: readonly DesiredTarget[], purpose: Purpose): readonly string[] {
  const own = targets.flatMap((target) => rightsOnSecret(target, purpose));
  const whole = purpose === 'plan' ? [] : ['secretmanager.secrets.create', 'secretmanager.secrets.delete'];
  return [...new Set([...LOOKING, ...own, ...whole])].sort();
}

/** The least custom role for each project, with the commands that make and grant it. Pure. */
export function permissions(uses: ProviderUses, purpose: Purpose): readonly PermissionDocument[] {
  const projects = new Map<string, DesiredTarget[]>();
  for (const target of uses.targets) {
    const { project } = placeOf(target.address.container);
    projects.set(project, [...(projects.get(project) ?? []), target]);
  }
  for (const { address } of uses.reads) {
    const { project } = placeOf(address.container);
    if (!projects.has(project)) projects.set(project, []);
  }
  return [...projects].flatMap(([project, targets]) => {
    const reads = uses.reads.some(({ address }) => placeOf(address.container).project === project);
    const rights = new Set(targets.length === 0 ? LOOKING : rightsInProject(targets, purpose));
    if (reads) rights.add('secretmanager.versions.access');
    return [role(project, [...rights].sort(), purpose), commands(uses, project, purpose)];
  });
}

const ROLE = { plan: 'secretzeroPlan', sync: 'secretzeroSync' } as const;
const TITLE = { plan: 'SecretZero: plan and drift', sync: 'SecretZero: sync' } as const;

function role(project: string, rights: readonly string[], purpose: Purpose): PermissionDocument {
  const lines = [
    `title: "${TITLE[purpose]}"`,
    'stage: GA',
    'includedPermissions:',
    ...rights.map((right) => `- ${right}`),
  ];
  const notes = [
    'Google grants listing and making secrets for a whole project only; the rest can be kept to single secrets by a condition on resource.name.',
  ];
  if (purpose === 'sync') {
    notes.push(
      'secretmanager.versions.access reads values: for copying to a new target and for finishing what was interrupted. secretmanager.secrets.delete is needed for removing what is no longer declared.',
    );
  }
  return { title: `Google: a role of the project ${project}`, language: 'yaml', text: `${lines.join('\n')}\n`, notes };
}

function commands(uses: ProviderUses, project: string, purpose: Purpose): PermissionDocument {
  const { member, open } = memberOf(uses);
  const id = ROLE[purpose];
  const text = [
    `gcloud iam roles create ${id} --project=${project} --file=role.yaml`,
    `gcloud projects add-iam-policy-binding ${project} \\`,
    `  --role=projects/${project}/roles/${id} --condition=None \\`,
    `  --member='${member}'`,
    '',
  ].join('\n');
  return {
    title: `Google: making and granting it in ${project}`,
    language: 'text',
    text,
    notes: open === undefined ? [] : [open],
  };
}

/** Who logs in, as far as the manifest says so, and what is left open. What it says is checked by its form, since it becomes part of a command. */
function memberOf({ provider }: ProviderUses): { readonly member: string; readonly open?: string } {
  const nested = provider.auth['config'] as Readonly<Record<string, unknown>> | undefined;
  const written = (key: string): unknown => nested?.[key] ?? provider.auth[key];
  const account = written('service_account');
  if (typeof account === 'string' && /^[\w.+-]+@[\w.-]+$/.test(account)) return { member: `serviceAccount:${account}` };
  const pool = POOL.exec(String(written('workload_identity_provider') ?? ''))?.[1];
  if (pool === undefined) {
    return {
      member: 'serviceAccount:NAME@PROJECT.iam.gserviceaccount.com',
      open: 'put in who logs in: a service account, or a principal of a workload identity pool',
    };
  }
  return {
    member: `principalSet://iam.googleapis.com/${pool}/attribute.repository/OWNER/REPOSITORY`,
    open: 'put in the repository whose jobs log in; the pool has to map attribute.repository',
  };
}

const POOL =
  /^(?:(?:https:)?\/\/iam\.googleapis\.com\/)?(projects\/\d+\/locations\/global\/workloadIdentityPools\/[a-z0-9-]+)\/providers\//;
