import type { Purpose } from './failure.ts';
import { isOrganization, type Place } from './place.ts';

/** Which of GitHub's products reads it. */
export type App = 'actions' | 'dependabot' | 'codespaces';

/** What is kept: secrets of one product, or the variables of Actions. */
export type Goods = { readonly thing: 'secrets'; readonly app: App } | { readonly thing: 'variables' };

export const SECRETS_OF = {
  actions: { thing: 'secrets', app: 'actions' },
  dependabot: { thing: 'secrets', app: 'dependabot' },
  codespaces: { thing: 'secrets', app: 'codespaces' },
} as const satisfies Readonly<Record<App, Goods>>;
export const VARIABLES = { thing: 'variables' } as const satisfies Goods;

/** What each kind of target keeps at GitHub. */
export const goodsOf: ReadonlyMap<string, Goods> = new Map<string, Goods>([
  ['github_secret', SECRETS_OF.actions],
  ['github_organization_secret', SECRETS_OF.actions],
  ['github_dependabot_secret', SECRETS_OF.dependabot],
  ['github_codespaces_secret', SECRETS_OF.codespaces],
  ['github_variable', VARIABLES],
]);

/** All of one sort that GitHub keeps at one place: how it is reached, what it takes, and how much it holds. */
export interface Shelf {
  readonly purpose: Purpose;
  readonly path: string;
  /** Where the list stands in an answer. */
  readonly member: 'secrets' | 'variables';
  /** The most that one page of the list has. */
  readonly page: number;
  /** How many GitHub keeps there; `undefined` where it does not say. */
  readonly most?: number;
}

type Level = 'repository' | 'environment' | 'organization';

interface Sort {
  /** As it is called in messages. */
  readonly called: string;
  readonly page: number;
  /** The right to write, by level; a level without one does not exist. */
  readonly rights: Readonly<Partial<Record<Level, string>>>;
  readonly most: Readonly<Partial<Record<Level, number>>>;
}

const SECRET_SORTS: Readonly<Record<App, Sort>> = {
  actions: {
    called: 'secrets',
    page: 100,
    rights: {
      repository: 'secrets: write',
      environment: 'environments: write',
      organization: 'organization_secrets: write',
    },
    most: { repository: 100, environment: 100, organization: 1000 },
  },
  dependabot: {
    called: 'Dependabot secrets',
    page: 100,
    rights: { repository: 'dependabot_secrets: write', organization: 'organization_dependabot_secrets: write' },
    most: {},
  },
  codespaces: {
    called: 'Codespaces secrets',
    page: 100,
    rights: { repository: 'codespaces_secrets: write', organization: 'organization_codespaces_secrets: write' },
    most: { repository: 100, organization: 100 },
  },
};

const VARIABLE_SORT: Sort = {
  called: 'variables',
  page: 30,
  rights: {
    repository: 'actions_variables: write',
    environment: 'environments: write',
    organization: 'organization_actions_variables: write',
  },
  most: { repository: 500, environment: 100, organization: 1000 },
};

/** The most that one page of a list of such goods has. */
export function pageOf(goods: Goods): number {
  return sortOf(goods).page;
}

/** Throws RangeError for a place where GitHub keeps nothing of the sort. */
export function shelfOf(goods: Goods, place: Place): Shelf {
  const level = levelOf(place);
  const { called, page, rights, most } = sortOf(goods);
  const right = rights[level];
  if (right === undefined) throw new RangeError(`GitHub keeps no ${called} there`);
  const limit = most[level];
  return {
    purpose: { what: `the ${called} of ${nameOf(place)}`, right },
    path: pathOf(goods, place),
    member: goods.thing,
    page,
    ...(limit === undefined ? {} : { most: limit }),
  };
}

function sortOf(goods: Goods): Sort {
  return goods.thing === 'variables' ? VARIABLE_SORT : SECRET_SORTS[goods.app];
}

function levelOf(place: Place): Level {
  if (isOrganization(place)) return 'organization';
  return place.environment === undefined ? 'repository' : 'environment';
}

function pathOf(goods: Goods, place: Place): string {
  const app = goods.thing === 'variables' ? 'actions' : goods.app;
  if (isOrganization(place)) return `/orgs/${place.organization}/${app}/${goods.thing}`;
  const repository = `/repos/${place.owner}/${place.repo}`;
  return place.environment === undefined
    ? `${repository}/${app}/${goods.thing}`
    : `${repository}/environments/${encodeURIComponent(place.environment)}/${goods.thing}`;
}

/** A place as it stands in messages. */
export function nameOf(place: Place): string {
  if (isOrganization(place)) return `the organization ${place.organization}`;
  const repository = `${place.owner}/${place.repo}`;
  return place.environment === undefined ? repository : `environment ${place.environment} of ${repository}`;
}
