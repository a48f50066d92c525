import type { TargetKind } from '../../core/catalog.ts';
import type { Inventory, ScopeName } from '../../core/inventory.ts';
import { settingsOf } from './place.ts';

/** Which kind of target delivers to what, and under which key it takes the name. */
const KINDS: Readonly<Record<string, readonly [kind: string, nameKey: string]>> = {
  'secret repository': ['github_secret', 'secret_name'],
  'secret environment': ['github_secret', 'secret_name'],
  'secret dependabot': ['github_dependabot_secret', 'secret_name'],
  'secret codespaces': ['github_codespaces_secret', 'secret_name'],
  'variable repository': ['github_variable', 'variable_name'],
  'variable environment': ['github_variable', 'variable_name'],
};

/** GitHub's names in workflows, Dependabot and Codespaces, as targets of the kinds that there are. */
export function inventoryOf(targets: readonly TargetKind[]): Inventory {
  const kinds = new Set(targets.map(({ kind }) => kind));
  return {
    lists: true,
    nameOf(target, { repository }) {
      const { kind, address, selector } = target;
      if (address.key === undefined || !/_(?:secret|variable)$/.test(kind)) return undefined;
      const settings = settingsOf(address);
      const { owner, repo, environment, organization } = settings as Readonly<Record<string, unknown>>;
      const here = containerOf(repository, environment);
      // A selector may select this repository: what it declares is not taken for undeclared here.
      const elsewhere = selector ? !selector.covers(here) : containerOf(`${owner}/${repo}`, environment) !== here;
      if (organization === undefined && repository !== undefined && elsewhere) return undefined;
      const category = kind.endsWith('_variable') ? 'variable' : 'secret';
      return { category, name: address.key, scope: scopeOf(kind, organization, environment) };
    },
    targetFor({ category, name, scope }) {
      const [kind, nameKey] = KINDS[`${category} ${scope.kind}`] ?? [];
      if (kind === undefined || nameKey === undefined || !kinds.has(kind)) return undefined;
      if (scope.kind !== 'environment') return { kind, config: { [nameKey]: name } };
      // What the manifest would take for a template cannot be written in it.
      if (scope.name === undefined || /\$\{|\{\{/.test(scope.name)) return undefined;
      return { kind, config: { environment: scope.name, [nameKey]: name } };
    },
  };
}

function containerOf(repository: string | undefined, environment: unknown): string {
  return `${repository}${typeof environment === 'string' ? `/environments/${environment}` : ''}`.toLowerCase();
}

function scopeOf(kind: string, organization: unknown, environment: unknown): ScopeName {
  if (organization !== undefined) return { kind: 'organization' };
  if (kind.includes('dependabot')) return { kind: 'dependabot' };
  if (kind.includes('codespaces')) return { kind: 'codespaces' };
  return typeof environment === 'string' ? { kind: 'environment', name: environment } : { kind: 'repository' };
}
