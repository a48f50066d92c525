import type { Address } from '../../core/address.ts';

/** A repository, or one of its environments. */
export interface RepositoryPlace {
  readonly owner: string;
  readonly repo: string;
  readonly environment?: string;
}

export interface OrganizationPlace {
  readonly organization: string;
}

/** Where at GitHub something is kept. */
export type Place = RepositoryPlace | OrganizationPlace;

export const visibilities = ['all', 'private', 'selected'] as const;
export type Visibility = (typeof visibilities)[number];

/** Who may use what an organisation keeps. What is not said stays as it is at GitHub. */
export interface Access {
  readonly visibility?: Visibility;
  /** Names of repositories of the organisation, in small letters; others that have been selected keep their access. */
  readonly repositories?: readonly string[];
  /** The same by id. */
  readonly ids?: readonly number[];
}

/** What an address says besides its canonical name. */
export type Settings = Place & {
  readonly createEnvironment?: boolean;
  readonly access?: Access;
  /** Of a deploy key: it may not push. */
  readonly readOnly?: boolean;
};

export function isOrganization(place: Place): place is OrganizationPlace {
  return 'organization' in place;
}

/**
 * The canonical name of a place: small letters, since GitHub takes `Acme/App` and `acme/app` for one repository, with the API's
 * host in front where it is another than GitHub's own.
 */
export function containerName(place: Place, host: string | undefined): string {
  const prefix = host === undefined ? '' : `${host}:`;
  return `${prefix}${nameOfPlace(place)}`.toLowerCase();
}

function nameOfPlace(place: Place): string {
  if (isOrganization(place)) return place.organization;
  const repository = `${place.owner}/${place.repo}`;
  return place.environment === undefined ? repository : `${repository}/environments/${place.environment}`;
}

/** The place that an address is at. Throws RangeError for a container that {@link containerName} did not make. */
export function placeOf(address: Address): Place {
  const match = /^(?:[^/]*:)?([^/:]+)(?:\/([^/]+)(?:\/environments\/(.+))?)?$/s.exec(address.container);
  if (match === null) throw new RangeError('the address is not one of GitHub');
  const [, first = '', repo, environment] = match;
  const settings = settingsOf(address) as Partial<RepositoryPlace & OrganizationPlace>;
  if (repo === undefined) return { organization: settings.organization ?? first };
  const inEnvironment = settings.environment ?? environment;
  return {
    owner: settings.owner ?? first,
    repo: settings.repo ?? repo,
    ...(inEnvironment === undefined ? {} : { environment: inEnvironment }),
  };
}

/** What was declared of an address; nothing of one that is known from the lockfile only. */
export function settingsOf(address: Address): Partial<Settings> {
  return (address.settings ?? {}) as Partial<Settings>;
}
