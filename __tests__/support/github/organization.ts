import type { ServerClock } from './model.ts';
import { SecretScope } from './secret-scope.ts';
import { VariableScope } from './variable-scope.ts';

export interface Access {
  visibility: 'all' | 'private' | 'selected';
  /** Ids of repositories. */
  selected: Set<number>;
}

/** Things of an organisation, and which of its repositories may use each. */
class Shelf<Scope> {
  readonly scope: Scope;
  readonly #access = new Map<string, Access>();

  constructor(scope: Scope) {
    this.scope = scope;
  }

  accessOf(name: string): Access {
    const upper = name.toUpperCase();
    const known = this.#access.get(upper);
    if (known !== undefined) return known;
    const made: Access = { visibility: 'private', selected: new Set() };
    this.#access.set(upper, made);
    return made;
  }

  /** As GitHub does: what is not named loses its access. */
  grant(name: string, visibility: Access['visibility'] | undefined, ids: unknown): void {
    if (visibility === undefined && ids === undefined) return;
    const access = this.accessOf(name);
    if (visibility !== undefined) access.visibility = visibility;
    access.selected = new Set(Array.isArray(ids) ? ids.map(Number) : []);
  }
}

/** An organisation, with what it keeps for its repositories. */
export class FakeOrganization {
  readonly name: string;
  readonly actions: Shelf<SecretScope>;
  readonly dependabot: Shelf<SecretScope>;
  readonly codespaces: Shelf<SecretScope>;
  readonly variables: Shelf<VariableScope>;

  constructor(name: string, clock: ServerClock) {
    this.name = name;
    this.actions = new Shelf(new SecretScope(clock, 1000));
    this.dependabot = new Shelf(new SecretScope(clock, 1000));
    this.codespaces = new Shelf(new SecretScope(clock, 100));
    this.variables = new Shelf(new VariableScope(clock, 1000));
  }
}

export type { Shelf };
